Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-over-limits.mm.

mmsh> rlimit data 65536
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> h = sbrk 0
0x406000
mmsh> file b 131072
mmsh> mmap 65536 rwx shared addr=0x8000029000
0x8000029000
mmsh> mmap 20480 w addr=$h+8192 fixed
0x408000
mmsh> mmap 4096 rwx addr=0x8000010000 fixed populate
0x8000010000
mmsh> mmap 16384 rw addr=0x7fffff8000 fixed populate
0x7fffff8000
mmsh> mmap 16384 w addr=0x800002f000 fixed
0x800002f000
mmsh> mmap 16384 w addr=0x7fffff8000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00408000-0040d000 -w-p 00000000 00:00 0
7fffff8000-7fffffc000 rw-p 00000000 00:00 0
8000010000-8000011000 rwxp 00000000 00:00 0
8000029000-800002f000 rwxs 00000000 00:00 0                              /dev/zero (deleted)
800002f000-8000033000 -w-p 00000000 00:00 0
8000033000-8000039000 rwxs 0000a000 00:00 0                              /dev/zero (deleted)
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $h+8192 20K
mmsh> mmap 32768 r file=b offset=28672 addr=0x7ffffe1000 fixed_noreplace
0x7ffffe1000
mmsh> mmap 65536 w addr=0x7ffffe8000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 65536 w addr=0x7ffffdb000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffffe1000-7ffffe8000 r--p 00007000 00:00 0                              b
7ffffe8000-7ffffe9000 r--p 0000e000 00:00 0                              b
7fffff8000-7fffffc000 rw-p 00000000 00:00 0
8000010000-8000011000 rwxp 00000000 00:00 0
8000029000-800002f000 rwxs 00000000 00:00 0                              /dev/zero (deleted)
800002f000-8000033000 -w-p 00000000 00:00 0
8000033000-8000039000 rwxs 0000a000 00:00 0                              /dev/zero (deleted)
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
