/* SPDX-License-Identifier: MIT */
/* era.h - `set era classic`: views that name a field twice put the lecture's name first. */
#ifndef MMSH_ERA_H
#define MMSH_ERA_H

#include "seq_file.h"

/** Exchanges the names in lines behind the first `from` bytes: `_refcount 1 (count)` becomes `count 1 (_refcount)`. */
void era_exchange_names(struct seq_file *text, size_t from);

#endif
