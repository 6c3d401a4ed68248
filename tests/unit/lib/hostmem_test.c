// SPDX-License-Identifier: MIT
/* Arenas: blocks are zero and aligned, memory comes back, and the budget ends a command by longjmp. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hostmem.h"

static bool all_zero(const unsigned char *p, size_t n)
{
	while (n && !*p) {
		p++;
		n--;
	}
	return !n;
}

static void test_every_size(void **state)
{
	struct hostmem hm;
	size_t size;
	int round;

	(void)state;
	hostmem_init(&hm, 0);
	for (round = 0; round < 2; round++) {
		for (size = 1; size < 6000000; size += 1 + size / 9) {
			unsigned char *p = hm_alloc(&hm, size);

			assert_true(all_zero(p, size));
			assert_int_equal((uintptr_t)p % 16, 0);
			memset(p, 0xff, size);
			hm_free(&hm, p, size);
		}
	}
	hm_free(&hm, NULL, 10);
	hostmem_release(&hm);
	assert_int_equal(hm.used, 0);
}

static void test_reuse(void **state)
{
	struct hostmem hm;
	uint64_t used;
	int i;

	(void)state;
	hostmem_init(&hm, 0);
	hm_free(&hm, hm_alloc(&hm, 100), 100);
	hm_free(&hm, hm_alloc(&hm, 1 << 20), 1 << 20);
	hm_free(&hm, hm_alloc(&hm, 5 << 20), 5 << 20);
	used = hm.used;
	for (i = 0; i < 100000; i++)
		hm_free(&hm, hm_alloc(&hm, 100), 100);
	for (i = 0; i < 100; i++)
		hm_free(&hm, hm_alloc(&hm, 1 << 20), 1 << 20);
	for (i = 0; i < 100; i++)
		hm_free(&hm, hm_alloc(&hm, 5 << 20), 5 << 20);
	assert_int_equal(hm.used, used);
	hostmem_release(&hm);
}

/* Many blocks at once lie in large arenas and do not overlap. */
static void test_many(void **state)
{
	enum { BLOCKS = 3000 };
	static unsigned char *block[BLOCKS];
	struct hostmem hm;
	size_t i;

	(void)state;
	hostmem_init(&hm, 0);
	for (i = 0; i < BLOCKS; i++) {
		block[i] = hm_alloc(&hm, 40000);
		memset(block[i], (int)(i & 0xff), 40000);
	}
	for (i = 0; i < BLOCKS; i++) {
		assert_int_equal(block[i][0], i & 0xff);
		assert_int_equal(block[i][39999], i & 0xff);
	}
	assert_in_range(hm.used, (uint64_t)BLOCKS * 40000, (uint64_t)BLOCKS * 64000);
	hostmem_release(&hm);
}

static void test_grow_and_align(void **state)
{
	struct hostmem hm;
	char *p;

	(void)state;
	hostmem_init(&hm, 0);
	p = hm_alloc(&hm, 10);
	memcpy(p, "123456789", 10);
	p = hm_grow(&hm, p, 10, 100000);
	assert_string_equal(p, "123456789");
	assert_true(all_zero((unsigned char *)p + 10, 100000 - 10));
	assert_int_equal((uintptr_t)hm_alloc_aligned(&hm, 40000, 65536) % 65536, 0);
	hostmem_release(&hm);
}

static void test_budget(void **state)
{
	struct hostmem hm;
	jmp_buf out;
	volatile int blocks = 0;

	(void)state;
	hostmem_init(&hm, 4 << 20);
	hm.exhausted = &out;
	if (setjmp(out)) {
		assert_in_range(blocks, 100, 128);
		hostmem_release(&hm);
		return;
	}
	for (;;) {
		(void)hm_alloc(&hm, 32 << 10);
		blocks++;
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_size),
		cmocka_unit_test(test_reuse),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_grow_and_align),
		cmocka_unit_test(test_budget),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
