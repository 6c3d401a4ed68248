/* SPDX-License-Identifier: MIT */
/* settings.h - set NAME VALUE. */
#ifndef MMSH_SETTINGS_H
#define MMSH_SETTINGS_H

#include "session.h"

/** Changes one: 0, or CALL_SAID for an unknown name or value. */
int settings_set(struct call *c, struct str name, struct str value);
/** `NAME VALUE` lines of all. */
void settings_show(const struct session *s, struct seq_file *out);
/** Hands over each setting that a saved session keeps: those that decide what its commands print. */
void settings_save(const struct session *s, void (*keep)(void *data, const char *name, struct str value), void *data);
/** Sets one of these; only checks whether one may, if s is NULL. False: no such setting or value. */
bool settings_load(struct session *s, struct str name, struct str value);
/** The i-th name, and the words it takes ("" for any text); NULL past the last. */
const char *settings_name(unsigned int i, const char **values);

#endif
