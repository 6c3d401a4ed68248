// SPDX-License-Identifier: MIT
/*
 * flag_names.c - flags of requests and of pages by name
 *
 * Both tables are in the kernel's order. Request flags are taken out of a value name by name: the large combinations
 * come first, and what is left behind the last name is printed as a number.
 */
#include "flag_names.h"

struct flag_name {
	uint32_t mask;
	const char *name;
};

static const struct flag_name gfp_names[] = {
#define GFP_NAME(symbol) {symbol, #symbol},
#include "gfp_names.def"
#undef GFP_NAME
};

static const struct { enum pageflags flag; const char *name; } page_names[] = {
	{PG_locked, "locked"}, {PG_waiters, "waiters"}, {PG_error, "error"}, {PG_referenced, "referenced"},
	{PG_uptodate, "uptodate"}, {PG_dirty, "dirty"}, {PG_lru, "lru"}, {PG_active, "active"},
	{PG_workingset, "workingset"}, {PG_slab, "slab"}, {PG_owner_priv_1, "owner_priv_1"}, {PG_arch_1, "arch_1"},
	{PG_reserved, "reserved"}, {PG_private, "private"}, {PG_private_2, "private_2"},
	{PG_writeback, "writeback"}, {PG_head, "head"}, {PG_mappedtodisk, "mappedtodisk"}, {PG_reclaim, "reclaim"},
	{PG_swapbacked, "swapbacked"}, {PG_unevictable, "unevictable"}, {PG_mlocked, "mlocked"},
};

const char *next_gfp_flag(uint64_t *gfp)
{
	for (size_t i = 0; i < sizeof(gfp_names) / sizeof(gfp_names[0]) && *gfp; i++) {
		if ((*gfp & gfp_names[i].mask) != gfp_names[i].mask)
			continue;
		*gfp &= ~(uint64_t)gfp_names[i].mask;
		return gfp_names[i].name;
	}
	return NULL;
}

void seq_gfp_flags(struct seq_file *seq, uint64_t gfp)
{
	const char *separator = "", *name;

	if (!gfp)
		seq_puts(seq, "none");
	while ((name = next_gfp_flag(&gfp))) {
		seq_puts(seq, separator);
		seq_puts(seq, name);
		separator = "|";
	}
	if (!gfp)
		return;
	seq_puts(seq, separator);
	seq_puts(seq, "0x");
	seq_hex(seq, gfp, 0);
}

static const char *page_flag_name(const struct page *page, unsigned int i)
{
	if (page_names[i].flag == PG_swapcache && page_test(page, PG_swapbacked))
		return "swapcache";
	if (page_names[i].flag == PG_anon_exclusive && PageAnon(page))
		return "anon_exclusive";
	return page_names[i].name;
}

const char *next_page_flag(const struct page *page, unsigned int *at)
{
	while (*at < sizeof(page_names) / sizeof(page_names[0])) {
		unsigned int i = (*at)++;

		if (page_test(page, page_names[i].flag))
			return page_flag_name(page, i);
	}
	return NULL;
}
