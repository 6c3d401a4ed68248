// SPDX-License-Identifier: MIT
/* Objects out of caches and back: order, arrays, lists, colours, shrinking, reaping. */
#include "slab_machine.h"

#include "klog.h"

#define MANY 1000

/* The index of an object in its slab. */
static uint32_t index_of(const struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	return (uint32_t)((object - slab_s_mem(slab_of(m, object))) / s->size);
}

/*
 * First touch of a fresh cache of kmalloc-128's geometry: the first refill takes 16 objects, the next 60, but never
 * more than one new slab; an array gives out what it got last.
 */
static void test_first_touch(void **state)
{
	static const uint32_t expected[] = {15, 0, 31, 16, 31};	/* of allocation 1, 16, 17, 32, 33 */
	struct machine m;
	struct kmem_cache *s;
	uint32_t index[34];

	(void)state;
	sm_begin(&m, "vexpress");
	s = sm_create(&m, "t128", 128, 0, NO_CTOR);
	assert_int_equal(s->num, 32);
	assert_int_equal(s->limit, 120);
	for (unsigned int i = 1; i <= 33; i++) {
		index[i] = index_of(&m, s, sm_alloc(&m, s));
		if (i <= 16)
			sm_expect(s, 16, 32, 1, 1);
		else if (i <= 32)
			sm_expect(s, 32, 32, 1, 1);
	}
	sm_expect(s, 64, 64, 2, 2);
	assert_int_equal(index[1], expected[0]);
	assert_int_equal(index[16], expected[1]);
	assert_int_equal(index[17], expected[2]);
	assert_int_equal(index[32], expected[3]);
	assert_int_equal(index[33], expected[4]);
	sm_sound(&m);
	km_end(&m);
}

/* kmalloc-64, -32, -512, -2k, -4k of the sheet's table. */
static void test_first_touch_table(void **state)
{
	static const struct {
		uint32_t size, first, seventeenth, at, active, objects, slabs;
	} rows[] = {
		{64, 15, 63, 17, 64, 64, 1}, {32, 15, 75, 17, 76, 124, 1}, {512, 7, 7, 9, 16, 16, 2},
		{2048, 1, 1, 1, 2, 2, 1},
		{4096, 0, 0, 3, 3, 3, 3},
	};
	struct machine m;

	(void)state;
	sm_begin(&m, "i386");
	for (unsigned int r = 0; r < sizeof(rows) / sizeof(rows[0]); r++) {
		char name[16];
		struct kmem_cache *s;
		uint32_t index = 0;

		snprintf(name, sizeof(name), "t%u", rows[r].size);
		s = sm_create(&m, name, rows[r].size, 0, NO_CTOR);
		for (unsigned int i = 1; i <= 17; i++) {
			index = index_of(&m, s, sm_alloc(&m, s));
			if (i == 1)
				assert_int_equal(index, rows[r].first);
			if (i == rows[r].at)
				sm_expect(s, rows[r].active, rows[r].objects, rows[r].slabs, rows[r].slabs);
		}
		assert_int_equal(index, rows[r].seventeenth);
	}
	sm_sound(&m);
	km_end(&m);
}

/* kmalloc(100) on a fresh ARM slab at page P returns P + 15 * 128. */
static void test_first_kmalloc(void **state)
{
	struct machine m;
	vaddr_t object;

	(void)state;
	sm_begin(&m, "vexpress");
	assert_int_equal(kmalloc(&m, 100, GFP_KERNEL, &object), 0);
	assert_int_equal(object & ~PAGE_MASK, 0x780);
	km_end(&m);
}

