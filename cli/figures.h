/* SPDX-License-Identifier: MIT */
/*
 * figures.h - the texts of events.def with an event's figures in them: %0x is the first figure as hex. What a letter
 * needs to know besides its figure, a zone's name or an object's cache, it asks the machine, so a text is made while
 * the event happens.
 */
#ifndef MMSH_FIGURES_H
#define MMSH_FIGURES_H

#include "machine.h"
#include "seq_file.h"
#include "task_types.h"

/* In whose name something happens; it may be gone already. */
struct event_actor {
	uint32_t pid;
	vaddr_t pc;
	char comm[TASK_COMM_LEN];
};

struct event_view {
	const struct machine *m;
	struct event_actor who;
	const uint64_t *args;
	unsigned int nr;
	bool classic;			/* {today|then}: the names of the lecture's kernels */
};

/** Writes text with the figures. A letter that is not known shows as %?. */
void show_figures(struct seq_file *out, const char *text, const struct event_view *v);
/** Writes text, which has no figures, in the words of its time. */
void show_era(struct seq_file *out, const char *text, bool classic);
/** A name that a program gave itself. */
void show_task_name(struct seq_file *out, const char *comm);
/** A PTE in words: empty, frame 0x3fc05 read-write young dirty, swap slot 0:1. */
void show_pte(struct seq_file *out, const struct machine *m, uint64_t val);
/** An address of the kernel as the kernel prints pointers, or a number of that width. */
void show_pointer(struct seq_file *out, const struct machine *m, uint64_t address);
/** The name of a file by its inode's number; "?" if it is gone. */
const char *inode_name(const struct machine *m, uint64_t ino);

#endif
