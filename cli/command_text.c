// SPDX-License-Identifier: MIT
#include "command_text.h"

#include "mman.h"
#include "safe_text.h"

#define TEXT_MAX 60u

static void put_size(struct seq_file *out, uint64_t n)
{
	static const char units[] = "KMGT";
	unsigned int unit = 0;

	while (n >= 1024 && n % 1024 == 0 && unit < sizeof(units) - 1) {
		n /= 1024;
		unit++;
	}
	seq_dec(out, n, 0);
	if (unit)
		seq_putc(out, units[unit - 1]);
}

static void put_text(struct seq_file *out, const char *s, size_t len)
{
	char visible[4 * TEXT_MAX + 1];

	safe_text(visible, sizeof(visible), s, len < TEXT_MAX ? len : TEXT_MAX, SAFE_NAME);
	seq_puts(out, visible);
	if (len > TEXT_MAX)
		seq_puts(out, "...");
}

static void put_prot(struct seq_file *out, uint64_t prot)
{
	if (!prot)
		seq_puts(out, "none");
	if (prot & PROT_READ)
		seq_putc(out, 'r');
	if (prot & PROT_WRITE)
		seq_putc(out, 'w');
	if (prot & PROT_EXEC)
		seq_putc(out, 'x');
}

/* The word that stands for n in a list; NULL: none does. */
static const char *word_for(const struct keyword *words, uint64_t n)
{
	for (; words && words->word; words++)
		if (words->value == n)
			return words->word;
	return NULL;
}

static void put_hex(struct seq_file *out, uint64_t n)
{
	seq_puts(out, "0x");
	seq_hex(out, n, 0);
}

/* GFP words are or-ed: the one that is all of them, or the number. */
static void put_flags(struct seq_file *out, const struct keyword *words, uint64_t n)
{
	const char *word = word_for(words ? words : gfp_words, n);

	if (word)
		seq_puts(out, word);
	else
		put_hex(out, n);
}

static void put_list(struct seq_file *out, enum param_kind kind, const struct arg *a)
{
	for (uint64_t i = 0; i < a->n && i < TEXT_MAX; i++) {
		if (i)
			seq_putc(out, ' ');
		if (kind == PARAM_NUMBERS)
			seq_dec(out, a->nums[i], 0);
		else
			put_text(out, a->list[i].s, a->list[i].len);
	}
}

static void put_value(struct seq_file *out, const struct param *p, const struct arg *a)
{
	const char *word = word_for(p->words, a->n);

	switch (p->kind) {
	case PARAM_ADDR:
	case PARAM_PFN:
	case PARAM_PHYS:
		put_hex(out, a->n);
		return;
	case PARAM_LEN:
	case PARAM_SIZE:
		put_size(out, a->n);
		return;
	case PARAM_PROT:
		put_prot(out, a->n);
		return;
	case PARAM_GFP:
		put_flags(out, p->words, a->n);
		return;
	case PARAM_NUMBERS:
	case PARAM_WORDS:
		put_list(out, p->kind, a);
		return;
	default:
		break;
	}
	if (a->s)
		put_text(out, a->s, a->len);
	else if (word)
		seq_puts(out, word);
	else
		seq_dec(out, a->n, 0);
}

void put_command_text(struct seq_file *out, const struct log_entry *e)
{
	if (e->on_pid)
		seq_printf(out, "on %llu ", (unsigned long long)e->on_pid);
	seq_puts(out, e->cmd->name);
	for (uint32_t left = e->given; left; left &= left - 1) {
		unsigned int i = (unsigned int)__builtin_ctz(left);
		const struct param *p = &e->cmd->params[i];

		seq_putc(out, ' ');
		if (p->key)
			seq_puts(out, p->key);
		if (p->kind == PARAM_FLAG)
			continue;
		if (p->key)
			seq_putc(out, '=');
		put_value(out, p, &e->arg[i]);
	}
}
