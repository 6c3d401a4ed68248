Recorded on Linux 6.1.192, x86_64: scripts/edges/edge-dontunmap-apart.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> mmap 20480 rw addr=0x8000021000 fixed
0x8000021000
mmsh> mmap 4096 rw addr=0x8000028000 fixed
0x8000028000
mmsh> mremap 0x8000023000 8192 8192 maymove fixed=0x8000026000 dontunmap
0x8000026000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000026000 rw-p 00000000 00:00 0
8000026000-8000028000 rw-p 00000000 00:00 0
8000028000-8000029000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 157344
mmsh> mmap 16384 rw addr=0x8000021000 fixed
0x8000021000
mmsh> mmap 16384 rw addr=0x8000027000 fixed
0x8000027000
mmsh> mremap 0x8000021000 8192 8192 maymove fixed=0x8000025000 dontunmap
0x8000025000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000025000 rw-p 00000000 00:00 0
8000025000-8000027000 rw-p 00000000 00:00 0
8000027000-800002b000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 157344
mmsh> mmap 16384 rw addr=0x8000021000 fixed populate
0x8000021000
mmsh> mmap 16384 rw addr=0x8000027000 fixed populate
0x8000027000
mmsh> mremap 0x8000021000 8192 8192 maymove fixed=0x8000025000 dontunmap
0x8000025000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000025000 rw-p 00000000 00:00 0
8000025000-8000027000 rw-p 00000000 00:00 0
8000027000-800002b000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 157344
mmsh> mmap 16384 rw shared addr=0x8000021000 fixed
0x8000021000
mmsh> mremap 0x8000022000 8192 8192 maymove fixed=0x8000025000 dontunmap
0x8000025000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000025000 rw-s 00000000 00:00 0                              /dev/zero (deleted)
8000025000-8000027000 rw-s 00001000 00:00 0                              /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x8000023000 8192 8192 maymove fixed=0x8000025000 dontunmap
0x8000025000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000025000 rw-s 00000000 00:00 0                              /dev/zero (deleted)
8000025000-8000027000 rw-s 00002000 00:00 0                              /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x8000021000 4096 4096 maymove fixed=0x8000025000 dontunmap
0x8000025000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000025000 rw-s 00000000 00:00 0                              /dev/zero (deleted)
8000025000-8000026000 rw-s 00000000 00:00 0                              /dev/zero (deleted)
8000026000-8000027000 rw-s 00003000 00:00 0                              /dev/zero (deleted)
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 157344
mmsh> mmap 65536 rw addr=0x8000021000 fixed locked
0x8000021000
mmsh> mremap 0x8000022000 8192 8192 maymove fixed=0x8000121000 dontunmap
0x8000121000
mmsh> mremap 0x8000027000 8192 8192 maymove fixed=0x8000121000 dontunmap
0x8000121000
mmsh> smaps
00400000-00401000 r--p 00000000 00:00 0                                  bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00401000-00402000 r-xp 00001000 00:00 0                                  bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00402000-00403000 r--p 00002000 00:00 0                                  bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00403000-00404000 rw-p 00003000 00:00 0                                  bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
Size:                  8 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
8000021000-8000022000 rw-p 00000000 00:00 0
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
8000022000-8000024000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
8000024000-8000027000 rw-p 00000000 00:00 0
Size:                 12 kB
Rss:                  12 kB
Pss:                  12 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        12 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
8000027000-8000029000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
8000029000-8000031000 rw-p 00000000 00:00 0
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:            32 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
8000121000-8000123000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
mmsh> munmap 0x8000021000 4M
mmsh> mmap 20480 rw addr=0x8000021000 fixed populate
0x8000021000
mmsh> mremap 0x8000024000 4096 4096 maymove fixed=0x800001f000 dontunmap
0x800001f000
mmsh> mremap 0x8000025000 4096 4096 maymove fixed=0x8000020000 dontunmap
0x8000020000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
800001f000-8000021000 rw-p 00000000 00:00 0
8000021000-8000026000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x800001f000 157344
mmsh> mmap 65536 rw addr=0x8000021000 fixed populate locked
0x8000021000
mmsh> mremap 0x8000023000 8192 8192 maymove fixed=0x8000121000 dontunmap
0x8000121000
mmsh> munlockall
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000023000 rw-p 00000000 00:00 0
8000023000-8000025000 rw-p 00000000 00:00 0
8000025000-8000031000 rw-p 00000000 00:00 0
8000121000-8000123000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4096 rw addr=0x8000140000 fixed
0x8000140000
mmsh> mremap 0x8000023000 8192 8192 maymove fixed=0x8000141000
0x8000141000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000023000 rw-p 00000000 00:00 0
8000025000-8000031000 rw-p 00000000 00:00 0
8000121000-8000123000 rw-p 00000000 00:00 0
8000140000-8000143000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 4M
mmsh> mmap 65536 rw addr=0x8000021000 fixed populate
0x8000021000
mmsh> mremap 0x8000023000 8192 8192 maymove fixed=0x8000121000 dontunmap
0x8000121000
mmsh> mmap 4096 rw addr=0x8000140000 fixed
0x8000140000
mmsh> mremap 0x8000023000 8192 8192 maymove fixed=0x8000141000
0x8000141000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000023000 rw-p 00000000 00:00 0
8000025000-8000031000 rw-p 00000000 00:00 0
8000121000-8000123000 rw-p 00000000 00:00 0
8000140000-8000141000 rw-p 00000000 00:00 0
8000141000-8000143000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 4M
mmsh> mmap 65536 rw addr=0x8000021000 fixed
0x8000021000
mmsh> mremap 0x8000023000 8192 8192 maymove fixed=0x8000121000 dontunmap
0x8000121000
mmsh> touch 0x8000021000 65536 w
minor=16 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000031000 rw-p 00000000 00:00 0
8000121000-8000123000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 4M
mmsh> mmap 65536 rw addr=0x8000021000 fixed populate locked
0x8000021000
mmsh> mremap 0x8000021000 8192 8192 maymove fixed=0x8000121000 dontunmap
0x8000121000
mmsh> mremap 0x800002f000 8192 8192 maymove fixed=0x8000123000 dontunmap
0x8000123000
mmsh> mremap 0x8000023000 49152 49152 maymove fixed=0x8000130000 dontunmap
0x8000130000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000023000 rw-p 00000000 00:00 0
8000023000-800002f000 rw-p 00000000 00:00 0
800002f000-8000031000 rw-p 00000000 00:00 0
8000121000-8000123000 rw-p 00000000 00:00 0
8000123000-8000125000 rw-p 00000000 00:00 0
8000130000-800013c000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch 0x8000021000 65536 w
minor=16 major=0
mmsh> pagemap 0x8000021000 65536
0x8000021000 present anon excl f0
0x8000022000 present anon excl f1
0x8000023000 present anon excl f2
0x8000024000 present anon excl f3
0x8000025000 present anon excl f4
0x8000026000 present anon excl f5
0x8000027000 present anon excl f6
0x8000028000 present anon excl f7
0x8000029000 present anon excl f8
0x800002a000 present anon excl f9
0x800002b000 present anon excl f10
0x800002c000 present anon excl f11
0x800002d000 present anon excl f12
0x800002e000 present anon excl f13
0x800002f000 present anon excl f14
0x8000030000 present anon excl f15
mmsh> smaps
00400000-00401000 r--p 00000000 00:00 0                                  bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00401000-00402000 r-xp 00001000 00:00 0                                  bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00402000-00403000 r--p 00002000 00:00 0                                  bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00403000-00404000 rw-p 00003000 00:00 0                                  bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
Size:                  8 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
8000021000-8000023000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
8000023000-800002f000 rw-p 00000000 00:00 0
Size:                 48 kB
Rss:                  48 kB
Pss:                  48 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        48 kB
Referenced:           48 kB
Anonymous:            48 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
800002f000-8000031000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
8000121000-8000123000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
8000123000-8000125000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
8000130000-800013c000 rw-p 00000000 00:00 0
Size:                 48 kB
Rss:                  48 kB
Pss:                  48 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        48 kB
Referenced:           48 kB
Anonymous:            48 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
