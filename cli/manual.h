/* SPDX-License-Identifier: MIT */
/*
 * manual.h - `man`: a command's manual page through man(1), or what is built in where there is no
 * man.
 */
#ifndef MMSH_MANUAL_H
#define MMSH_MANUAL_H

#include "session.h"

int show_manual(struct call *c, struct str name);

#endif
