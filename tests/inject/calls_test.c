// SPDX-License-Identifier: MIT
/*
 * The n-th simulated allocation of a call fails, for n = 1, 2, ... until the call survives. After each failure the
 * machine is sound, has not lost a frame (per-CPU lists emptied), and the call then works.
 *
 * Where Linux itself leaves something behind (page tables made on the way, the first of two splits, pages populated so
 * far), the frames come back when the process undoes what it had.
 */
#include "machine_kit.h"

#include "exec.h"
#include "file.h"
#include "kernel_rules.h"
#include "pageout.h"
#include "pgtable.h"
#include "reclaim.h"
#include "swapfile.h"
#include "swapops.h"

#define KB4 PAGE_SIZE

/* One call, with what it needs and what it leaves. */
struct subject {
	const char *name;
	void (*prepare)(struct machine *m);
	int (*call)(struct machine *m);		/* 0 or a negative errno */
	void (*undo)(struct machine *m);	/* after success or failure; NULL: nothing to undo */
	bool silent;				/* some of it does not tell that memory ran out */
};

/* Where prepare() put things: every run of a test has a machine of its own, and they are all alike. */
static vaddr_t at, second;
static uint64_t at_len;
static uint32_t child;

static struct task_struct *task(struct machine *m)
{
	return current_task(m);
}

/* ---- subjects ---- */

static void nothing(struct machine *m)
{
	(void)m;
}

static int do_fork(struct machine *m)
{
	return sys_fork(m, task(m), &child);
}

static void end_child(struct machine *m)
{
	if (child)
		assert_int_equal(sys_exit(m, find_task(m, child), 0), 0);
	child = 0;
}

static void written_memory(struct machine *m)
{
	at_len = 16 * KB4;
	at = kit_mmap(m, at_len);
	assert_int_equal(kit_touch(m, at, 16 * KB4, ACCESS_WRITE), 0);
	/* a second area, so that the child's list has more than one of each kind */
	second = kit_mmap(m, 4 * KB4);
	assert_int_equal(sys_mprotect(m, task(m), second, 4 * KB4, PROT_READ), 0);
}

static void unmap_all(struct machine *m)
{
	assert_int_equal(sys_munmap(m, task(m), at, at_len), 0);
	if (second)
		assert_int_equal(sys_munmap(m, task(m), second, 4 * KB4), 0);
	second = 0;
}

static void end_child_and_unmap(struct machine *m)
{
	end_child(m);
	unmap_all(m);
}

static int do_clone(struct machine *m)
{
	return sys_clone_vm(m, task(m), &child);
}

static int map_and_touch(struct machine *m)
{
	int err;

	at = 0;
	err = kit_try_mmap(m, 8 * KB4, MAP_PRIVATE, NULL, &at);
	return err ? err : kit_touch(m, at, 8 * KB4, ACCESS_WRITE);
}

static void unmap(struct machine *m)
{
	if (at)
		assert_int_equal(sys_munmap(m, task(m), at, 8 * KB4), 0);
}

static int map_shared_and_touch(struct machine *m)
{
	int err;

	at = 0;
	err = kit_try_mmap(m, 8 * KB4, MAP_SHARED, NULL, &at);
	return err ? err : kit_touch(m, at, 8 * KB4, ACCESS_WRITE);
}

static int map_populated(struct machine *m)
{
	at = 0;
	return kit_try_mmap(m, 8 * KB4, MAP_PRIVATE | MAP_POPULATE, NULL, &at);
}

static int make_file(struct machine *m)
{
	return file_create(m, "f", 40 * KB4);
}

static void a_file(struct machine *m)
{
	assert_int_equal(make_file(m), 0);
}

static int map_file(struct machine *m, unsigned int flags)
{
	struct file *file;
	int err;

	at = 0;
	assert_int_equal(file_open(m, "f", &file), 0);
	err = kit_try_mmap(m, 8 * KB4, flags, file, &at);
	fput(m, file);
	return err ? err : kit_touch(m, at, 8 * KB4, ACCESS_WRITE);
}

static int map_file_shared(struct machine *m)
{
	return map_file(m, MAP_SHARED);
}

static int map_file_private(struct machine *m)
{
	return map_file(m, MAP_PRIVATE);
}

static int grow_heap(struct machine *m)
{
	vaddr_t brk = 0, old = task(m)->mm->brk;

	assert_int_equal(sys_brk(m, task(m), old + 8 * KB4, &brk), 0);
	if (brk != old + 8 * KB4)
		return -ENOMEM;
	return kit_touch(m, page_align(old), 8 * KB4, ACCESS_WRITE);
}

static void shrink_heap(struct machine *m)
{
	vaddr_t brk;

	assert_int_equal(sys_brk(m, task(m), task(m)->mm->start_brk, &brk), 0);
	assert_int_equal(brk, task(m)->mm->start_brk);
}

