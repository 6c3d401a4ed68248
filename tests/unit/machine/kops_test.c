// SPDX-License-Identifier: MIT
/* What was run in ZONE_DMA of a real i386 with its kernel at 16 MB, on the booted machine. */
#include "machine_kit.h"

#include "unit/phys/kops_series.h"
#include "unit/phys/kops_run.h"

static void i386_series(void **state)
{
	struct machine_config config = {.machine = "i386", .ram_bytes = SZ_1G, .boot_params = "physical_start=16M"};
	struct series s = {.step = kops_i386};
	struct refusal why;

	(void)state;
	assert_int_equal(machine_create(&config, &s.m, &why), 0);
	run_series(&s);
	machine_destroy(s.m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(i386_series),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
