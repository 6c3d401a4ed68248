/* SPDX-License-Identifier: MIT */
/*
 * vma.h - the parts of an address space, for the files of this floor: VMAs in list and tree, split and merge, zapping.
 */
#ifndef MMSH_VMA_H
#define MMSH_VMA_H

#include "arch.h"
#include "compiler.h"
#include "mem_map.h"
#include "mm.h"
#include "mmap_lock.h"
#include "pgtable.h"
#include "slab.h"
#include "tlb.h"
#include "vmstat.h"

static inline struct vm_area_struct *rb_vma(struct rb_node *node)
{
	return node ? container_of(node, struct vm_area_struct, vm_rb) : NULL;
}

/* ---- mm.c ---- */

/** mm_alloc() for another caller than exec. */
int mm_alloc_by(struct machine *m, enum call_site site, struct mm_struct **ret);

/* ---- vma_init.c ---- */

/** A VMA of mm, not linked: simulated object first, host struct second. NULL: ENOMEM. */
struct vm_area_struct *vma_create(struct machine *m, struct mm_struct *mm);
/** A copy of orig, not linked, without anon_vma; takes a reference on the file. NULL: ENOMEM. */
struct vm_area_struct *vma_dup(struct machine *m, struct mm_struct *mm, const struct vm_area_struct *orig);
/** Frees an unlinked VMA: its anon_vmas, its file reference, its object. */
void vma_destroy(struct machine *m, struct vm_area_struct *vma);
/** The same for one whose pages another VMA goes on mapping: no ->close(). */
void vma_free(struct machine *m, struct vm_area_struct *vma);
/** Sets flags and what follows from them: the protection of fresh entries. */
void vma_set_flags(struct machine *m, struct vm_area_struct *vma, uint64_t flags);
/** The same of a VMA that has flags, and says so. */
void vma_change_flags(struct machine *m, struct vm_area_struct *vma, uint64_t flags, enum flags_changer by);
/** Shared writable file pages that want to hear of first writes are mapped without write (vma_wants_writenotify). */
bool vma_wants_writenotify(const struct vm_area_struct *vma);

/** What new VMAs have besides what is asked: they are soft-dirty where the kernel has soft-dirty bits. */
static inline uint64_t vm_softdirty(const struct machine *m)
{
	return m->arch->config & CONFIG_SOFTDIRTY ? VM_SOFTDIRTY : 0;
}

/* ---- vma.c: linking, looking up ---- */

/** Puts vma into list, tree and its file's i_mmap; counts it. prev: the VMA below it (find_vma_prev), or NULL. */
void vma_link(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct *prev);
/** Takes vma out of list and tree; the pages it maps still lead to it. vm_next stays. */
void vma_detach(struct machine *m, struct vm_area_struct *vma);
/** The same, and out of i_mmap. */
void vma_unlink(struct machine *m, struct vm_area_struct *vma);
/** new, not linked, takes over the part of vma below or above addr, and is linked. */
void vma_divide(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct *new, vaddr_t addr,
		bool new_below);
/**
 * Whether a VMA between vma and the one below (else above) it would come and go without a change in the tree's shape.
 */
bool vma_passes(struct vm_area_struct *vma, bool below);
/** part, a copy of vma, takes over what is below (else above) addr as if it were linked there, and unlinked again. */
void vma_cut(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct *part, vaddr_t addr, bool below);
/** Moves vma's boundaries and offset; list order must not change. Keeps gaps right. */
void vma_set_bounds(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end, uint64_t pgoff);
/** The same as __vma_adjust(), which is told. */
void vma_set_range(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end, uint64_t pgoff);
/** The same, over neighbours that the new range covers: they are unlinked and freed. */
void vma_expand(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end, uint64_t pgoff);
/** The VMA below address: the last that starts below it, or NULL. */
struct vm_area_struct *find_vma_prev(const struct mm_struct *mm, vaddr_t address);
/** total_vm and the class the flags put pages in (vm_stat_account). */
void vm_stat_account(struct mm_struct *mm, uint64_t vm_flags, int64_t pages);
/** The gap below a VMA that new mappings may use, bytes. */
uint64_t vma_gap(const struct vm_area_struct *vma);

