// SPDX-License-Identifier: MIT
/*
 * slab_debug.c - constructors, and what caches with SLAB_RED_ZONE, SLAB_POISON and SLAB_STORE_USER check
 *
 *	free:	[9F911029D74E35B][6b 6b 6b ... 6b a5][9F911029D74E35B]	[last user]
 *	in use:	[D84156C5635688C0][5a 5a 5a ... 5a a5][D84156C5635688C0]
 *
 * Red zones change when an object changes hands: an object that is freed with other red zones than those of an object
 * in use was overrun, or is free already. Poison shows who wrote to a free object: that is found when it is handed out
 * again. A constructor runs once an object, when its slab is made; poison wipes its work away, so then it runs again.
 *
 * Linux reports a broken red zone and frees the object all the same; here the free is refused, and the object stays as
 * it is. It writes the address of the caller as last user; here nobody has one, and the word stays zero.
 */
#include <string.h>

#include "kernel_bytes.h"
#include "klog.h"
#include "slab_objects.h"

#define RED_INACTIVE 0x09f911029d74e35bu
#define RED_ACTIVE 0xd84156c5635688c0u
#define POISON_INUSE 0x5au
#define POISON_FREE 0x6bu
#define POISON_END 0xa5u
#define DUMP_BYTES 16u

/* ---- patterns ---- */

/* The red zones lie before the object, and at the end of what belongs to it: before the last user's word. */
static vaddr_t red_zone_1(vaddr_t object)
{
	return object - REDZONE_BYTES;
}

static vaddr_t red_zone_2(const struct kmem_cache *s, vaddr_t object)
{
	vaddr_t end = object - s->obj_offset + s->size;

	return end - REDZONE_BYTES - (s->flags & SLAB_STORE_USER ? REDZONE_BYTES : 0);
}

static uint64_t get_red_zone(const struct machine *m, vaddr_t at)
{
	unsigned char bytes[REDZONE_BYTES];
	uint64_t value = 0;

	kernel_get(m, at, bytes, sizeof(bytes));
	for (unsigned int i = REDZONE_BYTES; i-- > 0;)
		value = value << 8 | bytes[i];
	return value;
}

static void put_red_zone(struct machine *m, vaddr_t at, uint64_t value)
{
	unsigned char bytes[REDZONE_BYTES];

	for (unsigned int i = 0; i < REDZONE_BYTES; i++)
		bytes[i] = (unsigned char)(value >> 8 * i);
	kernel_put(m, at, bytes, sizeof(bytes));
}

static void set_red_zones(struct machine *m, const struct kmem_cache *s, vaddr_t object, uint64_t value)
{
	if (!(s->flags & SLAB_RED_ZONE))
		return;
	put_red_zone(m, red_zone_1(object), value);
	put_red_zone(m, red_zone_2(s, object), value);
}

static void poison(struct machine *m, const struct kmem_cache *s, vaddr_t object, uint8_t byte)
{
	kernel_fill(m, object, byte, s->object_size - 1);
	kernel_fill(m, object + s->object_size - 1, POISON_END, 1);
}

/* ---- constructors ---- */

static void construct(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	if (s->ctor == NO_CTOR)
		return;
	s->ctor_calls++;
	if (s->ctor != CTOR_SILENT)
		kernel_fill(m, object, (uint8_t)s->ctor, s->object_size);
}

void init_objects(struct machine *m, struct kmem_cache *s, const struct slab *slab)
{
	if (s->ctor == NO_CTOR && !s->debug)
		return;
	for (uint32_t i = 0; i < s->num; i++) {
		vaddr_t object = index_to_obj(s, slab, i);

		set_red_zones(m, s, object, RED_INACTIVE);
		if (s->flags & SLAB_POISON)
			poison(m, s, object, POISON_FREE);
		else
			construct(m, s, object);
	}
}

/* ---- reports ---- */

static unsigned int address_digits(const struct machine *m)
{
	return m->arch->bits / 4;
}

static void slab_error(struct machine *m, const struct kmem_cache *s, const char *function, const char *message)
{
	printk(m, "slab error in %s(): cache `%s': %s\n", function, s->name, message);
}

