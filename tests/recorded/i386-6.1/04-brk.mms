Recorded on Linux 6.1.192, i386: scripts/i386/04-brk.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> h = sbrk 0
0x804e000
mmsh> brk 0
0x804e000
mmsh> brk $h+1
0x804e001
mmsh> brk 0
0x804e001
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> brk $h+4096
0x804f000
mmsh> brk $h+4097
0x804f001
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08050000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> touch $h 8K w
minor=2 major=0
mmsh> brk $h+100
0x804e064
mmsh> touch $h+4K w
touch: SIGSEGV (SEGV_MAPERR) at 0x804f000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0804f000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> brk $h+100K
0x8067000
mmsh> touch $h+64K w
minor=1 major=0
mmsh> brk $h-1
0x8067000
mmsh> brk $h-64K
0x8067000
mmsh> brk 0
0x8067000
mmsh> sbrk -40K
0x8067000
mmsh> sbrk -1
0x805d000
mmsh> sbrk 0
0x805cfff
mmsh> sbrk -1M
sbrk: ENOMEM (Cannot allocate memory)
mmsh> brk $h
0x804e000
mmsh> mmap 4K rw addr=$h+64K fixed
0x805e000
mmsh> brk $h+64K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+65K
brk: ENOMEM (Cannot allocate memory)
mmsh> brk $h+60K
0x805d000
mmsh> brk $h+56K
0x805c000
mmsh> brk $h+1M
brk: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-0805c000 rw-p 00000000 00:00 0          [heap]
0805e000-0805f000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> munmap $h+8K 4K
mmsh> touch $h+8K w
touch: SIGSEGV (SEGV_MAPERR) at 0x8050000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08050000 rw-p 00000000 00:00 0          [heap]
08051000-0805c000 rw-p 00000000 00:00 0          [heap]
0805e000-0805f000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mprotect $h+16K 4K r
mmsh> brk $h+24K
0x8054000
mmsh> brk $h+20K
0x8053000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08050000 rw-p 00000000 00:00 0          [heap]
08051000-08052000 rw-p 00000000 00:00 0          [heap]
08052000-08053000 r--p 00000000 00:00 0          [heap]
0805e000-0805f000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> brk $h
0x804e000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0805e000-0805f000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> brk 0xc0000000
brk: ENOMEM (Cannot allocate memory)
mmsh> brk 0xffffffff
brk: ENOMEM (Cannot allocate memory)
mmsh> mlockall future
mmsh> brk $h+8K
0x8050000
mmsh> faults
minor=5 major=0
mmsh> pagemap $h 8K
0x804e000 present anon excl f0
0x804f000 present anon excl f1
