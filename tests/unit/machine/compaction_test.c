// SPDX-License-Identifier: MIT
/*
 * Compaction as a kernel does it: ZONE_DMA of Linux 6.1.0-56-amd64 with physical_start=16M on 512 MiB, filled with
 * pages of shared memory, of which some were given back. A module had it compacted for requests and as a whole, and
 * noted from the tracepoints what each scanner looked at (M: migrate, F: free, E: the end), what came of it, the
 * counters, what the zone remembers, and which page of the file is in which frame (as a checksum).
 */
#include "machine_kit.h"

#include "buddy.h"
#include "compaction.h"
#include "file_inode.h"
#include "filemap.h"
#include "vmstat.h"

typedef unsigned long long ull;

#define FILE_PAGES 3690u
#define GFP_PAGE (__GFP_DMA | __GFP_MOVABLE | __GFP_HARDWALL)
#define GFP_WAITS (__GFP_DMA | GFP_KERNEL)

static const char recorded[] =
	"C 6 0xcc9 2 = 8\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 0 0 0 0 0 1/0/7 flush 0 hints ........ pages 2952 a7fe25e8\n"
	"M 200 280 123 103\n"
	"M 280 2a9 40 32\n"
	"M 2a9 300 84 69\n"
	"M 300 326 37 32\n"
	"M 326 400 124 102\n"
	"E 8 mig 400 free e00\n"
	"C 7 0xcc9 2 = 8\n"
	"vm ms 409 fs 1202 is 676 st 0 fl 0 su 0 pm 338 pf 0\n"
	"zone 600 1 c00 0 0 1/0/8 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 3 0xcc1 2 = 8\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/8 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 9 0xcc9 1 = 1\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/8 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 4 0xcc9 2 = 8\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/8 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 9 0xcc9 1 = 1\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/8 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 5 0xcc9 1 = 8\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/8 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 8 0xcc1 1 = 8\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/9 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 8 0xcc9 0 = 1\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/9 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 9 0xcc9 0 = 1\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/9 flush 0 hints s....... pages 2952 8ced2156\n"
	"C 2 0xcd1 1 = 8\n"
	"vm ms 0 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 600 1 c00 0 0 1/0/9 flush 0 hints s....... pages 2952 8ced2156\n"
	"M 1 200 484 86\n"
	"F e00 1000 512 13\n"
	"F c00 e00 512 0\n"
	"F a00 c00 256 0\n"
	"F 800 a00 128 18\n"
	"F 600 70a 266 55\n"
	"M 200 34e 326 32\n"
	"F 70a 7b0 166 32\n"
	"M 34e 400 177 39\n"
	"F 7b0 800 80 15\n"
	"E 5 mig 400 free 400\n"
	"c\n"
	"zone 1 1 e00 0 0 1/0/9 flush 0 hints s..sssss pages 2952 3c48abe8\n"
	"M 400 600 466 273\n"
	"E 6 mig 600 free 600\n"
	"C 9 0xcc9 2 = 6\n"
	"vm ms 466 fs 1010 is 374 st 0 fl 0 su 0 pm 101 pf 1\n"
	"zone 1 1 e00 0 0 1/0/9 flush 1 hints s..sssss pages 1970 58d78f94\n"
	"M 400 600 1 0\n"
	"M 580 600 1 0\n"
	"E 6 mig e00 free e00\n"
	"C 9 0xcc9 1 = 6\n"
	"vm ms 7 fs 0 is 0 st 0 fl 0 su 0 pm 0 pf 0\n"
	"zone 1 1 e00 0 0 0/1/9 flush 1 hints s.ssssss pages 1970 58d78f94\n"
	"M 1 200 385 0\n"
	"M 200 400 452 17\n"
	"F e00 e40 64 17\n"
	"M 400 440 51 32\n"
	"F e40 eb8 120 32\n"
	"M 440 600 245 140\n"
	"F eb8 1000 328 84\n"
	"F c00 cd2 210 56\n"
	"M 600 631 49 32\n"
	"F cd2 d65 147 32\n"
	"M 631 800 452 310\n"
	"F d65 e00 155 40\n"
	"F a00 c00 512 154\n"
	"E 5 mig 800 free 800\n"
	"c\n"
	"zone 1 1 e00 0 0 0/1/9 flush 1 hints s.ssssss pages 1970 eb60e2c0\n";

