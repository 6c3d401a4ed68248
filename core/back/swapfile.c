// SPDX-License-Identifier: MIT
/*
 * swapfile.c - swap areas: on and off (mm/swapfile.c: sys_swapon, sys_swapoff)
 *
 *	header page | slot 1 | slot 2 | ...          an area of max pages has max - 1 slots
 *
 * An area without a priority of its own gets one below all others: -2, -3, ... When one goes, those below it move up.
 * swapoff closes the area for new pages, brings all back (vm/swapin.c), and then takes it away. Should that fail, it is
 * put in again as a new one would be: without a priority of its own, below all others.
 *
 * Invariants: see swap_slots.c.
 */
#include "swapfile.h"

#include <string.h>

#include "arch.h"
#include "back.h"
#include "hostswap.h"
#include "kernel_rules.h"
#include "klog.h"
#include "pgtable.h"
#include "page_alloc.h"
#include "swap_cluster.h"
#include "swap_slots_cache.h"
#include "swap_state.h"

#define MIN_PAGE_CLUSTER 2u		/* swap_setup(): less than 16 MiB of RAM */
#define MAX_PAGE_CLUSTER 3u
#define FIRST_RA_HITS 4u		/* swapin_readahead_hits at boot */

typedef unsigned long long ull;

void swap_init(struct machine *m)
{
	struct swap *swap = hm_alloc(&m->ctx.mem, sizeof(*swap));

	list_init(&swap->order);
	list_init(&swap->avail);
	swap->least_priority = -1;
	swap->page_cluster = totalram_pages(m) >> (20 - PAGE_SHIFT) < 16 ? MIN_PAGE_CLUSTER : MAX_PAGE_CLUSTER;
	swap->ra_hits = FIRST_RA_HITS;
	m->back->swap = swap;
}

struct swap_info *swap_next(const struct machine *m, unsigned int *type)
{
	for (; *type < MAX_SWAPFILES; (*type)++)
		if (m->back->swap->info[*type])
			return m->back->swap->info[*type];
	return NULL;
}

struct swap_info *swap_find(const struct machine *m, const char *name)
{
	struct swap_info *si;
	unsigned int type = 0;

	for (; (si = swap_next(m, &type)); type++)
		if (!strcmp(si->name, name))
			return si;
	return NULL;
}

static struct swap_device *find_device(const struct machine *m, const char *name)
{
	struct swap_device *dev = m->back->swap->devices;

	while (dev && strcmp(dev->name, name))
		dev = dev->next;
	return dev;
}

bool swap_device_exists(const struct machine *m, const char *name)
{
	return find_device(m, name) != NULL;
}

static char *copy_name(struct machine *m, const char *name)
{
	size_t len = strlen(name) + 1;

	return memcpy(hm_alloc(&m->ctx.mem, len), name, len);
}

/* The most pages of an area: as many offsets as an entry of a page table holds, and as ours does. */
static uint64_t max_swapfile_pages(const struct machine *m)
{
	unsigned int bits = m->arch->pte.swap_offset_bits;

	return (uint64_t)1 << (bits < SWP_OFFSET_BITS ? bits : SWP_OFFSET_BITS);
}

/* ---- swapon ---- */

/* The lowest type that no area has; MAX_SWAPFILES: none. */
static unsigned int free_type(const struct machine *m)
{
	unsigned int type = 0;

	while (type < MAX_SWAPFILES && m->back->swap->info[type])
		type++;
	return type;
}

static int check_swapon(struct machine *m, const char *name, int prio)
{
	if (!*name)
		return refuse(m, ENOENT, WHY_NO_FILE);
	if (prio != SWAP_PRIO_AUTO && (prio < 0 || prio > SWAP_PRIO_MAX))
		return refuse(m, EINVAL, WHY_SWAP_PRIORITY, SWAP_PRIO_MAX);
	if (swap_find(m, name))
		return refuse(m, EBUSY, WHY_SWAP_IN_USE);
	return free_type(m) < MAX_SWAPFILES ? 0 : refuse(m, EPERM, WHY_TOO_MANY_SWAPFILES, MAX_SWAPFILES);
}

static uint64_t nr_blocks(uint64_t max)
{
	return (max + SLOT_BLOCK - 1) / SLOT_BLOCK;
}

static void free_area(struct machine *m, struct swap_info *si)
{
	uint64_t nr = nr_blocks(si->max);

	for (uint64_t i = 0; i < nr; i++)
		hm_free(&m->ctx.mem, si->block[i], sizeof(*si->block[i]));
	hm_free(&m->ctx.mem, si->block, nr * sizeof(struct swap_slot_block *));
	hm_free(&m->ctx.mem, si->name, strlen(si->name) + 1);
	swap_clusters_free(m, si);
	xa_destroy(&m->ctx.mem, &si->cache);
	hm_free(&m->ctx.mem, si, sizeof(*si));
}

