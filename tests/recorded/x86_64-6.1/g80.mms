Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g80.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 20K rw
0x7ffff7ffa000
mmsh> m2 = mmap 12K none shared
0x7ffff7ff7000
mmsh> m3 = mmap 4K none
0x7ffff7ff6000
mmsh> m4 = mmap 12K rw
0x7ffff7ff3000
mmsh> m5 = mmap 4K rwx
0x7ffff7ff2000
mmsh> m6 = mmap 24K rw shared
0x7ffff7fec000
mmsh> m7 = mmap 8K rw
0x7ffff7fea000
mmsh> m8 = mmap 4K r
0x7ffff7fe9000
mmsh> m9 = mmap 16K rw
0x7ffff7fe5000
mmsh> m10 = mmap 4K rw
0x7ffff7fe4000
mmsh> pagemap $m8 64K
mmsh> touch $m6+12K 4K r
minor=1 major=0
mmsh> m1 = mmap 4K rx addr=$m8 fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> touch $m9+4K 4K r
minor=1 major=0
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> madvise $m1+4K 4K random
mmsh> m2 = mmap 12K rw
0x7ffff7fe1000
mmsh> m3 = mmap 16K rx
0x7ffff7fdd000
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> m4 = mmap 4K rx shared addr=$m10 fixed_noreplace populate noreserve
mmap: EEXIST (File exists)
mmsh> faults
minor=3 major=0
mmsh> mprotect $m3+8K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> m5 = mmap 12K rw addr=$h+36K fixed
0x40f000
mmsh> mincore $m10 4K
0
mmsh> read $m2+8K
0x00
mmsh> read $m3+8K
0x00
mmsh> munmap $m9+12K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> mprotect $m8-4K 8K rw
mmsh> m6 = mmap 4K rwx
0x7ffff7fdc000
mmsh> m7 = mmap 4K rw shared
0x7ffff7fdb000
mmsh> mlock $m4+4K 4K
mmsh> madvise $m2+8K 4K wipeonfork
mmsh> touch $m2+8K 4K w
minor=1 major=0
mmsh> mprotect $m6 4K r
mmsh> brk $h+56K
brk: ENOMEM (Cannot allocate memory)
mmsh> pagemap $m8+8K 64K
0x7ffff7fef000 present file excl f0
0x7ffff7ff4000 present anon excl f1
mmsh> m8 = mremap $m5 8K 8K
0x40f000
mmsh> mremap $m2+4K 4K 8K fixed=$m2+4K
mremap: EINVAL (Invalid argument)
mmsh> touch $m5+4K 4K w
minor=1 major=0
mmsh> mmap 8K r addr=0x10049000 fixed
0x10049000
mmsh> mmap 4K r addr=0x1004b000 fixed
0x1004b000
mmsh> m9 = mmap 4K r addr=0x10049000 fixed
0x10049000
mmsh> mprotect 0x1004a000 4K r
mmsh> mprotect 0x10049000 12K r
mmsh> m10 = mmap 8K rw
0x7ffff7fd9000
mmsh> touch $m6 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fdc000
mmsh> mmap 16K rw addr=0x1009a000 fixed
0x1009a000
mmsh> mmap 4K r addr=0x1009e000 fixed
0x1009e000
mmsh> m1 = mmap 4K rw addr=0x1009a000 fixed
0x1009a000
mmsh> mprotect 0x1009c000 4K r
mmsh> mprotect 0x1009a000 20K rw
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> mincore $m8 8K
01
mmsh> pagemap $m8 64K
0x410000 present anon excl f0
mmsh> sbrk -1
sbrk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+44K
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $h+12K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x409000
mmsh> munmap 0x7ffffffcb000 12K
mmsh> touch $m10+4K 4K w
minor=1 major=0
mmsh> munmap $m10+4K 12K
mmsh> brk $h+47555
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m4-4K 16284 w
minor=3 major=0
mmsh> munlock $m6 4K
munlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $m8+4K 8K
mmsh> m2 = mmap 4K rwx shared
0x7ffff7fdc000
mmsh> brk $h+12918
0x409276
mmsh> touch 0x7fffffff9000 8K r
minor=2 major=0
mmsh> mprotect $m9 4K rw
mmsh> mprotect $m6 4K rw
mmsh> touch $m1+8K 4K w
minor=1 major=0
mmsh> touch $m2-8K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fda000
mmsh> mincore $m1 20K
00100
mmsh> m3 = mmap 4K rx
0x7ffff7fdb000
mmsh> mprotect $m2 4K r
mmsh> m4 = mmap 73628 rw noreserve
0x7ffff7fc7000
mmsh> m5 = mmap 8K rw addr=$m4+64K fixed growsdown
0x7ffff7fd7000
mmsh> touch $m5 4K w
minor=1 major=0
mmsh> mprotect $m10 8K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> brk $h+20K
0x40b000
mmsh> m6 = mmap 56K rw addr=$m2 fixed
0x7ffff7fdc000
mmsh> touch 0x7ffffffd1000 r
minor=1 major=0
mmsh> m7 = mmap 8K rw addr=$m4+28K fixed
0x7ffff7fce000
mmsh> madvise 0x404000 3996 dontneed
mmsh> munmap $m6+4K 40K
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> m8 = mremap $m5 4K 8K fixed=0x1002b000
mremap: EINVAL (Invalid argument)
mmsh> m9 = mmap 4K r shared addr=$m8 fixed
0x40f000
mmsh> madvise $m7+4K 4K dodump
mmsh> m10 = mremap $m8 8K 4K maymove fixed=$h-8K
0x404000
mmsh> m1 = mmap 12K rw
0x7ffff7fe4000
mmsh> touch $m10 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x404000
mmsh> m2 = mmap 60K rwx addr=$m1+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect $m2 4K rw
mmsh> touch 0x7ffffffff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffff000
mmsh> m3 = mmap 4K rw
0x7ffff7fe3000
mmsh> m4 = mmap 8K rw addr=$m3 fixed populate
0x7ffff7fe3000
mmsh> mprotect $m10 4K rw
mmsh> munmap 0x404000 8K
mmsh> m5 = mmap 72K r addr=$m9 fixed_noreplace
0x40f000
mmsh> m6 = mmap 4K rw shared
0x7ffff7fe2000
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> touch $m6-8K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe0000
mmsh> m7 = mmap 12K rwx addr=$m3 fixed
0x7ffff7fe3000
mmsh> m8 = mremap $m7 12K 12K maymove fixed=$m10-8K
0x402000
mmsh> munmap $m6 4K
mmsh> write 0x405000 49
write: SIGSEGV (SEGV_MAPERR) at 0x405000
mmsh> m9 = mremap $m7+8K 4K 20K maymove
mremap: EFAULT (Bad address)
mmsh> sbrk 12K
0x40b000
mmsh> touch 0x404000 4K r
minor=1 major=0
mmsh> mprotect $m9+8K 4K rw
mmsh> read $m8+12K
read: SIGSEGV (SEGV_MAPERR) at 0x405000
mmsh> m10 = mremap $m5 8K 4K maymove
0x40f000
mmsh> touch $m6 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe2000
mmsh> mprotect $h+32K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 0xfffffffffffff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> madvise $m7+16K 4K willneed
mmsh> touch $m6 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe2000
mmsh> m1 = mremap $m2 4K 4K maymove fixed=0x10005000
0x10005000
mmsh> mlock $m10 4K
mmsh> mlock $h-8K 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mincore $m6+4K 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 12K r shared addr=$m7+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00404000 rwxp 00000000 00:00 0
00404000-00405000 rwxp 00000000 00:00 0
00406000-0040e000 rw-p 00000000 00:00 0                                  [heap]
0040f000-00410000 r--p 00000000 00:00 0
00411000-00412000 rw-p 00000000 00:00 0
00412000-00421000 r--p 00000000 00:00 0
10005000-10006000 rw-p 00000000 00:00 0
10049000-1004a000 rw-p 00000000 00:00 0
1004a000-1004c000 r--p 00000000 00:00 0
1009a000-1009f000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fce000 rw-p 00000000 00:00 0
7ffff7fce000-7ffff7fd0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fd7000 rw-p 00000000 00:00 0
7ffff7fd7000-7ffff7fd9000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 r-xp 00000000 00:00 0
7ffff7fdb000-7ffff7fdc000 r-xp 00000000 00:00 0
7ffff7fe6000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7ff2000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff2000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 ---p 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd1000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $m1+4K 8191
mmsh> m3 = mmap 4K rw addr=$h+48K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> read 0x10025000
read: SIGSEGV (SEGV_MAPERR) at 0x10025000
mmsh> madvise $m7+8K 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7ffffffdd000 w
minor=1 major=0
mmsh> madvise 0x7ffffffe9000 3996 dodump
mmsh> mprotect $m8+8K 4K rw
mmsh> m4 = mmap 32K rw addr=$h-4K fixed
0x405000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00404000 rwxp 00000000 00:00 0
00404000-00405000 rw-p 00000000 00:00 0
00405000-0040e000 rw-p 00000000 00:00 0                                  [heap]
0040f000-00410000 r--p 00000000 00:00 0
00411000-00412000 rw-p 00000000 00:00 0
00412000-00421000 r--p 00000000 00:00 0
10005000-10006000 rw-p 00000000 00:00 0
10049000-1004a000 rw-p 00000000 00:00 0
1004a000-1004c000 r--p 00000000 00:00 0
1009a000-1009f000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fce000 rw-p 00000000 00:00 0
7ffff7fce000-7ffff7fd0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fd7000 rw-p 00000000 00:00 0
7ffff7fd7000-7ffff7fd9000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 r-xp 00000000 00:00 0
7ffff7fdb000-7ffff7fdc000 r-xp 00000000 00:00 0
7ffff7fe6000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7ff2000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff2000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 ---p 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd1000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $m9+8K 8K dontneed
mmsh> m5 = mremap $m4 32K 28K maymove
0x405000
mmsh> m6 = mmap 44K r addr=$m8+8K fixed
0x404000
mmsh> m7 = mremap $m5 20K 4K maymove fixed=0x10019000
0x10019000
mmsh> mprotect 0x7fffffff1000 4K rw
mmsh> mprotect $m6+8K 24K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> msync $m4-4K 36K invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> m8 = mremap $m2 4K 8K
mremap: EFAULT (Bad address)
mmsh> write 0x7ffffffdb000 133
mmsh> mmap 12K rw addr=0x1006b000 fixed
0x1006b000
mmsh> touch 0x1006b000 12K w
minor=3 major=0
mmsh> mmap 24K r addr=0x1006e000 fixed
0x1006e000
mmsh> m9 = mmap 4K rw addr=0x1006b000 fixed
0x1006b000
mmsh> mprotect 0x1006d000 4K rw
mmsh> mprotect 0x1006b000 36K rw
mmsh> touch $m6+28K 8K r
minor=2 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00404000 rwxp 00000000 00:00 0
00404000-00405000 r--p 00000000 00:00 0
0040a000-0040f000 r--p 00000000 00:00 0                                  [heap]
0040f000-00410000 r--p 00000000 00:00 0
00411000-00412000 rw-p 00000000 00:00 0
00412000-00421000 r--p 00000000 00:00 0
10005000-10006000 rw-p 00000000 00:00 0
10019000-1001a000 r--p 00000000 00:00 0
10049000-1004a000 rw-p 00000000 00:00 0
1004a000-1004c000 r--p 00000000 00:00 0
1006b000-10074000 rw-p 00000000 00:00 0
1009a000-1009f000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fce000 rw-p 00000000 00:00 0
7ffff7fce000-7ffff7fd0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fd7000 rw-p 00000000 00:00 0
7ffff7fd7000-7ffff7fd9000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 r-xp 00000000 00:00 0
7ffff7fdb000-7ffff7fdc000 r-xp 00000000 00:00 0
7ffff7fe6000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7ff2000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff2000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff7000 ---p 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd1000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x40b000 present anon shared z
0x40c000 present anon shared z
0x40f000 present anon shared z
0x1006c000 present anon excl f1
0x1006d000 present anon excl f2
0x1009c000 present anon excl f3
0x7ffff7fd7000 present anon excl f4
0x7ffff7fef000 present file excl f5
0x7ffff7ff2000 present anon excl f6
0x7ffff7ff3000 present anon excl f7
0x7ffff7ff4000 present anon excl f8
0x7ffff7ff5000 present anon excl f9
0x7ffffffd1000 present anon shared z
0x7ffffffdb000 present anon excl f10
0x7ffffffdd000 present anon excl f11
0x7fffffff9000 present anon shared z
0x7fffffffa000 present anon shared z
0x7fffffffe000 present anon excl f12
mmsh> faults
minor=25 major=0
