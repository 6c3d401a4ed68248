The CMA area: lent to movable pages, and taken back.

mmsh> boot vexpress --boot cma=16M
mmsh> get meminfo.CmaTotal
16384
mmsh> get meminfo.CmaFree
16384
mmsh> get vmstat.nr_free_cma
4096
mmsh> set reasons on
mmsh> try cma_alloc 0
cma_alloc: EINVAL (Invalid argument): 0 frames; the CMA area has 4096
mmsh> try cma_alloc 4097
cma_alloc: EINVAL (Invalid argument): 4097 frames; the CMA area has 4096
mmsh> try cma_release 0x60000 1
cma_release: EINVAL (Invalid argument): page frame 0x60000 is not in the CMA area, or the range leaves it
mmsh> # Kernel pages never come from there, and lowmem is for movable ones, too.
mmsh> p = alloc_pages 0 __GFP_MOVABLE GFP_KERNEL
0x6075b
mmsh> page $p
pfn                     0x6075b
physical                0x6075b000
virtual                 0xc075b000          (page_address())
zone                    Normal
flags                   0x0
_refcount               1                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x0
lru                     none
frame                   allocated, order 0
mmsh> a = cma_alloc 4096
0x9f000
mmsh> get meminfo.CmaFree
0
mmsh> try cma_alloc 1
cma_alloc: ENOMEM (Cannot allocate memory): no range of 1 frames of the CMA area can be had
mmsh> cma_release $a 4096
mmsh> # Pages of a process in it move out of the way.
mmsh> while $(get buddyinfo.HighMem.10) > 4 { assert $(alloc_pages 10 GFP_HIGHUSER) }
mmsh> m = mmap 24M
0xb57fd000
mmsh> touch $m 24M
minor=6144 major=0
mmsh> write $m+9M "still here"
mmsh> get meminfo.CmaFree
304
mmsh> a = cma_alloc 4000
0x9f000
mmsh> get vmstat.pgmigrate_success
3917
mmsh> read $m+9M 10
b60fd000: 7374 696c 6c20 6865 7265                 still here
mmsh> try cma_release $a 4001
cma_release: EINVAL (Invalid argument): page frame 0x9ffa0 is in use by the machine, no command allocated it
mmsh> cma_release $a 4000
mmsh> verify
mmsh> pagetypeinfo
Page block order: 10
Pages per block:  1024

Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10 
Node    0, zone   Normal, type    Unmovable      1      1      0      0      2      3      1      0      1      1      0 
Node    0, zone   Normal, type      Movable      1      1      0      0      1      1      1      0      0      0    180 
Node    0, zone   Normal, type  Reclaimable      0      1      1      1      1      1      1      1      1      1      0 
Node    0, zone   Normal, type   HighAtomic      0      0      0      0      0      0      0      0      0      0      0 
Node    0, zone   Normal, type          CMA      0      0      0      0      0      0      0      0      0      0      0 
Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      0      0 
Node    0, zone  HighMem, type    Unmovable      0      0      0      0      0      0      0      0      0      0      0 
Node    0, zone  HighMem, type      Movable      1      0      1      0      0      0      1      0      0      0      0 
Node    0, zone  HighMem, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0 
Node    0, zone  HighMem, type   HighAtomic      0      0      0      0      0      0      0      0      0      0      0 
Node    0, zone  HighMem, type          CMA      0      0      0      1      1      1      1      0      1      1      3 
Node    0, zone  HighMem, type      Isolate      0      0      0      0      0      0      0      0      0      0      0 

Number of blocks type     Unmovable      Movable  Reclaimable   HighAtomic          CMA      Isolate 
Node 0, zone   Normal            1          188            1            0            0            0 
Node 0, zone  HighMem           60            2            0            0            4            0 
mmsh> # Only vexpress has one.
mmsh> boot i386
mmsh> try cma_alloc 1
cma_alloc: ENODEV (No such device): the machine has no CMA area: boot vexpress with cma=SIZE
mmsh> try cma_release 1 1
cma_release: ENODEV (No such device): the machine has no CMA area: boot vexpress with cma=SIZE
mmsh> try boot i386 --boot cma=16M
boot: EINVAL (Invalid argument): boot parameter cma is for vexpress only
mmsh> boot vexpress --boot cma=1M
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
Memory policy: Data cache writeback
cma: Reserved 4 MiB at 0x9fc00000
On node 0 totalpages: 262144
free_area_init_node: node 0, node_mem_map eeffa000
  Normal zone: 1520 pages used for memmap
  Normal zone: 0 pages reserved
  Normal zone: 194560 pages, LIFO batch:31
  HighMem zone: 67584 pages, LIFO batch:15
