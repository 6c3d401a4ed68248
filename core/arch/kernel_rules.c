// SPDX-License-Identifier: MIT
/*
 * kernel_rules.c - whose behaviour a machine follows
 *
 * Linux 6.1 and 6.18 answer the same memory calls alike but for these rules. Each rule is a named field; this file is
 * the only place that knows a version. The releases in which a rule changed are noted in kernel_rules.h.
 */
#include "kernel_rules.h"

#include <stddef.h>
#include <string.h>

#include "mmzone.h"

static const struct kernel_rules known[] = {
	{
		.version = "6.1",
		.bss_labelled_heap = true,
		.account_kept_readonly = true,
		.middle_joins_upper = true,
		.fixed_unmaps_before_account = true,
		.dontunmap_splits_locked = true,
		.dontunmap_keeps_apart = true,
		.populate_unlocks = true,
		.populate_skips_holes = true,
		.released_backwards = true,
		.unmap_drains_lru = true,
		.lru_batch = 15,
		.swap_slots_cache = true,
		.swapoff_ra_hits = true,
		.pageout_makes_old = true,
		.frontswap = true,
		.lines = CONFIG_V6_1,
		.x86_mmap_min_addr = 65536,
		.x86_mmap_min_hint = 65536,
	},
	{
		.version = "6.18",
		.thp_aligns_2m = true,
		.vvar_vclock = true,
		.protect_keeps_clean = true,
		.merge_unwritten_neighbour = true,
		.special_half_einval = true,
		.no_table_for_last_page = true,
		.stack_flag_nohuge = true,
		.lockonfault_shown = true,
		.smaps_ksm = true,
		.status_kthread = true,
		.status_untag_mask = true,
		.mremap_many = true,
		.mremap_realigns = true,
		.fault_under_vma_lock = true,
		.grow_zeroes_tail = true,
		.lru_batch = 31,
		.swap_clusters = true,
		.swap_zeromap = true,
		.swapin_writable = true,
		.exec_reads_forward = true,
		.readahead_folios = true,
		.auxv_rseq = true,
		.guard_regions = true,
		.proactive_to_zero = true,
		.movable_min = true,
		.lines = CONFIG_V6_18,
		.x86_mmap_min_addr = 4096,
		.x86_mmap_min_hint = 65536,
	},
};

const struct kernel_rules *kernel_rules_find(const char *version)
{
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (!strcmp(known[i].version, version))
			return &known[i];
	return NULL;
}
