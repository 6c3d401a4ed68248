// SPDX-License-Identifier: MIT
/*
 * swap_state.c - the swap cache (mm/swap_state.c), and what goes to and comes from swap (mm/page_io.c)
 *
 *	out   add_to_swap: slot, cache, dirty -> every entry names the slot -> swap_writepage -> clean -> dropped
 *	in    a fault finds it in the cache (minor), or reads it and its neighbours (major) -> mapped, still in the
 *	      cache -> leaves it when its last entry is gone, when it is written to and nobody shares it, or when swap
 *	      is full
 *
 * A page is in the cache once: area->cache leads from the slot's offset to it, page->private back. The cache has a
 * reference. So all who share a swapped page get the same frame again.
 *
 * Writing takes time on a real machine, and the page is under writeback meanwhile. Here the device is done when the
 * reclaimer puts its batch back (end_swap_writes), so that a page which was just written is in the cache for one round
 * more, as with Linux, and nothing depends on a clock.
 *
 * A slot keeps what was written to it as a content value. With an area on the host the bytes go there, too, and must be
 * there when the page comes back (hostswap.c).
 *
 * Invariants: swap-cache (flags, private, and references of cached pages), cache-count (nr_swapcached).
 * Difference from Linux: reading is done at once; readahead by slots only (no area is taken for an SSD).
 */
#include "swap_state.h"

#include "back.h"
#include "content.h"
#include "hostswap.h"
#include "kernel_rules.h"
#include "klog.h"
#include "page_alloc.h"
#include "swap.h"
#include "swap_cluster.h"
#include "swap_slots_cache.h"
#include "swapfile.h"
#include "workingset.h"

/* ---- the cache ---- */

void add_to_swap_cache(struct machine *m, struct page *page, swp_entry_t entry)
{
	struct swap_info *si = swap_info_of(m, entry);

	xa_store(&m->ctx.mem, &si->cache, swp_offset(entry), page_pgx(page));
	get_page(page);
	page_set(page, PG_swapcache);
	page->private = entry.val;
	m->back->swap->nr_cached++;
	mod_node_state(m, NR_FILE_PAGES, 1);
	mod_node_state(m, NR_SWAPCACHED, 1);
	core_changed(m);
	trace(m, mm_swap_cache_add, page_to_pfn(page), swp_type(entry), swp_offset(entry));
}

void delete_from_swap_cache(struct machine *m, struct page *page)
{
	swp_entry_t entry = page_swap_entry(page);

	trace(m, mm_swap_cache_delete, page_to_pfn(page), swp_type(entry), swp_offset(entry));
	xa_store(&m->ctx.mem, &swap_info_of(m, entry)->cache, swp_offset(entry), 0);
	page_clear(page, PG_swapcache);
	page->private = 0;
	m->back->swap->nr_cached--;
	mod_node_state(m, NR_FILE_PAGES, -1);
	mod_node_state(m, NR_SWAPCACHED, -1);
	swapcache_free(m, entry);
	put_page_lru(m, page);
}

void move_in_swap_cache(struct machine *m, const struct page *from, const struct page *to)
{
	swp_entry_t entry = page_swap_entry(from);

	xa_store(&m->ctx.mem, &swap_info_of(m, entry)->cache, swp_offset(entry), page_pgx(to));
}

struct page *find_swap_cache_page(const struct machine *m, swp_entry_t entry)
{
	const struct swap_info *si = swap_info_of(m, entry);
	uint32_t pgx = si ? xa_load(&si->cache, swp_offset(entry)) : 0;

	return pgx ? pgx_page(m, pgx) : NULL;
}

struct page *lookup_swap_cache(struct machine *m, swp_entry_t entry)
{
	struct page *page = find_swap_cache_page(m, entry);

	if (page && page_test(page, PG_reclaim) && !page_test(page, PG_writeback)) {	/* PG_readahead */
		page_clear(page, PG_reclaim);
		count_vm_event(m, SWAP_RA_HIT);
		m->back->swap->ra_hits++;
	}
	return page;
}

bool add_to_swap(struct machine *m, struct page *page)
{
	swp_entry_t entry;

	if (!get_swap_page(m, &entry))
		return false;
	add_to_swap_cache(m, page, entry);
	page_set(page, PG_dirty);
	return true;
}

bool try_to_free_swap(struct machine *m, struct page *page)
{
	if (!page_test(page, PG_swapcache) || page_test(page, PG_writeback) || page_test(page, PG_locked) ||
	    swp_swapcount(m, page_swap_entry(page)))
		return false;
	delete_from_swap_cache(m, page);
	page_set(page, PG_dirty);
	return true;
}

/* A page that nobody maps any more leaves the swap cache. */
static void free_swap_cache(struct machine *m, struct page *page)
{
	if (page_test(page, PG_swapcache) && !page_mapped(page))
		try_to_free_swap(m, page);
}

void free_page_and_swap_cache(struct machine *m, struct page *page)
{
	free_swap_cache(m, page);
	put_page_lru(m, page);
}

