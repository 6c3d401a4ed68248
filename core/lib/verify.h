/* SPDX-License-Identifier: MIT */
/*
 * verify.h - findings of the machine's audit. Each module has X_verify(struct verify *, ...) beside its data; it
 * recomputes what counters claim and reports what does not hold, without stopping or asserting.
 */
#ifndef MMSH_VERIFY_H
#define MMSH_VERIFY_H

#include <stdbool.h>
#include <stdint.h>

#include "seq_file.h"

#define VERIFY_MAX_FINDINGS 50

struct verify {
	struct seq_file *out;		/* a line a finding; NULL: only count */
	uint64_t findings;		/* all of them, printed or not */
};

/** Notes a broken rule (its id, as "vma-list"), the object, and what was found and expected. */
void verify_broken(struct verify *v, const char *rule, const char *object, uint64_t id,
		   uint64_t found, uint64_t expected);

/** Checks that found is expected; notes the rule as broken otherwise. Returns whether it held. */
static inline bool verify_equal(struct verify *v, const char *rule, const char *object, uint64_t id,
				uint64_t found, uint64_t expected)
{
	if (__builtin_expect(found == expected, 1))
		return true;
	verify_broken(v, rule, object, id, found, expected);
	return false;
}

/** Checks a condition about an object. Returns it. */
static inline bool verify_that(struct verify *v, const char *rule, const char *object, uint64_t id,
			       bool holds)
{
	return verify_equal(v, rule, object, id, holds, true);
}

#endif
