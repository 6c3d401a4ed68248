Going back: undo, redo, checkpoint, restore, digest. SPDX-License-Identifier: MIT
mmsh> undo
undo: no command has changed the machine
mmsh> a = $(digest)
mmsh> p = mmap 64K
0xb7fea000
mmsh> touch $p 64K
minor=16 major=0
mmsh> b = $(digest)
mmsh> munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> echo $p
0xb7fea000
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7fea000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> undo
mmsh> c = $(digest)
mmsh> redo
mmsh> assert $(digest) == $b
mmsh> undo 2
mmsh> assert $(digest) == $a
mmsh> redo 2
mmsh> assert $(digest) == $b
mmsh> redo
redo: no command was undone
mmsh> undo 3
undo: only 2 commands have changed the machine
mmsh> checkpoint here
mmsh> fork
2
mmsh> on 2 touch $p
minor=1 major=0
mmsh> switch 2
mmsh> munmap $p 64K
mmsh> d = $(digest)
mmsh> undo
mmsh> redo
mmsh> assert $(digest) == $d
mmsh> restore here
mmsh> assert $(digest) == $b
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      244       72 init
mmsh> restore nosuch
restore: no checkpoint 'nosuch'
mmsh> undo
mmsh> file f 8K
mmsh> redo
redo: no command was undone
mmsh> fail 1
mmsh> expect ENOMEM alloc_pages 0
mmsh> f = alloc_pages 0
0x1015
mmsh> undo
mmsh> g = alloc_pages 0
0x1015
mmsh> assert $f == $g
mmsh> echo 1 > /proc/sys/vm/overcommit_memory
mmsh> sysctl vm.overcommit_memory
1
mmsh> echo 0 >/proc/sys/vm/overcommit_memory
mmsh> sysctl vm.overcommit_memory
0
mmsh> undo 2
mmsh> sysctl vm.overcommit_memory
0
mmsh> x = 7
mmsh> undo
mmsh> echo $x
7
mmsh> faults
minor=0 major=0
mmsh> e = $(digest)
mmsh> undo
mmsh> redo
mmsh> assert $(digest) == $e
mmsh> # what changes nothing that views show leaves the undone commands to redo
mmsh> undo
mmsh> faults
minor=0 major=0
mmsh> switch 1
mmsh> munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> redo
mmsh> assert $(digest) == $e
mmsh> on 1 undo
undo: goes back for the whole machine, not for one process
mmsh> boot vexpress --mem 64M
mmsh> undo
undo: no command has changed the machine
mmsh> assert $(get meminfo.MemTotal) > 50000
mmsh> boot x86_64 --kernel 6.18 --mem=1G --boot "movablecore=64M"
mmsh> assert $(get meminfo.MemTotal) > 50000
mmsh> boot nosuch
boot: i386, vexpress and x86_64 are the machines, not 'nosuch'
mmsh> boot i386 --nosuch 1
boot: mem, kernel, boot and seed are the options, not 'nosuch'
mmsh> boot i386 --mem
boot: --mem needs a value
mmsh> boot i386 --mem 1K
boot: EINVAL (Invalid argument)
mmsh> boot i386
mmsh> # what only the entries and pages know is lived again, too
mmsh> s = mmap 16K shared
0xb7ff6000
mmsh> touch $s 16K r
minor=4 major=0
mmsh> a = $(digest)
mmsh> madvise $s 8K populate_write
mmsh> b = $(digest)
mmsh> assert $a != $b
mmsh> undo
mmsh> assert $(digest) == $a
mmsh> redo
mmsh> assert $(digest) == $b
