// SPDX-License-Identifier: MIT
/*
 * Each row is a command, an errno, and the reasons of reasons.def that it may stand for; `says` has the words where
 * that table has no reason. The page has an entry for each reason, in this order.
 */
#include "errors.h"

#include <string.h>

#include "failure.h"
#include "seq_file.h"

#define MAX_WHY 13		/* reasons in a row, and WHY_NONE behind them */
#define LINE_WIDTH 60		/* of a page's source: the next blank ends the line */
#define MAX_ROWS 32		/* of a command, with those of another one */

struct error_row {
	const char *command;
	int err;
	enum why why[MAX_WHY];
	const char *says;
	const char *as;		/* it has the errors of this command, too */
	bool host;		/* it opens a file of the host: then any errno may come */
};

static const struct error_row rows[] = {
	/* user address space */
	{"mmap", EINVAL, .why = {WHY_ZERO_LENGTH, WHY_UNALIGNED, WHY_OFFSET_UNALIGNED, WHY_NO_SHARING,
		WHY_GROWS_PRIVATE, WHY_BELOW_FIRST_USER, WHY_SPECIAL_MAPPING}},
	{"mmap", ENOMEM, .why = {WHY_LENGTH_WRAPS, WHY_RANGE_BEYOND_TASK_SIZE, WHY_NO_GAP, WHY_MAP_COUNT,
		WHY_RLIMIT_AS, WHY_RLIMIT_DATA, WHY_OVERCOMMIT, WHY_COMMIT_LIMIT, WHY_SPECIAL_MAPPING, WHY_NO_FRAME}},
	{"mmap", EEXIST, .why = {WHY_ALREADY_MAPPED}},
	{"mmap", EPERM, .why = {WHY_BELOW_MIN_ADDR, WHY_NOT_ROOT}},
	{"mmap", EACCES, .why = {WHY_FILE_READ_ONLY}},
	{"mmap", EAGAIN, .why = {WHY_RLIMIT_MEMLOCK}},
	{"mmap", EOVERFLOW, .why = {WHY_OFFSET_OVERFLOW}},
	{"mmap", ENOENT, .why = {WHY_NO_FILE}},
	{"mmap", ENODEV, .why = {WHY_NOT_REGULAR}},
	{"mmap", ESTALE, .why = {WHY_FILE_CHANGED}},
	{.command = "mmap", .host = true},
	{"munmap", EINVAL, .why = {WHY_UNALIGNED, WHY_ZERO_LENGTH, WHY_RANGE_BEYOND_TASK_SIZE, WHY_SPECIAL_MAPPING}},
	{"munmap", ENOMEM, .why = {WHY_MAP_COUNT, WHY_NO_FRAME}},
	{"mprotect", EINVAL, .why = {WHY_UNALIGNED, WHY_BAD_PROT, WHY_NOT_GROWING, WHY_SPECIAL_MAPPING}},
	{"mprotect", ENOMEM, .why = {WHY_LENGTH_WRAPS, WHY_NOTHING_MAPPED, WHY_HOLE, WHY_MAP_COUNT, WHY_RLIMIT_DATA,
		WHY_OVERCOMMIT, WHY_COMMIT_LIMIT, WHY_NO_FRAME}},
	{"mprotect", EACCES, .why = {WHY_FILE_READ_ONLY, WHY_KERNELS_DATA}},
	{"mremap", EINVAL, .why = {WHY_UNALIGNED, WHY_ZERO_LENGTH, WHY_NEEDS_MAYMOVE, WHY_KEEPS_LENGTH,
		WHY_RANGES_OVERLAP, WHY_RANGE_BEYOND_TASK_SIZE, WHY_OFFSET_OVERFLOW, WHY_BELOW_FIRST_USER,
		WHY_SPECIAL_MAPPING}},
	{"mremap", EFAULT, .why = {WHY_NOTHING_MAPPED, WHY_CROSSES_VMA, WHY_SPECIAL_MAPPING}},
	{"mremap", ENOMEM, .why = {WHY_ALREADY_MAPPED, WHY_SECOND_MAPPING, WHY_NO_GAP, WHY_RANGE_BEYOND_TASK_SIZE,
		WHY_MAP_COUNT, WHY_RLIMIT_AS, WHY_RLIMIT_DATA, WHY_OVERCOMMIT, WHY_COMMIT_LIMIT, WHY_NO_FRAME}},
	{"mremap", EAGAIN, .why = {WHY_RLIMIT_MEMLOCK}},
	{"mremap", EPERM, .why = {WHY_BELOW_MIN_ADDR}},
	{"brk", ENOMEM, .why = {WHY_ALREADY_MAPPED, WHY_BELOW_HEAP, WHY_LENGTH_WRAPS, WHY_RANGE_BEYOND_TASK_SIZE,
		WHY_MAP_COUNT, WHY_RLIMIT_AS, WHY_RLIMIT_DATA, WHY_OVERCOMMIT, WHY_COMMIT_LIMIT, WHY_NO_FRAME}},
	{.command = "sbrk", .as = "brk"},
	{"mlock", EINVAL, .why = {WHY_LENGTH_WRAPS, WHY_SPECIAL_MAPPING}},
	{"mlock", EPERM, .why = {WHY_NOT_ROOT}},
	{"mlock", ENOMEM, .why = {WHY_NOTHING_MAPPED, WHY_HOLE, WHY_CANNOT_FAULT_IN, WHY_RLIMIT_MEMLOCK, WHY_MAP_COUNT,
		WHY_NO_FRAME}},
	{"mlock", EAGAIN, .why = {WHY_NO_FRAME}},
	{"mlock", EINTR, .why = {WHY_OOM_KILLED}},
	{"munlock", EINVAL, .why = {WHY_LENGTH_WRAPS, WHY_SPECIAL_MAPPING}},
	{"munlock", ENOMEM, .why = {WHY_NOTHING_MAPPED, WHY_HOLE, WHY_MAP_COUNT, WHY_NO_FRAME}},
	{"mlockall", EINVAL, .why = {WHY_LOCKS_NOTHING}},
	{"mlockall", EPERM, .why = {WHY_NOT_ROOT}},
	{"mlockall", ENOMEM, .why = {WHY_MEMLOCK_ALL, WHY_MAP_COUNT, WHY_NO_FRAME}},
	{"munlockall", ENOMEM, .why = {WHY_MAP_COUNT, WHY_NO_FRAME}},
	{"madvise", EINVAL, .why = {WHY_UNALIGNED, WHY_LENGTH_WRAPS, WHY_BAD_ADVICE, WHY_NO_POISONING,
		WHY_NO_HUGE_PAGES, WHY_LOCKED, WHY_NO_SUCH_ACCESS, WHY_NOT_ANONYMOUS, WHY_NO_FILE_THERE,
		WHY_FLAG_FORBIDS, WHY_SPECIAL_MAPPING}},
	{"madvise", ENOMEM, .why = {WHY_HOLE, WHY_NO_FRAME}},
	{"madvise", EAGAIN, .why = {WHY_MAP_COUNT, WHY_NO_FRAME}},
	{"madvise", EACCES, .why = {WHY_NOT_SHARED_WRITE}},
	{"madvise", EFAULT, .why = {WHY_CANNOT_FAULT_IN}},
	{"madvise", EINTR, .why = {WHY_OOM_KILLED}},
	{"msync", EINVAL, .why = {WHY_UNALIGNED, WHY_BAD_FLAGS}},
	{"msync", ENOMEM, .why = {WHY_LENGTH_WRAPS, WHY_HOLE}},
	{"msync", EBUSY, .why = {WHY_LOCKED}},
	{"mincore", EINVAL, .why = {WHY_UNALIGNED}},
	{"mincore", ENOMEM, .why = {WHY_HOLE, WHY_RANGE_BEYOND_TASK_SIZE}},
	{"touch", ENOMEM, .why = {WHY_NO_FRAME}},
	{"read", EINVAL, .why = {WHY_RANGE_WRAPS}},
	{.command = "read", .as = "touch"},
	{.command = "write", .as = "touch"},
	{"file", EEXIST, .why = {WHY_FILE_EXISTS}},
	{"file", EFBIG, .why = {WHY_FILE_TOO_BIG}},
	{"file", ENOENT, .why = {WHY_NO_FILE}},
	{"file", ENOMEM, .why = {WHY_NO_FRAME}},
	{"file", ESTALE, .why = {WHY_FILE_CHANGED}},
	{.command = "file", .host = true},
	{"truncate", ENOENT, .why = {WHY_NO_SIMULATED, WHY_NOT_SIMULATED}},
	{"truncate", EFBIG, .why = {WHY_FILE_TOO_BIG}},
	{"truncate", ENOMEM, .why = {WHY_NO_FRAME}},
	{"evict", ENOENT, .why = {WHY_NO_FILE_KNOWN}},
	{"malloc", ENOMEM, .why = {WHY_MALLOC_TOO_BIG, WHY_NO_GAP, WHY_MAP_COUNT, WHY_RLIMIT_AS, WHY_RLIMIT_DATA,
		WHY_OVERCOMMIT, WHY_COMMIT_LIMIT, WHY_ALREADY_MAPPED, WHY_RANGE_BEYOND_TASK_SIZE, WHY_NO_FRAME}},
	{"malloc", ELOOP, .why = {WHY_HEAP_LOOP}},
	{.command = "calloc", .as = "malloc"},
	{.command = "realloc", .as = "malloc"},
	{"aligned_alloc", EINVAL, .why = {WHY_BAD_ALIGNMENT}},
	{.command = "aligned_alloc", .as = "malloc"},
	{"free", ENOMEM, .why = {WHY_NO_FRAME}},
	{"free", ELOOP, .why = {WHY_HEAP_LOOP}},
	{.command = "malloc_trim", .as = "free"},
	/* processes */
	{"fork", EAGAIN, .why = {WHY_TOO_MANY_PROCESSES, WHY_THREADS_MAX, WHY_RLIMIT_NPROC}},
	{"fork", ENOMEM, .why = {WHY_NO_FRAME, WHY_OVERCOMMIT, WHY_COMMIT_LIMIT, WHY_SWAP_COUNT}},
	{"clone", EAGAIN, .why = {WHY_TOO_MANY_PROCESSES, WHY_THREADS_MAX, WHY_RLIMIT_NPROC}},
	{"clone", ENOMEM, .why = {WHY_NO_FRAME}},
	{"exec", ENOENT, .why = {WHY_NO_FILE, WHY_NO_INTERPRETER}},
	{"exec", EACCES, .why = {WHY_NOT_REGULAR, WHY_NOT_EXECUTABLE}},
	{"exec", ENOEXEC, .why = {WHY_NOT_ELF, WHY_ELF_TRUNCATED, WHY_ELF_OF_I386, WHY_ELF_OF_ARM, WHY_ELF_OF_X86_64}},
	{"exec", E2BIG, .why = {WHY_ARGS_TOO_BIG}},
	{"exec", EINVAL, .why = {WHY_ELF_BAD_SEGMENT, WHY_NOT_ELF, WHY_OFFSET_OVERFLOW, WHY_BELOW_FIRST_USER}},
	{"exec", EEXIST, .why = {WHY_ALREADY_MAPPED}},
	{"exec", EPERM, .why = {WHY_BELOW_MIN_ADDR}},
	{"exec", EOVERFLOW, .why = {WHY_OFFSET_OVERFLOW}},
	{"exec", EFAULT, .why = {WHY_ELF_ZEROS_BEYOND}},
	{"exec", EIO, .why = {WHY_ELF_TRUNCATED}},
	{"exec", ENOMEM, .why = {WHY_ELF_BAD_SEGMENT, WHY_NOTHING_MAPPED, WHY_HOLE, WHY_RANGE_BEYOND_TASK_SIZE,
		WHY_NO_GAP, WHY_MAP_COUNT, WHY_RLIMIT_AS, WHY_RLIMIT_DATA, WHY_RLIMIT_STACK, WHY_OVERCOMMIT,
		WHY_COMMIT_LIMIT, WHY_NO_FRAME}},
	{"exec", ELIBBAD, .why = {WHY_NOT_ELF, WHY_ELF_TRUNCATED, WHY_ELF_BAD_DYNAMIC, WHY_LIBRARY_WRONG,
		WHY_ELF_OF_I386, WHY_ELF_OF_ARM, WHY_ELF_OF_X86_64}},
	{"exec", ELIBACC, .why = {WHY_NO_LIBRARY}},
	{"exec", ELIBMAX, .why = {WHY_TOO_MANY_LIBRARIES}},
	{"exec", ESTALE, .why = {WHY_FILE_CHANGED}},
	{.command = "exec", .host = true},
	{"exit", EPERM, .why = {WHY_LAST_PROCESS}},
	{"wait", ECHILD, .why = {WHY_NO_CHILD, WHY_NOT_CHILD}},
	{"switch", ESRCH, .why = {WHY_NO_PROCESS}},
	{"on", ESRCH, .says = "there is no such process"},
	{"setuid", EPERM, .why = {WHY_NOT_ROOT}},
	{"setuid", EINVAL, .says = "that number is no user id"},
	{"rlimit", EPERM, .why = {WHY_HARD_LIMIT}},
	/* kernel memory */
	{"alloc_pages", EINVAL, .why = {WHY_ORDER_TOO_BIG, WHY_BAD_GFP}},
	{"alloc_pages", ENOMEM, .why = {WHY_NO_FRAME}},
	{.command = "__get_free_pages", .as = "alloc_pages"},
	{"alloc_pages_exact", EINVAL, .why = {WHY_ZERO_LENGTH, WHY_ORDER_TOO_BIG, WHY_BAD_GFP}},
	{"alloc_pages_exact", ENOMEM, .why = {WHY_NO_FRAME}},
	{"__free_pages", EINVAL, .why = {WHY_BAD_PFN, WHY_RESERVED_FRAME, WHY_NOT_ALLOCATED, WHY_INSIDE_BLOCK,
		WHY_WRONG_ORDER, WHY_FRAME_NOT_HELD, WHY_FRAME_MAPPED, WHY_FRAME_BAD_STATE, WHY_ORDER_TOO_BIG}},
	{"free_pages", EINVAL, .why = {WHY_NOT_LINEAR}},
	{.command = "free_pages", .as = "__free_pages"},
	{"free_pages_exact", EINVAL, .why = {WHY_NOT_LINEAR, WHY_ZERO_LENGTH}},
	{.command = "free_pages_exact", .as = "__free_pages"},
	{"get_order", EINVAL, .why = {WHY_ZERO_LENGTH}},
	{"cma_alloc", ENODEV, .why = {WHY_NO_CMA, WHY_CMA_ZONES}},
	{"cma_alloc", EINVAL, .why = {WHY_CMA_COUNT}},
	{"cma_alloc", ENOMEM, .why = {WHY_CMA_BUSY}},
	{"cma_release", ENODEV, .why = {WHY_NO_CMA, WHY_CMA_ZONES}},
	{"cma_release", EINVAL, .why = {WHY_CMA_COUNT, WHY_NOT_CMA, WHY_NOT_ALLOCATED, WHY_FRAME_NOT_HELD,
		WHY_INSIDE_BLOCK, WHY_WRONG_ORDER, WHY_FRAME_MAPPED, WHY_FRAME_BAD_STATE}},
	{"__pa", EINVAL, .why = {WHY_NOT_LINEAR}},
	{"__va", EINVAL, .why = {WHY_NOT_LOWMEM}},
	{"page_to_pfn", EINVAL, .why = {WHY_NO_DESCRIPTOR}},
	{"pfn_to_page", EINVAL, .why = {WHY_BAD_PFN}},
	{"page_address", EINVAL, .why = {WHY_BAD_PFN, WHY_NO_DESCRIPTOR}},
	{"virt_to_page", EINVAL, .why = {WHY_NOT_LINEAR, WHY_BAD_PFN}},
	{"kmalloc", ENOMEM, .why = {WHY_KMALLOC_TOO_BIG, WHY_NO_FRAME}},
	{"kmalloc", EINVAL, .why = {WHY_BAD_GFP}},
	{.command = "kzalloc", .as = "kmalloc"},
	{"kfree", EINVAL, .why = {WHY_NO_SLAB, WHY_NO_OBJECT_THERE, WHY_INSIDE_OBJECT, WHY_OBJECT_FREE,
		WHY_OBJECT_NOT_HELD, WHY_RED_ZONE}},
	{"ksize", EINVAL, .why = {WHY_NO_SLAB, WHY_NO_OBJECT_THERE, WHY_INSIDE_OBJECT, WHY_OBJECT_FREE}},
	{.command = "krealloc", .as = "kmalloc"},
	{"krealloc", EINVAL, .why = {WHY_NO_SLAB, WHY_NO_OBJECT_THERE, WHY_INSIDE_OBJECT, WHY_OBJECT_FREE,
		WHY_OBJECT_NOT_HELD, WHY_RED_ZONE}},
	{"kmem_cache_create", EEXIST, .why = {WHY_CACHE_EXISTS}},
	{"kmem_cache_create", EINVAL, .why = {WHY_CACHE_NAME, WHY_CACHE_ARGS, WHY_BAD_ALIGNMENT, WHY_BAD_FLAGS}},
	{"kmem_cache_create", E2BIG, .why = {WHY_NO_SLAB_FITS}},
	{"kmem_cache_create", ENOMEM, .why = {WHY_NO_FRAME}},
	{"kmem_cache_alloc", ENOENT, .why = {WHY_NO_CACHE}},
	{"kmem_cache_alloc", ENOMEM, .why = {WHY_NO_FRAME}},
	{"kmem_cache_alloc", EINVAL, .why = {WHY_BAD_GFP}},
	{"kmem_cache_free", ENOENT, .why = {WHY_NO_CACHE}},
	{"kmem_cache_free", EINVAL, .why = {WHY_WRONG_CACHE}},
	{.command = "kmem_cache_free", .as = "kfree"},
	{"kmem_cache_shrink", ENOENT, .why = {WHY_NO_CACHE}},
	{"kmem_cache_destroy", ENOENT, .why = {WHY_NO_CACHE}},
	{"kmem_cache_destroy", EBUSY, .why = {WHY_CACHE_BUSY}},
	{"kmem_cache_destroy", EPERM, .why = {WHY_KERNELS_CACHE}},
	{"vmalloc", EINVAL, .why = {WHY_ZERO_LENGTH}},
	{"vmalloc", ENOMEM, .why = {WHY_VMALLOC_TOO_BIG, WHY_NO_FRAME}},
	{"vmalloc", EBUSY, .why = {WHY_NO_VMAP_RANGE}},
	{.command = "vzalloc", .as = "vmalloc"},
	{"vmap", EINVAL, .why = {WHY_ZERO_LENGTH, WHY_BAD_PFN}},
	{"vmap", ENOMEM, .why = {WHY_VMALLOC_TOO_BIG, WHY_NO_FRAME}},
	{"vmap", EBUSY, .why = {WHY_NO_VMAP_RANGE}},
	{"vfree", EINVAL, .why = {WHY_UNALIGNED, WHY_NO_VM_AREA, WHY_NOT_VMALLOC}},
	{"vunmap", EINVAL, .why = {WHY_UNALIGNED, WHY_NO_VM_AREA, WHY_NOT_VMAP}},
	{"vmalloc_to_page", EINVAL, .why = {WHY_NO_VM_AREA, WHY_NOTHING_MAPPED, WHY_BAD_PFN}},
	{"ioremap", EINVAL, .why = {WHY_ZERO_LENGTH, WHY_PHYS_WRAPS}},
	{"ioremap", EPERM, .why = {WHY_IOREMAP_RAM}},
	{"ioremap", ENOMEM, .why = {WHY_NO_FRAME}},
	{"ioremap", EBUSY, .why = {WHY_NO_VMAP_RANGE}},
	{"iounmap", EINVAL, .why = {WHY_NOT_IOREMAP}},
	{"kmap", EINVAL, .why = {WHY_BAD_PFN}},
	{"kmap", EAGAIN, .why = {WHY_PKMAP_FULL}},
	{"kunmap", EINVAL, .why = {WHY_BAD_PFN, WHY_NOT_KMAPPED}},
	{"kmap_local", EINVAL, .why = {WHY_BAD_PFN}},
	{"kmap_local", EAGAIN, .why = {WHY_KMAP_LOCAL_DEEP}},
	{.command = "kmap_atomic", .as = "kmap_local"},
	{"kunmap_local", EINVAL, .why = {WHY_KMAP_LOCAL_ORDER, WHY_NOT_KMAPPED, WHY_BAD_PFN}},
	{.command = "kunmap_atomic", .as = "kunmap_local"},
	{"set_fixmap", EINVAL, .why = {WHY_NO_FIXMAP_NAME, WHY_NO_FIXMAP_SLOT, WHY_KMAP_SLOT, WHY_PHYS_WRAPS}},
	{"set_fixmap", ENOMEM, .why = {WHY_NO_FRAME}},
	{"clear_fixmap", EINVAL, .why = {WHY_NO_FIXMAP_NAME, WHY_NO_FIXMAP_SLOT, WHY_KMAP_SLOT}},
	{"insmod", EINVAL, .why = {WHY_MODULE_NAME, WHY_ZERO_LENGTH}},
	{"insmod", EEXIST, .why = {WHY_MODULE_EXISTS}},
	{"insmod", ENOMEM, .why = {WHY_MODULE_TOO_BIG, WHY_NO_VMAP_RANGE, WHY_NO_FRAME}},
	{"rmmod", ENOENT, .why = {WHY_NO_MODULE}},
	{"kread", EINVAL, .why = {WHY_RANGE_WRAPS}},
	{"kread", EFAULT, .why = {WHY_NOTHING_MAPPED}},
	{"kwrite", EFAULT, .why = {WHY_NOTHING_MAPPED}},
	{"kwrite", EPERM, .why = {WHY_FRAME_IN_USE}},
	/* swap */
	{"mkswap", ENOENT, .why = {WHY_NO_FILE}},
	{"mkswap", EBUSY, .why = {WHY_SWAP_IN_USE}},
	{"mkswap", EINVAL, .why = {WHY_SWAP_TOO_SHORT, WHY_NOT_REGULAR}},
	{"mkswap", EPERM, .why = {WHY_HOST_REFUSES}},
	{"mkswap", EACCES, .why = {WHY_HOST_REFUSES}},
	{"mkswap", EIO, .why = {WHY_SWAP_IO}},
	{"mkswap", ENOSPC, .why = {WHY_SWAP_NO_ROOM}},
	{.command = "mkswap", .host = true},
	{"swapon", ENOENT, .why = {WHY_NO_FILE}},
	{"swapon", EBUSY, .why = {WHY_SWAP_IN_USE}},
	{"swapon", EINVAL, .why = {WHY_SWAP_HEADER, WHY_SWAP_TOO_SHORT, WHY_SWAP_PRIORITY, WHY_NOT_REGULAR}},
	{"swapon", EPERM, .why = {WHY_NOT_ROOT, WHY_TOO_MANY_SWAPFILES, WHY_HOST_REFUSES}},
	{"swapon", EACCES, .why = {WHY_HOST_REFUSES}},
	{"swapon", EFBIG, .why = {WHY_FILE_TOO_BIG}},
	{"swapon", EIO, .why = {WHY_SWAP_IO}},
	{.command = "swapon", .host = true},
	{"swapoff", EINVAL, .why = {WHY_NO_SWAP_AREA}},
	{"swapoff", EBUSY, .why = {WHY_SWAP_IN_USE}},
	{"swapoff", ENOMEM, .why = {WHY_OVERCOMMIT, WHY_COMMIT_LIMIT, WHY_NO_FRAME}},
	{"swapoff", EPERM, .why = {WHY_NOT_ROOT}},
	{"swapoff", EINTR, .why = {WHY_OOM_KILLED}},
	{"swapoff", EIO, .why = {WHY_SWAP_IO}},
	{"swapoff", ESTALE, .why = {WHY_FILE_CHANGED}},
	{"swapin", ESRCH, .says = "there is no such process"},
	{"swapin", ENOMEM, .why = {WHY_NO_FRAME}},
	{"swapin", EIO, .why = {WHY_SWAP_IO}},
	{"swapin", ESTALE, .why = {WHY_FILE_CHANGED}},
	{"swapout", ESRCH, .says = "there is no such process"},
	{"cost", EINVAL, .why = {WHY_LATENCY}},
	{"tlb", EINVAL, .why = {WHY_TLB_SHAPE}},
	/* the machine as a whole */
	{"boot", EINVAL, .why = {WHY_UNKNOWN_MACHINE, WHY_UNKNOWN_KERNEL, WHY_TOO_LITTLE_RAM,
		WHY_BAD_SPLIT, WHY_BAD_PHYS_OFFSET}},
	{"boot", EINVAL, .why = {WHY_BOOT_OTHER_MACHINE, WHY_BOOT_NO_NUMBER, WHY_BOOT_ZERO, WHY_BOOT_NO_VALUE,
		WHY_BOOT_HWCAPS, WHY_BOOT_RANGE, WHY_BOOT_FEW_BYTES, WHY_BOOT_TOO_BIG, WHY_BOOT_TOO_LOW,
		WHY_BOOT_UNALIGNED}},
	{"boot", EINVAL, .why = {WHY_BUG_TASK_SIZE, WHY_BUG_PKMAP_PAGE_OFFSET, WHY_BUG_LAST_PKMAP,
		WHY_BUG_PKMAP_FIXADDR, WHY_BUG_VMALLOC_PKMAP, WHY_BUG_VMALLOC_EMPTY, WHY_BUG_HIGH_MEMORY,
		WHY_BUG_TEXT_OFFSET}},
	{"export", EBUSY, .says = "DIR ends in . or .."},
	{"export", ENOTDIR, .says = "DIR is a file, or a symbolic link"},
	{"export", ENOTEMPTY, .says = "something in DIR is not of a former export"},
	{.command = "export", .host = true},
	{"save", EEXIST, .says = "FILE is there, and is no saved session"},
	{"save", ESTALE, .says = "a host file that the session used has changed"},
	{.command = "save", .host = true},
	{"load", EINVAL, .says = "FILE is no saved session, or a damaged one"},
	{"load", EPERM, .says = "no saved session is read under --safe"},
	{.command = "load", .host = true},
	{"source", ENOENT, .says = "there is no such file"},
	{"source", EPERM, .says = "only the script's folder is read under --safe"},
	{.command = "source", .host = true},
	{"restore", EPERM, .says = "a command to run again wants a host file that --safe puts out of reach"},
	{.command = "redo", .as = "restore"},
	{.command = "undo", .as = "restore"},
	{"replay", ENOENT, .says = "there is no such file"},
	{"replay", EPERM, .says = "under --safe it lies outside of the script's folder"},
	{"replay", ENOMEM, .says = "a call of the trace got no memory; the message has its line"},
	{.command = "replay", .host = true},
	{"policy", EINVAL, .why = {WHY_LOCKS_FUTURE}},
	{"policy", ENOMEM, .why = {WHY_NO_GAP, WHY_MAP_COUNT, WHY_RLIMIT_AS, WHY_RLIMIT_DATA, WHY_OVERCOMMIT,
		WHY_COMMIT_LIMIT, WHY_NO_FRAME}},
	{"policy", ENOENT, .says = "there is no such file"},
	{"policy", EFBIG, .says = "the file is too long"},
	{.command = "policy", .host = true},
	{"sysctl", ENOENT, .says = "there is no such setting"},
	{"sysctl", EISDIR, .says = "it is a directory of settings"},
	{"sysctl", ENOTDIR, .says = "the name goes on below a setting"},
	{"sysctl", EACCES, .why = {WHY_WRITE_ONLY}},
	{"sysctl", EACCES, .says = "the setting is read-only"},
	{"sysctl", EINVAL, .why = {WHY_BAD_SYSCTL, WHY_BAD_FRACTION, WHY_NEGATIVE_SYSCTL, WHY_LARGE_SYSCTL,
		WHY_NO_NUMBER}},
	{"sysctl", EINVAL, .says = "the value is none that this setting takes"},
	{"echo", ENOENT, .says = "there is no such file"},
	{"echo", EISDIR, .says = "it is a directory"},
	{"echo", EACCES, .says = "the file is read-only"},
	{"echo", EINVAL, .why = {WHY_BAD_SYSCTL, WHY_BAD_FRACTION, WHY_NEGATIVE_SYSCTL, WHY_LARGE_SYSCTL,
		WHY_NO_NUMBER, WHY_NO_CACHE}},
	{"echo", EINVAL, .says = "the value is none that the file takes"},
	{"echo", ENOMEM, .why = {WHY_ARRAY_TOO_BIG, WHY_NO_FRAME}},
	{"cat", ENOENT, .says = "there is no such file"},
	{"cat", ENOTDIR, .says = "the path goes on below a file"},
	{"cat", EISDIR, .says = "it is a directory"},
	{"cat", EACCES, .why = {WHY_WRITE_ONLY}},
	{"cat", ESRCH, .says = "the process has no memory any more"},
	{"ls", ENOENT, .says = "there is no such file"},
	{"ls", ENOTDIR, .says = "the path goes on below a file"},
	{"get", ENOENT,
	 .says = "there is no such figure; some are meminfo.MemFree, 1.status.VmRSS and slabinfo.pid.objsize"},
	{"get", EINVAL, .says = "the figure is no number"},
	{"sym", ENOENT, .why = {WHY_NO_SYMBOL}},
	{"why", EINVAL, .why = {WHY_BAD_PFN, WHY_NOT_LINEAR}},
	/* views */
	{"maps", ESRCH, .says = "there is no such process"},
	{.command = "smaps", .as = "maps"},
	{.command = "smaps_rollup", .as = "maps"},
	{.command = "status", .as = "maps"},
	{.command = "stat", .as = "maps"},
	{.command = "statm", .as = "maps"},
	{.command = "oom_score", .as = "maps"},
	{.command = "oom_score_adj", .as = "maps"},
	{.command = "ledger", .as = "maps"},
	{"pagetable", ESRCH, .says = "there is no such process"},
	{"pagetable", EINVAL, .says = "the process has no memory any more"},
	{.command = "mm", .as = "pagetable"},
	{.command = "vmas", .as = "pagetable"},
	{.command = "graph", .as = "pagetable"},
	{"vma", EFAULT, .says = "no mapping has the address in it"},
	{.command = "vma", .as = "pagetable"},
	{.command = "find_vma", .as = "pagetable"},
	{"vm_struct", EFAULT, .says = "no area has the address in it"},
	{"page", EINVAL, .why = {WHY_BAD_PFN}},
	{.command = "buddytree", .as = "page"},
	{"pagemap", EINVAL, .says = "the process has no memory any more"},
	{"slab", ENOENT, .says = "there is no such cache"},
	{"swapmap", ENOENT, .says = "there is no such area"},
	{"fixmap", ENOENT, .says = "there is no such slot"},
	{"vectors", ENOENT, .says = "the machine has no such vectors"},
	{"frames", ENOENT, .says = "the machine has no frames in a zone of that name"},
	{"derive", ENOENT, .says = "the machine has no figure of that name"},
	{"layout", EINVAL, .says = "the process has no memory any more"},
};

