// SPDX-License-Identifier: MIT
/*
 * kernel_bytes.c - bytes at addresses of the linear mapping
 *
 * A range is taken frame by frame. Frames keep bytes only where somebody wrote (content.h): filling a frame with what
 * it is full of already makes no block.
 */
#include "kernel_bytes.h"

#include <string.h>

#include "arch.h"
#include "content.h"
#include "mem_map.h"

/* The part of a range that lies in one frame. */
struct part {
	pfn_t pfn;
	uint64_t offset, len;
};

static struct part part_at(const struct machine *m, vaddr_t address, uint64_t len)
{
	paddr_t phys = linear_to_phys(m->arch, address);
	struct part part = {.pfn = phys >> PAGE_SHIFT, .offset = phys & ~PAGE_MASK};

	part.len = min_u64(len, PAGE_SIZE - part.offset);
	return part;
}

static void read_part(const struct machine *m, const struct part *part, void *to)
{
	const struct page *page = find_page(m, part->pfn);

	if (page)
		page_read(m, page, part->offset, to, part->len);
	else
		memset(to, 0, part->len);
}

void kernel_get(const struct machine *m, vaddr_t address, void *to, uint64_t len)
{
	for (uint64_t done = 0; done < len;) {
		struct part part = part_at(m, address + done, len - done);

		read_part(m, &part, (char *)to + done);
		done += part.len;
	}
}

void kernel_put(struct machine *m, vaddr_t address, const void *from, uint64_t len)
{
	for (uint64_t done = 0; done < len;) {
		struct part part = part_at(m, address + done, len - done);

		page_write(m, pfn_to_page(m, part.pfn), part.offset, (const char *)from + done, part.len);
		done += part.len;
	}
}

void kernel_fill(struct machine *m, vaddr_t address, uint8_t byte, uint64_t len)
{
	for (uint64_t done = 0; done < len;) {
		struct part part = part_at(m, address + done, len - done);
		struct page *page = pfn_to_page(m, part.pfn);

		if (content_bytes(m, page->content) || content_fill_byte(page->content) != byte)
			memset((char *)page_write_bytes(m, page) + part.offset, byte, part.len);
		done += part.len;
	}
}

void kernel_copy(struct machine *m, vaddr_t to, vaddr_t from, uint64_t len)
{
	unsigned char bytes[PAGE_SIZE];

	for (uint64_t done = 0; done < len;) {
		uint64_t part = min_u64(len - done, sizeof(bytes));

		kernel_get(m, from + done, bytes, part);
		kernel_put(m, to + done, bytes, part);
		done += part;
	}
}

uint64_t kernel_find_other(const struct machine *m, vaddr_t address, uint8_t byte, uint64_t len)
{
	unsigned char bytes[PAGE_SIZE];

	for (uint64_t done = 0; done < len;) {
		struct part part = part_at(m, address + done, len - done);

		read_part(m, &part, bytes);
		for (uint64_t i = 0; i < part.len; i++)
			if (bytes[i] != byte)
				return done + i;
		done += part.len;
	}
	return len;
}
