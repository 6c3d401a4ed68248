// SPDX-License-Identifier: MIT
/*
 * tlb.c - a set-associative TLB.
 *
 *	set = page number mod sets          ways entries a set, replaced by LRU, FIFO or at random (its own generator)
 *
 * The valid entries of a set are its first ones, and with LRU the order is that of their last use: so one pass finds an
 * entry, moves it to the front, or lets the last one fall out for it.
 *
 * Entries carry the number of their address space. A processor without such numbers (i386) forgets everything when the
 * tables change; with them (ARM's ASID, x86-64's PCID) a switch costs nothing. Unmapping, protecting and copy-on-write
 * flush what they changed, page by page; more than 33 pages at once are the whole address space on x86. What is
 * unmapped is gathered first (struct mmu_gather): the TLB is flushed before a frame can belong to somebody else.
 *
 * Invariants (vm_verify): tlb-stale (a valid entry agrees with the page table), tlb-order (no free place before one).
 * Differs from hardware: one level, for code and data together, 4 KiB pages only, no speculation; address spaces are
 * told apart by the mm's number, 28 bits of it. x86-64 has six numbers: a seventh address space takes one away, and
 * what was known under it is flushed. Differs from Linux: entries of an address space that x86 does not run in go at
 * once, not with the next switch to it, which tells of it all the same. A flush is not widened to the range of the
 * tables that go with the pages.
 */
#include "tlb.h"

#include "arch.h"

ARCHS_KNOWN_HERE(3);

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
	tlb->ctx[0].mm = tlb->loaded;
	tlb->next_asid = 1;	/* the kernel's own tables have the first */
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
	struct tlb fresh = {
		.loaded = tlb->loaded, .past_hits = tlb_hits_since_boot(m), .past_misses = tlb_misses_since_boot(m),
	};

	if (!power_of_two(config->entries) || !power_of_two(config->ways) || config->ways > config->entries ||
	    config->entries > TLB_MAX_ENTRIES)
		return refuse(m, EINVAL, WHY_TLB_SHAPE, TLB_MAX_ENTRIES);
	hm_free(&m->ctx.mem, tlb->entry, tlb->config.entries * sizeof(*tlb->entry));
	*tlb = fresh;
	set_up(m, &new);
	core_changed(m);
	return 0;
}

/*
 * The entry comes first in its set. Those before it move one place down, as far as its own old place or a free one;
 * where there is neither, the last one falls out. Returns the tag of what was overwritten.
 */
static inline uint64_t put_first(struct tlb_entry *set, unsigned int ways, struct tlb_entry entry)
{
	unsigned int way = 0;
	uint64_t old;

	while (way < ways - 1 && set[way].tag && set[way].tag != entry.tag)
		way++;
	old = set[way].tag;
	for (; way; way--)
		set[way] = set[way - 1];
	set[0] = entry;
	return old;
}

/* Mostly a set is full, and the entry is not in it: all move down. That it is not the first one is known already. */
static inline uint64_t put_first_of_4(struct tlb_entry set[4], struct tlb_entry entry)
{
	const uint64_t last = set[3].tag;

	if (!last || set[1].tag == entry.tag || set[2].tag == entry.tag || last == entry.tag)
		return put_first(set, 4, entry);
	set[3] = set[2];
	set[2] = set[1];
	set[1] = set[0];
	set[0] = entry;
	return last;
}

static uint64_t put_anywhere(struct tlb *tlb, struct tlb_entry *set, struct tlb_entry entry)
{
	unsigned int way;
	uint64_t old;

	tlb->random = tlb->random * 6364136223846793005u + 1442695040888963407u;
	way = (unsigned int)(tlb->random >> 33) & (tlb->config.ways - 1);
	old = set[way].tag;
	set[way] = entry;
	return old;
}

/*
 * The entry is in its set afterwards. Returns the tag that made room for it: its own when it was there, 0 a free place.
 */
static uint64_t put(struct tlb *tlb, struct tlb_entry *set, struct tlb_entry entry)
{
	const unsigned int ways = tlb->config.ways;

	if (tlb->config.policy == TLB_LRU)
		return ways == 4 ? put_first_of_4(set, entry) : put_first(set, ways, entry);
	if (tlb_holds(set, ways, entry.tag))
		return entry.tag;
	if (tlb->config.policy == TLB_RANDOM && set[ways - 1].tag)
		return put_anywhere(tlb, set, entry);
	return put_first(set, ways, entry);
}

static void flush_all(struct tlb *tlb)
{
	unsigned int i;

	for (i = 0; i < tlb->config.entries; i++)
		tlb->entry[i].tag = 0;
	tlb->flushes++;
}

static void forget_mm(struct tlb *tlb, uint32_t mm)
{
	for (unsigned int i = 0; i < tlb->config.entries; i += tlb->config.ways)
		tlb_forget(&tlb->entry[i], tlb->config.ways, (mm & TLB_TAG_MM) + 1, TLB_TAG_MM);
}

static struct tlb_context *context_of(struct tlb *tlb, uint32_t mm)
{
	for (unsigned int asid = 0; asid < TLB_NR_DYN_ASIDS; asid++)
		if (tlb->ctx[asid].mm == mm)
			return &tlb->ctx[asid];
	return NULL;
}

