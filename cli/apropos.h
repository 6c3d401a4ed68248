/* SPDX-License-Identifier: MIT */
/* apropos.h - finds a word in what commands are called and do. */
#ifndef MMSH_APROPOS_H
#define MMSH_APROPOS_H

#include "session.h"

/**
 * A line for every command whose name or summary has the word or that is about it, for every name of another tool and
 * every alias, every file of /proc and every setting that has it; capital letters are as small ones. False: there is
 * none.
 */
bool apropos(const struct session *s, struct str word, struct seq_file *out);

#endif
