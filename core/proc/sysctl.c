// SPDX-License-Identifier: MIT
/*
 * sysctl.c - /proc/sys/vm (kernel/sysctl.c, mm/util.c, mm/mmap.c)
 *
 * A file is one number in decimal. What is written is read as the kernel reads it (do_proc_dointvec,
 * do_proc_doulongvec_minmax): blanks before it are skipped, 0x and a leading 0 choose the base, and it ends at a blank
 * or at the end. Anything else is EINVAL, and so is a value outside the range of the setting.
 */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "arch.h"
#include "compaction.h"
#include "mm.h"
#include "page_alloc.h"
#include "proc_views.h"
#include "reclaim.h"
#include "sysctl.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 16;
}

/* Reads digits of the base that the text's beginning chooses; -EINVAL when there are none or too many. */
static int parse_digits(const char **text, const char *end, uint64_t *ret)
{
	const char *p = *text;
	uint64_t value = 0;
	int base = 10;

	if (end - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'x') {
		base = 16;
		p += 2;
	} else if (end - p > 1 && p[0] == '0') {
		base = 8;
	}
	if (p == end || digit_value(*p) >= base)
		return -EINVAL;
	for (; p < end && digit_value(*p) < base; p++)
		if (__builtin_mul_overflow(value, (uint64_t)base, &value) ||
		    __builtin_add_overflow(value, (uint64_t)digit_value(*p), &value))
			return -EINVAL;
	*text = p;
	*ret = value;
	return 0;
}

bool sysctl_more(const char **text, const char *end)
{
	while (*text < end && is_blank(**text))
		(*text)++;
	return *text < end;
}

int sysctl_parse(const char **text, const char *end, bool *negative, uint64_t *ret)
{
	sysctl_more(text, end);
	*negative = *text < end && **text == '-';
	if (*negative)
		(*text)++;
	if (parse_digits(text, end, ret) || (*text < end && !is_blank(**text)))
		return -EINVAL;
	return 0;
}

int sysctl_parse_ulong(struct machine *m, const char *text, size_t len, uint64_t *ret)
{
	uint64_t value, most = arch_word_mask(m->arch);
	bool negative;

	if (sysctl_parse(&text, text + len, &negative, &value))
		return refuse(m, EINVAL, WHY_NO_NUMBER);
	if (negative || value > most)
		return refuse(m, EINVAL, negative ? WHY_NEGATIVE_SYSCTL : WHY_LARGE_SYSCTL, value, most);
	*ret = value;
	return 0;
}

int sysctl_parse_number(struct machine *m, const char *text, size_t len, int64_t *ret)
{
	uint64_t value;
	bool negative;

	if (sysctl_parse(&text, text + len, &negative, &value))
		return refuse(m, EINVAL, WHY_NO_NUMBER);
	*ret = value > INT64_MAX ? INT64_MAX : (int64_t)value;
	if (negative)
		*ret = -*ret;
	return 0;
}

int sysctl_parse_int(struct machine *m, const char *text, size_t len, int min, int max, int *ret)
{
	int64_t n;
	int err = sysctl_parse_number(m, text, len, &n);

	if (err)
		return err;
	if (n < min || n > max)
		return refuse(m, EINVAL, WHY_BAD_SYSCTL, n, min, max);
	*ret = (int)n;
	return 0;
}

static int put_number(struct seq_file *seq, uint64_t value)
{
	seq_dec(seq, value, 0);
	seq_putc(seq, '\n');
	return 0;
}

/* ---- overcommit: ratio and kbytes are two ways to say the same, so that writing one clears the other ---- */

int show_overcommit_memory(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, (unsigned int)m->vm->overcommit_memory);
}

int store_overcommit_memory(struct machine *m, const char *text, size_t len)
{
	return sysctl_parse_int(m, text, len, 0, 2, &m->vm->overcommit_memory);
}

int show_overcommit_ratio(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "%d\n", m->vm->overcommit_ratio);
	return 0;
}

int store_overcommit_ratio(struct machine *m, const char *text, size_t len)
{
	int ratio;

	if (sysctl_parse_int(m, text, len, INT_MIN, INT_MAX, &ratio))
		return -EINVAL;
	m->vm->overcommit_ratio = ratio;
	m->vm->overcommit_kbytes = 0;
	return 0;
}

int show_overcommit_kbytes(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, m->vm->overcommit_kbytes);
}

int store_overcommit_kbytes(struct machine *m, const char *text, size_t len)
{
	int err = sysctl_parse_ulong(m, text, len, &m->vm->overcommit_kbytes);

	if (!err)
		m->vm->overcommit_ratio = 0;
	return err;
}

/* ---- what mm calls keep for root and others, KiB ---- */

int show_admin_reserve_kbytes(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, m->vm->admin_reserve_kbytes);
}

int store_admin_reserve_kbytes(struct machine *m, const char *text, size_t len)
{
	return sysctl_parse_ulong(m, text, len, &m->vm->admin_reserve_kbytes);
}

int show_user_reserve_kbytes(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, m->vm->user_reserve_kbytes);
}

