// SPDX-License-Identifier: MIT
/*
 * From the end backwards it becomes clear whose address space was the one that is asked about: its own, before fork its
 * parent's, and so on. Then the facts are gone through in order, and those that others caused are told only where they
 * are about the frame that the page was in.
 */
#include "why.h"

#include "arch.h"
#include "command_text.h"
#include "event_words.h"
#include "figures.h"
#include "mem_map.h"
#include "mm.h"
#include "pgtable.h"

struct telling {
	struct session *s;
	const struct why_question *q;
	const struct history_of *h;
	struct seq_file *out;
	const struct fact *last;	/* told; NULL: none */
	uint64_t entry;			/* what the page's PTE is, as far as it is told */
};

/* ---- whose ---- */

/* The address space that has the page at fact number at: that of the question, or the ancestor it comes from. */
static uint32_t lineage(const struct telling *t, size_t at)
{
	uint32_t mm = t->q->mm;

	for (size_t i = t->h->nr_descents; i-- > 0;) {
		const struct descent *d = &t->h->descents[i];

		if (d->child == mm && at < d->at)
			mm = d->parent;
	}
	return mm;
}

/* ---- what ---- */

/* `#3 line 7: touch 0xb7fea000` */
static void head_command(struct telling *t, const struct fact *f)
{
	struct arena_mark mark = arena_mark(&t->s->arena);
	struct log_entry e;
	size_t place = f->place;

	if (t->last && t->last->place == f->place)
		return;
	cmdlog_read(&t->s->log, &place, &e, &t->s->arena);
	seq_printf(t->out, "#%llu", (unsigned long long)f->nr);
	if (e.line)
		seq_printf(t->out, " line %lu", e.line);
	seq_puts(t->out, ": ");
	put_command_text(t->out, &e);
	seq_putc(t->out, '\n');
	arena_back(&t->s->arena, mark);
}

/* The event's own story, but for those that tell of the moment. */
static const char *story_of(enum event_id id)
{
	const char *story = event_words[id].story;

	if (id == EV_mm_page_alloc)
		return "frame %0x%1N is allocated, gfp_flags=%3g";
	if (id == EV_vma_split)
		return "VMA %0x-%1x is split at %2x";
	if (id == EV_kmem_cache_free || id == EV_kfree)
		return "the object at %0x is given back";
	if (id == EV_kmem_cache_alloc)
		return "an object of %1u bytes at %0x";
	return story + (story[0] == '+');
}

static void tell(struct telling *t, const struct fact *f, uint32_t mm)
{
	const struct event_view v = {
		.m = t->q->m, .args = f->args, .nr = EVENT_MAX_ARGS, .classic = t->s->set.classic,
	};

	head_command(t, f);
	t->last = f;
	seq_puts(t->out, "  ");
	if (f->mm && f->mm != mm && f->pid)
		seq_printf(t->out, "(process %u) ", f->pid);
	show_figures(t->out, story_of(f->id), &v);
	seq_putc(t->out, '\n');
}

static uint64_t frame_in(const struct machine *m, uint64_t val)
{
	return pte_present(m, (pte_t){val}) ? pte_pfn(m, (pte_t){val}) : 0;
}

/* Facts about a frame, or a slot of swap, in nobody's name. */
static bool is_about_frame(const struct telling *t, const struct fact *f)
{
	const struct machine *m = t->q->m;
	const pte_t pte = {t->entry};
	uint64_t pfn = frame_in(m, t->entry);

	switch (f->id) {
	case EV_mm_swap_cache_add: case EV_mm_swap_cache_delete: case EV_swap_writepage: case EV_swap_readpage:
		if (pte_swap(m, pte))
			return pte_swp_type(m, pte) == f->args[1] && pte_swp_offset(m, pte) == f->args[2];
		return pfn && f->args[0] == pfn;
	case EV_migrate_page:	/* the entry has been changed by then */
		return pfn && f->args[1] == pfn;
	default:
		return pfn && f->args[0] == pfn;
	}
}

/* What others do at that address bears on the page while they have the same frame. */
static bool is_about_page(const struct telling *t, const struct fact *f, uint32_t mm)
{
	uint64_t pfn = frame_in(t->q->m, t->entry);

	if (!t->q->user || f->mm == mm)
		return true;
	if (!f->mm)
		return is_about_frame(t, f);
	if (f->id == EV_dup_mm)
		return f->args[6] == mm;
	if (f->id == EV_set_pte)
		return pfn && frame_in(t->q->m, f->args[1]) == pfn;
	if (f->id == EV_handle_mm_fault)
		return pfn && f->args[3] == pfn;
	return false;
}

static bool tell_facts(struct telling *t)
{
	size_t nr = t->h->nr_facts, first = nr > FACTS_MAX ? nr - FACTS_MAX : 0;
	bool any = false;

	if (first)
		seq_printf(t->out, "(%zu things that happened before are left out)\n", first);
	for (size_t i = first; i < nr; i++) {
		const struct fact *f = &t->h->fact[i % FACTS_MAX];
		uint32_t mm = lineage(t, i);

		if (!is_about_page(t, f, mm))
			continue;
		any = true;
		tell(t, f, mm);
		if (f->id == EV_set_pte && f->mm == mm)
			t->entry = f->args[2];
		if (f->id == EV_move_table && f->mm == mm)
			t->entry = f->args[5];
	}
	return any;
}

/* ---- now ---- */

static void tell_user_now(struct telling *t)
{
	const struct machine *m = t->q->m;
	const struct task_struct *task = session_task(t->s);
	const struct vm_area_struct *vma = find_vma_intersection(task->mm, t->q->address, t->q->address + 1);
	const void *entries = pte_offset(m, task->mm, t->q->address);
	const uint64_t args[] = {
		vma ? vma->vm_start : 0, vma ? vma->vm_end : 0, vma ? vma->vm_flags : 0,
		entries ? pte_get(m, entries, pte_index(m, t->q->address)).val : 0,
	};

	show_figures(t->out, vma ? "now: VMA %0x-%1x %2f, PTE %3e\n" : "now: no VMA has it\n",
		     &(struct event_view){.m = m, .args = args, .nr = 4});
}

static void tell_frame_now(struct telling *t)
{
	struct page page;

	page_snapshot(t->q->m, t->q->pfn, &page);
	seq_printf(t->out, "now: frame 0x%llx, ", (unsigned long long)t->q->pfn);
	show_figures(t->out, "{_refcount|count} %0u\n",
		     &(struct event_view){.args = (const uint64_t[]){(uint64_t)page._refcount}, .nr = 1,
					  .classic = t->s->set.classic});
}

void why_tell(struct session *s, const struct why_question *q, const struct history_of *h, struct seq_file *out)
{
	struct telling t = {.s = s, .q = q, .h = h, .out = out};

	if (!tell_facts(&t))
		seq_puts(out, "no command changed it: it is as the machine booted\n");
	if (q->user)
		tell_user_now(&t);
	else if (q->pfn)
		tell_frame_now(&t);
}
