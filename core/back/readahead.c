// SPDX-License-Identifier: MIT
/*
 * readahead.c - pages of files are read before anybody asks for them (mm/readahead.c)
 *
 *	a fault misses       32 pages (ra_pages) from 16 before the fault; the page 8 before the end is the mark
 *	it hits the mark     the next window, all of it ahead: its first page is the mark
 *
 * Kernels whose files are cached in folios (rules->readahead_folios) read them as long as they meet no page that is
 * cached already, and the rest page by page. What they read for a miss are single pages; with each further window,
 * which ends where such a folio would, folios grow by a factor of 4. All pages of a folio are the mark.
 *
 * A mark is counted from the window's end; where the file ends before, 6.1 counts from there, as do later kernels for
 * what they read page by page.
 *
 * Difference from Linux: a folio is so many single pages, with frames, lists and counters of their own.
 */
#include "readahead.h"

#include "filemap.h"
#include "kernel_rules.h"
#include "page_alloc.h"
#include "vmstat.h"

#define RA_PAGES 32u			/* VM_READAHEAD_PAGES: 128 KiB */
#define IO_PAGES 320u			/* backing_dev_info.io_pages: BLK_DEF_MAX_SECTORS, 1280 KiB */
#define MMAP_LOTSAMISS 100u
#define MORE_ORDER 2u			/* folios of a window have 4 times as many pages as those of the one before */

/* ---- reading a window ---- */

static uint64_t inode_pages(const struct inode *inode)
{
	return page_align(inode->i_size) >> PAGE_SHIFT;
}

/* The page at index is read into the cache if it is not there; *ret is NULL if it was. ENOMEM, EIO, ESTALE. */
static int read_missing(struct machine *m, struct inode *inode, uint64_t index, struct page **ret)
{
	int err;

	*ret = NULL;
	if (xa_load(&inode->i_pages, index))
		return 0;
	err = filemap_read_page(m, inode, index, ret);
	if (!err)
		count_vm_events(m, PGPGIN, PAGE_SIZE / 1024);
	return err;
}

void force_page_cache_readahead(struct machine *m, struct inode *inode, uint64_t first, uint64_t nr)
{
	uint64_t end = min_u64(first + min_u64(nr, IO_PAGES), inode_pages(inode));
	struct page *page;

	for (uint64_t index = first; index < end; index++)
		if (read_missing(m, inode, index, &page))
			return;
}

/* Pages that a fault wants to have read, which of them it waits for, and which will be the mark. */
struct window {
	struct inode *inode;
	uint64_t index, end;		/* what is left of it */
	uint64_t wanted;
};

/*
 * The next nr pages, as far as they are not cached. Frames for the others may have to be reclaimed: the page that is
 * wanted is locked meanwhile.
 */
static int read_pages(struct machine *m, struct window *w, uint64_t nr, bool mark)
{
	for (; nr; nr--, w->index++) {
		struct page *page;
		int err = read_missing(m, w->inode, w->index, &page);

		if (err)
			return err;
		if (page && mark)
			page_set(page, PG_readahead);
		if (page && w->index == w->wanted)
			page_set(page, PG_locked);
	}
	return 0;
}

/* How many pages the folio at the window's beginning has: it is aligned, and ends with the window. */
static uint64_t folio_pages(const struct window *w, unsigned int order)
{
	uint64_t nr = (uint64_t)1 << order;

	if (w->index & (nr - 1))
		nr = w->index & -w->index;
	while (w->index + nr > w->end)
		nr /= 2;
	return nr;
}

static bool none_cached(const struct window *w, uint64_t nr)
{
	for (uint64_t i = 0; i < nr; i++)
		if (xa_load(&w->inode->i_pages, w->index + i))
			return false;
	return true;
}

/* Folios, until there is none to be read (page_cache_ra_order). */
static int read_folios(struct machine *m, struct window *w, unsigned int order, uint64_t mark)
{
	int err = 0;

	while (!err && w->index < w->end) {
		uint64_t nr = folio_pages(w, order);

		if (!none_cached(w, nr))
			break;
		err = read_pages(m, w, nr, w->index == mark);
	}
	return err;
}

