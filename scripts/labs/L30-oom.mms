L30  Out of memory

Goal: predict the victim, and read the report.
Read: mmsh-oom_score(1), mmsh-oom_score_adj(1), mmsh-dmesg(1)
Run: mmsh lab L30

badness = pages in memory + in swap + of page tables + oom_score_adj * (RAM and swap) / 1000

mmsh> param little 4M in 2M..6M step 64K
little = 4194304
mmsh> param much 16M in 15M..17M step 64K
much = 16777216
mmsh> boot i386 --mem 32M
mmsh> swapon /dev/vda 8M
mmsh> small = fork
2
mmsh> s = on $small mmap $little
0xb7bfa000
mmsh> on $small touch $s $little
minor=1024 major=0
mmsh> big = fork
3
mmsh> p = on $big mmap $much
0xb6ffa000
mmsh> on $big touch $p $much
minor=4096 major=0
mmsh> # The scores of three processes. Why is init's 0?
mmsh> oom_score 1
0
mmsh> oom_score $small
747
mmsh> hint score "The badness, as a part of RAM and swap: thousandths; 1000 more, and two thirds of it."
mmsh> ask score "Process 2 has written $little bytes, process 3 $much. oom_score of 3, if 2 has $(get 2.oom_score)?" \
...>   oom_score $big
score = 988
mmsh> # A third one asks for too much. Who is killed: the one that asks, the largest, or the first?
mmsh> third = fork
4
mmsh> q = on $third mmap 14M
0xb71fa000
mmsh> e = $(try on $third touch $q 14M)
mmsh> hint victim "The largest badness."
mmsh> ask victim "2 has $little bytes, 3 has $much, 4 has asked for 14 MB, more than there was. Who is gone?" \
...>   2 * ($(try get 2.status.VmSize) != 0) + 3 * ($(try get 3.status.VmSize) != 0) \
...>   + 4 * ($(try get 4.status.VmSize) != 0)
victim = 3
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
      2       1     0     4276        4 init
      4       1     0    14516    14340 init
mmsh> # The report: who asked, how much was free, who had what, who went?
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
Adding 8188k swap on /dev/vda.  Priority:-2 extents:1 across:8188k FS
init invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, oom_score_adj=0
Mem-Info:
active_anon:3 inactive_anon:6208 isolated_anon:0
 active_file:0 inactive_file:0 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:26
 mapped:0 shmem:0 pagetables:19
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:172 free_pcp:0 free_cma:0
Node 0 active_anon:12kB inactive_anon:24832kB active_file:0kB inactive_file:0kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:0kB dirty:0kB writeback:0kB shmem:0kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:56kB pagetables:76kB sec_pagetables:0kB all_unreclaimable? yes
DMA free:292kB boost:0kB min:232kB low:288kB high:344kB reserved_highatomic:0KB active_anon:0kB inactive_anon:9572kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:15992kB managed:9904kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 15 15 15
Normal free:396kB boost:0kB min:396kB low:492kB high:588kB reserved_highatomic:0KB active_anon:12kB inactive_anon:15260kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:16384kB managed:15892kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 0 0 0
DMA: 1*4kB (M) 0*8kB 0*16kB 1*32kB (M) 0*64kB 0*128kB 1*256kB (M) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 292kB
Normal: 1*4kB (M) 1*8kB (U) 2*16kB (UM) 1*32kB (U) 1*64kB (U) 0*128kB 1*256kB (U) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 396kB
Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=4096kB
14 total pagecache pages
14 pages in swap cache
Free swap  = 0kB
Total swap = 8188kB
8094 pages RAM
0 pages HighMem/MovableOnly
1645 pages reserved
0 pages hwpoisoned
Tasks state (memory values in pages):
[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name
[      2]     0     2     1069        1    16384     1024             0 init
[      3]     0     3     4141     3074    28672     1023             0 init
[      4]     0     4     3629     3124    24576        0             0 init
oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=init,pid=3,uid=0
Out of memory: Killed process 3 (init) total-vm:16564kB, anon-rss:12296kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:28kB oom_score_adj:0
mmsh> # The same, but the largest is protected.
mmsh> boot i386 --mem 32M
mmsh> swapon /dev/vda 8M
mmsh> small = fork
2
mmsh> s = on $small mmap $little
0xb7bfa000
mmsh> on $small touch $s $little
minor=1024 major=0
mmsh> big = fork
3
mmsh> echo -1000 > /proc/3/oom_score_adj
mmsh> p = on $big mmap $much
0xb6ffa000
mmsh> on $big touch $p $much
minor=4096 major=0
mmsh> ask protected "3 has oom_score_adj -1000. Its score?" oom_score $big
protected = 0
mmsh> third = fork
4
mmsh> q = on $third mmap 14M
0xb71fa000
mmsh> try on $third touch $q 14M
touch: SIGKILL (SI_KERNEL) at 0xb7e2d000
mmsh> ask second "Whose pid is gone now?" \
...>   2 * ($(try get 2.status.VmSize) != 0) + 3 * ($(try get 3.status.VmSize) != 0) \
...>   + 4 * ($(try get 4.status.VmSize) != 0)
second = 4
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
      2       1     0     4276        4 init
      3       1     0    16564    12296 init
mmsh> assert $(get vmstat.oom_kill) >= 1
mmsh> verify
