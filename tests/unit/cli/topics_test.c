// SPDX-License-Identifier: MIT
/* What commands are about: every topic leads to commands that exist, and the words of the course lead somewhere. */
#include "topics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void every_topic_lists_commands_that_exist(void **state)
{
	const struct topic *t;

	(void)state;
	for (unsigned int i = 0; (t = topic_at(i)) != NULL; i++) {
		assert_true(*t->commands);
		for (const char *name = t->commands; *name; name += strcspn(name, " "), name += strspn(name, " "))
			if (!command_find(name, strcspn(name, " ")))
				fail_msg("'%s' lists %s", t->words, name);
	}
}

static void a_topic_is_found_by_any_of_its_words(void **state)
{
	(void)state;
	assert_true(command_is_about("switch", str_of("cr3")));
	assert_true(command_is_about("switch", str_of("Context Switch")));
	assert_true(command_is_about("policy", str_of("belady")));
	assert_false(command_is_about("policy", str_of("cr3")));
	/* a name is a whole word of the list */
	assert_true(command_is_about("mm", str_of("mm_users")));
	assert_false(command_is_about("m", str_of("mm_users")));
}

/* The course's words: slides, article, and the titles of what they describe. */
static const char *const course[] = {
	"hierarchy", "MMU", "linear space", "3G/1G", "page table", "PAGE_OFFSET", "kernel image", "segments", "bss",
	"stack", "heap", "mm_struct", "mm_users", "mm_count", "task_struct", "map_count", "mmlist", "red-black",
	"rb_subtree_gap", "get_unmapped_area", "mmap_sem", "page_table_lock", "vm_area_struct", "vm_ops", "nopage",
	"COW", "copy-on-write", "example 4.1", "demand paging", "struct page", "mem_map", "PG_reserved", "free_area",
	"migrate type", "DMA", "coalesce", "double free", "bad page", "freepages", "kswapd", "watermark", "fallback",
	"slab cache", "constructor", "colouring", "internal fragmentation", "fragmentation", "compaction", "kmalloc",
	"vmalloc", "swap area", "victim", "swap cache", "whole process", "OOM", "memblock", "sanity_check_meminfo",
	"high_memory", "swapper_pg_dir", "LPAE", "section", "fixmap", "vectors", "pkmap", "modules", "overcommit",
	"TASK_SIZE", "CMA", "leak", "TLB", "ASID", "Belady", "CLOCK", "thrashing", "working set", "mlock", "page cache",
	"rmap", "anon_vma", "rollback", "zombie", "second chance", "guard page", "purge", "lowmem_reserve", "CR3",
	"TTBR0", "audit",
};

static void the_words_of_the_course_lead_to_commands(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(course) / sizeof(course[0]); i++) {
		const struct command *cmd;
		bool found = false;

		for (unsigned int c = 0; !found && (cmd = command_at(c)) != NULL; c++)
			found = command_matches(cmd, str_of(course[i]));
		if (!found)
			fail_msg("nothing about '%s'", course[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_topic_lists_commands_that_exist),
		cmocka_unit_test(a_topic_is_found_by_any_of_its_words),
		cmocka_unit_test(the_words_of_the_course_lead_to_commands),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
