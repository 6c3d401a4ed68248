// SPDX-License-Identifier: MIT
/*
 * rmap.c - reverse mapping: from a frame to the PTEs that map it.
 *
 *	page->mapping --id--> anon_vma <--chain--> vma      anonymous page; page->index gives its address in a vma
 *	page->mapping --id--> inode->i_mmap ------> vma     file page
 *
 * A VMA gets an anon_vma with its first anonymous page. fork links the child's VMA to all of the parent's anon_vmas,
 * where the inherited pages are anchored, and gives it one of its own for the pages it will copy. So one anon_vma can
 * be linked to many VMAs and one VMA to many anon_vmas; an anon_vma_chain is one such link.
 *
 *	vma->anon_vma_chain -> avc -> avc            all anon_vmas this VMA may have pages of
 *	                        |      |
 *	anon_vma->chains     -> avc    avc <- anon_vma->chains
 *
 * Invariants: rmap-chain (links lead both ways, counts of users recomputed); census: rmap-mapcount (PTEs found =
 * _mapcount + 1).
 * Linux keeps the chains of an anon_vma in an interval tree; here it is a list in order of creation.
 */
#include "rmap.h"

#include "back.h"
#include "file.h"
#include "slab.h"
#include "swap.h"
#include "vmstat.h"

struct rmap {
	struct anon_vma **by_id;	/* [1..nr) */
	uint32_t nr, room;
	uint32_t free_id;		/* lowest id that may be free */
};

void rmap_init(struct machine *m)
{
	struct rmap *rmap = hm_alloc(&m->ctx.mem, sizeof(*rmap));

	rmap->room = 64;
	rmap->by_id = hm_alloc(&m->ctx.mem, rmap->room * sizeof(*rmap->by_id));
	rmap->nr = 1;
	rmap->free_id = 1;
	m->back->rmap = rmap;
}

struct anon_vma *anon_vma_by_id(const struct machine *m, uint32_t id)
{
	return id < m->back->rmap->nr ? m->back->rmap->by_id[id] : NULL;
}

static uint32_t new_id(struct machine *m)
{
	struct rmap *rmap = m->back->rmap;
	uint32_t id = rmap->free_id;

	while (id < rmap->nr && rmap->by_id[id])
		id++;
	if (id == rmap->room) {
		rmap->by_id = hm_grow(&m->ctx.mem, rmap->by_id, rmap->room * sizeof(*rmap->by_id),
				      2 * rmap->room * sizeof(*rmap->by_id));
		rmap->room *= 2;
	}
	if (id == rmap->nr)
		rmap->nr++;
	rmap->free_id = id + 1;
	return id;
}

static struct anon_vma *anon_vma_alloc(struct machine *m, enum call_site site)
{
	struct anon_vma *av;
	vaddr_t kobj;
	uint32_t id;

	if (kobj_alloc_by(m, KC_ANON_VMA, site, &kobj))
		return NULL;
	av = hm_alloc(&m->ctx.mem, sizeof(*av));
	av->kobj = kobj;
	id = new_id(m);
	m->back->rmap->by_id[id] = av;
	av->id = id;
	av->root = av->parent = av;
	av->refcount = 1;
	list_init(&av->chains);
	return av;
}

/* One reference less: of the creator, or of a descendant that has this one as its root. */
static void anon_vma_put(struct machine *m, struct anon_vma *av)
{
	struct anon_vma *root;

	if (--av->refcount)
		return;
	root = av->root;
	m->back->rmap->by_id[av->id] = NULL;
	if (av->id < m->back->rmap->free_id)
		m->back->rmap->free_id = av->id;
	kobj_free(m, KC_ANON_VMA, av->kobj);
	hm_free(&m->ctx.mem, av, sizeof(*av));
	if (root != av)
		anon_vma_put(m, root);
}

static struct anon_vma_chain *avc_alloc(struct machine *m, enum call_site site)
{
	struct anon_vma_chain *avc;
	vaddr_t kobj;

	if (kobj_alloc_by(m, KC_ANON_VMA_CHAIN, site, &kobj))
		return NULL;
	avc = hm_alloc(&m->ctx.mem, sizeof(*avc));
	avc->kobj = kobj;
	return avc;
}

static void avc_free(struct machine *m, struct anon_vma_chain *avc)
{
	kobj_free(m, KC_ANON_VMA_CHAIN, avc->kobj);
	hm_free(&m->ctx.mem, avc, sizeof(*avc));
}

static void avc_link(struct anon_vma_chain *avc, struct vm_area_struct *vma, struct anon_vma *av)
{
	avc->vma = vma;
	avc->anon_vma = av;
	list_add(&avc->same_vma, &vma->anon_vma_chain);
	list_add_tail(&avc->same_anon_vma, &av->chains);
}

static bool flags_may_join(uint64_t a, uint64_t b)
{
	return !((a ^ b) & ~(uint64_t)(VM_ACCESS_FLAGS | VM_IGNORE_MERGE));
}

