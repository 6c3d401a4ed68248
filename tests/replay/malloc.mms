The heap of a process: where blocks lie, what goes back to the kernel, fork, undo, and what glibc says of damage. SPDX-License-Identifier: MIT
mmsh> start = $(brk 0)
mmsh> p = malloc 1
0x804e1a0
mmsh> assert $(brk 0) - $start == 136K
mmsh> # three sizes share 16 bytes; the next chunk's first word belongs to the block
mmsh> malloc 12
0x804e1b0
mmsh> malloc 13
0x804e1c0
mmsh> read $p-16 16
0804e190: 0000 0000 0000 0000 0000 0000 1100 0000  ................
mmsh> # going back and forth
mmsh> d = $(digest)
mmsh> q = malloc 5000
0x804e1e0
mmsh> after = $(digest)
mmsh> undo
mmsh> assert $(digest) == $d
mmsh> redo
mmsh> assert $(digest) == $after
mmsh> free $q
mmsh> malloc 5000
0x804e1e0
mmsh> # a free block that only the heap's lists know is undone, too
mmsh> repeat 8 { x = $(malloc 40); y = $(malloc 40); free $x; free $y }
mmsh> d = $(digest)
mmsh> free $q
mmsh> undo
mmsh> assert $(digest) == $d
mmsh> # parent and child go on from the same heap, each on its own
mmsh> child = fork
2
mmsh> a = malloc 100
0x804f5d0
mmsh> on $child malloc 100
0x804f5d0
mmsh> on $child write $a "child"
mmsh> write $a "parent"
mmsh> on $child read $a 5
0804f5d0: 6368 696c 64                             child
mmsh> # a thread shares it
mmsh> thread = $(clone vm)
mmsh> on $thread malloc 100
0x804f640
mmsh> malloc 100
0x804f6b0
mmsh> # large blocks are mapped, until one was freed
mmsh> b = malloc 300000
0xb7fb0010
mmsh> free $b
mmsh> malloc 300000
0x804f720
mmsh> # glibc checks
mmsh> try free $a+16
free: SIGABRT (free(): invalid pointer) at 0x804f5e0
mmsh> free $a
mmsh> try free $a
free: SIGABRT (free(): double free detected in tcache 2) at 0x804f5d0
mmsh> expect SIGABRT free $a
mmsh> write $a-4 0xff
mmsh> expect SIGSEGV free 0x100
mmsh> expect ENOMEM malloc 4095M
mmsh> expect ENOMEM calloc 1M 1M
mmsh> verify
mmsh> # damage in a block that is needed: the next call ends so
mmsh> c = $(malloc 2000)
mmsh> guard = $(malloc 2000)
mmsh> free $c
mmsh> write $c+4 0x44
mmsh> try malloc 1000
malloc: SIGABRT (malloc(): unsorted double linked list corrupted) at 0x8098b10
mmsh> # a signal ends a process that is not the last, when asked so
mmsh> set fatal-signals on
mmsh> try on $child free 0x804e1a1
free: SIGABRT (free(): invalid pointer) at 0x804e1a1
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      608       24 init
      3       0     0      608       24 {init}
