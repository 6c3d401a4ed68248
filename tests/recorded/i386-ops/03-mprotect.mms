Captured on Linux 6.1.176, i386 without PAE, 512 MB: 03-mprotect.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> cached = mmap 16K r file=f addr=0x60000000 fixed # part
mmsh> touch $cached 16K r # part
mmsh> munmap $cached 16K
mmsh> a = mmap 64K rw addr=0x20000000 fixed
0x20000000
mmsh> mprotect $a+16K 16K r
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20004000 rw-p 00000000 00:00 0 
20004000-20008000 r--p 00000000 00:00 0 
20008000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect $a+20K 4K none
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20004000 rw-p 00000000 00:00 0 
20004000-20005000 r--p 00000000 00:00 0 
20005000-20006000 ---p 00000000 00:00 0 
20006000-20008000 r--p 00000000 00:00 0 
20008000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect $a+20K 4K r
mmsh> mprotect $a+16K 16K rw
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> touch $a 64K w
minor=16 major=0
mmsh> for i in 0..16 { write $a+4K*$i (($a)>>12)+$i+1 }
mmsh> mprotect $a+16K 4K r
mmsh> touch $a+16K w
touch: SIGSEGV (SEGV_ACCERR) at 0x20004000
mmsh> touch $a+16K r
minor=0 major=0
mmsh> mprotect $a+16K 4K none
mmsh> touch $a+16K r
touch: SIGSEGV (SEGV_ACCERR) at 0x20004000
mmsh> mprotect $a+16K 4K rw
mmsh> touch $a+16K w
minor=0 major=0
mmsh> for i in 0..1 { write $a+16K+4K*$i (($a+16K)>>12)+$i+1 }
mmsh> read $a+16K
0x05
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect $a+1 4K r
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $a 0 r
mmsh> mprotect $a 1 r
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20001000 r--p 00000000 00:00 0 
20001000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect $a 4K rw
mmsh> munmap $a+32K 4K
mmsh> mprotect $a 64K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20008000 r--p 00000000 00:00 0 
20009000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect 0x50000000 4K r
mprotect: ENOMEM (Cannot allocate memory)
mmsh> mprotect $a+28K 8K rw
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20007000 r--p 00000000 00:00 0 
20007000-20008000 rw-p 00000000 00:00 0 
20009000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> mprotect 0x1fffe000 16K rx
mprotect: ENOMEM (Cannot allocate memory)
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20007000 r--p 00000000 00:00 0 
20007000-20008000 rw-p 00000000 00:00 0 
20009000-20010000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> b = mmap 16K r shared file=f
0xb7ff6000
mmsh> mprotect $b 16K rw
mprotect: EACCES (Permission denied)
mmsh> c = mmap 16K r private file=f
0xb7ff2000
mmsh> mprotect $c 16K rw
mmsh> d = mmap 16K rw shared file=f
mmap: EACCES (Permission denied)
mmsh> d = print -1 # part
mmsh> touch $c 16K w
minor=4 major=0
mmsh> for i in 0..4 { write $c+4K*$i (($c)>>12)+$i+1 }
mmsh> smaps # part
b7ff2000-b7ff6000 rw-p 00000000 00:00 0 f
Size:                 16 kB
KernelPageSize:        4 kB
MMUPageSize:           4 kB
Rss:                  16 kB
Pss:                  16 kB
Pss_Dirty:            16 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:            16 kB
LazyFree:              0 kB
AnonHugePages:         0 kB
ShmemPmdMapped:        0 kB
FilePmdMapped:         0 kB
Shared_Hugetlb:        0 kB
Private_Hugetlb:       0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
VmFlags: rd wr mr mw me ac
mmsh> maps
08048000-08049000 r--p 00000000 00:00 0 vmsh
08049000-080da000 r-xp 00001000 00:00 0 vmsh
080da000-08111000 r--p 00092000 00:00 0 vmsh
08111000-08114000 r--p 000c8000 00:00 0 vmsh
08114000-08116000 rw-p 000cb000 00:00 0 vmsh
08116000-08172000 rw-p 00000000 00:00 0 [heap]
08172000-08194000 rw-p 00000000 00:00 0 [heap]
20000000-20007000 r--p 00000000 00:00 0 
20007000-20008000 rw-p 00000000 00:00 0 
20009000-20010000 rw-p 00000000 00:00 0 
b7ff2000-b7ff6000 rw-p 00000000 00:00 0 f
b7ff6000-b7ffa000 r--s 00000000 00:00 0 f
b7ffa000-b7ffe000 r--p 00000000 00:00 0 [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0 [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0 [stack]
mmsh> # no counterpart: touch $a x !! SIGSEGV code=1(MAPERR) addr=0x0   touched 0 pages minflt+0 majflt+0
