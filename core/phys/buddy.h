/* SPDX-License-Identifier: MIT */
/* buddy.h - the free lists of a zone: taking, splitting, giving back, merging. For the files of phys/. */
#ifndef MMSH_BUDDY_H
#define MMSH_BUDDY_H

#include "zone.h"

enum fpi_flags { FPI_NONE = 0, FPI_TO_TAIL = 2 };

/*
 * page->index of the descriptor of a free block: nr_blocks << 4 | descending << 3 | migrate type of the list it is on.
 * nr_blocks is 1 except for a run of blocks of the highest order that nothing touched.
 */
static inline uint64_t free_index(uint64_t nr_blocks, bool descending, enum migratetype type)
{
	return nr_blocks << 4 | (uint64_t)descending << 3 | (uint64_t)type;
}

static inline uint64_t run_blocks(const struct page *page)
{
	return page->index >> 4;
}

static inline bool run_descends(const struct page *page)
{
	return page->index >> 3 & 1;
}

static inline enum migratetype free_block_type(const struct page *page)
{
	return (enum migratetype)(page->index & 7);
}

/* A block on its way: its section, where in it, and its order. Blocks never leave their section. */
struct frame_block {
	struct mem_section *section;
	uint32_t offset;
	unsigned int order;
};

static inline struct frame_block block_of(const struct page *page, unsigned int order)
{
	return (struct frame_block){page_section(page), offset_in_section(page), order};
}

static inline struct frame_block pgx_block(const struct mem_map *map, pgx_t pgx, unsigned int order)
{
	return (struct frame_block){map->sections[pgx >> SECTION_SHIFT], pgx % SECTION_PAGES, order};
}

static inline struct page *block_page(struct frame_block b)
{
	return &b.section->page[b.offset];
}

static inline pgx_t block_pgx(struct frame_block b)
{
	return b.section->number << SECTION_SHIFT | b.offset;
}

/** Order of a free block (buddy_order). */
static inline unsigned int buddy_order(const struct page *page)
{
	return page->private;
}

/**
 * Takes a block of the order from the lists of exactly this type, splitting a larger one; NULL when there is none
 * (__rmqueue_smallest). NR_FREE_PAGES is the caller's.
 */
struct page *rmqueue_smallest(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type);

/** Takes this free block off its list, wherever it is there; returns its order. NR_FREE_PAGES falls. */
unsigned int take_free_block(struct machine *m, struct zone *zone, struct page *page);

/**
 * Up to `wanted` blocks to the cold end of their per-CPU list, which has room: the same blocks, and the same lists
 * afterwards, as if they were taken one by one, but a chain is taken, or a block cut, once. Returns how many. Reports
 * no events, and is not for the highest order.
 */
uint32_t rmqueue_many(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type, uint32_t wanted);

/** rmqueue_smallest() with fallback to other types (__rmqueue). alloc_flags: ALLOC_... */
struct page *rmqueue_block(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
			   unsigned int alloc_flags);

/** Gives a block back and merges it with its buddies (__free_one_page); NR_FREE_PAGES grows. */
void free_one_block(struct machine *m, struct zone *zone, struct frame_block b, enum migratetype type,
		    enum fpi_flags flags);

/**
 * Gives back the coldest blocks of a per-CPU list of this order, until `most` pages are or none is left; frames that
 * follow each other as the block that they make. Returns how many pages. Reports no events.
 */
uint32_t free_many(struct machine *m, struct zone *zone, struct pcp_list *from, unsigned int order, uint32_t most);

/** A single block moves to the tail of another type's list (move_to_free_list). */
void move_to_free_list(struct machine *m, struct zone *zone, struct page *page, enum migratetype to);

/** The first other type with a free block of this order for requests of `start`; -1: none (find_suitable_fallback). */
int find_suitable_fallback(const struct phys_zones *zones, const struct free_area *area, unsigned int order,
			   enum migratetype start, bool *can_steal);

/**
 * Moves the free blocks of the page's pageblock to the lists of a type (move_freepages_block). Returns how many pages;
 * *movable counts pages in use that could be moved.
 */
uint64_t move_freepages_block(struct machine *m, struct zone *zone, struct page *page, enum migratetype type,
			      uint64_t *movable);

/** The first block of a list, on its own: a run is split behind it. NULL: the list is empty. */
struct page *first_free_block(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type);

/** Boot: nr_blocks untouched blocks of the highest order from pfn on join the list, at its tail or at its head. */
void add_lazy_run(struct machine *m, struct zone *zone, pfn_t pfn, uint64_t nr_blocks, bool descending);

/** The run that has this frame, or NULL. */
const struct lazy_run *find_lazy_run(const struct phys_zones *zones, pfn_t pfn);

/** The block that a section of a run holds becomes a node of its own where it is in the list. For touch_section(). */
void split_lazy_run(struct machine *m, struct mem_section *section);

/** Gives the pageblock of the page a type (set_pageblock_migratetype). */
void set_pageblock_type(const struct phys_zones *zones, struct page *page, enum migratetype type);

/** Keeps the pageblock of an atomic high-order allocation for its like (reserve_highatomic_pageblock). */
void reserve_highatomic_pageblock(struct machine *m, struct zone *zone, struct page *page);

/**
 * Under pressure a reserved pageblock becomes one of `type` again (unreserve_highatomic_pageblock); force: even the
 * last one. zonelist ends with NULL. Returns whether pages became available.
 */
bool unreserve_highatomic_pageblock(struct machine *m, struct zone *const *zonelist, enum migratetype type,
				    bool force);

/* alloc_flags (mm/internal.h) */
#define ALLOC_WMARK_MIN WMARK_MIN
#define ALLOC_WMARK_LOW WMARK_LOW
#define ALLOC_WMARK_HIGH WMARK_HIGH
#define ALLOC_WMARK_MASK 3u
#define ALLOC_NO_WATERMARKS 0x4u
#define ALLOC_OOM 0x8u
#define ALLOC_NON_BLOCK 0x10u
#define ALLOC_MIN_RESERVE 0x20u
#define ALLOC_CPUSET 0x40u
#define ALLOC_CMA 0x80u
#define ALLOC_NOFRAGMENT 0x100u
#define ALLOC_HIGHATOMIC 0x200u
#define ALLOC_KSWAPD 0x800u
#define ALLOC_RESERVES (ALLOC_NON_BLOCK | ALLOC_MIN_RESERVE | ALLOC_HIGHATOMIC | ALLOC_OOM)

#endif