Zone ranges:
  Normal   [mem 0x0000000060000000-0x000000008f7fffff]
  HighMem  [mem 0x000000008f800000-0x000000009fffffff]
Movable zone start for each node
Early memory node ranges
  node   0: [mem 0x0000000060000000-0x000000009fffffff]
Initmem setup node 0 [mem 0x0000000060000000-0x000000009fffffff]
PERCPU: Embedded 10 pages/cpu s12096 r8192 d20672 u40960
Built 1 zonelists in Zone order, mobility grouping on.  Total pages: 260624
Kernel command line: cma=1M
PID hash table entries: 4096 (order: 2, 16384 bytes)
Dentry cache hash table entries: 131072 (order: 7, 524288 bytes)
Inode-cache hash table entries: 65536 (order: 6, 262144 bytes)
Memory: 1027332K/1048576K available (4787K kernel code, 156K rwdata, 1364K rodata, 1348K init, 166K bss, 17148K reserved, 4096K cma-reserved, 266240K highmem)
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
mmsh> # its pages are managed before the watermarks are first computed: they are what they are without it
mmsh> boot vexpress --boot cma=32M
mmsh> get zoneinfo.Normal.min
872
mmsh> get zoneinfo.Normal.high
1308
mmsh> get zoneinfo.HighMem.low
143
mmsh> boot vexpress
mmsh> get zoneinfo.Normal.min
872
mmsh> get zoneinfo.Normal.high
1308
mmsh> get zoneinfo.HighMem.low
143
mmsh> verify
mmsh> # where highmem is too small it is the end of lowmem; with RAM beyond 4G it begins there
mmsh> boot vexpress --mem 128M --boot cma=16M
mmsh> cma_alloc 1
0x67000
mmsh> # there it is mapped page by page, by tables from boot; its neighbour by sections
mmsh> vtop 0xc7001000
VIRTUAL     PHYSICAL
0xc7001000  0x67001000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1592  0x600071c0  =>  0x66fff811  TABLE|BIT4|DOMAIN_KERNEL  <- bit 20 is 0
                         0x600071c4  =>  0x66fffc11  TABLE|BIT4|DOMAIN_KERNEL
PTE    0x66fff000     1  0x66fff004  =>  0x6700124f  VALID|YOUNG|MT_WRITEBACK|DIRTY|XN  <- Linux's
                         0x66fff804  =>  0x6700101f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0  <- the hardware's
PAGE   0x67001000
DOMAIN 0, DACR 0x00000015: client, entries say what is permitted
AREA   lowmem
mmsh> vtop 0xc6fff000
VIRTUAL     PHYSICAL
0xc6fff000  0x66fff000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1591  0x600071b8  =>  0x66e0041e  SECT|BUFFERABLE|CACHEABLE|XN|DOMAIN_KERNEL|AP_WRITE
                         0x600071bc  =>  0x66f0041e  SECT|BUFFERABLE|CACHEABLE|XN|DOMAIN_KERNEL|AP_WRITE  <- bit 20 is 1
