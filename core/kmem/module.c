// SPDX-License-Identifier: MIT
/*
 * module.c - loaded modules, as far as they take memory (kernel/module/main.c, module_alloc of each architecture)
 *
 * A module's core is a vmalloc area in a window of its own: on ARM below PAGE_OFFSET, so that branches, which reach 32
 * MB, get from there to the kernel's text; on x86_64 behind the image, in the last 2 GiB; on i386 anywhere in the
 * vmalloc area. x86 gives back the addresses of an unloaded module at once (VM_FLUSH_RESET_PERMS: they were
 * executable), ARM leaves them to the lazy purge.
 *
 * Rule: module-area.
 * Differences from Linux: a module is a name and a size; it has no init part, no symbols, no users.
 */
#include "module.h"

#include <string.h>

#include "arch.h"
#include "kallsyms.h"
#include "klog.h"
#include "kmem.h"
#include "vmalloc.h"

static struct modules *modules_of(const struct machine *m)
{
	return m->kmem->modules;
}

void modules_init(struct machine *m)
{
	m->kmem->modules = hm_alloc(&m->ctx.mem, sizeof(*m->kmem->modules));
	list_init(&m->kmem->modules->list);
}

static struct module *module_of(const struct list_head *item)
{
	return list_entry((struct list_head *)(uintptr_t)item, struct module, list);
}

const struct module *next_module(const struct machine *m, const struct module *mod)
{
	const struct list_head *next = mod ? mod->list.next : modules_of(m)->list.next;

	return next == &modules_of(m)->list ? NULL : module_of(next);
}

static struct module *lookup(const struct machine *m, const char *name)
{
	struct list_head *pos;

	list_for_each(pos, &modules_of(m)->list)
		if (!strcmp(module_of(pos)->name, name))
			return module_of(pos);
	return NULL;
}

const struct module *find_module(const struct machine *m, const char *name)
{
	return lookup(m, name);
}

const struct module *find_module_at(const struct machine *m, vaddr_t base)
{
	const struct module *mod = next_module(m, NULL);

	while (mod && mod->base != base)
		mod = next_module(m, mod);
	return mod;
}

static int module_alloc(struct machine *m, uint64_t size, struct vm_struct **ret)
{
	const struct arch *a = m->arch;
	const struct vmalloc_request r = {
		.size = size, .gfp = GFP_KERNEL, .start = a->modules_vaddr, .end = a->modules_end,
		.prot = a->config & CONFIG_X86 ? a->kernel_prot.page : a->kernel_prot.page_exec,
		.flags = a->config & CONFIG_X86 ? VM_FLUSH_RESET_PERMS : 0,
		.caller = kallsyms_caller(a, "load_module"),
	};

	if (page_align(size) > a->modules_end - a->modules_vaddr || page_align(size) < size)
		return refuse(m, ENOMEM, WHY_MODULE_TOO_BIG, size, a->modules_end - a->modules_vaddr);
	if (!vmalloc_range(m, &r, ret))
		return 0;
	/* whatever fails in there, load_module() makes ENOMEM of it */
	m->ctx.why.err = ENOMEM;
	return -ENOMEM;
}

static bool name_possible(const char *name)
{
	size_t len = strcspn(name, " \t/\\[]");

	return len && len < MODULE_NAME_LEN && !name[len];
}

int insmod(struct machine *m, const char *name, uint64_t size, vaddr_t *ret)
{
	struct vm_struct *area;
	struct module *mod;
	int err;

	if (!name_possible(name))
		return refuse(m, EINVAL, WHY_MODULE_NAME, MODULE_NAME_LEN - 1);
	if (!size)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (lookup(m, name))
		return refuse(m, EEXIST, WHY_MODULE_EXISTS);
	err = module_alloc(m, size, &area);
	if (err)
		return err;
	mod = hm_alloc(&m->ctx.mem, sizeof(*mod));
	strcpy(mod->name, name);
	mod->base = area->addr;
	mod->size = page_align(size);
	list_add(&mod->list, &modules_of(m)->list);
	add_taint(m, TAINT_OOT_MODULE);
	add_taint(m, TAINT_UNSIGNED_MODULE);
	trace(m, module_load, mod->base, mod->size);
	*ret = mod->base;
	return 0;
}

int rmmod(struct machine *m, const char *name)
{
	struct module *mod = lookup(m, name);

	if (!mod)
		return refuse(m, ENOENT, WHY_NO_MODULE);
	trace(m, module_free, mod->base, mod->size);
	vfree_area_at(m, mod->base);
	list_del(&mod->list);
	hm_free(&m->ctx.mem, mod, sizeof(*mod));
	return 0;
}

void modules_verify(struct verify *v, const struct machine *m)
{
	for (const struct module *mod = next_module(m, NULL); mod; mod = next_module(m, mod)) {
		const struct vm_struct *area = find_vm_area(m, mod->base);

		verify_that(v, "module-area", "module at", mod->base, area && area->addr == mod->base &&
			    area->size == mod->size + PAGE_SIZE && mod->base >= m->arch->modules_vaddr &&
			    mod->base + mod->size <= m->arch->modules_end);
	}
}

void modules_digest(struct hash *h, const struct machine *m)
{
	for (const struct module *mod = next_module(m, NULL); mod; mod = next_module(m, mod)) {
		hash_bytes(h, mod->name, strlen(mod->name));
		hash_u64(h, mod->base);
		hash_u64(h, mod->size);
	}
}
