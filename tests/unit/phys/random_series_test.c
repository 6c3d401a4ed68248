// SPDX-License-Identifier: MIT
/*
 * Ten thousand random requests and frees in ZONE_DMA of a running kernel, 6.1.192 on amd64: a module made them, and
 * wrote down after each which frame it got, what is free, and the whole of the zone's lists: buddy lists by order and
 * type and per-CPU lists, frame by frame, and the types of the pageblocks. Here the same is done, and written down in
 * the same words; every five hundred steps the checksum of all so far is the kernel's.
 *
 * Requests are of all orders and types, some at once (__GFP_HIGH, __GFP_ATOMIC, which reserves pageblocks) or past all
 * marks (__GFP_MEMALLOC), none may wait. The zone runs full and empty again. Some blocks are freed while somebody holds
 * their first frame, some are of alloc_pages_exact(). Twice: with the per-CPU lists as they were, and with longer ones.
 */
#include "phys_machine.h"

#include "buddy.h"
#include "pcp.h"

#define SLOTS 600u
#define STEPS 10000u
#define STEPS_A_SUM 500u
#define ZONE_FRAMES 0x1000u

/* What is held, and how it was asked for: pages, or 0 for a block of the order. */
struct slot {
	struct page *page;
	unsigned int order, pages;
};

struct series {
	struct test_machine t;
	struct zone *zone;
	uint64_t random, sum;
	unsigned int mood, nr_held;
	struct slot slot[SLOTS];
	struct seq_file line;
};

/* The module's numbers: xorshift64, its upper half. */
static unsigned int below(struct series *s, unsigned int n)
{
	s->random ^= s->random << 13;
	s->random ^= s->random >> 7;
	s->random ^= s->random << 17;
	return (unsigned int)(s->random >> 32) % n;
}

/* ---- what the zone has, in the module's words ---- */

/* One of a list. */
static void write_frame(struct series *s, pfn_t pfn, bool first)
{
	seq_printf(&s->line, "%c%llx", first ? ':' : ',', (unsigned long long)pfn);
}

static void write_per_cpu_lists(struct series *s)
{
	for (unsigned int i = 0; i < NR_PCP_LISTS; i++) {
		const struct pcp_list *list = &s->zone->pcp.list[i];

		if (!pcp_list_empty(list))
			seq_printf(&s->line, " P%u", i);
		for (struct page **at = list->hot; at-- > list->cold;)
			write_frame(s, page_to_pfn(*at), at == list->hot - 1);
	}
}

static void write_free_list(struct series *s, unsigned int order, unsigned int type)
{
	struct machine *m = &s->t.m;
	pgx_t at = s->zone->free_area[order].list[type].pages.first;
	bool first = true;

	if (at)
		seq_printf(&s->line, " F%u.%u", order, type);
	for (; at; at = pgx_page(m, at)->lru.next) {
		const struct page *page = pgx_page(m, at);

		/* blocks that nothing touched share a descriptor */
		for (uint64_t i = 0; i < run_blocks(page); i++, first = false)
			write_frame(s, page_to_pfn(page) + (i << order), first);
	}
}

static void write_types(struct series *s)
{
	struct machine *m = &s->t.m;

	seq_printf(&s->line, " T");
	for (pfn_t pfn = 0; pfn < ZONE_FRAMES; pfn += pageblock_nr_pages(m->phys->zones))
		seq_printf(&s->line, "%d", section_block_type(m->phys->zones, page_section(pfn_to_page(m, pfn)),
							      pfn & (SECTION_PAGES - 1)));
}

/* The rest of the line, which joins the sum. */
static void end_line(struct series *s)
{
	const struct zone *z = s->zone;

	seq_printf(&s->line, " free %lld boost %llu ha %llu pcp %u/%u", (long long)z->stat[NR_FREE_PAGES],
		   (unsigned long long)z->watermark_boost, (unsigned long long)z->nr_reserved_highatomic,
		   z->pcp.count, z->pcp.free_factor);
	write_per_cpu_lists(s);
	for (unsigned int order = 0; order < MAX_ORDER; order++)
		for (unsigned int type = 0; type < MIGRATE_TYPES; type++)
			write_free_list(s, order, type);
	write_types(s);
	seq_printf(&s->line, "\n");
	for (size_t i = 0; i < s->line.count; i++)		/* FNV-1a */
		s->sum = (s->sum ^ (unsigned char)s->line.buf[i]) * 0x100000001b3;
	seq_clear(&s->line);
}

/* ---- a step ---- */

static unsigned int some_order(struct series *s)
{
	unsigned int r = below(s, 100);

	if (r >= 70)
		return 4 + below(s, 7);
	return r < 40 ? 0 : r < 52 ? 1 : r < 62 ? 2 : 3;
}

static struct slot *some_slot(struct series *s, bool held)
{
	struct slot *slot;

	do
		slot = &s->slot[below(s, SLOTS)];
	while (!slot->page == held);
	return slot;
}

static unsigned long long frame_of(const struct slot *slot)
{
	return slot->page ? page_to_pfn(slot->page) : 0;
}

static gfp_t flags_of(unsigned int type, unsigned int urgency)
{
	static const gfp_t types[] = {0, __GFP_MOVABLE, __GFP_RECLAIMABLE};
	static const gfp_t urgent[] = {[6] = __GFP_HIGH, __GFP_HIGH, __GFP_HIGH | __GFP_ATOMIC, __GFP_MEMALLOC};

	return __GFP_DMA | __GFP_NOWARN | types[type] | urgent[urgency];
}

