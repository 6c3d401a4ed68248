// SPDX-License-Identifier: MIT
/*
 * Random vmalloc, vfree, ioremap, iounmap, kmap, kunmap, kmap_local, insmod and rmmod beside a naive model: the vmalloc
 * window as an array of pages, pkmap as an array of counts. Each address must be the one that the model says: the
 * lowest fit, the next slot; of aligned ones, one of those that Linux may find.
 *
 * A failing run prints its seed. An argument is the number of steps on each machine (1000000 is a good long run).
 */
#include "machine_kit.h"

#include "arch.h"
#include "highmem.h"
#include "kmem.h"
#include "module.h"
#include "vmalloc.h"

#define MAX_AREAS 400u
#define MAX_WINDOW 65536u		/* pages of a window that the model knows */
#define HIGH_FRAMES 3000u

enum page_use { FREE, USED, LAZY };

struct area {
	vaddr_t at;
	uint64_t pages;			/* with the guard */
	bool io;
	unsigned int module;		/* number in its name; 0: none */
	vaddr_t array;			/* where its list of pages has an area of its own; 0: it has none */
};

struct model {
	struct machine *m;
	uint64_t random;
	uint8_t vmalloc[MAX_WINDOW], modules[MAX_WINDOW];
	uint64_t lazy;
	struct area area[MAX_AREAS];
	unsigned int nr_areas, next_module;
	unsigned int count[MAX_PKMAP], last, depth;
	pfn_t slot[MAX_PKMAP];
	uint64_t refused;		/* requests that found an area full */
	uint64_t boot_pages;		/* kernel stacks that are there from the start */
	unsigned int boot_areas;
};

static uint64_t steps_a_machine = 6000;

static uint64_t next_random(struct model *s)
{
	s->random ^= s->random << 13;
	s->random ^= s->random >> 7;
	s->random ^= s->random << 17;
	return s->random >> 11;
}

static unsigned int below(struct model *s, unsigned int n)
{
	return (unsigned int)(next_random(s) % n);
}

/* ---- the window ---- */

static bool own_module_window(const struct model *s)
{
	return s->m->arch->modules_vaddr != s->m->arch->vmalloc_start;
}

static uint8_t *window(struct model *s, bool module, vaddr_t *start, uint64_t *pages)
{
	const struct arch *a = s->m->arch;

	module = module && own_module_window(s);
	*start = module ? a->modules_vaddr : a->vmalloc_start;
	*pages = min_u64(((module ? a->modules_end : a->vmalloc_end) - *start) >> PAGE_SHIFT, MAX_WINDOW);
	return module ? s->modules : s->vmalloc;
}

static uint64_t lowest(const uint8_t *use, uint64_t pages, uint64_t need)
{
	uint64_t run = 0;

	for (uint64_t i = 0; i < pages; i++) {
		if (use[i] != FREE) {
			run = 0;
			continue;
		}
		if (++run == need)
			return i + 1 - need;
	}
	return UINT64_MAX;
}

static void purge(struct model *s)
{
	for (uint64_t i = 0; i < MAX_WINDOW; i++) {
		s->vmalloc[i] = s->vmalloc[i] == LAZY ? FREE : s->vmalloc[i];
		s->modules[i] = s->modules[i] == LAZY ? FREE : s->modules[i];
	}
	s->lazy = 0;
}

/* Where the model puts a range; 0: nowhere. */
static vaddr_t take(struct model *s, bool module, uint64_t need)
{
	vaddr_t start;
	uint64_t pages, at;
	uint8_t *use = window(s, module, &start, &pages);

	at = lowest(use, pages, need);
	if (at == UINT64_MAX && s->lazy) {
		purge(s);
		at = lowest(use, pages, need);
	}
	if (at == UINT64_MAX)
		return 0;
	memset(use + at, USED, need);
	return start + (at << PAGE_SHIFT);
}

static void give_back(struct model *s, const struct area *area)
{
	vaddr_t start;
	uint64_t pages;
	uint8_t *use = window(s, area->module, &start, &pages);

	memset(use + ((area->at - start) >> PAGE_SHIFT), LAZY, area->pages);
	s->lazy += area->pages;
	if (s->lazy > lazy_max_pages() || (area->module && s->m->arch->config & CONFIG_X86))
		purge(s);
}

static void note(struct model *s, struct area area)
{
	s->area[s->nr_areas++] = area;
}

/* ---- steps ---- */

static void module_name(char name[16], unsigned int number)
{
	snprintf(name, 16, "m%u", number);
}

/* ioremap aligns areas to their size. */
static uint64_t power_of_two(uint64_t pages)
{
	uint64_t align = 1;

	while (align < pages)
		align *= 2;
	return align;
}

