// SPDX-License-Identifier: MIT
#include "show_events.h"

#include "flag_names.h"
#include "task.h"

struct event_words {
	const char *name, *format, *story;
};

static const struct event_words words[NR_EVENTS] = {
#define EVENT(name, group, fmt, story) [EV_##name] = {#name, fmt, story},
#include "events.def"
#undef EVENT
};

static const char *const migrate_types[] = {
	"unmovable", "movable", "reclaimable", "highatomic", "cma", "isolate"};

static void show_figure(struct seq_file *out, char how, uint64_t n)
{
	static const char *const fault_kinds[] = {
		"zero page",	 "new page",	   "copy on write", "reuse of a sole page",
		"file page",	 "private file copy", "shared memory", "swapped page",
	};

	static const char *const merge_stops[] = {
		"would make more than the highest order", "is not free", "is not free as one block of that order",
		"lies in another zone", "is of another migrate type",
	};

	static const char *const compact_results[] = {
		"skipped", "deferred", "worth a try", "complete, without success", "not needed",
	};

	switch (how) {
	case 'u':
		seq_dec(out, n, 0);
		break;
	case 'd':
		if ((int64_t)n < 0)
			seq_putc(out, '-');
		seq_dec(out, (int64_t)n < 0 ? -n : n, 0);
		break;
	case 'g':
		seq_gfp_flags(out, n);
		break;
	case 'm':
		seq_puts(out, n < sizeof(migrate_types) / sizeof(migrate_types[0])
				      ? migrate_types[n]
				      : "?");
		break;
	case 'B':
		seq_puts(out, n < sizeof(merge_stops) / sizeof(merge_stops[0]) ? merge_stops[n] : "?");
		break;
	case 'C':
		seq_puts(out, n < sizeof(compact_results) / sizeof(compact_results[0]) ? compact_results[n] : "?");
		break;
	case 't':
		seq_puts(out, n ? "tail" : "head");
		break;
	case 'F':
		if (n < sizeof(fault_kinds) / sizeof(fault_kinds[0]))
			seq_puts(out, fault_kinds[n]);
		else
			seq_dec(out, n, 0);
		break;
	default:
		seq_puts(out, "0x");
		seq_hex(out, n, 0);
	}
}

static void show_format(struct seq_file *out, const char *fmt, const uint64_t *args,
			unsigned int nr)
{
	unsigned int next = 0;

	for (; *fmt; fmt++) {
		if (*fmt != '%' || next >= nr) {
			seq_putc(out, *fmt);
			continue;
		}
		show_figure(out, *++fmt, args[next++]);
	}
}

void show_event(struct seq_file *out, enum trace_level level, uint32_t pid, enum event_id id,
		const uint64_t *args, unsigned int nr)
{
	const struct event_words *w = &words[id];

	if (level == TRACE_RAW) {
		seq_printf(out, "  %u: %s: ", pid, w->name);
		show_format(out, w->format, args, nr);
	} else {
		bool detail = w->story[0] == '+';

		if (detail && level == TRACE_BRIEF)
			return;
		seq_puts(out, "  ");
		show_format(out, w->story + detail, args, nr);
		if (level == TRACE_FULL) {
			seq_printf(out, "  [%s ", w->name);
			show_format(out, w->format, args, nr);
			seq_putc(out, ']');
		}
	}
	seq_putc(out, '\n');
}

static void listen(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct session *s = data;
	const struct task_struct *task = session_task(s);

	show_event(&s->trace_text, (enum trace_level)s->trace_level, task ? task->pid : 0, id,
		   args, nr);
}

/* Nobody runs yet: pid 0. */
static void listen_to_boot(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct session *s = data;

	show_event(&s->trace_text, (enum trace_level)s->trace_level, 0, id, args, nr);
}

struct event_sink trace_of_boot(struct session *s)
{
	return (struct event_sink){.fn = s->tracing ? listen_to_boot : NULL, .data = s};
}

void trace_attach(struct session *s)
{
	s->m->ctx.events.fn = s->tracing ? listen : NULL;
	s->m->ctx.events.data = s;
}

void trace_set(struct session *s, enum trace_level level)
{
	s->trace_level = level;
	s->tracing = level != TRACE_OFF;
	trace_attach(s);
}

void show_trace(struct session *s)
{
	console_write(&s->con, s->trace_text.buf, s->trace_text.count);
	seq_clear(&s->trace_text);
}
