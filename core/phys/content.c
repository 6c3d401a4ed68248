// SPDX-License-Identifier: MIT
/*
 * content.c - the store of page contents: blocks of 4,096 bytes with reference counts.
 *
 *   content 0         all zero                        costs nothing
 *   content 1..256    filled with byte content - 1    costs nothing
 *   content >= 257    block number content - 257: chunk of 64 blocks, and its place there
 *
 * A frame refers to a content value, and so may a swap slot or a file's store; copies share the block until one side
 * writes (page_write_bytes() unshares). Free blocks are chained through next_free. Blocks above nr_used were never
 * used, and have no memory of the host's.
 *
 * Invariants: content-refs (at least as many references as frames refer to it), content-free (blocks without references
 * are those on the free chain).
 * Difference from Linux: there the frame is the bytes.
 */
#include "content.h"

#include <assert.h>
#include <string.h>

#include "copy_page.h"
#include "mem_map.h"

#define STORE_SHIFT 6
#define CHUNK_BLOCKS (1u << STORE_SHIFT)
#define CACHED_BLOCKS ((uint32_t)(16 * SZ_1M >> PAGE_SHIFT))	/* about what a processor has for one program */

struct content_chunk {
	uint32_t refs[CHUNK_BLOCKS];
	uint32_t next_free[CHUNK_BLOCKS];	/* block number + 1; 0: end */
	unsigned char *bytes[CHUNK_BLOCKS];	/* each where there was room for it; NULL: it was never used */
};

struct content_store {
	struct content_chunk **chunks;
	uint32_t nr_chunks, room;
	uint32_t nr_used;			/* blocks that were ever used */
	uint32_t free;				/* block number + 1 of the first free one; 0: none */
	uint32_t nr_free;
};

void content_create(struct machine *m)
{
	struct content_store *store = hm_alloc(&m->ctx.mem, sizeof(*store));

	store->room = 16;
	store->chunks = hm_alloc(&m->ctx.mem, store->room * sizeof(*store->chunks));
	m->phys->content = store;
}

static inline struct content_chunk *chunk_of(const struct content_store *store, uint32_t block)
{
	return store->chunks[block >> STORE_SHIFT];
}

static inline unsigned char *block_bytes(const struct content_store *store, uint32_t content)
{
	uint32_t block = content - CONTENT_BLOCK0;

	return chunk_of(store, block)->bytes[block & (CHUNK_BLOCKS - 1)];
}

static inline uint32_t *block_refs(const struct content_store *store, uint32_t content)
{
	uint32_t block = content - CONTENT_BLOCK0;

	return &chunk_of(store, block)->refs[block & (CHUNK_BLOCKS - 1)];
}

static void add_chunk(struct machine *m, struct content_store *store)
{
	struct content_chunk *chunk;

	if (store->nr_chunks == store->room) {
		size_t bytes = store->room * sizeof(*store->chunks);

		store->chunks = hm_grow(&m->ctx.mem, store->chunks, bytes, 2 * bytes);
		store->room *= 2;
	}
	chunk = hm_alloc(&m->ctx.mem, sizeof(*chunk));
	store->chunks[store->nr_chunks++] = chunk;
}

/* One that was never used: its bytes are zero. */
static uint32_t add_block(struct machine *m, struct content_store *store)
{
	uint32_t block = store->nr_used;

	if (block == store->nr_chunks << STORE_SHIFT)
		add_chunk(m, store);
	chunk_of(store, block)->bytes[block & (CHUNK_BLOCKS - 1)] = hm_alloc(&m->ctx.mem, PAGE_SIZE);
	return store->nr_used++;
}

/* A block with one reference; its bytes are zero when *zeroed becomes true, else anything. */
static uint32_t new_block(struct machine *m, bool *zeroed)
{
	struct content_store *store = m->phys->content;
	uint32_t block = store->free - 1;

	*zeroed = !store->free;
	if (store->free) {
		store->free = chunk_of(store, block)->next_free[block & (CHUNK_BLOCKS - 1)];
		store->nr_free--;
	} else {
		block = add_block(m, store);
	}
	chunk_of(store, block)->refs[block & (CHUNK_BLOCKS - 1)] = 1;
	return block + CONTENT_BLOCK0;
}

