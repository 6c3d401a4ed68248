Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g12.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 16K rw
0xb6ffc000
mmsh> m2 = mmap 12K rwx
0xb6ff9000
mmsh> m3 = mmap 8K none shared
0xb6ff7000
mmsh> m4 = mmap 16K rw
0xb6ff3000
mmsh> m5 = mmap 12K rw shared
0xb6ff0000
mmsh> m6 = mmap 8K r
0xb6fee000
mmsh> m7 = mmap 16K rw
0xb6fea000
mmsh> m8 = mmap 16K rwx shared
0xb6fe6000
mmsh> m9 = mmap 8K rwx
0xb6fe4000
mmsh> m10 = mmap 12K rw
0xb6fe1000
mmsh> m1 = mmap 12K rw addr=$m6
0xb6fde000
mmsh> msync 0xbefec000 4K sync
mmsh> mprotect $m1+8K 1 rw
mmsh> mincore $m10+8K 4K
0
mmsh> mprotect $m6+4K 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> m2 = mmap 16K none shared addr=0x10011000 fixed
0x10011000
mmsh> munmap $m8+4K 4K
mmsh> mremap $m8+8K 4K 0
mremap: EINVAL (Invalid argument)
mmsh> sbrk 12K
0x16000
mmsh> m3 = mmap 4K rw addr=0x1001b000 fixed
0x1001b000
mmsh> m4 = mmap 8K r
0xb6fdc000
mmsh> msync $h+36K 16K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> brk 0xbf000000
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+20247
0x1af17
mmsh> touch $m3 4K r
minor=1 major=0
mmsh> touch 0xbe896000 r
minor=1 major=0
mmsh> madvise $m1+8K 4K populate_write
mmsh> madvise $m1+12K 4K dofork
mmsh> on 1 fork
2
mmsh> on 2 mmap 16K none addr=0x10078000 fixed
0x10078000
mmsh> on 2 touch 0x10078000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10078000
mmsh> on 2 mmap 24K none addr=0x1007c000 fixed
0x1007c000
mmsh> m5 = on 2 mmap 4K none addr=0x10078000 fixed
0x10078000
mmsh> on 2 mprotect 0x10080000 4K none
mmsh> on 2 mprotect 0x10078000 40K none
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> on 2 mprotect $m10 12K rwx
mmsh> mmap 8K none addr=0x10056000 fixed
0x10056000
mmsh> mmap 8K none addr=0x10058000 fixed
0x10058000
mmsh> m6 = mmap 4K none addr=0x10056000 fixed
0x10056000
mmsh> mprotect 0x10059000 4K rw
mmsh> m7 = mmap 56K rw addr=$m10+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $m10 4K w
minor=1 major=0
mmsh> on 2 touch 0xbeed3000 w
minor=1 major=0
mmsh> on 1 write $m9+4K 46
mmsh> on 2 write $m9+4K 22
mmsh> munmap $m2 20K
mmsh> on 2 madvise $m2 4K dodump
mmsh> m8 = on 2 mremap $m10 12K 8K
0xb6fe1000
mmsh> write $m4 28
write: SIGSEGV (SEGV_ACCERR) at 0xb6fdc000
mmsh> msync $m3 4K async
mmsh> mmap 4K none addr=0x10043000 fixed
0x10043000
mmsh> touch 0x10043000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10043000
mmsh> mmap 12K r addr=0x10044000 fixed
0x10044000
mmsh> m9 = mmap 4K none addr=0x10043000 fixed
0x10043000
mmsh> mprotect 0x10043000 4K r
mmsh> mprotect 0x10043000 16K none
mmsh> m10 = mmap 16K rw shared addr=0x10016000 fixed
0x10016000
mmsh> brk 0
0x1af17
mmsh> m1 = mremap $m4 8K 8K
0xb6fdc000
mmsh> on 2 read $m4
0x00
mmsh> on 1 write $m4 78
write: SIGSEGV (SEGV_ACCERR) at 0xb6fdc000
mmsh> mprotect $h+20K 16K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 munlock $m4-4K 12K
munlock: ENOMEM (Cannot allocate memory)
mmsh> on 2 write $m8+12K 48
mmsh> mlock $m6+12K 4K
mmsh> madvise $m4 4K dontneed
mmsh> touch $m4+4K 4K r
minor=1 major=0
mmsh> on 2 mprotect 0xbeff9000 4K rw
mmsh> m2 = mmap 0 r
mmap: EINVAL (Invalid argument)
mmsh> touch $m4+4K 4K r
minor=0 major=0
mmsh> m3 = mmap 8K rx
0xb6fda000
mmsh> brk $h+20K
0x1b000
mmsh> touch $m1 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fdc000
mmsh> m4 = on 2 mmap 72K rw
0xb6fca000
mmsh> on 1 read $m3
0x00
mmsh> on 2 read $m3
0x00
mmsh> on 2 fork
3
mmsh> on 2 exit
mmsh> on 3 touch $m2+12K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10014000
mmsh> on 1 read $m1+8K
0x00
mmsh> on 3 write $m1+8K 12
mmsh> munmap 0x15000 4K
mmsh> on 3 mprotect 0x15000 4K rw
mmsh> on 3 madvise $m3+4K 4K random
mmsh> mincore 0x10034000 16385
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 1 touch $m8+8K r
minor=1 major=0
mmsh> on 3 read $m8+8K
read: SIGSEGV (SEGV_MAPERR) at 0xb6fe3000
mmsh> touch 0x10002000+1 1 w
touch: SIGSEGV (SEGV_MAPERR) at 0x10002001
mmsh> munmap $h-8K 32K
mmsh> m5 = mmap 4K rw shared addr=$m10 fixed noreserve
0x10016000
mmsh> on 3 munmap $m3 8K
mmsh> on 3 touch $m10-4K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10015000
mmsh> on 3 read $m4+64K
read: SIGSEGV (SEGV_MAPERR) at 0xb6fda000
mmsh> on 3 mprotect $m8+4K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m6 = mmap 40K rw addr=$m1 fixed
0xb6fdc000
mmsh> touch 0xbeeda000 w
minor=1 major=0
mmsh> m7 = on 3 mmap 4K rw shared
0xb6fe7000
mmsh> m8 = mmap 12K rw addr=$m1+12K fixed
0xb6fdf000
mmsh> mmap 16K r addr=0x100c8000 fixed
0x100c8000
mmsh> mmap 16K r addr=0x100cc000 fixed
0x100cc000
mmsh> m9 = mmap 4K r addr=0x100c8000 fixed
0x100c8000
mmsh> mprotect 0x100c8000 4K r
mmsh> on 3 madvise $m2+12K 4K sequential
mmsh> brk $h+31145
0x1d9a9
mmsh> mprotect $m9+20K 8K rwx
mmsh> mmap 4K rw addr=$m4+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> munlock $m2+8K 4K
munlock: ENOMEM (Cannot allocate memory)
mmsh> m10 = mmap 4K rw
0xb6fe7000
mmsh> on 3 touch 0xbefa5000 w
minor=1 major=0
mmsh> touch 0xbec6a000 r
minor=1 major=0
mmsh> m1 = on 3 mmap 4K rwx addr=$m5+16K
0x1001a000
mmsh> brk 0
0x1d9a9
mmsh> touch $m10+4K 4K r
minor=1 major=0
mmsh> m2 = on 3 mmap 4K r
0xb6fe3000
mmsh> m3 = mremap $m3 8K 8K maymove
0xb6fda000
mmsh> on 3 munmap $m8+4K 8K
mmsh> m4 = on 3 mmap 16K rw shared
0xb6fc6000
mmsh> mprotect 0x1002a000 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 mprotect $h+16K 4K r
mmsh> munmap 0xbefec000 0xfffff000
munmap: EINVAL (Invalid argument)
mmsh> m5 = on 3 mmap 12K none shared
0xb6fc3000
mmsh> mlock $m8 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> sbrk 12K
0x1d9a9
mmsh> pagemap $m10 64K
0xb6fe8000 present file excl f0
mmsh> faults
minor=13 major=0
mmsh> m6 = mremap $m3 8K 16K maymove
0xb6fd6000
mmsh> on 3 touch $m8+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fe0000
mmsh> touch $m9+4K 20K r
minor=5 major=0
mmsh> touch $m8 8092 r
minor=2 major=0
mmsh> madvise $m1 0 99
madvise: EINVAL (Invalid argument)
mmsh> mincore $m3+4K+8 1
mincore: EINVAL (Invalid argument)
mmsh> touch $m8+4K 4K r
minor=0 major=0
mmsh> on 3 munmap $h-4K 12287
mmsh> m7 = mmap 16K rw shared
0xb6fd2000
mmsh> m8 = mremap $m8 12K 20K
mremap: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 4K r addr=$m3 fixed
0xb6fda000
mmsh> munmap 0x14000 12K
mmsh> munmap 0x14000 12K
mmsh> brk $h+16K
0x1a000
mmsh> on 3 touch $m7+4K 4095 w
minor=1 major=0
mmsh> m10 = on 3 mmap 24K rw addr=0x10035000 fixed
0x10035000
mmsh> on 3 munlock $m10+16K+1 4K
mmsh> madvise $m7+8K 4K random
mmsh> on 3 pagemap $m7-4K 64K
0xb6fd3000 present anon excl f0
0xb6fde000 present anon excl f1
mmsh> m1 = mmap 44K rw addr=$m7+4K
0xb6fc7000
mmsh> m2 = on 3 mmap 12K none
0xb6fc0000
mmsh> munlock $m8 12K
mmsh> read $m6+4K
0x00
mmsh> touch $m1+4K 16385 w
minor=5 major=0
mmsh> madvise $m3 0 dofork
mmsh> on 3 touch $m1+36K w
minor=1 major=0
mmsh> m3 = mmap 8K rwx shared
0xb6fc5000
mmsh> touch 0xbea21000 r
minor=1 major=0
mmsh> m4 = on 3 mmap 12K rw
0xb6fbd000
mmsh> munlock $m9 4K
mmsh> m5 = mremap $m7 16K 36K
mremap: EFAULT (Bad address)
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> on 3 touch 0x15000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x15000
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
10016000-10017000 rw-s 00000000 00:00 0          /dev/zero (deleted)
10017000-1001a000 rw-s 00001000 00:00 0          /dev/zero (deleted)
1001b000-1001c000 rw-p 00000000 00:00 0
10043000-10047000 ---p 00000000 00:00 0
10056000-10059000 ---p 00000000 00:00 0
10059000-1005a000 rw-p 00000000 00:00 0
100c8000-100cd000 r--p 00000000 00:00 0
100cd000-100cf000 rwxp 00000000 00:00 0
100cf000-100d0000 r--p 00000000 00:00 0
b6fc5000-b6fc7000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fc7000-b6fd2000 rw-p 00000000 00:00 0
b6fd2000-b6fd4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fd4000-b6fd5000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b6fd5000-b6fd6000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b6fd6000-b6fda000 r-xp 00000000 00:00 0
b6fda000-b6fdb000 r--p 00000000 00:00 0
b6fdc000-b6fe6000 rw-p 00000000 00:00 0
b6fe6000-b6fe7000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6fe8000 rw-p 00000000 00:00 0
b6fe8000-b6fea000 rwxs 00002000 00:00 0          /dev/zero (deleted)
b6fea000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6ff0000 r--p 00000000 00:00 0
b6ff0000-b6ff3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff3000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b6ff9000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff9000-b6ffc000 rwxp 00000000 00:00 0
b6ffc000-b7000000 rw-p 00000000 00:00 0
be896000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x1001b000 present anon shared z
0x10059000 present anon excl f1
0x100c9000 present anon shared z
0x100ca000 present anon shared z
0x100cb000 present anon shared z
0x100cc000 present anon shared z
0x100cd000 present anon shared z
0xb6fc8000 present anon excl f2
0xb6fc9000 present anon excl f3
0xb6fca000 present anon excl f4
0xb6fcb000 present anon excl f5
0xb6fcc000 present anon excl f6
0xb6fd6000 present anon shared z
0xb6fd7000 present anon shared z
0xb6fdf000 present anon shared z
0xb6fe0000 present anon shared z
0xb6fe8000 present file excl f7
0xbe896000 present anon shared z
0xbea21000 present anon shared z
0xbec6a000 present anon shared z
0xbeeda000 present anon excl f8
0xbefff000 present anon shared f9
mmsh> on 1 faults
minor=14 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00015000 rw-p 00000000 00:00 0
00018000-0001a000 rw-p 00000000 00:00 0          [heap]
0001a000-0001b000 r--p 00000000 00:00 0          [heap]
10011000-10014000 ---s 00000000 00:00 0          /dev/zero (deleted)
10014000-10015000 ---s 00003000 00:00 0          /dev/zero (deleted)
1001a000-1001b000 rwxp 00000000 00:00 0
1001b000-1001c000 rw-p 00000000 00:00 0
10035000-1003b000 rw-p 00000000 00:00 0
10078000-10082000 ---p 00000000 00:00 0
b6fbd000-b6fc0000 rw-p 00000000 00:00 0
b6fc0000-b6fc3000 ---p 00000000 00:00 0
b6fc3000-b6fc6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fc6000-b6fca000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fca000-b6fda000 rw-p 00000000 00:00 0
b6fdc000-b6fde000 r--p 00000000 00:00 0
b6fde000-b6fe0000 rw-p 00000000 00:00 0
b6fe2000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe4000 r--p 00000000 00:00 0
b6fe4000-b6fe6000 rwxp 00000000 00:00 0
b6fe6000-b6fe7000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fe7000-b6fe8000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fe8000-b6fea000 rwxs 00002000 00:00 0          /dev/zero (deleted)
b6fea000-b6fee000 rw-p 00000000 00:00 0
b6fee000-b6ff0000 r--p 00000000 00:00 0
b6ff0000-b6ff3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff3000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b6ff9000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6ff9000-b6ffc000 rwxp 00000000 00:00 0
b6ffc000-b7000000 rw-p 00000000 00:00 0
be896000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0xb6fd0000 present anon excl f10
0xb6fd3000 present anon excl f11
0xb6fde000 present anon excl f12
0xb6fe4000 present anon excl f13
0xb6fe5000 present anon excl f14
0xbe896000 present anon shared z
0xbeed3000 present anon excl f15
0xbefa5000 present anon excl f16
0xbefff000 present anon shared f9
mmsh> on 3 faults
minor=4 major=0
