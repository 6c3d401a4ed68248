// SPDX-License-Identifier: MIT
/*
 * vm_verify.c - the audit of address spaces by themselves, and their part of the digest. What ties page tables to
 * frames is checked by the machine's census (machine/).
 *
 * Rules: vma-list, vma-tree, vma-gap, vma-index, vma-count, vma-flags (protection of fresh entries, accounting),
 * vm-total (total_vm, data_vm, exec_vm, stack_vm, locked_vm), rmap-chain, vm-committed, mm-users, tlb-stale,
 * tlb-order, tlb-asid (x86: whoever is loaded or has entries has a number, and one only).
 */
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "tlb.h"
#include "vma.h"
#include "vma_index.h"

static void verify_list(struct verify *v, const struct mm_struct *mm)
{
	const struct vm_area_struct *vma, *prev = NULL;
	const struct rb_node *node = rb_first(&mm->mm_rb);
	const struct list_head *down = mm->growsdown.next;
	uint64_t count = 0;

	for (vma = mm->mmap; vma && count <= (uint64_t)mm->map_count; vma = vma->vm_next) {
		vaddr_t start = vma->vm_start;

		verify_that(v, "vma-list", "vma", start, vma->vm_prev == prev);
		verify_that(v, "vma-list", "vma", start, start < vma->vm_end && vma->vm_end <= mm->task_size);
		verify_that(v, "vma-list", "vma", start, !offset_in_page(start) && !offset_in_page(vma->vm_end));
		verify_that(v, "vma-list", "vma", start, !prev || prev->vm_end <= start);
		verify_that(v, "vma-list", "vma", start, vma->vm_mm == mm);
		verify_that(v, "vma-tree", "vma", start, node == &vma->vm_rb);
		node = node ? rb_next(node) : NULL;
		if (vma->vm_flags & VM_GROWSDOWN) {
			verify_that(v, "vma-list", "vma that grows down", start, down == &vma->shared);
			down = down->next;
		}
		prev = vma;
		count++;
	}
	verify_that(v, "vma-list", "last VMA that grows down of mm", mm->id, down == &mm->growsdown);
	verify_that(v, "vma-tree", "mm", mm->id, !node);
	verify_that(v, "vma-tree", "mm", mm->id, rb_check(&mm->mm_rb) >= 0);
	verify_equal(v, "vma-count", "mm", mm->id, (uint64_t)mm->map_count, count);
	verify_that(v, "vma-list", "highest VMA of mm", mm->id, mm->highest_vma == prev);
	verify_equal(v, "vma-count", "highest_vm_end of mm", mm->id, mm->highest_vm_end, prev ? prev->vm_end : 0);
}

static uint64_t verify_gap(struct verify *v, const struct rb_node *node)
{
	const struct vm_area_struct *vma;
	uint64_t gap;

	if (!node)
		return 0;
	vma = container_of(node, struct vm_area_struct, vm_rb);
	gap = max_u64(vma_gap(vma), max_u64(verify_gap(v, node->left), verify_gap(v, node->right)));
	verify_equal(v, "vma-gap", "vma", vma->vm_start, vma->rb_subtree_gap, gap);
	verify_equal(v, "vma-gap", "below vma", vma->vm_start, vma->gap, vma_gap(vma));
	return gap;
}

static void verify_totals(struct verify *v, const struct mm_struct *mm)
{
	struct mm_struct sum = {0};
	const struct vm_area_struct *vma;

	for (vma = mm->mmap; vma; vma = vma->vm_next) {
		vm_stat_account(&sum, vma->vm_flags, (int64_t)vma_pages(vma));
		sum.locked_vm += vma->vm_flags & VM_LOCKED ? vma_pages(vma) : 0;
	}
	verify_equal(v, "vm-total", "total_vm of mm", mm->id, mm->total_vm, sum.total_vm);
	verify_equal(v, "vm-total", "data_vm of mm", mm->id, mm->data_vm, sum.data_vm);
	verify_equal(v, "vm-total", "exec_vm of mm", mm->id, mm->exec_vm, sum.exec_vm);
	verify_equal(v, "vm-total", "stack_vm of mm", mm->id, mm->stack_vm, sum.stack_vm);
	verify_equal(v, "vm-total", "locked_vm of mm", mm->id, mm->locked_vm, sum.locked_vm + mm->locked_lost);
}

