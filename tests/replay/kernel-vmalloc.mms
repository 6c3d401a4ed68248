vmalloc, vfree, ioremap: addresses, page tables, the lazy purge, and what the kernel says when something is wrong.

mmsh> boot vexpress
mmsh> a = vmalloc 4096
0xf0000000
mmsh> b = vmalloc 1000000
0xf0002000
mmsh> vmallocinfo
0xf0000000-0xf0002000    8192 mmsh_command+0x2c/0x80 pages=1 vmalloc
0xf0002000-0xf00f8000 1007616 mmsh_command+0x2c/0x80 pages=245 vmalloc
mmsh> vfree $a
mmsh> vmalloc 4096
0xf00f8000
mmsh> vmallocinfo
0xf0002000-0xf00f8000 1007616 mmsh_command+0x2c/0x80 pages=245 vmalloc
0xf00f8000-0xf00fa000    8192 mmsh_command+0x2c/0x80 pages=1 vmalloc
0xf0000000-0xf0002000    8192 unpurged vm_area
mmsh> vtop $b
VIRTUAL     PHYSICAL
0xf0002000  0x9f801000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1920  0x60007c00  =>  0x60820811  TABLE|BIT4|DOMAIN_KERNEL  <- bit 20 is 0
                         0x60007c04  =>  0x60820c11  TABLE|BIT4|DOMAIN_KERNEL
PTE    0x60820000     2  0x60820008  =>  0x9f80124f  VALID|YOUNG|MT_WRITEBACK|DIRTY|XN  <- Linux's
                         0x60820808  =>  0x9f80101f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0  <- the hardware's
PAGE   0x9f801000
DOMAIN 0, DACR 0x00000015: client, entries say what is permitted
AREA   vmalloc
mmsh> whatis $b
area    vmalloc
frame   0x9f801 (HighMem): page 0 of vmalloc, 0xf0002000-0xf00f8000
vm_area vmalloc, 0xf0002000-0xf00f8000
mmsh> whatis $(vtop $b)>>12
frame   0x9f801 (HighMem): page 0 of vmalloc, 0xf0002000-0xf00f8000
mmsh> kwrite $b+4090 "across pages"
mmsh> kread $b+4090 12
f0002ffa: 6163 726f 7373 2070 6167 6573            across pages
mmsh> trace brief
mmsh> c = vmalloc 8K
  kmalloc: 32 bytes are asked; the object at 0xc0800f00 has 64: 32 are wasted, with whole pages 4064 would be
  kernel addresses from 0xf00fa000, 12288 bytes with the guard page
  kmalloc: 8 bytes are asked; the object at 0xc0800ec0 has 64: 56 are wasted, with whole pages 4088 would be
  frame 0x9f8f6 comes from zone HighMem (67314 pages free, low watermark 143)
  frame 0x9f8f7 comes from zone HighMem (67314 pages free, low watermark 143)
  counters: pgalloc_high +2
0xf00fa000
mmsh> vfree $c
  kernel addresses from 0xf00fa000 wait for the purge: 5 pages of at most 8192
  frame 0x9f8f6 has no user left and is free
  frame 0x9f8f7 has no user left and is free
  kfree: the object at 0xc0800ec0 goes back to its cache
  kfree: the object at 0xc0800f00 goes back to its cache
  counters: pgfree +2