/* Every new slab has the next colour, and the first has the second: it is advanced before it is used. */
static void test_colours(void **state)
{
	struct machine m;
	struct kmem_cache *s;

	(void)state;
	sm_begin(&m, "i386");
	s = sm_create(&m, "t320", 320, 0, NO_CTOR);
	assert_int_equal(s->colour, 4);
	for (unsigned int slab = 0; slab < 6; slab++) {
		vaddr_t object = 0;

		for (unsigned int i = 0; i < s->num; i++)
			object = sm_alloc(&m, s);
		assert_int_equal(slab_colour_off(slab_of(&m, object)), (slab + 1) % 4 * 64);
	}
	sm_sound(&m);
	km_end(&m);
}

/*
 * A full array gives its oldest batch to the slabs: partial ones go to the end of their list, empty ones to the front.
 */
static void test_flush(void **state)
{
	struct machine m;
	struct kmem_cache *s;
	vaddr_t object[320];

	(void)state;
	sm_begin(&m, "i386");
	s = sm_create(&m, "t128", 128, 0, NO_CTOR);
	for (unsigned int i = 0; i < 320; i++)
		object[i] = sm_alloc(&m, s);
	sm_expect(s, 320, 320, 10, 10);
	for (unsigned int i = 0; i < 120; i++)
		sm_free(&m, s, object[i]);
	assert_int_equal(s->cpu_cache.avail, 120);
	sm_expect(s, 320, 320, 10, 10);
	sm_free(&m, s, object[120]);
	/* the 60 oldest: all of the first slab, 28 of the second */
	assert_int_equal(s->cpu_cache.avail, 61);
	sm_expect(s, 260, 320, 9, 10);
	assert_int_equal(s->node.free_objects, 60);
	/* beyond free_limit, 2 * 60 + 32, empty slabs go */
	for (unsigned int i = 121; i < 320; i++)
		sm_free(&m, s, object[i]);
	assert_true(s->node.free_objects <= s->node.free_limit);
	sm_sound(&m);
	assert_int_equal(kmem_cache_shrink(&m, s), 0);
	sm_expect(s, 0, 0, 0, 0);
	sm_sound(&m);
	km_end(&m);
}

/* The last object freed is the next handed out. */
static void test_lifo(void **state)
{
	struct machine m;
	struct kmem_cache *s;
	vaddr_t a, b;

	(void)state;
	sm_begin(&m, "x86_64");
	s = sm_create(&m, "t", 40, 0, NO_CTOR);
	a = sm_alloc(&m, s);
	b = sm_alloc(&m, s);
	sm_free(&m, s, a);
	sm_free(&m, s, b);
	assert_int_equal(sm_alloc(&m, s), b);
	assert_int_equal(sm_alloc(&m, s), a);
	km_end(&m);
}

/* vexpress has 4 possible CPUs: what a full array gives up goes to the shared array first. */
static void test_shared_array(void **state)
{
	struct machine m;
	struct kmem_cache *s;
	vaddr_t object[160];
	struct slabinfo info;

	(void)state;
	sm_begin(&m, "vexpress");
	s = sm_create(&m, "t128", 128, 0, NO_CTOR);
	assert_int_equal(s->node.shared.limit, 480);
	for (unsigned int i = 0; i < 160; i++)
		object[i] = sm_alloc(&m, s);
	for (unsigned int i = 0; i <= 120; i++)
		sm_free(&m, s, object[i]);
	get_slabinfo(s, &info);
	assert_int_equal(info.shared_avail, 60);
	assert_int_equal(info.active_objs, info.num_objs);
	/* an empty array is refilled from there, from its end */
	for (unsigned int i = 0; i < 61; i++)
		sm_alloc(&m, s);
	assert_int_equal(sm_alloc(&m, s), object[59]);
	assert_int_equal(s->node.shared.avail, 0);
	sm_sound(&m);
	km_end(&m);
}

