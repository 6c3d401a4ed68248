Recorded on Linux 6.1.192, x86_64: corpus/x86_64/g9.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0x7ffff7ff9000 24K
mmsh> h = sbrk 0
0x406000
mmsh> m1 = mmap 12K rw
0x7ffff7ffc000
mmsh> m2 = mmap 4K none
0x7ffff7ffb000
mmsh> m3 = mmap 12K rw shared
0x7ffff7ff8000
mmsh> m4 = mmap 24K rw shared
0x7ffff7ff2000
mmsh> m5 = mmap 16K none
0x7ffff7fee000
mmsh> m6 = mmap 16K rwx
0x7ffff7fea000
mmsh> m7 = mmap 4K rw
0x7ffff7fe9000
mmsh> m8 = mmap 4K rw
0x7ffff7fe8000
mmsh> m9 = mmap 8K rw shared
0x7ffff7fe6000
mmsh> m10 = mmap 4K rw
0x7ffff7fe5000
mmsh> munmap $m2 8K
mmsh> touch 0x7ffffff0e000 w
minor=1 major=0
mmsh> on 1 fork
2
mmsh> write $m7 79
mmsh> munmap $m10 12K
mmsh> m1 = mremap $m6+8K 8K 8K
0x7ffff7fec000
mmsh> on 1 write $m3+4K 234
mmsh> on 2 read 0x7ffffffe2000
0x00
mmsh> mprotect $m6+4K 4K rwx
mmsh> touch 0x405000 4K w
minor=1 major=0
mmsh> mlock 0x405000 0xfffffffffffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 2 mincore $h+20K 8K
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch $m10+8K 4K w
minor=1 major=0
mmsh> m2 = mmap 4095 rw addr=$m7+4K noreserve
0x7ffff7ffc000
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> touch $m10 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe5000
mmsh> touch $m6+16K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7fee000
mmsh> touch $m8-8K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe6000
mmsh> brk $h+22981
0x40b9c5
mmsh> touch $m9 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe6000
mmsh> mmap 12K rw addr=0x100ab000 fixed
0x100ab000
mmsh> touch 0x100ab000 12K w
minor=3 major=0
mmsh> mmap 4K r addr=0x100ae000 fixed
0x100ae000
mmsh> m3 = mmap 4K rw addr=0x100ab000 fixed
0x100ab000
mmsh> mprotect 0x100ad000 4K r
mmsh> mprotect 0x100ab000 16K rw
mmsh> on 2 write $m3 40
write: SIGSEGV (SEGV_MAPERR) at 0x100ab000
mmsh> on 1 read $m3
0x00
mmsh> m4 = mremap $m4 24K 24K maymove
0x7ffff7ff2000
mmsh> on 2 read $m4+4K
0x00
mmsh> brk $h+52224
0x412c00
mmsh> touch $m2+4K 4K w
minor=1 major=0
mmsh> mprotect $m10 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> touch $m10-8K 8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe3000
mmsh> munmap $m10 8K
mmsh> on 2 fork
3
mmsh> m5 = mmap 12K rw addr=$m9+4K populate
0x7ffff7fe5000
mmsh> on 3 touch 0x7ffffffe4000 12K w
minor=3 major=0
mmsh> madvise $m9+4K 4K keeponfork
mmsh> brk 0x800000000000
brk: ENOMEM (Cannot allocate memory)
mmsh> on 3 mmap 4K rw addr=0x10073000 fixed
0x10073000
mmsh> on 3 touch 0x10073000 4K w
minor=1 major=0
mmsh> on 3 mmap 16K rw addr=0x10074000 fixed
0x10074000
mmsh> m6 = on 3 mmap 4K rw addr=0x10073000 fixed
0x10073000
mmsh> on 3 mprotect 0x10074000 4K none
mmsh> on 2 mprotect $m3+8K 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00413000 rw-p 00000000 00:00 0                                  [heap]
100ab000-100af000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fee000 rwxp 00000000 00:00 0
7ffff7fee000-7ffff7ff2000 ---p 00000000 00:00 0
7ffff7ff2000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ffb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffc000-7ffff7ffd000 rw-p 00000000 00:00 0
7ffff7ffd000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffff0e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mmap 16K r addr=0x10049000 fixed
0x10049000
mmsh> touch 0x10049000 12K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10049000
mmsh> mmap 16K r addr=0x1004d000 fixed
0x1004d000
mmsh> m7 = mmap 4K r addr=0x10049000 fixed
0x10049000
mmsh> mprotect 0x10049000 4K r
mmsh> mprotect 0x10049000 32K r
mmsh> m8 = on 3 mremap $m7 4K 12K maymove fixed=0x10021000
mremap: EFAULT (Bad address)
mmsh> on 2 mprotect $m9 4K rw
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> touch 0x405000 4K w
minor=0 major=0
mmsh> mprotect $m3+4K 4K rwx
mmsh> touch 0x404000 4K w
minor=1 major=0
mmsh> write $m1 63
mmsh> brk $h+16253
0x409f7d
mmsh> m9 = mmap 56K rw addr=0x1001f000 fixed
0x1001f000
mmsh> m10 = mmap 4K rw
0x7ffff7ffb000
mmsh> mprotect $m1+4K 4K rwx
mmsh> m1 = mmap 64K none
0x7ffff7fd5000
mmsh> munmap $m7+28K 12K
mmsh> m2 = mmap 4K rw shared addr=$h+8K fixed
0x408000
mmsh> msync $m10 3996 invalidate
mmsh> on 1 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00408000 rw-p 00000000 00:00 0                                  [heap]
00408000-00409000 rw-s 00000000 00:00 0                                  /dev/zero (deleted)
00409000-0040a000 rw-p 00000000 00:00 0                                  [heap]
1001f000-1002d000 rw-p 00000000 00:00 0
10049000-10050000 r--p 00000000 00:00 0
100ab000-100ac000 rw-p 00000000 00:00 0
100ac000-100ad000 rwxp 00000000 00:00 0
100ad000-100af000 rw-p 00000000 00:00 0
7ffff7fd5000-7ffff7fe5000 ---p 00000000 00:00 0
7ffff7fe5000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fee000 rwxp 00000000 00:00 0
7ffff7fee000-7ffff7ff2000 ---p 00000000 00:00 0
7ffff7ff2000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ffb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffb000-7ffff7ffc000 rw-p 00000000 00:00 0
7ffff7ffc000-7ffff7ffd000 rw-p 00000000 00:00 0
7ffff7ffd000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffff0e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 1 pagemap
0x401000 present file shared f0
0x404000 present anon excl f1
0x405000 present anon excl f2
0x100ab000 present anon shared z
0x100ac000 present anon excl f3
0x100ad000 present anon excl f4
0x7ffff7fe5000 present anon excl f5
0x7ffff7fe6000 present anon excl f6
0x7ffff7fe7000 present anon excl f7
0x7ffff7fe9000 present anon excl f8
0x7ffff7fec000 present anon excl f9
0x7ffff7ff9000 present file excl f10
0x7ffff7ffd000 present anon excl f11
0x7ffffff0e000 present anon shared f12
0x7fffffffe000 present anon shared f13
mmsh> on 1 faults
minor=14 major=0
mmsh> on 2 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fe5000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fee000 rwxp 00000000 00:00 0
7ffff7fee000-7ffff7ff2000 ---p 00000000 00:00 0
7ffff7ff2000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ffb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffd000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffff0e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 2 pagemap
0x401000 present file shared f0
0x7ffff7fe7000 present file excl f14
0x7ffff7ff3000 present file excl f15
0x7ffffff0e000 present anon shared f12
0x7ffffffe2000 present anon shared z
0x7fffffffe000 present anon shared f13
mmsh> on 2 faults
minor=3 major=0
mmsh> on 3 maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
10073000-10074000 rw-p 00000000 00:00 0
10074000-10075000 ---p 00000000 00:00 0
10075000-10078000 rw-p 00000000 00:00 0
7ffff7fe5000-7ffff7fe6000 rw-p 00000000 00:00 0
7ffff7fe6000-7ffff7fe8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7fe8000-7ffff7fea000 rw-p 00000000 00:00 0
7ffff7fea000-7ffff7fee000 rwxp 00000000 00:00 0
7ffff7fee000-7ffff7ff2000 ---p 00000000 00:00 0
7ffff7ff2000-7ffff7ff8000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ff8000-7ffff7ffb000 rw-s 00000000 00:00 0                          /dev/zero (deleted)
7ffff7ffd000-7ffff7fff000 rw-p 00000000 00:00 0
7ffffff0e000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on 3 pagemap
0x401000 present file shared f0
0x7ffffff0e000 present anon shared f12
0x7ffffffe2000 present anon shared z
0x7ffffffe4000 present anon excl f16
0x7ffffffe5000 present anon excl f17
0x7ffffffe6000 present anon excl f18
0x7fffffffe000 present anon shared f13
mmsh> on 3 faults
minor=4 major=0
