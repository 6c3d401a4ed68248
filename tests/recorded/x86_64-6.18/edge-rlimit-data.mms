Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-rlimit-data.mm.

mmsh> rlimit data 64K
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> h = sbrk 0
0x406000
mmsh> brk $h+32K
0x40e000
mmsh> brk $h+60K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+64K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+52K
0x413000
mmsh> brk $h+53K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+54K
brk: ENOMEM (Cannot allocate memory)
mmsh> mmap 64K rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 32K rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K r
0x7ffff7ff8000
mmsh> mmap 64K rw shared
0x7ffff7fe8000
mmsh> mmap 4K rw growsdown
0x7ffff7fe7000
mmsh> brk $h+4K
0x407000
mmsh> brk $h+8K
0x408000
mmsh> x = mmap 16K r
0x7ffff7ee3000
mmsh> mprotect $x 16K rw
mmsh> mprotect $x 8K rw
mmsh> mprotect $x 4K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ee3000-7ffff7ee7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ff9000 r--p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h
0x406000
mmsh> brk $h-1
0x406000
mmsh> brk 0
0x406000
mmsh> brk 0xffffffffffffffff
brk: ENOMEM (Cannot allocate memory)
mmsh> brk 0x7ffffffff000
brk: ENOMEM (Cannot allocate memory)
mmsh> brk 0x800000000000
brk: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ee3000-7ffff7ee7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ff9000 r--p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> y = mmap 64K rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mremap $x 16K 64K maymove
mremap: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ee3000-7ffff7ee7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ff9000 r--p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
