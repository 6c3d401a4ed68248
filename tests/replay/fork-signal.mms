A child that cannot fetch its first instruction: fork has succeeded, and the signal is the child's.

mmsh> boot x86_64
mmsh> autoreap off
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> pc = 0x401000
mmsh> parent = fork
2
mmsh> on $parent autoreap off
mmsh> on $parent munmap $pc 4K
mmsh> # nothing is there: the child lives on, as any process does
mmsh> child = on $parent fork
3
mmsh> expect SIGSEGV on $child touch $pc 1 x
mmsh> # the signal may end it: its parent, which is not current, waits for it, and the current one stays that
mmsh> set fatal-signals on
mmsh> child = on $parent fork
4
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      2       1     0      176        4 init
      3       2     0      176        4 init
      4       2     0        0        0 init <defunct>
mmsh> on $parent wait $child
pid=4 signal=11
mmsh> # the page lies behind the end of its file
mmsh> file text 4K
mmsh> on $parent mmap 4K rx fixed addr=$pc file=text
0x401000
mmsh> truncate text 0
mmsh> child = on $parent fork
5
mmsh> on $parent wait $child
pid=5 signal=7
mmsh> # a thread takes its process along
mmsh> thread = on $parent clone vm
6
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      2       1     0        0        0 init <defunct>
      3       1     0      176        4 init
mmsh> wait $parent
pid=2 signal=7
mmsh> verify
mmsh> # the last process lives on
mmsh> boot x86_64
mmsh> set fatal-signals on
mmsh> munmap $pc 4K
mmsh> clone vm
2
mmsh> fork
3
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      176        4 init
      2       0     0      176        4 {init}
mmsh> verify
