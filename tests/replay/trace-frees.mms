What the trace says of things that are given back.

mmsh> # The combined block begins at the lower of the two, whichever was freed last.
mmsh> p = alloc_pages 4
0x1080
mmsh> q = alloc_pages 4
0x1090
mmsh> trace full
mmsh> __free_pages $p 4
  __free_pages(): free_pages: 1. 0x1080, order 4, is an index into mem_map  [pfn=0x1080, order=4]
  __free_pages(): free_pages: 2. PG_reserved of 0x1080 is not set  [page->flags]
  put_page_testzero(): free_pages: 3. the count of 0x1080 drops to 0  [page->_refcount = 0]
  free_pages_prepare(): free_pages: 4. PG_referenced of 0x1080 is cleared, nothing else is set  [page->flags]
  __free_pages_ok(): free_pages: 5. nr_free_pages += 16; 6. the block goes to its list and merges  [NR_FREE_PAGES + 16]
    __free_pages(): frame 0x1080 (order 4, 16 frames) has no user left and is free  [page->_refcount = 0, order=4]
      __free_one_page(): merging ends: 0x1080 stays order 4, for its buddy 0x1090 is not free  [buddy_pfn = pfn ^ (1 << 4) = 0x1090]
      __free_one_page(): 0x1080 goes to the order-4 unmovable list, at its tail  [PageBuddy, page->private = 4, free_area[4].nr_free + 1]
  counters: nr_free_pages +16, pgfree +16
mmsh> __free_pages $q 4
  __free_pages(): free_pages: 1. 0x1090, order 4, is an index into mem_map  [pfn=0x1090, order=4]
  __free_pages(): free_pages: 2. PG_reserved of 0x1090 is not set  [page->flags]
  put_page_testzero(): free_pages: 3. the count of 0x1090 drops to 0  [page->_refcount = 0]
  free_pages_prepare(): free_pages: 4. PG_referenced of 0x1090 is cleared, nothing else is set  [page->flags]
  __free_pages_ok(): free_pages: 5. nr_free_pages += 16; 6. the block goes to its list and merges  [NR_FREE_PAGES + 16]
    __free_pages(): frame 0x1090 (order 4, 16 frames) has no user left and is free  [page->_refcount = 0, order=4]
      __free_one_page(): 0x1090 and its buddy 0x1080 are both free: they merge to order 5  [free_area[].nr_free - 1, combined_pfn=0x1080, order=5]
      __free_one_page(): 0x1080 and its buddy 0x10a0 are both free: they merge to order 6  [free_area[].nr_free - 1, combined_pfn=0x1080, order=6]
      __free_one_page(): 0x1080 and its buddy 0x10c0 are both free: they merge to order 7  [free_area[].nr_free - 1, combined_pfn=0x1080, order=7]
      __free_one_page(): merging ends: 0x1080 stays order 7, for its buddy 0x1000 is not free  [buddy_pfn = pfn ^ (1 << 7) = 0x1000]
      __free_one_page(): 0x1080 goes to the order-7 unmovable list, at its tail  [PageBuddy, page->private = 7, free_area[7].nr_free + 1]
  counters: nr_free_pages +16, pgfree +16
