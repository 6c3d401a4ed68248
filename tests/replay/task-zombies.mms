A child that ends is gone, or a zombie until its parent waits; orphans are init's.

mmsh> # init's children leave nothing
mmsh> wait
wait: ECHILD (No child processes)
mmsh> child = fork
2
mmsh> on $child exit 3
mmsh> try wait
wait: ECHILD (No child processes)
mmsh> # they do when it wants to know of them
mmsh> autoreap off
mmsh> child = fork
3
mmsh> wait
pid=0
mmsh> trace full
mmsh> on $child exit 3
  sys_exit_group(): system call 252
    switch_mm_irqs_off(): TLB: all is flushed (flush on task switch)  [pages=-1, start=0x0, reason=0]
    do_exit(): exit: process 3 gives its address space up  [current->mm = NULL, mm->mm_users = 0]
      mmap_read_lock(): mmap_lock of process 3 is taken for reading  [mm->mmap_lock]
      mmap_read_unlock(): mmap_lock of process 3 is given back  [mm->mmap_lock]
      mmap_read_lock(): mmap_lock of process 3 is taken for reading  [mm->mmap_lock]
        unmap_region(): what is mapped between 0x8048000 and 0xc0000000 leaves the page tables  [tlb_gather_mmu(), unmap_vmas(), free_pgtables()]
          pte_offset_map_lock(): page_table_lock of the table for 0x8048000 is taken  [ptl of the table]
          pte_offset_map_lock(): page_table_lock of the table for 0x8049000 is taken  [ptl of the table]
          set_pte_at(): PTE of 0x8049000: frame 0x3fc02 read-only young -> empty  [*ptep = 0x0, was 0x3fc02025]
          folio_activate(): frame 0x3fc02 was used again and moves to the active list  [PG_active]
          pte_offset_map_lock(): page_table_lock of the table for 0x804a000 is taken  [ptl of the table]
          pte_offset_map_lock(): page_table_lock of the table for 0x804b000 is taken  [ptl of the table]
          pte_offset_map_lock(): page_table_lock of the table for 0x804c000 is taken  [ptl of the table]
          pte_offset_map_lock(): page_table_lock of the table for 0xbffdf000 is taken  [ptl of the table]
          set_pte_at(): PTE of 0xbffff000: frame 0x3fc00 read-only old dirty -> empty  [*ptep = 0x0, was 0x3fc00045]
      mmap_read_unlock(): mmap_lock of process 3 is given back  [mm->mmap_lock]
      mmap_write_lock(): mmap_lock of process 3 is taken for writing  [mm->mmap_lock]
        kmem_cache_free(): the object at 0xc10121a0 goes back to the cache anon_vma_chain  [ac->avail + 1, by unlink_anon_vmas()]
        kmem_cache_free(): the object at 0xc1013310 goes back to the cache anon_vma  [ac->avail + 1, by __put_anon_vma()]
        kmem_cache_free(): the object at 0xc10121c0 goes back to the cache anon_vma_chain  [ac->avail + 1, by unlink_anon_vmas()]
        free_pgtables(): the pte table for 0x8000000 maps nothing any more: frame 0x1016  [mm->pgtables_bytes - 4096]
        free_pgtables(): the pte table for 0xbfc00000 maps nothing any more: frame 0x1017  [mm->pgtables_bytes - 4096]
        flush_tlb_mm_range(): TLB: all is flushed (local mm shootdown)  [pages=-1, start=0x0, reason=3]
        __free_pages(): frame 0x1017 has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x1017, order 0, waits at the head of the per-CPU unmovable list; 147 pages there  [pcp->count = 147]
        __free_pages(): frame 0x1016 has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x1016, order 0, waits at the head of the per-CPU unmovable list; 148 pages there  [pcp->count = 148]
        vma_rb_erase(): VMA 0x8048000-0x8049000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x8048000-0x8049000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010000 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x8049000-0x804a000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x8049000-0x804a000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010048 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x804a000-0x804b000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x804a000-0x804b000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010090 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x804b000-0x804c000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x804b000-0x804c000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc10100d8 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x804c000-0x804e000 is gone  [mm->map_count - 1]
          kmem_cache_free(): the object at 0xc1010120 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0xb7ffa000-0xb7ffe000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0xb7ffa000-0xb7ffe000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010168 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0xb7ffe000-0xb8000000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0xb7ffe000-0xb8000000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc10101b0 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0xbffdf000-0xc0000000 is gone  [mm->map_count - 1]
          kmem_cache_free(): the object at 0xc10101f8 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
      mmap_write_unlock(): mmap_lock of process 3 is given back  [mm->mmap_lock]
    mmdrop(): a reference to the mm at 0xc100eb40 is dropped: mm_count is 1  [mm->mm_count=1]
      kmem_cache_free(): the object at 0xc1007e00 goes back to the cache files_cache  [ac->avail + 1, by put_files_struct()]
      kmem_cache_free(): the object at 0xc10081c0 goes back to the cache fs_cache  [ac->avail + 1, by free_fs_struct()]
      __mmdrop(): nobody refers to the mm any more: its page directory, frame 0x1015, and its mm_struct go  [mm->mm_count = 0]
        __free_pages(): frame 0x1015 has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x1015, order 0, waits at the head of the per-CPU unmovable list; 149 pages there  [pcp->count = 149]
        kmem_cache_free(): the object at 0xc100eb40 goes back to the cache mm_struct  [ac->avail + 1, by __mmdrop()]
          __free_pages(): frame 0x104e (order 1, 2 frames) has no user left and is free  [page->_refcount = 0, order=1]
            free_unref_page(): 0x104e, order 1, waits at the head of the per-CPU unmovable list; 151 pages there  [pcp->count = 151]
  counters: nr_inactive_file -1, nr_active_file +1, nr_kernel_stack -8,
      nr_page_table_pages -2, pgfree +5, pgactivate +1
