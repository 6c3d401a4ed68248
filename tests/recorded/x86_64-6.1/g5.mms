Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g5.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 4K rw shared
0x7ffff7ffe000
mmsh> m2 = mmap 20K r
0x7ffff7ff9000
mmsh> m3 = mmap 8K rw
0x7ffff7ff7000
mmsh> m4 = mmap 4K rw
0x7ffff7ff6000
mmsh> m5 = mmap 48K none
0x7ffff7fea000
mmsh> m6 = mmap 4K r shared
0x7ffff7fe9000
mmsh> m7 = mmap 4K none shared
0x7ffff7fe8000
mmsh> m8 = mmap 4K none
0x7ffff7fe7000
mmsh> m9 = mmap 16K rw
0x7ffff7fe3000
mmsh> m10 = mmap 4K none shared
0x7ffff7fe2000
mmsh> touch $h+12K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x409000
mmsh> on 1 fork
2
mmsh> touch $m8 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe7000
mmsh> on 2 touch 0x1003b000 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1003b000
mmsh> mprotect $m5+20K 20K rw
mmsh> mprotect $m9-4K 12K r
mmsh> m1 = on 2 mremap $m5 48K 48K maymove
0x7ffff7fea000
mmsh> touch $m7 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe8000
mmsh> on 2 mprotect $m2+8 16K rw
mprotect: EINVAL (Invalid argument)
mmsh> m2 = mmap 4K rwx shared addr=$m7 fixed
0x7ffff7fe8000
mmsh> munmap $h 12K
mmsh> m3 = mmap 32K rw addr=$m6 fixed populate growsdown
0x7ffff7fe9000
mmsh> mprotect $m7 4K rw
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fe2000-7ffff7fe3000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 ---p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7fea000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fea000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $m4 4K normal
mmsh> touch $h+16K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x40a000
mmsh> on 2 mprotect $h-4K 12K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7ffffff1e000 r
minor=1 major=0
mmsh> brk $h+6075
0x4077bb
mmsh> on 2 mprotect 0x405000 4K rwx
mmsh> m4 = on 2 mmap 4K none
0x7ffff7fe1000
mmsh> on 2 brk 0
0x406000
mmsh> m5 = mmap 8K rw addr=0x1002f000 fixed_noreplace
0x1002f000
mmsh> mmap 20K rw addr=0x10053000 fixed
0x10053000
mmsh> touch 0x10053000 4K w
minor=1 major=0
mmsh> mmap 12K r addr=0x10058000 fixed
0x10058000
mmsh> m6 = mmap 4K rw addr=0x10053000 fixed
0x10053000
mmsh> mprotect 0x10058000 4K none
mmsh> mprotect 0x10053000 32K rw
mmsh> m7 = on 2 mmap 49153 rx
0x7ffff7fd4000
mmsh> mlock $m2 1
mmsh> touch $m3+16K 4K w
minor=0 major=0
mmsh> munmap $m9+8K+4095 16K
munmap: EINVAL (Invalid argument)
mmsh> brk 0
0x4077bb
mmsh> on 2 munmap 0x1000f000 24K
mmsh> write $m3+16K 200
mmsh> mprotect $m6+28K 4K rx
mmsh> m8 = mmap 8092 rw addr=0x1002d000 fixed_noreplace
0x1002d000
mmsh> m9 = mremap $m1 0 8K maymove
mremap: EINVAL (Invalid argument)
mmsh> mremap $m8 4K 8K fixed=$m8
mremap: EINVAL (Invalid argument)
mmsh> on 2 munmap $m7+4K 44K
mmsh> on 2 touch 0x7ffffff10000 w
minor=1 major=0
mmsh> m10 = on 2 mmap 68K none
0x7ffff7fc3000
mmsh> brk $h+32K
0x40e000
mmsh> on 1 fork
3
mmsh> on 3 brk $h+14503
0x4098a7
mmsh> m1 = mremap $m10 4K 36K maymove
mremap: EFAULT (Bad address)
mmsh> on 1 touch $m7 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fd4000
mmsh> on 3 touch $m7 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fd4000
mmsh> on 2 write $m7 74
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fd4000
mmsh> mmap 16K r addr=0x10073000 fixed
0x10073000
mmsh> touch 0x10073000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10073000
mmsh> mmap 16K r addr=0x10077000 fixed
0x10077000
mmsh> m2 = mmap 4K r addr=0x10073000 fixed
0x10073000
mmsh> mprotect 0x10075000 4K r
mmsh> mprotect 0x10073000 32K r
mmsh> on 1 fork
4
mmsh> on 4 read $m3+12K
0x00
mmsh> m3 = mmap 4K rw
0x7ffff7fe1000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-0040e000 rw-p 00000000 00:00 0                                  [heap]
1002d000-10031000 rw-p 00000000 00:00 0
10053000-1005a000 rw-p 00000000 00:00 0
1005a000-1005b000 r-xp 00000000 00:00 0
10073000-1007b000 r--p 00000000 00:00 0
7ffff7fe1000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe3000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe5000 r--p 00000000 00:00 0
7ffff7fe5000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 ---p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffff1e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 touch $m6 12K r
minor=3 major=0
mmsh> m4 = mmap 12K rwx addr=0x7ffffffef000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m5 = on 2 mremap $m7 20K 16K maymove
0x7ffff7fd4000
mmsh> touch $m2+20K 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10078000
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-0040e000 rw-p 00000000 00:00 0                                  [heap]
1002d000-10031000 rw-p 00000000 00:00 0
10053000-1005a000 rw-p 00000000 00:00 0
1005a000-1005b000 r-xp 00000000 00:00 0
10073000-1007b000 r--p 00000000 00:00 0
7ffff7fe1000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe3000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe5000 r--p 00000000 00:00 0
7ffff7fe5000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 ---p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffff1e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x7ffff7fe8000 present file excl f1
0x7ffff7fe9000 present anon shared f2
0x7ffff7fea000 present anon shared f3
0x7ffff7feb000 present anon shared f4
0x7ffff7fec000 present anon shared f5
0x7ffff7fed000 present anon shared f6
0x7ffff7fee000 present anon shared f7
0x7ffff7fef000 present anon shared f8
0x7ffff7ff0000 present anon shared f9
0x7ffffff1e000 present anon shared z
0x7fffffffe000 present anon shared f10
mmsh> on 1 faults
minor=11 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00405000-00406000 rwxp 00000000 00:00 0                                  [heap]
7ffff7fc3000-7ffff7fd4000 ---p 00000000 00:00 0
7ffff7fd4000-7ffff7fd5000 r-xp 00000000 00:00 0
7ffff7fe0000-7ffff7fe1000 r-xp 00000000 00:00 0
7ffff7fe1000-7ffff7fe2000 ---p 00000000 00:00 0
7ffff7fe2000-7ffff7fe3000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 ---p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7fea000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fea000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffff10000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x7ffffff10000 present anon excl f11
0x7fffffffe000 present anon shared f10
mmsh> on 2 faults
minor=1 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-0040a000 rw-p 00000000 00:00 0                                  [heap]
1002d000-10031000 rw-p 00000000 00:00 0
10053000-1005a000 rw-p 00000000 00:00 0
1005a000-1005b000 r-xp 00000000 00:00 0
7ffff7fe2000-7ffff7fe3000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe5000 r--p 00000000 00:00 0
7ffff7fe5000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 ---p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffff1e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x7ffff7fe9000 present anon shared f2
0x7ffff7fea000 present anon shared f3
0x7ffff7feb000 present anon shared f4
0x7ffff7fec000 present anon shared f5
0x7ffff7fed000 present anon shared f6
0x7ffff7fee000 present anon shared f7
0x7ffff7fef000 present anon shared f8
0x7ffff7ff0000 present anon shared f9
0x7ffffff1e000 present anon shared z
0x7fffffffe000 present anon shared f10
mmsh> on 3 faults
minor=0 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-0040e000 rw-p 00000000 00:00 0                                  [heap]
1002d000-10031000 rw-p 00000000 00:00 0
10053000-1005a000 rw-p 00000000 00:00 0
1005a000-1005b000 r-xp 00000000 00:00 0
10073000-1007b000 r--p 00000000 00:00 0
7ffff7fe2000-7ffff7fe3000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe3000-7ffff7fe5000 r--p 00000000 00:00 0
7ffff7fe5000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 ---p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffffff1e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x10053000 present anon shared z
0x10054000 present anon shared z
0x10055000 present anon shared z
0x7ffff7fe9000 present anon shared f2
0x7ffff7fea000 present anon shared f3
0x7ffff7feb000 present anon shared f4
0x7ffff7fec000 present anon shared f5
0x7ffff7fed000 present anon shared f6
0x7ffff7fee000 present anon shared f7
0x7ffff7fef000 present anon shared f8
0x7ffff7ff0000 present anon shared f9
0x7ffffff1e000 present anon shared z
0x7fffffffe000 present anon shared f10
mmsh> on 4 faults
minor=3 major=0
