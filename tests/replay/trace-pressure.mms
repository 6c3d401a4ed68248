A machine that runs out of memory: thousands of events, a story of some lines.

mmsh> boot i386 --mem 24M
mmsh> sysctl vm.overcommit_memory=1
mmsh> swapon sw 4M
mmsh> p = mmap 64M
0xb3ffa000
mmsh> trace brief
mmsh> # kswapd
mmsh> touch $p 16M
  page fault: a write to 0xb3ffa000, which has no valid entry
    it lies in VMA 0xb3ffa000-0xb7ffa000 rw-p
    demand zero: the first write to anonymous memory gets a new frame full of zeros
    frame 0x1015 comes from zone Normal (1918 pages free, low watermark 72)
    a page table is missing: frame 0x1015 becomes the pte table for 0xb3ffa000
    block 0x1794 of order 2 is split: the lower half is kept, the upper half 0x1796 goes to the head of the order-1 movable list
    block 0x1794 of order 1 is split: the lower half is kept, the upper half 0x1795 goes to the head of the order-0 movable list
    frame 0x1794 comes from zone Normal (1917 pages free, low watermark 72)
    PTE of 0xb3ffa000: empty -> frame 0x1794 writable young dirty
    the fault is dealt with, and the access tried again
  and 4095 more of these faults (demand zero), the last at 0xb4ff9000
  counters: nr_free_pages -4030, nr_inactive_anon +4096, nr_anon_pages +4096,
      nr_page_table_pages +5, pgalloc_dma +2254, pgalloc_normal +1847, pgfault +4096
  process 1: VmRSS +16384 kB, RssAnon +16384 kB, VmPTE +20 kB
minor=4096 major=0
mmsh> # back from the disk, with neighbours
mmsh> touch $p
minor=0 major=0
mmsh> # nothing is left: direct reclaim, then the OOM killer
mmsh> child = fork
  system call fork, number 2
  zone Normal is passed over: 72 pages are free, and low (72) must stay
  no unmovable block is free: one of order 7 at 0xb80 serves instead, of the movable list
  block 0xb22 of order 1 is split: the lower half is kept, the upper half 0xb23 goes to the head of the order-0 unmovable list
  frame 0xb22 comes from zone DMA (221 pages free, low watermark 88)
  the cache has no free object: a new slab at 0xc0b22000, order 0, brings 1 objects, the first at offset 128
  zone Normal is passed over: 72 pages are free, and low (72) must stay
  frame 0xb23 comes from zone DMA (220 pages free, low watermark 88)
  VMA 0x8048000-0x8049000 r--p joins the list and the tree
  VMA 0x8049000-0x804a000 r-xp joins the list and the tree
  VMA 0x804a000-0x804b000 r--p joins the list and the tree
  zone Normal is passed over: 72 pages are free, and low (72) must stay
  block 0xb24 of order 2 is split: the lower half is kept, the upper half 0xb26 goes to the head of the order-1 unmovable list
  block 0xb24 of order 1 is split: the lower half is kept, the upper half 0xb25 goes to the head of the order-0 unmovable list
  frame 0xb24 comes from zone DMA (219 pages free, low watermark 88)
  a page table is missing: frame 0xb24 becomes the pte table for 0xb3ffa000
  a page table is missing: frame 0xb25 becomes the pte table for 0xb4000000
  block 0xb26 of order 1 is split: the lower half is kept, the upper half 0xb27 goes to the head of the order-0 unmovable list
  a page table is missing: frame 0xb26 becomes the pte table for 0xb4400000
  block 0xb28 of order 3 is split: the lower half is kept, the upper half 0xb2c goes to the head of the order-2 unmovable list
  block 0xb28 of order 2 is split: the lower half is kept, the upper half 0xb2a goes to the head of the order-1 unmovable list
  block 0xb28 of order 1 is split: the lower half is kept, the upper half 0xb29 goes to the head of the order-0 unmovable list
  fork: process 2 has the address space of 1: 9 VMAs and 4097 PTEs copied, 4097 of them write-protected in both, 6 page tables; 0 pages copied
  the MMU gets other page tables: the TLB is flushed
  page fault: an instruction fetch from 0x8049000, which has no valid entry
    it lies in VMA 0x8049000-0x804a000 r-xp
    a page of the file is missing in the page table
    zone Normal is passed over: 72 pages are free, and low (72) must stay
    block 0xb2a of order 1 is split: the lower half is kept, the upper half 0xb2b goes to the head of the order-0 unmovable list
    frame 0xb2a comes from zone DMA (213 pages free, low watermark 88)
    a page table is missing: frame 0xb2a becomes the pte table for 0x8049000
    PTE of 0x8049000: empty -> frame 0x1791 read-only young
    the fault is dealt with, and the access tried again
  and so on: 5 more mm_page_alloc, 5 more zone_watermark_ok, 6 more vma_link, 3 more page_table_alloc
  counters: nr_free_pages -9, nr_slab_unreclaimable +1, nr_page_table_pages +7,
      pgalloc_dma +9, pgfault +1
