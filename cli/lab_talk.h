/* SPDX-License-Identifier: MIT */
/* lab_talk.h - a lab's questions, asked of a person, at a terminal or through a pipe. */
#ifndef MMSH_LAB_TALK_H
#define MMSH_LAB_TALK_H

#include "lab.h"
#include "linereader.h"

struct session;

struct lab_talk {
	struct session *s;
	bool asks;			/* else it tells the answers */
	bool story;			/* goes on: nobody has ended it */
	bool terminal;
	struct linereader reader;	/* of standard input that is no terminal */
};

/** Prepares to ask; false: standard input cannot be used. */
bool lab_talk_open(struct lab_talk *talk, struct session *s, bool asks);
void lab_talk_close(struct lab_talk *talk);
/** lab.asked: puts the question, takes answers, gives hints and the verdict. */
void lab_talk_asked(void *data, struct question *q, const struct seq_file *printed);

/** The question in one line: text, choices and unit. */
void show_question(struct seq_file *out, const struct question *q);

#endif
