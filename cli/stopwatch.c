// SPDX-License-Identifier: MIT
#include "stopwatch.h"

#include <stdio.h>

#include "reclaim.h"
#include "vclock.h"

static uint64_t virtual_ns(const struct machine *m)
{
	uint64_t count[NR_COST_EVENTS];

	cost_counts_since_boot(m, count);
	return cost_sum(&m->reclaim->clock, count);
}

void stopwatch_start(struct stopwatch *watch, const struct session *s)
{
	watch->machine = s->nr_machines;
	watch->virtual_ns = virtual_ns(s->m);
	clock_gettime(CLOCK_MONOTONIC, &watch->real);
}

static double real_ms(const struct timespec *then)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)(now.tv_sec - then->tv_sec) * 1e3 + (double)(now.tv_nsec - then->tv_nsec) / 1e6;
}

void stopwatch_tell(const struct stopwatch *watch, struct session *s)
{
	double real = real_ms(&watch->real);
	uint64_t now = virtual_ns(s->m);
	char line[64];
	int len;

	if (s->nr_machines == watch->machine) {
		now -= watch->virtual_ns;
		len = snprintf(line, sizeof(line), "virtual %llu.%03llu us\n", (unsigned long long)(now / 1000),
			       (unsigned long long)(now % 1000));
		console_write(&s->con, line, (size_t)len);
	}
	if (!s->con.err_tty || s->con.capture)
		return;
	if (real < 1e3)
		console_errorf(&s->con, "real %.1f ms\n", real);
	else
		console_errorf(&s->con, "real %.2f s\n", real / 1e3);
}
