Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g7.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 12K r shared
0xb6ffd000
mmsh> m2 = mmap 8K none
0xb6ffb000
mmsh> m3 = mmap 8K none
0xb6ff9000
mmsh> m4 = mmap 8K rw
0xb6ff7000
mmsh> m5 = mmap 4K rwx
0xb6ff6000
mmsh> m6 = mmap 8K none shared
0xb6ff4000
mmsh> m7 = mmap 4K rw
0xb6ff3000
mmsh> m8 = mmap 8K rw
0xb6ff1000
mmsh> m9 = mmap 4K none
0xb6ff0000
mmsh> m10 = mmap 12K rwx shared
0xb6fed000
mmsh> touch $m5+4K 4K w
minor=1 major=0
mmsh> m1 = mmap 8K rw
0xb6feb000
mmsh> mmap 4K rw addr=0xbf000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> m2 = mremap $m2+4K 4K 8K
mremap: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m6 4K rw
mmsh> mlock $m7 4K
mmsh> touch $m4 8K w
minor=1 major=0
mmsh> mprotect $h+16K 8092 none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 12K rw addr=0x10032000 fixed
0x10032000
mmsh> mprotect $m3+8K 4K rwx
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m2+4K 4K rw
mmsh> sbrk -1
sbrk: ENOMEM (Cannot allocate memory)
mmsh> mlock $m1 4K
mmsh> m4 = mremap $m7 4K 4K maymove
0xb6ff3000
mmsh> on 1 fork
2
mmsh> mprotect $m9+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> on 1 fork
3
mmsh> on 2 mprotect $h+24K 28K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 1 touch $m7 w
minor=1 major=0
mmsh> on 2 touch $m7 w
minor=1 major=0
mmsh> on 3 touch $m7 w
minor=1 major=0
mmsh> on 2 madvise $m10 8K populate_write
mmsh> touch $m10-4K 4K w
minor=1 major=0
mmsh> m5 = mmap 4K r populate
0xb6fea000
mmsh> write $m3-4K 192
write: SIGSEGV (SEGV_MAPERR) at 0x10031000
mmsh> touch $m10 12K r
minor=2 major=0
mmsh> on 1 read $m7
0x00
mmsh> on 2 touch $m7 w
minor=0 major=0
mmsh> on 1 touch $m7 r
minor=0 major=0
mmsh> mprotect 0xbefc7000 0 r
mmsh> munmap $h+16K 16K
mmsh> on 2 msync $m3 12K sync async
msync: EINVAL (Invalid argument)
mmsh> m6 = on 2 mmap 4K rw shared
0xb6fea000
mmsh> m7 = mmap 28K rx growsdown
0xb6fe3000
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
10032000-10034000 rw-p 00000000 00:00 0
10034000-10035000 rwxp 00000000 00:00 0
b6fea000-b6feb000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fec000 rw-p 00000000 00:00 0
b6fec000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6ff0000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff0000-b6ff1000 ---p 00000000 00:00 0
b6ff1000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff5000-b6ff6000 ---s 00001000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff7000 rwxp 00000000 00:00 0
b6ff7000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6ffc000 ---p 00000000 00:00 0
b6ffc000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b7000000 r--s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> m8 = mmap 12K none
0xb6ee0000
mmsh> mprotect $h+4K+1 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> touch 0x14000 4K r
minor=1 major=0
mmsh> brk $h+36K
0x1f000
mmsh> msync 0x15000 4K sync
mmsh> touch $m3+8K 4K r
minor=1 major=0
mmsh> on 2 fork
4
mmsh> mprotect $m8+4K 4K rw
mmsh> touch 0x15000 1 r
minor=1 major=0
mmsh> on 4 exit
mmsh> on 3 mprotect $m2+4K 4K rw
mmsh> m9 = mremap $m1 8K 8K maymove
0xb6feb000
mmsh> on 2 touch $m9 r
minor=1 major=0
mmsh> on 3 write $m9 228
mmsh> on 1 read $m9
0x00
mmsh> touch $h+32K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1e000
mmsh> on 2 mprotect $m1 4K rw
mmsh> m10 = mmap 4K rx addr=$m6+4095 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 2 touch $m6 4K w
minor=1 major=0
mmsh> m1 = on 3 mmap 4K none addr=$m3 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> msync $m1 8K sync
mmsh> brk $h+3516
0x16dbc
mmsh> touch 0xbec61000 w
minor=1 major=0
mmsh> munmap $m5+8K 8K
mmsh> on 2 mmap 8K none addr=0x10073000 fixed
0x10073000
mmsh> on 2 mmap 4K none addr=0x10075000 fixed
0x10075000
mmsh> m2 = on 2 mmap 4K none addr=0x10073000 fixed
0x10073000
mmsh> on 2 mprotect 0x10074000 4K rw
mmsh> on 2 mprotect 0x10073000 12K none
mmsh> munmap $m7-4K 28K
mmsh> mlock $m8 12K
mlock: ENOMEM (Cannot allocate memory)
mmsh> madvise $m5-8K 12K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 2 mlock $h+12K 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m3 = on 2 mmap 12K rw
0xb6fe7000
mmsh> mprotect 0x14000 4K rw
mmsh> on 3 write $m9 191
mmsh> on 2 touch $m9 w
minor=1 major=0
mmsh> on 1 write $m9 188
mmsh> on 3 mprotect $m10+8K 4K rw
mmsh> mprotect $m5 4K rw
mmsh> on 2 sbrk 100
0x16dbc
mmsh> m4 = mremap $m7 28K 28K maymove
mremap: EFAULT (Bad address)
mmsh> on 3 brk 0xbefff000
brk: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> m5 = mmap 4K rw addr=$h-8K
0xb6fed000
mmsh> on 1 touch $m1+4K w
minor=0 major=0
mmsh> on 3 touch $m1+4K w
minor=1 major=0
mmsh> on 2 brk 0xbf000000
brk: ENOMEM (Cannot allocate memory)
mmsh> m6 = mmap 8K r
0xb6fe5000
mmsh> on 2 touch 0xbeb9c000 w
minor=1 major=0
mmsh> on 1 touch $m9 r
minor=0 major=0
mmsh> on 3 read $m9
0xbf
mmsh> on 2 touch $m9 r
minor=0 major=0
mmsh> on 2 mmap 4K r addr=0x100b1000 fixed
0x100b1000
mmsh> on 2 mmap 4K r addr=0x100b2000 fixed
0x100b2000
mmsh> m7 = on 2 mmap 4K r addr=0x100b1000 fixed
0x100b1000
mmsh> on 2 mprotect 0x100b2000 4K r
mmsh> on 2 munmap $m1+4K 12K
mmsh> m8 = mmap 52K rw
0xb6fd8000
mmsh> madvise 0x15000 4K random
mmsh> on 3 munmap $m9 4K
mmsh> on 3 mprotect $h+28K 16284 rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m5-8K 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch 0xbefe0000 8K w
minor=2 major=0
mmsh> mprotect $h+8K 24K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 touch $m10+12K 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ff0000
mmsh> on 3 mprotect $m2+12K 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 mprotect $m2+4K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 munmap $h-8K 12K
mmsh> mprotect $m6 12K rw
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> touch $m3+8K 4K r
minor=1 major=0
mmsh> on 2 touch $m8+44K w
minor=1 major=0
mmsh> on 1 touch $m8+44K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe3000
mmsh> mincore $m4 28K
1000110
mmsh> on 3 touch $m10+8K 4K w
minor=1 major=0
mmsh> m9 = on 2 mmap 16K rw shared addr=$m6 fixed
0xb6fe5000
mmsh> on 2 write $m5 17
write: SIGSEGV (SEGV_MAPERR) at 0xb6fed000
mmsh> on 3 read $m5
0x00
mmsh> touch 0x15000 4K r
minor=1 major=0
mmsh> on 3 read $m8+40K
read: SIGSEGV (SEGV_MAPERR) at 0xb6fe2000
mmsh> on 2 touch $m3+8K r
minor=0 major=0
mmsh> on 1 touch $m3+8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe9000
mmsh> m10 = mmap 4K rx
0xb6fee000
mmsh> on 3 munmap $h+40K 12K
mmsh> on 3 mprotect $m10 8K rw
mmsh> m1 = mmap 56K rw shared addr=$m3-8K fixed
0xb6fe5000
mmsh> m2 = mmap 12K rx shared
0xb6fd5000
mmsh> m3 = mremap $m4 28K 28K maymove
0xb6ff3000
mmsh> m4 = mmap 0xffffffff rw shared addr=$m3+16K fixed populate
mmap: ENOMEM (Cannot allocate memory)
mmsh> on 3 mprotect $m6-8K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m5 4K w
minor=1 major=0
mmsh> munmap $h+44K 4K
mmsh> on 2 read 0x10004000
read: SIGSEGV (SEGV_MAPERR) at 0x10004000
mmsh> mlock $m10 4K
mmsh> m5 = mremap $m4+4K 24K 24K maymove fixed=0x10035000
mremap: EFAULT (Bad address)
mmsh> on 2 munmap $m7-4K+1 4095
munmap: EINVAL (Invalid argument)
mmsh> mremap $m9+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mincore $m5+4K 20K
10000
mmsh> m6 = on 2 mremap $m10 12K 8K maymove
0xb6fee000
mmsh> on 3 munmap 0x1001e000 32K
mmsh> mlock $m3+24K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 3 mprotect $m9 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 12K rw addr=$m3+8K populate
0xb6fd2000
mmsh> touch 0xbeaf2000 w
minor=1 major=0
mmsh> on 2 mmap 8K rw addr=0x1005c000 fixed
0x1005c000
mmsh> on 2 mmap 8K rw addr=0x1005e000 fixed
0x1005e000
mmsh> m8 = on 2 mmap 4K rw addr=0x1005c000 fixed
0x1005c000
mmsh> on 2 mprotect 0x1005c000 4K r
mmsh> touch 0x15000 4K r
minor=0 major=0
mmsh> read $m5+4K
0x00
mmsh> m9 = on 2 mmap 4K rw
0xb6ff0000
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001f000 rw-p 00000000 00:00 0          [heap]
10032000-10034000 rw-p 00000000 00:00 0
10034000-10035000 rwxp 00000000 00:00 0
b6ee0000-b6ee1000 ---p 00000000 00:00 0
b6ee1000-b6ee2000 rw-p 00000000 00:00 0
b6ee2000-b6ee3000 ---p 00000000 00:00 0
b6fe3000-b6fea000 r-xp 00000000 00:00 0
b6fea000-b6feb000 r--p 00000000 00:00 0
b6feb000-b6fec000 rw-p 00000000 00:00 0
b6fec000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6ff0000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff0000-b6ff1000 ---p 00000000 00:00 0
b6ff1000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff5000-b6ff6000 ---s 00001000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff7000 rwxp 00000000 00:00 0
b6ff7000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6ffc000 ---p 00000000 00:00 0
b6ffc000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b7000000 r--s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x14000 present anon shared z
0x15000 present anon shared z
0x10034000 present anon shared z
0xb6fea000 present anon shared z
0xb6feb000 present anon excl f1
0xb6fec000 present anon excl f2
0xb6fed000 present file shared f3
0xb6fee000 present file shared f4
0xb6fef000 present file shared f5
0xb6ff3000 present anon excl f6
0xb6ff7000 present anon shared f7
0xb6ff8000 present anon shared f8
0xbefff000 present anon shared f9
mmsh> on 1 faults
minor=13 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00017000 rw-p 00000000 00:00 0          [heap]
10032000-10034000 rw-p 00000000 00:00 0
10034000-10035000 rwxp 00000000 00:00 0
1005c000-1005d000 r--p 00000000 00:00 0
1005d000-10060000 rw-p 00000000 00:00 0
10073000-10074000 ---p 00000000 00:00 0
10074000-10075000 ---p 00000000 00:00 0
10075000-10076000 ---p 00000000 00:00 0
100b1000-100b3000 r--p 00000000 00:00 0
b6fd2000-b6fd5000 rw-p 00000000 00:00 0
b6fd5000-b6fd8000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6fd8000-b6fe5000 rw-p 00000000 00:00 0
b6fe5000-b6fee000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fee000-b6fef000 rw-s 00009000 00:00 0          /dev/zero (deleted)
b6fef000-b6ff0000 rw-s 0000a000 00:00 0          /dev/zero (deleted)
b6ff0000-b6ff1000 rw-p 00000000 00:00 0
b6ff1000-b6ff3000 rw-s 0000c000 00:00 0          /dev/zero (deleted)
b6ff3000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff5000-b6ff6000 ---s 00001000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff7000 rwxp 00000000 00:00 0
b6ff7000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6ffc000 ---p 00000000 00:00 0
b6ffc000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b7000000 r--s 00000000 00:00 0          /dev/zero (deleted)
beaf2000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x15000 present anon shared z
0xb6fd2000 present anon excl f10
0xb6fd3000 present anon excl f11
0xb6fd4000 present anon excl f12
0xb6fe3000 present anon excl f13
0xb6fed000 present file excl f14
0xb6fee000 present file excl f15
0xb6ff3000 present anon excl f16
0xb6ff7000 present anon shared f7
0xb6ff8000 present anon shared f8
0xbeaf2000 present anon excl f17
0xbeb9c000 present anon excl f18
0xbec61000 present anon excl f19
0xbefe0000 present anon excl f20
0xbefe1000 present anon excl f21
0xbefff000 present anon shared f9
mmsh> on 2 faults
minor=19 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
10032000-10034000 rw-p 00000000 00:00 0
10034000-10035000 rwxp 00000000 00:00 0
b6fec000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6fee000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fee000-b6ff0000 rw-s 00001000 00:00 0          /dev/zero (deleted)
b6ff0000-b6ff1000 ---p 00000000 00:00 0
b6ff1000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff5000-b6ff6000 ---s 00001000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff7000 rwxp 00000000 00:00 0
b6ff7000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6ffc000 ---p 00000000 00:00 0
b6ffc000-b6ffd000 rw-p 00000000 00:00 0
b6ffd000-b7000000 r--s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0xb6fec000 present anon excl f22
0xb6fed000 present file shared f3
0xb6fee000 present file shared f4
0xb6fef000 present file shared f5
0xb6ff3000 present anon excl f23
0xb6ff7000 present anon shared f7
0xb6ff8000 present anon shared f8
0xbefff000 present anon shared f9
mmsh> on 3 faults
minor=5 major=0
