Threads of a process: what they share, whose children they have, and when the process has ended.

mmsh> child = fork
2
mmsh> switch $child
mmsh> thread = clone vm
3
mmsh> # limits are the process's
mmsh> on $thread rlimit as 1M
mmsh> expect ENOMEM mmap 2M
mmsh> rlimit as unlimited
mmsh> # a thread's parent is its process's; its child's parent is the process
mmsh> grandchild = on $thread fork
4
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
      1       0     0      180        8 init
>     2       1     0      180        8 init
      3       1     0      180        8 init
      4       2     0      180        8 init
mmsh> get $thread.status.PPid
1
mmsh> # faults: of the process, and of each thread
mmsh> p = mmap 32K
0xb7ff2000
mmsh> touch $p 12K
minor=3 major=0
mmsh> on $thread touch $p+12K 20K
minor=5 major=0
mmsh> get $child.stat.9
8
mmsh> # the leader ends first: a zombie while a thread lives, which keeps mm and children
mmsh> exit 7
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      2       1     0        0        0 init <defunct>
      3       1     0      212       40 init
      4       2     0      180        8 init
mmsh> get $grandchild.status.PPid
2
mmsh> on $thread read $p
0x00
mmsh> # the last thread ends the process, and its child is an orphan
mmsh> on $thread exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      4       1     0      180        8 init
mmsh> # a fatal signal ends all threads
mmsh> set fatal-signals on
mmsh> child = fork
5
mmsh> thread = on $child clone vm
6
mmsh> try on $thread touch 0
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      4       1     0      180        8 init
mmsh> verify
