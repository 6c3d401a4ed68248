// SPDX-License-Identifier: MIT
/*
 * The whole file is read and judged before anything of it is believed: its checksum, then each line, then the arguments of
 * each command, as if they had been typed. A machine is made of it beside the session's own, and takes its place only when
 * it has the digest that the file tells.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch.h"
#include "bind.h"
#include "hash.h"
#include "hostfile.h"
#include "options.h"
#include "rebuild.h"
#include "safe_text.h"
#include "savefile.h"
#include "savereader.h"

#define SAVE_MAX ((off_t)256 << 20)

struct loading {
	struct session *s;
	struct savereader r;
	struct boot_options boot;
	struct cmdlog log;
	struct vars vars;
	uint64_t word_mask, digest;
	bool booted, digested;
	char *error;
};

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

static bool load_boot(struct loading *l)
{
	struct boot_options *boot = &l->boot;
	struct savereader *r = &l->r;

	if (l->booted)
		return reader_fail(r, "a second machine");
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

static bool load_var(struct loading *l)
{
	static const struct { const char *word; enum value_form form; } forms[] = {
		{" dec ", VALUE_DEC}, {" signed ", VALUE_SIGNED}, {" hex ", VALUE_HEX},
	};
	struct savereader *r = &l->r;
	struct str name = reader_name(r);
	struct value v = {.form = VALUE_NONE};

	if (!is_name(name))
		return reader_fail(r, "no name");
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]) && v.form == VALUE_NONE; i++)
		if (reader_skip(r, forms[i].word))
			v.form = forms[i].form;
	if (v.form == VALUE_NONE)
		return reader_fail(r, "no form of a value");
	if (!reader_number(r, &v.n))
		return false;
	vars_set(&l->vars, name, v);
	return true;
}

/* ---- commands ---- */

static bool is_one_of(const struct keyword *words, uint64_t n)
{
	for (; words && words->word; words++)
		if (words->value == n)
			return true;
	return false;
}

static bool are_flags(const struct keyword *words, uint64_t n)
{
	uint64_t all = 0;

	for (const struct keyword *w = words ? words : gfp_words; w->word; w++)
		all |= w->value;
	return !(n & ~all);
}

/* Whether typing could have given this number. */
static bool number_fits(const struct loading *l, const struct param *p, uint64_t n)
{
	switch (p->kind) {
	case PARAM_PROT:
		return n <= 7;			/* of r, w and x */
	case PARAM_CHOICE:
		return is_one_of(p->words, n);
	case PARAM_GFP:
		return are_flags(p->words, n);
	case PARAM_FLAG:
		return n == 1;
	default:
		return !param_is_cut(p->kind) || n <= l->word_mask || is_one_of(p->words, n);
	}
}

/* Room for one more behind n of a list; it doubles at the powers of two. */
static void *grow_list(struct savereader *r, void *list, uint64_t n, size_t size)
{
	void *more;

	if (n & (n - 1))
		return list;
	more = arena_alloc(r->arena, (size_t)(n ? 2 * n : 1) * size);
	if (n)
		memcpy(more, list, (size_t)n * size);
	return more;
}

static bool load_texts(struct savereader *r, struct arg *a)
{
	struct str *list = NULL;

	for (; !reader_skip(r, "]"); a->n++) {
		list = grow_list(r, list, a->n, sizeof(*list));
		if (!reader_text(r, &list[a->n]))
			return false;
	}
	a->list = list;
	return true;
}

static bool load_numbers(struct savereader *r, struct arg *a)
{
	for (; !reader_skip(r, "]"); a->n++) {
		a->nums = grow_list(r, a->nums, a->n, sizeof(*a->nums));
		if ((a->n && !reader_need(r, ",")) || !reader_number(r, &a->nums[a->n]))
			return false;
	}
	return true;
}

static bool load_arg(struct loading *l, const struct param *p, struct arg *a)
{
	struct savereader *r = &l->r;
	enum keep keep = how_kept(p->kind);
	struct str text;

	*a = (struct arg){0};
	if (keep == KEEP_LIST || keep == KEEP_NUMBERS)
		return reader_need(r, "[") && (keep == KEEP_LIST ? load_texts(r, a) : load_numbers(r, a));
	if (keep == KEEP_TEXT || (keep == KEEP_EITHER && reader_peek(r) == '"')) {
		if (!reader_text(r, &text))
			return false;
		a->s = text.s;
		a->len = text.len;
		return true;
	}
	if (!reader_number(r, &a->n))
		return false;
	return number_fits(l, p, a->n) || reader_fail(r, "an argument that cannot be");
}

