/* SPDX-License-Identifier: MIT */
/*
 * repl.h - the prompt: reads lines through the line editor and runs them until quit or the end of
 * input.
 */
#ifndef MMSH_REPL_H
#define MMSH_REPL_H

#include "interp.h"

/** Runs the prompt, the rc files first if they are wanted. Only on a terminal: see lineedit_possible(). */
enum run repl(struct session *s, bool rcfiles);

#endif
