// SPDX-License-Identifier: MIT
/*
 * memblock.c - the allocator of early boot: two sorted arrays of byte ranges.
 *
 *   memory    |=====RAM=====|      |=========RAM=========|
 *   reserved     |kernel|              |initrd|    |map|hash|vectors|
 *   free      |==|      |===|      |===|      |====|
 *
 * Whatever boot needs is cut from the top of the highest free range that is large enough. Adding and reserving are
 * forgiving: what is known already is skipped. Ranges that touch and have the same flags are one.
 *
 * Invariants: memblock-order (ascending, apart), memblock-merge (no two that should be one), memblock-total (the sum of
 * the sizes), memblock-count (never no region: an empty array holds one of size 0).
 *
 * Differences from Linux: no NUMA nodes, no hotplug; the arrays live beside the machine, not in its memory.
 */
#include "memblock.h"

#include <assert.h>
#include <string.h>

#include "arch.h"

#define INIT_MEMBLOCK_REGIONS 128u

const struct memblock *machine_memblock(const struct machine *m)
{
	return m->phys->memblock;
}

static struct memblock *writable_memblock(struct machine *m)
{
	struct memblock *mb = m->phys->memblock;

	assert(!mb->handed_over && "memblock-frozen");
	return mb;
}

static void type_init(struct machine *m, struct memblock_type *type, const char *name)
{
	type->name = name;
	type->cnt = 1;
	type->max = INIT_MEMBLOCK_REGIONS;
	type->regions = hm_alloc(&m->ctx.mem, type->max * sizeof(*type->regions));
}

void memblock_create(struct machine *m)
{
	struct memblock *mb = hm_alloc(&m->ctx.mem, sizeof(*mb));

	mb->current_limit = MEMBLOCK_ALLOC_ANYWHERE;
	type_init(m, &mb->memory, "memory");
	type_init(m, &mb->reserved, "reserved");
	m->phys->memblock = mb;
}

static paddr_t region_end(const struct memblock_region *r)
{
	return r->base + r->size;
}

/* size, cut so that base + size does not wrap (memblock_cap_size). */
static paddr_t cap_size(paddr_t base, paddr_t size)
{
	return min_u64(size, MEMBLOCK_ALLOC_ANYWHERE - base);
}

static void insert_region(struct hostmem *mem, struct memblock_type *type, unsigned int at,
			  struct memblock_region region)
{
	if (memblock_empty(type)) {
		type->regions[0] = region;
		type->total_size = region.size;
		return;
	}
	if (type->cnt == type->max) {
		size_t bytes = type->max * sizeof(*type->regions);

		type->regions = hm_grow(mem, type->regions, bytes, 2 * bytes);
		type->max *= 2;
	}
	memmove(&type->regions[at + 1], &type->regions[at], (type->cnt - at) * sizeof(*type->regions));
	type->regions[at] = region;
	type->cnt++;
	type->total_size += region.size;
}

static void remove_region(struct memblock_type *type, unsigned int at)
{
	type->total_size -= type->regions[at].size;
	type->cnt--;
	memmove(&type->regions[at], &type->regions[at + 1], (type->cnt - at) * sizeof(*type->regions));
	if (!type->cnt) {
		type->cnt = 1;
		type->regions[0] = (struct memblock_region){0};
	}
}

static bool mergeable(const struct memblock_region *low, const struct memblock_region *high)
{
	return region_end(low) == high->base && low->flags == high->flags;
}

static void merge_regions(struct memblock_type *type)
{
	unsigned int i, kept = 0;

	for (i = 1; i < type->cnt; i++) {
		if (mergeable(&type->regions[kept], &type->regions[i]))
			type->regions[kept].size += type->regions[i].size;
		else
			type->regions[++kept] = type->regions[i];
	}
	type->cnt = kept + 1;
}

/* Inserts the parts of [base, base + size) that no region covers, then merges (memblock_add_range). */
static void add_range(struct hostmem *mem, struct memblock_type *type, paddr_t base, paddr_t size)
{
	paddr_t end = base + cap_size(base, size);
	unsigned int i;

	for (i = 0; i < type->cnt && base < end && !memblock_empty(type); i++) {
		struct memblock_region r = type->regions[i];

		if (region_end(&r) <= base)
			continue;
		if (r.base >= end)
			break;
		if (r.base > base)
			insert_region(mem, type, i++, (struct memblock_region){base, r.base - base, 0});
		base = region_end(&r);
	}
	if (base < end)
		insert_region(mem, type, i, (struct memblock_region){base, end - base, 0});
	merge_regions(type);
}

/*
 * Splits regions that straddle the edges of [base, base + size), so that whole regions make it up; returns the first of
 * them and the one after the last (memblock_isolate_range).
 */
