Recorded on Linux 6.18.44, x86_64: scripts/extra/fixed-overcommit.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> p = mmap 64K rw addr=0x10000000 fixed
0x10000000
mmsh> touch $p w
minor=1 major=0
mmsh> mmap 100G rw addr=$p fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> touch $p r
minor=0 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10000000-10010000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap $p 64K
0x10000000 present anon excl f0
