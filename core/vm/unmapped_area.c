// SPDX-License-Identifier: MIT
/*
 * unmapped_area.c - where a new mapping goes (get_unmapped_area).
 *
 * The top-down search takes the highest gap below mmap_base that is large enough and places the mapping at its top; the
 * bottom-up search takes the lowest and places it at its bottom. Both walk the red-black tree and enter a subtree only
 * when its rb_subtree_gap promises a gap of the length asked (vm_unmapped_area, mm/mmap.c of Linux 6.0). A stack's
 * guard gap is kept as the two kernels keep it, which is not quite as 6.0 did (limit_of_guards).
 */
#include "pgtable.h"
#include "vma.h"

ARCHS_KNOWN_HERE(3);

/* What a search wants; the result lies in [low, high). */
struct unmapped_area_info {
	uint64_t len;
	vaddr_t low, high;
};

static uint64_t subtree_gap(const struct rb_node *node)
{
	return node ? container_of(node, struct vm_area_struct, vm_rb)->rb_subtree_gap : 0;
}

/* Whether len fits into what the limits leave of [start, end). */
static inline bool range_fits(const struct unmapped_area_info *info, vaddr_t start, vaddr_t end)
{
	start = max_u64(start, info->low);
	end = min_u64(end, info->high);
	return end > start && end - start >= info->len;
}

/* Whether it fits below vma. */
static inline bool gap_fits(const struct vm_area_struct *vma, const struct unmapped_area_info *info)
{
	vaddr_t end = vm_start_gap(vma);

	return vma->gap >= info->len && range_fits(info, end - vma->gap, end);
}

/* Whether it fits above all VMAs. */
static inline bool top_fits(const struct mm_struct *mm, const struct unmapped_area_info *info)
{
	return mm->highest_vm_end < info->high && range_fits(info, mm->highest_vm_end, info->high);
}

/* The VMA of the subtree with the highest gap of at least len, or with the lowest; there is one. */
static struct vm_area_struct *outermost_gap(struct rb_node *node, uint64_t len, bool highest)
{
	for (;;) {
		struct vm_area_struct *vma = rb_vma(node);
		struct rb_node *outer = highest ? node->right : node->left;

		if (subtree_gap(outer) >= len)
			node = outer;
		else if (vma->gap >= len)
			return vma;
		else
			node = highest ? node->left : node->right;
	}
}

/*
 * Whose gap is the highest that fits; NULL: none. One way down leads to the limit. The gaps that end below it are those
 * of the VMAs at which that way turns right, and of all that is left of them: the last such turn has the highest. Only
 * the VMA above the limit can have a gap that reaches across it.
 */
static struct vm_area_struct *highest_gap(const struct mm_struct *mm, const struct unmapped_area_info *info)
{
	struct rb_node *node = mm->mm_rb.node;
	struct vm_area_struct *best = NULL;

	while (subtree_gap(node) >= info->len) {
		struct vm_area_struct *vma = rb_vma(node);

		if (vma->vm_end >= info->high) {
			if (gap_fits(vma, info))
				return vma;
			node = node->left;
			continue;
		}
		if (vma->gap >= info->len || subtree_gap(node->left) >= info->len)
			best = vma;
		node = node->right;
	}
	if (best && best->gap < info->len)
		best = outermost_gap(best->vm_rb.left, info->len, true);
	/* where the lower limit cuts this one short, those below it lie below the limit */
	return best && gap_fits(best, info) ? best : NULL;
}

/* Whose gap is the lowest that fits: the same, seen in a mirror. */
static struct vm_area_struct *lowest_gap(const struct mm_struct *mm, const struct unmapped_area_info *info)
{
	struct rb_node *node = mm->mm_rb.node;
	struct vm_area_struct *best = NULL;
	bool own = false;

	while (subtree_gap(node) >= info->len) {
		struct vm_area_struct *vma = rb_vma(node);
		bool fits;

		if (vma->vm_start <= info->low) {
			node = node->right;
			continue;
		}
		fits = vma->gap >= info->len && vm_start_gap(vma) >= info->low + info->len;
		if (fits || subtree_gap(node->right) >= info->len) {
			best = vma;
			own = fits;
		}
		node = node->left;
	}
	if (best && !own)
		best = outermost_gap(best->vm_rb.right, info->len, false);
	return best && gap_fits(best, info) ? best : NULL;
}

/* ---- the hole of the last search ---- */

/* 32-bit x86 has no search of its own; the common one keeps away from what ordinary users may not map. */
static bool searches_above_min_addr(const struct machine *m)
{
	return m->arch->id == ARCH_I386;
}

