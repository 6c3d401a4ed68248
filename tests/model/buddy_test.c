// SPDX-License-Identifier: MIT
// floor: phys
/*
 * Random requests of all orders, zones and migrate types against a bitmap, and against a second machine that reports
 * its events and therefore takes and gives back every frame one by one: what is done many at a time must end the same.
 *
 * A failing run prints its seed. An argument is the number of requests to each machine (10000000 is a good long run).
 */
#include "unit/phys/phys_machine.h"

#include "buddy.h"

#define BATCH 1500u
#define MAX_BLOCKS 6000u
#define MAX_FRAMES (1u << 16)

struct block {
	struct page *page[2];
	unsigned int order;
	bool exact;			/* frames with a reference each */
};

struct model {
	struct test_machine t[2];	/* the second one reports events */
	uint64_t random, events;
	pfn_t base;
	uint8_t used[MAX_FRAMES];	/* by frame number from base on */
	uint8_t ours[MAX_FRAMES];	/* free at boot, so to be handed out */
	struct block block[MAX_BLOCKS];
	unsigned int nr_blocks;
	uint64_t held;			/* frames */
	unsigned int fill;		/* percent of requests that allocate */
};

static uint64_t requests_a_machine = 150000;

static uint64_t next_random(struct model *s)
{
	s->random ^= s->random << 13;
	s->random ^= s->random >> 7;
	s->random ^= s->random << 17;
	return s->random;
}

static unsigned int below(struct model *s, unsigned int n)
{
	return (unsigned int)((next_random(s) >> 16) % n);
}

static void count_event(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	(void)id;
	(void)args;
	*(uint64_t *)data += nr > 0;
}

/* ---- the bitmap ---- */

static void claim(struct model *s, const struct page *page, uint64_t nr)
{
	pfn_t pfn = page_to_pfn(page);
	uint64_t i;

	for (i = 0; i < nr; i++) {
		assert_in_range(pfn + i, s->base, s->base + MAX_FRAMES - 1);
		assert_true(s->ours[pfn + i - s->base]);
		assert_false(s->used[pfn + i - s->base]);
		s->used[pfn + i - s->base] = 1;
	}
	s->held += nr;
}

static void release(struct model *s, const struct page *page, uint64_t nr)
{
	pfn_t pfn = page_to_pfn(page);

	memset(&s->used[pfn - s->base], 0, nr);
	s->held -= nr;
}

static void note_free_frames(struct model *s)
{
	unsigned int order;
	pfn_t pfn, head;

	s->base = memblock_start_of_DRAM(&s->t[0].m) >> PAGE_SHIFT;
	for (pfn = s->base; pfn < s->base + MAX_FRAMES; pfn++)
		s->ours[pfn - s->base] = frame_state(&s->t[0].m, pfn, &head, &order) == FRAME_FREE;
}

/* ---- requests ---- */

static gfp_t random_gfp(struct model *s)
{
	static const gfp_t kinds[] = {
		GFP_KERNEL, GFP_KERNEL, GFP_HIGHUSER_MOVABLE, GFP_HIGHUSER_MOVABLE, GFP_HIGHUSER_MOVABLE, GFP_HIGHUSER,
		GFP_KERNEL | __GFP_RECLAIMABLE, GFP_KERNEL | __GFP_MOVABLE, GFP_KERNEL | __GFP_DMA, GFP_ATOMIC,
		GFP_NOWAIT, GFP_KERNEL | __GFP_DMA32, GFP_ATOMIC | __GFP_MEMALLOC,
	};
	gfp_t gfp = kinds[below(s, sizeof(kinds) / sizeof(kinds[0]))];

	return below(s, 3) ? gfp : gfp | __GFP_COMP;
}

static unsigned int random_order(struct model *s)
{
	unsigned int order = 0;

	while (order < MAX_ORDER - 1 && below(s, 5) > 2)
		order++;
	return order;
}

static unsigned int highest_zone(const struct model *s, gfp_t gfp)
{
	return (unsigned int)s->t[0].m.phys->zones->gfp_zone[gfp & 0xf];
}

