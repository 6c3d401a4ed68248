// SPDX-License-Identifier: MIT
/*
 * vma.c - the VMAs of an address space: sorted list and red-black tree.
 *
 *	mm->mmap -> vma <-> vma <-> vma          vm_next, vm_prev; ascending addresses, no overlap
 *	mm->mm_rb.node ->   vma                  the same VMAs, keyed by vm_start
 *	                   /   \                 rb_subtree_gap: the largest gap directly below any VMA
 *	                 vma   vma               of the subtree, so that a search can skip subtrees
 *
 * The gap below a VMA reaches from the end of its list predecessor (or 0) to vm_start_gap(), which lies 1 MiB under
 * vm_start when the VMA grows down. It depends on the predecessor, so whoever moves an end recomputes the successor.
 * Each VMA keeps its own gap beside the links, so that a walk of the tree reads one cache line of each VMA it passes.
 *
 * Invariants (vm_verify): vma-list (sorted, no overlap, page aligned, not empty), vma-tree (list = tree, red-black
 * laws), vma-gap (rb_subtree_gap recomputed), vma-count (map_count, highest_vm_end).
 *
 * Linux replaced list and tree by a maple tree in 6.1; behaviour is the same, and the course teaches these.
 */
#include "vma.h"

#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "prefetch.h"
#include "rmap.h"
#include "slab.h"
#include "vma_index.h"

vaddr_t vm_start_gap(const struct vm_area_struct *vma)
{
	if (__builtin_expect(!(vma->vm_flags & VM_GROWSDOWN), 1))
		return vma->vm_start;
	return vma->vm_start > STACK_GUARD_GAP ? vma->vm_start - STACK_GUARD_GAP : 0;
}

uint64_t vma_gap(const struct vm_area_struct *vma)
{
	vaddr_t low = vma->vm_prev ? vma->vm_prev->vm_end : 0;
	vaddr_t high = vm_start_gap(vma);

	return high > low ? high - low : 0;
}

/* The largest gap of vma's subtree, from its own and those of its children. */
static inline uint64_t largest_gap(const struct vm_area_struct *vma)
{
	const struct rb_node *left = vma->vm_rb.left, *right = vma->vm_rb.right;
	uint64_t gap = vma->gap;

	if (left)
		gap = max_u64(gap, container_of(left, struct vm_area_struct, vm_rb)->rb_subtree_gap);
	if (right)
		gap = max_u64(gap, container_of(right, struct vm_area_struct, vm_rb)->rb_subtree_gap);
	return gap;
}

static bool vma_gap_augment(struct rb_node *node)
{
	struct vm_area_struct *vma = rb_vma(node);
	uint64_t gap = largest_gap(vma);

	if (gap == vma->rb_subtree_gap)
		return false;
	vma->rb_subtree_gap = gap;
	return true;
}

/* The gap below vma shrank from `old`: it counts as far up as it was the largest. */
static inline void lower_gaps(struct vm_area_struct *vma, uint64_t old)
{
	for (; vma && vma->rb_subtree_gap == old && vma->gap != old; vma = rb_vma(vma->vm_rb.parent)) {
		vma->rb_subtree_gap = largest_gap(vma);
		if (vma->rb_subtree_gap == old)
			return;
	}
}

/* The gap below vma is new, or grew, and may be the one that the next search for room takes. */
static inline void offer_gap(struct vm_area_struct *vma, uint64_t gap)
{
	struct mm_struct *mm = vma->vm_mm;

	if (mm->hole && gap >= mm->hole_len && vma->vm_start > mm->hole->vm_start)
		mm->hole = vma;
}

static inline void raise_gaps(struct vm_area_struct *vma, uint64_t gap)
{
	offer_gap(vma, gap);
	for (; vma && vma->rb_subtree_gap < gap; vma = rb_vma(vma->vm_rb.parent))
		vma->rb_subtree_gap = gap;
}

