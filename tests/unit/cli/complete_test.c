// SPDX-License-Identifier: MIT
#include "complete.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "command.h"
#include "file.h"
#include "module.h"
#include "rebuild.h"
#include "session.h"
#include "swapfile.h"
#include "task.h"

static struct session session;
static char folder[64];
static char first_area[24];	/* where init's address space begins */

static void put_file(const char *name)
{
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	fclose(f);
}

static int setup(void **state)
{
	struct machine *m;
	struct refusal why;
	uint32_t pid;

	(void)state;
	session_init(&session);
	if (session_boot(&session, &session.boot, NULL, &m, &why) != 0)
		return -1;
	session_adopt(&session, m);
	if (sys_fork(m, current_task(m), &pid) != 0 || file_create(m, "paper", 4096) != 0)
		return -1;
	vars_set(&session.vars, str_of("page"), value_hex(0x1000));
	vars_set(&session.vars, str_of("paragraph"), value_hex(0x2000));
	snprintf(first_area, sizeof(first_area), "0x%llx",
		 (unsigned long long)current_task(m)->mm->mmap->vm_start);
	snprintf(folder, sizeof(folder), "/tmp/mmsh-complete-XXXXXX");
	if (!mkdtemp(folder) || chdir(folder) != 0)
		return -1;
	put_file("two words.mms");
	put_file("lab.mms");
	put_file(".hidden");
	put_file("bad\033name");
	return mkdir("labs", 0700);
}

static int teardown(void **state)
{
	char command[128];

	(void)state;
	session_release(&session);
	snprintf(command, sizeof(command), "cd / && rm -rf '%s'", folder);
	return system(command);
}

/* Completes at the end of line; the caller releases. */
static struct completions at_end(const char *line)
{
	struct completions found;

	completions_init(&found);
	complete_line(&session, line, strlen(line), &found);
	return found;
}

static bool has(const struct completions *found, const char *word)
{
	for (size_t i = 0; i < found->nr; i++)
		if (strcmp(found->words[i], word) == 0)
			return true;
	return false;
}

static void offers(const char *line, const char *word)
{
	struct completions found = at_end(line);

	if (!has(&found, word))
		fail_msg("'%s' does not offer '%s' among its %zu", line, word, found.nr);
	completions_release(&found);
}

static void offers_not(const char *line, const char *word)
{
	struct completions found = at_end(line);

	if (has(&found, word))
		fail_msg("'%s' offers '%s'", line, word);
	completions_release(&found);
}

/* The one word that is offered, and what follows it. */
static void offers_only(const char *line, const char *word, char append)
{
	struct completions found = at_end(line);

	if (found.nr != 1)
		fail_msg("'%s' offers %zu words", line, found.nr);
	assert_string_equal(found.words[0], word);
	assert_int_equal(found.append, append);
	completions_release(&found);
}

static void offers_nothing(const char *line)
{
	struct completions found = at_end(line);

	if (found.nr != 0)
		fail_msg("'%s' offers %zu words, '%s' first", line, found.nr, found.words[0]);
	completions_release(&found);
}

static void test_commands(void **state)
{
	struct completions found = at_end("");
	const struct command *cmd;
	unsigned int nr = 0;

	(void)state;
	while ((cmd = command_at(nr)) != NULL) {
		assert_true(has(&found, cmd->name));
		nr++;
	}
	assert_int_equal(found.nr, nr);
	completions_release(&found);
	offers_only("mmap 4K; munm", "munmap", ' ');
	offers_only("  munm", "munmap", ' ');
	offers_only("repeat 3 { munm", "munmap", ' ');
	offers_only("x = munm", "munmap", ' ');
	offers_only("on 1 munm", "munmap", ' ');
	offers_only("try munm", "munmap", ' ');
	offers_only("echo $(munm", "munmap", ' ');
	offers_only("echo \"$(munm", "munmap", ' ');
	offers_only("if 1 { ps } els", "else", ' ');
	offers_not("els", "else");
	offers_only("help munm", "munmap", ' ');
	offers_nothing("nosuchcommand ");
}

static void test_no_completion(void **state)
{
	(void)state;
	offers_nothing("# munm");
	offers_nothing("ps # munm");
	offers_nothing("echo '$pa");
	offers_nothing("echo munm");
}

