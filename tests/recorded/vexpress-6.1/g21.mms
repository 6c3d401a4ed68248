Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g21.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 32K
mmsh> file b 160K
mmsh> m1 = mmap 4K rw
0xb6fff000
mmsh> m2 = mmap 20K rw file=b
0xb6ffa000
mmsh> m3 = mmap 8K none
0xb6ff8000
mmsh> m4 = mmap 8K none file=b
0xb6ff6000
mmsh> m5 = mmap 16K rw
0xb6ff2000
mmsh> m6 = mmap 36K rw file=b
0xb6fe9000
mmsh> m7 = mmap 8K rw
0xb6fe7000
mmsh> m8 = mmap 8K rw file=a
0xb6fe5000
mmsh> m9 = mmap 4K rwx
0xb6fe4000
mmsh> m10 = mmap 4K rwx
0xb6fe3000
mmsh> touch $h+12K+8 1 w
touch: SIGSEGV (SEGV_MAPERR) at 0x19008
mmsh> on 1 fork
2
mmsh> mprotect $m10 4K rx
mmsh> on 1 fork
3
mmsh> touch $m7 8K w
minor=2 major=0
mmsh> touch $m5+8K 8K w
minor=2 major=0
mmsh> brk $h+26712
0x1c858
mmsh> on 2 munmap $m8+8K 4K
mmsh> madvise $m9 4K dontneed
mmsh> m1 = mmap 32K none
0xb6fdb000
mmsh> on 2 touch $m4 r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ff6000
mmsh> m2 = mmap 8K rw file=b offset=40K addr=$m6+8K fixed
0xb6feb000
mmsh> on 2 touch $m5+8K w
minor=1 major=0
mmsh> m3 = mremap $m1 32K 32K maymove fixed=$h+28K
0x1d000
mmsh> read 0x14000
0x00
mmsh> mprotect 0x15000 4K rw
mmsh> mprotect 0xbeff4000 4K rx
mmsh> on 2 read $m9
0x00
mmsh> mmap 8K r addr=0x10072000 fixed
0x10072000
mmsh> touch 0x10072000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10072000
mmsh> mmap 8K r addr=0x10074000 fixed
0x10074000
mmsh> m4 = mmap 4K r addr=0x10072000 fixed
0x10072000
mmsh> mprotect 0x10073000 4K rw
mmsh> mprotect 0x10072000 16K r
mmsh> on 3 exit
mmsh> on 2 munmap $m10 12K
mmsh> mprotect $m10 3996 none
mmsh> on 1 fork
4
mmsh> munmap $m4+12K 12K
mmsh> on 2 mprotect $m8 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 1 fork
5
mmsh> on 1 touch $m6 w
minor=1 major=0
mmsh> on 2 write $m6 79
mmsh> on 5 touch $m5-8K 12K w
minor=3 major=0
mmsh> on 5 touch $m2+4K 4K w
minor=1 major=0
mmsh> write $m2+4K 45
mmsh> on 2 munmap $m4 16K
mmsh> on 4 touch $m7 r
minor=1 major=0
mmsh> on 1 touch $m10 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe3000
mmsh> on 4 read $m10
read: SIGSEGV (SEGV_ACCERR) at 0xb6fe3000
mmsh> m5 = on 2 mmap 48K rw shared
0xb6fda000
mmsh> on 4 touch $m3+28K w
touch: SIGSEGV (SEGV_ACCERR) at 0x24000
mmsh> on 2 touch $m3+28K w
touch: SIGSEGV (SEGV_MAPERR) at 0x24000
mmsh> on 1 touch $m3+28K r
touch: SIGSEGV (SEGV_ACCERR) at 0x24000
mmsh> munmap $m3+16K 4K
mmsh> mprotect $m2+4K 4K r
mmsh> touch $m10 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe3000
mmsh> m6 = mmap 16K rw addr=$m9+8K
0xb6fdf000
mmsh> m7 = on 2 mmap 4K rw addr=0x1000e000 fixed populate
0x1000e000
mmsh> touch $m5+8K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fdc000
mmsh> m8 = on 4 mmap 8K rw shared addr=$m1+28K fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> munmap $m10 8K
mmsh> mprotect $m2 4K rwx
mmsh> touch $m4+12K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10075000
mmsh> on 4 touch $m1+20K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe0000
mmsh> on 2 touch $m1+20K w
minor=1 major=0
mmsh> on 1 write $m1+20K 235
mmsh> m9 = mmap 52K none shared addr=0x14000+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m10 = on 2 mremap $m9 4K 4K maymove
0xb6fe4000
mmsh> mprotect 0x14000+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> munmap $m6 8K
mmsh> mprotect 0xbefe5000 4K r
mmsh> on 5 mincore $m3+20K 12K
000
mmsh> mremap $h+20K+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> touch 0xbefc9000 r
minor=1 major=0
mmsh> m1 = on 4 mremap $m3 32K 28K maymove fixed=0x10009000
0x10009000
mmsh> m2 = on 5 mremap $m3 32K 28K maymove fixed=0x10006000
0x10006000
mmsh> on 4 write $m2+24K 71
write: SIGSEGV (SEGV_ACCERR) at 0x1000c000
mmsh> on 2 write 0xbeffd000 97
mmsh> sbrk 12K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 8K rw addr=$m2 fixed
0x10006000
mmsh> m4 = mmap 16383 rw file=b shared addr=$m2+4K fixed
0x10007000
mmsh> munmap $m9+12K+8 8K
munmap: EINVAL (Invalid argument)
mmsh> on 1 touch $m4+12K w
minor=1 major=0
mmsh> on 1 fork
6
mmsh> on 2 mprotect $m6+16K 16K rwx
mmsh> on 4 write $m10+4K 195
mmsh> m5 = mmap 8K r addr=0x1002e000 fixed
0x1002e000
mmsh> on 5 mprotect $m9 4K rw
mmsh> on 2 touch $h+28K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1d000
mmsh> m6 = mmap 4K rw addr=$m5+4K fixed
0x1002f000
mmsh> mprotect $m5 8K r
mmsh> mprotect $m4+8K 4K rw
mmsh> m7 = mmap 8K rw file=b offset=68K shared
0xb6fe3000
mmsh> touch $m4 16K w
minor=3 major=0
mmsh> mmap 4K rw addr=$m4+8K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 2 touch $m6+12K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10032000
mmsh> on 2 madvise $m7 4K 99
madvise: EINVAL (Invalid argument)
mmsh> munmap $m7 0
munmap: EINVAL (Invalid argument)
mmsh> on 6 munmap $m9+8K 8193
mmsh> mprotect $m9+4K 12K rw
mmsh> on 4 mprotect $m10 4K rwx
mmsh> on 6 mprotect $m8 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 12K r addr=0x10074000 fixed
0x10074000
mmsh> touch 0x10074000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10074000
mmsh> mmap 16K r addr=0x10077000 fixed
0x10077000
mmsh> m8 = mmap 4K r addr=0x10074000 fixed
0x10074000
mmsh> mprotect 0x10078000 4K none
mmsh> mprotect 0x10074000 28K r
mmsh> on 4 mprotect 0x15000 4K rwx
mmsh> brk $h+8K
0x18000
mmsh> m9 = mmap 32K rx file=a
0xb6fd9000
mmsh> mmap 20K r addr=0x100b1000 fixed
0x100b1000
mmsh> touch 0x100b1000 20K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b1000
mmsh> mmap 8K r addr=0x100b6000 fixed
0x100b6000
mmsh> m10 = mmap 4K r addr=0x100b1000 fixed
0x100b1000
mmsh> mprotect 0x100b3000 4K r
mmsh> mprotect 0x100b1000 28K r
mmsh> on 2 munmap 0x1002c000 8K
mmsh> on 4 mprotect $m1 8K rx
mmsh> m1 = mmap 4K rx shared
0xb6fd8000
mmsh> on 4 touch $h-4K 8K r
minor=2 major=0
mmsh> touch $m4+8K 4K w
minor=0 major=0
mmsh> munmap $h+24K 24K
mmsh> m2 = on 2 mremap $m6 36K 36K maymove fixed=0x14000
mremap: EFAULT (Bad address)
mmsh> m3 = on 5 mmap 64K rw noreserve
0xb6fd3000
mmsh> on 6 munmap 0xbefe2000 20K
mmsh> on 6 munmap $m5+8K 12K
mmsh> on 1 touch $m10+4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b2000
mmsh> on 4 read $m10+4K
read: SIGSEGV (SEGV_MAPERR) at 0x100b2000
mmsh> mmap 4K rw addr=0x1009c000 fixed
0x1009c000
mmsh> touch 0x1009c000 4K w
minor=1 major=0
mmsh> mmap 16K r addr=0x1009d000 fixed
0x1009d000
mmsh> m4 = mmap 4K rw addr=0x1009c000 fixed
0x1009c000
mmsh> mprotect 0x100a0000 4K r
mmsh> on 2 touch $h-4K 4K w
minor=1 major=0
mmsh> mlock $m9+8K 20K
mmsh> on 5 madvise $h+40K 4K wipeonfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $m4+24K 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m1+8K 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> on 1 write $m7+4K 145
mmsh> on 6 touch $m7+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe4000
mmsh> m5 = on 6 mmap 68K rw addr=$m4+8K fixed_noreplace
0x1009e000
mmsh> on 2 read $m8+20K
read: SIGSEGV (SEGV_MAPERR) at 0x10079000
mmsh> on 5 read $m8+20K
read: SIGSEGV (SEGV_MAPERR) at 0x10079000
mmsh> touch 0xbefe0000 8K w
minor=2 major=0
mmsh> on 5 touch $m10 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100b1000
mmsh> mmap 4K none addr=0x10051000 fixed
0x10051000
mmsh> touch 0x10051000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10051000
mmsh> mmap 12K r addr=0x10052000 fixed
0x10052000
mmsh> m6 = mmap 4K none addr=0x10051000 fixed
0x10051000
mmsh> mprotect 0x10054000 4K rw
mmsh> mprotect 0x10051000 16K none
mmsh> on 6 exit
mmsh> touch $m1 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fd8000
mmsh> on 4 mprotect $m6+24K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00018000 rw-p 00000000 00:00 0          [heap]
00022000-00025000 ---p 00000000 00:00 0
10006000-10007000 rw-p 00000000 00:00 0
10007000-1000b000 rw-s 00000000 00:00 0          b
1002e000-1002f000 r--p 00000000 00:00 0
1002f000-10030000 r--p 00000000 00:00 0
10051000-10054000 ---p 00000000 00:00 0
10054000-10055000 ---p 00000000 00:00 0
10072000-10073000 r--p 00000000 00:00 0
10073000-10074000 r--p 00000000 00:00 0
10074000-1007b000 r--p 00000000 00:00 0
1009c000-1009d000 rw-p 00000000 00:00 0
1009d000-100a1000 r--p 00000000 00:00 0
100b1000-100b8000 r--p 00000000 00:00 0
b6fd8000-b6fd9000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6fd9000-b6fdb000 r-xp 00000000 00:00 0          a
b6fdb000-b6fe0000 r-xp 00002000 00:00 0          a
b6fe0000-b6fe1000 r-xp 00007000 00:00 0          a
b6fe1000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe5000 rw-s 00011000 00:00 0          b
b6fe5000-b6fe7000 rw-p 00000000 00:00 0          a
b6fe7000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fec000 rwxp 0000a000 00:00 0          b
b6fec000-b6fed000 r--p 0000b000 00:00 0          b
b6fed000-b6ff2000 rw-p 00004000 00:00 0          b
b6ff2000-b6ff6000 rw-p 00000000 00:00 0
b6ff6000-b6ff8000 ---p 00000000 00:00 0          b
b6ff8000-b6ffa000 ---p 00000000 00:00 0
b6ffa000-b6fff000 rw-p 00000000 00:00 0          b
b6fff000-b7000000 rw-p 00000000 00:00 0
befc9000-befe5000 rw-p 00000000 00:00 0
befe5000-befe6000 r--p 00000000 00:00 0
befe6000-beff4000 rw-p 00000000 00:00 0
beff4000-beff5000 r-xp 00000000 00:00 0
beff5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x14000 present anon shared z
0x10007000 present file excl f1
0x10008000 present file excl f2
0x10009000 present file excl f3
0x1000a000 present file excl f4
0xb6fdb000 present file excl f5
0xb6fdc000 present file excl f6
0xb6fdd000 present file excl f7
0xb6fde000 present file excl f8
0xb6fdf000 present file excl f9
0xb6fe4000 present file excl f10
0xb6fe7000 present anon shared f11
0xb6fe8000 present anon shared f12
0xb6fe9000 present anon excl f13
0xb6fec000 present anon excl f14
0xb6ff4000 present anon shared f15
0xb6ff5000 present anon shared f16
0xbefc9000 present anon shared z
0xbefe0000 present anon excl f17
0xbefe1000 present anon excl f18
0xbefff000 present anon shared f19
mmsh> on 1 faults
minor=18 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
1000e000-1000f000 rw-p 00000000 00:00 0
b6fda000-b6fe3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe3000-b6fe6000 rwxs 00009000 00:00 0          /dev/zero (deleted)
b6fe6000-b6fe7000 rwxp 00001000 00:00 0          a
b6fe8000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6ff2000 rw-p 00000000 00:00 0          b
b6ff2000-b6ff6000 rw-p 00000000 00:00 0
b6ff6000-b6ff8000 ---p 00000000 00:00 0          b
b6ff8000-b6ffa000 ---p 00000000 00:00 0
b6ffa000-b6fff000 rw-p 00000000 00:00 0          b
b6fff000-b7000000 rw-p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x15000 present anon excl f20
0x1000e000 present anon excl f21
0xb6fe0000 present file excl f22
0xb6fe9000 present anon excl f23
0xb6ff4000 present anon excl f24
0xbeffd000 present anon excl f25
0xbefff000 present anon shared f19
mmsh> on 2 faults
minor=7 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 rwxp 00000000 00:00 0          [heap]
00016000-0001d000 rw-p 00000000 00:00 0          [heap]
10009000-1000b000 r-xp 00000000 00:00 0
1000b000-10010000 ---p 00000000 00:00 0
10072000-10073000 r--p 00000000 00:00 0
10073000-10074000 r--p 00000000 00:00 0
10074000-10076000 r--p 00000000 00:00 0
b6fe3000-b6fe4000 ---p 00000000 00:00 0
b6fe4000-b6fe5000 rwxp 00000000 00:00 0
b6fe5000-b6fe7000 rw-p 00000000 00:00 0          a
b6fe7000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fed000 rw-p 0000a000 00:00 0          b
b6fed000-b6ff2000 rw-p 00004000 00:00 0          b
b6ff2000-b6ff6000 rw-p 00000000 00:00 0
b6ff6000-b6ff8000 ---p 00000000 00:00 0          b
b6ff8000-b6ffa000 ---p 00000000 00:00 0
b6ffa000-b6fff000 rw-p 00000000 00:00 0          b
b6fff000-b7000000 rw-p 00000000 00:00 0
befdf000-beff4000 rw-p 00000000 00:00 0
beff4000-beff5000 r-xp 00000000 00:00 0
beff5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0x15000 present anon shared z
0x16000 present anon shared z
0xb6fe5000 present anon excl f26
0xb6fe7000 present anon shared f11
0xb6fe8000 present anon shared f12
0xb6ff4000 present anon shared f15
0xb6ff5000 present anon shared f16
0xbefff000 present anon shared f19
mmsh> on 4 faults
minor=4 major=0
mmsh> on 5 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001d000 rw-p 00000000 00:00 0          [heap]
10006000-1000d000 ---p 00000000 00:00 0
10072000-10073000 r--p 00000000 00:00 0
10073000-10074000 r--p 00000000 00:00 0
10074000-10075000 r--p 00000000 00:00 0
b6fd3000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe4000 ---p 00000000 00:00 0
b6fe4000-b6fe5000 rw-p 00000000 00:00 0
b6fe5000-b6fe7000 rw-p 00000000 00:00 0          a
b6fe7000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6feb000 rw-p 00000000 00:00 0          b
b6feb000-b6fed000 rw-p 0000a000 00:00 0          b
b6fed000-b6ff2000 rw-p 00004000 00:00 0          b
b6ff2000-b6ff6000 rw-p 00000000 00:00 0
b6ff6000-b6ff8000 ---p 00000000 00:00 0          b
b6ff8000-b6ffa000 ---p 00000000 00:00 0
b6ffa000-b6fff000 rw-p 00000000 00:00 0          b
b6fff000-b7000000 rw-p 00000000 00:00 0
befdf000-beff4000 rw-p 00000000 00:00 0
beff4000-beff5000 r-xp 00000000 00:00 0
beff5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 5 pagemap
0x11000 present file shared f0
0xb6fe7000 present anon shared f11
0xb6fe8000 present anon shared f12
0xb6fec000 present anon excl f27
0xb6ff0000 present anon excl f28
0xb6ff1000 present anon excl f29
0xb6ff2000 present anon excl f30
0xb6ff4000 present anon shared f15
0xb6ff5000 present anon shared f16
0xbefff000 present anon shared f19
mmsh> on 5 faults
minor=4 major=0
