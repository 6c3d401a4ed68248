// SPDX-License-Identifier: MIT
/*
 * verify_machine.c - the machine audits itself
 *
 * First each module looks at its own data, then the census looks across floors: it walks everything that can hold a frame
 * and compares who claims what with mem_map (census.c), and every entry of every process with its VMAs and counters
 * (verify_mm.c). Nothing is repaired and nothing stops at the first finding.
 *
 * The heads of the modules name the rules they check. Their families:
 *	memblock-, map-, buddy-, pcp-, zone-, frame-, content-	physical memory (phys/)
 *	kernel-map-			the kernel's own mappings (kmem/)
 *	slab-				slab caches (kmem/)
 *	file-, cache-, lru-, rmap-	what stands behind user pages (back/)
 *	vma-, mm-, vm-			address spaces (vm/, verify_mm.c)
 *	task-				processes (task/)
 *	pte-, rmap-			entries against VMAs and pages (verify_mm.c)
 *	census-, node-counter		owners and references of every frame (census.c)
 */
#include "census.h"
#include "file.h"
#include "filemap.h"
#include "kmem.h"
#include "machine_ops.h"
#include "mm.h"
#include "phys.h"
#include "swap.h"
#include "task.h"

static void verify_floors(struct verify *v, const struct machine *m)
{
	phys_verify(v, m);
	kmem_verify(v, m);
	files_verify(v, m);
	filemap_verify(v, m);
	lru_verify(v, m);
	vm_verify(v, m);
	tasks_verify(v, m);
}

static void verify_census(struct verify *v, const struct machine *m)
{
	struct census census;

	if (!census_start(&census, m, v))
		return;
	census_walk_free_lists(&census);
	census_walk_held(&census);
	census_walk_slabs(&census);
	census_walk_tables(&census);
	census_walk_caches(&census);
	verify_address_spaces(&census);
	census_walk_lru(&census);
	census_compare(&census);
	census_end(&census);
}

void machine_verify(struct verify *v, const struct machine *m)
{
	verify_floors(v, m);
	verify_census(v, m);
}