mmsh> trace off
mmsh> # address space, page directory, stack and files are gone; pid, status and task_struct stay
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      3       1     0        0        0 init <defunct>
mmsh> ps -m
    PID S       TASK      STACK         MM  ACTIVE_MM COMMAND
      - S 0xc1040040 0xc1044000       NULL       NULL kthreadd
      - S 0xc1046c00 0xc1048000       NULL       NULL kcompactd0
      - S 0xc1046080 0xc104a000       NULL       NULL kswapd0
>     1 R 0xc1040bc0 0xc1042000 0xc100ed80 0xc100ed80 init
      3 Z 0xc104cc40       NULL       NULL       NULL init <defunct>
mmsh> cat /proc/$child/stat
3 (init) Z 1 0 0 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 0 0 0 4294967295 0 0 0 0 0 0 0 0 0 0 0 0 17 0 0 0 0 0 0 0 0 0 0 0 0 0 768
mmsh> maps $child
mmsh> statm $child
0 0 0 0 0 0 0
mmsh> get $child.status.FDSize
0
mmsh> try cat /proc/$child/smaps_rollup
cat: ESRCH (No such process)
mmsh> ls /proc/$child/task
3
mmsh> try switch $child
switch: ESRCH (No such process)
mmsh> try on $child mmap 4K
on: ESRCH (No such process)
mmsh> try mm $child
mm: ESRCH (No such process)
mmsh> verify
mmsh> # its pid is taken, and only its parent may wait for it
mmsh> other = fork
4
mmsh> try on $other wait
wait: ECHILD (No child processes)
mmsh> try wait 7
wait: ECHILD (No child processes)
mmsh> before = $(digest)
mmsh> w = wait $child
pid=3 status=3
mmsh> assert $w == $child && $(digest) != $before
mmsh> undo
mmsh> assert $(digest) == $before
mmsh> redo
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      4       1     0      180        8 init
mmsh> # the eldest comes first, whoever ended first; a signal is told apart from a status
mmsh> third = fork
5
mmsh> set fatal-signals on
mmsh> try on $third touch 0
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> on $other exit 300
mmsh> wait
pid=4 status=44
mmsh> wait
pid=5 signal=11
mmsh> try wait
wait: ECHILD (No child processes)
mmsh> # a thread leaves no zombie; its group's leader has ended when the last thread has
mmsh> leader = fork
6
mmsh> thread = on $leader clone vm
7
mmsh> on $leader exit 1
mmsh> wait
pid=0
mmsh> on $thread exit
mmsh> wait
pid=6 status=1
mmsh> # zombies of a process that ends are init's, which reaps them if it wants no news of its children
mmsh> parent = fork
8
mmsh> a = on $parent fork
9
mmsh> on $a exit 1
mmsh> b = on $parent fork
10
mmsh> on $parent exit 2
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
      8       1     0        0        0 init <defunct>
      9       1     0        0        0 init <defunct>
     10       1     0      180        8 init
mmsh> wait $parent
pid=8 status=2
mmsh> wait
pid=9 status=1
mmsh> autoreap on
mmsh> on $b exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
mmsh> # what a process wants is handed on to its children and kept by exec; ended children of theirs wait for them
mmsh> parent = fork
11
mmsh> on $parent autoreap off
mmsh> child = on $parent fork
12
mmsh> on $child exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
      1       0     0      180        8 init
>    11       1     0      180        8 init
     12      11     0        0        0 init <defunct>
mmsh> on $parent exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
mmsh> verify
mmsh> # init gone, nobody waits
mmsh> autoreap off
mmsh> parent = fork
13
mmsh> child = on $parent fork
14
mmsh> on $child autoreap on
mmsh> on $parent exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
     13       1     0        0        0 init <defunct>
     14       1     0      180        8 init
mmsh> exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>    14       1     0      180        8 init
mmsh> verify
