/* SPDX-License-Identifier: MIT */
/*
 * tlb.h - the translation lookaside buffer between a process and its page tables. It decides nothing: every access is
 * checked against the tables anyway. It tells what the real one would have known: hits, misses, flushes.
 */
#ifndef MMSH_TLB_H
#define MMSH_TLB_H

#include "hash.h"
#include "machine.h"
#include "mm_types.h"
#include "seq_file.h"
#include "verify.h"

enum tlb_policy { TLB_LRU, TLB_FIFO, TLB_RANDOM };

/* entries and ways are powers of two, ways at most entries, entries at most TLB_MAX_ENTRIES. */
struct tlb_config {
	unsigned int entries, ways;
	enum tlb_policy policy;
	bool asid;			/* entries carry the address space: a switch flushes nothing */
};

#define TLB_MAX_ENTRIES 4096u
/* x86 flushes a range of more pages than this by flushing the whole address space (tlb_single_page_flush_ceiling). */
#define TLB_FLUSH_CEILING 33u

/* What the event tlb_flush says (enum tlb_flush_reason; -1 pages: all). */
#define TLB_FLUSH_ALL UINT64_MAX
#define TLB_FLUSH_ON_TASK_SWITCH 0u
#define TLB_LOCAL_MM_SHOOTDOWN 3u
/* What flush_tlb of other machines says: 0 a page, 1 a range, 2 an address space, */
#define FLUSH_TLB_SWITCH 3u	/* a context switch, which ASIDs spare it */

#define TLB_TAG_SHIFT 28	/* beside the 35 bits of an x86_64 page number */
#define TLB_TAG_MM (((uint64_t)1 << TLB_TAG_SHIFT) - 1)

struct tlb_entry {
	uint64_t tag;			/* page number << 28 | address space, plus one; 0: free place */
	pfn_t pfn;
};

#define TLB_NR_DYN_ASIDS 6u	/* x86: so many numbers there are, whoever was loaded last has them */

/* x86's numbers (cpu_tlbstate.ctxs): which address space has each. */
struct tlb_context {
	uint32_t mm;			/* its id; 0: nobody */
	bool stale;			/* flushed while another was loaded: its next switch flushes (tlb_gen lags) */
};

struct tlb {
	struct tlb_config config;
	unsigned int sets, ways_shift;
	/* [sets][ways]; of a set the one used (LRU) or filled (FIFO) last comes first, free places last */
	struct tlb_entry *entry;
	uint64_t random;
	struct tlb_context ctx[TLB_NR_DYN_ASIDS];	/* x86 with asid only */
	uint32_t next_asid;		/* who comes next gets this one */
	uint32_t loaded;		/* id of the mm whose tables the MMU uses */
	uint64_t hits, misses, evictions, flushes, invalidated;
	uint64_t past_hits, past_misses;	/* of the TLBs before this one */
};

/** A TLB as the machine's processor has it. */
void tlb_create(struct machine *m);
/** Another TLB, empty, counters at zero. EINVAL when config breaks its rules. */
int tlb_configure(struct machine *m, const struct tlb_config *config);

/** The access went through the tables of mm, which are loaded: hit, or miss and fill. */
void tlb_access(struct machine *m, const struct mm_struct *mm, vaddr_t address, pfn_t pfn);
/** n more accesses to the page that was accessed last: they find their entry first in its set. */
static inline void tlb_access_again(struct machine *m, uint64_t n)
{
	m->tlb->hits += n;
	core_changed(m);
}
/** Whether the MMU has these page tables. */
static inline bool tlb_has_loaded(const struct machine *m, const struct mm_struct *mm)
{
	return m->tlb->loaded == mm->id;
}

/** tlb_switch() to page tables that the MMU does not have. */
void tlb_load(struct machine *m, const struct mm_struct *mm);
/** The MMU gets other page tables: without address space numbers everything is flushed. */
static inline void tlb_switch(struct machine *m, const struct mm_struct *mm)
{
	if (!tlb_has_loaded(m, mm))
		tlb_load(m, mm);
}
/** The entries of [start, end) of an address space are forgotten (flush_tlb_range). */
void tlb_flush_range(struct machine *m, const struct mm_struct *mm, vaddr_t start, vaddr_t end);
/** All entries of an address space (flush_tlb_mm). */
void tlb_flush_mm(struct machine *m, const struct mm_struct *mm);
/** The same, without the kernel's doing: a dead mm leaves no entries. */
void tlb_drop_mm(struct machine *m, const struct mm_struct *mm);

/* ---- one page: no call in it, for a write fault drops its entry ---- */

