Recorded on Linux 6.1.192, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdb 64M
mmsh> a = mmap 1M rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 1M w
minor=256 major=0
mmsh> madvise $a 4K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		12		-2
mmsh> madvise $a+4K 8K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		12		-2
mmsh> pagemap $a 12K
0x20000000 swapped anon shared 0:0x1
0x20001000 swapped anon shared 0:0x2
0x20002000 swapped anon shared 0:0x3
mmsh> madvise $a+12K 252K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		268		-2
mmsh> pagemap $a+248K 16K
0x2003e000 swapped anon shared 0:0x3f
0x2003f000 swapped anon shared 0:0x40
0x20040000 swapped anon shared 0:0x41
0x20041000 swapped anon shared 0:0x42
mmsh> madvise $a+264K 4K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		268		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
67
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
67
mmsh> get vmstat.nr_vmscan_write
67
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
65264
mmsh> touch $a 256K w
minor=64 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		268		-2
mmsh> madvise $a 16K pageout
mmsh> pagemap $a 20K
0x20000000 swapped anon shared 0:0x44
0x20001000 swapped anon shared 0:0x45
0x20002000 swapped anon shared 0:0x46
0x20003000 swapped anon shared 0:0x47
0x20004000 present anon excl f0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		524		-2
mmsh> touch $a+256K 12K w
minor=3 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		268		-2
mmsh> swapoff /dev/vdb
mmsh> swaps
Filename				Type		Size		Used		Priority
mmsh> smaps # part
20000000-20100000 rw-p 00000000 00:00 0
Rss:                1024 kB
Pss:                1024 kB
Pss_Dirty:          1024 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:      1024 kB
Referenced:         1008 kB
Anonymous:          1024 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> pagemap $a 16K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
mmsh> swapon /dev/vdc 16M prio=5
mmsh> swapon /dev/vdd 4M prio=5
mmsh> swapon /dev/vdb 64M prio=4
mmsh> swapon /dev/vdb 64M prio=4
swapon: EBUSY (Device or resource busy)
mmsh> swapoff /dev/vdf
swapoff: EINVAL (Invalid argument)
mmsh> madvise $a 600K pageout
mmsh> pagemap $a 600K
0x20000000 swapped anon shared 0:0x1
0x20001000 swapped anon shared 0:0x2
0x20002000 swapped anon shared 0:0x3
0x20003000 swapped anon shared 1:0x1
0x20004000 swapped anon shared 1:0x2
0x20005000 swapped anon shared 1:0x3
0x20006000 swapped anon shared 0:0x4
0x20007000 swapped anon shared 0:0x5
0x20008000 swapped anon shared 0:0x6
0x20009000 swapped anon shared 0:0x7
0x2000a000 swapped anon shared 0:0x8
0x2000b000 swapped anon shared 0:0x9
0x2000c000 swapped anon shared 0:0xa
0x2000d000 swapped anon shared 0:0xb
0x2000e000 swapped anon shared 0:0xc
0x2000f000 swapped anon shared 0:0xd
0x20010000 swapped anon shared 0:0xe
0x20011000 swapped anon shared 0:0xf
0x20012000 swapped anon shared 0:0x10
0x20013000 swapped anon shared 0:0x11
0x20014000 swapped anon shared 0:0x12
0x20015000 swapped anon shared 0:0x13
0x20016000 swapped anon shared 0:0x14
0x20017000 swapped anon shared 0:0x15
0x20018000 swapped anon shared 0:0x16
0x20019000 swapped anon shared 0:0x17
0x2001a000 swapped anon shared 0:0x18
0x2001b000 swapped anon shared 0:0x19
0x2001c000 swapped anon shared 0:0x1a
0x2001d000 swapped anon shared 0:0x1b
0x2001e000 swapped anon shared 0:0x1c
0x2001f000 swapped anon shared 0:0x1d
0x20020000 swapped anon shared 0:0x1e
0x20021000 swapped anon shared 0:0x1f
0x20022000 swapped anon shared 0:0x20
0x20023000 swapped anon shared 0:0x21
0x20024000 swapped anon shared 0:0x22
0x20025000 swapped anon shared 0:0x23
0x20026000 swapped anon shared 0:0x24
0x20027000 swapped anon shared 0:0x25
0x20028000 swapped anon shared 0:0x26
0x20029000 swapped anon shared 0:0x27
0x2002a000 swapped anon shared 0:0x28
0x2002b000 swapped anon shared 0:0x29
0x2002c000 swapped anon shared 0:0x2a
0x2002d000 swapped anon shared 0:0x2b
0x2002e000 swapped anon shared 0:0x2c
0x2002f000 swapped anon shared 0:0x2d
0x20030000 swapped anon shared 0:0x2e
0x20031000 swapped anon shared 0:0x2f
0x20032000 swapped anon shared 0:0x30
0x20033000 swapped anon shared 0:0x31
0x20034000 swapped anon shared 0:0x32
0x20035000 swapped anon shared 0:0x33
0x20036000 swapped anon shared 0:0x34
0x20037000 swapped anon shared 0:0x35
0x20038000 swapped anon shared 0:0x36
0x20039000 swapped anon shared 0:0x37
0x2003a000 swapped anon shared 0:0x38
0x2003b000 swapped anon shared 0:0x39
0x2003c000 swapped anon shared 0:0x3a
0x2003d000 swapped anon shared 0:0x3b
0x2003e000 swapped anon shared 0:0x3c
0x2003f000 swapped anon shared 0:0x3d
0x20040000 swapped anon shared 0:0x3e
0x20041000 swapped anon shared 0:0x3f
0x20042000 swapped anon shared 0:0x40
0x20043000 swapped anon shared 0:0x41
0x20044000 swapped anon shared 0:0x42
0x20045000 swapped anon shared 0:0x43
0x20046000 swapped anon shared 1:0x4
0x20047000 swapped anon shared 1:0x5
0x20048000 swapped anon shared 1:0x6
0x20049000 swapped anon shared 1:0x7
0x2004a000 swapped anon shared 1:0x8
0x2004b000 swapped anon shared 1:0x9
0x2004c000 swapped anon shared 1:0xa
0x2004d000 swapped anon shared 1:0xb
0x2004e000 swapped anon shared 1:0xc
0x2004f000 swapped anon shared 1:0xd
0x20050000 swapped anon shared 1:0xe
0x20051000 swapped anon shared 1:0xf
0x20052000 swapped anon shared 1:0x10
0x20053000 swapped anon shared 1:0x11
0x20054000 swapped anon shared 1:0x12
0x20055000 swapped anon shared 1:0x13
0x20056000 swapped anon shared 1:0x14
0x20057000 swapped anon shared 1:0x15
0x20058000 swapped anon shared 1:0x16
0x20059000 swapped anon shared 1:0x17
0x2005a000 swapped anon shared 1:0x18
0x2005b000 swapped anon shared 1:0x19
0x2005c000 swapped anon shared 1:0x1a
0x2005d000 swapped anon shared 1:0x1b
0x2005e000 swapped anon shared 1:0x1c
0x2005f000 swapped anon shared 1:0x1d
0x20060000 swapped anon shared 1:0x1e
0x20061000 swapped anon shared 1:0x1f
0x20062000 swapped anon shared 1:0x20
0x20063000 swapped anon shared 1:0x21
0x20064000 swapped anon shared 1:0x22
0x20065000 swapped anon shared 1:0x23
0x20066000 swapped anon shared 1:0x24
0x20067000 swapped anon shared 1:0x25
0x20068000 swapped anon shared 1:0x26
0x20069000 swapped anon shared 1:0x27
0x2006a000 swapped anon shared 1:0x28
0x2006b000 swapped anon shared 1:0x29
0x2006c000 swapped anon shared 1:0x2a
0x2006d000 swapped anon shared 1:0x2b
0x2006e000 swapped anon shared 1:0x2c
0x2006f000 swapped anon shared 1:0x2d
0x20070000 swapped anon shared 1:0x2e
0x20071000 swapped anon shared 1:0x2f
0x20072000 swapped anon shared 1:0x30
0x20073000 swapped anon shared 1:0x31
0x20074000 swapped anon shared 1:0x32
0x20075000 swapped anon shared 1:0x33
0x20076000 swapped anon shared 1:0x34
0x20077000 swapped anon shared 1:0x35
0x20078000 swapped anon shared 1:0x36
0x20079000 swapped anon shared 1:0x37
0x2007a000 swapped anon shared 1:0x38
0x2007b000 swapped anon shared 1:0x39
0x2007c000 swapped anon shared 1:0x3a
0x2007d000 swapped anon shared 1:0x3b
0x2007e000 swapped anon shared 1:0x3c
0x2007f000 swapped anon shared 1:0x3d
0x20080000 swapped anon shared 1:0x3e
0x20081000 swapped anon shared 1:0x3f
0x20082000 swapped anon shared 1:0x40
0x20083000 swapped anon shared 1:0x41
0x20084000 swapped anon shared 1:0x42
0x20085000 swapped anon shared 1:0x43
0x20086000 swapped anon shared 0:0x44
0x20087000 swapped anon shared 0:0x45
0x20088000 swapped anon shared 0:0x46
0x20089000 swapped anon shared 0:0x47
0x2008a000 swapped anon shared 0:0x48
0x2008b000 swapped anon shared 0:0x49
0x2008c000 swapped anon shared 0:0x4a
0x2008d000 swapped anon shared 0:0x4b
0x2008e000 swapped anon shared 0:0x4c
0x2008f000 swapped anon shared 0:0x4d
0x20090000 swapped anon shared 0:0x4e
0x20091000 swapped anon shared 0:0x4f
0x20092000 swapped anon shared 0:0x50
0x20093000 swapped anon shared 0:0x51
0x20094000 swapped anon shared 0:0x52
0x20095000 swapped anon shared 0:0x53
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdc                                partition	16380		524		5
/dev/vdd                                partition	4092		268		5
/dev/vdb                                partition	65532		0		4
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
221
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
150
mmsh> get vmstat.nr_vmscan_write
221
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
85212
mmsh> swapoff /dev/vdc
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		268		5
/dev/vdb                                partition	65532		0		4
mmsh> smaps # part
20000000-20100000 rw-p 00000000 00:00 0
Rss:                 756 kB
Pss:                 756 kB
Pss_Dirty:           756 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:       756 kB
Referenced:          424 kB
Anonymous:           756 kB
Swap:                268 kB
SwapPss:             268 kB
Locked:                0 kB
mmsh> madvise $a 20K pageout
mmsh> pagemap $a 600K
0x20000000 swapped anon shared 1:0x44
0x20001000 swapped anon shared 1:0x45
0x20002000 swapped anon shared 1:0x46
0x20003000 swapped anon shared 1:0x1
0x20004000 swapped anon shared 1:0x2
0x20005000 swapped anon shared 1:0x3
0x20006000 present anon excl f0
0x20007000 present anon excl f1
0x20008000 present anon excl f2
0x20009000 present anon excl f3
0x2000a000 present anon excl f4
0x2000b000 present anon excl f5
0x2000c000 present anon excl f6
0x2000d000 present anon excl f7
0x2000e000 present anon excl f8
0x2000f000 present anon excl f9
0x20010000 present anon excl f10
0x20011000 present anon excl f11
0x20012000 present anon excl f12
0x20013000 present anon excl f13
0x20014000 present anon excl f14
0x20015000 present anon excl f15
0x20016000 present anon excl f16
0x20017000 present anon excl f17
0x20018000 present anon excl f18
0x20019000 present anon excl f19
0x2001a000 present anon excl f20
0x2001b000 present anon excl f21
0x2001c000 present anon excl f22
0x2001d000 present anon excl f23
0x2001e000 present anon excl f24
0x2001f000 present anon excl f25
0x20020000 present anon excl f26
0x20021000 present anon excl f27
0x20022000 present anon excl f28
0x20023000 present anon excl f29
0x20024000 present anon excl f30
0x20025000 present anon excl f31
0x20026000 present anon excl f32
0x20027000 present anon excl f33
0x20028000 present anon excl f34
0x20029000 present anon excl f35
0x2002a000 present anon excl f36
0x2002b000 present anon excl f37
0x2002c000 present anon excl f38
0x2002d000 present anon excl f39
0x2002e000 present anon excl f40
0x2002f000 present anon excl f41
0x20030000 present anon excl f42
0x20031000 present anon excl f43
0x20032000 present anon excl f44
0x20033000 present anon excl f45
0x20034000 present anon excl f46
0x20035000 present anon excl f47
0x20036000 present anon excl f48
0x20037000 present anon excl f49
0x20038000 present anon excl f50
0x20039000 present anon excl f51
0x2003a000 present anon excl f52
0x2003b000 present anon excl f53
0x2003c000 present anon excl f54
0x2003d000 present anon excl f55
0x2003e000 present anon excl f56
0x2003f000 present anon excl f57
0x20040000 present anon excl f58
0x20041000 present anon excl f59
0x20042000 present anon excl f60
0x20043000 present anon excl f61
0x20044000 present anon excl f62
0x20045000 present anon excl f63
0x20046000 swapped anon shared 1:0x4
0x20047000 swapped anon shared 1:0x5
0x20048000 swapped anon shared 1:0x6
0x20049000 swapped anon shared 1:0x7
0x2004a000 swapped anon shared 1:0x8
0x2004b000 swapped anon shared 1:0x9
0x2004c000 swapped anon shared 1:0xa
0x2004d000 swapped anon shared 1:0xb
0x2004e000 swapped anon shared 1:0xc
0x2004f000 swapped anon shared 1:0xd
0x20050000 swapped anon shared 1:0xe
0x20051000 swapped anon shared 1:0xf
0x20052000 swapped anon shared 1:0x10
0x20053000 swapped anon shared 1:0x11
0x20054000 swapped anon shared 1:0x12
0x20055000 swapped anon shared 1:0x13
0x20056000 swapped anon shared 1:0x14
0x20057000 swapped anon shared 1:0x15
0x20058000 swapped anon shared 1:0x16
0x20059000 swapped anon shared 1:0x17
0x2005a000 swapped anon shared 1:0x18
0x2005b000 swapped anon shared 1:0x19
0x2005c000 swapped anon shared 1:0x1a
0x2005d000 swapped anon shared 1:0x1b
0x2005e000 swapped anon shared 1:0x1c
0x2005f000 swapped anon shared 1:0x1d
0x20060000 swapped anon shared 1:0x1e
0x20061000 swapped anon shared 1:0x1f
0x20062000 swapped anon shared 1:0x20
0x20063000 swapped anon shared 1:0x21
0x20064000 swapped anon shared 1:0x22
0x20065000 swapped anon shared 1:0x23
0x20066000 swapped anon shared 1:0x24
0x20067000 swapped anon shared 1:0x25
0x20068000 swapped anon shared 1:0x26
0x20069000 swapped anon shared 1:0x27
0x2006a000 swapped anon shared 1:0x28
0x2006b000 swapped anon shared 1:0x29
0x2006c000 swapped anon shared 1:0x2a
0x2006d000 swapped anon shared 1:0x2b
0x2006e000 swapped anon shared 1:0x2c
0x2006f000 swapped anon shared 1:0x2d
0x20070000 swapped anon shared 1:0x2e
0x20071000 swapped anon shared 1:0x2f
0x20072000 swapped anon shared 1:0x30
0x20073000 swapped anon shared 1:0x31
0x20074000 swapped anon shared 1:0x32
0x20075000 swapped anon shared 1:0x33
0x20076000 swapped anon shared 1:0x34
0x20077000 swapped anon shared 1:0x35
0x20078000 swapped anon shared 1:0x36
0x20079000 swapped anon shared 1:0x37
0x2007a000 swapped anon shared 1:0x38
0x2007b000 swapped anon shared 1:0x39
0x2007c000 swapped anon shared 1:0x3a
0x2007d000 swapped anon shared 1:0x3b
0x2007e000 swapped anon shared 1:0x3c
0x2007f000 swapped anon shared 1:0x3d
0x20080000 swapped anon shared 1:0x3e
0x20081000 swapped anon shared 1:0x3f
0x20082000 swapped anon shared 1:0x40
0x20083000 swapped anon shared 1:0x41
0x20084000 swapped anon shared 1:0x42
0x20085000 swapped anon shared 1:0x43
0x20086000 present anon excl f64
0x20087000 present anon excl f65
0x20088000 present anon excl f66
0x20089000 present anon excl f67
0x2008a000 present anon excl f68
0x2008b000 present anon excl f69
0x2008c000 present anon excl f70
0x2008d000 present anon excl f71
0x2008e000 present anon excl f72
0x2008f000 present anon excl f73
0x20090000 present anon excl f74
0x20091000 present anon excl f75
0x20092000 present anon excl f76
0x20093000 present anon excl f77
0x20094000 present anon excl f78
0x20095000 present anon excl f79
