// SPDX-License-Identifier: MIT
/*
 * view_vtop.c - `vtop ADDR`: a page-table walk in the manner of crash's command of that name
 *
 * One line a level: the table, the index that the address has in it, where the entry lies, what it holds, and its bits
 * under the machine's own names (x86: _PAGE_..., ARM: L_PTE_... for Linux's entries, PMD_... and PTE_... for the
 * hardware's). Then the page, or why there is none; last, what the kernel knows of the address: its VMA, or its area.
 *
 * ARM: Linux joins two entries of the hardware's first level, so that line is double, and bit 20 of the address picks
 * the one used; at the second level Linux's entry has the hardware's beside it, 2,048 bytes behind. The first level's
 * entry puts what it maps into one of sixteen domains: a client of its domain is bound by the permissions of entries.
 */
#include "vtop.h"

#include "fields.h"
#include "kernel_addr.h"
#include "mm.h"
#include "pgtable.h"
#include "proc_views.h"
#include "task_mmu.h"

#define ARM_HARDWARE_OFFSET 2048u
#define ARM_DOMAIN_SHIFT 5

/* Names of bits: an entry has the name when (entry & mask) == value. */
struct bit_name {
	uint64_t mask, value;
	const char *name;
};

#define BIT(bit, name) {(uint64_t)1 << (bit), (uint64_t)1 << (bit), name}

static const struct bit_name x86_names[] = {
	BIT(0, "PRESENT"), BIT(1, "RW"), BIT(2, "USER"), BIT(3, "PWT"), BIT(4, "PCD"), BIT(5, "ACCESSED"),
	BIT(6, "DIRTY"), BIT(7, "PSE"), {0x101, 0x101, "GLOBAL"}, {0x101, 0x100, "PROTNONE"}, BIT(9, "SPECIAL"),
	BIT(10, "UFFD_WP"), BIT(11, "SOFT_DIRTY"), BIT(63, "NX"), {0, 0, NULL},
};

static const struct bit_name arm_table_names[] = {
	{0x3, 0x1, "TABLE"}, BIT(2, "PXN"), BIT(4, "BIT4"), {0x1e0, 0x00, "DOMAIN_KERNEL"},
	{0x1e0, 0x20, "DOMAIN_USER"}, {0, 0, NULL},
};

static const struct bit_name arm_section_names[] = {
	{0x3, 0x2, "SECT"}, BIT(2, "BUFFERABLE"), BIT(3, "CACHEABLE"), BIT(4, "XN"), {0x1e0, 0x00, "DOMAIN_KERNEL"},
	{0x1e0, 0x20, "DOMAIN_USER"}, BIT(10, "AP_WRITE"), BIT(11, "AP_READ"), BIT(12, "TEX0"), BIT(15, "APX"),
	BIT(16, "S"), BIT(17, "NG"), {0, 0, NULL},
};

static const struct bit_name arm_linux_names[] = {
	BIT(0, "VALID"), BIT(1, "YOUNG"), {0x3c, 0x00, "MT_UNCACHED"}, {0x3c, 0x04, "MT_BUFFERABLE"},
	{0x3c, 0x08, "MT_WRITETHROUGH"}, {0x3c, 0x0c, "MT_WRITEBACK"}, {0x3c, 0x10, "MT_DEV_SHARED"},
	{0x3c, 0x1c, "MT_WRITEALLOC"}, {0x3c, 0x3c, "MT_VECTORS"}, BIT(6, "DIRTY"), BIT(7, "RDONLY"), BIT(8, "USER"),
	BIT(9, "XN"), BIT(10, "SHARED"), BIT(11, "NONE"), {0, 0, NULL},
};

static const struct bit_name arm_small_names[] = {
	BIT(1, "SMALL"), BIT(0, "XN"), BIT(2, "BUFFERABLE"), BIT(3, "CACHEABLE"), BIT(4, "AP0"), BIT(5, "AP1"),
	BIT(6, "TEX0"), BIT(9, "APX"), BIT(10, "SHARED"), BIT(11, "NG"), {0, 0, NULL},
};

/* LPAE: one entry for Linux and the hardware. */
static const struct bit_name lpae_table_names[] = {{0x3, 0x3, "TABLE"}, BIT(55, "SWAPPER"), {0, 0, NULL}};