static void free_block(struct content_store *store, uint32_t content)
{
	uint32_t block = content - CONTENT_BLOCK0;

	chunk_of(store, block)->next_free[block & (CHUNK_BLOCKS - 1)] = store->free;
	store->free = block + 1;
	store->nr_free++;
}

const void *content_bytes(const struct machine *m, uint32_t content)
{
	return content < CONTENT_BLOCK0 ? NULL : block_bytes(m->phys->content, content);
}

uint8_t content_fill_byte(uint32_t content)
{
	return content ? (uint8_t)(content - 1) : 0;
}

bool content_is_zero(const struct machine *m, uint32_t content)
{
	const unsigned char *bytes = content_bytes(m, content);

	if (!bytes)
		return !content_fill_byte(content);
	return !bytes[0] && !memcmp(bytes, bytes + 1, PAGE_SIZE - 1);
}

uint32_t content_get(struct machine *m, uint32_t content)
{
	if (content >= CONTENT_BLOCK0)
		++*block_refs(m->phys->content, content);
	return content;
}

void content_put(struct machine *m, uint32_t content)
{
	struct content_store *store = m->phys->content;

	if (content < CONTENT_BLOCK0)
		return;
	assert(*block_refs(store, content) && "content-refs");
	if (--*block_refs(store, content) == 0)
		free_block(store, content);
}

uint32_t content_make(struct machine *m, const void *bytes)
{
	bool zeroed;
	uint32_t content = new_block(m, &zeroed);

	memcpy(block_bytes(m->phys->content, content), bytes, PAGE_SIZE);
	return content;
}

static inline unsigned char *lay_over(unsigned char *bytes, const struct page_patch *patch)
{
	if (patch->len)
		memcpy(bytes + patch->offset, patch->bytes, patch->len);
	return bytes;
}

/*
 * A store that the host's caches cannot hold is not in them, and a copy would not stay there until somebody reads it.
 */
static void copy_block(const struct content_store *store, unsigned char *to, const unsigned char *from,
		       const struct page_patch *patch)
{
	if (store->nr_used - store->nr_free > CACHED_BLOCKS)
		copy_page_nocache(to, from, patch);
	else
		lay_over(memcpy(to, from, PAGE_SIZE), patch);
}

/* Remembers that the frame may have bytes: has_bytes is how a block is freed without a look at each of its frames. */
static inline void mark_bytes(struct page *page)
{
	struct mem_section *s = page_section(page);
	uint32_t offset = offset_in_section(page);

	s->has_bytes[offset / 64] |= (uint64_t)1 << offset % 64;
	s->chunks_with_bytes |= (uint16_t)(1u << offset / 64);
}

/* The frame's bytes in a block of its own, the patch laid over them. */
static void *own_bytes(struct machine *m, struct page *page, const struct page_patch *patch)
{
	struct content_store *store = m->phys->content;
	uint32_t old = page->content, new;
	unsigned char *bytes;
	bool zeroed;

	if (old >= CONTENT_BLOCK0 && *block_refs(store, old) == 1)
		return lay_over(block_bytes(store, old), patch);
	new = new_block(m, &zeroed);
	bytes = block_bytes(store, new);
	if (old >= CONTENT_BLOCK0)
		copy_block(store, bytes, block_bytes(store, old), patch);
	else if (zeroed && !content_fill_byte(old))
		lay_over(bytes, patch);
	else
		lay_over(memset(bytes, content_fill_byte(old), PAGE_SIZE), patch);
	mark_bytes(page);
	page->content = new;
	content_put(m, old);
	return bytes;
}

void *page_write_bytes(struct machine *m, struct page *page)
{
	return own_bytes(m, page, &(struct page_patch){0});
}

void page_read(const struct machine *m, const struct page *page, uint64_t offset, void *to, uint64_t len)
{
	const unsigned char *bytes = content_bytes(m, page->content);

	assert(offset + len <= PAGE_SIZE);
	if (bytes)
		memcpy(to, bytes + offset, len);
	else
		memset(to, content_fill_byte(page->content), len);
}

