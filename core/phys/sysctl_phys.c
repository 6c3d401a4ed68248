// SPDX-License-Identifier: MIT
/* sysctl_phys.c - the tunables of /proc/sys/vm that zones follow from: reading, writing, and the kernel's limits. */
#include "pcp.h"
#include "watermark.h"

uint64_t min_free_kbytes(const struct machine *m)
{
	return m->phys->zones->min_free_kbytes;
}

int set_min_free_kbytes(struct machine *m, int64_t kbytes)
{
	if (kbytes < 0 || kbytes > INT32_MAX)
		return refuse(m, EINVAL, WHY_BAD_SYSCTL, kbytes, 0, INT32_MAX);
	m->phys->zones->min_free_kbytes = (uint64_t)kbytes;
	setup_per_zone_wmarks(m);
	return 0;
}

uint64_t watermark_scale_factor(const struct machine *m)
{
	return m->phys->zones->watermark_scale_factor;
}

int set_watermark_scale_factor(struct machine *m, int64_t factor)
{
	if (factor < 1 || factor > 3000)
		return refuse(m, EINVAL, WHY_BAD_SYSCTL, factor, 1, 3000);
	m->phys->zones->watermark_scale_factor = (uint32_t)factor;
	setup_per_zone_wmarks(m);
	return 0;
}

uint64_t watermark_boost_factor(const struct machine *m)
{
	return m->phys->zones->watermark_boost_factor;
}

/* Boosts that are there stay until kswapd has worked them off. */
int set_watermark_boost_factor(struct machine *m, int64_t factor)
{
	if (factor < 0 || factor > INT32_MAX)
		return refuse(m, EINVAL, WHY_BAD_SYSCTL, factor, 0, INT32_MAX);
	m->phys->zones->watermark_boost_factor = (uint32_t)factor;
	return 0;
}

uint64_t extfrag_threshold(const struct machine *m)
{
	return m->phys->zones->extfrag_threshold;
}

int set_extfrag_threshold(struct machine *m, int64_t threshold)
{
	if (threshold < 0 || threshold > 1000)
		return refuse(m, EINVAL, WHY_BAD_SYSCTL, threshold, 0, 1000);
	m->phys->zones->extfrag_threshold = (uint32_t)threshold;
	return 0;
}

uint64_t percpu_pagelist_high_fraction(const struct machine *m)
{
	return m->phys->zones->pagelist_high_fraction;
}

int set_percpu_pagelist_high_fraction(struct machine *m, int64_t fraction)
{
	struct zone *zone;
	unsigned int i;

	if (fraction && (fraction < MIN_PERCPU_PAGELIST_HIGH_FRACTION || fraction > INT32_MAX))
		return refuse(m, EINVAL, WHY_BAD_FRACTION, fraction, MIN_PERCPU_PAGELIST_HIGH_FRACTION, INT32_MAX);
	m->phys->zones->pagelist_high_fraction = (uint32_t)fraction;
	for_each_zone(m, zone, i)
		if (zone->present_pages)
			pcp_set_high_and_batch(m, zone);
	return 0;
}

uint64_t lowmem_reserve_ratio(const struct machine *m, enum zone_type type)
{
	return m->phys->zones->lowmem_reserve_ratio[type];
}

int set_lowmem_reserve_ratio(struct machine *m, enum zone_type type, int64_t ratio)
{
	if (ratio < INT32_MIN || ratio > INT32_MAX)
		return refuse(m, EINVAL, WHY_BAD_SYSCTL, ratio, INT32_MIN, INT32_MAX);
	m->phys->zones->lowmem_reserve_ratio[type] = ratio < 1 ? 0 : (uint32_t)ratio;
	setup_per_zone_lowmem_reserve(m);
	return 0;
}
