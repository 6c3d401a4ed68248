L28  Whole processes, and thrashing

Goal: see what a process in swap costs when it runs again, and how faults grow when processes need more than there is.
Read: mmsh-swapout(1), mmsh-swapin(1)
Run: mmsh lab L28

mmsh> boot i386 --mem 32M
mmsh> swapon /dev/vda 64M
mmsh> a = fork
2
mmsh> b = fork
3
mmsh> param size 14M in 9M..15M step 64K
size = 14680064
mmsh> p = on $a mmap $size
0xb71fa000
mmsh> q = on $b mmap $size
0xb71fa000
mmsh> on $a touch $p $size
minor=3584 major=0
mmsh> # A whole process goes out. What is left of its RSS, and where is the rest?
mmsh> hint out "A page each."
mmsh> ask out unit=pages "The process has written $size bytes. How many pages does swapout move?" swapout $a
out = 3586 pages
mmsh> get $a.status.RssAnon
0
mmsh> ask swapped unit=kB "How much of it is in swap?" get $a.status.VmSwap
swapped = 14340 kB
mmsh> # And in again.
mmsh> moved = $(swapin $a)
mmsh> get $a.status.VmSwap
0
mmsh> # Both need as much, together perhaps more than there is. Steps of both in turn: major faults a step?
mmsh> e = $(try on $b touch $q $size)
mmsh> major = $(get vmstat.pgmajfault)
mmsh> repeat 4 {
...>     on $a touch $p $size
...>     on $b touch $q $size
...> }
minor=3135 major=449
minor=3129 major=454
minor=3133 major=451
minor=3128 major=454
minor=3130 major=454
minor=3122 major=459
minor=3124 major=459
minor=3123 major=458
mmsh> hint thrash "What both need, and the memory that is left of 32 MB: see meminfo."
mmsh> ask thrash of=no,yes "Each used its $size bytes, MemTotal is $(get meminfo.MemTotal) kB. Any major faults?" \
...>   $(get vmstat.pgmajfault) > $major
thrash = yes
mmsh> # With 4 MB each, both fit. The same steps again?
mmsh> on $a madvise $p $size-4M dontneed
mmsh> on $b madvise $q $size-4M dontneed
mmsh> e = $(try on $a touch $p+$size-4M 4M)
mmsh> e = $(try on $b touch $q+$size-4M 4M)
mmsh> major = $(get vmstat.pgmajfault)
mmsh> repeat 3 {
...>     on $a touch $p+$size-4M 4M
...>     on $b touch $q+$size-4M 4M
...> }
minor=0 major=0
minor=0 major=0
minor=0 major=0
minor=0 major=0
minor=0 major=0
minor=0 major=0
mmsh> ask fit "With 4 MB each, three steps of both: how many major faults?" $(get vmstat.pgmajfault) - $major
fit = 0
mmsh> verify