/* What is done, in the words of the record. */
struct run {
	struct machine *m;
	struct zone *zone;
	struct inode *inode;
	uint64_t before[NR_VM_EVENT_ITEMS];
	struct seq_file out;
};

static void hear(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct run *r = data;
	bool here = nr && zone_spans_pfn(r->zone, args[0]);

	if (here && id == EV_mm_compaction_isolate_migratepages)
		seq_printf(&r->out, "M %llx %llx %llu %llu\n", (ull)args[0], (ull)args[1], (ull)args[2], (ull)args[3]);
	if (here && id == EV_mm_compaction_isolate_freepages)
		seq_printf(&r->out, "F %llx %llx %llu %llu\n", (ull)args[0], (ull)args[1], (ull)args[2], (ull)args[3]);
	if (here && id == EV_mm_compaction_end)
		seq_printf(&r->out, "E %llu mig %llx free %llx\n", (ull)args[4], (ull)args[1], (ull)args[2]);
}

static void listen(struct run *r)
{
	memcpy(r->before, machine_counters(r->m)->event, sizeof(r->before));
	r->m->ctx.events.fn = hear;
	r->m->ctx.events.data = r;
}

static void show_counters(struct run *r)
{
	static const struct {
		const char *name;
		enum vm_event_item item;
	} shown[] = {
		{"ms", COMPACTMIGRATE_SCANNED}, {"fs", COMPACTFREE_SCANNED}, {"is", COMPACTISOLATED},
		{"st", COMPACTSTALL}, {"fl", COMPACTFAIL}, {"su", COMPACTSUCCESS},
		{"pm", PGMIGRATE_SUCCESS}, {"pf", PGMIGRATE_FAIL},
	};

	seq_printf(&r->out, "vm");
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++)
		seq_printf(&r->out, " %s %llu", shown[i].name,
			   (ull)(machine_counters(r->m)->event[shown[i].item] - r->before[shown[i].item]));
	seq_printf(&r->out, "\n");
}

static void show_zone(struct run *r)
{
	const struct zone *z = r->zone;
	uint32_t places = 0;
	unsigned int nr = 0;

	seq_printf(&r->out, "zone %llx %llx %llx %llx %llx %u/%u/%u flush %d hints ",
		   (ull)z->compact_cached_migrate_pfn[0], (ull)z->compact_cached_migrate_pfn[1],
		   (ull)z->compact_cached_free_pfn, (ull)z->compact_init_migrate_pfn, (ull)z->compact_init_free_pfn,
		   z->compact_considered, z->compact_defer_shift, z->compact_order_failed, z->compact_blockskip_flush);
	for (pfn_t pfn = 0; pfn < z->end_pfn; pfn += pageblock_nr_pages(r->m->phys->zones))
		seq_putc(&r->out, get_pageblock_skip(r->m->phys->zones, pfn_to_page(r->m, pfn)) ? 's' : '.');
	for (uint32_t i = 0; i < FILE_PAGES; i++) {
		const struct page *page = find_cached_page(r->m, r->inode, i);

		if (!page)
			continue;
		places = places * 31 + (uint32_t)(i * PAGE_SIZE + page_to_pfn(page));
		nr++;
	}
	seq_printf(&r->out, " pages %u %x\n", nr, places);
}

/* A request's compaction. */
static void compact_for(struct run *r, unsigned int order, gfp_t type, enum compact_priority priority)
{
	const struct compact_request wanted = {
		.order = order, .gfp = GFP_WAITS | type, .alloc_flags = ALLOC_WMARK_LOW, .priority = priority,
	};
	struct page *captured = NULL;
	enum compact_result result;

	listen(r);
	result = try_to_compact_pages(r->m, &wanted, &captured);
	r->m->ctx.events.fn = NULL;
	assert_null(captured);
	seq_printf(&r->out, "C %u %#x %d = %d\n", order, wanted.gfp, priority, result);
	show_counters(r);
	show_zone(r);
}

/* The same, and then the request; not every one finds a block. */
static void compact_and_take(struct run *r, unsigned int order, gfp_t type, enum compact_priority priority)
{
	struct page *page = NULL;

	compact_for(r, order, type, priority);
	if (!alloc_pages(r->m, __GFP_DMA | type | __GFP_NOWARN, order, &page))
		assert_non_null(page);
}

