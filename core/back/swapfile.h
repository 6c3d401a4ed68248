/* SPDX-License-Identifier: MIT */
/*
 * swapfile.h - swap areas and their slots (mm/swapfile.c): simulated devices and files on the host. Who uses a slot is
 * counted here; the pages that go there and come back are swap_state.h's.
 */
#ifndef MMSH_SWAPFILE_H
#define MMSH_SWAPFILE_H

#include "hash.h"
#include "list.h"
#include "machine.h"
#include "swap_types.h"
#include "verify.h"
#include "xarray.h"

#define SLOT_BLOCK 256u			/* slots that are kept together, in host memory */
#define SWAP_BATCH 64u			/* most slots of one call of get_swap_pages() */
#define SWAP_PRIO_MAX 32767		/* SWAP_FLAG_PRIO_MASK */
#define SWAP_PRIO_AUTO (-1)

enum slot_flags {
	SLOT_CACHE = 1,			/* a page of the swap cache has it */
	SLOT_SHMEM = 2,
	SLOT_SPARE = 4,			/* the cache of slots has it (swap_slots_cache.h), for no page */
};

struct swap_slot {
	uint32_t content;		/* what is stored (content.h); a reference */
	uint32_t shadow;		/* of the page that went out (workingset.h); 0: none */
	uint16_t count;			/* page-table entries, or the one of a shmem file, that name the slot */
	uint8_t flags;
	bool zero;			/* the page was all zeros, and nothing was written (its bit of zeromap) */
};

struct swap_slot_block {
	struct swap_slot slot[SLOT_BLOCK];
};

struct swap_clusters;
struct host_swap;			/* hostswap.h: the file on the host behind an area */

/* An area in use (struct swap_info_struct). */
struct swap_info {
	unsigned int type;
	char *name;
	int prio;
	bool write_ok;			/* slots may be taken (SWP_WRITEOK); false during swapoff */
	uint64_t max;			/* pages, the header's included */
	uint64_t pages;			/* usable ones */
	uint64_t inuse_pages;
	uint64_t lowest_bit, highest_bit;	/* no free slot lies below, above */
	uint64_t cluster_next;		/* likely the next free one */
	uint32_t cluster_nr;		/* left of the cluster being filled */
	struct swap_clusters *clusters;	/* swap_cluster.h; NULL: the kernel scans (swap_scan.c) */
	struct list_head order;		/* of all active areas, highest priority first */
	struct list_head avail;		/* of those that have a free slot */
	struct swap_slot_block **block;	/* by offset / SLOT_BLOCK; NULL: all free */
	struct xarray cache;		/* offset -> page in the swap cache */
	struct host_swap *host;		/* NULL: a simulated device */
};

/* Slots on their way between the areas and pages (swap_slots_cache.h). */
struct swap_slots_cache {
	bool enabled;			/* the kernel has one, and no area is being taken away */
	bool active;			/* enough slots are free */
	swp_entry_t slots[SWAP_BATCH];	/* for the next pages: nr from cur on */
	unsigned int cur, nr;
	swp_entry_t slots_ret[SWAP_BATCH];	/* given back */
	unsigned int n_ret;
};

/* A simulated block device; it stays when it is no swap area any more. */
struct swap_device {
	char *name;
	uint64_t pages;
	struct swap_device *next;
};

struct swap {
	struct swap_info *info[MAX_SWAPFILES];	/* by type; NULL: free */
	struct list_head order, avail;
	int least_priority;		/* of the area that was added last without one */
	int64_t nr_swap_pages, total_swap_pages;
	struct swap_slots_cache slots_cache;
	struct swap_device *devices;
	unsigned int page_cluster;	/* /proc/sys/vm/page-cluster */
	/* readahead: what the last window brought */
	uint32_t ra_hits, last_ra_pages;
	uint64_t prev_offset;
	uint64_t nr_cached;
	uint64_t host_ops;		/* accesses to host files so far (hostswap.h) */
	/* pages being written, until the device says that it is done */
	uint32_t writeback[64];
	unsigned int nr_writeback;
};

void swap_init(struct machine *m);

/* ---- areas ---- */

/**
 * Makes a simulated device of size bytes with a swap header, and swaps on it. Errors: EBUSY (in use), EINVAL (too
 * short), EPERM (no area is free). prio: SWAP_PRIO_AUTO, or 0..SWAP_PRIO_MAX (else EINVAL).
 */
