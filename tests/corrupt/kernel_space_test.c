// SPDX-License-Identifier: MIT
/* One field of the kernel's address space is damaged, and verify must name exactly the rules that it breaks. */
#include "machine_kit.h"

#include "arch.h"
#include "content.h"
#include "fixmap.h"
#include "highmem.h"
#include "kernel_pgtable.h"
#include "kmem.h"
#include "module.h"
#include "pgtable.h"
#include "slab.h"
#include "vmalloc.h"

struct scene {
	struct machine *m;
	struct vmap_space *space;
	vaddr_t a, b, freed, module;	/* areas of two pages each */
	pfn_t high;
};

static void build(struct scene *s)
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
	while (va) {
		va->subtree_max_size = max_u64(va->va_end - va->va_start, 0);
		va = NULL;
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

static const struct {
	const char *name, *rules;	/* sorted, a blank between */
	void (*damage)(struct scene *s);
} damages[] = {
	{"an entry is gone", "vmalloc-pte", pte_gone},
	{"a guard page is mapped", "vmalloc-pte", guard_mapped},
	{"a freed page is mapped", "vmalloc-pte", freed_mapped},
	{"an area says it lies elsewhere", "vmalloc-area vmalloc-pages", area_moved},
	{"an area forgets a page", "census-owner vmalloc-pages", page_forgotten},
	{"a page is counted twice", "vmalloc-pages", page_counted_twice},
	{"two pages of an area are one", "census-owner", page_shared},
	{"lazy pages are miscounted", "vmap-lazy", lazy_miscounted},
	{"the object of a freed range is free", "vmap-object", range_object_freed},
	{"an object of nobody's", "vmap-object", range_object_taken},
	{"a vm_struct is free", "vmalloc-object", struct_freed},
	{"an array of pages is free", "vmalloc-object", array_freed},
	{"a free range is forgotten in its tree", "vmap-gap", gap_forgotten},
	{"a list is shorter than it says", "vmap-tree", list_short},
	{"a page of addresses is lost", "vmap-cover", range_lost},
	{"pkmap's entry is gone", "pkmap-pte", pkmap_entry_gone},
	{"a mapped frame is not found", "pkmap-hash", pkmap_lost},
	{"slots are miscounted", "pkmap-used", pkmap_users},
	{"a mapping of kmap_local is left", "kmap-local", local_left},
	{"the entry stack is not mapped", "cpu-entry", entry_stack_hidden},
	{"a slot without a name is mapped", "fixmap-slot", fixmap_hole},
	{"a module is larger than its area", "module-area", module_grown},
	{"a process misses an entry of the kernel's", "kernel-pgd", pgd_differs},
	{"a figure is not what its formula gives", "layout-derivation", layout_differs},
};

/* The rules that findings name, sorted, each once. */
static void collect_rules(const char *text, char rules[256])
{
	const char *last = "", *best;
	char line[64];

	for (rules[0] = '\0';; last = strrchr(rules, ' ') ? strrchr(rules, ' ') + 1 : rules) {
		best = NULL;
		for (const char *at = text; *at; at += strcspn(at, "\n") + 1) {
			snprintf(line, sizeof(line), "%.*s", (int)strcspn(at, ":"), at);
			if (strcmp(line, last) > 0 && (!best || strncmp(at, best, strcspn(at, ":")) < 0))
				best = at;
		}
		if (!best)
			return;
		snprintf(rules + strlen(rules), 256 - strlen(rules), "%s%.*s", *rules ? " " : "", (int)strcspn(best, ":"), best);
	}
}

static void damage_is_named(void **state)
{
	bool good = true;

	(void)state;
	for (size_t i = 0; i < sizeof(damages) / sizeof(damages[0]); i++) {
		struct seq_file seq;
		struct scene s;
		char rules[256];

		build(&s);
		kit_assert_sound(s.m, "build");
		damages[i].damage(&s);
		seq_init(&seq);
		kit_audit(s.m, &seq);
		collect_rules(seq.buf, rules);
		if (strcmp(rules, damages[i].rules)) {
			print_error("%s: broken are \"%s\"\n%s", damages[i].name, rules, seq.buf);
			good = false;
		}
		seq_release(&seq);
		kit_end(s.m);
	}
	assert_true(good);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(damage_is_named)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
