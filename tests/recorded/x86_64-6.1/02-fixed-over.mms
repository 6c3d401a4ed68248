Recorded on Linux 6.1.192, x86_64: scripts/02-fixed-over.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> p = mmap 64K rw
0x7ffff7fe9000
mmsh> touch $p 64K w
minor=16 major=0
mmsh> faults
minor=16 major=0
mmsh> mmap 8K r addr=$p+16K fixed
0x7ffff7fed000
mmsh> mmap 4K none addr=$p fixed
0x7ffff7fe9000
mmsh> mmap 16K rw addr=$p+56K fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> pagemap $p 80K
0x7ffff7fea000 present anon excl f0
0x7ffff7feb000 present anon excl f1
0x7ffff7fec000 present anon excl f2
0x7ffff7fef000 present anon excl f3
0x7ffff7ff0000 present anon excl f4
0x7ffff7ff1000 present anon excl f5
0x7ffff7ff2000 present anon excl f6
0x7ffff7ff3000 present anon excl f7
0x7ffff7ff4000 present anon excl f8
0x7ffff7ff5000 present anon excl f9
0x7ffff7ff6000 present anon excl f10
0x7ffff7ff7000 present anon excl f11
0x7ffff7ff8000 present anon excl f12
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fe9000-7ffff7fea000 ---p 00000000 00:00 0
7ffff7fea000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fef000 r--p 00000000 00:00 0
7ffff7fef000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4K rw addr=$p+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=$p-4K fixed_noreplace
0x7ffff7fe8000
mmsh> mmap 8K rw addr=$p-8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0x600000
0x600000
mmsh> mmap 4K rw addr=0x600000
0x7ffff7fe7000
mmsh> mmap 4K rw addr=0x601801
0x601000
mmsh> mmap 4K rw addr=0x7ffffffff000
0x7ffff7fe6000
mmsh> mmap 4K rw addr=0x7fffffffe000
0x7ffff7fe5000
mmsh> mmap 4K rw addr=0x7ffffffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x600001 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> mmap 0 rw addr=1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mmap 0 rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mmap 0xfffffffffffff001 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0xfffffffffffff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0x7ffffffff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw offset=1
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw offset=4K
0x7ffff7fe4000
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> mmap 100G rw addr=$p fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00600000-00602000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7fea000 ---p 00000000 00:00 0
7ffff7fea000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fef000 r--p 00000000 00:00 0
7ffff7fef000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
