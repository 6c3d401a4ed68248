// SPDX-License-Identifier: MIT
/*
 * Memory calls at their edges, on every machine: arguments and limits that the recordings of real kernels do not reach.
 */
#include "machine_kit.h"

#include "filemap.h"
#include "kernel_rules.h"

static struct machine *m;

static struct file *make_file(uint64_t pages)
{
	struct file *file;

	assert_int_equal(file_create(m, "f", pages * PAGE_SIZE), 0);
	assert_int_equal(file_open(m, "f", &file), 0);
	return file;
}

static vaddr_t map_file(struct file *file, uint64_t len)
{
	vaddr_t addr = 0;

	assert_int_equal(kit_try_mmap(m, len, MAP_SHARED, file, &addr), 0);
	return addr;
}

static unsigned int byte_at(vaddr_t addr)
{
	struct access_report report;
	unsigned char byte = 0;

	assert_int_equal(read_user(m, current_task(m), addr, &byte, 1, &report), 0);
	return byte;
}

static int madvise(vaddr_t addr, uint64_t len, unsigned int advice)
{
	return sys_madvise(m, current_task(m), addr, len, advice);
}

/* A hole reads as zero, also when the file has to be read again; its neighbours keep their bytes. */
static void test_remove(void **state)
{
	struct file *file = make_file(4);
	vaddr_t addr = map_file(file, 8 * PAGE_SIZE);

	(void)state;
	assert_int_equal(byte_at(addr + PAGE_SIZE), 2);
	assert_int_equal(madvise(addr + PAGE_SIZE, PAGE_SIZE, MADV_REMOVE), 0);
	assert_int_equal(sys_munmap(m, current_task(m), addr, 8 * PAGE_SIZE), 0);
	assert_int_equal(sys_evict(m, "f"), 0);
	addr = map_file(file, 4 * PAGE_SIZE);
	assert_int_equal(byte_at(addr), 1);
	assert_int_equal(byte_at(addr + PAGE_SIZE), 0);
	assert_int_equal(byte_at(addr + 2 * PAGE_SIZE), 3);
	fput(m, file);
}

/* Behind the end of a file there is nothing to remove, and a long empty file costs nothing. */
static void test_remove_beyond_end(void **state)
{
	struct file *file = make_file(1);
	vaddr_t addr = map_file(file, 256 * SZ_1M);
	uint64_t used;

	(void)state;
	assert_int_equal(madvise(addr, 256 * SZ_1M, MADV_REMOVE), 0);
	kit_assert_sound(m, "a hole that begins in the file and ends behind it");
	assert_int_equal(sys_truncate(m, "f", 256 * SZ_1M), 0);
	used = m->ctx.mem.used;
	assert_int_equal(madvise(addr, 256 * SZ_1M, MADV_REMOVE), 0);
	assert_int_equal(m->ctx.mem.used, used);
	assert_int_equal(byte_at(addr), 0);
	fput(m, file);
}

/* What is read ahead on advice is cached and costs no fault; one request carries 1280 KiB. */
static void test_willneed(void **state)
{
	const uint64_t pages = 512, request = 320, major = kit_figure(m, "vmstat.pgmajfault");
	struct file *file = make_file(pages);
	vaddr_t addr = map_file(file, pages * PAGE_SIZE);

	(void)state;
	assert_int_equal(sys_evict(m, "f"), 0);
	assert_int_equal(file->f_inode->nrpages, 0);
	assert_int_equal(madvise(addr + 8 * PAGE_SIZE, 4 * PAGE_SIZE, MADV_WILLNEED), 0);
	assert_int_equal(file->f_inode->nrpages, 4);
	assert_non_null(find_cached_page(m, file->f_inode, 8));
	assert_int_equal(madvise(addr, pages * PAGE_SIZE, MADV_WILLNEED), 0);
	assert_int_equal(file->f_inode->nrpages, request);
	assert_int_equal(madvise(addr + (pages - 1) * PAGE_SIZE, PAGE_SIZE, MADV_WILLNEED), 0);
	assert_int_equal(file->f_inode->nrpages, request + 1);
	assert_int_equal(kit_figure(m, "vmstat.pgmajfault"), major);
	fput(m, file);
}

