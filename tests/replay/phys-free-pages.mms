What free_pages refuses, what it tells, and what the kernel's log says of it.

mmsh> trace full
mmsh> p = alloc_pages 4
  __alloc_pages(): frame 0x1080 (order 4, 16 frames) comes from zone Normal (222287 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL]
    expand(): block 0x1080 of order 7 is split: the lower half is kept, the upper half 0x10c0 goes to the head of the order-6 unmovable list  [free_area[6].nr_free + 1, buddy_order(0x10c0) = 6]
    expand(): block 0x1080 of order 6 is split: the lower half is kept, the upper half 0x10a0 goes to the head of the order-5 unmovable list  [free_area[5].nr_free + 1, buddy_order(0x10a0) = 5]
    expand(): block 0x1080 of order 5 is split: the lower half is kept, the upper half 0x1090 goes to the head of the order-4 unmovable list  [free_area[4].nr_free + 1, buddy_order(0x1090) = 4]
    rmqueue(): 0x1080, order 4, leaves the unmovable free list  [free_area[4].nr_free - 1, percpu_refill=0]
  counters: nr_free_pages -16, pgalloc_normal +16
0x1080
mmsh> __free_pages $p 4
  __free_pages(): free_pages: 1. 0x1080, order 4, is an index into mem_map  [pfn=0x1080, order=4]
  __free_pages(): free_pages: 2. PG_reserved of 0x1080 is not set  [page->flags]
  put_page_testzero(): free_pages: 3. the count of 0x1080 drops to 0  [page->_refcount = 0]
  free_pages_prepare(): free_pages: 4. PG_referenced of 0x1080 is cleared, nothing else is set  [page->flags]
  __free_pages_ok(): free_pages: 5. nr_free_pages += 16; 6. the block goes to its list and merges  [NR_FREE_PAGES + 16]
    __free_pages(): frame 0x1080 (order 4, 16 frames) has no user left and is free  [page->_refcount = 0, order=4]
      __free_one_page(): 0x1080 and its buddy 0x1090 are both free: they merge to order 5  [free_area[].nr_free - 1, combined_pfn=0x1080, order=5]
      __free_one_page(): 0x1080 and its buddy 0x10a0 are both free: they merge to order 6  [free_area[].nr_free - 1, combined_pfn=0x1080, order=6]
      __free_one_page(): 0x1080 and its buddy 0x10c0 are both free: they merge to order 7  [free_area[].nr_free - 1, combined_pfn=0x1080, order=7]
      __free_one_page(): merging ends: 0x1080 stays order 7, for its buddy 0x1000 is not free  [buddy_pfn = pfn ^ (1 << 7) = 0x1000]
      __free_one_page(): 0x1080 goes to the order-7 unmovable list, at its tail  [PageBuddy, page->private = 7, free_area[7].nr_free + 1]
  counters: nr_free_pages +16, pgfree +16
mmsh> try __free_pages $p 4
  __free_pages(): free_pages: 0x1080 is not freed, it stops at step 3  [nothing changes]
__free_pages: EINVAL (Invalid argument)
mmsh> q = alloc_pages 2 GFP_HIGHUSER __GFP_COMP
  __alloc_pages(): frame 0x3f800 (order 2, 4 frames) comes from zone HighMem (32753 pages free, low watermark 66)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER|__GFP_COMP]
    __rmqueue_fallback(): no unmovable block is free: one of order 10 at 0x3f800 serves instead, of the movable list, and its pageblock changes hands  [fallback_order=10, migratetype 1 for 0, change_ownership=1]
    expand(): block 0x3f800 of order 10 is split: the lower half is kept, the upper half 0x3fa00 goes to the head of the order-9 unmovable list  [free_area[9].nr_free + 1, buddy_order(0x3fa00) = 9]
    expand(): block 0x3f800 of order 9 is split: the lower half is kept, the upper half 0x3f900 goes to the head of the order-8 unmovable list  [free_area[8].nr_free + 1, buddy_order(0x3f900) = 8]
    expand(): block 0x3f800 of order 8 is split: the lower half is kept, the upper half 0x3f880 goes to the head of the order-7 unmovable list  [free_area[7].nr_free + 1, buddy_order(0x3f880) = 7]
    expand(): block 0x3f800 of order 7 is split: the lower half is kept, the upper half 0x3f840 goes to the head of the order-6 unmovable list  [free_area[6].nr_free + 1, buddy_order(0x3f840) = 6]
    expand(): block 0x3f800 of order 6 is split: the lower half is kept, the upper half 0x3f820 goes to the head of the order-5 unmovable list  [free_area[5].nr_free + 1, buddy_order(0x3f820) = 5]
    expand(): block 0x3f800 of order 5 is split: the lower half is kept, the upper half 0x3f810 goes to the head of the order-4 unmovable list  [free_area[4].nr_free + 1, buddy_order(0x3f810) = 4]
    expand(): block 0x3f800 of order 4 is split: the lower half is kept, the upper half 0x3f808 goes to the head of the order-3 unmovable list  [free_area[3].nr_free + 1, buddy_order(0x3f808) = 3]
    expand(): block 0x3f800 of order 3 is split: the lower half is kept, the upper half 0x3f804 goes to the head of the order-2 unmovable list  [free_area[2].nr_free + 1, buddy_order(0x3f804) = 2]
    rmqueue(): 0x3f800, order 2, leaves the unmovable free list to refill the per-CPU list  [free_area[2].nr_free - 1, percpu_refill=1]
    rmqueue(): 0x3f804, order 2, leaves the unmovable free list to refill the per-CPU list  [free_area[2].nr_free - 1, percpu_refill=1]
  counters: nr_free_pages -8, pgalloc_high +4
