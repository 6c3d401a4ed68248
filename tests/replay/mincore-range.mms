mincore of more than a host's memory: what is refused is refused at once.

mmsh> boot x86_64
mmsh> set reasons on
mmsh> p = mmap 100T noreserve
0x1bfff7ff9000
mmsh> mincore $p+4 4K
mincore: EINVAL (Invalid argument): address 0x1bfff7ff9004 is not a multiple of the page size
mmsh> mincore $p 127T
mincore: ENOMEM (Cannot allocate memory): the range at 0x1bfff7ff9000 of 0x7f0000000000 bytes ends beyond user space, 0x7ffffffff000
mmsh> munmap $p+100T-4K 4K
mmsh> mincore $p 100T
mincore: ENOMEM (Cannot allocate memory): nothing is mapped at 0x7ffff7ff8000, inside the range
mmsh> trace full
mmsh> mincore $p 100T
  sys_mincore(): system call 27
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
mincore: ENOMEM (Cannot allocate memory): nothing is mapped at 0x7ffff7ff8000, inside the range
mmsh> trace off
mmsh> mincore 0 100T
mincore: ENOMEM (Cannot allocate memory): nothing is mapped at 0x0, inside the range
mmsh> # a hole in the second piece of 4096 pages, at its first page and at its last
mmsh> q = mmap 32M
0x1bfff5ff9000
mmsh> munmap $q+16M 4K
mmsh> mincore $q 32M
mincore: ENOMEM (Cannot allocate memory): nothing is mapped at 0x1bfff6ff9000, inside the range
mmsh> munmap $q+32M-4K 4K
mmsh> mmap 4K fixed addr=$q+16M
0x1bfff6ff9000
mmsh> mincore $q 32M
mincore: ENOMEM (Cannot allocate memory): nothing is mapped at 0x1bfff7ff8000, inside the range
mmsh> # lines of 64 digits, the last one as it comes
mmsh> mincore $q 0
mmsh> mincore $q 1
0
mmsh> mincore $q 64pg
0000000000000000000000000000000000000000000000000000000000000000
mmsh> touch $q+16M+63pg 3pg
minor=3 major=0
mmsh> mincore $q+16M-1pg 130pg
0000000000000000000000000000000000000000000000000000000000000000
1110000000000000000000000000000000000000000000000000000000000000
00
