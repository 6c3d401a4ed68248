Recorded on Linux 6.1.192, i386: corpus/i386/g7.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 12K
mmsh> file b 32K
mmsh> m1 = mmap 16K rwx
0xb7ffc000
mmsh> m2 = mmap 4K rwx
0xb7ffb000
mmsh> m3 = mmap 4K rwx shared file=a
0xb7ffa000
mmsh> m4 = mmap 8K rw
0xb7ff8000
mmsh> m5 = mmap 12K none
0xb7ff5000
mmsh> m6 = mmap 36K rw shared
0xb7fec000
mmsh> m7 = mmap 16K r shared
0xb7fe8000
mmsh> m8 = mmap 4K rw
0xb7fe7000
mmsh> m9 = mmap 40K rwx file=b
0xb7fdd000
mmsh> m10 = mmap 4K rwx
0xb7fdc000
mmsh> m1 = mmap 16K rw shared addr=$m5-8K fixed
0xb7ff3000
mmsh> m2 = mmap 24K r addr=$m7 fixed
0xb7fe8000
mmsh> m3 = mmap 16K rx file=a
0xb7fd8000
mmsh> madvise $m2+4K 4K dontneed
mmsh> m4 = mmap 16K rx addr=$m1+12K fixed populate noreserve
0xb7ff6000
mmsh> on 1 fork
2
mmsh> madvise $m4 16K dontneed
mmsh> touch 0x804c000 4K r
minor=1 major=0
mmsh> m5 = mmap 4095 rw file=b addr=$h+36K fixed
0x8057000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
08057000-08058000 rw-p 00000000 00:00 0          b
b7fd8000-b7fdc000 r-xp 00000000 00:00 0          a
b7fdc000-b7fdd000 rwxp 00000000 00:00 0
b7fdd000-b7fe7000 rwxp 00000000 00:00 0          b
b7fe7000-b7fe8000 rw-p 00000000 00:00 0
b7fe8000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff3000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffa000 r-xp 00000000 00:00 0
b7ffa000-b7ffb000 rwxs 00000000 00:00 0          a
b7ffb000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 touch $m7-4K 20K r
minor=5 major=0
mmsh> on 1 touch $m3 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fd8000
mmsh> touch $m10 4K r
minor=1 major=0
mmsh> touch $m3+8K 8K r
touch: SIGBUS (BUS_ADRERR) at 0xb7fdb000
mmsh> m6 = on 2 mremap $m6+28K 8K 44K fixed=$m4+12K
mremap: EINVAL (Invalid argument)
mmsh> on 2 mprotect $m10 4K rw
mmsh> mprotect 0x804c000 4K rw
mmsh> on 2 sbrk 5000
0x804e000
mmsh> on 2 touch $m3+8K 4K r
minor=1 major=0
mmsh> touch $m1+16K 3996 r
minor=1 major=0
mmsh> mprotect $m1+8K 4K rw
mmsh> m7 = on 2 mmap 4K rw populate growsdown
0xb7fd7000
mmsh> munmap $h+16K 16K
mmsh> on 2 touch $h+8K+8 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x8050008
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> m8 = on 2 mmap 8K rw
0xb7ed5000
mmsh> m9 = on 2 mmap 60K none addr=0x804c000
0xb7ec6000
mmsh> mprotect $m5-4K+1 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> on 1 fork
3
mmsh> brk $h+24K
0x8054000
mmsh> on 2 touch $m6+12K 24K w
minor=6 major=0
mmsh> munmap 0x10012000 16K
mmsh> on 2 mmap 12K rw addr=0x1006e000 fixed
0x1006e000
mmsh> on 2 mmap 4K rw addr=0x10071000 fixed
0x10071000
mmsh> m10 = on 2 mmap 4K rw addr=0x1006e000 fixed
0x1006e000
mmsh> on 2 mprotect 0x1006e000 4K none
mmsh> on 1 fork
4
mmsh> m1 = on 2 mremap $m4 16K 12K
0xb7ff6000
mmsh> touch $m10 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1006e000
mmsh> on 3 mincore $m6+28K+8 8K
mincore: EINVAL (Invalid argument)
mmsh> on 1 touch $m6+32K r
minor=1 major=0
mmsh> on 2 read $m6+32K
0x00
mmsh> on 3 write $m6+32K 167
mmsh> on 4 madvise $m2+8K 16K dontfork
mmsh> on 3 fork
5
mmsh> on 3 write $m5 224
mmsh> m2 = on 2 mmap 4K rw file=a shared
0xb7ff9000
mmsh> on 5 munmap $m5+4K 12K
mmsh> m3 = mmap 72K rwx file=a offset=16K shared
0xb7fc6000
mmsh> m4 = mremap $m10 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> m5 = on 3 mmap 44K rw
0xb7fcd000
mmsh> munmap $m5-8K 24K
mmsh> on 5 exit
mmsh> on 3 fork
6
mmsh> m6 = on 4 mmap 60K r file=a offset=4K addr=$m4+12K fixed
0xb7ff9000
mmsh> touch 0x804c000 3996 w
minor=1 major=0
mmsh> touch $m8 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7ed5000
mmsh> on 2 mmap 12K rw addr=0x1005f000 fixed
0x1005f000
mmsh> on 2 touch 0x1005f000 12K w
minor=3 major=0
mmsh> on 2 mmap 4K rw addr=0x10062000 fixed
0x10062000
mmsh> m7 = on 2 mmap 4K rw addr=0x1005f000 fixed
0x1005f000
mmsh> on 2 mprotect 0x10062000 4K none
mmsh> munmap $m4+4K 8K
mmsh> munmap $m2 0
munmap: EINVAL (Invalid argument)
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08054000 rw-p 00000000 00:00 0          [heap]
08057000-08058000 rw-p 00000000 00:00 0          b
b7fc6000-b7fcb000 rwxs 00004000 00:00 0          a
b7fd1000-b7fd8000 rwxs 0000f000 00:00 0          a
b7fd8000-b7fdc000 r-xp 00000000 00:00 0          a
b7fdc000-b7fdd000 rwxp 00000000 00:00 0
b7fdd000-b7fe7000 rwxp 00000000 00:00 0          b
b7fe7000-b7fe8000 rw-p 00000000 00:00 0
b7fe8000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff3000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffa000 r-xp 00000000 00:00 0
b7ffa000-b7ffb000 rwxs 00000000 00:00 0          a
b7ffb000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804c000 present anon shared z
0xb7fd8000 present file shared f1
0xb7fd9000 present file shared f2
0xb7fda000 present file shared f3
0xb7fdc000 present anon shared z
0xb7ff3000 present file shared f4
0xb7ff4000 present file shared f5
0xb7ff7000 present anon shared z
0xbffff000 present anon shared f6
mmsh> on 1 faults
minor=9 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08050000 rw-p 00000000 00:00 0          [heap]
1005f000-10062000 rw-p 00000000 00:00 0
10062000-10063000 ---p 00000000 00:00 0
1006e000-1006f000 ---p 00000000 00:00 0
1006f000-10072000 rw-p 00000000 00:00 0
b7ec6000-b7ed5000 ---p 00000000 00:00 0
b7ed5000-b7ed7000 rw-p 00000000 00:00 0
b7fd7000-b7fd8000 rw-p 00000000 00:00 0
b7fd8000-b7fdc000 r-xp 00000000 00:00 0          a
b7fdc000-b7fdd000 rw-p 00000000 00:00 0
b7fdd000-b7fe7000 rwxp 00000000 00:00 0          b
b7fe7000-b7fe8000 rw-p 00000000 00:00 0
b7fe8000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff3000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff9000 r-xp 00000000 00:00 0
b7ff9000-b7ffa000 rw-s 00000000 00:00 0          a
b7ffa000-b7ffb000 rwxs 00000000 00:00 0          a
b7ffb000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0x10060000 present anon excl f7
0x10061000 present anon excl f8
0xb7fd7000 present anon excl f9
0xb7fd8000 present file shared f1
0xb7fd9000 present file shared f2
0xb7fda000 present file shared f3
0xb7fe7000 present anon shared z
0xb7fe8000 present anon shared z
0xb7fe9000 present anon shared z
0xb7fea000 present anon shared z
0xb7feb000 present anon shared z
0xb7fef000 present file excl f10
0xb7ff0000 present file excl f11
0xb7ff1000 present file excl f12
0xb7ff2000 present file excl f13
0xb7ff3000 present file shared f4
0xb7ff4000 present file shared f5
0xbffff000 present anon shared f6
mmsh> on 2 faults
minor=16 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
08057000-08058000 rw-p 00000000 00:00 0          b
b7fcd000-b7fd8000 rw-p 00000000 00:00 0
b7fd8000-b7fdc000 r-xp 00000000 00:00 0          a
b7fdc000-b7fdd000 rwxp 00000000 00:00 0
b7fdd000-b7fe7000 rwxp 00000000 00:00 0          b
b7fe7000-b7fe8000 rw-p 00000000 00:00 0
b7fe8000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff3000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff7000 r-xp 00000000 00:00 0
b7ff9000-b7ffa000 r-xp 00000000 00:00 0
b7ffa000-b7ffb000 rwxs 00000000 00:00 0          a
b7ffb000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0x804c000 present anon excl f14
0x8057000 present anon shared f15
0xb7ff4000 present file shared f5
0xbffff000 present anon shared f6
mmsh> on 3 faults
minor=3 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08054000 rw-p 00000000 00:00 0          [heap]
08057000-08058000 rw-p 00000000 00:00 0          b
b7fd8000-b7fdc000 r-xp 00000000 00:00 0          a
b7fdc000-b7fdd000 rwxp 00000000 00:00 0
b7fdd000-b7fe7000 rwxp 00000000 00:00 0          b
b7fe7000-b7fe8000 rw-p 00000000 00:00 0
b7fe8000-b7fea000 r--p 00000000 00:00 0
b7fea000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff3000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff9000 r-xp 00000000 00:00 0
b7ff9000-b8008000 r--p 00001000 00:00 0          a
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0xbffff000 present anon shared f6
mmsh> on 4 faults
minor=0 major=0
mmsh> on 6 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
08057000-08058000 rw-p 00000000 00:00 0          b
b7fcd000-b7fd8000 rw-p 00000000 00:00 0
b7fd8000-b7fdc000 r-xp 00000000 00:00 0          a
b7fdc000-b7fdd000 rwxp 00000000 00:00 0
b7fdd000-b7fe7000 rwxp 00000000 00:00 0          b
b7fe7000-b7fe8000 rw-p 00000000 00:00 0
b7fe8000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff3000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7ff3000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffa000 r-xp 00000000 00:00 0
b7ffa000-b7ffb000 rwxs 00000000 00:00 0          a
b7ffb000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 6 pagemap
0x8049000 present file shared f0
0x8057000 present anon shared f15
0xbffff000 present anon shared f6
mmsh> on 6 faults
minor=0 major=0
