/* SPDX-License-Identifier: MIT */
/*
 * rebuild.h - going back: the machine is booted again and lives the log once more, up to the
 * place asked for.
 */
#ifndef MMSH_REBUILD_H
#define MMSH_REBUILD_H

#include "parse.h"
#include "session.h"

struct checkpoint {
	struct checkpoint *next;
	char *name;
	struct boot_options boot;
	struct cmdlog log;
};

/* Somebody who looks on: told before each command, with its place in the log and its number as undo counts. */
struct witness {
	void (*begin_command)(void *data, struct machine *m, size_t place, uint64_t nr);
	void *data;
};

/* How a machine became what it is. */
struct life {
	const struct boot_options *boot;
	const struct cmdlog *log;
	size_t end;		/* up to this place of it */
	const struct witness *witness;	/* NULL: nobody */
	bool elsewhere;		/* in another session: its host files are opened as for the first time */
};

/**
 * Makes a machine that has this life behind it, beside the session's own. Returns 0, or -errno (ENOBUFS: the host's
 * memory does not suffice; EINTR: SIGINT; EPERM: a saved session's command was to write a host file).
 */
int rebuild(struct session *s, const struct life *life, struct machine **ret);
/** Makes the session's machine what it was at this place of its log. 0, or as rebuild() with the machine unchanged. */
int rebuild_at(struct session *s, size_t place);

/** A checkpoint of a machine that has lived this log, up to at; options and log are copied. */
struct checkpoint *checkpoint_new(struct str name, const struct boot_options *boot, const struct cmdlog *log);
/** Puts it into the list, which owns it then, in the place of an older one of its name. */
void checkpoint_put(struct checkpoint **list, struct checkpoint *cp);
/** Keeps the state under a name, in the place of an older one of that name. */
void checkpoint_set(struct session *s, struct str name);
/** The checkpoint of that name, or NULL. */
const struct checkpoint *checkpoint_find(const struct session *s, struct str name);
/** The machine as it was at the checkpoint, beside the session's own. 0, or as rebuild(). */
int checkpoint_machine(struct session *s, const struct checkpoint *cp, struct machine **ret);
/** Goes to a checkpoint: 0, or as rebuild_at(). */
int checkpoint_restore(struct session *s, const struct checkpoint *cp);
/** Takes over a machine that lives by other options and another log, and these. */
void session_replace(struct session *s, struct machine *m, struct boot_options *boot, struct cmdlog *log);
void checkpoints_release(struct checkpoint **list);

/**
 * Audits the machine after a statement, as `set verify` asks; a finding ends the program with
 * status 4.
 */
void verify_after(struct session *s, const struct stmt *st);

#endif
