// SPDX-License-Identifier: MIT
/* The kernel's fixed places at work: kmap, fixmap, modules, and access through the page tables. */
#include "kernel_space_kit.h"

#include "arch.h"
#include "fixmap.h"
#include "highmem.h"
#include "kernel_addr.h"
#include "kernel_pgtable.h"
#include "kmem.h"
#include "module.h"
#include "pgtable.h"

static int put_bytes(struct machine *m, vaddr_t at, const void *from, uint64_t len)
{
	return kernel_write_virtual(m, current_task(m)->mm->pgd, at, from, len);
}

/* ---- highmem ---- */

static void kmap_slots(void **state)
{
	static const struct { const char *name; vaddr_t first, local; unsigned int slots; } rows[] = {
		{"vexpress", 0xbfe01000, 0xffeff000, 512}, {"i386", 0xff801000, 0xfffbb000, 1024},
	};

	(void)state;
	for (unsigned int i = 0; i < 2; i++) {
		struct machine *m = kit_machine(rows[i].name, BIG);
		pfn_t high = m->arch->lowmem_end >> PAGE_SHIFT;
		vaddr_t a = 0;

		for (unsigned int n = 0; n + 1 < rows[i].slots; n++) {
			assert_int_equal(kmap(m, high + n, &a), 0);
			assert_int_equal(a, rows[i].first + n * PAGE_SIZE);
		}
		/* the search comes round to slot 0 */
		assert_int_equal(kmap(m, high + rows[i].slots, &a), 0);
		assert_int_equal(a, rows[i].first - PAGE_SIZE);
		assert_int_equal(m->kmem->highmem->flushes, 1);
		assert_int_equal(kmap(m, high + 5000, &a), -EAGAIN);
		assert_int_equal(m->ctx.why.why, WHY_PKMAP_FULL);
		/* mapped pages can be mapped again, and one given up makes room */
		assert_int_equal(kmap(m, high, &a), 0);
		assert_int_equal(kunmap(m, high + 7), 0);
		assert_int_equal(kmap(m, high + 5000, &a), 0);
		assert_int_equal(a, rows[i].first + 7 * PAGE_SIZE);
		assert_int_equal(kunmap(m, high + 7), -EINVAL);
		assert_int_equal(kmap(m, high - 1, &a), 0);
		assert_int_equal(a, m->arch->high_memory - PAGE_SIZE);
		assert_int_equal(kmap(m, 0xfffffff, &a), -EINVAL);
		kit_assert_sound(m, "kmap");
		kit_end(m);
	}
}

/* An address stays good, and comes back, until the slots are flushed. */
static void kmap_keeps(void **state)
{
	struct machine *m = kit_machine("i386", BIG);
	pfn_t high = m->arch->lowmem_end >> PAGE_SHIFT;
	vaddr_t a = 0, b = 0;

	(void)state;
	assert_int_equal(kmap(m, high, &a), 0);
	assert_int_equal(kunmap(m, high), 0);
	assert_int_equal(page_address(m, high), a);
	assert_int_equal(kunmap(m, high), -EINVAL);
	assert_int_equal(kmap(m, high + 1, &b), 0);
	assert_int_equal(b, a + PAGE_SIZE);
	assert_int_equal(kmap(m, high, &b), 0);
	assert_int_equal(b, a);
	assert_int_equal(kunmap(m, high), 0);
	for (unsigned int n = 2; n < 1024; n++) {
		assert_int_equal(kmap(m, high + n, &b), 0);
		assert_int_equal(kunmap(m, high + n), 0);
	}
	assert_int_equal(page_address(m, high), 0);
	kit_end(m);
}