static const struct bit_name lpae_section_names[] = {
	{0x3, 0x1, "SECT"}, {0x1c, 0x0c, "MT_WRITEBACK"}, BIT(6, "AP1"), BIT(7, "AP2"), {0x300, 0x300, "S"},
	BIT(10, "AF"), BIT(11, "NG"), BIT(53, "PXN"), BIT(54, "XN"), {0, 0, NULL},
};

static const struct bit_name lpae_page_names[] = {
	BIT(0, "VALID"), {0x1c, 0x00, "MT_UNCACHED"}, {0x1c, 0x04, "MT_BUFFERABLE"}, {0x1c, 0x08, "MT_WRITETHROUGH"},
	{0x1c, 0x0c, "MT_WRITEBACK"}, {0x1c, 0x10, "MT_DEV_SHARED"}, {0x1c, 0x1c, "MT_WRITEALLOC"}, BIT(6, "USER"),
	BIT(7, "AP2"), {0x300, 0x300, "SHARED"}, BIT(10, "YOUNG"), BIT(11, "NG"), BIT(54, "XN"), BIT(55, "DIRTY"),
	BIT(56, "SPECIAL"),
	BIT(57, "NONE"), BIT(58, "RDONLY"), {0, 0, NULL},
};

struct vtop {
	const struct machine *m;
	const struct mm_struct *mm;	/* of the user half; NULL for a kernel address or thread */
	vaddr_t address;
	struct walk_step step[PGTABLE_MAX_LEVELS];
	unsigned int nr_steps;
	bool valid;			/* an address at all */
	bool mapped;			/* the MMU gets through */
	paddr_t phys;
};

/* ---- the walk ---- */

static bool is_leaf(const struct machine *m, const struct walk_step *s)
{
	return s->level + 1 == m->arch->nr_levels;
}

/* There for Linux, but not for the MMU. */
static bool pte_protnone(const struct machine *m, pte_t pte)
{
	const struct pte_bits *b = pte_bits(m);

	return pte_present(m, pte) && (!(pte.val & b->present) || b->protnone & pte.val & ~b->global);
}

static void walk(struct vtop *v, const struct machine *m, const struct task_struct *task, vaddr_t address)
{
	const struct walk_step *last;
	bool user = address_is_user(m, address);

	v->m = m;
	v->mm = user ? task->mm : NULL;
	v->address = address;
	v->nr_steps = 0;
	v->mapped = false;
	v->valid = address_valid(m, address);
	if (!v->valid)
		return;
	v->nr_steps = walk_page_table(m, v->mm ? v->mm->pgd : kernel_pgd(m), address, v->step, &v->mapped, &v->phys);
	last = &v->step[v->nr_steps - 1];
	if (is_leaf(m, last) && pte_protnone(m, (pte_t){last->entry}))
		v->mapped = false;
}

bool vtop_translate(const struct machine *m, const struct task_struct *task, vaddr_t address, paddr_t *ret)
{
	struct vtop v;

	walk(&v, m, task, address);
	if (v.mapped)
		*ret = v.phys;
	return v.mapped;
}

/* ---- lines ---- */

/* Columns: physical addresses and entries are as wide as the machine needs. */
static size_t phys_width(const struct machine *m)
{
	return m->arch->pte_is_64 ? 14 : 10;
}

static size_t index_column(const struct machine *m)
{
	return 7 + phys_width(m) + 1;
}

static void put_upper(struct seq_file *seq, const char *name)
{
	for (; *name; name++)
		seq_putc(seq, (char)(*name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name));
}

/* Goes to the column behind VALUE. */
static void to_meaning(struct seq_file *seq, const struct machine *m)
{
	seq_pad(seq, index_column(m) + 7 + phys_width(m) + 6 + (m->arch->pte_is_64 ? 18 : 10) + 2, 0);
}

static void put_bits(struct seq_file *seq, uint64_t entry, const struct bit_name *names)
{
	const char *separator = "";

	for (; names->name; names++) {
		if ((entry & names->mask) != names->value)
			continue;
		seq_puts(seq, separator);
		seq_puts(seq, names->name);
		separator = "|";
	}
}

static void put_names(struct seq_file *seq, const struct machine *m, uint64_t entry, const struct bit_name *names)
{
	to_meaning(seq, m);
	put_bits(seq, entry, names);
}

static const struct bit_name *leaf_names(const struct machine *m)
{
	if (m->arch->config & CONFIG_X86)
		return x86_names;
	return m->arch->pgd_pairs ? arm_linux_names : lpae_page_names;
}

