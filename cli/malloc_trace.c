// SPDX-License-Identifier: MIT
/* Traces of malloc calls: the whole file is read and checked before anything runs. */
#include "malloc_trace.h"

#include <stdbool.h>
#include <string.h>

#include "hostmem.h"

#define HEADER_LINES 4		/* suggested heap size, number of ids, number of calls, weight */
#define MAX_IDS (1u << 24)

struct reader {
	const char *at, *end;	/* of the text */
	uint32_t line;
	const char *what;	/* what is wrong; NULL: nothing yet */
	struct hostmem *hm;
	struct malloc_trace trace;
	bool *live;		/* by id */
	uint64_t header[HEADER_LINES];
	unsigned int nr_header;
};

/* The rest of the current line. */
struct rest {
	const char *at, *end;
};

static bool next_line(struct reader *r, struct rest *line)
{
	const char *nl;

	if (r->at == r->end)
		return false;
	nl = memchr(r->at, '\n', (size_t)(r->end - r->at));
	line->at = r->at;
	line->end = nl ? nl : r->end;
	r->at = nl ? nl + 1 : r->end;
	r->line++;
	return true;
}

static void skip_blanks(struct rest *line)
{
	while (line->at < line->end && (*line->at == ' ' || *line->at == '\t' || *line->at == '\r'))
		line->at++;
}

static bool take_number(struct rest *line, uint64_t *ret)
{
	uint64_t n = 0;
	const char *start;

	skip_blanks(line);
	for (start = line->at; line->at < line->end && *line->at >= '0' && *line->at <= '9'; line->at++)
		if (__builtin_mul_overflow(n, 10u, &n) ||
		    __builtin_add_overflow(n, (uint64_t)(*line->at - '0'), &n))
			return false;
	*ret = n;
	return line->at > start;
}

static void take_header(struct reader *r, struct rest *line)
{
	uint64_t n;

	if (!take_number(line, &n)) {
		r->what = "a trace begins with four numbers: heap size, ids, calls, weight";
		return;
	}
	r->header[r->nr_header++] = n;
	if (r->nr_header < HEADER_LINES)
		return;
	if (r->header[1] > MAX_IDS) {
		r->what = "more ids than a trace may have, 16777216";
		return;
	}
	r->trace.nr_ids = (uint32_t)r->header[1];
	r->live = hm_alloc(r->hm, r->trace.nr_ids + 1);
}

/* What the call does to the id; NULL, or why it cannot be. */
static const char *note_id(bool *live, enum trace_kind kind)
{
	if (kind == TRACE_MALLOC && *live)
		return "this id is allocated already";
	if (kind == TRACE_FREE && !*live)
		return "this id is not allocated";
	*live = kind != TRACE_FREE;
	return NULL;
}

static void take_call(struct reader *r, struct rest *line)
{
	static const char letters[NR_TRACE_KINDS + 1] = "arf";
	const char *letter = memchr(letters, *line->at, NR_TRACE_KINDS);
	struct trace_op op = {.line = r->line};
	uint64_t id;

	r->what = "a call is: a ID SIZE, r ID SIZE, f ID";
	if (!letter)
		return;
	op.kind = (enum trace_kind)(letter - letters);
	line->at++;
	if (!take_number(line, &id) || (op.kind != TRACE_FREE && !take_number(line, &op.size)))
		return;
	skip_blanks(line);
	if (line->at < line->end)
		return;
	r->what = "the header has fewer ids";
	if (id >= r->trace.nr_ids)
		return;
	op.id = (uint32_t)id;
	r->what = note_id(&r->live[id], op.kind);
	if (!r->what)
		r->trace.ops[r->trace.nr_ops++] = op;
}

static uint32_t count_lines(const char *text, size_t len)
{
	const char *end = text + len, *nl;
	uint32_t n = 1;

	for (; (nl = memchr(text, '\n', (size_t)(end - text))); text = nl + 1)
		n++;
	return n;
}

int malloc_trace_parse(struct hostmem *hm, const char *text, size_t len, struct malloc_trace *ret,
		       struct trace_error *error)
{
	struct reader r = {.at = text, .end = text + len, .hm = hm, .trace.room = count_lines(text, len)};
	struct rest line;

	r.trace.ops = hm_alloc_unset(hm, r.trace.room * sizeof(*r.trace.ops));
	while (!r.what && next_line(&r, &line)) {
		skip_blanks(&line);
		if (line.at == line.end)
			continue;
		if (r.nr_header < HEADER_LINES)
			take_header(&r, &line);
		else
			take_call(&r, &line);
	}
	hm_free(hm, r.live, r.trace.nr_ids + 1);
	if (!r.what && r.nr_header == HEADER_LINES) {
		*ret = r.trace;
		return 0;
	}
	malloc_trace_release(hm, &r.trace);
	error->line = r.line ? r.line : 1;
	error->what = r.what ? r.what : "the trace ends in its header";
	return -1;
}

void malloc_trace_release(struct hostmem *hm, struct malloc_trace *trace)
{
	hm_free(hm, trace->ops, trace->room * sizeof(*trace->ops));
	*trace = (struct malloc_trace){0};
}