/* ---- merge.c ---- */

/** Splits vma at addr; the new VMA is the part below or above. Checks the map count (split_vma). ENOMEM, EINVAL. */
int split_vma(struct machine *m, struct vm_area_struct *vma, vaddr_t addr, bool new_below);
/** The VMA that a split makes, not linked yet: a copy of vma, with its anon_vmas. ENOMEM, EINVAL. */
int vma_copy_for_split(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct **ret);
/** The same without the check (__split_vma). */
int split_vma_unchecked(struct machine *m, struct vm_area_struct *vma, vaddr_t addr, bool new_below);

/** What [addr, end) would be mapped as, to be joined with its neighbours. */
struct merge_request {
	struct vm_area_struct *prev;	/* VMA below, or the one that contains addr when only its tail changes */
	vaddr_t addr, end;
	uint64_t flags;
	struct anon_vma *anon_vma;
	bool fork_child;		/* the range's own VMA has anon_vmas inherited by fork */
	struct file *file;
	uint64_t pgoff;
	const struct vm_area_struct *apart;	/* nothing is merged if this one would be, too; or NULL */
};

/**
 * Merges an existing VMA's range with its neighbours (vma_merge, cases 1-8). Returns the VMA that covers it, or NULL.
 */
struct vm_area_struct *vma_merge(struct machine *m, struct mm_struct *mm, const struct merge_request *req);

/* A call that goes through the VMAs of a range deals with one part [start, end) after the other. */
struct vma_part {
	struct vm_area_struct *vma;	/* it lies in this one; NULL, or start below it: a hole */
	struct vm_area_struct *prev;	/* the VMA below the part: vma itself when start lies inside it */
	vaddr_t start, end;
};

/** The first part of [start, end); vma: that of start, or the next one above, or NULL. */
struct vma_part vma_part_first(struct vm_area_struct *vma, vaddr_t start, vaddr_t end);
/** The next part, up to `end`, once part->vma is whoever covers this one. False: the range ends here. */
bool vma_part_next(struct vma_part *part, vaddr_t end);
/**
 * Gives a part other flags: it joins neighbours that fit, or is split off; part->vma is the VMA that covers it then.
 * ENOMEM (a first split may remain), EINVAL.
 */
int vma_modify_flags(struct machine *m, struct vma_part *part, uint64_t flags, enum flags_changer by);
/** Merges a new range, nothing mapped in it, with its neighbours. NULL: it needs a VMA of its own. */
struct vm_area_struct *vma_merge_new(struct machine *m, struct mm_struct *mm, const struct merge_request *req);

/* ---- unmapped_area.c ---- */

/** Rule vma-gap: whether mm->hole is what it says. */
bool hole_is_highest(const struct machine *m, const struct mm_struct *mm);

/* ---- mmap.c ---- */

/** Whether the address space may grow by pages with these flags: RLIMIT_AS and RLIMIT_DATA. 0 or -ENOMEM. */
int may_expand_vm(struct machine *m, const struct task_struct *task, const struct mm_struct *mm, uint64_t vm_flags,
		  uint64_t pages);
/** MAP_LOCKED or a locked mm: whether pages more may be locked (mlock_future_check). 0 or -EAGAIN. */
int mlock_future_check(struct machine *m, const struct task_struct *task, const struct mm_struct *mm,
		       uint64_t vm_flags, uint64_t pages);
bool can_do_mlock(const struct task_struct *task);

/* ---- munmap.c ---- */

/**
 * Splits the VMAs that [start, end) cuts, as do_munmap() begins (vms_gather_munmap_vmas). ENOMEM, EINVAL; a first split
 * may remain.
 */
int split_edges(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end);
/** Unmaps [start, end), page aligned (do_munmap). ENOMEM, EINVAL; a first split may remain. */
int do_munmap(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end);
/**
 * Removes all: pages with the mmap_lock for reading, tables and VMAs with it for writing (exit_mmap). pid is who does
 * it.
 */
void remove_all_vmas(struct machine *m, struct mm_struct *mm, uint32_t pid);

/* ---- mlock.c ---- */

