// SPDX-License-Identifier: MIT
#include "event_nouns.h"

#include <stddef.h>

static const char *const nouns[NR_EVENTS] = {
	[EV_mm_page_alloc] = "frames allocated", [EV_mm_page_free] = "frames freed",
	[EV_mm_page_alloc_extfrag] = "blocks of another migrate type", [EV_buddy_split] = "blocks split",
	[EV_buddy_merge] = "buddies merged", [EV_buddy_stop] = "merges ended",
	[EV_buddy_free] = "blocks put on a free list",
	[EV_zone_watermark_ok] = "zones passed over", [EV_kmalloc] = "kmallocs", [EV_kfree] = "kfrees",
	[EV_slab_grow] = "slabs made", [EV_slab_destroy] = "slabs given back", [EV_migrate_page] = "pages moved",
	[EV_cma_alloc_finish] = "ranges of CMA taken", [EV_cma_release] = "ranges of CMA given back",
	[EV_alloc_vmap_area] = "ranges of kernel addresses taken",
	[EV_free_vmap_area_noflush] = "ranges that wait for the purge",
	[EV_purge_vmap_area_lazy] = "purges", [EV_kmap_high] = "kmaps", [EV_kunmap_high] = "kunmaps",
	[EV_vm_unmapped_area] = "gaps found", [EV_vma_link] = "VMAs linked", [EV_vma_unlink] = "VMAs gone",
	[EV_vma_adjust] = "VMAs resized", [EV_vma_split] = "VMAs split", [EV_vma_merge] = "VMAs merged",
	[EV_vma_flags] = "VMAs with other flags",
	[EV_vm_ops_open] = "calls of ->open", [EV_vm_ops_close] = "calls of ->close",
	[EV_vm_ops_fault] = "calls of {->fault|->nopage}", [EV_vm_ops_map_pages] = "calls of ->map_pages",
	[EV_find_vma] = "VMAs found", [EV_set_pte] = "PTEs set", [EV_page_table_alloc] = "page tables made",
	[EV_page_table_free] = "page tables freed", [EV_move_table] = "page tables moved",
	[EV_kernel_table_alloc] = "page tables of the kernel made",
	[EV_mm_filemap_add_to_page_cache] = "pages into the page cache",
	[EV_mm_filemap_delete_from_page_cache] = "pages out of the page cache",
	[EV_mm_swap_cache_add] = "pages into the swap cache", [EV_mm_swap_cache_delete] = "pages out of the swap cache",
	[EV_swap_writepage] = "pages written to swap", [EV_swap_readpage] = "pages read from swap",
	[EV_mm_vmscan_wakeup_kswapd] = "wake-ups of kswapd", [EV_mm_vmscan_kswapd_wake] = "runs of kswapd",
	[EV_mm_vmscan_kswapd_sleep] = "times that it went to sleep",
	[EV_mm_vmscan_direct_reclaim_begin] = "runs of direct reclaim",
	[EV_mm_vmscan_direct_reclaim_end] = "ends of direct reclaim",
	[EV_shrink_folio] = "pages looked at by reclaim", [EV_tlb_flush] = "flushes of the TLB",
	[EV_flush_tlb] = "flushes of the TLB", [EV_sched_switch] = "switches", [EV_oom_badness] = "processes weighed",
};

const char *event_noun(enum event_id id)
{
	return nouns[id] ? nouns[id] : event_words[id].name;
}
