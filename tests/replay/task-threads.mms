Threads of a process: what they share, whose children they have, and when the process has ended.

mmsh> child = fork
2
mmsh> switch $child
mmsh> thread = clone vm
3
mmsh> # limits are the process's
mmsh> on $thread rlimit as 1M
mmsh> expect ENOMEM mmap 2M
mmsh> rlimit as unlimited
mmsh> # a thread's parent is its process's; its child's parent is the process
mmsh> grandchild = on $thread fork
4
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
      1       0     0      180        8 init
>     2       1     0      180        8 init
      3       1     0      180        8 {init}
      4       2     0      180        8 init
mmsh> get $thread.status.PPid
1
mmsh> # faults: of the process, and of each thread
mmsh> p = mmap 32K
0xb7ff2000
mmsh> touch $p 12K
minor=3 major=0
mmsh> on $thread touch $p+12K 20K
minor=5 major=0
mmsh> get $child.stat.10
8
mmsh> # the leader ends first: a zombie while a thread lives, which keeps mm and children
mmsh> exit 7
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      2       1     0        0        0 init <defunct>
      3       1     0      212       40 {init}
      4       2     0      180        8 init
mmsh> get $grandchild.status.PPid
2
mmsh> on $thread read $p
0x00
mmsh> # the last thread ends the process, and its child is an orphan
mmsh> on $thread exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      4       1     0      180        8 init
mmsh> # exit_group enters, and does not return
mmsh> child = fork
5
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
mmsh> on $child exit
            init-5       [000] .....     0.000117: sys_enter: NR 252 (0, 0, 0, 0, 0, 0)
            init-5       [000] .....     0.000117: tlb_flush: pages:-1 reason:flush on task switch (0)
            init-5       [000] .....     0.000117: sched_process_exit: comm=init pid=5 prio=120
            init-5       [000] .....     0.000117: mmap_lock_acquire_returned: mm=c100eb40 memcg_path=/ write=false success=true
            init-5       [000] .....     0.000117: mmap_lock_released: mm=c100eb40 memcg_path=/ write=false
            init-5       [000] .....     0.000117: mmap_lock_acquire_returned: mm=c100eb40 memcg_path=/ write=false success=true
            init-5       [000] .....     0.000117: unmap_region: (unmap_region) start=0x8048000 end=0xc0000000
            init-5       [000] .....     0.000117: page_table_lock: (pte_offset_map_lock) address=0x8048000 mm=c100eb40
            init-5       [000] .....     0.000117: page_table_lock: (pte_offset_map_lock) address=0x8049000 mm=c100eb40
            init-5       [000] .....     0.000117: set_pte: (set_pte_at) mm=c100eb40 address=0x8049000 old=0x3fc02025 new=0x0
            init-5       [000] .....     0.000117: mm_lru_activate: folio=f7ff3050 pfn=0x3fc02
            init-5       [000] .....     0.000117: page_table_lock: (pte_offset_map_lock) address=0x804a000 mm=c100eb40
            init-5       [000] .....     0.000117: page_table_lock: (pte_offset_map_lock) address=0x804b000 mm=c100eb40
            init-5       [000] .....     0.000117: page_table_lock: (pte_offset_map_lock) address=0x804c000 mm=c100eb40
            init-5       [000] .....     0.000117: page_table_lock: (pte_offset_map_lock) address=0xbffdf000 mm=c100eb40
            init-5       [000] .....     0.000117: set_pte: (set_pte_at) mm=c100eb40 address=0xbffff000 old=0x3fc00045 new=0x0
            init-5       [000] .....     0.000117: mmap_lock_released: mm=c100eb40 memcg_path=/ write=false
            init-5       [000] .....     0.000117: mmap_lock_acquire_returned: mm=c100eb40 memcg_path=/ write=true success=true
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=unlink_anon_vmas ptr=c10121a0 name=anon_vma_chain
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=__put_anon_vma ptr=c10132a0 name=anon_vma
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=unlink_anon_vmas ptr=c10121c0 name=anon_vma_chain
            init-5       [000] .....     0.000117: page_table_free: (free_pgtables) mm=c100eb40 address=0x8000000 level=1 pfn=0x1017
            init-5       [000] .....     0.000117: page_table_free: (free_pgtables) mm=c100eb40 address=0xbfc00000 level=1 pfn=0x101d
            init-5       [000] .....     0.000117: tlb_flush: pages:-1 reason:local mm shootdown (3)
            init-5       [000] .....     0.000117: mm_page_free: page=f7625488 pfn=0x101d order=0
            init-5       [000] .....     0.000117: pcp_free: (free_unref_page) pfn=0x101d order=0 migratetype=0 count=139
            init-5       [000] .....     0.000117: mm_page_free: page=f7625398 pfn=0x1017 order=0
            init-5       [000] .....     0.000117: pcp_free: (free_unref_page) pfn=0x1017 order=0 migratetype=0 count=140
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0x8048000 vm_end=0x8049000
            init-5       [000] .....     0.000117: vm_ops_close: (vma->vm_ops->close) vm_start=0x8048000 vm_end=0x8049000 mm=c100eb40
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c1010000 name=vm_area_struct
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0x8049000 vm_end=0x804a000
            init-5       [000] .....     0.000117: vm_ops_close: (vma->vm_ops->close) vm_start=0x8049000 vm_end=0x804a000 mm=c100eb40
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c1010048 name=vm_area_struct
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0x804a000 vm_end=0x804b000
            init-5       [000] .....     0.000117: vm_ops_close: (vma->vm_ops->close) vm_start=0x804a000 vm_end=0x804b000 mm=c100eb40
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c1010090 name=vm_area_struct
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0x804b000 vm_end=0x804c000
            init-5       [000] .....     0.000117: vm_ops_close: (vma->vm_ops->close) vm_start=0x804b000 vm_end=0x804c000 mm=c100eb40
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c1010d38 name=vm_area_struct
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0x804c000 vm_end=0x804e000
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c10100d8 name=vm_area_struct
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0xb7ffa000 vm_end=0xb7ffe000
            init-5       [000] .....     0.000117: vm_ops_close: (vma->vm_ops->close) vm_start=0xb7ffa000 vm_end=0xb7ffe000 mm=c100eb40
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c1010120 name=vm_area_struct
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0xb7ffe000 vm_end=0xb8000000
            init-5       [000] .....     0.000117: vm_ops_close: (vma->vm_ops->close) vm_start=0xb7ffe000 vm_end=0xb8000000 mm=c100eb40
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c1010168 name=vm_area_struct
            init-5       [000] .....     0.000117: vma_unlink: (vma_rb_erase) mm=c100eb40 vm_start=0xbffdf000 vm_end=0xc0000000
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=vm_area_free ptr=c10101b0 name=vm_area_struct
            init-5       [000] .....     0.000117: mmap_lock_released: mm=c100eb40 memcg_path=/ write=true
            init-5       [000] .....     0.000117: mmdrop: (mmdrop) mm=c100eb40 mm_count=1
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=put_files_struct ptr=c1007e00 name=files_cache
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=free_fs_struct ptr=c10081c0 name=fs_cache
            init-5       [000] .....     0.000117: __mmdrop: (__mmdrop) mm=c100eb40 pgd=0x1015
            init-5       [000] .....     0.000117: mm_page_free: page=f7625348 pfn=0x1015 order=0
            init-5       [000] .....     0.000117: pcp_free: (free_unref_page) pfn=0x1015 order=0 migratetype=0 count=141
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=__mmdrop ptr=c100eb40 name=mm_struct
            init-5       [000] .....     0.000117: mm_page_free: page=f7625c80 pfn=0x1050 order=1
            init-5       [000] .....     0.000117: pcp_free: (free_unref_page) pfn=0x1050 order=1 migratetype=0 count=143
            init-5       [000] .....     0.000117: sched_process_free: comm=init pid=5 prio=120
            init-5       [000] .....     0.000117: free_task: (free_task) pid=5
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=free_task ptr=c104cc40 name=task_struct
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=put_cred_rcu ptr=c1006580 name=cred_jar
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=__cleanup_sighand ptr=c100c540 name=sighand_cache
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=free_signal_struct ptr=c100a040 name=signal_cache
            init-5       [000] .....     0.000117: kmem_cache_free: call_site=put_pid ptr=c100b2c0 name=pid
