// SPDX-License-Identifier: MIT
/* The user address space: the memory calls, and accesses to user memory. */
#include <errno.h>

#include "arch.h"
#include "cmd_malloc.h"
#include "cmd_task.h"
#include "cmd_vm.h"
#include "mm.h"
#include "params.h"
#include "replay.h"
#include "session.h"
#include "user_access.h"

enum {
	MMAP_LEN, MMAP_PROT, MMAP_SHARING, MMAP_FIXED, MMAP_ADDR, MMAP_FILE, MMAP_OFFSET,
	MMAP_POPULATE, MMAP_NORESERVE, MMAP_GROWSDOWN, MMAP_LOCKED, MMAP_STACK,
};

static const struct keyword sharing_words[] = {
	{"shared", MAP_SHARED}, {"private", MAP_PRIVATE}, {"nosharing", 0}, {NULL, 0}};
static const struct keyword fixed_words[] = {
	{"fixed", MAP_FIXED}, {"fixed_noreplace", MAP_FIXED_NOREPLACE}, {NULL, 0}};

static unsigned int mmap_flags(const struct call *c)
{
	uint64_t flags = call_num(c, MMAP_SHARING, MAP_PRIVATE) | call_num(c, MMAP_FIXED, 0);

	if (!call_has(c, MMAP_FILE))
		flags |= MAP_ANONYMOUS;
	if (call_has(c, MMAP_POPULATE))
		flags |= MAP_POPULATE;
	if (call_has(c, MMAP_NORESERVE))
		flags |= MAP_NORESERVE;
	if (call_has(c, MMAP_GROWSDOWN))
		flags |= MAP_GROWSDOWN;
	if (call_has(c, MMAP_LOCKED))
		flags |= MAP_LOCKED;
	if (call_has(c, MMAP_STACK))
		flags |= MAP_STACK;
	return (unsigned int)flags;
}

/* The six arguments of mmap, as the registers have them. */
static void mmap_registers(const struct call *c, uint64_t reg[6])
{
	uint64_t offset = call_num(c, MMAP_OFFSET, 0);

	reg[0] = call_num(c, MMAP_ADDR, 0);
	reg[1] = c->arg[MMAP_LEN].n;
	reg[2] = call_num(c, MMAP_PROT, PROT_READ | PROT_WRITE);
	reg[3] = mmap_flags(c);
	reg[4] = (call_has(c, MMAP_FILE) ? 3 : UINT64_MAX) & arch_word_mask(c->m->arch);
	reg[5] = c->m->arch->bits == 64 ? offset : offset >> PAGE_SHIFT;	/* mmap2 counts in pages */
}

static int cmd_mmap(struct call *c)
{
	struct mmap_request req = {
		.addr = call_num(c, MMAP_ADDR, 0),
		.len = c->arg[MMAP_LEN].n,
		.prot = (unsigned int)call_num(c, MMAP_PROT, PROT_READ | PROT_WRITE),
		.flags = mmap_flags(c),
		.offset = call_num(c, MMAP_OFFSET, 0),
	};
	vaddr_t address;
	int rc;

	if (call_has(c, MMAP_FILE)) {
		const struct arg *name = &c->arg[MMAP_FILE];

		rc = file_open(c->m, arena_copy(&c->s->arena, name->s, name->len), &req.file);
		if (rc)
			return rc;
	}
	rc = sys_mmap(c->m, c->task, &req, &address);
	if (req.file)
		fput(c->m, req.file);
	if (!rc)
		c->ret = value_hex(address);
	return rc;
}

static int cmd_munmap(struct call *c)
{
	return sys_munmap(c->m, c->task, c->arg[0].n, c->arg[1].n);
}

static int cmd_mprotect(struct call *c)
{
	unsigned int prot = (unsigned int)c->arg[2].n;

	if (call_has(c, 3))
		prot |= PROT_GROWSDOWN;
	return sys_mprotect(c->m, c->task, c->arg[0].n, c->arg[1].n, prot);
}

enum { MREMAP_OLD, MREMAP_OLDLEN, MREMAP_NEWLEN, MREMAP_MOVE, MREMAP_TO, MREMAP_KEEP };

static unsigned int mremap_flags(const struct call *c)
{
	return (call_has(c, MREMAP_MOVE) ? MREMAP_MAYMOVE : 0) | (call_has(c, MREMAP_TO) ? MREMAP_FIXED : 0) |
	       (call_has(c, MREMAP_KEEP) ? MREMAP_DONTUNMAP : 0);
}

static int cmd_mremap(struct call *c)
{
	const struct mremap_request req = {
		.addr = c->arg[MREMAP_OLD].n, .old_len = c->arg[MREMAP_OLDLEN].n, .new_len = c->arg[MREMAP_NEWLEN].n,
		.flags = mremap_flags(c), .new_addr = call_num(c, MREMAP_TO, 0),
	};
	vaddr_t address;
	int rc = sys_mremap(c->m, c->task, &req, &address);

	if (!rc)
		c->ret = value_hex(address);
	return rc;
}

