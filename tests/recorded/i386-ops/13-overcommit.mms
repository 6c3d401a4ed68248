Captured on Linux 6.1.176, i386 without PAE, 512 MB: 13-overcommit.out.

mmsh> exec vmsh
mmsh> touch 0x8111000 20K w # part
mmsh> mprotect 0x8111000 12K r
mmsh> brk 0x8194000 # part
mmsh> touch 0x8116000 4K w # part
mmsh> touch 0x8172000 4K w # part
mmsh> touch 0xb7ffe000 r # part
mmsh> touch 0xbffff000 w # part
mmsh> base = get meminfo.Committed_AS # part
mmsh> cat /proc/sys/vm/overcommit_memory
0
mmsh> cat /proc/sys/vm/overcommit_ratio
50
mmsh> a = mmap 1G rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> a = print -1 # part
mmsh> b = mmap 2G rw noreserve
0x37ffa000
mmsh> b = mmap 1G rw noreserve
mmap: ENOMEM (Cannot allocate memory)
mmsh> b = print -1 # part
mmsh> c = mmap 1G r
mmap: ENOMEM (Cannot allocate memory)
mmsh> c = print -1 # part
mmsh> assert $(get meminfo.Committed_AS)-$base == 0
mmsh> munmap $a 1G
munmap: EINVAL (Invalid argument)
mmsh> munmap $b 1G
munmap: EINVAL (Invalid argument)
mmsh> munmap $c 1G
munmap: EINVAL (Invalid argument)
mmsh> echo 1 > /proc/sys/vm/overcommit_memory
mmsh> a = mmap 1G rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> a = print -1 # part
mmsh> assert $(get meminfo.Committed_AS)-$base == 0
mmsh> munmap $a 1G
munmap: EINVAL (Invalid argument)
mmsh> echo 2 > /proc/sys/vm/overcommit_memory
mmsh> assert $(get meminfo.Committed_AS)-$base == 0
mmsh> a = mmap 16M rw
0x36ffa000
mmsh> assert $(get meminfo.Committed_AS)-$base == 16384
mmsh> b = mmap 1G rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> b = print -1 # part
mmsh> b = mmap 1G rw noreserve
mmap: ENOMEM (Cannot allocate memory)
mmsh> b = print -1 # part
mmsh> c = mmap 1G r
mmap: ENOMEM (Cannot allocate memory)
mmsh> c = print -1 # part
mmsh> d = mmap 16M rw shared
0x35ffa000
mmsh> assert $(get meminfo.Committed_AS)-$base == 32768
mmsh> mprotect $c 1G rw
mprotect: EINVAL (Invalid argument)
mmsh> mprotect $c 4M rw
mprotect: EINVAL (Invalid argument)
mmsh> assert $(get meminfo.Committed_AS)-$base == 32768
mmsh> mprotect $c 4M r
mprotect: EINVAL (Invalid argument)
mmsh> assert $(get meminfo.Committed_AS)-$base == 32768
mmsh> sbrk 1G
sbrk: ENOMEM (Cannot allocate memory)
mmsh> fork
2
mmsh> switch 2
mmsh> assert $(get meminfo.Committed_AS)-$base == 49808
mmsh> exit
mmsh> echo 0 > /proc/sys/vm/overcommit_memory
mmsh> echo 3 > /proc/sys/vm/overcommit_memory
echo: EINVAL (Invalid argument)
mmsh> assert $(get meminfo.Committed_AS)-$base == 32768
mmsh> rlimit as 64M
mmsh> mmap 64M rw
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 32M r
mmap: ENOMEM (Cannot allocate memory)
mmsh> mmap 32M r
mmap: ENOMEM (Cannot allocate memory)
mmsh> sbrk 64M
sbrk: ENOMEM (Cannot allocate memory)
mmsh> status # part
VmPeak:	 2131404 kB
VmSize:	 2131404 kB
VmLck:	       0 kB
VmPin:	       0 kB
VmData:	 2114048 kB
VmStk:	     132 kB
VmExe:	     580 kB
VmLib:	       8 kB
VmPTE:	      12 kB
VmSwap:	       0 kB
