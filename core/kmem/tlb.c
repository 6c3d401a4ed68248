// SPDX-License-Identifier: MIT
/*
 * tlb.c - a set-associative TLB.
 *
 *	set = page number mod sets          ways entries a set, replaced by LRU, FIFO or at random (its own generator)
 *
 * Entries carry the number of their address space. A processor without such numbers (i386) forgets everything when the
 * tables change; with them (ARM's ASID, x86-64's PCID) a switch costs nothing. Unmapping, protecting and copy-on-write
 * flush what they changed, page by page, or the whole address space from 33 pages on, as Linux does on x86.
 *
 * Invariant: tlb-stale (a valid entry agrees with the page table; vm_verify). Differs from hardware: one level, for code and data
 * together, 4 KiB pages only, no speculation; address spaces are told apart by the mm's number, 16 bits of it.
 */
#include "tlb.h"

#include "arch.h"

static const struct tlb_config processor[NR_ARCHS] = {
	[ARCH_I386] = {.entries = 64, .ways = 4},			/* Pentium: 64-entry data TLB, 4-way */
	[ARCH_VEXPRESS] = {.entries = 128, .ways = 2, .asid = true},	/* Cortex-A9: main TLB, 2-way */
	[ARCH_X86_64] = {.entries = 64, .ways = 4, .asid = true},	/* first-level data TLB */
};

static bool power_of_two(unsigned int n)
{
	return n && !(n & (n - 1));
}

static void set_up(struct machine *m, const struct tlb_config *config)
{
	struct tlb *tlb = m->tlb;

	tlb->config = *config;
	tlb->sets = config->entries / config->ways;
	tlb->ways_shift = (unsigned int)__builtin_ctz(config->ways);
	tlb->entry = hm_alloc(&m->ctx.mem, config->entries * sizeof(*tlb->entry));
	tlb->random = m->seed + 0x9e3779b97f4a7c15u;
}

void tlb_create(struct machine *m)
{
	m->tlb = hm_alloc(&m->ctx.mem, sizeof(*m->tlb));
	set_up(m, &processor[m->arch->id]);
}

int tlb_configure(struct machine *m, const struct tlb_config *config)
{
	const struct tlb_config new = *config;	/* may be the TLB's own */
	struct tlb *tlb = m->tlb;
	uint32_t loaded = tlb->loaded;

	if (!power_of_two(config->entries) || !power_of_two(config->ways) || config->ways > config->entries ||
	    config->entries > TLB_MAX_ENTRIES)
		return refuse(m, EINVAL, WHY_TLB_SHAPE, TLB_MAX_ENTRIES);
	hm_free(&m->ctx.mem, tlb->entry, tlb->config.entries * sizeof(*tlb->entry));
	*tlb = (struct tlb){.loaded = loaded};
	set_up(m, &new);
	core_changed(m);
	return 0;
}

static uint64_t tag_of(const struct mm_struct *mm, vaddr_t address)
{
	return ((address >> PAGE_SHIFT) << 16 | (mm->id & 0xffff)) + 1;
}

static struct tlb_entry *set_of(const struct tlb *tlb, vaddr_t address)
{
	return &tlb->entry[((address >> PAGE_SHIFT) & (tlb->sets - 1)) << tlb->ways_shift];
}

/* Puts an entry first in its set; those before `way` move one place down, and the one at `way` is overwritten. */
static void put_first(struct tlb_entry *set, unsigned int way, struct tlb_entry entry)
{
	for (; way; way--)
		set[way] = set[way - 1];
	set[0] = entry;
}

static unsigned int random_way(struct tlb *tlb)
{
	tlb->random = tlb->random * 6364136223846793005u + 1442695040888963407u;
	return (unsigned int)(tlb->random >> 33) & (tlb->config.ways - 1);
}

/* The place of a set that a new translation takes: an invalid one, else by policy. */
static unsigned int victim(struct tlb *tlb, const struct tlb_entry *set)
{
	unsigned int way, last = tlb->config.ways - 1;

	for (way = last; way && set[way].tag; way--)
		;
	if (!set[way].tag)
		return way;
	tlb->evictions++;
	return tlb->config.policy == TLB_RANDOM ? random_way(tlb) : last;
}

static void flush_all(struct tlb *tlb)
{
	unsigned int i;

	for (i = 0; i < tlb->config.entries; i++)
		tlb->entry[i].tag = 0;
	tlb->flushes++;
}

void tlb_switch(struct machine *m, const struct mm_struct *mm)
{
	struct tlb *tlb = m->tlb;

	if (tlb->loaded == mm->id)
		return;
	tlb->loaded = mm->id;
	if (tlb->config.asid)
		return;
	flush_all(tlb);
	trace(m, tlb_flush, TLB_FLUSH_ALL, TLB_FLUSH_ON_TASK_SWITCH);
}

/* A translation that no entry of the set has. */
static void fill(struct tlb *tlb, struct tlb_entry *set, uint64_t tag, pfn_t pfn)
{
	const struct tlb_entry entry = {.tag = tag, .pfn = pfn};
	unsigned int way = victim(tlb, set);

	tlb->misses++;
	if (tlb->config.policy == TLB_RANDOM)
		set[way] = entry;
	else
		put_first(set, way, entry);
}

void tlb_access(struct machine *m, const struct mm_struct *mm, vaddr_t address, pfn_t pfn)
{
	struct tlb *tlb = m->tlb;
	struct tlb_entry *set = set_of(tlb, address);
	uint64_t tag = tag_of(mm, address);
	unsigned int way;

	tlb_switch(m, mm);
	core_changed(m);
	for (way = 0; way < tlb->config.ways; way++) {
		if (set[way].tag != tag)
			continue;
		tlb->hits++;
		if (way && tlb->config.policy == TLB_LRU)
			put_first(set, way, set[way]);
		return;
	}
	fill(tlb, set, tag, pfn);
}

static void invalidate(struct tlb *tlb, const struct mm_struct *mm, vaddr_t address)
{
	struct tlb_entry *set = set_of(tlb, address);
	uint64_t tag = tag_of(mm, address);
	unsigned int way;

	for (way = 0; way < tlb->config.ways; way++) {
		if (set[way].tag == tag) {
			set[way].tag = 0;
			tlb->invalidated++;
		}
	}
}

void tlb_flush_mm(struct machine *m, const struct mm_struct *mm)
{
	struct tlb *tlb = m->tlb;
	unsigned int i;

	for (i = 0; i < tlb->config.entries; i++)
		if (tlb->entry[i].tag && tlb_entry_mm(&tlb->entry[i]) == (mm->id & 0xffff))
			tlb->entry[i].tag = 0;
	tlb->flushes++;
}

void tlb_flush_range(struct machine *m, const struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	if ((end - start) >> PAGE_SHIFT > TLB_FLUSH_CEILING) {
		tlb_flush_mm(m, mm);
		return;
	}
	for (; start < end; start += PAGE_SIZE)
		invalidate(m->tlb, mm, start);
}

void tlb_digest(struct hash *h, const struct machine *m)
{
	const struct tlb *tlb = m->tlb;
	unsigned int i;

	hash_u64(h, tlb->config.entries);
	hash_u64(h, tlb->config.ways);
	hash_u64(h, tlb->config.policy);
	hash_u64(h, tlb->config.asid);
	hash_u64(h, tlb->hits);
	hash_u64(h, tlb->misses);
	hash_u64(h, tlb->evictions);
	hash_u64(h, tlb->flushes);
	hash_u64(h, tlb->invalidated);
	for (i = 0; i < tlb->config.entries; i++)
		hash_u64(h, tlb->entry[i].tag);
}
