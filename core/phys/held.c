// SPDX-License-Identifier: MIT
/*
 * held.c - page frames that a user asked for by command, and the checks before a user's free.
 *
 * The kernel trusts whoever frees, and reports a "bad page state" at most; here everything is asked before anything
 * changes, in the steps of the lecture's free_pages(addr, order):
 *
 *   1  map_nr is an index into mem_map                     BAD_PFN, ORDER_TOO_BIG
 *   2  the page is not reserved                            RESERVED_FRAME
 *   3  its count drops; with references left that is all   NOT_ALLOCATED (a double free), INSIDE_BLOCK, WRONG_ORDER,
 *                                                          FRAME_NOT_HELD (the machine's own, not a command's)
 *   4  PG_referenced is cleared; nothing else may be set   FRAME_MAPPED, FRAME_BAD_STATE (page_expected_state)
 *   5  nr_free_pages grows by 2^order
 *   6  the block goes to its list, and merges              buddy.c
 *
 * Since 2.6 the per-CPU lists come before steps 5 and 6.
 *
 * Invariant: held-block (a held block is allocated, in that order).
 */
#include "buddy.h"
#include "free_walk.h"
#include "pcp.h"
#include "phys_verify.h"

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

void hold_frames(struct machine *m, pfn_t pfn, uint64_t n)
{
	while (n--)
		hold(m, pfn++, 0);
}

int alloc_held_pages_exact(struct machine *m, uint64_t size, gfp_t gfp, pfn_t *ret)
{
	struct page *page;
	int err = alloc_pages_exact(m, size, gfp, &page);

	if (err)
		return err;
	*ret = page_to_pfn(page);
	hold_frames(m, *ret, page_align(size) >> PAGE_SHIFT);
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

		if (head != offset && allocated_order(&s->page[head]) >= order)
			return true;
	}
	return false;
}

static int check_index(struct machine *m, pfn_t pfn, unsigned int order)
{
	if (order >= MAX_ORDER)
		return refuse(m, EINVAL, WHY_ORDER_TOO_BIG, order, MAX_ORDER - 1);
	return pfn_valid(m, pfn) ? 0 : refuse(m, EINVAL, WHY_BAD_PFN, pfn);
}

/* A frame without a descriptor that is in no run of free blocks is the kernel's since boot. */
static int check_reserved(struct machine *m, pfn_t pfn, unsigned int order)
{
	const struct page *page = find_page(m, pfn);

	(void)order;
	if (page ? page_test(page, PG_reserved) : !find_lazy_run(m->phys->zones, pfn))
		return refuse(m, EINVAL, WHY_RESERVED_FRAME, pfn);
	return 0;
}

static int check_count(struct machine *m, pfn_t pfn, unsigned int order)
{
	const struct page *page = find_page(m, pfn);

	if (!page)
		return refuse(m, EINVAL, WHY_NOT_ALLOCATED, pfn);
	if (page->flags & PG_tail || (!page->_refcount && inside_block(page)))
		return refuse(m, EINVAL, WHY_INSIDE_BLOCK, pfn);
	if (!page->_refcount)
		return refuse(m, EINVAL, WHY_NOT_ALLOCATED, pfn);
	if (allocated_order(page) != order)
		return refuse(m, EINVAL, WHY_WRONG_ORDER, pfn, allocated_order(page), order);
	return xa_load(&m->phys->zones->held, pfn) ? 0 : refuse(m, EINVAL, WHY_FRAME_NOT_HELD, pfn);
}

/* What page_expected_state() asks of each page (free_page_is_bad). */
static int check_page_state(struct machine *m, const struct page *page)
{
	pfn_t pfn = page_to_pfn(page);

	if (page_mapped(page))
		return refuse(m, EINVAL, WHY_FRAME_MAPPED, pfn, page_mapcount(page));
	if (page_bad_reason(page))
		return refuse(m, EINVAL, WHY_FRAME_BAD_STATE, pfn, page->flags & PAGEFLAGS_MASK);
	return 0;
}

static int check_flags(struct machine *m, pfn_t pfn, unsigned int order)
{
	const struct page *page = find_page(m, pfn);
	unsigned int i;
	int err = 0;

	for (i = 0; i < 1u << order && !err && page->_refcount == 1; i++)
		err = check_page_state(m, page + i);
	return err;
}

static int check_free(struct machine *m, pfn_t pfn, unsigned int order)
{
	static int (*const step[])(struct machine *m, pfn_t pfn, unsigned int order) = {
		check_index, check_reserved, check_count, check_flags,
	};
	unsigned int i;

	for (i = 0; i < sizeof(step) / sizeof(step[0]); i++) {
		int err = step[i](m, pfn, order);

		if (!err)
			continue;
		trace(m, free_pages_stop, pfn, i + 1);
		return err;
	}
	return 0;
}

/* The steps of a free that nothing refuses, for whoever listens. */
static void report_steps(struct machine *m, const struct page *page, unsigned int order)
{
	pfn_t pfn = page_to_pfn(page);

	trace(m, free_pages_index, pfn, order);
	trace(m, free_pages_reserved, pfn);
	trace(m, free_pages_count, pfn, (uint64_t)page->_refcount - 1);
	if (page->_refcount > 1) {
		trace(m, free_pages_stop, pfn, 3);
		return;
	}
	trace(m, free_pages_referenced, pfn);
	if (pcp_allowed_order(m->phys->zones, order))
		trace(m, free_pages_pcp, (uint64_t)1 << order);
	else
		trace(m, free_pages_nr, (uint64_t)1 << order);
}

static void free_held(struct machine *m, pfn_t pfn, unsigned int order)
{
	struct page *page = pfn_to_page(m, pfn);

	report_steps(m, page, order);
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

int free_held_frames(struct machine *m, pfn_t pfn, uint64_t n)
{
	uint64_t i;
	int err = 0;

	for (i = 0; i < n && !err; i++)
		err = check_free(m, pfn + i, 0);
	for (i = 0; i < n && !err; i++)
		free_held(m, pfn + i, 0);
	return err;
}

int free_held_pages_exact(struct machine *m, pfn_t pfn, uint64_t size)
{
	if (!size)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (size > PAGE_SIZE << (MAX_ORDER - 1))
		return refuse(m, EINVAL, WHY_ORDER_TOO_BIG, get_order(size), MAX_ORDER - 1);
	return free_held_frames(m, pfn, page_align(size) >> PAGE_SHIFT);
}

void held_verify(struct verify *v, const struct machine *m)
{
	unsigned int order;
	pfn_t pfn;

	for (pfn = 0; next_held_block(m, &pfn, &order); pfn++) {
		const struct page *page = find_page(m, pfn);

		if (!verify_that(v, "held-block", "frame", pfn, page && page->_refcount > 0))
			continue;
		verify_equal(v, "held-block", "frame", pfn, allocated_order(page), order);
	}
}
