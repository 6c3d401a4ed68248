/* SPDX-License-Identifier: MIT */
/*
 * mm.h - address spaces: VMAs, the memory calls, page faults. The calls are those of mm/mmap.c, mprotect.c, mremap.c,
 * madvise.c, mlock.c, msync.c and mincore.c; each checks its arguments in the kernel's order.
 *
 * Every call returns 0 or -errno, with the reason beside it. After a failure the address space is as before, except
 * where Linux itself leaves partial effects (noted at the call).
 */
#ifndef MMSH_MM_H
#define MMSH_MM_H

#include "file.h"
#include "hash.h"
#include "machine.h"
#include "mm_types.h"
#include "mman.h"
#include "page.h"
#include "task_types.h"
#include "verify.h"

#define DEFAULT_MAX_MAP_COUNT 65530
#define STACK_GUARD_GAP ((uint64_t)256 << PAGE_SHIFT)

/*
 * What the MMU asks of an entry, by kind of access (READ, WRITE, EXEC): after `invert`, all bits of `need` must be set;
 * a successful access then sets `mark` in the entry. Follows from the machine's pte_bits. The VMA must have one of
 * `vm_flags`.
 */
struct mmu_rules {
	uint64_t invert, need[3], mark[3], vm_flags[3];
};

/* Machine-wide state of the vm floor. */
struct vm {
	struct mmu_rules mmu;
	pte_t protection_map[16];	/* vm_get_page_prot() of VM_READ | VM_WRITE | VM_EXEC | VM_SHARED */
	struct list_head mms;		/* every mm, in order of creation */
	uint32_t next_mm_id;
	struct mm_struct init_mm;	/* the kernel's own: its pgd is swapper_pg_dir */
	uint64_t committed_pages;	/* vm_committed_as */
	int overcommit_memory;		/* 0 heuristic, 1 always, 2 never */
	int overcommit_ratio;		/* percent; /proc takes any */
	uint64_t overcommit_kbytes;
	uint64_t max_map_count;
	int legacy_va_layout;		/* not 0: an exec from now on searches gaps bottom-up */
	uint64_t mmap_min_addr;		/* lowest address an ordinary user may map (dac_mmap_min_addr) */
	uint64_t mmap_min_hint;		/* lower hints are raised to it (mmap_min_addr) */
	pfn_t zero_pfn;			/* the shared zero page */
	pte_t zero_pte;			/* an entry for it, but for its protection */
	unsigned int fault_around_pages;
	uint64_t admin_reserve_kbytes, user_reserve_kbytes;
	struct page **gathered;		/* room for the pages of an unmapping; NULL: there was none yet */
	struct task_struct *asking;	/* whose fault or swapoff asks for memory; NULL: the current process does */
};

/** Sets the vm floor up, once the page allocator and the kernel's page tables work. */
void vm_init(struct machine *m);

/* ---- address spaces (kernel/fork.c mm_init, mmput) ---- */

/** An empty address space with a page directory, mm_users 1. ENOMEM. */
int mm_alloc(struct machine *m, struct mm_struct **ret);
/** Lays out the empty space of a new program: mmap_base from the stack limit (arch_pick_mmap_layout). */
void mm_pick_layout(struct machine *m, struct mm_struct *mm, uint64_t rlimit_stack);
/** One user more: a thread. */
void mmget(struct mm_struct *mm);
/** One user less, by process pid; the last one unmaps everything and frees the tables (mmput, exit_mmap). */
void mmput(struct machine *m, struct mm_struct *mm, uint32_t pid);
/** One more who needs the structure and the page directory, not what is mapped. */
void mmgrab(struct mm_struct *mm);
/** One less; structure and page directory go with the last. */
void mmdrop(struct machine *m, struct mm_struct *mm);
/**
 * Copies parent's space for the child of this pid, pages copy-on-write (dup_mmap). ENOMEM: nothing is left of the copy.
 */
int dup_mm(struct machine *m, struct task_struct *parent, uint32_t child, struct mm_struct **ret);
/** Every mm of the machine in order of creation; NULL: the first. */
struct mm_struct *mm_next(const struct machine *m, const struct mm_struct *after);

/* ---- VMAs ---- */

