Captured on Linux 6.1.176, i386 without PAE, 512 MB: 09-mincore.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> a = mmap 32K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 8K w
minor=2 major=0
mmsh> for i in 0..2 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> touch $a+16K r
minor=1 major=0
mmsh> mincore $a 32K
11001000
mmsh> mincore $a+1 4K
mincore: EINVAL (Invalid argument)
mmsh> mincore $a 0
mmsh> mincore $a 36K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore 0x50000000 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore $a 5000
11
mmsh> mincore 0xc0000000 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> s = mmap 16K rw shared addr=0x20100000 fixed
0x20100000
mmsh> touch $s w
minor=1 major=0
mmsh> for i in 0..1 { write $s+4K*$i (($s)>>12)+$i+1 }
mmsh> mincore $s 16K
1000
mmsh> file g 16K
mmsh> f = mmap 32K r private file=g addr=0x20200000 fixed
0x20200000
mmsh> mincore $f 32K
11110000
mmsh> touch $f r
minor=1 major=0
mmsh> mincore $f 32K
11110000
mmsh> smaps # part
20200000-20208000 r--p 00000000 00:00 0 g
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
VmFlags: rd mr mw me
mmsh> madvise $a 8K dontneed
mmsh> mincore $a 32K
00001000
