// SPDX-License-Identifier: MIT
/*
 * view_slab.c - /proc/slabinfo (mm/slab_common.c), and `slab NAME`: a cache with its arrays and slabs
 *
 * An object's state shows as one character: # in use, a in the array of the CPU, s in the shared array, . free in its
 * slab.
 */
#include <errno.h>
#include <string.h>

#include "arch.h"
#include "fields.h"
#include "proc_views.h"
#include "slab.h"

#define MAX_SLABINFO_WRITE 128u
#define MAP_LEAD 8u	/* blanks before a slab's map */

/* ---- slabinfo ---- */

static void put_row(struct seq_file *seq, const struct kmem_cache *s)
{
	struct slabinfo info;

	get_slabinfo(s, &info);
	seq_printf(seq, "%-17s %6llu %6llu %6u %4u %4u", s->name, (unsigned long long)info.active_objs,
		   (unsigned long long)info.num_objs, s->size, s->num, 1u << s->gfporder);
	seq_printf(seq, " : tunables %4u %4u %4u", s->limit, s->batchcount, s->shared);
	seq_printf(seq, " : slabdata %6llu %6llu %6llu\n", (unsigned long long)info.active_slabs,
		   (unsigned long long)info.num_slabs, (unsigned long long)info.shared_avail);
}

int show_slabinfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct kmem_cache *s = NULL;

	(void)args;
	seq_puts(seq, "slabinfo - version: 2.1\n");
	seq_puts(seq, "# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab>");
	seq_puts(seq, " : tunables <limit> <batchcount> <sharedfactor>");
	seq_puts(seq, " : slabdata <active_slabs> <num_slabs> <sharedavail>\n");
	while ((s = kmem_cache_next(m, s)) != NULL)
		put_row(seq, s);
	return 0;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Takes a number off the line, and what stands before it, as sscanf's " %d": it ends at what is no digit, or wraps. */
static bool scan_tunable(const char **text, const char *end, int32_t *ret)
{
	const char *p = *text;
	uint32_t value = 0;
	bool negative;

	while (p < end && is_space(*p))
		p++;
	negative = p < end && *p == '-';
	p += negative;
	if (p == end || !is_digit(*p))
		return false;
	for (; p < end && is_digit(*p); p++)
		value = value * 10 + (uint32_t)(*p - '0');
	*text = p;
	*ret = (int32_t)(negative ? -value : value);
	return true;
}

/* "NAME LIMIT BATCHCOUNT SHARED", and anything behind it (slabinfo_write). */
int store_slabinfo(struct machine *m, const char *text, size_t len)
{
	const char *end = text + len, *blank = memchr(text, ' ', len);
	char name[MAX_SLABINFO_WRITE];
	int32_t number[3];

	if (!blank || len > MAX_SLABINFO_WRITE)
		return -EINVAL;
	memcpy(name, text, (size_t)(blank - text));
	name[blank - text] = '\0';
	for (unsigned int i = 0; i < 3; i++)
		if (!scan_tunable(&blank, end, &number[i]))
			return -EINVAL;
	return kmem_cache_tune(m, name, number[0], number[1], number[2]);
}

/* ---- slab NAME ---- */

static void put_flags(struct seq_file *seq, const struct kmem_cache *s)
{
	static const struct { uint32_t flag; const char *name; } names[] = {
		{SLAB_RED_ZONE, "SLAB_RED_ZONE"}, {SLAB_POISON, "SLAB_POISON"},
		{SLAB_HWCACHE_ALIGN, "SLAB_HWCACHE_ALIGN"},
		{SLAB_CACHE_DMA, "SLAB_CACHE_DMA"}, {SLAB_CACHE_DMA32, "SLAB_CACHE_DMA32"},
		{SLAB_STORE_USER, "SLAB_STORE_USER"}, {SLAB_RECLAIM_ACCOUNT, "SLAB_RECLAIM_ACCOUNT"},
		{SLAB_PANIC, "SLAB_PANIC"}, {SLAB_TYPESAFE_BY_RCU, "SLAB_TYPESAFE_BY_RCU"},
		{SLAB_MEM_SPREAD, "SLAB_MEM_SPREAD"}, {SLAB_NOLEAKTRACE, "SLAB_NOLEAKTRACE"},
		{SLAB_ACCOUNT, "SLAB_ACCOUNT"},
		{CFLGS_OBJFREELIST_SLAB, "CFLGS_OBJFREELIST_SLAB"}, {CFLGS_OFF_SLAB, "CFLGS_OFF_SLAB"},
	};
	const char *separator = "  ";

	begin_field(seq, "flags");
	put_0x(seq, s->flags);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!(s->flags & names[i].flag))
			continue;
		seq_puts(seq, separator);
		seq_puts(seq, names[i].name);
		separator = "|";
	}
	end_field(seq, s->flags & CFLGS_OBJFREELIST_SLAB ? "index array in a free object"
		       : s->flags & CFLGS_OFF_SLAB	 ? "index array in an object of kmalloc"
							 : "index array at the slab's end");
}

static void put_ctor(struct seq_file *seq, const struct kmem_cache *s)
{
	if (s->ctor == NO_CTOR) {
		text_field(seq, "ctor", NULL, NULL);
		return;
	}
	begin_field(seq, "ctor");
	if (s->ctor == CTOR_SILENT)
		seq_puts(seq, "init_once");
	else
		seq_printf(seq, "fills with 0x%02x", (unsigned int)s->ctor);
	seq_printf(seq, ", ran %llu times", (unsigned long long)s->ctor_calls);
	end_field(seq, "once an object, when its slab is made");
}