mmsh> trace off
mmsh> # a fatal signal ends all threads
mmsh> set fatal-signals on
mmsh> child = fork
6
mmsh> thread = on $child clone vm
7
mmsh> try on $thread touch 0
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      4       1     0      180        8 init
mmsh> verify
mmsh> # a thread ends by exit while others live; the last one takes the process along, and who is refused gets an answer
mmsh> child = fork
8
mmsh> thread = on $child clone vm
9
mmsh> trace brief
mmsh> on $child exit
  system call exit, number 1
  exit: process 8 ends; its address space stays, with mm_users 1
  frame 0x104e (order 1, 2 frames) has no user left and is free
  counters: nr_kernel_stack -8, pgfree +2
mmsh> on $thread exit
  system call exit_group, number 252
  exit: process 9 gives its address space up
  PTE of 0x8049000: frame 0x3fc02 read-only young -> empty
  PTE of 0xbffff000: frame 0x3fc00 read-only old dirty -> empty
  the pte table for 0x8000000 maps nothing any more: frame 0x1017
  the pte table for 0xbfc00000 maps nothing any more: frame 0x101d
  TLB: all is flushed (local mm shootdown)
  frame 0x101d has no user left and is free
  frame 0x1017 has no user left and is free
  VMA 0x8048000-0x8049000 is gone
  vm_ops->close: VMA 0x8048000-0x8049000 of the mapping goes
  VMA 0x8049000-0x804a000 is gone
  vm_ops->close: VMA 0x8049000-0x804a000 of the mapping goes
  VMA 0x804a000-0x804b000 is gone
  vm_ops->close: VMA 0x804a000-0x804b000 of the mapping goes
  frame 0x1015 has no user left and is free
  and so on: 1 more frames freed, 5 more VMAs gone, 3 more calls of ->close
  counters: nr_kernel_stack -8, nr_page_table_pages -2, pgfree +5
mmsh> trace off
mmsh> boot x86_64
mmsh> thread = clone vm
2
mmsh> trace brief
mmsh> exit
  system call exit, number 60
  exit: process 1 ends; its address space stays, with mm_users 1
  process 2 runs instead of 1: the page directory register goes from 0x100020000 to 0x100020000
  counters: nr_kernel_stack -16
mmsh> trace off
mmsh> expect EPERM on $thread exit
