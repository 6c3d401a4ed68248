// SPDX-License-Identifier: MIT
/*
 * A family of processes with several times RAM of distinct page contents, against a naive model: each page of each
 * process is one number. Random reads and writes across fork, swap, shared memory and files; every byte read must be
 * the byte last written. Pages are pushed out and pulled in on the way, by pressure and by command.
 *
 * MMSH_SWAP_STEPS sets the number of steps, MMSH_SWAP_TIMES the private memory of a process as a multiple of RAM. The
 * suite runs a sample; `MMSH_SWAP_STEPS=1000000 MMSH_SWAP_TIMES=10` in a release build is the whole check.
 */
#include "machine_kit.h"

#include "file.h"
#include "pageout.h"
#include "reclaim.h"
#include "swapfile.h"
#include "swapops.h"

#define RAM_I386 (24 * SZ_1M)
#define RAM_OTHERS (48 * SZ_1M)
#define FAMILY 4u
#define SHARED_PAGES 1024u
#define FILE_PAGES 512u
#define DEFAULT_STEPS 6000u
#define DEFAULT_TIMES 1u

/* What a page must hold at each of a few places: derived from one number, 0 for a page nobody wrote. */
struct model {
	struct machine *m;
	uint32_t pid[FAMILY];		/* 0: not alive */
	uint32_t *page[FAMILY];		/* private pages */
	uint32_t nr_private;		/* of each process */
	uint32_t shared[SHARED_PAGES], file[FILE_PAGES];
	vaddr_t private_at, shared_at, file_at;
	uint64_t random;
	uint32_t stamp;
};

static uint64_t next_random(struct model *s)
{
	s->random ^= s->random << 13;
	s->random ^= s->random >> 7;
	s->random ^= s->random << 17;
	return s->random;
}

static uint32_t below(struct model *s, uint32_t n)
{
	return (uint32_t)(next_random(s) % n);
}

static struct task_struct *task_of(const struct model *s, unsigned int who)
{
	struct task_struct *task = find_task(s->m, s->pid[who]);

	assert_non_null(task);
	return task;
}

static void write_page(struct model *s, unsigned int who, vaddr_t at, uint32_t *model)
{
	uint32_t stamp = ++s->stamp;
	struct access_report report;

	/* at the start and the end of the page, so that a page of zeros is never right by chance */
	assert_int_equal(write_user(s->m, task_of(s, who), at, &stamp, sizeof(stamp), &report), 0);
	assert_int_equal(write_user(s->m, task_of(s, who), at + PAGE_SIZE - 4, &stamp, sizeof(stamp), &report), 0);
	*model = stamp;
}

static void read_page(struct model *s, unsigned int who, vaddr_t at, uint32_t want)
{
	uint32_t first, last;
	struct access_report report;

	assert_int_equal(read_user(s->m, task_of(s, who), at, &first, sizeof(first), &report), 0);
	assert_int_equal(read_user(s->m, task_of(s, who), at + PAGE_SIZE - 4, &last, sizeof(last), &report), 0);
	if (first != want || last != want)
		print_error("process %u at %#llx: %u %u, not %u\n", s->pid[who], (unsigned long long)at, first, last,
			    want);
	assert_int_equal(first, want);
	assert_int_equal(last, want);
}

static void access_one(struct model *s, unsigned int who)
{
	uint32_t where = below(s, 16), i;
	bool write_it = below(s, 2);
	uint32_t *model;
	vaddr_t at;

	if (where < 12) {
		i = below(s, s->nr_private);
		model = &s->page[who][i];
		at = s->private_at;
	} else if (where < 14) {
		i = below(s, SHARED_PAGES);
		model = &s->shared[i];
		at = s->shared_at;
	} else {
		i = below(s, FILE_PAGES);
		model = &s->file[i];
		at = s->file_at;
	}
	at += (uint64_t)i << PAGE_SHIFT;
	if (write_it)
		write_page(s, who, at, model);
	else
		read_page(s, who, at, *model);
}

/* A dead member of the family is born again as a copy of another; a living one but the first may die. */
static void fork_or_exit(struct model *s)
{
	unsigned int who = 1 + below(s, FAMILY - 1), parent = 0;
	uint32_t pid;

	if (s->pid[who]) {
		assert_int_equal(sys_exit(s->m, task_of(s, who), 0), 0);
		s->pid[who] = 0;
		return;
	}
	while (!s->pid[parent])
		parent++;
	assert_int_equal(sys_fork(s->m, task_of(s, parent), &pid), 0);
	s->pid[who] = pid;
	memcpy(s->page[who], s->page[parent], s->nr_private * sizeof(*s->page[who]));
}

