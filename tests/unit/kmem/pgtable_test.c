// SPDX-License-Identifier: MIT
/* Tables of an address space: made, walked, counted, freed. */
#include "kmem_machine.h"

/* Tables for [start, end), as far as floor and ceiling allow. */
static void free_tables(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end, vaddr_t floor,
			vaddr_t ceiling)
{
	free_pgtables(&(struct pgtable_limits){.m = m, .mm = mm, .floor = floor, .ceiling = ceiling}, start, end);
}

static void mm_begin(struct machine *m, struct mm_struct *mm)
{
	memset(mm, 0, sizeof(*mm));
	leaf_memos_alloc(m, mm);
	assert_int_equal(pgd_alloc(m, mm), 0);
}

/* Tables of one leaf: how many levels lie between pgd and pages. */
static unsigned int tables_a_page(const struct machine *m)
{
	return m->arch->nr_levels - 1;
}

static void put_page_at(struct machine *m, struct mm_struct *mm, vaddr_t address, pfn_t pfn)
{
	void *entries = pte_alloc(m, mm, address);

	assert_non_null(entries);
	pte_put(m, entries, pte_index(m, address), pfn_pte(m, pfn, vm_get_page_prot(m, VM_READ)));
}

static paddr_t walk(const struct machine *m, const struct mm_struct *mm, vaddr_t address, unsigned int *steps)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	paddr_t phys = 0;
	bool present;

	*steps = walk_page_table(m, mm->pgd, address, step, &present, &phys);
	return present ? phys : 0;
}

struct count {
	uint64_t frames, tables;
};

static void count_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct count *c = data;

	(void)base;
	assert_true(pfn);
	c->frames++;
	c->tables += level > 0;
}

static struct count count_tables(const struct machine *m, const struct mm_struct *mm)
{
	struct count c = {0, 0};

	for_each_table(m, mm, count_table, &c);
	return c;
}

static void first_page(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;
		struct mm_struct mm;
		unsigned int steps;
		uint64_t free_before;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		mm_begin(&m, &mm);
		drain_all_pages(&m);
		free_before = nr_free_pages(&m);
		assert_null(pte_offset(&m, &mm, 0x40000000));
		assert_int_equal(walk(&m, &mm, 0x40000000, &steps), 0);
		assert_int_equal(steps, 1);
		put_page_at(&m, &mm, 0x40000000, 0x61234);
		assert_int_equal(walk(&m, &mm, 0x40000abc, &steps), 0x61234abc);
		assert_int_equal(steps, m.arch->nr_levels);
		assert_int_equal(walk(&m, &mm, 0x40001000, &steps), 0);
		assert_int_equal(steps, m.arch->nr_levels);
		assert_int_equal(mm.nr_tables, tables_a_page(&m));
		assert_int_equal(mm.pgtables_bytes, m.arch->pte_table_bytes + (tables_a_page(&m) - 1) * PAGE_SIZE);
		assert_int_equal(count_tables(&m, &mm).tables, mm.nr_tables);
		assert_int_equal(count_tables(&m, &mm).frames, mm.nr_tables + (1u << m.arch->pgd_order));
		drain_all_pages(&m);
		assert_int_equal(free_before - nr_free_pages(&m), mm.nr_tables);
		free_tables(&m, &mm, 0x40000000, 0x40001000, 0, 0);
		assert_int_equal(mm.nr_tables, 0);
		assert_int_equal(mm.pgtables_bytes, 0);
		assert_null(pte_offset(&m, &mm, 0x40000000));
		drain_all_pages(&m);
		assert_int_equal(nr_free_pages(&m), free_before);
		km_end(&m);
	}
}

