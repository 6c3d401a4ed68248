// SPDX-License-Identifier: MIT
/*
 * machine.c - a machine is made, guarded and thrown away
 *
 * The floors are set up from the ground: arch (numbers only), then boot (physical memory and the kernel's page tables),
 * then what stands on frames: files, reverse mapping and LRU lists, address spaces, and at last init, pid 1.
 *
 * All of it lies in the machine's arenas. When they are exhausted, hm_alloc() jumps to the innermost guard; what the
 * machine was doing is then half done, so it can only be destroyed, and rebuilt from the log of its commands.
 */
#include <stdlib.h>

#include "arch.h"
#include "back.h"
#include "boot.h"
#include "file.h"
#include "machine_ops.h"
#include "mm.h"
#include "reclaim.h"
#include "rmap.h"
#include "swap.h"
#include "swapfile.h"
#include "task.h"
#include "tlb.h"

static int find_arch(struct machine *m, const struct machine_config *config)
{
	struct arch_request req = {.ram_bytes = config->ram_bytes, .boot_params = config->boot_params};
	int id = arch_find(config->machine ? config->machine : "i386");

	if (id < 0)
		return refuse(m, EINVAL, WHY_UNKNOWN_MACHINE);
	m->rules = kernel_rules_find(config->kernel ? config->kernel : "6.1");
	if (!m->rules)
		return refuse(m, EINVAL, WHY_UNKNOWN_KERNEL);
	req.id = (enum arch_id)id;
	req.rules = m->rules;
	return arch_create(&m->ctx.mem, &req, &m->arch, &m->ctx.why);
}

static int create_floors(struct machine *m, void *data)
{
	const struct machine_config *const *config = data;
	int err = find_arch(m, *config);

	if (!err)
		err = boot_machine(m, &(*config)->boot_events);
	if (err)
		return err;
	tlb_create(m);
	m->back = hm_alloc(&m->ctx.mem, sizeof(*m->back));
	files_init(m);
	rmap_init(m);
	lru_init(m);
	swap_init(m);
	vm_init(m);
	reclaim_init(m);
	return tasks_init(m);
}

int machine_create(const struct machine_config *config, struct machine **ret, struct refusal *why)
{
	struct machine *m = calloc(1, sizeof(*m));
	int err;

	*why = (struct refusal){0};
	if (!m)
		return refuse_why(why, ENOMEM, WHY_NONE, 0, 0, 0);
	hostmem_init(&m->ctx.mem, config->host_budget);
	m->ctx.interrupt = config->interrupt;
	m->host_files = config->host_files;
	m->seed = config->seed;
	err = machine_guard(m, create_floors, &config);
	if (err) {
		*why = m->ctx.why;
		machine_destroy(m);
		return err == -ENOBUFS ? refuse_why(why, ENOMEM, WHY_NONE, 0, 0, 0) : err;
	}
	*ret = m;
	return 0;
}

void machine_destroy(struct machine *m)
{
	if (!m)
		return;
	hostmem_release(&m->ctx.mem);
	free(m);
}

int machine_guard(struct machine *m, int (*fn)(struct machine *m, void *data), void *data)
{
	jmp_buf *const outer = m->ctx.mem.exhausted;
	jmp_buf here;
	int err;

	if (setjmp(here)) {
		m->ctx.mem.exhausted = outer;
		return -ENOBUFS;
	}
	m->ctx.mem.exhausted = &here;
	err = fn(m, data);
	m->ctx.mem.exhausted = outer;
	return err;
}
