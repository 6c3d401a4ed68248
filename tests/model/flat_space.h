/* SPDX-License-Identifier: MIT */
/*
 * flat_space.h - a naive model of address spaces: a process and now and then a child, each a flat array of pages with
 * protection, lock and one byte of content; no VMAs, no tables, no frames. A call is done by the machine and on the
 * array, then the two are compared. The first page is where the heap begins, so that the break moves through the same
 * pages as everything else.
 *
 * The one thing that the model asks of the machine is where a VMA ends: mremap wants all it moves in one.
 */
#ifndef MMSH_FLAT_SPACE_H
#define MMSH_FLAT_SPACE_H

#include "machine_kit.h"

#define FLAT_PAGES_MAX 24u
#define FLAT_LOG_MAX 64
#define NR_OF(array) ((unsigned int)(sizeof(array) / sizeof((array)[0])))

enum flat_call {
	FLAT_MMAP, FLAT_MMAP_SHARED, FLAT_MUNMAP, FLAT_MPROTECT, FLAT_DONTNEED, FLAT_MLOCK, FLAT_MUNLOCK, FLAT_MOVE,
	FLAT_RESIZE, FLAT_BRK, FLAT_WRITE, FLAT_FORK, FLAT_EXIT,
};

static const char *const flat_names[] = {
	"mmap", "mmap shared", "munmap", "mprotect", "madvise dontneed", "mlock", "munlock", "mremap to",
	"mremap to size", "brk", "write", "fork", "exit",
};

/* A call by process `who` on `n` pages from `first`; value: its protection, its target, its new size or the byte. */
struct flat_op {
	enum flat_call call;
	unsigned int who, first, n, value;
};

struct flat_page {
	bool mapped, locked;
	uint8_t byte;			/* the first byte of a private page */
	unsigned int prot;
	unsigned int shared;		/* of a shared page: where in shared_byte the first byte is */
};

struct flat_space {
	struct machine *m;
	struct task_struct *task[2];
	struct flat_page page[2][FLAT_PAGES_MAX];
	uint8_t shared_byte[2 * FLAT_PAGES_MAX + 1];
	unsigned int pages;		/* of the arena */
	unsigned int heap[2];		/* pages below the break */
	uint64_t other_pages;		/* mapped elsewhere in either process */
	vaddr_t base;
	struct flat_op log[FLAT_LOG_MAX];
	unsigned int logged;
};

static inline vaddr_t flat_address(const struct flat_space *s, unsigned int page)
{
	return s->base + ((uint64_t)page << PAGE_SHIFT);
}

static inline uint64_t flat_bytes(unsigned int pages)
{
	return (uint64_t)pages << PAGE_SHIFT;
}

/* The VMA below the arena takes a written page in, and has its anon_vma from then on. */
KIT void flat_warm_up(struct flat_space *s)
{
	struct mmap_request req = {
		.addr = s->base, .len = PAGE_SIZE, .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
	};
	vaddr_t addr;

	assert_int_equal(sys_mmap(s->m, s->task[0], &req, &addr), 0);
	assert_int_equal(kit_touch(s->m, addr, 1, ACCESS_WRITE), 0);
	assert_int_equal(sys_munmap(s->m, s->task[0], addr, PAGE_SIZE), 0);
}

KIT void flat_begin(struct flat_space *s, const char *machine, unsigned int pages)
{
	memset(s, 0, sizeof(*s));
	s->m = kit_machine(machine, KIT_RAM);
	s->pages = pages;
	s->task[0] = current_task(s->m);
	s->base = s->task[0]->mm->start_brk;
	s->other_pages = s->task[0]->mm->total_vm;
	flat_warm_up(s);
}

KIT void flat_fail(const struct flat_space *s, const char *what, unsigned int who, unsigned int page)
{
	unsigned int from = s->logged > FLAT_LOG_MAX ? s->logged - FLAT_LOG_MAX : 0;

	for (; from < s->logged; from++) {
		const struct flat_op *op = &s->log[from % FLAT_LOG_MAX];

		print_error("  on %u %s page %u, %u pages, %u\n", op->who, flat_names[op->call], op->first, op->n,
			    op->value);
	}
	print_error("%s differs: process %u, page %u\n", what, who, page);
	fail();
}

static inline uint8_t *flat_byte(struct flat_space *s, struct flat_page *page)
{
	return page->shared ? &s->shared_byte[page->shared] : &page->byte;
}

/* ---- comparison ---- */