static vaddr_t topdown_low_limit(const struct machine *m)
{
	return searches_above_min_addr(m) ? max_u64(m->arch->mmap_low, m->vm->mmap_min_hint) : m->arch->mmap_low;
}

static void remember_hole(struct mm_struct *mm, struct vm_area_struct *vma, uint64_t len)
{
	if (vma == mm->hole && len >= mm->hole_len)
		return;
	mm->hole = vma;
	mm->hole_len = len;
}

/* Whose gap is the highest that fits, when mappings follow each other down: the same as before, or the next below. */
static struct vm_area_struct *remembered_gap(const struct mm_struct *mm, const struct unmapped_area_info *info)
{
	struct vm_area_struct *vma = mm->hole;

	if (!vma || info->len < mm->hole_len || info->high != mm->mmap_base)
		return NULL;
	if (gap_fits(vma, info))
		return vma;
	vma = vma->vm_prev;
	return vma && gap_fits(vma, info) ? vma : NULL;
}

bool hole_is_highest(const struct machine *m, const struct mm_struct *mm)
{
	const struct unmapped_area_info info = {mm->hole_len, topdown_low_limit(m), mm->mmap_base};
	const struct vm_area_struct *vma = mm->hole ? mm->highest_vma : NULL;

	while (vma && vma != mm->hole && !gap_fits(vma, &info))
		vma = vma->vm_prev;
	return vma == mm->hole;
}

/* ---- searches ---- */

static const struct vm_area_struct *growsdown_vma(const struct list_head *pos)
{
	return list_entry(pos, struct vm_area_struct, shared);
}

/*
 * The kernel finds the highest hole first and looks at the VMA above it afterwards: where that one grows down and the
 * hole reaches into its guard gap, the search goes on below the guard gap, and smaller holes inside it are passed over.
 * Returns below which address it goes on: lower than `found`, the end of the highest gap, if that one is passed over,
 * too.
 *
 * Only guard gaps that reach below `found` matter, and those that reach into them: where one begins the hole below the
 * next VMA ends. So a few VMAs above `found` are looked at, from the highest down.
 */
static vaddr_t limit_of_guards(const struct mm_struct *mm, const struct unmapped_area_info *info, vaddr_t found)
{
	struct unmapped_area_info left = *info;
	const struct list_head *head = &mm->growsdown, *lowest = head->next, *pos;

	while (lowest != head && growsdown_vma(lowest)->vm_start <= found)
		lowest = lowest->next;
	if (lowest == head || vm_start_gap(growsdown_vma(lowest)) >= found)
		return info->high;
	pos = lowest;
	while (pos->next != head && vm_start_gap(growsdown_vma(pos->next)) < growsdown_vma(pos)->vm_start)
		pos = pos->next;
	for (;; pos = pos->prev) {
		const struct vm_area_struct *vma = growsdown_vma(pos);
		vaddr_t start = vma->vm_prev ? vma->vm_prev->vm_end : 0, end = vma->vm_start;

		if (range_fits(&left, start, end) && vm_start_gap(vma) < min_u64(end, left.high))
			left.high = vm_start_gap(vma);
		if (pos == lowest)
			return left.high;
	}
}

/* At the top of the highest gap that fits. */
static inline bool unmapped_area_topdown(const struct machine *m, struct mm_struct *mm, uint64_t len,
				  struct unmapped_area *area)
{
	struct unmapped_area_info info = {len, topdown_low_limit(m), mm->mmap_base};

	for (;;) {
		struct vm_area_struct *above = NULL;
		vaddr_t end = info.high;

		if (!top_fits(mm, &info)) {
			above = remembered_gap(mm, &info);
			if (!above)
				above = highest_gap(mm, &info);
			if (!above)
				return false;
			end = min_u64(end, vm_start_gap(above));
		}
		if (info.high == mm->mmap_base)
			remember_hole(mm, above, len);
		info.high = limit_of_guards(mm, &info, end);
		if (info.high < end)
			continue;
		area->addr = end - len;
		area->prev = above ? above->vm_prev : mm->highest_vma;
		return true;
	}
}

/* At the bottom of the lowest. */
static bool unmapped_area_bottomup(const struct machine *m, struct mm_struct *mm, uint64_t len,
				   struct unmapped_area *area)
{
	const struct unmapped_area_info info = {len, mm->topdown ? m->arch->unmapped_base : mm->mmap_base,
						mm->task_size};
	const struct vm_area_struct *above = lowest_gap(mm, &info);

