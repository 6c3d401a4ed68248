// SPDX-License-Identifier: MIT
/*
 * held.c - page frames that a user asked for by command, and the checks before a user's free.
 *
 * The lecture's free_pages(addr, order): 1 addr must name a page of mem_map; 2 the page must not be reserved; 3 its count
 * drops, and only with the last reference the block goes back; then it merges with its buddies. The kernel trusts its
 * callers with the rest and reports a "bad page state" at most; here everything is asked before anything changes:
 *
 *   step 1  the frame exists, the order is one            BAD_PFN, ORDER_TOO_BIG
 *   step 2  not reserved                                  RESERVED_FRAME
 *   step 3  in use: count not 0                           NOT_ALLOCATED (a double free), INSIDE_BLOCK
 *   step 4  as one block of this order                    WRONG_ORDER
 *   step 5  by a command, not by the machine itself       FRAME_NOT_HELD
 *   step 6  page_expected_state(): not mapped, no flags   FRAME_MAPPED, FRAME_BAD_STATE
 *
 * Invariant: held-block (a held block is allocated, in that order).
 */
#include "buddy.h"
#include "phys_verify.h"

/* PAGE_FLAGS_CHECK_AT_FREE */
#define BAD_FLAGS_AT_FREE                                                                        \
	(1u << PG_lru | 1u << PG_locked | 1u << PG_private | 1u << PG_private_2 | 1u << PG_writeback |      \
	 1u << PG_reserved | 1u << PG_slab | 1u << PG_active | 1u << PG_unevictable | 1u << PG_mlocked)

static void hold(struct machine *m, pfn_t pfn, unsigned int order)
{
	xa_store(&m->ctx.mem, &m->phys->zones->held, pfn, order + 1);
}

int alloc_held_pages(struct machine *m, gfp_t gfp, unsigned int order, pfn_t *ret)
{
	struct page *page;
	int err = alloc_pages(m, gfp, order, &page);

	if (err)
		return err;
	*ret = page_to_pfn(page);
	hold(m, *ret, order);
	return 0;
}

int alloc_held_pages_exact(struct machine *m, uint64_t size, gfp_t gfp, pfn_t *ret)
{
	struct page *page;
	int err = alloc_pages_exact(m, size, gfp, &page);
	uint64_t i;

	if (err)
		return err;
	*ret = page_to_pfn(page);
	for (i = 0; i < page_align(size) >> PAGE_SHIFT; i++)
		hold(m, *ret + i, 0);
	return 0;
}

bool next_held_block(const struct machine *m, pfn_t *pfn, unsigned int *order)
{
	uint32_t value = xa_find(&m->phys->zones->held, pfn, UINT64_MAX);

	*order = value - 1;
	return value;
}

/* Whether the frame is inside an allocated block, not its first frame. */
static bool inside_block(const struct page *page)
{
	const struct mem_section *s = page_section(page);
	uint32_t offset = offset_in_section(page);
	unsigned int order;

	for (order = 1; order < MAX_ORDER; order++) {
		uint32_t head = offset & ~((1u << order) - 1);

		if (head != offset && s->alloc_order[head] >= order)
			return true;
	}
	return false;
}

/* Step 6: what page_expected_state() asks of each page (free_page_is_bad). */
static int check_page_state(struct machine *m, const struct page *page)
{
	pfn_t pfn = page_to_pfn(page);

	if (page_mapped(page))
		return refuse(m, EINVAL, WHY_FRAME_MAPPED, pfn, page_mapcount(page), 6);
	if (page->_mapcount != -1 || page->mapping || page->flags & BAD_FLAGS_AT_FREE)
		return refuse(m, EINVAL, WHY_FRAME_BAD_STATE, pfn, page->flags, 6);
	return 0;
}

static int check_state(struct machine *m, pfn_t pfn, unsigned int order)
{
	const struct page *page = find_page(m, pfn);
	unsigned int allocated, i;
	int err = 0;

	if (!page && find_lazy_run(m->phys->zones, pfn))
		return refuse(m, EINVAL, WHY_NOT_ALLOCATED, pfn, 3);
	if (!page || page_test(page, PG_reserved))
		return refuse(m, EINVAL, WHY_RESERVED_FRAME, pfn, 2);
	if (page->flags & PG_tail || (!page->_refcount && inside_block(page)))
		return refuse(m, EINVAL, WHY_INSIDE_BLOCK, pfn, 3);
	if (!page->_refcount)
		return refuse(m, EINVAL, WHY_NOT_ALLOCATED, pfn, 3);
	allocated = page_section(page)->alloc_order[offset_in_section(page)];
	if (allocated != order)
		return refuse(m, EINVAL, WHY_WRONG_ORDER, pfn, allocated, order);
	if (!xa_load(&m->phys->zones->held, pfn))
		return refuse(m, EINVAL, WHY_FRAME_NOT_HELD, pfn, 5);
	for (i = 0; i < 1u << order && !err && page->_refcount == 1; i++)
		err = check_page_state(m, page + i);
	return err;
}

static int check_free(struct machine *m, pfn_t pfn, unsigned int order)
{
	if (order >= MAX_ORDER)
		return refuse(m, EINVAL, WHY_ORDER_TOO_BIG, order, MAX_ORDER - 1);
	if (!pfn_valid(m, pfn))
		return refuse(m, EINVAL, WHY_BAD_PFN, pfn, 1);
	return check_state(m, pfn, order);
}

static void free_held(struct machine *m, pfn_t pfn, unsigned int order)
{
	struct page *page = pfn_to_page(m, pfn);

	if (page->_refcount == 1)
		xa_store(&m->ctx.mem, &m->phys->zones->held, pfn, 0);
	__free_pages(m, page, order);
}

int free_pages_checked(struct machine *m, pfn_t pfn, unsigned int order)
{
	int err = check_free(m, pfn, order);

	if (!err)
		free_held(m, pfn, order);
	return err;
}

int free_held_pages_exact(struct machine *m, pfn_t pfn, uint64_t size)
{
	uint64_t i, pages;
	int err = 0;

	if (!size)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (size > PAGE_SIZE << (MAX_ORDER - 1))
		return refuse(m, EINVAL, WHY_ORDER_TOO_BIG, get_order(size), MAX_ORDER - 1);
	pages = page_align(size) >> PAGE_SHIFT;
	for (i = 0; i < pages && !err; i++)
		err = check_free(m, pfn + i, 0);
	for (i = 0; i < pages && !err; i++)
		free_held(m, pfn + i, 0);
	return err;
}

void held_verify(struct verify *v, const struct machine *m)
{
	unsigned int order;
	pfn_t pfn;

	for (pfn = 0; next_held_block(m, &pfn, &order); pfn++) {
		const struct page *page = find_page(m, pfn);

		if (!verify_that(v, "held-block", "frame", pfn, page && page->_refcount > 0))
			continue;
		verify_equal(v, "held-block", "frame", pfn,
			     page_section(page)->alloc_order[offset_in_section(page)], order);
	}
}
