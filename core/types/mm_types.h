/* SPDX-License-Identifier: MIT */
/*
 * mm_types.h - mm_struct and vm_area_struct as the course teaches them: VMAs in a sorted list and in a red-black tree
 * with rb_subtree_gap (Linux up to 6.0), with the fields and names of include/linux/mm_types.h.
 */
#ifndef MMSH_MM_TYPES_H
#define MMSH_MM_TYPES_H

#include "hostmem.h"
#include "list.h"
#include "pgtable_types.h"
#include "rbtree.h"
#include "types.h"

struct machine;
struct vm_fault;
struct vm_area_struct;
struct vma_index;

/* vm_flags (include/linux/mm.h) */
#define VM_READ 0x1u
#define VM_WRITE 0x2u
#define VM_EXEC 0x4u
#define VM_SHARED 0x8u
#define VM_MAYREAD 0x10u
#define VM_MAYWRITE 0x20u
#define VM_MAYEXEC 0x40u
#define VM_MAYSHARE 0x80u
#define VM_GROWSDOWN 0x100u
#define VM_PFNMAP 0x400u
#define VM_MAYBE_GUARD 0x800u
#define VM_LOCKED 0x2000u
#define VM_IO 0x4000u
#define VM_SEQ_READ 0x8000u
#define VM_RAND_READ 0x10000u
#define VM_DONTCOPY 0x20000u
#define VM_DONTEXPAND 0x40000u
#define VM_LOCKONFAULT 0x80000u
#define VM_ACCOUNT 0x100000u
#define VM_NORESERVE 0x200000u
#define VM_SYNC 0x800000u
#define VM_WIPEONFORK 0x2000000u
#define VM_DONTDUMP 0x4000000u
#define VM_SOFTDIRTY 0x8000000u
#define VM_MIXEDMAP 0x10000000u
#define VM_HUGEPAGE 0x20000000u
#define VM_NOHUGEPAGE 0x40000000u
#define VM_MERGEABLE 0x80000000u
#define VM_STACK VM_GROWSDOWN
#define VM_IGNORE_MERGE (VM_SOFTDIRTY | VM_MAYBE_GUARD)	/* what neighbours may differ in and be one VMA */
#define VM_SPECIAL (VM_IO | VM_DONTEXPAND | VM_PFNMAP | VM_MIXEDMAP)
#define VM_ACCESS_FLAGS (VM_READ | VM_WRITE | VM_EXEC)
#define VM_DATA_DEFAULT_FLAGS (VM_READ | VM_WRITE | VM_MAYREAD | VM_MAYWRITE | VM_MAYEXEC)

enum rss_counter { MM_FILEPAGES, MM_ANONPAGES, MM_SWAPENTS, MM_SHMEMPAGES, NR_MM_COUNTERS };

/* What a mapping can do; NULL in the VMA: anonymous memory. */
struct vm_operations_struct {
	const char *name;		/* kernel's name of the table, as generic_file_vm_ops */
	/* Brings the page of vmf->pgoff; VM_FAULT_ bits. The lecture's nopage(). */
	unsigned int (*fault)(struct machine *m, struct vm_fault *vmf);
	/* Maps pages around the fault that are cached already; VM_FAULT_NOPAGE if it mapped the faulting one. */
	unsigned int (*map_pages)(struct machine *m, struct vm_fault *vmf, uint64_t first, uint64_t last);
	bool page_mkwrite;		/* told before a shared page becomes writable */
	bool special;			/* vdso and friends: may not be split */
};

/* One reverse-mapping anchor of anonymous pages (include/linux/rmap.h). */
struct anon_vma {
	uint32_t id;			/* handle that page->mapping holds */
	uint32_t refcount;		/* VMAs' use through chains, children's use of the root */
	uint32_t num_children;		/* children, and itself when it is a root */
	uint32_t num_active_vmas;	/* VMAs whose anon_vma this is */
	struct anon_vma *root, *parent;
	struct list_head chains;	/* anon_vma_chain.same_anon_vma */
	uint64_t kobj;			/* its object in the simulated anon_vma cache */
};

/* Links one VMA with one anon_vma. */
struct anon_vma_chain {
	struct vm_area_struct *vma;
	struct anon_vma *anon_vma;
	struct list_head same_vma;	/* of vma->anon_vma_chain */
	struct list_head same_anon_vma;	/* of anon_vma->chains */
	uint64_t kobj;			/* its object in the simulated anon_vma_chain cache */
};

