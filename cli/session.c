// SPDX-License-Identifier: MIT
#include "session.h"

#include <stdlib.h>
#include <unistd.h>

#include "alias.h"
#include "arch.h"
#include "hostfile.h"
#include "linereader.h"
#include "rebuild.h"
#include "show_events.h"
#include "task.h"

volatile sig_atomic_t interrupted, terminated;

void session_init(struct session *s)
{
	*s = (struct session){0};
	console_init(&s->con);
	seq_init(&s->out);
	arena_init(&s->arena);
	vars_init(&s->vars);
	cmdlog_init(&s->log);
	s->set.reasons = SET_AUTO;
#ifdef MMSH_DEV
	s->set.verify = VERIFY_ALWAYS;
#endif
}

void session_close_frames(struct session *s, struct frame *keep)
{
	while (s->frame != keep) {
		struct frame *f = s->frame;

		s->frame = f->up;
		if (f->reader)
			linereader_close(f->reader);
		free(f->reader);
		if (f->fd >= 0)
			close(f->fd);
		free(f->block.text);
		free(f);
	}
}

void session_release(struct session *s)
{
	session_close_frames(s, NULL);
	checkpoints_release(&s->checkpoints);
	aliases_release(s);
	cmdlog_release(&s->log);
	boot_options_release(&s->boot);
	seq_release(&s->out);
	if (s->m)
		machine_destroy(s->m);
	if (s->host_files)
		host_files_destroy(s->host_files);
	free(s->set.prompt);
	free(s->safe_folder);
	vars_release(&s->vars);
	arena_release(&s->arena);
	trace_release(s);
}

struct task_struct *session_task(const struct session *s)
{
	return s->on_pid ? find_task(s->m, s->on_pid) : current_task(s->m);
}

bool session_pid(const struct session *s, struct value *v)
{
	const struct task_struct *task = session_task(s);

	if (task)
		*v = value_dec(task->pid);
	return task != NULL;
}

void session_adopt(struct session *s, struct machine *m)
{
	seq_charge(&s->out, &m->ctx.mem);
	if (s->m)
		machine_destroy(s->m);
	s->m = m;
	s->nr_machines++;
	s->verified_at = 0;
	m->ctx.mem.exhausted = s->exhausted;
	trace_attach(s);
}

int session_boot(struct session *s, const struct boot_options *boot, const struct event_sink *steps,
		 struct machine **ret, struct refusal *why)
{
	struct machine_config config = {
		.machine = boot->machine,
		.ram_bytes = boot->ram_bytes,
		.kernel = boot->kernel,
		.boot_params = boot->params,
		.seed = boot->seed,
		.host_budget = s->host_budget,
		.host_files = s->host_files,
		.interrupt = &interrupted,
		.boot_events = steps ? *steps : (struct event_sink){0},
	};

	*why = (struct refusal){0};
	return machine_create(&config, ret, why);
}

static char *copy(const char *s)
{
	return s ? xstrdup(s) : NULL;
}

void boot_options_copy(struct boot_options *to, const struct boot_options *from)
{
	*to = *from;
	to->machine = copy(from->machine);
	to->kernel = copy(from->kernel);
	to->params = copy(from->params);
}

void boot_options_release(struct boot_options *boot)
{
	free(boot->machine);
	free(boot->kernel);
	free(boot->params);
	*boot = (struct boot_options){0};
}
