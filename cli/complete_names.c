// SPDX-License-Identifier: MIT
/* Names of things that there are now: caches, swap areas, modules, zones, slots, symbols, checkpoints. */
#include "arch.h"
#include "complete_values.h"
#include "fixmap.h"
#include "kallsyms.h"
#include "module.h"
#include "page_alloc.h"
#include "rebuild.h"
#include "session.h"
#include "slab.h"
#include "swapfile.h"

static void offer_caches(const struct completing *c)
{
	const struct kmem_cache *s = NULL;

	while ((s = kmem_cache_next(c->s->m, s)) != NULL)
		offer_name(c, 0, s->name, false);
}

static void offer_checkpoints(const struct completing *c)
{
	for (const struct checkpoint *cp = c->s->checkpoints; cp; cp = cp->next)
		offer_name(c, 0, cp->name, false);
}

static void offer_swap_areas(const struct completing *c)
{
	const struct swap_info *si;

	for (unsigned int type = 0; (si = swap_next(c->s->m, &type)) != NULL; type++)
		offer_name(c, 0, si->name, false);
}

static void offer_modules(const struct completing *c)
{
	const struct module *mod = NULL;

	while ((mod = next_module(c->s->m, mod)) != NULL)
		offer_name(c, 0, mod->name, false);
}

static void offer_zones(const struct completing *c)
{
	const struct machine *m = c->s->m;

	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		if (zone_present(machine_zone(m, i)))
			offer(c, zone_name(machine_zone(m, i)));
}

/* Slots of kmap_local may be looked at, but not set. */
static void offer_fixmap_names(const struct completing *c, const struct command *cmd)
{
	const struct fixmap_name *name;

	for (unsigned int i = 0; (name = fixmap_name_at(c->s->m, i)) != NULL; i++)
		if (!name->kmap || !(cmd->flags & CMD_CHANGES))
			offer(c, name->name);
}

static void offer_symbols(const struct completing *c)
{
	struct ksym sym;

	for (unsigned int i = 0; kallsyms_at(c->s->m->arch, i, &sym); i++)
		offer(c, sym.name);
}

bool offer_names(const struct completing *c, const struct command *cmd, enum param_kind kind)
{
	switch (kind) {
	case PARAM_CACHE:
		offer_caches(c);
		return true;
	case PARAM_CHECKPOINT:
		offer_checkpoints(c);
		return true;
	case PARAM_SWAP_AREA:
		offer_swap_areas(c);
		return true;
	case PARAM_MODULE:
		offer_modules(c);
		return true;
	case PARAM_ZONE:
		offer_zones(c);
		return true;
	case PARAM_FIXMAP:
		offer_fixmap_names(c, cmd);
		return true;
	case PARAM_SYMBOL:
		offer_symbols(c);
		return true;
	default:
		return false;
	}
}
