Recorded on Linux 6.18.15, x86_64: scripts/edges/mlock-wraps.mm.

mmsh> rlimit memlock unlimited
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> m = mmap 32K rw
0x7ffff7ff7000
mmsh> mlock $m+8K 4K
mmsh> mlock $m+4K 0xfffffffffffff000
mlock: EINVAL (Invalid argument)
mmsh> mlock $m+12K 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> munlock $m+8K 4K
mmsh> mlock $m+12K 0xfffffffffffff000
mlock: EINVAL (Invalid argument)
mmsh> mlock $m+12K 0xffffffffffffefff
mlock: EINVAL (Invalid argument)
mmsh> mlock $m 0xffffffffffffffff
