/* SPDX-License-Identifier: MIT */
/*
 * pgtable.h - page tables in simulated frames, with the machine's own entry bits.
 *
 * A table is the content of its frame: an array of 32- or 64-bit entries as the hardware has them. ARM's two-level
 * format is seen as Linux sees it: 2,048 pgd entries of 8 bytes (a pair of hardware entries), and leaf tables with 512
 * Linux entries at the start of the frame and the 512 hardware entries 2,048 bytes behind them; only the Linux half is
 * stored, the hardware half follows from it (pte_hardware).
 */
#ifndef MMSH_PGTABLE_H
#define MMSH_PGTABLE_H

#include "arch.h"
#include "machine.h"
#include "mm_types.h"
#include "page.h"
#include "swap_types.h"
#include "verify.h"

/* ---- one entry ---- */

static inline const struct pte_bits *pte_bits(const struct machine *m)
{
	return &m->arch->pte;
}

static inline bool pte_has(const struct machine *m, pte_t pte, uint64_t mask)
{
	return ((pte.val ^ pte_bits(m)->invert) & mask) != 0;
}

static inline pte_t pte_with(const struct machine *m, pte_t pte, uint64_t mask, bool on)
{
	uint64_t raw = on ? mask & ~pte_bits(m)->invert : mask & pte_bits(m)->invert;

	return (pte_t){(pte.val & ~mask) | raw};
}

/**
 * An entry as it is put into a table. LPAE: with AP[2] while a write must fault, be it not allowed or the first to a
 * clean page, and for a process's page not global (cpu_v7_set_pte_ext, set_pte_at).
 */
static inline pte_t pte_for_mmu(const struct pte_bits *b, pte_t pte)
{
	if (!b->hw_readonly || !(pte.val & b->present))
		return pte;
	pte.val &= ~b->hw_readonly;
	if (((pte.val ^ b->invert) & (b->write | b->dirty)) != (b->write | b->dirty))
		pte.val |= b->hw_readonly;
	if (pte.val & b->user && pte.val & b->young)
		pte.val |= b->hw_ng;
	return pte;
}

static inline bool pte_none(pte_t pte)
{
	return pte.val == 0;
}

/* ..._by(): for loops over many entries, with a copy of the machine's bits, which no store can change. */
static inline bool pte_present_by(const struct pte_bits *bits, pte_t pte)
{
	return (pte.val & bits->there) != 0;
}

static inline pfn_t pte_pfn_by(const struct pte_bits *bits, pte_t pte)
{
	return (pte.val & bits->pfn_mask) >> PAGE_SHIFT;
}

/** Linux's pte_present(): hardware-valid, or there but PROT_NONE. */
static inline bool pte_present(const struct machine *m, pte_t pte)
{
	return pte_present_by(pte_bits(m), pte);
}

/** Not empty and not present: a slot of swap, or a marker. */
static inline bool is_swap_pte(const struct machine *m, pte_t pte)
{
	return !pte_none(pte) && !pte_present(m, pte);
}

/** The marker of a guard region (is_guard_pte_marker). */
bool pte_guard_marker(const struct machine *m, pte_t pte);

static inline bool pte_guard(const struct machine *m, pte_t pte)
{
	return is_swap_pte(m, pte) && pte_guard_marker(m, pte);
}

/** A page in swap. */
static inline bool pte_swap(const struct machine *m, pte_t pte)
{
	return is_swap_pte(m, pte) && !pte_guard_marker(m, pte);
}

static inline bool pte_write(const struct machine *m, pte_t pte)
{
	return pte_has(m, pte, pte_bits(m)->write);
}

static inline bool pte_exec(const struct machine *m, pte_t pte)
{
	return !pte_bits(m)->exec || pte_has(m, pte, pte_bits(m)->exec);
}

static inline bool pte_young(const struct machine *m, pte_t pte)
{
	return pte_has(m, pte, pte_bits(m)->young);
}

static inline bool pte_dirty(const struct machine *m, pte_t pte)
{
	return pte_has(m, pte, pte_bits(m)->dirty);
}

/** A user access through it succeeds in hardware (not PROT_NONE). */
static inline bool pte_user(const struct machine *m, pte_t pte)
{
	return (pte.val & pte_bits(m)->present) && !(pte_bits(m)->protnone & pte.val & ~pte_bits(m)->global) &&
	       pte_has(m, pte, pte_bits(m)->user);
}

static inline pfn_t pte_pfn(const struct machine *m, pte_t pte)
{
	return pte_pfn_by(pte_bits(m), pte);
}

