/* SPDX-License-Identifier: MIT */
/*
 * json_report.h - --json: one object a command, a line each, on standard output. Addresses are
 * strings "0x…", other numbers are numbers; what the command would have printed is in "output".
 * While a trace is on, "events" has what it caused: {"event":"mm_page_alloc","pid":1,"story":"…","raw":"…"}.
 */
#ifndef MMSH_JSON_REPORT_H
#define MMSH_JSON_REPORT_H

#include "interp.h"

/**
 * From here to json_report_end() or json_report_end_block() results go into the report. Reports
 * nest: source reports what it runs, then itself.
 */
void json_report_begin(struct session *s, const struct stmt *st);
void json_report_failure(struct json_report *report, const struct failure *f);
/** One more of the events that the command caused. */
void json_report_event(struct json_report *report, const char *name, uint32_t pid, const struct seq_file *story,
		       const struct seq_file *raw);
/** Prints the object. */
void json_report_end(struct session *s, bool ok, struct value v);
/** Prints a block's object where it tells more than those of the commands inside do, else drops it. */
void json_report_end_block(struct session *s, bool ok, struct value v);
/** Drops the reports inside keep, which were cut off; all of them if it is NULL. */
void json_reports_drop(struct session *s, const struct json_report *keep);

#endif
