// SPDX-License-Identifier: MIT
/* Views of whole machines: their layout against real kernels, their figures against what was done. */
#include "machine_kit.h"

#include "captured.h"
#include "file.h"

/* ---- layout ---- */

/* Takes a line off both texts; false when one of them has no more. */
static bool next_lines(const char **a, const char **b, char line[2][512])
{
	const char **text[2] = {a, b};

	if (!**a || !**b)
		return false;
	for (int i = 0; i < 2; i++) {
		size_t len = strcspn(*text[i], "\n");

		assert_true(len < 512);
		memcpy(line[i], *text[i], len);
		line[i][len] = '\0';
		*text[i] += len + 1;
	}
	return true;
}

/* Every digit of a number and the blanks before it become one mark: what is left is the layout. */
static void layout_of(char *line)
{
	char *to = line;

	for (char *from = line; *from; from++) {
		size_t blanks = strspn(from, " "), digits = strspn(from + blanks, "0123456789");

		if (digits && (from == line || !strchr("abcdefghijklmnopqrstuvwxyz(", from[-1]))) {
			*to++ = '#';
			*to++ = (char)('A' + (blanks + digits) % 26);
			from += blanks + digits - 1;
		} else {
			*to++ = *from;
		}
	}
	*to = '\0';
}

/* The same lines, labels and columns; only figures may differ. */
static void check_layout(const char *name, const char *text, const char *captured)
{
	char line[2][512];

	while (next_lines(&text, &captured, line)) {
		layout_of(line[0]);
		layout_of(line[1]);
		if (strcmp(line[0], line[1]))
			print_error("%s:\n", name);
		assert_string_equal(line[0], line[1]);
	}
	assert_string_equal(text, "");
	assert_string_equal(captured, "");
}

static void check_file(const struct machine *m, const char *path, const char *captured)
{
	char *text = kit_view(m, path);

	check_layout(path, text, captured);
	free(text);
}

/* ram: an amount at which values are as wide as the captured ones, where width is not fixed. */
static const struct capture {
	const char *machine;
	uint64_t ram;
	const char *meminfo, *vmstat, *smaps, *rollup, *status;
} captures[] = {
	{"i386", 1024 * SZ_1M, captured_meminfo_i386, captured_vmstat_i386, captured_smaps_i386,
	 captured_rollup_i386, captured_status_i386},
	{"x86_64", 2048 * SZ_1M, captured_meminfo_x86_64, captured_vmstat_x86_64, captured_smaps_x86_64,
	 captured_rollup_x86_64, captured_status_x86_64},
	{"vexpress", 1024 * SZ_1M, captured_meminfo_vexpress, captured_vmstat_vexpress, captured_smaps_vexpress,
	 captured_rollup_vexpress, captured_status_vexpress},
};

#define NR_CAPTURES (sizeof(captures) / sizeof(captures[0]))

static void test_meminfo_layout(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < NR_CAPTURES; i++) {
		struct machine *m = kit_machine(captures[i].machine, captures[i].ram);

		check_file(m, "/proc/meminfo", captures[i].meminfo);
		kit_end(m);
	}
}

/* /proc/vmstat: the same names in the same order, a number behind each. */
static void test_vmstat_names(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < NR_CAPTURES; i++) {
		struct machine *m = kit_machine(captures[i].machine, KIT_RAM);
		char *text = kit_view(m, "/proc/vmstat"), line[2][512];
		const char *mine = text, *captured = captures[i].vmstat;

		while (next_lines(&mine, &captured, line)) {
			char *blank = strchr(line[0], ' ');

			assert_non_null(blank);
			*blank = '\0';
			assert_string_equal(line[0], line[1]);
			assert_int_equal(strspn(blank + 1, "0123456789"), strlen(blank + 1));
			assert_true(blank[1] != '\0');
		}
		assert_string_equal(mine, "");
		assert_string_equal(captured, "");
		free(text);
		kit_end(m);
	}
}

