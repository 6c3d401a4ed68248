A request that fails tells the kernel's log; __GFP_NOWARN keeps it quiet.

mmsh> boot i386 --mem 32M
mmsh> before = $(digest)
mmsh> fail 1
mmsh> expect ENOMEM alloc_pages 0
mmsh> assert $(digest) == $before
mmsh> while $(get buddyinfo.DMA.8) { assert $(alloc_pages 8 GFP_DMA) }
mmsh> expect ENOMEM alloc_pages 9 GFP_DMA __GFP_NOWARN
mmsh> expect ENOMEM alloc_pages 9 GFP_DMA
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
BIOS-provided physical RAM map:
BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable
BIOS-e820: [mem 0x000000000009fc00-0x000000000009ffff] reserved
BIOS-e820: [mem 0x00000000000f0000-0x00000000000fffff] reserved
BIOS-e820: [mem 0x0000000000100000-0x0000000001ffffff] usable
BIOS-e820: [mem 0x00000000fffc0000-0x00000000ffffffff] reserved
Notice: NX (Execute Disable) protection missing in CPU!
e820: update [mem 0x00000000-0x00000fff] usable ==> reserved
e820: remove [mem 0x000a0000-0x000fffff] usable
last_pfn = 0x2000 max_arch_pfn = 0x100000
0MB HIGHMEM available.
32MB LOWMEM available.
  mapped low ram: 0 - 02000000
  low ram: 0 - 02000000
Zone ranges:
  DMA      [mem 0x0000000000001000-0x0000000000ffffff]
  Normal   [mem 0x0000000001000000-0x0000000001ffffff]
  HighMem  empty
Movable zone start for each node
Early memory node ranges
  node   0: [mem 0x0000000000001000-0x000000000009efff]
  node   0: [mem 0x0000000000100000-0x0000000001ffffff]
Initmem setup node 0 [mem 0x0000000000001000-0x0000000001ffffff]
On node 0, zone DMA: 1 pages in unavailable ranges
On node 0, zone DMA: 97 pages in unavailable ranges
setup_percpu: NR_CPUS:32 nr_cpumask_bits:1 nr_cpu_ids:1 nr_node_ids:1
percpu: Embedded 33 pages/cpu s103316 r0 d31852 u135168
Built 1 zonelists, mobility grouping on.  Total pages: 8014
Kernel command line: 
Dentry cache hash table entries: 4096 (order: 2, 16384 bytes, linear)
Inode-cache hash table entries: 2048 (order: 1, 8192 bytes, linear)
Initializing HighMem for node 0 (00000000:00000000)
Initializing Movable for node 0 (00000000:00000000)
Memory: 25260K/32376K available (3159K kernel code, 507K rwdata, 1100K rodata, 536K init, 687K bss, 7116K reserved, 0K cma-reserved, 0K highmem)
Freeing unused kernel image (initmem) memory: 536K
Write protecting kernel text and read-only data: 4260k
init: page allocation failure: order:9, mode:0x1(GFP_DMA), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:21
 mapped:1 shmem:0 pagetables:2
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:4034 free_pcp:71 free_cma:0
Node 0 active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:4kB dirty:0kB writeback:0kB shmem:0kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:32kB pagetables:8kB sec_pagetables:0kB all_unreclaimable? no
DMA free:404kB boost:0kB min:232kB low:288kB high:344kB reserved_highatomic:0KB active_anon:0kB inactive_anon:0kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:15992kB managed:9904kB mlocked:0kB bounce:0kB free_pcp:284kB local_pcp:284kB free_cma:0kB
lowmem_reserve[]: 0 15 15 15
DMA: 1*4kB (U) 2*8kB (U) 2*16kB (U) 1*32kB (U) 1*64kB (U) 2*128kB (U) 0*256kB 0*512kB 0*1024kB 0*2048kB 0*4096kB = 404kB
Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=4096kB
4 total pagecache pages
0 pages in swap cache
Free swap  = 0kB
Total swap = 0kB
8094 pages RAM
0 pages HighMem/MovableOnly
1645 pages reserved
0 pages hwpoisoned
mmsh> verify
mmsh> # A kernel without a DMA zone says nothing of requests for one.
mmsh> boot vexpress --mem 32M
mmsh> while $(get buddyinfo.Normal.10) { assert $(alloc_pages 10) }
mmsh> while $(get buddyinfo.Normal.9) { assert $(alloc_pages 9) }
mmsh> expect ENOMEM alloc_pages 9 GFP_DMA
mmsh> expect ENOMEM alloc_pages 9 GFP_NOWAIT
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
Memory policy: Data cache writeback
On node 0 totalpages: 8192
free_area_init_node: node 0, node_mem_map c1fba000
  Normal zone: 64 pages used for memmap
  Normal zone: 0 pages reserved
  Normal zone: 8192 pages, LIFO batch:1
