Settings of zones: what the kernel takes, what it refuses, and what follows.

mmsh> sysctl vm.watermark_boost_factor
15000
mmsh> sysctl vm.watermark_boost_factor=0
mmsh> expect EINVAL sysctl vm.watermark_boost_factor=-1
mmsh> expect EINVAL sysctl vm.percpu_pagelist_high_fraction=7
mmsh> sysctl vm.percpu_pagelist_high_fraction=8
mmsh> sysctl vm.percpu_pagelist_high_fraction=0
mmsh> sysctl vm.extfrag_threshold=1000
mmsh> expect EINVAL sysctl vm.extfrag_threshold=1001
mmsh> expect EINVAL sysctl vm.extfrag_threshold=-1
mmsh> sysctl vm.compaction_proactiveness=100
mmsh> expect EINVAL sysctl vm.compaction_proactiveness=101
mmsh> expect EINVAL sysctl vm.compact_unevictable_allowed=2
mmsh> sysctl vm.compact_unevictable_allowed=0
mmsh> cat /sys/kernel/debug/extfrag/extfrag_index
Node 0, zone      DMA -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 
Node 0, zone   Normal -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 
Node 0, zone  HighMem -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 
mmsh> expect EINVAL sysctl vm.min_free_kbytes=-1
mmsh> sysctl vm.min_free_kbytes=100
mmsh> freepages
zone         free      min      low     high
DMA          2467        0        2        4
Normal     222303       24      246      468
HighMem     32761       32       64       96
mmsh> verify
mmsh> # a refusal says what the file takes, where one asks for reasons
mmsh> set reasons on
mmsh> sysctl vm.swappiness=300
sysctl: EINVAL (Invalid argument): 300 is out of range: this file takes 0 to 200
mmsh> sysctl vm.min_free_kbytes=-5
sysctl: EINVAL (Invalid argument): -5 is out of range: this file takes 0 to 2147483647
mmsh> sysctl vm.watermark_scale_factor=0
sysctl: EINVAL (Invalid argument): 0 is out of range: this file takes 1 to 3000
mmsh> sysctl vm.min_free_kbytes=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 0 to 2147483647
mmsh> sysctl vm.watermark_scale_factor=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 1 to 3000
mmsh> sysctl vm.watermark_boost_factor=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 0 to 2147483647
mmsh> sysctl vm.extfrag_threshold=-2147483649
sysctl: EINVAL (Invalid argument): -2147483649 is out of range: this file takes 0 to 1000
mmsh> sysctl vm.percpu_pagelist_high_fraction=7
sysctl: EINVAL (Invalid argument): 7 is out of range: this file takes 0, and 8 to 2147483647
mmsh> sysctl vm.percpu_pagelist_high_fraction=-1
sysctl: EINVAL (Invalid argument): -1 is out of range: this file takes 0, and 8 to 2147483647
mmsh> sysctl vm.percpu_pagelist_high_fraction=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 0, and 8 to 2147483647
mmsh> sysctl vm.overcommit_ratio=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes -2147483648 to 2147483647
mmsh> sysctl vm.overcommit_kbytes=-1
sysctl: EINVAL (Invalid argument): -1 is out of range: this file takes 0 to 4294967295
mmsh> sysctl vm.extfrag_threshold=half
sysctl: EINVAL (Invalid argument): this file takes a number: digits, or 0x and hexadecimal ones
mmsh> echo 1.5 > /proc/sys/vm/panic_on_oom
echo: EINVAL (Invalid argument): this file takes a number: digits, or 0x and hexadecimal ones
mmsh> echo -1001 > /proc/1/oom_score_adj
echo: EINVAL (Invalid argument): -1001 is out of range: this file takes -1000 to 1000
mmsh> # files that are orders can be written, not read
mmsh> try cat /proc/sys/vm/compact_memory
cat: EACCES (Permission denied): the file can be written to, not read
mmsh> try cat /proc/sys/vm/drop_caches
cat: EACCES (Permission denied): the file can be written to, not read
mmsh> try sysctl vm.compact_memory
sysctl: EACCES (Permission denied): the file can be written to, not read
mmsh> try sysctl vm.drop_caches
sysctl: EACCES (Permission denied): the file can be written to, not read
mmsh> try get vm.drop_caches
get: ENOENT (No such file or directory): there is no such figure; some are meminfo.MemFree, 1.status.VmRSS and slabinfo.pid.objsize
mmsh> ls /proc/sys/vm
admin_reserve_kbytes
compact_memory
compact_unevictable_allowed
compaction_proactiveness
drop_caches
extfrag_threshold
legacy_va_layout
lowmem_reserve_ratio
max_map_count
min_free_kbytes
mmap_min_addr
oom_dump_tasks
oom_kill_allocating_task
overcommit_kbytes
overcommit_memory
overcommit_ratio
page-cluster
panic_on_oom
percpu_pagelist_high_fraction
swappiness
user_reserve_kbytes
vfs_cache_pressure
watermark_boost_factor
watermark_scale_factor
mmsh> sysctl vm.compact_memory=1
mmsh> # the log tells of drop_caches up to one with bit 2 set
mmsh> sysctl vm.drop_caches=1
mmsh> sysctl vm.drop_caches=3
mmsh> sysctl vm.drop_caches=4
mmsh> sysctl vm.drop_caches=2
mmsh> try sysctl vm.drop_caches=5
sysctl: EINVAL (Invalid argument): 5 is out of range: this file takes 1 to 4
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
init (1): drop_caches: 1
init (1): drop_caches: 3
init (1): drop_caches: 4
mmsh> verify