/*
 * vma or the one below it moved: the gap between them is another. One that grew can only raise the largest gaps above
 * it; one that shrank counts only where it was the largest. NULL is ignored.
 */
static inline void update_gap(struct vm_area_struct *vma)
{
	uint64_t old, gap;

	if (!vma)
		return;
	old = vma->gap;
	gap = vma_gap(vma);
	if (gap == old)
		return;
	vma->gap = gap;
	if (gap > old)
		raise_gaps(vma, gap);
	else
		lower_gaps(vma, old);
}

/* The list ends with vma; NULL: it is empty. */
static void set_highest(struct mm_struct *mm, struct vm_area_struct *vma)
{
	mm->highest_vma = vma;
	mm->highest_vm_end = vma ? vma->vm_end : 0;
}

static void list_link(struct mm_struct *mm, struct vm_area_struct *vma, struct vm_area_struct *prev)
{
	struct vm_area_struct *next = prev ? prev->vm_next : mm->mmap;

	vma->vm_prev = prev;
	vma->vm_next = next;
	if (prev)
		prev->vm_next = vma;
	else
		mm->mmap = vma;
	if (next)
		next->vm_prev = vma;
	else
		set_highest(mm, vma);
}

/*
 * Between two neighbours there is one free place in the tree: right of the lower one, else left of the upper one.
 * Returns below whom; NULL: the tree is empty.
 */
static inline struct vm_area_struct *place_between(struct vm_area_struct *prev, struct vm_area_struct *next, bool *left)
{
	*left = !prev || prev->vm_rb.right;
	return *left ? next : prev;
}

static void tree_link(struct mm_struct *mm, struct vm_area_struct *vma)
{
	bool left;
	struct vm_area_struct *parent = place_between(vma->vm_prev, vma->vm_next, &left);

	vma->rb_subtree_gap = 0;
	vma->gap = vma_gap(vma);
	/* below one that grows down there was a guard gap, which is free now */
	offer_gap(vma, vma->gap);
	rb_insert(&mm->mm_rb, &vma->vm_rb, parent ? &parent->vm_rb : NULL, left, vma_gap_augment);
}

/* What is new is red, and a red leaf below a black node neither needs a rotation nor leaves one. */
bool vma_passes(struct vm_area_struct *vma, bool below)
{
	bool left;

	return !place_between(below ? vma->vm_prev : vma, below ? vma : vma->vm_next, &left)->vm_rb.red;
}

/* Those that grow down are few, and a new one is mostly the lowest of them. */
static void growsdown_link(struct mm_struct *mm, struct vm_area_struct *vma)
{
	struct list_head *pos = mm->growsdown.next;

	while (pos != &mm->growsdown && list_entry(pos, struct vm_area_struct, shared)->vm_start < vma->vm_start)
		pos = pos->next;
	list_add_tail(&vma->shared, pos);
}

void vma_link(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct *prev)
{
	struct mm_struct *mm = vma->vm_mm;

	list_link(mm, vma, prev);
	/*
	 * the tree first: it hides the new gaps from the successor's ancestors as far as they were part of the old one
	 */
	tree_link(mm, vma);
	update_gap(vma->vm_next);
	if (vma->vm_file)
		list_add_tail(&vma->shared, &vma->vm_file->f_inode->i_mmap);
	else if (vma->vm_flags & VM_GROWSDOWN)
		growsdown_link(mm, vma);
	mm->map_count++;
	vma_index_add(m, vma);
	mm->vmacache_seqnum++;
	mm->recent = vma;
	core_changed(m);
	trace(m, vma_link, vma->vm_start, vma->vm_end, vma->vm_flags, vma->vm_pgoff, mm->id);
}

