// SPDX-License-Identifier: MIT
/*
 * filemap.c - the page cache (mm/filemap.c): pages of files by index.
 *
 *	inode->i_pages: index -> page      the cache holds one reference on each page
 *	page->mapping: the inode's id      page->index: the index
 *
 * A fault that misses reads a whole window around it (readahead.c). Storage is always there at once, so a page is up to
 * date as soon as it is cached, but for one kind: truncate zeroes the rest of the page that the file ends in, and for
 * that caches it without reading it. Readahead passes it over; the first fault reads it.
 *
 * Invariants: cache-page (mapping, index and reference agree with the array), cache-unread (what was not read is
 * neither mapped nor dirty), cache-count (nrpages, NR_FILE_PAGES, NR_SHMEM, NR_DIRTY recomputed).
 */
#include "filemap.h"

#include "page_alloc.h"
#include "content.h"
#include "pgtable.h"
#include "readahead.h"
#include "rmap.h"
#include "swap.h"
#include "swap_state.h"
#include "tlb.h"
#include "workingset.h"

struct page *find_cached_page(const struct machine *m, const struct inode *inode, uint64_t index)
{
	uint32_t pgx = xa_load(&inode->i_pages, index);

	return pgx ? pgx_page(m, pgx) : NULL;
}

void add_to_page_cache(struct machine *m, struct inode *inode, uint64_t index, struct page *page)
{
	xa_store(&m->ctx.mem, &inode->i_pages, index, page_pgx(page));
	page->mapping = inode->id << 1;
	page->index = index;
	page->_mapcount = -1;
	inode->nrpages++;
	mod_node_state(m, NR_FILE_PAGES, 1);
	page_set(page, PG_uptodate);
	if (inode->kind == INODE_SHMEM) {
		mod_node_state(m, NR_SHMEM, 1);
		page_set(page, PG_swapbacked);
	}
	lru_add(m, page);
	core_changed(m);
	trace(m, mm_filemap_add_to_page_cache, inode->i_ino, page_to_pfn(page), index, inode->s_dev);
}

static void clear_dirty(struct machine *m, const struct inode *inode, struct page *page)
{
	if (!page_test(page, PG_dirty))
		return;
	page_clear(page, PG_dirty);
	if (inode->kind == INODE_SHMEM)
		return;
	mod_node_state(m, NR_DIRTY, -1);
	mod_zone_page_state(m, page, NR_ZONE_WRITE_PENDING, -1);
}

/* The page is not the file's any more; the cache's reference is the caller's. */
static void leave_page_cache(struct machine *m, struct inode *inode, struct page *page)
{
	trace(m, mm_filemap_delete_from_page_cache, inode->i_ino, page_to_pfn(page), page->index, inode->s_dev);
	xa_store(&m->ctx.mem, &inode->i_pages, page->index, 0);
	inode->nrpages--;
	mod_node_state(m, NR_FILE_PAGES, -1);
	if (inode->kind == INODE_SHMEM)
		mod_node_state(m, NR_SHMEM, -1);
	clear_dirty(m, inode, page);
	page->mapping = 0;
	page_clear(page, PG_readahead);
	core_changed(m);
}

void delete_from_page_cache(struct machine *m, struct inode *inode, struct page *page)
{
	leave_page_cache(m, inode, page);
	put_page_lru(m, page);
}

/* The page was evicted before: it may be active at once. Shadows go when their page is back. */
static void check_refault(struct machine *m, struct inode *inode, uint64_t index, struct page *page)
{
	workingset_refault(m, page, xa_store(&m->ctx.mem, &inode->i_shadow, index, 0));
}

void filemap_evict(struct machine *m, struct page *page)
{
	struct inode *inode = page_inode(m, page);
	uint64_t index = page->index;

	if (!page_test(page, PG_swapbacked))
		xa_store(&m->ctx.mem, &inode->i_shadow, index, workingset_eviction(m, page));
	delete_from_page_cache(m, inode, page);
}

