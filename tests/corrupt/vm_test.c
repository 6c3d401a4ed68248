// SPDX-License-Identifier: MIT
/* Page-table entries, pages, VMAs and what they point to are damaged. See damage.h. */
#include "scene.h"

#include "kmem.h"
#include "swap.h"
#include "vma.h"
#include "vma_index.h"

/* entries */
static void pte_outside(struct scene *s)
{
	put_pte(s, s->hole, get_pte(s, s->zero));
}
static void pte_writes_readonly(struct scene *s)
{
	put_pte(s, s->readonly, pte_mkwrite(s->m, get_pte(s, s->readonly)));
}
static void pte_executes(struct scene *s)
{
	put_pte(s, s->anon, pte_with(s->m, get_pte(s, s->anon), pte_bits(s->m)->exec, true));
}
static void pte_guard_unmarked(struct scene *s)
{
	put_pte(s, s->zero, swp_entry_pte(s->m, SWP_PTE_MARKER, PTE_MARKER_GUARD));
}
static void pte_without_frame(struct scene *s)
{
	pte_t prot = {get_pte(s, s->zero).val & ~pte_bits(s->m)->pfn_mask};

	put_pte(s, s->zero, pfn_pte(s->m, (pfn_t)1 << 30, prot));
}
static void zero_page_writable(struct scene *s)
{
	put_pte(s, s->zero, pte_mkwrite(s->m, get_pte(s, s->zero)));
}
static void shared_page_writable(struct scene *s)
{
	put_pte(s, s->anon + 4 * PAGE_SIZE, pte_mkwrite(s->m, get_pte(s, s->anon + 4 * PAGE_SIZE)));
}
static void pte_lost(struct scene *s)
{
	put_pte(s, s->anon + 4 * PAGE_SIZE, (pte_t){0});
}

/* pages */
static void mapcount(struct scene *s)
{
	page_at(s, s->anon)->_mapcount++;
}
static void refcount(struct scene *s)
{
	page_at(s, s->anon)->_refcount++;
}
static void cached_refcount(struct scene *s)
{
	page_at(s, s->shared)->_refcount++;
}
static void table_refcount(struct scene *s)
{
	find_page(s->m, s->mm->pgd)->_refcount++;
}
static void table_type(struct scene *s)
{
	find_page(s->m, s->mm->pgd)->page_type |= PG_table;
}
static void index_of_page(struct scene *s)
{
	page_at(s, s->anon)->index++;
}
static void anchor(struct scene *s)
{
	page_at(s, s->anon)->mapping = 4000 << 1 | PAGE_MAPPING_ANON;
}
static void leak(struct scene *s)
{
	struct page *page;

	assert_int_equal(alloc_page(s->m, GFP_KERNEL, &page), 0);
}
static void held_and_mapped(struct scene *s)
{
	struct page *page = find_page(s->m, s->held);

	/* the same frame as a page table: an entry of the pgd leads to it */
	xa_store(&s->m->ctx.mem, &s->inode->i_pages, PAGES, page_pgx(page));
	s->inode->nrpages++;
	page->mapping = s->inode->id << 1;
	page->index = PAGES;
	mod_node_state(s->m, NR_FILE_PAGES, 1);
}
static void off_lru(struct scene *s)
{
	lru_del(s->m, page_at(s, s->anon));
}
static void kernel_page_on_lru(struct scene *s)
{
	lru_add(s->m, find_page(s->m, s->held));
}
static void rss(struct scene *s)
{
	s->mm->rss_stat[MM_ANONPAGES]++;
}
static void nr_tables(struct scene *s)
{
	s->mm->nr_tables++;
}
static void pgtables_bytes(struct scene *s)
{
	s->mm->pgtables_bytes -= 4096;
}

/* areas */
static void area_unaligned(struct scene *s)
{
	s->mm->mmap->vm_end -= 1;
}
static void area_of_another(struct scene *s)
{
	s->mm->mmap->vm_mm = find_task(s->m, 2)->mm;
}
static void area_prev(struct scene *s)
{
	s->mm->mmap->vm_next->vm_prev = NULL;
}
static void area_colour(struct scene *s)
{
	struct rb_node *node = s->mm->mm_rb.node;

	while (node->left)
		node = node->left;
	node->red = !node->red;
}
static void area_gap(struct scene *s)
{
	s->mm->mmap->rb_subtree_gap += 4096;
}
static void area_hole(struct scene *s)
{
	s->mm->hole = s->mm->mmap;
	s->mm->hole_len = 4096;
}
static void area_misplaced(struct scene *s)
{
	vma_index_make(s->m, s->mm);
	*vma_index_slot(s->mm->index, s->anon + ((vaddr_t)1 << s->mm->index->shift)) = area(s, s->anon);
}
static void map_count(struct scene *s)
{
	s->mm->map_count++;
}
static void highest_end(struct scene *s)
{
	s->mm->highest_vm_end -= 4096;
}
static void stack_off_list(struct scene *s)
{
	list_del(s->mm->growsdown.next);
}
static void page_prot(struct scene *s)
{
	area(s, s->readonly)->vm_page_prot.val ^= pte_bits(s->m)->write;
}
static void total_vm(struct scene *s)
{
	s->mm->total_vm++;
}
static void locked_vm(struct scene *s)
{
	s->mm->locked_vm--;
}
static void remembered_frame(struct scene *s)
{
	struct tlb *tlb = s->m->tlb;
	unsigned int i = 0;

	assert_int_equal(kit_touch(s->m, s->anon, 1, ACCESS_READ), 0);
	while (!tlb->entry[i].tag)
		i++;
	tlb->entry[i].pfn ^= 1;
}
static void place_left_free(struct scene *s)
{
	struct tlb *tlb = s->m->tlb;
	struct tlb_entry *e = tlb->entry;

	assert_int_equal(kit_touch(s->m, s->anon, 1, ACCESS_READ), 0);
	while (!e->tag || e[1].tag)
		e += tlb->config.ways;
	e[1] = e[0];
	e[0].tag = 0;
}
static void lost_asid(struct scene *s)
{
	struct tlb *tlb = s->m->tlb;

	tlb->config.asid = true;
	memset(tlb->ctx, 0, sizeof(tlb->ctx));
}
static void committed(struct scene *s)
{
	s->m->vm->committed_pages++;
}
static void chain_of_another(struct scene *s)
{
	struct vm_area_struct *vma = area(s, s->anon);

	list_entry(vma->anon_vma_chain.next, struct anon_vma_chain, same_vma)->vma = area(s, s->readonly);
}

