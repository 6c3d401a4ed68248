// SPDX-License-Identifier: MIT
#include "damage.h"

#include "machine_kit.h"

/* The rules that findings begin with, each once, in order of appearance. */
static void collect_rules(const char *text, char *rules, size_t size)
{
	rules[0] = '\0';
	while (*text) {
		size_t len = strcspn(text, ":");
		char id[64];

		snprintf(id, sizeof(id), " %.*s ", (int)len, text);
		if (!strstr(rules, id))
			snprintf(rules + strlen(rules), size - strlen(rules), "%s%.*s ", *rules ? "" : " ", (int)len,
				 text);
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
}

static bool is_found(const struct damages *d, const struct damage *damage)
{
	struct machine *m = d->build(d->scene);
	char rules[512], expected[512];
	struct seq_file seq;
	bool good;

	kit_assert_sound(m, "building the scene");
	damage->damage(d->scene);
	seq_init(&seq);
	kit_audit(m, &seq);
	collect_rules(seq.buf, rules, sizeof(rules));
	snprintf(expected, sizeof(expected), " %s ", damage->rules);
	good = !strcmp(rules, expected);
	if (!good)
		print_error("%s: expected%sfound%s:\n%s", damage->name, expected, rules, seq.buf);
	seq_release(&seq);
	kit_end(m);
	return good;
}

static void all_are_found(void **state)
{
	const struct damages *d = *state;
	bool good = true;

	for (size_t i = 0; i < d->nr; i++)
		good = is_found(d, &d->list[i]) && good;
	assert_true(good);
}

/* Room for the page about verify; the caller frees it. */
static char *read_page(const char *source)
{
	char path[512], *page = calloc(1, 1 << 16);
	FILE *f;

	snprintf(path, sizeof(path), "%s/man/cmd/verify.mdoc", source);
	f = fopen(path, "r");
	assert_non_null(f);
	assert_true(fread(page, 1, (1 << 16) - 1, f) > 0);
	fclose(f);
	return page;
}

static void rules_are_documented(void **state)
{
	const struct damages *d = *state;
	const char *source = getenv("MMSH_SOURCE");
	char *page;

	if (!source)
		skip();
	page = read_page(source);
	for (size_t i = 0; i < d->nr; i++) {
		char rule[64];

		snprintf(rule, sizeof(rule), " %.*s", (int)strcspn(d->list[i].rules, " "), d->list[i].rules);
		if (!strstr(page, rule))
			print_error("%s is not documented\n", rule);
		assert_non_null(strstr(page, rule));
	}
	free(page);
}

int test_damages(const struct damages *d)
{
	void *state = (void *)(uintptr_t)d;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_prestate(all_are_found, state),
		cmocka_unit_test_prestate(rules_are_documented, state),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