/* Linux's entry and the hardware's pair: both halves of an ARM table are pointed to. */
static void arm_pair(void **state)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	struct machine m;
	struct mm_struct mm;
	paddr_t phys;
	bool present;

	(void)state;
	km_begin(&m, "vexpress", 64 * SZ_1M);
	mm_begin(&m, &mm);
	put_page_at(&m, &mm, 0x10345000, 0x61234);
	assert_int_equal(walk_page_table(&m, mm.pgd, 0x10345678, step, &present, &phys), 2);
	assert_int_equal(phys, 0x61234678);
	assert_int_equal(step[0].index, 0x10345000 >> 21);
	assert_int_equal(step[0].entry_at, step[0].table + step[0].index * 8);
	assert_int_equal(step[0].entry, step[1].table + 2048 + 0x31);
	assert_int_equal(step[0].entry2, step[1].table + 3072 + 0x31);
	assert_int_equal(step[1].index, 0x145);
	assert_int_equal(step[1].entry, 0x6123438f);
	assert_int_equal(step[1].entry2, 0x61234a3f);
	km_end(&m);
}

/* free_pgtables() keeps what neighbours need: only what lies wholly between floor and ceiling goes. */
static void floor_and_ceiling(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;
		struct mm_struct mm;
		uint64_t leaf;
		vaddr_t at = 0x40000000;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		mm_begin(&m, &mm);
		leaf = pmd_size(&m);
		put_page_at(&m, &mm, at, 0x1000);
		/* a neighbour below ends inside the same table */
		free_tables(&m, &mm, at + PAGE_SIZE, at + leaf, at + PAGE_SIZE, 0);
		assert_non_null(pte_offset(&m, &mm, at));
		/* one above begins in it */
		free_tables(&m, &mm, at, at + PAGE_SIZE, 0, at + leaf - PAGE_SIZE);
		assert_non_null(pte_offset(&m, &mm, at));
		/* neighbours at its borders do not count */
		free_tables(&m, &mm, at + PAGE_SIZE, at + 2 * PAGE_SIZE, at, at + leaf);
		assert_null(pte_offset(&m, &mm, at));
		km_end(&m);
	}
}

/* Upper tables outlive a leaf table while a neighbour lies in their span. */
static void upper_tables(void **state)
{
	const uint64_t leaf = 2 * SZ_1M, gib = SZ_1G;
	struct machine m;
	struct mm_struct mm;
	vaddr_t at = 0x40000000;

	(void)state;
	km_begin(&m, "x86_64", 64 * SZ_1M);
	mm_begin(&m, &mm);
	put_page_at(&m, &mm, at, 0x1000);
	put_page_at(&m, &mm, at + leaf, 0x1001);
	assert_int_equal(mm.nr_tables, 4);
	free_tables(&m, &mm, at, at + leaf, 0, at + leaf);		/* the other leaf table shares pud and pmd */
	assert_int_equal(mm.nr_tables, 3);
	/* the GiB is alone, the 512 GiB are not */
	free_tables(&m, &mm, at + leaf, at + 2 * leaf, at - leaf, at + gib);
	assert_int_equal(mm.nr_tables, 1);
	put_page_at(&m, &mm, at, 0x1000);
	free_tables(&m, &mm, at, at + leaf, 0, 0);
	assert_int_equal(mm.nr_tables, 0);
	km_end(&m);
}

/* The highest page of user space has a table that ends at its end. */
static void last_page(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;
		struct mm_struct mm;
		unsigned int steps;
		vaddr_t at;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		mm_begin(&m, &mm);
		at = m.arch->task_size - PAGE_SIZE;
		put_page_at(&m, &mm, at, 0x777);
		assert_int_equal(walk(&m, &mm, at, &steps), 0x777000);
		free_tables(&m, &mm, at, m.arch->task_size, 0, 0);
		assert_int_equal(mm.nr_tables, 0);
		pgd_free(&m, &mm);
		km_end(&m);
	}
}

/* next_pte_table() finds each leaf table in order, and nothing else. */
static void skipping(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;
		struct mm_struct mm;
		vaddr_t end, at[] = {0x10000, 0x8048000, 0x40000000, 0x7fff0000};

		km_begin(&m, km_names[i], 64 * SZ_1M);
		mm_begin(&m, &mm);
		end = m.arch->task_size;
		assert_int_equal(next_pte_table(&m, &mm, 0, end), end);
		for (unsigned int n = 0; n < 4; n++)
			put_page_at(&m, &mm, at[n], 0x1000 + n);
		assert_int_equal(next_pte_table(&m, &mm, at[0], end), at[0]);
		for (unsigned int n = 0; n + 1 < 4; n++) {
			vaddr_t behind = round_down(at[n], pmd_size(&m)) + pmd_size(&m);

			assert_int_equal(next_pte_table(&m, &mm, behind, end), round_down(at[n + 1], pmd_size(&m)));
		}
		assert_int_equal(next_pte_table(&m, &mm, 0x10000000, 0x20000000), 0x20000000);
		assert_int_equal(next_pte_table(&m, &mm, 0x80000000, 0x80000000), 0x80000000);
		km_end(&m);
	}
}