static void take_some(struct series *s, unsigned int step)
{
	bool exact = !below(s, 12);
	unsigned int order = some_order(s), type = below(s, 3), urgency = below(s, 10);
	bool comp = !below(s, 4);
	unsigned int pages = 1 + below(s, 150);
	struct slot *slot = some_slot(s, false);
	gfp_t gfp = flags_of(type, urgency);
	struct page *page = NULL;
	int err;

	if (exact)
		err = alloc_pages_exact(&s->t.m, pages * PAGE_SIZE, gfp, &page);
	else
		err = alloc_pages(&s->t.m, gfp | (comp ? __GFP_COMP : 0), order, &page);
	*slot = (struct slot){err ? NULL : page, order, exact ? pages : 0};
	s->nr_held += !err;
	seq_printf(&s->line, "S %u %s %u t%u e%u -> %llx", step, exact ? "exact" : "alloc", exact ? pages : order, type,
		   urgency, frame_of(slot));
}

static void give_some(struct series *s, unsigned int step)
{
	struct slot *slot = some_slot(s, true);
	struct machine *m = &s->t.m;
	bool held = !slot->pages && !below(s, 8);

	seq_printf(&s->line, "S %u %s %llx %u", step, slot->pages ? "exact free" : held ? "held" : "free",
		   frame_of(slot), slot->pages ? slot->pages : slot->order);
	if (held)
		get_page(slot->page);
	if (slot->pages)
		free_pages_exact(m, slot->page, slot->pages * PAGE_SIZE);
	else
		__free_pages(m, slot->page, slot->order);
	if (held)
		put_page(m, slot->page);
	slot->page = NULL;
	s->nr_held--;
}

static void do_step(struct series *s, unsigned int step)
{
	static const unsigned int takes[] = {35, 62, 50};	/* of a hundred, by mood */

	if (step % 150 == 0)
		s->mood = below(s, 3);
	if (!below(s, 400)) {
		drain_all_pages(&s->t.m);
		seq_printf(&s->line, "S %u drain", step);
	} else if (s->nr_held < SLOTS && (!s->nr_held || below(s, 100) < takes[s->mood])) {
		take_some(s, step);
	} else {
		give_some(s, step);
	}
	end_line(s);
}

/* ---- the series ---- */

static const uint64_t sums_of_short_lists[STEPS / STEPS_A_SUM] = {
	0x12fd0836c779a9cc, 0xfa5312005f1127bd, 0x6e9c3a44fc9c8a96, 0x2aefe0a6a833d79d,
	0x33c2217349a28326, 0xe22d993cf9a24e3e, 0x497d898e28eea8f9, 0x631a18b8146491e0,
	0x43ab8dbd02725d30, 0x63ddd8bbf7432410, 0xad28d1e4d8b4cf82, 0xe8d5ec133f33b383,
	0xc0a9be151707fbf1, 0xb6fc5cc399b75f5f, 0xe4cc2b2222505430, 0x9d8536922dd91517,
	0xb30edfe02e4be5f3, 0x315116d9ee7b332a, 0x556334b68aec7b1f, 0x179e90a4a5950a78,
};

static const uint64_t sums_of_longer_lists[STEPS / STEPS_A_SUM] = {
	0xa563bbc713e8e8c4, 0x369d56dc843fdc43, 0xd5070c2219ac60a5, 0xe9050806e7ae034a,
	0x5cc9d7022c5bfa01, 0x7ead0950081af7d4, 0xb46ffd9f748fef32, 0x5e234adb778398e5,
	0x56297d397fa6c4e0, 0xdd6c77ad4616c809, 0xfcb37afd0c9fa8af, 0xde8c1399aa6dcc42,
	0x882969d41919944b, 0xe4378dddda4ad80c, 0x7ba663a47c6bf53e, 0x16df3be3c4d3ac51,
	0xb3712a6ba0fac7ad, 0x6c9739fb78b651d0, 0xf1dbf8c1e082b247, 0xcef42b528251d899,
};

static const struct recording {
	uint64_t seed;
	uint32_t batch, high;
	const uint64_t *sum;
} recordings[] = {
	{301, 1, 18, sums_of_short_lists},
	{302, 7, 120, sums_of_longer_lists},
};

/* ZONE_DMA as the kernel's was: 32 frames at 1 MB were in use, the marks were 15, 18, 21. */
static void begin(struct series *s, const struct recording *r)
{
	static const uint64_t marks[] = {15, 18, 21};
	struct page *page;

	*s = (struct series){.random = r->seed * 0x9e3779b97f4a7c15, .sum = 0xcbf29ce484222325};
	x86_64_init(&s->t, 0x3ffe0000);
	phys_hand_over(&s->t.m);
	seq_init(&s->line);
	s->zone = machine_zone(&s->t.m, 0);
	memcpy(s->zone->_watermark, marks, sizeof(marks));
	s->zone->pcp.batch = r->batch;
	s->zone->pcp.high = s->zone->pcp.limit = r->high;
	page = take(&s->t, __GFP_DMA | GFP_KERNEL, 5);
	assert_int_equal(page_to_pfn(page), 0x100);
	drain_all_pages(&s->t.m);
	s->zone->pcp.free_factor = 0;
}

static void steps_are_the_kernels(void **state)
{
	static struct series s;

	(void)state;
	for (size_t i = 0; i < sizeof(recordings) / sizeof(recordings[0]); i++) {
		begin(&s, &recordings[i]);
		for (unsigned int step = 0; step < STEPS; step++) {
			do_step(&s, step);
			if (step % STEPS_A_SUM == STEPS_A_SUM - 1 && s.sum != recordings[i].sum[step / STEPS_A_SUM])
				fail_msg("series %zu differs before step %u", i, step);
		}
		seq_release(&s.line);
		machine_destroy(&s.t);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(steps_are_the_kernels),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