static void verify_chains(struct verify *v, const struct machine *m, const struct vm_area_struct *vma)
{
	struct list_head *pos;
	bool own = !vma->anon_vma;

	list_for_each(pos, &vma->anon_vma_chain) {
		const struct anon_vma_chain *avc = list_entry(pos, struct anon_vma_chain, same_vma);

		verify_that(v, "rmap-chain", "vma", vma->vm_start, avc->vma == vma);
		verify_that(v, "rmap-chain", "vma", vma->vm_start,
			    anon_vma_by_id(m, avc->anon_vma->id) == avc->anon_vma);
		own |= avc->anon_vma == vma->anon_vma;
	}
	verify_that(v, "rmap-chain", "vma", vma->vm_start, own);
}

static void verify_flags(struct verify *v, const struct machine *m, const struct vm_area_struct *vma)
{
	uint64_t flags = vma_wants_writenotify(vma) ? vma->vm_flags & ~(uint64_t)VM_SHARED : vma->vm_flags;

	verify_equal(v, "vma-flags", "vm_page_prot of vma", vma->vm_start, vma->vm_page_prot.val,
		     vm_get_page_prot(m, flags).val);
	verify_that(v, "vma-flags", "vma", vma->vm_start,
		    !(vma->vm_flags & VM_SHARED) || (vma->vm_flags & VM_MAYSHARE));
	verify_that(v, "vma-flags", "vma", vma->vm_start,
		    (vma->vm_flags & (VM_ACCOUNT | VM_SHARED)) != (VM_ACCOUNT | VM_SHARED));
}

static const struct mm_struct *mm_of_entry(const struct machine *m, const struct tlb_entry *e)
{
	const struct mm_struct *mm = NULL;

	while ((mm = mm_next(m, mm)))
		if ((mm->id & TLB_TAG_MM) == tlb_entry_mm(e))
			return mm;
	return NULL;
}

static unsigned int nr_asids(const struct tlb *tlb, uint32_t mm)
{
	unsigned int nr = 0;

	for (unsigned int asid = 0; asid < TLB_NR_DYN_ASIDS; asid++)
		nr += tlb->ctx[asid].mm == mm;
	return nr;
}

static void verify_asid(struct verify *v, const struct machine *m, uint32_t mm)
{
	if (mm && m->tlb->config.asid && arch_is_x86(m->arch))
		verify_equal(v, "tlb-asid", "numbers of mm", mm, nr_asids(m->tlb, mm), 1);
}

/* What the TLB remembers is what the tables say. */
static void verify_tlb(struct verify *v, const struct machine *m)
{
	unsigned int i;

	verify_asid(v, m, m->tlb->loaded);
	for (i = 0; i < m->tlb->config.entries; i++) {
		const struct tlb_entry *e = &m->tlb->entry[i];
		const struct mm_struct *mm = e->tag ? mm_of_entry(m, e) : NULL;
		vaddr_t page = tlb_entry_page(e);
		const void *entries = mm ? pte_offset(m, mm, page) : NULL;
		pte_t pte = entries ? pte_get(m, entries, pte_index(m, page)) : (pte_t){0};

		if (e->tag && i % m->tlb->config.ways)
			verify_that(v, "tlb-order", "page", page, e[-1].tag != 0);
		if (mm)
			verify_asid(v, m, mm->id);
		if (e->tag)
			verify_that(v, "tlb-stale", "page", page, pte_present(m, pte) && pte_pfn(m, pte) == e->pfn);
	}
}

