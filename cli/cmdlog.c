// SPDX-License-Identifier: MIT
/*
 * An entry is: a flags byte, the command's number, the given parameters as a bit mask, pid, step
 * count and line when they are not 0, then each given argument. Numbers are in groups of seven bits,
 * low ones first, so that most take two to six bytes; texts follow their length.
 */
#include "cmdlog.h"

#include <stdlib.h>

#include "arena.h"

#define ENTRY_COUNTS 1u
#define ENTRY_PID 2u
#define ENTRY_STOP 4u
#define ENTRY_FOREIGN 8u
#define ENTRY_LINE 16u

#define VARINT_MAX 10

void cmdlog_init(struct cmdlog *log)
{
	*log = (struct cmdlog){0};
}

void cmdlog_release(struct cmdlog *log)
{
	free(log->bytes);
	cmdlog_init(log);
}

static void need(struct cmdlog *log, size_t more)
{
	if (log->size - log->used >= more)
		return;
	if (!log->size)
		log->size = 4096;
	while (log->size - log->used < more)
		log->size += log->size / 2;
	log->bytes = xrealloc(log->bytes, log->size);
}

/* There is room. */
static void put(struct cmdlog *log, uint64_t n)
{
	while (n >= 0x80) {
		log->bytes[log->used++] = (unsigned char)(n | 0x80);
		n >>= 7;
	}
	log->bytes[log->used++] = (unsigned char)n;
}

static void put_text(struct cmdlog *log, const char *s, size_t len)
{
	need(log, VARINT_MAX + len);
	put(log, len);
	if (len)
		memcpy(log->bytes + log->used, s, len);
	log->used += len;
}

enum keep how_kept(enum param_kind kind)
{
	if (param_is_number(kind) || kind == PARAM_PROT || kind == PARAM_CHOICE ||
	    kind == PARAM_GFP || kind == PARAM_FLAG)
		return KEEP_NUMBER;
	if (kind == PARAM_BYTES)
		return KEEP_EITHER;
	if (kind == PARAM_NUMBERS)
		return KEEP_NUMBERS;
	return kind == PARAM_WORDS ? KEEP_LIST : KEEP_TEXT;
}

static void put_arg(struct cmdlog *log, enum keep keep, const struct arg *a)
{
	need(log, 2 * VARINT_MAX);
	switch (keep) {
	case KEEP_EITHER:
		put(log, a->s != NULL);
		if (!a->s)
			put(log, a->n);
		else
			put_text(log, a->s, a->len);
		break;
	case KEEP_NUMBER:
		put(log, a->n);
		break;
	case KEEP_TEXT:
		put_text(log, a->s, a->len);
		break;
	case KEEP_LIST:
		put(log, a->n);
		for (uint64_t i = 0; i < a->n; i++)
			put_text(log, a->list[i].s, a->list[i].len);
		break;
	case KEEP_NUMBERS:
		need(log, (a->n + 1) * VARINT_MAX);
		put(log, a->n);
		for (uint64_t i = 0; i < a->n; i++)
			put(log, a->nums[i]);
		break;
	}
}

/* Writes an entry behind used. */
static void put_entry(struct cmdlog *log, const struct log_entry *e)
{
	need(log, 7 * VARINT_MAX);
	log->bytes[log->used++] = (unsigned char)((e->counts ? ENTRY_COUNTS : 0) |
						  (e->on_pid ? ENTRY_PID : 0) |
						  (e->stop_at ? ENTRY_STOP : 0) |
						  (e->foreign ? ENTRY_FOREIGN : 0) |
						  (e->line ? ENTRY_LINE : 0));
	put(log, command_index(e->cmd));
	put(log, e->given);
	if (e->on_pid)
		put(log, e->on_pid);
	if (e->stop_at)
		put(log, e->stop_at);
	if (e->line)
		put(log, e->line);
	for (uint32_t left = e->given; left; left &= left - 1) {
		unsigned int i = (unsigned int)__builtin_ctz(left);

		put_arg(log, how_kept(e->cmd->params[i].kind), &e->arg[i]);
	}
}

