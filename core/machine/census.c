// SPDX-License-Identifier: MIT
/*
 * census.c - every page frame has exactly one owner
 *
 *	walk     free lists   held, slabs   page tables   page caches   entries of all processes   LRU lists
 *	             |             |             |        swap cache              |                   |
 *	claim   BUDDY, PCP   KERNEL, SLAB      TABLE      CACHE, SWAP-    ANON; ptes, writable      on_lru
 *	             |      VMALLOC, STACK       |           CACHE                |                   |
 *	             \_____________\_____________\_____________|__________________/___________________/
 *	compare                             with every descriptor of mem_map
 *
 * The walks trust nothing that the descriptors say, only who holds what. A frame that nobody claims must be reserved;
 * if it is not, it has leaked. Blocks that a user asked for by command (alloc_pages) are held by the kernel.
 *
 * What a frame's references must be follows from its owner: one from the page cache, one from being a table, one from
 * being reserved, one from each entry that maps it, one from the batch of the LRU that it waits in. Only touched frames
 * have descriptors, so the cost goes with what the machine has touched.
 *
 * Rules: census-owner (two owners, or none: a leak), census-refs (_refcount), census-lru (on a list if and only if it
 * is a user's page), rmap-mapcount (entries found = _mapcount + 1), pte-cow (a page that several entries map privately
 * is writable through none), node-counter and zone-counter (counters of /proc/vmstat recounted).
 */
#include "census.h"

#include <stdlib.h>

#include "arch.h"
#include "file.h"
#include "free_walk.h"
#include "kernel_pgtable.h"
#include "mem_map.h"
#include "mm.h"
#include "pcp.h"
#include "pgtable.h"
#include "slab.h"
#include "swap.h"
#include "swapfile.h"
#include "task.h"
#include "vmalloc.h"
#include "vmstat.h"
#include "zone.h"

bool census_start(struct census *c, const struct machine *m, struct verify *v)
{
	*c = (struct census){.m = m, .v = v};
	c->nr = (size_t)machine_mem_map(m)->nr_sections << SECTION_SHIFT;
	c->claims = calloc(c->nr ? c->nr : 1, sizeof(*c->claims));
	return c->claims != NULL;
}

void census_end(struct census *c)
{
	free(c->claims);
}

/* Section 0 does not exist: its first claim takes what is said of descriptors of a section with a broken number. */
struct claim *census_claim(const struct census *c, const struct page *page)
{
	pgx_t pgx = page_pgx(page);

	return &c->claims[pgx < c->nr ? pgx : 0];
}

static bool is_nowhere(const struct census *c, const struct claim *claim)
{
	return claim == c->claims;
}

/* Notes that a frame is somebody's. */
static void claim_frame(struct census *c, const struct page *page, enum frame_owner owner, bool held)
{
	struct claim *claim = census_claim(c, page);

	if (is_nowhere(c, claim) ||
	    !verify_equal(c->v, "census-owner", "frame", page_to_pfn(page), claim->owner, OWNER_NONE))
		return;
	claim->owner = (uint8_t)owner;
	claim->held = held;
}

static void claim_block(struct census *c, const struct page *page, unsigned int order, enum frame_owner owner)
{
	for (uint32_t i = 0; i < 1u << order && i < SECTION_PAGES - offset_in_section(page); i++)
		claim_frame(c, page + i, owner, false);
}

/* ---- walks ---- */

static void walk_free_list(struct census *c, const struct page_list *list, unsigned int order)
{
	size_t left = c->nr;	/* a list that runs in a circle ends, too */

	for (pgx_t pgx = list->first; pgx && pgx < c->nr && left--;) {
		const struct page *page = pgx_page(c->m, pgx);

		claim_block(c, page, order, OWNER_BUDDY);
		pgx = page->lru.next;
	}
}

static void walk_pcp_list(struct census *c, const struct pcp_list *list, unsigned int order)
{
	if (!pcp_list_sound(list))
		return;
	for (struct page *const *at = list->cold; at < list->hot; at++)
		claim_block(c, *at, order, OWNER_PCP);
}

