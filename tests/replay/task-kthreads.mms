Kernel threads have no address space: they run on the page tables of whoever ran before.

mmsh> ps -m
    PID S       TASK      STACK         MM  ACTIVE_MM COMMAND
      - S 0xc1040040 0xc1044000       NULL       NULL kthreadd
      - S 0xc1046c00 0xc1048000       NULL       NULL kcompactd0
      - S 0xc1046080 0xc104a000       NULL       NULL kswapd0
>     1 R 0xc1040bc0 0xc1042000 0xc100ed80 0xc100ed80 init
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        8 init
mmsh> # users of an address space count once in mm_count
mmsh> thread = clone vm
2
mmsh> get mm.mm_users
2
mmsh> get mm.mm_count
1
mmsh> trace full
mmsh> kswapd
  context_switch(): kswapd0 runs on the page directory of process 1, whose mm it borrows: mm_count is 2  [next->mm = NULL, next->active_mm = prev->active_mm, mm->mm_count=2]
  counters: pageoutrun +1
0
mmsh> trace off
mmsh> # kswapd has the CPU until a process runs again
mmsh> ps -m
    PID S       TASK      STACK         MM  ACTIVE_MM COMMAND
      - S 0xc1040040 0xc1044000       NULL       NULL kthreadd
      - S 0xc1046c00 0xc1048000       NULL       NULL kcompactd0
>     - R 0xc1046080 0xc104a000       NULL 0xc100ed80 kswapd0
      1 R 0xc1040bc0 0xc1042000 0xc100ed80 0xc100ed80 init
      2 R 0xc104cc40 0xc104e000 0xc100ed80 0xc100ed80 {init}
mmsh> get mm.mm_users
2
mmsh> get mm.mm_count
2
mmsh> verify
mmsh> before = $(digest)
mmsh> # a view is no process that runs, a call is
mmsh> get mm.mm_count
2
mmsh> trace full
mmsh> p = mmap 4K
  sys_mmap2(): system call 192
    mmdrop(): a reference to the mm at 0xc100ed80 is dropped: mm_count is 1  [mm->mm_count=1]
      mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
        vm_unmapped_area(): at 0xb7ff9000 is a gap of 0x1000 bytes; frames for it come with the first accesses  [vma->rb_subtree_gap >= 0x1000, between 0x10000 and 0xb8000000]
        vma_link(): VMA 0xb7ff9000-0xb7ffa000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7ff9]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc10101f8  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_alloc()]
      mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  process 1: VmSize +4 kB, VmData +4 kB
0xb7ff9000
mmsh> trace off
mmsh> get mm.mm_count
1
mmsh> ps -m
    PID S       TASK      STACK         MM  ACTIVE_MM COMMAND
      - S 0xc1040040 0xc1044000       NULL       NULL kthreadd
      - S 0xc1046c00 0xc1048000       NULL       NULL kcompactd0
      - S 0xc1046080 0xc104a000       NULL       NULL kswapd0
>     1 R 0xc1040bc0 0xc1042000 0xc100ed80 0xc100ed80 init
      2 R 0xc104cc40 0xc104e000 0xc100ed80 0xc100ed80 {init}