static void disturb(struct model *s, unsigned int who)
{
	uint64_t at = s->private_at + ((uint64_t)below(s, s->nr_private - 64) << PAGE_SHIFT);
	struct swapin_range range = {0};

	switch (below(s, 6)) {
	case 0:
		fork_or_exit(s);
		break;
	case 1:
		pageout_mm(s->m, task_of(s, who), at, at + 64 * PAGE_SIZE);
		break;
	case 2:
		assert_int_equal(sys_madvise(s->m, task_of(s, who), at, 64 * PAGE_SIZE, MADV_WILLNEED), 0);
		break;
	case 3:
		reclaim_pages_now(s->m, 64);
		break;
	case 4:
		memset(&s->page[who][(at - s->private_at) >> PAGE_SHIFT], 0, 16 * sizeof(uint32_t));
		assert_int_equal(sys_madvise(s->m, task_of(s, who), at, 16 * PAGE_SIZE, MADV_DONTNEED), 0);
		break;
	default:
		pageout_mm(s->m, task_of(s, who), s->shared_at, s->file_at + FILE_PAGES * PAGE_SIZE);
		if (below(s, 8) == 0)
			swapin_mm(s->m, task_of(s, who)->mm, &range);
	}
}

static void compare_all(struct model *s)
{
	for (unsigned int who = 0; who < FAMILY; who++)
		for (uint32_t i = 0; s->pid[who] && i < s->nr_private; i++)
			read_page(s, who, s->private_at + ((uint64_t)i << PAGE_SHIFT), s->page[who][i]);
}

static unsigned int setting(const char *name, unsigned int fallback)
{
	const char *text = getenv(name);

	return text ? (unsigned int)strtoul(text, NULL, 10) : fallback;
}

static void build(struct model *s, const char *machine)
{
	uint64_t ram = strcmp(machine, "i386") ? RAM_OTHERS : RAM_I386;
	uint64_t private = ram * setting("MMSH_SWAP_TIMES", DEFAULT_TIMES);
	struct file *file;

	*s = (struct model){.random = 88172645463325252u, .pid = {1}, .nr_private = (uint32_t)(private >> PAGE_SHIFT)};
	s->m = kit_machine(machine, ram);
	/* together room for each process's own copy of everything */
	assert_int_equal(swapon_device(s->m, "/dev/vda", private * (FAMILY - 1), SWAP_PRIO_AUTO), 0);
	assert_int_equal(swapon_device(s->m, "/dev/vdb", private + 16 * SZ_1M, 5), 0);
	for (unsigned int who = 0; who < FAMILY; who++)
		s->page[who] = calloc(s->nr_private, sizeof(*s->page[who]));
	s->private_at = kit_mmap(s->m, s->nr_private * PAGE_SIZE);
	assert_int_equal(kit_try_mmap(s->m, SHARED_PAGES * PAGE_SIZE, MAP_SHARED, NULL, &s->shared_at), 0);
	assert_int_equal(file_create(s->m, "f", FILE_PAGES * PAGE_SIZE), 0);
	assert_int_equal(file_open(s->m, "f", &file), 0);
	assert_int_equal(kit_try_mmap(s->m, FILE_PAGES * PAGE_SIZE, MAP_SHARED, file, &s->file_at), 0);
	fput(s->m, file);
	for (uint32_t i = 0; i < s->nr_private; i++)
		write_page(s, 0, s->private_at + ((uint64_t)i << PAGE_SHIFT), &s->page[0][i]);
	for (uint32_t i = 0; i < FILE_PAGES; i++)
		write_page(s, 0, s->file_at + ((uint64_t)i << PAGE_SHIFT), &s->file[i]);
}

static uint64_t run(const char *machine, unsigned int steps)
{
	struct model s;
	uint64_t digest;

	build(&s, machine);
	for (unsigned int step = 0; step < steps; step++) {
		unsigned int who = below(&s, FAMILY);

		while (!s.pid[who])
			who = (who + 1) % FAMILY;
		if (below(&s, 200) == 0)
			disturb(&s, who);
		else
			access_one(&s, who);
		if (step % 20000 == 0)
			kit_assert_sound(s.m, "a part of the steps");
	}
	kit_assert_sound(s.m, "all steps");
	assert_true(kit_figure(s.m, "vmstat.pswpout") > 0);
	assert_true(kit_figure(s.m, "vmstat.pswpin") > 0);
	compare_all(&s);
	kit_assert_sound(s.m, "reading all back");
	digest = machine_digest(s.m);
	for (unsigned int who = 0; who < FAMILY; who++)
		free(s.page[who]);
	kit_end(s.m);
	return digest;
}

static unsigned int nr_steps(void)
{
	return setting("MMSH_SWAP_STEPS", DEFAULT_STEPS);
}

static void bytes_come_back_i386(void **state)
{
	(void)state;
	run("i386", nr_steps());
}

static void bytes_come_back_vexpress(void **state)
{
	(void)state;
	run("vexpress", nr_steps());
}

static void bytes_come_back_x86_64(void **state)
{
	(void)state;
	run("x86_64", nr_steps());
}

/* Ten runs of a storm are one: nothing depends on where the host puts things. */
static void a_storm_is_always_the_same(void **state)
{
	uint64_t first = run("i386", DEFAULT_STEPS / 10);

	(void)state;
	for (unsigned int i = 1; i < 10; i++)
		assert_int_equal(run("i386", DEFAULT_STEPS / 10), first);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_come_back_i386),
		cmocka_unit_test(bytes_come_back_vexpress),
		cmocka_unit_test(bytes_come_back_x86_64),
		cmocka_unit_test(a_storm_is_always_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
