What free_pages refuses, what it tells, and what the kernel's log says of it.

mmsh> trace full
mmsh> p = alloc_pages 4
  buddy: 0x1080 of order 7 is split: the lower half is kept, the upper half 0x10c0 goes to the head of the order-6 unmovable list  [buddy_split pfn=0x1080 order=7 upper=0x10c0 upper_order=6 migratetype=0]
  buddy: 0x1080 of order 6 is split: the lower half is kept, the upper half 0x10a0 goes to the head of the order-5 unmovable list  [buddy_split pfn=0x1080 order=6 upper=0x10a0 upper_order=5 migratetype=0]
  buddy: 0x1080 of order 5 is split: the lower half is kept, the upper half 0x1090 goes to the head of the order-4 unmovable list  [buddy_split pfn=0x1080 order=5 upper=0x1090 upper_order=4 migratetype=0]
  buddy: 0x1080 order 4 taken from the free lists  [mm_page_alloc_zone_locked pfn=0x1080 order=4 migratetype=0 percpu_refill=0]
  frame: 0x1080 allocated, order 4  [mm_page_alloc pfn=0x1080 order=4 migratetype=0 gfp_flags=GFP_KERNEL]
0x1080
mmsh> __free_pages $p 4
  free_pages: 1. 0x1080, order 4, is an index into mem_map  [free_pages_index pfn=0x1080 order=4]
  free_pages: 2. PG_reserved of 0x1080 is not set  [free_pages_reserved pfn=0x1080]
  free_pages: 3. the count of 0x1080 drops to 0  [free_pages_count pfn=0x1080 count=0]
  free_pages: 4. PG_referenced of 0x1080 is cleared, nothing else is set  [free_pages_referenced pfn=0x1080]
  free_pages: 5. nr_free_pages += 16; 6. the block goes to its list and merges  [free_pages_nr pages=16]
  frame: 0x1080 freed, order 4  [mm_page_free pfn=0x1080 order=4]
  buddy: 0x1080 merges with its buddy 0x1090 to order 5  [buddy_merge pfn=0x1080 buddy=0x1090 order=5]
  buddy: 0x1080 merges with its buddy 0x10a0 to order 6  [buddy_merge pfn=0x1080 buddy=0x10a0 order=6]
  buddy: 0x1080 merges with its buddy 0x10c0 to order 7  [buddy_merge pfn=0x1080 buddy=0x10c0 order=7]
  buddy: 0x1080 stays order 7, its buddy 0x1000 is not free  [buddy_stop pfn=0x1080 order=7 buddy=0x1000 why=1]
  buddy: 0x1080 goes to the order-7 unmovable list, at its tail  [buddy_free pfn=0x1080 order=7 migratetype=0 tail=1]
mmsh> try __free_pages $p 4
  free_pages: 0x1080 is not freed, it stops at step 3  [free_pages_stop pfn=0x1080 step=3]
__free_pages: EINVAL (Invalid argument)
mmsh> q = alloc_pages 2 GFP_HIGHUSER __GFP_COMP
  buddy: fallback, block 0x3f800: order 2 taken from order 10  [mm_page_alloc_extfrag pfn=0x3f800 alloc_order=2 fallback_order=10 pageblock_order=10 alloc_migratetype=0 fallback_migratetype=1 fragmenting=0 change_ownership=1]
  buddy: 0x3f800 of order 10 is split: the lower half is kept, the upper half 0x3fa00 goes to the head of the order-9 unmovable list  [buddy_split pfn=0x3f800 order=10 upper=0x3fa00 upper_order=9 migratetype=0]
  buddy: 0x3f800 of order 9 is split: the lower half is kept, the upper half 0x3f900 goes to the head of the order-8 unmovable list  [buddy_split pfn=0x3f800 order=9 upper=0x3f900 upper_order=8 migratetype=0]
  buddy: 0x3f800 of order 8 is split: the lower half is kept, the upper half 0x3f880 goes to the head of the order-7 unmovable list  [buddy_split pfn=0x3f800 order=8 upper=0x3f880 upper_order=7 migratetype=0]
  buddy: 0x3f800 of order 7 is split: the lower half is kept, the upper half 0x3f840 goes to the head of the order-6 unmovable list  [buddy_split pfn=0x3f800 order=7 upper=0x3f840 upper_order=6 migratetype=0]
  buddy: 0x3f800 of order 6 is split: the lower half is kept, the upper half 0x3f820 goes to the head of the order-5 unmovable list  [buddy_split pfn=0x3f800 order=6 upper=0x3f820 upper_order=5 migratetype=0]
  buddy: 0x3f800 of order 5 is split: the lower half is kept, the upper half 0x3f810 goes to the head of the order-4 unmovable list  [buddy_split pfn=0x3f800 order=5 upper=0x3f810 upper_order=4 migratetype=0]
  buddy: 0x3f800 of order 4 is split: the lower half is kept, the upper half 0x3f808 goes to the head of the order-3 unmovable list  [buddy_split pfn=0x3f800 order=4 upper=0x3f808 upper_order=3 migratetype=0]
  buddy: 0x3f800 of order 3 is split: the lower half is kept, the upper half 0x3f804 goes to the head of the order-2 unmovable list  [buddy_split pfn=0x3f800 order=3 upper=0x3f804 upper_order=2 migratetype=0]
  buddy: 0x3f800 order 2 taken from the free lists  [mm_page_alloc_zone_locked pfn=0x3f800 order=2 migratetype=0 percpu_refill=1]
  buddy: 0x3f804 order 2 taken from the free lists  [mm_page_alloc_zone_locked pfn=0x3f804 order=2 migratetype=0 percpu_refill=1]
  frame: 0x3f800 allocated, order 2  [mm_page_alloc pfn=0x3f800 order=2 migratetype=0 gfp_flags=GFP_HIGHUSER|__GFP_COMP]
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
  free_pages: 0x3f801 is not freed, it stops at step 3  [free_pages_stop pfn=0x3f801 step=3]
__free_pages: EINVAL (Invalid argument)
mmsh> __free_pages $q 2
  free_pages: 1. 0x3f800, order 2, is an index into mem_map  [free_pages_index pfn=0x3f800 order=2]
  free_pages: 2. PG_reserved of 0x3f800 is not set  [free_pages_reserved pfn=0x3f800]
  free_pages: 3. the count of 0x3f800 drops to 0  [free_pages_count pfn=0x3f800 count=0]
  free_pages: 4. PG_referenced of 0x3f800 is cleared, nothing else is set  [free_pages_referenced pfn=0x3f800]
  free_pages: 5. 4 pages go to a per-CPU list; nr_free_pages grows and blocks merge when it is drained  [free_pages_pcp pages=4]
  frame: 0x3f800 freed, order 2  [mm_page_free pfn=0x3f800 order=2]
  pcp: 0x3f800 of order 2 goes to the head of the per-CPU unmovable list; 10 pages there  [pcp_free pfn=0x3f800 order=2 migratetype=0 count=10]
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
0xc1012000
mmsh> try free_pages_exact $a 5000
free_pages_exact: EINVAL (Invalid argument): page frame 0x1013 is not allocated (double free?)
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
frames: ENOENT (No such file or directory)
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
