// SPDX-License-Identifier: MIT
/*
 * view_lru.c - `lru`: the LRU lists from head to tail
 *
 * A line a list: its name, its size, then frames in the order in which reclaim does not come to them: it begins at the
 * end of the line. A frame is followed by letters: r referenced, d dirty, s in the swap cache, w it was active once
 * (workingset). Long lists are cut in the middle.
 */
#include "mem_map.h"
#include "proc_views.h"
#include "swap.h"

#define SHOWN 8u			/* frames at each end */

static void put_frame(const struct machine *m, struct seq_file *seq, pgx_t pgx)
{
	const struct page *page = pgx_page(m, pgx);

	seq_puts(seq, " 0x");
	seq_hex(seq, page_to_pfn(page), 1);
	if (page_test(page, PG_referenced))
		seq_putc(seq, 'r');
	if (page_test(page, PG_dirty))
		seq_putc(seq, 'd');
	if (page_test(page, PG_swapcache) && PageAnon(page))
		seq_putc(seq, 's');
	if (page_test(page, PG_workingset))
		seq_putc(seq, 'w');
}

static void put_list(const struct machine *m, struct seq_file *seq, enum lru_list list)
{
	uint64_t nr = lru_size(m, list), i = 0;

	for (pgx_t pgx = lru_first(m, list); pgx; pgx = pgx_page(m, pgx)->lru.next, i++) {
		if (i < SHOWN || i >= nr - SHOWN)
			put_frame(m, seq, pgx);
		else if (i == SHOWN)
			seq_puts(seq, " ...");
	}
	seq_putc(seq, '\n');
}

int show_lru(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	static const char *const names[NR_LRU_LISTS] = {
		"inactive_anon", "active_anon", "inactive_file", "active_file", "unevictable",
	};

	(void)args;
	for (int list = 0; list < NR_LRU_LISTS; list++) {
		seq_printf(seq, "%-14s%6llu:", names[list], (unsigned long long)lru_size(m, list));
		put_list(m, seq, list);
	}
	return 0;
}
