/* SPDX-License-Identifier: MIT */
/* lab_run.h - runs a lab's file: tells its story with questions in it, or only collects them. */
#ifndef MMSH_LAB_RUN_H
#define MMSH_LAB_RUN_H

#include "lab.h"
#include "session.h"

#define LAB_TROUBLE_MAX 400

/* Exit statuses of `mmsh lab` and `mmsh grade`. */
enum { LAB_RIGHT, LAB_WRONG, LAB_UNREADABLE, LAB_FAILED, LAB_INTERRUPTED = 130 };

/* How a run of a lab ended. */
struct lab_result {
	int status;			/* LAB_RIGHT: it ran to its end */
	char trouble[LAB_TROUBLE_MAX];	/* LAB_UNREADABLE, LAB_FAILED: why, with control characters visible */
};

/**
 * Runs the lab in the file path, within the session's limits; lab has its questions afterwards. While *story is set,
 * its prose, its commands and what they print are shown as they come. A lab without questions can only be told.
 */
struct lab_result lab_run(struct session *s, struct lab *lab, const char *path, const bool *story);

#endif
