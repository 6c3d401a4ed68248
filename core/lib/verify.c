// SPDX-License-Identifier: MIT
#include "verify.h"

void verify_broken(struct verify *v, const char *rule, const char *object, uint64_t id,
		   uint64_t found, uint64_t expected)
{
	if (v->findings++ >= VERIFY_MAX_FINDINGS || !v->out)
		return;
	seq_printf(v->out, "%s: %s 0x%llx: found 0x%llx, expected 0x%llx\n", rule, object,
		   (unsigned long long)id, (unsigned long long)found, (unsigned long long)expected);
}
