/* SPDX-License-Identifier: MIT */
/*
 * kernel_space_kit.h - what tests of the kernel's areas share: an area that must be there, bytes through its tables,
 * the log.
 */
#ifndef MMSH_KERNEL_SPACE_KIT_H
#define MMSH_KERNEL_SPACE_KIT_H

#include "machine_kit.h"

#include "kernel_access.h"
#include "klog.h"

#define BIG (1024 * SZ_1M)

KIT vaddr_t get(struct machine *m, uint64_t size)
{
	vaddr_t at = 0;

	assert_int_equal(vmalloc(m, size, &at), 0);
	return at;
}

KIT int get_bytes(struct machine *m, vaddr_t at, void *to, uint64_t len)
{
	vaddr_t bad;

	return kernel_read_virtual(m, current_task(m)->mm->pgd, at, to, len, &bad);
}

KIT void assert_logged(const struct machine *m, const char *line)
{
	struct seq_file seq;

	seq_init(&seq);
	klog_show(&seq, m);
	seq_putc(&seq, '\0');
	if (!strstr(seq.buf, line))
		print_error("not in the log: %s\n", line);
	assert_non_null(strstr(seq.buf, line));
	seq_release(&seq);
}

#endif
