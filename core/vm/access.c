// SPDX-License-Identifier: MIT
/*
 * access.c - the way of an access: what the MMU does by itself, and the part of the fault handler that belongs to the
 * processor (arch/x86/mm/fault.c, arch/arm/mm/fault.c). Stack growth is here, because only a fault grows a stack.
 */
#include "fault.h"
#include "filemap.h"
#include "kernel_pgtable.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "prefetch.h"
#include "swap.h"
#include "tlb.h"

/* x86 error code bits. ARM's events have them, too, for the words; beside them the status that its processor gives. */
#define X86_PF_PROT 1u
#define X86_PF_WRITE 2u
#define X86_PF_USER 4u
#define X86_PF_INSTR 16u
#define ARM_FSR_LNX_PF 0x80000000u	/* a prefetch abort, by do_PrefetchAbort() */

static bool stack_room_above(const struct vm_area_struct *prev, vaddr_t address)
{
	if (!prev || (prev->vm_flags & VM_GROWSDOWN) || !(prev->vm_flags & VM_ACCESS_FLAGS))
		return true;
	return address - prev->vm_end >= STACK_GUARD_GAP;
}

NOINLINE int expand_stack(struct machine *m, struct task_struct *task, struct vm_area_struct *vma, vaddr_t address)
{
	struct mm_struct *mm = vma->vm_mm;
	uint64_t grow, size;
	int err;

	address &= PAGE_MASK;
	if (address < max_u64(m->vm->mmap_min_hint, m->arch->first_user_address))
		return refuse(m, EPERM, WHY_BELOW_MIN_ADDR, address, m->vm->mmap_min_hint);
	if (!stack_room_above(vma->vm_prev, address))
		return refuse(m, ENOMEM, WHY_ALREADY_MAPPED, vma->vm_prev->vm_start, vma->vm_prev->vm_end);
	/* the kernel locks the anon_vma to move vm_start, so a stack that tries to grow has one from then on */
	if (anon_vma_prepare(m, vma))
		return -ENOMEM;
	grow = (vma->vm_start - address) >> PAGE_SHIFT;
	size = vma->vm_end - address;
	if (grow > vma->vm_pgoff)
		return refuse(m, ENOMEM, WHY_LENGTH_WRAPS, size);
	err = may_expand_vm(m, task, mm, vma->vm_flags, grow);
	if (err)
		return err;
	if (size > rlimit(task, RLIMIT_STACK))
		return refuse(m, ENOMEM, WHY_RLIMIT_STACK, rlimit(task, RLIMIT_STACK));
	if (mlock_future_check(m, task, mm, vma->vm_flags, grow))
		return -ENOMEM;
	/* Linux charges any stack that grows, and gives back only what a VM_ACCOUNT one holds; nothing leaks here */
	if (vma->vm_flags & VM_ACCOUNT) {
		err = vm_account(m, task, grow);
		if (err)
			return err;
	}
	if (vma->vm_flags & VM_LOCKED)
		mm->locked_vm += grow;
	vm_stat_account(mm, vma->vm_flags, (int64_t)grow);
	trace(m, expand_stack, vma->vm_start, vma->vm_end, address, rlimit(task, RLIMIT_STACK), mm->id);
	vma_set_bounds(m, vma, address, vma->vm_end, vma->vm_pgoff - grow);
	return 0;
}

/* Whether the VMA does not allow what the MMU refused; an x86 that refuses to read a page that is there means it. */
static ALWAYS_INLINE bool access_error(const struct machine *m, enum access_kind kind, const struct vm_fault *vmf)
{
	if (!(vmf->vma->vm_flags & m->vm->mmu.vm_flags[kind]))
		return true;
	return !pte_none(vmf->orig_pte) && kind != ACCESS_WRITE && arch_is_x86(m->arch) && pte_user(m, vmf->orig_pte);
}

static enum access_result bad_address(const struct machine *m, vaddr_t address)
{
	/* x86_64: bits 63..47 must agree, else the processor raises #GP and the signal has no address */
	uint64_t high = address >> 47;

	if (m->arch->bits == 64 && high && high != UINT64_MAX >> 47)
		return ACCESS_SEGV_KERNEL;
	return ACCESS_SEGV_MAPERR;
}

