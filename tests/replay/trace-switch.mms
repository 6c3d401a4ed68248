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
  the MMU gets other page tables: the TLB is flushed
0x00
mmsh> # No address space numbers on i386: all translations go.
mmsh> switch $child
  process 2 runs instead of 1: the page directory register goes from 0x100c000 to 0x1013000
  the MMU gets other page tables: the TLB is flushed
mmsh> # A thread has the same tables.
mmsh> thread = on $child clone vm
  system call clone, number 120
  frame 0x1042 (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)
  the cache has no free object: a new slab at 0xc1042000, order 1, brings 2 objects, the first at offset 128
  counters: nr_slab_unreclaimable +2, pgalloc_normal +2
3
mmsh> switch $thread
  process 3 runs instead of 2: the page directory register goes from 0x1013000 to 0x1013000
mmsh> # `on` is no switch of the current process, but the MMU has to go along, and comes back with the next one.
mmsh> on 1 read $p
  the MMU gets other page tables: the TLB is flushed
0x00
mmsh> switch $child
  process 2 runs instead of 3: the page directory register goes from 0x1013000 to 0x1013000
  the MMU gets other page tables: the TLB is flushed
mmsh> read $p
0x00
mmsh> trace raw
# tracer: nop
#
# entries-in-buffer/entries-written: 0/0   #P:1
#
#                                _-----=> irqs-off/BH-disabled
#                               / _----=> need-resched
#                              | / _---=> hardirq/softirq
#                              || / _--=> preempt-depth
#                              ||| / _-=> migrate-disable
#                              |||| /     delay
#           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION
#              | |         |   |||||     |         |
mmsh> switch 1
            init-1       [000] .....     0.000106: sched_switch: prev_comm=init prev_pid=2 prev_prio=120 prev_state=R ==> next_comm=init next_pid=1 next_prio=120
            init-1       [000] .....     0.000106: tlb_flush: pages:-1 reason:flush on task switch (0)
mmsh> trace brief
mmsh> # With them a switch flushes nothing.
mmsh> tlb asid=on
mmsh> switch $child
  process 2 runs instead of 1: the page directory register goes from 0x100c000 to 0x1013000
mmsh> get tlb.flushes
0
