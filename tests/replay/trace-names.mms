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
      mlock_fixup(): VMA 0xb7ff8000-0xb7ffa000: rw-p becomes rw-p, LOCKED set  [vma->vm_flags 0x100073 -> 0x102073]
        mlock_folio(): frame 0x3fc05 is locked now and moves to the list unevictable  [PG_mlocked, PG_unevictable]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
    faultin_page(): the kernel fetches the page of 0xb7ff9000 as an access would  [write=1]
      do_anonymous_page(): demand zero: the first write to anonymous memory gets a new frame full of zeros  [pte=0x0, page->_refcount=0]
        __alloc_pages(): frame 0x3fc06 comes from zone HighMem (32761 pages free, low watermark 66)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO]
        pte_offset_map_lock(): page_table_lock of the table for 0xb7ff9000 is taken  [ptl of the table]
        mlock_new_page(): frame 0x3fc06 is new in a locked VMA and comes to the list unevictable at once  [PG_mlocked, PG_unevictable, PG_lru]
        set_pte_at(): PTE of 0xb7ff9000: empty -> frame 0x3fc06 writable young dirty  [*ptep = 0x3fc06067, was 0x0]
      faultin_page(): the fault is dealt with, and the page looked up again  [current->min_flt=2, maj_flt=0]
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
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc10101b0  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc10121a0  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7ff8000-0xb7ffa000 becomes 0xb7ff8000-0xb7ff9000  [vma->vm_start=0xb7ff8000, vm_end=0xb7ff9000]
      mlock_fixup(): VMA 0xb7ff8000-0xb7ff9000: rw-p becomes rw-p, LOCKED cleared  [vma->vm_flags 0x102073 -> 0x100073]
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
  11  vma_rb_erase                1 writes                free
  12  unmap_region                1 writes                free
  13  pte_offset_map_lock         1 writes                0x40000000 of 1
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
  17  vma_rb_erase                1 writes                free
  18  unmap_region                1 writes                free
  19  pte_offset_map_lock         1 writes                0x40000000 of 1
  20  kmem_cache_free             1 writes                free
  21  kmem_cache_free             1 writes                free
  22  mmap_write_unlock           free                    free
mmsh> # Flags: only mprotect has vma_set_page_prot() give new entries another protection.
mmsh> r = mmap 64K
0xb7fe8000
mmsh> trace full
mmsh> mlock $r 4K onfault
  sys_mlock2(): system call 376
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      __split_vma(): VMA 0xb7fe8000-0xb7ff9000 has to be split at 0xb7fe9000  [mm->map_count + 1]
      vma_link(): VMA 0xb7fe9000-0xb7ff9000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7fe9]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc10100d8  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012140  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7fe8000-0xb7ff9000 becomes 0xb7fe8000-0xb7fe9000  [vma->vm_start=0xb7fe8000, vm_end=0xb7fe9000]
      mlock_fixup(): VMA 0xb7fe8000-0xb7fe9000: rw-p becomes rw-p, LOCKED LOCKONFAULT set  [vma->vm_flags 0x100073 -> 0x182073]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  process 1: VmLck +4 kB
mmsh> madvise $r+32K 4K dontfork
  sys_madvise(): system call 219
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      __split_vma(): VMA 0xb7fe9000-0xb7ff9000 has to be split at 0xb7ff0000  [mm->map_count + 1]
      vma_link(): VMA 0xb7fe9000-0xb7ff0000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7fe9]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010090  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012120  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7fe9000-0xb7ff9000 becomes 0xb7ff0000-0xb7ff9000  [vma->vm_start=0xb7ff0000, vm_end=0xb7ff9000]
      __split_vma(): VMA 0xb7ff0000-0xb7ff9000 has to be split at 0xb7ff1000  [mm->map_count + 1]
      vma_link(): VMA 0xb7ff1000-0xb7ff9000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7ff1]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010048  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012100  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7ff0000-0xb7ff9000 becomes 0xb7ff0000-0xb7ff1000  [vma->vm_start=0xb7ff0000, vm_end=0xb7ff1000]
      madvise_update_vma(): VMA 0xb7ff0000-0xb7ff1000: rw-p becomes rw-p, DONTCOPY set  [vma->vm_flags 0x100073 -> 0x120073]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
