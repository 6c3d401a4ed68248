Recorded on Linux 6.1.192, i386: scripts/i386/11-mprotect.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> file f 32K
mmsh> p = mmap 16K none
0xb7ff6000
mmsh> touch $p r
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff6000
mmsh> mprotect $p 16K r
mmsh> touch $p 16K r
minor=4 major=0
mmsh> touch $p w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff6000
mmsh> mprotect $p 16K rw
mmsh> touch $p 16K w
minor=4 major=0
mmsh> mprotect $p 16K r
mmsh> touch $p w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff6000
mmsh> touch $p r
minor=0 major=0
mmsh> mprotect $p 16K rw
mmsh> touch $p 16K w
minor=0 major=0
mmsh> faults
minor=8 major=0
mmsh> mprotect $p 16K none
mmsh> touch $p r
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff6000
mmsh> pagemap $p 16K
0xb7ff6000 present anon excl f0
0xb7ff7000 present anon excl f1
0xb7ff8000 present anon excl f2
0xb7ff9000 present anon excl f3
mmsh> mincore $p 16K
1111
mmsh> mprotect $p 16K rw
mmsh> read $p
0x00
mmsh> mprotect $p 4K w
mmsh> touch $p r
minor=0 major=0
mmsh> mprotect $p 4K x
mmsh> touch $p r
minor=0 major=0
mmsh> touch $p w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff6000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ff6000-b7ff7000 --xp 00000000 00:00 0
b7ff7000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect $p 16K rw
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ff6000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect $p+1 4K r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $p+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $p 0 r
mmsh> mprotect $p 1 r
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ff6000-b7ff7000 r--p 00000000 00:00 0
b7ff7000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect $p 0xfffff001 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $p 0xfffff000 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x20000000 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x20000000 0 r
mmsh> q = mmap 12K rw addr=0x30000000 fixed
0x30000000
mmsh> munmap $q+4K 4K
mmsh> mprotect $q 12K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
b7ff6000-b7ff7000 r--p 00000000 00:00 0
b7ff7000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect $q-4K 8K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
b7ff6000-b7ff7000 r--p 00000000 00:00 0
b7ff7000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> s = mmap 8K r shared file=f
0xb7ff4000
mmsh> mprotect $s 8K rw
mmsh> touch $s w
minor=1 major=0
mmsh> mprotect $s 8K r
mmsh> touch $s w
touch: SIGSEGV (SEGV_ACCERR) at 0xb7ff4000
mmsh> mprotect $s 8K rw
mmsh> touch $s w
minor=0 major=0
mmsh> w = mmap 8K r file=f
0xb7ff2000
mmsh> touch $w r
minor=1 major=0
mmsh> mprotect $w 8K rw
mmsh> touch $w w
minor=1 major=0
mmsh> pagemap $w 8K
0xb7ff2000 present anon excl f0
0xb7ff3000 present file excl f1
mmsh> mprotect 0x804a000 4K rw
mmsh> touch 0x804a000 w
minor=1 major=0
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804c000 rw-p 00002000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
b7ff2000-b7ff4000 rw-p 00000000 00:00 0          f
b7ff4000-b7ff6000 rw-s 00000000 00:00 0          f
b7ff6000-b7ff7000 r--p 00000000 00:00 0
b7ff7000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect 0x804c000 4K r
mmsh> write 0x804c000 1
write: SIGSEGV (SEGV_ACCERR) at 0x804c000
mmsh> a = mmap 8K r addr=0x40000000 fixed
0x40000000
mmsh> mprotect 0x40000000 4K rw
mmsh> mprotect 0x40000000 4K r
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804c000 rw-p 00002000 00:00 0          bare
0804c000-0804d000 r--p 00000000 00:00 0
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
40000000-40001000 r--p 00000000 00:00 0
40001000-40002000 r--p 00000000 00:00 0
b7ff2000-b7ff4000 rw-p 00000000 00:00 0          f
b7ff4000-b7ff6000 rw-s 00000000 00:00 0          f
b7ff6000-b7ff7000 r--p 00000000 00:00 0
b7ff7000-b7ffa000 rw-p 00000000 00:00 0
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
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
0804a000-0804c000 rw-p 00002000 00:00 0          bare
Size:                  8 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
0804c000-0804d000 r--p 00000000 00:00 0
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
VmFlags: rd mr mw me ac
0804d000-0804e000 rw-p 00000000 00:00 0          [heap]
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
30000000-30001000 r--p 00000000 00:00 0
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
VmFlags: rd mr mw me ac
30002000-30003000 rw-p 00000000 00:00 0
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
40000000-40001000 r--p 00000000 00:00 0
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
VmFlags: rd mr mw me ac
40001000-40002000 r--p 00000000 00:00 0
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
b7ff2000-b7ff4000 rw-p 00000000 00:00 0          f
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         4 kB
Referenced:            8 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
b7ff4000-b7ff6000 rw-s 00000000 00:00 0          f
Size:                  8 kB
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
b7ff6000-b7ff7000 r--p 00000000 00:00 0
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd mr mw me ac
b7ff7000-b7ffa000 rw-p 00000000 00:00 0
Size:                 12 kB
Rss:                  12 kB
Pss:                  12 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        12 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
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
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
mmsh> faults
minor=4 major=0
