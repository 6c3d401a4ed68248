Captured on Linux 6.1.176, i386 without PAE, 512 MB: 11-file.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> file h 16K
mmsh> p = mmap 32K rw private file=h addr=0x20000000 fixed
0x20000000
mmsh> s = mmap 32K rw shared file=h addr=0x20100000 fixed
0x20100000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 h
20100000-20108000 rw-s 00000000 00:00 0 h
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> touch $p 8K r
minor=1 major=0
mmsh> smaps # part
20000000-20008000 rw-p 00000000 00:00 0 h
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  16 kB
Pss:                  16 kB
Pss_Dirty:            16 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:             0 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
VmFlags: rd wr mr mw me ac
mmsh> smaps # part
20100000-20108000 rw-s 00000000 00:00 0 h
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
VmFlags: rd wr sh mr mw me ms
mmsh> touch $p 8K w
minor=2 major=0
mmsh> for i in 0..2 { write $p+4K*$i (($p)>>12)+$i+1 }
mmsh> smaps # part
20000000-20008000 rw-p 00000000 00:00 0 h
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  16 kB
Pss:                  16 kB
Pss_Dirty:            16 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:             8 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
VmFlags: rd wr mr mw me ac
mmsh> pagemap $p 16K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present file excl f2
0x20003000 present file excl f3
mmsh> touch $p+16K r
touch: SIGBUS (BUS_ADRERR) at 0x20004000
mmsh> touch $s+16K w
touch: SIGBUS (BUS_ADRERR) at 0x20104000
mmsh> write $s 0x5a
mmsh> read $p
0x01
mmsh> read $p+8K
0x43
mmsh> write $s+8K 0x6b
mmsh> read $p+8K
0x6b
mmsh> touch $s 16K w
minor=2 major=0
mmsh> for i in 0..4 { write $s+4K*$i (($s)>>12)+$i+1 }
mmsh> smaps # part
20100000-20108000 rw-s 00000000 00:00 0 h
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  16 kB
Pss:                  12 kB
Pss_Dirty:            12 kB
Shared_Clean:          0 kB
Shared_Dirty:          8 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:           16 kB
Anonymous:             0 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
VmFlags: rd wr sh mr mw me ms
mmsh> pagemap $s 16K
0x20100000 present file excl f0
0x20101000 present file excl f1
0x20102000 present file shared f2
0x20103000 present file shared f3
mmsh> msync $s 16K
mmsh> msync $s+1 4K
msync: EINVAL (Invalid argument)
mmsh> msync $s 64K
msync: ENOMEM (Cannot allocate memory)
mmsh> msync $s 16K async invalidate sync
msync: EINVAL (Invalid argument)
mmsh> msync $s 16K async sync
msync: EINVAL (Invalid argument)
mmsh> o = mmap 8K r private file=h offset=8192 addr=0x20200000 fixed
0x20200000
mmsh> read $o
0x03
mmsh> mmap 8K r private file=h offset=100
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K r private file=h offset=1M
0xb7ff9000
mmsh> truncate h 4K
mmsh> read $s
0x01
mmsh> touch $s+4K r
touch: SIGBUS (BUS_ADRERR) at 0x20101000
mmsh> touch $p+4K r
touch: SIGBUS (BUS_ADRERR) at 0x20001000
mmsh> read $p
0x01
mmsh> truncate h 16K
mmsh> read $s+4K
0x00
mmsh> mprotect $s 4K r
mmsh> munmap $s+8K 4K
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 h
20100000-20101000 r--s 00000000 00:00 0 h
20101000-20102000 rw-s 00001000 00:00 0 h
20103000-20108000 rw-s 00003000 00:00 0 h
20200000-20202000 r--p 00002000 00:00 0 h
b7ff9000-b7ffa000 r--p 00100000 00:00 0 h
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect $s+4K 4K r
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 h
20100000-20102000 r--s 00000000 00:00 0 h
20103000-20108000 rw-s 00003000 00:00 0 h
20200000-20202000 r--p 00002000 00:00 0 h
b7ff9000-b7ffa000 r--p 00100000 00:00 0 h
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect $s 8K rw
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 h
20100000-20102000 rw-s 00000000 00:00 0 h
20103000-20108000 rw-s 00003000 00:00 0 h
20200000-20202000 r--p 00002000 00:00 0 h
b7ff9000-b7ffa000 r--p 00100000 00:00 0 h
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> # no counterpart: unlink /tmp/h => 0x0
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 h (deleted)
20100000-20102000 rw-s 00000000 00:00 0 h (deleted)
20103000-20108000 rw-s 00003000 00:00 0 h (deleted)
20200000-20202000 r--p 00002000 00:00 0 h (deleted)
b7ff9000-b7ffa000 r--p 00100000 00:00 0 h (deleted)
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> q = mmap 16K r private file=/nonexistent
0xb7ff5000
mmsh> file i 6000
mmsh> i = mmap 8K r private file=i addr=0x20300000 fixed
0x20300000
mmsh> read $i+6001
0x00
mmsh> read $i+8191
0x00
