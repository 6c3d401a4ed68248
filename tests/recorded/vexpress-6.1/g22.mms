Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g22.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 10893
mmsh> file b 32K
mmsh> m1 = mmap 4K rw
0xb6fff000
mmsh> m2 = mmap 8K rwx
0xb6ffd000
mmsh> m3 = mmap 16K rw
0xb6ff9000
mmsh> m4 = mmap 8K rw shared file=a
0xb6ff7000
mmsh> m5 = mmap 8K none
0xb6ff5000
mmsh> m6 = mmap 12K rw file=b
0xb6ff2000
mmsh> m7 = mmap 4K rw file=b
0xb6ff1000
mmsh> m8 = mmap 16K rwx shared file=a
0xb6fed000
mmsh> m9 = mmap 8K rw
0xb6feb000
mmsh> m10 = mmap 4K rw
0xb6fea000
mmsh> mprotect $h-8K 4K r
mmsh> mprotect 0x10003000 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> write $m7-8K 124
mmsh> on 1 fork
2
mmsh> mprotect $m10 4K rw
mmsh> mincore $m10 4K
0
mmsh> m1 = on 2 mmap 12K rw file=a offset=12K shared
0xb6fe7000
mmsh> on 2 mincore $m1 12K
000
mmsh> touch $m1 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe7000
mmsh> mprotect $m8-4K 8K rw
mmsh> on 2 touch $m8 r
minor=1 major=0
mmsh> on 1 write $m8 48
mmsh> on 2 touch $m2 w
minor=1 major=0
mmsh> on 1 touch $m2 r
minor=1 major=0
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> m2 = on 2 mmap 8K none file=a offset=1 shared addr=0x1002c000 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 1 touch $m1 r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe7000
mmsh> on 2 read $m1
read: SIGBUS (BUS_ADRERR) at 0xb6fe7000
mmsh> on 2 munlock $m5+4K 4K
mmsh> touch $m10-4K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe9000
mmsh> on 2 mmap 4K rw addr=0x10093000 fixed
0x10093000
mmsh> on 2 touch 0x10093000 4K w
minor=1 major=0
mmsh> on 2 mmap 8K r addr=0x10094000 fixed
0x10094000
mmsh> m3 = on 2 mmap 4K rw addr=0x10093000 fixed
0x10093000
mmsh> on 2 mprotect 0x10093000 4K rw
mmsh> on 2 mprotect 0x10093000 12K rw
mmsh> on 2 mmap 12K r addr=0x100a4000 fixed
0x100a4000
mmsh> on 2 mmap 20K r addr=0x100a7000 fixed
0x100a7000
mmsh> m4 = on 2 mmap 4K r addr=0x100a4000 fixed
0x100a4000
mmsh> on 2 mprotect 0x100a9000 4K r
mmsh> mprotect $m8 0 rw
mmsh> read $m8+8K
0x7c
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 r--p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6fee000 rw-s 00000000 00:00 0          a
b6fee000-b6ff1000 rwxs 00001000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff5000 rw-p 00000000 00:00 0          b
b6ff5000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b6fff000 rwxp 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 r--p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
10093000-10096000 rw-p 00000000 00:00 0
100a4000-100ac000 r--p 00000000 00:00 0
b6fe7000-b6fea000 rw-s 00003000 00:00 0          a
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6ff1000 rwxs 00000000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff5000 rw-p 00000000 00:00 0          b
b6ff5000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b6fff000 rwxp 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> munmap 0x14000 1
mmsh> touch $m3+12K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10096000
mmsh> on 2 touch 0x15000 4K w
minor=1 major=0
mmsh> mprotect $m6+4K 4K none
mmsh> on 2 mprotect $m3+8K 4K rw
mmsh> m5 = mmap 80K none file=b
0xb6fd6000
mmsh> on 2 touch $m1+4K 4095 w
touch: SIGBUS (BUS_ADRERR) at 0xb6fe8000
mmsh> munmap $m6 16K
mmsh> on 2 touch 0xbefcb000 r
minor=1 major=0
mmsh> mprotect $h+4K+4095 1 r
mprotect: EINVAL (Invalid argument)
mmsh> on 1 write $m1 106
write: SIGSEGV (SEGV_ACCERR) at 0xb6fe7000
mmsh> on 2 touch $m1 w
touch: SIGBUS (BUS_ADRERR) at 0xb6fe7000
mmsh> m6 = on 2 mmap 12289 rx file=b offset=28K shared
0xb6fe3000
mmsh> mprotect 0xbefdc000 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m4+4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100a5000
mmsh> m7 = mmap 16K rx populate
0xb6ff2000
mmsh> m8 = mmap 52K rwx
0xb6fc9000
mmsh> m9 = mremap $m2+4K 4K 4K
0xb6ffe000
mmsh> touch $m7 12K r
minor=0 major=0
mmsh> touch $m10 3996 r
minor=1 major=0
mmsh> on 1 write $m10 154
mmsh> on 2 read $m10
0x00
mmsh> mprotect $m8+44K 4K none
mmsh> munmap $m8 44K
mmsh> touch $m1 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe7000
mmsh> on 2 mprotect $m4+36K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m10 = mremap $m9 4K 4K maymove
0xb6ffe000
mmsh> mremap 0x15000 4K 0
mremap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0x1006f000 fixed
0x1006f000
mmsh> touch 0x1006f000 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x10070000 fixed
0x10070000
mmsh> m1 = mmap 4K rw addr=0x1006f000 fixed
0x1006f000
mmsh> mprotect 0x1006f000 4K none
mmsh> mprotect 0x1006f000 8K rw
mmsh> touch $m4+12K 4095 w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a7000
mmsh> mlock $m6+16K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 1 fork
3
mmsh> m2 = mmap 32K rwx addr=$m10 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m3 = on 3 mmap 4K rwx file=a shared noreserve
0xb6fd3000
mmsh> m4 = mmap 16K rw populate
0xb6fd0000
mmsh> m5 = on 3 mmap 76K rw addr=$m2 fixed
0xb6ffd000
mmsh> msync $m4+8K 8K sync async
msync: EINVAL (Invalid argument)
mmsh> m6 = mmap 48K rx file=b shared addr=$m10-8K fixed
0xb6ffc000
mmsh> on 3 touch $m7 12287 r
minor=3 major=0
mmsh> m7 = on 3 mremap $m2+4K 8K 0 fixed=$m3
mremap: EINVAL (Invalid argument)
mmsh> m8 = mmap 4K rw file=a offset=16K shared addr=$m5+64K fixed
0xb700d000
mmsh> on 3 mprotect 0xbefca000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise $m8 4K dodump
mmsh> on 3 sbrk 100
0x16000
mmsh> m9 = mmap 64K rw shared addr=$m8 fixed
0xb700d000
mmsh> on 3 mincore $m5+64K+8 12K
mincore: EINVAL (Invalid argument)
mmsh> on 2 touch $m2 8K w
minor=1 major=0
mmsh> touch $m10+4K 3996 r
minor=1 major=0
mmsh> munmap $m2+4K 4K
mmsh> on 2 touch 0xbefc4000 r
minor=1 major=0
mmsh> mincore $m8 4K
0
mmsh> on 2 write $m2 75
mmsh> on 3 read $m2
0x00
mmsh> on 1 touch $m2 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ffd000
mmsh> on 2 touch $m10 4K r
minor=0 major=0
mmsh> on 2 fork
4
mmsh> munmap $h+40K 8K
mmsh> mmap 12K r addr=0x1009b000 fixed
0x1009b000
mmsh> mmap 16K r addr=0x1009e000 fixed
0x1009e000
mmsh> m10 = mmap 4K r addr=0x1009b000 fixed
0x1009b000
mmsh> mprotect 0x1009f000 4K none
mmsh> mlock $m2+4K 3996
mlock: ENOMEM (Cannot allocate memory)
mmsh> touch $m3+4K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fd4000
mmsh> on 4 munmap 0x14000 8K
mmsh> m1 = on 3 mmap 8K rwx file=b offset=8K shared
0xb6fd1000
mmsh> on 3 mmap 24K r addr=0x100a3000 fixed
0x100a3000
mmsh> on 3 touch 0x100a3000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100a3000
mmsh> on 3 mmap 12K r addr=0x100a9000 fixed
0x100a9000
mmsh> m2 = on 3 mmap 4K r addr=0x100a3000 fixed
0x100a3000
mmsh> on 3 mprotect 0x100aa000 4K none
mmsh> on 3 mprotect 0x100a3000 36K r
mmsh> m3 = on 2 mmap 28K none file=a shared
0xb6fdc000
mmsh> m4 = on 4 mmap 16K none file=a shared addr=$m4+28K fixed
0xb6fd7000
mmsh> mmap 4K r addr=0x10094000 fixed
0x10094000
mmsh> touch 0x10094000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10094000
mmsh> mmap 4K r addr=0x10095000 fixed
0x10095000
mmsh> m5 = mmap 4K r addr=0x10094000 fixed
0x10094000
mmsh> mprotect 0x10095000 4K r
mmsh> touch $m6+16K 20K r
touch: SIGBUS (BUS_ADRERR) at 0xb7004000
mmsh> on 3 mincore $m3 4K
1
mmsh> on 3 mlock 0x15000 4K
mmsh> on 4 touch 0xbefb3000 r
minor=1 major=0
mmsh> m6 = mmap 4K rw
0xb6ffe000
mmsh> m7 = mmap 36865 none addr=$m10+24K fixed
0x100a1000
mmsh> on 2 faults
minor=8 major=0
mmsh> on 1 write $m7+24K 191
write: SIGSEGV (SEGV_ACCERR) at 0x100a7000
mmsh> on 3 touch $m7+24K r
minor=1 major=0
mmsh> on 2 write $m7+24K 213
write: SIGSEGV (SEGV_ACCERR) at 0x100a7000
mmsh> mprotect $h+4K 12K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 touch $m9+48K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7019000
mmsh> on 2 sbrk 4K
0x16000
mmsh> touch 0xbefd7000 w
minor=1 major=0
mmsh> on 4 write $h+24K 104
write: SIGSEGV (SEGV_MAPERR) at 0x1c000
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> on 3 touch $m3+8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fde000
mmsh> on 2 touch $m3+8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fde000
mmsh> on 2 fork
5
mmsh> on 2 sbrk -4K
0x17000
mmsh> on 4 touch $h+24K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1c000
mmsh> m8 = on 2 mmap 68K rx noreserve
0xb6fcb000
mmsh> on 3 madvise $m5+44K 32K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m7+8K 4K r
mmsh> touch $m9 20K w
minor=5 major=0
mmsh> on 3 mprotect $m3+4K 8K rwx
mmsh> on 4 mprotect $m4+4K 4K rw
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 1 fork
6
mmsh> m9 = on 2 mmap 4K none
0xb6fca000
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-00016000 rw-p 00000000 00:00 0          [heap]
1006f000-10071000 rw-p 00000000 00:00 0
10094000-10096000 r--p 00000000 00:00 0
1009b000-1009f000 r--p 00000000 00:00 0
1009f000-100a0000 ---p 00000000 00:00 0
100a0000-100a1000 r--p 00000000 00:00 0
100a1000-100a3000 ---p 00000000 00:00 0
100a3000-100a4000 r--p 00000000 00:00 0
100a4000-100ab000 ---p 00000000 00:00 0
b6fd0000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd5000 ---p 00000000 00:00 0
b6fd5000-b6fd6000 rwxp 00000000 00:00 0
b6fd6000-b6fea000 ---p 00000000 00:00 0          b
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6fee000 rw-s 00000000 00:00 0          a
b6fee000-b6ff1000 rwxs 00001000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff6000 r-xp 00000000 00:00 0
b6ff6000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b6ffc000 rw-p 00000000 00:00 0
b6ffc000-b6ffe000 r-xs 00000000 00:00 0          b
b6ffe000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7008000 r-xs 00003000 00:00 0          b
b700d000-b701d000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befd7000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0xb6fd0000 present anon shared f1
0xb6fd1000 present anon shared f2
0xb6fd2000 present anon shared f3
0xb6fd3000 present anon shared f4
0xb6fea000 present anon shared f5
0xb6fed000 present file shared f6
0xb6fef000 present file shared f7
0xb6ff2000 present anon shared z
0xb6ff3000 present anon shared z
0xb6ff4000 present anon shared z
0xb6ff5000 present anon shared z
0xb6ffc000 present file excl f8
0xb6ffd000 present file excl f9
0xb6fff000 present file excl f10
0xb7000000 present file excl f11
0xb7001000 present file excl f12
0xb7002000 present file excl f13
0xb7003000 present file excl f14
0xb700d000 present file excl f15
0xb700e000 present file excl f16
0xb700f000 present file excl f17
0xb7010000 present file excl f18
0xb7011000 present file excl f19
0xbefd7000 present anon shared f20
0xbefff000 present anon shared f21
mmsh> on 1 faults
minor=22 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 r--p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
10093000-10096000 rw-p 00000000 00:00 0
100a4000-100ac000 r--p 00000000 00:00 0
b6fca000-b6fcb000 ---p 00000000 00:00 0
b6fcb000-b6fdc000 r-xp 00000000 00:00 0
b6fdc000-b6fe3000 ---s 00000000 00:00 0          a
b6fe3000-b6fe7000 r-xs 00007000 00:00 0          b
b6fe7000-b6fea000 rw-s 00003000 00:00 0          a
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6ff1000 rwxs 00000000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff5000 rw-p 00000000 00:00 0          b
b6ff5000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b6fff000 rwxp 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
befc4000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x15000 present anon shared f22
0xb6fea000 present anon shared z
0xb6fed000 present file shared f6
0xb6fee000 present file excl f23
0xb6fef000 present file shared f7
0xb6ffd000 present anon shared f24
0xb6ffe000 present anon shared f25
0xbefc4000 present anon shared z
0xbefcb000 present anon shared z
0xbefff000 present anon shared f21
mmsh> on 2 faults
minor=0 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00017000 rw-p 00000000 00:00 0          [heap]
1006f000-10071000 rw-p 00000000 00:00 0
100a3000-100ac000 r--p 00000000 00:00 0
b6fd1000-b6fd3000 rwxs 00002000 00:00 0          b
b6fd3000-b6fd4000 rwxs 00000000 00:00 0          a
b6fd4000-b6fd5000 ---p 00000000 00:00 0
b6fd5000-b6fd6000 rwxp 00000000 00:00 0
b6fd6000-b6fdd000 ---p 00000000 00:00 0          b
b6fdd000-b6fdf000 rwxp 00007000 00:00 0          b
b6fdf000-b6fea000 ---p 00009000 00:00 0          b
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6fee000 rw-s 00000000 00:00 0          a
b6fee000-b6ff1000 rwxs 00001000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff6000 r-xp 00000000 00:00 0
b6ff6000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b7010000 rw-p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0x15000 present anon excl f26
0x100a7000 present anon shared z
0xb6fea000 present anon shared f5
0xb6ff2000 present anon shared z
0xb6ff3000 present anon shared z
0xb6ff4000 present anon shared z
0xb6ffd000 present anon shared z
0xbefff000 present anon shared f21
mmsh> on 3 faults
minor=6 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
10093000-10096000 rw-p 00000000 00:00 0
100a4000-100ac000 r--p 00000000 00:00 0
b6fd7000-b6fd8000 ---s 00000000 00:00 0          a
b6fd8000-b6fd9000 rw-s 00001000 00:00 0          a
b6fd9000-b6fdb000 ---s 00002000 00:00 0          a
b6fe3000-b6fe7000 r-xs 00007000 00:00 0          b
b6fe7000-b6fea000 rw-s 00003000 00:00 0          a
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6ff1000 rwxs 00000000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff5000 rw-p 00000000 00:00 0          b
b6ff5000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b6fff000 rwxp 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
befb3000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0xb6ffd000 present anon shared f24
0xb6ffe000 present anon shared f25
0xbefb3000 present anon shared z
0xbefc4000 present anon shared z
0xbefcb000 present anon shared z
0xbefff000 present anon shared f21
mmsh> on 4 faults
minor=1 major=0
mmsh> on 5 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 r--p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00017000 rw-p 00000000 00:00 0          [heap]
10093000-10096000 rw-p 00000000 00:00 0
100a4000-100ac000 r--p 00000000 00:00 0
b6fdc000-b6fe3000 ---s 00000000 00:00 0          a
b6fe3000-b6fe7000 r-xs 00007000 00:00 0          b
b6fe7000-b6fea000 rw-s 00003000 00:00 0          a
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6ff1000 rwxs 00000000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff5000 rw-p 00000000 00:00 0          b
b6ff5000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b6fff000 rwxp 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
befc4000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 5 pagemap
0x11000 present file shared f0
0x15000 present anon shared f22
0xb6ffd000 present anon shared f24
0xb6ffe000 present anon shared f25
0xbefc4000 present anon shared z
0xbefcb000 present anon shared z
0xbefff000 present anon shared f21
mmsh> on 5 faults
minor=0 major=0
mmsh> on 6 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-00016000 rw-p 00000000 00:00 0          [heap]
1006f000-10071000 rw-p 00000000 00:00 0
10094000-10096000 r--p 00000000 00:00 0
1009b000-1009f000 r--p 00000000 00:00 0
1009f000-100a0000 ---p 00000000 00:00 0
100a0000-100a1000 r--p 00000000 00:00 0
100a1000-100a3000 ---p 00000000 00:00 0
100a3000-100a4000 r--p 00000000 00:00 0
100a4000-100ab000 ---p 00000000 00:00 0
b6fd0000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd5000 ---p 00000000 00:00 0
b6fd5000-b6fd6000 rwxp 00000000 00:00 0
b6fd6000-b6fea000 ---p 00000000 00:00 0          b
b6fea000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6fee000 rw-s 00000000 00:00 0          a
b6fee000-b6ff1000 rwxs 00001000 00:00 0          a
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff6000 r-xp 00000000 00:00 0
b6ff6000-b6ff7000 ---p 00000000 00:00 0
b6ff7000-b6ff9000 rw-s 00000000 00:00 0          a
b6ff9000-b6ffc000 rw-p 00000000 00:00 0
b6ffc000-b6ffe000 r-xs 00000000 00:00 0          b
b6ffe000-b6fff000 rw-p 00000000 00:00 0
b6fff000-b7008000 r-xs 00003000 00:00 0          b
b700d000-b701d000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befd7000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 6 pagemap
0x11000 present file shared f0
0xb6fd0000 present anon shared f1
0xb6fd1000 present anon shared f2
0xb6fd2000 present anon shared f3
0xb6fd3000 present anon shared f4
0xb6fea000 present anon shared f5
0xbefd7000 present anon shared f20
0xbefff000 present anon shared f21
mmsh> on 6 faults
minor=0 major=0
