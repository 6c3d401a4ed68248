What a kernel programmer looks for in a trace: flushes of the TLB, locks, whose tables, who allocates.

mmsh> # A copy on write: the old translation is flushed before the new entry is there.
mmsh> p = mmap 8K
0xb7ff8000
mmsh> touch $p 8K
minor=2 major=0
mmsh> trace full
mmsh> child = fork
  sys_fork(): system call 2
    copy_process(): process 2 gets a task_struct, and copies of its parent's credentials, files and signals  [p = dup_task_struct(current)]
      kmem_cache_alloc(): an object of the cache task_struct, 2944 bytes at 0xc104cc40  [ac->avail - 1, flags=GFP_KERNEL, for dup_task_struct()]
        cache_grow_begin(): the cache has no free object: a new slab at 0xc104c000, order 1, brings 2 objects, the first at offset 192  [slab->s_mem = 0xc104c000 + 192, n->total_slabs + 1]
          __alloc_pages(): frame 0x104c (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL|__GFP_COMP]
      __alloc_pages(): frame 0x104e (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
      kmem_cache_alloc(): an object of the cache cred_jar, 128 bytes at 0xc1006580  [ac->avail - 1, flags=GFP_KERNEL, for prepare_creds()]
      kmem_cache_alloc(): an object of the cache files_cache, 256 bytes at 0xc1007e00  [ac->avail - 1, flags=GFP_KERNEL, for dup_fd()]
      kmem_cache_alloc(): an object of the cache fs_cache, 32 bytes at 0xc10081c0  [ac->avail - 1, flags=GFP_KERNEL, for copy_fs_struct()]
      kmem_cache_alloc(): an object of the cache sighand_cache, 1312 bytes at 0xc100c540  [ac->avail - 1, flags=GFP_KERNEL, for copy_sighand()]
      kmem_cache_alloc(): an object of the cache signal_cache, 736 bytes at 0xc100a040  [ac->avail - 1, flags=GFP_KERNEL, for copy_signal()]
    dup_mm(): fork: process 2 has the address space of 1: 9 VMAs and 3 PTEs copied, 3 of them write-protected in both, 2 page tables; 0 pages copied  [dup_mmap(), copy_page_range(); mm->map_count=9, mm->pgtables_bytes=4096*2]
      kmem_cache_alloc(): an object of the cache mm_struct, 576 bytes at 0xc100eb40  [ac->avail - 1, flags=GFP_KERNEL, for dup_mm()]
      __alloc_pages(): frame 0x1016 comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
      mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      mmap_write_lock(): mmap_lock of process 2 is taken for writing  [mm->mmap_lock]
        vma_link(): VMA 0x8048000-0x8049000 r--p of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x71, vm_pgoff=0x0]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc10101b0  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          vma->vm_ops->open(): vm_ops->open: the mapping has one more VMA, 0x8048000-0x8049000  [vma->vm_ops, get_file(vma->vm_file)]
        vma_link(): VMA 0x8049000-0x804a000 r-xp of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x75, vm_pgoff=0x1]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010168  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          vma->vm_ops->open(): vm_ops->open: the mapping has one more VMA, 0x8049000-0x804a000  [vma->vm_ops, get_file(vma->vm_file)]
        vma_link(): VMA 0x804a000-0x804b000 r--p of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x71, vm_pgoff=0x2]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010120  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          vma->vm_ops->open(): vm_ops->open: the mapping has one more VMA, 0x804a000-0x804b000  [vma->vm_ops, get_file(vma->vm_file)]
        vma_link(): VMA 0x804b000-0x804c000 rw-p of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0x3]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc10100d8  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          vma->vm_ops->open(): vm_ops->open: the mapping has one more VMA, 0x804b000-0x804c000  [vma->vm_ops, get_file(vma->vm_file)]
        vma_link(): VMA 0x804c000-0x804e000 rw-p of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0x804c]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010090  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        vma_link(): VMA 0xb7ff8000-0xb7ffa000 rw-p of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7ff8]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010048  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc10121a0  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
          kmem_cache_alloc(): an object of the cache anon_vma, 56 bytes at 0xc10132d8  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_fork()]
          kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012180  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_fork()]
        copy_page_range(): 2 PTEs of VMA 0xb7ff8000-0xb7ffa000 are copied, 2 of them write-protected in both  [dst_pte = src_pte, old and read-only]
          __pte_alloc(): a page table is missing: frame 0x1017 becomes the pte table for 0xb7ff8000 of mm 0xc100eb40  [mm->pgtables_bytes + 4096]
            __alloc_pages(): frame 0x1017 comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
          pte_offset_map_lock(): page_table_lock of the table for 0xb7ff8000 of mm 0xc100eb40 is taken  [ptl of the table]
          spin_lock_nested(): page_table_lock of the table for 0xb7ff8000 is taken  [ptl of the table]
        vma_link(): VMA 0xb7ffa000-0xb7ffe000 r--p of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x4044411, vm_pgoff=0x0]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010000  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          vma->vm_ops->open(): vm_ops->open: the mapping has one more VMA, 0xb7ffa000-0xb7ffe000  [vma->vm_ops, get_file(vma->vm_file)]
        copy_page_range(): 0 PTEs of VMA 0xb7ffa000-0xb7ffe000 are copied, 0 of them write-protected in both  [dst_pte = src_pte, old and read-only]
          pte_offset_map_lock(): page_table_lock of the table for 0xb7ffa000 of mm 0xc100eb40 is taken  [ptl of the table]
          spin_lock_nested(): page_table_lock of the table for 0xb7ffa000 is taken  [ptl of the table]
        vma_link(): VMA 0xb7ffe000-0xb8000000 r-xp of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x40075, vm_pgoff=0x0]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010f78  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          vma->vm_ops->open(): vm_ops->open: the mapping has one more VMA, 0xb7ffe000-0xb8000000  [vma->vm_ops, get_file(vma->vm_file)]
        vma_link(): VMA 0xbffdf000-0xc0000000 rw-p of mm 0xc100eb40 joins the list and the tree  [mm->map_count + 1, vm_flags=0x100173, vm_pgoff=0xbffdf]
          kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010f30  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
          kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012160  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
          kmem_cache_alloc(): an object of the cache anon_vma, 56 bytes at 0xc10132a0  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_fork()]
          kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012140  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_fork()]
        copy_page_range(): 1 PTEs of VMA 0xbffdf000-0xc0000000 are copied, 1 of them write-protected in both  [dst_pte = src_pte, old and read-only]
          __pte_alloc(): a page table is missing: frame 0x1018 becomes the pte table for 0xbffdf000 of mm 0xc100eb40  [mm->pgtables_bytes + 4096]
            __alloc_pages(): frame 0x1018 comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
          pte_offset_map_lock(): page_table_lock of the table for 0xbffdf000 of mm 0xc100eb40 is taken  [ptl of the table]
          spin_lock_nested(): page_table_lock of the table for 0xbffdf000 is taken  [ptl of the table]
      mmap_write_unlock(): mmap_lock of process 2 is given back  [mm->mmap_lock]
      flush_tlb_mm_range(): TLB: all is flushed (local mm shootdown)  [pages=-1, start=0x0, reason=3]
      mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    alloc_pid(): process 2, a child of 1, gets its pid  [p->pid=2]
      kmem_cache_alloc(): an object of the cache pid, 64 bytes at 0xc100b2c0  [ac->avail - 1, flags=GFP_KERNEL, for alloc_pid()]
    copy_process(): process 2 is whole: clone_flags 0x0  [clone_flags=0x0]
    kernel_clone(): process 2, a child of 1, may run  [wake_up_new_task()]
      switch_mm_irqs_off(): TLB: all is flushed (flush on task switch)  [pages=-1, start=0x0, reason=0]
      exc_page_fault(): page fault: an instruction fetch from 0x8049000, which has no valid entry  [address=0x8049000, error_code=0x14]
        mmap_read_lock(): mmap_lock of process 2 is taken for reading  [mm->mmap_lock]
          find_vma(): it lies in VMA 0x8049000-0x804a000 r-xp  [vma->vm_start=0x8049000, vm_end=0x804a000, vm_flags=0x75]
          do_read_fault(): a page of the file is missing in the page table  [pte=0x0, page->_refcount=0]
            vma->vm_ops->map_pages(): the mapping's own ->map_pages maps what is cached of pages 1 to 1 of the file: this page is among them, a minor fault  [vmf->pgoff, VM_FAULT_ 0x100]
              __pte_alloc(): a page table is missing: frame 0x1019 becomes the pte table for 0x8049000 of process 2  [mm->pgtables_bytes + 4096]
                __alloc_pages(): frame 0x1019 comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
              pte_offset_map_lock(): page_table_lock of the table for 0x8049000 of process 2 is taken  [ptl of the table]
              set_pte_at(): PTE of 0x8049000 of process 2: empty -> frame 0x3fc02 read-only young  [*ptep = 0x3fc02025, was 0x0]
        mmap_read_unlock(): mmap_lock of process 2 is given back  [mm->mmap_lock]
        exc_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=1, maj_flt=0]
        switch_mm_irqs_off(): TLB: all is flushed (flush on task switch)  [pages=-1, start=0x0, reason=0]
  counters: nr_slab_unreclaimable +2, nr_kernel_stack +8, nr_page_table_pages +3,
      pgalloc_normal +8, pgfault +1
