// SPDX-License-Identifier: MIT
/*
 * mremap.c - shrinking, growing and moving a mapping (mm/mremap.c).
 *
 * The call: what it may do, in which order it is checked, and where the range goes; move_vma.c moves it. The two
 * kernels differ here more than elsewhere (kernel_rules.mremap_many):
 *
 *	6.1	with a fixed target, the target is unmapped and the tail of the old range is cut before the VMA is
 *		checked; a refusal after that leaves the hole
 *	6.18	everything is checked first, and a fixed move of unchanged length takes all VMAs of the range along,
 *		gaps kept
 */
#include "vma.h"

/* Whether [addr, addr+old_len) may become new_len long (vma_to_resize). The VMA in *ret. */
static int check_resize(struct machine *m, struct task_struct *task, const struct mremap_request *req,
			struct vm_area_struct **ret)
{
	struct vm_area_struct *vma = vma_lookup(task->mm, req->addr);
	uint64_t grow = req->new_len > req->old_len ? (req->new_len - req->old_len) >> PAGE_SHIFT : 0;

	if (!vma)
		return refuse(m, EFAULT, WHY_NOTHING_MAPPED, req->addr);
	if (!req->old_len && !(vma->vm_flags & (VM_SHARED | VM_MAYSHARE)))
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if ((req->flags & MREMAP_DONTUNMAP) && (vma->vm_flags & (VM_DONTEXPAND | VM_PFNMAP)))
		return refuse(m, EINVAL, WHY_SPECIAL_MAPPING, vma->vm_start);
	if (req->old_len > vma->vm_end - req->addr)
		return refuse(m, EFAULT, WHY_CROSSES_VMA, vma->vm_end);
	*ret = vma;
	if (req->new_len == req->old_len)
		return 0;
	if (vma_page_index(vma, req->addr) + (req->new_len >> PAGE_SHIFT) < vma_page_index(vma, req->addr))
		return refuse(m, EINVAL, WHY_OFFSET_OVERFLOW);
	if (vma->vm_flags & (VM_DONTEXPAND | VM_PFNMAP))
		return refuse(m, EFAULT, WHY_SPECIAL_MAPPING, vma->vm_start);
	if (mlock_future_check(m, task, task->mm, vma->vm_flags, grow))
		return -EAGAIN;
	return may_expand_vm(m, task, task->mm, vma->vm_flags, grow);
}

/* Where the whole of it can go: at the new address, or where the kernel finds room. */
static int choose_place(struct machine *m, struct task_struct *task, const struct vm_area_struct *vma,
			const struct mremap_request *req, vaddr_t *ret)
{
	bool shared = vma->vm_flags & VM_MAYSHARE;
	struct unmapped_area at = {
		.addr = req->new_addr,
		.len = req->new_len,
		.pgoff = vma_page_index(vma, req->addr),
		.file = vma->vm_file,
		.flags = (shared ? MAP_SHARED : MAP_PRIVATE) | (req->flags & MREMAP_FIXED ? MAP_FIXED : 0),
	};
	int err = get_unmapped_area(m, task, &at);

	if (!err)
		*ret = at.addr;
	return err;
}

/* Cuts the tail [addr + new_len, addr + old_len), with the checks of munmap: old_len may be anything. */
static int cut_tail(struct machine *m, struct mm_struct *mm, const struct mremap_request *req)
{
	vaddr_t start = req->addr + req->new_len;
	uint64_t len = req->old_len - req->new_len;

	if (start > mm->task_size || len > mm->task_size - start)
		return refuse(m, EINVAL, WHY_RANGE_BEYOND_TASK_SIZE, start, len, mm->task_size);
	return do_munmap(m, mm, start, start + len);
}

/* The target is known: makes room there, cuts what is too long, moves (the later part of mremap_to). */
static int move_to_target(struct machine *m, struct task_struct *task, struct mremap_request *req, vaddr_t *ret)
{
	struct mm_struct *mm = task->mm;
	struct vm_area_struct *vma;
	vaddr_t place;
	bool locked;
	int err;

	if (req->flags & MREMAP_FIXED) {
		err = do_munmap(m, mm, req->new_addr, req->new_addr + req->new_len);
		if (err)
			return err;
	}
	if (req->old_len > req->new_len) {
		err = cut_tail(m, mm, req);
		if (err)
			return err;
		req->old_len = req->new_len;
	}
	err = check_resize(m, task, req, &vma);
	if (err)
		return err;
	if ((req->flags & MREMAP_DONTUNMAP) &&
	    may_expand_vm(m, task, mm, vma->vm_flags, req->old_len >> PAGE_SHIFT))
		return -ENOMEM;
	err = choose_place(m, task, vma, req, &place);
	locked = vma->vm_flags & VM_LOCKED;
	if (!err)
		err = move_vma(m, task, vma, req, place);
	if (err)
		return err;
	if (locked && req->new_len > req->old_len)
		mm_populate(m, task, place + req->old_len, req->new_len - req->old_len);
	*ret = place;
	return 0;
}

