Recorded on Linux 6.1.176, i386 (686 with PAE): swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdb 64M
mmsh> a = mmap 64K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 64K w
minor=16 major=0
mmsh> madvise $a 16K free
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0
Rss:                  64 kB
Pss:                  64 kB
Pss_Dirty:            48 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        16 kB
Private_Dirty:        48 kB
Referenced:           48 kB
Anonymous:            64 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> mlock $a 8K
mmsh> smaps # part
20000000-20002000 rw-p 00000000 00:00 0
Rss:                   8 kB
Pss:                   8 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:            8 kB
Anonymous:             8 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                8 kB
20002000-20010000 rw-p 00000000 00:00 0
Rss:                  56 kB
Pss:                  56 kB
Pss_Dirty:            48 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         8 kB
Private_Dirty:        48 kB
Referenced:           48 kB
Anonymous:            56 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> madvise $a 16K pageout
madvise: EINVAL (Invalid argument)
mmsh> munlock $a 8K
mmsh> madvise $a 16K pageout
mmsh> pagemap $a 64K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20004000 present anon excl f2
0x20005000 present anon excl f3
0x20006000 present anon excl f4
0x20007000 present anon excl f5
0x20008000 present anon excl f6
0x20009000 present anon excl f7
0x2000a000 present anon excl f8
0x2000b000 present anon excl f9
0x2000c000 present anon excl f10
0x2000d000 present anon excl f11
0x2000e000 present anon excl f12
0x2000f000 present anon excl f13
mmsh> smaps # part
20000000-20010000 rw-p 00000000 00:00 0
Rss:                  56 kB
Pss:                  56 kB
Pss_Dirty:            56 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        56 kB
Referenced:           48 kB
Anonymous:            56 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> fork
2
mmsh> on 2 madvise $a+16K 8K free
mmsh> mlock $a+8K 44K
mmsh> smaps # part
20000000-20002000 rw-p 00000000 00:00 0
Rss:                   8 kB
Pss:                   4 kB
Pss_Dirty:             4 kB
Shared_Clean:          0 kB
Shared_Dirty:          8 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             8 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20002000-2000d000 rw-p 00000000 00:00 0
Rss:                  44 kB
Pss:                  44 kB
Pss_Dirty:            44 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        44 kB
Referenced:           44 kB
Anonymous:            44 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:               44 kB
2000d000-20010000 rw-p 00000000 00:00 0
Rss:                  12 kB
Pss:                   6 kB
Pss_Dirty:             6 kB
Shared_Clean:          0 kB
Shared_Dirty:         12 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 2 smaps # part
20000000-20010000 rw-p 00000000 00:00 0
Rss:                  56 kB
Pss:                  46 kB
Pss_Dirty:            38 kB
Shared_Clean:          0 kB
Shared_Dirty:         20 kB
Private_Clean:         8 kB
Private_Dirty:        28 kB
Referenced:            0 kB
Anonymous:            56 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 2 madvise $a 64K pageout
mmsh> on 2 pagemap $a 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20006000 swapped anon shared 0:0x1
0x20007000 swapped anon shared 0:0x2
0x20008000 swapped anon shared 0:0x3
0x20009000 swapped anon shared 0:0x4
0x2000a000 swapped anon shared 0:0x5
0x2000b000 swapped anon shared 0:0x6
0x2000c000 swapped anon shared 0:0x7
0x2000d000 present anon shared f2
0x2000e000 present anon shared f3
0x2000f000 present anon shared f4
mmsh> on 2 mincore $a 64K
1100001111111111
mmsh> munlock $a 64K
mmsh> madvise $a 64K pageout
mmsh> pagemap $a 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 swapped anon shared 0:0x8
0x20003000 swapped anon shared 0:0x9
0x20004000 swapped anon shared 0:0xa
0x20005000 swapped anon shared 0:0xb
0x20006000 swapped anon shared 0:0xc
0x20007000 swapped anon shared 0:0xd
0x20008000 swapped anon shared 0:0xe
0x20009000 swapped anon shared 0:0xf
0x2000a000 swapped anon shared 0:0x10
0x2000b000 swapped anon shared 0:0x11
0x2000c000 swapped anon shared 0:0x12
0x2000d000 present anon shared f2
0x2000e000 present anon shared f3
0x2000f000 present anon shared f4
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
18
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
18
mmsh> get vmstat.nr_vmscan_write
18
mmsh> get vmstat.pglazyfreed
4
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
65268
mmsh> on 2 touch $a 64K w
minor=16 major=0
mmsh> mlock $a 64K
mmsh> pagemap $a 64K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
0x20008000 present anon excl f8
0x20009000 present anon excl f9
0x2000a000 present anon excl f10
0x2000b000 present anon excl f11
0x2000c000 present anon excl f12
0x2000d000 present anon excl f13
0x2000e000 present anon excl f14
0x2000f000 present anon excl f15
mmsh> on 2 pagemap $a 64K
0x20000000 present anon excl f16
0x20001000 present anon excl f17
0x20002000 present anon excl f18
0x20003000 present anon excl f19
0x20004000 present anon excl f20
0x20005000 present anon excl f21
0x20006000 present anon excl f22
0x20007000 present anon excl f23
0x20008000 present anon excl f24
0x20009000 present anon excl f25
0x2000a000 present anon excl f26
0x2000b000 present anon excl f27
0x2000c000 present anon excl f28
0x2000d000 present anon excl f29
0x2000e000 present anon excl f30
0x2000f000 present anon excl f31
mmsh> on 2 exit
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
18
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
0
mmsh> get vmstat.nr_vmscan_write
18
mmsh> get vmstat.pglazyfreed
4
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
65268
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		264		-2
