// SPDX-License-Identifier: MIT
#include "vars.h"

#include <stdlib.h>

#include "arena.h"

#define FIRST_SLOTS 64

void vars_init(struct vars *vars)
{
	*vars = (struct vars){.slots = xmalloc(FIRST_SLOTS * sizeof(struct var)),
			      .nr_slots = FIRST_SLOTS};
	memset(vars->slots, 0, FIRST_SLOTS * sizeof(struct var));
}

void vars_release(struct vars *vars)
{
	for (size_t i = 0; i < vars->nr_slots; i++)
		free(vars->slots[i].name);
	free(vars->slots);
	*vars = (struct vars){0};
}

static uint32_t hash_name(struct str name)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < name.len; i++)
		h = (h ^ (unsigned char)name.s[i]) * 16777619u;
	return h ^ (h >> 15);
}

/* The slot of that name, or the empty one where it would go. */
static struct var *find(const struct vars *vars, struct str name, uint32_t hash)
{
	size_t mask = vars->nr_slots - 1;

	for (size_t i = hash & mask;; i = (i + 1) & mask) {
		struct var *v = &vars->slots[i];

		if (!v->name)
			return v;
		if (v->hash == hash && v->len == name.len && !memcmp(v->name, name.s, name.len))
			return v;
	}
}

static void grow(struct vars *vars)
{
	struct vars old = *vars;

	vars->nr_slots *= 2;
	vars->slots = xmalloc(vars->nr_slots * sizeof(struct var));
	memset(vars->slots, 0, vars->nr_slots * sizeof(struct var));
	for (size_t i = 0; i < old.nr_slots; i++) {
		struct var *v = &old.slots[i];

		if (v->name)
			*find(vars, (struct str){v->name, v->len}, v->hash) = *v;
	}
	free(old.slots);
}

void vars_set(struct vars *vars, struct str name, struct value value)
{
	uint32_t hash = hash_name(name);
	struct var *v = find(vars, name, hash);

	if (!v->name) {
		if (vars->nr * 2 >= vars->nr_slots) {
			grow(vars);
			v = find(vars, name, hash);
		}
		v->name = xmalloc(name.len + 1);
		memcpy(v->name, name.s, name.len);
		v->name[name.len] = '\0';
		v->len = name.len;
		v->hash = hash;
		vars->nr++;
	}
	v->value = value;
}

const struct value *vars_get(const struct vars *vars, struct str name)
{
	const struct var *v = find(vars, name, hash_name(name));

	return v->name ? &v->value : NULL;
}

static int by_name(const void *a, const void *b)
{
	const struct var *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

const struct var **vars_sorted(const struct vars *vars)
{
	const struct var **sorted = xmalloc((vars->nr + 1) * sizeof(*sorted));
	size_t nr = 0;

	for (size_t i = 0; i < vars->nr_slots; i++)
		if (vars->slots[i].name)
			sorted[nr++] = &vars->slots[i];
	qsort(sorted, nr, sizeof(*sorted), by_name);
	return sorted;
}

static bool is_name_char(char c, bool first)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       (!first && c >= '0' && c <= '9');
}

size_t name_length(const char *text, size_t len)
{
	size_t n = 0;

	while (n < len && is_name_char(text[n], n == 0))
		n++;
	return n;
}

bool is_name(struct str text)
{
	return text.len > 0 && name_length(text.s, text.len) == text.len;
}
