// SPDX-License-Identifier: MIT
/*
 * task_mmu.c - /proc/PID/maps, smaps and smaps_rollup (fs/proc/task_mmu.c)
 *
 * maps prints a line a VMA from the VMA alone; a process may have 65,530 of them, so a line is put together by hand in
 * a buffer on the stack. smaps walks the entries of each VMA and sorts the pages it finds: a page counts as private
 * when one entry maps it, and its proportional share (Pss) is its size divided by the number of entries, kept with 12
 * bits of fraction as the kernel keeps it. The zero page and the kernel's own pages (vdso) belong to nobody and count
 * nowhere.
 *
 * Different from Linux: figures are exact, nothing is batched.
 */
#include "task_mmu.h"

#include <errno.h>
#include <string.h>

#include "file.h"
#include "kernel_rules.h"
#include "pagewalk.h"
#include "proc_views.h"
#include "shmem.h"
#include "swapfile.h"
#include "vma.h"

/* ---- one line of maps ---- */

static char *put_hex(char *p, uint64_t value, unsigned int width)
{
	unsigned int digits = (67u - (unsigned int)__builtin_clzll(value | 1)) / 4;
	char *end = p + (digits > width ? digits : width);

	for (char *at = end; at > p; value >>= 4)
		*--at = "0123456789abcdef"[value & 15];
	return end;
}

static char *put_dec(char *p, uint64_t value)
{
	unsigned int digits = 1;
	char *end;

	for (uint64_t rest = value; rest >= 10; rest /= 10)
		digits++;
	end = p + digits;
	for (char *at = end; at > p; value /= 10)
		*--at = (char)('0' + value % 10);
	return end;
}

/* "08048000-08049000 r-xp 00001000 00:02 6 ", and blanks up to the name's column when padded. */
static void put_header(const struct machine *m, struct seq_file *seq, vaddr_t start, vaddr_t end, uint64_t flags,
		       const struct vm_area_struct *file_vma, bool padded)
{
	const struct inode *inode = file_vma ? file_vma->vm_file->f_inode : NULL;
	char line[160], *p = line;
	size_t column = m->arch->maps_name_column;

	p = put_hex(p, start, 8);
	*p++ = '-';
	p = put_hex(p, end, 8);
	*p++ = ' ';
	*p++ = flags & VM_READ ? 'r' : '-';
	*p++ = flags & VM_WRITE ? 'w' : '-';
	*p++ = flags & VM_EXEC ? 'x' : '-';
	*p++ = flags & VM_MAYSHARE ? 's' : 'p';
	*p++ = ' ';
	p = put_hex(p, file_vma ? file_vma->vm_pgoff << PAGE_SHIFT : 0, 8);
	*p++ = ' ';
	p = put_hex(p, inode ? inode->s_dev >> 8 : 0, 2);
	*p++ = ':';
	p = put_hex(p, inode ? inode->s_dev & 0xff : 0, 2);
	*p++ = ' ';
	p = put_dec(p, inode ? inode->i_ino : 0);
	*p++ = ' ';
	if (padded) {
		size_t used = (size_t)(p - line), blanks = used < column ? column - used : 1;

		memset(p, ' ', blanks);
		p += blanks;
	}
	seq_write(seq, line, (size_t)(p - line));
}

/* Until 6.6 the heap's test is not strict: the bss that ends at start_brk passes, too. */
static bool is_heap(const struct machine *m, const struct vm_area_struct *vma)
{
	const struct mm_struct *mm = vma->vm_mm;

	if (m->rules->bss_labelled_heap)
		return vma->vm_start <= mm->brk && vma->vm_end >= mm->start_brk;
	return vma->vm_start < mm->brk && vma->vm_end > mm->start_brk;
}

const char *vma_display_name(const struct machine *m, const struct vm_area_struct *vma)
{
	const struct mm_struct *mm = vma->vm_mm;

	if (vma->vm_file)
		return vma->vm_file->f_inode->name;
	if (vma->vm_name)
		return vma->vm_name;
	if (is_heap(m, vma))
		return "[heap]";
	if (vma->vm_start <= mm->start_stack && vma->vm_end >= mm->start_stack)
		return "[stack]";
	return NULL;
}

void put_vma_range(struct seq_file *seq, const struct vm_area_struct *vma)
{
	if (!vma) {
		seq_puts(seq, "NULL");
		return;
	}
	seq_hex(seq, vma->vm_start, 8);
	seq_putc(seq, '-');
	seq_hex(seq, vma->vm_end, 8);
}

