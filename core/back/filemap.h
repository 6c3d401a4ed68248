/* SPDX-License-Identifier: MIT */
/* filemap.h - the page cache (mm/filemap.c): pages of files by index, readahead, faults on file mappings. */
#ifndef MMSH_FILEMAP_H
#define MMSH_FILEMAP_H

#include "file.h"
#include "mm_types.h"
#include "page.h"

/** The cached page at index, or NULL. No reference is taken. */
struct page *find_cached_page(const struct machine *m, const struct inode *inode, uint64_t index);
/** Puts a page into the cache (takes a reference, sets mapping and index, counts it, puts it on its LRU list). */
void add_to_page_cache(struct machine *m, struct inode *inode, uint64_t index, struct page *page);
/** Takes a page out and drops the cache's reference. The page must not be mapped. */
void delete_from_page_cache(struct machine *m, struct inode *inode, struct page *page);

/* What the fault had to do for its page; for all but the first the kernel lets go of the mmap lock, and comes back. */
enum filemap_found {
	FILEMAP_CACHED,
	FILEMAP_STARTED_READING,	/* the page is cached; it was unread, or the mark that starts the next window */
	FILEMAP_MISSED,
};

/**
 * The page at index of the file behind vma, for a fault (filemap_fault). A miss reads from storage with read-around (32
 * pages from max(0, index - 16)); hitting the page that marks the end of a readahead window starts the next one; a page
 * that is cached unread is read alone. Errors: ENOMEM, EIO, ESTALE. index must lie inside the file.
 */
int filemap_get_page(struct machine *m, struct vm_area_struct *vma, uint64_t index, struct page **ret,
		     enum filemap_found *found);
/** Whether the cache has the page at index, and it has been read. */
bool filemap_has_read(const struct machine *m, const struct inode *inode, uint64_t index);
/**
 * The file ends, or ended, inside the page at index: its bytes behind the offset become zero in the cache. A page that
 * is not cached is made for that, but not read: only the block in it is (ext4_block_truncate_page). It counts as
 * accessed. Without a frame nothing happens, as in Linux.
 */
void filemap_zero_tail(struct machine *m, struct inode *inode, uint64_t index, unsigned int offset);
/** Reads the page at index, which is not cached, into a new cached page. ENOMEM, EIO, ESTALE. */
int filemap_read_page(struct machine *m, struct inode *inode, uint64_t index, struct page **ret);
/** delete_from_page_cache() by reclaim: of a page of storage a shadow stays, so that its return is noticed. */
void filemap_evict(struct machine *m, struct page *page);

/** Fills the whole of a new simulated file into the cache. ENOMEM: what was cached is dropped again. */
int filemap_fill(struct machine *m, struct inode *inode);

/** Notes a write to a cached page: dirty, counted (set_page_dirty). */
void set_page_dirty(struct machine *m, struct page *page);
/** Writes a dirty page back to its file's storage: clean again. */
void writeback_page(struct machine *m, struct inode *inode, struct page *page);
/** Writes back all dirty pages of [first, last]. */
void filemap_write_and_wait(struct machine *m, struct inode *inode, uint64_t first, uint64_t last);
/** Drops the clean cached pages in [first, last] that nobody maps; how many. */
uint64_t invalidate_mapping_pages(struct machine *m, struct inode *inode, uint64_t first, uint64_t last);
/** Drops [first, last], pages and what is left of evicted ones; nobody may map them (truncate_inode_pages_range). */
void truncate_inode_pages_range(struct machine *m, struct inode *inode, uint64_t first, uint64_t last);

/** Rules cache-page, cache-unread, cache-count, and those of the swap cache (swap_cache_verify). */
void filemap_verify(struct verify *v, const struct machine *m);

#endif
