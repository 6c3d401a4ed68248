// SPDX-License-Identifier: MIT
/*
 * view_frames.c - pictures: `frames`, the frames of a zone by owner, and `buddytree`, the halves of a block
 *
 *   frames     64 characters a line of 80 (as many as fit, a power of two), each for 2^n frames so that a zone takes
 *              16 lines at most. A '.' is all free, a capital letter all of one owner; a small one that most of
 *              what is in use there is this owner's. A blank: no such frame, in this zone or at all.
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
#include "task.h"
#include "thread_stack.h"
#include "vmalloc.h"

enum owner { FREE, PCP, RESERVED, TABLE, SLAB, ANON, CACHE, STACK, HELD, OTHER, NR_OWNERS };

static const struct { char letter; const char *name; } owners[NR_OWNERS] = {
	[FREE] = {'.', "free"}, [PCP] = {'P', "per-CPU list"}, [RESERVED] = {'R', "reserved"},
	[TABLE] = {'T', "page table"}, [SLAB] = {'S', "slab"}, [ANON] = {'A', "anonymous"},
	[CACHE] = {'C', "page cache"}, [STACK] = {'N', "kernel stack"}, [HELD] = {'K', "allocated by command"},
	[OTHER] = {'O', "other"},
};

#define MAX_LINES 16u
#define ADDRESS_CHARS 11u	/* 0x00000000 and a blank */

/* A kernel stack is a block of lowmem, or made of frames that vmalloc mapped. */
static bool is_stack_frame(const struct machine *m, pfn_t head)
{
	const struct list_head *pos;

	if (!(m->arch->config & CONFIG_VMAP_STACK))
		return task_of_stack(m, phys_to_linear(m->arch, head << PAGE_SHIFT));
	list_for_each(pos, &m->tasks->all) {
		const struct vm_struct *area = find_vm_area(m, list_entry(pos, struct task_struct, tasks)->stack);

		for (uint64_t i = 0; area && i < area->nr_pages; i++)
			if (area->pages[i] == head)
				return true;
	}
	return false;
}

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
	if (next_held_block(m, &held, &order) && held == head)
		return HELD;
	return is_stack_frame(m, head) ? STACK : OTHER;
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

		if (pfn_valid(m, pfn))
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
		return count[FREE] ? '.' : ' ';
	return (char)(owners[most].letter | (users > 1 || count[FREE] ? 0x20 : 0));
}

static unsigned int frames_shift(uint64_t frames, unsigned int chars)
{
	unsigned int shift = 0;

	while (frames > (uint64_t)chars * MAX_LINES << shift)
		shift++;
	return shift;
}

struct map_line {
	pfn_t row;		/* its first frame */
	uint64_t frames;	/* of a whole line */
	unsigned int shift;
};

/* A line of the map, from row on: a character for each 2^shift frames. Blanks wait for what they stand before. */
static void put_map_line(const struct machine *m, const struct zone *zone, struct map_line line, struct seq_file *seq,
			 uint64_t sum[NR_OWNERS])
{
	pfn_t end = min_u64(line.row + line.frames, zone_start_pfn(zone) + zone_spanned(zone));
	uint64_t count[NR_OWNERS];
	unsigned int blanks = 1;

	seq_puts(seq, "0x");
	seq_hex(seq, line.row, 8);
	for (pfn_t at = line.row; at < end; at += (pfn_t)1 << line.shift) {
		pfn_t from = max_u64(at, zone_start_pfn(zone)), to = min_u64(at + ((pfn_t)1 << line.shift), end);

		count_owners(m, from, to, count);
		if (letter_of(count) == ' ') {
			blanks++;
			continue;
		}
		for (unsigned int i = 0; i < NR_OWNERS; i++)
			sum[i] += count[i];
		for (; blanks; blanks--)
			seq_putc(seq, ' ');
		seq_putc(seq, letter_of(count));
	}
	seq_putc(seq, '\n');
}

static void put_zone_map(const struct machine *m, const struct zone *zone, unsigned int chars, struct seq_file *seq,
			 uint64_t sum[NR_OWNERS])
{
	pfn_t end = zone_start_pfn(zone) + zone_spanned(zone);
	struct map_line line = {.shift = frames_shift(zone_spanned(zone), chars)};

	line.frames = (uint64_t)chars << line.shift;
	seq_printf(seq, "zone %s: %llu frames, %llu a character\n", zone_name(zone),
		   (unsigned long long)nr_valid_frames(m, zone_start_pfn(zone), end), 1ull << line.shift);
	for (line.row = round_down(zone_start_pfn(zone), line.frames); line.row < end; line.row += line.frames)
		put_map_line(m, zone, line, seq, sum);
}

int show_frames(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	uint64_t sum[NR_OWNERS] = {0};
	bool found = false;

	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (!zone_present(zone) || (args->word && strcmp(args->word, zone_name(zone))))
			continue;
		put_zone_map(m, zone, view_map_chars(args->width, ADDRESS_CHARS), seq, sum);
		found = true;
	}
	if (!found)
		return -ENOENT;
	for (unsigned int i = 0; i < NR_OWNERS; i++)
		if (sum[i])
			seq_printf(seq, "%c %-20s %10llu\n", owners[i].letter, owners[i].name,
				   (unsigned long long)sum[i]);
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

/* How far a half is indented: the deepest line is as wide as 10 steps and some 40 characters. */
static unsigned int tree_step(unsigned int width)
{
	return view_width(width) >= 60 ? 2 : view_width(width) >= 50 ? 1 : 0;
}

static void put_block(const struct machine *m, struct seq_file *seq, pfn_t pfn, unsigned int order, unsigned int step)
{
	bool whole = is_whole(m, pfn, order);

	for (unsigned int blanks = (MAX_ORDER - 1 - order) * step; blanks; blanks--)
		seq_putc(seq, ' ');
	seq_puts(seq, "0x");
	seq_hex(seq, pfn, 1);
	seq_printf(seq, " order %u %s\n", order, whole ? owners[frame_owner(m, pfn)].name : "split");
	if (whole)
		return;
	put_block(m, seq, pfn, order - 1, step);
	put_block(m, seq, pfn + ((pfn_t)1 << (order - 1)), order - 1, step);
}

int show_buddytree(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	put_block(m, seq, round_down(args->arg[0], MAX_ORDER_NR_PAGES), MAX_ORDER - 1, tree_step(args->width));
	return 0;
}