void vm_verify(struct verify *v, const struct machine *m)
{
	const struct mm_struct *mm = NULL;
	const struct inode *inode = NULL;
	uint64_t committed = 0;

	while ((mm = mm_next(m, mm))) {
		const struct vm_area_struct *vma;

		verify_equal(v, "leaf-share", "owed_pages of mm", mm->id, (uint64_t)mm->owed_pages, 0);
		verify_that(v, "mm-users", "mm", mm->id, mm->mm_count > 0 && mm->mm_users > 0);
		verify_list(v, mm);
		verify_gap(v, mm->mm_rb.node);
		vma_index_verify(v, mm);
		verify_that(v, "vma-gap", "hole of mm", mm->id, hole_is_highest(m, mm));
		verify_totals(v, mm);
		for (vma = mm->mmap; vma; vma = vma->vm_next) {
			committed += vma->vm_flags & VM_ACCOUNT ? vma_pages(vma) : 0;
			verify_chains(v, m, vma);
			verify_flags(v, m, vma);
		}
	}
	while ((inode = inode_next(m, inode)))
		committed += inode->accounted_pages;
	verify_tlb(v, m);
	verify_equal(v, "vm-committed", "machine", 0, m->vm->committed_pages, committed);
}

static void digest_vma(struct hash *h, const struct vm_area_struct *vma)
{
	hash_u64(h, vma->vm_start);
	hash_u64(h, vma->vm_end);
	hash_u64(h, vma->vm_flags);
	hash_u64(h, vma->vm_pgoff);
	hash_u64(h, vma->vm_file ? vma->vm_file->f_inode->i_ino : 0);
	hash_u64(h, vma->anon_vma ? vma->anon_vma->id : 0);
}

/* Which frames the tables lie in; their entries are hashed with the frames' content. */
static void digest_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	hash_u64(data, level);
	hash_u64(data, pfn);
	hash_u64(data, base);
}

/* What exec laid out, and where the program's parts lie. */
static void digest_layout(struct hash *h, const struct mm_struct *mm)
{
	const vaddr_t places[] = {
		mm->mmap_base, mm->mmap_legacy_base, mm->start_code, mm->end_code, mm->start_data, mm->end_data,
		mm->start_brk, mm->brk, mm->start_stack, mm->arg_start, mm->arg_end, mm->env_start, mm->env_end,
	};

	hash_u64(h, mm->topdown);
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		hash_u64(h, places[i]);
}

static void digest_mm(struct hash *h, const struct machine *m, const struct mm_struct *mm)
{
	const struct vm_area_struct *vma;
	int counter;

	hash_u64(h, mm->id);
	hash_u64(h, mm->pgd);
	hash_u64(h, (uint64_t)mm->mm_users);
	hash_u64(h, (uint64_t)mm->mm_count);
	hash_u64(h, mm->def_flags);
	hash_u64(h, mm->locked_lost);
	hash_u64(h, max_u64(mm->hiwater_rss, get_mm_rss(mm)));	/* when the mark is drawn, nobody sees */
	hash_u64(h, max_u64(mm->hiwater_vm, mm->total_vm));
	hash_u64(h, mm->pgtables_bytes);
	digest_layout(h, mm);
	for (counter = 0; counter < NR_MM_COUNTERS; counter++)
		hash_u64(h, mm->rss_stat[counter]);
	for (vma = mm->mmap; vma; vma = vma->vm_next)
		digest_vma(h, vma);
	for_each_table(m, mm, digest_table, h);
}

void vm_digest(struct hash *h, const struct machine *m)
{
	const struct mm_struct *mm = NULL;
	const struct vm *vm = m->vm;

	hash_u64(h, vm->committed_pages);
	hash_u64(h, (uint64_t)vm->overcommit_memory);
	hash_u64(h, (unsigned int)vm->overcommit_ratio);
	hash_u64(h, vm->overcommit_kbytes);
	hash_u64(h, vm->max_map_count);
	hash_u64(h, (uint64_t)vm->legacy_va_layout);
	hash_u64(h, vm->mmap_min_addr);
	hash_u64(h, vm->admin_reserve_kbytes);
	hash_u64(h, vm->user_reserve_kbytes);
	while ((mm = mm_next(m, mm)))
		digest_mm(h, m, mm);
}