static bool overlaps(const struct mremap_request *req)
{
	return req->addr + req->old_len > req->new_addr && req->new_addr + req->new_len > req->addr;
}

static int check_target(struct machine *m, const struct mm_struct *mm, const struct mremap_request *req)
{
	if (offset_in_page(req->new_addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, req->new_addr);
	if (req->new_len > mm->task_size || req->new_addr > mm->task_size - req->new_len)
		return refuse(m, EINVAL, WHY_RANGE_BEYOND_TASK_SIZE, req->new_addr, req->new_len, mm->task_size);
	if (overlaps(req))
		return refuse(m, EINVAL, WHY_RANGES_OVERLAP);
	/* the same, with room for what clearing the target may split */
	if ((uint64_t)mm->map_count + 2 + 3 >= m->vm->max_map_count)
		return refuse(m, ENOMEM, WHY_MAP_COUNT, mm->map_count, m->vm->max_map_count);
	return 0;
}

/* 6.18: a fixed move of unchanged length, VMA by VMA; the gaps between them are kept (remap_move). */
static int remap_move(struct machine *m, struct task_struct *task, const struct mremap_request *req, vaddr_t *ret)
{
	vaddr_t start = req->addr, end = start + req->old_len, target = req->new_addr, last_end = start;
	struct vm_area_struct *vma = vma_lookup(task->mm, start);

	if (!vma || !req->old_len)
		return refuse(m, EFAULT, WHY_NOTHING_MAPPED, start);
	while (vma && vma->vm_start < end) {
		struct mremap_request one = *req;
		vaddr_t vm_end = vma->vm_end, place;
		int err;

		one.addr = max_u64(vma->vm_start, start);
		one.old_len = one.new_len = min_u64(end, vm_end) - one.addr;
		one.new_addr = target + (one.addr - last_end);
		err = check_resize(m, task, &one, &vma);
		if (!err)
			err = move_to_target(m, task, &one, &place);
		if (err)
			return err;
		if (one.addr == start)
			*ret = place;
		target = place + one.new_len;
		last_end = vm_end;
		/* what was moved may have joined this VMA */
		vma = vm_end < end ? find_vma_intersection(task->mm, vm_end, end) : NULL;
	}
	return 0;
}

/* Why the VMA stays as long as it is, for whom it may not move. */
static int refuse_growth(struct machine *m, const struct mm_struct *mm, const struct mremap_request *req,
			 const struct vm_area_struct *vma)
{
	const struct vm_area_struct *over = req->addr + req->old_len == vma->vm_end ? vma->vm_next : vma;

	if (!req->old_len)
		return refuse(m, ENOMEM, WHY_SECOND_MAPPING);
	if (over && over->vm_start < req->addr + req->new_len)
		return refuse(m, ENOMEM, WHY_ALREADY_MAPPED, over->vm_start, over->vm_end);
	return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, req->addr, req->new_len, mm->task_size);
}

static bool can_grow_in_place(const struct mm_struct *mm, const struct vm_area_struct *vma, uint64_t delta)
{
	vaddr_t end = vma->vm_end + delta;

	if (end < vma->vm_end || end > mm->task_size)
		return false;
	return !vma->vm_next || vma->vm_next->vm_start >= end;
}

static int grow_in_place(struct machine *m, struct task_struct *task, struct vm_area_struct *vma, uint64_t delta)
{
	struct mm_struct *mm = task->mm;
	struct vm_area_struct *next = vma->vm_next;
	vaddr_t old_end = vma->vm_end;
	struct merge_request merge = {
		.prev = vma, .addr = old_end, .end = old_end + delta, .flags = vma->vm_flags,
		.anon_vma = vma->anon_vma, .file = vma->vm_file,
		.pgoff = vma->vm_pgoff + vma_pages(vma),
		.fork_child = vma->anon_vma && !list_is_singular(&vma->anon_vma_chain),
	};

	if (vma->vm_flags & VM_ACCOUNT) {
		int err = vm_account(m, task, delta >> PAGE_SHIFT);

		if (err)
			return err;
	}
	/* the extension may close the gap to a neighbour that fits */
	if (!next || next->vm_start != merge.end || !vma_merge(m, mm, &merge))
		vma_set_range(m, vma, vma->vm_start, old_end + delta, vma->vm_pgoff);
	vm_stat_account(mm, merge.flags, (int64_t)(delta >> PAGE_SHIFT));
	if (merge.flags & VM_LOCKED) {
		mm->locked_vm += delta >> PAGE_SHIFT;
		mm_populate(m, task, old_end, delta);
	}
	return 0;
}

