/* SPDX-License-Identifier: MIT */
/* migrate.h - moving user pages to other frames (mm/migrate.c). */
#ifndef MMSH_MIGRATE_H
#define MMSH_MIGRATE_H

#include "machine.h"
#include "page.h"

/**
 * Whether the page can be moved: on an LRU list, whole, and used only by page table entries and the page cache, so that
 * all who know it can be told.
 */
bool page_is_movable(const struct machine *m, const struct page *page);

/** Takes a movable page off its LRU list, for migrate_page() or putback_page(). */
void isolate_for_migration(struct machine *m, struct page *page);
/** The page goes back to its list. */
void putback_page(struct machine *m, struct page *page);

/**
 * Moves an isolated page to an empty frame with one reference: content, flags, cache slot and all page table entries.
 * The old frame is freed.
 */
void migrate_page(struct machine *m, struct page *from, struct page *to);

#endif
