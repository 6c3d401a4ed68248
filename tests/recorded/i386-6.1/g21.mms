Recorded on Linux 6.1.192, i386: corpus/i386/g21.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 24K rw shared
0xb7ffa000
mmsh> m2 = mmap 12K rw shared
0xb7ff7000
mmsh> m3 = mmap 32K rw shared
0xb7fef000
mmsh> m4 = mmap 12K rw
0xb7fec000
mmsh> m5 = mmap 16K rw
0xb7fe8000
mmsh> m6 = mmap 12K none
0xb7fe5000
mmsh> m7 = mmap 44K rw
0xb7fda000
mmsh> m8 = mmap 4K r
0xb7fd9000
mmsh> m9 = mmap 4K rw
0xb7fd8000
mmsh> m10 = mmap 32K rw shared
0xb7fd0000
mmsh> m1 = mmap 4K rwx addr=$m9 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $m7+4K 16K w
minor=4 major=0
mmsh> m2 = mmap 12K rw
0xb7fcd000
mmsh> m3 = mmap 4K rw
0xb7fcc000
mmsh> touch $m3-4K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fcb000
mmsh> on 1 fork
2
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> mprotect $m10+24K 12K rw
mmsh> brk 0
0x804e000
mmsh> on 2 touch $m2-4K 8K w
minor=2 major=0
mmsh> on 1 touch $m9 w
minor=1 major=0
mmsh> on 2 read $m9
0x00
mmsh> on 2 msync $m9+8K 4K sync async
msync: EINVAL (Invalid argument)
mmsh> m4 = on 2 mremap $m7 44K 60K maymove
0xb7fbd000
mmsh> faults
minor=5 major=0
mmsh> m5 = mremap $m3 4K 12K
mremap: ENOMEM (Cannot allocate memory)
mmsh> msync $m9 4K invalidate
mmsh> on 2 munmap 0x804d000 4K
mmsh> on 2 mmap 4K rw addr=0x1004b000 fixed
0x1004b000
mmsh> on 2 touch 0x1004b000 4K w
minor=1 major=0
mmsh> on 2 mmap 8K rw addr=0x1004c000 fixed
0x1004c000
mmsh> m6 = on 2 mmap 4K rw addr=0x1004b000 fixed
0x1004b000
mmsh> on 2 mprotect 0x1004c000 4K r
mmsh> on 2 mprotect 0x1004b000 12K rw
mmsh> mlock $m3 4K
mmsh> mprotect $h+12K 4K rw growsdown
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch $m6+8K 4K w
minor=1 major=0
mmsh> touch $m10+16K 4K r
minor=1 major=0
mmsh> m7 = mremap $m3 4K 36K maymove
0xb7fc3000
mmsh> m8 = mremap $m4 4K 4K maymove fixed=$m7-4K
mremap: EFAULT (Bad address)
mmsh> madvise $m2+12K 0 99
madvise: EINVAL (Invalid argument)
mmsh> m9 = mmap 4K rw shared
0xb7fcc000
mmsh> on 2 mprotect $h+48K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 fork
3
mmsh> touch $m9-4K 4K r
minor=0 major=0
mmsh> on 2 touch $m10+8K w
minor=1 major=0
mmsh> m10 = mmap 72K rw noreserve
0xb7fb1000
mmsh> madvise $m10+68K 4K wipeonfork
mmsh> write 0x804d000 159
mmsh> m1 = on 3 mmap 16K rwx
0xb7fe1000
mmsh> m2 = mmap 36K none addr=$m4+8K fixed
0xb7fbf000
mmsh> write $m5 174
mmsh> munmap $m7+20K 20K
mmsh> on 2 mmap 4K rw addr=0x100a9000 fixed
0x100a9000
mmsh> on 2 mmap 16K rw addr=0x100aa000 fixed
0x100aa000
mmsh> m3 = on 2 mmap 4K rw addr=0x100a9000 fixed
0x100a9000
mmsh> on 2 mprotect 0x100ad000 4K rw
mmsh> mincore $m9 4095
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch $m9 w
minor=1 major=0
mmsh> on 2 touch $m10+16K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fb5000
mmsh> m4 = mmap 8K rw growsdown
0xb7fcb000
mmsh> m5 = mmap 12K rx addr=0x10030000 fixed
0x10030000
mmsh> on 3 munmap $m6+8K 12K
mmsh> touch $m4+4K 4K r
minor=1 major=0
mmsh> write $m9 233
mmsh> mmap 8K rw addr=0x100ab000 fixed
0x100ab000
mmsh> touch 0x100ab000 4K w
minor=1 major=0
mmsh> mmap 16K rw addr=0x100ad000 fixed
0x100ad000
mmsh> m6 = mmap 4K rw addr=0x100ab000 fixed
0x100ab000
mmsh> mprotect 0x100ad000 4K r
mmsh> mprotect 0x100ab000 24K rw
mmsh> on 2 mincore $m10+8K 24K
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 3 touch $h+12K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8051000
mmsh> on 3 msync 0x804c000 4K invalidate
mmsh> madvise $m4+8K 0 99
madvise: EINVAL (Invalid argument)
mmsh> mmap 12K rw addr=0x10082000 fixed
0x10082000
mmsh> touch 0x10082000 12K w
minor=3 major=0
mmsh> mmap 16K rw addr=0x10085000 fixed
0x10085000
mmsh> m7 = mmap 4K rw addr=0x10082000 fixed
0x10082000
mmsh> mprotect 0x10086000 4K rw
mmsh> mprotect 0x10082000 28K rw
mmsh> mprotect $m10+12K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> on 3 touch $m4+16K 12K r
minor=3 major=0
mmsh> mlock $m3-4K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 28K none addr=$m1+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munmap $m2+8K 16K
mmsh> sbrk 4K
0x804e000
mmsh> on 2 write $m9 74
mmsh> on 1 fork
4
mmsh> mprotect $m4+4K 4K none
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
10030000-10033000 r-xp 00000000 00:00 0
10082000-10089000 rw-p 00000000 00:00 0
100ab000-100b1000 rw-p 00000000 00:00 0
b7fb1000-b7fbf000 rw-p 00000000 00:00 0
b7fbf000-b7fc1000 ---p 00000000 00:00 0
b7fc5000-b7fc8000 ---p 00000000 00:00 0
b7fcb000-b7fcc000 rw-p 00000000 00:00 0
b7fcc000-b7fcd000 ---p 00000000 00:00 0
b7fcd000-b7fd0000 rw-p 00000000 00:00 0
b7fd0000-b7fd8000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd8000-b7fd9000 rw-p 00000000 00:00 0
b7fd9000-b7fda000 r--p 00000000 00:00 0
b7fda000-b7fe5000 rw-p 00000000 00:00 0
b7fe5000-b7fe8000 ---p 00000000 00:00 0
b7fe8000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff7000-b7ffa000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffa000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804d000 present anon shared f1
0x10083000 present anon shared f2
0x10084000 present anon shared f3
0xb7fcc000 present anon shared f4
0xb7fd4000 present file shared f5
0xb7fd8000 present anon shared f6
0xb7fdb000 present anon shared f7
0xb7fdc000 present anon shared f8
0xb7fdd000 present anon shared f9
0xb7fde000 present anon shared f10
0xb7fe8000 present anon shared f11
0xbffff000 present anon shared f12
mmsh> on 1 faults
minor=18 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
1004b000-1004e000 rw-p 00000000 00:00 0
100a9000-100ae000 rw-p 00000000 00:00 0
b7fbd000-b7fcc000 rw-p 00000000 00:00 0
b7fcc000-b7fd0000 rw-p 00000000 00:00 0
b7fd0000-b7fd8000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd8000-b7fd9000 rw-p 00000000 00:00 0
b7fd9000-b7fda000 r--p 00000000 00:00 0
b7fe5000-b7fe8000 ---p 00000000 00:00 0
b7fe8000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff7000-b7ffa000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffa000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0x1004d000 present anon excl f13
0xb7fbe000 present anon shared f7
0xb7fbf000 present anon shared f8
0xb7fc0000 present anon shared f9
0xb7fc1000 present anon shared f10
0xb7fcc000 present anon excl f14
0xb7fcd000 present anon shared f15
0xb7fd2000 present file shared f16
0xb7fd8000 present anon shared z
0xbffff000 present anon shared f12
mmsh> on 2 faults
minor=7 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
1004b000-1004d000 rw-p 00000000 00:00 0
b7fbd000-b7fcc000 rw-p 00000000 00:00 0
b7fcc000-b7fd0000 rw-p 00000000 00:00 0
b7fd0000-b7fd8000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd8000-b7fd9000 rw-p 00000000 00:00 0
b7fd9000-b7fda000 r--p 00000000 00:00 0
b7fe1000-b7fe5000 rwxp 00000000 00:00 0
b7fe5000-b7fe8000 ---p 00000000 00:00 0
b7fe8000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff7000-b7ffa000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffa000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0xb7fbe000 present anon shared f7
0xb7fbf000 present anon shared f8
0xb7fc0000 present anon shared f9
0xb7fc1000 present anon shared f10
0xb7fcc000 present anon excl f17
0xb7fcd000 present anon shared f15
0xb7fcf000 present anon shared z
0xb7fd0000 present file excl f18
0xb7fd1000 present file excl f19
0xb7fd2000 present file shared f16
0xb7fd4000 present file shared f5
0xbffff000 present anon shared f12
mmsh> on 3 faults
minor=3 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
10030000-10033000 r-xp 00000000 00:00 0
10082000-10089000 rw-p 00000000 00:00 0
100ab000-100b1000 rw-p 00000000 00:00 0
b7fb1000-b7fbf000 rw-p 00000000 00:00 0
b7fbf000-b7fc1000 ---p 00000000 00:00 0
b7fc5000-b7fc8000 ---p 00000000 00:00 0
b7fcb000-b7fcd000 rw-p 00000000 00:00 0
b7fcd000-b7fd0000 rw-p 00000000 00:00 0
b7fd0000-b7fd8000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd8000-b7fd9000 rw-p 00000000 00:00 0
b7fd9000-b7fda000 r--p 00000000 00:00 0
b7fda000-b7fe5000 rw-p 00000000 00:00 0
b7fe5000-b7fe8000 ---p 00000000 00:00 0
b7fe8000-b7fef000 rw-p 00000000 00:00 0
b7fef000-b7ff7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff7000-b7ffa000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffa000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0x804d000 present anon shared f1
0x10083000 present anon shared f2
0x10084000 present anon shared f3
0xb7fcc000 present anon shared f4
0xb7fd8000 present anon shared f6
0xb7fdb000 present anon shared f7
0xb7fdc000 present anon shared f8
0xb7fdd000 present anon shared f9
0xb7fde000 present anon shared f10
0xb7fe8000 present anon shared f11
0xbffff000 present anon shared f12
mmsh> on 4 faults
minor=0 major=0
