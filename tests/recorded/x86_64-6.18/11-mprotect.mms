Recorded on Linux 6.18.44, x86_64: scripts/11-mprotect.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 32K
mmsh> p = mmap 16K none
0x7ffff7ff5000
mmsh> touch $p r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff5000
mmsh> mprotect $p 16K r
mmsh> touch $p 16K r
minor=4 major=0
mmsh> touch $p w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff5000
mmsh> mprotect $p 16K rw
mmsh> touch $p 16K w
minor=4 major=0
mmsh> mprotect $p 16K r
mmsh> touch $p w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff5000
mmsh> touch $p r
minor=0 major=0
mmsh> mprotect $p 16K rw
mmsh> touch $p 16K w
minor=0 major=0
mmsh> faults
minor=8 major=0
mmsh> mprotect $p 16K none
mmsh> touch $p r
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff5000
mmsh> pagemap $p 16K
0x7ffff7ff5000 present anon excl f0
0x7ffff7ff6000 present anon excl f1
0x7ffff7ff7000 present anon excl f2
0x7ffff7ff8000 present anon excl f3
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
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff5000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 --xp 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $p 16K rw
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $p+1 4K r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $p+1 0 r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $p 0 r
mmsh> mprotect $p 1 r
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 r--p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $p 0xfffffffffffff001 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $p 0xfffffffffffff000 r
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
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 r--p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect $q-4K 8K none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
7ffff7ff5000-7ffff7ff6000 r--p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> s = mmap 8K r shared file=f
0x7ffff7ff3000
mmsh> mprotect $s 8K rw
mmsh> touch $s w
minor=1 major=0
mmsh> mprotect $s 8K r
mmsh> touch $s w
touch: SIGSEGV (SEGV_ACCERR) at 0x7ffff7ff3000
mmsh> mprotect $s 8K rw
mmsh> touch $s w
minor=0 major=0
mmsh> w = mmap 8K r file=f
0x7ffff7ff1000
mmsh> touch $w r
minor=1 major=0
mmsh> mprotect $w 8K rw
mmsh> touch $w w
minor=1 major=0
mmsh> pagemap $w 8K
0x7ffff7ff1000 present anon excl f0
0x7ffff7ff2000 present file excl f1
mmsh> mprotect 0x402000 4K rw
mmsh> touch 0x402000 w
minor=1 major=0
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00404000 rw-p 00002000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rw-p 00000000 00:00 0                          f
7ffff7ff3000-7ffff7ff5000 rw-s 00000000 00:00 0                          f
7ffff7ff5000-7ffff7ff6000 r--p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> mprotect 0x404000 4K r
mmsh> write 0x404000 1
write: SIGSEGV (SEGV_ACCERR) at 0x404000
mmsh> a = mmap 8K r addr=0x40000000 fixed
0x40000000
mmsh> mprotect 0x40000000 4K rw
mmsh> mprotect 0x40000000 4K r
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00404000 rw-p 00002000 00:00 0                                  bare
00404000-00405000 r--p 00000000 00:00 0
00405000-00406000 rw-p 00000000 00:00 0
30000000-30001000 r--p 00000000 00:00 0
30002000-30003000 rw-p 00000000 00:00 0
40000000-40002000 r--p 00000000 00:00 0
7ffff7ff1000-7ffff7ff3000 rw-p 00000000 00:00 0                          f
7ffff7ff3000-7ffff7ff5000 rw-s 00000000 00:00 0                          f
7ffff7ff5000-7ffff7ff6000 r--p 00000000 00:00 0
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> smaps
00400000-00401000 r--p 00000000 00:00 0                                  bare
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
00401000-00402000 r-xp 00001000 00:00 0                                  bare
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
00402000-00404000 rw-p 00002000 00:00 0                                  bare
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
00404000-00405000 r--p 00000000 00:00 0
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
00405000-00406000 rw-p 00000000 00:00 0
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
VmFlags: rd mr mw me
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
40000000-40002000 r--p 00000000 00:00 0
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
VmFlags: rd mr mw me
7ffff7ff1000-7ffff7ff3000 rw-p 00000000 00:00 0                          f
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
7ffff7ff3000-7ffff7ff5000 rw-s 00000000 00:00 0                          f
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
7ffff7ff5000-7ffff7ff6000 r--p 00000000 00:00 0
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
7ffff7ff6000-7ffff7ff9000 rw-p 00000000 00:00 0
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
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
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
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
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
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
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
