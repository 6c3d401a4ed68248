/* SPDX-License-Identifier: MIT */
/* lab_files.h - where labs lie, and what they are called. */
#ifndef MMSH_LAB_FILES_H
#define MMSH_LAB_FILES_H

#include "seq_file.h"

/**
 * The path of a lab, from malloc: a file's path (with a / or .mms), else a lab of the folder of labs by its name, L6,
 * L06-vma-split-merge or vma-split-merge. NULL: there is none, or no folder, or there are several: then the names of
 * these stand in several, each behind a blank.
 */
char *lab_path(const char *name, struct seq_file *several);
/** The lab's name: the file's, without folder and .mms. From malloc. */
char *lab_name(const char *path);
/** A line for each lab: its name, and the title in its first line. 0 or -errno of reading the folder. */
int lab_list(struct seq_file *out);

#endif
