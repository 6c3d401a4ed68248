Recorded on Linux 6.1.192, x86_64: scripts/extra/check.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> file f 4096
mmsh> p = mmap 8K rw
0x7ffff7ff7000
mmsh> mmap 0xfffffffffffff000 nosharing
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K nosharing addr=$p fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K nosharing addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K nosharing addr=0x7ffffffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K nosharing addr=1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 8200K locked nosharing
mmap: EAGAIN (Resource temporarily unavailable)
mmsh> mmap 8200K locked addr=$p fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 8K r file=f offset=0xfffffffffffff000 addr=$p fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 8K r file=f offset=0xfffffffffffff000 addr=1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 0 r file=nosuch
mmap: ENOENT (No such file or directory)
mmsh> mmap 4K r file=nosuch offset=1
mmap: ENOENT (No such file or directory)
mmsh> mmap 100G rw addr=$p fixed_noreplace
mmap: ENOMEM (Cannot allocate memory)
mmsh> mprotect $p 4K rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> a = mmap 4K rw stack
0x7ffff7ff6000
mmsh> mmap 4K rw
0x7ffff7ff5000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> x = mmap 4K rw addr=0x20000000 fixed
0x20000000
mmsh> y = mmap 4K rw addr=0x20002000 fixed
0x20002000
mmsh> touch $x r
minor=1 major=0
mmsh> touch $y w
minor=1 major=0
mmsh> mmap 4K rw addr=0x20001000 fixed
0x20001000
mmsh> z = mmap 4K rw addr=0x21000000 fixed
0x21000000
mmsh> touch $z r
minor=1 major=0
mmsh> mprotect $z 4K r
mmsh> mprotect $z 4K none
mmsh> mmap 4K none addr=0x21001000 fixed
0x21001000
mmsh> maps
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
20000000-20001000 rw-p 00000000 00:00 0
20001000-20003000 rw-p 00000000 00:00 0
21000000-21001000 ---p 00000000 00:00 0
21001000-21002000 ---p 00000000 00:00 0
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> s = mmap 12K r file=f addr=0x30000000 fixed
0x30000000
mmsh> touch $s+4K r
touch: SIGBUS (BUS_ADRERR) at 0x30001000
mmsh> pagemap $s 12K
0x30000000 present file excl f0
mmsh> h = sbrk 0
0x406000
mmsh> g = mmap 4K rw addr=$h+2M fixed growsdown
0x606000
mmsh> brk $h+1M
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+1M-4K
0x505000
mmsh> brk $h+1M-8K
0x504000
mmsh> brk $h+2M-8K
brk: ENOMEM (Cannot allocate memory)
mmsh> n = mmap 8K none addr=0x40000000 fixed
0x40000000
mmsh> mlock $n 8K
mlock: ENOMEM (Cannot allocate memory)
mmsh> q = mmap 12K rw addr=0x50000000 fixed
0x50000000
mmsh> munmap $q+4K 4K
mmsh> mlock $q 12K
mlock: ENOMEM (Cannot allocate memory)
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
00402000-00403000 r--p 00002000 00:00 0                                  bare
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
00403000-00404000 rw-p 00003000 00:00 0                                  bare
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
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
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
00406000-00504000 rw-p 00000000 00:00 0                                  [heap]
Size:               1016 kB
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
00606000-00607000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me gd ac
20000000-20001000 rw-p 00000000 00:00 0
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
20001000-20003000 rw-p 00000000 00:00 0
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
21000000-21001000 ---p 00000000 00:00 0
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
VmFlags: mr mw me ac
21001000-21002000 ---p 00000000 00:00 0
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
VmFlags: mr mw me
30000000-30003000 r--p 00000000 00:00 0                                  f
Size:                 12 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
40000000-40002000 ---p 00000000 00:00 0
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
VmFlags: mr mw me lo
50000000-50001000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me lo ac
50002000-50003000 rw-p 00000000 00:00 0
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
7ffff7ff5000-7ffff7ff9000 rw-p 00000000 00:00 0
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
