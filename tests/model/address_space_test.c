// SPDX-License-Identifier: MIT
/*
 * Random memory calls against a naive model: two address spaces (a process and now and then a child) as flat arrays of
 * pages, each with its protection and one byte of content. After each call the touched pages are compared, after each
 * round everything: what is mapped, with which protection, what a read returns, and what the audit says.
 *
 * A failing run prints its seed and the calls that led to it.
 */
#include "machine_kit.h"

#define PAGES 24u
#define ROUNDS 200
#define CALLS 120
#define MAX_LOG 64

struct model_page {
	bool mapped;
	unsigned int prot;
	uint8_t byte;		/* the first byte of the page */
};

struct model {
	struct machine *m;
	struct task_struct *task[2];
	struct model_page page[2][PAGES];
	uint64_t random;
	vaddr_t base;
	char log[MAX_LOG][96];
	unsigned int logged;
};

static uint64_t next_random(struct model *s)
{
	s->random ^= s->random << 13;
	s->random ^= s->random >> 7;
	s->random ^= s->random << 17;
	return s->random;
}

static unsigned int below(struct model *s, unsigned int n)
{
	return (unsigned int)(next_random(s) % n);
}

static vaddr_t address_of(const struct model *s, unsigned int page)
{
	return s->base + ((uint64_t)page << PAGE_SHIFT);
}

static void note(struct model *s, const char *call, unsigned int who, unsigned int first, unsigned int n,
		 unsigned int value)
{
	snprintf(s->log[s->logged++ % MAX_LOG], sizeof(s->log[0]), "on %u %s page %u, %u pages, %u", who, call, first, n,
		 value);
}

static void fail_with_log(struct model *s, const char *what, unsigned int who, unsigned int page)
{
	unsigned int from = s->logged > MAX_LOG ? s->logged - MAX_LOG : 0;

	for (; from < s->logged; from++)
		print_error("  %s\n", s->log[from % MAX_LOG]);
	print_error("%s differs: process %u, page %u\n", what, who, page);
	fail();
}

/* What the machine says of one page, held against the model. */
static void compare_page(struct model *s, unsigned int who, unsigned int page)
{
	const struct model_page *want = &s->page[who][page];
	const struct vm_area_struct *vma = vma_lookup(s->task[who]->mm, address_of(s, page));
	struct access_report report;
	uint64_t done;
	uint8_t byte;
	int err;

	if (!vma != !want->mapped)
		fail_with_log(s, "mapping", who, page);
	if (!vma)
		return;
	if ((vma->vm_flags & (VM_READ | VM_WRITE | VM_EXEC)) != want->prot)
		fail_with_log(s, "protection", who, page);
	err = read_user(s->m, s->task[who], address_of(s, page), &byte, 1, &done, &report);
	if (want->prot == PROT_NONE) {
		if (err != -EFAULT || report.result != ACCESS_SEGV_ACCERR)
			fail_with_log(s, "refusal", who, page);
	} else if (err || byte != want->byte) {
		fail_with_log(s, "content", who, page);
	}
}

static void compare_all(struct model *s)
{
	unsigned int who, page;

	for (who = 0; who < 2; who++)
		for (page = 0; s->task[who] && page < PAGES; page++)
			compare_page(s, who, page);
	kit_assert_sound(s->m, "a round of random calls");
}

static unsigned int random_prot(struct model *s)
{
	static const unsigned int prots[] = {PROT_NONE, PROT_READ, PROT_READ | PROT_WRITE, PROT_READ | PROT_WRITE};

	return prots[below(s, 4)];
}

static void do_mmap(struct model *s, unsigned int who, unsigned int first, unsigned int n)
{
	struct mmap_request req = {
		.addr = address_of(s, first), .len = (uint64_t)n << PAGE_SHIFT, .prot = random_prot(s),
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
	};
	unsigned int i;
	vaddr_t addr;

	note(s, "mmap", who, first, n, req.prot);
	assert_int_equal(sys_mmap(s->m, s->task[who], &req, &addr), 0);
	for (i = first; i < first + n; i++)
		s->page[who][i] = (struct model_page){.mapped = true, .prot = req.prot};
}

static void do_munmap(struct model *s, unsigned int who, unsigned int first, unsigned int n)
{
	note(s, "munmap", who, first, n, 0);
	assert_int_equal(sys_munmap(s->m, s->task[who], address_of(s, first), (uint64_t)n << PAGE_SHIFT), 0);
	memset(&s->page[who][first], 0, n * sizeof(struct model_page));
}

static void do_mprotect(struct model *s, unsigned int who, unsigned int first, unsigned int n)
{
	unsigned int prot = random_prot(s), i;
	int err;

	note(s, "mprotect", who, first, n, prot);
	err = sys_mprotect(s->m, s->task[who], address_of(s, first), (uint64_t)n << PAGE_SHIFT, prot);
	for (i = first; i < first + n && s->page[who][i].mapped; i++)
		s->page[who][i].prot = prot;
	if (err != (i < first + n ? -ENOMEM : 0))
		fail_with_log(s, "mprotect's errno", who, i);
}