int filemap_read_page(struct machine *m, struct inode *inode, uint64_t index, struct page **ret)
{
	struct page *page;
	uint32_t content;
	int err;

	err = alloc_page(m, GFP_HIGHUSER_MOVABLE | (inode->kind == INODE_SHMEM ? __GFP_ZERO : 0), &page);
	if (err)
		return err;
	if (inode->kind != INODE_SHMEM) {
		err = inode_read_content(m, inode, index, &content);
		if (err) {
			put_page(m, page);
			return err;
		}
		page_set_content(m, page, content);
	}
	check_refault(m, inode, index, page);
	add_to_page_cache(m, inode, index, page);
	*ret = page;
	return 0;
}

/* Reads a page into the frame it has in the cache (filemap_read_folio). EIO, ESTALE. */
static int read_cached(struct machine *m, struct inode *inode, struct page *page)
{
	uint32_t content;
	int err = inode_read_content(m, inode, page->index, &content);

	if (err)
		return err;
	page_set_content(m, page, content);
	page_set(page, PG_uptodate);
	count_vm_events(m, PGPGIN, PAGE_SIZE / 1024);
	core_changed(m);
	return 0;
}

/* The page that a fault wants is cached. */
static int use_cached(struct machine *m, struct vm_area_struct *vma, struct page *page, enum filemap_found *found)
{
	struct file *file = vma->vm_file;

	if (file->mmap_miss)
		file->mmap_miss--;
	if (!page_test(page, PG_uptodate)) {
		*found = FILEMAP_STARTED_READING;
		return read_cached(m, file->f_inode, page);
	}
	if (page_test(page, PG_readahead) && !(vma->vm_flags & VM_RAND_READ)) {
		page_cache_async_ra(m, file, page);
		*found = FILEMAP_STARTED_READING;
	}
	return 0;
}

int filemap_get_page(struct machine *m, struct vm_area_struct *vma, uint64_t index, struct page **ret,
		     enum filemap_found *found)
{
	struct file *file = vma->vm_file;
	struct inode *inode = file->f_inode;
	struct page *page = find_cached_page(m, inode, index);
	int err;

	*found = FILEMAP_CACHED;
	*ret = page;
	if (page)
		return use_cached(m, vma, page, found);
	err = page_cache_sync_ra(m, vma, index);
	page = find_cached_page(m, inode, index);
	if (!page)
		return err;
	page_clear(page, PG_locked);
	count_vm_event(m, PGMAJFAULT);
	*found = FILEMAP_MISSED;
	*ret = page;
	return 0;
}

bool filemap_has_read(const struct machine *m, const struct inode *inode, uint64_t index)
{
	const struct page *page = find_cached_page(m, inode, index);

	return page && page_test(page, PG_uptodate);
}

void filemap_zero_tail(struct machine *m, struct inode *inode, uint64_t index, unsigned int offset)
{
	struct page *page = find_cached_page(m, inode, index);

	if (page) {
		mark_page_accessed(m, page);
		page_zero_from(m, page, offset);
		return;
	}
	if (alloc_page(m, GFP_HIGHUSER_MOVABLE, &page))
		return;
	add_to_page_cache(m, inode, index, page);
	mark_page_accessed(m, page);
	page_clear(page, PG_uptodate);
}

int filemap_fill(struct machine *m, struct inode *inode)
{
	uint64_t index, end = page_align(inode->i_size) >> PAGE_SHIFT;
	struct page *page;
	int err;

	for (index = 0; index < end; index++) {
		err = core_poll(m) ? refuse(m, EINTR, WHY_INTERRUPTED) : filemap_read_page(m, inode, index, &page);
		if (err) {
			invalidate_mapping_pages(m, inode, 0, end);
			return err;
		}
	}
	lru_add_drain(m);	/* they were written back */
	return 0;
}

