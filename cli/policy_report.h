/* SPDX-License-Identifier: MIT */
/* policy_report.h - `policy`: runs of a reference string, and how they are shown. */
#ifndef MMSH_POLICY_REPORT_H
#define MMSH_POLICY_REPORT_H

#include "command.h"

/** The places of its parameters. */
enum { POLICY_NAME, POLICY_FRAMES, POLICY_UPTO, POLICY_STEPS, POLICY_CSV, POLICY_MAPPED, POLICY_FILE, POLICY_PAGES };

command_fn cmd_policy;

#endif
