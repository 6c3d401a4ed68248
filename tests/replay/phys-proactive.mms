kcompactd works ahead of requests, as eagerly as vm.compaction_proactiveness says.

mmsh> boot x86_64 --mem 64M
mmsh> n = $(print ($(get meminfo.MemFree)/4 - 2000) / 16)
mmsh> p = mmap $n*64K
0x7ffff5249000
mmsh> touch $p $n*64K
minor=11696 major=0
mmsh> write $p+60K "still here"
mmsh> for i in 0..$n { madvise $p+$i*64K 56K dontneed }
mmsh> # what is free is in blocks of up to eight pages; the default starts above 90 of 100
mmsh> unusable_index
Node 0, zone      DMA 0.000 0.063 0.190 0.191 0.447 0.456 0.474 0.492 0.565 0.565 0.710 
Node 0, zone    DMA32 0.000 0.136 0.404 0.422 0.977 0.977 0.977 0.985 1.000 1.000 1.000 
mmsh> sysctl vm.compaction_proactiveness
20
mmsh> tick
mmsh> get vmstat.compact_daemon_migrate_scanned
0
mmsh> # who writes it wakes kcompactd, which starts above 50, and leaves each zone that is at 40
mmsh> sysctl vm.compaction_proactiveness=60
mmsh> get vmstat.compact_daemon_wake
0
mmsh> get vmstat.compact_daemon_migrate_scanned
5734
mmsh> get vmstat.compact_daemon_free_scanned
2737
mmsh> get vmstat.pgmigrate_success
1097
mmsh> unusable_index
Node 0, zone      DMA 0.000 0.051 0.163 0.165 0.383 0.392 0.419 0.455 0.564 0.564 0.709 
Node 0, zone    DMA32 0.000 0.026 0.085 0.092 0.216 0.227 0.242 0.272 0.346 0.405 0.524 
mmsh> # the node is below the high mark: no tick brings more
mmsh> tick 3
mmsh> get vmstat.compact_daemon_migrate_scanned
5734
mmsh> read $p+60K 10
7ffff5258000: 7374 696c 6c20 6865 7265                 still here
mmsh> # down to 5 it does not come; once it is in vain, it waits for half a minute
mmsh> sysctl vm.compaction_proactiveness=100
mmsh> unusable_index
Node 0, zone      DMA 0.000 0.040 0.132 0.135 0.315 0.324 0.351 0.387 0.495 0.567 0.711 
Node 0, zone    DMA32 0.000 0.022 0.072 0.079 0.186 0.197 0.212 0.242 0.316 0.346 0.524 
mmsh> trace brief
mmsh> sysctl vm.compaction_proactiveness=100
  kcompactd works ahead of requests: the fragmentation score is 38, more than 15
    compaction: used pages move from 0x1 upwards to free frames from 0xe00 downwards
      PTE of 0x7ffff7c38000: frame 0x58c writable young dirty -> frame 0x80f writable young dirty
      TLB: page 0x7ffff7c38000 is flushed (local mm shootdown)
      frame 0x58c has no user left and is free
      the page in frame 0x58c moves to 0x80f; 1 PTEs are rewritten
      PTE of 0x7ffff7c37000: frame 0x58b writable young dirty -> frame 0x80e writable young dirty
      TLB: page 0x7ffff7c37000 is flushed (local mm shootdown)
      frame 0x58b has no user left and is free
      the page in frame 0x58b moves to 0x80e; 1 PTEs are rewritten
      PTE of 0x7ffff7c28000: frame 0x57c writable young dirty -> frame 0x80a writable young dirty
      TLB: page 0x7ffff7c28000 is flushed (local mm shootdown)
      frame 0x57c has no user left and is free
      the page in frame 0x57c moves to 0x80a; 1 PTEs are rewritten
    compaction: used pages move from 0x1000 upwards to free frames from 0x3e00 downwards
      0x326c and its buddy 0x326d are both free: they merge to order 1
      0x326c and its buddy 0x326e are both free: they merge to order 2
      merging ends: 0x326c stays order 2, for its buddy 0x3268 is not free as one block of that order
      0x326c goes to the order-2 movable list, at its tail
      0x326b and its buddy 0x326a are both free: they merge to order 1
      merging ends: 0x3260 stays order 5, for its buddy 0x3240 is not free as one block of that order
      0x3260 goes to the order-5 movable list, at its head
      merging ends: 0x325c stays order 2, for its buddy 0x3258 is not free as one block of that order
      0x325c goes to the order-2 movable list, at its tail
  and so on: 34 more frames freed, 108 more buddies merged, 29 more merges ended, 29 more blocks put on a free list,
    32 more pages moved, 32 more PTEs set, 32 more flushes of the TLB
  counters: nr_free_pages -5, pgfree +37, pgmigrate_success +35, pgmigrate_fail +1,
      compact_migrate_scanned +4857, compact_free_scanned +2159, compact_isolated +87,
      compact_daemon_migrate_scanned +4857, compact_daemon_free_scanned +2159
mmsh> trace off
mmsh> s = $(get vmstat.compact_daemon_migrate_scanned)
mmsh> tick 30
mmsh> print $(get vmstat.compact_daemon_migrate_scanned) - $s
0
mmsh> tick 3
mmsh> print $(get vmstat.compact_daemon_migrate_scanned) - $s
4778
mmsh> # never
mmsh> sysctl vm.compaction_proactiveness=0
mmsh> tick 40
mmsh> verify
