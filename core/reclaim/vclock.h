/* SPDX-License-Identifier: MIT */
/* vclock.h - virtual time: what the things that the machine counts would have cost, and a line of counters a tick. */
#ifndef MMSH_VCLOCK_H
#define MMSH_VCLOCK_H

#include "hash.h"
#include "machine.h"

enum cost_event {
	COST_ACCESS,			/* a reference to memory, its translation in the TLB */
	COST_WALK,			/* a walk of the page tables: a TLB miss */
	COST_MINOR,			/* a page fault without I/O */
	COST_MAJOR,			/* a page fault that waits for a page from the disk */
	COST_SWAPOUT,			/* a page written to swap */
	NR_COST_EVENTS
};

#define LATENCY_MAX 1000000000u		/* ns: with it, 18 * 10^9 events still fit into a sum */
#define USER_HZ 100u
#define TICK_NS 1000000000u		/* a tick ends a second, or lasts as long as the work did */
#define TICK_HISTORY 60u

/* The counters at the end of a tick. */
struct tick_sample {
	uint64_t count[NR_COST_EVENTS];
	uint64_t pswpin, pswpout;	/* pages */
	uint64_t pgpgin, pgpgout;	/* KiB */
	uint64_t switches;
	uint64_t swpd, free, cache;	/* pages, as they are now */
};

/* What time went to, ns. */
struct vtime {
	uint64_t user;			/* accesses and walks */
	uint64_t system;		/* faults without I/O */
	uint64_t wait;			/* faults that wait for the disk, pages written */
	uint64_t idle;
};

/* Fixed-point numbers of the load averages (include/linux/sched/loadavg.h). */
#define FSHIFT 11
#define FIXED_1 (1u << FSHIFT)
#define NR_LOADS 3u			/* over a minute, five, fifteen */

struct vclock {
	uint64_t latency[NR_COST_EVENTS];	/* ns */
	uint64_t base[NR_COST_EVENTS];	/* counts when `cost reset` came last */
	uint64_t ticks;			/* since boot */
	struct vtime passed;		/* when the last tick ended; latencies of today change nothing in it */
	uint64_t avenrun[NR_LOADS];
	/* Of tick n at n modulo the room; tick 0 is power-on, all zero. */
	struct tick_sample sample[TICK_HISTORY + 1];
};

/* What a device takes for a page. */
enum cost_device { DEVICE_SSD, DEVICE_DISK };

void vclock_init(struct machine *m);

/** Major faults and pages written take as long as the device does. */
void device_latencies(enum cost_device device, uint64_t latency[NR_COST_EVENTS]);
/** EINVAL, and nothing changed: one is more than LATENCY_MAX. */
int vclock_set_latencies(struct machine *m, const uint64_t latency[NR_COST_EVENTS]);
/** Counting starts anew, for cost_counts(). */
void vclock_reset(struct machine *m);

/** How often each has happened since boot; the same since vclock_reset(). */
void cost_counts_since_boot(const struct machine *m, uint64_t count[NR_COST_EVENTS]);
void cost_counts(const struct machine *m, uint64_t count[NR_COST_EVENTS]);
/** The sum of counts times latencies, ns. */
uint64_t cost_sum(const struct vclock *clock, const uint64_t count[NR_COST_EVENTS]);

/** Time as /proc counts it (USER_HZ). */
static inline unsigned long long nsec_to_clock_t(uint64_t ns)
{
	return ns / (TICK_NS / USER_HZ);
}

static inline uint64_t vtime_work(const struct vtime *t)
{
	return t->user + t->system + t->wait;
}

/** What the time of a tick went to, by the samples at its end and before it. */
struct vtime vtime_of_tick(const struct vclock *clock, const struct tick_sample *end, const struct tick_sample *before);
/** What all time since boot went to: the ticks, and the work since the last one. */
struct vtime vclock_now(const struct machine *m);

/** Processes that the call made start now. Those that boot made started at 0. */
void vclock_start_tasks(struct machine *m);
/** A tick ends: its sample is kept, and every two seconds slabs are reaped. */
void vclock_tick(struct machine *m);
/** The first tick of which the sample before it is still there. */
static inline uint64_t vclock_first_tick(const struct vclock *clock)
{
	return clock->ticks > TICK_HISTORY ? clock->ticks - TICK_HISTORY + 1 : 1;
}

static inline const struct tick_sample *vclock_sample(const struct vclock *clock, uint64_t tick)
{
	return &clock->sample[tick % (TICK_HISTORY + 1)];
}

void vclock_digest(struct hash *h, const struct machine *m);

#endif
