// SPDX-License-Identifier: MIT
/*
 * vclock.c - virtual time
 *
 *	time = accesses x access + TLB misses x walk + minor faults x minor + major faults x major
 *	       + pages written x swapout
 *	effective access time = time / accesses
 *
 * There is no clock that runs. Time is worked out from counters that the machine has anyway, with latencies that can be
 * set: a new latency says at once what all that has happened would have cost with it. Only the latencies, the counts at
 * `cost reset` and the samples of the last ticks are state.
 *
 * A tick ends the second that the work since the last one began; work that took longer stretches it. What is left of
 * the second is idle time. How long ago boot was is what ticks have added up, each with the latencies of its day, and
 * the work since the last one: that never goes back, unless a latency is lowered in the middle of a tick.
 *
 * Differences from Linux: nothing overlaps. A process waits for each page that is written to swap, as if it were
 * written in direct reclaim; `cost swapout=0` is a device that writes beside it. Pages that readahead brings come free
 * with the fault's. The load averages take in, each five seconds, the share of the tick in which somebody ran or
 * waited, where Linux counts who does at that moment.
 */
#include "vclock.h"

#include "arch.h"
#include "page_alloc.h"
#include "reclaim.h"
#include "slab.h"
#include "swapfile.h"
#include "task.h"
#include "tlb.h"
#include "vmstat.h"

#define MEMORY_NS 100u
#define MINOR_NS 1000u
#define LOAD_NS (5 * (uint64_t)TICK_NS)	/* LOAD_FREQ */
#define REAP_TICKS 2u			/* REAPTIMEOUT_AC, seconds; REAPTIMEOUT_NODE is twice that */

static const uint64_t device_ns[] = {[DEVICE_SSD] = 100000, [DEVICE_DISK] = 8000000};

void device_latencies(enum cost_device device, uint64_t latency[NR_COST_EVENTS])
{
	latency[COST_MAJOR] = latency[COST_SWAPOUT] = device_ns[device];
}

void vclock_init(struct machine *m)
{
	uint64_t *latency = m->reclaim->clock.latency;

	latency[COST_ACCESS] = MEMORY_NS;
	latency[COST_WALK] = m->arch->nr_levels * MEMORY_NS;	/* an entry a level */
	latency[COST_MINOR] = MINOR_NS;
	device_latencies(DEVICE_SSD, latency);
}

int vclock_set_latencies(struct machine *m, const uint64_t latency[NR_COST_EVENTS])
{
	struct vclock *clock = &m->reclaim->clock;

	for (unsigned int i = 0; i < NR_COST_EVENTS; i++)
		if (latency[i] > LATENCY_MAX)
			return refuse(m, EINVAL, WHY_LATENCY, latency[i], LATENCY_MAX);
	for (unsigned int i = 0; i < NR_COST_EVENTS; i++) {
		if (clock->latency[i] != latency[i])
			core_changed(m);
		clock->latency[i] = latency[i];
	}
	return 0;
}

/* ---- counts ---- */

void cost_counts_since_boot(const struct machine *m, uint64_t count[NR_COST_EVENTS])
{
	const uint64_t *event = machine_counters(m)->event;

	count[COST_WALK] = tlb_misses_since_boot(m);
	count[COST_ACCESS] = tlb_hits_since_boot(m) + count[COST_WALK];
	count[COST_MAJOR] = event[PGMAJFAULT];
	count[COST_MINOR] = event[PGFAULT] - event[PGMAJFAULT];
	count[COST_SWAPOUT] = event[PSWPOUT];
}

void vclock_reset(struct machine *m)
{
	cost_counts_since_boot(m, m->reclaim->clock.base);
	core_changed(m);
}

void cost_counts(const struct machine *m, uint64_t count[NR_COST_EVENTS])
{
	cost_counts_since_boot(m, count);
	for (unsigned int i = 0; i < NR_COST_EVENTS; i++)
		count[i] -= m->reclaim->clock.base[i];
}

uint64_t cost_sum(const struct vclock *clock, const uint64_t count[NR_COST_EVENTS])
{
	uint64_t sum = 0;

	for (unsigned int i = 0; i < NR_COST_EVENTS; i++)
		sum += count[i] * clock->latency[i];
	return sum;
}

/* ---- ticks ---- */

static void take_sample(const struct machine *m, struct tick_sample *s)
{
	const uint64_t *event = machine_counters(m)->event;

	cost_counts_since_boot(m, s->count);
	s->pswpin = event[PSWPIN];
	s->pswpout = event[PSWPOUT];
	s->pgpgin = event[PGPGIN];
	s->pgpgout = event[PGPGOUT];
	s->switches = m->tasks->switches;
	s->swpd = total_swap_pages(m) - (uint64_t)nr_swap_pages(m);
	s->free = nr_free_pages(m);
	s->cache = global_node_state(m, NR_FILE_PAGES) - global_node_state(m, NR_SWAPCACHED) +
		   global_node_state(m, NR_SLAB_RECLAIMABLE);
}