static int cmd_brk(struct call *c)
{
	vaddr_t asked = c->arg[0].n, now;
	int rc = sys_brk(c->m, c->task, asked, &now);

	if (rc)
		return rc;
	if (now < asked)
		return -ENOMEM;
	c->ret = value_hex(now);
	return 0;
}

static int cmd_sbrk(struct call *c)
{
	vaddr_t old, wanted, now;
	int rc = sys_brk(c->m, c->task, 0, &old);

	if (rc)
		return rc;
	wanted = (old + c->arg[0].n) & arch_word_mask(c->m->arch);
	if (wanted != old) {
		rc = sys_brk(c->m, c->task, wanted, &now);
		if (rc)
			return rc;
		if (now != wanted)
			return -ENOMEM;
	}
	c->ret = value_hex(old);
	return 0;
}

static const struct keyword advice_words[] = {
	{"normal", MADV_NORMAL},
	{"random", MADV_RANDOM},
	{"sequential", MADV_SEQUENTIAL},
	{"willneed", MADV_WILLNEED},
	{"dontneed", MADV_DONTNEED},
	{"free", MADV_FREE},
	{"remove", MADV_REMOVE},
	{"dontfork", MADV_DONTFORK},
	{"dofork", MADV_DOFORK},
	{"mergeable", MADV_MERGEABLE},
	{"unmergeable", MADV_UNMERGEABLE},
	{"hugepage", MADV_HUGEPAGE},
	{"nohugepage", MADV_NOHUGEPAGE},
	{"dontdump", MADV_DONTDUMP},
	{"dodump", MADV_DODUMP},
	{"wipeonfork", MADV_WIPEONFORK},
	{"keeponfork", MADV_KEEPONFORK},
	{"cold", MADV_COLD},
	{"pageout", MADV_PAGEOUT},
	{"populate_read", MADV_POPULATE_READ},
	{"populate_write", MADV_POPULATE_WRITE},
	{"dontneed_locked", MADV_DONTNEED_LOCKED},
	{"collapse", MADV_COLLAPSE},
	{"hwpoison", MADV_HWPOISON},
	{"soft_offline", MADV_SOFT_OFFLINE},
	{"guard_install", MADV_GUARD_INSTALL},
	{"guard_remove", MADV_GUARD_REMOVE},
	{NULL, 0},
};

static int cmd_madvise(struct call *c)
{
	return sys_madvise(c->m, c->task, c->arg[0].n, c->arg[1].n, (unsigned int)c->arg[2].n);
}

static int cmd_mlock(struct call *c)
{
	return sys_mlock(c->m, c->task, c->arg[0].n, c->arg[1].n,
			 call_has(c, 2) ? MLOCK_ONFAULT : 0);
}

static int cmd_munlock(struct call *c)
{
	return sys_munlock(c->m, c->task, c->arg[0].n, c->arg[1].n);
}

static unsigned int mlockall_flags(const struct call *c)
{
	return (call_has(c, 0) ? MCL_CURRENT : 0) | (call_has(c, 1) ? MCL_FUTURE : 0) |
	       (call_has(c, 2) ? MCL_ONFAULT : 0);
}

static int cmd_mlockall(struct call *c)
{
	return sys_mlockall(c->m, c->task, mlockall_flags(c));
}

static int cmd_munlockall(struct call *c)
{
	return sys_munlockall(c->m, c->task);
}

static unsigned int msync_flags(const struct call *c)
{
	unsigned int flags = (call_has(c, 2) ? MS_SYNC : 0) | (call_has(c, 3) ? MS_ASYNC : 0) |
			     (call_has(c, 4) ? MS_INVALIDATE : 0);

	return flags ? flags : MS_SYNC;
}

static int cmd_msync(struct call *c)
{
	return sys_msync(c->m, c->task, c->arg[0].n, c->arg[1].n, msync_flags(c));
}

const char *vm_call_name(const struct call *c)
{
	return c->cmd->run == cmd_mlock && call_has(c, 2) ? "mlock2" : task_call_name(c);
}

void vm_call_registers(const struct call *c, uint64_t reg[6])
{
	if (c->cmd->run == cmd_mmap) {
		mmap_registers(c, reg);
	} else if (c->cmd->run == cmd_mremap) {
		reg[3] = mremap_flags(c);
		reg[4] = call_num(c, MREMAP_TO, 0);
	} else if (c->cmd->run == cmd_msync) {
		reg[2] = msync_flags(c);
	} else if (c->cmd->run == cmd_mlockall) {
		reg[0] = mlockall_flags(c);
	} else if (c->cmd->run == cmd_mlock && call_has(c, 2)) {
		reg[2] = MLOCK_ONFAULT;
	} else if (c->cmd->run == cmd_mprotect && call_has(c, 3)) {
		reg[2] |= PROT_GROWSDOWN;
	}
}

