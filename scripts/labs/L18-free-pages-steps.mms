L18  What free_pages asks before it frees

Goal: say at which of its six steps a free stops.
Read: mmsh-__free_pages(1), mmsh-page(1), mmsh-dmesg(1)
Check: mmsh --check scripts/labs/L18-free-pages-steps.mms

The lecture's free_pages goes in six steps: the page must be in mem_map; it must not be reserved; its count
drops, and only the last reference goes on; PG_referenced is cleared; nr_free_pages grows; the block goes to
its list and merges. At which step does each of these stop?

mmsh> set reasons on
mmsh> trace brief
mmsh> # Q1: A frame that is no RAM.
mmsh> expect EINVAL __free_pages 0x50000 0
mmsh> # Q2: One of the kernel's own: below 1 MiB everything is reserved.
mmsh> try __free_pages 0x10 0
  free_pages: 0x10 is not freed, it stops at step 2
__free_pages: EINVAL (Invalid argument): page frame 0x10 is reserved: the kernel uses it
mmsh> # Q3: A page of a process: nobody allocated it by command, and a PTE maps it.
mmsh> trace off
mmsh> p = mmap 4K
0xb7ff9000
mmsh> touch $p
minor=1 major=0
mmsh> trace brief
mmsh> try __free_pages $(vtop $p)>>12 0
  free_pages: 0x3fc05 is not freed, it stops at step 3
__free_pages: EINVAL (Invalid argument): page frame 0x3fc05 is in use by the machine, no command allocated it
mmsh> # Q4: A block of 32 frames: all six steps. Order 5 does not stop at the per-CPU lists.
mmsh> trace off
mmsh> pfn = alloc_pages 5
0x1080
mmsh> trace brief
mmsh> try __free_pages $pfn+4 2
  free_pages: 0x1084 is not freed, it stops at step 3
__free_pages: EINVAL (Invalid argument): page frame 0x1084 lies inside an allocated block
mmsh> try __free_pages $pfn 3
  free_pages: 0x1080 is not freed, it stops at step 3
__free_pages: EINVAL (Invalid argument): page frame 0x1080 was allocated with order 5, not 3
mmsh> __free_pages $pfn 5
  free_pages: 1. 0x1080, order 5, is an index into mem_map
  free_pages: 2. PG_reserved of 0x1080 is not set
  free_pages: 3. the count of 0x1080 drops to 0
  free_pages: 4. PG_referenced of 0x1080 is cleared, nothing else is set
  free_pages: 5. nr_free_pages += 32; 6. the block goes to its list and merges
  frame: 0x1080 freed, order 5
  buddy: 0x1080 merges with its buddy 0x10a0 to order 6
  buddy: 0x1080 merges with its buddy 0x10c0 to order 7
  buddy: 0x1080 stays order 7, its buddy 0x1000 is not free
  buddy: 0x1080 goes to the order-7 unmovable list, at its tail
mmsh> # Q5: And once more.
mmsh> try __free_pages $pfn 5
  free_pages: 0x1080 is not freed, it stops at step 3
__free_pages: EINVAL (Invalid argument): page frame 0x1080 is not allocated (double free?)
mmsh> trace off
mmsh> # Q6: What did the kernel say of those pages? A wrong order it would not have noticed.
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
BIOS-provided physical RAM map:
BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable
BIOS-e820: [mem 0x000000000009fc00-0x000000000009ffff] reserved
BIOS-e820: [mem 0x00000000000f0000-0x00000000000fffff] reserved
BIOS-e820: [mem 0x0000000000100000-0x000000003fffffff] usable
BIOS-e820: [mem 0x00000000fffc0000-0x00000000ffffffff] reserved
Notice: NX (Execute Disable) protection missing in CPU!
e820: update [mem 0x00000000-0x00000fff] usable ==> reserved
e820: remove [mem 0x000a0000-0x000fffff] usable
last_pfn = 0x40000 max_arch_pfn = 0x100000
128MB HIGHMEM available.
896MB LOWMEM available.
  mapped low ram: 0 - 38000000
  low ram: 0 - 38000000
Zone ranges:
  DMA      [mem 0x0000000000001000-0x0000000000ffffff]
  Normal   [mem 0x0000000001000000-0x0000000037ffffff]
  HighMem  [mem 0x0000000038000000-0x000000003fffffff]
Movable zone start for each node
Early memory node ranges
  node   0: [mem 0x0000000000001000-0x000000000009efff]
  node   0: [mem 0x0000000000100000-0x000000003fffffff]
Initmem setup node 0 [mem 0x0000000000001000-0x000000003fffffff]
On node 0, zone DMA: 1 pages in unavailable ranges
On node 0, zone DMA: 97 pages in unavailable ranges
setup_percpu: NR_CPUS:32 nr_cpumask_bits:1 nr_cpu_ids:1 nr_node_ids:1
percpu: Embedded 33 pages/cpu s103316 r0 d31852 u135168
Built 1 zonelists, mobility grouping on.  Total pages: 259806
Kernel command line: 
Dentry cache hash table entries: 131072 (order: 7, 524288 bytes, linear)
Inode-cache hash table entries: 65536 (order: 6, 262144 bytes, linear)
Initializing HighMem for node 0 (00038000:00040000)
Initializing Movable for node 0 (00000000:00000000)
Memory: 1030404K/1048184K available (3159K kernel code, 507K rwdata, 1100K rodata, 536K init, 687K bss, 17780K reserved, 0K cma-reserved, 131072K highmem)
Freeing unused kernel image (initmem) memory: 536K
BUG: Bad page state in process init  pfn:00010
page:f75fd280 refcount:0 mapcount:0 mapping:00000000 index:0x0 pfn:0x10
flags: 0x1000(reserved|zone=0)
page dumped because: PAGE_FLAGS_CHECK_AT_FREE flag(s) set
BUG: Bad page state in process init  pfn:3fc05
page:f7ff30c8 refcount:0 mapcount:1 mapping:00000005 index:0xb7ff9 pfn:0x3fc05
anon flags: 0x800a0014(uptodate|lru|anon_exclusive|swapbacked|zone=2)
page dumped because: nonzero mapcount
BUG: Bad page state in process init  pfn:01080
page:f7626400 refcount:-1 mapcount:0 mapping:00000000 index:0x0 pfn:0x1080
flags: 0x40000000(zone=1)
page dumped because: nonzero _refcount
mmsh> # Nothing was damaged.
mmsh> verify
