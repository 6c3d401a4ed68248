// SPDX-License-Identifier: MIT
/*
 * page_free.c - __free_pages() and put_page(): from a reference dropped to a block on a list.
 *
 *   last reference?  no: done (a plain block's other frames have no holder of their own and go, see __free_pages)
 *         | yes
 *   frames lose their contents, flags, mapping                      free_pages_prepare
 *         |
 *   orders 0 to 3, huge pages: front of the per-CPU list             free_unref_page -> pcp.c
 *   others: buddy lists                                             free_pages_ok -> buddy.c
 *
 * Both in short, while nobody listens: free_hot_page and free_hot_block.
 *
 * alloc_pages_exact() is here because most of it is giving back: what a request does not need of its block goes past
 * the per-CPU lists to the tails of the buddy lists.
 *
 * Difference from Linux: a page in a bad state is not leaked with a warning. Users' frees are checked before (held.c);
 * from anybody else it would be a bug of ours, and the rule it breaks is asserted.
 */
#include "page_alloc.h"

#include <assert.h>

#include "buddy.h"
#include "compiler.h"
#include "content.h"
#include "pcp.h"

/* PAGE_FLAGS_CHECK_AT_FREE */
#define BAD_FLAGS_AT_FREE                                                                        \
	(1u << PG_lru | 1u << PG_locked | 1u << PG_private | 1u << PG_private_2 | 1u << PG_writeback |      \
	 1u << PG_reserved | 1u << PG_slab | 1u << PG_active | 1u << PG_unevictable | 1u << PG_mlocked)

const char *page_bad_reason(const struct page *page)
{
	if (page->_mapcount != -1)
		return "nonzero mapcount";
	if (page->mapping)
		return "non-NULL mapping";
	return page->flags & BAD_FLAGS_AT_FREE ? "PAGE_FLAGS_CHECK_AT_FREE flag(s) set" : NULL;
}

/* The frame is as a free one should be (free_pages_prepare). */
static inline void clear_page_state(struct page *page)
{
	assert(page->_refcount == 0 && "frame-refcount");
	assert(page->_mapcount == -1 && "frame-mapcount");
	assert(!page->lru.next && !page->lru.prev && "frame-listed");
	page->flags = 0;
	page->mapping = 0;
	page->index = 0;
	page->private = 0;
}

/* Nobody may leave anything on the frames inside a plain block: they are not looked at when it is freed. */
static inline bool tails_are_plain(const struct page *page, unsigned int order)
{
	uint32_t i;

	for (i = 1; i < 1u << order; i++) {
		if (page[i].flags || page[i]._refcount || page[i]._mapcount != -1 || page[i].mapping || page[i].index ||
		    page[i].private)
			return false;
	}
	return true;
}

/* The frames of a compound page behind its first. */
static NOINLINE void clear_tails(struct page *page, unsigned int order)
{
	uint32_t i;

	for (i = 1; i < 1u << order; i++)
		clear_page_state(page + i);
}

/* What freeing asks about a block, from its section. */
struct place {
	struct frame_block block;
	struct zone *zone;
	enum migratetype type;		/* of its pageblock */
};

static inline struct place find_place(const struct machine *m, const struct page *page, unsigned int order)
{
	struct frame_block b = block_of(page, order);

	return (struct place){b, section_zone(b.section, b.offset),
			      section_block_type(m->phys->zones, b.section, b.offset)};
}

static inline void free_pages_prepare(struct machine *m, struct page *page, struct frame_block b)
{
	bool compound = page_test(page, PG_head);

	trace(m, mm_page_free, page_to_pfn(page), b.order);
	if (__builtin_expect(b.section->chunks_with_bytes, 0))
		block_drop_content(m, page, b.order);
	clear_page_state(page);
	if (compound)
		clear_tails(page, b.order);
	assert(tails_are_plain(page, b.order) && "frame-plain");
	count_vm_events(m, PGFREE, (uint64_t)1 << b.order);
}

/* A block past the per-CPU lists (__free_pages_ok). */
static void free_pages_ok(struct machine *m, struct page *page, unsigned int order, enum fpi_flags flags)
{
	const struct place at = find_place(m, page, order);

	free_pages_prepare(m, page, at.block);
	free_one_block(m, at.zone, at.block, at.type, flags);
}

/*
 * A block through the per-CPU lists (free_unref_page). One of a pageblock with a purpose of its own goes with the
 * movable ones, and keeps its type; from an isolated pageblock it goes past the lists.
 */
static NOINLINE void free_unref_page(struct machine *m, struct page *page, unsigned int order)
{
	const struct place at = find_place(m, page, order);

	if (__builtin_expect(at.type == MIGRATE_ISOLATE, 0)) {
		free_pages_ok(m, page, order, FPI_NONE);
		return;
	}
	free_pages_prepare(m, page, at.block);
	page->index = at.type;
	trace(m, pcp_free, page_to_pfn(page), order, at.type, at.zone->pcp.count + (1u << order));
	pcp_put(m, at.zone, page, order, at.type < MIGRATE_PCPTYPES ? at.type : MIGRATE_MOVABLE);
}

/* A single frame without bytes, from a section that is all of one zone and ordinary type, and nobody listens. */
static ALWAYS_INLINE bool is_hot_page(const struct machine *m, const struct mem_section *s, const struct page *page)
{
	return s->sole_type < MIGRATE_PCPTYPES && page->content == CONTENT_ZERO && !m->ctx.events.fn;
}

static ALWAYS_INLINE void place_hot_page(struct page **place, struct page *page, enum migratetype type)
{
	clear_page_state(page);
	page->index = type;
	pcp_place(place, page, 0);
}

