Memory and swap run out: who is killed, and what the log says.

mmsh> boot i386 --mem 32M
mmsh> swapon /dev/vda 16M
mmsh> small = fork
2
mmsh> s = on $small mmap 2M
0xb7dfa000
mmsh> on $small touch $s 2M
minor=512 major=0
mmsh> big = fork
3
mmsh> p = on $big mmap 30M
0xb61fa000
mmsh> q = on $big mmap 30M
0xb43fa000
mmsh> on $big touch $p 30M
minor=7680 major=0
mmsh> oom_score $small
699
mmsh> oom_score $big
1152
mmsh> get vmstat.allocstall_normal
0
mmsh> on $big touch $q 30M
touch: SIGKILL (SI_KERNEL) at 0xb4c3e000
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
      2       1     0     2228        4 init
mmsh> get vmstat.oom_kill
1
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
Adding 16380k swap on /dev/vda.  Priority:-2 extents:1 across:16380k FS
init invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, oom_score_adj=0
Mem-Info:
active_anon:16 inactive_anon:6200 isolated_anon:0
 active_file:0 inactive_file:0 isolated_file:0
 unevictable:0 dirty:0 writeback:0
 slab_reclaimable:2 slab_unreclaimable:24
 mapped:0 shmem:0 pagetables:19
 sec_pagetables:0 bounce:0
 kernel_misc_reclaimable:0
 free:172 free_pcp:0 free_cma:0
Node 0 active_anon:64kB inactive_anon:24800kB active_file:0kB inactive_file:0kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:0kB dirty:0kB writeback:0kB shmem:0kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:48kB pagetables:76kB sec_pagetables:0kB all_unreclaimable? yes
DMA free:292kB boost:0kB min:232kB low:288kB high:344kB reserved_highatomic:0KB active_anon:60kB inactive_anon:9536kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:15992kB managed:9904kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 15 15 15
Normal free:396kB boost:0kB min:396kB low:492kB high:588kB reserved_highatomic:0KB active_anon:4kB inactive_anon:15264kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:16384kB managed:15892kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB free_cma:0kB
lowmem_reserve[]: 0 0 0 0
DMA: 1*4kB (M) 0*8kB 0*16kB 1*32kB (M) 0*64kB 0*128kB 1*256kB (M) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 292kB
Normal: 1*4kB (M) 1*8kB (M) 2*16kB (UM) 1*32kB (U) 1*64kB (U) 0*128kB 1*256kB (U) 0*512kB 0*1024kB 0*2048kB 0*4096kB = 396kB
Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=4096kB
2 total pagecache pages
2 pages in swap cache
Free swap  = 0kB
Total swap = 16380kB
8094 pages RAM
0 pages HighMem/MovableOnly
1645 pages reserved
0 pages hwpoisoned
Tasks state (memory values in pages):
[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name
[      2]     0     2      557        1    12288      512             0 init
[      3]     0     3    15405     6214    57344     3583             0 init
oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=init,pid=3,uid=0
Out of memory: Killed process 3 (init) total-vm:61620kB, anon-rss:24856kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:56kB oom_score_adj:0
mmsh> # the other one, by its own wish
mmsh> echo 1000 > /proc/2/oom_score_adj
mmsh> oom_score 2
1331
mmsh> big = fork
4
mmsh> p = on $big mmap 30M
0xb61fa000
mmsh> q = on $big mmap 30M
0xb43fa000
mmsh> on $big touch $p 30M
minor=7680 major=0
mmsh> expect SIGKILL on $big touch $q 30M
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      180        4 init
mmsh> # init is never killed: then nobody can be
mmsh> p = mmap 30M
0xb61fa000
mmsh> q = mmap 30M
0xb43fa000
mmsh> touch $p 30M
minor=7680 major=0
mmsh> touch $q 30M
touch: ENOMEM (Cannot allocate memory)
mmsh> verify
