// SPDX-License-Identifier: MIT
#include "settings.h"

#include <stdlib.h>

#include "safe_text.h"
#include "show_events.h"
#include "suggest.h"
#include "task.h"

struct setting {
	const char *name;
	const char *values;	/* words, the value is the place; "": any text */
	unsigned int (*get)(const struct session *s);
	void (*put)(struct session *s, unsigned int value);
};

static unsigned int get_reasons(const struct session *s)
{
	return s->set.reasons;
}

static void put_reasons(struct session *s, unsigned int value)
{
	s->set.reasons = (enum tristate)value;
}

static unsigned int get_verify(const struct session *s)
{
	return s->set.verify;
}

static void put_verify(struct session *s, unsigned int value)
{
	s->set.verify = (enum verify_mode)value;
	/* What happened until now was not audited. */
	s->verified_at = 0;
}

static unsigned int get_fatal(const struct session *s)
{
	return s->m->tasks->fatal_signals;
}

static void put_fatal(struct session *s, unsigned int value)
{
	s->m->tasks->fatal_signals = value;
	core_changed(s->m);
}

static unsigned int get_pager(const struct session *s)
{
	return s->set.pager;
}

static void put_pager(struct session *s, unsigned int value)
{
	s->set.pager = value;
}

static unsigned int get_timing(const struct session *s)
{
	return s->set.timing;
}

static void put_timing(struct session *s, unsigned int value)
{
	s->set.timing = value;
}

static unsigned int get_era(const struct session *s)
{
	return !s->set.classic;
}

static void put_era(struct session *s, unsigned int value)
{
	s->set.classic = !value;
}

static unsigned int get_trace(const struct session *s)
{
	return trace_level_of(s);
}

static void put_trace(struct session *s, unsigned int value)
{
	trace_set(s, (enum trace_level)value);
}

static const struct setting settings[] = {
	{"reasons", "off on auto", get_reasons, put_reasons},
	{"verify", "off auto always", get_verify, put_verify},
	{"fatal-signals", "off on", get_fatal, put_fatal},
	{"pager", "off on", get_pager, put_pager},
	{"timing", "off on", get_timing, put_timing},
	{"era", "classic modern", get_era, put_era},
	{"trace", "off brief full raw", get_trace, put_trace},
	{"prompt", "", NULL, NULL},
};

#define NR_SETTINGS (sizeof(settings) / sizeof(settings[0]))

const char *settings_name(unsigned int i, const char **values)
{
	if (i >= NR_SETTINGS)
		return NULL;
	*values = settings[i].values;
	return settings[i].name;
}

/* The i-th word of a list; its length is 0 past the last. */
static struct str nth_word(const char *list, unsigned int i)
{
	for (;; i--) {
		size_t len = strcspn(list, " ");

		if (!i || !len)
			return (struct str){list, len};
		list += len + (list[len] == ' ');
	}
}

void settings_show(const struct session *s, struct seq_file *out)
{
	for (size_t i = 0; i < NR_SETTINGS; i++) {
		const struct setting *set = &settings[i];
		struct str value;

		if (set->get)
			value = nth_word(set->values, set->get(s));
		else
			value = str_of(s->set.prompt ? s->set.prompt : "");
		seq_printf(out, "%s ", set->name);
		seq_write(out, value.s, value.len);
		seq_putc(out, '\n');
	}
}

static bool is_kept(const struct setting *set)
{
	static const char *const kept[] = {"reasons", "era", "trace"};

	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		if (!strcmp(set->name, kept[i]))
			return true;
	return false;
}

void settings_save(const struct session *s, void (*keep)(void *data, const char *name, struct str value), void *data)
{
	for (size_t i = 0; i < NR_SETTINGS; i++)
		if (is_kept(&settings[i]))
			keep(data, settings[i].name, nth_word(settings[i].values, settings[i].get(s)));
}

/* The place of a word among those that a setting takes; false: it does not take it. */
static bool find_word(const struct setting *set, struct str value, unsigned int *place)
{
	struct str word;

	for (*place = 0; (word = nth_word(set->values, *place)).len; ++*place)
		if (value.len == word.len && !memcmp(value.s, word.s, word.len))
			return true;
	return false;
}

bool settings_load(struct session *s, struct str name, struct str value)
{
	unsigned int place;

	for (size_t i = 0; i < NR_SETTINGS; i++) {
		if (!str_is(name, settings[i].name) || !is_kept(&settings[i]))
			continue;
		if (!find_word(&settings[i], value, &place))
			return false;
		if (s)
			settings[i].put(s, place);
		return true;
	}
	return false;
}

static int set_text(struct session *s, struct str value)
{
	free(s->set.prompt);
	s->set.prompt = NULL;
	if (value.len) {
		s->set.prompt = xmalloc(value.len + 1);
		memcpy(s->set.prompt, value.s, value.len);
		s->set.prompt[value.len] = '\0';
	}
	return 0;
}

static int no_setting(struct call *c, struct str name)
{
	struct suggestions near;
	struct seq_file meant;
	char visible[64];
	int rc;

	safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
	suggest_begin(&near, name);
	for (size_t i = 0; i < NR_SETTINGS; i++)
		suggest_offer(&near, settings[i].name);
	seq_init(&meant);
	suggest_tell(&near, "", &meant);
	if (!meant.count)
		seq_puts(&meant, "; set alone lists them");
	rc = call_fail(c, "no setting '%s'%.*s", visible, (int)meant.count, meant.buf);
	seq_release(&meant);
	return rc;
}

int settings_set(struct call *c, struct str name, struct str value)
{
	unsigned int place;

	for (size_t i = 0; i < NR_SETTINGS; i++) {
		const struct setting *set = &settings[i];

		if (!str_is(name, set->name))
			continue;
		if (!set->put)
			return set_text(c->s, value);
		if (find_word(set, value, &place)) {
			set->put(c->s, place);
			return 0;
		}
		return call_fail(c, "%s takes one of: %s", set->name, set->values);
	}
	return no_setting(c, name);
}
