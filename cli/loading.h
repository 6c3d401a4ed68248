/* SPDX-License-Identifier: MIT */
/* loading.h - a saved session (savefile.h) while it is read, and not yet believed. */
#ifndef MMSH_LOADING_H
#define MMSH_LOADING_H

#include "savereader.h"
#include "session.h"

struct loading {
	struct session *s;
	struct savereader r;
	struct boot_options boot;	/* of the life that is read */
	struct cmdlog log;
	struct checkpoint *checkpoints;
	struct vars vars;
	struct value last;		/* $_ */
	struct seq_file set;		/* NAME, a blank, its value, a newline */
	struct redo_mark {		/* what was undone stands behind it */
		bool there;
		size_t at;
		uint64_t nr_at;
	} redo;
	uint64_t word_mask, digest;
	bool booted, digested;
	bool checkpoint_last;		/* a checkpoint was the life's last line */
	char *error;
};

/** Takes what stands behind `run `, and logs it. */
bool load_run(struct loading *l);

#endif
