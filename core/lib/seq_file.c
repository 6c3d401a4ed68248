// SPDX-License-Identifier: MIT
/* seq_file.c - the text buffer. Hand-made number formatting: views print millions of lines through it. */
#include "seq_file.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hostmem.h"

/* The most room that stays when the text is cleared. */
#define ROOM_KEPT ((size_t)1 << 20)

void seq_init(struct seq_file *seq)
{
	memset(seq, 0, sizeof(*seq));
}

static void drop_room(struct seq_file *seq)
{
	free(seq->buf);
	if (seq->charged)
		hm_uncharge(seq->charged, seq->size);
	seq->buf = NULL;
	seq->size = 0;
}

void seq_release(struct seq_file *seq)
{
	drop_room(seq);
	seq_init(seq);
}

void seq_clear(struct seq_file *seq)
{
	if (seq->size > ROOM_KEPT)
		drop_room(seq);
	seq->count = 0;
	seq->failed = seq->exhausted = false;
}

void seq_charge(struct seq_file *seq, struct hostmem *hm)
{
	seq_clear(seq);
	drop_room(seq);
	seq->charged = hm;
}

void seq_discard(struct seq_file *seq)
{
	seq_clear(seq);
	seq->failed = true;
}

/* Makes the buffer size bytes; false: memory ran out. */
static bool grow(struct seq_file *seq, size_t size)
{
	char *buf;

	if (seq->charged && !hm_charge(seq->charged, size - seq->size))
		return false;
	buf = realloc(seq->buf, size);
	if (!buf) {
		if (seq->charged)
			hm_uncharge(seq->charged, size - seq->size);
		return false;
	}
	seq->buf = buf;
	seq->size = size;
	return true;
}

/* Room for more bytes, or NULL. */
static char *seq_room(struct seq_file *seq, size_t more)
{
	size_t size = seq->size ? seq->size : 512;

	if (seq->failed)
		return NULL;
	if (more > SIZE_MAX / 2 - seq->count || (seq->limit && seq->count + more > seq->limit)) {
		seq->failed = true;
		return NULL;
	}
	if (seq->size - seq->count >= more)
		return seq->buf + seq->count;
	while (size - seq->count < more)
		size *= 2;
	if (!grow(seq, size)) {
		seq->failed = seq->exhausted = true;
		return NULL;
	}
	return seq->buf + seq->count;
}

void seq_putc(struct seq_file *seq, char c)
{
	char *room = seq_room(seq, 1);

	if (!room)
		return;
	*room = c;
	seq->count++;
}

void seq_write(struct seq_file *seq, const void *data, size_t len)
{
	char *room;

	if (!len)
		return;
	room = seq_room(seq, len);
	if (!room)
		return;
	memcpy(room, data, len);
	seq->count += len;
}

void seq_puts(struct seq_file *seq, const char *s)
{
	seq_write(seq, s, strlen(s));
}

void seq_printf(struct seq_file *seq, const char *fmt, ...)
{
	va_list args;
	char *room;
	int len;

	va_start(args, fmt);
	len = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (len <= 0)
		return;
	room = seq_room(seq, (size_t)len + 1);
	if (!room)
		return;
	va_start(args, fmt);
	vsnprintf(room, (size_t)len + 1, fmt, args);
	va_end(args);
	seq->count += (size_t)len;
}

void seq_dec(struct seq_file *seq, uint64_t value, unsigned int width)
{
	char digits[20];
	unsigned int n = 0, total;
	char *room;

	do {
		digits[n++] = (char)('0' + value % 10);
		value /= 10;
	} while (value);
	total = n > width ? n : width;
	room = seq_room(seq, total);
	if (!room)
		return;
	memset(room, ' ', total - n);
	room += total - n;
	while (n)
		*room++ = digits[--n];
	seq->count += total;
}

void seq_hex(struct seq_file *seq, uint64_t value, unsigned int width)
{
	unsigned int n = value ? (67u - (unsigned int)__builtin_clzll(value)) / 4 : 1, i;
	char *room;

	if (n < width)
		n = width;
	room = seq_room(seq, n);
	if (!room)
		return;
	for (i = n; i-- > 0; value >>= 4)
		room[i] = "0123456789abcdef"[value & 15];
	seq->count += n;
}

void seq_pad(struct seq_file *seq, size_t column, size_t min)
{
	size_t len = 0;
	char *room;

	while (len < seq->count && seq->buf[seq->count - len - 1] != '\n')
		len++;
	len = len + min < column ? column - len : min;
	room = seq_room(seq, len);
	if (!room)
		return;
	memset(room, ' ', len);
	seq->count += len;
}

void seq_escape(struct seq_file *seq, const char *s, const char *escape)
{
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s;

		if (!strchr(escape, c)) {
			seq_putc(seq, *s);
			continue;
		}
		seq_putc(seq, '\\');
		seq_putc(seq, (char)('0' + (c >> 6)));
		seq_putc(seq, (char)('0' + (c >> 3 & 7)));
		seq_putc(seq, (char)('0' + (c & 7)));
	}
}