static ALWAYS_INLINE enum access_result fault_result(struct task_struct *task, unsigned int fault, unsigned int major)
{
	if (task->oom_victim)
		return ACCESS_KILLED;
	if (fault & VM_FAULT_OOM)
		return ACCESS_OOM;
	if (fault & VM_FAULT_SIGBUS)
		return ACCESS_BUS_ADRERR;
	if (fault & VM_FAULT_SIGSEGV)
		return ACCESS_SEGV_MAPERR;
	if (fault & major)
		task->maj_flt++;
	else
		task->min_flt++;
	return ACCESS_OK;
}

/*
 * The fault is handled, and it is known who takes the blame should memory run out in it. major: what the task counts as
 * a major one (mm_account_fault).
 */
static ALWAYS_INLINE enum access_result handle_fault(struct machine *m, struct task_struct *task,
						     struct vm_fault *vmf, unsigned int major)
{
	unsigned int fault;

	m->vm->asking = task;
	fault = handle_mm_fault(m, vmf);
	m->vm->asking = NULL;
	return fault_result(task, fault, major);
}

static ALWAYS_INLINE enum access_result fault_in_vma(struct machine *m, struct task_struct *task, enum access_kind kind,
						     struct vm_fault *vmf)
{
	const vaddr_t address = vmf->real_address;
	struct vm_area_struct *vma = find_vma(task->mm, address);

	if (!vma)
		return ACCESS_SEGV_MAPERR;
	trace(m, find_vma, address, vma->vm_start, vma->vm_end, vma->vm_flags);
	if (vma->vm_start > address &&
	    (!(vma->vm_flags & VM_GROWSDOWN) || expand_stack(m, task, vma, address)))
		return ACCESS_SEGV_MAPERR;
	vmf->vma = vma;
	if (access_error(m, kind, vmf))
		return ACCESS_SEGV_ACCERR;
	return handle_fault(m, task, vmf,
			    m->rules->fault_under_vma_lock ? VM_FAULT_MAJOR : VM_FAULT_MAJOR | VM_FAULT_RETRY);
}

/* Why ARM's MMU refuses: without the young bit, the short descriptor is empty, and a long one has no access flag. */
static enum arm_fault arm_fault_of(const struct machine *m, pte_t pte)
{
	if (!pte_user(m, pte))
		return ARM_TRANSLATION_FAULT;
	if (pte_young(m, pte))
		return ARM_PERMISSION_FAULT;
	return m->arch->pgd_pairs ? ARM_TRANSLATION_FAULT : ARM_ACCESS_FLAG_FAULT;
}

/* What do_page_fault() gets of the fault status; the one of instructions has neither direction nor domain. */
static uint32_t arm_fsr(const struct machine *m, const struct mm_struct *mm, enum access_kind kind,
			const struct vm_fault *vmf)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	uint32_t fsr;
	paddr_t phys;
	bool present;
	unsigned int nr = walk_page_table(m, mm->pgd, vmf->real_address, step, &present, &phys);

	fsr = arm_fault_status(m, step, nr, arm_fault_of(m, vmf->orig_pte), kind == ACCESS_WRITE);
	return kind == ACCESS_EXEC ? (fsr & ~0xf0u) | ARM_FSR_LNX_PF : fsr;
}

__attribute__((cold)) static void tell_page_fault(struct machine *m, const struct mm_struct *mm, enum access_kind kind,
					     const struct vm_fault *vmf)
{
	uint32_t code = (pte_user(m, vmf->orig_pte) ? X86_PF_PROT : 0) | (kind == ACCESS_WRITE ? X86_PF_WRITE : 0) |
			X86_PF_USER | (kind == ACCESS_EXEC ? X86_PF_INSTR : 0);

	if (m->arch->config & CONFIG_X86)
		trace(m, page_fault_user, vmf->real_address, code);
	else
		trace(m, do_page_fault, vmf->real_address, code, arm_fsr(m, mm, kind, vmf));
}

