ZONE_MOVABLE is cut from the end of the highest zone, and serves movable user pages only.

mmsh> boot i386 --boot movablecore=64M
mmsh> buddyinfo
Node 0, zone      DMA      1      1      2      1      1      2      1      0      1      0      2 
Node 0, zone   Normal      3      2      0      1      1      0      1      2      3      2    215 
Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0     16 
Node 0, zone  Movable      0      1      0      1      1      1      1      1      1      1     15 
mmsh> freepages
zone         free      min      low     high
DMA          2467        9       11       13
Normal     222303      935     1168     1401
HighMem     16384       32       49       66
Movable     16378       32       49       66
mmsh> m = alloc_pages 0 GFP_HIGHUSER_MOVABLE
0x3fc05
mmsh> h = alloc_pages 0 GFP_HIGHUSER
0x3bc00
mmsh> assert $m >= (1G-64M)/4K
mmsh> assert $h >= 896M/4K && $h < (1G-64M)/4K
mmsh> mem_map
mem_map                 0xf75fd000
first frame             0x0
descriptors             262144
sizeof(struct page)     40 bytes, 10240 kB  (this kernel)
                        40 bytes, 10240 kB  (the lecture)
mmsh> verify
