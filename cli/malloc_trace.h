/* SPDX-License-Identifier: MIT */
/*
 * malloc_trace.h - traces of malloc calls as CS:APP's malloc lab has them (.rep): four numbers, then a call a line,
 * `a ID SIZE` (malloc), `r ID SIZE` (realloc), `f ID` (free). An ID is a block's number in the trace.
 */
#ifndef MMSH_MALLOC_TRACE_H
#define MMSH_MALLOC_TRACE_H

#include <stddef.h>
#include <stdint.h>

struct hostmem;

enum trace_kind { TRACE_MALLOC, TRACE_REALLOC, TRACE_FREE, NR_TRACE_KINDS };

struct trace_op {
	enum trace_kind kind;
	uint32_t id;
	uint32_t line;		/* of the file, from 1 */
	uint64_t size;
};

struct malloc_trace {
	struct trace_op *ops;
	uint32_t nr_ops, nr_ids;
	size_t room;		/* ops that there is room for */
};

/* Where and why a trace is refused. */
struct trace_error {
	uint32_t line;
	const char *what;
};

/**
 * Reads a trace of len bytes of text: an ID is below the header's count, allocated before it is used, and not twice.
 * Blank lines are skipped. Returns 0, *ret has its calls in memory of hm, or -1 with *error.
 */
int malloc_trace_parse(struct hostmem *hm, const char *text, size_t len, struct malloc_trace *ret,
		       struct trace_error *error);
/** Gives the memory back. */
void malloc_trace_release(struct hostmem *hm, struct malloc_trace *trace);

#endif
