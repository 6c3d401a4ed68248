// SPDX-License-Identifier: MIT
/*
 * verify_machine.c - the machine audits itself
 *
 * First each module looks at its own data, then the census looks across floors: it walks everything that can hold a
 * frame and compares who claims what with mem_map (census.c), and every entry of every process with its VMAs and
 * counters (verify_mm.c). Nothing is repaired and nothing stops at the first finding.
 *
 * The heads of the modules name the rules they check. Their families:
 *	memblock-, map-, buddy-, pcp-, zone-, frame-, content-	physical memory (phys/)
 *	slab-				slab caches (kmem/); slab-kobj: the objects of mms, VMAs, files ... are live
 *	leaf-share			page tables that a fork has not copied yet (kmem/)
 *	kernel-				the kernel's own mappings and page tables (kmem/)
 *	vmap-, vmalloc-, module-, pkmap-, kmap-, fixmap-	areas of the kernel's address space (kmem/)
 *	file-, cache-, lru-, rmap-	what stands behind user pages (back/)
 *	swap-				swap areas, their slots, the swap cache (back/, verify_mm.c)
 *	vma-, mm-, vm-			address spaces (vm/, verify_mm.c)
 *	task-				processes (task/)
 *	pte-, rmap-			entries against VMAs and pages (verify_mm.c)
 *	census-, node-counter		owners and references of every frame (census.c)
 */
#include "census.h"
#include "file.h"
#include "filemap.h"
#include "kmem.h"
#include "leaf_share.h"
#include "machine_ops.h"
#include "mm.h"
#include "phys.h"
#include "rmap.h"
#include "slab.h"
#include "swap.h"
#include "swapfile.h"
#include "task.h"

/* Rule slab-kobj: what a structure is made of in simulated memory is a live object of its cache. */
static void verify_kobj(struct verify *v, const struct machine *m, enum kernel_cache which, vaddr_t object)
{
	const struct kmem_cache *s = kernel_cache(m->kmem->slab, which);

	verify_that(v, "slab-kobj", s->name, object, slab_object_live(m, s, object));
}

static void verify_mm_objects(struct verify *v, const struct machine *m, const struct mm_struct *mm)
{
	const struct list_head *pos;

	verify_kobj(v, m, KC_MM_STRUCT, mm->kobj);
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next) {
		verify_kobj(v, m, KC_VM_AREA_STRUCT, vma->kobj);
		list_for_each(pos, &vma->anon_vma_chain) {
			const struct anon_vma_chain *avc = list_entry(pos, struct anon_vma_chain, same_vma);

			verify_kobj(v, m, KC_ANON_VMA_CHAIN, avc->kobj);
			verify_kobj(v, m, KC_ANON_VMA, avc->anon_vma->kobj);
		}
	}
}

static void verify_objects(struct verify *v, const struct machine *m)
{
	const struct mm_struct *mm = NULL;
	const struct inode *inode = NULL;
	const struct list_head *pos;

	list_for_each(pos, &m->tasks->all)
		verify_kobj(v, m, KC_TASK_STRUCT,
			    list_entry(pos, struct task_struct, tasks)->kobj[TASK_OBJ_TASK_STRUCT]);
	while ((mm = mm_next(m, mm)) != NULL)
		verify_mm_objects(v, m, mm);
	while ((inode = inode_next(m, inode)) != NULL) {
		if (!inode->kobj)	/* shrunk away, with its directory entry */
			continue;
		verify_kobj(v, m, KC_DENTRY, inode->dentry_kobj);
		verify_kobj(v, m, inode->kind == INODE_SHMEM ? KC_SHMEM_INODE_CACHE : KC_INODE_CACHE, inode->kobj);
	}
}

static void verify_floors(struct verify *v, const struct machine *m)
{
	phys_verify(v, m);
	kmem_verify(v, m);
	files_verify(v, m);
	filemap_verify(v, m);
	lru_verify(v, m);
	rmap_verify(v, m);
	swap_verify(v, m);
	vm_verify(v, m);
	tasks_verify(v, m);
	verify_objects(v, m);
}

static void verify_census(struct verify *v, const struct machine *m)
{
	struct census census;

	if (!census_start(&census, m, v))
		return;
	census_walk_free_lists(&census);
	census_walk_held(&census);
	census_walk_slabs(&census);
	census_walk_tables(&census);
	census_walk_vmalloc(&census);
	census_walk_stacks(&census);
	census_walk_caches(&census);
	census_walk_swap_cache(&census);
	verify_address_spaces(&census);
	census_walk_lru_batch(&census);
	census_walk_lru(&census);
	census_compare(&census);
	verify_swap_counts(&census);
	census_end(&census);
}

void machine_verify(struct verify *v, const struct machine *m)
{
	leaf_share_verify(v, m);
	leaf_unshare_all(m);
	verify_floors(v, m);
	verify_census(v, m);
}
