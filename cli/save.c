// SPDX-License-Identifier: MIT
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "hash.h"
#include "host_tree.h"
#include "hostfile.h"
#include "rebuild.h"
#include "savefile.h"
#include "settings.h"

static bool is_printable(unsigned char c)
{
	return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
}

static void put_text(struct seq_file *seq, const char *text, size_t len)
{
	seq_putc(seq, '"');
	for (size_t i = 0; i < len; i++) {
		if (is_printable((unsigned char)text[i])) {
			seq_putc(seq, text[i]);
			continue;
		}
		seq_puts(seq, "\\x");
		seq_hex(seq, (unsigned char)text[i], 2);
	}
	seq_putc(seq, '"');
}

static void put_number(struct seq_file *seq, const char *label, uint64_t n)
{
	seq_puts(seq, label);
	seq_dec(seq, n, 0);
}

static void put_0x(struct seq_file *seq, const char *label, uint64_t n)
{
	seq_puts(seq, label);
	seq_puts(seq, "0x");
	seq_hex(seq, n, 1);
}

/* ---- how it was booted ---- */

static void put_option(struct seq_file *seq, const char *label, const char *text)
{
	if (!text)
		return;
	seq_puts(seq, label);
	put_text(seq, text, strlen(text));
}

static void put_boot(struct seq_file *seq, const struct boot_options *boot)
{
	put_number(seq, "boot mem=", boot->ram_bytes);
	put_number(seq, " seed=", boot->seed);
	put_option(seq, " machine=", boot->machine);
	put_option(seq, " kernel=", boot->kernel);
	put_option(seq, " params=", boot->params);
	seq_putc(seq, '\n');
}

/* ---- host files ---- */

struct file_list {
	struct seq_file *seq;
	int err;
};

static void put_file(void *data, const char *path, bool sysroot, struct hostfile *f)
{
	struct file_list *list = data;
	struct seq_file *seq = list->seq;
	uint64_t hash;
	int err = hostfile_hash(f, &hash);

	if (err) {
		list->err = err;
		return;
	}
	put_number(seq, "file size=", hostfile_size(f));
	put_number(seq, " time=", hostfile_time(f));
	put_0x(seq, " hash=", hash);
	put_number(seq, " sysroot=", sysroot);
	seq_puts(seq, " path=");
	put_text(seq, path, strlen(path));
	seq_putc(seq, '\n');
}

/* ---- settings and variables ---- */

static void put_setting(void *data, const char *name, struct str value)
{
	struct seq_file *seq = data;

	seq_printf(seq, "set %s ", name);
	put_text(seq, value.s, value.len);
	seq_putc(seq, '\n');
}

static void put_value(struct seq_file *seq, struct value v)
{
	static const char *const forms[] = {
		[VALUE_NONE] = "none", [VALUE_DEC] = "dec", [VALUE_SIGNED] = "signed", [VALUE_HEX] = "hex",
	};

	seq_puts(seq, forms[v.form]);
	put_0x(seq, " ", v.n);
	seq_putc(seq, '\n');
}

static void put_vars(struct seq_file *seq, const struct session *s)
{
	const struct var **sorted = vars_sorted(&s->vars);

	for (size_t i = 0; i < s->vars.nr; i++) {
		seq_printf(seq, "var %s ", sorted[i]->name);
		put_value(seq, sorted[i]->value);
	}
	if (s->last.form != VALUE_NONE) {
		seq_puts(seq, "last ");
		put_value(seq, s->last);
	}
	free(sorted);
}

/* ---- commands ---- */

struct str save_param_name(const struct param *p)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

	if (p->key)
		return str_of(p->key);
	if (!p->name)			/* usage shows its words instead */
		return str_of(p->kind == PARAM_PROT ? "PROT" : "WORD");
	return (struct str){p->name, strspn(p->name, letters)};
}

static void put_list(struct seq_file *seq, enum keep keep, const struct arg *a)
{
	seq_putc(seq, '[');
	for (uint64_t i = 0; i < a->n; i++) {
		if (keep == KEEP_LIST)
			put_text(seq, a->list[i].s, a->list[i].len);
		else
			put_number(seq, i ? "," : "", a->nums[i]);
	}
	seq_putc(seq, ']');
}