2
mmsh> write $p 1
  exc_page_fault(): page fault: a write to 0xb7ff8000, whose entry does not allow it  [address=0xb7ff8000, error_code=0x7]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies in VMA 0xb7ff8000-0xb7ffa000 rw-p  [vma->vm_start=0xb7ff8000, vm_end=0xb7ffa000, vm_flags=0x100073]
      wp_page_copy(): copy on write: others refer to the frame, too, so this process gets a copy (frame 0x3fc05, _refcount 2)  [pte=0x3fc05065, page->_refcount=2]
        __alloc_pages(): frame 0x3fc07 comes from zone HighMem (32754 pages free, low watermark 66)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP]
          rmqueue(): 0x3fc07, order 0, leaves the movable free list to refill the per-CPU list  [free_area[0].nr_free - 1, percpu_refill=1]
            expand(): block 0x3fc08 of order 3 is split: the lower half is kept, the upper half 0x3fc0c goes to the head of the order-2 movable list  [free_area[2].nr_free + 1, buddy_order(0x3fc0c) = 2]
            expand(): block 0x3fc08 of order 2 is split: the lower half is kept, the upper half 0x3fc0a goes to the head of the order-1 movable list  [free_area[1].nr_free + 1, buddy_order(0x3fc0a) = 1]
            expand(): block 0x3fc08 of order 1 is split: the lower half is kept, the upper half 0x3fc09 goes to the head of the order-0 movable list  [free_area[0].nr_free + 1, buddy_order(0x3fc09) = 0]
          rmqueue(): 0x3fc08, order 0, leaves the movable free list to refill the per-CPU list  [free_area[0].nr_free - 1, percpu_refill=1]
          rmqueue(): 0x3fc09, order 0, leaves the movable free list to refill the per-CPU list  [free_area[0].nr_free - 1, percpu_refill=1]
            expand(): block 0x3fc0a of order 1 is split: the lower half is kept, the upper half 0x3fc0b goes to the head of the order-0 movable list  [free_area[0].nr_free + 1, buddy_order(0x3fc0b) = 0]
          rmqueue(): 0x3fc0a, order 0, leaves the movable free list to refill the per-CPU list  [free_area[0].nr_free - 1, percpu_refill=1]
          rmqueue(): 0x3fc0b, order 0, leaves the movable free list to refill the per-CPU list  [free_area[0].nr_free - 1, percpu_refill=1]
            expand(): block 0x3fc0c of order 2 is split: the lower half is kept, the upper half 0x3fc0e goes to the head of the order-1 movable list  [free_area[1].nr_free + 1, buddy_order(0x3fc0e) = 1]
            expand(): block 0x3fc0c of order 1 is split: the lower half is kept, the upper half 0x3fc0d goes to the head of the order-0 movable list  [free_area[0].nr_free + 1, buddy_order(0x3fc0d) = 0]
          rmqueue(): 0x3fc0c, order 0, leaves the movable free list to refill the per-CPU list  [free_area[0].nr_free - 1, percpu_refill=1]
          rmqueue(): 0x3fc0d, order 0, leaves the movable free list to refill the per-CPU list  [free_area[0].nr_free - 1, percpu_refill=1]
        pte_offset_map_lock(): page_table_lock of the table for 0xb7ff8000 is taken  [ptl of the table]
        flush_tlb_mm_range(): TLB: page 0xb7ff8000 is flushed (local mm shootdown)  [pages=1, start=0xb7ff8000, reason=3]
        folio_add_lru(): frame 0x3fc07 comes to the head of the list inactive_anon  [PG_lru, lruvec->lists[0]]
        set_pte_at(): PTE of 0xb7ff8000: frame 0x3fc05 read-only young dirty -> frame 0x3fc07 writable young dirty  [*ptep = 0x3fc07067, was 0x3fc05065]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    exc_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=3, maj_flt=0]
  counters: nr_free_pages -7, nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1,
      pgfault +1
