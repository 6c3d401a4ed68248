// SPDX-License-Identifier: MIT
/*
 * klog.c - the kernel's log
 *
 * One growing text. Linux keeps records in a ring of fixed size (log_buf); here nothing is ever dropped, and records
 * carry no time: a replayed machine must log the same bytes.
 */
#include "klog.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "flag_names.h"
#include "kmem.h"

#define KLOG_FIRST_ROOM 8192

static void append(struct machine *m, const char *text, size_t len)
{
	struct klog *log = &m->kmem->log;

	if (log->len + len > log->room) {
		size_t room = log->room ? 2 * log->room : KLOG_FIRST_ROOM;

		while (room < log->len + len)
			room *= 2;
		log->text = hm_grow(&m->ctx.mem, log->text, log->room, room);
		log->room = room;
	}
	memcpy(log->text + log->len, text, len);
	log->len += len;
}

static void vprintk(struct machine *m, const char *fmt, va_list ap)
{
	char line[KLOG_LINE_MAX];
	int len = vsnprintf(line, sizeof(line), fmt, ap);

	if (len >= (int)sizeof(line)) {
		len = (int)sizeof(line) - 1;
		line[len - 1] = '\n';
	}
	if (len <= 0)
		return;
	append(m, line, (size_t)len);
	core_changed(m);		/* dmesg shows it: a call that only failed must be lived again, too */
}

void printk(struct machine *m, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vprintk(m, fmt, ap);
	va_end(ap);
}

void log_gfp(struct machine *m, const char *between, gfp_t gfp)
{
	const char *separator = "", *name;
	uint64_t rest = gfp;

	printk(m, "0x%x%s(", gfp, between);
	while ((name = next_gfp_flag(&rest))) {
		printk(m, "%s%s", separator, name);
		separator = "|";
	}
	if (rest)
		printk(m, "%s%#llx", separator, (unsigned long long)rest);
	printk(m, ")");
}

void add_taint(struct machine *m, enum taint_flag flag)
{
	m->kmem->log.tainted |= 1u << flag;
}

/* The first column is P or G, the licence of modules: all are free ones here. */
void log_tainted(struct machine *m)
{
	static const char letters[] = "GFSRMBUDAWCIOELKXTN";
	const uint32_t tainted = m->kmem->log.tainted;

	printk(m, tainted ? "Tainted: G" : "Not tainted");
	for (unsigned int i = 1; tainted && letters[i]; i++)
		printk(m, "%c", tainted >> i & 1 ? letters[i] : ' ');
}

void kernel_warning(struct machine *m, const char *fmt, ...)
{
	va_list ap;

	printk(m, "------------[ cut here ]------------\n");
	va_start(ap, fmt);
	vprintk(m, fmt, ap);
	va_end(ap);
	printk(m, "\n---[ end trace 0000000000000000 ]---\n");
	add_taint(m, TAINT_WARN);
}

void klog_show(struct seq_file *seq, const struct machine *m)
{
	seq_write(seq, m->kmem->log.text, m->kmem->log.len);
}
