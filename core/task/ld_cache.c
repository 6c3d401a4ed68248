// SPDX-License-Identifier: MIT
/*
 * ld_cache.c - reads the cache that ldconfig writes.
 *
 *	"glibc-ld.so.cache1.1", nlibs (4 bytes), len_strings (4), flags (1), padding (3), extension (4), unused (12)
 *	nlibs times: flags (4), key (4), value (4), osversion (4), hwcap (8)	key, value: offsets in the file
 *	strings
 *
 * An older table ("ld.so-1.7.0") may stand before it; offsets then count from the newer one's beginning. The entries
 * are sorted from the last name to the first, numbers in names compared as numbers: "libz.so.10" stands before
 * "libz.so.9". The best match is the first of the name for this machine's ABI.
 *
 * Differs from the dynamic linker: entries for special processors (hwcap other than 0) are passed over.
 */
#include "ld_cache.h"

#include <string.h>

#include "arch.h"
#include "elf_dynamic.h"

ARCHS_KNOWN_HERE(3);

#define OLD_MAGIC "ld.so-1.7.0"
#define OLD_HEADER 16			/* magic (12 with its end), nlibs */
#define OLD_ENTRY 12
#define NEW_MAGIC "glibc-ld.so.cache1.1"
#define NEW_HEADER 48
#define NEW_ENTRY 24

/* FLAG_ELF_LIBC6 and the machine's FLAG_* (sysdeps/generic/ldconfig.h) */
static const uint32_t abi_flags[NR_ARCHS] = {
	[ARCH_I386] = 0x0003, [ARCH_VEXPRESS] = 0x0903, [ARCH_X86_64] = 0x0303,
};

struct cache {
	struct machine *m;
	struct file *file;
	uint64_t base;			/* of the new table */
	uint64_t nr;
};

static int read_exact(struct cache *c, uint64_t offset, void *to, uint64_t len, bool *whole)
{
	int64_t n = offset > c->file->f_inode->i_size ? 0 : kernel_read(c->m, c->file, to, len, offset);

	*whole = n >= 0 && (uint64_t)n == len;
	return n < 0 ? (int)n : 0;
}

/* Finds the new table; *valid: there is one, and all its entries are in the file. */
static int open_cache(struct cache *c, bool *valid)
{
	unsigned char head[NEW_HEADER];
	int err = read_exact(c, 0, head, OLD_HEADER, valid);

	if (err != 0 || !*valid)
		return err;
	if (memcmp(head, OLD_MAGIC, sizeof(OLD_MAGIC) - 1) == 0)
		c->base = round_up(OLD_HEADER + elf_word(head + 12, 4) * OLD_ENTRY, 8);
	err = read_exact(c, c->base, head, NEW_HEADER, valid);
	if (err != 0 || !*valid)
		return err;
	c->nr = elf_word(head + 20, 4);
	*valid = memcmp(head, NEW_MAGIC, sizeof(NEW_MAGIC) - 1) == 0 &&
		 c->nr <= (c->file->f_inode->i_size - c->base - NEW_HEADER) / NEW_ENTRY;
	return 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static uint64_t number_at(const char **s)
{
	uint64_t value = 0;

	for (; is_digit(**s); (*s)++)
		value = value * 10 + (uint64_t)(**s - '0');
	return value;
}

/* The order of names in the cache (_dl_cache_libcmp). */
static int compare_names(const char *a, const char *b)
{
	while (*a) {
		if (is_digit(*a) != is_digit(*b))
			return is_digit(*a) ? 1 : -1;
		if (is_digit(*a)) {
			uint64_t na = number_at(&a), nb = number_at(&b);

			if (na != nb)
				return na < nb ? -1 : 1;
		} else if (*a++ != *b++) {
			return (unsigned char)a[-1] < (unsigned char)b[-1] ? -1 : 1;
		}
	}
	return *b ? -1 : 0;
}

/* A string of the file; *whole: it ends within `size` bytes. */
static int read_string(struct cache *c, uint64_t offset, char *to, uint64_t size, bool *whole)
{
	int64_t n;

	*whole = false;
	if (offset > c->file->f_inode->i_size - c->base)
		return 0;
	n = kernel_read(c->m, c->file, to, size, c->base + offset);
	if (n < 0)
		return (int)n;
	*whole = n > 0 && memchr(to, '\0', (size_t)n);
	return 0;
}

static int read_entry(struct cache *c, uint64_t i, unsigned char entry[NEW_ENTRY], char *key, uint64_t size,
		      bool *valid)
{
	int err = read_exact(c, c->base + NEW_HEADER + i * NEW_ENTRY, entry, NEW_ENTRY, valid);

	if (err != 0 || !*valid)
		return err;
	return read_string(c, elf_word(entry + 4, 4), key, size, valid);
}

/* The first entry whose name is not before `name`: the table descends. */
static int find_first(struct cache *c, const char *name, char *key, uint64_t size, uint64_t *ret, bool *valid)
{
	uint64_t low = 0, high = c->nr;

	while (low < high) {
		uint64_t middle = low + (high - low) / 2;
		unsigned char entry[NEW_ENTRY];
		int err = read_entry(c, middle, entry, key, size, valid);

		if (err != 0 || !*valid)
			return err;
		if (compare_names(key, name) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	*ret = low;
	*valid = true;
	return 0;
}

int ld_cache_lookup(struct machine *m, struct file *file, const char *name, char *path, uint64_t size, bool *found)
{
	struct cache c = {.m = m, .file = file};
	uint64_t i = 0;
	bool valid;
	int err = open_cache(&c, &valid);

	*found = false;
	if (err == 0 && valid)
		err = find_first(&c, name, path, size, &i, &valid);
	for (; err == 0 && valid && i < c.nr && !*found; i++) {
		unsigned char entry[NEW_ENTRY];

		err = read_entry(&c, i, entry, path, size, &valid);
		if (err != 0 || !valid || compare_names(path, name) != 0)
			return err;
		if (elf_word(entry, 4) != abi_flags[m->arch->id] || elf_word(entry + 16, 8) != 0)
			continue;
		err = read_string(&c, elf_word(entry + 8, 4), path, size, found);
	}
	return err;
}
