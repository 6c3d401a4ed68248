Recorded on Linux 6.1.192, i386: corpus/i386/g9.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> m1 = mmap 16K rwx shared
0xb7ffc000
mmsh> m2 = mmap 4K rw
0xb7ffb000
mmsh> m3 = mmap 16K rwx
0xb7ff7000
mmsh> m4 = mmap 4K none
0xb7ff6000
mmsh> m5 = mmap 16K r shared
0xb7ff2000
mmsh> m6 = mmap 20K none
0xb7fed000
mmsh> m7 = mmap 36K rwx
0xb7fe4000
mmsh> m8 = mmap 4K rw shared
0xb7fe3000
mmsh> m9 = mmap 8K none shared
0xb7fe1000
mmsh> m10 = mmap 8K rw
0xb7fdf000
mmsh> m1 = mmap 8K rx
0xb7fdd000
mmsh> touch 0x804d000 4K w
minor=1 major=0
mmsh> msync $m7-8K 44K sync
mmsh> read $m7+20K
0x00
mmsh> pagemap $m8+8K 64K
0xb7fe9000 present anon shared z
mmsh> madvise $m8 4K willneed
mmsh> on 1 fork
2
mmsh> on 2 mprotect $m7+20K 12K rw
mmsh> m2 = mmap 4K rwx addr=0x1000a000 fixed
0x1000a000
mmsh> madvise $m8+8K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> pagemap $m1 64K
0xb7fe9000 present anon shared z
mmsh> munmap $m1 8K
mmsh> munmap $h+48K 8K
mmsh> m3 = mmap 4K r addr=$m8 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> msync $m7+32K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> munmap $m1+4K 0
munmap: EINVAL (Invalid argument)
mmsh> touch $m7+12K 12K w
minor=3 major=0
mmsh> touch $h-8K 8K r
minor=1 major=0
mmsh> munlock $m2 0
mmsh> m4 = mmap 12K rwx addr=0x10007000 fixed
0x10007000
mmsh> on 2 touch 0xbffd4000 w
minor=1 major=0
mmsh> on 2 brk 0xc0000000
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m3+4K 4K w
minor=1 major=0
mmsh> brk 0xbffff000
brk: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 4K rw shared
0xb7fde000
mmsh> on 2 munmap $m1+8K 12K
mmsh> m6 = mmap 4K rwx populate
0xb7fdd000
mmsh> sbrk 0
0x804e000
mmsh> on 1 write $m6 158
mmsh> on 2 write $m6 17
write: SIGSEGV (SEGV_ACCERR) at 0xb7fdd000
mmsh> munmap 0x804d000 8K
mmsh> on 2 msync $m3 12289 sync async
msync: EINVAL (Invalid argument)
mmsh> touch $m10 4K r
minor=1 major=0
mmsh> on 2 sbrk 0
0x804e000
mmsh> madvise $m7+20K 12K dofork
mmsh> sbrk 12K
0x804e000
mmsh> munmap $m7+4K 32K
mmsh> on 2 read $m6+12K
read: SIGSEGV (SEGV_MAPERR) at 0xb7fe0000
mmsh> on 1 write $m6+12K 188
mmsh> on 2 fork
3
mmsh> m7 = mmap 16K r addr=$m9+4K
0xb7fe9000
mmsh> on 3 mincore $m8 4K
0
mmsh> touch $m10+4K 4K w
minor=0 major=0
mmsh> m8 = mmap 16K rw addr=$h+12K+8 fixed populate
mmap: EINVAL (Invalid argument)
mmsh> on 2 touch $m9+4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fe2000
mmsh> on 1 touch $m9+4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fe2000
mmsh> read $m2
0x00
mmsh> on 3 exit
mmsh> m9 = mmap 4K rw addr=$m6 fixed
0xb7fdd000
mmsh> on 2 touch $m2-8K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10008000
mmsh> touch 0xbffd9000 r
minor=1 major=0
mmsh> m10 = mmap 12K none addr=$h+16K fixed
0x8052000
mmsh> touch $m6-4K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fdc000
mmsh> on 2 madvise $m9+4K 4K dontneed
mmsh> on 1 fork
4
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804e000-08051000 rw-p 00000000 00:00 0          [heap]
10007000-1000b000 rwxp 00000000 00:00 0
b7fdd000-b7fde000 rwxp 00000000 00:00 0
b7fde000-b7fdf000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fdf000-b7fe1000 rw-p 00000000 00:00 0
b7fe1000-b7fe3000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe4000-b7fe5000 rwxp 00000000 00:00 0
b7fe9000-b7fed000 r--p 00000000 00:00 0
b7fed000-b7ff2000 ---p 00000000 00:00 0
b7ff2000-b7ff6000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff7000 ---p 00000000 00:00 0
b7ff7000-b7ffb000 rwxp 00000000 00:00 0
b7ffb000-b7ffc000 rw-p 00000000 00:00 0
b7ffc000-b8000000 rwxs 00000000 00:00 0          /dev/zero (deleted)
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> munmap $m7-4K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> on 2 munmap $m8+4K 8K
mmsh> write 0x804a000 1
write: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> mmap 12K r addr=0x100c3000 fixed
0x100c3000
mmsh> touch 0x100c3000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100c3000
mmsh> mmap 8K r addr=0x100c6000 fixed
0x100c6000
mmsh> m1 = mmap 4K r addr=0x100c3000 fixed
0x100c3000
mmsh> mprotect 0x100c7000 4K rw
mmsh> mprotect 0x100c3000 20K r
mmsh> on 4 write $m10+4K 22
write: SIGSEGV (SEGV_MAPERR) at 0x8053000
mmsh> on 1 touch $m10+4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x8053000
mmsh> on 4 read $m3+8K
0x00
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804e000-08051000 rw-p 00000000 00:00 0          [heap]
10007000-1000b000 rwxp 00000000 00:00 0
b7fdd000-b7fde000 rwxp 00000000 00:00 0
b7fde000-b7fdf000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fdf000-b7fe1000 rw-p 00000000 00:00 0
b7fe1000-b7fe3000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe4000-b7fe5000 rwxp 00000000 00:00 0
b7fe9000-b7fed000 r--p 00000000 00:00 0
b7fed000-b7ff2000 ---p 00000000 00:00 0
b7ff2000-b7ff6000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff7000 ---p 00000000 00:00 0
b7ff7000-b7ffb000 rwxp 00000000 00:00 0
b7ffb000-b7ffc000 rw-p 00000000 00:00 0
b7ffc000-b8000000 rwxs 00000000 00:00 0          /dev/zero (deleted)
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x804c000 present anon shared z
0x1000a000 present anon shared z
0xb7fdd000 present anon shared f1
0xb7fdf000 present anon shared z
0xb7fe0000 present anon shared f2
0xb7ff8000 present anon shared f3
0xbffff000 present anon shared f4
mmsh> on 1 faults
minor=11 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
08052000-08055000 ---p 00000000 00:00 0
100c3000-100c7000 r--p 00000000 00:00 0
100c7000-100c8000 r--p 00000000 00:00 0
b7fdd000-b7fde000 rw-p 00000000 00:00 0
b7fde000-b7fdf000 r-xp 00000000 00:00 0
b7fe2000-b7fe3000 ---s 00001000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe6000-b7fe9000 rwxp 00000000 00:00 0
b7fe9000-b7fec000 rw-p 00000000 00:00 0
b7fec000-b7fed000 rwxp 00000000 00:00 0
b7fed000-b7ff2000 ---p 00000000 00:00 0
b7ff2000-b7ff6000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff7000 ---p 00000000 00:00 0
b7ff7000-b7ffb000 rwxp 00000000 00:00 0
b7ffb000-b7ffc000 rw-p 00000000 00:00 0
b7ffc000-b8000000 rwxs 00000000 00:00 0          /dev/zero (deleted)
bffd4000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0x804d000 present anon excl f5
0xbffd4000 present anon excl f6
0xbffd9000 present anon shared z
0xbffff000 present anon shared f4
mmsh> on 2 faults
minor=2 major=0
mmsh> on 4 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804d000 rw-p 00000000 00:00 0
0804e000-08051000 rw-p 00000000 00:00 0          [heap]
10007000-1000b000 rwxp 00000000 00:00 0
b7fdd000-b7fde000 rwxp 00000000 00:00 0
b7fde000-b7fdf000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fdf000-b7fe1000 rw-p 00000000 00:00 0
b7fe1000-b7fe3000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7fe3000-b7fe4000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7fe4000-b7fe5000 rwxp 00000000 00:00 0
b7fe9000-b7fed000 r--p 00000000 00:00 0
b7fed000-b7ff2000 ---p 00000000 00:00 0
b7ff2000-b7ff6000 r--s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff7000 ---p 00000000 00:00 0
b7ff7000-b7ffb000 rwxp 00000000 00:00 0
b7ffb000-b7ffc000 rw-p 00000000 00:00 0
b7ffc000-b8000000 rwxs 00000000 00:00 0          /dev/zero (deleted)
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 4 pagemap
0x8049000 present file shared f0
0x804c000 present anon shared z
0xb7fdd000 present anon shared f1
0xb7fdf000 present anon shared z
0xb7fe0000 present anon shared f2
0xb7ff8000 present anon shared f3
0xb7ff9000 present anon shared z
0xbffff000 present anon shared f4
mmsh> on 4 faults
minor=1 major=0
