L15  The buddy system by hand

Goal: say which block a request splits, which halves go to which list, and what merges when it comes back.
Read: mmsh-alloc_pages(1), mmsh-alloc_pages_exact(1), mmsh-free_area(1), mmsh-buddytree(1)
Run: mmsh lab L15

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
mmsh> param pages 64 in 11 16 27 33 52 65 100 128 150 250
pages = 64
mmsh> param list 8 in 4..11
list = 8
mmsh> blocks = 0
mmsh> for o in 0..11 { blocks = $(print $blocks + $(get buddyinfo.DMA.$o)) }
mmsh> hint order "The least power of two that is not below $pages."
mmsh> ask order "$pages pages in a row, please. Of which order is the block?" get_order $pages*4K
order = 6
mmsh> order = $_
mmsh> # No list of Unmovable has anything: the request falls back, and takes from the largest block there is.
mmsh> hint given "The first of the order-10 list, and of it always the lower half."
mmsh> ask given "Movable gives its largest block. Which frame does the given block begin at?" alloc_pages $order GFP_DMA
given = 0x800
mmsh> p = $_
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
mmsh> now = 0
mmsh> for o in 0..11 { now = $(print $now + $(get buddyinfo.DMA.$o)) }
mmsh> hint splits "One for each order on the way down."
mmsh> ask splits "How often was a block split for it?" $now - $blocks + 1
splits = 4
mmsh> hint list "Each upper half is on the list of its order. One more than above, or as many, or one less."
mmsh> ask list "How many blocks are on DMA's list of order $list now?" get buddyinfo.DMA.$list
list = 2
mmsh> hint second "Nothing has to be split for it: its order has a block now."
mmsh> ask second "A second request, the same. Which frame?" alloc_pages $order GFP_DMA
second = 0x840
mmsh> q = $_
mmsh> # They are buddies: their numbers differ in the bit of their order, and in no other.
mmsh> assert $q == ($p ^ 1 << $order)
mmsh> # The first comes back.
mmsh> now = 0
mmsh> for o in 0..11 { now = $(print $now + $(get buddyinfo.DMA.$o)) }
mmsh> __free_pages $p $order
mmsh> then = 0
mmsh> for o in 0..11 { then = $(print $then + $(get buddyinfo.DMA.$o)) }
mmsh> hint alone "Its buddy has to be free, as a whole."
mmsh> ask alone "The first comes back. How often does it merge?" $now + 1 - $then
alone = 0
mmsh> # Then the other.
mmsh> trace brief
mmsh> __free_pages $q $order
  free_pages: 1. 0x840, order 6, is an index into mem_map
  free_pages: 2. PG_reserved of 0x840 is not set
  free_pages: 3. the count of 0x840 drops to 0
  free_pages: 4. PG_referenced of 0x840 is cleared, nothing else is set
  free_pages: 5. nr_free_pages += 64; 6. the block goes to its list and merges
  frame 0x840 (order 6, 64 frames) has no user left and is free
  0x840 and its buddy 0x800 are both free: they merge to order 7
  0x800 and its buddy 0x880 are both free: they merge to order 8
  0x800 and its buddy 0x900 are both free: they merge to order 9
  0x800 and its buddy 0xa00 are both free: they merge to order 10
  merging ends: 0x800 stays order 10, for its buddy 0xc00 would make more than the highest order
  0x800 goes to the order-10 unmovable list, at its head
  counters: nr_free_pages +64, pgfree +64
mmsh> trace off
mmsh> now = 0
mmsh> for o in 0..11 { now = $(print $now + $(get buddyinfo.DMA.$o)) }
mmsh> hint merges "Up to the order that it was split from."
mmsh> ask merges "Now the second. How often does that one merge?" $then + 1 - $now
merges = 4
mmsh> assert $now == $blocks
mmsh> # Most numbers are no powers of two. alloc_pages has nothing else.
mmsh> param odd 100 in 65..1000
odd = 100
mmsh> before = get zoneinfo.Normal.nr_free_pages
222303
mmsh> p = alloc_pages $(get_order $odd*4K)
0x1080
mmsh> ask taken unit=pages "$odd pages are wanted. How many does alloc_pages take?" \
...>   $before - $(get zoneinfo.Normal.nr_free_pages)
taken = 128 pages
mmsh> taken = $_
mmsh> buddyinfo
Node 0, zone      DMA      1      1      2      1      1      2      1      0      1      0      2 
Node 0, zone   Normal      3      2      0      1      1      0      1      1      3      2    215 
Node 0, zone  HighMem      1      0      0      1      1      1      1      1      1      1     31 
mmsh> whole = 0
mmsh> for o in 0..11 { whole = $(print $whole + $(get buddyinfo.Normal.$o)) }
mmsh> __free_pages $p $(get_order $odd*4K)
mmsh> # alloc_pages_exact takes as many, and gives those behind the wanted back.
mmsh> a = alloc_pages_exact $odd*4K
0xc1080000
mmsh> assert $before - $(get zoneinfo.Normal.nr_free_pages) == $odd
mmsh> buddyinfo
Node 0, zone      DMA      1      1      2      1      1      2      1      0      1      0      2 
Node 0, zone   Normal      3      2      1      2      2      0      1      1      3      2    215 
Node 0, zone  HighMem      1      0      0      1      1      1      1      1      1      1     31 
mmsh> exact = 0
mmsh> for o in 0..11 { exact = $(print $exact + $(get buddyinfo.Normal.$o)) }
mmsh> hint rest "As many as the number of pages that come back has ones in binary."
mmsh> ask rest "alloc_pages_exact gives $(print $taken - $odd) of them back. As how many blocks?" $exact - $whole
rest = 3
mmsh> free_pages_exact $a $odd*4K
mmsh> # (These come back one by one: some of them stay on the processor's list.)
mmsh> # Is every frame accounted for?
mmsh> verify