/* smaps: the first area's block, behind its maps line. */
static void test_smaps_layout(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < NR_CAPTURES; i++) {
		struct machine *m = kit_machine(captures[i].machine, KIT_RAM);
		char *text = kit_view(m, "/proc/1/smaps"), *flags, *end;

		flags = strstr(text, "VmFlags:");
		assert_non_null(flags);
		end = strchr(flags, '\n');
		end[1] = '\0';
		assert_int_equal(end[-1], ' ');
		/* without the first line (it is about another program) and the last (other flags) */
		*flags = '\0';
		flags = strdup(captures[i].smaps);
		*strstr(flags, "VmFlags:") = '\0';
		check_layout("smaps", strchr(text, '\n') + 1, strchr(flags, '\n') + 1);
		free(flags);
		free(text);
		kit_end(m);
	}
}

static void test_rollup_layout(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < NR_CAPTURES; i++) {
		struct machine *m = kit_machine(captures[i].machine, KIT_RAM);
		char *text = kit_view(m, "/proc/self/smaps_rollup");
		const char *name = strstr(text, "[rollup]"), *captured = strstr(captures[i].rollup, "[rollup]");

		assert_int_equal(name - text, captured - captures[i].rollup);
		check_layout("rollup", name, captured);
		free(text);
		kit_end(m);
	}
}

/* status: the same labels in the same order, kB figures in the same columns. */
static void test_status_labels(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < NR_CAPTURES; i++) {
		struct machine *m = kit_machine(captures[i].machine, KIT_RAM);
		char *text = kit_view(m, "/proc/1/status"), line[2][512];
		const char *mine = text, *captured = captures[i].status;

		while (next_lines(&mine, &captured, line)) {
			if (strstr(line[1], " kB"))
				assert_int_equal(strlen(line[0]), strlen(line[1]));
			if (!strncmp(line[1], "Mems", 4) || !strncmp(line[1], "Cap", 3))
				assert_string_equal(line[0], line[1]);
			*strchr(line[0], ':') = '\0';
			*strchr(line[1], ':') = '\0';
			assert_string_equal(line[0], line[1]);
		}
		assert_string_equal(mine, "");
		assert_string_equal(captured, "");
		free(text);
		kit_end(m);
	}
}

static unsigned int count_words(const char *text)
{
	unsigned int words = 0;

	for (const char *p = text; *p; p++)
		words += *p != ' ' && *p != '\n' && (p[1] == ' ' || p[1] == '\n');
	return words;
}

static void test_stat_fields(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	char *stat = kit_view(m, "/proc/1/stat"), *statm = kit_view(m, "/proc/1/statm");
	struct figure figure;

	(void)state;
	assert_int_equal(count_words(stat), count_words(captured_stat_i386));
	assert_int_equal(count_words(statm), count_words(captured_statm_i386));
	assert_int_equal(strncmp(stat, "1 (init) R 0 0 0 0 -1 0 ", 24), 0);
	/* vsize is total_vm in bytes */
	assert_int_equal(kit_figure(m, "stat.23"), kit_figure(m, "statm.size") * 4096);
	assert_int_equal(kit_figure(m, "stat.24"), kit_figure(m, "statm.resident"));
	assert_int_equal(kit_figure(m, "stat.1"), 1);
	assert_int_equal(kit_figure(m, "stat.18"), 20);
	assert_int_equal(kit_figure(m, "stat.52"), 0);
	/* the name is no figure, and its blanks separate no fields */
	assert_int_equal(proc_get(m, "stat.2", &figure), -EINVAL);
	assert_int_equal(proc_get(m, "stat.0", &figure), -ENOENT);
	assert_int_equal(proc_get(m, "stat.53", &figure), -ENOENT);
	strcpy(current_task(m)->comm, "a) R 7 (b c");
	assert_int_equal(kit_figure(m, "stat.23"), kit_figure(m, "statm.size") * 4096);
	free(stat);
	free(statm);
	kit_end(m);
}

