Captured on Linux 6.1.176, i386 without PAE, 512 MB: 01-mmap.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> a = mmap 64K rw
0xb7fea000
mmsh> b = mmap 16K rw
0xb7fe6000
mmsh> c = mmap 16K r
0xb7fe2000
mmsh> d = mmap 8K none
0xb7fe0000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
b7fe0000-b7fe2000 ---p 00000000 00:00 0 
b7fe2000-b7fe6000 r--p 00000000 00:00 0 
b7fe6000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> munmap $b 16K
mmsh> e = mmap 8K rwx
0xb7fe8000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
b7fe0000-b7fe2000 ---p 00000000 00:00 0 
b7fe2000-b7fe6000 r--p 00000000 00:00 0 
b7fe8000-b7fea000 rwxp 00000000 00:00 0 
b7fea000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> f = mmap 16K rw
0xb7fdc000
mmsh> g = mmap 4K r shared
0xb7fe7000
mmsh> h = mmap 4K r shared
0xb7fe6000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
b7fdc000-b7fe0000 rw-p 00000000 00:00 0 
b7fe0000-b7fe2000 ---p 00000000 00:00 0 
b7fe2000-b7fe6000 r--p 00000000 00:00 0 
b7fe6000-b7fe7000 r--s 00000000 00:00 0 zero (deleted)
b7fe7000-b7fe8000 r--s 00000000 00:00 0 zero (deleted)
b7fe8000-b7fea000 rwxp 00000000 00:00 0 
b7fea000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mmap 0 rw
mmap: EINVAL (Invalid argument)
mmsh> mmap 4096 rw nosharing
mmap: EINVAL (Invalid argument)
mmsh> mmap 1 rw
0xb7fdb000
mmsh> mmap 3G rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0xfffff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 0xfffff000 rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw offset=4096
0xb7fda000
mmsh> mmap 4K rw offset=100
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0x20000000
0x20000000
mmsh> mmap 4K rw addr=0x20000123
0xb7fd9000
mmsh> mmap 4K rw addr=0x20000000
0xb7fd8000
mmsh> mmap 4K rw addr=0x1000
0x10000
mmsh> mmap 4K rw addr=0
0xb7fd7000
mmsh> mmap 4K rw addr=0x10000
0xb7fd6000
mmsh> mmap 4K rw addr=0x30000001 fixed
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0x30000000 fixed
0x30000000
mmsh> mmap 4K r addr=0x30000000 fixed
0x30000000
mmsh> mmap 12K r addr=0x2ffff000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K r addr=0x30000000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K r addr=0x30001001 fixed_noreplace
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw addr=0xbffff000 fixed_noreplace
mmap: EEXIST (File exists)
mmsh> mmap 4K rw addr=0xc0000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0xfffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0xfffff000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0xfffff000 fixed_noreplace
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K rw addr=0x0 fixed
0x0
mmsh> mmap 4K rw addr=0x1000 fixed
0x1000
mmsh> # no counterpart: mmap 2M rw hugetlb => -1 ENOMEM
mmsh> maps
00000000-00002000 rw-p 00000000 00:00 0 
00010000-00011000 rw-p 00000000 00:00 0 
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20001000 rw-p 00000000 00:00 0 
30000000-30001000 r--p 00000000 00:00 0 
b7fd6000-b7fe0000 rw-p 00000000 00:00 0 
b7fe0000-b7fe2000 ---p 00000000 00:00 0 
b7fe2000-b7fe6000 r--p 00000000 00:00 0 
b7fe6000-b7fe7000 r--s 00000000 00:00 0 zero (deleted)
b7fe7000-b7fe8000 r--s 00000000 00:00 0 zero (deleted)
b7fe8000-b7fea000 rwxp 00000000 00:00 0 
b7fea000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> setuid 1000
mmsh> mmap 4K rw addr=0x2000 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K rw addr=0xf000 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K rw addr=0x10000 fixed
0x10000
