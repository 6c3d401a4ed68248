Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g3.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 40K none shared
0xb6ff6000
mmsh> m2 = mmap 4K none
0xb6ff5000
mmsh> m3 = mmap 12K rw
0xb6ff2000
mmsh> m4 = mmap 16K rw
0xb6fee000
mmsh> m5 = mmap 8K rw
0xb6fec000
mmsh> m6 = mmap 28K rw
0xb6fe5000
mmsh> m7 = mmap 16K rw
0xb6fe1000
mmsh> m8 = mmap 48K rw
0xb6fd5000
mmsh> m9 = mmap 36K r
0xb6fcc000
mmsh> m10 = mmap 48K none
0xb6fc0000
mmsh> m1 = mmap 16K r addr=0xbefe1000 fixed
0xbefe1000
mmsh> mmap 4K rw addr=0x1009b000 fixed
0x1009b000
mmsh> mmap 4K rw addr=0x1009c000 fixed
0x1009c000
mmsh> m2 = mmap 4K rw addr=0x1009b000 fixed
0x1009b000
mmsh> mprotect 0x1009c000 4K rw
mmsh> mprotect 0x1009b000 8K rw
mmsh> munmap 0xbefdd000 24K
mmsh> madvise $m8+36K 0xffffffff 99
madvise: EINVAL (Invalid argument)
mmsh> m3 = mmap 8K rw shared populate
0xb6fbe000
mmsh> mincore 0xbefe2000 12K
mincore: ENOMEM (Cannot allocate memory)
mmsh> m4 = mmap 48K rw shared addr=$m2+4K fixed populate
0x1009c000
mmsh> mprotect $m2+4K 4K rw
mmsh> mincore $m10 49151
000000000000
mmsh> touch $m9+8K 12K r
minor=3 major=0
mmsh> mmap 8K rw addr=0x1009f000 fixed
0x1009f000
mmsh> touch 0x1009f000 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x100a1000 fixed
0x100a1000
mmsh> m5 = mmap 4K rw addr=0x1009f000 fixed
0x1009f000
mmsh> mprotect 0x1009f000 4K none
mmsh> m6 = mmap 12K rw noreserve
0xb6fbb000
mmsh> msync $m2+12K 4K sync
mmsh> munmap $h-8K 12K
mmsh> read $h+36K
read: SIGSEGV (SEGV_MAPERR) at 0x1f000
mmsh> munlock $m5+12K 4K
mmsh> mincore $m3 8K
11
mmsh> munmap 0xbefca000 8K
mmsh> read $h+4K+1
read: SIGSEGV (SEGV_MAPERR) at 0x17001
mmsh> mprotect $m4+16K 20K r
mmsh> mlock $m4+8K 0xfffff000
mlock: ENOMEM (Cannot allocate memory)
mmsh> m7 = mmap 40K rw shared
0xb6fb1000
mmsh> mmap 0xfffff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> m8 = mremap $m3 8K 4K maymove
0xb6fbe000
mmsh> mprotect 0x14000 4K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> m9 = mremap $m9 36K 40K maymove
0xb6fa7000
mmsh> munmap $m4+24K 1
mmsh> m10 = mmap 4K rwx
0xb6fd4000
mmsh> m1 = mmap 12K rw addr=$m8 fixed populate
0xb6fbe000
mmsh> munmap $m7+16K 32K
mmsh> madvise $m6+4K 3996 keeponfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> m2 = mmap 12K rw
0xb6fd1000
mmsh> touch $m9+12K 20K r
minor=3 major=0
mmsh> write 0x15000 5
write: SIGSEGV (SEGV_MAPERR) at 0x15000
mmsh> m3 = mremap $m8 4K 4K maymove
0xb6fbe000
mmsh> mprotect $m3 4K rw
mmsh> munmap 0x14000 12K
mmsh> touch $m1+4K 4K r
minor=0 major=0
mmsh> touch $m7+4K 8K w
minor=2 major=0
mmsh> touch 0xbefc5000 r
touch: SIGSEGV (SEGV_MAPERR) at 0xbefc5000
mmsh> brk $h+48K
0x22000
mmsh> mincore $m1 12K
111
mmsh> touch $m8 4K r
minor=0 major=0
mmsh> mmap 4K rw addr=0x10050000 fixed
0x10050000
mmsh> mmap 16K rw addr=0x10051000 fixed
0x10051000
mmsh> m4 = mmap 4K rw addr=0x10050000 fixed
0x10050000
mmsh> mprotect 0x10054000 4K none
mmsh> mprotect 0x10050000 20K rw
mmsh> mprotect $m10 4K rx
mmsh> mprotect $m9+32K 8K rwx
mmsh> munmap $m1+4K 12K
mmsh> munmap $h-4K 12K
mmsh> write $m7+16K 147
write: SIGSEGV (SEGV_MAPERR) at 0xb6fb5000
mmsh> m5 = mremap $m6 12K 12K fixed=$m5+4K
mremap: EINVAL (Invalid argument)
mmsh> munmap $m3 8K
mmsh> write 0x15000 100
write: SIGSEGV (SEGV_MAPERR) at 0x15000
mmsh> touch $m4-8K 4097 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1004e000
mmsh> m6 = mmap 4K rw addr=$m2+4K
0xb6fd0000
mmsh> mprotect $m6 4K rw
mmsh> sbrk 100
0x22000
mmsh> m7 = mmap 8K rw addr=$m5-8K fixed
0x1009d000
mmsh> munmap $m4+16K 1
mmsh> m8 = mmap 68K rw
0xb6f96000
mmsh> munmap $m6-4K 12K
mmsh> m9 = mmap 52K rw addr=$m7 fixed
0x1009d000
mmsh> mmap 16K rw addr=0x10089000 fixed
0x10089000
mmsh> mmap 12K rw addr=0x1008d000 fixed
0x1008d000
mmsh> m10 = mmap 4K rw addr=0x10089000 fixed
0x10089000
mmsh> mprotect 0x10089000 4K none
mmsh> mprotect 0x10089000 28K rw
mmsh> msync $m5 8193 sync async
msync: EINVAL (Invalid argument)
mmsh> m1 = mremap $m8 68K 68K maymove
0xb6f96000
mmsh> write $m3 254
write: SIGSEGV (SEGV_MAPERR) at 0xb6fbe000
mmsh> mincore $m10+20K 4097
00
mmsh> mprotect $m9+8K 28K rw
mmsh> mprotect $m7-4K 8K rw
mmsh> madvise $m6 4K dofork
madvise: ENOMEM (Cannot allocate memory)
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00018000-00023000 rw-p 00000000 00:00 0          [heap]
10050000-10054000 rw-p 00000000 00:00 0
10089000-10090000 rw-p 00000000 00:00 0
1009b000-1009c000 rw-p 00000000 00:00 0
1009c000-1009d000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1009d000-100aa000 rw-p 00000000 00:00 0
b6f96000-b6fa7000 rw-p 00000000 00:00 0
b6fa7000-b6faf000 r--p 00000000 00:00 0
b6faf000-b6fb1000 rwxp 00000000 00:00 0
b6fb1000-b6fb5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fbd000-b6fbe000 rw-p 00000000 00:00 0
b6fc2000-b6fcc000 ---p 00000000 00:00 0
b6fd2000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd5000 r-xp 00000000 00:00 0
b6fd5000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---p 00000000 00:00 0
b6ff6000-b7000000 ---s 00000000 00:00 0          /dev/zero (deleted)
befe3000-befe5000 r--p 00000000 00:00 0
befe5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> m2 = mmap 60K r addr=$m8+36K fixed
0xb6f9f000
mmsh> touch $m7+4K 4K w
minor=1 major=0
mmsh> touch $m2+60K 4K r
minor=0 major=0
mmsh> mprotect $m2+8K 4K rw
mmsh> read $h+12K
0x00
mmsh> mmap 4K none addr=0x10073000 fixed
0x10073000
mmsh> mmap 16K none addr=0x10074000 fixed
0x10074000
mmsh> m3 = mmap 4K none addr=0x10073000 fixed
0x10073000
mmsh> mprotect 0x10077000 4K rw
mmsh> mprotect 0x10073000 20K none
mmsh> m4 = mmap 4K rw shared
0xb6fd1000
mmsh> mmap 4K rw addr=$h+48K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> m5 = mmap 12K none
0xb6fce000
mmsh> mmap 8K r addr=0x10093000 fixed
0x10093000
mmsh> mmap 16K r addr=0x10095000 fixed
0x10095000
mmsh> m6 = mmap 4K r addr=0x10093000 fixed
0x10093000
mmsh> mprotect 0x10098000 4K none
mmsh> mprotect 0x10093000 24K r
mmsh> m7 = mremap $m10 28K 28K maymove
0x10089000
mmsh> brk $h+11196
0x18bbc
mmsh> munmap $m4+4K 12K
mmsh> touch $m2+20K 3996 r
minor=1 major=0
mmsh> m8 = mmap 8K r addr=0x10034000
0x10034000
mmsh> m9 = mremap $m9 52K 56K
0x1009d000
mmsh> mlock 0x14000 4K
mlock: ENOMEM (Cannot allocate memory)
mmsh> m10 = mmap 8K rw addr=$m7+20K fixed
0x1008e000
mmsh> mprotect $m2+12K 44K rw
mmsh> m1 = mremap $m9 12K 28K
mremap: ENOMEM (Cannot allocate memory)
mmsh> madvise $m7 20K willneed
mmsh> m2 = mmap 4095 rw shared addr=0x10016000 fixed
0x10016000
mmsh> m3 = mmap 4K rwx
0xb6fd4000
mmsh> write $h+44K 69
write: SIGSEGV (SEGV_MAPERR) at 0x21000
mmsh> mmap 8K none addr=0x100b4000 fixed
0x100b4000
mmsh> mmap 8K none addr=0x100b6000 fixed
0x100b6000
mmsh> m4 = mmap 4K none addr=0x100b4000 fixed
0x100b4000
mmsh> mprotect 0x100b7000 4K rw
mmsh> mprotect 0x100b4000 16K none
mmsh> mlock $m9+32K 12188
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00018000-00019000 rw-p 00000000 00:00 0          [heap]
10016000-10017000 rw-s 00000000 00:00 0          /dev/zero (deleted)
10034000-10036000 r--p 00000000 00:00 0
10050000-10054000 rw-p 00000000 00:00 0
10073000-10077000 ---p 00000000 00:00 0
10077000-10078000 ---p 00000000 00:00 0
10089000-10090000 rw-p 00000000 00:00 0
10093000-10099000 r--p 00000000 00:00 0
1009b000-1009c000 rw-p 00000000 00:00 0
1009c000-1009d000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1009d000-100a5000 rw-p 00000000 00:00 0
100a5000-100a8000 rw-p 00000000 00:00 0
100a8000-100ab000 rw-p 00000000 00:00 0
100b4000-100b7000 ---p 00000000 00:00 0
100b7000-100b8000 ---p 00000000 00:00 0
b6f96000-b6f9f000 rw-p 00000000 00:00 0
b6f9f000-b6fa1000 r--p 00000000 00:00 0
b6fa1000-b6fad000 rw-p 00000000 00:00 0
b6fad000-b6faf000 r--p 00000000 00:00 0
b6faf000-b6fb1000 rwxp 00000000 00:00 0
b6fb1000-b6fb5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fbd000-b6fbe000 rw-p 00000000 00:00 0
b6fc2000-b6fcc000 ---p 00000000 00:00 0
b6fce000-b6fd1000 ---p 00000000 00:00 0
b6fd1000-b6fd2000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fd4000-b6fd5000 rwxp 00000000 00:00 0
b6fd5000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---p 00000000 00:00 0
b6ff6000-b7000000 ---s 00000000 00:00 0          /dev/zero (deleted)
befe3000-befe5000 r--p 00000000 00:00 0
befe5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> m5 = mmap 12K rw
0xb6fbf000
mmsh> madvise $m7+24K 4K sequential
mmsh> mmap 20K rw addr=0x1009d000 fixed
0x1009d000
mmsh> touch 0x1009d000 4K w
minor=1 major=0
mmsh> mmap 4K rw addr=0x100a2000 fixed
0x100a2000
mmsh> m6 = mmap 4K rw addr=0x1009d000 fixed
0x1009d000
mmsh> mprotect 0x1009f000 4K none
mmsh> mprotect 0x1009d000 24K rw
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> munmap $m1 20K
mmsh> munmap 0x15000 4K
mmsh> m7 = mremap $m7 28K 32K fixed=$m6+4K
mremap: EINVAL (Invalid argument)
mmsh> sbrk 5000
0x18bbc
mmsh> touch $m5+8K 4K w
minor=1 major=0
mmsh> touch $m4+20K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100b9000
mmsh> m8 = mremap $m2 24K 24K
0x10016000
mmsh> mincore $m3 4K
0
mmsh> madvise $m4+4K 8K dodump
mmsh> mprotect $m4 12K none
mmsh> m9 = mmap 4K rw
0xb6fd3000
mmsh> read $m2+8K
read: SIGSEGV (SEGV_MAPERR) at 0x10018000
mmsh> madvise $m6+4K 0 99
madvise: EINVAL (Invalid argument)
mmsh> m10 = mmap 4K rw populate
0xb6fd2000
mmsh> mprotect $m6+8K 4K rx
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00018000-0001a000 rw-p 00000000 00:00 0          [heap]
10016000-10017000 rw-s 00000000 00:00 0          /dev/zero (deleted)
10034000-10036000 r--p 00000000 00:00 0
10050000-10054000 rw-p 00000000 00:00 0
10073000-10077000 ---p 00000000 00:00 0
10077000-10078000 ---p 00000000 00:00 0
10089000-1008f000 rw-p 00000000 00:00 0
1008f000-10090000 rw-p 00000000 00:00 0
10093000-10099000 r--p 00000000 00:00 0
1009b000-1009c000 rw-p 00000000 00:00 0
1009c000-1009d000 rw-s 00000000 00:00 0          /dev/zero (deleted)
1009d000-1009f000 rw-p 00000000 00:00 0
1009f000-100a0000 r-xp 00000000 00:00 0
100a0000-100a5000 rw-p 00000000 00:00 0
100a5000-100a8000 rw-p 00000000 00:00 0
100a8000-100ab000 rw-p 00000000 00:00 0
100b4000-100b7000 ---p 00000000 00:00 0
100b7000-100b8000 ---p 00000000 00:00 0
b6f9b000-b6f9f000 rw-p 00000000 00:00 0
b6f9f000-b6fa1000 r--p 00000000 00:00 0
b6fa1000-b6fad000 rw-p 00000000 00:00 0
b6fad000-b6faf000 r--p 00000000 00:00 0
b6faf000-b6fb1000 rwxp 00000000 00:00 0
b6fb1000-b6fb5000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fbd000-b6fbe000 rw-p 00000000 00:00 0
b6fbf000-b6fc2000 rw-p 00000000 00:00 0
b6fc2000-b6fcc000 ---p 00000000 00:00 0
b6fce000-b6fd1000 ---p 00000000 00:00 0
b6fd1000-b6fd2000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b6fd2000-b6fd4000 rw-p 00000000 00:00 0
b6fd4000-b6fd5000 rwxp 00000000 00:00 0
b6fd5000-b6ff5000 rw-p 00000000 00:00 0
b6ff5000-b6ff6000 ---p 00000000 00:00 0
b6ff6000-b7000000 ---s 00000000 00:00 0          /dev/zero (deleted)
befe3000-befe5000 r--p 00000000 00:00 0
befe5000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x1009c000 present file excl f1
0x100a5000 present anon excl f2
0x100a6000 present anon excl f3
0x100a7000 present anon excl f4
0xb6fa4000 present anon shared z
0xb6fae000 present anon shared z
0xb6fb2000 present file excl f5
0xb6fb3000 present file excl f6
0xb6fc1000 present anon excl f7
0xb6fd2000 present anon excl f8
0xbefff000 present anon excl f9
mmsh> faults
minor=35 major=0
