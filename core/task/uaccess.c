// SPDX-License-Identifier: MIT
/*
 * uaccess.c - a process's own accesses to its memory: touch, read, write. Each page goes through the MMU and the fault
 * handler (access_user); contents are kept only where bytes were written.
 */
#include "content.h"
#include "task.h"
#include "task_impl.h"

/* How the access at address ended, as an error of the command. */
static int end_access(struct machine *m, enum access_result result, vaddr_t address, struct access_report *report)
{
	report->result = result;
	report->address = result == ACCESS_SEGV_KERNEL ? 0 : address;
	if (result == ACCESS_OOM)
		return refuse(m, ENOMEM, WHY_NO_FRAME, 0);
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
		enum access_result result;
		struct page *page;

		result = access_user(m, task, address, kind, &page);
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

/* One access at address: the frame behind it and how many bytes of the rest lie in it. */
static enum access_result access_piece(struct machine *m, struct task_struct *task, vaddr_t address, uint64_t left,
				       enum access_kind kind, struct page **page, uint64_t *piece)
{
	*piece = min_u64(left, PAGE_SIZE - (address & ~PAGE_MASK));
	return access_user(m, task, address, kind, page);
}

int read_user(struct machine *m, struct task_struct *task, vaddr_t addr, void *to, uint64_t len, uint64_t *done,
	      struct access_report *report)
{
	int err = 0;

	begin_report(report, task);
	for (*done = 0; *done < len;) {
		struct page *page;
		uint64_t piece;
		enum access_result result =
			access_piece(m, task, addr + *done, len - *done, ACCESS_READ, &page, &piece);

		if (result != ACCESS_OK) {
			err = end_access(m, result, addr + *done, report);
			break;
		}
		page_read(m, page, (addr + *done) & ~PAGE_MASK, (char *)to + *done, piece);
		*done += piece;
	}
	end_report(report, task);
	return err;
}

int write_user(struct machine *m, struct task_struct *task, vaddr_t addr, const void *from, uint64_t len,
	       uint64_t *done, struct access_report *report)
{
	int err = 0;

	begin_report(report, task);
	for (*done = 0; *done < len;) {
		struct page *page;
		uint64_t piece;
		enum access_result result =
			access_piece(m, task, addr + *done, len - *done, ACCESS_WRITE, &page, &piece);

		if (result != ACCESS_OK) {
			err = end_access(m, result, addr + *done, report);
			break;
		}
		page_write(m, page, (addr + *done) & ~PAGE_MASK, (const char *)from + *done, piece);
		core_changed(m);
		*done += piece;
	}
	end_report(report, task);
	return err;
}