/* What the machine says of one page, held against the model. */
KIT void flat_compare_page(struct flat_space *s, unsigned int who, unsigned int page)
{
	struct flat_page *want = &s->page[who][page];
	const struct vm_area_struct *vma = vma_lookup(s->task[who]->mm, flat_address(s, page));
	struct access_report report;
	uint8_t byte;
	int err;

	if (!vma != !want->mapped)
		flat_fail(s, "mapping", who, page);
	if (!vma)
		return;
	if ((vma->vm_flags & (VM_READ | VM_WRITE | VM_EXEC)) != want->prot)
		flat_fail(s, "protection", who, page);
	if (!(vma->vm_flags & VM_LOCKED) != !want->locked)
		flat_fail(s, "lock", who, page);
	if (!(vma->vm_flags & VM_SHARED) != !want->shared)
		flat_fail(s, "sharing", who, page);
	err = read_user(s->m, s->task[who], flat_address(s, page), &byte, 1, &report);
	if (want->prot == PROT_NONE) {
		if (err != -EFAULT || report.result != ACCESS_SEGV_ACCERR)
			flat_fail(s, "refusal", who, page);
	} else if (err || byte != *flat_byte(s, want)) {
		flat_fail(s, "content", who, page);
	}
}

KIT void flat_compare(struct flat_space *s)
{
	unsigned int who, page;

	for (who = 0; who < 2 && s->task[who]; who++) {
		const struct mm_struct *mm = s->task[who]->mm;
		uint64_t mapped = 0, locked = 0;

		for (page = 0; page < s->pages; page++) {
			flat_compare_page(s, who, page);
			mapped += s->page[who][page].mapped;
			locked += s->page[who][page].locked;
		}
		if (mm->total_vm != s->other_pages + mapped)
			flat_fail(s, "total_vm", who, page);
		if (mm->locked_vm != locked)
			flat_fail(s, "locked_vm", who, page);
	}
}

/* ---- calls ---- */

/* Pages from first on that are mapped, at most n. */
static inline unsigned int flat_mapped_run(const struct flat_space *s, const struct flat_op *op)
{
	unsigned int i = 0;

	while (i < op->n && s->page[op->who][op->first + i].mapped)
		i++;
	return i;
}

static inline void flat_result(struct flat_space *s, const struct flat_op *op, int err, int want)
{
	if (err != want)
		flat_fail(s, "errno", op->who, op->first);
}

/* A place in shared_byte that no page has: there are more places than pages. */
static inline unsigned int flat_new_shared(const struct flat_space *s)
{
	bool used[2 * FLAT_PAGES_MAX + 2] = {true};
	unsigned int i;

	for (i = 0; i < FLAT_PAGES_MAX; i++)
		used[s->page[0][i].shared] = used[s->page[1][i].shared] = true;
	for (i = 0; used[i]; i++)
		;
	return i;
}

static inline void flat_clear(struct flat_space *s, const struct flat_op *op)
{
	memset(&s->page[op->who][op->first], 0, op->n * sizeof(struct flat_page));
}

KIT void flat_mmap(struct flat_space *s, const struct flat_op *op)
{
	bool shared = op->call == FLAT_MMAP_SHARED;
	struct mmap_request req = {
		.addr = flat_address(s, op->first), .len = flat_bytes(op->n), .prot = op->value,
		.flags = (shared ? MAP_SHARED : MAP_PRIVATE) | MAP_ANONYMOUS | MAP_FIXED,
	};
	unsigned int i;
	vaddr_t addr;

	flat_result(s, op, sys_mmap(s->m, s->task[op->who], &req, &addr), 0);
	flat_clear(s, op);
	for (i = op->first; i < op->first + op->n; i++) {
		struct flat_page *page = &s->page[op->who][i];

		*page = (struct flat_page){.mapped = true, .prot = op->value};
		if (shared) {
			page->shared = flat_new_shared(s);
			*flat_byte(s, page) = 0;
		}
	}
}

KIT void flat_munmap(struct flat_space *s, const struct flat_op *op)
{
	flat_result(s, op, sys_munmap(s->m, s->task[op->who], flat_address(s, op->first), flat_bytes(op->n)), 0);
	flat_clear(s, op);
}

/* Up to the first hole it is done. */
KIT void flat_mprotect(struct flat_space *s, const struct flat_op *op)
{
	unsigned int i, run = flat_mapped_run(s, op);

	flat_result(s, op, sys_mprotect(s->m, s->task[op->who], flat_address(s, op->first), flat_bytes(op->n),
					op->value), run < op->n ? -ENOMEM : 0);
	for (i = 0; i < run; i++)
		s->page[op->who][op->first + i].prot = op->value;
}

