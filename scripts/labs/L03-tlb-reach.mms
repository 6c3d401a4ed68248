L3  The reach of a TLB

Goal: predict the hit ratio of a loop over memory from the size, the ways and the replacement of a TLB.
Read: mmsh-tlb(1), mmsh-touch(1), mmsh-switch(1)
Check: mmsh --check scripts/labs/L03-tlb-reach.mms

A TLB of n entries reaches n pages. touch goes through its range page by page, one access each; the loops
below are ten rounds of it, $(try ...) keeping them quiet. Hit ratios are in thousandths: 900 is 0.900.

mmsh> p = mmap 128pg
0xb7f7a000
mmsh> touch $p 128pg
minor=128 major=0
mmsh> # Q1: As many pages as entries, any page in any entry. What is the hit ratio of ten rounds, for 4
mmsh> # entries, 8, and 64? The first round misses, nine hit: 900, whatever the size.
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
mmsh> # Q2: One page more than the TLB reaches. LRU throws out the page unused for longest, and in a loop
mmsh> # that is the one that comes next.
mmsh> tlb entries=8 ways=8 policy=lru
mmsh> repeat 10 { e = $(try touch $p 9pg) }
mmsh> get tlb.hits
0
mmsh> get tlb.misses
90
mmsh> assert $(get tlb.hits) * 1000 / 90 == 0
mmsh> # Q3: Does first-in-first-out do better in this loop? Does chance?
mmsh> tlb entries=8 ways=8 policy=fifo
mmsh> repeat 10 { e = $(try touch $p 9pg) }
mmsh> assert $(get tlb.hits) == 0
mmsh> tlb entries=8 ways=8 policy=random
mmsh> repeat 10 { e = $(try touch $p 9pg) }
mmsh> chance = print $(get tlb.hits) * 1000 / 90
688
mmsh> assert $chance > 0 && $chance < 900
mmsh> # Q4: Few ways. 8 entries in 4 sets of 2: the set is the page number modulo 4. Eight pages in a row
mmsh> # spread evenly. Three pages at a stride of four want one set: three entries would do, two are there.
mmsh> tlb entries=8 ways=2 policy=lru
mmsh> repeat 10 { e = $(try touch $p 8pg) }
mmsh> assert $(get tlb.hits) * 1000 / 80 == 900
mmsh> tlb entries=8 ways=2 policy=lru
mmsh> repeat 10 { for i in 0..3 { e = $(try touch $p+$i*16K) } }
mmsh> assert $(get tlb.hits) == 0
mmsh> assert $(get tlb.misses) == 30
mmsh> # With as many entries in one set the same walk hits again.
mmsh> tlb entries=8 ways=8 policy=lru
mmsh> repeat 10 { for i in 0..3 { e = $(try touch $p+$i*16K) } }
mmsh> assert $(get tlb.hits) * 1000 / 30 == 900
mmsh> # Q5: Two processes take turns, four pages each a turn. 64 entries are plenty. Without address space
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
mmsh> get tlb.flushes
20
mmsh> assert $(get tlb.hits) == 0
mmsh> tlb entries=64 ways=64 asid=on
mmsh> repeat 10 {
...>   switch $child
...>   e = $(try touch $p 4pg)
...>   switch 1
...>   e = $(try touch $p 4pg)
...> }
mmsh> get tlb.flushes
0
mmsh> assert $(get tlb.hits) * 1000 / 80 == 900
mmsh> # One entry of a large page would reach 4 MB here, 2 MB on x86-64: that is why they exist.
