Recorded on Linux 6.1.190, vexpress: scripts/vexpress/edge-unread-tail.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> file a 128K
mmsh> evict a
mmsh> truncate a 30000
mmsh> p = mmap 32K rw file=a shared
0xb6ff8000
mmsh> mincore $p 32K
00000000
mmsh> touch $p r
minor=0 major=1
mmsh> mincore $p 32K
11111110
mmsh> touch $p+28K r
minor=0 major=1
mmsh> faults
minor=0 major=2
mmsh> pagemap
0x11000 present file excl f0
0xb6ff8000 present file excl f1
0xb6ff9000 present file excl f2
0xb6ffa000 present file excl f3
0xb6ffb000 present file excl f4
0xb6ffc000 present file excl f5
0xb6ffd000 present file excl f6
0xb6ffe000 present file excl f7
0xb6fff000 present file excl f8
0xbefff000 present anon excl f9
mmsh> file b 30000
mmsh> evict b
mmsh> truncate b 30000
mmsh> p = mmap 32K rw file=b shared populate
0xb6ff0000
mmsh> faults
minor=2 major=0
mmsh> file c 4K
mmsh> truncate c 30000
mmsh> truncate c 29000
mmsh> p = mmap 32K rw file=c
0xb6fe8000
mmsh> write $p+28K 5
mmsh> mincore $p 32K
10000001
mmsh> touch $p+4K r
minor=0 major=1
mmsh> mincore $p 32K
11111111
mmsh> read $p+28K+1
0x00
mmsh> faults
minor=0 major=2
mmsh> file d 4000
mmsh> evict d
mmsh> truncate d 30000
mmsh> p = mmap 32K rw file=d shared
0xb6fe0000
mmsh> touch $p r
minor=0 major=1
mmsh> mincore $p 32K
11111111
mmsh> touch $p+24K r
minor=0 major=0
mmsh> mincore $p 32K
11111111
mmsh> faults
minor=0 major=1
mmsh> file e 64K
mmsh> evict e
mmsh> truncate e 29000
mmsh> p = mmap 32K rw file=e shared
0xb6fd8000
mmsh> madvise $p 32K populate_write
mmsh> faults
minor=8 major=0
mmsh> file f 6000
mmsh> evict f
mmsh> truncate f 5000
mmsh> evict f
mmsh> truncate f 4500
mmsh> p = mmap 8K rw file=f shared
0xb6fd6000
mmsh> mincore $p 8K
00
mmsh> touch $p r
minor=0 major=1
mmsh> mincore $p 8K
10
mmsh> read $p+4499
0x02
mmsh> read $p+4500
0x00
mmsh> truncate f 8K
mmsh> read $p+5000
0x00
mmsh> faults
minor=0 major=2
