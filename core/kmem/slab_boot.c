// SPDX-License-Identifier: MIT
/*
 * slab_boot.c - the first caches (kmem_cache_init and create_kmalloc_caches), and the kernel's own
 *
 * kmem_cache, from which all others are made, and the kmalloc class that holds a kmem_cache_node come first: they lie
 * in the kernel's image, and get their own nodes once kmalloc works. Then kmalloc's classes, type by type, then the
 * caches of the objects that processes, address spaces and files are made of. Arrays have one entry so far; in the
 * middle of it all kmem_cache_init_late() gives them their size.
 *
 * Names and flags are those of 6.1. Sizes are what Debian's kernels of the three machines have, with padding.
 * kmalloc-cg-* is missing: there are no memory cgroups. A cache that user space may copy from, or kmalloc's, is never
 * merged.
 */
#include "arch.h"
#include "page_alloc.h"
#include "slab_impl.h"

ARCHS_KNOWN_HERE(3);

struct kernel_cache_info {
	const char *name;
	uint16_t size[NR_ARCHS];	/* i386, vexpress, x86_64 */
	uint32_t flags;
	bool ctor, usercopy;
};

#define HWCACHE SLAB_HWCACHE_ALIGN
#define INODE_FLAGS (SLAB_RECLAIM_ACCOUNT | SLAB_MEM_SPREAD | SLAB_ACCOUNT)

static const struct kernel_cache_info kernel_caches[NR_KERNEL_CACHES] = {
	[KC_VMAP_AREA] = {"vmap_area", {32, 32, 64}, 0, false, false},
	[KC_MM_STRUCT] = {"mm_struct", {576, 512, 1152}, HWCACHE | SLAB_ACCOUNT, false, true},
	[KC_RADIX_TREE_NODE] = {"radix_tree_node", {304, 304, 584}, SLAB_RECLAIM_ACCOUNT, true, false},
	[KC_PID] = {"pid", {64, 64, 128}, HWCACHE | SLAB_ACCOUNT, false, false},
	[KC_ANON_VMA] = {"anon_vma", {56, 56, 104}, SLAB_TYPESAFE_BY_RCU | SLAB_ACCOUNT, true, false},
	[KC_ANON_VMA_CHAIN] = {"anon_vma_chain", {32, 32, 64}, SLAB_ACCOUNT, false, false},
	[KC_CRED_JAR] = {"cred_jar", {128, 128, 192}, HWCACHE | SLAB_ACCOUNT, false, false},
	[KC_TASK_STRUCT] = {"task_struct", {2944, 2752, 6208}, SLAB_ACCOUNT, false, true},
	[KC_SIGHAND_CACHE] = {"sighand_cache", {1312, 1344, 2112}, HWCACHE | SLAB_TYPESAFE_BY_RCU | SLAB_ACCOUNT,
			      true, false},
	[KC_SIGNAL_CACHE] = {"signal_cache", {736, 768, 1152}, HWCACHE | SLAB_ACCOUNT, false, false},
	[KC_FILES_CACHE] = {"files_cache", {256, 256, 704}, HWCACHE | SLAB_ACCOUNT, false, false},
	[KC_FS_CACHE] = {"fs_cache", {32, 64, 64}, HWCACHE | SLAB_ACCOUNT, false, false},
	[KC_VM_AREA_STRUCT] = {"vm_area_struct", {72, 72, 152}, SLAB_ACCOUNT, false, false},
	[KC_NAMES_CACHE] = {"names_cache", {4096, 4096, 4096}, HWCACHE, false, true},
	[KC_DENTRY] = {"dentry", {128, 136, 192}, INODE_FLAGS, false, true},
	[KC_INODE_CACHE] = {"inode_cache", {416, 432, 640}, INODE_FLAGS, true, false},
	[KC_FILP] = {"filp", {160, 192, 256}, HWCACHE | SLAB_ACCOUNT, false, false},
	[KC_BUFFER_HEAD] = {"buffer_head", {64, 64, 104}, SLAB_RECLAIM_ACCOUNT | SLAB_MEM_SPREAD, false, false},
	[KC_SHMEM_INODE_CACHE] = {"shmem_inode_cache", {488, 512, 784}, SLAB_ACCOUNT, true, false},
};

/* sizeof(struct kmem_cache), padded as captured. */
static const uint16_t kmem_cache_size[NR_ARCHS] = {[ARCH_I386] = 160, [ARCH_VEXPRESS] = 192, [ARCH_X86_64] = 256};

static const char *const kmalloc_names[NR_KMALLOC_TYPES][KMALLOC_CLASSES] = {
#define CLASSES(prefix)                                                                          \
	{[1] = prefix "96", [2] = prefix "192", [5] = prefix "32", [6] = prefix "64", [7] = prefix "128",    \
	 [8] = prefix "256", [9] = prefix "512", [10] = prefix "1k", [11] = prefix "2k", [12] = prefix "4k", \
	 [13] = prefix "8k"}
	[KMALLOC_NORMAL] = CLASSES("kmalloc-"),
	[KMALLOC_RECLAIM] = CLASSES("kmalloc-rcl-"),
	[KMALLOC_DMA] = CLASSES("dma-kmalloc-"),
};

/* ---- kmalloc ---- */

/* Powers of two are aligned to themselves. */
static uint64_t kmalloc_align(const struct slab_rules *rules, uint64_t size)
{
	return size & (size - 1) ? rules->kmalloc_minalign : max_u64(size, rules->kmalloc_minalign);
}

