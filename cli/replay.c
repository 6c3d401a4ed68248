// SPDX-License-Identifier: MIT
/*
 * A trace of malloc calls runs in the current process, on its own heap. What it comes to: how many calls, the largest
 * sum of live bytes (payload), the most that the heap and blocks with a mapping of their own took of the address space
 * (heap), and the faults.
 *
 * The text, its calls and the blocks count for the machine's budget while it runs.
 */
#include "replay.h"

#include <errno.h>
#include <string.h>

#include "cmd_malloc.h"
#include "hostfile.h"
#include "malloc_trace.h"
#include "safe_text.h"
#include "session.h"
#include "umalloc.h"
#include "user_access.h"

#define MAX_TRACE_BYTES ((uint64_t)1 << 30)

struct block_of_trace {
	vaddr_t mem;
	uint64_t size;
};

struct replay {
	struct call *c;
	struct malloc_trace trace;
	struct block_of_trace *block;		/* by id */
	uint64_t calls[NR_TRACE_KINDS];
	uint64_t payload, peak_payload;		/* bytes asked for and not freed */
	uint64_t heap_before, vm_before;	/* bytes between start_brk and brk; total_vm, pages */
	uint64_t peak_vm;
	uint64_t minor_before, major_before;
};

static int parse_text(struct call *c, const char *visible, const char *text, uint64_t len, struct malloc_trace *ret)
{
	struct trace_error error;

	if (malloc_trace_parse(&c->m->ctx.mem, text, len, ret, &error))
		return call_fail(c, "%s:%u: %s", visible, error.line, error.what);
	return 0;
}

static int read_trace(struct call *c, const char *path, const char *visible, struct malloc_trace *ret)
{
	struct hostmem *hm = &c->m->ctx.mem;
	struct hostfile *f;
	uint64_t len;
	int64_t got;
	char *text;
	int rc = hostfile_open(c->m->host_files, path, &f);

	if (rc)
		return rc;
	len = hostfile_size(f);
	if (len > MAX_TRACE_BYTES)
		return -EFBIG;
	text = hm_alloc_unset(hm, len + 1);
	got = hostfile_read(f, text, len, 0);
	if (got == (int64_t)len)
		rc = parse_text(c, visible, text, len, ret);
	else
		rc = got < 0 ? (int)got : -EIO;
	hm_free(hm, text, len + 1);
	return rc;
}

/* A payload that a program would use: written from end to end. */
static int write_payload(struct call *c, const struct block_of_trace *block, struct umalloc_report *report)
{
	if (!call_has(c, REPLAY_TOUCH) || !block->size)
		return 0;
	return touch_user(c->m, c->task, block->mem, block->size, ACCESS_WRITE, &report->access);
}

static int run_op(struct replay *r, const struct trace_op *op, struct umalloc_report *report)
{
	struct machine *m = r->c->m;
	struct block_of_trace *block = &r->block[op->id];
	vaddr_t mem = 0;
	int rc;

	if (op->kind == TRACE_MALLOC)
		rc = umalloc_malloc(m, r->c->task, op->size, &mem, report);
	else if (op->kind == TRACE_REALLOC)
		rc = umalloc_realloc(m, r->c->task, block->mem, op->size, &mem, report);
	else
		rc = umalloc_free(m, r->c->task, block->mem, report);
	if (rc)
		return rc;
	r->calls[op->kind]++;
	r->payload += op->size - block->size;
	*block = (struct block_of_trace){mem, op->size};
	r->peak_payload = max_u64(r->peak_payload, r->payload);
	r->peak_vm = max_u64(r->peak_vm, r->c->task->mm->total_vm);
	return write_payload(r->c, block, report);
}

static int run_ops(struct replay *r, const char *visible)
{
	struct umalloc_report report = {0};

	for (uint32_t i = 0; i < r->trace.nr_ops; i++) {
		const struct trace_op *op = &r->trace.ops[i];
		int rc = core_poll(r->c->m) ? -EINTR : run_op(r, op, &report);

		if (rc == -ENOMEM)
			return call_fail_errno(r->c, ENOMEM, "%s:%u", visible, op->line);
		if (rc)
			return malloc_failed(r->c, rc, &report);
	}
	return 0;
}

static int run_trace(struct replay *r, const char *visible)
{
	size_t bytes = (r->trace.nr_ids + 1) * sizeof(*r->block);
	struct hostmem *hm = &r->c->m->ctx.mem;
	int rc;

	r->block = hm_alloc(hm, bytes);
	rc = run_ops(r, visible);
	hm_free(hm, r->block, bytes);
	return rc;
}

static void print_result(const struct replay *r)
{
	struct seq_file *out = r->c->out;
	const struct task_struct *task = r->c->task;
	uint64_t heap = r->heap_before + ((r->peak_vm - r->vm_before) << PAGE_SHIFT);

	seq_printf(out, "malloc=%llu realloc=%llu free=%llu\n", (unsigned long long)r->calls[TRACE_MALLOC],
		   (unsigned long long)r->calls[TRACE_REALLOC], (unsigned long long)r->calls[TRACE_FREE]);
	seq_printf(out, "payload=%llu heap=%llu utilization=%llu%%\n", (unsigned long long)r->peak_payload,
		   (unsigned long long)heap, (unsigned long long)(heap ? r->peak_payload * 100 / heap : 0));
	print_faults(out, task->min_flt - r->minor_before, task->maj_flt - r->major_before);
}

int cmd_replay(struct call *c)
{
	const char *path = arena_copy(&c->s->arena, c->arg[REPLAY_FILE].s, c->arg[REPLAY_FILE].len);
	struct task_struct *task = c->task;
	struct replay r = {
		.c = c, .heap_before = task->mm->brk - task->mm->start_brk,
		.vm_before = task->mm->total_vm, .peak_vm = task->mm->total_vm,
		.minor_before = task->min_flt, .major_before = task->maj_flt,
	};
	char visible[200];
	int rc;

	safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	rc = read_trace(c, path, visible, &r.trace);
	if (rc)
		return rc;
	rc = run_trace(&r, visible);
	malloc_trace_release(&c->m->ctx.mem, &r.trace);
	if (!rc)
		print_result(&r);
	return rc;
}
