Captured on Linux 6.1.176, i386 without PAE, 512 MB: 10-fork.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> a = mmap 64K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 32K w
minor=8 major=0
mmsh> for i in 0..8 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> write $a 0x41
mmsh> s = mmap 16K rw shared addr=0x20100000 fixed
0x20100000
mmsh> touch $s 16K w
minor=4 major=0
mmsh> for i in 0..4 { write $s+4K*$i (($s)>>12)+$i+1 }
mmsh> r = mmap 16K r addr=0x20200000 fixed
0x20200000
mmsh> touch $r 16K r
minor=4 major=0
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  32 kB
Pss:                  32 kB
Pss_Dirty:            32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:            32 kB
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
mmsh> pagemap $a 12K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
mmsh> # no counterpart: faults minflt 70 majflt 0
mmsh> fork
2
mmsh> switch 2
mmsh> # no counterpart: faults minflt 18 majflt 0
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  32 kB
Pss:                  16 kB
Pss_Dirty:            16 kB
Shared_Clean:          0 kB
Shared_Dirty:         32 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            32 kB
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
mmsh> pagemap $a 12K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20010000 rw-p 00000000 00:00 0 
20100000-20104000 rw-s 00000000 00:00 0 zero (deleted)
20200000-20204000 r--p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> touch $a 8K r
minor=1 major=0
mmsh> touch $a 8K w
minor=2 major=0
mmsh> for i in 0..2 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  32 kB
Pss:                  20 kB
Pss_Dirty:            20 kB
Shared_Clean:          0 kB
Shared_Dirty:         24 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:            32 kB
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
mmsh> pagemap $a 12K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon shared f2
mmsh> read $a
0x01
mmsh> write $a 0x42
mmsh> read $a
0x42
mmsh> smaps # part
20100000-20104000 rw-s 00000000 00:00 0 zero (deleted)
Size:                 16 kB
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
mmsh> touch $s 8K w
minor=2 major=0
mmsh> for i in 0..2 { write $s+4K*$i (($s)>>12)+$i+1 }
mmsh> smaps # part
20100000-20104000 rw-s 00000000 00:00 0 zero (deleted)
Size:                 16 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                   8 kB
Pss:                   4 kB
Pss_Dirty:             4 kB
Shared_Clean:          0 kB
Shared_Dirty:          8 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            8 kB
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
mmsh> write $s 0x43
mmsh> touch $a+32K 8K w
minor=2 major=0
mmsh> for i in 0..2 { write $a+32K+4K*$i (($a+32K)>>12)+$i+1 }
mmsh> mmap 16K rw addr=0x20300000 fixed
0x20300000
mmsh> fork
3
mmsh> switch 3
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  40 kB
Pss:                  15 kB
Pss_Dirty:            15 kB
Shared_Clean:          0 kB
Shared_Dirty:         40 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            40 kB
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
mmsh> touch $a 16K w
minor=5 major=0
mmsh> for i in 0..4 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  40 kB
Pss:                  25 kB
Pss_Dirty:            25 kB
Shared_Clean:          0 kB
Shared_Dirty:         24 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:            40 kB
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
mmsh> exit 3
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  40 kB
Pss:                  28 kB
Pss_Dirty:            28 kB
Shared_Clean:          0 kB
Shared_Dirty:         24 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:            40 kB
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
mmsh> touch $a 16K w
minor=5 major=0
mmsh> for i in 0..4 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> touch 0 w
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> munmap $a 64K
mmsh> status # part
VmPeak:	    1596 kB
VmSize:	    1532 kB
VmLck:	       0 kB
VmPin:	       0 kB
VmData:	     528 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      16 kB
VmSwap:	       0 kB
mmsh> exit
mmsh> read $a
0x41
mmsh> read $s
0x43
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  32 kB
Pss:                  32 kB
Pss_Dirty:            32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:            32 kB
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
mmsh> touch $a 32K w
minor=8 major=0
mmsh> for i in 0..8 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0 
Size:                 64 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  32 kB
Pss:                  32 kB
Pss_Dirty:            32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:            32 kB
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
mmsh> pagemap $a 12K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20010000 rw-p 00000000 00:00 0 
20100000-20104000 rw-s 00000000 00:00 0 zero (deleted)
20200000-20204000 r--p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> smaps # part
20100000-20104000 rw-s 00000000 00:00 0 zero (deleted)
Size:                 16 kB
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
VmFlags: rd wr sh mr mw me ms
mmsh> fork
4
mmsh> switch 4
mmsh> write 0x1000 1
write: SIGSEGV (SEGV_MAPERR) at 0x1000
mmsh> setuid 0
mmsh> touch 0x50000000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x50000000
mmsh> exit
mmsh> status # part
VmPeak:	    1580 kB
VmSize:	    1580 kB
VmLck:	       0 kB
VmPin:	       0 kB
VmData:	     576 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      16 kB
VmSwap:	       0 kB
