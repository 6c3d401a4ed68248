/* SPDX-License-Identifier: MIT */
/*
 * rmap.h - from a frame to every PTE that maps it (mm/rmap.c): anon_vmas with their chains for anonymous pages, i_mmap
 * of the inode for file pages.
 */
#ifndef MMSH_RMAP_H
#define MMSH_RMAP_H

#include "machine.h"
#include "mm_types.h"
#include "page.h"
#include "verify.h"

void rmap_init(struct machine *m);

/** anon_vma_prepare() of a VMA that has none. */
int __anon_vma_prepare(struct machine *m, struct vm_area_struct *vma);
/** Gives vma an anon_vma (a compatible neighbour's if there is one): ENOMEM, nothing changed. */
static inline int anon_vma_prepare(struct machine *m, struct vm_area_struct *vma)
{
	return __builtin_expect(vma->anon_vma != NULL, 1) ? 0 : __anon_vma_prepare(m, vma);
}
/** dst (new, without chains) is linked to all anon_vmas of src: ENOMEM, dst unlinked. */
int anon_vma_clone(struct machine *m, struct vm_area_struct *dst, const struct vm_area_struct *src);
/** The child's vma: linked to all of the parent's, and one of its own (or a reused childless one): ENOMEM. */
int anon_vma_fork(struct machine *m, struct vm_area_struct *vma, const struct vm_area_struct *parent);
/** Unlinks vma from all its anon_vmas; the ones without users are freed. */
void unlink_anon_vmas(struct machine *m, struct vm_area_struct *vma);
/** The neighbour's anon_vma a first write fault may reuse (find_mergeable_anon_vma), or NULL. */
struct anon_vma *find_mergeable_anon_vma(const struct vm_area_struct *vma);

/** A new anonymous page gets its first PTE: mapping, index, NR_ANON_PAGES, PG_swapbacked, exclusive. */
void page_add_new_anon_rmap(struct machine *m, struct page *page, struct vm_area_struct *vma, vaddr_t address);
/**
 * A page from the swap cache gets a PTE: its first one anchors it, at vma's anon_vma if it is vma's alone, else at the
 * root.
 */
void page_add_anon_rmap(struct machine *m, struct page *page, const struct vm_area_struct *vma, vaddr_t address,
			bool exclusive);
/** One more PTE for an anonymous page (fork). */
static inline void page_dup_anon_rmap(struct page *page)
{
	page->_mapcount++;
	page_clear(page, PG_anon_exclusive);
}
/** One more PTE for a file page. */
void page_add_file_rmap(struct machine *m, struct page *page);
/** One PTE less. */
void page_remove_rmap(struct machine *m, struct page *page);
/** The page's last mapper makes it its own: moves to vma's own anon_vma. */
static inline void page_move_anon_rmap(struct page *page, const struct vm_area_struct *vma)
{
	page->mapping = vma->anon_vma->id << 1 | PAGE_MAPPING_ANON;
	page_set(page, PG_anon_exclusive);
}

/** Calls fn for every PTE position (vma, address) where the page may be mapped; stops when fn returns true. */
void rmap_walk(const struct machine *m, const struct page *page,
	       bool (*fn)(void *data, struct vm_area_struct *vma, vaddr_t address), void *data);

/** The anon_vma that page->mapping of anonymous pages names, or NULL. */
struct anon_vma *anon_vma_by_id(const struct machine *m, uint32_t id);

/** Rule rmap-chain, from the anon_vmas' side; vm_verify() looks from the VMAs'. */
void rmap_verify(struct verify *v, const struct machine *m);

#endif
