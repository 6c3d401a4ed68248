Recorded on Linux 6.1.192, i386: corpus/i386/g1.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 12K rwx
0xb7ffd000
mmsh> m2 = mmap 28K rw
0xb7ff6000
mmsh> m3 = mmap 4K none
0xb7ff5000
mmsh> m4 = mmap 4K r shared
0xb7ff4000
mmsh> m5 = mmap 8K none
0xb7ff2000
mmsh> m6 = mmap 4K rwx
0xb7ff1000
mmsh> m7 = mmap 4K r
0xb7ff0000
mmsh> m8 = mmap 16K r
0xb7fec000
mmsh> m9 = mmap 16K rw
0xb7fe8000
mmsh> m10 = mmap 16K rw
0xb7fe4000
mmsh> read $h+44K
read: SIGSEGV (SEGV_MAPERR) at 0x8059000
mmsh> on 1 fork
2
mmsh> on 1 touch $m1+8K w
minor=1 major=0
mmsh> on 2 touch $m1+8K r
minor=1 major=0
mmsh> madvise $m8+8K 8K wipeonfork
mmsh> mprotect $m1 4K rx
mmsh> mmap 4K rw addr=0x1007d000 fixed
0x1007d000
mmsh> mmap 12K r addr=0x1007e000 fixed
0x1007e000
mmsh> m1 = mmap 4K rw addr=0x1007d000 fixed
0x1007d000
mmsh> mprotect 0x1007f000 4K none
mmsh> mprotect 0x1007d000 16K rw
mmsh> m2 = mmap 52K rx shared
0xb7fd7000
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m3 = mmap 64K rw shared noreserve
0xb7fc7000
mmsh> on 2 write $m4 250
write: SIGSEGV (SEGV_ACCERR) at 0xb7ff4000
mmsh> on 1 touch $m4 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff4000
mmsh> m4 = mremap $m6 0 4K maymove
mremap: EINVAL (Invalid argument)
mmsh> mlock $m4 4K
mmsh> touch $m1 8K w
minor=2 major=0
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> mprotect $m2+28K 20K rw
mmsh> write $m3+20K 37
mmsh> touch $m1+4K 8K w
minor=1 major=0
mmsh> sbrk 64K
0x804e000
mmsh> m5 = mmap 8K rx addr=$m5+4K fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> faults
minor=6 major=0
mmsh> on 2 touch $h+36K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8057000
mmsh> mlock $h+32K 4097
mmsh> madvise $m2+24K 12K normal
mmsh> m6 = mmap 16K rw populate
0xb7fc3000
mmsh> write $m1+16K 79
write: SIGSEGV (SEGV_MAPERR) at 0x10081000
mmsh> touch $m2+32K 4K r
minor=1 major=0
mmsh> on 2 touch $m8+4K 12K r
minor=3 major=0
mmsh> sbrk 64K
0x805e000
mmsh> on 2 munmap $m8+4K 12K
mmsh> on 2 mmap 4K rw addr=0x1008d000 fixed
0x1008d000
mmsh> on 2 mmap 16K rw addr=0x1008e000 fixed
0x1008e000
mmsh> m7 = on 2 mmap 4K rw addr=0x1008d000 fixed
0x1008d000
mmsh> on 2 mprotect 0x10090000 4K r
mmsh> on 2 mprotect 0x1008d000 20K rw
mmsh> on 2 mprotect $m9+4K 4K rw
mmsh> mmap 4K rw addr=0x100c6000 fixed
0x100c6000
mmsh> mmap 8K rw addr=0x100c7000 fixed
0x100c7000
mmsh> m8 = mmap 4K rw addr=0x100c6000 fixed
0x100c6000
mmsh> mprotect 0x100c7000 4K r
mmsh> on 2 touch $m9 12K r
minor=3 major=0
mmsh> on 2 read $m2+32K
read: SIGSEGV (SEGV_MAPERR) at 0xb7fdf000
mmsh> on 1 write $m2+12K 97
write: SIGSEGV (SEGV_ACCERR) at 0xb7fda000
mmsh> madvise $m6+12K 4K dodump
mmsh> mprotect $m4 4K rw
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m9 = on 2 mmap 12K rw
0xb7fed000
mmsh> m10 = mmap 4K r
0xb7fc2000
mmsh> on 2 mmap 16K rw addr=0x10063000 fixed
0x10063000
mmsh> on 2 touch 0x10063000 8K w
minor=2 major=0
mmsh> on 2 mmap 4K rw addr=0x10067000 fixed
0x10067000
mmsh> m1 = on 2 mmap 4K rw addr=0x10063000 fixed
0x10063000
mmsh> on 2 mprotect 0x10063000 4K rw
mmsh> on 2 mprotect 0x10063000 20K rw
mmsh> on 2 touch $m5 r
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff2000
mmsh> on 1 write $m5 31
write: SIGSEGV (SEGV_ACCERR) at 0xb7ff2000
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08056000 rw-p 00000000 00:00 0          [heap]
08056000-08058000 rw-p 00000000 00:00 0          [heap]
08058000-0806e000 rw-p 00000000 00:00 0          [heap]
1007d000-10081000 rw-p 00000000 00:00 0
100c6000-100c7000 rw-p 00000000 00:00 0
100c7000-100c8000 r--p 00000000 00:00 0
100c8000-100c9000 rw-p 00000000 00:00 0
b7fc2000-b7fc3000 r--p 00000000 00:00 0
b7fc3000-b7fc7000 rw-p 00000000 00:00 0
b7fc7000-b7fd7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd7000-b7fde000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fe3000 rw-s 00007000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe4000 r-xs 0000c000 00:00 0          /dev/zero (deleted)
b7fe4000-b7fec000 rw-p 00000000 00:00 0
b7fec000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff0000 r--p 00000000 00:00 0
b7ff0000-b7ff1000 r--p 00000000 00:00 0
b7ff1000-b7ff2000 rwxp 00000000 00:00 0
b7ff2000-b7ff4000 ---p 00000000 00:00 0
b7ff4000-b7ff5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff5000-b7ff6000 ---p 00000000 00:00 0
b7ff6000-b7ffd000 rw-p 00000000 00:00 0
b7ffd000-b7ffe000 r-xp 00000000 00:00 0
b7ffe000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x8056000 present anon excl f1
0x8057000 present anon excl f2
0x1007d000 present anon excl f3
0x1007e000 present anon excl f4
0x1007f000 present anon excl f5
0xb7fc3000 present anon excl f6
0xb7fc4000 present anon excl f7
0xb7fc5000 present anon excl f8
0xb7fc6000 present anon excl f9
0xb7fcc000 present file excl f10
0xb7fdf000 present file excl f11
0xb7ff4000 present file excl f12
0xb7fff000 present anon excl f13
0xbffff000 present anon shared f14
mmsh> on 1 faults
minor=7 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
10063000-10068000 rw-p 00000000 00:00 0
1008d000-10092000 rw-p 00000000 00:00 0
b7fe4000-b7fec000 rw-p 00000000 00:00 0
b7fec000-b7fed000 r--p 00000000 00:00 0
b7fed000-b7ff0000 rw-p 00000000 00:00 0
b7ff0000-b7ff1000 r--p 00000000 00:00 0
b7ff1000-b7ff2000 rwxp 00000000 00:00 0
b7ff2000-b7ff4000 ---p 00000000 00:00 0
b7ff4000-b7ff5000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff5000-b7ff6000 ---p 00000000 00:00 0
b7ff6000-b7ffd000 rw-p 00000000 00:00 0
b7ffd000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0x10064000 present anon excl f15
0xb7fe8000 present anon shared z
0xb7fe9000 present anon shared z
0xb7fea000 present anon shared z
0xb7fff000 present anon shared z
0xbffff000 present anon shared f14
mmsh> on 2 faults
minor=9 major=0
