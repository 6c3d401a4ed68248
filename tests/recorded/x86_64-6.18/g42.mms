Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g42.mm.

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
mmsh> file a 12K
mmsh> file b 12K
mmsh> m1 = mmap 16K rw
0x7ffff7ffb000
mmsh> m2 = mmap 12K rwx
0x7ffff7ff8000
mmsh> m3 = mmap 8K rw
0x7ffff7ff6000
mmsh> m4 = mmap 8K rw file=a
0x7ffff7ff4000
mmsh> m5 = mmap 4K rw
0x7ffff7ff3000
mmsh> m6 = mmap 16K r
0x7ffff7fef000
mmsh> m7 = mmap 36K r
0x7ffff7fe6000
mmsh> m8 = mmap 8K rw shared
0x7ffff7fe4000
mmsh> m9 = mmap 8K rw file=b
0x7ffff7fe2000
mmsh> m10 = mmap 44K none shared file=a
0x7ffff7fd7000
mmsh> mmap 4K rw addr=$m10+40K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m1 = mremap $m5 4K 8K
mremap: ENOMEM (Cannot allocate memory)
mmsh> munmap $m10+16K 36K
mmsh> munmap $m8 12K
mmsh> m2 = mmap 76K rw file=a shared
0x7ffff7fc4000
mmsh> touch $m8 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe4000
mmsh> madvise $h+20K 20K wipeonfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x7ffffffcc000 4K rw growsdown
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 4K rw
0x7ffff7fe6000
mmsh> touch $m3 4K w
minor=1 major=0
mmsh> brk 0x7ffffffff000
brk: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 48K rw shared addr=$m3+4K fixed populate
0x7ffff7fe7000
mmsh> madvise $m5 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m5 = mremap $m6 16K 24K maymove
0x7ffff7fe0000
mmsh> mprotect $m1+4K 4K rw
mmsh> m6 = mmap 16K rx addr=$m2+12K
0x7ffff7fef000
mmsh> madvise $h-4K 8K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x7ffffffe9000 8K rw
mmsh> mmap 8K rw addr=0x100ad000 fixed
0x100ad000
mmsh> mmap 4K rw addr=0x100af000 fixed
0x100af000
mmsh> m7 = mmap 4K rw addr=0x100ad000 fixed
0x100ad000
mmsh> mprotect 0x100ad000 4K none
mmsh> mprotect 0x100ad000 12K rw
mmsh> touch 0x7ffffffd0000 8K r
minor=2 major=0
mmsh> mlock 0x7ffffffc7000 16K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m8 = mmap 4K rw addr=$h+20K fixed_noreplace
0x40b000
mmsh> touch $h+20K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x40c000
mmsh> munmap $m3+8K 8K
mmsh> touch $m3-8K 12K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fe4000
mmsh> munmap $m4+36K 20K
mmsh> mprotect $m2+16K 32K rw
mmsh> mmap 4K none addr=0x100c8000 fixed
0x100c8000
mmsh> touch 0x100c8000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100c8000
mmsh> mmap 12K none addr=0x100c9000 fixed
0x100c9000
mmsh> m9 = mmap 4K none addr=0x100c8000 fixed
0x100c8000
mmsh> mprotect 0x100c8000 4K rw
mmsh> m10 = mmap 52K rw file=a offset=16K shared
0x7ffff7fb7000
mmsh> munmap $m6+4K 20K
mmsh> mprotect $m4+24K 4K rw
mmsh> m1 = mmap 3996 rwx addr=0x10036000 fixed
0x10036000
mmsh> mmap 24K none addr=0x100b0000 fixed
0x100b0000
mmsh> touch 0x100b0000 24K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b0000
mmsh> mmap 4K none addr=0x100b6000 fixed
0x100b6000
mmsh> m2 = mmap 4K none addr=0x100b0000 fixed
0x100b0000
mmsh> mprotect 0x100b2000 4K rw
mmsh> faults
minor=16 major=0
mmsh> mmap 12K rw addr=0x100ae000 fixed
0x100ae000
mmsh> mmap 8K r addr=0x100b1000 fixed
0x100b1000
mmsh> m3 = mmap 4K rw addr=0x100ae000 fixed
0x100ae000
mmsh> mprotect 0x100b1000 4K none
mmsh> mprotect 0x100ae000 20K rw
mmsh> m4 = mremap $m9 4K 8K maymove
0x7ffff7ff3000
mmsh> m5 = mremap $m9 16K 48K maymove
mremap: EFAULT (Bad address)
mmsh> mprotect $m1 4K rw
mmsh> m6 = mmap 12K r addr=$m3+8K fixed
0x100b0000
mmsh> msync $m2+8K+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> mlock $m2 4K
mmsh> brk $h+8K
0x408000
mmsh> mlock $m2+24K 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 8K rwx addr=0x1000b000 fixed_noreplace
0x1000b000
mmsh> touch $m2+20K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100b5000
mmsh> touch $m4+4K 4K w
minor=1 major=0
mmsh> m8 = mremap $m9 16K 28K maymove fixed=$h+40K
mremap: EFAULT (Bad address)
mmsh> read $h+24K
read: SIGSEGV (SEGV_MAPERR) at 0x40c000
mmsh> m9 = mmap 16K rx growsdown
0x7ffff7fdc000
mmsh> m10 = mmap 4K rw addr=$m7-8K
0x10009000
mmsh> m1 = mmap 16K rw file=a offset=4K shared addr=0x7fffffffc000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 4K rw
0x7ffff7ff2000
mmsh> read $m3+8K
0x00
mmsh> munmap $m9+12K 4K
mmsh> munmap $m1+4K 4095
mmsh> munmap $h+40K 16K
mmsh> madvise $m1+4K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m3 = mmap 3996 rw addr=$m9+8K fixed populate
0x7ffff7fde000
mmsh> madvise $m9 8K dodump
mmsh> madvise $m10+8K 0 99
madvise: EINVAL (Invalid argument)
mmsh> mmap 12K r addr=0x1005a000 fixed
0x1005a000
mmsh> touch 0x1005a000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1005a000
mmsh> mmap 12K r addr=0x1005d000 fixed
0x1005d000
mmsh> m4 = mmap 4K r addr=0x1005a000 fixed
0x1005a000
mmsh> mprotect 0x1005a000 4K r
mmsh> mprotect 0x1005a000 24K r
mmsh> madvise 0x7ffffffd8000 1 dontfork
mmsh> mprotect 0x1003a000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 16K rw file=a addr=$m4+20K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> munmap $m5+16K 20K
mmsh> mmap 12K none addr=0x10047000 fixed
0x10047000
mmsh> touch 0x10047000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10047000
mmsh> mmap 20K r addr=0x1004a000 fixed
0x1004a000
mmsh> m6 = mmap 4K none addr=0x10047000 fixed
0x10047000
mmsh> mprotect 0x1004d000 4K none
mmsh> mprotect 0x10047000 32K none
mmsh> m7 = mmap 72K rw file=b shared
0x7ffff7fa5000
mmsh> m8 = mmap 4K rwx file=b offset=8K shared addr=$m6+16K
0x7ffff7ff1000
mmsh> munlock $m4+4K 12K
mmsh> m9 = mmap 4K rw
0x7ffff7ff0000
mmsh> munmap $m3+4K 4K
mmsh> madvise $m9 4K sequential
mmsh> mprotect $m6+28K 4K r
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
0040b000-0040c000 rw-p 00000000 00:00 0
10009000-1000a000 rw-p 00000000 00:00 0
1000b000-1000d000 rwxp 00000000 00:00 0
10036000-10037000 rw-p 00000000 00:00 0
10047000-1004e000 ---p 00000000 00:00 0
1004e000-1004f000 r--p 00000000 00:00 0
1005a000-10060000 r--p 00000000 00:00 0
100ad000-100b0000 rw-p 00000000 00:00 0
100b0000-100b1000 r--p 00000000 00:00 0
100b1000-100b3000 r--p 00000000 00:00 0
100b3000-100b6000 ---p 00000000 00:00 0
100b6000-100b7000 ---p 00000000 00:00 0
100c9000-100cc000 ---p 00000000 00:00 0
7ffff7fa5000-7ffff7fb7000 rw-s 00000000 00:00 0                          b
7ffff7fb7000-7ffff7fc4000 rw-s 00004000 00:00 0                          a
7ffff7fc4000-7ffff7fd7000 rw-s 00000000 00:00 0                          a
7ffff7fd7000-7ffff7fdb000 ---s 00000000 00:00 0                          a
7ffff7fdc000-7ffff7fde000 r-xp 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 rw-p 00000000 00:00 0
7ffff7fe0000-7ffff7fe4000 rw-s 00008000 00:00 0                          /dev/zero (deleted)
7ffff7fea000-7ffff7fef000 rw-s 00003000 00:00 0                          /dev/zero (deleted)
7ffff7fef000-7ffff7ff0000 r-xp 00000000 00:00 0
7ffff7ff0000-7ffff7ff1000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff2000 rwxs 00002000 00:00 0                          b
7ffff7ff2000-7ffff7ff5000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 rw-p 00001000 00:00 0                          a
7ffff7ff6000-7ffff7ff8000 rw-p 00000000 00:00 0
7ffff7ff8000-7ffff7ffb000 rwxp 00000000 00:00 0
7ffff7ffb000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffd0000-7ffffffd8000 rw-p 00000000 00:00 0
7ffffffd8000-7ffffffd9000 rw-p 00000000 00:00 0
7ffffffd9000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x40b000 present anon excl f1
0x100b0000 present anon shared z
0x7ffff7fde000 present anon excl f2
0x7ffff7fe0000 present file excl f3
0x7ffff7fe1000 present file excl f4
0x7ffff7fe2000 present file excl f5
0x7ffff7fe3000 present file excl f6
0x7ffff7fea000 present file excl f7
0x7ffff7feb000 present file excl f8
0x7ffff7fec000 present file excl f9
0x7ffff7fed000 present file excl f10
0x7ffff7fee000 present file excl f11
0x7ffff7ff4000 present anon excl f12
0x7ffffffd0000 present anon shared z
0x7ffffffd1000 present anon shared z
0x7fffffffe000 present anon excl f13
mmsh> faults
minor=3 major=0
