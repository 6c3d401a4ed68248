/* SPDX-License-Identifier: MIT */
/* swap_cluster.h - slots are taken from clusters on lists, by kernels that do not scan (rules->swap_clusters). */
#ifndef MMSH_SWAP_CLUSTER_H
#define MMSH_SWAP_CLUSTER_H

#include "hash.h"
#include "machine.h"
#include "swap_types.h"
#include "verify.h"

struct swap_info;
struct swap_clusters;

/** The clusters of an area of which no slot is in use (setup_clusters); swap_clusters_free() undoes it. */
struct swap_clusters *swap_clusters_new(struct machine *m, const struct swap_info *si);
void swap_clusters_free(struct machine *m, struct swap_info *si);

/** A free slot of the area with the highest priority that has one; it is spare. False: there is none. */
bool swap_alloc_slow(struct machine *m, swp_entry_t *ret);
/** The slot is free again, of an area that has clusters. */
void swap_cluster_slot_freed(struct swap_info *si, uint64_t offset);
/** What was put off when an area became full: slots are freed that only the swap cache has (swap_reclaim_work). */
void swap_reclaim_work(struct machine *m);
/** Where the next slot is looked for; 0: in another cluster. */
uint64_t swap_cluster_next(const struct swap_info *si);

void swap_cluster_digest(struct hash *h, const struct swap_info *si);
/** Rule swap-cluster: counts are the slots found, and each cluster is on the list that its count asks for. */
void swap_cluster_verify(struct verify *v, const struct swap_info *si);

#endif