int swapon_device(struct machine *m, const char *name, uint64_t size, int prio);
/** Swaps on a simulated device that exists, or on a host file with a swap header. Errors as the kernel's. */
int swapon_named(struct machine *m, const char *name, int prio);
/** Whether a simulated device has this name. */
bool swap_device_exists(const struct machine *m, const char *name);
/** The active area of this name, or NULL; the one of a type, or NULL; the next one in use from *type on. */
struct swap_info *swap_find(const struct machine *m, const char *name);
struct swap_info *swap_info_of(const struct machine *m, swp_entry_t entry);
struct swap_info *swap_next(const struct machine *m, unsigned int *type);
/**
 * swapoff in two halves: no slot is taken any more, or it may be again (reinsert_swap_info: an automatic priority
 * becomes the lowest); then, when it is empty, it goes.
 */
void swapoff_begin(struct machine *m, struct swap_info *si);
void swapoff_cancel(struct machine *m, struct swap_info *si);
void swapoff_end(struct machine *m, struct swap_info *si);

/* ---- slots ---- */

/** At most nr (SWAP_BATCH) free slots, of one area; they are spare from now on. Returns how many (swap_scan.c). */
unsigned int get_swap_pages(struct machine *m, unsigned int nr, swp_entry_t *entries);
/** A spare slot is free again (swap_entry_free). */
void swap_entry_free(struct machine *m, swp_entry_t entry);
/** One more use, as fork makes one. False: the count would overflow. */
bool swap_duplicate(struct machine *m, swp_entry_t entry);
/** The slot's one use is by a shmem file. */
void swap_shmem_alloc(struct machine *m, swp_entry_t entry);
/** One use less; frees the slot when the cache has it neither. */
void swap_free(struct machine *m, swp_entry_t entry);
/** The cache lets go of the slot (swapcache_free): freed unless used. */
void swapcache_free(struct machine *m, swp_entry_t entry);
/** The slot of an entry; NULL when the entry is none. */
struct swap_slot *swap_slot(const struct machine *m, swp_entry_t entry);
/** Page-table entries (and shmem files) that name the slot (__swp_swapcount). */
unsigned int swp_swapcount(const struct machine *m, swp_entry_t entry);
/** Whether somebody has it: an entry, the swap cache, the cache of slots. */
static inline bool slot_in_use(const struct swap_slot *slot)
{
	return slot && (slot->count || slot->flags);
}
/** Whether nobody has it but the swap cache, or the cache of slots. */
static inline bool slot_only_cached(const struct swap_slot *slot)
{
	return slot && !slot->count && slot->flags;
}
/** Its byte of swap_map as the kernel has it. */
unsigned int swap_map_byte(const struct swap_slot *slot);
/** The slot at offset of an area for reading; NULL: it was never used, and is free. */
const struct swap_slot *swap_slot_at(const struct swap_info *si, uint64_t offset);

/** The same for writing: it is made if it was never used. */
struct swap_slot *swap_slot_make(struct machine *m, struct swap_info *si, uint64_t offset);
/** How many slots are taken one behind the other (SWAPFILE_CLUSTER). */
unsigned int swapfile_cluster(const struct machine *m);

/** More than half of swap is in use: slots of pages that are in memory again are freed (vm_swap_full). */
bool vm_swap_full(const struct machine *m);
uint64_t total_swap_pages(const struct machine *m);
/** Free slots of all areas, less what swapoff has still to bring back: below 0 while it does. */
int64_t nr_swap_pages(const struct machine *m);

/**
 * Puts an area on one of the lists, behind those of its priority; link: offset of the list_head in struct swap_info.
 */
void swap_list_by_priority(struct list_head *head, struct list_head *item, size_t link);
/** The area has free slots. */
void add_to_avail_list(struct machine *m, struct swap_info *si);
/** It is the turn of the others that have its priority (plist_requeue). */
void swap_avail_requeue(struct machine *m, struct swap_info *si);

void swap_digest(struct hash *h, const struct machine *m);
/** Rules swap-map, swap-count, swap-list, swap-cluster. */
void swap_verify(struct verify *v, const struct machine *m);

#endif
