// SPDX-License-Identifier: MIT
/* The command table keeps its own rules, and its views are those that core has. */
#include "command.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "help.h"
#include "root.h"
#include "savefile.h"
#include "seq_file.h"
#include "suggest.h"

static void rows_are_found_by_name_and_number(void **state)
{
	const struct command *cmd;
	unsigned int i;

	(void)state;
	for (i = 0; (cmd = command_at(i)) != NULL; i++) {
		assert_ptr_equal(command_find(cmd->name, strlen(cmd->name)), cmd);
		assert_int_equal(command_index(cmd), i);
		assert_true(cmd->family < NR_FAMILIES);
	}
	assert_true(i > 50);
	assert_null(command_find("mma", 3));
	assert_null(command_find("mmapp", 5));
	assert_null(command_find("", 0));
}

static bool is_rest(enum param_kind kind)
{
	return kind == PARAM_WORDS || kind == PARAM_EXPR || kind == PARAM_COMMAND;
}

static void check_params(const struct command *cmd)
{
	unsigned int nr = 0;
	const struct param *p;

	for (p = cmd->params; p && p->kind != PARAM_END; p++, nr++) {
		bool keyword = p->kind == PARAM_FLAG || p->kind == PARAM_PROT;

		if (!p->name && !keyword)
			fail_msg("%s: parameter %u has no name", cmd->name, nr);
		if (p->kind == PARAM_CHOICE && !p->words)
			fail_msg("%s: parameter %u has no words", cmd->name, nr);
		if (is_rest(p->kind) && p[1].kind != PARAM_END && !(cmd->flags & CMD_BLOCK))
			fail_msg("%s: something follows the rest", cmd->name);
	}
	if (nr > COMMAND_MAX_PARAMS)
		fail_msg("%s has too many parameters", cmd->name);
	if (cmd->flags & CMD_PREFIX)
		assert_int_equal(cmd->params[nr - 1].kind, PARAM_COMMAND);
}

static void rows_are_whole(void **state)
{
	const struct command *cmd;

	(void)state;
	for (unsigned int i = 0; (cmd = command_at(i)) != NULL; i++) {
		size_t len = strlen(cmd->summary);

		check_params(cmd);
		assert_true(len > 0 && len < 70);
		if (cmd->summary[len - 1] == '.')
			fail_msg("%s: its summary ends with a full stop", cmd->name);
		assert_true((cmd->run == NULL) == !!(cmd->flags & CMD_BLOCK));
	}
}

static void every_view_of_core_has_a_row(void **state)
{
	const struct proc_view *view;

	(void)state;
	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++)
		if (view->name && !command_find(view->name, strlen(view->name)))
			fail_msg("the view %s has no command", view->name);
}

static void every_view_command_has_a_view(void **state)
{
	const struct command *cmd;

	(void)state;
	for (unsigned int i = 0; (cmd = command_at(i)) != NULL; i++)
		if ((cmd->flags & CMD_VIEW) && !proc_view_find(cmd->name))
			fail_msg("%s has no view", cmd->name);
}

static void usage_is_as_documented(void **state)
{
	static const char *const lines[] = {
		"munmap ADDR LEN",
		"mremap OLD OLDLEN NEWLEN [maymove] [fixed=ADDR] [dontunmap]",
		"touch ADDR [LEN] [r|w|x]",
		"rlimit as|data|stack|memlock SIZE|unlimited",
		"alloc_pages ORDER [GFP...]",
		"exec [-l] FILE [ARG...]",
		"fork",
	};
	struct seq_file out;

	(void)state;
	seq_init(&out);
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		seq_clear(&out);
		show_usage(&out, command_find(lines[i], strcspn(lines[i], " ")));
		assert_int_equal(out.count, strlen(lines[i]));
		assert_memory_equal(out.buf, lines[i], out.count);
	}
	seq_release(&out);
}

/* What a saved session names its arguments by. */
static void arguments_have_names_of_their_own(void **state)
{
	const struct command *cmd;

	(void)state;
	for (unsigned int n = 0; (cmd = command_at(n)) != NULL; n++) {
		if (!(cmd->flags & CMD_CHANGES) || !cmd->params)
			continue;
		for (const struct param *a = cmd->params; a->kind != PARAM_END; a++) {
			struct str name = save_param_name(a);

			assert_int_not_equal(name.len, 0);
			for (const struct param *b = cmd->params; b < a; b++) {
				struct str other = save_param_name(b);

				if (other.len == name.len && !memcmp(other.s, name.s, name.len))
					fail_msg("%s: two arguments are %.*s", cmd->name, (int)name.len, name.s);
			}
		}
	}
}

static void distances(void **state)
{
	static const struct {
		const char *a, *b;
		unsigned int distance;
	} table[] = {
		{"mmap", "mmap", 0},   {"mmpa", "mmap", 1},  {"map", "mmap", 1},    {"mmapp", "mmap", 1},
		{"nmap", "mmap", 1},   {"tuoch", "touch", 1}, {"", "ab", 2},	    {"abc", "", 3},
		{"fork", "work", 1},   {"read", "dear", 2},  {"kitten", "sitting", 3},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		assert_int_equal(edit_distance(str_of(table[i].a), str_of(table[i].b), 9),
				 table[i].distance);
		assert_int_equal(edit_distance(str_of(table[i].b), str_of(table[i].a), 9),
				 table[i].distance);
	}
	assert_int_equal(edit_distance(str_of("abcdef"), str_of("uvwxyz"), 2), 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_are_found_by_name_and_number),
		cmocka_unit_test(rows_are_whole),
		cmocka_unit_test(every_view_of_core_has_a_row),
		cmocka_unit_test(every_view_command_has_a_view),
		cmocka_unit_test(usage_is_as_documented),
		cmocka_unit_test(arguments_have_names_of_their_own),
		cmocka_unit_test(distances),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
