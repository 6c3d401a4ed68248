// SPDX-License-Identifier: MIT
/*
 * Random memory calls against the naive model of flat_space.h: after each round everything is compared, what is mapped,
 * with which protection and lock, what a read returns, and what the audit says. A failing run prints the calls that led
 * to it.
 *
 * address_space_test [CALLS]: on each machine as many calls as said, or as many as take a moment.
 */
#include "flat_space.h"

#define PAGES 24u
#define CALLS 24000
#define ROUND 120

static unsigned long calls = CALLS;

static unsigned int below(uint64_t *random, unsigned int n)
{
	*random ^= *random << 13;
	*random ^= *random >> 7;
	*random ^= *random << 17;
	return (unsigned int)(*random % n);
}

static unsigned int random_prot(uint64_t *random)
{
	static const unsigned int prots[] = {PROT_NONE, PROT_READ, PROT_READ | PROT_WRITE, PROT_READ | PROT_WRITE};

	return prots[below(random, 4)];
}

static struct flat_op random_op(const struct flat_space *s, uint64_t *random)
{
	static const enum flat_call kinds[] = {
		FLAT_MMAP, FLAT_MMAP, FLAT_MMAP, FLAT_MMAP_SHARED, FLAT_MUNMAP, FLAT_MUNMAP, FLAT_MPROTECT,
		FLAT_MPROTECT, FLAT_MPROTECT, FLAT_DONTNEED, FLAT_MLOCK, FLAT_MUNLOCK, FLAT_MUNLOCK, FLAT_MOVE,
		FLAT_MOVE, FLAT_RESIZE, FLAT_BRK, FLAT_FORK, FLAT_WRITE, FLAT_WRITE, FLAT_WRITE, FLAT_WRITE,
	};
	struct flat_op op = {.call = kinds[below(random, NR_OF(kinds))]};
	unsigned int room;

	op.first = below(random, PAGES);
	room = PAGES - op.first;
	op.n = 1 + below(random, room < 8 ? room : 8);
	op.who = s->task[1] ? below(random, 2) : 0;
	if (op.call == FLAT_FORK && s->task[1])
		op.call = FLAT_EXIT;
	if (op.call == FLAT_FORK || op.call == FLAT_EXIT)
		op.who = op.call == FLAT_EXIT;
	if (op.call == FLAT_MMAP || op.call == FLAT_MMAP_SHARED || op.call == FLAT_MPROTECT)
		op.value = random_prot(random);
	else if (op.call == FLAT_MOVE)
		op.value = below(random, PAGES - op.n + 1);
	else if (op.call == FLAT_RESIZE)
		op.value = 1 + below(random, room);
	else if (op.call == FLAT_BRK)
		op.value = below(random, PAGES);
	else
		op.value = below(random, 256);
	return op;
}

static void run(const char *machine, uint64_t seed)
{
	struct flat_space s;
	struct kit_memory before;
	uint64_t random = seed;
	unsigned long call, made = 0;

	flat_begin(&s, machine, PAGES);
	before = kit_memory(s.m);
	for (call = 1; call <= calls; call++) {
		struct flat_op op = random_op(&s, &random);

		made += flat_do(&s, &op);
		if (call % ROUND)
			continue;
		flat_compare(&s);
		kit_assert_sound(s.m, "a round of random calls");
	}
	print_message("%s: %lu calls, %lu of them made, agree\n", machine, calls, made);
	flat_end(&s, before);
}

static void test_i386(void **state)
{
	(void)state;
	run("i386", 0x1234567);
	run("i386", 0x7654321);
}

static void test_vexpress(void **state)
{
	(void)state;
	run("vexpress", 0xabcdef);
}

static void test_x86_64(void **state)
{
	(void)state;
	run("x86_64", 0xfedcba);
	run("x86_64", 0x31415926);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_i386),
		cmocka_unit_test(test_vexpress),
		cmocka_unit_test(test_x86_64),
	};

	if (argc > 1)
		calls = strtoul(argv[1], NULL, 10);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
