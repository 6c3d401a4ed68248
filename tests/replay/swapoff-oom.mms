swapoff while RAM does not suffice: who calls it is killed first, and the area stays; init cannot be killed.

mmsh> boot i386 --mem 32M
mmsh> set reasons on
mmsh> sysctl vm.overcommit_memory=1
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/a 32M
mmsh> hog = fork
2
mmsh> small = fork
3
mmsh> p = on $hog mmap 40M
0xb57fa000
mmsh> on $hog touch $p 40M
minor=10240 major=0
mmsh> # the smallest process calls swapoff, and volunteers by it
mmsh> on $small swapoff /dev/a
swapoff: EINTR (Interrupted system call): the OOM killer chose the process that called
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
      2       1     0    41140    24644 init
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/a                                  partition	32764		16568		-2
mmsh> assert $(get $hog.status.VmSwap) > 0
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
Adding 32764k swap on /dev/a.  Priority:-2 extents:1 across:32764k FS
init invoked oom-killer: gfp_mask=0x100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=0
Mem-Info:
active_anon:1 inactive_anon:6217 isolated_anon:0
 active_file:0 inactive_file:0 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:24
 mapped:0 shmem:0 pagetables:17
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:172 free_pcp:0 free_cma:0
Node 0 active_anon:4kB inactive_anon:24868kB active_file:0kB inactive_file:0kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:0kB dirty:0kB writeback:0kB shmem:0kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:48kB pagetables:68kB sec_pagetables:0kB all_unreclaimable? no
DMA free:292kB boost:0kB min:232kB low:288kB high:344kB reserved_highatomic:0KB active_anon:0kB inactive_anon:9600kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:15992kB managed:9904kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 15 15 15
Normal free:396kB boost:0kB min:396kB low:492kB high:588kB reserved_highatomic:0KB active_anon:4kB inactive_anon:15268kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:16384kB managed:15892kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 0 0 0
DMA: 1*4kB (M) 0*8kB 0*16kB 1*32kB (M) 0*64kB 0*128kB 1*256kB (M) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 292kB
Normal: 1*4kB (U) 1*8kB (M) 2*16kB (UM) 1*32kB (U) 1*64kB (U) 0*128kB 1*256kB (U) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 396kB
Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=4096kB
17 total pagecache pages
17 pages in swap cache
Free swap  = -16160kB
Total swap = 0kB
8094 pages RAM
0 pages HighMem/MovableOnly
1645 pages reserved
0 pages hwpoisoned
Tasks state (memory values in pages):
[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name
[      2]     0     2    10285     6201    53248     4040             0 init
[      3]     0     3       45        1     8192        0             0 init
oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=init,pid=3,uid=0
Out of memory: Killed process 3 (init) total-vm:180kB, anon-rss:4kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:8kB oom_score_adj:0
init: page allocation failure: order:0, mode:0x100cca(GFP_HIGHUSER_MOVABLE), nodemask=(null),cpuset=/,mems_allowed=0
Mem-Info:
active_anon:1 inactive_anon:6217 isolated_anon:0
 active_file:0 inactive_file:0 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:24
 mapped:0 shmem:0 pagetables:17
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:172 free_pcp:0 free_cma:0
Node 0 active_anon:4kB inactive_anon:24868kB active_file:0kB inactive_file:0kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:0kB dirty:0kB writeback:0kB shmem:0kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:48kB pagetables:68kB sec_pagetables:0kB all_unreclaimable? no
DMA free:292kB boost:0kB min:232kB low:288kB high:344kB reserved_highatomic:0KB active_anon:0kB inactive_anon:9600kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:15992kB managed:9904kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 15 15 15
Normal free:396kB boost:0kB min:396kB low:492kB high:588kB reserved_highatomic:0KB active_anon:4kB inactive_anon:15268kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:16384kB managed:15892kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 0 0 0
DMA: 1*4kB (M) 0*8kB 0*16kB 1*32kB (M) 0*64kB 0*128kB 1*256kB (M) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 292kB
Normal: 1*4kB (U) 1*8kB (M) 2*16kB (UM) 1*32kB (U) 1*64kB (U) 0*128kB 1*256kB (U) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 396kB
Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=4096kB
17 total pagecache pages
17 pages in swap cache
Free swap  = -16160kB
Total swap = 0kB
8094 pages RAM
0 pages HighMem/MovableOnly
1645 pages reserved
0 pages hwpoisoned
mmsh> # it cannot be kept from it
mmsh> small = fork
4
mmsh> echo -1000 > /proc/$small/oom_score_adj
mmsh> switch $small
mmsh> try swapoff /dev/a
swapoff: EINTR (Interrupted system call): the OOM killer chose the process that called
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
      2       1     0    41140    24676 init
mmsh> # the largest itself: nothing of it is left in swap, but the area stays
mmsh> on $hog swapoff /dev/a
swapoff: EINTR (Interrupted system call): the OOM killer chose the process that called
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/a                                  partition	32764		0		-2
mmsh> # init: the largest is killed, and swapoff goes on
mmsh> hog = fork
5
mmsh> small = fork
6
mmsh> p = on $hog mmap 40M
0xb57fa000
mmsh> on $hog touch $p 40M
minor=10240 major=0
mmsh> swapoff /dev/a
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
      6       1     0      180        4 init
mmsh> swaps
Filename				Type		Size		Used		Priority
mmsh> get vmstat.oom_kill
4
