// SPDX-License-Identifier: MIT
/*
 * The machine says when an mmap_lock is taken and given back, and when the lock of a page table is taken: that one is
 * held until the last entry is written under it, and what else happens meanwhile under_table_lock() knows. A second one
 * is taken beside the first by fork, in another address space, and by mremap.
 */
#include "locks.h"

#include "arch.h"
#include "event_words.h"
#include "figures.h"
#include "show_events.h"
#include "task.h"

#define STEPS_TOLD 400u
#define HOLD_MAX 2u

struct held_mmap_lock {
	uint64_t mm;			/* its object */
	uint32_t pid;
	bool write;
};

struct held_table_lock {
	vaddr_t table;			/* the first address it maps */
	uint32_t mm;
};

struct holding {
	unsigned int nr_mmap, nr_tables;
	bool written;			/* an entry of the table has been, since its lock was taken */
	struct held_mmap_lock mmap[HOLD_MAX];
	struct held_table_lock table[HOLD_MAX];
};

struct step {
	enum event_id id;
	unsigned int nr;
	uint64_t args[EVENT_MAX_ARGS];
	struct holding holding;		/* with it */
};

struct lock_watch {
	struct session *s;
	struct event_sink beside;	/* who listened before */
	struct holding now;
	uint64_t nr_steps;
	struct step step[STEPS_TOLD];
};

/* ---- listening ---- */

static void mmap_lock_taken(struct holding *h, const uint64_t *args)
{
	if (h->nr_mmap < HOLD_MAX)
		h->mmap[h->nr_mmap++] = (struct held_mmap_lock){args[0], (uint32_t)args[2], args[1] != 0};
}

static void mmap_lock_released(struct holding *h, const uint64_t *args)
{
	for (unsigned int i = h->nr_mmap; i-- > 0;) {
		if (h->mmap[i].mm != args[0])
			continue;
		h->mmap[i] = h->mmap[--h->nr_mmap];
		return;
	}
}

static void table_lock_taken(struct holding *h, const struct machine *m, const uint64_t *args)
{
	const bool nested = args[2];

	if (!nested || h->nr_tables == HOLD_MAX)
		h->nr_tables = 0;
	h->table[h->nr_tables++] = (struct held_table_lock){args[0] & m->arch->pmd_mask, (uint32_t)args[1]};
	h->written = false;
}

/* What happens with a table's lock held; a flush only before the entry is written, afterwards it can wait. */
static bool under_table_lock(const struct holding *h, enum event_id id)
{
	return id == EV_set_pte || id == EV_mm_lru_insertion || id == EV_swap_map || id == EV_mlock_new_page ||
	       id == EV_mlock_page || id == EV_munlock_page ||
	       ((id == EV_tlb_flush || id == EV_flush_tlb) && !h->written);
}

static void hold(struct holding *h, const struct machine *m, enum event_id id, const uint64_t *args)
{
	if (id == EV_page_table_lock) {
		table_lock_taken(h, m, args);
		return;
	}
	if (!under_table_lock(h, id))
		h->nr_tables = 0;
	h->written = h->nr_tables && (h->written || id == EV_set_pte);
	if (id == EV_mmap_lock_acquire_returned)
		mmap_lock_taken(h, args);
	else if (id == EV_mmap_lock_released)
		mmap_lock_released(h, args);
}

static void hear(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct lock_watch *w = data;

	hold(&w->now, w->s->m, id, args);
	if (w->nr_steps < STEPS_TOLD) {
		struct step *step = &w->step[w->nr_steps];

		*step = (struct step){.id = id, .nr = nr, .holding = w->now};
		memcpy(step->args, args, nr * sizeof(*args));
	}
	w->nr_steps++;
	if (w->beside.fn)
		w->beside.fn(w->beside.data, id, args, nr);
}

struct lock_watch *lock_watch_begin(struct session *s)
{
	struct lock_watch *w = arena_alloc(&s->arena, sizeof(*w));

	w->s = s;
	w->beside = s->m->ctx.events;
	w->now = (struct holding){0};
	w->nr_steps = 0;
	s->m->ctx.events = (struct event_sink){.fn = hear, .data = w};
	return w;
}

/* ---- showing ---- */

static void show_headings(const struct session *s, struct seq_file *out, const char *first)
{
	struct seq_file name;

	seq_init(&name);
	show_era(&name, "{mmap_lock|mmap_sem}", s->set.classic);
	seq_printf(out, "%s  %-22.*s  page_table_lock\n", first, (int)name.count, name.buf);
	seq_release(&name);
}

static void show_mmap_locks(struct seq_file *out, const struct holding *h)
{
	size_t start = out->count;

	for (unsigned int i = 0; i < h->nr_mmap; i++)
		seq_printf(out, "%s%u %s", i ? ", " : "", h->mmap[i].pid, h->mmap[i].write ? "writes" : "reads");
	if (!h->nr_mmap)
		seq_puts(out, "free");
	seq_printf(out, "%*s", (int)(22 - (out->count - start < 22 ? out->count - start : 22)), "");
}

/* The process an address space belongs to; 0: it is gone. */
static uint32_t owner_of(const struct machine *m, uint32_t mm)
{
	for (const struct task_struct *t = next_task(m, 0); t; t = next_task(m, t->pid))
		if (t->mm && t->mm->id == mm)
			return t->pid;
	return 0;
}

static void show_table_locks(struct seq_file *out, const struct machine *m, const struct holding *h)
{
	for (unsigned int i = 0; i < h->nr_tables; i++) {
		uint32_t pid = owner_of(m, h->table[i].mm);

		seq_printf(out, "%s0x%llx", i ? ", " : "", (unsigned long long)h->table[i].table);
		if (pid)
			seq_printf(out, " of %u", pid);
	}
	seq_puts(out, h->nr_tables ? "\n" : "free\n");
}

static void show_step(const struct lock_watch *w, struct seq_file *out, uint64_t nr)
{
	const struct step *step = &w->step[nr];
	const struct event_view v = {
		.m = w->s->m, .args = step->args, .nr = step->nr, .classic = w->s->set.classic,
	};
	struct seq_file function;

	seq_init(&function);
	show_figures(&function, event_words[step->id].function, &v);
	seq_printf(out, "%4llu  %-26.*s  ", (unsigned long long)nr + 1, (int)function.count, function.buf);
	seq_release(&function);
	show_mmap_locks(out, &step->holding);
	seq_puts(out, "  ");
	show_table_locks(out, w->s->m, &step->holding);
}

void lock_watch_end(struct lock_watch *w, struct seq_file *out)
{
	uint64_t told = w->nr_steps < STEPS_TOLD ? w->nr_steps : STEPS_TOLD;

	trace_attach(w->s);
	if (told)
		show_headings(w->s, out, "step  at                        ");
	for (uint64_t i = 0; i < told; i++)
		show_step(w, out, i);
	if (told < w->nr_steps)
		seq_printf(out, "and %llu more steps\n", (unsigned long long)(w->nr_steps - told));
}

void locks_now(const struct session *s, struct seq_file *out)
{
	const struct holding nothing = {0};

	show_headings(s, out, "process");
	for (const struct task_struct *t = next_task(s->m, 0); t; t = next_task(s->m, t->pid)) {
		if (!t->mm)
			continue;
		seq_printf(out, "%7u  ", t->pid);
		show_mmap_locks(out, &nothing);
		seq_puts(out, "  ");
		show_table_locks(out, s->m, &nothing);
	}
}
