Stories follow an entry wherever it goes, and call tables by their names.

mmsh> # A page that mremap() moves leaves one entry and comes to another.
mmsh> p = mmap 8K
0xb7ff8000
mmsh> write $p "moved"
mmsh> trace brief
mmsh> mremap $p 8K 16K maymove fixed=0x40000000
  system call mremap, number 163
  VMA 0x40000000-0x40004000 rw-p joins the list and the tree
  frame 0x1016 comes from zone Normal (222303 pages free, low watermark 1168)
  a page table is missing: frame 0x1016 becomes the pte table for 0x40000000
  PTE of 0xb7ff8000: frame 0x3fc05 writable young dirty -> empty
  PTE of 0x40000000: empty -> frame 0x3fc05 writable young dirty
  TLB: 2 pages from 0xb7ff8000 are flushed (local mm shootdown)
  VMA 0xb7ff8000-0xb7ffa000 is gone
  counters: nr_page_table_pages +1, pgalloc_normal +1
  process 1: VmSize +8 kB, VmData +8 kB, VmPTE +4 kB
0x40000000
mmsh> why 0x40000000
#3 line 5: mremap 0xb7ff8000 8K 16K maymove fixed=0x40000000
  VMA 0x40000000-0x40004000 rw-p joins the list and the tree
  PTE of 0x40000000: empty -> frame 0x3fc05 writable young dirty
now: VMA 0x40000000-0x40004000 rw-p, PTE frame 0x3fc05 writable young dirty
mmsh> trace off
mmsh> # msync() cleans a shared page: its entry hears of the next write again.
mmsh> file f 4K
mmsh> s = mmap 4K file=f shared
0xb7ff9000
mmsh> write $s 1
mmsh> trace brief
mmsh> msync $s 4K
  system call msync, number 144
  PTE of 0xb7ff9000: frame 0x3fc06 writable young dirty -> frame 0x3fc06 read-only young
  TLB: page 0xb7ff9000 is flushed (local mm shootdown)
  counters: nr_dirty -1, nr_written +1, pgpgout +4
mmsh> write $s 2
  page fault: a write to 0xb7ff9000, whose entry does not allow it
    it lies in VMA 0xb7ff9000-0xb7ffa000 rw-s
    no copy: the first write to a shared page makes its entry writable and the page dirty (frame 0x3fc06, _refcount 2)
    PTE of 0xb7ff9000: frame 0x3fc06 read-only young -> frame 0x3fc06 writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_dirty +1, nr_dirtied +1, pgfault +1, pgreuse +1
mmsh> trace off
mmsh> # A child that is not current faults: the MMU has its tables first.
mmsh> child = fork
2
mmsh> read $s
0x02
mmsh> trace brief
mmsh> try on $child write 0 1
  TLB: all is flushed (flush on task switch)
  page fault: a write to 0x0, which has no valid entry
    it lies below VMA 0x8048000-0x8049000 r--p
    no VMA has the address: SIGSEGV (SEGV_MAPERR)
write: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> on $child write 0x40000000 1
  page fault: a write to 0x40000000, whose entry does not allow it
    it lies in VMA 0x40000000-0x40004000 rw-p
    copy on write: others refer to the frame, too, so this process gets a copy (frame 0x3fc05, _refcount 2)
    block 0x3fc08 of order 3 is split: the lower half is kept, the upper half 0x3fc0c goes to the head of the order-2 movable list
    block 0x3fc08 of order 2 is split: the lower half is kept, the upper half 0x3fc0a goes to the head of the order-1 movable list
    block 0x3fc08 of order 1 is split: the lower half is kept, the upper half 0x3fc09 goes to the head of the order-0 movable list
    block 0x3fc0a of order 1 is split: the lower half is kept, the upper half 0x3fc0b goes to the head of the order-0 movable list
    block 0x3fc0c of order 2 is split: the lower half is kept, the upper half 0x3fc0e goes to the head of the order-1 movable list
    block 0x3fc0c of order 1 is split: the lower half is kept, the upper half 0x3fc0d goes to the head of the order-0 movable list
    frame 0x3fc07 comes from zone HighMem (32754 pages free, low watermark 66)
    TLB: page 0x40000000 is flushed (local mm shootdown)
    PTE of 0x40000000: frame 0x3fc05 read-only old dirty -> frame 0x3fc07 writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_free_pages -7, nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1,
      pgfault +1
mmsh> trace off
mmsh> # Four levels have four names, and three functions.
mmsh> boot x86_64
mmsh> q = mmap 4K addr=0x10000000000 fixed
0x10000000000
mmsh> trace full
mmsh> touch $q
  exc_page_fault(): page fault: a write to 0x10000000000, which has no valid entry  [address=0x10000000000, error_code=0x6]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies in VMA 0x10000000000-0x10000001000 rw-p  [vma->vm_start=0x10000000000, vm_end=0x10000001000, vm_flags=0x8100073]
      do_anonymous_page(): demand zero: the first write to anonymous memory gets a new frame full of zeros  [pte=0x0, page->_refcount=0]
        __pud_alloc(): a page table is missing: frame 0x10002a becomes the pud table for 0x10000000000  [mm->pgtables_bytes + 4096]
          __alloc_pages(): frame 0x10002a comes from zone Normal (243859 pages free, low watermark 724)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
        __pmd_alloc(): a page table is missing: frame 0x10002b becomes the pmd table for 0x10000000000  [mm->pgtables_bytes + 4096]
          __alloc_pages(): frame 0x10002b comes from zone Normal (243859 pages free, low watermark 724)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
        __pte_alloc(): a page table is missing: frame 0x10002c becomes the pte table for 0x10000000000  [mm->pgtables_bytes + 4096]
          __alloc_pages(): frame 0x10002c comes from zone Normal (243859 pages free, low watermark 724)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 64 bytes at 0xffff888100025380  [ac->avail - 1, flags=GFP_KERNEL, for __anon_vma_prepare()]
        kmem_cache_alloc(): an object of the cache anon_vma, 104 bytes at 0xffff8881000265b0  [ac->avail - 1, flags=GFP_KERNEL, for __anon_vma_prepare()]
        __alloc_pages(): frame 0x13ffcb comes from zone Normal (243859 pages free, low watermark 724)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO]
        pte_offset_map_lock(): page_table_lock of the table for 0x10000000000 is taken  [ptl of the table]
        folio_add_lru(): frame 0x13ffcb comes to the head of the list inactive_anon  [PG_lru, lruvec->lists[0]]
        set_pte_at(): PTE of 0x10000000000: empty -> frame 0x13ffcb writable young dirty  [*ptep = 0x800000013ffcb867, was 0x0]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    exc_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=1, maj_flt=0]
  counters: numa_hit +4, numa_local +4, nr_inactive_anon +1, nr_anon_pages +1,
      nr_page_table_pages +2, pgalloc_normal +4, pgfault +1
  process 1: VmRSS +4 kB, RssAnon +4 kB, VmPTE +12 kB