/* No frame for a table: NULL, what was made on the way stays and can be freed, nothing is lost. */
static void no_frame(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		for (unsigned int nth = 1;; nth++) {
			struct machine m;
			struct mm_struct mm;
			uint64_t before;
			void *entries;

			km_begin(&m, km_names[i], 64 * SZ_1M);
			mm_begin(&m, &mm);
			drain_all_pages(&m);
			before = nr_free_pages(&m);
			m.ctx.fail_nth = nth;
			m.ctx.fail_times = 1;
			entries = pte_alloc(&m, &mm, 0x40000000);
			m.ctx.fail_nth = 0;
			assert_int_equal(mm.nr_tables, entries ? tables_a_page(&m) : nth - 1);
			assert_int_equal(count_tables(&m, &mm).tables, mm.nr_tables);
			free_tables(&m, &mm, 0x40000000, 0x40001000, 0, 0);
			drain_all_pages(&m);
			assert_int_equal(nr_free_pages(&m), before);
			km_end(&m);
			if (entries)
				break;
		}
	}
}

#define MODEL_PAGES 64

/* Random pages of a space against an array: entries, walks, and all tables gone at the end. */
static void random_pages(void **state)
{
	uint64_t seed = 42;

	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		vaddr_t at[MODEL_PAGES];
		pfn_t pfn[MODEL_PAGES];
		struct machine m;
		struct mm_struct mm;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		mm_begin(&m, &mm);
		for (unsigned int n = 0; n < MODEL_PAGES; n++) {
			at[n] = round_down(km_random(&seed) % m.arch->task_size, PAGE_SIZE);
			pfn[n] = 1 + km_random(&seed) % 0xffff0;
			put_page_at(&m, &mm, at[n], pfn[n]);
		}
		for (unsigned int n = 0; n < MODEL_PAGES; n++) {
			unsigned int steps, k = (unsigned int)(km_random(&seed) % MODEL_PAGES);
			const void *entries = pte_offset(&m, &mm, at[k]);

			assert_non_null(entries);
			assert_int_equal(pte_pfn(&m, pte_get(&m, entries, pte_index(&m, at[k]))), pfn[k]);
			assert_int_equal(walk(&m, &mm, at[k] + 5, &steps), (pfn[k] << PAGE_SHIFT) + 5);
		}
		assert_int_equal(count_tables(&m, &mm).tables, mm.nr_tables);
		free_tables(&m, &mm, 0, m.arch->task_size, 0, 0);
		assert_int_equal(mm.nr_tables, 0);
		assert_int_equal(count_tables(&m, &mm).tables, 0);
		km_end(&m);
	}
}

/* The kernel's half is in every new top level, and only there. */
static void kernel_half(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct machine m;
		struct mm_struct mm;
		unsigned int steps;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		mm_begin(&m, &mm);
		assert_int_equal(walk(&m, &mm, m.arch->image.text, &steps), m.arch->image.phys);
		assert_int_equal(walk(&m, &mm, m.arch->page_offset + 0x123456, &steps), m.arch->phys_offset + 0x123456);
		assert_int_equal(count_tables(&m, &mm).tables, 0);
		assert_int_equal(next_pte_table(&m, &mm, 0, m.arch->task_size), m.arch->task_size);
		km_end(&m);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(first_page), cmocka_unit_test(arm_pair), cmocka_unit_test(floor_and_ceiling),
		cmocka_unit_test(upper_tables), cmocka_unit_test(last_page), cmocka_unit_test(skipping),
		cmocka_unit_test(no_frame), cmocka_unit_test(random_pages), cmocka_unit_test(kernel_half),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