void put_vma_perms(struct seq_file *seq, const struct vm_area_struct *vma)
{
	seq_putc(seq, vma->vm_flags & VM_READ ? 'r' : '-');
	seq_putc(seq, vma->vm_flags & VM_WRITE ? 'w' : '-');
	seq_putc(seq, vma->vm_flags & VM_EXEC ? 'x' : '-');
	seq_putc(seq, vma->vm_flags & VM_MAYSHARE ? 's' : 'p');
}

static void put_maps_line(const struct machine *m, struct seq_file *seq, const struct vm_area_struct *vma)
{
	const char *name = vma_display_name(m, vma);

	put_header(m, seq, vma->vm_start, vma->vm_end, vma->vm_flags, vma->vm_file ? vma : NULL, name != NULL);
	if (!name) {
		seq_putc(seq, '\n');
		return;
	}
	if (vma->vm_file)
		seq_escape(seq, name, "\n");
	else
		seq_puts(seq, name);
	seq_putc(seq, '\n');
}

/* ARM's vectors page is mapped in every address space, but no VMA of it (get_gate_vma). */
static bool gate_vma(const struct machine *m, struct vm_area_struct *gate)
{
	if (!m->arch->vectors_base)
		return false;
	*gate = (struct vm_area_struct){
		.vm_start = m->arch->vectors_base,
		.vm_end = m->arch->vectors_base + PAGE_SIZE,
		.vm_flags = VM_READ | VM_EXEC | VM_MAYREAD | VM_MAYEXEC,
		.vm_name = "[vectors]",
	};
	return true;
}

int show_maps(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;
	struct vm_area_struct gate;

	if (!mm)
		return 0;
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		put_maps_line(m, seq, vma);
	if (gate_vma(m, &gate))
		put_maps_line(m, seq, &gate);
	return 0;
}

/* ---- smaps ---- */

struct smaps_walk {
	const struct machine *m;
	const struct vm_area_struct *vma;
	struct mem_size_stats *mss;
};

static void account_pss(struct mem_size_stats *mss, const struct page *page, uint64_t pss, bool dirty, bool locked)
{
	mss->pss += pss;
	if (PageAnon(page))
		mss->pss_anon += pss;
	else if (page_test(page, PG_swapbacked))
		mss->pss_shmem += pss;
	else
		mss->pss_file += pss;
	if (dirty)
		mss->pss_dirty += pss;
	if (locked)
		mss->pss_locked += pss;
}

/* A page in swap counts by the entries that name its slot. */
static void account_swap(struct mem_size_stats *mss, const struct machine *m, swp_entry_t entry)
{
	unsigned int count = swp_swapcount(m, entry);

	mss->swap += PAGE_SIZE;
	mss->swap_pss += (PAGE_SIZE << PSS_SHIFT) / (count ? count : 1);
}

static void smaps_entry(void *data, vaddr_t address, pte_t pte)
{
	struct smaps_walk *walk = data;
	struct mem_size_stats *mss = walk->mss;
	const struct page *page = vm_normal_page(walk->m, walk->vma, pte);
	uint64_t *where, pss = PAGE_SIZE << PSS_SHIFT;
	bool dirty;

	(void)address;
	if (pte_swap(walk->m, pte))
		account_swap(mss, walk->m, pte_to_swp_entry(walk->m, pte));
	if (!page)
		return;
	dirty = pte_dirty(walk->m, pte) || page_test(page, PG_dirty);
	mss->resident += PAGE_SIZE;
	if (PageAnon(page)) {
		mss->anonymous += PAGE_SIZE;
		if (!page_test(page, PG_swapbacked) && !dirty)
			mss->lazyfree += PAGE_SIZE;
	}
	if (pte_young(walk->m, pte) || page_test(page, PG_referenced))
		mss->referenced += PAGE_SIZE;
	if (page_mapcount(page) >= 2) {
		pss /= (uint64_t)page_mapcount(page);
		where = dirty ? &mss->shared_dirty : &mss->shared_clean;
	} else {
		where = dirty ? &mss->private_dirty : &mss->private_clean;
	}
	*where += PAGE_SIZE;
	account_pss(mss, page, pss, dirty, walk->vma->vm_flags & VM_LOCKED);
}

static void gather(const struct machine *m, const struct vm_area_struct *vma, struct mem_size_stats *mss)
{
	struct smaps_walk walk = {m, vma, mss};

	if (!vma->vm_mm)
		return;
	walk_page_range(m, vma->vm_mm, vma->vm_start, vma->vm_end, smaps_entry, &walk);
	/* no entry tells of pages of shared memory that are in swap: the file does */
	if (vma->vm_file && vma->vm_file->f_inode->kind == INODE_SHMEM)
		mss->swap += PAGE_SIZE * shmem_swap_usage(vma->vm_file->f_inode, vma->vm_pgoff,
							  vma->vm_pgoff + vma_pages(vma) - 1);
}

