A request that may not wait wakes kswapd; kcompactd makes a block of its order, and the next one finds it.

mmsh> boot i386 --mem 32M
mmsh> n = $(print ($(get meminfo.MemFree)/4 - 200) / 16)
mmsh> p = mmap $n*64K
0xb680a000
mmsh> touch $p $n*64K
minor=6128 major=0
mmsh> for i in 0..$n { madvise $p+$i*64K 32K dontneed }
mmsh> # nobody is woken
mmsh> try alloc_pages 8 __GFP_NOWARN
alloc_pages: ENOMEM (Cannot allocate memory)
mmsh> get vmstat.compact_daemon_wake
0
mmsh> # kswapd is, and kcompactd after it
mmsh> try alloc_pages 8 GFP_NOWAIT __GFP_NOWARN
alloc_pages: ENOMEM (Cannot allocate memory)
mmsh> get vmstat.compact_daemon_wake
1
mmsh> assert $(get vmstat.compact_daemon_migrate_scanned) == $(get vmstat.compact_migrate_scanned)
mmsh> assert $(get vmstat.compact_stall) == 0
mmsh> get vmstat.pgmigrate_success
644
mmsh> # the next one has its block, without a stall
mmsh> alloc_pages 8 GFP_NOWAIT __GFP_NOWARN
0x1100
mmsh> get vmstat.compact_stall
0
mmsh> verify