/* ---- figures ---- */

static void test_touch_moves_figures(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint64_t anon = kit_figure(m, "meminfo.AnonPages"), rss = kit_figure(m, "1.status.VmRSS");
	uint64_t faults = kit_figure(m, "vmstat.pgfault"), size = kit_figure(m, "status.VmSize");
	vaddr_t p = kit_mmap(m, 64 * SZ_1K);

	(void)state;
	assert_int_equal(kit_figure(m, "status.VmSize"), size + 64);
	assert_int_equal(kit_figure(m, "status.VmRSS"), rss);
	assert_int_equal(kit_touch(m, p, 40 * SZ_1K, ACCESS_WRITE), 0);
	assert_int_equal(kit_figure(m, "status.VmRSS"), rss + 40);
	assert_int_equal(kit_figure(m, "meminfo.AnonPages"), anon + 40);
	assert_int_equal(kit_figure(m, "vmstat.pgfault"), faults + 10);
	assert_int_equal(kit_figure(m, "mm.rss_stat.anonpages"), kit_figure(m, "status.RssAnon") / 4);
	kit_assert_sound(m, "touch");
	kit_end(m);
}

/* Sum of a label's figures over all areas, kB. */
static uint64_t sum_smaps(const char *text, const char *label)
{
	uint64_t sum = 0;

	for (const char *p = text; (p = strstr(p, label)) != NULL; p++)
		if (p == text || p[-1] == '\n')
			sum += strtoull(p + strlen(label), NULL, 10);
	return sum;
}

static void test_smaps_of_shared_pages(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	vaddr_t p = kit_mmap(m, 32 * SZ_1K);
	uint32_t child;
	char *text;

	(void)state;
	assert_int_equal(kit_touch(m, p, 32 * SZ_1K, ACCESS_WRITE), 0);
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	assert_int_equal(kit_touch(m, p, 8 * SZ_1K, ACCESS_WRITE), 0);
	text = kit_view(m, "/proc/1/smaps");
	assert_int_equal(sum_smaps(text, "Rss:"), kit_figure(m, "1.smaps_rollup.Rss"));
	assert_int_equal(sum_smaps(text, "Rss:"), kit_figure(m, "1.status.VmRSS"));
	assert_int_equal(sum_smaps(text, "Anonymous:"), kit_figure(m, "1.status.RssAnon"));
	free(text);
	/* 32 kB: two pages copied (private), six shared with the child */
	assert_true(kit_figure(m, "1.smaps_rollup.Private_Dirty") >= 8);
	assert_true(kit_figure(m, "1.smaps_rollup.Shared_Dirty") >= 24);
	assert_int_equal(kit_figure(m, "1.smaps_rollup.Rss"),
			 kit_figure(m, "1.smaps_rollup.Shared_Clean") + kit_figure(m, "1.smaps_rollup.Shared_Dirty") +
				 kit_figure(m, "1.smaps_rollup.Private_Clean") +
				 kit_figure(m, "1.smaps_rollup.Private_Dirty"));
	kit_end(m);
}

static void show_pagemap_range(const struct machine *m, vaddr_t at, uint64_t len, struct seq_file *seq)
{
	struct view_args args = {.task = current_task(m), .nr = 2, .arg = {at, len}};

	seq_clear(seq);
	assert_int_equal(proc_view_find("pagemap")->show(m, &args, seq), 0);
	seq_putc(seq, '\0');
}