/* Names for an entry above the leaves, of machines whose tables have one entry at a time. */
static const struct bit_name *table_names(const struct machine *m, const struct walk_step *s)
{
	if (m->arch->config & CONFIG_X86)
		return x86_names;
	return s->large ? lpae_section_names : lpae_table_names;
}

void put_pte_bits(struct seq_file *seq, const struct machine *m, pte_t pte)
{
	put_bits(seq, pte.val, leaf_names(m));
}

/* ENTRY and VALUE of a line: both have their column. */
static void put_entry(struct seq_file *seq, const struct machine *m, paddr_t at, uint64_t entry)
{
	size_t column = index_column(m) + 7;

	seq_pad(seq, column, 1);
	put_0x(seq, at);
	seq_pad(seq, column + phys_width(m), 0);
	seq_puts(seq, "  =>  ");
	put_0x(seq, entry);
}

/* ARM's lines are two a level: what the second is for. */
static void put_note(struct seq_file *seq, const struct machine *m, const char *note)
{
	to_meaning(seq, m);
	seq_puts(seq, "  <- ");
	seq_puts(seq, note);
}

static const struct bit_name *arm_word_names(uint64_t word)
{
	return (word & 3) == 2 ? arm_section_names : arm_table_names;
}

/* The pair of the hardware's entries that Linux has as one. */
static void put_arm_pair(struct seq_file *seq, const struct vtop *v, const struct walk_step *s)
{
	const uint64_t word[2] = {s->entry, s->entry2};
	unsigned int used = v->address >> 20 & 1;

	for (unsigned int i = 0; i < 2; i++) {
		put_entry(seq, v->m, s->entry_at + 4 * i, word[i]);
		if (word[i])
			put_names(seq, v->m, word[i], arm_word_names(word[i]));
		if (i == used)
			put_note(seq, v->m, used ? "bit 20 is 1" : "bit 20 is 0");
		seq_putc(seq, '\n');
	}
}

static void put_swap(struct seq_file *seq, const struct machine *m, pte_t pte)
{
	to_meaning(seq, m);
	if (pte_guard(m, pte))
		seq_puts(seq, "marker of a guard, ");
	seq_printf(seq, "swap type %u offset %llu", pte_swp_type(m, pte), (unsigned long long)pte_swp_offset(m, pte));
}

static void put_leaf(struct seq_file *seq, const struct vtop *v, const struct walk_step *s)
{
	const struct machine *m = v->m;
	bool arm = m->arch->pgd_pairs;
	pte_t pte = {s->entry};

	put_entry(seq, m, s->entry_at, s->entry);
	if (is_swap_pte(m, pte))
		put_swap(seq, m, pte);
	else if (!pte_none(pte))
		put_names(seq, m, s->entry, leaf_names(m));
	if (!arm) {
		seq_putc(seq, '\n');
		return;
	}
	put_note(seq, m, "Linux's\n");
	put_entry(seq, m, s->entry_at + ARM_HARDWARE_OFFSET, s->entry2);
	if (s->entry2)
		put_names(seq, m, s->entry2, arm_small_names);
	put_note(seq, m, "the hardware's\n");
}

static void put_step(struct seq_file *seq, const struct vtop *v, const struct walk_step *s)
{
	const struct machine *m = v->m;

	put_upper(seq, m->arch->level[s->level].name);
	seq_pad(seq, 7, 1);
	put_0x(seq, s->table);
	seq_pad(seq, index_column(m), 1);
	seq_dec(seq, s->index, 5);
	if (is_leaf(m, s)) {
		put_leaf(seq, v, s);
		return;
	}
	if (m->arch->pgd_pairs) {
		put_arm_pair(seq, v, s);
		return;
	}
	put_entry(seq, m, s->entry_at, s->entry);
	if (s->entry)
		put_names(seq, m, s->entry, table_names(m, s));
	seq_putc(seq, '\n');
}

static void put_page(struct seq_file *seq, const struct vtop *v)
{
	const struct walk_step *last = &v->step[v->nr_steps - 1];
	unsigned int shift = v->m->arch->level[last->level].shift;

	if (last->large && v->m->arch->pgd_pairs)
		shift = 20;
	seq_puts(seq, "PAGE   ");
	put_0x(seq, v->phys & ~(((uint64_t)1 << shift) - 1));
	if (last->large)
		seq_printf(seq, "  %s of %u MiB", v->m->arch->config & CONFIG_X86 ? "large page" : "section",
			   1u << (shift - 20));
	seq_putc(seq, '\n');
}

