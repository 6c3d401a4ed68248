/* SPDX-License-Identifier: MIT */
/* slab_machine.h - machines up to the kmem floor, with slab caches. */
#ifndef MMSH_TEST_SLAB_MACHINE_H
#define MMSH_TEST_SLAB_MACHINE_H

#include "kmem_machine.h"

#include "kernel_bytes.h"
#include "slab.h"

KM void sm_begin(struct machine *m, const char *name)
{
	km_begin(m, name, 128 * SZ_1M);
	assert_int_equal(kmem_cache_init(m), 0);
}

KM struct kmem_cache *sm_create(struct machine *m, const char *name, uint64_t size, uint32_t flags, int ctor)
{
	const struct kmem_cache_args args = {.name = name, .size = size, .flags = flags, .ctor = ctor};
	struct kmem_cache *s = NULL;

	assert_int_equal(kmem_cache_create(m, &args, &s), 0);
	return s;
}

KM vaddr_t sm_alloc(struct machine *m, struct kmem_cache *s)
{
	vaddr_t object = 0;

	assert_int_equal(kmem_cache_alloc(m, s, GFP_KERNEL, &object), 0);
	return object;
}

KM void sm_free(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	assert_int_equal(kmem_cache_free(m, s, object), 0);
}

KM void sm_sound(const struct machine *m)
{
	struct seq_file seq;
	struct verify v = {.out = &seq};

	seq_init(&seq);
	phys_verify(&v, m);
	kmem_verify(&v, m);
	seq_putc(&seq, '\0');
	if (v.findings)
		print_error("%s", seq.buf);
	seq_release(&seq);
	assert_int_equal(v.findings, 0);
}

/* slabinfo's <active_objs> <num_objs> <active_slabs> <num_slabs> */
KM void sm_expect(const struct kmem_cache *s, uint64_t active, uint64_t objects, uint64_t active_slabs, uint64_t slabs)
{
	struct slabinfo info;

	get_slabinfo(s, &info);
	assert_int_equal(info.active_objs, active);
	assert_int_equal(info.num_objs, objects);
	assert_int_equal(info.active_slabs, active_slabs);
	assert_int_equal(info.num_slabs, slabs);
}

#endif
