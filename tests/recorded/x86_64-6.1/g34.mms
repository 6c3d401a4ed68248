Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g34.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> file a 12K
mmsh> file b 163104
mmsh> m1 = mmap 8K rwx
0x7ffff7ffd000
mmsh> m2 = mmap 12K none shared file=b
0x7ffff7ffa000
mmsh> m3 = mmap 4K rw file=b
0x7ffff7ff9000
mmsh> m4 = mmap 4K rwx
0x7ffff7ff8000
mmsh> m5 = mmap 44K rw shared
0x7ffff7fed000
mmsh> m6 = mmap 40K rw file=a
0x7ffff7fe3000
mmsh> m7 = mmap 16K rw file=a
0x7ffff7fdf000
mmsh> m8 = mmap 12K none
0x7ffff7fdc000
mmsh> m9 = mmap 24K rw
0x7ffff7fd6000
mmsh> m10 = mmap 4K rw
0x7ffff7fd5000
mmsh> munmap 0x405000 12K
mmsh> munmap $m9+8K 4095
mmsh> m1 = mmap 12K rw addr=0x405000 fixed
0x405000
mmsh> brk $h+56925
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m7+20K 4K r
minor=1 major=0
mmsh> touch $m9+20K 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x1007c000 fixed
0x1007c000
mmsh> touch 0x1007c000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x1007d000 fixed
0x1007d000
mmsh> m2 = mmap 4K rw addr=0x1007c000 fixed
0x1007c000
mmsh> mprotect 0x1007e000 4K r
mmsh> mprotect 0x1007c000 12K rw
mmsh> touch $h-8K 24K w
touch: SIGSEGV (SEGV_MAPERR) at 0x408000
mmsh> mmap 8K rw addr=0x10040000 fixed
0x10040000
mmsh> mmap 12K r addr=0x10042000 fixed
0x10042000
mmsh> m3 = mmap 4K rw addr=0x10040000 fixed
0x10040000
mmsh> mprotect 0x10043000 4K none
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> touch $m4 4K r
minor=1 major=0
mmsh> m4 = mmap 4K rw file=b shared
0x7ffff7fd8000
mmsh> madvise $m9+8K 0 99
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m1-4K 12K rw
mmsh> m5 = mmap 12K r shared
0x7ffff7fd2000
mmsh> msync $m10 4K invalidate
mmsh> write $h 204
mmsh> mprotect $m10-4K 4K r
mmsh> munmap $m3+16K 4K
mmsh> m6 = mmap 12K rx file=a offset=16K addr=$m5+4K fixed
0x7ffff7fd3000
mmsh> m7 = mremap $m3+4K 16K 0 maymove
mremap: EINVAL (Invalid argument)
mmsh> mlock $m6+8K 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> write 0x7ffffffd2000 41
mmsh> m8 = mremap $m8 8K 4K maymove
0x7ffff7fdc000
mmsh> m9 = mremap $m3 20K 16K
0x10040000
mmsh> m10 = mremap $m9 16K 24K maymove
mremap: EFAULT (Bad address)
mmsh> mprotect $m6+4K 3996 rw
mmsh> brk $h+32234
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m6 4K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fd3000
mmsh> madvise $m10+4K 4K dofork
mmsh> mprotect $m9 20K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read $m3+4K
0x00
mmsh> m1 = mmap 12K rx populate
0x7ffff7fcf000
mmsh> touch 0x7fffff7e9000 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7fffff7e9000
mmsh> m2 = mmap 16K rw file=a shared
0x7ffff7fcb000
mmsh> touch $m1 12K r
minor=0 major=0
mmsh> touch $m9+4K 8K w
minor=2 major=0
mmsh> mmap 8K none addr=0x1004f000 fixed
0x1004f000
mmsh> mmap 16K none addr=0x10051000 fixed
0x10051000
mmsh> m3 = mmap 4K none addr=0x1004f000 fixed
0x1004f000
mmsh> mprotect 0x10053000 4K none
mmsh> mprotect 0x1004f000 24K none
mmsh> mprotect $m4 0 r
mmsh> munlock $m10 4K
mmsh> m4 = mmap 8K r file=a addr=$m3+16K fixed
0x10053000
mmsh> m5 = mmap 12K rw file=b
0x7ffff7fc8000
mmsh> m6 = mremap $m3 24K 0 maymove fixed=$m10
mremap: EINVAL (Invalid argument)
mmsh> mlock $m8 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m7 = mremap $m8 4K 4K maymove fixed=0x1002e000
0x1002e000
mmsh> m8 = mmap 12K rw file=a offset=8K shared addr=0x7ffffffc7000+8 fixed
mmap: EINVAL (Invalid argument)
mmsh> m9 = mremap $m9 16K 32K maymove
0x10040000
mmsh> touch $m9+4K 20K w
minor=3 major=0
mmsh> m10 = mremap $m7 0 4K maymove
mremap: EINVAL (Invalid argument)
mmsh> sbrk 100
sbrk: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 3996 rwx file=a addr=$m4 fixed
0x10053000
mmsh> m2 = mmap 4K rw
0x7ffff7fdd000
mmsh> sbrk -1
sbrk: ENOMEM (Cannot allocate memory)
mmsh> touch $m2 3996 w
minor=1 major=0
mmsh> touch $m9 4K r
minor=1 major=0
mmsh> mincore $m7 4K
0
mmsh> touch 0x7ffffffca000 r
minor=1 major=0
mmsh> munmap $m5 8K
mmsh> m3 = mmap 16K rw file=b shared
0x7ffff7fc6000
mmsh> msync $m7 4K sync
mmsh> mprotect $m3+12K 4K rwx
mmsh> brk $h+28K
brk: ENOMEM (Cannot allocate memory)
mmsh> mincore 0x405000 4K
1
mmsh> mprotect $m3+12K 0 r
mmsh> munmap $m9 36K
mmsh> m4 = mmap 44K rw addr=$m1-8K fixed
0x10051000
mmsh> touch 0x7ffffffd7000 4K r
minor=1 major=0
mmsh> touch 0x404000 4K r
minor=0 major=0
mmsh> m5 = mremap $m2 4K 16K maymove
0x7ffff7fc2000
mmsh> touch $m2+4K 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fde000
mmsh> mmap 8K none addr=0x100ad000 fixed
0x100ad000
mmsh> touch 0x100ad000 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100ad000
mmsh> mmap 4K none addr=0x100af000 fixed
0x100af000
mmsh> m6 = mmap 4K none addr=0x100ad000 fixed
0x100ad000
mmsh> mprotect 0x100ad000 4K r
mmsh> mprotect 0x100ad000 12K none
mmsh> pagemap $m1 64K
mmsh> m7 = mremap $m5 16K 36K maymove
0x7ffff7fb9000
mmsh> touch $h+32K 8193 r
touch: SIGSEGV (SEGV_MAPERR) at 0x40e000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00408000 rw-p 00000000 00:00 0                                  [heap]
1002e000-1002f000 ---p 00000000 00:00 0
1004f000-10051000 ---p 00000000 00:00 0
10051000-1005c000 rw-p 00000000 00:00 0
1007c000-1007f000 rw-p 00000000 00:00 0
100ad000-100b0000 ---p 00000000 00:00 0
7ffff7fb9000-7ffff7fc2000 rw-p 00000000 00:00 0
7ffff7fc6000-7ffff7fc9000 rw-s 00000000 00:00 0                          b
7ffff7fc9000-7ffff7fca000 rwxs 00003000 00:00 0                          b
7ffff7fca000-7ffff7fcb000 rw-p 00002000 00:00 0                          b
7ffff7fcb000-7ffff7fcf000 rw-s 00000000 00:00 0                          a
7ffff7fcf000-7ffff7fd2000 r-xp 00000000 00:00 0
7ffff7fd2000-7ffff7fd3000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd3000-7ffff7fd4000 r-xp 00004000 00:00 0                          a
7ffff7fd4000-7ffff7fd5000 rw-p 00005000 00:00 0                          a
7ffff7fd5000-7ffff7fd6000 r-xp 00006000 00:00 0                          a
7ffff7fd6000-7ffff7fd8000 rw-p 00000000 00:00 0
7ffff7fd8000-7ffff7fd9000 rw-s 00000000 00:00 0                          b
7ffff7fd9000-7ffff7fdc000 rw-p 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 ---p 00000000 00:00 0
7ffff7fdf000-7ffff7fe3000 rw-p 00000000 00:00 0                          a
7ffff7fe3000-7ffff7fed000 rw-p 00000000 00:00 0                          a
7ffff7fed000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ff9000 rwxp 00000000 00:00 0
7ffff7ff9000-7ffff7ffa000 rw-p 00000000 00:00 0                          b
7ffff7ffa000-7ffff7ffd000 ---s 00000000 00:00 0                          b
7ffff7ffd000-7ffff7fff000 rwxp 00000000 00:00 0
7ffffffca000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x404000 present anon excl f1
0x405000 present anon excl f2
0x406000 present anon excl f3
0x407000 present anon excl f4
0x7ffff7fb9000 present anon excl f5
0x7ffff7fcf000 present anon shared z
0x7ffff7fd0000 present anon shared z
0x7ffff7fd1000 present anon shared z
0x7ffff7fdb000 present anon excl f6
0x7ffff7fe3000 present file excl f7
0x7ffff7fe4000 present file excl f8
0x7ffff7fe5000 present file excl f9
0x7ffff7ff8000 present anon shared z
0x7ffffffca000 present anon shared z
0x7ffffffd2000 present anon excl f10
0x7ffffffd7000 present anon shared z
0x7fffffffe000 present anon excl f11
mmsh> faults
minor=22 major=0
