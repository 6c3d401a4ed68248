// SPDX-License-Identifier: MIT
/* Machines as a whole: made, refused, guarded, compared. */
#include "machine_kit.h"

#include "module.h"
#include "tlb.h"

static void test_three_machines_are_sound(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);

		assert_non_null(find_task(m, 1));
		assert_ptr_equal(current_task(m), find_task(m, 1));
		kit_assert_sound(m, kit_names[i]);
		kit_end(m);
	}
}

static void test_defaults(void **state)
{
	struct machine *m = kit_machine(NULL, 0);
	char *version = kit_view(m, "/proc/version");

	(void)state;
	assert_int_equal(strncmp(version, "Linux version 6.1", 17), 0);
	/* 1 GiB of RAM, less what the kernel itself takes */
	assert_in_range(kit_figure(m, "meminfo.MemTotal"), 1000000, 1048576);
	free(version);
	kit_end(m);
}

static void refused(const char *machine, const char *kernel, uint64_t ram, enum why why)
{
	struct machine_config config = {.machine = machine, .kernel = kernel, .ram_bytes = ram};
	struct machine *m = NULL;
	struct refusal reason;

	assert_int_equal(machine_create(&config, &m, &reason), -EINVAL);
	assert_int_equal(reason.err, EINVAL);
	assert_int_equal(reason.why, why);
	assert_null(m);
}

static void test_refused(void **state)
{
	(void)state;
	refused("i286", NULL, 0, WHY_UNKNOWN_MACHINE);
	refused("i386", "5.10", 0, WHY_UNKNOWN_KERNEL);
	refused("i386", NULL, SZ_1M, WHY_TOO_LITTLE_RAM);
}

/* Whatever the budget, either a sound machine comes out or nothing. */
static void test_budget(void **state)
{
	struct machine_config config = {.machine = "i386", .ram_bytes = KIT_RAM};
	struct machine *m = NULL;
	struct refusal why;
	int err = -ENOMEM;

	(void)state;
	for (config.host_budget = SZ_1K; err; config.host_budget *= 2) {
		assert_true(config.host_budget < SZ_1G);
		err = machine_create(&config, &m, &why);
		if (err) {
			assert_int_equal(err, -ENOMEM);
			assert_int_equal(why.err, ENOMEM);
		}
	}
	kit_assert_sound(m, "boot within a budget");
	machine_destroy(m);
}

static int eat_host_memory(struct machine *m, void *data)
{
	(void)data;
	for (;;)
		hm_alloc(&m->ctx.mem, SZ_1M);
	return 0;
}

static int answer(struct machine *m, void *data)
{
	(void)m;
	return *(int *)data;
}

static int nested(struct machine *m, void *data)
{
	(void)data;
	assert_int_equal(machine_guard(m, eat_host_memory, NULL), -ENOBUFS);
	return machine_guard(m, eat_host_memory, NULL) == -ENOBUFS ? 42 : 0;
}

static void test_guard(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	int value = -7;

	(void)state;
	assert_int_equal(machine_guard(m, answer, &value), -7);
	m->ctx.mem.budget = m->ctx.mem.used + 4 * SZ_1M;
	assert_int_equal(machine_guard(m, eat_host_memory, NULL), -ENOBUFS);
	assert_int_equal(machine_guard(m, nested, NULL), 42);
	assert_null(m->ctx.mem.exhausted);
	kit_end(m);
}

static void test_destroy_nothing(void **state)
{
	(void)state;
	machine_destroy(NULL);
}

/* ---- digest ---- */

static void test_digest_of_equal_machines(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *a = kit_machine(kit_names[i], KIT_RAM), *b = kit_machine(kit_names[i], KIT_RAM);
		vaddr_t p, q;

		assert_int_equal(machine_digest(a), machine_digest(b));
		p = kit_mmap(a, 64 * SZ_1K);
		assert_int_not_equal(machine_digest(a), machine_digest(b));
		q = kit_mmap(b, 64 * SZ_1K);
		assert_int_equal(p, q);
		assert_int_equal(machine_digest(a), machine_digest(b));
		machine_destroy(b);
		kit_end(a);
	}
}

/* Each thing that a view can show moves the digest. */
static void test_digest_moves(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint64_t digest[8];
	uint32_t child;
	vaddr_t p;
	unsigned int n = 0;

	(void)state;
	digest[n++] = machine_digest(m);
	p = kit_mmap(m, 64 * SZ_1K);
	digest[n++] = machine_digest(m);
	assert_int_equal(kit_touch(m, p, 1, ACCESS_READ), 0);
	digest[n++] = machine_digest(m);
	assert_int_equal(kit_touch(m, p, 1, ACCESS_WRITE), 0);
	digest[n++] = machine_digest(m);
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	digest[n++] = machine_digest(m);
	assert_int_equal(switch_to(m, child), 0);
	digest[n++] = machine_digest(m);
	assert_int_equal(file_create(m, "f", 8192), 0);
	digest[n++] = machine_digest(m);
	assert_int_equal(proc_write(m, "/proc/sys/vm/overcommit_memory", "1", 1), 0);
	digest[n++] = machine_digest(m);
	for (unsigned int i = 0; i < n; i++)
		for (unsigned int j = i + 1; j < n; j++)
			assert_int_not_equal(digest[i], digest[j]);
	kit_end(m);
}

/* A byte that was written is seen by the digest, too. */
static void test_digest_sees_content(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	struct access_report report;
	vaddr_t p = kit_mmap(m, 4096);
	uint64_t before, hits;

	(void)state;
	assert_int_equal(kit_touch(m, p, 1, ACCESS_WRITE), 0);
	before = machine_digest(m);
	hits = m->tlb->hits;
	assert_int_equal(write_user(m, current_task(m), p, "A", 1, &report), 0);
	assert_int_not_equal(machine_digest(m), before);
	assert_int_equal(write_user(m, current_task(m), p, "\0", 1, &report), 0);
	m->tlb->hits = hits;	/* the accesses themselves are seen, too */
	assert_int_equal(machine_digest(m), before);
	kit_end(m);
}

/* Looking changes nothing. */
static void test_views_do_not_change_the_machine(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	struct view_args args = {.task = current_task(m), .arg = {current_task(m)->pc, 4096}, .word = NULL};
	uint64_t digest, changes, used;
	const struct proc_view *view;
	struct seq_file seq;
	vaddr_t base;

	(void)state;
	assert_int_equal(insmod(m, "ext4", 64 * SZ_1K, &base), 0);
	args.module = find_module(m, "ext4");
	digest = machine_digest(m);
	changes = m->ctx.changes;
	used = m->ctx.mem.used;
	seq_init(&seq);
	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		args.nr = view->params == VIEW_ADDR || view->params == VIEW_ADDR_PID || view->params == VIEW_PFN;
		view->show(m, &args, &seq);
		if (machine_digest(m) != digest)
			print_error("%s changed the machine\n", view->name ? view->name : view->path);
		assert_int_equal(machine_digest(m), digest);
		assert_int_equal(m->ctx.changes, changes);
		assert_int_equal(m->ctx.mem.used, used);
	}
	assert_true(seq.count > 0);
	seq_release(&seq);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_three_machines_are_sound),
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_budget),
		cmocka_unit_test(test_guard),
		cmocka_unit_test(test_destroy_nothing),
		cmocka_unit_test(test_digest_of_equal_machines),
		cmocka_unit_test(test_digest_moves),
		cmocka_unit_test(test_digest_sees_content),
		cmocka_unit_test(test_views_do_not_change_the_machine),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
