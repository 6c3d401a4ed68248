/* SPDX-License-Identifier: MIT */
/* alloc_context.h - a request between alloc_pages() and its slow path. Private to page_alloc.c and page_slowpath.c. */
#ifndef MMSH_ALLOC_CONTEXT_H
#define MMSH_ALLOC_CONTEXT_H

#include "page_alloc.h"

/* A request on its way (struct alloc_context). */
struct alloc_context {
	gfp_t gfp;
	unsigned int order;
	unsigned int highest;		/* zone position */
	enum migratetype type;
	struct zone *const *zonelist;	/* from the preferred zone down; ends with NULL */
};

static inline void prep_compound_page(struct page *page, unsigned int order)
{
	uint32_t i;

	page->flags |= 1u << PG_head;
	page->private = order;
	for (i = 1; i < 1u << order; i++) {
		page[i].flags = PG_tail;
		page[i].private = i;
	}
}

static inline void prep_new_page(struct page *page, unsigned int order, gfp_t gfp)
{
	page->flags = order << PG_ORDER_SHIFT;
	page->_refcount = 1;
	page->index = 0;
	page->private = 0;
	if (order && gfp & __GFP_COMP)
		prep_compound_page(page, order);
}

/** A block from the first zone that is above the mark which alloc_flags name, or NULL. */
struct page *get_page_from_freelist(struct machine *m, const struct alloc_context *ac, unsigned int alloc_flags);
/** Tells kswapd that the zones up to highest are low, unless one of them is balanced and none is boosted. */
void wakeup_kswapd(struct machine *m, unsigned int order, gfp_t gfp, unsigned int highest);
/** What can be done for a request that found nothing: the block, or NULL. */
struct page *alloc_pages_slowpath(struct machine *m, const struct alloc_context *ac);

#endif
