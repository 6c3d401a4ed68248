// SPDX-License-Identifier: MIT
/*
 * One field of a sound machine is damaged, and verify must name exactly the rules that it breaks: no fewer, and no
 * others.
 */
#include "machine_kit.h"

#include "arch.h"
#include "back.h"
#include "content.h"
#include "file.h"
#include "filemap.h"
#include "free_list.h"
#include "kmem.h"
#include "memblock.h"
#include "pageout.h"
#include "pcp.h"
#include "pgtable.h"
#include "rmap.h"
#include "slab.h"
#include "swap.h"
#include "swapfile.h"
#include "tlb.h"
#include "vma.h"
#include "zone.h"

#define PAGES 8

/* A machine with a bit of everything. */
struct scene {
	struct machine *m;
	struct task_struct *task;
	struct mm_struct *mm;
	vaddr_t anon;			/* PAGES private pages, written */
	vaddr_t zero;			/* a page that was read only */
	vaddr_t shared;			/* PAGES shared pages of a simulated file */
	vaddr_t readonly;		/* a written page that is read-only now */
	vaddr_t locked;			/* a locked page */
	vaddr_t hole;			/* a page where nothing is mapped, amid the others */
	struct kmem_cache *cache;
	vaddr_t object;			/* one of its, in use */
	struct inode *inode;
	pfn_t held;			/* a block of order 2 that a command asked for */
	vaddr_t swapped;		/* PAGES private pages, in swap and in the swap cache; the first mapped again */
	struct inode *shmem;		/* a page of it is in swap */
};

/* Five slabs of 12: two empty, one partial, two full; 28 objects in the array, five in use. */
static void build_cache(struct scene *s)
{
	const struct kmem_cache_args args = {.name = "damaged", .size = 320, .ctor = NO_CTOR};
	vaddr_t object[60];

	assert_int_equal(kmem_cache_create(s->m, &args, &s->cache), 0);
	for (unsigned int i = 0; i < 60; i++)
		assert_int_equal(kmem_cache_alloc(s->m, s->cache, GFP_KERNEL, &object[i]), 0);
	for (unsigned int i = 0; i < 55; i++)
		assert_int_equal(kmem_cache_free(s->m, s->cache, object[i]), 0);
	assert_int_equal(s->cache->node.free_slabs, 2);
	s->object = object[59];
}

static void swap_out(struct scene *s)
{
	vaddr_t shared;

	assert_int_equal(swapon_device(s->m, "/dev/vda", SZ_1M, SWAP_PRIO_AUTO), 0);
	s->swapped = kit_mmap(s->m, PAGES * PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->swapped, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
	pageout_mm(s->m, s->task, s->swapped, s->swapped + PAGES * PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->swapped, 1, ACCESS_READ), 0);
	assert_int_equal(kit_try_mmap(s->m, PAGE_SIZE, MAP_SHARED, NULL, &shared), 0);
	assert_int_equal(kit_touch(s->m, shared, 1, ACCESS_WRITE), 0);
	pageout_mm(s->m, s->task, shared, shared + PAGE_SIZE);
	s->shmem = vma_lookup(s->mm, shared)->vm_file->f_inode;
}

