// SPDX-License-Identifier: MIT
/*
 * kernel_access.c - the kernel's own reads and writes at kernel addresses, and what it says when one goes wrong
 *
 * Every access walks the tables as the MMU does, so lowmem, vmalloc, pkmap, fixmap, modules and vectors need no cases
 * of their own. Where the walk ends without a page, or at one that may not be written, do_page_fault() finds a kernel
 * instruction, prints its report and kills whoever ran. Here the command fails instead, and the report stands in the
 * log.
 *
 * A write is refused where it would break the simulated machine itself and not the kernel's data: into frames of the
 * image, of page tables, or of nobody.
 *
 * Differences from Linux: the report is cut to its lines about the address: no registers, stack, call trace; nothing is
 * faulted in for a user's address.
 */
#include "kernel_access.h"

#include <string.h>

#include "arch.h"
#include "content.h"
#include "free_walk.h"
#include "kernel_addr.h"
#include "klog.h"
#include "kmem.h"
#include "mem_map.h"
#include "pgtable.h"
#include "pgtable_impl.h"

typedef unsigned long long ull;

#define X86_RW 0x2u
#define X86_PF_PROT 0x1u
#define X86_PF_WRITE 0x2u
#define ARM_SECTION_APX 0x8000u

struct kernel_walk {
	struct walk_step step[PGTABLE_MAX_LEVELS];
	unsigned int nr_steps;
	bool present;
	bool writable;
	paddr_t phys;
};

/* ---- the walk ---- */

static bool steps_writable(const struct machine *m, const struct kernel_walk *w)
{
	const struct walk_step *last = &w->step[w->nr_steps - 1];

	if (m->arch->config & CONFIG_X86) {
		/* a first level of PAE has no such bit */
		for (unsigned int i = m->arch->bits == 32 && m->arch->nr_levels == 3; i < w->nr_steps; i++)
			if (!(w->step[i].entry & X86_RW))
				return false;
		return true;
	}
	if (last->large)
		return !(last->entry & (m->arch->pgd_pairs ? ARM_SECTION_APX : m->arch->pte.hw_readonly));
	return pte_write(m, (pte_t){last->entry});
}

static void walk(const struct machine *m, pfn_t user_pgd, vaddr_t address, struct kernel_walk *w)
{
	pfn_t pgd = address_is_user(m, address) ? user_pgd : m->kmem->pgd;

	*w = (struct kernel_walk){0};
	if (!address_valid(m, address))
		return;
	w->nr_steps = walk_page_table(m, pgd, address, w->step, &w->present, &w->phys);
	w->writable = w->present && steps_writable(m, w);
}

bool kernel_may_write(const struct machine *m, vaddr_t address)
{
	struct kernel_walk w;

	walk(m, m->kmem->pgd, address, &w);
	return w.writable;
}

/* ---- the report ---- */

static void log_x86_entries(struct machine *m, const struct kernel_walk *w)
{
	static const char *const wide[] = {"PGD", "PUD", "PMD", "PTE"};
	bool pae = m->arch->bits == 32 && m->arch->nr_levels == 3;

	for (unsigned int i = 0; i < w->nr_steps; i++) {
		ull entry = (ull)w->step[i].entry;

		if (m->arch->bits == 64)
			printk(m, "%s %llx %s", wide[i], entry, i == 0 ? "P4D " : "");
		else if (pae && i == 0)
			printk(m, "*pdpt = %016llx ", entry);
		else
			printk(m, "*%s = %0*llx ", i + 1 == m->arch->nr_levels ? "pte" : "pde", pae ? 16 : 8, entry);
		if (m->arch->bits == 64 && i == 0)
			printk(m, "%llx ", entry);
	}
	printk(m, "\n");
}

void kernel_fault_line(struct seq_file *seq, const struct machine *m, vaddr_t address)
{
	const bool null = address < PAGE_SIZE;

	if (m->arch->config & CONFIG_X86 && !address_valid(m, address)) {
		seq_puts(seq, "general protection fault, probably for non-canonical address 0x");
		seq_hex(seq, address, 1);
		seq_printf(seq, ": 0000 [#%llu] SMP", (ull)m->kmem->oopses);
		return;
	}
	if (m->arch->config & CONFIG_X86)
		seq_puts(seq, null ? "BUG: kernel NULL pointer dereference, address: " :
				     "BUG: unable to handle page fault for address: ");
	else
		seq_puts(seq, null ? "Unable to handle kernel NULL pointer dereference at virtual address " :
				     "Unable to handle kernel paging request at virtual address ");
	seq_hex(seq, address, m->arch->bits / 4);
}

static void log_fault_line(struct machine *m, vaddr_t address)
{
	struct seq_file seq;

	seq_init(&seq);
	kernel_fault_line(&seq, m, address);
	printk(m, "%.*s\n", (int)seq.count, seq.buf);
	seq_release(&seq);
}

static void report_x86(struct machine *m, bool write, const struct kernel_walk *w)
{
	unsigned int code = (w->present ? X86_PF_PROT : 0) | (write ? X86_PF_WRITE : 0);

	if (!w->nr_steps)
		return;			/* a general protection fault: the line says all */
	printk(m, "#PF: supervisor %s access in kernel mode\n", write ? "write" : "read");
	printk(m, "#PF: error_code(0x%04x) - %s\n", code, w->present ? "permissions violation" : "not-present page");
	log_x86_entries(m, w);
	printk(m, "Oops: %04x [#%llu] SMP\n", code, (ull)m->kmem->oopses);
}

