Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g84.mm.

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
mmsh> m1 = mmap 8K rw
0x7ffff7ffd000
mmsh> m2 = mmap 12K rwx
0x7ffff7ffa000
mmsh> m3 = mmap 4K r
0x7ffff7ff9000
mmsh> m4 = mmap 36K rw shared
0x7ffff7ff0000
mmsh> m5 = mmap 48K rwx
0x7ffff7fe4000
mmsh> m6 = mmap 28K r
0x7ffff7fdd000
mmsh> m7 = mmap 4K rw
0x7ffff7fdc000
mmsh> m8 = mmap 32K rw
0x7ffff7fd4000
mmsh> m9 = mmap 12K none
0x7ffff7fd1000
mmsh> m10 = mmap 16K none shared
0x7ffff7fcd000
mmsh> touch 0x404000+4095 4K w
minor=2 major=0
mmsh> m1 = mmap 4K rw
0x7ffff7fcc000
mmsh> mprotect $m5+8K 40K rw
mmsh> brk $h+48K
0x412000
mmsh> mprotect $h+8K 4K rwx
mmsh> touch $m1 4K w
minor=1 major=0
mmsh> msync $m1 4K async
mmsh> m2 = mmap 12K rw addr=$h fixed
0x406000
mmsh> mmap 16K rw addr=0x1008d000 fixed
0x1008d000
mmsh> touch 0x1008d000 4K w
minor=1 major=0
mmsh> mmap 8K r addr=0x10091000 fixed
0x10091000
mmsh> m3 = mmap 4K rw addr=0x1008d000 fixed
0x1008d000
mmsh> mprotect 0x1008f000 4K rw
mmsh> mprotect 0x1008d000 24K rw
mmsh> mprotect $m1 4K rw
mmsh> m4 = mmap 8K rw
0x7ffff7fca000
mmsh> mmap 12K rw addr=0x1005f000 fixed
0x1005f000
mmsh> touch 0x1005f000 8K w
minor=2 major=0
mmsh> mmap 20K rw addr=0x10062000 fixed
0x10062000
mmsh> m5 = mmap 4K rw addr=0x1005f000 fixed
0x1005f000
mmsh> mprotect 0x1005f000 4K rw
mmsh> mlock $m4+4K 4K
mmsh> mmap 8K rw addr=0x10080000 fixed
0x10080000
mmsh> touch 0x10080000 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x10082000 fixed
0x10082000
mmsh> m6 = mmap 4K rw addr=0x10080000 fixed
0x10080000
mmsh> mprotect 0x10081000 4K rw
mmsh> mprotect 0x10080000 12K rw
mmsh> munmap 0x404000 12K
mmsh> touch $m6+4K 8191 r
minor=2 major=0
mmsh> touch $m3+16K+1 4K w
minor=2 major=0
mmsh> mprotect $m10+16K 4K r
mmsh> madvise $m8+28K 4095 populate_write
mmsh> touch 0x7fffffff5000 4K w
minor=1 major=0
mmsh> m7 = mmap 4K r shared addr=$m9-8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mprotect $m3+8K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> touch $m3 12188 w
minor=3 major=0
mmsh> mprotect $m3+12K 8K rw
mmsh> madvise $m9+8K 4K normal
mmsh> m8 = mmap 12K rwx addr=0x10020000 fixed
0x10020000
mmsh> read $m6+4095
0x00
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> touch $m5+4K 12K w
minor=2 major=0
mmsh> brk $h-64K
0x412000
mmsh> munmap $m4+4K 4K
mmsh> brk $h+48K
0x412000
mmsh> write $h+40K 198
mmsh> touch $m6+8K 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x100aa000 fixed
0x100aa000
mmsh> touch 0x100aa000 4K w
minor=1 major=0
mmsh> mmap 8K rw addr=0x100ab000 fixed
0x100ab000
mmsh> m9 = mmap 4K rw addr=0x100aa000 fixed
0x100aa000
mmsh> mprotect 0x100ac000 4K r
mmsh> m10 = mremap $m3+20K 4K 4K fixed=$m8
mremap: EINVAL (Invalid argument)
mmsh> touch $m8+8K 4K w
minor=1 major=0
mmsh> touch 0x7ffffffcf000 r
minor=1 major=0
mmsh> m1 = mmap 12287 rwx
0x7ffff7fc7000
mmsh> touch 0x7fffff9b2000 r
minor=1 major=0
mmsh> mprotect $m6+8K 0xffffffffffffffff rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m5 28K rw
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> m2 = mmap 12188 r
0x7ffff7fc4000
mmsh> munmap 0x7ffffffca000 0xfffffffffffff000
munmap: EINVAL (Invalid argument)
mmsh> write $m1+4K 239
mmsh> touch $m10+4K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fce000
mmsh> madvise $m7-8K 8K dontneed
mmsh> touch 0x7ffffffdd000 r
minor=1 major=0
mmsh> touch $m2+8K 4K r
minor=1 major=0
mmsh> m3 = mmap 4K rw shared addr=0x10016000 fixed
0x10016000
mmsh> msync $m10 4095 invalidate
mmsh> touch $m2 4K r
minor=1 major=0
mmsh> mmap 4K rw addr=$m1+4K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> munmap $m10 12K
mmsh> mprotect $h+8K 16K none
mmsh> pagemap $h+44K 64K
mmsh> m4 = mmap 48K rw
0x7ffff7fb8000
mmsh> touch $m4+4K 32K w
minor=8 major=0
mmsh> m5 = mmap 8K rx shared
0x7ffff7fce000
mmsh> touch 0x7ffffffc4000 8K w
minor=2 major=0
mmsh> touch 0x405000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x405000
mmsh> touch $h+48K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x412000
mmsh> m6 = mremap $m6 12K 32K maymove
0x10080000
mmsh> touch $m5+4K 4K r
minor=1 major=0
mmsh> m7 = mmap 8K rx addr=$m3 populate
0x7ffff7fb6000
mmsh> m8 = mmap 4K rx shared
0x7ffff7fcd000
mmsh> read $m5
0x00
mmsh> m9 = mmap 52K rw addr=$m9
0x7ffff7fa9000
mmsh> m10 = mmap 28K r shared
0x7ffff7fa2000
mmsh> madvise $m4+36K 8K dontneed
mmsh> m1 = mmap 12K rw
0x7ffff7f9f000
mmsh> touch $m8 4K r
minor=1 major=0
mmsh> touch $m1+8K 4K w
minor=1 major=0
mmsh> sbrk -1
0x412000
mmsh> read $m1+4K
0x00
mmsh> mlock $m1+8K 4K
mmsh> msync $m1+4K 8191 sync
mmsh> madvise $m6+12K+8 8K normal
madvise: EINVAL (Invalid argument)
mmsh> mprotect 0x7ffffffce000 4K rw
mmsh> m2 = mmap 3996 rw populate
0x7ffff7fcb000
mmsh> m3 = mremap $m10 28K 24K maymove
0x7ffff7fa2000
mmsh> touch 0x404000 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x404000
mmsh> m4 = mmap 4K rw addr=0x1001c000 fixed_noreplace
0x1001c000
mmsh> m5 = mmap 4K rw addr=0x10012000 fixed growsdown
0x10012000
mmsh> m6 = mremap $m7+4K 4K 40K maymove fixed=0x10008000
0x10008000
mmsh> mprotect $m3-4K+8 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> m7 = mmap 56K rw populate
0x7ffff7f91000
mmsh> touch $m5+1 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10013000
mmsh> m8 = mmap 28K r
0x7ffff7f8a000
mmsh> pagemap $m7+16K 64K
0x7ffff7f95000 present anon excl f0
0x7ffff7f96000 present anon excl f1
0x7ffff7f97000 present anon excl f2
0x7ffff7f98000 present anon excl f3
0x7ffff7f99000 present anon excl f4
0x7ffff7f9a000 present anon excl f5
0x7ffff7f9b000 present anon excl f6
0x7ffff7f9c000 present anon excl f7
0x7ffff7f9d000 present anon excl f8
0x7ffff7f9e000 present anon excl f9
0x7ffff7fa0000 present anon shared z
0x7ffff7fa1000 present anon excl f10
mmsh> brk $h+40K
0x410000
mmsh> m9 = mmap 8K rw
0x7ffff7f88000
mmsh> madvise $m3+12K 4K normal
mmsh> mlock $m9 4K
mmsh> mmap 8K rw addr=0x10095000 fixed
0x10095000
mmsh> touch 0x10095000 4K w
minor=1 major=0
mmsh> mmap 16K r addr=0x10097000 fixed
0x10097000
mmsh> m10 = mmap 4K rw addr=0x10095000 fixed
0x10095000
mmsh> mprotect 0x10098000 4K rw
mmsh> munmap $m5-8K 8K
mmsh> m1 = mremap $m9 8K 12K maymove fixed=$m9+4K
mremap: EINVAL (Invalid argument)
mmsh> m2 = mremap $m7 56K 56K maymove fixed=0x10029000
0x10029000
mmsh> munmap $m2+48K 0
munmap: EINVAL (Invalid argument)
mmsh> touch $m1+4K 4K r
minor=0 major=0
mmsh> mprotect $m2+48K 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $m7+4K 52K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 12K rw
0x7ffff7f9c000
mmsh> touch 0x7fffffded000 w
minor=1 major=0
mmsh> mmap 16K rw addr=0x10044000 fixed
0x10044000
mmsh> mmap 8K rw addr=0x10048000 fixed
0x10048000
mmsh> m4 = mmap 4K rw addr=0x10044000 fixed
0x10044000
mmsh> mprotect 0x10044000 4K r
mmsh> mprotect 0x10044000 24K rw
mmsh> mmap 24K rw addr=0x10094000 fixed
0x10094000
mmsh> mmap 16K r addr=0x1009a000 fixed
0x1009a000
mmsh> m5 = mmap 4K rw addr=0x10094000 fixed
0x10094000
mmsh> mprotect 0x10099000 4K r
mmsh> touch $h+20K 12K r
touch: SIGSEGV (SEGV_ACCERR) at 0x40b000
mmsh> mprotect $m10+16K 8K rw
mmsh> munmap $h+8K 12K
mmsh> touch $m4+8K 12K w
minor=3 major=0
mmsh> m6 = mmap 80K rw addr=0x10021000 fixed_noreplace noreserve
mmap: EEXIST (File exists)
mmsh> m7 = mmap 4K rx addr=0x1003a000 fixed_noreplace
0x1003a000
mmsh> msync $m6+4K 36K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00407000-00408000 rw-p 00000000 00:00 0                                  [heap]
0040b000-0040c000 ---p 00000000 00:00 0                                  [heap]
0040c000-00410000 rw-p 00000000 00:00 0                                  [heap]
10008000-10010000 r-xp 00000000 00:00 0
10012000-10013000 rw-p 00000000 00:00 0
10016000-10017000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
1001c000-1001d000 rw-p 00000000 00:00 0
10020000-10023000 rwxp 00000000 00:00 0
10029000-10037000 rw-p 00000000 00:00 0
1003a000-1003b000 r-xp 00000000 00:00 0
10044000-1004a000 rw-p 00000000 00:00 0
1005f000-10067000 rw-p 00000000 00:00 0
10080000-10088000 rw-p 00000000 00:00 0
1008d000-10093000 rw-p 00000000 00:00 0
10094000-1009b000 rw-p 00000000 00:00 0
1009b000-1009e000 r--p 00000000 00:00 0
100aa000-100ac000 rw-p 00000000 00:00 0
100ac000-100ad000 r--p 00000000 00:00 0
7ffff7f88000-7ffff7f89000 rw-p 00000000 00:00 0
7ffff7f89000-7ffff7f8a000 rw-p 00000000 00:00 0
7ffff7f8a000-7ffff7f91000 r--p 00000000 00:00 0
7ffff7f9c000-7ffff7fa1000 rw-p 00000000 00:00 0
7ffff7fa1000-7ffff7fa2000 rw-p 00000000 00:00 0
7ffff7fa2000-7ffff7fa8000 r--s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fa9000-7ffff7fb6000 rw-p 00000000 00:00 0
7ffff7fb6000-7ffff7fb7000 r-xp 00000000 00:00 0
7ffff7fb8000-7ffff7fc4000 rw-p 00000000 00:00 0
7ffff7fc4000-7ffff7fc7000 r--p 00000000 00:00 0
7ffff7fc7000-7ffff7fca000 rwxp 00000000 00:00 0
7ffff7fca000-7ffff7fcd000 rw-p 00000000 00:00 0
7ffff7fcd000-7ffff7fce000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fce000-7ffff7fd0000 r-xs 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fd0000-7ffff7fd1000 ---s 00003000 00:00 0                          /dev/zero (deleted)
7ffff7fd1000-7ffff7fd2000 r--p 00000000 00:00 0
7ffff7fd2000-7ffff7fd4000 ---p 00000000 00:00 0
7ffff7fd4000-7ffff7fdd000 rw-p 00000000 00:00 0
7ffff7fdd000-7ffff7fe4000 r--p 00000000 00:00 0
7ffff7fe4000-7ffff7fe6000 rwxp 00000000 00:00 0
7ffff7fe6000-7ffff7ff0000 rw-p 00000000 00:00 0
7ffff7ff0000-7ffff7ff9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff9000-7ffff7ffa000 r--p 00000000 00:00 0
7ffff7ffa000-7ffff7ffd000 rwxp 00000000 00:00 0
7ffff7ffd000-7ffff7fff000 rw-p 00000000 00:00 0
7fffff9b2000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pagemap
0x401000 present file excl f0
0x10008000 present anon shared z
0x10012000 present anon excl f1
0x10022000 present anon excl f2
0x10029000 present anon excl f3
0x1002a000 present anon excl f4
0x1002b000 present anon excl f5
0x1002c000 present anon excl f6
0x1002d000 present anon excl f7
0x1002e000 present anon excl f8
0x1002f000 present anon excl f9
0x10030000 present anon excl f10
0x10031000 present anon excl f11
0x10032000 present anon excl f12
0x10033000 present anon excl f13
0x10034000 present anon excl f14
0x10035000 present anon excl f15
0x10036000 present anon excl f16
0x10046000 present anon excl f17
0x10047000 present anon excl f18
0x10048000 present anon excl f19
0x10060000 present anon excl f20
0x10061000 present anon excl f21
0x10062000 present anon excl f22
0x10080000 present anon shared z
0x10081000 present anon shared z
0x10082000 present anon excl f23
0x1008d000 present anon excl f24
0x1008e000 present anon excl f25
0x1008f000 present anon excl f26
0x10091000 present anon excl f27
0x10092000 present anon excl f28
0x7ffff7f88000 present anon excl f29
0x7ffff7fa0000 present anon shared z
0x7ffff7fa1000 present anon excl f30
0x7ffff7fb6000 present anon shared z
0x7ffff7fb9000 present anon excl f31
0x7ffff7fba000 present anon excl f32
0x7ffff7fbb000 present anon excl f33
0x7ffff7fbc000 present anon excl f34
0x7ffff7fbd000 present anon excl f35
0x7ffff7fbe000 present anon excl f36
0x7ffff7fbf000 present anon excl f37
0x7ffff7fc0000 present anon excl f38
0x7ffff7fc4000 present anon shared z
0x7ffff7fc6000 present anon shared z
0x7ffff7fc8000 present anon excl f39
0x7ffff7fcb000 present anon excl f40
0x7ffff7fcc000 present anon excl f41
0x7ffff7fcd000 present file excl f42
0x7ffff7fce000 present file excl f43
0x7ffff7fcf000 present file excl f44
0x7fffff9b2000 present anon shared z
0x7fffffded000 present anon excl f45
0x7ffffffc4000 present anon excl f46
0x7ffffffc5000 present anon excl f47
0x7ffffffcf000 present anon shared z
0x7ffffffdd000 present anon shared z
0x7fffffff5000 present anon excl f48
0x7fffffffe000 present anon excl f49
mmsh> faults
minor=69 major=0
