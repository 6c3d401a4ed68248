/* SPDX-License-Identifier: MIT */
/* ld_so_impl.h - the dynamic linker's inside, for the ld_so_*.c files. */
#ifndef MMSH_LD_SO_IMPL_H
#define MMSH_LD_SO_IMPL_H

#include "elf_dynamic.h"
#include "ld_so.h"

#define LD_OBJECTS_MAX 1024
#define LD_SYSTEM_DIRS 4			/* default directories, for which memory is taken */
#define LD_DIR_STATUS 4			/* enum r_dir_status */

/* Sizes that differ between machines: glibc 2.36's structures, which decide how much memory the linker asks for. */
struct ld_abi {
	unsigned int word;		/* bytes */
	unsigned int link_map;		/* struct link_map with what _dl_new_object() adds, without the name */
	unsigned int audit;		/* room for auditors in the maps of program and vdso */
	unsigned int libname;		/* struct libname_list */
	unsigned int path_elem;		/* struct r_search_path_elem without its states */
	const char *hwcaps[3];		/* bits of AT_HWCAP that name folders (HWCAP_IMPORTANT); NULL at the end */
	unsigned int version;		/* struct r_found_version */
	unsigned int pointers;		/* of struct dl_find_object_internal, bytes */
	unsigned int pthread;		/* struct pthread: TLS_TCB_SIZE, or what lies before the thread pointer */
	unsigned int tcb_align;
	bool dtv_at_tp;			/* TLS variant I: blocks above the thread pointer (ARM) */
	unsigned int vdso_versions;	/* highest version index of the vdso */
	const char *lib;		/* $LIB */
	const char *dirs[7];		/* where libraries are by default, in all of Debian's builds; NULL at the end */
};

struct ld_name {
	struct ld_name *next;
	char text[];
};

/* A program or library in the process (struct link_map). */
struct ld_object {
	struct ld_object *next;		/* in order of loading */
	struct ld_object *loader;	/* who needs it first */
	const char *path;		/* l_name; "" for the program */
	struct ld_name *names;		/* names it was asked for by */
	char *soname;			/* NULL: none */
	bool soname_added;
	struct file *file;		/* reference held, but for program and interpreter */
	const struct elf_file *elf;
	struct elf_dynamic dyn;
	vaddr_t base;			/* l_addr */
	bool needed;			/* in the search list */
	bool rpath_known, runpath_known;	/* its directories are in the linker's heap */
	char *origin;			/* its folder; NULL: not asked yet */
	struct ld_object **deps;	/* what its DT_NEEDED entries came to */
	unsigned int nr_deps;
	bool sorted;			/* _dl_sort_maps has been there */
	unsigned char *seen;		/* a bit for each symbol: relocations named it; NULL: none yet */
	uint64_t nr_symbols;
};

/* The table of unique symbols, as hashes of their names. */
struct ld_unique {
	uint64_t *table;
	uint32_t size, used;
	unsigned int step;		/* of the sizes it has had */
	char *name;			/* room for one */
};

struct ld_block;

struct ld_so {
	struct machine *m;
	struct task_struct *task;
	const struct ld_abi *abi;
	const struct elf_program *prog;
	const struct elf_layout *lay;
	struct ld_block *blocks;	/* host memory of this run */
	struct ld_object *objects, *main, *interp;
	struct ld_object **tail;
	unsigned int nr_objects, nr_tls;
	/* the linker's own allocator (elf/dl-minimal-malloc.c) */
	vaddr_t heap_next, heap_end, heap_last;
	/* /etc/ld.so.cache; NULL: none */
	struct file *cache;
	vaddr_t cache_at;
	uint64_t cache_size;
	bool cache_tried;
	struct ld_unique unique;
};

/* ---- ld_so.c ---- */