/* A used array is spared once; then a fifth of its limit goes at a time, or half of what there is. */
static void test_reap(void **state)
{
	struct machine m;
	struct kmem_cache *s;
	vaddr_t object[64];

	(void)state;
	sm_begin(&m, "i386");
	s = sm_create(&m, "t64", 64, 0, NO_CTOR);
	for (unsigned int i = 0; i < 64; i++)
		object[i] = sm_alloc(&m, s);
	for (unsigned int i = 0; i < 64; i++)
		sm_free(&m, s, object[i]);
	cache_reap(&m, false);
	assert_int_equal(s->cpu_cache.avail, 64);
	cache_reap(&m, false);
	assert_int_equal(s->cpu_cache.avail, 40);
	cache_reap(&m, false);
	assert_int_equal(s->cpu_cache.avail, 16);
	cache_reap(&m, false);
	assert_int_equal(s->cpu_cache.avail, 8);
	cache_reap(&m, false);
	cache_reap(&m, false);
	cache_reap(&m, false);
	cache_reap(&m, false);
	assert_int_equal(s->cpu_cache.avail, 0);
	sm_expect(s, 0, 64, 0, 1);
	/* the node was asked for a slab when the first was made, so its free slabs are spared once */
	cache_reap(&m, true);
	sm_expect(s, 0, 64, 0, 1);
	cache_reap(&m, true);
	sm_expect(s, 0, 0, 0, 0);
	assert_int_equal(s->reaped, 1);
	sm_sound(&m);
	km_end(&m);
}

/* Once an object, when its slab is made; never at an allocation. */
static void test_constructor(void **state)
{
	struct machine m;
	struct kmem_cache *s;
	vaddr_t a;

	(void)state;
	sm_begin(&m, "i386");
	s = sm_create(&m, "t", 100, 0, 0xab);
	a = sm_alloc(&m, s);
	assert_int_equal(s->ctor_calls, s->num);
	for (unsigned int i = 0; i < MANY; i++) {
		sm_free(&m, s, a);
		a = sm_alloc(&m, s);
	}
	assert_int_equal(s->ctor_calls, s->num);
	km_end(&m);
}

/* The index array of an off-slab cache is an object of kmalloc, and goes with its slab. */
static void test_off_slab(void **state)
{
	struct machine m;
	struct kmem_cache *s, *kmalloc_32;
	struct slabinfo before, with;
	vaddr_t a;

	(void)state;
	sm_begin(&m, "i386");
	kmalloc_32 = kmem_cache_find(&m, "kmalloc-32");
	s = sm_create(&m, "t512", 512, 0, 0);
	assert_true(s->flags & CFLGS_OFF_SLAB);
	get_slabinfo(kmalloc_32, &before);
	a = sm_alloc(&m, s);
	get_slabinfo(kmalloc_32, &with);
	assert_ptr_equal(slab_of(&m, slab_of(&m, a)->freelist)->slab_cache, kmalloc_32);
	assert_true(kmalloc_32->cpu_cache.avail || with.active_objs > before.active_objs);
	sm_free(&m, s, a);
	kmem_cache_shrink(&m, s);
	sm_sound(&m);
	km_end(&m);
}

static void expect_refused(struct machine *m, int err, enum why why)
{
	assert_int_equal(err, -EINVAL);
	assert_int_equal(m->ctx.why.why, why);
	sm_sound(m);
}

static void test_wrong_frees(void **state)
{
	struct machine m;
	struct kmem_cache *s, *other;
	vaddr_t a;

	(void)state;
	sm_begin(&m, "x86_64");
	s = sm_create(&m, "t", 320, 0, NO_CTOR);
	other = sm_create(&m, "other", 700, 0, NO_CTOR);
	a = sm_alloc(&m, s);
	expect_refused(&m, kmem_cache_free(&m, other, a), WHY_WRONG_CACHE);
	expect_refused(&m, kmem_cache_free(&m, s, a + 8), WHY_INSIDE_OBJECT);
	expect_refused(&m, kmem_cache_free(&m, s, slab_of(&m, a)->base), WHY_NO_OBJECT_THERE);
	expect_refused(&m, kmem_cache_free(&m, s, slab_of(&m, a)->base + PAGE_SIZE - 1), WHY_NO_OBJECT_THERE);
	expect_refused(&m, kmem_cache_free(&m, s, 0x1000), WHY_NO_SLAB);
	expect_refused(&m, kfree(&m, ~(vaddr_t)0), WHY_NO_SLAB);
	sm_free(&m, s, a);
	expect_refused(&m, kmem_cache_free(&m, s, a), WHY_OBJECT_FREE);
	kmem_cache_shrink(&m, s);
	expect_refused(&m, kmem_cache_free(&m, s, a), WHY_NO_SLAB);
	km_end(&m);
}

