// SPDX-License-Identifier: MIT
/*
 * fragmentation.c - how badly the free memory of a zone is cut up
 *
 *   free lists          order 0: 10 blocks, nothing above        a request of order 1
 *   unusable            all 10 pages: 1.000
 *   fragmentation       1 - (1 + pages / 2^order) / blocks = 1 - (1 + 5) / 10 = 0.400
 *
 * The index is what the number of blocks says against the number there would be if free memory were whole: few pages in
 * few blocks mean that memory is short, and compaction would not help; many in many blocks that it is fragmented.
 */
#include "fragmentation.h"

#include "zone.h"

struct contig_page_info {
	uint64_t free_pages, blocks;
	uint64_t suitable;		/* blocks of the order that are free, larger ones counted in them */
};

static struct contig_page_info contig_page_info(const struct zone *zone, unsigned int order)
{
	struct contig_page_info info = {0};
	unsigned int o;

	for (o = 0; o < MAX_ORDER; o++) {
		uint64_t blocks = area_nr_free(&zone->free_area[o]);

		info.blocks += blocks;
		info.free_pages += blocks << o;
		if (o >= order)
			info.suitable += blocks << (o - order);
	}
	return info;
}

unsigned int unusable_free_index(const struct zone *zone, unsigned int order)
{
	struct contig_page_info info = contig_page_info(zone, order);

	if (!info.free_pages)
		return 1000;
	return (unsigned int)((info.free_pages - (info.suitable << order)) * 1000 / info.free_pages);
}

int fragmentation_index(const struct zone *zone, unsigned int order)
{
	struct contig_page_info info = contig_page_info(zone, order);

	if (!info.blocks)
		return 0;
	if (info.suitable)
		return -1000;
	return 1000 - (int)((1000 + info.free_pages * 1000 / ((uint64_t)1 << order)) / info.blocks);
}

unsigned int extfrag_for_order(const struct zone *zone, unsigned int order)
{
	struct contig_page_info info = contig_page_info(zone, order);

	if (!info.free_pages)
		return 0;
	return (unsigned int)((info.free_pages - (info.suitable << order)) * 100 / info.free_pages);
}
