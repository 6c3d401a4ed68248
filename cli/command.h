/* SPDX-License-Identifier: MIT */
/*
 * command.h - the command table. A row names a command, its family, one line of help and its
 * typed parameters; parsing, completion, `help`, usage messages, the man pages' SYNOPSIS and the
 * log all read the same rows. Each family's rows stand below their handlers in cmd_FAMILY.c;
 * command.c joins them.
 */
#ifndef MMSH_COMMAND_H
#define MMSH_COMMAND_H

#include "value.h"

struct machine;
struct seq_file;
struct session;
struct call;

enum family {
	FAMILY_VM,		/* user address space */
	FAMILY_TASK,		/* processes */
	FAMILY_KMEM,		/* kernel memory */
	FAMILY_VIEW,		/* views */
	FAMILY_MACHINE,		/* the machine as a whole */
	FAMILY_SHELL,		/* the language */
	NR_FAMILIES
};

/* What a parameter takes. "Expression" is C's operators on numbers; see expr.h. */
enum param_kind {
	PARAM_END,		/* ends a row's parameters */
	/* expressions that the machine sees, cut to its word as in a register */
	PARAM_ADDR,		/* an address (completes to mapped ones) */
	PARAM_LEN,		/* a size in bytes */
	PARAM_NUM,		/* any other machine word */
	/* expressions that no register carries: never cut */
	PARAM_COUNT,		/* how many, an order, a status */
	PARAM_SIZE,		/* bytes of a file or a machine */
	PARAM_PFN,		/* a page frame number */
	PARAM_PHYS,		/* a physical address */
	PARAM_PID,		/* a process */
	/* words */
	PARAM_PROT,		/* none, or a mix of r w x: n has PROT_ bits */
	PARAM_CHOICE,		/* one of `words` and nothing else: n is its value */
	PARAM_NUMBERS,		/* expressions, repeated: nums, n of them */
	PARAM_GFP,		/* GFP words, or those of `words`, repeated: n is the or of their values */
	PARAM_FLAG,		/* the word `key` itself: only whether it was given */
	PARAM_WORD,		/* any word, substituted: s, len */
	PARAM_BYTES,		/* a quoted text (s, len) or an expression (s is NULL) */
	PARAM_COMMAND_NAME,	/* the name of a command */
	PARAM_FIGURE,		/* a figure of a view, as `get` takes it */
	PARAM_VAR,		/* the name of a variable */
	PARAM_CACHE,		/* the name of a slab cache */
	PARAM_CHECKPOINT,	/* the name of a checkpoint */
	PARAM_SWAP_AREA,	/* the name of a swap area */
	PARAM_MODULE,		/* the name of a loaded module */
	PARAM_ZONE,		/* the name of a zone that has frames */
	PARAM_FIXMAP,		/* a slot of the fixmap area, by name or number */
	PARAM_DERIVED,		/* the name of a figure of the layout */
	PARAM_SYMBOL,		/* a symbol of the kernel image, or an address */
	PARAM_SIMFILE,		/* a simulated file, or a host file's path */
	PARAM_HOSTFILE,		/* a host file's path */
	PARAM_PROCFILE,		/* a path below /proc */
	/* all that is left of the command; always last */
	PARAM_WORDS,		/* words, substituted: list, n of them */
	PARAM_EXPR,		/* one expression, blanks and all: s, len is its text */
	PARAM_COMMAND,		/* a command, not substituted yet: call.rest */
};

#define PARAM_OPTIONAL 1u

/* A word that stands for a number: advice names, trace levels. A list ends with a NULL word. */
struct keyword {
	const char *word;
	uint64_t value;
};

struct param {
	enum param_kind kind;
	unsigned int flags;		/* PARAM_OPTIONAL; those with a key always are */
	const char *name;		/* as help and man pages write it: ADDR */
	const char *key;		/* typed before the value: addr=; the word of PARAM_FLAG */
	const struct keyword *words;	/* of PARAM_CHOICE; or taken beside numbers */
};

#define COMMAND_MAX_PARAMS 16

