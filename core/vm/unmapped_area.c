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

struct unmapped_area_info {
	uint64_t len;
	vaddr_t low, high;		/* the result lies in [low, high) */
};

static uint64_t subtree_gap(const struct rb_node *node)
{
	return node ? container_of(node, struct vm_area_struct, vm_rb)->rb_subtree_gap : 0;
}

/* The part of [start, end) inside the limits, if len fits. */
static bool clip_gap(const struct unmapped_area_info *info, vaddr_t *start, vaddr_t *end)
{
	*start = max_u64(*start, info->low);
	*end = min_u64(*end, info->high);
	return *end > *start && *end - *start >= info->len;
}

/* Whether len fits below vma, in the part of the gap inside the limits. */
static bool gap_fits(const struct vm_area_struct *vma, const struct unmapped_area_info *info, vaddr_t *start,
		     vaddr_t *end)
{
	if (vma->gap < info->len)
		return false;
	*end = vm_start_gap(vma);
	*start = *end - vma->gap;
	return clip_gap(info, start, end);
}

/* The VMA of the subtree with the highest gap of at least len, or with the lowest; there is one. */
static const struct vm_area_struct *outermost_gap(const struct rb_node *node, uint64_t len, bool highest)
{
	for (;;) {
		const struct vm_area_struct *vma = container_of(node, struct vm_area_struct, vm_rb);
		const struct rb_node *outer = highest ? node->right : node->left;

		if (subtree_gap(outer) >= len)
			node = outer;
		else if (vma->gap >= len)
			return vma;
		else
			node = highest ? node->left : node->right;
	}
}

/*
 * The highest gap that fits; start and end are set to its usable part. One way down leads to the limit. The gaps that
 * end below it are those of the VMAs at which that way turns right, and of all that is left of them: the last such turn
 * has the highest. Only the VMA above the limit can have a gap that reaches across it.
 */
