Recorded on Linux 6.18.44, x86_64: scripts/06-fork-cow.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> p = mmap 16K rw
0x7ffff7ff5000
mmsh> touch $p 4K r
minor=1 major=0
mmsh> touch $p+4K 12K w
minor=3 major=0
mmsh> write $p+4K 65
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon shared z
0x7ffff7ff6000 present anon excl f0
0x7ffff7ff7000 present anon excl f1
0x7ffff7ff8000 present anon excl f2
mmsh> fork
2
mmsh> on 2 faults
minor=0 major=0
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon shared z
0x7ffff7ff6000 present anon shared f0
0x7ffff7ff7000 present anon shared f1
0x7ffff7ff8000 present anon shared f2
mmsh> on 2 pagemap $p 16K
0x7ffff7ff5000 present anon shared z
0x7ffff7ff6000 present anon shared f0
0x7ffff7ff7000 present anon shared f1
0x7ffff7ff8000 present anon shared f2
mmsh> touch $p 16K r
minor=0 major=0
mmsh> on 2 touch $p 16K r
minor=0 major=0
mmsh> on 2 write $p+4K 66
mmsh> read $p+4K
0x41
mmsh> on 2 read $p+4K
0x42
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon shared z
0x7ffff7ff6000 present anon excl f0
0x7ffff7ff7000 present anon shared f1
0x7ffff7ff8000 present anon shared f2
mmsh> on 2 pagemap $p 16K
0x7ffff7ff5000 present anon shared z
0x7ffff7ff6000 present anon excl f3
0x7ffff7ff7000 present anon shared f1
0x7ffff7ff8000 present anon shared f2
mmsh> touch $p+4K w
minor=1 major=0
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon shared z
0x7ffff7ff6000 present anon excl f0
0x7ffff7ff7000 present anon shared f1
0x7ffff7ff8000 present anon shared f2
mmsh> on 2 pagemap $p 16K
0x7ffff7ff5000 present anon shared z
0x7ffff7ff6000 present anon excl f3
0x7ffff7ff7000 present anon shared f1
0x7ffff7ff8000 present anon shared f2
mmsh> on 2 touch $p w
minor=1 major=0
mmsh> touch $p w
minor=1 major=0
mmsh> on 2 fork
3
mmsh> touch $p+8K w
minor=1 major=0
mmsh> on 2 touch $p+8K w
minor=1 major=0
mmsh> on 3 touch $p+8K w
minor=1 major=0
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon excl f0
0x7ffff7ff6000 present anon excl f1
0x7ffff7ff7000 present anon excl f2
0x7ffff7ff8000 present anon shared f3
mmsh> on 2 pagemap $p 16K
0x7ffff7ff5000 present anon shared f4
0x7ffff7ff6000 present anon shared f5
0x7ffff7ff7000 present anon excl f6
0x7ffff7ff8000 present anon shared f3
mmsh> on 3 pagemap $p 16K
0x7ffff7ff5000 present anon shared f4
0x7ffff7ff6000 present anon shared f5
0x7ffff7ff7000 present anon excl f7
0x7ffff7ff8000 present anon shared f3
mmsh> on 2 exit
mmsh> on 3 touch $p+12K w
minor=1 major=0
mmsh> touch $p+12K w
minor=1 major=0
mmsh> on 3 exit
mmsh> touch $p+12K w
minor=0 major=0
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon excl f0
0x7ffff7ff6000 present anon excl f1
0x7ffff7ff7000 present anon excl f2
0x7ffff7ff8000 present anon excl f3
mmsh> fork
4
mmsh> on 4 brk 0x40a000
0x40a000
mmsh> on 4 mmap 8K
0x7ffff7ff3000
mmsh> on 4 munmap $p 4K
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-0040a000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff3000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> a = mmap 4K rw
0x7ffff7ff4000
mmsh> b = mmap 4K rw
0x7ffff7ff3000
mmsh> c = mmap 4K rw
0x7ffff7ff2000
mmsh> touch $a w
minor=1 major=0
mmsh> touch $b w
minor=1 major=0
mmsh> touch $c w
minor=1 major=0
mmsh> write $b 9
mmsh> madvise $a 4K dontfork
mmsh> madvise $b 4K wipeonfork
mmsh> mlock $c 4K
mmsh> fork
5
mmsh> on 5 touch $a r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ff4000
mmsh> on 5 read $b
0x00
mmsh> on 5 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff2000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 5 smaps
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
Pss:                   1 kB
Shared_Clean:          4 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
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
7ffff7ff2000-7ffff7ff3000 rw-p 00000000 00:00 0
Size:                  4 kB
Rss:                   4 kB
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
7ffff7ff3000-7ffff7ff4000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me ac wf
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
Size:                 16 kB
Rss:                  16 kB
Pss:                   5 kB
Shared_Clean:          0 kB
Shared_Dirty:         16 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            16 kB
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
Pss:                   1 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
mmsh> faults
minor=11 major=0
mmsh> on 4 faults
minor=0 major=0
mmsh> on 5 faults
minor=1 major=0
mmsh> on 9 exit
on: ESRCH (No such process)
