Recorded on Linux 6.1.192, x86_64: scripts/04-brk.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> h = sbrk 0
0x406000
mmsh> brk 0
0x406000
mmsh> brk $h+1
0x406001
mmsh> brk 0
0x406001
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h+4096
0x407000
mmsh> brk $h+4097
0x407001
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $h 8K w
minor=2 major=0
mmsh> brk $h+100
0x406064
mmsh> touch $h+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x407000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h+100K
0x41f000
mmsh> touch $h+64K w
minor=1 major=0
mmsh> brk $h-1
0x41f000
mmsh> brk $h-64K
0x41f000
mmsh> brk 0
0x41f000
mmsh> sbrk -40K
0x41f000
mmsh> sbrk -1
0x415000
mmsh> sbrk 0
0x414fff
mmsh> sbrk -1M
sbrk: ENOMEM (Cannot allocate memory)
mmsh> brk $h
0x406000
mmsh> mmap 4K rw addr=$h+64K fixed
0x416000
mmsh> brk $h+64K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+65K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+60K
0x415000
mmsh> brk $h+56K
0x414000
mmsh> brk $h+1M
brk: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00414000 rw-p 00000000 00:00 0                                  [heap]
00416000-00417000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $h+8K 4K
mmsh> touch $h+8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x408000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
00409000-00414000 rw-p 00000000 00:00 0                                  [heap]
00416000-00417000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $h+16K 4K r
mmsh> brk $h+24K
0x40c000
mmsh> brk $h+20K
0x40b000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
00409000-0040a000 rw-p 00000000 00:00 0                                  [heap]
0040a000-0040b000 r--p 00000000 00:00 0                                  [heap]
00416000-00417000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk $h
0x406000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00416000-00417000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> brk 0x7ffffffff000
brk: ENOMEM (Cannot allocate memory)
mmsh> brk 0xffffffffffffffff
brk: ENOMEM (Cannot allocate memory)
mmsh> mlockall future
mmsh> brk $h+8K
0x408000
mmsh> faults
minor=5 major=0
mmsh> pagemap $h 8K
0x406000 present anon excl f0
0x407000 present anon excl f1