void set_page_dirty(struct machine *m, struct page *page)
{
	const struct inode *inode = page_inode(m, page);

	if (page_test(page, PG_dirty) || (!inode && !PageAnon(page)))
		return;
	page_set(page, PG_dirty);
	if (!inode || inode->kind == INODE_SHMEM)
		return;
	mod_node_state(m, NR_DIRTY, 1);
	mod_node_state(m, NR_DIRTIED, 1);
	mod_zone_page_state(m, page, NR_ZONE_WRITE_PENDING, 1);
}

struct mkclean {
	struct machine *m;
	pfn_t pfn;
	bool was_dirty;
};

/* Shared mappings of the page are write-protected again, so that the next write is heard of (page_mkclean). */
static bool mkclean_one(void *data, struct vm_area_struct *vma, vaddr_t address)
{
	struct mkclean *mk = data;
	void *entries = pte_offset(mk->m, vma->vm_mm, address);
	unsigned int index = pte_index(mk->m, address);
	pte_t pte, cleaned;

	if (!entries || !(vma->vm_flags & VM_SHARED))
		return false;
	pte = pte_get(mk->m, entries, index);
	if (!pte_present(mk->m, pte) || pte_pfn(mk->m, pte) != mk->pfn)
		return false;
	mk->was_dirty |= pte_dirty(mk->m, pte);
	cleaned = pte_wrprotect(mk->m, pte_mkclean(mk->m, pte));
	if (cleaned.val == pte.val)
		return false;
	trace(mk->m, page_table_lock, address, vma->vm_mm->id, false);
	cleaned = pte_put(mk->m, entries, index, cleaned);
	trace(mk->m, set_pte, address, pte.val, cleaned.val, vma->vm_mm->id);
	tlb_flush_page(mk->m, vma->vm_mm, address);
	return false;
}

void writeback_page(struct machine *m, struct inode *inode, struct page *page)
{
	struct mkclean mk = {.m = m, .pfn = page_to_pfn(page)};

	rmap_walk(m, page, mkclean_one, &mk);
	if (!page_test(page, PG_dirty) && !mk.was_dirty)
		return;
	clear_dirty(m, inode, page);
	inode_write_content(m, inode, page->index, content_get(m, page->content));
	mod_node_state(m, NR_WRITTEN, 1);
	count_vm_events(m, PGPGOUT, PAGE_SIZE / 1024);
	core_changed(m);
}

void filemap_write_and_wait(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	bool wrote = false;
	uint64_t index;
	uint32_t pgx;

	if (inode->kind != INODE_SIM)
		return;
	xa_for_each(&inode->i_pages, index, pgx, first, last) {
		if (!page_test(pgx_page(m, pgx), PG_dirty))
			continue;
		writeback_page(m, inode, pgx_page(m, pgx));
		wrote = true;
	}
	if (wrote)
		lru_add_drain(m);	/* before the pages that were waited for are let go */
}

/* ---- many pages leave at once ---- */

/* Some cached pages of a file, as many as are looked at together. */
struct page_batch {
	uint32_t nr;
	struct page *page[LRU_BATCH_MAX];
};

/* Whether there is an entry of this kind at *index or above, before any that was found so far. */
static uint32_t find_before(const struct xarray *entries, uint64_t from, uint64_t *index, uint64_t last)
{
	uint32_t value = xa_find(entries, &from, last);

	if (value && from <= *index)
		*index = from;
	return value && from == *index ? value : 0;
}

/* The next entry from *index on: a page, or what is left of one (*page is NULL then). */
static bool next_entry(const struct machine *m, const struct inode *inode, uint64_t *index, uint64_t last,
		       struct page **page)
{
	const uint64_t from = *index;
	uint64_t at = last;
	uint32_t shadow = find_before(&inode->i_shadow, from, &at, last);
	uint32_t slot = find_before(&inode->i_swap, from, &at, last);
	uint32_t pgx = find_before(&inode->i_pages, from, &at, last);

	*index = at;
	*page = pgx ? pgx_page(m, pgx) : NULL;
	return pgx || shadow || slot;
}