static void check_new_block(struct model *s, const struct page *page, gfp_t gfp, unsigned int order)
{
	assert_int_equal(page_to_pfn(page) & ((1u << order) - 1), 0);
	assert_true(page_zone(page)->index <= highest_zone(s, gfp));
	assert_int_equal(page->_refcount, 1);
	assert_int_equal(page->content, CONTENT_ZERO);
}

/* Here and there a frame gets bytes, which must not survive it. */
static void write_somewhere(struct model *s, struct block *b)
{
	unsigned int i = below(s, 1u << b->order), k;

	for (k = 0; k < 2; k++)
		page_write(&s->t[k].m, b->page[k] + i, 7, "bytes", 5);
}

static void allocate(struct model *s)
{
	gfp_t gfp = random_gfp(s) | __GFP_NOWARN;
	unsigned int order = random_order(s), k;
	struct block b = {.order = order};
	int err[2];

	for (k = 0; k < 2; k++)
		err[k] = alloc_pages(&s->t[k].m, gfp, order, &b.page[k]);
	assert_int_equal(err[0], err[1]);
	if (err[0])
		return;
	assert_int_equal(page_to_pfn(b.page[0]), page_to_pfn(b.page[1]));
	check_new_block(s, b.page[0], gfp, order);
	claim(s, b.page[0], (uint64_t)1 << order);
	if (!below(s, 8))
		write_somewhere(s, &b);
	if (!(gfp & __GFP_COMP) && order && !below(s, 6)) {
		b.exact = true;
		for (k = 0; k < 2; k++)
			split_page(&s->t[k].m, b.page[k], order);
	}
	s->block[s->nr_blocks++] = b;
}

static void free_block(struct model *s)
{
	unsigned int i, n = below(s, s->nr_blocks), k;
	struct block b = s->block[n];

	for (k = 0; k < 2; k++) {
		for (i = 0; b.exact && i < 1u << b.order; i++)
			put_page(&s->t[k].m, b.page[k] + i);
		if (!b.exact)
			__free_pages(&s->t[k].m, b.page[k], b.order);
	}
	release(s, b.page[0], (uint64_t)1 << b.order);
	s->block[n] = s->block[--s->nr_blocks];
}

/* No frame is lost and none is counted twice: by the counters alone, so after every request. */
static void check_conservation(struct model *s)
{
	uint64_t known = s->held;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(&s->t[0].m, zone, i)
		known += zone_free_pages(zone) + zone->pcp.count;
	assert_int_equal(known, totalram_pages(&s->t[0].m));
}

static void check_bitmap(struct model *s)
{
	unsigned int order;
	pfn_t pfn, head;

	for (pfn = s->base; pfn < s->base + MAX_FRAMES; pfn++) {
		enum frame_state state = frame_state(&s->t[0].m, pfn, &head, &order);
		uint64_t i = pfn - s->base;

		if (s->ours[i] && (state == FRAME_ALLOCATED) != s->used[i])
			fail_msg("frame %llx: state %d, used %d", (unsigned long long)pfn, (int)state, s->used[i]);
	}
}

static void check_all(struct model *s)
{
	assert_sound(&s->t[0]);
	check_bitmap(s);
	if (digest(&s->t[0]) != digest(&s->t[1]))
		fail_msg("one by one and many at a time differ");
}

static void run_batch(struct model *s)
{
	unsigned int i;

	/* batches that rather fill, rather empty, or keep memory as full as it is */
	s->fill = 35 + 10 * below(s, 4);
	for (i = 0; i < BATCH; i++) {
		if (s->nr_blocks < MAX_BLOCKS && (!s->nr_blocks || below(s, 100) < s->fill))
			allocate(s);
		else
			free_block(s);
		check_conservation(s);
		if (!below(s, 400)) {
			drain_all_pages(&s->t[0].m);
			drain_all_pages(&s->t[1].m);
		}
	}
	check_all(s);
}

static void save_counts(const struct test_machine *t, uint64_t count[MAX_NR_ZONES][MAX_ORDER])
{
	const struct zone *zone;
	unsigned int i, order;

	for_each_zone(&t->m, zone, i) {
		for (order = 0; order < MAX_ORDER; order++)
			count[i][order] = zone_nr_free(zone, order);
	}
}

