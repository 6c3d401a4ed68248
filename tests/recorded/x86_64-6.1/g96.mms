Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g96.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 4K rw
0x7ffff7ffe000
mmsh> m2 = mmap 44K r
0x7ffff7ff3000
mmsh> m3 = mmap 16K none
0x7ffff7fef000
mmsh> m4 = mmap 4K rw
0x7ffff7fee000
mmsh> m5 = mmap 12K rw
0x7ffff7feb000
mmsh> m6 = mmap 8K rw
0x7ffff7fe9000
mmsh> m7 = mmap 4K rw
0x7ffff7fe8000
mmsh> m8 = mmap 20K rw
0x7ffff7fe3000
mmsh> m9 = mmap 8K rw
0x7ffff7fe1000
mmsh> m10 = mmap 12K none
0x7ffff7fde000
mmsh> mlock $m8+24K 4K
mmsh> brk $h+40K
0x410000
mmsh> mmap 8K rw addr=0x10059000 fixed
0x10059000
mmsh> mmap 8K rw addr=0x1005b000 fixed
0x1005b000
mmsh> m1 = mmap 4K rw addr=0x10059000 fixed
0x10059000
mmsh> mprotect 0x1005b000 4K rw
mmsh> mprotect 0x10059000 16K rw
mmsh> touch $m1+16K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1005d000
mmsh> munmap $m8+8K 4K
mmsh> brk $h+29437
0x40d2fd
mmsh> m2 = mmap 20479 rw
0x7ffff7fd9000
mmsh> touch $m2+8K 12K r
minor=3 major=0
mmsh> mmap 4K rw addr=0x1007a000 fixed
0x1007a000
mmsh> touch 0x1007a000 4K w
minor=1 major=0
mmsh> mmap 4K r addr=0x1007b000 fixed
0x1007b000
mmsh> m3 = mmap 4K rw addr=0x1007a000 fixed
0x1007a000
mmsh> mprotect 0x1007b000 4K none
mmsh> mprotect 0x1007a000 8K rw
mmsh> touch $m9 8K w
minor=2 major=0
mmsh> touch $m8 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe5000
mmsh> mmap 4K rw addr=0x800000000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $m1+12K 12K
mmsh> write $m10+8K 189
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fe0000
mmsh> mprotect $h+44K 16K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $h+24K 4K r
minor=1 major=0
mmsh> touch 0x10016000 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10016000
mmsh> mincore $m3-8K 16K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 8K rx addr=0x10037000 fixed
0x10037000
mmsh> mprotect $h 4K rwx
mmsh> madvise $m7 0 99
madvise: EINVAL (Invalid argument)
mmsh> munmap $m3 12K
mmsh> m5 = mmap 4K rwx addr=$m3 fixed growsdown
0x1007a000
mmsh> munmap $m2+4K 4K
mmsh> mprotect 0x10024000 12K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K none addr=0x10086000 fixed
0x10086000
mmsh> touch 0x10086000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10086000
mmsh> mmap 4K none addr=0x10087000 fixed
0x10087000
mmsh> m6 = mmap 4K none addr=0x10086000 fixed
0x10086000
mmsh> mprotect 0x10086000 4K r
mmsh> mprotect 0x10086000 8K none
mmsh> madvise $m2+16K 4K dontneed
mmsh> mprotect $m4+4K 4K rw
mmsh> write $m5-8K 16
write: SIGSEGV (SEGV_MAPERR) at 0x10078000
mmsh> mprotect $m10+4K 4K r
mmsh> m7 = mmap 4K none addr=$m4+4K fixed_noreplace populate growsdown
mmap: EEXIST (File exists)
mmsh> munlock 0x10023000 4K
munlock: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7ffffffdd000 w
minor=1 major=0
mmsh> mprotect $m5 4K rw
mmsh> munmap $m6 4K
mmsh> mmap 0xffffffffffffffff rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> write $m1 222
mmsh> write 0x402000 1
write: SIGSEGV (SEGV_ACCERR) at 0x402000
mmsh> m8 = mremap $m7 4K 36K
mremap: ENOMEM (Cannot allocate memory)
mmsh> touch 0x7ffffffc4000 r
minor=1 major=0
mmsh> m9 = mmap 4K r addr=0x1002a000 fixed
0x1002a000
mmsh> m10 = mremap $m10 4K 4K maymove
0x7ffff7fde000
mmsh> madvise $h+48K+4095 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> m1 = mmap 4K rw
0x7ffff7fe5000
mmsh> brk $h+56593
0x413d11
mmsh> m2 = mmap 4K rw addr=$m9+8 growsdown
0x7ffff7fda000
mmsh> madvise $m10+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m1 4K r
mmsh> mmap 4K rw addr=0x1007d000 fixed
0x1007d000
mmsh> touch 0x1007d000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x1007e000 fixed
0x1007e000
mmsh> m3 = mmap 4K rw addr=0x1007d000 fixed
0x1007d000
mmsh> mprotect 0x1007f000 4K r
mmsh> mprotect 0x1007d000 12K rw
mmsh> madvise $m9 0 99
madvise: EINVAL (Invalid argument)
mmsh> mprotect $m9-4K 8K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 8K rw addr=$m5 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> m5 = mmap 16K rw shared addr=$m5-4K populate
0x7ffff7fd5000
mmsh> touch $m3+8K 4K w
minor=1 major=0
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m5+8K 8K rw
mmsh> touch $m9+8K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1002c000
mmsh> munlock $m4+4K 4K
mmsh> m6 = mremap $m8 28K 24K maymove fixed=0x1000d000+8
mremap: EINVAL (Invalid argument)
mmsh> m7 = mmap 44K rw shared noreserve
0x7ffff7fca000
mmsh> m8 = mmap 24K rw addr=0x10012000 fixed
0x10012000
mmsh> mlock $m10 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rwxp 00000000 00:00 0                                  [heap]
00407000-00414000 rw-p 00000000 00:00 0                                  [heap]
10012000-10018000 rw-p 00000000 00:00 0
1002a000-1002b000 r--p 00000000 00:00 0
10037000-10038000 r-xp 00000000 00:00 0
10038000-10039000 rw-p 00000000 00:00 0
10059000-1005c000 rw-p 00000000 00:00 0
1007a000-1007b000 rw-p 00000000 00:00 0
1007d000-10080000 rw-p 00000000 00:00 0
10087000-10088000 ---p 00000000 00:00 0
7ffff7fca000-7ffff7fd5000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd5000-7ffff7fd9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd9000-7ffff7fda000 rw-p 00000000 00:00 0
7ffff7fda000-7ffff7fdb000 rw-p 00000000 00:00 0
7ffff7fdb000-7ffff7fde000 rw-p 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 ---p 00000000 00:00 0
7ffff7fdf000-7ffff7fe0000 r--p 00000000 00:00 0
7ffff7fe0000-7ffff7fe1000 ---p 00000000 00:00 0
7ffff7fe1000-7ffff7fe5000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe6000 r--p 00000000 00:00 0
7ffff7fe6000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 ---p 00000000 00:00 0
7ffff7ff3000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffffc4000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $m2 8K
mmsh> m9 = mmap 16K none addr=$m8+12K fixed growsdown
0x10015000
mmsh> mprotect $m9 4K rx
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> touch $m8+8K 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10015000
mmsh> mprotect 0x404000 4K rwx
mmsh> m10 = mmap 16K rw addr=$m9+8K
0x7ffff7fc6000
mmsh> read $h+24K
0x00
mmsh> touch 0x7ffffffe0000 12K r
minor=3 major=0
mmsh> sbrk 100
0x413d11
mmsh> touch 0x7ffffffcc000 w
minor=1 major=0
mmsh> m1 = mmap 64K rw growsdown
0x7ffff7fb6000
mmsh> brk $h+24K
0x40c000
mmsh> touch $h+20K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x40c000
mmsh> mincore $m9-8K 24476
010000
mmsh> mmap 4K rw addr=0x800000000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 8K rw
0x7ffff7fda000
mmsh> mprotect $m7+24K 16K rw
mmsh> munmap $m10+12K 8K
mmsh> m3 = mmap 60K rwx addr=$m3-8K
0x7ffff7ea7000
mmsh> brk $h+56K
0x414000
mmsh> mincore $m8+20K 4K
0
mmsh> m4 = mmap 4K rwx addr=0x10002000 fixed_noreplace
0x10002000
mmsh> brk $h+0
0x406000
mmsh> munmap $m9+12K 8K
mmsh> munmap $m8 24K
mmsh> mprotect $m1+24K 0xffffffffffffffff r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap $m2 16K
mmsh> m5 = mmap 4K r shared
0x7ffff7fdd000
mmsh> read $m1+20K
0x00
mmsh> m6 = mmap 4K rwx addr=$m8+12K growsdown
0x10015000
mmsh> touch $m6 4K w
minor=1 major=0
mmsh> write $m3+12K 230
mmsh> madvise $m6 4K dodump
mmsh> mincore $m3+20K 40K
0000000000
mmsh> mlock 0x10005000 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> sbrk 64K
0x406000
mmsh> madvise $h+16K 12K dofork
mmsh> mmap 20K rw addr=0x10045000 fixed
0x10045000
mmsh> touch 0x10045000 8K w
minor=2 major=0
mmsh> mmap 16K r addr=0x1004a000 fixed
0x1004a000
mmsh> m7 = mmap 4K rw addr=0x10045000 fixed
0x10045000
mmsh> mprotect 0x10046000 4K none
mmsh> mprotect 0x10045000 36K rw
mmsh> m8 = mmap 40K rx
0x7ffff7e9d000
mmsh> madvise $h+44K 8K dontneed
mmsh> munmap $m8+16K 20K
mmsh> munmap $h+32K 4K
mmsh> touch $m8 36863 r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ea1000
mmsh> mincore $m6 4K
1
mmsh> m9 = mmap 20479 rw addr=$m7+20K fixed
0x1004a000
mmsh> msync $m6 4K sync async
msync: EINVAL (Invalid argument)
mmsh> touch $m3+8K 20380 w
minor=4 major=0
mmsh> m10 = mmap 8K none populate
0x7ffff7fdb000
mmsh> m1 = mmap 4K rx populate
0x7ffff7fda000
mmsh> brk $h+4K
0x407000
mmsh> m2 = mmap 4K rw addr=0x10022000 fixed
0x10022000
mmsh> munmap $h+28K 8K
mmsh> touch $m8+32K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ea5000
mmsh> m3 = mmap 12K none
0x7ffff7ea3000
mmsh> munmap $m5-4K 0xfffffffffffff001
munmap: EINVAL (Invalid argument)
mmsh> m4 = mmap 3996 rw populate
0x7ffff7fca000
mmsh> touch 0x7fffff8a1000 w
minor=1 major=0
mmsh> touch $m4 4K r
minor=0 major=0
mmsh> madvise $m1+8K 4K dontfork
mmsh> mprotect 0x404000 4K rw
mmsh> m5 = mremap $m5 4K 36K maymove
0x7ffff7e94000
mmsh> m6 = mmap 12K r addr=$m5+32K fixed
0x7ffff7e9c000
mmsh> write $h+32K 55
write: SIGSEGV (SEGV_MAPERR) at 0x40e000
mmsh> m7 = mmap 8K rw shared
0x7ffff7ea1000
mmsh> munmap 0x404000 1
mmsh> mprotect $m5+8K 16K rw
mmsh> touch $m8+36K 4K r
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00405000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
10002000-10003000 rwxp 00000000 00:00 0
10015000-10016000 rwxp 00000000 00:00 0
10022000-10023000 rw-p 00000000 00:00 0
1002a000-1002b000 r--p 00000000 00:00 0
10037000-10038000 r-xp 00000000 00:00 0
10038000-10039000 rw-p 00000000 00:00 0
10045000-1004f000 rw-p 00000000 00:00 0
10059000-1005c000 rw-p 00000000 00:00 0
1007a000-1007b000 rw-p 00000000 00:00 0
1007d000-10080000 rw-p 00000000 00:00 0
10087000-10088000 ---p 00000000 00:00 0
7ffff7e94000-7ffff7e96000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7e96000-7ffff7e9a000 rw-s 00002000 00:00 0                          /dev/zero (deleted)
7ffff7e9a000-7ffff7e9c000 r--s 00006000 00:00 0                          /dev/zero (deleted)
7ffff7e9c000-7ffff7e9f000 r--p 00000000 00:00 0
7ffff7e9f000-7ffff7ea1000 r-xp 00000000 00:00 0
7ffff7ea1000-7ffff7ea3000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ea3000-7ffff7ea6000 ---p 00000000 00:00 0
7ffff7ea6000-7ffff7ea7000 r-xp 00000000 00:00 0
7ffff7ea7000-7ffff7eb6000 rwxp 00000000 00:00 0
7ffff7fb6000-7ffff7fc6000 rw-p 00000000 00:00 0
7ffff7fc6000-7ffff7fc9000 rw-p 00000000 00:00 0
7ffff7fca000-7ffff7fcb000 rw-p 00000000 00:00 0
7ffff7fcb000-7ffff7fd5000 rw-s 00001000 00:00 0                          /dev/zero (deleted)
7ffff7fd5000-7ffff7fd9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd9000-7ffff7fda000 rw-p 00000000 00:00 0
7ffff7fda000-7ffff7fdb000 r-xp 00000000 00:00 0
7ffff7fdb000-7ffff7fdc000 ---p 00000000 00:00 0
7ffff7fdc000-7ffff7fdd000 ---p 00000000 00:00 0
7ffff7fde000-7ffff7fdf000 ---p 00000000 00:00 0
7ffff7fdf000-7ffff7fe0000 r--p 00000000 00:00 0
7ffff7fe0000-7ffff7fe1000 ---p 00000000 00:00 0
7ffff7fe1000-7ffff7fe5000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe6000 r--p 00000000 00:00 0
7ffff7fe6000-7ffff7fe9000 rw-p 00000000 00:00 0
7ffff7fe9000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fef000 rw-p 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 ---p 00000000 00:00 0
7ffff7ff3000-7ffff7ffe000 r--p 00000000 00:00 0
7ffff7ffe000-7ffff7fff000 rw-p 00000000 00:00 0
7fffff8a1000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x10015000 present anon excl f1
0x10046000 present anon excl f2
0x10059000 present anon excl f3
0x1007f000 present anon excl f4
0x7ffff7e9f000 present anon shared z
0x7ffff7ea0000 present anon shared z
0x7ffff7ea6000 present anon shared z
0x7ffff7ea9000 present anon excl f5
0x7ffff7eaa000 present anon excl f6
0x7ffff7eab000 present anon excl f7
0x7ffff7eac000 present anon excl f8
0x7ffff7ead000 present anon excl f9
0x7ffff7fbb000 present anon shared z
0x7ffff7fca000 present anon excl f10
0x7ffff7fd5000 present file excl f11
0x7ffff7fd6000 present file excl f12
0x7ffff7fd7000 present file excl f13
0x7ffff7fd8000 present file excl f14
0x7ffff7fda000 present anon shared z
0x7ffff7fe1000 present anon excl f15
0x7ffff7fe2000 present anon excl f16
0x7ffff7fe3000 present anon excl f17
0x7ffff7fe4000 present anon excl f18
0x7ffff7fe9000 present anon excl f19
0x7fffff8a1000 present anon excl f20
0x7ffffffc4000 present anon shared z
0x7ffffffcc000 present anon excl f21
0x7ffffffdd000 present anon excl f22
0x7ffffffe0000 present anon shared z
0x7ffffffe1000 present anon shared z
0x7ffffffe2000 present anon shared z
0x7fffffffe000 present anon excl f23
mmsh> faults
minor=42 major=0