struct vm_area_struct {
	/* what walks of the tree look at: one cache line */
	_Alignas(HOST_CACHE_LINE) vaddr_t vm_start;	/* first byte */
	vaddr_t vm_end;			/* first byte after it */
	struct rb_node vm_rb;
	uint64_t rb_subtree_gap;	/* largest gap below a VMA of this subtree, bytes */
	uint64_t gap;			/* the gap below this one (vma_gap): spares a look at vm_prev */

	struct vm_area_struct *vm_next, *vm_prev;
	struct mm_struct *vm_mm;
	pte_t vm_page_prot;		/* protection bits of a fresh entry */
	uint64_t vm_flags;
	struct list_head shared;	/* of vm_file's i_mmap; of what grows down, and has no file: mm->growsdown */
	struct list_head anon_vma_chain;
	struct anon_vma *anon_vma;
	const struct vm_operations_struct *vm_ops;
	uint64_t vm_pgoff;		/* offset in vm_file in pages; private anonymous: vm_start >> 12 at birth */
	struct file *vm_file;
	const char *vm_name;		/* special mappings: [vdso] ...; else NULL */
	uint64_t kobj;			/* its object in the simulated vm_area_struct cache */
};

/* What a walk found: the first address that a leaf table maps (~0: nothing known), and its entries; NULL: no table. */
struct leaf_memo {
	vaddr_t base;
	void *table;
};

struct mm_struct {
	struct vm_area_struct *mmap;	/* list of VMAs, sorted by address */
	struct rb_root mm_rb;
	uint64_t vmacache_seqnum;
	struct vm_area_struct *vmacache;	/* the VMA found last */
	bool topdown;			/* get_unmapped_area is arch_get_unmapped_area_topdown */
	vaddr_t mmap_base;		/* where the search for a gap starts */
	vaddr_t mmap_legacy_base;	/* the same of the bottom-up search */
	vaddr_t task_size;
	vaddr_t highest_vm_end;
	struct vm_area_struct *highest_vma;	/* end of the list */
	pfn_t pgd;			/* frame of the top-level table */
	int mm_users;			/* processes and threads that share user space */
	int mm_count;			/* references to this structure; all users together count one */
	uint64_t pgtables_bytes;	/* the lecture's nr_ptes, in bytes */
	uint32_t nr_tables;		/* page-table frames below the pgd */
	int map_count;			/* VMAs */
	struct list_head growsdown;	/* those of them that grow down, by address: vm_area_struct.shared */
	struct list_head mmlist;	/* mms that may have pages in swap, from init_mm */
	uint64_t hiwater_rss, hiwater_vm;
	uint64_t total_vm, locked_vm, data_vm, exec_vm, stack_vm;	/* pages */
	uint64_t locked_lost;		/* of locked_vm: pages of VMAs that mremap unlocked without counting them off */
	uint64_t def_flags;		/* VM_LOCKED after mlockall(MCL_FUTURE) */
	vaddr_t start_code, end_code, start_data, end_data;
	vaddr_t start_brk, brk, start_stack;
	vaddr_t arg_start, arg_end, env_start, env_end;
	uint64_t rss_stat[NR_MM_COUNTERS];
	int64_t owed_pages;		/* of MM_ANONPAGES: in leaf tables that fork has not filled yet */
	struct file *exe_file;
	uint64_t kobj;			/* its object in the simulated mm_struct cache */
	struct list_head all_mms;	/* every mm of the machine */
	uint32_t id;			/* order of creation, for canonical walks */
	/* what walks found: host side only */
	struct leaf_memo *leaf;		/* [nr_leaf_memos] */
	unsigned int nr_leaf_memos;	/* a power of two, grows with nr_tables */
	struct vma_index *index;	/* where to begin looking among very many VMAs; NULL: they are few */
	struct vm_area_struct *recent;	/* the VMA that came or moved last, where the next call may look first */
	struct vm_area_struct *hole;	/* no gap of hole_len bytes for a top-down search is higher than its; NULL */
	uint64_t hole_len;
};

static inline bool vma_is_anonymous(const struct vm_area_struct *vma)
{
	return !vma->vm_ops;
}

static inline uint64_t vma_pages(const struct vm_area_struct *vma)
{
	return (vma->vm_end - vma->vm_start) >> PAGE_SHIFT;
}

/** Private and perhaps written some day: its pages are copied before they are changed (is_cow_mapping). */
static inline bool vma_is_cow(uint64_t vm_flags)
{
	return (vm_flags & (VM_SHARED | VM_MAYWRITE)) == VM_MAYWRITE;
}

/** Offset in its mapping, in pages, of the page at address (linear_page_index). */
static inline uint64_t vma_page_index(const struct vm_area_struct *vma, vaddr_t address)
{
	return ((address - vma->vm_start) >> PAGE_SHIFT) + vma->vm_pgoff;
}

#endif
