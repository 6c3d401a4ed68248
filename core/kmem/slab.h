/* SPDX-License-Identifier: MIT */
/*
 * slab.h - the slab allocator (mm/slab.c, mm/slab_common.c): caches of kernel objects over the page allocator, and
 * kmalloc.
 *
 * An object is an address in the linear mapping. Its bytes lie in simulated frames and are kept only where somebody
 * wrote (content.h); what the allocator knows of it is host memory beside: a bit, and a byte of its slab's index array.
 */
#ifndef MMSH_SLAB_H
#define MMSH_SLAB_H

#include "gfp.h"
#include "hash.h"
#include "list.h"
#include "machine.h"
#include "slab_geometry.h"
#include "verify.h"
#include "xarray.h"

struct page;

#define ZERO_SIZE_PTR ((vaddr_t)16)
#define NO_CTOR (-1)			/* of kmem_cache.ctor: none; */
#define CTOR_SILENT (-2)		/* one that leaves no bytes to look at; else the byte it fills objects with */

/* An object in an array cache: its address, which is all that its next user wants, and its slab and its index there. */
struct array_entry {
	vaddr_t object;
	struct slab *slab;
	uint32_t index;
};

struct array_cache {
	uint32_t avail, limit, batchcount;
	bool touched;			/* used since it was last reaped */
	struct array_entry *entry;	/* room for limit; the last of avail goes out first */
};

struct kmem_cache_node {
	struct list_head slabs_partial, slabs_full, slabs_free;
	uint64_t total_slabs, free_slabs;
	uint64_t free_objects;		/* in slabs; those in array caches are not among them */
	uint32_t free_limit;		/* more free objects than this: slabs go back */
	uint32_t colour_next;
	struct array_cache shared;	/* limit 0: there is none */
	bool free_touched;
};

struct kmem_cache {
	struct array_cache cpu_cache;
	/* geometry: what every call reads */
	uint32_t size, reciprocal;	/* of the distance between objects; 2^32 / size, rounded up */
	uint32_t obj_offset;
	uint32_t num;
	uint32_t flags;
	int ctor;
	bool debug;			/* objects are checked on every call */
	/* the rest of the geometry */
	unsigned int gfporder;
	uint32_t object_size, align, colour, colour_off, freelist_size;
	gfp_t allocflags;
	uint32_t limit, batchcount, shared;
	struct kmem_cache_node node;
	const char *name;
	size_t name_room;		/* bytes of host memory behind name; 0: a literal */
	int refcount;			/* users: itself and aliases; -1: may not be merged */
	bool usercopy;			/* user space sees parts of its objects: not merged either */
	bool nameless;			/* its own name was given up; it lives on for its aliases */
	uint32_t number;		/* order of creation */
	struct list_head list;		/* of slab_caches */
	/* what it is made of in simulated memory: kmem_cache, its name, kmem_cache_node, the shared array */
	vaddr_t kobj, name_kobj, node_kobj, shared_kobj;
	uint64_t ctor_calls, grown, reaped;
};

#define SLAB_MAP_WORDS ((SLAB_OBJ_MAX_NUM + 63) / 64)

/*
 * What struct page has to say of a slab, and the index array. An object's way to its user and back is one cache line;
 * its way between array and slab is the next one.
 */
struct slab {
	struct kmem_cache *slab_cache;
	vaddr_t base;			/* first byte of the first frame */
	vaddr_t first;			/* the first object, as its user knows it */
	uint64_t allocated[SLAB_MAP_WORDS];	/* a set bit: a user has the object */
	_Alignas(HOST_CACHE_LINE) struct list_head slab_list;
	vaddr_t freelist;		/* where the kernel keeps the index array; 0: nowhere, the slab is full */
	uint32_t active;		/* objects that left it: those in array caches, too */
	uint8_t index[];		/* the index array: num bytes */
};

_Static_assert(offsetof(struct slab, slab_list) == HOST_CACHE_LINE, "one line each");

#define KMALLOC_TABLE_MAX 192u		/* sizes up to here have classes that are no powers of two */

enum kmalloc_type { KMALLOC_NORMAL, KMALLOC_RECLAIM, KMALLOC_DMA, NR_KMALLOC_TYPES };

/* The kernel's own caches, in the order in which 6.1 makes them (slab_boot.c). */
enum kernel_cache {
	KC_VMAP_AREA, KC_MM_STRUCT, KC_RADIX_TREE_NODE, KC_PID, KC_ANON_VMA, KC_ANON_VMA_CHAIN, KC_CRED_JAR,
	KC_TASK_STRUCT, KC_SIGHAND_CACHE, KC_SIGNAL_CACHE, KC_FILES_CACHE, KC_FS_CACHE, KC_VM_AREA_STRUCT,
	KC_NAMES_CACHE, KC_DENTRY, KC_INODE_CACHE, KC_FILP, KC_BUFFER_HEAD, KC_SHMEM_INODE_CACHE,
	NR_KERNEL_CACHES
};

