/* SPDX-License-Identifier: MIT */
/*
 * umalloc.h - malloc inside a process, as glibc 2.36 does it: what it asks of the kernel and where its pointers lie.
 */
#ifndef MMSH_UMALLOC_H
#define MMSH_UMALLOC_H

#include "task.h"

struct umalloc;

/* What glibc finds wrong before it aborts the program; malloc_aborts.def has its words. */
enum malloc_abort {
	MALLOC_SOUND,
#define MALLOC_ABORT(name, text) MALLOC_ABORT_##name,
#include "malloc_aborts.def"
#undef MALLOC_ABORT
	NR_MALLOC_ABORTS
};

/* How a call ended that returned -EFAULT. */
struct umalloc_report {
	struct access_report access;	/* result != ACCESS_OK: the signal of an access to the heap */
	enum malloc_abort abort;	/* else: SIGABRT for this */
	vaddr_t at;			/* the block it is about: its user address */
};

/*
 * All act on the heap of the process's address space. Errors: ENOMEM (malloc returned NULL: as
 * glibc leaves the heap, it may have been tidied up; or no frame was free, the heap is then as
 * before), EFAULT (a signal: see *report, the heap is as before), ELOOP (a damaged list leads in a
 * circle; as before), EINTR. Block sizes and alignment are those of the machine's word.
 */

/** The address of at least `bytes` bytes. */
int umalloc_malloc(struct machine *m, struct task_struct *task, uint64_t bytes, vaddr_t *ret,
		   struct umalloc_report *report);
/** nr * size bytes of zeros; only memory that may not be zero is written. */
int umalloc_calloc(struct machine *m, struct task_struct *task, uint64_t nr, uint64_t size, vaddr_t *ret,
		   struct umalloc_report *report);
/** Resizes a block, in place or moved; NULL: malloc. No bytes: free, *ret is NULL. */
int umalloc_realloc(struct machine *m, struct task_struct *task, vaddr_t mem, uint64_t bytes, vaddr_t *ret,
		    struct umalloc_report *report);
/** As malloc, at a multiple of align (rounded up to a power of two). */
int umalloc_aligned_alloc(struct machine *m, struct task_struct *task, uint64_t align, uint64_t bytes, vaddr_t *ret,
			  struct umalloc_report *report);
/** mem: of one of the calls above, in use; NULL: nothing happens. Any other: an abort (*report), or a damaged heap. */
int umalloc_free(struct machine *m, struct task_struct *task, vaddr_t mem, struct umalloc_report *report);
/** Gives free memory back to the kernel, all but `pad` bytes at the end of the heap; *ret: whether there was any. */
int umalloc_trim(struct machine *m, struct task_struct *task, uint64_t pad, bool *ret, struct umalloc_report *report);

/** A copy for the child of a fork; NULL for NULL. */
struct umalloc *umalloc_dup(struct machine *m, const struct umalloc *u);
/** task's heap, for one more thread. */
struct umalloc *umalloc_share(struct machine *m, struct task_struct *task);
/** Gives up task's heap: its program ends. */
void umalloc_put(struct machine *m, struct task_struct *task);

void umalloc_digest(struct hash *h, const struct umalloc *u);

#endif
