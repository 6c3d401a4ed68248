// SPDX-License-Identifier: MIT
/*
 * digest.c - one number for the whole state
 *
 * Each floor hashes what views can show of it, as numbers in a canonical order: never host memory, addresses or the
 * order of a hash table. Two machines with the same digest answer every view alike; the cost goes with what has been
 * touched.
 */
#include "arch.h"
#include "file.h"
#include "hash.h"
#include "kmem.h"
#include "leaf_share.h"
#include "machine_ops.h"
#include "mm.h"
#include "phys.h"
#include "reclaim.h"
#include "swap.h"
#include "swapfile.h"
#include "task.h"
#include "tlb.h"

uint64_t machine_digest(const struct machine *m)
{
	struct hash h;

	leaf_unshare_all(m);
	hash_init(&h);
	hash_u64(&h, m->arch->id);
	hash_bytes(&h, m->rules->version, __builtin_strlen(m->rules->version));
	phys_digest(&h, m);
	kmem_digest(&h, m);
	tlb_digest(&h, m);
	files_digest(&h, m);
	lru_digest(&h, m);
	swap_digest(&h, m);
	vm_digest(&h, m);
	tasks_digest(&h, m);
	reclaim_digest(&h, m);
	return hash_final(&h);
}
