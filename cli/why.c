// SPDX-License-Identifier: MIT
/*
 * Of an address space what bears on the page is: VMAs that contain it, its entry, faults on it. Of the page itself:
 * what happens to the frame, or the slot of swap, that the entry named last, in whichever address space has that page
 * at that address. Which of those is an ancestor of the one that is asked about is known only in the end, so all are
 * followed.
 */
#include "why.h"

#include <stdlib.h>

#include "kernel_addr.h"
#include "pgtable.h"
#include "rebuild.h"
#include "task.h"

/* What an address space has at the page's address. */
struct followed {
	uint32_t mm;
	pfn_t pfn;			/* 0: no frame */
	bool swapped;
	unsigned int type;		/* and the slot, if swapped */
	uint64_t offset;
};

struct listener {
	const struct why_question *q;
	struct history_of *h;
	struct machine *m;
	uint64_t nr;			/* the command that runs */
	size_t place;
	struct followed followed[FOLLOWED_MAX];
	unsigned int next;		/* the place that is reused when all are taken */
};

/* ---- keeping ---- */

static uint32_t pid_of_mm(const struct machine *m, uint32_t mm)
{
	for (const struct task_struct *t = next_task(m, 0); mm && t; t = next_task(m, t->pid))
		if (t->mm && t->mm->id == mm)
			return t->pid;
	return 0;
}

static void keep(struct listener *l, enum event_id id, uint32_t mm, const uint64_t *args, unsigned int nr)
{
	struct fact *f = &l->h->fact[l->h->nr_facts++ % FACTS_MAX];

	*f = (struct fact){.nr = l->nr, .place = l->place, .id = id, .mm = mm, .pid = pid_of_mm(l->m, mm)};
	memcpy(f->args, args, nr * sizeof(*args));
}

static void note_descent(struct history_of *h, const uint64_t *args)
{
	if (h->nr_descents == h->room) {
		h->room = h->room ? 2 * h->room : 16;
		h->descents = xrealloc(h->descents, h->room * sizeof(*h->descents));
	}
	h->descents[h->nr_descents++] = (struct descent){
		.parent = (uint32_t)args[6], .child = (uint32_t)args[7], .at = h->nr_facts,
	};
}

/* ---- the page ---- */

static struct followed *follow(struct listener *l, uint32_t mm)
{
	struct followed *f;

	for (unsigned int i = 0; i < FOLLOWED_MAX; i++)
		if (l->followed[i].mm == mm)
			return &l->followed[i];
	f = &l->followed[l->next++ % FOLLOWED_MAX];
	*f = (struct followed){.mm = mm};
	return f;
}

static void entry_set(struct listener *l, uint32_t mm, uint64_t val)
{
	struct followed *f = follow(l, mm);
	pte_t pte = {val};

	f->pfn = pte_present(l->m, pte) ? pte_pfn(l->m, pte) : 0;
	f->swapped = pte_swap(l->m, pte);
	if (f->swapped) {
		f->type = pte_swp_type(l->m, pte);
		f->offset = pte_swp_offset(l->m, pte);
	}
}

/* fork copies entries without a word about each. */
static void entry_copied(struct listener *l, uint32_t parent, uint32_t child)
{
	const struct followed from = *follow(l, parent);

	*follow(l, child) = (struct followed){child, from.pfn, from.swapped, from.type, from.offset};
}

static bool is_followed_frame(const struct listener *l, uint64_t pfn)
{
	for (unsigned int i = 0; i < FOLLOWED_MAX; i++)
		if (pfn && l->followed[i].pfn == pfn)
			return true;
	return pfn && l->q->pfn == pfn;
}

static bool is_followed_slot(const struct listener *l, uint64_t type, uint64_t offset)
{
	for (unsigned int i = 0; i < FOLLOWED_MAX; i++)
		if (l->followed[i].swapped && l->followed[i].type == type && l->followed[i].offset == offset)
			return true;
	return false;
}

/* A page that moves takes those who follow it along. */
static void frame_moved(struct listener *l, uint64_t from, uint64_t to)
{
	for (unsigned int i = 0; i < FOLLOWED_MAX; i++)
		if (l->followed[i].pfn == from)
			l->followed[i].pfn = to;
}

/* ---- which events bear on the question ---- */

static bool in_range(uint64_t address, uint64_t start, uint64_t end)
{
	return address >= start && address < end;
}

/* A block of 2^order frames; first is 0 where a request got none. */
static bool in_block(uint64_t pfn, uint64_t first, uint64_t order)
{
	return pfn && first && in_range(pfn, first, first + (1ull << (order & 63)));
}

static void hear_of_vma(struct listener *l, enum event_id id, const uint64_t *a, unsigned int nr)
{
	bool in = in_range(l->q->address, a[0], a[1]);

	if (id == EV_vma_adjust && in_range(l->q->address, a[2], a[3]))
		in = true;
	if (id == EV_expand_stack && in_range(l->q->address, a[2], a[1]))
		in = true;
	if (in)
		keep(l, id, (uint32_t)a[nr - 1], a, nr);
}

