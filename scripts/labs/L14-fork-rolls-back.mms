L14  A fork that fails half-way

Goal: say what a failed fork leaves behind (nothing), and how one checks such a thing.
Read: mmsh-fail(1), mmsh-digest(1), mmsh-verify(1), mmsh-trace(1)
Check: mmsh --check scripts/labs/L14-fork-rolls-back.mms

fork takes a task_struct, an mm, a page directory, VMAs one by one, page tables one by one. Memory can run
out at each of them, and what was taken so far has to go back. fail N makes the N-th allocation from now fail.

mmsh> # Some memory of all kinds, so that there is something to copy.
mmsh> file data 8pg
mmsh> p = mmap 8pg
0xb7ff2000
mmsh> touch $p 8pg
minor=8 major=0
mmsh> f = mmap 8pg file=data
0xb7fea000
mmsh> touch $f 4pg
minor=4 major=0
mmsh> s = mmap 4pg shared
0xb7fe6000
mmsh> touch $s 4pg
minor=4 major=0
mmsh> # The ledger: free frames are on the buddy lists or on the per-CPU lists of a zone.
mmsh> frames = print $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count)
257673
mmsh> tables = get vmstat.nr_page_table_pages
3
mmsh> before = $(digest)
mmsh> # Q1: The first allocation fails. errno? Frames?
mmsh> fail 1
mmsh> try fork
fork: ENOMEM (Cannot allocate memory)
mmsh> assert $(digest) == $before
mmsh> # Q2: Later ones. How far did this one come, and in which order does it undo what it did?
mmsh> checkpoint here
mmsh> fail 16
mmsh> trace brief
mmsh> try fork
  frame: 0x1014 allocated, order 0
  VMA 0x8048000-0x8049000 added
  VMA 0x8049000-0x804a000 added
  VMA 0x804a000-0x804b000 added
  VMA 0x804b000-0x804c000 added
  VMA 0x804c000-0x804e000 added
  VMA 0xb7fe6000-0xb7fea000 added
  VMA 0x8048000-0x8049000 removed
  VMA 0x8049000-0x804a000 removed
  VMA 0x804a000-0x804b000 removed
  VMA 0x804b000-0x804c000 removed
  VMA 0x804c000-0x804e000 removed
  VMA 0xb7fe6000-0xb7fea000 removed
  frame: 0x1014 freed, order 0
  pcp: 0x1014 of order 0 goes to the head of the per-CPU unmovable list; 164 pages there
fork: ENOMEM (Cannot allocate memory)
mmsh> trace off
mmsh> assert $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count) == $frames
mmsh> # The digest is another one, though: what may have changed? A frame came and went, and counters count both.
mmsh> assert $(digest) != $before
mmsh> restore here
mmsh> assert $(digest) == $before
mmsh> # Q3: Each of them in turn, until a fork needs no more. All before must fail with ENOMEM, with all frames
mmsh> # back; and verify takes stock of the machine: every frame belongs to somebody, every count is right.
mmsh> n = 0
mmsh> e = 12
mmsh> while $e != 0 {
...>   n = $(print $n + 1)
...>   fail $n
...>   e = $(try fork)
...>   if $e != 0 {
...>     assert $e == 12
...>     assert $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count) == $frames
...>     assert $(get vmstat.nr_page_table_pages) == $tables
...>     verify
...>   }
...> }
mmsh> echo a fork of this process takes $(print $n - 1) allocations
a fork of this process takes 31 allocations
mmsh> # Q4: The last one held. What has it cost in frames, and who holds them?
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      260       72 init
      2       1     0      260       52 init
mmsh> free = $(print $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count))
mmsh> assert $frames - $free == 3
mmsh> assert $(get vmstat.nr_page_table_pages) - $tables == 2
mmsh> # A page directory, two page tables. Not one of data: see lab L10.
mmsh> # Q5: The child ends. Is everything back?
mmsh> on 2 exit
mmsh> assert $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count) == $frames
mmsh> verify
