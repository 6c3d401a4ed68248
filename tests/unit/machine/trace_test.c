// SPDX-License-Identifier: MIT
/*
 * What the machine reports while it works: TLB flushes where the kernel flushes, and before the frames are anybody
 * else's; locks that are taken and given back around what they guard; who allocates, for whom; and the ends of things.
 */
#include "machine_kit.h"

#include "exec.h"
#include "file.h"
#include "tlb.h"
#include "vma.h"
#include "vmalloc.h"

#define MAX_HEARD 20000

struct heard {
	enum event_id id;
	uint64_t args[EVENT_MAX_ARGS];
};

static struct heard heard[MAX_HEARD];
static size_t nr_heard;

static void hear(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct heard *h = &heard[nr_heard++];

	(void)data;
	assert_true(nr_heard < MAX_HEARD);
	*h = (struct heard){.id = id};
	memcpy(h->args, args, nr * sizeof(*args));
}

static void listen(struct machine *m)
{
	nr_heard = 0;
	m->ctx.events.fn = hear;
}

static void stop(struct machine *m)
{
	m->ctx.events.fn = NULL;
}

static size_t count(enum event_id id)
{
	size_t n = 0;

	for (size_t i = 0; i < nr_heard; i++)
		n += heard[i].id == id;
	return n;
}

/* The only one of its kind. */
static const struct heard *only(enum event_id id)
{
	const struct heard *found = NULL;

	assert_int_equal(count(id), 1);
	for (size_t i = 0; i < nr_heard; i++)
		if (heard[i].id == id)
			found = &heard[i];
	return found;
}

static bool is_x86(const struct machine *m)
{
	return m->arch->config & CONFIG_X86;
}

/* One flush was told, in the machine's own form, of so many pages from there. */
static const struct heard *assert_flush(const struct machine *m, uint64_t pages, vaddr_t start)
{
	const struct heard *flush = only(is_x86(m) ? EV_tlb_flush : EV_flush_tlb);

	assert_int_equal(count(is_x86(m) ? EV_flush_tlb : EV_tlb_flush), 0);
	assert_int_equal(flush->args[0], pages);
	if (is_x86(m))
		assert_int_equal(flush->args[1], TLB_LOCAL_MM_SHOOTDOWN);
	assert_int_equal(flush->args[2], start);
	return flush;
}

static void assert_no_flush(void)
{
	assert_int_equal(count(EV_tlb_flush) + count(EV_flush_tlb), 0);
}

static vaddr_t touched(struct machine *m, uint64_t pages)
{
	vaddr_t p = kit_mmap(m, pages << PAGE_SHIFT);

	assert_int_equal(kit_touch(m, p, pages << PAGE_SHIFT, ACCESS_WRITE), 0);
	return p;
}

static uint32_t forked(struct machine *m)
{
	uint32_t child = 0;

	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	return child;
}

static void on_all(void (*test)(struct machine *m))
{
	for (size_t i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);

		test(m);
		stop(m);
		kit_assert_sound(m, kit_names[i]);
		kit_end(m);
	}
}

/* ---- the TLB ---- */

/* Of three pages the first two were touched: so many are flushed, once, and only then their frames are free. */
static void munmap_flushes(struct machine *m)
{
	vaddr_t p = kit_mmap(m, 3 * PAGE_SIZE);
	const struct heard *flush;

	assert_int_equal(kit_touch(m, p, 2 * PAGE_SIZE, ACCESS_WRITE), 0);
	listen(m);
	assert_int_equal(sys_munmap(m, current_task(m), p, 3 * PAGE_SIZE), 0);
	flush = assert_flush(m, 2, p);
	assert_true(count(EV_mm_page_free) >= 2);
	for (const struct heard *h = heard; h < heard + nr_heard; h++) {
		if (h->id == EV_set_pte)
			assert_true(h < flush);
		if (h->id == EV_mm_page_free)
			assert_true(h > flush);
	}
}

static void nothing_there_no_flush(struct machine *m)
{
	vaddr_t p = kit_mmap(m, 3 * PAGE_SIZE);

	listen(m);
	assert_int_equal(sys_munmap(m, current_task(m), p, 3 * PAGE_SIZE), 0);
	assert_no_flush();
}

