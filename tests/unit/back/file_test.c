// SPDX-License-Identifier: MIT
/* Files: the table, who keeps an inode alive, and what storage holds. */
#include "unit/phys/phys_machine.h"

#include <unistd.h>

#include "back.h"
#include "file.h"
#include "filemap.h"
#include "hostfile.h"
#include "kernel_rules.h"
#include "kmem.h"
#include "rmap.h"
#include "shmem.h"
#include "slab.h"
#include "swap.h"
#include "swapfile.h"

static int set_up(void **state)
{
	struct test_machine *t = calloc(1, sizeof(*t));

	i386_init(t, 64 << 20, 64 << 20);
	phys_hand_over(&t->m);
	t->arch.high_memory = 64 << 20;
	kmem_create(&t->m);
	assert_int_equal(kmem_cache_init(&t->m), 0);
	t->m.rules = kernel_rules_find("6.1");
	t->m.back = hm_alloc(&t->m.ctx.mem, sizeof(*t->m.back));
	files_init(&t->m);
	rmap_init(&t->m);
	lru_init(&t->m);
	swap_init(&t->m);
	t->m.host_files = host_files_create();
	*state = t;
	return 0;
}

static void assert_files_sound(struct test_machine *t)
{
	struct verify v = {&t->report, 0};

	seq_clear(&t->report);
	files_verify(&v, &t->m);
	filemap_verify(&v, &t->m);
	phys_verify(&v, &t->m);
	lru_verify(&v, &t->m);
	if (v.findings)
		fail_msg("%.*s", (int)t->report.count, t->report.buf);
}

static int tear_down(void **state)
{
	struct test_machine *t = *state;

	assert_files_sound(t);
	host_files_destroy(t->m.host_files);
	machine_destroy(t);
	free(t);
	return 0;
}

static uint64_t free_frames(struct test_machine *t)
{
	kmem_cache_shrink_all(&t->m);
	drain_all_pages(&t->m);
	return nr_free_pages(&t->m);
}

static uint64_t files_hash(const struct machine *m)
{
	struct hash h;

	hash_init(&h);
	files_digest(&h, m);
	return hash_final(&h);
}

/* The byte of a stored page; the content must be made of this byte from `from` to `to`, zero elsewhere. */
static void assert_stored(struct machine *m, struct inode *inode, uint64_t index, unsigned int byte, uint64_t to)
{
	uint32_t content;
	const unsigned char *bytes;

	assert_int_equal(inode_read_content(m, inode, index, &content), 0);
	bytes = content_bytes(m, content);
	for (uint64_t i = 0; i < PAGE_SIZE; i++)
		assert_int_equal(bytes ? bytes[i] : content_fill_byte(content), i < to ? byte : 0);
	content_put(m, content);
}

static void fill_pattern(void **state)
{
	struct test_machine *t = *state;
	struct inode *inode;

	assert_int_equal(file_create(&t->m, "f", 300 * PAGE_SIZE + 5), 0);
	inode = inode_find(&t->m, "f");
	assert_non_null(inode);
	assert_int_equal(inode->nrpages, 301);
	assert_stored(&t->m, inode, 0, 1, PAGE_SIZE);
	assert_stored(&t->m, inode, 254, 255, PAGE_SIZE);
	assert_stored(&t->m, inode, 255, 0, PAGE_SIZE);
	assert_stored(&t->m, inode, 256, 1, PAGE_SIZE);
	assert_stored(&t->m, inode, 300, 301 & 0xff, 5);
	assert_stored(&t->m, inode, 301, 0, PAGE_SIZE);
	assert_int_equal(file_create(&t->m, "f", 1), -EEXIST);
	assert_int_equal(file_create(&t->m, "g", UINT64_MAX), -EFBIG);
	assert_int_equal(file_create(&t->m, "g", 1 << 30), -ENOMEM);
	assert_int_equal(file_create(&t->m, "", 1), -ENOENT);
	assert_null(inode_find(&t->m, "g"));
	assert_int_equal(file_create(&t->m, "empty", 0), 0);
}

static void creation_that_fails_leaves_nothing(void **state)
{
	struct test_machine *t = *state;
	uint64_t before, digest_before;

	before = free_frames(t);
	digest_before = files_hash(&t->m);
	for (unsigned int nth = 1; nth <= 8; nth++) {
		t->m.ctx.fail_nth = nth;
		t->m.ctx.fail_times = 1;
		assert_int_equal(file_create(&t->m, "f", 8 * PAGE_SIZE), -ENOMEM);
		assert_null(inode_find(&t->m, "f"));
		assert_int_equal(free_frames(t), before);
		assert_true(files_hash(&t->m) == digest_before);
		assert_files_sound(t);
	}
	assert_int_equal(file_create(&t->m, "f", 8 * PAGE_SIZE), 0);
	assert_int_equal(inode_find(&t->m, "f")->i_ino, 12);
}

