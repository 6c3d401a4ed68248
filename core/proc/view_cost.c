// SPDX-License-Identifier: MIT
/*
 * view_cost.c - virtual time: `cost`, what events came to; `ticks`, a line a tick as vmstat(8) has them; `machine`, the
 * levels of memory
 *
 * A line of `ticks` has the columns of procps 4.0.2. Unlike there, its amounts are those of the tick, not of a second.
 * Percentages are shares of the tick: us is accesses and walks, sy faults without I/O, wa faults that wait for the disk
 * and pages written, id the rest. r and b are how many processes ran and waited on average, in counts interrupts of the
 * device.
 */
#include "arch.h"
#include "page_alloc.h"
#include "proc_views.h"
#include "reclaim.h"
#include "swapfile.h"
#include "tlb.h"
#include "vmstat.h"

/* What nothing here counts: so fast are registers and caches, roughly. */
#define REGISTER_NS 1u
#define CACHE_NS 10u

/* ---- cost ---- */

static const char *const event_names[NR_COST_EVENTS] = {
	[COST_ACCESS] = "access", [COST_WALK] = "walk", [COST_MINOR] = "minor", [COST_MAJOR] = "major",
	[COST_SWAPOUT] = "swapout",
};

/* A quotient with three digits behind the point, rounded. */
static void put_quotient(struct seq_file *seq, uint64_t sum, uint64_t n)
{
	uint64_t whole = sum / n, milli = ((sum % n) * 1000 + n / 2) / n;

	seq_printf(seq, " %10llu.%03u", (unsigned long long)(whole + milli / 1000), (unsigned int)(milli % 1000));
}

int show_cost(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct vclock *clock = &m->reclaim->clock;
	uint64_t count[NR_COST_EVENTS], sum;

	(void)args;
	cost_counts(m, count);
	sum = cost_sum(clock, count);
	seq_puts(seq, "event            count             ns                total\n");
	for (unsigned int i = 0; i < NR_COST_EVENTS; i++)
		seq_printf(seq, "%-9s %12llu %14llu %20llu\n", event_names[i], (unsigned long long)count[i],
			   (unsigned long long)clock->latency[i], (unsigned long long)(count[i] * clock->latency[i]));
	seq_printf(seq, "%-9s %12llu", "effective", (unsigned long long)count[COST_ACCESS]);
	if (count[COST_ACCESS])
		put_quotient(seq, sum, count[COST_ACCESS]);
	else
		seq_printf(seq, " %14s", "-");
	seq_printf(seq, " %20llu\n", (unsigned long long)sum);
	return 0;
}

/* ---- ticks ---- */

static unsigned int share(uint64_t part, const struct vtime *t, unsigned int of)
{
	uint64_t all = vtime_work(t) + t->idle;

	return (unsigned int)((part * of + all / 2) / all);
}

static unsigned long long kb(uint64_t pages)
{
	return (unsigned long long)pages << (PAGE_SHIFT - 10);
}

static void put_tick(struct seq_file *seq, const struct vclock *clock, uint64_t tick)
{
	const struct tick_sample *s = vclock_sample(clock, tick), *before = vclock_sample(clock, tick - 1);
	const struct vtime t = vtime_of_tick(clock, s, before);
	uint64_t interrupts = s->count[COST_MAJOR] - before->count[COST_MAJOR] + s->pswpout - before->pswpout;

	/* no block devices below the page cache: no buffers */
	seq_printf(seq, "%2u %2u %6llu %6llu %6u %6llu ", share(t.user + t.system, &t, 1), share(t.wait, &t, 1),
		   kb(s->swpd), kb(s->free), 0u, kb(s->cache));
	seq_printf(seq, "%4llu %4llu %5llu %5llu %4llu %4llu ", kb(s->pswpin - before->pswpin),
		   kb(s->pswpout - before->pswpout), (unsigned long long)(s->pgpgin - before->pgpgin),
		   (unsigned long long)(s->pgpgout - before->pgpgout), (unsigned long long)interrupts,
		   (unsigned long long)(s->switches - before->switches));
	/* nobody steals time from a simulated machine */
	seq_printf(seq, "%2u %2u %2u %2u %2u\n", share(t.user, &t, 100), share(t.system, &t, 100),
		   share(t.idle, &t, 100), share(t.wait, &t, 100), 0u);
}

int show_ticks(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct vclock *clock = &m->reclaim->clock;

	(void)args;
	seq_puts(seq, "procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----\n");
	seq_puts(seq, " r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st\n");
	for (uint64_t tick = vclock_first_tick(clock); tick <= clock->ticks; tick++)
		put_tick(seq, clock, tick);
	return 0;
}

/* ---- machine ---- */

static void put_level(struct seq_file *seq, const char *level, uint64_t size, const char *unit, uint64_t ns)
{
	seq_printf(seq, "%-9s %12llu %-8s %12llu", level, (unsigned long long)size, unit, (unsigned long long)ns);
}

static void put_uses(struct seq_file *seq, uint64_t uses)
{
	seq_printf(seq, " %12llu\n", (unsigned long long)uses);
}

int show_machine(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct vclock *clock = &m->reclaim->clock;
	const uint64_t *event = machine_counters(m)->event;
	uint64_t count[NR_COST_EVENTS];

	(void)args;
	cost_counts_since_boot(m, count);
	seq_puts(seq, "level             size unit               ns         uses\n");
	put_level(seq, "register", m->arch->bits, "bits", REGISTER_NS);
	seq_puts(seq, "            -\n");
	seq_printf(seq, "%-9s %12s %-8s %12u            -\n", "cache", "-", "-", CACHE_NS);
	put_level(seq, "tlb", m->tlb->config.entries, "entries", 0);
	put_uses(seq, count[COST_ACCESS] - count[COST_WALK]);
	put_level(seq, "tables", m->arch->nr_levels, "levels", clock->latency[COST_WALK]);
	put_uses(seq, count[COST_WALK]);
	put_level(seq, "memory", kb(totalram_pages(m)), "kB", clock->latency[COST_ACCESS]);
	put_uses(seq, count[COST_ACCESS]);
	put_level(seq, "swap", kb(total_swap_pages(m)), "kB", clock->latency[COST_MAJOR]);
	put_uses(seq, event[PSWPIN] + event[PSWPOUT]);
	return 0;
}
