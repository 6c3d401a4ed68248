// SPDX-License-Identifier: MIT
/* Single entries: every machine's bits, there and back. */
#include "kmem_machine.h"

typedef pte_t set_fn(const struct machine *m, pte_t pte);
typedef bool test_fn(const struct machine *m, pte_t pte);

/* A bit that the machine has is set and cleared again, and nothing but mask changes. */
static void check_bit(const struct machine *m, uint64_t mask, set_fn *set, set_fn *clear, test_fn *test)
{
	for (unsigned int i = 0; i < 8; i++) {
		pte_t before = vm_get_page_prot(m, i), on = set(m, before), off = clear(m, before);

		assert_true(test(m, on));
		assert_false(test(m, off));
		assert_int_equal((on.val ^ before.val) & ~mask, 0);
		assert_int_equal((off.val ^ before.val) & ~mask, 0);
		assert_false(test(m, clear(m, on)));
		assert_int_equal(set(m, off).val, on.val);
	}
}

static void bits_round_trip(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		check_bit(&m, pte_bits(&m)->write, pte_mkwrite, pte_wrprotect, pte_write);
		check_bit(&m, pte_bits(&m)->dirty | pte_bits(&m)->soft_dirty, pte_mkdirty, pte_mkclean, pte_dirty);
		check_bit(&m, pte_bits(&m)->young, pte_mkyoung, pte_mkold, pte_young);
		km_end(&m);
	}
}

static void frames_round_trip(void **state)
{
	uint64_t seed = 7;

	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		for (unsigned int n = 0; n < 2000; n++) {
			pfn_t pfn = km_random(&seed) & (m.arch->bits == 64 ? ((uint64_t)1 << 34) - 1 : 0xfffff);
			pte_t prot = vm_get_page_prot(&m, n & 0xf), pte = pfn_pte(&m, pfn, prot);

			assert_int_equal(pte_pfn(&m, pte), pfn);
			assert_int_equal(pte.val & ~pte_bits(&m)->pfn_mask, prot.val);
			assert_true(pte_present(&m, pte));
			assert_false(pte_none(pte));
			assert_false(pte_swap(&m, pte));
		}
		km_end(&m);
	}
}

/* vm_page_prot of private and shared mappings, as the kernel's own tables have it. */
static void protections(void **state)
{
	static const struct { const char *machine; uint64_t flags, prot; } rows[] = {
		{"i386", 0, 0x120}, {"i386", VM_READ, 0x25}, {"i386", VM_READ | VM_WRITE, 0x25},
		{"i386", VM_EXEC, 0x25},
		{"i386", VM_READ | VM_WRITE | VM_SHARED, 0x27}, {"i386", VM_READ | VM_SHARED, 0x25},
		{"x86_64", 0, 0x120}, {"x86_64", VM_READ, 0x8000000000000025}, {"x86_64", VM_READ | VM_EXEC, 0x25},
		{"x86_64", VM_READ | VM_WRITE, 0x8000000000000025},
		{"x86_64", VM_READ | VM_WRITE | VM_SHARED, 0x8000000000000027},
		{"x86_64", VM_READ | VM_WRITE | VM_EXEC | VM_SHARED, 0x27},
		/* VALID YOUNG, MT_WRITEBACK, RDONLY 0x80, USER 0x100, XN 0x200, NONE 0x800 */
		{"vexpress", 0, 0xa8f}, {"vexpress", VM_READ, 0x38f}, {"vexpress", VM_READ | VM_EXEC, 0x18f},
		{"vexpress", VM_READ | VM_WRITE, 0x38f}, {"vexpress", VM_READ | VM_WRITE | VM_SHARED, 0x30f},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct machine m;

		km_begin(&m, rows[i].machine, 64 * SZ_1M);
		assert_int_equal(vm_get_page_prot(&m, rows[i].flags).val, rows[i].prot);
		km_end(&m);
	}
}

/* A page of PROT_NONE is there for Linux and not for the MMU; protection back, it is as before. */
static void prot_none(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;
		pte_t none, rw, pte;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		none = vm_get_page_prot(&m, 0);
		rw = vm_get_page_prot(&m, VM_READ | VM_WRITE);
		pte = pte_mkdirty(&m, pfn_pte(&m, 0x61234, rw));
		assert_true(pte_user(&m, pte));
		pte = pte_modify(&m, pte, none);
		assert_true(pte_present(&m, pte));
		assert_false(pte_user(&m, pte));
		assert_false(pte_write(&m, pte));
		assert_int_equal(pte_pfn(&m, pte), 0x61234);
		assert_true(pte_dirty(&m, pte));
		pte = pte_modify(&m, pte, rw);
		assert_int_equal(pte.val, pte_mkdirty(&m, pfn_pte(&m, 0x61234, rw)).val);
		km_end(&m);
	}
}

static void swap_entries(void **state)
{
	static const struct { const char *machine; unsigned int type; uint64_t offset, entry; } rows[] = {
		{"i386", 0, 1, 0x200}, {"i386", 1, 5, 0xa02},
		{"vexpress", 0, 1, 0x80}, {"vexpress", 1, 5, 0x284},
		{"x86_64", 0, 1, 0x07fffffffffffc00}, {"x86_64", 1, 5, 0x0ffffffffffff400},
	};
	uint64_t seed = 3;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct machine m;

		km_begin(&m, rows[i].machine, 64 * SZ_1M);
		assert_int_equal(swp_entry_pte(&m, rows[i].type, rows[i].offset).val, rows[i].entry);
		for (unsigned int n = 0; n < 1000; n++) {
			unsigned int type = (unsigned int)km_random(&seed) % 22;
			uint64_t offset = 1 + km_random(&seed) % ((1 << 22) - 1);
			pte_t pte = swp_entry_pte(&m, type, offset);

			assert_true(pte_swap(&m, pte));
			assert_false(pte_present(&m, pte));
			assert_int_equal(pte_swp_type(&m, pte), type);
			assert_int_equal(pte_swp_offset(&m, pte), offset);
		}
		km_end(&m);
	}
}

/* ARM: what the MMU sees beside Linux's entry (cpu_v7_set_pte_ext). */
static void arm_hardware_entries(void **state)
{
	static const struct { vaddr_t address; uint64_t linux_pte; uint32_t hardware; } rows[] = {
		{0x10000, 0x9fc0534f, 0x9fc0583f},	/* rw, dirty */
		{0x10000, 0x9fc0530f, 0x9fc05a3f},	/* rw, clean: read-only until written */
		{0x10000, 0x9fc0538f, 0x9fc05a3f},	/* r */
		{0x10000, 0x9fc0518f, 0x9fc05a3e},	/* rx */
		{0x10000, 0x9fc0534d, 0},		/* old: the next access faults */
		{0x10000, 0x9fc05acf, 0},		/* PROT_NONE */
		{0xc0000000, 0x6000004f, 0x6000001e},	/* the kernel's: global */
		{0xffff0000, 0x8f7fe1cf, 0x8f7fe23e},	/* the vectors: programs may read them */
		{0x10000, 0x00000284, 0},		/* swap */
	};
	struct machine m;

	(void)state;
	km_begin(&m, "vexpress", 64 * SZ_1M);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_int_equal(pte_hardware(&m, rows[i].address, (pte_t){rows[i].linux_pte}), rows[i].hardware);
	km_end(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bits_round_trip), cmocka_unit_test(frames_round_trip), cmocka_unit_test(protections),
		cmocka_unit_test(prot_none), cmocka_unit_test(swap_entries), cmocka_unit_test(arm_hardware_entries),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