static void test_red_zone_and_poison(void **state)
{
	struct machine m;
	struct kmem_cache *s;
	struct seq_file log;
	unsigned char byte = 1;
	vaddr_t a;

	(void)state;
	sm_begin(&m, "i386");
	s = sm_create(&m, "t", 100, SLAB_RED_ZONE | SLAB_POISON, NO_CTOR);
	a = sm_alloc(&m, s);
	kernel_put(&m, a + 104, &byte, 1);
	expect_refused(&m, kmem_cache_free(&m, s, a), WHY_RED_ZONE);
	byte = 0xc0;
	kernel_put(&m, a + 104, &byte, 1);
	sm_free(&m, s, a);
	/* written to while it was free */
	byte = 7;
	kernel_put(&m, a + 20, &byte, 1);
	assert_int_equal(sm_alloc(&m, s), a);
	kernel_get(&m, a + 20, &byte, 1);
	assert_int_equal(byte, 0x5a);
	seq_init(&log);
	klog_show(&log, &m);
	seq_putc(&log, '\0');
	assert_non_null(strstr(log.buf, "slab error in verify_redzone_free(): cache `t': "
					"memory outside object was overwritten"));
	assert_non_null(strstr(log.buf, "Slab corruption (Tainted: G    B             ): t start="));
	assert_non_null(strstr(log.buf, "\n010: 6b 6b 6b 6b 07 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkk.kkkkkkkkkkk\n"));
	seq_release(&log);
	sm_sound(&m);
	km_end(&m);
}

/* The n-th simulated allocation fails: nothing is left of the attempt but what arrays and free slabs hold. */
static void test_injected(void **state)
{
	struct machine m;
	uint64_t nth = 1, before;
	int err;

	(void)state;
	sm_begin(&m, "vexpress");
	kmem_cache_shrink_all(&m);
	drain_all_pages(&m);
	before = nr_free_pages(&m);
	do {
		const struct kmem_cache_args args = {.name = "t", .size = 512, .ctor = 1};
		struct kmem_cache *s;
		vaddr_t a;

		m.ctx.fail_nth = nth++;
		m.ctx.fail_times = 1;
		err = kmem_cache_create(&m, &args, &s);
		if (!err) {
			err = kmem_cache_alloc(&m, s, GFP_KERNEL, &a);
			m.ctx.fail_nth = 0;
			if (!err)
				sm_free(&m, s, a);
			assert_int_equal(kmem_cache_destroy(&m, "t"), 0);
		}
		assert_true(err == 0 || err == -ENOMEM);
		sm_sound(&m);
		m.ctx.fail_nth = 0;
		kmem_cache_shrink_all(&m);
		drain_all_pages(&m);
		assert_int_equal(nr_free_pages(&m), before);
	} while (err);
	assert_true(nth > 6);
	km_end(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_first_touch),
		cmocka_unit_test(test_first_touch_table),
		cmocka_unit_test(test_first_kmalloc),
		cmocka_unit_test(test_colours),
		cmocka_unit_test(test_flush),
		cmocka_unit_test(test_lifo),
		cmocka_unit_test(test_shared_array),
		cmocka_unit_test(test_reap),
		cmocka_unit_test(test_constructor),
		cmocka_unit_test(test_off_slab),
		cmocka_unit_test(test_wrong_frees),
		cmocka_unit_test(test_red_zone_and_poison),
		cmocka_unit_test(test_injected),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
