Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g17.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 78001
mmsh> file b 80K
mmsh> m1 = mmap 8K none file=a
0xb6ffe000
mmsh> m2 = mmap 20K r
0xb6ff9000
mmsh> m3 = mmap 4K rw
0xb6ff8000
mmsh> m4 = mmap 4K none shared
0xb6ff7000
mmsh> m5 = mmap 8K rw
0xb6ff5000
mmsh> m6 = mmap 16K rw file=a
0xb6ff1000
mmsh> m7 = mmap 16K rw
0xb6fed000
mmsh> m8 = mmap 12K rwx
0xb6fea000
mmsh> m9 = mmap 16K none shared
0xb6fe6000
mmsh> m10 = mmap 4K rwx
0xb6fe5000
mmsh> write $h+24K 27
write: SIGSEGV (SEGV_MAPERR) at 0x1c000
mmsh> brk $h+4K
0x17000
mmsh> munmap $m7+4K 12K
mmsh> touch 0xbefc5000 4K w
minor=1 major=0
mmsh> touch $m10 4K w
minor=1 major=0
mmsh> mmap 16K rw addr=0x100c3000 fixed
0x100c3000
mmsh> mmap 4K rw addr=0x100c7000 fixed
0x100c7000
mmsh> m1 = mmap 4K rw addr=0x100c3000 fixed
0x100c3000
mmsh> mprotect 0x100c6000 4K r
mmsh> brk $h+42850
0x20762
mmsh> munlock 0xbefdc000 8K
mmsh> munmap $m7+20K 8K
mmsh> m2 = mmap 8K rw
0xb6ff2000
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00021000 rw-p 00000000 00:00 0          [heap]
100c3000-100c6000 rw-p 00000000 00:00 0
100c6000-100c7000 r--p 00000000 00:00 0
100c7000-100c8000 rw-p 00000000 00:00 0
b6fe5000-b6fe6000 rwxp 00000000 00:00 0
b6fe6000-b6fea000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fea000-b6fed000 rwxp 00000000 00:00 0
b6fed000-b6fee000 rw-p 00000000 00:00 0
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          a
b6ff2000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00003000 00:00 0          a
b6ff5000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b6ff8000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff8000-b6ff9000 rw-p 00000000 00:00 0
b6ff9000-b6ffe000 r--p 00000000 00:00 0
b6ffe000-b7000000 ---p 00000000 00:00 0          a
befc5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> munmap $m3 4K
mmsh> mremap $m7+4K 4K 0
mremap: EINVAL (Invalid argument)
mmsh> sbrk 0
0x20762
mmsh> mprotect $m10 4K rw
mmsh> mprotect $m1 16K rx
mmsh> m3 = mmap 4K rw addr=0x15000 fixed
0x15000
mmsh> m4 = mremap $m1 20K 20K fixed=$m9+8K
mremap: EINVAL (Invalid argument)
mmsh> m5 = mremap $m2 8K 12K maymove
0xb6fee000
mmsh> touch $m10 4K w
minor=0 major=0
mmsh> touch $m10 4K w
minor=0 major=0
mmsh> touch $m2+4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ff3000
mmsh> munmap $h+48K 20K
mmsh> mincore $m5+4K 8K
00
mmsh> touch $m6+12K 4K w
minor=1 major=0
mmsh> m6 = mmap 12K rw file=a offset=84K shared addr=$m10 fixed
0xb6fe5000
mmsh> mprotect $m1 20K none
mmsh> mprotect $m3 4K rx
mmsh> munmap $m3+4K 12K
mmsh> mlock $m4+12K 4K
mmsh> munmap $m10 4095
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> mlock $m9 16K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m5+8K 4K none
mmsh> mprotect $m2+4K 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 4K r file=a offset=4K shared addr=0x15000
0xb6ff8000
mmsh> m8 = mmap 12K rw addr=0x10030000 fixed
0x10030000
mmsh> msync $h+4K 8K invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> sbrk 5000
0x20762
mmsh> madvise $h+32K 8K keeponfork
mmsh> m9 = mremap $m7 4K 24K fixed=0x10005000
mremap: EINVAL (Invalid argument)
mmsh> madvise $h+4K 8K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $m4+20K 4K normal
mmsh> munmap 0x10026000 4K
mmsh> touch $m8+8K 4K w
minor=1 major=0
mmsh> m10 = mmap 64K none file=b offset=61952 shared addr=0x10017000 fixed_noreplace
mmap: EINVAL (Invalid argument)
mmsh> madvise $m7 4K willneed
mmsh> mmap 4K rw addr=$m3+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> read $m6-4K
read: SIGSEGV (SEGV_MAPERR) at 0xb6fe4000
mmsh> touch $m4+12K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ffa000
mmsh> brk $h+19866
0x1ad9a
mmsh> touch $m4+8K 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ff9000
mmsh> m1 = mmap 4K rw addr=$m2+8K
0xb6ff3000
mmsh> mremap $m8+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> sbrk -4K
0x1ad9a
mmsh> sbrk 64K
0x19d9a
mmsh> sbrk 5000
0x29d9a
mmsh> m2 = mmap 12K rw addr=0x10016000 fixed
0x10016000
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00015000-00016000 r-xp 00000000 00:00 0          [heap]
00019000-0002c000 rw-p 00000000 00:00 0          [heap]
10016000-10019000 rw-p 00000000 00:00 0
10030000-10033000 rw-p 00000000 00:00 0
100c3000-100c8000 ---p 00000000 00:00 0
b6fe6000-b6fe8000 rw-s 00016000 00:00 0          a
b6fe8000-b6fea000 ---s 00002000 00:00 0          /dev/zero (deleted)
b6fea000-b6fed000 rwxp 00000000 00:00 0
b6fed000-b6ff0000 rw-p 00000000 00:00 0
b6ff0000-b6ff1000 ---p 00000000 00:00 0
b6ff1000-b6ff2000 rw-p 00000000 00:00 0          a
b6ff3000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00003000 00:00 0          a
b6ff5000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b6ff8000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff8000-b6ff9000 r--s 00001000 00:00 0          a
b6ff9000-b6ffa000 r--p 00000000 00:00 0
b6ffa000-b6ffb000 r--p 00000000 00:00 0
b6ffb000-b6ffe000 r--p 00000000 00:00 0
b6ffe000-b7000000 ---p 00000000 00:00 0          a
befc5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> madvise $m2 12K dontfork
mmsh> touch $m3-8K 8K r
minor=2 major=0
mmsh> write $h+20K 212
mmsh> sbrk 4K
0x2b122
mmsh> msync $m3+4K 3996 sync async
msync: EINVAL (Invalid argument)
mmsh> mprotect $m9+16K 1 rw
mmsh> mlock $m8-8K 1
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $m2+4K 12K
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> write $m2+12K 251
write: SIGSEGV (SEGV_MAPERR) at 0x10019000
mmsh> touch $m8+4K 4K r
minor=1 major=0
mmsh> mprotect $m8 8K rw
mmsh> mincore $m6+4K 8K
00
mmsh> munmap 0x14000 8K
mmsh> read $m3-4K
read: SIGSEGV (SEGV_MAPERR) at 0x14000
mmsh> mprotect $m6+4K 4K rw
mmsh> madvise $m9+8K 16K dontneed
madvise: EINVAL (Invalid argument)
mmsh> m3 = mremap $m8 12K 16K fixed=0x10029000
mremap: EINVAL (Invalid argument)
mmsh> mprotect $m3+4K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mremap $m6 12K 16K maymove
mremap: EFAULT (Bad address)
mmsh> m5 = mmap 0 none
mmap: EINVAL (Invalid argument)
mmsh> touch $h+48K 4K w
minor=1 major=0
mmsh> mprotect $m2 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m6 = mmap 8K rw shared
0xb6fe4000
mmsh> mremap 0xbefe5000+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mincore $m1 4K
0
mmsh> mprotect $m4+12K 4K rw
mmsh> pagemap $m6+4K 64K
0xb6ff4000 present anon excl f0
mmsh> m7 = mmap 12K rwx file=a offset=72K shared addr=$m1+8K fixed
0xb6ff5000
mmsh> msync $m2+8K 4K sync async
msync: EINVAL (Invalid argument)
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> write 0x15000 175
write: SIGSEGV (SEGV_MAPERR) at 0x15000
mmsh> m8 = mmap 8K none file=b offset=12K
0xb6fe2000
mmsh> touch $m6+4K 4K w
minor=1 major=0
mmsh> munmap $m7+8K 4K
mmsh> pagemap $h+4K 64K
0x1b000 present anon excl f0
0x22000 present anon excl f1
mmsh> munlock $m3+8K 8K
munlock: ENOMEM (Cannot allocate memory)
mmsh> msync $m8+4K 4K async
mmsh> m9 = mmap 16K rw
0xb6fde000
mmsh> brk $h-64K
0x2c122
mmsh> m10 = mmap 8K rx addr=$m5+8K fixed
0xb6ff0000
mmsh> touch $m7 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ff7000
mmsh> touch 0xbefda000 4K w
minor=1 major=0
mmsh> touch $m7+8K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ff7000
mmsh> m1 = mremap $m8 8K 16K maymove
0xb6fda000
mmsh> madvise $m8+4K 4K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch $m7+8 4K r
minor=0 major=0
mmsh> touch $m9+12K 4K w
minor=1 major=0
mmsh> read $m10-4K
0x00
mmsh> m2 = mmap 12K rwx file=b shared addr=$m7
0xb6fd7000
mmsh> m3 = mmap 12K rw
0xb6fd4000
mmsh> brk $h+30498
0x1d722
mmsh> munmap $m1 8K
mmsh> sbrk 5000
0x1d722
mmsh> read $m9+4K
0x00
mmsh> mincore $m10+4K 0xbf000000
mincore: ENOMEM (Cannot allocate memory)
mmsh> m4 = mremap $m10 8K 20K
mremap: ENOMEM (Cannot allocate memory)
mmsh> madvise $m10+8K 4K dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> m5 = mremap $m4 20K 24K maymove fixed=0x10013000
mremap: EFAULT (Bad address)
mmsh> touch $m2 12K w
minor=3 major=0
mmsh> touch $m4+12K+8 4K r
minor=1 major=0
mmsh> munmap $m3 12K
mmsh> touch $m8+4K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe3000
mmsh> munlock 0x10002000 28K
munlock: ENOMEM (Cannot allocate memory)
mmsh> touch $m5+8K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ff2000
mmsh> munmap 0x1002e000 20K
mmsh> mmap 12K none addr=0x10047000 fixed
0x10047000
mmsh> touch 0x10047000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10047000
mmsh> mmap 4K r addr=0x1004a000 fixed
0x1004a000
mmsh> m6 = mmap 4K none addr=0x10047000 fixed
0x10047000
mmsh> mprotect 0x1004a000 4K rw
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00019000-0001f000 rw-p 00000000 00:00 0          [heap]
10016000-10017000 rw-p 00000000 00:00 0
10047000-1004a000 ---p 00000000 00:00 0
1004a000-1004b000 rw-p 00000000 00:00 0
100c3000-100c8000 ---p 00000000 00:00 0
b6fd7000-b6fda000 rwxs 00000000 00:00 0          b
b6fdc000-b6fde000 ---p 00005000 00:00 0          b
b6fde000-b6fe2000 rw-p 00000000 00:00 0
b6fe4000-b6fe6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe6000-b6fe8000 rw-s 00016000 00:00 0          a
b6fe8000-b6fea000 ---s 00002000 00:00 0          /dev/zero (deleted)
b6fea000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fed000 rwxp 00000000 00:00 0
b6fed000-b6ff0000 rw-p 00000000 00:00 0
b6ff0000-b6ff2000 r-xp 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00003000 00:00 0          a
b6ff5000-b6ff7000 rwxs 00012000 00:00 0          a
b6ff8000-b6ff9000 r--s 00001000 00:00 0          a
b6ff9000-b6ffa000 r--p 00000000 00:00 0
b6ffa000-b6ffb000 rw-p 00000000 00:00 0
b6ffb000-b6ffe000 r--p 00000000 00:00 0
b6ffe000-b7000000 ---p 00000000 00:00 0          a
befc5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> m7 = mmap 16K rw addr=$m2+12K fixed
0xb6fda000
mmsh> msync $m5 24K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> read $m7+4K
0x00
mmsh> munlock $m7+4K 4K
mmsh> touch 0xbefe5000 16K r
minor=4 major=0
mmsh> touch $m10-4K 4K w
minor=1 major=0
mmsh> brk $h+36K
0x1f000
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> mmap 8K r addr=0x1007a000 fixed
0x1007a000
mmsh> touch 0x1007a000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1007a000
mmsh> mmap 4K r addr=0x1007c000 fixed
0x1007c000
mmsh> m8 = mmap 4K r addr=0x1007a000 fixed
0x1007a000
mmsh> mprotect 0x1007c000 4K none
mmsh> mprotect 0x1007a000 12K r
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00019000-0001f000 rw-p 00000000 00:00 0          [heap]
10016000-10017000 rw-p 00000000 00:00 0
10047000-1004a000 ---p 00000000 00:00 0
1004a000-1004b000 rw-p 00000000 00:00 0
1007a000-1007d000 r--p 00000000 00:00 0
100c3000-100c8000 ---p 00000000 00:00 0
b6fd7000-b6fda000 rwxs 00000000 00:00 0          b
b6fda000-b6fe2000 rw-p 00000000 00:00 0
b6fe4000-b6fe6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe6000-b6fe8000 rw-s 00016000 00:00 0          a
b6fe8000-b6fea000 ---s 00002000 00:00 0          /dev/zero (deleted)
b6fea000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fed000 rwxp 00000000 00:00 0
b6fed000-b6ff0000 rw-p 00000000 00:00 0
b6ff0000-b6ff2000 r-xp 00000000 00:00 0
b6ff3000-b6ff4000 rw-p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00003000 00:00 0          a
b6ff5000-b6ff7000 rwxs 00012000 00:00 0          a
b6ff8000-b6ff9000 r--s 00001000 00:00 0          a
b6ff9000-b6ffa000 r--p 00000000 00:00 0
b6ffa000-b6ffb000 rw-p 00000000 00:00 0
b6ffb000-b6ffe000 r--p 00000000 00:00 0
b6ffe000-b7000000 ---p 00000000 00:00 0          a
befc5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x13000 present file excl f1
0x1b000 present anon excl f2
0xb6fd7000 present file excl f3
0xb6fd8000 present file excl f4
0xb6fd9000 present file excl f5
0xb6fdb000 present anon shared z
0xb6fdf000 present anon shared z
0xb6fe1000 present anon excl f6
0xb6fe5000 present file excl f7
0xb6fef000 present anon excl f8
0xb6ff0000 present anon shared z
0xb6ff1000 present anon shared z
0xb6ff4000 present anon excl f9
0xb6ff5000 present file excl f10
0xb6ff6000 present file excl f11
0xb6ffa000 present anon excl f12
0xb6ffb000 present anon shared z
0xbefc5000 present anon excl f13
0xbefda000 present anon excl f14
0xbefe5000 present anon shared z
0xbefe6000 present anon shared z
0xbefe7000 present anon shared z
0xbefe8000 present anon shared z
0xbefff000 present anon excl f15
mmsh> faults
minor=29 major=0
