Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g11.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 12K r
0xb6ffd000
mmsh> m2 = mmap 24K r
0xb6ff7000
mmsh> m3 = mmap 24K rw
0xb6ff1000
mmsh> m4 = mmap 28K rw
0xb6fea000
mmsh> m5 = mmap 12K rw
0xb6fe7000
mmsh> m6 = mmap 4K rw shared
0xb6fe6000
mmsh> m7 = mmap 32K rw
0xb6fde000
mmsh> m8 = mmap 4K rw
0xb6fdd000
mmsh> m9 = mmap 4K r
0xb6fdc000
mmsh> m10 = mmap 4K rw
0xb6fdb000
mmsh> madvise 0x15000 4K dontfork
mmsh> m1 = mmap 4K none
0xb6fda000
mmsh> touch 0xbefc6000 w
minor=1 major=0
mmsh> touch $m3+20K 4K w
minor=1 major=0
mmsh> m2 = mmap 4K r addr=$h+24K fixed growsdown
0x1c000
mmsh> msync $m9-4K 8K sync
mmsh> madvise $m2 4K dofork
mmsh> on 1 fork
2
mmsh> on 2 mincore $h+32K 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 2 madvise $m2+4K 4K dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 36K rw addr=$m1 populate
0xb6fd1000
mmsh> mprotect 0x15000 1 rw
mmsh> touch $m9+8K 4K r
minor=1 major=0
mmsh> on 2 mmap 12K rw addr=0x10060000 fixed
0x10060000
mmsh> on 2 touch 0x10060000 4K w
minor=1 major=0
mmsh> on 2 mmap 12K rw addr=0x10063000 fixed
0x10063000
mmsh> m4 = on 2 mmap 4K rw addr=0x10060000 fixed
0x10060000
mmsh> on 2 mprotect 0x10062000 4K r
mmsh> on 2 touch $m1 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fda000
mmsh> on 1 read $m1
read: SIGSEGV (SEGV_ACCERR) at 0xb6fda000
mmsh> m5 = on 2 mremap $m8 4K 4K maymove
0xb6fdd000
mmsh> on 2 pagemap 0x10002000 64K
mmsh> touch $m2 4K r
minor=1 major=0
mmsh> on 1 touch $m3 r
minor=0 major=0
mmsh> on 2 read $m3
read: SIGSEGV (SEGV_MAPERR) at 0xb6fd1000
mmsh> m6 = on 2 mmap 8K rw shared
0xb6fd8000
mmsh> m7 = mmap 56K r addr=$m9 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m8 = mmap 4K r shared addr=$m2 fixed
0x1c000
mmsh> on 2 mprotect $m4+16K 8092 rw
mmsh> on 2 mmap 8K rw addr=0x10043000 fixed
0x10043000
mmsh> on 2 mmap 4K r addr=0x10045000 fixed
0x10045000
mmsh> m9 = on 2 mmap 4K rw addr=0x10043000 fixed
0x10043000
mmsh> on 2 mprotect 0x10043000 4K none
mmsh> on 2 mprotect 0x10043000 12K rw
mmsh> on 2 faults
minor=1 major=0
mmsh> on 2 mmap 12K r addr=0x100a7000 fixed
0x100a7000
mmsh> on 2 mmap 4K r addr=0x100aa000 fixed
0x100aa000
mmsh> m10 = on 2 mmap 4K r addr=0x100a7000 fixed
0x100a7000
mmsh> on 2 mprotect 0x100aa000 4K none
mmsh> on 2 mprotect 0x100a7000 16K r
mmsh> munmap $m8 8K
mmsh> on 1 write $m6 170
mmsh> on 2 touch $m6 r
minor=1 major=0
mmsh> on 1 fork
3
mmsh> touch $m9 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10043000
mmsh> on 2 touch $m10 w
touch: SIGSEGV (SEGV_ACCERR) at 0x100a7000
mmsh> on 1 touch $m10 w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a7000
mmsh> on 1 touch $m10 r
touch: SIGSEGV (SEGV_MAPERR) at 0x100a7000
mmsh> on 3 touch $m10 w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a7000
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K r addr=0x1006f000 fixed
0x1006f000
mmsh> touch 0x1006f000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1006f000
mmsh> mmap 16K r addr=0x10070000 fixed
0x10070000
mmsh> m1 = mmap 4K r addr=0x1006f000 fixed
0x1006f000
mmsh> mprotect 0x1006f000 4K none
mmsh> mprotect 0x1006f000 20K r
mmsh> mprotect 0x15000 4K none
mmsh> on 2 faults
minor=1 major=0
mmsh> on 3 fork
4
mmsh> madvise 0xbefea000 0 99
madvise: EINVAL (Invalid argument)
mmsh> brk $h+48K
0x22000
mmsh> touch $m7+32K 4K r
minor=1 major=0
mmsh> munmap 0x14000 8K
mmsh> on 3 munmap $m10 8K
mmsh> on 4 touch $m1 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1006f000
mmsh> mmap 4K none addr=0x1009f000 fixed
0x1009f000
mmsh> touch 0x1009f000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1009f000
mmsh> mmap 8K none addr=0x100a0000 fixed
0x100a0000
mmsh> m2 = mmap 4K none addr=0x1009f000 fixed
0x1009f000
mmsh> mprotect 0x100a0000 4K r
mmsh> m3 = on 3 mmap 12K rw addr=$m2 fixed populate
0x1009f000
mmsh> mincore $m10+1 4K
mincore: EINVAL (Invalid argument)
mmsh> madvise $m2 12K keeponfork
mmsh> mlock $m4-4K 24K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 4K rx shared populate
0xb6fd0000
mmsh> touch 0xbeffa000 4K r
minor=1 major=0
mmsh> m5 = mmap 8K rw
0xb6fce000
mmsh> m6 = mmap 12K rx addr=0x10036000 fixed_noreplace
0x10036000
mmsh> munmap $m4 8K
mmsh> m7 = mmap 73727 rw addr=0x15000 fixed
0x15000
mmsh> on 2 write $m1+4K 15
write: SIGSEGV (SEGV_MAPERR) at 0x10070000
mmsh> touch $m7+4K 24K w
minor=6 major=0
mmsh> madvise $h+48K+8 8K normal
madvise: EINVAL (Invalid argument)
mmsh> on 4 write $m6 10
write: SIGSEGV (SEGV_MAPERR) at 0x10036000
mmsh> on 3 touch $m6 r
touch: SIGSEGV (SEGV_MAPERR) at 0x10036000
mmsh> on 1 touch $m6 r
minor=1 major=0
mmsh> on 3 madvise $h-8K 20K dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> munmap $m2 16K
mmsh> touch $m10-4K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a6000
mmsh> on 3 touch $m3+20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a4000
mmsh> on 2 write $m3+20K 177
write: SIGSEGV (SEGV_MAPERR) at 0x100a4000
mmsh> on 4 touch $m3+20K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100a4000
mmsh> munmap $m7+32K 0
munmap: EINVAL (Invalid argument)
mmsh> m8 = mmap 16K rw addr=$m9+8K
0x10045000
mmsh> munmap $m3+32K 4K
mmsh> on 2 mmap 12K rw addr=0x100a2000 fixed
0x100a2000
mmsh> on 2 touch 0x100a2000 12K w
minor=3 major=0
mmsh> on 2 mmap 8K rw addr=0x100a5000 fixed
0x100a5000
mmsh> m9 = on 2 mmap 4K rw addr=0x100a2000 fixed
0x100a2000
mmsh> on 2 mprotect 0x100a4000 4K rw
mmsh> on 4 touch $m3+16K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a3000
mmsh> on 3 read $m3+32K
read: SIGSEGV (SEGV_MAPERR) at 0x100a7000
mmsh> touch $m3+8K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a1000
mmsh> m10 = mremap $m9 4K 36K maymove
mremap: EFAULT (Bad address)
mmsh> on 3 munmap 0x15000 8K
mmsh> munmap $m3+24K 8K
mmsh> touch 0x12000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> on 3 touch $m6 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10036000
mmsh> on 2 touch $m4+4K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fd1000
mmsh> mincore $h+28K 16K
0000
mmsh> on 3 msync $h+8K 16K async
msync: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 16K rw addr=$m7+28K fixed
0x1c000
mmsh> read $m3+32K
read: SIGSEGV (SEGV_MAPERR) at 0x100a7000
mmsh> read $m5
0x00
mmsh> m2 = mmap 16K rw addr=$m1+4K
0xb6fca000
mmsh> m3 = mmap 12K rwx addr=$m7+24K
0xb6fc7000
mmsh> m4 = mremap $m8+8K+1 8K 4K
mremap: EINVAL (Invalid argument)
mmsh> touch $m2+8K 8K w
minor=2 major=0
mmsh> mprotect $m2+8K 8K rw
mmsh> on 2 write $m6 62
write: SIGSEGV (SEGV_MAPERR) at 0x10036000
mmsh> on 4 touch $m6 r
touch: SIGSEGV (SEGV_MAPERR) at 0x10036000
mmsh> on 1 write $m6 117
write: SIGSEGV (SEGV_ACCERR) at 0x10036000
mmsh> munmap $m7+8K 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> munmap 0xbefc6000 20K
mmsh> m5 = mmap 8K rw addr=0x10002000 fixed
0x10002000
mmsh> on 4 touch $m9 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100a2000
mmsh> m6 = on 3 mmap 56K rw addr=0x10003000 fixed
0x10003000
mmsh> touch $h+40K 12K w
minor=3 major=0
mmsh> on 2 fork
5
mmsh> m7 = on 2 mmap 16K rwx shared addr=$m4+8K
0xb6fd2000
mmsh> touch $m4-8K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fd0000
mmsh> write $m1+12K 231
mmsh> brk $h+16722
0x1a152
mmsh> on 3 touch 0xbeea3000 r
minor=1 major=0
mmsh> on 2 fork
6
mmsh> touch 0xbefc5000 w
minor=1 major=0
mmsh> on 4 sbrk 0
0x16000
mmsh> touch $m5 4K r
minor=1 major=0
mmsh> on 2 touch $m5 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10002000
mmsh> mprotect $m3+1 8K none
mprotect: EINVAL (Invalid argument)
mmsh> read $h+16K
0x00
mmsh> m8 = mmap 12K rw shared
0xb6fc4000
mmsh> sbrk 5000
0x1a152
mmsh> brk $h+53940
brk: ENOMEM (Cannot allocate memory)
mmsh> on 5 touch $m5 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10002000
mmsh> on 2 write $m10+4K 94
write: SIGSEGV (SEGV_ACCERR) at 0x100a8000
mmsh> m9 = mmap 8K rw shared addr=$m8
0xb6fd0000
mmsh> on 6 touch $m4+12K 4K w
minor=1 major=0
mmsh> on 2 touch $m10+28K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100ae000
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-0001c000 rw-p 00000000 00:00 0          [heap]
00022000-00027000 rw-p 00000000 00:00 0
10002000-10004000 rw-p 00000000 00:00 0
10036000-10039000 r-xp 00000000 00:00 0
10045000-10049000 rw-p 00000000 00:00 0
1006f000-10074000 r--p 00000000 00:00 0
b6fc4000-b6fc7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc7000-b6fca000 rwxp 00000000 00:00 0
b6fca000-b6fd0000 rw-p 00000000 00:00 0
b6fd0000-b6fd2000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fd2000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fdb000 ---p 00000000 00:00 0
b6fdb000-b6fdc000 rw-p 00000000 00:00 0
b6fdc000-b6fdd000 r--p 00000000 00:00 0
b6fdd000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b7000000 r--p 00000000 00:00 0
befc5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x16000 present anon excl f1
0x17000 present anon excl f2
0x18000 present anon excl f3
0x19000 present anon excl f4
0x1a000 present anon excl f5
0x22000 present anon excl f6
0x10002000 present anon shared z
0x10036000 present anon shared z
0xb6fcc000 present anon excl f7
0xb6fcd000 present anon excl f8
0xb6fce000 present anon shared z
0xb6fcf000 present anon shared z
0xb6fd2000 present anon shared f9
0xb6fd3000 present anon shared f10
0xb6fd4000 present anon shared f11
0xb6fd5000 present anon shared f12
0xb6fd6000 present anon shared f13
0xb6fd7000 present anon shared f14
0xb6fd8000 present anon shared f15
0xb6fd9000 present anon shared f16
0xb6fde000 present anon shared z
0xb6fe6000 present file excl f17
0xb6ff6000 present anon shared f18
0xbefc5000 present anon excl f19
0xbeffa000 present anon shared z
0xbefff000 present anon shared f20
mmsh> on 1 faults
minor=33 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
0001c000-0001d000 r--p 00000000 00:00 0
10043000-10046000 rw-p 00000000 00:00 0
10060000-10062000 rw-p 00000000 00:00 0
10062000-10063000 r--p 00000000 00:00 0
10063000-10066000 rw-p 00000000 00:00 0
100a2000-100a7000 rw-p 00000000 00:00 0
100a7000-100ab000 r--p 00000000 00:00 0
b6fd2000-b6fd6000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fd8000-b6fda000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fda000-b6fdb000 ---p 00000000 00:00 0
b6fdb000-b6fdc000 rw-p 00000000 00:00 0
b6fdc000-b6fdd000 r--p 00000000 00:00 0
b6fdd000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b7000000 r--p 00000000 00:00 0
befc6000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x100a3000 present anon shared f21
0x100a4000 present anon shared f22
0xb6fd8000 present file excl f23
0xb6ff6000 present anon shared f18
0xbefc6000 present anon shared f24
0xbefff000 present anon shared f20
mmsh> on 2 faults
minor=3 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
10003000-10011000 rw-p 00000000 00:00 0
1009f000-100a2000 rw-p 00000000 00:00 0
b6fd1000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fdb000 ---p 00000000 00:00 0
b6fdb000-b6fdc000 rw-p 00000000 00:00 0
b6fdc000-b6fdd000 r--p 00000000 00:00 0
b6fdd000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b7000000 r--p 00000000 00:00 0
beea3000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0x1009f000 present anon excl f25
0x100a0000 present anon excl f26
0x100a1000 present anon excl f27
0xb6fd1000 present anon shared f28
0xb6fd2000 present anon shared f9
0xb6fd3000 present anon shared f10
0xb6fd4000 present anon shared f11
0xb6fd5000 present anon shared f12
0xb6fd6000 present anon shared f13
0xb6fd7000 present anon shared f14
0xb6fd8000 present anon shared f15
0xb6fd9000 present anon shared f16
0xb6ff6000 present anon shared f18
0xbeea3000 present anon shared z
0xbefc6000 present anon shared f24
0xbefff000 present anon shared f20
mmsh> on 3 faults
minor=4 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
b6fd1000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fdb000 ---p 00000000 00:00 0
b6fdb000-b6fdc000 rw-p 00000000 00:00 0
b6fdc000-b6fdd000 r--p 00000000 00:00 0
b6fdd000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b7000000 r--p 00000000 00:00 0
befc6000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0xb6fd1000 present anon shared f28
0xb6fd2000 present anon shared f9
0xb6fd3000 present anon shared f10
0xb6fd4000 present anon shared f11
0xb6fd5000 present anon shared f12
0xb6fd6000 present anon shared f13
0xb6fd7000 present anon shared f14
0xb6fd8000 present anon shared f15
0xb6fd9000 present anon shared f16
0xb6ff6000 present anon shared f18
0xbefc6000 present anon shared f24
0xbefff000 present anon shared f20
mmsh> on 4 faults
minor=0 major=0
mmsh> on 5 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
0001c000-0001d000 r--p 00000000 00:00 0
10043000-10046000 rw-p 00000000 00:00 0
10060000-10062000 rw-p 00000000 00:00 0
10062000-10063000 r--p 00000000 00:00 0
10063000-10066000 rw-p 00000000 00:00 0
100a2000-100a7000 rw-p 00000000 00:00 0
100a7000-100ab000 r--p 00000000 00:00 0
b6fd8000-b6fda000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fda000-b6fdb000 ---p 00000000 00:00 0
b6fdb000-b6fdc000 rw-p 00000000 00:00 0
b6fdc000-b6fdd000 r--p 00000000 00:00 0
b6fdd000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b7000000 r--p 00000000 00:00 0
befc6000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 5 pagemap
0x11000 present file shared f0
0x100a3000 present anon shared f21
0x100a4000 present anon shared f22
0xb6ff6000 present anon shared f18
0xbefc6000 present anon shared f24
0xbefff000 present anon shared f20
mmsh> on 5 faults
minor=0 major=0
mmsh> on 6 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
0001c000-0001d000 r--p 00000000 00:00 0
10043000-10046000 rw-p 00000000 00:00 0
10060000-10062000 rw-p 00000000 00:00 0
10062000-10063000 r--p 00000000 00:00 0
10063000-10066000 rw-p 00000000 00:00 0
100a2000-100a7000 rw-p 00000000 00:00 0
100a7000-100ab000 r--p 00000000 00:00 0
b6fd2000-b6fd6000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fd8000-b6fda000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fda000-b6fdb000 ---p 00000000 00:00 0
b6fdb000-b6fdc000 rw-p 00000000 00:00 0
b6fdc000-b6fdd000 r--p 00000000 00:00 0
b6fdd000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b7000000 r--p 00000000 00:00 0
befc6000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 6 pagemap
0x11000 present file shared f0
0x100a3000 present anon shared f21
0x100a4000 present anon shared f22
0xb6fd3000 present file excl f29
0xb6ff6000 present anon shared f18
0xbefc6000 present anon shared f24
0xbefff000 present anon shared f20
mmsh> on 6 faults
minor=1 major=0
