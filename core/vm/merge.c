// SPDX-License-Identifier: MIT
/*
 * merge.c - splitting VMAs and joining them again (split_vma, vma_merge).
 *
 * P is the VMA below the range A = [addr, end), N the one that contains A or follows it, X the one behind N:
 *
 *	1  PPPP....NNNN   a hole between two that fit           -> PPPPPPPPPPPP
 *	2  PPPP....       a hole, only P fits                   -> PPPPPPPP
 *	3      ....NNNN   a hole, only N fits                   -> NNNNNNNN
 *	4  PPPPAAAANNNN   A, the tail of P, becomes like N      -> PPPPNNNNNNNN
 *	5  PPPPAAAANNNN   A, the head of N, becomes like P      -> PPPPPPPPNNNN
 *	6  PPPPAAAAXXXX   A is all of N, and fits both          -> PPPPPPPPPPPP
 *	7  PPPPAAAAXXXX   A is all of N, and fits P             -> PPPPPPPPXXXX
 *	8  PPPPAAAAXXXX   A is all of N, and fits X             -> PPPPXXXXXXXX
 *
 * Fitting means the same flags (soft-dirty aside), the same file at continuing offsets, and anon_vmas that can be one.
 * The two kernels differ in that last rule and in whom a new mapping between two written ones joins: kernel_rules.
 */
#include "rmap.h"
#include "vma.h"

static bool is_fork_child(const struct vm_area_struct *vma)
{
	return vma->anon_vma && !list_is_singular(&vma->anon_vma_chain);
}

/* Whether a range with anon_vma `anon` may become part of target. */
static inline bool anon_vmas_fit(const struct machine *m, const struct vm_area_struct *target,
			  const struct merge_request *req)
{
	if (!m->rules->merge_unwritten_neighbour)
		return target->anon_vma == req->anon_vma ||
		       ((!target->anon_vma || !req->anon_vma) && list_is_singular(&target->anon_vma_chain));
	if (!target->anon_vma && req->anon_vma)
		return !req->fork_child;
	if (target->anon_vma && !req->anon_vma)
		return !is_fork_child(target);
	return target->anon_vma == req->anon_vma;
}

/* The same for two existing VMAs that the range would connect. */
static bool neighbours_fit(const struct vm_area_struct *a, const struct vm_area_struct *b)
{
	return !a->anon_vma || !b->anon_vma || a->anon_vma == b->anon_vma;
}

static inline bool attributes_fit(const struct vm_area_struct *vma, const struct merge_request *req)
{
	return !((vma->vm_flags ^ req->flags) & ~(uint64_t)VM_IGNORE_MERGE) && vma->vm_file == req->file &&
	       !(vma->vm_ops && vma->vm_ops->special);
}

static inline bool can_merge_after(const struct machine *m, const struct vm_area_struct *prev,
			    const struct merge_request *req)
{
	return attributes_fit(prev, req) && anon_vmas_fit(m, prev, req) &&
	       prev->vm_pgoff + vma_pages(prev) == req->pgoff;
}

static inline bool can_merge_before(const struct machine *m, const struct vm_area_struct *next,
			     const struct merge_request *req)
{
	return attributes_fit(next, req) && anon_vmas_fit(m, next, req) &&
	       next->vm_pgoff == req->pgoff + ((req->end - req->addr) >> PAGE_SHIFT);
}

/* What vma takes in may have guards; a difference in that alone keeps nobody apart (VM_STICKY). */
static void take_sticky(struct vm_area_struct *vma, const struct vm_area_struct *other)
{
	vma->vm_flags |= other->vm_flags & VM_MAYBE_GUARD;
}

/* Gives vma the anon_vmas of other when it has none of its own and other has. */
static int import_anon_vma(struct machine *m, struct vm_area_struct *vma, const struct vm_area_struct *other)
{
	int err;

	if (!other || vma->anon_vma || !other->anon_vma)
		return 0;
	err = anon_vma_clone(m, vma, other);
	if (err)
		return err;
	vma->anon_vma = other->anon_vma;
	vma->anon_vma->num_active_vmas++;
	return 0;
}

/* Cases 1 and 6: prev takes in the range and next; mid is the VMA of the range when it is one of its own. */
static struct vm_area_struct *merge_both(struct machine *m, struct vm_area_struct *prev, struct vm_area_struct *mid,
					 struct vm_area_struct *next)
{
	vaddr_t end = next->vm_end;
	unsigned int number = 1;

