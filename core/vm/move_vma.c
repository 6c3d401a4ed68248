// SPDX-License-Identifier: MIT
/*
 * move_vma.c - a mapping moves (mm/mremap.c: move_vma, copy_vma, move_page_tables).
 *
 * A move makes the new VMA first (joined to a neighbour if it fits), carries the page-table entries over, and unmaps
 * the old range. Entries move whole, whole tables of them where both ranges have the whole (move_table): no page is
 * copied, no fault counted. A VMA that has pages keeps its offsets, so it does not fit its new neighbours; one that was
 * never written gets the offsets of its new place.
 */
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "tlb.h"
#include "vma.h"

static pte_t move_soft_dirty_pte(const struct machine *m, pte_t pte)
{
	if (pte_present(m, pte))
		return pte_with(m, pte, pte_bits(m)->soft_dirty, true);
	return (pte_t){pte.val | pte_bits(m)->swap_soft_dirty};
}

/* Whether the TLB may know it: it was present. */
static bool move_pte(struct machine *m, const struct mm_struct *mm, vaddr_t from, vaddr_t to)
{
	void *old = pte_offset(m, mm, from), *new = pte_offset(m, mm, to);
	pte_t pte = pte_get(m, old, pte_index(m, from)), moved = move_soft_dirty_pte(m, pte);

	if (pte_none(pte))
		return false;
	pte_put(m, old, pte_index(m, from), (pte_t){0});
	trace(m, set_pte, from, pte.val, 0, mm->id);
	pte_put(m, new, pte_index(m, to), moved);
	trace(m, set_pte, to, 0, moved.val, mm->id);
	return pte_present(m, pte);
}

/* How far it is to the end of the part that one table maps on either side (get_extent). */
static uint64_t extent(const struct machine *m, vaddr_t from, vaddr_t to, vaddr_t end)
{
	const uint64_t span = pmd_size(m);

	return min_u64(end - from, span - max_u64(from & (span - 1), to & (span - 1)));
}

/* The entries of one table from `from` on, one by one (move_ptes). A table is made even where the old one is empty. */
static int move_ptes(struct machine *m, struct mm_struct *mm, vaddr_t from, vaddr_t stop, uint64_t move)
{
	const vaddr_t start = from;
	bool flush = false;

	if (!pte_alloc(m, mm, from + move))
		return -ENOMEM;
	pte_lock(m, mm, from);
	if (find_leaf_table(m, mm, from) != find_leaf_table(m, mm, from + move))
		pte_lock_nested(m, mm, from + move);
	for (; from < stop; from += PAGE_SIZE)
		flush |= move_pte(m, mm, from, from + move);
	if (flush)
		tlb_flush_range(m, mm, start, stop);
	return 0;
}

struct table_move {
	struct machine *m;
	struct mm_struct *mm;
	vaddr_t start, end;
	uint64_t move;		/* how far up, modulo 2^64 */
};

/*
 * The table of `from` moves whole, with others if it lies in a gigabyte that moves; *next is where it goes on. As
 * move_table().
 */
static int move_whole_table(const struct table_move *t, vaddr_t from, vaddr_t *next)
{
	const struct arch *arch = t->m->arch;
	const unsigned int pmd = arch->nr_levels - 2;

	for (unsigned int level = pmd ? pmd - 1 : pmd; level <= pmd; level++) {
		const uint64_t size = (uint64_t)1 << arch->level[level].shift;
		const vaddr_t base = round_down(from, size);
		int moved;

		if (base < t->start || size > t->end - base)
			continue;
		moved = move_table(t->m, t->mm, base, base + t->move, size);
		if (moved > 0)
			tlb_flush_range(t->m, t->mm, base, base + size);
		*next = base + size;
		if (moved)
			return moved;
	}
	return 0;
}

/* Nothing is mapped from `address`, where a VMA begins, down to where its table begins (can_align_down). */
static bool can_align_down(const struct machine *m, struct mm_struct *mm, vaddr_t address)
{
	const struct vm_area_struct *vma = vma_lookup(mm, address);

	return vma && vma->vm_start == address && !find_vma_intersection(mm, round_down(address, pmd_size(m)), address);
}

/* Both ranges may as well begin where their first tables do, so that these move whole (try_realign_addr). */
static bool can_realign(const struct machine *m, struct mm_struct *mm, vaddr_t from, vaddr_t to, uint64_t len)
{
	const uint64_t into = from & (pmd_size(m) - 1);

	return m->rules->mremap_realigns && into && into == (to & (pmd_size(m) - 1)) && len >= pmd_size(m) - into &&
	       can_align_down(m, mm, from) && can_align_down(m, mm, to);
}

/* Carries the entries of [from, from+len) over to `to`, pages and all (move_page_tables). */
static int move_page_tables(struct machine *m, struct mm_struct *mm, vaddr_t from, vaddr_t to, uint64_t len)
{
	const vaddr_t start = can_realign(m, mm, from, to, len) ? round_down(from, pmd_size(m)) : from;
	const struct table_move t = {m, mm, start, from + len, to - from};

	if (alloc_new_puds(m, mm, from, to, len))
		return -ENOMEM;
	for (from = start; (from = next_pte_table(m, mm, from, t.end)) < t.end;) {
		vaddr_t next;
		int moved = move_whole_table(&t, from, &next);

		if (!moved) {
			next = from + extent(m, from, from + t.move, t.end);
			moved = move_ptes(m, mm, from, next, t.move);
		}
		if (moved < 0)
			return moved;
		from = next;
	}
	return 0;
}

