Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g67.mm.

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
mmsh> file a 31500
mmsh> file b 11906
mmsh> m1 = mmap 16K rw file=a
0x7ffff7ffb000
mmsh> m2 = mmap 16K rw file=b
0x7ffff7ff7000
mmsh> m3 = mmap 8K r
0x7ffff7ff5000
mmsh> m4 = mmap 4K rw shared
0x7ffff7ff4000
mmsh> m5 = mmap 8K rwx
0x7ffff7ff2000
mmsh> m6 = mmap 4K rw file=b
0x7ffff7ff1000
mmsh> m7 = mmap 4K rw
0x7ffff7ff0000
mmsh> m8 = mmap 12K r
0x7ffff7fed000
mmsh> m9 = mmap 16K rw
0x7ffff7fe9000
mmsh> m10 = mmap 16K rw
0x7ffff7fe5000
mmsh> on 1 fork
2
mmsh> on 2 madvise $m9-4K 20K sequential
mmsh> m1 = mmap 8K rw addr=$m7
0x7ffff7fe3000
mmsh> m2 = mmap 12K rw file=b
0x7ffff7fe0000
mmsh> m3 = mmap 4095 rwx addr=$m1+4K fixed
0x7ffff7fe4000
mmsh> on 1 fork
3
mmsh> munmap $m6 8K
mmsh> on 2 touch $m1 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> on 3 read $m1
0x00
mmsh> on 1 write $m1 10
mmsh> mprotect $m2+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> mincore $m8+8K+1 4K
mincore: EINVAL (Invalid argument)
mmsh> m4 = mremap $m9 16K 20K fixed=0x1002b000
mremap: EINVAL (Invalid argument)
mmsh> mprotect $m7+4095 4K r
mprotect: EINVAL (Invalid argument)
mmsh> on 1 write $m10+4K 192
mmsh> on 2 touch $m10+4K w
minor=1 major=0
mmsh> on 3 write $m10+4K 133
mmsh> on 3 exit
mmsh> madvise $m6 0 99
madvise: EINVAL (Invalid argument)
mmsh> brk 0x800000000000
brk: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch $m7+4K 4K r
minor=1 major=0
mmsh> on 2 touch $m6+4K 4K r
minor=1 major=0
mmsh> on 2 sbrk 4K
0x406000
mmsh> touch $m9+12K 4K w
minor=1 major=0
mmsh> m5 = mmap 72K rw
0x7ffff7fce000
mmsh> brk $h+161
0x4060a1
mmsh> on 2 faults
minor=3 major=0
mmsh> m6 = mmap 8K rwx addr=$m3+32K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munmap $m1+4K+1 12K
munmap: EINVAL (Invalid argument)
mmsh> on 2 mlock $m6+8 4K
mmsh> read $h+44K
read: SIGSEGV (SEGV_MAPERR) at 0x411000
mmsh> on 1 fork
4
mmsh> touch 0x10016000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10016000
mmsh> on 4 mmap 8K rw addr=0x10043000 fixed
0x10043000
mmsh> on 4 touch 0x10043000 8K w
minor=2 major=0
mmsh> on 4 mmap 16K r addr=0x10045000 fixed
0x10045000
mmsh> m7 = on 4 mmap 4K rw addr=0x10043000 fixed
0x10043000
mmsh> on 4 mprotect 0x10044000 4K rw
mmsh> on 4 touch $m1+4K 4K r
minor=1 major=0
mmsh> touch $h+44K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x411000
mmsh> m8 = mmap 4K rw shared addr=$m10+8K fixed
0x7ffff7fe7000
mmsh> on 1 touch $m5+40K w
minor=1 major=0
mmsh> on 2 fork
5
mmsh> m9 = mremap $m7 4K 4K maymove fixed=0x10003000
mremap: EFAULT (Bad address)
mmsh> touch $m3+44K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ff1000
mmsh> on 5 madvise 0x7ffffffdb000 8191 dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 5 mprotect $m5+4K 4K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m8 4K w
minor=1 major=0
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> m10 = mmap 20K rw file=a
0x7ffff7fc9000
mmsh> mlock $m3+16K 36K
mmsh> on 5 write $m4+12K 149
mmsh> on 2 write $m4+12K 31
mmsh> on 1 touch $m4+12K r
minor=1 major=0
mmsh> on 2 read $m2+8K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe2000
mmsh> on 5 touch $m2+8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe2000
mmsh> on 4 touch $m2+8K r
minor=1 major=0
mmsh> mlock $m9+4K 4K
mmsh> touch $m5+64K 8K w
minor=2 major=0
mmsh> m1 = on 5 mmap 24K rw file=b offset=4K addr=$m8 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> faults
minor=18 major=0
mmsh> read 0x1002a000+8
read: SIGSEGV (SEGV_MAPERR) at 0x1002a008
mmsh> msync $m2+8K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> on 2 write $m4+16K 3
mmsh> on 1 touch $m4+16K w
minor=1 major=0
mmsh> on 5 fork
6
mmsh> on 4 touch $m2+4K 8K r
minor=0 major=0
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m5 8K rw
mmsh> touch $m5+44K 28K w
minor=5 major=0
mmsh> m2 = mmap 4K rwx shared
0x7ffff7ff2000
mmsh> mprotect $m2+4K 4K rw
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> touch $m2 3996 r
minor=1 major=0
mmsh> mlock 0x404000 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 4 touch $m3+44K 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fef000
mmsh> on 1 touch $m8+8K w
minor=0 major=0
mmsh> on 6 touch $m8+8K w
minor=1 major=0
mmsh> touch $m9-8K 12K w
minor=0 major=0
mmsh> touch $m9 4K w
minor=0 major=0
mmsh> touch $m8 4K r
minor=0 major=0
mmsh> touch $m9 4K w
minor=0 major=0
mmsh> write $m10+8K+8 97
mmsh> on 5 touch $m1 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> mprotect $m2+4K 4K rw
mmsh> on 2 touch $m10 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fc9000
mmsh> on 1 write $m10 19
mmsh> on 5 write $m10 252
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fc9000
mmsh> m3 = mmap 4K rw addr=$m2 fixed
0x7ffff7ff2000
mmsh> m4 = mmap 8K none file=a shared addr=$h+8K fixed_noreplace
0x408000
mmsh> write $m10+16K 57
mmsh> on 4 brk $h+29138
0x40d1d2
mmsh> read $m2+8K
0x00
mmsh> m5 = mmap 8K rwx shared addr=$m4-4K
0x7ffff7fc7000
mmsh> on 2 madvise $m10+4K 0xffffffffffffffff dontneed
madvise: EINVAL (Invalid argument)
mmsh> on 4 touch $m10+4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fca000
mmsh> m6 = mmap 16K none shared addr=0x404000
0x7ffff7fc3000
mmsh> touch $m5+4K 4K w
minor=1 major=0
mmsh> touch $h+28K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x40d000
mmsh> on 6 touch $m4+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x409000
mmsh> m7 = on 6 mmap 4K rw file=a shared addr=$m5 fixed_noreplace
0x7ffff7fc7000
mmsh> faults
minor=12 major=0
mmsh> on 5 touch $m8+4K 8K r
minor=2 major=0
mmsh> on 6 touch $m10+8K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fcb000
mmsh> m8 = on 5 mmap 16K rw file=b shared
0x7ffff7fe1000
mmsh> on 2 exit
mmsh> touch 0x7ffffffdc000 4K w
minor=1 major=0
mmsh> on 5 brk $h+32K
0x40e000
mmsh> on 5 mincore $m6 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> madvise $m6 12K dofork
mmsh> munmap $m6 12K
mmsh> on 6 mprotect $m10+12K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7ffffffd8000 r
minor=1 major=0
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> on 4 munmap $m3+36K 4K
mmsh> on 6 touch $m2+12K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff5000
mmsh> m9 = on 6 mmap 4K rw addr=$m6 fixed populate
0x7ffff7fc3000
mmsh> msync $m3 4K sync
mmsh> munmap $m2 8K
mmsh> touch $m5+4K 4K r
minor=0 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040e000 rw-p 00000000 00:00 0                                  [heap]
10043000-10045000 rw-p 00000000 00:00 0
10045000-10049000 r--p 00000000 00:00 0
7ffff7fce000-7ffff7fe0000 rw-p 00000000 00:00 0
7ffff7fe0000-7ffff7fe3000 rw-p 00000000 00:00 0                          b
7ffff7fe3000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rwxp 00000000 00:00 0
7ffff7fe5000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff0000 r--p 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rwxp 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0                          b
7ffff7ffc000-7ffff7fff000 rw-p 00001000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 6 mmap 12K r addr=0x100b8000 fixed
0x100b8000
mmsh> on 6 touch 0x100b8000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b8000
mmsh> on 6 mmap 4K r addr=0x100bb000 fixed
0x100bb000
mmsh> m10 = on 6 mmap 4K r addr=0x100b8000 fixed
0x100b8000
mmsh> on 6 mprotect 0x100bb000 4K rw
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
00408000-0040a000 ---s 00000000 00:00 0                                  a
7ffff7fc6000-7ffff7fc7000 ---s 00003000 00:00 0                          /dev/zero (deleted)
7ffff7fc7000-7ffff7fc9000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fc9000-7ffff7fce000 rw-p 00000000 00:00 0                          a
7ffff7fce000-7ffff7fe0000 rw-p 00000000 00:00 0
7ffff7fe0000-7ffff7fe3000 rw-p 00000000 00:00 0                          b
7ffff7fe3000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rwxp 00000000 00:00 0
7ffff7fe5000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff0000 r--p 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0                          b
7ffff7ffb000-7ffff7fff000 rw-p 00000000 00:00 0                          a
7ffffffd8000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x405000 present anon excl f1
0x7ffff7fc8000 present file excl f2
0x7ffff7fc9000 present anon excl f3
0x7ffff7fcb000 present anon excl f4
0x7ffff7fcd000 present anon excl f5
0x7ffff7fd8000 present anon excl f6
0x7ffff7fd9000 present anon excl f7
0x7ffff7fda000 present anon excl f8
0x7ffff7fdb000 present anon excl f9
0x7ffff7fdc000 present anon excl f10
0x7ffff7fdd000 present anon excl f11
0x7ffff7fde000 present anon excl f12
0x7ffff7fdf000 present anon excl f13
0x7ffff7fe3000 present anon shared f14
0x7ffff7fe6000 present anon shared f15
0x7ffff7fe7000 present file excl f16
0x7ffff7fe8000 present anon excl f17
0x7ffff7fe9000 present anon excl f18
0x7ffff7fea000 present anon excl f19
0x7ffff7feb000 present anon excl f20
0x7ffff7fec000 present anon excl f21
0x7ffff7fed000 present anon shared z
0x7ffff7fee000 present anon shared z
0x7ffff7fef000 present anon shared z
0x7ffff7ff0000 present anon excl f22
0x7ffff7ff4000 present file excl f23
0x7ffff7ff7000 present file shared f24
0x7ffff7ff8000 present anon excl f25
0x7ffff7ff9000 present file shared f26
0x7ffffffd8000 present anon shared z
0x7ffffffdc000 present anon excl f27
0x7fffffffe000 present anon shared f28
mmsh> on 1 faults
minor=3 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040e000 rw-p 00000000 00:00 0                                  [heap]
10043000-10045000 rw-p 00000000 00:00 0
10045000-10049000 r--p 00000000 00:00 0
7ffff7fce000-7ffff7fe0000 rw-p 00000000 00:00 0
7ffff7fe0000-7ffff7fe3000 rw-p 00000000 00:00 0                          b
7ffff7fe3000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rwxp 00000000 00:00 0
7ffff7fe5000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff0000 r--p 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rwxp 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0                          b
7ffff7ffc000-7ffff7fff000 rw-p 00001000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x10044000 present anon excl f29
0x7ffff7fe0000 present file shared f24
0x7ffff7fe1000 present file excl f30
0x7ffff7fe2000 present file shared f26
0x7ffff7fe3000 present anon shared f14
0x7ffff7fe4000 present anon shared z
0x7ffff7fe6000 present anon shared f15
0x7ffff7fec000 present anon excl f31
0x7fffffffe000 present anon shared f28
mmsh> on 4 faults
minor=4 major=0
mmsh> on 5 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040e000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fe1000-7ffff7fe5000 rw-s 00000000 00:00 0                          b
7ffff7fe5000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff0000 r--p 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff2000 rw-p 00000000 00:00 0                          b
7ffff7ff2000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rwxp 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0                          b
7ffff7ffb000-7ffff7fff000 rw-p 00000000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 5 pagemap
0x401000 present file shared f0
0x7ffff7fe6000 present anon shared f32
0x7ffff7fe8000 present anon shared z
0x7ffff7fe9000 present anon shared z
0x7ffff7ff1000 present anon shared f33
0x7ffff7ff2000 present anon shared f34
0x7ffff7ff7000 present anon shared f35
0x7fffffffe000 present anon shared f28
mmsh> on 5 faults
minor=3 major=0
mmsh> on 6 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
100b8000-100bb000 r--p 00000000 00:00 0
100bb000-100bc000 rw-p 00000000 00:00 0
7ffff7fc3000-7ffff7fc4000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fc8000 rw-s 00000000 00:00 0                          a
7ffff7fe5000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff0000 r--p 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff2000 rw-p 00000000 00:00 0                          b
7ffff7ff2000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rwxp 00000000 00:00 0
7ffff7ff4000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff7000 r--p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0                          b
7ffff7ffb000-7ffff7fff000 rw-p 00000000 00:00 0                          a
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 6 pagemap
0x401000 present file shared f0
0x7ffff7fc3000 present anon excl f36
0x7ffff7fe6000 present anon shared f32
0x7ffff7fe9000 present anon excl f37
0x7ffff7ff1000 present anon shared f33
0x7ffff7ff2000 present anon shared f34
0x7ffff7ff7000 present anon shared f35
0x7fffffffe000 present anon shared f28
mmsh> on 6 faults
minor=2 major=0
