// SPDX-License-Identifier: MIT
/* The machine as a whole: boot, going back, comparing, tracing. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "cmd_session.h"
#include "cmd_swap.h"
#include "kernel_addr.h"
#include "kernel_pgtable.h"
#include "mem_map.h"
#include "options.h"
#include "params.h"
#include "pgtable.h"
#include "policy.h"
#include "policy_report.h"
#include "rebuild.h"
#include "safe_text.h"
#include "show_events.h"
#include "show_result.h"
#include "task.h"
#include "why.h"
#include "wrap.h"

/* Nothing in the session may still point into the machine that goes. */
static bool inside_on(const struct call *c)
{
	return c->s->on_pid != 0;
}

static int replaced(struct call *c, int rc)
{
	if (rc == -ENOBUFS)
		return call_fail(c, "the host's memory does not suffice to rebuild the machine");
	return rc;
}

static int cmd_undo(struct call *c)
{
	struct cmdlog *log = &c->s->log;
	uint64_t n = call_num(c, 0, 1);

	if (inside_on(c))
		return call_fail(c, "goes back for the whole machine, not for one process");
	if (!n)
		return 0;
	if (!log->nr_at)
		return call_fail(c, "no command has changed the machine");
	if (n > log->nr_at)
		return call_fail(c, "only %llu command%s changed the machine",
				 (unsigned long long)log->nr_at,
				 log->nr_at == 1 ? " has" : "s have");
	return replaced(c, rebuild_at(c->s, cmdlog_place(log, log->nr_at - n)));
}

static int cmd_redo(struct call *c)
{
	struct cmdlog *log = &c->s->log;
	uint64_t left = log->nr_used - log->nr_at, n = call_num(c, 0, 1);

	if (inside_on(c))
		return call_fail(c, "goes on for the whole machine, not for one process");
	if (!n)
		return 0;
	if (!left)
		return call_fail(c, "no command was undone");
	if (n > left)
		return call_fail(c, "only %llu command%s undone", (unsigned long long)left,
				 left == 1 ? " was" : "s were");
	return replaced(c, rebuild_at(c->s, cmdlog_place(log, log->nr_at + n)));
}

static int cmd_checkpoint(struct call *c)
{
	checkpoint_set(c->s, (struct str){c->arg[0].s, c->arg[0].len});
	return 0;
}

static int cmd_restore(struct call *c)
{
	struct str name = {c->arg[0].s, c->arg[0].len};
	const struct checkpoint *cp = checkpoint_find(c->s, name);

	if (inside_on(c))
		return call_fail(c, "goes back for the whole machine, not for one process");
	if (!cp)
		return no_checkpoint(c, name);
	return replaced(c, checkpoint_restore(c->s, cp));
}

static int cmd_digest(struct call *c)
{
	c->ret = value_hex(machine_digest(c->m));
	return 0;
}

/* The next word as a terminated text. */
static const char *word_at(struct call *c, const struct arg *list, uint64_t i)
{
	return arena_copy(&c->s->arena, list->list[i].s, list->list[i].len);
}

static bool is_boot_word(const char *word)
{
	size_t len = strcspn(word, "=");
	const char *name;
	bool has_value;

	for (unsigned int i = 0; (name = arch_boot_word(i, &has_value)) != NULL; i++)
		if (strlen(name) == len && !memcmp(word, name, len))
			return true;
	return false;
}

/* A word without dashes: ram=128M is --mem 128M, and what the kernel's command line knows goes there. */
static bool take_boot_word(struct boot_options *boot, const char *word, char *error)
{
	char visible[64];

	if (!strncmp(word, "ram=", 4))
		return boot_option(boot, "mem", word + 4, error);
	if (is_boot_word(word))
		return boot_option(boot, "boot", word, error);
	safe_text(visible, sizeof(visible), word, strlen(word), SAFE_NAME);
	snprintf(error, OPTIONS_ERROR_MAX,
		 "'%s' is no boot parameter; options are like ram=128M, --kernel 6.18, lpae, --boot \"PARAMS\"",
		 visible);
	return false;
}

/*
 * One option of the command line's form, --mem 128M or --mem=128M, or a boot parameter. Returns the words it took, 0
 * for a wrong one.
 */
