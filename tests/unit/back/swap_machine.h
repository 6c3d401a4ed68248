/* SPDX-License-Identifier: MIT */
/* swap_machine.h - a machine for the tests of swap slots: frames, caches of objects, and no area yet. */
#ifndef MMSH_TEST_SWAP_MACHINE_H
#define MMSH_TEST_SWAP_MACHINE_H

#include "unit/phys/phys_machine.h"

#include "back.h"
#include "kernel_rules.h"
#include "kmem.h"
#include "slab.h"
#include "swapfile.h"

/* *state becomes the machine; swap_down() ends it. */
static inline int swap_up(void **state, const char *kernel)
{
	struct test_machine *t = calloc(1, sizeof(*t));

	i386_init(t, 64 << 20, 64 << 20);
	phys_hand_over(&t->m);
	t->arch.pte.swap_offset_bits = SWP_OFFSET_BITS;
	kmem_create(&t->m);
	assert_int_equal(kmem_cache_init(&t->m), 0);
	t->m.back = hm_alloc(&t->m.ctx.mem, sizeof(*t->m.back));
	t->m.rules = kernel_rules_find(kernel);
	swap_init(&t->m);
	*state = t;
	return 0;
}

static inline int swap_down(void **state)
{
	struct test_machine *t = *state;

	machine_destroy(t);
	free(t);
	return 0;
}

#endif
