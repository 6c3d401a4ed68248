Recorded on Linux 6.1.192, i386: corpus/i386/g14.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 80615
mmsh> file b 80948
mmsh> m1 = mmap 8K rwx
0xb7ffe000
mmsh> m2 = mmap 44K rwx file=a
0xb7ff3000
mmsh> m3 = mmap 16K rw
0xb7fef000
mmsh> m4 = mmap 8K rwx file=a
0xb7fed000
mmsh> m5 = mmap 4K rw shared
0xb7fec000
mmsh> m6 = mmap 4K none
0xb7feb000
mmsh> m7 = mmap 8K rw
0xb7fe9000
mmsh> m8 = mmap 12K rw file=b
0xb7fe6000
mmsh> m9 = mmap 4K r
0xb7fe5000
mmsh> m10 = mmap 8K rw
0xb7fe3000
mmsh> sbrk -4K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=$m9+4K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> touch $h+20K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8053000
mmsh> m1 = mmap 4097 none addr=$m5 fixed
0xb7fec000
mmsh> mincore $m6 4K
0
mmsh> mprotect $m9 4K rw
mmsh> mprotect $m7+12K 4K rw
mmsh> mprotect $m7+4K 8K rw
mmsh> madvise $m3-4K 0 99
madvise: EINVAL (Invalid argument)
mmsh> m2 = mremap $m8 12K 12K fixed=0x10012000
mremap: EINVAL (Invalid argument)
mmsh> touch 0xbfecd000 w
minor=1 major=0
mmsh> mprotect $h+16K 16K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap $m7+4K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> touch $m2+12K 4K w
minor=1 major=0
mmsh> m3 = mmap 0xfffff000 rw addr=$m9-4K fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> madvise $m7 8191 dontneed
mmsh> munmap $m9+4K 4K
mmsh> m4 = mmap 0xfffff001 rw file=b
mmap: ENOMEM (Cannot allocate memory)
mmsh> mprotect $h+24K 16K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read $m5
0x00
mmsh> munmap $m2+4K 8K
mmsh> mincore $m8 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> touch $m9+4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe6000
mmsh> touch $m8+12K 4K w
minor=1 major=0
mmsh> mprotect $m1 4K rwx
mmsh> m5 = mremap $m1 8K 20K maymove
mremap: EFAULT (Bad address)
mmsh> mlock $m9 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> mincore $m5+8K 12K
100
mmsh> m6 = mmap 3996 rw file=a offset=51200 shared addr=$h+36K fixed
mmap: EINVAL (Invalid argument)
mmsh> m7 = mmap 16K rw shared
0xb7fdf000
mmsh> munmap 0x804c000 8K
mmsh> m8 = mmap 8K rx shared
0xb7ff4000
mmsh> munmap $m5+4K 20K
mmsh> mprotect $m1+8K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 8K rw shared addr=0x1002e000 fixed_noreplace
0x1002e000
mmsh> m10 = mmap 4K rw file=b offset=86017 shared
mmap: EINVAL (Invalid argument)
mmsh> touch $h+20K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8053000
mmsh> mprotect $m8-8K 8K rw
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
1002e000-10030000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fdf000-b7fe3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe6000 rw-p 00000000 00:00 0
b7fe7000-b7fe9000 rw-p 00001000 00:00 0          b
b7fe9000-b7fec000 rw-p 00000000 00:00 0
b7fec000-b7fed000 rwxp 00000000 00:00 0
b7ff2000-b7ff3000 rw-p 00000000 00:00 0
b7ff3000-b7ff4000 rw-p 00000000 00:00 0          a
b7ff4000-b7ff6000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffe000 rwxp 00003000 00:00 0          a
b7ffe000-b8000000 rwxp 00000000 00:00 0
bfecd000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> read $h+16K+8
read: SIGSEGV (SEGV_MAPERR) at 0x8052008
mmsh> read $m2+8K
0x00
mmsh> faults
minor=5 major=0
mmsh> sbrk -1
sbrk: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 4K rx addr=$m7
0xb7ff1000
mmsh> madvise $m8+4K 4K dodump
mmsh> munmap 0x804d000 8K
mmsh> m2 = mmap 12K rw file=b offset=12K addr=$m3+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munmap $m5+4K 12K
mmsh> madvise 0x804c000 4K dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 8K none file=b offset=4K addr=$m5 fixed
0xb7fec000
mmsh> pagemap $m10 64K
0xb7fe9000 present anon excl f0
mmsh> msync $m3 8K invalidate
mmsh> pagemap $m6 64K
0xb7ff5000 present file excl f0
0xb7ff6000 present anon excl f1
mmsh> munmap $m6+4K 4K
mmsh> m4 = mmap 60K r
0xb7fd0000
mmsh> brk $h+16540
0x805209c
mmsh> mprotect $m7+4K 12K none
mmsh> madvise $m2 8K 99
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m6 4K r
mmsh> mlock $m3 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 16K rw file=a offset=512 shared
mmap: EINVAL (Invalid argument)
mmsh> m6 = mremap $m4+44K 16K 32K maymove
0xb7fc8000
mmsh> mprotect $m1 4K rw
mmsh> mprotect $m3+4K 4K rwx
mmsh> m7 = mremap $m8 8K 12K maymove
0xb7fee000
mmsh> m8 = mremap $m10 4K 28K maymove
0xb7fc1000
mmsh> mprotect $m8+8 20K rw
mprotect: EINVAL (Invalid argument)
mmsh> mmap 16K rw addr=0x1009d000 fixed
0x1009d000
mmsh> touch 0x1009d000 4K w
minor=1 major=0
mmsh> mmap 20K rw addr=0x100a1000 fixed
0x100a1000
mmsh> m9 = mmap 4K rw addr=0x1009d000 fixed
0x1009d000
mmsh> mprotect 0x100a3000 4K rw
mmsh> mprotect 0x1009d000 36K rw
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804e000-08053000 rw-p 00000000 00:00 0          [heap]
1002e000-10030000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1009d000-100a6000 rw-p 00000000 00:00 0
b7fc1000-b7fc8000 rw-p 00000000 00:00 0
b7fc8000-b7fdb000 r--p 00000000 00:00 0
b7fdf000-b7fe0000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe0000-b7fe3000 ---s 00001000 00:00 0          /dev/zero (deleted)
b7fe4000-b7fe6000 rw-p 00000000 00:00 0
b7fe7000-b7fe9000 rw-p 00001000 00:00 0          b
b7fe9000-b7feb000 rw-p 00000000 00:00 0
b7feb000-b7fec000 r--p 00000000 00:00 0
b7fed000-b7fee000 rwxp 00002000 00:00 0          b
b7fee000-b7ff1000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ff3000 rw-p 00000000 00:00 0
b7ff3000-b7ff4000 rw-p 00000000 00:00 0          a
b7ff6000-b7ffe000 rwxp 00003000 00:00 0          a
b7ffe000-b8000000 rwxp 00000000 00:00 0
bfecd000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0xb7fe9000 present anon excl f1
0xb7fef000 present file excl f2
0xb7ff6000 present anon excl f3
0xbfecd000 present anon excl f4
0xbffff000 present anon excl f5
mmsh> faults
minor=1 major=0
