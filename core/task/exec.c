// SPDX-License-Identifier: MIT
/*
 * exec.c - execve: a new address space with a new program, in place of the old one.
 *
 * The stack is laid out on paper first. Then the new address space is built aside, with the task standing in it, and
 * takes the old one's place when nothing can fail any more. In the end whoever listens is told what came of it, under
 * the three heads of memory management: areas, their translation, and frames.
 *
 * Differs from Linux: there the old program is gone before the first segment is mapped, and a later failure kills the
 * process with SIGSEGV. Here every failure returns its errno and leaves the old program as it was; so both are in
 * memory for a moment.
 */
#include "exec.h"

#include <elf.h>
#include <string.h>

#include "arch.h"
#include "binfmt_elf.h"
#include "exec_stack.h"
#include "filemap.h"
#include "init_image.h"
#include "kernel_rules.h"
#include "ld_so.h"
#include "mm.h"
#include "readahead.h"
#include "task.h"
#include "swap.h"
#include "task_impl.h"
#include "umalloc.h"
#include "vma.h"

ARCHS_KNOWN_HERE(3);

#define FIRST_READ_PAGES 4u		/* of a read of one page at the start of a file (get_init_ra_size) */

/* ---- the new address space ---- */

static uint64_t stack_flags(const struct elf_program *prog)
{
	return VM_GROWSDOWN | VM_DATA_DEFAULT_FLAGS | VM_ACCOUNT | (prog->stack_exec ? VM_EXEC : 0);
}

static int check_stack_limit(struct machine *m, const struct task_struct *task, const struct linux_binprm *bprm)
{
	uint64_t size = bprm->stack_end - bprm->stack_start;

	if (size > rlimit(task, RLIMIT_STACK))
		return refuse(m, ENOMEM, WHY_RLIMIT_STACK, rlimit(task, RLIMIT_STACK));
	return 0;
}

static void set_figures(struct mm_struct *mm, const struct linux_binprm *bprm, const struct elf_layout *lay)
{
	mm->start_code = lay->start_code;
	mm->end_code = lay->end_code;
	mm->start_data = lay->start_data;
	mm->end_data = lay->end_data;
	mm->start_brk = mm->brk = lay->brk;
	mm->start_stack = bprm->sp;
	mm->arg_start = bprm->arg;
	mm->arg_end = mm->env_start = bprm->env;
	mm->env_end = bprm->exec;
}

/* Bit 0 tells ARM that the instruction is of the Thumb set; on x86 it belongs to the address. */
static vaddr_t instruction_at(const struct machine *m, vaddr_t pc)
{
	return m->arch->id == ARCH_VEXPRESS ? pc & ~(vaddr_t)1 : pc;
}

/*
 * The process fetches the instruction at pc. A program whose entry point nothing is mapped at has been started all the
 * same; it is its first step that fails, by the signal in *fetch.
 */
static int fetch_first(struct machine *m, struct task_struct *task, vaddr_t pc, struct access_report *fetch)
{
	fetch->address = instruction_at(m, pc);
	fetch->result = access_user(m, task, fetch->address, ACCESS_EXEC, NULL);
	return fetch->result == ACCESS_OOM ? refuse_oom(m, ENOMEM) : 0;
}

/* Builds the program in task->mm, which is new and empty, and fetches its first instruction. */
static int build_program(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
			 const struct elf_program *prog, struct elf_layout *lay)
{
	int err = check_stack_limit(m, task, bprm);

	if (err == 0) {
		mmap_write_lock(m, task);
		err = vm_install_stack(m, task->mm, bprm->stack_start, bprm->stack_end, stack_flags(prog));
		mmap_write_unlock(m, task);
	}
	if (err == 0)
		err = exec_stack_write_strings(m, task, bprm);
	if (err == 0)
		err = elf_program_map(m, task, prog, lay);
	if (err == 0)
		err = exec_stack_write_tables(m, task, bprm, prog, lay);
	if (err != 0)
		return err;
	set_figures(task->mm, bprm, lay);
	return fetch_first(m, task, lay->pc, bprm->fetch);
}

/* comm is the last part of the file's name as it was given (begin_new_exec). */
static void set_comm(struct task_struct *task, const char *filename)
{
	const char *slash = strrchr(filename, '/');
	const char *name = slash ? slash + 1 : filename;
	size_t len = strnlen(name, TASK_COMM_LEN - 1);

	memset(task->comm, 0, TASK_COMM_LEN);
	memcpy(task->comm, name, len);
}

/* ---- what came of it ---- */

static unsigned int count_loaded(const struct elf_file *elf)
{
	unsigned int n = 0;

	for (unsigned int i = 0; i < elf->nr_segments; i++)
		n += elf->segment[i].type == PT_LOAD;
	return n;
}

static void tell_segments(struct machine *m, const struct elf_file *elf, vaddr_t bias)
{
	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];
		uint64_t flags = (s->flags & PF_R ? VM_READ : 0) | (s->flags & PF_W ? VM_WRITE : 0) |
				 (s->flags & PF_X ? VM_EXEC : 0);

		if (s->type == PT_LOAD)
			trace(m, exec_segment, (s->vaddr + bias) & PAGE_MASK, page_align(s->vaddr + bias + s->memsz),
			      flags, elf->file->f_inode->i_ino, s->offset & PAGE_MASK);
	}
}

