Captured on Linux 6.1.176, i386 without PAE, 512 MB: 17-efault.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> a = mmap 8K rw addr=0x20000000 fixed
0x20000000
mmsh> b = mmap 4K r addr=0x20002000 fixed
0x20002000
mmsh> c = mmap 4K none addr=0x20003000 fixed
0x20003000
mmsh> assert $(try touch $a 8192 w) == 0
mmsh> assert $(try touch $a 8192 w) == 0
mmsh> expect SIGSEGV touch $a+8192 w
mmsh> expect SIGSEGV touch $b+0 w
mmsh> expect SIGSEGV touch 0x50000000+0 w
mmsh> expect SIGSEGV touch 0xc0000000+0 w
mmsh> assert $(try touch $a 12288 r) == 0
mmsh> assert $(try touch $a 12288 r) == 0
mmsh> expect SIGSEGV touch $a+12288 r
mmsh> expect SIGSEGV touch $c+0 r
mmsh> expect SIGSEGV touch 0x50000000+0 r
mmsh> madvise $a 4K dontneed
mmsh> assert $(try touch $a 8192 w) == 0
mmsh> expect SIGSEGV touch $a+8192 w
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
Locked:                0 kB
VmFlags: rd wr mr mw me ac
