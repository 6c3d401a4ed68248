/* SPDX-License-Identifier: MIT */
/* sysctl.h - reading the numbers that are written to /proc/sys, as kernel/sysctl.c reads them. */
#ifndef MMSH_SYSCTL_H
#define MMSH_SYSCTL_H

#include "machine.h"

/** Skips blanks; whether anything stands behind them. */
bool sysctl_more(const char **text, const char *end);
/** Takes one number off the text and moves *text behind it. -EINVAL: there is none, or it does not end in a blank. */
int sysctl_parse(const char **text, const char *end, bool *negative, uint64_t *ret);
/** One unsigned word of the machine. EINVAL. */
int sysctl_parse_ulong(struct machine *m, const char *text, size_t len, uint64_t *ret);
/** One number, -INT64_MAX to INT64_MAX: those beyond become these. EINVAL. */
int sysctl_parse_number(struct machine *m, const char *text, size_t len, int64_t *ret);
/** One int in [min, max]. EINVAL. */
int sysctl_parse_int(struct machine *m, const char *text, size_t len, int min, int max, int *ret);

#endif
