Recorded on Linux 6.1.192, i386: corpus/i386/g18.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 4K
mmsh> file b 32646
mmsh> m1 = mmap 12K rw
0xb7ffd000
mmsh> m2 = mmap 12K rw shared
0xb7ffa000
mmsh> m3 = mmap 36K rw shared file=a
0xb7ff1000
mmsh> m4 = mmap 12K none shared
0xb7fee000
mmsh> m5 = mmap 16K r shared file=b
0xb7fea000
mmsh> m6 = mmap 8K r
0xb7fe8000
mmsh> m7 = mmap 4K none file=a
0xb7fe7000
mmsh> m8 = mmap 12K rw
0xb7fe4000
mmsh> m9 = mmap 28K rw
0xb7fdd000
mmsh> m10 = mmap 4K rw shared
0xb7fdc000
mmsh> brk $h+58554
0x805c4ba
mmsh> m1 = mmap 8K rw file=a addr=$m5 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $m3+16K 12K w
touch: SIGBUS (BUS_ADRERR) at 0xb7ff5000
mmsh> mprotect $m8+4K 4K r
mmsh> mprotect $m1+8K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m5 16K rw
mmsh> sbrk 0
0x805c4ba
mmsh> munmap $m8+12K 4095
mmsh> m2 = mmap 12188 rwx addr=0xbffe5000 fixed growsdown
0xbffe5000
mmsh> m3 = mremap $m10 4K 4K maymove
0xb7fdc000
mmsh> touch 0xbffc4000 r
minor=1 major=0
mmsh> m4 = mmap 8K none addr=$m8+8K fixed
0xb7fe6000
mmsh> munmap $m8 8K
mmsh> madvise $m2+8K 4K normal
mmsh> m5 = mmap 4K rw
0xb7fe5000
mmsh> m6 = mremap $m9 28K 32K fixed=0x10027000
mremap: EINVAL (Invalid argument)
mmsh> brk $h+12985
0x80512b9
mmsh> touch $m2 12K r
minor=3 major=0
mmsh> m7 = mmap 28K r shared addr=$m10-4K fixed
0xb7fdb000
mmsh> m8 = mremap $m5 4K 4K maymove
0xb7fe5000
mmsh> munmap $m8 8K
mmsh> m9 = mmap 16K rwx shared
0xb7fd7000
mmsh> touch $m8 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe5000
mmsh> m10 = mmap 16K rx addr=$m6+12K fixed
0xb7feb000
mmsh> faults
minor=4 major=0
mmsh> m1 = mmap 12K none file=a offset=4K shared
0xb7fe4000
mmsh> faults
minor=0 major=0
mmsh> write $m9 146
mmsh> munmap $m1+4K 4K
mmsh> m2 = mmap 8K none
0xb7fd5000
mmsh> madvise $m2+4K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> munmap $m7-8K 24K
mmsh> m3 = mmap 4K rwx
0xb7fe5000
mmsh> mincore $m3+1 4K
mincore: EINVAL (Invalid argument)
mmsh> munmap $m8-8K 8K
mmsh> touch $m10 16K r
minor=4 major=0
mmsh> m4 = mmap 61439 rw
0xb7fc6000
mmsh> mmap 4K rw addr=$h+36K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m3 8K rx
mmsh> m5 = mmap 36K none growsdown
0xb7fbd000
mmsh> munmap $m2-8K 8K
mmsh> sbrk 100
0x80512b9
mmsh> madvise $m4+44K 8K wipeonfork
mmsh> m6 = mremap $m5 36K 60K fixed=0x10005000
mremap: EINVAL (Invalid argument)
mmsh> touch $m8-4K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe4000
mmsh> mprotect $m3+8K 4K r
mmsh> m7 = mmap 56K rwx shared
0xb7eaf000
mmsh> m8 = mmap 4K rx
0xb7fe4000
mmsh> m9 = mmap 4K rw addr=$m6+52K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m10 = mmap 4K rx
0xb7fe3000
mmsh> m1 = mremap $m1 0 4K maymove
mremap: EINVAL (Invalid argument)
mmsh> mprotect $m5+16K 8K rw
mmsh> madvise $m7+36K 8K dontdump
mmsh> mincore $m8-8K 12K
000
mmsh> m2 = mmap 44K rw file=b offset=20K shared addr=$m7+40K fixed
0xb7eb9000
mmsh> mmap 4K rw addr=0xbffc9000+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m3 = mmap 60K rw shared addr=$m10-8K fixed
0xb7fe1000
mmsh> pagemap $m9+8K 64K
mmsh> munlock $m8 4K
mmsh> touch 0xbfddf000 r
minor=1 major=0
mmsh> mprotect $m3+36K 8K rwx
mmsh> mprotect $m3+4K 48K rw
mmsh> write $m3+20K 28
mmsh> m4 = mmap 16K rx shared addr=$m10 fixed populate
0xb7fe3000
mmsh> read $m4+8K
0x00
mmsh> mprotect $m4+4K 8K none
mmsh> munmap $m10 12K
mmsh> mprotect $m3+16K 32K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m5 = mremap $m6 60K 56K fixed=0x10031000
mremap: EINVAL (Invalid argument)
mmsh> brk $h-4K
0x805131d
mmsh> mremap 0x804d000 4K 0
mremap: EINVAL (Invalid argument)
mmsh> touch 0x804c000+4095 4K w
minor=2 major=0
mmsh> m6 = mmap 8K none
0xb7fe4000
mmsh> mprotect $h+20K 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m2+8K 4K w
minor=1 major=0
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08052000 rw-p 00000000 00:00 0          [heap]
b7eaf000-b7eb8000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7eb8000-b7eb9000 rwxs 00009000 00:00 0          /dev/zero (deleted)
b7eb9000-b7ec4000 rw-s 00005000 00:00 0          b
b7fbd000-b7fc1000 ---p 00000000 00:00 0
b7fc1000-b7fc3000 rw-p 00000000 00:00 0
b7fc3000-b7fc6000 ---p 00000000 00:00 0
b7fc6000-b7fd1000 rw-p 00000000 00:00 0
b7fd1000-b7fd3000 rw-p 00000000 00:00 0
b7fd5000-b7fd7000 ---p 00000000 00:00 0
b7fd7000-b7fd9000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7fdf000-b7fe1000 r--s 00004000 00:00 0          /dev/zero (deleted)
b7fe1000-b7fe3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe4000-b7fe6000 ---p 00000000 00:00 0
b7fe6000-b7fe7000 r-xs 00003000 00:00 0          /dev/zero (deleted)
b7fe7000-b7ff0000 rw-s 00006000 00:00 0          /dev/zero (deleted)
b7ff0000-b7ff1000 ---s 00002000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ffa000 rw-s 00000000 00:00 0          a
b7ffa000-b7ffd000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffd000-b8000000 rw-p 00000000 00:00 0
bfddf000-bffe5000 rw-p 00000000 00:00 0
bffe5000-bffe8000 rwxp 00000000 00:00 0
bffe8000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x804c000 present anon excl f1
0x804d000 present anon excl f2
0xb7ebb000 present file excl f3
0xb7fd7000 present file excl f4
0xb7fe6000 present file excl f5
0xbfddf000 present anon shared z
0xbffc4000 present anon shared z
0xbffe5000 present anon shared z
0xbffe6000 present anon shared z
0xbffe7000 present anon shared z
0xbffff000 present anon excl f6
mmsh> faults
minor=14 major=0