0x3f800
mmsh> page $q
pfn                     0x3f800
physical                0x3f800000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x10000  head
_refcount               1                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x0
lru                     none
frame                   allocated, order 2
mmsh> page $q+1
pfn                     0x3f801
physical                0x3f801000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x0
_refcount               0                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
compound_head           0x3f800
compound_dtor           COMPOUND_PAGE_DTOR
compound_order          2                   (of the whole page: only its first tail has it)
lru                     none
frame                   allocated, order 2 from 0x3f800
mmsh> try __free_pages $q+1 0
  __free_pages(): free_pages: 0x3f801 is not freed, it stops at step 3  [nothing changes]
__free_pages: EINVAL (Invalid argument)
mmsh> __free_pages $q 2
  __free_pages(): free_pages: 1. 0x3f800, order 2, is an index into mem_map  [pfn=0x3f800, order=2]
  __free_pages(): free_pages: 2. PG_reserved of 0x3f800 is not set  [page->flags]
  put_page_testzero(): free_pages: 3. the count of 0x3f800 drops to 0  [page->_refcount = 0]
  free_pages_prepare(): free_pages: 4. PG_referenced of 0x3f800 is cleared, nothing else is set  [page->flags]
  free_unref_page(): free_pages: 5. 4 pages go to a per-CPU list; nr_free_pages grows and blocks merge when it is drained  [pcp->count + 4]
    __free_pages(): frame 0x3f800 (order 2, 4 frames) has no user left and is free  [page->_refcount = 0, order=2]
      free_unref_page(): 0x3f800, order 2, waits at the head of the per-CPU unmovable list; 10 pages there  [pcp->count = 10]
  counters: pgfree +4
mmsh> trace off
mmsh> set reasons on
mmsh> try alloc_pages 0 __GFP_DMA __GFP_DMA32
alloc_pages: EINVAL (Invalid argument): these GFP flags do not go together: 0x5
mmsh> try alloc_pages 0 __GFP_MOVABLE __GFP_RECLAIMABLE
alloc_pages: EINVAL (Invalid argument): these GFP flags do not go together: 0x18
mmsh> try alloc_pages 11
alloc_pages: EINVAL (Invalid argument): order 11 is beyond MAX_ORDER-1, 10
mmsh> try alloc_pages 0 GFP_NONSENSE
alloc_pages: unexpected 'GFP_NONSENSE'; usage: alloc_pages ORDER [GFP...]
mmsh> a = alloc_pages_exact 5
0xc1015000
mmsh> try free_pages_exact $a 5000
free_pages_exact: EINVAL (Invalid argument): page frame 0x1016 is not allocated (double free?)
mmsh> free_pages_exact $a 4096
mmsh> try alloc_pages_exact 0
alloc_pages_exact: EINVAL (Invalid argument): the length is zero
mmsh> try alloc_pages_exact 5M
alloc_pages_exact: EINVAL (Invalid argument): order 11 is beyond MAX_ORDER-1, 10
mmsh> try get_order 0
get_order: EINVAL (Invalid argument): the length is zero
mmsh> get_order 5M
11
mmsh> try frames NoZone
frames: ENOENT (No such file or directory): the machine has no frames in a zone of that name
mmsh> try buddytree 0x100000
buddytree: EINVAL (Invalid argument): no page frame has the number 0x100000
mmsh> buddytree 0x400
0x400 order 10 split
  0x400 order 9 split
    0x400 order 8 reserved
    0x500 order 8 split
      0x500 order 7 reserved
      0x580 order 7 split
        0x580 order 6 split
          0x580 order 5 reserved
          0x5a0 order 5 split
            0x5a0 order 4 split
              0x5a0 order 3 reserved
              0x5a8 order 3 free
            0x5b0 order 4 free
        0x5c0 order 6 free
  0x600 order 9 split
    0x600 order 8 split
      0x600 order 7 split
        0x600 order 6 split
          0x600 order 5 free
          0x620 order 5 split
            0x620 order 4 split
              0x620 order 3 split
                0x620 order 2 free
                0x624 order 2 split
                  0x624 order 1 split
                    0x624 order 0 free
                    0x625 order 0 per-CPU list
                  0x626 order 1 split
                    0x626 order 0 per-CPU list
                    0x627 order 0 per-CPU list
              0x628 order 3 split
                0x628 order 2 split
                  0x628 order 1 split
                    0x628 order 0 per-CPU list
                    0x629 order 0 per-CPU list
                  0x62a order 1 split
                    0x62a order 0 per-CPU list
                    0x62b order 0 per-CPU list
                0x62c order 2 split
                  0x62c order 1 split
                    0x62c order 0 per-CPU list
                    0x62d order 0 per-CPU list
                  0x62e order 1 reserved
            0x630 order 4 reserved
        0x640 order 6 reserved
      0x680 order 7 split
        0x680 order 6 reserved
        0x6c0 order 6 split
          0x6c0 order 5 split
            0x6c0 order 4 reserved
            0x6d0 order 4 split
              0x6d0 order 3 reserved
              0x6d8 order 3 split
                0x6d8 order 2 split
                  0x6d8 order 1 reserved
                  0x6da order 1 free
                0x6dc order 2 free
          0x6e0 order 5 free
    0x700 order 8 free
mmsh> verify
