Recorded on Linux 6.1.176, i386 (686 with PAE): swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdf 64M prio=9
mmsh> swapon /dev/vdc 16M prio=5
mmsh> swapon /dev/vde 1M prio=5
mmsh> file f 16K
mmsh> file g 64K
mmsh> m1 = mmap 16K rw private file=f addr=0x20000000 fixed
0x20000000
mmsh> touch $m1 16K w
minor=4 major=0
mmsh> m2 = mmap 64K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $m2 64K w
minor=16 major=0
mmsh> m3 = mmap 16K rw private file=f addr=0x20400000 fixed
0x20400000
mmsh> touch $m3 16K w
minor=4 major=0
mmsh> madvise $m3+4K 12K dontneed
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
0
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
0
mmsh> get vmstat.nr_vmscan_write
0
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
82932
mmsh> madvise $m1+8K 8K pageout
mmsh> madvise $m2+44K 4K pageout
mmsh> pagemap $m2 64K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
0x20204000 present anon excl f4
0x20205000 present anon excl f5
0x20206000 present anon excl f6
0x20207000 present anon excl f7
0x20208000 present anon excl f8
0x20209000 present anon excl f9
0x2020a000 present anon excl f10
0x2020b000 swapped anon shared 0:0x3
0x2020c000 present anon excl f11
0x2020d000 present anon excl f12
0x2020e000 present anon excl f13
0x2020f000 present anon excl f14
mmsh> swapon /dev/vdb 64M prio=5
mmsh> pagemap $m2 64K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
0x20204000 present anon excl f4
0x20205000 present anon excl f5
0x20206000 present anon excl f6
0x20207000 present anon excl f7
0x20208000 present anon excl f8
0x20209000 present anon excl f9
0x2020a000 present anon excl f10
0x2020b000 swapped anon shared 0:0x3
0x2020c000 present anon excl f11
0x2020d000 present anon excl f12
0x2020e000 present anon excl f13
0x2020f000 present anon excl f14
mmsh> madvise $m2+48K 16K pageout
mmsh> madvise $m1 16K pageout
mmsh> mlock $m3 16K
mmsh> pagemap $m2 64K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
0x20204000 present anon excl f4
0x20205000 present anon excl f5
0x20206000 present anon excl f6
0x20207000 present anon excl f7
0x20208000 present anon excl f8
0x20209000 present anon excl f9
0x2020a000 present anon excl f10
0x2020b000 swapped anon shared 0:0x3
0x2020c000 swapped anon shared 0:0x4
0x2020d000 swapped anon shared 0:0x5
0x2020e000 swapped anon shared 0:0x6
0x2020f000 swapped anon shared 0:0x7
mmsh> pagemap $m2 64K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
0x20204000 present anon excl f4
0x20205000 present anon excl f5
0x20206000 present anon excl f6
0x20207000 present anon excl f7
0x20208000 present anon excl f8
0x20209000 present anon excl f9
0x2020a000 present anon excl f10
0x2020b000 swapped anon shared 0:0x3
0x2020c000 swapped anon shared 0:0x4
0x2020d000 swapped anon shared 0:0x5
0x2020e000 swapped anon shared 0:0x6
0x2020f000 swapped anon shared 0:0x7
mmsh> touch $m2 64K w
minor=5 major=0
mmsh> pagemap $m3 16K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
mmsh> madvise $m2+16K 12K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
12
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
7
mmsh> get vmstat.nr_vmscan_write
12
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
148200
mmsh> madvise $m1 16K dontneed
mmsh> pagemap $m1 16K
mmsh> madvise $m3+8K 4K pageout
madvise: EINVAL (Invalid argument)
mmsh> touch $m2 64K w
minor=3 major=0
mmsh> pagemap $m3 16K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
mmsh> touch $m2+48K 16K w
minor=0 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdf                                partition	65532		264		9
/dev/vdc                                partition	16380		0		5
/dev/vde                                partition	1020		0		5
/dev/vdb                                partition	65532		0		5
mmsh> madvise $m1+4K 8K free
madvise: EINVAL (Invalid argument)
mmsh> madvise $m3 16K dontneed
madvise: EINVAL (Invalid argument)
mmsh> touch $m1 16K r
minor=1 major=0
mmsh> touch $m2+20K 44K w
minor=0 major=0
mmsh> pagemap $m3 16K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
mmsh> touch $m1+4K 4K w
minor=1 major=0
mmsh> madvise $m1+12K 4K willneed
mmsh> touch $m3 4K r
minor=0 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdf                                partition	65532		264		9
/dev/vdc                                partition	16380		0		5
/dev/vde                                partition	1020		0		5
/dev/vdb                                partition	65532		0		5
mmsh> touch $m2+8K 36K r
minor=0 major=0
mmsh> pagemap $m1 16K
0x20000000 present file excl f0
0x20001000 present anon excl f1
0x20002000 present file excl f2
0x20003000 present file excl f3
mmsh> madvise $m1+4K 8K pageout
mmsh> pagemap $m2 64K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
0x20204000 present anon excl f4
0x20205000 present anon excl f5
0x20206000 present anon excl f6
0x20207000 present anon excl f7
0x20208000 present anon excl f8
0x20209000 present anon excl f9
0x2020a000 present anon excl f10
0x2020b000 present anon excl f11
0x2020c000 present anon excl f12
0x2020d000 present anon excl f13
0x2020e000 present anon excl f14
0x2020f000 present anon excl f15
mmsh> touch $m3+8K 4K r
minor=0 major=0
mmsh> write $m3+12K 182
mmsh> madvise $m2 64K pageout
mmsh> madvise $m2+4K 40K pageout
mmsh> m4 = mmap 16K rw private file=f addr=0x20600000 fixed
0x20600000
mmsh> madvise $m1 12K willneed
mmsh> madvise $m3+12K 4K pageout
madvise: EINVAL (Invalid argument)
mmsh> mincore $m2 64K
1111111111111111
mmsh> m5 = mmap 16K rw private file=f addr=0x20800000 fixed
0x20800000
mmsh> fork
2
mmsh> on 2 pagemap $m4 16K
mmsh> on 2 madvise $m2+20K 8K willneed
mmsh> read $m5
0x01
mmsh> pagemap $m3 16K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
mmsh> swapon /dev/vdd 4M
mmsh> on 1 touch $m4+12K 4K r
minor=1 major=0
mmsh> on 1 pagemap $m3 16K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
mmsh> on 1 madvise $m3+4K 8K willneed
mmsh> touch $m2+24K 40K w
minor=10 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdf                                partition	65532		264		9
/dev/vdc                                partition	16380		0		5
/dev/vde                                partition	1020		0		5
/dev/vdb                                partition	65532		0		5
/dev/vdd                                partition	4092		0		-2
mmsh> on 2 madvise $m3+12K 4K pageout
mmsh> on 2 pagemap $m3 16K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
mmsh> on 1 pagemap $m1 16K
0x20000000 present file shared f4
0x20001000 swapped anon shared 0:0xd
0x20003000 present file shared f5
mmsh> on 1 pagemap $m2 64K
0x20200000 swapped anon shared 0:0xe
0x20201000 swapped anon shared 0:0xf
0x20202000 swapped anon shared 0:0x10
0x20203000 swapped anon shared 0:0x11
0x20204000 swapped anon shared 0:0x12
0x20205000 swapped anon shared 0:0x13
0x20206000 present anon excl f6
0x20207000 present anon excl f7
0x20208000 present anon excl f8
0x20209000 present anon excl f9
0x2020a000 present anon excl f10
0x2020b000 present anon excl f11
0x2020c000 present anon excl f12
0x2020d000 present anon excl f13
0x2020e000 present anon excl f14
0x2020f000 present anon excl f15
mmsh> on 1 pagemap $m3 16K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
mmsh> on 1 pagemap $m4 16K
0x20600000 present file shared f4
0x20601000 present file shared f16
0x20602000 present file shared f17
0x20603000 present file shared f5
mmsh> on 1 pagemap $m5 16K
0x20800000 present file shared f4
0x20801000 present file shared f16
0x20802000 present file shared f17
0x20803000 present file shared f5
mmsh> on 1 smaps # part
20000000-20004000 rw-p 00000000 00:00 0          f
Rss:                   8 kB
Pss:                   2 kB
Pss_Dirty:             0 kB
Shared_Clean:          8 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            8 kB
Anonymous:             0 kB
Swap:                  4 kB
SwapPss:               2 kB
Locked:                0 kB
20200000-20210000 rw-p 00000000 00:00 0
Rss:                  40 kB
Pss:                  40 kB
Pss_Dirty:            40 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        40 kB
Referenced:           40 kB
Anonymous:            40 kB
Swap:                 24 kB
SwapPss:              12 kB
Locked:                0 kB
20400000-20404000 rw-p 00000000 00:00 0          f
Rss:                  16 kB
Pss:                   8 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:         16 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           16 kB
Anonymous:            16 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                8 kB
20600000-20604000 rw-p 00000000 00:00 0          f
Rss:                  16 kB
Pss:                   6 kB
Pss_Dirty:             0 kB
Shared_Clean:         16 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           16 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20800000-20804000 rw-p 00000000 00:00 0          f
Rss:                  16 kB
Pss:                   6 kB
Pss_Dirty:             0 kB
Shared_Clean:         16 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           16 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 2 pagemap $m1 16K
0x20000000 present file shared f4
0x20001000 swapped anon shared 0:0xd
0x20003000 present file shared f5
mmsh> on 2 pagemap $m2 64K
0x20200000 swapped anon shared 0:0xe
0x20201000 swapped anon shared 0:0xf
0x20202000 swapped anon shared 0:0x10
0x20203000 swapped anon shared 0:0x11
0x20204000 swapped anon shared 0:0x12
0x20205000 swapped anon shared 0:0x13
0x20206000 swapped anon shared 0:0x14
0x20207000 swapped anon shared 0:0x15
0x20208000 swapped anon shared 0:0x16
0x20209000 swapped anon shared 0:0x17
0x2020a000 swapped anon shared 0:0x18
0x2020b000 swapped anon shared 0:0x19
0x2020c000 swapped anon shared 0:0x1a
0x2020d000 swapped anon shared 0:0x1b
0x2020e000 swapped anon shared 0:0x1c
0x2020f000 swapped anon shared 0:0x1d
mmsh> on 2 pagemap $m3 16K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
mmsh> on 2 pagemap $m4 16K
mmsh> on 2 pagemap $m5 16K
mmsh> on 2 smaps # part
20000000-20004000 rw-p 00000000 00:00 0          f
Rss:                   8 kB
Pss:                   2 kB
Pss_Dirty:             0 kB
Shared_Clean:          8 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  4 kB
SwapPss:               2 kB
Locked:                0 kB
20200000-20210000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                 64 kB
SwapPss:              52 kB
Locked:                0 kB
20400000-20404000 rw-p 00000000 00:00 0          f
Rss:                  16 kB
Pss:                   8 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:         16 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           16 kB
Anonymous:            16 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20600000-20604000 rw-p 00000000 00:00 0          f
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
20800000-20804000 rw-p 00000000 00:00 0          f
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
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdf                                partition	65532		264		9
/dev/vdc                                partition	16380		0		5
/dev/vde                                partition	1020		0		5
/dev/vdb                                partition	65532		0		5
/dev/vdd                                partition	4092		0		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
29
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
17
mmsh> get vmstat.nr_vmscan_write
29
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
152292