#define MINCORE_CHUNK 4096u		/* pages, of the kernel's buffer: a page */
#define MINCORE_LINE 64u

static void put_residency(struct seq_file *out, const unsigned char *vec, uint64_t nr, bool last)
{
	for (uint64_t i = 0; i < nr; i++) {
		seq_putc(out, vec[i] & 1 ? '1' : '0');
		if (i % MINCORE_LINE == MINCORE_LINE - 1 || (last && i == nr - 1))
			seq_putc(out, '\n');
	}
}

/*
 * A piece at a time, so that a huge range needs no huge vector. Nothing is printed if a later piece fails: one that has
 * a hole comes first, and the only one.
 */
static int cmd_mincore(struct call *c)
{
	uint64_t addr = c->arg[0].n, len = c->arg[1].n, done = 0, mapped;
	unsigned char vec[MINCORE_CHUNK];
	int rc = mincore_check_range(c->m, c->task, addr, len);

	if (rc)
		return rc;
	mapped = mincore_mapped_bytes(c->task, addr, len);
	if (mapped < len)
		done = mapped - mapped % (MINCORE_CHUNK * PAGE_SIZE);
	for (uint64_t nr; done < len && !c->out->exhausted; done += nr) {
		nr = min_u64(len - done, MINCORE_CHUNK * PAGE_SIZE);
		rc = sys_mincore(c->m, c->task, addr + done, nr, vec);
		if (!rc && interrupted)
			rc = -EINTR;
		if (rc) {
			seq_clear(c->out);
			return rc;
		}
		put_residency(c->out, vec, (nr + PAGE_SIZE - 1) >> PAGE_SHIFT, done + nr == len);
	}
	return 0;
}

static const struct keyword access_words[] = {
	{"r", ACCESS_READ}, {"w", ACCESS_WRITE}, {"x", ACCESS_EXEC}, {NULL, 0}};

static int cmd_touch(struct call *c)
{
	struct access_report report;
	int rc = touch_user(c->m, c->task, c->arg[0].n, max_u64(call_num(c, 1, 1), 1),
			    (enum access_kind)call_num(c, 2, ACCESS_WRITE), &report);

	if (rc)
		return access_failed(c, rc, &report);
	print_faults(c->out, report.minor, report.major);
	return 0;
}

static int cmd_read(struct call *c)
{
	if (call_has(c, 1))
		return dump_user(c, c->arg[0].n, c->arg[1].n);
	return read_byte(c, c->arg[0].n);
}

static int cmd_write(struct call *c)
{
	const struct arg *a = &c->arg[1];
	unsigned char byte = (unsigned char)a->n;
	struct access_report report;
	int rc;

	if (a->s && !a->len)
		return 0;
	rc = write_user(c->m, c->task, c->arg[0].n, a->s ? a->s : (const char *)&byte,
			a->s ? a->len : 1, &report);
	return rc ? access_failed(c, rc, &report) : 0;
}

static int cmd_faults(struct call *c)
{
	uint64_t minor, major;

	take_faults(c->task, &minor, &major);
	print_faults(c->out, minor, major);
	return 0;
}

#define ADDR_LEN NEED(ADDR, "ADDR"), NEED(LEN, "LEN")

/* The kinds of traces that `replay` knows. */
static const struct keyword trace_words[] = {{"rep", 0}, {NULL, 0}};

