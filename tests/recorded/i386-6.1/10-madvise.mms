Recorded on Linux 6.1.192, i386: scripts/i386/10-madvise.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> file f 64K
mmsh> p = mmap 32K rw
0xb7ff2000
mmsh> write $p 1
mmsh> touch $p 32K w
minor=7 major=0
mmsh> madvise $p+8K 8K dontneed
mmsh> pagemap $p 32K
0xb7ff2000 present anon excl f0
0xb7ff3000 present anon excl f1
0xb7ff6000 present anon excl f2
0xb7ff7000 present anon excl f3
0xb7ff8000 present anon excl f4
0xb7ff9000 present anon excl f5
mmsh> read $p+8K
0x00
mmsh> touch $p+8K r
minor=0 major=0
mmsh> touch $p+8K w
minor=1 major=0
mmsh> w = mmap 16K rw file=f
0xb7fee000
mmsh> write $w 99
mmsh> read $w
0x63
mmsh> madvise $w 4K dontneed
mmsh> read $w
0x01
mmsh> madvise $p+8K 8K dontfork
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fee000-b7ff2000 rw-p 00000000 00:00 0          f
b7ff2000-b7ff4000 rw-p 00000000 00:00 0
b7ff4000-b7ff6000 rw-p 00000000 00:00 0
b7ff6000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> madvise $p+8K 8K dofork
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fee000-b7ff2000 rw-p 00000000 00:00 0          f
b7ff2000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> madvise $p+8K 8K dontdump
mmsh> madvise $p+8K 8K dodump
mmsh> madvise $p 4K random
mmsh> madvise $p 4K normal
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fee000-b7ff2000 rw-p 00000000 00:00 0          f
b7ff2000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> madvise $p+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 4K 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $p+1 4K 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 0 dontneed
mmsh> madvise $p 0 99
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 0xfffff001 dontneed
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 0xfffff000 dontneed
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
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
30000000-30001000 rw-p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
b7fee000-b7ff2000 rw-p 00000000 00:00 0          f
b7ff2000-b7ff3000 ---p 00000000 00:00 0
b7ff3000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> faults
minor=0 major=0
