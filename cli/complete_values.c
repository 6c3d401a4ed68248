// SPDX-License-Identifier: MIT
#include "complete_values.h"

#include <ctype.h>
#include <dirent.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "alias.h"
#include "file.h"
#include "root.h"
#include "safe_text.h"
#include "session.h"
#include "task.h"

#define PATH_ROOM 4096

void offer(const struct completing *c, const char *word)
{
	completions_add(c->out, c->word, c->len, word);
}

void offer_keywords(const struct completing *c, const struct keyword *words)
{
	for (; words && words->word; words++)
		offer(c, words->word);
}

void offer_aliases(const struct completing *c)
{
	for (const struct alias *a = c->s->aliases; a; a = a->next)
		offer(c, a->name);
}

void offer_commands(const struct completing *c, bool after_block)
{
	const struct command *cmd;

	for (unsigned int i = 0; (cmd = command_at(i)) != NULL; i++)
		offer(c, cmd->name);
	offer_aliases(c);
	if (after_block)
		offer(c, "else");
}

static void offer_variable(const struct completing *c, const char *name, const char *lead,
			   const char *end)
{
	char word[256];
	int n = snprintf(word, sizeof(word), "%s%s%s", lead, name, end);

	if (n > 0 && (size_t)n < sizeof(word))
		offer(c, word);
}

void offer_variables(const struct completing *c, bool dollar)
{
	const struct vars *vars = &c->s->vars;
	bool braces = c->len > 1 && c->word[1] == '{';
	const char *lead = !dollar ? "" : braces ? "${" : "$";
	const char *end = dollar && braces ? "}" : "";

	for (size_t i = 0; i < vars->nr_slots; i++)
		if (vars->slots[i].name)
			offer_variable(c, vars->slots[i].name, lead, end);
	if (!dollar)
		return;
	offer_variable(c, "pid", lead, end);
	if (c->s->last.form != VALUE_NONE)
		offer_variable(c, "_", lead, end);
}

/* From here on only what follows the first @n bytes of the word is completed. */
static void move_on(struct completing *c, size_t n)
{
	c->word += n;
	c->len -= n;
	c->out->start += n;
}

/* ---- numbers ---- */

static void offer_pids(const struct completing *c)
{
	const struct task_struct *task = NULL;
	char word[16];

	while ((task = next_task(c->s->m, task ? task->pid : 0)) != NULL) {
		snprintf(word, sizeof(word), "%" PRIu32, task->pid);
		offer(c, word);
	}
}

static void offer_addresses(const struct completing *c)
{
	const struct vm_area_struct *vma;
	char word[24];

	if (!c->task || !c->task->mm)
		return;
	for (vma = c->task->mm->mmap; vma; vma = vma->vm_next) {
		snprintf(word, sizeof(word), "0x%" PRIx64, (uint64_t)vma->vm_start);
		offer(c, word);
	}
}

/*
 * The user's own variables where an address or the like is expected. For a length they would only
 * be in the way, as $pid and $_ would everywhere; behind a `$` all are offered.
 */
static void offer_own_variables(const struct completing *c, enum param_kind kind)
{
	const struct vars *vars = &c->s->vars;

	if (kind == PARAM_LEN || kind == PARAM_NUM || kind == PARAM_COUNT || kind == PARAM_SIZE)
		return;
	for (size_t i = 0; i < vars->nr_slots; i++)
		if (vars->slots[i].name)
			offer_variable(c, vars->slots[i].name, "$", "");
}

/* Kernel commands take kernel addresses; vtop and page take both kinds. */
static bool takes_user_address(const struct command *cmd, const struct param *p)
{
	return p->kind == PARAM_ADDR &&
	       (cmd->family != FAMILY_KMEM || strcmp(cmd->name, "vtop") == 0);
}

static void offer_number(struct completing *c, const struct command *cmd, const struct param *p)
{
	size_t operand = c->len;

	while (operand > 0 && !strchr("+-*/%&|^()<>!~=,?:", c->word[operand - 1]))
		operand--;
	move_on(c, operand);
	offer_own_variables(c, p->kind);
	if (operand > 0)
		return;
	offer_keywords(c, p->words);
	if (p->kind == PARAM_PID)
		offer_pids(c);
	if (takes_user_address(cmd, p))
		offer_addresses(c);
}

