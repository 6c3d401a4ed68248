A trace names the functions that run in the kernel, once each, and no others.

mmsh> # A new page of a locked VMA goes to the list unevictable at once; one that is there moves, and moves back.
mmsh> p = mmap 8K
0xb7ff8000
mmsh> touch $p
minor=1 major=0
mmsh> trace full
mmsh> mlock $p 8K
  sys_mlock(): system call 150
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      vma_set_page_prot(): VMA 0xb7ff8000-0xb7ffa000: rw-p becomes rw-p, LOCKED set  [vma->vm_flags 0x100073 -> 0x102073, vm_page_prot follows]
        mlock_folio(): frame 0x3fc05 is locked now and moves to the list unevictable  [PG_mlocked, PG_unevictable]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
    faultin_page(): the kernel fetches the page of 0xb7ff9000 as an access would  [write=1]
      do_anonymous_page(): demand zero: the first write to anonymous memory gets a new frame full of zeros  [pte=0x0, page->_refcount=0]
        __alloc_pages(): frame 0x3fc06 comes from zone HighMem (32761 pages free, low watermark 66)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO]
        pte_offset_map_lock(): page_table_lock of the table for 0xb7ff9000 is taken  [ptl of the table]
        mlock_new_page(): frame 0x3fc06 is new in a locked VMA and comes to the list unevictable at once  [PG_mlocked, PG_unevictable, PG_lru]
        set_pte_at(): PTE of 0xb7ff9000: empty -> frame 0x3fc06 writable young dirty  [*ptep = 0x3fc06067, was 0x0]
      exc_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=2, maj_flt=0]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  counters: nr_mlock +2, nr_inactive_anon -1, nr_unevictable +2, nr_anon_pages +1,
      pgalloc_high +1, pgfault +1, unevictable_pgs_culled +2,
      unevictable_pgs_mlocked +2
  process 1: VmLck +8 kB, VmRSS +4 kB, RssAnon +4 kB
mmsh> munlock $p 4K
  sys_munlock(): system call 151
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      __split_vma(): VMA 0xb7ff8000-0xb7ffa000 has to be split at 0xb7ff9000  [mm->map_count + 1]
      vma_link(): VMA 0xb7ff9000-0xb7ffa000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x102073, vm_pgoff=0xb7ff9]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc100f1b0  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc10111a0  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7ff8000-0xb7ffa000 becomes 0xb7ff8000-0xb7ff9000  [vma->vm_start=0xb7ff8000, vm_end=0xb7ff9000]
      vma_set_page_prot(): VMA 0xb7ff8000-0xb7ff9000: rw-p becomes rw-p, LOCKED cleared  [vma->vm_flags 0x102073 -> 0x100073, vm_page_prot follows]
        munlock_page(): frame 0x3fc05 is not locked any more and moves to the head of the list inactive_anon  [lruvec->lists[0]]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  counters: nr_mlock -1, nr_inactive_anon +1, nr_unevictable -1,
      unevictable_pgs_rescued +1, unevictable_pgs_munlocked +1
  process 1: VmLck -4 kB
mmsh> # Entries that move inside one table: its lock is taken once. Two tables: the second lock beside the first.
mmsh> trace off
mmsh> q = mmap 8K addr=0x40000000
0x40000000
mmsh> touch $q 8K
minor=2 major=0
mmsh> locks mremap $q 8K 12K maymove fixed=0x40010000
0x40010000
step  at                          mmap_lock               page_table_lock
   1  mmap_write_lock             1 writes                free
   2  kmem_cache_alloc            1 writes                free
   3  kmem_cache_alloc            1 writes                free
   4  vma_link                    1 writes                free
   5  pte_offset_map_lock         1 writes                0x40000000 of 1
   6  set_pte_at                  1 writes                0x40000000 of 1
   7  set_pte_at                  1 writes                0x40000000 of 1
   8  set_pte_at                  1 writes                0x40000000 of 1
   9  set_pte_at                  1 writes                0x40000000 of 1
  10  flush_tlb_mm_range          1 writes                free
  11  unmap_region                1 writes                free
  12  pte_offset_map_lock         1 writes                0x40000000 of 1
  13  vma_rb_erase                1 writes                free
  14  kmem_cache_free             1 writes                free
  15  kmem_cache_free             1 writes                free
  16  mmap_write_unlock           free                    free
mmsh> locks mremap 0x40010000 4K 4K maymove fixed=0x50000000
0x50000000
step  at                          mmap_lock               page_table_lock
   1  mmap_write_lock             1 writes                free
   2  kmem_cache_alloc            1 writes                free
   3  kmem_cache_alloc            1 writes                free
   4  vma_link                    1 writes                free
   5  __alloc_pages               1 writes                free
   6  __pte_alloc                 1 writes                free
   7  pte_offset_map_lock         1 writes                0x40000000 of 1
   8  spin_lock_nested            1 writes                0x40000000 of 1, 0x50000000 of 1
   9  set_pte_at                  1 writes                0x40000000 of 1, 0x50000000 of 1
  10  set_pte_at                  1 writes                0x40000000 of 1, 0x50000000 of 1
  11  flush_tlb_mm_range          1 writes                free
  12  __split_vma                 1 writes                free
  13  kmem_cache_alloc            1 writes                free
  14  kmem_cache_alloc            1 writes                free
  15  __vma_adjust                1 writes                free
  16  vma_link                    1 writes                free
  17  unmap_region                1 writes                free
  18  pte_offset_map_lock         1 writes                0x40000000 of 1
  19  vma_rb_erase                1 writes                free
  20  kmem_cache_free             1 writes                free
  21  kmem_cache_free             1 writes                free
  22  mmap_write_unlock           free                    free
