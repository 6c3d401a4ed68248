// SPDX-License-Identifier: MIT
/* Swap, the page cache, files, LRU lists and counters are damaged. See damage.h. */
#include "scene.h"

#include "back.h"
#include "filemap.h"
#include "swap.h"
#include "swapfile.h"
#include "vma.h"

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
static void slot_kept_in_use(struct scene *s)
{
	struct swap_slots_cache *cache = &s->m->back->swap->slots_cache;

	cache->slots_ret[cache->n_ret++] = pte_to_swp_entry(s->m, get_pte(s, s->swapped + 2 * PAGE_SIZE));
}
static void slot_lost(struct scene *s)
{
	slot_of(s, 2)->flags |= SLOT_SPARE;
}
static void slots_beyond(struct scene *s)
{
	s->m->back->swap->slots_cache.nr += SWAP_BATCH + 1;
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
static void batch_twice(struct scene *s)
{
	struct page *page = page_at(s, s->anon);

	mark_page_lazyfree(s->m, page);
	mark_page_lazyfree(s->m, page);
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
static void unread_mapped(struct scene *s)
{
	page_clear(find_cached_page(s->m, s->inode, 0), PG_uptodate);
}
static void unread_dirty(struct scene *s)
{
	struct page *page = find_cached_page(s->m, s->inode, PAGES - 1);

	set_page_dirty(s->m, page);
	page_clear(page, PG_uptodate);
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

static const struct damage list[] = {
	DAMAGE("swap-map", slot_count),
	DAMAGE("swap-map", slot_cache),
	DAMAGE("swap-map", slot_left_over),
	DAMAGE("swap-count", swap_inuse),
	DAMAGE("swap-count", swap_free_slots),
	DAMAGE("swap-map", slot_kept_in_use),
	DAMAGE("swap-map", slot_lost),
	DAMAGE("swap-map", slots_beyond),
	DAMAGE("swap-list", swap_unlisted),
	DAMAGE("swap-entry", swap_entry_beyond),
	DAMAGE("swap-cache", cached_page_private),
	DAMAGE("swap-cache", cached_page_flag),
	DAMAGE("cache-count", swapcached),
	DAMAGE("mm-rss", swapents),
	DAMAGE("shmem-swap", shmem_both),
	DAMAGE("node-counter", count_anon),
	DAMAGE("node-counter", count_mapped),
	DAMAGE("node-counter", count_tables),
	DAMAGE("zone-counter", count_mlock),
	DAMAGE("zone-counter", count_zone_lru),
	DAMAGE("lru-list", lru_flag),
	DAMAGE("lru-list", lru_link),
	DAMAGE("lru-count", lru_counter),
	DAMAGE("lru-batch", batch_twice),
	DAMAGE("cache-page", cache_index),
	DAMAGE("cache-page", cache_mapping),
	DAMAGE("cache-unread", unread_mapped),
	DAMAGE("cache-unread", unread_dirty),
	DAMAGE("cache-count", nrpages),
	DAMAGE("cache-count", nr_dirty),
	DAMAGE("file-id", inode_id),
	DAMAGE("file-count", inode_off_list),
	DAMAGE("file-refs", inode_count),
	DAMAGE("file-mapped", mapped_and_closed),
	DAMAGE("file-store", stored_beyond_end),
};

int main(void)
{
	struct scene scene;

	return test_damages(&(struct damages){list, sizeof(list) / sizeof(list[0]), &scene, build_scene});
}
