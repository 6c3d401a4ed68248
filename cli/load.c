// SPDX-License-Identifier: MIT
/*
 * The whole file is read and judged before anything of it is believed: its checksum, then each line, then the arguments
 * of each command (load_command.c). A machine is made of it beside the session's own, and takes its place only when it
 * has the digest that the file tells.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch.h"
#include "hash.h"
#include "hostfile.h"
#include "loading.h"
#include "options.h"
#include "rebuild.h"
#include "safe_text.h"
#include "savefile.h"
#include "settings.h"

ARCHS_KNOWN_HERE(3);

#define SAVE_MAX ((off_t)256 << 20)

/* ---- lines ---- */

static void take_boot_text(struct savereader *r, const char *name, char **to)
{
	struct str text;

	if (!reader_skip(r, name) || !reader_text(r, &text))
		return;
	free(*to);
	*to = xmalloc(text.len + 1);
	memcpy(*to, text.s, text.len);
	(*to)[text.len] = '\0';
}

/* A life begins. One before it is there for its checkpoints, and ends with one. */
static bool begin_life(struct loading *l)
{
	if (l->booted && !l->checkpoint_last)
		return reader_fail(&l->r, "a second machine");
	if (l->redo.there)
		return reader_fail(&l->r, "a machine behind what was undone");
	cmdlog_release(&l->log);
	boot_options_release(&l->boot);
	l->checkpoint_last = false;
	return true;
}

static bool load_boot(struct loading *l)
{
	struct boot_options *boot = &l->boot;
	struct savereader *r = &l->r;

	if (!begin_life(l))
		return false;
	if (!reader_need(r, "mem=") || !reader_number(r, &boot->ram_bytes) || !reader_need(r, " seed=") ||
	    !reader_number(r, &boot->seed))
		return false;
	take_boot_text(r, " machine=", &boot->machine);
	take_boot_text(r, " kernel=", &boot->kernel);
	take_boot_text(r, " params=", &boot->params);
	if (r->failed || !boot_options_check(boot, l->error))
		return false;
	l->word_mask = boot->machine && arch_find(boot->machine) == ARCH_X86_64 ? UINT64_MAX : UINT32_MAX;
	l->booted = true;
	return true;
}

static bool same_file(struct loading *l, const char *path, bool sysroot, uint64_t size, uint64_t hash)
{
	struct host_files *hf = l->s->host_files;
	struct hostfile *f;
	uint64_t found;
	int err = sysroot ? hostfile_open_sysroot(hf, path, &f) : hostfile_open(hf, path, &f);
	char visible[100];

	if (!err)
		err = hostfile_hash(f, &found);
	if (!err && hostfile_size(f) == size && found == hash)
		return true;
	safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	snprintf(l->error, SAVE_ERROR_MAX, "%s is not the file that the session used%s%s", visible, err ? ": " : "",
		 err ? errno_message(-err) : "");
	return false;
}

static bool load_file(struct loading *l)
{
	uint64_t size, mtime, hash, sysroot;
	struct savereader *r = &l->r;
	struct str path;

	return reader_need(r, "size=") && reader_number(r, &size) && reader_need(r, " time=") &&
	       reader_number(r, &mtime) && reader_need(r, " hash=") && reader_number(r, &hash) &&
	       reader_need(r, " sysroot=") && reader_number(r, &sysroot) && reader_need(r, " path=") &&
	       reader_text(r, &path) && same_file(l, arena_copy(r->arena, path.s, path.len), sysroot, size, hash);
}

/* A form and a number. */
static bool load_value(struct savereader *r, struct value *v)
{
	static const struct { const char *word; enum value_form form; } forms[] = {
		{"dec ", VALUE_DEC}, {"signed ", VALUE_SIGNED}, {"hex ", VALUE_HEX},
	};

	v->form = VALUE_NONE;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]) && v->form == VALUE_NONE; i++)
		if (reader_skip(r, forms[i].word))
			v->form = forms[i].form;
	if (v->form == VALUE_NONE)
		return reader_fail(r, "no form of a value");
	return reader_number(r, &v->n);
}