static void kmap_local_stack(void **state)
{
	struct machine *m = kit_machine("i386", BIG);
	pfn_t high = m->arch->lowmem_end >> PAGE_SHIFT;
	vaddr_t a[KM_MAX_IDX], b;

	(void)state;
	for (unsigned int i = 0; i < KM_MAX_IDX; i++) {
		assert_int_equal(kmap_local(m, high + i, &a[i]), 0);
		assert_int_equal(a[i], 0xfffbb000 - i * PAGE_SIZE);
	}
	assert_int_equal(kmap_local(m, high + 99, &b), -EAGAIN);
	assert_int_equal(kunmap_local(m, a[3]), -EINVAL);
	assert_logged(m, "kunmap_local of fffb8000, which is not the last mapping\n");
	kit_assert_sound(m, "kmap_local");
	for (unsigned int i = KM_MAX_IDX; i-- > 0;)
		assert_int_equal(kunmap_local(m, a[i] + 5), 0);
	assert_int_equal(kunmap_local(m, a[0]), -EINVAL);
	/* ARM uses what kmap has */
	kit_end(m);
	m = kit_machine("vexpress", BIG);
	high = m->arch->lowmem_end >> PAGE_SHIFT;
	assert_int_equal(kmap(m, high, &b), 0);
	assert_int_equal(kmap_local(m, high, &a[0]), 0);
	assert_int_equal(a[0], b);
	assert_int_equal(kunmap_local(m, a[0]), 0);
	assert_int_equal(kunmap(m, high), 0);
	assert_int_equal(kunmap(m, high), -EINVAL);
	kit_end(m);
}

static void fixmap_slots_map(void **state)
{
	struct machine *m = kit_machine("vexpress", KIT_RAM);
	unsigned int slot = 0;
	unsigned char byte = 0;
	vaddr_t a = 0;
	pfn_t pfn;

	(void)state;
	assert_int_equal(fixmap_find(m, "FIX_TEXT_POKE0", &slot), 0);
	assert_int_equal(slot, 64);
	assert_int_equal(fix_to_virt(m, 0), 0xffeff000);
	assert_int_equal(alloc_held_pages(m, GFP_KERNEL, 0, &pfn), 0);
	assert_int_equal(set_fixmap(m, slot, pfn << PAGE_SHIFT, &a), 0);
	assert_int_equal(a, 0xffeff000 - 64 * PAGE_SIZE);
	assert_int_equal(put_bytes(m, page_address(m, pfn), "x", 1), 0);
	assert_int_equal(get_bytes(m, a, &byte, 1), 0);
	assert_int_equal(byte, 'x');
	assert_int_equal(set_fixmap(m, 66, 0x60008000, &a), -EINVAL);
	assert_int_equal(set_fixmap(m, 0, 0x60008000, &a), -EINVAL);
	assert_int_equal(fixmap_find(m, "FIX_HOLE", &slot), -EINVAL);
	kit_assert_sound(m, "fixmap");
	assert_int_equal(clear_fixmap(m, 64), 0);
	assert_int_equal(get_bytes(m, a, &byte, 1), -EFAULT);
	kit_end(m);
}

/* ---- modules ---- */

static void module_areas(void **state)
{
	static const struct { const char *name; uint64_t area; bool reused; } rows[] = {
		{"vexpress", 14 * SZ_1M, false}, {"x86_64", 0x3f000000, true},
	};

	(void)state;
	for (unsigned int i = 0; i < 2; i++) {
		struct machine *m = kit_machine(rows[i].name, BIG);
		vaddr_t a = 0, b = 0;
		char name[16], *text;

		assert_int_equal(m->arch->modules_end - m->arch->modules_vaddr, rows[i].area);
		assert_int_equal(insmod(m, "mod", 16 * SZ_1K, &a), 0);
		assert_int_equal(a, m->arch->modules_vaddr);
		assert_int_equal(insmod(m, "mod", 4096, &b), -EEXIST);
		assert_int_equal(insmod(m, "next", 24000, &b), 0);
		assert_int_equal(b, a + 0x5000);
		text = kit_view(m, "/proc/modules");
		snprintf(name, sizeof(name), "next %u 0 -", 24576);
		assert_non_null(strstr(text, name));
		free(text);
		assert_int_equal(vfree(m, a), -EINVAL);
		assert_int_equal(rmmod(m, "mod"), 0);
		assert_int_equal(rmmod(m, "mod"), -ENOENT);
		assert_int_equal(insmod(m, "again", 16 * SZ_1K, &b), 0);
		assert_int_equal(b == a, rows[i].reused);
		assert_int_equal(insmod(m, "", 4096, &b), -EINVAL);
		assert_int_equal(insmod(m, "a b", 4096, &b), -EINVAL);
		assert_int_equal(insmod(m, "empty", 0, &b), -EINVAL);
		assert_int_equal(insmod(m, "huge", rows[i].area + 1, &b), -ENOMEM);
		kit_assert_sound(m, "modules");
		kit_end(m);
	}
}

