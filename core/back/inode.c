// SPDX-License-Identifier: MIT
/*
 * inode.c - the table of inodes: their ids, numbers and names, their making and end (fs/inode.c)
 *
 * page->mapping holds an inode's id: always the lowest free one, so that a call that failed leaves nothing behind that
 * a replay would miss. The same holds for inode numbers: the last one handed out goes back when its inode dies unused.
 *
 * An inode lives while somebody has it open (i_count), and while the table wants it: a simulated file for good, others
 * from the first page that was read of them. So the cache of a program that ended is found again.
 *
 * Invariants: file-id (the id leads back to the inode), file-count (list and table agree), file-refs (an inode has a
 * reason to live), file-mapped (a mapped inode is open), file-store (nothing stored beyond the end).
 * Differs from Linux: no directory entries and superblocks; numbers are handed out in order of first use on one device.
 */
#include <string.h>

#include "back.h"
#include "file_inode.h"
#include "filemap.h"
#include "hostfile.h"
#include "mem_map.h"
#include "shmem.h"
#include "slab.h"

#define NAME_BUCKETS 64
#define DEV_DISK 0x801u			/* 08:01, /dev/sda1 */
#define DEV_SHMEM 0x001u		/* 00:01, shm_mnt */
#define FIRST_INO 12			/* the first after lost+found */

struct file_table {
	struct inode **by_id;		/* [1..room) */
	uint32_t room, free_id;		/* lowest id that may be free */
	uint32_t nr;
	struct list_head all;		/* inode.all_inodes, in order of creation */
	struct file_inode *by_name[NAME_BUCKETS];	/* all but shmem */
	uint64_t next_ino, next_shmem_ino;
};

static struct file_table *file_table(const struct machine *m)
{
	return m->back->files;
}

void files_init(struct machine *m)
{
	struct file_table *t = hm_alloc(&m->ctx.mem, sizeof(*t));

	t->room = 64;
	t->by_id = hm_alloc(&m->ctx.mem, t->room * sizeof(*t->by_id));
	t->free_id = 1;
	t->next_ino = FIRST_INO;
	t->next_shmem_ino = 1;
	list_init(&t->all);
	m->back->files = t;
}

/* ---- names and ids ---- */

static struct file_inode **name_bucket(const struct machine *m, const char *name)
{
	struct hash h;

	hash_init(&h);
	hash_bytes(&h, name, strlen(name));
	return &file_table(m)->by_name[hash_final(&h) % NAME_BUCKETS];
}

struct inode *inode_find_kind(const struct machine *m, const char *name, enum inode_kind kind)
{
	struct file_inode *f = *name_bucket(m, name);

	while (f && (f->inode.kind != kind || strcmp(f->inode.name, name) != 0))
		f = f->next_name;
	return f ? &f->inode : NULL;
}

struct inode *inode_find(const struct machine *m, const char *name)
{
	return inode_find_kind(m, name, INODE_SIM);
}

struct inode *inode_by_id(const struct machine *m, uint32_t id)
{
	return id < file_table(m)->room ? file_table(m)->by_id[id] : NULL;
}

struct inode *page_inode(const struct machine *m, const struct page *page)
{
	return PageAnon(page) ? NULL : inode_by_id(m, page->mapping >> 1);
}

struct inode *inode_next(const struct machine *m, const struct inode *after)
{
	const struct list_head *head = &file_table(m)->all;
	struct list_head *next = after ? after->all_inodes.next : head->next;

	return next == head ? NULL : list_entry(next, struct inode, all_inodes);
}

static uint32_t take_id(struct machine *m, struct inode *inode)
{
	struct file_table *t = file_table(m);
	uint32_t id = t->free_id;

	while (id < t->room && t->by_id[id])
		id++;
	if (id == t->room) {
		t->by_id = hm_grow(&m->ctx.mem, t->by_id, t->room * sizeof(*t->by_id),
				   2 * t->room * sizeof(*t->by_id));
		t->room *= 2;
	}
	t->by_id[id] = inode;
	t->free_id = id + 1;
	t->nr++;
	return id;
}