static void test_pagemap(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	vaddr_t p = kit_mmap(m, 16 * SZ_1K);
	struct seq_file seq;
	char expected[64];
	uint32_t child;

	(void)state;
	seq_init(&seq);
	show_pagemap_range(m, p, 16 * SZ_1K, &seq);
	assert_string_equal(seq.buf, "");
	assert_int_equal(kit_touch(m, p, 1, ACCESS_READ), 0);
	show_pagemap_range(m, p, 16 * SZ_1K, &seq);
	snprintf(expected, sizeof(expected), "0x%llx present anon shared zero\n", (unsigned long long)p);
	assert_string_equal(seq.buf, expected);
	assert_int_equal(kit_touch(m, p + 4096, 1, ACCESS_WRITE), 0);
	show_pagemap_range(m, p + 4097, 1, &seq);
	snprintf(expected, sizeof(expected), "0x%llx present anon excl 0x", (unsigned long long)p + 4096);
	assert_int_equal(strncmp(seq.buf, expected, strlen(expected)), 0);
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	show_pagemap_range(m, p + 4096, 4096, &seq);
	assert_non_null(strstr(seq.buf, " present anon shared 0x"));
	/* a length that wraps reaches to the end */
	show_pagemap_range(m, p + 4096, UINT64_MAX, &seq);
	assert_non_null(strstr(seq.buf, " present anon shared 0x"));
	seq_release(&seq);
	kit_end(m);
}

static void test_vma_fields(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct view_args args = {.task = current_task(m), .nr = 1, .arg = {0x1000}};
	struct seq_file seq;

	(void)state;
	seq_init(&seq);
	assert_int_equal(proc_view_find("vma")->show(m, &args, &seq), -EFAULT);
	args.arg[0] = current_task(m)->mm->start_stack;
	assert_int_equal(proc_view_find("vma")->show(m, &args, &seq), 0);
	seq_putc(&seq, '\0');
	assert_non_null(strstr(seq.buf, "vm_end                  0xc0000000\n"));
	assert_non_null(strstr(seq.buf, " GROWSDOWN "));
	assert_non_null(strstr(seq.buf, "vm_next                 NULL\n"));
	seq_release(&seq);
	kit_end(m);
}

/* vmas: every area stands in the list and in the tree. */
static void test_vmas(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	struct view_args args = {.task = current_task(m)};
	struct seq_file seq;
	unsigned int colours = 0;

	(void)state;
	for (int i = 0; i < 20; i++) {
		vaddr_t p = kit_mmap(m, 8192);

		assert_int_equal(sys_mprotect(m, current_task(m), p, 4096, PROT_READ), 0);
	}
	seq_init(&seq);
	assert_int_equal(proc_view_find("vmas")->show(m, &args, &seq), 0);
	seq_putc(&seq, '\0');
	for (const char *p = seq.buf; (p = strstr(p, "subtree_gap")) != NULL; p++)
		colours++;
	assert_int_equal(colours, current_task(m)->mm->map_count);
	for (const struct vm_area_struct *vma = current_task(m)->mm->mmap; vma; vma = vma->vm_next) {
		char range[40];
		const char *first;

		snprintf(range, sizeof(range), "%08llx-%08llx ", (unsigned long long)vma->vm_start,
			 (unsigned long long)vma->vm_end);
		first = strstr(seq.buf, range);
		assert_non_null(first);
		assert_non_null(strstr(first + 1, range));
	}
	seq_release(&seq);
	kit_end(m);
}

static void test_cmdline(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	char *comm = kit_view(m, "/proc/1/comm"), *cmdline = kit_view(m, "/proc/1/cmdline");

	(void)state;
	assert_string_equal(comm, "init\n");
	assert_string_equal(cmdline, current_task(m)->mm->exe_file->f_inode->name);
	free(comm);
	free(cmdline);
	kit_end(m);
}