void vma_detach(struct machine *m, struct vm_area_struct *vma)
{
	struct mm_struct *mm = vma->vm_mm;
	struct vm_area_struct *prev = vma->vm_prev, *next = vma->vm_next;

	if (prev)
		prev->vm_next = next;
	else
		mm->mmap = next;
	if (next)
		next->vm_prev = prev;
	else
		set_highest(mm, prev);
	update_gap(next);
	rb_erase(&mm->mm_rb, &vma->vm_rb, vma_gap_augment);
	if (!vma->vm_file)
		list_del(&vma->shared);
	mm->map_count--;
	if (mm->index)
		vma_index_forget(mm->index, vma, vma->vm_start);
	mm->vmacache_seqnum++;
	mm->vmacache = NULL;
	if (mm->recent == vma)
		mm->recent = prev;
	if (mm->hole == vma)
		mm->hole = next;
	core_changed(m);
	trace(m, vma_unlink, vma->vm_start, vma->vm_end, mm->id);
}

void vma_unlink(struct machine *m, struct vm_area_struct *vma)
{
	vma_detach(m, vma);
	if (vma->vm_file)
		list_del(&vma->shared);
}

/* vma, in list and tree, began at old_start. */
static inline void start_moved(struct machine *m, struct vm_area_struct *vma, vaddr_t old_start)
{
	if (!vma->vm_mm->index)
		return;
	vma_index_forget(vma->vm_mm->index, vma, old_start);
	vma_index_add(m, vma);
}

/* vma had other boundaries, and neighbours made room for its new ones: what follows from that. */
static void range_moved(struct machine *m, struct vm_area_struct *vma, vaddr_t old_start, vaddr_t old_end)
{
	struct mm_struct *mm = vma->vm_mm;

	if (vma->vm_start != old_start) {
		start_moved(m, vma, old_start);
		update_gap(vma);
	}
	if (vma->vm_end != old_end && vma->vm_next)
		update_gap(vma->vm_next);
	if (!vma->vm_next)
		mm->highest_vm_end = vma->vm_end;
	mm->vmacache = NULL;
	mm->recent = vma;
	core_changed(m);
}

void vma_set_bounds(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end, uint64_t pgoff)
{
	vaddr_t old_start = vma->vm_start, old_end = vma->vm_end;

	vma->vm_start = start;
	vma->vm_end = end;
	vma->vm_pgoff = pgoff;
	range_moved(m, vma, old_start, old_end);
}

void vma_set_range(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end, uint64_t pgoff)
{
	trace(m, vma_adjust, vma->vm_start, vma->vm_end, start, end, vma->vm_mm->id);
	vma_set_bounds(m, vma, start, end, pgoff);
}

/* part, a copy of vma, becomes what is below or above addr, and vma the rest. */
static void divide(struct vm_area_struct *vma, struct vm_area_struct *part, vaddr_t addr, bool below)
{
	struct vm_area_struct *lower = below ? part : vma, *upper = below ? vma : part;

	upper->vm_pgoff += (addr - upper->vm_start) >> PAGE_SHIFT;
	lower->vm_end = upper->vm_start = addr;
}

void vma_divide(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct *new, vaddr_t addr, bool new_below)
{
	vaddr_t start = vma->vm_start, end = vma->vm_end;

	divide(vma, new, addr, new_below);
	if (new_below)
		start_moved(m, vma, start);
	trace(m, vma_adjust, start, end, vma->vm_start, vma->vm_end, vma->vm_mm->id);
	vma->vm_mm->vmacache = NULL;
	vma_link(m, new, new_below ? vma->vm_prev : vma);
}

void vma_cut(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct *part, vaddr_t addr, bool below)
{
	vaddr_t start = vma->vm_start, end = vma->vm_end;

	part->vm_prev = below ? vma->vm_prev : vma;
	part->vm_next = below ? vma : vma->vm_next;
	divide(vma, part, addr, below);
	range_moved(m, vma, start, end);
	vma->vm_mm->vmacache_seqnum += 2;
}

/* Its pages stay mapped, by the VMA that grows over it: no ->close(). */
static void drop_vma(struct machine *m, struct vm_area_struct *vma)
{
	vma_unlink(m, vma);
	vma_free(m, vma);
}