static void put_arg(struct seq_file *seq, const struct param *p, const struct arg *a)
{
	struct str name = save_param_name(p);
	enum keep keep = how_kept(p->kind);

	seq_putc(seq, ' ');
	seq_write(seq, name.s, name.len);
	seq_putc(seq, '=');
	if (keep == KEEP_LIST || keep == KEEP_NUMBERS)
		put_list(seq, keep, a);
	else if (keep == KEEP_TEXT || (keep == KEEP_EITHER && a->s))
		put_text(seq, a->s, a->len);
	else
		seq_dec(seq, a->n, 0);
}

static void put_command(struct seq_file *seq, const struct log_entry *e)
{
	seq_puts(seq, "run");
	if (e->on_pid)
		put_number(seq, " pid=", e->on_pid);
	if (e->stop_at)
		put_number(seq, " stop=", e->stop_at);
	if (!e->counts)
		seq_puts(seq, " quiet=1");
	seq_putc(seq, ' ');
	seq_puts(seq, e->cmd->name);
	for (uint32_t left = e->given; left; left &= left - 1) {
		unsigned int i = (unsigned int)__builtin_ctz(left);

		put_arg(seq, &e->cmd->params[i], &e->arg[i]);
	}
	seq_putc(seq, '\n');
}

/* ---- lives: a machine, its commands, and the checkpoints on the way ---- */

struct keeping {
	struct session *s;
	struct seq_file *seq;
	const struct checkpoint **checkpoints;		/* those that are in no life yet, by name */
	size_t nr;
	int err;
};

