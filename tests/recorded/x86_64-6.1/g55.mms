Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g55.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> file a 162635
mmsh> file b 4K
mmsh> m1 = mmap 36K rw
0x7ffff7ff6000
mmsh> m2 = mmap 4K rw file=b
0x7ffff7ff5000
mmsh> m3 = mmap 8K rwx
0x7ffff7ff3000
mmsh> m4 = mmap 16K rw
0x7ffff7fef000
mmsh> m5 = mmap 16K rw
0x7ffff7feb000
mmsh> m6 = mmap 4K none
0x7ffff7fea000
mmsh> m7 = mmap 4K rw shared file=b
0x7ffff7fe9000
mmsh> m8 = mmap 4K rw file=b
0x7ffff7fe8000
mmsh> m9 = mmap 16K rwx
0x7ffff7fe4000
mmsh> m10 = mmap 8K rwx file=a
0x7ffff7fe2000
mmsh> mprotect $m5+4K 4K rw
mmsh> m1 = mmap 4K rw addr=0x1001f000 fixed
0x1001f000
mmsh> madvise $m6 4K dodump
mmsh> m2 = mmap 64K rw file=a addr=$h+32K fixed
0x40e000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> on 1 fork
2
mmsh> on 1 write $m8 161
mmsh> on 2 touch $m8 w
minor=1 major=0
mmsh> touch $m1-4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1001e000
mmsh> on 2 fork
3
mmsh> mprotect 0x404000 4K rw
mmsh> on 1 touch $m8 r
minor=0 major=0
mmsh> madvise $m2+68K 4K willneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 3 mprotect $m10 8K none
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> touch $m9-4K 4K w
minor=1 major=0
mmsh> munlock $m7 4K
mmsh> touch $m10+4K 4K w
minor=0 major=0
mmsh> m3 = mmap 8K rwx shared addr=$m7+8 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
0040e000-0041e000 rw-p 00000000 00:00 0                                  a
1001f000-10020000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe4000 rwxp 00000000 00:00 0                          a
7ffff7fe4000-7ffff7fe8000 rwxp 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0                          b
7ffff7fe9000-7ffff7fea000 rw-s 00000000 00:00 0                          b
7ffff7fea000-7ffff7feb000 ---p 00000000 00:00 0
7ffff7feb000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rwxp 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0                          b
7ffff7ff6000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $m5+1 4K
munmap: EINVAL (Invalid argument)
mmsh> brk $h+36K
brk: ENOMEM (Cannot allocate memory)
mmsh> munmap $m9 12K
mmsh> on 2 exit
mmsh> m4 = mmap 64K none addr=$m7-4K
0x7ffff7fd2000
mmsh> m5 = on 3 mmap 4K none addr=0x1002f000 fixed_noreplace
0x1002f000
mmsh> m6 = mmap 52K rwx file=b shared addr=0x10010000 fixed
0x10010000
mmsh> on 3 madvise $h+32K 16K dontneed
mmsh> madvise $m5+4K 8K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 1 touch $m3+4K r
minor=1 major=0
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> m7 = on 3 mmap 68K r
0x7ffff7fd1000
mmsh> mincore $m1 3996
0
mmsh> on 3 touch 0x405000 4K w
minor=1 major=0
mmsh> on 3 fork
4
mmsh> on 3 touch $h+44K 12K w
minor=3 major=0
mmsh> write 0x402000 1
write: SIGSEGV (SEGV_ACCERR) at 0x402000
mmsh> m8 = on 4 mmap 12K rw
0x7ffff7fce000
mmsh> munmap $m1 4K
mmsh> m9 = mremap $m7 4K 4K maymove
mremap: EFAULT (Bad address)
mmsh> mincore $m4+56K 8K
00
mmsh> mincore $m9 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> munmap $m4+40K 24K
mmsh> m10 = mmap 8K none file=a shared addr=$m3+4K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m1 = mmap 12K rw shared addr=$m3+1 fixed_noreplace
mmap: EINVAL (Invalid argument)
mmsh> on 4 brk $h+53455
brk: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m2+32K 12K rwx
mmsh> touch $m4+28K 20K r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fd9000
mmsh> mprotect $m9+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> m2 = mmap 32K rw
0x7ffff7fca000
mmsh> touch 0x1003b000 20481 r
touch: SIGSEGV (SEGV_MAPERR) at 0x1003b000
mmsh> on 3 munmap $m2+16K 24K
mmsh> on 3 madvise $m2+52K 12K sequential
mmsh> m3 = mmap 44K rx addr=$m1
0x1001f000
mmsh> munmap $m4+16K 24K
mmsh> on 4 fork
5
mmsh> munmap $m3+24K 28K
mmsh> on 3 touch $m5 w
touch: SIGSEGV (SEGV_ACCERR) at 0x1002f000
mmsh> on 5 read $m5
read: SIGSEGV (SEGV_ACCERR) at 0x1002f000
mmsh> touch $m6+44K 8K w
touch: SIGBUS (BUS_ADRERR) at 0x1001b000
mmsh> sbrk -8K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 1 touch $m6+40K w
touch: SIGBUS (BUS_ADRERR) at 0x1001a000
mmsh> on 5 read $m6+40K
read: SIGSEGV (SEGV_MAPERR) at 0x1001a000
mmsh> touch $m6+24K 28K w
touch: SIGBUS (BUS_ADRERR) at 0x10016000
mmsh> on 5 mprotect 0x7ffffffdd000 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> brk $h+24K
0x40c000
mmsh> mincore $m4+60K 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 5 read $m10+4K
read: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe3000
mmsh> on 5 touch $m2+28K 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fd1000
mmsh> read $m9
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe4000
mmsh> touch $m6+20K 8K w
touch: SIGBUS (BUS_ADRERR) at 0x10015000
mmsh> m4 = on 4 mmap 4K r addr=$h+12K
0x409000
mmsh> on 4 touch $m1 w
minor=1 major=0
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> munmap 0x405000+8 12K
munmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0x100c0000 fixed
0x100c0000
mmsh> touch 0x100c0000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x100c1000 fixed
0x100c1000
mmsh> m5 = mmap 4K rw addr=0x100c0000 fixed
0x100c0000
mmsh> mprotect 0x100c1000 4K none
mmsh> mprotect 0x100c0000 12K rw
mmsh> m6 = on 3 mmap 8K rw file=b shared addr=0x7ffffffec000 fixed
0x7ffffffec000
mmsh> madvise $m10+4K 4K populate_read
mmsh> mprotect $m1 4K rw
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m7 = mmap 32K rw addr=$m5 fixed
0x100c0000
mmsh> on 3 touch $m2+64K 4K r
minor=1 major=0
mmsh> on 1 touch $m4+40K w
minor=1 major=0
mmsh> on 4 read $m4+40K
0x06
mmsh> on 4 read $m9
0x00
mmsh> on 3 touch $m9 w
minor=1 major=0
mmsh> on 1 touch $m9 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe4000
mmsh> m8 = mremap $m2 32K 32K
0x7ffff7fca000
mmsh> on 4 mmap 8K none addr=0x10089000 fixed
0x10089000
mmsh> on 4 mmap 4K r addr=0x1008b000 fixed
0x1008b000
mmsh> m9 = on 4 mmap 4K none addr=0x10089000 fixed
0x10089000
mmsh> on 4 mprotect 0x1008b000 4K r
mmsh> on 4 fork
6
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> on 3 touch $m4 w
touch: SIGSEGV (SEGV_MAPERR) at 0x409000
mmsh> on 1 read $m4
0x00
mmsh> on 5 read $m4
read: SIGSEGV (SEGV_MAPERR) at 0x409000
mmsh> on 5 read 0x7ffffffe6000
0x00
mmsh> m10 = mmap 12K rw file=a addr=0x10026000 fixed
0x10026000
mmsh> on 4 read $m8+8K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fcc000
mmsh> m1 = on 3 mremap $m8 0 8K maymove
mremap: EFAULT (Bad address)
mmsh> m2 = on 6 mmap 60K rw addr=0x10035000 fixed_noreplace
0x10035000
mmsh> mmap 4K rw addr=0x7ffffffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $m10+8K 0
munmap: EINVAL (Invalid argument)
mmsh> brk $h+43612
brk: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> write $m7+12K 253
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-0040c000 rw-p 00000000 00:00 0                                  [heap]
0040e000-00416000 rw-p 00000000 00:00 0                                  a
00416000-00419000 rwxp 00008000 00:00 0                                  a
00419000-0041e000 rw-p 0000b000 00:00 0                                  a
10010000-1001d000 rwxs 00000000 00:00 0                                  b
1001f000-10020000 rw-p 00000000 00:00 0
10020000-10025000 r-xp 00000000 00:00 0
10026000-10029000 rw-p 00000000 00:00 0                                  a
100c0000-100c8000 rw-p 00000000 00:00 0
7ffff7fca000-7ffff7fd2000 rw-p 00000000 00:00 0
7ffff7fd2000-7ffff7fd6000 ---p 00000000 00:00 0
7ffff7fe2000-7ffff7fe4000 rwxp 00000000 00:00 0                          a
7ffff7fe7000-7ffff7fe8000 rwxp 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0                          b
7ffff7fe9000-7ffff7fea000 rw-s 00000000 00:00 0                          b
7ffff7fea000-7ffff7feb000 ---p 00000000 00:00 0
7ffff7feb000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rwxp 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0                          b
7ffff7ff6000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x405000 present anon excl f1
0x409000 present anon shared z
0x413000 present anon excl f2
0x100c3000 present anon excl f3
0x7ffff7fe3000 present anon excl f4
0x7ffff7fe8000 present anon excl f5
0x7ffff7ff4000 present anon shared z
0x7fffffffe000 present anon shared f6
mmsh> on 1 faults
minor=8 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
0040e000-0041e000 rw-p 00000000 00:00 0                                  a
1001f000-10020000 rw-p 00000000 00:00 0
1002f000-10030000 ---p 00000000 00:00 0
7ffff7fd4000-7ffff7fd7000 r--p 00000000 00:00 0
7ffff7fd7000-7ffff7fda000 r--p 00000000 00:00 0
7ffff7fda000-7ffff7fe2000 r--p 00000000 00:00 0
7ffff7fe2000-7ffff7fe4000 ---p 00000000 00:00 0                          a
7ffff7fe4000-7ffff7fe8000 rwxp 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0                          b
7ffff7fe9000-7ffff7fea000 rw-s 00000000 00:00 0                          b
7ffff7fea000-7ffff7feb000 ---p 00000000 00:00 0
7ffff7feb000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rwxp 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0                          b
7ffff7ff6000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffec000 rw-p 00000000 00:00 0
7ffffffec000-7ffffffee000 rw-s 00000000 00:00 0                          b
7ffffffee000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x405000 present anon shared f7
0x411000 present anon excl f8
0x412000 present anon excl f9
0x413000 present anon excl f10
0x7ffff7fda000 present anon shared z
0x7ffff7fe4000 present anon excl f11
0x7ffff7fe8000 present anon shared f12
0x7fffffffe000 present anon shared f6
mmsh> on 3 faults
minor=6 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00409000-0040a000 r--p 00000000 00:00 0
0040e000-0041e000 rw-p 00000000 00:00 0                                  a
1001f000-10020000 rw-p 00000000 00:00 0
1002f000-10030000 ---p 00000000 00:00 0
10089000-1008b000 ---p 00000000 00:00 0
1008b000-1008c000 r--p 00000000 00:00 0
7ffff7fce000-7ffff7fd1000 rw-p 00000000 00:00 0
7ffff7fd1000-7ffff7fe2000 r--p 00000000 00:00 0
7ffff7fe2000-7ffff7fe4000 ---p 00000000 00:00 0                          a
7ffff7fe4000-7ffff7fe8000 rwxp 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0                          b
7ffff7fe9000-7ffff7fea000 rw-s 00000000 00:00 0                          b
7ffff7fea000-7ffff7feb000 ---p 00000000 00:00 0
7ffff7feb000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rwxp 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0                          b
7ffff7ff6000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x405000 present anon shared f7
0x410000 present file excl f13
0x411000 present file excl f14
0x412000 present file excl f15
0x413000 present file excl f16
0x414000 present file excl f17
0x415000 present file excl f18
0x416000 present file excl f19
0x417000 present file excl f20
0x418000 present file excl f21
0x419000 present file excl f22
0x41a000 present file excl f23
0x41b000 present file excl f24
0x41c000 present file excl f25
0x41d000 present file excl f26
0x1001f000 present anon shared f27
0x7ffff7fe4000 present anon shared z
0x7ffff7fe8000 present anon shared f12
0x7fffffffe000 present anon shared f6
mmsh> on 4 faults
minor=3 major=0
mmsh> on 5 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
0040e000-0041e000 rw-p 00000000 00:00 0                                  a
1001f000-10020000 rw-p 00000000 00:00 0
1002f000-10030000 ---p 00000000 00:00 0
7ffff7fce000-7ffff7fd1000 rw-p 00000000 00:00 0
7ffff7fd1000-7ffff7fe2000 r--p 00000000 00:00 0
7ffff7fe2000-7ffff7fe4000 ---p 00000000 00:00 0                          a
7ffff7fe4000-7ffff7fe8000 rwxp 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0                          b
7ffff7fe9000-7ffff7fea000 rw-s 00000000 00:00 0                          b
7ffff7fea000-7ffff7feb000 ---p 00000000 00:00 0
7ffff7feb000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rwxp 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0                          b
7ffff7ff6000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 5 pagemap
0x401000 present file shared f0
0x405000 present anon shared f7
0x7ffff7fe8000 present anon shared f12
0x7ffffffe6000 present anon shared z
0x7fffffffe000 present anon shared f6
mmsh> on 5 faults
minor=1 major=0
mmsh> on 6 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00409000-0040a000 r--p 00000000 00:00 0
0040e000-0041e000 rw-p 00000000 00:00 0                                  a
1001f000-10020000 rw-p 00000000 00:00 0
1002f000-10030000 ---p 00000000 00:00 0
10035000-10044000 rw-p 00000000 00:00 0
10089000-1008b000 ---p 00000000 00:00 0
1008b000-1008c000 r--p 00000000 00:00 0
7ffff7fce000-7ffff7fd1000 rw-p 00000000 00:00 0
7ffff7fd1000-7ffff7fe2000 r--p 00000000 00:00 0
7ffff7fe2000-7ffff7fe4000 ---p 00000000 00:00 0                          a
7ffff7fe4000-7ffff7fe8000 rwxp 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0                          b
7ffff7fe9000-7ffff7fea000 rw-s 00000000 00:00 0                          b
7ffff7fea000-7ffff7feb000 ---p 00000000 00:00 0
7ffff7feb000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rwxp 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0                          b
7ffff7ff6000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 6 pagemap
0x401000 present file shared f0
0x405000 present anon shared f7
0x1001f000 present anon shared f27
0x7ffff7fe8000 present anon shared f12
0x7fffffffe000 present anon shared f6
mmsh> on 6 faults
minor=0 major=0
