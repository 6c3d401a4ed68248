// SPDX-License-Identifier: MIT
/*
 * mmap.c - new mappings (mm/mmap.c: do_mmap, mmap_region), with the kernel's order of checks.
 *
 * A call first decides everything that can be refused, then makes room, then joins the range to a neighbour or gives it
 * a VMA of its own. Only what Linux itself leaves behind survives a failure: the hole that MAP_FIXED tore (kernel_rules
 * says which kernel tears it before accounting), and the first of two splits.
 */
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "vma.h"

#define FILE_MAX_PAGES ((uint64_t)INT64_MAX >> PAGE_SHIFT)

bool can_do_mlock(const struct task_struct *task)
{
	return rlimit(task, RLIMIT_MEMLOCK) != 0 || task_is_root(task);
}

int mlock_future_check(struct machine *m, const struct task_struct *task, const struct mm_struct *mm,
		       uint64_t vm_flags, uint64_t pages)
{
	if (!(vm_flags & VM_LOCKED) || task_is_root(task))
		return 0;
	if (mm->locked_vm + pages > rlimit(task, RLIMIT_MEMLOCK) >> PAGE_SHIFT)
		return refuse(m, EAGAIN, WHY_RLIMIT_MEMLOCK, mm->locked_vm, pages);
	return 0;
}

int may_expand_vm(struct machine *m, const struct task_struct *task, const struct mm_struct *mm, uint64_t vm_flags,
		  uint64_t pages)
{
	bool data = (vm_flags & (VM_WRITE | VM_SHARED | VM_STACK)) == VM_WRITE;

	if (mm->total_vm + pages > rlimit(task, RLIMIT_AS) >> PAGE_SHIFT)
		return refuse(m, ENOMEM, WHY_RLIMIT_AS, mm->total_vm, pages);
	if (data && mm->data_vm + pages > rlimit(task, RLIMIT_DATA) >> PAGE_SHIFT)
		return refuse(m, ENOMEM, WHY_RLIMIT_DATA, mm->data_vm, pages);
	return 0;
}

/* What the call is going to map, once its arguments are good. */
struct mapping {
	struct unmapped_area at;
	uint64_t flags;			/* VM_ */
};

static uint64_t prot_bits(unsigned int prot)
{
	return prot & (PROT_READ | PROT_WRITE | PROT_EXEC);	/* VM_READ, VM_WRITE and VM_EXEC have these values */
}

static uint64_t map_flag_bits(const struct machine *m, unsigned int flags)
{
	uint64_t bits = flags & MAP_GROWSDOWN ? VM_GROWSDOWN : 0;

	if (flags & MAP_LOCKED)
		bits |= VM_LOCKED;
	if ((flags & MAP_STACK) && m->rules->stack_flag_nohuge)
		bits |= VM_NOHUGEPAGE;
	return bits;
}

/* Steps 1 to 9 of the checks: the arguments by themselves. */
static int check_arguments(struct machine *m, const struct mm_struct *mm, const struct mmap_request *req,
			   struct mapping *map)
{
	if (offset_in_page(req->offset))
		return refuse(m, EINVAL, WHY_OFFSET_UNALIGNED, req->offset);
	if (!req->len)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	map->at = (struct unmapped_area){.addr = req->addr, .flags = req->flags, .file = req->file};
	if (req->flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) {
		map->at.flags |= MAP_FIXED;
	} else {
		map->at.addr &= PAGE_MASK;
		if (map->at.addr && map->at.addr < m->vm->mmap_min_hint)
			map->at.addr = page_align(m->vm->mmap_min_hint);
	}
	map->at.len = page_align(req->len);
	if (m->arch->bits == 32)
		map->at.len &= UINT32_MAX;
	if (!map->at.len)
		return refuse(m, ENOMEM, WHY_LENGTH_WRAPS, req->len);
	map->at.pgoff = req->offset >> PAGE_SHIFT;
	if (m->arch->bits == 32 && map->at.pgoff + (map->at.len >> PAGE_SHIFT) > UINT32_MAX)
		return refuse(m, EOVERFLOW, WHY_OFFSET_OVERFLOW);
	if ((uint64_t)mm->map_count > m->vm->max_map_count)
		return refuse(m, ENOMEM, WHY_MAP_COUNT, mm->map_count, m->vm->max_map_count);
	return 0;
}

