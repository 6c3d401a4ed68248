Recorded on Linux 6.1.192, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vde 1M
mmsh> swapon /dev/vdc 16M
mmsh> file f 64K
mmsh> file g 64K
mmsh> m1 = mmap 64K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $m1 64K w
minor=16 major=0
mmsh> fork
2
mmsh> mlock $m1+36K 24K
mmsh> pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon shared f3
0x20004000 present anon shared f4
0x20005000 present anon shared f5
0x20006000 present anon shared f6
0x20007000 present anon shared f7
0x20008000 present anon shared f8
0x20009000 present anon excl f9
0x2000a000 present anon excl f10
0x2000b000 present anon excl f11
0x2000c000 present anon excl f12
0x2000d000 present anon excl f13
0x2000e000 present anon excl f14
0x2000f000 present anon shared f15
mmsh> madvise $m1+20K 20K pageout
madvise: EINVAL (Invalid argument)
mmsh> on 2 madvise $m1 4K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		0		-2
/dev/vdc                                partition	16380		0		-3
mmsh> on 2 touch $m1+60K 4K r
minor=0 major=0
mmsh> on 2 mlock $m1 64K
mmsh> on 2 pagemap $m1 64K
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
mmsh> on 2 munlock $m1 64K
mmsh> fork
3
mmsh> pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon shared f3
0x20004000 present anon shared f4
0x20005000 present anon shared f5
0x20006000 present anon shared f6
0x20007000 present anon shared f7
0x20008000 present anon shared f8
0x20009000 present anon shared f9
0x2000a000 present anon shared f10
0x2000b000 present anon shared f11
0x2000c000 present anon shared f12
0x2000d000 present anon shared f13
0x2000e000 present anon shared f14
0x2000f000 present anon shared f15
mmsh> madvise $m1+12K 12K pageout
mmsh> pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon shared f3
0x20004000 present anon shared f4
0x20005000 present anon shared f5
0x20006000 present anon shared f6
0x20007000 present anon shared f7
0x20008000 present anon shared f8
0x20009000 present anon shared f9
0x2000a000 present anon shared f10
0x2000b000 present anon shared f11
0x2000c000 present anon shared f12
0x2000d000 present anon shared f13
0x2000e000 present anon shared f14
0x2000f000 present anon shared f15
mmsh> madvise $m1+24K 20K pageout
madvise: EINVAL (Invalid argument)
mmsh> pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon shared f3
0x20004000 present anon shared f4
0x20005000 present anon shared f5
0x20006000 present anon shared f6
0x20007000 present anon shared f7
0x20008000 present anon shared f8
0x20009000 present anon shared f9
0x2000a000 present anon shared f10
0x2000b000 present anon shared f11
0x2000c000 present anon shared f12
0x2000d000 present anon shared f13
0x2000e000 present anon shared f14
0x2000f000 present anon shared f15
mmsh> mprotect $m1+12K 32K r
mmsh> mprotect $m1 64K rw
mmsh> on 3 touch $m1+36K 24K w
minor=6 major=0
mmsh> swapoff /dev/vde
mmsh> on 3 pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon shared f3
0x20004000 present anon shared f4
0x20005000 present anon shared f5
0x20006000 present anon shared f6
0x20007000 present anon shared f7
0x20008000 present anon shared f8
0x20009000 present anon excl f9
0x2000a000 present anon excl f10
0x2000b000 present anon excl f11
0x2000c000 present anon excl f12
0x2000d000 present anon excl f13
0x2000e000 present anon excl f14
0x2000f000 present anon shared f15
mmsh> on 3 exit
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdc                                partition	16380		0		-2
mmsh> madvise $m1+40K 12K free
madvise: EINVAL (Invalid argument)
mmsh> pagemap $m1 64K
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
mmsh> madvise $m1+56K 8K pageout
madvise: EINVAL (Invalid argument)
mmsh> pagemap $m1 64K
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
mmsh> on 2 touch $m1 64K w
minor=0 major=0
mmsh> on 2 madvise $m1+40K 24K willneed
mmsh> on 2 pagemap $m1 64K
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
mmsh> fork
4
mmsh> on 1 touch $m1+60K 4K w
minor=1 major=0
mmsh> pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon shared f3
0x20004000 present anon shared f4
0x20005000 present anon shared f5
0x20006000 present anon shared f6
0x20007000 present anon shared f7
0x20008000 present anon shared f8
0x20009000 present anon shared f9
0x2000a000 present anon shared f10
0x2000b000 present anon shared f11
0x2000c000 present anon shared f12
0x2000d000 present anon shared f13
0x2000e000 present anon shared f14
0x2000f000 present anon excl f15
mmsh> touch $m1+20K 16K w
minor=4 major=0
mmsh> smaps # part
20000000-20009000 rw-p 00000000 00:00 0
Rss:                  36 kB
Pss:                  26 kB
Pss_Dirty:            26 kB
Shared_Clean:          0 kB
Shared_Dirty:         20 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           36 kB
Anonymous:            36 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20009000-2000f000 rw-p 00000000 00:00 0
Rss:                  24 kB
Pss:                  12 kB
Pss_Dirty:            12 kB
Shared_Clean:          0 kB
Shared_Dirty:         24 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           24 kB
Anonymous:            24 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:               12 kB
2000f000-20010000 rw-p 00000000 00:00 0
Rss:                   4 kB
Pss:                   4 kB
Pss_Dirty:             4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 4 touch $m1+4K 56K r
minor=0 major=0
mmsh> on 4 smaps # part
20000000-20009000 rw-p 00000000 00:00 0
Rss:                  36 kB
Pss:                  26 kB
Pss_Dirty:            26 kB
Shared_Clean:          0 kB
Shared_Dirty:         20 kB
Private_Clean:         0 kB
Private_Dirty:        16 kB
Referenced:           32 kB
Anonymous:            36 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20009000-2000f000 rw-p 00000000 00:00 0
Rss:                  24 kB
Pss:                  12 kB
Pss_Dirty:            12 kB
Shared_Clean:          0 kB
Shared_Dirty:         24 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           24 kB
Anonymous:            24 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
2000f000-20010000 rw-p 00000000 00:00 0
Rss:                   4 kB
Pss:                   4 kB
Pss_Dirty:             4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            0 kB
Anonymous:             4 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 1 touch $m1+4K 24K r
minor=0 major=0
mmsh> on 4 touch $m1+12K 24K w
minor=6 major=0
mmsh> on 4 mincore $m1 64K
1111111111111111
mmsh> on 2 madvise $m1+52K 8K willneed
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
16380
mmsh> on 2 pagemap $m1 64K
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
mmsh> on 2 pagemap $m1 64K
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
mmsh> on 1 pagemap $m1 64K
0x20000000 present anon shared f16
0x20001000 present anon shared f17
0x20002000 present anon shared f18
0x20003000 present anon excl f19
0x20004000 present anon excl f20
0x20005000 present anon excl f21
0x20006000 present anon excl f22
0x20007000 present anon excl f23
0x20008000 present anon excl f24
0x20009000 present anon shared f25
0x2000a000 present anon shared f26
0x2000b000 present anon shared f27
0x2000c000 present anon shared f28
0x2000d000 present anon shared f29
0x2000e000 present anon shared f30
0x2000f000 present anon excl f31
mmsh> on 2 touch $m1+20K 20K w
minor=0 major=0
mmsh> on 2 mincore $m1 64K
1111111111111111
mmsh> touch $m1 64K r
minor=0 major=0
mmsh> pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
0x20008000 present anon excl f8
0x20009000 present anon shared f9
0x2000a000 present anon shared f10
0x2000b000 present anon shared f11
0x2000c000 present anon shared f12
0x2000d000 present anon shared f13
0x2000e000 present anon shared f14
0x2000f000 present anon excl f15
mmsh> m2 = mmap 128K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $m2 128K w
minor=32 major=0
mmsh> on 1 pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
0x20008000 present anon excl f8
0x20009000 present anon shared f9
0x2000a000 present anon shared f10
0x2000b000 present anon shared f11
0x2000c000 present anon shared f12
0x2000d000 present anon shared f13
0x2000e000 present anon shared f14
0x2000f000 present anon excl f15
mmsh> swapon /dev/vdf 64M prio=5
mmsh> touch $m1+36K 24K w
minor=6 major=0
mmsh> madvise $m2+92K 32K pageout
mmsh> mincore $m1 64K
1111111111111111
mmsh> on 1 mlock $m1+20K 32K
mmsh> on 1 pagemap $m2 128K
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
0x20210000 present anon excl f16
0x20211000 present anon excl f17
0x20212000 present anon excl f18
0x20213000 present anon excl f19
0x20214000 present anon excl f20
0x20215000 present anon excl f21
0x20216000 present anon excl f22
0x20217000 swapped anon shared 0:0x1
0x20218000 swapped anon shared 0:0x2
0x20219000 swapped anon shared 0:0x3
0x2021a000 swapped anon shared 0:0x4
0x2021b000 swapped anon shared 0:0x5
0x2021c000 swapped anon shared 0:0x6
0x2021d000 swapped anon shared 0:0x7
0x2021e000 swapped anon shared 0:0x8
0x2021f000 present anon excl f23
mmsh> on 1 munlock $m1 64K
mmsh> on 1 pagemap $m2 128K
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
0x20210000 present anon excl f16
0x20211000 present anon excl f17
0x20212000 present anon excl f18
0x20213000 present anon excl f19
0x20214000 present anon excl f20
0x20215000 present anon excl f21
0x20216000 present anon excl f22
0x20217000 swapped anon shared 0:0x1
0x20218000 swapped anon shared 0:0x2
0x20219000 swapped anon shared 0:0x3
0x2021a000 swapped anon shared 0:0x4
0x2021b000 swapped anon shared 0:0x5
0x2021c000 swapped anon shared 0:0x6
0x2021d000 swapped anon shared 0:0x7
0x2021e000 swapped anon shared 0:0x8
0x2021f000 present anon excl f23
mmsh> on 2 madvise $m2 128K pageout
madvise: ENOMEM (Cannot allocate memory)
mmsh> on 1 madvise $m1+28K 28K pageout
mmsh> on 1 pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 swapped anon shared 0:0x9
0x20008000 swapped anon shared 0:0xa
0x20009000 swapped anon shared 0:0xb
0x2000a000 swapped anon shared 0:0xc
0x2000b000 swapped anon shared 0:0xd
0x2000c000 swapped anon shared 0:0xe
0x2000d000 swapped anon shared 0:0xf
0x2000e000 present anon excl f7
0x2000f000 present anon excl f8
mmsh> on 1 pagemap $m2 128K
0x20200000 present anon excl f9
0x20201000 present anon excl f10
0x20202000 present anon excl f11
0x20203000 present anon excl f12
0x20204000 present anon excl f13
0x20205000 present anon excl f14
0x20206000 present anon excl f15
0x20207000 present anon excl f16
0x20208000 present anon excl f17
0x20209000 present anon excl f18
0x2020a000 present anon excl f19
0x2020b000 present anon excl f20
0x2020c000 present anon excl f21
0x2020d000 present anon excl f22
0x2020e000 present anon excl f23
0x2020f000 present anon excl f24
0x20210000 present anon excl f25
0x20211000 present anon excl f26
0x20212000 present anon excl f27
0x20213000 present anon excl f28
0x20214000 present anon excl f29
0x20215000 present anon excl f30
0x20216000 present anon excl f31
0x20217000 swapped anon shared 0:0x1
0x20218000 swapped anon shared 0:0x2
0x20219000 swapped anon shared 0:0x3
0x2021a000 swapped anon shared 0:0x4
0x2021b000 swapped anon shared 0:0x5
0x2021c000 swapped anon shared 0:0x6
0x2021d000 swapped anon shared 0:0x7
0x2021e000 swapped anon shared 0:0x8
0x2021f000 present anon excl f32
mmsh> on 1 smaps # part
20000000-20010000 rw-p 00000000 00:00 0
Rss:                  36 kB
Pss:                  30 kB
Pss_Dirty:            30 kB
Shared_Clean:          0 kB
Shared_Dirty:         12 kB
Private_Clean:         0 kB
Private_Dirty:        24 kB
Referenced:           36 kB
Anonymous:            36 kB
Swap:                 28 kB
SwapPss:              28 kB
Locked:                0 kB
20200000-20220000 rw-p 00000000 00:00 0
Rss:                  96 kB
Pss:                  96 kB
Pss_Dirty:            96 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        96 kB
Referenced:           96 kB
Anonymous:            96 kB
Swap:                 32 kB
SwapPss:              32 kB
Locked:                0 kB
mmsh> on 2 pagemap $m1 64K
0x20000000 present anon excl f33
0x20001000 present anon excl f34
0x20002000 present anon excl f35
0x20003000 present anon excl f36
0x20004000 present anon excl f37
0x20005000 present anon excl f38
0x20006000 present anon excl f39
0x20007000 present anon excl f40
0x20008000 present anon excl f41
0x20009000 present anon excl f42
0x2000a000 present anon excl f43
0x2000b000 present anon excl f44
0x2000c000 present anon excl f45
0x2000d000 present anon excl f46
0x2000e000 present anon excl f47
0x2000f000 present anon excl f48
mmsh> on 2 pagemap $m2 128K
mmsh> on 2 smaps # part
20000000-20010000 rw-p 00000000 00:00 0
Rss:                  64 kB
Pss:                  64 kB
Pss_Dirty:            64 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        64 kB
Referenced:           64 kB
Anonymous:            64 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 4 pagemap $m1 64K
0x20000000 present anon shared f0
0x20001000 present anon shared f1
0x20002000 present anon shared f2
0x20003000 present anon excl f49
0x20004000 present anon excl f50
0x20005000 present anon excl f51
0x20006000 present anon excl f52
0x20007000 present anon excl f53
0x20008000 present anon excl f54
0x20009000 present anon excl f55
0x2000a000 present anon excl f56
0x2000b000 present anon excl f57
0x2000c000 present anon excl f58
0x2000d000 present anon excl f59
0x2000e000 present anon excl f60
0x2000f000 present anon excl f61
mmsh> on 4 pagemap $m2 128K
mmsh> on 4 smaps # part
20000000-20009000 rw-p 00000000 00:00 0
Rss:                  36 kB
Pss:                  30 kB
Pss_Dirty:            30 kB
Shared_Clean:          0 kB
Shared_Dirty:         12 kB
Private_Clean:         0 kB
Private_Dirty:        24 kB
Referenced:           32 kB
Anonymous:            36 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20009000-2000f000 rw-p 00000000 00:00 0
Rss:                  24 kB
Pss:                  24 kB
Pss_Dirty:            24 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        24 kB
Referenced:           24 kB
Anonymous:            24 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
2000f000-20010000 rw-p 00000000 00:00 0
Rss:                   4 kB
Pss:                   4 kB
Pss_Dirty:             4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            0 kB
Anonymous:             4 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdf                                partition	65532		268		5
/dev/vdc                                partition	16380		0		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
15
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
15
mmsh> get vmstat.nr_vmscan_write
15
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
81644
