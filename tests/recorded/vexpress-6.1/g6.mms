Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g6.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 28K rw
0xb6ff9000
mmsh> m2 = mmap 12K rw
0xb6ff6000
mmsh> m3 = mmap 4K rw
0xb6ff5000
mmsh> m4 = mmap 16K rwx shared
0xb6ff1000
mmsh> m5 = mmap 12K rw shared
0xb6fee000
mmsh> m6 = mmap 24K r
0xb6fe8000
mmsh> m7 = mmap 8K r
0xb6fe6000
mmsh> m8 = mmap 40K r
0xb6fdc000
mmsh> m9 = mmap 4K r
0xb6fdb000
mmsh> m10 = mmap 16K rw
0xb6fd7000
mmsh> m1 = mremap $m6 24K 24K maymove
0xb6fe8000
mmsh> m2 = mmap 48K none addr=$m3-8K fixed
0xb6ff3000
mmsh> madvise $m8+20K 8K keeponfork
mmsh> m3 = mmap 4K rw
0xb6fd6000
mmsh> m4 = mmap 8K rw addr=0x14000 fixed
0x14000
mmsh> touch $m4+4K 4K w
minor=1 major=0
mmsh> write $h+4K 75
write: SIGSEGV (SEGV_MAPERR) at 0x17000
mmsh> mprotect $m1+20K 4K rw
mmsh> sbrk -8K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> faults
minor=1 major=0
mmsh> m5 = mmap 72K rw
0xb6fc4000
mmsh> munmap $m4+4K 12K
mmsh> mmap 16K r addr=0x100ba000 fixed
0x100ba000
mmsh> touch 0x100ba000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100ba000
mmsh> mmap 16K r addr=0x100be000 fixed
0x100be000
mmsh> m6 = mmap 4K r addr=0x100ba000 fixed
0x100ba000
mmsh> mprotect 0x100c1000 4K rw
mmsh> mprotect 0x100ba000 32K r
mmsh> m7 = mmap 16K rwx addr=$m3 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m8 = mmap 12188 rw
0xb6fc1000
mmsh> munmap $h-8K 0
munmap: EINVAL (Invalid argument)
mmsh> madvise $m2+8K 0xfffff001 dontneed
madvise: EINVAL (Invalid argument)
mmsh> read $m6+20K
0x00
mmsh> mprotect $m4 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 16K rw
0xb6fbd000
mmsh> brk $h+52K
0x23000
mmsh> madvise $m9-4K 8K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x100ac000 fixed
0x100ac000
mmsh> mmap 4K rw addr=0x100ad000 fixed
0x100ad000
mmsh> m10 = mmap 4K rw addr=0x100ac000 fixed
0x100ac000
mmsh> mprotect 0x100ac000 4K r
mmsh> mprotect 0x100ac000 8K rw
mmsh> touch 0x10037000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10037000
mmsh> m1 = mremap $m6+12K 20K 60K
mremap: EFAULT (Bad address)
mmsh> madvise $m9-8K 24K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 4K rw
0xb6fbc000
mmsh> m3 = mmap 8K rw addr=$m8 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch 0xbefed000 4K w
minor=1 major=0
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> sbrk -1
0x23000
mmsh> m4 = mmap 4K none shared
0xb6fbb000
mmsh> m5 = mmap 4K rw shared
0xb6fba000
mmsh> m6 = mmap 8K rw addr=$m2 fixed populate
0xb6fbc000
mmsh> touch $m1+52K 8K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ff5000
mmsh> munmap $m5 4K
mmsh> m7 = mmap 8193 rwx addr=$m2 fixed populate
0xb6fbc000
mmsh> touch $m5-4K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fb9000
mmsh> m8 = mmap 0 rw shared populate
mmap: EINVAL (Invalid argument)
mmsh> sbrk -1
0x22fff
mmsh> mprotect $m4+4K 4K rx
mmsh> munmap $h+40K 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> munmap $m2 8K
mmsh> mprotect $m7+4K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read $m4
read: SIGSEGV (SEGV_ACCERR) at 0xb6fbb000
mmsh> mprotect $m7+8K 4095 rw
mmsh> m9 = mmap 60K rw shared addr=$m7-8K fixed
0xb6fba000
mmsh> mmap 4K rw addr=$m7+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> munmap $h+36K 28K
mmsh> mincore $m10 0
mmsh> m10 = mmap 12K rw shared addr=$m5 fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> madvise $m6+8K 4K random
mmsh> m1 = mmap 16K rw addr=0x14000 populate
0xb6fb6000
mmsh> m2 = mremap $m1+12K 4K 4K maymove fixed=0x1000b000
0x1000b000
mmsh> madvise $m2+4K 4K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $m10 4095 willneed
mmsh> read 0x1003a000+4095
read: SIGSEGV (SEGV_MAPERR) at 0x1003afff
mmsh> write $m8+4K 125
mmsh> read 0x10006000
read: SIGSEGV (SEGV_MAPERR) at 0x10006000
mmsh> m3 = mmap 8K rw addr=0x1001e000 fixed_noreplace
0x1001e000
mmsh> mprotect $m2 4K rw
mmsh> m4 = mremap $m7 12K 16K
mremap: EFAULT (Bad address)
mmsh> m5 = mmap 68K rw
0xb6fa5000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> m6 = mmap 12K rwx
0xb6fa2000
mmsh> touch $h+8K 16K w
minor=4 major=0
mmsh> m7 = mmap 48K rw addr=$m4+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m8 = mremap $m8 12K 12K
0xb6fc1000
mmsh> m9 = mmap 44K rw
0xb6f97000
mmsh> sbrk -8K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> m10 = mmap 16K rw addr=0x14000 fixed
0x14000
mmsh> mlock $m10+12K 4K
mmsh> touch $m6 12K w
minor=3 major=0
mmsh> mmap 20K rw addr=0x10070000 fixed
0x10070000
mmsh> mmap 16K r addr=0x10075000 fixed
0x10075000
mmsh> m1 = mmap 4K rw addr=0x10070000 fixed
0x10070000
mmsh> mprotect 0x10076000 4K none
mmsh> mprotect 0x10070000 36K rw
mmsh> write $m8+8K 81
mmsh> mmap 4K rw addr=0x10080000 fixed
0x10080000
mmsh> mmap 12K r addr=0x10081000 fixed
0x10081000
mmsh> m2 = mmap 4K rw addr=0x10080000 fixed
0x10080000
mmsh> mprotect 0x10083000 4K rw
mmsh> mprotect 0x10080000 16K rw
mmsh> brk $h+56821
0x23df5
mmsh> touch $m10+8K 4K w
minor=1 major=0
mmsh> m3 = mremap $m8+8K 4K 8K maymove fixed=$m10+8K+4095
mremap: EINVAL (Invalid argument)
mmsh> write $m3+4K 165
mmsh> munmap $m6+4K 4K
mmsh> mincore $m10+4K 12188
011
mmsh> madvise $m10+12K 0xfffff001 dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise $m10+12K 0 99
madvise: EINVAL (Invalid argument)
mmsh> m4 = mmap 8K rw shared addr=$m3 fixed
0x1001e000
mmsh> mprotect $m10+1 4K rx
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $m4+4K 4K rw
mmsh> m5 = mremap $m5 16K 12K
0xb6fa5000
mmsh> mincore $m6-8K 20K
mincore: ENOMEM (Cannot allocate memory)
mmsh> write 0x12000 1
write: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> m6 = mmap 4K rwx shared addr=$h+16K fixed
0x1a000
mmsh> touch $m6-4K 8092 w
minor=1 major=0
mmsh> mmap 4K none addr=0x100b1000 fixed
0x100b1000
mmsh> mmap 4K none addr=0x100b2000 fixed
0x100b2000
mmsh> m7 = mmap 4K none addr=0x100b1000 fixed
0x100b1000
mmsh> mprotect 0x100b2000 4K rw
mmsh> mprotect 0x100b1000 8K none
mmsh> mlock $m3+4K 4K
mmsh> touch 0x14000 4K w
minor=1 major=0
mmsh> mlock $m6 4K
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> munmap $m7 4K
mmsh> madvise $m2+4K 12287 dontneed
mmsh> touch $m7+4K 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0x100b2000
mmsh> touch $m2+8K 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=$m3+4K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m8 = mremap $m4+4K 4K 8K maymove
0x1001f000
mmsh> madvise $m3-4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> write 0x12000 1
write: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> msync $m6 0xfffff000 sync async
msync: EINVAL (Invalid argument)
mmsh> pagemap $h+44K 64K
mmsh> mprotect $m3 4K rwx
mmsh> mmap 16K none addr=0x10044000 fixed
0x10044000
mmsh> mmap 8K none addr=0x10048000 fixed
0x10048000
mmsh> m9 = mmap 4K none addr=0x10044000 fixed
0x10044000
mmsh> mprotect 0x10046000 4K none
mmsh> write $m8-4K 211
mmsh> mprotect $m10+4K 16K rw
mmsh> m10 = mmap 8K r addr=$m5+4K fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> touch $m1+28K 4K w
minor=1 major=0
mmsh> m1 = mmap 8K rw addr=$m4+4K fixed populate
0x1001f000
mmsh> m2 = mmap 12K r addr=$m4
0xb6f94000
mmsh> m3 = mmap 4K rw shared
0xb6fb9000
mmsh> madvise $m9 0 99
madvise: EINVAL (Invalid argument)
mmsh> munmap $m3+8K 4K
mmsh> read $m2-4K
read: SIGSEGV (SEGV_MAPERR) at 0xb6f93000
mmsh> munmap 0x10013000 20K
mmsh> read $m2+8K
0x00
mmsh> brk $h+28K
0x1d000
mmsh> madvise $m8+4K 0 99
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m8+4K 4K r
mmsh> touch $m3 1 w
minor=1 major=0
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00017000 rw-p 00000000 00:00 0          [heap]
00017000-00018000 rw-p 00000000 00:00 0          [heap]
00018000-0001a000 rw-p 00000000 00:00 0          [heap]
0001a000-0001b000 rwxs 00000000 00:00 0          /dev/zero (deleted)
0001b000-0001d000 rw-p 00000000 00:00 0          [heap]
1000b000-1000c000 rw-p 00000000 00:00 0
1001e000-1001f000 rwxs 00000000 00:00 0          /dev/zero (deleted)
1001f000-10020000 rw-p 00000000 00:00 0
10020000-10021000 r--p 00000000 00:00 0
10044000-1004a000 ---p 00000000 00:00 0
10070000-10079000 rw-p 00000000 00:00 0
10080000-10084000 rw-p 00000000 00:00 0
100ac000-100ae000 rw-p 00000000 00:00 0
100b2000-100b3000 ---p 00000000 00:00 0
100ba000-100c1000 r--p 00000000 00:00 0
100c1000-100c2000 r--p 00000000 00:00 0
b6f94000-b6f97000 r--p 00000000 00:00 0
b6f97000-b6fa2000 rw-p 00000000 00:00 0
b6fa2000-b6fa3000 rwxp 00000000 00:00 0
b6fa4000-b6fa5000 rwxp 00000000 00:00 0
b6fa5000-b6fa8000 rw-p 00000000 00:00 0
b6fa9000-b6fb9000 rw-p 00000000 00:00 0
b6fb9000-b6fba000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fba000-b6fbb000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fbc000-b6fbe000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b6fbe000-b6fbf000 rw-s 00004000 00:00 0          /dev/zero (deleted)
b6fbf000-b6fc9000 rw-s 00005000 00:00 0          /dev/zero (deleted)
b6fc9000-b6fdb000 rw-p 00000000 00:00 0
b6fdb000-b6fed000 r--p 00000000 00:00 0
b6fed000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6ff1000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff1000-b6ff3000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ff3000-b6fff000 ---p 00000000 00:00 0
b6fff000-b7000000 rw-p 00000000 00:00 0
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x14000 present anon excl f1
0x16000 present anon excl f2
0x17000 present anon excl f3
0x18000 present anon excl f4
0x19000 present anon excl f5
0x1a000 present file excl f6
0x1b000 present anon excl f7
0x1000b000 present anon excl f8
0x1001e000 present file excl f9
0x1001f000 present anon excl f10
0x10020000 present anon excl f11
0x10077000 present anon excl f12
0x10082000 present anon excl f13
0x100bf000 present anon shared z
0xb6f96000 present anon shared z
0xb6fa2000 present anon excl f14
0xb6fa4000 present anon excl f15
0xb6fb6000 present anon excl f16
0xb6fb7000 present anon excl f17
0xb6fb8000 present anon excl f18
0xb6fb9000 present file excl f19
0xb6fc2000 present file excl f20
0xb6fc3000 present file excl f21
0xbefed000 present anon excl f22
0xbefff000 present anon excl f23
mmsh> faults
minor=33 major=0
