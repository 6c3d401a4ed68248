L3  The reach of a TLB

Goal: predict the hit ratio of a loop over memory from the size, the ways and the replacement of a TLB.
Read: mmsh-tlb(1), mmsh-touch(1), mmsh-switch(1)
Run: mmsh lab L3

A TLB of n entries reaches n pages. touch goes through its range page by page, one access each; the loops
below are ten rounds of it, $(try ...) keeping them quiet. Hit ratios are in thousandths: 900 is 0.900.

mmsh> param rounds 10 in 5..60
rounds = 10
mmsh> p = mmap 128pg
0xb7f7a000
mmsh> touch $p 128pg
minor=128 major=0
mmsh> # As many pages as entries, any page in any entry: 4 entries, 8, and 64. Does the ratio depend on the size?
mmsh> tlb entries=8 ways=8 policy=lru
mmsh> repeat $rounds { e = $(try touch $p 8pg) }
mmsh> hint fits "The first round misses."
mmsh> ask fits "8 pages, 8 entries, $rounds rounds. The hit ratio, in thousandths?" \
...>   $(get tlb.hits) * 1000 / ($(get tlb.hits) + $(get tlb.misses))
fits = 900
mmsh> for size in 2..7 {
...>   n = $(print 1 << $size)
...>   if $n == 4 || $n == 8 || $n == 64 {
...>     tlb entries=$n ways=$n policy=lru
...>     repeat 10 { e = $(try touch $p $n*4K) }
...>     echo $n entries reach $(print $n*4) kB: $(get tlb.hits) hits, $(get tlb.misses) misses
...>     assert $(get tlb.hits) * 1000 / ($(get tlb.hits) + $(get tlb.misses)) == 900
...>   }
...> }
4 entries reach 16 kB: 36 hits, 4 misses
8 entries reach 32 kB: 72 hits, 8 misses
64 entries reach 256 kB: 576 hits, 64 misses
mmsh> # More pages than the TLB reaches. LRU throws out the page unused for longest, and in a loop
mmsh> # that is the one that comes next.
mmsh> param pages 9 in 9..17
pages = 9
mmsh> tlb entries=8 ways=8 policy=lru
mmsh> repeat $rounds { e = $(try touch $p $pages*4K) }
mmsh> hint lru_hits "When a page's turn comes, who was thrown out last?"
mmsh> ask lru_hits "$pages pages, 8 entries, LRU, $rounds rounds. How many hits?" get tlb.hits
lru_hits = 0
mmsh> ask lru_misses "How many misses?" get tlb.misses
lru_misses = 90
mmsh> # Does first-in-first-out do better in this loop? Does chance?
mmsh> tlb entries=8 ways=8 policy=fifo
mmsh> repeat $rounds { e = $(try touch $p $pages*4K) }
mmsh> ask fifo_hits "The same with FIFO: how many hits?" get tlb.hits
fifo_hits = 0
mmsh> tlb entries=8 ways=8 policy=random
mmsh> repeat $rounds { e = $(try touch $p $pages*4K) }
mmsh> chance = print $(get tlb.hits) * 1000 / ($rounds * $pages)
688
mmsh> assert $chance > 0 && $chance < 1000
mmsh> # Few ways. 8 entries in 4 sets of 2: the set is the page number modulo 4. Eight pages in a row
mmsh> # spread evenly. Three pages at a stride of four want one set: three entries would do, two are there.
mmsh> tlb entries=8 ways=2 policy=lru
mmsh> repeat 10 { e = $(try touch $p 8pg) }
mmsh> ask sets unit=hits "8 pages in a row, ten rounds, 4 sets of 2?" get tlb.hits
sets = 72 hits
mmsh> param apart 3 in 2..6
apart = 3
mmsh> tlb entries=8 ways=2 policy=lru
mmsh> repeat 10 { for i in 0..$apart { e = $(try touch $p+$i*16K) } }
mmsh> hint stride "All of them want the set of the first page."
mmsh> ask stride unit=hits "Now $apart pages, 16 kB apart, ten rounds?" get tlb.hits
stride = 0 hits
mmsh> # With as many entries in one set the same walk hits again.
mmsh> tlb entries=8 ways=8 policy=lru
mmsh> repeat 10 { for i in 0..$apart { e = $(try touch $p+$i*16K) } }
mmsh> assert $(get tlb.hits) == 9 * $apart
mmsh> # Two processes take turns, four pages each a turn. 64 entries are plenty. Without address space
mmsh> # numbers (i386) each switch forgets all; with them (ARM's ASID, x86-64's PCID) both fit.
mmsh> child = fork
2
mmsh> e = $(try on $child touch $p 4pg) + $(try touch $p 4pg)
mmsh> tlb entries=64 ways=64 asid=off
mmsh> repeat 10 {
...>   switch $child
...>   e = $(try touch $p 4pg)
...>   switch 1
...>   e = $(try touch $p 4pg)
...> }
mmsh> ask flushes "Two processes took turns: 20 switches. How many flushes?" get tlb.flushes
flushes = 20
mmsh> assert $(get tlb.hits) == 0
mmsh> tlb entries=64 ways=64 asid=on
mmsh> repeat 10 {
...>   switch $child
...>   e = $(try touch $p 4pg)
...>   switch 1
...>   e = $(try touch $p 4pg)
...> }
mmsh> ask asid "And with address space numbers?" get tlb.flushes
asid = 0
mmsh> assert $(get tlb.hits) * 1000 / 80 == 900
mmsh> # One entry of a large page would reach 4 MB here, 2 MB on x86-64: that is why they exist.
