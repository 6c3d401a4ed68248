Captured on Linux 6.1.176, i386 without PAE, 512 MB: 16-guard.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> x = mmap 4K rw addr=0x1e000000 fixed
0x1e000000
mmsh> y = mmap 4K rw growsdown addr=0x1e200000 fixed
0x1e200000
mmsh> touch 0x1e102000 w
minor=1 major=0
mmsh> for i in 0..1 { write 0x1e102000+4K*$i ((0x1e102000)>>12)+$i+1 }
mmsh> touch 0x1e101000 w
minor=1 major=0
mmsh> for i in 0..1 { write 0x1e101000+4K*$i ((0x1e101000)>>12)+$i+1 }
mmsh> touch 0x1e100000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1e100000
mmsh> touch 0x1e0ff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1e0ff000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
1e000000-1e001000 rw-p 00000000 00:00 0 
1e101000-1e201000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> z = mmap 4K rw addr=0x1e0fe000 fixed
0x1e0fe000
mmsh> touch 0x1e101000 w
minor=0 major=0
mmsh> for i in 0..1 { write 0x1e101000+4K*$i ((0x1e101000)>>12)+$i+1 }
mmsh> touch 0x1e0ff000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1e0ff000
mmsh> mmap 4K rw addr=0x1e0ff000
0xb7ff9000
mmsh> mmap 64K rw addr=0x1e0f0000
0xb7fe9000
mmsh> mmap 4K rw addr=0x1e0ff000 fixed
0x1e0ff000
mmsh> munmap 0x1e100000 4K
mmsh> touch 0x1e100000 w
touch: SIGSEGV (SEGV_MAPERR) at 0x1e100000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
1e000000-1e001000 rw-p 00000000 00:00 0 
1e0fe000-1e100000 rw-p 00000000 00:00 0 
1e101000-1e201000 rw-p 00000000 00:00 0 
b7fe9000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
