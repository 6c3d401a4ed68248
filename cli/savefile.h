/* SPDX-License-Identifier: MIT */
/*
 * savefile.h - a session as a file: how its machine was booted, which commands changed it, which of them were undone,
 * its checkpoints, the host files that the commands read, settings, variables. Another mmsh that replays it has the
 * same machine, and the file says by which digest to know it.
 *
 * It is text, a fact a line, and ends in a checksum of all before it:
 *
 *	mmsh-session 1
 *	file size=151344 time=1663072223 hash=0x51f0... sysroot=0 path="/bin/ls"
 *	set reasons "auto"
 *	var p hex 0xb7fea000
 *	last hex 0xb7fea000
 *	boot mem=0 seed=0 machine="i386"
 *	run mmap LEN=65536
 *	checkpoint "before"
 *	run pid=2 stop=4096 quiet=1 touch ADDR=3087572992 LEN=65536
 *	redo
 *	run munmap ADDR=3087572992 LEN=65536
 *	digest 0x2f7c...
 *	checksum 0x9e01...
 *
 * A life begins with `boot`. The last one is the session's: up to `redo` its machine has lived it, what stands behind
 * was undone. A life before it is there for its checkpoints. pid: it ran by `on PID`; stop: it was interrupted after so
 * many steps; quiet: no view changed by it. An argument stands behind the name that the command table has for it, a
 * list of them in brackets. Texts are in double quotes; what is not printable ASCII, and " and \, is \xNN.
 */
#ifndef MMSH_SAVEFILE_H
#define MMSH_SAVEFILE_H

#include "session.h"

#define SAVE_TITLE "mmsh-session 1\n"
#define SAVE_ERROR_MAX 200

/* The name behind which an argument stands. */
struct str save_param_name(const struct param *p);

/**
 * Writes the session to a file that does not exist yet, or holds a saved session. 0 or -errno: EEXIST (something else
 * is there), EPERM (it has commands that wrote host files), ESTALE (a host file it used has changed), what the host
 * says.
 */
int session_save(struct session *s, const char *path);

/**
 * Makes the session what the file says. Returns 0, -errno (EINTR: SIGINT; what the host says), or 1 with a message in
 * error: the file is not whole, or no machine comes of it that has its digest. The session is as before then.
 */
int session_load(struct session *s, const char *path, char *error);

#endif