mmsh> trace brief
mmsh> # Frames are free only when no TLB can reach them; nobody runs in the child: x86 flushes nothing.
mmsh> munmap $p 8K
  system call munmap, number 91
  VMA 0xb7ff8000-0xb7ffa000 is gone
  PTE of 0xb7ff8000: frame 0x3fc07 writable young dirty -> empty
  PTE of 0xb7ff9000: frame 0x3fc06 read-only young dirty -> empty
  TLB: 2 pages from 0xb7ff8000 are flushed (local mm shootdown)
  frame 0x3fc07 has no user left and is free
  counters: nr_inactive_anon -1, nr_anon_pages -1, pgfree +1
  process 1: VmSize -8 kB, VmRSS -8 kB, RssAnon -8 kB, VmData -8 kB
mmsh> on $child munmap $p 8K
  system call munmap, number 91
  VMA 0xb7ff8000-0xb7ffa000 is gone
  PTE of 0xb7ff8000: frame 0x3fc05 read-only old dirty -> empty
  PTE of 0xb7ff9000: frame 0x3fc06 read-only old dirty -> empty
  frame 0x3fc06 has no user left and is free
  frame 0x3fc05 has no user left and is free
  counters: nr_inactive_anon -2, nr_anon_pages -2, pgfree +2
  process 2: VmSize -8 kB, VmRSS -8 kB, RssAnon -8 kB, VmData -8 kB
