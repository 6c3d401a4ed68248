Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-noreplace.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 16K rw addr=0x10000000 fixed_noreplace
0x10000000
mmsh> mmap 16K rw addr=0x10000000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0x0ffff000 fixed_noreplace
0xffff000
mmsh> mmap 8K rw addr=0x0fffe000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0x10004000 fixed_noreplace
0x10004000
mmsh> mmap 4K rw addr=0x10003000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0x10008001 fixed_noreplace
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0 fixed_noreplace
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K rw addr=0xf000 fixed_noreplace
0xf000
mmsh> mmap 4K rw addr=0x1000 fixed_noreplace
0x1000
mmsh> mmap 4K rw addr=0x7fffffffe000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 8K rw addr=0x7fffffffe000 fixed_noreplace
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x7ffffffff000 fixed_noreplace
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x7ffffffdd000 fixed_noreplace
0x7ffffffdd000
mmsh> mmap 4K rw addr=0xfffffffffffff000 fixed_noreplace
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0xffffffffffffffff rw addr=0x10000000 fixed_noreplace
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0x7ffffffff000 rw addr=0x10000 fixed_noreplace
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x10000000 fixed_noreplace locked
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0x10000000 fixed_noreplace nosharing
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0x10000000 fixed_noreplace offset=1
mmap: EINVAL (Invalid argument)
mmsh> mmap 0 rw addr=0x10000000 fixed_noreplace
mmap: EINVAL (Invalid argument)
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
0000f000-00010000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
0ffff000-10005000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffdd000-7ffffffde000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x7ffffffdc000
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffdc000
mmsh> touch 0x7ffffffdd000
minor=1 major=0
mmsh> maps
00001000-00002000 rw-p 00000000 00:00 0
0000f000-00010000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
0ffff000-10005000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffdd000-7ffffffde000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
