Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-memlock.mm.

mmsh> rlimit memlock 64K
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 128K rw
0x7ffff7fd9000
mmsh> mlock $x 64K
mmsh> mlock $x 68K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock $x+1 64K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock $x 60K
mmsh> mlock $x+32K 60K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock $x+60K 4K
mmsh> munlock $x 32K
mmsh> mlock $x+96K 32K
mmsh> mlock $x 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fe1000 rw-p 00000000 00:00 0
7ffff7fe1000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4K rw locked
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> munlockall
mmsh> mmap 64K rw locked
0x7ffff7fc9000
mmsh> mmap 4K rw locked
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> mlockall current
mlockall: ENOMEM (Cannot allocate memory)
mmsh> mlockall future
mmsh> mmap 4K rw
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> h = sbrk 0
0x406000
mmsh> brk $h+4K
brk: ENOMEM (Cannot allocate memory)
mmsh> munlockall
mmsh> brk $h+4K
0x407000
mmsh> mlock 0 0
mmsh> mlock 0 1
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock 0xffffffffffffffff 1
mlock: EINVAL (Invalid argument)
mmsh> mlock 0xffffffffffffffff 0
mlock: EINVAL (Invalid argument)
mmsh> mlock $x 0xffffffffffffffff
mmsh> mlock $x+1 0xffffffffffffffff
mmsh> munlock $x 0xffffffffffffffff
mmsh> munlock $x 0xfffffffffffff000
munlock: EINVAL (Invalid argument)
mmsh> munlock $x+1 0xffffffffffffffff
mmsh> mlock $x 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock 0x7ffffffff000 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock 0x7fffffffe000 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mremap $x 128K 256K maymove
mremap: EFAULT (Bad address)
mmsh> mlock $x 16K
mmsh> y = mremap $x 16K 128K maymove
mremap: EAGAIN (Resource temporarily unavailable)
mmsh> y = mremap $x 16K 64K maymove
mremap: EAGAIN (Resource temporarily unavailable)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fc9000-7ffff7fd9000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fdd000 rw-p 00000000 00:00 0
7ffff7fdd000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7fffffffe000 rw-p 00000000 00:00 0
7fffffffe000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
