Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-mprotect.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 64K rw
0x7ffff7fe9000
mmsh> touch $x 32K
minor=8 major=0
mmsh> mprotect $x 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $x+4K 0xffffffffffffffff r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $x+4K 0xfffffffffffff000 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $x+4K 0xffffffffffffe000 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $x 0 r
mmsh> mprotect 0x1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect 0x800000000000 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x7ffffffff000 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x7fffffffe000 8K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7fffffffe000 rw-p 00000000 00:00 0
7fffffffe000-7ffffffff000 r--p 00000000 00:00 0                          [stack]
mmsh> file f 16K
mmsh> p = mmap 16K r shared file=f
0x7ffff7fe5000
mmsh> mprotect $p 16K rw
mmsh> touch $p 16K
minor=4 major=0
mmsh> mprotect $p 8K none
mmsh> touch $p r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe5000
mmsh> mprotect $p 8K x
mmsh> touch $p r
minor=0 major=0
mmsh> touch $p w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe5000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe7000 --xs 00000000 00:00 0                          f
7ffff7fe7000-7ffff7fe9000 rw-s 00002000 00:00 0                          f
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7fffffffe000 rw-p 00000000 00:00 0
7fffffffe000-7ffffffff000 r--p 00000000 00:00 0                          [stack]
mmsh> mprotect $x 64K none
mmsh> read $x
read: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe9000
mmsh> mincore $x 64K
1111111100000000
mmsh> mprotect $x 64K rw
mmsh> faults
minor=12 major=0
mmsh> touch $x 64K
minor=8 major=0
mmsh> faults
minor=8 major=0
