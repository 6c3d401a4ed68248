/* SPDX-License-Identifier: MIT */
/* lab_main.h - `mmsh lab` and `mmsh grade`. */
#ifndef MMSH_LAB_MAIN_H
#define MMSH_LAB_MAIN_H

#include "lab_options.h"

/** What needs no lab and no machine: the list, the help. Returns the exit status. */
int lab_show(struct session *s, const struct lab_options *o);
/**
 * Runs the lab in the file path for what the options say. Returns the exit status: 0, 1 (an answer is wrong or
 * missing), 2, 3 (no verdict: the lab failed itself, or took too much), 130.
 */
int lab_main(struct session *s, const struct lab_options *o, const char *path);

#endif
