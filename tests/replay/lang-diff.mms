What changed since a checkpoint: diff. SPDX-License-Identifier: MIT
mmsh> diff start
diff: no checkpoint 'start'
mmsh> checkpoint start
mmsh> diff start
mmsh> p = mmap 64K
0xb7fea000
mmsh> touch $p 20K
minor=5 major=0
mmsh> checkpoint touched
mmsh> c = fork
2
mmsh> on $c touch $p
minor=1 major=0
mmsh> munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> diff touched
pid 1 pagetable:
-b7fea000-b7fef000 -> 3fc05000-3fc0a000     5 pages PRESENT|RW|USER|ACCESSED|DIRTY
-bffff000-c0000000 -> 3fc00000-3fc01000     1 page  PRESENT|RW|USER|ACCESSED|DIRTY
+b7fea000-b7fef000 -> 3fc05000-3fc0a000     5 pages PRESENT|USER|ACCESSED|DIRTY
+bffff000-c0000000 -> 3fc00000-3fc01000     1 page  PRESENT|USER|ACCESSED|DIRTY
pid 2: new
frames:
0x1016..0x1019: on a per-CPU list -> page table
0x104c: on a per-CPU list -> allocated
0x104d: on a per-CPU list -> allocated
0x104e: on a per-CPU list -> allocated
0x104f: on a per-CPU list -> allocated
0x3fc00: anonymous, _refcount 1, mapped by 1 PTE -> anonymous, _refcount 2, mapped by 2 PTEs
0x3fc02: page cache of /sbin/init, _refcount 2, mapped by 1 PTE -> page cache of /sbin/init, _refcount 3, mapped by 2 PTEs
0x3fc06..0x3fc09: anonymous, _refcount 1, mapped by 1 PTE -> anonymous, _refcount 2, mapped by 2 PTEs
0x3fc0a: on a per-CPU list -> anonymous, _refcount 1, mapped by 1 PTE
vmstat:
nr_zone_inactive_anon 5 -> 6
nr_inactive_anon 5 -> 6
nr_slab_unreclaimable 21 -> 23
nr_anon_pages 6 -> 7
nr_kernel_stack 32 -> 40
nr_page_table_pages 3 -> 6
pgalloc_normal 36 -> 44
pgalloc_high 10 -> 11
pgfault 8 -> 10
slabinfo:
-vm_area_struct        16     56     72   56    1 : tunables  120   60    0 : slabdata      1      1      0
+vm_area_struct        56     56     72   56    1 : tunables  120   60    0 : slabdata      1      1      0
-task_struct            4      4   2944    2    2 : tunables   24   12    0 : slabdata      2      2      0
+task_struct            6      6   2944    2    2 : tunables   24   12    0 : slabdata      3      3      0
tlb:
-misses:         6
+misses:         8
-flushes:        0
+flushes:        4
-set 9 way 0: 0x8049000 -> frame 0x3fc02
-set 10 way 0: 0xb7fea000 -> frame 0x3fc05
-set 11 way 0: 0xb7feb000 -> frame 0x3fc06
-set 12 way 0: 0xb7fec000 -> frame 0x3fc07
-set 13 way 0: 0xb7fed000 -> frame 0x3fc08
-set 14 way 0: 0xb7fee000 -> frame 0x3fc09
+set 10 way 0: 0xb7fea000 -> frame 0x3fc0a
cost:
-access               6            100                  600
-walk                 6            200                 1200
-minor                7           1000                 7000
+access               8            100                  800
+walk                 8            200                 1600
+minor                9           1000                 9000
-effective            6      18133.333               108800
+effective            8      13925.000               111400
machine:
-tables               2 levels            200            6
-memory         1030940 kB                100            6
+tables               2 levels            200            8
+memory         1030940 kB                100            8
lru:
-inactive_anon      5: 0x3fc09 0x3fc08 0x3fc07 0x3fc06 0x3fc05
+inactive_anon      6: 0x3fc0a 0x3fc09 0x3fc08 0x3fc07 0x3fc06 0x3fc05
mmsh> # The same the other way round: what going forward would do.
mmsh> restore start
mmsh> diff touched
pid 1 maps:
-b7fea000-b7ffa000 rw-p 00000000 00:00 0 
pid 1 mm:
vmacache b7fea000-b7ffa000 -> 08049000-0804a000
vmacache_seqnum 9 -> 8
pgtables_bytes 12288 -> 8192
nr_ptes 3 -> 2
map_count 9 -> 8
hiwater_rss 7 -> 2
hiwater_vm 61 -> 45
total_vm 61 -> 45
data_vm 19 -> 3
rss_stat.anonpages 6 -> 1
pid 1 pagetable:
-pgd at 0x100f000; frames: pgd 1 pte 3; 12288 bytes below the pgd (nr_ptes 3)
+pgd at 0x100f000; frames: pgd 1 pte 2; 8192 bytes below the pgd (nr_ptes 2)
-b7fea000-b7fef000 -> 3fc05000-3fc0a000     5 pages PRESENT|RW|USER|ACCESSED|DIRTY
frames:
0x1015: page table -> on a per-CPU list
0x3fc05..0x3fc06: anonymous, _refcount 1, mapped by 1 PTE -> on a per-CPU list
0x3fc07..0x3fc09: anonymous, _refcount 1, mapped by 1 PTE -> free
0x3fc0a..0x3fc0d: on a per-CPU list -> free
vmstat:
nr_free_pages 257524 -> 257531
nr_zone_inactive_anon 5 -> 0
nr_inactive_anon 5 -> 0
nr_anon_pages 6 -> 1
nr_page_table_pages 3 -> 2
pgalloc_normal 36 -> 35
pgalloc_high 10 -> 5
pgfault 8 -> 3
unusable_index:
-Node 0, zone  HighMem 0.000 0.000 0.000 0.000 0.000 0.000 0.001 0.003 0.007 0.015 0.030 
+Node 0, zone  HighMem 0.000 0.000 0.000 0.000 0.000 0.000 0.001 0.003 0.007 0.015 0.031 
freepages:
-HighMem     32754       32       66      100
+HighMem     32761       32       66      100
tlb:
-misses:         6
+misses:         1
-set 10 way 0: 0xb7fea000 -> frame 0x3fc05
-set 11 way 0: 0xb7feb000 -> frame 0x3fc06
-set 12 way 0: 0xb7fec000 -> frame 0x3fc07
-set 13 way 0: 0xb7fed000 -> frame 0x3fc08
-set 14 way 0: 0xb7fee000 -> frame 0x3fc09
cost:
-access               6            100                  600
-walk                 6            200                 1200
-minor                7           1000                 7000
+access               1            100                  100
+walk                 1            200                  200
+minor                2           1000                 2000
-effective            6      18133.333               108800
+effective            1     102300.000               102300
machine:
-tables               2 levels            200            6
-memory         1030940 kB                100            6
+tables               2 levels            200            1
+memory         1030940 kB                100            1
lru:
-inactive_anon      5: 0x3fc09 0x3fc08 0x3fc07 0x3fc06 0x3fc05
+inactive_anon      0:
free_area:
-zone HighMem: 32754 pages free
-  order  1  Movable            1: 0x3fc0e
+zone HighMem: 32761 pages free
+  order  0  Movable            1: 0x3fc07
+  order  3  Movable            1: 0x3fc08
mmsh> # Looking changes nothing.
mmsh> diff start
mmsh> undo
undo: no command has changed the machine
mmsh> # A file, a setting.
mmsh> file data 16K
mmsh> echo 80 > /proc/sys/vm/overcommit_ratio
mmsh> m = mmap 16K r shared file=data
0xb7ff6000
mmsh> touch $m 8K r
minor=1 major=0
mmsh> diff start
pid 1 maps:
+b7ff6000-b7ffa000 r--s 00000000 08:01 13         data
pid 1 mm:
vmacache 08049000-0804a000 -> b7ff6000-b7ffa000
vmacache_seqnum 8 -> 9
pgtables_bytes 8192 -> 12288
nr_ptes 2 -> 3
map_count 8 -> 9
hiwater_rss 2 -> 6
hiwater_vm 45 -> 49
total_vm 45 -> 49
rss_stat.filepages 1 -> 5
pid 1 pagetable:
-pgd at 0x100f000; frames: pgd 1 pte 2; 8192 bytes below the pgd (nr_ptes 2)
+pgd at 0x100f000; frames: pgd 1 pte 3; 12288 bytes below the pgd (nr_ptes 3)
+b7ff6000-b7ffa000 -> 3fc05000-3fc09000     4 pages PRESENT|USER|ACCESSED
frames:
0x1015: on a per-CPU list -> page table
0x3fc05..0x3fc06: on a per-CPU list -> page cache of data, _refcount 2, mapped by 1 PTE
0x3fc07..0x3fc08: free -> page cache of data, _refcount 2, mapped by 1 PTE
0x3fc09..0x3fc0d: free -> on a per-CPU list
vmstat:
nr_free_pages 257531 -> 257524
nr_zone_inactive_file 4 -> 8
nr_inactive_file 4 -> 8
nr_mapped 1 -> 5
nr_file_pages 4 -> 8
nr_page_table_pages 2 -> 3
pgalloc_normal 35 -> 36
pgalloc_high 5 -> 9
pgfault 3 -> 4
unusable_index:
-Node 0, zone  HighMem 0.000 0.000 0.000 0.000 0.000 0.000 0.001 0.003 0.007 0.015 0.031 
+Node 0, zone  HighMem 0.000 0.000 0.000 0.000 0.000 0.000 0.001 0.003 0.007 0.015 0.030 
freepages:
-HighMem     32761       32       66      100
+HighMem     32754       32       66      100
tlb:
-misses:         1
+misses:         3
+set 6 way 0: 0xb7ff6000 -> frame 0x3fc05
+set 7 way 0: 0xb7ff7000 -> frame 0x3fc06
cost:
-access               1            100                  100
-walk                 1            200                  200
-minor                2           1000                 2000
+access               3            100                  300
+walk                 3            200                  600
+minor                3           1000                 3000
-effective            1     102300.000               102300
+effective            3      34633.333               103900
machine:
-tables               2 levels            200            1
-memory         1030940 kB                100            1
+tables               2 levels            200            3
+memory         1030940 kB                100            3
lru:
-inactive_file      4: 0x3fc04 0x3fc03 0x3fc02 0x3fc01
+inactive_file      8: 0x3fc08 0x3fc07 0x3fc06 0x3fc05 0x3fc04 0x3fc03 0x3fc02 0x3fc01
free_area:
-zone HighMem: 32761 pages free
-  order  0  Movable            1: 0x3fc07
-  order  3  Movable            1: 0x3fc08
+zone HighMem: 32754 pages free
+  order  1  Movable            1: 0x3fc0e
/proc/sys/vm/overcommit_ratio:
-50
+80
mmsh> # No more than 40 lines of a view.
mmsh> checkpoint many
mmsh> repeat 30 { x = $(mmap 4K r); x = $(mmap 4K rw) }
mmsh> diff many
pid 1 maps:
+b7fba000-b7fbb000 rw-p 00000000 00:00 0 
+b7fbb000-b7fbc000 r--p 00000000 00:00 0 
+b7fbc000-b7fbd000 rw-p 00000000 00:00 0 
+b7fbd000-b7fbe000 r--p 00000000 00:00 0 
+b7fbe000-b7fbf000 rw-p 00000000 00:00 0 
+b7fbf000-b7fc0000 r--p 00000000 00:00 0 
+b7fc0000-b7fc1000 rw-p 00000000 00:00 0 
+b7fc1000-b7fc2000 r--p 00000000 00:00 0 
+b7fc2000-b7fc3000 rw-p 00000000 00:00 0 
+b7fc3000-b7fc4000 r--p 00000000 00:00 0 
+b7fc4000-b7fc5000 rw-p 00000000 00:00 0 
+b7fc5000-b7fc6000 r--p 00000000 00:00 0 
+b7fc6000-b7fc7000 rw-p 00000000 00:00 0 
+b7fc7000-b7fc8000 r--p 00000000 00:00 0 
+b7fc8000-b7fc9000 rw-p 00000000 00:00 0 
+b7fc9000-b7fca000 r--p 00000000 00:00 0 
+b7fca000-b7fcb000 rw-p 00000000 00:00 0 
+b7fcb000-b7fcc000 r--p 00000000 00:00 0 
+b7fcc000-b7fcd000 rw-p 00000000 00:00 0 
+b7fcd000-b7fce000 r--p 00000000 00:00 0 
+b7fce000-b7fcf000 rw-p 00000000 00:00 0 
+b7fcf000-b7fd0000 r--p 00000000 00:00 0 
+b7fd0000-b7fd1000 rw-p 00000000 00:00 0 
+b7fd1000-b7fd2000 r--p 00000000 00:00 0 
+b7fd2000-b7fd3000 rw-p 00000000 00:00 0 
+b7fd3000-b7fd4000 r--p 00000000 00:00 0 
+b7fd4000-b7fd5000 rw-p 00000000 00:00 0 
+b7fd5000-b7fd6000 r--p 00000000 00:00 0 
+b7fd6000-b7fd7000 rw-p 00000000 00:00 0 
+b7fd7000-b7fd8000 r--p 00000000 00:00 0 
+b7fd8000-b7fd9000 rw-p 00000000 00:00 0 
+b7fd9000-b7fda000 r--p 00000000 00:00 0 
+b7fda000-b7fdb000 rw-p 00000000 00:00 0 
+b7fdb000-b7fdc000 r--p 00000000 00:00 0 
+b7fdc000-b7fdd000 rw-p 00000000 00:00 0 
+b7fdd000-b7fde000 r--p 00000000 00:00 0 
+b7fde000-b7fdf000 rw-p 00000000 00:00 0 
+b7fdf000-b7fe0000 r--p 00000000 00:00 0 
+b7fe0000-b7fe1000 rw-p 00000000 00:00 0 
+b7fe1000-b7fe2000 r--p 00000000 00:00 0 
 ... 20 more
pid 1 mm:
mm_rb 0804b000-0804c000 -> b7fe9000-b7fea000
vmacache_seqnum 9 -> 69
map_count 9 -> 69
hiwater_vm 49 -> 109
total_vm 49 -> 109
data_vm 3 -> 33
frames:
0x1016: on a per-CPU list -> allocated
vmstat:
nr_slab_unreclaimable 21 -> 22
pgalloc_normal 36 -> 37
slabinfo:
-vm_area_struct        16     56     72   56    1 : tunables  120   60    0 : slabdata      1      1      0
+vm_area_struct       112    112     72   56    1 : tunables  120   60    0 : slabdata      2      2      0
