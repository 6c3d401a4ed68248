Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g5.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 4K r
0xb6fff000
mmsh> m2 = mmap 12K none
0xb6ffc000
mmsh> m3 = mmap 4K rw
0xb6ffb000
mmsh> m4 = mmap 4K rwx
0xb6ffa000
mmsh> m5 = mmap 4K rw
0xb6ff9000
mmsh> m6 = mmap 12K rw
0xb6ff6000
mmsh> m7 = mmap 40K rw
0xb6fec000
mmsh> m8 = mmap 4K rw shared
0xb6feb000
mmsh> m9 = mmap 12K none shared
0xb6fe8000
mmsh> m10 = mmap 8K none shared
0xb6fe6000
mmsh> madvise $m8 4K random
mmsh> mprotect $m7+24K 12K rw
mmsh> m1 = mmap 12K rx shared addr=0x15000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m2 = mmap 12K rx
0xb6fe3000
mmsh> mprotect $m7+4K 16K rw
mmsh> pagemap $m2+8K 64K
mmsh> m3 = mremap $m6 4K 4K
0xb6ff6000
mmsh> madvise $m10+4K 4K keeponfork
mmsh> touch $m3 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x10055000 fixed
0x10055000
mmsh> mmap 20K rw addr=0x10056000 fixed
0x10056000
mmsh> m4 = mmap 4K rw addr=0x10055000 fixed
0x10055000
mmsh> mprotect 0x10056000 4K rw
mmsh> touch $m3 4K w
minor=0 major=0
mmsh> touch $m10 8K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fe6000
mmsh> touch $m4+1 24K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1005b000
mmsh> madvise $m4+20K 4K dontdump
mmsh> madvise $h+32K 12K dofork
madvise: ENOMEM (Cannot allocate memory)
mmsh> write $m8 146
mmsh> munmap $m7+20K 28K
mmsh> write $m4 168
mmsh> m5 = mremap $m5 4K 4K
0xb6ff9000
mmsh> m6 = mmap 28K r addr=0xbeff5000 fixed_noreplace growsdown
mmap: EEXIST (File exists)
mmsh> mprotect $m4 12K rw
mmsh> madvise $h+28K 20K wipeonfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> brk $h+36K
0x1f000
mmsh> touch $m3 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ff6000
mmsh> mprotect 0x15000 4K r
mmsh> sbrk -8K
0x1f000
mmsh> m7 = mmap 12K rw shared addr=0x1000e000 fixed_noreplace
0x1000e000
mmsh> m8 = mmap 12K rw
0xb6ff5000
mmsh> munmap $m8-4K 8K
mmsh> m9 = mmap 72K rx shared addr=0x10036000 fixed
0x10036000
mmsh> sbrk 4K
0x1d000
mmsh> sbrk 0
0x1e000
mmsh> m10 = mmap 16K none
0xb6ff2000
mmsh> mremap $m4 4K 0
mremap: EINVAL (Invalid argument)
mmsh> munmap 0xbefe6000+8 4K
munmap: EINVAL (Invalid argument)
mmsh> m1 = mmap 16K rw
0xb6fdf000
mmsh> madvise $m5-8K 12K dontneed
mmsh> mprotect $m8-8K 16383 rw
mmsh> write $m4+16K 240
mmsh> mremap $m10+8K+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> touch $h+12K 8K w
minor=2 major=0
mmsh> m2 = mmap 8K rwx addr=$m1 fixed
0xb6fdf000
mmsh> mlock $m4 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $h+24K 24K
mmsh> m3 = mmap 4K rwx
0xb6ff1000
mmsh> brk $h+43948
0x20bac
mmsh> madvise $m3 4K wipeonfork
mmsh> m4 = mmap 12K rwx
0xb6fdc000
mmsh> mprotect $m3 4K rw
mmsh> touch 0xbebc7000 w
minor=1 major=0
mmsh> m5 = mremap $m8+4K 8K 12K fixed=$m9+68K
mremap: EINVAL (Invalid argument)
mmsh> write $m2+4K 41
mmsh> mincore $m2 8K
01
mmsh> madvise $h+44K 4K wipeonfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $m2 4K normal
mmsh> m6 = mremap $m8+4K 8K 4K
0xb6ff6000
mmsh> munmap 0x15000 8K
mmsh> brk $h+2634
0x16a4a
mmsh> mprotect $m4+16K 4K rw
mmsh> m7 = mremap $m5 8K 4K
0xb6ff9000
mmsh> faults
minor=14 major=0
mmsh> madvise $m5+12K 4K dontneed
mmsh> brk $h+28K
0x1d000
mmsh> mlock $h+24K 12K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m8 = mremap $m5 12K 4K maymove
0xb6ff9000
mmsh> m9 = mremap $m2 8K 4K
0xb6fdf000
mmsh> mprotect $m4+12K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> brk $h+44K
0x21000
mmsh> m10 = mremap $m5 12K 44K maymove
mremap: EFAULT (Bad address)
mmsh> munmap 0xbefc7000 8193
mmsh> m1 = mmap 64K none
0xb6fcc000
mmsh> m2 = mmap 4K rx
0xb6ffb000
mmsh> write $m4+16K 47
write: SIGSEGV (SEGV_MAPERR) at 0xb6fe0000
mmsh> m3 = mmap 8K rw addr=0x1003d000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m4 = mmap 4K r addr=$m1+32K fixed
0xb6fd4000
mmsh> m5 = mmap 16K none
0xb6fc8000
mmsh> m6 = mmap 80K rw addr=0x10000000 fixed
0x10000000
mmsh> madvise $m7+4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m7 = mmap 16K rwx addr=0x1003d000 fixed
0x1003d000
mmsh> madvise $m4 4K dontfork
mmsh> munmap $m8 12K
mmsh> mincore $m5+8K 8K
00
mmsh> mlock $m7 8193
mmsh> touch 0xbefc9000 r
minor=1 major=0
mmsh> mprotect $m5+4K 8K r
mmsh> madvise $m5+12K 4K populate_read
madvise: EINVAL (Invalid argument)
mmsh> brk $h+32K
0x1e000
mmsh> msync 0xbefde000 16K sync
mmsh> m8 = mremap $m7+12K 4K 32K maymove
0xb6fc0000
mmsh> touch $m6+8K 44K r
minor=11 major=0
mmsh> mprotect $m5+12K 4K rw
mmsh> m9 = mremap $m8 20K 20K maymove
0xb6fc0000
mmsh> write 0x15000 251
write: SIGSEGV (SEGV_MAPERR) at 0x15000
mmsh> mincore $m7+4K 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m10 = mmap 20K rw addr=$m9+12K+1
0xb6fbb000
mmsh> touch $m7 12K w
minor=0 major=0
mmsh> touch 0xbefaf000 w
minor=1 major=0
mmsh> mmap 20K r addr=0x1007f000 fixed
0x1007f000
mmsh> mmap 12K r addr=0x10084000 fixed
0x10084000
mmsh> m1 = mmap 4K r addr=0x1007f000 fixed
0x1007f000
mmsh> mprotect 0x10082000 4K none
mmsh> faults
minor=16 major=0
mmsh> touch $h+40K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x20000
mmsh> mremap $m4+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mremap 0xbefff000 4K 8K fixed=0xbefff000
mremap: EINVAL (Invalid argument)
mmsh> brk $h+49091
0x21fc3
mmsh> m2 = mremap $m8 4K 36K maymove fixed=0x10018000
0x10018000
mmsh> touch $m8 28K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fc0000
mmsh> madvise $m7+20K 0 sequential
mmsh> mprotect $m7+8K 4K rw
mmsh> m3 = mmap 32K rw shared
0xb6fb3000
mmsh> write 0x14000 161
mmsh> touch $m1+28K 4K r
minor=1 major=0
mmsh> mprotect $m10+4K 0xfffff000 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mincore $m3+4K 28K
0000000
mmsh> write $m9-4K 24
mmsh> m4 = mremap $m9 12K 0 fixed=0x1002a000
mremap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0xbf000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $m4 16K
mmsh> madvise $m2 36K dofork
mmsh> touch 0xbebd0000 w
minor=1 major=0
mmsh> munmap $m3+8K 16K
mmsh> brk $h+24K
0x1c000
mmsh> m5 = mmap 4K rw addr=$m4+4K fixed
0xb6fd5000
mmsh> mlock $m10+16K 4K
mmsh> read $m1+4K
0x00
mmsh> touch $m4+12K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fd7000
mmsh> mlock $m10+16K+4095 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> brk $h+35263
0x1e9bf
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> m6 = mmap 4K rw
0xb6ffb000
mmsh> write $m3+8K 144
write: SIGSEGV (SEGV_MAPERR) at 0xb6fb5000
mmsh> mprotect $m9+4K 4K rwx
mmsh> munmap $m2+4K 8K
mmsh> m7 = mmap 12K rw
0xb6fb6000
mmsh> touch 0xbefc9000 w
minor=1 major=0
mmsh> touch $m4+8K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fd6000
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> m8 = mmap 16383 rx addr=$m7 fixed
0xb6fb6000
mmsh> mincore $h+16K 16K
0000
mmsh> munmap 0x14000 8K
mmsh> m9 = mmap 4K r addr=0x15000 fixed
0x15000
mmsh> sbrk 100
0x1e9bf
mmsh> munmap $m8 12K
mmsh> touch $m10+24K 4K w
minor=1 major=0
mmsh> touch $m3+36K 4K w
minor=1 major=0
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-00016000 r--p 00000000 00:00 0          [heap]
00017000-0001f000 rw-p 00000000 00:00 0          [heap]
10000000-10014000 rw-p 00000000 00:00 0
10018000-10019000 rwxp 00000000 00:00 0
1001b000-10021000 rwxp 00000000 00:00 0
10036000-1003d000 r-xs 00000000 00:00 0          /dev/zero (deleted)
1003d000-1003f000 rwxp 00000000 00:00 0
1003f000-10040000 rw-p 00000000 00:00 0
10041000-10048000 r-xs 0000b000 00:00 0          /dev/zero (deleted)
10055000-1005a000 rw-p 00000000 00:00 0
1005a000-1005b000 rw-p 00000000 00:00 0
1007f000-10082000 r--p 00000000 00:00 0
10082000-10083000 ---p 00000000 00:00 0
10083000-10087000 r--p 00000000 00:00 0
b6fb3000-b6fb5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fb9000-b6fba000 r-xp 00000000 00:00 0
b6fba000-b6fbb000 rw-s 00007000 00:00 0          /dev/zero (deleted)
b6fbb000-b6fbf000 rw-p 00000000 00:00 0
b6fbf000-b6fc0000 rw-p 00000000 00:00 0
b6fc1000-b6fc8000 rwxp 00000000 00:00 0
b6fc8000-b6fc9000 ---p 00000000 00:00 0
b6fc9000-b6fcb000 r--p 00000000 00:00 0
b6fcb000-b6fcc000 rw-p 00000000 00:00 0
b6fcc000-b6fd4000 ---p 00000000 00:00 0
b6fd5000-b6fd6000 rw-p 00000000 00:00 0
b6fd8000-b6fdc000 ---p 00000000 00:00 0
b6fdc000-b6fdf000 rwxp 00000000 00:00 0
b6fdf000-b6fe0000 rw-p 00000000 00:00 0
b6fe1000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe6000 r-xp 00000000 00:00 0
b6fe6000-b6fe8000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fe8000-b6feb000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fec000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fec000-b6ff1000 rw-p 00000000 00:00 0
b6ff1000-b6ff2000 rw-p 00000000 00:00 0
b6ff2000-b6ff3000 ---p 00000000 00:00 0
b6ff3000-b6ff7000 rw-p 00000000 00:00 0
b6ff8000-b6ff9000 rw-p 00000000 00:00 0
b6ffb000-b6ffc000 rw-p 00000000 00:00 0
b6ffc000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 r--p 00000000 00:00 0
bebc7000-befc7000 rw-p 00000000 00:00 0
befc9000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x10002000 present anon shared z
0x10003000 present anon shared z
0x10004000 present anon shared z
0x10005000 present anon shared z
0x10006000 present anon shared z
0x10007000 present anon shared z
0x10008000 present anon shared z
0x10009000 present anon shared z
0x1000a000 present anon shared z
0x1000b000 present anon shared z
0x1000c000 present anon shared z
0x1003d000 present anon excl f1
0x1003e000 present anon excl f2
0x1003f000 present anon excl f3
0x10055000 present anon excl f4
0x10056000 present anon shared z
0x10057000 present anon shared z
0x10058000 present anon shared z
0x10059000 present anon excl f5
0x1005a000 present anon shared z
0x10080000 present anon shared z
0x10086000 present anon shared z
0xb6fbc000 present anon excl f6
0xb6fbf000 present anon excl f7
0xb6fc1000 present anon excl f8
0xb6feb000 present file excl f9
0xbebc7000 present anon excl f10
0xbebd0000 present anon excl f11
0xbefaf000 present anon excl f12
0xbefc9000 present anon excl f13
0xbefff000 present anon excl f14
mmsh> faults
minor=8 major=0
