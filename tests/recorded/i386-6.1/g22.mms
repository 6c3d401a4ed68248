Recorded on Linux 6.1.192, i386: corpus/i386/g22.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 11138
mmsh> file b 163834
mmsh> m1 = mmap 8K rw file=b
0xb7ffe000
mmsh> m2 = mmap 12K rw
0xb7ffb000
mmsh> m3 = mmap 8K rw shared file=b
0xb7ff9000
mmsh> m4 = mmap 12K none
0xb7ff6000
mmsh> m5 = mmap 12K rw file=b
0xb7ff3000
mmsh> m6 = mmap 4K rw shared
0xb7ff2000
mmsh> m7 = mmap 4K rwx file=b
0xb7ff1000
mmsh> m8 = mmap 4K rwx
0xb7ff0000
mmsh> m9 = mmap 16K rw file=a
0xb7fec000
mmsh> m10 = mmap 8K none
0xb7fea000
mmsh> write $m8+8K 35
mmsh> touch 0xc0000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xc0000000
mmsh> m1 = mmap 4K rw file=b offset=24K
0xb7fe9000
mmsh> brk $h+10030
0x805072e
mmsh> mincore $m1+4K 4K
0
mmsh> brk $h+20K
0x8053000
mmsh> mincore 0xbffd3000 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore $m6 4K
1
mmsh> madvise $m8-4K 8K sequential
mmsh> m2 = mremap $m9 16K 12K maymove
0xb7fec000
mmsh> touch $m5+4K 8K w
minor=2 major=0
mmsh> m3 = mmap 0xfffff001 rwx file=a shared addr=$m8+8K fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m10 0 r
mmsh> touch $m7-4K 4K r
minor=1 major=0
mmsh> mincore $m9+12K 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> brk $h+56K
0x805c000
mmsh> munmap $m7 4K
mmsh> mincore $m8 4K
1
mmsh> touch $h+44K 12K w
minor=3 major=0
mmsh> brk $h+12K
0x8051000
mmsh> mprotect $m1 4K rw
mmsh> munmap $m1 4K
mmsh> sbrk 12K
0x8051000
mmsh> m4 = mmap 4K rwx file=a offset=16K addr=$m9+8K
0xb7ff1000
mmsh> munmap $m9+12K 8K
mmsh> m5 = mmap 12K rwx
0xb7fe7000
mmsh> mincore 0x804c000 4K
0
mmsh> m6 = mremap $m2 12K 12K maymove
0xb7fec000
mmsh> write $m9+4K 108
mmsh> madvise $m4 4K wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> m7 = mmap 4K rwx file=b
0xb7ff0000
mmsh> touch $h+32K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8056000
mmsh> touch $m7+4K 4K w
touch: SIGBUS (BUS_ADRERR) at 0xb7ff1000
mmsh> m8 = mmap 16K rw
0xb7fe3000
mmsh> sbrk -8K
0x8054000
mmsh> mprotect $m7-8K 8K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $h+16K 4097 w
touch: SIGSEGV (SEGV_MAPERR) at 0x8052000
mmsh> read $m4+4K
0x23
mmsh> brk $h+14209
0x8051781
mmsh> m9 = mmap 4K rx file=b noreserve
0xb7fef000
mmsh> m10 = mmap 8K rw file=a shared
0xb7fe1000
mmsh> m1 = mremap $m8 16K 16K maymove fixed=$m8+12K
mremap: EINVAL (Invalid argument)
mmsh> m2 = mremap $m5 12K 8K
0xb7fe7000
mmsh> mprotect 0xbffee000 4K rw
mmsh> mmap 8K rw addr=0x10065000 fixed
0x10065000
mmsh> touch 0x10065000 8K w
minor=2 major=0
mmsh> mmap 12K rw addr=0x10067000 fixed
0x10067000
mmsh> m3 = mmap 4K rw addr=0x10065000 fixed
0x10065000
mmsh> mprotect 0x10068000 4K r
mmsh> madvise $h+32K 16K random
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch 0x804c000 4K w
minor=1 major=0
mmsh> m4 = mmap 16K rw addr=$h+48K fixed_noreplace
0x805a000
mmsh> madvise $m3+16K 4K dodump
mmsh> munlock $m5 12K
munlock: ENOMEM (Cannot allocate memory)
mmsh> mlock $m2 4K
mmsh> touch $m1+8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7feb000
mmsh> madvise $h 4K dodump
mmsh> madvise $h+44K 8193 dontdump
madvise: ENOMEM (Cannot allocate memory)
mmsh> m5 = mremap $m5 8K 12K maymove
mremap: EFAULT (Bad address)
mmsh> mmap 12K none addr=0x100a6000 fixed
0x100a6000
mmsh> touch 0x100a6000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100a6000
mmsh> mmap 12K none addr=0x100a9000 fixed
0x100a9000
mmsh> m6 = mmap 4K none addr=0x100a6000 fixed
0x100a6000
mmsh> mprotect 0x100a8000 4K rw
mmsh> mprotect 0x100a6000 24K none
mmsh> touch $m2+4K 4K w
minor=1 major=0
mmsh> touch 0x804d000 4K r
minor=1 major=0
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> madvise $m10-4K 0 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $m10+4K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> write $h+40K 8
write: SIGSEGV (SEGV_MAPERR) at 0x8058000
mmsh> munmap $m2+4K 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> mincore $m3 20K
01000
mmsh> touch $m3+20K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1006a000
mmsh> m7 = mmap 28K rw populate noreserve
0xb7fda000
mmsh> touch $m5+8K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe9000
mmsh> touch 0xbfa46000 r
minor=1 major=0
mmsh> sbrk 12K
0x8051781
mmsh> madvise $m6 12K normal
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08055000 rw-p 00000000 00:00 0          [heap]
0805a000-0805c000 rw-p 00000000 00:00 0
0805c000-0805e000 rw-p 00000000 00:00 0
10065000-10068000 rw-p 00000000 00:00 0
10068000-10069000 r--p 00000000 00:00 0
10069000-1006a000 rw-p 00000000 00:00 0
100a6000-100a8000 ---p 00000000 00:00 0
100a8000-100a9000 ---p 00000000 00:00 0
100a9000-100ac000 ---p 00000000 00:00 0
b7fda000-b7fe1000 rw-p 00000000 00:00 0
b7fe1000-b7fe3000 rw-s 00000000 00:00 0          a
b7fe3000-b7fe7000 rw-p 00000000 00:00 0
b7fe7000-b7fe8000 rwxp 00000000 00:00 0
b7fe8000-b7fe9000 rwxp 00000000 00:00 0
b7fea000-b7fec000 ---p 00000000 00:00 0
b7fec000-b7fee000 rw-p 00000000 00:00 0          a
b7fee000-b7fef000 rwxp 00002000 00:00 0          a
b7fef000-b7ff0000 r-xp 00000000 00:00 0          b
b7ff0000-b7ff1000 rwxp 00000000 00:00 0          b
b7ff1000-b7ff2000 rwxp 00004000 00:00 0          a
b7ff2000-b7ff3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff6000 rw-p 00000000 00:00 0          b
b7ff6000-b7ff9000 ---p 00000000 00:00 0
b7ff9000-b7ffb000 rw-s 00000000 00:00 0          b
b7ffb000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b8000000 rw-p 00000000 00:00 0          b
bfa46000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x804c000 present anon excl f1
0x804d000 present anon shared z
0x10066000 present anon excl f2
0xb7fda000 present anon excl f3
0xb7fdb000 present anon excl f4
0xb7fdc000 present anon excl f5
0xb7fdd000 present anon excl f6
0xb7fde000 present anon excl f7
0xb7fdf000 present anon excl f8
0xb7fe0000 present anon excl f9
0xb7fe7000 present anon excl f10
0xb7fe8000 present anon excl f11
0xb7fed000 present anon excl f12
0xb7ff2000 present file excl f13
0xb7ff4000 present anon excl f14
0xb7ff5000 present anon excl f15
0xbfa46000 present anon shared z
0xbffff000 present anon excl f16
mmsh> faults
minor=22 major=0