/* Lines that 6.18 has and 6.1 has not, where they stand. */
static void test_lines_of_618(void **state)
{
	static const struct {
		const char *path, *lines;
	} views[] = {
		{"/proc/1/smaps",
		 "Anonymous:             0 kB\nKSM:                   0 kB\nLazyFree:              0 kB\n"},
		{"/proc/1/smaps", "\nTHPeligible:           0\n"},
		{"/proc/1/smaps_rollup", "\nKSM:                   0 kB\nLazyFree:              0 kB\n"},
		{"/proc/1/status", "\nNSsid:\t0\nKthread:\t0\nVmPeak:"},
		{"/proc/1/status", "\nTHP_enabled:\t1\nuntag_mask:\t0xffffffffffffffff\nThreads:"},
	};
	struct machine *m = kit_machine("x86_64", KIT_RAM);

	(void)state;
	for (unsigned int new = 0; new < 2; new++) {
		for (unsigned int i = 0; i < sizeof(views) / sizeof(views[0]); i++) {
			char *text = kit_view(m, views[i].path);

			assert_int_equal(strstr(text, views[i].lines) != NULL, new);
			free(text);
		}
		m->rules = kernel_rules_find("6.18");
	}
	kit_end(m);
}

/* i386-1G/self-limits, with this machine's threads-max. */
static void test_limits(void **state)
{
	static const char captured[] =
		"Limit                     Soft Limit           Hard Limit           Units     \n"
		"Max cpu time              unlimited            unlimited            seconds   \n"
		"Max file size             unlimited            unlimited            bytes     \n"
		"Max data size             unlimited            unlimited            bytes     \n"
		"Max stack size            8388608              unlimited            bytes     \n"
		"Max core file size        0                    unlimited            bytes     \n"
		"Max resident set          unlimited            unlimited            bytes     \n"
		"Max processes             7967                 7967                 processes \n"
		"Max open files            1024                 4096                 files     \n"
		"Max locked memory         8388608              8388608              bytes     \n"
		"Max address space         unlimited            unlimited            bytes     \n"
		"Max file locks            unlimited            unlimited            locks     \n"
		"Max pending signals       7967                 7967                 signals   \n"
		"Max msgqueue size         819200               819200               bytes     \n"
		"Max nice priority         0                    0                    \n"
		"Max realtime priority     0                    0                    \n"
		"Max realtime timeout      unlimited            unlimited            us        \n";
	struct machine *m = kit_machine("i386", KIT_RAM);
	char *text;

	(void)state;
	m->max_threads = 15934;
	text = kit_view(m, "/proc/1/limits");
	assert_string_equal(text, captured);
	free(text);
	sys_setrlimit(m, current_task(m), RLIMIT_MEMLOCK, 16 * SZ_1M);
	text = kit_view(m, "/proc/self/limits");
	assert_non_null(strstr(text,
			       "Max locked memory         16777216             16777216             bytes     \n"));
	free(text);
	kit_end(m);
}

static void test_oom_score(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint32_t child;

	(void)state;
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	assert_int_equal(kit_figure(m, "1.oom_score"), 0);
	assert_int_equal(kit_figure(m, "2.oom_score"), 666);
	find_task(m, child)->signal->oom_score_adj = 500;
	assert_int_equal(kit_figure(m, "2.oom_score_adj"), 500);
	assert_in_range(kit_figure(m, "2.oom_score"), 970, 1000);
	find_task(m, child)->signal->oom_score_adj = -17;
	assert_int_equal((int64_t)kit_figure(m, "2.oom_score_adj"), -17);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_meminfo_layout),
		cmocka_unit_test(test_vmstat_names),
		cmocka_unit_test(test_smaps_layout),
		cmocka_unit_test(test_rollup_layout),
		cmocka_unit_test(test_status_labels),
		cmocka_unit_test(test_stat_fields),
		cmocka_unit_test(test_touch_moves_figures),
		cmocka_unit_test(test_smaps_of_shared_pages),
		cmocka_unit_test(test_pagemap),
		cmocka_unit_test(test_vma_fields),
		cmocka_unit_test(test_vmas),
		cmocka_unit_test(test_cmdline),
		cmocka_unit_test(test_lines_of_618),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_oom_score),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
