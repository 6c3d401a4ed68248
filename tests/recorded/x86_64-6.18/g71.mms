Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g71.mm.

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
mmsh> file a 80K
mmsh> file b 12K
mmsh> m1 = mmap 16K rwx
0x7ffff7ffb000
mmsh> m2 = mmap 4K rw
0x7ffff7ffa000
mmsh> m3 = mmap 36K none shared
0x7ffff7ff1000
mmsh> m4 = mmap 16K r
0x7ffff7fed000
mmsh> m5 = mmap 8K r
0x7ffff7feb000
mmsh> m6 = mmap 8K r
0x7ffff7fe9000
mmsh> m7 = mmap 8K rwx
0x7ffff7fe7000
mmsh> m8 = mmap 44K rw
0x7ffff7fdc000
mmsh> m9 = mmap 36K rw shared
0x7ffff7fd3000
mmsh> m10 = mmap 12K none file=b
0x7ffff7fd0000
mmsh> m1 = mmap 12K rw addr=0x405000 fixed populate
0x405000
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> touch $m1+8K 4K w
minor=0 major=0
mmsh> touch $m7+4K 4K w
minor=1 major=0
mmsh> m2 = mremap $m1 0 16K
mremap: EINVAL (Invalid argument)
mmsh> touch $m2+4K 12K w
minor=3 major=0
mmsh> mprotect $h 8K rw
mmsh> m3 = mmap 16K r shared addr=0x405000 fixed
0x405000
mmsh> on 1 fork
2
mmsh> on 2 mincore $m10 12K
111
mmsh> write $m3+12K 95
write: SIGSEGV (SEGV_ACCERR) at 0x408000
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00405000-00409000 r--s 00000000 00:00 0                                  /dev/zero (deleted)
7ffff7fd0000-7ffff7fd3000 ---p 00000000 00:00 0                          b
7ffff7fd3000-7ffff7fdc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rwxp 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 touch $m8+12K w
minor=1 major=0
mmsh> on 2 write $m8+12K 224
mmsh> on 2 touch $m9+32K w
minor=1 major=0
mmsh> on 1 read $m9+32K
0x00
mmsh> mincore $m9+8K+1 4K
mincore: EINVAL (Invalid argument)
mmsh> on 2 touch $m3+12K r
minor=1 major=0
mmsh> on 1 fork
3
mmsh> on 3 write $m6 241
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe9000
mmsh> on 1 write $m6 148
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe9000
mmsh> on 2 touch $m6 r
minor=1 major=0
mmsh> m4 = on 2 mmap 68K rw file=a offset=56K shared
0x7ffff7fbf000
mmsh> mprotect 0x404000 0xfffffffffffff000 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 40K rwx addr=0x7ffffffed000 fixed populate growsdown
0x7ffffffed000
mmsh> m6 = on 2 mmap 4K rw file=b offset=4K addr=$m10 fixed
0x7ffff7fd0000
mmsh> touch $m8 40K r
minor=9 major=0
mmsh> m7 = mremap $m9 36K 32K
0x7ffff7fd3000
mmsh> touch $m9+16K 12K r
minor=3 major=0
mmsh> on 2 munmap $m2 4K
mmsh> on 2 touch 0x7ffffff01000 r
minor=1 major=0
mmsh> m8 = mmap 16K rx addr=0x1001c000 fixed_noreplace
0x1001c000
mmsh> on 2 fork
4
mmsh> mlock $m5+24K 4K
mmsh> on 3 touch $m4+8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fc1000
mmsh> on 4 touch $m4+8K r
minor=1 major=0
mmsh> on 2 touch $m4+8K w
minor=1 major=0
mmsh> on 2 touch $m9+4K 8K w
minor=2 major=0
mmsh> sbrk -8K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 3 write $m2+12K 159
mmsh> on 1 touch $m2+12K w
minor=1 major=0
mmsh> on 4 touch $m2+12K r
minor=0 major=0
mmsh> on 1 fork
5
mmsh> on 4 touch $m9+12K 8K r
minor=1 major=0
mmsh> on 5 madvise $m10+8K 4K dontneed
mmsh> m9 = on 2 mmap 4K rw addr=$m10+8K fixed
0x7ffff7fd2000
mmsh> on 3 madvise $m3+8K 8K dontfork
mmsh> on 4 touch $m1 r
minor=1 major=0
mmsh> on 2 read $m1
0x00
mmsh> on 4 mmap 4K rw addr=0x10088000 fixed
0x10088000
mmsh> on 4 mmap 12K rw addr=0x10089000 fixed
0x10089000
mmsh> m10 = on 4 mmap 4K rw addr=0x10088000 fixed
0x10088000
mmsh> on 4 mprotect 0x1008a000 4K rw
mmsh> m1 = mmap 4K rw file=b
0x7ffff7fdb000
mmsh> touch $m3+20K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x40a000
mmsh> m2 = on 4 mmap 4K none
0x7ffff7ffa000
mmsh> m3 = mmap 16K rx shared
0x7ffff7fcc000
mmsh> touch $m4+8K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fc1000
mmsh> mlock $m4 16K
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap 0x405000 4K
mmsh> m4 = mremap $m10 12K 12K maymove
mremap: EFAULT (Bad address)
mmsh> on 2 read $m5+4K
0x00
mmsh> on 5 touch $m5+4K w
minor=1 major=0
mmsh> on 1 touch $m5+4K r
minor=0 major=0
mmsh> touch $m1 4K r
minor=1 major=0
mmsh> mprotect $m1 4K rw
mmsh> on 3 read $m9+20K
0x00
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> mprotect $h+24K 20K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m5 = on 2 mmap 4K r addr=$m9-8K fixed
0x7ffff7fd0000
mmsh> on 2 mincore 0x404000 4K
0
mmsh> touch 0x7fffffe52000 r
minor=1 major=0
mmsh> on 5 mprotect $m7+20K 12K rw
mmsh> on 5 touch $m7+20K 12K w
minor=3 major=0
mmsh> on 5 mprotect $m2+4K 4K none
mmsh> on 2 mprotect $m3+4K 8K rx
mmsh> sbrk 100
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 1 fork
6
mmsh> on 6 touch $m8+20K 8191 r
touch: SIGSEGV (SEGV_MAPERR) at 0x10021000
mmsh> m6 = mmap 60K rx shared addr=0x1003e000 fixed
0x1003e000
mmsh> m7 = on 2 mremap $m10 12K 32K maymove
mremap: EFAULT (Bad address)
mmsh> m8 = mmap 12K rw file=a offset=8K shared
0x7ffff7fc9000
mmsh> on 6 touch 0x404000+8 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x405000
mmsh> on 5 munmap $m4+8K 12K
mmsh> munmap $m6 0xffffffffffffffff
munmap: EINVAL (Invalid argument)
mmsh> on 6 munmap $m5+36K 12K
mmsh> on 2 touch $m4+16K 4K r
minor=1 major=0
mmsh> on 5 sbrk 4K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 0 none populate growsdown
mmap: EINVAL (Invalid argument)
mmsh> brk $h+44K
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m3+8K 8K r
minor=2 major=0
mmsh> on 4 write 0x405000 245
write: SIGSEGV (SEGV_ACCERR) at 0x405000
mmsh> m10 = mmap 76K rw file=a offset=12K shared
0x7ffff7fb6000
mmsh> mprotect 0x404000 4K rx
mmsh> mprotect $m7 8K rwx
mmsh> on 5 touch $m10+8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fb8000
mmsh> on 2 touch $m10+8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fb8000
mmsh> on 6 touch $m10+8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fb8000
mmsh> on 3 touch $m2+8K 4K w
minor=1 major=0
mmsh> touch $m3+12K+1 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fd0000
mmsh> on 4 write $h+20K 124
write: SIGSEGV (SEGV_MAPERR) at 0x40b000
mmsh> on 4 touch 0x405000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x405000
mmsh> on 4 touch $m10-4K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fb5000
mmsh> mlock $m4 8K
mmsh> on 5 touch 0x404000 4K w
minor=1 major=0
mmsh> m1 = on 5 mmap 4K none
0x7ffff7fdb000
mmsh> on 3 touch $m8 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fc9000
mmsh> on 1 touch $m8 r
minor=1 major=0
mmsh> on 6 mmap 12K r addr=0x1006d000 fixed
0x1006d000
mmsh> on 6 mmap 4K r addr=0x10070000 fixed
0x10070000
mmsh> m2 = on 6 mmap 4K r addr=0x1006d000 fixed
0x1006d000
mmsh> on 6 mprotect 0x1006e000 4K rw
mmsh> on 6 mprotect 0x1006d000 16K r
mmsh> on 4 mprotect 0x405000 4K none
mmsh> m3 = on 5 mmap 4K r file=a addr=0x10034000 fixed
0x10034000
mmsh> on 3 touch $m3+8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10036000
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> on 2 touch $m9 4K w
minor=1 major=0
mmsh> on 3 exit
mmsh> on 6 touch $m3 16K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10034000
mmsh> mmap 16K none addr=0x10065000 fixed
0x10065000
mmsh> mmap 4K none addr=0x10069000 fixed
0x10069000
mmsh> m4 = mmap 4K none addr=0x10065000 fixed
0x10065000
mmsh> mprotect 0x10068000 4K r
mmsh> mprotect 0x10065000 20K none
mmsh> m5 = mmap 48K r file=a shared
0x7ffff7faa000
mmsh> brk $h+20354
brk: ENOMEM (Cannot allocate memory)
mmsh> munmap $m5+20K 1
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 r-xp 00000000 00:00 0
00406000-00409000 r--s 00001000 00:00 0                                  /dev/zero (deleted)
1001c000-10020000 r-xp 00000000 00:00 0
1003e000-1004d000 r-xs 00000000 00:00 0                                  /dev/zero (deleted)
10065000-1006a000 ---p 00000000 00:00 0
7ffff7faa000-7ffff7faf000 r--s 00000000 00:00 0                          a
7ffff7fb0000-7ffff7fb6000 r--s 00006000 00:00 0                          a
7ffff7fb6000-7ffff7fbf000 rw-s 00003000 00:00 0                          a
7ffff7fbf000-7ffff7fc1000 rw-s 0000c000 00:00 0                          a
7ffff7fc1000-7ffff7fc9000 rw-s 0000e000 00:00 0                          a
7ffff7fc9000-7ffff7fcc000 rw-s 00002000 00:00 0                          a
7ffff7fcc000-7ffff7fd0000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd0000-7ffff7fd3000 ---p 00000000 00:00 0                          b
7ffff7fd3000-7ffff7fd5000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd5000-7ffff7fdb000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7fdb000-7ffff7fdc000 rw-p 00000000 00:00 0                          b
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rwxp 00000000 00:00 0
7fffffe52000-7ffffffed000 rw-p 00000000 00:00 0
7ffffffed000-7fffffff3000 rwxp 00000000 00:00 0
7fffffff3000-7fffffff4000 rwxp 00000000 00:00 0
7fffffff4000-7fffffff7000 rwxp 00000000 00:00 0
7fffffff7000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x7ffff7fbf000 present file excl f1
0x7ffff7fc0000 present file excl f2
0x7ffff7fc9000 present file excl f3
0x7ffff7fca000 present file excl f4
0x7ffff7fcb000 present file excl f5
0x7ffff7fce000 present file excl f6
0x7ffff7fcf000 present file excl f7
0x7ffff7fd7000 present file shared f8
0x7ffff7fd8000 present file shared f9
0x7ffff7fd9000 present file shared f10
0x7ffff7fdb000 present file excl f11
0x7ffff7fdc000 present anon shared z
0x7ffff7fdd000 present anon shared z
0x7ffff7fde000 present anon shared z
0x7ffff7fdf000 present anon shared f12
0x7ffff7fe0000 present anon shared z
0x7ffff7fe1000 present anon shared z
0x7ffff7fe2000 present anon shared z
0x7ffff7fe3000 present anon shared z
0x7ffff7fe4000 present anon shared z
0x7ffff7fe5000 present anon shared z
0x7ffff7fe8000 present anon shared f13
0x7ffff7ffb000 present anon shared f14
0x7ffff7ffc000 present anon shared f15
0x7ffff7ffd000 present anon shared f16
0x7fffffe52000 present anon shared z
0x7ffffffed000 present anon shared f17
0x7ffffffee000 present anon shared f18
0x7ffffffef000 present anon shared f19
0x7fffffff0000 present anon shared f20
0x7fffffff1000 present anon shared f21
0x7fffffff2000 present anon shared f22
0x7fffffff3000 present anon shared f23
0x7fffffff4000 present anon shared f24
0x7fffffff5000 present anon shared f25
0x7fffffff6000 present anon shared f26
0x7fffffffe000 present anon shared f27
mmsh> on 1 faults
minor=38 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00405000-00409000 r--s 00000000 00:00 0                                  /dev/zero (deleted)
7ffff7fbf000-7ffff7fcd000 rw-s 0000e000 00:00 0                          a
7ffff7fcd000-7ffff7fcf000 r-xs 0001c000 00:00 0                          a
7ffff7fcf000-7ffff7fd0000 rw-s 0001e000 00:00 0                          a
7ffff7fd0000-7ffff7fd1000 r--p 00000000 00:00 0
7ffff7fd1000-7ffff7fd2000 ---p 00001000 00:00 0                          b
7ffff7fd2000-7ffff7fd3000 rw-p 00000000 00:00 0
7ffff7fd3000-7ffff7fdc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffb000-7ffff7fff000 rwxp 00000000 00:00 0
7ffffff01000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x405000 present file shared f28
0x408000 present file shared f29
0x7ffff7fc0000 present file shared f30
0x7ffff7fc1000 present file shared f31
0x7ffff7fc2000 present file shared f32
0x7ffff7fc3000 present file shared f33
0x7ffff7fc4000 present file shared f34
0x7ffff7fd2000 present anon excl f35
0x7ffff7fd4000 present file shared f36
0x7ffff7fd5000 present file shared f37
0x7ffff7fdb000 present file shared f38
0x7ffff7fdf000 present anon shared f39
0x7ffff7fe8000 present anon shared f13
0x7ffff7fe9000 present anon shared z
0x7ffff7ffb000 present anon shared f14
0x7ffff7ffc000 present anon shared f15
0x7ffff7ffd000 present anon shared f40
0x7ffffff01000 present anon shared z
0x7ffffffee000 present anon shared z
0x7fffffffe000 present anon shared f27
mmsh> on 2 faults
minor=12 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00405000-00406000 ---s 00000000 00:00 0                                  /dev/zero (deleted)
00406000-00409000 r--s 00001000 00:00 0                                  /dev/zero (deleted)
10088000-1008c000 rw-p 00000000 00:00 0
7ffff7fbf000-7ffff7fd0000 rw-s 0000e000 00:00 0                          a
7ffff7fd0000-7ffff7fd1000 rw-p 00001000 00:00 0                          b
7ffff7fd1000-7ffff7fd3000 ---p 00001000 00:00 0                          b
7ffff7fd3000-7ffff7fdc000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 ---p 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rwxp 00000000 00:00 0
7ffffff01000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x405000 present file shared f28
0x408000 present file shared f29
0x7ffff7fc0000 present file shared f30
0x7ffff7fc1000 present file shared f31
0x7ffff7fc2000 present file shared f32
0x7ffff7fc3000 present file shared f33
0x7ffff7fc4000 present file shared f34
0x7ffff7fd4000 present file shared f36
0x7ffff7fd5000 present file shared f37
0x7ffff7fd6000 present file excl f41
0x7ffff7fd7000 present file shared f8
0x7ffff7fd8000 present file shared f9
0x7ffff7fd9000 present file shared f10
0x7ffff7fdb000 present file shared f38
0x7ffff7fdf000 present anon shared f39
0x7ffff7fe8000 present anon shared f13
0x7ffff7ffb000 present anon shared f14
0x7ffff7ffc000 present anon shared f15
0x7ffff7ffd000 present anon shared f40
0x7ffffff01000 present anon shared z
0x7fffffffe000 present anon shared f27
mmsh> on 4 faults
minor=3 major=0
mmsh> on 5 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00405000-00409000 r--s 00000000 00:00 0                                  /dev/zero (deleted)
1001c000-10020000 r-xp 00000000 00:00 0
10034000-10035000 r--p 00000000 00:00 0                                  a
7ffff7fd0000-7ffff7fd3000 ---p 00000000 00:00 0                          b
7ffff7fd3000-7ffff7fdb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdb000-7ffff7fdc000 ---p 00000000 00:00 0
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 ---p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rwxp 00000000 00:00 0
7ffffffde000-7ffffffed000 rw-p 00000000 00:00 0
7ffffffed000-7fffffff3000 rwxp 00000000 00:00 0
7fffffff3000-7fffffff4000 rwxp 00000000 00:00 0
7fffffff4000-7fffffff7000 rwxp 00000000 00:00 0
7fffffff7000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 5 pagemap
0x401000 present file shared f0
0x404000 present anon excl f42
0x7ffff7fd8000 present file shared f9
0x7ffff7fd9000 present file shared f10
0x7ffff7fda000 present file excl f43
0x7ffff7fdc000 present anon shared z
0x7ffff7fdd000 present anon shared z
0x7ffff7fde000 present anon shared z
0x7ffff7fdf000 present anon shared f12
0x7ffff7fe0000 present anon shared z
0x7ffff7fe1000 present anon shared z
0x7ffff7fe2000 present anon shared z
0x7ffff7fe3000 present anon shared z
0x7ffff7fe4000 present anon shared z
0x7ffff7fe5000 present anon shared z
0x7ffff7fe8000 present anon shared f13
0x7ffff7ffb000 present anon shared f14
0x7ffff7ffc000 present anon shared f15
0x7ffff7ffd000 present anon shared f16
0x7ffffffed000 present anon shared f17
0x7ffffffee000 present anon excl f44
0x7ffffffef000 present anon shared f19
0x7fffffff0000 present anon shared f20
0x7fffffff1000 present anon shared f21
0x7fffffff2000 present anon shared f22
0x7fffffff3000 present anon shared f23
0x7fffffff4000 present anon shared f24
0x7fffffff5000 present anon shared f25
0x7fffffff6000 present anon shared f26
0x7fffffffe000 present anon shared f27
mmsh> on 5 faults
minor=5 major=0
mmsh> on 6 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00406000-00409000 r--s 00001000 00:00 0                                  /dev/zero (deleted)
1001c000-10020000 r-xp 00000000 00:00 0
1006d000-10071000 r--p 00000000 00:00 0
7ffff7fcc000-7ffff7fd0000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd0000-7ffff7fd3000 ---p 00000000 00:00 0                          b
7ffff7fd3000-7ffff7fd9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdc000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rwxp 00000000 00:00 0
7fffffe52000-7ffffffed000 rw-p 00000000 00:00 0
7ffffffed000-7fffffff3000 rwxp 00000000 00:00 0
7fffffff3000-7fffffff4000 rwxp 00000000 00:00 0
7fffffff4000-7fffffff7000 rwxp 00000000 00:00 0
7fffffff7000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 6 pagemap
0x401000 present file shared f0
0x404000 present anon excl f45
0x7ffff7fdc000 present anon shared z
0x7ffff7fdd000 present anon shared z
0x7ffff7fde000 present anon shared z
0x7ffff7fdf000 present anon shared f12
0x7ffff7fe0000 present anon shared z
0x7ffff7fe1000 present anon shared z
0x7ffff7fe2000 present anon shared z
0x7ffff7fe3000 present anon shared z
0x7ffff7fe4000 present anon shared z
0x7ffff7fe5000 present anon shared z
0x7ffff7fe8000 present anon shared f13
0x7ffff7ffb000 present anon shared f14
0x7ffff7ffc000 present anon shared f15
0x7ffff7ffd000 present anon shared f16
0x7fffffe52000 present anon shared z
0x7ffffffed000 present anon shared f17
0x7ffffffee000 present anon shared f18
0x7ffffffef000 present anon shared f19
0x7fffffff0000 present anon shared f20
0x7fffffff1000 present anon shared f21
0x7fffffff2000 present anon shared f22
0x7fffffff3000 present anon shared f23
0x7fffffff4000 present anon shared f24
0x7fffffff5000 present anon shared f25
0x7fffffff6000 present anon shared f26
0x7fffffffe000 present anon shared f27
mmsh> on 6 faults
minor=1 major=0
