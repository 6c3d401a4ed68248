Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-memlock-0.mm.

mmsh> rlimit memlock 0
mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 16K rw
0x7ffff7ff5000
mmsh> mlock $x 4K
mlock: EPERM (Operation not permitted)
mmsh> mlock $x 0
mlock: EPERM (Operation not permitted)
mmsh> mlock $x 4K onfault
mlock: EPERM (Operation not permitted)
mmsh> mlockall current
mlockall: EPERM (Operation not permitted)
mmsh> mlockall
mlockall: EINVAL (Invalid argument)
mmsh> mlockall onfault
mlockall: EINVAL (Invalid argument)
mmsh> mmap 4K rw locked
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K rw locked nosharing
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K rw locked addr=1 fixed
mmap: EINVAL (Invalid argument)
mmsh> munlock $x 4K
mmsh> munlockall
