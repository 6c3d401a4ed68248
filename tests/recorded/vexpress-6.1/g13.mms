Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g13.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 12K
mmsh> file b 4K
mmsh> m1 = mmap 40K rwx
0xb6ff6000
mmsh> m2 = mmap 4K r shared file=b
0xb6ff5000
mmsh> m3 = mmap 16K rwx file=a
0xb6ff1000
mmsh> m4 = mmap 4K rw
0xb6ff0000
mmsh> m5 = mmap 4K none
0xb6fef000
mmsh> m6 = mmap 4K rw shared file=a
0xb6fee000
mmsh> m7 = mmap 16K rw
0xb6fea000
mmsh> m8 = mmap 12K rwx file=b
0xb6fe7000
mmsh> m9 = mmap 32K rwx
0xb6fdf000
mmsh> m10 = mmap 16K rw
0xb6fdb000
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> munmap 0xbeff6000 4K
mmsh> mprotect $m10+8K 4K rx
mmsh> write $m7 223
mmsh> touch $m10+12K 4K w
minor=1 major=0
mmsh> sbrk 4K
0x16000
mmsh> madvise $h+32K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $m10+12K 4K dontneed
mmsh> munlock $m10 4K
mmsh> pagemap $m10+4K 64K
0xb6fea000 present anon excl f0
mmsh> mincore $m5 4K
0
mmsh> touch $m6 4K r
minor=1 major=0
mmsh> msync $m7-8K 24K async
mmsh> m1 = mremap $m7 16K 24K maymove
0xb6fd5000
mmsh> m2 = mmap 4K rw
0xb6fed000
mmsh> brk $h+32K
0x1e000
mmsh> msync $m10+8K 8K async
mmsh> mprotect $m1+4K 12K none
mmsh> mprotect $m8-4K 4K rw
mmsh> mprotect 0x15000 8K rw
mmsh> mprotect $m10+8K 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> m3 = mremap $m3 16K 16K maymove fixed=0x1002b000
0x1002b000
mmsh> mprotect $m9+28K 4K r
mmsh> touch $m5+4K 4K w
minor=1 major=0
mmsh> mincore $m8+12K 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> touch $m3+4K+8 12K w
touch: SIGBUS (BUS_ADRERR) at 0x1002e000
mmsh> mlock 0x14000 4K
mmsh> touch 0x14000 4K r
minor=0 major=0
mmsh> mincore $m10 16K
0000
mmsh> mprotect $m3 12K rw
mmsh> read $m9+24K
0x00
mmsh> msync $m5-8K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> touch $m10+8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fdd000
mmsh> touch $m8 8K r
touch: SIGBUS (BUS_ADRERR) at 0xb6fe8000
mmsh> m4 = mmap 68K rw file=a shared
0xb6fc4000
mmsh> madvise $m3+4K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> munmap 0xbefda000 4095
mmsh> m5 = mmap 8K rw addr=0x10008000 fixed
0x10008000
mmsh> m6 = mremap $m3+12K 4K 44K maymove
0x1002e000
mmsh> mprotect $m3+8K 8K none
mmsh> mprotect $m2 4K rw
mmsh> m7 = mmap 8K rw file=b shared
0xb6ff3000
mmsh> m8 = mmap 28572 rw file=a offset=4K addr=$m3+16K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munmap $m4+4K 28K
mmsh> faults
minor=9 major=0
mmsh> mmap 4K rw addr=$m8+4K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m9 = mremap $m1 24K 28K maymove
mremap: EFAULT (Bad address)
mmsh> madvise $m4+48K 4K wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> brk $h+24K
0x1c000
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> m10 = mmap 60K rx file=b
0xb6fb5000
mmsh> m1 = mmap 12K rx file=a shared
0xb6fea000
mmsh> touch $m9 20K w
minor=5 major=0
mmsh> msync $m1+4K 8K sync async
msync: EINVAL (Invalid argument)
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001c000 rw-p 00000000 00:00 0          [heap]
10008000-1000a000 rw-p 00000000 00:00 0
1002b000-1002d000 rw-p 00000000 00:00 0          a
1002d000-1002f000 ---p 00002000 00:00 0          a
1002f000-10039000 rwxp 00004000 00:00 0          a
b6fb5000-b6fc4000 r-xp 00000000 00:00 0          b
b6fc4000-b6fc5000 rw-s 00000000 00:00 0          a
b6fcc000-b6fd5000 rw-s 00008000 00:00 0          a
b6fd5000-b6fd6000 rw-p 00000000 00:00 0
b6fd6000-b6fd9000 ---p 00000000 00:00 0
b6fd9000-b6fdb000 rw-p 00000000 00:00 0
b6fdb000-b6fdd000 rw-p 00000000 00:00 0
b6fdd000-b6fde000 r-xp 00000000 00:00 0
b6fde000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe6000 rwxp 00000000 00:00 0
b6fe6000-b6fe7000 r--p 00000000 00:00 0
b6fe7000-b6fea000 rwxp 00000000 00:00 0          b
b6fea000-b6fed000 r-xs 00000000 00:00 0          a
b6fed000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6fef000 rw-s 00000000 00:00 0          a
b6fef000-b6ff0000 ---p 00000000 00:00 0
b6ff0000-b6ff1000 rw-p 00000000 00:00 0
b6ff3000-b6ff5000 rw-s 00000000 00:00 0          b
b6ff5000-b6ff6000 r--s 00000000 00:00 0          b
b6ff6000-b7000000 rwxp 00000000 00:00 0
befdf000-beff6000 rw-p 00000000 00:00 0
beff7000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> touch $h+24K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1c000
mmsh> mmap 4K none addr=0x10090000 fixed
0x10090000
mmsh> touch 0x10090000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10090000
mmsh> mmap 16K none addr=0x10091000 fixed
0x10091000
mmsh> m2 = mmap 4K none addr=0x10090000 fixed
0x10090000
mmsh> mprotect 0x10090000 4K none
mmsh> mprotect 0x10090000 20K none
mmsh> m3 = mmap 8K rw addr=$m5+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect 0x1003b000+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> m4 = mremap $m10+40K 20K 16K maymove
0xb6fbf000
mmsh> m5 = mremap $m3 16K 20K maymove
mremap: EFAULT (Bad address)
mmsh> write $h+44K 9
write: SIGSEGV (SEGV_MAPERR) at 0x21000
mmsh> touch $m1 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fea000
mmsh> m6 = mmap 8K none
0xb6ff1000
mmsh> touch $m10+12K 36K r
touch: SIGBUS (BUS_ADRERR) at 0xb6fb8000
mmsh> read $m1+4K
0x02
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001c000 rw-p 00000000 00:00 0          [heap]
10008000-1000a000 rw-p 00000000 00:00 0
1002b000-1002d000 rw-p 00000000 00:00 0          a
1002d000-1002f000 ---p 00002000 00:00 0          a
1002f000-10039000 rwxp 00004000 00:00 0          a
10090000-10095000 ---p 00000000 00:00 0
b6fb5000-b6fc3000 r-xp 00000000 00:00 0          b
b6fc4000-b6fc5000 rw-s 00000000 00:00 0          a
b6fcc000-b6fd5000 rw-s 00008000 00:00 0          a
b6fd5000-b6fd6000 rw-p 00000000 00:00 0
b6fd6000-b6fd9000 ---p 00000000 00:00 0
b6fd9000-b6fdb000 rw-p 00000000 00:00 0
b6fdb000-b6fdd000 rw-p 00000000 00:00 0
b6fdd000-b6fde000 r-xp 00000000 00:00 0
b6fde000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe6000 rwxp 00000000 00:00 0
b6fe6000-b6fe7000 r--p 00000000 00:00 0
b6fe7000-b6fea000 rwxp 00000000 00:00 0          b
b6fea000-b6fed000 r-xs 00000000 00:00 0          a
b6fed000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6fef000 rw-s 00000000 00:00 0          a
b6fef000-b6ff0000 ---p 00000000 00:00 0
b6ff0000-b6ff1000 rw-p 00000000 00:00 0
b6ff1000-b6ff3000 ---p 00000000 00:00 0
b6ff3000-b6ff5000 rw-s 00000000 00:00 0          b
b6ff5000-b6ff6000 r--s 00000000 00:00 0          b
b6ff6000-b7000000 rwxp 00000000 00:00 0
befdf000-beff6000 rw-p 00000000 00:00 0
beff7000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mprotect $m5+12K 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 24K r addr=0x10048000 fixed
0x10048000
mmsh> touch 0x10048000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10048000
mmsh> mmap 4K r addr=0x1004e000 fixed
0x1004e000
mmsh> m7 = mmap 4K r addr=0x10048000 fixed
0x10048000
mmsh> mprotect 0x1004a000 4K r
mmsh> mprotect 0x10048000 28K r
mmsh> m8 = mmap 16K rw file=a
0xb6fc8000
mmsh> madvise 0x15000 4K normal
mmsh> mprotect $h+16K+8 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> munmap $m7-4K 24K
mmsh> munmap $m9+12K 12K
mmsh> m9 = mmap 4K rw file=a shared
0xb6fe4000
mmsh> madvise $m7 20K 99
madvise: EINVAL (Invalid argument)
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> madvise $m7+4K 20K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $m10+36K 20K wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> mmap 16K none addr=0x10085000 fixed
0x10085000
mmsh> touch 0x10085000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10085000
mmsh> mmap 16K none addr=0x10089000 fixed
0x10089000
mmsh> m10 = mmap 4K none addr=0x10085000 fixed
0x10085000
mmsh> mprotect 0x10087000 4K rw
mmsh> mprotect 0x10085000 32K none
mmsh> write 0x12000 1
write: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> write $m9 34
mmsh> touch $m7+24K 4K r
minor=1 major=0
mmsh> m1 = mremap $m10 8K 12K maymove
0xb6fc5000
mmsh> mprotect $m4-8K 24K rw
mmsh> brk $h+53541
0x23125
mmsh> munmap $m6+4K 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> mlock $m6+4K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 8K rw addr=$m6-8K populate
0xb6fe2000
mmsh> touch $m3+4K 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1002d000
mmsh> m3 = mmap 0xfffff001 rw file=b offset=4K
mmap: ENOMEM (Cannot allocate memory)
mmsh> touch 0x14000 4K w
minor=0 major=0
mmsh> read $m7+24K
0x00
mmsh> mincore $m9 0xfffff000
mincore: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 8K rw file=a shared noreserve
0xb6fb3000
mmsh> m5 = mmap 4K rwx shared addr=$m5 fixed populate
0x10008000
mmsh> write $h+8K 178
mmsh> m6 = mremap $m10 12K 12K maymove
mremap: EFAULT (Bad address)
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m7 = mmap 52K rwx file=b
0xb6fa6000
mmsh> mprotect $m7+32K 1 r
mmsh> m8 = mmap 4K r file=a shared
0xb6fc3000
mmsh> sbrk 100
0x23125
mmsh> mmap 20K none addr=0x100b9000 fixed
0x100b9000
mmsh> touch 0x100b9000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b9000
mmsh> mmap 12K r addr=0x100be000 fixed
0x100be000
mmsh> m9 = mmap 4K none addr=0x100b9000 fixed
0x100b9000
mmsh> mprotect 0x100bc000 4K rw
mmsh> mprotect 0x100b9000 32K none
mmsh> m10 = mmap 4K rw addr=$m9+24K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch 0xbef94000 w
minor=1 major=0
mmsh> munlock $m4 8K
mmsh> mlock $m6+4K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> brk $h+44K
0x21000
mmsh> m1 = mremap $m7 28K 32K maymove
0xb6f9e000
mmsh> m2 = mmap 4K rw file=a addr=0x10031000 fixed
0x10031000
mmsh> mprotect $m9+28K 4K rw
mmsh> mlock $h+48K 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 40K none
0xb6f94000
mmsh> pagemap $m5 64K
0x10008000 present file excl f0
mmsh> sbrk 4K
0x21000
mmsh> mprotect $m2 4K rx
mmsh> touch $m7+24K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fac000
mmsh> m4 = mmap 8K r file=a shared addr=$m7+12K fixed
0xb6fa9000
mmsh> touch $m4 4K r
minor=1 major=0
mmsh> m5 = mmap 4K rw addr=0x10020000 fixed
0x10020000
mmsh> mincore 0x14000 4K
1
mmsh> touch $m5 4K w
minor=1 major=0
mmsh> madvise $m4+4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m6 = mmap 16284 rwx addr=$h+24K
0xb6f90000
mmsh> m7 = mmap 4K rx shared
0xb6fac000
mmsh> mmap 20K rw addr=0x10051000 fixed
0x10051000
mmsh> mmap 8K rw addr=0x10056000 fixed
0x10056000
mmsh> m8 = mmap 4K rw addr=0x10051000 fixed
0x10051000
mmsh> mprotect 0x10053000 4K r
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00022000 rw-p 00000000 00:00 0          [heap]
10008000-10009000 rwxs 00000000 00:00 0          /dev/zero (deleted)
10009000-1000a000 rw-p 00000000 00:00 0
10020000-10021000 rw-p 00000000 00:00 0
1002b000-1002d000 rw-p 00000000 00:00 0          a
1002d000-1002f000 ---p 00002000 00:00 0          a
1002f000-10031000 rwxp 00004000 00:00 0          a
10031000-10032000 r-xp 00000000 00:00 0          a
10032000-10039000 rwxp 00007000 00:00 0          a
1004d000-1004f000 r--p 00000000 00:00 0
10051000-10053000 rw-p 00000000 00:00 0
10053000-10054000 r--p 00000000 00:00 0
10054000-10058000 rw-p 00000000 00:00 0
10087000-10088000 ---p 00000000 00:00 0
10088000-1008d000 ---p 00000000 00:00 0
10090000-10095000 ---p 00000000 00:00 0
100b9000-100bc000 ---p 00000000 00:00 0
100bc000-100bd000 ---p 00000000 00:00 0
100bd000-100c0000 ---p 00000000 00:00 0
100c0000-100c1000 rw-p 00000000 00:00 0
b6f90000-b6f94000 rwxp 00000000 00:00 0
b6f94000-b6f9e000 ---p 00000000 00:00 0
b6f9e000-b6fa6000 rwxp 00000000 00:00 0          b
b6fa9000-b6fab000 r--s 00000000 00:00 0          a
b6fac000-b6fad000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6fad000-b6fae000 rwxp 00007000 00:00 0          b
b6fae000-b6faf000 r--p 00008000 00:00 0          b
b6faf000-b6fb3000 rwxp 00009000 00:00 0          b
b6fb3000-b6fb5000 rw-s 00000000 00:00 0          a
b6fb5000-b6fbd000 r-xp 00000000 00:00 0          b
b6fbd000-b6fc3000 rw-p 00008000 00:00 0          b
b6fc3000-b6fc4000 r--s 00000000 00:00 0          a
b6fc4000-b6fc5000 rw-s 00000000 00:00 0          a
b6fc5000-b6fc8000 ---p 00000000 00:00 0
b6fc8000-b6fcc000 rw-p 00000000 00:00 0          a
b6fcc000-b6fd5000 rw-s 00008000 00:00 0          a
b6fd5000-b6fd6000 rw-p 00000000 00:00 0
b6fd6000-b6fd9000 ---p 00000000 00:00 0
b6fd9000-b6fdb000 rw-p 00000000 00:00 0
b6fdb000-b6fdd000 rw-p 00000000 00:00 0
b6fdd000-b6fde000 r-xp 00000000 00:00 0
b6fde000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe2000 rwxp 00000000 00:00 0
b6fe2000-b6fe4000 rw-p 00000000 00:00 0
b6fe4000-b6fe5000 rw-s 00000000 00:00 0          a
b6fe5000-b6fe6000 rwxp 00000000 00:00 0
b6fe6000-b6fe7000 r--p 00000000 00:00 0
b6fe7000-b6fea000 rwxp 00000000 00:00 0          b
b6fea000-b6fed000 r-xs 00000000 00:00 0          a
b6fed000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6fef000 rw-s 00000000 00:00 0          a
b6fef000-b6ff0000 ---p 00000000 00:00 0
b6ff0000-b6ff1000 rw-p 00000000 00:00 0
b6ff1000-b6ff3000 ---p 00000000 00:00 0
b6ff3000-b6ff5000 rw-s 00000000 00:00 0          b
b6ff5000-b6ff6000 r--s 00000000 00:00 0          b
b6ff6000-b7000000 rwxp 00000000 00:00 0
bef94000-beff6000 rw-p 00000000 00:00 0
beff7000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x14000 present anon excl f1
0x18000 present anon excl f2
0x10008000 present file excl f3
0x10020000 present anon excl f4
0x1002c000 present anon excl f5
0x1002d000 present anon excl f6
0x1004e000 present anon shared z
0xb6fa9000 present file shared f7
0xb6faa000 present file shared f8
0xb6fb5000 present file shared f9
0xb6fd5000 present anon excl f10
0xb6fdf000 present anon excl f11
0xb6fe0000 present anon excl f12
0xb6fe1000 present anon excl f13
0xb6fe2000 present anon excl f14
0xb6fe3000 present anon excl f15
0xb6fe4000 present file shared f7
0xb6fe5000 present anon shared z
0xb6fe7000 present file shared f9
0xb6fea000 present file shared f7
0xb6feb000 present file shared f8
0xb6fec000 present file excl f16
0xb6fee000 present file shared f7
0xb6ff0000 present anon excl f17
0xbef94000 present anon excl f18
0xbefff000 present anon excl f19
mmsh> faults
minor=15 major=0
