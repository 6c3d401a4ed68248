// SPDX-License-Identifier: MIT
/*
 * verify_swap.c - who names each slot of swap
 *
 * A slot's count is the number of page-table entries that name it, in all address spaces, or the one file of shared
 * memory that does. The census notes each use; afterwards every slot of every area is compared. A use of a slot that no
 * area has is a finding at once.
 *
 * Rules: swap-map (uses found = count), swap-entry (an entry names a slot that exists), shmem-swap (a page of shared
 * memory is in memory or in swap, not both).
 */
#include <stdlib.h>

#include "census.h"
#include "file.h"
#include "shmem.h"
#include "swapfile.h"

struct swap_uses {
	uint16_t *area[MAX_SWAPFILES];	/* by offset */
};

/* Scratch memory for the counts of an area; NULL: the host has none, and the area is not compared. */
static uint16_t *uses_of(struct census *c, const struct swap_info *si)
{
	if (!c->uses)
		c->uses = calloc(1, sizeof(*c->uses));
	if (c->uses && !c->uses->area[si->type])
		c->uses->area[si->type] = calloc(si->max, sizeof(uint16_t));
	return c->uses ? c->uses->area[si->type] : NULL;
}

void census_note_slot(struct census *c, swp_entry_t entry)
{
	const struct swap_info *si = swap_info_of(c->m, entry);
	uint16_t *uses;

	if (!verify_that(c->v, "swap-entry", "entry", entry.val, swap_slot(c->m, entry) != NULL))
		return;
	uses = uses_of(c, si);
	if (uses)
		uses[swp_offset(entry)]++;
}

static void note_shmem(struct census *c, const struct inode *inode)
{
	uint64_t index;
	uint32_t val;

	xa_for_each(&inode->i_swap, index, val, 0, UINT64_MAX) {
		census_note_slot(c, (swp_entry_t){val});
		verify_that(c->v, "shmem-swap", "page of shared memory", index, !xa_load(&inode->i_pages, index));
	}
}

static void compare_area(struct census *c, const struct swap_info *si)
{
	const uint16_t *uses = uses_of(c, si);

	for (uint64_t offset = 1; uses && offset < si->max; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (slot || uses[offset])
			verify_equal(c->v, "swap-map", "slot", offset, slot ? slot->count : 0, uses[offset]);
	}
}

void verify_swap_counts(struct census *c)
{
	const struct inode *inode = NULL;
	const struct swap_info *si;
	unsigned int type = 0;

	while ((inode = inode_next(c->m, inode)))
		note_shmem(c, inode);
	for (; (si = swap_next(c->m, &type)); type++)
		compare_area(c, si);
	for (type = 0; c->uses && type < MAX_SWAPFILES; type++)
		free(c->uses->area[type]);
	free(c->uses);
	c->uses = NULL;
}
