/* SPDX-License-Identifier: MIT */
/*
 * seq_file.h - the growing text buffer through which all text leaves core. It belongs to the caller (the shell), not to
 * a machine, but its room may count for a machine's budget. A buffer that could not grow keeps what it has, sets
 * `failed`, and swallows the rest.
 */
#ifndef MMSH_SEQ_FILE_H
#define MMSH_SEQ_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hostmem;

struct seq_file {
	char *buf;		/* not NUL-terminated */
	size_t count;		/* bytes of text */
	size_t size;		/* bytes of room */
	size_t limit;		/* most bytes of text; 0: no limit. Stays when the text is cleared */
	struct hostmem *charged;	/* whose budget the room counts for; NULL: nobody's */
	bool failed;		/* memory ran out (or the limit was reached) on the way */
	bool exhausted;		/* it was memory */
};

void seq_init(struct seq_file *seq);
void seq_release(struct seq_file *seq);
/** Empties the buffer and keeps its room, unless that is large. */
void seq_clear(struct seq_file *seq);
/** Empties the buffer; from now on its room counts for that budget (NULL: nobody's), which must outlive it. */
void seq_charge(struct seq_file *seq, struct hostmem *hm);
/** From now on until it is cleared, all text is thrown away. */
void seq_discard(struct seq_file *seq);

void seq_putc(struct seq_file *seq, char c);
void seq_puts(struct seq_file *seq, const char *s);
void seq_write(struct seq_file *seq, const void *data, size_t len);
/** printf into the buffer; for lines that are not printed by the thousand. */
void seq_printf(struct seq_file *seq, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/** Decimal, right-aligned in width (as %*llu). */
void seq_dec(struct seq_file *seq, uint64_t value, unsigned int width);
/** Lower-case hex, padded with zeros to width (as %0*llx). */
void seq_hex(struct seq_file *seq, uint64_t value, unsigned int width);
/** Blanks until the current line is column characters long; at least min of them. */
void seq_pad(struct seq_file *seq, size_t column, size_t min);
/** Like seq_puts, each character of `escape` as \ooo, as the kernel prints file names in maps. */
void seq_escape(struct seq_file *seq, const char *s, const char *escape);

#endif
