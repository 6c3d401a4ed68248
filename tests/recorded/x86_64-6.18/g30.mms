Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g30.mm.

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
mmsh> file a 230
mmsh> file b 32K
mmsh> m1 = mmap 4K rw
0x7ffff7ffe000
mmsh> m2 = mmap 16K rw file=a
0x7ffff7ffa000
mmsh> m3 = mmap 36K rw file=b
0x7ffff7ff1000
mmsh> m4 = mmap 8K rw file=a
0x7ffff7fef000
mmsh> m5 = mmap 4K rw file=b
0x7ffff7fee000
mmsh> m6 = mmap 16K none
0x7ffff7fea000
mmsh> m7 = mmap 48K r shared
0x7ffff7fde000
mmsh> m8 = mmap 4K none file=b
0x7ffff7fdd000
mmsh> m9 = mmap 4K rw
0x7ffff7fdc000
mmsh> m10 = mmap 8K none
0x7ffff7fda000
mmsh> madvise 0x404000 4K willneed
mmsh> munmap $m7+4K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> touch 0x404000 4K w
minor=1 major=0
mmsh> m1 = mmap 8K r populate growsdown
0x7ffff7fd8000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fd8000-7ffff7fda000 r--p 00000000 00:00 0
7ffff7fda000-7ffff7fdc000 ---p 00000000 00:00 0
7ffff7fdc000-7ffff7fdd000 rw-p 00000000 00:00 0
7ffff7fdd000-7ffff7fde000 ---p 00000000 00:00 0                          b
7ffff7fde000-7ffff7fea000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fea000-7ffff7fee000 ---p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0                          b
7ffff7fef000-7ffff7ff1000 rw-p 00000000 00:00 0                          a
7ffff7ff1000-7ffff7ffa000 rw-p 00000000 00:00 0                          b
7ffff7ffa000-7ffff7ffe000 rw-p 00000000 00:00 0                          a
7ffff7ffe000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> mprotect $m9 8K rwx
mmsh> touch 0x7fffff7e6000 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7fffff7e6000
mmsh> mprotect 0x7fffffff0000 0xfffffffffffff000 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m9 4K w
minor=1 major=0
mmsh> munmap $m8 0
munmap: EINVAL (Invalid argument)
mmsh> mincore $m1+8 8K
mincore: EINVAL (Invalid argument)
mmsh> madvise $m6 8K normal
mmsh> touch 0x7ffffffda000 w
minor=1 major=0
mmsh> mprotect $m10 8K rw
mmsh> madvise $m1-8K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m2 = mmap 4K rw file=b offset=24K shared
0x7ffff7ed7000
mmsh> m3 = mremap $m2 4K 8K maymove
0x7ffff7ed7000
mmsh> m4 = mmap 64K rw file=a shared
0x7ffff7ec7000
mmsh> touch $m2+4K 4K r
minor=1 major=0
mmsh> touch 0x7fffff8c3000 w
minor=1 major=0
mmsh> m5 = mremap $m4 32K 32K maymove
0x7ffff7ec7000
mmsh> m6 = mmap 4K rx shared addr=$m2-8K
0x7ffff7ec6000
mmsh> m7 = mmap 8K rwx addr=$m3+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $m2 4K w
minor=1 major=0
mmsh> touch $m5+28K 4K w
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7ece000
mmsh> m8 = mremap $m7+32K 16K 56K maymove
0x7ffff7eb8000
mmsh> munmap $m8+20K 44K
mmsh> mlock $m8+36K 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> sbrk 64K
0x406000
mmsh> write 0x1000c000 226
write: SIGSEGV (SEGV_MAPERR) at 0x1000c000
mmsh> touch $m4+52K 8K w
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7ed4000
mmsh> touch 0x7ffffff69000 r
minor=1 major=0
mmsh> touch $m2 4K r
minor=0 major=0
mmsh> write $m2+8K 70
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ed9000
mmsh> m9 = mmap 4K none
0x7ffff7fe9000
mmsh> touch $m5+32K 4K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7ecf000
mmsh> m10 = mmap 8K rw file=b offset=26624
mmap: EINVAL (Invalid argument)
mmsh> brk $h+20K
0x40b000
mmsh> m1 = mmap 4K rw file=b offset=25088 addr=$m9
mmap: EINVAL (Invalid argument)
mmsh> touch $m4+12K 28K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7eca000
mmsh> mprotect $m7+32K 16K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read $m5
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ec7000
mmsh> mprotect $m8-4K 8K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 0xfffffffffffff001 rw file=a shared addr=$m8+32K
mmap: ENOMEM (Cannot allocate memory)
mmsh> madvise $h 4K populate_write
mmsh> munmap $m9 12K
mmsh> mprotect $m9+8K 1 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> mprotect $h+44K 8K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> sbrk 100
0x40b000
mmsh> m3 = mmap 4K rw file=a shared
0x7ffff7feb000
mmsh> read $m5+4K
read: SIGBUS (BUS_ADRERR) at 0x7ffff7ec8000
mmsh> mprotect $m5+12K 4K none
mmsh> touch $m6 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ec6000
mmsh> m4 = mmap 4K rw addr=0x405000 fixed
0x405000
mmsh> touch $m10 4K w
minor=1 major=0
mmsh> mprotect $m1 4K rwx
mmsh> touch 0x7ffffffff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffff000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-0040c000 rw-p 00000000 00:00 0                                  [heap]
7ffff7eb8000-7ffff7ebd000 r--s 00008000 00:00 0                          /dev/zero (deleted)
7ffff7ec8000-7ffff7eca000 rw-s 00001000 00:00 0                          a
7ffff7eca000-7ffff7ecb000 ---s 00003000 00:00 0                          a
7ffff7ecb000-7ffff7ed7000 rw-s 00004000 00:00 0                          a
7ffff7ed7000-7ffff7ed9000 rw-s 00006000 00:00 0                          b
7ffff7fd8000-7ffff7fd9000 rwxp 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 r--p 00000000 00:00 0
7ffff7fda000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fdc000-7ffff7fdd000 rwxp 00000000 00:00 0
7ffff7fdd000-7ffff7fde000 rwxp 00000000 00:00 0                          b
7ffff7fde000-7ffff7fe6000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7feb000-7ffff7fec000 rw-s 00000000 00:00 0                          a
7ffff7fec000-7ffff7fee000 ---p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0                          b
7ffff7fef000-7ffff7ff1000 rw-p 00000000 00:00 0                          a
7ffff7ff1000-7ffff7ffa000 rw-p 00000000 00:00 0                          b
7ffff7ffa000-7ffff7ffe000 rw-p 00000000 00:00 0                          a
7ffff7ffe000-7ffff7fff000 rw-p 00000000 00:00 0
7fffff8c3000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $m10-8K 16K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fd9000
mmsh> touch $m3 4K w
minor=1 major=0
mmsh> touch $m8+32K 20K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ec0000
mmsh> mlock $m2 4K
mmsh> touch $m9 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe9000
mmsh> read $m3
0x01
mmsh> m5 = mmap 8K rw addr=$m8+36K fixed
0x7ffff7ec1000
mmsh> mprotect $m4 4K rw
mmsh> munmap $h-8K 16K
mmsh> mprotect $m3-8K+1 8K rw
mprotect: EINVAL (Invalid argument)
mmsh> m6 = mmap 8K rx growsdown
0x7ffff7fe9000
mmsh> msync 0x7ffffffdf000 8K invalidate
mmsh> madvise $m10-8K 4K keeponfork
mmsh> m7 = mmap 16K rw file=b offset=12K
0x7ffff7ec4000
mmsh> m8 = mmap 16K r file=a addr=$m3+4K+4095 fixed
mmap: EINVAL (Invalid argument)
mmsh> read $m3
0x01
mmsh> m9 = mmap 12K rw addr=0x405000 fixed_noreplace
0x405000
mmsh> touch $m8+8K 8K r
minor=2 major=0
mmsh> m10 = mremap $m4 4K 4K
0x405000
mmsh> munlock $m6-8K 1
munlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $m10+1 4K
munmap: EINVAL (Invalid argument)
mmsh> madvise $m6+4K 4K dontneed
mmsh> mlock $h+20K 4K
mmsh> brk $h+44K
0x411000
mmsh> mprotect $m8+8K 8K none
mmsh> touch 0x1000c000 20K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1000c000
mmsh> read $m7+12K
0x07
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00405000-0040b000 rw-p 00000000 00:00 0                                  [heap]
0040b000-0040c000 rw-p 00000000 00:00 0                                  [heap]
0040c000-00411000 rw-p 00000000 00:00 0                                  [heap]
7ffff7eb8000-7ffff7eba000 r--s 00008000 00:00 0                          /dev/zero (deleted)
7ffff7eba000-7ffff7ebc000 ---s 0000a000 00:00 0                          /dev/zero (deleted)
7ffff7ebc000-7ffff7ebd000 r--s 0000c000 00:00 0                          /dev/zero (deleted)
7ffff7ec1000-7ffff7ec3000 rw-p 00000000 00:00 0
7ffff7ec4000-7ffff7ec8000 rw-p 00003000 00:00 0                          b
7ffff7ec8000-7ffff7eca000 rw-s 00001000 00:00 0                          a
7ffff7eca000-7ffff7ecb000 ---s 00003000 00:00 0                          a
7ffff7ecb000-7ffff7ed7000 rw-s 00004000 00:00 0                          a
7ffff7ed7000-7ffff7ed8000 rw-s 00006000 00:00 0                          b
7ffff7ed8000-7ffff7ed9000 rw-s 00007000 00:00 0                          b
7ffff7fd8000-7ffff7fd9000 rwxp 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 r--p 00000000 00:00 0
7ffff7fda000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fdc000-7ffff7fdd000 rwxp 00000000 00:00 0
7ffff7fdd000-7ffff7fde000 rwxp 00000000 00:00 0                          b
7ffff7fde000-7ffff7fe6000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7feb000 r-xp 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rw-s 00000000 00:00 0                          a
7ffff7fec000-7ffff7fee000 ---p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0                          b
7ffff7fef000-7ffff7ff1000 rw-p 00000000 00:00 0                          a
7ffff7ff1000-7ffff7ffa000 rw-p 00000000 00:00 0                          b
7ffff7ffa000-7ffff7ffe000 rw-p 00000000 00:00 0                          a
7ffff7ffe000-7ffff7fff000 rw-p 00000000 00:00 0
7fffff8c3000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x40b000 present anon excl f1
0x7ffff7eba000 present file excl f2
0x7ffff7ebb000 present file excl f3
0x7ffff7ec4000 present file excl f4
0x7ffff7ec5000 present file excl f5
0x7ffff7ec6000 present file excl f6
0x7ffff7ec7000 present file shared f7
0x7ffff7ed7000 present file shared f7
0x7ffff7ed8000 present file excl f8
0x7ffff7fd8000 present anon excl f9
0x7ffff7fd9000 present anon shared z
0x7ffff7fda000 present anon excl f10
0x7ffff7fdc000 present anon excl f11
0x7ffff7feb000 present file excl f12
0x7fffff8c3000 present anon excl f13
0x7ffffff69000 present anon shared z
0x7ffffffda000 present anon excl f14
0x7fffffffe000 present anon excl f15
mmsh> faults
minor=17 major=0