/* Lists as those of much larger zones: here each would hold a page or two. */
static void widen_pcp(struct test_machine *t)
{
	struct zone *zone;
	unsigned int i;

	for_each_zone(&t->m, zone, i) {
		zone->pcp.batch = 15 + 16 * (i & 1);
		zone->pcp.high = 150;
	}
}

static void run(struct model *s, uint64_t seed)
{
	uint64_t at_boot[MAX_NR_ZONES][MAX_ORDER] = {{0}}, at_end[MAX_NR_ZONES][MAX_ORDER] = {{0}}, done;

	print_message("seed %#llx\n", (unsigned long long)seed);
	s->random = seed;
	s->t[1].m.ctx.events = (struct event_sink){count_event, &s->events};
	widen_pcp(&s->t[0]);
	widen_pcp(&s->t[1]);
	note_free_frames(s);
	save_counts(&s->t[0], at_boot);
	for (done = 0; done < requests_a_machine; done += BATCH)
		run_batch(s);
	while (s->nr_blocks)
		free_block(s);
	drain_all_pages(&s->t[0].m);
	drain_all_pages(&s->t[1].m);
	check_all(s);
	assert_int_equal(s->held, 0);
	assert_int_equal(content_blocks(&s->t[0].m), 0);
	assert_true(s->events > 0);
	save_counts(&s->t[0], at_end);
	assert_memory_equal(at_boot, at_end, sizeof(at_boot));
	machine_destroy(&s->t[0]);
	machine_destroy(&s->t[1]);
	free(s);
}

static struct model *new_model(void)
{
	struct model *s = calloc(1, sizeof(*s));

	assert_non_null(s);
	return s;
}

/* A small i386 with highmem; lowmem ends inside a section, so zones meet in it. */
static void i386_blocks(void **state)
{
	struct model *s = new_model();
	unsigned int k;

	(void)state;
	for (k = 0; k < 2; k++) {
		i386_init(&s->t[k], 0x5fe0000, 0x36bf000);
		memblock_reserve(&s->t[k].m, 0x1000000, 0x123000);
		phys_hand_over(&s->t[k].m);
	}
	run(s, 0x9e3779b97f4a7c15);
}

/* Huge pages of the highest order, which is where free lists have runs, through the per-CPU lists. */
static void i386_huge_blocks(void **state)
{
	struct model *s = new_model();
	unsigned int k;

	(void)state;
	for (k = 0; k < 2; k++) {
		i386_init(&s->t[k], 0x6000000, 0x6000000);
		s->t[k].arch.config |= CONFIG_THP;
		phys_hand_over(&s->t[k].m);
		assert_int_equal(s->t[k].m.phys->zones->pageblock_order, MAX_ORDER - 1);
	}
	run(s, 0xd1342543de82ef95);
}

/* Pageblocks of 2 MiB, huge pages through the per-CPU lists, DMA and DMA32. */
static void x86_64_blocks(void **state)
{
	struct model *s = new_model();
	unsigned int k;

	(void)state;
	for (k = 0; k < 2; k++) {
		x86_64_init(&s->t[k], 0x6000000);
		memblock_reserve(&s->t[k].m, 0x1400000, 0x321000);
		phys_hand_over(&s->t[k].m);
	}
	run(s, 0xbf58476d1ce4e5b9);
}

/* Too little memory to keep types apart. */
static void tiny_blocks(void **state)
{
	struct model *s = new_model();
	unsigned int k;

	(void)state;
	for (k = 0; k < 2; k++) {
		i386_init(&s->t[k], 0x1000000, 0x1000000);
		phys_hand_over(&s->t[k].m);
		assert_true(s->t[k].m.phys->zones->mobility_disabled);
	}
	run(s, 0x94d049bb133111eb);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(i386_blocks),
		cmocka_unit_test(i386_huge_blocks),
		cmocka_unit_test(x86_64_blocks),
		cmocka_unit_test(tiny_blocks),
	};

	if (argc > 1)
		requests_a_machine = strtoull(argv[1], NULL, 0);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
