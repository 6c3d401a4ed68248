Recorded on Linux 6.1.192, i386: corpus/i386/g12.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 8K none
0xb7ffe000
mmsh> m2 = mmap 24K r shared
0xb7ff8000
mmsh> m3 = mmap 8K none shared
0xb7ff6000
mmsh> m4 = mmap 16K r shared
0xb7ff2000
mmsh> m5 = mmap 16K rw
0xb7fee000
mmsh> m6 = mmap 4K r shared
0xb7fed000
mmsh> m7 = mmap 12K none shared
0xb7fea000
mmsh> m8 = mmap 16K none
0xb7fe6000
mmsh> m9 = mmap 4K rw
0xb7fe5000
mmsh> m10 = mmap 4K rw
0xb7fe4000
mmsh> mprotect $m5 12K rw
mmsh> m1 = mmap 4K r shared
0xb7fe3000
mmsh> m2 = mremap $m7 8K 12K
mremap: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 4K none populate
0xb7fe2000
mmsh> munmap $m1 0
munmap: EINVAL (Invalid argument)
mmsh> write $m5+8 24
mmsh> m4 = mmap 4095 r addr=$h-8K fixed
0x804c000
mmsh> madvise $m3-8K 8K dofork
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch $m9 1 w
minor=1 major=0
mmsh> touch 0x804a000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> mprotect $m10+4K+1 4K none
mprotect: EINVAL (Invalid argument)
mmsh> munlock $m2+8K 4K
mmsh> mprotect $m4 3996 rw
mmsh> msync $m8 16K async
mmsh> mprotect $m1 4K rx
mmsh> munmap $m3 3996
mmsh> m5 = mremap $m10 0 16K fixed=$m1
mremap: EINVAL (Invalid argument)
mmsh> m6 = mmap 80K r shared addr=$m1 fixed
0xb7fe3000
mmsh> mprotect $m4 4K rw
mmsh> mmap 4K r addr=0x100a3000 fixed
0x100a3000
mmsh> touch 0x100a3000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100a3000
mmsh> mmap 4K r addr=0x100a4000 fixed
0x100a4000
mmsh> m7 = mmap 4K r addr=0x100a3000 fixed
0x100a3000
mmsh> mprotect 0x100a3000 4K r
mmsh> mprotect 0x100a3000 8K r
mmsh> mlock $m5 16K
mmsh> brk $h+40K
0x8058000
mmsh> m8 = mremap $m9 4K 4K
0xb7fe5000
mmsh> madvise $m4 4K dodump
mmsh> m9 = mmap 76K rw
0xb7fd0000
mmsh> m10 = mmap 8K none addr=$m10 fixed
0xb7fe4000
mmsh> touch $h+36K 4K r
minor=1 major=0
mmsh> touch $m5+12K 4K r
minor=0 major=0
mmsh> munmap $m6+32K 4K
mmsh> mprotect $m9+24K 32K none
mmsh> mprotect $m9+16K+8 8K rw
mprotect: EINVAL (Invalid argument)
mmsh> m1 = mmap 12K rwx
0xb7fcd000
mmsh> munmap $m9+44K 32K
mmsh> mprotect $h+24K 20K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m1+8K 4K w
minor=1 major=0
mmsh> mlock $m5+8K 4095
mmsh> mlock $m1 4K
mmsh> touch $m6+72K 8K r
minor=2 major=0
mmsh> mmap 12K rw addr=0x100c1000 fixed
0x100c1000
mmsh> touch 0x100c1000 12K w
minor=3 major=0
mmsh> mmap 4K rw addr=0x100c4000 fixed
0x100c4000
mmsh> m2 = mmap 4K rw addr=0x100c1000 fixed
0x100c1000
mmsh> mprotect 0x100c1000 4K rw
mmsh> mprotect 0x100c1000 16K rw
mmsh> touch $h-4K 16K w
minor=4 major=0
mmsh> m3 = mmap 12K rx
0xb7fe0000
mmsh> faults
minor=18 major=0
mmsh> mmap 4K r addr=0x10087000 fixed
0x10087000
mmsh> mmap 16K r addr=0x10088000 fixed
0x10088000
mmsh> m4 = mmap 4K r addr=0x10087000 fixed
0x10087000
mmsh> mprotect 0x1008a000 4K none
mmsh> mprotect 0x10087000 20K r
mmsh> munmap $m4+12K 1
mmsh> m5 = mmap 0 rwx shared
mmap: EINVAL (Invalid argument)
mmsh> madvise $m5+8K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> munmap $m7+4K 8K
mmsh> write $m5 5
write: SIGSEGV (SEGV_ACCERR) at 0xb7fee000
mmsh> touch $m1+12K 4K w
minor=1 major=0
mmsh> m6 = mmap 8K rw populate
0xb7fde000
mmsh> mmap 16K rw addr=0x10087000 fixed
0x10087000
mmsh> mmap 4K rw addr=0x1008b000 fixed
0x1008b000
mmsh> m7 = mmap 4K rw addr=0x10087000 fixed
0x10087000
mmsh> mprotect 0x10088000 4K rw
mmsh> mprotect 0x10087000 20K rw
mmsh> mincore $m2+8K 8K
10
mmsh> munmap $m7+16K 8K
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08054000 rw-p 00000000 00:00 0          [heap]
08054000-08058000 r--p 00000000 00:00 0          [heap]
10087000-1008b000 rw-p 00000000 00:00 0
100a3000-100a4000 r--p 00000000 00:00 0
100c1000-100c5000 rw-p 00000000 00:00 0
b7fcd000-b7fce000 rwxp 00000000 00:00 0
b7fce000-b7fd0000 rwxp 00000000 00:00 0
b7fd0000-b7fd6000 rw-p 00000000 00:00 0
b7fd6000-b7fdb000 ---p 00000000 00:00 0
b7fde000-b7fe0000 rw-p 00000000 00:00 0
b7fe0000-b7fe3000 r-xp 00000000 00:00 0
b7fe3000-b7fe4000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fe4000-b7fe6000 ---p 00000000 00:00 0
b7fe6000-b7feb000 r--s 00003000 00:00 0          /dev/zero (deleted)
b7fec000-b7fee000 r--s 00009000 00:00 0          /dev/zero (deleted)
b7fee000-b7ff2000 r--s 0000b000 00:00 0          /dev/zero (deleted)
b7ff2000-b7ff7000 r--s 0000f000 00:00 0          /dev/zero (deleted)
b7ff7000-b7ff8000 ---s 00001000 00:00 0          /dev/zero (deleted)
b7ff8000-b7ffe000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ffe000-b8000000 ---p 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x804d000 present anon excl f1
0x804e000 present anon excl f2
0x804f000 present anon excl f3
0x8050000 present anon excl f4
0x8057000 present anon shared z
0x100c2000 present anon excl f5
0x100c3000 present anon excl f6
0xb7fcd000 present anon excl f7
0xb7fcf000 present anon excl f8
0xb7fd0000 present anon excl f9
0xb7fde000 present anon excl f10
0xb7fdf000 present anon excl f11
0xb7fee000 present file excl f12
0xb7fef000 present file excl f13
0xb7ff0000 present file excl f14
0xb7ff1000 present file excl f15
0xb7ff5000 present file excl f16
0xb7ff6000 present file excl f17
0xbffff000 present anon excl f18
mmsh> faults
minor=3 major=0
