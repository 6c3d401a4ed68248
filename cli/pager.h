/* SPDX-License-Identifier: MIT */
/*
 * pager.h - programs of the host that get the terminal for a while: the person's pager, and what shows manual pages.
 * They are started with their arguments as they are, never through a shell.
 */
#ifndef MMSH_PAGER_H
#define MMSH_PAGER_H

#include <stdbool.h>
#include <stddef.h>

/**
 * Runs a program of PATH until it ends; input is its standard input, -1: the terminal's. What it was told by Ctrl-C
 * is its own matter, unless that ended it. 0 or -errno (then it was not started), its exit status in *status, -1 if a
 * signal ended it.
 */
int run_program(const char *const argv[], int input, int *status);

/**
 * Shows a text that is longer than the screen by $MMSH_PAGER, $PAGER or less -FRX. False: it fits, or there is no
 * pager (one that is empty, or cannot be run), and nothing was shown.
 */
bool pager_show(const char *text, size_t len);

/** The pager's words, from malloc (so are they: in one block); NULL: there is none. */
char **pager_words(void);

#endif