static int mremap_grow(struct machine *m, struct task_struct *task, struct mremap_request *req, vaddr_t *ret)
{
	struct mm_struct *mm = task->mm;
	struct vm_area_struct *vma;
	uint64_t delta = req->new_len - req->old_len;
	bool locked;
	vaddr_t place;
	int err = check_resize(m, task, req, &vma);

	if (err)
		return err;
	if (req->addr + req->old_len == vma->vm_end && can_grow_in_place(mm, vma, delta)) {
		*ret = req->addr;
		return grow_in_place(m, task, vma, delta);
	}
	if (!(req->flags & MREMAP_MAYMOVE))
		return refuse_growth(m, mm, req, vma);
	err = choose_place(m, task, vma, req, &place);
	if (err)
		return err;
	locked = vma->vm_flags & VM_LOCKED;
	err = move_vma(m, task, vma, req, place);
	if (err)
		return err;
	if (locked)
		mm_populate(m, task, place + req->old_len, delta);
	*ret = place;
	return 0;
}

static void round_lengths(const struct machine *m, struct mremap_request *req)
{
	uint64_t mask = arch_word_mask(m->arch);

	req->old_len = page_align(req->old_len) & mask;
	req->new_len = page_align(req->new_len) & mask;
}

static int check_arguments(struct machine *m, struct mremap_request *req)
{
	unsigned int flags = req->flags;

	if (flags & ~(MREMAP_FIXED | MREMAP_MAYMOVE | MREMAP_DONTUNMAP))
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	if ((flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) && !(flags & MREMAP_MAYMOVE))
		return refuse(m, EINVAL, WHY_NEEDS_MAYMOVE);
	if (m->rules->mremap_many)	/* 6.1 compares the lengths as they were given */
		round_lengths(m, req);
	if ((flags & MREMAP_DONTUNMAP) && req->old_len != req->new_len)
		return refuse(m, EINVAL, WHY_KEEPS_LENGTH, req->old_len, req->new_len);
	if (offset_in_page(req->addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, req->addr);
	round_lengths(m, req);
	if (!req->new_len)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (!(flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)))	/* nobody asked for a place */
		req->new_addr = 0;
	return 0;
}

/* 6.1: what is asked is checked as it is carried out. */
static int mremap_stepwise(struct machine *m, struct task_struct *task, struct mremap_request *req, vaddr_t *ret)
{
	int err;

	if (!vma_lookup(task->mm, req->addr))
		return refuse(m, EFAULT, WHY_NOTHING_MAPPED, req->addr);
	if (req->flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) {
		err = check_target(m, task->mm, req);
		return err ? err : move_to_target(m, task, req, ret);
	}
	if (req->old_len < req->new_len)
		return mremap_grow(m, task, req, ret);
	if (req->old_len > req->new_len) {
		err = cut_tail(m, task->mm, req);
		if (err)
			return err;
	}
	*ret = req->addr;
	return 0;
}

/* 6.18: all checks come first (check_mremap_params, check_prep_vma). */
static int mremap_checked(struct machine *m, struct task_struct *task, struct mremap_request *req, vaddr_t *ret)
{
	bool to_target = req->flags & (MREMAP_FIXED | MREMAP_DONTUNMAP);
	struct mremap_request kept = *req;	/* of a range that shrinks only what stays must lie in one VMA */
	struct vm_area_struct *vma;
	int err;

	if (req->new_len > task->mm->task_size)
		return refuse(m, EINVAL, WHY_RANGE_BEYOND_TASK_SIZE, req->addr, req->new_len, task->mm->task_size);
	err = to_target ? check_target(m, task->mm, req) : 0;
	if (err)
		return err;
	if ((req->flags & MREMAP_FIXED) && req->old_len == req->new_len)
		return remap_move(m, task, req, ret);
	if (!vma_lookup(task->mm, req->addr))
		return refuse(m, EFAULT, WHY_NOTHING_MAPPED, req->addr);
	kept.old_len = min_u64(req->old_len, req->new_len);
	if (to_target || req->new_len > req->old_len) {
		err = check_resize(m, task, &kept, &vma);
		if (err)
			return err;
	}
	if (to_target)
		return move_to_target(m, task, req, ret);
	return mremap_stepwise(m, task, req, ret);
}

int sys_mremap(struct machine *m, struct task_struct *task, const struct mremap_request *req, vaddr_t *ret)
{
	struct mremap_request todo = *req;
	int err = check_arguments(m, &todo);

	if (err)
		return err;
	mmap_write_lock(m, task);
	err = m->rules->mremap_many ? mremap_checked(m, task, &todo, ret) : mremap_stepwise(m, task, &todo, ret);
	mmap_write_unlock(m, task);
	return err;
}
