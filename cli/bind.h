/* SPDX-License-Identifier: MIT */
/*
 * bind.h - the words of a command become the typed arguments that its row in the command table
 * asks for.
 */
#ifndef MMSH_BIND_H
#define MMSH_BIND_H

#include "interp.h"

/**
 * Fills args (COMMAND_MAX_PARAMS of them, by the parameter's place), c->given, c->rest. Returns
 * false with the session's failure set when a word does not fit, one is missing, or a
 * substitution fails.
 */
bool bind_args(struct call *c, struct arg *args, struct cmdline line);

/** The number as the machine gets it: cut to its word where the kind says so. */
uint64_t bind_cut(const struct session *s, enum param_kind kind, uint64_t n);

#endif