/** Host memory, zeroed, until the run ends. */
void *ld_alloc(struct ld_so *ld, uint64_t size);
char *ld_strdup(struct ld_so *ld, const char *s);
/** The linker touches [at, at+len) itself: EFAULT where that would be a signal, ENOMEM. */
int ld_touch(struct ld_so *ld, vaddr_t at, uint64_t len, enum access_kind kind);
int ld_map_anon(struct ld_so *ld, uint64_t len, vaddr_t *ret);

/* ---- ld_so_heap.c ---- */

/** The allocator's memory begins behind the interpreter's bss. */
void ld_heap_init(struct ld_so *ld);
/** Takes size bytes and touches the first `touched` of them; *ret: where (NULL: nobody asks). ENOMEM. */
int ld_malloc_part(struct ld_so *ld, uint64_t size, uint64_t touched, vaddr_t *ret);
int ld_malloc(struct ld_so *ld, uint64_t size);
/** Gives the last block back. */
void ld_free_last(struct ld_so *ld);

/* ---- ld_so_hwcaps.c ---- */

/** What the linker calls the processor: $PLATFORM, and a folder's name. */
const char *ld_platform(const struct ld_so *ld);
/** How many folders for special processors each folder may have, itself included. */
unsigned int ld_hwcap_states(const struct ld_so *ld);
/** How long the block with their names is. */
uint64_t ld_hwcap_bytes(const struct ld_so *ld);
/** Bytes of the default directories' elements: whole elements, with room for that many states behind each. */
uint64_t ld_system_dirs(const struct ld_abi *abi, unsigned int states);
/** Takes the memory for their names, and for their order. */
int ld_hwcaps_init(struct ld_so *ld);

/* ---- ld_so_find.c ---- */

/** The folders of the program's own RUNPATH or RPATH, which are read first. */
int ld_find_init(struct ld_so *ld);
/**
 * Finds the file of a needed library as loader asks for it; *path is its name and *file holds a reference. ELIBACC (not
 * found), ELIBBAD (only files for other machines), ENOMEM.
 */
int ld_find(struct ld_so *ld, struct ld_object *loader, const char *name, struct file **file, char **path);
/** Unmaps the cache. */
int ld_find_end(struct ld_so *ld);

/* ---- ld_so_map.c ---- */

/** A new object at the list's end, as _dl_new_object() allocates it. */
int ld_new_object(struct ld_so *ld, const char *path, const char *libname, struct ld_object **ret);
/** Maps a library (_dl_map_object_from_fd): ELIBBAD, ENOMEM. file's reference is taken over, also on failure. */
int ld_load(struct ld_so *ld, struct ld_object *loader, const char *name, struct file *file, char *path,
	    struct ld_object **ret);

/* ---- ld_so_tls.c ---- */

/** How many PT_LOAD segments the file has. */
unsigned int ld_count_loads(const struct elf_file *elf);
/** Whether the file has thread-local storage. */
bool ld_has_tls(const struct elf_file *elf);
/** The first thread's block: thread-local storage and control block (init_tls). */
int ld_tls_init(struct ld_so *ld);
/** The same in a static program, from the heap (__libc_setup_tls). */
int ld_tls_static(struct ld_so *ld);

/* ---- ld_so_reloc.c ---- */

/** Reads an object's relocations and writes the pages they name. EFAULT: one names a place that cannot be written. */
int ld_relocate(struct ld_so *ld, struct ld_object *o);
/** What was relocated is read-only from now on. */
int ld_protect_relro(struct ld_so *ld, const struct elf_file *elf, vaddr_t base);

/* ---- ld_so_ctor.c ---- */

/** What known libraries allocate in their constructors; list: dependents first. */
int ld_constructors(struct ld_so *ld, struct ld_object *const *list, unsigned int nr);

/* ---- ld_so_unique.c ---- */

/** A relocation of o names this symbol: if it is unique and new, it is entered. ELIBBAD, ENOMEM. */
int ld_unique_symbol(struct ld_so *ld, struct ld_object *o, uint64_t index);

/* ---- ld_so_static.c ---- */

/** Start-up of a static program, where it is glibc's. */
int ld_start_static(struct ld_so *ld);

#endif
