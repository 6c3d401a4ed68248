/* SPDX-License-Identifier: MIT */
/*
 * page.h - struct page, the descriptor of one page frame (include/linux/mm_types.h).
 *
 * mem_map is made on first use: descriptors come in sections of 1,024 frames, and only sections that something touched
 * exist on the host. Descriptors link to each other by pgx_t, the index of a touched descriptor
 * (section number * 1024 + offset), so that a link is 4 bytes even where there are 2^34 frames.
 */
#ifndef MMSH_PAGE_H
#define MMSH_PAGE_H

#include "types.h"

/* Bit numbers of page->flags (include/linux/page-flags.h, 6.1); names as %pGp prints them. */
enum pageflags {
	PG_locked, PG_referenced, PG_uptodate, PG_dirty, PG_lru, PG_active, PG_workingset, PG_waiters,
	PG_error, PG_slab, PG_owner_priv_1, PG_arch_1, PG_reserved, PG_private, PG_private_2,
	PG_writeback, PG_head, PG_mappedtodisk, PG_reclaim, PG_swapbacked, PG_unevictable, PG_mlocked,
	NR_PAGEFLAGS,
	PG_swapcache = PG_owner_priv_1,
	PG_anon_exclusive = PG_mappedtodisk,
};

/*
 * page_type shares the word of _mapcount: it starts as 0xffffffff and setting a type clears its bit, so that a mapped
 * page (_mapcount >= 0) never looks typed.
 */
#define PAGE_TYPE_BASE 0xf0000000u
#define PG_buddy 0x00000080u
#define PG_table 0x00000200u
/* compound tail pages: PG_tail is ours (Linux: bit 0 of compound_head); private is the distance to the head */
#define PG_tail (1u << 30)
/* the descriptor of a frame that a per-CPU list holds (Linux knows it by context only) */
#define PG_pcp (1u << 31)
/* order of the allocated block that begins at the descriptor (Linux leaves that of a plain block to its user) */
#define PG_ORDER_SHIFT 24
#define PG_ORDER_MASK (15u << PG_ORDER_SHIFT)
/* what of the word is Linux's flags */
#define PAGEFLAGS_MASK ((1u << NR_PAGEFLAGS) - 1)

/* page->mapping: 0 none, else (id << 1) of an address_space, or (id << 1 | 1) of an anon_vma. */
#define PAGE_MAPPING_ANON 1u

/*
 * page->content: what the bytes of the frame are. Content is kept only where bytes were written.
 *   0           all zero
 *   1..256      every byte is content - 1 (a page of a simulated file nobody wrote to)
 *   otherwise   a block of the content store (content.h)
 */
#define CONTENT_ZERO 0u
#define CONTENT_FILL(byte) (1u + (byte))
#define CONTENT_BLOCK0 257u

struct page {
	uint32_t flags;			/* 1 << PG_..., PG_tail, PG_pcp, order << PG_ORDER_SHIFT */
	int32_t _refcount;		/* 0: free */
	union {
		int32_t _mapcount;	/* PTEs that map it, minus one */
		uint32_t page_type;	/* of a page that is never mapped by users */
	};
	uint32_t mapping;		/* id << 1 | PAGE_MAPPING_ANON */
	uint64_t index;			/* offset in its mapping, in pages */
	struct { pgx_t next, prev; } lru;	/* free list or LRU list it is on */
	uint32_t content;		/* CONTENT_... */
	uint32_t private;		/* PageBuddy: order; PG_head: order; PG_tail: see above; swap cache: entry */
};

_Static_assert(sizeof(struct page) == 40, "struct page is 40 bytes, the lecture's figure");
_Static_assert(NR_PAGEFLAGS <= PG_ORDER_SHIFT, "flags end below the order");

static inline bool page_test(const struct page *page, enum pageflags flag)
{
	return page->flags >> flag & 1;
}

static inline void page_set(struct page *page, enum pageflags flag)
{
	page->flags |= 1u << flag;
}

static inline void page_clear(struct page *page, enum pageflags flag)
{
	page->flags &= ~(1u << flag);
}

/** Order of the allocated block that begins at the descriptor. */
static inline unsigned int allocated_order(const struct page *page)
{
	return page->flags >> PG_ORDER_SHIFT & 15;
}

static inline bool page_has_type(const struct page *page, uint32_t type)
{
	return (page->page_type & (PAGE_TYPE_BASE | type)) == PAGE_TYPE_BASE;
}

static inline bool PageBuddy(const struct page *page)
{
	return page_has_type(page, PG_buddy);
}

static inline bool PageTable(const struct page *page)
{
	return page_has_type(page, PG_table);
}

static inline bool PageAnon(const struct page *page)
{
	return page->mapping & PAGE_MAPPING_ANON;
}

/** How many PTEs map the page. */
static inline int page_mapcount(const struct page *page)
{
	return page->_mapcount + 1;
}

static inline bool page_mapped(const struct page *page)
{
	return page->_mapcount >= 0;
}

#endif
