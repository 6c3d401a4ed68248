Captured on Linux 6.1.176, i386 without PAE, 512 MB: 02-munmap.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> a = mmap 64K rw addr=0x20000000 fixed
0x20000000
mmsh> munmap $a+16K 16K
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20004000 rw-p 00000000 00:00 0 
20008000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> munmap $a 4K
mmsh> munmap $a+60K 4K
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20001000-20004000 rw-p 00000000 00:00 0 
20008000-2000f000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> munmap $a 64K
mmsh> munmap $a 64K
mmsh> munmap $a+1 4K
munmap: EINVAL (Invalid argument)
mmsh> munmap $a 0
munmap: EINVAL (Invalid argument)
mmsh> munmap $a 1
mmsh> munmap 0xc0000000 4K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0xbffff000 64K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0xfffff000 4K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0xfffff000 4K
munmap: EINVAL (Invalid argument)
mmsh> a = mmap 16K rw addr=0x20000000 fixed
0x20000000
mmsh> b = mmap 16K r addr=0x20008000 fixed
0x20008000
mmsh> munmap $a+8K 20K
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20002000 rw-p 00000000 00:00 0 
20008000-2000c000 r--p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> touch $a+8K r
touch: SIGSEGV (SEGV_MAPERR) at 0x20002000
