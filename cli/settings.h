/* SPDX-License-Identifier: MIT */
/* settings.h - set NAME VALUE. */
#ifndef MMSH_SETTINGS_H
#define MMSH_SETTINGS_H

#include "session.h"

/** Changes one: 0, or CALL_SAID for an unknown name or value. */
int settings_set(struct call *c, struct str name, struct str value);
/** `NAME VALUE` lines of all. */
void settings_show(const struct session *s, struct seq_file *out);
/** The i-th name, and the words it takes ("" for any text); NULL past the last. */
const char *settings_name(unsigned int i, const char **values);

#endif
