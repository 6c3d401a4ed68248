Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g14.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 163323
mmsh> file b 160K
mmsh> m1 = mmap 4K rw
0xb6fff000
mmsh> m2 = mmap 12K rw shared
0xb6ffc000
mmsh> m3 = mmap 4K r
0xb6ffb000
mmsh> m4 = mmap 4K rw
0xb6ffa000
mmsh> m5 = mmap 16K r
0xb6ff6000
mmsh> m6 = mmap 4K rwx
0xb6ff5000
mmsh> m7 = mmap 4K r
0xb6ff4000
mmsh> m8 = mmap 8K r
0xb6ff2000
mmsh> m9 = mmap 8K rwx shared file=a
0xb6ff0000
mmsh> m10 = mmap 8K rwx
0xb6fee000
mmsh> m1 = mmap 4K rx populate
0xb6fed000
mmsh> munlock $m6+4095 4K
mmsh> m2 = mmap 12K rwx file=a offset=32K shared
0xb6fea000
mmsh> m3 = mmap 80K rw
0xb6fd6000
mmsh> m4 = mmap 4K rw shared addr=$m9+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munlock $m10 8K
mmsh> mprotect $m3+48K 4K r
mmsh> m5 = mmap 12K rx addr=$m3+40K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $h+4K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x17000
mmsh> touch $m7 4K r
minor=1 major=0
mmsh> mincore $m2+4K 8K
11
mmsh> m6 = mremap $m10 8K 4K
0xb6fee000
mmsh> madvise $m3+68K 1 keeponfork
mmsh> madvise $m10-8K 4K populate_read
mmsh> m7 = mmap 4K rw addr=0x1000d000 fixed growsdown
0x1000d000
mmsh> mmap 4K rw addr=$m6+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> madvise $m10+4K 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch $h+4K 20K r
touch: SIGSEGV (SEGV_MAPERR) at 0x17000
mmsh> munmap 0x10038000 4K
mmsh> m8 = mmap 8K rw file=b offset=144K shared
0xb6fd4000
mmsh> msync $m8+4K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> m9 = mmap 8K rw
0xb6fd2000
mmsh> write $m6 229
mmsh> msync $m9 8K sync async
msync: EINVAL (Invalid argument)
mmsh> munlock $m7-4K 8K
munlock: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m8+4K 0 rx
mmsh> m10 = mmap 60K rx shared
0xb6fc3000
mmsh> brk $h+4978
0x17372
mmsh> faults
minor=4 major=0
mmsh> mprotect $m10+32K 12K rx
mmsh> touch $m9 8K w
minor=2 major=0
mmsh> touch $m5+12K 4K r
minor=1 major=0
mmsh> madvise $m9+12K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> touch $m6 4K r
minor=0 major=0
mmsh> touch 0xbea51000 r
minor=1 major=0
mmsh> m1 = mmap 8K rw file=b offset=72K shared
0xb6fc1000
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> mprotect $m9 8K rw
mmsh> touch $m1 8K w
minor=2 major=0
mmsh> mmap 4K rw addr=0x10040000 fixed
0x10040000
mmsh> mmap 8K rw addr=0x10041000 fixed
0x10041000
mmsh> m2 = mmap 4K rw addr=0x10040000 fixed
0x10040000
mmsh> mprotect 0x10041000 4K none
mmsh> read $m8+4K
0x26
mmsh> mmap 24K r addr=0x100a6000 fixed
0x100a6000
mmsh> mmap 8K r addr=0x100ac000 fixed
0x100ac000
mmsh> m3 = mmap 4K r addr=0x100a6000 fixed
0x100a6000
mmsh> mprotect 0x100a9000 4K rw
mmsh> mprotect 0x100a6000 32K r
mmsh> munmap $m8+8K 8191
mmsh> touch 0xbefdb000+1 4K w
minor=2 major=0
mmsh> touch $m10+16K 28K r
minor=7 major=0
mmsh> brk $h+30609
0x1d791
mmsh> touch $h+24K 20380 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1e000
mmsh> mmap 4K rw addr=0x10071000 fixed
0x10071000
mmsh> mmap 4K rw addr=0x10072000 fixed
0x10072000
mmsh> m4 = mmap 4K rw addr=0x10071000 fixed
0x10071000
mmsh> mprotect 0x10071000 4K rw
mmsh> m5 = mmap 4095 rx
0xb6fef000
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> m6 = mmap 4K rw populate
0xb6fd7000
mmsh> munmap $m4-8K 4K
mmsh> brk $h+12271
0x18fef
mmsh> mincore $m6 4K
1
mmsh> m7 = mmap 8K rw file=b addr=0xbeffb000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise $m1-8K 0xffffffff random
madvise: EINVAL (Invalid argument)
mmsh> m8 = mmap 8K rw file=a offset=136K shared addr=0x10005000 fixed_noreplace
0x10005000
mmsh> faults
minor=19 major=0
mmsh> munmap $m1+4K 12K
mmsh> pagemap $m1 64K
0xb6fc1000 present file excl f0
0xb6fc7000 present file excl f1
0xb6fc8000 present file excl f2
0xb6fc9000 present file excl f3
0xb6fca000 present file excl f4
0xb6fcb000 present file excl f5
0xb6fcc000 present file excl f6
0xb6fcd000 present file excl f7
mmsh> read $m10+52K
0x00
mmsh> m9 = mmap 4K rwx addr=$m4-8K populate
0x1006f000
mmsh> m10 = mmap 4K r file=a
0xb6fd6000
mmsh> m1 = mremap $m1 4K 8K maymove
0xb6fc1000
mmsh> touch $m10 4K r
minor=1 major=0
mmsh> m2 = mremap $m8 8K 16K
0x10005000
mmsh> mprotect $m5 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mprotect 0x14000 4K rw
mmsh> m3 = mremap $m8 8K 12K maymove
0xb6fbe000
mmsh> touch $m3+4K 4K w
minor=1 major=0
mmsh> touch $h 4K w
minor=1 major=0
mmsh> m4 = mmap 4K rwx file=b
0xb6fc4000
mmsh> touch $m9 4K w
minor=0 major=0
mmsh> mmap 20K rw addr=0x10058000 fixed
0x10058000
mmsh> touch 0x10058000 16K w
minor=4 major=0
mmsh> mmap 4K r addr=0x1005d000 fixed
0x1005d000
mmsh> m5 = mmap 4K rw addr=0x10058000 fixed
0x10058000
mmsh> mprotect 0x1005a000 4K none
mmsh> brk $h+45982
0x2139e
mmsh> touch 0xbefe0000 r
minor=1 major=0
mmsh> munmap $m2 16K
mmsh> msync $h+32K 4K invalidate
mmsh> mprotect $m4 4K rwx
mmsh> munmap $m10 4K
mmsh> m6 = mmap 16K rw
0xb6fba000
mmsh> m7 = mremap $m3 12K 40K maymove
0xb6fb0000
mmsh> m8 = mmap 56K rw file=a offset=92K addr=$m7+32K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> write 0xbeff7000 219
mmsh> munmap 0x15000 8K
mmsh> munmap $m6+8K 8K
mmsh> mprotect $m6+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> m9 = mremap $m7+16K 16K 12K maymove fixed=0x10006000
0x10006000
mmsh> madvise $m9-4K 12K dontdump
madvise: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x100bb000 fixed
0x100bb000
mmsh> touch 0x100bb000 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x100bc000 fixed
0x100bc000
mmsh> m10 = mmap 4K rw addr=0x100bb000 fixed
0x100bb000
mmsh> mprotect 0x100bc000 4K none
mmsh> mprotect 0x100bb000 8K rw
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00017000-00022000 rw-p 00000000 00:00 0          [heap]
10006000-10008000 rw-s 00026000 00:00 0          a
10008000-10009000 rw-s 00028000 00:00 0          a
1000d000-1000e000 rw-p 00000000 00:00 0
10040000-10041000 rw-p 00000000 00:00 0
10041000-10042000 ---p 00000000 00:00 0
10042000-10043000 rw-p 00000000 00:00 0
10058000-1005a000 rw-p 00000000 00:00 0
1005a000-1005b000 ---p 00000000 00:00 0
1005b000-1005d000 rw-p 00000000 00:00 0
1005d000-1005e000 r--p 00000000 00:00 0
1006f000-10070000 rwxp 00000000 00:00 0
10071000-10073000 rw-p 00000000 00:00 0
100a6000-100a9000 r--p 00000000 00:00 0
100a9000-100aa000 r--p 00000000 00:00 0
100aa000-100ae000 r--p 00000000 00:00 0
100bb000-100bd000 rw-p 00000000 00:00 0
b6fb0000-b6fb4000 rw-s 00022000 00:00 0          a
b6fb8000-b6fba000 rw-s 0002a000 00:00 0          a
b6fba000-b6fbc000 rw-p 00000000 00:00 0
b6fc1000-b6fc3000 rw-s 00012000 00:00 0          b
b6fc4000-b6fc5000 rwxp 00000000 00:00 0          b
b6fc5000-b6fd2000 r-xs 00002000 00:00 0          /dev/zero (deleted)
b6fd2000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd6000 rw-s 00024000 00:00 0          b
b6fd7000-b6fe2000 rw-p 00000000 00:00 0
b6fe2000-b6fe3000 r--p 00000000 00:00 0
b6fe3000-b6fea000 rw-p 00000000 00:00 0
b6fea000-b6fed000 rwxs 00008000 00:00 0          a
b6fed000-b6fee000 r-xp 00000000 00:00 0
b6fee000-b6fef000 rwxp 00000000 00:00 0
b6fef000-b6ff0000 r-xp 00000000 00:00 0
b6ff0000-b6ff2000 rwxs 00000000 00:00 0          a
b6ff2000-b6ff5000 r--p 00000000 00:00 0
b6ff5000-b6ff6000 rwxp 00000000 00:00 0
b6ff6000-b6ffa000 r--p 00000000 00:00 0
b6ffa000-b6ffb000 rw-p 00000000 00:00 0
b6ffb000-b6ffc000 r--p 00000000 00:00 0
b6ffc000-b6fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fff000-b7000000 rw-p 00000000 00:00 0
bea51000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> munmap $m6+12K 8K
mmsh> touch $m7+20K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fb5000
mmsh> mprotect $h+48K 24K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m4 0xfffff001 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap $m4 12K
mmsh> mprotect $m7+4K+4095 36K rw
mprotect: EINVAL (Invalid argument)
mmsh> write $m7+4K 11
mmsh> touch $m5+4K 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1005a000
mmsh> mincore $m6+4K 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> munmap $m6+12K+4095 4K
munmap: EINVAL (Invalid argument)
mmsh> m1 = mmap 4K rw addr=$m3-4K fixed
0xb6fbd000
mmsh> m2 = mmap 68K rwx addr=$m6+8K fixed
0xb6fbc000
mmsh> mmap 8K r addr=0x10096000 fixed
0x10096000
mmsh> touch 0x10096000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10096000
mmsh> mmap 16K r addr=0x10098000 fixed
0x10098000
mmsh> m3 = mmap 4K r addr=0x10096000 fixed
0x10096000
mmsh> mprotect 0x10098000 4K none
mmsh> mprotect 0x10096000 24K r
mmsh> mprotect $m5+12K 0 r
mmsh> write 0xbeff0000 106
mmsh> mprotect $m5+8K 0 r
mmsh> madvise $h+48K 3996 willneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m7 28K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mlock $m10+4K 4K
mmsh> msync $m7+28K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> write 0xbefe9000 243
mmsh> sbrk 5000
0x2139e
mmsh> m4 = mmap 20K rx
0xb6fab000
mmsh> madvise $m1+8 4K wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> touch $m4+20K 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fb0000
mmsh> touch $m5+4K 12K r
touch: SIGSEGV (SEGV_ACCERR) at 0x1005a000
mmsh> mincore $m1 4K
0
mmsh> madvise $m1 4K populate_read
mmsh> m5 = mmap 44K rw file=b shared
0xb6fa0000
mmsh> m6 = mremap $m8 8K 8K maymove
mremap: EFAULT (Bad address)
mmsh> madvise $m1 4K dontdump
mmsh> mprotect $m4+4K 0 none
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00017000-00023000 rw-p 00000000 00:00 0          [heap]
10006000-10008000 rw-s 00026000 00:00 0          a
10008000-10009000 rw-s 00028000 00:00 0          a
1000d000-1000e000 rw-p 00000000 00:00 0
10040000-10041000 rw-p 00000000 00:00 0
10041000-10042000 ---p 00000000 00:00 0
10042000-10043000 rw-p 00000000 00:00 0
10058000-1005a000 rw-p 00000000 00:00 0
1005a000-1005b000 ---p 00000000 00:00 0
1005b000-1005d000 rw-p 00000000 00:00 0
1005d000-1005e000 r--p 00000000 00:00 0
1006f000-10070000 rwxp 00000000 00:00 0
10071000-10073000 rw-p 00000000 00:00 0
10096000-1009c000 r--p 00000000 00:00 0
100a6000-100a9000 r--p 00000000 00:00 0
100a9000-100aa000 r--p 00000000 00:00 0
100aa000-100ae000 r--p 00000000 00:00 0
100bb000-100bc000 rw-p 00000000 00:00 0
100bc000-100bd000 rw-p 00000000 00:00 0
b6fa0000-b6fab000 rw-s 00000000 00:00 0          b
b6fab000-b6fb0000 r-xp 00000000 00:00 0
b6fb0000-b6fb4000 ---s 00022000 00:00 0          a
b6fb8000-b6fba000 rw-s 0002a000 00:00 0          a
b6fba000-b6fbc000 rw-p 00000000 00:00 0
b6fbc000-b6fbd000 rwxp 00000000 00:00 0
b6fbd000-b6fbe000 rwxp 00000000 00:00 0
b6fbe000-b6fcd000 rwxp 00000000 00:00 0
b6fcd000-b6fd2000 r-xs 0000a000 00:00 0          /dev/zero (deleted)
b6fd2000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd6000 rw-s 00024000 00:00 0          b
b6fd7000-b6fe2000 rw-p 00000000 00:00 0
b6fe2000-b6fe3000 r--p 00000000 00:00 0
b6fe3000-b6fea000 rw-p 00000000 00:00 0
b6fea000-b6fed000 rwxs 00008000 00:00 0          a
b6fed000-b6fee000 r-xp 00000000 00:00 0
b6fee000-b6fef000 rwxp 00000000 00:00 0
b6fef000-b6ff0000 r-xp 00000000 00:00 0
b6ff0000-b6ff2000 rwxs 00000000 00:00 0          a
b6ff2000-b6ff5000 r--p 00000000 00:00 0
b6ff5000-b6ff6000 rwxp 00000000 00:00 0
b6ff6000-b6ffa000 r--p 00000000 00:00 0
b6ffa000-b6ffb000 rw-p 00000000 00:00 0
b6ffb000-b6ffc000 r--p 00000000 00:00 0
b6ffc000-b6fff000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fff000-b7000000 rw-p 00000000 00:00 0
bea51000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x10059000 present anon excl f1
0x1005a000 present anon excl f2
0x1005b000 present anon excl f3
0x1006f000 present anon excl f4
0x100bc000 present anon excl f5
0xb6fb1000 present file excl f6
0xb6fbd000 present anon shared z
0xb6fcd000 present file excl f7
0xb6fd0000 present file excl f8
0xb6fd2000 present anon excl f9
0xb6fd3000 present anon excl f10
0xb6fd4000 present file excl f11
0xb6fd5000 present file excl f12
0xb6fd7000 present anon excl f13
0xb6fea000 present file excl f14
0xb6feb000 present file excl f15
0xb6fec000 present file excl f16
0xb6fed000 present anon shared z
0xb6fee000 present anon excl f17
0xb6ff4000 present anon shared z
0xb6ff9000 present anon shared z
0xbea51000 present anon shared z
0xbefdb000 present anon excl f18
0xbefdc000 present anon excl f19
0xbefe0000 present anon shared z
0xbefe9000 present anon excl f20
0xbeff0000 present anon excl f21
0xbeff7000 present anon excl f22
0xbefff000 present anon excl f23
mmsh> faults
minor=16 major=0
