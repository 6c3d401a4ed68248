Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-stack-64k.mm.

mmsh> rlimit stack 64K
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffef000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x7fffffff0000
minor=1 major=0
mmsh> touch 0x7ffffffef000
minor=1 major=0
mmsh> touch 0x7ffffffe0000
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffe0000
mmsh> g = mmap 4K rw growsdown
0x7ffff7ff8000
mmsh> touch $g
minor=1 major=0
mmsh> touch $g-4K
minor=1 major=0
mmsh> touch $g-56K
minor=1 major=0
mmsh> touch $g-60K
minor=1 major=0
mmsh> touch $g-64K
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe8000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffef000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $g 4K r growsdown
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 r--p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffef000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
