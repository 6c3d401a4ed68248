// SPDX-License-Identifier: MIT
/*
 * filestore.c - the storage behind files: where the bytes of a page come from that is not in the page cache, and where
 * those of a dirty page go.
 *
 *	INODE_SIM    inode->store: what was written back, as content + 1; else the fill pattern
 *	INODE_HOST   the frozen host file (hostfile.h); never written
 *	INODE_IMAGE  bytes in the arena; never written
 *	INODE_SHMEM  none: a page that is not cached is zero
 *
 * Fill pattern: bytes below fill_end that nobody wrote are the page's index + 1, all others zero. A page of one byte
 * throughout is a content value and costs nothing. Truncation lowers fill_end, so that a file that grows again reads as
 * zero there.
 */
#include "file.h"

#include <string.h>

#include "content.h"
#include "file_inode.h"
#include "filemap.h"
#include "hostfile.h"

static uint8_t fill_byte(uint64_t index)
{
	return (uint8_t)(index + 1);
}

static uint32_t fill_content(uint8_t byte)
{
	return byte ? CONTENT_FILL(byte) : CONTENT_ZERO;
}

/* Content of a page with these bytes; a page of one byte throughout costs no block. */
static uint32_t content_of_bytes(struct machine *m, const unsigned char *bytes)
{
	if (memcmp(bytes, bytes + 1, PAGE_SIZE - 1) == 0)
		return fill_content(bytes[0]);
	return content_make(m, bytes);
}

/* What a page of a simulated file holds that was never written back. */
static uint32_t sim_fill(struct machine *m, const struct inode *inode, uint64_t index)
{
	uint64_t start = index << PAGE_SHIFT, end = file_inode(inode)->fill_end;
	unsigned char bytes[PAGE_SIZE];

	if (start >= end)
		return CONTENT_ZERO;
	if (end - start >= PAGE_SIZE)
		return fill_content(fill_byte(index));
	memset(bytes, fill_byte(index), end - start);
	memset(bytes + (end - start), 0, PAGE_SIZE - (end - start));
	return content_of_bytes(m, bytes);
}

static uint32_t sim_content(struct machine *m, const struct inode *inode, uint64_t index)
{
	uint32_t stored = xa_load(&inode->store, index);

	return stored ? content_get(m, stored - 1) : sim_fill(m, inode, index);
}

/* Reads from the memory or host file behind an inode that is never written. */
static int64_t image_read(const struct inode *inode, void *to, uint64_t len, uint64_t offset)
{
	if (inode->kind == INODE_HOST)
		return hostfile_read(inode->host, to, len, offset);
	if (offset >= inode->i_size)
		return 0;
	len = min_u64(len, inode->i_size - offset);
	memcpy(to, inode->image + offset, len);
	return (int64_t)len;
}

static int refuse_read(struct machine *m, int64_t err)
{
	return err == -ESTALE ? refuse(m, ESTALE, WHY_FILE_CHANGED) : refuse(m, EIO, WHY_NONE);
}

int inode_read_content(struct machine *m, struct inode *inode, uint64_t index, uint32_t *ret)
{
	unsigned char bytes[PAGE_SIZE];
	int64_t n;

	if (inode->kind == INODE_SHMEM || index >= page_align(inode->i_size) >> PAGE_SHIFT) {
		*ret = CONTENT_ZERO;
		return 0;
	}
	if (inode->kind == INODE_SIM) {
		*ret = sim_content(m, inode, index);
		return 0;
	}
	n = image_read(inode, bytes, PAGE_SIZE, index << PAGE_SHIFT);
	if (n < 0)
		return refuse_read(m, n);
	inode_keep(inode);
	memset(bytes + n, 0, PAGE_SIZE - (uint64_t)n);
	*ret = content_of_bytes(m, bytes);
	return 0;
}

void inode_write_content(struct machine *m, struct inode *inode, uint64_t index, uint32_t content)
{
	uint32_t old;

	if (inode->kind != INODE_SIM) {
		content_put(m, content);
		return;
	}
	old = xa_store(&m->ctx.mem, &inode->store, index, content + 1);
	if (old)
		content_put(m, old - 1);
}