/* One fault of a user access; ACCESS_OK means the MMU may look again. */
static ALWAYS_INLINE enum access_result do_user_addr_fault(struct machine *m, struct task_struct *task,
							   enum access_kind kind, struct vm_fault *vmf)
{
	const vaddr_t address = vmf->real_address;
	enum access_result result;

	if (trace_enabled(m))
		tell_page_fault(m, task->mm, kind, vmf);
	mmap_read_lock(m, task);
	result = fault_in_vma(m, task, kind, vmf);
	mmap_read_unlock(m, task);
	trace(m, page_fault_end, address, result, task->min_flt, task->maj_flt);
	return result;
}

/* Whether the MMU lets an access through an entry; no table at all is as an entry of 0. */
static inline bool mmu_allows(const struct mmu_rules *mmu, enum access_kind kind, pte_t pte)
{
	return !(~(pte.val ^ mmu->invert) & mmu->need[kind]);
}

/* ARM: the page of vectors and kuser helpers is the kernel's, but users may read and execute it. */
static bool vectors_page(struct machine *m, vaddr_t address, enum access_kind kind, struct page **page)
{
	pte_t pte;

	if (!m->arch->vectors_base || address - m->arch->vectors_base >= PAGE_SIZE || kind == ACCESS_WRITE)
		return false;
	pte = kernel_pte(m, address);
	if (page)
		*page = pfn_to_page(m, pte_pfn(m, pte));
	return pte_user(m, pte);
}

/* An access that is not allowed faults until it is. served: kswapd has had its turn. */
static NOINLINE enum access_result fault_in_loop(struct machine *m, struct task_struct *task, vaddr_t address,
						 enum access_kind kind, bool served)
{
	struct vm_fault vmf;

	start_fault(m, &vmf, address, kind == ACCESS_WRITE);
	for (;;) {
		enum access_result result;

		walk_to_entry(m, task->mm, &vmf);
		if (mmu_allows(&m->vm->mmu, kind, vmf.orig_pte))
			return ACCESS_OK;
		result = do_user_addr_fault(m, task, kind, &vmf);
		if (result != ACCESS_OK)
			return result;
		/* once an access: kswapd may take the very page, and the access must come to its end */
		if (!served)
			serve_kswapd(m);
		served = true;
	}
}

/*
 * A fault that takes no call, in the VMA found last: what the access knows so far holds afterwards, too. False: it is
 * another one, and nothing has changed.
 */
static ALWAYS_INLINE bool fault_shortly(struct machine *m, struct task_struct *task, enum access_kind kind,
					struct vm_fault *vmf)
{
	vmf->vma = vmacache_find(task->mm, vmf->real_address);
	if (!vmf->vma || access_error(m, kind, vmf) || task->oom_victim || kswapd_is_woken(m) ||
	    !do_short_fault(m, vmf))
		return false;
	count_vm_event(m, PGFAULT);
	task->min_flt++;
	return true;
}

/*
 * The loop in short, for one fault is mostly enough. And while nobody listens, the compiler can leave out most of the
 * questions whether somebody does.
 */
static ALWAYS_INLINE enum access_result fault_until_allowed(struct machine *m, struct task_struct *task,
							    enum access_kind kind, struct vm_fault *vmf)
{
	const bool quiet = !trace_enabled(m);
	enum access_result result;

	if (quiet) {
		if (!fault_shortly(m, task, kind, vmf)) {
			result = do_user_addr_fault(m, task, kind, vmf);
			if (result != ACCESS_OK)
				return result;
			serve_kswapd(m);
			walk_to_entry(m, task->mm, vmf);
		}
		if (__builtin_expect(mmu_allows(&m->vm->mmu, kind, vmf->orig_pte), 1))
			return ACCESS_OK;
	}
	result = fault_in_loop(m, task, vmf->real_address, kind, quiet);
	walk_to_entry(m, task->mm, vmf);
	return result;
}

enum access_result access_user(struct machine *m, struct task_struct *task, vaddr_t address, enum access_kind kind,
			       struct page **page)
{
	struct mm_struct *mm = task->mm;
	struct vm_fault vmf;
	pte_t marked;

