/* SPDX-License-Identifier: MIT */
/*
 * script.h - reads commands from a file, a descriptor or a text, block by block, and runs each
 * block as soon as it is complete. A line that cannot be one (too long, a NUL in it) and what is
 * unbalanced end the script.
 */
#ifndef MMSH_SCRIPT_H
#define MMSH_SCRIPT_H

#include "interp.h"

/* source may nest this deep. */
#define SCRIPT_MAX_DEPTH 64

/**
 * Most bytes, and commands, of one block: beyond that something is wrong, and the host's memory
 * is at stake.
 */
#define BLOCK_MAX_BYTES ((size_t)16 << 20)

/**
 * Runs the script in a file, with arguments for $1 $2 …; name is what messages call it. Errors
 * before the first line is read are returned as -errno in *err and nothing is told: *err is 0
 * once it could be opened.
 */
enum run script_run_file(struct session *s, const char *path, const struct str *args,
			 size_t nr_args, int *err);
/** Runs what an open descriptor gives; it stays open. */
enum run script_run_fd(struct session *s, int fd, const char *name, const struct str *args,
		       size_t nr_args);
/** Runs a text. */
enum run script_run_text(struct session *s, struct str text, const char *name, const struct str *args,
			 size_t nr_args);
/** Whether --safe lets this file be read. */
bool script_allowed(const struct session *s, const char *path);

/*
 * Collects lines to blocks. The reader of a script, the prompt and a transcript all feed lines to
 * one.
 */
enum gather {
	GATHER_BLOCK,		/* complete: *list is what to run, NULL for nothing but blanks */
	GATHER_MORE,		/* goes on on the next line */
	GATHER_BAD,		/* told already; what was gathered is dropped */
};

/** Adds a line, the lineno-th of its input. The tree lives until arena_back() to before the call. */
enum gather gather_line(struct session *s, struct frame *f, struct str line, unsigned long lineno,
			const struct stmt **list);
/**
 * At the end of the input: GATHER_BLOCK for what is left (maybe nothing), GATHER_BAD when it is
 * incomplete.
 */
enum gather gather_end(struct session *s, struct frame *f, const struct stmt **list);
/** Drops what was gathered. */
void gather_drop(struct frame *f);

/**
 * A new level of input on top of the session's; popped by session_close_frames(s, frame->up).
 * NULL: nested too deeply.
 */
struct frame *frame_push(struct session *s, const char *name);

#endif