static void build(struct scene *s)
{
	struct file *file;
	uint32_t child;

	s->m = kit_machine("x86_64", KIT_RAM);
	s->anon = kit_mmap(s->m, PAGES * PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->anon, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(sys_fork(s->m, current_task(s->m), &child), 0);
	/* two pages are private again, the others shared with the child */
	assert_int_equal(kit_touch(s->m, s->anon, 2 * PAGE_SIZE, ACCESS_WRITE), 0);
	s->zero = kit_mmap(s->m, PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->zero, 1, ACCESS_READ), 0);
	assert_int_equal(file_create(s->m, "f", PAGES * PAGE_SIZE), 0);
	assert_int_equal(file_open(s->m, "f", &file), 0);
	assert_int_equal(kit_try_mmap(s->m, PAGES * PAGE_SIZE, MAP_SHARED, file, &s->shared), 0);
	s->inode = file->f_inode;
	fput(s->m, file);
	assert_int_equal(kit_touch(s->m, s->shared, 2 * PAGE_SIZE, ACCESS_WRITE), 0);
	s->readonly = kit_mmap(s->m, PAGE_SIZE);
	assert_int_equal(kit_touch(s->m, s->readonly, 1, ACCESS_WRITE), 0);
	assert_int_equal(sys_mprotect(s->m, current_task(s->m), s->readonly, PAGE_SIZE, PROT_READ), 0);
	s->locked = kit_mmap(s->m, PAGE_SIZE);
	assert_int_equal(sys_mlock(s->m, current_task(s->m), s->locked, PAGE_SIZE, 0), 0);
	assert_int_equal(alloc_held_pages(s->m, GFP_KERNEL, 2, &s->held), 0);
	s->task = current_task(s->m);
	s->mm = s->task->mm;
	swap_out(s);
	s->hole = kit_mmap(s->m, 2 * PAGE_SIZE);
	assert_int_equal(sys_munmap(s->m, current_task(s->m), s->hole + PAGE_SIZE, PAGE_SIZE), 0);
	s->hole += PAGE_SIZE;
	build_cache(s);
	/* what the TLB remembers would be found stale beside every damage to a table */
	assert_int_equal(tlb_configure(s->m, &s->m->tlb->config), 0);
}

/* ---- what is damaged ---- */

static pte_t get_pte(struct scene *s, vaddr_t address)
{
	return pte_get(s->m, pte_offset(s->m, s->mm, address), pte_index(s->m, address));
}

static void put_pte(struct scene *s, vaddr_t address, pte_t pte)
{
	pte_put(s->m, pte_offset(s->m, s->mm, address), pte_index(s->m, address), pte);
}

static struct page *page_at(struct scene *s, vaddr_t address)
{
	return find_page(s->m, pte_pfn(s->m, get_pte(s, address)));
}

static struct vm_area_struct *area(struct scene *s, vaddr_t address)
{
	return vma_lookup(s->mm, address);
}

static struct zone *some_zone(struct scene *s)
{
	return machine_zone(s->m, 0);
}

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

/* swap */
static struct swap_info *swap_area(struct scene *s)
{
	return s->m->back->swap->info[0];
}
static struct swap_slot *slot_of(struct scene *s, unsigned int page)
{
	return swap_slot(s->m, pte_to_swp_entry(s->m, get_pte(s, s->swapped + page * PAGE_SIZE)));
}
static void slot_count(struct scene *s)
{
	slot_of(s, 2)->count++;
}
static void slot_cache(struct scene *s)
{
	slot_of(s, 2)->flags = 0;
}
static void slot_left_over(struct scene *s)
{
	struct swap_slot *slot = slot_of(s, 2) + 100;

	slot->content = CONTENT_FILL(1);
}
static void swap_inuse(struct scene *s)
{
	swap_area(s)->inuse_pages++;
}
static void swap_free_slots(struct scene *s)
{
	s->m->back->swap->nr_swap_pages--;
}
static void swap_unlisted(struct scene *s)
{
	list_del(&swap_area(s)->avail);
}
static void swap_entry_beyond(struct scene *s)
{
	put_pte(s, s->zero, swp_entry_pte(s->m, 3, 5));
	s->mm->rss_stat[MM_SWAPENTS]++;
}
static void cached_page_private(struct scene *s)
{
	page_at(s, s->swapped)->private++;
}
static void cached_page_flag(struct scene *s)
{
	page_clear(page_at(s, s->swapped), PG_swapcache);
}
static void swapcached(struct scene *s)
{
	mod_node_state(s->m, NR_SWAPCACHED, 1);
}
static void swapents(struct scene *s)
{
	s->mm->rss_stat[MM_SWAPENTS]--;
}
static void shmem_both(struct scene *s)
{
	struct page *page;

	assert_int_equal(filemap_read_page(s->m, s->shmem, 0, &page), 0);
}

