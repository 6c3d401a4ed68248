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
init: page allocation failure: order:9, mode:0x1(GFP_DMA), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:21
 mapped:1 shmem:0 pagetables:2
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:4035 free_pcp:71 free_cma:0
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