static bool load_var(struct loading *l)
{
	struct savereader *r = &l->r;
	struct str name = reader_name(r);
	struct value v;

	if (!is_name(name))
		return reader_fail(r, "no name");
	if (!reader_need(r, " ") || !load_value(r, &v))
		return false;
	vars_set(&l->vars, name, v);
	return true;
}

static bool load_last(struct loading *l)
{
	return load_value(&l->r, &l->last);
}

static bool load_setting(struct loading *l)
{
	struct savereader *r = &l->r;
	struct str name = reader_name(r), value;

	if (!reader_need(r, " ") || !reader_text(r, &value))
		return false;
	if (!settings_load(NULL, name, value))
		return reader_fail(r, "a setting that cannot be");
	seq_write(&l->set, name.s, name.len);
	seq_putc(&l->set, ' ');
	seq_write(&l->set, value.s, value.len);
	seq_putc(&l->set, '\n');
	return true;
}

static bool load_checkpoint(struct loading *l)
{
	struct savereader *r = &l->r;
	struct str name;

	if (!l->booted)
		return reader_fail(r, "a checkpoint before its machine");
	if (!reader_text(r, &name))
		return false;
	for (const struct checkpoint *cp = l->checkpoints; cp; cp = cp->next)
		if (str_is(name, cp->name))
			return reader_fail(r, "a second checkpoint of that name");
	checkpoint_put(&l->checkpoints, checkpoint_new(name, &l->boot, &l->log));
	l->checkpoint_last = true;
	return true;
}

static bool load_redo(struct loading *l)
{
	if (!l->booted || l->redo.there)
		return reader_fail(&l->r, "no place from which to redo");
	l->redo = (struct redo_mark){true, l->log.at, l->log.nr_at};
	return true;
}

/* ---- the lines together ---- */

static bool load_digest(struct loading *l)
{
	if (!l->booted)
		return reader_fail(&l->r, "a digest of no machine");
	l->digested = true;
	return reader_number(&l->r, &l->digest);
}

static bool load_line(struct loading *l)
{
	static const struct { const char *word; bool (*load)(struct loading *l); } lines[] = {
		{"file ", load_file}, {"set ", load_setting}, {"var ", load_var}, {"last ", load_last},
		{"boot ", load_boot}, {"run ", load_run}, {"checkpoint ", load_checkpoint}, {"redo", load_redo},
		{"digest ", load_digest},
	};

	if (l->digested)
		return reader_fail(&l->r, "something behind the digest");
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		if (reader_skip(&l->r, lines[i].word))
			return lines[i].load(l) && reader_need(&l->r, "\n");
	return reader_fail(&l->r, "an unknown line");
}

static bool load_lines(struct loading *l)
{
	while (l->r.p < l->r.end && !interrupted) {
		if (!load_line(l))
			return false;
		l->r.line++;
	}
	return l->digested || interrupted || reader_fail(&l->r, "the digest is missing");
}

/* ---- the file as a whole ---- */

static int read_file(const char *path, struct seq_file *text)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC), rc = 0;
	struct stat st;
	char bytes[65536];
	ssize_t n = 1;

	if (fd < 0)
		return -errno;
	if (fstat(fd, &st) != 0)
		rc = -errno;
	else if (!S_ISREG(st.st_mode))
		rc = S_ISDIR(st.st_mode) ? -EISDIR : -EINVAL;
	else if (st.st_size > SAVE_MAX)
		rc = -EFBIG;
	while (!rc && n > 0 && text->count <= (size_t)SAVE_MAX) {
		n = read(fd, bytes, sizeof(bytes));
		if (n > 0)
			seq_write(text, bytes, (size_t)n);
		else if (n < 0 && errno != EINTR)
			rc = -errno;
		else if (n < 0)
			n = 1;
	}
	close(fd);
	return rc ? rc : text->failed ? -ENOMEM : 0;
}

