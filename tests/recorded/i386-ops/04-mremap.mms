Captured on Linux 6.1.176, i386 without PAE, 512 MB: 04-mremap.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> a = mmap 16K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 16K w
minor=4 major=0
mmsh> for i in 0..4 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> write $a 0x5a
mmsh> mremap $a 16K 32K
0x20000000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> b = mmap 4K r addr=0x20008000 fixed
0x20008000
mmsh> mremap $a 32K 64K
mremap: ENOMEM (Cannot allocate memory)
mmsh> c = mremap $a 32K 64K maymove
0xb7fea000
mmsh> read $c
0x5a
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
b7fea000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mremap $c 64K 16K
0xb7fea000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
b7fea000-b7fee000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> d = mremap $c 16K 16K maymove fixed=0x30000000
0x30000000
mmsh> read $d
0x5a
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
30000000-30004000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mremap $d 16K 16K maymove fixed=0x30002000
mremap: EINVAL (Invalid argument)
mmsh> mremap $d 16K 16K maymove fixed=0x30000001
mremap: EINVAL (Invalid argument)
mmsh> mremap $d 16K 16K fixed=0x31000000
mremap: EINVAL (Invalid argument)
mmsh> mremap $d+1 16K 16K
mremap: EINVAL (Invalid argument)
mmsh> mremap $d 16K 0
mremap: EINVAL (Invalid argument)
mmsh> mremap $d 0 16K maymove
mremap: EINVAL (Invalid argument)
mmsh> mremap 0x50000000 4K 8K maymove
mremap: EFAULT (Bad address)
mmsh> mremap $d 32K 64K maymove
mremap: EFAULT (Bad address)
mmsh> mremap $d 16K 3G maymove
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $d 16K 0xfffff000 maymove
mremap: ENOMEM (Cannot allocate memory)
mmsh> e = mmap 16K rw addr=0x30004000 fixed
0x30004000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
30000000-30004000 rw-p 00000000 00:00 0 
30004000-30008000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect $e 16K r
mmsh> mremap $d 32K 64K maymove
mremap: EFAULT (Bad address)
mmsh> mremap $d+4K 4K 8K
mremap: ENOMEM (Cannot allocate memory)
mmsh> mremap $d+4K 4K 8K maymove
0xb7ff8000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
30000000-30001000 rw-p 00000000 00:00 0 
30002000-30004000 rw-p 00000000 00:00 0 
30004000-30008000 r--p 00000000 00:00 0 
b7ff8000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> s = mmap 16K rw shared
0xb7ff4000
mmsh> touch $s 16K w
minor=4 major=0
mmsh> for i in 0..4 { write $s+4K*$i (($s)>>12)+$i+1 }
mmsh> write $s 0x77
mmsh> t = mremap $s 0 16K maymove
0xb7ff0000
mmsh> read $t
0x77
mmsh> write $t 0x78
mmsh> read $s
0x78
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
30000000-30001000 rw-p 00000000 00:00 0 
30002000-30004000 rw-p 00000000 00:00 0 
30004000-30008000 r--p 00000000 00:00 0 
b7ff0000-b7ff4000 rw-s 00000000 00:00 0 zero (deleted)
b7ff4000-b7ff8000 rw-s 00000000 00:00 0 zero (deleted)
b7ff8000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> u = mmap 16K rw
0xb7fec000
mmsh> touch $u 16K w
minor=4 major=0
mmsh> for i in 0..4 { write $u+4K*$i (($u)>>12)+$i+1 }
mmsh> v = mremap $u 16K 16K maymove dontunmap
0xb7fe8000
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
30000000-30001000 rw-p 00000000 00:00 0 
30002000-30004000 rw-p 00000000 00:00 0 
30004000-30008000 r--p 00000000 00:00 0 
b7fe8000-b7fec000 rw-p 00000000 00:00 0 
b7fec000-b7ff0000 rw-p 00000000 00:00 0 
b7ff0000-b7ff4000 rw-s 00000000 00:00 0 zero (deleted)
b7ff4000-b7ff8000 rw-s 00000000 00:00 0 zero (deleted)
b7ff8000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> touch $u r
minor=1 major=0
mmsh> read $v
0xed
mmsh> w = mremap $u 16K 32K maymove dontunmap
mremap: EINVAL (Invalid argument)
mmsh> w = print -1 # part
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20008000-20009000 r--p 00000000 00:00 0 
30000000-30001000 rw-p 00000000 00:00 0 
30002000-30004000 rw-p 00000000 00:00 0 
30004000-30008000 r--p 00000000 00:00 0 
b7fe8000-b7fec000 rw-p 00000000 00:00 0 
b7fec000-b7ff0000 rw-p 00000000 00:00 0 
b7ff0000-b7ff4000 rw-s 00000000 00:00 0 zero (deleted)
b7ff4000-b7ff8000 rw-s 00000000 00:00 0 zero (deleted)
b7ff8000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mremap $d 4K 8K maymove fixed=0xbffff000
mremap: EINVAL (Invalid argument)
mmsh> mremap $d 4K 8K maymove fixed=0xc0000000
mremap: EINVAL (Invalid argument)
