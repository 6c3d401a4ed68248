L15  The buddy system by hand

Goal: say which block a request splits, which halves go to which list, and what merges when it comes back.
Read: mmsh-alloc_pages(1), mmsh-alloc_pages_exact(1), mmsh-free_area(1), mmsh-buddytree(1)
Check: mmsh --check scripts/labs/L15-buddy-by-hand.mms

Free page frames lie in blocks of 1, 2, 4 .. 1,024, a list for each size. A request takes the smallest
block that is large enough and splits it; a block that comes back joins its buddy. The lecture asks for
64 pages, and for 100.

mmsh> # ZONE_DMA is small enough to look at: four blocks of 1,024 frames, less the kernel.
mmsh> free_area
zone DMA: 2467 pages free
  order  0  Movable            1: 0x624
  order  1  Movable            1: 0x6da
  order  2  Movable            2: 0x620 0x6dc
  order  3  Movable            1: 0x5a8
  order  4  Movable            1: 0x5b0
  order  5  Movable            2: 0x600 0x6e0
  order  6  Movable            1: 0x5c0
  order  8  Movable            1: 0x700
  order 10  Movable            2: 0x800..0xc00(2)
zone Normal: 222303 pages free
  order  0  Unmovable          1: 0x103f
  order  0  Movable            1: 0x3751a
  order  0  Reclaimable        1: 0x143f
  order  1  Unmovable          1: 0x107e
  order  1  Movable            1: 0x37518
  order  3  Movable            1: 0x37510
  order  4  Movable            1: 0x37500
  order  6  Reclaimable        1: 0x1440
  order  7  Unmovable          1: 0x1080
  order  7  Reclaimable        1: 0x1480
  order  8  Unmovable          1: 0x1100
  order  8  Movable            1: 0x37400
  order  8  Reclaimable        1: 0x1500
  order  9  Unmovable          1: 0x1200
  order  9  Reclaimable        1: 0x1600
  order 10  Movable          215: 0x1800..0x37000(215)
zone HighMem: 32761 pages free
  order  0  Movable            1: 0x3fc07
  order  3  Movable            1: 0x3fc08
  order  4  Movable            1: 0x3fc10
  order  5  Movable            1: 0x3fc20
  order  6  Movable            1: 0x3fc40
  order  7  Movable            1: 0x3fc80
  order  8  Movable            1: 0x3fd00
  order  9  Movable            1: 0x3fe00
  order 10  Movable           31: 0x3f800..0x38000(31)
mmsh> # Q1: Of which order are 64 pages?
mmsh> assert $(get_order 64*4K) == 6
mmsh> # Q2: Which block is split, how often, and which halves go to which list?
mmsh> trace brief
mmsh> p = alloc_pages 6 GFP_DMA
  buddy: fallback, block 0x800: order 6 taken from order 10
  buddy: 0x800 of order 10 is split: the lower half is kept, the upper half 0xa00 goes to the head of the order-9 unmovable list
  buddy: 0x800 of order 9 is split: the lower half is kept, the upper half 0x900 goes to the head of the order-8 unmovable list
  buddy: 0x800 of order 8 is split: the lower half is kept, the upper half 0x880 goes to the head of the order-7 unmovable list
  buddy: 0x800 of order 7 is split: the lower half is kept, the upper half 0x840 goes to the head of the order-6 unmovable list
  frame: 0x800 allocated, order 6
0x800
mmsh> trace off
mmsh> buddytree $p
0x800 order 10 split
  0x800 order 9 split
    0x800 order 8 split
      0x800 order 7 split
        0x800 order 6 allocated by command
        0x840 order 6 free
      0x880 order 7 free
    0x900 order 8 free
  0xa00 order 9 free
mmsh> # Q3: How many splits does the second request cost?
mmsh> trace brief
mmsh> q = alloc_pages 6 GFP_DMA
  frame: 0x840 allocated, order 6
0x840
mmsh> trace off
mmsh> # Q4: They are buddies. In which bit do their numbers differ?
mmsh> assert $q == ($p ^ 64)
mmsh> # Q5: One comes back. Why does it not merge?
mmsh> trace brief
mmsh> __free_pages $p 6
  free_pages: 1. 0x800, order 6, is an index into mem_map
  free_pages: 2. PG_reserved of 0x800 is not set
  free_pages: 3. the count of 0x800 drops to 0
  free_pages: 4. PG_referenced of 0x800 is cleared, nothing else is set
  free_pages: 5. nr_free_pages += 64; 6. the block goes to its list and merges
  frame: 0x800 freed, order 6
  buddy: 0x800 stays order 6, its buddy 0x840 is not free
  buddy: 0x800 goes to the order-6 unmovable list, at its tail
mmsh> # Q6: Now the other. How far does it go, and what ends it?
mmsh> __free_pages $q 6
  free_pages: 1. 0x840, order 6, is an index into mem_map
  free_pages: 2. PG_reserved of 0x840 is not set
  free_pages: 3. the count of 0x840 drops to 0
  free_pages: 4. PG_referenced of 0x840 is cleared, nothing else is set
  free_pages: 5. nr_free_pages += 64; 6. the block goes to its list and merges
  frame: 0x840 freed, order 6
  buddy: 0x840 merges with its buddy 0x800 to order 7
  buddy: 0x800 merges with its buddy 0x880 to order 8
  buddy: 0x800 merges with its buddy 0x900 to order 9
  buddy: 0x800 merges with its buddy 0xa00 to order 10
  buddy: 0x800 stays order 10, its buddy 0xc00 would make more than the highest order
  buddy: 0x800 goes to the order-10 unmovable list, at its head
mmsh> trace off
mmsh> # Q7: 100 pages are no power of two. How many does alloc_pages take?
mmsh> before = get zoneinfo.Normal.nr_free_pages
222303
mmsh> p = alloc_pages $(get_order 100*4K)
0x1080
mmsh> assert $before - $(get zoneinfo.Normal.nr_free_pages) == 128
mmsh> __free_pages $p 7
mmsh> # Q8: And alloc_pages_exact? As which blocks do the others come back?
mmsh> buddyinfo
Node 0, zone      DMA      1      1      2      1      1      2      1      0      1      0      2 
Node 0, zone   Normal      3      2      0      1      1      0      1      2      3      2    215 
Node 0, zone  HighMem      1      0      0      1      1      1      1      1      1      1     31 
mmsh> a = alloc_pages_exact 100*4K
0xc1080000
mmsh> assert $before - $(get zoneinfo.Normal.nr_free_pages) == 100
mmsh> buddyinfo
Node 0, zone      DMA      1      1      2      1      1      2      1      0      1      0      2 
Node 0, zone   Normal      3      2      1      2      2      0      1      1      3      2    215 
Node 0, zone  HighMem      1      0      0      1      1      1      1      1      1      1     31 
mmsh> free_pages_exact $a 100*4K
mmsh> # Is every frame accounted for?
mmsh> verify
