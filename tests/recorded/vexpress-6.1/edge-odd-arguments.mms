Recorded on Linux 6.1.190, vexpress: scripts/vexpress/edge-odd-arguments.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> touch 0x3ffe6000 4096 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffe6000
mmsh> read 0x3fff1000
read: SIGSEGV (SEGV_MAPERR) at 0x3fff1000
mmsh> brk $h+13583
0x1950f
mmsh> read 0xbe88e000
0x00
mmsh> madvise 0x3ffe8000 20480 102
madvise: EINVAL (Invalid argument)
mmsh> munmap 0x3ffe3000 32768
mmsh> touch 0x3ffe4000 16384 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffe4000
mmsh> mmap 8192 x shared addr=0x3ffea000 fixed
0x3ffea000
mmsh> sbrk 100
0x1950f
mmsh> munmap 0x3ffe7000 32768
mmsh> mmap 32768 x shared addr=$h+81920
0x2a000
mmsh> munmap 0x3ffed000 20479
mmsh> mprotect 0x3ffe3000 4096 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x3ffeb000 16384 populate_read
madvise: ENOMEM (Cannot allocate memory)
mmsh> read 0x3ffea000
read: SIGSEGV (SEGV_MAPERR) at 0x3ffea000
mmsh> mprotect 0x3fff2000 28672 w
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x3ffed000 4096 none
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munlock 0x3ffe5000 4096
munlock: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x3ffea000 16384 nohugepage
madvise: EINVAL (Invalid argument)
mmsh> mmap 16384 rw shared addr=0x3ffe4000 fixed
0x3ffe4000
mmsh> touch 0x15000 20480 r
minor=5 major=0
mmsh> mmap 20480 w nosharing addr=0x3ffec000 fixed populate
mmap: EINVAL (Invalid argument)
mmsh> write 0xbe8f0000 216
mmsh> mmap 32768 w shared addr=0x3fff0000 fixed locked
0x3fff0000
mmsh> write 0x3ffe4000 255
mmsh> mincore 0x3ffef000 16384
mincore: ENOMEM (Cannot allocate memory)
mmsh> mmap 8192 none addr=0x3ffe1000 fixed growsdown
0x3ffe1000
mmsh> mremap 0x3ffe6000 4096 4096 maymove fixed=0x3ffef000 dontunmap
0x3ffef000
mmsh> mprotect 0x3fff0000 20480 w
mmsh> touch 0x3ffea000 8192 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffea000
mmsh> touch 0x3ffe6000 4096 w
minor=1 major=0
mmsh> munmap 0x3ffec000 20480
mmsh> mmap 12288 r addr=0x3fff1000 fixed growsdown
0x3fff1000
mmsh> mmap 12288 r addr=0x3ffe3000 fixed growsdown
0x3ffe3000
mmsh> mmap 24576 rw addr=0x3fff1000 fixed locked
0x3fff1000
mmsh> msync 0x3ffe8000 4096 invalidate
msync: ENOMEM (Cannot allocate memory)
mmsh> touch 0x3ffe6000 32768 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffe8000
mmsh> touch 0x3ffef000 32768 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffef000
mmsh> mprotect 0x3fff2000 8192 rw growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mremap 0x3ffee000 4096 4096 maymove fixed=0x15000
mremap: EFAULT (Bad address)
mmsh> mlock 0x3ffec000 32768 onfault
mlock: ENOMEM (Cannot allocate memory)
mmsh> mmap 4096 r addr=0x3ffec000 fixed
0x3ffec000
mmsh> munlock 0x3ffe3000 40960
munlock: ENOMEM (Cannot allocate memory)
mmsh> touch 0x3ffec000 20480 w
touch: SIGSEGV (SEGV_ACCERR) at 0x3ffec000
mmsh> touch 0x3ffef000 8192 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffef000
mmsh> brk $h+80771
brk: ENOMEM (Cannot allocate memory)
mmsh> on 1 fork
2
mmsh> on 2 touch 0x3ffe9000 20480 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffe9000
mmsh> touch $h+8192 8192 w
minor=2 major=0
mmsh> faults
minor=26 major=0
mmsh> touch 0x3ffec000 20480 w
touch: SIGSEGV (SEGV_ACCERR) at 0x3ffec000
mmsh> on 2 madvise 0x3ffe3000 4096 keeponfork
mmsh> mincore 0x3ffe4000 4096
0
mmsh> on 1 touch 0x3ffec000 32768 w
touch: SIGSEGV (SEGV_ACCERR) at 0x3ffec000
mmsh> on 2 fork
3
mmsh> write 0x3ffe5000 53
write: SIGSEGV (SEGV_ACCERR) at 0x3ffe5000
mmsh> touch 0x3ffef000 16384 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffef000
mmsh> on 3 mlock 0x14000 4096
mmsh> on 2 mmap 40960 rw addr=0xbe8d5000 fixed populate noreserve
0xbe8d5000
mmsh> touch 0x3ffe7000 32768 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffe8000
mmsh> touch 0x3ffe1000 16384 w
touch: SIGSEGV (SEGV_ACCERR) at 0x3ffe1000
mmsh> mincore 0x3ffed000 4096
mincore: ENOMEM (Cannot allocate memory)
mmsh> munmap $h+57344 4096
mmsh> mremap 0x3ffe3000 20480 20480 maymove fixed=0x3ffe3000
mremap: EINVAL (Invalid argument)
mmsh> on 1 mremap 0x3fff3000 4096 20480 maymove
0xb6ffb000
mmsh> on 2 mremap 0x3ffe3000 32768 32768 maymove dontunmap
mremap: EFAULT (Bad address)
mmsh> on 2 madvise 0x3fff3000 36864 cold
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 3 write 0x3ffe4000 198
write: SIGSEGV (SEGV_ACCERR) at 0x3ffe4000
mmsh> on 2 madvise 0x3ffec000 32768 wipeonfork
madvise: ENOMEM (Cannot allocate memory)
mmsh> mremap 0x3ffe3000 45056 45056 maymove fixed=0x3ffe8000
mremap: EINVAL (Invalid argument)
mmsh> on 3 mmap 32768 x
0xb6ff8000
mmsh> madvise 0x3ffe3000 8192 cold
mmsh> on 1 mmap 32768 none shared addr=0x3ffe4000
0xb6ff3000
mmsh> on 2 madvise 0x3fff1000 4096 populate_write
mmsh> mlock 0x3fff2000 8192
mlock: ENOMEM (Cannot allocate memory)
mmsh> munmap 0x3ffe8000 20480
mmsh> touch 0x3ffe4000 4096 w
touch: SIGSEGV (SEGV_ACCERR) at 0x3ffe4000
mmsh> on 3 madvise 0x3ffec000 4096 dofork
mmsh> touch 0x3ffe1000 4096 w
touch: SIGSEGV (SEGV_ACCERR) at 0x3ffe1000
mmsh> on 3 touch 0x3fff0000 12288 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3fff0000
mmsh> touch 0x3ffe4000 32768 w
touch: SIGSEGV (SEGV_ACCERR) at 0x3ffe4000
mmsh> on 1 mremap 0x3fff3000 16384 16384
mremap: EFAULT (Bad address)
mmsh> on 2 brk $h+36123
0x1ed1b
mmsh> on 2 mmap 8192 w addr=0x3ffeb000 fixed
0x3ffeb000
mmsh> on 1 mprotect 0x3ffea000 32768 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 mprotect 0x3ffef000 20480 rwx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 3 madvise 0x3fff2000 8192 102
madvise: EINVAL (Invalid argument)
mmsh> on 1 mmap 8192 rx shared addr=0x3ffe1000 fixed
0x3ffe1000
mmsh> on 3 munlock 0x3ffea000 4096
munlock: ENOMEM (Cannot allocate memory)
mmsh> on 1 touch 0x3fff1000 12288 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3fff3000
mmsh> on 2 touch 0x3ffed000 20480 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffed000
mmsh> on 3 sbrk 5000
0x19573
mmsh> on 3 mprotect 0x3ffe4000 20480 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> msync 0x3ffed000 45056 async
msync: ENOMEM (Cannot allocate memory)
mmsh> munmap 0x3ffea000 16384
mmsh> mmap 4096 rw
0xb6ff2000
mmsh> on 3 mlock $h+36864 12288
mlock: ENOMEM (Cannot allocate memory)
mmsh> on 1 smaps
00010000-00011000 r--p 00000000 00:00 0          bare
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
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   1 kB
Shared_Clean:          4 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
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
00013000-00014000 rw-p 00003000 00:00 0          bare
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
00014000-00016000 rw-p 00000000 00:00 0          [heap]
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
00016000-0001a000 rw-p 00000000 00:00 0          [heap]
Size:                 16 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
0002a000-00032000 --xs 00000000 00:00 0          /dev/zero (deleted)
Size:                 32 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: ex sh mr mw me ms
3ffe1000-3ffe3000 r-xs 00000000 00:00 0          /dev/zero (deleted)
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
VmFlags: rd ex sh mr mw me ms
3ffe3000-3ffe6000 r--p 00000000 00:00 0
Size:                 12 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me gd
3ffe6000-3ffe8000 rw-s 00002000 00:00 0          /dev/zero (deleted)
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         4 kB
Referenced:            8 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr sh mr mw me ms
3fff1000-3fff3000 rw-p 00000000 00:00 0
Size:                  8 kB
Rss:                   8 kB
Pss:                   8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
3fff4000-3fff7000 rw-p 00000000 00:00 0
Size:                 12 kB
Rss:                  12 kB
Pss:                   3 kB
Shared_Clean:          0 kB
Shared_Dirty:         12 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
3fff7000-3fff8000 -w-s 00007000 00:00 0          /dev/zero (deleted)
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
VmFlags: wr sh mr mw me ms lo
b6ff2000-b6ff3000 rw-p 00000000 00:00 0
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
b6ff3000-b6ffb000 ---s 00000000 00:00 0          /dev/zero (deleted)
Size:                 32 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: sh mr mw me ms
b6ffb000-b7000000 rw-p 00000000 00:00 0
Size:                 20 kB
Rss:                  20 kB
Pss:                  17 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           20 kB
Anonymous:            20 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
be88e000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:               7624 kB
Rss:                   8 kB
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          8 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
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
VmFlags: rd ex mr me
mmsh> on 1 pagemap
0x11000 present file shared f0
0x15000 present anon shared z
0x16000 present anon shared z
0x17000 present anon shared z
0x18000 present anon excl f1
0x19000 present anon excl f2
0x3ffe6000 present file excl f3
0x3ffe7000 present file excl f4
0x3fff1000 present anon excl f5
0x3fff2000 present anon excl f6
0x3fff4000 present anon shared f7
0x3fff5000 present anon shared f8
0x3fff6000 present anon shared f9
0x3fff7000 present file excl f10
0xb6ffb000 present anon shared f11
0xb6ffc000 present anon excl f12
0xb6ffd000 present anon excl f13
0xb6ffe000 present anon excl f14
0xb6fff000 present anon excl f15
0xbe88e000 present anon shared z
0xbe8f0000 present anon shared f16
0xbefff000 present anon shared f17
mmsh> on 1 faults
minor=6 major=0
mmsh> on 2 smaps
00010000-00011000 r--p 00000000 00:00 0          bare
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
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   1 kB
Shared_Clean:          4 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
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
00013000-00014000 rw-p 00003000 00:00 0          bare
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
00014000-00016000 rw-p 00000000 00:00 0          [heap]
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
00016000-0001f000 rw-p 00000000 00:00 0          [heap]
Size:                 36 kB
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
0002a000-00032000 --xs 00000000 00:00 0          /dev/zero (deleted)
Size:                 32 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: ex sh mr mw me ms
3ffe1000-3ffe3000 ---p 00000000 00:00 0
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
VmFlags: mr mw me gd
3ffe3000-3ffe6000 r--p 00000000 00:00 0
Size:                 12 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me gd
3ffe6000-3ffe8000 rw-s 00002000 00:00 0          /dev/zero (deleted)
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
VmFlags: rd wr sh mr mw me ms
3ffeb000-3ffed000 -w-p 00000000 00:00 0
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
VmFlags: wr mr mw me ac
3fff1000-3fff4000 rw-p 00000000 00:00 0
Size:                 12 kB
Rss:                  12 kB
Pss:                   7 kB
Shared_Clean:          0 kB
Shared_Dirty:          8 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac wf
3fff4000-3fff7000 rw-p 00000000 00:00 0
Size:                 12 kB
Rss:                  12 kB
Pss:                   3 kB
Shared_Clean:          0 kB
Shared_Dirty:         12 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
3fff7000-3fff8000 -w-s 00007000 00:00 0          /dev/zero (deleted)
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
VmFlags: wr sh mr mw me ms
be88e000-be8d5000 rw-p 00000000 00:00 0
Size:                284 kB
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
be8d5000-be8df000 rw-p 00000000 00:00 0
Size:                 40 kB
Rss:                  40 kB
Pss:                  40 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        40 kB
Referenced:           40 kB
Anonymous:            40 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me nr
be8df000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:               7300 kB
Rss:                   8 kB
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          8 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
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
VmFlags: rd ex mr me
mmsh> on 2 pagemap
0x11000 present file shared f0
0x3fff1000 present anon excl f18
0x3fff2000 present anon shared f19
0x3fff3000 present anon shared f11
0x3fff4000 present anon shared f7
0x3fff5000 present anon shared f8
0x3fff6000 present anon shared f9
0xbe88e000 present anon shared z
0xbe8d5000 present anon excl f20
0xbe8d6000 present anon excl f21
0xbe8d7000 present anon excl f22
0xbe8d8000 present anon excl f23
0xbe8d9000 present anon excl f24
0xbe8da000 present anon excl f25
0xbe8db000 present anon excl f26
0xbe8dc000 present anon excl f27
0xbe8dd000 present anon excl f28
0xbe8de000 present anon excl f29
0xbe8f0000 present anon shared f16
0xbefff000 present anon shared f17
mmsh> on 2 faults
minor=11 major=0
mmsh> on 3 smaps
00010000-00011000 r--p 00000000 00:00 0          bare
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
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   1 kB
Shared_Clean:          4 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
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
00013000-00014000 rw-p 00003000 00:00 0          bare
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
00014000-00015000 rw-p 00000000 00:00 0
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
VmFlags: rd wr mr mw me lo ac
00015000-00016000 rw-p 00000000 00:00 0          [heap]
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
00016000-0001b000 rw-p 00000000 00:00 0          [heap]
Size:                 20 kB
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
0002a000-00032000 --xs 00000000 00:00 0          /dev/zero (deleted)
Size:                 32 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: ex sh mr mw me ms
3ffe1000-3ffe3000 ---p 00000000 00:00 0
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
VmFlags: mr mw me gd
3ffe3000-3ffe6000 r--p 00000000 00:00 0
Size:                 12 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me gd
3ffe6000-3ffe8000 r--s 00002000 00:00 0          /dev/zero (deleted)
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
VmFlags: rd sh mr mw me ms
3ffec000-3ffed000 r--p 00000000 00:00 0
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
3fff1000-3fff7000 rw-p 00000000 00:00 0
Size:                 24 kB
Rss:                  24 kB
Pss:                  11 kB
Shared_Clean:          0 kB
Shared_Dirty:         20 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:           24 kB
Anonymous:            24 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
3fff7000-3fff8000 -w-s 00007000 00:00 0          /dev/zero (deleted)
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
VmFlags: wr sh mr mw me ms
b6ff8000-b7000000 --xp 00000000 00:00 0
Size:                 32 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: ex mr mw me
be88e000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:               7624 kB
Rss:                   8 kB
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          8 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             8 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
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
VmFlags: rd ex mr me
mmsh> on 3 pagemap
0x11000 present file shared f0
0x14000 present anon excl f30
0x3fff1000 present anon excl f31
0x3fff2000 present anon shared f19
0x3fff3000 present anon shared f11
0x3fff4000 present anon shared f7
0x3fff5000 present anon shared f8
0x3fff6000 present anon shared f9
0xbe88e000 present anon shared z
0xbe8f0000 present anon shared f16
0xbefff000 present anon shared f17
mmsh> on 3 faults
minor=1 major=0
