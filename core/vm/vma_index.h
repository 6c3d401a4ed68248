/* SPDX-License-Identifier: MIT */
/*
 * vma_index.h - where to begin looking among very many VMAs: what vmacache (mm/vmacache.c up to 6.0) is to a process
 * of few, one slot for each stretch of addresses instead of four for the thread. Host side only; nothing shows it.
 */
#ifndef MMSH_VMA_INDEX_H
#define MMSH_VMA_INDEX_H

#include "machine.h"
#include "mm_types.h"
#include "prefetch.h"
#include "verify.h"

/* VMAs from which an mm has an index: below, the tree's lines stay in the host's caches. */
#ifdef MMSH_DEV
#define VMA_INDEX_FROM 16		/* every test goes by it */
#else
#define VMA_INDEX_FROM 4096
#endif

/* A VMA that begins in each stretch of 1 << shift bytes, or NULL; stretches nr apart share a slot. */
struct vma_index {
	struct vm_area_struct **slots;	/* [nr], a power of two */
	uint64_t nr;
	unsigned int shift;
	int limit;			/* VMAs at which it is made anew, twice as large */
};

/** An index of what mm maps now, instead of the one it has. */
void vma_index_make(struct machine *m, struct mm_struct *mm);
/** mm needs it no longer, if it has one. */
void vma_index_free(struct machine *m, struct mm_struct *mm);
/**
 * The last VMA that begins at or below address, or NULL where there is none, to *ret. False: the index does not know,
 * the tree does.
 */
bool vma_index_find(const struct mm_struct *mm, vaddr_t address, struct vm_area_struct **ret);
/** The VMAs that begin behind address will be looked at, all of them. */
void vma_index_prefetch(const struct vma_index *index, vaddr_t address);
/** vma, still in the list, no longer begins at start. */
void vma_index_forget(struct vma_index *index, const struct vm_area_struct *vma, vaddr_t start);
/** Rule vma-index: every slot has a VMA of the mm that begins there. */
void vma_index_verify(struct verify *v, const struct mm_struct *mm);

/* All of a VMA, if it is one. */
static inline void prefetch_vma(const struct vm_area_struct *vma)
{
	if (!vma)
		return;
	prefetch(vma);
	prefetch(&vma->vm_next);
	prefetch(&vma->anon_vma);
}

static inline struct vm_area_struct **vma_index_slot(const struct vma_index *index, vaddr_t address)
{
	return &index->slots[(address >> index->shift) & (index->nr - 1)];
}

/* vma, in list and tree, begins where it says. */
static inline void vma_index_add(struct machine *m, struct vm_area_struct *vma)
{
	struct mm_struct *mm = vma->vm_mm;

	if (mm->map_count >= (mm->index ? mm->index->limit : VMA_INDEX_FROM))
		vma_index_make(m, mm);
	else if (mm->index)
		*vma_index_slot(mm->index, vma->vm_start) = vma;
}

#endif
