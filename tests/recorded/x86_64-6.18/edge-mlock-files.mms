Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-mlock-files.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 32K
mmsh> x = mmap 64K r private file=f
0x7ffff7fe9000
mmsh> mlock $x 32K
mmsh> pagemap $x 64K
0x7ffff7fe9000 present file excl f0
0x7ffff7fea000 present file excl f1
0x7ffff7feb000 present file excl f2
0x7ffff7fec000 present file excl f3
0x7ffff7fed000 present file excl f4
0x7ffff7fee000 present file excl f5
0x7ffff7fef000 present file excl f6
0x7ffff7ff0000 present file excl f7
mmsh> mlock $x 64K
mlock: ENOMEM (Cannot allocate memory)
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
7ffff7fe9000-7ffff7ff9000 r--p 00000000 00:00 0                          f
Size:                 64 kB
Rss:                  32 kB
Pss:                  32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me lo
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
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 r--p 00000000 00:00 0                          f
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munlock $x 64K
mmsh> y = mmap 32K rw private file=f
0x7ffff7fe1000
mmsh> mlock $y 16K
mmsh> pagemap $y 32K
0x7ffff7fe1000 present anon excl f0
0x7ffff7fe2000 present anon excl f1
0x7ffff7fe3000 present anon excl f2
0x7ffff7fe4000 present anon excl f3
mmsh> faults
minor=5 major=0
mmsh> write $y 0x77
mmsh> touch $y 32K
minor=4 major=0
mmsh> faults
minor=4 major=0
mmsh> read $x
0x01
mmsh> z = mmap 32K rw shared file=f
0x7ffff7fd9000
mmsh> mlock $z 32K
mmsh> pagemap $z 32K
0x7ffff7fd9000 present file shared f0
0x7ffff7fda000 present file shared f1
0x7ffff7fdb000 present file shared f2
0x7ffff7fdc000 present file shared f3
0x7ffff7fdd000 present file shared f4
0x7ffff7fde000 present file shared f5
0x7ffff7fdf000 present file shared f6
0x7ffff7fe0000 present file shared f7
mmsh> touch $z 32K
minor=8 major=0
mmsh> faults
minor=9 major=0
mmsh> w = mmap 64K r shared file=f populate
0x7ffff7fc9000
mmsh> pagemap $w 64K
0x7ffff7fc9000 present file shared f0
0x7ffff7fca000 present file shared f1
0x7ffff7fcb000 present file shared f2
0x7ffff7fcc000 present file shared f3
0x7ffff7fcd000 present file shared f4
0x7ffff7fce000 present file shared f5
0x7ffff7fcf000 present file shared f6
0x7ffff7fd0000 present file shared f7
mmsh> v = mmap 64K rw private file=f populate
0x7ffff7fb9000
mmsh> pagemap $v 64K
0x7ffff7fb9000 present anon excl f0
0x7ffff7fba000 present anon excl f1
0x7ffff7fbb000 present anon excl f2
0x7ffff7fbc000 present anon excl f3
0x7ffff7fbd000 present anon excl f4
0x7ffff7fbe000 present anon excl f5
0x7ffff7fbf000 present anon excl f6
0x7ffff7fc0000 present anon excl f7
mmsh> u = mmap 64K rw private file=f locked
0x7ffff7fa9000
mmsh> pagemap $u 64K
0x7ffff7fa9000 present anon excl f0
0x7ffff7faa000 present anon excl f1
0x7ffff7fab000 present anon excl f2
0x7ffff7fac000 present anon excl f3
0x7ffff7fad000 present anon excl f4
0x7ffff7fae000 present anon excl f5
0x7ffff7faf000 present anon excl f6
0x7ffff7fb0000 present anon excl f7
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fa9000-7ffff7fb9000 rw-p 00000000 00:00 0                          f
7ffff7fb9000-7ffff7fc9000 rw-p 00000000 00:00 0                          f
7ffff7fc9000-7ffff7fd9000 r--s 00000000 00:00 0                          f
7ffff7fd9000-7ffff7fe1000 rw-s 00000000 00:00 0                          f
7ffff7fe1000-7ffff7fe5000 rw-p 00000000 00:00 0                          f
7ffff7fe5000-7ffff7fe9000 rw-p 00004000 00:00 0                          f
7ffff7fe9000-7ffff7ff9000 r--p 00000000 00:00 0                          f
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> truncate f 8K
mmsh> pagemap $u 64K
0x7ffff7fa9000 present anon excl f0
0x7ffff7faa000 present anon excl f1
mmsh> touch $u+8K
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fab000
mmsh> touch $u+4K
minor=0 major=0
mmsh> madvise $v 8K dontneed
mmsh> pagemap $v 8K
mmsh> touch $v 8K r
minor=1 major=0
mmsh> pagemap $v 8K
0x7ffff7fb9000 present file shared f0
0x7ffff7fba000 present file shared f1
mmsh> mlock $v 64K
mlock: ENOMEM (Cannot allocate memory)
mmsh> munlockall
mmsh> p = fork
2
mmsh> on 2 touch $v 8K
minor=2 major=0
mmsh> on 2 pagemap $v 8K
0x7ffff7fb9000 present anon excl f0
0x7ffff7fba000 present anon excl f1
mmsh> pagemap $v 8K
0x7ffff7fb9000 present anon excl f2
0x7ffff7fba000 present anon excl f3
mmsh> n = mmap 16K none
0x7ffff7fa5000
mmsh> mlock $n 16K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mprotect $n 16K r
mmsh> mprotect $n 16K rw
mmsh> pagemap $n 16K
0x7ffff7fa5000 present anon excl f0
0x7ffff7fa6000 present anon excl f1
0x7ffff7fa7000 present anon excl f2
0x7ffff7fa8000 present anon excl f3
mmsh> faults
minor=24 major=0