/* Holes are passed over, a locked page ends it; shared pages keep what they have. */
KIT void flat_dontneed(struct flat_space *s, const struct flat_op *op)
{
	struct flat_page *page = &s->page[op->who][op->first], *end = page + op->n;
	int want = 0;

	for (; page < end && !page->locked; page++) {
		if (!page->mapped)
			want = -ENOMEM;
		page->byte = 0;
	}
	flat_result(s, op, sys_madvise(s->m, s->task[op->who], flat_address(s, op->first), flat_bytes(op->n),
				       MADV_DONTNEED), page < end ? -EINVAL : want);
}

/* Up to the first hole it is done; where nothing may be accessed nothing can be brought in, but the lock stays. */
KIT void flat_mlock(struct flat_space *s, const struct flat_op *op)
{
	bool lock = op->call == FLAT_MLOCK;
	unsigned int i, run = flat_mapped_run(s, op);
	vaddr_t addr = flat_address(s, op->first);
	int want = run < op->n ? -ENOMEM : 0;

	for (i = 0; i < run; i++) {
		struct flat_page *page = &s->page[op->who][op->first + i];

		page->locked = lock;
		if (lock && page->prot == PROT_NONE)
			want = -ENOMEM;
	}
	flat_result(s, op, lock ? sys_mlock(s->m, s->task[op->who], addr, flat_bytes(op->n), 0)
				: sys_munlock(s->m, s->task[op->who], addr, flat_bytes(op->n)), want);
}

/* A move to another place of the arena. Says whether it was made: not when its pages are several VMAs or overlap. */
KIT bool flat_move(struct flat_space *s, const struct flat_op *op)
{
	const struct vm_area_struct *vma = vma_lookup(s->task[op->who]->mm, flat_address(s, op->first));
	struct flat_page moved[FLAT_PAGES_MAX], *page = s->page[op->who];
	unsigned int to = op->value;
	bool overlap = to < op->first + op->n && op->first < to + op->n;
	vaddr_t ret;

	if (!vma || vma->vm_end < flat_address(s, op->first + op->n) || overlap)
		return false;
	memcpy(moved, &page[op->first], sizeof(moved[0]) * op->n);
	flat_clear(s, op);
	memcpy(&page[to], moved, sizeof(moved[0]) * op->n);
	flat_result(s, op, sys_mremap(s->m, s->task[op->who],
				      &(struct mremap_request){flat_address(s, op->first), flat_bytes(op->n),
							       flat_bytes(op->n), MREMAP_MAYMOVE | MREMAP_FIXED,
							       flat_address(s, to)}, &ret), 0);
	if (ret != flat_address(s, to))
		flat_fail(s, "mremap's address", op->who, to);
	return true;
}

/* Another size at the same place: what is gone is unmapped, what comes needs the VMA's end and room behind it. */
KIT bool flat_resize(struct flat_space *s, const struct flat_op *op)
{
	const struct vm_area_struct *vma = vma_lookup(s->task[op->who]->mm, flat_address(s, op->first));
	struct flat_page *page = &s->page[op->who][op->first], last;
	unsigned int i, size = op->value;
	const struct mremap_request req = {flat_address(s, op->first), flat_bytes(op->n), flat_bytes(size), 0, 0};
	bool can = vma && vma->vm_end == flat_address(s, op->first + op->n);
	vaddr_t ret;

	if (!vma || vma->vm_end < flat_address(s, op->first + op->n) || (page->shared && size > op->n))
		return false;
	for (i = op->n; i < size; i++)
		can &= !page[i].mapped;
	flat_result(s, op, sys_mremap(s->m, s->task[op->who], &req, &ret), size <= op->n || can ? 0 : -ENOMEM);
	last = (struct flat_page){.mapped = true, .prot = page[op->n - 1].prot, .locked = page[op->n - 1].locked};
	for (i = op->n; i < size && can; i++)
		page[i] = last;
	for (i = size; i < op->n; i++)
		page[i] = (struct flat_page){0};
	return true;
}

/* The break needs a free page behind it, and goes down only while something of the heap is left there. */
static inline bool flat_break_moves(const struct flat_space *s, unsigned int who, unsigned int heap)
{
	unsigned int i;

	for (i = s->heap[who]; i <= heap && i < s->pages && heap > s->heap[who]; i++)
		if (s->page[who][i].mapped)
			return false;
	for (i = heap; i < s->heap[who]; i++)
		if (s->page[who][i].mapped)
			return true;
	return heap >= s->heap[who];
}

