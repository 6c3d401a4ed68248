// SPDX-License-Identifier: MIT
/*
 * shmem.c - shared anonymous memory and swap (mm/shmem.c)
 *
 *	inode->i_pages[index]  in memory: the page cache          inode->i_swap[index]  in swap: its slot
 *
 * No page-table entry names the slot: entries of shared memory are simply cleared, and the next fault asks the file. So
 * the slot has one user, the file (SWAP_MAP_SHMEM), however many processes share the page.
 *
 *	out   page cache -> swap cache, the file notes the slot -> written -> dropped
 *	in    slot -> read into the swap cache -> page cache, dirty; the slot is free again
 *
 * Invariants: shmem-swap (a page is in memory or in swap, not both; the slot's use is the file's).
 */
#include "shmem.h"

#include "file.h"
#include "filemap.h"
#include "page_alloc.h"
#include "swap.h"
#include "swap_slots_cache.h"
#include "swap_state.h"
#include "swapfile.h"

swp_entry_t shmem_swap_entry(const struct inode *inode, uint64_t index)
{
	return (swp_entry_t){xa_load(&inode->i_swap, index)};
}

/* From the swap cache to the page cache; the caller has a reference. */
static void take_over(struct machine *m, struct inode *inode, uint64_t index, struct page *page, swp_entry_t entry)
{
	bool listed = page_test(page, PG_lru);

	if (listed)
		lru_del(m, page);
	xa_store(&m->ctx.mem, &inode->i_swap, index, 0);
	delete_from_swap_cache(m, page);
	get_page(page);
	add_to_page_cache(m, inode, index, page);
	page_set(page, PG_dirty);
	swap_free(m, entry);
}

static void note_major(struct machine *m, bool *major)
{
	if (!major)
		return;
	*major = true;
	count_vm_event(m, PGMAJFAULT);
}

static int swap_in(struct machine *m, struct inode *inode, uint64_t index, struct page **ret, bool *major)
{
	swp_entry_t entry = shmem_swap_entry(inode, index);
	struct page *page = lookup_swap_cache(m, entry);
	int err;

	if (page) {
		get_page(page);
	} else {
		note_major(m, major);
		err = swapin_readahead(m, entry, &page);
		if (err)
			return err;
	}
	if (!page_test(page, PG_uptodate)) {
		put_page_lru(m, page);
		return refuse(m, EIO, WHY_SWAP_IO);
	}
	if (page_test(page, PG_writeback))
		end_swap_writes(m);
	take_over(m, inode, index, page, entry);
	put_page_lru(m, page);
	*ret = page;
	return 0;
}

int shmem_get_page(struct machine *m, struct inode *inode, uint64_t index, struct page **ret, bool *major)
{
	*ret = find_cached_page(m, inode, index);
	if (*ret)
		return 0;
	if (shmem_swap_entry(inode, index).val)
		return swap_in(m, inode, index, ret, major);
	return filemap_read_page(m, inode, index, ret);
}

bool shmem_writepage(struct machine *m, struct page *page)
{
	struct inode *inode = page_inode(m, page);
	swp_entry_t entry;

	if (!get_swap_page(m, &entry))
		return false;
	swap_shmem_alloc(m, entry);
	xa_store(&m->ctx.mem, &inode->i_swap, page->index, entry.val);
	add_to_swap_cache(m, page, entry);
	delete_from_page_cache(m, inode, page);
	page_set(page, PG_dirty);
	swap_writepage(m, page);
	return true;
}

void shmem_free_swap(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	uint64_t index = first;
	uint32_t val;

	while ((val = xa_find(&inode->i_swap, &index, last)) != 0) {
		xa_store(&m->ctx.mem, &inode->i_swap, index, 0);
		free_swap_and_cache(m, (swp_entry_t){val});
	}
}

uint64_t shmem_swap_usage(const struct inode *inode, uint64_t first, uint64_t last)
{
	uint64_t index, nr = 0;
	uint32_t val;

	xa_for_each(&inode->i_swap, index, val, first, last)
		nr++;
	return nr;
}

static int unuse_inode(struct machine *m, struct inode *inode, unsigned int type)
{
	uint64_t index;
	uint32_t val;

	xa_for_each(&inode->i_swap, index, val, 0, UINT64_MAX) {
		struct page *page;
		int err;

		if (swp_type((swp_entry_t){val}) != type)
			continue;
		if (core_poll(m))
			return refuse(m, EINTR, WHY_INTERRUPTED);
		err = shmem_get_page(m, inode, index, &page, NULL);
		if (err)
			return err;
	}
	return 0;
}

int shmem_unuse(struct machine *m, unsigned int type)
{
	struct inode *inode = NULL;
	int err = 0;

	while (!err && (inode = inode_next(m, inode)))
		if (inode->kind == INODE_SHMEM)
			err = unuse_inode(m, inode, type);
	return err;
}