static void isolate_range(struct hostmem *mem, struct memblock_type *type, paddr_t base, paddr_t size,
			  unsigned int *first, unsigned int *last)
{
	paddr_t end = base + cap_size(base, size);
	unsigned int i;

	*first = *last = 0;
	for (i = 0; i < type->cnt && type->regions[i].base < end; i++) {
		struct memblock_region *r = &type->regions[i];
		paddr_t cut = r->base < base ? base : end;

		if (region_end(r) <= base)
			continue;
		if (r->base < cut && cut < region_end(r)) {
			struct memblock_region low = {r->base, cut - r->base, r->flags};

			r->size -= low.size;
			r->base = cut;
			type->total_size -= low.size;
			insert_region(mem, type, i, low);
			r = &type->regions[i];
		}
		if (r->base < base || !r->size)
			continue;
		if (*last == 0)
			*first = i;
		*last = i + 1;
	}
}

static void remove_range(struct hostmem *mem, struct memblock_type *type, paddr_t base, paddr_t size)
{
	unsigned int first, last;

	isolate_range(mem, type, base, size, &first, &last);
	while (last > first)
		remove_region(type, --last);
}

void memblock_add(struct machine *m, paddr_t base, paddr_t size)
{
	add_range(&m->ctx.mem, &writable_memblock(m)->memory, base, size);
}

void memblock_remove(struct machine *m, paddr_t base, paddr_t size)
{
	remove_range(&m->ctx.mem, &writable_memblock(m)->memory, base, size);
}

void memblock_reserve(struct machine *m, paddr_t base, paddr_t size)
{
	add_range(&m->ctx.mem, &writable_memblock(m)->reserved, base, size);
}

void memblock_free(struct machine *m, paddr_t base, paddr_t size)
{
	remove_range(&m->ctx.mem, &writable_memblock(m)->reserved, base, size);
}

void memblock_mark_nomap(struct machine *m, paddr_t base, paddr_t size)
{
	struct memblock_type *type = &writable_memblock(m)->memory;
	unsigned int i, last;

	isolate_range(&m->ctx.mem, type, base, size, &i, &last);
	for (; i < last; i++)
		type->regions[i].flags |= MEMBLOCK_NOMAP;
	merge_regions(type);
}

void memblock_set_current_limit(struct machine *m, paddr_t limit)
{
	writable_memblock(m)->current_limit = limit;
}

