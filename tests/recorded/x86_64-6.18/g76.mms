Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g76.mm.

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
mmsh> m2 = mmap 12K rw shared
0x7ffff7ffb000
mmsh> m3 = mmap 4K none
0x7ffff7ffa000
mmsh> m4 = mmap 8K rw
0x7ffff7ff8000
mmsh> m5 = mmap 4K rwx
0x7ffff7ff7000
mmsh> m6 = mmap 4K rw shared
0x7ffff7ff6000
mmsh> m7 = mmap 8K rwx
0x7ffff7ff4000
mmsh> m8 = mmap 4K rw
0x7ffff7ff3000
mmsh> m9 = mmap 16K none
0x7ffff7fef000
mmsh> m10 = mmap 12K none
0x7ffff7fec000
mmsh> touch $m8 3996 w
minor=1 major=0
mmsh> mprotect $m5 4K rw
mmsh> m1 = mremap $m8 4K 4K fixed=0x7fffffff8000
mremap: EINVAL (Invalid argument)
mmsh> munlock $m2+4K 4K
mmsh> read $m4
0x00
mmsh> write $m6 36
mmsh> munmap $m2+4K 12K
mmsh> madvise $m10 8K dontfork
mmsh> m2 = mremap $m1 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> m3 = mremap $m1 4K 32K maymove fixed=0x10006000
mremap: EFAULT (Bad address)
mmsh> mremap $m9+20K 4K 8K fixed=$m9+20K
mremap: EINVAL (Invalid argument)
mmsh> m4 = mmap 12K rw addr=$m10+8K
0x7ffff7ffc000
mmsh> touch $m4+8K 4K w
minor=1 major=0
mmsh> mprotect $m4+8K 4K rw
mmsh> m5 = mremap $m4+1 12K 16K
mremap: EINVAL (Invalid argument)
mmsh> mprotect $m4 0xfffffffffffff000 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m8 4K w
minor=0 major=0
mmsh> m6 = mmap 12K rw addr=$m8 fixed
0x7ffff7ff3000
mmsh> mincore 0x10014000 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m7 = mremap $m5+12K 4K 8K maymove fixed=$m1+4K
0x7ffff7fff000
mmsh> touch $h+16K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x40a000
mmsh> brk $h+22074
0x40b63a
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040c000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fec000-7ffff7fee000 ---p 00000000 00:00 0
7ffff7fee000-7ffff7ff3000 ---p 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff7000-7ffff7ffa000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffff7fff000-7ffff8001000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> read $m4+16K
read: SIGSEGV (SEGV_ACCERR) at 0x7ffff8000000
mmsh> mmap 4K none addr=0x10082000 fixed
0x10082000
mmsh> mmap 16K none addr=0x10083000 fixed
0x10083000
mmsh> m8 = mmap 4K none addr=0x10082000 fixed
0x10082000
mmsh> mprotect 0x10085000 4K r
mmsh> msync $m8+12K 8K sync
mmsh> mprotect $m1 4K rw
mmsh> touch $m3+20K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fff000
mmsh> m9 = mremap $m3 32K 60K
mremap: EFAULT (Bad address)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040c000 rw-p 00000000 00:00 0                                  [heap]
10082000-10085000 ---p 00000000 00:00 0
10085000-10086000 r--p 00000000 00:00 0
10086000-10087000 ---p 00000000 00:00 0
7ffff7fec000-7ffff7fee000 ---p 00000000 00:00 0
7ffff7fee000-7ffff7ff3000 ---p 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff7000-7ffff7ffa000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffff7fff000-7ffff8001000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m10 = mremap $m6 12K 12K maymove
0x7ffff7ff3000
mmsh> mprotect $m8 12K rw
mmsh> m1 = mmap 8K rw addr=0x7ffffffd4000 fixed_noreplace
0x7ffffffd4000
mmsh> msync $m7+4K 4K sync
mmsh> sbrk 0
0x40b63a
mmsh> madvise $m7+4K 4K normal
mmsh> m2 = mmap 32K rw addr=0x7fffffff3000 fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> mlock $m8+12K 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 4K rwx addr=0x10039000 fixed_noreplace populate noreserve
0x10039000
mmsh> touch $m7 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fff000
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> sbrk 12K
0x40b63a
mmsh> touch $m5+4K 8K w
minor=2 major=0
mmsh> touch $m5 12K r
minor=1 major=0
mmsh> write $m9+56K 14
mmsh> m4 = mmap 8K rwx addr=$m8+8K fixed growsdown
0x10084000
mmsh> m5 = mmap 12K rw populate
0x7ffff7fe9000
mmsh> m6 = mmap 8K rx shared
0x7ffff7fe7000
mmsh> read $m10+4K
0x00
mmsh> mprotect $m7 4K rw
mmsh> mlock $m6 4K
mmsh> m7 = mmap 48K rx shared addr=0x7ffffffdf000
0x7ffff7fdb000
mmsh> munmap $h-4K 4K
mmsh> mprotect 0x10016000 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise $m9+28K 20K populate_read
madvise: ENOMEM (Cannot allocate memory)
mmsh> munlock $h+8K 8K
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> munmap $m8 28K
mmsh> mprotect $m5+8K+8 4K rx
mprotect: EINVAL (Invalid argument)
mmsh> msync $m7+4K 4095 sync
mmsh> munmap $m5-4K 1
mmsh> madvise 0x404000 4K wipeonfork
mmsh> mincore $m3+12K 20K
mincore: ENOMEM (Cannot allocate memory)
mmsh> munmap $m5 16K
mmsh> m8 = mmap 4095 rw
0x7ffff7ffa000
mmsh> mprotect $h+12K 4K rw
mmsh> m9 = mmap 12K r shared
0x7ffff7fea000
mmsh> madvise $h+12K 8K 99
madvise: EINVAL (Invalid argument)
mmsh> m10 = mmap 44K rw shared addr=$h+16K fixed
0x40a000
mmsh> mmap 12K none addr=0x100ad000 fixed
0x100ad000
mmsh> mmap 16K none addr=0x100b0000 fixed
0x100b0000
mmsh> m1 = mmap 4K none addr=0x100ad000 fixed
0x100ad000
mmsh> mprotect 0x100b1000 4K rw
mmsh> mprotect 0x100ad000 28K none
mmsh> touch 0x7ffffffd5000 w
minor=1 major=0
mmsh> m2 = mmap 4K rw addr=$h+36K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> sbrk 100
0x40e63a
mmsh> write 0x7ffffffe2000 232
mmsh> touch $m9+8K 4K r
minor=1 major=0
mmsh> mlock $h-8K 4K
mmsh> m3 = mmap 12K rwx addr=$m1+24K populate
0x7ffff7fd8000
mmsh> touch 0x7fffff89f000 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7fffff89f000
mmsh> madvise $m1+20K 8K wipeonfork
mmsh> m4 = mremap $m8 4K 4K fixed=0x1003c000
mremap: EINVAL (Invalid argument)
mmsh> mmap 4K r addr=0x100bd000 fixed
0x100bd000
mmsh> mmap 8K r addr=0x100be000 fixed
0x100be000
mmsh> m5 = mmap 4K r addr=0x100bd000 fixed
0x100bd000
mmsh> mprotect 0x100bf000 4K r
mmsh> munmap $m3+4K+1 0
munmap: EINVAL (Invalid argument)
mmsh> mmap 16K none addr=0x100ad000 fixed
0x100ad000
mmsh> touch 0x100ad000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100ad000
mmsh> mmap 8K none addr=0x100b1000 fixed
0x100b1000
mmsh> m6 = mmap 4K none addr=0x100ad000 fixed
0x100ad000
mmsh> mprotect 0x100ad000 4K none
mmsh> faults
minor=21 major=0
mmsh> m7 = mmap 68K r addr=$h+48K
0x7ffff7fc7000
mmsh> mprotect $m4-8K 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x7ffffffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> touch $m3-8K 12K r
minor=2 major=0
mmsh> mprotect $m1+24K+4095 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> m8 = mmap 4K rw addr=0x1000d000 fixed
0x1000d000
mmsh> touch $m4 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10084000
mmsh> touch $m8 4K w
minor=1 major=0
mmsh> touch $m7+12K 40K r
minor=10 major=0
mmsh> msync $m8 4K sync async
msync: EINVAL (Invalid argument)
mmsh> m9 = mmap 52K rw addr=$m7+20K fixed populate
0x7ffff7fcc000
mmsh> msync 0x7ffffffe9000+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> m10 = mremap $m7 68K 68K
0x7ffff7fc7000
mmsh> sbrk 100
0x40e69e
mmsh> mprotect $m10+56K 4K rw
mmsh> m1 = mremap $m4 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> mmap 8K none addr=0x1009c000 fixed
0x1009c000
mmsh> mmap 4K none addr=0x1009e000 fixed
0x1009e000
mmsh> m2 = mmap 4K none addr=0x1009c000 fixed
0x1009c000
mmsh> mprotect 0x1009c000 4K r
mmsh> m3 = mmap 16K none shared addr=$h+32K
0x7ffff7fc3000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00406000-0040a000 rw-p 00000000 00:00 0                                  [heap]
0040a000-00415000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
1000d000-1000e000 rw-p 00000000 00:00 0
10039000-1003a000 rwxp 00000000 00:00 0
1009c000-1009d000 r--p 00000000 00:00 0
1009d000-1009f000 ---p 00000000 00:00 0
100ad000-100b3000 ---p 00000000 00:00 0
100b3000-100b4000 ---p 00000000 00:00 0
100bd000-100c0000 r--p 00000000 00:00 0
7ffff7fc3000-7ffff7fc7000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fc7000-7ffff7fcc000 r--p 00000000 00:00 0
7ffff7fcc000-7ffff7fd9000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fdb000 rwxp 00000000 00:00 0
7ffff7fdb000-7ffff7fe7000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe7000-7ffff7fe8000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fea000-7ffff7fed000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fee000 ---p 00000000 00:00 0
7ffff7fee000-7ffff7ff3000 ---p 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff8000000 rw-p 00000000 00:00 0
7ffff8000000-7ffff8001000 ---p 00000000 00:00 0
7ffffffd4000-7ffffffd6000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m4 = mremap $m2 12K 16K maymove
mremap: EFAULT (Bad address)
mmsh> mprotect $m3+16K 0 rw
mmsh> read 0x405000
read: SIGSEGV (SEGV_MAPERR) at 0x405000
mmsh> mprotect $m1+4K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> touch $h 8K r
minor=2 major=0
mmsh> mlock 0x7fffffff2000 4K
mmsh> write $m10+24K 195
mmsh> mprotect $m9+8K 24K rwx
mmsh> m5 = mmap 8K rw addr=$h+36K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 12K r addr=0x100b6000 fixed
0x100b6000
mmsh> mmap 16K r addr=0x100b9000 fixed
0x100b9000
mmsh> m6 = mmap 4K r addr=0x100b6000 fixed
0x100b6000
mmsh> mprotect 0x100ba000 4K rw
mmsh> mprotect 0x100b6000 28K r
mmsh> mprotect 0x405000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00406000-0040a000 rw-p 00000000 00:00 0                                  [heap]
0040a000-00415000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
1000d000-1000e000 rw-p 00000000 00:00 0
10039000-1003a000 rwxp 00000000 00:00 0
1009c000-1009d000 r--p 00000000 00:00 0
1009d000-1009f000 ---p 00000000 00:00 0
100ad000-100b3000 ---p 00000000 00:00 0
100b3000-100b4000 ---p 00000000 00:00 0
100b6000-100c0000 r--p 00000000 00:00 0
7ffff7fc3000-7ffff7fc7000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fc7000-7ffff7fcc000 r--p 00000000 00:00 0
7ffff7fcc000-7ffff7fce000 rw-p 00000000 00:00 0
7ffff7fce000-7ffff7fd4000 rwxp 00000000 00:00 0
7ffff7fd4000-7ffff7fd9000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fdb000 rwxp 00000000 00:00 0
7ffff7fdb000-7ffff7fe7000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe7000-7ffff7fe8000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fea000-7ffff7fed000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fee000 ---p 00000000 00:00 0
7ffff7fee000-7ffff7ff3000 ---p 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff8000000 rw-p 00000000 00:00 0
7ffff8000000-7ffff8001000 ---p 00000000 00:00 0
7ffffffd4000-7ffffffd6000 rw-p 00000000 00:00 0
7ffffffde000-7fffffff2000 rw-p 00000000 00:00 0
7fffffff2000-7fffffff3000 rw-p 00000000 00:00 0
7fffffff3000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x404000 present anon excl f1
0x406000 present anon shared z
0x407000 present anon shared z
0x1000d000 present anon excl f2
0x10039000 present anon excl f3
0x7ffff7fca000 present anon shared z
0x7ffff7fcb000 present anon shared z
0x7ffff7fcc000 present anon excl f4
0x7ffff7fcd000 present anon excl f5
0x7ffff7fce000 present anon excl f6
0x7ffff7fcf000 present anon excl f7
0x7ffff7fd0000 present anon excl f8
0x7ffff7fd1000 present anon excl f9
0x7ffff7fd2000 present anon excl f10
0x7ffff7fd3000 present anon excl f11
0x7ffff7fd4000 present anon excl f12
0x7ffff7fd5000 present anon excl f13
0x7ffff7fd6000 present anon excl f14
0x7ffff7fd7000 present anon excl f15
0x7ffff7fd8000 present anon excl f16
0x7ffff7fd9000 present anon excl f17
0x7ffff7fda000 present anon excl f18
0x7ffff7fe7000 present file excl f19
0x7ffff7fec000 present file excl f20
0x7ffff7ff4000 present anon shared z
0x7ffff7ff6000 present file excl f21
0x7ffff7ff7000 present anon shared z
0x7ffff7ff8000 present anon excl f22
0x7ffff7ff9000 present anon excl f23
0x7ffff7ffd000 present anon excl f24
0x7ffff7ffe000 present anon excl f25
0x7ffffffd5000 present anon excl f26
0x7ffffffe2000 present anon excl f27
0x7fffffff2000 present anon excl f28
0x7fffffffe000 present anon excl f29
mmsh> faults
minor=29 major=0