/* x86 flushes more than 33 pages by flushing everything, ARM page by page whatever it costs. */
static void many_pages(struct machine *m)
{
	vaddr_t p = touched(m, TLB_FLUSH_CEILING), q;

	assert_int_equal(TLB_FLUSH_CEILING, 33);
	listen(m);
	assert_int_equal(sys_munmap(m, current_task(m), p, TLB_FLUSH_CEILING * PAGE_SIZE), 0);
	assert_flush(m, TLB_FLUSH_CEILING, p);
	stop(m);
	q = touched(m, TLB_FLUSH_CEILING + 1);
	listen(m);
	assert_int_equal(sys_munmap(m, current_task(m), q, (TLB_FLUSH_CEILING + 1) * PAGE_SIZE), 0);
	if (is_x86(m))
		assert_flush(m, TLB_FLUSH_ALL, 0);
	else
		assert_flush(m, TLB_FLUSH_CEILING + 1, q);
}

static void mprotect_flushes(struct machine *m)
{
	vaddr_t p = touched(m, 3);

	listen(m);
	assert_int_equal(sys_mprotect(m, current_task(m), p + PAGE_SIZE, 2 * PAGE_SIZE, PROT_READ), 0);
	assert_flush(m, 2, p + PAGE_SIZE);
}

static void mremap_flushes(struct machine *m)
{
	vaddr_t p = touched(m, 2), to = 0;

	listen(m);
	assert_int_equal(sys_mremap(m, current_task(m),
				    &(struct mremap_request){p, 2 * PAGE_SIZE, 2 * PAGE_SIZE,
							     MREMAP_MAYMOVE | MREMAP_FIXED, 0x40000000}, &to), 0);
	assert_flush(m, 2, p);
}

static void fork_flushes_the_parent(struct machine *m)
{
	struct task_struct *parent = current_task(m);
	size_t flushes = 0;

	touched(m, 1);
	listen(m);
	forked(m);
	for (size_t i = 0; i < nr_heard; i++)
		if ((heard[i].id == EV_tlb_flush && heard[i].args[1] == TLB_LOCAL_MM_SHOOTDOWN) ||
		    (heard[i].id == EV_flush_tlb && heard[i].args[1] != FLUSH_TLB_SWITCH)) {
			assert_int_equal(heard[i].args[0], TLB_FLUSH_ALL);
			assert_int_equal(heard[i].args[3], parent->mm->id);
			flushes++;
		}
	assert_int_equal(flushes, 1);
}

/* The copy flushes the page before the new entry is there; the reuse afterwards does on ARM only. */
static void cow_flushes(struct machine *m)
{
	vaddr_t p = touched(m, 1);
	uint32_t child = forked(m);
	const struct heard *flush;

	assert_int_equal(kit_touch(m, kit_mmap(m, PAGE_SIZE), PAGE_SIZE, ACCESS_READ), 0);	/* the parent runs */
	listen(m);
	assert_int_equal(kit_touch(m, p, PAGE_SIZE, ACCESS_WRITE), 0);
	flush = assert_flush(m, 1, p);
	assert_true(flush < only(EV_set_pte));
	assert_true(flush > only(EV_page_table_lock));
	assert_int_equal(sys_exit(m, find_task(m, child), 0), 0);
}

static void reuse_flushes_on_arm(struct machine *m)
{
	vaddr_t p = touched(m, 1);

	assert_int_equal(sys_exit(m, find_task(m, forked(m)), 0), 0);
	assert_int_equal(kit_touch(m, kit_mmap(m, PAGE_SIZE), PAGE_SIZE, ACCESS_READ), 0);
	listen(m);
	assert_int_equal(kit_touch(m, p, PAGE_SIZE, ACCESS_WRITE), 0);
	if (is_x86(m))
		assert_no_flush();
	else
		assert_flush(m, 1, p);
}

/* x86 leaves alone what the MMU has not loaded. */
static void others_are_not_loaded(struct machine *m)
{
	vaddr_t p = touched(m, 1);
	struct task_struct *child = find_task(m, forked(m));

	assert_int_equal(kit_touch(m, p, PAGE_SIZE, ACCESS_READ), 0);
	assert_int_equal(m->tlb->loaded == child->mm->id, 0);
	listen(m);
	assert_int_equal(sys_munmap(m, child, p, PAGE_SIZE), 0);
	if (is_x86(m))
		assert_no_flush();
	else
		assert_flush(m, 1, p);
}

/* What a switch tells of the TLB. */
static uint64_t flushed_by_switch(struct machine *m, uint32_t pid)
{
	const struct heard *flush;

	listen(m);
	assert_int_equal(switch_to(m, pid), 0);
	stop(m);
	flush = only(is_x86(m) ? EV_tlb_flush : EV_flush_tlb);
	assert_int_equal(flush->args[1], is_x86(m) ? TLB_FLUSH_ON_TASK_SWITCH : FLUSH_TLB_SWITCH);
	return flush->args[0];
}

