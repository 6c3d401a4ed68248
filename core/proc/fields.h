/* SPDX-License-Identifier: MIT */
/*
 * fields.h - structures field by field: a line is a name, a value and, in parentheses, what the field was called in the
 * days of the lecture or what the value means. A note may be NULL.
 */
#ifndef MMSH_FIELDS_H
#define MMSH_FIELDS_H

#include "seq_file.h"

/** Begins a line: what follows is written at the values' column. */
void begin_field(struct seq_file *seq, const char *name);
/** Ends a line with its note. */
void end_field(struct seq_file *seq, const char *note);

void put_0x(struct seq_file *seq, uint64_t value);
void hex_field(struct seq_file *seq, const char *name, uint64_t value, const char *note);
void dec_field(struct seq_file *seq, const char *name, uint64_t value, const char *note);
/** text NULL prints NULL. */
void text_field(struct seq_file *seq, const char *name, const char *text, const char *note);

#endif
