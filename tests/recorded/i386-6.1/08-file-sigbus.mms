Recorded on Linux 6.1.192, i386: scripts/i386/08-file-sigbus.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> file f 10000
mmsh> p = mmap 32K r file=f
0xb7ff2000
mmsh> s = mmap 32K rw shared file=f
0xb7fea000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fea000-b7ff2000 rw-s 00000000 00:00 0          f
b7ff2000-b7ffa000 r--p 00000000 00:00 0          f
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> touch $p r
minor=1 major=0
mmsh> pagemap $p 32K
0xb7ff2000 present file excl f0
0xb7ff3000 present file excl f1
0xb7ff4000 present file excl f2
mmsh> read $p
0x01
mmsh> read $p+8K
0x03
mmsh> read $p+8K+1807
0x03
mmsh> read $p+8K+1808
0x00
mmsh> read $p+12K
read: SIGBUS (BUS_ADRERR) at 0xb7ff5000
mmsh> touch $p+12K r
touch: SIGBUS (BUS_ADRERR) at 0xb7ff5000
mmsh> touch $s+12K w
touch: SIGBUS (BUS_ADRERR) at 0xb7fed000
mmsh> touch $p+28K r
touch: SIGBUS (BUS_ADRERR) at 0xb7ff9000
mmsh> write $s+4K 200
mmsh> read $p+4K
0xc8
mmsh> pagemap $s 12K
0xb7feb000 present file shared f0
mmsh> pagemap $p 12K
0xb7ff2000 present file excl f1
0xb7ff3000 present file shared f0
0xb7ff4000 present file excl f2
mmsh> w = mmap 12K rw file=f offset=0
0xb7fe7000
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
0xb7fe7000 present file shared f0
0xb7fe8000 present anon excl f1
0xb7fe9000 present file shared f2
mmsh> smaps
08048000-08049000 r--p 00000000 00:00 0          bare
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
08049000-0804a000 r-xp 00001000 00:00 0          bare
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
0804a000-0804b000 r--p 00002000 00:00 0          bare
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
0804b000-0804c000 rw-p 00003000 00:00 0          bare
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
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
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
b7fe7000-b7fea000 rw-p 00000000 00:00 0          f
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
b7fea000-b7ff2000 rw-s 00000000 00:00 0          f
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
b7ff2000-b7ffa000 r--p 00000000 00:00 0          f
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
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
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
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
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
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
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
read: SIGBUS (BUS_ADRERR) at 0xb7ff3000
mmsh> read $w+4K
read: SIGBUS (BUS_ADRERR) at 0xb7fe8000
mmsh> read $s
0x01
mmsh> truncate f 10000
mmsh> read $w+4K
0x00
mmsh> read $p+4K
0x00
mmsh> mmap 8K r file=f offset=4K
0xb7fe5000
mmsh> mmap 8K r file=f offset=1K
mmap: EINVAL (Invalid argument)
mmsh> mmap 8K r file=f offset=1M
0xb7fe3000
mmsh> mmap 8K r file=none
mmap: ENOENT (No such file or directory)
mmsh> mmap 8K r file=f offset=0xfffff000
0xb7fe1000
mmsh> mmap 0xbfff0000 r file=f
mmap: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fe1000-b7fe3000 r--p fffff000 00:00 0          f
b7fe3000-b7fe5000 r--p 00100000 00:00 0          f
b7fe5000-b7fe7000 r--p 00001000 00:00 0          f
b7fe7000-b7fea000 rw-p 00000000 00:00 0          f
b7fea000-b7ff2000 rw-s 00000000 00:00 0          f
b7ff2000-b7ffa000 r--p 00000000 00:00 0          f
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mincore $p 32K
11100000
mmsh> msync $s 12K sync
mmsh> touch $s 4K w
minor=1 major=0
mmsh> touch $s 4K w
minor=0 major=0
mmsh> faults
minor=7 major=1