/* ---- files ---- */

/* The typed text without its backslashes; what did not fit is left out, and so will not match. */
static void unescape(const struct completing *c, size_t len, char *to, size_t size)
{
	size_t n = 0;

	for (size_t i = 0; i < len && n + 1 < size; i++) {
		if (c->word[i] == '\\' && !c->quoted && i + 1 < len)
			i++;
		to[n++] = c->word[i];
	}
	to[n] = '\0';
}

static size_t escape(const struct completing *c, const char *name, char *to, size_t size)
{
	size_t n = 0;

	for (; *name && n + 3 < size; name++) {
		if (!c->quoted && strchr(" \t'\"\\$;{}#", *name))
			to[n++] = '\\';
		to[n++] = *name;
	}
	to[n] = '\0';
	return n;
}

static size_t folder_length(const struct completing *c)
{
	size_t n = c->len;

	while (n > 0 && c->word[n - 1] != '/')
		n--;
	return n;
}

void offer_name(const struct completing *c, size_t folder_len, const char *name, bool folder)
{
	char word[PATH_ROOM];
	size_t n = folder_len;

	if (folder_len + 2 * strlen(name) + 4 > sizeof(word) ||
	    !safe_text_clean(name, strlen(name), SAFE_NAME))
		return;
	memcpy(word, c->word, folder_len);
	n += escape(c, name, word + n, sizeof(word) - n);
	if (folder)
		memcpy(word + n, "/", 2);
	offer(c, word);
}

static bool is_folder(const char *path, const struct dirent *entry)
{
	char full[PATH_ROOM + sizeof(entry->d_name)];
	struct stat st;

	if (entry->d_type != DT_UNKNOWN && entry->d_type != DT_LNK)
		return entry->d_type == DT_DIR;
	snprintf(full, sizeof(full), "%s/%s", path, entry->d_name);
	return stat(full, &st) == 0 && S_ISDIR(st.st_mode);
}

static void offer_host_files(const struct completing *c)
{
	size_t folder_len = folder_length(c);
	char path[PATH_ROOM];
	struct dirent *entry;
	DIR *dir;

	/* --safe: what is not read is not listed. */
	if (c->s->safe)
		return;
	unescape(c, folder_len, path, sizeof(path));
	dir = opendir(folder_len ? path : ".");
	if (!dir)
		return;
	while ((entry = readdir(dir)) != NULL) {
		const char *name = entry->d_name;

		if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
			continue;
		if (name[0] == '.' && !(folder_len < c->len && c->word[folder_len] == '.'))
			continue;
		offer_name(c, folder_len, name, is_folder(folder_len ? path : ".", entry));
	}
	closedir(dir);
}

static void offer_simulated_files(const struct completing *c)
{
	const struct inode *inode = NULL;

	while ((inode = inode_next(c->s->m, inode)) != NULL)
		if (inode->kind == INODE_SIM)
			offer_name(c, 0, inode->name, false);
}

struct proc_names {
	const struct completing *c;
	size_t folder_len;
};

static void offer_proc_name(void *data, const char *name, bool folder)
{
	const struct proc_names *names = data;

	offer_name(names->c, names->folder_len, name, folder);
}

void offer_proc_path(struct completing *c)
{
	struct proc_names names = { c, folder_length(c) };
	char path[PATH_ROOM];

	if (names.folder_len < 6) {
		offer(c, "/proc/");
		return;
	}
	unescape(c, names.folder_len - 1, path, sizeof(path));
	proc_readdir(c->s->m, path, offer_proc_name, &names);
}

/* ---- figures of views: meminfo.MemFree, 2.status.VmRSS ---- */

static void offer_dotted(const struct completing *c, size_t lead, const char *name, size_t len,
			 const char *end)
{
	char word[160];
	int n = snprintf(word, sizeof(word), "%.*s%.*s%s", (int)lead, c->word, (int)len, name, end);

	if (n > 0 && (size_t)n < sizeof(word))
		offer(c, word);
}

