// SPDX-License-Identifier: MIT
/*
 * The tree of /proc: which paths there are, what of it can be written and what that does, and single figures of views.
 */
#include "machine_kit.h"

/* ---- paths ---- */

static void expect_read(const struct machine *m, const char *path, int err)
{
	struct seq_file seq;

	seq_init(&seq);
	assert_int_equal(proc_read(m, path, &seq), err);
	seq_release(&seq);
}

static void test_paths(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);

	(void)state;
	expect_read(m, "/proc/meminfo", 0);
	expect_read(m, "/proc//meminfo", 0);
	expect_read(m, "/proc/self/maps", 0);
	expect_read(m, "/proc/1/maps", 0);
	expect_read(m, "/proc", -EISDIR);
	expect_read(m, "/proc/", -EISDIR);
	expect_read(m, "/", -EISDIR);
	expect_read(m, "/proc/1", -EISDIR);
	expect_read(m, "/proc/sys/vm", -EISDIR);
	expect_read(m, "/proc/meminfo/x", -ENOTDIR);
	expect_read(m, "/proc/1/maps/x", -ENOTDIR);
	expect_read(m, "/proc/nothing", -ENOENT);
	expect_read(m, "/proc/2/maps", -ENOENT);
	expect_read(m, "/proc/01/maps", -ENOENT);
	expect_read(m, "/proc/0/maps", -ENOENT);
	expect_read(m, "/proc/18446744073709551617/maps", -ENOENT);
	expect_read(m, "/proc/maps", -ENOENT);
	expect_read(m, "meminfo", -ENOENT);
	expect_read(m, "", -ENOENT);
	expect_read(m, "/etc/passwd", -ENOENT);
	kit_end(m);
}

static void add_name(void *data, const char *name, bool dir)
{
	char *all = data;

	snprintf(all + strlen(all), 2048 - strlen(all), "%s%s ", name, dir ? "/" : "");
}

static void list(const struct machine *m, const char *path, char all[2048])
{
	all[0] = '\0';
	assert_int_equal(proc_readdir(m, path, add_name, all), 0);
}

static void test_directories(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	char all[2048];
	uint32_t child;

	(void)state;
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	list(m, "/proc", all);
	assert_int_equal(strncmp(all, "1/ 2/ buddyinfo ", 16), 0);
	assert_non_null(strstr(all, " self/ "));
	assert_non_null(strstr(all, " sys/ "));
	assert_non_null(strstr(all, " vmstat "));
	list(m, "/proc/2/", all);
	assert_non_null(strstr(all, "cmdline comm environ limits maps oom_score oom_score_adj "));
	assert_non_null(strstr(all, " task/ "));
	list(m, "/proc/sys", all);
	assert_string_equal(all, "kernel/ vm/ ");
	list(m, "/", all);
	assert_string_equal(all, "proc/ sys/ ");
	list(m, "/proc/sys/vm", all);
	assert_non_null(strstr(all, "overcommit_kbytes overcommit_memory overcommit_ratio "));
	list(m, "/proc/meminfo", all);
	assert_string_equal(all, "/proc/meminfo ");
	assert_int_equal(proc_readdir(m, "/proc/3", add_name, all), -ENOENT);
	assert_int_equal(proc_readdir(m, "/proc/meminfo/x", add_name, all), -ENOTDIR);
	kit_end(m);
}

/* A thread has a directory below its leader's, and none in the list of processes; it is found there all the same. */
static void test_threads(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint32_t thread, child;
	char all[2048];

	(void)state;
	assert_int_equal(sys_clone_vm(m, current_task(m), &thread), 0);
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	list(m, "/proc", all);
	assert_int_equal(strncmp(all, "1/ 3/ buddyinfo ", 16), 0);
	list(m, "/proc/1/task", all);
	assert_string_equal(all, "1/ 2/ ");
	list(m, "/proc/3/task/", all);
	assert_string_equal(all, "3/ ");
	list(m, "/proc/1/task/2", all);
	assert_null(strstr(all, "task"));
	expect_read(m, "/proc/1/task/2/stat", 0);
	expect_read(m, "/proc/2/stat", 0);
	expect_read(m, "/proc/1/task", -EISDIR);
	expect_read(m, "/proc/1/task/3/stat", -ENOENT);
	expect_read(m, "/proc/1/task/2/task", -ENOENT);
	expect_read(m, "/proc/1/task/2/task/2/stat", -ENOENT);
	kit_end(m);
}

/* ---- settings ---- */

static int set(struct machine *m, const char *name, const char *text)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/sys/vm/%s", name);
	return proc_write(m, path, text, strlen(text));
}

static void test_settings(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint64_t changes, limit = kit_figure(m, "meminfo.CommitLimit");

	(void)state;
	assert_int_equal(kit_figure(m, "vm.overcommit_ratio"), 50);
	assert_int_equal(kit_figure(m, "vm.max_map_count"), 65530);
	assert_int_equal(kit_figure(m, "vm.mmap_min_addr"), 65536);
	changes = m->ctx.changes;
	assert_int_equal(set(m, "overcommit_ratio", "100"), 0);
	assert_int_not_equal(m->ctx.changes, changes);
	assert_in_range(kit_figure(m, "meminfo.CommitLimit"), 2 * limit - 8, 2 * limit + 8);
	/* two ways to say the same: writing one clears the other */
	assert_int_equal(set(m, "overcommit_kbytes", "8000\n"), 0);
	assert_int_equal(kit_figure(m, "vm.overcommit_ratio"), 0);
	assert_int_equal(kit_figure(m, "meminfo.CommitLimit"), 8000);
	changes = m->ctx.changes;
	assert_int_equal(set(m, "overcommit_memory", "3"), -EINVAL);
	assert_int_equal(set(m, "overcommit_memory", "-1"), -EINVAL);
	assert_int_equal(set(m, "max_map_count", "many"), -EINVAL);
	assert_int_equal(set(m, "min_free_kbytes", "-1"), -EINVAL);
	assert_int_equal(set(m, "watermark_scale_factor", "3001"), -EINVAL);
	assert_int_equal(set(m, "nothing", "1"), -ENOENT);
	assert_int_equal(proc_write(m, "/proc/meminfo", "1", 1), -EACCES);
	/* and two files are written only */
	expect_read(m, "/proc/sys/vm/compact_memory", -EACCES);
	expect_read(m, "/proc/sys/vm/drop_caches", -EACCES);
	assert_int_equal(proc_write(m, "/proc/sys/vm", "1", 1), -EISDIR);
	assert_int_equal(m->ctx.changes, changes);
	kit_assert_sound(m, "settings");
	kit_end(m);
}

