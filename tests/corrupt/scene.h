/* SPDX-License-Identifier: MIT */
/* scene.h - what is damaged: a sound machine with a bit of everything, and ways to its parts. */
#ifndef MMSH_SCENE_H
#define MMSH_SCENE_H

#include "machine_kit.h"

#include "damage.h"

#define PAGES 8

/* A machine with a bit of everything. */
struct scene {
	struct machine *m;
	struct task_struct *task;
	struct mm_struct *mm;
	vaddr_t anon;			/* PAGES private pages, written */
	vaddr_t zero;			/* a page that was read only */
	vaddr_t shared;			/* PAGES shared pages of a simulated file */
	vaddr_t readonly;		/* a written page that is read-only now */
	vaddr_t locked;			/* a locked page */
	vaddr_t hole;			/* a page where nothing is mapped, amid the others */
	struct kmem_cache *cache;
	vaddr_t object;			/* one of its, in use */
	struct inode *inode;
	pfn_t held;			/* a block of order 2 that a command asked for */
	vaddr_t swapped;		/* PAGES private pages, in swap and in the swap cache; the first mapped again */
	struct inode *shmem;		/* a page of it is in swap */
};

/** Fills the scene in; its machine. */
struct machine *build_scene(struct scene *s);

pte_t get_pte(struct scene *s, vaddr_t address);
void put_pte(struct scene *s, vaddr_t address, pte_t pte);
/** The page that the entry of an address maps. */
struct page *page_at(struct scene *s, vaddr_t address);
struct vm_area_struct *area(struct scene *s, vaddr_t address);

#endif
