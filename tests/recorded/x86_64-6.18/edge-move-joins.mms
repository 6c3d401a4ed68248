Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-move-joins.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> mmap 40960 r addr=0x101fd000 fixed
0x101fd000
mmsh> mremap 0x101fe000 12288 12288 maymove fixed=0x10207000 dontunmap
0x10207000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
101fd000-1020a000 r--p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 20480 rw addr=0x20000000 fixed
0x20000000
mmsh> touch 0x20000000 20480
minor=5 major=0
mmsh> mremap 0x20001000 8192 8192 maymove fixed=0x20005000 dontunmap
0x20005000
mmsh> pagemap 0x20000000 28672
0x20000000 present anon excl f0
0x20003000 present anon excl f1
0x20004000 present anon excl f2
0x20005000 present anon excl f3
0x20006000 present anon excl f4
mmsh> mremap 0x20000000 4096 4096 maymove fixed=0x1ffff000
0x1ffff000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
101fd000-1020a000 r--p 00000000 00:00 0
1ffff000-20000000 rw-p 00000000 00:00 0
20001000-20005000 rw-p 00000000 00:00 0
20005000-20007000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap 0x1ffff000 32768
0x1ffff000 present anon excl f0
0x20003000 present anon excl f1
0x20004000 present anon excl f2
0x20005000 present anon excl f3
0x20006000 present anon excl f4
