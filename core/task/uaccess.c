// SPDX-License-Identifier: MIT
/*
 * uaccess.c - a process's own accesses to its memory: touch, read, write. Each page goes through the MMU and the fault
 * handler (access_user); contents are kept only where bytes were written.
 */
#include "content.h"
#include "task.h"
#include "task_impl.h"

int end_access(struct machine *m, enum access_result result, vaddr_t address, struct access_report *report)
{
	report->result = result;
	report->address = result == ACCESS_SEGV_KERNEL ? 0 : address;
	if (result == ACCESS_OOM)
		return refuse_oom(m, ENOMEM);
	return refuse(m, EFAULT, WHY_NONE);
}

static void begin_report(struct access_report *report, const struct task_struct *task)
{
	report->result = ACCESS_OK;
	report->address = 0;
	report->minor = task->min_flt;
	report->major = task->maj_flt;
}

static void end_report(struct access_report *report, const struct task_struct *task)
{
	report->minor = task->min_flt - report->minor;
	report->major = task->maj_flt - report->major;
}

static vaddr_t next_page(vaddr_t address)
{
	return (address & PAGE_MASK) + PAGE_SIZE;
}

int touch_user(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, enum access_kind kind,
	       struct access_report *report)
{
	vaddr_t address = addr;
	int err = 0;

	begin_report(report, task);
	do {
		enum access_result result = access_user(m, task, address, kind, NULL);

		if (result != ACCESS_OK) {
			err = end_access(m, result, address, report);
			break;
		}
		address = next_page(address);
		if (address - addr < len && core_poll(m)) {
			err = refuse(m, EINTR, WHY_INTERRUPTED);
			break;
		}
	} while (address > addr && address - addr < len);
	end_report(report, task);
	return err;
}

/* Bytes on their way from user memory to a buffer (ACCESS_READ), or from a buffer. */
struct user_copy {
	enum access_kind kind;
	char *to;
	const char *from;
	struct access_report *report;
};

static void copy_piece(struct machine *m, struct user_copy *copy, struct page *page, uint64_t offset, uint64_t len)
{
	if (copy->kind == ACCESS_READ) {
		page_read(m, page, offset, copy->to, len);
		copy->to += len;
		return;
	}
	page_write(m, page, offset, copy->from, len);
	copy->from += len;
	core_changed(m);
}

/* Page by page: an access, then the bytes that lie in its frame. */
static int copy_user(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, struct user_copy *copy)
{
	int err = 0;

	begin_report(copy->report, task);
	while (len > 0) {
		uint64_t piece = min_u64(len, PAGE_SIZE - offset_in_page(addr));
		struct page *page;
		enum access_result result = access_user(m, task, addr, copy->kind, &page);

		if (result != ACCESS_OK) {
			err = end_access(m, result, addr, copy->report);
			break;
		}
		copy_piece(m, copy, page, offset_in_page(addr), piece);
		addr += piece;
		len -= piece;
	}
	end_report(copy->report, task);
	return err;
}

int read_user(struct machine *m, struct task_struct *task, vaddr_t addr, void *to, uint64_t len,
	      struct access_report *report)
{
	struct user_copy copy = {.kind = ACCESS_READ, .to = to, .report = report};

	return copy_user(m, task, addr, len, &copy);
}

int write_user(struct machine *m, struct task_struct *task, vaddr_t addr, const void *from, uint64_t len,
	       struct access_report *report)
{
	struct user_copy copy = {.kind = ACCESS_WRITE, .from = from, .report = report};

	return copy_user(m, task, addr, len, &copy);
}
