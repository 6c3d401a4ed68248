L28  Whole processes, and thrashing

Goal: see what a process in swap costs when it runs again, and how faults grow when processes need more than there is.
Read: mmsh-swapout(1), mmsh-swapin(1)
Check: mmsh --check scripts/labs/L28-thrashing.mms

mmsh> boot i386 --mem 32M
mmsh> swapon /dev/vda 64M
mmsh> a = fork
2
mmsh> b = fork
3
mmsh> p = on $a mmap 14M
0xb71fa000
mmsh> q = on $b mmap 14M
0xb71fa000
mmsh> on $a touch $p 14M
minor=3584 major=0
mmsh> # Q1: A whole process goes out. What is left of its RSS, and where is the rest?
mmsh> swapout $a
3584
mmsh> get $a.status.RssAnon
4
mmsh> get $a.status.VmSwap
14336
mmsh> # Q2: And in again.
mmsh> swapin $a
3584
mmsh> get $a.status.VmSwap
0
mmsh> # Q3: Both need 14 MB, together more than there is. Steps of both in turn: major faults a step?
mmsh> on $b touch $q 14M
minor=3584 major=0
mmsh> repeat 4 {
...>     on $a touch $p 14M
...>     on $b touch $q 14M
...> }
minor=3442 major=142
minor=2283 major=330
minor=1858 major=269
minor=2564 major=436
minor=2813 major=414
minor=3073 major=511
minor=3035 major=517
minor=2840 major=509
mmsh> # Q4: With 4 MB each, both fit. The same steps again?
mmsh> on $a madvise $p 10M dontneed
mmsh> on $b madvise $q 10M dontneed
mmsh> repeat 3 {
...>     on $a touch $p+10M 4M
...>     on $b touch $q+10M 4M
...> }
minor=0 major=0
minor=0 major=0
minor=0 major=0
minor=0 major=0
minor=0 major=0
minor=0 major=0
mmsh> verify