static int check_file(struct machine *m, const struct mmap_request *req, struct mapping *map)
{
	uint64_t pages = map->at.len >> PAGE_SHIFT;
	unsigned int type = req->flags & MAP_TYPE;

	if (map->at.pgoff > FILE_MAX_PAGES || pages > FILE_MAX_PAGES - map->at.pgoff)
		return refuse(m, EOVERFLOW, WHY_OFFSET_OVERFLOW);
	if (type == MAP_SHARED || type == MAP_SHARED_VALIDATE) {
		if ((req->prot & PROT_WRITE) && !map->at.file->writable)
			return refuse(m, EACCES, WHY_FILE_READ_ONLY);
		map->flags |= VM_SHARED | VM_MAYSHARE;
		if (!map->at.file->writable)
			map->flags &= ~(uint64_t)(VM_MAYWRITE | VM_SHARED);
	} else if (type != MAP_PRIVATE) {
		return refuse(m, EINVAL, WHY_NO_SHARING);
	}
	if (map->flags & VM_GROWSDOWN)
		return refuse(m, EINVAL, WHY_GROWS_PRIVATE);
	return 0;
}

static int check_anonymous(struct machine *m, const struct mmap_request *req, struct mapping *map)
{
	switch (req->flags & MAP_TYPE) {
	case MAP_SHARED:
		if (map->flags & VM_GROWSDOWN)
			return refuse(m, EINVAL, WHY_GROWS_PRIVATE);
		map->at.pgoff = 0;
		map->flags |= VM_SHARED | VM_MAYSHARE;
		return 0;
	case MAP_PRIVATE:
		map->at.pgoff = map->at.addr >> PAGE_SHIFT;
		return 0;
	default:
		return refuse(m, EINVAL, WHY_NO_SHARING);
	}
}

/* Steps 10 to 16: place, permissions, type. */
static int prepare_mapping(struct machine *m, struct task_struct *task, const struct mmap_request *req,
			   struct mapping *map)
{
	const struct vm_area_struct *over;
	int err = get_unmapped_area(m, task, &map->at);

	if (err)
		return err;
	over = req->flags & MAP_FIXED_NOREPLACE ?
		       find_vma_intersection(task->mm, map->at.addr, map->at.addr + map->at.len) : NULL;
	if (over)
		return refuse(m, EEXIST, WHY_ALREADY_MAPPED, over->vm_start, over->vm_end);
	map->flags = prot_bits(req->prot) | map_flag_bits(m, req->flags) | task->mm->def_flags | VM_MAYREAD |
		     VM_MAYWRITE | VM_MAYEXEC;
	if ((req->flags & MAP_LOCKED) && !can_do_mlock(task))
		return refuse(m, EPERM, WHY_NOT_ROOT);
	err = mlock_future_check(m, task, task->mm, map->flags, map->at.len >> PAGE_SHIFT);
	if (err)
		return err;
	err = map->at.file ? check_file(m, req, map) : check_anonymous(m, req, map);
	if (err)
		return err;
	if ((req->flags & MAP_NORESERVE) && m->vm->overcommit_memory != 2)
		map->flags |= VM_NORESERVE;
	return 0;
}

/* Pages of [start, end) that are mapped already, in VMAs that have these flags (count_vma_pages_range). */
static uint64_t count_mapped_pages(const struct mm_struct *mm, vaddr_t start, vaddr_t end, uint64_t flags)
{
	const struct vm_area_struct *vma = find_vma_intersection(mm, start, end);
	uint64_t pages = 0;

	for (; vma && vma->vm_start < end; vma = vma->vm_next)
		if ((vma->vm_flags & flags) == flags)
			pages += (min_u64(end, vma->vm_end) - max_u64(start, vma->vm_start)) >> PAGE_SHIFT;
	return pages;
}

static bool accountable(const struct mapping *map)
{
	return (map->flags & (VM_NORESERVE | VM_SHARED | VM_WRITE)) == VM_WRITE;
}

/* Of a place that the caller chose. */
static void find_neighbours(const struct mm_struct *mm, struct unmapped_area *at)
{
	const struct vm_area_struct *next;

	at->prev = find_vma_prev(mm, at->addr);
	next = at->prev ? at->prev->vm_next : mm->mmap;
	at->free = (!at->prev || at->prev->vm_end <= at->addr) && (!next || next->vm_start >= at->addr + at->len);
}

