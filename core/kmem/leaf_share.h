/* SPDX-License-Identifier: MIT */
/*
 * leaf_share.h - leaf tables of a child that fork has not filled yet.
 *
 * Linux copies every entry at fork. Here a child gets the frames of its tables at once, but a leaf table of anonymous
 * pages only shares its parent's entries; they are copied, and the pages' counts raised, as soon as somebody walks to
 * one of the tables that share, or looks at counts. So nobody can see that anything was put off, and a child that exits
 * or execs soon never pays for it. (On-demand-fork, EuroSys 2021, shares tables in the same way, but visibly.)
 */
#ifndef MMSH_LEAF_SHARE_H
#define MMSH_LEAF_SHARE_H

#include "machine.h"
#include "mm_types.h"
#include "page.h"
#include "verify.h"

/* Some leaf tables with the same entries: of one that has them, and of others that are owed a copy. */
struct leaf_share {
	pgx_t owner;			/* the table with the entries: first of the ring through page->lru */
	uint32_t nr_tables;		/* of the ring; 0: a free place */
	uint32_t next_free;		/* place + 1; 0: end */
};

/*
 * kmem's part of it. A table's page->private is the place of its share + 1; page->index of one that is owed a copy its
 * mm.
 */
struct leaf_shares {
	struct leaf_share *share;	/* [room] */
	uint32_t room, nr_used, free;	/* places ever used; first free place + 1 */
	uint32_t nr;			/* shares there are */
	uint64_t all_ended;		/* how often somebody wanted none */
};

static inline bool leaf_is_shared(const struct page *table)
{
	return table->private != 0;
}

/**
 * `to`, a new table of mm without bytes, shares what the leaf table `from` has: entries of anonymous pages and of the
 * zero page in private mappings. Whoever remembers where the entries of `from` are must forget it.
 */
void leaf_share(struct machine *m, struct page *from, struct page *to, struct mm_struct *mm);

/**
 * A table that was only owed a copy is owed nothing any more: its address space ends; of how many pages, in *pages.
 * False, and nothing is changed, when it is not shared or has the entries itself. mm->owed_pages stays.
 */
bool leaf_share_leave(struct machine *m, struct page *table, unsigned int *pages);

/**
 * The tables that share with this one get their entries, and the pages their counts: fork's work is done. Their pages
 * are taken off the mms' owed_pages.
 */
void leaf_unshare(const struct machine *m, struct page *table);
/** The same for all tables: for whoever comes from the pages' side and looks at counts. */
void leaf_unshare_all(const struct machine *m);

/** How often leaf_unshare_all() was called: for whoever shares tables while others may end that. */
uint64_t leaf_shares_ended(const struct machine *m);

/**
 * Rule leaf-share: rings and their counts agree, tables that are owed a copy have no bytes, and owed_pages is right.
 */
void leaf_share_verify(struct verify *v, const struct machine *m);

#endif
