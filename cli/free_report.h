/* SPDX-License-Identifier: MIT */
/* free_report.h - the table of memory and swap that free(1) prints. */
#ifndef MMSH_FREE_REPORT_H
#define MMSH_FREE_REPORT_H

#include "machine.h"
#include "seq_file.h"

/** In kB, to the byte as free of procps 4 makes it of the machine's meminfo. */
void show_free(const struct machine *m, struct seq_file *out);

#endif
