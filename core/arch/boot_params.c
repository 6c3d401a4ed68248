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

#include "fail.h"
#include "hostmem.h"

ARCHS_KNOWN_HERE(3);

#define BLANKS " \t"

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
 * What is wrong with the value of this kind behind a name (NULL: nothing stands there), or WHY_NONE; then *ret is it.
 */
static enum why take_value(enum value_kind kind, const char *value, size_t len, uint64_t *ret)
{
	if (kind == HWCAPS)
		return value && parse_hwcaps(value, len, ret) ? WHY_NONE : WHY_BOOT_HWCAPS;
	if (kind == NO_VALUE)
		return value ? WHY_BOOT_NO_VALUE : WHY_NONE;
	if (!value)
		return kind == MAY_HAVE_SIZE ? WHY_NONE : WHY_BOOT_NO_NUMBER;
	if (!parse_size(value, len, ret))
		return WHY_BOOT_NO_NUMBER;
	return *ret || kind != SIZE ? WHY_NONE : WHY_BOOT_ZERO;
}

/* Which of ours a name is; NR_BOOT_WORDS: none. */
static enum boot_word find_word(const char *name, size_t len)
{
	enum boot_word i = 0;

	while (i < NR_BOOT_WORDS && !word_is(name, len, words[i].name))
		i++;
	return i;
}

static int take_word(struct boot_params *p, enum boot_word i, const char *value, size_t len, struct refusal *why)
{
	enum why wrong = take_value(words[i].kind, value, len, &p->value[i]);

	if (wrong != WHY_NONE)
		return refuse_why(why, EINVAL, wrong, i, 0, 0);
	p->given[i] = true;
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

/* Takes one word of the command line, which means something or is kept aside. */
static int parse_word(struct boot_params *p, enum arch_id id, const char *word, size_t len, struct refusal *why)
{
	const char *equals = memchr(word, '=', len);
	size_t name_len = equals ? (size_t)(equals - word) : len;
	enum boot_word i = find_word(word, name_len);

	if (i == NR_BOOT_WORDS) {
		append_word(p->unknown, word, len);
		return 0;
	}
	if (!(words[i].machines >> id & 1))
		return refuse_why(why, EINVAL, WHY_BOOT_OTHER_MACHINE, i, words[i].machines, 0);
	return take_word(p, i, equals ? equals + 1 : NULL, len - name_len - (equals != NULL), why);
}

int boot_params_parse(struct hostmem *hm, enum arch_id id, const char *cmdline, struct boot_params *ret,
		      struct refusal *why)
{
	size_t room = strlen(cmdline) + 1;
	char *copy = hm_alloc(hm, room);

	memset(ret, 0, sizeof(*ret));
	memcpy(copy, cmdline, room);
	ret->cmdline = copy;
	ret->unknown = hm_alloc(hm, room);
	for (;;) {
		size_t len;
		int err;

		cmdline += strspn(cmdline, BLANKS);
		len = strcspn(cmdline, BLANKS);
		if (!len)
			return 0;
		err = parse_word(ret, id, cmdline, len, why);
		if (err)
			return err;
		cmdline += len;
	}
}
