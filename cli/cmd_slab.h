/* SPDX-License-Identifier: MIT */
/* cmd_slab.h - the handlers of kmalloc, kmem_cache_* and their like; their rows stand with those of cmd_kmem.c. */
#ifndef MMSH_CMD_SLAB_H
#define MMSH_CMD_SLAB_H

#include "command.h"

int cmd_kmalloc(struct call *c);
int cmd_kzalloc(struct call *c);
int cmd_krealloc(struct call *c);
int cmd_ksize(struct call *c);
int cmd_kfree(struct call *c);
int cmd_kmem_cache_create(struct call *c);
int cmd_kmem_cache_alloc(struct call *c);
int cmd_kmem_cache_free(struct call *c);
int cmd_kmem_cache_shrink(struct call *c);
int cmd_kmem_cache_destroy(struct call *c);
int cmd_kread(struct call *c);
int cmd_kwrite(struct call *c);

/* The words of kmem_cache_create's FLAGS. */
extern const struct keyword slab_flag_words[];

#endif
