Recorded on Linux 6.1.192, i386: corpus/i386/g29.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 4K rwx
0xb7fff000
mmsh> m2 = mmap 4K none shared
0xb7ffe000
mmsh> m3 = mmap 40K rw
0xb7ff4000
mmsh> m4 = mmap 16K rw shared
0xb7ff0000
mmsh> m5 = mmap 24K rw
0xb7fea000
mmsh> m6 = mmap 12K rw
0xb7fe7000
mmsh> m7 = mmap 24K rwx
0xb7fe1000
mmsh> m8 = mmap 20K rw
0xb7fdc000
mmsh> m9 = mmap 16K rw
0xb7fd8000
mmsh> m10 = mmap 44K rw
0xb7fcd000
mmsh> munmap $m4-4K 16K
mmsh> m1 = mmap 72K rwx addr=$m9+12K fixed
0xb7fdb000
mmsh> m2 = mmap 32K r addr=0x10027000 fixed
0x10027000
mmsh> read $m10+40K
0x00
mmsh> mprotect $m7+12K 1 rx
mmsh> m3 = mmap 16K rw growsdown
0xb7fef000
mmsh> m4 = mmap 4K rw addr=$h+24K
0x8054000
mmsh> m5 = mmap 28K rw shared
0xb7fc6000
mmsh> touch 0xbffcb000 12K w
minor=3 major=0
mmsh> m6 = mmap 12K rw shared
0xb7fc3000
mmsh> mprotect $m5-4K 24K rw
mmsh> touch 0x804c000 4K r
minor=1 major=0
mmsh> mprotect 0x804c000 1 r
mmsh> msync $m2+8K 24K sync async
msync: EINVAL (Invalid argument)
mmsh> on 1 fork
2
mmsh> touch 0x10009000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10009000
mmsh> touch $m9+12K 4K w
minor=1 major=0
mmsh> on 2 mincore $m4 4K
0
mmsh> on 2 touch 0xbff71000 r
minor=1 major=0
mmsh> m7 = on 2 mremap $m8 20K 20K maymove
0xb7fdc000
mmsh> on 2 read $m10+8K
0x00
mmsh> m8 = on 2 mmap 4K rw populate
0xb7fc2000
mmsh> mincore $m1+52K 20K
00000
mmsh> on 2 read $m4
0x00
mmsh> m9 = on 2 mmap 12287 rw shared
0xb7fbf000
mmsh> touch 0x804a000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> on 1 touch $m10 w
minor=1 major=0
mmsh> on 2 write $m10 23
mmsh> mmap 8K rw addr=0x10069000 fixed
0x10069000
mmsh> touch 0x10069000 8K w
minor=2 major=0
mmsh> mmap 12K rw addr=0x1006b000 fixed
0x1006b000
mmsh> m10 = mmap 4K rw addr=0x10069000 fixed
0x10069000
mmsh> mprotect 0x1006c000 4K r
mmsh> m1 = mmap 16K rw noreserve
0xb7fbf000
mmsh> on 2 madvise $m9+8K 4K dontfork
mmsh> madvise $m4 4K random
mmsh> on 1 read $m7
0x00
mmsh> brk $h+36K
brk: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 8K rw
0xb7fbd000
mmsh> m3 = on 2 mmap 44K rw shared
0xb7fb4000
mmsh> faults
minor=10 major=0
mmsh> mremap $m9+8K 4K 0
mremap: EINVAL (Invalid argument)
mmsh> on 2 mprotect $m6+4K 4K rw
mmsh> write $m5+12K 235
mmsh> m4 = on 2 mmap 16K rx shared addr=$m6+4K fixed populate
0xb7fc4000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 r--p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
08054000-08055000 rw-p 00000000 00:00 0
10027000-1002f000 r--p 00000000 00:00 0
10069000-1006c000 rw-p 00000000 00:00 0
1006c000-1006d000 r--p 00000000 00:00 0
1006d000-1006e000 rw-p 00000000 00:00 0
b7fbd000-b7fbf000 rw-p 00000000 00:00 0
b7fbf000-b7fc3000 rw-p 00000000 00:00 0
b7fc3000-b7fc6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc6000-b7fcd000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fcd000-b7fdb000 rw-p 00000000 00:00 0
b7fdb000-b7fe4000 rwxp 00000000 00:00 0
b7fe4000-b7fe5000 r-xp 00000000 00:00 0
b7fe5000-b7fed000 rwxp 00000000 00:00 0
b7fed000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff3000 rw-p 00000000 00:00 0
b7ff3000-b7ff4000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b7ff4000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b7fff000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bffcb000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 msync $m6+8K 4K async
mmsh> write 0x804a000 1
write: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> munmap $h+28K 24K
mmsh> munmap $m1+20K 4095
mmsh> on 2 touch $m7+12K 4K r
minor=1 major=0
mmsh> on 2 mprotect $m8 4K rw
mmsh> touch 0xbffc7000 w
minor=1 major=0
mmsh> brk $h+28065
brk: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m5+24K 4K rw
mmsh> mprotect 0xbfffc000 4K rwx
mmsh> touch 0x804d000 4K w
minor=1 major=0
mmsh> mprotect $m6-8K+8 20K r
mprotect: EINVAL (Invalid argument)
mmsh> touch $m5 8K r
minor=2 major=0
mmsh> on 2 mincore $m6+4K 8K
11
mmsh> mprotect $m10+4K 8K rw
mmsh> m5 = mremap $m6 12K 16K maymove
mremap: EFAULT (Bad address)
mmsh> write $m7 75
mmsh> touch 0x804c000 4K r
minor=0 major=0
mmsh> m6 = mmap 12K rw populate
0xb7fba000
mmsh> mmap 4K rw addr=$m9-8K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 2 touch $m3+4K 4K w
minor=1 major=0
mmsh> sbrk -4K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m2 12K rw
mmsh> on 2 touch $m3 28K r
minor=6 major=0
mmsh> on 2 fork
3
mmsh> mprotect 0x804d000 4K rw
mmsh> on 2 mmap 12K r addr=0x1006f000 fixed
0x1006f000
mmsh> on 2 touch 0x1006f000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1006f000
mmsh> on 2 mmap 8K r addr=0x10072000 fixed
0x10072000
mmsh> m7 = on 2 mmap 4K r addr=0x1006f000 fixed
0x1006f000
mmsh> on 2 mprotect 0x10071000 4K none
mmsh> on 2 mprotect 0x1006f000 20K r
mmsh> munmap $m2+4K 0
munmap: EINVAL (Invalid argument)
mmsh> on 1 fork
4
mmsh> m8 = on 3 mremap $m3 36K 52K maymove fixed=$m3+24K
mremap: EINVAL (Invalid argument)
mmsh> m9 = on 4 mremap $m2 8K 4K
0xb7fbd000
mmsh> m10 = mmap 36K r addr=$m10+8K fixed
0x1006b000
mmsh> on 3 madvise $m7 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> munmap $m2 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> m1 = mmap 16K r
0xb7fb6000
mmsh> on 2 touch $m3+24K 16K r
minor=3 major=0
mmsh> sbrk 4K
0x804e000
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 r--p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
08054000-08055000 rw-p 00000000 00:00 0
10027000-1002f000 r--p 00000000 00:00 0
10069000-1006b000 rw-p 00000000 00:00 0
1006b000-10074000 r--p 00000000 00:00 0
b7fb6000-b7fba000 r--p 00000000 00:00 0
b7fba000-b7fbf000 rw-p 00000000 00:00 0
b7fbf000-b7fc3000 rw-p 00000000 00:00 0
b7fc3000-b7fc4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc5000-b7fc6000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fc6000-b7fcd000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fcd000-b7fdb000 rw-p 00000000 00:00 0
b7fdb000-b7fe4000 rwxp 00000000 00:00 0
b7fe4000-b7fe5000 r-xp 00000000 00:00 0
b7fe5000-b7fed000 rwxp 00000000 00:00 0
b7fed000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff3000 rw-p 00000000 00:00 0
b7ff3000-b7ff4000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b7ff4000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b7fff000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bffc7000-bfffc000 rw-p 00000000 00:00 0
bfffc000-bfffd000 rwxp 00000000 00:00 0
bfffd000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804c000 present anon shared z
0x804d000 present anon shared f1
0x1006a000 present anon shared f2
0xb7fba000 present anon shared f3
0xb7fbb000 present anon shared f4
0xb7fbc000 present anon shared f5
0xb7fc6000 present file excl f6
0xb7fc7000 present file excl f7
0xb7fc9000 present file excl f8
0xb7fcd000 present anon shared f9
0xb7fd7000 present anon shared z
0xb7fdb000 present anon shared f10
0xb7fdc000 present anon shared f11
0xbffc7000 present anon shared f12
0xbffcb000 present anon shared f13
0xbffcc000 present anon shared f14
0xbffcd000 present anon shared f15
0xbffff000 present anon shared f16
mmsh> on 1 faults
minor=9 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 r--p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
08054000-08055000 rw-p 00000000 00:00 0
10027000-1002f000 r--p 00000000 00:00 0
1006f000-10074000 r--p 00000000 00:00 0
b7fb4000-b7fbf000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fbf000-b7fc1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc1000-b7fc2000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fc2000-b7fc3000 rw-p 00000000 00:00 0
b7fc3000-b7fc4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc4000-b7fc8000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b7fc8000-b7fcd000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fcd000-b7fdb000 rw-p 00000000 00:00 0
b7fdb000-b7fe4000 rwxp 00000000 00:00 0
b7fe4000-b7fe5000 r-xp 00000000 00:00 0
b7fe5000-b7fed000 rwxp 00000000 00:00 0
b7fed000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff3000 rw-p 00000000 00:00 0
b7ff3000-b7ff4000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b7ff4000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b7fff000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bff71000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0x8054000 present anon shared z
0xb7fb4000 present file excl f17
0xb7fb5000 present file excl f18
0xb7fb6000 present file excl f19
0xb7fb7000 present file excl f20
0xb7fb8000 present file excl f21
0xb7fb9000 present file excl f22
0xb7fba000 present file excl f23
0xb7fbb000 present file excl f24
0xb7fbc000 present file excl f25
0xb7fbd000 present file excl f26
0xb7fc2000 present anon shared f27
0xb7fc4000 present file excl f28
0xb7fc5000 present file excl f29
0xb7fc6000 present file excl f30
0xb7fc7000 present file excl f31
0xb7fcd000 present anon shared f32
0xb7fcf000 present anon shared z
0xb7fdf000 present anon shared z
0xbff71000 present anon shared z
0xbffcb000 present anon shared f13
0xbffcc000 present anon shared f14
0xbffcd000 present anon shared f15
0xbffff000 present anon shared f16
mmsh> on 2 faults
minor=20 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 r--p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
08054000-08055000 rw-p 00000000 00:00 0
10027000-1002f000 r--p 00000000 00:00 0
b7fb4000-b7fbf000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fbf000-b7fc1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc2000-b7fc3000 rw-p 00000000 00:00 0
b7fc3000-b7fc4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc4000-b7fc8000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b7fc8000-b7fcd000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fcd000-b7fdb000 rw-p 00000000 00:00 0
b7fdb000-b7fe4000 rwxp 00000000 00:00 0
b7fe4000-b7fe5000 r-xp 00000000 00:00 0
b7fe5000-b7fed000 rwxp 00000000 00:00 0
b7fed000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff3000 rw-p 00000000 00:00 0
b7ff3000-b7ff4000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b7ff4000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b7fff000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bff71000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0xb7fc2000 present anon shared f27
0xb7fcd000 present anon shared f32
0xb7fcf000 present anon shared z
0xbff71000 present anon shared z
0xbffcb000 present anon shared f13
0xbffcc000 present anon shared f14
0xbffcd000 present anon shared f15
0xbffff000 present anon shared f16
mmsh> on 3 faults
minor=0 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 r--p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
08054000-08055000 rw-p 00000000 00:00 0
10027000-1002f000 r--p 00000000 00:00 0
10069000-1006c000 rw-p 00000000 00:00 0
1006c000-1006d000 r--p 00000000 00:00 0
1006d000-1006e000 rw-p 00000000 00:00 0
b7fba000-b7fbe000 rw-p 00000000 00:00 0
b7fbf000-b7fc3000 rw-p 00000000 00:00 0
b7fc3000-b7fc4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc5000-b7fc6000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fc6000-b7fcd000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fcd000-b7fdb000 rw-p 00000000 00:00 0
b7fdb000-b7fe4000 rwxp 00000000 00:00 0
b7fe4000-b7fe5000 r-xp 00000000 00:00 0
b7fe5000-b7fed000 rwxp 00000000 00:00 0
b7fed000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff3000 rw-p 00000000 00:00 0
b7ff3000-b7ff4000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b7ff4000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b7fff000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxp 00000000 00:00 0
bffc7000-bfffc000 rw-p 00000000 00:00 0
bfffc000-bfffd000 rwxp 00000000 00:00 0
bfffd000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0x804d000 present anon shared f1
0x1006a000 present anon shared f2
0xb7fba000 present anon shared f3
0xb7fbb000 present anon shared f4
0xb7fbc000 present anon shared f5
0xb7fcd000 present anon shared f9
0xb7fd7000 present anon shared z
0xb7fdb000 present anon shared f10
0xb7fdc000 present anon shared f11
0xbffc7000 present anon shared f12
0xbffcb000 present anon shared f13
0xbffcc000 present anon shared f14
0xbffcd000 present anon shared f15
0xbffff000 present anon shared f16
mmsh> on 4 faults
minor=0 major=0
