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

#include "arch.h"
#include "hostmem.h"

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

/* One word's meaning. */
struct param {
	const char *name;
	size_t value_at;		/* offset of the uint64_t in struct boot_params */
};

static const struct param sizes[] = {
	{"mem", offsetof(struct boot_params, mem)},
	{"vmalloc", offsetof(struct boot_params, vmalloc)},
	{"physical_start", offsetof(struct boot_params, physical_start)},
	{"movablecore", offsetof(struct boot_params, movablecore)},
	{"cma", offsetof(struct boot_params, cma)},
	{"kernelcore", offsetof(struct boot_params, kernelcore)},
};

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

/* Words that would make another machine of it: it is better to refuse than to pass them on. */
static const char *const other_machines[] = {"lpae", "pae", "thumb2", "tcm"};

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
static bool parse_hwcaps(const char *s, size_t len, uint32_t *ret)
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

/* 1: taken, 0: unknown, -1: its value is wrong. */
static int take_word(struct boot_params *p, const char *word, size_t len)
{
	const char *equals = memchr(word, '=', len);
	size_t name_len = equals ? (size_t)(equals - word) : len;
	uint64_t value;

	if (word_is(word, len, "nohighmem") || word_is(word, len, "highmem=0")) {
		p->nohighmem = true;
		return 1;
	}
	if (word_is(word, name_len, "hwcaps"))
		return equals && parse_hwcaps(equals + 1, len - name_len - 1, &p->hwcaps) ? 1 : -1;
	for (size_t i = 0; i < sizeof(other_machines) / sizeof(other_machines[0]); i++)
		if (word_is(word, len, other_machines[i]))
			return -1;
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		if (!word_is(word, name_len, sizes[i].name))
			continue;
		if (!equals || !parse_size(equals + 1, len - name_len - 1, &value) || !value)
			return -1;
		memcpy((char *)p + sizes[i].value_at, &value, sizeof(value));
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

unsigned int boot_params_parse(struct hostmem *hm, const char *cmdline, struct boot_params *ret)
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
		taken = take_word(ret, cmdline, len);
		if (taken < 0)
			return position;
		if (!taken)
			append_word(unknown, cmdline, len);
		if (word_is(cmdline, len < 8 ? len : 8, "vmalloc="))
			ret->vmalloc_at = position;
		if (word_is(cmdline, len < 15 ? len : 15, "physical_start="))
			ret->physical_start_at = position;
		if (word_is(cmdline, len < 4 ? len : 4, "cma="))
			ret->cma_at = position;
		cmdline += len;
	}
	return 0;
}
