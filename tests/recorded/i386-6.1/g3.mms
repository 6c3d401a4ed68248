Recorded on Linux 6.1.192, i386: corpus/i386/g3.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb7ffa000 24K
mmsh> h = sbrk 0
0x804e000
mmsh> file a 10496
mmsh> file b 10403
mmsh> m1 = mmap 4K rw
0xb7fff000
mmsh> m2 = mmap 16K rw
0xb7ffb000
mmsh> m3 = mmap 4K r file=a
0xb7ffa000
mmsh> m4 = mmap 16K none
0xb7ff6000
mmsh> m5 = mmap 8K none shared
0xb7ff4000
mmsh> m6 = mmap 44K r
0xb7fe9000
mmsh> m7 = mmap 8K none
0xb7fe7000
mmsh> m8 = mmap 16K rw
0xb7fe3000
mmsh> m9 = mmap 4K r
0xb7fe2000
mmsh> m10 = mmap 4K rwx file=a
0xb7fe1000
mmsh> mmap 0xc0000000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 12K rw file=b shared addr=$m2+20K fixed
0xb8000000
mmsh> m2 = mremap $m8 16K 36K maymove
0xb7fd8000
mmsh> on 1 fork
2
mmsh> on 2 mprotect $m8 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch $m9 r
minor=1 major=0
mmsh> on 1 touch $m9 w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fe2000
mmsh> on 2 munmap $m9 4K
mmsh> on 1 read $m1
0x01
mmsh> on 2 touch $m1 r
minor=1 major=0
mmsh> m3 = on 2 mmap 56K rw file=a shared addr=$m10
0xb7fca000
mmsh> brk $h+8K
0x8050000
mmsh> brk $h+32K
0x8056000
mmsh> mmap 4K rw addr=0x10085000 fixed
0x10085000
mmsh> mmap 4K rw addr=0x10086000 fixed
0x10086000
mmsh> m4 = mmap 4K rw addr=0x10085000 fixed
0x10085000
mmsh> mprotect 0x10086000 4K rw
mmsh> mprotect 0x10085000 8K rw
mmsh> msync $m2+28K 8K invalidate
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08056000 rw-p 00000000 00:00 0          [heap]
10085000-10087000 rw-p 00000000 00:00 0
b7fd8000-b7fe1000 rw-p 00000000 00:00 0
b7fe1000-b7fe2000 rwxp 00000000 00:00 0          a
b7fe2000-b7fe3000 r--p 00000000 00:00 0
b7fe7000-b7fe9000 ---p 00000000 00:00 0
b7fe9000-b7ff4000 r--p 00000000 00:00 0
b7ff4000-b7ff6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffa000 ---p 00000000 00:00 0
b7ffa000-b7ffb000 r--p 00000000 00:00 0          a
b7ffb000-b8000000 rw-p 00000000 00:00 0
b8000000-b8003000 rw-s 00000000 00:00 0          b
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 touch $m9 r
minor=1 major=0
mmsh> on 2 touch $m9 w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe2000
mmsh> on 2 write $m6+8K 6
write: SIGSEGV (SEGV_ACCERR) at 0xb7feb000
mmsh> m5 = mremap $m10 4K 4K fixed=0x1002b000
mremap: EINVAL (Invalid argument)
mmsh> touch $m9 4K r
minor=0 major=0
mmsh> mmap 4K rw addr=0x10096000 fixed
0x10096000
mmsh> mmap 4K rw addr=0x10097000 fixed
0x10097000
mmsh> m6 = mmap 4K rw addr=0x10096000 fixed
0x10096000
mmsh> mprotect 0x10097000 4K none
mmsh> mprotect 0x10096000 8K rw
mmsh> m7 = on 2 mremap $m8 16K 12K fixed=0x1000b000
mremap: EINVAL (Invalid argument)
mmsh> on 2 mincore 0xbffd3000 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m8 = on 2 mmap 4095 rw
0xb7fe6000
mmsh> mmap 4K rw addr=$m1+4K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> faults
minor=2 major=0
mmsh> mmap 4K none addr=0x10045000 fixed
0x10045000
mmsh> mmap 4K none addr=0x10046000 fixed
0x10046000
mmsh> m9 = mmap 4K none addr=0x10045000 fixed
0x10045000
mmsh> mprotect 0x10046000 4K r
mmsh> mprotect 0x10045000 8K none
mmsh> m10 = mmap 56K rw file=b offset=4K
0xb7fca000
mmsh> on 2 brk $h+4K
0x804f000
mmsh> touch $m4+4K 4K w
minor=1 major=0
mmsh> munmap $m2+4K 8K
mmsh> touch $m4 4K r
minor=1 major=0
mmsh> touch 0xbffb5000 w
minor=1 major=0
mmsh> on 2 touch $m3+20K 4K w
touch: SIGBUS (BUS_ADRERR) at 0xb7fcf000
mmsh> m1 = mmap 12K r file=b shared
0xb7fe4000
mmsh> on 2 touch $m2+24K 8K w
minor=2 major=0
mmsh> on 2 touch $m1 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fe4000
mmsh> mlock $m4 4K
mmsh> on 2 madvise $m3+32K 20K dodump
mmsh> on 1 touch $m4 r
minor=0 major=0
mmsh> on 2 munmap $h+4K 32K
mmsh> on 2 touch $m8+4095 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7fe7000
mmsh> on 2 mlock $m6+4K 36K
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 2 mprotect $m8+4K 4K rw
mmsh> m2 = mmap 12K r file=a offset=8K
0xb7fc7000
mmsh> on 1 read $m10+40K
read: SIGBUS (BUS_ADRERR) at 0xb7fd4000
mmsh> on 2 read $m10+40K
read: SIGBUS (BUS_ADRERR) at 0xb7fd4000
mmsh> on 1 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08056000 rw-p 00000000 00:00 0          [heap]
10045000-10047000 ---p 00000000 00:00 0
10085000-10086000 rw-p 00000000 00:00 0
10086000-10087000 rw-p 00000000 00:00 0
10096000-10098000 rw-p 00000000 00:00 0
b7fc7000-b7fca000 r--p 00002000 00:00 0          a
b7fca000-b7fd8000 rw-p 00001000 00:00 0          b
b7fd8000-b7fd9000 rw-p 00000000 00:00 0
b7fdb000-b7fe1000 rw-p 00000000 00:00 0
b7fe1000-b7fe2000 rwxp 00000000 00:00 0          a
b7fe2000-b7fe3000 r--p 00000000 00:00 0
b7fe4000-b7fe7000 r--s 00000000 00:00 0          b
b7fe7000-b7fe9000 ---p 00000000 00:00 0
b7fe9000-b7ff4000 r--p 00000000 00:00 0
b7ff4000-b7ff6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffa000 ---p 00000000 00:00 0
b7ffa000-b7ffb000 r--p 00000000 00:00 0          a
b7ffb000-b8000000 rw-p 00000000 00:00 0
b8000000-b8003000 rw-s 00000000 00:00 0          b
bffb5000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 1 pagemap
0x8049000 present file shared f0
0x10085000 present anon excl f1
0x10086000 present anon excl f2
0xb7fe2000 present anon shared z
0xb8000000 present file shared f3
0xb8001000 present file shared f4
0xb8002000 present file shared f5
0xbffb5000 present anon excl f6
0xbffff000 present anon shared f7
mmsh> on 1 faults
minor=4 major=0
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
b7fca000-b7fd8000 rw-s 00000000 00:00 0          a
b7fd8000-b7fe1000 rw-p 00000000 00:00 0
b7fe1000-b7fe2000 rwxp 00000000 00:00 0          a
b7fe6000-b7fe8000 rw-p 00000000 00:00 0
b7fe8000-b7fe9000 ---p 00000000 00:00 0
b7fe9000-b7ff4000 r--p 00000000 00:00 0
b7ff4000-b7ff6000 ---s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffa000 ---p 00000000 00:00 0
b7ffa000-b7ffb000 r--p 00000000 00:00 0          a
b7ffb000-b8000000 rw-p 00000000 00:00 0
b8000000-b8003000 rw-s 00000000 00:00 0          b
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 pagemap
0x8049000 present file shared f0
0xb7fde000 present anon excl f8
0xb7fdf000 present anon excl f9
0xb7fe6000 present anon excl f10
0xb8000000 present file shared f3
0xb8001000 present file shared f4
0xb8002000 present file shared f5
0xbffff000 present anon shared f7
mmsh> on 2 faults
minor=5 major=0
