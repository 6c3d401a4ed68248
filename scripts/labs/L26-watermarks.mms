L26  Watermarks

Goal: say at which number of free pages kswapd wakes and sleeps, and when a process reclaims by itself.
Read: mmsh-zoneinfo(1), mmsh-kswapd(1)
Check: mmsh --check scripts/labs/L26-watermarks.mms

high   kswapd sleeps when a zone is above it
low    a request that finds no zone above it wakes kswapd
min    a request that finds no zone above it reclaims by itself

mmsh> boot i386 --mem 64M
mmsh> swapon /dev/vda 64M
mmsh> p = mmap 48M
0xb4ffa000
mmsh> touch $p 48M
minor=12288 major=0
mmsh> # Q1: The marks of Normal. Which distance have they?
mmsh> min = get zoneinfo.Normal.min
201
mmsh> low = get zoneinfo.Normal.low
251
mmsh> high = get zoneinfo.Normal.high
301
mmsh> assert $high - $low == $low - $min
mmsh> # Q2: kswapd may not run now. Blocks of 32 frames are taken until Normal is near low: has anybody stalled?
mmsh> kswapd demand
mmsh> while $(get zoneinfo.Normal.nr_free_pages) > $low + 32 { x = $(alloc_pages 5 GFP_KERNEL) }
mmsh> get vmstat.allocstall_normal
0
mmsh> # Q3: Down to min, the other zones too. The next request has to work.
mmsh> while $(get vmstat.allocstall_normal) == 0 { x = $(alloc_pages 2 GFP_KERNEL) }
mmsh> get vmstat.pgsteal_direct
1217
mmsh> # Q4: kswapd is back. One more request wakes it; where does it stop?
mmsh> kswapd linux
mmsh> runs = get vmstat.pageoutrun
4
mmsh> x = $(alloc_pages 0 GFP_KERNEL)
mmsh> assert $(get vmstat.pageoutrun) > $runs
mmsh> assert $(get zoneinfo.Normal.nr_free_pages) > $high || $(get zoneinfo.DMA.nr_free_pages) > $(get zoneinfo.DMA.high)
mmsh> verify
