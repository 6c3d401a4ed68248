Recorded on Linux 6.1.192, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vde 1M prio=5
mmsh> swapon /dev/vdd 4M prio=5
mmsh> swapon /dev/vdf 64M prio=5
mmsh> swapon /dev/vdb 64M prio=5
mmsh> w = mmap 1M rw addr=0x3f000000 fixed
0x3f000000
mmsh> touch $w 1M w
minor=256 major=0
mmsh> madvise $w 1M pageout
mmsh> madvise $w 1M pageout
mmsh> sysctl vm.page-cluster=3
mmsh> touch $w+0K r
minor=1 major=0
mmsh> touch $w+800K r
minor=1 major=0
mmsh> touch $w+256K r
minor=1 major=0
mmsh> touch $w+640K r
minor=1 major=0
mmsh> touch $w+80K r
minor=1 major=0
mmsh> touch $w+400K r
minor=1 major=0
mmsh> touch $w+960K r
minor=1 major=0
mmsh> touch $w+120K r
minor=1 major=0
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
256
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
256
mmsh> get vmstat.nr_vmscan_write
256
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
135116
mmsh> pagemap $w 1M
0x3f000000 present anon excl f0
0x3f001000 swapped anon shared 0:0x2
0x3f002000 swapped anon shared 0:0x3
0x3f003000 swapped anon shared 0:0x4
0x3f004000 swapped anon shared 0:0x5
0x3f005000 swapped anon shared 0:0x6
0x3f006000 swapped anon shared 0:0x7
0x3f007000 swapped anon shared 0:0x8
0x3f008000 swapped anon shared 0:0x9
0x3f009000 swapped anon shared 0:0xa
0x3f00a000 swapped anon shared 0:0xb
0x3f00b000 swapped anon shared 0:0xc
0x3f00c000 swapped anon shared 0:0xd
0x3f00d000 swapped anon shared 0:0xe
0x3f00e000 swapped anon shared 0:0xf
0x3f00f000 swapped anon shared 0:0x10
0x3f010000 swapped anon shared 0:0x11
0x3f011000 swapped anon shared 0:0x12
0x3f012000 swapped anon shared 0:0x13
0x3f013000 swapped anon shared 0:0x14
0x3f014000 present anon excl f1
0x3f015000 swapped anon shared 0:0x16
0x3f016000 swapped anon shared 0:0x17
0x3f017000 swapped anon shared 0:0x18
0x3f018000 swapped anon shared 0:0x19
0x3f019000 swapped anon shared 0:0x1a
0x3f01a000 swapped anon shared 0:0x1b
0x3f01b000 swapped anon shared 0:0x1c
0x3f01c000 swapped anon shared 0:0x1d
0x3f01d000 swapped anon shared 0:0x1e
0x3f01e000 present anon excl f2
0x3f01f000 swapped anon shared 0:0x20
0x3f020000 swapped anon shared 0:0x21
0x3f021000 swapped anon shared 0:0x22
0x3f022000 swapped anon shared 0:0x23
0x3f023000 swapped anon shared 0:0x24
0x3f024000 swapped anon shared 0:0x25
0x3f025000 swapped anon shared 0:0x26
0x3f026000 swapped anon shared 0:0x27
0x3f027000 swapped anon shared 0:0x28
0x3f028000 swapped anon shared 0:0x29
0x3f029000 swapped anon shared 0:0x2a
0x3f02a000 swapped anon shared 0:0x2b
0x3f02b000 swapped anon shared 0:0x2c
0x3f02c000 swapped anon shared 0:0x2d
0x3f02d000 swapped anon shared 0:0x2e
0x3f02e000 swapped anon shared 0:0x2f
0x3f02f000 swapped anon shared 0:0x30
0x3f030000 swapped anon shared 0:0x31
0x3f031000 swapped anon shared 0:0x32
0x3f032000 swapped anon shared 0:0x33
0x3f033000 swapped anon shared 0:0x34
0x3f034000 swapped anon shared 0:0x35
0x3f035000 swapped anon shared 0:0x36
0x3f036000 swapped anon shared 0:0x37
0x3f037000 swapped anon shared 0:0x38
0x3f038000 swapped anon shared 0:0x39
0x3f039000 swapped anon shared 0:0x3a
0x3f03a000 swapped anon shared 0:0x3b
0x3f03b000 swapped anon shared 0:0x3c
0x3f03c000 swapped anon shared 0:0x3d
0x3f03d000 swapped anon shared 0:0x3e
0x3f03e000 swapped anon shared 0:0x3f
0x3f03f000 swapped anon shared 0:0x40
0x3f040000 present anon excl f3
0x3f041000 swapped anon shared 1:0x2
0x3f042000 swapped anon shared 1:0x3
0x3f043000 swapped anon shared 2:0x1
0x3f044000 swapped anon shared 2:0x2
0x3f045000 swapped anon shared 2:0x3
0x3f046000 swapped anon shared 3:0x1
0x3f047000 swapped anon shared 3:0x2
0x3f048000 swapped anon shared 3:0x3
0x3f049000 swapped anon shared 0:0x41
0x3f04a000 swapped anon shared 0:0x42
0x3f04b000 swapped anon shared 0:0x43
0x3f04c000 swapped anon shared 0:0x44
0x3f04d000 swapped anon shared 0:0x45
0x3f04e000 swapped anon shared 0:0x46
0x3f04f000 swapped anon shared 0:0x47
0x3f050000 swapped anon shared 0:0x48
0x3f051000 swapped anon shared 0:0x49
0x3f052000 swapped anon shared 0:0x4a
0x3f053000 swapped anon shared 0:0x4b
0x3f054000 swapped anon shared 0:0x4c
0x3f055000 swapped anon shared 0:0x4d
0x3f056000 swapped anon shared 0:0x4e
0x3f057000 swapped anon shared 0:0x4f
0x3f058000 swapped anon shared 0:0x50
0x3f059000 swapped anon shared 0:0x51
0x3f05a000 swapped anon shared 0:0x52
0x3f05b000 swapped anon shared 0:0x53
0x3f05c000 swapped anon shared 0:0x54
0x3f05d000 swapped anon shared 0:0x55
0x3f05e000 swapped anon shared 0:0x56
0x3f05f000 swapped anon shared 0:0x57
0x3f060000 swapped anon shared 0:0x58
0x3f061000 swapped anon shared 0:0x59
0x3f062000 swapped anon shared 0:0x5a
0x3f063000 swapped anon shared 0:0x5b
0x3f064000 present anon excl f4
0x3f065000 swapped anon shared 0:0x5d
0x3f066000 swapped anon shared 0:0x5e
0x3f067000 swapped anon shared 0:0x5f
0x3f068000 swapped anon shared 0:0x60
0x3f069000 swapped anon shared 0:0x61
0x3f06a000 swapped anon shared 0:0x62
0x3f06b000 swapped anon shared 0:0x63
0x3f06c000 swapped anon shared 0:0x64
0x3f06d000 swapped anon shared 0:0x65
0x3f06e000 swapped anon shared 0:0x66
0x3f06f000 swapped anon shared 0:0x67
0x3f070000 swapped anon shared 0:0x68
0x3f071000 swapped anon shared 0:0x69
0x3f072000 swapped anon shared 0:0x6a
0x3f073000 swapped anon shared 0:0x6b
0x3f074000 swapped anon shared 0:0x6c
0x3f075000 swapped anon shared 0:0x6d
0x3f076000 swapped anon shared 0:0x6e
0x3f077000 swapped anon shared 0:0x6f
0x3f078000 swapped anon shared 0:0x70
0x3f079000 swapped anon shared 0:0x71
0x3f07a000 swapped anon shared 0:0x72
0x3f07b000 swapped anon shared 0:0x73
0x3f07c000 swapped anon shared 0:0x74
0x3f07d000 swapped anon shared 0:0x75
0x3f07e000 swapped anon shared 0:0x76
0x3f07f000 swapped anon shared 0:0x77
0x3f080000 swapped anon shared 0:0x78
0x3f081000 swapped anon shared 0:0x79
0x3f082000 swapped anon shared 0:0x7a
0x3f083000 swapped anon shared 0:0x7b
0x3f084000 swapped anon shared 0:0x7c
0x3f085000 swapped anon shared 0:0x7d
0x3f086000 swapped anon shared 0:0x7e
0x3f087000 swapped anon shared 0:0x7f
0x3f088000 swapped anon shared 0:0x80
0x3f089000 swapped anon shared 1:0x4
0x3f08a000 swapped anon shared 1:0x5
0x3f08b000 swapped anon shared 1:0x6
0x3f08c000 swapped anon shared 1:0x7
0x3f08d000 swapped anon shared 1:0x8
0x3f08e000 swapped anon shared 1:0x9
0x3f08f000 swapped anon shared 1:0xa
0x3f090000 swapped anon shared 1:0xb
0x3f091000 swapped anon shared 1:0xc
0x3f092000 swapped anon shared 1:0xd
0x3f093000 swapped anon shared 1:0xe
0x3f094000 swapped anon shared 1:0xf
0x3f095000 swapped anon shared 1:0x10
0x3f096000 swapped anon shared 1:0x11
0x3f097000 swapped anon shared 1:0x12
0x3f098000 swapped anon shared 1:0x13
0x3f099000 swapped anon shared 1:0x14
0x3f09a000 swapped anon shared 1:0x15
0x3f09b000 swapped anon shared 1:0x16
0x3f09c000 swapped anon shared 1:0x17
0x3f09d000 swapped anon shared 1:0x18
0x3f09e000 swapped anon shared 1:0x19
0x3f09f000 swapped anon shared 1:0x1a
0x3f0a0000 present anon excl f5
0x3f0a1000 swapped anon shared 1:0x1c
0x3f0a2000 swapped anon shared 1:0x1d
0x3f0a3000 swapped anon shared 1:0x1e
0x3f0a4000 swapped anon shared 1:0x1f
0x3f0a5000 swapped anon shared 1:0x20
0x3f0a6000 swapped anon shared 1:0x21
0x3f0a7000 swapped anon shared 1:0x22
0x3f0a8000 swapped anon shared 1:0x23
0x3f0a9000 swapped anon shared 1:0x24
0x3f0aa000 swapped anon shared 1:0x25
0x3f0ab000 swapped anon shared 1:0x26
0x3f0ac000 swapped anon shared 1:0x27
0x3f0ad000 swapped anon shared 1:0x28
0x3f0ae000 swapped anon shared 1:0x29
0x3f0af000 swapped anon shared 1:0x2a
0x3f0b0000 swapped anon shared 1:0x2b
0x3f0b1000 swapped anon shared 1:0x2c
0x3f0b2000 swapped anon shared 1:0x2d
0x3f0b3000 swapped anon shared 1:0x2e
0x3f0b4000 swapped anon shared 1:0x2f
0x3f0b5000 swapped anon shared 1:0x30
0x3f0b6000 swapped anon shared 1:0x31
0x3f0b7000 swapped anon shared 1:0x32
0x3f0b8000 swapped anon shared 1:0x33
0x3f0b9000 swapped anon shared 1:0x34
0x3f0ba000 swapped anon shared 1:0x35
0x3f0bb000 swapped anon shared 1:0x36
0x3f0bc000 swapped anon shared 1:0x37
0x3f0bd000 swapped anon shared 1:0x38
0x3f0be000 swapped anon shared 1:0x39
0x3f0bf000 swapped anon shared 1:0x3a
0x3f0c0000 swapped anon shared 1:0x3b
0x3f0c1000 swapped anon shared 1:0x3c
0x3f0c2000 swapped anon shared 1:0x3d
0x3f0c3000 swapped anon shared 1:0x3e
0x3f0c4000 swapped anon shared 1:0x3f
0x3f0c5000 swapped anon shared 1:0x40
0x3f0c6000 swapped anon shared 1:0x41
0x3f0c7000 swapped anon shared 1:0x42
0x3f0c8000 present anon excl f6
0x3f0c9000 swapped anon shared 2:0x4
0x3f0ca000 swapped anon shared 2:0x5
0x3f0cb000 swapped anon shared 2:0x6
0x3f0cc000 swapped anon shared 2:0x7
0x3f0cd000 swapped anon shared 2:0x8
0x3f0ce000 swapped anon shared 2:0x9
0x3f0cf000 swapped anon shared 2:0xa
0x3f0d0000 swapped anon shared 2:0xb
0x3f0d1000 swapped anon shared 2:0xc
0x3f0d2000 swapped anon shared 2:0xd
0x3f0d3000 swapped anon shared 2:0xe
0x3f0d4000 swapped anon shared 2:0xf
0x3f0d5000 swapped anon shared 2:0x10
0x3f0d6000 swapped anon shared 2:0x11
0x3f0d7000 swapped anon shared 2:0x12
0x3f0d8000 swapped anon shared 2:0x13
0x3f0d9000 swapped anon shared 2:0x14
0x3f0da000 swapped anon shared 2:0x15
0x3f0db000 swapped anon shared 2:0x16
0x3f0dc000 swapped anon shared 2:0x17
0x3f0dd000 swapped anon shared 2:0x18
0x3f0de000 swapped anon shared 2:0x19
0x3f0df000 swapped anon shared 2:0x1a
0x3f0e0000 swapped anon shared 2:0x1b
0x3f0e1000 swapped anon shared 2:0x1c
0x3f0e2000 swapped anon shared 2:0x1d
0x3f0e3000 swapped anon shared 2:0x1e
0x3f0e4000 swapped anon shared 2:0x1f
0x3f0e5000 swapped anon shared 2:0x20
0x3f0e6000 swapped anon shared 2:0x21
0x3f0e7000 swapped anon shared 2:0x22
0x3f0e8000 swapped anon shared 2:0x23
0x3f0e9000 swapped anon shared 2:0x24
0x3f0ea000 swapped anon shared 2:0x25
0x3f0eb000 swapped anon shared 2:0x26
0x3f0ec000 swapped anon shared 2:0x27
0x3f0ed000 swapped anon shared 2:0x28
0x3f0ee000 swapped anon shared 2:0x29
0x3f0ef000 swapped anon shared 2:0x2a
0x3f0f0000 present anon excl f7
0x3f0f1000 swapped anon shared 2:0x2c
0x3f0f2000 swapped anon shared 2:0x2d
0x3f0f3000 swapped anon shared 2:0x2e
0x3f0f4000 swapped anon shared 2:0x2f
0x3f0f5000 swapped anon shared 2:0x30
0x3f0f6000 swapped anon shared 2:0x31
0x3f0f7000 swapped anon shared 2:0x32
0x3f0f8000 swapped anon shared 2:0x33
0x3f0f9000 swapped anon shared 2:0x34
0x3f0fa000 swapped anon shared 2:0x35
0x3f0fb000 swapped anon shared 2:0x36
0x3f0fc000 swapped anon shared 2:0x37
0x3f0fd000 swapped anon shared 2:0x38
0x3f0fe000 swapped anon shared 2:0x39
0x3f0ff000 swapped anon shared 2:0x3a
mmsh> sysctl vm.page-cluster=2
mmsh> m1 = mmap 96K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $m1 96K w
minor=24 major=0
mmsh> m2 = mmap 96K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $m2 96K w
minor=24 major=0
mmsh> m3 = mmap 28K rw addr=0x20400000 fixed
0x20400000
mmsh> touch $m3 28K w
minor=7 major=0
mmsh> madvise $m3 28K pageout
mmsh> mprotect $m2+28K 32K r
mmsh> mprotect $m2 96K rw
mmsh> pagemap $m1 96K
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
mmsh> touch $m2+16K 24K r
minor=0 major=0
mmsh> pagemap $m3 28K
0x20400000 swapped anon shared 2:0x3b
0x20401000 swapped anon shared 2:0x3c
0x20402000 swapped anon shared 2:0x3d
0x20403000 swapped anon shared 2:0x3e
0x20404000 swapped anon shared 2:0x3f
0x20405000 swapped anon shared 2:0x40
0x20406000 swapped anon shared 2:0x41
mmsh> mprotect $m3 28K r
mmsh> mprotect $m3 28K rw
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		512		5
/dev/vdd                                partition	4092		268		5
/dev/vdf                                partition	65532		268		5
/dev/vdb                                partition	65532		12		5
mmsh> m4 = mmap 16K rw addr=0x20600000 fixed
0x20600000
mmsh> touch $m4 16K w
minor=4 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		512		5
/dev/vdd                                partition	4092		268		5
/dev/vdf                                partition	65532		268		5
/dev/vdb                                partition	65532		12		5
mmsh> madvise $m3+20K 8K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		512		5
/dev/vdd                                partition	4092		268		5
/dev/vdf                                partition	65532		268		5
/dev/vdb                                partition	65532		12		5
mmsh> madvise $m3 28K dontneed
mmsh> touch $m3 28K w
minor=7 major=0
mmsh> madvise $m1+4K 60K pageout
mmsh> touch $m3 28K r
minor=0 major=0
mmsh> mincore $m2 96K
111111111111111111111111
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
278
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
271
mmsh> get vmstat.nr_vmscan_write
278
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
134860
mmsh> pagemap $m3 28K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
mmsh> touch $m2+28K 44K r
minor=0 major=0
mmsh> pagemap $m3 28K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
mmsh> madvise $m1 36K pageout
mmsh> mincore $m1 96K
111111111111111111111111
mmsh> touch $m3+4K 4K r
minor=0 major=0
mmsh> pagemap $m3 28K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
mmsh> write $m3+4K 100
mmsh> pagemap $m3 28K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
mmsh> touch $m1+40K 20K w
minor=5 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		512		5
/dev/vdd                                partition	4092		268		5
/dev/vdf                                partition	65532		268		5
/dev/vdb                                partition	65532		268		5
mmsh> madvise $m3+12K 8K willneed
mmsh> pagemap $m2 96K
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
0x20217000 present anon excl f23
mmsh> madvise $m4+8K 4K pageout
mmsh> touch $m2+68K 8K r
minor=0 major=0
mmsh> madvise $m1+24K 56K dontneed
mmsh> pagemap $m2 96K
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
0x20217000 present anon excl f23
mmsh> touch $m3+20K 8K w
minor=0 major=0
mmsh> touch $m4 16K w
minor=1 major=0
mmsh> fork
2
mmsh> madvise $m3 8K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		512		5
/dev/vdd                                partition	4092		268		5
/dev/vdf                                partition	65532		268		5
/dev/vdb                                partition	65532		268		5
mmsh> on 2 mprotect $m4+4K 12K rw
mmsh> on 2 mprotect $m4 16K rw
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		512		5
/dev/vdd                                partition	4092		268		5
/dev/vdf                                partition	65532		268		5
/dev/vdb                                partition	65532		268		5
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
280
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
262
mmsh> get vmstat.nr_vmscan_write
280
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
134860
mmsh> touch $m1 96K r
minor=20 major=0
mmsh> pagemap $m3 28K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
0x20404000 present anon shared f4
0x20405000 present anon shared f5
0x20406000 present anon shared f6
mmsh> on 1 pagemap $m1 96K
0x20000000 present anon excl f7
0x20001000 present anon excl f8
0x20002000 present anon excl f9
0x20003000 present anon excl f10
0x20004000 present anon excl f11
0x20005000 present anon excl f12
0x20006000 present anon shared z
0x20007000 present anon shared z
0x20008000 present anon shared z
0x20009000 present anon shared z
0x2000a000 present anon shared z
0x2000b000 present anon shared z
0x2000c000 present anon shared z
0x2000d000 present anon shared z
0x2000e000 present anon shared z
0x2000f000 present anon shared z
0x20010000 present anon shared z
0x20011000 present anon shared z
0x20012000 present anon shared z
0x20013000 present anon shared z
0x20014000 present anon shared f13
0x20015000 present anon shared f14
0x20016000 present anon shared f15
0x20017000 present anon shared f16
mmsh> on 1 pagemap $m2 96K
0x20200000 present anon shared f17
0x20201000 present anon shared f18
0x20202000 present anon shared f19
0x20203000 present anon shared f20
0x20204000 present anon shared f21
0x20205000 present anon shared f22
0x20206000 present anon shared f23
0x20207000 present anon shared f24
0x20208000 present anon shared f25
0x20209000 present anon shared f26
0x2020a000 present anon shared f27
0x2020b000 present anon shared f28
0x2020c000 present anon shared f29
0x2020d000 present anon shared f30
0x2020e000 present anon shared f31
0x2020f000 present anon shared f32
0x20210000 present anon shared f33
0x20211000 present anon shared f34
0x20212000 present anon shared f35
0x20213000 present anon shared f36
0x20214000 present anon shared f37
0x20215000 present anon shared f38
0x20216000 present anon shared f39
0x20217000 present anon shared f40
mmsh> on 1 pagemap $m3 28K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
0x20404000 present anon shared f4
0x20405000 present anon shared f5
0x20406000 present anon shared f6
mmsh> on 1 pagemap $m4 16K
0x20600000 present anon shared f41
0x20601000 present anon shared f42
0x20602000 present anon shared f43
0x20603000 present anon shared f44
mmsh> on 1 smaps # part
20000000-20018000 rw-p 00000000 00:00 0
Rss:                  40 kB
Pss:                  32 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:         16 kB
Private_Clean:        24 kB
Private_Dirty:         0 kB
Referenced:           40 kB
Anonymous:            40 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20218000 rw-p 00000000 00:00 0
Rss:                  96 kB
Pss:                  48 kB
Pss_Dirty:            48 kB
Shared_Clean:          0 kB
Shared_Dirty:         96 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           96 kB
Anonymous:            96 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20400000-20407000 rw-p 00000000 00:00 0
Rss:                  28 kB
Pss:                  14 kB
Pss_Dirty:            14 kB
Shared_Clean:          0 kB
Shared_Dirty:         28 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           28 kB
Anonymous:            28 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20600000-20604000 rw-p 00000000 00:00 0
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
3f000000-3f100000 rw-p 00000000 00:00 0
Rss:                  32 kB
Pss:                  16 kB
Pss_Dirty:             0 kB
Shared_Clean:         32 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:           32 kB
Anonymous:            32 kB
Swap:                992 kB
SwapPss:             496 kB
Locked:                0 kB
mmsh> on 2 pagemap $m1 96K
0x20000000 swapped anon shared 3:0x11
0x20001000 swapped anon shared 2:0x42
0x20002000 swapped anon shared 2:0x43
0x20003000 swapped anon shared 3:0x4
0x20004000 swapped anon shared 3:0x5
0x20005000 swapped anon shared 3:0x6
0x20014000 present anon shared f13
0x20015000 present anon shared f14
0x20016000 present anon shared f15
0x20017000 present anon shared f16
mmsh> on 2 pagemap $m2 96K
0x20200000 present anon shared f17
0x20201000 present anon shared f18
0x20202000 present anon shared f19
0x20203000 present anon shared f20
0x20204000 present anon shared f21
0x20205000 present anon shared f22
0x20206000 present anon shared f23
0x20207000 present anon shared f24
0x20208000 present anon shared f25
0x20209000 present anon shared f26
0x2020a000 present anon shared f27
0x2020b000 present anon shared f28
0x2020c000 present anon shared f29
0x2020d000 present anon shared f30
0x2020e000 present anon shared f31
0x2020f000 present anon shared f32
0x20210000 present anon shared f33
0x20211000 present anon shared f34
0x20212000 present anon shared f35
0x20213000 present anon shared f36
0x20214000 present anon shared f37
0x20215000 present anon shared f38
0x20216000 present anon shared f39
0x20217000 present anon shared f40
mmsh> on 2 pagemap $m3 28K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 present anon shared f2
0x20403000 present anon shared f3
0x20404000 present anon shared f4
0x20405000 present anon shared f5
0x20406000 present anon shared f6
mmsh> on 2 pagemap $m4 16K
0x20600000 present anon shared f41
0x20601000 present anon shared f42
0x20602000 present anon shared f43
0x20603000 present anon shared f44
mmsh> on 2 smaps # part
20000000-20018000 rw-p 00000000 00:00 0
Rss:                  16 kB
Pss:                   8 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:         16 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            16 kB
Swap:                 24 kB
SwapPss:              24 kB
Locked:                0 kB
20200000-20218000 rw-p 00000000 00:00 0
Rss:                  96 kB
Pss:                  48 kB
Pss_Dirty:            48 kB
Shared_Clean:          0 kB
Shared_Dirty:         96 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            96 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20400000-20407000 rw-p 00000000 00:00 0
Rss:                  28 kB
Pss:                  14 kB
Pss_Dirty:            14 kB
Shared_Clean:          0 kB
Shared_Dirty:         28 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            28 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20600000-20604000 rw-p 00000000 00:00 0
Rss:                  16 kB
Pss:                   8 kB
Pss_Dirty:             8 kB
Shared_Clean:          0 kB
Shared_Dirty:         16 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            16 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
3f000000-3f100000 rw-p 00000000 00:00 0
Rss:                  32 kB
Pss:                  16 kB
Pss_Dirty:             0 kB
Shared_Clean:         32 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            32 kB
Swap:                992 kB
SwapPss:             496 kB
Locked:                0 kB
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		512		5
/dev/vdd                                partition	4092		268		5
/dev/vdf                                partition	65532		268		5
/dev/vdb                                partition	65532		268		5
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
280
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
262
mmsh> get vmstat.nr_vmscan_write
280
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
134860
