// SPDX-License-Identifier: MIT
/*
 * view_user_layout.c - `layout user`: how a process divides its addresses, in the form of the kernel's own layout
 *
 * Text, data, bss, heap, what mmap placed, stack: the lecture's picture of a program, from the highest address down.
 * The limits are those that mm_struct keeps, the heap's to the byte; what mmap placed and the stack are VMAs. A part
 * that is empty is left out, the heap is not: its line says where malloc will begin.
 */
#include <errno.h>

#include "arch.h"
#include "mm.h"
#include "proc_views.h"
#include "vma.h"

#define MAX_AREAS 7

struct area {
	const char *name, *note;
	vaddr_t start, end;
};

struct areas {
	struct area area[MAX_AREAS];
	size_t nr;
};

/* From the highest address down; of two that begin at one address the first added stands first. */
static void put_area(struct areas *a, struct area new)
{
	size_t at = a->nr++;

	for (; at && a->area[at - 1].start < new.start; at--)
		a->area[at] = a->area[at - 1];
	a->area[at] = new;
}

static void add_area(struct areas *a, const char *name, vaddr_t start, vaddr_t end, const char *note)
{
	if (start < end)
		put_area(a, (struct area){name, note, start, end});
}

/* The program's segments. One that ld.so was not asked for has its heap elsewhere: then bss has no end of its own. */
static void add_program(struct areas *a, const struct mm_struct *mm)
{
	add_area(a, "text", mm->start_code, mm->end_code, NULL);
	add_area(a, "data", mm->start_data, mm->end_data, NULL);
	add_area(a, "bss", mm->end_data, mm->start_brk, NULL);
	if (mm->brk)
		put_area(a, (struct area){"heap", "grows up", mm->start_brk, mm->brk});
}

/* Where the program's first segment begins; 0: it is unmapped. */
static vaddr_t program_start(const struct mm_struct *mm)
{
	const struct vm_area_struct *first = mm->mmap;

	while (first && first->vm_file != mm->exe_file)
		first = first->vm_next;
	return first ? first->vm_start : 0;
}

static bool is_stack(const struct mm_struct *mm, const struct vm_area_struct *vma)
{
	return mm->start_stack >= vma->vm_start && mm->start_stack < vma->vm_end;
}

static void stretch(struct area *area, const struct vm_area_struct *vma)
{
	if (!area->end)
		area->start = vma->vm_start;
	area->end = vma->vm_end;
}

/*
 * What is neither the program nor its stack is what mmap placed, the kernel's vdso and the libraries included. What it
 * was told to place below the program is a part of its own.
 */
static void add_mappings(struct areas *a, const struct mm_struct *mm)
{
	struct area below = {"mmap", "below the program", 0, 0}, mmap = {"mmap", NULL, 0, 0};
	const vaddr_t program = program_start(mm), program_end = max_u64(mm->brk, mm->end_data);

	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next) {
		if (is_stack(mm, vma)) {
			add_area(a, "stack", vma->vm_start, vma->vm_end, "grows down");
			continue;
		}
		if (vma->vm_start < program)
			stretch(&below, vma);
		else if (!program || vma->vm_start >= program_end)
			stretch(&mmap, vma);
	}
	add_area(a, mmap.name, mmap.start, mmap.end, mm->topdown ? "grows down" : "grows up");
	add_area(a, below.name, below.start, below.end, below.note);
}

int show_user_layout(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;
	int digits = (int)m->arch->bits / 4;
	struct areas areas = {.nr = 0};

	if (!mm)
		return -EINVAL;
	add_program(&areas, mm);
	add_mappings(&areas, mm);
	seq_printf(seq, "User space of process %u, 0x%0*x - 0x%0*llx:\n", args->task->pid, digits, 0u, digits,
		   (unsigned long long)mm->task_size);
	for (size_t i = 0; i < areas.nr; i++) {
		const struct area *a = &areas.area[i];

		seq_printf(seq, "%9s   : 0x%0*llx - 0x%0*llx   (%4llu kB)", a->name, digits,
			   (unsigned long long)a->start, digits, (unsigned long long)a->end,
			   (unsigned long long)(a->end - a->start) >> 10);
		if (a->note)
			seq_printf(seq, "  %s", a->note);
		seq_putc(seq, '\n');
	}
	return 0;
}
