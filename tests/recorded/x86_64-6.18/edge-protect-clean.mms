Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-protect-clean.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> h = sbrk 0
0x406000
mmsh> p = mmap 32768 rw populate
0x7ffff7ff1000
mmsh> madvise $p 16384 free
mmsh> mprotect $p 32768 r
mmsh> touch $p 32768 r
minor=0 major=0
mmsh> mprotect $p 32768 rw
mmsh> pagemap $p 32768
0x7ffff7ff1000 present anon excl f0
0x7ffff7ff2000 present anon excl f1
0x7ffff7ff3000 present anon excl f2
0x7ffff7ff4000 present anon excl f3
0x7ffff7ff5000 present anon excl f4
0x7ffff7ff6000 present anon excl f5
0x7ffff7ff7000 present anon excl f6
0x7ffff7ff8000 present anon excl f7
mmsh> touch $p 32768 w
minor=0 major=0
mmsh> madvise $p 8192 free
mmsh> mprotect $p 4096 rwx
mmsh> touch $p 8192 w
minor=0 major=0
mmsh> madvise $p 8192 free
mmsh> mprotect $p 8192 none
mmsh> mprotect $p 8192 rw
mmsh> touch $p 8192 w
minor=0 major=0
mmsh> faults
minor=8 major=0
mmsh> q = mmap 16384 r
0x7ffff7fed000
mmsh> touch $q 16384 r
minor=4 major=0
mmsh> mprotect $q 16384 rw
mmsh> touch $q 16384 w
minor=4 major=0
mmsh> s = mmap 16384 rw shared
0x7ffff7fe9000
mmsh> touch $s 16384 r
minor=4 major=0
mmsh> mprotect $s 8192 r
mmsh> mprotect $s 8192 rw
mmsh> touch $s 16384 w
minor=0 major=0
mmsh> madvise $p 32768 free
mmsh> c = fork
2
mmsh> on $c madvise $p 16384 free
mmsh> on $c mprotect $p 32768 r
mmsh> on $c mprotect $p 32768 rw
mmsh> on $c touch $p 32768 w
minor=8 major=0
mmsh> on $c exit
mmsh> mprotect $p 32768 r
mmsh> mprotect $p 32768 rw
mmsh> touch $p 32768 w
minor=8 major=0
mmsh> faults
minor=20 major=0
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
7ffff7fe9000-7ffff7fed000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
Size:                 16 kB
Rss:                  16 kB
Pss:                  16 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7fed000-7ffff7ff9000 rw-p 00000000 00:00 0
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