/* Another name of a cache. */
struct slab_alias {
	struct slab_alias *next;
	struct kmem_cache *cache;
	char *name;
};

#define RECENT_FRAMES 4096u

struct slab_allocator {
	struct slab *recent[RECENT_FRAMES];	/* by frame: where an address lies that was looked up lately; NULL */
	uint32_t nr_slabs;
	struct slab_rules rules;
	struct list_head slab_caches;	/* newest first, as slabinfo shows them */
	struct kmem_cache *kmem_cache;	/* the cache of caches */
	struct kmem_cache *kmalloc[NR_KMALLOC_TYPES][KMALLOC_CLASSES];
	uint8_t size_index[KMALLOC_TABLE_MAX / 8];	/* classes of small sizes, 8 bytes apart (kmalloc_size_index) */
	struct kmem_cache *kernel[NR_KERNEL_CACHES];
	struct slab_alias *aliases;
	uint32_t next_number, nr_caches;
	bool early;			/* arrays have one entry until kmem_cache_init_late() */
	uint32_t nr_boot_caches;	/* caches with lower numbers are the kernel's own */
	struct xarray held;		/* objects of commands: physical address / 8 -> 1 (slab_held.c) */
	struct xarray large;		/* what kmalloc took from the page allocator: first frame -> order + 1 */
};

/* Who takes or gives back an object: what kmalloc, kfree, kmem_cache_alloc and kmem_cache_free say as call_site. */
enum call_site {
	SITE_OF_CACHE,			/* the one function of the kernel that takes from this cache, or gives back */
	SITE_COMMAND,
	SITE_VM_AREA_DUP, SITE_ANON_VMA_CLONE, SITE_ANON_VMA_FORK, SITE_DUP_MM, SITE_CREATE_CACHE, SITE_CACHE_GROW,
	SITE_KSTRDUP, SITE_SETUP_KMEM_CACHE_NODE, SITE_INIT_CACHE_NODE, SITE_GET_VM_AREA_NODE, SITE_VMALLOC_NODE_RANGE,
	SITE_KMEM_CACHE_RELEASE, SITE_SLAB_KMEM_CACHE_RELEASE, SITE_SLAB_DESTROY, SITE_KREALLOC, SITE_VUNMAP,
	SITE_IOUNMAP,
	NR_CALL_SITES
};


/**
 * kmem_cache_init(): the first caches, kmalloc's, the kernel's own. The page allocator works. ENOMEM: too little RAM.
 */
int kmem_cache_init(struct machine *m);

/* ---- caches: slab_common.c ---- */

struct kmem_cache_args {
	const char *name;
	uint64_t size;
	uint64_t align;			/* 0: as the size asks for */
	uint32_t flags;
	int ctor;			/* NO_CTOR, CTOR_SILENT or a byte */
};

/**
 * A new cache, or another name of one whose objects are as good. EEXIST: the name is in use; EINVAL: size, alignment or
 * flags; E2BIG: no slab holds such an object; ENOMEM.
 */
int kmem_cache_create(struct machine *m, const struct kmem_cache_args *args, struct kmem_cache **ret);
/**
 * Gives a name up; the cache goes with its last one. EBUSY: objects are in use, the cache stays (and the kernel
 * complains); EPERM: the kernel's own.
 */
int kmem_cache_destroy(struct machine *m, const char *name);
/** The cache of a name, alias or not, for views: one that slabinfo lists, too, after its name was given up. NULL. */
struct kmem_cache *kmem_cache_find(const struct machine *m, const char *name);
/** The cache that its maker has under that name; -ENOENT. */
int kmem_cache_lookup(struct machine *m, const char *name, struct kmem_cache **ret);
/** Whether anything of the machine itself depends on the cache. */
bool kmem_cache_is_kernels(const struct machine *m, const struct kmem_cache *s);
/** The next cache in slabinfo's order (NULL: the first); NULL at the end. */
struct kmem_cache *kmem_cache_next(const struct machine *m, const struct kmem_cache *after);
/**
 * `echo "NAME LIMIT BATCHCOUNT SHARED" > /proc/slabinfo`; as in Linux numbers out of range change nothing. EINVAL,
 * ENOMEM.
 */
int kmem_cache_tune(struct machine *m, const char *name, int32_t limit, int32_t batchcount, int32_t shared);

/* ---- objects: slab.c ---- */

/** An object, its bytes as its last user left them (__GFP_ZERO: zero). ENOMEM, EINVAL (flags). */
int kmem_cache_alloc(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t *ret)
	__attribute__((warn_unused_result));
/**
 * Gives an object back. EINVAL with the reason, and nothing changed: no object of this cache, free already, its red
 * zones overwritten.
 */
