Recorded on Linux 6.18.44, x86_64: scripts/10-madvise.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 64K
mmsh> p = mmap 32K rw
0x7ffff7ff1000
mmsh> write $p 1
mmsh> touch $p 32K w
minor=7 major=0
mmsh> madvise $p+8K 8K dontneed
mmsh> pagemap $p 32K
0x7ffff7ff1000 present anon excl f0
0x7ffff7ff2000 present anon excl f1
0x7ffff7ff5000 present anon excl f2
0x7ffff7ff6000 present anon excl f3
0x7ffff7ff7000 present anon excl f4
0x7ffff7ff8000 present anon excl f5
mmsh> read $p+8K
0x00
mmsh> touch $p+8K r
minor=0 major=0
mmsh> touch $p+8K w
minor=1 major=0
mmsh> w = mmap 16K rw file=f
0x7ffff7fed000
mmsh> write $w 99
mmsh> read $w
0x63
mmsh> madvise $w 4K dontneed
mmsh> read $w
0x01
mmsh> madvise $p+8K 8K dontfork
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff1000 rw-p 00000000 00:00 0                          f
7ffff7ff1000-7ffff7ff3000 rw-p 00000000 00:00 0
7ffff7ff3000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $p+8K 8K dofork
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff1000 rw-p 00000000 00:00 0                          f
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $p+8K 8K dontdump
mmsh> madvise $p+8K 8K dodump
mmsh> madvise $p 4K random
mmsh> madvise $p 4K normal
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff1000 rw-p 00000000 00:00 0                          f
7ffff7ff1000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> madvise $p+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 4K 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $p+1 4K 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 0 dontneed
mmsh> madvise $p 0 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 0xfffffffffffff001 dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 0xfffffffffffff000 dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise 0x20000000 4K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x20000000 4K willneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $p 1 dontneed
mmsh> read $p
0x00
mmsh> q = mmap 12K rw addr=0x30000000 fixed
0x30000000
mmsh> touch $q 12K w
minor=3 major=0
mmsh> munmap $q+4K 4K
mmsh> madvise $q 12K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> pagemap $q 12K
mmsh> touch $q w
minor=1 major=0
mmsh> madvise $q 4K free
mmsh> pagemap $q 4K
0x30000000 present anon excl f0
mmsh> madvise $w 4K free
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 4K remove
madvise: EINVAL (Invalid argument)
mmsh> madvise $w 4K wipeonfork
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 32K populate_read
mmsh> madvise $p 32K populate_write
mmsh> faults
minor=20 major=0
mmsh> mprotect $p 4K r
mmsh> madvise $p 8K populate_write
madvise: EINVAL (Invalid argument)
mmsh> mprotect $p 4K none
mmsh> madvise $p 8K populate_read
madvise: EINVAL (Invalid argument)
mmsh> mlock $p+8K 4K
mmsh> madvise $p+8K 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise $p+8K 4K free
madvise: EINVAL (Invalid argument)
mmsh> munlock $p+8K 4K
mmsh> madvise $p+8K 4K dontneed
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
30000000-30001000 rw-p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff1000 rw-p 00000000 00:00 0                          f
7ffff7ff1000-7ffff7ff2000 ---p 00000000 00:00 0
7ffff7ff2000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> faults
minor=0 major=0