mmsh> on $child exit
  system call exit_group, number 252
  TLB: all is flushed (flush on task switch)
  exit: process 2 gives its address space up
  PTE of 0x8049000: frame 0x3fc02 read-only young -> empty
  PTE of 0xbffff000: frame 0x3fc00 read-only old dirty -> empty
  the pte table for 0x8000000 maps nothing any more: frame 0x1019
  the pte table for 0xb7c00000 maps nothing any more: frame 0x1017
  the pte table for 0xbfc00000 maps nothing any more: frame 0x1018
  TLB: all is flushed (local mm shootdown)
  frame 0x1018 has no user left and is free
  frame 0x1017 has no user left and is free
  frame 0x1019 has no user left and is free
  VMA 0x8048000-0x8049000 is gone
  vm_ops->close: VMA 0x8048000-0x8049000 of the mapping goes
  VMA 0x8049000-0x804a000 is gone
  vm_ops->close: VMA 0x8049000-0x804a000 of the mapping goes
  VMA 0x804a000-0x804b000 is gone
  vm_ops->close: VMA 0x804a000-0x804b000 of the mapping goes
  and so on: 2 more frames freed, 5 more VMAs gone, 3 more calls of ->close
  counters: nr_kernel_stack -8, nr_page_table_pages -3, pgfree +6
mmsh> # A thread's end leaves the address space to the others.
mmsh> thread = clone vm
  system call clone, number 120
  frame 0x104e (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)
  process 3 gets a task_struct; all else it shares
  CLONE_VM: process 3 runs in the address space of 1, which has 2 users now; nothing is copied
  TLB: all is flushed (flush on task switch)
  counters: nr_kernel_stack +8, pgalloc_normal +2
3
mmsh> on $thread exit
  system call exit, number 1
  exit: process 3 ends; its address space stays, with mm_users 1
  frame 0x104e (order 1, 2 frames) has no user left and is free
  counters: nr_kernel_stack -8, pgfree +2
