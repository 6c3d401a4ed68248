Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g51.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> file a 160K
mmsh> file b 12K
mmsh> m1 = mmap 12K rwx file=a
0x7ffff7ffc000
mmsh> m2 = mmap 4K rw
0x7ffff7ffb000
mmsh> m3 = mmap 4K rw
0x7ffff7ffa000
mmsh> m4 = mmap 4K rw
0x7ffff7ff9000
mmsh> m5 = mmap 12K none
0x7ffff7ff6000
mmsh> m6 = mmap 4K rw
0x7ffff7ff5000
mmsh> m7 = mmap 20K rw
0x7ffff7ff0000
mmsh> m8 = mmap 12K none
0x7ffff7fed000
mmsh> m9 = mmap 4K r
0x7ffff7fec000
mmsh> m10 = mmap 4K rwx
0x7ffff7feb000
mmsh> sbrk 4K
0x406000
mmsh> munlock $m9 4K
mmsh> m1 = mmap 8K rwx file=b offset=4K shared addr=0x10037000 fixed
0x10037000
mmsh> on 1 fork
2
mmsh> munmap $m9 12K
mmsh> m2 = on 2 mremap $m10 4K 4K maymove fixed=0x10002000
0x10002000
mmsh> m3 = mmap 4K rw addr=$m8+4K fixed
0x7ffff7fee000
mmsh> on 2 touch $m1 8K r
minor=1 major=0
mmsh> m4 = mmap 4K r shared addr=$m9-8K fixed
0x7ffff7fea000
mmsh> m5 = on 2 mmap 44K r file=b addr=$m8 fixed
0x7ffff7fed000
mmsh> on 1 fork
3
mmsh> on 3 touch $m4-4K+4095 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe9fff
mmsh> on 2 munmap 0x404000 4K
mmsh> mincore $h-4K 4K
0
mmsh> touch $m4+4K 4K r
minor=1 major=0
mmsh> msync 0x7ffffffe9000 4K invalidate
mmsh> madvise $m3+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> munmap $h+20K 4095
mmsh> on 3 touch $m2 r
touch: SIGSEGV (SEGV_MAPERR) at 0x10002000
mmsh> msync $m10 1 sync
mmsh> on 2 write $m6 75
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff5000
mmsh> m6 = mremap $m4 4K 4K maymove fixed=$m9+4K
0x7ffff7fed000
mmsh> m7 = mmap 60K rw populate
0x7ffff7fdc000
mmsh> on 3 write $m1+4K 43
mmsh> on 2 touch $m1+4K w
minor=1 major=0
mmsh> on 1 touch $m1+4K r
minor=1 major=0
mmsh> on 2 read $m8+8K
0x2b
mmsh> on 3 touch $m8+8K r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fef000
mmsh> m8 = on 3 mmap 16K rwx file=b offset=12K
0x7ffff7fe6000
mmsh> m9 = mmap 12K rw growsdown
0x7ffff7fd9000
mmsh> m10 = mmap 68K rx shared addr=$m6-4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> on 2 msync 0x7ffffffda000 12K invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7ffffffff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffff000
mmsh> on 3 mprotect $m8 16K rw
mmsh> m1 = mmap 16K rw file=a
0x7ffff7ed5000
mmsh> m2 = mmap 4K none populate
0x7ffff7fec000
mmsh> on 1 fork
4
mmsh> on 3 read $m10
0x00
mmsh> on 2 write $m10 26
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7feb000
mmsh> on 1 touch $m10 w
minor=1 major=0
mmsh> m3 = on 2 mmap 20K none shared addr=$m2-8K fixed
0x7ffff7fea000
mmsh> munmap $m5+4K 12K
mmsh> on 4 touch $m7+32K r
minor=0 major=0
mmsh> on 1 touch $m7+32K w
minor=1 major=0
mmsh> m4 = mmap 4K rw
0x7ffff7ff0000
mmsh> m5 = mmap 64K none addr=$m8+4K fixed
0x7ffff7fe7000
mmsh> on 1 fork
5
mmsh> m6 = mmap 16284 rx file=a addr=$m1 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munmap $m2-4K 8K
mmsh> mincore $m4 4K
0
mmsh> on 3 madvise $m1+4K+4095 4K dontdump
madvise: EINVAL (Invalid argument)
mmsh> on 4 mprotect $m6 4K rw
mmsh> on 4 touch $m2 w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fec000
mmsh> on 2 touch $m2 w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fec000
mmsh> on 1 touch $m2 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fec000
mmsh> mincore $h+12K 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m7 = on 3 mmap 16K r addr=$h+24K fixed
0x40c000
mmsh> on 3 mmap 16K rw addr=0x10048000 fixed
0x10048000
mmsh> on 3 mmap 12K r addr=0x1004c000 fixed
0x1004c000
mmsh> m8 = on 3 mmap 4K rw addr=0x10048000 fixed
0x10048000
mmsh> on 3 mprotect 0x1004a000 4K none
mmsh> on 3 mprotect 0x10048000 28K rw
mmsh> on 4 touch $m7+8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x40e000
mmsh> mmap 4K r addr=0x1006d000 fixed
0x1006d000
mmsh> touch 0x1006d000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1006d000
mmsh> mmap 4K r addr=0x1006e000 fixed
0x1006e000
mmsh> m9 = mmap 4K r addr=0x1006d000 fixed
0x1006d000
mmsh> mprotect 0x1006d000 4K none
mmsh> m10 = mmap 64K r addr=$m3
0x7ffff7ec5000
mmsh> munmap $m10+44K 4K
mmsh> on 5 munmap $m2 12K
mmsh> sbrk 12K
0x407000
mmsh> m1 = mremap $m2 4K 4K maymove
mremap: EFAULT (Bad address)
mmsh> m2 = on 2 mmap 68K rw file=b offset=4K shared addr=0x10033000 fixed
0x10033000
mmsh> m3 = mremap $m4+1 4K 4K maymove
mremap: EINVAL (Invalid argument)
mmsh> m4 = mremap $m10+28K 16K 16K maymove
0x7ffff7ecc000
mmsh> mprotect $m4-8K 16K rw
mmsh> m5 = mmap 16K rx shared
0x7ffff7ec1000
mmsh> m6 = on 3 mremap $m3 4K 4K maymove fixed=0x10039000
0x10039000
mmsh> m7 = mmap 16K none file=a shared addr=$m3 fixed
0x7ffff7fea000
mmsh> mmap 12K r addr=0x100c5000 fixed
0x100c5000
mmsh> mmap 8K r addr=0x100c8000 fixed
0x100c8000
mmsh> m8 = mmap 4K r addr=0x100c5000 fixed
0x100c5000
mmsh> mprotect 0x100c8000 4K none
mmsh> mprotect $m7+8K 8K r
mmsh> on 2 write $m10 216
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ec5000
mmsh> on 5 touch 0x7ffffffe7000 4K w
minor=1 major=0
mmsh> msync $m6-8K 12K invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> on 3 munmap $m4 12K
mmsh> touch $m6 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10039000
mmsh> on 3 write $m6 111
write: SIGSEGV (SEGV_ACCERR) at 0x10039000
mmsh> touch 0x7ffffffdc000 w
minor=1 major=0
mmsh> on 3 read $m3
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fea000
mmsh> on 2 read $m3
read: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fea000
mmsh> m9 = on 2 mmap 16K rw file=b offset=4K shared
0x7ffff7fe6000
mmsh> touch $m9+4K 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe7000
mmsh> sbrk -8K
0x40a000
mmsh> sbrk 0
0x408000
mmsh> msync $h+16K 8K invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> on 1 write $m1+4K 198
mmsh> on 5 read $m1+4K
0x02
mmsh> m10 = on 4 mremap $m4 4K 8K maymove fixed=$m2
mremap: EFAULT (Bad address)
mmsh> on 5 fork
6
mmsh> on 6 sbrk -4K
0x407000
mmsh> on 2 munmap $m1 8K
mmsh> on 3 brk $h+32K
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m5 8K r
minor=2 major=0
mmsh> on 4 touch $m2 w
touch: SIGSEGV (SEGV_MAPERR) at 0x10033000
mmsh> on 2 touch $m2 r
minor=1 major=0
mmsh> on 6 touch $m2 w
touch: SIGSEGV (SEGV_MAPERR) at 0x10033000
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
10037000-10039000 rwxs 00001000 00:00 0                                  b
1006d000-1006e000 ---p 00000000 00:00 0
1006e000-1006f000 r--p 00000000 00:00 0
100c5000-100c8000 r--p 00000000 00:00 0
100c8000-100c9000 ---p 00000000 00:00 0
100c9000-100ca000 r--p 00000000 00:00 0
7ffff7ec1000-7ffff7ec5000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ec5000-7ffff7eca000 r--p 00000000 00:00 0
7ffff7eca000-7ffff7ece000 rw-p 00000000 00:00 0
7ffff7ece000-7ffff7ed0000 r--p 00000000 00:00 0
7ffff7ed1000-7ffff7ed5000 r--p 00000000 00:00 0
7ffff7ed5000-7ffff7ed9000 rw-p 00000000 00:00 0                          a
7ffff7fd9000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fea000 ---p 00000000 00:00 0
7ffff7fea000-7ffff7fec000 ---s 00000000 00:00 0                          a
7ffff7fec000-7ffff7fee000 r--s 00002000 00:00 0                          a
7ffff7fee000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rwxp 00000000 00:00 0                          a
7ffffffdc000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x10037000 present file shared f1
0x10038000 present file shared f2
0x7ffff7ec1000 present file excl f3
0x7ffff7ec2000 present file excl f4
0x7ffff7ed6000 present anon excl f5
0x7ffff7fdc000 present anon shared f6
0x7ffff7fdd000 present anon shared f7
0x7ffff7fde000 present anon shared f8
0x7ffff7fdf000 present anon shared f9
0x7ffff7fe0000 present anon shared f10
0x7ffff7fe1000 present anon shared f11
0x7ffff7fe2000 present anon shared f12
0x7ffff7fe3000 present anon shared f13
0x7ffff7fe4000 present anon shared f14
0x7ffff7fe5000 present anon shared f15
0x7ffff7fe6000 present anon shared f16
0x7ffffffdc000 present anon excl f17
0x7fffffffe000 present anon shared f18
mmsh> on 1 faults
minor=23 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00405000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
10002000-10003000 rwxp 00000000 00:00 0
10033000-10044000 rw-s 00001000 00:00 0                                  b
7ffff7fe6000-7ffff7fea000 rw-s 00001000 00:00 0                          b
7ffff7fea000-7ffff7fef000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fef000-7ffff7ff8000 r--p 00002000 00:00 0                          b
7ffff7ff8000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rwxp 00000000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x10033000 present file shared f1
0x10034000 present file shared f2
0x7ffff7fef000 present file shared f2
0x7fffffffe000 present anon shared f18
mmsh> on 2 faults
minor=4 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
0040c000-00410000 r--p 00000000 00:00 0
10037000-10039000 rwxs 00001000 00:00 0                                  b
10039000-1003a000 r--s 00000000 00:00 0                                  /dev/zero (deleted)
10048000-1004f000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fea000 rw-p 00003000 00:00 0                          b
7ffff7feb000-7ffff7fec000 rwxp 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff0000 ---p 00000000 00:00 0
7ffff7ff0000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rwxp 00000000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x10038000 present file shared f2
0x7ffff7feb000 present anon shared z
0x7fffffffe000 present anon shared f18
mmsh> on 3 faults
minor=2 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
10037000-10039000 rwxs 00001000 00:00 0                                  b
7ffff7ed5000-7ffff7ed9000 rw-p 00000000 00:00 0                          a
7ffff7fd9000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fdc000-7ffff7feb000 rw-p 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rwxp 00000000 00:00 0
7ffff7fec000-7ffff7fed000 ---p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff0000 ---p 00000000 00:00 0
7ffff7ff0000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rwxp 00000000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x7ffff7fdc000 present anon shared f6
0x7ffff7fdd000 present anon shared f7
0x7ffff7fde000 present anon shared f8
0x7ffff7fdf000 present anon shared f9
0x7ffff7fe0000 present anon shared f10
0x7ffff7fe1000 present anon shared f11
0x7ffff7fe2000 present anon shared f12
0x7ffff7fe3000 present anon shared f13
0x7ffff7fe4000 present anon excl f19
0x7ffff7fe5000 present anon shared f15
0x7ffff7fe6000 present anon shared f16
0x7ffff7fe7000 present anon excl f20
0x7ffff7fe8000 present anon excl f21
0x7ffff7fe9000 present anon excl f22
0x7ffff7fea000 present anon excl f23
0x7fffffffe000 present anon shared f18
mmsh> on 4 faults
minor=0 major=0
mmsh> on 5 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
10037000-10039000 rwxs 00001000 00:00 0                                  b
7ffff7ed5000-7ffff7ed9000 rw-p 00000000 00:00 0                          a
7ffff7fd9000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fec000 ---p 00000000 00:00 0
7ffff7fef000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rwxp 00000000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 5 pagemap
0x401000 present file shared f0
0x7ffff7ed5000 present file excl f24
0x7ffff7ed6000 present file excl f25
0x7ffff7ed7000 present file excl f26
0x7ffff7ed8000 present file excl f27
0x7ffff7fdc000 present anon shared f6
0x7ffff7fdd000 present anon shared f7
0x7ffff7fde000 present anon shared f8
0x7ffff7fdf000 present anon shared f9
0x7ffff7fe0000 present anon shared f10
0x7ffff7fe1000 present anon shared f11
0x7ffff7fe2000 present anon shared f12
0x7ffff7fe3000 present anon shared f13
0x7ffff7fe4000 present anon shared f14
0x7ffff7fe5000 present anon shared f15
0x7ffff7fe6000 present anon shared f16
0x7ffffffe7000 present anon shared f28
0x7fffffffe000 present anon shared f18
mmsh> on 5 faults
minor=2 major=0
mmsh> on 6 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10037000-10039000 rwxs 00001000 00:00 0                                  b
7ffff7ed5000-7ffff7ed9000 rw-p 00000000 00:00 0                          a
7ffff7fd9000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fec000 ---p 00000000 00:00 0
7ffff7fef000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rwxp 00000000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 6 pagemap
0x401000 present file shared f0
0x7ffff7fdc000 present anon shared f6
0x7ffff7fdd000 present anon shared f7
0x7ffff7fde000 present anon shared f8
0x7ffff7fdf000 present anon shared f9
0x7ffff7fe0000 present anon shared f10
0x7ffff7fe1000 present anon shared f11
0x7ffff7fe2000 present anon shared f12
0x7ffff7fe3000 present anon shared f13
0x7ffff7fe4000 present anon shared f14
0x7ffff7fe5000 present anon shared f15
0x7ffff7fe6000 present anon shared f16
0x7ffffffe7000 present anon shared f28
0x7fffffffe000 present anon shared f18
mmsh> on 6 faults
minor=0 major=0
