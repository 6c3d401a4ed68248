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
    frame 0x1023 comes from zone Normal (1904 pages free, low watermark 72)
    a page table is missing: frame 0x1023 becomes the pte table for 0xb3ffa000
    block 0x1794 of order 2 is split: the lower half is kept, the upper half 0x1796 goes to the head of the order-1 movable list
    block 0x1794 of order 1 is split: the lower half is kept, the upper half 0x1795 goes to the head of the order-0 movable list
    frame 0x1794 comes from zone Normal (1903 pages free, low watermark 72)
    PTE of 0xb3ffa000: empty -> frame 0x1794 writable young dirty
    the fault is dealt with, and the access tried again
  and 4095 more of these faults (demand zero), the last at 0xb4ff9000
  counters: nr_free_pages -4030, nr_inactive_anon +4096, nr_anon_pages +4096,
      nr_page_table_pages +5, pgalloc_dma +2268, pgalloc_normal +1833, pgfault +4096
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
  block 0xb30 of order 4 is split: the lower half is kept, the upper half 0xb38 goes to the head of the order-3 unmovable list
  block 0xb30 of order 3 is split: the lower half is kept, the upper half 0xb34 goes to the head of the order-2 unmovable list
  block 0xb30 of order 2 is split: the lower half is kept, the upper half 0xb32 goes to the head of the order-1 unmovable list
  block 0xb30 of order 1 is split: the lower half is kept, the upper half 0xb31 goes to the head of the order-0 unmovable list
  frame 0xb30 comes from zone DMA (207 pages free, low watermark 88)
  the cache has no free object: a new slab at 0xc0b30000, order 0, brings 1 objects, the first at offset 320
  zone Normal is passed over: 72 pages are free, and low (72) must stay besides a block of order 1
  frame 0xb32 (order 1, 2 frames) comes from zone DMA (205 pages free, low watermark 88)
  process 2 gets a task_struct, and copies of its parent's credentials, files and signals
  zone Normal is passed over: 72 pages are free, and low (72) must stay
  frame 0xb31 comes from zone DMA (204 pages free, low watermark 88)
  vm_ops->open: the mapping has one more VMA, 0x8048000-0x8049000
  VMA 0x8048000-0x8049000 r--p of mm 0xc101cb40 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x8049000-0x804a000
  VMA 0x8049000-0x804a000 r-xp of mm 0xc101cb40 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x804a000-0x804b000
  VMA 0x804a000-0x804b000 r--p of mm 0xc101cb40 joins the list and the tree
  block 0xb34 of order 2 is split: the lower half is kept, the upper half 0xb36 goes to the head of the order-1 unmovable list
  block 0xb34 of order 1 is split: the lower half is kept, the upper half 0xb35 goes to the head of the order-0 unmovable list
  a page table is missing: frame 0xb34 becomes the pte table for 0xb3ffa000 of mm 0xc101cb40
  a page table is missing: frame 0xb35 becomes the pte table for 0xb4000000 of mm 0xc101cb40
  block 0xb36 of order 1 is split: the lower half is kept, the upper half 0xb37 goes to the head of the order-0 unmovable list
  a page table is missing: frame 0xb36 becomes the pte table for 0xb4400000 of mm 0xc101cb40
  block 0xb38 of order 3 is split: the lower half is kept, the upper half 0xb3c goes to the head of the order-2 unmovable list
  block 0xb38 of order 2 is split: the lower half is kept, the upper half 0xb3a goes to the head of the order-1 unmovable list
  block 0xb38 of order 1 is split: the lower half is kept, the upper half 0xb39 goes to the head of the order-0 unmovable list
  TLB: all is flushed (local mm shootdown)
  fork: process 2 has the address space of 1: 9 VMAs and 4097 PTEs copied, 4097 of them write-protected in both, 6 page tables; 0 pages copied
  TLB: all is flushed (flush on task switch)
  page fault: an instruction fetch from 0x8049000, which has no valid entry
    it lies in VMA 0x8049000-0x804a000 r-xp
    a page of the file is missing in the page table
    zone Normal is passed over: 72 pages are free, and low (72) must stay
    block 0xb3a of order 1 is split: the lower half is kept, the upper half 0xb3b goes to the head of the order-0 unmovable list
    frame 0xb3a comes from zone DMA (197 pages free, low watermark 88)
    a page table is missing: frame 0xb3a becomes the pte table for 0x8049000 of process 2
    PTE of 0x8049000 of process 2: empty -> frame 0x1791 read-only young
    the mapping's own ->map_pages maps what is cached of pages 1 to 1 of the file: this page is among them, a minor fault
    the fault is dealt with, and the access tried again
  TLB: all is flushed (flush on task switch)
  and so on: 6 more frames allocated, 6 more zones passed over, 6 more VMAs linked,
    3 more calls of ->open, 3 more page tables made
  counters: nr_free_pages -11, nr_slab_unreclaimable +1, nr_kernel_stack +8,
      nr_page_table_pages +7, pgalloc_dma +11, pgfault +1