Zone ranges:
  Normal   [mem 0x0000000060000000-0x0000000061ffffff]
  HighMem  empty
Movable zone start for each node
Early memory node ranges
  node   0: [mem 0x0000000060000000-0x0000000061ffffff]
Initmem setup node 0 [mem 0x0000000060000000-0x0000000061ffffff]
PERCPU: Embedded 10 pages/cpu s12096 r8192 d20672 u40960
Built 1 zonelists in Zone order, mobility grouping on.  Total pages: 8128
Kernel command line: 
PID hash table entries: 1024 (order: 0, 4096 bytes)
Dentry cache hash table entries: 4096 (order: 2, 16384 bytes)
Inode-cache hash table entries: 2048 (order: 1, 8192 bytes)
Memory: 24328K/32768K available (4787K kernel code, 156K rwdata, 1364K rodata, 1348K init, 166K bss, 8440K reserved, 0K cma-reserved, 0K highmem)
Virtual kernel memory layout:
    vector  : 0xffff0000 - 0xffff1000   (   4 kB)
    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)
    vmalloc : 0xc2800000 - 0xff000000   ( 968 MB)
    lowmem  : 0xc0000000 - 0xc2000000   (  32 MB)
    pkmap   : 0xbfe00000 - 0xc0000000   (   2 MB)
    modules : 0xbf000000 - 0xbfe00000   (  14 MB)
      .text : 0xc0008000 - 0xc060a09c   (6153 kB)
      .init : 0xc060b000 - 0xc075c000   (1348 kB)
      .data : 0xc075c000 - 0xc07833c0   ( 157 kB)
       .bss : 0xc07833c0 - 0xc07acbf0   ( 167 kB)
Freeing unused kernel memory: 1348K (c060b000 - c075c000)
init: page allocation failure: order:9, mode:0x800(GFP_NOWAIT), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:34
 mapped:1 shmem:0 pagetables:2
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:2255 free_pcp:13 free_cma:0
Node 0 active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:4kB dirty:0kB writeback:0kB shmem:0kB writeback_tmp:0kB kernel_stack:32kB pagetables:8kB sec_pagetables:0kB all_unreclaimable? no
Normal free:9020kB boost:0kB min:620kB low:772kB high:924kB reserved_highatomic:0KB active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB writepending:0kB present:32768kB managed:25676kB mlocked:0kB bounce:0kB free_pcp:52kB local_pcp:52kB free_cma:0kB
lowmem_reserve[]: 0 0 0
Normal: 3*4kB (UM) 4*8kB (UM) 5*16kB (UM) 2*32kB (UM) 6*64kB (UM) 4*128kB (UM) 7*256kB (UM) 4*512kB (UM) 4*1024kB (U) 0*2048kB 0*4096kB = 9020kB
4 total pagecache pages
0 pages in swap cache
Free swap  = 0kB
Total swap = 0kB
8192 pages RAM
0 pages HighMem/MovableOnly
1773 pages reserved
