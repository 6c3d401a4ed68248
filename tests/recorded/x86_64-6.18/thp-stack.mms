Recorded on Linux 6.18.15, x86_64: scripts/edges/thp-stack.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> mremap 0x7ffffffde000 4K 4M maymove
0x7ffff7a00000
mmsh> m = mmap 8K rw addr=0x10003000 fixed
0x10003000
mmsh> mremap $m 8K 2M maymove
0x10003000
mmsh> n = mmap 8K rw shared addr=0x10013000 fixed
0x10013000
mmsh> mremap $n+4K 4K 2M maymove
0x7ffff7700000
mmsh> file b 40000
mmsh> f = mmap 40K rw file=b offset=8K
0x7ffff7ff5000
mmsh> mremap $f+4K 4K 2M maymove
0x7ffff7500000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10003000-10013000 rw-p 00000000 00:00 0
10013000-10014000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
10015000-10203000 rw-p 00000000 00:00 0
7ffff7500000-7ffff7700000 rw-p 00003000 00:00 0                          b
7ffff7700000-7ffff7900000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7a00000-7ffff7e00000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00002000 00:00 0                          b
7ffff7ff7000-7ffff7fff000 rw-p 00004000 00:00 0                          b
7ffffffdf000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
