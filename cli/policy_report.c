// SPDX-License-Identifier: MIT
/*
 * `policy`: a reference string under a replacement policy, by itself or, `mapped`, on the machine. One run ends in one
 * line; `steps` shows each reference, and `upto=` a run for each number of frames, as a table with bars or as CSV.
 */
#include "policy_report.h"

#include <errno.h>
#include <string.h>

#include "hostfile.h"
#include "paging.h"
#include "reference_string.h"
#include "root.h"
#include "safe_text.h"
#include "session.h"
#include "show_result.h"
#include "user_access.h"

#define BAR_LEAD 34u	/* columns before a bar */

struct report {
	struct call *c;
	struct policy_string string;
	struct policy_request request;
	unsigned int bar;		/* columns of the longest */
};

/* Bars take what the screen has beside the figures, in steps of 8: 40 columns of 80. */
static unsigned int bar_width(unsigned int columns)
{
	unsigned int left = columns > BAR_LEAD ? columns - BAR_LEAD : 0;

	return left >= 8 ? left / 8 * 8 : left;
}

static void print_page(struct seq_file *out, const struct policy_string *string, uint32_t page, unsigned int width)
{
	seq_dec(out, policy_page_name(string, page), width);
}

/* "  12     7  miss      3  1 7 9 | 4": the inactive list's pages stand before the bar. */
static int print_step(void *data, const struct policy_step *step)
{
	const struct report *r = data;
	struct seq_file *out = r->c->out;

	seq_dec(out, step->nr + 1, 5);
	print_page(out, &r->string, step->page, 8);
	seq_puts(out, step->hit ? "  hit " : "  miss");
	if (step->evicted == NO_PAGE)
		seq_puts(out, "       -");
	else
		print_page(out, &r->string, step->evicted, 8);
	seq_putc(out, ' ');
	for (uint32_t i = 0; i < step->nr_resident; i++) {
		if (i == step->nr_inactive)
			seq_puts(out, " |");
		seq_putc(out, ' ');
		print_page(out, &r->string, step->resident[i], 0);
	}
	seq_putc(out, '\n');
	return 0;
}

/* On the machine, or the policy alone. */
static int run(const struct report *r, const struct policy_watch *watch, struct policy_result *ret)
{
	const struct paging_request request = {&r->string, r->request, watch};
	struct access_report report = {.result = ACCESS_OK};
	struct machine *m = r->c->m;

	if (!call_has(r->c, POLICY_MAPPED))
		return policy_run(&m->ctx, &r->string, &r->request, watch, ret);
	return access_failed(r->c, paging_run(m, r->c->task, &request, ret, &report), &report);
}

static int run_once(struct report *r)
{
	const struct policy_watch watch = {.fn = print_step, .data = r, .each = true};
	struct policy_result result;
	bool steps = call_has(r->c, POLICY_STEPS);
	int rc;

	if (steps)
		seq_puts(r->c->out, "  ref    page  what  evicts  frames\n");
	rc = run(r, steps ? &watch : NULL, &result);
	if (rc)
		return rc;
	seq_printf(r->c->out, "%llu misses, %llu hits\n", (unsigned long long)result.misses,
		   (unsigned long long)result.hits);
	r->c->ret = value_dec(result.misses);
	return 0;
}

/* A ratio of a in b, to three digits behind the point. */
static void print_ratio(struct seq_file *out, uint64_t a, uint64_t b)
{
	uint64_t thousandths = b ? (a * 1000 + b / 2) / b : 0;

	seq_printf(out, "%llu.%03llu", (unsigned long long)(thousandths / 1000),
		   (unsigned long long)(thousandths % 1000));
}

static void print_point(struct report *r, const struct policy_result *result, bool csv)
{
	struct seq_file *out = r->c->out;
	uint64_t all = result->misses + result->hits;

	if (csv) {
		seq_printf(out, "%u,%llu,%llu,", r->request.frames, (unsigned long long)result->misses,
			   (unsigned long long)result->hits);
		print_ratio(out, result->misses, all);
	} else {
		seq_dec(out, r->request.frames, 6);
		seq_dec(out, result->misses, 10);
		seq_dec(out, result->hits, 10);
		seq_puts(out, "  ");
		print_ratio(out, result->misses, all);
		seq_putc(out, ' ');
		for (uint64_t i = 0; all && i < (result->misses * r->bar + all / 2) / all; i++)
			seq_putc(out, '#');
	}
	seq_putc(out, '\n');
}

