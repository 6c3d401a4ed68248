Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-root.mm.

mmsh> rlimit memlock 64K
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> x = mmap 256K rw
0x7ffff7fb9000
mmsh> mlock $x 256K
mmsh> mlockall current future
mmsh> mmap 128K rw
0x7ffff7f99000
mmsh> mlock $x 0xfffffffffffff000
mlock: EINVAL (Invalid argument)
mmsh> mlock $x 0xffffffffffffffff
mmsh> munlock $x 0xfffffffffffff000
munlock: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0 fixed
0x0
mmsh> mmap 4K rw addr=0x1000 fixed
0x1000
mmsh> mmap 4K rw addr=0x1000
0x10000
mmsh> maps
00000000-00002000 rw-p 00000000 00:00 0
00010000-00011000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7f99000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0 r
minor=0 major=0
mmsh> touch 0x1000
minor=0 major=0
mmsh> mremap $x 4K 4K maymove fixed=0x2000
0x2000
mmsh> maps
00000000-00002000 rw-p 00000000 00:00 0
00002000-00003000 rw-p 00000000 00:00 0
00010000-00011000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7f99000-7ffff7fb9000 rw-p 00000000 00:00 0
7ffff7fba000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
