// SPDX-License-Identifier: MIT
/*
 * Fork's copying, put off and not: two machines take the same random steps, and on one of them somebody listens to
 * events, so that it copies everything at once. Whatever they are asked, they answer alike, and their digests agree.
 *
 * MMSH_FORK_STEPS sets the number of steps; the suite runs a sample.
 */
#include "machine_kit.h"

#include "compaction.h"
#include "kmem.h"
#include "pageout.h"
#include "reclaim.h"
#include "swapfile.h"

#define RAM (160 * SZ_1M)
#define FAMILY 5u
#define AREA_PAGES 5120u	/* ten leaf tables, five on i386 */
#define DEFAULT_STEPS 1200u

enum { PUT_OFF, AT_ONCE, NR_SIDES };

struct pair {
	struct machine *m[NR_SIDES];
	uint32_t pid[FAMILY];		/* the same on both; 0: not alive */
	vaddr_t area;
	uint64_t random;
	uint64_t seen_shared;		/* steps after which tables were shared */
};

/* What a step does to one of the machines: a process, and a range of pages. */
struct step {
	struct machine *m;
	struct task_struct *task;
	vaddr_t start;
	uint64_t len;
	uint32_t chance;		/* decides what is left to decide */
	uint32_t *pid;			/* place for a child */
	const vaddr_t *area;		/* of AREA_PAGES */
};

typedef int step_fn(const struct step *s);

static int step_touch(const struct step *s)
{
	struct access_report report;

	return touch_user(s->m, s->task, s->start, s->len, s->chance % 3 ? ACCESS_WRITE : ACCESS_READ, &report);
}

static int step_write(const struct step *s)
{
	struct access_report report;

	return write_user(s->m, s->task, s->start + 8, &s->chance, sizeof(s->chance), &report);
}

static int step_fork(const struct step *s)
{
	/* now and then memory runs out on the way */
	s->m->ctx.fail_nth = s->chance % 4 ? 0 : s->chance / 4 % 64;
	s->m->ctx.fail_times = s->m->ctx.fail_nth ? 1 : 0;
	*s->pid = 0;
	return sys_fork(s->m, s->task, s->pid);
}

static int step_exit(const struct step *s)
{
	*s->pid = 0;
	return sys_exit(s->m, s->task, 0);
}

static int step_protect(const struct step *s)
{
	return sys_mprotect(s->m, s->task, s->start, s->len, s->chance % 2 ? PROT_READ : PROT_READ | PROT_WRITE);
}

static int step_unmap(const struct step *s)
{
	return sys_munmap(s->m, s->task, s->start, s->len);
}

static int step_map(const struct step *s)
{
	struct mmap_request req = {
		.addr = s->start, .len = s->len, .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
	};
	vaddr_t got;

	return sys_mmap(s->m, s->task, &req, &got);
}

/* All of the area as in the beginning: nothing of it in swap, nothing that fork leaves out. */
static int step_renew(const struct step *s)
{
	struct step whole = *s;

	whole.start = *s->area;
	whole.len = AREA_PAGES * PAGE_SIZE;
	whole.chance = 1;
	return step_map(&whole) || step_touch(&whole);
}

static int step_advise(const struct step *s)
{
	static const unsigned int advice[] = {
		MADV_DONTNEED, MADV_DONTNEED, MADV_DONTFORK, MADV_DOFORK, MADV_DOFORK, MADV_WIPEONFORK, MADV_KEEPONFORK,
		MADV_KEEPONFORK, MADV_FREE, MADV_COLD, MADV_PAGEOUT, MADV_WILLNEED,
	};

	return sys_madvise(s->m, s->task, s->start, s->len, advice[s->chance % (sizeof(advice) / sizeof(*advice))]);
}

static int step_move(const struct step *s)
{
	const struct mremap_request req = {s->start, s->len, s->len + PAGE_SIZE, MREMAP_MAYMOVE, 0};
	vaddr_t got;
	int err = sys_mremap(s->m, s->task, &req, &got);

	if (err || got == s->start)
		return err;
	/* what lies outside of the area would never be renewed */
	return sys_munmap(s->m, s->task, got, s->len + PAGE_SIZE);
}

static int step_lock(const struct step *s)
{
	return s->chance % 2 ? sys_mlock(s->m, s->task, s->start, PAGE_SIZE, 0)
			     : sys_munlock(s->m, s->task, s->start, s->len);
}

