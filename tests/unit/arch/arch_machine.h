/* SPDX-License-Identifier: MIT */
/* arch_machine.h - descriptions of machines for tests */
#ifndef MMSH_TEST_ARCH_MACHINE_H
#define MMSH_TEST_ARCH_MACHINE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "arch.h"
#include "fail.h"
#include "hostmem.h"

struct test_arch {
	struct hostmem mem;
	struct refusal why;
	const struct arch *arch;
};

/* 0 or -errno as arch_create() says; release with arch_end(). */
static inline int arch_try(struct test_arch *t, const char *name, uint64_t ram, const char *params)
{
	const struct arch_request req = {(enum arch_id)arch_find(name), ram, params, kernel_rules_find("6.1")};

	memset(t, 0, sizeof(*t));
	hostmem_init(&t->mem, 0);
	return arch_create(&t->mem, &req, &t->arch, &t->why);
}

static inline const struct arch *arch_begin(struct test_arch *t, const char *name, uint64_t ram, const char *params)
{
	assert_int_equal(arch_try(t, name, ram, params), 0);
	return t->arch;
}

static inline void arch_end(struct test_arch *t)
{
	hostmem_release(&t->mem);
}

#endif