static inline uint64_t tlb_tag_of(const struct mm_struct *mm, vaddr_t address)
{
	return ((address >> PAGE_SHIFT) << TLB_TAG_SHIFT | (mm->id & TLB_TAG_MM)) + 1;
}

static inline struct tlb_entry *tlb_set_of(const struct tlb *tlb, vaddr_t address)
{
	return &tlb->entry[((address >> PAGE_SHIFT) & (tlb->sets - 1)) << tlb->ways_shift];
}

/* No entry has the tag of a free place. Most processors' sets are of four: they are worth code of their own. */
static inline bool tlb_holds(const struct tlb_entry *set, unsigned int ways, uint64_t tag)
{
	if (ways == 4)
		return set[0].tag == tag || set[1].tag == tag || set[2].tag == tag || set[3].tag == tag;
	for (unsigned int way = 0; way < ways; way++)
		if (set[way].tag == tag)
			return true;
	return false;
}

/*
 * Forgets the entries of a set whose tags agree with this one in the bits of mask; the others move up. Returns how
 * many.
 */
static inline unsigned int tlb_forget(struct tlb_entry *set, unsigned int ways, uint64_t tag, uint64_t mask)
{
	unsigned int kept = 0, way;

	for (way = 0; way < ways && set[way].tag; way++) {
		if (((set[way].tag - 1) ^ (tag - 1)) & mask)
			set[kept++] = set[way];
	}
	for (unsigned int i = kept; i < way; i++)
		set[i].tag = 0;
	return way - kept;
}

/** x86 drops the entry that made it fault, without the kernel's doing. */
static inline void tlb_drop_page(struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	struct tlb *tlb = m->tlb;
	struct tlb_entry *set = tlb_set_of(tlb, address);
	uint64_t tag = tlb_tag_of(mm, address);

	if (tlb_holds(set, tlb->config.ways, tag))
		tlb->invalidated += tlb_forget(set, tlb->config.ways, tag, UINT64_MAX);
}

/** x86 has a tracepoint, and flushes only what the MMU has loaded; ARM flushes by ASID, and says nothing. */
__attribute__((cold)) void tlb_tell_flush(struct machine *m, const struct mm_struct *mm, uint64_t pages, vaddr_t start);

/** The next switch to this mm, which is not loaded, flushes, if it has a number of x86's. Whether it has. */
__attribute__((cold)) bool tlb_mark_stale(struct machine *m, const struct mm_struct *mm);

/* x86 flushes only what the MMU has loaded; the next switch to another flushes that (inc_mm_tlb_gen). */
static inline bool tlb_flushes_later(struct machine *m, const struct mm_struct *mm)
{
	return __builtin_expect(!tlb_has_loaded(m, mm), 0) && tlb_mark_stale(m, mm);
}

/** The entry of one page is forgotten (flush_tlb_page). */
static inline void tlb_flush_page(struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	(void)tlb_flushes_later(m, mm);
	tlb_drop_page(m, mm, address);
	if (trace_enabled(m))
		tlb_tell_flush(m, mm, 1, address);
}

/* ---- many pages ---- */

/* What of an address space changes before its TLB entries go, all at once (asm-generic/tlb.h). */
struct mmu_gather {
	struct machine *m;
	const struct mm_struct *mm;
	bool fullmm;			/* nobody will run in it again */
	vaddr_t start, end;		/* of the entries that change; end 0: none yet */
};

static inline struct mmu_gather tlb_gather_mmu(struct machine *m, const struct mm_struct *mm)
{
	return (struct mmu_gather){.m = m, .mm = mm, .start = ~(vaddr_t)0};
}

/** The entry of this page changes. */
static inline void tlb_remove_tlb_entry(struct mmu_gather *tlb, vaddr_t address)
{
	if (address < tlb->start)
		tlb->start = address;
	if (address + PAGE_SIZE > tlb->end)
		tlb->end = address + PAGE_SIZE;
}

/** Flushes what changed, if anything did; the next range begins (tlb_flush_mmu_tlbonly). */
void tlb_flush_gathered(struct mmu_gather *tlb);

static inline vaddr_t tlb_entry_page(const struct tlb_entry *e)
{
	return (e->tag - 1) >> TLB_TAG_SHIFT << PAGE_SHIFT;
}

static inline uint32_t tlb_entry_mm(const struct tlb_entry *e)
{
	return (uint32_t)((e->tag - 1) & TLB_TAG_MM);
}

static inline uint64_t tlb_hits_since_boot(const struct machine *m)
{
	return m->tlb->past_hits + m->tlb->hits;
}

static inline uint64_t tlb_misses_since_boot(const struct machine *m)
{
	return m->tlb->past_misses + m->tlb->misses;
}

void tlb_digest(struct hash *h, const struct machine *m);

#endif