static void test_zone_settings(void **state)
{
	struct machine *m = kit_machine("i386", 1024 * SZ_1M);

	(void)state;
	assert_int_equal(kit_figure(m, "vm.lowmem_reserve_ratio.0"), 256);
	assert_int_equal(kit_figure(m, "vm.lowmem_reserve_ratio.1"), 32);
	/* recorded: what is no number ends the list, and is no error */
	assert_int_equal(set(m, "lowmem_reserve_ratio", "x 128"), 0);
	assert_int_equal(set(m, "lowmem_reserve_ratio", "4294967296"), 0);
	assert_int_equal(kit_figure(m, "vm.lowmem_reserve_ratio.0"), 256);
	assert_int_equal(set(m, "lowmem_reserve_ratio", "9 10abc"), 0);
	assert_int_equal(kit_figure(m, "vm.lowmem_reserve_ratio.0"), 9);
	assert_int_equal(kit_figure(m, "vm.lowmem_reserve_ratio.1"), 32);
	assert_int_equal(set(m, "lowmem_reserve_ratio", "128\t16"), 0);
	assert_int_equal(kit_figure(m, "vm.lowmem_reserve_ratio.0"), 128);
	assert_int_equal(kit_figure(m, "vm.lowmem_reserve_ratio.1"), 16);
	assert_int_equal(set(m, "min_free_kbytes", "10000"), 0);
	assert_int_equal(kit_figure(m, "vm.min_free_kbytes"), 10000);
	assert_int_equal(set(m, "watermark_scale_factor", "100"), 0);
	assert_int_equal(kit_figure(m, "vm.watermark_scale_factor"), 100);
	kit_assert_sound(m, "settings");
	kit_end(m);
}

/* ---- get ---- */

static void expect_no_figure(const struct machine *m, const char *name, int err)
{
	struct figure f = {.value = 77};

	assert_int_equal(proc_get(m, name, &f), err);
	assert_int_equal(f.value, 77);
}

static void test_get(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct figure f;

	(void)state;
	assert_int_equal(kit_figure(m, "meminfo.MemTotal"), kit_figure(m, "meminfo.LowTotal"));
	assert_int_equal(kit_figure(m, "meminfo.Active(anon)") + kit_figure(m, "meminfo.Active(file)"),
			 kit_figure(m, "meminfo.Active"));
	assert_int_equal(kit_figure(m, "vmstat.nr_free_pages") * 4, kit_figure(m, "meminfo.MemFree"));
	assert_int_equal(kit_figure(m, "1.statm.size") * 4, kit_figure(m, "status.VmSize"));
	assert_int_equal(kit_figure(m, "status.Pid"), 1);
	assert_int_equal(proc_get(m, "mm.mmap_base", &f), 0);
	assert_true(f.hex);
	assert_int_equal(f.value, 0xb8000000);
	expect_no_figure(m, "meminfo", -ENOENT);
	expect_no_figure(m, "meminfo.", -ENOENT);
	expect_no_figure(m, "meminfo.memtotal", -ENOENT);
	expect_no_figure(m, "meminfo.MemTotal.1", -ENOENT);
	expect_no_figure(m, "2.status.VmRSS", -ENOENT);
	expect_no_figure(m, "1.meminfo.MemTotal", -ENOENT);
	expect_no_figure(m, "99999999999999999999.status.VmRSS", -ENOENT);
	expect_no_figure(m, "status.Name", -EINVAL);
	expect_no_figure(m, "maps.1", -ENOENT);
	expect_no_figure(m, "", -ENOENT);
	expect_no_figure(m, ".", -ENOENT);
	expect_no_figure(m, "1.", -ENOENT);
	kit_end(m);
}

/* Free blocks of all orders make up the zone's free pages, whichever view says so. */
static void test_get_zones(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint64_t pages = 0;
	char name[32];

	(void)state;
	for (unsigned int order = 0; order < 11; order++) {
		snprintf(name, sizeof(name), "buddyinfo.Normal.%u", order);
		pages += kit_figure(m, name) << order;
	}
	assert_int_equal(kit_figure(m, "zoneinfo.Normal.free"), pages);
	assert_int_equal(kit_figure(m, "zoneinfo.Normal.nr_free_pages"), pages);
	assert_true(kit_figure(m, "zoneinfo.Normal.min") < kit_figure(m, "zoneinfo.Normal.low"));
	expect_no_figure(m, "buddyinfo.Normal.11", -ENOENT);
	expect_no_figure(m, "buddyinfo.Nowhere.1", -ENOENT);
	expect_no_figure(m, "zoneinfo.Normal", -ENOENT);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_directories),
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_settings),
		cmocka_unit_test(test_zone_settings),
		cmocka_unit_test(test_get),
		cmocka_unit_test(test_get_zones),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
