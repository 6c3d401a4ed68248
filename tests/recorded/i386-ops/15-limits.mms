Captured on Linux 6.1.176, i386 without PAE, 512 MB: 15-limits.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> cat /proc/sys/vm/max_map_count
65530
mmsh> echo 16 > /proc/sys/vm/max_map_count
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
mmsh> a = mmap 256K rw addr=0x20000000 fixed
0x20000000
mmsh> mprotect $a+4K 4K r
mmsh> mprotect $a+12K 4K r
mmsh> mprotect $a+20K 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $a+28K 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $a+36K 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> munmap $a+44K 4K
munmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K r addr=0x21000000 fixed
0x21000000
mmsh> mmap 4K r addr=0x22000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 4K r addr=0x23000000 fixed
mmap: ENOMEM (Cannot allocate memory)
mmsh> munmap $a 4K
mmsh> mmap 4K rw addr=0x20001000 fixed
0x20001000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20001000-20003000 rw-p 00000000 00:00 0 
20003000-20004000 r--p 00000000 00:00 0 
20004000-20005000 rw-p 00000000 00:00 0 
20005000-20040000 rw-p 00000000 00:00 0 
21000000-21001000 r--p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> echo 65530 > /proc/sys/vm/max_map_count
