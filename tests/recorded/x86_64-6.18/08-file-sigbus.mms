Recorded on Linux 6.18.44, x86_64: scripts/08-file-sigbus.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 10000
mmsh> p = mmap 32K r file=f
0x7ffff7ff1000
mmsh> s = mmap 32K rw shared file=f
0x7ffff7fe9000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff1000 rw-s 00000000 00:00 0                          f
7ffff7ff1000-7ffff7ff9000 r--p 00000000 00:00 0                          f
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> touch $p r
minor=1 major=0
mmsh> pagemap $p 32K
0x7ffff7ff1000 present file excl f0
0x7ffff7ff2000 present file excl f1
0x7ffff7ff3000 present file excl f2
mmsh> read $p
0x01
mmsh> read $p+8K
0x03
mmsh> read $p+8K+1807
0x03
mmsh> read $p+8K+1808
0x00
mmsh> read $p+12K
read: SIGBUS (BUS_ADRERR) at 0x7ffff7ff4000
mmsh> touch $p+12K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7ff4000
mmsh> touch $s+12K w
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fec000
mmsh> touch $p+28K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7ff8000
mmsh> write $s+4K 200
mmsh> read $p+4K
0xc8
mmsh> pagemap $s 12K
0x7ffff7fea000 present file shared f0
mmsh> pagemap $p 12K
0x7ffff7ff1000 present file excl f1
0x7ffff7ff2000 present file shared f0
0x7ffff7ff3000 present file excl f2
mmsh> w = mmap 12K rw file=f offset=0
0x7ffff7fe6000
mmsh> touch $w r
minor=1 major=0
mmsh> write $w+4K 1
mmsh> read $p+4K
0xc8
mmsh> write $s+4K 201
mmsh> read $w+4K
0x01
mmsh> read $p+4K
0xc9
mmsh> pagemap $w 12K
0x7ffff7fe6000 present file shared f0
0x7ffff7fe7000 present anon excl f1
0x7ffff7fe8000 present file shared f2
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
7ffff7fe6000-7ffff7fe9000 rw-p 00000000 00:00 0                          f
Size:                 12 kB
Rss:                  12 kB
Pss:                   8 kB
Shared_Clean:          8 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:           12 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
7ffff7fe9000-7ffff7ff1000 rw-s 00000000 00:00 0                          f
Size:                 32 kB
Rss:                   4 kB
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
7ffff7ff1000-7ffff7ff9000 r--p 00000000 00:00 0                          f
Size:                 32 kB
Rss:                  12 kB
Pss:                   6 kB
Shared_Clean:          8 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
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
mmsh> truncate f 4096
mmsh> read $p+4K
read: SIGBUS (BUS_ADRERR) at 0x7ffff7ff2000
mmsh> read $w+4K
read: SIGBUS (BUS_ADRERR) at 0x7ffff7fe7000
mmsh> read $s
0x01
mmsh> truncate f 10000
mmsh> read $w+4K
0x00
mmsh> read $p+4K
0x00
mmsh> mmap 8K r file=f offset=4K
0x7ffff7fe4000
mmsh> mmap 8K r file=f offset=1K
mmap: EINVAL (Invalid argument)
mmsh> mmap 8K r file=f offset=1M
0x7ffff7fe2000
mmsh> mmap 8K r file=none
mmap: ENOENT (No such file or directory)
mmsh> mmap 8K r file=f offset=0xfffffffffffff000
mmap: EOVERFLOW (Value too large for defined data type)
mmsh> mmap 0x7fffffff0000 r file=f
mmap: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe2000-7ffff7fe4000 r--p 00100000 00:00 0                          f
7ffff7fe4000-7ffff7fe6000 r--p 00001000 00:00 0                          f
7ffff7fe6000-7ffff7fe9000 rw-p 00000000 00:00 0                          f
7ffff7fe9000-7ffff7ff1000 rw-s 00000000 00:00 0                          f
7ffff7ff1000-7ffff7ff9000 r--p 00000000 00:00 0                          f
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mincore $p 32K
11100000
mmsh> msync $s 12K sync
mmsh> touch $s 4K w
minor=1 major=0
mmsh> touch $s 4K w
minor=0 major=0
mmsh> faults
minor=7 major=1
