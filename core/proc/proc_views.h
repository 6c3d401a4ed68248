/* SPDX-License-Identifier: MIT */
/* proc_views.h - the views behind the rows of root.c. Each is a view_show_fn or view_store_fn (root.h). */
#ifndef MMSH_PROC_VIEWS_H
#define MMSH_PROC_VIEWS_H

#include "root.h"

/* ---- a process: task_mmu.c ---- */
view_show_fn show_maps, show_smaps, show_smaps_rollup, show_pagemap;
/* ---- a process: array.c ---- */
view_show_fn show_status, show_stat, show_statm, show_limits, show_comm, show_cmdline, show_environ,
	show_oom_score, show_oom_score_adj;
/* ---- a process, field by field: mm_fields.c ---- */
view_show_fn show_mm, show_vma, show_vmas;
/* ---- a process, looked into: view_find_vma.c, view_pagetable.c, graph.c; a family of them: ledger.c ---- */
view_show_fn show_find_vma, show_pagetable, show_graph, show_ledger;

/* ---- the machine: meminfo.c, vmstat_show.c, swaps.c, view_lru.c ---- */
view_show_fn show_meminfo, show_vmstat, show_swaps, show_swapmap, show_lru;
/* ---- its node: node.c ---- */
view_show_fn show_node_meminfo, show_node_vmstat, show_numastat;
/** Pages that came from the node they were wanted from: all. In vmstat_show.c. */
uint64_t numa_hits(const struct machine *m);
/* ---- its kernel and processors: stat.c, cpuinfo.c, version.c ---- */
view_show_fn show_kernel_stat, show_uptime, show_loadavg, show_cpuinfo, show_cpu_possible, show_first_only,
	show_version, show_ostype, show_osrelease, show_pid_max, show_threads_max, show_filesystems;

/* ---- physical memory: view_zones.c ---- */
view_show_fn show_buddyinfo, show_pagetypeinfo, show_zoneinfo, show_free_area;
/* ---- a frame, an address: view_page.c, view_vtop.c, view_whatis.c ---- */
view_show_fn show_page, show_vtop, show_whatis;
/* ---- slabs: view_slab.c ---- */
view_show_fn show_slabinfo, show_slab;
/* ---- what nobody freed: view_kmemleak.c ---- */
view_show_fn show_kmemleak;
view_store_fn store_slabinfo;
/* ---- fragmentation, and the lecture's names: view_frag.c ---- */
view_show_fn show_unusable_index, show_extfrag_index, show_freepages, show_mem_map;
/* ---- pictures: view_frames.c ---- */
view_show_fn show_frames, show_buddytree;
/* ---- the processor: view_tlb.c ---- */
view_show_fn show_tlb;
/* ---- virtual time: view_cost.c ---- */
view_show_fn show_cost, show_ticks, show_machine;
/* ---- boot: view_boot.c ---- */
view_show_fn show_iomem, show_memblock, show_dmesg, show_layout, show_user_layout;

/* ---- the kernel's address space: view_vmalloc.c, view_kernel.c ---- */
view_show_fn show_derive, show_init_mm, show_vmallocinfo, show_vm_struct, show_pkmap, show_fixmap, show_modules,
	show_kallsyms, show_vectors, show_module_coresize, show_module_initstate, show_module_refcnt;

/* ---- /proc/sys/vm: sysctl.c ---- */
view_show_fn show_overcommit_memory, show_overcommit_ratio, show_overcommit_kbytes, show_max_map_count,
	show_legacy_va_layout, show_mmap_min_addr, show_admin_reserve_kbytes, show_user_reserve_kbytes,
	show_min_free_kbytes, show_watermark_scale_factor, show_watermark_boost_factor, show_lowmem_reserve_ratio,
	show_percpu_pagelist_high_fraction, show_extfrag_threshold, show_compaction_proactiveness,
	show_compact_unevictable_allowed;
view_store_fn store_overcommit_memory, store_overcommit_ratio, store_overcommit_kbytes, store_max_map_count,
	store_legacy_va_layout, store_mmap_min_addr, store_admin_reserve_kbytes, store_user_reserve_kbytes,
	store_min_free_kbytes, store_watermark_scale_factor, store_watermark_boost_factor, store_lowmem_reserve_ratio,
	store_percpu_pagelist_high_fraction, store_extfrag_threshold, store_compaction_proactiveness,
	store_compact_unevictable_allowed, store_compact_memory;

/* ---- /proc/sys/vm, reclaim's part: sysctl_reclaim.c ---- */
view_show_fn show_oom_dump_tasks, show_oom_kill_allocating_task, show_page_cluster, show_panic_on_oom,
	show_swappiness, show_vfs_cache_pressure;
view_store_fn store_drop_caches, store_oom_dump_tasks, store_oom_kill_allocating_task, store_page_cluster,
	store_panic_on_oom, store_swappiness, store_vfs_cache_pressure;
view_store_task_fn store_oom_score_adj;

#endif
