// SPDX-License-Identifier: MIT
/*
 * How much the linker needs for the names of folders for special processors. Figures of a row that names its processor
 * were seen with a breakpoint in the linker's malloc, as qemu plays it or on the processor itself; the others are the
 * same sums, done by hand.
 */
#include "process_machine.h"

#include "ld_so_impl.h"

#define V2 HWCAP_X86_64_V2
#define V3 (V2 | HWCAP_X86_64_V3)
#define V4 (V3 | HWCAP_X86_64_V4)

static const struct ld_abi x86_64 = {.word = 8, .path_elem = 40, .hwcaps = {"x86_64"}};
static const struct ld_abi i386 = {.word = 4, .path_elem = 20, .hwcaps = {"sse2"}};
static const struct ld_abi arm = {.word = 4, .path_elem = 20, .hwcaps = {"vfp", "neon"}};

static void names_take_room(void **state)
{
	static const struct {
		const struct ld_abi *abi;
		const char *kernel_platform, *platform;
		uint32_t hwcaps;
		unsigned int states, bytes, dirs;
	} rows[] = {
		{&x86_64, "x86_64", "x86_64", 0, 8, 157, 320},	/* qemu64 */
		{&x86_64, "x86_64", "x86_64", V2, 9, 196, 320},	/* Nehalem */
		{&x86_64, "x86_64", "haswell", V3 | HWCAP_HASWELL, 10, 236, 320},	/* Haswell */
		{&x86_64, "x86_64", "x86_64", V3, 10, 235, 320},	/* EPYC */
		{&x86_64, "x86_64", "x86_64", V4, 11, 274, 480},
		/* Emerald Rapids */
		{&x86_64, "x86_64", "haswell", V4 | HWCAP_HASWELL | HWCAP_AVX512_1, 19, 451, 480},
		{&x86_64, "x86_64", "xeon_phi", V3 | HWCAP_XEON_PHI, 10, 237, 320},
		{&i386, "i686", "i686", 0, 8, 87, 240},
		{&arm, "v7l", "v7l", 0, 16, 178, 400},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct arch arch = {.platform = rows[i].kernel_platform, .hwcaps = rows[i].hwcaps};
		struct machine m = {.arch = &arch};
		struct ld_so ld = {.m = &m, .abi = rows[i].abi};

		assert_string_equal(ld_platform(&ld), rows[i].platform);
		assert_int_equal(ld_hwcap_states(&ld), rows[i].states);
		assert_int_equal(ld_hwcap_bytes(&ld), rows[i].bytes);
		assert_int_equal(ld_system_dirs(rows[i].abi, rows[i].states), rows[i].dirs);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(names_take_room)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
