// SPDX-License-Identifier: MIT
/* view_tlb.c - the translation lookaside buffer: its shape, what it counted, what it holds. */
#include "arch.h"
#include "proc_views.h"
#include "tlb.h"

static const char *const policies[] = {[TLB_LRU] = "lru", [TLB_FIFO] = "fifo", [TLB_RANDOM] = "random"};

static void put_line(struct seq_file *seq, const char *label, uint64_t value)
{
	seq_puts(seq, label);
	seq_pad(seq, 16, 1);
	seq_dec(seq, value, 0);
	seq_putc(seq, '\n');
}

static void put_word(struct seq_file *seq, const char *label, const char *word)
{
	seq_puts(seq, label);
	seq_pad(seq, 16, 1);
	seq_puts(seq, word);
	seq_putc(seq, '\n');
}

/* Hits in a thousand accesses, as 0.750. */
static void put_ratio(struct seq_file *seq, const struct tlb *tlb)
{
	uint64_t all = tlb->hits + tlb->misses, permille = all ? (tlb->hits * 1000 + all / 2) / all : 0;

	seq_puts(seq, "hit_ratio:");
	seq_pad(seq, 16, 1);
	seq_printf(seq, "%u.%03u\n", (unsigned int)(permille / 1000), (unsigned int)(permille % 1000));
}

static void put_entry(struct seq_file *seq, const struct tlb *tlb, unsigned int i)
{
	const struct tlb_entry *e = &tlb->entry[i];

	seq_printf(seq, "set %u way %u: ", i / tlb->config.ways, i % tlb->config.ways);
	if (tlb->config.asid)
		seq_printf(seq, "asid %u, ", tlb_entry_mm(e));
	seq_puts(seq, "0x");
	seq_hex(seq, tlb_entry_page(e), 1);
	seq_puts(seq, " -> frame 0x");
	seq_hex(seq, e->pfn, 1);
	seq_putc(seq, '\n');
}

int show_tlb(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct tlb *tlb = m->tlb;
	unsigned int i;

	(void)args;
	put_line(seq, "entries:", tlb->config.entries);
	put_line(seq, "ways:", tlb->config.ways);
	put_line(seq, "sets:", tlb->sets);
	put_word(seq, "policy:", policies[tlb->config.policy]);
	put_word(seq, "asid:", tlb->config.asid ? "on" : "off");
	put_line(seq, "hits:", tlb->hits);
	put_line(seq, "misses:", tlb->misses);
	put_ratio(seq, tlb);
	put_line(seq, "evictions:", tlb->evictions);
	put_line(seq, "flushes:", tlb->flushes);
	put_line(seq, "invalidated:", tlb->invalidated);
	for (i = 0; i < tlb->config.entries; i++)
		if (tlb->entry[i].tag)
			put_entry(seq, tlb, i);
	return 0;
}
