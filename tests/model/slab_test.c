// SPDX-License-Identifier: MIT
// floor: kmem
/*
 * Random allocations and frees over several caches and kmalloc, beside a naive set of live objects: none is handed out
 * twice, none overlaps another, wrong frees are refused, and all frames come back.
 */
#include "unit/kmem/slab_machine.h"

#define NR_CACHES 5
#define MOST_LIVE 1500
#define CALLS 60000
#define AUDIT_EVERY 6000

struct live {
	vaddr_t object;
	uint64_t bytes;
	struct kmem_cache *cache;	/* NULL: kmalloc's */
	uint8_t mark;			/* its first and last byte */
};

struct model {
	struct machine m;
	struct kmem_cache *cache[NR_CACHES];
	struct live live[MOST_LIVE];
	unsigned int nr;
	uint64_t seed;
};

static void put_mark(struct model *t, const struct live *l)
{
	kernel_put(&t->m, l->object, &l->mark, 1);
	kernel_put(&t->m, l->object + l->bytes - 1, &l->mark, 1);
}

static void check_mark(struct model *t, const struct live *l)
{
	uint8_t first, last;

	kernel_get(&t->m, l->object, &first, 1);
	kernel_get(&t->m, l->object + l->bytes - 1, &last, 1);
	assert_int_equal(first, l->mark);
	assert_int_equal(last, l->mark);
}

static void assert_apart(const struct model *t, const struct live *new)
{
	for (unsigned int i = 0; i < t->nr; i++) {
		const struct live *l = &t->live[i];

		assert_true(new->object + new->bytes <= l->object || l->object + l->bytes <= new->object);
	}
}

static void take(struct model *t)
{
	struct live l = {.mark = (uint8_t)km_random(&t->seed)};
	unsigned int which = (unsigned int)(km_random(&t->seed) % (NR_CACHES + 2));

	if (t->nr == MOST_LIVE)
		return;
	if (which < NR_CACHES) {
		l.cache = t->cache[which];
		l.bytes = l.cache->object_size;
		l.object = sm_alloc(&t->m, l.cache);
	} else {
		l.bytes = 1 + km_random(&t->seed) % (which == NR_CACHES ? 300 : 20000);
		assert_int_equal(kmalloc(&t->m, l.bytes, GFP_KERNEL, &l.object), 0);
	}
	assert_apart(t, &l);
	put_mark(t, &l);
	t->live[t->nr++] = l;
}

static int free_live(struct model *t, const struct live *l, int64_t beside)
{
	return l->cache ? kmem_cache_free(&t->m, l->cache, l->object + (uint64_t)beside) :
			  kfree(&t->m, l->object + (uint64_t)beside);
}

static void give(struct model *t)
{
	unsigned int which;
	struct live l;

	if (!t->nr)
		return;
	which = (unsigned int)(km_random(&t->seed) % t->nr);
	l = t->live[which];
	check_mark(t, &l);
	assert_int_equal(free_live(t, &l, 4), -EINVAL);
	assert_int_equal(free_live(t, &l, 0), 0);
	assert_int_equal(free_live(t, &l, 0), -EINVAL);
	t->live[which] = t->live[--t->nr];
}

static void random_call(struct model *t, bool growing)
{
	uint64_t what = km_random(&t->seed) % 1000;

	if (what == 0)
		cache_reap(&t->m, km_random(&t->seed) & 1);
	else if (what == 1)
		kmem_cache_shrink(&t->m, t->cache[km_random(&t->seed) % NR_CACHES]);
	else if (what < (growing ? 600u : 400u))
		take(t);
	else
		give(t);
}

static uint64_t settled(struct machine *m)
{
	kmem_cache_shrink_all(m);
	drain_all_pages(m);
	return nr_free_pages(m);
}

static void run(const char *machine, uint64_t seed)
{
	static const struct { uint32_t size, flags; int ctor; } kinds[NR_CACHES] = {
		{20, 0, NO_CTOR}, {100, SLAB_HWCACHE_ALIGN, NO_CTOR}, {320, 0, NO_CTOR}, {512, 0, 0x11},
		{1500, SLAB_RED_ZONE | SLAB_POISON, NO_CTOR},
	};
	struct model *t = calloc(1, sizeof(*t));
	uint64_t before;

	sm_begin(&t->m, machine);
	t->seed = seed;
	before = settled(&t->m);
	for (unsigned int i = 0; i < NR_CACHES; i++) {
		char name[8];

		snprintf(name, sizeof(name), "c%u", i);
		t->cache[i] = sm_create(&t->m, name, kinds[i].size, kinds[i].flags, kinds[i].ctor);
	}
	for (unsigned int i = 0; i < CALLS; i++) {
		random_call(t, i / 10000 % 2 == 0);
		if (i % AUDIT_EVERY == 0)
			sm_sound(&t->m);
	}
	while (t->nr)
		give(t);
	for (unsigned int i = 0; i < NR_CACHES; i++)
		assert_int_equal(kmem_cache_destroy(&t->m, t->cache[i]->name), 0);
	sm_sound(&t->m);
	assert_int_equal(settled(&t->m), before);
	km_end(&t->m);
	free(t);
}

static void test_i386(void **state)
{
	(void)state;
	run("i386", 0x1234567);
}

static void test_vexpress(void **state)
{
	(void)state;
	run("vexpress", 0xabcdef);
}

static void test_x86_64(void **state)
{
	(void)state;
	run("x86_64", 0x7654321);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_i386),
		cmocka_unit_test(test_vexpress),
		cmocka_unit_test(test_x86_64),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
