// SPDX-License-Identifier: MIT
#include "failure.h"

#include <inttypes.h>

#include "arch.h"
#include "seq_file.h"

struct errno_word {
	int err;
	const char *name, *message;
};

/* What a simulated call or the host may answer. The messages are glibc's, whatever the locale. */
static const struct errno_word errnos[] = {
	{EPERM, "EPERM", "Operation not permitted"},
	{ENOENT, "ENOENT", "No such file or directory"},
	{ESRCH, "ESRCH", "No such process"},
	{EINTR, "EINTR", "Interrupted system call"},
	{EIO, "EIO", "Input/output error"},
	{ENXIO, "ENXIO", "No such device or address"},
	{E2BIG, "E2BIG", "Argument list too long"},
	{ENOEXEC, "ENOEXEC", "Exec format error"},
	{EBADF, "EBADF", "Bad file descriptor"},
	{ECHILD, "ECHILD", "No child processes"},
	{EAGAIN, "EAGAIN", "Resource temporarily unavailable"},
	{ENOMEM, "ENOMEM", "Cannot allocate memory"},
	{EACCES, "EACCES", "Permission denied"},
	{EFAULT, "EFAULT", "Bad address"},
	{ENOTBLK, "ENOTBLK", "Block device required"},
	{EBUSY, "EBUSY", "Device or resource busy"},
	{EEXIST, "EEXIST", "File exists"},
	{EXDEV, "EXDEV", "Invalid cross-device link"},
	{ENODEV, "ENODEV", "No such device"},
	{ENOTDIR, "ENOTDIR", "Not a directory"},
	{EISDIR, "EISDIR", "Is a directory"},
	{EINVAL, "EINVAL", "Invalid argument"},
	{ENFILE, "ENFILE", "Too many open files in system"},
	{EMFILE, "EMFILE", "Too many open files"},
	{ENOTTY, "ENOTTY", "Inappropriate ioctl for device"},
	{ETXTBSY, "ETXTBSY", "Text file busy"},
	{EFBIG, "EFBIG", "File too large"},
	{ENOSPC, "ENOSPC", "No space left on device"},
	{ESPIPE, "ESPIPE", "Illegal seek"},
	{EROFS, "EROFS", "Read-only file system"},
	{EMLINK, "EMLINK", "Too many links"},
	{EPIPE, "EPIPE", "Broken pipe"},
	{EDOM, "EDOM", "Numerical argument out of domain"},
	{ERANGE, "ERANGE", "Numerical result out of range"},
	{EDEADLK, "EDEADLK", "Resource deadlock avoided"},
	{ENAMETOOLONG, "ENAMETOOLONG", "File name too long"},
	{ENOSYS, "ENOSYS", "Function not implemented"},
	{ENOTEMPTY, "ENOTEMPTY", "Directory not empty"},
	{ELOOP, "ELOOP", "Too many levels of symbolic links"},
	{ENODATA, "ENODATA", "No data available"},
	{EOVERFLOW, "EOVERFLOW", "Value too large for defined data type"},
	{ELIBBAD, "ELIBBAD", "Accessing a corrupted shared library"},
	{ELIBACC, "ELIBACC", "Can not access a needed shared library"},
	{ELIBMAX, "ELIBMAX", "Attempting to link in too many shared libraries"},
	{EOPNOTSUPP, "EOPNOTSUPP", "Operation not supported"},
	{EDQUOT, "EDQUOT", "Disk quota exceeded"},
	{ESTALE, "ESTALE", "Stale file handle"},
	{EHWPOISON, "EHWPOISON", "Memory page has hardware error"},
};

static const char *const reasons[NR_WHY] = {
	[WHY_NONE] = NULL,
#define REASON(name, text) [WHY_##name] = text,
#include "reasons.def"
#undef REASON
};

/* Signals, and their codes in the order in which people may expect them. */
static const char *const signal_names[] = {
	"SIGSEGV", "SIGBUS", "SIGABRT", "SIGKILL", "SEGV_MAPERR", "SEGV_ACCERR", "SI_KERNEL", "BUS_ADRERR", NULL,
};

static const struct errno_word *find_errno(int err)
{
	for (size_t i = 0; i < sizeof(errnos) / sizeof(errnos[0]); i++)
		if (errnos[i].err == err)
			return &errnos[i];
	return NULL;
}

const char *errno_name(int err)
{
	const struct errno_word *e = find_errno(err);

	return e ? e->name : NULL;
}

const char *errno_message(int err)
{
	const struct errno_word *e = find_errno(err);

	return e ? e->message : "Unknown error";
}

