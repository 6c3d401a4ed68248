Recorded on Linux 6.1.192, i386: corpus/i386/g8.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 16K rwx
0xb7ffc000
mmsh> m2 = mmap 44K r
0xb7ff1000
mmsh> m3 = mmap 16K rw shared
0xb7fed000
mmsh> m4 = mmap 4K none
0xb7fec000
mmsh> m5 = mmap 8K r
0xb7fea000
mmsh> m6 = mmap 44K r
0xb7fdf000
mmsh> m7 = mmap 4K rw
0xb7fde000
mmsh> m8 = mmap 44K r
0xb7fd3000
mmsh> m9 = mmap 20K none shared
0xb7fce000
mmsh> m10 = mmap 4K rw
0xb7fcd000
mmsh> m1 = mmap 12K rwx
0xb7fca000
mmsh> touch 0x804d000 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=$m2+44K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> touch $h+36K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8057000
mmsh> munmap $m7 0
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x804c000 12188
mmsh> touch $m8+20K 20K r
minor=5 major=0
mmsh> write $m9+12K 127
write: SIGSEGV (SEGV_ACCERR) at 0xb7fd1000
mmsh> m2 = mmap 76K rw
0xb7fb7000
mmsh> touch $m7+4K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fdf000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
b7fb7000-b7fca000 rw-p 00000000 00:00 0
b7fca000-b7fcd000 rwxp 00000000 00:00 0
b7fcd000-b7fce000 rw-p 00000000 00:00 0
b7fce000-b7fd3000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fd3000-b7fde000 r--p 00000000 00:00 0
b7fde000-b7fdf000 rw-p 00000000 00:00 0
b7fdf000-b7fec000 r--p 00000000 00:00 0
b7fec000-b7fed000 ---p 00000000 00:00 0
b7fed000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffc000 r--p 00000000 00:00 0
b7ffc000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mmap 16K r addr=0x100ae000 fixed
0x100ae000
mmsh> mmap 12K r addr=0x100b2000 fixed
0x100b2000
mmsh> m3 = mmap 4K r addr=0x100ae000 fixed
0x100ae000
mmsh> mprotect 0x100b2000 4K rw
mmsh> touch 0xbffb1000 r
minor=1 major=0
mmsh> m4 = mmap 4K none shared
0xb7fb6000
mmsh> touch $m9+16K+4095 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fd2fff
mmsh> mmap 16K r addr=0x10041000 fixed
0x10041000
mmsh> touch 0x10041000 16K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10041000
mmsh> mmap 4K r addr=0x10045000 fixed
0x10045000
mmsh> m5 = mmap 4K r addr=0x10041000 fixed
0x10041000
mmsh> mprotect 0x10042000 4K rw
mmsh> touch 0x804a000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> m6 = mmap 48K none shared addr=$m3-4K populate
0xb7faa000
mmsh> mmap 4K rw addr=$m5+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mprotect $h-4K 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m2 48K w
minor=12 major=0
mmsh> m7 = mmap 60K none noreserve
0xb7f9b000
mmsh> m8 = mmap 4K rw addr=$m3+8K
0xb7f9a000
mmsh> munmap $m1+4K 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> mprotect $m10 3996 rw
mmsh> mincore $m6+20K 28K
0000000
mmsh> read $m7
read: SIGSEGV (SEGV_ACCERR) at 0xb7f9b000
mmsh> mremap $m3+8K+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mmap 20K rw addr=0x1007e000 fixed
0x1007e000
mmsh> touch 0x1007e000 8K w
minor=2 major=0
mmsh> mmap 8K r addr=0x10083000 fixed
0x10083000
mmsh> m9 = mmap 4K rw addr=0x1007e000 fixed
0x1007e000
mmsh> mprotect 0x10081000 4K rw
mmsh> m10 = mmap 12K rwx populate
0xb7f97000
mmsh> madvise $m10 0 dodump
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
10041000-10042000 r--p 00000000 00:00 0
10042000-10043000 rw-p 00000000 00:00 0
10043000-10046000 r--p 00000000 00:00 0
1007e000-10083000 rw-p 00000000 00:00 0
10083000-10085000 r--p 00000000 00:00 0
100ae000-100b2000 r--p 00000000 00:00 0
100b2000-100b3000 rw-p 00000000 00:00 0
100b3000-100b5000 r--p 00000000 00:00 0
b7f97000-b7f9a000 rwxp 00000000 00:00 0
b7f9a000-b7f9b000 rw-p 00000000 00:00 0
b7f9b000-b7faa000 ---p 00000000 00:00 0
b7faa000-b7fb6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fb6000-b7fb7000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fb7000-b7fca000 rw-p 00000000 00:00 0
b7fca000-b7fcd000 rwxp 00000000 00:00 0
b7fcd000-b7fce000 rw-p 00000000 00:00 0
b7fce000-b7fd3000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fd3000-b7fde000 r--p 00000000 00:00 0
b7fde000-b7fdf000 rw-p 00000000 00:00 0
b7fdf000-b7fec000 r--p 00000000 00:00 0
b7fec000-b7fed000 ---p 00000000 00:00 0
b7fed000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffc000 r--p 00000000 00:00 0
b7ffc000-b8000000 rwxp 00000000 00:00 0
bffb1000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> touch $m1 8K w
minor=2 major=0
mmsh> m1 = mremap $m10 12K 16K maymove
0xb7f93000
mmsh> touch $m10+8K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7f99000
mmsh> mlock $h+4K 20K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m2 = mremap $m3+16K 12K 8K maymove
0x100b2000
mmsh> mprotect $m8 0 r
mmsh> write $m9+16K 156
mmsh> m3 = mmap 68K rw shared
0xb7f82000
mmsh> mprotect $m5 20K rwx
mmsh> touch 0xbffc7000 w
minor=1 major=0
mmsh> mincore $m9+16K+1 4K
mincore: EINVAL (Invalid argument)
mmsh> read $m3+36K
0x00
mmsh> touch $m9+20K 8K r
minor=2 major=0
mmsh> brk $h+34598
0x8056726
mmsh> m4 = mmap 4K r
0xb7f99000
mmsh> m5 = mmap 4K rx shared addr=$m5+12K fixed
0x10044000
mmsh> munmap $m5 8K
mmsh> m6 = mmap 12K r addr=$m3+28K
0xb7f7f000
mmsh> brk $h+59185
0x805c731
mmsh> m7 = mmap 8193 none shared addr=0x10012000 fixed populate
0x10012000
mmsh> mprotect $m2+8K 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read $m6+8K
0x00
mmsh> mlock $m1 16K
mmsh> m8 = mmap 8K r addr=$m1+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804e000-0805d000 rw-p 00000000 00:00 0          [heap]
10012000-10015000 ---s 00000000 00:00 0          /dev/zero (deleted)
10041000-10044000 rwxp 00000000 00:00 0
1007e000-10083000 rw-p 00000000 00:00 0
10083000-10085000 r--p 00000000 00:00 0
100ae000-100b2000 r--p 00000000 00:00 0
100b2000-100b3000 rw-p 00000000 00:00 0
100b3000-100b4000 r--p 00000000 00:00 0
b7f7f000-b7f82000 r--p 00000000 00:00 0
b7f82000-b7f93000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7f93000-b7f97000 rwxp 00000000 00:00 0
b7f99000-b7f9a000 r--p 00000000 00:00 0
b7f9a000-b7f9b000 rw-p 00000000 00:00 0
b7f9b000-b7faa000 ---p 00000000 00:00 0
b7faa000-b7fb6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fb6000-b7fb7000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fb7000-b7fca000 rw-p 00000000 00:00 0
b7fca000-b7fcd000 rwxp 00000000 00:00 0
b7fcd000-b7fce000 rw-p 00000000 00:00 0
b7fce000-b7fd3000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fd3000-b7fde000 r--p 00000000 00:00 0
b7fde000-b7fdf000 rw-p 00000000 00:00 0
b7fdf000-b7fec000 r--p 00000000 00:00 0
b7fec000-b7fed000 ---p 00000000 00:00 0
b7fed000-b7ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffc000 r--p 00000000 00:00 0
b7ffc000-b8000000 rwxp 00000000 00:00 0
bffb1000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x1007f000 present anon excl f1
0x10082000 present anon excl f2
0x10083000 present anon shared z
0x10084000 present anon shared z
0xb7f81000 present anon shared z
0xb7f8b000 present file excl f3
0xb7f93000 present anon excl f4
0xb7f94000 present anon excl f5
0xb7f95000 present anon excl f6
0xb7f96000 present anon excl f7
0xb7fb7000 present anon excl f8
0xb7fb8000 present anon excl f9
0xb7fb9000 present anon excl f10
0xb7fba000 present anon excl f11
0xb7fbb000 present anon excl f12
0xb7fbc000 present anon excl f13
0xb7fbd000 present anon excl f14
0xb7fbe000 present anon excl f15
0xb7fbf000 present anon excl f16
0xb7fc0000 present anon excl f17
0xb7fc1000 present anon excl f18
0xb7fc2000 present anon excl f19
0xb7fca000 present anon excl f20
0xb7fcb000 present anon excl f21
0xb7fd8000 present anon shared z
0xb7fd9000 present anon shared z
0xb7fda000 present anon shared z
0xb7fdb000 present anon shared z
0xb7fdc000 present anon shared z
0xbffb1000 present anon shared z
0xbffc7000 present anon excl f22
0xbffff000 present anon excl f23
mmsh> faults
minor=33 major=0
