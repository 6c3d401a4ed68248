Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g20.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 32K
mmsh> file b 9945
mmsh> m1 = mmap 16K rw file=a
0xb6ffc000
mmsh> m2 = mmap 16K rwx shared
0xb6ff8000
mmsh> m3 = mmap 4K none file=b
0xb6ff7000
mmsh> m4 = mmap 4K rw
0xb6ff6000
mmsh> m5 = mmap 48K rw shared
0xb6fea000
mmsh> m6 = mmap 36K r shared file=a
0xb6fe1000
mmsh> m7 = mmap 4K rwx
0xb6fe0000
mmsh> m8 = mmap 20K rw
0xb6fdb000
mmsh> m9 = mmap 20K rw
0xb6fd6000
mmsh> m10 = mmap 16K r
0xb6fd2000
mmsh> touch 0xbefdc000 4K r
minor=1 major=0
mmsh> touch $h+48K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x22000
mmsh> m1 = mmap 8K rw file=a offset=32K addr=$h
0x16000
mmsh> m2 = mmap 4K rx
0xb6fd1000
mmsh> mprotect 0xbefe5000 8K rw
mmsh> touch $m1+4K 4K w
touch: SIGBUS (BUS_ADRERR) at 0x17000
mmsh> on 1 fork
2
mmsh> on 2 fork
3
mmsh> mincore $m1+1 4K
mincore: EINVAL (Invalid argument)
mmsh> on 2 touch $m1+4K 4K w
touch: SIGBUS (BUS_ADRERR) at 0x17000
mmsh> read $m9
0x00
mmsh> on 3 write $m9+8K 173
mmsh> on 3 mmap 4K rw addr=0x10078000 fixed
0x10078000
mmsh> on 3 mmap 4K rw addr=0x10079000 fixed
0x10079000
mmsh> m3 = on 3 mmap 4K rw addr=0x10078000 fixed
0x10078000
mmsh> on 3 mprotect 0x10078000 4K r
mmsh> on 3 mprotect 0x10078000 8K rw
mmsh> touch $m7 4K w
minor=1 major=0
mmsh> brk $h+27054
brk: ENOMEM (Cannot allocate memory)
mmsh> write $m7 212
mmsh> touch $m10+8K 4K r
minor=1 major=0
mmsh> on 2 mprotect $m7 4K rx
mmsh> munmap $m8+12K 16K
mmsh> brk 0xbf000000
brk: ENOMEM (Cannot allocate memory)
mmsh> on 3 read $m10+4K
0x00
mmsh> munmap $m1+4K 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> read $m1+4K
read: SIGBUS (BUS_ADRERR) at 0x17000
mmsh> on 2 exit
mmsh> m4 = mmap 8K rx addr=$m10 fixed
0xb6fd2000
mmsh> munmap $m10+12K+1 4K
munmap: EINVAL (Invalid argument)
mmsh> m5 = mmap 8K rw populate
0xb6fe0000
mmsh> m6 = mmap 4K rw
0xb6fdf000
mmsh> madvise $m9 4K 99
madvise: EINVAL (Invalid argument)
mmsh> touch $m4+4K 4K r
minor=1 major=0
mmsh> msync $m5-4K 12K sync
mmsh> on 3 touch $m8+12K 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0xbefff000 fixed
0xbefff000
mmsh> m7 = on 3 mmap 12K rx shared
0xb6fce000
mmsh> madvise $h+36K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> mprotect 0x14000 4095 rw
mmsh> mprotect $m6 4K rw
mmsh> touch 0xbefce000 4K w
minor=1 major=0
mmsh> m8 = mmap 4K rw file=a
0xb6fde000
mmsh> on 3 touch $m8 w
minor=0 major=0
mmsh> on 3 faults
minor=3 major=0
mmsh> mprotect $m10 16K r
mmsh> mprotect $m9+4K+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> on 3 touch $m7+4K 8K r
minor=2 major=0
mmsh> m9 = on 3 mmap 28K r shared
0xb6fc7000
mmsh> touch $m6 4K r
minor=1 major=0
mmsh> touch $m6 4K w
minor=1 major=0
mmsh> m10 = on 3 mmap 12K none file=b offset=4K shared addr=0x10012000 fixed_noreplace
0x10012000
mmsh> m1 = mmap 12K none addr=$h-8K
0xb6fce000
mmsh> touch $m5+12K 4K r
minor=1 major=0
mmsh> m2 = mremap $m4 8K 12K
mremap: ENOMEM (Cannot allocate memory)
mmsh> munmap $h+28K 0xffffffff
munmap: EINVAL (Invalid argument)
mmsh> on 1 fork
4
mmsh> on 4 read $m1+8K
read: SIGSEGV (SEGV_ACCERR) at 0xb6fd0000
mmsh> on 3 write $m1+8K 72
write: SIGSEGV (SEGV_ACCERR) at 0xb6fd0000
mmsh> on 4 mmap 4K none addr=0x10049000 fixed
0x10049000
mmsh> on 4 touch 0x10049000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x10049000
mmsh> on 4 mmap 24K none addr=0x1004a000 fixed
0x1004a000
mmsh> m3 = on 4 mmap 4K none addr=0x10049000 fixed
0x10049000
mmsh> on 4 mprotect 0x1004f000 4K rw
mmsh> mmap 24K rw addr=0x1007c000 fixed
0x1007c000
mmsh> touch 0x1007c000 16K w
minor=4 major=0
mmsh> mmap 4K rw addr=0x10082000 fixed
0x10082000
mmsh> m4 = mmap 4K rw addr=0x1007c000 fixed
0x1007c000
mmsh> mprotect 0x10082000 4K none
mmsh> m5 = mmap 16K rw file=a offset=32K addr=0x10002000 fixed
0x10002000
mmsh> on 3 mmap 16K rw addr=0x10046000 fixed
0x10046000
mmsh> on 3 touch 0x10046000 12K w
minor=3 major=0
mmsh> on 3 mmap 4K rw addr=0x1004a000 fixed
0x1004a000
mmsh> m6 = on 3 mmap 4K rw addr=0x10046000 fixed
0x10046000
mmsh> on 3 mprotect 0x10049000 4K none
mmsh> touch 0x14000 3996 w
minor=1 major=0
mmsh> msync $m5+8K 8K invalidate
mmsh> mincore $m4+16K 12K
000
mmsh> write $h+12K 136
write: SIGSEGV (SEGV_MAPERR) at 0x19000
mmsh> m7 = mremap $m2 4K 8K maymove
0xb6fcc000
mmsh> on 1 fork
5
mmsh> on 4 madvise $m8 4K dontfork
mmsh> m8 = on 3 mmap 4K rwx shared addr=$m4 fixed
0x1007c000
mmsh> on 4 write $m7+4K 242
write: SIGSEGV (SEGV_MAPERR) at 0xb6fcd000
mmsh> on 1 touch $m7+4K r
minor=1 major=0
mmsh> on 3 touch $m7+4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fcd000
mmsh> m9 = on 3 mmap 12K rw shared
0xb6fc4000
mmsh> on 1 touch $m7 r
minor=1 major=0
mmsh> munmap $m1+8K 4K
mmsh> munmap $m7+4K 12K
mmsh> touch $h+8K 20K w
touch: SIGSEGV (SEGV_MAPERR) at 0x18000
mmsh> touch 0xbefd0000 w
minor=1 major=0
mmsh> touch $m7+4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fcd000
mmsh> m10 = mmap 12K rw file=a addr=$m5+12K fixed
0x10005000
mmsh> on 3 munmap 0x14000 4K
mmsh> touch $m4+28K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10083000
mmsh> touch $m9+12K 4K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fc7000
mmsh> m1 = mmap 48K rx growsdown
0xb6fc0000
mmsh> touch $h+44K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x21000
mmsh> on 5 mprotect $m3+4095 4K none
mprotect: EINVAL (Invalid argument)
mmsh> on 4 pagemap $m6 64K
mmsh> m2 = on 4 mremap $m3 28K 28K
0x10049000
mmsh> m3 = on 5 mmap 32K rx addr=$m2+8K fixed_noreplace
0x1004b000
mmsh> on 5 munmap $m8-8K 20K
mmsh> on 4 touch $m10+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x10006000
mmsh> on 5 read $m10+4K
read: SIGSEGV (SEGV_MAPERR) at 0x10006000
mmsh> on 1 read $m10+4K
0x02
mmsh> sbrk 100
sbrk: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> on 5 touch $m8 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x1007c000
mmsh> touch $h+16K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x1a000
mmsh> m4 = mmap 12K rw file=a shared addr=$m4+20K fixed
0x10081000
mmsh> on 5 exit
mmsh> on 4 mprotect $m5 4K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m5 = mmap 52K r
0xb6eb3000
mmsh> on 4 munmap $m5 16K
mmsh> on 4 madvise $m2-4K 12K sequential
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch $m9+12K 8K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fc7000
mmsh> mmap 4K none addr=0x1007d000 fixed
0x1007d000
mmsh> touch 0x1007d000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1007d000
mmsh> mmap 16K none addr=0x1007e000 fixed
0x1007e000
mmsh> m6 = mmap 4K none addr=0x1007d000 fixed
0x1007d000
mmsh> mprotect 0x10081000 4K rw
mmsh> mprotect 0x1007d000 20K none
mmsh> on 4 mprotect $m6 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x10084000 fixed
0x10084000
mmsh> mmap 4K r addr=0x10085000 fixed
0x10085000
mmsh> m7 = mmap 4K rw addr=0x10084000 fixed
0x10084000
mmsh> mprotect 0x10084000 4K r
mmsh> mmap 24K none addr=0x100a9000 fixed
0x100a9000
mmsh> mmap 16K none addr=0x100af000 fixed
0x100af000
mmsh> m8 = mmap 4K none addr=0x100a9000 fixed
0x100a9000
mmsh> mprotect 0x100b0000 4K r
mmsh> mprotect 0x100a9000 40K none
mmsh> on 4 msync $m7 4K sync async
msync: EINVAL (Invalid argument)
mmsh> on 4 write $m6+16K 116
write: SIGSEGV (SEGV_MAPERR) at 0x10081000
mmsh> on 3 read $m6+16K
read: SIGSEGV (SEGV_MAPERR) at 0x10081000
mmsh> brk $h+16K
brk: ENOMEM (Cannot allocate memory)
mmsh> on 4 brk $h+1508
brk: ENOMEM (Cannot allocate memory)
mmsh> munmap $m7+8K 8K
mmsh> madvise $m7+4K 4K dodump
mmsh> mlock $m6+20K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> touch $m5+32K 16385 r
minor=5 major=0
mmsh> m9 = mmap 60K r shared populate
0xb6ea4000
mmsh> msync $m5+28K 24K sync async
msync: EINVAL (Invalid argument)
mmsh> on 3 madvise 0xbefe1000 4K dontneed
mmsh> on 3 touch $m9+52K w
touch: SIGSEGV (SEGV_MAPERR) at 0xb6eb1000
mmsh> on 1 read $m9+52K
0x00
mmsh> on 1 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00018000 rw-p 00008000 00:00 0          a
10002000-10005000 rw-p 00008000 00:00 0          a
10005000-10008000 rw-p 00000000 00:00 0          a
1007c000-1007d000 rw-p 00000000 00:00 0
1007d000-10081000 ---p 00000000 00:00 0
10081000-10082000 ---p 00000000 00:00 0
10082000-10084000 rw-s 00001000 00:00 0          a
10084000-10085000 r--p 00000000 00:00 0
10085000-10086000 r--p 00000000 00:00 0
100a9000-100b3000 ---p 00000000 00:00 0
b6ea4000-b6eb3000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6eb3000-b6ec0000 r--p 00000000 00:00 0
b6fc0000-b6fcc000 r-xp 00000000 00:00 0
b6fcc000-b6fcd000 r-xp 00000000 00:00 0
b6fd2000-b6fd6000 r--p 00000000 00:00 0
b6fd6000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fdf000 rw-p 00000000 00:00 0          a
b6fdf000-b6fe2000 rw-p 00000000 00:00 0
b6fe2000-b6fea000 r--s 00001000 00:00 0          a
b6fea000-b6ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b6ff8000 ---p 00000000 00:00 0          b
b6ff8000-b6ffc000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ffc000-b7000000 rw-p 00000000 00:00 0          a
befce000-befff000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 1 pagemap
0x11000 present file shared f0
0x14000 present anon excl f1
0x10005000 present file excl f2
0x10006000 present file shared f3
0x10007000 present file shared f4
0xb6ea4000 present file excl f5
0xb6ea5000 present file excl f6
0xb6ea6000 present file excl f7
0xb6ea7000 present file excl f8
0xb6ea8000 present file excl f9
0xb6ea9000 present file excl f10
0xb6eaa000 present file excl f11
0xb6eab000 present file excl f12
0xb6eac000 present file excl f13
0xb6ead000 present file excl f14
0xb6eae000 present file excl f15
0xb6eaf000 present file excl f16
0xb6eb0000 present file excl f17
0xb6eb1000 present file excl f18
0xb6eb2000 present file excl f19
0xb6ebb000 present anon shared z
0xb6ebc000 present anon shared z
0xb6ebd000 present anon shared z
0xb6ebe000 present anon shared z
0xb6ebf000 present anon shared z
0xb6fcc000 present anon shared z
0xb6fd3000 present anon shared z
0xb6fd4000 present anon shared z
0xb6fd6000 present anon shared z
0xb6fdf000 present anon shared f20
0xb6fe0000 present anon shared f21
0xb6fe1000 present anon shared f22
0xb6fe2000 present file shared f3
0xb6fe3000 present file shared f4
0xb6fe4000 present file excl f23
0xb6fe5000 present file excl f24
0xb6fe6000 present file excl f25
0xb6fe7000 present file excl f26
0xb6fe8000 present file excl f27
0xbefce000 present anon shared f28
0xbefd0000 present anon excl f29
0xbefdc000 present anon shared z
mmsh> on 1 faults
minor=40 major=0
mmsh> on 3 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00015000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00018000 rw-p 00008000 00:00 0          a
10012000-10015000 ---s 00001000 00:00 0          b
10046000-10049000 rw-p 00000000 00:00 0
10049000-1004a000 ---p 00000000 00:00 0
1004a000-1004b000 rw-p 00000000 00:00 0
10078000-1007a000 rw-p 00000000 00:00 0
1007c000-1007d000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fc4000-b6fc7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fc7000-b6fce000 r--s 00000000 00:00 0          /dev/zero (deleted)
b6fce000-b6fd1000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6fd1000-b6fd2000 r-xp 00000000 00:00 0
b6fd2000-b6fd6000 r--p 00000000 00:00 0
b6fd6000-b6fe0000 rw-p 00000000 00:00 0
b6fe0000-b6fe1000 rwxp 00000000 00:00 0
b6fe1000-b6fea000 r--s 00000000 00:00 0          a
b6fea000-b6ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b6ff8000 ---p 00000000 00:00 0          b
b6ff8000-b6ffc000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ffc000-b7000000 rw-p 00000000 00:00 0          a
befdc000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 3 pagemap
0x11000 present file shared f0
0x10047000 present anon excl f30
0x10048000 present anon excl f31
0xb6fcf000 present file excl f32
0xb6fd0000 present file excl f33
0xb6fd3000 present anon shared z
0xb6fd8000 present anon excl f34
0xb6fde000 present anon excl f35
0xbefdc000 present anon shared z
0xbefff000 present anon excl f36
mmsh> on 3 faults
minor=5 major=0
mmsh> on 4 maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00014000-00016000 rw-p 00000000 00:00 0          [heap]
00016000-00018000 rw-p 00008000 00:00 0          a
10049000-1004b000 ---p 00000000 00:00 0
1004b000-1004f000 ---p 00000000 00:00 0
1004f000-10050000 rw-p 00000000 00:00 0
b6fce000-b6fd1000 ---p 00000000 00:00 0
b6fd1000-b6fd2000 r-xp 00000000 00:00 0
b6fd2000-b6fd6000 r--p 00000000 00:00 0
b6fd6000-b6fde000 rw-p 00000000 00:00 0
b6fde000-b6fdf000 rw-p 00000000 00:00 0          a
b6fdf000-b6fe2000 rw-p 00000000 00:00 0
b6fe2000-b6fea000 r--s 00001000 00:00 0          a
b6fea000-b6ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6ff6000-b6ff7000 rw-p 00000000 00:00 0
b6ff7000-b6ff8000 ---p 00000000 00:00 0          b
b6ff8000-b6ffc000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6ffc000-b7000000 rw-p 00000000 00:00 0          a
befce000-befff000 rw-p 00000000 00:00 0
befff000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> on 4 pagemap
0x11000 present file shared f0
0xb6fdf000 present anon shared f20
0xb6fe0000 present anon shared f21
0xb6fe1000 present anon shared f22
0xbefce000 present anon shared f28
0xbefdc000 present anon shared z
mmsh> on 4 faults
minor=0 major=0
