/* SPDX-License-Identifier: MIT */
/*
 * view_changes.h - which page frames are used otherwise in one machine than in another, earlier or later in its life.
 */
#ifndef MMSH_VIEW_CHANGES_H
#define MMSH_VIEW_CHANGES_H

#include "machine.h"
#include "seq_file.h"

/**
 * Writes a line for each run of frames that changed alike: "0x3efe2..0x3eff1: free -> anonymous, mapped by 1 PTE".
 * Both machines were booted alike, else one of them has all the frames.
 */
void show_frame_changes(const struct machine *before, const struct machine *after, struct seq_file *seq);

#endif