static int create_kmalloc_cache(struct machine *m, enum kmalloc_type type, unsigned int index, enum cache_parts parts)
{
	static const uint32_t flags[NR_KMALLOC_TYPES] = {
		[KMALLOC_RECLAIM] = SLAB_RECLAIM_ACCOUNT, [KMALLOC_DMA] = SLAB_CACHE_DMA,
	};
	struct slab_allocator *a = slab_allocator(m);
	const uint32_t size = kmalloc_class_size(&a->rules, index);
	const struct kmem_cache_args args = {
		.name = kmalloc_names[type][index], .size = size, .align = kmalloc_align(&a->rules, size),
		.flags = flags[type], .ctor = NO_CTOR,
	};
	int err;

	if (!size || a->kmalloc[type][index])
		return 0;
	err = create_cache(m, &args, parts, &a->kmalloc[type][index]);
	if (!err)
		a->kmalloc[type][index]->usercopy = true;
	return err;
}

/* In the kernel's order: 96 comes behind 64, 192 behind 128. */
static int create_kmalloc_type(struct machine *m, enum kmalloc_type type)
{
	static const uint8_t order[] = {5, 6, 1, 7, 2, 8, 9, 10, 11, 12, 13};
	int err = 0;

	for (unsigned int i = 0; i < sizeof(order) && !err; i++)
		err = create_kmalloc_cache(m, type, order[i], CACHE_OF_KERNEL);
	return err;
}

/* ---- boot ---- */

static int create_first_caches(struct machine *m)
{
	struct slab_allocator *a = slab_allocator(m);
	const struct kmem_cache_args args = {
		.name = "kmem_cache", .size = kmem_cache_size[m->arch->id],
		.flags = SLAB_HWCACHE_ALIGN, .ctor = NO_CTOR,
	};
	unsigned int node_index = kmalloc_index(&a->rules, kmem_cache_node_bytes(&a->rules));
	int err = create_cache(m, &args, CACHE_STATIC, &a->kmem_cache);

	if (err)
		return err;
	a->kmem_cache->refcount = -1;	/* nobody else's objects may lie among caches */
	return create_kmalloc_cache(m, KMALLOC_NORMAL, node_index, CACHE_STATIC);
}

static int create_kmalloc_caches(struct machine *m)
{
	struct slab_allocator *a = slab_allocator(m);
	unsigned int node_index = kmalloc_index(&a->rules, kmem_cache_node_bytes(&a->rules));
	int err = alloc_node_later(m, a->kmem_cache);

	if (!err)
		err = alloc_node_later(m, a->kmalloc[KMALLOC_NORMAL][node_index]);
	if (!err)
		err = create_kmalloc_type(m, KMALLOC_NORMAL);
	if (!err)
		err = create_kmalloc_type(m, KMALLOC_RECLAIM);
	if (!err && arch_zone_index(m->arch, ZONE_DMA) >= 0)
		err = create_kmalloc_type(m, KMALLOC_DMA);
	return err;
}

static int create_kernel_cache(struct machine *m, enum kernel_cache which)
{
	const struct kernel_cache_info *info = &kernel_caches[which];
	const struct kmem_cache_args args = {
		.name = info->name, .size = info->size[m->arch->id], .flags = info->flags | SLAB_PANIC,
		.ctor = info->ctor ? CTOR_SILENT : NO_CTOR,
	};
	int err = create_cache(m, &args, CACHE_OF_KERNEL, &slab_allocator(m)->kernel[which]);

	if (!err)
		slab_allocator(m)->kernel[which]->usercopy = info->usercopy;
	return err;
}

/* Every cache gets arrays as large as its objects allow. */
static int kmem_cache_init_late(struct machine *m)
{
	struct kmem_cache *s = NULL;
	int err = 0;

	slab_allocator(m)->early = false;
	while (!err && (s = kmem_cache_next(m, s)) != NULL)
		err = do_tune_cpucache(m, s, slab_tunables(&slab_allocator(m)->rules, s->size, s->debug));
	return err;
}

static int create_kernel_caches(struct machine *m, unsigned int first, unsigned int end)
{
	int err = 0;

	for (unsigned int i = first; i < end && !err; i++)
		err = create_kernel_cache(m, (enum kernel_cache)i);
	return err;
}

static void create_allocator(struct machine *m)
{
	struct slab_allocator *a = hm_alloc(&m->ctx.mem, sizeof(*a));

	m->kmem->slab = a;
	slab_rules_init(&a->rules, m->arch, totalram_pages(m));
	for (unsigned int i = 0; i < sizeof(a->size_index); i++)
		a->size_index[i] = (uint8_t)kmalloc_index(&a->rules, 8 * i + 8);
	list_init(&a->slab_caches);
	a->early = true;
}

int kmem_cache_init(struct machine *m)
{
	int err;

	create_allocator(m);
	err = create_first_caches(m);
	if (!err)
		err = create_kmalloc_caches(m);
	if (!err)
		err = create_kernel_caches(m, 0, KC_PID);
	if (!err)
		err = kmem_cache_init_late(m);
	if (!err)
		err = create_kernel_caches(m, KC_PID, NR_KERNEL_CACHES);
	slab_allocator(m)->nr_boot_caches = slab_allocator(m)->next_number;
	return err;
}
