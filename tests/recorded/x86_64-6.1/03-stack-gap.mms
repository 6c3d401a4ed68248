Recorded on Linux 6.1.192, x86_64: scripts/03-stack-gap.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x7ffffffdd000 w
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffdd000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x7fffffff0000 r
minor=1 major=0
mmsh> touch 0x7fffff900000 r
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff900000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x7fffff800000 w
minor=1 major=0
mmsh> touch 0x7fffff7ff000 w
minor=1 major=0
mmsh> touch 0x7fffff7fe000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x7fffff7fe000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7ff000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> g = mmap 64K rw addr=0x20000000 fixed growsdown
0x20000000
mmsh> touch $g-4K w
minor=1 major=0
mmsh> touch $g-64K w
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
1fff0000-20010000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7ff000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> low = mmap 4K rw addr=0x1fe00000 fixed
0x1fe00000
mmsh> touch $low+4K+1M w
minor=1 major=0
mmsh> touch $low+1M w
touch: SIGSEGV (SEGV_MAPERR) at 0x1ff00000
mmsh> touch $low+4K+1M-1 r
touch: SIGSEGV (SEGV_MAPERR) at 0x1ff00fff
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
1fe00000-1fe01000 rw-p 00000000 00:00 0
1ff01000-20010000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7ff000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $low 4K
mmsh> low = mmap 4K none addr=0x1fe00000 fixed
0x1fe00000
mmsh> touch $low+1M w
minor=1 major=0
mmsh> touch $low+4K w
minor=1 major=0
mmsh> touch $low w
touch: SIGSEGV (SEGV_ACCERR) at 0x1fe00000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
1fe00000-1fe01000 ---p 00000000 00:00 0
1fe01000-20010000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7ff000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> h = mmap 64K rw addr=0x30000000 fixed growsdown
0x30000000
mmsh> mmap 4K rw addr=0x2ff80000
0x7ffff7ff8000
mmsh> mmap 4K rw addr=0x2feff000
0x2feff000
mmsh> mmap 4K rw addr=0x2fff0000 fixed
0x2fff0000
mmsh> touch 0x2fff8000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x2fff8000
mmsh> mprotect 0x3000f000 4K r growsdown
mmsh> mprotect 0x7fffffffe000 4K rwx growsdown
mmsh> mprotect 0x600000 4K r growsdown
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
1fe00000-1fe01000 ---p 00000000 00:00 0
1fe01000-20010000 rw-p 00000000 00:00 0
2feff000-2ff00000 rw-p 00000000 00:00 0
2fff0000-2fff1000 rw-p 00000000 00:00 0
30000000-30010000 r--p 00000000 00:00 0
7ffff7ff8000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffff7ff000-7ffffffff000 rwxp 00000000 00:00 0                          [stack]
mmsh> faults
minor=10 major=0