static uint64_t *ino_counter(const struct machine *m, const struct inode *inode)
{
	return inode->kind == INODE_SHMEM ? &file_table(m)->next_shmem_ino : &file_table(m)->next_ino;
}

static enum kernel_cache inode_cache(enum inode_kind kind)
{
	return kind == INODE_SHMEM ? KC_SHMEM_INODE_CACHE : KC_INODE_CACHE;
}

/* The objects that an inode and its name are in the kernel. ENOMEM. */
static int alloc_inode_objects(struct machine *m, enum inode_kind kind, vaddr_t *inode, vaddr_t *dentry)
{
	int err = kobj_alloc(m, inode_cache(kind), inode);

	if (err)
		return err;
	err = kobj_alloc(m, KC_DENTRY, dentry);
	if (err)
		kobj_free(m, inode_cache(kind), *inode);
	return err;
}

int inode_create(struct machine *m, enum inode_kind kind, const char *name, uint64_t size, struct inode **ret)
{
	vaddr_t kobj, dentry_kobj;
	size_t len = strlen(name) + 1;
	struct file_inode *f;
	struct inode *inode;
	int err = alloc_inode_objects(m, kind, &kobj, &dentry_kobj);

	if (err)
		return err;
	f = hm_alloc(&m->ctx.mem, sizeof(*f));
	inode = &f->inode;
	inode->kobj = kobj;
	inode->dentry_kobj = dentry_kobj;
	inode->kind = kind;
	inode->name = hm_alloc(&m->ctx.mem, len);
	memcpy(inode->name, name, len);
	inode->i_size = size;
	inode->s_dev = kind == INODE_SHMEM ? DEV_SHMEM : DEV_DISK;
	inode->i_ino = (*ino_counter(m, inode))++;
	inode->dirty_tracking = kind != INODE_SHMEM;
	list_init(&inode->i_mmap);
	inode->id = take_id(m, inode);
	list_add_tail(&inode->all_inodes, &file_table(m)->all);
	if (kind != INODE_SHMEM) {
		struct file_inode **bucket = name_bucket(m, name);

		f->next_name = *bucket;
		*bucket = f;
	}
	*ret = inode;
	return 0;
}

int read_inode(struct machine *m, struct inode *inode)
{
	return inode->kobj ? 0 : alloc_inode_objects(m, inode->kind, &inode->kobj, &inode->dentry_kobj);
}

static void free_inode_objects(struct machine *m, struct inode *inode)
{
	if (!inode->kobj)
		return;
	kobj_free(m, KC_DENTRY, inode->dentry_kobj);
	kobj_free(m, inode_cache(inode->kind), inode->kobj);
	inode->kobj = inode->dentry_kobj = 0;
}

/* Only the table wants it, and it will be found again there. */
static bool inode_is_unused(const struct inode *inode)
{
	return file_inode(inode)->kept && inode->i_count == 1 && !inode->nrpages && inode->kobj;
}

uint64_t nr_unused_inodes(const struct machine *m)
{
	const struct inode *inode = NULL;
	uint64_t nr = 0;

	while ((inode = inode_next(m, inode)) != NULL)
		nr += inode_is_unused(inode);
	return nr;
}

uint64_t prune_inodes(struct machine *m, uint64_t most)
{
	struct inode *inode = NULL;
	uint64_t nr = 0;

	while (nr < most && (inode = inode_next(m, inode)) != NULL) {
		if (!inode_is_unused(inode))
			continue;
		free_inode_objects(m, inode);
		nr++;
	}
	if (nr)
		core_changed(m);
	return nr;
}

static void unlink_name(const struct machine *m, struct file_inode *f)
{
	struct file_inode **at = name_bucket(m, f->inode.name);

	while (*at && *at != f)
		at = &(*at)->next_name;
	if (*at)
		*at = f->next_name;
}

