/* SPDX-License-Identifier: MIT */
/*
 * interp.h - runs the tree that parse.h made: statements, prefixes, blocks, assignments. A
 * command that fails leaves how in session.failure; the statement it belongs to prints it, unless
 * try or expect stand in front.
 */
#ifndef MMSH_INTERP_H
#define MMSH_INTERP_H

#include "parse.h"
#include "session.h"

enum run {
	RUN_OK,
	RUN_FAILED,		/* session.failure says how */
	RUN_QUIT,		/* the quit command; session.quit_status */
	RUN_INTERRUPTED,	/* SIGINT or SIGTERM */
	RUN_SYNTAX,		/* an unbalanced quote or brace, told already */
	RUN_UNREADABLE,		/* the input cannot be read on, told already */
	RUN_LIMITED,		/* a limit of the session is reached: quota_reached() */
};

/* The words of a command and the block behind them. */
struct cmdline {
	const struct word *words;
	size_t nr;
	const struct block *block;
};

/**
 * Runs statements one after another; without -k the first that fails ends them. One that uses up
 * the host's memory fails, with the machine as before.
 */
enum run run_list(struct session *s, const struct stmt *list);
/** Runs one command; *v is its value. Prints no failure. */
enum run run_words(struct session *s, struct cmdline line, struct value *v);

/**
 * For a CMD_PREFIX's handler: runs the command behind it, its value in c->ret. Returns 0 or
 * CALL_NESTED.
 */
int call_rest(struct call *c);
/**
 * Prints the session's failure as an error line, once; under --json it goes into the report of
 * the innermost command.
 */
void tell_failure(struct session *s);
/** The same, and the exit status will be that of a failure. */
void report_failure(struct session *s);

/**
 * Sets the session's failure to a message of the shell's about the command that runs. Returns
 * RUN_FAILED.
 */
enum run fail_message(struct session *s, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/** Sets the session's failure to what a handler's result says, a CALL_* or -errno. */
enum run failed_call(struct call *c, int rc);

#endif
