Recorded on Linux 6.18.44, x86_64: scripts/extra/mprotect-merge.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> a = mmap 12K rw addr=0x10000000 fixed
0x10000000
mmsh> mprotect $a+4K 4K r
mmsh> mprotect $a+4K 4K rwx
mmsh> touch $a+4K w
minor=1 major=0
mmsh> mprotect $a+4K 4K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10000000-10003000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> b = mmap 12K rw addr=0x20000000 fixed
0x20000000
mmsh> mprotect $b+4K 4K r
mmsh> touch $b w
minor=1 major=0
mmsh> touch $b+8K w
minor=1 major=0
mmsh> mprotect $b+4K 4K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10000000-10003000 rw-p 00000000 00:00 0
20000000-20002000 rw-p 00000000 00:00 0
20002000-20003000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> c = mmap 12K rw addr=0x30000000 fixed
0x30000000
mmsh> mprotect $c+4K 4K none
mmsh> mmap 4K none addr=$c+4K fixed
0x30001000
mmsh> mprotect $c 4K none
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10000000-10003000 rw-p 00000000 00:00 0
20000000-20002000 rw-p 00000000 00:00 0
20002000-20003000 rw-p 00000000 00:00 0
30000000-30002000 ---p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $c 12K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10000000-10003000 rw-p 00000000 00:00 0
20000000-20002000 rw-p 00000000 00:00 0
20002000-20003000 rw-p 00000000 00:00 0
30000000-30003000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> d = mmap 4K rw addr=0x40000000 fixed
0x40000000
mmsh> touch $d w
minor=1 major=0
mmsh> fork
2
mmsh> mmap 4K rw addr=0x40001000 fixed
0x40001000
mmsh> on 2 mmap 4K rw addr=0x40001000 fixed
0x40001000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10000000-10003000 rw-p 00000000 00:00 0
20000000-20002000 rw-p 00000000 00:00 0
20002000-20003000 rw-p 00000000 00:00 0
30000000-30003000 rw-p 00000000 00:00 0
40000000-40002000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
10000000-10003000 rw-p 00000000 00:00 0
20000000-20002000 rw-p 00000000 00:00 0
20002000-20003000 rw-p 00000000 00:00 0
30000000-30003000 rw-p 00000000 00:00 0
40000000-40001000 rw-p 00000000 00:00 0
40001000-40002000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
