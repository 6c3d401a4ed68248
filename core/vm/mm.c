// SPDX-License-Identifier: MIT
/*
 * mm.c - address spaces as a whole: made, laid out, given up (kernel/fork.c: mm_init, mmput; mm/util.c:
 * arch_pick_mmap_layout, __vm_enough_memory).
 *
 * mm_users counts those who run in the space; the last one empties it. mm_count counts references to the structure, all
 * users together once, a kernel thread that borrows it once; the last one frees the page directory.
 */
#include "mm.h"

#include "arch.h"
#include "kmem.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "slab.h"
#include "swapfile.h"
#include "tlb.h"
#include "vma.h"
#include "vma_index.h"

#define MIN_GAP (128 * SZ_1M)

static void init_mmu_rules(const struct arch *arch, struct mmu_rules *mmu)
{
	const struct pte_bits *bits = &arch->pte;
	/* PROT_NONE shows as a bit of its own on ARM; x86 clears the present bit instead and reuses the global bit */
	uint64_t none = bits->protnone & ~bits->global;
	int kind;

	mmu->invert = bits->invert ^ none;
	for (kind = ACCESS_READ; kind <= ACCESS_EXEC; kind++)
		mmu->need[kind] = bits->present | bits->user | none;
	mmu->need[ACCESS_WRITE] |= bits->write;
	mmu->need[ACCESS_EXEC] |= bits->exec;
	mmu->vm_flags[ACCESS_READ] = VM_ACCESS_FLAGS;
	mmu->vm_flags[ACCESS_WRITE] = VM_WRITE;
	mmu->vm_flags[ACCESS_EXEC] = arch_is_x86(arch) ? VM_ACCESS_FLAGS : VM_EXEC;
	for (kind = ACCESS_READ; kind <= ACCESS_EXEC; kind++) {
		uint64_t *marks = arch->dirty_by_fault ? mmu->need : mmu->mark;

		marks[kind] |= bits->young | (kind == ACCESS_WRITE ? bits->dirty : 0);
	}
}

void vm_init(struct machine *m)
{
	struct vm *vm = hm_alloc(&m->ctx.mem, sizeof(*vm));
	uint64_t free_kb;

	m->vm = vm;
	init_mmu_rules(m->arch, &vm->mmu);
	for (unsigned int flags = 0; flags < sizeof(vm->protection_map) / sizeof(pte_t); flags++)
		vm->protection_map[flags] = vm_get_page_prot(m, flags);
	list_init(&vm->mms);
	list_init(&vm->init_mm.all_mms);
	list_init(&vm->init_mm.mmlist);
	list_init(&vm->init_mm.growsdown);
	vm->init_mm.mm_users = 2;
	vm->init_mm.mm_count = 1;
	vm->init_mm.pgd = kernel_pgd(m);
	leaf_memos_alloc(m, &vm->init_mm);
	vm->init_mm.start_code = m->arch->image.text;
	vm->init_mm.end_code = m->arch->image.etext;
	vm->init_mm.end_data = m->arch->image.edata;
	vm->init_mm.brk = m->arch->image.end;
	vm->next_mm_id = 1;
	vm->overcommit_ratio = 50;
	vm->max_map_count = DEFAULT_MAX_MAP_COUNT;
	vm->mmap_min_addr = m->arch->mmap_min_addr;
	vm->mmap_min_hint = m->arch->mmap_min_hint;
	vm->zero_pfn = m->kmem->zero_pfn;
	vm->zero_pte = pte_mkspecial(m, pfn_pte(m, vm->zero_pfn, (pte_t){0}));
	vm->fault_around_pages = 16;
	free_kb = nr_free_pages(m) << (PAGE_SHIFT - 10);
	vm->admin_reserve_kbytes = min_u64(free_kb / 32, 8 * 1024);
	vm->user_reserve_kbytes = min_u64(free_kb / 32, 128 * 1024);
}

int mm_alloc_by(struct machine *m, enum call_site site, struct mm_struct **ret)
{
	struct mm_struct *mm;
	vaddr_t kobj;
	int err = kobj_alloc_by(m, KC_MM_STRUCT, site, &kobj);

	if (err)
		return err;
	mm = hm_alloc(&m->ctx.mem, sizeof(*mm));
	err = pgd_alloc(m, mm);
	if (err) {
		hm_free(&m->ctx.mem, mm, sizeof(*mm));
		kobj_free(m, KC_MM_STRUCT, kobj);
		return err;
	}
	mm->kobj = kobj;
	mm->mm_users = 1;
	mm->mm_count = 1;
	mm->task_size = m->arch->task_size;
	leaf_memos_alloc(m, mm);
	mm->id = m->vm->next_mm_id++;
	list_init(&mm->mmlist);
	list_init(&mm->growsdown);
	list_add_tail(&mm->all_mms, &m->vm->mms);
	core_changed(m);
	*ret = mm;
	return 0;
}