/* The pages of the next lru_batch entries; false: there are no more (find_lock_entries). */
static bool find_batch(const struct machine *m, const struct inode *inode, uint64_t *index, uint64_t last,
		       struct page_batch *batch)
{
	struct page *page;
	unsigned int n;

	batch->nr = 0;
	for (n = 0; n < m->rules->lru_batch && next_entry(m, inode, index, last, &page); n++, ++*index)
		if (page)
			batch->page[batch->nr++] = page;
	return n;
}

static void forget_evicted(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	uint64_t index;
	uint32_t shadow;

	xa_for_each(&inode->i_shadow, index, shadow, first, last)
		xa_store(&m->ctx.mem, &inode->i_shadow, index, 0);
}

/* Those of the batch that nobody needs leave the cache. */
static uint32_t evict_batch(struct machine *m, struct inode *inode, struct page_batch *batch)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < batch->nr; i++) {
		struct page *page = batch->page[i];

		if (page_test(page, PG_dirty) || page_mapped(page) || page->_refcount != 1)
			continue;
		leave_page_cache(m, inode, page);
		batch->page[n++] = page;
	}
	release_pages(m, batch->page, n);
	return n;
}

uint64_t invalidate_mapping_pages(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	struct page_batch batch;
	uint64_t dropped = 0;

	lru_add_drain(m);
	for (uint64_t index = first; find_batch(m, inode, &index, last, &batch);)
		dropped += evict_batch(m, inode, &batch);
	forget_evicted(m, inode, first, last);
	return dropped;
}

void truncate_inode_pages_range(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	struct page_batch batch;
	uint64_t index = first;

	if (xa_find(&inode->i_pages, &index, last))
		lru_add_drain(m);	/* before the pages that were found are let go */
	for (index = first; find_batch(m, inode, &index, last, &batch);) {
		for (uint32_t i = 0; i < batch.nr; i++)
			leave_page_cache(m, inode, batch.page[i]);
		release_pages(m, batch.page, batch.nr);
	}
	forget_evicted(m, inode, first, last);
}

static void verify_inode(struct verify *v, const struct machine *m, const struct inode *inode, uint64_t *dirty)
{
	uint64_t index, nr = 0;
	uint32_t pgx;

	xa_for_each(&inode->i_pages, index, pgx, 0, UINT64_MAX) {
		const struct page *page = pgx_page(m, pgx);
		pfn_t pfn = page_to_pfn(page);

		verify_equal(v, "cache-page", "frame", pfn, page->mapping, inode->id << 1);
		verify_equal(v, "cache-page", "frame", pfn, page->index, index);
		verify_that(v, "cache-page", "frame", pfn, page->_refcount >= 1);
		verify_that(v, "cache-unread", "frame", pfn,
			    page_test(page, PG_uptodate) || !(page_mapped(page) || page_test(page, PG_dirty)));
		*dirty += page_test(page, PG_dirty) && inode->kind != INODE_SHMEM;
		nr++;
	}
	verify_equal(v, "cache-count", "inode", inode->i_ino, inode->nrpages, nr);
}

void filemap_verify(struct verify *v, const struct machine *m)
{
	const struct inode *inode = NULL;
	uint64_t pages = swap_cache_verify(v, m), shmem = 0, dirty = 0;

	while ((inode = inode_next(m, inode))) {
		verify_inode(v, m, inode, &dirty);
		pages += inode->nrpages;
		shmem += inode->kind == INODE_SHMEM ? inode->nrpages : 0;
	}
	verify_equal(v, "cache-count", "nr_file_pages", 0, global_node_state(m, NR_FILE_PAGES), pages);
	verify_equal(v, "cache-count", "nr_shmem", 0, global_node_state(m, NR_SHMEM), shmem);
	verify_equal(v, "cache-count", "nr_dirty", 0, global_node_state(m, NR_DIRTY), dirty);
}
