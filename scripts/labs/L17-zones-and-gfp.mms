L17  Zones, and who may use them

Goal: say from which zone a request is served, and what keeps it out of the others.
Read: mmsh-alloc_pages(1), mmsh-freepages(1), mmsh-zoneinfo(1)
Run: mmsh lab L17

A request's GFP flags name the highest zone that it may use. The zones below follow, but each keeps pages back
from requests that could have gone higher: the watermark, and its part of lowmem_reserve.

GFP_DMA         the first 16 MB
GFP_KERNEL      what has a kernel address
GFP_HIGHUSER    anything

mmsh> # Little lowmem, so that all zones are small: vmalloc= takes the addresses away.
mmsh> param ram 160 in 144..177 step 4
ram = 160
mmsh> boot i386 --mem $(print $ram*1M) --boot vmalloc=928M
mmsh> freepages
zone         free      min      low     high
DMA          2437       32       40       48
Normal      17935      252      315      378
HighMem     18426       32       96      160
mmsh> hint highmem "lowmem has 88 MB here; the frames behind are HighMem's."
mmsh> ask highmem "$ram MB of RAM, 88 MB of lowmem. How many page frames are HighMem's?" get zoneinfo.HighMem.spanned
highmem = 18432
mmsh> # One page of each kind: which frames, of which zones?
mmsh> dma = alloc_pages 0 GFP_DMA
0x800
mmsh> normal = alloc_pages 0 GFP_KERNEL
0x1021
mmsh> high = alloc_pages 0 GFP_HIGHUSER
0x9800
mmsh> assert $dma < 16M/4K
mmsh> assert $normal >= 16M/4K && $normal < 88M/4K
mmsh> assert $high >= 88M/4K
mmsh> hint both "An errno, or ok."
mmsh> ask both "Two zones at once: GFP_DMA __GFP_HIGHMEM?" alloc_pages 0 GFP_DMA __GFP_HIGHMEM
both = EINVAL
mmsh> # Blocks of 1,024 for anybody, until HighMem has no more.
mmsh> free_area
zone DMA: 2436 pages free
  order  0  Unmovable          1: 0x801
  order  0  Movable            1: 0x606
  order  1  Unmovable          1: 0x802
  order  1  Movable            2: 0x6da 0x604
  order  2  Unmovable          1: 0x804
  order  2  Movable            2: 0x600 0x6dc
  order  3  Unmovable          1: 0x808
  order  3  Movable            1: 0x5a8
  order  4  Unmovable          1: 0x810
  order  4  Movable            1: 0x5b0
  order  5  Unmovable          1: 0x820
  order  5  Movable            1: 0x6e0
  order  6  Unmovable          1: 0x840
  order  6  Movable            1: 0x5c0
  order  7  Unmovable          1: 0x880
  order  8  Unmovable          1: 0x900
  order  8  Movable            1: 0x700
  order  9  Unmovable          1: 0xa00
  order 10  Movable            1: 0xc00
zone Normal: 17932 pages free
  order  0  Movable            1: 0x5632
  order  0  Reclaimable        1: 0x1403
  order  1  Movable            1: 0x5630
  order  2  Unmovable          1: 0x1024
  order  2  Reclaimable        1: 0x1404
  order  3  Unmovable          1: 0x1028
  order  3  Reclaimable        1: 0x1408
  order  4  Unmovable          1: 0x1030
  order  4  Movable            1: 0x5620
  order  4  Reclaimable        1: 0x1410
  order  5  Movable            1: 0x5600
  order  5  Reclaimable        1: 0x1420
  order  6  Unmovable          1: 0x1040
  order  6  Reclaimable        1: 0x1440
  order  7  Unmovable          1: 0x1080
  order  7  Reclaimable        1: 0x1480
  order  8  Unmovable          1: 0x1100
  order  8  Reclaimable        1: 0x1500
  order  9  Unmovable          1: 0x1200
  order  9  Movable            1: 0x5400
  order  9  Reclaimable        1: 0x1600
  order 10  Movable           15: 0x1800..0x5000(15)
zone HighMem: 18423 pages free
  order  0  Unmovable          1: 0x9803
  order  1  Movable            1: 0x9c06
  order  2  Unmovable          1: 0x9804
  order  3  Unmovable          1: 0x9808
  order  3  Movable            1: 0x9c08
  order  4  Unmovable          1: 0x9810
  order  4  Movable            1: 0x9c10
  order  5  Unmovable          1: 0x9820
  order  5  Movable            1: 0x9c20
  order  6  Unmovable          1: 0x9840
  order  6  Movable            1: 0x9c40
  order  7  Unmovable          1: 0x9880
  order  7  Movable            1: 0x9c80
  order  8  Unmovable          1: 0x9900
  order  8  Movable            1: 0x9d00
  order  9  Unmovable          1: 0x9a00
  order  9  Movable            1: 0x9e00
  order 10  Movable           16: 0x9400..0x5800(16)