#define NR_ROWS (sizeof(rows) / sizeof(rows[0]))

/* What any command may meet: not its own doing. */
static bool is_general(const struct refusal *why)
{
	switch (why->why) {
	case WHY_INJECTED:
	case WHY_INTERRUPTED:
	case WHY_UNSAFE:
		return true;
	case WHY_NONE:
		return why->err == ESRCH;	/* `on` of a process that is gone by now */
	default:
		return false;
	}
}

/* The rows of a command, and behind them those of the one that it names. */
static size_t collect_rows(const char *command, const struct error_row *of[MAX_ROWS])
{
	size_t nr = 0;

	while (command) {
		const char *other = NULL;

		for (size_t i = 0; i < NR_ROWS; i++) {
			if (strcmp(rows[i].command, command) != 0)
				continue;
			if (rows[i].as)
				other = rows[i].as;
			else if (nr < MAX_ROWS)
				of[nr++] = &rows[i];
		}
		command = other;
	}
	return nr;
}

static bool has_reason(const struct error_row *row, enum why why)
{
	for (size_t i = 0; row->why[i] != WHY_NONE; i++)
		if (row->why[i] == why)
			return true;
	return false;
}

/* Who gives no reason at all need only give an errno of the page. */
static bool row_lists(const struct error_row *row, const struct refusal *why)
{
	if (why->why == WHY_NONE && (row->host || row->err == why->err))
		return true;
	return row->err == why->err && has_reason(row, why->why);
}

