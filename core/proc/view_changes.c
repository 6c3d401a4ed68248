// SPDX-License-Identifier: MIT
/*
 * view_changes.c - which page frames are used otherwise in one machine than in another
 *
 * What a frame is used for is put in four numbers (struct frame_use), so that frames can be compared, and runs of
 * frames that went the same way stand in one line. Only descriptors that one of the machines touched are visited: the
 * rest is as boot left it in both. A free frame is free, whatever block it lies in: the free lists have a view of their
 * own.
 */
#include "view_changes.h"

#include "fields.h"
#include "file.h"
#include "free_walk.h"
#include "mem_map.h"

enum use { USE_NONE, USE_RESERVED, USE_FREE, USE_PCP, USE_TABLE, USE_ANON, USE_CACHE, USE_OTHER };

struct frame_use {
	enum use use;
	int mapcount, refcount;
	uint32_t mapping;		/* id of the inode; 0 for all else */
};

/* Frames [first, last] that went from one use to the other. */
struct frame_change {
	pfn_t first, last;
	struct frame_use from, to;
};

struct comparison {
	const struct machine *before, *after;
	struct seq_file *seq;
	struct frame_change run;	/* not written yet; from == to: none */
};

static bool same_use(const struct frame_use *a, const struct frame_use *b)
{
	return a->use == b->use && a->mapcount == b->mapcount && a->refcount == b->refcount && a->mapping == b->mapping;
}

static void allocated_use(const struct machine *m, pfn_t pfn, struct frame_use *u)
{
	const struct page *page = find_page(m, pfn);

	u->refcount = page->_refcount;
	if (PageTable(page)) {
		u->use = USE_TABLE;
		return;
	}
	if (PageAnon(page))
		u->use = USE_ANON;
	else if (page_inode(m, page))
		u->use = USE_CACHE;
	else
		return;
	u->mapcount = page_mapcount(page);
	u->mapping = u->use == USE_CACHE ? page->mapping : 0;
}

static struct frame_use frame_use(const struct machine *m, pfn_t pfn)
{
	static const enum use of_state[] = {
		[FRAME_NONE] = USE_NONE, [FRAME_RESERVED] = USE_RESERVED, [FRAME_FREE] = USE_FREE,
		[FRAME_PCP] = USE_PCP, [FRAME_ALLOCATED] = USE_OTHER,
	};
	struct frame_use u = {.use = USE_NONE};
	unsigned int order;
	pfn_t head;

	if (!pfn_valid(m, pfn))
		return u;
	u.use = of_state[frame_state(m, pfn, &head, &order)];
	if (u.use == USE_OTHER)
		allocated_use(m, pfn, &u);
	return u;
}

static void put_use(const struct machine *m, struct seq_file *seq, const struct frame_use *u)
{
	static const char *const names[] = {
		[USE_NONE] = "no frame", [USE_RESERVED] = "reserved", [USE_FREE] = "free",
		[USE_PCP] = "on a per-CPU list", [USE_TABLE] = "page table", [USE_ANON] = "anonymous",
		[USE_CACHE] = "page cache", [USE_OTHER] = "allocated",
	};
	const struct inode *inode = u->mapping ? inode_by_id(m, u->mapping >> 1) : NULL;

	seq_puts(seq, names[u->use]);
	if (inode) {
		seq_puts(seq, " of ");
		seq_escape(seq, inode->name, "\n");
	}
	if (u->use == USE_ANON || u->use == USE_CACHE)
		seq_printf(seq, ", _refcount %d, mapped by %d PTE%s", u->refcount, u->mapcount,
			   u->mapcount == 1 ? "" : "s");
}

static void put_run(struct comparison *c)
{
	const struct frame_change *run = &c->run;

	if (same_use(&run->from, &run->to))
		return;
	put_0x(c->seq, run->first);
	if (run->last != run->first) {
		seq_puts(c->seq, "..");
		put_0x(c->seq, run->last);
	}
	seq_puts(c->seq, ": ");
	put_use(c->before, c->seq, &run->from);
	seq_puts(c->seq, " -> ");
	put_use(c->after, c->seq, &run->to);
	seq_putc(c->seq, '\n');
}

static void compare_frame(struct comparison *c, pfn_t pfn)
{
	struct frame_change now = {.first = pfn, .last = pfn};
	struct frame_change *run = &c->run;

	now.from = frame_use(c->before, pfn);
	now.to = frame_use(c->after, pfn);
	if (pfn == run->last + 1 && same_use(&now.from, &run->from) && same_use(&now.to, &run->to)) {
		run->last = pfn;
		return;
	}
	put_run(c);
	*run = now;
}

/* The first frame from pfn on that either machine touched; false: none. */
static bool next_touched(const struct comparison *c, pfn_t *pfn)
{
	pfn_t in_before = *pfn, in_after = *pfn;
	bool before = next_touched_page(c->before, &in_before), after = next_touched_page(c->after, &in_after);

	if (!before && !after)
		return false;
	*pfn = before && (!after || in_before < in_after) ? in_before : in_after;
	return true;
}

void show_frame_changes(const struct machine *before, const struct machine *after, struct seq_file *seq)
{
	struct comparison c = {.before = before, .after = after, .seq = seq};

	for (pfn_t pfn = 0; next_touched(&c, &pfn); pfn++)
		compare_frame(&c, pfn);
	put_run(&c);
}
