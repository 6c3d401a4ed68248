// SPDX-License-Identifier: MIT
#include "figure_words.h"

#include <stddef.h>
#include <string.h>

#include "mm.h"
#include "mmzone.h"
#include "page_alloc.h"
#include "scan_control.h"

const char *figure_word(const struct figure_words *words, uint64_t n)
{
	return n < words->nr && words->word[n] ? words->word[n] : "?";
}

#define LIST(name, ...) \
	static const char *const name##_list[] = {__VA_ARGS__}; \
	const struct figure_words name##_words = {sizeof(name##_list) / sizeof(name##_list[0]), name##_list}

LIST(migrate_type, "unmovable", "movable", "reclaimable", "highatomic", "cma", "isolate");
LIST(merge_stop, "would make more than the highest order", "is not free", "is not free as one block of that order",
     "lies in another zone", "is of another migrate type");
LIST(compact_result, "not_suitable_zone", "skipped", "deferred", "no_suitable_page", "continue", "complete",
     "partial_skipped", "contended", "success");
LIST(compact_mode, "async", "sync", "sync");
LIST(list_end, "head", "tail");
LIST(lru, "inactive_anon", "active_anon", "inactive_file", "active_file", "unevictable");
LIST(lock_use, "reading", "writing");
LIST(watermark, "min", "low", "high");
LIST(refill, "", " to refill the per-CPU list");
LIST(ownership, "", ", and its pageblock changes hands");
LIST(tlb_reason, "flush on task switch", "remote shootdown", "local shootdown", "local mm shootdown");
LIST(tlb_function, "{switch_mm_irqs_off|switch_mm}", "flush_tlb_func", "flush_tlb_func",
     "{flush_tlb_mm_range|flush_tlb_range}");
LIST(flush_function, "flush_tlb_page", "flush_tlb_range", "flush_tlb_mm", "{check_and_switch_context|switch_mm}");
LIST(new_task, ", and copies of its parent's credentials, files and signals", "; all else it shares");
LIST(unlock_function, "{mmap_read_unlock|up_read}", "{mmap_write_unlock|up_write}");
LIST(lock_function, "{mmap_read_lock|down_read}", "{mmap_write_lock|down_write}");
LIST(table_lock_function, "{pte_offset_map_lock|spin_lock}", "{spin_lock_nested|spin_lock}");
LIST(swap_function, "{__swap_entry_free|swap_free}", "{__swap_duplicate|swap_duplicate}");
LIST(reclaim_flags, "RECLAIM_WB_ANON|RECLAIM_WB_ASYNC", "RECLAIM_WB_FILE|RECLAIM_WB_ASYNC");

LIST(fault_name,
     [FAULT_ZERO_PAGE] = "zero page", [FAULT_DEMAND_ZERO] = "demand zero", [FAULT_COW] = "copy on write",
     [FAULT_COW_ZERO] = "demand zero after a read", [FAULT_COW_FILE] = "copy on write of a file's page",
     [FAULT_REUSE] = "write to a page of its own", [FAULT_REUSE_LAST] = "reuse by the last owner",
     [FAULT_MKWRITE] = "first write to a shared page", [FAULT_FILE_READ] = "page of a file",
     [FAULT_FILE_PRIVATE] = "private copy of a file's page", [FAULT_FILE_SHARED] = "page of a shared file, written",
     [FAULT_SWAP_CACHE] = "swapped page, still in memory", [FAULT_SWAP_READ] = "swapped page, read back",
     [FAULT_ACCESS_FLAGS] = "young and dirty by the kernel");

LIST(fault_kind,
     [FAULT_ZERO_PAGE] = "nobody has written here yet, so a read gets the zero page, read-only; it takes no frame",
     [FAULT_DEMAND_ZERO] = "demand zero: the first write to anonymous memory gets a new frame full of zeros",
     [FAULT_COW] = "copy on write: others refer to the frame, too, so this process gets a copy",
     [FAULT_COW_ZERO] =
	     "demand zero after a read: a new frame full of zeros takes the zero page's place, nothing is copied",
     [FAULT_COW_FILE] = "copy on write: the page is the file's, and this private mapping gets a copy",
     [FAULT_REUSE] = "no copy: the frame is this process's alone, and its entry becomes writable",
     [FAULT_REUSE_LAST] =
	     "no copy: the others who referred to the frame are gone, and the entry becomes writable again",
     [FAULT_MKWRITE] = "no copy: the first write to a shared page makes its entry writable and the page dirty",
     [FAULT_FILE_READ] = "a page of the file is missing in the page table",
     [FAULT_FILE_PRIVATE] = "a private mapping of a file is written before it is read: the page is fetched and copied",
     [FAULT_FILE_SHARED] =
	     "a shared mapping of a file is written before it is read: its page itself is mapped writable",
     [FAULT_SWAP_CACHE] = "the page was swapped out, but is still in memory, in the swap cache: no I/O, a minor fault",
     [FAULT_SWAP_READ] = "the page was swapped out and has to be read back: a major fault",
     [FAULT_ACCESS_FLAGS] = "the page is there and may be accessed: the kernel marks its entry young, or dirty");

