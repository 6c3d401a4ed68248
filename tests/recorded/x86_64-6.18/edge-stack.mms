Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-stack.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 4K rw addr=0x7fffff700000 fixed
0x7fffff700000
mmsh> touch 0x7fffff800000
touch: SIGSEGV (SEGV_MAPERR) at 0x7fffff800000
mmsh> touch 0x7fffff801000
minor=1 major=0
mmsh> touch 0x7fffff802000
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff700000-7fffff701000 rw-p 00000000 00:00 0
7fffff801000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $x 4K
mmsh> x = mmap 4K none addr=0x7fffff7fe000 fixed
0x7fffff7fe000
mmsh> touch 0x7fffff7ff000
minor=1 major=0
mmsh> touch 0x7fffff7fe000
touch: SIGSEGV (SEGV_ACCERR) at 0x7fffff7fe000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7fe000-7fffff7ff000 ---p 00000000 00:00 0
7fffff7ff000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 8K rw addr=0x7fffff7ff000 fixed
0x7fffff7ff000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7fe000-7fffff7ff000 ---p 00000000 00:00 0
7fffff7ff000-7fffff801000 rw-p 00000000 00:00 0
7fffff801000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x7fffff800000
minor=1 major=0
mmsh> touch 0x7fffff801000
minor=0 major=0
mmsh> munmap 0x7fffffffe000 4K
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7fe000-7fffff7ff000 ---p 00000000 00:00 0
7fffff7ff000-7fffff801000 rw-p 00000000 00:00 0
7fffff801000-7fffffffe000 rw-p 00000000 00:00 0
mmsh> touch 0x7fffffffd000
minor=1 major=0
mmsh> touch 0x7fffffffe000
touch: SIGSEGV (SEGV_MAPERR) at 0x7fffffffe000
mmsh> mmap 64K rw
0x7ffff7fe9000
mmsh> mremap 0x7fffffffd000 4K 8K
0x7fffffffd000
mmsh> mremap 0x7fffffffd000 4K 4K maymove fixed=0x20000000
0x20000000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7fe000-7fffff7ff000 ---p 00000000 00:00 0
7fffff7ff000-7fffff801000 rw-p 00000000 00:00 0
7fffff801000-7fffffffd000 rw-p 00000000 00:00 0
7fffffffe000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mlock 0x7ffffffde000 4K
mmsh> touch 0x7ffffffdd000
minor=1 major=0
mmsh> madvise 0x7ffffffde000 64K dontneed
madvise: EINVAL (Invalid argument)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7fe000-7fffff7ff000 ---p 00000000 00:00 0
7fffff7ff000-7fffff801000 rw-p 00000000 00:00 0
7fffff801000-7ffffffde000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffdf000 rw-p 00000000 00:00 0
7ffffffdf000-7fffffffd000 rw-p 00000000 00:00 0
7fffffffe000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
