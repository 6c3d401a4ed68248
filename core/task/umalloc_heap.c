// SPDX-License-Identifier: MIT
/*
 * umalloc_heap.c - what the allocator stands on: the process's memory, read and written as the
 * process itself would (faults and all), and the kernel's calls.
 *
 * libc's own variables lie outside the simulated memory, at an address that no mapping can have:
 * behind the end of user space. Loads and stores there reach struct umalloc.
 */
#include "umalloc_heap.h"

#include <string.h>

#include "arch.h"
#include "content.h"

ARCHS_KNOWN_HERE(3);

#define MMAP_THRESHOLD 131072u		/* DEFAULT_MMAP_THRESHOLD_MIN, DEFAULT_TRIM_THRESHOLD */
#define FIRST_LOG 64u
/* More than walking every chunk of a heap takes, the smallest being 16 bytes. */
#define LOADS_MIN 100000u
#define LOADS_PER_BYTE 4u

static vaddr_t arena_base(const struct heap *h)
{
	return h->m->arch->task_size;
}

vaddr_t bin_at(const struct heap *h, unsigned int i)
{
	return arena_base(h) + (uint64_t)(i - 1) * h->header;
}

static uint64_t *arena_field(const struct heap *h, vaddr_t at)
{
	uint64_t i = (at - arena_base(h)) / h->word;

	if (at < arena_base(h) || i >= sizeof(h->u->arena) / sizeof(h->u->arena[0]))
		return NULL;
	return &h->u->arena[i];
}

/* ---- memory ---- */

static void latch(struct heap *h, int err)
{
	if (err == -EFAULT && h->report->access.result == ACCESS_OOM)
		err = -ENOMEM;
	h->err = err;
}

/* The frame behind one access, or NULL: the access failed and is latched. */
static struct page *access_frame(struct heap *h, vaddr_t at, enum access_kind kind)
{
	struct access_report *access = &h->report->access;
	struct page *page;

	if (h->err != 0)
		return NULL;
	access->result = access_user(h->m, h->task, at, kind, &page);
	if (access->result == ACCESS_OK)
		return page;
	access->address = access->result == ACCESS_SEGV_KERNEL ? 0 : at;
	if (access->result == ACCESS_OOM)
		h->err = refuse_oom(h->m, ENOMEM);
	else
		h->err = refuse(h->m, EFAULT, WHY_NONE);
	return NULL;
}

/* Only a corrupted heap has numbers that lie in two pages: byte by byte they fault where the processor would. */
static bool crosses_page(vaddr_t at, unsigned int bytes)
{
	return (at & ~PAGE_MASK) + bytes > PAGE_SIZE;
}

/* All three machines store the lowest byte first. */
static uint64_t read_number(const struct heap *h, const struct page *page, vaddr_t at, unsigned int bytes)
{
	unsigned char buf[8];
	uint64_t value = 0;

	page_read(h->m, page, at & ~PAGE_MASK, buf, bytes);
	while (bytes-- > 0)
		value = value << 8 | buf[bytes];
	return value;
}

static void write_number(struct heap *h, struct page *page, vaddr_t at, uint64_t value, unsigned int bytes)
{
	unsigned char buf[8];

	for (unsigned int i = 0; i < bytes; i++)
		buf[i] = (unsigned char)(value >> 8 * i);
	page_write(h->m, page, at & ~PAGE_MASK, buf, bytes);
	core_changed(h->m);
}

uint64_t heap_load_bytes(struct heap *h, vaddr_t at, unsigned int bytes)
{
	const uint64_t *field = arena_field(h, at);
	const struct page *page;
	uint64_t value = 0;

	if (field)
		return *field;
	if (crosses_page(at, bytes)) {
		for (unsigned int i = 0; i < bytes; i++)
			value |= heap_load_bytes(h, (at + i) & h->mask, 1) << 8 * i;
		return value;
	}
	if (h->err == 0 && core_poll(h->m))
		h->err = refuse(h->m, EINTR, WHY_INTERRUPTED);
	if (h->err == 0 && h->loads-- == 0)
		h->err = refuse(h->m, ELOOP, WHY_HEAP_LOOP);
	page = access_frame(h, at, ACCESS_READ);
	return page ? read_number(h, page, at, bytes) : 0;
}

static void remember(struct heap *h, vaddr_t at, uint64_t old, unsigned int bytes)
{
	if (h->nr == h->room) {
		size_t was = h->room * sizeof(*h->log);

		h->room = h->room ? 2 * h->room : FIRST_LOG;
		h->log = hm_grow(&h->m->ctx.mem, h->log, was, h->room * sizeof(*h->log));
	}
	h->log[h->nr++] = (struct heap_undo){at, old, bytes};
}

void heap_store_bytes(struct heap *h, vaddr_t at, uint64_t value, unsigned int bytes)
{
	uint64_t *field = arena_field(h, at);
	struct page *page;

	if (field && h->err == 0) {
		*field = value & h->mask;
		return;
	}
	if (crosses_page(at, bytes)) {
		for (unsigned int i = 0; i < bytes; i++)
			heap_store_bytes(h, (at + i) & h->mask, value >> 8 * i & 0xff, 1);
		return;
	}
	page = access_frame(h, at, ACCESS_WRITE);
	if (!page)
		return;
	remember(h, at, read_number(h, page, at, bytes), bytes);
	write_number(h, page, at, value, bytes);
}