/* Whether a, directly below b, could become one VMA with it once protections agree (anon_vma_compatible). */
static bool may_become_one(const struct vm_area_struct *a, const struct vm_area_struct *b)
{
	return a->vm_end == b->vm_start && a->vm_file == b->vm_file && flags_may_join(a->vm_flags, b->vm_flags) &&
	       b->vm_pgoff == a->vm_pgoff + vma_pages(a);
}

static struct anon_vma *reusable_anon_vma(const struct vm_area_struct *near, const struct vm_area_struct *a,
					  const struct vm_area_struct *b)
{
	if (!near->anon_vma || !list_is_singular(&near->anon_vma_chain))
		return NULL;
	return may_become_one(a, b) ? near->anon_vma : NULL;
}

struct anon_vma *find_mergeable_anon_vma(const struct vm_area_struct *vma)
{
	struct anon_vma *av = NULL;

	if (vma->vm_next)
		av = reusable_anon_vma(vma->vm_next, vma, vma->vm_next);
	if (!av && vma->vm_prev)
		av = reusable_anon_vma(vma->vm_prev, vma->vm_prev, vma);
	return av;
}

int __anon_vma_prepare(struct machine *m, struct vm_area_struct *vma)
{
	struct anon_vma_chain *avc;
	struct anon_vma *av;

	avc = avc_alloc(m, SITE_OF_CACHE);
	if (!avc)
		return -ENOMEM;
	av = find_mergeable_anon_vma(vma);
	if (!av) {
		av = anon_vma_alloc(m, SITE_OF_CACHE);
		if (!av) {
			avc_free(m, avc);
			return -ENOMEM;
		}
		av->num_children++;	/* a root counts itself */
		av->refcount--;		/* only its chains hold it */
	}
	vma->anon_vma = av;
	avc_link(avc, vma, av);
	av->refcount++;
	av->num_active_vmas++;
	return 0;
}

int anon_vma_clone(struct machine *m, struct vm_area_struct *dst, const struct vm_area_struct *src)
{
	struct list_head *pos;

	/* from the oldest link on, so that the copy has the same order */
	for (pos = src->anon_vma_chain.prev; pos != &src->anon_vma_chain; pos = pos->prev) {
		struct anon_vma *av = list_entry(pos, struct anon_vma_chain, same_vma)->anon_vma;
		struct anon_vma_chain *avc = avc_alloc(m, SITE_ANON_VMA_CLONE);

		if (!avc) {
			unlink_anon_vmas(m, dst);
			return -ENOMEM;
		}
		avc_link(avc, dst, av);
		av->refcount++;
	}
	return 0;
}

/* An ancestor's anon_vma that lost its own VMA and has one child at most can serve the new VMA (anon_vma_clone). */
static struct anon_vma *find_reusable(const struct vm_area_struct *vma)
{
	struct list_head *pos;

	for (pos = vma->anon_vma_chain.prev; pos != &vma->anon_vma_chain; pos = pos->prev) {
		struct anon_vma *av = list_entry(pos, struct anon_vma_chain, same_vma)->anon_vma;

		if (av->num_children < 2 && av->num_active_vmas == 0)
			return av;
	}
	return NULL;
}

int anon_vma_fork(struct machine *m, struct vm_area_struct *vma, const struct vm_area_struct *parent)
{
	struct anon_vma_chain *avc;
	struct anon_vma *av;

	if (!parent->anon_vma)
		return 0;
	vma->anon_vma = NULL;
	if (anon_vma_clone(m, vma, parent))
		return -ENOMEM;
	av = find_reusable(vma);
	if (av) {
		vma->anon_vma = av;
		av->num_active_vmas++;
		return 0;
	}
	av = anon_vma_alloc(m, SITE_ANON_VMA_FORK);
	avc = av ? avc_alloc(m, SITE_ANON_VMA_FORK) : NULL;
	if (!avc) {
		if (av)
			anon_vma_put(m, av);
		unlink_anon_vmas(m, vma);
		return -ENOMEM;
	}
	av->root = parent->anon_vma->root;
	av->parent = parent->anon_vma;
	av->root->refcount++;
	av->parent->num_children++;
	av->num_active_vmas++;
	vma->anon_vma = av;
	avc_link(avc, vma, av);		/* takes over the creator's reference */
	return 0;
}

void unlink_anon_vmas(struct machine *m, struct vm_area_struct *vma)
{
	struct list_head *pos, *next;

	if (vma->anon_vma) {
		vma->anon_vma->num_active_vmas--;
		vma->anon_vma = NULL;
	}
	list_for_each_safe(pos, next, &vma->anon_vma_chain) {
		struct anon_vma_chain *avc = list_entry(pos, struct anon_vma_chain, same_vma);
		struct anon_vma *av = avc->anon_vma;

		list_del(&avc->same_vma);
		list_del(&avc->same_anon_vma);
		avc_free(m, avc);
		if (list_empty(&av->chains) && av->parent)
			av->parent->num_children--;
		anon_vma_put(m, av);
	}
}

