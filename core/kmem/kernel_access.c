// SPDX-License-Identifier: MIT
/*
 * kernel_access.c - reading and writing in kernel mode
 *
 * The MMU walks the same tables for the kernel as for a process; but a kernel that touches an address where nothing is
 * mapped has a bug, and says so: the first lines of its report go to the log. Its process would be killed; here it goes on.
 *
 * A write is refused where it would break the simulated machine itself and not the kernel's data: into frames of the
 * image, of page tables, or of nobody.
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

/* The lines that follow the first one on x86 (show_fault_oops). */
static void report_fault(struct machine *m, vaddr_t address, bool write)
{
	struct seq_file seq;
	const bool x86 = m->arch->config & CONFIG_X86;

	seq_init(&seq);
	kernel_fault_line(&seq, m, address);
	if (!x86)
		printk(m, "8<--- cut here ---\n");
	printk(m, "%.*s\n", (int)seq.count, seq.buf);
	seq_release(&seq);
	if (!x86 || !address_valid(m, address))
		return;
	printk(m, "#PF: supervisor %s access in kernel mode\n", write ? "write" : "read");
	printk(m, "#PF: error_code(0x%04x) - not-present page\n", write ? 2u : 0u);
}

void kernel_fault_line(struct seq_file *seq, const struct machine *m, vaddr_t address)
{
	const bool null = address < PAGE_SIZE;

	if (m->arch->config & CONFIG_X86 && !address_valid(m, address)) {
		seq_puts(seq, "general protection fault, probably for non-canonical address 0x");
		seq_hex(seq, address, 1);
		seq_puts(seq, ": 0000 [#1]");
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

static int translate(struct machine *m, pfn_t user_pgd, vaddr_t address, bool write, paddr_t *ret)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	pfn_t pgd = address_is_user(m, address) ? user_pgd : m->kmem->pgd;
	bool present = false;

	if (address_valid(m, address))
		walk_page_table(m, pgd, address, step, &present, ret);
	if (present)
		return 0;
	report_fault(m, address, write);
	core_changed(m);
	return refuse(m, EFAULT, WHY_NOTHING_MAPPED, address);
}

int kernel_read_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, void *to, uint64_t len, vaddr_t *bad)
{
	for (uint64_t done = 0; done < len;) {
		uint64_t offset = (address + done) & ~PAGE_MASK, part = min_u64(len - done, PAGE_SIZE - offset);
		const struct page *page;
		paddr_t phys;
		int err;

		*bad = address + done;
		err = translate(m, user_pgd, *bad, false, &phys);
		if (err)
			return err;
		page = find_page(m, phys >> PAGE_SHIFT);
		if (page)
			page_read(m, page, offset, (char *)to + done, part);
		else
			memset((char *)to + done, 0, part);
		done += part;
	}
	return 0;
}

int kernel_write_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, uint8_t byte)
{
	unsigned int order;
	struct page *page;
	paddr_t phys;
	pfn_t head;
	int err = translate(m, user_pgd, address, true, &phys);

	if (err)
		return err;
	page = find_page(m, phys >> PAGE_SHIFT);
	if (!page || PageTable(page) || page_test(page, PG_reserved) ||
	    frame_state(m, phys >> PAGE_SHIFT, &head, &order) != FRAME_ALLOCATED)
		return refuse(m, EPERM, WHY_FRAME_IN_USE, address);
	page_write(m, page, phys & ~PAGE_MASK, &byte, 1);
	core_changed(m);
	return 0;
}
