/* SPDX-License-Identifier: MIT */
/*
 * kernel_rules.h - the rules in which the two kernels that mmsh follows differ. A rule is a named field, and a row of
 * the table in mmsh-machines(7); nothing else in core asks for a version.
 */
#ifndef MMSH_KERNEL_RULES_H
#define MMSH_KERNEL_RULES_H

#include <stdbool.h>
#include <stdint.h>

#define LRU_BATCH_MAX 31u		/* of lru_batch */

struct kernel_rules {
	const char *version;		/* 6.1 or 6.18 */
	bool thp_aligns_2m;		/* anonymous private mappings of n * 2 MiB are placed 2 MiB aligned (6.7) */
	bool vvar_vclock;		/* [vvar_vclock], two pages between [vvar] and [vdso] (6.13) */
	bool bss_labelled_heap;		/* an anonymous VMA that ends at start_brk reads [heap] in maps (until 6.6) */
	bool account_kept_readonly;	/* mprotect to read-only keeps VM_ACCOUNT in any case (until 6.6) */
	bool protect_keeps_clean;	/* mprotect lets a process's own page be written at once, if clean, too (6.2) */
	bool merge_unwritten_neighbour;	/* a written VMA takes in a never-written neighbour on mprotect (6.16) */
	bool middle_joins_upper;	/* a new mapping between two written VMAs joins the upper one (6.1) */
	bool special_half_einval;	/* MAP_FIXED over half of vvar: EINVAL (6.18) instead of ENOMEM */
	bool no_table_for_last_page;	/* fault-around: none where the first cached page is the file's last (6.18) */
	bool stack_flag_nohuge;		/* MAP_STACK sets VM_NOHUGEPAGE, so it does not merge (6.7) */
	/*
	 * MAP_FIXED that fails accounting leaves a hole (6.1); later it leaves VMAs split at its ends, and pays for
	 * what is more than there was
	 */
	bool fixed_unmaps_before_account;
	bool lockonfault_shown;		/* smaps has letters for VM_LOCKONFAULT: lf instead of ?? (6.18) */
	bool smaps_ksm;			/* smaps has a line for KSM, and eight columns for THPeligible (6.7, 6.9) */
	bool status_kthread;		/* status says whether it is of a kernel thread (6.10), */
	bool status_untag_mask;		/* and on x86_64 which bits of a pointer are its address (6.4) */
	/* mremap dontunmap unlocks the old range (6.1), or all of its VMA and miscounts locked_vm */
	bool dontunmap_splits_locked;
	bool dontunmap_keeps_apart;	/* and what it moved joins nobody where it would join its old VMA (6.1) */
	bool mremap_many;		/* mremap moves several VMAs in one fixed call; its order of checks (6.17) */
	bool mremap_realigns;		/* mremap begins at a table's start, when nothing is mapped before it (6.7) */
	bool populate_unlocks;		/* madvise populate faults again on a page that was read, a minor fault (6.8) */
	bool populate_skips_holes;	/* madvise populate goes on behind a hole, ENOMEM at the end (6.1) */
	bool fault_under_vma_lock;	/* a user's fault that lets its lock go for a cached page stays minor (6.6) */
	bool grow_zeroes_tail;		/* truncate to a larger size zeroes the rest of the old last page (6.13) */
	bool released_backwards;	/* pages released together are freed from the last to the first (until 6.9) */
	bool unmap_drains_lru;		/* taking mappings away moves first what madvise free has put off (until 6.9) */
	unsigned int lru_batch;		/* so many pages go together (PAGEVEC_SIZE: 15; since 6.9 31) */
	bool swap_slots_cache;		/* slots of swap are taken and given back 64 at a time (until 6.14) */
	bool swap_clusters;		/* slots of swap are taken from lists of clusters (6.14; the order is 6.18's) */
	bool swap_zeromap;		/* a page of zeros is a bit in swap, neither written nor read (in 6.12) */
	bool swapin_writable;		/* a read that brings a process's own page back lets it be written (in 6.12) */
	bool swapoff_ra_hits;		/* swapoff takes pages that readahead brought for hits of it (until 6.17) */
	bool pageout_makes_old;		/* madvise pageout makes old what then stays, too (not in 6.12) */
	bool frontswap;			/* swapon tells the log that pages may go elsewhere first: FS (not in 6.12) */
	bool exec_reads_forward;	/* a fault that misses code reads from its page on, not around it (6.17) */
	bool readahead_folios;		/* ext4's files are read ahead in folios, which grow (6.16; 6.12 does not) */
	bool auxv_rseq;			/* execve tells the size of struct rseq in the auxiliary vector (6.3) */
	bool guard_regions;		/* madvise knows guard_install and guard_remove (6.13) */
	bool proactive_to_zero;		/* marks of compaction_proactiveness go down to 0, less apart near it (6.18) */
	bool movable_min;		/* the movable zone's min is a thousandth of it, as highmem's (in 6.12) */
	uint32_t lines;			/* CONFIG_V6_1 or CONFIG_V6_18: lines of /proc that one of them has */
	uint64_t x86_mmap_min_addr;	/* for MAP_FIXED and mremap */
	uint64_t x86_mmap_min_hint;	/* hints below are raised to it */
};

/** The rules of "6.1" or "6.18"; NULL for any other name. */
const struct kernel_rules *kernel_rules_find(const char *version);

#endif
