// SPDX-License-Identifier: MIT
/* Slab caches and kmalloc, and what the kernel reads and writes. */
#include "cmd_slab.h"

#include <errno.h>

#include "kernel_access.h"
#include "session.h"
#include "slab_held.h"
#include "task_types.h"
#include "user_access.h"

const struct keyword slab_flag_words[] = {
	{"SLAB_HWCACHE_ALIGN", SLAB_HWCACHE_ALIGN},
	{"SLAB_RECLAIM_ACCOUNT", SLAB_RECLAIM_ACCOUNT},
	{"SLAB_CACHE_DMA", SLAB_CACHE_DMA},
	{"SLAB_CACHE_DMA32", SLAB_CACHE_DMA32},
	{"SLAB_RED_ZONE", SLAB_RED_ZONE},
	{"SLAB_POISON", SLAB_POISON},
	{"SLAB_STORE_USER", SLAB_STORE_USER},
	{"SLAB_PANIC", SLAB_PANIC},
	{"SLAB_TYPESAFE_BY_RCU", SLAB_TYPESAFE_BY_RCU},
	{"SLAB_MEM_SPREAD", SLAB_MEM_SPREAD},
	{"SLAB_NOLEAKTRACE", SLAB_NOLEAKTRACE},
	{"SLAB_ACCOUNT", SLAB_ACCOUNT},
	{NULL, 0},
};

static int give_address(struct call *c, int rc, vaddr_t object)
{
	if (!rc)
		c->ret = value_hex(object);
	return rc;
}

static gfp_t gfp_arg(const struct call *c, unsigned int param)
{
	return (gfp_t)call_num(c, param, GFP_KERNEL);
}

/* ---- kmalloc ---- */

int cmd_kmalloc(struct call *c)
{
	vaddr_t object = 0;
	int rc = kmalloc_held(c->m, c->arg[0].n, gfp_arg(c, 1), &object);

	return give_address(c, rc, object);
}

int cmd_kzalloc(struct call *c)
{
	vaddr_t object = 0;
	int rc = kmalloc_held(c->m, c->arg[0].n, gfp_arg(c, 1) | __GFP_ZERO, &object);

	return give_address(c, rc, object);
}

int cmd_krealloc(struct call *c)
{
	vaddr_t object = 0;
	int rc = krealloc_held(c->m, c->arg[0].n, c->arg[1].n, gfp_arg(c, 2), &object);

	return give_address(c, rc, object);
}

int cmd_ksize(struct call *c)
{
	uint64_t bytes;
	int rc = ksize(c->m, c->arg[0].n, &bytes);

	if (!rc)
		c->ret = value_dec(bytes);
	return rc;
}

int cmd_kfree(struct call *c)
{
	return kfree_held(c->m, c->arg[0].n);
}

/* ---- caches ---- */

static const char *name_arg(struct call *c)
{
	return arena_copy(&c->s->arena, c->arg[0].s, c->arg[0].len);
}

/* Parameters of kmem_cache_create, by their place in the row */
enum { CREATE_NAME, CREATE_SIZE, CREATE_ALIGN, CREATE_CTOR, CREATE_FLAGS };

int cmd_kmem_cache_create(struct call *c)
{
	const struct kmem_cache_args args = {
		.name = name_arg(c), .size = c->arg[CREATE_SIZE].n, .align = call_num(c, CREATE_ALIGN, 0),
		.flags = (uint32_t)call_num(c, CREATE_FLAGS, 0),
		.ctor = call_has(c, CREATE_CTOR) ? (uint8_t)c->arg[CREATE_CTOR].n : NO_CTOR,
	};
	struct kmem_cache *cache;

	return kmem_cache_create(c->m, &args, &cache);
}

int cmd_kmem_cache_alloc(struct call *c)
{
	struct kmem_cache *cache;
	vaddr_t object = 0;
	int rc = kmem_cache_lookup(c->m, name_arg(c), &cache);

	if (!rc)
		rc = kmem_cache_alloc_held(c->m, cache, gfp_arg(c, 1), &object);
	return give_address(c, rc, object);
}

int cmd_kmem_cache_free(struct call *c)
{
	struct kmem_cache *cache;
	int rc = kmem_cache_lookup(c->m, name_arg(c), &cache);

	return rc ? rc : kmem_cache_free_held(c->m, cache, c->arg[1].n);
}

int cmd_kmem_cache_shrink(struct call *c)
{
	struct kmem_cache *cache;
	int rc = kmem_cache_lookup(c->m, name_arg(c), &cache);

	if (!rc)
		c->ret = value_dec((uint64_t)kmem_cache_shrink(c->m, cache));
	return rc;
}

int cmd_kmem_cache_destroy(struct call *c)
{
	return kmem_cache_destroy(c->m, name_arg(c));
}

/* ---- bytes ---- */

/* The command fails with the first line of what the kernel says. */
static int kernel_fault(struct call *c, int rc, vaddr_t address)
{
	struct seq_file line;

	if (rc != -EFAULT)
		return rc;
	seq_clear(c->out);
	seq_init(&line);
	kernel_fault_line(&line, c->m, address);
	rc = call_fail_errno(c, EFAULT, "%.*s", (int)line.count, line.buf);
	seq_release(&line);
	return rc;
}

static int kernel_dump(struct call *c, vaddr_t address, uint64_t len)
{
	unsigned char bytes[DUMP_CHUNK];
	vaddr_t bad = 0;
	int rc = check_dump(c, address, len);

	if (!rc)
		rc = kernel_check_read(c->m, c->task->mm->pgd, address, len, &bad);
	while (!rc && len && !c->out->exhausted) {
		uint64_t nr = len < DUMP_CHUNK ? len : DUMP_CHUNK;

		rc = core_poll(c->m) ? refuse(c->m, EINTR, WHY_INTERRUPTED) :
				       kernel_read_virtual(c->m, c->task->mm->pgd, address, bytes, nr, &bad);
		if (rc)
			break;
		dump_bytes(c->out, address, bytes, nr);
		address += nr;
		len -= nr;
	}
	if (rc)
		seq_clear(c->out);
	return kernel_fault(c, rc, bad);
}

int cmd_kread(struct call *c)
{
	unsigned char byte;
	vaddr_t bad = 0;
	int rc;

	if (call_has(c, 1))
		return kernel_dump(c, c->arg[0].n, c->arg[1].n);
	rc = kernel_read_virtual(c->m, c->task->mm->pgd, c->arg[0].n, &byte, 1, &bad);
	if (rc)
		return kernel_fault(c, rc, bad);
	seq_puts(c->out, "0x");
	seq_hex(c->out, byte, 2);
	seq_putc(c->out, '\n');
	c->ret = value_hex(byte);
	return 0;
}

int cmd_kwrite(struct call *c)
{
	unsigned char byte = (unsigned char)c->arg[1].n;
	bool text = c->arg[1].s != NULL;
	int rc = kernel_write_virtual(c->m, c->task->mm->pgd, c->arg[0].n, text ? (const void *)c->arg[1].s : &byte,
				      text ? c->arg[1].len : 1);

	return kernel_fault(c, rc, c->m->ctx.why.arg[0]);
}