/* The bytes that a read() of a simulated file would return: cached ones before stored ones. */
static void sim_read_page(struct machine *m, struct inode *inode, uint64_t index, unsigned char *bytes)
{
	const void *stored;
	uint32_t content;

	if (filemap_has_read(m, inode, index)) {
		page_read(m, find_cached_page(m, inode, index), 0, bytes, PAGE_SIZE);
		return;
	}
	content = sim_content(m, inode, index);
	stored = content_bytes(m, content);
	if (stored)
		memcpy(bytes, stored, PAGE_SIZE);
	else
		memset(bytes, content_fill_byte(content), PAGE_SIZE);
	content_put(m, content);
}

int64_t kernel_read(struct machine *m, struct file *file, void *to, uint64_t len, uint64_t offset)
{
	struct inode *inode = file->f_inode;
	unsigned char bytes[PAGE_SIZE];

	if (inode->kind == INODE_HOST || inode->kind == INODE_IMAGE) {
		int64_t n = image_read(inode, to, len, offset);

		return n < 0 ? refuse_read(m, n) : n;
	}
	if (offset >= inode->i_size)
		return 0;
	len = min_u64(len, inode->i_size - offset);
	for (uint64_t done = 0; done < len;) {
		uint64_t at = (offset + done) & ~PAGE_MASK, part = min_u64(PAGE_SIZE - at, len - done);

		sim_read_page(m, inode, (offset + done) >> PAGE_SHIFT, bytes);
		memcpy((char *)to + done, bytes + at, part);
		done += part;
	}
	return (int64_t)len;
}

static void drop_stored(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	uint64_t index;
	uint32_t stored;

	xa_for_each(&inode->store, index, stored, first, last) {
		xa_store(&m->ctx.mem, &inode->store, index, 0);
		content_put(m, stored - 1);
	}
}

void inode_drop_store(struct machine *m, struct inode *inode, uint64_t first)
{
	drop_stored(m, inode, first, UINT64_MAX);
}

void inode_punch_hole(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	uint64_t filled = page_align(file_inode(inode)->fill_end) >> PAGE_SHIFT;

	if (inode->kind != INODE_SIM)
		return;
	/* a stored zero hides the fill pattern; behind the pattern nothing stored is zero, too */
	for (; first <= last && first < filled; first++)
		inode_write_content(m, inode, first, CONTENT_ZERO);
	drop_stored(m, inode, first, last);
}

/* The stored bytes behind a new end are lost, and read as zero should the file grow again. */
static void truncate_store(struct machine *m, struct inode *inode, uint64_t size)
{
	uint64_t index = size >> PAGE_SHIFT, tail = size & ~PAGE_MASK;
	uint32_t stored = xa_load(&inode->store, index);
	unsigned char bytes[PAGE_SIZE];

	inode_drop_store(m, inode, page_align(size) >> PAGE_SHIFT);
	if (!tail || !stored)
		return;
	if (content_bytes(m, stored - 1))
		memcpy(bytes, content_bytes(m, stored - 1), PAGE_SIZE);
	else
		memset(bytes, content_fill_byte(stored - 1), PAGE_SIZE);
	memset(bytes + tail, 0, PAGE_SIZE - tail);
	inode_write_content(m, inode, index, content_of_bytes(m, bytes));
}

int inode_set_size(struct machine *m, struct inode *inode, uint64_t size)
{
	if (inode->kind != INODE_SIM)
		return refuse(m, ENOENT, WHY_NOT_SIMULATED);
	if (size > MAX_LFS_FILESIZE)
		return refuse(m, EFBIG, WHY_FILE_TOO_BIG, size);
	if (size < inode->i_size) {
		file_inode(inode)->fill_end = min_u64(file_inode(inode)->fill_end, size);
		truncate_store(m, inode, size);
	}
	inode->i_size = size;
	core_changed(m);
	return 0;
}

static void hash_content(struct hash *h, const struct machine *m, uint32_t content)
{
	const void *bytes = content_bytes(m, content);

	if (bytes)
		hash_bytes(h, bytes, PAGE_SIZE);
	else
		hash_u64(h, content_fill_byte(content));
}

void inode_store_digest(struct hash *h, const struct machine *m, const struct inode *inode)
{
	uint64_t index;
	uint32_t stored;

	xa_for_each(&inode->store, index, stored, 0, UINT64_MAX) {
		hash_u64(h, index);
		hash_content(h, m, stored - 1);
	}
}