static uint64_t take_boot_option(struct call *c, struct boot_options *boot, const struct arg *list,
				 uint64_t i, char *error)
{
	char *word = arena_copy(&c->s->arena, list->list[i].s, list->list[i].len);
	char *equals = strchr(word, '=');

	if (strncmp(word, "--", 2))
		return take_boot_word(boot, word, error);
	if (equals) {
		*equals = '\0';
		return boot_option(boot, word + 2, equals + 1, error);
	}
	return boot_option(boot, word + 2, i + 1 < list->n ? word_at(c, list, i + 1) : NULL, error) ? 2 : 0;
}

static bool take_boot_options(struct call *c, struct boot_options *boot, char *error)
{
	const struct arg *list = &c->arg[1];
	uint64_t i = 0, took;

	while (call_has(c, 1) && i < list->n) {
		took = take_boot_option(c, boot, list, i, error);
		if (!took)
			return false;
		i += took;
	}
	return true;
}

static int cmd_boot(struct call *c)
{
	struct session *s = c->s;
	struct boot_options boot = {.seed = s->boot.seed};
	char error[OPTIONS_ERROR_MAX];
	struct refusal why;
	struct event_sink steps = trace_of_boot(s);
	struct machine *m;
	int rc;

	if (inside_on(c))
		return call_fail(c, "starts a new machine; a process has no part in it");
	boot.machine = xstrdup(arena_copy(&s->arena, c->arg[0].s, c->arg[0].len));
	if (!take_boot_options(c, &boot, error) || !boot_options_check(&boot, error)) {
		boot_options_release(&boot);
		return call_fail(c, "%s", error);
	}
	rc = session_boot(s, &boot, &steps, &m, &why);
	if (rc) {
		boot_options_release(&boot);
		c->m->ctx.why = why;
		return rc;
	}
	session_adopt(s, m);
	cmdlog_release(&s->log);
	boot_options_release(&s->boot);
	s->boot = boot;
	return 0;
}

static const struct keyword trace_levels[] = {
	{"off", TRACE_OFF}, {"brief", TRACE_BRIEF}, {"full", TRACE_FULL}, {"raw", TRACE_RAW},
	{NULL, 0},
};

static int cmd_trace(struct call *c)
{
	trace_set(c->s, (enum trace_level)c->arg[0].n);
	if (c->arg[0].n == TRACE_RAW)
		show_raw_header(c->out);
	return 0;
}

/* The frame behind a kernel address; 0: none. */
static pfn_t kernel_frame(struct machine *m, vaddr_t address)
{
	paddr_t phys;
	pte_t pte;

	if (!pa_of(m, address, &phys))
		return phys >> PAGE_SHIFT;
	pte = kernel_pte(m, address);
	return pte_present(m, pte) ? pte_pfn(m, pte) : 0;
}

/* A person's terminal breaks no word. */
static void tell_why(struct call *c, const struct why_question *q, const struct history_of *h)
{
	unsigned int width = result_width(c->s);
	struct seq_file text;

	seq_init(&text);
	why_tell(c->s, q, h, &text);
	wrap_lines(c->out, text.buf, text.count, width ? width : UINT_MAX);
	seq_release(&text);
}

static int cmd_why(struct call *c)
{
	struct why_question q = {.m = c->m, .mm = c->task->mm->id, .pfn = call_num(c, 1, 0)};
	struct history_of *h;
	int rc;

	if (!call_has(c, 0) && !call_has(c, 1))
		return call_lacks(c, "ADDR or pfn=N");
	if (call_has(c, 0) && call_has(c, 1))
		return call_fail(c, "ADDR and pfn=N are two questions");
	if (call_has(c, 1) && !pfn_valid(c->m, q.pfn))
		return refuse(c->m, EINVAL, WHY_BAD_PFN, q.pfn);
	if (call_has(c, 0)) {
		q.user = c->arg[0].n < c->task->mm->task_size;
		q.address = q.user ? c->arg[0].n & PAGE_MASK : c->arg[0].n;
		q.pfn = q.user ? 0 : kernel_frame(c->m, q.address);
	}
	h = xmalloc(sizeof(*h));
	*h = (struct history_of){.nr_facts = 0};
	rc = why_find(c->s, &q, h);
	if (!rc)
		tell_why(c, &q, h);
	free(h->descents);
	free(h);
	return replaced(c, rc);
}

