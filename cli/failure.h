/* SPDX-License-Identifier: MIT */
/*
 * failure.h - how a command failed, and the words for it. Core answers with numbers (an errno, a
 * reason with figures, a signal); the words are here, the same in every locale.
 */
#ifndef MMSH_FAILURE_H
#define MMSH_FAILURE_H

#include <limits.h>

#include "command.h"
#include "fail.h"

struct seq_file;

enum failure_kind {
	FAILURE_NONE,
	FAILURE_ERRNO,		/* `ENOMEM (Cannot allocate memory)`, then its reason */
	FAILURE_FAULT,		/* `SIGSEGV (SEGV_MAPERR) at 0x0` */
	FAILURE_MESSAGE,	/* a message of the shell's */
};

#define FAILURE_MESSAGE_MAX 512

struct failure {
	enum failure_kind kind;
	int err;			/* FAILURE_ERRNO; of a message: what expect knows, or 0 */
	struct refusal why;
	const char *says;		/* of an errno without a reason; NULL: nothing is known */
	struct fault_report fault;
	char command[80];		/* without prefixes; control characters visible */
	char message[FAILURE_MESSAGE_MAX];
	char file[PATH_MAX];		/* where it happened; empty: nobody reads a script */
	unsigned long line;
	bool reported;			/* a line about it was printed already */
};

/** ENOMEM for 12; NULL for a number without a name here. */
const char *errno_name(int err);
/** "Cannot allocate memory" for 12: glibc's English text. */
const char *errno_message(int err);
/** 12 for ENOMEM; 0 for an unknown name. */
int errno_number(struct str name);
/**
 * The number that `try` gives a failure: its errno; EFAULT for a signal, EINVAL for a command
 * that was wrong itself.
 */
int failure_errno(const struct failure *f);
/** Whether the failure is of that ERRNO or SIGNAL. */
bool failure_is(const struct failure *f, struct str name);
/** Whether the name is an errno's or a signal's that a command can fail with. */
bool is_failure_name(struct str name);

/** The message, without the command's name in front. */
void show_failure(struct seq_file *out, const struct failure *f, bool with_reason);
/** Whether more is known than the errno: its reason, or what the command's page says of it. */
bool failure_is_explained(const struct failure *f);
/** That, of a failure that is explained. */
void show_explanation(struct seq_file *out, const struct failure *f);
/** The words of a reason, with the places of its figures: %x, %u, %k; NULL for WHY_NONE. */
const char *reason_words(enum why why);
/** The words of a refusal's reason; nothing for WHY_NONE. */
void show_reason(struct seq_file *out, const struct refusal *why);

#endif