/** Faults in [start, start+len) as populate does; holes are passed over, the first error ends it and is ignored. */
void mm_populate(struct machine *m, struct task_struct *task, vaddr_t start, uint64_t len);
/**
 * Faults in the pages of [start, end), all in one VMA that allows it (__get_user_pages): 0, -EFAULT (a protection or
 * SIGBUS), -ENOMEM (no frame), -EINTR (also: the OOM killer chose the task). What was faulted in before an error stays.
 */
int fault_in_range(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end, unsigned int gup_flags);
/** Populates [start, end) as mm_populate() does, and tells the errors of fault_in_range(). */
int populate_range(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end);

/* ---- madvise.c ---- */

/** EINVAL to advice that is not for VMAs which are locked, or special; the reason says which this one is. */
int refuse_locked_or_special(struct machine *m, const struct vm_area_struct *vma);

/* ---- move_vma.c ---- */

/**
 * The first req->old_len bytes of vma from req->addr on become new_len at new_addr, where nothing is mapped. ENOMEM,
 * EINVAL.
 */
int move_vma(struct machine *m, struct task_struct *task, struct vm_area_struct *vma, const struct mremap_request *req,
	     vaddr_t new_addr);

/* ---- zap.c ---- */

struct unmap_gather;

/** Empties the entries of a VMA, swapped ones, too. */
void unmap_vma(struct unmap_gather *g, struct vm_area_struct *vma);
/** Drops the pages of [start, end) inside vma; tables stay (zap_page_range). */
void zap_page_range(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end);
/** The same for the page at address. */
void zap_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address);

/** vma no longer locks the page: it leaves the unevictable list unless another locked VMA maps it. */
void munlock_vma_page(struct machine *m, const struct vm_area_struct *vma, struct page *page);

/* ---- memory.c ---- */

extern const struct vm_operations_struct generic_file_vm_ops;
extern const struct vm_operations_struct shmem_vm_ops;
extern const struct vm_operations_struct special_mapping_vmops;
extern const struct vm_operations_struct vvar_mapping_vmops;

/** vm_normal_page() for a walk over many entries: see find_page_near(). */
static inline struct page *vm_normal_page_near(const struct machine *m, const struct vm_area_struct *vma,
					       struct mem_section **near, pte_t pte)
{
	pfn_t pfn = pte_pfn(m, pte);

	if (!pte_present(m, pte) || pfn == m->vm->zero_pfn || (vma->vm_flags & VM_PFNMAP))
		return NULL;
	return find_page_near(m, near, pfn);
}

/** The descriptor behind a present entry; NULL for the zero page and pfn mappings (vm_normal_page). */
static inline struct page *vm_normal_page(const struct machine *m, const struct vm_area_struct *vma, pte_t pte)
{
	struct mem_section *none = NULL;

	return vm_normal_page_near(m, vma, &none, pte);
}
/** Grows a stack VMA down to include address (expand_downwards). 0 or -ENOMEM/-EPERM. */
int expand_stack(struct machine *m, struct task_struct *task, struct vm_area_struct *vma, vaddr_t address);
/** mm counter a page is counted in. */
enum rss_counter mm_counter(const struct page *page);
/** The entry becomes writable if the VMA is. */
pte_t maybe_mkwrite(const struct machine *m, pte_t pte, const struct vm_area_struct *vma);

static inline void add_mm_counter(struct mm_struct *mm, enum rss_counter counter, int64_t delta)
{
	mm->rss_stat[counter] += (uint64_t)delta;
}

static inline uint64_t get_mm_rss(const struct mm_struct *mm)
{
	return mm->rss_stat[MM_FILEPAGES] + mm->rss_stat[MM_ANONPAGES] + mm->rss_stat[MM_SHMEMPAGES];
}

static inline void update_hiwater_rss(struct mm_struct *mm)
{
	if (mm->hiwater_rss < get_mm_rss(mm))
		mm->hiwater_rss = get_mm_rss(mm);
}

static inline void update_hiwater_vm(struct mm_struct *mm)
{
	if (mm->hiwater_vm < mm->total_vm)
		mm->hiwater_vm = mm->total_vm;
}

#endif
