// SPDX-License-Identifier: MIT
#include "user_access.h"

#include <errno.h>

#include "arch.h"
#include "seq_file.h"
#include "session.h"

#define DUMP_WIDTH 16u

void print_faults(struct seq_file *out, uint64_t minor, uint64_t major)
{
	seq_puts(out, "minor=");
	seq_dec(out, minor, 0);
	seq_puts(out, " major=");
	seq_dec(out, major, 0);
	seq_putc(out, '\n');
}

int access_failed(struct call *c, int rc, const struct access_report *report)
{
	static const struct {
		const char *signal, *code;
	} words[] = {
		[ACCESS_SEGV_MAPERR] = {"SIGSEGV", "SEGV_MAPERR"},
		[ACCESS_SEGV_ACCERR] = {"SIGSEGV", "SEGV_ACCERR"},
		[ACCESS_SEGV_KERNEL] = {"SIGSEGV", "SI_KERNEL"},
		[ACCESS_BUS_ADRERR] = {"SIGBUS", "BUS_ADRERR"},
		[ACCESS_KILLED] = {"SIGKILL", "SI_KERNEL"},
	};

	if (rc != -EFAULT || report->result == ACCESS_OK || report->result == ACCESS_OOM)
		return rc;
	/* set fatal-signals on: the signal ends the process with all its threads, unless it is the last one */
	if (c->m->tasks->fatal_signals && is_fault_signal(report->result))
		end_by_fault(c->m, c->task, report->result);
	c->fault.signal = words[report->result].signal;
	c->fault.code = words[report->result].code;
	/* The kernel does not know the address of a general protection fault. */
	c->fault.address = report->result == ACCESS_SEGV_KERNEL ? 0 : report->address;
	return CALL_FAULT;
}

int read_byte(struct call *c, vaddr_t address)
{
	struct access_report report;
	unsigned char byte;
	int rc = read_user(c->m, c->task, address, &byte, 1, &report);

	if (rc)
		return access_failed(c, rc, &report);
	seq_puts(c->out, "0x");
	seq_hex(c->out, byte, 2);
	seq_putc(c->out, '\n');
	c->ret = value_hex(byte);
	return 0;
}

/* One line of a dump: @nr bytes, at the most DUMP_WIDTH. */
static void dump_line(struct seq_file *out, vaddr_t address, const unsigned char *bytes, size_t nr)
{
	seq_hex(out, address, 8);
	seq_puts(out, ": ");
	for (unsigned int i = 0; i < DUMP_WIDTH; i++) {
		if (i < nr)
			seq_hex(out, bytes[i], 2);
		else
			seq_puts(out, "  ");
		if (i % 2)
			seq_putc(out, ' ');
	}
	seq_putc(out, ' ');
	for (size_t i = 0; i < nr; i++)
		seq_putc(out, bytes[i] >= 0x20 && bytes[i] < 0x7f ? (char)bytes[i] : '.');
	seq_putc(out, '\n');
}

void dump_bytes(struct seq_file *out, vaddr_t address, const unsigned char *bytes, size_t nr)
{
	for (size_t i = 0; i < nr && !out->failed; i += DUMP_WIDTH)
		dump_line(out, address + i, bytes + i, nr - i < DUMP_WIDTH ? nr - i : DUMP_WIDTH);
}

int check_dump(struct call *c, vaddr_t address, uint64_t len)
{
	if (len && len - 1 > arch_word_mask(c->m->arch) - address)
		return refuse(c->m, EINVAL, WHY_RANGE_WRAPS, address, len);
	return 0;
}

/* A piece of user memory, where an interruption may end the dump. */
static int read_piece(struct call *c, vaddr_t address, unsigned char *bytes, uint64_t nr, struct access_report *report)
{
	report->result = ACCESS_OK;
	if (core_poll(c->m))
		return refuse(c->m, EINTR, WHY_INTERRUPTED);
	return read_user(c->m, c->task, address, bytes, nr, report);
}

int dump_user(struct call *c, vaddr_t address, uint64_t len)
{
	unsigned char bytes[DUMP_CHUNK];
	struct access_report report;
	int rc = check_dump(c, address, len);

	if (rc)
		return rc;
	while (len && !c->out->exhausted) {
		uint64_t nr = len < DUMP_CHUNK ? len : DUMP_CHUNK;

		rc = read_piece(c, address, bytes, nr, &report);
		if (rc) {
			seq_clear(c->out);
			return access_failed(c, rc, &report);
		}
		dump_bytes(c->out, address, bytes, nr);
		address += nr;
		len -= nr;
	}
	return 0;
}
