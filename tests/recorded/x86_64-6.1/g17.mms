Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g17.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 12K rw
0x7ffff7ffc000
mmsh> m2 = mmap 8K rwx shared
0x7ffff7ffa000
mmsh> m3 = mmap 12K rw
0x7ffff7ff7000
mmsh> m4 = mmap 32K rwx
0x7ffff7fef000
mmsh> m5 = mmap 28K rw
0x7ffff7fe8000
mmsh> m6 = mmap 12K rw shared
0x7ffff7fe5000
mmsh> m7 = mmap 12K none shared
0x7ffff7fe2000
mmsh> m8 = mmap 12K rw
0x7ffff7fdf000
mmsh> m9 = mmap 4K rwx shared
0x7ffff7fde000
mmsh> m10 = mmap 12K none
0x7ffff7fdb000
mmsh> touch 0x7ffffffd2000 4K r
minor=1 major=0
mmsh> pagemap 0x405000 64K
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> m1 = mmap 80K rw shared addr=$m1
0x7ffff7fc7000
mmsh> read 0x404000
0x00
mmsh> touch 0x7ffffffd8000 r
minor=1 major=0
mmsh> on 1 fork
2
mmsh> mincore $m6+8K 4K
0
mmsh> on 2 mprotect $m7+4K 4K rx
mmsh> on 2 touch $m3+8K r
minor=1 major=0
mmsh> on 2 munmap $m8+16K 4K
mmsh> mincore $m9 4K
0
mmsh> munmap $m1+44K 12K
mmsh> m2 = mmap 72K rw
0x7ffff7fb5000
mmsh> read $m1+64K
0x00
mmsh> mmap 16K none addr=0x100ba000 fixed
0x100ba000
mmsh> mmap 4K r addr=0x100be000 fixed
0x100be000
mmsh> m3 = mmap 4K none addr=0x100ba000 fixed
0x100ba000
mmsh> mprotect 0x100be000 4K r
mmsh> mprotect 0x100ba000 20K none
mmsh> touch $h+20K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x40b000
mmsh> m4 = on 2 mmap 12K rw noreserve
0x7ffff7fc4000
mmsh> touch $m1+36K 24K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fd2000
mmsh> on 2 munmap $m8+4K 12K
mmsh> m5 = mmap 8K rw
0x7ffff7fd3000
mmsh> mprotect $m1+24K 28K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m6 = mmap 8K rw addr=$m2+12K
0x7ffff7fb3000
mmsh> mprotect $m6+4K 4K rwx
mmsh> on 2 brk $h+56K
0x414000
mmsh> touch 0x7ffffffff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffff000
mmsh> m7 = mmap 64K rw
0x7ffff7fa3000
mmsh> touch $m2+44K 16K r
minor=4 major=0
mmsh> on 2 madvise $m6 12K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> munmap $m10+4K 8K
mmsh> sbrk 5000
0x406000
mmsh> touch $m5 8K r
minor=2 major=0
mmsh> madvise $m1+68K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> on 2 touch $m8+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe0000
mmsh> on 1 read $m8+4K
0x00
mmsh> m8 = mmap 4095 rw addr=0x10005000 fixed noreserve
0x10005000
mmsh> munmap $m9 12K
mmsh> sbrk 5000
0x407388
mmsh> on 2 fork
3
mmsh> munmap $m8 4K
mmsh> on 2 brk $h+56K
0x414000
mmsh> read $m6+4K
0x00
mmsh> brk $h+39225
0x40f939
mmsh> on 2 mprotect $m4+8K 8K rw
mmsh> m9 = mmap 12K rx
0x7ffff7fde000
mmsh> on 1 fork
4
mmsh> sbrk -1
0x40f939
mmsh> on 3 read $h+48K
0x00
mmsh> brk 0
0x40f938
mmsh> on 2 mprotect $m10+4K 4K rw
mmsh> m10 = on 2 mmap 4K none
0x7ffff7fe3000
mmsh> m1 = on 4 mmap 8092 rw addr=$h+16K fixed
0x40a000
mmsh> on 4 mprotect $m6+1 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> on 2 munlock $h+28K 20K
mmsh> touch $m5+4K 4K w
minor=1 major=0
mmsh> on 3 fork
5
mmsh> m2 = on 2 mmap 4K r shared addr=$m7 fixed
0x7ffff7fa3000
mmsh> m3 = on 2 mmap 16K rx shared
0x7ffff7fc0000
mmsh> on 5 munmap $m9 1
mmsh> mprotect $m10 12K rw
mmsh> on 2 brk $h+12K
0x409000
mmsh> touch $h+44K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x411000
mmsh> on 2 sbrk -4K
0x409000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00410000 rw-p 00000000 00:00 0                                  [heap]
100ba000-100bf000 ---p 00000000 00:00 0
7ffff7fa3000-7ffff7fb4000 rw-p 00000000 00:00 0
7ffff7fb4000-7ffff7fb5000 rwxp 00000000 00:00 0
7ffff7fb5000-7ffff7fc7000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fcd000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fcd000-7ffff7fd2000 rwxs 00006000 00:00 0                          /dev/zero (deleted)
7ffff7fd3000-7ffff7fd5000 rw-p 00000000 00:00 0
7ffff7fd5000-7ffff7fdb000 rw-s 0000e000 00:00 0                          /dev/zero (deleted)
7ffff7fdb000-7ffff7fdc000 ---p 00000000 00:00 0
7ffff7fde000-7ffff7fe1000 r-xp 00000000 00:00 0
7ffff7fe1000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe3000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe5000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff7000 rwxp 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 rw-p 00000000 00:00 0
7ffff7ffa000-7ffff7ffc000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd2000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m4 = mmap 16K rw addr=$m5+12K fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> m5 = on 5 mmap 16K rw addr=$m1+36K fixed growsdown
0x413000
mmsh> m6 = mmap 16K rw addr=$m8+8K
0x10007000
mmsh> on 5 exit
mmsh> on 3 read $m10
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> touch $m9+8K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe0000
mmsh> on 4 touch $m7+4K r
minor=1 major=0
mmsh> on 1 write $m7+4K 153
mmsh> on 2 write $m7+4K 211
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fa4000
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00410000 rw-p 00000000 00:00 0                                  [heap]
10007000-1000b000 rw-p 00000000 00:00 0
100ba000-100bf000 ---p 00000000 00:00 0
7ffff7fa3000-7ffff7fb4000 rw-p 00000000 00:00 0
7ffff7fb4000-7ffff7fb5000 rwxp 00000000 00:00 0
7ffff7fb5000-7ffff7fc7000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fcd000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fcd000-7ffff7fd2000 rwxs 00006000 00:00 0                          /dev/zero (deleted)
7ffff7fd3000-7ffff7fd5000 rw-p 00000000 00:00 0
7ffff7fd5000-7ffff7fdb000 rw-s 0000e000 00:00 0                          /dev/zero (deleted)
7ffff7fdb000-7ffff7fdc000 ---p 00000000 00:00 0
7ffff7fde000-7ffff7fe1000 r-xp 00000000 00:00 0
7ffff7fe1000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe3000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe5000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff7000 rwxp 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 rw-p 00000000 00:00 0
7ffff7ffa000-7ffff7ffc000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd2000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x404000 present anon shared z
0x405000 present anon shared f1
0x7ffff7fa4000 present anon excl f2
0x7ffff7fb4000 present anon shared z
0x7ffff7fc0000 present anon shared z
0x7ffff7fc1000 present anon shared z
0x7ffff7fc2000 present anon shared z
0x7ffff7fc3000 present anon shared z
0x7ffff7fd0000 present file excl f3
0x7ffff7fd1000 present file excl f4
0x7ffff7fd3000 present anon shared z
0x7ffff7fd4000 present anon excl f5
0x7ffff7fd7000 present file excl f6
0x7ffffffd2000 present anon shared z
0x7ffffffd8000 present anon shared z
0x7fffffffe000 present anon shared f7
mmsh> on 1 faults
minor=17 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fa3000-7ffff7fa4000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fc0000-7ffff7fc4000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fc4000-7ffff7fc7000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fdb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdb000-7ffff7fdc000 ---p 00000000 00:00 0
7ffff7fdc000-7ffff7fdd000 rw-p 00000000 00:00 0
7ffff7fdd000-7ffff7fde000 ---p 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdf000-7ffff7fe0000 rw-p 00000000 00:00 0
7ffff7fe3000-7ffff7fe4000 ---p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 ---s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff7000 rwxp 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 rw-p 00000000 00:00 0
7ffff7ffa000-7ffff7ffc000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd2000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x404000 present anon shared z
0x405000 present anon shared f1
0x7ffff7ff9000 present anon shared z
0x7ffffffd2000 present anon shared z
0x7ffffffd8000 present anon shared z
0x7fffffffe000 present anon shared f7
mmsh> on 2 faults
minor=1 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00414000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fc4000-7ffff7fc7000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fdb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdb000-7ffff7fde000 ---p 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fdf000-7ffff7fe0000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 ---s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff7000 rwxp 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 rw-p 00000000 00:00 0
7ffff7ffa000-7ffff7ffc000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd2000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x404000 present anon shared z
0x405000 present anon shared f1
0x412000 present anon shared z
0x7ffffffd2000 present anon shared z
0x7ffffffd8000 present anon shared z
0x7fffffffe000 present anon shared f7
mmsh> on 3 faults
minor=1 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00410000 rw-p 00000000 00:00 0                                  [heap]
100ba000-100bf000 ---p 00000000 00:00 0
7ffff7fa3000-7ffff7fb4000 rw-p 00000000 00:00 0
7ffff7fb4000-7ffff7fb5000 rwxp 00000000 00:00 0
7ffff7fb5000-7ffff7fc7000 rw-p 00000000 00:00 0
7ffff7fc7000-7ffff7fcd000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fcd000-7ffff7fd2000 rwxs 00006000 00:00 0                          /dev/zero (deleted)
7ffff7fd3000-7ffff7fd5000 rw-p 00000000 00:00 0
7ffff7fd5000-7ffff7fdb000 rw-s 0000e000 00:00 0                          /dev/zero (deleted)
7ffff7fdb000-7ffff7fdc000 ---p 00000000 00:00 0
7ffff7fde000-7ffff7fe1000 r-xp 00000000 00:00 0
7ffff7fe1000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe5000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff7000 rwxp 00000000 00:00 0
7ffff7ff7000-7ffff7ffa000 rw-p 00000000 00:00 0
7ffff7ffa000-7ffff7ffc000 rwxs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd2000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x404000 present anon shared z
0x405000 present anon shared f1
0x7ffff7fa4000 present anon shared z
0x7ffffffd2000 present anon shared z
0x7ffffffd8000 present anon shared z
0x7fffffffe000 present anon shared f7
mmsh> on 4 faults
minor=1 major=0
