Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g59.mm.

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
mmsh> file a 80K
mmsh> file b 4K
mmsh> m1 = mmap 16K none shared
0x7ffff7ffb000
mmsh> m2 = mmap 8K none shared file=b
0x7ffff7ff9000
mmsh> m3 = mmap 12K none shared
0x7ffff7ff6000
mmsh> m4 = mmap 4K rwx
0x7ffff7ff5000
mmsh> m5 = mmap 8K rw file=a
0x7ffff7ff3000
mmsh> m6 = mmap 4K rw
0x7ffff7ff2000
mmsh> m7 = mmap 12K rwx file=b
0x7ffff7fef000
mmsh> m8 = mmap 4K r shared file=b
0x7ffff7fee000
mmsh> m9 = mmap 12K rw
0x7ffff7feb000
mmsh> m10 = mmap 8K rwx shared file=b
0x7ffff7fe9000
mmsh> msync 0x7fffffff2000+1 8092 sync async
msync: EINVAL (Invalid argument)
mmsh> on 1 fork
2
mmsh> mprotect $m7-4K+4095 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> on 2 write $m7+8K 192
write: SIGBUS (BUS_ADRERR) at 0x7ffff7ff1000
mmsh> read 0x405000
0x00
mmsh> on 2 mmap 20K rw addr=0x10062000 fixed
0x10062000
mmsh> on 2 mmap 8K rw addr=0x10067000 fixed
0x10067000
mmsh> m1 = on 2 mmap 4K rw addr=0x10062000 fixed
0x10062000
mmsh> on 2 mprotect 0x10064000 4K rw
mmsh> munmap $m8-8K 4095
mmsh> on 2 read $m5
0x01
mmsh> m2 = mmap 12K rwx addr=0x10012000 fixed_noreplace
0x10012000
mmsh> m3 = on 2 mmap 12K rw addr=$m6
0x7ffff7fe6000
mmsh> touch $m10 8K w
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fea000
mmsh> on 2 mprotect $m9+8K 4K rw
mmsh> m4 = on 2 mremap $m5 8K 12K maymove
0x7ffff7fe3000
mmsh> m5 = mmap 16K rw addr=0x404000+4095 fixed
mmap: EINVAL (Invalid argument)
mmsh> m6 = on 2 mmap 76K rw addr=$m4 fixed
0x7ffff7fe3000
mmsh> m7 = mmap 12K none addr=$m5+12K fixed
0x7ffff7ff6000
mmsh> mmap 4K r addr=0x10099000 fixed
0x10099000
mmsh> touch 0x10099000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10099000
mmsh> mmap 4K r addr=0x1009a000 fixed
0x1009a000
mmsh> m8 = mmap 4K r addr=0x10099000 fixed
0x10099000
mmsh> mprotect 0x1009a000 4K r
mmsh> touch $m5 16284 r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff6000
mmsh> on 2 munlock $m6+72K 4K
mmsh> m9 = mremap $m2 4K 4K
0x10012000
mmsh> on 1 fork
3
mmsh> on 2 mlock 0x7ffffffcf000 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> brk $h+0
0x406000
mmsh> mmap 16K rw addr=0x10043000 fixed
0x10043000
mmsh> touch 0x10043000 8K w
minor=2 major=0
mmsh> mmap 8K r addr=0x10047000 fixed
0x10047000
mmsh> m10 = mmap 4K rw addr=0x10043000 fixed
0x10043000
mmsh> mprotect 0x10043000 4K rw
mmsh> mprotect $m9+8K 4K rw
mmsh> mlock $m9 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 2 munmap $m9 8K
mmsh> on 3 touch $m3+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe7000
mmsh> on 1 touch $m3+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe7000
mmsh> on 2 touch $m3+4K w
minor=1 major=0
mmsh> mlock $m1+12K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x7ffffffc7000 4K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> m1 = on 2 mremap $m4 0 16K
mremap: EINVAL (Invalid argument)
mmsh> m2 = mmap 28K rwx file=a
0x7ffff7fe2000
mmsh> touch 0x7ffffffec000 4K w
minor=1 major=0
mmsh> on 2 touch $m4+4K 4K w
minor=1 major=0
mmsh> m3 = mremap $m3 12K 12K
0x7ffff7fe6000
mmsh> on 2 mprotect $m9 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x7fffffffe000 4K rw
mmsh> mprotect $m9 4K rx
mmsh> on 2 fork
4
mmsh> on 3 madvise $m9 4K sequential
mmsh> write $m3 236
mmsh> read $m9-8K+8
read: SIGSEGV (SEGV_MAPERR) at 0x10010008
mmsh> on 1 fork
5
mmsh> touch $h+4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x407000
mmsh> on 5 exit
mmsh> on 2 munmap $m8 8K
mmsh> m4 = on 4 mmap 16K rw file=b shared addr=0x405000+8 fixed_noreplace
mmap: EINVAL (Invalid argument)
mmsh> touch $m8+4K 4K r
minor=1 major=0
mmsh> on 4 touch $m6+24K 12188 r
minor=3 major=0
mmsh> on 4 mmap 4K rw addr=0x10095000 fixed
0x10095000
mmsh> on 4 mmap 8K r addr=0x10096000 fixed
0x10096000
mmsh> m5 = on 4 mmap 4K rw addr=0x10095000 fixed
0x10095000
mmsh> on 4 mprotect 0x10096000 4K rw
mmsh> on 4 mprotect 0x10095000 12K rw
mmsh> brk $h+27891
0x40ccf3
mmsh> m6 = mmap 16K rx file=a offset=24577 addr=$m9
mmap: EINVAL (Invalid argument)
mmsh> madvise $m2 20K normal
mmsh> on 3 mprotect $m8+4K 4K r
mmsh> write $m5+8K 223
write: SIGSEGV (SEGV_MAPERR) at 0x10097000
mmsh> on 4 touch $m4 w
minor=1 major=0
mmsh> on 3 write $m4 238
write: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> on 2 sbrk 0
0x406000
mmsh> on 3 touch $m10 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10043000
mmsh> on 2 sbrk 5000
0x406000
mmsh> on 4 munmap $m10-8K 16K
mmsh> on 3 munmap $m2 12188
mmsh> madvise $m10 24K sequential
mmsh> on 1 touch $m10+4K r
minor=0 major=0
mmsh> m7 = on 4 mmap 4K rw addr=$m6+4K fixed
0x7ffff7fe4000
mmsh> m8 = on 3 mremap $m5 16K 24K
mremap: EFAULT (Bad address)
mmsh> mprotect $m8 4K rw
mmsh> m9 = on 2 mmap 8K rw
0x7ffff7fe1000
mmsh> pagemap 0x10015000 64K
mmsh> munmap 0x7ffffffed000 0
munmap: EINVAL (Invalid argument)
mmsh> on 3 touch $m6 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> on 3 mmap 4K r addr=0x100b6000 fixed
0x100b6000
mmsh> on 3 touch 0x100b6000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b6000
mmsh> on 3 mmap 12K r addr=0x100b7000 fixed
0x100b7000
mmsh> m10 = on 3 mmap 4K r addr=0x100b6000 fixed
0x100b6000
mmsh> on 3 mprotect 0x100b7000 4K r
mmsh> on 3 mprotect 0x100b6000 16K r
mmsh> pagemap $m2+12K 64K
0x7ffff7fe6000 present anon excl f0
0x7ffff7fe9000 present file excl f1
0x7ffff7ff3000 present file excl f2
0x7ffff7ff4000 present file excl f3
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> m1 = mremap $m2 28K 28K maymove
0x7ffff7fe2000
mmsh> on 2 read $h+12K
read: SIGSEGV (SEGV_MAPERR) at 0x409000
mmsh> on 3 brk $h+0
0x406000
mmsh> touch $m10-8K 20K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100b4000
mmsh> mmap 4K rw addr=$m1+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> msync $m2+12K 16K invalidate
mmsh> munmap $m5+4K 20K
mmsh> on 4 touch $m5-8K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x10093000
mmsh> on 4 faults
minor=4 major=0
mmsh> on 3 msync $h+24K 20380 sync async
msync: EINVAL (Invalid argument)
mmsh> on 2 touch $m1+8K 4K w
minor=1 major=0
mmsh> on 4 msync $h-8K 20K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> on 3 mprotect $m5-8K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7fffffed7000 r
minor=1 major=0
mmsh> on 3 madvise $m3+4K 0xfffffffffffff000 random
madvise: EINVAL (Invalid argument)
mmsh> on 2 mmap 12K r addr=0x100a2000 fixed
0x100a2000
mmsh> on 2 mmap 4K r addr=0x100a5000 fixed
0x100a5000
mmsh> m2 = on 2 mmap 4K r addr=0x100a2000 fixed
0x100a2000
mmsh> on 2 mprotect 0x100a4000 4K none
mmsh> on 4 write $m8 174
write: SIGSEGV (SEGV_MAPERR) at 0x10099000
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040d000 rw-p 00000000 00:00 0                                  [heap]
10012000-10013000 r-xp 00000000 00:00 0
10013000-10014000 rwxp 00000000 00:00 0
10014000-10015000 rw-p 00000000 00:00 0
10043000-10047000 rw-p 00000000 00:00 0
10047000-10049000 r--p 00000000 00:00 0
7ffff7fe2000-7ffff7fe9000 rwxp 00000000 00:00 0                          a
7ffff7fe9000-7ffff7feb000 rwxs 00000000 00:00 0                          b
7ffff7feb000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 r--s 00000000 00:00 0                          b
7ffff7fef000-7ffff7ff2000 rwxp 00000000 00:00 0                          b
7ffff7ff2000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rw-p 00000000 00:00 0                          a
7ffff7ff5000-7ffff7ff6000 rwxp 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffb000 ---s 00000000 00:00 0                          b
7ffff7ffb000-7ffff7fff000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7fffffed7000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x405000 present anon shared z
0x10044000 present anon excl f1
0x7ffff7fe6000 present anon excl f2
0x7ffff7fe9000 present file excl f3
0x7ffff7ff3000 present file excl f4
0x7ffff7ff4000 present file excl f5
0x7ffff7ff5000 present anon shared z
0x7fffffed7000 present anon shared z
0x7ffffffec000 present anon excl f6
0x7fffffffe000 present anon shared f7
mmsh> on 1 faults
minor=10 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
10062000-10069000 rw-p 00000000 00:00 0
100a2000-100a4000 r--p 00000000 00:00 0
100a4000-100a5000 ---p 00000000 00:00 0
100a5000-100a6000 r--p 00000000 00:00 0
7ffff7fe1000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffb000 ---s 00000000 00:00 0                          b
7ffff7ffb000-7ffff7fff000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x7ffff7fe4000 present anon excl f8
0x7ffff7fe7000 present anon shared f9
0x7fffffffe000 present anon shared f7
mmsh> on 2 faults
minor=4 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10012000-10013000 rwxp 00000000 00:00 0
10013000-10015000 rwxp 00000000 00:00 0
10099000-1009b000 r--p 00000000 00:00 0
100b6000-100ba000 r--p 00000000 00:00 0
7ffff7fe9000-7ffff7feb000 rwxs 00000000 00:00 0                          b
7ffff7feb000-7ffff7fec000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 r--s 00000000 00:00 0                          b
7ffff7fef000-7ffff7ff2000 rwxp 00000000 00:00 0                          b
7ffff7ff2000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rw-p 00000000 00:00 0                          a
7ffff7ff5000-7ffff7ff6000 rwxp 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffb000 ---s 00000000 00:00 0                          b
7ffff7ffb000-7ffff7fff000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x7fffffffe000 present anon shared f7
mmsh> on 3 faults
minor=0 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10062000-10069000 rw-p 00000000 00:00 0
10095000-10098000 rw-p 00000000 00:00 0
7ffff7fe3000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe5000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7ff6000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffb000 ---s 00000000 00:00 0                          b
7ffff7ffb000-7ffff7fff000 ---s 00000000 00:00 0                          /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x7ffff7fe3000 present anon excl f10
0x7ffff7fe7000 present anon shared f9
0x7ffff7fe9000 present anon shared z
0x7ffff7fea000 present anon shared z
0x7ffff7feb000 present anon shared z
0x7fffffffe000 present anon shared f7
mmsh> on 4 faults
minor=0 major=0