int mm_alloc(struct machine *m, struct mm_struct **ret)
{
	return mm_alloc_by(m, SITE_OF_CACHE, ret);
}

/* x86 does not look at the stack's limit, the kernel's general rule does. */
static bool mmap_is_legacy(const struct machine *m, uint64_t rlimit_stack)
{
	if (m->vm->legacy_va_layout)
		return true;
	return !arch_is_x86(m->arch) && rlimit_stack == RLIM_INFINITY;
}

void mm_pick_layout(struct machine *m, struct mm_struct *mm, uint64_t rlimit_stack)
{
	uint64_t gap = rlimit_stack, max = mm->task_size / 6 * 5;

	if (gap + STACK_GUARD_GAP > gap)
		gap += STACK_GUARD_GAP;
	gap = min_u64(max_u64(gap, MIN_GAP), max);
	mm->mmap_legacy_base = m->arch->unmapped_base;
	mm->topdown = !mmap_is_legacy(m, rlimit_stack);
	mm->mmap_base = mm->topdown ? page_align(mm->task_size - gap) : mm->mmap_legacy_base;
}

static void exit_mmap(struct machine *m, struct mm_struct *mm, uint32_t pid)
{
	remove_all_vmas(m, mm, pid);
	/* ARM: the first table begins below FIRST_USER_ADDRESS, so only the end of the mm frees it (pgd_free) */
	if (m->arch->first_user_address)
		free_pgtables(&(struct pgtable_limits){.m = m, .mm = mm}, 0, pmd_size(m));
	if (mm->exe_file)
		fput(m, mm->exe_file);
	mm->exe_file = NULL;
}

void mmgrab(struct mm_struct *mm)
{
	mm->mm_count++;
}

void mmdrop(struct machine *m, struct mm_struct *mm)
{
	if (--mm->mm_count) {
		trace(m, mmdrop, mm->kobj, (uint64_t)mm->mm_count);
		return;
	}
	trace(m, __mmdrop, mm->kobj, mm->pgd);
	tlb_drop_mm(m, mm);
	list_del(&mm->mmlist);
	pgd_free(m, mm);
	list_del(&mm->all_mms);
	leaf_memos_free(m, mm);
	vma_index_free(m, mm);
	kobj_free(m, KC_MM_STRUCT, mm->kobj);
	hm_free(&m->ctx.mem, mm, sizeof(*mm));
	core_changed(m);
}

void mmget(struct mm_struct *mm)
{
	mm->mm_users++;
}

void mmput(struct machine *m, struct mm_struct *mm, uint32_t pid)
{
	if (--mm->mm_users)
		return;
	exit_mmap(m, mm, pid);
	mmdrop(m, mm);
}

struct mm_struct *mm_next(const struct machine *m, const struct mm_struct *after)
{
	const struct list_head *pos = after ? after->all_mms.next : m->vm->mms.next;

	return pos == &m->vm->mms ? NULL : list_entry(pos, struct mm_struct, all_mms);
}

uint64_t vm_commit_limit(const struct machine *m)
{
	uint64_t ratio = (uint64_t)(int64_t)m->vm->overcommit_ratio;

	if (m->vm->overcommit_kbytes)
		return (m->vm->overcommit_kbytes >> (PAGE_SHIFT - 10)) + total_swap_pages(m);
	/* the product is an unsigned long: where it does not fit, its low bits count */
	return (totalram_pages(m) * ratio & arch_word_mask(m->arch)) / 100 + total_swap_pages(m);
}

/* Mode 2: all promises stay below this, the limit less this process's reserves. */
static uint64_t commit_allowed(const struct machine *m, const struct task_struct *task)
{
	uint64_t allowed = vm_commit_limit(m), reserve = 0;

	if (task && !task_is_root(task))
		reserve = m->vm->admin_reserve_kbytes >> (PAGE_SHIFT - 10);
	if (task && task->mm)
		reserve += min_u64(task->mm->total_vm / 32, m->vm->user_reserve_kbytes >> (PAGE_SHIFT - 10));
	return allowed > reserve ? allowed - reserve : 0;
}

int vm_account(struct machine *m, const struct task_struct *task, uint64_t pages)
{
	uint64_t memory = totalram_pages(m) + total_swap_pages(m), committed = m->vm->committed_pages;

	if (m->vm->overcommit_memory == 0 && pages > memory)
		return refuse(m, ENOMEM, WHY_OVERCOMMIT, pages, memory);
	if (m->vm->overcommit_memory == 2 && committed + pages >= commit_allowed(m, task))
		return refuse(m, ENOMEM, WHY_COMMIT_LIMIT, committed, pages, commit_allowed(m, task));
	m->vm->committed_pages = committed + pages;
	return 0;
}

void vm_unaccount(struct machine *m, uint64_t pages)
{
	m->vm->committed_pages -= pages;
}
