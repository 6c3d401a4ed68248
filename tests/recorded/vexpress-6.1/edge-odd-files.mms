Recorded on Linux 6.1.190, vexpress: scripts/vexpress/edge-odd-files.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> h = sbrk 0
0x16000
mmsh> file a 4096
mmsh> file b 65536
mmsh> touch 0x40011000 32768 w
touch: SIGSEGV (SEGV_MAPERR) at 0x40011000
mmsh> read 0x3fffc000
read: SIGSEGV (SEGV_MAPERR) at 0x3fffc000
mmsh> mprotect 0x3ffe1000 20480 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap 0x4001c000 12288
mmsh> touch 0x40004000 20480 r
touch: SIGSEGV (SEGV_MAPERR) at 0x40004000
mmsh> mmap 16384 rwx file=a shared addr=0x4001b000
0x4001b000
mmsh> madvise 0x40018000 20480 normal
madvise: ENOMEM (Cannot allocate memory)
mmsh> munmap 0x3fffd000 32768
mmsh> mmap 32768 x shared
0xb6ff8000
mmsh> mlock 0x40014000 20479
mlock: ENOMEM (Cannot allocate memory)
mmsh> mprotect 0x3fff8000 8192 x
mprotect: ENOMEM (Cannot allocate memory)
mmsh> read 0xbe8aa000
0x00
mmsh> mmap 151552 none file=a addr=0x40000000 fixed
0x40000000
mmsh> mmap 49151 r addr=0x40011000 noreserve
0xb6fec000
mmsh> madvise 0x3ffe4000 8192 nohugepage
madvise: EINVAL (Invalid argument)
mmsh> pagemap 0x3ffe0000 128K
mmsh> touch 0x3fffd000 45056 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3fffd000
mmsh> mmap 20480 rwx file=a addr=0x3ffec000
0x3ffec000
mmsh> mmap 61439 rx file=a offset=49152 addr=0x40008000 fixed
0x40008000
mmsh> mmap 12288 rw file=b offset=40960 shared addr=0x40017000 fixed
0x40017000
mmsh> mmap 8192 rw addr=0x40008000 fixed
0x40008000
mmsh> munlockall
mmsh> munmap 0x4000b000 61440
mmsh> munmap 0xbeedc000 20480
mmsh> madvise 0x4000a000 4096 free
madvise: EINVAL (Invalid argument)
mmsh> mremap 0x3ffe3000 20480 20480 maymove fixed=0x3fffe000 dontunmap
mremap: EFAULT (Bad address)
mmsh> write 0x40012000 26
write: SIGSEGV (SEGV_MAPERR) at 0x40012000
mmsh> mprotect 0x40012000 139264 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 4096 r file=a addr=0x40005000 fixed
0x40005000
mmsh> madvise 0x40013000 12288 cold
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise 0x3fff7000 8192 random
madvise: ENOMEM (Cannot allocate memory)
mmsh> madvise $h+69632 32768 dodump
madvise: ENOMEM (Cannot allocate memory)
mmsh> mlock 0x3ffee000 4096 onfault
mmsh> mmap 16385 rx shared addr=0x40017000 fixed
0x40017000
mmsh> touch 0x15000 32768 w
touch: SIGSEGV (SEGV_MAPERR) at 0x16000
mmsh> mprotect 0x4001c000 16384 x growsdown
mprotect: EINVAL (Invalid argument)
mmsh> mprotect 0x40007000 28673 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> madvise $h+65536 12288 nohugepage
madvise: EINVAL (Invalid argument)
mmsh> touch 0x40013000 20480 w
touch: SIGSEGV (SEGV_MAPERR) at 0x40013000
mmsh> madvise $h+69632 16384 free
madvise: ENOMEM (Cannot allocate memory)
mmsh> mmap 81920 rw addr=0x40003000 fixed
0x40003000
mmsh> madvise 0x3ffe4000 45056 dontdump
madvise: ENOMEM (Cannot allocate memory)
mmsh> mmap 8192 w addr=$h+12288
0x19000
mmsh> madvise 0x3ffec000 20480 dodump
mmsh> mprotect 0x4001b000 8192 rw
mmsh> mremap 0x3ffe1000 20480 12288 maymove
mremap: EFAULT (Bad address)
mmsh> mremap 0x4001c000 4096 4096 maymove fixed=0x15000 dontunmap
0x15000
mmsh> munmap 0x4000d000 73728
mmsh> mmap 16384 rwx addr=0x3ffee000
0xb6fe8000
mmsh> mremap 0x4000e000 20480 20480 maymove dontunmap
mremap: EFAULT (Bad address)
mmsh> write 0x3fffa000 34
write: SIGSEGV (SEGV_MAPERR) at 0x3fffa000
mmsh> on 1 fork
2
mmsh> touch 0x3ffe2000 16384 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffe2000
mmsh> touch 0x3fffc000 32768 r
touch: SIGSEGV (SEGV_MAPERR) at 0x3fffc000
mmsh> touch 0x3ffe6000 16384 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3ffe6000
mmsh> mincore 0x40017000 4096
mincore: ENOMEM (Cannot allocate memory)
mmsh> munmap $h+57344 4096
mmsh> on 2 mprotect 0x3fff3000 4096 r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mmap 147456 rwx addr=$h-4096 fixed
0x15000
mmsh> on 1 touch 0x4001a000 40960 w
touch: SIGSEGV (SEGV_MAPERR) at 0x4001a000
mmsh> touch 0x40011000 8192 r
touch: SIGSEGV (SEGV_MAPERR) at 0x40011000
mmsh> touch 0xbe81f000 49152 r
minor=12 major=0
mmsh> on 2 mremap 0x4000f000 143360 143360 maymove fixed=0x40014000
mremap: EFAULT (Bad address)
mmsh> sbrk 65536
sbrk: ENOMEM (Cannot allocate memory)
mmsh> mremap 0x4001f000 20480 12288 maymove fixed=0x40013000
0x40013000
mmsh> mincore 0x4001d000 32768
mincore: ENOMEM (Cannot allocate memory)
mmsh> mmap 12288 rwx shared addr=0x40011000 fixed
0x40011000
mmsh> madvise 0x14000 12288 keeponfork
mmsh> mincore 0x3ffea000 4096
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 1 munmap 0x3ffe8000 32768
mmsh> touch 0x3fff7000 4096 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3fff7000
mmsh> mprotect 0x4000e000 32768 rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> on 2 touch 0x3fff0000 8192 w
touch: SIGBUS (BUS_ADRERR) at 0x3fff0000
mmsh> mmap 45056 w shared addr=0x4000f000 fixed
0x4000f000
mmsh> touch 0x3fff2000 32768 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3fff2000
mmsh> on 2 mremap 0x4000f000 131072 135168 maymove fixed=0x3fff5000
mremap: EFAULT (Bad address)
mmsh> truncate b 30000
mmsh> truncate a 1
mmsh> mprotect 0x40000000 20480 r
mmsh> on 1 mmap 20480 r file=b shared addr=0x40006000 fixed
0x40006000
mmsh> on 1 madvise 0x40007000 8192 102
madvise: EINVAL (Invalid argument)
mmsh> mmap 24576 rx shared addr=0x3ffe7000 fixed_noreplace growsdown
mmap: EINVAL (Invalid argument)
mmsh> on 2 munlock 0x40008000 4096
mmsh> on 1 touch 0x3fff9000 32768 w
touch: SIGSEGV (SEGV_MAPERR) at 0x3fff9000
mmsh> on 2 touch 0x40016000 20480 w
touch: SIGSEGV (SEGV_MAPERR) at 0x40016000
mmsh> on 1 sbrk 4096
sbrk: ENOMEM (Cannot allocate memory)
mmsh> on 1 mremap 0x40016000 8192 32768 maymove
0xb6fe0000
mmsh> touch 0x14000 8092 w
minor=2 major=0
mmsh> on 2 mincore 0x3ffe1000 20480
mincore: ENOMEM (Cannot allocate memory)
mmsh> on 2 munlock 0x3ffef000 32768
munlock: ENOMEM (Cannot allocate memory)
mmsh> mmap 20480 rwx addr=0x40003000 fixed
0x40003000
mmsh> munmap 0x3ffe2000 20480
mmsh> on 1 mremap 0x3fff9000 32768 32768 maymove fixed=0x40009000 dontunmap
mremap: EFAULT (Bad address)
mmsh> on 2 mmap 20480 rw file=b offset=77824
0xb6fe3000
mmsh> on 2 mmap 4096 none shared addr=0x3ffff000 fixed growsdown
mmap: EINVAL (Invalid argument)
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
Pss:                   2 kB
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
VmFlags: rd wr mr mw me ac
00015000-00039000 rwxp 00000000 00:00 0          [heap]
Size:                144 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr ex mr mw me ac
3fff0000-3fff1000 rwxp 00004000 00:00 0          a
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
VmFlags: rd wr ex mr mw me ac
40000000-40003000 r--p 00000000 00:00 0          a
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
VmFlags: rd mr mw me
40003000-40008000 rwxp 00000000 00:00 0
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
VmFlags: rd wr ex mr mw me ac
40008000-4000b000 r--s 00002000 00:00 0          b
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
VmFlags: rd sh mr mw me ms
4000b000-4000d000 rw-p 00000000 00:00 0
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
4000f000-40016000 -w-s 00000000 00:00 0          /dev/zero (deleted)
Size:                 28 kB
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
40018000-4001a000 -w-s 00009000 00:00 0          /dev/zero (deleted)
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
VmFlags: wr sh mr mw me ms
40024000-40025000 ---p 00024000 00:00 0          a
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
b6fe0000-b6fe8000 -w-s 00007000 00:00 0          /dev/zero (deleted)
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
VmFlags: wr sh mr mw me ms
b6fe8000-b6fec000 rwxp 00000000 00:00 0
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
VmFlags: rd wr ex mr mw me ac
b6fec000-b6ff8000 r--p 00000000 00:00 0
Size:                 48 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me nr
b6ff8000-b7000000 --xs 00000000 00:00 0          /dev/zero (deleted)
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
be81f000-beedc000 rw-p 00000000 00:00 0
Size:               6900 kB
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
beee1000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:               1148 kB
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
0x14000 present anon excl f1
0x15000 present anon excl f2
0xbe81f000 present anon shared z
0xbe820000 present anon shared z
0xbe821000 present anon shared z
0xbe822000 present anon shared z
0xbe823000 present anon shared z
0xbe824000 present anon shared z
0xbe825000 present anon shared z
0xbe826000 present anon shared z
0xbe827000 present anon shared z
0xbe828000 present anon shared z
0xbe829000 present anon shared z
0xbe82a000 present anon shared z
0xbe8aa000 present anon shared z
0xbefff000 present anon shared f3
mmsh> on 1 faults
minor=16 major=0
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
Pss:                   2 kB
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
00015000-00016000 rw-p 0001c000 00:00 0          a
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
00019000-0001b000 -w-p 00000000 00:00 0
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
3ffec000-3ffee000 rwxp 00000000 00:00 0          a
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
VmFlags: rd wr ex mr mw me ac
3ffee000-3ffef000 rwxp 00002000 00:00 0          a
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
VmFlags: rd wr ex mr mw me ac
3ffef000-3fff1000 rwxp 00003000 00:00 0          a
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
VmFlags: rd wr ex mr mw me ac
40000000-40003000 ---p 00000000 00:00 0          a
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
VmFlags: mr mw me
40003000-4000d000 rw-p 00000000 00:00 0
Size:                 40 kB
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
4001f000-40025000 ---p 0001f000 00:00 0          a
Size:                 24 kB
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
b6fe3000-b6fe8000 rw-p 00013000 00:00 0          b
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
b6fe8000-b6fec000 rwxp 00000000 00:00 0
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
VmFlags: rd wr ex mr mw me ac
b6fec000-b6ff8000 r--p 00000000 00:00 0
Size:                 48 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me nr
b6ff8000-b7000000 --xs 00000000 00:00 0          /dev/zero (deleted)
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
be8aa000-beedc000 rw-p 00000000 00:00 0
Size:               6344 kB
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
beee1000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:               1148 kB
Rss:                   4 kB
Pss:                   2 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             4 kB
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
0xbe8aa000 present anon shared z
0xbefff000 present anon shared f3
mmsh> on 2 faults
minor=0 major=0
