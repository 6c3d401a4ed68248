Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-overlap.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> a = mmap 16K rw addr=0x20000000 fixed
0x20000000
mmsh> b = mmap 16K r addr=0x20004000 fixed
0x20004000
mmsh> c = mmap 16K rw addr=0x20008000 fixed
0x20008000
mmsh> touch $a 16K
minor=4 major=0
mmsh> touch $c 16K
minor=4 major=0
mmsh> mmap 32K rw addr=0x20002000 fixed
0x20002000
mmsh> pagemap 0x20000000 48K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x2000a000 present anon excl f2
0x2000b000 present anon excl f3
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-2000a000 rw-p 00000000 00:00 0
2000a000-2000c000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 48K none addr=0x20000000 fixed noreserve
0x20000000
mmsh> mprotect 0x20004000 16K rw
mmsh> touch 0x20004000 16K
minor=4 major=0
mmsh> mprotect 0x20004000 16K none
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-2000c000 ---p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect 0x20000000 48K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-2000c000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x20000000 48K
minor=8 major=0
mmsh> munmap 0x20003000 0x1000
mmsh> munmap 0x20005000 0x1001
mmsh> munmap 0x20000000 1
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
20004000-20005000 rw-p 00000000 00:00 0
20007000-2000c000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4K rw addr=0x20000000 fixed
0x20000000
mmsh> mmap 4K rw addr=0x20003000 fixed
0x20003000
mmsh> mmap 8K rw addr=0x20005000 fixed
0x20005000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
20003000-20004000 rw-p 00000000 00:00 0
20004000-20005000 rw-p 00000000 00:00 0
20005000-20007000 rw-p 00000000 00:00 0
20007000-2000c000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x20000000 48K
minor=4 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
20003000-20004000 rw-p 00000000 00:00 0
20004000-20005000 rw-p 00000000 00:00 0
20005000-20007000 rw-p 00000000 00:00 0
20007000-2000c000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect 0x20002000 4K r
mmsh> mprotect 0x20004000 4K r
mmsh> mprotect 0x20003000 4K r
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20002000 rw-p 00000000 00:00 0
20002000-20003000 r--p 00000000 00:00 0
20003000-20004000 r--p 00000000 00:00 0
20004000-20005000 r--p 00000000 00:00 0
20005000-20007000 rw-p 00000000 00:00 0
20007000-2000c000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect 0x20000000 48K rx
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 r-xp 00000000 00:00 0
20001000-20003000 r-xp 00000000 00:00 0
20003000-20004000 r-xp 00000000 00:00 0
20004000-20005000 r-xp 00000000 00:00 0
20005000-20007000 r-xp 00000000 00:00 0
20007000-2000c000 r-xp 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise 0x20001000 4K sequential
mmsh> madvise 0x20003000 4K sequential
mmsh> madvise 0x20002000 4K sequential
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 r-xp 00000000 00:00 0
20001000-20003000 r-xp 00000000 00:00 0
20003000-20004000 r-xp 00000000 00:00 0
20004000-20005000 r-xp 00000000 00:00 0
20005000-20007000 r-xp 00000000 00:00 0
20007000-2000c000 r-xp 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise 0x20000000 48K random
mmsh> madvise 0x20000000 48K normal
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20001000 r-xp 00000000 00:00 0
20001000-20003000 r-xp 00000000 00:00 0
20003000-20004000 r-xp 00000000 00:00 0
20004000-20005000 r-xp 00000000 00:00 0
20005000-20007000 r-xp 00000000 00:00 0
20007000-2000c000 r-xp 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x20000000 48K
mmsh> munmap 0x20000000 48K
mmsh> munmap 0 64K
mmsh> munmap 0x7ffffffff000 0
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x7ffffffff000 4K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x7fffffffe000 8K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x20000001 4K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x20000000 0
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x20000000 0xffffffffffffffff
munmap: EINVAL (Invalid argument)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
