Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g16.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 160K
mmsh> file b 80K
mmsh> m1 = mmap 4K rw file=a
0xb6fff000
mmsh> m2 = mmap 4K rw file=a
0xb6ffe000
mmsh> m3 = mmap 4K r
0xb6ffd000
mmsh> m4 = mmap 16K rw file=a
0xb6ff9000
mmsh> m5 = mmap 48K r
0xb6fed000
mmsh> m6 = mmap 12K rw file=a
0xb6fea000
mmsh> m7 = mmap 12K rw file=a
0xb6fe7000
mmsh> m8 = mmap 8K rwx
0xb6fe5000
mmsh> m9 = mmap 8K none
0xb6fe3000
mmsh> m10 = mmap 12K rw
0xb6fe0000
mmsh> m1 = mmap 4K rw
0xb6fdf000
mmsh> m2 = mremap $m5+1 48K 52K maymove
mremap: EINVAL (Invalid argument)
mmsh> sbrk -4K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> touch $h+48K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x22000
mmsh> mmap 16K rw addr=0x100ad000 fixed
0x100ad000
mmsh> touch 0x100ad000 4K w
minor=1 major=0
mmsh> mmap 12K rw addr=0x100b1000 fixed
0x100b1000
mmsh> m3 = mmap 4K rw addr=0x100ad000 fixed
0x100ad000
mmsh> mprotect 0x100ad000 4K r
mmsh> sbrk 64K
0x16000
mmsh> m4 = mmap 8K r file=a addr=$m10+4K
0xb6fdd000
mmsh> touch $h+16K 12K w
minor=3 major=0
mmsh> mprotect $m4+4K 4K r
mmsh> mprotect $m10+4K 8K rw
mmsh> touch $m2+8K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7000000
mmsh> munmap $m9+4K 12K
mmsh> m5 = mmap 36K rx file=b shared addr=0x1001e000 fixed
0x1001e000
mmsh> mprotect $h+20K 4K rw
mmsh> munmap $m4 8K
mmsh> munmap $m9 12287
mmsh> mlock $m8 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> madvise $m10+4K 8K wipeonfork
mmsh> brk $h+8K
0x18000
mmsh> touch $m3-4K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100ac000
mmsh> touch $m3+12K 8K w
minor=2 major=0
mmsh> touch $m3+24K 4K w
minor=1 major=0
mmsh> sbrk -8K
0x18000
mmsh> munmap $m1 12K
mmsh> touch $m8+4K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe6000
mmsh> brk 0xbefff000
brk: ENOMEM (Cannot allocate memory)
mmsh> sbrk -1
sbrk: ENOMEM (Cannot allocate memory)
mmsh> mmap 12K none addr=0x10087000 fixed
0x10087000
mmsh> touch 0x10087000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10087000
mmsh> mmap 8K none addr=0x1008a000 fixed
0x1008a000
mmsh> m6 = mmap 4K none addr=0x10087000 fixed
0x10087000
mmsh> mprotect 0x10088000 4K none
mmsh> touch $m2+12K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7001000
mmsh> touch 0xbeef7000 w
minor=1 major=0
mmsh> madvise $m5+32K+8 4K dodump
madvise: EINVAL (Invalid argument)
mmsh> m7 = mmap 8K rw addr=0x14000 fixed
0x14000
mmsh> m8 = mmap 12K rwx addr=0xbefc5000
0xb6fe4000
mmsh> mprotect 0x15000 4K rw
mmsh> msync $m3+8K 20K invalidate
mmsh> m9 = mmap 24K r file=a
0xb6fdc000
mmsh> msync $m9+8K+8 16K invalidate
msync: EINVAL (Invalid argument)
mmsh> mmap 20K r addr=0x100a8000 fixed
0x100a8000
mmsh> mmap 4K r addr=0x100ad000 fixed
0x100ad000
mmsh> m10 = mmap 4K r addr=0x100a8000 fixed
0x100a8000
mmsh> mprotect 0x100a8000 4K rw
mmsh> mprotect 0x100a8000 24K r
mmsh> mprotect 0xbeff2000 12K rw
mmsh> madvise $m5+24K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m1 = mmap 0xfffff000 rwx
mmap: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 4K rw file=b shared addr=0x10000000 fixed
0x10000000
mmsh> touch $m2 4K w
minor=1 major=0
mmsh> mlock $m7 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m3 = mremap $m7 8K 28K maymove
0x14000
mmsh> mprotect $m5+32K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> madvise $m9 24K dontfork
mmsh> munmap $h-4K 12K
mmsh> munmap $m3 36K
mmsh> madvise $m5+4K 16K random
mmsh> sbrk 64K
0x16000
mmsh> madvise $m8+16K 4K dontfork
mmsh> m4 = mmap 4K rwx
0xb6fe3000
mmsh> m5 = mremap $m8 12K 16K
mremap: ENOMEM (Cannot allocate memory)
mmsh> m6 = mremap $m7 8K 12K
mremap: EFAULT (Bad address)
mmsh> mmap 8K rw addr=0x100a5000 fixed
0x100a5000
mmsh> mmap 16K rw addr=0x100a7000 fixed
0x100a7000
mmsh> m7 = mmap 4K rw addr=0x100a5000 fixed
0x100a5000
mmsh> mprotect 0x100a5000 4K none
mmsh> write $m3+8K 224
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00016000-00026000 rw-p 00000000 00:00 0          [heap]
10000000-10001000 rw-s 00000000 00:00 0          b
1001e000-1001f000 r-xs 00000000 00:00 0          b
1001f000-10023000 r-xs 00001000 00:00 0          b
10023000-10027000 r-xs 00005000 00:00 0          b
10087000-1008c000 ---p 00000000 00:00 0
100a5000-100a6000 ---p 00000000 00:00 0
100a6000-100ab000 rw-p 00000000 00:00 0
100ab000-100ae000 r--p 00000000 00:00 0
100ae000-100b4000 rw-p 00000000 00:00 0
b6fdc000-b6fe2000 r--p 00000000 00:00 0          a
b6fe2000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe7000 rwxp 00000000 00:00 0
b6fe7000-b6fe8000 rw-p 00000000 00:00 0          a
b6fe8000-b6fe9000 rw-p 00001000 00:00 0          a
b6fe9000-b6fea000 rw-p 00002000 00:00 0          a
b6fea000-b6fed000 rw-p 00000000 00:00 0          a
b6fed000-b6ff9000 r--p 00000000 00:00 0
b6ff9000-b6ffd000 rw-p 00000000 00:00 0          a
b6ffd000-b6ffe000 r--p 00000000 00:00 0
b6ffe000-b6fff000 rw-p 00000000 00:00 0          a
b6fff000-b7000000 rw-p 00000000 00:00 0          a
beef7000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> m8 = mmap 36K rw addr=$h+28K fixed growsdown
0x1d000
mmsh> madvise $h+32K 24K willneed
mmsh> m9 = mmap 8K rw file=a shared addr=$h-8K fixed_noreplace
0x14000
mmsh> touch $m8+24K 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0xbf000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> write $m7+8K 65
mmsh> write $m2 167
mmsh> m10 = mmap 16K rw shared
0xb6fd8000
mmsh> touch $m4 4K w
minor=1 major=0
mmsh> mprotect $m6+4K 8K rw
mmsh> mprotect $m8+16K 0 rw
mmsh> m1 = mmap 4K rw
0xb6fd7000
mmsh> m2 = mmap 12K rw file=a addr=$m1 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect $h 8K rwx
mmsh> touch $m10 16K w
minor=4 major=0
mmsh> touch 0x15000 4K w
minor=1 major=0
mmsh> write 0x12000 1
write: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> munmap $m8+32K 12K
mmsh> munmap $m1-4K 12K
mmsh> munmap 0x14000 8K
mmsh> mprotect 0x10013000+1 8K rw
mprotect: EINVAL (Invalid argument)
mmsh> munmap $m10+12K 4K
mmsh> touch 0x14000 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x14000
mmsh> mmap 16K rw addr=0x10060000 fixed
0x10060000
mmsh> mmap 16K rw addr=0x10064000 fixed
0x10064000
mmsh> m3 = mmap 4K rw addr=0x10060000 fixed
0x10060000
mmsh> mprotect 0x10061000 4K rw
mmsh> mprotect 0x10060000 32K rw
mmsh> madvise $m8-8K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> munmap $h+40K 12K
mmsh> touch $m10+8K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fdb000
mmsh> munmap $h+28K 16K
mmsh> munmap $m8+24K 20K
mmsh> m4 = mmap 4K rx addr=0x1003e000 fixed_noreplace
0x1003e000
mmsh> brk 0xbefff000
brk: ENOMEM (Cannot allocate memory)
mmsh> touch 0xbefcb000 w
minor=1 major=0
mmsh> touch $m8+28K+1 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x24001
mmsh> munmap $h+4K 16K
mmsh> touch $m7+12K 8K r
minor=2 major=0
mmsh> munmap $m10+8K 16K
mmsh> mprotect $m1 4K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m7+8K 8K w
minor=1 major=0
mmsh> touch $m8+4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1e000
mmsh> m5 = mmap 12K rw addr=$m1-4K fixed growsdown noreserve
0xb6fd6000
mmsh> m6 = mmap 16K rw file=a addr=$m1 fixed
0xb6fd7000
mmsh> mprotect $m5-4K 16K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 8K rw shared populate
0xb6fdc000
mmsh> touch $m5+4K 8K r
minor=1 major=0
mmsh> touch $m1 4K w
minor=1 major=0
mmsh> mremap $m7+12K+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> munlock $m7+4K 4K
mmsh> touch $m5-8K 8K r
minor=2 major=0
mmsh> write $m3+4K 202
mmsh> munmap $h+20K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> mincore $m10-4K 20K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 4K rwx addr=0x10027000 fixed_noreplace noreserve
0x10027000
mmsh> touch 0xbee0e000 w
minor=1 major=0
mmsh> m9 = mmap 4K rw file=a addr=0x10021000 fixed
0x10021000
mmsh> m10 = mremap $m4+1 4K 28K maymove
mremap: EINVAL (Invalid argument)
mmsh> mincore $h+4K 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 61439 rw addr=$m7 fixed populate
0xb6fdc000
mmsh> write $m5+16K+8 7
mmsh> m2 = mmap 4K rw file=a offset=36K shared addr=0x1000f000 fixed
0x1000f000
mmsh> m3 = mmap 4095 rw
0xb6fdb000
mmsh> brk $h+30867
0x26000
mmsh> mprotect $m3+4K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> touch $m2 4K r
minor=1 major=0
mmsh> mprotect 0x14000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 8K rw
0xb6ed2000
mmsh> m5 = mmap 16K rw addr=0x10031000 fixed
0x10031000
mmsh> m6 = mmap 4K rw addr=$m3
0xb6ed1000
mmsh> write $m5+8K 51
mmsh> m7 = mmap 80K rx file=a shared addr=$m10+4K fixed noreserve
0xb6fd9000
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00016000-00017000 rwxp 00000000 00:00 0          [heap]
0001b000-0001d000 rw-p 00000000 00:00 0          [heap]
10000000-10001000 rw-s 00000000 00:00 0          b
1000f000-10010000 rw-s 00009000 00:00 0          a
1001e000-1001f000 r-xs 00000000 00:00 0          b
1001f000-10021000 r-xs 00001000 00:00 0          b
10021000-10022000 rw-p 00000000 00:00 0          a
10022000-10023000 r-xs 00004000 00:00 0          b
10023000-10027000 r-xs 00005000 00:00 0          b
10027000-10028000 rwxp 00000000 00:00 0
10031000-10035000 rw-p 00000000 00:00 0
1003e000-1003f000 r-xp 00000000 00:00 0
10060000-10068000 rw-p 00000000 00:00 0
10087000-10088000 ---p 00000000 00:00 0
10088000-1008a000 rw-p 00000000 00:00 0
1008a000-1008c000 ---p 00000000 00:00 0
100a5000-100a6000 ---p 00000000 00:00 0
100a6000-100ab000 rw-p 00000000 00:00 0
100ab000-100ae000 r--p 00000000 00:00 0
100ae000-100b4000 rw-p 00000000 00:00 0
b6ed1000-b6ed4000 rw-p 00000000 00:00 0
b6fd4000-b6fd7000 rw-p 00000000 00:00 0
b6fd7000-b6fd9000 rw-p 00000000 00:00 0          a
b6fd9000-b6fed000 r-xs 00000000 00:00 0          a
b6fed000-b6ff9000 r--p 00000000 00:00 0
b6ff9000-b6ffd000 rw-p 00000000 00:00 0          a
b6ffd000-b6ffe000 r--p 00000000 00:00 0
b6ffe000-b6fff000 rw-p 00000000 00:00 0          a
b6fff000-b7000000 rw-p 00000000 00:00 0          a
bee0e000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x16000 present anon excl f1
0x10000000 present file excl f2
0x1000f000 present file excl f3
0x10033000 present anon excl f4
0x10061000 present anon excl f5
0x100a7000 present anon excl f6
0x100a8000 present anon excl f7
0x100a9000 present anon shared z
0x100b0000 present anon excl f8
0x100b1000 present anon excl f9
0x100b3000 present anon excl f10
0xb6fd4000 present anon shared z
0xb6fd5000 present anon shared z
0xb6fd7000 present anon excl f11
0xb6fd8000 present file excl f12
0xbee0e000 present anon excl f13
0xbeef7000 present anon excl f14
0xbefcb000 present anon excl f15
0xbefff000 present anon excl f16
mmsh> faults
minor=48 major=0
