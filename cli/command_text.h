/* SPDX-License-Identifier: MIT */
/* command_text.h - a command of the log as one would type it. */
#ifndef MMSH_COMMAND_TEXT_H
#define MMSH_COMMAND_TEXT_H

#include "cmdlog.h"
#include "seq_file.h"

/** `on 2 touch 0xb7fea000 64K`, on one line; texts that are too long are cut. */
void put_command_text(struct seq_file *out, const struct log_entry *e);

#endif
