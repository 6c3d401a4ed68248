L18  What free_pages asks before it frees

Goal: say at which of its six steps a free stops.
Read: mmsh-__free_pages(1), mmsh-page(1), mmsh-dmesg(1)
Run: mmsh lab L18

The lecture's free_pages goes in six steps: (1) the page must be in mem_map; (2) it must not be reserved;
(3) its count drops, and only the last reference goes on; (4) PG_referenced is cleared; (5) nr_free_pages grows;
(6) the block goes to its list and merges. At which step does each of these stop?

mmsh> set reasons on
mmsh> # Step 1: an array with a descriptor for each frame of RAM.
mmsh> mem_map
mem_map                 0xf75fd000
first frame             0x0
descriptors             262144
sizeof(struct page)     40 bytes, 10240 kB  (this kernel)
                        40 bytes, 10240 kB  (the lecture)
mmsh> param at 0x1234 in 0x1000..0x38000
at = 0x1234
mmsh> hint descriptor "mem_map, and 40 bytes for each frame before it."
mmsh> ask descriptor "Where is the descriptor of frame $at?" pfn_to_page $at
descriptor = 0xf762a820
mmsh> # Frames that nobody may free: behind the end of RAM, below 1 MB, or free.
mmsh> param victim 0x10 in 0x10 0x9e 0xf3 0x40000 0x51234 0x2000 0x31000
victim = 0x10
mmsh> step = 3
mmsh> if $victim < 1M/4K { step = 2 }
mmsh> if $(try pfn_to_page $victim) { step = 1 }
mmsh> hint step "1 GB has 0x40000 frames; below 1 MB everything belongs to the firmware and the kernel."
mmsh> ask step "Frame $victim is given to free_pages. At which step does it stop?" $step
step = 2
mmsh> trace brief
mmsh> try __free_pages $victim 0
  free_pages: 0x10 is not freed, it stops at step 2
__free_pages: EINVAL (Invalid argument): page frame 0x10 is reserved: the kernel uses it
mmsh> trace off
mmsh> # The count: pages of a process, which has children.
mmsh> param children 1 in 1..6
children = 1
mmsh> param pages 5 in 3..60
pages = 5
mmsh> p = mmap $pages*4K
0xb7ff5000
mmsh> touch $p $pages*4K
minor=5 major=0
mmsh> repeat $children { child = $(fork) }
mmsh> frame = print $(vtop $p) >> 12
0x3fc05
mmsh> hint refs "Each page-table entry that leads to it counts."
mmsh> ask refs "$(print 1 + $children) processes share the page. Its _refcount?" get page.$frame._refcount
refs = 2
mmsh> page $frame
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x80014  uptodate|lru|swapbacked
_refcount               2                   (count)
_mapcount               1                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0xb7ff5             (linear page number of its mapping)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0xb7ff5000 r-
mapped by               pid 2 at 0xb7ff5000 r-
mmsh> free = $(print $(get zoneinfo.HighMem.nr_free_pages) + $(get zoneinfo.HighMem.count))
mmsh> for c in 2..$child + 1 { on $c munmap $p $pages*4K }
mmsh> hint shared "A count that drops to 1 is not 0."
mmsh> ask shared "The children unmap all $pages pages. How many frames of data are freed?" \
...>   $(get zoneinfo.HighMem.nr_free_pages) + $(get zoneinfo.HighMem.count) - $free
shared = 0
mmsh> # Nobody may free a frame behind the back of a PTE that maps it:
mmsh> trace brief
mmsh> try __free_pages $(vtop $p)>>12 0
  free_pages: 0x3fc05 is not freed, it stops at step 3
