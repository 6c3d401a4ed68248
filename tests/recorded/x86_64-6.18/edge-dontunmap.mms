Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-dontunmap.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 64K rw
0x7ffff7fe9000
mmsh> touch $x 64K
minor=16 major=0
mmsh> mremap $x 4096 4095 maymove dontunmap
0x7ffff7fe8000
mmsh> mremap $x 4095 4096 maymove dontunmap
0x7ffff7fe7000
mmsh> mremap $x 4095 4095 maymove dontunmap
0x7ffff7fe6000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap $x 8K 8K dontunmap
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 8K 12K maymove dontunmap
mremap: EINVAL (Invalid argument)
mmsh> mremap $x+1 8K 8K maymove dontunmap
mremap: EINVAL (Invalid argument)
mmsh> mremap $x 0 0 maymove dontunmap
mremap: EINVAL (Invalid argument)
mmsh> y = mremap $x+16K 8K 8K maymove dontunmap
0x7ffff7fe4000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x7ffff7fe4000 present anon excl f1
0x7ffff7fe5000 present anon excl f2
0x7ffff7fe8000 present anon excl f3
0x7ffff7fea000 present anon excl f4
0x7ffff7feb000 present anon excl f5
0x7ffff7fec000 present anon excl f6
0x7ffff7fef000 present anon excl f7
0x7ffff7ff0000 present anon excl f8
0x7ffff7ff1000 present anon excl f9
0x7ffff7ff2000 present anon excl f10
0x7ffff7ff3000 present anon excl f11
0x7ffff7ff4000 present anon excl f12
0x7ffff7ff5000 present anon excl f13
0x7ffff7ff6000 present anon excl f14
0x7ffff7ff7000 present anon excl f15
0x7ffff7ff8000 present anon excl f16
0x7fffffffe000 present anon excl f17
mmsh> touch $x+16K 8K
minor=2 major=0
mmsh> faults
minor=18 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> g = mmap 16K rw growsdown
0x7ffff7fe0000
mmsh> touch $g 16K
minor=4 major=0
mmsh> h = mremap $g 16K 16K maymove dontunmap
0x7ffff7edc000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7edc000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fe0000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $g 16K
minor=4 major=0
mmsh> touch $g-4K
minor=1 major=0
mmsh> touch $h-4K
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7edb000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fdf000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> g2 = mremap $g 16K 16K maymove dontunmap fixed=0x20000000
0x20000000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
20000000-20004000 rw-p 00000000 00:00 0
7ffff7edb000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fdf000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x1fffc000
minor=1 major=0
mmsh> touch $g-64K
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1fffc000-20004000 rw-p 00000000 00:00 0
7ffff7edb000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> s = mmap 16K rw shared
0x7ffff7dd7000
mmsh> touch $s 16K
minor=4 major=0
mmsh> t = mremap $s 16K 16K maymove dontunmap
0x7ffff7dd3000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1fffc000-20004000 rw-p 00000000 00:00 0
7ffff7dd3000-7ffff7dd7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7dd7000-7ffff7ddb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7edb000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap $s 16K
mmsh> pagemap $t 16K
0x7ffff7dd3000 present file excl f0
0x7ffff7dd4000 present file excl f1
0x7ffff7dd5000 present file excl f2
0x7ffff7dd6000 present file excl f3
mmsh> touch $s 16K r
minor=1 major=0
mmsh> faults
minor=17 major=0
mmsh> file f 16K
mmsh> p = mmap 16K r shared file=f
0x7ffff7dcf000
mmsh> touch $p r
minor=1 major=0
mmsh> q = mremap $p 16K 16K maymove dontunmap
0x7ffff7dcb000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1fffc000-20004000 rw-p 00000000 00:00 0
7ffff7dcb000-7ffff7dcf000 r--s 00000000 00:00 0                          f
7ffff7dcf000-7ffff7dd3000 r--s 00000000 00:00 0                          f
7ffff7dd3000-7ffff7dd7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7dd7000-7ffff7ddb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7edb000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $p r
minor=1 major=0
mmsh> touch $q r
minor=0 major=0
mmsh> faults
minor=2 major=0
mmsh> n = mmap 16K none
0x7ffff7dc7000
mmsh> mremap $n 8K 8K maymove dontunmap
0x7ffff7dc5000
mmsh> mremap $n+4K 8K 8K maymove dontunmap fixed=$n+32K
0x7ffff7dcf000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1fffc000-20004000 rw-p 00000000 00:00 0
7ffff7dc5000-7ffff7dcb000 ---p 00000000 00:00 0
7ffff7dcb000-7ffff7dcf000 r--s 00000000 00:00 0                          f
7ffff7dcf000-7ffff7dd1000 ---p 00000000 00:00 0
7ffff7dd1000-7ffff7dd3000 r--s 00002000 00:00 0                          f
7ffff7dd3000-7ffff7dd7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7dd7000-7ffff7ddb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7edb000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap $n 16K 16K maymove dontunmap fixed=$n+8K
mremap: EINVAL (Invalid argument)
mmsh> mremap $n 16K 16K maymove dontunmap fixed=$n+16K
0x7ffff7dcb000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
1fffc000-20004000 rw-p 00000000 00:00 0
7ffff7dc5000-7ffff7dd1000 ---p 00000000 00:00 0
7ffff7dd1000-7ffff7dd3000 r--s 00002000 00:00 0                          f
7ffff7dd3000-7ffff7dd7000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7dd7000-7ffff7ddb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7edb000-7ffff7ee0000 rw-p 00000000 00:00 0
7ffff7fd0000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