/* Whether the frame holds these bytes already. */
static bool page_has(const struct machine *m, const struct page *page, uint64_t offset, const unsigned char *from,
		     uint64_t len)
{
	const unsigned char *bytes = content_bytes(m, page->content);
	uint8_t fill = content_fill_byte(page->content);

	if (bytes)
		return !memcmp(bytes + offset, from, len);
	return !len || (from[0] == fill && !memcmp(from, from + 1, len - 1));
}

void page_write(struct machine *m, struct page *page, uint64_t offset, const void *from, uint64_t len)
{
	assert(offset + len <= PAGE_SIZE);
	if (!page_has(m, page, offset, from, len))
		own_bytes(m, page, &(struct page_patch){.offset = offset, .len = len, .bytes = from});
}

void page_zero_from(struct machine *m, struct page *page, uint64_t offset)
{
	if (!offset)
		page_drop_content(m, page);
	else if (page->content != CONTENT_ZERO && page->content != CONTENT_FILL(0) && offset < PAGE_SIZE)
		memset((unsigned char *)page_write_bytes(m, page) + offset, 0, PAGE_SIZE - offset);
}

void page_copy_content(struct machine *m, struct page *dst, const struct page *src)
{
	page_set_content(m, dst, content_get(m, src->content));
}

void page_set_content(struct machine *m, struct page *page, uint32_t content)
{
	uint32_t old = page->content;

	if (content != CONTENT_ZERO)
		mark_bytes(page);
	page->content = content;
	content_put(m, old);
}

void page_drop_content(struct machine *m, struct page *page)
{
	page_set_content(m, page, CONTENT_ZERO);
}

void block_drop_content(struct machine *m, struct page *page, unsigned int order)
{
	struct mem_section *s = page_section(page);
	uint32_t first = offset_in_section(page), word = first / 64, end = (first + (1u << order) - 1) / 64 + 1;
	uint64_t mask = order < 6 ? (((uint64_t)1 << (1u << order)) - 1) << first % 64 : ~(uint64_t)0;

	for (; word < end; word++) {
		uint64_t marked = s->has_bytes[word] & mask;

		s->has_bytes[word] &= ~mask;
		if (!s->has_bytes[word])
			s->chunks_with_bytes &= (uint16_t)~(1u << word);
		for (; marked; marked &= marked - 1)
			page_drop_content(m, &s->page[word * 64 + (uint32_t)__builtin_ctzll(marked)]);
	}
}

uint64_t content_blocks(const struct machine *m)
{
	return m->phys->content->nr_used - m->phys->content->nr_free;
}

uint32_t content_refs(const struct machine *m, uint32_t content)
{
	return content < CONTENT_BLOCK0 ? 0 : *block_refs(m->phys->content, content);
}

uint32_t content_next(const struct machine *m, uint32_t content)
{
	const struct content_store *store = m->phys->content;

	for (content = content < CONTENT_BLOCK0 ? CONTENT_BLOCK0 : content + 1;
	     content - CONTENT_BLOCK0 < store->nr_used; content++) {
		if (*block_refs(store, content))
			return content;
	}
	return 0;
}

void content_hash(struct hash *h, const struct machine *m, uint32_t content)
{
	const unsigned char *bytes = content_bytes(m, content);
	unsigned char fill = content_fill_byte(content);

	if (bytes && bytes[0] == bytes[PAGE_SIZE - 1] && !memcmp(bytes, bytes + 1, PAGE_SIZE - 1)) {
		fill = bytes[0];
		bytes = NULL;
	}
	hash_u64(h, bytes ? 256 : fill);
	if (bytes)
		hash_bytes(h, bytes, PAGE_SIZE);
}

void content_verify(struct verify *v, const struct machine *m)
{
	const struct content_store *store = m->phys->content;
	uint32_t i, block = store->free, chained = 0, unused = 0;

	for (i = 0; i < store->nr_used; i++)
		unused += !*block_refs(store, i + CONTENT_BLOCK0);
	while (block && chained <= store->nr_used) {
		verify_equal(v, "content-free", "block", block - 1,
			     *block_refs(store, block - 1 + CONTENT_BLOCK0), 0);
		block = chunk_of(store, block - 1)->next_free[(block - 1) & (CHUNK_BLOCKS - 1)];
		chained++;
	}
	verify_equal(v, "content-free", "chain", 0, chained, unused);
	verify_equal(v, "content-free", "counter", 0, store->nr_free, unused);
}