static void test_variables(void **state)
{
	(void)state;
	offers("munmap $", "$page");
	offers("munmap $", "$paragraph");
	offers("munmap $", "$pid");
	offers_only("munmap $pag", "$page", ' ');
	offers_only("munmap ${pag", "${page}", ' ');
	offers_only("munmap $page+$par", "$paragraph", ' ');
	offers_only("munmap 1+$par", "$paragraph", ' ');
	offers_only("echo \"at $par", "$paragraph", '\0');
	offers_only("echo $(read $par", "$paragraph", ' ');
	/* An empty number offers what the user has. */
	offers("munmap ", "$page");
	offers_not("munmap ", "$pid");
	offers_nothing("munmap 0x1000 ");
}

static void test_addresses_and_pids(void **state)
{
	(void)state;
	offers("munmap ", first_area);
	offers("on 2 munmap ", first_area);
	offers("mmap 4K addr=", first_area);
	offers("vtop ", first_area);
	offers_not("munmap 1+", first_area);
	offers_not("on 77 munmap ", first_area);
	offers("on ", "2");
	offers("switch ", "1");
	offers_only("switch 2", "2", ' ');
	offers_nothing("switch 7");
}

static void test_keywords(void **state)
{
	(void)state;
	offers_only("mmap 4K sha", "shared", ' ');
	offers_only("mmap 4K offs", "offset=", '\0');
	offers("mmap 4K ", "rw");
	offers_not("mmap 4K shared ", "shared");
	offers_not("mmap 4K rw ", "rw");
	/* First things first: the length has to be typed. */
	offers_not("mmap ", "shared");
	offers_only("madvise 0 4K willn", "willneed", ' ');
	offers("alloc_pages 0 ", "GFP_KERNEL");
	offers_only("alloc_pages 0 GFP_KERNEL __GFP_ZE", "__GFP_ZERO", ' ');
}

static void test_paths(void **state)
{
	(void)state;
	offers_only("cat ", "/proc/", '\0');
	offers_only("cat /pr", "/proc/", '\0');
	offers("cat /proc/", "/proc/meminfo");
	offers("cat /proc/", "/proc/1/");
	offers_only("cat /proc/1/map", "/proc/1/maps", ' ');
	offers("cat /proc/2/", "/proc/2/status");
	offers_nothing("cat /proc/77/");
	offers_only("echo 1 > /pro", "/proc/", '\0');
	offers_only("mmap 4K file=pap", "paper", ' ');
	offers_only("source lab.", "lab.mms", ' ');
	offers("source lab", "labs/");
	offers_only("source two", "two\\ words.mms", ' ');
	offers_only("source two\\ w", "two\\ words.mms", ' ');
	offers_only("source 'two w", "two words.mms", '\0');
	offers_only("source ./two", "./two\\ words.mms", ' ');
	offers_not("source ", ".hidden");
	offers_only("source .h", ".hidden", ' ');
	offers_nothing("source bad");
	session.safe = true;
	offers_nothing("source lab.");
	session.safe = false;
}

static void test_figures(void **state)
{
	(void)state;
	offers_only("get meminf", "meminfo.", '\0');
	offers_only("get meminfo.MemFr", "meminfo.MemFree", ' ');
	offers("get vmstat.", "vmstat.pgfault");
	offers_only("get 2.status.VmRS", "2.status.VmRSS", ' ');
	offers_only("get statm.resi", "statm.resident", ' ');
	offers("get buddyinfo.", "buddyinfo.DMA.");
	offers_nothing("get 77.status.VmRS");
	offers_nothing("get nosuch.");
}

static void test_words_of_one_command(void **state)
{
	(void)state;
	offers_only("set reas", "reasons", ' ');
	offers("set reasons ", "auto");
	offers_nothing("set reasons auto ");
	offers("boot ", "vexpress");
	offers_only("boot x86", "x86_64", ' ');
	offers_only("boot i386 --me", "--mem", ' ');
	offers_only("boot vexpress lp", "lpae", ' ');
	offers_only("boot vexpress ta", "task_size=", '\0');
	offers("boot i386 --kernel ", "6.18");
	offers_only("sysctl vm.overcommit_m", "vm.overcommit_memory", ' ');
	offers_only("expect ENOM", "ENOMEM", ' ');
	offers("expect S", "SIGSEGV");
	offers_only("expect ENOMEM munm", "munmap", ' ');
	offers_only("for i ", "in", ' ');
}

