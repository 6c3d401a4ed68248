// SPDX-License-Identifier: MIT
/* swaps.c - /proc/swaps (mm/swapfile.c): a heading; there is no swap area yet to list below it */
#include "proc_views.h"

int show_swaps(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_puts(seq, "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n");
	return 0;
}