static void do_write(struct model *s, unsigned int who, unsigned int first)
{
	uint8_t byte = (uint8_t)below(s, 256);
	struct access_report report;
	uint64_t done;
	int err;

	note(s, "write", who, first, 1, byte);
	err = write_user(s->m, s->task[who], address_of(s, first), &byte, 1, &done, &report);
	if (!!err == (s->page[who][first].mapped && (s->page[who][first].prot & PROT_WRITE)))
		fail_with_log(s, "write's result", who, first);
	if (!err)
		s->page[who][first].byte = byte;
}

static void do_dontneed(struct model *s, unsigned int who, unsigned int first, unsigned int n)
{
	unsigned int i;
	bool hole = false;

	note(s, "madvise dontneed", who, first, n, 0);
	for (i = first; i < first + n; i++) {
		hole |= !s->page[who][i].mapped;
		s->page[who][i].byte = 0;
	}
	assert_int_equal(sys_madvise(s->m, s->task[who], address_of(s, first), (uint64_t)n << PAGE_SHIFT,
				     MADV_DONTNEED), hole ? -ENOMEM : 0);
}

/* A move to a place in the arena; only of what lies in one VMA and does not overlap its target. */
static void do_mremap(struct model *s, unsigned int who, unsigned int first, unsigned int n)
{
	const struct vm_area_struct *vma = vma_lookup(s->task[who]->mm, address_of(s, first));
	unsigned int to = below(s, PAGES - n + 1), i;
	struct model_page moved[PAGES];
	vaddr_t ret;

	if (!vma || vma->vm_end < address_of(s, first + n) || (to < first + n && first < to + n))
		return;
	note(s, "mremap", who, first, n, to);
	memcpy(moved, &s->page[who][first], sizeof(moved[0]) * n);
	memset(&s->page[who][first], 0, sizeof(moved[0]) * n);
	for (i = 0; i < n; i++)
		s->page[who][to + i] = moved[i];
	assert_int_equal(sys_mremap(s->m, s->task[who], address_of(s, first), (uint64_t)n << PAGE_SHIFT,
				    (uint64_t)n << PAGE_SHIFT, MREMAP_MAYMOVE | MREMAP_FIXED, address_of(s, to), &ret), 0);
	assert_int_equal(ret, address_of(s, to));
}

static void do_fork_or_exit(struct model *s)
{
	uint32_t pid;

	if (s->task[1]) {
		note(s, "exit", 1, 0, 0, 0);
		assert_int_equal(sys_exit(s->m, s->task[1], 0), 0);
		s->task[1] = NULL;
		return;
	}
	note(s, "fork", 0, 0, 0, 0);
	assert_int_equal(sys_fork(s->m, s->task[0], &pid), 0);
	s->task[1] = find_task(s->m, pid);
	memcpy(s->page[1], s->page[0], sizeof(s->page[0]));
}

static void random_call(struct model *s)
{
	unsigned int who = s->task[1] ? below(s, 2) : 0;
	unsigned int first = below(s, PAGES), n = 1 + below(s, PAGES - first < 8 ? PAGES - first : 8);

	switch (below(s, 16)) {
	case 0: case 1: case 2:
		do_mmap(s, who, first, n);
		break;
	case 3: case 4:
		do_munmap(s, who, first, n);
		break;
	case 5: case 6: case 7:
		do_mprotect(s, who, first, n);
		break;
	case 8:
		do_dontneed(s, who, first, n);
		break;
	case 9: case 10:
		do_mremap(s, who, first, n);
		break;
	case 11:
		do_fork_or_exit(s);
		break;
	case 12:
		compare_page(s, who, first);
		break;
	default:
		do_write(s, who, first);
		break;
	}
}

static void run(const char *machine, uint64_t seed)
{
	struct model s = {.m = kit_machine(machine, KIT_RAM), .random = seed, .base = 0x20000000};
	uint64_t before;
	unsigned int round, call;

	s.task[0] = current_task(s.m);
	drain_all_pages(s.m);
	before = nr_free_pages(s.m);
	for (round = 0; round < ROUNDS; round++) {
		for (call = 0; call < CALLS; call++)
			random_call(&s);
		compare_all(&s);
	}
	if (s.task[1])
		do_fork_or_exit(&s);
	do_munmap(&s, 0, 0, PAGES);
	drain_all_pages(s.m);
	assert_int_equal(nr_free_pages(s.m), before);
	kit_end(s.m);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_i386),
		cmocka_unit_test(test_vexpress),
		cmocka_unit_test(test_x86_64),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
