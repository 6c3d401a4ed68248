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
0x00
mmsh> # No address space numbers on i386: all translations go.
mmsh> switch $child
  process 2 runs instead of 1: the page directory register goes from 0x100f000 to 0x1016000
  TLB: all is flushed (flush on task switch)
mmsh> # A thread has the same tables.
mmsh> thread = on $child clone vm
  system call clone, number 120
  frame 0x1050 (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)
  process 3 gets a task_struct; all else it shares
  CLONE_VM: process 3 runs in the address space of 2, which has 2 users now; nothing is copied
  counters: nr_kernel_stack +8, pgalloc_normal +2
3
mmsh> switch $thread
  process 3 runs instead of 2: the page directory register goes from 0x1016000 to 0x1016000
mmsh> # `on` is no switch of the current process, but the MMU has to go along, and comes back with the next one.
mmsh> on 1 read $p
  TLB: all is flushed (flush on task switch)
0x00
mmsh> switch $child
  TLB: all is flushed (flush on task switch)
  process 2 runs instead of 3: the page directory register goes from 0x1016000 to 0x1016000
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
  process 2 runs instead of 1: the page directory register goes from 0x100f000 to 0x1016000
  TLB: all is flushed (flush on task switch)
mmsh> get tlb.flushes
0