void free_pages_and_swap_cache(struct machine *m, struct page **pages, uint32_t n)
{
	for (uint32_t i = 0; m->back->swap->nr_cached && i < n; i++)
		free_swap_cache(m, pages[i]);
	release_pages(m, pages, n);
}

bool try_to_reclaim_slot(struct machine *m, swp_entry_t entry)
{
	struct page *page = find_swap_cache_page(m, entry);
	bool freed;

	if (!page)
		return false;
	get_page(page);
	freed = try_to_free_swap(m, page);
	put_page_lru(m, page);
	return freed;
}

void free_swap_and_cache(struct machine *m, swp_entry_t entry)
{
	const struct page *page = find_swap_cache_page(m, entry);

	swap_free(m, entry);
	if (page && !swp_swapcount(m, entry) && (!page_mapped(page) || vm_swap_full(m)))
		try_to_reclaim_slot(m, entry);
}

/* ---- writing and reading ---- */

static int store_content(struct machine *m, const struct page *page, swp_entry_t entry)
{
	const struct swap_info *si = swap_info_of(m, entry);
	struct swap_slot *slot = swap_slot(m, entry);
	unsigned char bytes[PAGE_SIZE];

	if (si->host) {
		page_read(m, page, 0, bytes, PAGE_SIZE);
		if (host_swap_write(m, si, swp_offset(entry), bytes))
			return -EIO;
	}
	content_put(m, slot->content);
	slot->content = content_get(m, page->content);
	return 0;
}

static void start_writeback(struct machine *m, struct page *page)
{
	struct swap *swap = m->back->swap;

	if (swap->nr_writeback == sizeof(swap->writeback) / sizeof(swap->writeback[0]))
		end_swap_writes(m);
	page_set(page, PG_writeback);
	mod_node_state(m, NR_WRITEBACK, 1);
	mod_zone_page_state(m, page, NR_ZONE_WRITE_PENDING, 1);
	get_page(page);
	swap->writeback[swap->nr_writeback++] = page_pgx(page);
}

/* The page was not stored: it stays dirty, in memory, and is tried again (end_swap_bio_write). */
static int write_failed(struct machine *m, struct page *page, swp_entry_t entry)
{
	printk(m, "Write-error on swap-device (%u:%u:%llu)\n", 0, swp_type(entry),
	       (unsigned long long)swp_offset(entry) << 3);
	page_set(page, PG_dirty);
	page_clear(page, PG_reclaim);
	return -EIO;
}

/* A page of zeros is not written, only noted (swap_zeromap_folio_set). */
static bool note_zeros(struct machine *m, const struct page *page, swp_entry_t entry)
{
	struct swap_slot *slot = swap_slot(m, entry);

	slot->zero = m->rules->swap_zeromap && content_is_zero(m, page->content);
	if (!slot->zero)
		return false;
	content_put(m, slot->content);
	slot->content = 0;
	count_vm_event(m, SWPOUT_ZERO);
	core_changed(m);
	return true;
}

int swap_writepage(struct machine *m, struct page *page)
{
	swp_entry_t entry = page_swap_entry(page);

	page_clear(page, PG_dirty);
	if (note_zeros(m, page, entry))
		return 0;
	if (store_content(m, page, entry))
		return write_failed(m, page, entry);
	trace(m, swap_writepage, page_to_pfn(page), swp_type(entry), swp_offset(entry));
	count_vm_event(m, PSWPOUT);
	count_vm_events(m, PGPGOUT, PAGE_SIZE / 1024);
	start_writeback(m, page);
	core_changed(m);
	return 0;
}

void end_swap_writes(struct machine *m)
{
	struct swap *swap = m->back->swap;

	for (unsigned int i = 0; i < swap->nr_writeback; i++) {
		struct page *page = pgx_page(m, swap->writeback[i]);

		page_clear(page, PG_writeback);
		mod_node_state(m, NR_WRITEBACK, -1);
		mod_node_state(m, NR_WRITTEN, 1);
		mod_zone_page_state(m, page, NR_ZONE_WRITE_PENDING, -1);
		if (page_test(page, PG_reclaim)) {
			page_clear(page, PG_reclaim);
			rotate_reclaimable_page(m, page);
		}
		put_page_lru(m, page);
	}
	swap->nr_writeback = 0;
	swap_reclaim_work(m);
}

static void swap_readpage(struct machine *m, struct page *page, swp_entry_t entry)
{
	const struct swap_info *si = swap_info_of(m, entry);
	const struct swap_slot *slot = swap_slot(m, entry);
	unsigned char bytes[PAGE_SIZE];

	if (slot->zero) {
		count_vm_event(m, SWPIN_ZERO);
		page_set(page, PG_uptodate);
		return;
	}
	trace(m, swap_readpage, page_to_pfn(page), swp_type(entry), swp_offset(entry));
	count_vm_event(m, PSWPIN);
	count_vm_events(m, PGPGIN, PAGE_SIZE / 1024);
	page_set_content(m, page, content_get(m, slot->content));
	if (si->host)
		page_read(m, page, 0, bytes, PAGE_SIZE);
	if (si->host && host_swap_read(m, si, swp_offset(entry), bytes)) {
		printk(m, "Read-error on swap-device (%u:%u:%llu)\n", 0, swp_type(entry),
		       (unsigned long long)swp_offset(entry) << 3);
		page_set(page, PG_error);
		return;
	}
	page_set(page, PG_uptodate);
}