mmsh> # The kernel's page tables are nobody's.
mmsh> v = vmalloc 4M
  frame 0x1016 comes from zone Normal (222303 pages free, low watermark 1168)
  the cache has no free object: a new slab at 0xc1016000, order 0, brings 124 objects, the first at offset 0
  kmalloc: 32 bytes are asked; the object at 0xc10161e0 has 32
  kernel addresses from 0xf8800000, 4198400 bytes with the guard page
  frame 0x1019 comes from zone Normal (222303 pages free, low watermark 1168)
  the cache has no free object: a new slab at 0xc1019000, order 0, brings 1 objects, the first at offset 0
  kmalloc: 4096 bytes are asked; the object at 0xc1019000 has 4096
  no unmovable block is free: one of order 10 at 0x3f800 serves instead, of the movable list, and its pageblock changes hands
  block 0x3f800 of order 10 is split: the lower half is kept, the upper half 0x3fa00 goes to the head of the order-9 unmovable list
  block 0x3f800 of order 9 is split: the lower half is kept, the upper half 0x3f900 goes to the head of the order-8 unmovable list
  block 0x3f800 of order 8 is split: the lower half is kept, the upper half 0x3f880 goes to the head of the order-7 unmovable list
  block 0x3f800 of order 7 is split: the lower half is kept, the upper half 0x3f840 goes to the head of the order-6 unmovable list
  block 0x3f800 of order 6 is split: the lower half is kept, the upper half 0x3f820 goes to the head of the order-5 unmovable list
  block 0x3f800 of order 5 is split: the lower half is kept, the upper half 0x3f810 goes to the head of the order-4 unmovable list
  block 0x3f800 of order 4 is split: the lower half is kept, the upper half 0x3f808 goes to the head of the order-3 unmovable list
  block 0x3f800 of order 3 is split: the lower half is kept, the upper half 0x3f804 goes to the head of the order-2 unmovable list
  block 0x3f800 of order 2 is split: the lower half is kept, the upper half 0x3f802 goes to the head of the order-1 unmovable list
  block 0x3f800 of order 1 is split: the lower half is kept, the upper half 0x3f801 goes to the head of the order-0 unmovable list
  block 0x3f802 of order 1 is split: the lower half is kept, the upper half 0x3f803 goes to the head of the order-0 unmovable list
  frame 0x3f800 comes from zone HighMem (32747 pages free, low watermark 66)
  no unmovable block is free: one of order 10 at 0x3f400 serves instead, of the movable list, and its pageblock changes hands
  a page table of the kernel is missing: frame 0x1017 becomes the pte table for 0xf8800000
  and so on: 1024 more frames allocated, 1025 more blocks split
  counters: nr_free_pages -1029, nr_slab_unreclaimable +2, pgalloc_normal +3,
      pgalloc_high +1024
0xf8800000
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
mmsh> thread = clone vm
            init-1       [000] .....     0.000107: sys_enter: NR 120 (10f00, 0, 0, 0, 0, 0)
            init-1       [000] .....     0.000107: kmem_cache_alloc: call_site=dup_task_struct ptr=c104cc40 bytes_req=2944 bytes_alloc=2944 gfp_flags=GFP_KERNEL node=-1 accounted=true
            init-1       [000] .....     0.000107: mm_page_alloc: page=f7625c30 pfn=0x104e order=1 migratetype=0 gfp_flags=GFP_KERNEL_ACCOUNT|__GFP_ZERO
            init-1       [000] .....     0.000107: copy_process: (copy_process) pid=1 child_pid=4 thread=true
            init-1       [000] .....     0.000107: mmget: (copy_mm) pid=1 child_pid=4 mm_users=2
            init-1       [000] .....     0.000107: kmem_cache_alloc: call_site=alloc_pid ptr=c100b2c0 bytes_req=64 bytes_alloc=64 gfp_flags=GFP_KERNEL node=-1 accounted=true
            init-1       [000] .....     0.000107: alloc_pid: (alloc_pid) pid=1 child_pid=4
            init-1       [000] .....     0.000107: task_newtask: pid=4 comm=init clone_flags=10f00 oom_score_adj=0
            init-1       [000] .....     0.000107: sched_process_fork: comm=init pid=1 child_comm=init child_pid=4
            init-1       [000] .....     0.000107: sys_exit: NR 120 = 4
