// SPDX-License-Identifier: MIT
#include "alias.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "suggest.h"

/* In the order of their names, however they came. */
static void kept_in_order(void **state)
{
	static const char *const names[] = {"b", "ab", "a", "c", "aa", "b"};
	static const char *const sorted[] = {"a", "aa", "ab", "b", "c"};
	struct session s = {0};
	size_t i = 0;

	(void)state;
	for (size_t k = 0; k < 6; k++)
		alias_set(&s, str_of(names[k]), str_of(k == 5 ? "last" : "first"));
	for (const struct alias *a = s.aliases; a; a = a->next)
		assert_string_equal(a->name, sorted[i++]);
	assert_int_equal(i, 5);
	assert_string_equal(alias_find(&s, str_of("b"))->text, "last");
	assert_null(alias_find(&s, str_of("abc")));
	assert_true(alias_remove(&s, str_of("aa")));
	assert_false(alias_remove(&s, str_of("aa")));
	assert_null(alias_find(&s, str_of("aa")));
	assert_non_null(alias_find(&s, str_of("ab")));
	aliases_release(&s);
	assert_null(s.aliases);
}

static size_t words_of(const char *text, struct word *words)
{
	struct lexer lx;
	size_t nr = 0;

	lexer_init(&lx, text, strlen(text), 1);
	while (lexer_next(&lx, &words[nr]) == TOKEN_WORD)
		nr++;
	return nr;
}

static const char *meaning(const char *text)
{
	struct word words[10];
	size_t nr = words_of(text, words);
	const struct foreign_name *f = foreign_name_find(words, nr);

	return f ? f->text : NULL;
}

static void names_of_other_tools(void **state)
{
	(void)state;
	assert_string_equal(meaning("vm"), "maps");
	assert_string_equal(meaning("vm 1"), "maps");
	assert_string_equal(meaning("vm -m"), "mm");
	assert_string_equal(meaning("kmem -s"), "slabinfo");
	assert_string_equal(meaning("vmstat -m"), "slabinfo");
	assert_null(meaning("vmstat"));
	assert_null(meaning("'vm'"));
	assert_null(meaning("maps"));
	assert_string_equal(foreign_command(str_of("kmem"))->name, "whatis");
	assert_null(foreign_command(str_of("swapon")));
}

/* A name that led nowhere, or only to itself, would be worse than none. */
static void each_leads_to_a_command(void **state)
{
	const struct foreign_name *f;

	(void)state;
	for (unsigned int i = 0; (f = foreign_name_at(i)) != NULL; i++) {
		assert_non_null(command_find(f->text, strlen(f->text)));
		if (!f->option)
			assert_null(command_find(f->name, strlen(f->name)));
	}
}

static void the_only_command_that_begins_so(void **state)
{
	(void)state;
	assert_string_equal(command_of_prefix(str_of("buddyi"))->name, "buddyinfo");
	assert_null(command_of_prefix(str_of("mloc")));
	assert_null(command_of_prefix(str_of("nosuch")));
}

static void the_nearest_first(void **state)
{
	struct suggestions near;
	struct seq_file out;

	(void)state;
	suggest_begin(&near, str_of("pageable"));
	suggest_offer(&near, "nothing");
	suggest_offer(&near, "pageab");
	suggest_offer(&near, "pageables");
	suggest_offer(&near, "pagable");
	suggest_offer(&near, "pageabel");
	assert_int_equal(near.nr, 3);
	seq_init(&out);
	suggest_tell(&near, "$", &out);
	seq_putc(&out, '\0');
	assert_string_equal(out.buf, "; did you mean '$pageables', '$pagable', '$pageabel'?");
	seq_clear(&out);
	suggest_begin(&near, str_of("abc"));
	suggest_offer(&near, "xyz");
	suggest_tell(&near, "", &out);
	assert_int_equal(out.count, 0);
	seq_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kept_in_order),
		cmocka_unit_test(names_of_other_tools),
		cmocka_unit_test(each_leads_to_a_command),
		cmocka_unit_test(the_only_command_that_begins_so),
		cmocka_unit_test(the_nearest_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