static void truncation_loses_the_tail(void **state)
{
	struct test_machine *t = *state;
	struct inode *inode;
	unsigned char text[PAGE_SIZE];

	assert_int_equal(file_create(&t->m, "f", 4 * PAGE_SIZE), 0);
	inode = inode_find(&t->m, "f");
	memset(text, 'A', sizeof(text));
	inode_write_content(&t->m, inode, 1, content_make(&t->m, text));
	inode_write_content(&t->m, inode, 3, content_make(&t->m, text));
	assert_stored(&t->m, inode, 1, 'A', PAGE_SIZE);
	invalidate_mapping_pages(&t->m, inode, 0, UINT64_MAX);

	assert_int_equal(inode_set_size(&t->m, inode, PAGE_SIZE + 10), 0);
	assert_files_sound(t);
	assert_int_equal(inode_set_size(&t->m, inode, 4 * PAGE_SIZE), 0);
	assert_stored(&t->m, inode, 0, 1, PAGE_SIZE);
	assert_stored(&t->m, inode, 1, 'A', 10);
	assert_stored(&t->m, inode, 2, 0, PAGE_SIZE);
	assert_stored(&t->m, inode, 3, 0, PAGE_SIZE);
	assert_int_equal(inode_set_size(&t->m, inode, 7), 0);
	assert_int_equal(inode_set_size(&t->m, inode, PAGE_SIZE), 0);
	assert_stored(&t->m, inode, 0, 1, 7);
	assert_int_equal(inode_set_size(&t->m, inode, UINT64_MAX), -EFBIG);
}

static void one_open_file_for_all(void **state)
{
	struct test_machine *t = *state;
	struct file *a, *b;
	char byte;

	assert_int_equal(file_create(&t->m, "f", PAGE_SIZE + 1), 0);
	assert_int_equal(file_open(&t->m, "f", &a), 0);
	assert_int_equal(file_open(&t->m, "f", &b), 0);
	assert_ptr_equal(a, b);
	assert_true(a->writable);
	assert_int_equal(kernel_read(&t->m, a, &byte, 1, PAGE_SIZE), 1);
	assert_int_equal(byte, 2);
	assert_int_equal(kernel_read(&t->m, a, &byte, 1, PAGE_SIZE + 1), 0);
	fput(&t->m, a);
	fput(&t->m, b);
	assert_non_null(inode_find(&t->m, "f"));
}

/* kernel_read() sees what a process wrote, though storage does not have it yet. */
static void reads_through_the_cache(void **state)
{
	struct test_machine *t = *state;
	struct inode *inode;
	struct file *f;
	char text[6] = "";

	assert_int_equal(file_create(&t->m, "f", 2 * PAGE_SIZE), 0);
	assert_int_equal(file_open(&t->m, "f", &f), 0);
	inode = f->f_inode;
	page_write(&t->m, find_cached_page(&t->m, inode, 1), 0, "dirty", 5);
	assert_int_equal(kernel_read(&t->m, f, text, 5, PAGE_SIZE - 1), 5);
	assert_string_equal(text, "\1dirt");
	assert_stored(&t->m, inode, 1, 2, PAGE_SIZE);
	fput(&t->m, f);
}

static void host_files(void **state)
{
	struct test_machine *t = *state;
	char path[] = "/tmp/file_test.XXXXXX", bytes[8];
	int fd = mkstemp(path);
	struct file *a, *b;
	uint32_t content;

	assert_true(fd >= 0);
	assert_int_equal(write(fd, "host bytes", 10), 10);
	close(fd);
	assert_int_equal(file_open(&t->m, path, &a), 0);
	assert_int_equal(file_open(&t->m, path, &b), 0);
	assert_ptr_not_equal(a, b);
	assert_ptr_equal(a->f_inode, b->f_inode);
	assert_false(a->writable);
	assert_false(file_executable(a));
	assert_int_equal(a->f_inode->i_ino, 12);
	assert_int_equal(a->f_inode->s_dev, 0x801);
	assert_int_equal(kernel_read(&t->m, a, bytes, 8, 5), 5);
	assert_memory_equal(bytes, "bytes", 5);

	/* never read into the cache: it leaves no trace, and its number is used again */
	fput(&t->m, a);
	fput(&t->m, b);
	assert_null(inode_next(&t->m, NULL));
	assert_int_equal(file_open(&t->m, path, &a), 0);
	assert_int_equal(a->f_inode->i_ino, 12);

	/* read once: it stays */
	assert_int_equal(inode_read_content(&t->m, a->f_inode, 0, &content), 0);
	assert_memory_equal(content_bytes(&t->m, content), "host bytes\0", 11);
	content_put(&t->m, content);
	fput(&t->m, a);
	assert_int_equal(inode_next(&t->m, NULL)->i_ino, 12);

	assert_int_equal(file_open(&t->m, "/dev/zero", &a), -ENODEV);
	assert_int_equal(t->m.ctx.why.why, WHY_NOT_REGULAR);
	assert_int_equal(file_open(&t->m, "/tmp", &a), -ENODEV);
	assert_int_equal(file_open(&t->m, "/no/such/file", &a), -ENOENT);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(file_open(&t->m, path, &a), -ESTALE);
	assert_int_equal(t->m.ctx.why.why, WHY_FILE_CHANGED);
	host_files_restrict(t->m.host_files, NULL);
	assert_int_equal(file_open(&t->m, "/etc/passwd", &a), -EPERM);
}

