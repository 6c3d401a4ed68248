// SPDX-License-Identifier: MIT
/*
 * swaps.c - /proc/swaps (mm/swapfile.c), and `swapmap`: the slots of the areas
 *
 * swapmap prints the bytes of swap_map in runs of slots that say the same: the byte, as the kernel has it, and what it
 * means.
 */
#include "back.h"
#include "proc_views.h"
#include "swap_cluster.h"
#include "swapfile.h"

#include <string.h>

#define NAME_COLUMNS 40
#define WIDE_NUMBER 10000000u		/* numbers from here on fill the columns of two tabs */

static uint64_t kb(uint64_t pages)
{
	return pages << (PAGE_SHIFT - 10);
}

static void put_size(struct seq_file *seq, uint64_t size)
{
	seq_dec(seq, size, 0);
	seq_puts(seq, size < WIDE_NUMBER ? "\t\t" : "\t");
}

static void put_area(struct seq_file *seq, const struct swap_info *si)
{
	size_t len = strlen(si->name);

	seq_escape(seq, si->name, " \t\n\\");
	do
		seq_putc(seq, ' ');
	while (++len < NAME_COLUMNS);
	seq_puts(seq, si->host ? "file\t" : "partition");
	seq_putc(seq, '\t');
	put_size(seq, kb(si->pages));
	put_size(seq, kb(si->inuse_pages));
	seq_printf(seq, "%d\n", si->prio);
}

int show_swaps(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct swap_info *si;
	unsigned int type = 0;

	(void)args;
	seq_puts(seq, "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n");
	for (; (si = swap_next(m, &type)); type++)
		put_area(seq, si);
	return 0;
}

#define SPARE 0x100u			/* beside the byte, which is that of a page in the swap cache */

/* The byte of swap_map, and whether the cache of slots has the slot. */
static unsigned int byte_at(const struct swap_info *si, uint64_t offset)
{
	const struct swap_slot *slot = swap_slot_at(si, offset);

	if (!slot)
		return 0;
	return swap_map_byte(slot) | (slot->flags & SLOT_SPARE ? SPARE : 0);
}

static void put_meaning(struct seq_file *seq, unsigned int byte)
{
	unsigned int count = byte & SWAP_COUNT_MASK;

	if (!byte) {
		seq_puts(seq, "free\n");
		return;
	}
	if (byte & SPARE) {
		seq_puts(seq, "in the cache of slots\n");
		return;
	}
	if ((byte & ~SWAP_HAS_CACHE) == (SWAP_MAP_SHMEM & ~SWAP_HAS_CACHE))
		seq_puts(seq, "shared memory");
	else if (byte & COUNT_CONTINUED)
		seq_printf(seq, "more than %u entries", count);
	else if (count)
		seq_printf(seq, "%u %s", count, count == 1 ? "entry" : "entries");
	if (byte & SWAP_HAS_CACHE)
		seq_puts(seq, byte == SWAP_HAS_CACHE ? "cached" : ", cached");
	seq_putc(seq, '\n');
}

static void put_map(struct seq_file *seq, const struct swap_info *si)
{
	uint64_t next = si->clusters ? swap_cluster_next(si) : si->cluster_next;

	seq_printf(seq, "%s: %llu of %llu slots in use, next 0x%llx\n", si->name, (unsigned long long)si->inuse_pages,
		   (unsigned long long)si->pages, (unsigned long long)next);
	for (uint64_t offset = 1, end; offset < si->max; offset = end) {
		unsigned int byte = byte_at(si, offset);

		for (end = offset + 1; end < si->max && byte_at(si, end) == byte; end++)
			;
		seq_printf(seq, "  0x%llx", (unsigned long long)offset);
		if (end > offset + 1)
			seq_printf(seq, "..0x%llx", (unsigned long long)end - 1);
		seq_printf(seq, "\t0x%02x ", byte & ~SPARE);
		put_meaning(seq, byte);
	}
}

int show_swapmap(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct swap_info *si;
	unsigned int type = 0;

	if (args->word && !swap_find(m, args->word))
		return -ENOENT;
	for (; (si = swap_next(m, &type)); type++)
		if (!args->word || !strcmp(args->word, si->name))
			put_map(seq, si);
	return 0;
}