static const char *domain_access(uint32_t dacr, unsigned int domain)
{
	static const char *const access[] = {
		"no access, whatever entries permit", "client, entries say what is permitted", "reserved",
		"manager, entries' permissions are not looked at",
	};

	return access[dacr >> 2 * domain & 3];
}

/* ARM: the domain of the first level's entry, and what its field of the DACR says. */
static void put_domain(struct seq_file *seq, const struct vtop *v)
{
	const struct walk_step *top = &v->step[0];
	uint64_t word = v->address & SZ_1M ? top->entry2 : top->entry;
	unsigned int domain = word >> ARM_DOMAIN_SHIFT & 15;

	if (!v->m->arch->dacr || !top->present)
		return;
	seq_printf(seq, "DOMAIN %u, DACR 0x%08x: %s\n", domain, v->m->arch->dacr,
		   domain_access(v->m->arch->dacr, domain));
}

/* Why the MMU gets no further than the last step. */
static void put_end(struct seq_file *seq, const struct vtop *v)
{
	const struct walk_step *last = &v->step[v->nr_steps - 1];
	const struct machine *m = v->m;
	pte_t pte = {last->entry};

	seq_puts(seq, "PAGE   none: ");
	if (!is_leaf(m, last)) {
		seq_puts(seq, "the walk ends at the ");
		seq_puts(seq, m->arch->level[last->level].name);
		seq_puts(seq, ", there is no ");
		seq_puts(seq, m->arch->level[last->level + 1].name);
		seq_puts(seq, " table\n");
	} else if (pte_none(pte)) {
		seq_puts(seq, "the pte is empty\n");
	} else if (pte_swap(m, pte)) {
		seq_puts(seq, "the pte is not present, the page is in swap\n");
	} else if (pte_guard(m, pte)) {
		seq_puts(seq, "the pte is not present, madvise made the page a guard\n");
	} else {
		seq_puts(seq, "PROT_NONE hides the page at ");
		put_0x(seq, v->phys & PAGE_MASK);
		seq_putc(seq, '\n');
	}
}

static void put_vma(struct seq_file *seq, const struct vtop *v)
{
	const struct vm_area_struct *vma = v->mm ? vma_lookup(v->mm, v->address) : NULL;

	seq_puts(seq, "VMA    ");
	if (!vma) {
		seq_puts(seq, "none\n");
		return;
	}
	put_vma_range(seq, vma);
	seq_putc(seq, ' ');
	put_vma_perms(seq, vma);
	seq_putc(seq, '\n');
}

static void put_area(struct seq_file *seq, const struct vtop *v)
{
	const char *area = kernel_area(v->m, v->address);

	seq_printf(seq, "AREA   %s\n", area ? area : "none");
}

static void put_header(struct seq_file *seq, const struct vtop *v)
{
	size_t column = v->m->arch->bits == 64 ? 20 : 12;

	seq_puts(seq, "VIRTUAL");
	seq_pad(seq, column, 1);
	seq_puts(seq, "PHYSICAL\n");
	put_0x(seq, v->address);
	seq_pad(seq, column, 1);
	if (v->mapped)
		put_0x(seq, v->phys);
	else
		seq_puts(seq, "(not mapped)");
	seq_puts(seq, "\n\n");
}

static void put_column_names(struct seq_file *seq, const struct machine *m)
{
	size_t column = index_column(m);

	seq_puts(seq, "LEVEL  TABLE");
	seq_pad(seq, column, 1);
	seq_puts(seq, "INDEX  ENTRY");
	seq_pad(seq, column + 7 + phys_width(m) + 6, 1);
	seq_puts(seq, "VALUE\n");
}

int show_vtop(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	struct vtop v;

	walk(&v, m, args->task, args->arg[0]);
	put_header(seq, &v);
	if (!v.valid) {
		seq_puts(seq, "PAGE   none: not a canonical address\n");
		return 0;
	}
	put_column_names(seq, m);
	for (unsigned int i = 0; i < v.nr_steps; i++)
		put_step(seq, &v, &v.step[i]);
	if (v.mapped)
		put_page(seq, &v);
	else
		put_end(seq, &v);
	put_domain(seq, &v);
	if (address_is_user(m, v.address))
		put_vma(seq, &v);
	else
		put_area(seq, &v);
	return 0;
}