void gather_mm_stats(const struct machine *m, const struct mm_struct *mm, struct mem_size_stats *mss)
{
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		gather(m, vma, mss);
}

static void put_kb(struct seq_file *seq, const char *label, uint64_t bytes)
{
	seq_puts(seq, label);
	seq_dec(seq, bytes >> 10, 8);
	seq_puts(seq, " kB\n");
}

static void put_pss(struct seq_file *seq, const char *label, uint64_t pss)
{
	put_kb(seq, label, pss >> PSS_SHIFT);
}

static void put_stats(const struct machine *m, struct seq_file *seq, const struct mem_size_stats *mss, bool rollup)
{
	put_kb(seq, "Rss:            ", mss->resident);
	put_pss(seq, "Pss:            ", mss->pss);
	put_pss(seq, "Pss_Dirty:      ", mss->pss_dirty);
	if (rollup) {
		put_pss(seq, "Pss_Anon:       ", mss->pss_anon);
		put_pss(seq, "Pss_File:       ", mss->pss_file);
		put_pss(seq, "Pss_Shmem:      ", mss->pss_shmem);
	}
	put_kb(seq, "Shared_Clean:   ", mss->shared_clean);
	put_kb(seq, "Shared_Dirty:   ", mss->shared_dirty);
	put_kb(seq, "Private_Clean:  ", mss->private_clean);
	put_kb(seq, "Private_Dirty:  ", mss->private_dirty);
	put_kb(seq, "Referenced:     ", mss->referenced);
	put_kb(seq, "Anonymous:      ", mss->anonymous);
	/* neither merged nor huge pages */
	if (m->rules->smaps_ksm)
		put_kb(seq, "KSM:            ", 0);
	put_kb(seq, "LazyFree:       ", mss->lazyfree);
	put_kb(seq, "AnonHugePages:  ", 0);
	put_kb(seq, "ShmemPmdMapped: ", 0);
	put_kb(seq, "FilePmdMapped:  ", 0);
	put_kb(seq, "Shared_Hugetlb: ", 0);
	seq_puts(seq, "Private_Hugetlb:       0 kB\n");
	put_kb(seq, "Swap:           ", mss->swap);
	put_pss(seq, "SwapPss:        ", mss->swap_pss);
	put_pss(seq, "Locked:         ", mss->pss_locked);
}

/* Two letters a bit of vm_flags, as show_smap_vma_flags; bits without a name read ??. */
static void put_vm_flags(const struct machine *m, struct seq_file *seq, uint64_t flags)
{
	static const char letters[][3] = {
		"rd", "wr", "ex", "sh", "mr", "mw", "me", "ms", "gd", "um", "pf", "gu", "uw", "lo", "io", "sr",
		"rr", "dc", "de", "??", "ac", "nr", "ht", "sf", "ar", "wf", "dd", "sd", "mm", "hg", "nh", "mg",
	};

	seq_puts(seq, "VmFlags: ");
	for (unsigned int bit = 0; bit < sizeof(letters) / sizeof(letters[0]); bit++) {
		uint64_t flag = flags & (uint64_t)1 << bit;

		if (!flag)
			continue;
		seq_write(seq, flag == VM_LOCKONFAULT && m->rules->lockonfault_shown ? "lf" : letters[bit], 2);
		seq_putc(seq, ' ');
	}
	seq_putc(seq, '\n');
}

static void put_smap(const struct machine *m, struct seq_file *seq, const struct vm_area_struct *vma)
{
	struct mem_size_stats mss = {0};

	gather(m, vma, &mss);
	put_maps_line(m, seq, vma);
	put_kb(seq, "Size:           ", vma->vm_end - vma->vm_start);
	put_kb(seq, "KernelPageSize: ", PAGE_SIZE);
	put_kb(seq, "MMUPageSize:    ", PAGE_SIZE);
	put_stats(m, seq, &mss, false);
	seq_puts(seq, m->rules->smaps_ksm ? "THPeligible:           0\n" : "THPeligible:    0\n");
	put_vm_flags(m, seq, vma->vm_flags);
}

int show_smaps(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;
	struct vm_area_struct gate;

	if (!mm)
		return 0;
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		put_smap(m, seq, vma);
	if (gate_vma(m, &gate))
		put_smap(m, seq, &gate);
	return 0;
}

int show_smaps_rollup(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;
	struct mem_size_stats mss = {0};

	if (!mm)
		return -ESRCH;
	gather_mm_stats(m, mm, &mss);
	put_header(m, seq, mm->mmap ? mm->mmap->vm_start : 0, mm->highest_vm_end, 0, NULL, true);
	seq_puts(seq, "[rollup]\n");
	put_stats(m, seq, &mss, true);
	return 0;
}
