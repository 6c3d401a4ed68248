/* SPDX-License-Identifier: MIT */
/*
 * kops_run.h - runs the series of allocations and frees of kops_series.h on a machine: the same frame, and the same
 * blocks on the same lists of ZONE_DMA, after every step.
 */
#ifndef MMSH_TEST_KOPS_RUN_H
#define MMSH_TEST_KOPS_RUN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "page_alloc.h"
#include "verify.h"

#define GFP_TEST (__GFP_DMA | GFP_KERNEL | __GFP_NOWARN)
#define NR_SLOTS 40

struct series {
	struct machine *m;
	const struct kops_step *step;
	struct page *slot[NR_SLOTS];
	bool drained;			/* the kernel emptied its per-CPU lists before the last page of B came back */
};

static void lists_of_dma(const struct machine *m, char *line, size_t size)
{
	const struct zone *zone = machine_zone(m, 0);
	unsigned int order;
	size_t n = 0;

	for (order = 0; order < MAX_ORDER; order++) {
		n += (size_t)snprintf(line + n, size - n, "%s%d", order ? " " : "", (int)zone_nr_free(zone, order));
		if (zone_nr_free(zone, order))
			n += (size_t)snprintf(line + n, size - n, "(%d,%d,%d)",
					      (int)zone_nr_free_type(zone, order, MIGRATE_UNMOVABLE),
					      (int)zone_nr_free_type(zone, order, MIGRATE_MOVABLE),
					      (int)zone_nr_free_type(zone, order, MIGRATE_RECLAIMABLE));
	}
}

static void audit(const struct machine *m)
{
	struct seq_file report;
	struct verify v = {&report, 0};

	seq_init(&report);
	phys_verify(&v, m);
	if (v.findings)
		fail_msg("%.*s", (int)report.count, report.buf);
	seq_release(&report);
}

/* The next step of the series was `what` and left these lists. */
static void check(struct series *s, const char *what)
{
	char line[512];
	long off;

	assert_string_equal(what, s->step->what);
	lists_of_dma(s->m, line, sizeof(line));
	if (strcmp(line, s->step->lists))
		fail_msg("after '%s':\n%s\nexpected\n%s", what, line, s->step->lists);
	off = (long)zone_free_pages(machine_zone(s->m, 0)) - (long)s->step->free;
	if (labs(off) > zone_stat_threshold(s->m, machine_zone(s->m, 0)))
		fail_msg("after '%s': %ld pages off", what, off);
	audit(s->m);
	s->step++;
}

static unsigned long long try_take(struct series *s, unsigned int slot, gfp_t gfp, unsigned int order)
{
	s->slot[slot] = NULL;
	if (alloc_pages(s->m, gfp, order, &s->slot[slot]))
		return 0;
	return page_to_pfn(s->slot[slot]);
}

static void give(struct series *s, unsigned int slot, unsigned int order)
{
	if (s->slot[slot])
		__free_pages(s->m, s->slot[slot], order);
}

static void take_and_check(struct series *s, unsigned int slot, gfp_t gfp, unsigned int order, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

/* format ends where the frame number follows */
static void take_and_check(struct series *s, unsigned int slot, gfp_t gfp, unsigned int order, const char *format, ...)
{
	unsigned long long pfn = try_take(s, slot, gfp, order);
	char what[100];
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(what, sizeof(what), format, args);
	va_end(args);
	snprintf(what + n, sizeof(what) - (size_t)n, "%llx", pfn);
	check(s, what);
}

static void give_and_check(struct series *s, unsigned int slot, unsigned int order, const char *format, unsigned int i)
	__attribute__((format(printf, 4, 0)));

static void give_and_check(struct series *s, unsigned int slot, unsigned int order, const char *format, unsigned int i)
{
	char what[100];

	give(s, slot, order);
	snprintf(what, sizeof(what), format, i);
	check(s, what);
}

static void each_order(struct series *s)
{
	unsigned int order;

	for (order = 0; order < MAX_ORDER; order++) {
		take_and_check(s, 0, GFP_TEST, order, "alloc order %u -> pfn ", order);
		give_and_check(s, 0, order, "free order %u", order);
	}
}

static void eight_and_twelve(struct series *s)
{
	unsigned int i;

	for (i = 0; i < 8; i++)
		take_and_check(s, i, GFP_TEST, 4, "A%u order4 -> ", i);
	for (i = 0; i < 8; i += 2)
		give_and_check(s, i, 4, "free A%u", i);
	for (i = 1; i < 8; i += 2)
		give_and_check(s, i, 4, "free A%u", i);
	for (i = 0; i < 12; i++)
		take_and_check(s, i, GFP_TEST, 0, "B%u order0 -> ", i);
	for (i = 0; i < 12; i++) {
		if (i == 11 && s->drained)
			drain_all_pages(s->m);
		give(s, i, 0);
	}
	check(s, "free all B");
}

static void other_types(struct series *s)
{
	take_and_check(s, 0, GFP_TEST | __GFP_MOVABLE, 5, "movable order5 -> ");
	take_and_check(s, 1, GFP_TEST | __GFP_RECLAIMABLE, 5, "reclaimable order5 -> ");
	take_and_check(s, 2, GFP_TEST, 9, "unmovable order9 -> ");
	take_and_check(s, 3, GFP_TEST, 9, "unmovable order9 -> ");
	give(s, 0, 5);
	check(s, "free movable");
	give(s, 1, 5);
	check(s, "free reclaimable");
	give(s, 2, 9);
	give(s, 3, 9);
	check(s, "free order9s");
}

static void until_none_is_left(struct series *s)
{
	struct page *exact;
	unsigned int i;

	for (i = 0; i < 8; i++)
		take_and_check(s, i, GFP_TEST, MAX_ORDER - 1, "C%u order max -> ", i);
	for (i = 0; i < 8; i++)
		give(s, i, MAX_ORDER - 1);
	check(s, "free all C");
	assert_int_equal(try_take(s, 0, GFP_TEST, MAX_ORDER), 0);
	assert_int_equal(alloc_pages_exact(s->m, 5 * PAGE_SIZE, GFP_TEST, &exact), 0);
	check(s, "alloc_pages_exact 5 pages (leaked)");
}

static void run_series(struct series *s)
{
	check(s, "initial");
	each_order(s);
	eight_and_twelve(s);
	other_types(s);
	until_none_is_left(s);
}

#endif
