/* SPDX-License-Identifier: MIT */
/* phys_verify.h - the parts of phys_verify() that lie beside what they check. */
#ifndef MMSH_PHYS_VERIFY_H
#define MMSH_PHYS_VERIFY_H

#include "verify.h"
#include "zone.h"

/** Rules zone-watermark, zone-totalreserve. */
void watermark_verify(struct verify *v, const struct machine *m);
/** Rule held-block. */
void held_verify(struct verify *v, const struct machine *m);
/** Rule buddy-run. */
void lazy_runs_verify(struct verify *v, const struct machine *m);
/** Rules buddy-links, buddy-head, buddy-align, buddy-zone, buddy-merge, buddy-count; per list, walks are bounded. */
void buddy_verify(struct verify *v, const struct machine *m);
/** Rules pcp-array, pcp-page, pcp-count. */
void pcp_verify(struct verify *v, const struct machine *m);

#endif
