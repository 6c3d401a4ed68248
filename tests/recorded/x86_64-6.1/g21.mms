Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g21.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 4K rw shared
0x7ffff7ffe000
mmsh> m2 = mmap 4K rw shared
0x7ffff7ffd000
mmsh> m3 = mmap 8K r shared
0x7ffff7ffb000
mmsh> m4 = mmap 4K rw
0x7ffff7ffa000
mmsh> m5 = mmap 36K rwx shared
0x7ffff7ff1000
mmsh> m6 = mmap 16K rwx
0x7ffff7fed000
mmsh> m7 = mmap 4K rw
0x7ffff7fec000
mmsh> m8 = mmap 12K none
0x7ffff7fe9000
mmsh> m9 = mmap 16K rwx
0x7ffff7fe5000
mmsh> m10 = mmap 4K rw shared
0x7ffff7fe4000
mmsh> touch $m6+12K 4K w
minor=1 major=0
mmsh> m1 = mmap 16K rw addr=$m7
0x7ffff7fe0000
mmsh> on 1 fork
2
mmsh> on 2 mprotect $m8 4K r
mmsh> on 2 write $m9 87
mmsh> on 1 touch $m9 w
minor=1 major=0
mmsh> on 2 brk $h+0
0x406000
mmsh> m2 = mmap 44K rwx addr=$h-8K fixed
0x404000
mmsh> on 2 munmap $h+28K 8K
mmsh> on 2 write $m4+8K 14
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ffc000
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x7ffffffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 68K r addr=$h+28K fixed populate
0x40d000
mmsh> touch $h+32K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x40e000
mmsh> on 1 read $m2
0x00
mmsh> on 2 touch $m2 w
minor=1 major=0
mmsh> m4 = mmap 4K rw addr=$m8+4K+8 fixed
mmap: EINVAL (Invalid argument)
mmsh> on 2 touch $m1+12K r
minor=1 major=0
mmsh> on 2 madvise $m9 16K willneed
mmsh> m5 = mmap 16K rwx
0x7ffff7fdc000
mmsh> munmap $m4+4K 4K
mmsh> m6 = on 2 mmap 36K none addr=$m1+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> write 0x402000 1
write: SIGSEGV (SEGV_ACCERR) at 0x402000
mmsh> mmap 8K none addr=0x1007b000 fixed
0x1007b000
mmsh> touch 0x1007b000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1007b000
mmsh> mmap 16K r addr=0x1007d000 fixed
0x1007d000
mmsh> m7 = mmap 4K none addr=0x1007b000 fixed
0x1007b000
mmsh> mprotect 0x1007f000 4K none
mmsh> on 1 fork
3
mmsh> m8 = mmap 12K rw
0x7ffff7fd9000
mmsh> on 1 read $m6
0x00
mmsh> on 2 read $m6
0x00
mmsh> on 3 touch $m6 w
minor=1 major=0
mmsh> m9 = on 2 mmap 4K rx
0x7ffff7fdf000
mmsh> on 3 exit
mmsh> munmap $m5+8K 12K
mmsh> on 2 munmap $m1+4K 12K
mmsh> mprotect $m8+8K 8K rw
mmsh> m10 = mmap 8K rwx
0x7ffff7fdf000
mmsh> touch 0x7ffffff7d000 w
minor=1 major=0
mmsh> touch $m3+12K 52K w
touch: SIGSEGV (SEGV_ACCERR) at 0x410000
mmsh> on 1 touch $m5+12K w
minor=1 major=0
mmsh> on 2 read $m5+12K
0x00
mmsh> on 1 touch $m7+12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1007e000
mmsh> on 2 read $m7+12K
read: SIGSEGV (SEGV_MAPERR) at 0x1007e000
mmsh> read $m5+12K
0x00
mmsh> on 2 touch $m3 r
touch: SIGSEGV (SEGV_MAPERR) at 0x40d000
mmsh> on 1 touch $m3 w
touch: SIGSEGV (SEGV_ACCERR) at 0x40d000
mmsh> brk $h+16191
brk: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 48K rw addr=0x10021000 fixed
0x10021000
mmsh> on 2 madvise $h+16K 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 2 mincore $m7 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> munmap $h+12K 12K
mmsh> brk 0x7ffffffff000
brk: ENOMEM (Cannot allocate memory)
mmsh> touch 0x10027000 8K w
minor=2 major=0
mmsh> madvise $m1+36K 4095 dontneed
mmsh> read $m4+8K
0x00
mmsh> read $m10
0x00
mmsh> read 0x404000
0x00
mmsh> on 2 write $m5+28K 200
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> on 1 touch $m5+28K w
minor=1 major=0
mmsh> m2 = mmap 48K rw addr=$m1+20K fixed
0x10026000
mmsh> touch 0x7ffffff9a000 r
minor=1 major=0
mmsh> mlock $m10+12K 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> brk $h+42598
brk: ENOMEM (Cannot allocate memory)
mmsh> madvise $m4+4K 4K populate_read
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch $h+16K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x40a000
mmsh> touch $m9+4K 8K w
minor=2 major=0
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> m3 = on 2 mmap 52K rwx growsdown
0x7ffff7fd2000
mmsh> m4 = on 2 mmap 60K rx
0x7ffff7ec3000
mmsh> on 1 write $m2+8K 174
mmsh> on 1 touch $m4+56K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ed1000
mmsh> on 2 write $m4+56K 13
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ed1000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00409000 rwxp 00000000 00:00 0                                  [heap]
0040c000-0040d000 rwxp 00000000 00:00 0
0040d000-0041e000 r--p 00000000 00:00 0
10021000-10032000 rw-p 00000000 00:00 0
1007b000-1007d000 ---p 00000000 00:00 0
1007d000-1007f000 r--p 00000000 00:00 0
1007f000-10080000 ---p 00000000 00:00 0
10080000-10081000 r--p 00000000 00:00 0
7ffff7fd9000-7ffff7fdd000 rw-p 00000000 00:00 0
7ffff7fdd000-7ffff7fde000 rwxp 00000000 00:00 0
7ffff7fdf000-7ffff7fe1000 rwxp 00000000 00:00 0
7ffff7fe1000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7fec000 ---p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff1000 rwxp 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 r--s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7ffd000-7ffff7ffe000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffff7d000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m5 = mremap $m7+20K 4K 8K
0x10080000
mmsh> madvise $m1+16K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> on 2 touch $m4+24K 28K r
minor=7 major=0
mmsh> mprotect 0x404000 4K r
mmsh> on 2 madvise $m6+20K 4K dontneed
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 r--p 00000000 00:00 0
00405000-00409000 rwxp 00000000 00:00 0                                  [heap]
0040c000-0040d000 rwxp 00000000 00:00 0
0040d000-0041e000 r--p 00000000 00:00 0
10021000-10032000 rw-p 00000000 00:00 0
1007b000-1007d000 ---p 00000000 00:00 0
1007d000-1007f000 r--p 00000000 00:00 0
1007f000-10080000 ---p 00000000 00:00 0
10080000-10082000 r--p 00000000 00:00 0
7ffff7fd9000-7ffff7fdd000 rw-p 00000000 00:00 0
7ffff7fdd000-7ffff7fde000 rwxp 00000000 00:00 0
7ffff7fdf000-7ffff7fe1000 rwxp 00000000 00:00 0
7ffff7fe1000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7fec000 ---p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff1000 rwxp 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 r--s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7ffd000-7ffff7ffe000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffff7d000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x404000 present anon shared z
0x405000 present anon excl f1
0x40d000 present anon shared z
0x40e000 present anon shared z
0x40f000 present anon shared z
0x410000 present anon shared z
0x411000 present anon shared z
0x412000 present anon shared z
0x413000 present anon shared z
0x414000 present anon shared z
0x415000 present anon shared z
0x416000 present anon shared z
0x417000 present anon shared z
0x418000 present anon shared z
0x419000 present anon shared z
0x41a000 present anon shared z
0x41b000 present anon shared z
0x41c000 present anon shared z
0x41d000 present anon shared z
0x10028000 present anon excl f2
0x7ffff7fdf000 present anon excl f3
0x7ffff7fe0000 present anon excl f4
0x7ffff7fe1000 present anon excl f5
0x7ffff7fe3000 present anon excl f6
0x7ffff7fe5000 present anon excl f7
0x7ffff7fed000 present anon shared z
0x7ffff7ff0000 present anon shared f8
0x7ffff7ffc000 present file excl f9
0x7ffffff7d000 present anon excl f10
0x7ffffff9a000 present anon shared z
0x7fffffffe000 present anon shared f11
mmsh> on 1 faults
minor=32 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ec3000-7ffff7ed2000 r-xp 00000000 00:00 0
7ffff7fd2000-7ffff7fdf000 rwxp 00000000 00:00 0
7ffff7fdf000-7ffff7fe0000 r-xp 00000000 00:00 0
7ffff7fe0000-7ffff7fe1000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7fea000 r--p 00000000 00:00 0
7ffff7fea000-7ffff7fec000 ---p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff1000 rwxp 00000000 00:00 0
7ffff7ff1000-7ffff7ffa000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffd000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffd000-7ffff7ffe000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x404000 present anon excl f12
0x7ffff7ec9000 present anon shared z
0x7ffff7eca000 present anon shared z
0x7ffff7ecb000 present anon shared z
0x7ffff7ecc000 present anon shared z
0x7ffff7ecd000 present anon shared z
0x7ffff7ece000 present anon shared z
0x7ffff7ecf000 present anon shared z
0x7ffff7fdf000 present anon shared z
0x7ffff7fe5000 present anon excl f13
0x7ffff7fed000 present anon shared z
0x7ffff7ff0000 present anon shared f8
0x7fffffffe000 present anon shared f11
mmsh> on 2 faults
minor=12 major=0
