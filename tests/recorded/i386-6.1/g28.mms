Recorded on Linux 6.1.192, i386: corpus/i386/g28.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 16K rw
0xb7ffc000
mmsh> m2 = mmap 4K rw
0xb7ffb000
mmsh> m3 = mmap 4K rw
0xb7ffa000
mmsh> m4 = mmap 24K rw
0xb7ff4000
mmsh> m5 = mmap 12K rw
0xb7ff1000
mmsh> m6 = mmap 12K rwx
0xb7fee000
mmsh> m7 = mmap 4K r
0xb7fed000
mmsh> m8 = mmap 4K r shared
0xb7fec000
mmsh> m9 = mmap 4K none
0xb7feb000
mmsh> m10 = mmap 16K none
0xb7fe7000
mmsh> m1 = mmap 4K rwx
0xb7fe6000
mmsh> touch 0xbf8dc000 w
minor=1 major=0
mmsh> touch $m6+8K 4K w
minor=1 major=0
mmsh> touch 0x804c000 4K w
minor=1 major=0
mmsh> mprotect $m8 4K rx
mmsh> munmap $m4+12K 16K
mmsh> m2 = mmap 4K rw populate
0xb7ffa000
mmsh> mprotect $h+28K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap $m4 20K
mmsh> munmap $m7 12K
mmsh> mprotect $m6 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 40K rw addr=$m2 fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> read $m1
0x00
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fe6000-b7fe7000 rwxp 00000000 00:00 0
b7fe7000-b7fec000 ---p 00000000 00:00 0
b7fec000-b7fed000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b7ff0000-b7ff1000 rwxp 00000000 00:00 0
b7ff1000-b7ff4000 rw-p 00000000 00:00 0
b7ffa000-b8000000 rw-p 00000000 00:00 0
bf8dc000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> m4 = mmap 16K rw addr=$m8 fixed
0xb7fec000
mmsh> mprotect 0x804c000 4K rw
mmsh> munmap $m6 4K
mmsh> mprotect $m8-8K 8K r
mmsh> m5 = mremap $m2 4K 8K
mremap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K none addr=0x10069000 fixed
0x10069000
mmsh> touch 0x10069000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10069000
mmsh> mmap 16K none addr=0x1006a000 fixed
0x1006a000
mmsh> m6 = mmap 4K none addr=0x10069000 fixed
0x10069000
mmsh> mprotect 0x1006d000 4K r
mmsh> touch $m4 16K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fee000
mmsh> m7 = mmap 4K none addr=$h-8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> madvise 0xbffd2000 8K dodump
mmsh> m8 = mmap 4K rw addr=$m1+4K fixed
0xb7fe7000
mmsh> mmap 4K rw addr=0x10058000 fixed
0x10058000
mmsh> touch 0x10058000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x10059000 fixed
0x10059000
mmsh> m9 = mmap 4K rw addr=0x10058000 fixed
0x10058000
mmsh> mprotect 0x1005a000 4K none
mmsh> mprotect 0x10058000 12K rw
mmsh> touch $h+36K 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8057000
mmsh> mprotect $m5 8K rwx
mmsh> m10 = mmap 68K rw shared addr=$m8+8K
0xb7fd5000
mmsh> madvise $m4 12K dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> m1 = mremap $m2 4K 32K maymove fixed=0x10002000
0x10002000
mmsh> mincore $m9+16K 3996
mincore: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 4K rwx populate
0xb7ffa000
mmsh> mprotect $m2 3996 rw
mmsh> m3 = mremap $m9 4K 4K
0x10058000
mmsh> read $h+36K
read: SIGSEGV (SEGV_MAPERR) at 0x8057000
mmsh> mprotect $m3+1 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $m1+8K 20K rw
mmsh> munmap $m10+28K 28671
mmsh> munmap $m8 4K
mmsh> brk $h+23477
0x8053bb5
mmsh> touch $m2 4K w
minor=0 major=0
mmsh> mprotect $m5+4K 4K r
mmsh> mprotect $m6+12K 4K rwx
mmsh> m4 = mmap 4K rx shared addr=0x1002c000 fixed
0x1002c000
mmsh> munmap $m2 12K
mmsh> faults
minor=9 major=0
mmsh> touch 0xbffdb000 4K w
minor=1 major=0
mmsh> touch 0xbff03000 w
minor=1 major=0
mmsh> touch $m10+12K 28K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fdc000
mmsh> touch $m10+16K 44K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fdc000
mmsh> mincore $m9+12K 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> touch $m10+24K 36K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fdc000
mmsh> m5 = mmap 72K none addr=$m3
0xb7fc3000
mmsh> m6 = mremap $m5 72K 36K
0xb7fc3000
mmsh> mmap 4K none addr=0x10084000 fixed
0x10084000
mmsh> mmap 12K none addr=0x10085000 fixed
0x10085000
mmsh> m7 = mmap 4K none addr=0x10084000 fixed
0x10084000
mmsh> mprotect 0x10085000 4K none
mmsh> mlock $m3-4K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 4K none addr=0xbfff0000+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m9 = mmap 1 rw
0xb7ffc000
mmsh> mprotect $m4 4K rw
mmsh> mprotect $m6 16K none
mmsh> mprotect $h+48K 4K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m8 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m10 = mremap $m7 0 12K maymove
mremap: EINVAL (Invalid argument)
mmsh> munmap $m7+12K 8092
mmsh> mprotect 0x804d000 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> munmap $m9+12K 16K
mmsh> pagemap $m9+8K 64K
mmsh> madvise $m10-4K 12K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> mmap 16K r addr=0x1004b000 fixed
0x1004b000
mmsh> mmap 12K r addr=0x1004f000 fixed
0x1004f000
mmsh> m1 = mmap 4K r addr=0x1004b000 fixed
0x1004b000
mmsh> mprotect 0x10050000 4K none
mmsh> mprotect 0x1004b000 28K r
mmsh> brk $h+48K
0x805a000
mmsh> m2 = mmap 4K rw addr=$m5+60K fixed
0xb7fd2000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805a000 rw-p 00000000 00:00 0          [heap]
10002000-1000a000 rw-p 00000000 00:00 0
1002c000-1002d000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1004b000-10052000 r--p 00000000 00:00 0
10058000-1005b000 rw-p 00000000 00:00 0
10069000-1006c000 ---p 00000000 00:00 0
1006c000-1006d000 rwxp 00000000 00:00 0
1006d000-1006e000 r--p 00000000 00:00 0
10084000-10087000 ---p 00000000 00:00 0
b7fc3000-b7fcc000 ---p 00000000 00:00 0
b7fd2000-b7fd3000 rw-p 00000000 00:00 0
b7fd5000-b7fd7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fd7000-b7fdc000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe6000 rw-s 0000e000 00:00 0          /dev/zero (deleted)
b7fe6000-b7fe7000 rwxp 00000000 00:00 0
b7fe8000-b7fea000 ---p 00000000 00:00 0
b7fea000-b7fec000 r--p 00000000 00:00 0
b7fec000-b7fee000 rw-p 00000000 00:00 0
b7fef000-b7ff0000 rw-p 00000000 00:00 0
b7ff0000-b7ff2000 rwxp 00000000 00:00 0
b7ff2000-b7ff3000 r--p 00000000 00:00 0
b7ff3000-b7ff4000 rw-p 00000000 00:00 0
b7ffc000-b7fff000 rw-p 00000000 00:00 0
bf8dc000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x804c000 present anon excl f1
0x10002000 present anon excl f2
0xb7fd8000 present file excl f3
0xb7fd9000 present file excl f4
0xb7fda000 present file excl f5
0xb7fdb000 present file excl f6
0xb7fe6000 present anon shared z
0xb7fec000 present anon shared z
0xb7fed000 present anon shared z
0xb7ff0000 present anon excl f7
0xbf8dc000 present anon excl f8
0xbff03000 present anon excl f9
0xbffdb000 present anon excl f10
0xbffff000 present anon excl f11
mmsh> faults
minor=6 major=0
