Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdd 4M prio=7
mmsh> swapon /dev/vde 1M prio=5
mmsh> m1 = mmap 16K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $m1 16K w
minor=4 major=0
mmsh> m2 = mmap 40K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $m2 40K w
minor=10 major=0
mmsh> write $m2+0K 34
mmsh> write $m2+4K 34
mmsh> write $m2+8K 34
mmsh> write $m2+12K 34
mmsh> write $m2+16K 34
mmsh> write $m2+20K 34
mmsh> write $m2+24K 34
mmsh> write $m2+28K 34
mmsh> write $m2+32K 34
mmsh> write $m2+36K 34
mmsh> m3 = mmap 128K rw addr=0x20400000 fixed
0x20400000
mmsh> touch $m3 128K w
minor=32 major=0
mmsh> write $m3+0K 200
mmsh> write $m3+4K 200
mmsh> write $m3+8K 200
mmsh> write $m3+12K 200
mmsh> write $m3+16K 200
mmsh> write $m3+20K 200
mmsh> write $m3+24K 200
mmsh> write $m3+28K 200
mmsh> write $m3+32K 200
mmsh> write $m3+36K 200
mmsh> write $m3+40K 200
mmsh> write $m3+44K 200
mmsh> write $m3+48K 200
mmsh> write $m3+52K 200
mmsh> write $m3+56K 200
mmsh> write $m3+60K 200
mmsh> write $m3+64K 200
mmsh> write $m3+68K 200
mmsh> write $m3+72K 200
mmsh> write $m3+76K 200
mmsh> write $m3+80K 200
mmsh> write $m3+84K 200
mmsh> write $m3+88K 200
mmsh> write $m3+92K 200
mmsh> write $m3+96K 200
mmsh> write $m3+100K 200
mmsh> write $m3+104K 200
mmsh> write $m3+108K 200
mmsh> write $m3+112K 200
mmsh> write $m3+116K 200
mmsh> write $m3+120K 200
mmsh> write $m3+124K 200
mmsh> madvise $m2 40K pageout
mmsh> pagemap $m1 16K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
mmsh> madvise $m2+28K 8K cold
mmsh> pagemap $m2 40K
0x20200000 swapped anon shared 0:0x1
0x20201000 swapped anon shared 0:0x2
0x20202000 swapped anon shared 0:0x3
0x20203000 swapped anon shared 0:0x4
0x20204000 swapped anon shared 0:0x5
0x20205000 swapped anon shared 0:0x6
0x20206000 swapped anon shared 0:0x7
0x20207000 swapped anon shared 0:0x8
0x20208000 swapped anon shared 0:0x9
0x20209000 swapped anon shared 0:0xa
mmsh> madvise $m1+12K 4K free
mmsh> m4 = mmap 64K rw addr=0x20600000 fixed
0x20600000
mmsh> touch $m4 64K w
minor=16 major=0
mmsh> write $m4+0K 179
mmsh> write $m4+4K 179
mmsh> write $m4+8K 179
mmsh> write $m4+12K 179
mmsh> write $m4+16K 179
mmsh> write $m4+20K 179
mmsh> write $m4+24K 179
mmsh> write $m4+28K 179
mmsh> write $m4+32K 179
mmsh> write $m4+36K 179
mmsh> write $m4+40K 179
mmsh> write $m4+44K 179
mmsh> write $m4+48K 179
mmsh> write $m4+52K 179
mmsh> write $m4+56K 179
mmsh> write $m4+60K 179
mmsh> madvise $m2+28K 4K pageout
mmsh> madvise $m1+4K 4K pageout
mmsh> madvise $m1+8K 4K free
mmsh> touch $m2+24K 12K r
minor=3 major=0
mmsh> touch $m4+8K 32K r
minor=0 major=0
mmsh> madvise $m2 40K pageout
mmsh> touch $m2+8K 32K r
minor=5 major=3
mmsh> madvise $m2 32K cold
mmsh> madvise $m3+8K 16K pageout
mmsh> madvise $m4 64K cold
mmsh> pagemap $m1 16K
0x20000000 present anon excl f0
0x20001000 swapped anon shared 0:0xb
0x20002000 present anon excl f1
0x20003000 present anon excl f2
mmsh> madvise $m2+16K 12K pageout
mmsh> mincore $m2 40K
1111000111
mmsh> fork
2
mmsh> mincore $m2 40K
1111000111
mmsh> touch $m1+8K 4K w
minor=1 major=0
mmsh> pagemap $m1 16K
0x20000000 present anon shared f0
0x20001000 swapped anon shared 0:0xb
0x20002000 present anon excl f1
0x20003000 present anon shared f2
mmsh> madvise $m4+32K 24K pageout
mmsh> pagemap $m4 64K
0x20600000 present anon shared f0
0x20601000 present anon shared f1
0x20602000 present anon shared f2
0x20603000 present anon shared f3
0x20604000 present anon shared f4
0x20605000 present anon shared f5
0x20606000 present anon shared f6
0x20607000 present anon shared f7
0x20608000 present anon shared f8
0x20609000 present anon shared f9
0x2060a000 present anon shared f10
0x2060b000 present anon shared f11
0x2060c000 present anon shared f12
0x2060d000 present anon shared f13
0x2060e000 present anon shared f14
0x2060f000 present anon shared f15
mmsh> on 2 fork
3
mmsh> on 3 pagemap $m4 64K
0x20600000 present anon shared f0
0x20601000 present anon shared f1
0x20602000 present anon shared f2
0x20603000 present anon shared f3
0x20604000 present anon shared f4
0x20605000 present anon shared f5
0x20606000 present anon shared f6
0x20607000 present anon shared f7
0x20608000 present anon shared f8
0x20609000 present anon shared f9
0x2060a000 present anon shared f10
0x2060b000 present anon shared f11
0x2060c000 present anon shared f12
0x2060d000 present anon shared f13
0x2060e000 present anon shared f14
0x2060f000 present anon shared f15
mmsh> on 1 touch $m2 40K r
minor=2 major=3
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		60		7
/dev/vde                                partition	1020		0		5
mmsh> on 2 madvise $m2+36K 4K cold
mmsh> on 2 pagemap $m4 64K
0x20600000 present anon shared f0
0x20601000 present anon shared f1
0x20602000 present anon shared f2
0x20603000 present anon shared f3
0x20604000 present anon shared f4
0x20605000 present anon shared f5
0x20606000 present anon shared f6
0x20607000 present anon shared f7
0x20608000 present anon shared f8
0x20609000 present anon shared f9
0x2060a000 present anon shared f10
0x2060b000 present anon shared f11
0x2060c000 present anon shared f12
0x2060d000 present anon shared f13
0x2060e000 present anon shared f14
0x2060f000 present anon shared f15
mmsh> touch $m4+4K 4K r
minor=0 major=0
mmsh> pagemap $m3 128K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 swapped anon shared 0:0xc
0x20403000 swapped anon shared 0:0xd
0x20404000 swapped anon shared 0:0xe
0x20405000 swapped anon shared 0:0xf
0x20406000 present anon shared f2
0x20407000 present anon shared f3
0x20408000 present anon shared f4
0x20409000 present anon shared f5
0x2040a000 present anon shared f6
0x2040b000 present anon shared f7
0x2040c000 present anon shared f8
0x2040d000 present anon shared f9
0x2040e000 present anon shared f10
0x2040f000 present anon shared f11
0x20410000 present anon shared f12
0x20411000 present anon shared f13
0x20412000 present anon shared f14
0x20413000 present anon shared f15
0x20414000 present anon shared f16
0x20415000 present anon shared f17
0x20416000 present anon shared f18
0x20417000 present anon shared f19
0x20418000 present anon shared f20
0x20419000 present anon shared f21
0x2041a000 present anon shared f22
0x2041b000 present anon shared f23
0x2041c000 present anon shared f24
0x2041d000 present anon shared f25
0x2041e000 present anon shared f26
0x2041f000 present anon shared f27
mmsh> on 3 touch $m1+8K 4K w
minor=1 major=0
mmsh> on 3 pagemap $m1 16K
0x20000000 present anon shared f0
0x20001000 swapped anon shared 0:0xb
0x20002000 present anon excl f1
0x20003000 present anon shared f2
mmsh> on 3 madvise $m1+12K 4K pageout
mmsh> on 3 pagemap $m4 64K
0x20600000 present anon shared f0
0x20601000 present anon shared f1
0x20602000 present anon shared f2
0x20603000 present anon shared f3
0x20604000 present anon shared f4
0x20605000 present anon shared f5
0x20606000 present anon shared f6
0x20607000 present anon shared f7
0x20608000 present anon shared f8
0x20609000 present anon shared f9
0x2060a000 present anon shared f10
0x2060b000 present anon shared f11
0x2060c000 present anon shared f12
0x2060d000 present anon shared f13
0x2060e000 present anon shared f14
0x2060f000 present anon shared f15
mmsh> on 2 madvise $m1+12K 4K pageout
mmsh> on 1 madvise $m4 12K willneed
mmsh> on 1 pagemap $m3 128K
0x20400000 present anon shared f0
0x20401000 present anon shared f1
0x20402000 swapped anon shared 0:0xc
0x20403000 swapped anon shared 0:0xd
0x20404000 swapped anon shared 0:0xe
0x20405000 swapped anon shared 0:0xf
0x20406000 present anon shared f2
0x20407000 present anon shared f3
0x20408000 present anon shared f4
0x20409000 present anon shared f5
0x2040a000 present anon shared f6
0x2040b000 present anon shared f7
0x2040c000 present anon shared f8
0x2040d000 present anon shared f9
0x2040e000 present anon shared f10
0x2040f000 present anon shared f11
0x20410000 present anon shared f12
0x20411000 present anon shared f13
0x20412000 present anon shared f14
0x20413000 present anon shared f15
0x20414000 present anon shared f16
0x20415000 present anon shared f17
0x20416000 present anon shared f18
0x20417000 present anon shared f19
0x20418000 present anon shared f20
0x20419000 present anon shared f21
0x2041a000 present anon shared f22
0x2041b000 present anon shared f23
0x2041c000 present anon shared f24
0x2041d000 present anon shared f25
0x2041e000 present anon shared f26
0x2041f000 present anon shared f27
mmsh> on 1 mlock $m1 16K
mmsh> on 1 pagemap $m4 64K
0x20600000 present anon shared f0
0x20601000 present anon shared f1
0x20602000 present anon shared f2
0x20603000 present anon shared f3
0x20604000 present anon shared f4
0x20605000 present anon shared f5
0x20606000 present anon shared f6
0x20607000 present anon shared f7
0x20608000 present anon shared f8
0x20609000 present anon shared f9
0x2060a000 present anon shared f10
0x2060b000 present anon shared f11
0x2060c000 present anon shared f12
0x2060d000 present anon shared f13
0x2060e000 present anon shared f14
0x2060f000 present anon shared f15
mmsh> get vmstat.pswpin
6
mmsh> get vmstat.pswpout
14
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
2
mmsh> get vmstat.swpin_zero
1
mmsh> get vmstat.swpout_zero
1
mmsh> get meminfo.SwapFree
5052
mmsh> madvise $m3 128K pageout
mmsh> pagemap $m2 40K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon shared f2
0x20203000 present anon shared f3
0x20204000 present anon excl f4
0x20205000 present anon excl f5
0x20206000 present anon excl f6
0x20207000 present anon shared f7
0x20208000 present anon shared f8
0x20209000 present anon shared f9
mmsh> touch $m3+16K 20K r
minor=2 major=0
mmsh> get vmstat.pswpin
6
mmsh> get vmstat.pswpout
14
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
2
mmsh> get vmstat.swpin_zero
1
mmsh> get vmstat.swpout_zero
1
mmsh> get meminfo.SwapFree
5052
mmsh> on 1 pagemap $m1 16K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
mmsh> on 1 pagemap $m2 40K
0x20200000 present anon excl f4
0x20201000 present anon excl f5
0x20202000 present anon shared f6
0x20203000 present anon shared f7
0x20204000 present anon excl f8
0x20205000 present anon excl f9
0x20206000 present anon excl f10
0x20207000 present anon shared f11
0x20208000 present anon shared f12
0x20209000 present anon shared f13
mmsh> on 1 pagemap $m3 128K
0x20400000 present anon shared f14
0x20401000 present anon shared f15
0x20402000 swapped anon shared 0:0xc
0x20403000 swapped anon shared 0:0xd
0x20404000 present anon excl f16
0x20405000 present anon excl f17
0x20406000 present anon shared f18
0x20407000 present anon shared f19
0x20408000 present anon shared f20
0x20409000 present anon shared f21
0x2040a000 present anon shared f22
0x2040b000 present anon shared f23
0x2040c000 present anon shared f24
0x2040d000 present anon shared f25
0x2040e000 present anon shared f26
0x2040f000 present anon shared f27
0x20410000 present anon shared f28
0x20411000 present anon shared f29
0x20412000 present anon shared f30
0x20413000 present anon shared f31
0x20414000 present anon shared f32
0x20415000 present anon shared f33
0x20416000 present anon shared f34
0x20417000 present anon shared f35
0x20418000 present anon shared f36
0x20419000 present anon shared f37
0x2041a000 present anon shared f38
0x2041b000 present anon shared f39
0x2041c000 present anon shared f40
0x2041d000 present anon shared f41
0x2041e000 present anon shared f42
0x2041f000 present anon shared f43
mmsh> on 1 pagemap $m4 64K
0x20600000 present anon shared f44
0x20601000 present anon shared f45
0x20602000 present anon shared f46
0x20603000 present anon shared f47
0x20604000 present anon shared f48
0x20605000 present anon shared f49
0x20606000 present anon shared f50
0x20607000 present anon shared f51
0x20608000 present anon shared f52
0x20609000 present anon shared f53
0x2060a000 present anon shared f54
0x2060b000 present anon shared f55
0x2060c000 present anon shared f56
0x2060d000 present anon shared f57
0x2060e000 present anon shared f58
0x2060f000 present anon shared f59
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
20000000-20004000 rw-p 00000000 00:00 0
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
Locked:               16 kB
20200000-2020a000 rw-p 00000000 00:00 0
Rss:                  40 kB
Pss:                  26 kB
Pss_Dirty:             0 kB
Shared_Clean:         20 kB
Shared_Dirty:          0 kB
Private_Clean:        20 kB
Private_Dirty:         0 kB
Referenced:           40 kB
Anonymous:            40 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20400000-20420000 rw-p 00000000 00:00 0
Rss:                 120 kB
Pss:                  45 kB
Pss_Dirty:            37 kB
Shared_Clean:          0 kB
Shared_Dirty:        112 kB
Private_Clean:         8 kB
Private_Dirty:         0 kB
Referenced:          120 kB
Anonymous:           120 kB
Swap:                  8 kB
SwapPss:               2 kB
Locked:                0 kB
20600000-20610000 rw-p 00000000 00:00 0
Rss:                  64 kB
Pss:                  21 kB
Pss_Dirty:            21 kB
Shared_Clean:          0 kB
Shared_Dirty:         64 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:            64 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 2 pagemap $m1 16K
0x20000000 present anon shared f60
0x20001000 swapped anon shared 0:0xb
0x20002000 present anon excl f61
0x20003000 present anon shared f62
mmsh> on 2 pagemap $m2 40K
0x20200000 swapped anon shared 0:0x1
0x20201000 swapped anon shared 0:0x2
0x20202000 present anon shared f6
0x20203000 present anon shared f7
0x20204000 swapped anon shared 0:0x5
0x20205000 swapped anon shared 0:0x6
0x20206000 swapped anon shared 0:0x7
0x20207000 present anon shared f11
0x20208000 present anon shared f12
0x20209000 present anon shared f13
mmsh> on 2 pagemap $m3 128K
0x20400000 present anon shared f14
0x20401000 present anon shared f15
0x20402000 swapped anon shared 0:0xc
0x20403000 swapped anon shared 0:0xd
0x20404000 swapped anon shared 0:0xe
0x20405000 swapped anon shared 0:0xf
0x20406000 present anon shared f18
0x20407000 present anon shared f19
0x20408000 present anon shared f20
0x20409000 present anon shared f21
0x2040a000 present anon shared f22
0x2040b000 present anon shared f23
0x2040c000 present anon shared f24
0x2040d000 present anon shared f25
0x2040e000 present anon shared f26
0x2040f000 present anon shared f27
0x20410000 present anon shared f28
0x20411000 present anon shared f29
0x20412000 present anon shared f30
0x20413000 present anon shared f31
0x20414000 present anon shared f32
0x20415000 present anon shared f33
0x20416000 present anon shared f34
0x20417000 present anon shared f35
0x20418000 present anon shared f36
0x20419000 present anon shared f37
0x2041a000 present anon shared f38
0x2041b000 present anon shared f39
0x2041c000 present anon shared f40
0x2041d000 present anon shared f41
0x2041e000 present anon shared f42
0x2041f000 present anon shared f43
mmsh> on 2 pagemap $m4 64K
0x20600000 present anon shared f44
0x20601000 present anon shared f45
0x20602000 present anon shared f46
0x20603000 present anon shared f47
0x20604000 present anon shared f48
0x20605000 present anon shared f49
0x20606000 present anon shared f50
0x20607000 present anon shared f51
0x20608000 present anon shared f52
0x20609000 present anon shared f53
0x2060a000 present anon shared f54
0x2060b000 present anon shared f55
0x2060c000 present anon shared f56
0x2060d000 present anon shared f57
0x2060e000 present anon shared f58
0x2060f000 present anon shared f59
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
20000000-20004000 rw-p 00000000 00:00 0
Rss:                  12 kB
Pss:                   8 kB
Pss_Dirty:             2 kB
Shared_Clean:          4 kB
Shared_Dirty:          4 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            12 kB
Swap:                  4 kB
SwapPss:               2 kB
Locked:                0 kB
20200000-2020a000 rw-p 00000000 00:00 0
Rss:                  20 kB
Pss:                   6 kB
Pss_Dirty:             0 kB
Shared_Clean:         20 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            20 kB
Swap:                 20 kB
SwapPss:              10 kB
Locked:                0 kB
20400000-20420000 rw-p 00000000 00:00 0
Rss:                 112 kB
Pss:                  37 kB
Pss_Dirty:            37 kB
Shared_Clean:          0 kB
Shared_Dirty:        112 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:           112 kB
Swap:                 16 kB
SwapPss:               6 kB
Locked:                0 kB
20600000-20610000 rw-p 00000000 00:00 0
Rss:                  64 kB
Pss:                  21 kB
Pss_Dirty:            21 kB
Shared_Clean:          0 kB
Shared_Dirty:         64 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            64 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> on 3 pagemap $m1 16K
0x20000000 present anon shared f60
0x20001000 swapped anon shared 0:0xb
0x20002000 present anon excl f63
0x20003000 present anon shared f62
mmsh> on 3 pagemap $m2 40K
0x20200000 swapped anon shared 0:0x1
0x20201000 swapped anon shared 0:0x2
0x20202000 present anon shared f6
0x20203000 present anon shared f7
0x20204000 swapped anon shared 0:0x5
0x20205000 swapped anon shared 0:0x6
0x20206000 swapped anon shared 0:0x7
0x20207000 present anon shared f11
0x20208000 present anon shared f12
0x20209000 present anon shared f13
mmsh> on 3 pagemap $m3 128K
0x20400000 present anon shared f14
0x20401000 present anon shared f15
0x20402000 swapped anon shared 0:0xc
0x20403000 swapped anon shared 0:0xd
0x20404000 swapped anon shared 0:0xe
0x20405000 swapped anon shared 0:0xf
0x20406000 present anon shared f18
0x20407000 present anon shared f19
0x20408000 present anon shared f20
0x20409000 present anon shared f21
0x2040a000 present anon shared f22
0x2040b000 present anon shared f23
0x2040c000 present anon shared f24
0x2040d000 present anon shared f25
0x2040e000 present anon shared f26
0x2040f000 present anon shared f27
0x20410000 present anon shared f28
0x20411000 present anon shared f29
0x20412000 present anon shared f30
0x20413000 present anon shared f31
0x20414000 present anon shared f32
0x20415000 present anon shared f33
0x20416000 present anon shared f34
0x20417000 present anon shared f35
0x20418000 present anon shared f36
0x20419000 present anon shared f37
0x2041a000 present anon shared f38
0x2041b000 present anon shared f39
0x2041c000 present anon shared f40
0x2041d000 present anon shared f41
0x2041e000 present anon shared f42
0x2041f000 present anon shared f43
mmsh> on 3 pagemap $m4 64K
0x20600000 present anon shared f44
0x20601000 present anon shared f45
0x20602000 present anon shared f46
0x20603000 present anon shared f47
0x20604000 present anon shared f48
0x20605000 present anon shared f49
0x20606000 present anon shared f50
0x20607000 present anon shared f51
0x20608000 present anon shared f52
0x20609000 present anon shared f53
0x2060a000 present anon shared f54
0x2060b000 present anon shared f55
0x2060c000 present anon shared f56
0x2060d000 present anon shared f57
0x2060e000 present anon shared f58
0x2060f000 present anon shared f59
mmsh> on 3 smaps # part
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
20000000-20004000 rw-p 00000000 00:00 0
Rss:                  12 kB
Pss:                   8 kB
Pss_Dirty:             6 kB
Shared_Clean:          4 kB
Shared_Dirty:          4 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:            12 kB
Swap:                  4 kB
SwapPss:               2 kB
Locked:                0 kB
20200000-2020a000 rw-p 00000000 00:00 0
Rss:                  20 kB
Pss:                   6 kB
Pss_Dirty:             0 kB
Shared_Clean:         20 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            20 kB
Swap:                 20 kB
SwapPss:              10 kB
Locked:                0 kB
20400000-20420000 rw-p 00000000 00:00 0
Rss:                 112 kB
Pss:                  37 kB
Pss_Dirty:            37 kB
Shared_Clean:          0 kB
Shared_Dirty:        112 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:           112 kB
Swap:                 16 kB
SwapPss:               6 kB
Locked:                0 kB
20600000-20610000 rw-p 00000000 00:00 0
Rss:                  64 kB
Pss:                  21 kB
Pss_Dirty:            21 kB
Shared_Clean:          0 kB
Shared_Dirty:         64 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:            64 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		60		7
/dev/vde                                partition	1020		0		5
mmsh> get vmstat.pswpin
6
mmsh> get vmstat.pswpout
14
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
2
mmsh> get vmstat.swpin_zero
1
mmsh> get vmstat.swpout_zero
1
mmsh> get meminfo.SwapFree
5052