const struct command vm_commands[] = {
	{"mmap", FAMILY_VM, CMD_CHANGES | CMD_PRINTS | CMD_SHARES, "map memory", cmd_mmap,
	 PARAMS(NEED(LEN, "LEN"), {PARAM_PROT, PARAM_OPTIONAL, NULL, NULL, NULL},
		MAY_CHOICE("SHARING", sharing_words), MAY_CHOICE("FIXED", fixed_words),
		KEY(ADDR, "addr", "A"), KEY(SIMFILE, "file", "NAME"), KEY(NUM, "offset", "N"),
		FLAG("populate"), FLAG("noreserve"), FLAG("growsdown"), FLAG("locked"),
		FLAG("stack"))},
	{"munmap", FAMILY_VM, CMD_CHANGES | CMD_SHARES, "unmap memory", cmd_munmap, PARAMS(ADDR_LEN)},
	{"mprotect", FAMILY_VM, CMD_CHANGES, "change the protection of memory", cmd_mprotect,
	 PARAMS(ADDR_LEN, NEED(PROT, "PROT"), FLAG("growsdown"))},
	{"mremap", FAMILY_VM, CMD_CHANGES | CMD_PRINTS, "resize or move a mapping", cmd_mremap,
	 PARAMS(NEED(ADDR, "OLD"), NEED(LEN, "OLDLEN"), NEED(LEN, "NEWLEN"), FLAG("maymove"),
		KEY(ADDR, "fixed", "ADDR"), FLAG("dontunmap"))},
	{"brk", FAMILY_VM, CMD_CHANGES | CMD_PRINTS | CMD_SHARES, "set the end of the heap, or ask for it",
	 cmd_brk, PARAMS(NEED(ADDR, "ADDR"))},
	{"sbrk", FAMILY_VM, CMD_CHANGES | CMD_PRINTS | CMD_SHARES, "move the end of the heap", cmd_sbrk,
	 PARAMS(NEED(NUM, "N"))},
	{"madvise", FAMILY_VM, CMD_CHANGES, "advise on the use of memory", cmd_madvise,
	 PARAMS(ADDR_LEN, NEED_OR(NUM, "ADVICE", advice_words))},
	{"mlock", FAMILY_VM, CMD_CHANGES, "lock memory in RAM", cmd_mlock,
	 PARAMS(ADDR_LEN, FLAG("onfault"))},
	{"munlock", FAMILY_VM, CMD_CHANGES, "unlock memory", cmd_munlock, PARAMS(ADDR_LEN)},
	{"mlockall", FAMILY_VM, CMD_CHANGES, "lock the whole address space", cmd_mlockall,
	 PARAMS(FLAG("current"), FLAG("future"), FLAG("onfault"))},
	{"munlockall", FAMILY_VM, CMD_CHANGES, "unlock the whole address space",
	 cmd_munlockall, NULL},
	{"msync", FAMILY_VM, CMD_CHANGES, "write a file mapping back", cmd_msync,
	 PARAMS(ADDR_LEN, FLAG("sync"), FLAG("async"), FLAG("invalidate"))},
	{"mincore", FAMILY_VM, 0, "which pages are resident", cmd_mincore, PARAMS(ADDR_LEN)},
	{"touch", FAMILY_VM, CMD_CHANGES | CMD_SHARES, "access memory, a byte a page", cmd_touch,
	 PARAMS(NEED(ADDR, "ADDR"), MAY(LEN, "LEN"), MAY_CHOICE("ACCESS", access_words))},
	{"read", FAMILY_VM, CMD_CHANGES | CMD_SHARES, "read memory: a byte, or a dump", cmd_read,
	 PARAMS(NEED(ADDR, "ADDR"), MAY(LEN, "LEN"))},
	{"write", FAMILY_VM, CMD_CHANGES | CMD_SHARES, "write a byte or a text to memory", cmd_write,
	 PARAMS(NEED(ADDR, "ADDR"), NEED(BYTES, "BYTE|\"TEXT\""))},
	{"malloc", FAMILY_VM, CMD_CHANGES | CMD_PRINTS | CMD_SHARES, "allocate memory from the heap", cmd_malloc,
	 PARAMS(NEED(LEN, "N"))},
	{"calloc", FAMILY_VM, CMD_CHANGES | CMD_PRINTS | CMD_SHARES, "allocate zeroed memory from the heap",
	 cmd_calloc, PARAMS(NEED(LEN, "N"), NEED(LEN, "SIZE"))},
	{"realloc", FAMILY_VM, CMD_CHANGES | CMD_PRINTS, "resize a block of the heap", cmd_realloc,
	 PARAMS(NEED(ADDR, "P"), NEED(LEN, "N"))},
	{"aligned_alloc", FAMILY_VM, CMD_CHANGES | CMD_PRINTS, "allocate aligned memory from the heap",
	 cmd_aligned_alloc, PARAMS(NEED(LEN, "ALIGN"), NEED(LEN, "N"))},
	{"free", FAMILY_VM, CMD_CHANGES | CMD_MAY_SHOW | CMD_SHARES,
	 "give a block back to the heap, or show free memory", cmd_free,
	 PARAMS(MAY(ADDR, "P"))},
	{"malloc_trim", FAMILY_VM, CMD_CHANGES | CMD_PRINTS, "give the heap's free memory to the kernel",
	 cmd_malloc_trim, PARAMS(MAY(LEN, "PAD"))},
	{"replay", FAMILY_VM, CMD_CHANGES, "run a trace of malloc calls", cmd_replay,
	 PARAMS(CHOICE("rep", trace_words), NEED(HOSTFILE, "FILE"), FLAG("touch"))},
	{"faults", FAMILY_VM, CMD_CHANGES | CMD_LOGGED, "page faults since the last time",
	 cmd_faults, NULL},
	{NULL, 0, 0, NULL, NULL, NULL},
};
