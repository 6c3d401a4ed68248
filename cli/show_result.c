// SPDX-License-Identifier: MIT
#include "show_result.h"

#include <unistd.h>

#include "compiler.h"
#include "pager.h"
#include "screen.h"

static bool seen_by_person(const struct session *s)
{
	return s->interactive && s->con.out_tty && !s->con.capture && !s->con.mute;
}

unsigned int result_width(const struct session *s)
{
	return seen_by_person(s) ? screen_of(STDOUT_FILENO).columns : 0;
}

static bool page(void *session, const char *text, size_t len)
{
	struct session *s = session;

	/* What was printed before comes before it. */
	console_flush(&s->con);
	return pager_show(text, len);
}

/* `cat /proc/1/maps` is maps. A call that failed has no arguments left. */
static paint_fn *paint_for(const struct call *c)
{
	if (c->arg && !strcmp(c->cmd->name, "cat"))
		return paint_of_path(c->arg[0].s, c->arg[0].len);
	return paint_of_view(c->cmd->name);
}

static NOINLINE void show_to_person(struct session *s, const struct call *c)
{
	struct console_look look = {.arg = s};

	if (s->con.out_color)
		look.paint = paint_for(c);
	if (s->set.pager && !s->safe && seen_by_person(s))
		look.page = page;
	console_show(&s->con, s->out.buf, s->out.count, &look);
}

void show_result(struct session *s, const struct call *c)
{
	if (s->con.out_color || s->interactive)
		show_to_person(s, c);
	else
		console_write(&s->con, s->out.buf, s->out.count);
}
