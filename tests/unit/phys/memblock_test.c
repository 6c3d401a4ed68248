// SPDX-License-Identifier: MIT
/* memblock: adding, reserving, removing, allocating, and what its views print. */
#include "phys_machine.h"

static void memory_init(struct test_machine *t)
{
	machine_init(t, 32, 0, 10);
}

static void assert_regions(const struct memblock_type *type, unsigned int nr, const paddr_t ends[][2])
{
	unsigned int i;

	assert_int_equal(type->cnt, nr);
	for (i = 0; i < nr; i++) {
		assert_int_equal(type->regions[i].base, ends[i][0]);
		assert_int_equal(type->regions[i].base + type->regions[i].size, ends[i][1]);
	}
}

static void assert_memblock_sound(struct test_machine *t)
{
	struct verify v = {&t->report, 0};

	memblock_verify(&v, &t->m);
	if (v.findings)
		fail_msg("%.*s", (int)t->report.count, t->report.buf);
}

/* What is known is skipped, what touches becomes one. */
static void overlaps_merge(void **state)
{
	static const paddr_t apart[][2] = {{0x1000, 0x3000}, {0x5000, 0x7000}};
	static const paddr_t one[][2] = {{0x800, 0x9000}};
	struct test_machine t;

	(void)state;
	memory_init(&t);
	memblock_reserve(&t.m, 0x5000, 0x2000);
	memblock_reserve(&t.m, 0x1000, 0x2000);
	memblock_reserve(&t.m, 0x1800, 0x800);
	assert_regions(&machine_memblock(&t.m)->reserved, 2, apart);
	memblock_reserve(&t.m, 0x800, 0x8800);
	assert_regions(&machine_memblock(&t.m)->reserved, 1, one);
	assert_int_equal(machine_memblock(&t.m)->reserved.total_size, 0x8800);
	assert_memblock_sound(&t);
	machine_destroy(&t);
}

static void assert_after(struct test_machine *t, enum memblock_call call, paddr_t base, paddr_t size, const char *line)
{
	struct seq_file seq;

	seq_init(&seq);
	assert_true(memblock_dump_after(&seq, &t->m, call, base, size));
	seq_putc(&seq, '\0');
	if (!strstr(seq.buf, line))
		print_error("%s", seq.buf);
	assert_non_null(strstr(seq.buf, line));
	seq_release(&seq);
}

/* What a call would do is shown on a copy, whatever it covers; too many regions for a copy are refused. */
static void what_if(void **state)
{
	static const paddr_t apart[][2] = {{0x1000, 0x3000}, {0x5000, 0x7000}};
	struct test_machine t;
	struct seq_file seq;

	(void)state;
	memory_init(&t);
	memblock_reserve(&t.m, 0x1000, 0x2000);
	memblock_reserve(&t.m, 0x5000, 0x2000);
	assert_after(&t, MEMBLOCK_RESERVE, 0x3000, 0x2000, " reserved[0x0]\t[0x00001000-0x00006fff], 0x00006000 bytes");
	assert_after(&t, MEMBLOCK_RESERVE, 0x3800, 0x800, " reserved.cnt  = 0x3\n");
	assert_after(&t, MEMBLOCK_RESERVE, 0, 0x9000, " reserved.cnt  = 0x1\n");
	assert_after(&t, MEMBLOCK_FREE, 0x1800, 0x800, " reserved.cnt  = 0x3\n");
	assert_after(&t, MEMBLOCK_ADD, 0x1000, 0x1000, " memory.cnt  = 0x1\n");
	assert_after(&t, MEMBLOCK_REMOVE, 0, MEMBLOCK_ALLOC_ANYWHERE,
		     " memory size = 0x00000000 reserved size = 0x00004000\n");
	assert_regions(&machine_memblock(&t.m)->reserved, 2, apart);
	for (paddr_t at = 0x10000; machine_memblock(&t.m)->reserved.cnt < 64; at += 0x2000)
		memblock_reserve(&t.m, at, 0x1000);
	seq_init(&seq);
	assert_false(memblock_dump_after(&seq, &t.m, MEMBLOCK_RESERVE, 0, 0x1000));
	assert_int_equal(seq.count, 0);
	seq_release(&seq);
	assert_memblock_sound(&t);
	machine_destroy(&t);
}

static void removing_splits(void **state)
{
	static const paddr_t halves[][2] = {{0x1000, 0x4000}, {0x5000, 0x9000}};
	static const paddr_t rest[][2] = {{0x1000, 0x2000}, {0x8000, 0x9000}};
	struct test_machine t;

	(void)state;
	memory_init(&t);
	memblock_add(&t.m, 0x1000, 0x8000);
	memblock_remove(&t.m, 0x4000, 0x1000);
	assert_regions(&machine_memblock(&t.m)->memory, 2, halves);
	memblock_remove(&t.m, 0x2000, 0x6000);
	assert_regions(&machine_memblock(&t.m)->memory, 2, rest);
	memblock_remove(&t.m, 0, ~(paddr_t)0);
	assert_true(memblock_empty(&machine_memblock(&t.m)->memory));
	assert_int_equal(machine_memblock(&t.m)->memory.total_size, 0);
	assert_memblock_sound(&t);
	machine_destroy(&t);
}