__free_pages: EINVAL (Invalid argument): page frame 0x3fc05 is in use by the machine, no command allocated it
mmsh> trace off
mmsh> munmap $p $pages*4K
mmsh> ask unshared "And when the parent unmaps them, too?" \
...>   $(get zoneinfo.HighMem.nr_free_pages) + $(get zoneinfo.HighMem.count) - $free
unshared = 5
mmsh> # A block.
mmsh> param order 5 in 4..10
order = 5
mmsh> pfn = alloc_pages $order
0x1080
mmsh> hint inside "An errno, or ok."
mmsh> ask inside "A block of order $order begins at $pfn. Its frame $(print $pfn + 4), order 2?" __free_pages $pfn+4 2
EINVAL (Invalid argument): page frame 0x1084 lies inside an allocated block
inside = EINVAL
mmsh> ask wrong "And $pfn with order 3?" __free_pages $pfn 3
EINVAL (Invalid argument): page frame 0x1080 was allocated with order 5, not 3
wrong = EINVAL
mmsh> # All six steps. (An order above 3 does not stop at the per-CPU lists.)
mmsh> free = $(get zoneinfo.Normal.nr_free_pages)
mmsh> trace brief
mmsh> __free_pages $pfn $order
  free_pages: 1. 0x1080, order 5, is an index into mem_map
  free_pages: 2. PG_reserved of 0x1080 is not set
  free_pages: 3. the count of 0x1080 drops to 0
  free_pages: 4. PG_referenced of 0x1080 is cleared, nothing else is set
  free_pages: 5. nr_free_pages += 32; 6. the block goes to its list and merges
  frame 0x1080 (order 5, 32 frames) has no user left and is free
  0x1080 and its buddy 0x10a0 are both free: they merge to order 6
  0x1080 and its buddy 0x10c0 are both free: they merge to order 7
  merging ends: 0x1080 stays order 7, for its buddy 0x1000 is not free
  0x1080 goes to the order-7 unmovable list, at its tail
  counters: nr_free_pages +32, pgfree +32
mmsh> trace off
mmsh> hint grown "The whole block, whatever it merges with."
mmsh> ask grown unit=pages "By how much has nr_free_pages grown?" $(get zoneinfo.Normal.nr_free_pages) - $free
grown = 32 pages
mmsh> # And once more.
mmsh> trace brief
mmsh> try __free_pages $pfn $order
  free_pages: 0x1080 is not freed, it stops at step 3
__free_pages: EINVAL (Invalid argument): page frame 0x1080 is not allocated (double free?)
mmsh> trace off
mmsh> # What did the kernel say of those pages? A wrong order it would not have noticed.
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
Write protecting kernel text and read-only data: 4260k
BUG: Bad page state in process init  pfn:00010
page:f75fd280 refcount:0 mapcount:0 mapping:00000000 index:0x0 pfn:0x10
flags: 0x1000(reserved|zone=0)
page dumped because: PAGE_FLAGS_CHECK_AT_FREE flag(s) set
BUG: Bad page state in process init  pfn:3fc05
page:f7ff30c8 refcount:0 mapcount:1 mapping:00000005 index:0xb7ff5 pfn:0x3fc05
anon flags: 0x80080014(uptodate|lru|swapbacked|zone=2)
page dumped because: nonzero mapcount
BUG: Bad page state in process init  pfn:01080
page:f7626400 refcount:-1 mapcount:0 mapping:00000000 index:0x0 pfn:0x1080
flags: 0x40000000(zone=1)
page dumped because: nonzero _refcount
mmsh> # Nothing was damaged.
mmsh> verify
mmsh> # The array takes memory itself: 40 bytes a frame. The lecture's machine has 128 MB.
mmsh> param ram 128 in 32..513 step 16
ram = 128
mmsh> boot i386 --mem $(print $ram*1M)
mmsh> hint mem_map "256 frames are 1 MB."
mmsh> ask mem_map unit=kB "How large is mem_map on a machine of $ram MB?" $(get mem_map.descriptors) * 40 / 1K
mem_map = 1280 kB
mmsh> mem_map
mem_map                 0xc7ebd000
first frame             0x0
descriptors             32768
sizeof(struct page)     40 bytes, 1280 kB   (this kernel)
                        40 bytes, 1280 kB   (the lecture)
