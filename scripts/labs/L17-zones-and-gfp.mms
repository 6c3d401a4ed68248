L17  Zones, and who may use them

Goal: say from which zone a request is served, and what keeps it out of the others.
Read: mmsh-alloc_pages(1), mmsh-freepages(1), mmsh-zoneinfo(1)
Check: mmsh --check scripts/labs/L17-zones-and-gfp.mms

A request's GFP flags name the highest zone that it may use. The zones below follow, but each keeps pages back
from requests that could have gone higher: the watermark, and its part of lowmem_reserve.

mmsh> # Little lowmem, so that all zones are small: vmalloc= takes the addresses away.
mmsh> boot i386 --mem 160M --boot vmalloc=928M
mmsh> freepages
zone         free      min      low     high
DMA          2437       32       40       48
Normal      17946      252      315      378
HighMem     18426       32       96      160
mmsh> # Q1: GFP_DMA: the first 16 MiB. GFP_KERNEL: what has a kernel address. GFP_HIGHUSER: anything.
mmsh> dma = alloc_pages 0 GFP_DMA
0x800
mmsh> normal = alloc_pages 0 GFP_KERNEL
0x1016
mmsh> high = alloc_pages 0 GFP_HIGHUSER
0x9800
mmsh> assert $dma < 16M/4K
mmsh> assert $normal >= 16M/4K && $normal < 88M/4K
mmsh> assert $high >= 88M/4K
mmsh> # Q2: Two zones at once?
mmsh> expect EINVAL alloc_pages 0 GFP_DMA __GFP_HIGHMEM
mmsh> # Q3: Blocks of 1,024 until HighMem has no more: where do the next three requests for 512 go?
mmsh> repeat 17 { assert $(alloc_pages 10 GFP_HIGHUSER) }
mmsh> freepages
zone         free      min      low     high
DMA          2436       32       40       48
Normal      15895      252      315      378
HighMem      2039       32       96      160
mmsh> alloc_pages 9 GFP_HIGHUSER
0x9a00
mmsh> alloc_pages 9 GFP_HIGHUSER
0x9e00
mmsh> alloc_pages 9 GFP_HIGHUSER
0x1200
mmsh> # HighMem had two of them left; the third fell back to Normal.
mmsh> # Normal until its large blocks are gone. (They come two at a time, through the per-CPU list of that order.)
mmsh> while $(get buddyinfo.Normal.10) { assert $(alloc_pages 10 GFP_KERNEL) }
mmsh> freepages
zone         free      min      low     high
DMA          2436       32       40       48
Normal       2071      252      315      378
HighMem      1015       32       96      160
mmsh> # And now? DMA is left, but keeps its reserve from requests that could have used Normal.
mmsh> alloc_pages 10 GFP_KERNEL
0xc00
mmsh> expect ENOMEM alloc_pages 10 GFP_KERNEL
mmsh> # Q4: What may a GFP_DMA request have?
mmsh> alloc_pages 8 GFP_DMA
0x900
mmsh> freepages
zone         free      min      low     high
DMA          1156       32       40       48
Normal       2071      252      315      378
HighMem      1015       32       96      160
mmsh> verify