static void compact_all(struct run *r)
{
	listen(r);
	compact_nodes(r->m);
	r->m->ctx.events.fn = NULL;
	seq_printf(&r->out, "c\n");
	show_zone(r);
}

static uint32_t scattered(uint32_t i)
{
	return i * 2654435761u >> 20;
}

/* The zone as the kernel's was: one block of 32 pages is gone, the watermarks are 22, 27, 32. */
static void same_zone(struct run *r)
{
	struct page *page;

	for (int64_t kbytes = 2000; r->zone->_watermark[WMARK_MIN] != 22 && kbytes < 4000; kbytes++)
		assert_int_equal(set_min_free_kbytes(r->m, kbytes), 0);
	assert_int_equal(r->zone->_watermark[WMARK_LOW], 27);
	assert_int_equal(r->zone->_watermark[WMARK_HIGH], 32);
	assert_int_equal(set_watermark_boost_factor(r->m, 0), 0);
	assert_int_equal(set_extfrag_threshold(r->m, 0), 0);
	assert_int_equal(alloc_pages(r->m, __GFP_DMA, 5, &page), 0);
	assert_int_equal(page_to_pfn(page), 0x100);
	drain_all_pages(r->m);
}

static void fill_zone(struct run *r)
{
	assert_int_equal(inode_create(r->m, INODE_SHMEM, "/kops (deleted)", FILE_PAGES * PAGE_SIZE, &r->inode), 0);
	for (uint32_t i = 0; i < FILE_PAGES; i++) {
		struct page *page;

		assert_int_equal(alloc_page(r->m, GFP_PAGE, &page), 0);
		add_to_page_cache(r->m, r->inode, i, page);
	}
}

static void give_back(struct run *r, uint32_t i)
{
	delete_from_page_cache(r->m, r->inode, find_cached_page(r->m, r->inode, i));
}

static void do_as_recorded(struct run *r)
{
	for (uint32_t i = 0; i < FILE_PAGES; i++)
		if (scattered(i) % 5 == 0)
			give_back(r, i);
	drain_all_pages(r->m);
	compact_and_take(r, 6, __GFP_MOVABLE, COMPACT_PRIO_ASYNC);
	compact_and_take(r, 7, __GFP_MOVABLE, COMPACT_PRIO_ASYNC);
	compact_and_take(r, 3, 0, COMPACT_PRIO_ASYNC);
	compact_and_take(r, 9, __GFP_MOVABLE, COMPACT_PRIO_SYNC_LIGHT);
	compact_and_take(r, 4, __GFP_MOVABLE, COMPACT_PRIO_ASYNC);
	compact_and_take(r, 9, __GFP_MOVABLE, COMPACT_PRIO_SYNC_LIGHT);
	compact_and_take(r, 5, __GFP_MOVABLE, COMPACT_PRIO_SYNC_LIGHT);
	compact_and_take(r, 8, 0, COMPACT_PRIO_SYNC_LIGHT);
	compact_and_take(r, 8, __GFP_MOVABLE, COMPACT_PRIO_SYNC_FULL);
	compact_and_take(r, 9, __GFP_MOVABLE, COMPACT_PRIO_SYNC_FULL);
	compact_and_take(r, 2, __GFP_RECLAIMABLE, COMPACT_PRIO_SYNC_LIGHT);
	compact_all(r);
	for (uint32_t i = 0; i < FILE_PAGES; i += 3)
		if (scattered(i) % 5)
			give_back(r, i);
	compact_and_take(r, 9, __GFP_MOVABLE, COMPACT_PRIO_ASYNC);
	compact_for(r, 9, __GFP_MOVABLE, COMPACT_PRIO_SYNC_LIGHT);
	compact_all(r);
}

static void as_recorded(void **state)
{
	struct run r = {.m = kit_boot("x86_64", 512 * SZ_1M, "physical_start=16M")};

	(void)state;
	r.zone = machine_zone(r.m, 0);
	seq_init(&r.out);
	same_zone(&r);
	fill_zone(&r);
	do_as_recorded(&r);
	seq_putc(&r.out, '\0');
	assert_string_equal(r.out.buf, recorded);
	seq_release(&r.out);
	kit_end(r.m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_recorded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
