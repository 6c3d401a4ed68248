/* SPDX-License-Identifier: MIT */
/*
 * user_access.h - what touch, read and write have in common: reports of faults, and dumps of
 * memory.
 */
#ifndef MMSH_USER_ACCESS_H
#define MMSH_USER_ACCESS_H

#include "command.h"
#include "task.h"

/** How much of a dump is read at once. */
#define DUMP_CHUNK 4096u

/** `minor=N major=N`. */
void print_faults(struct seq_file *out, uint64_t minor, uint64_t major);
/**
 * The handler's result for an access that failed with rc: for a signal CALL_FAULT, and c->fault
 * says which.
 */
int access_failed(struct call *c, int rc, const struct access_report *report);
/** The byte at a user address, as 0x41. */
int read_byte(struct call *c, vaddr_t address);
/** Refuses a dump that would go on behind the last address of the machine's word. */
int check_dump(struct call *c, vaddr_t address, uint64_t len);
/** User memory as dump_bytes() prints it. */
int dump_user(struct call *c, vaddr_t address, uint64_t len);
/** Bytes as xxd prints them, 16 a line, the first at @address; nothing where nothing is kept any more. */
void dump_bytes(struct seq_file *out, vaddr_t address, const unsigned char *bytes, size_t nr);

#endif
