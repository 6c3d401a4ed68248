// SPDX-License-Identifier: MIT
/*
 * view_kernel.c - areas of the kernel's address space: pkmap and fixmap slots, /proc/modules, /proc/kallsyms, ARM's
 * exception vectors
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "arch.h"
#include "fields.h"
#include "fixmap.h"
#include "highmem.h"
#include "kallsyms.h"
#include "kernel_pgtable.h"
#include "kmem.h"
#include "mm.h"
#include "module.h"
#include "proc_views.h"
#include "vectors.h"
#include "view_page.h"

/* ---- pkmap ---- */

static void put_slot(struct seq_file *seq, const struct machine *m, unsigned int i)
{
	const struct pkmap_slot *slot = &m->kmem->highmem->slot[i];

	seq_dec(seq, i, 4);
	seq_puts(seq, "  ");
	put_0x(seq, pkmap_address(m, i));
	seq_dec(seq, slot->count, 7);
	seq_puts(seq, "  ");
	put_0x(seq, slot->pfn);
	if (slot->count == 1)
		seq_puts(seq, "  no user, mapped until the next flush");
	seq_putc(seq, '\n');
}

static void put_kmap_local(struct seq_file *seq, const struct machine *m)
{
	const struct highmem *h = m->kmem->highmem;

	seq_printf(seq, "kmap_local: %u of %u\n", h->depth, KM_MAX_IDX);
	for (unsigned int i = 0; i < h->depth; i++) {
		seq_dec(seq, i, 4);
		seq_puts(seq, "  ");
		put_0x(seq, kmap_local_address(m, i));
		seq_puts(seq, "         ");
		put_0x(seq, h->local[i]);
		seq_putc(seq, '\n');
	}
}

int show_pkmap(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct highmem *h = m->kmem->highmem;

	(void)args;
	if (!m->arch->last_pkmap) {
		seq_puts(seq, "no pkmap area: all RAM has a linear address\n");
		return 0;
	}
	seq_puts(seq, "PKMAP_BASE ");
	put_0x(seq, m->arch->pkmap_base);
	seq_printf(seq, ", LAST_PKMAP %u, last_pkmap_nr %u, slots with users %u, flushes %llu\n", m->arch->last_pkmap,
		   h->last_pkmap_nr, h->used, (unsigned long long)h->flushes);
	seq_puts(seq, "SLOT  ADDRESS      COUNT  PFN\n");
	for (unsigned int i = 0; i < m->arch->last_pkmap; i++)
		if (h->slot[i].count)
			put_slot(seq, m, i);
	put_kmap_local(seq, m);
	return 0;
}

/* ---- fixmap ---- */

static void put_fixmap_slots(struct seq_file *seq, const struct machine *m, const char *name, unsigned int first,
			     unsigned int last)
{
	seq_dec(seq, first, 4);
	if (last != first)
		seq_printf(seq, "-%u", last);
	seq_pad(seq, 10, 1);
	seq_puts(seq, name);
	seq_pad(seq, 34, 1);
	put_0x(seq, fix_to_virt(m, first));
	if (last == first && fixmap_entry(m, first)) {
		seq_puts(seq, "  ");
		put_0x(seq, fixmap_entry(m, first));
	}
	seq_putc(seq, '\n');
}

/* A name with the slots of its range that map something. */
static void put_fixmap_name(struct seq_file *seq, const struct machine *m, const struct fixmap_name *name)
{
	put_fixmap_slots(seq, m, name->name, name->first, name->last);
	for (unsigned int slot = name->first; name->first != name->last && slot <= name->last; slot++)
		if (fixmap_entry(m, slot))
			put_fixmap_slots(seq, m, "", slot, slot);
}

/* One slot, by number or name. */
static int put_one_slot(const struct machine *m, const char *word, struct seq_file *seq)
{
	const struct fixmap_name *name;
	char *end;
	unsigned long slot = strtoul(word, &end, 0);
	bool number = *word && !*end;

	for (unsigned int i = 0; (name = fixmap_name_at(m, i)); i++) {
		if (number && slot >= name->first && slot <= name->last)
			put_fixmap_slots(seq, m, name->name, (unsigned int)slot, (unsigned int)slot);
		else if (!number && !strcmp(name->name, word))
			put_fixmap_name(seq, m, name);
		else
			continue;
		return 0;
	}
	return -ENOENT;
}

int show_fixmap(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct fixmap_name *name;

	if (args->word)
		return put_one_slot(m, args->word, seq);
	seq_puts(seq, "FIXADDR_START ");
	put_0x(seq, m->arch->fixaddr_start);
	seq_puts(seq, ", FIXADDR_TOP ");
	put_0x(seq, m->arch->fixaddr_top);
	seq_puts(seq, "\nSLOT      NAME                    ADDRESS  ENTRY\n");
	for (unsigned int i = 0; (name = fixmap_name_at(m, i)); i++)
		put_fixmap_name(seq, m, name);
	return 0;
}

