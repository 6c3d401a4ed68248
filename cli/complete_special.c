// SPDX-License-Identifier: MIT
/* Words that only one command takes, and that no kind of parameter describes. */
#include <stdio.h>
#include <string.h>

#include "arch.h"
#include "complete_values.h"
#include "failure.h"
#include "root.h"
#include "settings.h"

#define ERRNO_MAX 133	/* EHWPOISON, the last one of Linux */

static void offer_list(const struct completing *c, const char *words)
{
	char word[64];
	size_t len;

	for (; *words; words += len) {
		words += strspn(words, " ");
		len = strcspn(words, " ");
		if (len > 0 && len < sizeof(word)) {
			memcpy(word, words, len);
			word[len] = '\0';
			offer(c, word);
		}
	}
}

static void offer_setting_values(const struct completing *c, struct str setting)
{
	const char *name, *values;

	for (unsigned int i = 0; (name = settings_name(i, &values)) != NULL; i++)
		if (str_is(setting, name))
			offer_list(c, values);
}

static bool offer_for_set(struct completing *c, const struct word *words, size_t nr)
{
	const char *name, *values;

	if (nr == 3)
		offer_setting_values(c, word_text(&words[1]));
	for (unsigned int i = 0; nr == 2 && (name = settings_name(i, &values)) != NULL; i++)
		offer(c, name);
	return true;
}

static void offer_boot_options(const struct completing *c)
{
	const char *name;
	bool has_value;
	char word[32];

	offer_list(c, "--boot --kernel --mem --seed ram=");
	for (unsigned int i = 0; (name = arch_boot_word(i, &has_value)) != NULL; i++) {
		snprintf(word, sizeof(word), "%s%s", name, has_value ? "=" : "");
		offer(c, word);
	}
}

static bool offer_for_boot(struct completing *c, const struct word *words, size_t nr)
{
	if (nr == 2)
		offer_list(c, "i386 vexpress x86_64");
	else if (word_is(&words[nr - 2], "--kernel"))
		offer_list(c, "6.1 6.18");
	else
		offer_boot_options(c);
	return true;
}

/* vm.swappiness for the view /proc/sys/vm/swappiness. */
static bool offer_for_sysctl(struct completing *c, const struct word *words, size_t nr)
{
	static const char folder[] = "/proc/sys/";
	const struct proc_view *view;
	char name[128];

	(void)words;
	for (unsigned int i = 0; nr == 2 && (view = proc_view_at(i)) != NULL; i++) {
		if (!view->path || strncmp(view->path, folder, strlen(folder)) != 0)
			continue;
		snprintf(name, sizeof(name), "%s", view->path + strlen(folder));
		for (char *slash = name; (slash = strchr(slash, '/')) != NULL;)
			*slash = '.';
		offer(c, name);
	}
	return true;
}

static bool offer_for_expect(struct completing *c, const struct word *words, size_t nr)
{
	(void)words;
	if (nr != 2)
		return false;
	for (int err = 1; err <= ERRNO_MAX; err++)
		if (errno_name(err))
			offer(c, errno_name(err));
	offer_list(c, "SIGABRT SIGBUS SIGSEGV");
	return true;
}

static bool offer_for_for(struct completing *c, const struct word *words, size_t nr)
{
	(void)words;
	if (nr != 3)
		return false;
	offer(c, "in");
	return true;
}

static bool offer_for_unalias(struct completing *c, const struct word *words, size_t nr)
{
	(void)words;
	if (nr == 2)
		offer_aliases(c);
	return true;
}

static bool offer_for_help(struct completing *c, const struct word *words, size_t nr)
{
	char word[32];

	(void)words;
	for (unsigned int family = 0; nr == 2 && family < NR_FAMILIES; family++) {
		snprintf(word, sizeof(word), "@%s", family_words[family]);
		offer(c, word);
	}
	return false;
}

bool offer_special(struct completing *c, const struct command *cmd, const struct word *words,
		   size_t nr)
{
	static const struct {
		const char *name;
		bool (*offer)(struct completing *c, const struct word *words, size_t nr);
	} special[] = {
		{ "set", offer_for_set },	  { "boot", offer_for_boot },
		{ "sysctl", offer_for_sysctl },	  { "expect", offer_for_expect },
		{ "for", offer_for_for },	  { "unalias", offer_for_unalias },
		{ "help", offer_for_help },
	};

	if (nr > 2 && word_is(&words[nr - 2], ">")) {
		offer_proc_path(c);
		return true;
	}
	for (size_t i = 0; i < sizeof(special) / sizeof(special[0]); i++)
		if (strcmp(cmd->name, special[i].name) == 0)
			return special[i].offer(c, words, nr);
	return false;
}
