Recorded on Linux 6.1.192, i386: corpus/i386/g23.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 32679
mmsh> file b 80K
mmsh> m1 = mmap 4K rwx file=b
0xb7fff000
mmsh> m2 = mmap 4K rw shared
0xb7ffe000
mmsh> m3 = mmap 8K none
0xb7ffc000
mmsh> m4 = mmap 8K rw file=b
0xb7ffa000
mmsh> m5 = mmap 36K rw
0xb7ff1000
mmsh> m6 = mmap 4K rw shared
0xb7ff0000
mmsh> m7 = mmap 8K none shared file=a
0xb7fee000
mmsh> m8 = mmap 4K rw file=b
0xb7fed000
mmsh> m9 = mmap 12K rw
0xb7fea000
mmsh> m10 = mmap 16K r
0xb7fe6000
mmsh> on 1 fork
2
mmsh> m1 = on 2 mmap 8K rw addr=0x804c000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect $m5+4K 4K rw
mmsh> mmap 16K none addr=0x10089000 fixed
0x10089000
mmsh> mmap 24K none addr=0x1008d000 fixed
0x1008d000
mmsh> m2 = mmap 4K none addr=0x10089000 fixed
0x10089000
mmsh> mprotect 0x1008e000 4K r
mmsh> mprotect 0x10089000 40K none
mmsh> m3 = mmap 4K r file=b addr=0x10009000 fixed_noreplace
0x10009000
mmsh> mprotect $m8 4K rwx
mmsh> on 2 sbrk 0
0x804e000
mmsh> on 1 touch $m5+24K w
minor=1 major=0
mmsh> on 2 read $m5+24K
0x00
mmsh> mincore $m2-4K 44K
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 1 fork
3
mmsh> on 3 munmap 0xbffdd000 8K
mmsh> m4 = on 3 mmap 8K rx addr=0x10030000 fixed_noreplace
0x10030000
mmsh> on 3 munlock $m3-4K 0
mmsh> on 3 fork
4
mmsh> on 3 fork
5
mmsh> mmap 4K rw addr=0xbffff000 fixed
0xbffff000
mmsh> munlock $m2+32K 8K
mmsh> brk $h+12K
0x8051000
mmsh> on 2 munmap 0x804c000 4K
mmsh> on 3 mprotect $m8-4K 4K rw
mmsh> touch $h+28K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x8055000
mmsh> on 4 touch $m9+8K 4K r
minor=1 major=0
mmsh> m5 = on 4 mmap 80K rw addr=0xbffe5000
0xb7fd2000
mmsh> m6 = mmap 8K rw
0xb7fe4000
mmsh> munmap $m4+4K 4K
mmsh> m7 = mmap 4K rx file=b shared addr=0x1001c000 fixed
0x1001c000
mmsh> on 5 fork
6
mmsh> m8 = on 2 mremap $m7+1 4K 4K maymove
mremap: EINVAL (Invalid argument)
mmsh> on 5 mmap 24K none addr=0x100bd000 fixed
0x100bd000
mmsh> on 5 touch 0x100bd000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100bd000
mmsh> on 5 mmap 4K r addr=0x100c3000 fixed
0x100c3000
mmsh> m9 = on 5 mmap 4K none addr=0x100bd000 fixed
0x100bd000
mmsh> on 5 mprotect 0x100c2000 4K r
mmsh> m10 = mmap 0 none
mmap: EINVAL (Invalid argument)
mmsh> touch 0xc0000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xc0000000
mmsh> on 1 touch $m1 w
minor=1 major=0
mmsh> on 6 touch $m1 w
minor=1 major=0
mmsh> m1 = on 3 mremap $m3 8K 12K maymove
mremap: EFAULT (Bad address)
mmsh> m2 = mmap 24K rwx file=b offset=40K shared addr=$m2+36K fixed
0x10092000
mmsh> mmap 8K r addr=0x100b0000 fixed
0x100b0000
mmsh> touch 0x100b0000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b0000
mmsh> mmap 4K r addr=0x100b2000 fixed
0x100b2000
mmsh> m3 = mmap 4K r addr=0x100b0000 fixed
0x100b0000
mmsh> mprotect 0x100b1000 4K rw
mmsh> m4 = mmap 4K rwx shared addr=$h+28K fixed populate
0x8055000
mmsh> madvise $m1+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> touch 0x804d000 4K w
minor=1 major=0
mmsh> touch $m4-8K 12287 r
touch: SIGSEGV (SEGV_MAPERR) at 0x8053000
mmsh> on 2 exit
mmsh> munmap $m3 12K
mmsh> munmap $m7 8K
mmsh> pagemap $m2+16K 64K
mmsh> m5 = mmap 8K rw file=a offset=12K shared
0xb7fe2000
mmsh> on 4 read $m9+4K
read: SIGSEGV (SEGV_MAPERR) at 0x100be000
mmsh> on 4 madvise $m2+12K 16383 dofork
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 1 touch $m5 w
minor=1 major=0
mmsh> on 4 read $m5
0x00
mmsh> on 6 write $m5 26
write: SIGSEGV (SEGV_MAPERR) at 0xb7fe2000
mmsh> m6 = mmap 12K rwx shared addr=$h+8K populate
0xb7fdf000
mmsh> on 5 mprotect $m9+8K 24K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 6 touch $m10+4K 8K r
minor=2 major=0
mmsh> on 5 madvise $m5 20K keeponfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch $m1 4K w
minor=0 major=0
mmsh> mprotect $m6+8K 4K rwx
mmsh> on 6 write $m2+12K 23
write: SIGSEGV (SEGV_MAPERR) at 0x10095000
mmsh> on 5 write $m2+12K 238
write: SIGSEGV (SEGV_MAPERR) at 0x10095000
mmsh> on 5 pagemap $m5+4K 64K
mmsh> m7 = on 3 mmap 32K rw addr=$m5+24K
0xb7fde000
mmsh> mprotect $m10+36K 28K rw
mmsh> write $m2+16K 228
mmsh> mprotect $m6+4K 8K r
mmsh> munmap $m8 0xfffff000
munmap: EINVAL (Invalid argument)
mmsh> on 5 faults
minor=0 major=0
mmsh> m8 = on 4 mmap 4K rw addr=$m2+4K
0x10093000
mmsh> on 3 mprotect $m8 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08051000 rw-p 00000000 00:00 0          [heap]
08055000-08056000 rwxs 00000000 00:00 0          /dev/zero (deleted)
10009000-1000a000 r--p 00000000 00:00 0          b
10089000-10092000 ---p 00000000 00:00 0
10092000-10098000 rwxs 0000a000 00:00 0          b
b7fdf000-b7fe0000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7fe0000-b7fe2000 r--s 00001000 00:00 0          /dev/zero (deleted)
b7fe2000-b7fe4000 rw-s 00003000 00:00 0          a
b7fe4000-b7fe6000 rw-p 00000000 00:00 0
b7fe6000-b7fea000 r--p 00000000 00:00 0
b7fea000-b7fed000 rw-p 00000000 00:00 0
b7fed000-b7fee000 rwxp 00000000 00:00 0          b
b7fee000-b7fef000 ---s 00000000 00:00 0          a
b7fef000-b7ff0000 rw-s 00001000 00:00 0          a
b7ff0000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffc000 rw-p 00000000 00:00 0          b
b7ffc000-b7ffe000 ---p 00000000 00:00 0
b7ffe000-b7fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0          b
bffdf000-bffff000 rw-p 00000000 00:00 0
bffff000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804d000 present anon excl f1
0x8055000 present file excl f2
0x10096000 present file excl f3
0xb7fdf000 present file excl f4
0xb7fe0000 present file excl f5
0xb7fe1000 present file excl f6
0xb7fe2000 present file excl f7
0xb7ff7000 present anon shared f8
0xb7fff000 present anon excl f9
mmsh> on 1 faults
minor=9 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
10009000-1000a000 r--p 00000000 00:00 0          b
10030000-10032000 r-xp 00000000 00:00 0
10089000-10093000 ---p 00000000 00:00 0
b7fde000-b7fe6000 rw-p 00000000 00:00 0
b7fe6000-b7fea000 r--p 00000000 00:00 0
b7fea000-b7fed000 rw-p 00000000 00:00 0
b7fed000-b7fee000 rwxp 00000000 00:00 0          b
b7fee000-b7ff0000 ---s 00000000 00:00 0          a
b7ff0000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffc000 rw-p 00000000 00:00 0          b
b7ffc000-b7ffe000 ---p 00000000 00:00 0
b7ffe000-b7fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0          b
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0xb7ff7000 present anon shared f8
0xbffff000 present anon shared f10
mmsh> on 3 faults
minor=0 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
10009000-1000a000 r--p 00000000 00:00 0          b
10030000-10032000 r-xp 00000000 00:00 0
10089000-10093000 ---p 00000000 00:00 0
10093000-10094000 rw-p 00000000 00:00 0
b7fd2000-b7fe6000 rw-p 00000000 00:00 0
b7fe6000-b7fea000 r--p 00000000 00:00 0
b7fea000-b7fed000 rw-p 00000000 00:00 0
b7fed000-b7fee000 rwxp 00000000 00:00 0          b
b7fee000-b7ff0000 ---s 00000000 00:00 0          a
b7ff0000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffc000 rw-p 00000000 00:00 0          b
b7ffc000-b7ffe000 ---p 00000000 00:00 0
b7ffe000-b7fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0          b
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0xb7fe2000 present anon shared z
0xb7fec000 present anon shared z
0xb7ff7000 present anon shared f8
0xbffff000 present anon shared f10
mmsh> on 4 faults
minor=2 major=0
mmsh> on 5 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
10009000-1000a000 r--p 00000000 00:00 0          b
10030000-10032000 r-xp 00000000 00:00 0
10089000-10093000 ---p 00000000 00:00 0
100bd000-100bf000 ---p 00000000 00:00 0
100bf000-100c4000 r-xp 00000000 00:00 0
b7fe6000-b7fea000 r--p 00000000 00:00 0
b7fea000-b7fed000 rw-p 00000000 00:00 0
b7fed000-b7fee000 rwxp 00000000 00:00 0          b
b7fee000-b7ff0000 ---s 00000000 00:00 0          a
b7ff0000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffc000 rw-p 00000000 00:00 0          b
b7ffc000-b7ffe000 ---p 00000000 00:00 0
b7ffe000-b7fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0          b
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 5 pagemap
0x8049000 present file shared f0
0xb7ff7000 present anon shared f8
0xbffff000 present anon shared f10
mmsh> on 5 faults
minor=0 major=0
mmsh> on 6 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
10009000-1000a000 r--p 00000000 00:00 0          b
10030000-10032000 r-xp 00000000 00:00 0
10089000-10093000 ---p 00000000 00:00 0
b7fe6000-b7fea000 r--p 00000000 00:00 0
b7fea000-b7fed000 rw-p 00000000 00:00 0
b7fed000-b7fee000 rwxp 00000000 00:00 0          b
b7fee000-b7ff0000 ---s 00000000 00:00 0          a
b7ff0000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffc000 rw-p 00000000 00:00 0          b
b7ffc000-b7ffe000 ---p 00000000 00:00 0
b7ffe000-b7fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0          b
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 6 pagemap
0x8049000 present file shared f0
0xb7fe7000 present anon shared z
0xb7fe8000 present anon shared z
0xb7ff7000 present anon shared f8
0xb7fff000 present anon excl f11
0xbffff000 present anon shared f10
mmsh> on 6 faults
minor=3 major=0
