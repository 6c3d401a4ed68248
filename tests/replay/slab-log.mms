What the slab allocator tells the kernel's log.

mmsh> boot i386 --mem 32M
mmsh> # flags that no kernel object can be had with
mmsh> a = kmalloc 300 GFP_HIGHUSER
0xc1021e00
mmsh> a = kmalloc 10000 __GFP_HIGHMEM
0xc1024000
mmsh> a = kmalloc 3000 GFP_KERNEL GFP_DMA32 __GFP_HIGHMEM
0xc1022000
mmsh> # Who wrote to a free object: its line, and what lies beside it.
mmsh> kmem_cache_create p 100 SLAB_POISON SLAB_RED_ZONE SLAB_STORE_USER
mmsh> a = kmem_cache_alloc p
0xc1028788
mmsh> kmem_cache_free p $a
mmsh> kwrite $a+3 1
mmsh> kwrite $a+50 1
mmsh> kwrite $a+99 1
mmsh> a = kmem_cache_alloc p
0xc1028788
mmsh> # A single bit; behind a damaged line the first byte of the next one is passed over.
mmsh> kmem_cache_free p $a
mmsh> kwrite $a+5 0x6a
mmsh> kwrite $a+16 0
mmsh> a = kmem_cache_alloc p
0xc1028788
mmsh> # The same when the slab goes, with its red zones; the log says that the kernel is tainted.
mmsh> kmem_cache_free p $a
mmsh> kwrite $a+50 1
mmsh> kwrite $a-1 0
mmsh> kwrite $a+104 0
mmsh> kmem_cache_shrink p
mmsh> # At most six lines; without the other flags there is less to say. A first object has no neighbour before it.
mmsh> kmem_cache_create q 200 SLAB_POISON
mmsh> for i in 0..16 { b = kmem_cache_alloc q }
0xc1028bb8
0xc1028af0
0xc1028a28
0xc1028960
0xc1028898
0xc10287d0
0xc1028708
0xc1028640
0xc1028578
0xc10284b0
0xc10283e8
0xc1028320
0xc1028258
0xc1028190
0xc10280c8
0xc1028000
mmsh> kmem_cache_free q $b
mmsh> for i in 0..12 { kwrite $b+$i*16+1 0 }
mmsh> b = kmem_cache_alloc q
0xc1028000
mmsh> # The object that lends its bytes to the index array is poisoned anew before anybody looks.
mmsh> kmem_cache_create one 3000 SLAB_POISON
mmsh> echo "one 1 1 0" > /proc/slabinfo
mmsh> a = kmem_cache_alloc one
0xc1029040
mmsh> b = kmem_cache_alloc one
0xc102a080
mmsh> kmem_cache_free one $a
mmsh> kmem_cache_free one $b
mmsh> kwrite $a 0x11
mmsh> kwrite $b 0x22
mmsh> b = kmem_cache_alloc one
0xc102a080
mmsh> a = kmem_cache_alloc one
0xc1029040
mmsh> kmem_cache_free one $a
mmsh> kmem_cache_free one $b
mmsh> kwrite $a 0x33
mmsh> kmem_cache_shrink one
mmsh> verify
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
Unexpected gfp: 0x2 (__GFP_HIGHMEM). Fixing up to gfp: 0x100cc0 (GFP_USER). Fix your code!
Unexpected gfp: 0x2 (__GFP_HIGHMEM). Fixing up to gfp: 0x0 (). Fix your code!
Unexpected gfp: 0x6 (__GFP_HIGHMEM|GFP_DMA32). Fixing up to gfp: 0xcc0 (GFP_KERNEL). Fix your code!
Slab corruption (Not tainted): p start=c1028788, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (mmsh_command+0x2c/0x80)
000: 6b 6b 6b 01 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkk.kkkkkkkkkkkk
030: 6b 6b 01 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kk.kkkkkkkkkkkkk
060: 6b 6b 6b 01                                      kkk.
Prev obj: start=c1028708, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (0x0)
000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
Next obj: start=c1028808, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (0x0)
000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
Slab corruption (Not tainted): p start=c1028788, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (mmsh_command+0x2c/0x80)
000: 6b 6b 6b 6b 6b 6a 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkjkkkkkkkkkk
Single bit error detected. Probably bad RAM.
Run memtest86+ or a similar memory test tool.
Prev obj: start=c1028708, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (0x0)
000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
Next obj: start=c1028808, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (0x0)
000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
Slab corruption (Not tainted): p start=c1028788, len=100
Redzone: 0xf911029d74e35b/0x9f911029d74e300
Last user: (mmsh_command+0x2c/0x80)
030: 6b 6b 01 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kk.kkkkkkkkkkkkk
Prev obj: start=c1028708, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (0x0)
000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
Next obj: start=c1028808, len=100
Redzone: 0x9f911029d74e35b/0x9f911029d74e35b
Last user: (0x0)
000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  kkkkkkkkkkkkkkkk
slab error in slab_destroy_debugcheck(): cache `p': start of a freed object was overwritten
slab error in slab_destroy_debugcheck(): cache `p': end of a freed object was overwritten
Slab corruption (Tainted: G    B             ): q start=c1028000, len=200
000: 6b 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  k.kkkkkkkkkkkkkk
010: 6b 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  k.kkkkkkkkkkkkkk
020: 6b 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  k.kkkkkkkkkkkkkk
030: 6b 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  k.kkkkkkkkkkkkkk
040: 6b 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  k.kkkkkkkkkkkkkk
050: 6b 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  k.kkkkkkkkkkkkkk
Next obj: start=c10280c8, len=200
000: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a  ZZZZZZZZZZZZZZZZ
010: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a  ZZZZZZZZZZZZZZZZ
Slab corruption (Tainted: G    B             ): one start=c102a080, len=3000
000: 22 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b  "kkkkkkkkkkkkkkk
