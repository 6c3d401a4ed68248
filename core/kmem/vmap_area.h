/* SPDX-License-Identifier: MIT */
/*
 * vmap_area.h - who has which kernel virtual addresses: ranges in use, free, and freed but not yet reusable. Shared by
 * vmalloc, ioremap and modules.
 */
#ifndef MMSH_VMAP_AREA_H
#define MMSH_VMAP_AREA_H

#include "hash.h"
#include "list.h"
#include "machine.h"
#include "rbtree.h"
#include "verify.h"

struct vm_struct;

struct vmap_area {
	vaddr_t va_start, va_end;
	struct rb_node rb_node;
	struct list_head list;			/* in order of addresses */
	uint64_t subtree_max_size;		/* free: the largest range in the subtree */
	struct vm_struct *vm;			/* in use: what it is used for */
	vaddr_t kobj;				/* its object in the simulated vmap_area cache */
};

/* Ranges in order of addresses, as tree and as list. */
struct vmap_set {
	struct rb_root root;
	struct list_head list;
	uint64_t nr;
};

struct vmap_space {
	struct vmap_set busy;
	struct vmap_set free;			/* augmented with subtree_max_size */
	struct vmap_set purge;			/* freed lazily: neighbours joined, addresses not reusable yet */
	uint64_t lazy_nr;			/* pages in purge (vmap_lazy_nr) */
	vaddr_t preloaded;			/* object for a free range cut in two (ne_fit_preload_node), or 0 */
};

/* What range is wanted. */
struct vmap_request {
	uint64_t size, align;
	vaddr_t vstart, vend;			/* vend exclusive; 0: the end of the address space */
};

/** No addresses at all: what there is before vmap_init_free_space(). */
void vmap_space_create(struct vmap_space *space);
/** All addresses of the machine become free. ENOMEM: no object for the range. */
int vmap_init_free_space(struct machine *m, struct vmap_space *space);

/**
 * The lowest free range that fits (alloc_vmap_area). EBUSY when none does, lazily freed ones purged; the log says so.
 * ENOMEM: no object for it. *ret is in the set of busy ranges.
 */
int alloc_vmap_area(struct machine *m, const struct vmap_request *request, struct vm_struct *vm,
		    struct vmap_area **ret);
/** Frees a busy range: its addresses are reusable only after a purge, which is due when too many pages wait. */
void free_vmap_area(struct machine *m, struct vmap_area *va);
/** Makes all lazily freed addresses free (vm_unmap_aliases). Returns whether there were any. */
bool purge_vmap_areas(struct machine *m);

/** The busy range that has an address in it, or NULL. */
struct vmap_area *find_vmap_area(const struct machine *m, vaddr_t address);
/** Lazily freed pages from which a purge is due (lazy_max_pages). */
uint64_t lazy_max_pages(void);

static inline struct vmap_area *vmap_area_of(const struct rb_node *node)
{
	return list_entry((struct rb_node *)(uintptr_t)node, struct vmap_area, rb_node);
}

/* The largest range of a subtree of the free ones. */
static inline uint64_t vmap_max_below(const struct rb_node *node)
{
	return node ? vmap_area_of(node)->subtree_max_size : 0;
}

/** Where in a free range the request fits, not below vstart, or 0. */
vaddr_t vmap_fit(const struct vmap_area *va, const struct vmap_request *r, vaddr_t vstart);
/** The free range for a request: the lowest that fits wherever it begins, or one on the way there; NULL: none. */
struct vmap_area *vmap_lowest_match(const struct vmap_set *free, const struct vmap_request *r);

/** The first range of a set, and the one after; NULL at the end. */
struct vmap_area *vmap_first(const struct vmap_set *set);
struct vmap_area *vmap_next(const struct vmap_area *va);

void vmap_space_digest(struct hash *h, const struct vmap_space *space);
/** Rules vmap-order, vmap-tree, vmap-gap, vmap-cover, vmap-lazy, vmap-object. */
void vmap_space_verify(struct verify *v, const struct machine *m, const struct vmap_space *space);

#endif
