Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g9.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 4K rw shared
0xb6fff000
mmsh> m2 = mmap 4K rw
0xb6ffe000
mmsh> m3 = mmap 40K rw
0xb6ff4000
mmsh> m4 = mmap 4K rw
0xb6ff3000
mmsh> m5 = mmap 4K rwx
0xb6ff2000
mmsh> m6 = mmap 12K r
0xb6fef000
mmsh> m7 = mmap 12K none
0xb6fec000
mmsh> m8 = mmap 4K rwx
0xb6feb000
mmsh> m9 = mmap 16K rw
0xb6fe7000
mmsh> m10 = mmap 16K r shared
0xb6fe3000
mmsh> on 1 fork
2
mmsh> m1 = mremap $m2 4K 4K
0xb6ffe000
mmsh> on 2 touch $m5 w
minor=1 major=0
mmsh> on 1 read $m5
0x00
mmsh> m2 = mmap 4K none addr=$m10+8K fixed growsdown
0xb6fe5000
mmsh> munmap $m5+4K 12K
mmsh> touch $m10 12K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe5000
mmsh> on 2 mmap 12K rw addr=0x100ae000 fixed
0x100ae000
mmsh> on 2 mmap 4K rw addr=0x100b1000 fixed
0x100b1000
mmsh> m3 = on 2 mmap 4K rw addr=0x100ae000 fixed
0x100ae000
mmsh> on 2 mprotect 0x100b0000 4K rw
mmsh> on 2 mprotect 0x100ae000 16K rw
mmsh> mmap 12K rw addr=0x10042000 fixed
0x10042000
mmsh> touch 0x10042000 12K w
minor=3 major=0
mmsh> mmap 4K rw addr=0x10045000 fixed
0x10045000
mmsh> m4 = mmap 4K rw addr=0x10042000 fixed
0x10042000
mmsh> mprotect 0x10044000 4K r
mmsh> on 2 touch $m7+1 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fec001
mmsh> mprotect $h+48K 8K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 madvise $m4 4K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $m3+12K 24K dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 2 msync $m7+8K 4K sync async
msync: EINVAL (Invalid argument)
mmsh> on 1 touch $m8 r
minor=1 major=0
mmsh> sbrk 12K
0x16000
mmsh> on 1 write $m2 14
write: SIGSEGV (SEGV_ACCERR) at 0xb6fe5000
mmsh> on 2 brk $h+57649
0x24131
mmsh> msync $m1 4K sync async
msync: EINVAL (Invalid argument)
mmsh> on 2 munlock $m6+12K 4K
mmsh> write $m8 130
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> m5 = on 2 mmap 48K rw
0xb6fd7000
mmsh> on 1 fork
3
mmsh> mremap $m7+4K 4K 0
mremap: EINVAL (Invalid argument)
mmsh> madvise $m5 4K populate_write
madvise: ENOMEM (Cannot allocate memory)
mmsh> m6 = on 3 mremap $m9+4K 12K 12K maymove
0xb6fe8000
mmsh> on 2 munmap $m3+8K 16K
mmsh> on 2 mmap 8K rw addr=0x10062000 fixed
0x10062000
mmsh> on 2 mmap 16K rw addr=0x10064000 fixed
0x10064000
mmsh> m7 = on 2 mmap 4K rw addr=0x10062000 fixed
0x10062000
mmsh> on 2 mprotect 0x10062000 4K rw
mmsh> on 2 mprotect 0x10062000 24K rw
mmsh> on 3 mmap 8K rw addr=0x10095000 fixed
0x10095000
mmsh> on 3 touch 0x10095000 4K w
minor=1 major=0
mmsh> on 3 mmap 4K r addr=0x10097000 fixed
0x10097000
mmsh> m8 = on 3 mmap 4K rw addr=0x10095000 fixed
0x10095000
mmsh> on 3 mprotect 0x10096000 4K none
mmsh> mincore $m9+8K 8K
00
mmsh> m9 = on 2 mmap 68K rw addr=$m2 fixed
0xb6fe5000
mmsh> on 1 fork
4
mmsh> on 4 faults
minor=0 major=0
mmsh> mprotect $m7-4K 16K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 4 mprotect $m9+8K 4K rw
mmsh> madvise $m10+12K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> touch $h+20K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1b000
mmsh> on 2 fork
5
mmsh> m10 = mremap $m4+12K 4K 4K maymove
0x10045000
mmsh> touch 0x1003a000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1003a000
mmsh> on 5 touch $m3 8K w
minor=2 major=0
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> m1 = mmap 8191 rw shared addr=$m9+4K fixed_noreplace noreserve
mmap: EEXIST (File exists)
mmsh> m2 = mmap 12K rw shared addr=$m2
0xb6ff3000
mmsh> on 2 fork
6
mmsh> on 5 touch 0x14000 4K w
minor=1 major=0
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> on 4 munmap 0x14000 12K
mmsh> on 4 touch $m6+8K w
minor=1 major=0
mmsh> on 6 write $m6+8K 19
mmsh> on 4 mprotect 0x15000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read $m1+4K
0x00
mmsh> on 4 touch $h+44K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x21000
mmsh> on 4 mprotect $m2+4K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 6 munmap $m8 12K
mmsh> m3 = on 3 mmap 8K rwx
0xb6ff4000
mmsh> on 4 write $m5+32K 249
write: SIGSEGV (SEGV_MAPERR) at 0xb6fdf000
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00017000-00019000 rw-p 00000000 00:00 0          [heap]
10042000-10044000 rw-p 00000000 00:00 0
10044000-10045000 r--p 00000000 00:00 0
10045000-10046000 rw-p 00000000 00:00 0
b6fe3000-b6fe5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fe5000-b6fe6000 ---p 00000000 00:00 0
b6fe6000-b6fe7000 r--s 00003000 00:00 0          /dev/zero (deleted)
b6fe7000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fec000 rwxp 00000000 00:00 0
b6fec000-b6fef000 ---p 00000000 00:00 0
b6fef000-b6ff2000 r--p 00000000 00:00 0
b6ff2000-b6ff3000 rwxp 00000000 00:00 0
b6ff6000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 touch $m2 r
minor=1 major=0
mmsh> on 3 touch $m2 r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ff3000
mmsh> on 6 touch $m2 r
minor=1 major=0
mmsh> on 5 munmap $m2 12K
mmsh> on 1 touch $m8 w
touch: SIGSEGV (SEGV_MAPERR) at 0x10095000
mmsh> on 3 read $m8
0x00
mmsh> on 4 write $m8 38
write: SIGSEGV (SEGV_MAPERR) at 0x10095000
mmsh> on 2 touch $m1 4095 w
minor=1 major=0
mmsh> on 4 mprotect 0x1003a000 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 write $m9+8K 37
mmsh> on 3 touch $m9+8K r
minor=1 major=0
mmsh> on 4 touch 0xbef67000 r
minor=1 major=0
mmsh> on 2 touch $m7+4K 12K w
minor=3 major=0
mmsh> m4 = mmap 48K rw addr=$m8 fixed noreserve
0x10095000
mmsh> on 2 munmap $m9-4K 20K
mmsh> mremap $m7+24K 4K 8K fixed=$m7+24K
mremap: EINVAL (Invalid argument)
mmsh> munmap $m2+4K 12K
mmsh> on 3 mincore $m8+4K 8191
00
mmsh> touch $m6 12K w
minor=3 major=0
mmsh> touch $m4-4K 52K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10094000
mmsh> on 6 touch $m3 12K w
minor=3 major=0
mmsh> on 6 touch $m8 r
touch: SIGSEGV (SEGV_MAPERR) at 0x10095000
mmsh> on 6 touch $h+24K 16K w
minor=4 major=0
mmsh> m5 = on 3 mmap 8K rw
0xb6fe1000
mmsh> touch $m2+1 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ff4000
mmsh> m6 = mmap 12K rw
0xb6ff4000
mmsh> on 5 write $m1 208
mmsh> on 4 touch $m1 w
minor=1 major=0
mmsh> on 2 write $m3+12K 244
mmsh> on 4 touch $m3+12K r
minor=1 major=0
mmsh> on 5 read $m3+12K
0x00
mmsh> munmap $h+32K 12289
mmsh> touch $m1-8K 4K r
minor=1 major=0
mmsh> write 0x12000 1
write: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> mremap $m10 4K 8K fixed=$m10
mremap: EINVAL (Invalid argument)
mmsh> on 4 mprotect $m9+20K 4K r
mmsh> m7 = mmap 28K none shared
0xb6fdc000
mmsh> on 6 write $h+24K 251
mmsh> touch $m4+4K 36863 r
minor=9 major=0
mmsh> touch $m10 4K w
minor=1 major=0
mmsh> munmap $m4+44K 8K
mmsh> m8 = mremap $m5 4K 8K maymove
0xb6fda000
mmsh> on 4 munmap $m9 12K
mmsh> on 3 touch $m4 12188 w
touch: SIGSEGV (SEGV_ACCERR) at 0x10096000
mmsh> on 2 madvise $m10 0 dontneed
mmsh> on 2 munmap $m5+12K 32K
mmsh> m9 = mmap 56K rw addr=0x14000 fixed populate
0x14000
mmsh> on 3 madvise $h+12K 4K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 3 touch 0xbec21000 w
minor=1 major=0
mmsh> on 5 munmap $m10+4K 20K
mmsh> munmap $m8+4K 12K
mmsh> on 2 mmap 12K r addr=0x1006e000 fixed
0x1006e000
mmsh> on 2 touch 0x1006e000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1006e000
mmsh> on 2 mmap 4K r addr=0x10071000 fixed
0x10071000
mmsh> m10 = on 2 mmap 4K r addr=0x1006e000 fixed
0x1006e000
mmsh> on 2 mprotect 0x1006f000 4K rw
mmsh> on 6 faults
minor=9 major=0
mmsh> mlock $m8+4K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $m8+4K 12K
mmsh> m1 = mmap 16K none
0xb6fd6000
mmsh> sbrk 5000
sbrk: ENOMEM (Cannot allocate memory)
mmsh> m2 = mremap $m6 12K 8K maymove
0xb6ff4000
mmsh> on 6 touch $m4 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10095000
mmsh> on 2 touch $m9+40K 4K w
minor=1 major=0
mmsh> munmap $m7+16K 4K
mmsh> on 4 read $m5
read: SIGSEGV (SEGV_MAPERR) at 0xb6fe1000
mmsh> touch $m9+56K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x22000
mmsh> m3 = on 3 mmap 12K rw shared addr=0x10009000 fixed_noreplace
0x10009000
mmsh> touch $m4+24K 8K w
minor=2 major=0
mmsh> on 4 write $m4+4K 255
write: SIGSEGV (SEGV_MAPERR) at 0x10096000
mmsh> m4 = mmap 8K rw shared addr=$m1+1
0xb6fe0000
mmsh> m5 = on 4 mmap 28673 rw shared addr=$m6+8K fixed
0xb6ff6000
mmsh> touch 0xbefc6000 r
minor=1 major=0
mmsh> on 2 write $m7+8K 130
mmsh> on 4 touch $m7+8K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fde000
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00022000 rw-p 00000000 00:00 0          [heap]
10042000-10044000 rw-p 00000000 00:00 0
10044000-10045000 r--p 00000000 00:00 0
10045000-10046000 rw-p 00000000 00:00 0
10095000-100a0000 rw-p 00000000 00:00 0
b6fd6000-b6fda000 ---p 00000000 00:00 0
b6fda000-b6fdb000 ---s 00005000 00:00 0          /dev/zero (deleted)
b6fde000-b6fe0000 ---s 00002000 00:00 0          /dev/zero (deleted)
b6fe0000-b6fe2000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe2000-b6fe3000 ---s 00006000 00:00 0          /dev/zero (deleted)
b6fe3000-b6fe5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fe5000-b6fe6000 ---p 00000000 00:00 0
b6fe6000-b6fe7000 r--s 00003000 00:00 0          /dev/zero (deleted)
b6fe7000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fec000 rwxp 00000000 00:00 0
b6fec000-b6fef000 ---p 00000000 00:00 0
b6fef000-b6ff2000 r--p 00000000 00:00 0
b6ff2000-b6ff3000 rwxp 00000000 00:00 0
b6ff3000-b6ff4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6ff6000 rw-p 00000000 00:00 0
b6ff7000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befc6000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x14000 present anon excl f1
0x15000 present anon excl f2
0x16000 present anon excl f3
0x17000 present anon excl f4
0x18000 present anon excl f5
0x19000 present anon excl f6
0x1a000 present anon excl f7
0x1b000 present anon excl f8
0x1c000 present anon excl f9
0x1d000 present anon excl f10
0x1e000 present anon excl f11
0x1f000 present anon excl f12
0x20000 present anon excl f13
0x21000 present anon excl f14
0x10043000 present anon shared f15
0x10044000 present anon shared f16
0x10045000 present anon excl f17
0x10096000 present anon shared z
0x10097000 present anon shared z
0x10098000 present anon shared z
0x10099000 present anon shared z
0x1009a000 present anon shared z
0x1009b000 present anon excl f18
0x1009c000 present anon excl f19
0x1009d000 present anon shared z
0x1009e000 present anon shared z
0xb6fe3000 present file excl f20
0xb6fe4000 present file excl f21
0xb6fe8000 present anon excl f22
0xb6fe9000 present anon excl f23
0xb6fea000 present anon excl f24
0xb6feb000 present anon shared f25
0xb6ff2000 present anon shared z
0xb6ff3000 present file excl f26
0xb6ffc000 present anon shared z
0xb6fff000 present file excl f27
0xbefc6000 present anon shared z
0xbefff000 present anon shared f28
mmsh> on 1 faults
minor=42 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00025000 rw-p 00000000 00:00 0          [heap]
10062000-10068000 rw-p 00000000 00:00 0
1006e000-1006f000 r--p 00000000 00:00 0
1006f000-10070000 rw-p 00000000 00:00 0
10070000-10072000 r--p 00000000 00:00 0
100ae000-100b0000 rw-p 00000000 00:00 0
b6fd7000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe4000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fec000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x1e000 present anon excl f29
0x10063000 present anon excl f30
0x10064000 present anon excl f31
0x10065000 present anon excl f32
0xb6fde000 present anon excl f33
0xb6ff7000 present anon excl f34
0xb6ffe000 present anon excl f35
0xbefff000 present anon shared f28
mmsh> on 2 faults
minor=9 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00019000 rw-p 00000000 00:00 0          [heap]
10009000-1000c000 rw-s 00000000 00:00 0          /dev/zero (deleted)
10042000-10044000 rw-p 00000000 00:00 0
10044000-10045000 r--p 00000000 00:00 0
10045000-10046000 rw-p 00000000 00:00 0
10095000-10096000 rw-p 00000000 00:00 0
10096000-10097000 ---p 00000000 00:00 0
10097000-10098000 r--p 00000000 00:00 0
b6fe1000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fe5000-b6fe6000 ---p 00000000 00:00 0
b6fe6000-b6fe7000 r--s 00003000 00:00 0          /dev/zero (deleted)
b6fe7000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fec000 rwxp 00000000 00:00 0
b6fec000-b6fef000 ---p 00000000 00:00 0
b6fef000-b6ff2000 r--p 00000000 00:00 0
b6ff2000-b6ff3000 rwxp 00000000 00:00 0
b6ff4000-b6ff6000 rwxp 00000000 00:00 0
b6ff6000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bec21000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0x10043000 present anon shared f15
0x10044000 present anon shared f16
0x10095000 present anon excl f36
0xb6fe7000 present anon shared z
0xb6feb000 present anon shared f25
0xbec21000 present anon excl f37
0xbefff000 present anon shared f28
mmsh> on 3 faults
minor=5 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00017000-00019000 rw-p 00000000 00:00 0          [heap]
10042000-10044000 rw-p 00000000 00:00 0
10044000-10045000 r--p 00000000 00:00 0
10045000-10046000 rw-p 00000000 00:00 0
b6fe3000-b6fe5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fe8000-b6fea000 rw-p 00000000 00:00 0
b6fea000-b6feb000 r--p 00000000 00:00 0
b6feb000-b6fec000 rwxp 00000000 00:00 0
b6fec000-b6fef000 ---p 00000000 00:00 0
b6fef000-b6ff2000 r--p 00000000 00:00 0
b6ff2000-b6ff3000 rwxp 00000000 00:00 0
b6ff6000-b6ffe000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ffe000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bef67000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0x10043000 present anon shared f15
0x10044000 present anon shared f16
0xb6fea000 present anon excl f38
0xb6feb000 present anon shared f25
0xb6ffe000 present anon excl f39
0xbef67000 present anon shared z
0xbefff000 present anon shared f28
mmsh> on 4 faults
minor=4 major=0
mmsh> on 5 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00025000 rw-p 00000000 00:00 0          [heap]
10062000-10068000 rw-p 00000000 00:00 0
100ae000-100b0000 rw-p 00000000 00:00 0
b6fd7000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fe5000-b6ff3000 rw-p 00000000 00:00 0
b6ff6000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 5 pagemap
0x11000 present file shared f0
0x14000 present anon excl f40
0x100ae000 present anon excl f41
0x100af000 present anon excl f42
0xb6ff7000 present anon shared z
0xb6ffe000 present anon excl f43
0xbefff000 present anon shared f28
mmsh> on 5 faults
minor=5 major=0
mmsh> on 6 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00025000 rw-p 00000000 00:00 0          [heap]
10062000-10068000 rw-p 00000000 00:00 0
100ae000-100b0000 rw-p 00000000 00:00 0
b6fd7000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fe5000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 6 pagemap
0x11000 present file shared f0
0x1c000 present anon excl f44
0x1d000 present anon excl f45
0x1e000 present anon excl f46
0x1f000 present anon excl f47
0xb6fea000 present anon excl f48
0xb6ff3000 present anon shared z
0xb6ff4000 present anon excl f49
0xb6ff5000 present anon excl f50
0xb6ff6000 present anon excl f51
0xbefff000 present anon shared f28
mmsh> on 6 faults
minor=0 major=0