4
mmsh> q = mmap 4K
            init-1       [000] .....     0.000107: sys_enter: NR 192 (0, 1000, 3, 22, ffffffff, 0)
            init-1       [000] .....     0.000107: mmap_lock_acquire_returned: mm=c100ed80 memcg_path=/ write=true success=true
            init-1       [000] .....     0.000107: vm_unmapped_area: addr=0xb7ff9000 err=0 total_vm=0x2d flags=0x1 len=0x1000 lo=0x10000 hi=0xb8000000 mask=0x0 ofs=0x0
            init-1       [000] .....     0.000107: kmem_cache_alloc: call_site=vm_area_alloc ptr=c1010f30 bytes_req=72 bytes_alloc=72 gfp_flags=GFP_KERNEL node=-1 accounted=true
            init-1       [000] .....     0.000107: vma_link: (vma_link) mm=c100ed80 vm_start=0xb7ff9000 vm_end=0xb7ffa000 vm_flags=0x100073 vm_pgoff=0xb7ff9
            init-1       [000] .....     0.000107: mmap_lock_released: mm=c100ed80 memcg_path=/ write=true
            init-1       [000] .....     0.000107: sys_exit: NR 192 = -1207988224
0xb7ff9000
mmsh> mlock $q 4K onfault
            init-1       [000] .....     0.000107: sys_enter: NR 376 (b7ff9000, 1000, 1, 0, 0, 0)
            init-1       [000] .....     0.000107: mmap_lock_acquire_returned: mm=c100ed80 memcg_path=/ write=true success=true
            init-1       [000] .....     0.000107: vma_flags: (mlock_fixup) vm_start=0xb7ff9000 vm_end=0xb7ffa000 old=0x100073 new=0x182073
            init-1       [000] .....     0.000107: mmap_lock_released: mm=c100ed80 memcg_path=/ write=true
            init-1       [000] .....     0.000107: mmap_lock_acquire_returned: mm=c100ed80 memcg_path=/ write=false success=true
            init-1       [000] .....     0.000107: mmap_lock_released: mm=c100ed80 memcg_path=/ write=false
            init-1       [000] .....     0.000107: sys_exit: NR 376 = 0
mmsh> o = kmem_cache_alloc vm_area_struct
            init-1       [000] .....     0.000107: kmem_cache_alloc: call_site=mmsh_command+0x2c/0x80 ptr=c1010f78 bytes_req=72 bytes_alloc=72 gfp_flags=GFP_KERNEL node=-1 accounted=true
0xc1010f78
mmsh> kmem_cache_free vm_area_struct $o
            init-1       [000] .....     0.000107: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c1010f78 name=vm_area_struct
mmsh> trace off
mmsh> # ARM has no tracepoint there, and flushes by ASID whoever runs.
mmsh> boot vexpress
mmsh> p = mmap 8K
0xb6ffb000
mmsh> touch $p 8K
minor=2 major=0
mmsh> trace brief
mmsh> child = fork
  system call fork, number 2
  frame 0x6084c (order 1, 2 frames) comes from zone Normal (190214 pages free, low watermark 1090)
  the cache has no free object: a new slab at 0xc084c000, order 1, brings 2 objects, the first at offset 192
  frame 0x6084e (order 1, 2 frames) comes from zone Normal (190214 pages free, low watermark 1090)
  process 2 gets a task_struct, and copies of its parent's credentials, files and signals
  frame 0x60884 (order 2, 4 frames) comes from zone Normal (190214 pages free, low watermark 1090)
  vm_ops->open: the mapping has one more VMA, 0x10000-0x11000
  VMA 0x10000-0x11000 r--p of mm 0xc081ac00 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x11000-0x12000
  VMA 0x11000-0x12000 r-xp of mm 0xc081ac00 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x12000-0x13000
  VMA 0x12000-0x13000 r--p of mm 0xc081ac00 joins the list and the tree
  a page table is missing: frame 0x60821 becomes the pte table for 0xb6ffb000 of mm 0xc081ac00
  a page table is missing: frame 0x60822 becomes the pte table for 0xbefdf000 of mm 0xc081ac00
  TLB: all is flushed
  fork: process 2 has the address space of 1: 10 VMAs and 3 PTEs copied, 3 of them write-protected in both, 2 page tables; 0 pages copied
  TLB: nothing is flushed, what is known under this ASID holds
  page fault: an instruction fetch from 0x11000, which has no valid entry
    it lies in VMA 0x11000-0x12000 r-xp
    a page of the file is missing in the page table
    frame 0x60823 comes from zone Normal (190214 pages free, low watermark 1090)
    a page table is missing: frame 0x60823 becomes the pte table for 0x11000 of process 2
    PTE of 0x11000 of process 2: empty -> frame 0x9fc02 read-only young
    the mapping's own ->map_pages maps what is cached of pages 1 to 1 of the file: this page is among them, a minor fault
    the fault is dealt with, and the access tried again
  TLB: nothing is flushed, what is known under this ASID holds
  and so on: 2 more frames allocated, 7 more VMAs linked, 4 more calls of ->open
  counters: nr_slab_unreclaimable +2, nr_kernel_stack +8, nr_page_table_pages +3,
      pgalloc_normal +11, pgfault +1