static int step_reclaim(const struct step *s)
{
	reclaim_pages_now(s->m, s->chance % 256);
	return 0;
}

static int step_compact(const struct step *s)
{
	compact_nodes(s->m);
	return 0;
}

/* How often each comes, of a hundred. */
static const struct {
	step_fn *fn;
	unsigned int weight;
} steps[] = {
	{step_touch, 20}, {step_write, 20}, {step_fork, 22}, {step_exit, 14}, {step_renew, 6}, {step_protect, 3},
	{step_unmap, 2},
	{step_map, 4}, {step_advise, 3}, {step_move, 2}, {step_lock, 2}, {step_reclaim, 1}, {step_compact, 1},
};

static void hear_nothing(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	(void)data, (void)id, (void)args, (void)nr;
}

static uint32_t below(struct pair *p, uint32_t n)
{
	p->random ^= p->random << 13;
	p->random ^= p->random >> 7;
	p->random ^= p->random << 17;
	return (uint32_t)(p->random % n);
}

static step_fn *choose_step(struct pair *p)
{
	unsigned int at = below(p, 100), i = 0;

	for (; at >= steps[i].weight; i++)
		at -= steps[i].weight;
	return steps[i].fn;
}

static unsigned int choose_process(struct pair *p)
{
	unsigned int who = below(p, FAMILY);

	while (!p->pid[who])
		who = (who + 1) % FAMILY;
	return who;
}

/* Few pages mostly; sometimes whole tables. */
static uint64_t choose_pages(struct pair *p, uint32_t first)
{
	uint32_t n = below(p, 8) ? 1 + below(p, 24) : 1 + below(p, 3000);

	return min_u64(n, AREA_PAGES - first);
}

/* Both machines take the step; an OOM kill takes its victim from both. */
static void take(struct pair *p)
{
	step_fn *fn = choose_step(p);
	unsigned int who = choose_process(p), place = who;
	uint32_t first = below(p, AREA_PAGES), pages = (uint32_t)choose_pages(p, first), chance = below(p, UINT32_MAX);
	uint32_t pid[NR_SIDES];
	int ret[NR_SIDES];

	for (unsigned int i = 0; fn == step_fork && i < FAMILY && p->pid[place]; i++)
		place = i;
	if ((fn == step_fork && p->pid[place]) || (fn == step_exit && !who))
		return;
	for (int side = 0; side < NR_SIDES; side++) {
		struct step s = {
			.m = p->m[side], .task = find_task(p->m[side], p->pid[who]),
			.start = p->area + first * PAGE_SIZE,
			.len = pages * PAGE_SIZE, .chance = chance, .pid = &pid[side],
			.area = &p->area,
		};

		pid[side] = p->pid[place];
		assert_non_null(s.task);
		ret[side] = fn(&s);
		s.m->ctx.fail_nth = s.m->ctx.fail_times = 0;
		reclaim_end_call(s.m);
	}
	assert_int_equal(ret[PUT_OFF], ret[AT_ONCE]);
	assert_int_equal(pid[PUT_OFF], pid[AT_ONCE]);
	p->pid[place] = pid[PUT_OFF];
	for (unsigned int i = 0; i < FAMILY; i++) {
		if (p->pid[i] && !find_task(p->m[PUT_OFF], p->pid[i]))
			p->pid[i] = 0;
	}
	p->seen_shared += p->m[PUT_OFF]->kmem->leaf_shares.nr > 0;
	assert_int_equal(p->m[AT_ONCE]->kmem->leaf_shares.nr, 0);
}

static void compare(struct pair *p)
{
	kit_assert_sound(p->m[PUT_OFF], "some steps");
	assert_int_equal(machine_digest(p->m[PUT_OFF]), machine_digest(p->m[AT_ONCE]));
}

