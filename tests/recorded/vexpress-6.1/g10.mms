Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g10.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 4K r
0xb6fff000
mmsh> m2 = mmap 24K rw shared
0xb6ff9000
mmsh> m3 = mmap 12K rw
0xb6ff6000
mmsh> m4 = mmap 4K none shared
0xb6ff5000
mmsh> m5 = mmap 4K rw
0xb6ff4000
mmsh> m6 = mmap 12K none
0xb6ff1000
mmsh> m7 = mmap 8K r
0xb6fef000
mmsh> m8 = mmap 4K none
0xb6fee000
mmsh> m9 = mmap 16K rw
0xb6fea000
mmsh> m10 = mmap 16K rw
0xb6fe6000
mmsh> mprotect $m1 4K rx
mmsh> mmap 16K rw addr=0x10092000 fixed
0x10092000
mmsh> touch 0x10092000 16K w
minor=4 major=0
mmsh> mmap 4K rw addr=0x10096000 fixed
0x10096000
mmsh> m1 = mmap 4K rw addr=0x10092000 fixed
0x10092000
mmsh> mprotect 0x10094000 4K none
mmsh> mprotect 0x10092000 20K rw
mmsh> on 1 fork
2
mmsh> on 2 mprotect $h+8K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m1+8K 12K rw
mmsh> mprotect $m6+8K 0xfffff001 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mincore $m7 8K
00
mmsh> on 1 touch $m5 r
minor=1 major=0
mmsh> on 2 touch $m2+4K w
minor=1 major=0
mmsh> on 1 write $m2+4K 37
mmsh> m2 = mmap 16K rw
0xb6fe2000
mmsh> on 1 fork
3
mmsh> m3 = on 2 mmap 60K rw shared addr=$m10+4K fixed
0xb6fe7000
mmsh> on 3 write $m7 68
write: SIGSEGV (SEGV_ACCERR) at 0xb6fef000
mmsh> touch 0xbefee000 4K r
minor=1 major=0
mmsh> m4 = mmap 4K rw addr=$m1+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m5 = on 3 mmap 8K rw addr=0x14000 fixed
0x14000
mmsh> on 3 mlock $m10+8K 4K
mmsh> on 3 madvise $m2+16K 0xffffffff dontdump
madvise: EINVAL (Invalid argument)
mmsh> on 3 mprotect $m1+12K 4K none
mmsh> on 2 madvise $m1-8K 28K populate_read
madvise: ENOMEM (Cannot allocate memory)
mmsh> munmap $m1+4K 16K
mmsh> on 2 mmap 4K rw addr=0x10094000 fixed
0x10094000
mmsh> on 2 mmap 8K rw addr=0x10095000 fixed
0x10095000
mmsh> m6 = on 2 mmap 4K rw addr=0x10094000 fixed
0x10094000
mmsh> on 2 mprotect 0x10095000 4K rw
mmsh> on 2 mprotect 0x10094000 12K rw
mmsh> on 1 touch $m6+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10095000
mmsh> on 2 read $m6+4K
0x00
mmsh> on 3 read $m6+4K
read: SIGSEGV (SEGV_ACCERR) at 0x10095000
mmsh> on 2 read $m5
0x00
mmsh> on 1 touch $m5 w
minor=1 major=0
mmsh> on 2 madvise $m7+4K 1 wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> touch $m7-8K 4K w
minor=1 major=0
mmsh> on 3 touch $m4 r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ff5000
mmsh> on 2 write $m4 84
mmsh> on 1 write $m4 157
write: SIGSEGV (SEGV_ACCERR) at 0xb6ff5000
mmsh> on 3 madvise $m6+4K 8K keeponfork
mmsh> madvise $m10 12K dontdump
mmsh> on 2 sbrk -4K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 2 write $m9+4K 10
mmsh> on 1 touch $m9+4K w
minor=1 major=0
mmsh> m7 = mmap 8K rw
0xb6fe0000
mmsh> on 3 touch $m2+12K 4K w
minor=1 major=0
mmsh> on 3 write $h+36K 4
write: SIGSEGV (SEGV_MAPERR) at 0x1f000
mmsh> munmap $h+12K 4K
mmsh> touch $m10 16K w
minor=4 major=0
mmsh> on 3 write $m9 147
mmsh> on 3 fork
4
mmsh> on 3 write $m5 123
mmsh> on 3 mprotect $m5+8K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 write $m9 8
mmsh> sbrk 0
0x16000
mmsh> on 1 fork
5
mmsh> on 5 msync $m8 4K sync async
msync: EINVAL (Invalid argument)
mmsh> munmap $m3-4K 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> mincore $m1 20K
mincore: ENOMEM (Cannot allocate memory)
mmsh> touch 0x15000 4K w
minor=1 major=0
mmsh> on 3 touch 0xbeec1000 r
minor=1 major=0
mmsh> m8 = mremap $m5 4K 8K maymove
0xb6fde000
mmsh> m9 = mmap 8K none addr=$m9-4K fixed
0xb6fe9000
mmsh> m10 = mmap 12K rw shared
0xb6fdb000
mmsh> on 3 mmap 16K none addr=0x10080000 fixed
0x10080000
mmsh> on 3 mmap 20K r addr=0x10084000 fixed
0x10084000
mmsh> m1 = on 3 mmap 4K none addr=0x10080000 fixed
0x10080000
mmsh> on 3 mprotect 0x10081000 4K rw
mmsh> munmap $m8+4K 4095
mmsh> on 3 sbrk 0
0x16000
mmsh> m2 = mmap 12K rw
0xb6fd8000
mmsh> on 5 mprotect $m5 4K rw
mmsh> on 2 fork
6
mmsh> m3 = mmap 4K rwx populate
0xb6fdf000
mmsh> read $h+8K
read: SIGSEGV (SEGV_MAPERR) at 0x18000
mmsh> on 4 munmap $m2-8K 8K
mmsh> touch $m2 8K r
minor=2 major=0
mmsh> mlock $m10+4K 8K
mmsh> touch $m5 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x14000
mmsh> touch 0x12000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> on 2 touch $m3+44K 8K w
minor=1 major=0
mmsh> on 5 mincore $m9+12K 4K
0
mmsh> m4 = mremap $m4 4K 4K maymove
0xb6ff5000
mmsh> on 2 touch $m2+8K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fda000
mmsh> on 4 touch $m2+8K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fda000
mmsh> on 3 brk $h+0
0x16000
mmsh> on 6 exit
mmsh> mmap 16K none addr=0x100b4000 fixed
0x100b4000
mmsh> touch 0x100b4000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b4000
mmsh> mmap 4K r addr=0x100b8000 fixed
0x100b8000
mmsh> m5 = mmap 4K none addr=0x100b4000 fixed
0x100b4000
mmsh> mprotect 0x100b4000 4K r
mmsh> mprotect 0x100b4000 20K none
mmsh> madvise $m5+4K 16K sequential
mmsh> m6 = on 5 mmap 8K rw addr=$m1+16K fixed
0x10084000
mmsh> on 2 mlock $m9+8K 4K
mmsh> mprotect $m3 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 munmap $m1 4K
mmsh> on 2 touch 0xbefdf000 4K r
minor=1 major=0
mmsh> m7 = mmap 16K rw shared
0xb6fe2000
mmsh> on 3 madvise $m9+16K 4K dofork
mmsh> m8 = mmap 8K r addr=0x10009000 fixed
0x10009000
mmsh> on 1 write $m9+4K 130
write: SIGSEGV (SEGV_ACCERR) at 0xb6fea000
mmsh> touch $m2 8092 w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fd8000
mmsh> on 2 munmap $m9-4K 4K
mmsh> touch $m10+8K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fdd000
mmsh> m9 = on 5 mremap $m10 16K 20K maymove
mremap: EFAULT (Bad address)
mmsh> touch $m7 8K r
minor=2 major=0
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m4-8K 4K rwx
mmsh> mprotect $m4 4K rwx
mmsh> touch $m7 12K w
minor=3 major=0
mmsh> on 3 madvise $m9+12K 4K populate_write
mmsh> on 2 mprotect $m6 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise $h+44K 16K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 5 munmap $m9+12K 16K
mmsh> m10 = mmap 48K rw
0xb6fd6000
mmsh> m1 = mmap 80K rw addr=$m5+16K fixed
0x100b8000
mmsh> on 5 read $m9+12K
read: SIGSEGV (SEGV_MAPERR) at 0xb6fec000
mmsh> on 1 touch $m9+12K w
minor=1 major=0
mmsh> on 5 touch $m3+4K 8K w
minor=2 major=0
mmsh> on 3 sbrk 12K
0x16000
mmsh> on 5 mprotect $m6+4K 4K rw
mmsh> touch $m8 8K r
minor=2 major=0
mmsh> m2 = on 4 mmap 28K rx shared addr=$m9+16K fixed
0xb6fed000
mmsh> m3 = on 4 mmap 8K rx addr=$h-8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> on 5 touch $m6+4K w
minor=1 major=0
mmsh> on 3 read $m6+4K
0x00
mmsh> munlock $m5 16K
mmsh> m4 = mmap 40K rx addr=$m5+24K fixed
0x100ba000
mmsh> on 3 touch 0xbefcb000 r
minor=1 major=0
mmsh> on 2 mprotect $m7 4K rw
mmsh> on 2 brk $h+52K
0x23000
mmsh> mincore 0xbeffd000+1 4K
mincore: EINVAL (Invalid argument)
mmsh> munmap $m8-4K 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> madvise $m4+24K 12K dontdump
mmsh> on 2 write $m1+52K 7
mmsh> on 4 touch $m1+52K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100c5000
mmsh> on 2 mprotect $m7+8 8K rx
mprotect: EINVAL (Invalid argument)
mmsh> on 2 write $m9+4K 26
mmsh> on 3 touch $m9+4K r
minor=0 major=0
mmsh> on 5 read $m9+4K
0x00
mmsh> mincore $m4+8K+1 4K
mincore: EINVAL (Invalid argument)
mmsh> mprotect $h-8K 12K rw
mmsh> m5 = on 2 mmap 4K rw shared
0xb6fe8000
mmsh> on 5 touch $m9+16K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fed000
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-00016000 rw-p 00000000 00:00 0          [heap]
10092000-10093000 rw-p 00000000 00:00 0
b6fd8000-b6fdb000 rw-p 00000000 00:00 0
b6fdb000-b6fdc000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fdc000-b6fde000 rw-s 00001000 00:00 0          /dev/zero (deleted)
b6fde000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe0000 rwxp 00000000 00:00 0
b6fe0000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6feb000 ---p 00000000 00:00 0
b6feb000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6fef000 ---p 00000000 00:00 0
b6fef000-b6ff1000 r--p 00000000 00:00 0
b6ff1000-b6ff4000 ---p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fff000-b7000000 r-xp 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x15000 present anon excl f1
0xb6fd8000 present anon shared z
0xb6fd9000 present anon shared z
0xb6fdc000 present file excl f2
0xb6fdd000 present file excl f3
0xb6fde000 present anon shared f4
0xb6fdf000 present anon excl f5
0xb6fe6000 present anon shared f6
0xb6fe7000 present anon shared f7
0xb6fe8000 present anon shared f8
0xb6feb000 present anon shared f9
0xb6fec000 present anon excl f10
0xb6fed000 present anon excl f11
0xb6ff4000 present anon shared z
0xb6ffa000 present file shared f12
0xbefee000 present anon shared z
0xbefff000 present anon shared f13
mmsh> on 1 faults
minor=21 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00023000 rw-p 00000000 00:00 0          [heap]
10009000-1000b000 r--p 00000000 00:00 0
10092000-10094000 rw-p 00000000 00:00 0
10094000-10097000 rw-p 00000000 00:00 0
100b4000-100b5000 ---p 00000000 00:00 0
100b5000-100b8000 ---p 00000000 00:00 0
100b8000-100ba000 rw-p 00000000 00:00 0
100ba000-100c0000 r-xp 00000000 00:00 0
100c0000-100c3000 r-xp 00000000 00:00 0
100c3000-100c4000 r-xp 00000000 00:00 0
100c4000-100cc000 rw-p 00000000 00:00 0
b6fd6000-b6fe2000 rw-p 00000000 00:00 0
b6fe2000-b6fe6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe6000-b6fe7000 rw-p 00000000 00:00 0
b6fe7000-b6fe8000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe8000-b6fe9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe9000-b6feb000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b6feb000-b6fec000 rw-s 00004000 00:00 0          /dev/zero (deleted)
b6fec000-b6ff3000 rw-s 00005000 00:00 0          /dev/zero (deleted)
b6ff3000-b6ff4000 rwxs 0000c000 00:00 0          /dev/zero (deleted)
b6ff4000-b6ff5000 rw-s 0000d000 00:00 0          /dev/zero (deleted)
b6ff5000-b6ff6000 rwxs 0000e000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fff000-b7000000 r-xp 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x14000 present anon shared z
0x10009000 present anon shared z
0x1000a000 present anon shared z
0x10092000 present anon shared z
0x10093000 present anon shared f14
0x10095000 present anon shared z
0x100c5000 present anon excl f15
0xb6fe2000 present file excl f16
0xb6fe3000 present file excl f17
0xb6fe4000 present file excl f18
0xb6fea000 present file excl f19
0xb6feb000 present file excl f20
0xb6ff5000 present file excl f21
0xb6ffa000 present file shared f12
0xbefdf000 present anon shared z
0xbefff000 present anon shared f13
mmsh> on 2 faults
minor=17 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00019000 rw-p 00000000 00:00 0          [heap]
10080000-10081000 ---p 00000000 00:00 0
10081000-10082000 rw-p 00000000 00:00 0
10082000-10084000 ---p 00000000 00:00 0
10084000-10089000 r--p 00000000 00:00 0
10092000-10095000 rw-p 00000000 00:00 0
10095000-10096000 ---p 00000000 00:00 0
10096000-10097000 rw-p 00000000 00:00 0
b6fe2000-b6fe8000 rw-p 00000000 00:00 0
b6fe8000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6fef000 ---p 00000000 00:00 0
b6fef000-b6ff1000 r--p 00000000 00:00 0
b6ff1000-b6ff4000 ---p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fff000-b7000000 r-xp 00000000 00:00 0
beec1000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0x14000 present anon excl f22
0x10085000 present anon shared z
0x10093000 present anon shared f14
0x10094000 present anon shared f23
0x10095000 present anon shared f24
0xb6fe5000 present anon shared f25
0xb6fe8000 present anon shared f26
0xb6fea000 present anon excl f27
0xb6fec000 present anon excl f28
0xbeec1000 present anon shared z
0xbefcb000 present anon shared z
0xbefff000 present anon shared f13
mmsh> on 3 faults
minor=9 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
10092000-10095000 rw-p 00000000 00:00 0
10095000-10096000 ---p 00000000 00:00 0
10096000-10097000 rw-p 00000000 00:00 0
b6fe2000-b6fe8000 rw-p 00000000 00:00 0
b6fe8000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6ff4000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fff000-b7000000 r-xp 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0x10093000 present anon shared f14
0x10094000 present anon shared f23
0x10095000 present anon shared f24
0xb6fe5000 present anon shared f25
0xb6fe8000 present anon shared f26
0xb6fea000 present anon excl f29
0xbefff000 present anon shared f13
mmsh> on 4 faults
minor=0 major=0
mmsh> on 5 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
10084000-10086000 rw-p 00000000 00:00 0
10092000-10093000 rw-p 00000000 00:00 0
b6fe0000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6fec000 rw-p 00000000 00:00 0
b6ff0000-b6ff1000 r--p 00000000 00:00 0
b6ff1000-b6ff4000 ---p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fff000-b7000000 r-xp 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 5 pagemap
0x11000 present file shared f0
0x14000 present anon shared f4
0x10085000 present anon excl f30
0xb6fe0000 present anon excl f31
0xb6fe1000 present anon excl f32
0xb6fe6000 present anon shared f6
0xb6fe7000 present anon shared f7
0xb6fe8000 present anon shared f8
0xb6fe9000 present anon excl f33
0xb6fea000 present anon shared z
0xb6feb000 present anon shared f9
0xbefee000 present anon shared z
0xbefff000 present anon shared f13
mmsh> on 5 faults
minor=4 major=0
