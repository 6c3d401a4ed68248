// SPDX-License-Identifier: MIT
/*
 * file.c - files that processes map: simulated ones, frozen host files, images made by core, shared anonymous memory.
 *
 *	struct file ---> struct inode ---> i_pages   the page cache (filemap.c)
 *	                      |            i_mmap    VMAs that map it (rmap.c)
 *	                      v
 *	              storage: where an uncached page's bytes come from (filestore.c)
 *	              INODE_SIM    fill pattern, or what was written back (store)
 *	              INODE_HOST   the frozen host file
 *	              INODE_IMAGE  bytes in the arena
 *	              INODE_SHMEM  nothing: zero
 *
 * A simulated file has one open file, which all openers share; a host file gets one an open.
 */
#include "file.h"

#include "file_inode.h"
#include "filemap.h"
#include "hostfile.h"
#include "page_alloc.h"
#include "slab.h"

/* An inode that nobody holds goes when it cannot be opened. ENOMEM. */
static int open_inode(struct machine *m, struct inode *inode, bool writable, struct file **ret)
{
	struct file *file;
	vaddr_t kobj;
	int err;

	inode->i_count++;	/* so that reclaim leaves it alone */
	err = read_inode(m, inode);
	if (!err)
		err = kobj_alloc(m, KC_FILP, &kobj);
	if (err) {
		iput(m, inode);
		return err;
	}
	file = hm_alloc(&m->ctx.mem, sizeof(*file));
	file->kobj = kobj;
	file->f_inode = inode;
	file->f_count = 1;
	file->writable = writable;
	*ret = file;
	return 0;
}

void fput(struct machine *m, struct file *file)
{
	if (--file->f_count != 0)
		return;
	iput(m, file->f_inode);
	kobj_free(m, KC_FILP, file->kobj);
	hm_free(&m->ctx.mem, file, sizeof(*file));
}

int file_create(struct machine *m, const char *name, uint64_t size)
{
	struct inode *inode;
	int err;

	if (!*name)
		return refuse(m, ENOENT, WHY_NO_FILE);
	if (inode_find(m, name))
		return refuse(m, EEXIST, WHY_FILE_EXISTS);
	if (size > MAX_LFS_FILESIZE)
		return refuse(m, EFBIG, WHY_FILE_TOO_BIG, size);
	if (page_align(size) >> PAGE_SHIFT > totalram_pages(m))
		return refuse(m, ENOMEM, WHY_NO_FRAME, 0);

	err = inode_create(m, INODE_SIM, name, size, &inode);
	if (err)
		return err;
	file_inode(inode)->fill_end = size;
	inode_keep(inode);
	err = open_inode(m, inode, true, &file_inode(inode)->shared_open);
	if (!err)
		err = filemap_fill(m, inode);
	if (err) {
		if (file_inode(inode)->shared_open)
			fput(m, file_inode(inode)->shared_open);
		iput(m, inode);
		return err;
	}
	core_changed(m);
	return 0;
}

static int refuse_host(struct machine *m, int err)
{
	switch (err) {
	case -ENOENT:
		return refuse(m, ENOENT, WHY_NO_FILE);
	case -ENODEV:
		return refuse(m, ENODEV, WHY_NOT_REGULAR);
	case -ESTALE:
		return refuse(m, ESTALE, WHY_FILE_CHANGED);
	case -EPERM:
		return refuse(m, EPERM, WHY_UNSAFE);
	default:
		return refuse(m, -err, WHY_NONE);
	}
}

static int open_host(struct machine *m, struct hostfile *host, struct file **ret)
{
	struct inode *inode = inode_find_host(m, host);
	int err;

	if (!inode) {
		err = inode_create(m, INODE_HOST, hostfile_name(host), hostfile_size(host), &inode);
		if (err)
			return err;
		inode->host = host;
	}
	return open_inode(m, inode, false, ret);
}

static int open_any(struct machine *m, const char *path, bool sysroot, struct file **ret)
{
	struct inode *inode = inode_find(m, path);
	struct hostfile *host;
	int err;

	if (inode) {
		*ret = get_file(file_inode(inode)->shared_open);
		return 0;
	}
	if (!m->host_files)
		return refuse(m, ENOENT, WHY_NO_FILE);
	err = sysroot ? hostfile_open_sysroot(m->host_files, path, &host) :
			hostfile_open(m->host_files, path, &host);
	if (err != 0)
		return refuse_host(m, err);
	return open_host(m, host, ret);
}

int file_open(struct machine *m, const char *path, struct file **ret)
{
	return open_any(m, path, false, ret);
}

int file_open_sysroot(struct machine *m, const char *path, struct file **ret)
{
	return open_any(m, path, true, ret);
}

bool file_executable(const struct file *file)
{
	return file->f_inode->kind != INODE_HOST || hostfile_executable(file->f_inode->host);
}

int file_open_image(struct machine *m, const char *name, const void *bytes, uint64_t size, struct file **ret)
{
	struct inode *inode = inode_find_kind(m, name, INODE_IMAGE);
	int err;

	if (!inode) {
		err = inode_create(m, INODE_IMAGE, name, size, &inode);
		if (err)
			return err;
		inode->image = bytes;
	}
	err = open_inode(m, inode, false, ret);
	if (!err)
		inode_keep(inode);
	return err;
}

int shmem_file_setup(struct machine *m, uint64_t size, struct file **ret)
{
	struct inode *inode;
	int err = inode_create(m, INODE_SHMEM, "/dev/zero (deleted)", size, &inode);

	return err ? err : open_inode(m, inode, true, ret);
}
