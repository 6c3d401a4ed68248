Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g15.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 161133
mmsh> file b 160K
mmsh> m1 = mmap 44K rw file=b
0xb6ff5000
mmsh> m2 = mmap 4K rw
0xb6ff4000
mmsh> m3 = mmap 4K none shared
0xb6ff3000
mmsh> m4 = mmap 48K rw
0xb6fe7000
mmsh> m5 = mmap 32K rwx
0xb6fdf000
mmsh> m6 = mmap 24K rw shared
0xb6fd9000
mmsh> m7 = mmap 24K r
0xb6fd3000
mmsh> m8 = mmap 4K rw file=b
0xb6fd2000
mmsh> m9 = mmap 16K none file=b
0xb6fce000
mmsh> m10 = mmap 16K rw
0xb6fca000
mmsh> pagemap $m10+12K 64K
mmsh> m1 = mmap 24K r file=a offset=16K shared addr=$m9+4K
0xb6fc4000
mmsh> m2 = mmap 16K rw file=b offset=44K addr=$m7+20K fixed
0xb6fd8000
mmsh> mincore $m9+8K 8K
11
mmsh> mprotect $m3 4K none
mmsh> mlock $m10 8K
mmsh> mprotect $m7+8K 12K r
mmsh> read $h+12K
read: SIGSEGV (SEGV_MAPERR) at 0x19000
mmsh> m3 = mmap 4K rwx shared
0xb6fc3000
mmsh> mmap 4K rw addr=0x10089000 fixed
0x10089000
mmsh> touch 0x10089000 4K w
minor=1 major=0
mmsh> mmap 16K r addr=0x1008a000 fixed
0x1008a000
mmsh> m4 = mmap 4K rw addr=0x10089000 fixed
0x10089000
mmsh> mprotect 0x1008d000 4K r
mmsh> m5 = mmap 16K none file=b offset=4K shared
0xb6fbf000
mmsh> m6 = mmap 8K rx file=a offset=148K shared
0xb6fbd000
mmsh> msync $h+20K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> mincore $m6+12K 4K
1
mmsh> madvise $m3 4K 99
madvise: EINVAL (Invalid argument)
mmsh> touch $m4 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1008a000
mmsh> brk $h+36K
0x1f000
mmsh> m7 = mremap $m9 16K 16K maymove
0xb6fce000
mmsh> brk $h+51586
0x22982
mmsh> touch $m2+4K 12K w
minor=3 major=0
mmsh> touch $m8 4K w
minor=1 major=0
mmsh> munmap $m6+4K 4K
mmsh> touch $m4+8K 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1008b000
mmsh> m8 = mmap 8K rw shared addr=0x10011000 fixed
0x10011000
mmsh> m9 = mmap 16383 rw file=b offset=148K shared
0xb6fb9000
mmsh> mlock $m7-4K 20K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mremap $m5+8K 4K 0
mremap: EINVAL (Invalid argument)
mmsh> sbrk 12K
0x22982
mmsh> mlock $m8+8K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> touch $m8+4K+8 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10013000
mmsh> touch $h+28K 20K w
minor=5 major=0
mmsh> munmap $m6+4K 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> m10 = mremap $m9 16K 12K maymove
0xb6fb9000
mmsh> mprotect $h-8K 24K r
mmsh> m1 = mremap $m4+8K 12K 16K fixed=0x10005000
mremap: EINVAL (Invalid argument)
mmsh> mremap $m1+4K+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> m2 = mmap 12K r file=b shared
0xb6fb6000
mmsh> read $m1-4K
0x00
mmsh> read $m1+8K
0x07
mmsh> brk 0
0x25982
mmsh> faults
minor=17 major=0
mmsh> touch $m9+4K 4K w
minor=1 major=0
mmsh> touch $m10 12K r
minor=1 major=0
mmsh> mprotect $m7+4K 0 r
mmsh> m3 = mmap 4K rw addr=$m5
0xb6fbe000
mmsh> m4 = mremap $m8 8K 12K maymove fixed=0x10010000
mremap: EINVAL (Invalid argument)
mmsh> mmap 4K r addr=0x10097000 fixed
0x10097000
mmsh> mmap 16K r addr=0x10098000 fixed
0x10098000
mmsh> m5 = mmap 4K r addr=0x10097000 fixed
0x10097000
mmsh> mprotect 0x10097000 4K none
mmsh> mprotect 0x10097000 20K r
mmsh> write $m4+4K 174
write: SIGSEGV (SEGV_ACCERR) at 0x1008a000
mmsh> mprotect $m5+12K 4K rw
mmsh> m6 = mmap 8K rw file=b offset=144K shared addr=$m5+16K
0xb6fb4000
mmsh> write $h+24K 130
mmsh> m7 = mremap $m8 8K 12K
0x10011000
mmsh> munmap $m5 20K
mmsh> madvise $m2+8K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> sbrk 4K
0x25982
mmsh> mlock $m1+12K 4K
mmsh> mincore $m7+8K 4K
0
mmsh> write $m6+4K 252
mmsh> touch $h-4K 8K r
minor=2 major=0
mmsh> sbrk 0
0x26982
mmsh> munmap $m3-8K 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> munmap $m7+4K 16K
mmsh> m8 = mmap 4K r addr=$m6+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch 0x15000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x15000
mmsh> m9 = mmap 4K rw
0xb6fbc000
mmsh> m10 = mmap 8K rw shared
0xb6fb2000
mmsh> mprotect $m9 8K rw
mmsh> mlock $m4 4K
mmsh> brk $h+16K
0x1a000
mmsh> m1 = mmap 4K rw file=b shared addr=$h+20K fixed_noreplace
0x1b000
mmsh> touch $m4+12K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1008c000
mmsh> touch $m9-4K 8K w
minor=2 major=0
mmsh> touch $m9 4K w
minor=0 major=0
mmsh> touch $m6-4K 8K w
minor=2 major=0
mmsh> touch $m3+1 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fbf000
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> touch $m2+8K 1 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fb8000
mmsh> mprotect $m4+4K 4K rw
mmsh> brk 0xbefff000
brk: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 76K r addr=0x1001d000 fixed
0x1001d000
mmsh> touch 0x14000 4K r
minor=1 major=0
mmsh> munmap $m4+4K 12K
mmsh> madvise $m7+8K 4K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> msync $m2+64K 12K sync async
msync: EINVAL (Invalid argument)
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> mprotect 0x1003c000 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m3 = mremap $m4 12K 40K maymove
mremap: EFAULT (Bad address)
mmsh> mmap 0xffffffff rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> sbrk 5000
sbrk: ENOMEM (Cannot allocate memory)
mmsh> madvise $h-8K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m4 = mmap 16K rw file=b offset=59392
mmap: EINVAL (Invalid argument)
mmsh> touch $m9 4K w
minor=0 major=0
mmsh> m5 = mmap 4K rw file=a offset=112K addr=0x1003e000 fixed
0x1003e000
mmsh> touch $m10+4K 4K r
minor=0 major=0
mmsh> m6 = mremap $m10 8K 8K maymove
0xb6fb2000
mmsh> touch $m5 4K r
minor=1 major=0
mmsh> m7 = mmap 4K r file=b addr=0x1001a000 fixed
0x1001a000
mmsh> mprotect $m9 8K r
mmsh> m8 = mmap 12289 rw file=a
0xb6fae000
mmsh> madvise $m6 4K normal
mmsh> munmap $h+4K 4K
mmsh> m9 = mmap 16K rx file=a addr=$m7 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise $m8+12K 4K sequential
mmsh> touch $m4 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1008a000
mmsh> munmap $m4-4K 20K
mmsh> munmap $m4+12K 8K
mmsh> m10 = mremap $m7 4K 4K maymove
0x1001a000
mmsh> touch $m5 4K r
minor=0 major=0
mmsh> faults
minor=13 major=0
mmsh> m1 = mmap 4K rwx file=b shared addr=$m8-8K fixed
0xb6fac000
mmsh> touch $m8 8K r
minor=1 major=0
mmsh> mprotect $m10 4K rw
mmsh> mprotect $m1 4K rw
mmsh> m2 = mmap 8K r file=b
0xb6faa000
mmsh> mmap 4K rw addr=0x10091000 fixed
0x10091000
mmsh> mmap 24K rw addr=0x10092000 fixed
0x10092000
mmsh> m3 = mmap 4K rw addr=0x10091000 fixed
0x10091000
mmsh> mprotect 0x10091000 4K rw
mmsh> mprotect 0x10091000 28K rw
mmsh> mmap 4K none addr=0x10064000 fixed
0x10064000
mmsh> mmap 4K none addr=0x10065000 fixed
0x10065000
mmsh> m4 = mmap 4K none addr=0x10064000 fixed
0x10064000
mmsh> mprotect 0x10064000 4K rw
mmsh> mprotect 0x10064000 8K none
mmsh> mmap 4K rw addr=0x1006b000 fixed
0x1006b000
mmsh> touch 0x1006b000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x1006c000 fixed
0x1006c000
mmsh> m5 = mmap 4K rw addr=0x1006b000 fixed
0x1006b000
mmsh> mprotect 0x1006b000 4K rw
mmsh> m6 = mmap 16K rw growsdown
0xb6fa6000
mmsh> munmap $m4 0
munmap: EINVAL (Invalid argument)
mmsh> touch $h 4K r
minor=0 major=0
mmsh> mprotect $m4-4K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> munmap $m1 12K
mmsh> m7 = mmap 12K rw file=b offset=51200
mmap: EINVAL (Invalid argument)
mmsh> touch $m7+8K+4095 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1001cfff
mmsh> madvise $m7 8092 wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> touch $m4 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10064000
mmsh> mprotect $m4+4K 4K rw
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 r--p 00000000 00:00 0          [heap]
00016000-00017000 r--p 00000000 00:00 0          [heap]
00018000-0001a000 r--p 00000000 00:00 0          [heap]
0001b000-0001c000 rw-s 00000000 00:00 0          b
10011000-10012000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1001a000-1001b000 rw-p 00000000 00:00 0          b
1001d000-10030000 r--p 00000000 00:00 0
1003e000-1003f000 rw-p 0001c000 00:00 0          a
10064000-10065000 ---p 00000000 00:00 0
10065000-10066000 rw-p 00000000 00:00 0
1006b000-1006e000 rw-p 00000000 00:00 0
10091000-10098000 rw-p 00000000 00:00 0
b6fa6000-b6faa000 rw-p 00000000 00:00 0
b6faa000-b6fac000 r--p 00000000 00:00 0          b
b6faf000-b6fb1000 rw-p 00001000 00:00 0          a
b6fb1000-b6fb2000 rw-p 00003000 00:00 0          a
b6fb2000-b6fb4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fb4000-b6fb6000 rw-s 00024000 00:00 0          b
b6fb6000-b6fb9000 r--s 00000000 00:00 0          b
b6fb9000-b6fbc000 rw-s 00025000 00:00 0          b
b6fbc000-b6fbd000 r--p 00000000 00:00 0
b6fbd000-b6fbe000 r--s 00025000 00:00 0          a
b6fbe000-b6fbf000 rw-p 00000000 00:00 0
b6fbf000-b6fc3000 ---s 00001000 00:00 0          b
b6fc3000-b6fc4000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fc4000-b6fc7000 r--s 00004000 00:00 0          a
b6fc7000-b6fc8000 r--s 00007000 00:00 0          a
b6fc8000-b6fca000 r--s 00008000 00:00 0          a
b6fca000-b6fcc000 rw-p 00000000 00:00 0
b6fcc000-b6fcd000 rw-p 00000000 00:00 0
b6fcd000-b6fce000 rw-p 00000000 00:00 0
b6fce000-b6fd2000 ---p 00000000 00:00 0          b
b6fd2000-b6fd3000 rw-p 00000000 00:00 0          b
b6fd3000-b6fd8000 r--p 00000000 00:00 0
b6fd8000-b6fdc000 rw-p 0000b000 00:00 0          b
b6fdc000-b6fdf000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b6fdf000-b6fe7000 rwxp 00000000 00:00 0
b6fe7000-b6ff3000 rw-p 00000000 00:00 0
b6ff3000-b6ff4000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b7000000 rw-p 00000000 00:00 0          b
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x14000 present anon shared z
0x15000 present anon shared z
0x16000 present anon shared z
0x1003e000 present file excl f1
0xb6faf000 present file excl f2
0xb6fb0000 present file excl f3
0xb6fb3000 present file excl f4
0xb6fb4000 present file excl f5
0xb6fb5000 present file shared f6
0xb6fb9000 present file shared f6
0xb6fba000 present file excl f7
0xb6fbb000 present file excl f8
0xb6fbc000 present anon excl f9
0xb6fbe000 present anon shared z
0xb6fc3000 present file excl f10
0xb6fc4000 present file excl f11
0xb6fc5000 present file excl f12
0xb6fc6000 present file excl f13
0xb6fc7000 present file excl f14
0xb6fc8000 present file excl f15
0xb6fc9000 present file excl f16
0xb6fca000 present anon excl f17
0xb6fcb000 present anon excl f18
0xb6fcd000 present anon excl f19
0xb6fd2000 present anon excl f20
0xb6fd9000 present anon excl f21
0xb6fda000 present anon excl f22
0xb6fdb000 present anon excl f23
0xbefff000 present anon excl f24
mmsh> faults
minor=2 major=0