static const struct keyword policy_words[] = {
	{"fifo", POLICY_FIFO}, {"lru", POLICY_LRU}, {"clock", POLICY_CLOCK}, {"second", POLICY_SECOND},
	{"opt", POLICY_OPT}, {"random", POLICY_RANDOM}, {"linux", POLICY_LINUX}, {NULL, 0},
};

const struct command machine_commands[] = {
	{"boot", FAMILY_MACHINE, 0, "start a machine afresh", cmd_boot,
	 PARAMS(NEED(WORD, "MACHINE"), MAY(WORDS, "OPTION..."))},
	{"undo", FAMILY_MACHINE, 0, "take back the last commands that changed the machine",
	 cmd_undo, PARAMS(MAY(COUNT, "N"))},
	{"redo", FAMILY_MACHINE, 0, "run undone commands again", cmd_redo, PARAMS(MAY(COUNT, "N"))},
	{"checkpoint", FAMILY_MACHINE, 0, "remember the machine as it is", cmd_checkpoint,
	 PARAMS(NEED(WORD, "NAME"))},
	{"restore", FAMILY_MACHINE, 0, "go back to a checkpoint", cmd_restore,
	 PARAMS(NEED(CHECKPOINT, "NAME"))},
	{"diff", FAMILY_MACHINE, 0, "what changed since a checkpoint", cmd_diff, PARAMS(NEED(CHECKPOINT, "NAME"))},
	{"save", FAMILY_MACHINE, CMD_HOSTFILE, "keep the session in a file", cmd_save, PARAMS(NEED(HOSTFILE, "FILE"))},
	{"load", FAMILY_MACHINE, 0, "go on with the session in a file", cmd_load, PARAMS(NEED(HOSTFILE, "FILE"))},
	{"export", FAMILY_MACHINE, CMD_HOSTFILE, "write the simulated /proc to a folder of the host", cmd_export,
	 PARAMS(NEED(HOSTFILE, "DIR"))},
	{"digest", FAMILY_MACHINE, CMD_PRINTS, "one number for the machine's whole state",
	 cmd_digest, NULL},
	{"tick", FAMILY_MACHINE, CMD_CHANGES, "let time pass in which nobody needs anything", cmd_tick,
	 PARAMS(MAY(COUNT, "N"))},
	{"cost", FAMILY_MACHINE, CMD_CHANGES | CMD_MAY_SHOW, "what events took in virtual time; set their latencies",
	 cmd_cost,
	 PARAMS(MAY_CHOICE("ssd|disk|reset", cost_words), KEY(COUNT, "access", "NS"), KEY(COUNT, "walk", "NS"),
		KEY(COUNT, "minor", "NS"), KEY(COUNT, "major", "NS"), KEY(COUNT, "swapout", "NS"))},
	{"settle", FAMILY_MACHINE, CMD_CHANGES, "drop clean caches, empty per-CPU lists, shrink slabs", cmd_settle,
	 NULL},
	{"trace", FAMILY_MACHINE, 0, "tell what commands cause", cmd_trace,
	 PARAMS(CHOICE("LEVEL", trace_levels))},
	{"why", FAMILY_MACHINE, 0, "how an address or a frame came to be what it is", cmd_why,
	 PARAMS(MAY(ADDR, "ADDR"), KEY(PFN, "pfn", "N"))},
	{"policy", FAMILY_MACHINE, CMD_CHANGES | CMD_MAY_SHOW, "page replacement on a reference string", cmd_policy,
	 PARAMS(CHOICE("POLICY", policy_words), NEED(COUNT, "FRAMES"), KEY(COUNT, "upto", "N"), FLAG("steps"),
		FLAG("csv"), FLAG("mapped"), KEY(HOSTFILE, "file", "NAME"), MAY(NUMBERS, "PAGE..."))},
	{NULL, 0, 0, NULL, NULL, NULL},
};
