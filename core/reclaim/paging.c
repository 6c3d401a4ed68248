// SPDX-License-Identifier: MIT
/*
 * paging.c - demand paging: a reference string on real page tables
 *
 *	reference --> TLB --miss--> tables --not present--> fault: a frame of the buddy system
 *	                                                      |
 *	      as many pages are resident as there are frames: whom the policy names is zapped before
 *
 * The policy alone (policy.c) decides who is resident; here its decisions are carried out: an eviction clears the
 * entry, forgets the translation and frees the frame, a miss finds the entry empty. So hits and misses are those of
 * the policy, and the machine's own counters say what they cost: TLB misses, faults, frames allocated. Every reference
 * writes, for a read of memory that nobody wrote maps the zero page, and takes no frame.
 *
 * The pages lie in one anonymous mapping. Pages are numbered in groups of as many as a page table maps, so where the
 * string leaves out a whole table, the mapping has no room for it: else addresses of a 64-bit program would not fit a
 * 32-bit machine. Within a table pages keep their places, and with them their neighbours and their sets of the TLB.
 *
 * Differs from Linux, which bounds memory by control groups, and does not know who was used last. An evicted page is
 * not written anywhere: it is of a kind that can be made again, as a clean page of a file is. When RAM is short
 * besides, reclaim takes pages, too, and there are faults that are no misses.
 */
#include "paging.h"

#include "tlb.h"
#include "vma.h"

struct paging {
	struct machine *m;
	struct task_struct *task;
	struct vm_area_struct *vma;
	const struct paging_request *request;
	vaddr_t mapped, base;		/* the mapping; where its first table begins */
	struct access_report *report;
};

unsigned int paging_shift(const struct machine *m)
{
	return (unsigned int)__builtin_ctz(ptrs_per_pte(m));
}

bool paging_string_create(struct machine *m, const uint64_t *pages, size_t nr, struct policy_string *ret)
{
	return policy_string_create(&m->ctx.mem, pages, nr, paging_shift(m), ret);
}

/* One table more than the string has, so that a table can begin at the base. */
static uint64_t mapping_bytes(const struct paging *p)
{
	return ((uint64_t)p->request->string->nr_groups + 1) * pmd_size(p->m);
}

static vaddr_t address_of(const struct paging *p, uint32_t page)
{
	return p->base + ((vaddr_t)page << PAGE_SHIFT);
}

static int map_pages(struct paging *p)
{
	const struct mmap_request request = {
		.len = mapping_bytes(p), .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
	};
	int err;

	if (p->task->mm->def_flags & VM_LOCKED)
		return refuse(p->m, EINVAL, WHY_LOCKS_FUTURE);
	err = sys_mmap(p->m, p->task, &request, &p->mapped);
	if (err)
		return err;
	p->base = round_up(p->mapped, pmd_size(p->m));
	p->vma = vma_lookup(p->task->mm, p->base);
	return 0;
}

/*
 * Unmapping goes from the entry to the descriptor to its neighbours on the LRU list: each is fetched some time before.
 */
static void evict(const struct paging *p, const struct policy_step *step)
{
	const struct mm_struct *mm = p->task->mm;

	zap_page(p->m, p->vma, address_of(p, step->evicted));
	if (step->coming[0] != NO_PAGE)
		prefetch_user(p->m, mm, address_of(p, step->coming[0]));
	if (step->coming[1] != NO_PAGE)
		prefetch_user_page(p->m, mm, address_of(p, step->coming[1]));
	if (step->coming[2] != NO_PAGE)
		prefetch_user_neighbours(p->m, mm, address_of(p, step->coming[2]));
}

static int carry_out(void *data, const struct policy_step *step)
{
	const struct paging *p = data;
	const struct policy_watch *watch = p->request->watch;
	vaddr_t address = address_of(p, step->page);
	enum access_result result;

	prefetch_user(p->m, p->task->mm, address_of(p, p->request->string->refs[step->nr + POLICY_AHEAD / 2]));
	if (step->evicted != NO_PAGE)
		evict(p, step);
	result = access_user(p->m, p->task, address, ACCESS_WRITE, NULL);
	if (result != ACCESS_OK)
		return end_access(p->m, result, address, p->report);
	tlb_access_again(p->m, step->times - 1);
	return watch ? watch->fn(watch->data, step) : 0;
}

int paging_run(struct machine *m, struct task_struct *task, const struct paging_request *request,
	       struct policy_result *ret, struct access_report *report)
{
	struct paging p = {.m = m, .task = task, .request = request, .report = report};
	const struct policy_watch watch = {
		.fn = carry_out, .data = &p, .each = request->watch && request->watch->each,
	};
	int unmapped, err = map_pages(&p);

	if (err)
		return err;
	err = policy_run(&m->ctx, request->string, &request->policy, &watch, ret);
	unmapped = sys_munmap(m, task, p.mapped, mapping_bytes(&p));
	return err ? err : unmapped;
}
