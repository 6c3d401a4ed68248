// SPDX-License-Identifier: MIT
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "hash.h"
#include "host_tree.h"
#include "hostfile.h"
#include "savefile.h"

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

/* ---- variables ---- */

static int by_name(const void *a, const void *b)
{
	const struct var *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

static void put_vars(struct seq_file *seq, const struct vars *vars)
{
	static const char *const forms[] = {
		[VALUE_NONE] = "none", [VALUE_DEC] = "dec", [VALUE_SIGNED] = "signed", [VALUE_HEX] = "hex",
	};
	const struct var **sorted = xmalloc((vars->nr + 1) * sizeof(*sorted));
	size_t nr = 0;

	for (size_t i = 0; i < vars->nr_slots; i++)
		if (vars->slots[i].name)
			sorted[nr++] = &vars->slots[i];
	qsort(sorted, nr, sizeof(*sorted), by_name);
	for (size_t i = 0; i < nr; i++) {
		seq_printf(seq, "var %s %s", sorted[i]->name, forms[sorted[i]->value.form]);
		put_0x(seq, " ", sorted[i]->value.n);
		seq_putc(seq, '\n');
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

static int put_log(struct session *s, struct seq_file *seq)
{
	struct log_entry e;

	for (size_t pos = 0; pos < s->log.at;) {
		struct arena_mark mark = arena_mark(&s->arena);

		cmdlog_read(&s->log, &pos, &e, &s->arena);
		put_command(seq, &e);
		arena_back(&s->arena, mark);
		if (e.cmd->flags & CMD_HOSTFILE)
			return -EPERM;
	}
	return 0;
}

/* ---- the file ---- */

static int put_session(struct session *s, struct seq_file *seq)
{
	struct file_list files = {.seq = seq};
	struct hash h;
	int rc;

	seq_puts(seq, SAVE_TITLE);
	put_boot(seq, &s->boot);
	hostfile_for_each(s->host_files, put_file, &files);
	put_vars(seq, &s->vars);
	rc = put_log(s, seq);
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