static struct vtime work_between(const struct vclock *clock, const uint64_t count[NR_COST_EVENTS],
				 const uint64_t before[NR_COST_EVENTS])
{
	uint64_t ns[NR_COST_EVENTS];

	for (unsigned int i = 0; i < NR_COST_EVENTS; i++)
		ns[i] = (count[i] - before[i]) * clock->latency[i];
	return (struct vtime){
		.user = ns[COST_ACCESS] + ns[COST_WALK],
		.system = ns[COST_MINOR],
		.wait = ns[COST_MAJOR] + ns[COST_SWAPOUT],
	};
}

struct vtime vtime_of_tick(const struct vclock *clock, const struct tick_sample *end, const struct tick_sample *before)
{
	struct vtime t = work_between(clock, end->count, before->count);

	t.idle = TICK_NS - min_u64(vtime_work(&t), TICK_NS);
	return t;
}

static void add_time(struct vtime *sum, const struct vtime *t)
{
	sum->user += t->user;
	sum->system += t->system;
	sum->wait += t->wait;
	sum->idle += t->idle;
}

struct vtime vclock_now(const struct machine *m)
{
	const struct vclock *clock = &m->reclaim->clock;
	struct vtime now = clock->passed, work;
	uint64_t count[NR_COST_EVENTS];

	cost_counts_since_boot(m, count);
	work = work_between(clock, count, vclock_sample(clock, clock->ticks)->count);
	add_time(&now, &work);
	return now;
}

/* calc_load() (kernel/sched/loadavg.c): a part is forgotten each five seconds; rounded up while it rises. */
static uint64_t calc_load(uint64_t load, uint64_t exp, uint64_t active)
{
	uint64_t sum = load * exp + active * (FIXED_1 - exp);

	return (active >= load ? sum + FIXED_1 - 1 : sum) >> FSHIFT;
}

/* The averages take in a tick: as often as it goes over the end of five seconds. */
static void account_load(struct vclock *clock, const struct vtime *tick)
{
	static const uint64_t exp[NR_LOADS] = {1884, 2014, 2037};	/* EXP_1, EXP_5, EXP_15 */
	uint64_t start = vtime_work(&clock->passed) + clock->passed.idle;
	uint64_t work = vtime_work(tick), length = work + tick->idle;
	uint64_t active = work / (length >> FSHIFT);

	for (uint64_t n = (start + length) / LOAD_NS - start / LOAD_NS; n; n--)
		for (unsigned int i = 0; i < NR_LOADS; i++)
			clock->avenrun[i] = calc_load(clock->avenrun[i], exp[i], active);
}

void vclock_tick(struct machine *m)
{
	struct vclock *clock = &m->reclaim->clock;
	const struct tick_sample *before = vclock_sample(clock, clock->ticks);
	struct tick_sample *end = &clock->sample[(clock->ticks + 1) % (TICK_HISTORY + 1)];
	struct vtime tick;

	clock->ticks++;
	if (clock->ticks % REAP_TICKS == 0)
		cache_reap(m, clock->ticks % (2 * REAP_TICKS) == 0);
	take_sample(m, end);
	tick = vtime_of_tick(clock, end, before);
	account_load(clock, &tick);
	add_time(&clock->passed, &tick);
	core_changed(m);
}

/* Newborn ones stand at the end of the list, behind init at least. */
void vclock_start_tasks(struct machine *m)
{
	struct list_head *all = &m->tasks->all;
	struct task_struct *task = list_last_entry(all, struct task_struct, tasks);
	struct vtime now;

	if (task->started || task->pid <= 1)
		return;
	now = vclock_now(m);
	for (; !task->started && task->pid > 1; task = list_last_entry(&task->tasks, struct task_struct, tasks)) {
		task->start_time = vtime_work(&now) + now.idle;
		task->started = true;
	}
}

static void digest_sample(struct hash *h, const struct tick_sample *s)
{
	for (unsigned int i = 0; i < NR_COST_EVENTS; i++)
		hash_u64(h, s->count[i]);
	hash_u64(h, s->pswpin);
	hash_u64(h, s->pswpout);
	hash_u64(h, s->pgpgin);
	hash_u64(h, s->pgpgout);
	hash_u64(h, s->switches);
	hash_u64(h, s->swpd);
	hash_u64(h, s->free);
	hash_u64(h, s->cache);
}

void vclock_digest(struct hash *h, const struct machine *m)
{
	const struct vclock *clock = &m->reclaim->clock;

	for (unsigned int i = 0; i < NR_COST_EVENTS; i++) {
		hash_u64(h, clock->latency[i]);
		hash_u64(h, clock->base[i]);
	}
	hash_u64(h, clock->ticks);
	hash_u64(h, clock->passed.user);
	hash_u64(h, clock->passed.system);
	hash_u64(h, clock->passed.wait);
	hash_u64(h, clock->passed.idle);
	for (unsigned int i = 0; i < NR_LOADS; i++)
		hash_u64(h, clock->avenrun[i]);
	for (uint64_t tick = vclock_first_tick(clock) - 1; tick <= clock->ticks; tick++)
		digest_sample(h, vclock_sample(clock, tick));
}
