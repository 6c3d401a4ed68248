Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-mincore.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 64K
mmsh> x = mmap 128K r private file=f
0x7ffff7fd9000
mmsh> mincore $x 128K
11111111111111110000000000000000
mmsh> evict f
mmsh> mincore $x 128K
00000000000000000000000000000000
mmsh> touch $x+4K r
minor=0 major=1
mmsh> mincore $x 128K
11111111111111110000000000000000
mmsh> mincore $x+1 4K
mincore: EINVAL (Invalid argument)
mmsh> mincore $x 0
mmsh> mincore $x 1
1
mmsh> mincore $x 4097
11
mmsh> mincore $x 8191
11
mmsh> mincore $x+64K 64K
0000000000000000
mmsh> truncate f 32K
mmsh> mincore $x 128K
11111111000000000000000000000000
mmsh> mmap 16K rw
0x7ffff7fd5000
mmsh> y = mmap 64K rw private file=f
0x7ffff7fc5000
mmsh> touch $y
minor=1 major=0
mmsh> mincore $y 64K
1111111100000000
mmsh> madvise $y 16K dontneed
mmsh> mincore $y 64K
1111111100000000
mmsh> truncate f 4K
mmsh> mincore $y 64K
1000000000000000
mmsh> truncate f 64K
mmsh> mincore $y 64K
1000000000000000
mmsh> touch $y+4K r
minor=0 major=1
mmsh> mincore $y 64K
1111111111111111
mmsh> mincore 0x7ffffffff000 0
mmsh> mincore 0x7ffffffff000 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore 0x7fffffffe000 4K
1
mmsh> mincore 0x7fffffffe000 8K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore 0x800000000000 0
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore 0x800000000001 0
mincore: EINVAL (Invalid argument)
mmsh> mincore 0xfffffffffffff000 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore $x 0xffffffffffffffff
mincore: ENOMEM (Cannot allocate memory)
mmsh> mincore 0x7ffffffde000 132K
000000000000000000000000000000001
mmsh> s = mmap 32K rw shared
0x7ffff7fbd000
mmsh> touch $s+8K
minor=1 major=0
mmsh> mincore $s 32K
00100000
mmsh> n = mmap 16K none
0x7ffff7fb9000
mmsh> mincore $n 16K
0000
mmsh> munmap $n+4K 4K
mmsh> mincore $n 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> z = mmap 16K rw
0x7ffff7fb5000
mmsh> touch $z 8K r
minor=2 major=0
mmsh> mincore $z 16K
1100
