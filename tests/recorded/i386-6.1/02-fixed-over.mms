Recorded on Linux 6.1.192, i386: scripts/i386/02-fixed-over.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> p = mmap 64K rw
0xb7fea000
mmsh> touch $p 64K w
minor=16 major=0
mmsh> faults
minor=16 major=0
mmsh> mmap 8K r addr=$p+16K fixed
0xb7fee000
mmsh> mmap 4K none addr=$p fixed
0xb7fea000
mmsh> mmap 16K rw addr=$p+56K fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> pagemap $p 80K
0xb7feb000 present anon excl f0
0xb7fec000 present anon excl f1
0xb7fed000 present anon excl f2
0xb7ff0000 present anon excl f3
0xb7ff1000 present anon excl f4
0xb7ff2000 present anon excl f5
0xb7ff3000 present anon excl f6
0xb7ff4000 present anon excl f7
0xb7ff5000 present anon excl f8
0xb7ff6000 present anon excl f9
0xb7ff7000 present anon excl f10
0xb7ff8000 present anon excl f11
0xb7ff9000 present anon excl f12
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fea000-b7feb000 ---p 00000000 00:00 0
b7feb000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff0000 r--p 00000000 00:00 0
b7ff0000-b7ff8000 rw-p 00000000 00:00 0
b7ff8000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mmap 4K rw addr=$p+4K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=$p-4K fixed_noreplace
0xb7fe9000
mmsh> mmap 8K rw addr=$p-8K fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0x600000
0x600000
mmsh> mmap 4K rw addr=0x600000
0xb7fe8000
mmsh> mmap 4K rw addr=0x601801
0x601000
mmsh> mmap 4K rw addr=0xc0000000
0xb7fe7000
mmsh> mmap 4K rw addr=0xbffff000
0xb7fe6000
mmsh> mmap 4K rw addr=0xc0000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x600001 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> mmap 0 rw addr=1 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mmap 0 rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mmap 0xfffff001 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0xfffff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0xc0000000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw offset=1
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw offset=4K
0xb7fe5000
mmsh> mmap 4K rw growsdown shared
mmap: EINVAL (Invalid argument)
mmsh> mmap 2G rw addr=$p fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> maps
00600000-00602000 rw-p 00000000 00:00 0
08048000-08049000 r--p 00000000 00:00 0          bare
08049000-0804a000 r-xp 00001000 00:00 0          bare
0804a000-0804b000 r--p 00002000 00:00 0          bare
0804b000-0804c000 rw-p 00003000 00:00 0          bare
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fe5000-b7fea000 rw-p 00000000 00:00 0
b7fea000-b7feb000 ---p 00000000 00:00 0
b7feb000-b7fee000 rw-p 00000000 00:00 0
b7fee000-b7ff0000 r--p 00000000 00:00 0
b7ff0000-b7ff8000 rw-p 00000000 00:00 0
b7ff8000-b7ffa000 rw-p 00000000 00:00 0
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