mmsh> undo
mmsh> assert $(digest) == $before
mmsh> get mm.mm_count
2
mmsh> # a process that ends has to run: kswapd gives its mm back first, and so does a switch
mmsh> child = fork
3
mmsh> switch $child
mmsh> kswapd
0
mmsh> trace full
mmsh> exit
  sys_exit_group(): system call 252
    mmdrop(): a reference to the mm at 0xc100eb40 is dropped: mm_count is 1  [mm->mm_count=1]
    do_exit(): exit: process 3 gives its address space up  [current->mm = NULL, mm->mm_users = 0]
      mmap_read_lock(): mmap_lock of process 3 is taken for reading  [mm->mmap_lock]
      mmap_read_unlock(): mmap_lock of process 3 is given back  [mm->mmap_lock]
      mmap_read_lock(): mmap_lock of process 3 is taken for reading  [mm->mmap_lock]
        unmap_region(): what is mapped between 0x8048000 and 0xc0000000 leaves the page tables  [tlb_gather_mmu(), unmap_vmas(), free_pgtables()]
          pte_offset_map_lock(): page_table_lock of the table for 0x8048000 is taken  [ptl of the table]
          pte_offset_map_lock(): page_table_lock of the table for 0x8049000 is taken  [ptl of the table]
          set_pte_at(): PTE of 0x8049000: frame 0x3fc02 read-only young -> empty  [*ptep = 0x0, was 0x3fc02025]
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
        free_pgtables(): the pte table for 0x8000000 maps nothing any more: frame 0x1017  [mm->pgtables_bytes - 4096]
        free_pgtables(): the pte table for 0xbfc00000 maps nothing any more: frame 0x1016  [mm->pgtables_bytes - 4096]
        flush_tlb_mm_range(): TLB: all is flushed (local mm shootdown)  [pages=-1, start=0x0, reason=3]
        __free_pages(): frame 0x1016 has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x1016, order 0, waits at the head of the per-CPU unmovable list; 145 pages there  [pcp->count = 145]
        __free_pages(): frame 0x1017 has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x1017, order 0, waits at the head of the per-CPU unmovable list; 146 pages there  [pcp->count = 146]
        vma_rb_erase(): VMA 0x8048000-0x8049000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x8048000-0x8049000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc10101f8 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x8049000-0x804a000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x8049000-0x804a000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc10101b0 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x804a000-0x804b000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x804a000-0x804b000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010168 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x804b000-0x804c000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0x804b000-0x804c000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010120 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0x804c000-0x804e000 is gone  [mm->map_count - 1]
          kmem_cache_free(): the object at 0xc10100d8 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0xb7ffa000-0xb7ffe000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0xb7ffa000-0xb7ffe000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010090 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0xb7ffe000-0xb8000000 is gone  [mm->map_count - 1]
          vma->vm_ops->close(): vm_ops->close: VMA 0xb7ffe000-0xb8000000 of the mapping goes  [vma->vm_ops, fput(vma->vm_file)]
          kmem_cache_free(): the object at 0xc1010048 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
        vma_rb_erase(): VMA 0xbffdf000-0xc0000000 is gone  [mm->map_count - 1]
          kmem_cache_free(): the object at 0xc1010000 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
      mmap_write_unlock(): mmap_lock of process 3 is given back  [mm->mmap_lock]
    mmdrop(): a reference to the mm at 0xc100eb40 is dropped: mm_count is 1  [mm->mm_count=1]
      kmem_cache_free(): the object at 0xc1007e00 goes back to the cache files_cache  [ac->avail + 1, by put_files_struct()]
      kmem_cache_free(): the object at 0xc10081c0 goes back to the cache fs_cache  [ac->avail + 1, by free_fs_struct()]
    context_switch(): process 1 runs instead of 3: the page directory register goes from 0x1015000 to 0x100f000  [0x1015000 -> 0x100f000, mm->pgd of the next]
      switch_mm_irqs_off(): TLB: all is flushed (flush on task switch)  [pages=-1, start=0x0, reason=0]
      __mmdrop(): nobody refers to the mm any more: its page directory, frame 0x1015, and its mm_struct go  [mm->mm_count = 0]
        __free_pages(): frame 0x1015 has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x1015, order 0, waits at the head of the per-CPU unmovable list; 147 pages there  [pcp->count = 147]
        kmem_cache_free(): the object at 0xc100eb40 goes back to the cache mm_struct  [ac->avail + 1, by __mmdrop()]
          __free_pages(): frame 0x1050 (order 1, 2 frames) has no user left and is free  [page->_refcount = 0, order=1]
            free_unref_page(): 0x1050, order 1, waits at the head of the per-CPU unmovable list; 149 pages there  [pcp->count = 149]
    delayed_put_task_struct(): nothing is left of process 3: its pid is free  [release_task(): signal, cred, task_struct]
      free_task(): the task_struct of process 3 goes, with what was its own  [task_struct->usage = 0]
        kmem_cache_free(): the object at 0xc104c0c0 goes back to the cache task_struct  [ac->avail + 1, by free_task()]
        kmem_cache_free(): the object at 0xc1006580 goes back to the cache cred_jar  [ac->avail + 1, by put_cred_rcu()]
        kmem_cache_free(): the object at 0xc100c540 goes back to the cache sighand_cache  [ac->avail + 1, by __cleanup_sighand()]
        kmem_cache_free(): the object at 0xc100a040 goes back to the cache signal_cache  [ac->avail + 1, by free_signal_struct()]
        kmem_cache_free(): the object at 0xc100b280 goes back to the cache pid  [ac->avail + 1, by put_pid()]
  counters: nr_kernel_stack -8, nr_page_table_pages -2, pgfree +5
mmsh> trace off
mmsh> verify
mmsh> # a call that fails is none that undo counts, though the process ran
mmsh> kswapd
0
mmsh> try munmap 0 0
munmap: EINVAL (Invalid argument)
mmsh> get mm.mm_count
1
mmsh> undo
mmsh> get mm.mm_count
1
mmsh> verify
mmsh> # whoever only looks or prints lets the kernel thread go on
mmsh> kswapd
0
mmsh> d = digest
0x29f6a9f6da0fcc66
mmsh> echo hello
hello
mmsh> tlb entries=7
tlb: EINVAL (Invalid argument)
mmsh> set era modern
mmsh> policy lru 3 1 2 3
3 misses, 0 hits
mmsh> sysctl vm.swappiness
60
mmsh> assert $(digest) == $d
mmsh> get mm.mm_count
2
mmsh> echo 50 > /proc/sys/vm/swappiness
mmsh> get mm.mm_count
1
mmsh> verify