int store_user_reserve_kbytes(struct machine *m, const char *text, size_t len)
{
	return sysctl_parse_ulong(m, text, len, &m->vm->user_reserve_kbytes);
}

/* ---- mappings ---- */

int show_max_map_count(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, m->vm->max_map_count);
}

int store_max_map_count(struct machine *m, const char *text, size_t len)
{
	int count, err = sysctl_parse_int(m, text, len, 0, INT_MAX, &count);

	if (!err)
		m->vm->max_map_count = (unsigned int)count;
	return err;
}

int show_legacy_va_layout(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, (uint64_t)m->vm->legacy_va_layout);
}

int store_legacy_va_layout(struct machine *m, const char *text, size_t len)
{
	return sysctl_parse_int(m, text, len, 0, INT_MAX, &m->vm->legacy_va_layout);
}

int show_mmap_min_addr(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, m->vm->mmap_min_addr);
}

/* Hints are never raised to less than what the security module asks for (CONFIG_LSM_MMAP_MIN_ADDR). */
int store_mmap_min_addr(struct machine *m, const char *text, size_t len)
{
	int err = sysctl_parse_ulong(m, text, len, &m->vm->mmap_min_addr);

	if (!err)
		m->vm->mmap_min_hint = max_u64(m->vm->mmap_min_addr, m->arch->mmap_min_hint);
	return err;
}

/* ---- zones ---- */

int show_min_free_kbytes(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, min_free_kbytes(m));
}

int store_min_free_kbytes(struct machine *m, const char *text, size_t len)
{
	int64_t kbytes;
	int err = sysctl_parse_number(m, text, len, &kbytes);

	return err ? err : set_min_free_kbytes(m, kbytes);
}

int show_watermark_scale_factor(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, watermark_scale_factor(m));
}

int store_watermark_scale_factor(struct machine *m, const char *text, size_t len)
{
	int64_t factor;
	int err = sysctl_parse_number(m, text, len, &factor);

	return err ? err : set_watermark_scale_factor(m, factor);
}

int show_watermark_boost_factor(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, watermark_boost_factor(m));
}

int store_watermark_boost_factor(struct machine *m, const char *text, size_t len)
{
	int64_t factor;
	int err = sysctl_parse_number(m, text, len, &factor);

	return err ? err : set_watermark_boost_factor(m, factor);
}

int show_percpu_pagelist_high_fraction(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, percpu_pagelist_high_fraction(m));
}

int store_percpu_pagelist_high_fraction(struct machine *m, const char *text, size_t len)
{
	int64_t fraction;
	int err = sysctl_parse_number(m, text, len, &fraction);

	return err ? err : set_percpu_pagelist_high_fraction(m, fraction);
}

int show_lowmem_reserve_ratio(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		if (i > 0)
			seq_putc(seq, '\t');
		seq_dec(seq, lowmem_reserve_ratio(m, m->arch->zones[i].type), 0);
	}
	seq_putc(seq, '\n');
	return 0;
}

/*
 * A number a zone, lowest first; the zones behind the last number keep theirs. It ends at what is no number, and that
 * is no error: nobody looks at what the reading returned (lowmem_reserve_ratio_sysctl_handler).
 */
int store_lowmem_reserve_ratio(struct machine *m, const char *text, size_t len)
{
	const char *end = text + len;

	for (unsigned int i = 0; i < m->arch->nr_zones && sysctl_more(&text, end); i++) {
		uint64_t value;
		bool negative;

		if (sysctl_parse(&text, end, &negative, &value) || value > (uint64_t)INT_MAX + negative)
			break;
		set_lowmem_reserve_ratio(m, m->arch->zones[i].type, negative ? -(int64_t)value : (int64_t)value);
	}
	return 0;
}

/* ---- compaction ---- */

int show_extfrag_threshold(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, extfrag_threshold(m));
}

int store_extfrag_threshold(struct machine *m, const char *text, size_t len)
{
	int64_t threshold;
	int err = sysctl_parse_number(m, text, len, &threshold);

	return err ? err : set_extfrag_threshold(m, threshold);
}

int show_compaction_proactiveness(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, (unsigned int)m->reclaim->compaction_proactiveness);
}

int store_compaction_proactiveness(struct machine *m, const char *text, size_t len)
{
	int proactiveness, err = sysctl_parse_int(m, text, len, 0, 100, &proactiveness);

	if (!err)
		set_compaction_proactiveness(m, proactiveness);
	return err;
}

int show_compact_unevictable_allowed(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return put_number(seq, (unsigned int)m->reclaim->compact_unevictable_allowed);
}

int store_compact_unevictable_allowed(struct machine *m, const char *text, size_t len)
{
	return sysctl_parse_int(m, text, len, 0, 1, &m->reclaim->compact_unevictable_allowed);
}

/* Whatever is written compacts all zones. */
int store_compact_memory(struct machine *m, const char *text, size_t len)
{
	(void)text;
	(void)len;
	compact_nodes(m);
	return 0;
}