void page_add_new_anon_rmap(struct machine *m, struct page *page, struct vm_area_struct *vma, vaddr_t address)
{
	page->mapping = vma->anon_vma->id << 1 | PAGE_MAPPING_ANON;
	page->index = vma_page_index(vma, address);
	page->_mapcount = 0;
	page->flags |= 1u << PG_swapbacked | 1u << PG_anon_exclusive | 1u << PG_uptodate;
	mod_node_state(m, NR_ANON_PAGES, 1);
}

void page_add_anon_rmap(struct machine *m, struct page *page, const struct vm_area_struct *vma, vaddr_t address,
			bool exclusive)
{
	const struct anon_vma *av = exclusive ? vma->anon_vma : vma->anon_vma->root;

	if (++page->_mapcount == 0) {
		mod_node_state(m, NR_ANON_PAGES, 1);
		if (!PageAnon(page)) {
			page->mapping = av->id << 1 | PAGE_MAPPING_ANON;
			page->index = vma_page_index(vma, address);
		}
	}
	if (exclusive)
		page_set(page, PG_anon_exclusive);
}

void page_add_file_rmap(struct machine *m, struct page *page)
{
	if (++page->_mapcount == 0)
		mod_node_state(m, NR_MAPPED, 1);
}

void page_remove_rmap(struct machine *m, struct page *page)
{
	if (--page->_mapcount >= 0)
		return;
	mod_node_state(m, PageAnon(page) ? NR_ANON_PAGES : NR_MAPPED, -1);
}

/* The address at which vma would map offset index of its mapping; false when it is outside. */
static bool vma_address(const struct vm_area_struct *vma, uint64_t index, vaddr_t *address)
{
	if (index < vma->vm_pgoff || index - vma->vm_pgoff >= vma_pages(vma))
		return false;
	*address = vma->vm_start + ((index - vma->vm_pgoff) << PAGE_SHIFT);
	return true;
}

static void walk_anon(const struct anon_vma *av, uint64_t index,
		      bool (*fn)(void *data, struct vm_area_struct *vma, vaddr_t address), void *data)
{
	struct list_head *pos;
	vaddr_t address;

	list_for_each(pos, &av->chains) {
		struct vm_area_struct *vma = list_entry(pos, struct anon_vma_chain, same_anon_vma)->vma;

		if (vma_address(vma, index, &address) && fn(data, vma, address))
			return;
	}
}

static void walk_file(const struct inode *inode, uint64_t index,
		      bool (*fn)(void *data, struct vm_area_struct *vma, vaddr_t address), void *data)
{
	struct list_head *pos;
	vaddr_t address;

	list_for_each(pos, &inode->i_mmap) {
		struct vm_area_struct *vma = list_entry(pos, struct vm_area_struct, shared);

		if (vma_address(vma, index, &address) && fn(data, vma, address))
			return;
	}
}

void rmap_walk(const struct machine *m, const struct page *page,
	       bool (*fn)(void *data, struct vm_area_struct *vma, vaddr_t address), void *data)
{
	const struct inode *inode;

	if (PageAnon(page)) {
		const struct anon_vma *av = anon_vma_by_id(m, page->mapping >> 1);

		if (av)
			walk_anon(av, page->index, fn, data);
		return;
	}
	inode = page->mapping ? inode_by_id(m, page->mapping >> 1) : NULL;
	if (inode)
		walk_file(inode, page->index, fn, data);
}

/* ---- audit ---- */

/* The links of an anon_vma lead back to it; how many there are. */
static uint64_t verify_links(struct verify *v, const struct anon_vma *av)
{
	const struct list_head *pos;
	uint64_t links = 0, active = 0;

	list_for_each(pos, &av->chains) {
		const struct anon_vma_chain *avc = list_entry(pos, struct anon_vma_chain, same_anon_vma);

		verify_that(v, "rmap-chain", "link of anon_vma", av->id, avc->anon_vma == av);
		active += avc->vma->anon_vma == av;
		links++;
	}
	verify_equal(v, "rmap-chain", "num_active_vmas of anon_vma", av->id, av->num_active_vmas, active);
	return links;
}

void rmap_verify(struct verify *v, const struct machine *m)
{
	const struct rmap *rmap = m->back->rmap;
	uint64_t references = 0, children = 0, expected_references = 0, expected_children = 0;

	for (uint32_t id = 1; id < rmap->nr; id++) {
		const struct anon_vma *av = rmap->by_id[id];
		uint64_t links;

		if (!av)
			continue;
		links = verify_links(v, av);
		references += av->refcount;
		children += av->num_children;
		/* a descendant holds its root; one that has links counts with its parent, a root with itself */
		expected_references += links + (av->root != av);
		expected_children += links != 0;
		if (av->root != av)
			verify_equal(v, "rmap-chain", "refcount of anon_vma", id, av->refcount, links);
	}
	verify_equal(v, "rmap-chain", "refcounts of anon_vmas", 0, references, expected_references);
	verify_equal(v, "rmap-chain", "num_children of anon_vmas", 0, children, expected_children);
}
