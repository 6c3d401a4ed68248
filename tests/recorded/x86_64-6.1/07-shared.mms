Recorded on Linux 6.1.192, x86_64: scripts/07-shared.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> s = mmap 16K rw shared
0x7ffff7ff5000
mmsh> t = mmap 16K rw shared
0x7ffff7ff1000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff1000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $s 8K r
minor=2 major=0
mmsh> touch $s 16K w
minor=2 major=0
mmsh> pagemap $s 16K
0x7ffff7ff5000 present file excl f0
0x7ffff7ff6000 present file excl f1
0x7ffff7ff7000 present file excl f2
0x7ffff7ff8000 present file excl f3
mmsh> fork
2
mmsh> on 2 touch $s 16K r
minor=1 major=0
mmsh> on 2 touch $s 16K w
minor=0 major=0
mmsh> on 2 write $s 77
mmsh> read $s
0x4d
mmsh> pagemap $s 16K
0x7ffff7ff5000 present file shared f0
0x7ffff7ff6000 present file shared f1
0x7ffff7ff7000 present file shared f2
0x7ffff7ff8000 present file shared f3
mmsh> on 2 pagemap $s 16K
0x7ffff7ff5000 present file shared f0
0x7ffff7ff6000 present file shared f1
0x7ffff7ff7000 present file shared f2
0x7ffff7ff8000 present file shared f3
mmsh> u = mmap 4K rw shared
0x7ffff7ff0000
mmsh> on 2 touch $u w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ff0000
mmsh> madvise $s 16K dontneed
mmsh> read $s
0x4d
mmsh> mincore $s 16K
1111
mmsh> mincore $t 16K
0000
mmsh> touch $s 16K r
minor=0 major=0
mmsh> mprotect $s+4K 4K r
mmsh> on 2 write $s+4K 5
mmsh> read $s+4K
0x05
mmsh> write $s+4K 6
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff6000
mmsh> on 2 munmap $s 16K
mmsh> pagemap $s 16K
0x7ffff7ff5000 present file excl f0
0x7ffff7ff6000 present file excl f1
0x7ffff7ff7000 present file excl f2
0x7ffff7ff8000 present file excl f3
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff0000-7ffff7ff1000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff1000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff5000-7ffff7ff6000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff6000-7ffff7ff7000 r--s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7ff7000-7ffff7ff9000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff1000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
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
Pss:                   2 kB
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
7ffff7ff0000-7ffff7ff1000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
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
VmFlags: rd wr sh mr mw me ms
7ffff7ff1000-7ffff7ff5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
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
VmFlags: rd wr sh mr mw me ms
7ffff7ff5000-7ffff7ff6000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7ff6000-7ffff7ff7000 r--s 00001000 00:00 0                          /dev/zero (deleted)
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd sh mr mw me ms
7ffff7ff7000-7ffff7ff9000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
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
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
mmsh> on 2 exit
mmsh> msync $s 16K sync
mmsh> madvise $s 4K remove
mmsh> read $s
0x00
mmsh> msync $s 4K sync async
msync: EINVAL (Invalid argument)
mmsh> msync $s+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> msync $s 64K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> madvise $t 16K free
madvise: EINVAL (Invalid argument)