/* Nothing grows up on these machines, and whoever asks a mapping to is told so. */
static void test_growsup(void **state)
{
	struct task_struct *task = current_task(m);
	vaddr_t addr = kit_mmap(m, 2 * PAGE_SIZE);

	(void)state;
	assert_int_equal(sys_mprotect(m, task, addr, PAGE_SIZE, PROT_READ | PROT_GROWSUP), -EINVAL);
	assert_int_equal(sys_mprotect(m, task, addr, 0, PROT_READ | PROT_GROWSUP), 0);
	assert_int_equal(sys_munmap(m, task, addr, PAGE_SIZE), 0);
	assert_int_equal(sys_mprotect(m, task, addr, PAGE_SIZE, PROT_READ | PROT_GROWSUP), -ENOMEM);
}

/* A limit smaller than what a move may need in between is a limit still. */
static void test_small_map_count(void **state)
{
	struct task_struct *task = current_task(m);
	vaddr_t addr = kit_mmap(m, PAGE_SIZE), moved;
	const struct mremap_request grow = {addr, PAGE_SIZE, 64 * PAGE_SIZE, MREMAP_MAYMOVE, 0};
	const struct mremap_request move = {addr, PAGE_SIZE, PAGE_SIZE, MREMAP_MAYMOVE | MREMAP_FIXED,
					    addr - 16 * PAGE_SIZE};

	(void)state;
	for (uint64_t max = 0; max < 6; max++) {
		m->vm->max_map_count = max;
		assert_int_equal(sys_mremap(m, task, &grow, &moved), -ENOMEM);
		assert_int_equal(sys_mremap(m, task, &move, &moved), -ENOMEM);
	}
}

/* What takes the foot of a mapping that grows down needs no guard gap: there is room right below it. */
static void test_room_of_guard_gap(void **state)
{
	struct mmap_request req = {
		.len = 8 * PAGE_SIZE, .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_GROWSDOWN,
	};
	vaddr_t stack, below, foot, last;

	(void)state;
	assert_int_equal(sys_mmap(m, current_task(m), &req, &stack), 0);
	below = kit_mmap(m, 4 * PAGE_SIZE);
	assert_int_equal(below, stack - STACK_GUARD_GAP - 4 * PAGE_SIZE);
	assert_int_equal(kit_mmap(m, 4 * PAGE_SIZE), below - 4 * PAGE_SIZE);
	req.addr = stack;
	req.len = 2 * PAGE_SIZE;
	req.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
	assert_int_equal(sys_mmap(m, current_task(m), &req, &foot), 0);
	last = kit_mmap(m, 4 * PAGE_SIZE);
	assert_int_equal(last, foot - 4 * PAGE_SIZE);
}

/* A 32-bit kernel counts a file's pages in 32 bits: an offset may not wrap. */
static int map_fixed(vaddr_t addr, uint64_t len)
{
	const struct mmap_request req = {
		.addr = addr, .len = len, .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
	};
	vaddr_t at;

	return sys_mmap(m, current_task(m), &req, &at);
}

/*
 * A mapping in the place of promised ones: 6.18 promises what is more (seen on 6.18.44 with 1.4 times its memory), 6.1
 * takes the old ones away and promises anew, which here is too much.
 */
static void test_fixed_pays_the_difference(void **state)
{
	const vaddr_t addr = 0x20000000;
	uint64_t half = totalram_pages(m) * 7 / 10 * PAGE_SIZE, before = m->vm->committed_pages;

	(void)state;
	for (unsigned int new = 0; new < 2; new++) {
		m->rules = kernel_rules_find(new ? "6.18" : "6.1");
		assert_int_equal(map_fixed(addr, half), 0);
		assert_int_equal(map_fixed(addr + half, half), 0);
		assert_int_equal(map_fixed(addr, 2 * half), new ? 0 : -ENOMEM);
		assert_int_equal(m->vm->committed_pages - before, new ? 2 * half >> PAGE_SHIFT : 0);
		assert_int_equal(sys_munmap(m, current_task(m), addr, 2 * half), 0);
		assert_int_equal(m->vm->committed_pages, before);
		kit_assert_sound(m, "fixed");
	}
}