static bool highest_gap(const struct rb_node *node, const struct unmapped_area_info *info, vaddr_t *start,
			vaddr_t *end)
{
	const struct vm_area_struct *best = NULL;

	while (subtree_gap(node) >= info->len) {
		const struct vm_area_struct *vma = container_of(node, struct vm_area_struct, vm_rb);

		if (vma->vm_end >= info->high) {
			if (gap_fits(vma, info, start, end))
				return true;
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
	return best && gap_fits(best, info, start, end);
}

/* The lowest gap that fits: the same, seen in a mirror. */
static bool lowest_gap(const struct rb_node *node, const struct unmapped_area_info *info, vaddr_t *start,
		       vaddr_t *end)
{
	const struct vm_area_struct *best = NULL;
	bool own = false;

	while (subtree_gap(node) >= info->len) {
		const struct vm_area_struct *vma = container_of(node, struct vm_area_struct, vm_rb);
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
	return best && gap_fits(best, info, start, end);
}

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

		if (clip_gap(&left, &start, &end) && vm_start_gap(vma) < end)
			left.high = vm_start_gap(vma);
		if (pos == lowest)
			return left.high;
	}
}

static int unmapped_area_topdown(const struct mm_struct *mm, const struct unmapped_area_info *limits, vaddr_t *ret)
{
	struct unmapped_area_info info = *limits;

	for (;;) {
		vaddr_t start = mm->highest_vm_end, end = info.high;

		if (!clip_gap(&info, &start, &end) && !highest_gap(mm->mm_rb.node, &info, &start, &end))
			return -ENOMEM;
		info.high = limit_of_guards(mm, &info, end);
		if (info.high >= end) {
			*ret = end - info.len;
			return 0;
		}
	}
}

static int unmapped_area_bottomup(const struct mm_struct *mm, const struct unmapped_area_info *info, vaddr_t *ret)
{
	vaddr_t start, end;

	if (lowest_gap(mm->mm_rb.node, info, &start, &end)) {
		*ret = start;
		return 0;
	}
	start = mm->highest_vm_end;
	end = info->high;
	if (!clip_gap(info, &start, &end))
		return -ENOMEM;
	*ret = start;
	return 0;
}

static bool hint_is_free(const struct machine *m, const struct mm_struct *mm, vaddr_t addr, uint64_t len)
{
	const struct vm_area_struct *next, *prev;

	if (len > mm->task_size || addr > mm->task_size - len)
		return false;
	prev = find_vma_prev(mm, addr + 1);
	next = prev ? prev->vm_next : mm->mmap;
	if (prev && prev->vm_end > addr)
		return false;
	if (m->arch->id != ARCH_X86_64 && addr < m->vm->mmap_min_hint)
		return false;
	return !next || addr + len <= vm_start_gap(next);
}

static vaddr_t topdown_low_limit(const struct machine *m)
{
	return max_u64(max_u64(PAGE_SIZE, m->arch->mmap_low), m->vm->mmap_min_hint);
}

static int search(const struct machine *m, const struct mm_struct *mm, uint64_t len, vaddr_t *ret)
{
	struct unmapped_area_info info = {.len = len};

	if (mm->topdown) {
		info.low = topdown_low_limit(m);
		info.high = mm->mmap_base;
		if (!unmapped_area_topdown(mm, &info, ret))
			return 0;
	}
	info.low = mm->topdown ? m->arch->unmapped_base : mm->mmap_base;
	info.high = mm->task_size;
	return unmapped_area_bottomup(mm, &info, ret);
}

/*
 * Mappings of large pages' size are placed so that large pages could map them (__thp_get_unmapped_area): looked for
 * with one large page to spare, then moved up to the boundary that file offset and address share.
 */
static bool search_aligned(const struct machine *m, const struct mm_struct *mm, uint64_t len, uint64_t offset,
			   vaddr_t *ret)
{
	uint64_t size = pmd_size(m), end = offset + len, first = round_up(offset, size), shift;

	if (end <= first || end - first < size || len + size < len)
		return false;
	if (search(m, mm, len + size, ret))
		return false;
	shift = (offset - *ret) & (size - 1);
	*ret += shift || !mm->topdown ? shift : size;
	return true;
}

static bool wants_alignment(const struct machine *m, const struct file *file, unsigned int flags, uint64_t len)
{
	if (m->arch->bits != 64)
		return false;
	if (file)
		return file->f_inode->kind == INODE_SIM || file->f_inode->kind == INODE_HOST;
	return m->rules->thp_aligns_2m && (flags & MAP_TYPE) == MAP_PRIVATE && !(len & (pmd_size(m) - 1));
}

static int check_chosen(struct machine *m, const struct task_struct *task, vaddr_t addr, uint64_t len)
{
	const struct mm_struct *mm = task->mm;
	uint64_t min_addr = m->vm->mmap_min_addr;

	if (addr > mm->task_size - len)
		return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, addr, len, mm->task_size);
	if (offset_in_page(addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, addr);
	if (addr < min_addr && !task_is_root(task))
		return refuse(m, EPERM, WHY_BELOW_MIN_ADDR, addr, min_addr);
	return 0;
}

int get_unmapped_area_for(struct machine *m, struct task_struct *task, const struct file *file, vaddr_t addr,
			  uint64_t len, uint64_t pgoff, unsigned int flags, vaddr_t *ret)
{
	struct mm_struct *mm = task->mm;
	vaddr_t found = addr;
	bool placed = false;
	int err;

	if ((flags & MAP_FIXED) && addr < m->arch->first_user_address)
		return refuse(m, EINVAL, WHY_BELOW_FIRST_USER, addr, m->arch->first_user_address);
	if (len > mm->task_size)
		return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, addr, len, mm->task_size);
	if (flags & MAP_FIXED) {
		placed = true;
	} else if (addr && hint_is_free(m, mm, addr & PAGE_MASK, len)) {
		found = addr & PAGE_MASK;
		placed = true;
	} else if (!addr && wants_alignment(m, file, flags, len)) {
		placed = search_aligned(m, mm, len, pgoff << PAGE_SHIFT, &found);
	}
	if (!placed && search(m, mm, len, &found))
		return refuse(m, ENOMEM, WHY_NO_GAP, len);
	if (!(flags & MAP_FIXED))
		trace(m, vm_unmapped_area, found, 0, mm->total_vm, mm->topdown, len,
		      mm->topdown ? max_u64(PAGE_SIZE, m->vm->mmap_min_hint) : mm->mmap_base,
		      mm->topdown ? mm->mmap_base : mm->task_size, 0, 0);
	err = check_chosen(m, task, found, len);
	if (!err)
		*ret = found;
	return err;
}

int get_unmapped_area(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, uint64_t pgoff,
		      unsigned int flags, vaddr_t *ret)
{
	return get_unmapped_area_for(m, task, NULL, addr, len, pgoff, flags | MAP_SHARED, ret);
}
