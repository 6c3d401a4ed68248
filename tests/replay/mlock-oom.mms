mlock and madvise populate of a process that the OOM killer chooses meanwhile say so.

mmsh> set reasons on
mmsh> boot i386 --mem 32M
mmsh> sysctl vm.overcommit_memory=1
mmsh> hog = fork
2
mmsh> p = on $hog mmap 40M
0xb57fa000
mmsh> on $hog mlock $p 40M
mlock: EINTR (Interrupted system call): the OOM killer chose the process that called
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
mmsh> hog = fork
3
mmsh> p = on $hog mmap 40M
0xb57fa000
mmsh> on $hog madvise $p 40M populate_write
madvise: EINTR (Interrupted system call): the OOM killer chose the process that called
mmsh> # these two do not tell errors of populating
mmsh> hog = fork
4
mmsh> p = on $hog mmap 40M
0xb57fa000
mmsh> on $hog mlockall current
mmsh> hog = fork
5
mmsh> p = on $hog mmap 40M populate
0xb57fa000
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
mmsh> get vmstat.oom_kill
4
mmsh> # whoever is not chosen gets what the victim had
mmsh> hog = fork
6
mmsh> p = on $hog mmap 20M populate
0xb6bfa000
mmsh> q = mmap 10M
0xb75fa000
mmsh> mlock $q 10M
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0    10420    10244 init
mmsh> get status.VmLck
10240
mmsh> verify