/** find_vma() where the VMA found last is not the one: down the tree. */
struct vm_area_struct *find_vma_walk(struct mm_struct *mm, vaddr_t address);
/** The VMA found last, if it contains address. */
static inline struct vm_area_struct *vmacache_find(const struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *vma = mm->vmacache;

	return vma && address >= vma->vm_start && address < vma->vm_end ? vma : NULL;
}

/** The first VMA that ends above address, or NULL (find_vma). Tries and updates the mm's vmacache. */
static inline struct vm_area_struct *find_vma(struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *vma = vmacache_find(mm, address);

	return vma ? vma : find_vma_walk(mm, address);
}
/** The VMA that contains address, or NULL. */
struct vm_area_struct *vma_lookup(const struct mm_struct *mm, vaddr_t address);
/** The first VMA that intersects [start, end), or NULL. */
struct vm_area_struct *find_vma_intersection(const struct mm_struct *mm, vaddr_t start, vaddr_t end);
/** Where a VMA begins for whoever looks for room below it: 1 MiB lower when it grows down. */
vaddr_t vm_start_gap(const struct vm_area_struct *vma);

/* ---- calls ---- */

struct mmap_request {
	vaddr_t addr;
	uint64_t len;
	unsigned int prot;		/* PROT_ */
	unsigned int flags;		/* MAP_ */
	struct file *file;		/* NULL: anonymous. Borrowed. */
	uint64_t offset;		/* bytes */
};

struct mremap_request {
	vaddr_t addr;
	uint64_t old_len, new_len;
	unsigned int flags;		/* MREMAP_ */
	vaddr_t new_addr;		/* with MREMAP_FIXED the place, with MREMAP_DONTUNMAP a hint, else nothing */
};

/* Which call changes the flags of a VMA. */
enum flags_changer { BY_MPROTECT, BY_MLOCK, BY_MADVISE, BY_GUARD_INSTALL, BY_MREMAP };

/*
 * Addresses and lengths are bytes; of a length, what the call rounds up to pages. ENOMEM: no room, no frame, a limit,
 * or nothing mapped; EINVAL: an argument. Other errors, and what a failure leaves changed, stand at the call.
 */

/**
 * *ret is where the mapping lies. EEXIST (fixed_noreplace), EACCES, EPERM, EAGAIN (RLIMIT_MEMLOCK), EOVERFLOW, ENODEV.
 * What MAP_FIXED replaces may be gone after a failure (mmap.c).
 */
int sys_mmap(struct machine *m, struct task_struct *task, const struct mmap_request *req, vaddr_t *ret);
/** Nothing mapped there is no error. After a failure the VMA at the range's start may be in two. */
int sys_munmap(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len);
/** EACCES: the file does not allow it. VMAs before the one that failed are changed. */
int sys_mprotect(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int prot);
/**
 * *ret is where the mapping lies then. EFAULT (no one VMA has the old range), EAGAIN, EPERM; 6.1 may leave a hole
 * (mremap.c).
 */
int sys_mremap(struct machine *m, struct task_struct *task, const struct mremap_request *req, vaddr_t *ret);
/** *ret is the break after the call: what was asked, or the old one when that is impossible. Always 0. */
int sys_brk(struct machine *m, struct task_struct *task, vaddr_t brk, vaddr_t *ret);
/**
 * advice: MADV_. EAGAIN, EACCES, EFAULT; holes are passed over and end it with ENOMEM, what is mapped has the advice.
 */
int sys_madvise(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int advice);
/** flags: MLOCK_ONFAULT (mlock2). EPERM, EAGAIN (no frame). What lies before a hole is locked all the same. */
int sys_mlock(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int flags);
/** What lies before a hole is unlocked all the same. */
int sys_munlock(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len);
/** flags: MCL_. EPERM. VMAs that cannot be split or filled are passed over. */
int sys_mlockall(struct machine *m, struct task_struct *task, unsigned int flags);
/** Takes back mlockall(MCL_FUTURE), too. Always 0. */
int sys_munlockall(struct machine *m, struct task_struct *task);
/** flags: MS_. EBUSY: MS_INVALIDATE of what is locked; holes are passed over and end it with ENOMEM. */
int sys_msync(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int flags);
/** What sys_mincore() asks of its arguments before it looks at pages: for who calls it a piece at a time. */
int mincore_check_range(struct machine *m, const struct task_struct *task, vaddr_t addr, uint64_t len);
/** How much of a good range lies before its first hole; len: it has none. */
uint64_t mincore_mapped_bytes(const struct task_struct *task, vaddr_t addr, uint64_t len);
/** vec gets one byte a page, 1 resident; on ENOMEM those before the hole. */
int sys_mincore(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned char *vec);