/*
 * Whether loading it flushes what is known under its number (choose_new_asid): counted where it was somebody's before.
 */
static bool choose_new_asid(struct tlb *tlb, uint32_t mm)
{
	struct tlb_context *ctx = context_of(tlb, mm);
	bool is_new = !ctx, stale;

	if (is_new)
		ctx = &tlb->ctx[tlb->next_asid++ % TLB_NR_DYN_ASIDS];
	stale = is_new ? ctx->mm != 0 : ctx->stale;
	if (is_new && ctx->mm)
		forget_mm(tlb, ctx->mm);
	*ctx = (struct tlb_context){.mm = mm};
	tlb->flushes += stale;
	return is_new || stale;
}

void tlb_load(struct machine *m, const struct mm_struct *mm)
{
	struct tlb *tlb = m->tlb;
	uint64_t flushed = TLB_FLUSH_ALL;

	tlb->loaded = mm->id;
	core_changed(m);
	if (!tlb->config.asid)
		flush_all(tlb);
	else if (!(m->arch->config & CONFIG_X86) || !choose_new_asid(tlb, mm->id))
		flushed = 0;
	if (m->arch->config & CONFIG_X86)
		trace(m, tlb_flush, flushed, TLB_FLUSH_ON_TASK_SWITCH, 0, mm->id);
	else
		trace(m, flush_tlb, flushed, FLUSH_TLB_SWITCH, 0, mm->id);
}

void tlb_access(struct machine *m, const struct mm_struct *mm, vaddr_t address, pfn_t pfn)
{
	struct tlb *tlb = m->tlb;
	struct tlb_entry *set = tlb_set_of(tlb, address);
	uint64_t tag = tlb_tag_of(mm, address), old;

	core_changed(m);
	old = set->tag == tag ? tag : put(tlb, set, (struct tlb_entry){.tag = tag, .pfn = pfn});
	if (old == tag) {
		tlb->hits++;
		return;
	}
	tlb->misses++;
	if (old)
		tlb->evictions++;
}

bool tlb_mark_stale(struct machine *m, const struct mm_struct *mm)
{
	struct tlb_context *ctx = context_of(m->tlb, mm->id);

	if (!ctx || !m->tlb->config.asid || !(m->arch->config & CONFIG_X86))
		return false;
	ctx->stale = true;
	return true;
}

void tlb_tell_flush(struct machine *m, const struct mm_struct *mm, uint64_t pages, vaddr_t start)
{
	if (!(m->arch->config & CONFIG_X86))
		trace(m, flush_tlb, pages, pages == TLB_FLUSH_ALL ? 2 : pages > 1, start, mm->id);
	else if (m->tlb->loaded == mm->id)
		trace(m, tlb_flush, pages, TLB_LOCAL_MM_SHOOTDOWN, start, mm->id);
}

void tlb_drop_mm(struct machine *m, const struct mm_struct *mm)
{
	forget_mm(m->tlb, mm->id);
	m->tlb->flushes++;
}

void tlb_flush_mm(struct machine *m, const struct mm_struct *mm)
{
	forget_mm(m->tlb, mm->id);
	m->tlb->flushes += !tlb_flushes_later(m, mm);
	if (trace_enabled(m))
		tlb_tell_flush(m, mm, TLB_FLUSH_ALL, 0);
}

/* A range that is larger than the TLB: its entries are looked at, not the range's pages. */
static void drop_range(struct machine *m, const struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	const struct tlb *tlb = m->tlb;

	for (unsigned int i = 0; i < tlb->config.entries;) {
		const struct tlb_entry *e = &tlb->entry[i];
		vaddr_t page = tlb_entry_page(e);

		if (e->tag && tlb_entry_mm(e) == (mm->id & TLB_TAG_MM) && page >= start && page < end)
			tlb_drop_page(m, mm, page);	/* another one moves up to its place */
		else
			i++;
	}
}

void tlb_flush_range(struct machine *m, const struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	const uint64_t pages = (end - start) >> PAGE_SHIFT;

	if (pages > TLB_FLUSH_CEILING && m->arch->config & CONFIG_X86) {
		tlb_flush_mm(m, mm);
		return;
	}
	(void)tlb_flushes_later(m, mm);
	if (pages > m->tlb->config.entries)
		drop_range(m, mm, start, end);
	else
		for (vaddr_t page = start; page < end; page += PAGE_SIZE)
			tlb_drop_page(m, mm, page);
	if (trace_enabled(m))
		tlb_tell_flush(m, mm, pages, start);
}

void tlb_flush_gathered(struct mmu_gather *tlb)
{
	if (!tlb->end)
		return;
	if (tlb->fullmm)
		tlb_flush_mm(tlb->m, tlb->mm);
	else
		tlb_flush_range(tlb->m, tlb->mm, tlb->start, tlb->end);
	tlb->start = ~(vaddr_t)0;
	tlb->end = 0;
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
	hash_u64(h, tlb->past_hits);
	hash_u64(h, tlb->past_misses);
	hash_u64(h, tlb->next_asid);
	for (i = 0; i < TLB_NR_DYN_ASIDS; i++)
		hash_u64(h, tlb->ctx[i].mm << 1 | tlb->ctx[i].stale);
	for (i = 0; i < tlb->config.entries; i++)
		hash_u64(h, tlb->entry[i].tag);
}
