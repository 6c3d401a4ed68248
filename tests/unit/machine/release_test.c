// SPDX-License-Identifier: MIT
/*
 * In which order the frames of pages that go together are to be had again, as running kernels gave them: 6.1.192 on
 * amd64, 6.1.190 on i386, 6.18.15 on amd64. What was asked there, the numbers of pages: frames of pages from..to come
 * one after the other. 6.1 frees the pages of a batch from the last to the first, so the first is the next to be had.
 */
#include "machine_kit.h"

#include "file.h"
#include "zone.h"

#define MOST 600u

struct run {
	struct machine *m;
	vaddr_t addr;
	pfn_t frame[MOST];
};

static pfn_t frame_at(struct machine *m, vaddr_t addr)
{
	struct page *page;

	assert_int_equal(access_user(m, current_task(m), addr, ACCESS_READ, &page), ACCESS_OK);
	return page_to_pfn(page);
}

static void note_frames(struct run *r, uint32_t pages)
{
	for (uint32_t i = 0; i < pages; i++)
		r->frame[i] = frame_at(r->m, r->addr + i * PAGE_SIZE);
}

static void anonymous(struct run *r, uint32_t pages)
{
	r->addr = kit_mmap(r->m, pages * PAGE_SIZE);
	assert_int_equal(kit_touch(r->m, r->addr, pages * PAGE_SIZE, ACCESS_WRITE), 0);
	note_frames(r, pages);
}

static void of_file(struct run *r, uint32_t pages, unsigned int flags)
{
	struct file *file;

	assert_int_equal(file_create(r->m, "f", pages * PAGE_SIZE), 0);
	assert_int_equal(file_open(r->m, "f", &file), 0);
	assert_int_equal(kit_try_mmap(r->m, pages * PAGE_SIZE, flags, file, &r->addr), 0);
	fput(r->m, file);
	note_frames(r, pages);
}

static void munmap_all(struct run *r, uint32_t pages)
{
	assert_int_equal(sys_munmap(r->m, current_task(r->m), r->addr, pages * PAGE_SIZE), 0);
}

static void advise(struct run *r, uint32_t pages, unsigned int advice)
{
	assert_int_equal(sys_madvise(r->m, current_task(r->m), r->addr, pages * PAGE_SIZE, advice), 0);
}

static void unmap(struct run *r, uint32_t pages)
{
	anonymous(r, pages);
	munmap_all(r, pages);
}

static void dontneed(struct run *r, uint32_t pages)
{
	anonymous(r, pages);
	advise(r, pages, MADV_DONTNEED);
}

static void evict(struct run *r, uint32_t pages)
{
	of_file(r, pages, MAP_SHARED);
	munmap_all(r, pages);
	assert_int_equal(sys_evict(r->m, "f"), 0);
}

static void truncate_file(struct run *r, uint32_t pages)
{
	of_file(r, pages, MAP_SHARED);
	munmap_all(r, pages);
	assert_int_equal(sys_truncate(r->m, "f", 0), 0);
}

static void pageout(struct run *r, uint32_t pages)
{
	of_file(r, pages, MAP_PRIVATE);
	advise(r, pages, MADV_PAGEOUT);
}

static void pageout_lazyfree(struct run *r, uint32_t pages)
{
	anonymous(r, pages);
	advise(r, pages, MADV_FREE);
	advise(r, pages, MADV_PAGEOUT);
}

static const struct row {
	const char *what;
	void (*release)(struct run *r, uint32_t pages);
	uint32_t pages;
	const char *in_6_1, *in_6_18;
	const char *in_6_1_i386;	/* if it is not the same there: longer batches, released by 512 */
} rows[] = {
	{"munmap", unmap, 20, "8..19 0..7", "19..0", NULL},
	{"munmap", unmap, 8, "0..7", "7..0", NULL},
	{"munmap", unmap, 9, "8..8 0..7", "8..0", NULL},
	{"munmap", unmap, 600, "518..599 8..517 0..7", "599..0", "520..599 8..519 0..7"},
	{"madvise dontneed", dontneed, 20, "8..19 0..7", "19..0", NULL},
	{"evict", evict, 40, "30..39 15..29 0..14", "39..0", NULL},
	{"truncate", truncate_file, 40, "30..39 15..29 0..14", "39..0", NULL},
	{"madvise pageout of a file", pageout, 40, "0..39", "39..0", NULL},
	{"madvise free, pageout", pageout_lazyfree, 20, "0..19", "19..0", NULL},
};

static uint32_t index_of(const struct run *r, uint32_t pages, pfn_t frame)
{
	for (uint32_t i = 0; i < pages; i++)
		if (r->frame[i] == frame)
			return i;
	return UINT32_MAX;
}

/* Which pages had the frames that are to be had next, as from..to. */
static void next_frames(struct run *r, uint32_t pages, char *text, size_t size)
{
	vaddr_t addr = kit_mmap(r->m, pages * PAGE_SIZE);
	uint32_t from = 0, to = 0;
	size_t n = 0;
	int step = 0;

	assert_int_equal(kit_touch(r->m, addr, pages * PAGE_SIZE, ACCESS_WRITE), 0);
	for (uint32_t i = 0; i < pages; i++) {
		uint32_t at = index_of(r, pages, frame_at(r->m, addr + i * PAGE_SIZE));
		int by = (int)at - (int)to;

		if (i && (by == 1 || by == -1) && (!step || step == by)) {
			step = by;
		} else {
			if (i)
				n += (size_t)snprintf(text + n, size - n, "%u..%u ", from, to);
			from = at;
			step = 0;
		}
		to = at;
		assert_true(n < size);
	}
	snprintf(text + n, size - n, "%u..%u", from, to);
}

static const char *expected(const struct row *row, const char *machine, const char *kernel)
{
	if (strcmp(kernel, "6.1"))
		return row->in_6_18;
	return row->in_6_1_i386 && !strcmp(machine, "i386") ? row->in_6_1_i386 : row->in_6_1;
}

static void check_row(const char *machine, const char *kernel, const struct row *row)
{
	struct machine_config config = {.machine = machine, .ram_bytes = SZ_1G, .kernel = kernel};
	struct run r = {0};
	struct refusal why;
	char found[4096];

	config.host_files = kit_files = host_files_create();
	assert_int_equal(machine_create(&config, &r.m, &why), 0);
	/* as much as is freed stays on the per-CPU lists */
	for (unsigned int i = 0; i < r.m->arch->nr_zones; i++)
		machine_zone(r.m, i)->pcp.limit = 2 * MOST;
	row->release(&r, row->pages);
	next_frames(&r, row->pages, found, sizeof(found));
	if (strcmp(found, expected(row, machine, kernel)))
		fail_msg("%s, %s, %s %u: %s", machine, kernel, row->what, row->pages, found);
	kit_assert_sound(r.m, row->what);
	kit_end(r.m);
}

static void frames_come_back(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		check_row("x86_64", "6.1", &rows[i]);
		check_row("i386", "6.1", &rows[i]);
		check_row("x86_64", "6.18", &rows[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(frames_come_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