static void put_geometry(struct seq_file *seq, const struct kmem_cache *s)
{
	text_field(seq, "name", s->name, NULL);
	dec_field(seq, "object_size", s->object_size, NULL);
	dec_field(seq, "size", s->size, "with padding: slabinfo's objsize");
	dec_field(seq, "align", s->align, NULL);
	put_flags(seq, s);
	dec_field(seq, "num", s->num, "objects a slab");
	dec_field(seq, "gfporder", s->gfporder, "a slab has 2^gfporder pages");
	hex_field(seq, "allocflags", s->allocflags, "gfpflags");
	dec_field(seq, "colour", s->colour, "offsets that slabs begin at");
	dec_field(seq, "colour_off", s->colour_off, "bytes from one to the next");
	dec_field(seq, "freelist_size", s->freelist_size, "bytes of the index array: kmem_bufctl_t");
	put_ctor(seq, s);
	begin_field(seq, "refcount");
	seq_printf(seq, "%d", s->refcount);
	end_field(seq, "names it has");
	dec_field(seq, "limit", s->limit, NULL);
	dec_field(seq, "batchcount", s->batchcount, NULL);
	dec_field(seq, "shared", s->shared, NULL);
}

static void put_array(struct seq_file *seq, const char *name, const struct array_cache *ac)
{
	begin_field(seq, name);
	seq_printf(seq, "avail %u limit %u batchcount %u touched %u", ac->avail, ac->limit, ac->batchcount,
		   ac->touched);
	end_field(seq, "the last entry goes out first");
	for (uint32_t i = 0; i < ac->avail; i++) {
		seq_puts(seq, i % 6 == 0 ? "    " : " ");
		put_0x(seq, ac->entry[i].object);
		if (i % 6 == 5 || i + 1 == ac->avail)
			seq_putc(seq, '\n');
	}
}

static void put_node(struct seq_file *seq, const struct kmem_cache_node *n)
{
	dec_field(seq, "total_slabs", n->total_slabs, NULL);
	dec_field(seq, "free_slabs", n->free_slabs, NULL);
	dec_field(seq, "free_objects", n->free_objects, "in slabs; those in arrays count as active");
	dec_field(seq, "free_limit", n->free_limit, "above it empty slabs are given back");
	dec_field(seq, "colour_next", n->colour_next, NULL);
	dec_field(seq, "free_touched", n->free_touched, NULL);
}

/* Marks of the objects of a slab that an array has. */
static void mark_array(char *map, const struct slab *slab, const struct array_cache *ac, char mark)
{
	for (uint32_t i = 0; i < ac->avail; i++)
		if (ac->entry[i].slab == slab)
			map[ac->entry[i].index] = mark;
}

/* What the slabs of one cache are drawn on. */
struct picture {
	struct seq_file *seq;
	const struct machine *m;
	const struct kmem_cache *s;
	unsigned int chars;		/* objects a line */
};

static void put_map(const struct picture *p, const struct slab *slab)
{
	char map[SLAB_OBJ_MAX_NUM + 1];
	uint32_t num = p->s->num;

	for (uint32_t i = 0; i < num; i++)
		map[i] = slab_allocated(slab, i) ? '#' : '.';
	mark_array(map, slab, &p->s->cpu_cache, 'a');
	mark_array(map, slab, &p->s->node.shared, 's');
	for (uint32_t i = 0; i < num; i += p->chars) {
		seq_pad(p->seq, MAP_LEAD, 0);
		seq_write(p->seq, map + i, min_u64(p->chars, num - i));
		seq_putc(p->seq, '\n');
	}
}

static void put_slab(const struct picture *p, const struct slab *slab)
{
	struct seq_file *seq = p->seq;

	seq_puts(seq, "    page ");
	put_0x(seq, linear_to_phys(p->m->arch, slab->base) >> PAGE_SHIFT);
	seq_puts(seq, "  colouroff ");
	seq_dec(seq, slab_colour_off(slab), 0);
	seq_puts(seq, "  s_mem ");
	put_0x(seq, slab_s_mem(slab));
	seq_puts(seq, "  active ");
	seq_dec(seq, slab->active, 0);
	seq_puts(seq, "  freelist ");
	if (slab->freelist)
		put_0x(seq, slab->freelist);
	else
		seq_puts(seq, "NULL");
	seq_putc(seq, '\n');
	put_map(p, slab);
}

static void put_list(const struct picture *p, const char *name, const struct list_head *head)
{
	const struct list_head *pos;
	uint64_t nr = 0;

	list_for_each(pos, head)
		nr++;
	dec_field(p->seq, name, nr, NULL);
	list_for_each(pos, head)
		put_slab(p, list_entry(pos, struct slab, slab_list));
}

int show_slab(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct kmem_cache *s = args->word ? kmem_cache_find(m, args->word) : NULL;
	const struct picture picture = {seq, m, s, view_map_chars(args->width, MAP_LEAD)};

	if (!s)
		return -ENOENT;
	put_geometry(seq, s);
	put_array(seq, "cpu_cache", &s->cpu_cache);
	if (s->node.shared.limit)
		put_array(seq, "shared array", &s->node.shared);
	put_node(seq, &s->node);
	put_list(&picture, "slabs_full", &s->node.slabs_full);
	put_list(&picture, "slabs_partial", &s->node.slabs_partial);
	put_list(&picture, "slabs_free", &s->node.slabs_free);
	return 0;
}
