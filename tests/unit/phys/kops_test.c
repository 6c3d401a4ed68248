// SPDX-License-Identifier: MIT
/* What was run in ZONE_DMA of real kernels, on machines made by hand with the same memory. */
#include "phys_machine.h"

#include "kops_series.h"
#include "kops_run.h"

static void i386_series(void **state)
{
	struct test_machine t;
	struct series s = {.m = &t.m, .step = kops_i386};

	(void)state;
	i386_init(&t, 0x3ffe0000, 0x36bfe000);
	memblock_reserve(&t.m, 0x1000000, 0x1600000);
	t.arch.config |= CONFIG_THP;
	phys_hand_over(&t.m);
	run_series(&s);
	machine_destroy(&t);
}

static void x86_64_series(void **state)
{
	struct test_machine t;
	struct series s = {.m = &t.m, .step = kops_x86_64, .drained = true};

	(void)state;
	x86_64_init(&t, 0x7ffe0000);
	phys_hand_over(&t.m);
	/* the frames 0x100 to 0x13f were in use when the series began */
	assert_int_equal(try_take(&s, 0, GFP_TEST, 6), 0x100);
	run_series(&s);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(i386_series),
		cmocka_unit_test(x86_64_series),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
