/* SPDX-License-Identifier: MIT */
/* topics.h - what commands are about, in the words of lectures and textbooks, for `apropos`. */
#ifndef MMSH_TOPICS_H
#define MMSH_TOPICS_H

#include "command.h"
#include "token.h"

struct topic {
	const char *words;	/* what it is called, separated by commas */
	const char *commands;	/* which commands show or do it, separated by blanks */
};

/** The topics one by one; NULL behind the last. */
const struct topic *topic_at(unsigned int i);

/** Whether a topic whose words have this one lists the command. */
bool command_is_about(const char *command, struct str word);
/** Whether the command's name or summary has the word, or the command is about it. */
bool command_matches(const struct command *cmd, struct str word);

/** Whether the text has the word, in capital or small letters. */
bool text_has(const char *text, struct str word);

#endif