static struct swap_info *new_area(struct machine *m, const char *name, uint64_t max)
{
	struct swap_info *si = hm_alloc(&m->ctx.mem, sizeof(*si));

	si->name = copy_name(m, name);
	si->max = max;
	si->pages = max - 1;
	si->block = hm_alloc(&m->ctx.mem, nr_blocks(max) * sizeof(struct swap_slot_block *));
	si->lowest_bit = si->cluster_next = 1;
	si->highest_bit = max - 1;
	if (m->rules->swap_clusters)
		si->clusters = swap_clusters_new(m, si);
	list_init(&si->order);
	list_init(&si->avail);
	return si;
}

/* Slots of the area may be taken, in the order of priorities (setup_swap_info, _enable_swap_info). */
static void enable(struct machine *m, struct swap_info *si, int prio)
{
	struct swap *swap = m->back->swap;

	si->prio = prio < 0 ? --swap->least_priority : prio;
	si->write_ok = true;
	swap->total_swap_pages += (int64_t)si->pages;
	swap->nr_swap_pages += (int64_t)si->pages;
	swap_list_by_priority(&swap->order, &si->order, offsetof(struct swap_info, order));
	if (si->inuse_pages < si->pages)
		add_to_avail_list(m, si);
	enable_swap_slots_cache(m);
}

static void add_area(struct machine *m, struct swap_info *si, int prio)
{
	si->type = free_type(m);
	m->back->swap->info[si->type] = si;
	enable(m, si, prio);
	printk(m, "Adding %lluk swap on %s.  Priority:%d extents:1 across:%lluk %s\n", (ull)si->pages << 2, si->name,
	       si->prio, (ull)si->pages << 2, m->rules->frontswap ? "FS" : "");
	core_changed(m);
}

/* An area whose name, priority and type check_swapon() found good. */
static void activate(struct machine *m, const char *name, int prio, uint64_t last_page, struct host_swap *host)
{
	uint64_t max = last_page + 1, limit = max_swapfile_pages(m);
	struct swap_info *si;

	if (max > limit) {
		printk(m, "Truncating oversized swap area, only using %lluk out of %lluk\n", (ull)limit << 2,
		       (ull)max << 2);
		max = limit;
	}
	si = new_area(m, name, max);
	si->host = host;
	add_area(m, si, prio);
}

int swapon_device(struct machine *m, const char *name, uint64_t size, int prio)
{
	struct swap_device *dev = find_device(m, name);
	int err = check_swapon(m, name, prio);

	if (err)
		return err;
	if (size >> PAGE_SHIFT < 2)
		return refuse(m, EINVAL, WHY_SWAP_TOO_SHORT, size);
	if (size >> PAGE_SHIFT > (uint64_t)1 << SWP_OFFSET_BITS)
		return refuse(m, EFBIG, WHY_FILE_TOO_BIG, size);
	if (!dev) {
		dev = hm_alloc(&m->ctx.mem, sizeof(*dev));
		dev->name = copy_name(m, name);
		dev->next = m->back->swap->devices;
		m->back->swap->devices = dev;
	}
	dev->pages = size >> PAGE_SHIFT;
	activate(m, name, prio, dev->pages - 1, NULL);
	return 0;
}

int swapon_named(struct machine *m, const char *name, int prio)
{
	const struct swap_device *dev = find_device(m, name);
	struct host_swap *host = NULL;
	uint64_t last_page = dev ? dev->pages - 1 : 0;
	int err = check_swapon(m, name, prio);

	if (!err && !dev)
		err = host_swap_open(m, name, &host, &last_page);
	if (!err)
		activate(m, name, prio, last_page, host);
	return err;
}

/* ---- swapoff ---- */

/* Priorities below an automatic one move up when its area goes, so that they stay without gaps. */
static void move_up_lower(struct swap *swap, const struct swap_info *si)
{
	struct list_head *pos;

	if (si->prio >= 0)
		return;
	for (pos = si->order.next; pos != &swap->order; pos = pos->next)
		list_entry(pos, struct swap_info, order)->prio++;
	swap->least_priority++;
}

void swapoff_begin(struct machine *m, struct swap_info *si)
{
	struct swap *swap = m->back->swap;

	if (si->inuse_pages < si->pages)
		list_del(&si->avail);
	move_up_lower(swap, si);
	list_del(&si->order);
	si->write_ok = false;
	swap->nr_swap_pages -= (int64_t)si->pages;
	swap->total_swap_pages -= (int64_t)si->pages;
	disable_swap_slots_cache(m);
	core_changed(m);
}

void swapoff_cancel(struct machine *m, struct swap_info *si)
{
	enable(m, si, si->prio);
}

void swapoff_end(struct machine *m, struct swap_info *si)
{
	m->back->swap->info[si->type] = NULL;
	if (si->host)
		host_swap_close(m, si->host);
	free_area(m, si);
	if (!list_empty(&m->back->swap->order))
		enable_swap_slots_cache(m);
	core_changed(m);
}