/*
 * show_pte(): the tables of the process that was running, whose upper half is swapper_pg_dir's, too. Of a pair of
 * entries it has the even one, wherever the address lies, and cannot go on through a section.
 */
static void report_arm(struct machine *m, pfn_t user_pgd, vaddr_t address, bool write, const struct kernel_walk *w)
{
	const struct walk_step *last = &w->step[w->nr_steps - 1];

	printk(m, "pgd = %08llx\n", (ull)phys_to_linear(m->arch, user_pgd << PAGE_SHIFT));
	printk(m, "[%08llx] *pgd=%08llx", (ull)address, (ull)w->step[0].entry);
	if (!m->arch->pgd_pairs && w->nr_steps > 1)
		printk(m, ", *pmd=%08llx", (ull)w->step[1].entry);
	if (w->nr_steps == m->arch->nr_levels)
		printk(m, ", *pte=%08llx", (ull)last->entry);
	else if (entry_is_large(&m->arch->level[last->level], last->entry))
		printk(m, "(bad)");
	if (w->nr_steps == m->arch->nr_levels && m->arch->pgd_pairs)
		printk(m, ", *ppte=%08llx", (ull)last->entry2);
	printk(m, "\nInternal error: Oops: %x [#%llu] SMP ARM\n",
	       arm_fault_status(m, w->step, w->nr_steps, w->present ? ARM_PERMISSION_FAULT : ARM_TRANSLATION_FAULT,
				write),
	       (ull)m->kmem->oopses);
}

static int report(struct machine *m, pfn_t user_pgd, vaddr_t address, bool write, const struct kernel_walk *w)
{
	m->kmem->oopses++;
	log_fault_line(m, address);
	if (m->arch->config & CONFIG_X86)
		report_x86(m, write, w);
	else
		report_arm(m, user_pgd, address, write, w);
	printk(m, "---[ end trace 0000000000000000 ]---\n");
	add_taint(m, TAINT_DIE);
	core_changed(m);
	return refuse(m, EFAULT, WHY_NOTHING_MAPPED, address);
}

/* ---- access ---- */

/* The part of a range that lies in one page. */
static uint64_t part_len(vaddr_t address, uint64_t left)
{
	return min_u64(left, PAGE_SIZE - (address & ~PAGE_MASK));
}

int kernel_check_read(struct machine *m, pfn_t user_pgd, vaddr_t address, uint64_t len, vaddr_t *bad)
{
	for (uint64_t done = 0; done < len; done += part_len(address + done, len - done)) {
		struct kernel_walk w;

		*bad = address + done;
		if (core_poll(m))
			return refuse(m, EINTR, WHY_INTERRUPTED);
		walk(m, user_pgd, *bad, &w);
		if (!w.present)
			return report(m, user_pgd, *bad, false, &w);
	}
	return 0;
}

int kernel_read_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, void *to, uint64_t len, vaddr_t *bad)
{
	for (uint64_t done = 0, part; done < len; done += part) {
		char *at = (char *)to + done;
		struct kernel_walk w;
		const struct page *page;

		*bad = address + done;
		part = part_len(*bad, len - done);
		walk(m, user_pgd, *bad, &w);
		if (!w.present)
			return report(m, user_pgd, *bad, false, &w);
		page = find_page(m, w.phys >> PAGE_SHIFT);
		if (page)
			page_read(m, page, w.phys & ~PAGE_MASK, at, part);
		else
			memset(at, pfn_valid(m, w.phys >> PAGE_SHIFT) ? 0 : 0xff, part);
	}
	return 0;
}

/* Whether writing to the frame would pull the ground from under the machine. A device's registers are no frame. */
static bool machine_relies_on(const struct machine *m, pfn_t pfn)
{
	const struct page *page = find_page(m, pfn);
	unsigned int order;
	pfn_t head;

	if (!pfn_valid(m, pfn))
		return false;
	return !page || PageTable(page) || frame_state(m, pfn, &head, &order) != FRAME_ALLOCATED;
}

static int check_write(struct machine *m, pfn_t user_pgd, vaddr_t address, uint64_t len)
{
	for (uint64_t done = 0; done < len; done += part_len(address + done, len - done)) {
		vaddr_t at = address + done;
		struct kernel_walk w;

		walk(m, user_pgd, at, &w);
		if (!w.writable)
			return report(m, user_pgd, at, true, &w);
		if (machine_relies_on(m, w.phys >> PAGE_SHIFT))
			return refuse(m, EPERM, WHY_FRAME_IN_USE, at);
	}
	return 0;
}

int kernel_write_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, const void *from, uint64_t len)
{
	int err = check_write(m, user_pgd, address, len);

	if (err)
		return err;
	for (uint64_t done = 0, part; done < len; done += part) {
		struct kernel_walk w;

		part = part_len(address + done, len - done);
		walk(m, user_pgd, address + done, &w);
		if (pfn_valid(m, w.phys >> PAGE_SHIFT))
			page_write(m, pfn_to_page(m, w.phys >> PAGE_SHIFT), w.phys & ~PAGE_MASK,
				   (const char *)from + done, part);
	}
	core_changed(m);
	return 0;
}