static void begin(struct pair *p, const char *machine)
{
	*p = (struct pair){.random = 88172645463325252u, .pid = {1}};
	for (int side = 0; side < NR_SIDES; side++) {
		struct machine *m = kit_machine(machine, RAM);

		assert_int_equal(swapon_device(m, "/dev/vda", RAM, SWAP_PRIO_AUTO), 0);
		if (side == AT_ONCE)
			m->ctx.events.fn = hear_nothing;
		p->area = kit_mmap(m, (AREA_PAGES + 2048) * PAGE_SIZE);
		/* whole tables of the area, wherever it lies */
		p->area = round_up(p->area, m->arch->pmd_size);
		assert_int_equal(kit_touch(m, p->area, AREA_PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
		p->m[side] = m;
	}
}

static unsigned int nr_steps(void)
{
	const char *text = getenv("MMSH_FORK_STEPS");

	return text ? (unsigned int)strtoul(text, NULL, 10) : DEFAULT_STEPS;
}

static void both_ways(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		struct pair p;

		begin(&p, kit_names[i]);
		for (unsigned int step = 1; step <= nr_steps(); step++) {
			take(&p);
			if (step % 250 == 0)
				compare(&p);
		}
		compare(&p);
		assert_true(p.seen_shared > nr_steps() / 20);
		machine_destroy(p.m[AT_ONCE]);
		kit_end(p.m[PUT_OFF]);
	}
}

/* ---- what is put off, and what ends it ---- */

static struct machine *forked(const char *name, vaddr_t *area, uint32_t *child)
{
	struct machine *m = kit_machine(name, RAM);

	*area = round_up(kit_mmap(m, 16 * SZ_1M), m->arch->pmd_size);
	assert_int_equal(kit_touch(m, *area, 8 * SZ_1M, ACCESS_WRITE), 0);
	assert_int_equal(sys_fork(m, current_task(m), child), 0);
	assert_true(m->kmem->leaf_shares.nr >= 2);
	return m;
}

/* A child that exits was never owed anything; figures were right all along. */
static void exit_unseen(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		uint32_t child;
		vaddr_t area;
		struct machine *m = forked(kit_names[i], &area, &child);
		struct mm_struct *mm = find_task(m, child)->mm;
		uint32_t tables = m->kmem->leaf_shares.nr;

		assert_int_equal(mm->rss_stat[MM_ANONPAGES], current_task(m)->mm->rss_stat[MM_ANONPAGES]);
		assert_true(mm->owed_pages >= 2048);
		assert_int_equal(sys_exit(m, find_task(m, child), 0), 0);
		/* the parent's entries are to be write-protected still */
		assert_int_equal(m->kmem->leaf_shares.nr, tables);
		kit_assert_sound(m, "a child that exits unseen");
		assert_int_equal(m->kmem->leaf_shares.nr, 0);
		kit_end(m);
	}
}

/* An access ends the sharing of its table alone; the page has both mappers then. */
static void access_ends_one(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		uint32_t child;
		vaddr_t area;
		struct machine *m = forked(kit_names[i], &area, &child);
		struct task_struct *task = find_task(m, child);
		uint32_t tables = m->kmem->leaf_shares.nr;
		int64_t owed = task->mm->owed_pages;
		struct page *page;

		assert_int_equal(access_user(m, task, area, ACCESS_READ, &page), ACCESS_OK);
		assert_int_equal(m->kmem->leaf_shares.nr, tables - 1);
		assert_int_equal(task->mm->owed_pages, owed - (int64_t)(m->arch->pmd_size >> PAGE_SHIFT));
		assert_int_equal(page_mapcount(page), 2);
		kit_end(m);
	}
}

/* A fork of a fork, and of the parent again: all share the entries that the first has, who may be the first to go. */
static void generations(void **state)
{
	uint32_t child, second, grandchild;
	vaddr_t area;
	struct machine *m = forked("x86_64", &area, &child);
	struct task_struct *task = find_task(m, child);
	struct access_report report;
	struct page *page;

	(void)state;
	assert_int_equal(touch_user(m, task, area, 8 * SZ_1M, ACCESS_WRITE, &report), 0);
	assert_int_equal(m->kmem->leaf_shares.nr, 0);
	assert_int_equal(sys_fork(m, task, &second), 0);
	assert_int_equal(sys_fork(m, find_task(m, second), &grandchild), 0);
	assert_int_equal(sys_fork(m, task, &second), 0);
	assert_int_equal(access_user(m, find_task(m, grandchild), area, ACCESS_READ, &page), ACCESS_OK);
	assert_int_equal(page_mapcount(page), 4);
	assert_true(m->kmem->leaf_shares.nr >= 3);
	assert_int_equal(sys_exit(m, task, 0), 0);
	assert_int_equal(page_mapcount(page), 3);
	kit_assert_sound(m, "four generations");
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(exit_unseen), cmocka_unit_test(access_ends_one), cmocka_unit_test(generations),
		cmocka_unit_test(both_ways),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
