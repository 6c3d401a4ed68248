Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-rlimit-as.mm.

mmsh> rlimit as 1M
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 512K rw
0x7ffff7f79000
mmsh> y = mmap 256K none
0x7ffff7f39000
mmsh> z = mmap 512K none
mmap: ENOMEM (Cannot allocate memory)
mmsh> z = mmap 64K none
0x7ffff7f29000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7f29000-7ffff7f79000 ---p 00000000 00:00 0
7ffff7f79000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap $x 512K 600K maymove
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $x 512K 576K maymove
mremap: ENOMEM (Cannot allocate memory)
mmsh> mmap 512K rw addr=$x fixed
0x7ffff7f79000
mmsh> mmap 516K rw addr=$x fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 900K r addr=$x fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> h = sbrk 0
0x406000
mmsh> brk $h+16K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+64K
brk: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7fffffff0000
minor=1 major=0
mmsh> touch 0x7ffffffdd000
minor=1 major=0
mmsh> touch 0x7ffffffd0000
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffd0000
mmsh> touch 0x7ffffffa0000
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffa0000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7f29000-7ffff7f79000 ---p 00000000 00:00 0
7ffff7f79000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffdd000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $y 256K rw
mmsh> fork
2
mmsh> on 2 mmap 64K rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7f29000-7ffff7f39000 ---p 00000000 00:00 0
7ffff7f39000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffdd000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap $y 64K 64K maymove dontunmap
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $y 16K 16K maymove dontunmap
mremap: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7f29000-7ffff7f39000 ---p 00000000 00:00 0
7ffff7f39000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffdd000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
