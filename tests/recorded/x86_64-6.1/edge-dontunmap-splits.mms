Recorded on Linux 6.1.192, x86_64: scripts/edges/edge-dontunmap-splits.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> mmap 57344 none addr=0x8000021000 fixed locked
0x8000021000
mmsh> mremap 0x8000026000 12288 12288 maymove fixed=0x8000023000 dontunmap
0x8000023000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000023000 ---p 00000000 00:00 0
8000023000-8000026000 ---p 00000000 00:00 0
8000026000-8000029000 ---p 00000000 00:00 0
8000029000-800002f000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 57344
mmsh> mmap 57344 none addr=0x8000021000 fixed
0x8000021000
mmsh> mremap 0x8000026000 12288 12288 maymove fixed=0x8000023000 dontunmap
0x8000023000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000023000 ---p 00000000 00:00 0
8000023000-8000026000 ---p 00000000 00:00 0
8000026000-800002f000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 57344
mmsh> mmap 57344 rw addr=0x8000021000 fixed populate
0x8000021000
mmsh> mremap 0x8000026000 12288 12288 maymove dontunmap
0x7ffff7ffc000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-800002f000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 57344
mmsh> mmap 57344 rw shared addr=0x8000021000 fixed locked
0x8000021000
mmsh> mremap 0x8000026000 12288 12288 maymove dontunmap
0x7ffff7ff9000
mmsh> mremap 0x8000026000 12288 12288 maymove dontunmap
0x7ffff7ff6000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000026000 rw-s 00000000 00:00 0                              /dev/zero (deleted)
8000026000-8000029000 rw-s 00005000 00:00 0                              /dev/zero (deleted)
8000029000-800002f000 rw-s 00008000 00:00 0                              /dev/zero (deleted)
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
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
8000021000-8000026000 rw-s 00000000 00:00 0                              /dev/zero (deleted)
Size:                 20 kB
Rss:                  20 kB
Pss:                  20 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        20 kB
Private_Dirty:         0 kB
Referenced:           20 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms lo
8000026000-8000029000 rw-s 00005000 00:00 0                              /dev/zero (deleted)
Size:                 12 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
8000029000-800002f000 rw-s 00008000 00:00 0                              /dev/zero (deleted)
Size:                 24 kB
Rss:                  24 kB
Pss:                  24 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        24 kB
Private_Dirty:         0 kB
Referenced:           24 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms lo
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
Size:                 12 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
Size:                 12 kB
Rss:                  12 kB
Pss:                  12 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        12 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms lo
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me ac
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
mmsh> munmap 0x8000021000 1M
mmsh> mmap 57344 none addr=0x8000021000 fixed growsdown
0x8000021000
mmsh> mremap 0x8000026000 12288 12288 maymove fixed=0x8000021000 dontunmap
0x8000021000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 ---p 00000000 00:00 0
8000024000-800002f000 ---p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 57344
mmsh> mmap 57344 rw addr=0x8000021000 fixed
0x8000021000
mmsh> mremap 0x8000026000 12288 12288 maymove fixed=0x8000021000 dontunmap
0x8000021000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 rw-p 00000000 00:00 0
8000024000-800002f000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 57344
mmsh> mmap 57344 rw addr=0x8000021000 fixed locked
0x8000021000
mmsh> munlock 0x8000021000 57344
mmsh> mremap 0x8000026000 12288 12288 maymove fixed=0x8000021000 dontunmap
0x8000021000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 rw-p 00000000 00:00 0
8000024000-800002f000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x8000021000 57344
mmsh> mmap 57344 rw addr=0x8000021000 fixed
0x8000021000
mmsh> mlock 0x8000021000 57344 onfault
mmsh> mremap 0x8000026000 12288 12288 maymove fixed=0x8000021000 dontunmap
0x8000021000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000026000 rw-p 00000000 00:00 0
8000026000-8000029000 rw-p 00000000 00:00 0
8000029000-800002f000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x8000021000 12288 12288 maymove fixed=0x8000030000 dontunmap
0x8000030000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 rw-p 00000000 00:00 0
8000024000-8000026000 rw-p 00000000 00:00 0
8000026000-8000029000 rw-p 00000000 00:00 0
8000029000-800002f000 rw-p 00000000 00:00 0
8000030000-8000033000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x8000029000 4096 4096 maymove fixed=0x8000024000 dontunmap
0x8000024000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 rw-p 00000000 00:00 0
8000024000-8000026000 rw-p 00000000 00:00 0
8000026000-8000029000 rw-p 00000000 00:00 0
8000029000-800002a000 rw-p 00000000 00:00 0
800002a000-800002f000 rw-p 00000000 00:00 0
8000030000-8000033000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x8000025000 4096 4096 maymove fixed=0x8000024000 dontunmap
0x8000024000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 rw-p 00000000 00:00 0
8000024000-8000025000 rw-p 00000000 00:00 0
8000025000-8000026000 rw-p 00000000 00:00 0
8000026000-8000029000 rw-p 00000000 00:00 0
8000029000-800002a000 rw-p 00000000 00:00 0
800002a000-800002f000 rw-p 00000000 00:00 0
8000030000-8000033000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x8000025000 4096 4096 maymove fixed=0x8000028000 dontunmap
0x8000028000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 rw-p 00000000 00:00 0
8000024000-8000025000 rw-p 00000000 00:00 0
8000025000-8000026000 rw-p 00000000 00:00 0
8000026000-800002a000 rw-p 00000000 00:00 0
800002a000-800002f000 rw-p 00000000 00:00 0
8000030000-8000033000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x800002a000 4096 4096 maymove fixed=0x8000029000 dontunmap
0x8000029000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
8000021000-8000024000 rw-p 00000000 00:00 0
8000024000-8000025000 rw-p 00000000 00:00 0
8000025000-8000026000 rw-p 00000000 00:00 0
8000026000-8000029000 rw-p 00000000 00:00 0
8000029000-800002a000 rw-p 00000000 00:00 0
800002a000-800002b000 rw-p 00000000 00:00 0
800002b000-800002f000 rw-p 00000000 00:00 0
8000030000-8000033000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mremap 0x800002a000 8192 4096 maymove fixed=0x8000029000 dontunmap
mremap: EINVAL (Invalid argument)
mmsh> mremap 0x800002a000 4096 8192 maymove fixed=0x8000029000 dontunmap
mremap: EINVAL (Invalid argument)
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
8000021000-8000024000 rw-p 00000000 00:00 0
Size:                 12 kB
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
8000024000-8000025000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me lo ?? ac
8000025000-8000026000 rw-p 00000000 00:00 0
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
8000026000-8000029000 rw-p 00000000 00:00 0
Size:                 12 kB
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
8000029000-800002a000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me lo ?? ac
800002a000-800002b000 rw-p 00000000 00:00 0
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
800002b000-800002f000 rw-p 00000000 00:00 0
Size:                 16 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ?? ac
8000030000-8000033000 rw-p 00000000 00:00 0
Size:                 12 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ?? ac
7ffff7ff6000-7ffff7ff9000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
Size:                 12 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7ff9000-7ffff7ffc000 rw-s 00005000 00:00 0                          /dev/zero (deleted)
Size:                 12 kB
Rss:                  12 kB
Pss:                  12 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        12 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms lo
7ffff7ffc000-7ffff7fff000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me ac
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
