L14  A fork that fails half-way

Goal: say what a failed fork leaves behind (nothing), and how one checks such a thing.
Read: mmsh-fail(1), mmsh-digest(1), mmsh-verify(1), mmsh-trace(1)
Run: mmsh lab L14

fork takes a task_struct, a kernel stack, an mm, a page directory, VMAs one by one, page tables one by one.
Memory can run out at each of them, and what was taken so far has to go back. fail N makes the N-th
allocation from now fail.

mmsh> # Some memory of all kinds, so that there is something to copy.
mmsh> file data 8pg
mmsh> param pages 8 in 8..400
pages = 8
mmsh> param apart 1 in 1..9
apart = 1
mmsh> p = mmap $pages*4K
0xb7ff2000
mmsh> e = $(try touch $p $pages*4K)
mmsh> # Areas far apart need page tables of their own.
mmsh> for i in 0..$apart { e = $(try touch $(mmap 4K addr=0x40000000+$i*16M) 1 w) }
mmsh> f = mmap 8pg file=data
0xb7fea000
mmsh> touch $f 4pg
minor=4 major=0
mmsh> s = mmap 4pg shared
0xb7fe6000
mmsh> touch $s 4pg
minor=4 major=0
mmsh> # The ledger: free frames are on the buddy lists or on the per-CPU lists of a zone. A slab that is made for a
mmsh> # fork that fails stays with its cache, for the next one; so slabs count as well.
mmsh> frames = print $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count) \
...>   + $(get vmstat.nr_slab_unreclaimable)
257680
mmsh> tables = get vmstat.nr_page_table_pages
4
mmsh> before = $(digest)
mmsh> # The first allocation fails. errno? Frames?
mmsh> fail 1
mmsh> ask errno "The first allocation fails. fork?" fork
errno = ENOMEM
mmsh> ask changed of=no,yes "Has anything of the machine changed?" $(digest) != $before
changed = no
mmsh> # Later ones. How far did this one come, and in which order does it undo what it did?
mmsh> checkpoint here
mmsh> fail 16
mmsh> trace brief
mmsh> try fork
  system call fork, number 2
  frame 0x104c (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)
  the cache has no free object: a new slab at 0xc104c000, order 1, brings 2 objects, the first at offset 192
  frame 0x104e (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)
  process 2 gets a task_struct, and copies of its parent's credentials, files and signals
  frame 0x1018 comes from zone Normal (222303 pages free, low watermark 1168)
  vm_ops->open: the mapping has one more VMA, 0x8048000-0x8049000
  VMA 0x8048000-0x8049000 r--p of mm 0xc100eb40 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x8049000-0x804a000
  VMA 0x8049000-0x804a000 r-xp of mm 0xc100eb40 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x804a000-0x804b000
  VMA 0x804a000-0x804b000 r--p of mm 0xc100eb40 joins the list and the tree
  TLB: all is flushed (local mm shootdown)
  VMA 0x8048000-0x8049000 is gone
  vm_ops->close: VMA 0x8048000-0x8049000 of the mapping goes
  VMA 0x8049000-0x804a000 is gone
  vm_ops->close: VMA 0x8049000-0x804a000 of the mapping goes
  VMA 0x804a000-0x804b000 is gone
  vm_ops->close: VMA 0x804a000-0x804b000 of the mapping goes
  frame 0x1018 has no user left and is free
  frame 0x104e (order 1, 2 frames) has no user left and is free
  and so on: 2 more VMAs linked, 2 more VMAs gone, 1 more calls of ->open, 1 more calls of ->close
  counters: nr_slab_unreclaimable +2, pgalloc_normal +5, pgfree +3
fork: ENOMEM (Cannot allocate memory)
mmsh> trace off
mmsh> assert $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count) \
...>   + $(get vmstat.nr_slab_unreclaimable) == $frames
mmsh> # The digest is another one, though: what may have changed? A frame came and went, and counters count both.
mmsh> assert $(digest) != $before
mmsh> restore here
mmsh> assert $(digest) == $before
mmsh> # Each of them in turn, until a fork needs no more. All before must fail with ENOMEM, with all frames
mmsh> # back; and verify takes stock of the machine: every frame belongs to somebody, every count is right.
mmsh> n = 0
mmsh> e = 12
mmsh> while $e != 0 {
...>   n = $(print $n + 1)
...>   fail $n
...>   e = $(try fork)
...>   if $e != 0 {
...>     assert $e == 12
...>     assert $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count) \
...>       + $(get vmstat.nr_slab_unreclaimable) == $frames
...>     assert $(get vmstat.nr_page_table_pages) == $tables
...>     verify
...>   }
...> }
mmsh> echo a fork of this process takes $(print $n - 1) allocations
a fork of this process takes 37 allocations
mmsh> # The last one held. What has it cost in frames, and who holds them?
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      264       76 init
      2       1     0      264       56 init
mmsh> free = $(print $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count) \
...>   + $(get vmstat.nr_slab_unreclaimable))
mmsh> hint frames "A kernel stack of two frames, a page directory, and the page tables. Data is shared: lab L10."
mmsh> ask frames "The fork that held: how many frames has it cost?" $frames - $free
frames = 6
mmsh> hint tables "One for each 4 MB in which the parent has private pages; shared ones can be faulted in again."
mmsh> ask tables "How many of them are page tables, without the directory?" $(get vmstat.nr_page_table_pages) - $tables
tables = 3
mmsh> # A kernel stack, a page directory, page tables. Not one of data: see lab L10.
mmsh> # The child ends. Is everything back?
mmsh> on 2 exit
mmsh> ask back "The child has ended. How many frames are missing?" \
...>   $frames - $(get vmstat.nr_free_pages) - $(get zoneinfo.Normal.count) - $(get zoneinfo.HighMem.count) \
...>   - $(get vmstat.nr_slab_unreclaimable)
back = 0
mmsh> verify