void heap_clear(struct heap *h, vaddr_t at, uint64_t len)
{
	static const unsigned char zeros[PAGE_SIZE];

	while (len != 0 && h->err == 0) {
		uint64_t part = min_u64(len, PAGE_SIZE - (at & ~PAGE_MASK));
		int err = core_poll(h->m) ? refuse(h->m, EINTR, WHY_INTERRUPTED) :
			  write_user(h->m, h->task, at, zeros, part, &h->report->access);

		if (err != 0)
			latch(h, err);
		at += part;
		len -= part;
	}
}

void heap_copy(struct heap *h, vaddr_t to, vaddr_t from, uint64_t len)
{
	unsigned char buf[PAGE_SIZE];

	while (len != 0 && h->err == 0) {
		uint64_t part = min_u64(len, PAGE_SIZE - (from & ~PAGE_MASK));
		int err = core_poll(h->m) ? refuse(h->m, EINTR, WHY_INTERRUPTED) :
			  read_user(h->m, h->task, from, buf, part, &h->report->access);

		if (err == 0)
			err = write_user(h->m, h->task, to, buf, part, &h->report->access);
		if (err != 0)
			latch(h, err);
		to += part;
		from += part;
		len -= part;
	}
}

/* ---- the kernel ---- */

vaddr_t heap_morecore(struct heap *h, uint64_t increment)
{
	vaddr_t old = h->task->mm->brk, wanted = (old + increment) & h->mask, now;
	bool down = increment & (h->mask ^ h->mask >> 1);

	if (increment == 0)
		return old;
	if (down ? wanted > old : wanted < old)
		return NO_ADDRESS;
	if (sys_brk(h->m, h->task, wanted, &now) != 0 || now < wanted)
		return NO_ADDRESS;
	return old;
}

vaddr_t heap_mmap(struct heap *h, uint64_t len)
{
	const struct mmap_request req = {
		.len = len, .prot = PROT_READ | PROT_WRITE, .flags = MAP_PRIVATE | MAP_ANONYMOUS,
	};
	vaddr_t at;

	if (sys_mmap(h->m, h->task, &req, &at) != 0)
		return NO_ADDRESS;
	h->mapped_at = at;
	h->mapped_len = len;
	return at;
}

/* ---- a call ---- */

/* ptmalloc_init(): every bin is an empty ring, top is a chunk of no size. */
static void initialise(struct heap *h)
{
	struct umalloc *u = h->u;
	uint64_t key = (h->m->seed + 1) * 0x9e3779b97f4a7c15u;

	for (unsigned int i = 1; i < NBINS; i++)
		u->arena[2 * i] = u->arena[2 * i + 1] = bin_at(h, i);
	u->arena[0] = initial_top(h);
	u->mmap_threshold = u->trim_threshold = MMAP_THRESHOLD;
	u->tcache_key = (key ^ key >> 29) & h->mask;
	u->initialised = true;
}

void heap_begin(struct heap *h, struct machine *m, struct task_struct *task, struct umalloc_report *report)
{
	memset(h, 0, sizeof(*h));
	memset(report, 0, sizeof(*report));
	if (!task->umalloc) {
		umalloc_share(m, task);
		task->umalloc->users = 1;
	}
	h->m = m;
	h->task = task;
	h->u = task->umalloc;
	h->report = report;
	h->word = m->arch->bits / 8;
	h->mask = arch_word_mask(m->arch);
	h->header = 2 * h->word;
	/* MALLOC_ALIGNMENT: ARM's long double needs 8 bytes only */
	h->align = m->arch->id == ARCH_VEXPRESS ? 8 : 16;
	h->minsize = (4 * h->word + h->align - 1) & ~(h->align - 1);
	h->max_fast = (16 * h->word + h->word) & ~(h->align - 1);
	memcpy(&h->saved, h->u, sizeof(h->saved));
	h->saved_brk = task->mm->brk;
	h->loads = LOADS_MIN + LOADS_PER_BYTE * h->u->system_mem;
	if (!h->u->initialised)
		initialise(h);
}

/* The heap as it was, to the last header; pages that were faulted in stay so, as far as there is still memory. */
static void take_back(struct heap *h)
{
	int err = h->err;
	struct refusal why = h->m->ctx.why;
	struct umalloc_report report = *h->report;
	vaddr_t now;

	h->err = 0;
	for (; h->nr > 0 && h->err == 0; h->nr--) {
		const struct heap_undo *old = &h->log[h->nr - 1];
		struct page *page = access_frame(h, old->at, ACCESS_WRITE);

		if (page)
			write_number(h, page, old->at, old->old, old->bytes);
	}
	if (h->mapped_len != 0)
		sys_munmap(h->m, h->task, h->mapped_at, h->mapped_len);
	if (h->task->mm->brk != h->saved_brk)
		sys_brk(h->m, h->task, h->saved_brk, &now);
	memcpy(h->u, &h->saved, sizeof(h->saved));
	*h->report = report;
	h->m->ctx.why = why;
	h->err = err;
}

int heap_end(struct heap *h)
{
	if (h->err != 0)
		take_back(h);
	else if (memcmp(&h->saved, h->u, sizeof(h->saved)) != 0)
		core_changed(h->m);
	hm_free(&h->m->ctx.mem, h->log, h->room * sizeof(*h->log));
	return h->err;
}

void heap_abort(struct heap *h, enum malloc_abort what, vaddr_t p)
{
	if (h->err != 0)
		return;
	h->report->access.result = ACCESS_OK;
	h->report->abort = what;
	h->report->at = chunk2mem(h, p);
	h->err = refuse(h->m, EFAULT, WHY_NONE);
}
