// SPDX-License-Identifier: MIT
/*
 * slab_debug.c - constructors, and what caches with SLAB_RED_ZONE, SLAB_POISON and SLAB_STORE_USER check
 *
 *	free:	[9F911029D74E35B][6b 6b 6b ... 6b a5][9F911029D74E35B]	[last user]
 *	in use:	[D84156C5635688C0][5a 5a 5a ... 5a a5][D84156C5635688C0]	[last user]
 *
 * Red zones change when an object changes hands: an object that is freed with other red zones than those of an object
 * in use was overrun, or is free already. Poison shows who wrote to a free object: that is found when it is handed out
 * again, or when its slab goes. A constructor runs once an object, when its slab is made; poison wipes its work away,
 * so then it runs again. The last user is the address in the kernel that the last call came from.
 *
 * A free object that lends its bytes to the index array has no poison in Linux, and gets it when it lends them no more;
 * here it always has it, and gets it anew then: what somebody wrote there meanwhile is not found.
 *
 * Linux reports a broken red zone and frees the object all the same; here the free is refused, and the object stays as
 * it is. Call traces are left out.
 */
#include <string.h>

#include "arch.h"
#include "kallsyms.h"
#include "kernel_bytes.h"
#include "klog.h"
#include "slab_objects.h"

#define RED_INACTIVE 0x09f911029d74e35bu
#define RED_ACTIVE 0xd84156c5635688c0u
#define POISON_INUSE 0x5au
#define POISON_FREE 0x6bu
#define POISON_END 0xa5u
#define DUMP_BYTES 16u
#define DUMP_ASCII (3 * DUMP_BYTES + 1)	/* column of the characters of a line */
#define DUMP_LINES 6u			/* of a damaged object; */
#define DUMP_BESIDE 2u			/* of those beside it */

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

static uint64_t get_number(const struct machine *m, vaddr_t at, unsigned int len)
{
	unsigned char bytes[sizeof(uint64_t)];
	uint64_t value = 0;

	kernel_get(m, at, bytes, len);
	while (len-- > 0)
		value = value << 8 | bytes[len];
	return value;
}

static void put_number(struct machine *m, vaddr_t at, uint64_t value, unsigned int len)
{
	unsigned char bytes[sizeof(uint64_t)];

	for (unsigned int i = 0; i < len; i++)
		bytes[i] = (unsigned char)(value >> 8 * i);
	kernel_put(m, at, bytes, len);
}

static uint64_t get_red_zone(const struct machine *m, vaddr_t at)
{
	return get_number(m, at, REDZONE_BYTES);
}

static void put_red_zone(struct machine *m, vaddr_t at, uint64_t value)
{
	put_number(m, at, value, REDZONE_BYTES);
}

/* The last user's word ends what belongs to the object (dbg_userword). */
static vaddr_t user_word(const struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	return object - s->obj_offset + s->size - m->arch->bits / 8;
}

static void set_user(struct machine *m, const struct kmem_cache *s, vaddr_t object, vaddr_t caller)
{
	if (s->flags & SLAB_STORE_USER)
		put_number(m, user_word(m, s, object), caller, m->arch->bits / 8);
}