/* The list of pages of a large area is vmalloc'ed right after it. */
static uint64_t array_pages(const struct model *s, uint64_t pages)
{
	uint64_t bytes = pages * s->m->arch->bits / 8;

	return bytes > PAGE_SIZE ? page_align(bytes) >> PAGE_SHIFT : 0;
}

static vaddr_t take_array(struct model *s, uint64_t pages)
{
	uint64_t need = array_pages(s, pages);

	return need ? take(s, false, need + 1) : 0;
}

/*
 * Whether an aligned range may lie at an address (0: nowhere): somewhere free, and not behind the
 * first hole that it fits in wherever that begins. Which one depends on a tree that the model has not; so does whether
 * there was a purge, but only if there was no such hole.
 */
static bool may_take_aligned(struct model *s, uint64_t need, uint64_t align, vaddr_t at)
{
	vaddr_t start;
	/* align - 1 bytes more, rounded up to pages */
	uint64_t room = align > 1 ? need + align : need, pages, index, roomy;
	uint8_t *use = window(s, false, &start, &pages);

	roomy = lowest(use, pages, room);
	if (roomy == UINT64_MAX && s->lazy && !s->m->kmem->vmalloc->space.lazy_nr) {
		purge(s);
		roomy = lowest(use, pages, room);
	}
	if (!at)
		return roomy == UINT64_MAX;
	index = (at - start) >> PAGE_SHIFT;
	if (at % (align << PAGE_SHIFT))
		return false;
	if (roomy != UINT64_MAX && at > round_up(start + (roomy << PAGE_SHIFT), align << PAGE_SHIFT))
		return false;
	for (uint64_t i = index; i < index + need; i++) {
		if (use[i] != FREE)
			return false;
		use[i] = USED;
	}
	return true;
}

static void map_device(struct model *s, uint64_t pages)
{
	vaddr_t at = 0;
	int err = ioremap(s->m, 0xe0000000, pages << PAGE_SHIFT, &at);

	assert_true(may_take_aligned(s, pages + 1, power_of_two(pages), err ? 0 : at));
	if (err)
		s->refused++;
	else
		note(s, (struct area){at, pages + 1, true, 0, 0});
}

static void allocate(struct model *s)
{
	unsigned int kind = below(s, 8);
	uint64_t pages = 1 + below(s, kind == 0 ? 900 : 40);
	bool module = kind == 1;
	char name[16];
	vaddr_t at = 0, expected;
	int err;

	if (s->nr_areas == MAX_AREAS)
		return;
	if (kind == 2) {
		map_device(s, pages);
		return;
	}
	module_name(name, ++s->next_module);
	expected = take(s, module, pages + 1);
	if (module)
		err = insmod(s->m, name, pages << PAGE_SHIFT, &at);
	else
		err = vmalloc(s->m, pages << PAGE_SHIFT, &at);
	if (!expected) {
		assert_true(err == -EBUSY || err == -ENOMEM);
		s->refused++;
		return;
	}
	assert_int_equal(err, 0);
	assert_int_equal(at, expected);
	note(s, (struct area){at, pages + 1, false, module ? s->next_module : 0, take_array(s, pages)});
}

static void release(struct model *s)
{
	struct area *area;
	char name[16];

	if (!s->nr_areas)
		return;
	area = &s->area[below(s, s->nr_areas)];
	if (area->module) {
		module_name(name, area->module);
		assert_int_equal(rmmod(s->m, name), 0);
	} else {
		assert_int_equal(area->io ? iounmap(s->m, area->at) : vfree(s->m, area->at), 0);
	}
	give_back(s, area);
	if (area->array)
		give_back(s, &(struct area){.at = area->array, .pages = array_pages(s, area->pages - 1) + 1});
	*area = s->area[--s->nr_areas];
}

/* The slot of a frame, or -1. */
static int slot_of(const struct model *s, pfn_t pfn)
{
	for (unsigned int i = 0; i < s->m->arch->last_pkmap; i++)
		if (s->count[i] && s->slot[i] == pfn)
			return (int)i;
	return -1;
}

static int next_slot(struct model *s)
{
	bool room = false;

	for (unsigned int i = 0; i < s->m->arch->last_pkmap; i++)
		room |= s->count[i] < 2;
	if (!room)
		return -1;
	for (;;) {
		s->last = (s->last + 1) % s->m->arch->last_pkmap;
		for (unsigned int i = 0; !s->last && i < s->m->arch->last_pkmap; i++)
			s->count[i] = s->count[i] == 1 ? 0 : s->count[i];
		if (!s->count[s->last])
			return (int)s->last;
	}
}

