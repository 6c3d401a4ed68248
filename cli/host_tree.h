/* SPDX-License-Identifier: MIT */
/*
 * host_tree.h - files of the host that commands were told to write: a file made, a folder with all below it listed, and
 * removed. Links are never followed.
 */
#ifndef MMSH_HOST_TREE_H
#define MMSH_HOST_TREE_H

#include <sys/types.h>

struct seq_file;

/* Deepest path that a tree of ours has: proc/PID/task/TID/FILE. */
#define HOST_TREE_DEPTH 8

/**
 * Writes a line for each name below the folder open at dir, but for the top's own `skip`: its kind (d, f, l, or ? for
 * what is none of these) and its path, in order. Names with a newline and folders deeper than HOST_TREE_DEPTH are
 * refused. 0 or -errno.
 */
int host_tree_list(struct seq_file *out, int dir, const char *skip);
/**
 * Makes a new file with this text. EEXIST, ENOMEM (the text is not whole), what the host says; then there may be a part
 * of it.
 */
int host_write_file(int dir, const char *name, const struct seq_file *text, mode_t mode);
/** Removes name, a folder or not, and all below it, from the folder open at dir. 0 or the first -errno. */
int host_tree_remove(int dir, const char *name);

#endif
