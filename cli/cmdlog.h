/* SPDX-License-Identifier: MIT */
/*
 * cmdlog.h - the log of commands that changed the machine, as numbers: which command, its typed
 * arguments, the process it acted on, and how far an interrupted one came. Core is deterministic,
 * so booting and replaying the log gives the machine again; undo and redo move `at`, the place up
 * to which the machine has lived it.
 */
#ifndef MMSH_CMDLOG_H
#define MMSH_CMDLOG_H

#include "command.h"

struct cmdlog {
	unsigned char *bytes;
	size_t used, size;
	size_t at;		/* bytes the machine has lived through; the rest can be redone */
	uint64_t nr_at, nr_used;	/* commands that count, up to at and in all */
};

struct log_entry {
	const struct command *cmd;
	uint64_t on_pid;	/* of `on PID`; 0: the current process */
	unsigned long line;	/* of the script or session it stood in; 0: not known */
	uint64_t stop_at;	/* where it was interrupted (ctx.steps); 0: it ran to its end */
	bool counts;		/* it changed what views can show: a step of undo */
	bool foreign;		/* a saved session has it: what it did to files of the host is not done again */
	uint32_t given;
	const struct arg *arg;	/* by the parameter's place */
};

/*
 * How an argument is kept follows from its kind, but for BYTES, which may be either: a first
 * number tells.
 */
enum keep { KEEP_NUMBER, KEEP_TEXT, KEEP_EITHER, KEEP_LIST, KEEP_NUMBERS };
enum keep how_kept(enum param_kind kind);

struct arena;

void cmdlog_init(struct cmdlog *log);
void cmdlog_release(struct cmdlog *log);
/** Adds an entry at `at`. If it counts, what could be redone is gone then. */
void cmdlog_append(struct cmdlog *log, const struct log_entry *e);
/**
 * Reads the entry at *pos and moves *pos behind it. Texts point into the log; arguments are made
 * in the arena. False at the end of the log.
 */
bool cmdlog_read(const struct cmdlog *log, size_t *pos, struct log_entry *e, struct arena *arena);
/** The place behind the first nr entries that count and the uncounted ones that follow them. */
size_t cmdlog_place(const struct cmdlog *log, uint64_t nr);
/** Makes to a copy of the part of from that the machine has lived through. */
void cmdlog_copy(struct cmdlog *to, const struct cmdlog *from);

#endif
