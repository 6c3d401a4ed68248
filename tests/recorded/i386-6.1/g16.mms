Recorded on Linux 6.1.192, i386: corpus/i386/g16.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 8K none
0xb7ffe000
mmsh> m2 = mmap 8K rw shared
0xb7ffc000
mmsh> m3 = mmap 8K rw shared
0xb7ffa000
mmsh> m4 = mmap 8K rwx
0xb7ff8000
mmsh> m5 = mmap 16K r
0xb7ff4000
mmsh> m6 = mmap 8K rw
0xb7ff2000
mmsh> m7 = mmap 44K rwx
0xb7fe7000
mmsh> m8 = mmap 4K r shared
0xb7fe6000
mmsh> m9 = mmap 4K rw
0xb7fe5000
mmsh> m10 = mmap 16K rw
0xb7fe1000
mmsh> brk $h-64K
0x804e000
mmsh> sbrk 5000
0x804e000
mmsh> faults
minor=0 major=0
mmsh> touch $m4+4095 4K r
minor=2 major=0
mmsh> touch 0xbffda000 r
minor=1 major=0
mmsh> mincore 0x1002d000 20K
mincore: ENOMEM (Cannot allocate memory)
mmsh> write $m7 58
mmsh> m1 = mmap 16K rw
0xb7fdd000
mmsh> m2 = mmap 40K rw addr=0x1001c000 fixed
0x1001c000
mmsh> munmap $m9+8K 4K
mmsh> mincore $h+48K 20K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m3 = mmap 12K rwx
0xb7fda000
mmsh> mprotect $m1+4K 8K none
mmsh> touch $m3-4K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fd9000
mmsh> mprotect $m8 4K rw
mmsh> mprotect $m3+8K 0xfffff001 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 8K none addr=0x1006c000 fixed
0x1006c000
mmsh> touch 0x1006c000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1006c000
mmsh> mmap 24K r addr=0x1006e000 fixed
0x1006e000
mmsh> m4 = mmap 4K none addr=0x1006c000 fixed
0x1006c000
mmsh> mprotect 0x1006f000 4K none
mmsh> mprotect 0x1006c000 32K none
mmsh> sbrk -4K
0x804f388
mmsh> mprotect $h+28K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap $m6+4K 8K
mmsh> touch $m10+4K 12K w
minor=3 major=0
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> touch $m5+4K 4K r
minor=1 major=0
mmsh> touch 0xc0000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xc0000000
mmsh> m5 = mmap 8K rx addr=$m4+28K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $m9+8K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe7000
mmsh> touch 0xbfff8000 4K w
minor=1 major=0
mmsh> m6 = mmap 4K rwx populate
0xb7ff4000
mmsh> touch $m10+8K 8K w
minor=0 major=0
mmsh> touch $m6+4095 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff5000
mmsh> touch $m3+8K 4K r
minor=1 major=0
mmsh> m7 = mmap 48K rw addr=$m4 fixed
0x1006c000
mmsh> madvise $m1 8K willneed
mmsh> m8 = mmap 4K rwx addr=$m2+24K fixed
0x10022000
mmsh> read $m8
0x00
mmsh> read $m3
0x00
mmsh> touch 0xc0000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xc0000000
mmsh> madvise 0x804c000 4K sequential
mmsh> munlock $h+8K 12K
munlock: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 16K r addr=0x1000f000 fixed populate
0x1000f000
mmsh> mprotect $h+28K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mincore $m6 4095
1
mmsh> read $m7+4K
0x00
mmsh> m10 = mremap $m2 40K 36K maymove
0x1001c000
mmsh> m1 = mmap 8K rw
0xb7fd8000
mmsh> mmap 8K none addr=0x100a6000 fixed
0x100a6000
mmsh> mmap 8K none addr=0x100a8000 fixed
0x100a8000
mmsh> m2 = mmap 4K none addr=0x100a6000 fixed
0x100a6000
mmsh> mprotect 0x100a8000 4K none
mmsh> touch $m10+32K 4K w
minor=1 major=0
mmsh> touch 0xbffe7000 4K w
minor=1 major=0
mmsh> m3 = mremap $m7+28K 20K 24K maymove fixed=$m10+24K
0x10022000
mmsh> faults
minor=20 major=0
mmsh> madvise $m4+8K 24K random
madvise: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 8K rw addr=$m2+20K fixed
0x100ab000
mmsh> mprotect $m9 4K rx
mmsh> m5 = mremap $m4 4K 4K fixed=0x804d000
mremap: EINVAL (Invalid argument)
mmsh> munmap $m6 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> touch $m5 4K r
minor=0 major=0
mmsh> mprotect $m4 8K r
mmsh> sbrk 64K
0x804e388
mmsh> m6 = mremap $m2 16K 20K fixed=0x10018000
mremap: EINVAL (Invalid argument)
mmsh> m7 = mremap $m9 16K 16K maymove
0x1000f000
mmsh> mprotect $m7 20K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m9-4K 16383 rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> sbrk 12K
0x805e388
mmsh> munmap $m8-8K 20K
mmsh> munlock 0x1001c000 16K
mmsh> mprotect $m4+12K+8 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08062000 rw-p 00000000 00:00 0          [heap]
1000f000-10013000 rw-p 00000000 00:00 0
1001c000-10020000 rw-p 00000000 00:00 0
10025000-10028000 rw-p 00000000 00:00 0
1006c000-1006e000 rw-p 00000000 00:00 0
1006e000-10073000 rw-p 00000000 00:00 0
100a6000-100aa000 ---p 00000000 00:00 0
100ab000-100ad000 r--p 00000000 00:00 0
b7fd8000-b7fda000 rw-p 00000000 00:00 0
b7fda000-b7fdd000 rwxp 00000000 00:00 0
b7fdd000-b7fde000 rw-p 00000000 00:00 0
b7fde000-b7fe0000 ---p 00000000 00:00 0
b7fe0000-b7fe6000 rw-p 00000000 00:00 0
b7fe6000-b7fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe8000-b7ff2000 rwxp 00000000 00:00 0
b7ff2000-b7ff3000 rw-p 00000000 00:00 0
b7ff4000-b7ff5000 rwxp 00000000 00:00 0
b7ff5000-b7ff8000 r--p 00000000 00:00 0
b7ff8000-b7ffa000 rwxp 00000000 00:00 0
b7ffa000-b7ffc000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffc000-b7ffe000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffe000-b8000000 ---p 00000000 00:00 0
bffda000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x1000f000 present anon shared z
0x10010000 present anon shared z
0x10011000 present anon shared z
0x10012000 present anon shared z
0x1006d000 present anon shared z
0xb7fda000 present anon shared z
0xb7fdc000 present anon shared z
0xb7fe2000 present anon excl f1
0xb7fe3000 present anon excl f2
0xb7fe4000 present anon excl f3
0xb7ff4000 present anon excl f4
0xb7ff5000 present anon shared z
0xb7ff8000 present anon shared z
0xb7ff9000 present anon shared z
0xbffda000 present anon shared z
0xbffe7000 present anon excl f5
0xbfff8000 present anon excl f6
0xbffff000 present anon excl f7
mmsh> faults
minor=0 major=0