static void test_offset_wraps(void **state)
{
	struct mmap_request req = {
		.len = 2 * PAGE_SIZE, .prot = PROT_READ, .flags = MAP_PRIVATE | MAP_ANONYMOUS, .offset = 0xffffffff000,
	};
	vaddr_t addr;

	(void)state;
	assert_int_equal(sys_mmap(m, current_task(m), &req, &addr), m->arch->bits == 32 ? -EOVERFLOW : 0);
	req.offset -= 2 * PAGE_SIZE;
	assert_int_equal(sys_mmap(m, current_task(m), &req, &addr), 0);
}

/* What /proc/sys/vm shows is part of the machine's digest. */
static void test_digest_of_settings(void **state)
{
	static const char *const settings[] = {
		"overcommit_memory", "overcommit_ratio", "overcommit_kbytes", "max_map_count", "admin_reserve_kbytes",
		"user_reserve_kbytes", "mmap_min_addr", "legacy_va_layout",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++) {
		uint64_t before = machine_digest(m);
		char path[64];

		snprintf(path, sizeof(path), "/proc/sys/vm/%s", settings[i]);
		assert_int_equal(proc_write(m, path, "1", 1), 0);
		if (machine_digest(m) == before)
			print_error("%s is not in the digest\n", path);
		assert_int_not_equal(machine_digest(m), before);
	}
}

/* A call that changes nothing that can be seen leaves the digest: it is not in the log, and undo does without it. */
static void test_digest_of_nothing(void **state)
{
	vaddr_t at = kit_mmap(m, 4 * PAGE_SIZE);
	uint64_t before = machine_digest(m);

	(void)state;
	assert_int_equal(sys_madvise(m, current_task(m), at, PAGE_SIZE, MADV_DONTNEED), 0);
	assert_int_equal(machine_digest(m), before);
}

/* Address spaces are told apart in the TLB even when many have been made between them. */
static void test_spaces_far_apart(void **state)
{
	vaddr_t at = kit_mmap(m, PAGE_SIZE);
	uint32_t child;

	(void)state;
	m->vm->next_mm_id = current_task(m)->mm->id + (1u << 16);
	assert_int_equal(kit_touch(m, at, 1, ACCESS_WRITE), 0);
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	assert_int_equal(kit_touch(m, at, 1, ACCESS_WRITE), 0);
	assert_int_equal(switch_to(m, child), 0);
	assert_int_equal(kit_touch(m, at, 1, ACCESS_WRITE), 0);
	kit_assert_sound(m, "both wrote");
}

static int boot(void **state)
{
	m = kit_machine(*state, KIT_RAM);
	return 0;
}

static int end(void **state)
{
	(void)state;
	kit_assert_sound(m, "the test");
	kit_end(m);
	return 0;
}

#define ON_EACH(test)                                                                                            \
	{#test " i386", test, boot, end, "i386"}, {#test " vexpress", test, boot, end, "vexpress"},             \
	{#test " x86_64", test, boot, end, "x86_64"}

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_EACH(test_remove),
		ON_EACH(test_remove_beyond_end),
		ON_EACH(test_willneed),
		ON_EACH(test_growsup),
		ON_EACH(test_small_map_count),
		ON_EACH(test_room_of_guard_gap),
		ON_EACH(test_fixed_pays_the_difference),
		ON_EACH(test_offset_wraps),
		ON_EACH(test_digest_of_settings),
		ON_EACH(test_spaces_far_apart),
		ON_EACH(test_digest_of_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
