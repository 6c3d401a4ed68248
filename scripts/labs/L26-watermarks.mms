L26  Watermarks

Goal: say at which number of free pages kswapd wakes and sleeps, and when a process reclaims by itself.
Read: mmsh-zoneinfo(1), mmsh-kswapd(1)
Run: mmsh lab L26

high   kswapd sleeps when a zone is above it
low    a request that finds no zone above it wakes kswapd
min    a request that finds no zone above it reclaims by itself

ram = 67108864
mmsh> boot i386 --mem 64M
mmsh> param reserve 960 in 700..1500
reserve = 960
mmsh> sysctl vm.min_free_kbytes=$reserve
mmsh> swapon /dev/vda 64M
mmsh> p = mmap 48M
0xb4ffa000
mmsh> touch $p 48M
minor=12288 major=0
mmsh> # The marks of Normal. Which distance have they?
mmsh> min = get zoneinfo.Normal.min
199
mmsh> hint low "A quarter of min above it."
mmsh> ask low "min of Normal is $min. What is low?" get zoneinfo.Normal.low
low = 248
mmsh> low = $_
mmsh> hint high "As far again."
mmsh> ask high "And high?" get zoneinfo.Normal.high
high = 297
mmsh> high = $_
mmsh> assert $high - $min == 2 * ($min / 4)
mmsh> # kswapd may not run now. Blocks of 32 frames are taken until Normal is near low: has anybody stalled?
mmsh> kswapd demand
mmsh> while $(get zoneinfo.Normal.nr_free_pages) > $low + 32 { x = $(alloc_pages 5 GFP_KERNEL) }
mmsh> hint stalls "Who finds a zone above min need not reclaim."
mmsh> ask stalls "Normal is near low. How often has a process reclaimed by itself?" get vmstat.allocstall_normal
stalls = 0
mmsh> # Down to min, the other zones too. The next request has to work.
mmsh> while $(get vmstat.allocstall_normal) == 0 { x = $(alloc_pages 2 GFP_KERNEL) }
mmsh> ask direct of=no,yes "A request has stalled. Has it reclaimed pages by itself?" $(get vmstat.pgsteal_direct) > 0
direct = yes
mmsh> # kswapd is back. One more request wakes it; where does it stop?
mmsh> kswapd linux
mmsh> runs = get vmstat.pageoutrun
4
mmsh> x = $(alloc_pages 0 GFP_KERNEL)
mmsh> assert $(get vmstat.pageoutrun) > $runs
mmsh> assert $(get zoneinfo.Normal.nr_free_pages) > $high || \
...>   $(get zoneinfo.DMA.nr_free_pages) > $(get zoneinfo.DMA.high)
mmsh> verify