/* Finds the checksum, which is the last line, and cuts it off. */
static bool is_whole(struct seq_file *text)
{
	static const char label[] = "checksum ";
	struct savereader r = {.end = text->buf + text->count};
	uint64_t checksum;
	struct hash h;
	size_t at = text->count;

	if (at < sizeof(SAVE_TITLE) || memcmp(text->buf, SAVE_TITLE, sizeof(SAVE_TITLE) - 1) != 0)
		return false;
	for (at--; at && text->buf[at - 1] != '\n';)
		at--;
	r.p = text->buf + at;
	if (!reader_need(&r, label) || !reader_number(&r, &checksum) || !reader_need(&r, "\n") || r.p != r.end)
		return false;
	hash_init(&h);
	hash_bytes(&h, text->buf, at);
	text->count = at;
	return hash_final(&h) == checksum;
}

/* The machine that the file tells of, if it is the one. */
static int rebuild_loaded(struct loading *l, struct machine **ret)
{
	const struct life life = {.boot = &l->boot, .log = &l->log, .end = l->log.at, .elsewhere = true};
	int rc = rebuild(l->s, &life, ret);

	if (rc == -EINTR || rc == -ENOBUFS)
		return rc;
	if (!rc && machine_digest(*ret) == l->digest)
		return 0;
	if (!rc)
		machine_destroy(*ret);
	snprintf(l->error, SAVE_ERROR_MAX, rc == -EPERM ? "its commands write files of the host" :
		 rc ? "its machine does not boot" :
		 "what its commands make is another machine: it is of another version, or host files differ");
	return 1;
}

/* Sets what load_setting() has judged. */
static void take_settings(struct session *s, struct str lines)
{
	while (lines.len) {
		const char *blank = memchr(lines.s, ' ', lines.len), *end = memchr(lines.s, '\n', lines.len);

		settings_load(s, (struct str){lines.s, (size_t)(blank - lines.s)},
			      (struct str){blank + 1, (size_t)(end - blank - 1)});
		lines.len -= (size_t)(end + 1 - lines.s);
		lines.s = end + 1;
	}
}

static void take_vars(struct vars *to, const struct vars *from)
{
	for (size_t i = 0; i < from->nr_slots; i++)
		if (from->slots[i].name)
			vars_set(to, (struct str){from->slots[i].name, from->slots[i].len}, from->slots[i].value);
}

/* All is judged. What the session has under other names it keeps. */
static void take_over(struct loading *l, struct machine *m)
{
	struct session *s = l->s;

	session_replace(s, m, &l->boot, &l->log);
	while (l->checkpoints) {
		struct checkpoint *cp = l->checkpoints;

		l->checkpoints = cp->next;
		checkpoint_put(&s->checkpoints, cp);
	}
	take_settings(s, (struct str){l->set.buf, l->set.count});
	take_vars(&s->vars, &l->vars);
	s->last = l->last;
}

static int load_text(struct loading *l, struct seq_file *text)
{
	struct machine *m;
	int rc;

	if (!is_whole(text)) {
		snprintf(l->error, SAVE_ERROR_MAX, "no saved session, or not whole");
		return 1;
	}
	l->r.p = text->buf + sizeof(SAVE_TITLE) - 1;
	l->r.end = text->buf + text->count;
	if (!load_lines(l))
		return 1;
	if (interrupted)
		return -EINTR;
	if (l->redo.there) {
		l->log.at = l->redo.at;
		l->log.nr_at = l->redo.nr_at;
	}
	rc = rebuild_loaded(l, &m);
	if (!rc)
		take_over(l, m);
	return rc;
}

int session_load(struct session *s, const char *path, char *error)
{
	struct loading l = {.s = s, .error = error, .r = {.arena = &s->arena, .line = 2, .error = error}};
	struct seq_file text;
	int rc;

	seq_init(&text);
	seq_init(&l.set);
	cmdlog_init(&l.log);
	vars_init(&l.vars);
	rc = read_file(path, &text);
	if (!rc)
		rc = load_text(&l, &text);
	vars_release(&l.vars);
	checkpoints_release(&l.checkpoints);
	cmdlog_release(&l.log);
	boot_options_release(&l.boot);
	seq_release(&l.set);
	seq_release(&text);
	return rc;
}
