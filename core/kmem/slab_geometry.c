// SPDX-License-Identifier: MIT
/*
 * slab_geometry.c - how objects lie in a slab
 *
 *	| colour | object 0 | object 1 | ... | object num-1 | left over | index array |     2^gfporder pages
 *
 *	object:  [red zone][ the user's bytes, object_size ][ padding ][red zone][last user]     size bytes, aligned
 *
 * A slab needs one byte an object: the array of free indices. Three places are tried, and the first that works is
 * taken:
 *
 *	OBJFREELIST	inside a free object, when objects need not keep their bytes while they are free (no
 *			constructor, not typesafe by RCU) and one has room for it
 *	OFF_SLAB	in an object of kmalloc, when that object is at most half of one of ours and what is left over
 *			in the slab could not hold it
 *	on-slab		at the end of the slab
 *
 * For each, orders from 0 up are tried until little is left over (an eighth of the slab at most), the highest order is
 * reached, or the cache is reclaimable, whose slabs should be small. What is left over lets slabs begin at different
 * offsets, so that objects of the same index do not fall into the same lines of the processor's cache: colours.
 *
 * Differs from Linux: kmalloc-96 has objects of 96 bytes where SLAB asks for whole cache lines.
 */
#include "slab_geometry.h"

ARCHS_KNOWN_HERE(3);

#define SMALL_RAM_PAGES ((32 * SZ_1M) >> PAGE_SHIFT)	/* up to here slabs have one page (SLAB_MAX_ORDER_LO) */
#define CACHE_LINE 64u

void slab_rules_init(struct slab_rules *rules, const struct arch *arch, uint64_t totalram_pages)
{
	const bool arm = arch->id == ARCH_VEXPRESS;
	const unsigned int by_ram = totalram_pages > SMALL_RAM_PAGES ? 1 : 0;

	*rules = (struct slab_rules){
		.word = arch->bits / 8,
		.line = CACHE_LINE,
		.minalign = 8,				/* of a 64-bit number */
		.kmalloc_min = arm ? CACHE_LINE : 32,	/* ARM: ARCH_DMA_MINALIGN; x86: KMALLOC_SHIFT_LOW is 5 */
		.kmalloc_minalign = arm ? CACHE_LINE : 8,
		.max_order = arch->slab_order_given ? arch->slab_max_order : by_ram,
		.nr_cpus = arch->nr_cpus,
	};
}

uint32_t calculate_alignment(const struct slab_rules *rules, uint32_t flags, uint32_t align, uint32_t size)
{
	if (flags & SLAB_HWCACHE_ALIGN) {
		uint32_t line = rules->line;

		while (size <= line / 2)
			line /= 2;
		if (align < line)
			align = line;
	}
	if (align < rules->minalign)
		align = rules->minalign;
	return (uint32_t)round_up(align, rules->word);
}

/* ---- kmalloc's classes ---- */

uint32_t kmalloc_class_size(const struct slab_rules *rules, unsigned int index)
{
	if (index == 1)
		return rules->kmalloc_min <= 32 ? 96 : 0;
	if (index == 2)
		return rules->kmalloc_min <= 64 ? 192 : 0;
	if (index > KMALLOC_SHIFT_HIGH || 1u << index < rules->kmalloc_min)
		return 0;
	return 1u << index;
}

unsigned int kmalloc_index(const struct slab_rules *rules, uint64_t size)
{
	if (size <= rules->kmalloc_min)
		return (unsigned int)__builtin_ctz(rules->kmalloc_min);
	if (size > 64 && size <= 96 && rules->kmalloc_min <= 32)
		return 1;
	if (size > 128 && size <= 192 && rules->kmalloc_min <= 64)
		return 2;
	return 64 - (unsigned int)__builtin_clzll(size - 1);
}

/* ---- one object ---- */

