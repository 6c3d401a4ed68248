// SPDX-License-Identifier: MIT
/* fields.c - structures field by field */
#include "fields.h"

#define VALUE_COLUMN 24
#define NOTE_COLUMN 44

void begin_field(struct seq_file *seq, const char *name)
{
	seq_puts(seq, name);
	seq_pad(seq, VALUE_COLUMN, 1);
}

void end_field(struct seq_file *seq, const char *note)
{
	if (note) {
		seq_pad(seq, NOTE_COLUMN, 1);
		seq_putc(seq, '(');
		seq_puts(seq, note);
		seq_putc(seq, ')');
	}
	seq_putc(seq, '\n');
}

void put_0x(struct seq_file *seq, uint64_t value)
{
	seq_puts(seq, "0x");
	seq_hex(seq, value, 1);
}

void hex_field(struct seq_file *seq, const char *name, uint64_t value, const char *note)
{
	begin_field(seq, name);
	put_0x(seq, value);
	end_field(seq, note);
}

void dec_field(struct seq_file *seq, const char *name, uint64_t value, const char *note)
{
	begin_field(seq, name);
	seq_dec(seq, value, 0);
	end_field(seq, note);
}

void text_field(struct seq_file *seq, const char *name, const char *text, const char *note)
{
	begin_field(seq, name);
	seq_puts(seq, text ? text : "NULL");
	end_field(seq, note);
}