PAGE   0x66f00000  section of 1 MiB
DOMAIN 0, DACR 0x00000015: client, entries say what is permitted
AREA   lowmem
mmsh> whatis 0x66ff8
frame   0x66ff8 (Normal): reserved since boot, kernel page table for 0xc7e00000
mmsh> verify
mmsh> boot vexpress --mem 131084K --boot "lpae cma=16M"
mmsh> vtop 0xc7001000
VIRTUAL     PHYSICAL
0xc7001000  0x67001000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x60003000         3  0x60003018      =>  0x80000060007003    TABLE|SWAPPER
PMD    0x60007000        56  0x600071c0      =>  0x68002003          TABLE
PTE    0x68002000         1  0x68002008      =>  0xc000006700140f    VALID|MT_WRITEBACK|YOUNG|XN|DIRTY
PAGE   0x67001000
AREA   lowmem
mmsh> verify
mmsh> boot vexpress --mem 6G --boot "lpae cma=16M"
mmsh> cma_alloc 1
0x100000
mmsh> # an area across a zone boundary is not activated: its frames are ordinary ones
mmsh> boot vexpress --mem 64M --boot movablecore=8M
mmsh> get zoneinfo.Normal.managed
12701
mmsh> get zoneinfo.Movable.managed
1840
mmsh> boot vexpress --mem 64M --boot "cma=16M movablecore=8M"
mmsh> get meminfo.CmaTotal
0
mmsh> get meminfo.CmaFree
0
mmsh> get zoneinfo.Normal.cma
0
mmsh> get zoneinfo.Normal.managed
12485
mmsh> get zoneinfo.Movable.managed
2048
mmsh> try cma_alloc 1500
cma_alloc: ENODEV (No such device): the CMA area reaches into another zone, so it was not activated
mmsh> try cma_release 0x63000 1
cma_release: ENODEV (No such device): the CMA area reaches into another zone, so it was not activated
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
Memory policy: Data cache writeback
cma: Reserved 16 MiB at 0x63000000
On node 0 totalpages: 16384
free_area_init_node: node 0, node_mem_map c2f72000
  Normal zone: 112 pages used for memmap
  Normal zone: 0 pages reserved
  Normal zone: 14336 pages, LIFO batch:3
  Movable zone: 2048 pages, LIFO batch:0
Zone ranges:
  Normal   [mem 0x0000000060000000-0x0000000063ffffff]
  HighMem  empty
Movable zone start for each node
  Node 0: 0x0000000063800000
Early memory node ranges
  node   0: [mem 0x0000000060000000-0x0000000063ffffff]
Initmem setup node 0 [mem 0x0000000060000000-0x0000000063ffffff]
PERCPU: Embedded 10 pages/cpu s12096 r8192 d20672 u40960
Built 1 zonelists in Zone order, mobility grouping on.  Total pages: 16256
Kernel command line: cma=16M movablecore=8M
PID hash table entries: 1024 (order: 0, 4096 bytes)
Dentry cache hash table entries: 8192 (order: 3, 32768 bytes)
Inode-cache hash table entries: 4096 (order: 2, 16384 bytes)
Memory: 40400K/65536K available (4787K kernel code, 156K rwdata, 1364K rodata, 1348K init, 166K bss, 8752K reserved, 16384K cma-reserved, 0K highmem)
Virtual kernel memory layout:
    vector  : 0xffff0000 - 0xffff1000   (   4 kB)
    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)
    vmalloc : 0xc4800000 - 0xff000000   ( 936 MB)
    lowmem  : 0xc0000000 - 0xc4000000   (  64 MB)
    pkmap   : 0xbfe00000 - 0xc0000000   (   2 MB)
    modules : 0xbf000000 - 0xbfe00000   (  14 MB)
      .text : 0xc0008000 - 0xc060a09c   (6153 kB)
      .init : 0xc060b000 - 0xc075c000   (1348 kB)
      .data : 0xc075c000 - 0xc07833c0   ( 157 kB)
       .bss : 0xc07833c0 - 0xc07acbf0   ( 167 kB)
cma: CMA area reserved could not be activated
Freeing unused kernel memory: 1348K (c060b000 - c075c000)
mmsh> verify
mmsh> boot vexpress --boot "cma=8M movablecore=4M"
mmsh> get meminfo.CmaTotal
0
mmsh> verify
mmsh> # and one that fills a zone is
mmsh> boot vexpress --boot "cma=8M movablecore=8M"
mmsh> get zoneinfo.Movable.cma
2048
mmsh> get zoneinfo.HighMem.cma
0
mmsh> cma_alloc 2048
0x9f800
mmsh> verify
