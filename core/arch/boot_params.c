// SPDX-License-Identifier: MIT
/*
 * boot_params.c - the kernel's command line
 *
 * Words are separated by blanks; a word is NAME or NAME=VALUE. Sizes are what the kernel's memparse() takes: decimal,
 * octal or hexadecimal with K, M, G, T, P behind it. Words without a meaning here are kept: a kernel hands them to user
 * space and says so in its log ("Unknown kernel command line parameters").
 */
#include "boot_params.h"

#include <string.h>

#include "hostmem.h"

ARCHS_KNOWN_HERE(3);

static unsigned int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned int)(c - '0');
	c = (char)(c | 0x20);
	if (c >= 'a' && c <= 'f')
		return (unsigned int)(c - 'a') + 10;
	return 99;
}

static unsigned int suffix_shift(char c)
{
	static const char suffixes[] = "kmgtp";
	const char *at = c ? strchr(suffixes, c | 0x20) : NULL;

	return at ? 10 * (unsigned int)(at - suffixes + 1) : 0;
}

/* The kernel's memparse(), but refusing what is no number, has a tail or overflows. */
static bool parse_size(const char *s, size_t len, uint64_t *ret)
{
	unsigned int base = 10, shift;
	uint64_t value = 0;
	size_t i = 0;

	if (len > 2 && s[0] == '0' && (s[1] | 0x20) == 'x') {
		base = 16;
		i = 2;
	} else if (len > 1 && s[0] == '0') {
		base = 8;
		i = 1;
	}
	if (i == len)
		return false;
	for (; i < len && digit_of(s[i]) < base; i++)
		if (__builtin_mul_overflow(value, base, &value) ||
		    __builtin_add_overflow(value, digit_of(s[i]), &value))
			return false;
	if (i < len) {
		shift = suffix_shift(s[i++]);
		if (!shift || i != len || value > UINT64_MAX >> shift)
			return false;
		value <<= shift;
	}
	*ret = value;
	return true;
}

#define ON_I386 (1u << ARCH_I386)
#define ON_VEXPRESS (1u << ARCH_VEXPRESS)
#define ON_X86_64 (1u << ARCH_X86_64)
#define ON_ALL (ON_I386 | ON_VEXPRESS | ON_X86_64)

/* What stands behind a word. */
enum value_kind { NO_VALUE, SIZE, SIZE_OR_ZERO, MAY_HAVE_SIZE, HWCAPS };

static const struct {
	const char *name;
	enum value_kind kind;
	unsigned int machines;
} words[NR_BOOT_WORDS] = {
	[BOOT_MEM] = {"mem", SIZE, ON_ALL},
	[BOOT_VMALLOC] = {"vmalloc", SIZE, ON_ALL},
	[BOOT_HIGHMEM] = {"highmem", SIZE_OR_ZERO, ON_I386},
	[BOOT_MOVABLECORE] = {"movablecore", SIZE, ON_ALL},
	[BOOT_CMA] = {"cma", SIZE, ON_VEXPRESS},
	[BOOT_KERNELCORE] = {"kernelcore", SIZE, ON_ALL},
	[BOOT_SLAB_MAX_ORDER] = {"slab_max_order", SIZE_OR_ZERO, ON_ALL},
	[BOOT_PHYSICAL_START] = {"physical_start", SIZE, ON_I386 | ON_X86_64},
	[BOOT_PAGE_OFFSET] = {"page_offset", SIZE, ON_I386 | ON_VEXPRESS},
	[BOOT_PHYS_OFFSET] = {"phys_offset", SIZE, ON_VEXPRESS},
	[BOOT_TASK_SIZE] = {"task_size", SIZE, ON_VEXPRESS},
	[BOOT_PKMAP_BASE] = {"pkmap_base", SIZE, ON_VEXPRESS},
	[BOOT_LAST_PKMAP] = {"last_pkmap", SIZE, ON_VEXPRESS},
	[BOOT_HWCAPS] = {"hwcaps", HWCAPS, ON_ALL},
	[BOOT_TCM] = {"tcm", MAY_HAVE_SIZE, ON_VEXPRESS},
	[BOOT_NOHIGHMEM] = {"nohighmem", NO_VALUE, ON_ALL},
	[BOOT_PAE] = {"pae", NO_VALUE, ON_I386},
	[BOOT_LPAE] = {"lpae", NO_VALUE, ON_VEXPRESS},
	[BOOT_THUMB2] = {"thumb2", NO_VALUE, ON_VEXPRESS},
};

