Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g46.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> file a 32629
mmsh> file b 12K
mmsh> m1 = mmap 12K none file=a
0x7ffff7ffc000
mmsh> m2 = mmap 16K none file=a
0x7ffff7ff8000
mmsh> m3 = mmap 4K r
0x7ffff7ff7000
mmsh> m4 = mmap 12K rw
0x7ffff7ff4000
mmsh> m5 = mmap 12K r shared file=b
0x7ffff7ff1000
mmsh> m6 = mmap 4K rwx
0x7ffff7ff0000
mmsh> m7 = mmap 4K r shared
0x7ffff7fef000
mmsh> m8 = mmap 4K rw file=b
0x7ffff7fee000
mmsh> m9 = mmap 32K rw
0x7ffff7fe6000
mmsh> m10 = mmap 8K rw file=a
0x7ffff7fe4000
mmsh> brk $h+40K
0x410000
mmsh> mlock $h+28K 16K
mlock: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m5-4K 12K rx
mmsh> munmap $m9+28K 12K
mmsh> mmap 16K rw addr=0x100ba000 fixed
0x100ba000
mmsh> mmap 12K rw addr=0x100be000 fixed
0x100be000
mmsh> m1 = mmap 4K rw addr=0x100ba000 fixed
0x100ba000
mmsh> mprotect 0x100ba000 4K rw
mmsh> touch 0x7fffffc86000 w
minor=1 major=0
mmsh> write $m9+4K 210
mmsh> touch $m1+28K+8 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100c1008
mmsh> m2 = mremap $m5 12K 24K
mremap: EFAULT (Bad address)
mmsh> mincore $m7 4K
mincore: ENOMEM (Cannot allocate memory)
mmsh> mmap 8K none addr=0x10057000 fixed
0x10057000
mmsh> mmap 4K none addr=0x10059000 fixed
0x10059000
mmsh> m3 = mmap 4K none addr=0x10057000 fixed
0x10057000
mmsh> mprotect 0x10058000 4K none
mmsh> mprotect 0x10057000 12K none
mmsh> madvise $m3 1 dontneed
mmsh> mprotect $m8 1 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x404000 0 r
mmsh> touch 0x7ffffff5d000 w
minor=1 major=0
mmsh> mprotect $m1+8K 4K rwx
mmsh> m4 = mmap 68K r addr=$m3+4K fixed
0x10058000
mmsh> touch 0x402000 w
touch: SIGSEGV (SEGV_ACCERR) at 0x402000
mmsh> m5 = mmap 8K r file=b offset=8K shared addr=0x10002000 fixed_noreplace
0x10002000
mmsh> m6 = mremap $m5 12K 12K
0x10002000
mmsh> madvise $m9+20K 12K dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7fffffa8a000 w
minor=1 major=0
mmsh> m7 = mremap $m1 28K 28K maymove
0x100ba000
mmsh> pagemap $m5+8K 64K
mmsh> touch 0x7ffffffd7000 4K w
minor=1 major=0
mmsh> m8 = mmap 12K rw noreserve
0x7ffff7fed000
mmsh> munmap $m8 1
mmsh> read 0x404000
0x00
mmsh> m9 = mmap 4K none file=b
0x7ffff7fed000
mmsh> touch 0x405000 4K r
minor=1 major=0
mmsh> m10 = mmap 12K rw file=a shared addr=$h+16K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> munmap $m6 8K
mmsh> m1 = mmap 8K rw
0x7ffff7fe2000
mmsh> msync $m4+12K 56K sync async
msync: EINVAL (Invalid argument)
mmsh> mprotect $m1-4K+4095 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> touch 0x7ffffffd4000 4K w
minor=1 major=0
mmsh> mprotect $m7+4K 28K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mlock $h-8K 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 12K rw shared addr=0x10014000 fixed
0x10014000
mmsh> madvise $m2+4K 8K dontneed
mmsh> touch $h+48K 12K r
touch: SIGSEGV (SEGV_MAPERR) at 0x412000
mmsh> mprotect $m9 4K rw
mmsh> touch 0x10001000 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10001000
mmsh> mincore $m2 12K
000
mmsh> mlock $m5+4K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m3 = mremap $m10 0 12K maymove
mremap: EINVAL (Invalid argument)
mmsh> mincore $m9-8K 12K
001
mmsh> read $m7+12K
0x00
mmsh> munmap 0x404000 12K
mmsh> pagemap $m8+4K 64K
mmsh> mprotect 0x7ffffffd3000 4K rw
mmsh> munmap $m2+4K 8K
mmsh> m4 = mmap 20K rw file=a offset=32K
0x7ffff7fdd000
mmsh> m5 = mmap 8K rw file=a offset=16K shared addr=$m2+8K
0x10016000
mmsh> m6 = mmap 16K rwx file=b shared addr=$m1+4K
0x7ffff7fd9000
mmsh> m7 = mremap $m3 12K 12K
0x10057000
mmsh> mprotect 0x405000 4K rw growsdown
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 44K none shared
0x7ffff7fce000
mmsh> read $m6+8K
0x03
mmsh> m9 = mremap $m3 8K 4K maymove
0x10057000
mmsh> m10 = mmap 4K rw addr=$m4+8K fixed
0x7ffff7fdf000
mmsh> m1 = mremap $m8 44K 40K maymove fixed=0x10021000
0x10021000
mmsh> touch $m7+8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10059000
mmsh> touch $m6+12K 1 w
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fdc000
mmsh> mincore $m3+16K+1 4K
mincore: EINVAL (Invalid argument)
mmsh> read $h
read: SIGSEGV (SEGV_MAPERR) at 0x406000
mmsh> mprotect $m9+4K 8092 rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m7+4K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10058000
mmsh> sbrk -8K
0x410000
mmsh> mmap 8K r addr=0x1005f000 fixed
0x1005f000
mmsh> mmap 16K r addr=0x10061000 fixed
0x10061000
mmsh> m2 = mmap 4K r addr=0x1005f000 fixed
0x1005f000
mmsh> mprotect 0x10061000 4K rw
mmsh> mmap 16K r addr=0x10084000 fixed
0x10084000
mmsh> mmap 24K r addr=0x10088000 fixed
0x10088000
mmsh> m3 = mmap 4K r addr=0x10084000 fixed
0x10084000
mmsh> mprotect 0x1008a000 4K r
mmsh> mprotect 0x10084000 40K r
mmsh> brk $h+33786
0x40e3fa
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00407000-0040d000 rw-p 00000000 00:00 0                                  [heap]
0040d000-0040e000 rw-p 00000000 00:00 0                                  [heap]
0040e000-0040f000 rw-p 00000000 00:00 0                                  [heap]
10014000-10015000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
10016000-10018000 rw-s 00004000 00:00 0                                  a
10021000-1002b000 ---s 00000000 00:00 0                                  /dev/zero (deleted)
10057000-10058000 ---p 00000000 00:00 0
10059000-10061000 r--p 00000000 00:00 0
10061000-10062000 rw-p 00000000 00:00 0
10062000-10069000 r--p 00000000 00:00 0
10084000-1008e000 r--p 00000000 00:00 0
100ba000-100c1000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fdd000 rwxs 00000000 00:00 0                          b
7ffff7fdd000-7ffff7fdf000 rw-p 00008000 00:00 0                          a
7ffff7fdf000-7ffff7fe0000 rw-p 00000000 00:00 0
7ffff7fe0000-7ffff7fe2000 rw-p 0000b000 00:00 0                          a
7ffff7fe2000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0                          a
7ffff7fe6000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0                          b
7ffff7fee000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 r-xp 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 r-xs 00000000 00:00 0                          b
7ffff7ff3000-7ffff7ff4000 r--s 00002000 00:00 0                          b
7ffff7ff4000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7ff8000 r--p 00000000 00:00 0
7ffff7ff8000-7ffff7ffc000 ---p 00000000 00:00 0                          a
7ffff7ffc000-7ffff7fff000 ---p 00000000 00:00 0                          a
7fffffa8a000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m4 = mmap 4K rw shared addr=$m3+44K fixed_noreplace
0x1008f000
mmsh> munmap $m1+4K 4097
mmsh> mprotect $m1+8K 28K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m3+20K+8 8K rx
mprotect: EINVAL (Invalid argument)
mmsh> write $m10 206
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> mprotect $m1+32K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> read $m1+24K
read: SIGSEGV (SEGV_ACCERR) at 0x10027000
mmsh> m5 = mremap $m6 16K 16K
0x7ffff7fd9000
mmsh> faults
minor=12 major=0
mmsh> brk $h+2858
0x406b2a
mmsh> m6 = mremap $m2 24K 4K maymove
0x1005f000
mmsh> munmap $m1+12K 36K
mmsh> munlock $m1+28K 8K
munlock: ENOMEM (Cannot allocate memory)
mmsh> touch $m3+24K 4K r
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
10014000-10015000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
10016000-10018000 rw-s 00004000 00:00 0                                  a
10021000-10022000 ---s 00000000 00:00 0                                  /dev/zero (deleted)
10057000-10058000 ---p 00000000 00:00 0
10059000-10060000 r--p 00000000 00:00 0
10065000-10069000 r--p 00000000 00:00 0
10084000-1008e000 r--p 00000000 00:00 0
1008f000-10090000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
100ba000-100c1000 rw-p 00000000 00:00 0
7ffff7fd9000-7ffff7fdd000 rwxs 00000000 00:00 0                          b
7ffff7fdd000-7ffff7fdf000 rw-p 00008000 00:00 0                          a
7ffff7fdf000-7ffff7fe0000 rw-p 00000000 00:00 0
7ffff7fe0000-7ffff7fe2000 rw-p 0000b000 00:00 0                          a
7ffff7fe2000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rw-p 00000000 00:00 0                          a
7ffff7fe6000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7fee000 rw-p 00000000 00:00 0                          b
7ffff7fee000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 r-xp 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 r-xs 00000000 00:00 0                          b
7ffff7ff3000-7ffff7ff4000 r--s 00002000 00:00 0                          b
7ffff7ff4000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7ff8000 r--p 00000000 00:00 0
7ffff7ff8000-7ffff7ffc000 ---p 00000000 00:00 0                          a
7ffff7ffc000-7ffff7fff000 ---p 00000000 00:00 0                          a
7fffffa8a000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x1008a000 present anon shared z
0x100bd000 present anon shared z
0x7ffff7fd9000 present file excl f1
0x7ffff7fda000 present file excl f2
0x7ffff7fdb000 present file excl f3
0x7ffff7fdf000 present anon excl f4
0x7ffff7fe7000 present anon excl f5
0x7fffffa8a000 present anon excl f6
0x7fffffc86000 present anon excl f7
0x7ffffff5d000 present anon excl f8
0x7ffffffd4000 present anon excl f9
0x7ffffffd7000 present anon excl f10
0x7fffffffe000 present anon excl f11
mmsh> faults
minor=1 major=0
