Recorded on Linux 6.1.192, i386: corpus/i386/g19.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 31726
mmsh> file b 160K
mmsh> m1 = mmap 36K r
0xb7ff7000
mmsh> m2 = mmap 4K r shared
0xb7ff6000
mmsh> m3 = mmap 16K rwx shared
0xb7ff2000
mmsh> m4 = mmap 4K rw
0xb7ff1000
mmsh> m5 = mmap 4K rw
0xb7ff0000
mmsh> m6 = mmap 4K rw
0xb7fef000
mmsh> m7 = mmap 12K rwx file=a
0xb7fec000
mmsh> m8 = mmap 4K rw file=a
0xb7feb000
mmsh> m9 = mmap 8K rwx file=b
0xb7fe9000
mmsh> m10 = mmap 4K rw shared
0xb7fe8000
mmsh> m1 = mremap $m2 4K 4K
0xb7ff6000
mmsh> touch 0xbfe06000 r
minor=1 major=0
mmsh> munmap $m2-4K 8K
mmsh> on 1 fork
2
mmsh> touch 0x804a000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> m2 = mmap 80K r shared
0xb7fd4000
mmsh> on 2 fork
3
mmsh> m3 = mremap $m5 4K 4K maymove
0xb7ff0000
mmsh> touch $m3-4K 8K w
minor=2 major=0
mmsh> m4 = mmap 16K rwx addr=$m3 fixed
0xb7ff0000
mmsh> on 2 touch $m7-8K 20K r
minor=3 major=0
mmsh> m5 = on 3 mremap $m10 4K 32K
mremap: ENOMEM (Cannot allocate memory)
mmsh> on 3 write $m6 98
mmsh> m6 = on 2 mmap 4K rx file=b offset=45568 noreserve
mmap: EINVAL (Invalid argument)
mmsh> m7 = mremap $m2 36K 40K
mremap: ENOMEM (Cannot allocate memory)
mmsh> on 3 munmap $m1 4095
mmsh> on 2 brk $h+52K
0x805b000
mmsh> on 3 munmap $m1+8 8K
munmap: EINVAL (Invalid argument)
mmsh> on 3 touch 0xbfc8d000 r
minor=1 major=0
mmsh> m8 = on 3 mmap 8K r file=a offset=20K addr=$m7+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> on 2 touch 0xbf8fb000 r
minor=1 major=0
mmsh> m9 = on 2 mmap 8K rw
0xb7ff5000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fd4000-b7fe8000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fe8000-b7fe9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe9000-b7feb000 rwxp 00000000 00:00 0          b
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fef000 rwxp 00000000 00:00 0          a
b7fef000-b7ff0000 rw-p 00000000 00:00 0
b7ff0000-b7ff4000 rwxp 00000000 00:00 0
b7ff4000-b7ff5000 rwxs 00002000 00:00 0          /dev/zero (deleted)
b7ff7000-b8000000 r--p 00000000 00:00 0
bfe06000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mincore $m4+4K 12K
000
mmsh> touch 0xbff58000 w
minor=1 major=0
mmsh> munmap $m9-8K 4K
mmsh> mincore $h+32K 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> touch $m4-8K 8K w
minor=1 major=0
mmsh> on 3 mprotect $m1 4K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m10 = mmap 8K rwx file=b offset=140K addr=$m1-8K fixed
0xb7ff4000
mmsh> m1 = on 2 mmap 4K r file=a offset=28K addr=$m9+8K
0xb7fe7000
mmsh> m2 = mremap $m2 44K 44K maymove
0xb7fd4000
mmsh> munmap $m7+12K 12K
mmsh> on 2 munmap $m10+4K 12K
mmsh> msync $m7+36K 4K async
mmsh> on 2 touch 0xbffd5000 4K w
minor=1 major=0
mmsh> on 3 write $m5 189
mmsh> read $m1
0x00
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fd4000-b7fe8000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fe8000-b7fe9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe9000-b7feb000 rwxp 00000000 00:00 0          b
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fef000 rwxp 00000000 00:00 0          a
b7ff2000-b7ff3000 rwxp 00000000 00:00 0
b7ff4000-b7ff6000 rwxp 00023000 00:00 0          b
b7ff7000-b8000000 r--p 00000000 00:00 0
bfe06000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect $h+36K 4K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munlock $m2+20K 16K
mmsh> brk $h-4K
0x804e000
mmsh> madvise $m2 4K 99
madvise: EINVAL (Invalid argument)
mmsh> on 2 madvise 0x804d000 4K dofork
mmsh> on 2 write $m10 145
mmsh> on 3 fork
4
mmsh> on 2 sbrk 0
0x805b000
mmsh> m3 = mremap $m4 16K 32K
mremap: EFAULT (Bad address)
mmsh> m4 = on 2 mmap 12K rx addr=0x10038000 fixed
0x10038000
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> on 3 read $m3
0xbd
mmsh> on 2 touch $m3 r
minor=1 major=0
mmsh> touch $m1 4K r
minor=0 major=0
mmsh> brk $h-4K
0x804e000
mmsh> on 4 mmap 16K rw addr=0x100b0000 fixed
0x100b0000
mmsh> on 4 touch 0x100b0000 16K w
minor=4 major=0
mmsh> on 4 mmap 4K r addr=0x100b4000 fixed
0x100b4000
mmsh> m5 = on 4 mmap 4K rw addr=0x100b0000 fixed
0x100b0000
mmsh> on 4 mprotect 0x100b1000 4K none
mmsh> on 4 mprotect 0x100b0000 20K rw
mmsh> sbrk 100
0x804e000
mmsh> on 4 madvise $m1 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 2 read $m2
read: SIGSEGV (SEGV_MAPERR) at 0xb7fd4000
mmsh> on 1 read $m10+4K
0x25
mmsh> on 1 read $m10
0x24
mmsh> on 3 touch $m10 w
minor=1 major=0
mmsh> read $m7+16K
read: SIGSEGV (SEGV_MAPERR) at 0xb7ff0000
mmsh> brk $h+51026
0x805a752
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> mincore $h+16K 24K
000000
mmsh> mlock $h+48K 4K
mmsh> mmap 4K rw addr=0xbffff000 fixed
0xbffff000
mmsh> on 4 sbrk 4K
0x804e000
mmsh> touch $m3+20K 4K w
minor=1 major=0
mmsh> on 3 write $m7+4K 184
mmsh> on 2 read $m7+4K
0x02
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805a000 rw-p 00000000 00:00 0          [heap]
0805a000-0805b000 rw-p 00000000 00:00 0          [heap]
b7fd4000-b7fe8000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fe8000-b7fe9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe9000-b7feb000 rwxp 00000000 00:00 0          b
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fef000 rwxp 00000000 00:00 0          a
b7ff2000-b7ff3000 rwxp 00000000 00:00 0
b7ff4000-b7ff6000 rwxp 00023000 00:00 0          b
b7ff7000-b8000000 r--p 00000000 00:00 0
bfe06000-bffff000 rw-p 00000000 00:00 0
bffff000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x805a000 present anon excl f1
0xb7fe7000 present file excl f2
0xb7fee000 present anon excl f3
0xb7ff4000 present file excl f4
0xb7ff5000 present anon excl f5
0xbfe06000 present anon shared z
0xbff58000 present anon excl f6
mmsh> on 1 faults
minor=9 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805b000 rw-p 00000000 00:00 0          [heap]
10038000-1003b000 r-xp 00000000 00:00 0
b7fe7000-b7fe8000 r--p 00007000 00:00 0          a
b7fe8000-b7fe9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe9000-b7feb000 rwxp 00000000 00:00 0          b
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fef000 rwxp 00000000 00:00 0          a
b7fef000-b7ff2000 rw-p 00000000 00:00 0
b7ff2000-b7ff5000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7ff8000-b8000000 r--p 00000000 00:00 0
bf8fb000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0xb7fe9000 present file excl f7
0xb7fea000 present file excl f8
0xb7feb000 present file shared f9
0xb7fec000 present file shared f9
0xb7fed000 present file excl f10
0xb7fee000 present file excl f11
0xb7ff0000 present anon shared z
0xb7ff4000 present file shared f12
0xbf8fb000 present anon shared z
0xbfe06000 present anon shared z
0xbffd5000 present anon excl f13
0xbffff000 present anon shared f14
mmsh> on 2 faults
minor=7 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fe8000-b7fe9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe9000-b7feb000 rwxp 00000000 00:00 0          b
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fef000 rwxp 00000000 00:00 0          a
b7fef000-b7ff2000 rw-p 00000000 00:00 0
b7ff2000-b7ff5000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7ff7000-b8000000 r--p 00000000 00:00 0
bfc8d000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0xb7fed000 present anon excl f15
0xb7fef000 present anon shared f16
0xb7ff0000 present anon shared f17
0xb7ff4000 present file shared f12
0xbfc8d000 present anon shared z
0xbfe06000 present anon shared z
0xbffff000 present anon shared f14
mmsh> on 3 faults
minor=5 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
100b0000-100b5000 rw-p 00000000 00:00 0
b7fe8000-b7fe9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe9000-b7feb000 rwxp 00000000 00:00 0          b
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fef000 rwxp 00000000 00:00 0          a
b7fef000-b7ff2000 rw-p 00000000 00:00 0
b7ff2000-b7ff5000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7ff7000-b8000000 r--p 00000000 00:00 0
bfc8d000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0x100b1000 present anon excl f18
0x100b2000 present anon excl f19
0x100b3000 present anon excl f20
0xb7fef000 present anon shared f16
0xb7ff0000 present anon shared f17
0xbfc8d000 present anon shared z
0xbfe06000 present anon shared z
0xbffff000 present anon shared f14
mmsh> on 4 faults
minor=4 major=0