void vma_expand(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end, uint64_t pgoff)
{
	vaddr_t old_start = vma->vm_start, old_end = vma->vm_end;

	/* boundaries first: the gaps beyond them are not even for a moment as large as what goes */
	vma->vm_start = start;
	vma->vm_end = end;
	vma->vm_pgoff = pgoff;
	while (vma->vm_prev && vma->vm_prev->vm_end > start)
		drop_vma(m, vma->vm_prev);
	while (vma->vm_next && vma->vm_next->vm_start < end)
		drop_vma(m, vma->vm_next);
	trace(m, vma_adjust, old_start, old_end, start, end, vma->vm_mm->id);
	range_moved(m, vma, old_start, old_end);
}

/* Which way to go is anybody's guess: both ways are read, and neither is predicted. */
static inline struct rb_node *child_of(const struct rb_node *node, bool right)
{
	struct rb_node *const l = node->left, *const r = node->right;

	return right ? r : l;
}

/* The first VMA that ends above address, of which vma is the last that begins at or below it, or NULL. */
static struct vm_area_struct *ends_above(const struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t address)
{
	if (!vma)
		return mm->mmap;
	return address < vma->vm_end ? vma : vma->vm_next;
}

/* The first VMA that ends above address. What came or moved last is often asked for next, it or the gap above it. */
static struct vm_area_struct *tree_find(const struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *recent = mm->recent, *next = recent ? recent->vm_next : NULL, *found = NULL;
	struct rb_node *node = mm->mm_rb.node;

	if (recent && address >= recent->vm_start && (!next || address < next->vm_end))
		return address < recent->vm_end ? recent : next;
	if (mm->index && vma_index_find(mm, address, &found))
		return ends_above(mm, found, address);
	while (node) {
		struct vm_area_struct *vma = rb_vma(node);
		bool above = address >= vma->vm_end;

		found = above ? found : vma;
		if (found == vma && address >= vma->vm_start)
			break;
		node = child_of(node, above);
	}
	return found;
}

struct vm_area_struct *find_vma_walk(struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *vma = tree_find(mm, address);

	if (vma)
		mm->vmacache = vma;
	return vma;
}

struct vm_area_struct *vma_lookup(const struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *vma = tree_find(mm, address);

	return vma && address >= vma->vm_start ? vma : NULL;
}

struct vm_area_struct *find_vma_intersection(const struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	struct vm_area_struct *vma = tree_find(mm, start);

	return vma && vma->vm_start < end ? vma : NULL;
}

static struct vm_area_struct *tree_find_prev(const struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *found = NULL, *next = NULL;
	struct rb_node *node = mm->mm_rb.node;

	while (node) {
		struct vm_area_struct *vma = rb_vma(node);
		bool above = vma->vm_start < address;

		found = above ? vma : found;
		next = above ? next : vma;
		node = child_of(node, above);
	}
	/* callers look at both neighbours, all of them */
	prefetch_vma(found);
	prefetch_vma(next);
	return found;
}

struct vm_area_struct *find_vma_prev(const struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *found = mm->recent, *next = found ? found->vm_next : NULL;

	if (found && address > found->vm_start && (!next || address <= next->vm_start))
		return found;
	if (mm->index) {
		vma_index_prefetch(mm->index, address);
		if (address && vma_index_find(mm, address - 1, &found))
			return found;
	}
	return tree_find_prev(mm, address);
}

void vm_stat_account(struct mm_struct *mm, uint64_t vm_flags, int64_t pages)
{
	mm->total_vm += (uint64_t)pages;
	if ((vm_flags & (VM_WRITE | VM_SHARED | VM_STACK)) == VM_WRITE)
		mm->data_vm += (uint64_t)pages;
	else if (vm_flags & VM_STACK)
		mm->stack_vm += (uint64_t)pages;
	else if ((vm_flags & (VM_EXEC | VM_WRITE)) == VM_EXEC)
		mm->exec_vm += (uint64_t)pages;
}
