Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g26.mm.

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
mmsh> file a 81566
mmsh> file b 160K
mmsh> m1 = mmap 48K rwx file=b
0x7ffff7ff3000
mmsh> m2 = mmap 4K rw shared
0x7ffff7ff2000
mmsh> m3 = mmap 20K none
0x7ffff7fed000
mmsh> m4 = mmap 36K rwx file=a
0x7ffff7fe4000
mmsh> m5 = mmap 24K rw
0x7ffff7fde000
mmsh> m6 = mmap 48K rw
0x7ffff7fd2000
mmsh> m7 = mmap 4K r file=a
0x7ffff7fd1000
mmsh> m8 = mmap 16K none
0x7ffff7fcd000
mmsh> m9 = mmap 8K rw file=a
0x7ffff7fcb000
mmsh> m10 = mmap 4K rw
0x7ffff7fca000
mmsh> brk $h+45444
0x411184
mmsh> m1 = mmap 12K rw shared addr=$m5 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect $m8+4K 0 r
mmsh> m2 = mmap 60K rw addr=$m7+4K fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> madvise $m3+8K 12K populate_write
madvise: EINVAL (Invalid argument)
mmsh> munmap $m6+40K 16K
mmsh> m3 = mremap $m6+44K 0 4K fixed=0x10011000
mremap: EINVAL (Invalid argument)
mmsh> touch 0x7ffffffe0000 w
minor=1 major=0
mmsh> m4 = mmap 0xfffffffffffff001 rw file=b offset=136K shared addr=$m9+4K+4095 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K r addr=0x1009e000 fixed
0x1009e000
mmsh> touch 0x1009e000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1009e000
mmsh> mmap 12K r addr=0x1009f000 fixed
0x1009f000
mmsh> m5 = mmap 4K r addr=0x1009e000 fixed
0x1009e000
mmsh> mprotect 0x1009f000 4K r
mmsh> m6 = mmap 28K rx
0x7ffff7fc3000
mmsh> touch $m5+12K 4K r
minor=1 major=0
mmsh> touch 0x7ffffffff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffff000
mmsh> m7 = mmap 4K rw populate
0x7ffff7fdf000
mmsh> munmap $h 4095
mmsh> m8 = mmap 4K rw shared addr=0x7ffffffd4000 fixed
0x7ffffffd4000
mmsh> brk $h+23945
0x40bd89
mmsh> touch $m10+4K 4K w
minor=1 major=0
mmsh> mincore $m6+4K 24K
000000
mmsh> m9 = mmap 12K r file=b offset=52K addr=$m10
0x7ffff7fdc000
mmsh> m10 = mmap 8K rw file=a shared addr=0x1002c000 fixed_noreplace
0x1002c000
mmsh> munmap $h+32K 16K
mmsh> m1 = mremap $m7 4K 32K fixed=0x10003000
mremap: EINVAL (Invalid argument)
mmsh> touch $m1+20K 8K w
minor=2 major=0
mmsh> msync $m6+16K 12K invalidate
mmsh> mincore $m1+28K 0x7ffffffff000
mincore: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x7fffffff9000 8K wipeonfork
mmsh> mmap 4K rw addr=0x800000000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 4K rw file=b addr=$m7 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m3 = mremap $m3 4K 4K fixed=0x10012000
mremap: EINVAL (Invalid argument)
mmsh> mprotect $m6+16K 4K r
mmsh> madvise $m6+4K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> touch $m3+8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fef000
mmsh> m4 = mmap 8K rw
0x7ffff7fc1000
mmsh> m5 = mmap 8K rw shared addr=$m9
0x7ffff7fbf000
mmsh> m6 = mmap 8K rw file=a
0x7ffff7fbd000
mmsh> touch $m9+4K 4K r
minor=1 major=0
mmsh> m7 = mmap 8K rw
0x7ffff7fbb000
mmsh> mincore $h+44K 20K
mincore: ENOMEM (Cannot allocate memory)
mmsh> touch 0x404000 4K r
minor=1 major=0
mmsh> m8 = mmap 64K rw
0x7ffff7fab000
mmsh> touch $m3 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fed000
mmsh> mprotect $m8+48K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $m7 3996 rw
mmsh> mprotect $m3+8K 3996 rw
mmsh> touch $h+4K+8 8K r
minor=3 major=0
mmsh> touch $m7 8K r
minor=2 major=0
mmsh> m9 = mmap 28K rw addr=0x10024000 fixed
0x10024000
mmsh> m10 = mmap 4K rx addr=$m9+20K
0x7ffff7faa000
mmsh> brk 0x7ffffffff000
brk: ENOMEM (Cannot allocate memory)
mmsh> sbrk 4K
0x40bd89
mmsh> mmap 8K none addr=0x10040000 fixed
0x10040000
mmsh> touch 0x10040000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10040000
mmsh> mmap 4K none addr=0x10042000 fixed
0x10042000
mmsh> m1 = mmap 4K none addr=0x10040000 fixed
0x10040000
mmsh> mprotect 0x10042000 4K r
mmsh> mprotect 0x10040000 12K none
mmsh> touch 0x7fffff89b000 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7fffff89b000
mmsh> write $h+24K 11
mmsh> munmap $m7 12K
mmsh> munmap $h+28K 12K
mmsh> m2 = mmap 4K rw addr=$m6+12K fixed
0x7ffff7fc0000
mmsh> m3 = mmap 4K rw file=b shared
0x7ffff7fbd000
mmsh> mprotect $m8+12K 8K rw
mmsh> sbrk -1
0x40cd89
mmsh> touch $m6+4K 4K w
minor=1 major=0
mmsh> m4 = mmap 72K rw file=a shared addr=$m4+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect $m10 0xffffffffffffffff none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mincore $m2+4K 4K
0
mmsh> munlock $m6 4K
mmsh> m5 = mmap 36K rw addr=0x1001d000 fixed
0x1001d000
mmsh> touch $m2 4K w
minor=1 major=0
mmsh> m6 = mmap 4K rw file=b
0x7ffff7fbc000
mmsh> mprotect $h+4K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> m7 = mremap $m9 28K 20K maymove
0x10024000
mmsh> mprotect $m7+8K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> m8 = mmap 4K rw
0x7ffff7fbb000
mmsh> mlock $m8+8K 4K
mmsh> touch $m2 4K r
minor=0 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00407000-0040d000 rw-p 00000000 00:00 0                                  [heap]
1001d000-10029000 rw-p 00000000 00:00 0
1002c000-1002e000 rw-s 00000000 00:00 0                                  a
10040000-10043000 ---p 00000000 00:00 0
1009e000-100a2000 r--p 00000000 00:00 0
7ffff7faa000-7ffff7fab000 r-xp 00000000 00:00 0
7ffff7fab000-7ffff7fbc000 rw-p 00000000 00:00 0
7ffff7fbc000-7ffff7fbd000 rw-p 00000000 00:00 0                          b
7ffff7fbd000-7ffff7fbe000 rw-s 00000000 00:00 0                          b
7ffff7fbe000-7ffff7fbf000 rw-p 00001000 00:00 0                          a
7ffff7fbf000-7ffff7fc0000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fc0000-7ffff7fc3000 rw-p 00000000 00:00 0
7ffff7fc3000-7ffff7fc7000 r-xp 00000000 00:00 0
7ffff7fc7000-7ffff7fc8000 r--p 00000000 00:00 0
7ffff7fc8000-7ffff7fca000 r-xp 00000000 00:00 0
7ffff7fca000-7ffff7fcb000 rw-p 00000000 00:00 0
7ffff7fcb000-7ffff7fcd000 rw-p 00000000 00:00 0                          a
7ffff7fcd000-7ffff7fd1000 ---p 00000000 00:00 0
7ffff7fd1000-7ffff7fd2000 r--p 00000000 00:00 0                          a
7ffff7fd2000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fdc000-7ffff7fdf000 r--p 0000d000 00:00 0                          b
7ffff7fdf000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fed000 rwxp 00000000 00:00 0                          a
7ffff7fed000-7ffff7fef000 ---p 00000000 00:00 0
7ffff7fef000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff0000-7ffff7ff2000 ---p 00000000 00:00 0
7ffff7ff2000-7ffff7ff3000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff3000-7ffff7fff000 rwxp 00000000 00:00 0                          b
7ffffffd4000-7ffffffd5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffffde000-7fffffff9000 rw-p 00000000 00:00 0
7fffffff9000-7fffffffb000 rw-p 00000000 00:00 0
7fffffffb000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x404000 present anon shared z
0x407000 present anon shared z
0x408000 present anon shared z
0x409000 present anon shared z
0x40c000 present anon excl f1
0x100a1000 present anon shared z
0x7ffff7fbd000 present file excl f2
0x7ffff7fbe000 present anon excl f3
0x7ffff7fc0000 present anon excl f4
0x7ffff7fcb000 present anon excl f5
0x7ffff7fdc000 present file excl f6
0x7ffff7fdd000 present file excl f7
0x7ffff7fde000 present file excl f8
0x7ffff7fdf000 present anon excl f9
0x7ffff7ff8000 present anon excl f10
0x7ffff7ff9000 present anon excl f11
0x7ffffffe0000 present anon excl f12
0x7fffffffe000 present anon excl f13
mmsh> faults
minor=17 major=0
