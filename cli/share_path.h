/* SPDX-License-Identifier: MIT */
/* share_path.h - files that belong to the program, installed beside it or in its build tree. */
#ifndef MMSH_SHARE_PATH_H
#define MMSH_SHARE_PATH_H

/** PREFIX/share/@name, where the program is PREFIX/bin/mmsh, from malloc; NULL: where it lies is not known. */
char *share_path(const char *name);

#endif
