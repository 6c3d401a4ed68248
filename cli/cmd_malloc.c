// SPDX-License-Identifier: MIT
/* malloc, free and their like in the current process. */
#include "cmd_malloc.h"

#include <errno.h>
#include <signal.h>

#include "free_report.h"
#include "session.h"
#include "umalloc.h"
#include "user_access.h"

static const char *const abort_words[NR_MALLOC_ABORTS] = {
#define MALLOC_ABORT(name, text) [MALLOC_ABORT_##name] = text,
#include "malloc_aborts.def"
#undef MALLOC_ABORT
};

int malloc_failed(struct call *c, int rc, const struct umalloc_report *report)
{
	if (rc != -EFAULT || report->abort == MALLOC_SOUND)
		return access_failed(c, rc, &report->access);
	if (c->m->tasks->fatal_signals)
		do_group_exit(c->m, c->task, SIGABRT);
	c->fault.signal = "SIGABRT";
	c->fault.code = abort_words[report->abort];
	c->fault.address = report->at;
	return CALL_FAULT;
}

static int give_block(struct call *c, int rc, vaddr_t mem, const struct umalloc_report *report)
{
	if (rc)
		return malloc_failed(c, rc, report);
	c->ret = value_hex(mem);
	return 0;
}

int cmd_malloc(struct call *c)
{
	struct umalloc_report report;
	vaddr_t mem = 0;
	int rc = umalloc_malloc(c->m, c->task, c->arg[0].n, &mem, &report);

	return give_block(c, rc, mem, &report);
}

int cmd_calloc(struct call *c)
{
	struct umalloc_report report;
	vaddr_t mem = 0;
	int rc = umalloc_calloc(c->m, c->task, c->arg[0].n, c->arg[1].n, &mem, &report);

	return give_block(c, rc, mem, &report);
}

int cmd_realloc(struct call *c)
{
	struct umalloc_report report;
	vaddr_t mem = 0;
	int rc = umalloc_realloc(c->m, c->task, c->arg[0].n, c->arg[1].n, &mem, &report);

	return give_block(c, rc, mem, &report);
}

int cmd_aligned_alloc(struct call *c)
{
	struct umalloc_report report;
	vaddr_t mem = 0;
	int rc = umalloc_aligned_alloc(c->m, c->task, c->arg[0].n, c->arg[1].n, &mem, &report);

	return give_block(c, rc, mem, &report);
}

/* C's free(P); without P there is only the other one, of procps. */
int cmd_free(struct call *c)
{
	struct umalloc_report report;
	int rc;

	if (!call_has(c, 0)) {
		show_free(c->m, c->out);
		return 0;
	}
	rc = umalloc_free(c->m, c->task, c->arg[0].n, &report);

	return rc ? malloc_failed(c, rc, &report) : 0;
}

int cmd_malloc_trim(struct call *c)
{
	struct umalloc_report report;
	bool any;
	int rc = umalloc_trim(c->m, c->task, call_num(c, 0, 0), &any, &report);

	if (rc)
		return malloc_failed(c, rc, &report);
	c->ret = value_dec(any);
	return 0;
}
