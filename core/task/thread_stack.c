// SPDX-License-Identifier: MIT
/*
 * thread_stack.c - kernel stacks (kernel/fork.c: alloc_thread_stack_node)
 *
 *	x86_64		16 KiB: an area of vmalloc (CONFIG_VMAP_STACK). The page behind it is a guard page: a stack
 *			that is used up faults instead of overwriting its neighbour. Two areas of tasks that are gone
 *			are kept for the next ones (cached_stacks of the CPU).
 *	i386, vexpress	8 KiB: a block of order 1 in lowmem
 *
 * A stack comes with the task and goes as soon as somebody else runs after its last step, before its task_struct: a
 * zombie has none (CONFIG_THREAD_INFO_IN_TASK). The stack of the first task of all, swapper, is part of the image
 * (init_thread_union) and is not counted.
 *
 * Rules: task-stack (each task but zombies has one, whole and aligned; NR_KERNEL_STACK_KB counts them, not those that
 * wait).
 * Differences from Linux: a stack is freed at once, not behind an RCU grace period. 6.1 has stacks of vmalloc on ARM,
 * too; the article's kernel 4.0, whose layout vexpress follows, has none.
 */
#include "thread_stack.h"

#include "content.h"
#include "kallsyms.h"
#include "mem_map.h"
#include "page_alloc.h"
#include "task.h"
#include "vmalloc.h"
#include "vmstat.h"

#define THREADINFO_GFP (GFP_KERNEL_ACCOUNT | __GFP_ZERO)

static bool vmap_stack(const struct machine *m)
{
	return m->arch->config & CONFIG_VMAP_STACK;
}

static void account_kernel_stack(struct machine *m, int sign)
{
	mod_node_state(m, NR_KERNEL_STACK, sign * (int64_t)(thread_size(m->arch) >> 10));
}

/* ---- areas of vmalloc ---- */

/* A stack that waits is wiped before it is used again. */
static vaddr_t take_cached_stack(struct machine *m)
{
	for (unsigned int i = 0; i < NR_CACHED_STACKS; i++) {
		vaddr_t stack = m->tasks->cached_stacks[i];
		const struct vm_struct *area = stack ? find_vm_area(m, stack) : NULL;

		if (!area)
			continue;
		m->tasks->cached_stacks[i] = 0;
		for (uint64_t page = 0; page < area->nr_pages; page++)
			page_drop_content(m, pfn_to_page(m, area->pages[page]));
		return stack;
	}
	return 0;
}

static bool keep_stack(struct machine *m, vaddr_t stack)
{
	for (unsigned int i = 0; i < NR_CACHED_STACKS; i++) {
		if (m->tasks->cached_stacks[i])
			continue;
		m->tasks->cached_stacks[i] = stack;
		return true;
	}
	return false;
}

static int alloc_vmap_stack(struct machine *m, vaddr_t *ret)
{
	const struct vmalloc_request r = {
		.size = thread_size(m->arch), .align = thread_size(m->arch), .gfp = THREADINFO_GFP & ~__GFP_ACCOUNT,
		.start = m->arch->vmalloc_start, .end = vmalloc_area_end(m), .prot = m->arch->kernel_prot.page,
		.caller = kallsyms_caller(m->arch, "kernel_clone"),
	};
	struct vm_struct *area;
	int err = 0;

	*ret = take_cached_stack(m);
	if (!*ret) {
		err = vmalloc_range(m, &r, &area);
		*ret = err ? 0 : area->addr;
	}
	return err;
}

void free_vm_stack_cache(struct machine *m)
{
	for (unsigned int i = 0; i < NR_CACHED_STACKS; i++) {
		if (m->tasks->cached_stacks[i])
			vfree_area_at(m, m->tasks->cached_stacks[i]);
		m->tasks->cached_stacks[i] = 0;
	}
}

/* ---- blocks of lowmem ---- */

static int alloc_stack_pages(struct machine *m, vaddr_t *ret)
{
	struct page *page;
	int err = alloc_pages(m, THREADINFO_GFP, m->arch->thread_size_order, &page);

	*ret = err ? 0 : phys_to_linear(m->arch, page_to_pfn(page) << PAGE_SHIFT);
	return err;
}

static struct page *stack_page(const struct machine *m, vaddr_t stack)
{
	return find_page(m, linear_to_phys(m->arch, stack) >> PAGE_SHIFT);
}

static void free_stack_pages(struct machine *m, vaddr_t stack)
{
	struct page *page = stack_page(m, stack);

	for (unsigned int i = 0; i < 1u << m->arch->thread_size_order; i++)
		page_drop_content(m, page + i);
	__free_pages(m, page, m->arch->thread_size_order);
}

/* ---- tasks ---- */

int alloc_thread_stack(struct machine *m, struct task_struct *task)
{
	int err = vmap_stack(m) ? alloc_vmap_stack(m, &task->stack) : alloc_stack_pages(m, &task->stack);

	if (!err)
		account_kernel_stack(m, 1);
	return err;
}

void free_thread_stack(struct machine *m, struct task_struct *task)
{
	vaddr_t stack = task->stack;

	if (!stack)
		return;
	task->stack = 0;
	account_kernel_stack(m, -1);
	if (!vmap_stack(m))
		free_stack_pages(m, stack);
	else if (!keep_stack(m, stack))
		vfree_area_at(m, stack);
}

const struct task_struct *task_of_stack(const struct machine *m, vaddr_t address)
{
	const struct list_head *pos;

	list_for_each(pos, &m->tasks->all) {
		const struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (task->stack && address - task->stack < thread_size(m->arch))
			return task;
	}
	return NULL;
}

/* ---- audit ---- */

void thread_stacks_digest(struct hash *h, const struct machine *m)
{
	for (unsigned int i = 0; i < NR_CACHED_STACKS; i++)
		hash_u64(h, m->tasks->cached_stacks[i]);
}

static bool is_vmap_stack(const struct machine *m, vaddr_t stack)
{
	const struct vm_struct *area = find_vm_area(m, stack);

	return area && area->addr == stack && area->nr_pages == thread_size(m->arch) >> PAGE_SHIFT;
}

static bool is_stack(const struct machine *m, vaddr_t stack)
{
	if (!stack || stack & (thread_size(m->arch) - 1))
		return false;
	return vmap_stack(m) ? is_vmap_stack(m, stack) : is_linear(m->arch, stack) && stack_page(m, stack);
}

void thread_stacks_verify(struct verify *v, const struct machine *m)
{
	const struct list_head *pos;
	uint64_t kb = 0;

	list_for_each(pos, &m->tasks->all) {
		const struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (task->state == TASK_ZOMBIE)
			verify_equal(v, "task-stack", "zombie", task->pid, task->stack, 0);
		else if (verify_that(v, "task-stack", "pid", task->pid, is_stack(m, task->stack)))
			kb += thread_size(m->arch) >> 10;
	}
	verify_equal(v, "task-stack", "kB", 0, global_node_state(m, NR_KERNEL_STACK), kb);
	for (unsigned int i = 0; i < NR_CACHED_STACKS; i++)
		if (m->tasks->cached_stacks[i])
			verify_that(v, "task-stack", "cached", i, is_vmap_stack(m, m->tasks->cached_stacks[i]));
}
