Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g8.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 4K rw shared
0xb6fff000
mmsh> m2 = mmap 44K r
0xb6ff4000
mmsh> m3 = mmap 20K rw shared
0xb6fef000
mmsh> m4 = mmap 4K r
0xb6fee000
mmsh> m5 = mmap 8K none shared
0xb6fec000
mmsh> m6 = mmap 4K r
0xb6feb000
mmsh> m7 = mmap 36K rwx
0xb6fe2000
mmsh> m8 = mmap 12K rwx
0xb6fdf000
mmsh> m9 = mmap 12K rw
0xb6fdc000
mmsh> m10 = mmap 16K rw
0xb6fd8000
mmsh> madvise $m5 8K sequential
mmsh> m1 = mmap 4K rw addr=0x10027000 fixed_noreplace
0x10027000
mmsh> m2 = mremap $m7+1 28K 32K maymove
mremap: EINVAL (Invalid argument)
mmsh> m3 = mmap 80K none
0xb6fc4000
mmsh> sbrk 100
0x16000
mmsh> brk $h+53279
0x2301f
mmsh> munmap $m1 12K
mmsh> on 1 fork
2
mmsh> on 1 touch $m9+8K r
minor=1 major=0
mmsh> on 2 read $m9+8K
0x00
mmsh> m4 = mremap $m4 4K 8K maymove
0xb6fc2000
mmsh> on 2 mprotect $m3+16K 28K rw
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00024000 rw-p 00000000 00:00 0          [heap]
b6fc2000-b6fc4000 r--p 00000000 00:00 0
b6fc4000-b6fd8000 ---p 00000000 00:00 0
b6fd8000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6feb000 rwxp 00000000 00:00 0
b6feb000-b6fec000 r--p 00000000 00:00 0
b6fec000-b6fee000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fef000-b6ff4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6fff000 r--p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> write $m8+4K 117
mmsh> on 2 munmap $m2+20K 16K
mmsh> mprotect $m10+4K 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mincore $m5+4K 4K
0
mmsh> on 2 msync $m3-4K 84K async
msync: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch $m3+56K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fd2000
mmsh> m5 = on 2 mmap 4K rw shared addr=$m3+56K
0xb6ffc000
mmsh> mmap 4K r addr=0x100a1000 fixed
0x100a1000
mmsh> touch 0x100a1000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100a1000
mmsh> mmap 4K r addr=0x100a2000 fixed
0x100a2000
mmsh> m6 = mmap 4K r addr=0x100a1000 fixed
0x100a1000
mmsh> mprotect 0x100a1000 4K rw
mmsh> m7 = mmap 8K rwx addr=0x1000a000 fixed_noreplace populate
0x1000a000
mmsh> on 2 write $m3+60K 44
write: SIGSEGV (SEGV_ACCERR) at 0xb6fd3000
mmsh> on 1 touch $m3+60K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fd3000
mmsh> sbrk -8K
0x2301f
mmsh> mprotect $m9 4095 rw
mmsh> on 1 read $m7+16K
read: SIGSEGV (SEGV_MAPERR) at 0x1000e000
mmsh> on 2 write $m7+16K 132
write: SIGSEGV (SEGV_MAPERR) at 0x1000e000
mmsh> on 2 touch $m2+28K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6ffb000
mmsh> m8 = on 2 mmap 16K rx
0xb6fc0000
mmsh> on 2 mprotect $m5 4K rw
mmsh> touch $h+48K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x22000
mmsh> m9 = mmap 4K rw addr=$m6+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munmap $m4 4K
mmsh> madvise $m6+4K 0xffffffff dontneed
madvise: EINVAL (Invalid argument)
mmsh> m10 = mmap 4K rx shared addr=$m10+8K fixed
0xb6fda000
mmsh> munmap $m6+4K 0xfffff000
munmap: EINVAL (Invalid argument)
mmsh> on 2 touch $m10+12K 4K r
minor=1 major=0
mmsh> mincore 0x14000 4K
0
mmsh> on 2 mmap 16K r addr=0x1004e000 fixed
0x1004e000
mmsh> on 2 mmap 8K r addr=0x10052000 fixed
0x10052000
mmsh> m1 = on 2 mmap 4K r addr=0x1004e000 fixed
0x1004e000
mmsh> on 2 mprotect 0x10053000 4K rw
mmsh> on 2 mprotect 0x1004e000 24K r
mmsh> on 2 madvise $h+28K 4097 dontneed
mmsh> brk $h+48K
0x22000
mmsh> touch $m2+24K 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6ffa000
mmsh> m2 = mmap 16K rw addr=0x14000
0xb6fbf000
mmsh> on 2 fork
3
mmsh> m3 = on 2 mmap 16K rwx
0xb6fbc000
mmsh> on 1 touch $m2+8K w
minor=1 major=0
mmsh> on 3 write $m2+8K 146
write: SIGSEGV (SEGV_ACCERR) at 0xb6fc1000
mmsh> on 2 touch $m2+8K r
minor=1 major=0
mmsh> brk $h+48K
0x22000
mmsh> mprotect $m8+8K 4K rw
mmsh> mremap $m6+12K 4K 0
mremap: EINVAL (Invalid argument)
mmsh> mlock $m6+8 4K
mmsh> m4 = on 2 mmap 60K rwx shared addr=$m5-4K fixed
0xb6ffb000
mmsh> m5 = mmap 8191 rw
0xb6fbd000
mmsh> m6 = mmap 64K r
0xb6fad000
mmsh> touch $m5+4K 4095 w
minor=1 major=0
mmsh> on 3 touch $m10 4K r
minor=1 major=0
mmsh> m7 = mremap $m10 4K 4K fixed=0x10034000
mremap: EINVAL (Invalid argument)
mmsh> on 3 pagemap $m4 64K
mmsh> on 3 brk $h+34835
0x1e813
mmsh> on 3 touch $m10 w
minor=1 major=0
mmsh> on 2 write $m10 207
mmsh> m8 = mremap $m5 8K 4K maymove
0xb6fbd000
mmsh> read $m5+4K
read: SIGSEGV (SEGV_MAPERR) at 0xb6fbe000
mmsh> on 3 touch $m5 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fbd000
mmsh> m9 = on 3 mmap 80K rwx shared addr=$h+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise 0x1000d000 24K dofork
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 2 faults
minor=4 major=0
mmsh> sbrk 0
0x22000
mmsh> mprotect $h+12K 0xfffff001 rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 write $m5-8K 138
write: SIGSEGV (SEGV_MAPERR) at 0xb6fbb000
mmsh> mmap 12K r addr=0x1006e000 fixed
0x1006e000
mmsh> touch 0x1006e000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1006e000
mmsh> mmap 4K r addr=0x10071000 fixed
0x10071000
mmsh> m10 = mmap 4K r addr=0x1006e000 fixed
0x1006e000
mmsh> mprotect 0x1006f000 4K none
mmsh> mprotect 0x1006e000 16K r
mmsh> on 1 fork
4
mmsh> touch $h-4K 4K w
minor=1 major=0
mmsh> m1 = mmap 56K rw shared
0xb6f9f000
mmsh> mprotect $m7-8K 4K rw growsdown
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m2 = on 2 mmap 8K rw addr=$m4+48K fixed
0xb7007000
mmsh> on 4 mmap 8K rw addr=0x100a7000 fixed
0x100a7000
mmsh> on 4 touch 0x100a7000 8K w
minor=2 major=0
mmsh> on 4 mmap 4K rw addr=0x100a9000 fixed
0x100a9000
mmsh> m3 = on 4 mmap 4K rw addr=0x100a7000 fixed
0x100a7000
mmsh> on 4 mprotect 0x100a7000 4K rw
mmsh> munmap $m3+72K 12K
mmsh> msync $m6+52K 12K async
mmsh> on 2 touch $m3+8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100a9000
mmsh> on 4 touch $m3+8K w
minor=1 major=0
mmsh> on 1 read $m3+8K
read: SIGSEGV (SEGV_MAPERR) at 0x100a9000
mmsh> touch 0x1001a000 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1001a000
mmsh> mmap 16K rw addr=0x100bd000 fixed
0x100bd000
mmsh> mmap 8K rw addr=0x100c1000 fixed
0x100c1000
mmsh> m4 = mmap 4K rw addr=0x100bd000 fixed
0x100bd000
mmsh> mprotect 0x100bf000 4K none
mmsh> mprotect 0x100bd000 24K rw
mmsh> m5 = mremap $m5+4K 4K 8K
mremap: EFAULT (Bad address)
mmsh> on 3 touch $m8-8K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fbb000
mmsh> m6 = mmap 12K rx addr=$m1+24K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> on 3 touch 0x10015000 24K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10015000
mmsh> msync $m10+12K 4K sync async
msync: EINVAL (Invalid argument)
mmsh> madvise 0xbeff5000 4K populate_write
mmsh> touch $m10+4K 4K r
minor=1 major=0
mmsh> on 4 mmap 16K rw addr=0x10097000 fixed
0x10097000
mmsh> on 4 mmap 8K rw addr=0x1009b000 fixed
0x1009b000
mmsh> m7 = on 4 mmap 4K rw addr=0x10097000 fixed
0x10097000
mmsh> on 4 mprotect 0x1009c000 4K r
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> on 1 write $m1 9
mmsh> on 3 touch $m1 r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6f9f000
mmsh> munmap $m4 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> on 3 exit
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> on 2 sbrk 100
0x2301f
mmsh> faults
minor=0 major=0
mmsh> on 4 touch $m9+8K w
minor=1 major=0
mmsh> on 4 write $m10+8K 233
write: SIGSEGV (SEGV_ACCERR) at 0x10070000
mmsh> m8 = mmap 64K r
0xb6fac000
mmsh> pagemap $m5+4K 64K
0xb6fc1000 present anon shared z
mmsh> on 4 madvise $m6+40K 0xfffff000 populate_write
madvise: EINVAL (Invalid argument)
mmsh> mlock $m5+4K 4K
mmsh> munmap $m7 8K
mmsh> touch 0xbf000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> m9 = mmap 64K rw
0xb6f9c000
mmsh> write 0x15000+1 225
mmsh> on 2 write $m6+36K 141
write: SIGSEGV (SEGV_ACCERR) at 0xb6fb6000
mmsh> on 4 read $m6+36K
0x00
mmsh> on 4 write $m10+4K 24
write: SIGSEGV (SEGV_ACCERR) at 0x1006f000
mmsh> on 2 touch $m10+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1006f000
mmsh> mmap 8K r addr=0x1005f000 fixed
0x1005f000
mmsh> mmap 12K r addr=0x10061000 fixed
0x10061000
mmsh> m10 = mmap 4K r addr=0x1005f000 fixed
0x1005f000
mmsh> mprotect 0x10060000 4K r
mmsh> mprotect 0x1005f000 20K r
mmsh> on 2 mprotect $h+16K 1 rw
mmsh> on 4 touch $m10+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10060000
mmsh> on 2 touch $m10+4K r
minor=1 major=0
mmsh> madvise $m1-8K 8K 99
madvise: EINVAL (Invalid argument)
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00022000 rw-p 00000000 00:00 0          [heap]
1000a000-1000c000 rwxp 00000000 00:00 0
1006e000-10072000 r--p 00000000 00:00 0
100a1000-100a2000 rw-p 00000000 00:00 0
100a2000-100a3000 r--p 00000000 00:00 0
100bd000-100c3000 rw-p 00000000 00:00 0
b6f9f000-b6fad000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fad000-b6fbd000 r--p 00000000 00:00 0
b6fbd000-b6fbe000 rw-p 00000000 00:00 0
b6fbf000-b6fc3000 rw-p 00000000 00:00 0
b6fc3000-b6fc4000 r--p 00000000 00:00 0
b6fc4000-b6fd8000 ---p 00000000 00:00 0
b6fd8000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fdb000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6fdb000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6feb000 rwxp 00000000 00:00 0
b6feb000-b6fec000 r--p 00000000 00:00 0
b6fec000-b6fee000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fef000-b6ff4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6fff000 r--p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x15000 present anon excl f1
0x1000a000 present anon shared f2
0x1000b000 present anon shared f3
0x1006f000 present anon shared z
0x100a1000 present anon shared f4
0x100a2000 present anon shared z
0xb6f9f000 present file excl f5
0xb6fc1000 present anon shared f6
0xb6fde000 present anon shared z
0xb6fe0000 present anon shared f7
0xbeff5000 present anon excl f8
0xbefff000 present anon shared f9
mmsh> on 1 faults
minor=12 major=0
mmsh> on 2 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00024000 rw-p 00000000 00:00 0          [heap]
1004e000-10053000 r--p 00000000 00:00 0
10053000-10054000 r--p 00000000 00:00 0
1005f000-10064000 r--p 00000000 00:00 0
b6f9c000-b6fac000 rw-p 00000000 00:00 0
b6fac000-b6fbc000 r--p 00000000 00:00 0
b6fbc000-b6fbe000 rwxp 00000000 00:00 0
b6fbe000-b6fbf000 rwxp 00000000 00:00 0
b6fbf000-b6fc0000 rwxp 00000000 00:00 0
b6fc0000-b6fc4000 r-xp 00000000 00:00 0
b6fc4000-b6fc8000 ---p 00000000 00:00 0
b6fc8000-b6fcf000 rw-p 00000000 00:00 0
b6fcf000-b6fd8000 ---p 00000000 00:00 0
b6fd8000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6feb000 rwxp 00000000 00:00 0
b6feb000-b6fec000 r--p 00000000 00:00 0
b6fec000-b6fee000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fee000-b6fef000 r--p 00000000 00:00 0
b6fef000-b6ff4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6ff9000 r--p 00000000 00:00 0
b6ffb000-b7007000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7007000-b7009000 rw-p 00000000 00:00 0
b7009000-b700a000 rwxs 0000e000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 2 pagemap
0x11000 present file shared f0
0x15000 present anon excl f10
0x10060000 present anon shared z
0xb6fbe000 present anon excl f11
0xb6fc1000 present anon shared z
0xb6fda000 present anon excl f12
0xb6fdd000 present anon shared z
0xb6fde000 present anon shared z
0xbefff000 present anon shared f9
mmsh> on 2 faults
minor=3 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00022000 rw-p 00000000 00:00 0          [heap]
1000a000-1000c000 rwxp 00000000 00:00 0
1006e000-10072000 r--p 00000000 00:00 0
10097000-1009c000 rw-p 00000000 00:00 0
1009c000-1009d000 r--p 00000000 00:00 0
100a1000-100a2000 rw-p 00000000 00:00 0
100a2000-100a3000 r--p 00000000 00:00 0
100a7000-100aa000 rw-p 00000000 00:00 0
b6fad000-b6fbd000 r--p 00000000 00:00 0
b6fbd000-b6fbe000 rw-p 00000000 00:00 0
b6fbf000-b6fc3000 rw-p 00000000 00:00 0
b6fc3000-b6fc4000 r--p 00000000 00:00 0
b6fc4000-b6fd8000 ---p 00000000 00:00 0
b6fd8000-b6fda000 rw-p 00000000 00:00 0
b6fda000-b6fdb000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6fdb000-b6fdf000 rw-p 00000000 00:00 0
b6fdf000-b6feb000 rwxp 00000000 00:00 0
b6feb000-b6fec000 r--p 00000000 00:00 0
b6fec000-b6fee000 ---s 00000000 00:00 0          /dev/zero (deleted)
b6fef000-b6ff4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff4000-b6fff000 r--p 00000000 00:00 0
b6fff000-b7000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0x1000a000 present anon shared f2
0x1000b000 present anon shared f3
0x100a1000 present anon shared f4
0x100a8000 present anon excl f13
0x100a9000 present anon excl f14
0xb6fb6000 present anon shared z
0xb6fc1000 present anon shared f6
0xb6fde000 present anon excl f15
0xb6fe0000 present anon shared f7
0xbefff000 present anon shared f9
mmsh> on 4 faults
minor=5 major=0