/* The VMA that will hold the moved range (copy_vma): a neighbour's, or a new one. */
static struct vm_area_struct *copy_vma(struct machine *m, struct vm_area_struct *vma, const struct mremap_request *req,
				       vaddr_t addr)
{
	struct mm_struct *mm = vma->vm_mm;
	uint64_t len = req->new_len, pgoff = vma_page_index(vma, req->addr);
	bool unfaulted = vma_is_anonymous(vma) && !vma->anon_vma;
	struct vm_area_struct *new, *prev = find_vma_prev(mm, addr);
	struct merge_request merge;

	if (unfaulted)
		pgoff = addr >> PAGE_SHIFT;
	merge = (struct merge_request){
		.prev = prev, .addr = addr, .end = addr + len, .flags = vma->vm_flags,
		.anon_vma = vma->anon_vma, .file = vma->vm_file, .pgoff = pgoff,
		.fork_child = vma->anon_vma && !list_is_singular(&vma->anon_vma_chain),
		.apart = m->rules->dontunmap_keeps_apart && (req->flags & MREMAP_DONTUNMAP) ? vma : NULL,
	};
	new = vma_merge(m, mm, &merge);
	if (new)
		return new;
	new = vma_dup(m, mm, vma);
	if (!new)
		return NULL;
	if (vma->anon_vma) {
		if (anon_vma_clone(m, new, vma)) {
			vma_destroy(m, new);
			return NULL;
		}
		new->anon_vma = vma->anon_vma;
		new->anon_vma->num_active_vmas++;
	}
	new->vm_start = addr;
	new->vm_end = addr + len;
	new->vm_pgoff = pgoff;
	vma_link(m, new, prev);
	return new;
}

/*
 * DONTUNMAP leaves the old range mapped, empty and not locked. 6.1 has split it off for that (own_vma); later all of
 * its VMA loses the lock, and the pages stay counted.
 */
static void leave_empty(struct machine *m, struct mm_struct *mm, vaddr_t addr, uint64_t len)
{
	struct vm_area_struct *vma = vma_lookup(mm, addr);

	if (!vma)
		return;
	if (vma->vm_flags & VM_LOCKED) {
		if (m->rules->dontunmap_splits_locked)
			mm->locked_vm -= len >> PAGE_SHIFT;
		else
			mm->locked_lost += vma_pages(vma);
	}
	vma_change_flags(m, vma, vma->vm_flags & ~(uint64_t)(VM_LOCKED | VM_LOCKONFAULT), BY_MREMAP);
	if (vma->vm_start == addr && vma->vm_end == addr + len)
		unlink_anon_vmas(m, vma);
}

/* What is to be unlocked when it has moved becomes a VMA of its own. ENOMEM, EINVAL. */
static int own_vma(struct machine *m, const struct mremap_request *req, struct vm_area_struct **vma)
{
	int err;

	if (!m->rules->dontunmap_splits_locked || !(req->flags & MREMAP_DONTUNMAP) || !((*vma)->vm_flags & VM_LOCKED))
		return 0;
	err = split_edges(m, (*vma)->vm_mm, req->addr, req->addr + req->old_len);
	if (!err)
		*vma = vma_lookup((*vma)->vm_mm, req->addr);
	return err;
}

/* Pages to be promised for the move, beyond those that the old range gives back. */
static uint64_t pages_to_charge(const struct vm_area_struct *vma, const struct mremap_request *req)
{
	uint64_t old = req->old_len >> PAGE_SHIFT, new = req->new_len >> PAGE_SHIFT;

	if (!(vma->vm_flags & VM_ACCOUNT))
		return 0;
	if (req->flags & MREMAP_DONTUNMAP)
		return new;
	return new > old ? new - old : 0;
}

int move_vma(struct machine *m, struct task_struct *task, struct vm_area_struct *vma, const struct mremap_request *req,
	     vaddr_t new_addr)
{
	struct mm_struct *mm = task->mm;
	uint64_t new_pages = req->new_len >> PAGE_SHIFT, flags = vma->vm_flags, charge = pages_to_charge(vma, req);
	struct vm_area_struct *new;
	int err;

	/* unmapping the old range may split its VMA into three, and must not fail at the end */
	if ((uint64_t)mm->map_count + 3 >= m->vm->max_map_count)
		return refuse(m, ENOMEM, WHY_MAP_COUNT, mm->map_count, m->vm->max_map_count);
	if (vma->vm_ops && vma->vm_ops->special && req->old_len != vma->vm_end - vma->vm_start)
		return refuse(m, EINVAL, WHY_SPECIAL_MAPPING, vma->vm_start);
	if (charge) {
		err = vm_account(m, task, charge);
		if (err)
			return err;
	}
	err = own_vma(m, req, &vma);
	new = err ? NULL : copy_vma(m, vma, req, new_addr);
	if (!new) {
		vm_unaccount(m, charge);
		return err ? err : -ENOMEM;
	}
	/* the copy counts before the old range goes; the difference was charged above */
	vm_stat_account(mm, flags, (int64_t)new_pages);
	if (flags & VM_LOCKED)
		mm->locked_vm += new_pages;
	if (flags & VM_ACCOUNT)
		m->vm->committed_pages += new_pages - charge;
	err = req->old_len ? move_page_tables(m, mm, req->addr, new_addr, req->old_len) : 0;
	if (err) {
		(void)move_page_tables(m, mm, new_addr, req->addr, req->old_len);
		(void)do_munmap(m, mm, new_addr, new_addr + req->new_len);
		return refuse_oom(m, ENOMEM);
	}
	if (req->flags & MREMAP_DONTUNMAP) {
		leave_empty(m, mm, req->addr, req->old_len);
		return 0;
	}
	if (req->old_len)
		(void)do_munmap(m, mm, req->addr, req->addr + req->old_len);
	return 0;
}