static void images_and_shared_memory(void **state)
{
	struct test_machine *t = *state;
	static const char image[PAGE_SIZE + 3] = "image";
	struct file *f, *s, *s2;
	bool major = false;
	struct page *page;
	uint32_t content;
	uint64_t before;

	assert_int_equal(file_open_image(&t->m, "/sbin/init", image, sizeof(image), &f), 0);
	assert_int_equal(inode_read_content(&t->m, f->f_inode, 0, &content), 0);
	assert_memory_equal(content_bytes(&t->m, content), "image", 6);
	content_put(&t->m, content);
	assert_int_equal(inode_read_content(&t->m, f->f_inode, 1, &content), 0);
	assert_int_equal(content, CONTENT_ZERO);
	fput(&t->m, f);

	before = free_frames(t);
	assert_int_equal(shmem_file_setup(&t->m, 8 * PAGE_SIZE, &s), 0);
	assert_int_equal(shmem_file_setup(&t->m, PAGE_SIZE, &s2), 0);
	assert_string_equal(s->f_inode->name, "/dev/zero (deleted)");
	assert_int_equal(s->f_inode->s_dev, 1);
	assert_true(s->f_inode->i_ino != s2->f_inode->i_ino);
	for (uint64_t i = 0; i < 8; i += 3)
		assert_int_equal(shmem_get_page(&t->m, s->f_inode, i, &page, &major), 0);
	assert_int_equal(s->f_inode->nrpages, 3);
	assert_ptr_equal(page_inode(&t->m, page), s->f_inode);
	assert_files_sound(t);
	fput(&t->m, s);
	fput(&t->m, s2);
	assert_int_equal(free_frames(t), before);
}

/* Ids are the lowest free ones: a call that failed in between cannot be seen. */
static void ids_are_reused_from_below(void **state)
{
	struct test_machine *t = *state;
	struct file *f[200];
	struct file *again;

	for (int i = 0; i < 200; i++)
		assert_int_equal(shmem_file_setup(&t->m, PAGE_SIZE, &f[i]), 0);
	assert_int_equal(f[0]->f_inode->id, 1);
	assert_int_equal(f[199]->f_inode->id, 200);
	assert_ptr_equal(inode_by_id(&t->m, 77), f[76]->f_inode);
	fput(&t->m, f[150]);
	fput(&t->m, f[20]);
	assert_null(inode_by_id(&t->m, 21));
	assert_int_equal(shmem_file_setup(&t->m, PAGE_SIZE, &again), 0);
	assert_int_equal(again->f_inode->id, 21);
	assert_int_equal(again->f_inode->i_ino, 201);
	assert_null(inode_by_id(&t->m, UINT32_MAX));
	for (int i = 0; i < 200; i++)
		if (i != 150 && i != 20)
			fput(&t->m, f[i]);
	fput(&t->m, again);
	assert_null(inode_next(&t->m, NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(fill_pattern, set_up, tear_down),
		cmocka_unit_test_setup_teardown(creation_that_fails_leaves_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(truncation_loses_the_tail, set_up, tear_down),
		cmocka_unit_test_setup_teardown(one_open_file_for_all, set_up, tear_down),
		cmocka_unit_test_setup_teardown(reads_through_the_cache, set_up, tear_down),
		cmocka_unit_test_setup_teardown(host_files, set_up, tear_down),
		cmocka_unit_test_setup_teardown(images_and_shared_memory, set_up, tear_down),
		cmocka_unit_test_setup_teardown(ids_are_reused_from_below, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