minor=1 major=0
mmsh> munmap $q 4K
  sys_munmap(): system call 11
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      vma_rb_erase(): VMA 0x10000000000-0x10000001000 is gone  [mm->map_count - 1]
      unmap_region(): what is mapped between 0x10000000000 and 0x10000001000 leaves the page tables  [tlb_gather_mmu(), unmap_vmas(), free_pgtables()]
        pte_offset_map_lock(): page_table_lock of the table for 0x10000000000 is taken  [ptl of the table]
        set_pte_at(): PTE of 0x10000000000: frame 0x13ffcb writable young dirty -> empty  [*ptep = 0x0, was 0x800000013ffcb867]
          kmem_cache_free(): the object at 0xffff888100025380 goes back to the cache anon_vma_chain  [ac->avail + 1, by unlink_anon_vmas()]
          kmem_cache_free(): the object at 0xffff8881000265b0 goes back to the cache anon_vma  [ac->avail + 1, by __put_anon_vma()]
          free_pgtables(): the pte table for 0x10000000000 maps nothing any more: frame 0x10002c  [mm->pgtables_bytes - 4096]
          free_pgtables(): the pmd table for 0x10000000000 maps nothing any more: frame 0x10002b  [mm->pgtables_bytes - 4096]
          free_pgtables(): the pud table for 0x10000000000 maps nothing any more: frame 0x10002a  [mm->pgtables_bytes - 4096]
        flush_tlb_mm_range(): TLB: page 0x10000000000 is flushed (local mm shootdown)  [pages=1, start=0x10000000000, reason=3]
        __free_pages(): frame 0x10002a has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x10002a, order 0, waits at the head of the per-CPU unmovable list; 181 pages there  [pcp->count = 181]
        __free_pages(): frame 0x10002b has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x10002b, order 0, waits at the head of the per-CPU unmovable list; 182 pages there  [pcp->count = 182]
        __free_pages(): frame 0x10002c has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x10002c, order 0, waits at the head of the per-CPU unmovable list; 183 pages there  [pcp->count = 183]
        __free_pages(): frame 0x13ffcb has no user left and is free  [page->_refcount = 0, order=0]
          free_unref_page(): 0x13ffcb, order 0, waits at the head of the per-CPU movable list; 184 pages there  [pcp->count = 184]
        kmem_cache_free(): the object at 0xffff888100021468 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  counters: nr_inactive_anon -1, nr_anon_pages -1, nr_page_table_pages -2, pgfree +4
  process 1: VmSize -4 kB, VmRSS -4 kB, RssAnon -4 kB, VmData -4 kB, VmPTE -12 kB
mmsh> trace off
mmsh> # Flags that maps does not show change, too; and this kernel is built without huge pages.
mmsh> boot vexpress
mmsh> r = mmap 8K
0xb6ffb000
mmsh> trace brief
mmsh> mlock $r 4K
  system call mlock, number 150
  VMA 0xb6ffb000-0xb6ffd000 has to be split at 0xb6ffc000
  VMA 0xb6ffb000-0xb6ffd000 becomes 0xb6ffb000-0xb6ffc000
  VMA 0xb6ffc000-0xb6ffd000 rw-p joins the list and the tree
  VMA 0xb6ffb000-0xb6ffc000: rw-p becomes rw-p, LOCKED set
  the kernel fetches the page of 0xb6ffb000 as an access would
    demand zero: the first write to anonymous memory gets a new frame full of zeros
    frame 0x60820 comes from zone Normal (190214 pages free, low watermark 1090)
    a page table is missing: frame 0x60820 becomes the pte table for 0xb6ffb000
    frame 0x9fc05 comes from zone HighMem (67569 pages free, low watermark 143)
    PTE of 0xb6ffb000: empty -> frame 0x9fc05 writable young dirty
    the fault is dealt with, and the page looked up again
  counters: nr_mlock +1, nr_unevictable +1, nr_anon_pages +1, nr_page_table_pages +1,
      pgalloc_normal +1, pgalloc_high +1, pgfault +1, unevictable_pgs_culled +1,
      unevictable_pgs_mlocked +1
  process 1: VmLck +4 kB, VmRSS +4 kB, RssAnon +4 kB, VmPTE +2 kB
mmsh> madvise $r+4K 4K sequential
  system call madvise, number 220
  VMA 0xb6ffc000-0xb6ffd000: rw-p becomes rw-p, SEQ_READ set
mmsh> trace off
mmsh> try madvise $r 8K hugepage
madvise: EINVAL (Invalid argument)
