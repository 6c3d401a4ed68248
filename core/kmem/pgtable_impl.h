/* SPDX-License-Identifier: MIT */
/*
 * pgtable_impl.h - tables above the leaves, entry by entry: what a process's tables (pgtable.c) and the kernel's own
 * (kernel_pgtable.c) share. Private to kmem/.
 */
#ifndef MMSH_PGTABLE_IMPL_H
#define MMSH_PGTABLE_IMPL_H

#include "content.h"
#include "leaf_share.h"
#include "mem_map.h"
#include "pgtable.h"

static inline unsigned int leaf_level(const struct machine *m)
{
	return m->arch->nr_levels - 1;
}

static inline uint64_t index_at(const struct machine *m, unsigned int level, vaddr_t address)
{
	const struct pgtable_level *l = &m->arch->level[level];

	return address >> l->shift & (l->entries - 1);
}

/* The stored bytes of frame `pfn` of a table, for reading; NULL: all zero. */
static inline const void *table_bytes(const struct machine *m, pfn_t pfn)
{
	const struct page *page = find_page(m, pfn);

	return page ? content_bytes(m, page->content) : NULL;
}

/* Host address of entry `index` of a table above the leaves; NULL when nothing is stored there (the entry is 0). */
static inline const void *entry_at(const struct machine *m, unsigned int level, pfn_t table, uint64_t index)
{
	uint64_t at = index * m->arch->level[level].entry_bytes;
	const char *bytes = table_bytes(m, table + (at >> PAGE_SHIFT));

	return bytes ? bytes + (at & ~PAGE_MASK) : NULL;
}

/* Bytes of what the hardware reads as one entry of a level: half of ARM's pair. */
static inline unsigned int hw_entry_bytes(const struct machine *m, unsigned int level)
{
	return m->arch->pgd_pairs && level == 0 ? 4 : m->arch->level[level].entry_bytes;
}

/* Entry `index` of a table above the leaves. ARM: the pair's low word. */
static inline uint64_t table_entry_at(const struct machine *m, unsigned int level, pfn_t table, uint64_t index)
{
	const void *slot = entry_at(m, level, table, index);

	if (!slot)
		return 0;
	return hw_entry_bytes(m, level) == 4 ? *(const uint32_t *)slot : *(const uint64_t *)slot;
}

/* An entry that leads to the next table: its frame; 0 when there is none. */
static inline pfn_t next_table(const struct machine *m, unsigned int level, pfn_t table, uint64_t index)
{
	return (table_entry_at(m, level, table, index) & m->arch->level[level].addr_mask) >> PAGE_SHIFT;
}

/* Whether an entry is a large page or section. */
static inline bool entry_is_large(const struct pgtable_level *l, uint64_t entry)
{
	return l->leaf_flag && (entry & l->leaf_mask) == l->leaf_flag;
}

/* The entry that points to a user's next table; 0 for none. */
static inline uint64_t user_table_entry(const struct machine *m, unsigned int level, pfn_t next)
{
	return next << PAGE_SHIFT | m->arch->level[level].table_flags;
}

/* Host address of an entry for writing. */
static inline void *entry_slot(struct machine *m, unsigned int level, pfn_t table, uint64_t index)
{
	uint64_t at = index * m->arch->level[level].entry_bytes;
	struct page *page = pfn_to_page(m, table + (at >> PAGE_SHIFT));

	return (char *)page_write_bytes(m, page) + (at & ~PAGE_MASK);
}

/* Writes entry `index`: it points to a table, or (0) to nothing. Each word of ARM's pair leads to half of the table. */
static inline void set_table(struct machine *m, unsigned int level, pfn_t table, uint64_t index, uint64_t entry)
{
	void *slot = entry_slot(m, level, table, index);

	if (hw_entry_bytes(m, level) == 8) {
		*(uint64_t *)slot = entry;
		return;
	}
	if (m->arch->pgd_pairs) {
		((uint32_t *)slot)[1] = entry ? (uint32_t)entry + 3072 : 0;
		entry += entry ? 2048 : 0;
	}
	*(uint32_t *)slot = (uint32_t)entry;
}

/* A leaf table whose bytes are going to be read where they are. */
static inline void unshare_frame(const struct machine *m, pfn_t table)
{
	struct page *page = find_page(m, table);

	if (page && PageTable(page) && leaf_is_shared(page))
		leaf_unshare(m, page);
}

static inline void mark_table(struct page *page)
{
	page->page_type &= ~PG_table;
}

static inline void unmark_table(struct page *page)
{
	page->page_type |= PG_table;
}

/*
 * The table of this level for a user address, 0 when there is none; the same, made as needed: 0 when no frame is free.
 */
pfn_t find_user_table(const struct machine *m, const struct mm_struct *mm, unsigned int level, vaddr_t address);
pfn_t alloc_user_table(struct machine *m, struct mm_struct *mm, unsigned int level, vaddr_t address);

/* All processes' top-level tables (pgd_list): a change of the kernel's half must reach them (kernel_pgtable.c). */
void pgd_list_add(struct machine *m, struct page *pgd);
void pgd_list_del(struct machine *m, struct page *pgd);

#endif
