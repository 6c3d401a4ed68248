// SPDX-License-Identifier: MIT
/*
 * cpu_entry.c - x86's CPU entry area (arch/x86/mm/cpu_entry_area.c)
 *
 *	CPU_ENTRY_AREA_BASE   │ IDT │ GDT │ entry stack │ TSS ... │ exception stacks │ debug store │
 *	                         │     └─────────┴──────────┴──> pages of the per-CPU memory
 *	                         └──> idt_table, in the image's .bss
 *
 * What the processor itself reads or writes on its way into the kernel is mapped a second time here, in the one part of
 * the kernel's addresses that a process could see even with page-table isolation. Nothing is allocated for it but
 * tables: all pages have another mapping. Guard pages are holes; so is the debug store, which only processors by Intel
 * have. A 32-bit GDT and TSS must be writable, task switches by hardware write there; on x86_64 they are read-only.
 *
 * Rule: cpu-entry.
 * Differences from Linux: in the per-CPU memory the parts lie one behind the other, as the linker may place them or
 * not; the three tables of x86_64 lie in the image, not in frames of their own.
 */
#include "cpu_entry.h"

#include "arch.h"
#include "kernel_map.h"
#include "kernel_pgtable.h"
#include "kmem.h"
#include "pgtable.h"

#define X86_RW 0x2u

enum part_access { HOLE, READ_ONLY, WRITABLE };

struct cpu_entry_part {
	const char *name;
	unsigned int pages;
	enum part_access access;
};

static const struct cpu_entry_part parts_32[] = {
	{"IDT (idt_table)", 1, READ_ONLY}, {"GDT (gdt_page)", 1, WRITABLE},
	{"guard page of the entry stack", 1, HOLE}, {"entry stack", 1, WRITABLE},
	{"guard page of the double-fault stack", 1, HOLE}, {"double-fault stack", 1, WRITABLE},
	{"TSS (cpu_tss_rw)", 5, WRITABLE}, {"debug store, of processors by Intel", 33, HOLE},
	{NULL, 0, HOLE},
};

static const struct cpu_entry_part parts_64[] = {
	{"IDT (idt_table)", 1, READ_ONLY}, {"GDT (gdt_page)", 1, READ_ONLY}, {"entry stack", 1, WRITABLE},
	{"TSS (cpu_tss_rw)", 5, READ_ONLY},
	{"guard page of the DF stack", 1, HOLE}, {"DF stack", 2, WRITABLE},
	{"guard page of the NMI stack", 1, HOLE}, {"NMI stack", 2, WRITABLE},
	{"guard page of the DB stack", 1, HOLE}, {"DB stack", 2, WRITABLE},
	{"guard page of the MCE stack", 1, HOLE}, {"MCE stack", 2, WRITABLE},
	{"VC stacks, of encrypted guests", 7, HOLE}, {"debug store, of processors by Intel", 33, HOLE},
	{NULL, 0, HOLE},
};

static const struct cpu_entry_part *parts_of(const struct machine *m)
{
	static const struct cpu_entry_part none = {NULL, 0, HOLE};

	if (!(m->arch->config & CONFIG_X86))
		return &none;
	return m->arch->bits == 64 ? parts_64 : parts_32;
}

/* The IDT: first page of .bss..page_aligned behind the kernel's page tables there. */
static paddr_t idt_table(const struct machine *m)
{
	const struct kmem *k = m->kmem;

	if (m->arch->bits == 32)
		return (k->pgd + k->pgd_frames) << PAGE_SHIFT;
	return image_to_phys(m->arch, page_align(m->arch->image.bss_start));
}

/* Calls fn for each page of the area: where it is, and its entry; 0 for a hole. */
static void for_each_entry_page(const struct machine *m, void (*fn)(void *data, vaddr_t address, uint64_t entry),
				void *data)
{
	paddr_t backing = idt_table(m), percpu = m->kmem->percpu;
	vaddr_t address = m->arch->cpu_entry_area;

	for (const struct cpu_entry_part *p = parts_of(m); p->name; p++)
		for (unsigned int i = 0; i < p->pages; i++, address += PAGE_SIZE) {
			uint64_t prot = m->arch->kernel_prot.page & ~(uint64_t)(p->access == READ_ONLY ? X86_RW : 0);

			fn(data, address, p->access == HOLE ? 0 : backing | prot);
			if (p->access == HOLE)
				continue;
			backing = percpu;
			percpu += PAGE_SIZE;
		}
}

static void map_entry_page(void *data, vaddr_t address, uint64_t entry)
{
	if (entry)
		kernel_map_page(data, address, 0, entry);
}

void setup_cpu_entry_areas(struct machine *m)
{
	for_each_entry_page(m, map_entry_page, m);
}

const char *cpu_entry_part(const struct machine *m, vaddr_t address, unsigned int *page, unsigned int *pages)
{
	uint64_t index = (address - m->arch->cpu_entry_area) >> PAGE_SHIFT;

	for (const struct cpu_entry_part *p = parts_of(m); p->name; index -= p->pages, p++) {
		if (index >= p->pages)
			continue;
		*page = (unsigned int)index;
		*pages = p->pages;
		return p->name;
	}
	return NULL;
}

struct entry_audit {
	struct verify *v;
	const struct machine *m;
};

static void verify_entry_page(void *data, vaddr_t address, uint64_t entry)
{
	const struct entry_audit *a = data;

	verify_equal(a->v, "cpu-entry", "page", address, kernel_pte(a->m, address).val, entry);
}

void cpu_entry_verify(struct verify *v, const struct machine *m)
{
	struct entry_audit audit = {v, m};

	if (!m->kmem->percpu)	/* boot has not come as far */
		return;
	for_each_entry_page(m, verify_entry_page, &audit);
}
