/* SPDX-License-Identifier: MIT */
/* figure_words.h - words that stand for the figures of events. {today|then} as in events.def. */
#ifndef MMSH_FIGURE_WORDS_H
#define MMSH_FIGURE_WORDS_H

#include <stdint.h>

#include "slab.h"

struct figure_words {
	unsigned int nr;
	const char *const *word;
};

/** The n-th word, "?" past the last. */
const char *figure_word(const struct figure_words *words, uint64_t n);

extern const struct figure_words migrate_type_words, merge_stop_words, compact_result_words, compact_mode_words,
	list_end_words, lru_words, lock_use_words, watermark_words, refill_words, ownership_words, fault_kind_words,
	fault_function_words, access_result_words, verdict_words, swap_function_words, lock_function_words,
	tlb_reason_words, tlb_function_words, flush_function_words, unlock_function_words, new_task_words,
	reclaim_flags_words, table_lock_function_words, flags_function_words, flags_effect_words, faultin_result_words;
/** What a kind of fault is called in a list. */
extern const struct figure_words fault_name_words;

/** The function of the kernel that this place is in; NULL: none, a command asks. */
const char *call_site_name(enum call_site site);
/** The kernel's functions that take from a cache of its own and give back; NULL: commands do. */
const char *cache_allocates(const char *cache);
const char *cache_frees(const char *cache);

#endif
