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
mmsh> boot vexpress --boot kernelcore=64M
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
Memory policy: Data cache writeback
On node 0 totalpages: 262144
free_area_init_node: node 0, node_mem_map eeffa000
  Normal zone: 1520 pages used for memmap
  Normal zone: 0 pages reserved
  Normal zone: 194560 pages, LIFO batch:31
  Movable zone: 67584 pages, LIFO batch:15
Zone ranges:
  Normal   [mem 0x0000000060000000-0x000000008f7fffff]
  HighMem  [mem 0x000000008f800000-0x000000009fffffff]
Movable zone start for each node
  Node 0: 0x000000008f800000
Early memory node ranges
  node   0: [mem 0x0000000060000000-0x000000009fffffff]
Initmem setup node 0 [mem 0x0000000060000000-0x000000009fffffff]
PERCPU: Embedded 10 pages/cpu s12096 r8192 d20672 u40960
Built 1 zonelists in Zone order, mobility grouping on.  Total pages: 260624
Kernel command line: kernelcore=64M
PID hash table entries: 4096 (order: 2, 16384 bytes)
Dentry cache hash table entries: 131072 (order: 7, 524288 bytes)
Inode-cache hash table entries: 65536 (order: 6, 262144 bytes)
Memory: 1031428K/1048576K available (4787K kernel code, 156K rwdata, 1364K rodata, 1348K init, 166K bss, 17148K reserved, 0K cma-reserved, 270336K highmem)
Virtual kernel memory layout:
    vector  : 0xffff0000 - 0xffff1000   (   4 kB)
    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)
    vmalloc : 0xf0000000 - 0xff000000   ( 240 MB)
    lowmem  : 0xc0000000 - 0xef800000   ( 760 MB)
    pkmap   : 0xbfe00000 - 0xc0000000   (   2 MB)
    modules : 0xbf000000 - 0xbfe00000   (  14 MB)
      .text : 0xc0008000 - 0xc060a09c   (6153 kB)
      .init : 0xc060b000 - 0xc075c000   (1348 kB)
      .data : 0xc075c000 - 0xc07833c0   ( 157 kB)
       .bss : 0xc07833c0 - 0xc07acbf0   ( 167 kB)
Freeing unused kernel memory: 1348K (c060b000 - c075c000)
mmsh> freepages
zone         free      min      low     high
Normal     190214      872     1090     1308
Movable     67569       66      143      220
mmsh> get meminfo.HighTotal
270336
mmsh> get meminfo.LowTotal
762440
mmsh> m = alloc_pages 0 GFP_HIGHUSER_MOVABLE
0x9fc05
mmsh> kmap $m
0xbfe01000
mmsh> boot x86_64 --mem 1G --boot movablecore=256M
mmsh> get meminfo.MemTotal
1023104
mmsh> verify