static bool same_text(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

/* Whether the checkpoint's machine is what this life's was, once. */
static bool lies_on(const struct checkpoint *cp, const struct boot_options *boot, const struct cmdlog *log)
{
	return same_text(cp->boot.machine, boot->machine) && same_text(cp->boot.kernel, boot->kernel) &&
	       same_text(cp->boot.params, boot->params) && cp->boot.ram_bytes == boot->ram_bytes &&
	       cp->boot.seed == boot->seed && cp->log.at <= log->used &&
	       (!cp->log.at || !memcmp(cp->log.bytes, log->bytes, cp->log.at));
}

/* Takes out the checkpoints that lie on a life: they come first in the list that is given back, nr of them. */
static const struct checkpoint **take_checkpoints(struct keeping *k, const struct boot_options *boot,
						  const struct cmdlog *log, size_t *nr)
{
	const struct checkpoint **taken = arena_alloc(&k->s->arena, (k->nr + 1) * sizeof(*taken));
	size_t left = 0;

	*nr = 0;
	for (size_t i = 0; i < k->nr; i++) {
		const struct checkpoint *cp = k->checkpoints[i];

		if (lies_on(cp, boot, log))
			taken[(*nr)++] = cp;
		else
			k->checkpoints[left++] = cp;
	}
	k->nr = left;
	return taken;
}

static void put_checkpoints_at(struct seq_file *seq, const struct checkpoint **on, size_t nr, size_t place)
{
	for (size_t i = 0; i < nr; i++) {
		if (on[i]->log.at != place)
			continue;
		seq_puts(seq, "checkpoint ");
		put_text(seq, on[i]->name, strlen(on[i]->name));
		seq_putc(seq, '\n');
	}
}

static void put_life(struct keeping *k, const struct boot_options *boot, const struct cmdlog *log,
		     const struct checkpoint **on, size_t nr)
{
	struct arena *arena = &k->s->arena;
	struct log_entry e;
	size_t pos = 0;

	put_boot(k->seq, boot);
	for (;;) {
		struct arena_mark mark = arena_mark(arena);

		put_checkpoints_at(k->seq, on, nr, pos);
		if (pos == log->at && log->at < log->used)
			seq_puts(k->seq, "redo\n");
		if (!cmdlog_read(log, &pos, &e, arena))
			return;
		put_command(k->seq, &e);
		if (e.cmd->flags & CMD_HOSTFILE)
			k->err = -EPERM;
		arena_back(arena, mark);
	}
}

static int by_checkpoint_name(const void *a, const void *b)
{
	const struct checkpoint *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

static void list_checkpoints(struct keeping *k)
{
	size_t nr = 0;

	for (const struct checkpoint *cp = k->s->checkpoints; cp; cp = cp->next)
		nr++;
	k->checkpoints = arena_alloc(&k->s->arena, (nr + 1) * sizeof(*k->checkpoints));
	for (const struct checkpoint *cp = k->s->checkpoints; cp; cp = cp->next)
		k->checkpoints[k->nr++] = cp;
	qsort(k->checkpoints, k->nr, sizeof(*k->checkpoints), by_checkpoint_name);
}

/* The one that lived longest; others may lie on its life. */
static const struct checkpoint *longest(const struct keeping *k)
{
	const struct checkpoint *found = k->checkpoints[0];

	for (size_t i = 1; i < k->nr; i++)
		if (k->checkpoints[i]->log.at > found->log.at)
			found = k->checkpoints[i];
	return found;
}

/* Lives that only checkpoints know of, then the session's. */
static int put_lives(struct session *s, struct seq_file *seq)
{
	struct keeping k = {.s = s, .seq = seq};
	const struct checkpoint **own, **on;
	size_t nr_own, nr;

	list_checkpoints(&k);
	own = take_checkpoints(&k, &s->boot, &s->log, &nr_own);
	while (k.nr) {
		const struct checkpoint *cp = longest(&k);

		on = take_checkpoints(&k, &cp->boot, &cp->log, &nr);
		put_life(&k, &cp->boot, &cp->log, on, nr);
	}
	put_life(&k, &s->boot, &s->log, own, nr_own);
	return k.err;
}

/* ---- the file ---- */

static int put_session(struct session *s, struct seq_file *seq)
{
	struct file_list files = {.seq = seq};
	struct hash h;
	int rc;

	seq_puts(seq, SAVE_TITLE);
	hostfile_for_each(s->host_files, put_file, &files);
	settings_save(s, put_setting, seq);
	put_vars(seq, s);
	rc = put_lives(s, seq);
	put_0x(seq, "digest ", machine_digest(s->m));
	seq_putc(seq, '\n');
	hash_init(&h);
	hash_bytes(&h, seq->buf, seq->count);
	put_0x(seq, "checksum ", hash_final(&h));
	seq_putc(seq, '\n');
	return files.err ? files.err : rc;
}

/* Whether path may be written: nothing is there, or a saved session. */
static int may_replace(const char *path)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	char title[sizeof(SAVE_TITLE) - 1];
	ssize_t n;

	if (fd < 0)
		return errno == ENOENT ? 0 : errno == ELOOP ? -EEXIST : -errno;
	n = read(fd, title, sizeof(title));
	close(fd);
	return n == (ssize_t)sizeof(title) && !memcmp(title, SAVE_TITLE, sizeof(title)) ? 0 : -EEXIST;
}

/* Written beside its place, then renamed: what was saved before is there until all of this one is. */
static int write_beside(const char *path, const struct seq_file *text)
{
	size_t len = strlen(path);
	char *beside = xmalloc(len + sizeof(".new"));
	int rc;

	memcpy(beside, path, len);
	strcpy(beside + len, ".new");
	if (!may_replace(beside))
		unlink(beside);		/* of an mmsh that was killed */
	rc = host_write_file(AT_FDCWD, beside, text, 0666);
	if (!rc && rename(beside, path) != 0)
		rc = -errno;
	if (rc && rc != -EEXIST)
		unlink(beside);
	free(beside);
	return rc;
}

int session_save(struct session *s, const char *path)
{
	struct seq_file text;
	int rc = may_replace(path);

	if (rc)
		return rc;
	seq_init(&text);
	rc = put_session(s, &text);
	if (!rc)
		rc = write_beside(path, &text);
	seq_release(&text);
	return rc;
}