static int read_window(struct machine *m, struct file *file, uint64_t wanted)
{
	uint64_t whole = file->ra_start + file->ra_size;
	struct window w = {
		.inode = file->f_inode, .index = file->ra_start, .end = min_u64(whole, inode_pages(file->f_inode)),
		.wanted = wanted,
	};
	int err = 0;

	if (m->rules->readahead_folios)
		err = read_folios(m, &w, file->ra_order, whole - file->ra_async_size);
	while (!err && w.index < w.end)
		err = read_pages(m, &w, 1, w.index == w.end - file->ra_async_size);
	return err;
}

/* ---- which window ---- */

static void set_window(struct file *file, uint64_t start, uint32_t size, uint32_t ahead)
{
	file->ra_start = start;
	file->ra_size = size;
	file->ra_async_size = ahead;
	file->ra_order = 0;
}

/* Code runs forward: it is read from the page that is wanted, as far as its mapping goes. */
static uint32_t pages_of_code(const struct vm_area_struct *vma, uint64_t index)
{
	return (uint32_t)min_u64(RA_PAGES, vma->vm_pgoff + vma_pages(vma) - index);
}

/* The window a miss at index reads (do_sync_mmap_readahead). */
static void choose_window(const struct machine *m, const struct vm_area_struct *vma, struct file *file, uint64_t index)
{
	if (vma->vm_flags & VM_RAND_READ) {
		set_window(file, index, 1, 0);
		return;
	}
	if (vma->vm_flags & VM_SEQ_READ) {
		set_window(file, index, RA_PAGES, RA_PAGES / 2);
		return;
	}
	if (file->mmap_miss < MMAP_LOTSAMISS * 10)
		file->mmap_miss++;
	if (file->mmap_miss > MMAP_LOTSAMISS)
		set_window(file, index, 1, 0);
	else if (m->rules->exec_reads_forward && vma->vm_flags & VM_EXEC)
		set_window(file, index, pages_of_code(vma, index), 0);
	else
		set_window(file, index > RA_PAGES / 2 ? index - RA_PAGES / 2 : 0, RA_PAGES, RA_PAGES / 4);
}

int page_cache_sync_ra(struct machine *m, const struct vm_area_struct *vma, uint64_t index)
{
	choose_window(m, vma, vma->vm_file, index);
	return read_window(m, vma->vm_file, index);
}

/* The mark has done its work; it may be a folio's. */
static void clear_mark(struct machine *m, const struct inode *inode, struct page *page)
{
	uint64_t first = page->index, last = page->index;
	struct page *other = page;

	while (other && page_test(other, PG_readahead)) {
		page_clear(other, PG_readahead);
		other = find_cached_page(m, inode, ++last);
	}
	while (first && (other = find_cached_page(m, inode, --first)) && page_test(other, PG_readahead))
		page_clear(other, PG_readahead);
}

/* The next window has folios of a higher order, and ends at a multiple of it. */
static void grow_folios(struct file *file, unsigned int order)
{
	uint64_t end = file->ra_start + file->ra_size, aligned = round_down(end, (uint64_t)1 << order);

	if (aligned > file->ra_start)
		file->ra_size -= (uint32_t)(end - aligned);
	file->ra_async_size = file->ra_size;
	while ((uint32_t)1 << order > file->ra_size)
		order--;
	file->ra_order = order;
}

void page_cache_async_ra(struct machine *m, struct file *file, struct page *page)
{
	uint64_t index = page->index, next = index + 1;
	unsigned int order = file->ra_order + MORE_ORDER;

	clear_mark(m, file->f_inode, page);
	if (index == file->ra_start + file->ra_size - file->ra_async_size) {
		next = file->ra_start + file->ra_size;
	} else {
		while (next - index <= RA_PAGES && xa_load(&file->f_inode->i_pages, next))
			next++;
	}
	set_window(file, next, RA_PAGES, RA_PAGES);
	if (m->rules->readahead_folios)
		grow_folios(file, order);
	page_set(page, PG_locked);
	(void)read_window(m, file, UINT64_MAX);
	page_clear(page, PG_locked);
}
