// SPDX-License-Identifier: MIT
/* Bytes of frames: shared until written, free where they are all the same, and hashed by what they are. */
#include "phys_machine.h"

struct frames {
	struct test_machine t;
	struct page *a, *b;
};

static void frames_up(struct frames *f)
{
	vexpress_init(&f->t, 9304 * 1024);
	phys_hand_over(&f->t.m);
	f->a = take(&f->t, GFP_HIGHUSER, 0);
	f->b = take(&f->t, GFP_HIGHUSER, 0);
}

static uint64_t hash_of(const struct frames *f, const struct page *page)
{
	struct hash h;

	hash_init(&h);
	content_hash(&h, &f->t.m, page->content);
	return hash_final(&h);
}

static void written_bytes_come_back(void **state)
{
	unsigned char buffer[PAGE_SIZE], zero[PAGE_SIZE] = {0};
	struct frames f;

	(void)state;
	frames_up(&f);
	page_read(&f.t.m, f.a, 0, buffer, PAGE_SIZE);
	assert_memory_equal(buffer, zero, PAGE_SIZE);
	page_write(&f.t.m, f.a, 4090, "sixsix", 6);
	page_read(&f.t.m, f.a, 4090, buffer, 6);
	assert_memory_equal(buffer, "sixsix", 6);
	page_zero_from(&f.t.m, f.a, 4093);
	page_read(&f.t.m, f.a, 4090, buffer, 6);
	assert_memory_equal(buffer, "six\0\0\0", 6);
	page_zero_from(&f.t.m, f.a, 0);
	assert_int_equal(f.a->content, CONTENT_ZERO);
	assert_int_equal(content_blocks(&f.t.m), 0);
	machine_destroy(&f.t);
}

/* Writing what is there takes no block. */
static void nothing_new_is_free(void **state)
{
	unsigned char ones[64];
	struct frames f;

	(void)state;
	frames_up(&f);
	memset(ones, 1, sizeof(ones));
	page_write(&f.t.m, f.a, 100, "\0\0\0", 3);
	page_write(&f.t.m, f.a, 100, "", 0);
	page_set_content(&f.t.m, f.b, CONTENT_FILL(1));
	page_write(&f.t.m, f.b, 100, ones, sizeof(ones));
	assert_int_equal(content_blocks(&f.t.m), 0);
	page_write(&f.t.m, f.b, 0, "\2", 1);
	assert_int_equal(content_blocks(&f.t.m), 1);
	page_read(&f.t.m, f.b, 1, ones, 1);
	assert_int_equal(ones[0], 1);
	machine_destroy(&f.t);
}

static void copies_share_until_written(void **state)
{
	struct frames f;
	char c;

	(void)state;
	frames_up(&f);
	page_write(&f.t.m, f.a, 0, "abc", 3);
	page_copy_content(&f.t.m, f.b, f.a);
	assert_int_equal(content_blocks(&f.t.m), 1);
	assert_int_equal(content_refs(&f.t.m, f.a->content), 2);
	page_write(&f.t.m, f.b, 0, "abc", 3);
	assert_int_equal(content_blocks(&f.t.m), 1);
	page_write(&f.t.m, f.b, 1, "B", 1);
	assert_int_equal(content_blocks(&f.t.m), 2);
	page_read(&f.t.m, f.a, 1, &c, 1);
	assert_int_equal(c, 'b');
	put_page(&f.t.m, f.b);
	assert_int_equal(content_blocks(&f.t.m), 1);
	assert_sound(&f.t);
	machine_destroy(&f.t);
}

/* Blocks that nobody has a frame for; more than copy_block() takes for cached. */
static void fill_store(struct machine *m)
{
	unsigned char bytes[PAGE_SIZE] = {1};

	for (unsigned int i = 0; i <= 16 * SZ_1M / PAGE_SIZE; i++)
		content_make(m, bytes);
}