mmsh> n = 0
mmsh> x = $high
mmsh> while $x >= 88M/4K { x = $(alloc_pages 10 GFP_HIGHUSER); n = $(print $n + 1) }
mmsh> hint blocks "The processor's list takes them two at a time. The zone's check does not see what waits there."
mmsh> ask blocks "Blocks of 1,024, GFP_HIGHUSER: how many come from HighMem, before one comes from Normal?" $n - 1
blocks = 15
mmsh> freepages
zone         free      min      low     high
DMA          2436       32       40       48
Normal      15884      252      315      378
HighMem      2039       32       96      160
mmsh> free_area
zone DMA: 2436 pages free
  order  0  Unmovable          1: 0x801
  order  0  Movable            1: 0x606
  order  1  Unmovable          1: 0x802
  order  1  Movable            2: 0x6da 0x604
  order  2  Unmovable          1: 0x804
  order  2  Movable            2: 0x600 0x6dc
  order  3  Unmovable          1: 0x808
  order  3  Movable            1: 0x5a8
  order  4  Unmovable          1: 0x810
  order  4  Movable            1: 0x5b0
  order  5  Unmovable          1: 0x820
  order  5  Movable            1: 0x6e0
  order  6  Unmovable          1: 0x840
  order  6  Movable            1: 0x5c0
  order  7  Unmovable          1: 0x880
  order  8  Unmovable          1: 0x900
  order  8  Movable            1: 0x700
  order  9  Unmovable          1: 0xa00
  order 10  Movable            1: 0xc00
zone Normal: 15884 pages free
  order  0  Movable            1: 0x5632
  order  0  Reclaimable        1: 0x1403
  order  1  Movable            1: 0x5630
  order  2  Unmovable          1: 0x1024
  order  2  Reclaimable        1: 0x1404
  order  3  Unmovable          1: 0x1028
  order  3  Reclaimable        1: 0x1408
  order  4  Unmovable          1: 0x1030
  order  4  Movable            1: 0x5620
  order  4  Reclaimable        1: 0x1410
  order  5  Movable            1: 0x5600
  order  5  Reclaimable        1: 0x1420
  order  6  Unmovable          1: 0x1040
  order  6  Reclaimable        1: 0x1440
  order  7  Unmovable          1: 0x1080
  order  7  Reclaimable        1: 0x1480
  order  8  Unmovable          1: 0x1100
  order  8  Reclaimable        1: 0x1500
  order  9  Unmovable          1: 0x1200
  order  9  Movable            1: 0x5400
  order  9  Reclaimable        1: 0x1600
  order 10  Movable           13: 0x2000..0x5000(13)
zone HighMem: 2039 pages free
  order  0  Unmovable          1: 0x9803
  order  1  Movable            1: 0x9c06
  order  2  Unmovable          1: 0x9804
  order  3  Unmovable          1: 0x9808
  order  3  Movable            1: 0x9c08
  order  4  Unmovable          1: 0x9810
  order  4  Movable            1: 0x9c10
  order  5  Unmovable          1: 0x9820
  order  5  Movable            1: 0x9c20
  order  6  Unmovable          1: 0x9840
  order  6  Movable            1: 0x9c40
  order  7  Unmovable          1: 0x9880
  order  7  Movable            1: 0x9c80
  order  8  Unmovable          1: 0x9900
  order  8  Movable            1: 0x9d00
  order  9  Unmovable          1: 0x9a00
  order  9  Movable            1: 0x9e00
mmsh> # Highest zone first; one without a block that large is passed over.
mmsh> param order 9 in 7..10
order = 9
mmsh> hint smaller "HighMem has some of that order. Requests of this kind are Unmovable."
mmsh> ask smaller "And a block of order $order, GFP_HIGHUSER? Its first frame?" alloc_pages $order GFP_HIGHUSER
smaller = 0x9a00
mmsh> # Normal until its large blocks are gone. (They come two at a time, through the per-CPU list of that order.)
mmsh> while $(get buddyinfo.Normal.10) { assert $(alloc_pages 10 GFP_KERNEL) }
mmsh> freepages
zone         free      min      low     high
DMA          2436       32       40       48
Normal       2572      252      315      378
HighMem      1527       32       96      160
mmsh> # DMA is left, but keeps its reserve (protection) from requests that could have used Normal.
mmsh> hint last "A block of DMA must leave min and the reserve for Normal's users free."
mmsh> ask last of=Normal,DMA "One more, GFP_KERNEL. From which zone?" $(alloc_pages 10 GFP_KERNEL) < 16M/4K
last = DMA
mmsh> hint refused "An errno, or ok."
mmsh> ask refused "And the next?" alloc_pages 10 GFP_KERNEL
refused = ENOMEM
mmsh> # Whoever needs DMA may have it.
mmsh> ask dma of=no,yes "A block of order $order, GFP_DMA. Is there one?" $(try alloc_pages $order GFP_DMA) == 0
dma = yes
mmsh> freepages
zone         free      min      low     high
DMA           900       32       40       48
Normal       2572      252      315      378
HighMem      1527       32       96      160
mmsh> verify
