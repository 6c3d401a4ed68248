Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g13.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 4K none
0x7ffff7ffe000
mmsh> m2 = mmap 4K rw
0x7ffff7ffd000
mmsh> m3 = mmap 4K none
0x7ffff7ffc000
mmsh> m4 = mmap 4K rwx
0x7ffff7ffb000
mmsh> m5 = mmap 16K rw
0x7ffff7ff7000
mmsh> m6 = mmap 16K none
0x7ffff7ff3000
mmsh> m7 = mmap 4K rwx
0x7ffff7ff2000
mmsh> m8 = mmap 4K rwx
0x7ffff7ff1000
mmsh> m9 = mmap 12K none
0x7ffff7fee000
mmsh> m10 = mmap 4K rw
0x7ffff7fed000
mmsh> munmap $m6+12K 4K
mmsh> m1 = mmap 8191 rw shared
0x7ffff7feb000
mmsh> on 1 fork
2
mmsh> touch $m8+8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff3000
mmsh> mmap 12K rw addr=0x1008b000 fixed
0x1008b000
mmsh> touch 0x1008b000 12K w
minor=3 major=0
mmsh> mmap 8K rw addr=0x1008e000 fixed
0x1008e000
mmsh> m2 = mmap 4K rw addr=0x1008b000 fixed
0x1008b000
mmsh> mprotect 0x1008e000 4K none
mmsh> mprotect 0x1008b000 20K rw
mmsh> m3 = mmap 4K rw
0x7ffff7ff6000
mmsh> m4 = mmap 4K rx
0x7ffff7fea000
mmsh> on 2 touch $m7 r
minor=1 major=0
mmsh> on 1 write $m7 113
mmsh> on 2 touch 0x7ffffffd3000 4K w
minor=1 major=0
mmsh> touch $m10 4K w
minor=1 major=0
mmsh> on 2 brk $h-64K
0x406000
mmsh> on 1 fork
3
mmsh> on 3 mprotect $m6+12K 4K rw
mmsh> touch $m1-8K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe9000
mmsh> m5 = mmap 64K rw shared addr=$m4 fixed
0x7ffff7fea000
mmsh> m6 = mmap 12K none shared populate
0x7ffff7fe7000
mmsh> on 3 fork
4
mmsh> on 2 fork
5
mmsh> m7 = mmap 8K r addr=$m8+4K fixed
0x7ffff7ff2000
mmsh> touch $m7 4K r
minor=1 major=0
mmsh> mprotect $m5+16K 44K none
mmsh> on 5 touch $m4 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fea000
mmsh> on 3 touch $m4 w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fea000
mmsh> m8 = mmap 4K rw noreserve
0x7ffff7fe6000
mmsh> touch $h+48K 8092 w
touch: SIGSEGV (SEGV_MAPERR) at 0x412000
mmsh> on 5 pagemap $m9+4K 64K
mmsh> m9 = mmap 12K rw shared
0x7ffff7fe3000
mmsh> m10 = mmap 16K rwx
0x7ffff7fdf000
mmsh> on 4 write $m2+12K 100
mmsh> write $m7 153
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff2000
mmsh> on 5 munmap $m2-8K 4095
mmsh> on 4 mprotect $m10-4K 8K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 0xffffffffffffffff rw shared
mmap: ENOMEM (Cannot allocate memory)
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> on 5 fork
6
mmsh> munmap $m7 16K
mmsh> on 5 mprotect 0x7ffffffcb000 4K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 5 mprotect $m3 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 mmap 8K r addr=0x100c2000 fixed
0x100c2000
mmsh> on 2 mmap 4K r addr=0x100c4000 fixed
0x100c4000
mmsh> m2 = on 2 mmap 4K r addr=0x100c2000 fixed
0x100c2000
mmsh> on 2 mprotect 0x100c2000 4K none
mmsh> on 2 mprotect 0x100c2000 12K r
mmsh> m3 = on 3 mmap 4K r shared addr=0x1003b000 fixed_noreplace
0x1003b000
mmsh> touch $m3 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1003b000
mmsh> on 6 mlock $m1+4K 1
mmsh> touch $m4 4K r
minor=1 major=0
mmsh> on 3 read $m2
read: SIGSEGV (SEGV_MAPERR) at 0x100c2000
mmsh> on 5 read $m2
read: SIGSEGV (SEGV_MAPERR) at 0x100c2000
mmsh> on 2 write $m2 164
write: SIGSEGV (SEGV_ACCERR) at 0x100c2000
mmsh> sbrk 0
0x406000
mmsh> touch $m4 3996 r
minor=0 major=0
mmsh> on 5 read $m7
0x00
mmsh> on 1 write $m7 223
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ff2000
mmsh> on 6 msync $m8-8K 12K invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> on 6 read $m1
0x00
mmsh> on 5 brk 0x800000000000
brk: ENOMEM (Cannot allocate memory)
mmsh> read $m5+28K
read: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff1000
mmsh> on 3 read $m9
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> on 4 write $m9 4
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> on 1 touch $m9 r
minor=1 major=0
mmsh> madvise $m9+4K 4K random
mmsh> madvise $m10+4K 4K random
mmsh> m4 = mmap 4K rw noreserve
0x7ffff7ff5000
mmsh> on 2 munmap 0x404000 8K
mmsh> on 4 sbrk -1
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1008b000-10090000 rw-p 00000000 00:00 0
7ffff7fdf000-7ffff7fe0000 rwxp 00000000 00:00 0
7ffff7fe0000-7ffff7fe1000 rwxp 00000000 00:00 0
7ffff7fe1000-7ffff7fe3000 rwxp 00000000 00:00 0
7ffff7fe3000-7ffff7fe4000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe4000-7ffff7fe5000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe6000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fea000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fea000-7ffff7fee000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fee000-7ffff7ff2000 ---s 00004000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 ---s 0000c000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffa000 rw-s 0000f000 00:00 0                          /dev/zero (deleted)
7ffff7ffa000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rwxp 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 ---p 00000000 00:00 0
7ffff7ffd000-7ffff7ffe000 rw-p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x1008c000 present anon shared f1
0x1008d000 present anon shared f2
0x7ffff7fe3000 present file excl f3
0x7ffff7fea000 present file excl f4
0x7fffffffe000 present anon shared f5
mmsh> on 1 faults
minor=8 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
100c2000-100c5000 r--p 00000000 00:00 0
7ffff7feb000-7ffff7fed000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7ff1000 ---p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rwxp 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 ---p 00000000 00:00 0
7ffff7ffd000-7ffff7ffe000 rw-p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffd3000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x7ffff7ff2000 present anon shared z
0x7ffffffd3000 present anon shared f6
0x7fffffffe000 present anon shared f5
mmsh> on 2 faults
minor=2 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1003b000-1003c000 r--s 00000000 00:00 0                                  /dev/zero (deleted)
1008b000-10090000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7feb000 r-xp 00000000 00:00 0
7ffff7feb000-7ffff7fed000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7ff1000 ---p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rwxp 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 ---p 00000000 00:00 0
7ffff7ffd000-7ffff7ffe000 rw-p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x1008c000 present anon shared f1
0x1008d000 present anon shared f2
0x7ffff7fed000 present anon shared f7
0x7ffff7ff2000 present anon shared f8
0x7fffffffe000 present anon shared f5
mmsh> on 3 faults
minor=0 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1008b000-10090000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7feb000 r-xp 00000000 00:00 0
7ffff7feb000-7ffff7fed000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7ff1000 ---p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rwxp 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 ---p 00000000 00:00 0
7ffff7ffd000-7ffff7ffe000 rw-p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x1008c000 present anon shared f1
0x1008d000 present anon shared f2
0x1008e000 present anon excl f9
0x7ffff7fed000 present anon shared f7
0x7ffff7ff2000 present anon shared f8
0x7fffffffe000 present anon shared f5
mmsh> on 4 faults
minor=1 major=0
mmsh> on 5 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7feb000-7ffff7fed000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7ff1000 ---p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rwxp 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 ---p 00000000 00:00 0
7ffff7ffd000-7ffff7ffe000 rw-p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffd3000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 5 pagemap
0x401000 present file shared f0
0x7ffff7ff2000 present anon shared z
0x7ffffffd3000 present anon shared f6
0x7fffffffe000 present anon shared f5
mmsh> on 5 faults
minor=1 major=0
mmsh> on 6 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fec000-7ffff7fed000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7ff1000 ---p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rwxp 00000000 00:00 0
7ffff7ff3000-7ffff7ff6000 ---p 00000000 00:00 0
7ffff7ff7000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 rwxp 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 ---p 00000000 00:00 0
7ffff7ffd000-7ffff7ffe000 rw-p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffd3000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 6 pagemap
0x401000 present file shared f0
0x7ffff7feb000 present file excl f10
0x7ffff7fec000 present file excl f11
0x7ffffffd3000 present anon shared f6
0x7fffffffe000 present anon shared f5
mmsh> on 6 faults
minor=2 major=0
