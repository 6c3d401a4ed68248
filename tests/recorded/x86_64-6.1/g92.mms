Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g92.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 16K rw
0x7ffff7ffb000
mmsh> m2 = mmap 12K r
0x7ffff7ff8000
mmsh> m3 = mmap 4K rw
0x7ffff7ff7000
mmsh> m4 = mmap 4K rw
0x7ffff7ff6000
mmsh> m5 = mmap 16K rw
0x7ffff7ff2000
mmsh> m6 = mmap 4K rwx shared
0x7ffff7ff1000
mmsh> m7 = mmap 24K rw shared
0x7ffff7feb000
mmsh> m8 = mmap 12K none
0x7ffff7fe8000
mmsh> m9 = mmap 12K r
0x7ffff7fe5000
mmsh> m10 = mmap 16K rw
0x7ffff7fe1000
mmsh> munmap $m9-8K 4095
mmsh> msync $m5+4K 12K invalidate
mmsh> m1 = mmap 52K rw addr=$m8+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise $m8+4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m2 = mmap 12K rx addr=$m6 fixed
0x7ffff7ff1000
mmsh> mlock $m2-4K 8K
mmsh> touch $m7-8K 24K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe9000
mmsh> mmap 24K r addr=0x100c3000 fixed
0x100c3000
mmsh> touch 0x100c3000 24K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100c3000
mmsh> mmap 12K r addr=0x100c9000 fixed
0x100c9000
mmsh> m3 = mmap 4K r addr=0x100c3000 fixed
0x100c3000
mmsh> mprotect 0x100c9000 4K none
mmsh> brk $h+35842
0x40ec02
mmsh> touch $m5 4K r
minor=1 major=0
mmsh> m4 = mmap 4K r addr=$m7+20K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m5 = mmap 1 rw addr=0x10037000 fixed
0x10037000
mmsh> m6 = mmap 4K rw addr=$m8+8K
0x7ffff7fe3000
mmsh> touch $m9+8K 4K r
minor=1 major=0
mmsh> write $m10 153
mmsh> m7 = mmap 16K r
0x7ffff7fdd000
mmsh> m8 = mremap $m4 4K 8K fixed=0x10026000
mremap: EINVAL (Invalid argument)
mmsh> touch $m9 8K r
minor=2 major=0
mmsh> munmap $m8+8K 12K
mmsh> munmap 0x404000 12K
mmsh> munmap $m5 4K
mmsh> mprotect $m6 4K rwx
mmsh> mprotect $m3+4K+1 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> brk $h+24K
0x40c000
mmsh> mmap 24K rw addr=0x1008e000 fixed
0x1008e000
mmsh> touch 0x1008e000 20K w
minor=5 major=0
mmsh> mmap 4K rw addr=0x10094000 fixed
0x10094000
mmsh> m9 = mmap 4K rw addr=0x1008e000 fixed
0x1008e000
mmsh> mprotect 0x1008f000 4K r
mmsh> mprotect 0x1008e000 28K rw
mmsh> touch $m3+12K 4K r
minor=1 major=0
mmsh> m10 = mmap 52K r
0x7ffff7fd0000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> read $m10+24K
0x00
mmsh> m1 = mmap 20K rw
0x7ffff7fcb000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00407000-0040c000 rw-p 00000000 00:00 0                                  [heap]
1008e000-10095000 rw-p 00000000 00:00 0
100c3000-100c9000 r--p 00000000 00:00 0
100c9000-100ca000 ---p 00000000 00:00 0
100ca000-100cc000 r--p 00000000 00:00 0
7ffff7fcb000-7ffff7fd0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe1000 r--p 00000000 00:00 0
7ffff7fe1000-7ffff7fe3000 rw-p 00000000 00:00 0
7ffff7fe3000-7ffff7fe4000 rwxp 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe8000 r--p 00000000 00:00 0
7ffff7fe8000-7ffff7fea000 ---p 00000000 00:00 0
7ffff7fed000-7ffff7ff0000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7ff0000-7ffff7ff1000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff1000-7ffff7ff2000 r-xp 00000000 00:00 0
7ffff7ff2000-7ffff7ff4000 r-xp 00000000 00:00 0
7ffff7ff4000-7ffff7ff8000 rw-p 00000000 00:00 0
7ffff7ff8000-7ffff7ffb000 r--p 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $h+20K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x40c000
mmsh> munmap $h+8K+1 0
munmap: EINVAL (Invalid argument)
mmsh> m2 = mmap 16284 none shared populate
0x7ffff7fc7000
mmsh> touch $m1+24K 4K r
minor=1 major=0
mmsh> munmap $m8 12K
mmsh> m3 = mmap 65537 rw
0x7ffff7fb6000
mmsh> touch 0x7fffff816000 w
minor=1 major=0
mmsh> mincore $m3+16K 52K
0000000000000
mmsh> madvise $h+16K 4K willneed
mmsh> mincore $m2+8K 8K
00
mmsh> mincore $m7-8K+1 24K
mincore: EINVAL (Invalid argument)
mmsh> msync $m3+12K 56K sync async
msync: EINVAL (Invalid argument)
mmsh> mmap 16K r addr=0x10082000 fixed
0x10082000
mmsh> mmap 16K r addr=0x10086000 fixed
0x10086000
mmsh> m4 = mmap 4K r addr=0x10082000 fixed
0x10082000
mmsh> mprotect 0x10082000 4K none
mmsh> mprotect 0x10082000 32K r
mmsh> touch $m4+20K 4K r
minor=1 major=0
mmsh> touch $m8+4K+8 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe9008
mmsh> touch $m6-8K 12K r
minor=2 major=0
mmsh> munmap $m3+64K 8K
mmsh> mprotect $m3+44K 20K r
mmsh> sbrk 100
0x40c000
mmsh> m5 = mmap 4K none addr=$m9-4K fixed
0x1008d000
mmsh> touch $m7+12K 4K r
minor=1 major=0
mmsh> mmap 8K r addr=0x100b7000 fixed
0x100b7000
mmsh> touch 0x100b7000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b7000
mmsh> mmap 12K r addr=0x100b9000 fixed
0x100b9000
mmsh> m6 = mmap 4K r addr=0x100b7000 fixed
0x100b7000
mmsh> mprotect 0x100ba000 4K r
mmsh> mprotect 0x100b7000 20K r
mmsh> m7 = mmap 4K none shared addr=$m4+12K
0x7ffff7fec000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> m8 = mmap 16K rwx addr=$m2+16K fixed
0x7ffff7fcb000
mmsh> munmap $m4-4K 32K
mmsh> madvise 0x405000 4K populate_read
madvise: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 8K rw addr=0x10018000 fixed
0x10018000
mmsh> sbrk 100
0x40c064
mmsh> m10 = mmap 4K rw
0x7ffff7feb000
mmsh> m1 = mmap 4K rw shared addr=0x1001c000 fixed
0x1001c000
mmsh> madvise $m10-4K 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 16K none shared addr=$m6+12K fixed
0x100ba000
mmsh> touch 0x404000 4095 w
touch: SIGSEGV (SEGV_MAPERR) at 0x404000
mmsh> mprotect 0x404000 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mremap $m2-8K+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> m3 = mremap $m6 20K 16K maymove
0x100b7000
mmsh> touch 0x7ffffffda000 w
minor=1 major=0
mmsh> touch $m3+4K 8K r
minor=2 major=0
mmsh> touch $m8+16K 4K w
minor=1 major=0
mmsh> m4 = mmap 44K rw addr=$m9
0x7ffff7fab000
mmsh> touch $m1 4K r
minor=1 major=0
mmsh> madvise $m10-4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> munmap $m4+12K 12K
mmsh> m5 = mmap 56K r
0x7ffff7f9d000
mmsh> mprotect $h+20K 4K rw
mmsh> brk $h+38592
0x40f6c0
mmsh> touch $h+8K 8K w
minor=2 major=0
mmsh> touch $m1 4K w
minor=0 major=0
mmsh> madvise $m1 4K dontdump
mmsh> brk $h-64K
0x40f6c0
mmsh> madvise $h+12K 24K dofork
mmsh> sbrk 5000
0x40f6c0
mmsh> touch $m3+8K 4K r
minor=0 major=0
mmsh> touch $h+24K 12K r
minor=3 major=0
mmsh> m6 = mmap 4K rw
0x7ffff7fea000
mmsh> touch $m4+48K 4K r
minor=1 major=0
mmsh> mprotect $m6 4K rx
mmsh> m7 = mremap $m8 8K 8K maymove
0x7ffff7fcb000
mmsh> m8 = mmap 4K rw
0x7ffff7fe9000
mmsh> munmap $m2+8K 8092
mmsh> mmap 12K rw addr=0x1009c000 fixed
0x1009c000
mmsh> touch 0x1009c000 12K w
minor=3 major=0
mmsh> mmap 4K rw addr=0x1009f000 fixed
0x1009f000
mmsh> m9 = mmap 4K rw addr=0x1009c000 fixed
0x1009c000
mmsh> mprotect 0x1009c000 4K r
mmsh> mprotect 0x1009c000 16K rw
mmsh> msync 0x7fffffff1000 12K async
mmsh> m10 = mmap 8092 rx
0x7ffff7fc6000
mmsh> m1 = mmap 16K r
0x7ffff7f99000
mmsh> mprotect 0x7ffffffcc000 4K rwx
mmsh> touch $m1+4K 12188 r
minor=3 major=0
mmsh> m2 = mmap 8K r addr=$m10 fixed
0x7ffff7fc6000
mmsh> touch $m10-8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fc4000
mmsh> m3 = mmap 32K r addr=0x1002f000 fixed
0x1002f000
mmsh> m4 = mmap 12K rw
0x7ffff7fae000
mmsh> m5 = mmap 80K none addr=$m4-8K fixed
0x7ffff7fac000
mmsh> mprotect $m4+4K 12K rwx
mmsh> mincore $m2+4K 1
0
mmsh> mmap 4K rw addr=0x1008f000 fixed
0x1008f000
mmsh> mmap 20K rw addr=0x10090000 fixed
0x10090000
mmsh> m6 = mmap 4K rw addr=0x1008f000 fixed
0x1008f000
mmsh> mprotect 0x10093000 4K r
mmsh> touch $h+20K 12K r
minor=0 major=0
mmsh> mprotect $m8 0 r
mmsh> mprotect 0x404000 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> pagemap $m6+16K 64K
0x1009d000 present anon excl f0
0x1009e000 present anon excl f1
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00407000-00411000 rw-p 00000000 00:00 0                                  [heap]
10018000-1001a000 rw-p 00000000 00:00 0
1001c000-1001d000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
1002f000-10037000 r--p 00000000 00:00 0
10089000-1008a000 r--p 00000000 00:00 0
1008d000-1008e000 ---p 00000000 00:00 0
1008e000-10093000 rw-p 00000000 00:00 0
10093000-10094000 r--p 00000000 00:00 0
10094000-10095000 rw-p 00000000 00:00 0
1009c000-100a0000 rw-p 00000000 00:00 0
100b7000-100ba000 r--p 00000000 00:00 0
100ba000-100bb000 ---s 00000000 00:00 0                                  /dev/zero (deleted)
100c3000-100c9000 r--p 00000000 00:00 0
100c9000-100ca000 ---p 00000000 00:00 0
100ca000-100cc000 r--p 00000000 00:00 0
7ffff7f99000-7ffff7fab000 r--p 00000000 00:00 0
7ffff7fab000-7ffff7fac000 rw-p 00000000 00:00 0
7ffff7fac000-7ffff7faf000 ---p 00000000 00:00 0
7ffff7faf000-7ffff7fb2000 rwxp 00000000 00:00 0
7ffff7fb2000-7ffff7fc0000 ---p 00000000 00:00 0
7ffff7fc0000-7ffff7fc1000 rw-p 00000000 00:00 0
7ffff7fc1000-7ffff7fc6000 r--p 00000000 00:00 0
7ffff7fc6000-7ffff7fc8000 r--p 00000000 00:00 0
7ffff7fc8000-7ffff7fcb000 ---s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fcb000-7ffff7fcf000 rwxp 00000000 00:00 0
7ffff7fcf000-7ffff7fd0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe1000 r--p 00000000 00:00 0
7ffff7fe1000-7ffff7fe3000 rw-p 00000000 00:00 0
7ffff7fe3000-7ffff7fe4000 rwxp 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe8000 r--p 00000000 00:00 0
7ffff7fe9000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7feb000 r-xp 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7ff0000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7ff0000-7ffff7ff1000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff1000-7ffff7ff2000 r-xp 00000000 00:00 0
7ffff7ff2000-7ffff7ff4000 r-xp 00000000 00:00 0
7ffff7ff4000-7ffff7ff8000 rw-p 00000000 00:00 0
7ffff7ff8000-7ffff7ffb000 r--p 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rw-p 00000000 00:00 0
7fffff816000-7ffffffcc000 rw-p 00000000 00:00 0
7ffffffcc000-7ffffffcd000 rwxp 00000000 00:00 0
7ffffffcd000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m7 = mmap 12K rw
0x7ffff7f96000
mmsh> munmap $m7+8K 4K
mmsh> mprotect $m3+12K 16K rw
mmsh> touch $m6+12K 12K r
minor=3 major=0
mmsh> sbrk -8K
0x410a48
mmsh> munmap $m6+4K 16K
mmsh> m8 = mmap 16K rx addr=0x10030000 fixed
0x10030000
mmsh> touch 0x7ffffffc8000 12K w
minor=3 major=0
mmsh> touch $m3+8K 12K r
minor=3 major=0
mmsh> mincore $m3+32K 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 4K rw addr=$m8+16K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> brk $h+56K
0x414000
mmsh> read $m4
read: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fae000
mmsh> sbrk -8K
0x414000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00407000-00412000 rw-p 00000000 00:00 0                                  [heap]
10018000-1001a000 rw-p 00000000 00:00 0
1001c000-1001d000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
1002f000-10030000 r--p 00000000 00:00 0
10030000-10034000 r-xp 00000000 00:00 0
10034000-10036000 rw-p 00000000 00:00 0
10036000-10037000 r--p 00000000 00:00 0
10089000-1008a000 r--p 00000000 00:00 0
1008d000-1008e000 ---p 00000000 00:00 0
1008e000-10090000 rw-p 00000000 00:00 0
10094000-10095000 rw-p 00000000 00:00 0
1009c000-100a0000 rw-p 00000000 00:00 0
100b7000-100ba000 r--p 00000000 00:00 0
100ba000-100bb000 ---s 00000000 00:00 0                                  /dev/zero (deleted)
100c3000-100c9000 r--p 00000000 00:00 0
100c9000-100ca000 ---p 00000000 00:00 0
100ca000-100cc000 r--p 00000000 00:00 0
7ffff7f96000-7ffff7f98000 rw-p 00000000 00:00 0
7ffff7f99000-7ffff7fab000 r--p 00000000 00:00 0
7ffff7fab000-7ffff7fac000 rw-p 00000000 00:00 0
7ffff7fac000-7ffff7faf000 ---p 00000000 00:00 0
7ffff7faf000-7ffff7fb2000 rwxp 00000000 00:00 0
7ffff7fb2000-7ffff7fc0000 ---p 00000000 00:00 0
7ffff7fc0000-7ffff7fc1000 rw-p 00000000 00:00 0
7ffff7fc1000-7ffff7fc6000 r--p 00000000 00:00 0
7ffff7fc6000-7ffff7fc8000 r--p 00000000 00:00 0
7ffff7fc8000-7ffff7fcb000 ---s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fcb000-7ffff7fcf000 rwxp 00000000 00:00 0
7ffff7fcf000-7ffff7fd0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe1000 r--p 00000000 00:00 0
7ffff7fe1000-7ffff7fe3000 rw-p 00000000 00:00 0
7ffff7fe3000-7ffff7fe4000 rwxp 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe8000 r--p 00000000 00:00 0
7ffff7fe9000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7feb000 r-xp 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7ff0000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7ff0000-7ffff7ff1000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff1000-7ffff7ff2000 r-xp 00000000 00:00 0
7ffff7ff2000-7ffff7ff4000 r-xp 00000000 00:00 0
7ffff7ff4000-7ffff7ff8000 rw-p 00000000 00:00 0
7ffff7ff8000-7ffff7ffb000 r--p 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rw-p 00000000 00:00 0
7fffff816000-7ffffffcc000 rw-p 00000000 00:00 0
7ffffffcc000-7ffffffcd000 rwxp 00000000 00:00 0
7ffffffcd000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x408000 present anon excl f1
0x409000 present anon excl f2
0x40b000 present anon excl f3
0x40c000 present anon shared z
0x40d000 present anon shared z
0x40e000 present anon shared z
0x1001c000 present file excl f4
0x10031000 present anon shared z
0x10032000 present anon shared z
0x10033000 present anon shared z
0x10094000 present anon shared z
0x1009d000 present anon excl f5
0x1009e000 present anon excl f6
0x100b8000 present anon shared z
0x100b9000 present anon shared z
0x100c6000 present anon shared z
0x7ffff7f9a000 present anon shared z
0x7ffff7f9b000 present anon shared z
0x7ffff7f9c000 present anon shared z
0x7ffff7fcf000 present anon excl f7
0x7ffff7fd1000 present anon shared z
0x7ffff7fd6000 present anon shared z
0x7ffff7fe0000 present anon shared z
0x7ffff7fe1000 present anon excl f8
0x7ffff7fe2000 present anon shared z
0x7ffff7fe3000 present anon shared z
0x7ffff7fe5000 present anon shared z
0x7ffff7fe6000 present anon shared z
0x7ffff7fe7000 present anon shared z
0x7ffff7ff0000 present file excl f9
0x7ffff7ff1000 present anon shared z
0x7ffff7ff2000 present anon shared z
0x7fffff816000 present anon excl f10
0x7ffffffc8000 present anon excl f11
0x7ffffffc9000 present anon excl f12
0x7ffffffca000 present anon excl f13
0x7ffffffda000 present anon excl f14
0x7fffffffe000 present anon excl f15
mmsh> faults
minor=47 major=0
