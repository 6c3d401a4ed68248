Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-hints.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 16K rw addr=0x20000000
0x20000000
mmsh> y = mmap 16K rw addr=0x20000001
0x7ffff7ff5000
mmsh> z = mmap 16K rw addr=0x20004fff
0x20004000
mmsh> mmap 4K rw addr=0x7fffffffe000
0x7ffff7ff4000
mmsh> mmap 4K rw addr=0x7ffffffff000
0x7ffff7ff3000
mmsh> mmap 4K rw addr=0x7fffffffd000
0x7ffff7ff2000
mmsh> mmap 4K rw addr=0x7ffffffdd000
0x7ffff7ff1000
mmsh> mmap 4K rw addr=0x7fffffede000
0x7ffff7ff0000
mmsh> mmap 4K rw addr=0x7fffffedd000
0x7fffffedd000
mmsh> mmap 4K rw addr=0x7fffffedc000
0x7fffffedc000
mmsh> mmap 4K rw addr=1
0x7ffff7fef000
mmsh> mmap 4K rw addr=0xfff
0x7ffff7fee000
mmsh> mmap 4K rw addr=0x1000
0x10000
mmsh> mmap 4K rw addr=0xffff
0x7ffff7fed000
mmsh> mmap 4K rw addr=0x10000
0x7ffff7fec000
mmsh> mmap 4K rw addr=0x10000
0x7ffff7feb000
mmsh> mmap 4K rw addr=0xffffffffffffffff
0x7ffff7fea000
mmsh> mmap 4K rw addr=0xfffffffffffff000
0x7ffff7fe9000
mmsh> mmap 4K rw addr=0x800000000000
0x7ffff7fe8000
mmsh> mmap 0x7ffffffff000 rw addr=0x10000
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0x7fffffff0000 none noreserve
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0x7fff00000000 none noreserve
0xf7e00000
mmsh> mmap 0x7ffff0000000 none noreserve
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0x600000000000 none noreserve
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0x200000000000 none noreserve
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0x7ffff7000000 none noreserve
mmap: ENOMEM (Cannot allocate memory)
mmsh> maps
00010000-00011000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20008000 rw-p 00000000 00:00 0
f7e00000-7ffff7e00000 ---p 00000000 00:00 0
7ffff7fe8000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffffedc000-7fffffede000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> g = mmap 8K rw growsdown addr=0x30000000
0x30000000
mmsh> mmap 4K rw addr=0x2ffff000
0x7ffff7fe7000
mmsh> mmap 4K rw addr=0x2ff00000
0x7ffff7fe6000
mmsh> mmap 4K rw addr=0x2feff000
0x2feff000
mmsh> mmap 4K rw addr=0x2fefe000
0x2fefe000
mmsh> mmap 4K rw addr=0x2fdff000 fixed
0x2fdff000
mmsh> touch 0x2ffff000
touch: SIGSEGV (SEGV_MAPERR) at 0x2ffff000
mmsh> touch 0x2ff01000
touch: SIGSEGV (SEGV_MAPERR) at 0x2ff01000
mmsh> touch 0x2ff02000
touch: SIGSEGV (SEGV_MAPERR) at 0x2ff02000
mmsh> touch 0x2ff00000
touch: SIGSEGV (SEGV_MAPERR) at 0x2ff00000
mmsh> touch 0x2feff000
minor=1 major=0
mmsh> maps
00010000-00011000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20008000 rw-p 00000000 00:00 0
2fdff000-2fe00000 rw-p 00000000 00:00 0
2fefe000-2ff00000 rw-p 00000000 00:00 0
30000000-30002000 rw-p 00000000 00:00 0
f7e00000-7ffff7e00000 ---p 00000000 00:00 0
7ffff7fe6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7fffffedc000-7fffffede000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