KIT void flat_brk(struct flat_space *s, const struct flat_op *op)
{
	unsigned int i, old = s->heap[op->who];
	vaddr_t ret;

	flat_result(s, op, sys_brk(s->m, s->task[op->who], flat_address(s, op->value), &ret), 0);
	if (flat_break_moves(s, op->who, op->value)) {
		s->heap[op->who] = op->value;
		for (i = old; i < op->value; i++)
			s->page[op->who][i] = (struct flat_page){.mapped = true, .prot = PROT_READ | PROT_WRITE};
		for (i = op->value; i < old; i++)
			s->page[op->who][i] = (struct flat_page){0};
	}
	if (ret != flat_address(s, s->heap[op->who]))
		flat_fail(s, "the break", op->who, s->heap[op->who]);
}

KIT void flat_write(struct flat_space *s, const struct flat_op *op)
{
	unsigned int i;

	for (i = op->first; i < op->first + op->n; i++) {
		struct flat_page *page = &s->page[op->who][i];
		uint8_t byte = (uint8_t)op->value;
		struct access_report report;
		int err = write_user(s->m, s->task[op->who], flat_address(s, i), &byte, 1, &report);

		if (!!err == (page->mapped && (page->prot & PROT_WRITE)))
			flat_fail(s, "write's result", op->who, i);
		if (!err)
			*flat_byte(s, page) = byte;
	}
}

KIT void flat_fork(struct flat_space *s, const struct flat_op *op)
{
	unsigned int i;
	uint32_t pid;

	flat_result(s, op, sys_fork(s->m, s->task[0], &pid), 0);
	s->task[1] = find_task(s->m, pid);
	s->heap[1] = s->heap[0];
	memcpy(s->page[1], s->page[0], sizeof(s->page[0]));
	for (i = 0; i < s->pages; i++)
		s->page[1][i].locked = false;
}

KIT void flat_exit(struct flat_space *s, const struct flat_op *op)
{
	flat_result(s, op, sys_exit(s->m, s->task[1], 0), 0);
	s->task[1] = NULL;
	memset(s->page[1], 0, sizeof(s->page[1]));
}

/* Makes a call on both sides. Says whether it was made: not without its process, nor where mremap could not. */
KIT bool flat_do(struct flat_space *s, const struct flat_op *op)
{
	if (op->call == FLAT_FORK ? s->task[1] != NULL : !s->task[op->who])
		return false;
	s->log[s->logged++ % FLAT_LOG_MAX] = *op;
	switch (op->call) {
	case FLAT_MMAP: case FLAT_MMAP_SHARED:
		flat_mmap(s, op);
		break;
	case FLAT_MUNMAP:
		flat_munmap(s, op);
		break;
	case FLAT_MPROTECT:
		flat_mprotect(s, op);
		break;
	case FLAT_DONTNEED:
		flat_dontneed(s, op);
		break;
	case FLAT_MLOCK: case FLAT_MUNLOCK:
		flat_mlock(s, op);
		break;
	case FLAT_MOVE:
		return flat_move(s, op);
	case FLAT_RESIZE:
		return flat_resize(s, op);
	case FLAT_BRK:
		flat_brk(s, op);
		break;
	case FLAT_WRITE:
		flat_write(s, op);
		break;
	case FLAT_FORK:
		flat_fork(s, op);
		break;
	case FLAT_EXIT:
		flat_exit(s, op);
		break;
	}
	return true;
}

/* Nothing mapped in the arena, no child, the break at its start: as flat_begin() left it. */
KIT void flat_reset(struct flat_space *s)
{
	const struct flat_op exit_child = {FLAT_EXIT, 1, 0, 0, 0}, all = {FLAT_MUNMAP, 0, 0, s->pages, 0};
	const struct flat_op fill = {FLAT_MMAP, 0, 0, s->pages, PROT_READ}, no_heap = {FLAT_BRK, 0, 0, 0, 0};

	flat_do(s, &exit_child);
	if (s->heap[0]) {
		flat_do(s, &fill);
		flat_do(s, &no_heap);
	}
	flat_do(s, &all);
	s->logged = 0;
}

/* The end of a run: every frame and object is back. before: what there was before the first call. */
KIT void flat_end(struct flat_space *s, struct kit_memory before)
{
	flat_reset(s);
	kit_assert_given_back(s->m, before, "all calls");
	kit_end(s->m);
}

#endif
