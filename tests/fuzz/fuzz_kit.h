/* SPDX-License-Identifier: MIT */
/*
 * fuzz_kit.h - what fuzz targets share: a session on a small machine that types what it is given, on a leash. Whatever
 * the input, the session lives, the machine's audit finds nothing, and the machine made again from its log is the same.
 */
#ifndef MMSH_FUZZ_KIT_H
#define MMSH_FUZZ_KIT_H

#include "session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct fuzz {
	struct session s;
	struct seq_file printed;	/* by the session so far */
};

/** A session on the machine with this number (any: three machines, two kernels). safe: it reads no host file. */
void fuzz_begin(struct fuzz *f, unsigned int machine, bool safe);
/** Types a text of one line or many. Commands that fail do not stop it. */
void fuzz_type(struct fuzz *f, const char *text, size_t len);
/** The audit, and undo with redo, which rebuild the machine. abort()s on a finding. */
void fuzz_end(struct fuzz *f);
/** A session of its own on each of the three machines, which reads host files and has this text typed. */
void fuzz_type_on_each(const char *text, size_t len);
/** A file on the host with these bytes, the same name at every call. */
const char *fuzz_file(const uint8_t *data, size_t size);

#endif
