/* SPDX-License-Identifier: MIT */
/*
 * json_report.h - --json: one object a command, a line each, on standard output. Addresses are
 * strings "0x…", other numbers are numbers; what the command would have printed is in "output".
 */
#ifndef MMSH_JSON_REPORT_H
#define MMSH_JSON_REPORT_H

#include "interp.h"

/**
 * From here to json_report_end() results go into the report. Reports nest: source reports what it
 * runs, then itself.
 */
void json_report_begin(struct session *s, const struct stmt *st);
void json_report_failure(struct json_report *report, const struct failure *f);
/** Prints the object. */
void json_report_end(struct session *s, bool ok, struct value v);
/** Drops the reports inside keep, which were cut off; all of them if it is NULL. */
void json_reports_drop(struct session *s, const struct json_report *keep);

#endif
