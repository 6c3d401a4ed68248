Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g24.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 160K
mmsh> file b 79232
mmsh> m1 = mmap 8K rw
0xb6ffe000
mmsh> m2 = mmap 4K rw
0xb6ffd000
mmsh> m3 = mmap 16K rw
0xb6ff9000
mmsh> m4 = mmap 12K rw
0xb6ff6000
mmsh> m5 = mmap 8K rwx shared
0xb6ff4000
mmsh> m6 = mmap 4K rw file=a
0xb6ff3000
mmsh> m7 = mmap 16K rw
0xb6fef000
mmsh> m8 = mmap 4K rw file=a
0xb6fee000
mmsh> m9 = mmap 12K rw file=b
0xb6feb000
mmsh> m10 = mmap 16K rw
0xb6fe7000
mmsh> on 1 fork
2
mmsh> madvise 0x15000 4K dontdump
mmsh> m1 = mmap 16K rw file=b addr=$m5+8K fixed
0xb6ff6000
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 2 write $m3 5
mmsh> on 1 read $m3
0x04
mmsh> touch $m9+4K 4K w
minor=1 major=0
mmsh> touch $m10+12K 4K w
minor=1 major=0
mmsh> touch $m1-4K 20K w
minor=5 major=0
mmsh> on 2 touch $m7+4K 12K w
minor=3 major=0
mmsh> m2 = mmap 76K none file=b shared addr=$h+24K
0x1c000
mmsh> read 0x10024000
read: SIGSEGV (SEGV_MAPERR) at 0x10024000
mmsh> madvise 0x10027000 12K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 2 sbrk 5000
0x16000
mmsh> mincore $m4+16K 4K
0
mmsh> m3 = mmap 0 rw file=b offset=56K
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m1+8K 8K rwx
mmsh> m4 = on 2 mmap 4K rw file=a addr=$m9+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m5 = mmap 8K rw shared
0xb6fe5000
mmsh> touch $m1+20K 4K w
minor=1 major=0
mmsh> on 2 munmap $m7+8K 16K
mmsh> on 2 munmap $m8 12K
mmsh> on 2 touch $h+4K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x18000
mmsh> mmap 4K rw addr=$m4-4K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m6 = mmap 16K rw populate
0xb6fe1000
mmsh> m7 = mmap 4K rw file=b shared addr=$m2+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect 0x1003a000 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise $m8 4K dontneed
mmsh> mprotect $m3 4K rw
mmsh> mlock $m2+40K 32K
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 2 mmap 16K none addr=0x100b5000 fixed
0x100b5000
mmsh> on 2 mmap 4K none addr=0x100b9000 fixed
0x100b9000
mmsh> m8 = on 2 mmap 4K none addr=0x100b5000 fixed
0x100b5000
mmsh> on 2 mprotect 0x100b8000 4K r
mmsh> m9 = on 2 mremap $m7 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> on 1 write $m9 16
mmsh> on 2 touch $m9 w
minor=1 major=0
mmsh> on 1 read $m5
0x00
mmsh> on 2 touch $m5 r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe5000
mmsh> touch $m3 4K w
minor=0 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00018000 rw-p 00000000 00:00 0          [heap]
100b5000-100b8000 ---p 00000000 00:00 0
100b8000-100b9000 r--p 00000000 00:00 0
100b9000-100ba000 ---p 00000000 00:00 0
b6fe7000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fee000 rw-p 00000000 00:00 0          b
b6ff5000-b6ff6000 rwxs 00001000 00:00 0          /dev/zero (deleted)
b6ff6000-b7000000 rw-p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> touch $m5 8K w
minor=2 major=0
mmsh> on 1 touch $m7+4K w
minor=1 major=0
mmsh> munmap $h-4K 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> m10 = mremap $m1 8K 12K maymove
0xb6fde000
mmsh> mmap 4K rw addr=0xbefff000 fixed
0xbefff000
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m1 = on 2 mmap 16K rw file=a offset=92K addr=0x10037000 fixed
0x10037000
mmsh> m2 = on 2 mmap 80K rw shared addr=$m10+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise $m9+8K 4K random
mmsh> on 2 madvise $m10+4K 4K dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m1+12K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap $m5 12K
mmsh> on 2 read $m1
0x18
mmsh> m3 = on 2 mmap 8K rw file=a shared
0xb6ff3000
mmsh> brk $h+4K
0x17000
mmsh> on 2 msync 0xbefc9000 16K sync async
msync: EINVAL (Invalid argument)
mmsh> on 2 mmap 16K rw addr=0x10095000 fixed
0x10095000
mmsh> on 2 mmap 12K r addr=0x10099000 fixed
0x10099000
mmsh> m4 = on 2 mmap 4K rw addr=0x10095000 fixed
0x10095000
mmsh> on 2 mprotect 0x10095000 4K r
mmsh> on 2 mprotect 0x10095000 28K rw
mmsh> on 2 read $m7+12K
read: SIGSEGV (SEGV_MAPERR) at 0xb6ff2000
mmsh> on 1 touch $m7+12K r
minor=1 major=0
mmsh> read $m3+4095
0x01
mmsh> m5 = on 2 mmap 36K none addr=$m10 fixed
0xb6fde000
mmsh> touch $m6+8K 4097 r
minor=0 major=0
mmsh> brk $h+43560
brk: ENOMEM (Cannot allocate memory)
mmsh> on 2 mmap 24K rw addr=0x100c8000 fixed
0x100c8000
mmsh> on 2 mmap 16K rw addr=0x100ce000 fixed
0x100ce000
mmsh> m6 = on 2 mmap 4K rw addr=0x100c8000 fixed
0x100c8000
mmsh> on 2 mprotect 0x100c9000 4K rw
mmsh> on 2 mprotect 0x100c8000 40K rw
mmsh> on 1 write $m10+8K 250
mmsh> on 2 touch $m10+8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe0000
mmsh> m7 = on 2 mmap 16K rw shared populate
0xb6fef000
mmsh> msync $h+48K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> mincore $m7-8K 24K
110101
mmsh> on 2 touch $m2-4K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1b000
mmsh> touch $m9+12K 4K r
minor=1 major=0
mmsh> touch $m8 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100b5000
mmsh> on 2 touch $h+40K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x20000
mmsh> brk $h+16K
0x1a000
mmsh> on 2 touch $m1+12K w
minor=1 major=0
mmsh> mlock $m3 4K
mmsh> on 2 sbrk 64K
0x17388
mmsh> m8 = mmap 16K rw file=b shared
0xb6fda000
mmsh> touch 0xbeaa3000 r
minor=1 major=0
mmsh> on 2 mmap 20K rw addr=0x10065000 fixed
0x10065000
mmsh> on 2 touch 0x10065000 16K w
minor=4 major=0
mmsh> on 2 mmap 12K rw addr=0x1006a000 fixed
0x1006a000
mmsh> m9 = on 2 mmap 4K rw addr=0x10065000 fixed
0x10065000
mmsh> on 2 mprotect 0x1006a000 4K none
mmsh> on 2 mprotect 0x10065000 32K rw
mmsh> mlock $m6+12K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m1+4K 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 madvise $h+12K 4K dodump
mmsh> madvise $m8+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise 0xbefd9000 16K dontfork
mmsh> m10 = on 2 mremap $m4 28K 28K maymove
0x10095000
mmsh> touch $m2 40K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1c000
mmsh> m1 = on 2 mmap 4K rw file=b offset=61441 shared addr=$m5+36K+4095 fixed_noreplace
mmap: EINVAL (Invalid argument)
mmsh> m2 = on 2 mmap 24K rw addr=0x10007000 fixed
0x10007000
mmsh> m3 = on 2 mremap $m1+8K 12K 8K maymove
0x10039000
mmsh> m4 = mmap 12K rw addr=$m6+8K fixed_noreplace
0x100ca000
mmsh> munmap $m3 1
mmsh> mprotect $m10+8K 4K rw growsdown
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m1-8K 20K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10035000
mmsh> on 1 fork
3
mmsh> on 2 mprotect $m6+12K 4K rw
mmsh> m5 = mmap 8K rw file=b offset=72K
0xb6ff6000
mmsh> mincore 0xbefde000 8K
00
mmsh> m6 = mmap 56K rw
0xb6fcc000
mmsh> m7 = on 3 mmap 12K rw file=b
0xb6fe5000
mmsh> on 1 write $m2+20K 55
write: SIGSEGV (SEGV_MAPERR) at 0x1000c000
mmsh> on 2 touch $m2+20K r
minor=1 major=0
mmsh> on 3 write $m2+20K 86
write: SIGSEGV (SEGV_MAPERR) at 0x1000c000
mmsh> on 3 write $m8+8K 48
mmsh> on 3 fork
4
mmsh> m8 = mmap 8K rw addr=$m5 fixed
0xb6ff6000
mmsh> on 4 touch 0xbefd2000 4K r
minor=1 major=0
mmsh> m9 = on 3 mmap 4K rwx shared
0xb6ff7000
mmsh> m10 = mmap 4K rwx shared addr=$m7 fixed
0xb6fe5000
mmsh> m1 = mmap 8K rx addr=$m10 fixed
0xb6fe5000
mmsh> on 2 touch $m6+28K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fd3000
mmsh> brk $h+32K
brk: ENOMEM (Cannot allocate memory)
mmsh> m2 = on 3 mmap 0 r
mmap: EINVAL (Invalid argument)
mmsh> m3 = on 2 mmap 24K rw shared addr=0x1000c000 fixed
0x1000c000
mmsh> read $m5
0x00
mmsh> on 1 touch $m8 r
minor=0 major=0
mmsh> on 1 write $m2+52K 90
write: SIGSEGV (SEGV_MAPERR) at 0x10014000
mmsh> on 4 touch $m2+52K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10014000
mmsh> brk $h+16K
0x1a000
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
0001c000-00026000 ---s 00000000 00:00 0          b
00026000-0002e000 ---s 0000a000 00:00 0          b
0002e000-0002f000 ---s 00012000 00:00 0          b
100ca000-100cd000 rw-p 00000000 00:00 0
b6fda000-b6fde000 rw-s 00000000 00:00 0          b
b6fde000-b6fe1000 rw-p 00000000 00:00 0          b
b6fe1000-b6fe5000 rw-p 00000000 00:00 0
b6fe5000-b6fe8000 rw-p 00000000 00:00 0          b
b6fe8000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fed000 rw-p 00000000 00:00 0          b
b6fed000-b6fee000 rw-p 00002000 00:00 0          b
b6fee000-b6fef000 rw-p 00000000 00:00 0          a
b6fef000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b6ff6000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff7000-b6ff8000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff8000-b6ff9000 rwxp 00002000 00:00 0          b
b6ff9000-b6ffa000 rw-p 00003000 00:00 0          b
b6ffa000-b7000000 rw-p 00000000 00:00 0
beaa3000-befd9000 rw-p 00000000 00:00 0
befdd000-befff000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mmap 4K rw addr=0xbf000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> on 2 msync $m9+16K 16K invalidate
mmsh> m4 = mremap $m1 8K 8K
0xb6fe5000
mmsh> m5 = mmap 36K rw file=a addr=$m10-4K fixed
0xb6fe4000
mmsh> m6 = on 2 mmap 80K rw file=b offset=84K shared
0xb6fca000
mmsh> m7 = on 2 mmap 16K rw file=a offset=148K shared addr=0x1000a000 fixed
0x1000a000
mmsh> on 2 mincore $m4+8K 20K
00001
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> on 2 faults
minor=17 major=0
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> madvise $m4+4K 4K populate_read
mmsh> touch $m6+4K 16K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fcb000
mmsh> m8 = on 4 mremap $m2+44K 32K 36K maymove
mremap: EFAULT (Bad address)
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
0001c000-00026000 ---s 00000000 00:00 0          b
00026000-0002e000 ---s 0000a000 00:00 0          b
0002e000-0002f000 ---s 00012000 00:00 0          b
100ca000-100cd000 rw-p 00000000 00:00 0
b6fcc000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fde000 rw-s 00000000 00:00 0          b
b6fde000-b6fe1000 rw-p 00000000 00:00 0          b
b6fe1000-b6fe4000 rw-p 00000000 00:00 0
b6fe4000-b6fed000 rw-p 00000000 00:00 0          a
b6fed000-b6fee000 rw-p 00002000 00:00 0          b
b6fee000-b6fef000 rw-p 00000000 00:00 0          a
b6fef000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b6ff6000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff8000 rw-p 00000000 00:00 0
b6ff8000-b6ff9000 rwxp 00002000 00:00 0          b
b6ff9000-b6ffa000 rw-p 00003000 00:00 0          b
b6ffa000-b7000000 rw-p 00000000 00:00 0
beaa3000-befd9000 rw-p 00000000 00:00 0
befd9000-befdd000 rw-p 00000000 00:00 0
befdd000-befff000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0xb6fde000 present anon shared f1
0xb6fdf000 present anon shared f2
0xb6fe0000 present anon shared f3
0xb6fe1000 present anon shared f4
0xb6fe2000 present anon shared f5
0xb6fe3000 present anon shared f6
0xb6fe4000 present file shared f7
0xb6fe5000 present file excl f8
0xb6fe6000 present file excl f9
0xb6fe7000 present file excl f10
0xb6fe8000 present file excl f11
0xb6fe9000 present file excl f12
0xb6fea000 present file excl f13
0xb6feb000 present file excl f14
0xb6fec000 present file excl f15
0xb6fee000 present file shared f7
0xb6ff0000 present anon shared f16
0xb6ff2000 present anon shared z
0xb6ff3000 present anon shared f17
0xb6ff5000 present file excl f18
0xb6ff6000 present anon shared z
0xb6ff8000 present anon shared f19
0xb6ff9000 present anon shared f20
0xb6ffb000 present anon shared f21
0xbeaa3000 present anon shared z
mmsh> on 1 faults
minor=26 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00028000 rw-p 00000000 00:00 0          [heap]
10007000-1000a000 rw-p 00000000 00:00 0
1000a000-1000e000 rw-s 00025000 00:00 0          a
1000e000-10012000 rw-s 00002000 00:00 0          /dev/zero (deleted)
10037000-1003b000 rw-p 00017000 00:00 0          a
10065000-1006d000 rw-p 00000000 00:00 0
10095000-1009c000 rw-p 00000000 00:00 0
100b5000-100b8000 ---p 00000000 00:00 0
100b8000-100b9000 r--p 00000000 00:00 0
100b9000-100ba000 ---p 00000000 00:00 0
100c8000-100d2000 rw-p 00000000 00:00 0
b6fca000-b6fde000 rw-s 00015000 00:00 0          b
b6fde000-b6fe7000 ---p 00000000 00:00 0
b6fe7000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fee000 rw-p 00000000 00:00 0          b
b6fef000-b6ff3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff3000-b6ff5000 rw-s 00000000 00:00 0          a
b6ff5000-b6ff6000 rwxs 00001000 00:00 0          /dev/zero (deleted)
b6ff6000-b7000000 rw-p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x17000 present anon excl f22
0x10037000 present file excl f23
0x10038000 present file excl f24
0x10039000 present file excl f25
0x1003a000 present anon excl f26
0x10066000 present anon excl f27
0x10067000 present anon excl f28
0x10068000 present anon excl f29
0xb6feb000 present anon excl f30
0xb6fef000 present file excl f31
0xb6ff0000 present file excl f32
0xb6ff1000 present file excl f33
0xb6ff2000 present file excl f34
0xb6ff9000 present anon excl f35
0xbefff000 present anon excl f36
mmsh> on 2 faults
minor=0 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
0001c000-00026000 ---s 00000000 00:00 0          b
00026000-0002e000 ---s 0000a000 00:00 0          b
0002e000-0002f000 ---s 00012000 00:00 0          b
100ca000-100cd000 rw-p 00000000 00:00 0
b6fda000-b6fde000 rw-s 00000000 00:00 0          b
b6fde000-b6fe1000 rw-p 00000000 00:00 0          b
b6fe1000-b6fe5000 rw-p 00000000 00:00 0
b6fe5000-b6fe8000 rw-p 00000000 00:00 0          b
b6fe8000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fed000 rw-p 00000000 00:00 0          b
b6fed000-b6fee000 rw-p 00002000 00:00 0          b
b6fee000-b6fef000 rw-p 00000000 00:00 0          a
b6fef000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b6ff6000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff7000-b6ff8000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff8000-b6ff9000 rwxp 00002000 00:00 0          b
b6ff9000-b6ffa000 rw-p 00003000 00:00 0          b
b6ffa000-b7000000 rw-p 00000000 00:00 0
beaa3000-befd9000 rw-p 00000000 00:00 0
befdd000-befff000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0xb6fdc000 present file excl f37
0xb6fde000 present anon shared f1
0xb6fdf000 present anon shared f2
0xb6fe0000 present anon shared f3
0xb6fe1000 present anon shared f4
0xb6fe2000 present anon shared f5
0xb6fe3000 present anon shared f6
0xb6fe4000 present anon shared f38
0xb6fea000 present anon shared f39
0xb6feb000 present anon shared f40
0xb6fec000 present anon shared f41
0xb6ff0000 present anon shared f16
0xb6ff2000 present anon shared z
0xb6ff3000 present anon shared f17
0xb6ff8000 present anon shared f19
0xb6ff9000 present anon shared f20
0xb6ffb000 present anon shared f21
0xbeaa3000 present anon shared z
mmsh> on 3 faults
minor=1 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
0001c000-00026000 ---s 00000000 00:00 0          b
00026000-0002e000 ---s 0000a000 00:00 0          b
0002e000-0002f000 ---s 00012000 00:00 0          b
100ca000-100cd000 rw-p 00000000 00:00 0
b6fda000-b6fde000 rw-s 00000000 00:00 0          b
b6fde000-b6fe1000 rw-p 00000000 00:00 0          b
b6fe1000-b6fe5000 rw-p 00000000 00:00 0
b6fe5000-b6fe8000 rw-p 00000000 00:00 0          b
b6fe8000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fed000 rw-p 00000000 00:00 0          b
b6fed000-b6fee000 rw-p 00002000 00:00 0          b
b6fee000-b6fef000 rw-p 00000000 00:00 0          a
b6fef000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0          a
b6ff4000-b6ff6000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff8000-b6ff9000 rwxp 00002000 00:00 0          b
b6ff9000-b6ffa000 rw-p 00003000 00:00 0          b
b6ffa000-b7000000 rw-p 00000000 00:00 0
beaa3000-befd9000 rw-p 00000000 00:00 0
befdd000-befff000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0xb6fde000 present anon shared f1
0xb6fdf000 present anon shared f2
0xb6fe0000 present anon shared f3
0xb6fe1000 present anon shared f4
0xb6fe2000 present anon shared f5
0xb6fe3000 present anon shared f6
0xb6fe4000 present anon shared f38
0xb6fea000 present anon shared f39
0xb6feb000 present anon shared f40
0xb6fec000 present anon shared f41
0xb6ff0000 present anon shared f16
0xb6ff2000 present anon shared z
0xb6ff3000 present anon shared f17
0xb6ff8000 present anon shared f19
0xb6ff9000 present anon shared f20
0xb6ffb000 present anon shared f21
0xbeaa3000 present anon shared z
0xbefd2000 present anon shared z
mmsh> on 4 faults
minor=1 major=0
