// SPDX-License-Identifier: MIT
/* The lines of maps, made of VMAs by hand, against those of real kernels. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "arch.h"
#include "captured.h"
#include "file.h"
#include "proc_views.h"
#include "vma.h"

#define MAX_VMAS 32

/* A machine that has just what maps looks at. */
struct stage {
	struct machine m;
	struct mm_struct mm;
	struct task_struct task;
	struct vm_area_struct vma[MAX_VMAS];
	struct file file[MAX_VMAS];
	struct inode inode[MAX_VMAS];
	char name[MAX_VMAS][64];
	unsigned int nr;
	struct seq_file seq;
};

static void stage_init(struct stage *s, const char *machine, const char *kernel)
{
	const struct arch_request req = {(enum arch_id)arch_find(machine), 0, NULL, kernel_rules_find(kernel)};

	memset(s, 0, sizeof(*s));
	hostmem_init(&s->m.ctx.mem, 0);
	s->m.rules = req.rules;
	assert_int_equal(arch_create(&s->m.ctx.mem, &req, &s->m.arch, &s->m.ctx.why), 0);
	s->task.mm = &s->mm;
	s->mm.start_stack = s->m.arch->stack_top - 64;
	seq_init(&s->seq);
}

static void stage_end(struct stage *s)
{
	seq_release(&s->seq);
	hostmem_release(&s->m.ctx.mem);
}

static struct vm_area_struct *add_vma(struct stage *s, vaddr_t start, vaddr_t end, const char *perms)
{
	struct vm_area_struct *vma = &s->vma[s->nr];

	assert_true(s->nr < MAX_VMAS);
	vma->vm_start = start;
	vma->vm_end = end;
	vma->vm_mm = &s->mm;
	vma->vm_flags = (perms[0] == 'r' ? VM_READ : 0) | (perms[1] == 'w' ? VM_WRITE : 0) |
			(perms[2] == 'x' ? VM_EXEC : 0) | (perms[3] == 's' ? VM_MAYSHARE : 0);
	if (s->nr)
		s->vma[s->nr - 1].vm_next = vma;
	else
		s->mm.mmap = vma;
	s->nr++;
	return vma;
}

static void give_file(struct stage *s, struct vm_area_struct *vma, const char *name, uint64_t offset)
{
	struct file *file = &s->file[vma - s->vma];
	struct inode *inode = &s->inode[vma - s->vma];
	char *copy = s->name[vma - s->vma];

	snprintf(copy, sizeof(s->name[0]), "%s", name);
	inode->name = copy;
	inode->i_ino = 6;
	inode->s_dev = 2;
	file->f_inode = inode;
	vma->vm_file = file;
	vma->vm_pgoff = offset >> PAGE_SHIFT;
}

/* Builds the areas of a captured text; the vectors page is no area of the process. */
static void add_captured(struct stage *s, const char *text)
{
	for (; *text; text = strchr(text, '\n') + 1) {
		unsigned long long start, end, offset;
		char perms[5], name[64] = "";
		struct vm_area_struct *vma;
		int at = 0;

		assert_int_equal(sscanf(text, "%llx-%llx %4s %llx %*s %*s%n", &start, &end, perms, &offset, &at), 4);
		if (strncmp(text + at, " \n", 2))
			assert_int_equal(sscanf(text + at, " %63s", name), 1);
		if (!strcmp(name, "[vectors]"))
			continue;
		vma = add_vma(s, start, end, perms);
		if (name[0] == '/')
			give_file(s, vma, name, offset);
		else if (!strcmp(name, "[heap]") && !s->mm.start_brk)
			s->mm.start_brk = end;
		else if (!strcmp(name, "[heap]"))
			s->mm.brk = end;
		else if (name[0] == '[' && strcmp(name, "[stack]"))
			vma->vm_name = strcpy(s->name[vma - s->vma], name);
	}
}

static const char *maps_text(struct stage *s)
{
	struct view_args args = {.task = &s->task};

	seq_clear(&s->seq);
	assert_int_equal(show_maps(&s->m, &args, &s->seq), 0);
	seq_putc(&s->seq, '\0');
	return s->seq.buf;
}

static void check_captured(const char *machine, const char *text)
{
	struct stage *s = calloc(1, sizeof(*s));

	assert_non_null(s);
	stage_init(s, machine, "6.1");
	add_captured(s, text);
	assert_string_equal(maps_text(s), text);
	stage_end(s);
	free(s);
}

static void test_captured_i386(void **state)
{
	(void)state;
	check_captured("i386", captured_maps_i386);
}

static void test_captured_x86_64(void **state)
{
	(void)state;
	check_captured("x86_64", captured_maps_x86_64);
}

static void test_captured_vexpress(void **state)
{
	(void)state;
	check_captured("vexpress", captured_maps_vexpress);
}

/* The bss that ends where the heap begins is "[heap]" until 6.6 only. */
static void test_heap_by_kernel(void **state)
{
	struct stage s;

	(void)state;
	stage_init(&s, "i386", "6.1");
	add_vma(&s, 0x8000000, 0x8001000, "rw-p");
	add_vma(&s, 0x8001000, 0x8002000, "rw-p");
	s.mm.start_brk = 0x8001000;
	s.mm.brk = 0x8002000;
	assert_string_equal(maps_text(&s), "08000000-08001000 rw-p 00000000 00:00 0          [heap]\n"
					   "08001000-08002000 rw-p 00000000 00:00 0          [heap]\n");
	s.m.rules = kernel_rules_find("6.18");
	assert_string_equal(maps_text(&s), "08000000-08001000 rw-p 00000000 00:00 0 \n"
					   "08001000-08002000 rw-p 00000000 00:00 0          [heap]\n");
	stage_end(&s);
}

/* A newline in a name would begin a line of its own: it is printed as \012. A shared mapping has an s. */
static void test_names(void **state)
{
	struct stage s;

	(void)state;
	stage_init(&s, "i386", "6.1");
	s.mm.start_brk = s.mm.brk = 0x9000000;
	give_file(&s, add_vma(&s, 0x10000000, 0x10001000, "r--s"), "/tmp/a\nb", 0x3000);
	give_file(&s, add_vma(&s, 0x10001000, 0x10002000, "---p"), "/dev/zero (deleted)", 0);
	s.inode[1].s_dev = 0x801;
	s.inode[1].i_ino = 12345678901;
	assert_string_equal(maps_text(&s),
			    "10000000-10001000 r--s 00003000 00:02 6          /tmp/a\\012b\n"
			    "10001000-10002000 ---p 00000000 08:01 12345678901  /dev/zero (deleted)\n");
	stage_end(&s);
}

static void test_kernel_thread(void **state)
{
	struct stage s;
	struct view_args args = {.task = &s.task};

	(void)state;
	stage_init(&s, "i386", "6.1");
	s.task.mm = NULL;
	assert_string_equal(maps_text(&s), "");
	assert_int_equal(show_smaps_rollup(&s.m, &args, &s.seq), -ESRCH);
	stage_end(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_captured_i386),
		cmocka_unit_test(test_captured_x86_64),
		cmocka_unit_test(test_captured_vexpress),
		cmocka_unit_test(test_heap_by_kernel),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_kernel_thread),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
