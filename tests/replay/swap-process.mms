mmsh> # a whole process: nothing of it stays, and what it shared is out of its family, too
mmsh> swapon /dev/vda 16M
mmsh> p = mmap 32K
0xb7ff2000
mmsh> touch $p 32K
minor=8 major=0
mmsh> write $p "parent"
mmsh> mlock $p+28K 4K
mmsh> c = fork
2
mmsh> on $c write $p+4K "child"
mmsh> anon = get $c.status.RssAnon
36
mmsh> swapout $c
9
mmsh> get $c.status.VmRSS
4
mmsh> get $c.status.VmSwap
32
mmsh> pagemap $p 32K
0xb7ff2000 swapped anon shared -
0xb7ff3000 present anon excl 0x3fc06
0xb7ff4000 swapped anon shared -
0xb7ff5000 swapped anon shared -
0xb7ff6000 swapped anon shared -
0xb7ff7000 swapped anon shared -
0xb7ff8000 swapped anon shared -
0xb7ff9000 present anon shared 0x3fc0c
mmsh> on $c pagemap $p 32K
0xb7ff2000 swapped anon shared -
0xb7ff3000 swapped anon shared -
0xb7ff4000 swapped anon shared -
0xb7ff5000 swapped anon shared -
0xb7ff6000 swapped anon shared -
0xb7ff7000 swapped anon shared -
0xb7ff8000 swapped anon shared -
0xb7ff9000 present anon shared 0x3fc0c
mmsh> swapmap
/dev/vda: 66 of 4095 slots in use, next 0x43
  0x1	0x42 2 entries, cached
  0x2	0x41 1 entry, cached
  0x3..0x8	0x42 2 entries, cached
  0x9..0x42	0x40 in the cache of slots
  0x43..0xfff	0x00 free
mmsh> # the one locked page of the parent stayed, in both
mmsh> assert $(get $c.status.VmSwap) + $(get $c.status.RssAnon) == $anon
mmsh> swapin $c
8
mmsh> get $c.status.VmSwap
0
mmsh> swapmap
/dev/vda: 66 of 4095 slots in use, next 0x43
  0x1	0x41 1 entry, cached
  0x2	0x40 cached
  0x3..0x8	0x41 1 entry, cached
  0x9..0x42	0x40 in the cache of slots
  0x43..0xfff	0x00 free
mmsh> on $c read $p 8
b7ff2000: 7061 7265 6e74 0000                      parent..
mmsh> on $c read $p+4K 8
b7ff3000: 6368 696c 6400 0000                      child...
mmsh> read $p 8
b7ff2000: 7061 7265 6e74 0000                      parent..
mmsh> read $p+4K 8
b7ff3000: 0000 0000 0000 0000                      ........
mmsh> swapmap
/dev/vda: 66 of 4095 slots in use, next 0x43
  0x1..0x2	0x40 cached
  0x3..0x8	0x41 1 entry, cached
  0x9..0x42	0x40 in the cache of slots
  0x43..0xfff	0x00 free
mmsh> # advice to the kernel leaves shared pages alone
mmsh> q = mmap 8K
0xb7ff0000
mmsh> touch $q 8K
minor=2 major=0
mmsh> d = fork
3
mmsh> madvise $q 8K pageout
mmsh> pagemap $q 8K
0xb7ff0000 present anon shared 0x3fc02
0xb7ff1000 present anon shared 0x3fc0e
mmsh> verify
