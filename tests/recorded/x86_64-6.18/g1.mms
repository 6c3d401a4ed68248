Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g1.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 4K rw
0x7ffff7ffe000
mmsh> m2 = mmap 8K rw
0x7ffff7ffc000
mmsh> m3 = mmap 4K rw shared
0x7ffff7ffb000
mmsh> m4 = mmap 4K r shared
0x7ffff7ffa000
mmsh> m5 = mmap 12K none
0x7ffff7ff7000
mmsh> m6 = mmap 12K r
0x7ffff7ff4000
mmsh> m7 = mmap 8K r shared
0x7ffff7ff2000
mmsh> m8 = mmap 12K rwx shared
0x7ffff7fef000
mmsh> m9 = mmap 4K rw
0x7ffff7fee000
mmsh> m10 = mmap 8K r
0x7ffff7fec000
mmsh> touch $h+24K 16K r
touch: SIGSEGV (SEGV_MAPERR) at 0x40c000
mmsh> brk 0x800000000000
brk: ENOMEM (Cannot allocate memory)
mmsh> msync $m7+8K 4K sync
mmsh> read $m7+12K
0x00
mmsh> mprotect $m9 0 rw
mmsh> touch 0x7ffffffe1000 w
minor=1 major=0
mmsh> write $m9 84
mmsh> on 1 fork
2
mmsh> on 2 touch $m7 r
minor=1 major=0
mmsh> on 1 read $m7
0x00
mmsh> madvise $h+28K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m10 8K rwx
mmsh> on 2 mprotect $m1 4K rw
mmsh> munmap $m3 4K
mmsh> msync $m7 8K sync
mmsh> on 2 touch $m8+8K r
minor=1 major=0
mmsh> on 1 touch $m8+8K r
minor=1 major=0
mmsh> on 1 touch $m8+4K w
minor=1 major=0
mmsh> on 2 touch $m8+4K w
minor=1 major=0
mmsh> on 2 madvise $m3 0 dofork
mmsh> on 2 mincore $m6+4K 8K
00
mmsh> write 0x402000 1
write: SIGSEGV (SEGV_ACCERR) at 0x402000
mmsh> m1 = mremap $m2 8K 12K maymove
0x7ffff7fe9000
mmsh> sbrk 4K
0x406000
mmsh> on 2 read $m8
0x00
mmsh> on 1 touch $m8 r
minor=1 major=0
mmsh> on 2 mprotect $m6+8K 4K rw
mmsh> touch $m9+8K 4K w
minor=0 major=0
mmsh> on 1 fork
3
mmsh> on 2 touch 0x405000 4K r
minor=1 major=0
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> on 1 read $m1+4K
0x00
mmsh> on 3 madvise $h+32K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> munmap $m10 4K
mmsh> on 2 fork
4
mmsh> mincore $m7 8K
10
mmsh> on 2 exit
mmsh> on 4 read $m9
0x54
mmsh> m2 = on 4 mmap 12K none addr=$m8+8K fixed
0x7ffff7ff1000
mmsh> touch $m2+4K+8 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff2008
mmsh> touch $m7 4K r
minor=0 major=0
mmsh> on 4 brk $h+555
0x40622b
mmsh> on 4 touch $m5+4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff8000
mmsh> on 1 touch $m5+4K r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff8000
mmsh> touch 0x7fffff85e000 r
minor=1 major=0
mmsh> mprotect $m5+4K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $m9+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> sbrk 64K
0x407000
mmsh> sbrk 5000
0x417000
mmsh> on 3 msync $m9-4K 8K async
mmsh> on 4 exit
mmsh> touch $m2+12K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff4000
mmsh> mmap 12K rw addr=0x10093000 fixed
0x10093000
mmsh> touch 0x10093000 8K w
minor=2 major=0
mmsh> mmap 4K rw addr=0x10096000 fixed
0x10096000
mmsh> m3 = mmap 4K rw addr=0x10093000 fixed
0x10093000
mmsh> mprotect 0x10094000 4K rw
mmsh> touch 0x7ffffffd8000 4K r
minor=1 major=0
mmsh> mprotect $m6+4K 4K rw
mmsh> on 3 touch $m10+4K 4K r
minor=1 major=0
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00419000 rw-p 00000000 00:00 0                                  [heap]
10093000-10097000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rwxp 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff2000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff2000-7ffff7ff4000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff4000-7ffff7ff5000 r--p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 ---p 00000000 00:00 0
7ffff7ffa000-7ffff7ffb000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffe000-7ffff7fff000 rw-p 00000000 00:00 0
7fffff85e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x10094000 present anon excl f1
0x7ffff7fea000 present anon shared z
0x7ffff7fee000 present anon shared f2
0x7ffff7fef000 present file excl f3
0x7ffff7ff0000 present file excl f4
0x7ffff7ff1000 present file excl f5
0x7ffff7ff2000 present file excl f6
0x7ffff7ff5000 present anon shared z
0x7fffff85e000 present anon shared z
0x7ffffffd8000 present anon shared z
0x7ffffffe1000 present anon shared f7
0x7fffffffe000 present anon shared f8
mmsh> on 1 faults
minor=12 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fe9000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fee000 rwxp 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff2000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff2000-7ffff7ff4000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff4000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 ---p 00000000 00:00 0
7ffff7ffa000-7ffff7ffb000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffe000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x7ffff7fed000 present anon shared z
0x7ffff7fee000 present anon shared f2
0x7ffffffe1000 present anon shared f7
0x7fffffffe000 present anon shared f8
mmsh> on 3 faults
minor=1 major=0
