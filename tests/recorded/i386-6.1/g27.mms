Recorded on Linux 6.1.192, i386: corpus/i386/g27.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 12K
mmsh> file b 160K
mmsh> m1 = mmap 36K none
0xb7ff7000
mmsh> m2 = mmap 8K r file=a
0xb7ff5000
mmsh> m3 = mmap 16K r file=b
0xb7ff1000
mmsh> m4 = mmap 16K rwx file=a
0xb7fed000
mmsh> m5 = mmap 4K rwx file=b
0xb7fec000
mmsh> m6 = mmap 4K r shared
0xb7feb000
mmsh> m7 = mmap 40K rw file=b
0xb7fe1000
mmsh> m8 = mmap 12K r
0xb7fde000
mmsh> m9 = mmap 4K rw shared
0xb7fdd000
mmsh> m10 = mmap 8K r file=b
0xb7fdb000
mmsh> mprotect $m9 0xffffffff rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 4K r
0xb7fda000
mmsh> m2 = mmap 1 rw
0xb7fd9000
mmsh> m3 = mremap $m1 4K 24K maymove
0xb7fd3000
mmsh> munmap $m5 12K
mmsh> mmap 12K none addr=0x1005f000 fixed
0x1005f000
mmsh> mmap 16K none addr=0x10062000 fixed
0x10062000
mmsh> m4 = mmap 4K none addr=0x1005f000 fixed
0x1005f000
mmsh> mprotect 0x10065000 4K rw
mmsh> touch $m5 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fec000
mmsh> mprotect $m2+8K 4K r
mmsh> madvise $m10 0 99
madvise: EINVAL (Invalid argument)
mmsh> write $m3+4K 92
write: SIGSEGV (SEGV_ACCERR) at 0xb7fd4000
mmsh> mprotect $h+44K 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 16K rw addr=0x1009a000 fixed
0x1009a000
mmsh> touch 0x1009a000 4K w
minor=1 major=0
mmsh> mmap 8K r addr=0x1009e000 fixed
0x1009e000
mmsh> m5 = mmap 4K rw addr=0x1009a000 fixed
0x1009a000
mmsh> mprotect 0x1009a000 4K rw
mmsh> touch $h+12K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8051000
mmsh> touch $m10 8K r
minor=1 major=0
mmsh> read $m3+16K
0x00
mmsh> mprotect $m4 4K rx
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 20K rw addr=0x100ad000 fixed
0x100ad000
mmsh> touch 0x100ad000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x100b2000 fixed
0x100b2000
mmsh> m6 = mmap 4K rw addr=0x100ad000 fixed
0x100ad000
mmsh> mprotect 0x100b0000 4K rw
mmsh> mprotect 0x100ad000 28K rw
mmsh> mmap 16K rw addr=0x100b5000 fixed
0x100b5000
mmsh> mmap 4K rw addr=0x100b9000 fixed
0x100b9000
mmsh> m7 = mmap 4K rw addr=0x100b5000 fixed
0x100b5000
mmsh> mprotect 0x100b6000 4K none
mmsh> mprotect 0x100b5000 20K rw
mmsh> msync $m3+20K 4095 sync
mmsh> m8 = mmap 4K rwx file=b offset=108K addr=0x1001c000 fixed_noreplace
0x1001c000
mmsh> on 1 fork
2
mmsh> on 1 touch $m9 w
minor=1 major=0
mmsh> on 2 touch $m9 w
minor=1 major=0
mmsh> write $m2+8K 221
write: SIGSEGV (SEGV_ACCERR) at 0xb7fdb000
mmsh> mprotect $h+48K 8K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise 0xbfff3000 4K dontneed
mmsh> mprotect $m5+8K 16K rw
mmsh> on 2 write $m2 81
mmsh> on 1 write $m2 148
mmsh> mprotect $m7 12K rw
mmsh> on 2 touch $m7+8K 12K r
minor=3 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
1001c000-1001d000 rwxp 0001b000 00:00 0          b
1005f000-10060000 r-xp 00000000 00:00 0
10060000-10065000 ---p 00000000 00:00 0
10065000-10066000 rw-p 00000000 00:00 0
1009a000-1009e000 rw-p 00000000 00:00 0
1009e000-100a0000 r--p 00000000 00:00 0
100ad000-100b4000 rw-p 00000000 00:00 0
100b5000-100ba000 rw-p 00000000 00:00 0
b7fd3000-b7fd9000 r--p 00000000 00:00 0
b7fd9000-b7fda000 rw-p 00000000 00:00 0
b7fdb000-b7fdd000 r--p 00000000 00:00 0          b
b7fdd000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fe1000 r--p 00000000 00:00 0
b7fe1000-b7feb000 rw-p 00000000 00:00 0          b
b7feb000-b7fec000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fef000-b7ff1000 rwxp 00002000 00:00 0          a
b7ff1000-b7ff5000 r--p 00000000 00:00 0          b
b7ff5000-b7ff7000 r--p 00000000 00:00 0          a
b7ff7000-b8000000 ---p 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> read $h+8K
read: SIGSEGV (SEGV_MAPERR) at 0x8050000
mmsh> madvise $m5+4K 4K dodump
mmsh> m9 = on 2 mmap 12K rw shared addr=0x1003f000 fixed_noreplace
0x1003f000
mmsh> touch $m2 4K w
minor=0 major=0
mmsh> on 2 fork
3
mmsh> touch 0x1000c000 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1000c000
mmsh> m10 = mmap 4K rx file=a offset=4K shared
0xb7fee000
mmsh> write $m5+20K 122
mmsh> munmap $h-8K 20K
mmsh> munmap $h-8K 4K
mmsh> m1 = on 3 mmap 1 r file=b offset=120K shared
0xb7fee000
mmsh> on 3 read $m3+20K
0x00
mmsh> on 2 read $m3+20K
0x00
mmsh> m2 = mmap 20K rw addr=$m5+20K fixed
0x1009f000
mmsh> mprotect 0x804c000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mincore $h+4K 0
mmsh> m3 = on 3 mmap 16K rx addr=0x804d000 fixed
0x804d000
mmsh> on 3 madvise $m4+4K 12K dontneed
mmsh> m4 = mmap 12K rx shared
0xb7fd0000
mmsh> munmap $m2 24K
mmsh> m5 = on 3 mremap $m5 24K 20K maymove fixed=$m5+8K
mremap: EINVAL (Invalid argument)
mmsh> munmap $m5+20K 4K
mmsh> on 3 touch $m5 8K r
minor=2 major=0
mmsh> on 1 touch $m3+12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8050000
mmsh> m6 = mmap 4K none
0xb7fed000
mmsh> on 3 fork
4
mmsh> msync $m10 4K async
mmsh> mmap 16K rw addr=0x100b0000 fixed
0x100b0000
mmsh> mmap 20K rw addr=0x100b4000 fixed
0x100b4000
mmsh> m7 = mmap 4K rw addr=0x100b0000 fixed
0x100b0000
mmsh> mprotect 0x100b5000 4K rw
mmsh> mprotect $m10 4K none
mmsh> m8 = mmap 32K rw
0xb7fc8000
mmsh> m9 = mmap 69532 rw file=a offset=16K shared
0xb7fb7000
mmsh> on 3 touch $m3+12K 4K r
minor=1 major=0
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
1001c000-1001d000 rwxp 0001b000 00:00 0          b
1005f000-10060000 r-xp 00000000 00:00 0
10060000-10065000 ---p 00000000 00:00 0
10065000-10066000 rw-p 00000000 00:00 0
1009a000-1009f000 rw-p 00000000 00:00 0
100ad000-100ba000 rw-p 00000000 00:00 0
b7fb7000-b7fc8000 rw-s 00004000 00:00 0          a
b7fc8000-b7fd0000 rw-p 00000000 00:00 0
b7fd0000-b7fd3000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b7fd3000-b7fd9000 r--p 00000000 00:00 0
b7fd9000-b7fda000 rw-p 00000000 00:00 0
b7fdb000-b7fdd000 r--p 00000000 00:00 0          b
b7fdd000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fe1000 r--p 00000000 00:00 0
b7fe1000-b7feb000 rw-p 00000000 00:00 0          b
b7feb000-b7fec000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fed000-b7fee000 ---p 00000000 00:00 0
b7fee000-b7fef000 ---s 00001000 00:00 0          a
b7fef000-b7ff1000 rwxp 00002000 00:00 0          a
b7ff1000-b7ff5000 r--p 00000000 00:00 0          b
b7ff5000-b7ff7000 r--p 00000000 00:00 0          a
b7ff7000-b8000000 ---p 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0xb7fd7000 present anon shared z
0xb7fd9000 present anon excl f1
0xb7fdb000 present file excl f2
0xb7fdc000 present file excl f3
0xb7fdd000 present file shared f4
0xbffff000 present anon shared f5
mmsh> on 1 faults
minor=7 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
1001c000-1001d000 rwxp 0001b000 00:00 0          b
1003f000-10042000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1005f000-10060000 r-xp 00000000 00:00 0
10060000-10065000 ---p 00000000 00:00 0
10065000-10066000 rw-p 00000000 00:00 0
1009a000-1009e000 rw-p 00000000 00:00 0
1009e000-100a0000 r--p 00000000 00:00 0
100ad000-100b4000 rw-p 00000000 00:00 0
100b5000-100ba000 rw-p 00000000 00:00 0
b7fd3000-b7fd9000 r--p 00000000 00:00 0
b7fd9000-b7fda000 rw-p 00000000 00:00 0
b7fdb000-b7fdd000 r--p 00000000 00:00 0          b
b7fdd000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fe1000 r--p 00000000 00:00 0
b7fe1000-b7feb000 rw-p 00000000 00:00 0          b
b7feb000-b7fec000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fef000-b7ff1000 rwxp 00002000 00:00 0          a
b7ff1000-b7ff5000 r--p 00000000 00:00 0          b
b7ff5000-b7ff7000 r--p 00000000 00:00 0          a
b7ff7000-b8000000 ---p 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0x100b7000 present anon shared z
0x100b8000 present anon shared z
0x100b9000 present anon shared z
0xb7fd8000 present anon shared z
0xb7fd9000 present anon shared f6
0xb7fdd000 present file shared f4
0xbffff000 present anon shared f5
mmsh> on 2 faults
minor=6 major=0
mmsh> on 3 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-08051000 r-xp 00000000 00:00 0          [heap]
1001c000-1001d000 rwxp 0001b000 00:00 0          b
1003f000-10042000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1005f000-10060000 r-xp 00000000 00:00 0
10060000-10065000 ---p 00000000 00:00 0
10065000-10066000 rw-p 00000000 00:00 0
1009a000-1009e000 rw-p 00000000 00:00 0
1009e000-100a0000 r--p 00000000 00:00 0
100ad000-100b4000 rw-p 00000000 00:00 0
100b5000-100ba000 rw-p 00000000 00:00 0
b7fd3000-b7fd9000 r--p 00000000 00:00 0
b7fd9000-b7fda000 rw-p 00000000 00:00 0
b7fdb000-b7fdd000 r--p 00000000 00:00 0          b
b7fdd000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fe1000 r--p 00000000 00:00 0
b7fe1000-b7feb000 rw-p 00000000 00:00 0          b
b7feb000-b7fec000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fee000-b7fef000 r--s 0001e000 00:00 0          b
b7fef000-b7ff1000 rwxp 00002000 00:00 0          a
b7ff1000-b7ff5000 r--p 00000000 00:00 0          b
b7ff5000-b7ff7000 r--p 00000000 00:00 0          a
b7ff7000-b8000000 ---p 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 3 pagemap
0x8049000 present file shared f0
0x8050000 present anon shared z
0x1009a000 present anon shared z
0x1009b000 present anon shared z
0xb7fd8000 present anon shared z
0xb7fd9000 present anon shared f6
0xbffff000 present anon shared f5
mmsh> on 3 faults
minor=4 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-08051000 r-xp 00000000 00:00 0          [heap]
1001c000-1001d000 rwxp 0001b000 00:00 0          b
1003f000-10042000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1005f000-10060000 r-xp 00000000 00:00 0
10060000-10065000 ---p 00000000 00:00 0
10065000-10066000 rw-p 00000000 00:00 0
1009a000-1009e000 rw-p 00000000 00:00 0
1009e000-100a0000 r--p 00000000 00:00 0
100ad000-100b4000 rw-p 00000000 00:00 0
100b5000-100ba000 rw-p 00000000 00:00 0
b7fd3000-b7fd9000 r--p 00000000 00:00 0
b7fd9000-b7fda000 rw-p 00000000 00:00 0
b7fdb000-b7fdd000 r--p 00000000 00:00 0          b
b7fdd000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fe1000 r--p 00000000 00:00 0
b7fe1000-b7feb000 rw-p 00000000 00:00 0          b
b7feb000-b7fec000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fee000-b7fef000 r--s 0001e000 00:00 0          b
b7fef000-b7ff1000 rwxp 00002000 00:00 0          a
b7ff1000-b7ff5000 r--p 00000000 00:00 0          b
b7ff5000-b7ff7000 r--p 00000000 00:00 0          a
b7ff7000-b8000000 ---p 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0x1009a000 present anon shared z
0x1009b000 present anon shared z
0xb7fd9000 present anon shared f6
0xbffff000 present anon shared f5
mmsh> on 4 faults
minor=0 major=0
