Recorded on Linux 6.1.192, i386: corpus/i386/g26.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 12K
mmsh> file b 32K
mmsh> m1 = mmap 4K rwx shared file=a
0xb7fff000
mmsh> m2 = mmap 4K rwx shared
0xb7ffe000
mmsh> m3 = mmap 4K r
0xb7ffd000
mmsh> m4 = mmap 44K none file=b
0xb7ff2000
mmsh> m5 = mmap 28K rwx shared
0xb7feb000
mmsh> m6 = mmap 4K rw
0xb7fea000
mmsh> m7 = mmap 28K none file=a
0xb7fe3000
mmsh> m8 = mmap 8K none
0xb7fe1000
mmsh> m9 = mmap 12K rw
0xb7fde000
mmsh> m10 = mmap 32K rw
0xb7fd6000
mmsh> m1 = mmap 72K rx file=a shared addr=$m10+28K fixed
0xb7fdd000
mmsh> touch $m10+36K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fdf000
mmsh> m2 = mmap 8K none
0xb7fd4000
mmsh> mprotect $m7+20K 8K rw
mmsh> munmap 0x804c000 4K
mmsh> touch $m8 8K r
touch: SIGBUS (BUS_ADRERR) at 0xb7fe1000
mmsh> m3 = mmap 4K rw addr=$m1+68K fixed
0xb7fee000
mmsh> m4 = mmap 4K rw file=a shared addr=$m3 fixed
0xb7fee000
mmsh> m5 = mremap $m3 4K 8K fixed=$m1+16K
mremap: EINVAL (Invalid argument)
mmsh> mlock $m10 20K
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> touch $m4 4K r
minor=1 major=0
mmsh> touch $m3 4K r
minor=0 major=0
mmsh> touch $m9 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fde000
mmsh> m6 = mmap 24K rw file=a shared
0xb7fce000
mmsh> m7 = mmap 4K none file=b shared
0xb7fcd000
mmsh> madvise $m3 4K dontdump
mmsh> touch $m4-4K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fed000
mmsh> touch $m3 4K r
minor=0 major=0
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> mprotect $m4-8K 4K rx
mmsh> m8 = mremap $m5+4K+1 4K 8K maymove
mremap: EINVAL (Invalid argument)
mmsh> brk $h+0
0x804e000
mmsh> mincore $h+16K 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mmap 16K rw addr=0x10062000 fixed
0x10062000
mmsh> mmap 4K rw addr=0x10066000 fixed
0x10066000
mmsh> m9 = mmap 4K rw addr=0x10062000 fixed
0x10062000
mmsh> mprotect 0x10064000 4K none
mmsh> mprotect 0x10062000 20K rw
mmsh> madvise $m6-4K 16K dontneed
mmsh> msync $m9+24K 4K sync async
msync: EINVAL (Invalid argument)
mmsh> madvise $m6+4K 20K 99
madvise: EINVAL (Invalid argument)
mmsh> touch $h+36K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8057000
mmsh> mmap 8K r addr=0x1007a000 fixed
0x1007a000
mmsh> touch 0x1007a000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1007a000
mmsh> mmap 8K r addr=0x1007c000 fixed
0x1007c000
mmsh> m10 = mmap 4K r addr=0x1007a000 fixed
0x1007a000
mmsh> mprotect 0x1007a000 4K r
mmsh> mprotect 0x1007a000 16K r
mmsh> munmap $m7 12K
mmsh> madvise $m10+4K 8K dofork
mmsh> mmap 8K r addr=0x10052000 fixed
0x10052000
mmsh> mmap 12K r addr=0x10054000 fixed
0x10054000
mmsh> m1 = mmap 4K r addr=0x10052000 fixed
0x10052000
mmsh> mprotect 0x10056000 4K rw
mmsh> write $m9+16K 45
mmsh> touch $m9+8K 4K r
minor=1 major=0
mmsh> munmap $h 12K
mmsh> touch $m9+4K 16K w
minor=3 major=0
mmsh> munmap $m7 8K
mmsh> m2 = mremap $m9 16K 16K maymove
0x10062000
mmsh> faults
minor=11 major=0
mmsh> mmap 16K rw addr=0x1006a000 fixed
0x1006a000
mmsh> mmap 12K rw addr=0x1006e000 fixed
0x1006e000
mmsh> m3 = mmap 4K rw addr=0x1006a000 fixed
0x1006a000
mmsh> mprotect 0x1006a000 4K r
mmsh> mprotect 0x1006a000 28K rw
mmsh> touch 0xbff02000 r
minor=1 major=0
mmsh> munmap $m1+12K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> touch $h 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x804e000
mmsh> brk $h+32509
0x8055efd
mmsh> m4 = mremap $m5+4K 4K 4K maymove
0xb7fec000
mmsh> m5 = mremap $m1+4K 16K 8K
0x10053000
mmsh> touch $h+24K 4K r
minor=1 major=0
mmsh> m6 = mmap 8K rwx shared addr=$m2+12K fixed
0x10065000
mmsh> m7 = mmap 76K rw file=b offset=24K shared
0xb7fbd000
mmsh> munmap $m5 12K
mmsh> pagemap $m10+8K 64K
mmsh> read 0x10030000
read: SIGSEGV (SEGV_MAPERR) at 0x10030000
mmsh> munmap $m7+20K 56K
mmsh> m8 = mremap $m9 20K 48K
mremap: EFAULT (Bad address)
mmsh> munmap $m6 16K
mmsh> brk $h+28K
0x8055000
mmsh> mmap 12K rw addr=0x10084000 fixed
0x10084000
mmsh> touch 0x10084000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x10087000 fixed
0x10087000
mmsh> m9 = mmap 4K rw addr=0x10084000 fixed
0x10084000
mmsh> mprotect 0x10086000 4K rw
mmsh> mprotect 0x10084000 20K rw
mmsh> mmap 4K rw addr=$m9+16K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m8+36K 12K rw
mmsh> touch $m8 16K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fe1000
mmsh> brk $h+40K
0x8058000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08058000 rw-p 00000000 00:00 0          [heap]
10052000-10053000 r--p 00000000 00:00 0
10062000-10065000 rw-p 00000000 00:00 0
1006a000-10071000 rw-p 00000000 00:00 0
1007a000-1007e000 r--p 00000000 00:00 0
10084000-10089000 rw-p 00000000 00:00 0
b7fbd000-b7fc2000 rw-s 00006000 00:00 0          b
b7fd0000-b7fd4000 rw-s 00002000 00:00 0          a
b7fd4000-b7fd6000 ---p 00000000 00:00 0
b7fd6000-b7fdb000 rw-p 00000000 00:00 0
b7fdb000-b7fdd000 rw-p 00000000 00:00 0
b7fdd000-b7fe8000 r-xs 00000000 00:00 0          a
b7fe8000-b7fed000 rw-s 0000b000 00:00 0          a
b7fed000-b7fee000 r-xs 00010000 00:00 0          a
b7fee000-b7fef000 rw-s 00000000 00:00 0          a
b7fef000-b7ff2000 rwxs 00004000 00:00 0          /dev/zero (deleted)
b7ff2000-b7ffd000 ---p 00000000 00:00 0          b
b7ffd000-b7ffe000 r--p 00000000 00:00 0
b7ffe000-b7fff000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7fff000-b8000000 rwxs 00000000 00:00 0          a
bff02000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x8054000 present anon shared z
0x10063000 present anon excl f1
0x10064000 present anon excl f2
0xb7fd6000 present anon excl f3
0xb7fd7000 present anon excl f4
0xb7fd8000 present anon excl f5
0xb7fd9000 present anon excl f6
0xb7fda000 present anon excl f7
0xb7fee000 present file excl f8
0xbff02000 present anon shared z
0xbffff000 present anon excl f9
mmsh> faults
minor=3 major=0
