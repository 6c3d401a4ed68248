// SPDX-License-Identifier: MIT
/* Lines for a terminal: none wider than it, no word broken, nothing lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "wrap.h"

static const char story[] =
	"  page fault: a write to 0xb7fea000, which has no valid entry\n"
	"    demand zero: the first write to anonymous memory gets a new frame full of zeros\n"
	"                                      deep: below many causes\n"
	"\n"
	"short\n";

static void assert_wrapped(unsigned int width, const char *expected)
{
	struct seq_file out;

	seq_init(&out);
	wrap_lines(&out, story, strlen(story), width);
	seq_putc(&out, '\0');
	assert_string_equal(out.buf, expected);
	seq_release(&out);
}

static void narrow(void **state)
{
	(void)state;
	assert_wrapped(20,
		       "  page fault: a\n"
		       "      write to\n"
		       "      0xb7fea000,\n"
		       "      which has no\n"
		       "      valid entry\n"
		       "    demand zero: the\n"
		       "        first write\n"
		       "        to anonymous\n"
		       "        memory gets\n"
		       "        a new frame\n"
		       "        full of\n"
		       "        zeros\n"
		       "          deep:\n"
		       "          below many\n"
		       "          causes\n"
		       "\n"
		       "short\n");
}

static void usual(void **state)
{
	(void)state;
	assert_wrapped(80,
		       "  page fault: a write to 0xb7fea000, which has no valid entry\n"
		       "    demand zero: the first write to anonymous memory gets a new frame full of\n"
		       "        zeros\n"
		       "                                      deep: below many causes\n"
		       "\n"
		       "short\n");
}

static void wide_changes_nothing(void **state)
{
	(void)state;
	assert_wrapped(200, story);
}

/* At every width: the same words, and no line is wider unless it is one word. */
static void every_width(void **state)
{
	(void)state;
	for (unsigned int width = 1; width < 120; width++) {
		const char *in = story, *line;
		struct seq_file out;

		seq_init(&out);
		wrap_lines(&out, story, strlen(story), width);
		seq_putc(&out, '\0');
		line = out.buf;
		for (const char *at = out.buf; *at; at++) {
			if (*at == '\n') {
				const char *word = line + strspn(line, " ");

				assert_true((size_t)(at - line) <= width || !memchr(word, ' ', (size_t)(at - word)));
				line = at + 1;
			}
			if (*at == ' ' || *at == '\n')
				continue;
			in += strspn(in, " \n");
			assert_int_equal(*at, *in++);
		}
		assert_string_equal(in, "\n");
		seq_release(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(narrow), cmocka_unit_test(usual), cmocka_unit_test(wide_changes_nothing),
		cmocka_unit_test(every_width),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