static inline pte_t pfn_pte(const struct machine *m, pfn_t pfn, pte_t prot)
{
	return (pte_t){((pfn << PAGE_SHIFT) & pte_bits(m)->pfn_mask) | prot.val};
}

static inline pte_t pte_mkwrite(const struct machine *m, pte_t pte)
{
	return pte_with(m, pte, pte_bits(m)->write, true);
}

static inline pte_t pte_wrprotect(const struct machine *m, pte_t pte)
{
	return pte_with(m, pte, pte_bits(m)->write, false);
}

/** Dirty, and soft-dirty where the machine has it. */
static inline pte_t pte_mkdirty(const struct machine *m, pte_t pte)
{
	return pte_with(m, pte, pte_bits(m)->dirty | pte_bits(m)->soft_dirty, true);
}

static inline pte_t pte_mkclean(const struct machine *m, pte_t pte)
{
	return pte_with(m, pte, pte_bits(m)->dirty, false);
}

static inline pte_t pte_mkyoung(const struct machine *m, pte_t pte)
{
	return pte_with(m, pte, pte_bits(m)->young, true);
}

static inline pte_t pte_mkold(const struct machine *m, pte_t pte)
{
	return pte_with(m, pte, pte_bits(m)->young, false);
}

/** Young and dirty, and writable if it may be. */
static inline pte_t pte_mkwritten(const struct machine *m, pte_t pte, bool writable)
{
	const struct pte_bits *b = pte_bits(m);

	return pte_with(m, pte, b->young | b->dirty | b->soft_dirty | (writable ? b->write : 0), true);
}

static inline pte_t pte_mkspecial(const struct machine *m, pte_t pte)
{
	return pte_with(m, pte, pte_bits(m)->special, true);
}

/** The entry keeps frame, young, dirty and special bits and takes the protection of prot (pte_modify). */
pte_t pte_modify(const struct machine *m, pte_t pte, pte_t prot);

/* What becomes of an entry's bits, worked out once for many entries. */
struct pte_change {
	uint64_t keep, set;
};

/** What a function that clears some bits and sets others does to any entry shows in what it does to none and to all. */
static inline struct pte_change pte_change_of(pte_t none, pte_t all)
{
	return (struct pte_change){.keep = all.val, .set = none.val};
}

static inline pte_t pte_changed(const struct pte_change *change, pte_t pte)
{
	return (pte_t){(pte.val & change->keep) | change->set};
}

/** Protection bits of a fresh entry for these vm_flags (vm_get_page_prot): private writable ones come without write. */
pte_t vm_get_page_prot(const struct machine *m, uint64_t vm_flags);

/** ARM: the hardware entry that belongs to the Linux entry for address (0 when any access would fault). */
uint32_t pte_hardware(const struct machine *m, vaddr_t address, pte_t pte);

/** A swap entry for slot `offset` of swap area `type` (swp_entry_to_pte), and its parts. */
pte_t swp_entry_pte(const struct machine *m, unsigned int type, uint64_t offset);
unsigned int pte_swp_type(const struct machine *m, pte_t pte);
uint64_t pte_swp_offset(const struct machine *m, pte_t pte);

static inline swp_entry_t pte_to_swp_entry(const struct machine *m, pte_t pte)
{
	return swp_entry(pte_swp_type(m, pte), pte_swp_offset(m, pte));
}

static inline pte_t swp_entry_to_pte(const struct machine *m, swp_entry_t entry)
{
	return swp_entry_pte(m, swp_type(entry), swp_offset(entry));
}

/** The swapped page was nobody else's. Machines whose entries have no bit for it do not know. */
static inline bool pte_swp_exclusive(const struct machine *m, pte_t pte)
{
	return (pte.val & pte_bits(m)->swap_exclusive) != 0;
}

static inline pte_t pte_swp_mkexclusive(const struct machine *m, pte_t pte, bool exclusive)
{
	uint64_t bit = pte_bits(m)->swap_exclusive;

	return (pte_t){exclusive ? pte.val | bit : pte.val & ~bit};
}

/* ---- tables ---- */

/** The kernel's top-level table (swapper_pg_dir): its first frame. */
pfn_t kernel_pgd(const struct machine *m);

/**
 * A new top-level table with the kernel's half filled in, mm->pgd; it is not counted in pgtables_bytes. With three
 * levels the middle tables come at once that the processor (PAE) or the kernel's modules (LPAE) want there. ENOMEM when
 * no frame is free.
 */