/* The three aims of memory management: areas, translation, frames. */
static void tell_program(struct machine *m, const struct task_struct *task, const struct elf_program *prog,
			 const struct elf_layout *lay)
{
	const struct mm_struct *mm = task->mm;
	const uint64_t *rss = mm->rss_stat;
	unsigned int segments = count_loaded(&prog->exe) + (prog->interpreter ? count_loaded(&prog->interp) : 0);

	trace(m, exec_areas, task->pid, segments, (unsigned int)mm->map_count, mm->total_vm << (PAGE_SHIFT - 10));
	tell_segments(m, &prog->exe, lay->load_bias);
	if (prog->interpreter)
		tell_segments(m, &prog->interp, lay->interp_base);
	trace(m, exec_translation, task->pid, mm->pgd, mm->nr_tables, mm->pgtables_bytes >> 10, get_mm_rss(mm));
	trace(m, exec_frames, task->pid, get_mm_rss(mm), rss[MM_ANONPAGES], rss[MM_FILEPAGES], mm->total_vm);
}

/* From here on nothing fails: the task is the new program. */
static void become(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
		   const struct elf_program *prog, const struct elf_layout *lay)
{
	task->active_mm = task->mm;
	task->mm->exe_file = get_file(prog->exe.file);
	set_comm(task, bprm->filename);
	task->pc = instruction_at(m, lay->pc);
	task->sp = bprm->sp;
	task->min_flt = task->maj_flt = 0;
	task->seen_min = task->seen_maj = 0;
	trace(m, sched_process_exec, task->pid, task->pc);
	if (trace_enabled(m))
		tell_program(m, task, prog, lay);
	core_changed(m);
}

/*
 * The program's own way to main: the dynamic linker's part. Its first instruction is then that of the program itself.
 */
static int run_linker(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
		      const struct elf_program *prog, struct elf_layout *lay)
{
	int err = ld_so_run(m, task, prog, lay);

	if (err != 0)
		return err;
	lay->pc = lay->entry;
	return fetch_first(m, task, lay->pc, bprm->fetch);
}

/* The old program's address space loses a user (exec_mmap). */
static void leave_mm(struct machine *m, const struct task_struct *old)
{
	mmap_read_lock(m, old);
	mmap_read_unlock(m, old);
	mmput(m, old->mm, old->pid);
}

static int replace_mm(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
		      const struct elf_program *prog)
{
	struct task_struct saved = *task;
	struct elf_layout lay;
	int err = mm_alloc(m, &task->mm);

	if (err != 0)
		return err;
	mm_pick_layout(m, task->mm, rlimit(task, RLIMIT_STACK));
	task->umalloc = NULL;
	lru_add_drain(m);	/* setup_arg_pages() */
	err = build_program(m, task, bprm, prog, &lay);
	if (err == 0 && bprm->linked && bprm->fetch->result == ACCESS_OK)
		err = run_linker(m, task, bprm, prog, &lay);
	if (err != 0) {
		umalloc_put(m, task);
		mmput(m, task->mm, task->pid);
		task->mm = saved.mm;
		task->umalloc = saved.umalloc;
		task->min_flt = saved.min_flt;
		task->maj_flt = saved.maj_flt;
		return err;
	}
	de_thread(m, task);
	umalloc_put(m, &saved);
	if (saved.mm)
		leave_mm(m, &saved);
	become(m, task, bprm, prog, &lay);
	return 0;
}

/*
 * The read of the header brings the first pages of the program into the page cache. Where the fault on the entry point
 * reads around it, it brings them as well.
 */
static void cache_header(struct machine *m, const struct elf_program *prog)
{
	if (!m->rules->exec_reads_forward)
		return;
	force_page_cache_readahead(m, prog->exe.file->f_inode, 0, FIRST_READ_PAGES);
	if (prog->interpreter)
		force_page_cache_readahead(m, prog->interpreter->f_inode, 0, FIRST_READ_PAGES);
}

static int exec_file(struct machine *m, struct task_struct *task, struct linux_binprm *bprm, struct file *file)
{
	struct elf_program prog;
	int err = elf_program_read(m, file, &prog);

	if (err != 0)
		return err;
	cache_header(m, &prog);
	exec_stack_lay_out(m, task, &prog, bprm);
	err = replace_mm(m, task, bprm, &prog);
	elf_program_release(m, &prog);
	return err;
}

int sys_execve(struct machine *m, struct task_struct *task, const char *path, unsigned int argc,
	       const char *const *argv, bool linked, struct access_report *fetch)
{
	struct linux_binprm bprm = {
		.filename = path, .argc = argc ? argc : 1, .argv = argc ? argv : &path, .word = m->arch->bits / 8,
		.linked = linked, .fetch = fetch,
	};
	struct file *file;
	int err = bprm_check_limits(m, task, &bprm);

	*fetch = (struct access_report){.result = ACCESS_OK};

	if (err == 0)
		err = open_exec(m, path, false, &file);
	if (err != 0)
		return err;
	err = exec_file(m, task, &bprm, file);
	fput(m, file);
	return err;
}

int exec_init_program(struct machine *m, struct task_struct *task)
{
	static const char *const argv[] = {INIT_PATH};
	struct access_report fetch;
	struct linux_binprm bprm = {
		.filename = INIT_PATH, .argc = 1, .argv = argv, .word = m->arch->bits / 8, .fetch = &fetch,
	};
	struct file *file;
	int err = init_image_open(m, &file);

	if (err)
		return err;
	err = exec_file(m, task, &bprm, file);
	fput(m, file);
	return err;
}