static void map_high(struct model *s)
{
	pfn_t pfn = (s->m->arch->lowmem_end >> PAGE_SHIFT) + below(s, HIGH_FRAMES);
	int slot = slot_of(s, pfn);
	vaddr_t at = 0;
	int err = kmap(s->m, pfn, &at);

	if (slot < 0) {
		slot = next_slot(s);
		if (slot < 0) {
			assert_int_equal(err, -EAGAIN);
			s->refused++;
			return;
		}
		s->slot[slot] = pfn;
		s->count[slot] = 1;
	}
	assert_int_equal(err, 0);
	assert_int_equal(at, s->m->arch->pkmap_base + (unsigned int)slot * PAGE_SIZE);
	s->count[slot]++;
}

static void unmap_high(struct model *s)
{
	unsigned int i = below(s, s->m->arch->last_pkmap);
	bool used = s->count[i] > 1;

	if (!s->count[i])
		return;
	assert_int_equal(kunmap(s->m, s->slot[i]), used ? 0 : -EINVAL);
	s->count[i] -= used;
}

static void local(struct model *s)
{
	pfn_t pfn = (s->m->arch->lowmem_end >> PAGE_SHIFT) + HIGH_FRAMES + below(s, 100);	/* never in pkmap */
	vaddr_t at = 0, top = s->m->arch->fixaddr_top - s->m->arch->fix_kmap_begin * PAGE_SIZE;

	if (below(s, 2)) {
		assert_int_equal(kmap_local(s->m, pfn, &at), s->depth < KM_MAX_IDX ? 0 : -EAGAIN);
		if (s->depth < KM_MAX_IDX)
			assert_int_equal(at, top - s->depth++ * PAGE_SIZE);
		return;
	}
	assert_int_equal(kunmap_local(s->m, top - (s->depth - 1) * PAGE_SIZE), s->depth ? 0 : -EINVAL);
	s->depth -= s->depth > 0;
}

/* Times of filling and of emptying alternate, so that areas become full and empty again. */
static void step(struct model *s, uint64_t n)
{
	unsigned int fill = n / 1500 % 2 ? 35 : 65;

	switch (below(s, s->m->arch->last_pkmap ? 3 : 1)) {
	case 0:
		below(s, 100) < fill ? allocate(s) : release(s);
		break;
	case 1:
		below(s, 100) < fill + 10 ? map_high(s) : unmap_high(s);
		break;
	default:
		local(s);
	}
}

static void note_boot(struct model *s)
{
	vaddr_t start = s->m->arch->vmalloc_start;

	for (const struct vm_struct *area = next_vm_area(s->m, NULL); area; area = next_vm_area(s->m, area))
		memset(s->vmalloc + ((area->addr - start) >> PAGE_SHIFT), USED, area->size >> PAGE_SHIFT);
	s->boot_pages = vmalloc_nr_pages(s->m);
	s->boot_areas = kit_nr_vm_areas(s->m);
}

static void empty(struct model *s)
{
	while (s->nr_areas)
		release(s);
	assert_int_equal(vmalloc_nr_pages(s->m), s->boot_pages);
	assert_int_equal(kit_nr_vm_areas(s->m), s->boot_areas);
	assert_null(next_module(s->m, NULL));
}

static void walk(const char *name, const char *params, uint64_t seed)
{
	struct machine_config config = {.machine = name, .ram_bytes = SZ_1G, .boot_params = params};
	struct model *s = calloc(1, sizeof(*s));
	uint64_t audit = max_u64(steps_a_machine / 40, 100);
	struct refusal why;

	kit_files = kit_files ? kit_files : host_files_create();
	config.host_files = kit_files;
	assert_non_null(s);
	s->random = seed * 0x9e3779b97f4a7c15u + 1;
	assert_int_equal(machine_create(&config, &s->m, &why), 0);
	note_boot(s);
	for (uint64_t n = 0; n < steps_a_machine; n++) {
		step(s, n);
		if (n % audit == 0)
			kit_assert_sound(s->m, name);
	}
	empty(s);
	kit_assert_sound(s->m, name);
	print_message("%s %s: %llu steps, %llu requests found an area full\n", name, params,
		      (unsigned long long)steps_a_machine, (unsigned long long)s->refused);
	kit_end(s->m);
	free(s);
}

static void walks(void **state)
{
	(void)state;
	/* the vmalloc windows are small enough to be filled */
	walk("vexpress", "vmalloc=24M", 1);
	walk("vexpress", "lpae thumb2 vmalloc=24M", 2);
	walk("i386", "vmalloc=24M", 3);
	walk("i386", "pae", 4);
	walk("x86_64", "", 5);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(walks)};

	if (argc > 1)
		steps_a_machine = strtoull(argv[1], NULL, 0);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
