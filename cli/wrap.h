/* SPDX-License-Identifier: MIT */
/* wrap.h - long lines for a terminal. */
#ifndef MMSH_WRAP_H
#define MMSH_WRAP_H

#include "seq_file.h"

/**
 * Writes text, whole lines, so that none is wider than the terminal: broken between words, and indented further where
 * it goes on. An indentation takes half of the width at most, and a word that is wider stays whole.
 */
void wrap_lines(struct seq_file *out, const char *text, size_t len, unsigned int width);

#endif
