Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g23.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 160845
mmsh> file b 32K
mmsh> m1 = mmap 4K rw
0xb6fff000
mmsh> m2 = mmap 12K none
0xb6ffc000
mmsh> m3 = mmap 4K rw shared file=a
0xb6ffb000
mmsh> m4 = mmap 4K none shared file=a
0xb6ffa000
mmsh> m5 = mmap 44K rwx shared
0xb6fef000
mmsh> m6 = mmap 4K rwx shared file=a
0xb6fee000
mmsh> m7 = mmap 12K rwx file=b
0xb6feb000
mmsh> m8 = mmap 24K rw file=b
0xb6fe5000
mmsh> m9 = mmap 8K rw file=a
0xb6fe3000
mmsh> m10 = mmap 4K none
0xb6fe2000
mmsh> mmap 8K rw addr=0x100bd000 fixed
0x100bd000
mmsh> mmap 12K r addr=0x100bf000 fixed
0x100bf000
mmsh> m1 = mmap 4K rw addr=0x100bd000 fixed
0x100bd000
mmsh> mprotect 0x100bd000 4K r
mmsh> touch 0xbea00000 w
minor=1 major=0
mmsh> m2 = mmap 16K r file=b offset=28K
0xb6fde000
mmsh> msync 0x15000 4K async
mmsh> write $m7+4K 216
mmsh> m3 = mmap 64K rw
0xb6fce000
mmsh> on 1 fork
2
mmsh> touch $m10+8 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe2008
mmsh> m4 = mmap 12K none file=b offset=16K
0xb6fcb000
mmsh> m5 = mmap 28K rw file=b
0xb6fc4000
mmsh> on 1 fork
3
mmsh> on 2 munmap $h+4K 20K
mmsh> touch $m8+8K 1 w
minor=1 major=0
mmsh> m6 = on 2 mmap 8K none file=b addr=0x10038000
0x10038000
mmsh> m7 = on 3 mmap 12K rw file=b offset=28K
0xb6fc1000
mmsh> touch $h+32K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1e000
mmsh> on 2 msync $m1+4K 16K async
mmsh> m8 = mmap 68K rw file=b offset=512
mmap: EINVAL (Invalid argument)
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m9 = mmap 80K rx
0xb6fb0000
mmsh> m10 = mmap 8K rw addr=$m9+76K
0xb6fae000
mmsh> mlock 0xbefd1000 16K
mmsh> on 3 touch $m3+60K r
minor=1 major=0
mmsh> on 2 touch $m3+60K w
minor=1 major=0
mmsh> on 2 fork
4
mmsh> on 3 touch $m4 r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fcb000
mmsh> on 4 write $m4 233
write: SIGSEGV (SEGV_MAPERR) at 0xb6fcb000
mmsh> on 1 touch $m4 r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fcb000
mmsh> on 3 exit
mmsh> m1 = on 4 mmap 16K rw file=b offset=32K
0xb6fca000
mmsh> msync $m3+20K 44K sync
mmsh> on 4 munmap 0xbeffa000 20K
mmsh> on 2 munmap $m10 12K
mmsh> madvise $h+36K 4K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> write $m5 132
mmsh> on 4 madvise $m10 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 2 pagemap $h+40K 64K
mmsh> m2 = mmap 36K rw addr=$m6+4K fixed_noreplace noreserve
0x10039000
mmsh> on 2 madvise $h+4K 4K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 4 fork
5
mmsh> on 5 msync $m3 64K sync
mmsh> brk $h+53192
0x22fc8
mmsh> mprotect $m10+4K 4K rw
mmsh> m3 = mmap 4K rw
0xb6fad000
mmsh> write $m5+12K 76
mmsh> m4 = mremap $m8 12K 16K
mremap: ENOMEM (Cannot allocate memory)
mmsh> on 5 write $m1+16K 72
mmsh> on 5 touch $m5+12K 28K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fc7000
mmsh> on 4 touch $m9+4K+1 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fb1001
mmsh> on 2 pagemap $m9 64K
mmsh> on 1 touch $m3+8K w
minor=1 major=0
mmsh> on 2 read $m3+8K
read: SIGSEGV (SEGV_MAPERR) at 0xb6faf000
mmsh> mprotect $m8+24K 28K rwx
mmsh> on 4 pagemap $h+36K 64K
mmsh> brk $h+1217
0x164c1
mmsh> on 1 touch $m5+12K r
minor=0 major=0
mmsh> on 4 touch $m5+12K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fc7000
mmsh> on 2 write $m5+12K 102
write: SIGSEGV (SEGV_MAPERR) at 0xb6fc7000
mmsh> touch 0x14000 4K r
minor=1 major=0
mmsh> on 1 touch $m8+20K r
minor=1 major=0
mmsh> mprotect 0x15000 1 r
mmsh> on 4 mprotect $h+16K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x14000 4K wipeonfork
mmsh> on 4 touch $m7 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fc1000
mmsh> on 5 mprotect $m10 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m5 = on 2 mmap 8K rw shared addr=$h-8K fixed
0x14000
mmsh> on 5 touch $m3+24K 24K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fb3000
mmsh> mlock $m4 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $m9+56K 20K
mmsh> m6 = mmap 8092 rw addr=$m9+8K
0xb6fc1000
mmsh> mprotect $m9+44K 24K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 5 mprotect $m6 8K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m4 12K rw
mmsh> on 5 mprotect $m1+12K 4K rw
mmsh> on 4 mincore $m10+4K 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 4 munmap 0x15000 4K
mmsh> on 1 fork
6
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 r--p 00000000 00:00 0          [heap]
00016000-00017000 rw-p 00000000 00:00 0          [heap]
10039000-10042000 rw-p 00000000 00:00 0
100bd000-100be000 r--p 00000000 00:00 0
100be000-100bf000 rw-p 00000000 00:00 0
100bf000-100c2000 r--p 00000000 00:00 0
b6fad000-b6fb0000 rw-p 00000000 00:00 0
b6fb0000-b6fbb000 r-xp 00000000 00:00 0
b6fbb000-b6fbe000 rw-p 00000000 00:00 0
b6fc1000-b6fc3000 rw-p 00000000 00:00 0
b6fc3000-b6fc4000 r-xp 00000000 00:00 0
b6fc4000-b6fcb000 rw-p 00000000 00:00 0          b
b6fcb000-b6fce000 rw-p 00004000 00:00 0          b
b6fce000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fe2000 r--p 00007000 00:00 0          b
b6fe2000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe5000 rw-p 00000000 00:00 0          a
b6fe5000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fee000 rwxp 00000000 00:00 0          b
b6fee000-b6fef000 rwxs 00000000 00:00 0          a
b6fef000-b6ffa000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ffa000-b6ffb000 ---s 00000000 00:00 0          a
b6ffb000-b6ffc000 rw-s 00000000 00:00 0          a
b6ffc000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
bea00000-befd1000 rw-p 00000000 00:00 0
befd1000-befd5000 rw-p 00000000 00:00 0
befd5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mprotect $m8+64K 4K rx
mmsh> munmap 0x14000 4K
mmsh> mprotect $m9+40K 12K rw
mmsh> touch 0x12000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> m7 = mmap 4K rx file=b offset=8K shared addr=0x10028000 fixed
0x10028000
mmsh> on 2 mprotect $m2+12K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 6 read $m3
0x00
mmsh> read $m6
0x00
mmsh> munmap $h+40K 8K
mmsh> munmap $m4 16385
mmsh> mprotect $m10 12K rw
mmsh> mprotect $m6+4K 8K rw
mmsh> on 4 write $m1+8K 212
write: SIGBUS (BUS_ADRERR) at 0xb6fcc000
mmsh> on 6 exit
mmsh> touch $m1+8K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fcc000
mmsh> on 5 exit
mmsh> m8 = mmap 12K rw file=a offset=40K shared addr=$m8+60K fixed
0xb6ff4000
mmsh> on 2 mprotect $m3+24K 28673 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> write 0x12000 1
write: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> mprotect $m3 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 4 read $m7
read: SIGSEGV (SEGV_MAPERR) at 0x10028000
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> on 2 touch $m2+12K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1003c000
mmsh> on 4 touch 0xbed31000 w
minor=1 major=0
mmsh> on 4 touch $m2+12K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1003c000
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
10038000-1003a000 ---p 00000000 00:00 0          b
100bd000-100be000 r--p 00000000 00:00 0
100be000-100bf000 rw-p 00000000 00:00 0
100bf000-100c2000 r--p 00000000 00:00 0
b6fca000-b6fce000 rw-p 00008000 00:00 0          b
b6fce000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fe2000 r--p 00007000 00:00 0          b
b6fe2000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe5000 rw-p 00000000 00:00 0          a
b6fe5000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fee000 rwxp 00000000 00:00 0          b
b6fee000-b6fef000 rwxs 00000000 00:00 0          a
b6fef000-b6ff4000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6ff7000 rw-s 0000a000 00:00 0          a
b6ff7000-b6ffa000 rwxs 00008000 00:00 0          /dev/zero (deleted)
b6ffa000-b6ffb000 ---s 00000000 00:00 0          a
b6ffb000-b6ffc000 rw-s 00000000 00:00 0          a
b6ffc000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
bea00000-beffa000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 madvise $m1 16K sequential
mmsh> m9 = mremap $m9 80K 76K maymove
mremap: EFAULT (Bad address)
mmsh> on 4 mprotect $m9+4K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m7+8K 3996 r
touch: SIGSEGV (SEGV_MAPERR) at 0x1002a000
mmsh> munmap $m3+1 4K
munmap: EINVAL (Invalid argument)
mmsh> on 2 madvise $m5 4K keeponfork
mmsh> on 2 mlock $m1+16K 4K
mmsh> m10 = on 2 mmap 8K none file=b offset=12K
0xb6fcc000
mmsh> m1 = mremap $m7 4K 4K maymove
mremap: EFAULT (Bad address)
mmsh> brk $h+36K
0x1f000
mmsh> touch 0xbefcc000+4095 4K r
minor=2 major=0
mmsh> on 2 brk $h-4K
0x16000
mmsh> mprotect $m10+8K 4K rw
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-s 00000000 00:00 0          /dev/zero (deleted)
10038000-1003a000 ---p 00000000 00:00 0          b
100bd000-100be000 r--p 00000000 00:00 0
100be000-100bf000 rw-p 00000000 00:00 0
100bf000-100c2000 r--p 00000000 00:00 0
b6fcc000-b6fce000 ---p 00003000 00:00 0          b
b6fce000-b6fcf000 rw-p 00000000 00:00 0
b6fcf000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fe2000 r--p 00007000 00:00 0          b
b6fe2000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe5000 rw-p 00000000 00:00 0          a
b6fe5000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fee000 rwxp 00000000 00:00 0          b
b6fee000-b6fef000 rwxs 00000000 00:00 0          a
b6fef000-b6ffa000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ffa000-b6ffb000 ---s 00000000 00:00 0          a
b6ffb000-b6ffc000 rw-s 00000000 00:00 0          a
b6ffc000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
bea00000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> munmap $m7 0
munmap: EINVAL (Invalid argument)
mmsh> mremap $m8+8K 4K 8K fixed=$m8+8K
mremap: EINVAL (Invalid argument)
mmsh> on 4 touch $m2+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1003a000
mmsh> on 1 read $m2+4K
0x00
mmsh> mmap 4K rw addr=0x14000+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 4 msync $m1 16K sync async
msync: EINVAL (Invalid argument)
mmsh> on 4 mmap 4K rw addr=0x100c1000 fixed
0x100c1000
mmsh> on 4 mmap 12K rw addr=0x100c2000 fixed
0x100c2000
mmsh> m2 = on 4 mmap 4K rw addr=0x100c1000 fixed
0x100c1000
mmsh> on 4 mprotect 0x100c4000 4K r
mmsh> on 4 mprotect 0x100c1000 16K rw
mmsh> mlock $h+20K 16K
mmsh> on 4 touch $m3+16K 44K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fb1000
mmsh> m3 = mmap 16K rw
0xb6fc6000
mmsh> m4 = mmap 4K rw file=b shared addr=$m6+4K
0xb6fc2000
mmsh> on 2 mprotect $m3+32K 36K rw
mmsh> on 4 msync $m5+16K 28K sync async
msync: EINVAL (Invalid argument)
mmsh> on 4 mprotect $m9+4095 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> m5 = mmap 12K rx
0xb6fc3000
mmsh> madvise 0x15000 4K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> mmap 12K rw addr=0x1004c000 fixed
0x1004c000
mmsh> touch 0x1004c000 4K w
minor=1 major=0
mmsh> mmap 12K rw addr=0x1004f000 fixed
0x1004f000
mmsh> m6 = mmap 4K rw addr=0x1004c000 fixed
0x1004c000
mmsh> mprotect 0x10051000 4K rw
mmsh> on 4 touch $m6 r
minor=1 major=0
mmsh> on 2 touch $m6 r
touch: SIGSEGV (SEGV_MAPERR) at 0x1004c000
mmsh> on 1 read $m6
read: SIGSEGV (SEGV_MAPERR) at 0x1004c000
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-00016000 r--p 00000000 00:00 0          [heap]
00016000-00017000 rw-p 00000000 00:00 0          [heap]
10028000-10029000 r-xs 00002000 00:00 0          b
10039000-10042000 rw-p 00000000 00:00 0
100bd000-100be000 r--p 00000000 00:00 0
100be000-100bf000 rw-p 00000000 00:00 0
100bf000-100c2000 r--p 00000000 00:00 0
b6fad000-b6fb1000 rw-p 00000000 00:00 0
b6fb1000-b6fba000 r-xp 00000000 00:00 0
b6fba000-b6fbe000 rw-p 00000000 00:00 0
b6fc1000-b6fc4000 rw-p 00000000 00:00 0
b6fc4000-b6fcb000 rw-p 00000000 00:00 0          b
b6fd0000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fe2000 r--p 00007000 00:00 0          b
b6fe2000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe5000 rw-p 00000000 00:00 0          a
b6fe5000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fee000 rwxp 00000000 00:00 0          b
b6fee000-b6fef000 rwxs 00000000 00:00 0          a
b6fef000-b6ff5000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff5000-b6ff6000 r-xs 00006000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ffa000 rwxs 00007000 00:00 0          /dev/zero (deleted)
b6ffa000-b6ffb000 ---s 00000000 00:00 0          a
b6ffb000-b6ffc000 rw-s 00000000 00:00 0          a
b6ffc000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
bea00000-befd1000 rw-p 00000000 00:00 0
befd1000-befd5000 rw-p 00000000 00:00 0
befd5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x1003a000 present anon shared z
0xb6faf000 present anon excl f1
0xb6fc1000 present anon shared z
0xb6fc4000 present anon excl f2
0xb6fc7000 present anon excl f3
0xb6fe5000 present file excl f4
0xb6fe6000 present file excl f5
0xb6fe7000 present anon excl f6
0xb6fe8000 present file excl f7
0xb6fe9000 present file excl f8
0xb6fea000 present file excl f9
0xb6fec000 present anon shared f10
0xbea00000 present anon shared f11
0xbefd1000 present anon excl f12
0xbefd2000 present anon excl f13
0xbefd3000 present anon excl f14
0xbefd4000 present anon excl f15
0xbefff000 present anon shared f16
mmsh> on 1 faults
minor=14 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-s 00000000 00:00 0          /dev/zero (deleted)
10038000-1003a000 ---p 00000000 00:00 0          b
100bd000-100be000 r--p 00000000 00:00 0
100be000-100bf000 rw-p 00000000 00:00 0
100bf000-100c2000 r--p 00000000 00:00 0
b6fcc000-b6fce000 ---p 00003000 00:00 0          b
b6fce000-b6fcf000 rw-p 00000000 00:00 0
b6fcf000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fe2000 r--p 00007000 00:00 0          b
b6fe2000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe5000 rw-p 00000000 00:00 0          a
b6fe5000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fee000 rwxp 00000000 00:00 0          b
b6fee000-b6fef000 rwxs 00000000 00:00 0          a
b6fef000-b6ffa000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ffa000-b6ffb000 ---s 00000000 00:00 0          a
b6ffb000-b6ffc000 rw-s 00000000 00:00 0          a
b6ffc000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
bea00000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0xb6fce000 present anon excl f17
0xb6fdd000 present anon shared f18
0xb6fec000 present anon shared f10
0xbea00000 present anon shared f11
0xbefff000 present anon shared f16
mmsh> on 2 faults
minor=2 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00016000-0001b000 rw-p 00000000 00:00 0          [heap]
0001b000-0001f000 rw-p 00000000 00:00 0          [heap]
10038000-1003a000 ---p 00000000 00:00 0          b
1004c000-10052000 rw-p 00000000 00:00 0
100bd000-100be000 r--p 00000000 00:00 0
100be000-100bf000 rw-p 00000000 00:00 0
100bf000-100c1000 r--p 00000000 00:00 0
100c1000-100c5000 rw-p 00000000 00:00 0
b6fc2000-b6fc3000 rw-s 00000000 00:00 0          b
b6fc3000-b6fc6000 r-xp 00000000 00:00 0
b6fc6000-b6fca000 rw-p 00000000 00:00 0
b6fca000-b6fce000 rw-p 00008000 00:00 0          b
b6fce000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fe2000 r--p 00007000 00:00 0          b
b6fe2000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe5000 rw-p 00000000 00:00 0          a
b6fe5000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fee000 rwxp 00000000 00:00 0          b
b6fee000-b6fef000 rwxs 00000000 00:00 0          a
b6fef000-b6ff4000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6ff7000 rw-s 0000a000 00:00 0          a
b6ff7000-b6ffa000 rwxs 00008000 00:00 0          /dev/zero (deleted)
b6ffa000-b6ffb000 ---s 00000000 00:00 0          a
b6ffb000-b6ffc000 rw-s 00000000 00:00 0          a
b6ffc000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
bea00000-beffa000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0x1b000 present anon excl f19
0x1c000 present anon excl f20
0x1d000 present anon excl f21
0x1e000 present anon excl f22
0x1004c000 present anon shared z
0xb6fdd000 present anon shared f18
0xb6fec000 present anon shared f10
0xbea00000 present anon shared f11
0xbed31000 present anon excl f23
0xbefcc000 present anon shared z
0xbefcd000 present anon shared z
0xbefff000 present anon shared f16
mmsh> on 4 faults
minor=9 major=0