static int move(struct machine *m)
{
	vaddr_t to = 0;
	int err = sys_mremap(m, task(m), &(struct mremap_request){at, 16 * KB4, 64 * KB4, MREMAP_MAYMOVE, 0}, &to);

	if (!err) {
		at = to;
		at_len = 64 * KB4;
	}
	return err;
}

static int protect_middle(struct machine *m)
{
	return sys_mprotect(m, task(m), at + 4 * KB4, 4 * KB4, PROT_READ);
}

static int unmap_middle(struct machine *m)
{
	return sys_munmap(m, task(m), at + 4 * KB4, 4 * KB4);
}

static int lock_middle(struct machine *m)
{
	return sys_mlock(m, task(m), at + 4 * KB4, 4 * KB4, 0);
}

static int advise_middle(struct machine *m)
{
	return sys_madvise(m, task(m), at + 4 * KB4, 4 * KB4, MADV_SEQUENTIAL);
}

/* Some tables long, with a page in the second: guards fill the first, lose the page, and need the others. */
static void memory_for_guards(struct machine *m)
{
	m->rules = kernel_rules_find("6.18");
	at_len = 4 * pmd_size(m);
	at = kit_mmap(m, at_len);
	assert_int_equal(kit_touch(m, at + pmd_size(m), 1, ACCESS_WRITE), 0);
}

static int install_guards(struct machine *m)
{
	return sys_madvise(m, task(m), at, at_len, MADV_GUARD_INSTALL);
}

static void guarded_memory(struct machine *m)
{
	memory_for_guards(m);
	assert_int_equal(install_guards(m), 0);
}

static int move_guards(struct machine *m)
{
	vaddr_t to = 0;
	int err = sys_mremap(m, task(m), &(struct mremap_request){at, at_len, 2 * at_len, MREMAP_MAYMOVE, 0}, &to);

	if (!err) {
		at = to;
		at_len *= 2;
	}
	return err;
}

/* Two tables, the last of a gigabyte and the first of the next: where they go, both gigabytes need a table above. */
static void two_tables(struct machine *m)
{
	const struct mmap_request req = {
		.addr = SZ_1G - pmd_size(m), .len = 2 * pmd_size(m), .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
	};

	assert_int_equal(sys_mmap(m, task(m), &req, &at), 0);
	at_len = req.len;
	for (vaddr_t page = at; page < at + at_len; page += at_len / 4)
		assert_int_equal(kit_touch(m, page, 1, ACCESS_WRITE), 0);
}

static int move_tables(struct machine *m)
{
	const vaddr_t to = 2 * SZ_1G - pmd_size(m);
	const struct mremap_request req = {at, at_len, at_len, MREMAP_MAYMOVE | MREMAP_FIXED, to};

	return sys_mremap(m, task(m), &req, &at);
}

static void forked(struct machine *m)
{
	written_memory(m);
	assert_int_equal(do_fork(m), 0);
}

static int write_shared(struct machine *m)
{
	return kit_touch(m, at, 16 * KB4, ACCESS_WRITE);
}

static int grow_stack(struct machine *m)
{
	return kit_touch(m, task(m)->mm->start_stack - 40 * KB4, 1, ACCESS_WRITE);
}

/* The old program stays when the new one cannot be loaded. */
static int do_exec(struct machine *m)
{
	return exec_init_program(m, task(m));
}

static void swapped_memory(struct machine *m)
{
	written_memory(m);
	assert_int_equal(swapon_device(m, "/dev/vda", SZ_1M, SWAP_PRIO_AUTO), 0);
	m->reclaim->strategy = STRATEGY_DROP;
	assert_int_equal(pageout_mm(m, task(m), at, at + at_len), 16);
}

static int read_back(struct machine *m)
{
	return kit_touch(m, at, at_len, ACCESS_READ);
}

static int write_back(struct machine *m)
{
	return kit_touch(m, at, at_len, ACCESS_WRITE);
}

static int do_swapoff(struct machine *m)
{
	return sys_swapoff(m, task(m), "/dev/vda");
}

static int do_willneed(struct machine *m)
{
	return sys_madvise(m, task(m), at, at_len, MADV_WILLNEED);
}

/* A process that has a child with whom it shares swapped pages. */
static void swapped_family(struct machine *m)
{
	swapped_memory(m);
	assert_int_equal(do_fork(m), 0);
}

static void unmap_and_swapoff(struct machine *m)
{
	unmap_all(m);
	if (swap_find(m, "/dev/vda"))
		assert_int_equal(sys_swapoff(m, task(m), "/dev/vda"), 0);
}

static void end_family_and_swapoff(struct machine *m)
{
	end_child(m);
	unmap_and_swapoff(m);
}

