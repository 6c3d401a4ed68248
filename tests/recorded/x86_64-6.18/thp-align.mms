Recorded on Linux 6.18.44, x86_64: scripts/extra/thp-align.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> a = mmap 4K
0x7ffff7ffe000
mmsh> b = mmap 2M r
0x7ffff7c00000
mmsh> c = mmap 2044K
0x7ffff7a01000
mmsh> d = mmap 3M none
0x7ffff7701000
mmsh> e = mmap 4M rw shared
0x7ffff7301000
mmsh> f = mmap 6M rw addr=0x10001000
0x10001000
mmsh> file f 4K
mmsh> g = mmap 2M r file=f
0x7ffff7000000
mmsh> h = mmap 3M r file=f
0x7ffff6c00000
mmsh> i = mmap 1M
0x7ffff7efe000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10001000-10601000 rw-p 00000000 00:00 0
7ffff6c00000-7ffff6f00000 r--p 00000000 00:00 0                          f
7ffff7000000-7ffff7200000 r--p 00000000 00:00 0                          f
7ffff7301000-7ffff7701000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7701000-7ffff7a01000 ---p 00000000 00:00 0
7ffff7a01000-7ffff7c00000 rw-p 00000000 00:00 0
7ffff7c00000-7ffff7e00000 r--p 00000000 00:00 0
7ffff7efe000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
