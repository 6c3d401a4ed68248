Recorded on Linux 6.18.44, x86_64: corpus/x86_64/g63.mm.

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
mmsh> file a 9894
mmsh> file b 32K
mmsh> m1 = mmap 32K none
0x7ffff7ff7000
mmsh> m2 = mmap 16K rw
0x7ffff7ff3000
mmsh> m3 = mmap 16K r
0x7ffff7fef000
mmsh> m4 = mmap 12K rwx
0x7ffff7fec000
mmsh> m5 = mmap 8K rw file=b
0x7ffff7fea000
mmsh> m6 = mmap 4K rw
0x7ffff7fe9000
mmsh> m7 = mmap 4K rw shared
0x7ffff7fe8000
mmsh> m8 = mmap 4K rw
0x7ffff7fe7000
mmsh> m9 = mmap 12K rw file=b
0x7ffff7fe4000
mmsh> m10 = mmap 4K none
0x7ffff7fe3000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7fe3000-7ffff7fe4000 ---p 00000000 00:00 0
7ffff7fe4000-7ffff7fe7000 rw-p 00000000 00:00 0                          b
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fec000 rw-p 00000000 00:00 0                          b
7ffff7fec000-7ffff7fef000 rwxp 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 r--p 00000000 00:00 0
7ffff7ff3000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> m1 = mmap 32K rw file=a offset=4K addr=0x7ffffffd0000
0x7ffff7fdb000
mmsh> mprotect 0x7ffffffdf000 8K rw
mmsh> mprotect $m9+8K 8K rw
mmsh> m2 = mmap 4K rx file=b offset=8K shared
0x7ffff7fda000
mmsh> mmap 12K none addr=0x100bb000 fixed
0x100bb000
mmsh> touch 0x100bb000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x100bb000
mmsh> mmap 16K none addr=0x100be000 fixed
0x100be000
mmsh> m3 = mmap 4K none addr=0x100bb000 fixed
0x100bb000
mmsh> mprotect 0x100c1000 4K rw
mmsh> mprotect 0x100bb000 28K none
mmsh> m4 = mmap 16K rw file=a offset=16K addr=0x1000f000 fixed_noreplace noreserve
0x1000f000
mmsh> m5 = mmap 4K rx file=b shared
0x7ffff7fd9000
mmsh> mprotect $m5 4K rw
mmsh> m6 = mmap 16K rwx file=a addr=$h+16K
0x40a000
mmsh> on 1 fork
2
mmsh> on 2 brk $h+32581
brk: ENOMEM (Cannot allocate memory)
mmsh> mmap 8K r addr=0x1009d000 fixed
0x1009d000
mmsh> mmap 20K r addr=0x1009f000 fixed
0x1009f000
mmsh> m7 = mmap 4K r addr=0x1009d000 fixed
0x1009d000
mmsh> mprotect 0x1009d000 4K none
mmsh> mprotect 0x1009d000 28K r
mmsh> mprotect $m10 4K rw
mmsh> munmap $m2+8K 12K
mmsh> munmap $m6+1 8K
munmap: EINVAL (Invalid argument)
mmsh> sbrk 100
0x406000
mmsh> m8 = mmap 64K rw addr=$m1+4K fixed
0x7ffff7fdc000
mmsh> on 2 touch $m8+8K w
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fde000
mmsh> on 1 write $m8+8K 168
mmsh> mprotect $m9+4K 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mincore 0x404000 4K
0
mmsh> sbrk 12K
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 2 mmap 8K r addr=0x10048000 fixed
0x10048000
mmsh> on 2 mmap 4K r addr=0x1004a000 fixed
0x1004a000
mmsh> m9 = on 2 mmap 4K r addr=0x10048000 fixed
0x10048000
mmsh> on 2 mprotect 0x10049000 4K r
mmsh> on 2 mprotect 0x10048000 12K r
mmsh> m10 = mremap $m8 64K 60K
0x7ffff7fdc000
mmsh> touch 0x7fffff872000 r
minor=1 major=0
mmsh> on 2 read $m8+12K
read: SIGBUS (BUS_ADRERR) at 0x7ffff7fdf000
mmsh> on 1 touch $m8+12K w
minor=1 major=0
mmsh> on 2 mprotect $m9 4K none
mmsh> mprotect $m8+60K 4K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m1 = mmap 4K rw file=a shared noreserve
0x7ffff7feb000
mmsh> mmap 16K rw addr=0x1004d000 fixed
0x1004d000
mmsh> mmap 24K rw addr=0x10051000 fixed
0x10051000
mmsh> m2 = mmap 4K rw addr=0x1004d000 fixed
0x1004d000
mmsh> mprotect 0x10056000 4K none
mmsh> on 1 fork
3
mmsh> on 1 write $m5 122
mmsh> on 3 read $m5
0x7a
mmsh> on 2 write $m5 176
mmsh> on 3 pagemap $m8+40K 64K
mmsh> on 3 read $m1+24K
0x00
mmsh> on 1 write $m1+24K 199
write: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff1000
mmsh> on 2 read $m1+24K
0x00
mmsh> mprotect $m5+4K 4K rx
mmsh> touch $m2+8K 20K r
minor=5 major=0
mmsh> touch $m8+48K 4K w
minor=1 major=0
mmsh> on 2 mlock $m3+12K 16K
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch 0x7fffffff8000 4K w
minor=1 major=0
mmsh> mincore $m10+24K 0xfffffffffffff000
mincore: ENOMEM (Cannot allocate memory)
mmsh> munmap $m2+1 4K
munmap: EINVAL (Invalid argument)
mmsh> on 1 write $m10+44K 248
mmsh> on 3 touch $m10+44K w
minor=1 major=0
mmsh> touch $m6+8K 4K r
minor=1 major=0
mmsh> madvise $m8+20K 44K dontdump
mmsh> on 2 touch $m5 r
minor=0 major=0
mmsh> on 3 read $m5
0xb0
mmsh> on 3 msync $m1 4K async
mmsh> on 3 write 0x7ffffffde000 132
mmsh> on 3 mincore $m2 40K
0000000000
mmsh> mprotect $m10+32K 20K rwx
mmsh> mprotect $h+40K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m8+8K 44K w
minor=9 major=0
mmsh> mlock $m5 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> mincore $m8+32K 32K
11111001
mmsh> touch $m2+16K 8K w
minor=2 major=0
mmsh> madvise $m5 4K dontneed
mmsh> touch 0x7ffffff1f000 r
minor=1 major=0
mmsh> on 2 mmap 16K rw addr=0x1005a000 fixed
0x1005a000
mmsh> on 2 touch 0x1005a000 16K w
minor=4 major=0
mmsh> on 2 mmap 8K r addr=0x1005e000 fixed
0x1005e000
mmsh> m3 = on 2 mmap 4K rw addr=0x1005a000 fixed
0x1005a000
mmsh> on 2 mprotect 0x1005f000 4K r
mmsh> read 0x7fffffff5000
0x00
mmsh> madvise $m10+24K 8K dontneed
mmsh> m4 = mmap 48K r addr=$m1-4K
0x7ffff7fcd000
mmsh> on 1 read $m8+4K
0x00
mmsh> on 2 fork
4
mmsh> touch $m2+32K 4097 w
touch: SIGSEGV (SEGV_ACCERR) at 0x10056000
mmsh> m5 = mremap $m2 40K 44K
mremap: EFAULT (Bad address)
mmsh> on 4 touch $m9 8K r
touch: SIGSEGV (SEGV_ACCERR) at 0x10048000
mmsh> m6 = mmap 4K r
0x7ffff7fcc000
mmsh> m7 = on 2 mmap 60K rw file=b shared addr=$m5
0x7ffff7fca000
mmsh> on 2 faults
minor=7 major=0
mmsh> mmap 4K rw addr=0x800000000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> munlock $m5 36K
mmsh> m8 = mmap 72K rw addr=$m10-8K
0x7ffff7fba000
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> on 3 munmap $m8-4K 4K
mmsh> on 4 munmap $m2 12K
mmsh> munmap $m4+24K 8K
mmsh> mmap 4K r addr=0x10097000 fixed
0x10097000
mmsh> touch 0x10097000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10097000
mmsh> mmap 4K r addr=0x10098000 fixed
0x10098000
mmsh> m9 = mmap 4K r addr=0x10097000 fixed
0x10097000
mmsh> mprotect 0x10097000 4K rw
mmsh> on 3 mprotect 0x7fffffffa000 12K rw
mmsh> on 4 pagemap $m9+16K 64K
mmsh> on 2 mprotect $m9+8K 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 touch $m5 w
minor=1 major=0
mmsh> on 4 touch $m5 w
minor=1 major=0
mmsh> munmap $m2+12K 4K
mmsh> m10 = on 2 mremap $m6 16K 16K maymove
0x7ffff7fcc000
mmsh> munmap $m6 8K
mmsh> mlock $m4+44K 4K
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> m1 = mmap 4K rwx file=b shared addr=0x10028000 fixed
0x10028000
mmsh> on 1 fork
5
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
0040a000-0040e000 rwxp 00000000 00:00 0                                  a
1000f000-10013000 rw-p 00004000 00:00 0                                  a
10028000-10029000 rwxs 00000000 00:00 0                                  b
1004d000-10050000 rw-p 00000000 00:00 0
10051000-10056000 rw-p 00000000 00:00 0
10056000-10057000 ---p 00000000 00:00 0
10097000-10098000 rw-p 00000000 00:00 0
10098000-10099000 r--p 00000000 00:00 0
1009d000-100a4000 r--p 00000000 00:00 0
100bb000-100c2000 ---p 00000000 00:00 0
7ffff7fba000-7ffff7fcc000 rw-p 00000000 00:00 0
7ffff7fce000-7ffff7fd3000 r--p 00000000 00:00 0
7ffff7fd5000-7ffff7fd8000 r--p 00000000 00:00 0
7ffff7fd8000-7ffff7fd9000 r--p 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 rw-s 00000000 00:00 0                          b
7ffff7fda000-7ffff7fdb000 r-xs 00002000 00:00 0                          b
7ffff7fdb000-7ffff7fdc000 rw-p 00001000 00:00 0                          a
7ffff7fdc000-7ffff7fe1000 rw-p 00000000 00:00 0
7ffff7fe1000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7feb000 rw-p 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rw-s 00000000 00:00 0                          a
7ffff7fec000-7ffff7fef000 rwxp 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 r--p 00000000 00:00 0
7ffff7ff3000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 ---p 00000000 00:00 0
7fffff872000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x405000 present anon shared f1
0x40a000 present file excl f2
0x40b000 present file shared f3
0x40c000 present file shared f4
0x1004f000 present anon shared z
0x10051000 present anon shared f5
0x10052000 present anon shared f6
0x10053000 present anon shared z
0x10055000 present anon shared f7
0x7ffff7fd8000 present anon shared z
0x7ffff7fdd000 present anon shared z
0x7ffff7fde000 present anon shared f8
0x7ffff7fdf000 present anon shared f9
0x7ffff7fe0000 present anon shared f10
0x7ffff7fe1000 present anon shared f11
0x7ffff7fe4000 present anon shared f12
0x7ffff7fe5000 present anon shared f13
0x7ffff7fe6000 present anon shared f14
0x7ffff7fe7000 present anon shared f15
0x7ffff7fe8000 present anon shared f16
0x7fffff872000 present anon shared z
0x7ffffff1f000 present anon shared z
0x7fffffff5000 present anon shared z
0x7fffffffe000 present anon shared f17
mmsh> on 1 faults
minor=29 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
0040a000-0040e000 rwxp 00000000 00:00 0                                  a
1000f000-10013000 rw-p 00004000 00:00 0                                  a
10048000-10049000 ---p 00000000 00:00 0
10049000-1004b000 r--p 00000000 00:00 0
1005a000-1005e000 rw-p 00000000 00:00 0
1005e000-10060000 r--p 00000000 00:00 0
100bb000-100be000 ---p 00000000 00:00 0
100be000-100c2000 ---p 00000000 00:00 0
7ffff7fca000-7ffff7fd9000 rw-s 00000000 00:00 0                          b
7ffff7fd9000-7ffff7fda000 rw-s 00000000 00:00 0                          b
7ffff7fda000-7ffff7fdb000 r-xs 00002000 00:00 0                          b
7ffff7fdb000-7ffff7fe3000 rw-p 00001000 00:00 0                          a
7ffff7fe3000-7ffff7fe4000 ---p 00000000 00:00 0
7ffff7fe4000-7ffff7fe7000 rw-p 00000000 00:00 0                          b
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fec000 rw-p 00000000 00:00 0                          b
7ffff7fec000-7ffff7fef000 rwxp 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 r--p 00000000 00:00 0
7ffff7ff3000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x1005b000 present anon shared f18
0x1005c000 present anon shared f19
0x1005d000 present anon shared f20
0x7ffff7fd9000 present file shared f21
0x7ffff7fdb000 present file shared f3
0x7ffff7fdc000 present file shared f4
0x7ffff7ff1000 present anon shared z
0x7fffffff8000 present anon shared f22
0x7fffffffe000 present anon shared f17
mmsh> on 2 faults
minor=0 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
0040a000-0040e000 rwxp 00000000 00:00 0                                  a
1000f000-10013000 rw-p 00004000 00:00 0                                  a
1004d000-10056000 rw-p 00000000 00:00 0
10056000-10057000 ---p 00000000 00:00 0
1009d000-100a4000 r--p 00000000 00:00 0
100bb000-100c2000 ---p 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 rw-s 00000000 00:00 0                          b
7ffff7fda000-7ffff7fdb000 r-xs 00002000 00:00 0                          b
7ffff7fdb000-7ffff7fdc000 rw-p 00001000 00:00 0                          a
7ffff7fdc000-7ffff7feb000 rw-p 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rw-s 00000000 00:00 0                          a
7ffff7fec000-7ffff7fef000 rwxp 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 r--p 00000000 00:00 0
7ffff7ff3000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 ---p 00000000 00:00 0
7fffff872000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x7ffff7fd9000 present file shared f21
0x7ffff7fde000 present anon excl f23
0x7ffff7fdf000 present anon excl f24
0x7ffff7fe7000 present anon excl f25
0x7ffff7ff1000 present anon shared z
0x7fffff872000 present anon shared z
0x7ffffffde000 present anon excl f26
0x7fffffffe000 present anon shared f17
mmsh> on 3 faults
minor=5 major=0
mmsh> on 4 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
0040a000-0040e000 rwxp 00000000 00:00 0                                  a
1000f000-10013000 rw-p 00004000 00:00 0                                  a
10048000-10049000 ---p 00000000 00:00 0
10049000-1004b000 r--p 00000000 00:00 0
1005a000-1005e000 rw-p 00000000 00:00 0
1005e000-10060000 r--p 00000000 00:00 0
100bb000-100be000 ---p 00000000 00:00 0
100be000-100c2000 ---p 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 rw-s 00000000 00:00 0                          b
7ffff7fda000-7ffff7fdb000 r-xs 00002000 00:00 0                          b
7ffff7fdb000-7ffff7fe3000 rw-p 00001000 00:00 0                          a
7ffff7fe3000-7ffff7fe4000 ---p 00000000 00:00 0
7ffff7fe4000-7ffff7fe7000 rw-p 00000000 00:00 0                          b
7ffff7fe7000-7ffff7fe8000 rw-p 00000000 00:00 0
7ffff7fe8000-7ffff7fe9000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe9000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fec000 rw-p 00000000 00:00 0                          b
7ffff7fec000-7ffff7fef000 rwxp 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 r--p 00000000 00:00 0
7ffff7ff3000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 ---p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 4 pagemap
0x401000 present file shared f0
0x1005b000 present anon shared f18
0x1005c000 present anon shared f19
0x1005d000 present anon shared f20
0x7ffff7fd9000 present file shared f21
0x7ffff7fdb000 present file shared f3
0x7ffff7fdc000 present file shared f4
0x7fffffff8000 present anon shared f22
0x7fffffffe000 present anon shared f17
mmsh> on 4 faults
minor=1 major=0
mmsh> on 5 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
00406000-00407000 rw-p 00000000 00:00 0                                  [heap]
0040a000-0040e000 rwxp 00000000 00:00 0                                  a
1000f000-10013000 rw-p 00004000 00:00 0                                  a
10028000-10029000 rwxs 00000000 00:00 0                                  b
1004d000-10050000 rw-p 00000000 00:00 0
10051000-10056000 rw-p 00000000 00:00 0
10056000-10057000 ---p 00000000 00:00 0
10097000-10098000 rw-p 00000000 00:00 0
10098000-10099000 r--p 00000000 00:00 0
1009d000-100a4000 r--p 00000000 00:00 0
100bb000-100c2000 ---p 00000000 00:00 0
7ffff7fba000-7ffff7fcc000 rw-p 00000000 00:00 0
7ffff7fce000-7ffff7fd3000 r--p 00000000 00:00 0
7ffff7fd5000-7ffff7fd8000 r--p 00000000 00:00 0
7ffff7fd8000-7ffff7fd9000 r--p 00000000 00:00 0
7ffff7fd9000-7ffff7fda000 rw-s 00000000 00:00 0                          b
7ffff7fda000-7ffff7fdb000 r-xs 00002000 00:00 0                          b
7ffff7fdb000-7ffff7fdc000 rw-p 00001000 00:00 0                          a
7ffff7fdc000-7ffff7fe1000 rw-p 00000000 00:00 0
7ffff7fe1000-7ffff7fe4000 rw-p 00000000 00:00 0
7ffff7fe4000-7ffff7fe9000 rwxp 00000000 00:00 0
7ffff7fe9000-7ffff7feb000 rw-p 00000000 00:00 0
7ffff7feb000-7ffff7fec000 rw-s 00000000 00:00 0                          a
7ffff7fec000-7ffff7fef000 rwxp 00000000 00:00 0
7ffff7fef000-7ffff7ff3000 r--p 00000000 00:00 0
7ffff7ff3000-7ffff7ff7000 rw-p 00000000 00:00 0
7ffff7ff7000-7ffff7fff000 ---p 00000000 00:00 0
7fffff872000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 5 pagemap
0x401000 present file shared f0
0x405000 present anon shared f1
0x1004f000 present anon shared z
0x10051000 present anon shared f5
0x10052000 present anon shared f6
0x10053000 present anon shared z
0x10055000 present anon shared f7
0x7ffff7fdd000 present anon shared z
0x7ffff7fde000 present anon shared f8
0x7ffff7fdf000 present anon shared f9
0x7ffff7fe0000 present anon shared f10
0x7ffff7fe1000 present anon shared f11
0x7ffff7fe4000 present anon shared f12
0x7ffff7fe5000 present anon shared f13
0x7ffff7fe6000 present anon shared f14
0x7ffff7fe7000 present anon shared f15
0x7ffff7fe8000 present anon shared f16
0x7fffff872000 present anon shared z
0x7ffffff1f000 present anon shared z
0x7fffffff5000 present anon shared z
0x7fffffffe000 present anon shared f17
mmsh> on 5 faults
minor=0 major=0