static void write_to_a_copy(struct frames *f, uint64_t offset, uint64_t len)
{
	unsigned char old[PAGE_SIZE], want[PAGE_SIZE], have[PAGE_SIZE];

	page_read(&f->t.m, f->a, 0, old, PAGE_SIZE);
	for (unsigned int i = 0; i < PAGE_SIZE; i++)
		want[i] = i - offset < len ? (unsigned char)~old[i] : old[i];
	page_copy_content(&f->t.m, f->b, f->a);
	page_write(&f->t.m, f->b, offset, want + offset, len);
	page_read(&f->t.m, f->b, 0, have, PAGE_SIZE);
	assert_memory_equal(have, want, PAGE_SIZE);
	page_read(&f->t.m, f->a, 0, have, PAGE_SIZE);
	assert_memory_equal(have, old, PAGE_SIZE);
}

/* Whatever part of it is written: of a line, of two, of all. */
static void large_stores_copy_the_same(void **state)
{
	const uint64_t offsets[] = {0, 1, 56, 63, 64, 2048, 4032, 4088, 4095};
	const uint64_t lens[] = {1, 8, 64, 65, 128, 1000, PAGE_SIZE};
	unsigned char bytes[PAGE_SIZE];
	struct frames f;

	(void)state;
	frames_up(&f);
	fill_store(&f.t.m);
	for (unsigned int i = 0; i < PAGE_SIZE; i++)
		bytes[i] = (unsigned char)(i * 7 + i / 256);
	page_write(&f.t.m, f.a, 0, bytes, PAGE_SIZE);
	for (size_t i = 0; i < sizeof(offsets) / sizeof(*offsets); i++)
		for (size_t j = 0; j < sizeof(lens) / sizeof(*lens); j++)
			write_to_a_copy(&f, offsets[i], min_u64(lens[j], PAGE_SIZE - offsets[i]));
	machine_destroy(&f.t);
}

/* A block that comes back from the free chain is as good as a new one. */
static void blocks_are_reused(void **state)
{
	unsigned char buffer[16], zero[16] = {0};
	struct frames f;
	unsigned int i;

	(void)state;
	frames_up(&f);
	for (i = 0; i < 1000; i++) {
		page_write(&f.t.m, f.a, i, "dirt", 4);
		page_drop_content(&f.t.m, f.a);
	}
	page_write(&f.t.m, f.b, 4000, "x", 1);
	page_read(&f.t.m, f.b, 500, buffer, sizeof(buffer));
	assert_memory_equal(buffer, zero, sizeof(zero));
	assert_int_equal(content_next(&f.t.m, 0), f.b->content);
	assert_int_equal(content_next(&f.t.m, f.b->content), 0);
	assert_sound(&f.t);
	machine_destroy(&f.t);
}

static void hash_is_of_the_bytes(void **state)
{
	unsigned char sevens[PAGE_SIZE];
	struct frames f;

	(void)state;
	frames_up(&f);
	memset(sevens, 7, sizeof(sevens));
	page_set_content(&f.t.m, f.a, CONTENT_FILL(7));
	page_set_content(&f.t.m, f.b, content_make(&f.t.m, sevens));
	assert_int_not_equal(f.a->content, f.b->content);
	assert_int_equal(hash_of(&f, f.a), hash_of(&f, f.b));
	page_write(&f.t.m, f.b, 2048, "\6", 1);
	assert_int_not_equal(hash_of(&f, f.a), hash_of(&f, f.b));
	page_set_content(&f.t.m, f.a, CONTENT_FILL(0));
	page_drop_content(&f.t.m, f.b);
	assert_int_equal(hash_of(&f, f.a), hash_of(&f, f.b));
	machine_destroy(&f.t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(written_bytes_come_back),
		cmocka_unit_test(nothing_new_is_free),
		cmocka_unit_test(copies_share_until_written),
		cmocka_unit_test(large_stores_copy_the_same),
		cmocka_unit_test(blocks_are_reused),
		cmocka_unit_test(hash_is_of_the_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