static void test_names(void **state)
{
	struct machine *m = session.m;
	vaddr_t base;

	(void)state;
	offers_nothing("diff f");
	offers_nothing("rmmod my");
	offers_nothing("swapoff /dev/vd");
	checkpoint_set(&session, str_of("first"));
	checkpoint_set(&session, str_of("odd name"));
	assert_int_equal(insmod(m, "mydriver", 4096, &base), 0);
	assert_int_equal(swapon_device(m, "/dev/vda", 1 << 20, SWAP_PRIO_AUTO), 0);
	offers_only("diff f", "first", ' ');
	offers_only("restore o", "odd\\ name", ' ');
	offers_nothing("checkpoint f");
	offers_only("rmmod my", "mydriver", ' ');
	offers_nothing("insmod my");
	offers_only("swapoff /dev/vd", "/dev/vda", ' ');
	offers_only("swapmap /dev/vd", "/dev/vda", ' ');
	offers_only("frames Hi", "HighMem", ' ');
	offers("frames ", "DMA");
	offers_not("frames ", "Movable");
	offers_only("fixmap FIX_H", "FIX_HOLE", ' ');
	offers_only("fixmap FIX_KMAP_B", "FIX_KMAP_BEGIN", ' ');
	offers_only("set_fixmap FIX_APIC_B", "FIX_APIC_BASE", ' ');
	offers_only("clear_fixmap FIX_APIC_B", "FIX_APIC_BASE", ' ');
	offers_nothing("set_fixmap FIX_KMAP_B");
	offers_only("derive VMALLOC_S", "VMALLOC_START", ' ');
	offers_only("derive _te", "_text", ' ');
	offers_only("sym start_k", "start_kernel", ' ');
	offers_nothing("sym nosuch");
}

static void test_hint(void **state)
{
	struct completions found = at_end("alloc_pages ");

	(void)state;
	if (found.nr == 0)
		assert_memory_equal(found.hint, "alloc_pages ORDER", 17);
	completions_release(&found);
	found = at_end("alloc_pages 1x");
	assert_int_equal(found.nr, 0);
	assert_memory_equal(found.hint, "alloc_pages ORDER", 17);
	completions_release(&found);
}

/* Whatever stands before or behind the cursor: words extend what is typed, sorted, each once. */
static void check_invariants(const char *line, size_t pos)
{
	struct completions found;
	size_t at = pos < strlen(line) ? pos : strlen(line);

	completions_init(&found);
	complete_line(&session, line, pos, &found);
	assert_true(found.start <= at);
	for (size_t i = 0; i < found.nr; i++) {
		assert_memory_equal(found.words[i], line + found.start, at - found.start);
		if (i > 0)
			assert_true(strcmp(found.words[i - 1], found.words[i]) < 0);
	}
	assert_true(completions_common(&found) >= (found.nr ? at - found.start : 0));
	completions_release(&found);
}

static void test_any_place_in_any_line(void **state)
{
	static const char *const parts[] = {
		"mmap ", "munmap ", "$", "${", "$(", ")", "\"", "'", "\\", "{", "}", " ", ";", "#",
		"=", "addr=", "file=", "p", "4K", "0x", "/proc/", "1/", "get ", "meminfo.", "on ",
		"1 ", "echo ", "> ", "+", "(", "x = ", "expect ", "for ", "i ", "\n", "\t", "\xc3\xa9",
		"\xff", "source ", "/", "cat ", ".", "__GFP_", "alloc_pages ", "rw", "help ", "..",
	};
	uint32_t x = 1;
	uint64_t digest = machine_digest(session.m);

	(void)state;
	for (int round = 0; round < 3000; round++) {
		char line[256] = "";

		for (int n = round % 9; n >= 0; n--) {
			x = x * 1664525 + 1013904223;
			strcat(line, parts[(x >> 16) % (sizeof(parts) / sizeof(parts[0]))]);
		}
		for (size_t pos = 0; pos <= strlen(line) + 1; pos++)
			check_invariants(line, pos);
	}
	assert_int_equal(machine_digest(session.m), digest);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_commands),
		cmocka_unit_test(test_no_completion),
		cmocka_unit_test(test_variables),
		cmocka_unit_test(test_addresses_and_pids),
		cmocka_unit_test(test_keywords),
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_figures),
		cmocka_unit_test(test_words_of_one_command),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_hint),
		cmocka_unit_test(test_any_place_in_any_line),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
