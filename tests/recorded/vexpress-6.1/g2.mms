Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g2.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 12K rw
0xb6ffd000
mmsh> m2 = mmap 16K rw
0xb6ff9000
mmsh> m3 = mmap 12K none
0xb6ff6000
mmsh> m4 = mmap 36K none
0xb6fed000
mmsh> m5 = mmap 28K r shared
0xb6fe6000
mmsh> m6 = mmap 12K rw
0xb6fe3000
mmsh> m7 = mmap 16K none
0xb6fdf000
mmsh> m8 = mmap 4K rw
0xb6fde000
mmsh> m9 = mmap 16K rw
0xb6fda000
mmsh> m10 = mmap 8K none shared
0xb6fd8000
mmsh> mprotect $m8 4K rw
mmsh> mprotect $h+20K 4K rw growsdown
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m1 = mremap $m10 8K 12K maymove
0xb6fd5000
mmsh> m2 = mmap 16K rx addr=$m5+20K fixed
0xb6feb000
mmsh> touch 0xbefd5000 r
minor=1 major=0
mmsh> brk $h+16K
0x1a000
mmsh> munmap 0x10035000 32K
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
b6fd5000-b6fd8000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fda000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6feb000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fef000 r-xp 00000000 00:00 0
b6fef000-b6ff9000 ---p 00000000 00:00 0
b6ff9000-b7000000 rw-p 00000000 00:00 0
befd5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> madvise $m6+4K 4K dontneed
mmsh> mmap 4K r addr=0x100b7000 fixed
0x100b7000
mmsh> touch 0x100b7000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b7000
mmsh> mmap 8K r addr=0x100b8000 fixed
0x100b8000
mmsh> m3 = mmap 4K r addr=0x100b7000 fixed
0x100b7000
mmsh> mprotect 0x100b7000 4K rw
mmsh> mprotect $m10 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
100b7000-100b8000 rw-p 00000000 00:00 0
100b8000-100ba000 r--p 00000000 00:00 0
b6fd5000-b6fd8000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fda000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6feb000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fef000 r-xp 00000000 00:00 0
b6fef000-b6ff9000 ---p 00000000 00:00 0
b6ff9000-b7000000 rw-p 00000000 00:00 0
befd5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mmap 12K none addr=0x10066000 fixed
0x10066000
mmsh> mmap 8K none addr=0x10069000 fixed
0x10069000
mmsh> m4 = mmap 4K none addr=0x10066000 fixed
0x10066000
mmsh> mprotect 0x10068000 4K r
mmsh> mprotect $m10 8K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munlock 0xbefd9000 4K
mmsh> madvise $m4+16K 0 99
madvise: EINVAL (Invalid argument)
mmsh> touch $h+40K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0x20000
mmsh> mprotect $m9+4K 12K rw
mmsh> mmap 8K none addr=0x10092000 fixed
0x10092000
mmsh> touch 0x10092000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10092000
mmsh> mmap 8K r addr=0x10094000 fixed
0x10094000
mmsh> m5 = mmap 4K none addr=0x10092000 fixed
0x10092000
mmsh> mprotect 0x10092000 4K none
mmsh> mprotect 0x10092000 16K none
mmsh> munmap 0x15000+8 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> mprotect $m9+4K 12K rw
mmsh> mprotect $m5+16K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $h+4K 12K rw
mmsh> munmap $m4 8K
mmsh> write $h+20K 128
write: SIGSEGV (SEGV_MAPERR) at 0x1b000
mmsh> munmap $h+44K 12K
mmsh> mmap 8K r addr=0x10058000 fixed
0x10058000
mmsh> touch 0x10058000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10058000
mmsh> mmap 4K r addr=0x1005a000 fixed
0x1005a000
mmsh> m6 = mmap 4K r addr=0x10058000 fixed
0x10058000
mmsh> mprotect 0x1005a000 4K rw
mmsh> mprotect 0x10058000 12K r
mmsh> m7 = mremap $m6 4K 44K maymove
0xb6fca000
mmsh> m8 = mmap 4K rx
0xb6fd9000
mmsh> touch 0xbef6b000 w
minor=1 major=0
mmsh> m9 = mremap $m7 44K 40K maymove fixed=$h+36K
0x1f000
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
0001f000-00029000 r--p 00000000 00:00 0
10059000-1005a000 r--p 00000000 00:00 0
1005a000-1005b000 r--p 00000000 00:00 0
10068000-10069000 r--p 00000000 00:00 0
10069000-1006b000 ---p 00000000 00:00 0
10092000-10096000 ---p 00000000 00:00 0
100b7000-100b8000 rw-p 00000000 00:00 0
100b8000-100ba000 r--p 00000000 00:00 0
b6fd5000-b6fd8000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fd9000-b6fda000 r-xp 00000000 00:00 0
b6fda000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6feb000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fef000 r-xp 00000000 00:00 0
b6fef000-b6ff9000 ---p 00000000 00:00 0
b6ff9000-b7000000 rw-p 00000000 00:00 0
bef6b000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mprotect $m6+8K 4K rx
mmsh> mincore $m8 0xfffff000
mincore: ENOMEM (Cannot allocate memory)
mmsh> msync $m9+12K 28K invalidate
mmsh> mprotect $m9+12K 16385 rw
mmsh> touch $m6+4K 4K r
minor=1 major=0
mmsh> m10 = mmap 4K rw addr=$m9+4K fixed
0x20000
mmsh> mprotect $m10 0 rw
mmsh> m1 = mmap 28K none shared addr=$m5+8K fixed populate
0x10094000
mmsh> m2 = mremap $m5+8K 4K 4K maymove
0x10094000
mmsh> mprotect $m1+8K 20K rx
mmsh> madvise $m10-4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m3 = mremap $m10 4K 4K maymove
0x20000
mmsh> munmap $h+40K 12K
mmsh> faults
minor=3 major=0
mmsh> mremap 0xbeff8000 4K 8K fixed=0xbeff8000
mremap: EINVAL (Invalid argument)
mmsh> mlock $h+4K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
0001f000-00020000 r--p 00000000 00:00 0
00023000-00027000 rw-p 00000000 00:00 0
00027000-00029000 r--p 00000000 00:00 0
10059000-1005a000 r--p 00000000 00:00 0
1005a000-1005b000 r-xp 00000000 00:00 0
10068000-10069000 r--p 00000000 00:00 0
10069000-1006b000 ---p 00000000 00:00 0
10092000-10094000 ---p 00000000 00:00 0
10094000-10096000 ---s 00000000 00:00 0          /dev/zero (deleted)
10096000-1009b000 r-xs 00002000 00:00 0          /dev/zero (deleted)
100b7000-100b8000 rw-p 00000000 00:00 0
100b8000-100ba000 r--p 00000000 00:00 0
b6fd5000-b6fd8000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fd9000-b6fda000 r-xp 00000000 00:00 0
b6fda000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6feb000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fef000 r-xp 00000000 00:00 0
b6fef000-b6ff9000 ---p 00000000 00:00 0
b6ff9000-b7000000 rw-p 00000000 00:00 0
bef6b000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mprotect $m10 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 44K rw
0xb6fca000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mmap 24K none addr=0x100a5000 fixed
0x100a5000
mmsh> touch 0x100a5000 16K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100a5000
mmsh> mmap 12K r addr=0x100ab000 fixed
0x100ab000
mmsh> m5 = mmap 4K none addr=0x100a5000 fixed
0x100a5000
mmsh> mprotect 0x100a9000 4K r
mmsh> mprotect 0x100a5000 36K none
mmsh> munmap 0x14000 8K
mmsh> mprotect $m6+16K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch 0xbed45000 w
minor=1 major=0
mmsh> mremap $m2+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> touch 0x14000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x14000
mmsh> m6 = mremap $m5+32K 4K 4K
0x100ad000
mmsh> mincore $h-8K 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 8K none
0xb6fc8000
mmsh> madvise 0x15000 4K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 16K rwx addr=$m6 fixed_noreplace growsdown
mmap: EEXIST (File exists)
mmsh> mprotect 0xbefd8000 4K r
mmsh> m9 = mmap 8K rx populate
0xb6fc6000
mmsh> mprotect $m9 4K rw
mmsh> munmap 0xbefff000 8K
munmap: EINVAL (Invalid argument)
mmsh> mprotect $m7 4K rw
mmsh> m10 = mremap $m3 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> mprotect 0xbeff7000 8K none
mmsh> read $m6+8K
read: SIGSEGV (SEGV_MAPERR) at 0x100af000
mmsh> m1 = mmap 8K r shared noreserve
0xb6fc4000
mmsh> munmap $m7 12K
mmsh> touch $m10 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x20000
mmsh> mremap $m9+12K+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mprotect $m6 4K rx
mmsh> m2 = mremap $m9 8K 4K maymove
0xb6fc6000
mmsh> m3 = mremap $m5+28K 8K 0 maymove
mremap: EINVAL (Invalid argument)
mmsh> madvise $h+28K 4K willneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x15000 4K willneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m8-8K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mremap $m8 4K 20K maymove
0xb6fbf000
mmsh> madvise $m8 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 12K rw shared populate
0xb6fc8000
mmsh> touch $h+44K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x21000
mmsh> m6 = mmap 4K rw
0xb6fd9000
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> touch $m6 4K w
minor=1 major=0
mmsh> mprotect $m2 4K rw
mmsh> write 0x12000 1
write: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> m7 = mremap $m4+4K 0 12K maymove
mremap: EINVAL (Invalid argument)
mmsh> touch $m7+8K 4K r
minor=0 major=0
mmsh> m8 = mremap $m1 8K 4K
0xb6fc4000
mmsh> m9 = mmap 4K rwx shared populate
0xb6fd8000
mmsh> m10 = mmap 16K rw shared noreserve
0xb6fbb000
mmsh> mmap 8K rw addr=0x1004c000 fixed
0x1004c000
mmsh> mmap 8K rw addr=0x1004e000 fixed
0x1004e000
mmsh> m1 = mmap 4K rw addr=0x1004c000 fixed
0x1004c000
mmsh> mprotect 0x1004e000 4K r
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> touch 0x14000 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x14000
mmsh> munmap $m9 8K
mmsh> m2 = mmap 4K rwx
0xb6fd9000
mmsh> m3 = mmap 8K rwx addr=$m10+4K fixed
0xb6fbc000
mmsh> m4 = mmap 4K rw addr=0x10023000 fixed
0x10023000
mmsh> mprotect $m2 8K rx
mmsh> touch $m1+8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1004e000
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> touch $m10+8K 4K r
minor=1 major=0
mmsh> mincore 0x15000+4095 4K
mincore: EINVAL (Invalid argument)
mmsh> touch $m2 3996 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fd9000
mmsh> madvise $m4+8K 4K dofork
madvise: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 4K rx addr=$m9 fixed
0xb6fd8000
mmsh> munmap $m5 4K
mmsh> mprotect $m2 4K rw
mmsh> m6 = mremap $m7 12K 8K maymove
0xb6fc8000
mmsh> read $m2
0x00
mmsh> touch $h+20K 4095 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1b000
mmsh> touch $m2 4K r
minor=0 major=0
mmsh> mprotect 0x14000 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 8K none shared populate
0xb6fb9000
mmsh> munmap $h+4K 16K
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00016000-00017000 rw-p 00000000 00:00 0          [heap]
0001f000-00020000 r--p 00000000 00:00 0
00023000-00027000 rw-p 00000000 00:00 0
00027000-00029000 r--p 00000000 00:00 0
10023000-10024000 rw-p 00000000 00:00 0
1004c000-1004e000 rw-p 00000000 00:00 0
1004e000-1004f000 r--p 00000000 00:00 0
1004f000-10050000 rw-p 00000000 00:00 0
10059000-1005a000 r--p 00000000 00:00 0
1005a000-1005b000 r-xp 00000000 00:00 0
10068000-10069000 r--p 00000000 00:00 0
10069000-1006b000 ---p 00000000 00:00 0
10092000-10094000 ---p 00000000 00:00 0
10094000-10096000 ---s 00000000 00:00 0          /dev/zero (deleted)
10096000-1009b000 r-xs 00002000 00:00 0          /dev/zero (deleted)
100a5000-100ad000 ---p 00000000 00:00 0
100ad000-100ae000 r-xp 00000000 00:00 0
100b7000-100b8000 rw-p 00000000 00:00 0
100b8000-100ba000 r--p 00000000 00:00 0
b6fb9000-b6fbb000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fbb000-b6fbc000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fbc000-b6fbe000 rwxp 00000000 00:00 0
b6fbe000-b6fbf000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b6fbf000-b6fc4000 r-xp 00000000 00:00 0
b6fc4000-b6fc5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fc6000-b6fc7000 rw-p 00000000 00:00 0
b6fc8000-b6fca000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fcb000-b6fd5000 rw-p 00000000 00:00 0
b6fd5000-b6fd7000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fd7000-b6fd8000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b6fd9000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fdb000 r-xp 00000000 00:00 0
b6fdb000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6feb000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fef000 r-xp 00000000 00:00 0
b6fef000-b6ff9000 ---p 00000000 00:00 0
b6ff9000-b7000000 rw-p 00000000 00:00 0
bed45000-befd8000 rw-p 00000000 00:00 0
befd8000-befd9000 r--p 00000000 00:00 0
befd9000-beff7000 rw-p 00000000 00:00 0
beff7000-beff9000 ---p 00000000 00:00 0
beff9000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> sbrk 5000
0x1a000
mmsh> munmap $m4-8K 8K
mmsh> m8 = mmap 36K r populate
0xb6fb0000
mmsh> sbrk 64K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00016000-00017000 rw-p 00000000 00:00 0          [heap]
0001a000-0001c000 rw-p 00000000 00:00 0          [heap]
0001f000-00020000 r--p 00000000 00:00 0
00023000-00027000 rw-p 00000000 00:00 0
00027000-00029000 r--p 00000000 00:00 0
10023000-10024000 rw-p 00000000 00:00 0
1004c000-1004e000 rw-p 00000000 00:00 0
1004e000-1004f000 r--p 00000000 00:00 0
1004f000-10050000 rw-p 00000000 00:00 0
10059000-1005a000 r--p 00000000 00:00 0
1005a000-1005b000 r-xp 00000000 00:00 0
10068000-10069000 r--p 00000000 00:00 0
10069000-1006b000 ---p 00000000 00:00 0
10092000-10094000 ---p 00000000 00:00 0
10094000-10096000 ---s 00000000 00:00 0          /dev/zero (deleted)
10096000-1009b000 r-xs 00002000 00:00 0          /dev/zero (deleted)
100a5000-100ad000 ---p 00000000 00:00 0
100ad000-100ae000 r-xp 00000000 00:00 0
100b7000-100b8000 rw-p 00000000 00:00 0
100b8000-100ba000 r--p 00000000 00:00 0
b6fb0000-b6fb9000 r--p 00000000 00:00 0
b6fb9000-b6fbb000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fbb000-b6fbc000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fbc000-b6fbe000 rwxp 00000000 00:00 0
b6fbe000-b6fbf000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b6fbf000-b6fc4000 r-xp 00000000 00:00 0
b6fc4000-b6fc5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fc6000-b6fc7000 rw-p 00000000 00:00 0
b6fc8000-b6fca000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fcb000-b6fd5000 rw-p 00000000 00:00 0
b6fd5000-b6fd7000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fd7000-b6fd8000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b6fd9000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fdb000 r-xp 00000000 00:00 0
b6fdb000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6fe3000 ---p 00000000 00:00 0
b6fe3000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6feb000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6feb000-b6fef000 r-xp 00000000 00:00 0
b6fef000-b6ff9000 ---p 00000000 00:00 0
b6ff9000-b7000000 rw-p 00000000 00:00 0
bed45000-befd8000 rw-p 00000000 00:00 0
befd8000-befd9000 r--p 00000000 00:00 0
befd9000-beff7000 rw-p 00000000 00:00 0
beff7000-beff9000 ---p 00000000 00:00 0
beff9000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x10059000 present anon shared z
0xb6fb0000 present anon shared z
0xb6fb1000 present anon shared z
0xb6fb2000 present anon shared z
0xb6fb3000 present anon shared z
0xb6fb4000 present anon shared z
0xb6fb5000 present anon shared z
0xb6fb6000 present anon shared z
0xb6fb7000 present anon shared z
0xb6fb8000 present anon shared z
0xb6fbd000 present anon shared z
0xb6fc6000 present anon shared z
0xb6fc8000 present file excl f1
0xb6fc9000 present file excl f2
0xb6fd9000 present anon shared z
0xbed45000 present anon excl f3
0xbef6b000 present anon excl f4
0xbefd5000 present anon shared z
0xbefff000 present anon excl f5
mmsh> faults
minor=19 major=0
