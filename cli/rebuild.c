// SPDX-License-Identifier: MIT
#include "rebuild.h"

#include <errno.h>
#include <stdlib.h>

#include "hostfile.h"
#include "progress.h"
#include "reclaim.h"
#include "task.h"

/* set verify auto: walk when this many changes came since the last walk; grows with the machine. */
#define VERIFY_AUTO_CHANGES 4096

struct replay {
	struct session *s;
	const struct life *life;
	bool safe;			/* the session's */
	struct seq_file out;		/* discards all */
};

/*
 * One logged command again, on machine m. Output and value are of no interest any more. What another session typed
 * writes no host file.
 */
static int replay_entry(struct machine *m, struct replay *r, const struct log_entry *e)
{
	struct call c = {
		.s = r->s,
		.m = m,
		.cmd = e->cmd,
		.arg = e->arg,
		.given = e->given,
		.out = &r->out,
		.task = e->on_pid ? find_task(m, e->on_pid) : current_task(m),
	};

	process_runs(m);
	m->ctx.steps = 0;
	m->ctx.stop_at = e->stop_at;
	r->s->safe = r->safe || e->foreign;
	if (c.task)
		e->cmd->run(&c);
	reclaim_end_call(m);
	m->ctx.stop_at = 0;
	if (r->s->refused)
		return -EPERM;
	return interrupted ? -EINTR : 0;
}

static int replay(struct machine *m, void *data)
{
	struct replay *r = data;
	struct session *s = r->s;
	struct log_entry e;
	bool counts = progress_open(r->life->end);
	size_t pos = 0, place;
	uint64_t nr = 0;
	int rc = 0;

	while (!rc && pos < r->life->end) {
		struct arena_mark mark = arena_mark(&s->arena);

		place = pos;
		cmdlog_read(r->life->log, &pos, &e, &s->arena);
		nr += e.counts;
		if (r->life->witness)
			r->life->witness->begin_command(r->life->witness->data, m, place, nr);
		rc = replay_entry(m, r, &e);
		arena_back(&s->arena, mark);
		if (counts)
			progress_at(pos);
	}
	if (counts)
		progress_close();
	return rc;
}

int rebuild(struct session *s, const struct life *life, struct machine **ret)
{
	struct replay r = {.s = s, .life = life, .safe = s->safe};
	struct machine *m, *old = s->m;
	struct refusal why;
	uint64_t on_pid = s->on_pid;
	int rc = session_boot(s, life->boot, NULL, &m, &why);

	if (rc)
		return rc;
	seq_init(&r.out);
	seq_discard(&r.out);
	/*
	 * Handlers look at the session for its machine only through the call, but views of it
	 * must agree.
	 */
	s->m = m;
	s->on_pid = 0;
	s->refused = false;
	host_files_set_replay(s->host_files, !life->elsewhere);
	/* What SIGINT interrupts here is the rebuilding, not a command in it. */
	m->ctx.interrupt = NULL;
	rc = machine_guard(m, replay, &r);
	m->ctx.interrupt = &interrupted;
	s->m = old;
	s->safe = r.safe;
	s->on_pid = on_pid;
	host_files_set_replay(s->host_files, false);
	seq_release(&r.out);
	if (rc) {
		machine_destroy(m);
		return rc;
	}
	*ret = m;
	return 0;
}

int rebuild_at(struct session *s, size_t place)
{
	struct machine *m;
	struct log_entry e;
	uint64_t nr = 0;
	int rc = rebuild(s, &(struct life){.boot = &s->boot, .log = &s->log, .end = place}, &m);

	if (rc)
		return rc;
	session_adopt(s, m);
	for (size_t pos = 0; pos < place;) {
		struct arena_mark mark = arena_mark(&s->arena);

		cmdlog_read(&s->log, &pos, &e, &s->arena);
		nr += e.counts;
		arena_back(&s->arena, mark);
	}
	s->log.at = place;
	s->log.nr_at = nr;
	return 0;
}

struct checkpoint *checkpoint_new(struct str name, const struct boot_options *boot, const struct cmdlog *log)
{
	struct checkpoint *cp = xmalloc(sizeof(*cp));

	*cp = (struct checkpoint){.name = xmalloc(name.len + 1)};
	memcpy(cp->name, name.s, name.len);
	cp->name[name.len] = '\0';
	boot_options_copy(&cp->boot, boot);
	cmdlog_copy(&cp->log, log);
	return cp;
}

static void checkpoint_free(struct checkpoint *cp)
{
	boot_options_release(&cp->boot);
	cmdlog_release(&cp->log);
	free(cp->name);
	free(cp);
}

void checkpoint_put(struct checkpoint **list, struct checkpoint *cp)
{
	struct checkpoint **at = list, *old;

	while (*at && strcmp((*at)->name, cp->name) != 0)
		at = &(*at)->next;
	old = *at;
	cp->next = old ? old->next : NULL;
	*at = cp;
	if (old)
		checkpoint_free(old);
}

const struct checkpoint *checkpoint_find(const struct session *s, struct str name)
{
	for (const struct checkpoint *cp = s->checkpoints; cp; cp = cp->next)
		if (str_is(name, cp->name))
			return cp;
	return NULL;
}

void checkpoint_set(struct session *s, struct str name)
{
	checkpoint_put(&s->checkpoints, checkpoint_new(name, &s->boot, &s->log));
}

int checkpoint_machine(struct session *s, const struct checkpoint *cp, struct machine **ret)
{
	return rebuild(s, &(struct life){.boot = &cp->boot, .log = &cp->log, .end = cp->log.at}, ret);
}

int checkpoint_restore(struct session *s, const struct checkpoint *cp)
{
	struct boot_options boot;
	struct cmdlog log;
	struct machine *m;
	int rc = checkpoint_machine(s, cp, &m);

	if (rc)
		return rc;
	boot_options_copy(&boot, &cp->boot);
	cmdlog_copy(&log, &cp->log);
	session_replace(s, m, &boot, &log);
	return 0;
}

void session_replace(struct session *s, struct machine *m, struct boot_options *boot, struct cmdlog *log)
{
	session_adopt(s, m);
	boot_options_release(&s->boot);
	s->boot = *boot;
	*boot = (struct boot_options){0};
	cmdlog_release(&s->log);
	s->log = *log;
	cmdlog_init(log);
}

void checkpoints_release(struct checkpoint **list)
{
	struct checkpoint *next;

	for (struct checkpoint *cp = *list; cp; cp = next) {
		next = cp->next;
		checkpoint_free(cp);
	}
	*list = NULL;
}

void verify_after(struct session *s, const struct stmt *st)
{
	uint64_t changes = s->m->ctx.changes;
	struct seq_file found;
	struct verify v = {.out = &found};

	if (changes == s->verified_at)
		return;
	if (s->set.verify == VERIFY_AUTO && changes - s->verified_at < VERIFY_AUTO_CHANGES)
		return;
	s->verified_at = changes;
	seq_init(&found);
	machine_verify(&v, s->m);
	if (v.findings) {
		console_flush(&s->con);
		console_errorf(&s->con, "mmsh: line %lu: verify after '%.*s' found:\n%.*s", s->line,
			       (int)(st->text_len > 200 ? 200 : st->text_len), st->text,
			       (int)found.count, found.buf);
		console_flush(&s->con);
		_Exit(4);
	}
	seq_release(&found);
}