static void module_area_fills(void **state)
{
	struct machine *m = kit_machine("vexpress", BIG);
	unsigned int nr = 0;
	char name[16];
	vaddr_t a;
	int err;

	(void)state;
	do {
		snprintf(name, sizeof(name), "m%u", nr);
		err = insmod(m, name, SZ_1M, &a);
		nr += !err;
	} while (!err && nr < 100);
	assert_int_equal(err, -ENOMEM);
	assert_int_equal(nr, 13);
	assert_logged(m, "vmap allocation for size 1052672 failed");
	/* and why: no range, whatever errno that was before load_module() */
	assert_int_equal(m->ctx.why.err, ENOMEM);
	assert_int_equal(m->ctx.why.why, WHY_NO_VMAP_RANGE);
	assert_int_equal(m->ctx.why.arg[0], SZ_1M + PAGE_SIZE);
	assert_int_equal(m->ctx.why.arg[1], 0xbf000000);
	assert_int_equal(m->ctx.why.arg[2], 0xbfe00000);
	assert_int_equal(rmmod(m, "m4"), 0);
	assert_int_equal(insmod(m, "fits", SZ_1M, &a), 0);
	assert_int_equal(a, 0xbf000000 + 4 * (SZ_1M + PAGE_SIZE));
	kit_assert_sound(m, "full");
	kit_end(m);
}

/* ---- access ---- */

static void access_everywhere(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], BIG);
		vaddr_t v = get(m, 3 * PAGE_SIZE), linear;
		char text[] = "across two pages", back[sizeof(text)];
		pte_t pte;

		assert_int_equal(put_bytes(m, v + PAGE_SIZE - 8, text, sizeof(text)), 0);
		assert_int_equal(get_bytes(m, v + PAGE_SIZE - 8, back, sizeof(back)), 0);
		assert_string_equal(back, text);
		/* the same bytes at another address of the frame */
		pte = kernel_pte(m, v + PAGE_SIZE);
		linear = page_address(m, pte_pfn(m, pte));
		if (!linear)
			assert_int_equal(kmap(m, pte_pfn(m, pte), &linear), 0);
		assert_int_equal(get_bytes(m, linear, back, 8), 0);
		assert_memory_equal(back, text + 8, 8);
		/* the guard page stops a write before it begins */
		assert_int_equal(put_bytes(m, v + 3 * PAGE_SIZE - 4, text, 8), -EFAULT);
		assert_int_equal(get_bytes(m, v + 3 * PAGE_SIZE - 4, back, 4), 0);
		assert_int_equal(back[0], 0);
		/* nor is what the machine stands on written to */
		assert_int_equal(put_bytes(m, phys_to_linear(m->arch, current_task(m)->mm->pgd << PAGE_SHIFT), text, 1),
				 -EPERM);
		kit_assert_sound(m, "access");
		kit_end(m);
	}
}

/* The first level's entry that the MMU takes for a kernel address. */
static uint64_t pgd_word(const struct machine *m, vaddr_t address)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	bool present;
	paddr_t phys;

	walk_page_table(m, kernel_pgd(m), address, step, &present, &phys);
	return address & SZ_1M ? step[0].entry2 : step[0].entry;
}

