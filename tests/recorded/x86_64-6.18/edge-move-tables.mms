Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-move-tables.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> h = sbrk 0
0x406000
mmsh> file a 32K
mmsh> m1 = mmap 28K rw file=a offset=28K addr=$h+16K fixed_noreplace
0x40a000
mmsh> m2 = mremap $m1 16K 12K maymove fixed=0x10004000
0x10004000
mmsh> m3 = mmap 4K r file=a offset=28K
0x7ffff7ff8000
mmsh> read $m3
0x08
mmsh> read $m2+4K
read: SIGBUS (BUS_ADRERR) at 0x10005000
mmsh> pagemap $m2 12K
0x10004000 present file shared f0
mmsh> m4 = mmap 64K rw file=a addr=0x101f8000 fixed
0x101f8000
mmsh> touch $m4 8K
minor=2 major=0
mmsh> m5 = mremap 0x101f8000 64K 64K maymove fixed=0x203fc000
0x203fc000
mmsh> m6 = mremap 0x203fc000 64K 64K maymove fixed=0x303f8000
0x303f8000
mmsh> pagemap $m6 64K
0x303f8000 present anon excl f0
0x303f9000 present anon excl f1
mmsh> read $m6+36K
read: SIGBUS (BUS_ADRERR) at 0x30401000
mmsh> pagemap $m6 64K
0x303f8000 present anon excl f0
0x303f9000 present anon excl f1
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
0040e000-00411000 rw-p 0000b000 00:00 0                                  a
10004000-10007000 rw-p 00007000 00:00 0                                  a
303f8000-30408000 rw-p 00000000 00:00 0                                  a
7ffff7ff8000-7ffff7ff9000 r--p 00007000 00:00 0                          a
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> faults
minor=3 major=0
