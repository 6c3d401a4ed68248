/* SPDX-License-Identifier: MIT */
/*
 * init_image.h - the program that pid 1 runs, built in memory: core brings its own, so that a machine boots without
 * files.
 */
#ifndef MMSH_INIT_IMAGE_H
#define MMSH_INIT_IMAGE_H

#include "file.h"

#define INIT_PATH "/sbin/init"

/**
 * Opens the machine's init program: a static ELF file at the machine's usual address, with headers, text, read-only
 * data and data of a page each, and two pages of bss. *ret carries a reference.
 */
int init_image_open(struct machine *m, struct file **ret);

#endif