bool error_is_listed(const struct command *cmd, const struct refusal *why)
{
	const struct error_row *of[MAX_ROWS];
	size_t nr = collect_rows(cmd->name, of);

	for (size_t i = 0; i < nr; i++)
		if (row_lists(of[i], why))
			return true;
	return is_general(why);
}

const char *error_says(const struct command *cmd, int err)
{
	const struct error_row *of[MAX_ROWS];
	size_t nr = collect_rows(cmd->name, of);

	for (size_t i = 0; i < nr; i++)
		if (of[i]->err == err && of[i]->says)
			return of[i]->says;
	return NULL;
}

/* ---- the page ---- */

/* What stands on the page for a figure of a reason. */
static const char *placeholder(char kind)
{
	switch (kind) {
	case 'x':
		return "ADDRESS";
	case 'k':
		return "SIZE";
	case 'b':
		return "NAME";
	case 'm':
		return "MACHINES";
	default:
		return "N";
	}
}

/* An entry: the words begin with a capital, figures stand for what they are, and a full stop ends them. */
static void put_entry(struct seq_file *out, int err, const char *words)
{
	size_t start, line;

	seq_printf(out, ".It Bq Er %s\n", errno_name(err));
	start = line = out->count;
	for (const char *p = words; *p; p++) {
		if (*p == ' ' && out->count - line > LINE_WIDTH) {
			seq_putc(out, '\n');
			line = out->count;
		} else if (*p != '%') {
			seq_putc(out, *p);
		} else {
			seq_puts(out, placeholder(*++p));
		}
	}
	if (out->buf[start] >= 'a' && out->buf[start] <= 'z')
		out->buf[start] = (char)(out->buf[start] - 'a' + 'A');
	seq_puts(out, ".\n");
}

static void put_row(struct seq_file *out, const struct error_row *row)
{
	if (row->host)
		seq_puts(out, ".It any other\nThe host says so of the file.\n");
	for (size_t i = 0; row->why[i] != WHY_NONE; i++)
		put_entry(out, row->err, reason_words(row->why[i]));
	if (row->says)
		put_entry(out, row->err, row->says);
}

void show_errors(struct seq_file *out, const struct command *cmd)
{
	const struct error_row *of[MAX_ROWS];
	size_t nr = collect_rows(cmd->name, of);

	if (!nr)
		return;
	seq_puts(out, ".Sh ERRORS\n.Bl -tag -width EOVERFLOWXXX\n");
	for (size_t i = 0; i < nr; i++)
		put_row(out, of[i]);
	seq_puts(out, ".El\n");
}