/* Different flags keep neighbours apart; free ranges leave such memory out. */
static void nomap_stays_apart(void **state)
{
	static const paddr_t three[][2] = {{0x10000, 0x20000}, {0x20000, 0x30000}, {0x30000, 0x40000}};
	struct test_machine t;
	paddr_t start = 0, end;

	(void)state;
	memory_init(&t);
	memblock_add(&t.m, 0x10000, 0x30000);
	memblock_mark_nomap(&t.m, 0x20000, 0x10000);
	assert_regions(&machine_memblock(&t.m)->memory, 3, three);
	assert_true(memblock_next_free(&t.m, &start, &end));
	assert_int_equal(end, 0x20000);
	start = end;
	assert_true(memblock_next_free(&t.m, &start, &end));
	assert_int_equal(start, 0x30000);
	assert_memblock_sound(&t);
	machine_destroy(&t);
}

/* More regions than there was room for at first. */
static void arrays_grow(void **state)
{
	struct test_machine t;
	paddr_t i;

	(void)state;
	memory_init(&t);
	for (i = 0; i < 1000; i++)
		memblock_reserve(&t.m, (i * 7919 % 1000) * 0x2000, 0x1000);
	assert_int_equal(machine_memblock(&t.m)->reserved.cnt, 1000);
	assert_memblock_sound(&t);
	for (i = 0; i < 1000; i++)
		memblock_reserve(&t.m, i * 0x2000 + 0x1000, 0x1000);
	assert_int_equal(machine_memblock(&t.m)->reserved.cnt, 1);
	assert_memblock_sound(&t);
	machine_destroy(&t);
}

/* From the top of the highest range that has room, below the limit, never frame 0. */
static void from_the_top(void **state)
{
	struct test_machine t;

	(void)state;
	memory_init(&t);
	memblock_add(&t.m, 0, 0x100000);
	memblock_reserve(&t.m, 0xf8000, 0x4000);
	assert_int_equal(memblock_phys_alloc(&t.m, 0x1800, 0x40), 0xfe800);
	assert_int_equal(memblock_phys_alloc(&t.m, 0x1000, 0x1000), 0xfd000);
	assert_int_equal(memblock_phys_alloc(&t.m, 0x3000, 0x1000), 0xf5000);
	memblock_set_current_limit(&t.m, 0x80000);
	assert_int_equal(memblock_phys_alloc(&t.m, 0x1000, 0x10000), 0x70000);
	assert_int_equal(memblock_phys_alloc_range(&t.m, 0x1000, 0x1000, 0x2000, 0x4000), 0x3000);
	assert_int_equal(memblock_phys_alloc(&t.m, 0x100000, 0x1000), 0);
	assert_int_equal(memblock_phys_alloc_range(&t.m, 0x1000, 0x1000, 0, 0x1000), 0);
	assert_true(memblock_is_reserved(&t.m, 0x70000));
	assert_false(memblock_is_reserved(&t.m, 0x71000));
	assert_memblock_sound(&t);
	machine_destroy(&t);
}

static void views(void **state)
{
	struct test_machine t;

	(void)state;
	memory_init(&t);
	memblock_add(&t.m, 0x60000000, 0x40000000);
	memblock_reserve(&t.m, 0x60004000, 0x4000);
	memblock_reserve(&t.m, 0x8f000000, 0x800000);
	memblock_show(&t.report, &t.m, &machine_memblock(&t.m)->reserved);
	memblock_dump(&t.report, &t.m);
	seq_putc(&t.report, '\0');
	assert_string_equal(t.report.buf,
			    "   0: 0x60004000..0x60007fff\n"
			    "   1: 0x8f000000..0x8f7fffff\n"
			    "MEMBLOCK configuration:\n"
			    " memory size = 0x40000000 reserved size = 0x00804000\n"
			    " memory.cnt  = 0x1\n"
			    " memory[0x0]\t[0x60000000-0x9fffffff], 0x40000000 bytes flags: 0x0\n"
			    " reserved.cnt  = 0x2\n"
			    " reserved[0x0]\t[0x60004000-0x60007fff], 0x00004000 bytes flags: 0x0\n"
			    " reserved[0x1]\t[0x8f000000-0x8f7fffff], 0x00800000 bytes flags: 0x0\n");
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(overlaps_merge),
		cmocka_unit_test(what_if),
		cmocka_unit_test(removing_splits),
		cmocka_unit_test(nomap_stays_apart),
		cmocka_unit_test(arrays_grow),
		cmocka_unit_test(from_the_top),
		cmocka_unit_test(views),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