/* free_unref_page() in short. */
static ALWAYS_INLINE void free_hot_page(struct machine *m, struct page *page)
{
	const struct mem_section *s = page_section(page);
	const enum migratetype type = (enum migratetype)s->sole_type;
	struct pcp_list *list;

	if (__builtin_expect(!is_hot_page(m, s, page), 0)) {
		free_unref_page(m, page, 0);
		return;
	}
	list = pcp_list_of(s->zone[0], 0, type);
	place_hot_page(list->hot, page, type);
	count_vm_event(m, PGFREE);
	pcp_commit(m, s->zone[0], list, 0, 1);
}

/*
 * The first of n frames, from one section, as many as their list takes before it has to give some back. Returns how
 * many.
 */
static uint32_t free_hot_pages(struct machine *m, struct page *const *pages, uint32_t n)
{
	const struct mem_section *s = page_section(pages[0]);
	const enum migratetype type = (enum migratetype)s->sole_type;
	struct pcp_list *list;
	struct page **place;
	uint32_t i;

	if (!is_hot_page(m, s, pages[0]))
		return 0;
	list = pcp_list_of(s->zone[0], 0, type);
	place = list->hot;
	n = (uint32_t)min_u64(n, pcp_room(&s->zone[0]->pcp, list));
	for (i = 0; i < n && page_is_of(s, pages[i]) && pages[i]->content == CONTENT_ZERO; i++)
		place_hot_page(&place[i], pages[i], type);
	count_vm_events(m, PGFREE, i);
	pcp_commit(m, s->zone[0], list, 0, i);
	return i;
}

void free_unref_page_list(struct machine *m, struct page *const *pages, uint32_t n)
{
	for (uint32_t done; n; pages += done, n -= done) {
		done = free_hot_pages(m, pages, n);
		if (!done) {
			free_unref_page(m, pages[0], 0);
			done = 1;
		}
	}
}

static void free_the_page(struct machine *m, struct page *page, unsigned int order)
{
	if (pcp_allowed_order(m->phys->zones, order))
		free_unref_page(m, page, order);
	else
		free_pages_ok(m, page, order, FPI_NONE);
}

/* Somebody still holds the first frame of a block; the others of a plain block have no holder. */
static NOINLINE void free_other_frames(struct machine *m, struct page *page, unsigned int order)
{
	if (!order || page_test(page, PG_head))
		return;
	page->flags &= ~PG_ORDER_MASK;
	while (order-- > 0)
		free_the_page(m, page + ((size_t)1 << order), order);
}

/* A plain block without bytes, from such a section. */
static ALWAYS_INLINE bool is_hot_block(const struct machine *m, const struct mem_section *s, const struct page *page)
{
	return s->sole_type < MIGRATE_PCPTYPES && !s->chunks_with_bytes && !page_test(page, PG_head) &&
	       !m->ctx.events.fn;
}

/* free_the_page() in short. */
static NOINLINE void free_hot_block(struct machine *m, struct page *page, unsigned int order)
{
	struct mem_section *s = page_section(page);
	const enum migratetype type = (enum migratetype)s->sole_type;

	if (!is_hot_block(m, s, page)) {
		free_the_page(m, page, order);
		return;
	}
	clear_page_state(page);
	assert(tails_are_plain(page, order) && "frame-plain");
	count_vm_events(m, PGFREE, (uint64_t)1 << order);
	if (pcp_allowed_order(m->phys->zones, order)) {
		page->index = type;
		pcp_put(m, s->zone[0], page, order, type);
	} else {
		free_one_block(m, s->zone[0], block_of(page, order), type, FPI_NONE);
	}
}

void __free_pages(struct machine *m, struct page *page, unsigned int order)
{
	if (__builtin_expect(--page->_refcount != 0, 0))
		free_other_frames(m, page, order);
	else if (order)
		free_hot_block(m, page, order);
	else
		free_hot_page(m, page);
}

static void put_compound_page(struct machine *m, struct page *page)
{
	if (page->flags & PG_tail)
		page -= page->private;
	if (--page->_refcount == 0)
		free_the_page(m, page, page->private);
}

void put_page(struct machine *m, struct page *page)
{
	if (__builtin_expect(page->flags & (1u << PG_head | PG_tail), 0))
		put_compound_page(m, page);
	else if (--page->_refcount == 0)
		free_hot_page(m, page);
}

int alloc_pages_exact(struct machine *m, uint64_t size, gfp_t gfp, struct page **ret)
{
	unsigned int order;
	struct page *page;
	uint64_t i, used;
	int err;

	if (!size)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (size > PAGE_SIZE << (MAX_ORDER - 1))
		return refuse(m, EINVAL, WHY_ORDER_TOO_BIG, get_order(size), MAX_ORDER - 1);
	order = get_order(size);
	err = alloc_pages(m, gfp & ~(__GFP_COMP | __GFP_HIGHMEM), order, &page);
	if (err)
		return err;
	split_page(m, page, order);
	used = page_align(size) >> PAGE_SHIFT;
	for (i = used; i < (uint64_t)1 << order; i++) {
		page[i]._refcount = 0;
		free_pages_ok(m, page + i, 0, FPI_TO_TAIL);
	}
	*ret = page;
	return 0;
}

void free_pages_exact(struct machine *m, struct page *page, uint64_t size)
{
	uint64_t i;

	for (i = 0; i < page_align(size) >> PAGE_SHIFT; i++)
		__free_pages(m, page + i, 0);
}

void drain_all_pages(struct machine *m)
{
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		pcp_drain(m, zone, zone->pcp.count, 0);
}
