// SPDX-License-Identifier: MIT
/*
 * malloc in a process: the captured sequences line by line, glibc's complaints, fork, failures in
 * the middle.
 */
#include "process_machine.h"

#include "malloc_captured.h"
#include "umalloc.h"

#define RUN(f) cmocka_unit_test(f)

static struct process_machine e;
static struct umalloc_report report;

static vaddr_t now_brk(void)
{
	return e.task->mm->brk;
}

static uint64_t word(void)
{
	return e.m.arch->bits / 8;
}

static uint64_t peek(vaddr_t at)
{
	struct access_report access;
	unsigned char bytes[8] = {0};
	uint64_t value = 0;

	assert_int_equal(read_user(&e.m, e.task, at, bytes, word(), &access), 0);
	for (unsigned int i = 0; i < 8; i++)
		value |= (uint64_t)bytes[i] << 8 * i;
	return value;
}

static void poke(vaddr_t at, uint64_t value)
{
	struct access_report access;

	assert_int_equal(write_user(&e.m, e.task, at, &value, word(), &access), 0);
}

/* malloc_usable_size() */
static uint64_t usable(vaddr_t mem)
{
	uint64_t head = peek(mem - word());

	return (head & ~(uint64_t)7) - (head & 2 ? 2 * word() : word());
}

static vaddr_t get(uint64_t bytes)
{
	vaddr_t mem;

	assert_int_equal(umalloc_malloc(&e.m, e.task, bytes, &mem, &report), 0);
	return mem;
}

static void put(vaddr_t mem)
{
	assert_int_equal(umalloc_free(&e.m, e.task, mem, &report), 0);
}

/* ---- captured ---- */

/*
 * What a static program did before main: room for thread-local data, the tcache, and blocks up to
 * `offset`.
 */
static vaddr_t start_static(enum arch_id id, int64_t offset)
{
	static const struct {
		uint64_t tls, first, heap;
	} starts[NR_ARCHS] = {
		[ARCH_I386] = {0x880, 0x1a0, 0x22000},
		[ARCH_VEXPRESS] = {0x880, 0x190, 0x22000},
		[ARCH_X86_64] = {0xd00, 0x2a0, 0x22000},
	};
	vaddr_t start = now_brk(), first = start + starts[id].tls + starts[id].first, now;
	vaddr_t main_brk = start + starts[id].heap;

	assert_int_equal(sys_brk(&e.m, e.task, start + starts[id].tls, &now), 0);
	assert_int_equal(get(main_brk + (uint64_t)offset - first - word()), first);
	assert_int_equal(now_brk(), main_brk);
	return main_brk;
}

static int make_call(const struct captured_call *c, vaddr_t *mem)
{
	bool any;

	switch (c->op) {
	case CAP_MALLOC:
		return umalloc_malloc(&e.m, e.task, c->size & (word() == 8 ? UINT64_MAX : UINT32_MAX), mem,
				      &report);
	case CAP_FREE:
		return umalloc_free(&e.m, e.task, *mem, &report);
	case CAP_TRIM:
		return umalloc_trim(&e.m, e.task, 0, &any, &report);
	case CAP_CALLOC:
		return umalloc_calloc(&e.m, e.task, 10, c->size, mem, &report);
	case CAP_REALLOC:
		return umalloc_realloc(&e.m, e.task, *mem, c->size, mem, &report);
	default:
		return umalloc_aligned_alloc(&e.m, e.task, c->size, c->size, mem, &report);
	}
}

static void replay(enum arch_id id, const struct captured_call *calls, size_t nr, bool is_static)
{
	vaddr_t slot[32] = {0}, start, mapped = 0;

	process_machine_init(&e, id, "6.1");
	start = is_static ? start_static(id, calls[0].offset) : now_brk();
	for (size_t i = 0; i < nr; i++) {
		const struct captured_call *c = &calls[i];
		vaddr_t *mem = &slot[c->slot];
		int err = make_call(c, mem);

		assert_int_equal(err, c->where == IS_NULL ? -ENOMEM : 0);
		if (c->where == MAPPED && mapped == 0)
			mapped = *mem;
		if (c->where == MAPPED || c->where == IN_HEAP) {
			assert_int_equal(*mem - (c->where == MAPPED ? mapped : start), c->offset);
			assert_int_equal(usable(*mem), c->usable);
		}
		assert_int_equal(now_brk() - start, c->brk);
	}
	process_machine_release(&e);
}

