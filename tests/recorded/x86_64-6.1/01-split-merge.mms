Recorded on Linux 6.1.192, x86_64: scripts/01-split-merge.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> p = mmap 32K rw
0x7ffff7ff1000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $p+12K 8K
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff1000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 8K rw addr=$p+12K fixed
0x7ffff7ff4000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $p+12K 8K r
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff1000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff4000-7ffff7ff6000 r--p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $p+12K 8K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> a = mmap 4K r
0x7ffff7ff0000
mmsh> b = mmap 4K r
0x7ffff7fef000
mmsh> c = mmap 4K rw
0x7ffff7fee000
mmsh> d = mmap 4K rw noreserve
0x7ffff7fed000
mmsh> e = mmap 4K rw growsdown
0x7ffff7fec000
mmsh> f = mmap 4K rw stack
0x7ffff7eeb000
mmsh> g = mmap 4K rw locked
0x7ffff7eea000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7eea000-7ffff7eeb000 rw-p 00000000 00:00 0
7ffff7eeb000-7ffff7eec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> x = mmap 4K rw addr=0x10000000 fixed
0x10000000
mmsh> touch $x w
minor=1 major=0
mmsh> y = mmap 4K rw addr=0x10002000 fixed
0x10002000
mmsh> touch $y w
minor=1 major=0
mmsh> mmap 4K rw addr=0x10001000 fixed
0x10001000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10001000 rw-p 00000000 00:00 0
10001000-10003000 rw-p 00000000 00:00 0
7ffff7eea000-7ffff7eeb000 rw-p 00000000 00:00 0
7ffff7eeb000-7ffff7eec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> x = mmap 4K rw addr=0x20000000 fixed
0x20000000
mmsh> y = mmap 4K rw addr=0x20002000 fixed
0x20002000
mmsh> touch $y w
minor=1 major=0
mmsh> mmap 4K rw addr=0x20001000 fixed
0x20001000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10001000 rw-p 00000000 00:00 0
10001000-10003000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
7ffff7eea000-7ffff7eeb000 rw-p 00000000 00:00 0
7ffff7eeb000-7ffff7eec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> x = mmap 4K rw addr=0x30000000 fixed
0x30000000
mmsh> touch $x w
minor=1 major=0
mmsh> y = mmap 4K rw addr=0x30002000 fixed
0x30002000
mmsh> mmap 4K rw addr=0x30001000 fixed
0x30001000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10001000 rw-p 00000000 00:00 0
10001000-10003000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
30000000-30003000 rw-p 00000000 00:00 0
7ffff7eea000-7ffff7eeb000 rw-p 00000000 00:00 0
7ffff7eeb000-7ffff7eec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> u = mmap 8K rw addr=0x40000000 fixed
0x40000000
mmsh> v = mmap 8K rw addr=0x50000000 fixed
0x50000000
mmsh> mremap $v 8K 8K maymove fixed=0x40002000
0x40002000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10001000 rw-p 00000000 00:00 0
10001000-10003000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
30000000-30003000 rw-p 00000000 00:00 0
40000000-40004000 rw-p 00000000 00:00 0
7ffff7eea000-7ffff7eeb000 rw-p 00000000 00:00 0
7ffff7eeb000-7ffff7eec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> u = mmap 8K rw addr=0x60000000 fixed
0x60000000
mmsh> v = mmap 8K rw addr=0x70000000 fixed
0x70000000
mmsh> touch $v w
minor=1 major=0
mmsh> mremap $v 8K 8K maymove fixed=0x60002000
0x60002000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10001000 rw-p 00000000 00:00 0
10001000-10003000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
30000000-30003000 rw-p 00000000 00:00 0
40000000-40004000 rw-p 00000000 00:00 0
60000000-60002000 rw-p 00000000 00:00 0
60002000-60004000 rw-p 00000000 00:00 0
7ffff7eea000-7ffff7eeb000 rw-p 00000000 00:00 0
7ffff7eeb000-7ffff7eec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> a = mmap 8K rw addr=0x80000000 fixed
0x80000000
mmsh> mprotect $a+4K 4K r
mmsh> touch $a+4K r
minor=1 major=0
mmsh> touch $a+4K r
minor=0 major=0
mmsh> mprotect $a+4K 4K rw
mmsh> b = mmap 8K rw addr=0x81000000 fixed
0x81000000
mmsh> mprotect $b+4K 4K none
mmsh> touch $b w
minor=1 major=0
mmsh> mprotect $b+4K 4K rw
mmsh> c = mmap 8K rw addr=0x82000000 fixed
0x82000000
mmsh> mprotect $c+4K 4K none
mmsh> touch $c w
minor=1 major=0
mmsh> mprotect $c 4K none
mmsh> d = mmap 12K rw addr=0x83000000 fixed
0x83000000
mmsh> touch $d 12K w
minor=3 major=0
mmsh> mprotect $d+4K 4K none
mmsh> mprotect $d+4K 4K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10000000-10001000 rw-p 00000000 00:00 0
10001000-10003000 rw-p 00000000 00:00 0
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
30000000-30003000 rw-p 00000000 00:00 0
40000000-40004000 rw-p 00000000 00:00 0
60000000-60002000 rw-p 00000000 00:00 0
60002000-60004000 rw-p 00000000 00:00 0
80000000-80002000 rw-p 00000000 00:00 0
81000000-81002000 rw-p 00000000 00:00 0
82000000-82001000 ---p 00000000 00:00 0
82001000-82002000 ---p 00000000 00:00 0
83000000-83003000 rw-p 00000000 00:00 0
7ffff7eea000-7ffff7eeb000 rw-p 00000000 00:00 0
7ffff7eeb000-7ffff7eec000 rw-p 00000000 00:00 0
7ffff7fec000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0
7ffff7fee000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff1000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
