Recorded on Linux 6.1.192, i386: scripts/i386/07-shared.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> s = mmap 16K rw shared
0xb7ff6000
mmsh> t = mmap 16K rw shared
0xb7ff2000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ff2000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ffa000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> touch $s 8K r
minor=2 major=0
mmsh> touch $s 16K w
minor=2 major=0
mmsh> pagemap $s 16K
0xb7ff6000 present file excl f0
0xb7ff7000 present file excl f1
0xb7ff8000 present file excl f2
0xb7ff9000 present file excl f3
mmsh> fork
2
mmsh> on 2 touch $s 16K r
minor=1 major=0
mmsh> on 2 touch $s 16K w
minor=0 major=0
mmsh> on 2 write $s 77
mmsh> read $s
0x4d
mmsh> pagemap $s 16K
0xb7ff6000 present file shared f0
0xb7ff7000 present file shared f1
0xb7ff8000 present file shared f2
0xb7ff9000 present file shared f3
mmsh> on 2 pagemap $s 16K
0xb7ff6000 present file shared f0
0xb7ff7000 present file shared f1
0xb7ff8000 present file shared f2
0xb7ff9000 present file shared f3
mmsh> u = mmap 4K rw shared
0xb7ff1000
mmsh> on 2 touch $u w
touch: SIGSEGV (SEGV_MAPERR) at 0xb7ff1000
mmsh> madvise $s 16K dontneed
mmsh> read $s
0x4d
mmsh> mincore $s 16K
1111
mmsh> mincore $t 16K
0000
mmsh> touch $s 16K r
minor=0 major=0
mmsh> mprotect $s+4K 4K r
mmsh> on 2 write $s+4K 5
mmsh> read $s+4K
0x05
mmsh> write $s+4K 6
write: SIGSEGV (SEGV_ACCERR) at 0xb7ff7000
mmsh> on 2 munmap $s 16K
mmsh> pagemap $s 16K
0xb7ff6000 present file excl f0
0xb7ff7000 present file excl f1
0xb7ff8000 present file excl f2
0xb7ff9000 present file excl f3
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ff1000-b7ff2000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff2000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff6000-b7ff7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ff7000-b7ff8000 r--s 00001000 00:00 0          /dev/zero (deleted)
b7ff8000-b7ffa000 rw-s 00002000 00:00 0          /dev/zero (deleted)
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> on 2 maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ff2000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> smaps
08048000-08049000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
08049000-0804a000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   2 kB
Shared_Clean:          4 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
0804a000-0804b000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
0804b000-0804c000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
Size:                  8 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
b7ff1000-b7ff2000 rw-s 00000000 00:00 0          /dev/zero (deleted)
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
b7ff2000-b7ff6000 rw-s 00000000 00:00 0          /dev/zero (deleted)
Size:                 16 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
b7ff6000-b7ff7000 rw-s 00000000 00:00 0          /dev/zero (deleted)
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
b7ff7000-b7ff8000 r--s 00001000 00:00 0          /dev/zero (deleted)
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd sh mr mw me ms
b7ff8000-b7ffa000 rw-s 00002000 00:00 0          /dev/zero (deleted)
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
Size:                 16 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr pf io de dd
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
Size:                  8 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me de
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
mmsh> on 2 exit
mmsh> msync $s 16K sync
mmsh> madvise $s 4K remove
mmsh> read $s
0x00
mmsh> msync $s 4K sync async
msync: EINVAL (Invalid argument)
mmsh> msync $s+1 4K sync
msync: EINVAL (Invalid argument)
mmsh> msync $s 64K sync
msync: ENOMEM (Cannot allocate memory)
mmsh> madvise $t 16K free
madvise: EINVAL (Invalid argument)
