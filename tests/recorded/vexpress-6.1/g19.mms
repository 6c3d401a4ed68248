Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g19.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 4047
mmsh> file b 160K
mmsh> m1 = mmap 36K none
0xb6ff7000
mmsh> m2 = mmap 12K none
0xb6ff4000
mmsh> m3 = mmap 8K rw file=a
0xb6ff2000
mmsh> m4 = mmap 4K r
0xb6ff1000
mmsh> m5 = mmap 4K none
0xb6ff0000
mmsh> m6 = mmap 44K none
0xb6fe5000
mmsh> m7 = mmap 40K rwx
0xb6fdb000
mmsh> m8 = mmap 16K none shared
0xb6fd7000
mmsh> m9 = mmap 20K r file=b
0xb6fd2000
mmsh> m10 = mmap 16K none
0xb6fce000
mmsh> mincore $m7+4K 36K
000000000
mmsh> m1 = mmap 28K r file=a noreserve
0xb6fc7000
mmsh> m2 = mmap 16K rw shared
0xb6fc3000
mmsh> touch 0xbef55000 w
minor=1 major=0
mmsh> touch $m7+12K 4K r
minor=1 major=0
mmsh> touch $m2+4K 4K w
minor=1 major=0
mmsh> mprotect $h+32K 12K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m8+4K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> m3 = mremap $m4 4K 4K maymove fixed=0x10006000
0x10006000
mmsh> m4 = mmap 16K rw shared
0xb6fbf000
mmsh> madvise 0x14000 0 99
madvise: EINVAL (Invalid argument)
mmsh> touch 0xbefd3000 12K w
minor=3 major=0
mmsh> on 1 fork
2
mmsh> on 2 brk $h+14771
0x199b3
mmsh> m5 = mmap 52K rw file=b shared
0xb6fb2000
mmsh> on 2 touch $h-4K 4K w
minor=1 major=0
mmsh> on 1 touch $m1 r
minor=1 major=0
mmsh> mlock $h+36K 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 2 write $m2+8K 39
mmsh> touch $m4+12K 4K w
minor=1 major=0
mmsh> on 1 touch $m10+8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fd0000
mmsh> madvise $m7+8K 8K dontneed
mmsh> munmap $h+32K 24K
mmsh> munmap $m10+8K 12K
mmsh> m6 = mmap 64K r file=a addr=$m1+20K fixed
0xb6fcc000
mmsh> touch $m5+36K 16K r
minor=1 major=0
mmsh> m7 = mmap 60K rw file=b addr=$m6+52K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> read $m7+16K
0x00
mmsh> on 2 munmap 0x14000 0
munmap: EINVAL (Invalid argument)
mmsh> madvise 0x1002a000 0 99
madvise: EINVAL (Invalid argument)
mmsh> sbrk 5000
0x16000
mmsh> munmap $h-4K 0
munmap: EINVAL (Invalid argument)
mmsh> on 1 fork
3
mmsh> madvise $m6+32K 32K dontdump
mmsh> mlock $m6+24K 28K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m8 = on 2 mmap 4K none file=a shared
0xb6ff1000
mmsh> on 1 write $m3 78
write: SIGSEGV (SEGV_ACCERR) at 0x10006000
mmsh> on 2 touch $m3 w
touch: SIGSEGV (SEGV_ACCERR) at 0x10006000
mmsh> read $m2
0x00
mmsh> munmap 0x15000 8K
mmsh> on 3 madvise $m1+4K+4095 20K dontfork
madvise: EINVAL (Invalid argument)
mmsh> on 3 munmap $m6+8K 24577
mmsh> on 2 munmap $m2 12K
mmsh> on 1 touch $m8+8K r
touch: SIGBUS (BUS_ADRERR) at 0xb6ff3000
mmsh> on 3 touch $m8+8K r
touch: SIGBUS (BUS_ADRERR) at 0xb6ff3000
mmsh> on 2 touch $m8+8K w
touch: SIGBUS (BUS_ADRERR) at 0xb6ff3000
mmsh> on 3 fork
4
mmsh> m9 = mmap 8K rw file=a offset=4K shared addr=0x14000
0xb6fb0000
mmsh> mmap 4K none addr=0x10076000 fixed
0x10076000
mmsh> touch 0x10076000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10076000
mmsh> mmap 4K r addr=0x10077000 fixed
0x10077000
mmsh> m10 = mmap 4K none addr=0x10076000 fixed
0x10076000
mmsh> mprotect 0x10077000 4K r
mmsh> m1 = on 4 mremap $m3 4K 4K
0x10006000
mmsh> on 2 touch $m2 r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fc3000
mmsh> on 1 touch $m2 r
minor=0 major=0
mmsh> on 3 write $m2 147
mmsh> mlock $m3+8K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 4 faults
minor=0 major=0
mmsh> on 4 exit
mmsh> touch $m6+28K 28K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fd3000
mmsh> m2 = mmap 0xffffffff rw file=b offset=24K shared addr=$m5+16K fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m10 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $h+44K+4095 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x21fff
mmsh> on 3 write $m10+4K 87
write: SIGSEGV (SEGV_MAPERR) at 0x10077000
mmsh> touch $m2+4K 8K w
minor=2 major=0
mmsh> on 2 sbrk 5000
0x199b3
mmsh> munmap $m9 16K
mmsh> m3 = mremap $m10 12K 0xbefff000
mremap: EFAULT (Bad address)
mmsh> on 2 read $m4+4K
0x00
mmsh> on 1 read $m4+4K
0x00
mmsh> on 3 write $m4+4K 37
mmsh> on 3 touch $m6+60K 4K r
touch: SIGBUS (BUS_ADRERR) at 0xb6fdb000
mmsh> on 2 brk $h+22179
0x1b6a3
mmsh> munmap $m9+8K 1
mmsh> on 2 touch $m6+40K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fd6000
mmsh> on 3 read $m6+40K
read: SIGBUS (BUS_ADRERR) at 0xb6fd6000
mmsh> on 1 read $m6+40K
read: SIGBUS (BUS_ADRERR) at 0xb6fd6000
mmsh> m4 = on 3 mmap 4K rw addr=0x1000c000 fixed
0x1000c000
mmsh> on 3 mprotect $m2-4K 20K rx
mmsh> mincore $m3-8K 48K
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 3 touch 0x15000 4K w
minor=1 major=0
mmsh> munmap $m5-4K+1 16K
munmap: EINVAL (Invalid argument)
mmsh> munmap $h 16K
mmsh> m5 = mmap 16K rw file=b offset=108K shared addr=$m2+12K fixed
0xb6fc6000
mmsh> on 3 sbrk 5000
0x17388
mmsh> m6 = on 2 mmap 12K rx file=b shared addr=$m4 fixed
0x1000c000
mmsh> m7 = on 2 mremap $m9 20K 20K maymove fixed=0x10024000
mremap: EFAULT (Bad address)
mmsh> mincore $m8+4K 12K
100
mmsh> m8 = mmap 48K rw addr=$m4+12K
0x1000f000
mmsh> touch 0x14000 4K w
minor=1 major=0
mmsh> on 2 touch 0xbefe8000 12K w
minor=3 major=0
mmsh> on 3 exit
mmsh> mprotect $m3+16K 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 madvise $m7-4K 4K normal
mmsh> on 2 touch $m8+28K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10016000
mmsh> on 1 write $m8+28K 29
write: SIGSEGV (SEGV_MAPERR) at 0x10016000
mmsh> m9 = mremap $m3 40K 40K fixed=0x1001e000
mremap: EINVAL (Invalid argument)
mmsh> munmap 0xbeff0000 8K
mmsh> mremap $m8+12K 4K 8K fixed=$m8+12K
mremap: EINVAL (Invalid argument)
mmsh> on 1 touch $m5+12K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fc9000
mmsh> on 2 touch $m5+12K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fc9000
mmsh> on 2 pagemap $m2+8K 64K
mmsh> on 2 write $m2 31
write: SIGSEGV (SEGV_MAPERR) at 0xb6fc3000
mmsh> mprotect $h+28K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m10 = on 2 mmap 4K rx file=b shared addr=$m8 fixed
0x1000f000
mmsh> m1 = on 2 mremap $m8 4K 4K maymove
0x1000f000
mmsh> on 1 touch $m4 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1000c000
mmsh> on 2 write $m4 116
write: SIGSEGV (SEGV_ACCERR) at 0x1000c000
mmsh> on 2 touch $m10 r
minor=1 major=0
mmsh> touch $m8+36K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10018000
mmsh> touch 0xbef6f000 r
minor=1 major=0
mmsh> munmap $m6+56K 16K
mmsh> on 1 fork
5
mmsh> on 5 fork
6
mmsh> mprotect $m10+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> on 2 touch $m8+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10010000
mmsh> on 6 touch $m8+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10010000
mmsh> on 5 write $m8+4K 202
write: SIGSEGV (SEGV_MAPERR) at 0x10010000
mmsh> touch 0xbefcd000 4K r
minor=1 major=0
mmsh> m2 = on 6 mmap 72K rx addr=0x14000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mlock $m6+4K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x14000 4K dontdump
mmsh> on 2 mprotect $m10 4K rw
mmsh> m3 = on 6 mmap 64K r addr=0xbefd3000 fixed growsdown
0xbefd3000
mmsh> m4 = mmap 1 rx addr=$m7+4K fixed
0xb6fdc000
mmsh> msync $m8+8K+4095 40K invalidate
msync: EINVAL (Invalid argument)
mmsh> m5 = mremap $m8 48K 48K maymove
mremap: EFAULT (Bad address)
mmsh> m6 = mmap 68K r file=a
0xb6f9f000
mmsh> mprotect $m9+4K 32769 rx
mmsh> mmap 12K rw addr=0x1007f000 fixed
0x1007f000
mmsh> touch 0x1007f000 12K w
minor=3 major=0
mmsh> mmap 8K r addr=0x10082000 fixed
0x10082000
mmsh> m7 = mmap 4K rw addr=0x1007f000 fixed
0x1007f000
mmsh> mprotect 0x10082000 4K r
mmsh> mprotect 0x1007f000 20K rw
mmsh> madvise $m8+16K 24K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise 0xbefe7000 4097 wipeonfork
mmsh> on 2 touch 0xbefe0000 4K w
minor=1 major=0
mmsh> on 1 read $m5+8K
read: SIGBUS (BUS_ADRERR) at 0xb6fc8000
mmsh> on 5 touch $m5+8K r
touch: SIGBUS (BUS_ADRERR) at 0xb6fc8000
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 24K r addr=0x1004e000 fixed
0x1004e000
mmsh> touch 0x1004e000 16K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1004e000
mmsh> mmap 8K r addr=0x10054000 fixed
0x10054000
mmsh> m8 = mmap 4K r addr=0x1004e000 fixed
0x1004e000
mmsh> mprotect 0x10053000 4K none
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00017000-00018000 rw-p 00000000 00:00 0          [heap]
10006000-10007000 r--p 00000000 00:00 0
1004e000-10053000 r--p 00000000 00:00 0
10053000-10054000 ---p 00000000 00:00 0
10054000-10056000 r--p 00000000 00:00 0
10076000-10077000 ---p 00000000 00:00 0
10077000-10078000 r--p 00000000 00:00 0
1007f000-10084000 rw-p 00000000 00:00 0
b6f9f000-b6fb0000 r--p 00000000 00:00 0          a
b6fb0000-b6fb1000 rw-s 00001000 00:00 0          a
b6fb1000-b6fb2000 r-xs 00002000 00:00 0          a
b6fb2000-b6fba000 r-xs 00000000 00:00 0          b
b6fba000-b6fbf000 rw-s 00008000 00:00 0          b
b6fbf000-b6fc3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc3000-b6fc7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc7000-b6fcc000 r--p 00000000 00:00 0          a
b6fcc000-b6fd2000 r--p 00000000 00:00 0          a
b6fd2000-b6fd4000 r--p 00006000 00:00 0          a
b6fd4000-b6fd9000 r--p 00008000 00:00 0          a
b6fd9000-b6fdc000 r--p 0000d000 00:00 0          a
b6fdc000-b6fdd000 r-xp 00000000 00:00 0
b6fdd000-b6fe5000 rwxp 00000000 00:00 0
b6fe5000-b6ff1000 ---p 00000000 00:00 0
b6ff2000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b7000000 ---p 00000000 00:00 0
bef55000-befe7000 rw-p 00000000 00:00 0
befe7000-befe9000 rw-p 00000000 00:00 0
befe9000-beff0000 rw-p 00000000 00:00 0
beff2000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x10080000 present anon excl f1
0x10081000 present anon excl f2
0xb6fb2000 present file shared f3
0xb6fb3000 present file excl f4
0xb6fb4000 present file excl f5
0xb6fb5000 present file excl f6
0xb6fb6000 present file excl f7
0xb6fb7000 present file excl f8
0xb6fb8000 present file excl f9
0xb6fb9000 present file excl f10
0xb6fba000 present file excl f11
0xb6fbb000 present file excl f12
0xb6fbc000 present file excl f13
0xb6fbd000 present file excl f14
0xb6fbe000 present file excl f15
0xb6fc0000 present file shared f16
0xb6fc2000 present file shared f17
0xb6fc3000 present file excl f18
0xb6fc4000 present file excl f19
0xb6fc5000 present file excl f20
0xb6fc7000 present file shared f21
0xb6fdf000 present anon shared z
0xb6ff2000 present file shared f21
0xbef55000 present anon shared f22
0xbef6f000 present anon shared z
0xbefcd000 present anon shared z
0xbefd3000 present anon shared f23
0xbefd4000 present anon shared f24
0xbefd5000 present anon shared f25
0xbefff000 present anon shared f26
mmsh> on 1 faults
minor=17 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001c000 rw-p 00000000 00:00 0          [heap]
10006000-10007000 r--p 00000000 00:00 0
1000c000-1000f000 r-xs 00000000 00:00 0          b
1000f000-10010000 rw-s 00000000 00:00 0          b
b6fbf000-b6fc3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc6000-b6fc7000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b6fc7000-b6fce000 r--p 00000000 00:00 0          a
b6fce000-b6fd2000 ---p 00000000 00:00 0
b6fd2000-b6fd7000 r--p 00000000 00:00 0          b
b6fd7000-b6fdb000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fdb000-b6fe5000 rwxp 00000000 00:00 0
b6fe5000-b6ff1000 ---p 00000000 00:00 0
b6ff1000-b6ff2000 ---s 00000000 00:00 0          a
b6ff2000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b7000000 ---p 00000000 00:00 0
bef55000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x15000 present anon excl f27
0x1000f000 present file shared f3
0xb6fc0000 present file shared f16
0xb6fc2000 present file shared f17
0xbef55000 present anon shared f22
0xbefd3000 present anon shared f23
0xbefd4000 present anon shared f24
0xbefd5000 present anon shared f25
0xbefe0000 present anon excl f28
0xbefe8000 present anon excl f29
0xbefe9000 present anon excl f30
0xbefea000 present anon excl f31
0xbefff000 present anon shared f26
mmsh> on 2 faults
minor=8 major=0
mmsh> on 5 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00017000-00018000 rw-p 00000000 00:00 0          [heap]
10006000-10007000 r--p 00000000 00:00 0
10076000-10077000 ---p 00000000 00:00 0
10077000-10078000 r--p 00000000 00:00 0
b6fb0000-b6fb2000 rw-s 00001000 00:00 0          a
b6fb2000-b6fbf000 rw-s 00000000 00:00 0          b
b6fbf000-b6fc3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc3000-b6fc7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc7000-b6fcc000 r--p 00000000 00:00 0          a
b6fcc000-b6fd2000 r--p 00000000 00:00 0          a
b6fd2000-b6fd4000 r--p 00006000 00:00 0          a
b6fd4000-b6fd9000 r--p 00008000 00:00 0          a
b6fd9000-b6fdc000 r--p 0000d000 00:00 0          a
b6fdc000-b6fe5000 rwxp 00000000 00:00 0
b6fe5000-b6ff1000 ---p 00000000 00:00 0
b6ff2000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b7000000 ---p 00000000 00:00 0
bef55000-beff0000 rw-p 00000000 00:00 0
beff2000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 5 pagemap
0x11000 present file shared f0
0xb6fc7000 present file shared f21
0xbef55000 present anon shared f22
0xbef6f000 present anon shared z
0xbefd3000 present anon shared f23
0xbefd4000 present anon shared f24
0xbefd5000 present anon shared f25
0xbefff000 present anon shared f26
mmsh> on 5 faults
minor=0 major=0
mmsh> on 6 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00017000-00018000 rw-p 00000000 00:00 0          [heap]
10006000-10007000 r--p 00000000 00:00 0
10076000-10077000 ---p 00000000 00:00 0
10077000-10078000 r--p 00000000 00:00 0
b6fb0000-b6fb2000 rw-s 00001000 00:00 0          a
b6fb2000-b6fbf000 rw-s 00000000 00:00 0          b
b6fbf000-b6fc3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc3000-b6fc7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc7000-b6fcc000 r--p 00000000 00:00 0          a
b6fcc000-b6fd2000 r--p 00000000 00:00 0          a
b6fd2000-b6fd4000 r--p 00006000 00:00 0          a
b6fd4000-b6fd9000 r--p 00008000 00:00 0          a
b6fd9000-b6fdc000 r--p 0000d000 00:00 0          a
b6fdc000-b6fe5000 rwxp 00000000 00:00 0
b6fe5000-b6ff1000 ---p 00000000 00:00 0
b6ff2000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b7000000 ---p 00000000 00:00 0
bef55000-befd3000 rw-p 00000000 00:00 0
befd3000-befe3000 r--p 00000000 00:00 0
befe3000-beff0000 rw-p 00000000 00:00 0
beff2000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 6 pagemap
0x11000 present file shared f0
0xbef55000 present anon shared f22
0xbef6f000 present anon shared z
0xbefff000 present anon shared f26
mmsh> on 6 faults
minor=0 major=0