/* Row flags */
#define CMD_CHANGES	0x01u	/* may change the machine: logged for undo */
#define CMD_HOSTFILE	0x02u	/* writes a host file: refused under --safe */
#define CMD_PRINTS	0x04u	/* its value is printed, a line of its own */
#define CMD_PREFIX	0x08u	/* runs another command, its last parameter */
#define CMD_BLOCK	0x10u	/* takes blocks; the interpreter runs it, there is no handler */
#define CMD_TERMINAL	0x20u	/* makes sense only on a terminal */
#define CMD_LOGGED	0x40u	/* with CMD_CHANGES: logged even when no view changes */
#define CMD_VIEW	0x80u	/* shows the view of core that has its name */
#define CMD_SHARES	0x100u	/* leaf tables may stay shared (leaf_share.h): it gets to pages by walks only */
#define CMD_MAY_SHOW	0x200u	/* with CMD_CHANGES: where nothing changes no process ran, the shell showed something */

/**
 * Runs the command: reads call->arg, writes text to call->out, leaves its value in call->ret.
 * Returns 0, a negative errno of the failed call, or one of CALL_*; what failed is rendered by
 * the caller.
 */
typedef int command_fn(struct call *c);

struct command {
	const char *name;
	enum family family;
	unsigned int flags;
	const char *summary;		/* a line of help: lower case, no full stop */
	command_fn *run;		/* NULL: CMD_BLOCK */
	const struct param *params;	/* NULL: none; else ends with PARAM_END */
};

/* Results of a handler that are no errno */
enum {
	CALL_SAID = 1,		/* failed: call_fail() has the message */
	CALL_USAGE,		/* wrong arguments: the usage line is the message */
	CALL_FAULT,		/* an access faulted for good: call.fault says where */
	CALL_NESTED,		/* a command that this one ran failed: session.failure stands */
};

/* How an access ended: rendered as `SIGSEGV (SEGV_MAPERR) at 0x...`. */
struct fault_report {
	const char *signal;	/* SIGSEGV, SIGBUS */
	const char *code;	/* SEGV_MAPERR, BUS_ADRERR ... */
	uint64_t address;
};

struct arg {
	uint64_t n;
	const char *s;			/* text; not terminated, len bytes */
	size_t len;
	const struct str *list;		/* PARAM_WORDS: n words */
	uint64_t *nums;			/* PARAM_NUMBERS: n numbers */
};

struct word;
struct block;
struct task_struct;

struct call {
	struct session *s;
	struct machine *m;
	struct task_struct *task;	/* the process it acts on */
	const struct command *cmd;
	const struct arg *arg;		/* by the parameter's place in the row */
	uint32_t given;			/* bit i: parameter i was given */
	struct seq_file *out;
	struct value ret;
	struct fault_report fault;
	const struct word *rest;	/* of a CMD_PREFIX: the command it runs, */
	size_t nrest;
	const struct block *block;	/* and the braces behind it */
};

static inline bool call_has(const struct call *c, unsigned int param)
{
	return c->given & (1u << param);
}

/** The argument's number, or fallback when it was not given. */
static inline uint64_t call_num(const struct call *c, unsigned int param, uint64_t fallback)
{
	return call_has(c, param) ? c->arg[param].n : fallback;
}

/** Fails with a message of one's own: `return call_fail(c, "no lab %s", name);`. Is CALL_SAID. */
int call_fail(struct call *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/** The handler's result where an argument that the row leaves open must be given: what, and the usage line. */
int call_lacks(struct call *c, const char *what);
/** The same; the errno follows in the message, and expect knows it. */
int call_fail_errno(struct call *c, int err, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/** The command of that name, or NULL. */
const struct command *command_find(const char *name, size_t len);
/** The i-th command, family by family in the table's order, or NULL past the last. */
const struct command *command_at(unsigned int i);
/** Its number for command_at(): what the log keeps. */
unsigned int command_index(const struct command *cmd);

/** Whether the kind is an expression; whether a machine's word cuts it. */
bool param_is_number(enum param_kind kind);
bool param_is_cut(enum param_kind kind);
/** The words GFP parameters take. */
extern const struct keyword gfp_words[];

/* Rows of a family, ended by one without a name */
extern const struct command vm_commands[], task_commands[], kmem_commands[], view_commands[],
	machine_commands[], shell_commands[];
extern const char *const family_names[NR_FAMILIES];	/* as `help` heads them */
extern const char *const family_words[NR_FAMILIES];	/* as `help @WORD` has them */

#endif