#define REPLAY(id, name)                                                                           \
	replay(id, name##_dynamic, sizeof(name##_dynamic) / sizeof(name##_dynamic[0]), false);      \
	replay(id, name##_static, sizeof(name##_static) / sizeof(name##_static[0]), true)

static void captured_x86_64(void **state)
{
	(void)state;
	REPLAY(ARCH_X86_64, x86_64);
}

static void captured_i386(void **state)
{
	(void)state;
	REPLAY(ARCH_I386, i386);
}

static void captured_vexpress(void **state)
{
	(void)state;
	REPLAY(ARCH_VEXPRESS, vexpress);
}

/* ---- what the kernel sees ---- */

static void headers_fault_like_accesses(void **state)
{
	vaddr_t first;
	uint64_t min_flt;

	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.1");
	min_flt = e.task->min_flt;
	first = get(100000);
	/* Its header and the tcache share a page; top's header lies behind the block. */
	assert_int_equal(e.task->min_flt - min_flt, 2);
	min_flt = e.task->min_flt;
	assert_int_equal(get(24), first + 100000 + 16);
	assert_int_equal(e.task->min_flt - min_flt, 0);
	process_machine_release(&e);
}

static void calloc_clears_only_what_may_be_dirty(void **state)
{
	vaddr_t mem, again;
	uint64_t min_flt;

	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.1");
	get(1);
	min_flt = e.task->min_flt;
	assert_int_equal(umalloc_calloc(&e.m, e.task, 1, 128000, &mem, &report), 0);
	/*
	 * All of this heap was handed over by the first growth: every page is cleared, the first
	 * was there.
	 */
	assert_int_equal(e.task->min_flt - min_flt, 31);
	min_flt = e.task->min_flt;
	assert_int_equal(umalloc_calloc(&e.m, e.task, 1, 120000, &again, &report), 0);
	assert_int_equal(e.task->min_flt - min_flt, 3);	/* the end of the old top, and the new top's header */
	poke(mem, 0x1234);
	put(mem);
	assert_int_equal(umalloc_calloc(&e.m, e.task, 16, 8000, &again, &report), 0);
	assert_int_equal(again, mem);
	assert_int_equal(peek(again), 0);
	process_machine_release(&e);
}

/* A break that is nailed down: the heap goes on in mappings of a mebibyte at least. */
static void heap_without_brk(void **state)
{
	struct mmap_request req = {
		.len = PAGE_SIZE, .prot = PROT_READ, .flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
	};
	vaddr_t at, mem;

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		process_machine_init(&e, (enum arch_id)id, "6.1");
		get(1);
		req.addr = page_align(now_brk()) + PAGE_SIZE;
		assert_int_equal(sys_mmap(&e.m, e.task, &req, &at), 0);
		for (unsigned int i = 0; i < 40; i++)
			mem = get(100000);
		assert_true(mem > now_brk());
		put(mem);
		put(get(1000));
		process_machine_release(&e);
	}
}

static void realloc_moves_grows_and_shrinks(void **state)
{
	vaddr_t a, b, moved, mapped;

	(void)state;
	process_machine_init(&e, ARCH_I386, "6.1");
	assert_int_equal(umalloc_realloc(&e.m, e.task, 0, 5000, &a, &report), 0);
	poke(a, 0x11223344);
	assert_int_equal(umalloc_realloc(&e.m, e.task, a, 9000, &moved, &report), 0);
	assert_int_equal(moved, a);				/* top was behind it */
	b = get(100);
	assert_int_equal(umalloc_realloc(&e.m, e.task, a, 20000, &moved, &report), 0);
	assert_true(moved > b);
	assert_int_equal(peek(moved), 0x11223344);
	assert_int_equal(umalloc_realloc(&e.m, e.task, moved, 3000, &a, &report), 0);
	assert_int_equal(a, moved);
	mapped = get(300000);
	poke(mapped, 0x55667788);
	assert_int_equal(umalloc_realloc(&e.m, e.task, mapped, 900000, &moved, &report), 0);
	assert_int_equal(peek(moved), 0x55667788);		/* mremap() */
	assert_int_equal(umalloc_realloc(&e.m, e.task, moved, 0, &a, &report), 0);
	assert_int_equal(a, 0);
	process_machine_release(&e);
}

/* ---- complaints ---- */

static void assert_aborts(int err, enum malloc_abort why)
{
	assert_int_equal(err, -EFAULT);
	assert_int_equal(report.abort, why);
}

static int release(vaddr_t mem)
{
	return umalloc_free(&e.m, e.task, mem, &report);
}

static void complaints(void **state)
{
	struct machine_figures was;
	vaddr_t a, b, c, ret;

	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.1");
	a = get(24);
	b = get(5000);
	c = get(24);
	put(a);
	take_figures(&e, &was);
	assert_aborts(release(a), MALLOC_ABORT_TCACHE_TWICE);
	assert_aborts(release(b + 8), MALLOC_ABORT_FREE_POINTER);
	assert_aborts(release(b + 16), MALLOC_ABORT_FREE_POINTER);
	assert_unchanged(&e, &was);
	put(b);
	assert_aborts(release(b), MALLOC_ABORT_TWICE_PREV);
	poke(b - 8, 0x777777770);				/* the size of a free block */
	assert_aborts(umalloc_malloc(&e.m, e.task, 5000, &ret, &report), MALLOC_ABORT_UNSORTED_SIZE);
	poke(b - 8, 5008 | 1);
	assert_int_equal(get(5000), b);
	assert_int_equal(release(0x10), -EFAULT);
	assert_int_equal(report.abort, MALLOC_SOUND);
	assert_int_equal(report.access.result, ACCESS_SEGV_MAPERR);
	assert_int_equal(report.access.address, 0x8);
	poke(c - 8, 0);
	assert_aborts(release(c), MALLOC_ABORT_FREE_POINTER);
	poke(c - 8, 0x18);
	assert_aborts(release(c), MALLOC_ABORT_FREE_SIZE);
	assert_int_equal(release(0), 0);
	process_machine_release(&e);
}

/*
 * A number that lies in two pages faults at its first byte, or where the second page begins; addresses wrap at 4 GiB.
 */
static void numbers_across_pages(void **state)
{
	(void)state;
	process_machine_init(&e, ARCH_I386, "6.1");
	get(24);
	assert_int_equal(release(1), -EFAULT);
	assert_int_equal(report.access.address, 0xfffffffd);
	assert_int_equal(release(now_brk() + 2), -EFAULT);
	assert_int_equal(report.access.address, now_brk());
	process_machine_release(&e);
}

/* ---- failures ---- */

static void nth_allocation_fails(void **state)
{
	struct machine_figures was;
	vaddr_t mem;

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		unsigned int nth = 0;
		int err;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		put(get(200000));				/* tables that stay */
		get(1);
		do {
			vaddr_t brk_was = now_brk();

			take_figures(&e, &was);
			e.m.ctx.fail_nth = ++nth;
			e.m.ctx.fail_times = 1;
			err = umalloc_calloc(&e.m, e.task, 1, 120000 + 40000, &mem, &report);
			e.m.ctx.fail_nth = 0;
			assert_machine_sound(&e);
			if (err != 0) {
				assert_int_equal(err, -ENOMEM);
				assert_int_equal(now_brk(), brk_was);
				assert_string_equal(maps_of(e.task->mm), was.maps);
			}
		} while (err != 0 && nth < 200);
		assert_int_equal(err, 0);
		assert_true(nth > 1);
		put(mem);
		process_machine_release(&e);
	}
}

