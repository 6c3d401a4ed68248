Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-msync.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 32K
mmsh> x = mmap 32K rw shared file=f
0x7ffff7ff1000
mmsh> touch $x 32K
minor=8 major=0
mmsh> msync $x 32K async
mmsh> msync $x 32K sync
mmsh> touch $x 32K
minor=8 major=0
mmsh> msync $x 32K invalidate
mmsh> msync $x 32K sync async
msync: EINVAL (Invalid argument)
mmsh> msync $x 32K sync invalidate
mmsh> touch $x 32K
minor=8 major=0
mmsh> msync $x 32K async invalidate
mmsh> msync $x+1 32K sync
msync: EINVAL (Invalid argument)
mmsh> msync $x 0 sync
mmsh> msync 0 0 sync
mmsh> msync $x 0xffffffffffffffff sync
mmsh> msync $x 0xfffffffffffff000 sync
msync: ENOMEM (Cannot allocate memory)
mmsh> msync $x 0xffffffffffffe000 async
msync: ENOMEM (Cannot allocate memory)
mmsh> munmap $x+8K 4K
mmsh> msync $x 32K async
msync: ENOMEM (Cannot allocate memory)
mmsh> msync $x 32K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> touch $x 8K
minor=2 major=0
mmsh> msync $x+8K 4K async
msync: ENOMEM (Cannot allocate memory)
mmsh> msync $x+8K 4K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> msync $x+8K 8K async
msync: ENOMEM (Cannot allocate memory)
mmsh> msync $x+4K 12K async
msync: ENOMEM (Cannot allocate memory)
mmsh> mlock $x+12K 4K
mmsh> msync $x 32K invalidate
msync: EBUSY (Device or resource busy)
mmsh> msync $x 32K invalidate sync
msync: EBUSY (Device or resource busy)
mmsh> msync $x 8K invalidate
mmsh> msync $x+16K 16K invalidate async
mmsh> msync 0x800000000000 4K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> msync 0x7ffffffff000 4K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> faults
minor=26 major=0
mmsh> touch $x 8K
minor=2 major=0
mmsh> touch $x+12K 20K
minor=5 major=0
