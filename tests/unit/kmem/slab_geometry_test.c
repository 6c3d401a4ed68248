// SPDX-License-Identifier: MIT
/* Sizes, alignments, orders, colours and tunables of slabs, against vectors computed by an independent program. */
#include "kmem_machine.h"

#include "slab_geometry.h"

static const struct slab_rules pc = {
	.word = 4, .line = 64, .minalign = 8, .kmalloc_min = 32, .kmalloc_minalign = 8, .max_order = 1, .nr_cpus = 1,
};
static const struct slab_rules arm = {
	.word = 4, .line = 64, .minalign = 8, .kmalloc_min = 64, .kmalloc_minalign = 64, .max_order = 1, .nr_cpus = 4,
};
static const struct slab_rules wide = {
	.word = 8, .line = 64, .minalign = 8, .kmalloc_min = 32, .kmalloc_minalign = 8, .max_order = 1, .nr_cpus = 1,
};
static const struct slab_rules *const machines[] = {&pc, &arm, &wide};

#define NR_MACHINES 3
#define IN_OBJECT CFLGS_OBJFREELIST_SLAB
#define OFF CFLGS_OFF_SLAB
#define PLACE (IN_OBJECT | OFF)

struct vector {
	uint32_t size, num, pages, place, colour;
	bool ctor;
};

/* FACTS: object size : objects / pages; where the index array lies; colours as far as they are given. */
#define ANY UINT32_MAX
static const struct vector vectors[] = {
	{8, 240, 1, 0, ANY, false}, {16, 240, 1, 0, ANY, false}, {24, 163, 1, 0, ANY, false},
	{32, 124, 1, 0, ANY, false},
	{40, 99, 1, 0, ANY, false}, {48, 83, 1, 0, ANY, false}, {56, 71, 1, 0, ANY, false},
	{64, 64, 1, IN_OBJECT, 0, false}, {72, 56, 1, IN_OBJECT, 1, false}, {80, 51, 1, IN_OBJECT, ANY, false},
	{96, 42, 1, IN_OBJECT, 1, false}, {104, 39, 1, IN_OBJECT, ANY, false}, {120, 34, 1, IN_OBJECT, ANY, false},
	{128, 32, 1, IN_OBJECT, 0, false}, {136, 30, 1, IN_OBJECT, ANY, false}, {152, 26, 1, IN_OBJECT, 2, false},
	{160, 25, 1, IN_OBJECT, ANY, false}, {192, 21, 1, IN_OBJECT, ANY, false}, {200, 20, 1, IN_OBJECT, ANY, false},
	{224, 18, 1, IN_OBJECT, ANY, false}, {256, 16, 1, IN_OBJECT, 0, false}, {288, 14, 1, IN_OBJECT, ANY, false},
	{304, 13, 1, IN_OBJECT, ANY, false}, {320, 12, 1, IN_OBJECT, 4, false}, {384, 10, 1, IN_OBJECT, ANY, false},
	{416, 9, 1, IN_OBJECT, 5, false}, {448, 9, 1, IN_OBJECT, ANY, false}, {488, 8, 1, IN_OBJECT, 3, false},
	{512, 8, 1, IN_OBJECT, 0, false}, {576, 7, 1, IN_OBJECT, ANY, false}, {640, 6, 1, IN_OBJECT, ANY, false},
	{704, 11, 2, IN_OBJECT, 7, false}, {768, 5, 1, IN_OBJECT, ANY, false}, {896, 4, 1, IN_OBJECT, 8, false},
	{1024, 4, 1, IN_OBJECT, 0, false}, {1152, 7, 2, IN_OBJECT, ANY, false}, {1280, 3, 1, IN_OBJECT, ANY, false},
	{1344, 3, 1, IN_OBJECT, ANY, false}, {1536, 5, 2, IN_OBJECT, 8, false}, {2048, 2, 1, IN_OBJECT, 0, false},
	{2112, 3, 2, IN_OBJECT, 29, false}, {3000, 2, 2, IN_OBJECT, ANY, false}, {4096, 1, 1, IN_OBJECT, 0, false},
	{5000, 1, 2, IN_OBJECT, ANY, false}, {8192, 1, 2, IN_OBJECT, 0, false}, {12288, 1, 4, IN_OBJECT, ANY, false},
	{20000, 1, 8, IN_OBJECT, ANY, false},
	{48, 83, 1, 0, ANY, true}, {64, 63, 1, 0, ANY, true}, {104, 39, 1, 0, ANY, true},
	{512, 8, 1, OFF, 0, true}, {2048, 2, 1, OFF, 0, true},
};