2
mmsh> mprotect $p 8K r
  system call mprotect, number 125
  VMA 0xb6ffb000-0xb6ffd000: rw-p becomes r--p
  TLB: 2 pages from 0xb6ffb000 are flushed
  process 1: VmData -8 kB
mmsh> on $child munmap $p 8K
  system call munmap, number 91
  VMA 0xb6ffb000-0xb6ffd000 is gone
  PTE of 0xb6ffb000: frame 0x9fc05 read-only old dirty -> empty
  PTE of 0xb6ffc000: frame 0x9fc06 read-only old dirty -> empty
  TLB: 2 pages from 0xb6ffb000 are flushed
  process 2: VmSize -8 kB, VmRSS -8 kB, RssAnon -8 kB, VmData -8 kB
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
mmsh> munmap $p 8K
            init-1       [000] .....     0.000106: sys_enter: NR 91 (b6ffb000, 2000, 0, 0, 0, 0)
            init-1       [000] .....     0.000106: mmap_lock_acquire_returned: mm=c081ae00 memcg_path=/ write=true success=true
            init-1       [000] .....     0.000106: vma_unlink: (vma_rb_erase) mm=c081ae00 vm_start=0xb6ffb000 vm_end=0xb6ffd000
            init-1       [000] .....     0.000106: unmap_region: (unmap_region) start=0xb6ffb000 end=0xb6ffd000
            init-1       [000] .....     0.000106: page_table_lock: (pte_offset_map_lock) address=0xb6ffb000 mm=c081ae00
            init-1       [000] .....     0.000106: set_pte: (set_pte_at) mm=c081ae00 address=0xb6ffb000 old=0x9fc053cf new=0x0
            init-1       [000] .....     0.000106: set_pte: (set_pte_at) mm=c081ae00 address=0xb6ffc000 old=0x9fc063cf new=0x0
            init-1       [000] .....     0.000106: kmem_cache_free: call_site=unlink_anon_vmas ptr=c081d1c0 name=anon_vma_chain
            init-1       [000] .....     0.000106: kmem_cache_free: call_site=__put_anon_vma ptr=c081e310 name=anon_vma
            init-1       [000] .....     0.000106: flush_tlb: (flush_tlb_range) mm=c081ae00 start=0xb6ffb000 pages=2
            init-1       [000] .....     0.000106: mm_page_free: page=ef7f20c0 pfn=0x9fc06 order=0
            init-1       [000] .....     0.000106: pcp_free: (free_unref_page) pfn=0x9fc06 order=0 migratetype=1 count=9
            init-1       [000] .....     0.000106: mm_page_free: page=ef7f20a0 pfn=0x9fc05 order=0
            init-1       [000] .....     0.000106: pcp_free: (free_unref_page) pfn=0x9fc05 order=0 migratetype=1 count=10
            init-1       [000] .....     0.000106: kmem_cache_free: call_site=vm_area_free ptr=c081b1b0 name=vm_area_struct
            init-1       [000] .....     0.000106: mmap_lock_released: mm=c081ae00 memcg_path=/ write=true
            init-1       [000] .....     0.000106: sys_exit: NR 91 = 0
mmsh> trace off
mmsh> verify
