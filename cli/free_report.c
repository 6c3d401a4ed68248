// SPDX-License-Identifier: MIT
#include "free_report.h"

#include <stdio.h>

#include "root.h"

static uint64_t kb(const struct machine *m, const char *label)
{
	struct figure f = {0};
	char name[40];

	snprintf(name, sizeof(name), "meminfo.%s", label);
	return proc_get(m, name, &f) ? 0 : f.value;
}

void show_free(const struct machine *m, struct seq_file *out)
{
	uint64_t total = kb(m, "MemTotal"), available = kb(m, "MemAvailable");
	uint64_t swap = kb(m, "SwapTotal"), swap_free = kb(m, "SwapFree");
	uint64_t row[] = {
		total, total - available, kb(m, "MemFree"), kb(m, "Shmem"),
		kb(m, "Buffers") + kb(m, "Cached") + kb(m, "SReclaimable"), available,
	};

	seq_puts(out, "               total        used        free      shared  buff/cache   available\nMem:    ");
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		seq_dec(out, row[i], 12);
	seq_puts(out, "\nSwap:   ");
	seq_dec(out, swap, 12);
	seq_dec(out, swap - swap_free, 12);
	seq_dec(out, swap_free, 12);
	seq_putc(out, '\n');
}