/* ARM has a number for each address space, and nothing is flushed, not even after a munmap elsewhere. */
static void arm_switches_flush_nothing(void **state)
{
	struct machine *m = kit_machine("vexpress", KIT_RAM);
	vaddr_t p = touched(m, 1);
	uint32_t child = forked(m);

	(void)state;
	assert_int_equal(flushed_by_switch(m, child), 0);
	assert_int_equal(flushed_by_switch(m, 1), 0);
	assert_int_equal(sys_munmap(m, find_task(m, child), p, PAGE_SIZE), 0);
	assert_int_equal(flushed_by_switch(m, child), 0);
	kit_end(m);
}

/* x86-64's six numbers: who comes back finds its own, unless it was flushed meanwhile or six others were there. */
static void switches_tell_of_asids(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	vaddr_t p = touched(m, 1);
	uint32_t child = forked(m), other[TLB_NR_DYN_ASIDS];

	(void)state;
	/* the child was loaded, to fetch its first instruction */
	assert_int_equal(kit_touch(m, p, 1, ACCESS_READ), 0);
	assert_int_equal(flushed_by_switch(m, child), 0);
	assert_int_equal(flushed_by_switch(m, 1), 0);
	assert_int_equal(sys_munmap(m, find_task(m, child), p, PAGE_SIZE), 0);
	assert_int_equal(flushed_by_switch(m, child), TLB_FLUSH_ALL);
	assert_int_equal(flushed_by_switch(m, 1), 0);
	assert_int_equal(flushed_by_switch(m, child), 0);
	for (unsigned int i = 0; i < TLB_NR_DYN_ASIDS; i++)
		other[i] = forked(m);
	assert_int_equal(flushed_by_switch(m, 1), TLB_FLUSH_ALL);
	assert_int_equal(flushed_by_switch(m, other[TLB_NR_DYN_ASIDS - 1]), 0);
	assert_int_equal(flushed_by_switch(m, other[0]), TLB_FLUSH_ALL);
	kit_assert_sound(m, "switches");
	kit_end(m);
}

static void flushes(void **state)
{
	(void)state;
	on_all(munmap_flushes);
	on_all(nothing_there_no_flush);
	on_all(many_pages);
	on_all(mprotect_flushes);
	on_all(mremap_flushes);
	on_all(fork_flushes_the_parent);
	on_all(cow_flushes);
	on_all(reuse_flushes_on_arm);
	on_all(others_are_not_loaded);
}

/* ---- locks ---- */

/* Whoever changes VMAs has the lock, every lock is given back, and an entry is set under the lock of its table. */
static void assert_locks(void)
{
	int held = 0;
	uint64_t writer = 0, table = UINT64_MAX;

	for (size_t i = 0; i < nr_heard; i++) {
		const struct heard *h = &heard[i];

		if (h->id == EV_mmap_lock_acquire_returned) {
			held++;
			writer += h->args[1];
		} else if (h->id == EV_mmap_lock_released) {
			held--;
			writer -= h->args[1];
		} else if (h->id == EV_page_table_lock) {
			table = h->args[1];
		} else if (h->id == EV_set_pte) {
			assert_int_equal(table, h->args[3]);
		} else if (h->id == EV_vma_link || h->id == EV_vma_unlink || h->id == EV_vma_adjust) {
			assert_true(writer > 0);
		}
		assert_true(held >= 0);
	}
	assert_int_equal(held, 0);
	assert_int_equal(writer, 0);
}

