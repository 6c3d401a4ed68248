L16  Fragmentation, and compaction

Goal: say from the index whether memory is short or fragmented, and what compaction can do about it.
Read: mmsh-unusable_index(1), mmsh-extfrag_index(1), mmsh-alloc_pages(1), mmsh-cma_alloc(1)
Run: mmsh lab L16

Half of the memory may be free, and yet there may be no 256 frames in a row. Compaction moves the pages of
processes to the end of the zone, so that what they leave merges to larger blocks.

mmsh> boot i386 --mem 32M
mmsh> # A process takes nearly all there is ...
mmsh> n = $(print ($(get meminfo.MemFree)/4 - 200) / 16)
mmsh> p = mmap $n*64K
0xb680a000
mmsh> touch $p $n*64K
minor=6128 major=0
mmsh> # ... and gives every second half of 64 kB back: a checkerboard.
mmsh> param hole 8 in 3..9
hole = 8
mmsh> for i in 0..$n { madvise $p+$i*64K $hole*4K dontneed }
mmsh> q = print $p+$n*27/40*64K+48K
0xb7836000
mmsh> write $q "where am I?"
mmsh> frame = $(vtop $q)
mmsh> buddyinfo
Node 0, zone      DMA      1    175     96     47      1      0      0      1      0      0      0 
Node 0, zone   Normal     89    186    113    120      0      1      0      0      0      0      0 
mmsh> free = $(get meminfo.MemFree)
mmsh> # Which part of the free memory is useless for a request of each order?
mmsh> unusable_index
Node 0, zone      DMA 0.000 0.000 0.279 0.585 0.885 0.898 0.898 0.898 1.000 1.000 1.000 
Node 0, zone   Normal 0.000 0.046 0.241 0.479 0.983 0.983 1.000 1.000 1.000 1.000 1.000 
mmsh> param order 5 in 3..8
order = 5
mmsh> usable = 0
mmsh> for o in $order..11 { usable = $(print $usable + ($(get buddyinfo.Normal.$o) << $o)) }
mmsh> hint usable "Only blocks of that order and above count."
mmsh> ask usable unit=pages "How many free pages of Normal could a request of order $order use?" $usable
usable = 32 pages
mmsh> hint cause "An extfrag_index of -1: there is a block. Near 0: memory is short. Near 1: it is fragmented."
mmsh> extfrag_index
Node 0, zone      DMA -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.982  0.990  0.994 
Node 0, zone   Normal -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.940  0.969  0.984  0.991  0.995 
mmsh> ask cause of=short,fragmented "$(print $free/4) pages are free, and no block of order 9. Why?" $free > 512*4
cause = fragmented
mmsh> # A request that must not wait.
mmsh> hint nowait "An errno, or ok."
mmsh> ask nowait "Order 9, and it must not wait?" alloc_pages 9 GFP_NOWAIT __GFP_NOWARN
nowait = ENOMEM
mmsh> # One that may wait compacts first: pages move, and their page tables follow them.
mmsh> a = alloc_pages 8
0x1100
mmsh> hint moved "vmstat counts the pages that moved."
mmsh> ask moved of=no,yes "Order 8, it may wait, and it holds. Were pages moved?" $(get vmstat.pgmigrate_success) > 0
moved = yes
mmsh> # Everything together, by hand. What has become of the lists?
mmsh> echo 1 > /proc/sys/vm/compact_memory
mmsh> buddyinfo
Node 0, zone      DMA      0      4      4      5      4      3      3      1      3      0      0 
Node 0, zone   Normal      1     41     22     14      3      2      2      1      0      2      0 
mmsh> extfrag_index
Node 0, zone      DMA -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.869  0.916 
Node 0, zone   Normal -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.971 
mmsh> ask moves unit=pages "How many pages has compaction moved altogether?" get vmstat.pgmigrate_success
moves = 1641 pages
mmsh> # The process has noticed nothing.
mmsh> hint address "A virtual address stays; that is what page tables are for."
mmsh> ask address of=no,yes "Is what the process wrote still at its address?" $(read $q) == 0x77
address = yes
mmsh> read $q 11
b7836000: 7768 6572 6520 616d 2049 3f              where am I?
mmsh> ask frame of=other,same "And is it in the frame it was in?" $(vtop $q) == $frame
frame = other
mmsh> verify
mmsh> # Moving pages serves one more purpose. A camera wants megabytes in a row; until it does, processes may use them:
mmsh> # an area of CMA, the contiguous memory allocator.
mmsh> param camera 1000 in 400..2001 step 50
camera = 1000
mmsh> boot vexpress --mem 64M --boot cma=16M
mmsh> get meminfo.CmaFree
16384
mmsh> n = $(print $(get meminfo.MemFree)/4 - 1200)
mmsh> p = mmap $n*4K
0xb3c3f000
mmsh> touch $p $n*4K
minor=13246 major=0
mmsh> madvise $p 12M dontneed
mmsh> get meminfo.CmaFree
0
mmsh> x = cma_alloc $camera
0x63000
mmsh> hint camera "All of its frames were used by the process, which has lost none."
mmsh> ask camera unit=pages "cma_alloc took $camera frames in a row. How many pages had to move?" \
...>   get vmstat.pgmigrate_success
camera = 1000 pages
mmsh> verify