	start_fault(m, &vmf, address, kind == ACCESS_WRITE);
	if (address >= mm->task_size)
		return vectors_page(m, address, kind, page) ? ACCESS_OK : bad_address(m, address);
	/* whoever has an access runs: the MMU has its page tables before it can miss an entry there */
	tlb_switch(m, mm);
	walk_to_entry(m, mm, &vmf);
	if (!mmu_allows(&m->vm->mmu, kind, vmf.orig_pte)) {
		enum access_result result = fault_until_allowed(m, task, kind, &vmf);

		if (result != ACCESS_OK)
			return result;
	}
	marked = (pte_t){vmf.orig_pte.val | m->vm->mmu.mark[kind]};
	if (marked.val != vmf.orig_pte.val)
		pte_put(m, vmf.entries, vmf.index, marked);
	tlb_access(m, mm, address, pte_pfn(m, vmf.orig_pte));
	if (page)
		*page = pfn_to_page(m, pte_pfn(m, vmf.orig_pte));
	return ACCESS_OK;
}

void prefetch_user(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	const char *entries = pte_offset(m, mm, address);
	unsigned int bytes = m->arch->level[m->arch->nr_levels - 1].entry_bytes;

	if (entries)
		prefetchw(entries + (size_t)pte_index(m, address) * bytes);
}

/* The descriptor of the page that is mapped there; NULL: none. */
static const struct page *mapped_page(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	const void *entries = pte_offset(m, mm, address);
	pte_t pte = entries ? pte_get(m, entries, pte_index(m, address)) : (pte_t){0};

	return pte_present(m, pte) ? find_page(m, pte_pfn(m, pte)) : NULL;
}

void prefetch_user_page(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	const struct page *page = mapped_page(m, mm, address);

	if (page)
		prefetchw(page);
}

void prefetch_user_neighbours(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	const struct page *page = mapped_page(m, mm, address);

	if (page)
		prefetch_lru_neighbours(m, page);
}

/* What the kernel may fault in for itself: also what only MAY be accessed (FOLL_FORCE), never PROT_NONE. */
static bool gup_allowed(const struct vm_area_struct *vma, bool write)
{
	if (vma->vm_flags & (VM_IO | VM_PFNMAP))
		return false;
	if (write)
		return vma->vm_flags & VM_WRITE;
	return vma->vm_flags & VM_ACCESS_FLAGS;
}

/* What a kernel that has a page for somebody notes of its use (FOLL_TOUCH). */
static void touch_page(struct machine *m, struct page *page, bool dirty)
{
	if (dirty && !page_test(page, PG_dirty))
		set_page_dirty(m, page);
	mark_page_accessed(m, page);
}

enum access_result fault_in_user(struct machine *m, struct task_struct *task, vaddr_t address, unsigned int gup_flags,
				 struct page **page)
{
	const bool write = gup_flags & FOLL_WRITE;
	struct mm_struct *mm = task->mm;
	struct vm_area_struct *vma = find_vma(mm, address);
	struct vm_fault vmf;

	if (!vma)
		return ACCESS_SEGV_MAPERR;
	if (vma->vm_start > address)
		return ACCESS_SEGV_MAPERR;
	if (!gup_allowed(vma, write))
		return ACCESS_SEGV_ACCERR;
	start_fault(m, &vmf, address, write);
	vmf.vma = vma;
	for (bool first = true;; first = false) {
		enum access_result result;

		walk_to_entry(m, mm, &vmf);
		if (pte_present(m, vmf.orig_pte) && (!write || pte_write(m, vmf.orig_pte))) {
			*page = pfn_to_page(m, pte_pfn(m, vmf.orig_pte));
			if (vm_normal_page(m, vma, vmf.orig_pte))
				touch_page(m, *page, write && !pte_dirty(m, vmf.orig_pte));
			return ACCESS_OK;
		}
		trace(m, faultin_page, address, write);
		result = handle_fault(m, task, &vmf, gup_flags & FOLL_UNLOCKABLE ? 0 : VM_FAULT_MAJOR | VM_FAULT_RETRY);
		trace(m, faultin_page_end, address, result, task->min_flt, task->maj_flt);
		if (result != ACCESS_OK)
			return result;
		if (first)
			serve_kswapd(m);
	}
}
