Recorded on Linux 6.1.192, x86_64: scripts/edges/edge-unread-tail.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> file a 128K
mmsh> evict a
mmsh> truncate a 30000
mmsh> p = mmap 32K rw file=a shared
0x7ffff7ff7000
mmsh> mincore $p 32K
00000000
mmsh> touch $p r
minor=0 major=1
mmsh> mincore $p 32K
11111110
mmsh> touch $p+28K r
minor=0 major=1
mmsh> faults
minor=0 major=2
mmsh> pagemap
0x401000 present file excl f0
0x7ffff7ff7000 present file excl f1
0x7ffff7ff8000 present file excl f2
0x7ffff7ff9000 present file excl f3
0x7ffff7ffa000 present file excl f4
0x7ffff7ffb000 present file excl f5
0x7ffff7ffc000 present file excl f6
0x7ffff7ffd000 present file excl f7
0x7ffff7ffe000 present file excl f8
0x7fffffffe000 present anon excl f9
mmsh> file b 30000
mmsh> evict b
mmsh> truncate b 30000
mmsh> p = mmap 32K rw file=b shared populate
0x7ffff7fef000
mmsh> faults
minor=2 major=0
mmsh> file c 4K
mmsh> truncate c 30000
mmsh> truncate c 29000
mmsh> p = mmap 32K rw file=c
0x7ffff7fe7000
mmsh> write $p+28K 5
mmsh> mincore $p 32K
10000001
mmsh> touch $p+4K r
minor=0 major=1
mmsh> mincore $p 32K
11111111
mmsh> read $p+28K+1
0x00
mmsh> faults
minor=0 major=2
mmsh> file d 4000
mmsh> evict d
mmsh> truncate d 30000
mmsh> p = mmap 32K rw file=d shared
0x7ffff7fdf000
mmsh> touch $p r
minor=0 major=1
mmsh> mincore $p 32K
11111111
mmsh> touch $p+24K r
minor=0 major=0
mmsh> mincore $p 32K
11111111
mmsh> faults
minor=0 major=1
mmsh> file e 64K
mmsh> evict e
mmsh> truncate e 29000
mmsh> p = mmap 32K rw file=e shared
0x7ffff7fd7000
mmsh> madvise $p 32K populate_write
mmsh> faults
minor=8 major=0
mmsh> file f 6000
mmsh> evict f
mmsh> truncate f 5000
mmsh> evict f
mmsh> truncate f 4500
mmsh> p = mmap 8K rw file=f shared
0x7ffff7fd5000
mmsh> mincore $p 8K
00
mmsh> touch $p r
minor=0 major=1
mmsh> mincore $p 8K
10
mmsh> read $p+4499
0x02
mmsh> read $p+4500
0x00
mmsh> truncate f 8K
mmsh> read $p+5000
0x00
mmsh> faults
minor=0 major=2
mmsh> file g 32K
mmsh> p = mmap 32K rw file=g shared
0x7ffff7fcd000
mmsh> write $p 1
mmsh> madvise $p+8K 4K populate_write
mmsh> truncate g 64K
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
7ffff7fcd000-7ffff7fd5000 rw-s 00000000 00:00 0                          g
Size:                 32 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         8 kB
Private_Dirty:         0 kB
Referenced:            8 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fd5000-7ffff7fd7000 rw-s 00000000 00:00 0                          f
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         8 kB
Private_Dirty:         0 kB
Referenced:            8 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fd7000-7ffff7fdf000 rw-s 00000000 00:00 0                          e
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fdf000-7ffff7fe7000 rw-s 00000000 00:00 0                          d
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fe7000-7ffff7fef000 rw-p 00000000 00:00 0                          c
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        28 kB
Private_Dirty:         4 kB
Referenced:           32 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
7ffff7fef000-7ffff7ff7000 rw-s 00000000 00:00 0                          b
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7ff7000-7ffff7fff000 rw-s 00000000 00:00 0                          a
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
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
mmsh> write $p 2
mmsh> faults
minor=3 major=0
mmsh> truncate g 64K
mmsh> write $p+4K 3
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
7ffff7fcd000-7ffff7fd5000 rw-s 00000000 00:00 0                          g
Size:                 32 kB
Rss:                  12 kB
Pss:                  12 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         8 kB
Private_Dirty:         4 kB
Referenced:           12 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fd5000-7ffff7fd7000 rw-s 00000000 00:00 0                          f
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         8 kB
Private_Dirty:         0 kB
Referenced:            8 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fd7000-7ffff7fdf000 rw-s 00000000 00:00 0                          e
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fdf000-7ffff7fe7000 rw-s 00000000 00:00 0                          d
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fe7000-7ffff7fef000 rw-p 00000000 00:00 0                          c
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        28 kB
Private_Dirty:         4 kB
Referenced:           32 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
7ffff7fef000-7ffff7ff7000 rw-s 00000000 00:00 0                          b
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7ff7000-7ffff7fff000 rw-s 00000000 00:00 0                          a
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
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
mmsh> faults
minor=1 major=0