void cmdlog_append(struct cmdlog *log, const struct log_entry *e)
{
	size_t tail_len = e->counts ? 0 : log->used - log->at;
	unsigned char *tail = NULL;

	if (tail_len)
		tail = memcpy(xmalloc(tail_len), log->bytes + log->at, tail_len);
	log->used = log->at;
	put_entry(log, e);
	log->at = log->used;
	log->nr_at += e->counts;
	if (!tail) {
		log->nr_used = log->nr_at;
		return;
	}
	need(log, tail_len);
	memcpy(log->bytes + log->used, tail, tail_len);
	log->used += tail_len;
	free(tail);
}

static uint64_t get(const struct cmdlog *log, size_t *pos)
{
	uint64_t n = 0;
	unsigned int shift = 0;
	unsigned char b;

	do {
		b = log->bytes[(*pos)++];
		n |= (uint64_t)(b & 0x7f) << shift;
		shift += 7;
	} while (b & 0x80);
	return n;
}

static struct str get_text(const struct cmdlog *log, size_t *pos)
{
	struct str t = {NULL, (size_t)get(log, pos)};

	t.s = (const char *)log->bytes + *pos;
	*pos += t.len;
	return t;
}

static void get_arg(const struct cmdlog *log, size_t *pos, enum keep keep, struct arg *a,
		    struct arena *arena)
{
	struct str t, *list;

	*a = (struct arg){0};
	if (keep == KEEP_EITHER)
		keep = get(log, pos) ? KEEP_TEXT : KEEP_NUMBER;
	if (keep == KEEP_TEXT) {
		t = get_text(log, pos);
		a->s = t.s;
		a->len = t.len;
		return;
	}
	a->n = get(log, pos);
	if (keep == KEEP_NUMBER)
		return;
	if (keep == KEEP_NUMBERS) {
		a->nums = arena_alloc(arena, (size_t)a->n * sizeof(*a->nums));
		for (uint64_t i = 0; i < a->n; i++)
			a->nums[i] = get(log, pos);
		return;
	}
	list = arena_alloc(arena, (size_t)a->n * sizeof(*list));
	for (uint64_t i = 0; i < a->n; i++)
		list[i] = get_text(log, pos);
	a->list = list;
}

bool cmdlog_read(const struct cmdlog *log, size_t *pos, struct log_entry *e, struct arena *arena)
{
	unsigned char flags;
	struct arg *arg;

	if (*pos >= log->used)
		return false;
	flags = log->bytes[(*pos)++];
	e->counts = flags & ENTRY_COUNTS;
	e->foreign = flags & ENTRY_FOREIGN;
	e->cmd = command_at((unsigned int)get(log, pos));
	e->given = (uint32_t)get(log, pos);
	e->on_pid = flags & ENTRY_PID ? get(log, pos) : 0;
	e->stop_at = flags & ENTRY_STOP ? get(log, pos) : 0;
	e->line = flags & ENTRY_LINE ? get(log, pos) : 0;
	arg = arena_alloc(arena, COMMAND_MAX_PARAMS * sizeof(*arg));
	for (uint32_t left = e->given; left; left &= left - 1) {
		unsigned int i = (unsigned int)__builtin_ctz(left);

		get_arg(log, pos, how_kept(e->cmd->params[i].kind), &arg[i], arena);
	}
	e->arg = arg;
	return true;
}

size_t cmdlog_place(const struct cmdlog *log, uint64_t nr)
{
	struct arena arena;
	struct log_entry e;
	size_t pos = 0, place = 0;
	uint64_t seen = 0;

	arena_init(&arena);
	for (;;) {
		struct arena_mark mark = arena_mark(&arena);

		place = pos;
		if (!cmdlog_read(log, &pos, &e, &arena))
			break;
		arena_back(&arena, mark);
		if (e.counts && seen++ == nr)
			break;
	}
	arena_release(&arena);
	return place;
}

void cmdlog_copy(struct cmdlog *to, const struct cmdlog *from)
{
	*to = (struct cmdlog){.used = from->at,
			      .size = from->at,
			      .at = from->at,
			      .nr_at = from->nr_at,
			      .nr_used = from->nr_at};
	if (!from->at)
		return;
	to->bytes = xmalloc(from->at);
	memcpy(to->bytes, from->bytes, from->at);
}
