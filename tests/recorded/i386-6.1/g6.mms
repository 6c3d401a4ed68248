Recorded on Linux 6.1.192, i386: corpus/i386/g6.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 30995
mmsh> file b 160K
mmsh> m1 = mmap 12K r
0xb7ffd000
mmsh> m2 = mmap 4K rw file=a
0xb7ffc000
mmsh> m3 = mmap 4K rw
0xb7ffb000
mmsh> m4 = mmap 12K rw
0xb7ff8000
mmsh> m5 = mmap 12K r
0xb7ff5000
mmsh> m6 = mmap 16K rw file=b
0xb7ff1000
mmsh> m7 = mmap 4K r
0xb7ff0000
mmsh> m8 = mmap 4K rw
0xb7fef000
mmsh> m9 = mmap 4K rw file=a
0xb7fee000
mmsh> m10 = mmap 12K r
0xb7feb000
mmsh> faults
minor=0 major=0
mmsh> mprotect 0xbfffc000 4K rw
mmsh> touch 0xbffcc000 w
minor=1 major=0
mmsh> madvise $h-4K 4K dontdump
mmsh> m1 = mremap $m5 12K 16K maymove
0xb7fe7000
mmsh> m2 = mmap 12K rwx file=a offset=20K addr=$m10+12K fixed
0xb7fee000
mmsh> mprotect $m7 0xfffff001 rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> madvise $m10 12K 99
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m2+8K 4K rw
mmsh> read $m10+16K
0x07
mmsh> touch $m9 4K r
minor=0 major=0
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fe7000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff0000 rwxp 00005000 00:00 0          a
b7ff0000-b7ff1000 rw-p 00007000 00:00 0          a
b7ff1000-b7ff5000 rw-p 00000000 00:00 0          b
b7ff8000-b7ffc000 rw-p 00000000 00:00 0
b7ffc000-b7ffd000 rw-p 00000000 00:00 0          a
b7ffd000-b8000000 r--p 00000000 00:00 0
bffcc000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> m3 = mmap 16K rw shared
0xb7fe3000
mmsh> write $m7-8K 33
mmsh> mprotect $h-8K 16K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 16K none addr=0x1003c000 fixed_noreplace
0x1003c000
mmsh> touch 0x804d000 4K r
minor=1 major=0
mmsh> mremap $m8+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mprotect $h-8K 20K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> pagemap $h+40K 64K
mmsh> touch $m2 8K w
minor=1 major=0
mmsh> mprotect $m9+8K 4K rw
mmsh> touch $m3 12K r
minor=3 major=0
mmsh> m5 = mmap 32K rx file=b offset=132K
0xb7fdb000
mmsh> pagemap $m9 64K
0xb7fee000 present anon excl f0
0xb7fef000 present anon excl f1
mmsh> touch $m1+8K 4K r
minor=1 major=0
mmsh> touch $m10+4095 8K r
minor=3 major=0
mmsh> touch $h+28K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8055000
mmsh> m6 = mmap 4K rw file=b offset=144K
0xb7ff7000
mmsh> mmap 4K rw addr=0x100a9000 fixed
0x100a9000
mmsh> touch 0x100a9000 4K w
minor=1 major=0
mmsh> mmap 16K rw addr=0x100aa000 fixed
0x100aa000
mmsh> m7 = mmap 4K rw addr=0x100a9000 fixed
0x100a9000
mmsh> mprotect 0x100ab000 4K r
mmsh> mprotect 0x100a9000 20K rw
mmsh> m8 = mmap 4K rw file=b offset=112K shared
0xb7ff6000
mmsh> m9 = mmap 16K rx
0xb7fd7000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
1003c000-10040000 ---p 00000000 00:00 0
100a9000-100ae000 rw-p 00000000 00:00 0
b7fd7000-b7fdb000 r-xp 00000000 00:00 0
b7fdb000-b7fe3000 r-xp 00021000 00:00 0          b
b7fe3000-b7fe7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe7000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff0000 rwxp 00005000 00:00 0          a
b7ff0000-b7ff1000 rw-p 00007000 00:00 0          a
b7ff1000-b7ff5000 rw-p 00000000 00:00 0          b
b7ff6000-b7ff7000 rw-s 0001c000 00:00 0          b
b7ff7000-b7ff8000 rw-p 00024000 00:00 0          b
b7ff8000-b7ffc000 rw-p 00000000 00:00 0
b7ffc000-b7ffd000 rw-p 00000000 00:00 0          a
b7ffd000-b8000000 r--p 00000000 00:00 0
bffcc000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> m10 = mmap 12K rw file=b shared addr=$m7+24K
0x100af000
mmsh> touch 0xbffc5000 r
minor=1 major=0
mmsh> m1 = mmap 1 rw file=a shared
0xb7ff5000
mmsh> mprotect 0x10025000 12K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read $m1
0x01
mmsh> touch $m9 4K r
minor=1 major=0
mmsh> m2 = mmap 4K rw file=b offset=64K shared
0xb7fd6000
mmsh> mmap 4K rw addr=0xbffff000 fixed
0xbffff000
mmsh> touch $m10+4K 8K w
minor=2 major=0
mmsh> read $m9+8K
0x00
mmsh> madvise $m5 32K dontfork
mmsh> m3 = mremap $m3+4K 12K 16K maymove
0xb7fd2000
mmsh> madvise $m9 16K populate_write
madvise: EINVAL (Invalid argument)
mmsh> touch $m1 4K w
minor=1 major=0
mmsh> mmap 12K rw addr=0x10098000 fixed
0x10098000
mmsh> mmap 8K rw addr=0x1009b000 fixed
0x1009b000
mmsh> m4 = mmap 4K rw addr=0x10098000 fixed
0x10098000
mmsh> mprotect 0x1009c000 4K none
mmsh> mprotect 0x10098000 20K rw
mmsh> m5 = mmap 44K r file=a offset=32K shared
0xb7fc7000
mmsh> mprotect 0x804c000 0 rw
mmsh> brk 0xc0000000
brk: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m3+8K 0xffffffff rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> write $m2 8
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
1003c000-10040000 ---p 00000000 00:00 0
10098000-1009d000 rw-p 00000000 00:00 0
100a9000-100ae000 rw-p 00000000 00:00 0
100af000-100b2000 rw-s 00000000 00:00 0          b
b7fc7000-b7fd2000 r--s 00008000 00:00 0          a
b7fd2000-b7fd6000 rw-s 00001000 00:00 0          /dev/zero (deleted)
b7fd6000-b7fd7000 rw-s 00010000 00:00 0          b
b7fd7000-b7fdb000 r-xp 00000000 00:00 0
b7fdb000-b7fe3000 r-xp 00021000 00:00 0          b
b7fe3000-b7fe4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe7000-b7fee000 r--p 00000000 00:00 0
b7fee000-b7ff0000 rwxp 00005000 00:00 0          a
b7ff0000-b7ff1000 rw-p 00007000 00:00 0          a
b7ff1000-b7ff5000 rw-p 00000000 00:00 0          b
b7ff5000-b7ff6000 rw-s 00000000 00:00 0          a
b7ff6000-b7ff7000 rw-s 0001c000 00:00 0          b
b7ff7000-b7ff8000 rw-p 00024000 00:00 0          b
b7ff8000-b7ffc000 rw-p 00000000 00:00 0
b7ffc000-b7ffd000 rw-p 00000000 00:00 0          a
b7ffd000-b8000000 r--p 00000000 00:00 0
bffc5000-bffff000 rw-p 00000000 00:00 0
bffff000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x804d000 present anon shared z
0x100b0000 present file excl f1
0x100b1000 present file excl f2
0xb7fd2000 present file excl f3
0xb7fd3000 present file excl f4
0xb7fd6000 present file excl f5
0xb7fd7000 present anon shared z
0xb7fd9000 present anon shared z
0xb7fe3000 present file excl f6
0xb7fe9000 present anon shared z
0xb7feb000 present anon shared z
0xb7fec000 present anon shared z
0xb7fed000 present anon shared z
0xb7fee000 present anon excl f7
0xb7fef000 present anon excl f8
0xb7ff5000 present file excl f9
0xbffc5000 present anon shared z
0xbffcc000 present anon excl f10
mmsh> faults
minor=21 major=0
