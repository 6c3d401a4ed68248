/* SPDX-License-Identifier: MIT */
/* wait_input.h - a wait for input that a signal ends, also one that comes just before it. */
#ifndef MMSH_WAIT_INPUT_H
#define MMSH_WAIT_INPUT_H

#include <stdbool.h>

/**
 * Waits until @fd can be read: 0, or -errno. -EINTR: a signal was caught meanwhile, or stopped(arg), which looks at
 * what handlers leave, is true to begin with.
 */
int wait_input(int fd, bool (*stopped)(const void *arg), const void *arg);

#endif
