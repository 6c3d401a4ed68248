// SPDX-License-Identifier: MIT
/*
 * Every sequence of up to four calls over an address space of six pages against the naive model of flat_space.h. The
 * test suite runs a sample of them, drawn by a seed; all of them are run by
 *
 *	six_pages_test MACHINE all [PART PARTS]		those whose first call is PART modulo PARTS
 *
 * After each sequence the pages of both processes are compared, and the space is emptied for the next. A call that
 * could not be made (no child, several VMAs for mremap) ends its sequence, which then is a shorter one.
 */
#include "flat_space.h"

#define PAGES 6u
#define LENGTH 4
#define SAMPLE 12000
#define CHOICES_MAX 160
#define AUDIT_EACH 4096

#define R PROT_READ
#define RW (PROT_READ | PROT_WRITE)

struct alphabet {
	struct flat_op op[CHOICES_MAX];
	unsigned int n;
};

/* Ranges for the calls that are not tried on all twenty-one. */
static const struct {
	unsigned int first, n;
} some_ranges[] = {{0, 6}, {0, 2}, {2, 2}, {4, 2}, {1, 4}, {3, 1}};

static const struct flat_op single_ops[] = {
	{FLAT_MMAP_SHARED, 0, 0, 3, RW}, {FLAT_MMAP_SHARED, 0, 2, 4, RW}, {FLAT_MMAP_SHARED, 0, 1, 2, R},
	{FLAT_MUNLOCK, 0, 0, 6, 0}, {FLAT_MUNLOCK, 0, 1, 2, 0},
	{FLAT_MOVE, 0, 0, 1, 5}, {FLAT_MOVE, 0, 0, 2, 4}, {FLAT_MOVE, 0, 3, 3, 0}, {FLAT_MOVE, 0, 1, 2, 3},
	{FLAT_MOVE, 0, 4, 1, 1},
	{FLAT_RESIZE, 0, 0, 1, 2}, {FLAT_RESIZE, 0, 2, 1, 4}, {FLAT_RESIZE, 0, 0, 6, 2}, {FLAT_RESIZE, 0, 1, 3, 1},
	{FLAT_BRK, 0, 0, 0, 0}, {FLAT_BRK, 0, 0, 0, 1}, {FLAT_BRK, 0, 0, 0, 3}, {FLAT_BRK, 0, 0, 0, 5},
	{FLAT_FORK, 0, 0, 0, 0}, {FLAT_EXIT, 1, 0, 0, 0},
	{FLAT_WRITE, 1, 0, 6, 7}, {FLAT_WRITE, 1, 2, 2, 8}, {FLAT_WRITE, 1, 3, 1, 9}, {FLAT_MUNMAP, 1, 2, 2, 0},
	{FLAT_MPROTECT, 1, 0, 6, R}, {FLAT_DONTNEED, 1, 0, 6, 0}, {FLAT_MMAP, 1, 1, 3, RW}, {FLAT_BRK, 1, 0, 0, 2},
};

static void add(struct alphabet *a, struct flat_op op)
{
	assert_true(a->n < CHOICES_MAX);
	a->op[a->n++] = op;
}

static void fill_alphabet(struct alphabet *a)
{
	unsigned int first, n, i;

	a->n = 0;
	for (first = 0; first < PAGES; first++)
		for (n = 1; n <= PAGES - first; n++) {
			add(a, (struct flat_op){FLAT_MMAP, 0, first, n, RW});
			add(a, (struct flat_op){FLAT_MUNMAP, 0, first, n, 0});
			add(a, (struct flat_op){FLAT_MPROTECT, 0, first, n, R});
			add(a, (struct flat_op){FLAT_WRITE, 0, first, n, 1 + first});
		}
	for (i = 0; i < NR_OF(some_ranges); i++) {
		first = some_ranges[i].first;
		n = some_ranges[i].n;
		add(a, (struct flat_op){FLAT_MPROTECT, 0, first, n, RW});
		add(a, (struct flat_op){FLAT_MPROTECT, 0, first, n, PROT_NONE});
		add(a, (struct flat_op){FLAT_DONTNEED, 0, first, n, 0});
		add(a, (struct flat_op){FLAT_MLOCK, 0, first, n, 0});
	}
	for (i = 0; i < NR_OF(single_ops); i++)
		add(a, single_ops[i]);
}

