/* SPDX-License-Identifier: MIT */
/* module.h - loaded modules, as far as they take memory (kernel/module/main.c). */
#ifndef MMSH_MODULE_H
#define MMSH_MODULE_H

#include "hash.h"
#include "list.h"
#include "machine.h"
#include "verify.h"

#define MODULE_NAME_LEN 56u		/* with the NUL, on a 64-bit kernel; 60 on 32 bits */

struct module {
	char name[MODULE_NAME_LEN];
	vaddr_t base;			/* core_layout.base */
	uint64_t size;			/* whole pages */
	struct list_head list;		/* newest first */
};

struct modules {
	struct list_head list;
};

void modules_init(struct machine *m);

/**
 * Loads a module of size bytes into the machine's module area; *ret is where it lies. Errors: EINVAL (size 0, an
 * impossible name), EEXIST, ENOMEM (the area is full, or no frames), nothing changed then but page tables and the log.
 */
int insmod(struct machine *m, const char *name, uint64_t size, vaddr_t *ret);
/** Unloads it; its addresses are reusable at once on x86, later on ARM. ENOENT: not loaded. */
int rmmod(struct machine *m, const char *name);

/** The module of this name, or NULL. */
const struct module *find_module(const struct machine *m, const char *name);
/** The module that begins at an address, or NULL. */
const struct module *find_module_at(const struct machine *m, vaddr_t base);
/** The newest module, and the one loaded before; NULL at the end. */
const struct module *next_module(const struct machine *m, const struct module *mod);

void modules_digest(struct hash *h, const struct machine *m);
/** Rule module-area: a module's pages are an area of its size in the module area. */
void modules_verify(struct verify *v, const struct machine *m);

#endif