static void report_red_zones(struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	if (!(s->flags & SLAB_RED_ZONE))
		return;
	printk(m, "%0*llx: redzone 1:0x%llx, redzone 2:0x%llx\n", (int)address_digits(m),
	       (unsigned long long)(object - s->obj_offset), (unsigned long long)get_red_zone(m, red_zone_1(object)),
	       (unsigned long long)get_red_zone(m, red_zone_2(s, object)));
}

void report_double_free(struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	if (!(s->flags & SLAB_RED_ZONE))
		return;		/* a kernel that is not built for debugging does not notice */
	slab_error(m, s, "verify_redzone_free", "double free detected");
	report_red_zones(m, s, object);
}

/* The line of a free object's bytes that is damaged, as the kernel dumps it. */
static void dump_line(struct machine *m, const struct kmem_cache *s, vaddr_t object, uint64_t offset)
{
	unsigned char bytes[DUMP_BYTES];
	char text[3 * DUMP_BYTES + 1] = "";
	unsigned int nr = (unsigned int)min_u64(DUMP_BYTES, s->object_size - offset);

	kernel_get(m, object + offset, bytes, nr);
	for (unsigned int i = 0; i < nr; i++) {
		static const char digits[] = "0123456789abcdef";

		text[3 * i] = ' ';
		text[3 * i + 1] = digits[bytes[i] >> 4];
		text[3 * i + 2] = digits[bytes[i] & 0xf];
	}
	printk(m, "%03x:%s\n", (unsigned int)offset, text);
}

/* Offset of the first byte of a free object that somebody wrote to; object_size: none (check_poison_obj). */
static uint64_t find_damage(const struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	uint64_t last = s->object_size - 1, at = kernel_find_other(m, object, POISON_FREE, last);

	return at < last ? at : last + kernel_find_other(m, object + last, POISON_END, 1);
}

static void check_poison(struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	uint64_t at = find_damage(m, s, object);

	if (at == s->object_size)
		return;
	printk(m, "Slab corruption (Not tainted): %s start=%0*llx, len=%u\n", s->name, (int)address_digits(m),
	       (unsigned long long)object, s->object_size);
	report_red_zones(m, s, object);
	dump_line(m, s, object, round_down(at, DUMP_BYTES));
}

/* ---- objects that change hands ---- */

/* Both red zones are an unused object's. A broken one is reported, and mended (cache_alloc_debugcheck_after). */
static void check_red_zones_at_alloc(struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	if (!(s->flags & SLAB_RED_ZONE))
		return;
	if (get_red_zone(m, red_zone_1(object)) != RED_INACTIVE ||
	    get_red_zone(m, red_zone_2(s, object)) != RED_INACTIVE) {
		slab_error(m, s, "cache_alloc_debugcheck_after",
			   "double free, or memory outside object was overwritten");
		report_red_zones(m, s, object);
	}
	set_red_zones(m, s, object, RED_ACTIVE);
}

static void debug_alloc(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	if (s->flags & SLAB_POISON) {
		check_poison(m, s, object);
		poison(m, s, object, POISON_INUSE);
	}
	check_red_zones_at_alloc(m, s, object);
	if (s->flags & SLAB_POISON)
		construct(m, s, object);
}

void prepare_object(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t object)
{
	if (s->debug)
		debug_alloc(m, s, object);
	if (gfp & __GFP_ZERO)
		kernel_fill(m, object, 0, s->object_size);
}

int debug_free(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	if (s->flags & SLAB_RED_ZONE) {
		uint64_t before = get_red_zone(m, red_zone_1(object)), behind = get_red_zone(m, red_zone_2(s, object));

		if (before != RED_ACTIVE || behind != RED_ACTIVE) {
			slab_error(m, s, "verify_redzone_free", "memory outside object was overwritten");
			report_red_zones(m, s, object);
			return refuse(m, EINVAL, WHY_RED_ZONE, object, before, behind);
		}
		set_red_zones(m, s, object, RED_INACTIVE);
	}
	if (s->flags & SLAB_POISON)
		poison(m, s, object, POISON_FREE);
	return 0;
}
