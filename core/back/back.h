/* SPDX-License-Identifier: MIT */
/*
 * back.h - what stands behind user pages, as a whole: files, reverse mapping, LRU lists. Each module owns its part.
 */
#ifndef MMSH_BACK_H
#define MMSH_BACK_H

#include "machine.h"

struct file_table;		/* file.c */
struct rmap;			/* rmap.c */
struct lruvec;			/* swap.c */
struct swap;			/* swapfile.c */

struct back {
	struct file_table *files;
	struct rmap *rmap;
	struct lruvec *lru;
	struct swap *swap;
};

#endif
