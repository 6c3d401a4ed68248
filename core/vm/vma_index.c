// SPDX-License-Identifier: MIT
/*
 * vma_index.c - where to begin looking among very many VMAs.
 *
 * The way down a tree of a million leads through twenty VMAs, of which the lower half come from memory one after the
 * other. The index is asked instead: stretches of addresses, each as long as VMAs are mostly apart, have a slot each in
 * a table, with a VMA that begins there. What was asked for lies at that VMA, or a few further in the list.
 *
 *	addresses   |  A      |         |   B  C  |         |         |
 *	slots       [  A      .  NULL   .   C     .  NULL   .  NULL   ]
 *
 * It only knows where to begin: an empty slot, a list that goes on too long, a VMA of many stretches, or two stretches
 * that share a slot, and the tree is asked as ever. So it need not be complete, but what it says must be so (rule
 * vma-index): it hears of every VMA that comes, goes, or begins elsewhere.
 */
#include "vma_index.h"

#define SLOTS_BACK 8			/* slots looked at for a VMA that begins below: a line of the host's cache */
#define STEPS 4				/* VMAs looked at from there */
#define SLOTS_PER_VMA 4			/* of a new index; it lasts until there are twice as many VMAs */

/* log2 of how far VMAs are mostly apart: no more than half of them are closer. */
static unsigned int usual_distance(const struct mm_struct *mm)
{
	int nr[64] = {0}, seen = 0;
	unsigned int log2 = PAGE_SHIFT;

	for (const struct vm_area_struct *vma = mm->mmap; vma->vm_next; vma = vma->vm_next)
		nr[63 - __builtin_clzll(vma->vm_next->vm_start - vma->vm_start)]++;
	while (log2 < 63 && (seen += nr[log2]) <= mm->map_count / 2)
		log2++;
	return log2;
}

void vma_index_make(struct machine *m, struct mm_struct *mm)
{
	struct vma_index *index = hm_alloc(&m->ctx.mem, sizeof(*index));

	vma_index_free(m, mm);
	index->limit = 2 * VMA_INDEX_FROM;
	while (index->limit <= mm->map_count)
		index->limit *= 2;
	index->nr = (uint64_t)index->limit / 2 * SLOTS_PER_VMA;
	index->shift = usual_distance(mm);
	index->slots = hm_alloc(&m->ctx.mem, index->nr * sizeof(*index->slots));
	for (struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		*vma_index_slot(index, vma->vm_start) = vma;
	mm->index = index;
}

void vma_index_free(struct machine *m, struct mm_struct *mm)
{
	if (!mm->index)
		return;
	hm_free(&m->ctx.mem, mm->index->slots, mm->index->nr * sizeof(*mm->index->slots));
	hm_free(&m->ctx.mem, mm->index, sizeof(*mm->index));
	mm->index = NULL;
}

void vma_index_forget(struct vma_index *index, const struct vm_area_struct *vma, vaddr_t start)
{
	struct vm_area_struct **slot = vma_index_slot(index, start), *prev = vma->vm_prev, *next = vma->vm_next;
	uint64_t stretch = start >> index->shift;

	if (*slot != vma)
		return;
	if (prev && prev->vm_start >> index->shift == stretch)
		*slot = prev;
	else if (next && next->vm_start >> index->shift == stretch)
		*slot = next;
	else
		*slot = NULL;
}

/* A VMA that begins about there, or NULL. */
static struct vm_area_struct *nearby(const struct vma_index *index, vaddr_t address)
{
	for (vaddr_t back = 0; back < SLOTS_BACK; back++) {
		struct vm_area_struct *vma = *vma_index_slot(index, address - (back << index->shift));

		if (vma)
			return vma;
	}
	return NULL;
}

void vma_index_prefetch(const struct vma_index *index, vaddr_t address)
{
	for (uint64_t stretch = 1; stretch <= 2; stretch++)
		prefetch_vma(*vma_index_slot(index, address + (stretch << index->shift)));
}

bool vma_index_find(const struct mm_struct *mm, vaddr_t address, struct vm_area_struct **ret)
{
	struct vm_area_struct *vma = nearby(mm->index, address), *next;

	for (int i = 0; vma && i < STEPS; i++) {
		if (vma->vm_start > address) {
			vma = vma->vm_prev;
			if (!vma || vma->vm_start <= address) {
				*ret = vma;
				return true;
			}
			continue;
		}
		next = vma->vm_next;
		if (!next || next->vm_start > address) {
			*ret = vma;
			return true;
		}
		vma = next;
	}
	return false;
}

void vma_index_verify(struct verify *v, const struct mm_struct *mm)
{
	uint64_t named = 0, found = 0;

	if (!mm->index)
		return;
	for (uint64_t i = 0; i < mm->index->nr; i++)
		named += mm->index->slots[i] != NULL;
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		found += *vma_index_slot(mm->index, vma->vm_start) == vma;
	verify_equal(v, "vma-index", "slots of mm", mm->id, named, found);
}
