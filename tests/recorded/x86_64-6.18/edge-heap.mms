Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-heap.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> h = sbrk 0
0x406000
mmsh> brk $h+64K
0x416000
mmsh> touch $h 64K
minor=16 major=0
mmsh> munmap $h+16K 16K
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040a000 rw-p 00000000 00:00 0                                  [heap]
0040e000-00416000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h+80K
0x41a000
mmsh> brk $h+20K
0x40b000
mmsh> brk $h+24K
0x40c000
mmsh> brk $h+40K
0x410000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040a000 rw-p 00000000 00:00 0                                  [heap]
0040b000-00410000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h+10K
0x408800
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00409000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h+100K
0x41f000
mmsh> mprotect $h+92K 8K r
mmsh> brk $h+120K
0x424000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0041d000 rw-p 00000000 00:00 0                                  [heap]
0041d000-0041f000 r--p 00000000 00:00 0                                  [heap]
0041f000-00424000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $h+112K 8K dontdump
mmsh> brk $h+140K
0x429000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0041d000 rw-p 00000000 00:00 0                                  [heap]
0041d000-0041f000 r--p 00000000 00:00 0                                  [heap]
0041f000-00422000 rw-p 00000000 00:00 0                                  [heap]
00422000-00424000 rw-p 00000000 00:00 0                                  [heap]
00424000-00429000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4K rw addr=$h+160K fixed
0x42e000
mmsh> brk $h+152K
0x42c000
mmsh> brk $h+156K
0x42d000
mmsh> brk $h+160K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+164K
brk: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0041d000 rw-p 00000000 00:00 0                                  [heap]
0041d000-0041f000 r--p 00000000 00:00 0                                  [heap]
0041f000-00422000 rw-p 00000000 00:00 0                                  [heap]
00422000-00424000 rw-p 00000000 00:00 0                                  [heap]
00424000-0042d000 rw-p 00000000 00:00 0                                  [heap]
0042e000-0042f000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> fork
2
mmsh> on 2 touch $h 100K
touch: SIGSEGV (SEGV_ACCERR) at 0x41d000
mmsh> on 2 brk $h+154K
0x42c800
mmsh> on 2 brk $h+150K
0x42b800
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0041d000 rw-p 00000000 00:00 0                                  [heap]
0041d000-0041f000 r--p 00000000 00:00 0                                  [heap]
0041f000-00422000 rw-p 00000000 00:00 0                                  [heap]
00422000-00424000 rw-p 00000000 00:00 0                                  [heap]
00424000-0042c000 rw-p 00000000 00:00 0                                  [heap]
0042e000-0042f000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 brk $h
0x406000
mmsh> on 2 brk $h+8K
0x408000
mmsh> on 2 touch $h 8K
minor=2 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
0042e000-0042f000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mlockall future
mmsh> brk $h+8K
0x408000
mmsh> brk $h+30K
0x40d800
mmsh> pagemap $h 32K
0x406000 present anon excl f0
0x407000 present anon excl f1
0x408000 present anon excl f2
0x409000 present anon excl f3
0x40a000 present anon excl f4
0x40b000 present anon excl f5
0x40c000 present anon excl f6
0x40d000 present anon excl f7
mmsh> munlockall
mmsh> brk $h+40K
0x410000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
00408000-00410000 rw-p 00000000 00:00 0                                  [heap]
0042e000-0042f000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4K rw growsdown addr=$h+2M fixed
0x606000
mmsh> brk $h+1M
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+1M-4K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+1M-8K
brk: ENOMEM (Cannot allocate memory)
mmsh> mmap 64K rw addr=$h+200K fixed
0x438000
mmsh> brk $h+1M-4K
brk: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
00408000-00410000 rw-p 00000000 00:00 0                                  [heap]
0042e000-0042f000 rw-p 00000000 00:00 0
00438000-00448000 rw-p 00000000 00:00 0
00606000-00607000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h+40K+1
0x410001
mmsh> brk $h+40K
0x410000
mmsh> brk $h+40K-1
0x40ffff
mmsh> brk $h+36K
0x40f000
mmsh> munmap $h 36K
mmsh> brk $h+4K
0x40f000
mmsh> brk $h
0x40f000
mmsh> brk $h+16K
0x40f000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
0042e000-0042f000 rw-p 00000000 00:00 0
00438000-00448000 rw-p 00000000 00:00 0
00606000-00607000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
