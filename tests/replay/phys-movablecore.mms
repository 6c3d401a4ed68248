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
mmsh> # where it takes all of highmem its pages are highmem all the same
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
mmsh> # and where there is none they are not: hash tables are as large as without it, no page is HighMem
mmsh> boot x86_64 --mem 1G
mmsh> get meminfo.MemTotal
1023104
mmsh> boot x86_64 --mem 1G --boot movablecore=900M
mmsh> get meminfo.MemTotal
1023104
mmsh> verify
mmsh> boot x86_64 --mem 64M --boot movablecore=32M
mmsh> repeat 3 { alloc_pages 10 }
0x400
0x800
0xc00
mmsh> try alloc_pages 10
alloc_pages: ENOMEM (Cannot allocate memory)
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
BIOS-provided physical RAM map:
BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable
BIOS-e820: [mem 0x000000000009fc00-0x000000000009ffff] reserved
BIOS-e820: [mem 0x00000000000f0000-0x00000000000fffff] reserved
BIOS-e820: [mem 0x0000000000100000-0x0000000003ffffff] usable
BIOS-e820: [mem 0x00000000fffc0000-0x00000000ffffffff] reserved
NX (Execute Disable) protection: active
e820: update [mem 0x00000000-0x00000fff] usable ==> reserved
e820: remove [mem 0x000a0000-0x000fffff] usable
last_pfn = 0x4000 max_arch_pfn = 0x400000000
No NUMA configuration found
Faking a node at [mem 0x0000000000000000-0x0000000003ffffff]
NODE_DATA(0) allocated [mem 0x3fd2000-0x3ffcfff]
Zone ranges:
  DMA      [mem 0x0000000000001000-0x0000000000ffffff]
  DMA32    [mem 0x0000000001000000-0x0000000003ffffff]
  Normal   empty
  Device   empty
Movable zone start for each node
  Node 0: 0x0000000002000000
Early memory node ranges
  node   0: [mem 0x0000000000001000-0x000000000009efff]
  node   0: [mem 0x0000000000100000-0x0000000003ffffff]
Initmem setup node 0 [mem 0x0000000000001000-0x0000000003ffffff]
On node 0, zone DMA: 1 pages in unavailable ranges
On node 0, zone DMA: 97 pages in unavailable ranges
On node 0, zone Movable: 16384 pages in unavailable ranges
setup_percpu: NR_CPUS:8192 nr_cpumask_bits:1 nr_cpu_ids:1 nr_node_ids:1
percpu: Embedded 62 pages/cpu s217088 r8192 d28672 u2097152
Built 1 zonelists, mobility grouping on.  Total pages: 16030
Policy zone: DMA32
Kernel command line: movablecore=32M
Dentry cache hash table entries: 8192 (order: 4, 65536 bytes, linear)
Inode-cache hash table entries: 4096 (order: 3, 32768 bytes, linear)
Memory: 53800K/65144K available (3388K kernel code, 718K rwdata, 1312K rodata, 600K init, 656K bss, 11344K reserved, 0K cma-reserved)
Freeing unused kernel image (initmem) memory: 600K
Write protecting the kernel read-only data: 6144k
Freeing unused kernel image (text/rodata gap) memory: 704K
Freeing unused kernel image (rodata/data gap) memory: 736K
init: page allocation failure: order:10, mode:0xcc0(GFP_KERNEL), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:34
 mapped:1 shmem:0 pagetables:5
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:10801 free_pcp:20 free_cma:0
Node 0 active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:4kB dirty:0kB writeback:0kB shmem:0kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:64kB pagetables:20kB sec_pagetables:0kB all_unreclaimable? no
Node 0 DMA free:3072kB boost:0kB min:172kB low:212kB high:252kB reserved_highatomic:0KB active_anon:0kB inactive_anon:0kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:15992kB managed:15360kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 8 8 37 37
Node 0 DMA32 free:9972kB boost:0kB min:92kB low:112kB high:132kB reserved_highatomic:0KB active_anon:0kB inactive_anon:0kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:16384kB managed:10300kB mlocked:0kB bounce:0kB free_pcp:80kB local_pcp:80kB free_cma:0kB
lowmem_reserve[]: 0 0 0 29 29
Node 0 DMA: 0*4kB 0*8kB 0*16kB 0*32kB 0*64kB 0*128kB 0*256kB 0*512kB 1*1024kB (U) 1*2048kB (M) 0*4096kB = 3072kB
Node 0 DMA32: 1*4kB (M) 2*8kB (ME) 4*16kB (UME) 5*32kB (ME) 4*64kB (ME) 4*128kB (ME) 5*256kB (UME) 3*512kB (UME) 2*1024kB (UE) 2*2048kB (UE) 0*4096kB = 9972kB
Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=2048kB
4 total pagecache pages
0 pages in swap cache
Free swap  = 0kB
Total swap = 0kB
16286 pages RAM
0 pages HighMem/MovableOnly
2326 pages reserved
0 pages hwpoisoned
