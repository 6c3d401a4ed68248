Recorded on Linux 6.1.192, i386: corpus/i386/g13.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 4K rwx
0xb7fff000
mmsh> m2 = mmap 40K rwx shared
0xb7ff5000
mmsh> m3 = mmap 12K rw
0xb7ff2000
mmsh> m4 = mmap 4K none shared
0xb7ff1000
mmsh> m5 = mmap 40K r shared
0xb7fe7000
mmsh> m6 = mmap 4K rw shared
0xb7fe6000
mmsh> m7 = mmap 44K rwx
0xb7fdb000
mmsh> m8 = mmap 8K rwx
0xb7fd9000
mmsh> m9 = mmap 24K none
0xb7fd3000
mmsh> m10 = mmap 4K rw
0xb7fd2000
mmsh> m1 = mmap 8K rw
0xb7fd0000
mmsh> mprotect 0xbffcb000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 4K rw shared addr=$m1+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m3 = mmap 4K rw populate
0xb7fcf000
mmsh> brk $h+34810
0x80567fa
mmsh> faults
minor=1 major=0
mmsh> msync $h 16K invalidate
mmsh> touch $m7+32K 8K r
minor=2 major=0
mmsh> m4 = mmap 16K rw
0xb7fcb000
mmsh> m5 = mmap 4K rw addr=$m3-8K fixed
0xb7fcd000
mmsh> on 1 fork
2
mmsh> write $m3 203
mmsh> munlock $m10+8K 4K
mmsh> m6 = on 2 mmap 4K rw addr=$m10 fixed
0xb7fd2000
mmsh> munmap $m3 12K
mmsh> touch 0x804d000 4K w
minor=1 major=0
mmsh> touch 0xbffd8000 4K w
minor=1 major=0
mmsh> munmap $m1+4K 12K
mmsh> m7 = mremap $m5 4K 4K
0xb7fcd000
mmsh> m8 = mmap 16K rw shared
0xb7fd0000
mmsh> on 2 madvise $h+20K 16K dontneed
mmsh> touch $h+28K 4K w
minor=1 major=0
mmsh> on 2 touch $m3 w
minor=1 major=0
mmsh> touch $m2-8K 16K w
minor=4 major=0
mmsh> mprotect $m5-4K 8K rw
mmsh> on 1 touch $m10 w
minor=1 major=0
mmsh> faults
minor=11 major=0
mmsh> m9 = mremap $m1 0 16K maymove fixed=$m1+12K
0xb7fd3000
mmsh> mprotect $m8+12K 4K rw
mmsh> on 2 touch $m5 4K w
minor=1 major=0
mmsh> m10 = mmap 12K rx addr=$m8+8K fixed
0xb7fd2000
mmsh> on 2 touch $m1+4K 4K r
minor=1 major=0
mmsh> write $m1+4K 121
mmsh> m1 = mremap $m4+8K 8K 20K maymove
0xb7fc6000
mmsh> brk $h+12585
0x8051129
mmsh> munlock $m9+12K 4K
mmsh> on 1 fork
3
mmsh> on 1 touch $m7 w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fcd000
mmsh> on 3 touch $m7 w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fcd000
mmsh> on 2 touch $m7 w
minor=0 major=0
mmsh> mincore 0x804c000 4K
0
mmsh> touch 0xbffde000 w
minor=1 major=0
mmsh> on 2 write $m2+28K 86
mmsh> on 2 exit
mmsh> m2 = mmap 8K rwx
0xb7fce000
mmsh> on 3 munmap $m10+4K 4K
mmsh> m3 = mmap 8K rw addr=0x10028000 fixed noreserve
0x10028000
mmsh> on 3 read $m8+8K
0x00
mmsh> on 1 write $m8+8K 14
write: SIGSEGV (SEGV_ACCERR) at 0xb7fd2000
mmsh> munmap $m8+4K 12K
mmsh> touch $m10+12K 4K r
minor=1 major=0
mmsh> mincore $m3-8K 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m8+8K+8 1 r
mprotect: EINVAL (Invalid argument)
mmsh> touch $m2 4K r
minor=1 major=0
mmsh> touch $m7 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fcd000
mmsh> mmap 12K rw addr=0x10086000 fixed
0x10086000
mmsh> touch 0x10086000 8K w
minor=2 major=0
mmsh> mmap 8K rw addr=0x10089000 fixed
0x10089000
mmsh> m4 = mmap 4K rw addr=0x10086000 fixed
0x10086000
mmsh> mprotect 0x1008a000 4K none
mmsh> mprotect 0x10086000 20K rw
mmsh> madvise $m2 4K dontdump
mmsh> pagemap $m9+4K 64K
0xb7fd5000 present file excl f0
0xb7fe3000 present anon shared z
mmsh> m5 = mmap 0 r
mmap: EINVAL (Invalid argument)
mmsh> sbrk -1
0x8051129
mmsh> touch $h+28K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8055000
mmsh> m6 = mremap $m9 16K 12K maymove
mremap: EFAULT (Bad address)
mmsh> touch 0x804d000+8 4K w
minor=2 major=0
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08052000 rw-p 00000000 00:00 0          [heap]
10028000-1002a000 rw-p 00000000 00:00 0
10086000-1008b000 rw-p 00000000 00:00 0
b7fc6000-b7fcb000 rw-p 00000000 00:00 0
b7fcb000-b7fcd000 rw-p 00000000 00:00 0
b7fce000-b7fcf000 rwxp 00000000 00:00 0
b7fcf000-b7fd0000 rwxp 00000000 00:00 0
b7fd0000-b7fd1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd4000-b7fd5000 r-xp 00000000 00:00 0
b7fd5000-b7fd7000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fd7000-b7fd9000 ---p 00000000 00:00 0
b7fd9000-b7fe6000 rwxp 00000000 00:00 0
b7fe6000-b7fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe7000-b7ff1000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ff2000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7ff2000-b7ff5000 rw-p 00000000 00:00 0
b7ff5000-b7fff000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bffd8000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 write $m1+4K 238
mmsh> on 1 write $m1+4K 230
mmsh> mlock $m7 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08052000 rw-p 00000000 00:00 0          [heap]
10028000-1002a000 rw-p 00000000 00:00 0
10086000-1008b000 rw-p 00000000 00:00 0
b7fc6000-b7fcb000 rw-p 00000000 00:00 0
b7fcb000-b7fcd000 rw-p 00000000 00:00 0
b7fce000-b7fcf000 rwxp 00000000 00:00 0
b7fcf000-b7fd0000 rwxp 00000000 00:00 0
b7fd0000-b7fd1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd4000-b7fd5000 r-xp 00000000 00:00 0
b7fd5000-b7fd7000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fd7000-b7fd9000 ---p 00000000 00:00 0
b7fd9000-b7fe6000 rwxp 00000000 00:00 0
b7fe6000-b7fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe7000-b7ff1000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ff2000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7ff2000-b7ff5000 rw-p 00000000 00:00 0
b7ff5000-b7fff000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bffd8000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804d000 present anon excl f1
0x804e000 present anon excl f2
0x10087000 present anon excl f3
0xb7fc7000 present anon excl f4
0xb7fce000 present anon shared z
0xb7fd5000 present file excl f5
0xb7fe3000 present anon shared z
0xb7fe4000 present anon shared z
0xb7ff3000 present anon shared f6
0xb7ff4000 present anon shared f7
0xb7ff5000 present file excl f8
0xb7ff6000 present file excl f9
0xbffd8000 present anon shared f10
0xbffde000 present anon excl f11
0xbffff000 present anon shared f12
mmsh> on 1 faults
minor=9 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08052000 rw-p 00000000 00:00 0          [heap]
b7fc6000-b7fcb000 rw-p 00000000 00:00 0
b7fcb000-b7fcd000 rw-p 00000000 00:00 0
b7fd0000-b7fd2000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd2000-b7fd3000 r-xp 00000000 00:00 0
b7fd4000-b7fd5000 r-xp 00000000 00:00 0
b7fd5000-b7fd7000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fd7000-b7fd9000 ---p 00000000 00:00 0
b7fd9000-b7fe6000 rwxp 00000000 00:00 0
b7fe6000-b7fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe7000-b7ff1000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ff2000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7ff2000-b7ff5000 rw-p 00000000 00:00 0
b7ff5000-b7fff000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bffd8000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0x804d000 present anon excl f13
0xb7fc7000 present anon excl f14
0xb7fd2000 present anon shared z
0xb7ff3000 present anon shared f6
0xb7ff4000 present anon shared f7
0xbffd8000 present anon shared f10
0xbffff000 present anon shared f12
mmsh> on 3 faults
minor=2 major=0
