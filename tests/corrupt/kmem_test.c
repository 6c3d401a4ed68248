// SPDX-License-Identifier: MIT
/* Slabs and the kernel's own mappings are damaged. See damage.h. */
#include "scene.h"

#include "content.h"
#include "kmem.h"
#include "mem_map.h"
#include "pgtable.h"

/* the kernel's own */
static void linear_range(struct scene *s)
{
	s->m->kmem->direct.range[0].phys += PAGE_SIZE;
}
static void kernel_tables(struct scene *s)
{
	s->m->kmem->direct.tables = s->held;
}

static void kernel_text(struct scene *s)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	uint64_t entry;
	bool present;
	paddr_t phys;

	walk_page_table(s->m, kernel_pgd(s->m), s->m->arch->image.text, step, &present, &phys);
	entry = step[2].entry | s->m->arch->pte.write;
	page_write(s->m, pfn_to_page(s->m, step[2].table >> PAGE_SHIFT), step[2].entry_at & ~PAGE_MASK, &entry,
		   sizeof(entry));
}

/* slabs */
static struct slab *first_slab(struct list_head *head)
{
	return list_entry(head->next, struct slab, slab_list);
}
static void slab_misplaced(struct scene *s)
{
	struct slab *slab = first_slab(&s->cache->node.slabs_full);

	list_del(&slab->slab_list);
	list_add(&slab->slab_list, &s->cache->node.slabs_partial);
}
static void slab_free_slabs(struct scene *s)
{
	s->cache->node.free_slabs++;
}
static void slab_free_objects(struct scene *s)
{
	s->cache->node.free_objects++;
}
static void slab_index_twice(struct scene *s)
{
	struct slab *slab = first_slab(&s->cache->node.slabs_partial);

	slab->index[slab->active] = slab->index[slab->active + 1];
}
static void slab_object_forgotten(struct scene *s)
{
	slab_of(s->m, s->object)->allocated[0] &= slab_of(s->m, s->object)->allocated[0] - 1;
}
static void slab_array_twice(struct scene *s)
{
	s->cache->cpu_cache.entry[0] = s->cache->cpu_cache.entry[1];
}
static void slab_array_address(struct scene *s)
{
	s->cache->cpu_cache.entry[0].object += 8;
}
static void slab_frame(struct scene *s)
{
	pfn_t pfn = linear_to_phys(s->m->arch, s->object) >> PAGE_SHIFT;

	page_section(find_page(s->m, pfn))->slab[pfn % SECTION_PAGES] = NULL;
}
static void slab_recent_of_another(struct scene *s)
{
	struct slab_allocator *a = s->m->kmem->slab;
	size_t frame = (s->object >> PAGE_SHIFT) % RECENT_FRAMES;

	a->recent[(frame + 1) % RECENT_FRAMES] = a->recent[frame] = slab_of(s->m, s->object);
}
static void slab_stranger(struct scene *s)
{
	struct page *page = page_at(s, s->anon);
	struct mem_section *section = page_section(page);

	if (!section->slab)
		section->slab = hm_alloc(&s->m->ctx.mem, SECTION_PAGES * sizeof(*section->slab));
	section->slab[offset_in_section(page)] = slab_of(s->m, s->object);
}
static void slab_free_limit(struct scene *s)
{
	s->cache->node.free_limit++;
}
static void slab_refcount(struct scene *s)
{
	s->cache->refcount++;
}
static void slab_held_and_free(struct scene *s)
{
	vaddr_t object = s->cache->cpu_cache.entry[0].object;

	xa_store(&s->m->ctx.mem, &s->m->kmem->slab->held, linear_to_phys(s->m->arch, object) >> 3, 1);
}
static void kobj_of_nobody(struct scene *s)
{
	area(s, s->anon)->kobj = s->object;
}
static void slab_counter(struct scene *s)
{
	machine_counters(s->m)->node[NR_SLAB_UNRECLAIMABLE]++;
}

static const struct damage list[] = {
	DAMAGE("slab-list", slab_misplaced),
	DAMAGE("slab-count", slab_free_slabs),
	DAMAGE("slab-count", slab_free_objects),
	DAMAGE("slab-freelist", slab_index_twice),
	DAMAGE("slab-objects", slab_object_forgotten),
	DAMAGE("slab-array", slab_array_twice),
	DAMAGE("slab-array", slab_array_address),
	DAMAGE("slab-frame slab-array", slab_frame),
	DAMAGE("slab-frame", slab_recent_of_another),
	DAMAGE("slab-frame", slab_stranger),
	DAMAGE("slab-limits", slab_free_limit),
	DAMAGE("slab-name", slab_refcount),
	DAMAGE("slab-held", slab_held_and_free),
	DAMAGE("slab-kobj", kobj_of_nobody),
	DAMAGE("node-counter", slab_counter),
	DAMAGE("kernel-map-linear", linear_range),
	DAMAGE("kernel-map-tables", kernel_tables),
	DAMAGE("kernel-map-rodata", kernel_text),
};

int main(void)
{
	struct scene scene;

	return test_damages(&(struct damages){list, sizeof(list) / sizeof(list[0]), &scene, build_scene});
}
