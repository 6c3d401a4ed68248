Recorded on Linux 6.18.44, x86_64: scripts/12-mlock-mincore.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 64K
mmsh> p = mmap 32K rw
0x7ffff7ff1000
mmsh> mincore $p 32K
00000000
mmsh> mlock $p+8K 8K
mmsh> mincore $p 32K
00110000
mmsh> faults
minor=2 major=0
mmsh> pagemap $p 32K
0x7ffff7ff3000 present anon excl f0
0x7ffff7ff4000 present anon excl f1
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $p r
minor=1 major=0
mmsh> mincore $p 32K
10110000
mmsh> munlock $p+12K 4K
mmsh> munlock $p 32K
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mlock $p 1
mmsh> mlock $p 0
mmsh> mlock $p+1 4095
mmsh> mlock $p+4095 2
mmsh> faults
minor=3 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munlock $p 32K
mmsh> r = mmap 8K r
0x7ffff7fef000
mmsh> mlock $r 8K
mmsh> pagemap $r 8K
0x7ffff7fef000 present anon shared z
0x7ffff7ff0000 present anon shared z
mmsh> n = mmap 8K none
0x7ffff7fed000
mmsh> mlock $n 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fef000 ---p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> q = mmap 12K rw addr=0x30000000 fixed
0x30000000
mmsh> munmap $q+4K 4K
mmsh> mlock $q 12K
mlock: ENOMEM (Cannot allocate memory)
mmsh> pagemap $q 12K
mmsh> munlock $q 12K
munlock: ENOMEM (Cannot allocate memory)
mmsh> mlock $p 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> munlock $p 0xfffffffffffff000
munlock: EINVAL (Invalid argument)
mmsh> mlock 0x20000000 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> big = mmap 8M rw addr=0x40000000 fixed
0x40000000
mmsh> mlock $big 4M
mmsh> mlock $big 8M
mlock: ENOMEM (Cannot allocate memory)
mmsh> munlockall
mmsh> mlock $big 8M
mmsh> mlock $p 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock $big 4K
mmsh> munlockall
mmsh> mmap 8200K rw locked
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> mmap 8M rw locked addr=0x50000000 fixed
0x50000000
mmsh> mmap 4K rw locked
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> munmap 0x50000000 8M
mmsh> munmap $big 8M
mmsh> g = mmap 128K r file=f
0x7ffff7fcd000
mmsh> mincore $g 64K
1111111111111111
mmsh> mincore $g 128K
11111111111111110000000000000000
mmsh> mincore $p 0
mmsh> mincore $p+1 4K
mincore: EINVAL (Invalid argument)
mmsh> mincore 0x20000000 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore $q 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore $p 0xfffffffffffff000
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore 0x7ffffffff000 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mlock $p 4K onfault
mmsh> mlock $p+8K 4K onfault
mmsh> pagemap $p 16K
0x7ffff7ff1000 present anon excl f0
0x7ffff7ff2000 present anon excl f1
0x7ffff7ff3000 present anon excl f2
0x7ffff7ff4000 present anon excl f3
mmsh> mlockall future
mmsh> z = mmap 16K rw
0x7ffff7fc9000
mmsh> pagemap $z 16K
0x7ffff7fc9000 present anon excl f0
0x7ffff7fca000 present anon excl f1
0x7ffff7fcb000 present anon excl f2
0x7ffff7fcc000 present anon excl f3
mmsh> munlockall
mmsh> mlockall current
mmsh> munlockall
mmsh> mlockall
mlockall: EINVAL (Invalid argument)
mmsh> faults
minor=4148 major=0
