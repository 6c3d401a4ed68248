Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-mremap.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 32K rw
0x7ffff7ff1000
mmsh> touch $x 32K
minor=8 major=0
mmsh> mremap $x 0xffffffffffffffff 4K
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 0xfffffffffffff000 4K
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 4K 0xffffffffffffffff
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 4K 0x7ffffffff000
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $x 4K 0x7fffffffe000
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $x 4K 0x7fffffffe000 maymove
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $x 32K 4K fixed=0x20000000
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 4K maymove fixed=0x20000001
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 4K maymove fixed=0x7ffffffff000
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 8K maymove fixed=0x7fffffffe000
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 32K maymove fixed=$x+16K
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 32K maymove fixed=$x-16K
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 32K maymove fixed=$x
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 4K maymove fixed=$x+28K
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 32K 4K maymove fixed=$x+32K
mremap: EINVAL (Invalid argument)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap $x 4K 4K maymove fixed=0x1000
0x1000
mmsh> mremap $x 4K 4K maymove fixed=0xf000
mremap: EFAULT (Bad address)
mmsh> mremap $x 4K 4K maymove fixed=0
mremap: EFAULT (Bad address)
mmsh> mremap $x-64K 4K 4K
mremap: EFAULT (Bad address)
mmsh> mremap $x-64K 4K 4K maymove fixed=0x20000000
mremap: EFAULT (Bad address)
mmsh> y = mmap 64K rw
0x7ffff7fe2000
mmsh> touch $y 64K
minor=16 major=0
mmsh> mprotect $y+16K 16K r
mmsh> mremap $y 64K 64K
0x7ffff7fe2000
mmsh> mremap $y 64K 32K
0x7ffff7fe2000
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fea000 r--p 00000000 00:00 0
7ffff7ff2000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap $y 32K 64K maymove
mremap: EFAULT (Bad address)
mmsh> mremap $y 16K 64K
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $y 16K 64K maymove
0x7ffff7fd2000
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fd2000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fea000 r--p 00000000 00:00 0
7ffff7ff2000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> n = mmap 16K rw
0x7ffff7fee000
mmsh> munmap $n+4K 4K
mmsh> mremap $n 16K 16K
0x7ffff7fee000
mmsh> mremap $n 16K 8K
0x7ffff7fee000
mmsh> mremap $n 8K 16K
mremap: EFAULT (Bad address)
mmsh> mremap $n 4K 8K
0x7ffff7fee000
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fd2000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fea000 r--p 00000000 00:00 0
7ffff7fee000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff2000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> s = mmap 16K rw shared
0x7ffff7fea000
mmsh> touch $s 16K
minor=4 major=0
mmsh> d = mremap $s 0 16K maymove
0x7ffff7fe2000
mmsh> e = mremap $s 0 8K
mremap: ENOMEM (Cannot allocate memory)
mmsh> e = mremap $s 0 8K maymove fixed=0x30000000
0x30000000
mmsh> mremap $s 0 64K maymove
0x7ffff7fc2000
mmsh> pagemap $d 16K
mmsh> pagemap 0x30000000 8K
mmsh> touch $d 64K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ff0000
mmsh> r = mmap 4K rw
0x7ffff7ff1000
mmsh> mremap $r 0 4K maymove
mremap: EINVAL (Invalid argument)
mmsh> mremap $r 0 0 maymove
mremap: EINVAL (Invalid argument)
mmsh> mremap $r 1 1
0x7ffff7ff1000
mmsh> mremap $r 4095 4097
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $r 4095 4097 maymove
0x7ffff7fc0000
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
30000000-30002000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
7ffff7fc0000-7ffff7fc2000 rw-p 00000000 00:00 0
7ffff7fc2000-7ffff7fd2000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd2000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe6000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe6000-7ffff7fea000 r--p 00000000 00:00 0
7ffff7fea000-7ffff7fee000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fee000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff2000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> file f 64K
mmsh> p = mmap 16K rw private file=f offset=16K
0x7ffff7fbc000
mmsh> touch $p 8K
minor=2 major=0
mmsh> q = mremap $p 16K 64K maymove
0x7ffff7fac000
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
30000000-30002000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
7ffff7fac000-7ffff7fbc000 rw-p 00004000 00:00 0                          f
7ffff7fc0000-7ffff7fc2000 rw-p 00000000 00:00 0
7ffff7fc2000-7ffff7fd2000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd2000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe6000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe6000-7ffff7fea000 r--p 00000000 00:00 0
7ffff7fea000-7ffff7fee000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fee000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff2000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $q 64K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fb8000
mmsh> mremap $q+16K 8K 8K maymove fixed=0x40000000
0x40000000
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
30000000-30002000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
40000000-40002000 rw-p 00008000 00:00 0                                  f
7ffff7fac000-7ffff7fb0000 rw-p 00004000 00:00 0                          f
7ffff7fb2000-7ffff7fbc000 rw-p 0000a000 00:00 0                          f
7ffff7fc0000-7ffff7fc2000 rw-p 00000000 00:00 0
7ffff7fc2000-7ffff7fd2000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd2000-7ffff7fe2000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe6000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe6000-7ffff7fea000 r--p 00000000 00:00 0
7ffff7fea000-7ffff7fee000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fee000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff2000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> read 0x40000000
0x09
