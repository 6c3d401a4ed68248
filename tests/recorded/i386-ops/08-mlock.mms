Captured on Linux 6.1.176, i386 without PAE, 512 MB: 08-mlock.out.

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
mmsh> mlock $a+100 4K
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20002000 rw-p 00000000 00:00 0 
20002000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> smaps # part
20000000-20002000 rw-p 00000000 00:00 0 
Size:                  8 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                   8 kB
Pss:                   8 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                8 kB
VmFlags: rd wr mr mw me lo ac
mmsh> status # part
VmPeak:	    1548 kB
VmSize:	    1548 kB
VmLck:	       8 kB
VmPin:	       0 kB
VmData:	     576 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      16 kB
VmSwap:	       0 kB
mmsh> mlock $a+16K 0
mmsh> munlock $a 64K
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20002000 rw-p 00000000 00:00 0 
20002000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mlock $a+32K 16K onfault
mmsh> smaps # part
20008000-2000c000 rw-p 00000000 00:00 0 
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
VmFlags: rd wr mr mw me lo ?? ac
mmsh> touch $a+32K w
minor=1 major=0
mmsh> for i in 0..1 { write $a+32K+4K*$i (($a+32K)>>12)+$i+1 }
mmsh> smaps # part
20008000-2000c000 rw-p 00000000 00:00 0 
Size:                 16 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                   4 kB
Pss:                   4 kB
Pss_Dirty:             4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                4 kB
VmFlags: rd wr mr mw me lo ?? ac
mmsh> munlock $a+32K 16K
mmsh> mlock 0x50000000 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap $a+48K 4K
mmsh> mlock $a 64K
mlock: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 
20008000-2000c000 rw-p 00000000 00:00 0 
2000d000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> smaps # part
20000000-20008000 rw-p 00000000 00:00 0 
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                   8 kB
Pss:                   8 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                8 kB
VmFlags: rd wr mr mw me lo ac
mmsh> smaps # part
2000d000-20010000 rw-p 00000000 00:00 0 
Size:                 12 kB
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
VmFlags: rd wr mr mw me ac
mmsh> munlock $a 64K
munlock: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 
20008000-2000c000 rw-p 00000000 00:00 0 
2000d000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mlockall
mlockall: EINVAL (Invalid argument)
mmsh> # no counterpart: mlockall 8 => -1 EINVAL
mmsh> mlockall future
mmsh> b = mmap 32K rw addr=0x20100000 fixed
0x20100000
mmsh> smaps # part
20100000-20108000 rw-p 00000000 00:00 0 
Size:                 32 kB
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
Locked:               32 kB
VmFlags: rd wr mr mw me lo ac
mmsh> c = mmap 32K none addr=0x20200000 fixed
0x20200000
mmsh> d = mmap 32K r addr=0x20300000 fixed
0x20300000
mmsh> smaps # part
20200000-20208000 ---p 00000000 00:00 0 
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
VmFlags: mr mw me lo
mmsh> smaps # part
20300000-20308000 r--p 00000000 00:00 0 
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
VmFlags: rd mr mw me lo
mmsh> munlockall
mmsh> e = mmap 32K rw locked addr=0x20400000 fixed
0x20400000
mmsh> smaps # part
20400000-20408000 rw-p 00000000 00:00 0 
Size:                 32 kB
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
Locked:               32 kB
VmFlags: rd wr mr mw me lo ac
mmsh> status # part
VmPeak:	    1672 kB
VmSize:	    1672 kB
VmLck:	      32 kB
VmPin:	       0 kB
VmData:	     636 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      20 kB
VmSwap:	       0 kB
mmsh> mlockall current
mmsh> status # part
VmPeak:	    1672 kB
VmSize:	    1672 kB
VmLck:	    1648 kB
VmPin:	       0 kB
VmData:	     636 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      20 kB
VmSwap:	       0 kB
mmsh> munlockall
mmsh> rlimit memlock 32K
mmsh> setuid 1000
mmsh> mlock $b 16K
mmsh> mlock $b 16K
mmsh> mlock $b+16K 16K
mmsh> mlock $d 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mlock $d 16K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mmap 64K rw locked
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> mlockall current future
mlockall: ENOMEM (Cannot allocate memory)
mmsh> mlockall current
mlockall: ENOMEM (Cannot allocate memory)
mmsh> munlock $b 32K
mmsh> rlimit memlock 0
mmsh> mlock $b 4K
mlock: EPERM (Operation not permitted)
mmsh> mmap 4K rw locked
mmap: EPERM (Operation not permitted)
mmsh> status # part
VmPeak:	    1672 kB
VmSize:	    1672 kB
VmLck:	       0 kB
VmPin:	       0 kB
VmData:	     636 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      20 kB
VmSwap:	       0 kB
