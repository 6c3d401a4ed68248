/* SPDX-License-Identifier: MIT */
/*
 * content.h - the bytes of frames. A frame has bytes of its own only after something wrote to it; copies share a block
 * until one side writes.
 */
#ifndef MMSH_CONTENT_H
#define MMSH_CONTENT_H

#include "hash.h"
#include "phys.h"
#include "verify.h"

/** The bytes of a content value for reading, or NULL when they are all the same (content_fill_byte tells which). */
const void *content_bytes(const struct machine *m, uint32_t content);
/** The byte that fills a content without bytes of its own. */
uint8_t content_fill_byte(uint32_t content);

/** Whether all bytes are zero. */
bool content_is_zero(const struct machine *m, uint32_t content);

/** The frame's 4,096 bytes for writing: a block of its own, made or unshared as needed. */
void *page_write_bytes(struct machine *m, struct page *page);
/** Copies len bytes at offset of the frame out. offset + len <= PAGE_SIZE. */
void page_read(const struct machine *m, const struct page *page, uint64_t offset, void *to, uint64_t len);
/** Copies len bytes in; writing what is there already costs no block. */
void page_write(struct machine *m, struct page *page, uint64_t offset, const void *from, uint64_t len);
/** Makes the bytes from offset to the end of the frame zero. */
void page_zero_from(struct machine *m, struct page *page, uint64_t offset);
/** dst gets the bytes of src (shared until written). */
void page_copy_content(struct machine *m, struct page *dst, const struct page *src);
/** The frame's bytes become a content value, whose reference is taken over. */
void page_set_content(struct machine *m, struct page *page, uint32_t content);
/** The frame is zero again; its block is given back. */
void page_drop_content(struct machine *m, struct page *page);

/** The same for a block of frames; costs by those that have bytes. */
void block_drop_content(struct machine *m, struct page *page, unsigned int order);

/** A reference on a content value (for swap slots, stored file pages). */
uint32_t content_get(struct machine *m, uint32_t content);
void content_put(struct machine *m, uint32_t content);
/** A new content value with these 4,096 bytes. */
uint32_t content_make(struct machine *m, const void *bytes);

/** How many references a content value has; 0 for those without a block. */
uint32_t content_refs(const struct machine *m, uint32_t content);
/** The next value with a block after this one (start with 0); 0 at the end. For the census of references. */
uint32_t content_next(const struct machine *m, uint32_t content);
/** Blocks in use. */
uint64_t content_blocks(const struct machine *m);
/** Hashes what the bytes are, however they are kept. */
void content_hash(struct hash *h, const struct machine *m, uint32_t content);
/** For phys_create(): the empty store. */
void content_create(struct machine *m);
/** Rule content-free. That references add up is for those to check who know all that refer (content_next()). */
void content_verify(struct verify *v, const struct machine *m);

#endif
