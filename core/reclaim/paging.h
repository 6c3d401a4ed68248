/* SPDX-License-Identifier: MIT */
/*
 * paging.h - page replacement on the machine itself: each reference goes through the TLB and the page tables of a
 * process, a miss is a page fault, and whom the policy evicts is unmapped.
 */
#ifndef MMSH_PAGING_H
#define MMSH_PAGING_H

#include "policy.h"
#include "policy_string.h"
#include "task.h"

struct paging_request {
	const struct policy_string *string;
	struct policy_request policy;
	const struct policy_watch *watch;	/* may be NULL */
};

/** How a string for this machine's page tables groups its pages: by leaf tables. */
unsigned int paging_shift(const struct machine *m);
/** Such a string. */
bool paging_string_create(struct machine *m, const uint64_t *pages, size_t nr, struct policy_string *ret);
/**
 * Runs the string in memory that the process gets for it and that is unmapped at the end. Errors: as mmap (ENOMEM ...);
 * EINVAL: the process locks what it maps; EINTR; ENOMEM and EFAULT, with *report, of an access that did not go through.
 */
int paging_run(struct machine *m, struct task_struct *task, const struct paging_request *request,
	       struct policy_result *ret, struct access_report *report);

#endif