void census_walk_free_lists(struct census *c)
{
	const struct phys_zones *zones = c->m->phys->zones;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(c->m, zone, i) {
		for (unsigned int order = 0; order < MAX_ORDER; order++)
			for (unsigned int type = 0; type < MIGRATE_TYPES; type++)
				walk_free_list(c, &zone->free_area[order].list[type].pages, order);
		for (unsigned int list = 0; list < NR_PCP_LISTS; list++)
			walk_pcp_list(c, &zone->pcp.list[list], pcp_order(zones, list));
	}
}

void census_walk_held(struct census *c)
{
	unsigned int order;

	for (pfn_t pfn = 0; next_held_block(c->m, &pfn, &order); pfn++) {
		const struct page *page = find_page(c->m, pfn);

		if (verify_that(c->v, "census-owner", "held block without descriptor", pfn, page != NULL))
			claim_block(c, page, order, OWNER_KERNEL);
	}
}

/* A compound page: the reference is on its first frame. */
static void claim_slab(void *data, pfn_t pfn, unsigned int order)
{
	struct census *c = data;
	const struct page *page = find_page(c->m, pfn);

	if (!verify_that(c->v, "census-owner", "slab without descriptor", pfn, page != NULL))
		return;
	claim_block(c, page, order, OWNER_SLAB);
	census_claim(c, page)->held = true;
}

void census_walk_slabs(struct census *c)
{
	for_each_slab_block(c->m, claim_slab, c);
}

static void claim_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct census *c = data;
	const struct page *page = find_page(c->m, pfn);

	/* a top level of several frames is one block, with one reference, on its first */
	if (verify_that(c->v, "census-owner", "table without descriptor", pfn, page != NULL))
		claim_frame(c, page, OWNER_TABLE, level > 0 || base == 0);
}

void census_walk_tables(struct census *c)
{
	for (const struct mm_struct *mm = mm_next(c->m, NULL); mm; mm = mm_next(c->m, mm))
		for_each_table(c->m, mm, claim_table, c);
	for_each_kernel_table(c->m, claim_table, c);
}

void census_walk_vmalloc(struct census *c)
{
	for (const struct vm_struct *area = next_vm_area(c->m, NULL); area; area = next_vm_area(c->m, area))
		for (uint64_t i = 0; i < area->nr_pages; i++) {
			const struct page *page = find_page(c->m, area->pages[i]);

			if (verify_that(c->v, "census-owner", "page without descriptor", area->pages[i], page != NULL))
				claim_frame(c, page, OWNER_VMALLOC, true);
		}
}

/* A block without tails: the reference is on its first frame. */
static void claim_stack(struct census *c, const struct task_struct *task)
{
	const struct page *page = find_page(c->m, linear_to_phys(c->m->arch, task->stack) >> PAGE_SHIFT);

	if (!verify_that(c->v, "census-owner", "stack without descriptor", task->stack, page != NULL))
		return;
	claim_block(c, page, c->m->arch->thread_size_order, OWNER_STACK);
	census_claim(c, page)->held = true;
}

void census_walk_stacks(struct census *c)
{
	const struct list_head *pos;

	list_for_each(pos, &c->m->tasks->all) {
		const struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (is_linear(c->m->arch, task->stack))
			claim_stack(c, task);
	}
}

void census_walk_caches(struct census *c)
{
	for (const struct inode *inode = inode_next(c->m, NULL); inode; inode = inode_next(c->m, inode)) {
		uint64_t index;
		uint32_t pgx;

		xa_for_each(&inode->i_pages, index, pgx, 0, UINT64_MAX)
			if (verify_that(c->v, "census-owner", "cached page of inode", inode->id, pgx < c->nr))
				claim_frame(c, pgx_page(c->m, pgx), OWNER_CACHE, true);
	}
}