/* counters */
static void count_anon(struct scene *s)
{
	mod_node_state(s->m, NR_ANON_PAGES, 1);
}
static void count_mapped(struct scene *s)
{
	mod_node_state(s->m, NR_MAPPED, -1);
}
static void count_tables(struct scene *s)
{
	mod_node_state(s->m, NR_PAGE_TABLE_PAGES, 1);
}
static void count_mlock(struct scene *s)
{
	mod_zone_page_state(s->m, page_at(s, s->anon), NR_MLOCK, 1);
}
static void count_zone_lru(struct scene *s)
{
	mod_zone_page_state(s->m, page_at(s, s->anon), NR_ZONE_ACTIVE_FILE, 1);
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

/* tasks */
static void mm_users(struct scene *s)
{
	s->mm->mm_users++;
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

static void no_users(struct scene *s)
{
	s->mm->mm_users = 0;
}
static void pid(struct scene *s)
{
	s->m->tasks->nr_processes++;
}
static void parent(struct scene *s)
{
	static struct task_struct stranger = {.pid = 77};

	find_task(s->m, 2)->parent = &stranger;
}

static void stack_of_nobody(struct scene *s)
{
	find_task(s->m, 2)->stack += thread_size(s->m->arch);
}
static void stack_counter(struct scene *s)
{
	mod_node_state(s->m, NR_KERNEL_STACK, 16);
}
static void stack_cached_twice(struct scene *s)
{
	s->m->tasks->cached_stacks[0] = s->anon;
}
static void borrowed_mm(struct scene *s)
{
	kthread_runs(s->m, KSWAPD0);
	s->m->tasks->lazy->active_mm = find_task(s->m, 2)->mm;
}
static void mm_count(struct scene *s)
{
	s->mm->mm_count++;
}
static void threads(struct scene *s)
{
	s->task->signal->nr_threads++;
}
static struct task_struct *make_zombie(struct scene *s)
{
	set_autoreap(s->m, s->task, false);
	assert_int_equal(sys_exit(s->m, find_task(s->m, 2), 0), 0);
	return find_pid(s->m, 2);
}
static void zombie_runs(struct scene *s)
{
	make_zombie(s)->state = TASK_RUNNING;
}
static void zombie_of_nobody(struct scene *s)
{
	make_zombie(s)->parent = NULL;
}
static void zombies(struct scene *s)
{
	make_zombie(s);
	s->m->tasks->nr_zombies = 0;
}

/* LRU and page cache */
static void lru_flag(struct scene *s)
{
	page_clear(page_at(s, s->anon), PG_lru);
}
static void lru_link(struct scene *s)
{
	page_at(s, s->anon)->lru.prev = page_pgx(page_at(s, s->locked));
}
static void lru_counter(struct scene *s)
{
	mod_node_state(s->m, NR_INACTIVE_ANON, 1);
}
static void cache_index(struct scene *s)
{
	find_cached_page(s->m, s->inode, PAGES - 1)->index++;
}
static void cache_mapping(struct scene *s)
{
	find_cached_page(s->m, s->inode, PAGES - 1)->mapping += 2;
}
static void nrpages(struct scene *s)
{
	s->inode->nrpages++;
	mod_node_state(s->m, NR_FILE_PAGES, 1);
}
static void nr_dirty(struct scene *s)
{
	mod_node_state(s->m, NR_DIRTY, 1);
}
static struct inode *empty_file(struct scene *s)
{
	assert_int_equal(file_create(s->m, "empty", 0), 0);
	return inode_find(s->m, "empty");
}
static void inode_id(struct scene *s)
{
	empty_file(s)->id += 1000;
}
static void inode_off_list(struct scene *s)
{
	list_del(&empty_file(s)->all_inodes);
}
static void inode_count(struct scene *s)
{
	empty_file(s)->i_count = 0;
}
static void mapped_and_closed(struct scene *s)
{
	s->inode->i_count = 1;
}
static void stored_beyond_end(struct scene *s)
{
	xa_store(&s->m->ctx.mem, &s->inode->store, PAGES, CONTENT_FILL(1));
}

/* physical memory */
static struct page *first_free(struct scene *s, struct zone **zone, unsigned int *order)
{
	*zone = some_zone(s);
	for (*order = 0; *order < MAX_ORDER - 1; ++*order)
		for (unsigned int type = 0; type < MIGRATE_TYPES; type++) {
			pgx_t pgx = (*zone)->free_area[*order].list[type].pages.first;

			if (pgx)
				return pgx_page(s->m, pgx);
		}
	fail();
	return NULL;
}
static void buddy_flag(struct scene *s)
{
	struct zone *zone;
	unsigned int order;

	page_set(first_free(s, &zone, &order), PG_referenced);
}
static void buddy_map(struct scene *s)
{
	struct zone *zone;
	unsigned int order;

	page_section(first_free(s, &zone, &order))->free_map[0] ^= 1u << 2;
}
static void buddy_nr_free(struct scene *s)
{
	some_zone(s)->free_area[3].list[MIGRATE_MOVABLE].nr++;
}
static void free_pages(struct scene *s)
{
	some_zone(s)->stat[NR_FREE_PAGES]++;
}
static void buddy_prev(struct scene *s)
{
	struct zone *zone;
	unsigned int order;
	struct page *page = first_free(s, &zone, &order);

	page->lru.prev = page_pgx(page);
}
/* The held block, given up by hand: four frames that are nobody's. */
static struct page *loose_frames(struct scene *s)
{
	struct page *page = pfn_to_page(s->m, s->held);

	xa_store(&s->m->ctx.mem, &s->m->phys->zones->held, s->held, 0);
	page->flags &= ~PG_ORDER_MASK;
	page->_refcount = 0;
	return page;
}
static void put_free(struct scene *s, struct page *page, unsigned int order)
{
	struct zone *zone = page_zone(page);
	enum migratetype type = pageblock_type(s->m->phys->zones, page);
	struct free_list *list = &zone->free_area[order].list[type];

	describe_free_block(block_of(page, order), free_index(1, false, type));
	page_list_add(machine_mem_map(s->m), &list->pages, page);
	list->nr++;
	zone->orders[type] |= (uint16_t)(1u << order);
	zone->stat[NR_FREE_PAGES] += 1 << order;
}
static void buddy_unaligned(struct scene *s)
{
	struct page *page = loose_frames(s);

	put_free(s, page, 0);
	put_free(s, page + 1, 1);
	put_free(s, page + 3, 0);
}
static void buddies_apart(struct scene *s)
{
	struct page *page = loose_frames(s);

	put_free(s, page, 1);
	put_free(s, page + 2, 1);
}
static void frames_lost(struct scene *s)
{
	loose_frames(s);
}
static void buddy_zone(struct scene *s)
{
	struct zone *zone;
	unsigned int order;

	page_section(first_free(s, &zone, &order))->zone[0] = machine_zone(s->m, 1);
}
static void lazy_run(struct scene *s)
{
	assert_true(s->m->phys->zones->nr_runs > 0);
	s->m->phys->zones->run[0].descending ^= true;
}
static void inside_of_free(struct scene *s)
{
	struct zone *zone;
	unsigned int order;
	struct page *page = first_free(s, &zone, &order);

	assert_true(order > 0);
	page[1].index = 1;
}
static struct page *first_pcp(struct scene *s)
{
	struct zone *zone = page_zone(page_at(s, s->anon));

	for (unsigned int i = 0; i < NR_PCP_LISTS; i++)
		if (!pcp_list_empty(&zone->pcp.list[i]))
			return zone->pcp.list[i].hot[-1];
	fail();
	return NULL;
}
static void pcp_flag(struct scene *s)
{
	page_set(first_pcp(s), PG_uptodate);
}
static struct pcp_list *first_pcp_list(struct scene *s)
{
	struct pcp_list *list = page_zone(page_at(s, s->anon))->pcp.list;

	while (pcp_list_empty(list))
		list++;
	return list;
}
static void pcp_beyond(struct scene *s)
{
	first_pcp_list(s)->hot = first_pcp_list(s)->end + 1;
}
static void pcp_backwards(struct scene *s)
{
	first_pcp_list(s)->cold = first_pcp_list(s)->hot + 1;
}
static void pcp_twice(struct scene *s)
{
	first_pcp_list(s)->hot[-1] = *first_pcp_list(s)->cold;
}
static void block_overlaps(struct scene *s)
{
	page_at(s, s->shared)->flags |= 1u << PG_ORDER_SHIFT;
}
static void content_lost(struct scene *s)
{
	struct access_report report;
	uint64_t done;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &done, &report), 0);
	content_put(s->m, page_at(s, s->anon)->content);
}
static void content_unmarked(struct scene *s)
{
	struct access_report report;
	uint64_t done;
	struct page *page;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &done, &report), 0);
	page = page_at(s, s->anon);
	page_section(page)->has_bytes[offset_in_section(page) / 64] = 0;
}
static void content_unsummed(struct scene *s)
{
	struct access_report report;
	uint64_t done;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &done, &report), 0);
	page_section(page_at(s, s->anon))->chunks_with_bytes = 0;
}
static void order_hidden(struct scene *s)
{
	struct zone *zone;
	unsigned int order;
	struct page *page = first_free(s, &zone, &order);

	zone->orders[free_block_type(page)] &= (uint16_t)~(1u << order);
}
static void used_frame_blank(struct scene *s)
{
	struct page *page = page_at(s, s->anon);

	page_section(page)->blank |= (uint16_t)(1u << (offset_in_section(page) >> CHUNK_SHIFT));
}
static void pcp_count(struct scene *s)
{
	struct zone *zone = page_zone(page_at(s, s->anon));

	zone->pcp.count++;
}
static void managed(struct scene *s)
{
	some_zone(s)->managed_pages++;
}
static void low_watermark(struct scene *s)
{
	some_zone(s)->_watermark[WMARK_LOW]++;
}
static void totalreserve(struct scene *s)
{
	s->m->phys->zones->totalreserve_pages++;
}
static void section_number(struct scene *s)
{
	machine_mem_map(s->m)->sections[1]->number += 1u << 20;
}
static void held_order(struct scene *s)
{
	xa_store(&s->m->ctx.mem, &s->m->phys->zones->held, s->held, 2);
}
static void content_reused(struct scene *s)
{
	struct access_report report;
	uint32_t content;
	uint64_t done;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &done, &report), 0);
	content = page_at(s, s->anon)->content;
	page_drop_content(s->m, page_at(s, s->anon));
	content_get(s->m, content);
}
static void memblock_max(struct scene *s)
{
	s->m->phys->memblock->memory.max = 0;
}
static void memblock_total(struct scene *s)
{
	s->m->phys->memblock->reserved.total_size++;
}
static void memblock_order(struct scene *s)
{
	struct memblock_type *type = &s->m->phys->memblock->reserved;
	paddr_t beyond = type->regions[1].base + PAGE_SIZE - type->regions[0].base;

	assert_true(type->cnt >= 2);
	type->total_size += beyond - type->regions[0].size;
	type->regions[0].size = beyond;
}
static void memblock_merge(struct scene *s)
{
	struct memblock_type *type = &s->m->phys->memblock->reserved;

	type->regions[1].size += type->regions[1].base - (type->regions[0].base + type->regions[0].size);
	type->regions[1].base = type->regions[0].base + type->regions[0].size;
	type->total_size = 0;
	for (unsigned int i = 0; i < type->cnt; i++)
		type->total_size += type->regions[i].size;
}