mmsh> trace off
mmsh> r = ioremap 0x10009004 0x1000
0xf00fe004
mmsh> kread $r 4
f00fe004: ffff ffff                                ....
mmsh> vm_unmap_aliases
mmsh> vmallocinfo
0xf0002000-0xf00f8000 1007616 mmsh_command+0x2c/0x80 pages=245 vmalloc
0xf00f8000-0xf00fa000    8192 mmsh_command+0x2c/0x80 pages=1 vmalloc
0xf00fe000-0xf0101000   12288 mmsh_command+0x2c/0x80 phys=0x10009000 ioremap
mmsh> cat /proc/vmallocinfo
0xf0002000-0xf00f8000 1007616 mmsh_command+0x2c/0x80 pages=245 vmalloc
0xf00f8000-0xf00fa000    8192 mmsh_command+0x2c/0x80 pages=1 vmalloc
0xf00fe000-0xf0101000   12288 mmsh_command+0x2c/0x80 phys=0x10009000 ioremap
mmsh> get meminfo.VmallocUsed
984
mmsh> get meminfo.VmallocTotal
245760
mmsh> # what is wrong, and nothing changes
mmsh> try vmalloc 0
vmalloc: EINVAL (Invalid argument)
mmsh> try vmalloc 2G
vmalloc: ENOMEM (Cannot allocate memory)
mmsh> try vfree $b+1
vfree: EINVAL (Invalid argument)
mmsh> try vfree 0xfefff000
vfree: EINVAL (Invalid argument)
mmsh> try vfree $r-4
vfree: EINVAL (Invalid argument)
mmsh> try iounmap $b
iounmap: EINVAL (Invalid argument)
mmsh> try ioremap 0x60000000 4K
ioremap: EPERM (Operation not permitted)
mmsh> try ioremap 0xfffff000 8K
ioremap: EINVAL (Invalid argument)
mmsh> try vunmap $b
vunmap: EINVAL (Invalid argument)
mmsh> try vmap 0x5ffff
vmap: EINVAL (Invalid argument)
mmsh> try kread $b+245pg
kread: Unable to handle kernel paging request at virtual address f00f7000: EFAULT (Bad address)
mmsh> try kread 0xef800000
kread: Unable to handle kernel paging request at virtual address ef800000: EFAULT (Bad address)
mmsh> try kwrite 0xffff0000 1
kwrite: Unable to handle kernel paging request at virtual address ffff0000: EFAULT (Bad address)
mmsh> vfree $b
mmsh> try vfree $b
vfree: EINVAL (Invalid argument)
mmsh> try vmalloc 239M
vmalloc: EBUSY (Device or resource busy)
mmsh> x = vmalloc 200M
0xf0101000
mmsh> try vmalloc 41M
vmalloc: EBUSY (Device or resource busy)
mmsh> fail 5
mmsh> try vmalloc 64K
vmalloc: ENOMEM (Cannot allocate memory)
mmsh> verify
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
Memory policy: Data cache writeback
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
Kernel command line: 
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
init: vmalloc error: size 2147483648, exceeds total pages, mode:0xcc0(GFP_KERNEL), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:34
 mapped:1 shmem:0 pagetables:2
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:257528 free_pcp:345 free_cma:0
Node 0 active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:4kB dirty:0kB writeback:0kB shmem:0kB writeback_tmp:0kB kernel_stack:32kB pagetables:8kB sec_pagetables:0kB all_unreclaimable? no
Normal free:760856kB boost:0kB min:3488kB low:4360kB high:5232kB reserved_highatomic:0KB active_anon:0kB inactive_anon:0kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:778240kB managed:762440kB mlocked:0kB bounce:0kB free_pcp:1380kB local_pcp:1380kB free_cma:0kB
lowmem_reserve[]: 0 2112 2112
Normal: 6*4kB (UME) 2*8kB (UM) 5*16kB (UM) 1*32kB (M) 4*64kB (M) 3*128kB (M) 7*256kB (UME) 3*512kB (ME) 3*1024kB (UME) 4*2048kB (UME) 182*4096kB (M) = 760856kB
4 total pagecache pages
0 pages in swap cache
Free swap  = 0kB
Total swap = 0kB
262144 pages RAM
67584 pages HighMem/MovableOnly
3950 pages reserved
------------[ cut here ]------------
Trying to vfree() bad address (f0002001)
---[ end trace 0000000000000000 ]---
------------[ cut here ]------------
Trying to vfree() nonexistent vm area (fefff000)
---[ end trace 0000000000000000 ]---
iounmap: bad address f0002000
------------[ cut here ]------------
WARNING: at arch/arm/mm/ioremap.c __arm_ioremap_pfn_caller
---[ end trace 0000000000000000 ]---
Unable to handle kernel paging request at virtual address f00f7000
pgd = c0880000
[f00f7000] *pgd=60820811, *pte=00000000, *ppte=00000000
Internal error: Oops: 7 [#1] SMP ARM
---[ end trace 0000000000000000 ]---
Unable to handle kernel paging request at virtual address ef800000
pgd = c0880000
[ef800000] *pgd=00000000
Internal error: Oops: 5 [#2] SMP ARM
---[ end trace 0000000000000000 ]---
Unable to handle kernel paging request at virtual address ffff0000
pgd = c0880000
[ffff0000] *pgd=8f7fd821, *pte=8f7fe1cf, *ppte=8f7fe23e
Internal error: Oops: 81f [#3] SMP ARM
---[ end trace 0000000000000000 ]---
------------[ cut here ]------------
Trying to vfree() nonexistent vm area (f0002000)
---[ end trace 0000000000000000 ]---
vmap allocation for size 250613760 failed: use vmalloc=<size> to increase size
init: vmalloc error: size 250609664, vm_struct allocation failed, mode:0xcc0(GFP_KERNEL), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:34
 mapped:1 shmem:0 pagetables:2
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:257753 free_pcp:345 free_cma:0
Node 0 active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:4kB dirty:0kB writeback:0kB shmem:0kB writeback_tmp:0kB kernel_stack:32kB pagetables:8kB sec_pagetables:0kB all_unreclaimable? no
Normal free:760856kB boost:0kB min:3488kB low:4360kB high:5232kB reserved_highatomic:0KB active_anon:0kB inactive_anon:0kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:778240kB managed:762440kB mlocked:0kB bounce:0kB free_pcp:1380kB local_pcp:1380kB free_cma:0kB
lowmem_reserve[]: 0 2112 2112
Normal: 6*4kB (UME) 2*8kB (UM) 5*16kB (UM) 1*32kB (M) 4*64kB (M) 3*128kB (M) 7*256kB (UME) 3*512kB (ME) 3*1024kB (UME) 4*2048kB (UME) 182*4096kB (M) = 760856kB
4 total pagecache pages
0 pages in swap cache
Free swap  = 0kB
Total swap = 0kB
262144 pages RAM
67584 pages HighMem/MovableOnly
3950 pages reserved
vmap allocation for size 42995712 failed: use vmalloc=<size> to increase size
init: vmalloc error: size 42991616, vm_struct allocation failed, mode:0xcc0(GFP_KERNEL), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:35
 mapped:1 shmem:0 pagetables:2
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:206402 free_pcp:370 free_cma:0
Node 0 active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:4kB dirty:0kB writeback:0kB shmem:0kB writeback_tmp:0kB kernel_stack:32kB pagetables:8kB sec_pagetables:0kB all_unreclaimable? no
Normal free:760352kB boost:0kB min:3488kB low:4360kB high:5232kB reserved_highatomic:0KB active_anon:0kB inactive_anon:0kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:778240kB managed:762440kB mlocked:0kB bounce:0kB free_pcp:1480kB local_pcp:1480kB free_cma:0kB
lowmem_reserve[]: 0 2112 2112
Normal: 6*4kB (UME) 1*8kB (M) 4*16kB (M) 2*32kB (UM) 4*64kB (M) 3*128kB (M) 7*256kB (UME) 4*512kB (UME) 2*1024kB (ME) 4*2048kB (UME) 182*4096kB (M) = 760352kB
4 total pagecache pages
0 pages in swap cache
Free swap  = 0kB
Total swap = 0kB
262144 pages RAM
67584 pages HighMem/MovableOnly
3950 pages reserved
init: vmalloc error: size 4096, page order 0, failed to allocate pages, mode:0xcc2(GFP_KERNEL|__GFP_HIGHMEM), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:0 isolated_anon:0
 active_file:0 inactive_file:4 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:35
 mapped:1 shmem:0 pagetables:2
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:206402 free_pcp:383 free_cma:0
Node 0 active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:4kB dirty:0kB writeback:0kB shmem:0kB writeback_tmp:0kB kernel_stack:32kB pagetables:8kB sec_pagetables:0kB all_unreclaimable? no
Normal free:760352kB boost:0kB min:3488kB low:4360kB high:5232kB reserved_highatomic:0KB active_anon:0kB inactive_anon:0kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:778240kB managed:762440kB mlocked:0kB bounce:0kB free_pcp:1480kB local_pcp:1480kB free_cma:0kB
lowmem_reserve[]: 0 2112 2112
HighMem free:65256kB boost:0kB min:264kB low:572kB high:880kB reserved_highatomic:0KB active_anon:4kB inactive_anon:0kB active_file:0kB inactive_file:16kB unevictable:0kB writepending:0kB present:270336kB managed:270336kB mlocked:0kB bounce:0kB free_pcp:52kB local_pcp:52kB free_cma:0kB
lowmem_reserve[]: 0 0 0
Normal: 6*4kB (UME) 1*8kB (M) 4*16kB (M) 2*32kB (UM) 4*64kB (M) 3*128kB (M) 7*256kB (UME) 4*512kB (UME) 2*1024kB (ME) 4*2048kB (UME) 182*4096kB (M) = 760352kB
HighMem: 2*4kB (UM) 0*8kB 0*16kB 1*32kB (U) 1*64kB (M) 1*128kB (M) 2*256kB (UM) 2*512kB (UM) 2*1024kB (UM) 2*2048kB (UM) 14*4096kB (M) = 65256kB
4 total pagecache pages
0 pages in swap cache
Free swap  = 0kB
Total swap = 0kB
262144 pages RAM
67584 pages HighMem/MovableOnly
3950 pages reserved
