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

/**
 * Makes the session's machine what it was at this place of its log. Returns 0, or -errno with the
 * machine unchanged (ENOBUFS: the host's memory does not suffice; EINTR: SIGINT).
 */
int rebuild_at(struct session *s, size_t place);

/** Keeps the state under a name, in the place of an older one of that name. */
void checkpoint_set(struct session *s, struct str name);
/** The checkpoint of that name, or NULL. */
const struct checkpoint *checkpoint_find(const struct session *s, struct str name);
/** Goes to a checkpoint: 0, or as rebuild_at(). */
int checkpoint_restore(struct session *s, const struct checkpoint *cp);
void checkpoints_release(struct session *s);

/**
 * Audits the machine after a statement, as `set verify` asks; a finding ends the program with
 * status 4.
 */
void verify_after(struct session *s, const struct stmt *st);

#endif