/* The page of a slot, read when it is not cached (*read); NULL when the slot is not in use. */
static int read_slot(struct machine *m, swp_entry_t entry, struct page **ret, bool *read)
{
	struct page *page = find_swap_cache_page(m, entry);
	struct swap_slot *slot = swap_slot(m, entry);
	int err;

	*read = false;
	*ret = page;
	if (page) {
		get_page(page);
		return 0;
	}
	if (!slot || !slot->count)
		return 0;
	err = alloc_page(m, GFP_HIGHUSER_MOVABLE, &page);
	if (err)
		return err;
	if (!slot->count) {	/* whoever needed it was killed to find the frame */
		put_page(m, page);
		return 0;
	}
	slot->flags |= SLOT_CACHE;
	page_set(page, PG_swapbacked);
	add_to_swap_cache(m, page, entry);
	workingset_refault(m, page, slot->shadow);
	slot->shadow = 0;
	lru_add(m, page);
	swap_readpage(m, page, entry);
	*ret = page;
	*read = true;
	return 0;
}

int read_swap_cache(struct machine *m, swp_entry_t entry, struct page **ret)
{
	bool read;

	return read_slot(m, entry, ret, &read);
}

/* ---- readahead ---- */

static unsigned int window_size(const struct swap *swap, uint64_t offset, uint32_t hits)
{
	unsigned int pages = hits + 2, max = 1u << swap->page_cluster, last = swap->last_ra_pages / 2;

	if (!hits)
		pages = offset == swap->prev_offset + 1 || offset + 1 == swap->prev_offset ? 2 : 1;
	else
		for (pages = 4; pages < hits + 2; pages <<= 1)
			;
	pages = pages > max ? max : pages;
	return pages < last ? last : pages;
}

/* How many pages to read for a fault at offset (swapin_nr_pages): more after hits, less after misses. */
static unsigned int swapin_nr_pages(struct swap *swap, uint64_t offset)
{
	uint32_t hits = swap->ra_hits;
	unsigned int pages;

	if (swap->page_cluster == 0)
		return 1;
	swap->ra_hits = 0;
	pages = window_size(swap, offset, hits);
	if (!hits)
		swap->prev_offset = offset;
	swap->last_ra_pages = pages;
	return pages;
}

/* The aligned block of slots around the one that is wanted; what cannot be had of the others is left. */
static void read_around(struct machine *m, swp_entry_t entry, unsigned int pages)
{
	const struct swap_info *si = swap_info_of(m, entry);
	uint64_t wanted = swp_offset(entry), offset = wanted & ~(uint64_t)(pages - 1);
	uint64_t end = min_u64(wanted | (pages - 1), si->max - 1);

	for (offset += !offset; offset <= end; offset++) {
		struct page *page;
		bool read;

		if (read_slot(m, swp_entry(si->type, offset), &page, &read) || !page)
			continue;
		if (read && offset != wanted) {
			page_set(page, PG_reclaim);	/* PG_readahead */
			count_vm_event(m, SWAP_RA);
		}
		put_page_lru(m, page);
	}
	lru_add_drain(m);
}

int swapin_readahead(struct machine *m, swp_entry_t entry, struct page **ret)
{
	unsigned int pages = swapin_nr_pages(m->back->swap, swp_offset(entry));
	int err;

	if (pages > 1)
		read_around(m, entry, pages);
	err = read_swap_cache(m, entry, ret);
	if (err || *ret)
		return err;
	return refuse_oom(m, ENOMEM);
}

/* ---- audit ---- */

static uint64_t verify_area_cache(struct verify *v, const struct machine *m, const struct swap_info *si)
{
	uint64_t offset, nr = 0;
	uint32_t pgx;

	xa_for_each(&si->cache, offset, pgx, 0, UINT64_MAX) {
		const struct page *page = pgx_page(m, pgx);
		pfn_t pfn = page_to_pfn(page);

		verify_that(v, "swap-cache", "frame", pfn, page_test(page, PG_swapcache));
		verify_equal(v, "swap-cache", "frame", pfn, page->private, swp_entry(si->type, offset).val);
		verify_that(v, "swap-cache", "frame", pfn, !page_test(page, PG_writeback));
		nr++;
	}
	return nr;
}

uint64_t swap_cache_verify(struct verify *v, const struct machine *m)
{
	const struct swap_info *si;
	unsigned int type = 0;
	uint64_t nr = 0;

	for (; (si = swap_next(m, &type)); type++)
		nr += verify_area_cache(v, m, si);
	verify_equal(v, "cache-count", "nr_swapcached", 0, global_node_state(m, NR_SWAPCACHED), nr);
	return nr;
}