static struct anon_vma *anon_vma_of(struct scene *s)
{
	return area(s, s->anon)->anon_vma;
}
static void active_vmas(struct scene *s)
{
	anon_vma_of(s)->num_active_vmas++;
}
static void anon_vma_references(struct scene *s)
{
	anon_vma_of(s)->refcount++;
}
static void anon_vma_children(struct scene *s)
{
	anon_vma_of(s)->num_children--;
}

/* A child whose tables are not filled yet. */
static struct mm_struct *fork_big(struct scene *s)
{
	vaddr_t area = kit_mmap(s->m, 8 * SZ_1M);
	uint32_t child;

	assert_int_equal(kit_touch(s->m, area, 8 * SZ_1M, ACCESS_WRITE), 0);
	/* a process with something in swap copies at once */
	assert_int_equal(sys_munmap(s->m, s->task, s->swapped, PAGES * PAGE_SIZE), 0);
	assert_int_equal(sys_fork(s->m, s->task, &child), 0);
	assert_true(s->m->kmem->leaf_shares.nr > 0);
	return find_task(s->m, child)->mm;
}
static void owed_pages(struct scene *s)
{
	fork_big(s)->owed_pages++;
}
static void leaf_shares(struct scene *s)
{
	fork_big(s);
	s->m->kmem->leaf_shares.nr++;
}

static const struct damage list[] = {
	DAMAGE("pte-vma", pte_outside),
	DAMAGE("pte-prot", pte_writes_readonly),
	DAMAGE("pte-prot", pte_executes),
	DAMAGE("pte-guard", pte_guard_unmarked),
	DAMAGE("pte-frame", pte_without_frame),
	DAMAGE("pte-cow", zero_page_writable),
	DAMAGE("pte-cow", shared_page_writable),
	DAMAGE("mm-rss rmap-mapcount census-refs", pte_lost),
	DAMAGE("rmap-mapcount", mapcount),
	DAMAGE("census-refs", refcount),
	DAMAGE("census-refs", cached_refcount),
	DAMAGE("census-refs", table_refcount),
	DAMAGE("census-owner", table_type),
	DAMAGE("rmap-index", index_of_page),
	DAMAGE("rmap-anchor", anchor),
	DAMAGE("census-owner", leak),
	DAMAGE("census-owner", held_and_mapped),
	DAMAGE("census-lru", off_lru),
	DAMAGE("census-lru", kernel_page_on_lru),
	DAMAGE("mm-rss", rss),
	DAMAGE("mm-tables", nr_tables),
	DAMAGE("mm-tables", pgtables_bytes),
	DAMAGE("vma-list vma-gap vm-total", area_unaligned),
	DAMAGE("vma-list vma-gap", area_prev),
	DAMAGE("vma-list", area_of_another),
	DAMAGE("vma-tree", area_colour),
	DAMAGE("vma-gap", area_gap),
	DAMAGE("vma-gap", area_hole),
	DAMAGE("vma-index", area_misplaced),
	DAMAGE("vma-count", map_count),
	DAMAGE("vma-count", highest_end),
	DAMAGE("vma-list", stack_off_list),
	DAMAGE("vma-flags", page_prot),
	DAMAGE("vm-total", total_vm),
	DAMAGE("vm-total", locked_vm),
	DAMAGE("vm-committed", committed),
	DAMAGE("tlb-stale", remembered_frame),
	DAMAGE("tlb-order", place_left_free),
	DAMAGE("tlb-asid", lost_asid),
	DAMAGE("rmap-chain", chain_of_another),
	DAMAGE("rmap-chain", active_vmas),
	DAMAGE("rmap-chain", anon_vma_references),
	DAMAGE("rmap-chain", anon_vma_children),
	DAMAGE("leaf-share", owed_pages),
	DAMAGE("leaf-share", leaf_shares),
};

int main(void)
{
	struct scene scene;

	return test_damages(&(struct damages){list, sizeof(list) / sizeof(list[0]), &scene, build_scene});
}
