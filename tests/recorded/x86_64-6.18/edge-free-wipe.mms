Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-free-wipe.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 32K rw
0x7ffff7ff1000
mmsh> touch $x 32K
minor=8 major=0
mmsh> madvise $x 16K free
mmsh> mincore $x 32K
11111111
mmsh> pagemap $x 32K
0x7ffff7ff1000 present anon excl f0
0x7ffff7ff2000 present anon excl f1
0x7ffff7ff3000 present anon excl f2
0x7ffff7ff4000 present anon excl f3
0x7ffff7ff5000 present anon excl f4
0x7ffff7ff6000 present anon excl f5
0x7ffff7ff7000 present anon excl f6
0x7ffff7ff8000 present anon excl f7
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
00404000-00406000 rw-p 00000000 00:00 0
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
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
Size:                 32 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        16 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:            32 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
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
mmsh> touch $x 8K
minor=0 major=0
mmsh> faults
minor=8 major=0
mmsh> p = fork
2
mmsh> on 2 madvise $x 32K free
mmsh> on 2 pagemap $x 32K
0x7ffff7ff1000 present anon shared f0
0x7ffff7ff2000 present anon shared f1
0x7ffff7ff3000 present anon shared f2
0x7ffff7ff4000 present anon shared f3
0x7ffff7ff5000 present anon shared f4
0x7ffff7ff6000 present anon shared f5
0x7ffff7ff7000 present anon shared f6
0x7ffff7ff8000 present anon shared f7
mmsh> on 2 touch $x 32K
minor=8 major=0
mmsh> on 2 faults
minor=8 major=0
mmsh> madvise $x 16K wipeonfork
mmsh> madvise $x+16K 8K dontfork
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> q = fork
3
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 read $x
0x00
mmsh> on 3 touch $x+16K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ff5000
mmsh> on 3 touch $x+24K
minor=1 major=0
mmsh> on 3 pagemap $x 32K
0x7ffff7ff1000 present anon shared z
0x7ffff7ff7000 present anon excl f0
0x7ffff7ff8000 present anon shared f1
mmsh> on 3 faults
minor=2 major=0
mmsh> madvise $x 32K keeponfork
mmsh> madvise $x 32K dofork
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
mmsh> r = fork
4
mmsh> on 4 pagemap $x 32K
0x7ffff7ff1000 present anon shared f0
0x7ffff7ff2000 present anon shared f1
0x7ffff7ff3000 present anon shared f2
0x7ffff7ff4000 present anon shared f3
0x7ffff7ff5000 present anon shared f4
0x7ffff7ff6000 present anon shared f5
0x7ffff7ff7000 present anon shared f6
0x7ffff7ff8000 present anon shared f7
mmsh> on 4 madvise $x 32K dontneed
mmsh> on 4 touch $x 32K
minor=8 major=0
mmsh> exit
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
mmsh> madvise $x 12K cold
mmsh> madvise $x 12K willneed
mmsh> touch $x 32K
minor=0 major=0
mmsh> s = mmap 32K rw shared
0x7ffff7fe9000
mmsh> touch $s 16K
minor=4 major=0
mmsh> madvise $s 8K dontneed
mmsh> pagemap $s 32K
0x7ffff7feb000 present file excl f0
0x7ffff7fec000 present file excl f1
mmsh> mincore $s 32K
11110000
mmsh> touch $s 32K r
minor=5 major=0
mmsh> t = fork
5
mmsh> touch $s 32K
minor=0 major=0
mmsh> on $t pagemap $s 32K
mmsh> on $t touch $s 32K r
minor=1 major=0
mmsh> on $t mremap $s 16K 16K maymove dontunmap
0x7ffff7fe5000
mmsh> on $t maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7ff1000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on $t madvise $s+8K 8K remove
mmsh> read $s+8K
0x00
mmsh> pagemap $s 32K
0x7ffff7fe9000 present file shared f0
0x7ffff7fea000 present file shared f1
0x7ffff7feb000 present file excl f2
0x7ffff7fed000 present file shared f3
0x7ffff7fee000 present file shared f4
0x7ffff7fef000 present file shared f5
0x7ffff7ff0000 present file shared f6