/* First region of the type that ends above addr; cnt when there is none. */
static unsigned int region_above(const struct memblock_type *type, paddr_t addr)
{
	unsigned int low = 0, high = type->cnt;

	while (low < high) {
		unsigned int middle = low + (high - low) / 2;

		if (region_end(&type->regions[middle]) > addr)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

bool memblock_next_free(const struct machine *m, paddr_t *start, paddr_t *end)
{
	const struct memblock *mb = machine_memblock(m);
	unsigned int i = region_above(&mb->memory, *start);

	for (; i < mb->memory.cnt; i++) {
		const struct memblock_region *r = &mb->memory.regions[i];
		paddr_t at = max_u64(*start, r->base);
		unsigned int j;

		if (r->flags & MEMBLOCK_NOMAP)
			continue;
		j = region_above(&mb->reserved, at);
		while (at < region_end(r)) {
			const struct memblock_region *taken = &mb->reserved.regions[j];

			if (j == mb->reserved.cnt || taken->base > at) {
				*start = at;
				*end = region_end(r);
				if (j < mb->reserved.cnt)
					*end = min_u64(*end, taken->base);
				return true;
			}
			at = region_end(taken);
			j++;
		}
	}
	return false;
}

/* The highest place of size and alignment inside [start, end) that is free; 0: none. */
static paddr_t find_top_down(const struct machine *m, paddr_t size, paddr_t align, paddr_t start, paddr_t end)
{
	paddr_t low = start, high, found = 0;

	for (; memblock_next_free(m, &low, &high) && low < end; low = high) {
		paddr_t place, top = min_u64(high, end);

		if (top < size)
			continue;
		place = round_down(top - size, align);
		if (place >= low)
			found = place;
	}
	return found;
}

paddr_t memblock_phys_alloc_range(struct machine *m, paddr_t size, paddr_t align, paddr_t start, paddr_t end)
{
	struct memblock *mb = writable_memblock(m);
	paddr_t found;

	assert(size && align && !(align & (align - 1)));
	found = find_top_down(m, size, align, max_u64(start, PAGE_SIZE), min_u64(end, mb->current_limit));
	if (found)
		memblock_reserve(m, found, size);
	return found;
}

paddr_t memblock_phys_alloc(struct machine *m, paddr_t size, paddr_t align)
{
	return memblock_phys_alloc_range(m, size, align, 0, MEMBLOCK_ALLOC_ANYWHERE);
}

paddr_t memblock_start_of_DRAM(const struct machine *m)
{
	return machine_memblock(m)->memory.regions[0].base;
}

paddr_t memblock_end_of_DRAM(const struct machine *m)
{
	const struct memblock_type *type = &machine_memblock(m)->memory;

	return region_end(&type->regions[type->cnt - 1]);
}

static bool type_has(const struct memblock_type *type, paddr_t addr)
{
	unsigned int i = region_above(type, addr);

	return i < type->cnt && type->regions[i].base <= addr;
}

bool memblock_is_memory(const struct machine *m, paddr_t addr)
{
	return type_has(&machine_memblock(m)->memory, addr);
}

bool memblock_is_reserved(const struct machine *m, paddr_t addr)
{
	return type_has(&machine_memblock(m)->reserved, addr);
}

uint64_t memblock_present_pages(const struct machine *m, pfn_t start_pfn, pfn_t end_pfn)
{
	const struct memblock_type *type = &machine_memblock(m)->memory;
	uint64_t pages = 0;
	unsigned int i;

	for (i = 0; i < type->cnt; i++) {
		pfn_t low = max_u64(page_align(type->regions[i].base) >> PAGE_SHIFT, start_pfn);
		pfn_t high = min_u64(region_end(&type->regions[i]) >> PAGE_SHIFT, end_pfn);

		if (low < high)
			pages += high - low;
	}
	return pages;
}

/* %pa: 0x and as many digits as the machine's physical addresses have. */
static void show_paddr(struct seq_file *seq, const struct machine *m, paddr_t addr)
{
	seq_puts(seq, "0x");
	seq_hex(seq, addr, m->arch->bits == 64 ? 16 : 8);
}

void memblock_show(struct seq_file *seq, const struct machine *m, const struct memblock_type *type)
{
	unsigned int i;

	for (i = 0; i < type->cnt; i++) {
		const struct memblock_region *r = &type->regions[i];

		seq_dec(seq, i, 4);
		seq_puts(seq, ": ");
		show_paddr(seq, m, r->base);
		seq_puts(seq, "..");
		show_paddr(seq, m, region_end(r) - 1);
		seq_putc(seq, '\n');
	}
}

static void dump_type(struct seq_file *seq, const struct machine *m, const struct memblock_type *type)
{
	unsigned int i;

	seq_printf(seq, " %s.cnt  = 0x%x\n", type->name, type->cnt);
	for (i = 0; i < type->cnt; i++) {
		const struct memblock_region *r = &type->regions[i];

		seq_printf(seq, " %s[0x%x]\t[", type->name, i);
		show_paddr(seq, m, r->base);
		seq_putc(seq, '-');
		show_paddr(seq, m, region_end(r) - 1);
		seq_puts(seq, "], ");
		show_paddr(seq, m, r->size);
		seq_printf(seq, " bytes flags: 0x%x\n", r->flags);
	}
}

static void dump(struct seq_file *seq, const struct machine *m, const struct memblock *mb)
{
	seq_puts(seq, "MEMBLOCK configuration:\n memory size = ");
	show_paddr(seq, m, mb->memory.total_size);
	seq_puts(seq, " reserved size = ");
	show_paddr(seq, m, mb->reserved.total_size);
	seq_putc(seq, '\n');
	dump_type(seq, m, &mb->memory);
	dump_type(seq, m, &mb->reserved);
}

void memblock_dump(struct seq_file *seq, const struct machine *m)
{
	dump(seq, m, machine_memblock(m));
}

bool memblock_dump_after(struct seq_file *seq, const struct machine *m, enum memblock_call call, paddr_t base,
			 paddr_t size)
{
	struct memblock_region regions[INIT_MEMBLOCK_REGIONS];
	struct memblock mb = *machine_memblock(m);
	struct memblock_type *type = call == MEMBLOCK_ADD || call == MEMBLOCK_REMOVE ? &mb.memory : &mb.reserved;

	/* a range over all others adds one to each gap, so the copy never has to grow */
	if (2 * type->cnt + 1 > INIT_MEMBLOCK_REGIONS)
		return false;
	memcpy(regions, type->regions, type->cnt * sizeof(*regions));
	type->regions = regions;
	type->max = INIT_MEMBLOCK_REGIONS;
	if (call == MEMBLOCK_ADD || call == MEMBLOCK_RESERVE)
		add_range(NULL, type, base, size);
	else
		remove_range(NULL, type, base, size);
	dump(seq, m, &mb);
	return true;
}

static void verify_type(struct verify *v, const struct memblock_type *type)
{
	paddr_t total = 0;
	unsigned int i;

	if (!verify_that(v, "memblock-count", type->name, 0, type->cnt >= 1 && type->cnt <= type->max))
		return;
	for (i = 0; i < type->cnt; i++) {
		const struct memblock_region *r = &type->regions[i];

		total += r->size;
		verify_that(v, "memblock-count", type->name, r->base, r->size || memblock_empty(type));
		if (!i)
			continue;
		verify_that(v, "memblock-order", type->name, r->base, region_end(r - 1) <= r->base);
		verify_that(v, "memblock-merge", type->name, r->base, !mergeable(r - 1, r));
	}
	verify_equal(v, "memblock-total", type->name, 0, type->total_size, total);
}

void memblock_verify(struct verify *v, const struct machine *m)
{
	const struct memblock *mb = machine_memblock(m);

	verify_type(v, &mb->memory);
	verify_type(v, &mb->reserved);
}
