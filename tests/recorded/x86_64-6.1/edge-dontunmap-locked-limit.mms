Recorded on Linux 6.1.192, x86_64: scripts/edges/edge-dontunmap-locked-limit.mm.

mmsh> rlimit memlock 65536
mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> mmap 32768 rw addr=0x10000000 fixed locked
0x10000000
mmsh> mremap 0x10001000 4096 4096 maymove fixed=0x20001000 dontunmap
0x20001000
mmsh> mmap 28672 rw addr=0x30000000 fixed locked
0x30000000
mmsh> munmap 0x30000000 28672
mmsh> mmap 32768 rw addr=0x30000000 fixed locked
0x30000000
mmsh> munmap 0x30000000 32768
mmsh> mmap 36864 rw addr=0x30000000 fixed locked
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> munmap 0x10000000 32768
mmsh> mmap 57344 rw addr=0x30000000 fixed locked
0x30000000
mmsh> munmap 0x30000000 57344
mmsh> mmap 61440 rw addr=0x30000000 fixed locked
0x30000000
mmsh> munmap 0x30000000 61440
mmsh> mmap 65536 rw addr=0x30000000 fixed locked
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> munmap 0x20001000 4096
mmsh> mmap 61440 rw addr=0x30000000 fixed locked
0x30000000
mmsh> munmap 0x30000000 61440
mmsh> mmap 65536 rw addr=0x30000000 fixed locked
0x30000000
mmsh> munmap 0x30000000 65536
mmsh> mmap 69632 rw addr=0x30000000 fixed locked
mmap: EAGAIN (Resource temporarily unavailable)
