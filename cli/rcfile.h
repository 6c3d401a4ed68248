/* SPDX-License-Identifier: MIT */
/*
 * rcfile.h - what a person has set up: the commands in /etc/mmsh/mmshrc and in $XDG_CONFIG_HOME/mmsh/mmshrc (else
 * ~/.config/mmsh/mmshrc) run before the first prompt. Never a file of the current folder, and none that belongs to
 * another user or that everybody can write.
 */
#ifndef MMSH_RCFILE_H
#define MMSH_RCFILE_H

#include <sys/stat.h>

#include "interp.h"

#define RCFILE_SYSTEM "/etc/mmsh/mmshrc"

/** Runs both. RUN_QUIT, or a signal that ends the session; what fails ends its file only. */
enum run rcfiles_run(struct session *s);

/** The person's file, from malloc; NULL: there is no absolute path for it. */
char *rcfile_path(void);
/** Why a file is not to be trusted by this user; NULL: it is. */
const char *rcfile_mistrust(const struct stat *st, uid_t user);

#endif
