Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vde 1M
mmsh> a = mmap 400K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 400K w
minor=100 major=0
mmsh> madvise $a 400K pageout
mmsh> touch $a 200K r
minor=0 major=50
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
mmsh> munmap $b+400K 40K
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		960		-2
mmsh> c = mmap 160K rw addr=0x20400000 fixed
0x20400000
mmsh> touch $c 160K w
minor=40 major=0
mmsh> madvise $c 160K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		980		-2
mmsh> pagemap $c 160K
0x20400000 swapped anon shared 0:0xfb
0x20401000 swapped anon shared 0:0xfc
0x20402000 swapped anon shared 0:0xfd
0x20403000 swapped anon shared 0:0xfe
0x20404000 swapped anon shared 0:0xff
0x20405000 swapped anon shared 0:0x1
0x20406000 swapped anon shared 0:0x2
0x20407000 swapped anon shared 0:0x3
0x20408000 swapped anon shared 0:0x4
0x20409000 swapped anon shared 0:0x5
0x2040a000 swapped anon shared 0:0x6
0x2040b000 swapped anon shared 0:0x7
0x2040c000 swapped anon shared 0:0x8
0x2040d000 swapped anon shared 0:0x9
0x2040e000 swapped anon shared 0:0xa
0x2040f000 swapped anon shared 0:0xb
0x20410000 swapped anon shared 0:0xc
0x20411000 swapped anon shared 0:0xd
0x20412000 swapped anon shared 0:0xe
0x20413000 swapped anon shared 0:0xf
0x20414000 swapped anon shared 0:0x10
0x20415000 swapped anon shared 0:0x11
0x20416000 swapped anon shared 0:0x12
0x20417000 swapped anon shared 0:0x13
0x20418000 swapped anon shared 0:0x14
0x20419000 swapped anon shared 0:0x15
0x2041a000 swapped anon shared 0:0x16
0x2041b000 swapped anon shared 0:0x17
0x2041c000 swapped anon shared 0:0x18
0x2041d000 swapped anon shared 0:0x19
0x2041e000 swapped anon shared 0:0x1a
0x2041f000 swapped anon shared 0:0x1b
0x20420000 swapped anon shared 0:0x1c
0x20421000 swapped anon shared 0:0x1d
0x20422000 swapped anon shared 0:0x1e
0x20423000 swapped anon shared 0:0x1f
0x20424000 swapped anon shared 0:0x20
0x20425000 swapped anon shared 0:0x21
0x20426000 swapped anon shared 0:0x22
0x20427000 swapped anon shared 0:0x23
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
0
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
15
mmsh> get vmstat.nr_vmscan_write
290
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
50
mmsh> get vmstat.swpout_zero
290
mmsh> get meminfo.SwapFree
40
mmsh> touch $c 160K r
minor=0 major=40
mmsh> touch $a 400K r
minor=0 major=50
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		620		-2
mmsh> madvise $a 400K pageout
mmsh> pagemap $a 400K
0x20000000 swapped anon shared 0:0x24
0x20001000 swapped anon shared 0:0x25
0x20002000 swapped anon shared 0:0x26
0x20003000 swapped anon shared 0:0x27
0x20004000 swapped anon shared 0:0x28
0x20005000 swapped anon shared 0:0x29
0x20006000 swapped anon shared 0:0x2a
0x20007000 swapped anon shared 0:0x2b
0x20008000 swapped anon shared 0:0x2c
0x20009000 swapped anon shared 0:0x2d
0x2000a000 swapped anon shared 0:0x2e
0x2000b000 swapped anon shared 0:0x2f
0x2000c000 swapped anon shared 0:0x30
0x2000d000 swapped anon shared 0:0x31
0x2000e000 swapped anon shared 0:0x32
0x2000f000 swapped anon shared 0:0x33
0x20010000 swapped anon shared 0:0x34
0x20011000 swapped anon shared 0:0x35
0x20012000 swapped anon shared 0:0x36
0x20013000 swapped anon shared 0:0x37
0x20014000 swapped anon shared 0:0x38
0x20015000 swapped anon shared 0:0x39
0x20016000 swapped anon shared 0:0x3a
0x20017000 swapped anon shared 0:0x3b
0x20018000 swapped anon shared 0:0x3c
0x20019000 swapped anon shared 0:0x3d
0x2001a000 swapped anon shared 0:0x3e
0x2001b000 swapped anon shared 0:0x3f
0x2001c000 swapped anon shared 0:0x40
0x2001d000 swapped anon shared 0:0x41
0x2001e000 swapped anon shared 0:0x42
0x2001f000 swapped anon shared 0:0x43
0x20020000 swapped anon shared 0:0x44
0x20021000 swapped anon shared 0:0x45
0x20022000 swapped anon shared 0:0x46
0x20023000 swapped anon shared 0:0x47
0x20024000 swapped anon shared 0:0x48
0x20025000 swapped anon shared 0:0x49
0x20026000 swapped anon shared 0:0x4a
0x20027000 swapped anon shared 0:0x4b
0x20028000 swapped anon shared 0:0x4c
0x20029000 swapped anon shared 0:0x4d
0x2002a000 swapped anon shared 0:0x4e
0x2002b000 swapped anon shared 0:0x4f
0x2002c000 swapped anon shared 0:0x50
0x2002d000 swapped anon shared 0:0x51
0x2002e000 swapped anon shared 0:0x52
0x2002f000 swapped anon shared 0:0x53
0x20030000 swapped anon shared 0:0x54
0x20031000 swapped anon shared 0:0x55
0x20032000 swapped anon shared 0:0x56
0x20033000 swapped anon shared 0:0x57
0x20034000 swapped anon shared 0:0x58
0x20035000 swapped anon shared 0:0x59
0x20036000 swapped anon shared 0:0x5a
0x20037000 swapped anon shared 0:0x5b
0x20038000 swapped anon shared 0:0x5c
0x20039000 swapped anon shared 0:0x5d
0x2003a000 swapped anon shared 0:0x5e
0x2003b000 swapped anon shared 0:0x5f
0x2003c000 swapped anon shared 0:0x60
0x2003d000 swapped anon shared 0:0x61
0x2003e000 swapped anon shared 0:0x62
0x2003f000 swapped anon shared 0:0x63
0x20040000 swapped anon shared 0:0x64
0x20041000 swapped anon shared 0:0xc9
0x20042000 swapped anon shared 0:0xca
0x20043000 swapped anon shared 0:0xcb
0x20044000 swapped anon shared 0:0xcc
0x20045000 swapped anon shared 0:0xcd
0x20046000 swapped anon shared 0:0xce
0x20047000 swapped anon shared 0:0xcf
0x20048000 swapped anon shared 0:0xd0
0x20049000 swapped anon shared 0:0xd1
0x2004a000 swapped anon shared 0:0xd2
0x2004b000 swapped anon shared 0:0xfb
0x2004c000 swapped anon shared 0:0xfc
0x2004d000 swapped anon shared 0:0xfd
0x2004e000 swapped anon shared 0:0xfe
0x2004f000 swapped anon shared 0:0xff
0x20050000 swapped anon shared 0:0x1
0x20051000 swapped anon shared 0:0x2
0x20052000 swapped anon shared 0:0x3
0x20053000 swapped anon shared 0:0x4
0x20054000 swapped anon shared 0:0x5
0x20055000 swapped anon shared 0:0x6
0x20056000 swapped anon shared 0:0x7
0x20057000 swapped anon shared 0:0x8
0x20058000 swapped anon shared 0:0x9
0x20059000 swapped anon shared 0:0xa
0x2005a000 swapped anon shared 0:0xb
0x2005b000 swapped anon shared 0:0xc
0x2005c000 swapped anon shared 0:0xd
0x2005d000 swapped anon shared 0:0xe
0x2005e000 swapped anon shared 0:0xf
0x2005f000 swapped anon shared 0:0x10
0x20060000 swapped anon shared 0:0x11
0x20061000 swapped anon shared 0:0x12
0x20062000 swapped anon shared 0:0x13
0x20063000 swapped anon shared 0:0x14
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		960		-2
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
390
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
140
mmsh> get vmstat.swpout_zero
390
mmsh> get meminfo.SwapFree
60