/* Makes the calls of a sequence from an empty space: how many could be made. */
static unsigned int play(struct flat_space *s, const struct alphabet *a, const unsigned int *choice,
			 unsigned int length)
{
	unsigned int i;

	flat_reset(s);
	for (i = 0; i < length; i++)
		if (!flat_do(s, &a->op[choice[i]]))
			return i;
	flat_compare(s);
	return length;
}

/* The next sequence in order after one that was made up to `made` calls; false after the last. */
static bool next_sequence(const struct alphabet *a, unsigned int *choice, unsigned int *length, unsigned int made)
{
	if (made == *length && made < LENGTH) {
		choice[(*length)++] = 0;
		return true;
	}
	if (made < *length)
		*length = made + 1;
	while (*length > 1) {
		if (++choice[*length - 1] < a->n)
			return true;
		(*length)--;
	}
	return false;
}

/* All sequences that begin with this call: how many there are. */
static uint64_t all_from(struct flat_space *s, const struct alphabet *a, unsigned int first)
{
	unsigned int choice[LENGTH] = {first}, length = 1, made;
	uint64_t count = 0;

	do {
		made = play(s, a, choice, length);
		count += made == length;
		if (count % AUDIT_EACH == 0)
			kit_assert_sound(s->m, "a sequence");
	} while (next_sequence(a, choice, &length, made));
	return count;
}

static void run_all(const char *machine, unsigned int part, unsigned int parts)
{
	struct alphabet a;
	struct flat_space s;
	struct kit_memory before;
	uint64_t count = 0;
	unsigned int first;

	fill_alphabet(&a);
	flat_begin(&s, machine, PAGES);
	before = kit_memory(s.m);
	for (first = part; first < a.n; first += parts)
		count += all_from(&s, &a, first);
	flat_end(&s, before);
	print_message("%s: %u calls, part %u of %u: %llu sequences of up to %d agree\n", machine, a.n, part, parts,
		      (unsigned long long)count, LENGTH);
}

static void run_sample(const char *machine, uint64_t random)
{
	struct alphabet a;
	struct flat_space s;
	unsigned int choice[LENGTH], i, n;
	struct kit_memory before;

	fill_alphabet(&a);
	flat_begin(&s, machine, PAGES);
	before = kit_memory(s.m);
	for (n = 0; n < SAMPLE; n++) {
		for (i = 0; i < LENGTH; i++) {
			random = random * 6364136223846793005u + 1442695040888963407u;
			choice[i] = (unsigned int)((random >> 33) % a.n);
		}
		play(&s, &a, choice, LENGTH);
		if (n % AUDIT_EACH == 0)
			kit_assert_sound(s.m, "a sequence");
	}
	flat_end(&s, before);
}

static void test_i386(void **state)
{
	(void)state;
	run_sample("i386", 0x5eed);
}

static void test_vexpress(void **state)
{
	(void)state;
	run_sample("vexpress", 0xacce55);
}

static void test_x86_64(void **state)
{
	(void)state;
	run_sample("x86_64", 0x600d);
}

static const char *all_machine;
static unsigned int all_part, all_parts = 1;

static void test_all(void **state)
{
	(void)state;
	run_all(all_machine, all_part, all_parts);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest samples[] = {
		cmocka_unit_test(test_i386),
		cmocka_unit_test(test_vexpress),
		cmocka_unit_test(test_x86_64),
	};
	const struct CMUnitTest all[] = {cmocka_unit_test(test_all)};

	if (argc < 3)
		return cmocka_run_group_tests(samples, NULL, NULL);
	all_machine = argv[1];
	if (argc > 4) {
		all_part = (unsigned int)strtoul(argv[3], NULL, 10);
		all_parts = (unsigned int)strtoul(argv[4], NULL, 10);
	}
	return cmocka_run_group_tests(all, NULL, NULL);
}
