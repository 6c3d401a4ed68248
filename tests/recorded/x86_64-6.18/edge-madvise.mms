Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-madvise.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> x = mmap 64K rw
0x7ffff7fe9000
mmsh> touch $x 64K
minor=16 major=0
mmsh> madvise $x 4K 5
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 6
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 7
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 26
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 104
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 0xffffffff
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 100
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K 101
madvise: EINVAL (Invalid argument)
mmsh> madvise $x+1 4K 5
madvise: EINVAL (Invalid argument)
mmsh> madvise 0 0 99
madvise: EINVAL (Invalid argument)
mmsh> madvise 0 0 4
mmsh> madvise 0 4K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x7ffffffff000 4K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x800000000000 4K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise 0xfffffffffffff000 4K normal
madvise: EINVAL (Invalid argument)
mmsh> madvise 0xfffffffffffff000 8K normal
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 0xfffffffffffff001 normal
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 0xfffffffffffff000 normal
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 4K collapse
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 64K collapse
madvise: EINVAL (Invalid argument)
mmsh> madvise $x 64K hugepage
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $x 16K nohugepage
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $x 64K mergeable
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $x 64K unmergeable
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> s = mmap 16K rw shared
0x7ffff7fe5000
mmsh> touch $s 16K
minor=4 major=0
mmsh> madvise $s 16K mergeable
mmsh> madvise $s 16K wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> madvise $s 16K free
madvise: EINVAL (Invalid argument)
mmsh> madvise $s 16K remove
mmsh> mincore $s 16K
0000
mmsh> mprotect $s 16K r
mmsh> madvise $s 4K remove
mmsh> r = mmap 16K r shared
0x7ffff7fe1000
mmsh> madvise $r 4K remove
mmsh> madvise $x 4K remove
madvise: EINVAL (Invalid argument)
mmsh> mlock $s 4K
mmsh> madvise $s 16K dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise $s 16K dontneed_locked
mmsh> madvise $s 16K remove
madvise: EINVAL (Invalid argument)
mmsh> madvise $s 16K cold
madvise: EINVAL (Invalid argument)
mmsh> madvise $s 16K pageout
madvise: EINVAL (Invalid argument)
mmsh> madvise $s+8K 8K cold
mmsh> file f 20K
mmsh> p = mmap 64K rw shared file=f
0x7ffff7fd1000
mmsh> touch $p 20K
minor=5 major=0
mmsh> mincore $p 64K
1111100000000000
mmsh> madvise $p+4K 4K remove
mmsh> mincore $p 64K
1011100000000000
mmsh> read $p+4K
0x00
mmsh> read $p+8K
0x03
mmsh> madvise $p 64K remove
mmsh> mincore $p 64K
0000000000000000
mmsh> read $p
0x00
mmsh> q = mmap 32K r shared file=f
0x7ffff7fc9000
mmsh> madvise $q 8K remove
mmsh> w = mmap 32K rw private file=f
0x7ffff7fc1000
mmsh> madvise $w 8K remove
madvise: EACCES (Permission denied)
mmsh> madvise $w 8K free
madvise: EINVAL (Invalid argument)
mmsh> madvise $w 8K wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> madvise $w 32K populate_read
madvise: EFAULT (Bad address)
mmsh> madvise $w 20K populate_read
mmsh> madvise $w 20K populate_write
mmsh> madvise $q 20K populate_write
madvise: EINVAL (Invalid argument)
mmsh> n = mmap 32K none
0x7ffff7fb9000
mmsh> madvise $n 20K populate_write
madvise: EINVAL (Invalid argument)
mmsh> madvise $n 20K populate_read
madvise: EINVAL (Invalid argument)
mmsh> madvise $n 20K willneed
mmsh> madvise 0x7ffff7ffd000 4K dofork
mmsh> madvise 0x7ffff7ffd000 4K dontfork
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ffd000 4K dodump
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ffd000 8K dodump
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ffd000 8K dontdump
mmsh> madvise 0x7ffff7ffd000 8K dofork
mmsh> madvise 0x7ffff7ffd000 8K dontneed
mmsh> madvise 0x7ffff7ffd000 8K wipeonfork
mmsh> madvise 0x7ffff7ffd000 8K free
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ffd000 8K cold
mmsh> madvise 0x7ffff7ff9000 16K dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ff9000 16K dofork
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ff9000 16K dontfork
mmsh> madvise 0x7ffff7ff9000 16K dodump
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ff9000 16K cold
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ff9000 16K populate_read
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x7ffff7ffd000 8K populate_read
mmsh> mlock 0x7ffff7ffd000 8K
mmsh> mlock 0x7ffff7ff9000 16K
mmsh> mprotect 0x7ffff7ffd000 4K r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect 0x7ffff7ffd000 8K rw
mmsh> mremap 0x7ffff7ffd000 4K 4K maymove fixed=0x40000000
mremap: EINVAL (Invalid argument)
mmsh> mremap 0x7ffff7ffd000 8K 12K maymove
mremap: EFAULT (Bad address)
mmsh> mremap 0x7ffff7ffd000 8K 8K maymove dontunmap
mremap: EINVAL (Invalid argument)
mmsh> mremap 0x7ffff7ffd000 8K 4K
mremap: EINVAL (Invalid argument)
mmsh> mremap 0x7ffff7ffd000 8K 8K maymove fixed=0x40000000
0x40000000
mmsh> mincore 0x40000000 8K
11
mmsh> mincore 0x7ffff7ff9000 16K
1111
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
40000000-40002000 rw-p 00000000 00:00 0                                  [vdso]
7ffff7fb9000-7ffff7fc1000 ---p 00000000 00:00 0
7ffff7fc1000-7ffff7fc9000 rw-p 00000000 00:00 0                          f
7ffff7fc9000-7ffff7fd1000 r--s 00000000 00:00 0                          f
7ffff7fd1000-7ffff7fe1000 rw-s 00000000 00:00 0                          f
7ffff7fe1000-7ffff7fe5000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe5000-7ffff7fe6000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe6000-7ffff7fe9000 r--s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