	if (import_anon_vma(m, prev, mid) || import_anon_vma(m, prev, next))
		return NULL;
	if (mid && mid != next)
		number = 6;
	if (mid)
		take_sticky(prev, mid);
	take_sticky(prev, next);
	vma_expand(m, prev, prev->vm_start, end, prev->vm_pgoff);
	trace(m, vma_merge, prev->vm_start, end, number, prev->vm_mm->id);
	return prev;
}

/* Cases 2, 5 and 7. */
static struct vm_area_struct *merge_into_prev(struct machine *m, struct vm_area_struct *prev,
					      struct vm_area_struct *mid, vaddr_t end)
{
	unsigned int number = 2;

	if (mid && mid->vm_start < end) {
		if (import_anon_vma(m, prev, mid))
			return NULL;
		take_sticky(prev, mid);
		number = mid->vm_end == end ? 7 : 5;
		if (number == 5)
			vma_set_range(m, mid, end, mid->vm_end,
				      mid->vm_pgoff + ((end - mid->vm_start) >> PAGE_SHIFT));
	}
	vma_expand(m, prev, prev->vm_start, end, prev->vm_pgoff);
	trace(m, vma_merge, prev->vm_start, end, number, prev->vm_mm->id);
	return prev;
}

/* Cases 3, 4 and 8: the range reaches from addr to next. */
static struct vm_area_struct *merge_into_next(struct machine *m, struct vm_area_struct *prev,
					      struct vm_area_struct *mid, struct vm_area_struct *next,
					      vaddr_t addr)
{
	uint64_t pages = (next->vm_start - addr) >> PAGE_SHIFT;
	unsigned int number = 3;

	if (prev && addr < prev->vm_end) {
		if (import_anon_vma(m, next, prev))
			return NULL;
		take_sticky(next, prev);
		vma_set_range(m, prev, prev->vm_start, addr, prev->vm_pgoff);
		number = 4;
	} else if (mid && mid != next) {
		if (import_anon_vma(m, next, mid))
			return NULL;
		take_sticky(next, mid);
		number = 8;
	}
	vma_expand(m, next, addr, next->vm_end, next->vm_pgoff - pages);
	trace(m, vma_merge, addr, next->vm_end, number, next->vm_mm->id);
	return next;
}

/* Part of its callers: where the request is made for this alone, it need not be written to memory. */
static ALWAYS_INLINE struct vm_area_struct *merge_range(struct machine *m, struct mm_struct *mm,
							const struct merge_request *req)
{
	struct vm_area_struct *prev = req->prev, *mid = prev ? prev->vm_next : mm->mmap, *next = mid;
	bool with_prev, with_next;

	if (req->flags & VM_SPECIAL)
		return NULL;
	if (next && next->vm_end == req->end)
		next = next->vm_next;
	with_prev = prev && prev->vm_end == req->addr && can_merge_after(m, prev, req);
	with_next = next && next->vm_start == req->end && can_merge_before(m, next, req);
	if (mid && mid->vm_start >= req->end)
		mid = next;
	if (req->apart && ((with_prev && prev == req->apart) || (with_next && next == req->apart)))
		return NULL;
	if (with_prev && with_next && neighbours_fit(prev, next))
		return merge_both(m, prev, mid, next);
	if (with_prev)
		return merge_into_prev(m, prev, mid, req->end);
	if (with_next)
		return merge_into_next(m, prev, mid, next, req->addr);
	return NULL;
}

struct vm_area_struct *vma_merge(struct machine *m, struct mm_struct *mm, const struct merge_request *req)
{
	return merge_range(m, mm, req);
}

/*
 * 6.1 tries the upper neighbour first, and then the lower one as if the range had the upper one's anon_vma: between two
 * written neighbours the range joins the upper, between an unwritten lower and a written upper it joins only the upper.
 */
static struct vm_area_struct *merge_new_upper_first(struct machine *m, struct vm_area_struct *prev,
						    struct vm_area_struct *next, const struct merge_request *req)
{
	struct merge_request as_next;