/* A table moved with all its entries, and with that of the address; the fact gets what it is now. */
static void hear_of_table(struct listener *l, const uint64_t *a)
{
	const uint64_t span = (uint64_t)1 << l->m->arch->level[a[2] - 1].shift, at = round_down(l->q->address, span);
	const struct task_struct *task = find_task(l->m, pid_of_mm(l->m, (uint32_t)a[4]));
	const void *entries = task ? pte_offset(l->m, task->mm, l->q->address) : NULL;
	const uint64_t now[] = {
		a[0], a[1], a[2], a[3], a[4], entries ? pte_get(l->m, entries, pte_index(l->m, l->q->address)).val : 0,
	};

	if (at != a[0] && at != a[1])
		return;
	entry_set(l, (uint32_t)a[4], now[5]);
	keep(l, EV_move_table, (uint32_t)a[4], now, 6);
}

static void hear_of_address(struct listener *l, enum event_id id, const uint64_t *a, unsigned int nr)
{
	switch (id) {
	case EV_vma_link: case EV_vma_unlink: case EV_vma_adjust: case EV_vma_split: case EV_vma_merge:
	case EV_vma_flags: case EV_expand_stack:
		hear_of_vma(l, id, a, nr);
		break;
	case EV_handle_mm_fault:
		if ((a[0] & PAGE_MASK) == l->q->address)
			keep(l, id, (uint32_t)a[5], a, nr);
		break;
	case EV_set_pte:
		if (a[0] != l->q->address)
			break;
		keep(l, id, (uint32_t)a[3], a, nr);
		entry_set(l, (uint32_t)a[3], a[2]);
		break;
	case EV_move_table:
		hear_of_table(l, a);
		break;
	case EV_dup_mm:
		note_descent(l->h, a);
		entry_copied(l, (uint32_t)a[6], (uint32_t)a[7]);
		keep(l, id, (uint32_t)a[7], a, nr);
		break;
	default:
		break;
	}
}

static bool maps_frame(const struct listener *l, uint64_t val)
{
	pte_t pte = {val};

	return l->q->pfn && pte_present(l->m, pte) && pte_pfn(l->m, pte) == l->q->pfn;
}

static bool bears_on_frame(const struct listener *l, enum event_id id, const uint64_t *a)
{
	switch (id) {
	case EV_mm_swap_cache_add: case EV_mm_swap_cache_delete: case EV_swap_writepage: case EV_swap_readpage:
		return is_followed_frame(l, a[0]) || is_followed_slot(l, a[1], a[2]);
	case EV_migrate_page: case EV_shrink_folio:
		return is_followed_frame(l, a[0]);
	case EV_mm_page_alloc: case EV_mm_page_free:
		return in_block(l->q->pfn, a[0], a[1]);
	case EV_mm_filemap_add_to_page_cache: case EV_mm_filemap_delete_from_page_cache:
		return l->q->pfn && a[1] == l->q->pfn;
	case EV_page_table_alloc: case EV_page_table_free: case EV_kernel_table_alloc:
		return l->q->pfn && a[2] == l->q->pfn;
	case EV_move_table:
		return l->q->pfn && a[3] == l->q->pfn;
	case EV_cma_alloc_finish: case EV_cma_release:
		return l->q->pfn && in_range(l->q->pfn, a[0], a[0] + a[1]);
	case EV_set_pte:
		return maps_frame(l, a[1]) || maps_frame(l, a[2]);
	default:
		return false;
	}
}

/* Objects and ranges of kernel addresses. */
static bool bears_on_kernel_address(const struct listener *l, enum event_id id, const uint64_t *a)
{
	const vaddr_t address = l->q->address;

	switch (id) {
	case EV_kmalloc: case EV_kmem_cache_alloc:
		return in_range(address, a[0], a[0] + a[2]);
	case EV_kfree:
		return in_range(address, a[0], a[0] + (a[2] ? a[2] : PAGE_SIZE));
	case EV_kmem_cache_free: case EV_free_vmap_area_noflush: case EV_slab_destroy: case EV_slab_grow:
		return address - a[0] < PAGE_SIZE && address >= a[0];
	case EV_alloc_vmap_area: case EV_module_load: case EV_module_free: case EV_purge_vmap_area_lazy:
		return in_range(address, a[0], id == EV_purge_vmap_area_lazy ? a[1] : a[0] + a[1]);
	case EV_kmap_high: case EV_kunmap_high: case EV_kmap_local: case EV_kunmap_local:
		return in_range(address, a[1], a[1] + PAGE_SIZE);
	default:
		return false;
	}
}

static void hear(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct listener *l = data;
	bool bears = bears_on_frame(l, id, args);

	if (l->q->user)
		hear_of_address(l, id, args, nr);
	else if (l->q->address && bears_on_kernel_address(l, id, args))
		bears = true;
	if (bears)
		keep(l, id, 0, args, nr);
	if (id == EV_migrate_page)
		frame_moved(l, args[0], args[1]);
}

static void begin_command(void *data, struct machine *m, size_t place, uint64_t nr)
{
	struct listener *l = data;

	l->m = m;
	l->nr = nr;
	l->place = place;
	m->ctx.events = (struct event_sink){.fn = hear, .data = l};
}

int why_find(struct session *s, const struct why_question *q, struct history_of *h)
{
	struct listener l = {.q = q, .h = h};
	const struct witness witness = {.begin_command = begin_command, .data = &l};
	const struct life life = {.boot = &s->boot, .log = &s->log, .end = s->log.at, .witness = &witness};
	struct machine *m;
	int rc = rebuild(s, &life, &m);

	if (!rc)
		machine_destroy(m);
	return rc;
}