static int clear_range(struct machine *m, struct mm_struct *mm, struct mapping *map)
{
	int err;

	if (map->at.free)
		return 0;
	err = do_munmap(m, mm, map->at.addr, map->at.addr + map->at.len);
	map->at.prev = find_vma_prev(mm, map->at.addr);
	return err;
}

/* Promises the memory. What is still mapped there, and is going to be given back, was promised before. */
static int account_mapping(struct machine *m, struct task_struct *task, struct mapping *map)
{
	uint64_t pages = map->at.len >> PAGE_SHIFT, kept = 0;
	int err = 0;

	if (!map->at.free && !m->rules->fixed_unmaps_before_account)
		kept = count_mapped_pages(task->mm, map->at.addr, map->at.addr + map->at.len, VM_ACCOUNT);
	if (pages > kept)
		err = vm_account(m, task, pages - kept);
	if (err)
		return err;
	vm_acct_memory(m, kept);
	map->flags |= VM_ACCOUNT;
	return 0;
}

/* Makes room in [addr, addr+len) and promises the memory, in the kernel's own order. */
static int clear_and_account(struct machine *m, struct task_struct *task, struct mapping *map)
{
	bool unmap_first = m->rules->fixed_unmaps_before_account;
	int err = 0;

	if (unmap_first) {
		err = clear_range(m, task->mm, map);
		if (err)
			return err == -EINVAL && !m->rules->special_half_einval ?
				       refuse(m, ENOMEM, WHY_SPECIAL_MAPPING, map->at.addr) : err;
	}
	if (accountable(map)) {
		err = account_mapping(m, task, map);
		if (err)
			return err;
	}
	if (!unmap_first) {
		err = clear_range(m, task->mm, map);
		if (err && (map->flags & VM_ACCOUNT))
			vm_unaccount(m, map->at.len >> PAGE_SHIFT);
	}
	return err;
}

static const struct vm_operations_struct *file_ops(const struct file *file)
{
	if (!file)
		return NULL;
	return file->f_inode->kind == INODE_SHMEM ? &shmem_vm_ops : &generic_file_vm_ops;
}

/* The file behind shared anonymous memory; its size is promised when it is made. */
static int make_shmem(struct machine *m, struct task_struct *task, const struct mapping *map, struct file **ret)
{
	uint64_t pages = map->flags & VM_NORESERVE ? 0 : map->at.len >> PAGE_SHIFT;
	int err = pages ? vm_account(m, task, pages) : 0;

	if (err)
		return err;
	err = shmem_file_setup(m, map->at.len, ret);
	if (err) {
		vm_unaccount(m, pages);
		return err;
	}
	(*ret)->f_inode->accounted_pages = pages;
	return 0;
}

static int new_vma(struct machine *m, struct task_struct *task, const struct mapping *map)
{
	struct vm_area_struct *vma = vma_create(m, task->mm);
	struct file *file = map->at.file;
	int err;

	if (!vma)
		return -ENOMEM;
	if (file) {
		get_file(file);
	} else if (map->flags & VM_SHARED) {
		err = make_shmem(m, task, map, &file);
		if (err) {
			vma_destroy(m, vma);
			return err;
		}
	}
	vma->vm_start = map->at.addr;
	vma->vm_end = map->at.addr + map->at.len;
	vma->vm_pgoff = map->at.pgoff;
	vma->vm_file = file;
	vma->vm_ops = file_ops(file);
	vma_set_flags(m, vma, map->flags | vm_softdirty(m));
	vma_link(m, vma, map->at.prev);
	return 0;
}

/* A refusal that comes once the VMAs in the way have been split: they stay so, and a split that fails comes first. */
static int leave_split(struct machine *m, struct mm_struct *mm, const struct mapping *map, int err)
{
	int split = 0;

	if (!map->at.free && !m->rules->fixed_unmaps_before_account)
		split = split_edges(m, mm, map->at.addr, map->at.addr + map->at.len);
	return split ? split : err;
}