	if (!next)
		return prev ? merge_into_prev(m, prev, NULL, req->end) : NULL;
	if (!prev)
		return merge_into_next(m, NULL, NULL, next, req->addr);
	as_next = *req;
	as_next.anon_vma = next->anon_vma;
	if (anon_vmas_fit(m, prev, &as_next))
		return merge_both(m, prev, NULL, next);
	return merge_into_next(m, NULL, NULL, next, req->addr);
}

struct vm_area_struct *vma_merge_new(struct machine *m, struct mm_struct *mm, const struct merge_request *req)
{
	struct vm_area_struct *prev = req->prev, *next = prev ? prev->vm_next : mm->mmap;

	if (req->flags & VM_SPECIAL)
		return NULL;
	if (prev && (prev->vm_end != req->addr || !can_merge_after(m, prev, req)))
		prev = NULL;
	if (next && (next->vm_start != req->end || !can_merge_before(m, next, req)))
		next = NULL;
	if (m->rules->middle_joins_upper)
		return merge_new_upper_first(m, prev, next, req);
	if (prev && next && neighbours_fit(prev, next))
		return merge_both(m, prev, NULL, next);
	if (prev)
		return merge_into_prev(m, prev, NULL, req->end);
	return next ? merge_into_next(m, NULL, NULL, next, req->addr) : NULL;
}

struct vma_part vma_part_first(struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	struct vma_part part = {.vma = vma, .start = start, .end = end};

	if (!vma)
		return part;
	part.prev = start > vma->vm_start ? vma : vma->vm_prev;
	part.end = min_u64(vma->vm_end, end);
	return part;
}

bool vma_part_next(struct vma_part *part, vaddr_t end)
{
	vaddr_t start = max_u64(part->end, part->vma->vm_end);

	if (start >= end)
		return false;
	*part = vma_part_first(part->vma->vm_next, start, end);
	return true;
}

int vma_modify_flags(struct machine *m, struct vma_part *part, uint64_t flags, enum flags_changer by)
{
	struct vm_area_struct *old = part->vma;
	const struct merge_request req = {
		.prev = part->prev, .addr = part->start, .end = part->end, .flags = flags, .anon_vma = old->anon_vma,
		.fork_child = is_fork_child(old), .file = old->vm_file, .pgoff = vma_page_index(old, part->start),
	};
	struct vm_area_struct *merged = merge_range(m, old->vm_mm, &req);
	int err = 0;

	if (merged) {
		part->vma = merged;
		return 0;
	}
	if (part->start != old->vm_start)
		err = split_vma(m, old, part->start, true);
	if (!err && part->end != old->vm_end)
		err = split_vma(m, old, part->end, false);
	if (!err)
		vma_change_flags(m, old, flags, by);
	return err;
}

static ALWAYS_INLINE int copy_for_split(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct **ret)
{
	struct vm_area_struct *new;
	int err;

	if (vma->vm_ops && vma->vm_ops->special)
		return refuse(m, EINVAL, WHY_SPECIAL_MAPPING, vma->vm_start);
	new = vma_dup(m, vma->vm_mm, vma);
	if (!new)
		return -ENOMEM;
	if (vma->anon_vma) {
		err = anon_vma_clone(m, new, vma);
		if (err) {
			vma_destroy(m, new);
			return err;
		}
		new->anon_vma = vma->anon_vma;
		new->anon_vma->num_active_vmas++;
	}
	*ret = new;
	return 0;
}

int vma_copy_for_split(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct **ret)
{
	return copy_for_split(m, vma, ret);
}

int split_vma_unchecked(struct machine *m, struct vm_area_struct *vma, vaddr_t addr, bool new_below)
{
	struct vm_area_struct *new;
	int err;

	if (!(vma->vm_ops && vma->vm_ops->special))
		trace(m, vma_split, vma->vm_start, vma->vm_end, addr, vma->vm_mm->id);
	err = copy_for_split(m, vma, &new);
	if (!err)
		vma_divide(m, vma, new, addr, new_below);
	return err;
}

int split_vma(struct machine *m, struct vm_area_struct *vma, vaddr_t addr, bool new_below)
{
	if ((uint64_t)vma->vm_mm->map_count >= m->vm->max_map_count)
		return refuse(m, ENOMEM, WHY_MAP_COUNT, vma->vm_mm->map_count, m->vm->max_map_count);
	return split_vma_unchecked(m, vma, addr, new_below);
}