/* the kernel's own */
static void linear_range(struct scene *s)
{
	s->m->kmem->direct.range[0].phys += PAGE_SIZE;
}

static void kernel_tables(struct scene *s)
{
	s->m->kmem->direct.tables = s->held;
}

/* slabs */
static struct slab *first_slab(struct list_head *head)
{
	return list_entry(head->next, struct slab, slab_list);
}
static void slab_misplaced(struct scene *s)
{
	struct slab *slab = first_slab(&s->cache->node.slabs_full);

	list_del(&slab->slab_list);
	list_add(&slab->slab_list, &s->cache->node.slabs_partial);
}
static void slab_free_slabs(struct scene *s)
{
	s->cache->node.free_slabs++;
}
static void slab_free_objects(struct scene *s)
{
	s->cache->node.free_objects++;
}
static void slab_index_twice(struct scene *s)
{
	struct slab *slab = first_slab(&s->cache->node.slabs_partial);

	slab->index[slab->active] = slab->index[slab->active + 1];
}
static void slab_object_forgotten(struct scene *s)
{
	slab_of(s->m, s->object)->allocated[0] &= slab_of(s->m, s->object)->allocated[0] - 1;
}
static void slab_array_twice(struct scene *s)
{
	s->cache->cpu_cache.entry[0] = s->cache->cpu_cache.entry[1];
}
static void slab_array_address(struct scene *s)
{
	s->cache->cpu_cache.entry[0].object += 8;
}
static void slab_frame(struct scene *s)
{
	pfn_t pfn = linear_to_phys(s->m->arch, s->object) >> PAGE_SHIFT;

	page_section(find_page(s->m, pfn))->slab[pfn % SECTION_PAGES] = NULL;
}
static void slab_recent_of_another(struct scene *s)
{
	struct slab_allocator *a = s->m->kmem->slab;
	size_t frame = (s->object >> PAGE_SHIFT) % RECENT_FRAMES;

	a->recent[(frame + 1) % RECENT_FRAMES] = a->recent[frame] = slab_of(s->m, s->object);
}
static void slab_stranger(struct scene *s)
{
	struct page *page = page_at(s, s->anon);
	struct mem_section *section = page_section(page);

	if (!section->slab)
		section->slab = hm_alloc(&s->m->ctx.mem, SECTION_PAGES * sizeof(*section->slab));
	section->slab[offset_in_section(page)] = slab_of(s->m, s->object);
}
static void slab_free_limit(struct scene *s)
{
	s->cache->node.free_limit++;
}
static void slab_refcount(struct scene *s)
{
	s->cache->refcount++;
}
static void slab_held_and_free(struct scene *s)
{
	vaddr_t object = s->cache->cpu_cache.entry[0].object;

	xa_store(&s->m->ctx.mem, &s->m->kmem->slab->held, linear_to_phys(s->m->arch, object) >> 3, 1);
}
static void kobj_of_nobody(struct scene *s)
{
	area(s, s->anon)->kobj = s->object;
}
static void slab_counter(struct scene *s)
{
	machine_counters(s->m)->node[NR_SLAB_UNRECLAIMABLE]++;
}

