What the slab allocator tells the kernel's log.

mmsh> boot i386 --mem 32M
mmsh> # flags that no kernel object can be had with
mmsh> a = kmalloc 300 GFP_HIGHUSER
0xc1020e00
mmsh> a = kmalloc 10000 __GFP_HIGHMEM
0xc1024000
mmsh> a = kmalloc 3000 GFP_KERNEL GFP_DMA32 __GFP_HIGHMEM
0xc1021000
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
Unexpected gfp: 0x2 (__GFP_HIGHMEM). Fixing up to gfp: 0x100cc0 (GFP_USER). Fix your code!
Unexpected gfp: 0x2 (__GFP_HIGHMEM). Fixing up to gfp: 0x0 (). Fix your code!
Unexpected gfp: 0x6 (__GFP_HIGHMEM|GFP_DMA32). Fixing up to gfp: 0xcc0 (GFP_KERNEL). Fix your code!
