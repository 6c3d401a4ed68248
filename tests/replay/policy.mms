policy: every policy on textbook strings, curves, steps, and what is refused.

mmsh> # Silberschatz's string
mmsh> policy fifo 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
15 misses, 5 hits
mmsh> policy opt 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
9 misses, 11 hits
mmsh> policy lru 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
12 misses, 8 hits
mmsh> policy clock 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
14 misses, 6 hits
mmsh> policy second 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
11 misses, 9 hits
mmsh> policy random 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
11 misses, 9 hits
mmsh> policy linux 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
12 misses, 8 hits
mmsh> # each step, in each policy's order
mmsh> policy fifo 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  1 2 3
    5       4  miss       1  2 3 4
    6       5  miss       2  3 4 5
5 misses, 1 hits
mmsh> policy lru 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  2 3 1
    5       4  miss       2  3 1 4
    6       5  miss       3  1 4 5
5 misses, 1 hits
mmsh> policy clock 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  1 2 3
    5       4  miss       1  2 3 4
    6       5  miss       2  3 4 5
5 misses, 1 hits
mmsh> policy second 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  1 2 3
    5       4  miss       2  3 1 4
    6       5  miss       3  1 4 5
5 misses, 1 hits
mmsh> policy opt 3 steps 1 2 3 1 4 5 3
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  2 1
    3       3  miss       -  2 3 1
    4       1  hit        -  1 2 3
    5       4  miss       1  2 4 3
    6       5  miss       2  4 5 3
    7       3  hit        -  3 4 5
5 misses, 2 hits
mmsh> # words in any order; expressions; its value
mmsh> n = policy csv lru upto=3 1 1 2 3 1
frames,misses,hits,miss_ratio
1,4,0,1.000
2,4,0,1.000
3,3,1,0.750
mmsh> assert $n == 3
mmsh> k = 4
mmsh> policy lru 2 $k $k+1 0x4 (1 + 3) 5
2 misses, 3 hits
mmsh> # refused
mmsh> try policy lru 0 1
policy: FRAMES is 1 to 4294967294, and upto= not below it
mmsh> try policy lru 3 upto=2 1
policy: FRAMES is 1 to 4294967294, and upto= not below it
mmsh> try policy lru 3 csv 1
policy: csv goes with upto=
mmsh> try policy lru 3
policy: PAGE... or file=NAME is missing; usage: policy fifo|lru|clock|second|opt|random|linux FRAMES [upto=N] [steps] [csv] [mapped] [file=NAME] [PAGE...]
mmsh> try policy mru 3 1
policy: POLICY 'mru' is not one of its words; did you mean 'lru'? usage: policy fifo|lru|clock|second|opt|random|linux FRAMES [upto=N] [steps] [csv] [mapped] [file=NAME] [PAGE...]
mmsh> try policy lru 3 one
policy: 'one' is not a number; numbers look like 4096, 64K, 3pg, 0x1000
mmsh> expect ENOENT policy lru 3 file=no-such-file
mmsh> # mapped: the same on the machine, whose counters know of it
mmsh> checkpoint before
mmsh> faults
minor=0 major=0
mmsh> policy lru 3 mapped 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
12 misses, 8 hits
mmsh> faults
minor=12 major=0
mmsh> tlb
entries:        64
ways:           4
sets:           16
policy:         lru
asid:           off
hits:           8
misses:         13
hit_ratio:      0.381
evictions:      0
flushes:        0
invalidated:    12
set 9 way 0: 0x8049000 -> frame 0x3fc02
mmsh> policy opt 1 mapped upto=4 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
frames    misses      hits  ratio
     1        20         0  1.000 ########################################
     2        13         7  0.650 ##########################
     3         9        11  0.450 ##################
     4         8        12  0.400 ################
mmsh> policy clock 3 mapped steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  1 2 3
    5       4  miss       1  2 3 4
    6       5  miss       2  3 4 5