/* ---- modules and symbols ---- */

int show_modules(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	for (const struct module *mod = next_module(m, NULL); mod; mod = next_module(m, mod)) {
		seq_printf(seq, "%s %llu 0 - Live 0x", mod->name, (unsigned long long)mod->size);
		seq_hex(seq, mod->base, m->arch->bits / 4);
		seq_putc(seq, '\n');
	}
	return 0;
}

/* /sys/module/NAME: what lsmod asks for. */
int show_module_coresize(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	seq_dec(seq, args->module->size, 0);
	seq_putc(seq, '\n');
	return 0;
}

int show_module_initstate(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_puts(seq, "live\n");
	return 0;
}

/* Nothing uses a module here. */
int show_module_refcnt(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_puts(seq, "0\n");
	return 0;
}

int show_kallsyms(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	struct ksym s;

	(void)args;
	for (unsigned int i = 0; kallsyms_at(m->arch, i, &s); i++) {
		seq_hex(seq, s.address, m->arch->bits / 4);
		seq_printf(seq, " %c %s\n", s.type, s.name);
	}
	return 0;
}

/* ---- init_mm ---- */

static void count_kernel_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	(void)level;
	(void)pfn;
	(void)base;
	(*(uint64_t *)data)++;
}

/* The mms that swapoff looks through, as init_mm.mmlist chains them. */
static void put_mmlist(const struct machine *m, struct seq_file *seq)
{
	const struct list_head *pos;

	begin_field(seq, "mmlist");
	if (list_empty(&m->vm->init_mm.mmlist))
		seq_puts(seq, "empty");
	list_for_each(pos, &m->vm->init_mm.mmlist) {
		seq_printf(seq, "pid %u", mm_owner_pid(m, list_entry(pos, struct mm_struct, mmlist)));
		if (pos->next != &m->vm->init_mm.mmlist)
			seq_putc(seq, ' ');
	}
	end_field(seq, "mms that had pages in swap since swapoff looked");
}

int show_init_mm(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct kernel_image *k = &m->arch->image;
	uint64_t tables = 0;

	(void)args;
	for_each_kernel_table(m, count_kernel_table, &tables);
	text_field(seq, "mmap", NULL, "no VMAs: the kernel's areas are vm_structs");
	hex_field(seq, "pgd", m->arch->swapper_pg_dir, m->arch->bits == 64 ? "init_top_pgt" : "swapper_pg_dir");
	hex_field(seq, "pgd_phys", m->kmem->pgd << PAGE_SHIFT, "physical; CR3 or TTBR0 of a kernel thread");
	hex_field(seq, "pgd_bytes", m->arch->bits == 64 ? PAGE_SIZE : m->kmem->pgd_frames << PAGE_SHIFT, NULL);
	hex_field(seq, "start_code", k->text, "_text");
	hex_field(seq, "end_code", k->etext, "_etext");
	hex_field(seq, "end_data", k->edata, "_edata");
	hex_field(seq, "brk", k->end, "_end");
	dec_field(seq, "boot_tables", m->kmem->nr_tables, "leaf tables since boot");
	dec_field(seq, "tables", tables, "made since, for vmalloc, ioremap, modules, split large pages");
	put_mmlist(m, seq);
	return 0;
}

/* ---- vectors ---- */

static void put_vector(struct seq_file *seq, const struct machine *m, unsigned int i)
{
	const struct exception_vector *v = &exception_vectors[i];
	bool branch = vector_instruction(i) >> 24 == 0xea;

	seq_hex(seq, m->arch->vectors_base + 4 * i, 8);
	seq_puts(seq, "  ");
	seq_hex(seq, vector_instruction(i), 8);
	seq_printf(seq, "  %s", v->exception);
	seq_pad(seq, 44, 1);
	if (branch)
		seq_printf(seq, "b %s\n", v->target);
	else
		seq_printf(seq, "ldr pc, [pc, #0x%x] @ .word %s\n", vector_instruction(i) & 0xfff, v->target);
}

int show_vectors(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct vector_symbol *s;

	(void)args;
	if (!m->arch->vectors_base)
		return -ENOENT;
	if (m->arch->dacr)
		seq_printf(seq, "DACR 0x%08x: domains 0 (kernel), 1 (user), 2 (io) are set to client\n", m->arch->dacr);
	for (unsigned int i = 0; i < NR_VECTORS; i++)
		put_vector(seq, m, i);
	for (unsigned int i = 0; (s = vector_symbol_at(i)); i++) {
		seq_hex(seq, m->arch->vectors_base + s->offset, 8);
		seq_printf(seq, " %c %s\n", s->type, s->name);
	}
	return 0;
}