void census_walk_swap_cache(struct census *c)
{
	const struct swap_info *si;
	unsigned int type = 0;

	for (; (si = swap_next(c->m, &type)); type++) {
		uint64_t offset;
		uint32_t pgx;

		xa_for_each(&si->cache, offset, pgx, 0, UINT64_MAX)
			if (verify_that(c->v, "census-owner", "page in swap cache", offset, pgx < c->nr))
				claim_frame(c, pgx_page(c->m, pgx), OWNER_SWAPCACHE, true);
	}
}

/* A page that everybody has let go of stays until its batch is moved. */
void census_walk_lru_batch(struct census *c)
{
	unsigned int at = 0;
	pgx_t pgx;

	while (next_lru_batch_page(c->m, &at, &pgx)) {
		const struct page *page;

		if (!verify_that(c->v, "census-owner", "page in batch", pgx, pgx < c->nr))
			continue;
		page = pgx_page(c->m, pgx);
		if (census_claim(c, page)->owner == OWNER_NONE)
			claim_frame(c, page, OWNER_ANON, false);
		census_claim(c, page)->held++;
	}
}

void census_walk_lru(struct census *c)
{
	for (unsigned int list = 0; list < NR_LRU_LISTS; list++) {
		size_t left = c->nr;

		for (pgx_t pgx = lru_first(c->m, list); pgx && pgx < c->nr && left--;) {
			const struct page *page = pgx_page(c->m, pgx);

			census_claim(c, page)->on_lru = true;
			pgx = page->lru.next;
		}
	}
}

void census_note_mapping(struct census *c, const struct page *page, bool writable)
{
	struct claim *claim = census_claim(c, page);

	claim->ptes++;
	claim->writable = claim->writable || writable;
	if (PageAnon(page) && claim->owner != OWNER_ANON && claim->owner != OWNER_SWAPCACHE)
		claim_frame(c, page, OWNER_ANON, false);
}

/* ---- compare ---- */

static void compare_user_page(const struct census *c, const struct page *page, const struct claim *claim)
{
	struct verify *v = c->v;
	pfn_t pfn = page_to_pfn(page);

	verify_equal(v, "rmap-mapcount", "frame", pfn, (uint64_t)page_mapcount(page), claim->ptes);
	verify_equal(v, "census-refs", "frame", pfn, (uint64_t)page->_refcount, (uint64_t)claim->ptes + claim->held);
	verify_equal(v, "census-lru", "frame", pfn, claim->on_lru, true);
	if (claim->owner == OWNER_ANON || claim->owner == OWNER_SWAPCACHE)
		verify_that(v, "pte-cow", "frame", pfn, claim->ptes == 1 || !claim->writable);
}

static void compare_frame(struct census *c, const struct page *page, const struct claim *claim)
{
	struct verify *v = c->v;
	pfn_t pfn = page_to_pfn(page);

	switch (claim->owner) {
	case OWNER_CACHE:
	case OWNER_SWAPCACHE:
	case OWNER_ANON:
		compare_user_page(c, page, claim);
		return;
	case OWNER_TABLE:
		verify_that(v, "census-owner", "table frame", pfn, PageTable(page));
		break;
	case OWNER_RESERVED:
		verify_equal(v, "rmap-mapcount", "reserved frame", pfn, (uint64_t)page_mapcount(page), claim->ptes);
		break;
	default:
		verify_equal(v, "rmap-mapcount", "frame", pfn, 0, claim->ptes);
	}
	if (claim->owner != OWNER_KERNEL)
		verify_equal(v, "census-refs", "frame", pfn, (uint64_t)page->_refcount,
			     (uint64_t)claim->ptes + claim->held);
	verify_that(v, "census-lru", "frame", pfn, !claim->on_lru);
}

