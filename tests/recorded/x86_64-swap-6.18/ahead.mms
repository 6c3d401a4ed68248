Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> swapon /dev/vdb 64M
mmsh> sysctl vm.page-cluster=3
mmsh> m1 = mmap 160K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $m1 160K w
minor=40 major=0
mmsh> touch $m1 160K r
minor=0 major=0
mmsh> pagemap $m1 160K
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
0x20010000 present anon excl f16
0x20011000 present anon excl f17
0x20012000 present anon excl f18
0x20013000 present anon excl f19
0x20014000 present anon excl f20
0x20015000 present anon excl f21
0x20016000 present anon excl f22
0x20017000 present anon excl f23
0x20018000 present anon excl f24
0x20019000 present anon excl f25
0x2001a000 present anon excl f26
0x2001b000 present anon excl f27
0x2001c000 present anon excl f28
0x2001d000 present anon excl f29
0x2001e000 present anon excl f30
0x2001f000 present anon excl f31
0x20020000 present anon excl f32
0x20021000 present anon excl f33
0x20022000 present anon excl f34
0x20023000 present anon excl f35
0x20024000 present anon excl f36
0x20025000 present anon excl f37
0x20026000 present anon excl f38
0x20027000 present anon excl f39
mmsh> madvise $m1+136K 8K free
mmsh> madvise $m1+24K 36K pageout
mmsh> touch $m1+124K 8K w
minor=0 major=0
mmsh> smaps # part
00404000-00406000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20000000-20028000 rw-p 00000000 00:00 0
Rss:                 124 kB
Pss:                 124 kB
Pss_Dirty:           116 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         8 kB
Private_Dirty:       116 kB
Referenced:          116 kB
Anonymous:           124 kB
Swap:                 36 kB
SwapPss:              36 kB
Locked:                0 kB
mmsh> touch $m1+24K 12K r
minor=2 major=1
mmsh> m2 = mmap 16K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $m2 16K w
minor=4 major=0
mmsh> pagemap $m2 16K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
mmsh> madvise $m1+136K 20K willneed
mmsh> madvise $m1+40K 84K pageout
mmsh> madvise $m2+12K 4K pageout
mmsh> munmap $m1 160K
mmsh> pagemap $m2 16K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 swapped anon shared 0:0x1a
mmsh> madvise $m2+12K 4K cold
mmsh> madvise $m2 4K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		8		-2
mmsh> touch $m2 8K w
minor=0 major=1
mmsh> pagemap $m2 16K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 swapped anon shared 0:0x1a
mmsh> touch $m2+8K 4K r
minor=0 major=0
mmsh> touch $m2+4K 8K r
minor=0 major=0
mmsh> madvise $m2 12K pageout
mmsh> pagemap $m2 16K
0x20200000 swapped anon shared 0:0x1c
0x20201000 swapped anon shared 0:0x1d
0x20202000 swapped anon shared 0:0x1e
0x20203000 swapped anon shared 0:0x1a
mmsh> madvise $m2+12K 4K cold
mmsh> smaps # part
00404000-00406000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20204000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                 16 kB
SwapPss:              16 kB
Locked:                0 kB
mmsh> touch $m2 16K r
minor=2 major=2
mmsh> mincore $m2 16K
1111
mmsh> madvise $m2+8K 8K pageout
mmsh> pagemap $m2 16K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 swapped anon shared 0:0x1e
0x20203000 swapped anon shared 0:0x1a
mmsh> madvise $m2 16K pageout
mmsh> touch $m2+4K 4K r
minor=0 major=1
mmsh> pagemap $m2 16K
0x20200000 swapped anon shared 0:0x1c
0x20201000 present anon excl f0
0x20202000 swapped anon shared 0:0x1e
0x20203000 swapped anon shared 0:0x1a
mmsh> madvise $m2+8K 8K pageout
mmsh> write $m2+8K 66
mmsh> madvise $m2 16K pageout
mmsh> madvise $m2+8K 4K pageout
mmsh> pagemap $m2 16K
0x20200000 swapped anon shared 0:0x1c
0x20201000 swapped anon shared 0:0x1d
0x20202000 swapped anon shared 0:0x1f
0x20203000 swapped anon shared 0:0x1a
mmsh> touch $m2+4K 4K w
minor=0 major=1
mmsh> mprotect $m2 8K rw
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		12		-2
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		12		-2
mmsh> fork
2
mmsh> pagemap $m2 16K
0x20200000 swapped anon shared 0:0x1c
0x20201000 present anon shared f0
0x20202000 swapped anon shared 0:0x1f
0x20203000 swapped anon shared 0:0x1a
mmsh> on 2 madvise $m2+8K 4K free
mmsh> madvise $m2+4K 12K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		12		-2
mmsh> madvise $m2 12K free
mmsh> on 1 touch $m2+8K 8K w
minor=1 major=1
mmsh> on 1 pagemap $m2 16K
0x20201000 present anon shared f0
0x20202000 present anon excl f1
0x20203000 present anon excl f2
mmsh> on 1 pagemap $m2 16K
0x20201000 present anon shared f0
0x20202000 present anon excl f1
0x20203000 present anon excl f2
mmsh> on 1 smaps # part
00404000-00406000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20204000 rw-p 00000000 00:00 0
Rss:                  12 kB
Pss:                  10 kB
Pss_Dirty:            10 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         8 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 2 pagemap $m2 16K
0x20200000 swapped anon shared 0:0x1c
0x20201000 present anon shared f0
0x20203000 swapped anon shared 0:0x1a
mmsh> on 2 smaps # part
00404000-00406000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20204000 rw-p 00000000 00:00 0
Rss:                   4 kB
Pss:                   2 kB
Pss_Dirty:             2 kB
Shared_Clean:          0 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             4 kB
Swap:                  8 kB
SwapPss:               8 kB
Locked:                0 kB
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		8		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
1
mmsh> get vmstat.swap_ra
10
mmsh> get vmstat.swap_ra_hit
5
mmsh> get vmstat.nr_swapcached
2
mmsh> get vmstat.nr_vmscan_write
31
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
17
mmsh> get vmstat.swpout_zero
30
mmsh> get meminfo.SwapFree
65524