/* For exec: maps without the checks of a call. */

/** A segment of a program (elf_map): as sys_mmap() of the file. */
int vm_mmap(struct machine *m, struct task_struct *task, const struct mmap_request *req, vaddr_t *ret);
/** Anonymous zero memory at a fixed place (vm_brk_flags): [addr, addr+len) page aligned. ENOMEM, nothing changed. */
int vm_brk_flags(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, uint64_t vm_flags);
/** The stack's VMA [start, end) with these vm_flags (setup_arg_pages after its shift). ENOMEM, nothing changed. */
int vm_install_stack(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end, uint64_t vm_flags);

/* [vdso], [vvar] or [sigpage]: frames of the kernel image, mapped on first touch. */
struct special_mapping {
	vaddr_t start, end;
	uint64_t vm_flags;
	const char *name;		/* not copied */
};

/** Puts one where nothing is mapped. ENOMEM, nothing changed. */
int vm_install_special(struct machine *m, struct mm_struct *mm, const struct special_mapping *special);

/* What a mapping needs room for, and the place it gets. */
struct unmapped_area {
	vaddr_t addr;			/* a hint; the place with MAP_FIXED; what became of it */
	uint64_t len;
	uint64_t pgoff;			/* in the file, pages */
	unsigned int flags;		/* MAP_ */
	struct file *file;		/* NULL: anonymous. Borrowed. */
	bool free;			/* nothing is mapped there, and it lies above prev; else nobody has looked */
	struct vm_area_struct *prev;	/* NULL: no VMA is lower */
};

/** Where mmap would put it: at the hint, or in the highest (or lowest) gap. ENOMEM, EINVAL, EPERM. */
int get_unmapped_area(struct machine *m, struct task_struct *task, struct unmapped_area *area);

/* ---- truncation of files, as the mappings see it ---- */

/** Unmaps pages [first, last] of a file from every mapping, private copies too when even_cows (unmap_mapping_range). */
void unmap_mapping_range(struct machine *m, struct inode *inode, uint64_t first, uint64_t last, bool even_cows);
/** `truncate NAME SIZE`, and what is dirty is written (ftruncate, fsync): ENOENT for no simulated file, EFBIG. */
int sys_truncate(struct machine *m, const char *name, uint64_t size);
/** `evict NAME`: writes back and drops the cached pages nobody maps. ENOENT. */
int sys_evict(struct machine *m, const char *name);

/* ---- faults (mm/memory.c) ---- */

enum access_kind { ACCESS_READ, ACCESS_WRITE, ACCESS_EXEC };

/* What a fault turned out to be, for the event that tells of it. */
enum fault_kind {
	FAULT_ZERO_PAGE,		/* anonymous memory read before anything was written: the zero page */
	FAULT_DEMAND_ZERO,		/* anonymous memory written for the first time: a frame full of zeros */
	FAULT_COW,			/* written, and others refer to the frame: a copy */
	FAULT_COW_ZERO,			/* written, and the zero page is mapped: a frame full of zeros in its place */
	FAULT_COW_FILE,			/* written, and the page of the file is mapped privately: a copy */
	FAULT_REUSE,			/* written, and the frame was this process's alone all along */
	FAULT_REUSE_LAST,		/* written, and the others who referred to the frame are gone */
	FAULT_MKWRITE,			/* written, and the page is shared: the entry becomes writable */
	FAULT_FILE_READ,		/* a file's page, from the page cache or from the disk */
	FAULT_FILE_PRIVATE,		/* a file's page is written before it is read, privately: a copy at once */
	FAULT_FILE_SHARED,		/* a file's page is written before it is read, shared */
	FAULT_SWAP_CACHE,		/* swapped out, and still in memory */
	FAULT_SWAP_READ,		/* swapped out, and to be read */
	FAULT_ACCESS_FLAGS,		/* present and allowed: this machine has young and dirty set by the kernel */
	NR_FAULT_KINDS
};

