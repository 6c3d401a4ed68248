// SPDX-License-Identifier: MIT
/* The kernel's address space is damaged: vmalloc, modules, pkmap, fixmap. See damage.h. */
#include "machine_kit.h"

#include "damage.h"

#include "content.h"
#include "highmem.h"
#include "kernel_pgtable.h"
#include "module.h"

struct scene {
	struct machine *m;
	struct vmap_space *space;
	vaddr_t a, b, freed, module;	/* areas of two pages each */
	pfn_t high;
};

static struct machine *build(struct scene *s)
{
	vaddr_t at;

	s->m = kit_machine("i386", SZ_1G);
	s->space = &s->m->kmem->vmalloc->space;
	s->high = s->m->arch->lowmem_end >> PAGE_SHIFT;
	assert_int_equal(vmalloc(s->m, 2 * PAGE_SIZE, &s->a), 0);
	assert_int_equal(vmalloc(s->m, 2 * PAGE_SIZE, &s->freed), 0);
	assert_int_equal(vmalloc(s->m, 2 * PAGE_SIZE, &s->b), 0);
	assert_int_equal(insmod(s->m, "m", 2 * PAGE_SIZE, &s->module), 0);
	assert_int_equal(vfree(s->m, s->freed), 0);
	assert_int_equal(kmap(s->m, s->high, &at), 0);
	assert_int_equal(kmap_local(s->m, s->high + 1, &at), 0);
	return s->m;
}

static struct vm_struct *area(struct scene *s, vaddr_t at)
{
	return find_vmap_area(s->m, at)->vm;
}

static void pte_gone(struct scene *s)
{
	kernel_set_pte(s->m, s->a + PAGE_SIZE, (pte_t){0});
}
static void guard_mapped(struct scene *s)
{
	kernel_set_pte(s->m, s->a + 2 * PAGE_SIZE, kernel_pte(s->m, s->a));
}
static void freed_mapped(struct scene *s)
{
	kernel_set_pte(s->m, s->freed, kernel_pte(s->m, s->a));
}
static void area_moved(struct scene *s)
{
	area(s, s->a)->addr += PAGE_SIZE;
}
static void page_forgotten(struct scene *s)
{
	area(s, s->b)->nr_pages--;
}
static void page_counted_twice(struct scene *s)
{
	s->m->kmem->vmalloc->nr_pages++;
}
static void page_shared(struct scene *s)
{
	pfn_t *pages = area(s, s->a)->pages;

	kernel_set_pte(s->m, s->a + PAGE_SIZE, kernel_pte(s->m, s->a));
	pages[1] = pages[0];
}
static void lazy_miscounted(struct scene *s)
{
	s->space->lazy_nr++;
}
static void range_object_freed(struct scene *s)
{
	kobj_free(s->m, KC_VMAP_AREA, vmap_first(&s->space->purge)->kobj);
}
static void range_object_taken(struct scene *s)
{
	vaddr_t kobj;

	assert_int_equal(kobj_alloc(s->m, KC_VMAP_AREA, &kobj), 0);
}
static void struct_freed(struct scene *s)
{
	kfree(s->m, area(s, s->a)->kobj);
}
static void array_freed(struct scene *s)
{
	kfree(s->m, area(s, s->b)->pages_at);
}
static void gap_forgotten(struct scene *s)
{
	vmap_first(&s->space->free)->subtree_max_size -= PAGE_SIZE;
}
static void list_short(struct scene *s)
{
	s->space->purge.nr++;
}
static void range_lost(struct scene *s)
{
	struct vmap_area *va = vmap_first(&s->space->free);

	va->va_start += PAGE_SIZE;
	for (struct rb_node *node = &va->rb_node; node; node = node->parent) {
		va = vmap_area_of(node);
		va->subtree_max_size = max_u64(va->va_end - va->va_start,
					       max_u64(vmap_max_below(node->left), vmap_max_below(node->right)));
	}
}
static void pkmap_entry_gone(struct scene *s)
{
	kernel_set_pte(s->m, pkmap_address(s->m, 1), (pte_t){0});
}
static void pkmap_lost(struct scene *s)
{
	memset(s->m->kmem->highmem->bucket, 0, sizeof(s->m->kmem->highmem->bucket));
}
static void pkmap_users(struct scene *s)
{
	s->m->kmem->highmem->used++;
}
static void local_left(struct scene *s)
{
	s->m->kmem->highmem->depth--;
}
static void entry_stack_hidden(struct scene *s)
{
	kernel_set_pte(s->m, s->m->arch->cpu_entry_area + 3 * PAGE_SIZE, (pte_t){0});
}
static void fixmap_hole(struct scene *s)
{
	kernel_set_pte(s->m, s->m->arch->fixaddr_start, kernel_pte(s->m, s->a));
}
static void module_grown(struct scene *s)
{
	const struct module *mod = find_module(s->m, "m");

	((struct module *)(uintptr_t)mod)->size += PAGE_SIZE;
}
static void pgd_differs(struct scene *s)
{
	uint32_t entry = 0;
	uint64_t at = (s->a >> 22) * 4;

	page_write(s->m, pfn_to_page(s->m, current_task(s->m)->mm->pgd), at, &entry, sizeof(entry));
}
static void layout_differs(struct scene *s)
{
	((struct arch *)(uintptr_t)s->m->arch)->vmalloc_reserve += PAGE_SIZE;
}

static const struct damage list[] = {
	DAMAGE("vmalloc-pte", pte_gone),
	DAMAGE("vmalloc-pte", guard_mapped),
	DAMAGE("vmalloc-pte", freed_mapped),
	DAMAGE("vmalloc-area vmalloc-pages", area_moved),
	DAMAGE("vmalloc-pages census-owner", page_forgotten),
	DAMAGE("vmalloc-pages", page_counted_twice),
	DAMAGE("census-owner", page_shared),
	DAMAGE("vmap-lazy", lazy_miscounted),
	DAMAGE("vmap-object", range_object_freed),
	DAMAGE("vmap-object", range_object_taken),
	DAMAGE("vmalloc-object", struct_freed),
	DAMAGE("vmalloc-object", array_freed),
	DAMAGE("vmap-gap", gap_forgotten),
	DAMAGE("vmap-tree", list_short),
	DAMAGE("vmap-cover", range_lost),
	DAMAGE("pkmap-pte", pkmap_entry_gone),
	DAMAGE("pkmap-hash", pkmap_lost),
	DAMAGE("pkmap-used", pkmap_users),
	DAMAGE("kmap-local", local_left),
	DAMAGE("cpu-entry", entry_stack_hidden),
	DAMAGE("fixmap-slot", fixmap_hole),
	DAMAGE("module-area", module_grown),
	DAMAGE("kernel-pgd", pgd_differs),
	DAMAGE("layout-derivation", layout_differs),
};

int main(void)
{
	struct scene scene;

	return test_damages(&(struct damages){list, sizeof(list) / sizeof(list[0]), &scene, build});
}