static const struct damage {
	const char *rules;	/* in order of appearance */
	void (*damage)(struct scene *s);
} damages[] = {
	{"pte-vma", pte_outside},
	{"pte-prot", pte_writes_readonly},
	{"pte-prot", pte_executes},
	{"pte-guard", pte_guard_unmarked},
	{"pte-frame", pte_without_frame},
	{"pte-cow", zero_page_writable},
	{"pte-cow", shared_page_writable},
	{"mm-rss rmap-mapcount census-refs", pte_lost},
	{"rmap-mapcount", mapcount},
	{"census-refs", refcount},
	{"census-refs", cached_refcount},
	{"census-refs", table_refcount},
	{"census-owner", table_type},
	{"rmap-index", index_of_page},
	{"rmap-anchor", anchor},
	{"census-owner", leak},
	{"census-owner", held_and_mapped},
	{"census-lru", off_lru},
	{"census-lru", kernel_page_on_lru},
	{"swap-map", slot_count},
	{"swap-map", slot_cache},
	{"swap-map", slot_left_over},
	{"swap-count", swap_inuse},
	{"swap-count", swap_free_slots},
	{"swap-list", swap_unlisted},
	{"swap-entry", swap_entry_beyond},
	{"swap-cache", cached_page_private},
	{"swap-cache", cached_page_flag},
	{"cache-count", swapcached},
	{"mm-rss", swapents},
	{"shmem-swap", shmem_both},
	{"node-counter", count_anon},
	{"node-counter", count_mapped},
	{"node-counter", count_tables},
	{"zone-counter", count_mlock},
	{"zone-counter", count_zone_lru},
	{"mm-rss", rss},
	{"mm-tables", nr_tables},
	{"mm-tables", pgtables_bytes},
	{"vma-list vma-gap vm-total", area_unaligned},
	{"vma-list vma-gap", area_prev},
	{"vma-list", area_of_another},
	{"vma-tree", area_colour},
	{"vma-gap", area_gap},
	{"vma-gap", area_hole},
	{"vma-count", map_count},
	{"vma-count", highest_end},
	{"vma-list", stack_off_list},
	{"vma-flags", page_prot},
	{"vm-total", total_vm},
	{"vm-total", locked_vm},
	{"vm-committed", committed},
	{"tlb-stale", remembered_frame},
	{"tlb-order", place_left_free},
	{"tlb-asid", lost_asid},
	{"rmap-chain", chain_of_another},
	{"rmap-chain", active_vmas},
	{"rmap-chain", anon_vma_references},
	{"rmap-chain", anon_vma_children},
	{"task-mm", mm_users},
	{"mm-users task-mm", no_users},
	{"leaf-share", owed_pages},
	{"leaf-share", leaf_shares},
	{"task-table", pid},
	{"task-table", parent},
	{"task-stack", stack_of_nobody},
	{"task-stack", stack_counter},
	{"task-stack", stack_cached_twice},
	{"task-mm task-lazy", borrowed_mm},
	{"task-mm", mm_count},
	{"task-group", threads},
	{"task-table task-stack", zombie_runs},
	{"task-zombie", zombie_of_nobody},
	{"task-table", zombies},
	{"lru-list", lru_flag},
	{"lru-list", lru_link},
	{"lru-count", lru_counter},
	{"cache-page", cache_index},
	{"cache-page", cache_mapping},
	{"cache-count", nrpages},
	{"cache-count", nr_dirty},
	{"file-id", inode_id},
	{"file-count", inode_off_list},
	{"file-refs", inode_count},
	{"file-mapped", mapped_and_closed},
	{"file-store", stored_beyond_end},
	{"buddy-head", buddy_flag},
	{"buddy-map", buddy_map},
	{"buddy-count buddy-listed", buddy_nr_free},
	{"buddy-count", order_hidden},
	{"buddy-count zone-managed", free_pages},
	{"buddy-links", buddy_prev},
	{"buddy-align", buddy_unaligned},
	{"buddy-merge", buddies_apart},
	{"buddy-zone", buddy_zone},
	{"buddy-run", lazy_run},
	{"frame-lost zone-managed census-owner", frames_lost},
	{"frame-plain", inside_of_free},
	{"frame-once zone-managed", block_overlaps},
	{"pcp-page", pcp_flag},
	{"pcp-array pcp-count census-owner", pcp_beyond},
	{"pcp-array pcp-count census-owner", pcp_backwards},
	{"census-owner", pcp_twice},
	{"content-refs", content_lost},
	{"content-free", content_reused},
	{"content-marked", content_unmarked},
	{"content-marked", content_unsummed},
	{"map-blank", used_frame_blank},
	{"pcp-count pcp-listed", pcp_count},
	{"zone-managed", managed},
	{"zone-watermark", low_watermark},
	{"zone-totalreserve", totalreserve},
	{"map-section buddy-listed", section_number},
	{"held-block census-owner", held_order},
	{"memblock-total", memblock_total},
	{"memblock-order", memblock_order},
	{"memblock-merge", memblock_merge},
	{"memblock-count", memblock_max},
	{"slab-list", slab_misplaced},
	{"slab-count", slab_free_slabs},
	{"slab-count", slab_free_objects},
	{"slab-freelist", slab_index_twice},
	{"slab-objects", slab_object_forgotten},
	{"slab-array", slab_array_twice},
	{"slab-array", slab_array_address},
	{"slab-frame slab-array", slab_frame},
	{"slab-frame", slab_recent_of_another},
	{"slab-frame", slab_stranger},
	{"slab-limits", slab_free_limit},
	{"slab-name", slab_refcount},
	{"slab-held", slab_held_and_free},
	{"slab-kobj", kobj_of_nobody},
	{"node-counter", slab_counter},
	{"kernel-map-linear", linear_range},
	{"kernel-map-tables", kernel_tables},
};