int pgd_alloc(struct machine *m, struct mm_struct *mm);
/** Frees it, and middle tables that nothing was ever mapped in (pgd_mop_up_pmds). */
void pgd_free(struct machine *m, struct mm_struct *mm);

/** Entries of the leaf table that maps one stretch of addresses. */
struct pte_table {
	void *entries;		/* host address; index with pte_get/pte_put */
	pfn_t pfn;		/* the table's frame */
	vaddr_t base;		/* first address it maps */
};

/** Number of entries of a leaf table, and the bytes it maps. */
static inline unsigned int ptrs_per_pte(const struct machine *m)
{
	return m->arch->ptrs_per_pte;
}

static inline uint64_t pmd_size(const struct machine *m)
{
	return m->arch->pmd_size;
}

/** Where the leaf table of address ends, or `end`, whichever comes first (pmd_addr_end). */
static inline vaddr_t pmd_addr_end(const struct machine *m, vaddr_t address, vaddr_t end)
{
	return min_u64(end, round_down(address, pmd_size(m)) + pmd_size(m));
}

static inline unsigned int pte_index(const struct machine *m, vaddr_t address)
{
	return (unsigned int)(address >> PAGE_SHIFT) & (ptrs_per_pte(m) - 1);
}

/* Most machines' entries have 64 bits: their way is the straight one. */
static inline bool pte_is_64(const struct machine *m)
{
	return __builtin_expect(m->arch->pte_is_64, 1);
}

/** Entry `index` of a leaf table whose entries are of 64 bits, or of 32. */
static inline pte_t pte_load(const void *entries, unsigned int index, bool is_64)
{
	return (pte_t){is_64 ? ((const uint64_t *)entries)[index] : ((const uint32_t *)entries)[index]};
}

static inline void pte_store(void *entries, unsigned int index, pte_t pte, bool is_64)
{
	if (is_64)
		((uint64_t *)entries)[index] = pte.val;
	else
		((uint32_t *)entries)[index] = (uint32_t)pte.val;
}

static inline pte_t pte_get(const struct machine *m, const void *entries, unsigned int index)
{
	return pte_load(entries, index, pte_is_64(m));
}

/** Writes an entry; returns it as it stands there. */
static inline pte_t pte_put(const struct machine *m, void *entries, unsigned int index, pte_t pte)
{
	pte = pte_for_mmu(pte_bits(m), pte);
	pte_store(entries, index, pte, pte_is_64(m));
	return pte;
}

/** Where it is remembered what walks to address find. A cache: filling it does not change what the mm is. */
static inline struct leaf_memo *leaf_memo(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	return &mm->leaf[(address >> m->arch->pmd_shift) & (mm->nr_leaf_memos - 1)];
}

/** Room for what walks of a new mm find, and the end of it. */
void leaf_memos_alloc(struct machine *m, struct mm_struct *mm);
void leaf_memos_free(struct machine *m, struct mm_struct *mm);

/** Whether the memo is of the leaf table of address. */
static inline bool leaf_remembered(const struct machine *m, const struct leaf_memo *memo, vaddr_t address)
{
	return ((address ^ memo->base) & m->arch->pmd_mask) == 0;
}

/** Forgets the leaf table of address: it is going to be freed. */
static inline void forget_leaf(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	struct leaf_memo *memo = leaf_memo(m, mm, address);

	if (leaf_remembered(m, memo, address))
		memo->base = ~(vaddr_t)0;
}

/** The leaf table for a user address, NULL when there is none; what it shares stays shared. */
struct page *find_leaf_table(const struct machine *m, const struct mm_struct *mm, vaddr_t address);
/** The same, made as needed: pte_alloc() without a look at its entries. */
struct page *alloc_leaf_table(struct machine *m, struct mm_struct *mm, vaddr_t address);
void *pte_offset_walk(const struct machine *m, const struct mm_struct *mm, vaddr_t address);
void *pte_alloc_walk(struct machine *m, struct mm_struct *mm, vaddr_t address);

/** The leaf entries for a user address in a mm, or NULL when no table is there. Creates nothing. */
static inline void *pte_offset(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	const struct leaf_memo *memo = leaf_memo(m, mm, address);

	return leaf_remembered(m, memo, address) ? memo->table : pte_offset_walk(m, mm, address);
}

/**
 * The leaf entries for address, tables made on the way as needed (pte_alloc). NULL when no frame is free: tables made
 * so far stay, empty, as in Linux. Each table is charged to mm->pgtables_bytes and nr_tables and counted as
 * NR_PAGE_TABLE_PAGES.
 */