/* Only commands take from caches that are checked. */
static void set_user_command(struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	set_user(m, s, object, kallsyms_caller(m->arch, "mmsh_command"));
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

		set_user(m, s, object, 0);
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
	add_taint(m, TAINT_BAD_PAGE);
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

/* A damaged byte that differs in one bit from what it should be (dump_line): all but the last byte should be poison. */
static void blame_memory(struct machine *m, unsigned char byte)
{
	const unsigned int bits = byte ^ POISON_FREE;

	if (bits & (bits - 1))
		return;
	printk(m, "Single bit error detected. Probably bad RAM.\n");
	printk(m, m->arch->config & CONFIG_X86 ? "Run memtest86+ or a similar memory test tool.\n" :
						 "Run a memory test tool.\n");
}

/* 16 bytes of an object, or as many as it has, as numbers and as characters. */
static void dump_line(struct machine *m, const struct kmem_cache *s, vaddr_t object, uint64_t offset)
{
	static const char digits[] = "0123456789abcdef";
	const unsigned int nr = (unsigned int)min_u64(DUMP_BYTES, s->object_size - offset);
	unsigned int nr_other = 0, other = 0;
	char text[DUMP_ASCII + DUMP_BYTES + 1];
	unsigned char bytes[DUMP_BYTES];

	kernel_get(m, object + offset, bytes, nr);
	memset(text, ' ', DUMP_ASCII);
	for (unsigned int i = 0; i < nr; i++) {
		text[3 * i] = digits[bytes[i] >> 4];
		text[3 * i + 1] = digits[bytes[i] & 0xf];
		text[DUMP_ASCII + i] = (char)(bytes[i] >= ' ' && bytes[i] <= '~' ? bytes[i] : '.');
		if (bytes[i] != POISON_FREE) {
			nr_other++;
			other = i;
		}
	}
	printk(m, "%03x: %.*s\n", (unsigned int)offset, (int)(DUMP_ASCII + nr), text);
	if (nr_other == 1)
		blame_memory(m, bytes[other]);
}

/* Who had an object, and its first lines (print_objinfo). */
static void print_objinfo(struct machine *m, const struct kmem_cache *s, vaddr_t object, unsigned int lines)
{
	struct seq_file user;

	if (s->flags & SLAB_RED_ZONE)
		printk(m, "Redzone: 0x%llx/0x%llx\n", (unsigned long long)get_red_zone(m, red_zone_1(object)),
		       (unsigned long long)get_red_zone(m, red_zone_2(s, object)));
	if (s->flags & SLAB_STORE_USER) {
		seq_init(&user);
		kallsyms_put(&user, m->arch, get_number(m, user_word(m, s, object), m->arch->bits / 8));
		printk(m, "Last user: (%.*s)\n", (int)user.count, user.buf);
		seq_release(&user);
	}
	for (uint64_t at = 0; at < s->object_size && lines; at += DUMP_BYTES, lines--)
		dump_line(m, s, object, at);
}

static void print_neighbour(struct machine *m, const struct kmem_cache *s, const char *which, vaddr_t object)
{
	printk(m, "%s obj: start=%0*llx, len=%u\n", which, (int)address_digits(m), (unsigned long long)object,
	       s->object_size);
	print_objinfo(m, s, object, DUMP_BESIDE);
}

/* Offset of the first byte from there on of a free object that somebody wrote to; object_size: none. */
static uint64_t find_damage(const struct machine *m, const struct kmem_cache *s, vaddr_t object, uint64_t from)
{
	const uint64_t last = s->object_size - 1;

	if (from < last)
		from += kernel_find_other(m, object + from, POISON_FREE, last - from);
	return from < last ? from : last + kernel_find_other(m, object + last, POISON_END, 1);
}

/* As in the kernel, the byte behind a line that is shown is not looked at. */
static void check_poison_obj(struct machine *m, const struct slab *slab, vaddr_t object)
{
	const struct kmem_cache *s = slab->slab_cache;
	const uint64_t index = (object - slab->first) / s->size;
	uint64_t at = find_damage(m, s, object, 0);

	if (at == s->object_size)
		return;
	printk(m, "Slab corruption (");
	log_tainted(m);
	printk(m, "): %s start=%0*llx, len=%u\n", s->name, (int)address_digits(m), (unsigned long long)object,
	       s->object_size);
	print_objinfo(m, s, object, 0);
	for (unsigned int lines = 0; at < s->object_size && lines < DUMP_LINES; lines++) {
		at = round_down(at, DUMP_BYTES);
		dump_line(m, s, object, at);
		at += DUMP_BYTES + 1;
		if (at < s->object_size)
			at = find_damage(m, s, object, at);
	}
	if (index > 0)
		print_neighbour(m, s, "Prev", object - s->size);
	if (index + 1 < s->num)
		print_neighbour(m, s, "Next", object + s->size);
}

/* ---- slabs that change ---- */

void poison_freelist(struct machine *m, const struct slab *slab)
{
	const struct kmem_cache *s = slab->slab_cache;

	if (s->flags & CFLGS_OBJFREELIST_SLAB && s->flags & SLAB_POISON)
		poison(m, s, slab->freelist, POISON_FREE);
}

void slab_destroy_debugcheck(struct machine *m, const struct slab *slab)
{
	const struct kmem_cache *s = slab->slab_cache;

	if (!s->debug)
		return;
	poison_freelist(m, slab);
	for (uint32_t i = 0; i < s->num; i++) {
		vaddr_t object = index_to_obj(s, slab, i);

		if (s->flags & SLAB_POISON)
			check_poison_obj(m, slab, object);
		if (!(s->flags & SLAB_RED_ZONE))
			continue;
		if (get_red_zone(m, red_zone_1(object)) != RED_INACTIVE)
			slab_error(m, s, __func__, "start of a freed object was overwritten");
		if (get_red_zone(m, red_zone_2(s, object)) != RED_INACTIVE)
			slab_error(m, s, __func__, "end of a freed object was overwritten");
	}
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
		check_poison_obj(m, slab_of(m, object), object);
		poison(m, s, object, POISON_INUSE);
	}
	set_user_command(m, s, object);
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
	set_user_command(m, s, object);
	if (s->flags & SLAB_POISON)
		poison(m, s, object, POISON_FREE);
	return 0;
}