#define NR_DAMAGES (sizeof(damages) / sizeof(damages[0]))

/* The rules that findings begin with, each once, in order of appearance. */
static void collect_rules(const char *text, char *rules, size_t size)
{
	rules[0] = '\0';
	while (*text) {
		size_t len = strcspn(text, ":");
		char id[64];

		snprintf(id, sizeof(id), " %.*s ", (int)len, text);
		if (!strstr(rules, id))
			snprintf(rules + strlen(rules), size - strlen(rules), "%s%.*s ", *rules ? "" : " ", (int)len,
				 text);
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
}

static bool check_damage(const struct damage *d)
{
	char rules[512], expected[512];
	struct seq_file seq;
	struct scene s;
	bool good;

	build(&s);
	kit_assert_sound(s.m, "building the scene");
	d->damage(&s);
	seq_init(&seq);
	kit_audit(s.m, &seq);
	collect_rules(seq.buf, rules, sizeof(rules));
	snprintf(expected, sizeof(expected), " %s ", d->rules);
	good = !strcmp(rules, expected);
	if (!good)
		print_error("damage %d: expected%sfound%s:\n%s", (int)(d - damages), expected, rules, seq.buf);
	seq_release(&seq);
	kit_end(s.m);
	return good;
}

static void test_damage(void **state)
{
	bool good = true;

	(void)state;
	for (unsigned int i = 0; i < NR_DAMAGES; i++)
		good = check_damage(&damages[i]) && good;
	assert_true(good);
}

/* The page about verify explains every rule that is broken here. */
static void test_rules_are_documented(void **state)
{
	const char *source = getenv("MMSH_SOURCE");
	char path[512], *page;
	size_t len;
	FILE *f;

	(void)state;
	if (!source)
		skip();
	snprintf(path, sizeof(path), "%s/man/cmd/verify.mdoc", source);
	f = fopen(path, "r");
	assert_non_null(f);
	page = calloc(1, 1 << 16);
	len = fread(page, 1, (1 << 16) - 1, f);
	fclose(f);
	assert_true(len > 0);
	for (unsigned int i = 0; i < NR_DAMAGES; i++) {
		char rule[64];

		snprintf(rule, sizeof(rule), " %.*s", (int)strcspn(damages[i].rules, " "), damages[i].rules);
		if (!strstr(page, rule))
			print_error("%s is not documented\n", rule);
		assert_non_null(strstr(page, rule));
	}
	free(page);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_damage),
		cmocka_unit_test(test_rules_are_documented),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