int errno_number(struct str name)
{
	for (size_t i = 0; i < sizeof(errnos) / sizeof(errnos[0]); i++)
		if (str_is(name, errnos[i].name))
			return errnos[i].err;
	return str_is(name, "EWOULDBLOCK") ? EAGAIN : str_is(name, "ENOTSUP") ? EOPNOTSUPP : 0;
}

static bool is_signal_name(struct str name)
{
	for (size_t i = 0; signal_names[i]; i++)
		if (str_is(name, signal_names[i]))
			return true;
	return false;
}

bool is_failure_name(struct str name)
{
	return errno_number(name) || is_signal_name(name);
}

int failure_errno(const struct failure *f)
{
	switch (f->kind) {
	case FAILURE_ERRNO:
		return f->err;
	case FAILURE_FAULT:
		return EFAULT;
	case FAILURE_MESSAGE:
		return f->err ? f->err : EINVAL;
	case FAILURE_NONE:
		break;
	}
	return 0;
}

bool failure_is(const struct failure *f, struct str name)
{
	if (f->kind == FAILURE_FAULT)
		return str_is(name, f->fault.signal) || str_is(name, f->fault.code);
	return f->err && f->err == errno_number(name);
}

/* A size as people say it: in the largest unit that loses nothing. */
static void show_size(struct seq_file *out, uint64_t bytes)
{
	static const char *const units[] = {"bytes", "kB", "MB", "GB", "TB", "PB"};
	unsigned int unit = 0;

	while (bytes && bytes % 1024 == 0 && unit < 5) {
		bytes /= 1024;
		unit++;
	}
	seq_dec(out, bytes, 0);
	seq_putc(out, ' ');
	seq_puts(out, units[unit]);
}

/* The machines of a set, a bit an id: "i386 and x86_64". */
static void show_machines(struct seq_file *out, uint64_t set)
{
	const char *name;

	for (unsigned int id = 0; (name = arch_name(id)) != NULL; id++) {
		if (!(set >> id & 1))
			continue;
		seq_puts(out, name);
		set &= ~(1ull << id);
		if (set)
			seq_puts(out, " and ");
	}
}

static void show_figure(struct seq_file *out, char kind, uint64_t figure)
{
	bool has_value;

	switch (kind) {
	case 'x':
		seq_puts(out, "0x");
		seq_hex(out, figure, 0);
		break;
	case 'u':
		seq_dec(out, figure, 0);
		break;
	case 'd':
		seq_printf(out, "%" PRId64, (int64_t)figure);
		break;
	case 'k':
		show_size(out, figure);
		break;
	case 'b':
		seq_puts(out, arch_boot_word((unsigned int)figure, &has_value));
		break;
	case 'm':
		show_machines(out, figure);
		break;
	}
}

const char *reason_words(enum why why)
{
	return reasons[why];
}

void show_reason(struct seq_file *out, const struct refusal *why)
{
	unsigned int next = 0;

	if (!reasons[why->why])
		return;
	for (const char *p = reasons[why->why]; *p; p++) {
		if (*p == '%')
			show_figure(out, *++p, why->arg[next++]);
		else
			seq_putc(out, *p);
	}
}

static bool has_reason(const struct failure *f)
{
	return f->why.why != WHY_NONE && f->why.err == f->err;
}

bool failure_is_explained(const struct failure *f)
{
	return f->kind == FAILURE_ERRNO && (has_reason(f) || f->says);
}

void show_explanation(struct seq_file *out, const struct failure *f)
{
	if (has_reason(f))
		show_reason(out, &f->why);
	else
		seq_puts(out, f->says);
}

static void show_errno(struct seq_file *out, int err)
{
	const char *name = errno_name(err);

	if (name)
		seq_puts(out, name);
	else
		seq_printf(out, "E%d", err);
	seq_puts(out, " (");
	seq_puts(out, errno_message(err));
	seq_putc(out, ')');
}

void show_failure(struct seq_file *out, const struct failure *f, bool with_reason)
{
	switch (f->kind) {
	case FAILURE_ERRNO:
		show_errno(out, f->err);
		if (with_reason && failure_is_explained(f)) {
			seq_puts(out, ": ");
			show_explanation(out, f);
		}
		break;
	case FAILURE_FAULT:
		seq_printf(out, "%s (%s) at 0x%llx", f->fault.signal, f->fault.code,
			   (unsigned long long)f->fault.address);
		break;
	case FAILURE_MESSAGE:
		seq_puts(out, f->message);
		if (f->err) {
			seq_puts(out, ": ");
			show_errno(out, f->err);
		}
		break;
	case FAILURE_NONE:
		break;
	}
}
