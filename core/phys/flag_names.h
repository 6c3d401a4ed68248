/* SPDX-License-Identifier: MIT */
/* flag_names.h - flags of requests and of pages by name, as %pGg and %pGp print them (trace/events/mmflags.h). */
#ifndef MMSH_FLAG_NAMES_H
#define MMSH_FLAG_NAMES_H

#include "gfp.h"
#include "machine.h"
#include "page.h"
#include "seq_file.h"

/** Takes the next name out of *gfp, and its bits; NULL: nothing that has a name is left. */
const char *next_gfp_flag(uint64_t *gfp);
/**
 * The name of the next flag of a page; *at is 0 at first. NULL: no more. Bits with two names go by what the page is.
 */
const char *next_page_flag(const struct page *page, unsigned int *at);

/** GFP_KERNEL|__GFP_ZERO; none for 0. */
void seq_gfp_flags(struct seq_file *seq, uint64_t gfp);

#endif