LIST(fault_function,
     [FAULT_ZERO_PAGE] = "do_anonymous_page", [FAULT_DEMAND_ZERO] = "do_anonymous_page",
     [FAULT_COW] = "{wp_page_copy|do_wp_page}", [FAULT_COW_ZERO] = "{wp_page_copy|do_wp_page}",
     [FAULT_COW_FILE] = "{wp_page_copy|do_wp_page}", [FAULT_REUSE] = "{wp_page_reuse|do_wp_page}",
     [FAULT_REUSE_LAST] = "{wp_page_reuse|do_wp_page}", [FAULT_MKWRITE] = "{wp_page_shared|do_wp_page}",
     [FAULT_FILE_READ] = "{do_read_fault|do_no_page}", [FAULT_FILE_PRIVATE] = "{do_cow_fault|do_no_page}",
     [FAULT_FILE_SHARED] = "{do_shared_fault|do_no_page}", [FAULT_SWAP_CACHE] = "do_swap_page",
     [FAULT_SWAP_READ] = "do_swap_page", [FAULT_ACCESS_FLAGS] = "handle_pte_fault");

LIST(flags_function,
     [BY_MPROTECT] = "{vma_set_page_prot|mprotect_fixup}", [BY_MLOCK] = "mlock_fixup",
     [BY_MADVISE] = "{madvise_update_vma|madvise_behavior}", [BY_GUARD_INSTALL] = "madvise_guard_install",
     [BY_MREMAP] = "move_vma");
LIST(flags_effect, [BY_MPROTECT] = ", vm_page_prot follows", [BY_MLOCK] = "", [BY_MADVISE] = "",
     [BY_GUARD_INSTALL] = "", [BY_MREMAP] = "");

LIST(faultin_result,
     [ACCESS_OK] = "the fault is dealt with, and the page looked up again",
     [ACCESS_SEGV_MAPERR] = "no page can be had there: EFAULT",
     [ACCESS_SEGV_ACCERR] = "no page can be had there: EFAULT",
     [ACCESS_SEGV_KERNEL] = "no page can be had there: EFAULT",
     [ACCESS_BUS_ADRERR] = "nothing stands behind the page: EFAULT", [ACCESS_OOM] = "no frame is left for the page",
     [ACCESS_KILLED] = "the OOM killer chose this process: SIGKILL");

LIST(access_result,
     [ACCESS_OK] = "the fault is dealt with, and the access tried again",
     [ACCESS_SEGV_MAPERR] = "no VMA has the address: SIGSEGV (SEGV_MAPERR)",
     [ACCESS_SEGV_ACCERR] = "the VMA does not allow the access: SIGSEGV (SEGV_ACCERR)",
     [ACCESS_SEGV_KERNEL] = "the address is none: SIGSEGV (SI_KERNEL)",
     [ACCESS_BUS_ADRERR] = "nothing stands behind the page: SIGBUS (BUS_ADRERR)",
     [ACCESS_OOM] = "no frame is left for the page", [ACCESS_KILLED] = "the OOM killer chose this process: SIGKILL");

LIST(verdict,
     [VERDICT_FREED] = "is clean and nobody needs it: it is freed",
     [VERDICT_BUSY] = "is locked or being written: it stays",
     [VERDICT_MLOCKED] = "is locked in memory: it stays",
     [VERDICT_MAPPED] = "is mapped, and this run unmaps nothing: it stays",
     [VERDICT_REFERENCED] = "was used since the last look: a second chance",
     [VERDICT_ACTIVATED] = "was used again, or by many, or is code that runs: it becomes active",
     [VERDICT_NO_SWAP_IO] = "is anonymous, and this run may not swap: it stays",
     [VERDICT_SWAP_FULL] = "is anonymous, and swap is full: it becomes active",
     [VERDICT_UNMAP_FAILED] = "could not be unmapped: it becomes active",
     [VERDICT_DIRTY_FILE] = "is a dirty page of a file, for the flusher to write: it becomes active",
     [VERDICT_MAY_NOT_WRITE] = "is dirty, and this run writes nothing: it stays",
     [VERDICT_WRITTEN] = "was dirty and is being written; the next look frees it",
     [VERDICT_WRITE_FAILED] = "could not be written: it becomes active",
     [VERDICT_IN_USE] = "is still referred to: it stays");