/* Names as the view prints them: the first word of each line, or what follows "zone". */
static void offer_figures(const struct completing *c, const struct proc_view *view, size_t lead,
			  const struct seq_file *text)
{
	const char *p = text->buf, *end = text->buf + text->count;

	while (p < end) {
		const char *newline = memchr(p, '\n', (size_t)(end - p));
		const char *stop = newline ? newline : end;
		const char *zone = memmem(p, (size_t)(stop - p), "zone", 4);
		const char *name = view->figures == FIGURES_BUDDYINFO && zone ? zone + 4 : p;
		const char *after;

		while (name < stop && *name == ' ')
			name++;
		for (after = name; after < stop && !strchr(" \t:", *after); after++)
			;
		if (after > name && (isalpha((unsigned char)*name) || *name == '_'))
			offer_dotted(c, lead, name, (size_t)(after - name),
				     view->figures == FIGURES_BUDDYINFO ? "." : "");
		p = stop + 1;
	}
}

static void offer_figures_of(const struct completing *c, const struct proc_view *view, size_t lead,
			     const struct task_struct *task)
{
	static const char *const statm[] = { "size", "resident", "shared", "text",
					     "lib",  "data",	 "dt",	   NULL };
	struct view_args args = { .task = task };
	struct seq_file text;

	if ((view->owner == VIEW_OF_TASK && !task) || view->params == VIEW_PFN || view->params == VIEW_ADDR_PID)
		return;
	for (size_t i = 0; view->figures == FIGURES_STATM && statm[i]; i++)
		offer_dotted(c, lead, statm[i], strlen(statm[i]), "");
	if (view->figures != FIGURES_LABEL && view->figures != FIGURES_BUDDYINFO && view->figures != FIGURES_FORMULAS)
		return;
	seq_init(&text);
	if (view->show(c->s->m, &args, &text) == 0)
		offer_figures(c, view, lead, &text);
	seq_release(&text);
}

static void offer_view_names(const struct completing *c, size_t lead, bool of_task_only)
{
	const struct proc_view *view;

	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		if (!view->name || view->figures == FIGURES_NONE ||
		    (of_task_only && view->owner != VIEW_OF_TASK))
			continue;
		offer_dotted(c, lead, view->name, strlen(view->name),
			     view->figures == FIGURES_SINGLE ? "" : ".");
	}
}

static void offer_figure(const struct completing *c)
{
	const struct task_struct *task = c->task;
	const char *dot = memchr(c->word, '.', c->len);
	size_t lead = 0;
	char name[64];

	if (dot && isdigit((unsigned char)c->word[0])) {
		task = find_task(c->s->m, strtoull(c->word, NULL, 10));
		lead = (size_t)(dot - c->word) + 1;
		dot = memchr(c->word + lead, '.', c->len - lead);
	}
	if (!dot) {
		offer_view_names(c, lead, lead > 0);
		return;
	}
	snprintf(name, sizeof(name), "%.*s", (int)(dot - c->word - (ptrdiff_t)lead), c->word + lead);
	if (proc_view_find(name))
		offer_figures_of(c, proc_view_find(name), (size_t)(dot - c->word) + 1, task);
}

/* ---- all kinds ---- */

void offer_values(struct completing *c, const struct command *cmd, const struct param *p)
{
	static const char *const prots[] = { "none", "r", "rw", "rwx", "rx", "w", "wx", "x", NULL };

	if (param_is_number(p->kind)) {
		offer_number(c, cmd, p);
		return;
	}
	switch (p->kind) {
	case PARAM_BYTES:
	case PARAM_EXPR:
		offer_number(c, cmd, p);
		break;
	case PARAM_PROT:
		for (size_t i = 0; prots[i]; i++)
			offer(c, prots[i]);
		break;
	case PARAM_GFP:
		offer_keywords(c, p->words ? p->words : gfp_words);
		break;
	case PARAM_COMMAND_NAME:
		offer_commands(c, false);
		break;
	case PARAM_FIGURE:
		offer_figure(c);
		break;
	case PARAM_VAR:
		offer_variables(c, false);
		break;
	case PARAM_DERIVED:
		offer_figures_of(c, proc_view_find("derive"), 0, NULL);
		break;
	case PARAM_SIMFILE:
		offer_simulated_files(c);
		offer_host_files(c);
		break;
	case PARAM_HOSTFILE:
		offer_host_files(c);
		break;
	case PARAM_PROCFILE:
		offer_proc_path(c);
		break;
	default:
		if (!offer_names(c, cmd, p->kind))
			offer_keywords(c, p->words);
		break;
	}
}
