/* SPDX-License-Identifier: MIT */
/*
 * damage.h - one field of a sound machine is damaged, and verify must name exactly the rules that it breaks: no fewer,
 * and no others.
 */
#ifndef MMSH_DAMAGE_H
#define MMSH_DAMAGE_H

#include <stddef.h>

struct machine;
struct scene;

struct damage {
	const char *rules;	/* in order of appearance, a blank between */
	const char *name;
	void (*damage)(struct scene *s);
};

#define DAMAGE(rules, fn) {rules, #fn, fn}

/* A test program: each damage is done to a scene of its own. */
struct damages {
	const struct damage *list;
	size_t nr;
	struct scene *scene;				/* room for one */
	struct machine *(*build)(struct scene *s);
};

/** The whole of main(): each damage is found, and the page about verify explains its rules. */
int test_damages(const struct damages *d);

#endif