static const struct subject subjects[] = {
	/* the child's first instruction is fetched when the call has succeeded already */
	{"fork", nothing, do_fork, end_child, true},
	{"fork of written memory", written_memory, do_fork, end_child_and_unmap, true},
	{"clone vm", nothing, do_clone, end_child, true},
	{"mmap and touch", nothing, map_and_touch, unmap, false},
	{"shared mmap and touch", nothing, map_shared_and_touch, unmap, false},
	{"mmap populate", nothing, map_populated, unmap, true},
	{"file", nothing, make_file, NULL, false},
	{"shared file mapping", a_file, map_file_shared, unmap, false},
	{"private file mapping", a_file, map_file_private, unmap, false},
	{"brk", nothing, grow_heap, shrink_heap, false},
	{"mremap", written_memory, move, unmap_all, false},
	{"mprotect", written_memory, protect_middle, unmap_all, false},
	{"munmap", written_memory, unmap_middle, unmap_all, false},
	{"mlock", written_memory, lock_middle, unmap_all, false},
	{"madvise", written_memory, advise_middle, unmap_all, false},
	{"guard_install", memory_for_guards, install_guards, unmap_all, false},
	{"fork of guards", guarded_memory, do_fork, end_child_and_unmap, true},
	{"mremap of guards", guarded_memory, move_guards, unmap_all, false},
	{"mremap of tables", two_tables, move_tables, unmap_all, false},
	{"write after fork", forked, write_shared, end_child_and_unmap, false},
	{"swap in", swapped_memory, read_back, unmap_and_swapoff, true},
	{"swap in by writes", swapped_family, write_back, end_family_and_swapoff, true},
	{"fork of swapped memory", swapped_memory, do_fork, end_family_and_swapoff, true},
	{"swapoff", swapped_memory, do_swapoff, unmap_and_swapoff, true},
	{"madvise willneed", swapped_memory, do_willneed, unmap_and_swapoff, true},
	{"stack growth", nothing, grow_stack, NULL, false},
	/* pages of the old program that wait for the flush make do without a frame for the next batch */
	{"exec", nothing, do_exec, nothing, true},
	{"exec after fork", forked, do_exec, end_child, true},
};

#define NR_SUBJECTS (sizeof(subjects) / sizeof(subjects[0]))
#define MOST_ALLOCATIONS 1000

static void do_and_undo(struct machine *m, const struct subject *s)
{
	s->prepare(m);
	assert_int_equal(s->call(m), 0);
	s->undo(m);
	kit_assert_sound(m, s->name);
}

/* Afterwards the call works, and all its frames come back: but for tables that neighbours keep, made the first time. */
static void check_cycle(struct machine *m, const struct subject *s)
{
	struct kit_memory before;

	if (!s->undo || s->prepare == a_file)
		return;
	do_and_undo(m, s);
	before = kit_memory(m);
	do_and_undo(m, s);
	kit_assert_given_back(m, before, s->name);
}

/* The nth allocation of the call fails. Returns whether the call met it. */
static bool fail_nth(const char *machine, const struct subject *s, uint64_t nth)
{
	struct machine *m = kit_machine(machine, KIT_RAM);
	struct kit_memory before;
	bool met;
	int err;

	child = 0;
	at = second = 0;
	s->prepare(m);
	before = kit_memory(m);
	m->ctx.fail_nth = nth;
	m->ctx.fail_times = 1;
	err = s->call(m);
	met = m->ctx.fail_nth == 0;
	m->ctx.fail_nth = 0;
	if (met && !err && !s->silent)
		print_error("%s on %s: allocation %d failed, and the call did not\n", s->name, machine, (int)nth);
	assert_true(s->silent || met == (err != 0));
	assert_true(err == 0 || err == -ENOMEM || err == -EFAULT || err == -EAGAIN);
	kit_assert_sound(m, s->name);
	if (s->undo) {
		s->undo(m);
		kit_assert_sound(m, s->name);
	} else if (met) {
		/* only tables may stay, and the objects of the stack's anon_vma: the same call uses them */
		struct kit_memory now = kit_memory(m);

		assert_true(before.frames - now.frames <= 3);
		assert_true(now.objects - before.objects <= 2);
	}
	if (met)
		check_cycle(m, s);
	kit_end(m);
	return met;
}

static void check_subject(const char *machine, const struct subject *s)
{
	uint64_t nth = 1;

	while (fail_nth(machine, s, nth))
		assert_true(nth++ < MOST_ALLOCATIONS);
	/* the call does allocate, so that something was tested */
	assert_true(nth > 1);
}

static void test_all(const char *machine)
{
	for (unsigned int i = 0; i < NR_SUBJECTS; i++)
		check_subject(machine, &subjects[i]);
}

static void test_i386(void **state)
{
	(void)state;
	test_all("i386");
}

static void test_vexpress(void **state)
{
	(void)state;
	test_all("vexpress");
}

static void test_x86_64(void **state)
{
	(void)state;
	test_all("x86_64");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_i386),
		cmocka_unit_test(test_vexpress),
		cmocka_unit_test(test_x86_64),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
