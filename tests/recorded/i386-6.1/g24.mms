Recorded on Linux 6.1.192, i386: corpus/i386/g24.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 16K r
0xb7ffc000
mmsh> m2 = mmap 16K r
0xb7ff8000
mmsh> m3 = mmap 32K rwx
0xb7ff0000
mmsh> m4 = mmap 8K rw
0xb7fee000
mmsh> m5 = mmap 12K none
0xb7feb000
mmsh> m6 = mmap 8K rwx
0xb7fe9000
mmsh> m7 = mmap 12K rwx shared
0xb7fe6000
mmsh> m8 = mmap 16K rw
0xb7fe2000
mmsh> m9 = mmap 12K none
0xb7fdf000
mmsh> m10 = mmap 20K rwx
0xb7fda000
mmsh> touch $m8+4K 4K r
minor=1 major=0
mmsh> m1 = mmap 56K rx
0xb7fcc000
mmsh> m2 = mremap $m3 32K 32K fixed=$m4
mremap: EINVAL (Invalid argument)
mmsh> madvise $m3+16K 4K dontneed
mmsh> msync 0x10032000+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> munmap $m10+12K 0
munmap: EINVAL (Invalid argument)
mmsh> touch $m6+12K 3996 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fec000
mmsh> munmap 0x804c000 0xfffff001
munmap: EINVAL (Invalid argument)
mmsh> touch $h+4K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x804f000
mmsh> mincore $m8+12K 4K
0
mmsh> touch $m8+8K 4K r
minor=1 major=0
mmsh> write $m1+20K 109
write: SIGSEGV (SEGV_ACCERR) at 0xb7fd1000
mmsh> m3 = mremap $m7 12K 12K maymove
0xb7fe6000
mmsh> write $m10+16K 113
mmsh> brk $h+8K
0x8050000
mmsh> touch $m8+4095 16K r
minor=3 major=0
mmsh> mprotect $m2+16K 8K rw
mmsh> mprotect $m1 32K rw
mmsh> m4 = mmap 20K rw
0xb7fc7000
mmsh> msync $m2+8K 24K sync async
msync: EINVAL (Invalid argument)
mmsh> touch $h+12K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x8051000
mmsh> pagemap $h+32K 64K
mmsh> touch 0x804a000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> touch $m4+8K 12K w
minor=3 major=0
mmsh> m5 = mmap 12K r shared addr=$m3+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m6 = mmap 1 rw addr=$m2+20K
0xb7fc6000
mmsh> m7 = mmap 12K rw shared addr=$m1+8K populate
0xb7fc3000
mmsh> m8 = mmap 52K rw populate
0xb7fb6000
mmsh> write $m7+4K 120
mmsh> brk $h+52K
0x805b000
mmsh> msync $m3-4K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> mprotect $m2+24K 4K rw
mmsh> msync $m8+44K 8K async
mmsh> faults
minor=25 major=0
mmsh> munmap $m4+8K 4K
mmsh> touch $h+20K 4K w
minor=1 major=0
mmsh> madvise $m3+8K 4K dontfork
mmsh> touch $m2+12K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ffb000
mmsh> m9 = mmap 12K rx
0xb7fb3000
mmsh> sbrk 4K
0x805b000
mmsh> munmap $m6-4K 8K
mmsh> m10 = mremap $m6 4K 4K
mremap: EFAULT (Bad address)
mmsh> touch $m9 8K r
minor=2 major=0
mmsh> m1 = mmap 4K rwx
0xb7fc9000
mmsh> touch $m8+4K 8K w
minor=0 major=0
mmsh> write $m3+8K 225
mmsh> mprotect 0x804d000 4K rwx
mmsh> mmap 8K none addr=0x1005e000 fixed
0x1005e000
mmsh> touch 0x1005e000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1005e000
mmsh> mmap 16K none addr=0x10060000 fixed
0x10060000
mmsh> m2 = mmap 4K none addr=0x1005e000 fixed
0x1005e000
mmsh> mprotect 0x10060000 4K r
mmsh> mprotect 0x1005e000 24K none
mmsh> m3 = mremap $m4 20K 24K maymove fixed=0x1000a000
mremap: EFAULT (Bad address)
mmsh> touch 0x1001f000 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1001f000
mmsh> madvise $m2+20K 4K random
mmsh> touch $m9+8K 4K r
minor=1 major=0
mmsh> brk $h+4K
0x804f000
mmsh> write $m3+12K 32
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> munmap $h-8K 20K
mmsh> mprotect $m4+4K 12K rwx
mmsh> munmap 0x804d000+4095 8K
munmap: EINVAL (Invalid argument)
mmsh> brk $h+52K
0x805b000
mmsh> touch $h-4K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x804d000
mmsh> touch $m9-4K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fb2000
mmsh> sbrk 4K
0x805b000
mmsh> mprotect $m10 4K rwx
mmsh> mincore $m6 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 4K none addr=$m3+20K
0xb7fc6000
mmsh> mlock $m8+8K 36K
mmsh> touch 0xbfd4b000 w
minor=1 major=0
mmsh> mprotect $m4+4K 4K rw
mmsh> mlock 0x804d000 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m4 4K rw
mmsh> mincore 0x10021000 32K
mincore: ENOMEM (Cannot allocate memory)
mmsh> touch $m3+4K 20K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7feb000
mmsh> touch 0x804c000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x804c000
mmsh> m5 = mmap 12K rw shared addr=$m4 fixed
0xb7fc6000
mmsh> m6 = mmap 4K rw populate
0xb7fc5000
mmsh> m7 = mmap 4K rwx addr=$m9+8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch $m2 16K r
touch: SIGSEGV (SEGV_ACCERR) at 0x1005e000
mmsh> madvise 0x10004000 12K dontdump
madvise: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804f000-0805c000 rw-p 00000000 00:00 0          [heap]
1005e000-10063000 ---p 00000000 00:00 0
10063000-10064000 ---p 00000000 00:00 0
b7fb3000-b7fb6000 r-xp 00000000 00:00 0
b7fb6000-b7fb8000 rw-p 00000000 00:00 0
b7fb8000-b7fc1000 rw-p 00000000 00:00 0
b7fc1000-b7fc3000 rw-p 00000000 00:00 0
b7fc3000-b7fc5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc5000-b7fc6000 rw-p 00000000 00:00 0
b7fc6000-b7fc9000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fc9000-b7fca000 rwxp 00000000 00:00 0
b7fca000-b7fcb000 rwxp 00000000 00:00 0
b7fcb000-b7fd4000 rw-p 00000000 00:00 0
b7fd4000-b7fda000 r-xp 00000000 00:00 0
b7fda000-b7fdf000 rwxp 00000000 00:00 0
b7fdf000-b7fe2000 ---p 00000000 00:00 0
b7fe2000-b7fe6000 rw-p 00000000 00:00 0
b7fe6000-b7fe8000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b7fe8000-b7fe9000 rwxs 00002000 00:00 0          /dev/zero (deleted)
b7fe9000-b7feb000 rwxp 00000000 00:00 0
b7feb000-b7fee000 ---p 00000000 00:00 0
b7fee000-b7ff0000 rw-p 00000000 00:00 0
b7ff0000-b7ff8000 rwxp 00000000 00:00 0
b7ff8000-b7ffc000 r--p 00000000 00:00 0
b7ffc000-b7fff000 rw-p 00000000 00:00 0
b7fff000-b8000000 r--p 00000000 00:00 0
bfd4b000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0xb7fb3000 present anon shared z
0xb7fb4000 present anon shared z
0xb7fb5000 present anon shared z
0xb7fb6000 present anon excl f1
0xb7fb7000 present anon excl f2
0xb7fb8000 present anon excl f3
0xb7fb9000 present anon excl f4
0xb7fba000 present anon excl f5
0xb7fbb000 present anon excl f6
0xb7fbc000 present anon excl f7
0xb7fbd000 present anon excl f8
0xb7fbe000 present anon excl f9
0xb7fbf000 present anon excl f10
0xb7fc0000 present anon excl f11
0xb7fc1000 present anon excl f12
0xb7fc2000 present anon excl f13
0xb7fc3000 present file excl f14
0xb7fc4000 present file excl f15
0xb7fc5000 present anon excl f16
0xb7fca000 present anon excl f17
0xb7fcb000 present anon excl f18
0xb7fde000 present anon excl f19
0xb7fe2000 present anon shared z
0xb7fe3000 present anon shared z
0xb7fe4000 present anon shared z
0xb7fe5000 present anon shared z
0xb7fe6000 present file excl f20
0xb7fe7000 present file excl f21
0xb7fe8000 present file excl f22
0xb7fe9000 present anon excl f23
0xb7fea000 present anon excl f24
0xbfd4b000 present anon excl f25
0xbffff000 present anon excl f26
mmsh> faults
minor=10 major=0
