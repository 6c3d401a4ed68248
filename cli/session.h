/* SPDX-License-Identifier: MIT */
/*
 * session.h - a person's session: the machine with its log, the variables, where input comes from
 * and output goes. There is one, and everything in cli/ gets it handed.
 */
#ifndef MMSH_SESSION_H
#define MMSH_SESSION_H

#include <setjmp.h>
#include <signal.h>
#include <sys/time.h>

#include "arena.h"
#include "cmdlog.h"
#include "console.h"
#include "failure.h"
#include "machine_ops.h"
#include "seq_file.h"
#include "vars.h"

struct alias;
struct checkpoint;
struct json_report;
struct lab;
struct task_struct;
struct trace;

/* How a machine is booted: the options of the command line, or of `boot`. */
struct boot_options {
	char *machine;			/* all from xstrdup; NULL: the default */
	char *kernel;
	char *params;
	uint64_t ram_bytes;
	uint64_t seed;
};

/* One level of input: the script, or a file that source reads. */
struct frame {
	struct frame *up;
	const char *name;		/* FILE of error messages; NULL: typed at a prompt */
	const struct str *args;		/* $1 $2 ... */
	size_t nr_args;
	unsigned int depth;
	struct linereader *reader;	/* of its own; NULL: none */
	int fd;				/* to close; -1: none */
	struct gathered {		/* a block that goes over several lines; see gather.c */
		char *text;
		size_t len, size;
		size_t logical;		/* where the incomplete line begins in text */
		unsigned long first_line, joined;
		unsigned int open;	/* braces */
		bool pending;
	} block;
	enum branch {			/* what an else that comes now belongs to: */
		BRANCH_NONE,		/* no if stands before it */
		BRANCH_TAKEN,		/* one whose block ran */
		BRANCH_OPEN,		/* one whose block did not run */
	} branch;
};

enum verify_mode { VERIFY_OFF, VERIFY_AUTO, VERIFY_ALWAYS };
enum tristate { SET_OFF, SET_ON, SET_AUTO };

struct settings {
	enum tristate reasons;		/* auto: on a terminal */
	enum verify_mode verify;
	bool classic;			/* era: stories in the words of the lecture's kernels */
	char *prompt;			/* NULL: the usual one */
	bool pager, timing;
};

/* What may be taken at most, while `on`; see quota.h. */
struct limits {
	bool on;
	uint64_t steps, output;		/* commands; bytes */
	unsigned int seconds;		/* 0: no limit */
	uint64_t steps_done;
	struct timeval left;		/* of the seconds, while the clock stands still */
};

struct session {
	struct console con;
	struct seq_file out;		/* what the running command prints; charged to the machine */
	struct arena arena;
	struct vars vars;
	struct value last;		/* $_ */
	struct machine *m;
	unsigned long nr_machines;	/* so far, with this one */
	uint64_t on_pid;		/* of `on PID`; 0: the machine's current process */
	struct boot_options boot;
	struct cmdlog log;
	struct checkpoint *checkpoints;
	struct alias *aliases;
	struct frame *frame;
	unsigned long line;		/* of the statement that runs */
	struct str running;		/* the command that runs, for messages */
	struct failure failure;		/* the last one */
	struct settings set;
	bool keep_going, echo, json, safe, interactive, plain_errors;
	bool failed;			/* some command did: exit status 1 */
	bool refused;			/* one was to write a host file, and safe */
	unsigned int stop_at_failure;	/* > 0: inside try and expect, where -k does not count */
	int quit_status;
	uint64_t verified_at;		/* ctx.changes when the machine was last verified */
	unsigned int nesting;		/* $(…) in $(…) in … */
	unsigned int depth;		/* prefixes and blocks inside one another */
	int unwind;			/* enum run: why a nested command ended early */
	struct json_report *report;	/* --json: the object of the command that runs */
	uint64_t host_budget;		/* most host memory a machine may take; 0: no limit */
	char *safe_folder;	/* --safe: the only place host files are read from; NULL: none */
	struct host_files *host_files;
	jmp_buf *exhausted;		/* where host memory's end is handled; see interp.c */
	uint64_t seed;			/* of the parameters of labs; 0: their defaults */
	struct lab *lab;		/* NULL: ask prints the answer */
	struct limits limits;
	struct trace *trace;		/* NULL: nobody listens to the machine's events */
};

/*
 * Set by the signal handlers to the signal's number: `interrupted` by all (core polls it),
 * `terminated` but by SIGINT.
 */
extern volatile sig_atomic_t interrupted, terminated;

void session_init(struct session *s);
void session_release(struct session *s);

/** The process commands act on: that of `on PID`, else the current one. NULL: it is gone. */
struct task_struct *session_task(const struct session *s);
/** Its pid, for $pid. False: it is gone. */
bool session_pid(const struct session *s, struct value *v);

/** Takes over a freshly booted machine (the old one is destroyed). */
void session_adopt(struct session *s, struct machine *m);
/**
 * Boots a machine by options, without touching the session's; steps (NULL: nobody) hears of what it does. 0 or -errno
 * with the reason in *why.
 */
int session_boot(struct session *s, const struct boot_options *boot, const struct event_sink *steps,
		 struct machine **ret, struct refusal *why);
/** Closes the frames above keep: after a command was cut off. */
void session_close_frames(struct session *s, struct frame *keep);
void boot_options_copy(struct boot_options *to, const struct boot_options *from);
void boot_options_release(struct boot_options *boot);

#endif
