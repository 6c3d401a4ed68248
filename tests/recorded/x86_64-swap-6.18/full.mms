Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vde 1M
mmsh> a = mmap 400K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 400K w
minor=100 major=0
mmsh> madvise $a 400K pageout
mmsh> touch $a 400K r
minor=0 major=100
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		400		-2
mmsh> b = mmap 600K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $b 600K w
minor=150 major=0
mmsh> madvise $b 600K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		1000		-2
mmsh> c = mmap 400K rw addr=0x20400000 fixed
0x20400000
mmsh> touch $c 400K w
minor=100 major=0
mmsh> madvise $c 80K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		620		-2
mmsh> pagemap $c 80K
0x20400000 swapped anon shared 0:0xfb
0x20401000 swapped anon shared 0:0xfc
0x20402000 swapped anon shared 0:0xfd
0x20403000 swapped anon shared 0:0xfe
0x20404000 swapped anon shared 0:0xff
0x20405000 present anon excl f0
0x20406000 present anon excl f1
0x20407000 present anon excl f2
0x20408000 present anon excl f3
0x20409000 present anon excl f4
0x2040a000 present anon excl f5
0x2040b000 present anon excl f6
0x2040c000 present anon excl f7
0x2040d000 present anon excl f8
0x2040e000 present anon excl f9
0x2040f000 present anon excl f10
0x20410000 present anon excl f11
0x20411000 present anon excl f12
0x20412000 present anon excl f13
0x20413000 present anon excl f14
mmsh> madvise $c+80K 320K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		940		-2
mmsh> pagemap $c 400K
0x20400000 swapped anon shared 0:0xfb
0x20401000 swapped anon shared 0:0xfc
0x20402000 swapped anon shared 0:0xfd
0x20403000 swapped anon shared 0:0xfe
0x20404000 swapped anon shared 0:0xff
0x20405000 present anon excl f0
0x20406000 present anon excl f1
0x20407000 present anon excl f2
0x20408000 present anon excl f3
0x20409000 present anon excl f4
0x2040a000 present anon excl f5
0x2040b000 present anon excl f6
0x2040c000 present anon excl f7
0x2040d000 present anon excl f8
0x2040e000 present anon excl f9
0x2040f000 present anon excl f10
0x20410000 present anon excl f11
0x20411000 present anon excl f12
0x20412000 present anon excl f13
0x20413000 present anon excl f14
0x20414000 swapped anon shared 0:0x1
0x20415000 swapped anon shared 0:0x2
0x20416000 swapped anon shared 0:0x3
0x20417000 swapped anon shared 0:0x4
0x20418000 swapped anon shared 0:0x5
0x20419000 swapped anon shared 0:0x6
0x2041a000 swapped anon shared 0:0x7
0x2041b000 swapped anon shared 0:0x8
0x2041c000 swapped anon shared 0:0x9
0x2041d000 swapped anon shared 0:0xa
0x2041e000 swapped anon shared 0:0xb
0x2041f000 swapped anon shared 0:0xc
0x20420000 swapped anon shared 0:0xd
0x20421000 swapped anon shared 0:0xe
0x20422000 swapped anon shared 0:0xf
0x20423000 swapped anon shared 0:0x10
0x20424000 swapped anon shared 0:0x11
0x20425000 swapped anon shared 0:0x12
0x20426000 swapped anon shared 0:0x13
0x20427000 swapped anon shared 0:0x14
0x20428000 swapped anon shared 0:0x15
0x20429000 swapped anon shared 0:0x16
0x2042a000 swapped anon shared 0:0x17
0x2042b000 swapped anon shared 0:0x18
0x2042c000 swapped anon shared 0:0x19
0x2042d000 swapped anon shared 0:0x1a
0x2042e000 swapped anon shared 0:0x1b
0x2042f000 swapped anon shared 0:0x1c
0x20430000 swapped anon shared 0:0x1d
0x20431000 swapped anon shared 0:0x1e
0x20432000 swapped anon shared 0:0x1f
0x20433000 swapped anon shared 0:0x20
0x20434000 swapped anon shared 0:0x21
0x20435000 swapped anon shared 0:0x22
0x20436000 swapped anon shared 0:0x23
0x20437000 swapped anon shared 0:0x24
0x20438000 swapped anon shared 0:0x25
0x20439000 swapped anon shared 0:0x26
0x2043a000 swapped anon shared 0:0x27
0x2043b000 swapped anon shared 0:0x28
0x2043c000 swapped anon shared 0:0x29
0x2043d000 swapped anon shared 0:0x2a
0x2043e000 swapped anon shared 0:0x2b
0x2043f000 swapped anon shared 0:0x2c
0x20440000 swapped anon shared 0:0x2d
0x20441000 swapped anon shared 0:0x2e
0x20442000 swapped anon shared 0:0x2f
0x20443000 swapped anon shared 0:0x30
0x20444000 swapped anon shared 0:0x31
0x20445000 swapped anon shared 0:0x32
0x20446000 swapped anon shared 0:0x33
0x20447000 swapped anon shared 0:0x34
0x20448000 swapped anon shared 0:0x35
0x20449000 swapped anon shared 0:0x36
0x2044a000 swapped anon shared 0:0x37
0x2044b000 swapped anon shared 0:0x38
0x2044c000 swapped anon shared 0:0x39
0x2044d000 swapped anon shared 0:0x3a
0x2044e000 swapped anon shared 0:0x3b
0x2044f000 swapped anon shared 0:0x3c
0x20450000 swapped anon shared 0:0x3d
0x20451000 swapped anon shared 0:0x3e
0x20452000 swapped anon shared 0:0x3f
0x20453000 swapped anon shared 0:0x40
0x20454000 swapped anon shared 0:0x41
0x20455000 swapped anon shared 0:0x42
0x20456000 swapped anon shared 0:0x43
0x20457000 swapped anon shared 0:0x44
0x20458000 swapped anon shared 0:0x45
0x20459000 swapped anon shared 0:0x46
0x2045a000 swapped anon shared 0:0x47
0x2045b000 swapped anon shared 0:0x48
0x2045c000 swapped anon shared 0:0x49
0x2045d000 swapped anon shared 0:0x4a
0x2045e000 swapped anon shared 0:0x4b
0x2045f000 swapped anon shared 0:0x4c
0x20460000 swapped anon shared 0:0x4d
0x20461000 swapped anon shared 0:0x4e
0x20462000 swapped anon shared 0:0x4f
0x20463000 swapped anon shared 0:0x50
mmsh> touch $a 400K w
minor=0 major=0
mmsh> madvise $a 100K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		1020		-2
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
355
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
100
mmsh> get vmstat.swpout_zero
355
mmsh> get meminfo.SwapFree
0
mmsh> swapon /dev/vdd 4M
mmsh> madvise $a 400K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		1020		-2
/dev/vdd                                partition	4092		320		-3
mmsh> pagemap $a 400K
0x20000000 swapped anon shared 0:0x51
0x20001000 swapped anon shared 0:0x52
0x20002000 swapped anon shared 0:0x53
0x20003000 swapped anon shared 0:0x54
0x20004000 swapped anon shared 0:0x55
0x20005000 swapped anon shared 0:0x56
0x20006000 swapped anon shared 0:0x57
0x20007000 swapped anon shared 0:0x58
0x20008000 swapped anon shared 0:0x59
0x20009000 swapped anon shared 0:0x5a
0x2000a000 swapped anon shared 0:0x5b
0x2000b000 swapped anon shared 0:0x5c
0x2000c000 swapped anon shared 0:0x5d
0x2000d000 swapped anon shared 0:0x5e
0x2000e000 swapped anon shared 0:0x5f
0x2000f000 swapped anon shared 0:0x60
0x20010000 swapped anon shared 0:0x61
0x20011000 swapped anon shared 0:0x62
0x20012000 swapped anon shared 0:0x63
0x20013000 swapped anon shared 0:0x64
0x20014000 swapped anon shared 1:0x1
0x20015000 swapped anon shared 1:0x2
0x20016000 swapped anon shared 1:0x3
0x20017000 swapped anon shared 1:0x4
0x20018000 swapped anon shared 1:0x5
0x20019000 swapped anon shared 1:0x6
0x2001a000 swapped anon shared 1:0x7
0x2001b000 swapped anon shared 1:0x8
0x2001c000 swapped anon shared 1:0x9
0x2001d000 swapped anon shared 1:0xa
0x2001e000 swapped anon shared 1:0xb
0x2001f000 swapped anon shared 1:0xc
0x20020000 swapped anon shared 1:0xd
0x20021000 swapped anon shared 1:0xe
0x20022000 swapped anon shared 1:0xf
0x20023000 swapped anon shared 1:0x10
0x20024000 swapped anon shared 1:0x11
0x20025000 swapped anon shared 1:0x12
0x20026000 swapped anon shared 1:0x13
0x20027000 swapped anon shared 1:0x14
0x20028000 swapped anon shared 1:0x15
0x20029000 swapped anon shared 1:0x16
0x2002a000 swapped anon shared 1:0x17
0x2002b000 swapped anon shared 1:0x18
0x2002c000 swapped anon shared 1:0x19
0x2002d000 swapped anon shared 1:0x1a
0x2002e000 swapped anon shared 1:0x1b
0x2002f000 swapped anon shared 1:0x1c
0x20030000 swapped anon shared 1:0x1d
0x20031000 swapped anon shared 1:0x1e
0x20032000 swapped anon shared 1:0x1f
0x20033000 swapped anon shared 1:0x20
0x20034000 swapped anon shared 1:0x21
0x20035000 swapped anon shared 1:0x22
0x20036000 swapped anon shared 1:0x23
0x20037000 swapped anon shared 1:0x24
0x20038000 swapped anon shared 1:0x25
0x20039000 swapped anon shared 1:0x26
0x2003a000 swapped anon shared 1:0x27
0x2003b000 swapped anon shared 1:0x28
0x2003c000 swapped anon shared 1:0x29
0x2003d000 swapped anon shared 1:0x2a
0x2003e000 swapped anon shared 1:0x2b
0x2003f000 swapped anon shared 1:0x2c
0x20040000 swapped anon shared 1:0x2d
0x20041000 swapped anon shared 1:0x2e
0x20042000 swapped anon shared 1:0x2f
0x20043000 swapped anon shared 1:0x30
0x20044000 swapped anon shared 1:0x31
0x20045000 swapped anon shared 1:0x32
0x20046000 swapped anon shared 1:0x33
0x20047000 swapped anon shared 1:0x34
0x20048000 swapped anon shared 1:0x35
0x20049000 swapped anon shared 1:0x36
0x2004a000 swapped anon shared 1:0x37
0x2004b000 swapped anon shared 1:0x38
0x2004c000 swapped anon shared 1:0x39
0x2004d000 swapped anon shared 1:0x3a
0x2004e000 swapped anon shared 1:0x3b
0x2004f000 swapped anon shared 1:0x3c
0x20050000 swapped anon shared 1:0x3d
0x20051000 swapped anon shared 1:0x3e
0x20052000 swapped anon shared 1:0x3f
0x20053000 swapped anon shared 1:0x40
0x20054000 swapped anon shared 1:0x41
0x20055000 swapped anon shared 1:0x42
0x20056000 swapped anon shared 1:0x43
0x20057000 swapped anon shared 1:0x44
0x20058000 swapped anon shared 1:0x45
0x20059000 swapped anon shared 1:0x46
0x2005a000 swapped anon shared 1:0x47
0x2005b000 swapped anon shared 1:0x48
0x2005c000 swapped anon shared 1:0x49
0x2005d000 swapped anon shared 1:0x4a
0x2005e000 swapped anon shared 1:0x4b
0x2005f000 swapped anon shared 1:0x4c
0x20060000 swapped anon shared 1:0x4d
0x20061000 swapped anon shared 1:0x4e
0x20062000 swapped anon shared 1:0x4f
0x20063000 swapped anon shared 1:0x50
mmsh> touch $b 600K r
minor=0 major=150
mmsh> touch $c 400K r
minor=0 major=85
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		1020		-2
/dev/vdd                                partition	4092		320		-3
mmsh> madvise $a 400K pageout
mmsh> madvise $b 200K pageout
mmsh> pagemap $b 200K
0x20200000 swapped anon shared 0:0x65
0x20201000 swapped anon shared 0:0x66
0x20202000 swapped anon shared 0:0x67
0x20203000 swapped anon shared 0:0x68
0x20204000 swapped anon shared 0:0x69
0x20205000 swapped anon shared 0:0x6a
0x20206000 swapped anon shared 0:0x6b
0x20207000 swapped anon shared 0:0x6c
0x20208000 swapped anon shared 0:0x6d
0x20209000 swapped anon shared 0:0x6e
0x2020a000 swapped anon shared 0:0x6f
0x2020b000 swapped anon shared 0:0x70
0x2020c000 swapped anon shared 0:0x71
0x2020d000 swapped anon shared 0:0x72
0x2020e000 swapped anon shared 0:0x73
0x2020f000 swapped anon shared 0:0x74
0x20210000 swapped anon shared 0:0x75
0x20211000 swapped anon shared 0:0x76
0x20212000 swapped anon shared 0:0x77
0x20213000 swapped anon shared 0:0x78
0x20214000 swapped anon shared 0:0x79
0x20215000 swapped anon shared 0:0x7a
0x20216000 swapped anon shared 0:0x7b
0x20217000 swapped anon shared 0:0x7c
0x20218000 swapped anon shared 0:0x7d
0x20219000 swapped anon shared 0:0x7e
0x2021a000 swapped anon shared 0:0x7f
0x2021b000 swapped anon shared 0:0x80
0x2021c000 swapped anon shared 0:0x81
0x2021d000 swapped anon shared 0:0x82
0x2021e000 swapped anon shared 0:0x83
0x2021f000 swapped anon shared 0:0x84
0x20220000 swapped anon shared 0:0x85
0x20221000 swapped anon shared 0:0x86
0x20222000 swapped anon shared 0:0x87
0x20223000 swapped anon shared 0:0x88
0x20224000 swapped anon shared 0:0x89
0x20225000 swapped anon shared 0:0x8a
0x20226000 swapped anon shared 0:0x8b
0x20227000 swapped anon shared 0:0x8c
0x20228000 swapped anon shared 0:0x8d
0x20229000 swapped anon shared 0:0x8e
0x2022a000 swapped anon shared 0:0x8f
0x2022b000 swapped anon shared 0:0x90
0x2022c000 swapped anon shared 0:0x91
0x2022d000 swapped anon shared 0:0x92
0x2022e000 swapped anon shared 0:0x93
0x2022f000 swapped anon shared 0:0x94
0x20230000 swapped anon shared 0:0x95
0x20231000 swapped anon shared 0:0x96
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		1020		-2
/dev/vdd                                partition	4092		320		-3
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
0
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
185
mmsh> get vmstat.nr_vmscan_write
435
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
335
mmsh> get vmstat.swpout_zero
435
mmsh> get meminfo.SwapFree
3772
