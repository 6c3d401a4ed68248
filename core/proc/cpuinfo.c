// SPDX-License-Identifier: MIT
/*
 * cpuinfo.c - /proc/cpuinfo (arch/x86/kernel/cpu/proc.c, arch/arm/kernel/setup.c), and which processors and nodes there
 * are
 *
 * Of a processor the simulation knows what its MMU can do; the lines are those that tell it, in the kernel's order.
 * Each processor's block ends in an empty line, which programs look for.
 */
#include "arch.h"
#include "proc_views.h"

static bool has_large_pages(const struct arch *arch)
{
	for (unsigned int i = 0; i < arch->nr_levels; i++)
		if (arch->level[i].leaf_flag)
			return true;
	return false;
}

static unsigned int physical_bits(const struct arch *arch)
{
	return 64 - (unsigned int)__builtin_clzll(arch->max_phys - 1);
}

static void put_x86(const struct arch *arch, struct seq_file *seq)
{
	seq_printf(seq, "processor\t: 0\nmodel name\t: mmsh %s\nwp\t\t: yes\nflags\t\t:", arch->name);
	if (has_large_pages(arch))
		seq_puts(seq, " pse");
	if (arch->pte_is_64)
		seq_puts(seq, " pae");
	if (arch->kernel_prot.page & arch->pte.global)
		seq_puts(seq, " pge");
	if (arch->nx)
		seq_puts(seq, " nx");
	if (arch->bits == 64)
		seq_puts(seq, " lm");
	seq_printf(seq, "\naddress sizes\t: %u bits physical, %u bits virtual\n\n", physical_bits(arch),
		   arch->bits == 64 ? 48u : 32u);
}

/* Cortex-A9 r0p0 on ARM's board, which reads the serial number from nowhere. */
static void put_arm(struct seq_file *seq)
{
	seq_puts(seq, "processor\t: 0\nmodel name\t: ARMv7 Processor rev 0 (v7l)\n"
		      "CPU implementer\t: 0x41\nCPU architecture: 7\nCPU variant\t: 0x0\nCPU part\t: 0xc09\n"
		      "CPU revision\t: 0\n\n"
		      "Hardware\t: ARM-Versatile Express\nRevision\t: 0000\nSerial\t\t: 0000000000000000\n");
}

int show_cpuinfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	if (m->arch->config & CONFIG_X86)
		put_x86(m->arch, seq);
	else
		put_arm(seq);
	return 0;
}

/* Processors that may ever come online; the first one is. */
int show_cpu_possible(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, m->arch->nr_cpus > 1 ? "0-%u\n" : "%u\n", m->arch->nr_cpus - 1);
	return 0;
}

/* The only processor online, and the only node. */
int show_first_only(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_puts(seq, "0\n");
	return 0;
}