2
mmsh> try on $child touch $p+16M 40M
  TLB: all is flushed (flush on task switch)
  page fault: a write to 0xb4ffa000, which has no valid entry
    it lies in VMA 0xb3ffa000-0xb7ffa000 rw-p
    demand zero: the first write to anonymous memory gets a new frame full of zeros
    zone Normal is passed over: 72 pages are free, and low (72) must stay
    no movable block is free: one of order 7 at 0xb80 serves instead, of the unmovable list, and its pageblock changes hands
    frame 0xb3b comes from zone DMA (196 pages free, low watermark 88)
    PTE of 0xb4ffa000: empty -> frame 0xb3b writable young dirty
    the fault is dealt with, and the access tried again
    free pages are below the low watermark: kswapd is woken
  kswapd runs, until a zone that can serve the request is above its high watermark
    frame 0x1794 was used since the last look: a second chance
    frame 0x1795 was used since the last look: a second chance
    frame 0x1796 was used since the last look: a second chance
    frame 0x1794 has swap slot 0:1 and enters the swap cache
    PTE of 0xb3ffa000 of process 1: frame 0x1794 read-only old dirty -> swap slot 0:1
    PTE of 0xb3ffa000: frame 0x1794 read-only old dirty -> swap slot 0:1
    TLB: page 0xb3ffa000 is flushed (local mm shootdown)
    frame 0x1794 is written to swap slot 0:1
    frame 0x1795 has swap slot 0:2 and enters the swap cache
    PTE of 0xb3ffb000 of process 1: frame 0x1795 read-only old dirty -> swap slot 0:2
    TLB: page 0xb3ffb000 is flushed (local mm shootdown)
    frame 0x1795 is written to swap slot 0:2
    frame 0x1795 leaves the swap cache, slot 0:2
    frame 0x1794 leaves the swap cache, slot 0:1
    frame 0x1796 has swap slot 0:3 and enters the swap cache
    frame 0x1796 is written to swap slot 0:3
    frame 0x1794 has no user left and is free
    frame 0x1795 has no user left and is free
    frame 0x1783 leaves the swap cache, slot 0:8
    frame 0x1796 has no user left and is free
    merging ends: 0x1794 stays order 0, for its buddy 0x1795 is not free
    0x1794 goes to the order-0 movable list, at its head
    0x1795 and its buddy 0x1794 are both free: they merge to order 1
    merging ends: 0x1794 stays order 1, for its buddy 0x1796 is not free
    0x1794 goes to the order-1 movable list, at its head
    merging ends: 0x1796 stays order 0, for its buddy 0x1797 is not free
    0x1796 goes to the order-0 movable list, at its tail
    0x1797 and its buddy 0x1796 are both free: they merge to order 1
    0x1796 and its buddy 0x1794 are both free: they merge to order 2
    kswapd goes to sleep
    free pages are below the low watermark: kswapd is woken
  kswapd runs, until a zone that can serve the request is above its high watermark
    kswapd goes to sleep
    free pages are below the low watermark: kswapd is woken
  kswapd runs, until a zone that can serve the request is above its high watermark
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
    out of memory: process 2 has 5263 points, the pages that it would give back
    the OOM killer chooses process 2, the largest
  exit: process 2 gives its address space up
  the pte table for 0x8000000 maps nothing any more: frame 0xb3a
  the pte table for 0xb3c00000 maps nothing any more: frame 0xb34
  the pte table for 0xb4000000 maps nothing any more: frame 0xb35
  no unmovable block is free: one of order 8 at 0x1500 serves instead, of the movable list, and its pageblock changes hands
  frame 0x1460 comes from zone Normal (1048 pages free, low watermark 72)
  VMA 0x8048000-0x8049000 is gone
  vm_ops->close: VMA 0x8048000-0x8049000 of the mapping goes
  VMA 0x8049000-0x804a000 is gone
  vm_ops->close: VMA 0x8049000-0x804a000 of the mapping goes
  VMA 0x804a000-0x804b000 is gone
  vm_ops->close: VMA 0x804a000-0x804b000 of the mapping goes
  and 1157 more of these faults (demand zero), the last at 0xb547f000
  and so on: 1036 more frames freed, 775 more buddies merged, 997 more merges ended,
    997 more blocks put on a free list, 6 more VMAs gone, 3 more calls of ->close, 6246 more PTEs set,
    6 more page tables freed, 1 more pages out of the page cache, 1020 more pages into the swap cache,
    1019 more pages out of the swap cache, 1020 more pages written to swap, 872 more wake-ups of kswapd,
    41 more runs of kswapd, 41 more times that it went to sleep, 1 more runs of direct reclaim,
    1 more ends of direct reclaim, 6249 more pages looked at by reclaim, 1023 more flushes of the TLB
  counters: nr_free_pages +986, nr_inactive_anon -1026, nr_active_anon +4,
      nr_inactive_file -4, nr_anon_pages -1023, nr_mapped -1, nr_file_pages -3,
      nr_vmscan_write +1023, nr_written +1023, nr_kernel_stack -8, nr_page_table_pages -7,
      nr_swapcached +1, pgpgout +4092, pswpout +1023, pgalloc_dma +121, pgalloc_normal +1042,
      allocstall_movable +4, pgfree +2199, pgactivate +5, pgdeactivate +1, pgfault +1158,
      pgrefill +1, pgsteal_kswapd +1024, pgsteal_direct +2, pgscan_kswapd +6250,
      pgscan_direct +2, pgscan_anon +6247, pgscan_file +5, pgsteal_anon +1022,
      pgsteal_file +4, pageoutrun +77, pgrotated +1023, oom_kill +1
touch: SIGKILL (SI_KERNEL) at 0xb547f000
mmsh> trace off
mmsh> verify
