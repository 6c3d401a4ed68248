/* SPDX-License-Identifier: MIT */
/* klog.h - the kernel's log, as dmesg shows it (kernel/printk/printk.c). No time stamps: the machine has no clock. */
#ifndef MMSH_KLOG_H
#define MMSH_KLOG_H

#include "gfp.h"
#include "machine.h"
#include "seq_file.h"

#define KLOG_LINE_MAX 1024

/* What makes later reports doubtful, as far as it happens here (include/linux/panic.h). */
enum taint_flag {
	TAINT_BAD_PAGE = 5, TAINT_DIE = 7, TAINT_WARN = 9, TAINT_OOT_MODULE = 12, TAINT_UNSIGNED_MODULE = 13,
};

/** Appends text to the log; lines end with \n as in printk. Longer output than KLOG_LINE_MAX is cut. */
void printk(struct machine *m, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/** A request's flags as a number and by name (%#x, %pGg), with `between` between the two: 0xcc0(GFP_KERNEL). */
void log_gfp(struct machine *m, const char *between, gfp_t gfp);
/** Not tainted, or Tainted: and a column a flag (print_tainted). */
void log_tainted(struct machine *m);
/** From now on reports say that the kernel is tainted. */
void add_taint(struct machine *m, enum taint_flag flag);
/** What WARN() logs: the message between its two marks; it taints the kernel. */
void kernel_warning(struct machine *m, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/** The whole log. */
void klog_show(struct seq_file *seq, const struct machine *m);

#endif