/* VM_FAULT_ bits (include/linux/mm_types.h) */
#define VM_FAULT_OOM 0x1u
#define VM_FAULT_SIGBUS 0x2u
#define VM_FAULT_MAJOR 0x4u
#define VM_FAULT_SIGSEGV 0x40u
#define VM_FAULT_NOPAGE 0x100u
#define VM_FAULT_LOCKED 0x200u
#define VM_FAULT_RETRY 0x400u		/* the lock was let go of, and the fault handled a second time */

struct vm_fault {
	struct vm_area_struct *vma;
	vaddr_t address;		/* page aligned */
	vaddr_t real_address;		/* as it was accessed */
	void *entries;			/* leaf table; NULL: there is none yet */
	unsigned int index;		/* of the entry in it */
	bool write;
	pte_t orig_pte;			/* what the walk found in the entry; 0 without a table */
	uint64_t pgoff;			/* do_fault(): in the file, pages */
	struct page *page;		/* ->fault()'s result */
	bool tried;			/* ->fault() has had the page read, this is the second try (FAULT_FLAG_TRIED) */
};

/* How an access to user memory ended. */
enum access_result {
	ACCESS_OK,
	ACCESS_SEGV_MAPERR, ACCESS_SEGV_ACCERR, ACCESS_SEGV_KERNEL,	/* SI_KERNEL: non-canonical address */
	ACCESS_BUS_ADRERR,
	ACCESS_OOM,			/* no frame, even after reclaim: ENOMEM */
	ACCESS_KILLED,			/* the OOM killer chose this process: SIGKILL */
};

/**
 * One access of a process to a user address, as the MMU and the fault handler carry it out: checks the entry, faults as
 * often as needed, counts faults for task and machine. On ACCESS_OK *page is the frame's descriptor (borrowed; the
 * zero page included); page may be NULL. Nothing changes on failure except what Linux leaves (a grown stack, page
 * tables).
 */
enum access_result access_user(struct machine *m, struct task_struct *task, vaddr_t address,
			       enum access_kind kind, struct page **page);
/**
 * Asks the host for the entry that an access to address will need, some accesses ahead: whoever replays a long series
 * of accesses does not wait for each in turn. Changes nothing in the machine.
 */
void prefetch_user(const struct machine *m, const struct mm_struct *mm, vaddr_t address);
/**
 * The same for a page that is going to be unmapped, whose entry is there already: its descriptor, and then its
 * neighbours.
 */
void prefetch_user_page(const struct machine *m, const struct mm_struct *mm, vaddr_t address);
void prefetch_user_neighbours(const struct machine *m, const struct mm_struct *mm, vaddr_t address);
/*
 * How a page is faulted in. FOLL_UNLOCKABLE: the mmap_lock may go while a page is read, and the fault that comes back
 * for it finds it (VM_FAULT_RETRY): a minor one, as the kernel counts.
 */
enum gup_flags { FOLL_WRITE = 1, FOLL_UNLOCKABLE = 2 };

/** Faults a page in on the kernel's behalf (populate, mlock, execve's strings): GUP. */
enum access_result fault_in_user(struct machine *m, struct task_struct *task, vaddr_t address, unsigned int gup_flags,
				 struct page **page);

/** Whether this many pages may be promised to task (__vm_enough_memory); charges them when so. ENOMEM. */
int vm_account(struct machine *m, const struct task_struct *task, uint64_t pages);
/** The same, for pages that are somebody's already: nothing is checked. */
static inline void vm_acct_memory(struct machine *m, uint64_t pages)
{
	m->vm->committed_pages += pages;
}

/** Pages that vm_account() or vm_acct_memory() charged are promised to nobody (vm_unacct_memory). */
void vm_unaccount(struct machine *m, uint64_t pages);
/** CommitLimit in pages. */
uint64_t vm_commit_limit(const struct machine *m);

/* ---- audits ---- */

void vm_digest(struct hash *h, const struct machine *m);
void vm_verify(struct verify *v, const struct machine *m);

#endif
