/* SPDX-License-Identifier: MIT */
/*
 * derive.h - where the figures of a machine's address space come from: a formula for each, over figures that come
 * before it, down to what RAM there is and how the kernel was configured.
 */
#ifndef MMSH_DERIVE_H
#define MMSH_DERIVE_H

#include "machine.h"
#include "seq_file.h"
#include "verify.h"

/** The value of a figure of this machine: `high_memory`, `VMALLOC_START` ... False: it has no figure of that name. */
bool derive_value(const struct arch *arch, const char *name, uint64_t *ret);
/**
 * Writes the derivation of a figure: each figure it rests on, once, then its own formula, the formula in numbers, the
 * result. NULL: all figures. False: the machine has no figure of that name, nothing is written.
 */
bool derive_put(struct seq_file *seq, const struct arch *arch, const char *name);

/** Rule layout-derivation: what the formulas give is what the machine uses. */
void derive_verify(struct verify *v, const struct machine *m);

#endif
