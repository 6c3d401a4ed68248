Captured on Linux 6.1.176, i386 without PAE, 512 MB: 06-fault.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> # no counterpart: faults minflt 49 majflt 0
mmsh> a = mmap 32K rw addr=0x20000000 fixed
0x20000000
mmsh> smaps # part
20000000-20008000 rw-p 00000000 00:00 0 
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
VmFlags: rd wr mr mw me ac
mmsh> touch $a 16K r
minor=4 major=0
mmsh> smaps # part
20000000-20008000 rw-p 00000000 00:00 0 
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
VmFlags: rd wr mr mw me ac
mmsh> pagemap $a 32K
0x20000000 present anon shared z
0x20001000 present anon shared z
0x20002000 present anon shared z
0x20003000 present anon shared z
mmsh> touch $a 8K w
minor=2 major=0
mmsh> for i in 0..2 { write $a+4K*$i (($a)>>12)+$i+1 }
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
Locked:                0 kB
VmFlags: rd wr mr mw me ac
mmsh> pagemap $a 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon shared z
0x20003000 present anon shared z
mmsh> touch $a+16K 16K w
minor=4 major=0
mmsh> for i in 0..4 { write $a+16K+4K*$i (($a+16K)>>12)+$i+1 }
mmsh> smaps # part
20000000-20008000 rw-p 00000000 00:00 0 
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  24 kB
Pss:                  24 kB
Pss_Dirty:            24 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        24 kB
Referenced:           24 kB
Anonymous:            24 kB
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
mmsh> pagemap $a 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon shared z
0x20003000 present anon shared z
0x20004000 present anon excl f2
0x20005000 present anon excl f3
0x20006000 present anon excl f4
0x20007000 present anon excl f5
mmsh> touch $a 32K w
minor=2 major=0
mmsh> for i in 0..8 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> b = mmap 32K rw populate addr=0x20100000 fixed
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
Locked:                0 kB
VmFlags: rd wr mr mw me ac
mmsh> pagemap $b 8K
0x20100000 present anon excl f0
0x20101000 present anon excl f1
mmsh> touch $b 32K w
minor=0 major=0
mmsh> for i in 0..8 { write $b+4K*$i (($b)>>12)+$i+1 }
mmsh> c = mmap 32K r populate addr=0x20200000 fixed
0x20200000
mmsh> smaps # part
20200000-20208000 r--p 00000000 00:00 0 
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
VmFlags: rd mr mw me
mmsh> pagemap $c 8K
0x20200000 present anon shared z
0x20201000 present anon shared z
mmsh> d = mmap 32K rw shared addr=0x20300000 fixed
0x20300000
mmsh> touch $d 16K r
minor=4 major=0
mmsh> smaps # part
20300000-20308000 rw-s 00000000 00:00 0 zero (deleted)
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  16 kB
Pss:                  16 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        16 kB
Private_Dirty:         0 kB
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
mmsh> pagemap $d 32K
0x20300000 present file excl f0
0x20301000 present file excl f1
0x20302000 present file excl f2
0x20303000 present file excl f3
mmsh> touch $d 8K w
minor=0 major=0
mmsh> for i in 0..2 { write $d+4K*$i (($d)>>12)+$i+1 }
mmsh> smaps # part
20300000-20308000 rw-s 00000000 00:00 0 zero (deleted)
Size:                 32 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  16 kB
Pss:                  16 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         8 kB
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
mmsh> e = mmap 32K none populate addr=0x20400000 fixed
0x20400000
mmsh> touch $e r
touch: SIGSEGV (SEGV_ACCERR) at 0x20400000
mmsh> touch $e w
touch: SIGSEGV (SEGV_ACCERR) at 0x20400000
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> touch 0x1000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1000
mmsh> touch 0xc0000000 r
touch: SIGSEGV (SEGV_MAPERR) at 0xc0000000
mmsh> touch 0xffff0000 r
touch: SIGSEGV (SEGV_MAPERR) at 0xffff0000
mmsh> touch 0x50000000 r
touch: SIGSEGV (SEGV_MAPERR) at 0x50000000
mmsh> touch 0x50000123 w
touch: SIGSEGV (SEGV_MAPERR) at 0x50000123
mmsh> status # part
VmPeak:	    1644 kB
VmSize:	    1644 kB
VmLck:	       0 kB
VmPin:	       0 kB
VmData:	     576 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      16 kB
VmSwap:	       0 kB
mmsh> statm
411 222 189 145 0 177 0
mmsh> smaps # part
20000000-20008000 rw-p 00000000 00:00 0 
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
Locked:                0 kB
VmFlags: rd wr mr mw me ac
