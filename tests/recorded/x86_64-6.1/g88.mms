Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g88.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 16K rw
0x7ffff7ffb000
mmsh> m2 = mmap 16K rw
0x7ffff7ff7000
mmsh> m3 = mmap 4K r
0x7ffff7ff6000
mmsh> m4 = mmap 16K rwx shared
0x7ffff7ff2000
mmsh> m5 = mmap 12K rw
0x7ffff7fef000
mmsh> m6 = mmap 12K rwx shared
0x7ffff7fec000
mmsh> m7 = mmap 4K rw shared
0x7ffff7feb000
mmsh> m8 = mmap 4K rw
0x7ffff7fea000
mmsh> m9 = mmap 4K rwx shared
0x7ffff7fe9000
mmsh> m10 = mmap 8K rw
0x7ffff7fe7000
mmsh> brk $h-4K
0x406000
mmsh> mincore 0x405000+8 4K
mincore: EINVAL (Invalid argument)
mmsh> m1 = mremap $m9 4K 12K maymove
0x7ffff7fe4000
mmsh> mprotect $m8-4K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mremap $m9 4K 8K fixed=$m9
mremap: EINVAL (Invalid argument)
mmsh> touch $m7 4K r
minor=1 major=0
mmsh> munmap $m7 8K
mmsh> msync $m1+8K+1 4K sync async
msync: EINVAL (Invalid argument)
mmsh> touch $m1+4K 4K w
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fe5000
mmsh> mlock $h+12K 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $m8 1
mmsh> write $m9 203
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe9000
mmsh> mprotect $m4+20K 1 rw
mmsh> sbrk 4K
0x406000
mmsh> read $m6-4K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7feb000
mmsh> touch 0x7ffffffed000 4K r
minor=1 major=0
mmsh> madvise $m2+12K+8 4K keeponfork
madvise: EINVAL (Invalid argument)
mmsh> madvise $m9+4K 4K dofork
madvise: ENOMEM (Cannot allocate memory)
mmsh> munlock $m9 4K
munlock: ENOMEM (Cannot allocate memory)
mmsh> madvise $m5 4K random
mmsh> m2 = mmap 8193 rw shared populate
0x7ffff7fea000
mmsh> m3 = mremap $m10 8K 12K fixed=$m2+8
mremap: EINVAL (Invalid argument)
mmsh> touch $m2 4K r
minor=0 major=0
mmsh> pagemap $m2+4K 64K
0x7ffff7feb000 present file excl f0
0x7ffff7fec000 present file excl f1
mmsh> m4 = mmap 76K r shared
0x7ffff7fd1000
mmsh> mprotect $m1+4K 8K rw
mmsh> munlock $m4+32K 24K
mmsh> touch $m2+4K 8K r
minor=0 major=0
mmsh> munmap $m4+8K 36K
mmsh> touch $m10 4K r
minor=1 major=0
mmsh> m5 = mremap $m4 64K 60K
0x7ffff7fd1000
mmsh> m6 = mmap 4K rwx shared addr=$m2+16K fixed
0x7ffff7fee000
mmsh> madvise $m2+4K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> mlock $h+48K 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> touch $m5+48K 8K r
minor=2 major=0
mmsh> m7 = mmap 4K rw addr=$m9+4095 fixed
mmap: EINVAL (Invalid argument)
mmsh> touch $m6-8K 4K w
minor=0 major=0
mmsh> mmap 4K rw addr=0x800000000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 4K rwx addr=0x10030000 fixed
0x10030000
mmsh> read $m5+44K
0x00
mmsh> m9 = mmap 16K rx addr=$m6 fixed
0x7ffff7fee000
mmsh> touch 0x7ffffff2c000 r
minor=1 major=0
mmsh> munmap $m5+44K 8K
mmsh> m10 = mmap 4K rx
0x7ffff7fe9000
mmsh> touch $m5+36K 20K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fda000
mmsh> m1 = mmap 4K rw addr=0x404000 fixed
0x404000
mmsh> touch $m10 4K r
minor=1 major=0
mmsh> touch 0x404000 4K w
minor=1 major=0
mmsh> touch $m1 4K r
minor=0 major=0
mmsh> mprotect 0x404000 8K rw
mmsh> mprotect $m9-4K 20K rw
mmsh> msync $h+40K 8K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 57343 rx addr=0x10020000 fixed
0x10020000
mmsh> touch $m2+40K 8K r
minor=2 major=0
mmsh> sbrk -8K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> read $m7
0x00
mmsh> m3 = mmap 0 rw shared addr=$m9+4K fixed
mmap: EINVAL (Invalid argument)
mmsh> touch $m1 4K w
minor=0 major=0
mmsh> touch $m3+4K 4K w
minor=1 major=0
mmsh> madvise $m8 4K wipeonfork
mmsh> m4 = mmap 4K r addr=$m9+4K populate
0x7ffff7fe0000
mmsh> mprotect $m4 4K rwx
mmsh> touch $m10+8K 4K r
minor=0 major=0
mmsh> munmap $m5+12K 12K
mmsh> mprotect $m10 4K r
mmsh> write 0x402000 1
write: SIGSEGV (SEGV_ACCERR) at 0x402000
mmsh> munmap $m3+8K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> sbrk -8K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 16K rw addr=$m10 fixed
0x7ffff7fe9000
mmsh> touch $h+40K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x410000
mmsh> brk $h+40K
0x410000
mmsh> touch $m3 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff6000
mmsh> munmap $m4-4K 4K
mmsh> touch $m4 4095 r
minor=0 major=0
mmsh> munmap 0x10039000 0
munmap: EINVAL (Invalid argument)
mmsh> munmap $m1+8K 12K
mmsh> m6 = mmap 4K none shared addr=$h+32K
0x7ffff7fdf000
mmsh> m7 = mremap $m9 16K 20K maymove fixed=0x10039000
0x10039000
mmsh> sbrk -1
0x410000
mmsh> mmap 16K rw addr=0x1004c000 fixed
0x1004c000
mmsh> mmap 4K rw addr=0x10050000 fixed
0x10050000
mmsh> m8 = mmap 4K rw addr=0x1004c000 fixed
0x1004c000
mmsh> mprotect 0x1004d000 4K none
mmsh> mprotect 0x1004c000 20K rw
mmsh> m9 = mmap 8K rw shared
0x7ffff7ff0000
mmsh> touch 0x7ffffff8e000 r
minor=1 major=0
mmsh> touch $m5+12K 4K w
minor=1 major=0
mmsh> write $m4 33
mmsh> madvise $m8+4K 8K dontfork
mmsh> touch $m8+8K 12K w
minor=3 major=0
mmsh> mmap 4K rw addr=0x7ffffffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> touch $m9+4K 4K r
minor=1 major=0
mmsh> touch $m7+8K 12K r
minor=3 major=0
mmsh> touch $m8+4K 8K r
minor=1 major=0
mmsh> touch $m1+4K 4K w
minor=1 major=0
mmsh> munmap $m7+4K 16K
mmsh> madvise $m9-4K 8K populate_read
madvise: ENOMEM (Cannot allocate memory)
mmsh> m10 = mremap $m2+8K 48K 84K maymove
0x7ffff7fbc000
mmsh> munmap $m10 0xfffffffffffff001
munmap: EINVAL (Invalid argument)
mmsh> m1 = mmap 56K rw shared addr=$m6
0x7ffff7fae000
mmsh> write $h+20K 32
mmsh> m2 = mmap 12K none shared
0x7ffff7fdb000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> touch $m1 32K w
minor=8 major=0
mmsh> sbrk 5000
0x40ffff
mmsh> touch $m7+8K+8 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1003b008
mmsh> touch $m8+4K+4095 16K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10051000
mmsh> sbrk 12K
0x411387
mmsh> mmap 12K rw addr=0x10056000 fixed
0x10056000
mmsh> touch 0x10056000 12K w
minor=3 major=0
mmsh> mmap 4K r addr=0x10059000 fixed
0x10059000
mmsh> m3 = mmap 4K rw addr=0x10056000 fixed
0x10056000
mmsh> mprotect 0x10058000 4K rw
mmsh> mprotect 0x10056000 16K rw
mmsh> mprotect $m9-4K 8K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mremap $m5+4K 12K 12K maymove fixed=0x10016000
0x10016000
mmsh> msync $m8+8K 12K sync async
msync: EINVAL (Invalid argument)
mmsh> touch $m3+12K 4K w
minor=1 major=0
mmsh> madvise $m2+4K 4K willneed
mmsh> touch 0x7ffffffff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffff000
mmsh> touch $m1+40K 8K w
minor=2 major=0
mmsh> touch $m3+8K 8K w
minor=0 major=0
mmsh> mprotect $m9 4K r
mmsh> munmap $m9+4K 4K
mmsh> m5 = mremap $m4 4K 4K fixed=$m4+4K
mremap: EINVAL (Invalid argument)
mmsh> touch $m3+16K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1005a000
mmsh> m6 = mmap 4K rw
0x7ffff7ff1000
mmsh> brk $h+49794
0x412282
mmsh> msync $m1+8K 0 invalidate
mmsh> write 0x404000+4095 4
mmsh> touch $m4+8K 4K r
minor=0 major=0
mmsh> touch 0x7ffffffd4000 12K r
minor=3 major=0
mmsh> madvise 0x404000 4K dofork
mmsh> m7 = mmap 16K rw
0x7ffff7fd7000
mmsh> m8 = mremap $m2 12K 40K maymove
0x7ffff7fa4000
mmsh> m9 = mmap 20K rw populate noreserve
0x7ffff7f9f000
mmsh> touch 0x7ffffffc9000 r
minor=1 major=0
mmsh> mmap 12K rw addr=0x10075000 fixed
0x10075000
mmsh> touch 0x10075000 8K w
minor=2 major=0
mmsh> mmap 4K rw addr=0x10078000 fixed
0x10078000
mmsh> m10 = mmap 4K rw addr=0x10075000 fixed
0x10075000
mmsh> mprotect 0x10078000 4K none
mmsh> mprotect 0x10075000 16K rw
mmsh> mprotect $m3+20K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x7ffffffec000 12K normal
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00409000-00413000 rw-p 00000000 00:00 0                                  [heap]
10016000-10019000 rw-p 00000000 00:00 0
10020000-10022000 r-xp 00000000 00:00 0
10030000-10031000 rwxp 00000000 00:00 0
10039000-1003a000 rw-p 00000000 00:00 0
1004c000-1004d000 rw-p 00000000 00:00 0
1004d000-1004f000 rw-p 00000000 00:00 0
1004f000-10051000 rw-p 00000000 00:00 0
10056000-1005a000 rw-p 00000000 00:00 0
10075000-10079000 rw-p 00000000 00:00 0
7ffff7f9f000-7ffff7fa4000 rw-p 00000000 00:00 0
7ffff7fa4000-7ffff7fae000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fae000-7ffff7fbc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fbc000-7ffff7fd1000 r-xp 00000000 00:00 0
7ffff7fd1000-7ffff7fd3000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd7000-7ffff7fdb000 rw-p 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 r--s 0000d000 00:00 0                          /dev/zero (deleted)
7ffff7fdf000-7ffff7fe0000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe0000-7ffff7fe1000 rwxp 00000000 00:00 0
7ffff7fe1000-7ffff7fe4000 r--s 00010000 00:00 0                          /dev/zero (deleted)
7ffff7fe4000-7ffff7fe5000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe7000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fe7000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7ff0000-7ffff7ff1000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff1000-7ffff7ff2000 rw-p 00000000 00:00 0
7ffff7ff2000-7ffff7ff6000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff6000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffff2c000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> faults
minor=55 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00409000-00413000 rw-p 00000000 00:00 0                                  [heap]
10016000-10019000 rw-p 00000000 00:00 0
10020000-10022000 r-xp 00000000 00:00 0
10030000-10031000 rwxp 00000000 00:00 0
10039000-1003a000 rw-p 00000000 00:00 0
1004c000-1004d000 rw-p 00000000 00:00 0
1004d000-1004f000 rw-p 00000000 00:00 0
1004f000-10051000 rw-p 00000000 00:00 0
10056000-1005a000 rw-p 00000000 00:00 0
10075000-10079000 rw-p 00000000 00:00 0
7ffff7f9f000-7ffff7fa4000 rw-p 00000000 00:00 0
7ffff7fa4000-7ffff7fae000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fae000-7ffff7fbc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fbc000-7ffff7fd1000 r-xp 00000000 00:00 0
7ffff7fd1000-7ffff7fd3000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd7000-7ffff7fdb000 rw-p 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 r--s 0000d000 00:00 0                          /dev/zero (deleted)
7ffff7fdf000-7ffff7fe0000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe0000-7ffff7fe1000 rwxp 00000000 00:00 0
7ffff7fe1000-7ffff7fe4000 r--s 00010000 00:00 0                          /dev/zero (deleted)
7ffff7fe4000-7ffff7fe5000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe7000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fe7000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7ff0000-7ffff7ff1000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff1000-7ffff7ff2000 rw-p 00000000 00:00 0
7ffff7ff2000-7ffff7ff6000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff6000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffff2c000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x404000 present anon excl f1
0x405000 present anon excl f2
0x40b000 present anon excl f3
0x10018000 present anon excl f4
0x1004d000 present anon shared z
0x1004e000 present anon excl f5
0x1004f000 present anon excl f6
0x10050000 present anon excl f7
0x10057000 present anon excl f8
0x10058000 present anon excl f9
0x10059000 present anon excl f10
0x10076000 present anon excl f11
0x7ffff7f9f000 present anon excl f12
0x7ffff7fa0000 present anon excl f13
0x7ffff7fa1000 present anon excl f14
0x7ffff7fa2000 present anon excl f15
0x7ffff7fa3000 present anon excl f16
0x7ffff7fae000 present file excl f17
0x7ffff7faf000 present file excl f18
0x7ffff7fb0000 present file excl f19
0x7ffff7fb1000 present file excl f20
0x7ffff7fb2000 present file excl f21
0x7ffff7fb3000 present file excl f22
0x7ffff7fb4000 present file excl f23
0x7ffff7fb5000 present file excl f24
0x7ffff7fb8000 present file excl f25
0x7ffff7fb9000 present file excl f26
0x7ffff7fc4000 present anon shared z
0x7ffff7fc5000 present anon shared z
0x7ffff7fde000 present file excl f27
0x7ffff7fe0000 present anon excl f28
0x7ffff7fe7000 present anon shared z
0x7ffff7ff0000 present file excl f29
0x7ffff7ff7000 present anon excl f30
0x7ffffff2c000 present anon shared z
0x7ffffff8e000 present anon shared z
0x7ffffffc9000 present anon shared z
0x7ffffffd4000 present anon shared z
0x7ffffffd5000 present anon shared z
0x7ffffffd6000 present anon shared z
0x7ffffffed000 present anon shared z
0x7fffffffe000 present anon excl f31
mmsh> faults
minor=0 major=0