const char *arch_boot_word(unsigned int i, bool *has_value)
{
	if (i >= NR_BOOT_WORDS)
		return NULL;
	*has_value = words[i].kind != NO_VALUE && words[i].kind != MAY_HAVE_SIZE;
	return words[i].name;
}

/* What ld.so --help lists as "supported, searched"; a level includes those below it. */
static const struct {
	const char *name;
	uint32_t bits;
} hwcaps[] = {
	{"x86-64-v2", HWCAP_X86_64_V2},
	{"x86-64-v3", HWCAP_X86_64_V2 | HWCAP_X86_64_V3},
	{"x86-64-v4", HWCAP_X86_64_V2 | HWCAP_X86_64_V3 | HWCAP_X86_64_V4},
	{"haswell", HWCAP_HASWELL},
	{"xeon_phi", HWCAP_XEON_PHI},
	{"avx512_1", HWCAP_AVX512_1},
};

static bool word_is(const char *word, size_t len, const char *name)
{
	return strlen(name) == len && !memcmp(word, name, len);
}

static uint32_t hwcap_bits(const char *name, size_t len)
{
	for (size_t i = 0; i < sizeof(hwcaps) / sizeof(hwcaps[0]); i++)
		if (word_is(name, len, hwcaps[i].name))
			return hwcaps[i].bits;
	return 0;
}

/* Names separated by commas; a processor has one platform. */
static bool parse_hwcaps(const char *s, size_t len, uint64_t *ret)
{
	const char *end = s + len;

	*ret = 0;
	for (;;) {
		const char *comma = memchr(s, ',', (size_t)(end - s));
		uint32_t bits = hwcap_bits(s, (size_t)((comma ? comma : end) - s));

		if (!bits)
			return false;
		*ret |= bits;
		if (!comma)
			return (*ret & (HWCAP_HASWELL | HWCAP_XEON_PHI)) != (HWCAP_HASWELL | HWCAP_XEON_PHI);
		s = comma + 1;
	}
}

/*
 * Whether what stands behind the name (from the '=' on, NULL: nothing) is right for the kind; then *ret is its value.
 */
static bool take_value(enum value_kind kind, const char *equals, size_t len, uint64_t *ret)
{
	if (!equals)
		return kind == NO_VALUE || kind == MAY_HAVE_SIZE;
	if (kind == HWCAPS)
		return parse_hwcaps(equals + 1, len, ret);
	if (kind == NO_VALUE || !parse_size(equals + 1, len, ret))
		return false;
	return *ret || kind != SIZE;
}

/* 1: taken, 0: unknown, -1: its value is wrong, or the word is another machine's. */
static int take_word(struct boot_params *p, enum arch_id id, const char *word, size_t len, unsigned int position)
{
	const char *equals = memchr(word, '=', len);
	size_t name_len = equals ? (size_t)(equals - word) : len;

	for (unsigned int i = 0; i < NR_BOOT_WORDS; i++) {
		if (!word_is(word, name_len, words[i].name))
			continue;
		if (!(words[i].machines >> id & 1) ||
		    !take_value(words[i].kind, equals, equals ? len - name_len - 1 : 0, &p->value[i]))
			return -1;
		p->at[i] = position;
		return 1;
	}
	return 0;
}

static void append_word(char *to, const char *word, size_t len)
{
	size_t used = strlen(to);

	if (used)
		to[used++] = ' ';
	memcpy(to + used, word, len);
	to[used + len] = '\0';
}

unsigned int boot_params_parse(struct hostmem *hm, enum arch_id id, const char *cmdline, struct boot_params *ret)
{
	size_t room = strlen(cmdline) + 1;
	char *unknown = hm_alloc(hm, room), *copy = hm_alloc(hm, room);
	unsigned int position = 0;

	memset(ret, 0, sizeof(*ret));
	memcpy(copy, cmdline, room);
	ret->cmdline = copy;
	ret->unknown = unknown;
	while (*cmdline) {
		size_t len = strcspn(cmdline, " \t");
		int taken;

		if (!len) {
			cmdline++;
			continue;
		}
		position++;
		taken = take_word(ret, id, cmdline, len, position);
		if (taken < 0)
			return position;
		if (!taken)
			append_word(unknown, cmdline, len);
		cmdline += len;
	}
	return 0;
}
