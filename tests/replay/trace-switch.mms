A switch tells of other page tables, and of a flush only where there is one.

mmsh> p = mmap 4K
0xb7ff9000
mmsh> touch $p
minor=1 major=0
mmsh> child = fork
2
mmsh> # fork's child has run, to its first instruction: the MMU comes back with the parent's next access.
mmsh> trace brief
mmsh> read $p
  TLB flushed
0x00
mmsh> # No address space numbers on i386: all translations go.
mmsh> switch $child
  switch from 1 to 2: page directory 0x100c000 -> 0x1013000
  TLB flushed
mmsh> # A thread has the same tables.
mmsh> thread = on $child clone vm
  frame: 0x1042 allocated, order 1
  slab: new slab 0xc1042000, order 1, of 2 objects, colour offset 128
3
mmsh> switch $thread
  switch from 2 to 3: page directory 0x1013000 -> 0x1013000
mmsh> # `on` is no switch of the current process, but the MMU has to go along, and comes back with the next one.
mmsh> on 1 read $p
  TLB flushed
0x00
mmsh> switch $child
  switch from 3 to 2: page directory 0x1013000 -> 0x1013000
  TLB flushed
mmsh> read $p
0x00
mmsh> trace raw
mmsh> switch 1
  1: sched_switch: prev_pid=2 next_pid=1 old_pgd=0x1013000 new_pgd=0x100c000
  1: tlb_flush: pages=-1 reason=0
mmsh> trace brief
mmsh> # With them a switch flushes nothing.
mmsh> tlb asid=on
mmsh> switch $child
  switch from 1 to 2: page directory 0x100c000 -> 0x1013000
mmsh> get tlb.flushes
0
