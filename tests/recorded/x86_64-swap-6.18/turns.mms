Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdd 4M prio=5
mmsh> swapon /dev/vde 1M prio=5
mmsh> swapon /dev/vdc 16M
mmsh> a = mmap 6M rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 6M w
minor=1536 major=0
mmsh> madvise $a 64K pageout
mmsh> pagemap $a 64K
0x20000000 swapped anon shared 0:0x1
0x20001000 swapped anon shared 1:0x1
0x20002000 swapped anon shared 0:0x2
0x20003000 swapped anon shared 1:0x2
0x20004000 swapped anon shared 0:0x3
0x20005000 swapped anon shared 1:0x3
0x20006000 swapped anon shared 0:0x4
0x20007000 swapped anon shared 1:0x4
0x20008000 swapped anon shared 0:0x5
0x20009000 swapped anon shared 1:0x5
0x2000a000 swapped anon shared 0:0x6
0x2000b000 swapped anon shared 1:0x6
0x2000c000 swapped anon shared 0:0x7
0x2000d000 swapped anon shared 1:0x7
0x2000e000 swapped anon shared 0:0x8
0x2000f000 swapped anon shared 1:0x8
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		32		5
/dev/vde                                partition	1020		32		5
/dev/vdc                                partition	16380		0		-2
mmsh> madvise $a+64K 2M pageout
mmsh> pagemap $a+2032K 64K
0x201fc000 swapped anon shared 0:0xff
0x201fd000 swapped anon shared 1:0xff
0x201fe000 swapped anon shared 0:0x100
0x201ff000 swapped anon shared 0:0x101
0x20200000 swapped anon shared 0:0x102
0x20201000 swapped anon shared 0:0x103
0x20202000 swapped anon shared 0:0x104
0x20203000 swapped anon shared 0:0x105
0x20204000 swapped anon shared 0:0x106
0x20205000 swapped anon shared 0:0x107
0x20206000 swapped anon shared 0:0x108
0x20207000 swapped anon shared 0:0x109
0x20208000 swapped anon shared 0:0x10a
0x20209000 swapped anon shared 0:0x10b
0x2020a000 swapped anon shared 0:0x10c
0x2020b000 swapped anon shared 0:0x10d
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		1092		5
/dev/vde                                partition	1020		1020		5
/dev/vdc                                partition	16380		0		-2
mmsh> munmap $a 64K
mmsh> madvise $a+2M 4M pageout
mmsh> pagemap $a+2M 64K
0x20200000 swapped anon shared 0:0x102
0x20201000 swapped anon shared 0:0x103
0x20202000 swapped anon shared 0:0x104
0x20203000 swapped anon shared 0:0x105
0x20204000 swapped anon shared 0:0x106
0x20205000 swapped anon shared 0:0x107
0x20206000 swapped anon shared 0:0x108
0x20207000 swapped anon shared 0:0x109
0x20208000 swapped anon shared 0:0x10a
0x20209000 swapped anon shared 0:0x10b
0x2020a000 swapped anon shared 0:0x10c
0x2020b000 swapped anon shared 0:0x10d
0x2020c000 swapped anon shared 0:0x10e
0x2020d000 swapped anon shared 0:0x10f
0x2020e000 swapped anon shared 0:0x110
0x2020f000 swapped anon shared 0:0x111
mmsh> pagemap $a+4968K 64K
0x204da000 swapped anon shared 0:0x3d4
0x204db000 swapped anon shared 0:0x3d5
0x204dc000 swapped anon shared 0:0x3d6
0x204dd000 swapped anon shared 0:0x3d7
0x204de000 swapped anon shared 0:0x3d8
0x204df000 swapped anon shared 0:0x3d9
0x204e0000 swapped anon shared 0:0x3da
0x204e1000 swapped anon shared 0:0x3db
0x204e2000 swapped anon shared 0:0x3dc
0x204e3000 swapped anon shared 0:0x3dd
0x204e4000 swapped anon shared 0:0x3de
0x204e5000 swapped anon shared 0:0x3df
0x204e6000 swapped anon shared 0:0x3e0
0x204e7000 swapped anon shared 0:0x3e1
0x204e8000 swapped anon shared 0:0x3e2
0x204e9000 swapped anon shared 0:0x3e3
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		4092		5
/dev/vde                                partition	1020		1020		5
/dev/vdc                                partition	16380		968		-2
mmsh> swapoff /dev/vde
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		4092		5
/dev/vdc                                partition	16380		968		-2
mmsh> pagemap $a+64K 32K
0x20010000 swapped anon shared 0:0x9
0x20011000 present anon excl f0
0x20012000 swapped anon shared 0:0xa
0x20013000 present anon excl f1
0x20014000 swapped anon shared 0:0xb
0x20015000 present anon excl f2
0x20016000 swapped anon shared 0:0xc
0x20017000 present anon excl f3
mmsh> swapoff /dev/vdd
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdc                                partition	16380		968		-2
mmsh> pagemap $a+4M 32K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
0x20407000 present anon excl f7
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
1536
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
1278
mmsh> get vmstat.swpout_zero
1536
mmsh> get meminfo.SwapFree
15412