5 misses, 1 hits
mmsh> # far apart: a page table each, beside each other, and none afterwards
mmsh> n = policy lru 2 mapped 1 1<<40 1 (1<<40)+1 1
3 misses, 2 hits
mmsh> assert $n == 3
mmsh> verify
mmsh> diff before
pid 1 mm:
vmacache 08049000-0804a000 -> NULL
vmacache_seqnum 8 -> 22
hiwater_rss 2 -> 6
hiwater_vm 45 -> 3117
frames:
0x3fc07..0x3fc0d: free -> on a per-CPU list
vmstat:
nr_free_pages 257531 -> 257524
pgalloc_normal 35 -> 43
pgalloc_high 5 -> 75
pgfree 257735 -> 257813
pgfault 3 -> 73
unusable_index:
-Node 0, zone  HighMem 0.000 0.000 0.000 0.000 0.000 0.000 0.001 0.003 0.007 0.015 0.031 
+Node 0, zone  HighMem 0.000 0.000 0.000 0.000 0.000 0.000 0.001 0.003 0.007 0.015 0.030 
freepages:
-HighMem     32761       32       66      100
+HighMem     32754       32       66      100
tlb:
-hits:           0
-misses:         1
-hit_ratio:      0.000
+hits:           41
+misses:         71
+hit_ratio:      0.366
-flushes:        0
-invalidated:    0
-set 9 way 0: 0x8049000 -> frame 0x3fc02
+flushes:        1
+invalidated:    68
cost:
-access               1            100                  100
-walk                 1            200                  200
-minor                2           1000                 2000
+access             112            100                11200
+walk                71            200                14200
+minor               72           1000                72000
-effective            1     102300.000               102300
+effective          112       1762.500               197400
machine:
-tlb                 64 entries             0            0
-tables               2 levels            200            1
-memory         1030940 kB                100            1
+tlb                 64 entries             0           41
+tables               2 levels            200           71
+memory         1030940 kB                100          112
free_area:
-zone HighMem: 32761 pages free
-  order  0  Movable            1: 0x3fc07
-  order  3  Movable            1: 0x3fc08
+zone HighMem: 32754 pages free
+  order  1  Movable            1: 0x3fc0e
mmsh> # what it does, step by step
mmsh> trace brief
mmsh> policy lru 1 mapped 5 6 6
  at 0xb77fa000 is a gap of 0x800000 bytes; frames for it come with the first accesses
  VMA 0xb77fa000-0xb7ffa000 rw-p joins the list and the tree
  page fault: a write to 0xb7805000, which has no valid entry
    it lies in VMA 0xb77fa000-0xb7ffa000 rw-p
    demand zero: the first write to anonymous memory gets a new frame full of zeros
    frame 0x1015 comes from zone Normal (222303 pages free, low watermark 1168)
    a page table is missing: frame 0x1015 becomes the pte table for 0xb7805000
    frame 0x3fc06 comes from zone HighMem (32754 pages free, low watermark 66)
    PTE of 0xb7805000: empty -> frame 0x3fc06 writable young dirty
    the fault is dealt with, and the access tried again
  PTE of 0xb7805000: frame 0x3fc06 writable young dirty -> empty
  TLB: page 0xb7805000 is flushed (local mm shootdown)
  frame 0x3fc06 has no user left and is free
  VMA 0xb77fa000-0xb7ffa000 is gone
  PTE of 0xb7806000: frame 0x3fc06 writable young dirty -> empty
  the pte table for 0xb7800000 maps nothing any more: frame 0x1015
  TLB: 7 pages from 0xb7800000 are flushed (local mm shootdown)
  frame 0x1015 has no user left and is free
  frame 0x3fc06 has no user left and is free
  and 1 more of these faults (demand zero), the last at 0xb7806000
  counters: pgalloc_normal +1, pgalloc_high +2, pgfree +3, pgfault +2
2 misses, 1 hits
mmsh> trace off
mmsh> # a failed allocation; no room; a process that locks what it maps
mmsh> fail 3
mmsh> expect ENOMEM policy lru 2 mapped 1 2 3
mmsh> rlimit as 4M
mmsh> expect ENOMEM policy lru 2 mapped 1 2 3
mmsh> rlimit as unlimited
mmsh> mlockall future
mmsh> set reasons on
mmsh> try policy lru 2 mapped 1 2 3
policy: EINVAL (Invalid argument): the process locks all it maps (mlockall future)
mmsh> set reasons off
mmsh> munlockall
mmsh> policy lru 2 mapped 1 2 3
3 misses, 0 hits
mmsh> verify
mmsh> undo
mmsh> # the other machines
mmsh> boot vexpress
mmsh> policy lru 3 mapped 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
12 misses, 8 hits
mmsh> faults
minor=12 major=0
mmsh> boot x86_64
mmsh> policy lru 3 mapped 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
12 misses, 8 hits
mmsh> faults
minor=12 major=0
mmsh> verify