#define NR_VECTORS (sizeof(vectors) / sizeof(vectors[0]))

static struct slab_geometry lay_out(const struct slab_rules *rules, uint32_t size, uint32_t flags, bool ctor)
{
	struct slab_geometry g = {
		.object_size = size, .flags = flags, .ctor = ctor, .align = calculate_alignment(rules, flags, 0, size),
	};

	assert_true(slab_geometry(rules, &g));
	return g;
}

/* On 32-bit and 64-bit machines alike, since all of these are multiples of 8; ARM's kmalloc has no small classes. */
static void test_vectors(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < NR_VECTORS * NR_MACHINES; i++) {
		const struct vector *v = &vectors[i % NR_VECTORS];
		struct slab_geometry g = lay_out(machines[i / NR_VECTORS], v->size, 0, v->ctor);

		if (g.num != v->num || 1u << g.gfporder != v->pages || (g.flags & PLACE) != v->place ||
		    (v->colour != ANY && (g.colour > 1 ? g.colour : 0) != (v->colour > 1 ? v->colour : 0)))
			fail_msg("size %u: %u objects in %u pages, flags %x, %u colours", v->size, g.num,
				 1u << g.gfporder, g.flags, g.colour);
		assert_int_equal(g.freelist_size, g.num);
		assert_int_equal(g.colour_off, 64);
		assert_true((uint64_t)g.num * g.size <= PAGE_SIZE << g.gfporder);
	}
}

/* i386: 20 -> 24, 36 -> 40, 100 -> 104; the smallest object has 16 bytes. */
static void test_alignment(void **state)
{
	static const struct { uint32_t size, flags, align, padded, aligned; } rows[] = {
		{1, 0, 0, 16, 8}, {8, 0, 0, 16, 8}, {20, 0, 0, 24, 8}, {36, 0, 0, 40, 8}, {100, 0, 0, 104, 8},
		{100, SLAB_HWCACHE_ALIGN, 0, 128, 64}, {20, SLAB_HWCACHE_ALIGN, 0, 32, 32},
		{16, SLAB_HWCACHE_ALIGN, 0, 16, 16}, {33, SLAB_HWCACHE_ALIGN, 0, 64, 64},
		{3, SLAB_HWCACHE_ALIGN, 0, 16, 8}, {100, 0, 256, 256, 256}, {100, SLAB_HWCACHE_ALIGN, 256, 256, 256},
		{300, 0, 128, 384, 128}, {8, 0, 16, 16, 16}, {5000, 0, 4096, 8192, 4096},
	};

	(void)state;
	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slab_geometry g = {.object_size = rows[i].size, .flags = rows[i].flags};

		g.align = calculate_alignment(&pc, g.flags, rows[i].align, g.object_size);
		assert_true(slab_geometry(&pc, &g));
		assert_int_equal(g.size, rows[i].padded);
		assert_int_equal(g.align, rows[i].aligned);
		assert_int_equal(g.colour_off, rows[i].aligned > 64 ? rows[i].aligned : 64);
	}
}

