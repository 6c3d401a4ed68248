Recorded on Linux 6.1.192, i386: corpus/i386/g4.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 12K rwx
0xb7ffd000
mmsh> m2 = mmap 16K r
0xb7ff9000
mmsh> m3 = mmap 12K r
0xb7ff6000
mmsh> m4 = mmap 4K none
0xb7ff5000
mmsh> m5 = mmap 4K rw
0xb7ff4000
mmsh> m6 = mmap 12K r
0xb7ff1000
mmsh> m7 = mmap 20K none shared
0xb7fec000
mmsh> m8 = mmap 4K rw
0xb7feb000
mmsh> m9 = mmap 40K none
0xb7fe1000
mmsh> m10 = mmap 4K rw
0xb7fe0000
mmsh> madvise $m8 4K sequential
mmsh> mprotect $m9+40K 4K rw
mmsh> mprotect $m10 8K rw
mmsh> m1 = mmap 4K rw shared populate
0xb7fdf000
mmsh> mprotect $m8 4095 rx
mmsh> munmap $m8 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> m2 = mmap 4K rw
0xb7fde000
mmsh> touch $m10 4K w
minor=1 major=0
mmsh> m3 = mmap 36K rw addr=$m10 fixed
0xb7fe0000
mmsh> touch $m7+16K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff0000
mmsh> m4 = mmap 12K rw shared addr=$m1-8K fixed
0xb7fdd000
mmsh> msync $m4+4K 8K async
mmsh> m5 = mmap 64K rw
0xb7fcd000
mmsh> touch $h+20K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x8053000
mmsh> m6 = mmap 4K rwx addr=0x804d000
0xb7fcc000
mmsh> munmap $m6 4K
mmsh> m7 = mremap $m2 4K 8K maymove
0xb7fcb000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> m8 = mremap $m4+8K 4K 4K maymove fixed=$m2
0xb7fde000
mmsh> m9 = mmap 4K rx shared addr=$h+44K fixed
0x8059000
mmsh> m10 = mremap $m4 12K 12K maymove
0xb7fdd000
mmsh> brk $h+0
0x804e000
mmsh> mprotect $m4 8K rw
mmsh> m1 = mmap 16K rw addr=$m10+8K fixed
0xb7fdf000
mmsh> write 0x10007000 172
write: SIGSEGV (SEGV_MAPERR) at 0x10007000
mmsh> m2 = mremap $m1 16K 12K maymove fixed=0x10005000
0x10005000
mmsh> brk $h+39601
0x8057ab1
mmsh> mmap 20K rw addr=0x10049000 fixed
0x10049000
mmsh> touch 0x10049000 8K w
minor=2 major=0
mmsh> mmap 24K rw addr=0x1004e000 fixed
0x1004e000
mmsh> m3 = mmap 4K rw addr=0x10049000 fixed
0x10049000
mmsh> mprotect 0x1004c000 4K rw
mmsh> mprotect 0x10049000 44K rw
mmsh> brk $h+4K
0x804f000
mmsh> touch $m7+4K 4K r
minor=1 major=0
mmsh> mprotect $m3+20K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> mincore $m1+8K 8K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 64K rw addr=$m9 fixed
0x8059000
mmsh> m5 = mmap 16K rw shared
0xb7fdf000
mmsh> m6 = mmap 4K none shared populate
0xb7fca000
mmsh> m7 = mremap $m4 32K 32K maymove
0x8059000
mmsh> touch $m2+8K 4K r
minor=1 major=0
mmsh> mprotect $m6-4K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 4K rwx shared addr=$m9 fixed_noreplace populate
mmap: EEXIST (File exists)
mmsh> m9 = mremap $m9 4K 4K
0x8059000
mmsh> read $m10
0x00
mmsh> touch $m4+16K 20K w
minor=5 major=0
mmsh> mprotect 0x804d000 4K rwx
mmsh> mmap 0xc0000000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m3+4K 0 r
mmsh> m10 = mmap 12K rw shared addr=$m9
0xb7fc7000
mmsh> mprotect $m6+8K 4K none
mmsh> m1 = mmap 48K rwx
0xb7fbb000
mmsh> m2 = mmap 12K rw addr=$m9-4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mlock $m6 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> sbrk -1
0x804f000
mmsh> touch $m7+4K 8K r
minor=2 major=0
mmsh> m3 = mmap 12K r shared
0xb7fb8000
mmsh> touch $m3 4K r
minor=1 major=0
mmsh> mprotect $m9+8 4K none
mprotect: EINVAL (Invalid argument)
mmsh> munmap $m9 12K
mmsh> touch $m10 4K r
minor=1 major=0
mmsh> msync $m2+8K 4K invalidate
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804d000-0804e000 rwxp 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
0805c000-08069000 rw-p 00000000 00:00 0
10005000-10008000 rw-p 00000000 00:00 0
10049000-10054000 rw-p 00000000 00:00 0
b7fb8000-b7fbb000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7fbb000-b7fc7000 rwxp 00000000 00:00 0
b7fc7000-b7fca000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fca000-b7fcb000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fcb000-b7fcc000 rw-s 00001000 00:00 0          /dev/zero (deleted)
b7fcc000-b7fcd000 ---s 00002000 00:00 0          /dev/zero (deleted)
b7fcd000-b7fdd000 rw-p 00000000 00:00 0
b7fdd000-b7fde000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fde000-b7fdf000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7fdf000-b7fe3000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe9000 rw-p 00000000 00:00 0
b7fe9000-b7feb000 ---p 00000000 00:00 0
b7feb000-b7fec000 r-xp 00000000 00:00 0
b7fec000-b7ff1000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7ff1000-b7ff4000 r--p 00000000 00:00 0
b7ff4000-b7ff5000 rw-p 00000000 00:00 0
b7ff5000-b7ff6000 ---p 00000000 00:00 0
b7ff6000-b7ffd000 r--p 00000000 00:00 0
b7ffd000-b8000000 rwxp 00000000 00:00 0
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap
0x8049000 present file excl f0
0x805d000 present anon excl f1
0x805e000 present anon excl f2
0x805f000 present anon excl f3
0x8060000 present anon excl f4
0x8061000 present anon excl f5
0x10007000 present anon shared z
0x1004a000 present anon excl f6
0xb7fb8000 present file excl f7
0xb7fc7000 present file excl f8
0xb7fcc000 present file excl f9
0xb7fdd000 present file excl f10
0xbffff000 present anon excl f11
mmsh> faults
minor=16 major=0