	if (!above && !top_fits(mm, &info))
		return false;
	area->prev = above ? above->vm_prev : mm->highest_vma;
	area->addr = max_u64(info.low, area->prev ? area->prev->vm_end : 0);
	return true;
}

/* The hint is good: area->prev gets the VMA below it. */
static bool hint_is_free(const struct machine *m, const struct mm_struct *mm, struct unmapped_area *area)
{
	const struct vm_area_struct *next;
	vaddr_t addr = area->addr;

	if (area->len > mm->task_size || addr > mm->task_size - area->len)
		return false;
	area->prev = find_vma_prev(mm, addr + 1);
	next = area->prev ? area->prev->vm_next : mm->mmap;
	if (area->prev && area->prev->vm_end > addr)
		return false;
	if (searches_above_min_addr(m) && addr < m->vm->mmap_min_hint)
		return false;
	return !next || addr + area->len <= vm_start_gap(next);
}

/* Finds room of len bytes: area->addr, area->prev. */
static inline bool search(const struct machine *m, struct mm_struct *mm, uint64_t len, struct unmapped_area *area)
{
	return (mm->topdown && unmapped_area_topdown(m, mm, len, area)) || unmapped_area_bottomup(m, mm, len, area);
}

/*
 * Mappings of large pages' size are placed so that large pages could map them (__thp_get_unmapped_area): looked for
 * with one large page to spare, then moved up to the boundary that file offset and address share.
 */
static bool search_aligned(const struct machine *m, struct mm_struct *mm, struct unmapped_area *area)
{
	uint64_t size = pmd_size(m), offset = area->file ? area->pgoff << PAGE_SHIFT : 0, end = offset + area->len;
	uint64_t first = round_up(offset, size), shift;

	if (end <= first || end - first < size || area->len + size < area->len)
		return false;
	if (!search(m, mm, area->len + size, area))
		return false;
	shift = (offset - area->addr) & (size - 1);
	area->addr += shift || !mm->topdown ? shift : size;
	return true;
}

static bool wants_alignment(const struct machine *m, const struct unmapped_area *area)
{
	if (m->arch->bits != 64)
		return false;
	if (area->file)
		return area->file->f_inode->kind == INODE_SIM || area->file->f_inode->kind == INODE_HOST;
	return m->rules->thp_aligns_2m && (area->flags & MAP_TYPE) == MAP_PRIVATE && !(area->len & (pmd_size(m) - 1));
}

/* A place of the kernel's choice: at the hint when that is free, else where the search finds one. */
static int choose(struct machine *m, struct mm_struct *mm, struct unmapped_area *area)
{
	bool hint = area->addr;

	area->addr &= PAGE_MASK;
	area->free = (hint && hint_is_free(m, mm, area)) ||
		     (!hint && wants_alignment(m, area) && search_aligned(m, mm, area)) ||
		     search(m, mm, area->len, area);
	if (!area->free)
		return refuse(m, ENOMEM, WHY_NO_GAP, area->len);
	trace(m, vm_unmapped_area, area->addr, 0, mm->total_vm, mm->topdown, area->len,
	      mm->topdown ? topdown_low_limit(m) : mm->mmap_base,
	      mm->topdown ? mm->mmap_base : mm->task_size, 0, 0);
	return 0;
}

static int check_chosen(struct machine *m, const struct task_struct *task, const struct unmapped_area *area)
{
	const struct mm_struct *mm = task->mm;
	uint64_t min_addr = m->vm->mmap_min_addr;

	if (area->addr > mm->task_size - area->len)
		return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, area->addr, area->len, mm->task_size);
	if (offset_in_page(area->addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, area->addr);
	if (area->addr < min_addr && !task_is_root(task))
		return refuse(m, EPERM, WHY_BELOW_MIN_ADDR, area->addr, min_addr);
	return 0;
}

int get_unmapped_area(struct machine *m, struct task_struct *task, struct unmapped_area *area)
{
	const struct mm_struct *mm = task->mm;
	bool fixed = area->flags & MAP_FIXED;
	int err;

	area->free = false;
	if (fixed && area->addr < m->arch->first_user_address)
		return refuse(m, EINVAL, WHY_BELOW_FIRST_USER, area->addr, m->arch->first_user_address);
	if (area->len > mm->task_size)
		return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, area->addr, area->len, mm->task_size);
	err = fixed ? 0 : choose(m, task->mm, area);
	return err ? err : check_chosen(m, task, area);
}