/* ---- fork, threads, exec ---- */

static void fork_copies_the_heap(void **state)
{
	struct task_struct *parent, *child;
	vaddr_t a, b;
	uint32_t pid;

	(void)state;
	process_machine_init(&e, ARCH_I386, "6.1");
	parent = e.task;
	a = get(100);
	put(a);
	assert_int_equal(sys_fork(&e.m, parent, &pid), 0);
	child = find_task(&e.m, pid);
	assert_int_equal(get(100), a);
	b = get(100);
	e.task = child;
	assert_int_equal(get(100), a);				/* its own copy, as it was */
	assert_int_equal(get(100), b);
	put(b);
	e.task = parent;
	put(b);
	assert_int_equal(sys_clone_vm(&e.m, parent, &pid), 0);
	e.task = find_task(&e.m, pid);
	assert_int_equal(get(100), b);				/* the same heap */
	assert_int_equal(sys_exit(&e.m, e.task, 0), 0);
	e.task = parent;
	assert_true(get(100) > b);
	assert_int_equal(sys_exit(&e.m, child, 0), 0);
	process_machine_release(&e);
}

/* ---- at random ---- */

#define SLOTS 200

/* Blocks never overlap, keep their bytes, and are aligned; in the end everything can be freed. */
static void blocks_are_disjoint(void **state)
{
	vaddr_t at[SLOTS];
	uint64_t len[SLOTS], seed = 12345;

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		memset(at, 0, sizeof(at));
		process_machine_init(&e, (enum arch_id)id, "6.18");
		for (unsigned int i = 0; i < 4000; i++) {
			unsigned int s;
			uint64_t size;

			seed = seed * 6364136223846793005u + 1442695040888963407u;
			s = (unsigned int)(seed >> 33) % SLOTS;
			size = 8 + ((seed >> 40) & ((1u << (3 + (seed >> 58) % 14)) - 1));
			if (at[s] != 0 && i % 7 != 0) {
				assert_int_equal(peek(at[s]), (at[s] ^ s) & UINT32_MAX);
				put(at[s]);
				at[s] = 0;
				continue;
			}
			if (at[s] != 0) {
				assert_int_equal(peek(at[s]), (at[s] ^ s) & UINT32_MAX);
				assert_int_equal(umalloc_realloc(&e.m, e.task, at[s], size, &at[s], &report), 0);
			} else {
				at[s] = get(size);
			}
			len[s] = size;
			assert_true(usable(at[s]) >= size);
			for (unsigned int o = 0; o < SLOTS; o++)
				if (o != s && at[o] != 0)
					assert_true(at[s] + len[s] <= at[o] || at[o] + len[o] <= at[s]);
			poke(at[s], (at[s] ^ s) & UINT32_MAX);
		}
		for (unsigned int s = 0; s < SLOTS; s++)
			put(at[s]);
		process_machine_release(&e);
	}
}

