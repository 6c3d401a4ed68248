// SPDX-License-Identifier: MIT
#include "topics.h"

#include <string.h>
#include <strings.h>

static const struct topic topics[] = {
	/* address spaces and translation */
	{"memory hierarchy, levels, latency, access time, cost", "machine cost"},
	{"MMU, address translation, virtual to physical, page walk, page table entry, PTE, PGD, PMD, PUD, section",
	 "vtop pagetable"},
	{"address space, linear space, split, 3G/1G, user space, kernel space", "layout derive maps vtop boot"},
	{"PAGE_OFFSET, linear mapping, direct mapping, physical address", "__pa __va virt_to_page vtop derive"},
	{"CR3, TTBR0, page directory, context switch, swapper_pg_dir", "switch tlb mm init_mm vtop"},
	{"TLB, ASID, PCID, flush, TLB reach", "tlb switch"},
	{"kernel image, text, System.map, symbol, reserved memory", "iomem sym kallsyms layout page"},
	/* the user's half */
	{"three aims of memory management", "exec"},
	{"segments, text, data, bss, heap, stack, program, ELF, example 4.1, dynamic linker, ld.so",
	 "exec layout maps malloc brk"},
	{"stack growth, alloca, guard gap, grows down", "touch rlimit vma mmap"},
	{"heap growth, top_pad, mmap threshold, program break", "malloc brk sbrk malloc_trim"},
	{"mm_struct, mm_users, mm_count, threads, active_mm, kernel thread", "mm clone ps"},
	{"task_struct, PCB, process table", "ps fork slabinfo"},
	{"mmlist", "init_mm mm swapout"},
	{"vm_area_struct, VMA, vm_flags, vm_ops, vm_pgoff, vm_file, map_count, split, merge",
	 "vma vmas mprotect munmap mm"},
	{"red-black tree, mm_rb, sorted list, vmacache", "vmas find_vma"},
	{"rb_subtree_gap, gap, get_unmapped_area, top-down, bottom-up, legacy layout", "vmas mmap sysctl"},
	{"mmap_sem, mmap_lock, page_table_lock, semaphore, spinlock", "locks trace"},
	{"open, close, nopage, fault handler", "trace vma set"},
	{"data structures, relations, picture, diagram", "graph frames buddytree"},
	{"demand paging, page fault, demand zero, zero page, fault-around, minor, major", "touch faults trace pagemap"},
	{"COW, copy-on-write, sharing, Pss, Uss", "fork ledger touch page smaps"},
	{"zombie, orphan, reaping", "exit wait autoreap ps"},
	{"overcommit, CommitLimit, Committed_AS", "sysctl meminfo mmap"},
	{"TASK_SIZE, mmap_min_addr, user limit", "derive mmap sysctl"},
	{"resident set, working set, RSS, accounting", "status ledger smaps statm"},
	/* frames */
	{"struct page, page descriptor, page flags, PG_reserved, refcount, mapcount, count",
	 "page mem_map pfn_to_page"},
	{"rmap, reverse mapping, anon_vma, who maps a frame", "page whatis graph"},
	{"buddy system, free lists, free_area, order, coalesce, merge",
	 "buddyinfo free_area buddytree alloc_pages __free_pages"},
	{"migrate types, pageblock, movable, unmovable, reclaimable", "pagetypeinfo free_area"},
	{"DMA, contiguous memory, CMA", "alloc_pages cma_alloc boot"},
	{"fragmentation, compaction, kcompactd", "extfrag_index unusable_index sysctl frames"},
	{"double free, bad page, Oops, kernel log", "__free_pages free_pages kfree kread dmesg"},
	{"watermarks, min, low, high, reserves, boost", "freepages zoneinfo sysctl kswapd"},
	{"zones, highmem, fallback, lowmem_reserve, zonelist", "zoneinfo alloc_pages freepages sysctl"},
	{"per-CPU lists, pcp, batch", "zoneinfo settle"},
	/* the kernel's half */
	{"slab cache, constructor, colouring, full, partial, empty, object, red zone, poison",
	 "kmem_cache_create slab slabinfo kmem_cache_shrink"},
	{"internal fragmentation, waste, size classes", "kmalloc ksize alloc_pages_exact slabinfo"},
	{"non-contiguous memory, guard page, purge", "vmalloc vmallocinfo vm_struct vmalloc_to_page vm_unmap_aliases"},
	{"leak, unreferenced object, not freed", "kmemleak slabinfo vmallocinfo slab"},
	{"failure, rollback, out of memory path, error injection", "fail verify"},
	{"audit, invariants, consistency", "verify digest diff"},
	{"LAST_PKMAP, persistent kernel mapping", "kmap pkmap page_address"},
	{"FIXADDR_TOP, temporary kernel mapping", "fixmap set_fixmap kmap_atomic kmap_local"},
	{"exceptions, kuser helpers, stubs, interrupt table", "vectors"},
	{"early boot, bootmem, mem_init, start-up", "memblock boot dmesg trace"},
	{"sanity_check_meminfo, find_limits, high_memory, lowmem, VMALLOC_START, formula", "derive layout boot"},
	{"LPAE, PAE, Thumb-2, kernel command line, RAM size, configuration", "boot machine"},
	/* reclaim and swap */
	{"swap area, swap slot, swap_map, swap cache, swap entry", "swapon swaps swapmap mkswap swapoff vtop"},
	{"victim, page replacement, second chance, reclaim, active, inactive", "lru reclaim kswapd policy trace"},
	{"FIFO, OPT, CLOCK, Belady, reference string", "policy"},
	{"whole process swapped", "swapout swapin"},
	{"thrashing, refault", "ticks vmstat policy"},
	{"OOM killer, victim, score", "oom_score oom_score_adj dmesg"},
	{"page cache, readahead, writeback, dirty, clean", "file evict msync lru meminfo"},
	{"mlock, residency, resident pages", "mlock mincore madvise pagemap"},
	{"lab, exercise, question, grading", "ask hint param"},
};

#define NR_TOPICS (sizeof(topics) / sizeof(topics[0]))

const struct topic *topic_at(unsigned int i)
{
	return i < NR_TOPICS ? &topics[i] : NULL;
}

bool text_has(const char *text, struct str word)
{
	for (; *text; text++)
		if (!strncasecmp(text, word.s, word.len))
			return true;
	return false;
}

/* Whether the name is one of those in the list, which blanks separate. */
static bool lists(const char *list, const char *name)
{
	size_t len = strlen(name);

	for (; *list; list += strcspn(list, " "), list += strspn(list, " "))
		if (strcspn(list, " ") == len && !memcmp(list, name, len))
			return true;
	return false;
}

bool command_is_about(const char *command, struct str word)
{
	for (size_t i = 0; i < NR_TOPICS; i++)
		if (text_has(topics[i].words, word) && lists(topics[i].commands, command))
			return true;
	return false;
}

bool command_matches(const struct command *cmd, struct str word)
{
	return text_has(cmd->name, word) || text_has(cmd->summary, word) || command_is_about(cmd->name, word);
}