static void paging_requests(void **state)
{
	struct machine *m = kit_machine("vexpress", BIG);
	unsigned char byte;
	char text[256];
	vaddr_t v;

	(void)state;
	/* the tables are those of the process, its own half or not */
	assert_int_equal(get_bytes(m, 0xef800000, &byte, 1), -EFAULT);
	snprintf(text, sizeof(text),
		 "Unable to handle kernel paging request at virtual address ef800000\npgd = %08llx\n"
		 "[ef800000] *pgd=00000000\nInternal error: Oops: 5 [#1] SMP ARM\n",
		 (unsigned long long)phys_to_linear(m->arch, current_task(m)->mm->pgd << PAGE_SHIFT));
	assert_logged(m, text);
	assert_int_equal(get_bytes(m, 0x10, &byte, 1), -EFAULT);
	assert_logged(m, "Unable to handle kernel NULL pointer dereference at virtual address 00000010\n");
	assert_int_equal(put_bytes(m, 0xffff0000, "x", 1), -EFAULT);
	/* a page of domain 1, the user's; as init's table, which has no page at 0x10 */
	assert_logged(m, "Internal error: Oops: 81f [#3] SMP ARM\n");
	assert_logged(m, "Internal error: Oops: 17 [#2] SMP ARM\n");
	/* the even one of two entries, which leads to the same half of the table for all of its 2 MB */
	v = get(m, 3 * SZ_1M);
	assert_int_equal(get_bytes(m, v + 3 * SZ_1M, &byte, 1), -EFAULT);
	snprintf(text, sizeof(text), "\n[%08llx] *pgd=%08llx, *pte=00000000, *ppte=00000000\n",
		 (unsigned long long)v + 3 * SZ_1M, (unsigned long long)pgd_word(m, v + 2 * SZ_1M));
	assert_true((v + 3 * SZ_1M) & SZ_1M && pgd_word(m, v + 2 * SZ_1M) != pgd_word(m, v + 3 * SZ_1M));
	assert_logged(m, text);
	kit_end(m);
	/* lowmem ends between the two: the even one is a section */
	m = kit_boot("vexpress", BIG, "vmalloc=249M");
	assert_int_equal(get_bytes(m, 0xef700000, &byte, 1), -EFAULT);
	assert_logged(m, "\n[ef700000] *pgd=8f60041e(bad)\nInternal error: Oops: 5 [#1] SMP ARM\n");
	kit_end(m);
	m = kit_boot("vexpress", BIG, "lpae");
	assert_int_equal(get_bytes(m, 0xef800000, &byte, 1), -EFAULT);
	assert_logged(m, "\n[ef800000] *pgd=80000060007003, *pmd=00000000\nInternal error: Oops: 206 [#1] SMP ARM\n");
	kit_end(m);
	m = kit_machine("x86_64", KIT_RAM);
	assert_int_equal(put_bytes(m, 0xffffffff81000000, "x", 1), -EFAULT);
	assert_logged(m, "BUG: unable to handle page fault for address: ffffffff81000000\n"
		      "#PF: supervisor write access in kernel mode\n#PF: error_code(0x0003) - permissions violation\n");
	/* all reports are counted together */
	assert_int_equal(get_bytes(m, 0x8000000000000000, &byte, 1), -EFAULT);
	assert_logged(m, "general protection fault, probably for non-canonical address 0x8000000000000000: "
		      "0000 [#2] SMP\n---[ end trace");
	kit_end(m);
	m = kit_machine("i386", KIT_RAM);
	assert_int_equal(get_bytes(m, 0, &byte, 1), -EFAULT);
	assert_logged(m, "BUG: kernel NULL pointer dereference, address: 00000000\n");
	kit_end(m);
}

/* x86 write-protects text and read-only data; ARM's 4.0 does not, and there the machine alone forbids it. */
static void kernel_text_is_read_only(void **state)
{
	struct machine *m = kit_machine("i386", BIG);

	(void)state;
	assert_int_equal(put_bytes(m, 0xc0100000, "x", 1), -EFAULT);
	assert_logged(m, "BUG: unable to handle page fault for address: c0100000\n"
		      "#PF: supervisor write access in kernel mode\n#PF: error_code(0x0003) - permissions violation\n"
		      "*pde = 37fff067 *pte = 00100161 \nOops: 0003 [#1] SMP\n---[ end trace");
	assert_int_equal(put_bytes(m, 0xc0528fff, "x", 1), -EFAULT);
	assert_int_equal(put_bytes(m, 0xc0529000, "x", 1), -EPERM);
	kit_end(m);
	m = kit_boot("i386", BIG, "pae");
	assert_int_equal(put_bytes(m, 0xc0200000, "x", 1), -EFAULT);
	assert_logged(m, "\n*pdpt = 000000000062f001 *pde = 00000000002001e1 \nOops: 0003 [#1] SMP\n");
	kit_end(m);
	m = kit_machine("vexpress", BIG);
	assert_int_equal(put_bytes(m, 0xc0008000, "x", 1), -EPERM);
	kit_end(m);
}