/* ---- damage ---- */

static uint64_t random_state;

static uint64_t draw(uint64_t below)
{
	random_state = random_state * 6364136223846793005u + 1442695040888963407u;
	return (random_state >> 33) % below;
}

/*
 * A word of the heap becomes something plausible: a size, a pointer into the heap or to itself, or
 * anything.
 */
static void damage(vaddr_t start)
{
	vaddr_t at = start + draw((now_brk() - start) / 64) * word();
	const uint64_t values[] = {0, draw(4096), start + draw(0x8000), at, at - word(), peek(at) ^ 1u << draw(31),
				   peek(at) + 16, UINT64_MAX};

	poke(at, values[draw(sizeof(values) / sizeof(values[0]))]);
}

static void use_damaged(vaddr_t *blocks, unsigned int nr)
{
	for (unsigned int i = 0; i < 30; i++) {
		vaddr_t *mem = &blocks[draw(nr)], got;
		uint64_t size = draw(1u << (4 + draw(14)));

		switch (draw(5)) {
		case 0:
		case 1:
			umalloc_malloc(&e.m, e.task, size, mem, &report);
			break;
		case 2:
			umalloc_realloc(&e.m, e.task, *mem, size, mem, &report);
			break;
		case 3:
			umalloc_calloc(&e.m, e.task, 1, size, &got, &report);
			break;
		default:
			umalloc_free(&e.m, e.task, *mem, &report);
		}
	}
}

/* Whatever the program does to its heap, every call ends, and the machine is sound. */
static void damaged_heaps(void **state)
{
	vaddr_t blocks[60], start;

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		struct task_struct *parent;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		random_state = id;
		start = now_brk();
		for (unsigned int i = 0; i < 60; i++)
			blocks[i] = get(draw(1u << (4 + i % 9)));
		for (unsigned int i = 0; i < 60; i += 2)
			put(blocks[i]);
		parent = e.task;
		for (unsigned int round = 0; round < 150; round++) {
			vaddr_t mine[60];
			uint32_t pid;

			memcpy(mine, blocks, sizeof(mine));
			assert_int_equal(sys_fork(&e.m, parent, &pid), 0);
			e.task = find_task(&e.m, pid);
			for (uint64_t n = 1 + draw(4); n > 0; n--)
				damage(start);
			use_damaged(mine, 60);
			if (round % 8 == 0)
				assert_machine_sound(&e);
			assert_int_equal(sys_exit(&e.m, e.task, 0), 0);
			e.task = parent;
		}
		put(blocks[1]);
		process_machine_release(&e);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		RUN(captured_x86_64),
		RUN(captured_i386),
		RUN(captured_vexpress),
		RUN(headers_fault_like_accesses),
		RUN(calloc_clears_only_what_may_be_dirty),
		RUN(heap_without_brk),
		RUN(realloc_moves_grows_and_shrinks),
		RUN(complaints),
		RUN(numbers_across_pages),
		RUN(nth_allocation_fails),
		RUN(fork_copies_the_heap),
		RUN(blocks_are_disjoint),
		RUN(damaged_heaps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
