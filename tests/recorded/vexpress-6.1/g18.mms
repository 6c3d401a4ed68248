Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g18.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 12K
mmsh> file b 4K
mmsh> m1 = mmap 12K rw
0xb6ffd000
mmsh> m2 = mmap 8K rw
0xb6ffb000
mmsh> m3 = mmap 12K rw file=a
0xb6ff8000
mmsh> m4 = mmap 16K rw
0xb6ff4000
mmsh> m5 = mmap 4K none
0xb6ff3000
mmsh> m6 = mmap 8K rwx
0xb6ff1000
mmsh> m7 = mmap 16K r
0xb6fed000
mmsh> m8 = mmap 4K rw file=a
0xb6fec000
mmsh> m9 = mmap 4K rw file=b
0xb6feb000
mmsh> m10 = mmap 12K rw
0xb6fe8000
mmsh> touch $m9 4K w
minor=1 major=0
mmsh> brk $h+3904
0x16f40
mmsh> touch $m10 4K r
minor=1 major=0
mmsh> mprotect $m5+8K 4K none
mmsh> madvise $m6+4K 4K populate_read
mmsh> m1 = mmap 16284 rw
0xb6fe4000
mmsh> mlock $m6 4K
mmsh> mprotect $m1+12K 8K rw
mmsh> touch $m9+4K 4K w
minor=1 major=0
mmsh> m2 = mmap 4K rw file=b addr=$h+48K fixed
0x22000
mmsh> madvise $m1 12K dontdump
mmsh> munmap 0x15000 0xfffff000
munmap: EINVAL (Invalid argument)
mmsh> touch $m10+8K 4K w
minor=1 major=0
mmsh> munmap $h+16K 4K
mmsh> munmap $m8 12K
mmsh> write $m4+12K 16
mmsh> m3 = mmap 4K r populate
0xb6fee000
mmsh> m4 = mmap 4K r
0xb6fed000
mmsh> msync $h+36K 24K async
msync: ENOMEM (Cannot allocate memory)
mmsh> mprotect $h+28K 16K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m4 4K r
minor=1 major=0
mmsh> touch $m1 12K w
minor=3 major=0
mmsh> mlock $m3 4K
mmsh> touch $m4 4K r
minor=0 major=0
mmsh> m5 = mmap 64K rw file=b addr=$m3
0xb6fd4000
mmsh> touch $m2 4K w
minor=1 major=0
mmsh> madvise $m10 4K dontneed
mmsh> mprotect $m2 3996 rw
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> touch $m4+1 4K r
minor=0 major=0
mmsh> mmap 24K rw addr=0x1005a000 fixed
0x1005a000
mmsh> touch 0x1005a000 4K w
minor=1 major=0
mmsh> mmap 12K rw addr=0x10060000 fixed
0x10060000
mmsh> m6 = mmap 4K rw addr=0x1005a000 fixed
0x1005a000
mmsh> mprotect 0x10060000 4K rw
mmsh> touch $m2 4K r
minor=0 major=0
mmsh> madvise $m3-8K 0 dofork
mmsh> touch $m2 4K r
minor=0 major=0
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> pagemap $m6+16K 64K
mmsh> mprotect $m4 8K rw
mmsh> sbrk 5000
0x16f40
mmsh> touch $m7+12K 4K r
minor=1 major=0
mmsh> brk $h+53435
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m7 12K r
minor=1 major=0
mmsh> brk $h+9925
0x186c5
mmsh> touch 0xbefe0000 r
minor=1 major=0
mmsh> touch $m5+24K+8 8K w
touch: SIGBUS (BUS_ADRERR) at 0xb6fda008
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m9 4K rw
mmsh> mprotect $m5 52K rwx
mmsh> m7 = mremap $m4 4K 8K maymove fixed=0x1001c000
0x1001c000
mmsh> munmap $m4 8K
mmsh> mlock $m10+4K 4K
mmsh> m8 = mmap 16K rw
0xb6fd0000
mmsh> mlock $m10+16K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $m5+60K 0
munmap: EINVAL (Invalid argument)
mmsh> m9 = mremap $m7 4K 4K fixed=0x10010000
mremap: EINVAL (Invalid argument)
mmsh> msync $m3 4K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> m10 = mmap 4K rw file=b offset=8K shared
0xb6fee000
mmsh> read $m1+4K
0x00
mmsh> munmap $m10 8K
mmsh> m1 = mremap $m1 16K 16K maymove
0xb6fe4000
mmsh> munmap $m10 8K
mmsh> write 0xbefd1000 26
mmsh> mprotect $m8+20K 4K rx
mmsh> m2 = mremap $m6 36K 36K maymove
0x1005a000
mmsh> mmap 0xffffffff rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $h+24K 8K
mmsh> madvise $m8+8K 4K keeponfork
mmsh> madvise $h+20K 4K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00019000 rw-p 00000000 00:00 0          [heap]
00022000-00023000 rw-p 00000000 00:00 0          b
1001c000-1001e000 rw-p 00000000 00:00 0
1005a000-10063000 rw-p 00000000 00:00 0
b6fd0000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd5000 rwxp 00000000 00:00 0          b
b6fd5000-b6fd6000 r-xp 00001000 00:00 0          b
b6fd6000-b6fe1000 rwxp 00002000 00:00 0          b
b6fe1000-b6fe4000 rw-p 0000d000 00:00 0          b
b6fe4000-b6fe7000 rw-p 00000000 00:00 0
b6fe7000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6fea000 rw-p 00000000 00:00 0
b6fea000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fec000 rw-p 00000000 00:00 0          b
b6ff0000-b6ff1000 r--p 00000000 00:00 0
b6ff1000-b6ff2000 rwxp 00000000 00:00 0
b6ff2000-b6ff3000 rwxp 00000000 00:00 0
b6ff3000-b6ff4000 ---p 00000000 00:00 0
b6ff4000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---p 00000000 00:00 0
b6ff6000-b6ff8000 rw-p 00000000 00:00 0
b6ff8000-b6ffb000 rw-p 00000000 00:00 0          a
b6ffb000-b7000000 rw-p 00000000 00:00 0
befd1000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> m3 = mmap 4K rw file=a
0xb6fef000
mmsh> touch $m10 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fee000
mmsh> mprotect $m3+8K 0xfffff001 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 4K rw
0xb6fee000
mmsh> mprotect $m3 4K rwx
mmsh> madvise $m8+16K 4K dontneed
mmsh> m5 = mremap $m9 4K 12K
0xb6feb000
mmsh> read 0xbeffa000
0x00
mmsh> munmap 0x10019000 12K
mmsh> touch $m4-8K 4K w
touch: SIGBUS (BUS_ADRERR) at 0xb6fec000
mmsh> m6 = mmap 4K rw file=b offset=8K shared
0xb6fcf000
mmsh> m7 = mmap 8K rw shared addr=$m4 fixed
0xb6fee000
mmsh> m8 = mmap 16284 rwx file=a offset=8K shared addr=$m2+12K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 16K none addr=0x10091000 fixed
0x10091000
mmsh> mmap 12K none addr=0x10095000 fixed
0x10095000
mmsh> m9 = mmap 4K none addr=0x10091000 fixed
0x10091000
mmsh> mprotect 0x10096000 4K r
mmsh> mprotect 0x10091000 28K none
mmsh> munmap $m4-4K 4K
mmsh> madvise 0xbefd8000 4K willneed
mmsh> m10 = mremap $m9 28K 28K maymove
0x10091000
mmsh> m1 = mmap 56K rw file=a offset=16K addr=$m7+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mincore $m10+16K 12K
000
mmsh> mprotect $m6 4K r
mmsh> touch $m6 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fcf000
mmsh> m2 = mmap 8K rw file=b addr=$m9+32K fixed
0x10099000
mmsh> mincore $m7+4K 4K
0
mmsh> touch 0xbeffe000 8K w
minor=1 major=0
mmsh> m3 = mmap 12287 rw
0xb6fcc000
mmsh> mprotect $m10 4K none
mmsh> mincore $m2+4K 4K
0
mmsh> m4 = mmap 16K none file=b offset=8K shared addr=$m6+8 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 8K none addr=0x10075000 fixed
0x10075000
mmsh> touch 0x10075000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10075000
mmsh> mmap 4K r addr=0x10077000 fixed
0x10077000
mmsh> m5 = mmap 4K none addr=0x10075000 fixed
0x10075000
mmsh> mprotect 0x10075000 4K r
mmsh> mprotect 0x10075000 12K none
mmsh> touch 0x12000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x12000
mmsh> mincore $m10 28K
0000000
mmsh> m6 = mremap $m1 16K 20K maymove
mremap: EFAULT (Bad address)
mmsh> read $h+16K
read: SIGSEGV (SEGV_MAPERR) at 0x1a000
mmsh> m7 = mremap $m8 16K 20K
mremap: ENOMEM (Cannot allocate memory)
mmsh> munmap $m4+4K 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> madvise $h-8K 4K dontdump
mmsh> touch 0x14000 4K w
minor=1 major=0
mmsh> m8 = mmap 12K rx shared addr=$m7 fixed
0xb6fee000
mmsh> brk $h+16K
0x1a000
mmsh> touch 0x15000 4K r
minor=1 major=0
mmsh> madvise 0xbefea000 4K random
mmsh> read 0x15000
0x00
mmsh> munmap $h+48K 24K
mmsh> madvise 0xbefda000 16K dontdump
mmsh> m9 = mmap 28K rw file=b shared
0xb6fc5000
mmsh> munmap $m4+12K 12K
mmsh> write $m7-8K 17
write: SIGBUS (BUS_ADRERR) at 0xb6fec000
mmsh> mremap $m6+12K 4K 0
mremap: EINVAL (Invalid argument)
mmsh> mincore $m8 12K
000
mmsh> write 0x1001d000 168
mmsh> touch $m3 12K w
minor=3 major=0
mmsh> write $h+8K 161
mmsh> m10 = mmap 4K none file=a addr=0x1001d000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise $m6+8K+8 12K keeponfork
madvise: EINVAL (Invalid argument)
mmsh> msync $m9-8K 36K invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> touch 0xbefdc000 r
minor=1 major=0
mmsh> touch $m5+4K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10076000
mmsh> madvise $m8+12K 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 16K rw growsdown
0xb6fc1000
mmsh> mprotect $m4-8K 20K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munlock $m6 4097
mmsh> m2 = mmap 8K rw
0xb6ff2000
mmsh> munmap 0x15000 4K
mmsh> m3 = mmap 16K none shared
0xb6ebd000
mmsh> msync 0xbefd9000+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
1001c000-1001e000 rw-p 00000000 00:00 0
1005a000-10063000 rw-p 00000000 00:00 0
10075000-10078000 ---p 00000000 00:00 0
10091000-10098000 ---p 00000000 00:00 0
10099000-1009b000 rw-p 00000000 00:00 0          b
b6ebd000-b6ec1000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fc1000-b6fc5000 rw-p 00000000 00:00 0
b6fc5000-b6fcc000 rw-s 00000000 00:00 0          b
b6fcc000-b6fcf000 rw-p 00000000 00:00 0
b6fcf000-b6fd0000 r--s 00002000 00:00 0          b
b6fd0000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd5000 rwxp 00000000 00:00 0          b
b6fd5000-b6fd6000 r-xp 00001000 00:00 0          b
b6fd6000-b6fe1000 rwxp 00002000 00:00 0          b
b6fe1000-b6fe4000 rw-p 0000d000 00:00 0          b
b6fe4000-b6fe7000 rw-p 00000000 00:00 0
b6fe7000-b6fe9000 rw-p 00000000 00:00 0
b6fe9000-b6fea000 rw-p 00000000 00:00 0
b6fea000-b6feb000 rw-p 00000000 00:00 0
b6feb000-b6fed000 rw-p 00000000 00:00 0          b
b6fee000-b6ff1000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6ff2000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---p 00000000 00:00 0
b6ff6000-b6ff8000 rw-p 00000000 00:00 0
b6ff8000-b6ffb000 rw-p 00000000 00:00 0          a
b6ffb000-b7000000 rw-p 00000000 00:00 0
befd1000-befda000 rw-p 00000000 00:00 0
befda000-befde000 rw-p 00000000 00:00 0
befde000-befea000 rw-p 00000000 00:00 0
befea000-befeb000 rw-p 00000000 00:00 0
befeb000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x14000 present anon excl f1
0x18000 present anon excl f2
0x1001c000 present anon shared z
0x1001d000 present anon excl f3
0xb6fcc000 present anon excl f4
0xb6fcd000 present anon excl f5
0xb6fce000 present anon excl f6
0xb6fe4000 present anon excl f7
0xb6fe5000 present anon excl f8
0xb6fe6000 present anon excl f9
0xb6fe9000 present anon excl f10
0xb6fea000 present anon excl f11
0xb6feb000 present anon excl f12
0xb6ff7000 present anon excl f13
0xbefd1000 present anon excl f14
0xbefdc000 present anon shared z
0xbefe0000 present anon shared z
0xbeffa000 present anon shared z
0xbeffe000 present anon excl f15
0xbefff000 present anon excl f16
mmsh> faults
minor=30 major=0
