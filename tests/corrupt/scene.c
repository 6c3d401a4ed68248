// SPDX-License-Identifier: MIT
#include "scene.h"

#include "pageout.h"
#include "swapfile.h"
#include "vma.h"

/* Five slabs of 12: two empty, one partial, two full; 28 objects in the array, five in use. */
static void build_cache(struct scene *s)
{
	const struct kmem_cache_args args = {.name = "damaged", .size = 320, .ctor = NO_CTOR};
	vaddr_t object[60];

	assert_int_equal(kmem_cache_create(s->m, &args, &s->cache), 0);
	for (unsigned int i = 0; i < 60; i++)
		assert_int_equal(kmem_cache_alloc(s->m, s->cache, GFP_KERNEL, &object[i]), 0);
	for (unsigned int i = 0; i < 55; i++)
		assert_int_equal(kmem_cache_free(s->m, s->cache, object[i]), 0);
	assert_int_equal(s->cache->node.free_slabs, 2);
	s->object = object[59];
}

static void swap_out(struct scene *s)
{
	vaddr_t shared;

	assert_int_equal(swapon_device(s->m, "/dev/vda", SZ_1M, SWAP_PRIO_AUTO), 0);
	s->swapped = kit_mmap(s->m, PAGES * PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->swapped, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
	pageout_mm(s->m, s->task, s->swapped, s->swapped + PAGES * PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->swapped, 1, ACCESS_READ), 0);
	assert_int_equal(kit_try_mmap(s->m, PAGE_SIZE, MAP_SHARED, NULL, &shared), 0);
	assert_int_equal(kit_touch(s->m, shared, 1, ACCESS_WRITE), 0);
	pageout_mm(s->m, s->task, shared, shared + PAGE_SIZE);
	s->shmem = vma_lookup(s->mm, shared)->vm_file->f_inode;
}

struct machine *build_scene(struct scene *s)
{
	struct file *file;
	uint32_t child;

	s->m = kit_machine("x86_64", KIT_RAM);
	s->anon = kit_mmap(s->m, PAGES * PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->anon, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(sys_fork(s->m, current_task(s->m), &child), 0);
	/* two pages are private again, the others shared with the child */
	assert_int_equal(kit_touch(s->m, s->anon, 2 * PAGE_SIZE, ACCESS_WRITE), 0);
	s->zero = kit_mmap(s->m, PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->zero, 1, ACCESS_READ), 0);
	assert_int_equal(file_create(s->m, "f", PAGES * PAGE_SIZE), 0);
	assert_int_equal(file_open(s->m, "f", &file), 0);
	assert_int_equal(kit_try_mmap(s->m, PAGES * PAGE_SIZE, MAP_SHARED, file, &s->shared), 0);
	s->inode = file->f_inode;
	fput(s->m, file);
	assert_int_equal(kit_touch(s->m, s->shared, 2 * PAGE_SIZE, ACCESS_WRITE), 0);
	s->readonly = kit_mmap(s->m, PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->readonly, 1, ACCESS_WRITE), 0);
	assert_int_equal(sys_mprotect(s->m, current_task(s->m), s->readonly, PAGE_SIZE, PROT_READ), 0);
	s->locked = kit_mmap(s->m, PAGE_SIZE);
	assert_int_equal(sys_mlock(s->m, current_task(s->m), s->locked, PAGE_SIZE, 0), 0);
	assert_int_equal(alloc_held_pages(s->m, GFP_KERNEL, 2, &s->held), 0);
	s->task = current_task(s->m);
	s->mm = s->task->mm;
	swap_out(s);
	s->hole = kit_mmap(s->m, 2 * PAGE_SIZE);
	assert_int_equal(sys_munmap(s->m, current_task(s->m), s->hole + PAGE_SIZE, PAGE_SIZE), 0);
	s->hole += PAGE_SIZE;
	build_cache(s);
	/* what the TLB remembers would be found stale beside every damage to a table */
	assert_int_equal(tlb_configure(s->m, &s->m->tlb->config), 0);
	return s->m;
}

/* ---- ways to its parts ---- */

pte_t get_pte(struct scene *s, vaddr_t address)
{
	return pte_get(s->m, pte_offset(s->m, s->mm, address), pte_index(s->m, address));
}

void put_pte(struct scene *s, vaddr_t address, pte_t pte)
{
	pte_put(s->m, pte_offset(s->m, s->mm, address), pte_index(s->m, address), pte);
}

struct page *page_at(struct scene *s, vaddr_t address)
{
	return find_page(s->m, pte_pfn(s->m, get_pte(s, address)));
}

struct vm_area_struct *area(struct scene *s, vaddr_t address)
{
	return vma_lookup(s->mm, address);
}