static int find_param(const struct command *cmd, struct str name)
{
	for (int i = 0; cmd->params && cmd->params[i].kind != PARAM_END; i++) {
		struct str known = save_param_name(&cmd->params[i]);

		if (known.len == name.len && !memcmp(known.s, name.s, name.len))
			return i;
	}
	return -1;
}

static bool needs(const struct param *p)
{
	return !p->key && !(p->flags & PARAM_OPTIONAL);
}

static bool load_args(struct loading *l, struct log_entry *e, struct arg *args)
{
	struct savereader *r = &l->r;

	while (reader_skip(r, " ")) {
		int i = find_param(e->cmd, reader_name(r));

		if (i < 0 || (e->given & (1u << i)))
			return reader_fail(r, "an argument that the command does not take");
		if (!reader_need(r, "=") || !load_arg(l, &e->cmd->params[i], &args[i]))
			return false;
		e->given |= 1u << i;
	}
	for (int i = 0; e->cmd->params && e->cmd->params[i].kind != PARAM_END; i++)
		if (needs(&e->cmd->params[i]) && !(e->given & (1u << i)))
			return reader_fail(r, "an argument is missing");
	return true;
}

static bool load_run(struct loading *l)
{
	struct arg args[COMMAND_MAX_PARAMS];
	struct log_entry e = {.arg = args, .counts = true};
	struct savereader *r = &l->r;
	struct arena_mark mark = arena_mark(r->arena);
	struct str name;

	if (!l->booted)
		return reader_fail(r, "a command before its machine");
	if (reader_skip(r, "pid=") && (!reader_number(r, &e.on_pid) || !reader_need(r, " ")))
		return false;
	if (reader_skip(r, "stop=") && (!reader_number(r, &e.stop_at) || !reader_need(r, " ")))
		return false;
	if (reader_skip(r, "quiet=1 "))
		e.counts = false;
	name = reader_name(r);
	e.cmd = command_find(name.s, name.len);
	if (!e.cmd || !(e.cmd->flags & CMD_CHANGES) || (e.cmd->flags & (CMD_HOSTFILE | CMD_PREFIX | CMD_BLOCK)))
		return reader_fail(r, "no command that changes a machine");
	if (!load_args(l, &e, args))
		return false;
	cmdlog_append(&l->log, &e);
	arena_back(r->arena, mark);
	return true;
}

static bool load_digest(struct loading *l)
{
	l->digested = true;
	return reader_number(&l->r, &l->digest);
}

static bool load_line(struct loading *l)
{
	static const struct { const char *word; bool (*load)(struct loading *l); } lines[] = {
		{"boot ", load_boot}, {"file ", load_file}, {"var ", load_var}, {"run ", load_run}, {"digest ", load_digest},
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
	struct session *s = l->s;
	bool safe = s->safe;
	int rc;

	s->safe = true;		/* what another session did is not done again to files of the host */
	rc = rebuild(s, &life, ret);
	s->safe = safe;
	if (rc == -EINTR || rc == -ENOBUFS)
		return rc;
	if (!rc && machine_digest(*ret) == l->digest)
		return 0;
	if (!rc)
		machine_destroy(*ret);
	snprintf(l->error, SAVE_ERROR_MAX, rc ? "its machine does not boot" :
		 "what its commands make is another machine: it is of another version, or host files differ");
	return 1;
}

static void take_vars(struct vars *to, const struct vars *from)
{
	for (size_t i = 0; i < from->nr_slots; i++)
		if (from->slots[i].name)
			vars_set(to, (struct str){from->slots[i].name, from->slots[i].len}, from->slots[i].value);
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
	rc = rebuild_loaded(l, &m);
	if (rc)
		return rc;
	session_replace(l->s, m, &l->boot, &l->log);
	take_vars(&l->s->vars, &l->vars);
	return 0;
}

int session_load(struct session *s, const char *path, char *error)
{
	struct loading l = {.s = s, .error = error, .r = {.arena = &s->arena, .line = 2, .error = error}};
	struct seq_file text;
	int rc;

	seq_init(&text);
	cmdlog_init(&l.log);
	vars_init(&l.vars);
	rc = read_file(path, &text);
	if (!rc)
		rc = load_text(&l, &text);
	vars_release(&l.vars);
	cmdlog_release(&l.log);
	boot_options_release(&l.boot);
	seq_release(&text);
	return rc;
}