static void test_debug_flags(void **state)
{
	struct slab_geometry g = lay_out(&pc, 100, SLAB_RED_ZONE, false);

	(void)state;
	assert_int_equal(g.size, 8 + 104 + 8);
	assert_int_equal(g.obj_offset, 8);
	g = lay_out(&pc, 100, SLAB_RED_ZONE | SLAB_STORE_USER, false);
	assert_int_equal(g.size, 8 + 104 + 8 + 8);
	g = lay_out(&wide, 100, SLAB_STORE_USER, false);
	assert_int_equal(g.size, 112);
	assert_int_equal(g.obj_offset, 0);
	/* lines are wider than a red zone: there is none then */
	g = lay_out(&pc, 100, SLAB_RED_ZONE | SLAB_STORE_USER | SLAB_HWCACHE_ALIGN, false);
	assert_int_equal(g.size, 128);
	assert_int_equal(g.flags & SLAB_DEBUG_FLAGS, 0);
}

/* Objects that can be had back lie in small slabs; so do all where there is little memory. */
static void test_orders(void **state)
{
	struct slab_rules small = pc;

	(void)state;
	assert_int_equal(lay_out(&pc, 704, 0, false).gfporder, 1);
	assert_int_equal(lay_out(&pc, 704, SLAB_RECLAIM_ACCOUNT, false).gfporder, 0);
	small.max_order = 0;
	assert_int_equal(lay_out(&small, 704, 0, false).gfporder, 0);
	assert_int_equal(lay_out(&small, 5000, 0, false).gfporder, 1);
}

static void test_too_big(void **state)
{
	struct slab_geometry g = {.object_size = (uint32_t)KMALLOC_MAX_SIZE, .align = 8, .ctor = true};

	(void)state;
	/* nothing is left over: the index array needs a kmalloc object of 32 bytes, which pays off */
	assert_true(slab_geometry(&pc, &g));
	assert_int_equal(g.num, 1);
	g = (struct slab_geometry){.object_size = (uint32_t)KMALLOC_MAX_SIZE + 8, .align = 8};
	assert_false(slab_geometry(&pc, &g));
	g = (struct slab_geometry){.object_size = (uint32_t)KMALLOC_MAX_SIZE, .align = 8, .flags = SLAB_RED_ZONE};
	assert_false(slab_geometry(&pc, &g));
}

static void test_tunables(void **state)
{
	static const struct { uint32_t size, limit, batchcount, shared; } rows[] = {
		{16, 120, 60, 8}, {256, 120, 60, 8}, {257, 54, 27, 8}, {1024, 54, 27, 8}, {1025, 24, 12, 8},
		{4096, 24, 12, 8},
		{4097, 8, 4, 0}, {131072, 8, 4, 0}, {131073, 1, 1, 0},
	};

	(void)state;
	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slab_tunables t = slab_tunables(&arm, rows[i].size, false);

		assert_int_equal(t.limit, rows[i].limit);
		assert_int_equal(t.batchcount, rows[i].batchcount);
		assert_int_equal(t.shared, rows[i].shared);
		assert_int_equal(slab_tunables(&pc, rows[i].size, false).shared, 0);
	}
	assert_int_equal(slab_tunables(&pc, 64, true).limit, 32);
	assert_int_equal(slab_tunables(&pc, 64, true).batchcount, 16);
}

static void test_kmalloc_classes(void **state)
{
	static const struct { uint32_t size, pc, arm; } rows[] = {
		{1, 32, 64}, {32, 32, 64}, {33, 64, 64}, {64, 64, 64}, {65, 96, 128}, {96, 96, 128}, {97, 128, 128},
		{128, 128, 128},
		{129, 192, 192}, {192, 192, 192}, {193, 256, 256}, {256, 256, 256}, {257, 512, 512}, {1025, 2048, 2048},
		{4097, 8192, 8192}, {8192, 8192, 8192},
	};

	(void)state;
	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(kmalloc_class_size(&pc, kmalloc_index(&pc, rows[i].size)), rows[i].pc);
		assert_int_equal(kmalloc_class_size(&arm, kmalloc_index(&arm, rows[i].size)), rows[i].arm);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors),
		cmocka_unit_test(test_alignment),
		cmocka_unit_test(test_debug_flags),
		cmocka_unit_test(test_orders),
		cmocka_unit_test(test_too_big),
		cmocka_unit_test(test_tunables),
		cmocka_unit_test(test_kmalloc_classes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
