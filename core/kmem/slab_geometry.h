/* SPDX-License-Identifier: MIT */
/*
 * slab_geometry.h - how objects lie in a slab: arithmetic on sizes, without a machine (__kmem_cache_create and
 * calculate_slab_order of mm/slab.c, calculate_alignment of mm/slab_common.c).
 */
#ifndef MMSH_SLAB_GEOMETRY_H
#define MMSH_SLAB_GEOMETRY_H

#include "arch.h"

/* Flags of a cache (include/linux/slab.h, 6.1); the last two are slab.c's own: where the array of free indices lies. */
#define SLAB_CONSISTENCY_CHECKS 0x100u
#define SLAB_RED_ZONE 0x400u
#define SLAB_POISON 0x800u
#define SLAB_HWCACHE_ALIGN 0x2000u
#define SLAB_CACHE_DMA 0x4000u
#define SLAB_CACHE_DMA32 0x8000u
#define SLAB_STORE_USER 0x10000u
#define SLAB_RECLAIM_ACCOUNT 0x20000u
#define SLAB_PANIC 0x40000u
#define SLAB_TYPESAFE_BY_RCU 0x80000u
#define SLAB_MEM_SPREAD 0x100000u
#define SLAB_TRACE 0x200000u
#define SLAB_NOLEAKTRACE 0x800000u
#define SLAB_ACCOUNT 0x4000000u
#define CFLGS_OBJFREELIST_SLAB 0x40000000u
#define CFLGS_OFF_SLAB 0x80000000u

/* What kmem_cache_create() may be asked for, and what makes a cache check its objects. */
#define SLAB_CREATE_FLAGS                                                                        \
	(SLAB_RED_ZONE | SLAB_POISON | SLAB_HWCACHE_ALIGN | SLAB_CACHE_DMA | SLAB_CACHE_DMA32 |              \
	 SLAB_STORE_USER | SLAB_RECLAIM_ACCOUNT | SLAB_PANIC | SLAB_TYPESAFE_BY_RCU | SLAB_MEM_SPREAD |      \
	 SLAB_NOLEAKTRACE | SLAB_ACCOUNT)
#define SLAB_DEBUG_FLAGS (SLAB_RED_ZONE | SLAB_POISON | SLAB_STORE_USER)

#define SLAB_OBJ_MAX_NUM 255u		/* an index is one byte */
#define SLAB_OBJ_MIN_SIZE 16u
#define REDZONE_BYTES 8u		/* on either side of an object */

/* kmalloc's size classes: 96 is class 1, 192 class 2, 2^n class n (kmalloc_index). */
#define KMALLOC_SHIFT_HIGH 13u
#define KMALLOC_CLASSES (KMALLOC_SHIFT_HIGH + 1)
#define KMALLOC_MAX_CACHE_SIZE ((uint64_t)1 << KMALLOC_SHIFT_HIGH)
#define KMALLOC_MAX_SIZE (PAGE_SIZE << (MAX_ORDER - 1))

/* What a machine decides. */
struct slab_rules {
	unsigned int word;		/* bytes of a pointer */
	unsigned int line;		/* cache_line_size() */
	unsigned int minalign;		/* of every cache (arch_slab_minalign) */
	unsigned int kmalloc_min;	/* KMALLOC_MIN_SIZE */
	unsigned int kmalloc_minalign;	/* ARCH_KMALLOC_MINALIGN */
	unsigned int max_order;		/* slab_max_order: no larger slab unless an object needs it */
	unsigned int nr_cpus;		/* possible ones: more than one, and there are shared arrays */
};

/* What is asked, and what becomes of it. */
struct slab_geometry {
	/* in */
	uint32_t object_size;		/* bytes that the user has */
	uint32_t flags;			/* SLAB_; out: those that hold, and where the index array lies */
	bool ctor;
	/* in and out */
	uint32_t align;
	/* out */
	uint32_t size;			/* from one object to the next */
	uint32_t obj_offset;		/* of the user's bytes, behind the first red zone */
	uint32_t num;			/* objects a slab */
	unsigned int gfporder;		/* pages a slab: 2^gfporder */
	uint32_t colour;		/* how many offsets slabs of the cache can have; 0 and 1: none */
	uint32_t colour_off;		/* bytes between two of them */
	uint32_t freelist_size;		/* bytes of the index array */
};

/** The rules of a machine with this much RAM (totalram_pages). */
void slab_rules_init(struct slab_rules *rules, const struct arch *arch, uint64_t totalram_pages);

/** Alignment of objects of this size (calculate_alignment). */
uint32_t calculate_alignment(const struct slab_rules *rules, uint32_t flags, uint32_t align, uint32_t size);

/** Fills in what comes out. False: no slab holds even one such object (E2BIG). */
bool slab_geometry(const struct slab_rules *rules, struct slab_geometry *g);

/* Array caches: how many objects, how many at a time, and the factor of the shared array (enable_cpucache). */
struct slab_tunables {
	uint32_t limit, batchcount, shared;
};

/** Those of a cache whose objects take size bytes; debug: SLAB_DEBUG_FLAGS are set, which keeps arrays short. */
struct slab_tunables slab_tunables(const struct slab_rules *rules, uint32_t size, bool debug);

/**
 * The class of a size, at most KMALLOC_MAX_CACHE_SIZE and not 0; and the bytes of a class, 0 when the machine has it
 * not.
 */
unsigned int kmalloc_index(const struct slab_rules *rules, uint64_t size);
uint32_t kmalloc_class_size(const struct slab_rules *rules, unsigned int index);

#endif