_Static_assert(sizeof(fault_kind_list) / sizeof(char *) == NR_FAULT_KINDS, "a kind without a sentence");
_Static_assert(sizeof(fault_function_list) / sizeof(char *) == NR_FAULT_KINDS, "a kind without a function");
_Static_assert(sizeof(fault_name_list) / sizeof(char *) == NR_FAULT_KINDS, "a kind without a name");
_Static_assert(sizeof(verdict_list) / sizeof(char *) == NR_PAGE_VERDICTS, "a verdict without words");

static const char *const call_site_list[NR_CALL_SITES] = {
	[SITE_VM_AREA_DUP] = "vm_area_dup", [SITE_ANON_VMA_CLONE] = "anon_vma_clone",
	[SITE_ANON_VMA_FORK] = "anon_vma_fork",
	[SITE_DUP_MM] = "dup_mm", [SITE_CREATE_CACHE] = "create_cache", [SITE_CACHE_GROW] = "cache_grow_begin",
	[SITE_KSTRDUP] = "kstrdup", [SITE_SETUP_KMEM_CACHE_NODE] = "setup_kmem_cache_node",
	[SITE_INIT_CACHE_NODE] = "init_cache_node", [SITE_GET_VM_AREA_NODE] = "__get_vm_area_node",
	[SITE_VMALLOC_NODE_RANGE] = "__vmalloc_node_range", [SITE_KMEM_CACHE_RELEASE] = "__kmem_cache_release",
	[SITE_SLAB_KMEM_CACHE_RELEASE] = "slab_kmem_cache_release", [SITE_SLAB_DESTROY] = "slab_destroy",
	[SITE_KREALLOC] = "krealloc", [SITE_VUNMAP] = "__vunmap", [SITE_IOUNMAP] = "iounmap",
};

const char *call_site_name(enum call_site site)
{
	return site < NR_CALL_SITES ? call_site_list[site] : NULL;
}

static const struct cache_user {
	const char *cache, *alloc, *free;
} cache_users[] = {
	{"vm_area_struct", "vm_area_alloc", "vm_area_free"}, {"mm_struct", "mm_alloc", "__mmdrop"},
	{"task_struct", "dup_task_struct", "free_task"}, {"anon_vma", "__anon_vma_prepare", "__put_anon_vma"},
	{"anon_vma_chain", "__anon_vma_prepare", "unlink_anon_vmas"}, {"cred_jar", "prepare_creds", "put_cred_rcu"},
	{"files_cache", "dup_fd", "put_files_struct"}, {"fs_cache", "copy_fs_struct", "free_fs_struct"},
	{"sighand_cache", "copy_sighand", "__cleanup_sighand"}, {"signal_cache", "copy_signal", "free_signal_struct"},
	{"pid", "alloc_pid", "put_pid"}, {"filp", "alloc_empty_file", "file_free_rcu"},
	{"dentry", "__d_alloc", "__d_free"}, {"radix_tree_node", "xas_alloc", "radix_tree_node_rcu_free"},
	{"vmap_area", "alloc_vmap_area", "merge_or_add_vmap_area"}, {"inode_cache", "alloc_inode", "i_callback"},
	{"shmem_inode_cache", "shmem_alloc_inode", "shmem_free_in_core_inode"},
	{"kmem_cache", "create_cache", "slab_kmem_cache_release"},
};

static const struct cache_user *cache_user(const char *cache)
{
	for (size_t i = 0; i < sizeof(cache_users) / sizeof(cache_users[0]); i++)
		if (!strcmp(cache_users[i].cache, cache))
			return &cache_users[i];
	return NULL;
}

const char *cache_allocates(const char *cache)
{
	const struct cache_user *user = cache_user(cache);

	return user ? user->alloc : NULL;
}

const char *cache_frees(const char *cache)
{
	const struct cache_user *user = cache_user(cache);

	return user ? user->free : NULL;
}