/* A large page is split while processes run: where the top level has it, all of them get the table. */
static void split_reaches_processes(void **state)
{
	static const char *const params[] = {"", "pae"};

	(void)state;
	for (unsigned int i = 0; i < 2; i++) {
		struct machine *m = kit_boot("i386", BIG, params[i]);
		uint64_t tables = kit_figure(m, "init_mm.tables");
		uint32_t child;

		assert_int_equal(sys_fork(m, current_task(m), &child), 0);
		assert_int_equal(set_memory_ro(m, 0xc2000000, 0xc2001000), 0);
		assert_int_equal(kit_figure(m, "init_mm.tables"), tables + 1);
		assert_int_equal(put_bytes(m, 0xc2000000, "x", 1), -EFAULT);
		kit_assert_sound(m, params[i]);
		kit_end(m);
	}
}

static uint64_t frames(struct machine *m)
{
	kmem_cache_shrink_all(m);
	drain_all_pages(m);
	return nr_free_pages(m);
}

/*
 * A new address space has its pgd and the middle tables that processor or kernel want at once; all or nothing, and all
 * go.
 */
static void check_early_tables(const char *machine, const char *params, unsigned int tables)
{
	struct machine *m = kit_boot(machine, BIG, params);
	struct mm_struct *mm;
	uint64_t before;

	assert_int_equal(mm_alloc(m, &mm), 0);
	mmput(m, mm, 1);
	before = frames(m);
	for (unsigned int nth = 1; nth <= 2 + tables; nth++) {
		m->ctx.fail_nth = nth;
		m->ctx.fail_times = 1;
		assert_int_equal(mm_alloc(m, &mm), -ENOMEM);
		assert_int_equal(m->ctx.fail_nth, 0);
		assert_int_equal(frames(m), before);
		kit_assert_sound(m, params);
	}
	assert_int_equal(mm_alloc(m, &mm), 0);
	assert_int_equal(mm->nr_tables, tables);
	assert_int_equal(mm->pgtables_bytes, tables * PAGE_SIZE);
	mmput(m, mm, 1);
	assert_int_equal(frames(m), before);
	kit_assert_sound(m, params);
	kit_end(m);
}

static void early_middle_tables(void **state)
{
	(void)state;
	check_early_tables("i386", "pae", 3);
	check_early_tables("i386", "pae page_offset=0x80000000", 2);
	check_early_tables("i386", "", 0);
	check_early_tables("vexpress", "lpae", 1);
	check_early_tables("x86_64", "", 0);
}

/* What users may do with the vectors page, and what is in it. */
static void kuser_helpers(void **state)
{
	static const vaddr_t poisoned[] = {0xffff0020, 0xffff0f5c, 0xffff0f90, 0xffff0f9c, 0xffff0fa8, 0xffff0fec};
	struct machine *m = kit_machine("vexpress", KIT_RAM);
	unsigned char bytes[4];
	struct access_report report;

	(void)state;
	assert_int_equal(read_user(m, current_task(m), 0xffff0fe0, bytes, 4, &report), 0);
	assert_memory_equal(bytes, "\x70\x0f\x1d\xee", 4);
	/* an undefined instruction wherever nothing is: behind the vectors, behind the code of a helper */
	for (unsigned int i = 0; i < sizeof(poisoned) / sizeof(poisoned[0]); i++) {
		assert_int_equal(get_bytes(m, poisoned[i], bytes, 4), 0);
		assert_memory_equal(bytes, "\xf1\xde\xfd\xe7", 4);
	}
	/* but zero in the place of a thread pointer kept by software, and between stubs */
	assert_int_equal(get_bytes(m, 0xffff0ff0, bytes, 4), 0);
	assert_memory_equal(bytes, "\0\0\0\0", 4);
	assert_int_equal(get_bytes(m, 0xffff1010, bytes, 4), 0);
	assert_memory_equal(bytes, "\0\0\0\0", 4);
	assert_int_equal(kit_touch(m, 0xffff0fc0, 1, ACCESS_EXEC), 0);
	assert_int_equal(kit_touch(m, 0xffff0fc0, 1, ACCESS_WRITE), -EFAULT);
	assert_int_equal(kit_touch(m, 0xffff1000, 1, ACCESS_READ), -EFAULT);
	kit_end(m);
}

