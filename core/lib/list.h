/* SPDX-License-Identifier: MIT */
/*
 * list.h - circular doubly linked lists embedded in the things they link, as the kernel has them.
 * An initialised head that points at itself is the empty list.
 */
#ifndef MMSH_LIST_H
#define MMSH_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct list_head {
	struct list_head *next, *prev;
};

#define container_of(ptr, type, member) ((type *)(void *)((char *)(ptr) - offsetof(type, member)))
#define list_entry(ptr, type, member) container_of(ptr, type, member)
#define list_first_entry(head, type, member) list_entry((head)->next, type, member)
#define list_last_entry(head, type, member) list_entry((head)->prev, type, member)
#define list_for_each(pos, head) for ((pos) = (head)->next; (pos) != (head); (pos) = (pos)->next)
#define list_for_each_safe(pos, n, head) \
	for ((pos) = (head)->next, (n) = (pos)->next; (pos) != (head); (pos) = (n), (n) = (pos)->next)

static inline void list_init(struct list_head *head)
{
	head->next = head;
	head->prev = head;
}

static inline void list_insert_between(struct list_head *item, struct list_head *prev,
				       struct list_head *next)
{
	next->prev = item;
	item->next = next;
	item->prev = prev;
	prev->next = item;
}

/** Puts item at the front of the list. */
static inline void list_add(struct list_head *item, struct list_head *head)
{
	list_insert_between(item, head, head->next);
}

/** Puts item at the end of the list. */
static inline void list_add_tail(struct list_head *item, struct list_head *head)
{
	list_insert_between(item, head->prev, head);
}

static inline void __list_del_entry(struct list_head *item)
{
	item->prev->next = item->next;
	item->next->prev = item->prev;
}

/** Takes item off its list; the item is left an empty list of its own. */
static inline void list_del(struct list_head *item)
{
	__list_del_entry(item);
	list_init(item);
}

/** Takes item off its list, and puts it at the front of another. */
static inline void list_move(struct list_head *item, struct list_head *head)
{
	__list_del_entry(item);
	list_add(item, head);
}

/** Takes item off its list, and puts it at the end of another. */
static inline void list_move_tail(struct list_head *item, struct list_head *head)
{
	__list_del_entry(item);
	list_add_tail(item, head);
}

static inline bool list_empty(const struct list_head *head)
{
	return head->next == head;
}

/** True when exactly one item is on the list. */
static inline bool list_is_singular(const struct list_head *head)
{
	return head->next != head && head->next == head->prev;
}

#endif
