Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-guard-joins.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> h = sbrk 0
0x406000
mmsh> madvise 0x405000 4096 102
mmsh> brk $h+83327
0x41a57f
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0041b000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $h+69632 4096 w
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0041b000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mlock $h-8192 20480
mlock: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00409000 rw-p 00000000 00:00 0                                  [heap]
00409000-0041b000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 4096 rw addr=0x10000000 fixed
0x10000000
mmsh> mmap 4096 rw addr=0x10001000 fixed
0x10001000
mmsh> madvise 0x10001000 4096 102
mmsh> mmap 4096 rw addr=0x10002000 fixed
0x10002000
mmsh> mprotect 0x10001000 4096 r
mmsh> mprotect 0x10001000 4096 rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00409000 rw-p 00000000 00:00 0                                  [heap]
00409000-0041b000 rw-p 00000000 00:00 0                                  [heap]
10000000-10003000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
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
00404000-00409000 rw-p 00000000 00:00 0                                  [heap]
Size:                 20 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gu lo ac
00409000-0041b000 rw-p 00000000 00:00 0                                  [heap]
Size:                 72 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
10000000-10003000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me gu ac
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
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
VmFlags: rd mr pf io de dd
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
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
VmFlags: rd ex mr mw me de
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
