Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g38.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> file a 80K
mmsh> file b 80317
mmsh> m1 = mmap 8K rw shared
0x7ffff7ffd000
mmsh> m2 = mmap 4K r shared
0x7ffff7ffc000
mmsh> m3 = mmap 4K r file=b
0x7ffff7ffb000
mmsh> m4 = mmap 8K rw
0x7ffff7ff9000
mmsh> m5 = mmap 4K rw file=a
0x7ffff7ff8000
mmsh> m6 = mmap 16K none
0x7ffff7ff4000
mmsh> m7 = mmap 28K rw
0x7ffff7fed000
mmsh> m8 = mmap 12K rw shared
0x7ffff7fea000
mmsh> m9 = mmap 16K rw
0x7ffff7fe6000
mmsh> m10 = mmap 24K r
0x7ffff7fe0000
mmsh> touch $m5 4K r
minor=1 major=0
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> madvise $h+20K 4K willneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7fffffedd000 w
minor=1 major=0
mmsh> touch 0x7fffffea6000 w
minor=1 major=0
mmsh> msync $m6+4K 12K async
mmsh> read $m9-4K
0x00
mmsh> touch $m8+8K 4K w
minor=1 major=0
mmsh> mprotect $m5 4K none
mmsh> msync $m8+4K 8K sync async
msync: EINVAL (Invalid argument)
mmsh> write $m9+8K 220
mmsh> m1 = mremap $m6 16K 28K
mremap: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 0xfffffffffffff001 rw addr=0x404000
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $m9+4K 20K
mmsh> mprotect $m4 8K rw
mmsh> madvise $m9-8K 8K dontneed
mmsh> mprotect $m6+12K 4K none
mmsh> mlock $m8 12K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m3 = mremap $m8 12K 32K
mremap: EFAULT (Bad address)
mmsh> madvise $m6+8 8K sequential
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m10+16K+1 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> touch $m5 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff8000
mmsh> madvise $m1+12K 4097 dontfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x7ffffffee000 8K rw
mmsh> munmap $m9+12K 12K
mmsh> munmap $m8 16K
mmsh> madvise $h+36K 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m4 = mmap 4K rwx file=b offset=36K shared addr=$m10+16K fixed
0x7ffff7fe4000
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> munmap 0x7fffffff9000 0xfffffffffffff000
munmap: EINVAL (Invalid argument)
mmsh> m5 = mmap 52K r file=a addr=$m10 fixed
0x7ffff7fe0000
mmsh> m6 = mmap 4K r shared
0x7ffff7fed000
mmsh> munmap $m3 0xffffffffffffffff
munmap: EINVAL (Invalid argument)
mmsh> munmap $m3+12K 0xfffffffffffff000
munmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0x10074000 fixed
0x10074000
mmsh> mmap 16K r addr=0x10075000 fixed
0x10075000
mmsh> m7 = mmap 4K rw addr=0x10074000 fixed
0x10074000
mmsh> mprotect 0x10077000 4K none
mmsh> mprotect 0x10074000 20K rw
mmsh> m8 = mmap 4K none shared populate
0x7ffff7fdf000
mmsh> mprotect $h+24K 12287 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise $m9+4K 0xfffffffffffff000 dofork
madvise: EINVAL (Invalid argument)
mmsh> write $m7+4K 36
mmsh> m9 = mmap 4K r addr=$m9+4K fixed
0x7ffff7fe7000
mmsh> m10 = mmap 76K rw addr=$m10+16K fixed
0x7ffff7fe4000
mmsh> madvise $m5+48K 4K wipeonfork
mmsh> m1 = mmap 12K none addr=0x405000 fixed
0x405000
mmsh> mprotect $h 12K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m8 4K rx
mmsh> mprotect $m9-8K 4K none
mmsh> touch 0x1003b000 16K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1003b000
mmsh> mprotect $m1+4K 8K rw
mmsh> m2 = mmap 80K rw addr=$m7+12K
0x7ffff7fcb000
mmsh> m3 = mremap $m7 20K 24K maymove fixed=$m9
0x7ffff7fe7000
mmsh> munmap $m9 4K
mmsh> m4 = mremap $m10 56K 60K maymove
mremap: EFAULT (Bad address)
mmsh> mmap 8K none addr=0x10096000 fixed
0x10096000
mmsh> touch 0x10096000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10096000
mmsh> mmap 4K none addr=0x10098000 fixed
0x10098000
mmsh> m5 = mmap 4K none addr=0x10096000 fixed
0x10096000
mmsh> mprotect 0x10097000 4K none
mmsh> mprotect 0x10096000 12K none
mmsh> read $h+28K
read: SIGSEGV (SEGV_MAPERR) at 0x40d000
mmsh> munmap $m5 12K
mmsh> madvise $m5-4K 8K random
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $m9 1 dontneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7fffffe83000 r
minor=1 major=0
mmsh> touch $m4+48K 8K w
minor=2 major=0
mmsh> m6 = mremap $m5 12K 36K
mremap: EFAULT (Bad address)
mmsh> mremap $m2+76K 4K 8K fixed=$m2+76K
mremap: EINVAL (Invalid argument)
mmsh> touch $m4+20K 20K w
minor=5 major=0
mmsh> mremap 0x7ffffffcc000+1 4K 8K
mremap: EINVAL (Invalid argument)
mmsh> mmap 12K rw addr=0x1006f000 fixed
0x1006f000
mmsh> mmap 16K r addr=0x10072000 fixed
0x10072000
mmsh> m7 = mmap 4K rw addr=0x1006f000 fixed
0x1006f000
mmsh> mprotect 0x10070000 4K rw
mmsh> mprotect 0x1006f000 28K rw
mmsh> m8 = mmap 8K rw
0x7ffff7fc9000
mmsh> munmap $h+20K 12K
mmsh> madvise $m8 8K random
mmsh> munmap $h+8K 16K
mmsh> touch 0x7fffffb2f000 w
minor=1 major=0
mmsh> brk $h+25794
brk: ENOMEM (Cannot allocate memory)
mmsh> touch $m4+8K 32K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe7000
mmsh> mprotect 0x10038000 20K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m9 = mmap 8K rw
0x7ffff7fc7000
mmsh> mmap 4K rw addr=0x1009c000 fixed
0x1009c000
mmsh> touch 0x1009c000 4K w
minor=1 major=0
mmsh> mmap 8K r addr=0x1009d000 fixed
0x1009d000
mmsh> m10 = mmap 4K rw addr=0x1009c000 fixed
0x1009c000
mmsh> mprotect 0x1009e000 4K r
mmsh> mprotect 0x1009c000 12K rw
mmsh> m1 = mmap 40961 r addr=$m10+4K fixed populate
0x1009d000
mmsh> mprotect $h+44K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 72K rx addr=0x1002e000 fixed
0x1002e000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00405000 rw-p 00000000 00:00 0
00405000-00406000 ---p 00000000 00:00 0                                  [heap]
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
1002e000-10040000 r-xp 00000000 00:00 0
1006f000-10076000 rw-p 00000000 00:00 0
1009c000-1009d000 rw-p 00000000 00:00 0
1009d000-100a8000 r--p 00000000 00:00 0
7ffff7fc7000-7ffff7fc9000 rw-p 00000000 00:00 0
7ffff7fc9000-7ffff7fcb000 rw-p 00000000 00:00 0
7ffff7fcb000-7ffff7fdf000 rw-p 00000000 00:00 0
7ffff7fdf000-7ffff7fe0000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe0000-7ffff7fe4000 r--p 00000000 00:00 0                          a
7ffff7fe4000-7ffff7fe5000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe6000 ---p 00000000 00:00 0
7ffff7fe6000-7ffff7fe7000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fed000 rw-p 00000000 00:00 0
7ffff7fed000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7ff8000 ---p 00000000 00:00 0
7ffff7ff8000-7ffff7ff9000 ---p 00000000 00:00 0                          a
7ffff7ff9000-7ffff7ffb000 rw-p 00000000 00:00 0
7ffff7ffb000-7ffff7ffc000 r--p 00000000 00:00 0                          b
7ffff7ffc000-7ffff7ffd000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffd000-7ffff7fff000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7fffffb2f000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x1009d000 present anon shared z
0x1009e000 present anon shared z
0x1009f000 present anon shared z
0x100a0000 present anon shared z
0x100a1000 present anon shared z
0x100a2000 present anon shared z
0x100a3000 present anon shared z
0x100a4000 present anon shared z
0x100a5000 present anon shared z
0x100a6000 present anon shared z
0x100a7000 present anon shared z
0x7ffff7fe6000 present anon shared z
0x7ffff7fe8000 present anon excl f1
0x7ffff7fe9000 present anon excl f2
0x7ffff7fea000 present anon excl f3
0x7ffff7feb000 present anon excl f4
0x7ffff7fec000 present anon excl f5
0x7ffff7fed000 present anon excl f6
0x7ffff7ff0000 present anon excl f7
0x7ffff7ff1000 present anon excl f8
0x7ffff7ff8000 present file excl f9
0x7fffffb2f000 present anon excl f10
0x7fffffe83000 present anon shared z
0x7fffffea6000 present anon excl f11
0x7fffffedd000 present anon excl f12
0x7fffffffe000 present anon excl f13
mmsh> faults
minor=29 major=0