/* Bits of the entry that a process's walk ends at, but for its frame. */
static uint64_t leaf_bits(const struct machine *m, vaddr_t address)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	bool present;
	paddr_t phys;

	walk_page_table(m, current_task(m)->mm->pgd, address, step, &present, &phys);
	return step[2].entry & ~m->arch->pte.pfn_mask;
}

/* LPAE: entries as the MMU gets them. */
static void long_descriptors(void **state)
{
	struct machine *m = kit_boot("vexpress", BIG, "lpae");
	vaddr_t p = kit_mmap(m, 4 * PAGE_SIZE), v = get(m, PAGE_SIZE);
	struct walk_step step[PGTABLE_MAX_LEVELS];
	uint32_t child;
	bool present;
	paddr_t phys;

	(void)state;
	/* a process's pages are not global, and no memory is shareable */
	assert_int_equal(kit_touch(m, p, 1, ACCESS_WRITE), 0);
	assert_int_equal(leaf_bits(m, p), 0xc0000000000c4f);
	/* AP[2]: the zero page may not be written */
	assert_int_equal(kit_touch(m, p + PAGE_SIZE, 1, ACCESS_READ), 0);
	assert_int_equal(leaf_bits(m, p + PAGE_SIZE), 0x540000000000ccf);
	assert_int_equal(kit_touch(m, p + PAGE_SIZE, 1, ACCESS_WRITE), 0);
	assert_int_equal(leaf_bits(m, p + PAGE_SIZE), 0xc0000000000c4f);
	/* nor may a page that fork made common, until one side has it for itself */
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	assert_int_equal(leaf_bits(m, p), 0x4c0000000000ccf);
	assert_int_equal(kit_touch(m, p, 1, ACCESS_WRITE), 0);
	assert_int_equal(leaf_bits(m, p), 0xc0000000000c4f);
	/* a clean page is read-only to the hardware */
	assert_int_equal(sys_madvise(m, current_task(m), p, PAGE_SIZE, MADV_FREE), 0);
	assert_int_equal(leaf_bits(m, p), 0x400000000008cf);
	/* PROT_NONE takes the valid bit and leaves the rest */
	assert_int_equal(sys_mprotect(m, current_task(m), p, PAGE_SIZE, PROT_NONE), 0);
	assert_int_equal(leaf_bits(m, p), 0x64000000000088e);
	/* the kernel's are global; the vectors read-only, the first page a user's */
	assert_int_equal(leaf_bits(m, v), 0xc000000000040f);
	assert_int_equal(leaf_bits(m, 0xffff0000), 0x4800000000004cf);
	assert_int_equal(leaf_bits(m, 0xffff1000), 0x48000000000048f);
	assert_int_equal(put_bytes(m, 0xffff0000, "x", 1), -EFAULT);
	/* entries of swapper_pg_dir are marked, in copies of it as well; a process's own middle tables are not */
	walk_page_table(m, current_task(m)->mm->pgd, 0xc0008000, step, &present, &phys);
	assert_int_equal(step[0].entry, 0x80000060007003);
	walk_page_table(m, current_task(m)->mm->pgd, p, step, &present, &phys);
	assert_int_equal(step[0].entry & ~m->arch->pte.pfn_mask, 0x3);
	kit_assert_sound(m, "long descriptors");
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kmap_slots),
		cmocka_unit_test(kmap_keeps),
		cmocka_unit_test(kmap_local_stack),
		cmocka_unit_test(fixmap_slots_map),
		cmocka_unit_test(module_areas),
		cmocka_unit_test(module_area_fills),
		cmocka_unit_test(access_everywhere),
		cmocka_unit_test(paging_requests),
		cmocka_unit_test(kernel_text_is_read_only),
		cmocka_unit_test(split_reaches_processes),
		cmocka_unit_test(kuser_helpers),
		cmocka_unit_test(early_middle_tables),
		cmocka_unit_test(long_descriptors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
