// SPDX-License-Identifier: MIT
/*
 * vma_init.c - VMAs by themselves: made, copied, freed (mm/vma_init.c), and what follows from their flags.
 *
 * A VMA is an object of the simulated vm_area_struct cache, which may be refused, and a host struct that knows its
 * address.
 */
#include "filemap.h"
#include "rmap.h"
#include "vma.h"

/* Whatever it was before, it is a VMA of mm now, in no list. */
static inline struct vm_area_struct *set_up(struct vm_area_struct *vma, struct mm_struct *mm)
{
	vma->vm_mm = mm;
	vma->vm_next = vma->vm_prev = NULL;
	vma->anon_vma = NULL;
	list_init(&vma->shared);
	list_init(&vma->anon_vma_chain);
	return vma;
}

struct vm_area_struct *vma_create(struct machine *m, struct mm_struct *mm)
{
	struct vm_area_struct *vma = hm_alloc(&m->ctx.mem, sizeof(*vma));

	if (kobj_alloc(m, KC_VM_AREA_STRUCT, &vma->kobj)) {
		hm_free(&m->ctx.mem, vma, sizeof(*vma));
		return NULL;
	}
	return set_up(vma, mm);
}

struct vm_area_struct *vma_dup(struct machine *m, struct mm_struct *mm, const struct vm_area_struct *orig)
{
	struct vm_area_struct *vma = hm_alloc_unset(&m->ctx.mem, sizeof(*vma));

	*vma = *orig;
	if (kobj_alloc_by(m, KC_VM_AREA_STRUCT, SITE_VM_AREA_DUP, &vma->kobj)) {
		hm_free(&m->ctx.mem, vma, sizeof(*vma));
		return NULL;
	}
	set_up(vma, mm);
	if (vma->vm_file)
		get_file(vma->vm_file);
	if (vma->vm_ops)
		trace(m, vm_ops_open, vma->vm_start, vma->vm_end, mm->id);
	return vma;
}

/* Shared memory goes with its last mapping, and what was promised for it with it (shmem_evict_inode). */
static void put_vma_file(struct machine *m, struct file *file)
{
	struct inode *inode = file->f_inode;

	if (file->f_count == 1 && inode->accounted_pages) {
		vm_unaccount(m, inode->accounted_pages);
		inode->accounted_pages = 0;
	}
	fput(m, file);
}

void vma_free(struct machine *m, struct vm_area_struct *vma)
{
	if (!list_empty(&vma->anon_vma_chain))
		unlink_anon_vmas(m, vma);
	if (vma->vm_file)
		put_vma_file(m, vma->vm_file);
	kobj_free(m, KC_VM_AREA_STRUCT, vma->kobj);
	hm_free(&m->ctx.mem, vma, sizeof(*vma));
}

void vma_destroy(struct machine *m, struct vm_area_struct *vma)
{
	if (vma->vm_ops)
		trace(m, vm_ops_close, vma->vm_start, vma->vm_end, vma->vm_mm->id);
	vma_free(m, vma);
}

bool vma_wants_writenotify(const struct vm_area_struct *vma)
{
	if ((vma->vm_flags & (VM_WRITE | VM_SHARED)) != (VM_WRITE | VM_SHARED))
		return false;
	return vma->vm_file && vma->vm_file->f_inode->dirty_tracking;
}

void vma_set_flags(struct machine *m, struct vm_area_struct *vma, uint64_t flags)
{
	uint64_t prot = flags & (VM_READ | VM_WRITE | VM_EXEC | VM_SHARED);

	vma->vm_flags = flags;
	if (vma_wants_writenotify(vma))
		prot &= ~(uint64_t)VM_SHARED;
	vma->vm_page_prot = m->vm->protection_map[prot];
	core_changed(m);
}

void vma_change_flags(struct machine *m, struct vm_area_struct *vma, uint64_t flags, enum flags_changer by)
{
	const uint64_t old = vma->vm_flags;

	vma_set_flags(m, vma, flags);
	if (old != flags)
		trace(m, vma_flags, vma->vm_start, vma->vm_end, old, flags, by, vma->vm_mm->id);
}