int kmem_cache_free(struct machine *m, struct kmem_cache *s, vaddr_t object);
/** The slab that the address is in, NULL: none. */
struct slab *slab_of(const struct machine *m, vaddr_t address);

/* ---- fewer slabs: slab_shrink.c ---- */

/** Empties array caches and frees empty slabs. Returns whether objects remain (1 or 0). */
int kmem_cache_shrink(struct machine *m, struct kmem_cache *s);
/** The same for all caches, until nothing more can be freed. */
void kmem_cache_shrink_all(struct machine *m);
/** What a CPU does every two seconds (cache_reap); node: every second time, shared arrays and slabs, too. */
void cache_reap(struct machine *m, bool node);

/* ---- kmalloc.c ---- */

/** size 0 is ZERO_SIZE_PTR. ENOMEM (also: beyond KMALLOC_MAX_SIZE), EINVAL (flags). */
int kmalloc(struct machine *m, uint64_t size, gfp_t gfp, vaddr_t *ret) __attribute__((warn_unused_result));
/** The same, for a caller inside the kernel. */
int kmalloc_by(struct machine *m, uint64_t size, gfp_t gfp, enum call_site site, vaddr_t *ret)
	__attribute__((warn_unused_result));
/**
 * Moves the bytes if size needs another class; 0 frees. EINVAL: object is none of kmalloc's. The old one stays on
 * failure.
 */
int krealloc(struct machine *m, vaddr_t object, uint64_t size, gfp_t gfp, vaddr_t *ret);
/** EINVAL with the reason, and nothing changed, when the address is no live object. 0 and ZERO_SIZE_PTR are nothing. */
int kfree(struct machine *m, vaddr_t object);
/** The same, for a caller inside the kernel. */
int kfree_by(struct machine *m, vaddr_t object, enum call_site site);
/** How many bytes may be used. EINVAL as kfree. */
int ksize(struct machine *m, vaddr_t object, uint64_t *ret);

/* ---- the kernel's own objects ---- */

static inline struct kmem_cache *kernel_cache(const struct slab_allocator *slab, enum kernel_cache which)
{
	return slab->kernel[which];
}

/** kmem_cache_alloc() for a caller inside the kernel. */
int cache_alloc(struct machine *m, struct kmem_cache *s, gfp_t gfp, enum call_site site, vaddr_t *ret)
	__attribute__((warn_unused_result));
/** An object of the kernel's own cache, in whose name: of those that several functions take from. ENOMEM. */
int kobj_alloc_by(struct machine *m, enum kernel_cache which, enum call_site site, vaddr_t *ret)
	__attribute__((warn_unused_result));
/** The same, of a cache that one function takes from. */
int kobj_alloc(struct machine *m, enum kernel_cache which, vaddr_t *ret) __attribute__((warn_unused_result));
void kobj_free(struct machine *m, enum kernel_cache which, vaddr_t object);
/** Objects of the cache that the kernel has: all but those in arrays and those that commands asked for. */
uint64_t kobj_count(const struct machine *m, enum kernel_cache which);
/** Whether somebody has the object that kmalloc() gave for this size. */
bool kmalloc_live(const struct machine *m, uint64_t size, vaddr_t object);

/* ---- looking at slabs ---- */

static inline bool slab_allocated(const struct slab *slab, uint32_t index)
{
	return slab->allocated[index / 64] >> index % 64 & 1;
}

/** Address of the first object. */
static inline vaddr_t slab_s_mem(const struct slab *slab)
{
	return slab->first - slab->slab_cache->obj_offset;
}

/** How far behind its first byte the objects begin. */
static inline uint32_t slab_colour_off(const struct slab *slab)
{
	return (uint32_t)(slab_s_mem(slab) - slab->base);
}

/** Address of an object as its user knows it. */
static inline vaddr_t index_to_obj(const struct kmem_cache *s, const struct slab *slab, uint32_t index)
{
	return slab->first + (uint64_t)index * s->size;
}

/** Whether somebody has the object of this cache at the address. */
bool slab_object_live(const struct machine *m, const struct kmem_cache *s, vaddr_t object);

/** What slabinfo counts of a cache. */
struct slabinfo {
	uint64_t active_objs, num_objs, active_slabs, num_slabs, shared_avail;
};

/** Counts the cache's slabs and its objects, those of array caches as in use (get_slabinfo). */
void get_slabinfo(const struct kmem_cache *s, struct slabinfo *info);
/** Pages of all slabs of reclaimable caches, or of the others. */
uint64_t slab_pages(const struct machine *m, bool reclaimable);

/* ---- audits: slab_verify.c ---- */

void slab_digest(struct hash *h, const struct machine *m);
void slab_verify(struct verify *v, const struct machine *m);
/** Calls fn for each block of frames that slabs and kmalloc have. */
void for_each_slab_block(const struct machine *m, void (*fn)(void *data, pfn_t pfn, unsigned int order), void *data);

#endif
