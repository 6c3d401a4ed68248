Recorded on Linux 6.1.192, i386: corpus/i386/g11.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 163544
mmsh> file b 9643
mmsh> m1 = mmap 4K rw shared
0xb7fff000
mmsh> m2 = mmap 8K r file=b
0xb7ffd000
mmsh> m3 = mmap 16K rwx
0xb7ff9000
mmsh> m4 = mmap 4K none
0xb7ff8000
mmsh> m5 = mmap 8K none
0xb7ff6000
mmsh> m6 = mmap 4K none
0xb7ff5000
mmsh> m7 = mmap 12K none
0xb7ff2000
mmsh> m8 = mmap 4K rw shared file=a
0xb7ff1000
mmsh> m9 = mmap 12K none
0xb7fee000
mmsh> m10 = mmap 4K rw
0xb7fed000
mmsh> mprotect $m5 8K none
mmsh> m1 = mmap 4K rx file=b offset=4K shared
0xb7fec000
mmsh> mprotect $m7+4K 8K rw
mmsh> touch $m8-4K 4095 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff0000
mmsh> m2 = mmap 4K rwx file=a
0xb7feb000
mmsh> on 1 fork
2
mmsh> on 2 mprotect $m6 4K rw
mmsh> sbrk 64K
0x804e000
mmsh> on 2 sbrk -1
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch $m3+4K w
minor=1 major=0
mmsh> on 1 write $m3+4K 235
mmsh> m3 = mmap 8K rw shared addr=$m5+12K+8 fixed
mmap: EINVAL (Invalid argument)
mmsh> munmap $m5+4K 12K
mmsh> m4 = on 2 mmap 4K none
0xb7fea000
mmsh> touch $m1-8K+8 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fea008
mmsh> m5 = mmap 12K rw file=b offset=4K addr=$m10 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch 0xc0000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0xc0000000
mmsh> brk $h-64K
0x805e000
mmsh> on 2 touch $m10 w
minor=1 major=0
mmsh> on 1 read $m10
0x00
mmsh> m6 = mmap 80K rw shared
0xb7fd7000
mmsh> m7 = on 2 mmap 4K rw file=b shared addr=0x804c000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise $m5 4K willneed
mmsh> on 2 munmap $h+8K 4K
mmsh> on 2 mprotect $m1 4095 none
mmsh> madvise 0x1002d000 0 99
madvise: EINVAL (Invalid argument)
mmsh> on 2 fork
3
mmsh> on 3 msync $m4 3996 sync
mmsh> munmap $m5+4K 12K
mmsh> m8 = mmap 12K rw shared addr=$m1-8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m9 = mmap 8K r shared
0xb7ff8000
mmsh> on 3 read 0x804c000
0x00
mmsh> on 2 brk $h+36K
0x8057000
mmsh> m10 = on 2 mmap 49052 none file=b addr=0xbffd2000 fixed
0xbffd2000
mmsh> mprotect $m3 8K rw
mmsh> touch $m9+4K 3996 r
minor=1 major=0
mmsh> m1 = mmap 56K rw file=a offset=128K shared
0xb7fc9000
mmsh> on 1 touch $m8 r
minor=1 major=0
mmsh> on 3 write $m8 2
mmsh> on 3 mprotect $m2 4K rw
mmsh> m2 = mremap $m8 4K 4K
0xb7ff1000
mmsh> touch 0x804d000 4K r
minor=1 major=0
mmsh> on 3 mprotect $m1 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 12K rw
0xb7fc6000
mmsh> munmap $m2 4K
mmsh> on 3 read $m10
0x00
mmsh> on 1 touch $m10 w
minor=1 major=0
mmsh> on 2 write $m10 35
write: SIGSEGV (SEGV_ACCERR) at 0xbffd2000
mmsh> on 2 mprotect $m2 4K rwx
mmsh> on 1 touch $m8 r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7ff1000
mmsh> on 3 touch $m8 r
minor=0 major=0
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805e000 rw-p 00000000 00:00 0          [heap]
b7fc6000-b7fc9000 rw-p 00000000 00:00 0
b7fc9000-b7fd7000 rw-s 00020000 00:00 0          a
b7fd7000-b7feb000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7feb000-b7fec000 rwxp 00000000 00:00 0          a
b7fec000-b7fed000 r-xs 00001000 00:00 0          b
b7fed000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff1000 ---p 00000000 00:00 0
b7ff2000-b7ff3000 ---p 00000000 00:00 0
b7ff3000-b7ff5000 rw-p 00000000 00:00 0
b7ff5000-b7ff7000 ---p 00000000 00:00 0
b7ff8000-b7ff9000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff9000-b7ffa000 rw-s 00001000 00:00 0          /dev/zero (deleted)
b7ffa000-b7ffb000 rw-p 00000000 00:00 0
b7ffb000-b7ffd000 rwxp 00000000 00:00 0
b7ffd000-b7fff000 r--p 00000000 00:00 0          b
b7fff000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffd2000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect $m9+4K+8 4K none
mprotect: EINVAL (Invalid argument)
mmsh> on 2 touch $m8 4K w
minor=1 major=0
mmsh> mprotect $m3+16K 4K none
mmsh> pagemap $m3+8K 64K
mmsh> write $m3+8K 143
mmsh> faults
minor=7 major=0
mmsh> on 1 fork
4
mmsh> m4 = mmap 4K rwx shared
0xb7ff7000
mmsh> mprotect $m3 4K rw
mmsh> msync $h+8K 24K invalidate
mmsh> m5 = mmap 4K none
0xb7ff1000
mmsh> m6 = mremap $m1 4K 4K maymove fixed=0x10002000
0x10002000
mmsh> m7 = mmap 4K r addr=0x1003b000 fixed
0x1003b000
mmsh> on 3 fork
5
mmsh> munmap $m7 0
munmap: EINVAL (Invalid argument)
mmsh> on 4 read $h+20K
0x00
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805e000 rw-p 00000000 00:00 0          [heap]
10002000-10003000 rw-s 00020000 00:00 0          a
1003b000-1003c000 r--p 00000000 00:00 0
b7fc6000-b7fc9000 rw-p 00000000 00:00 0
b7fca000-b7fcb000 ---s 00021000 00:00 0          a
b7fcb000-b7fd7000 rw-s 00022000 00:00 0          a
b7fd7000-b7feb000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7feb000-b7fec000 rwxp 00000000 00:00 0          a
b7fec000-b7fed000 r-xs 00001000 00:00 0          b
b7fed000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff3000 ---p 00000000 00:00 0
b7ff3000-b7ff5000 rw-p 00000000 00:00 0
b7ff5000-b7ff7000 ---p 00000000 00:00 0
b7ff7000-b7ff8000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7ff8000-b7ff9000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff9000-b7ffa000 rw-s 00001000 00:00 0          /dev/zero (deleted)
b7ffa000-b7ffb000 rw-p 00000000 00:00 0
b7ffb000-b7ffd000 rwxp 00000000 00:00 0
b7ffd000-b7fff000 r--p 00000000 00:00 0          b
b7fff000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffd2000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804d000 present anon shared z
0xb7fc8000 present anon shared f1
0xb7fed000 present anon shared z
0xb7ff9000 present file excl f2
0xb7ffa000 present anon shared f3
0xbffd2000 present anon shared f4
0xbffff000 present anon shared f5
mmsh> on 1 faults
minor=0 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08057000 rw-p 00000000 00:00 0          [heap]
b7fea000-b7feb000 ---p 00000000 00:00 0
b7feb000-b7fec000 rwxp 00000000 00:00 0          a
b7fec000-b7fed000 ---s 00001000 00:00 0          b
b7fed000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff1000 ---p 00000000 00:00 0
b7ff1000-b7ff2000 rwxs 00000000 00:00 0          a
b7ff2000-b7ff3000 ---p 00000000 00:00 0
b7ff3000-b7ff6000 rw-p 00000000 00:00 0
b7ff6000-b7ff9000 ---p 00000000 00:00 0
b7ff9000-b7ffd000 rwxp 00000000 00:00 0
b7ffd000-b7fff000 r--p 00000000 00:00 0          b
b7fff000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffd2000-bffde000 ---p 00000000 00:00 0          b
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0xb7fed000 present anon shared f6
0xb7ff1000 present file shared f7
0xb7ffa000 present anon shared f8
0xbffff000 present anon shared f5
mmsh> on 2 faults
minor=3 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fea000-b7feb000 ---p 00000000 00:00 0
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fed000 ---s 00001000 00:00 0          b
b7fed000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff1000 ---p 00000000 00:00 0
b7ff1000-b7ff2000 rw-s 00000000 00:00 0          a
b7ff2000-b7ff3000 ---p 00000000 00:00 0
b7ff3000-b7ff6000 rw-p 00000000 00:00 0
b7ff6000-b7ff9000 ---p 00000000 00:00 0
b7ff9000-b7ffd000 rwxp 00000000 00:00 0
b7ffd000-b7fff000 r--p 00000000 00:00 0          b
b7fff000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffd2000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0x804c000 present anon shared z
0xb7fed000 present anon shared f6
0xb7ff1000 present file shared f7
0xb7ffa000 present anon shared f8
0xbffd2000 present anon shared z
0xbffff000 present anon shared f5
mmsh> on 3 faults
minor=3 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805e000 rw-p 00000000 00:00 0          [heap]
b7fc6000-b7fc9000 rw-p 00000000 00:00 0
b7fc9000-b7fca000 rw-s 00020000 00:00 0          a
b7fca000-b7fcb000 ---s 00021000 00:00 0          a
b7fcb000-b7fd7000 rw-s 00022000 00:00 0          a
b7fd7000-b7feb000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7feb000-b7fec000 rwxp 00000000 00:00 0          a
b7fec000-b7fed000 r-xs 00001000 00:00 0          b
b7fed000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff1000 ---p 00000000 00:00 0
b7ff2000-b7ff3000 ---p 00000000 00:00 0
b7ff3000-b7ff5000 rw-p 00000000 00:00 0
b7ff5000-b7ff7000 ---p 00000000 00:00 0
b7ff8000-b7ff9000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff9000-b7ffa000 rw-s 00001000 00:00 0          /dev/zero (deleted)
b7ffa000-b7ffb000 rw-p 00000000 00:00 0
b7ffb000-b7ffd000 rwxp 00000000 00:00 0
b7ffd000-b7fff000 r--p 00000000 00:00 0          b
b7fff000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffd2000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0x8053000 present anon shared z
0xb7fc8000 present anon shared f1
0xb7ffa000 present anon shared f3
0xbffd2000 present anon shared f4
0xbffff000 present anon shared f5
mmsh> on 4 faults
minor=1 major=0
mmsh> on 5 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fea000-b7feb000 ---p 00000000 00:00 0
b7feb000-b7fec000 rw-p 00000000 00:00 0          a
b7fec000-b7fed000 ---s 00001000 00:00 0          b
b7fed000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff1000 ---p 00000000 00:00 0
b7ff1000-b7ff2000 rw-s 00000000 00:00 0          a
b7ff2000-b7ff3000 ---p 00000000 00:00 0
b7ff3000-b7ff6000 rw-p 00000000 00:00 0
b7ff6000-b7ff9000 ---p 00000000 00:00 0
b7ff9000-b7ffd000 rwxp 00000000 00:00 0
b7ffd000-b7fff000 r--p 00000000 00:00 0          b
b7fff000-b8000000 rw-s 00000000 00:00 0          /dev/zero (deleted)
bffd2000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 5 pagemap
0x8049000 present file shared f0
0xb7fed000 present anon shared f6
0xb7ffa000 present anon shared f8
0xbffd2000 present anon shared z
0xbffff000 present anon shared f5
mmsh> on 5 faults
minor=0 major=0
