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
Node 0, zone      DMA 0.000 0.064 0.190 0.192 0.447 0.456 0.474 0.493 0.565 0.565 0.710 
Node 0, zone    DMA32 0.000 0.139 0.403 0.420 0.977 0.977 0.977 0.985 1.000 1.000 1.000 
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
6050
mmsh> get vmstat.compact_daemon_free_scanned
1748
mmsh> get vmstat.pgmigrate_success
1186
mmsh> unusable_index
Node 0, zone      DMA 0.000 0.024 0.071 0.072 0.167 0.176 0.203 0.239 0.348 0.420 0.710 
Node 0, zone    DMA32 0.000 0.033 0.099 0.101 0.236 0.249 0.272 0.301 0.346 0.405 0.524 
mmsh> # the node is below the high mark: no tick brings more
mmsh> tick 3
mmsh> get vmstat.compact_daemon_migrate_scanned
6050
mmsh> read $p+60K 10
7ffff5258000: 7374 696c 6c20 6865 7265                 still here
mmsh> # down to 5 it does not come; once it is in vain, it waits for half a minute
mmsh> sysctl vm.compaction_proactiveness=100
mmsh> unusable_index
Node 0, zone      DMA 0.000 0.024 0.071 0.072 0.167 0.176 0.203 0.239 0.348 0.420 0.710 
Node 0, zone    DMA32 0.000 0.024 0.074 0.075 0.176 0.189 0.212 0.241 0.286 0.345 0.524 
mmsh> trace brief
mmsh> sysctl vm.compaction_proactiveness=100
  kcompactd works ahead of requests: the fragmentation score is 35, more than 15
    compaction: used pages move from 0x1 upwards to free frames from 0xe00 downwards
    compaction: used pages move from 0x1000 upwards to free frames from 0x3e00 downwards
  counters: pgmigrate_fail +64, compact_migrate_scanned +2869, compact_free_scanned +2048,
      compact_isolated +64, compact_daemon_migrate_scanned +2869,
      compact_daemon_free_scanned +2048
mmsh> trace off
mmsh> s = $(get vmstat.compact_daemon_migrate_scanned)
mmsh> tick 30
mmsh> print $(get vmstat.compact_daemon_migrate_scanned) - $s
0
mmsh> tick 3
mmsh> print $(get vmstat.compact_daemon_migrate_scanned) - $s
2869
mmsh> # never
mmsh> sysctl vm.compaction_proactiveness=0
mmsh> tick 40
mmsh> verify