static int mmap_region(struct machine *m, struct task_struct *task, struct mapping *map)
{
	struct mm_struct *mm = task->mm;
	uint64_t pages = map->at.len >> PAGE_SHIFT;
	uint64_t replaced = 0;
	struct merge_request merge;
	int err;

	if (!map->at.free)
		find_neighbours(mm, &map->at);
	if (!map->at.free)
		replaced = count_mapped_pages(mm, map->at.addr, map->at.addr + map->at.len, 0);
	/*
	 * also where nothing grows: who has more than he may, which replacing other memory can come to, gets nothing
	 * new
	 */
	err = may_expand_vm(m, task, mm, map->flags, pages - replaced);
	if (!err)
		err = clear_and_account(m, task, map);
	if (err)
		return leave_split(m, mm, map, err);
	merge = (struct merge_request){
		.prev = map->at.prev, .addr = map->at.addr, .end = map->at.addr + map->at.len,
		.flags = map->flags, .file = map->at.file, .pgoff = map->at.pgoff,
	};
	if (!vma_merge_new(m, mm, &merge)) {
		err = new_vma(m, task, map);
		if (err) {
			if (map->flags & VM_ACCOUNT)
				vm_unaccount(m, pages);
			return err;
		}
	}
	vm_stat_account(mm, map->flags, (int64_t)pages);
	if (map->flags & VM_LOCKED)
		mm->locked_vm += pages;
	return 0;
}

static int do_mmap(struct machine *m, struct task_struct *task, const struct mmap_request *req, struct mapping *map)
{
	int err = check_arguments(m, task->mm, req, map);

	if (!err)
		err = prepare_mapping(m, task, req, map);
	return err ? err : mmap_region(m, task, map);
}

int vm_mmap(struct machine *m, struct task_struct *task, const struct mmap_request *req, vaddr_t *ret)
{
	struct mapping map;
	int err;

	mmap_write_lock(m, task);
	err = do_mmap(m, task, req, &map);
	mmap_write_unlock(m, task);
	if (err)
		return err;
	if ((map.flags & VM_LOCKED) || (req->flags & (MAP_POPULATE | MAP_NONBLOCK)) == MAP_POPULATE)
		mm_populate(m, task, map.at.addr, map.at.len);
	*ret = map.at.addr;
	return 0;
}

int sys_mmap(struct machine *m, struct task_struct *task, const struct mmap_request *req, vaddr_t *ret)
{
	return vm_mmap(m, task, req, ret);
}

/* ---- mappings that exec makes ---- */

int vm_brk_flags(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, uint64_t vm_flags)
{
	struct mapping map = {
		.at = {.addr = addr, .len = len, .pgoff = addr >> PAGE_SHIFT},
		.flags = VM_DATA_DEFAULT_FLAGS | vm_flags | task->mm->def_flags,
	};
	int err;

	if (addr > task->mm->task_size || len > task->mm->task_size - addr)
		return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, addr, len, task->mm->task_size);
	mmap_write_lock(m, task);
	err = mmap_region(m, task, &map);
	mmap_write_unlock(m, task);
	return err;
}

static int install(struct machine *m, struct mm_struct *mm, const struct special_mapping *special,
		   const struct vm_operations_struct *ops)
{
	struct vm_area_struct *vma = vma_create(m, mm);

	if (!vma)
		return -ENOMEM;
	vma->vm_start = special->start;
	vma->vm_end = special->end;
	vma->vm_pgoff = ops ? 0 : special->start >> PAGE_SHIFT;
	vma->vm_ops = ops;
	vma->vm_name = special->name;
	vma_set_flags(m, vma, special->vm_flags | vm_softdirty(m));
	vma_link(m, vma, find_vma_prev(mm, special->start));
	vm_stat_account(mm, special->vm_flags, (int64_t)vma_pages(vma));
	return 0;
}

int vm_install_stack(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end, uint64_t vm_flags)
{
	uint64_t pages = (end - start) >> PAGE_SHIFT;
	int err;

	if (vm_flags & VM_ACCOUNT) {
		err = vm_account(m, NULL, pages);
		if (err)
			return err;
	}
	err = install(m, mm, &(struct special_mapping){start, end, vm_flags, NULL}, NULL);
	if (err && (vm_flags & VM_ACCOUNT))
		vm_unaccount(m, pages);
	return err;
}

int vm_install_special(struct machine *m, struct mm_struct *mm, const struct special_mapping *special)
{
	return install(m, mm, special, special->vm_flags & VM_PFNMAP ? &vvar_mapping_vmops : &special_mapping_vmops);
}
