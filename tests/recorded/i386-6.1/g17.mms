Recorded on Linux 6.1.192, i386: corpus/i386/g17.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 8K r
0xb7ffe000
mmsh> m2 = mmap 32K rw
0xb7ff6000
mmsh> m3 = mmap 4K rw
0xb7ff5000
mmsh> m4 = mmap 4K rw shared
0xb7ff4000
mmsh> m5 = mmap 4K r
0xb7ff3000
mmsh> m6 = mmap 24K r shared
0xb7fed000
mmsh> m7 = mmap 4K none
0xb7fec000
mmsh> m8 = mmap 4K rw
0xb7feb000
mmsh> m9 = mmap 48K rw
0xb7fdf000
mmsh> m10 = mmap 4K rwx
0xb7fde000
mmsh> touch $h-8K 8K r
minor=2 major=0
mmsh> mprotect $m7 4K rw
mmsh> msync 0xbfff3000 12K sync async
msync: EINVAL (Invalid argument)
mmsh> touch $m5+8K 4K r
minor=1 major=0
mmsh> mprotect $m9+32K 4095 r
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> m1 = mremap $m4 4K 8K maymove
0xb7fdc000
mmsh> on 1 fork
2
mmsh> on 1 touch $m3 w
minor=1 major=0
mmsh> on 2 touch $m3 w
minor=1 major=0
mmsh> touch $m9+20K 28K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fe7000
mmsh> on 2 madvise $m6+12K 12K dofork
mmsh> m2 = mmap 0 rw addr=$m8 fixed_noreplace populate
mmap: EINVAL (Invalid argument)
mmsh> on 2 read $m7
0x00
mmsh> on 1 touch $m7 r
minor=1 major=0
mmsh> m3 = mmap 8K rw
0xb7fda000
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> mprotect 0x10008000 24K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 16K none addr=0x100b7000 fixed
0x100b7000
mmsh> touch 0x100b7000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b7000
mmsh> mmap 4K none addr=0x100bb000 fixed
0x100bb000
mmsh> m4 = mmap 4K none addr=0x100b7000 fixed
0x100b7000
mmsh> mprotect 0x100b9000 4K rw
mmsh> mprotect 0x100b7000 20K none
mmsh> m5 = mremap $m6 24K 20K maymove fixed=0x10029000
0x10029000
mmsh> mincore $m1+12K+1 4K
mincore: EINVAL (Invalid argument)
mmsh> on 2 read $m6+8K
0x00
mmsh> m6 = mmap 8K rx shared addr=$m5+16K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $h-8K 8K w
minor=2 major=0
mmsh> write $m3 232
mmsh> touch $m9+4K 8K w
minor=2 major=0
mmsh> on 1 read $m10
0x00
mmsh> on 2 read $m10
0x00
mmsh> m7 = mmap 4K rx
0xb7ff4000
mmsh> touch $h+44K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8059000
mmsh> m8 = on 2 mmap 0xfffff000 rw populate growsdown
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $h+32K 12K
mmsh> on 1 write $m3+4K 211
mmsh> m9 = mmap 4K rw addr=$m10
0xb7ff2000
mmsh> touch $m7-8K 4K r
minor=1 major=0
mmsh> on 2 touch $m5 w
touch: SIGSEGV (SEGV_MAPERR) at 0x10029000
mmsh> on 1 write $m5 242
write: SIGSEGV (SEGV_ACCERR) at 0x10029000
mmsh> m10 = mremap $m7 4K 4K fixed=$m9
mremap: EINVAL (Invalid argument)
mmsh> munmap $m3+1 4K
munmap: EINVAL (Invalid argument)
mmsh> m1 = on 2 mmap 8K r shared populate
0xb7fda000
mmsh> read 0x10033000
read: SIGSEGV (SEGV_MAPERR) at 0x10033000
mmsh> mprotect $h+8K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 munmap $m7+8K 4K
mmsh> mprotect $m9 4K rx
mmsh> brk $h+8K
0x8050000
mmsh> on 2 mmap 16K rw addr=0x10053000 fixed
0x10053000
mmsh> on 2 mmap 20K r addr=0x10057000 fixed
0x10057000
mmsh> m2 = on 2 mmap 4K rw addr=0x10053000 fixed
0x10053000
mmsh> on 2 mprotect 0x10055000 4K none
mmsh> on 2 write $h+4K 191
write: SIGSEGV (SEGV_MAPERR) at 0x804f000
mmsh> on 2 mprotect $m9+4K 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 1 touch $m8 w
minor=1 major=0
mmsh> mincore $m9+8K 4K
0
mmsh> m3 = mmap 4K rw
0xb7ff1000
mmsh> m4 = on 2 mmap 4K rw
0xb7ff6000
mmsh> on 2 brk $h+52071
0x805ab67
mmsh> m5 = mremap $m4 20K 20K maymove
0xb7ff6000
mmsh> on 2 touch $m10 r
minor=0 major=0
mmsh> on 1 write $m10 150
mmsh> on 2 faults
minor=6 major=0
mmsh> m6 = mremap $m1 4K 4K
0xb7fda000
mmsh> munmap $m10+1 4K
munmap: EINVAL (Invalid argument)
mmsh> m7 = mmap 8K r shared addr=0xbffee000 fixed
0xbffee000
mmsh> m8 = on 2 mmap 64K rw shared
0xb7fca000
mmsh> mprotect $m3-4K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 4K rw addr=0x10025000 fixed
0x10025000
mmsh> faults
minor=18 major=0
mmsh> on 2 read $m2+32K
0x00
mmsh> on 1 touch $m2+32K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1005b000
mmsh> on 2 touch $m2+24K 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10059000
mmsh> mprotect 0x804c000 4K rw
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08050000 rw-p 00000000 00:00 0          [heap]
10025000-10026000 rw-p 00000000 00:00 0
10029000-1002e000 r--s 00000000 00:00 0          /dev/zero (deleted)
100b7000-100b9000 ---p 00000000 00:00 0
100b9000-100ba000 ---p 00000000 00:00 0
100ba000-100bc000 ---p 00000000 00:00 0
b7fda000-b7fdc000 rw-p 00000000 00:00 0
b7fdc000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fdf000 rwxp 00000000 00:00 0
b7fdf000-b7fe7000 rw-p 00000000 00:00 0
b7fe7000-b7fe8000 r--p 00000000 00:00 0
b7fe8000-b7fed000 rw-p 00000000 00:00 0
b7ff1000-b7ff2000 rw-p 00000000 00:00 0
b7ff2000-b7ff3000 r-xp 00000000 00:00 0
b7ff3000-b7ff4000 r--p 00000000 00:00 0
b7ff4000-b7ff5000 r-xp 00000000 00:00 0
b7ff5000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b8000000 r--p 00000000 00:00 0
bffdf000-bffee000 rw-p 00000000 00:00 0
bffee000-bfff0000 r--s 00000000 00:00 0          /dev/zero (deleted)
bfff0000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804c000 present anon excl f1
0x804d000 present anon excl f2
0xb7fda000 present anon excl f3
0xb7fdb000 present anon excl f4
0xb7fde000 present anon excl f5
0xb7fe0000 present anon excl f6
0xb7fe1000 present anon excl f7
0xb7fe4000 present anon excl f8
0xb7fe5000 present anon excl f9
0xb7fe6000 present anon excl f10
0xb7feb000 present anon excl f11
0xb7fec000 present anon shared z
0xb7ff2000 present anon shared z
0xb7ff5000 present anon excl f12
0xbffff000 present anon shared f13
mmsh> on 1 faults
minor=0 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805b000 rw-p 00000000 00:00 0          [heap]
10053000-10055000 rw-p 00000000 00:00 0
10055000-10056000 ---p 00000000 00:00 0
10056000-10057000 rw-p 00000000 00:00 0
10057000-1005c000 r--p 00000000 00:00 0
b7fca000-b7fda000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fda000-b7fdc000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fdc000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fdf000 rwxp 00000000 00:00 0
b7fdf000-b7fe7000 rw-p 00000000 00:00 0
b7fe7000-b7fe8000 r--p 00000000 00:00 0
b7fe8000-b7fed000 rw-p 00000000 00:00 0
b7fed000-b7ff3000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff4000 rw-p 00000000 00:00 0
b7ff5000-b7ffe000 rw-p 00000000 00:00 0
b7ffe000-b8000000 r--p 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0x1005b000 present anon shared z
0xb7fda000 present file excl f14
0xb7fdb000 present file excl f15
0xb7fde000 present anon shared z
0xb7fec000 present anon shared z
0xb7fef000 present file excl f16
0xb7ff5000 present anon excl f17
0xbffff000 present anon shared f13
mmsh> on 2 faults
minor=1 major=0
