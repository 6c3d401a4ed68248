// SPDX-License-Identifier: MIT
/*
 * memory_lines.c - lines of /proc/meminfo (fs/proc/meminfo.c), and of a node's meminfo (drivers/base/node.c)
 */
#include "memory_lines.h"

#include <string.h>

#include "arch.h"
#include "vmstat.h"

#define VALUE_COLUMN 16

static void put_value(const struct memory_lines *l, const char *label, uint64_t value)
{
	size_t len = strlen(label);

	seq_puts(l->seq, l->prefix);
	seq_puts(l->seq, label);
	for (; len < VALUE_COLUMN; len++)
		seq_putc(l->seq, ' ');
	seq_dec(l->seq, value, 8);
}

void put_count(const struct memory_lines *l, const char *label, uint64_t count)
{
	put_value(l, label, count);
	seq_putc(l->seq, '\n');
}

void put_kb(const struct memory_lines *l, const char *label, uint64_t kb)
{
	put_value(l, label, kb);
	seq_puts(l->seq, " kB\n");
}

/* The product is an unsigned long, which wraps at 4 TB on a 32-bit machine (show_val_kb). */
void put_pages(const struct memory_lines *l, const char *label, uint64_t pages)
{
	put_kb(l, label, pages << (PAGE_SHIFT - 10) & arch_word_mask(l->m->arch));
}

void put_node(const struct memory_lines *l, const char *label, enum node_stat_item item)
{
	put_pages(l, label, global_node_state(l->m, item));
}

void put_lru_lists(const struct memory_lines *l)
{
	uint64_t active_anon = global_node_state(l->m, NR_ACTIVE_ANON);
	uint64_t inactive_anon = global_node_state(l->m, NR_INACTIVE_ANON);
	uint64_t active_file = global_node_state(l->m, NR_ACTIVE_FILE);
	uint64_t inactive_file = global_node_state(l->m, NR_INACTIVE_FILE);

	put_pages(l, "Active:", active_anon + active_file);
	put_pages(l, "Inactive:", inactive_anon + inactive_file);
	put_pages(l, "Active(anon):", active_anon);
	put_pages(l, "Inactive(anon):", inactive_anon);
	put_pages(l, "Active(file):", active_file);
	put_pages(l, "Inactive(file):", inactive_file);
	put_node(l, "Unevictable:", NR_UNEVICTABLE);
	put_pages(l, "Mlocked:", global_zone_state(l->m, NR_MLOCK));
}

void put_slab(const struct memory_lines *l)
{
	uint64_t reclaimable = global_node_state(l->m, NR_SLAB_RECLAIMABLE);
	uint64_t unreclaimable = global_node_state(l->m, NR_SLAB_UNRECLAIMABLE);

	put_pages(l, "KReclaimable:", reclaimable + global_node_state(l->m, NR_KERNEL_MISC_RECLAIMABLE));
	put_pages(l, "Slab:", reclaimable + unreclaimable);
	put_pages(l, "SReclaimable:", reclaimable);
	put_pages(l, "SUnreclaim:", unreclaimable);
}

void put_kernel_pages(const struct memory_lines *l)
{
	put_kb(l, "KernelStack:", global_node_state(l->m, NR_KERNEL_STACK));	/* counted in kB */
	put_node(l, "PageTables:", NR_PAGE_TABLE_PAGES);
	put_node(l, "SecPageTables:", NR_SEC_PAGE_TABLE_PAGES);
	put_kb(l, "NFS_Unstable:", 0);	/* always, since 5.8 */
	put_pages(l, "Bounce:", global_zone_state(l->m, NR_BOUNCE));
	put_node(l, "WritebackTmp:", NR_WRITEBACK_TEMP);
}

void put_transparent_huge_pages(const struct memory_lines *l)
{
	if (!(l->m->arch->config & CONFIG_THP))
		return;
	put_node(l, "AnonHugePages:", NR_ANON_TRANSPARENT_HUGEPAGES);
	put_node(l, "ShmemHugePages:", NR_SHMEM_HUGEPAGES);
	put_node(l, "ShmemPmdMapped:", NR_SHMEM_PMDMAPPED);
	put_node(l, "FileHugePages:", NR_FILE_HUGEPAGES);
	put_node(l, "FilePmdMapped:", NR_FILE_PMDMAPPED);
}

void put_unaccepted(const struct memory_lines *l)
{
	if ((l->m->arch->config & CONFIG_X86_V6_18) == CONFIG_X86_V6_18)
		put_pages(l, "Unaccepted:", global_zone_state(l->m, NR_UNACCEPTED));
}
