// SPDX-License-Identifier: MIT
/* The sparse array against a table, at small and at the largest indices; its memory goes when it is empty. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hostmem.h"
#include "xarray.h"

static void test_far_indices(void **state)
{
	static const uint64_t at[] = {0, 1, 63, 64, 4095, 4096, (uint64_t)1 << 40, UINT64_MAX - 1, UINT64_MAX};
	struct hostmem hm;
	struct xarray xa = {0};
	uint64_t index;
	uint32_t i, value, seen = 0;

	(void)state;
	hostmem_init(&hm, 0);
	for (i = 0; i < 9; i++)
		assert_int_equal(xa_store(&hm, &xa, at[i], i + 1), 0);
	for (i = 0; i < 9; i++)
		assert_int_equal(xa_load(&xa, at[i]), i + 1);
	assert_int_equal(xa_load(&xa, 2), 0);
	for (index = 0; (value = xa_find(&xa, &index, UINT64_MAX)); index++) {
		assert_int_equal(index, at[seen]);
		assert_int_equal(value, ++seen);
		if (index == UINT64_MAX)
			break;
	}
	assert_int_equal(seen, 9);
	index = 65;
	assert_int_equal(xa_find(&xa, &index, 4094), 0);
	for (i = 0; i < 9; i++)
		assert_int_equal(xa_store(&hm, &xa, at[i], 0), i + 1);
	assert_null(xa.root);
	hostmem_release(&hm);
}

static void test_against_a_table(void **state)
{
	static uint32_t table[5000];
	struct hostmem hm;
	struct xarray xa = {0};
	uint64_t random = 1, index;
	uint32_t i, value;

	(void)state;
	hostmem_init(&hm, 0);
	memset(table, 0, sizeof(table));
	for (i = 0; i < 60000; i++) {
		random = random * 6364136223846793005u + 1442695040888963407u;
		index = (random >> 33) % 5000;
		value = random >> 20 & 1 ? (uint32_t)(random >> 40) : 0;
		assert_int_equal(xa_store(&hm, &xa, index, value), table[index]);
		table[index] = value;
	}
	for (i = 0, index = 0; (value = xa_find(&xa, &index, UINT64_MAX)); index++, i++) {
		for (; !table[i]; i++)
			;
		assert_int_equal(index, i);
		assert_int_equal(value, table[i]);
	}
	for (; i < 5000; i++)
		assert_int_equal(table[i], 0);
	xa_destroy(&hm, &xa);
	assert_null(xa.root);
	hostmem_release(&hm);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_far_indices),
		cmocka_unit_test(test_against_a_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