static void calls_lock(struct machine *m)
{
	struct task_struct *task = current_task(m);
	vaddr_t p, to, brk;
	uint32_t child;

	listen(m);
	p = touched(m, 8);
	assert_int_equal(sys_fork(m, task, &child), 0);
	assert_int_equal(kit_touch(m, p, 2 * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(sys_mprotect(m, task, p, PAGE_SIZE, PROT_READ), 0);
	assert_int_equal(sys_mprotect(m, task, p, PAGE_SIZE, PROT_READ | PROT_WRITE), 0);
	assert_int_equal(sys_brk(m, task, 0, &brk), 0);
	assert_int_equal(sys_brk(m, task, brk + PAGE_SIZE, &brk), 0);
	assert_int_equal(sys_mlock(m, task, p, PAGE_SIZE, 0), 0);
	assert_int_equal(sys_munlock(m, task, p, PAGE_SIZE), 0);
	assert_int_equal(sys_mlockall(m, task, MCL_CURRENT), 0);
	assert_int_equal(sys_munlockall(m, task), 0);
	assert_int_equal(sys_madvise(m, task, p, PAGE_SIZE, MADV_DONTNEED), 0);
	assert_int_equal(sys_madvise(m, task, p + PAGE_SIZE, PAGE_SIZE, MADV_FREE), 0);
	assert_int_equal(sys_madvise(m, task, p, PAGE_SIZE, MADV_DONTFORK), 0);
	assert_int_equal(sys_mremap(m, task, &(struct mremap_request){p + 4 * PAGE_SIZE, PAGE_SIZE, 2 * PAGE_SIZE,
								      MREMAP_MAYMOVE, 0}, &to), 0);
	assert_int_equal(sys_munmap(m, task, p, 4 * PAGE_SIZE), 0);
	assert_true(sys_munmap(m, task, p + 1, PAGE_SIZE) < 0);
	assert_locks();
	assert_true(count(EV_mmap_lock_acquire_returned) > 15);
}

/* The VMAs of a new program, and those of one that ends. */
static void lives_lock(struct machine *m)
{
	uint32_t child = forked(m);

	assert_int_equal(kit_touch(m, find_task(m, child)->mm->start_stack, 1, ACCESS_WRITE), 0);
	listen(m);
	assert_int_equal(exec_init_program(m, find_task(m, child)), 0);
	assert_true(count(EV_vma_link) > 4);
	assert_locks();
	listen(m);
	assert_int_equal(sys_exit(m, find_task(m, child), 0), 0);
	assert_true(count(EV_vma_unlink) > 4);
	assert_locks();
}

static void locks(void **state)
{
	(void)state;
	on_all(calls_lock);
	on_all(lives_lock);
}

/* ---- who allocates, and what for ---- */

/* Objects of this size, taken from this place. */
static size_t taken(uint64_t size, enum call_site site)
{
	size_t n = 0;

	for (size_t i = 0; i < nr_heard; i++)
		n += heard[i].id == EV_kmem_cache_alloc && heard[i].args[1] == size && heard[i].args[4] == site;
	return n;
}

static void sites(struct machine *m)
{
	struct task_struct *task = current_task(m);
	struct kmem_cache *cache = kmem_cache_find(m, "vm_area_struct");
	int vmas = task->mm->map_count;
	vaddr_t p, object;

	assert_non_null(cache);
	listen(m);
	p = kit_mmap(m, 3 * PAGE_SIZE);
	assert_int_equal(taken(cache->object_size, SITE_OF_CACHE), 1);
	listen(m);
	assert_int_equal(sys_mprotect(m, task, p + PAGE_SIZE, PAGE_SIZE, PROT_NONE), 0);
	assert_int_equal(taken(cache->object_size, SITE_VM_AREA_DUP), 2);
	listen(m);
	forked(m);
	assert_int_equal(taken(cache->object_size, SITE_VM_AREA_DUP), (size_t)vmas + 3);
	assert_int_equal(taken(cache->object_size, SITE_OF_CACHE), 0);
	listen(m);
	assert_int_equal(kmem_cache_alloc(m, cache, GFP_KERNEL, &object), 0);
	assert_int_equal(taken(cache->object_size, SITE_COMMAND), 1);
	assert_int_equal(kmem_cache_free(m, cache, object), 0);
	assert_int_equal(only(EV_kmem_cache_free)->args[1], SITE_COMMAND);
}

/* Tables of kernel addresses are the kernel's; those of a process have its mm. */
static void tables(struct machine *m)
{
	struct task_struct *task = current_task(m);
	vaddr_t p;

	listen(m);
	assert_int_equal(vmalloc(m, 6 * SZ_1M, &p), 0);
	assert_int_equal(count(EV_page_table_alloc), 0);
	assert_true(count(EV_kernel_table_alloc) > 0);
	listen(m);
	kit_touch(m, kit_mmap(m, 8 * SZ_1M), 8 * SZ_1M, ACCESS_READ);
	assert_int_equal(count(EV_kernel_table_alloc), 0);
	assert_true(count(EV_page_table_alloc) > 0);
	for (size_t i = 0; i < nr_heard; i++)
		if (heard[i].id == EV_page_table_alloc)
			assert_int_equal(heard[i].args[4], task->mm->id);
}

static void makers(void **state)
{
	(void)state;
	on_all(sites);
	on_all(tables);
}

/* ---- beginnings and ends ---- */

static void ends(struct machine *m)
{
	struct task_struct *task = current_task(m);
	uint32_t thread, child;
	size_t of_files = 0;

	for (const struct vm_area_struct *vma = task->mm->mmap; vma; vma = vma->vm_next)
		of_files += vma->vm_ops != NULL;
	listen(m);
	assert_int_equal(sys_clone_vm(m, task, &thread), 0);
	assert_int_equal(only(EV_mmget)->args[2], 2);
	assert_int_equal(only(EV_task_newtask)->args[1], CLONE_THREAD_FLAGS);
	assert_int_equal(count(EV_dup_mm), 0);
	listen(m);
	assert_int_equal(sys_exit(m, find_task(m, thread), 0), 0);
	assert_int_equal(only(EV_sched_process_exit)->args[1], 1);
	assert_int_equal(count(EV_vma_unlink), 0);
	listen(m);
	child = forked(m);
	assert_int_equal(only(EV_task_newtask)->args[1], 0);
	assert_int_equal(only(EV_sched_process_fork)->args[1], child);
	assert_int_equal(count(EV_vm_ops_open), of_files);
	listen(m);
	assert_int_equal(sys_exit(m, find_task(m, child), 0), 0);
	assert_int_equal(only(EV_sched_process_exit)->args[1], 0);
	assert_int_equal(count(EV_vm_ops_close), of_files);
}

/* ->fault() is told with what it returned, SIGBUS, too; a merge closes nothing, for the pages stay mapped. */
static void vm_ops(struct machine *m)
{
	struct task_struct *task = current_task(m);
	struct file *file;
	vaddr_t p;

	assert_int_equal(file_create(m, "f", 4 * PAGE_SIZE), 0);
	assert_int_equal(file_open(m, "f", &file), 0);
	assert_int_equal(kit_try_mmap(m, 8 * PAGE_SIZE, MAP_PRIVATE, file, &p), 0);
	listen(m);
	assert_int_equal(kit_touch(m, p, PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(only(EV_vm_ops_fault)->args[2] & (VM_FAULT_SIGBUS | VM_FAULT_OOM), 0);
	listen(m);
	assert_true(kit_touch(m, p + 6 * PAGE_SIZE, PAGE_SIZE, ACCESS_READ) != 0);
	assert_int_equal(only(EV_vm_ops_fault)->args[2], VM_FAULT_SIGBUS);
	listen(m);
	assert_int_equal(sys_mprotect(m, task, p + PAGE_SIZE, PAGE_SIZE, PROT_READ), 0);
	assert_int_equal(count(EV_vm_ops_open), 2);
	listen(m);
	assert_int_equal(sys_mprotect(m, task, p + PAGE_SIZE, PAGE_SIZE, PROT_READ | PROT_WRITE), 0);
	assert_true(count(EV_vma_unlink) > 0);
	assert_int_equal(count(EV_vm_ops_close), 0);
	listen(m);
	assert_int_equal(sys_munmap(m, task, p, 8 * PAGE_SIZE), 0);
	assert_int_equal(count(EV_vm_ops_close), count(EV_vma_unlink));
	fput(m, file);
}

/* When this was told first. */
static size_t first(enum event_id id)
{
	size_t i = 0;

	while (heard[i].id != id)
		assert_true(++i < nr_heard);
	return i;
}

/* When an object of this cache was taken first. */
static size_t first_of(const struct machine *m, const char *cache)
{
	size_t i = 0;

	while (heard[i].id != EV_kmem_cache_alloc ||
	       slab_of(m, heard[i].args[0])->slab_cache != kmem_cache_find(m, cache))
		assert_true(++i < nr_heard);
	return i;
}

/* As copy_process(): what signals need, the mm, and only then the pid. */
static void parts_of_a_child(struct machine *m)
{
	uint32_t thread;

	listen(m);
	forked(m);
	assert_true(first_of(m, "signal_cache") < first(EV_copy_process));
	assert_true(first(EV_copy_process) < first_of(m, "mm_struct"));
	assert_true(first(EV_dup_mm) < first_of(m, "pid"));
	assert_true(first_of(m, "pid") < first(EV_alloc_pid));
	assert_true(first(EV_alloc_pid) < first(EV_task_newtask));
	listen(m);
	assert_int_equal(sys_clone_vm(m, current_task(m), &thread), 0);
	assert_true(first(EV_mmget) < first_of(m, "pid"));
	assert_int_equal(only(EV_alloc_pid)->args[1], thread);
}

static void lives(void **state)
{
	(void)state;
	on_all(ends);
	on_all(vm_ops);
	on_all(parts_of_a_child);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(flushes), cmocka_unit_test(switches_tell_of_asids),
		cmocka_unit_test(arm_switches_flush_nothing), cmocka_unit_test(locks),
		cmocka_unit_test(makers), cmocka_unit_test(lives),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