2
mmsh> try on $child touch $p+16M 40M
  page fault: a write to 0xb4ffa000, which has no valid entry
    it lies in VMA 0xb3ffa000-0xb7ffa000 rw-p
    demand zero: the first write to anonymous memory gets a new frame full of zeros
    zone Normal is passed over: 72 pages are free, and low (72) must stay
    no movable block is free: one of order 7 at 0xb80 serves instead, of the unmovable list, and its pageblock changes hands
    frame 0xb2b comes from zone DMA (212 pages free, low watermark 88)
    PTE of 0xb4ffa000: empty -> frame 0xb2b writable young dirty
    the fault is dealt with, and the access tried again
    free pages are below the low watermark: kswapd is woken
  kswapd runs, until all zones are above their high watermark
    frame 0x1794 was used since the last look: a second chance
    frame 0x1795 was used since the last look: a second chance
    frame 0x1796 was used since the last look: a second chance
    frame 0x1794 has swap slot 0:1 and enters the swap cache
    PTE of 0xb3ffa000: frame 0x1794 read-only old dirty -> swap slot 0:1
    PTE of 0xb3ffa000: frame 0x1794 read-only old dirty -> swap slot 0:1
    frame 0x1794 is written to swap slot 0:1
    frame 0x1794 leaves the swap cache, slot 0:1
    frame 0x1794 has no user left and is free
    frame 0x1795 has swap slot 0:2 and enters the swap cache
    PTE of 0xb3ffb000: frame 0x1795 read-only old dirty -> swap slot 0:2
    frame 0x1795 is written to swap slot 0:2
    frame 0x1796 has swap slot 0:3 and enters the swap cache
    frame 0x1796 is written to swap slot 0:3
    frame 0x1783 leaves the swap cache, slot 0:8
    frame 0x1783 has no user left and is free
    frame 0x1782 leaves the swap cache, slot 0:7
    frame 0x1782 has no user left and is free
    merging ends: 0x1794 stays order 0, for its buddy 0x1795 is not free
    0x1794 goes to the order-0 movable list, at its head
    merging ends: 0x1783 stays order 0, for its buddy 0x1782 is not free
    0x1783 goes to the order-0 movable list, at its head
    0x1782 and its buddy 0x1783 are both free: they merge to order 1
    merging ends: 0x1782 stays order 1, for its buddy 0x1780 is not free
    0x1782 goes to the order-1 movable list, at its head
    0x1780 and its buddy 0x1781 are both free: they merge to order 1
    0x1780 and its buddy 0x1782 are both free: they merge to order 2
    kswapd goes to sleep
    free pages are below the low watermark: kswapd is woken
  kswapd runs, until all zones are above their high watermark
    kswapd goes to sleep
    free pages are below the low watermark: kswapd is woken
  kswapd runs, until all zones are above their high watermark
    kswapd goes to sleep
    page 0 of file /sbin/init leaves the page cache, frame 0x1790
    page 2 of file /sbin/init leaves the page cache, frame 0x1792
    below the min watermark: the process has to free pages itself (direct reclaim)
      page 3 of file /sbin/init leaves the page cache, frame 0x1793
      direct reclaim freed 1 pages
    below the min watermark: the process has to free pages itself (direct reclaim)
      direct reclaim freed 0 pages
    below the min watermark: the process has to free pages itself (direct reclaim)
      direct reclaim freed 1 pages
    out of memory: process 2 has 5275 points, the pages that it would give back
    the OOM killer chooses process 2, the largest
  exit: process 2 gives its address space up
  the pte table for 0x8000000 maps nothing any more: frame 0xb2a
  the pte table for 0xb3c00000 maps nothing any more: frame 0xb24
  the pte table for 0xb4000000 maps nothing any more: frame 0xb25
  VMA 0x8048000-0x8049000 is gone
  VMA 0x8049000-0x804a000 is gone
  VMA 0x804a000-0x804b000 is gone
  and 1169 more of these faults (demand zero), the last at 0xb548b000
  and so on: 1030 more mm_page_free, 368 more buddy_merge, 459 more buddy_stop, 459 more buddy_free,
    6 more vma_unlink, 2046 more set_pte, 6 more page_table_free, 1 more mm_filemap_delete_from_page_cache,
    1020 more mm_swap_cache_add, 1015 more mm_swap_cache_delete, 1020 more swap_writepage,
    45 more mm_vmscan_wakeup_kswapd, 7 more mm_vmscan_kswapd_wake, 7 more mm_vmscan_kswapd_sleep,
    1 more mm_vmscan_direct_reclaim_begin, 1 more mm_vmscan_direct_reclaim_end, 6267 more shrink_folio
  counters: nr_free_pages +905, nr_inactive_anon -1028, nr_active_anon +10,
      nr_inactive_file -4, nr_anon_pages -1023, nr_mapped -1, nr_file_pages +1,
      nr_vmscan_write +1023, nr_written +1023, nr_page_table_pages -7, nr_swapcached +5,
      pgpgout +4092, pswpout +1023, pgalloc_dma +135, pgalloc_normal +1037,
      allocstall_movable +4, pgfree +2202, pgactivate +11, pgdeactivate +1, pgfault +1170,
      pgrefill +1, pgsteal_kswapd +1020, pgsteal_direct +2, pgscan_kswapd +6268,
      pgscan_direct +2, pgscan_anon +6265, pgscan_file +5, pgsteal_anon +1018,
      pgsteal_file +4, pageoutrun +43, pgrotated +1023, oom_kill +1
touch: SIGKILL (SI_KERNEL) at 0xb548b000
mmsh> trace off
mmsh> verify