static inline void *pte_alloc(struct machine *m, struct mm_struct *mm, vaddr_t address)
{
	const struct leaf_memo *memo = leaf_memo(m, mm, address);

	return leaf_remembered(m, memo, address) && memo->table ? memo->table : pte_alloc_walk(m, mm, address);
}

/** next_pte_table() where the table found last is not the one: from the top. */
vaddr_t next_pte_table_walk(const struct machine *m, const struct mm_struct *mm, vaddr_t address, vaddr_t end);
/**
 * The next address at or after `address` and below `end` under which a leaf table exists, or `end`.
 * Lets walkers skip what was never touched.
 */
static inline vaddr_t next_pte_table(const struct machine *m, const struct mm_struct *mm, vaddr_t address, vaddr_t end)
{
	const struct leaf_memo *memo = leaf_memo(m, mm, address);

	/* mostly one table would map the whole range, and it is remembered whether there is one */
	if (address < end && leaf_remembered(m, memo, address) && (memo->table || pmd_addr_end(m, address, end) == end))
		return memo->table ? address : end;
	return next_pte_table_walk(m, mm, address, end);
}

/* Whose tables may go. */
struct pgtable_limits {
	struct machine *m;
	struct mm_struct *mm;
	vaddr_t floor, ceiling;		/* they map nothing outside; ceiling 0: the end of user space */
	/* takes a table that is one no more, and its reference; it began at address. NULL: it is freed at once */
	void (*take)(void *data, struct page *table, vaddr_t address);
	void *data;
};

/**
 * Frees the tables that map only addresses inside the limits and cover part of [start, end); their entries are empty
 * already (free_pgtables).
 */
void free_pgtables(const struct pgtable_limits *limits, vaddr_t start, vaddr_t end);

/**
 * mremap of [from, from+len) to `to` makes the tables of gigabytes that the target needs, where the old range has
 * tables below its own, even if these lead to no leaf (alloc_new_pud). 0 or -ENOMEM.
 */
int alloc_new_puds(struct machine *m, struct mm_struct *mm, vaddr_t from, vaddr_t to, uint64_t len);
/**
 * Moves the tables of [from, from+len) to `to` by their entries, if the range is one that an entry above the leaves
 * maps and nothing is at `to` (move_normal_pmd, move_normal_pud). Tables above the target are made. 1: moved, the TLB
 * is the caller's; 0: not, the entries have to go one by one; -ENOMEM.
 */
int move_table(struct machine *m, struct mm_struct *mm, vaddr_t from, vaddr_t to, uint64_t len);

/** One step of a walk, for vtop and for audits. */
struct walk_step {
	unsigned int level;	/* index into arch->level */
	paddr_t table;		/* physical address of the table */
	uint64_t index;		/* of the entry in it */
	paddr_t entry_at;	/* physical address of the entry */
	uint64_t entry;		/* its bits; ARM pgd: low word of the pair */
	uint64_t entry2;	/* ARM: high word of the pair; leaf: the hardware entry */
	bool large;		/* maps a large page or section */
	bool present;		/* it leads on: to a table, a large page or a page (PROT_NONE counts) */
};

/**
 * Walks from pgd to the entry that ends it; user and kernel addresses. Returns the number of steps (at least 1) and
 * sets *present and *phys when the address is mapped.
 */
unsigned int walk_page_table(const struct machine *m, pfn_t pgd, vaddr_t address,
			     struct walk_step step[PGTABLE_MAX_LEVELS], bool *present, paddr_t *phys);

/* What a walk of ARM's ends with; the numbers are those of the fault status without the level. */
enum arm_fault { ARM_TRANSLATION_FAULT = 0x4, ARM_ACCESS_FLAG_FAULT = 0x8, ARM_PERMISSION_FAULT = 0xc };

/** ARM's data fault status register after a walk of nr steps, at least one (arch/arm/mm/fault.h). */
uint32_t arm_fault_status(const struct machine *m, const struct walk_step *step, unsigned int nr, enum arm_fault fault,
			  bool write);

/**
 * Calls fn for every table frame of a mm in address order, each before those below it: for census and digest. The pgd
 * comes first with level 0, as often as it has frames (ARM 4, base counting on); fn may not change the tables.
 */
void for_each_table(const struct machine *m, const struct mm_struct *mm,
		    void (*fn)(void *data, unsigned int level, pfn_t pfn, vaddr_t base), void *data);

#endif
