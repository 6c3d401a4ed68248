Recorded on Linux 6.1.192, i386: corpus/i386/g2.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 160K
mmsh> file b 4K
mmsh> m1 = mmap 48K rwx
0xb7ff4000
mmsh> m2 = mmap 4K none file=a
0xb7ff3000
mmsh> m3 = mmap 4K r file=b
0xb7ff2000
mmsh> m4 = mmap 4K r file=a
0xb7ff1000
mmsh> m5 = mmap 4K rw file=b
0xb7ff0000
mmsh> m6 = mmap 12K rw shared
0xb7fed000
mmsh> m7 = mmap 8K rw shared
0xb7feb000
mmsh> m8 = mmap 4K rw
0xb7fea000
mmsh> m9 = mmap 8K rw
0xb7fe8000
mmsh> m10 = mmap 32K none
0xb7fe0000
mmsh> munmap $m6+8K 0
munmap: EINVAL (Invalid argument)
mmsh> munmap $m5 12K
mmsh> mincore $m6-8K 20K
00000
mmsh> write $m6+4K 212
mmsh> m1 = mmap 8K none addr=0x1002a000 fixed_noreplace populate
0x1002a000
mmsh> madvise 0xbffdf000 12K dontneed
mmsh> m2 = mremap $m2 4K 20K maymove
0xb7fdb000
mmsh> munmap $m10+16K 24K
mmsh> mmap 4K r addr=0x1009b000 fixed
0x1009b000
mmsh> touch 0x1009b000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1009b000
mmsh> mmap 4K r addr=0x1009c000 fixed
0x1009c000
mmsh> m3 = mmap 4K r addr=0x1009b000 fixed
0x1009b000
mmsh> mprotect 0x1009c000 4K rw
mmsh> mprotect 0x1009b000 8K r
mmsh> m4 = mremap $m4 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> sbrk 64K
0x804e000
mmsh> sbrk -4K
0x805e000
mmsh> munmap $h+20K 12K
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mprotect $h+32K 8K rw
mmsh> write $m3 211
write: SIGSEGV (SEGV_ACCERR) at 0x1009b000
mmsh> mprotect $m2+16K 4K rwx
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> munmap $m10+4K 28K
mmsh> touch $m10+28K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe7000
mmsh> m5 = mremap $m10 28K 36K maymove
mremap: EFAULT (Bad address)
mmsh> m6 = mmap 56K rwx file=a
0xb7fcd000
mmsh> m7 = mmap 16K rwx
0xb7ff0000
mmsh> touch 0x804a000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> m8 = mremap $m5 32K 28K maymove
0xb7ff0000
mmsh> mincore $m7+8K+8 8K
mincore: EINVAL (Invalid argument)
mmsh> m9 = mremap $m2+8K 8K 4K maymove
0xb7fdd000
mmsh> munmap $m5+20K 16K
mmsh> mprotect $m6+4K 32K none
mmsh> madvise $m8+4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> mprotect $h+8K 16K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m7+8K 4K w
minor=1 major=0
mmsh> m10 = mmap 4K rw file=a offset=40K shared
0xb7ff8000
mmsh> read $m5+28K
read: SIGSEGV (SEGV_MAPERR) at 0xb7ff7000
mmsh> munmap $m6+16K 32K
mmsh> mprotect 0x804d000 4K rw
mmsh> write 0x804d000 161
mmsh> mmap 4K rw addr=0x10071000 fixed
0x10071000
mmsh> mmap 12K rw addr=0x10072000 fixed
0x10072000
mmsh> m1 = mmap 4K rw addr=0x10071000 fixed
0x10071000
mmsh> mprotect 0x10072000 4K rw
mmsh> mmap 4K none addr=0x100bf000 fixed
0x100bf000
mmsh> touch 0x100bf000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100bf000
mmsh> mmap 16K none addr=0x100c0000 fixed
0x100c0000
mmsh> m2 = mmap 4K none addr=0x100bf000 fixed
0x100bf000
mmsh> mprotect 0x100c1000 4K r
mmsh> mlock $m2+24K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> madvise $h 20K sequential
mmsh> msync $h+4K 4K sync async
msync: EINVAL (Invalid argument)
mmsh> madvise $m6+44K 12K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x804c000 8K rw
mmsh> mprotect 0x804d000 4K none
mmsh> munmap $m10+4095 12188
munmap: EINVAL (Invalid argument)
mmsh> m3 = mmap 64K rx file=a offset=32K shared
0xb7fbd000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-0804e000 ---p 00000000 00:00 0          [heap]
0804e000-08050000 rw-p 00000000 00:00 0          [heap]
08050000-08053000 r-xp 00000000 00:00 0          [heap]
08056000-0805d000 rw-p 00000000 00:00 0          [heap]
1002a000-1002c000 ---p 00000000 00:00 0
10071000-10075000 rw-p 00000000 00:00 0
1009b000-1009c000 r--p 00000000 00:00 0
1009c000-1009d000 r--p 00000000 00:00 0
100bf000-100c1000 ---p 00000000 00:00 0
100c1000-100c2000 r--p 00000000 00:00 0
100c2000-100c4000 ---p 00000000 00:00 0
b7fbd000-b7fcd000 r-xs 00008000 00:00 0          a
b7fcd000-b7fce000 rwxp 00000000 00:00 0          a
b7fce000-b7fd1000 ---p 00001000 00:00 0          a
b7fd9000-b7fdb000 rwxp 0000c000 00:00 0          a
b7fdb000-b7fde000 ---p 00000000 00:00 0          a
b7fdf000-b7fe0000 rwxp 00004000 00:00 0          a
b7fe0000-b7fe1000 ---p 00000000 00:00 0
b7fea000-b7feb000 rw-p 00000000 00:00 0
b7feb000-b7fed000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fed000-b7ff0000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff0000-b7ff5000 rwxp 00000000 00:00 0
b7ff8000-b7ff9000 rw-s 0000a000 00:00 0          a
b7ff9000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x804d000 present anon excl f1
0xb7fee000 present file excl f2
0xb7ff2000 present anon excl f3
0xbffff000 present anon excl f4
mmsh> faults
minor=3 major=0