static void drop_cache(struct machine *m, struct inode *inode)
{
	truncate_inode_pages_range(m, inode, 0, UINT64_MAX);
	xa_destroy(&m->ctx.mem, &inode->i_pages);
	shmem_free_swap(m, inode, 0, UINT64_MAX);
	xa_destroy(&m->ctx.mem, &inode->i_swap);
	xa_destroy(&m->ctx.mem, &inode->i_shadow);
}

static void inode_destroy(struct machine *m, struct inode *inode)
{
	struct file_table *t = file_table(m);
	uint64_t *next_ino = ino_counter(m, inode);

	drop_cache(m, inode);
	inode_drop_store(m, inode, 0);
	xa_destroy(&m->ctx.mem, &inode->store);
	if (inode->i_ino + 1 == *next_ino)
		--*next_ino;
	t->by_id[inode->id] = NULL;
	if (inode->id < t->free_id)
		t->free_id = inode->id;
	t->nr--;
	list_del(&inode->all_inodes);
	unlink_name(m, file_inode(inode));
	free_inode_objects(m, inode);
	hm_free(&m->ctx.mem, inode->name, strlen(inode->name) + 1);
	hm_free(&m->ctx.mem, file_inode(inode), sizeof(struct file_inode));
}

void iput(struct machine *m, struct inode *inode)
{
	if (--inode->i_count == 0)
		inode_destroy(m, inode);
}

/* A sysroot can hide a host file of the same name, so the name alone does not tell. */
struct inode *inode_find_host(const struct machine *m, const struct hostfile *host)
{
	struct file_inode *f = *name_bucket(m, hostfile_name(host));

	while (f && f->inode.host != host)
		f = f->next_name;
	return f ? &f->inode : NULL;
}

/* ---- audits ---- */

static void digest_entries(struct hash *h, const struct xarray *xa)
{
	uint64_t index;
	uint32_t value;

	xa_for_each(xa, index, value, 0, UINT64_MAX) {
		hash_u64(h, index);
		hash_u64(h, value);
	}
}

void files_digest(struct hash *h, const struct machine *m)
{
	struct inode *inode = NULL;

	while ((inode = inode_next(m, inode)) != NULL) {
		hash_u64(h, inode->kind);
		hash_bytes(h, inode->name, strlen(inode->name));
		hash_u64(h, inode->i_size);
		hash_u64(h, inode->i_ino);
		hash_u64(h, inode->nrpages);
		digest_entries(h, &inode->i_swap);
		digest_entries(h, &inode->i_shadow);
		hash_u64(h, file_inode(inode)->fill_end);
		inode_store_digest(h, m, inode);
	}
	hash_u64(h, file_table(m)->next_ino);
	hash_u64(h, file_table(m)->next_shmem_ino);
}

static void verify_inode(struct verify *v, const struct machine *m, const struct inode *inode)
{
	const struct file_inode *f = file_inode(inode);
	uint64_t beyond = page_align(inode->i_size) >> PAGE_SHIFT;

	verify_that(v, "file-id", "inode", inode->id, inode_by_id(m, inode->id) == inode);
	verify_that(v, "file-refs", "inode", inode->id, inode->i_count > 0);
	verify_that(v, "file-refs", "inode", inode->id, (inode->nrpages == 0) || f->kept ||
		    inode->kind == INODE_SHMEM);
	verify_that(v, "file-mapped", "inode", inode->id,
		    list_empty(&inode->i_mmap) || inode->i_count > (uint32_t)f->kept);
	verify_that(v, "file-store", "inode", inode->id, xa_find(&inode->store, &beyond, UINT64_MAX) == 0);
}

void files_verify(struct verify *v, const struct machine *m)
{
	struct inode *inode = NULL;
	uint64_t nr = 0;

	while ((inode = inode_next(m, inode)) != NULL && nr <= file_table(m)->nr) {
		verify_inode(v, m, inode);
		nr++;
	}
	verify_equal(v, "file-count", "table", 0, nr, file_table(m)->nr);
}
