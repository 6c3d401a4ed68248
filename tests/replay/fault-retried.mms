What /proc/vmstat counts for a fault: pgfault once more where the kernel lets go of the mmap lock to read, and comes back.
The same accesses by a program on 6.1.192 moved pgfault and pgmajfault by just as many. SPDX-License-Identifier: MIT

mmsh> file f 1M
mmsh> p = mmap 64K rw
0xb7fea000
mmsh> n = get vmstat.pgfault
3
mmsh> j = get vmstat.pgmajfault
1
mmsh> touch $p w
minor=1 major=0
mmsh> m = get vmstat.pgfault
4
mmsh> k = get vmstat.pgmajfault
1
mmsh> print $m-$n
1
mmsh> print $k-$j
0
mmsh> n = get vmstat.pgfault
4
mmsh> j = get vmstat.pgmajfault
1
mmsh> touch $p+4K r
minor=1 major=0
mmsh> m = get vmstat.pgfault
5
mmsh> k = get vmstat.pgmajfault
1
mmsh> print $m-$n
1
mmsh> print $k-$j
0
mmsh> n = get vmstat.pgfault
5
mmsh> j = get vmstat.pgmajfault
1
mmsh> touch $p+4K w
minor=1 major=0
mmsh> m = get vmstat.pgfault
6
mmsh> k = get vmstat.pgmajfault
1
mmsh> print $m-$n
1
mmsh> print $k-$j
0
mmsh> evict f
mmsh> q = mmap 1M rw shared file=f
0xb7eea000
mmsh> n = get vmstat.pgfault
6
mmsh> j = get vmstat.pgmajfault
1
mmsh> touch $q r
minor=0 major=1
mmsh> m = get vmstat.pgfault
8
mmsh> k = get vmstat.pgmajfault
2
mmsh> print $m-$n
2
mmsh> print $k-$j
1
mmsh> n = get vmstat.pgfault
8
mmsh> j = get vmstat.pgmajfault
2
mmsh> touch $q+400K r
minor=0 major=1
mmsh> m = get vmstat.pgfault
10
mmsh> k = get vmstat.pgmajfault
3
mmsh> print $m-$n
2
mmsh> print $k-$j
1
mmsh> n = get vmstat.pgfault
10
mmsh> j = get vmstat.pgmajfault
3
mmsh> touch $q w
minor=1 major=0
mmsh> m = get vmstat.pgfault
11
mmsh> k = get vmstat.pgmajfault
3
mmsh> print $m-$n
1
mmsh> print $k-$j
0
mmsh> n = get vmstat.pgfault
11
mmsh> j = get vmstat.pgmajfault
3
mmsh> touch $q+80K w
minor=1 major=0
mmsh> m = get vmstat.pgfault
12
mmsh> k = get vmstat.pgmajfault
3
mmsh> print $m-$n
1
mmsh> print $k-$j
0
mmsh> n = get vmstat.pgfault
12
mmsh> j = get vmstat.pgmajfault
3
mmsh> touch $q+800K w
minor=0 major=1
mmsh> m = get vmstat.pgfault
14
mmsh> k = get vmstat.pgmajfault
4
mmsh> print $m-$n
2
mmsh> print $k-$j
1
mmsh> r = mmap 1M rw file=f
0xb7dea000
mmsh> n = get vmstat.pgfault
14
mmsh> j = get vmstat.pgmajfault
4
mmsh> touch $r+600K w
minor=0 major=1
mmsh> m = get vmstat.pgfault
16
mmsh> k = get vmstat.pgmajfault
5
mmsh> print $m-$n
2
mmsh> print $k-$j
1
mmsh> n = get vmstat.pgfault
16
mmsh> j = get vmstat.pgmajfault
5
mmsh> touch $r+604K r
minor=1 major=0
mmsh> m = get vmstat.pgfault
17
mmsh> k = get vmstat.pgmajfault
5
mmsh> print $m-$n
1
mmsh> print $k-$j
0
mmsh> n = get vmstat.pgfault
17
mmsh> j = get vmstat.pgmajfault
5
mmsh> madvise $p 64K populate_write
mmsh> m = get vmstat.pgfault
31
mmsh> k = get vmstat.pgmajfault
5
mmsh> print $m-$n
14
mmsh> print $k-$j
0
mmsh> munmap $q 1M
mmsh> munmap $r 1M
mmsh> file g 1M
mmsh> evict g
mmsh> q = mmap 1M r shared file=g
0xb7eea000
mmsh> n = get vmstat.pgfault
31
mmsh> j = get vmstat.pgmajfault
5
mmsh> madvise $q 32K populate_read
mmsh> m = get vmstat.pgfault
33
mmsh> k = get vmstat.pgmajfault
6
mmsh> print $m-$n
2
mmsh> print $k-$j
1
mmsh> munmap $q 1M
mmsh> evict g
mmsh> n = get vmstat.pgfault
33
mmsh> j = get vmstat.pgmajfault
6
mmsh> q = mmap 1M r shared file=g populate
0xb7eea000
mmsh> m = get vmstat.pgfault
67
mmsh> k = get vmstat.pgmajfault
7
mmsh> print $m-$n
34
mmsh> print $k-$j
1
mmsh> munmap $q 1M
mmsh> evict g
mmsh> n = get vmstat.pgfault
67
mmsh> j = get vmstat.pgmajfault
7
mmsh> q = mmap 1M rw file=g populate
0xb7eea000
mmsh> m = get vmstat.pgfault
332
mmsh> k = get vmstat.pgmajfault
8
mmsh> print $m-$n
265
mmsh> print $k-$j
1