mmsh> mprotect $r+8K 4K r
  sys_mprotect(): system call 125
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      __split_vma(): VMA 0xb7fe9000-0xb7ff0000 has to be split at 0xb7fea000  [mm->map_count + 1]
      vma_link(): VMA 0xb7fe9000-0xb7fea000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7fe9]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010000  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc10120e0  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7fe9000-0xb7ff0000 becomes 0xb7fea000-0xb7ff0000  [vma->vm_start=0xb7fea000, vm_end=0xb7ff0000]
      __split_vma(): VMA 0xb7fea000-0xb7ff0000 has to be split at 0xb7feb000  [mm->map_count + 1]
      vma_link(): VMA 0xb7feb000-0xb7ff0000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7feb]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010f78  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc10120c0  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7fea000-0xb7ff0000 becomes 0xb7fea000-0xb7feb000  [vma->vm_start=0xb7fea000, vm_end=0xb7feb000]
      vma_set_page_prot(): VMA 0xb7fea000-0xb7feb000: rw-p becomes r--p  [vma->vm_flags 0x100073 -> 0x100071, vm_page_prot follows]
        pte_offset_map_lock(): page_table_lock of the table for 0xb7fea000 is taken  [ptl of the table]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  process 1: VmData -4 kB
mmsh> # No exception: the kernel fetches the page itself, and faultin_page() is who returns.
mmsh> mlock $r+16K 4K
  sys_mlock(): system call 150
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      __split_vma(): VMA 0xb7feb000-0xb7ff0000 has to be split at 0xb7fec000  [mm->map_count + 1]
      vma_link(): VMA 0xb7feb000-0xb7fec000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7feb]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010f30  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc10120a0  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7feb000-0xb7ff0000 becomes 0xb7fec000-0xb7ff0000  [vma->vm_start=0xb7fec000, vm_end=0xb7ff0000]
      __split_vma(): VMA 0xb7fec000-0xb7ff0000 has to be split at 0xb7fed000  [mm->map_count + 1]
      vma_link(): VMA 0xb7fed000-0xb7ff0000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7fed]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010ee8  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_dup()]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012080  [ac->avail - 1, flags=GFP_KERNEL, for anon_vma_clone()]
        __vma_adjust(): VMA 0xb7fec000-0xb7ff0000 becomes 0xb7fec000-0xb7fed000  [vma->vm_start=0xb7fec000, vm_end=0xb7fed000]
      mlock_fixup(): VMA 0xb7fec000-0xb7fed000: rw-p becomes rw-p, LOCKED set  [vma->vm_flags 0x100073 -> 0x102073]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
    faultin_page(): the kernel fetches the page of 0xb7fec000 as an access would  [write=1]
      do_anonymous_page(): demand zero: the first write to anonymous memory gets a new frame full of zeros  [pte=0x0, page->_refcount=0]
        __alloc_pages(): frame 0x3fc09 comes from zone HighMem (32754 pages free, low watermark 66)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO]
        pte_offset_map_lock(): page_table_lock of the table for 0xb7fec000 is taken  [ptl of the table]
        mlock_new_page(): frame 0x3fc09 is new in a locked VMA and comes to the list unevictable at once  [PG_mlocked, PG_unevictable, PG_lru]
        set_pte_at(): PTE of 0xb7fec000: empty -> frame 0x3fc09 writable young dirty  [*ptep = 0x3fc09067, was 0x0]
      faultin_page(): the fault is dealt with, and the page looked up again  [current->min_flt=5, maj_flt=0]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  counters: nr_mlock +1, nr_unevictable +1, nr_anon_pages +1, pgalloc_high +1,
      pgfault +1, unevictable_pgs_culled +1, unevictable_pgs_mlocked +1
  process 1: VmLck +4 kB, VmRSS +4 kB, RssAnon +4 kB
mmsh> # The stack grows: expand_stack() moves its start, and needs no __vma_adjust().
mmsh> touch 0xbff80000
  exc_page_fault(): page fault: a write to 0xbff80000, which has no valid entry  [address=0xbff80000, error_code=0x6]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies below VMA 0xbffdf000-0xc0000000 rw-p  [vma->vm_start=0xbffdf000, vm_end=0xc0000000, vm_flags=0x100173]
      expand_stack(): the stack grows down: VMA 0xbffdf000-0xc0000000 begins at 0xbff80000 now  [vma->vm_start=0xbff80000, vm_pgoff follows, rlimit=0x800000]
      do_anonymous_page(): demand zero: the first write to anonymous memory gets a new frame full of zeros  [pte=0x0, page->_refcount=0]
        __alloc_pages(): frame 0x3fc0a comes from zone HighMem (32754 pages free, low watermark 66)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO]
        pte_offset_map_lock(): page_table_lock of the table for 0xbff80000 is taken  [ptl of the table]
        folio_add_lru(): frame 0x3fc0a comes to the head of the list inactive_anon  [PG_lru, lruvec->lists[0]]
        set_pte_at(): PTE of 0xbff80000: empty -> frame 0x3fc0a writable young dirty  [*ptep = 0x3fc0a067, was 0x0]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    exc_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=6, maj_flt=0]
  counters: nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1, pgfault +1
  process 1: VmSize +380 kB, VmRSS +4 kB, RssAnon +4 kB, VmStk +380 kB
minor=1 major=0