static void compare_section(struct census *c, const struct mem_section *s)
{
	for (uint32_t i = 0; i < SECTION_PAGES; i++) {
		const struct page *page = &s->page[i];
		struct claim *claim = census_claim(c, page);

		if (is_nowhere(c, claim))
			return;
		if (claim->owner == OWNER_NONE && page_test(page, PG_reserved)) {
			claim->owner = OWNER_RESERVED;
			claim->held = true;
		}
		c->frames[claim->owner]++;
		if (verify_that(c->v, "census-owner", "frame", page_to_pfn(page), claim->owner != OWNER_NONE))
			compare_frame(c, page, claim);
	}
}

struct recount {
	uint64_t anon, mapped, mlocked;
};

static struct recount count_user_pages(const struct census *c)
{
	struct recount n = {0};

	for (size_t pgx = SECTION_PAGES; pgx < c->nr; pgx++) {
		const struct claim *claim = &c->claims[pgx];
		bool anon = claim->owner == OWNER_ANON || claim->owner == OWNER_SWAPCACHE;

		n.anon += anon && claim->ptes > 0;
		n.mapped += !anon && claim->ptes > 0;
		n.mlocked += page_test(pgx_page(c->m, (pgx_t)pgx), PG_mlocked);
	}
	return n;
}

struct table_count {
	const struct machine *m;
	uint64_t nr;
};

/* Tables that NR_PAGE_TABLE_PAGES counts: leaf tables and those above them, but no top level. */
static void count_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct table_count *count = data;

	(void)pfn;
	(void)base;
	count->nr += level > 0 && level + 2 >= count->m->arch->nr_levels;
}

/* Of the kernel's own, pmds only. */
static void count_kernel_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct table_count *count = data;

	(void)pfn;
	(void)base;
	count->nr += level + 2 == count->m->arch->nr_levels;
}

static void compare_counter(const struct census *c, enum node_stat_item item, const char *name, uint64_t count)
{
	verify_equal(c->v, "node-counter", name, item, (uint64_t)machine_counters(c->m)->node[item], count);
}

/* Each zone counts its part of the LRU lists. */
static void compare_zone_lists(const struct census *c)
{
	uint64_t count[MAX_NR_ZONES][NR_LRU_LISTS] = {{0}};
	const struct zone *zone;
	unsigned int i;

	for (size_t pgx = SECTION_PAGES; pgx < c->nr; pgx++) {
		const struct page *page = pgx_page(c->m, (pgx_t)pgx);

		if (c->claims[pgx].on_lru)
			count[page_zone(page)->index][page_lru(page)]++;
	}
	for_each_zone(c->m, zone, i)
		for (unsigned int list = 0; list < NR_LRU_LISTS; list++)
			verify_equal(c->v, "zone-counter", zone->name, list,
				     (uint64_t)zone->stat[NR_ZONE_INACTIVE_ANON + list], count[i][list]);
}

static void compare_counters(const struct census *c)
{
	struct table_count tables = {.m = c->m};
	struct recount n = count_user_pages(c);

	for (const struct mm_struct *mm = mm_next(c->m, NULL); mm; mm = mm_next(c->m, mm))
		for_each_table(c->m, mm, count_table, &tables);
	for_each_kernel_table(c->m, count_kernel_table, &tables);
	compare_counter(c, NR_ANON_PAGES, "nr_anon_pages", n.anon);
	compare_counter(c, NR_MAPPED, "nr_mapped", n.mapped);
	compare_counter(c, NR_SLAB_RECLAIMABLE, "nr_slab_reclaimable", slab_pages(c->m, true));
	compare_counter(c, NR_SLAB_UNRECLAIMABLE, "nr_slab_unreclaimable", slab_pages(c->m, false));
	compare_counter(c, NR_PAGE_TABLE_PAGES, "nr_page_table_pages", tables.nr);
	verify_equal(c->v, "zone-counter", "nr_mlock", NR_MLOCK, global_zone_state(c->m, NR_MLOCK), n.mlocked);
	compare_zone_lists(c);
}

void census_compare(struct census *c)
{
	const struct mem_map *map = machine_mem_map(c->m);

	for (uint32_t i = 1; i < map->nr_sections; i++)
		compare_section(c, map->sections[i]);
	compare_counters(c);
}