/* Size, alignment and red zones (the first half of __kmem_cache_create). */
static void lay_out_object(const struct slab_rules *rules, struct slab_geometry *g)
{
	uint64_t size = round_up(g->object_size, rules->word);
	uint32_t align = rules->word;

	if (g->flags & SLAB_RED_ZONE) {
		align = REDZONE_BYTES;
		size = round_up(size, REDZONE_BYTES);
	}
	if (align < g->align)
		align = g->align;
	if (align > REDZONE_BYTES)	/* a red zone would take a whole line */
		g->flags &= ~(SLAB_RED_ZONE | SLAB_STORE_USER);
	g->obj_offset = 0;
	if (g->flags & SLAB_RED_ZONE) {
		g->obj_offset = REDZONE_BYTES;
		size += 2 * REDZONE_BYTES;
	}
	if (g->flags & SLAB_STORE_USER)
		size += g->flags & SLAB_RED_ZONE ? REDZONE_BYTES : rules->word;
	size = round_up(size, align);
	if (size < SLAB_OBJ_MIN_SIZE)
		size = round_up(SLAB_OBJ_MIN_SIZE, align);
	g->align = align;
	g->size = (uint32_t)size;
	g->colour_off = rules->line < align ? align : rules->line;
}

/* ---- a slab of them ---- */

/* An index array elsewhere pays off only if its object is at most half of one of ours, as it was asked for. */
static bool off_slab_pays(const struct slab_rules *rules, const struct slab_geometry *g, uint64_t num)
{
	return kmalloc_class_size(rules, kmalloc_index(rules, num)) <= g->object_size / 2;
}

/*
 * The order for a place of the index array: sets num and gfporder. Returns what is left over; num 0: nothing fits
 * (calculate_slab_order).
 */
static uint64_t find_order(const struct slab_rules *rules, struct slab_geometry *g, uint32_t place)
{
	uint32_t each = g->size + (place ? 0 : 1);
	uint64_t left = 0;

	g->num = 0;
	for (unsigned int order = 0; order < MAX_ORDER; order++) {
		uint64_t bytes = PAGE_SIZE << order, num = bytes / each;

		if (!num)
			continue;
		if (num > SLAB_OBJ_MAX_NUM)
			break;
		if (place == CFLGS_OFF_SLAB && !off_slab_pays(rules, g, num))
			continue;
		g->num = (uint32_t)num;
		g->gfporder = order;
		left = bytes % each;
		if (g->flags & SLAB_RECLAIM_ACCOUNT || order >= rules->max_order || left * 8 <= bytes)
			break;
	}
	return left;
}

static bool fits_in_object(const struct slab_rules *rules, struct slab_geometry *g, uint64_t *left)
{
	if (g->ctor || g->flags & SLAB_TYPESAFE_BY_RCU)
		return false;
	*left = find_order(rules, g, CFLGS_OBJFREELIST_SLAB);
	return g->num && g->num <= g->object_size;
}

static bool fits_off_slab(const struct slab_rules *rules, struct slab_geometry *g, uint64_t *left)
{
	if (g->flags & SLAB_NOLEAKTRACE)
		return false;
	*left = find_order(rules, g, CFLGS_OFF_SLAB);
	return g->num && *left < g->num;
}

bool slab_geometry(const struct slab_rules *rules, struct slab_geometry *g)
{
	uint64_t left = 0;

	lay_out_object(rules, g);
	g->gfporder = 0;
	if (fits_in_object(rules, g, &left)) {
		g->flags |= CFLGS_OBJFREELIST_SLAB;
	} else if (fits_off_slab(rules, g, &left)) {
		g->flags |= CFLGS_OFF_SLAB;
	} else {
		left = find_order(rules, g, 0);
		if (!g->num)
			return false;
	}
	g->freelist_size = g->num;
	g->colour = (uint32_t)(left / g->colour_off);
	return true;
}

struct slab_tunables slab_tunables(const struct slab_rules *rules, uint32_t size, bool debug)
{
	struct slab_tunables t = {.limit = 120};

	if (size > 131072)
		t.limit = 1;
	else if (size > PAGE_SIZE)
		t.limit = 8;
	else if (size > 1024)
		t.limit = 24;
	else if (size > 256)
		t.limit = 54;
	if (debug && t.limit > 32)
		t.limit = 32;
	t.batchcount = (t.limit + 1) / 2;
	t.shared = size <= PAGE_SIZE && rules->nr_cpus > 1 ? 8 : 0;
	return t;
}
