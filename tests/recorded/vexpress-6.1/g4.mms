Recorded on Linux 6.1.190, vexpress: corpus/vexpress/g4.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> m1 = mmap 36K none
0xb6ff7000
mmsh> m2 = mmap 4K none shared
0xb6ff6000
mmsh> m3 = mmap 4K rwx
0xb6ff5000
mmsh> m4 = mmap 28K rw
0xb6fee000
mmsh> m5 = mmap 8K rw
0xb6fec000
mmsh> m6 = mmap 12K rw
0xb6fe9000
mmsh> m7 = mmap 4K rw
0xb6fe8000
mmsh> m8 = mmap 4K rw
0xb6fe7000
mmsh> m9 = mmap 16K rwx shared
0xb6fe3000
mmsh> m10 = mmap 8K rw
0xb6fe1000
mmsh> faults
minor=0 major=0
mmsh> mmap 12K none addr=0x100b3000 fixed
0x100b3000
mmsh> mmap 12K none addr=0x100b6000 fixed
0x100b6000
mmsh> m1 = mmap 4K none addr=0x100b3000 fixed
0x100b3000
mmsh> mprotect 0x100b7000 4K none
mmsh> write $m7 139
mmsh> madvise $m6+12K 4K wipeonfork
mmsh> munmap $m8 8K
mmsh> munmap $m9+20K 4K
mmsh> m2 = mmap 68K rw addr=$m6+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> touch 0x15000 4K r
minor=1 major=0
mmsh> munmap $m1+20K 4K
mmsh> touch $m10+4K 4K w
minor=1 major=0
mmsh> touch $m3 4K w
minor=1 major=0
mmsh> madvise $m7 4K willneed
madvise: ENOMEM (Cannot allocate memory)
mmsh> m3 = mmap 4K rw addr=$m7-8K fixed
0xb6fe6000
mmsh> mmap 0xbefff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $m4+4K 32K
mmsh> m4 = mremap $m3+1 4K 8K maymove
mremap: EINVAL (Invalid argument)
mmsh> madvise $m2 4K 99
madvise: EINVAL (Invalid argument)
mmsh> m5 = mmap 4K r addr=$m10 fixed
0xb6fe1000
mmsh> mprotect $m4-8K 8K rw
mmsh> write $m9 209
mmsh> m6 = mmap 16K rw addr=$m7 fixed populate
0xb6fe8000
mmsh> pagemap 0x14000 64K
0x15000 present anon shared z
mmsh> mprotect $m10+4K 4K rw
mmsh> madvise $m1+12K 12K normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> brk $h+36862
0x1effe
mmsh> madvise $m10+4K 4K dodump
mmsh> m7 = mmap 8K rw addr=$m1 fixed
0x100b3000
mmsh> brk $h-64K
0x1effe
mmsh> mprotect $m5+8 4K rw
mprotect: EINVAL (Invalid argument)
mmsh> m8 = mmap 8K rw shared populate
0xb6ff5000
mmsh> m9 = mmap 16K r addr=$m7+8
0xb6ff1000
mmsh> m10 = mmap 8K rwx shared
0xb6fef000
mmsh> msync $h+32K+4095 8K sync async
msync: EINVAL (Invalid argument)
mmsh> m1 = mmap 12K rw addr=$h+48K+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> touch $m9+4K 4K r
minor=1 major=0
mmsh> touch 0xbefdf000 r
minor=1 major=0
mmsh> mprotect $m10 4K none
mmsh> madvise $m9+4K 8K keeponfork
mmsh> madvise $m8+4K+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> brk $h+56K
0x24000
mmsh> touch $m7-4K 12K w
touch: SIGSEGV (SEGV_MAPERR) at 0x100b2000
mmsh> read $m7+4K
0x00
mmsh> touch $m1+8K 4K r
touch: SIGSEGV (SEGV_ACCERR) at 0x100b5000
mmsh> m2 = mremap $m10 8K 12K maymove
mremap: EFAULT (Bad address)
mmsh> mmap 4K rw addr=0 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 24K rw addr=0x10050000 fixed
0x10050000
mmsh> mmap 16K rw addr=0x10056000 fixed
0x10056000
mmsh> m3 = mmap 4K rw addr=0x10050000 fixed
0x10050000
mmsh> mprotect 0x10057000 4K rw
mmsh> mprotect $m8 4K rx
mmsh> m4 = mmap 4K r addr=$m10 fixed
0xb6fef000
mmsh> m5 = mmap 4K rw shared addr=$h+8K fixed
0x18000
mmsh> madvise $m2 4K dontfork
mmsh> mmap 12K r addr=0x10095000 fixed
0x10095000
mmsh> mmap 8K r addr=0x10098000 fixed
0x10098000
mmsh> m6 = mmap 4K r addr=0x10095000 fixed
0x10095000
mmsh> mprotect 0x10099000 4K none
mmsh> mprotect 0x10095000 20K r
mmsh> m7 = mmap 8K r shared
0xb6fdf000
mmsh> madvise $m4-8K 12K populate_read
mmsh> m8 = mmap 16K rx shared addr=$m1+4K fixed
0x100b4000
mmsh> brk $h+16K
0x1a000
mmsh> brk $h+16K
0x1a000
mmsh> sbrk -8K
0x1a000
mmsh> m9 = mmap 1 rx addr=$m3+4K fixed
0x10051000
mmsh> sbrk 0
0x18000
mmsh> mincore $m9 4K
0
mmsh> mprotect $m8+12K 4K rw
mmsh> madvise $m1+12K 4K keeponfork
mmsh> write $m5 253
write: SIGSEGV (SEGV_MAPERR) at 0x18000
mmsh> m10 = mmap 8K rw shared
0xb6fdd000
mmsh> brk $h+8K
0x18000
mmsh> munmap $h+28K 20K
mmsh> touch $m8+12K 4K r
minor=1 major=0
mmsh> mprotect $h+36K 12K rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $m9 4K none
mmsh> madvise $h+8K 0 keeponfork
mmsh> mmap 4K r addr=0x1006a000 fixed
0x1006a000
mmsh> touch 0x1006a000 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0x1006a000
mmsh> mmap 4K r addr=0x1006b000 fixed
0x1006b000
mmsh> m1 = mmap 4K r addr=0x1006a000 fixed
0x1006a000
mmsh> mprotect 0x1006b000 4K none
mmsh> mprotect 0x1006a000 8K r
mmsh> m2 = mmap 0 rwx shared
mmap: EINVAL (Invalid argument)
mmsh> mprotect $m3+20K 12K rw
mmsh> write $h+28K 32
write: SIGSEGV (SEGV_MAPERR) at 0x1d000
mmsh> touch $h 8K w
minor=2 major=0
mmsh> touch $m8+16K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0x100b8000
mmsh> munmap $h-8K 0
munmap: EINVAL (Invalid argument)
mmsh> touch $h+44K 8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x21000
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> brk $h-64K
0x18000
mmsh> mprotect $h+24K 12K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> write $m2 114
mmsh> munmap 0x15000+1 4K
munmap: EINVAL (Invalid argument)
mmsh> m3 = mmap 4K r addr=0x14000 fixed
0x14000
mmsh> m4 = mmap 16K rw
0xb6fd9000
mmsh> touch 0xbe821000 r
minor=1 major=0
mmsh> m5 = mmap 4K rw
0xb6fe7000
mmsh> madvise $m2 4K dontneed
mmsh> munmap $m4+4K 16K
mmsh> m6 = mmap 4K rx addr=$m5
0xb6fdd000
mmsh> touch $m5 4K r
minor=1 major=0
mmsh> touch $m3 4K r
minor=1 major=0
mmsh> madvise $m2+1 4K dontneed
madvise: EINVAL (Invalid argument)
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> mlock $m1+4K 4K
mmsh> munmap $m1+4K 12K
mmsh> m7 = mmap 48K rw growsdown
0xb6fcd000
mmsh> madvise $m6 4K willneed
mmsh> touch 0xbefd4000 w
minor=1 major=0
mmsh> mprotect $h-8K 16383 rw
mmsh> mmap 4K rw addr=$m4+1 fixed
mmap: EINVAL (Invalid argument)
mmsh> madvise $m7+12K 0 99
madvise: EINVAL (Invalid argument)
mmsh> sbrk 12K
0x18000
mmsh> touch $m6-4K 4K r
touch: SIGSEGV (SEGV_MAPERR) at 0xb6fdc000
mmsh> munmap $m2 12287
mmsh> touch $m3 4K r
minor=0 major=0
mmsh> write $m7+12K 148
mmsh> touch $m10+8K 4K w
touch: SIGSEGV (SEGV_ACCERR) at 0xb6fdf000
mmsh> faults
minor=27 major=0
mmsh> madvise $m5+8K 4K willneed
mmsh> m8 = mmap 12K r addr=0x10020000 fixed_noreplace
0x10020000
mmsh> mprotect $m7+12K 16K rw
mmsh> m9 = mremap $m5 4K 4K
0xb6fe7000
mmsh> mprotect $m5 4K rx
mmsh> touch $m5+4K 4K r
minor=0 major=0
mmsh> m10 = mremap $m3 4K 8K maymove
0xb6ff7000
mmsh> mprotect 0xbefc8000 12K rw
mmsh> mprotect $m4+8K 8K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise $m6 4K populate_read
mmsh> faults
minor=1 major=0
mmsh> m1 = mmap 12K r addr=$h+48K fixed_noreplace
0x22000
mmsh> touch 0xbef06000 r
minor=1 major=0
mmsh> munmap $m9 4K
mmsh> madvise $m3-8K 4K dontdump
mmsh> munmap 0xbefd6000+1 4K
munmap: EINVAL (Invalid argument)
mmsh> m2 = mremap $m3 4K 4K maymove
mremap: EFAULT (Bad address)
mmsh> munmap $m5 4K
mmsh> m3 = mmap 12K none addr=$m6 fixed
0xb6fdd000
mmsh> mmap 4K rw file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> msync 0x14000 4K async
msync: ENOMEM (Cannot allocate memory)
mmsh> m4 = mremap $m10 8K 12K maymove
0xb6fda000
mmsh> munmap $m4+8K 8K
mmsh> munmap 0x15000 4097
mmsh> maps
00010000-00011000 r--p 00000000 00:00 0          bare
00011000-00012000 r-xp 00001000 00:00 0          bare
00012000-00013000 r--p 00002000 00:00 0          bare
00013000-00014000 rw-p 00003000 00:00 0          bare
00017000-0001b000 rw-p 00000000 00:00 0          [heap]
00022000-00025000 r--p 00000000 00:00 0
10020000-10023000 r--p 00000000 00:00 0
10050000-10051000 rw-p 00000000 00:00 0
10051000-10052000 ---p 00000000 00:00 0
10052000-1005a000 rw-p 00000000 00:00 0
1006a000-1006b000 r--p 00000000 00:00 0
10095000-1009a000 r--p 00000000 00:00 0
100b3000-100b4000 rw-p 00000000 00:00 0
100b4000-100b7000 r-xs 00000000 00:00 0          /dev/zero (deleted)
100b7000-100b8000 rw-s 00003000 00:00 0          /dev/zero (deleted)
b6fcd000-b6fd9000 rw-p 00000000 00:00 0
b6fd9000-b6fdc000 rw-p 00000000 00:00 0
b6fde000-b6fe0000 ---p 00000000 00:00 0
b6fe0000-b6fe1000 r--s 00001000 00:00 0          /dev/zero (deleted)
b6fe1000-b6fe2000 r--p 00000000 00:00 0
b6fe2000-b6fe3000 rw-p 00000000 00:00 0
b6fe3000-b6fe6000 rwxs 00000000 00:00 0          /dev/zero (deleted)
b6fe6000-b6fe7000 rw-p 00000000 00:00 0
b6fe8000-b6fec000 rw-p 00000000 00:00 0
b6fec000-b6fed000 rw-p 00000000 00:00 0
b6fed000-b6fef000 rw-p 00000000 00:00 0
b6fef000-b6ff0000 r--p 00000000 00:00 0
b6ff0000-b6ff1000 rwxs 00001000 00:00 0          /dev/zero (deleted)
b6ff1000-b6ff5000 r--p 00000000 00:00 0
b6ff5000-b6ff6000 r-xs 00000000 00:00 0          /dev/zero (deleted)
b6ff9000-b7000000 ---p 00000000 00:00 0
be821000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> pagemap
0x11000 present file excl f0
0x17000 present anon excl f1
0x100b7000 present file excl f2
0xb6fd0000 present anon excl f3
0xb6fda000 present anon shared z
0xb6fe2000 present anon excl f4
0xb6fe3000 present file excl f5
0xb6fe8000 present anon excl f6
0xb6fe9000 present anon excl f7
0xb6fea000 present anon excl f8
0xb6feb000 present anon excl f9
0xb6fed000 present anon shared z
0xb6fee000 present anon shared z
0xb6fef000 present anon shared z
0xb6ff2000 present anon shared z
0xb6ff5000 present file excl f10
0xbe821000 present anon shared z
0xbef06000 present anon shared z
0xbefd4000 present anon excl f11
0xbefdf000 present anon shared z
0xbefff000 present anon excl f12
mmsh> faults
minor=1 major=0
