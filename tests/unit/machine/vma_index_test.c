// SPDX-License-Identifier: MIT
/* Looking among thousands of VMAs: the index and the list say the same, and the index mostly knows. */
#include "machine_kit.h"

#include "vma.h"
#include "vma_index.h"

#define VMAS 6000u
#define OPERATIONS 20000u
#define QUESTIONS 2000u
#define SPAN (64 * SZ_1M)		/* what the VMAs of one distance may take */

static uint64_t state;

static uint64_t chance(uint64_t below)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state % below;
}

/* Pages mapped over whatever is there. */
static void map_at(struct machine *m, vaddr_t addr, uint64_t pages, unsigned int prot)
{
	struct mmap_request request = {
		.addr = addr, .len = pages << PAGE_SHIFT, .prot = prot,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE,
	};
	vaddr_t base;

	assert_int_equal(sys_mmap(m, current_task(m), &request, &base), 0);
}

/* Many VMAs a page apart, a tenth as many far apart, and none between the two kinds. Returns where they begin. */
static vaddr_t map_many(struct machine *m)
{
	vaddr_t base;

	assert_int_equal(kit_try_mmap(m, 4 * SPAN, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, NULL, &base), 0);
	assert_int_equal(sys_munmap(m, current_task(m), base, 4 * SPAN), 0);
	for (vaddr_t i = 0; i < VMAS; i++)
		map_at(m, base + 2 * i * PAGE_SIZE, 1, PROT_READ);
	for (vaddr_t i = 0; i < VMAS / 10; i++)
		map_at(m, base + 3 * SPAN + 20 * i * PAGE_SIZE, 1 + chance(19), PROT_READ);
	return base;
}

static vaddr_t anywhere(vaddr_t base)
{
	vaddr_t at = chance(2) ? base + chance(2 * VMAS) * PAGE_SIZE : base + 3 * SPAN + chance(2 * VMAS) * PAGE_SIZE;

	return chance(64) ? at : base + chance(4 * SPAN / PAGE_SIZE) * PAGE_SIZE;
}

static void do_something(struct machine *m, vaddr_t base)
{
	vaddr_t at = anywhere(base);
	uint64_t pages = 1 + chance(3);
	int err;

	switch (chance(4)) {
	case 0:
		map_at(m, at, pages, PROT_READ | PROT_WRITE);
		break;
	case 1:
		map_at(m, at, pages, PROT_READ);
		break;
	case 2:
		assert_int_equal(sys_munmap(m, current_task(m), at, pages << PAGE_SHIFT), 0);
		break;
	default:
		err = sys_mprotect(m, current_task(m), at, pages << PAGE_SHIFT, PROT_READ | PROT_WRITE);
		assert_true(!err || err == -ENOMEM);
	}
}

/* The last VMA that begins below address, as the list has it. */
static struct vm_area_struct *listed_below(const struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *below = NULL;

	for (struct vm_area_struct *vma = mm->mmap; vma && vma->vm_start < address; vma = vma->vm_next)
		below = vma;
	return below;
}

/* Asks for one address in every way; whether the index knew. */
static bool ask(struct mm_struct *mm, vaddr_t address)
{
	struct vm_area_struct *below = listed_below(mm, address + 1), *found;
	bool inside = below && address < below->vm_end, knows = vma_index_find(mm, address, &found);

	assert_true(!knows || found == below);
	assert_ptr_equal(find_vma_prev(mm, address), listed_below(mm, address));
	assert_ptr_equal(vma_lookup(mm, address), inside ? below : NULL);
	assert_ptr_equal(find_vma_walk(mm, address), inside ? below : below ? below->vm_next : mm->mmap);
	return knows;
}

static void index_and_list_agree(void **data)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	struct mm_struct *mm = current_task(m)->mm;
	vaddr_t base;
	unsigned int known = 0;

	(void)data;
	state = 20261129;
	base = map_many(m);
	assert_non_null(mm->index);
	kit_assert_sound(m, "mapping thousands");
	for (unsigned int i = 0; i < OPERATIONS; i++) {
		do_something(m, base);
		if (i % (OPERATIONS / QUESTIONS) == 0)
			known += ask(mm, anywhere(base) + chance(2) * (PAGE_SIZE - 1));
	}
	assert_true(known > QUESTIONS * 3 / 4);
	kit_assert_sound(m, "thousands of calls");
	ask(mm, 0);
	ask(mm, mm->task_size - 1);
	kit_end(m);
}

/* A child's space has an index of its own, which ends with it. */
static void fork_makes_another(void **data)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	const struct mm_struct *mm = NULL;
	unsigned int indexes = 0;
	uint32_t child;

	(void)data;
	state = 1;
	map_many(m);
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	while ((mm = mm_next(m, mm)))
		indexes += mm->index != NULL;
	assert_int_equal(indexes, 2);
	kit_assert_sound(m, "fork");
	assert_int_equal(sys_exit(m, find_task(m, child), 0), 0);
	kit_assert_sound(m, "exit");
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(index_and_list_agree),
		cmocka_unit_test(fork_makes_another),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
