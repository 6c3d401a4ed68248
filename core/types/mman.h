/* SPDX-License-Identifier: MIT */
/* mman.h - the guest's memory-call constants (uapi asm-generic/mman*.h); the same on all three machines. */
#ifndef MMSH_MMAN_H
#define MMSH_MMAN_H

#define PROT_NONE 0x0u
#define PROT_READ 0x1u
#define PROT_WRITE 0x2u
#define PROT_EXEC 0x4u
#define PROT_SEM 0x8u
#define PROT_GROWSDOWN 0x01000000u
#define PROT_GROWSUP 0x02000000u

#define MAP_SHARED 0x1u
#define MAP_PRIVATE 0x2u
#define MAP_SHARED_VALIDATE 0x3u
#define MAP_TYPE 0xfu
#define MAP_FIXED 0x10u
#define MAP_ANONYMOUS 0x20u
#define MAP_GROWSDOWN 0x100u
#define MAP_DENYWRITE 0x800u		/* ignored */
#define MAP_LOCKED 0x2000u
#define MAP_NORESERVE 0x4000u
#define MAP_POPULATE 0x8000u
#define MAP_NONBLOCK 0x10000u
#define MAP_STACK 0x20000u
#define MAP_FIXED_NOREPLACE 0x100000u

#define MREMAP_MAYMOVE 1u
#define MREMAP_FIXED 2u
#define MREMAP_DONTUNMAP 4u

#define MS_ASYNC 1u
#define MS_INVALIDATE 2u
#define MS_SYNC 4u

#define MCL_CURRENT 1u
#define MCL_FUTURE 2u
#define MCL_ONFAULT 4u
#define MLOCK_ONFAULT 1u

#define MADV_NORMAL 0u
#define MADV_RANDOM 1u
#define MADV_SEQUENTIAL 2u
#define MADV_WILLNEED 3u
#define MADV_DONTNEED 4u
#define MADV_FREE 8u
#define MADV_REMOVE 9u
#define MADV_DONTFORK 10u
#define MADV_DOFORK 11u
#define MADV_MERGEABLE 12u
#define MADV_UNMERGEABLE 13u
#define MADV_HUGEPAGE 14u
#define MADV_NOHUGEPAGE 15u
#define MADV_DONTDUMP 16u
#define MADV_DODUMP 17u
#define MADV_WIPEONFORK 18u
#define MADV_KEEPONFORK 19u
#define MADV_COLD 20u
#define MADV_PAGEOUT 21u
#define MADV_POPULATE_READ 22u
#define MADV_POPULATE_WRITE 23u
#define MADV_DONTNEED_LOCKED 24u
#define MADV_COLLAPSE 25u
#define MADV_HWPOISON 100u
#define MADV_SOFT_OFFLINE 101u
#define MADV_GUARD_INSTALL 102u
#define MADV_GUARD_REMOVE 103u

#endif
