Recorded on Linux 6.1.192, x86_64: scripts/05-mremap.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> p = mmap 16K rw
0x7ffff7ff5000
mmsh> touch $p 16K w
minor=4 major=0
mmsh> mremap $p 16K 8K
0x7ffff7ff5000
mmsh> mremap $p 8K 16K
0x7ffff7ff5000
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon excl f0
0x7ffff7ff6000 present anon excl f1
mmsh> mremap $p 16K 20K
mremap: ENOMEM (Cannot allocate memory)
mmsh> q = mremap $p 16K 32K maymove
0x7ffff7fed000
mmsh> pagemap $q 32K
0x7ffff7fed000 present anon excl f0
0x7ffff7fee000 present anon excl f1
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fed000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> r = mremap $q 8K 16K maymove
0x7ffff7ff5000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fef000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap $q 32K
mmsh> pagemap $r 16K
0x7ffff7ff5000 present anon excl f0
0x7ffff7ff6000 present anon excl f1
mmsh> s = mremap $r 16K 12K maymove fixed=0x10000000
0x10000000
mmsh> mremap $s 12K 12K fixed=0x20000000
mremap: EINVAL (Invalid argument)
mmsh> mremap $s 12K 12K maymove fixed=0x10001000
mremap: EINVAL (Invalid argument)
mmsh> mremap $s 12K 12K maymove fixed=0x10000001
mremap: EINVAL (Invalid argument)
mmsh> mremap $s 0 4K maymove
mremap: EINVAL (Invalid argument)
mmsh> mremap $s 12K 0
mremap: EINVAL (Invalid argument)
mmsh> mremap $s+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mremap 0x30000000 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> mremap $s 16K 20K maymove
mremap: EFAULT (Bad address)
mmsh> mremap $s 0xfffffffffffff000 4K
mremap: EINVAL (Invalid argument)
mmsh> mremap $s 4K 0x800000000000 maymove
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $s 4K 4K dontunmap
mremap: EINVAL (Invalid argument)
mmsh> d = mremap $s 12K 12K maymove dontunmap
0x7ffff7ff6000
mmsh> pagemap $s 12K
mmsh> pagemap $d 12K
0x7ffff7ff6000 present anon excl f0
0x7ffff7ff7000 present anon excl f1
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10003000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> a = mmap 4K rw addr=0x40000000 fixed
0x40000000
mmsh> b = mmap 4K rw addr=0x40004000 fixed
0x40004000
mmsh> mremap $a 4K 8K
0x40000000
mmsh> mremap $a 8K 16K
0x40000000
mmsh> mremap $a 16K 20K
mremap: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10003000 rw-p 00000000 00:00 0
40000000-40005000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m = mmap 8K rw shared
0x7ffff7fed000
mmsh> write $m 7
mmsh> n = mremap $m 0 8K maymove
0x7ffff7feb000
mmsh> read $n
0x07
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10003000 rw-p 00000000 00:00 0
40000000-40005000 rw-p 00000000 00:00 0
7ffff7feb000-7ffff7fed000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fed000-7ffff7fef000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fef000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap $a 0 4K maymove
mremap: EINVAL (Invalid argument)