/* The miss-ratio curve. */
static int run_curve(struct report *r, uint64_t upto)
{
	bool csv = call_has(r->c, POLICY_CSV);
	struct policy_result result = {0};

	seq_puts(r->c->out, csv ? "frames,misses,hits,miss_ratio\n" : "frames    misses      hits  ratio\n");
	for (; r->request.frames <= upto; r->request.frames++) {
		int rc = core_poll(r->c->m) ? -EINTR : run(r, NULL, &result);

		if (rc)
			return rc;
		print_point(r, &result, csv);
	}
	r->c->ret = value_dec(result.misses);
	return 0;
}

/* A file on its way to be a string. */
struct reading {
	struct call *c;
	struct hostfile *f;
	struct policy_builder builder;
};

static int64_t read_text(void *data, void *to, uint64_t len, uint64_t offset)
{
	struct reading *rd = data;

	if (core_poll(rd->c->m))
		return refuse(rd->c->m, EINTR, WHY_INTERRUPTED);
	return hostfile_read(rd->f, to, len, offset);
}

static int take_pages(void *data, const uint64_t *pages, size_t nr)
{
	struct reading *rd = data;

	return policy_builder_add(&rd->builder, pages, nr) ? 0 : -EFBIG;
}

static int read_string(struct call *c, unsigned int shift, struct policy_string *ret)
{
	const char *path = arena_copy(&c->s->arena, c->arg[POLICY_FILE].s, c->arg[POLICY_FILE].len);
	struct reading rd = {.c = c};
	const struct reference_pipe pipe = {read_text, take_pages, &rd};
	char visible[200];
	uint32_t line = 0;
	int rc = hostfile_open(c->m->host_files, path, &rd.f);

	if (rc)
		return rc;
	policy_builder_init(&rd.builder, &c->m->ctx.mem, shift, 0);
	rc = reference_string_read(&c->s->arena, &pipe, &line);
	if (!rc) {
		policy_builder_finish(&rd.builder, ret);
		return 0;
	}
	policy_builder_drop(&rd.builder);
	if (rc < 0)
		return rc;
	safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	return call_fail(c, "%s:%u: neither a page number nor a line of lackey", visible, line);
}

static int get_string(struct call *c, struct policy_string *ret)
{
	unsigned int shift = call_has(c, POLICY_MAPPED) ? paging_shift(c->m) : 0;
	const struct arg *pages = &c->arg[POLICY_PAGES];

	if (call_has(c, POLICY_FILE) && call_has(c, POLICY_PAGES))
		return call_fail(c, "PAGE... and file=NAME are two reference strings");
	if (call_has(c, POLICY_FILE))
		return read_string(c, shift, ret);
	if (!call_has(c, POLICY_PAGES))
		return call_lacks(c, "PAGE... or file=NAME");
	return policy_string_create(&c->m->ctx.mem, pages->nums, pages->n, shift, ret) ? 0 : -EFBIG;
}

int cmd_policy(struct call *c)
{
	struct report r = {.c = c, .bar = bar_width(view_width(result_width(c->s)))};
	uint64_t frames = c->arg[POLICY_FRAMES].n, upto = call_num(c, POLICY_UPTO, frames);
	int rc;

	if (frames < 1 || upto < frames || upto >= UINT32_MAX)
		return call_fail(c, "FRAMES is 1 to 4294967294, and upto= not below it");
	if (call_has(c, POLICY_CSV) && !call_has(c, POLICY_UPTO))
		return call_fail(c, "csv goes with upto=");
	rc = get_string(c, &r.string);
	if (rc)
		return rc;
	r.request = (struct policy_request){
		.kind = (enum policy_kind)c->arg[POLICY_NAME].n, .frames = (uint32_t)frames, .seed = c->m->seed,
	};
	rc = call_has(c, POLICY_UPTO) ? run_curve(&r, upto) : run_once(&r);
	policy_string_destroy(&c->m->ctx.mem, &r.string);
	return rc;
}
