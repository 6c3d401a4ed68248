// SPDX-License-Identifier: MIT
/*
 * ld_so_hwcaps.c - names of folders for special processors.
 *
 *	glibc-hwcaps/x86-64-v4/ ... v2/		as far as the processor goes
 *	haswell/avx512_1/x86_64/, ... , tls/	each subset of the legacy names: important bits of AT_HWCAP, platform,
 *						"tls"
 *
 * The linker writes all of them into one block before it loads anything (_dl_important_hwcaps), and each folder it
 * searches carries a state for each name. So how much memory it has used when it maps the libraries, and by that where
 * they come to lie, depends on the processor: with 4 legacy names instead of 3 the block alone is 177 bytes longer. The
 * processor is a property of the machine (struct arch), the same on every host.
 *
 * Differs from the dynamic linker: nothing is looked for in these folders.
 */
#include "ld_so_impl.h"

#include <string.h>

#include "arch.h"

#define GLIBC_HWCAPS_PREFIX "glibc-hwcaps/"
#define LEGACY_MAX 6

static const struct {
	enum cpu_hwcap bit;
	const char *name;
} subdirs[] = {{HWCAP_X86_64_V4, "x86-64-v4"}, {HWCAP_X86_64_V3, "x86-64-v3"}, {HWCAP_X86_64_V2, "x86-64-v2"}};

const char *ld_platform(const struct ld_so *ld)
{
	const struct arch *arch = ld->m->arch;

	if (arch->hwcaps & HWCAP_XEON_PHI)
		return "xeon_phi";
	return arch->hwcaps & HWCAP_HASWELL ? "haswell" : arch->platform;
}

/* The active names below glibc-hwcaps: how many, and what they and what stands around them take. */
static unsigned int count_subdirs(const struct ld_so *ld, uint64_t *bytes)
{
	unsigned int nr = 0;

	*bytes = 0;
	for (size_t i = 0; i < sizeof(subdirs) / sizeof(subdirs[0]); i++) {
		if (!(ld->m->arch->hwcaps & subdirs[i].bit))
			continue;
		nr++;
		*bytes += strlen(GLIBC_HWCAPS_PREFIX) + strlen(subdirs[i].name) + 1;
	}
	return nr;
}

/* The legacy names, in the order of the bits. */
static unsigned int legacy_names(const struct ld_so *ld, const char *names[LEGACY_MAX])
{
	unsigned int nr = 0;

	for (const char *const *name = ld->abi->hwcaps; *name; name++)
		names[nr++] = *name;
	if (ld->m->arch->hwcaps & HWCAP_AVX512_1)
		names[nr++] = "avx512_1";
	names[nr++] = ld_platform(ld);
	names[nr++] = "tls";
	return nr;
}

/*
 * All subsets of at least three names, overlapping as far as they go: the last name, a subset of those between, the
 * first name; the subsets without the last name or the first are parts of these.
 */
static uint64_t subset_bytes(const char *const *names, unsigned int nr)
{
	uint64_t ends = strlen(names[0]) + strlen(names[nr - 1]) + 2, between = 0;

	for (unsigned int i = 1; i < nr - 1; i++)
		between += strlen(names[i]) + 1;
	return (2 * ends + between) << (nr - 3);
}

unsigned int ld_hwcap_states(const struct ld_so *ld)
{
	const char *names[LEGACY_MAX];
	uint64_t bytes;

	return count_subdirs(ld, &bytes) + (1u << legacy_names(ld, names));
}

uint64_t ld_system_dirs(const struct ld_abi *abi, unsigned int states)
{
	uint64_t elements = (2ull * abi->path_elem - 1 + states * LD_DIR_STATUS) / abi->path_elem;

	return LD_SYSTEM_DIRS * elements * abi->path_elem;
}

uint64_t ld_hwcap_bytes(const struct ld_so *ld)
{
	const char *names[LEGACY_MAX];
	uint64_t bytes, pairs = ld_hwcap_states(ld) * 2ull * ld->abi->word;	/* struct r_strlenpair */

	count_subdirs(ld, &bytes);
	return pairs + bytes + subset_bytes(names, legacy_names(ld, names));
}

int ld_hwcaps_init(struct ld_so *ld)
{
	uint64_t bytes, priority = ld->abi->word + 8ull;	/* struct dl_hwcaps_priority */
	int err = ld_malloc(ld, count_subdirs(ld, &bytes) * priority);

	return err == 0 ? ld_malloc(ld, ld_hwcap_bytes(ld)) : err;
}
