// SPDX-License-Identifier: MIT
/*
 * view_frames.c - pictures: `frames`, the frames of a zone by owner, and `buddytree`, the halves of a block
 *
 *   frames     64 characters a line, each for 2^n frames so that a zone takes 16 lines at most. A '.' is all free, a
 *              capital letter all of one owner; a small one that most of what is in use there is this owner's.
 *   buddytree  the block of the highest order that has a frame, split as the buddy system has split it: a line a block
 *              that is free or has one owner, deeper by one step for each halving.
 *
 * Sections without descriptors are wholly free or wholly reserved, and are counted in one step.
 */
#include <errno.h>
#include <string.h>

#include "arch.h"
#include "free_walk.h"
#include "proc_views.h"

enum owner { FREE, PCP, RESERVED, TABLE, SLAB, ANON, CACHE, HELD, OTHER, NR_OWNERS };

static const struct { char letter; const char *name; } owners[NR_OWNERS] = {
	[FREE] = {'.', "free"}, [PCP] = {'P', "per-CPU list"}, [RESERVED] = {'R', "reserved"},
	[TABLE] = {'T', "page table"}, [SLAB] = {'S', "slab"}, [ANON] = {'A', "anonymous"}, [CACHE] = {'C', "page cache"},
	[HELD] = {'K', "allocated by command"}, [OTHER] = {'O', "other"},
};

#define LINE_CHARS 64u
#define MAX_LINES 16u

/* An allocated block's owner follows from the descriptor of its first frame. */
static enum owner block_owner(const struct machine *m, pfn_t head)
{
	const struct page *page = find_page(m, head);
	unsigned int order;
	pfn_t held = head;

	if (PageTable(page))
		return TABLE;
	if (page_test(page, PG_slab))
		return SLAB;
	if (page->mapping)
		return PageAnon(page) ? ANON : CACHE;
	return next_held_block(m, &held, &order) && held == head ? HELD : OTHER;
}

static enum owner frame_owner(const struct machine *m, pfn_t pfn)
{
	unsigned int order;
	pfn_t head;

	switch (frame_state(m, pfn, &head, &order)) {
	case FRAME_FREE:
		return FREE;
	case FRAME_PCP:
		return PCP;
	case FRAME_ALLOCATED:
		return block_owner(m, head);
	default:
		return RESERVED;
	}
}

/* ---- frames ---- */

static void count_owners(const struct machine *m, pfn_t pfn, pfn_t end, uint64_t count[NR_OWNERS])
{
	memset(count, 0, NR_OWNERS * sizeof(*count));
	while (pfn < end) {
		pfn_t next = find_page(m, pfn) ? pfn + 1 : min_u64(round_down(pfn, SECTION_PAGES) + SECTION_PAGES, end);

		count[frame_owner(m, pfn)] += next - pfn;
		pfn = next;
	}
}

static char letter_of(const uint64_t count[NR_OWNERS])
{
	unsigned int most = PCP, users = 0;

	for (unsigned int i = PCP; i < NR_OWNERS; i++) {
		users += count[i] > 0;
		if (count[i] > count[most])
			most = i;
	}
	if (!users)
		return '.';
	return (char)(owners[most].letter | (users > 1 || count[FREE] ? 0x20 : 0));
}

static unsigned int frames_shift(uint64_t frames)
{
	unsigned int shift = 0;

	while (frames > (uint64_t)LINE_CHARS * MAX_LINES << shift)
		shift++;
	return shift;
}

static void put_zone_map(const struct machine *m, const struct zone *zone, struct seq_file *seq, uint64_t sum[NR_OWNERS])
{
	pfn_t end = zone_start_pfn(zone) + zone_spanned(zone);
	unsigned int shift = frames_shift(zone_spanned(zone));
	uint64_t line = (uint64_t)LINE_CHARS << shift, count[NR_OWNERS];

	seq_printf(seq, "zone %s: %llu frames, %llu a character\n", zone_name(zone),
		   (unsigned long long)zone_spanned(zone), 1ull << shift);
	for (pfn_t row = round_down(zone_start_pfn(zone), line); row < end; row += line) {
		seq_puts(seq, "0x");
		seq_hex(seq, row, 8);
		seq_putc(seq, ' ');
		for (pfn_t at = row; at < row + line && at < end; at += (pfn_t)1 << shift) {
			pfn_t from = max_u64(at, zone_start_pfn(zone)), to = min_u64(at + ((pfn_t)1 << shift), end);

			if (from >= to) {
				seq_putc(seq, ' ');
				continue;
			}
			count_owners(m, from, to, count);
			for (unsigned int i = 0; i < NR_OWNERS; i++)
				sum[i] += count[i];
			seq_putc(seq, letter_of(count));
		}
		seq_putc(seq, '\n');
	}
}

int show_frames(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	uint64_t sum[NR_OWNERS] = {0};
	bool found = false;

	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (!zone_present(zone) || (args->word && strcmp(args->word, zone_name(zone))))
			continue;
		put_zone_map(m, zone, seq, sum);
		found = true;
	}
	if (!found)
		return -ENOENT;
	for (unsigned int i = 0; i < NR_OWNERS; i++)
		if (sum[i])
			seq_printf(seq, "%c %-20s %10llu\n", owners[i].letter, owners[i].name, (unsigned long long)sum[i]);
	return 0;
}

/* ---- buddytree ---- */

/* Whether all frames of the block are one owner's, and, if free, one block or the inside of a larger one. */
static bool is_whole(const struct machine *m, pfn_t pfn, unsigned int order)
{
	enum owner owner = frame_owner(m, pfn);
	unsigned int block_order;
	pfn_t head;

	frame_state(m, pfn, &head, &block_order);
	if (owner == FREE || owner == PCP)
		return block_order >= order;
	for (pfn_t at = pfn + 1; at < pfn + ((pfn_t)1 << order); at++)
		if (frame_owner(m, at) != owner)
			return false;
	return true;
}

static void put_block(const struct machine *m, struct seq_file *seq, pfn_t pfn, unsigned int order)
{
	bool whole = is_whole(m, pfn, order);

	for (unsigned int depth = order; depth < MAX_ORDER - 1; depth++)
		seq_puts(seq, "  ");
	seq_puts(seq, "0x");
	seq_hex(seq, pfn, 1);
	seq_printf(seq, " order %u %s\n", order, whole ? owners[frame_owner(m, pfn)].name : "split");
	if (whole)
		return;
	put_block(m, seq, pfn, order - 1);
	put_block(m, seq, pfn + ((pfn_t)1 << (order - 1)), order - 1);
}

int show_buddytree(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	put_block(m, seq, round_down(args->arg[0], MAX_ORDER_NR_PAGES), MAX_ORDER - 1);
	return 0;
}
