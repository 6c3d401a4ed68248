Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g1.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 16K r
0xb6ffc000
mmsh> m2 = mmap 28K rw shared
0xb6ff5000
mmsh> m3 = mmap 28K rw
0xb6fee000
mmsh> m4 = mmap 8K rwx
0xb6fec000
mmsh> m5 = mmap 24K rw shared
0xb6fe6000
mmsh> m6 = mmap 24K none
0xb6fe0000
mmsh> m7 = mmap 8K r shared
0xb6fde000
mmsh> m8 = mmap 12K r
0xb6fdb000
mmsh> m9 = mmap 8K r
0xb6fd9000
mmsh> m10 = mmap 16K rwx shared
0xb6fd5000
mmsh> touch $m7+1 4K r
minor=2 major=0
mmsh> mmap 16K rw addr=0x1005b000 fixed
0x1005b000
mmsh> mmap 4K r addr=0x1005f000 fixed
0x1005f000
mmsh> m1 = mmap 4K rw addr=0x1005b000 fixed
0x1005b000
mmsh> mprotect 0x1005e000 4K none
mmsh> mprotect $m2+24K 3996 rw
mmsh> m2 = mmap 20K rx noreserve
0xb6fd0000
mmsh> madvise $m3-8K 28K wipeonfork
mmsh> m3 = mremap $m6 24K 24K
0xb6fe0000
mmsh> mmap 16K none addr=0x10046000 fixed
0x10046000
mmsh> touch 0x10046000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10046000
mmsh> mmap 4K none addr=0x1004a000 fixed
0x1004a000
mmsh> m4 = mmap 4K none addr=0x10046000 fixed
0x10046000
mmsh> mprotect 0x10047000 4K none
mmsh> m5 = mmap 16K rw addr=$m2+12K
0xb6fcc000
mmsh> read $m5
0x00
mmsh> mprotect $m4+8K 12K rwx
mmsh> m6 = mremap $m1 20K 28K maymove
mremap: EFAULT (Bad address)
mmsh> madvise $m5+12K 4K populate_read
mmsh> touch $m6-4K 16K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fdf000
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> write $m5+12K 68
mmsh> m7 = mmap 4K rw
0xb6fcb000
mmsh> m8 = mmap 4K r
0xb6fca000
mmsh> munmap $m5 20K
mmsh> touch 0x14000 4K w
minor=1 major=0
mmsh> m9 = mmap 12K none shared addr=$m5+8K fixed
0xb6fce000
mmsh> mincore $m5+8K 0xbf000000
mincore: ENOMEM (Cannot allocate memory)
mmsh> brk $h+36K
0x1f000
mmsh> munmap $m6+20K 12K
mmsh> mincore $m2+12K 8K
00
mmsh> touch $m6 28K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe0000
mmsh> mprotect $m8 8K rw
mmsh> touch 0x14000 4K w
minor=0 major=0
mmsh> mincore $h+16K 16K
0000
mmsh> mprotect $m6-8K 8K rw
mmsh> read $m9+16K
0x00
mmsh> mprotect $m8 4K rw
mmsh> write $m6+12K 70
write: SIGSEGV (SEGV_ACCERR) at 0xb6fe3000
mmsh> munmap $m5+12K 8K
mmsh> m10 = mmap 4K rw shared addr=$m9+4K fixed
0xb6fcf000
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001f000 rw-p 00000000 00:00 0          [heap]
10046000-10048000 ---p 00000000 00:00 0
10048000-1004b000 rwxp 00000000 00:00 0
1005b000-1005e000 rw-p 00000000 00:00 0
1005e000-1005f000 ---p 00000000 00:00 0
1005f000-10060000 r--p 00000000 00:00 0
b6fca000-b6fcc000 rw-p 00000000 00:00 0
b6fce000-b6fcf000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fcf000-b6fd0000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fd1000-b6fd5000 r-xp 00000000 00:00 0
b6fd5000-b6fd9000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fd9000-b6fde000 r--p 00000000 00:00 0
b6fde000-b6fe0000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe0000-b6fe5000 ---p 00000000 00:00 0
b6fe8000-b6fec000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b6fec000-b6fee000 rwxp 00000000 00:00 0
b6fee000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ffc000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ffc000-b7000000 r--p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> brk $h+12563
0x19113
mmsh> munmap $m6+8K 12K
mmsh> mprotect $m5+4K 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=$m9+8K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m9+4K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 12K rw
0xb6fe5000
mmsh> m2 = mmap 4K rw addr=$m1+4K fixed
0xb6fe6000
mmsh> touch 0xbefb3000 w
minor=1 major=0
mmsh> touch $m1-4K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe4000
mmsh> mprotect $m8 4K rwx
mmsh> munmap $m1+16K 8K
mmsh> m3 = mmap 4K r addr=$m9+4K growsdown
0xb6fea000
mmsh> pagemap $m10 64K
0xb6fd2000 present anon shared z
0xb6fde000 present file excl f0
mmsh> m4 = mmap 4K r addr=$m5+12K populate
0xb6ee9000
mmsh> m5 = mremap $m4 4K 24K maymove
0xb6ee9000
mmsh> touch 0xbefb4000 r
minor=1 major=0
mmsh> touch 0xbeff2000 4K w
minor=1 major=0
mmsh> touch $m8 4K r
minor=1 major=0
mmsh> mprotect 0x14000 4K rwx
mmsh> mlock $m3 4K
mmsh> m6 = mremap $m5+20K 4K 16K
0xb6eee000
mmsh> m7 = mmap 16K rw addr=$m1+8K+4095 fixed populate
mmap: EINVAL (Invalid argument)
mmsh> madvise $m3 4K populate_read
mmsh> m8 = mremap $m8 4K 32K
mremap: ENOMEM (Cannot allocate memory)
mmsh> touch $h+32K+4095 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1efff
mmsh> mmap 4K rw addr=$m5+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m9 = mremap $m1 12K 8K maymove fixed=0x10009000
0x10009000
mmsh> mremap $m7+8K 4K 8K fixed=$m7+8K
mremap: EINVAL (Invalid argument)
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> madvise $m4+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> munmap $m9+4K 4K
mmsh> m10 = mmap 16K rw
0xb6fe4000
mmsh> touch $h+36K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1f000
mmsh> munmap $m6-4K 12287
mmsh> munmap 0xbefd6000 24K
mmsh> munmap $m2 12287
mmsh> touch 0xbefd8000 r
minor=1 major=0
mmsh> brk $h+50372
0x224c4
mmsh> mincore $m8-8K 40K
mincore: ENOMEM (Cannot allocate memory)
mmsh> read 0x15000
0x00
mmsh> mprotect 0xbefc9000 4K rwx
mmsh> madvise $m10+12K 3996 dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 16K r addr=$m10 fixed
0xb6fe4000
mmsh> m2 = mmap 8K r shared populate
0xb6ee7000
mmsh> munmap $m2-4K 8K
mmsh> m3 = mmap 36863 rwx addr=0xbefce000+8 fixed
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m10+8K 8K rw
mmsh> sbrk 64K
0x224c4
mmsh> write $m2+8K 100
write: SIGSEGV (SEGV_ACCERR) at 0xb6ee9000
mmsh> mincore $m1+12K 0
mmsh> touch $h+48K 4K r
minor=1 major=0
mmsh> mprotect $m8+12K 12K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> pagemap $m2 64K
0xb6ee8000 present file excl f0
0xb6ee9000 present anon shared z
mmsh> madvise 0xbefd3000+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> touch $h+4K+4095 4K w
minor=2 major=0
mmsh> touch $m8+12K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fcd000
mmsh> brk $h+0
0x16000
mmsh> munmap $m3+8K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> madvise $m3+20K 12K dodump
mmsh> m4 = mmap 4K rw
0xb6ee7000
mmsh> madvise $m2+4K 4K dofork
mmsh> munlock $m3+24K 0xfffff000
munlock: EINVAL (Invalid argument)
mmsh> munmap $m5+12K 0
munmap: EINVAL (Invalid argument)
mmsh> mprotect 0xbeffa000 8K r
mmsh> sbrk 100
0x16000
mmsh> write 0x10012000 69
write: SIGSEGV (SEGV_MAPERR) at 0x10012000
mmsh> sbrk 5000
0x16064
mmsh> touch $h+20K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1b000
mmsh> munmap $m2+12K 4K
mmsh> mincore $m10-8K 24K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mmap 8K none addr=0x10058000 fixed
0x10058000
mmsh> mmap 16K r addr=0x1005a000 fixed
0x1005a000
mmsh> m5 = mmap 4K none addr=0x10058000 fixed
0x10058000
mmsh> mprotect 0x1005a000 4K r
mmsh> mprotect 0x10058000 24K none
mmsh> sbrk 0
0x173ec
mmsh> munmap $m3+12K 32K
mmsh> m6 = mmap 0xfffff001 rwx addr=$h populate
mmap: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 12K none shared
0xb6ff2000
mmsh> touch $h+8K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x18000
mmsh> brk $h+40K
0x20000
mmsh> mprotect $m3+28K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m5+4K 8K rw
mmsh> pagemap $m1+12K 64K
0xb6fea000 present anon shared z
mmsh> touch 0x15000 4K r
minor=0 major=0
mmsh> mmap 4K rw addr=0xbf000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> brk $h+2287
0x168ef
mmsh> munmap $h+28K 20K
mmsh> m8 = mmap 32K rw addr=$m4-4K fixed
0xb6ee6000
mmsh> madvise $m4 4K dontneed
mmsh> touch $m4 4K r
minor=1 major=0
mmsh> mprotect $m5+8K 8K rw
mmsh> m9 = mmap 61340 rw addr=$m2-4K fixed populate
0xb6ee6000
mmsh> sbrk 5000
0x168ef
mmsh> mprotect $m3+32K 4K rw
mmsh> mlock $m4 4K
mmsh> m10 = mmap 36K r
0xb6fc1000
mmsh> touch 0xbefd6000 r
minor=1 major=0
mmsh> m1 = mmap 32K rx
0xb6fb9000
mmsh> munmap $h+36K+1 0xfffff000
munmap: EINVAL (Invalid argument)
mmsh> brk $h+33140
0x1e174
mmsh> write $m9+48K 139
mmsh> mprotect $m8+20K 12K rx
mmsh> touch 0x1003f000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1003f000
mmsh> mprotect $h+16K 20K rw
mmsh> m2 = mmap 56K rw
0xb6fab000
mmsh> m3 = mmap 16K none shared addr=0x1003e000 fixed
0x1003e000
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rwxp 00000000 00:00 0
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001f000 rw-p 00000000 00:00 0          [heap]
10009000-1000a000 rw-p 00000000 00:00 0
1003e000-10042000 ---s 00000000 00:00 0          /dev/zero (deleted)
10046000-10048000 ---p 00000000 00:00 0
10048000-1004b000 rwxp 00000000 00:00 0
10058000-10059000 ---p 00000000 00:00 0
10059000-1005c000 rw-p 00000000 00:00 0
1005c000-1005e000 ---p 00000000 00:00 0
1005e000-1005f000 ---p 00000000 00:00 0
1005f000-10060000 r--p 00000000 00:00 0
b6ee6000-b6ee7000 rw-p 00000000 00:00 0
b6ee7000-b6ee8000 rw-p 00000000 00:00 0
b6ee8000-b6eeb000 rw-p 00000000 00:00 0
b6eeb000-b6eee000 r-xp 00000000 00:00 0
b6eee000-b6ef5000 rw-p 00000000 00:00 0
b6fab000-b6fb9000 rw-p 00000000 00:00 0
b6fb9000-b6fc1000 r-xp 00000000 00:00 0
b6fc1000-b6fca000 r--p 00000000 00:00 0
b6fca000-b6fcb000 rwxp 00000000 00:00 0
b6fcb000-b6fcc000 rw-p 00000000 00:00 0
b6fce000-b6fcf000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fcf000-b6fd0000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fd1000-b6fd5000 r-xp 00000000 00:00 0
b6fd5000-b6fd9000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fd9000-b6fde000 r--p 00000000 00:00 0
b6fde000-b6fe0000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe0000-b6fe2000 ---p 00000000 00:00 0
b6fe4000-b6fe6000 r--p 00000000 00:00 0
b6fe6000-b6fe8000 rw-p 00000000 00:00 0
b6fea000-b6feb000 r--p 00000000 00:00 0
b6feb000-b6fec000 rw-s 00005000 00:00 0          /dev/zero (deleted)
b6fec000-b6fed000 rwxp 00000000 00:00 0
b6ff2000-b6ff3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff3000-b6ff5000 ---s 00001000 00:00 0          /dev/zero (deleted)
b6ff5000-b6ffc000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ffc000-b7000000 r--p 00000000 00:00 0
befb3000-befc9000 rw-p 00000000 00:00 0
befc9000-befca000 rwxp 00000000 00:00 0
befca000-befd6000 rw-p 00000000 00:00 0
befd6000-beffa000 rw-p 00000000 00:00 0
beffa000-beffc000 r--p 00000000 00:00 0
beffc000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x14000 present anon excl f1
0x15000 present anon shared z
0xb6ee6000 present anon excl f2
0xb6ee7000 present anon excl f3
0xb6ee8000 present anon excl f4
0xb6ee9000 present anon excl f5
0xb6eea000 present anon excl f6
0xb6eeb000 present anon excl f7
0xb6eec000 present anon excl f8
0xb6eed000 present anon excl f9
0xb6eee000 present anon excl f10
0xb6eef000 present anon excl f11
0xb6ef0000 present anon excl f12
0xb6ef1000 present anon excl f13
0xb6ef2000 present anon excl f14
0xb6ef3000 present anon excl f15
0xb6ef4000 present anon excl f16
0xb6fca000 present anon shared z
0xb6fd2000 present anon shared z
0xb6fde000 present file excl f17
0xb6fdf000 present file excl f18
0xb6fea000 present anon shared z
0xbefb3000 present anon excl f19
0xbefb4000 present anon shared z
0xbefd6000 present anon shared z
0xbefd8000 present anon shared z
0xbeff2000 present anon excl f20
0xbefff000 present anon excl f21
mmsh> faults
minor=37 major=0
