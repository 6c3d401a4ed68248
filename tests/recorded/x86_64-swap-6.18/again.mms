Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdb 64M
mmsh> a = mmap 32K rw addr=0x20000000 fixed
0x20000000
mmsh> write $a 1
mmsh> write $a+4K 2
mmsh> write $a+8K 3
mmsh> write $a+12K 4
mmsh> touch $a 32K w
minor=4 major=0
mmsh> madvise $a 32K pageout
mmsh> touch $a 32K r
minor=4 major=4
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		32		-2
mmsh> touch $a 32K w
minor=0 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		32		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
4
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
8
mmsh> get vmstat.nr_vmscan_write
8
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
4
mmsh> get vmstat.swpout_zero
4
mmsh> get meminfo.SwapFree
65500
mmsh> madvise $a 32K pageout
mmsh> pagemap $a 32K
0x20000000 swapped anon shared 0:0x1
0x20001000 swapped anon shared 0:0x2
0x20002000 swapped anon shared 0:0x3
0x20003000 swapped anon shared 0:0x4
0x20004000 swapped anon shared 0:0x5
0x20005000 swapped anon shared 0:0x6
0x20006000 swapped anon shared 0:0x7
0x20007000 swapped anon shared 0:0x8
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
8
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
4
mmsh> get vmstat.nr_vmscan_write
16
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
4
mmsh> get vmstat.swpout_zero
8
mmsh> get meminfo.SwapFree
65500
mmsh> touch $a+8K 4K w
minor=1 major=0
mmsh> madvise $a 32K pageout
mmsh> pagemap $a 32K
0x20000000 swapped anon shared 0:0x1
0x20001000 swapped anon shared 0:0x2
0x20002000 swapped anon shared 0:0x9
0x20003000 swapped anon shared 0:0x4
0x20004000 swapped anon shared 0:0x5
0x20005000 swapped anon shared 0:0x6
0x20006000 swapped anon shared 0:0x7
0x20007000 swapped anon shared 0:0x8
mmsh> fork
2
mmsh> touch $a 16K r
minor=4 major=0
mmsh> touch $a 16K w
minor=4 major=0
mmsh> on 2 touch $a 16K r
minor=4 major=0
mmsh> on 2 touch $a 16K w
minor=4 major=0
mmsh> on 2 pagemap $a 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 swapped anon shared 0:0x5
0x20005000 swapped anon shared 0:0x6
0x20006000 swapped anon shared 0:0x7
0x20007000 swapped anon shared 0:0x8
mmsh> pagemap $a 32K
0x20000000 present anon excl f4
0x20001000 present anon excl f5
0x20002000 present anon excl f6
0x20003000 present anon excl f7
0x20004000 swapped anon shared 0:0x5
0x20005000 swapped anon shared 0:0x6
0x20006000 swapped anon shared 0:0x7
0x20007000 swapped anon shared 0:0x8
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		16		-2
mmsh> on 2 exit
mmsh> madvise $a 32K pageout
mmsh> mprotect $a 32K r
mmsh> touch $a 32K r
minor=4 major=4
mmsh> mprotect $a 32K rw
mmsh> touch $a 32K w
minor=4 major=0
mmsh> pagemap $a 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
mmsh> b = mmap 32K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $b 32K w
minor=8 major=0
mmsh> madvise $b 32K free
mmsh> touch $b 16K w
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
20000000-20008000 rw-p 00000000 00:00 0
Rss:                  32 kB
Pss:                  32 kB
Pss_Dirty:            32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:            32 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20208000 rw-p 00000000 00:00 0
Rss:                  32 kB
Pss:                  32 kB
Pss_Dirty:            16 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        16 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:            32 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> madvise $b 32K pageout
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
20000000-20008000 rw-p 00000000 00:00 0
Rss:                  32 kB
Pss:                  32 kB
Pss_Dirty:            32 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        32 kB
Referenced:           32 kB
Anonymous:            32 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20208000 rw-p 00000000 00:00 0
Rss:                  16 kB
Pss:                  16 kB
Pss_Dirty:            16 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           16 kB
Anonymous:            16 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> pagemap $b 32K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
13
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
4
mmsh> get vmstat.nr_vmscan_write
21
mmsh> get vmstat.pglazyfreed
4
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
8
mmsh> get vmstat.swpout_zero
8
mmsh> get meminfo.SwapFree
65516
