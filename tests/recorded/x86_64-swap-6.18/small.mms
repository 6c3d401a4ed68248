Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdf 64M
mmsh> z = mmap 4K rw addr=0x3f800000 fixed
0x3f800000
mmsh> touch $z w
minor=1 major=0
mmsh> madvise $z 4K pageout
mmsh> munmap $z 4K
mmsh> swapoff /dev/vdf
mmsh> swapon /dev/vdb 64M
mmsh> swapon /dev/vdf 64M
mmsh> swapon /dev/vdc 16M prio=5
mmsh> swapon /dev/vde 1M prio=3
mmsh> m1 = mmap 32K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $m1 32K w
minor=8 major=0
mmsh> write $m1+0K 130
mmsh> write $m1+4K 130
mmsh> write $m1+8K 130
mmsh> write $m1+12K 130
mmsh> write $m1+16K 130
mmsh> write $m1+20K 130
mmsh> write $m1+24K 130
mmsh> write $m1+28K 130
mmsh> m2 = mmap 96K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $m2 96K w
minor=24 major=0
mmsh> write $m2+0K 249
mmsh> write $m2+4K 249
mmsh> write $m2+8K 249
mmsh> write $m2+12K 249
mmsh> write $m2+16K 249
mmsh> write $m2+20K 249
mmsh> write $m2+24K 249
mmsh> write $m2+28K 249
mmsh> write $m2+32K 249
mmsh> write $m2+36K 249
mmsh> write $m2+40K 249
mmsh> write $m2+44K 249
mmsh> write $m2+48K 249
mmsh> write $m2+52K 249
mmsh> write $m2+56K 249
mmsh> write $m2+60K 249
mmsh> write $m2+64K 249
mmsh> write $m2+68K 249
mmsh> write $m2+72K 249
mmsh> write $m2+76K 249
mmsh> write $m2+80K 249
mmsh> write $m2+84K 249
mmsh> write $m2+88K 249
mmsh> write $m2+92K 249
mmsh> touch $m2+92K 4K w
minor=0 major=0
mmsh> write $m2+92K+0K 191
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
mmsh> touch $m2+72K 8K w
minor=0 major=0
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
mmsh> mprotect $m1+20K 8K r
mmsh> mprotect $m1 32K rw
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		0		-2
/dev/vdf                                partition	65532		0		-3
/dev/vdc                                partition	16380		0		5
/dev/vde                                partition	1020		0		3
mmsh> m3 = mmap 152K rw addr=0x20400000 fixed
0x20400000
mmsh> touch $m3 152K w
minor=38 major=0
mmsh> write $m3+0K 222
mmsh> write $m3+4K 222
mmsh> write $m3+8K 222
mmsh> write $m3+12K 222
mmsh> write $m3+16K 222
mmsh> write $m3+20K 222
mmsh> write $m3+24K 222
mmsh> write $m3+28K 222
mmsh> write $m3+32K 222
mmsh> write $m3+36K 222
mmsh> write $m3+40K 222
mmsh> write $m3+44K 222
mmsh> write $m3+48K 222
mmsh> write $m3+52K 222
mmsh> write $m3+56K 222
mmsh> write $m3+60K 222
mmsh> write $m3+64K 222
mmsh> write $m3+68K 222
mmsh> write $m3+72K 222
mmsh> write $m3+76K 222
mmsh> write $m3+80K 222
mmsh> write $m3+84K 222
mmsh> write $m3+88K 222
mmsh> write $m3+92K 222
mmsh> write $m3+96K 222
mmsh> write $m3+100K 222
mmsh> write $m3+104K 222
mmsh> write $m3+108K 222
mmsh> write $m3+112K 222
mmsh> write $m3+116K 222
mmsh> write $m3+120K 222
mmsh> write $m3+124K 222
mmsh> write $m3+128K 222
mmsh> write $m3+132K 222
mmsh> write $m3+136K 222
mmsh> write $m3+140K 222
mmsh> write $m3+144K 222
mmsh> write $m3+148K 222
mmsh> madvise $m2+64K 8K pageout
mmsh> mincore $m3 152K
11111111111111111111111111111111111111
mmsh> mprotect $m2 96K rw
mmsh> mincore $m1 32K
11111111
mmsh> madvise $m2 96K pageout
mmsh> pagemap $m1 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
mmsh> touch $m1+24K 4K w
minor=0 major=0
mmsh> pagemap $m1 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
mmsh> madvise $m3+136K 12K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
27
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
27
mmsh> get vmstat.nr_vmscan_write
28
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
0
mmsh> get vmstat.swpout_zero
1
mmsh> get meminfo.SwapFree
148356
mmsh> write $m1+4K 215
mmsh> madvise $m1+8K 8K dontneed
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
20200000-20218000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                 96 kB
SwapPss:              96 kB
Locked:                0 kB
20400000-20426000 rw-p 00000000 00:00 0
Rss:                 140 kB
Pss:                 140 kB
Pss_Dirty:           140 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:       140 kB
Referenced:          140 kB
Anonymous:           140 kB
Swap:                 12 kB
SwapPss:              12 kB
Locked:                0 kB
mmsh> madvise $m2+80K 4K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
27
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
27
mmsh> get vmstat.nr_vmscan_write
28
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
0
mmsh> get vmstat.swpout_zero
1
mmsh> get meminfo.SwapFree
148356
mmsh> mremap $m3 152K 152K maymove fixed=0x30200000
0x30200000
mmsh> mremap 0x30200000 152K 152K maymove fixed=0x20400000
0x20400000
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		0		-2
/dev/vdf                                partition	65532		0		-3
/dev/vdc                                partition	16380		108		5
/dev/vde                                partition	1020		0		3
mmsh> madvise $m2 96K pageout
mmsh> touch $m1 16K w
minor=2 major=0
mmsh> pagemap $m1 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
mmsh> madvise $m1+24K 8K pageout
mmsh> madvise $m1 32K free
mmsh> pagemap $m1 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
mmsh> pagemap $m3 152K
0x20400000 present anon excl f6
0x20401000 present anon excl f7
0x20402000 present anon excl f8
0x20403000 present anon excl f9
0x20404000 present anon excl f10
0x20405000 present anon excl f11
0x20406000 present anon excl f12
0x20407000 present anon excl f13
0x20408000 present anon excl f14
0x20409000 present anon excl f15
0x2040a000 present anon excl f16
0x2040b000 present anon excl f17
0x2040c000 present anon excl f18
0x2040d000 present anon excl f19
0x2040e000 present anon excl f20
0x2040f000 present anon excl f21
0x20410000 present anon excl f22
0x20411000 present anon excl f23
0x20412000 present anon excl f24
0x20413000 present anon excl f25
0x20414000 present anon excl f26
0x20415000 present anon excl f27
0x20416000 present anon excl f28
0x20417000 present anon excl f29
0x20418000 present anon excl f30
0x20419000 present anon excl f31
0x2041a000 present anon excl f32
0x2041b000 present anon excl f33
0x2041c000 present anon excl f34
0x2041d000 present anon excl f35
0x2041e000 present anon excl f36
0x2041f000 present anon excl f37
0x20420000 present anon excl f38
0x20421000 present anon excl f39
0x20422000 swapped anon shared 2:0x19
0x20423000 swapped anon shared 2:0x1a
0x20424000 swapped anon shared 2:0x1b
0x20425000 present anon excl f40
mmsh> madvise $m3+40K 32K pageout
mmsh> pagemap $m3 152K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
0x20407000 present anon excl f7
0x20408000 present anon excl f8
0x20409000 present anon excl f9
0x2040a000 swapped anon shared 2:0x1e
0x2040b000 swapped anon shared 2:0x1f
0x2040c000 swapped anon shared 2:0x20
0x2040d000 swapped anon shared 2:0x21
0x2040e000 swapped anon shared 2:0x22
0x2040f000 swapped anon shared 2:0x23
0x20410000 swapped anon shared 2:0x24
0x20411000 swapped anon shared 2:0x25
0x20412000 present anon excl f10
0x20413000 present anon excl f11
0x20414000 present anon excl f12
0x20415000 present anon excl f13
0x20416000 present anon excl f14
0x20417000 present anon excl f15
0x20418000 present anon excl f16
0x20419000 present anon excl f17
0x2041a000 present anon excl f18
0x2041b000 present anon excl f19
0x2041c000 present anon excl f20
0x2041d000 present anon excl f21
0x2041e000 present anon excl f22
0x2041f000 present anon excl f23
0x20420000 present anon excl f24
0x20421000 present anon excl f25
0x20422000 swapped anon shared 2:0x19
0x20423000 swapped anon shared 2:0x1a
0x20424000 swapped anon shared 2:0x1b
0x20425000 present anon excl f26
mmsh> touch $m2+84K 4K r
minor=1 major=0
mmsh> pagemap $m2 96K
0x20200000 swapped anon shared 2:0x3
0x20201000 swapped anon shared 2:0x4
0x20202000 swapped anon shared 2:0x5
0x20203000 swapped anon shared 2:0x6
0x20204000 swapped anon shared 2:0x7
0x20205000 swapped anon shared 2:0x8
0x20206000 swapped anon shared 2:0x9
0x20207000 swapped anon shared 2:0xa
0x20208000 swapped anon shared 2:0xb
0x20209000 swapped anon shared 2:0xc
0x2020a000 swapped anon shared 2:0xd
0x2020b000 swapped anon shared 2:0xe
0x2020c000 swapped anon shared 2:0xf
0x2020d000 swapped anon shared 2:0x10
0x2020e000 swapped anon shared 2:0x11
0x2020f000 swapped anon shared 2:0x12
0x20210000 swapped anon shared 2:0x1
0x20211000 swapped anon shared 2:0x2
0x20212000 swapped anon shared 2:0x13
0x20213000 swapped anon shared 2:0x14
0x20214000 swapped anon shared 2:0x15
0x20215000 present anon excl f0
0x20216000 swapped anon shared 2:0x17
0x20217000 swapped anon shared 2:0x18
mmsh> touch $m2 96K w
minor=23 major=0
mmsh> pagemap $m1 32K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
mmsh> touch $m2 96K r
minor=0 major=0
mmsh> pagemap $m3 152K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
0x20407000 present anon excl f7
0x20408000 present anon excl f8
0x20409000 present anon excl f9
0x2040a000 swapped anon shared 2:0x1e
0x2040b000 swapped anon shared 2:0x1f
0x2040c000 swapped anon shared 2:0x20
0x2040d000 swapped anon shared 2:0x21
0x2040e000 swapped anon shared 2:0x22
0x2040f000 swapped anon shared 2:0x23
0x20410000 swapped anon shared 2:0x24
0x20411000 swapped anon shared 2:0x25
0x20412000 present anon excl f10
0x20413000 present anon excl f11
0x20414000 present anon excl f12
0x20415000 present anon excl f13
0x20416000 present anon excl f14
0x20417000 present anon excl f15
0x20418000 present anon excl f16
0x20419000 present anon excl f17
0x2041a000 present anon excl f18
0x2041b000 present anon excl f19
0x2041c000 present anon excl f20
0x2041d000 present anon excl f21
0x2041e000 present anon excl f22
0x2041f000 present anon excl f23
0x20420000 present anon excl f24
0x20421000 present anon excl f25
0x20422000 swapped anon shared 2:0x19
0x20423000 swapped anon shared 2:0x1a
0x20424000 swapped anon shared 2:0x1b
0x20425000 present anon excl f26
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
37
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
12
mmsh> get vmstat.nr_vmscan_write
38
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
0
mmsh> get vmstat.swpout_zero
1
mmsh> get meminfo.SwapFree
148416
mmsh> read $m1
0x82
mmsh> touch $m1+16K 12K r
minor=1 major=0
mmsh> pagemap $m3 152K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
0x20407000 present anon excl f7
0x20408000 present anon excl f8
0x20409000 present anon excl f9
0x2040a000 swapped anon shared 2:0x1e
0x2040b000 swapped anon shared 2:0x1f
0x2040c000 swapped anon shared 2:0x20
0x2040d000 swapped anon shared 2:0x21
0x2040e000 swapped anon shared 2:0x22
0x2040f000 swapped anon shared 2:0x23
0x20410000 swapped anon shared 2:0x24
0x20411000 swapped anon shared 2:0x25
0x20412000 present anon excl f10
0x20413000 present anon excl f11
0x20414000 present anon excl f12
0x20415000 present anon excl f13
0x20416000 present anon excl f14
0x20417000 present anon excl f15
0x20418000 present anon excl f16
0x20419000 present anon excl f17
0x2041a000 present anon excl f18
0x2041b000 present anon excl f19
0x2041c000 present anon excl f20
0x2041d000 present anon excl f21
0x2041e000 present anon excl f22
0x2041f000 present anon excl f23
0x20420000 present anon excl f24
0x20421000 present anon excl f25
0x20422000 swapped anon shared 2:0x19
0x20423000 swapped anon shared 2:0x1a
0x20424000 swapped anon shared 2:0x1b
0x20425000 present anon excl f26
mmsh> madvise $m3 152K pageout
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
Rss:                  24 kB
Pss:                  24 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        24 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:            24 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20218000 rw-p 00000000 00:00 0
Rss:                  96 kB
Pss:                  96 kB
Pss_Dirty:            96 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        96 kB
Referenced:           96 kB
Anonymous:            96 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20400000-20426000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                152 kB
SwapPss:             152 kB
Locked:                0 kB
mmsh> madvise $m3+108K 32K cold
mmsh> m4 = mmap 96K rw addr=0x20600000 fixed
0x20600000
mmsh> touch $m4 96K w
minor=24 major=0
mmsh> pagemap $m4 96K
0x20600000 present anon excl f0
0x20601000 present anon excl f1
0x20602000 present anon excl f2
0x20603000 present anon excl f3
0x20604000 present anon excl f4
0x20605000 present anon excl f5
0x20606000 present anon excl f6
0x20607000 present anon excl f7
0x20608000 present anon excl f8
0x20609000 present anon excl f9
0x2060a000 present anon excl f10
0x2060b000 present anon excl f11
0x2060c000 present anon excl f12
0x2060d000 present anon excl f13
0x2060e000 present anon excl f14
0x2060f000 present anon excl f15
0x20610000 present anon excl f16
0x20611000 present anon excl f17
0x20612000 present anon excl f18
0x20613000 present anon excl f19
0x20614000 present anon excl f20
0x20615000 present anon excl f21
0x20616000 present anon excl f22
0x20617000 present anon excl f23
mmsh> on 1 pagemap $m1 32K
0x20000000 present anon excl f24
0x20001000 present anon excl f25
0x20002000 present anon excl f26
0x20003000 present anon excl f27
0x20004000 present anon excl f28
0x20005000 present anon excl f29
0x20006000 present anon shared z
mmsh> on 1 pagemap $m2 96K
0x20200000 present anon excl f30
0x20201000 present anon excl f31
0x20202000 present anon excl f32
0x20203000 present anon excl f33
0x20204000 present anon excl f34
0x20205000 present anon excl f35
0x20206000 present anon excl f36
0x20207000 present anon excl f37
0x20208000 present anon excl f38
0x20209000 present anon excl f39
0x2020a000 present anon excl f40
0x2020b000 present anon excl f41
0x2020c000 present anon excl f42
0x2020d000 present anon excl f43
0x2020e000 present anon excl f44
0x2020f000 present anon excl f45
0x20210000 present anon excl f46
0x20211000 present anon excl f47
0x20212000 present anon excl f48
0x20213000 present anon excl f49
0x20214000 present anon excl f50
0x20215000 present anon excl f51
0x20216000 present anon excl f52
0x20217000 present anon excl f53
mmsh> on 1 pagemap $m3 152K
0x20400000 swapped anon shared 2:0x26
0x20401000 swapped anon shared 2:0x27
0x20402000 swapped anon shared 2:0x28
0x20403000 swapped anon shared 2:0x29
0x20404000 swapped anon shared 2:0x2a
0x20405000 swapped anon shared 2:0x2b
0x20406000 swapped anon shared 2:0x2c
0x20407000 swapped anon shared 2:0x2d
0x20408000 swapped anon shared 2:0x2e
0x20409000 swapped anon shared 2:0x2f
0x2040a000 swapped anon shared 2:0x1e
0x2040b000 swapped anon shared 2:0x1f
0x2040c000 swapped anon shared 2:0x20
0x2040d000 swapped anon shared 2:0x21
0x2040e000 swapped anon shared 2:0x22
0x2040f000 swapped anon shared 2:0x23
0x20410000 swapped anon shared 2:0x24
0x20411000 swapped anon shared 2:0x25
0x20412000 swapped anon shared 2:0x30
0x20413000 swapped anon shared 2:0x31
0x20414000 swapped anon shared 2:0x32
0x20415000 swapped anon shared 2:0x33
0x20416000 swapped anon shared 2:0x34
0x20417000 swapped anon shared 2:0x35
0x20418000 swapped anon shared 2:0x36
0x20419000 swapped anon shared 2:0x37
0x2041a000 swapped anon shared 2:0x38
0x2041b000 swapped anon shared 2:0x39
0x2041c000 swapped anon shared 2:0x3a
0x2041d000 swapped anon shared 2:0x3b
0x2041e000 swapped anon shared 2:0x3c
0x2041f000 swapped anon shared 2:0x3d
0x20420000 swapped anon shared 2:0x3e
0x20421000 swapped anon shared 2:0x3f
0x20422000 swapped anon shared 2:0x19
0x20423000 swapped anon shared 2:0x1a
0x20424000 swapped anon shared 2:0x1b
0x20425000 swapped anon shared 2:0x40
mmsh> on 1 pagemap $m4 96K
0x20600000 present anon excl f0
0x20601000 present anon excl f1
0x20602000 present anon excl f2
0x20603000 present anon excl f3
0x20604000 present anon excl f4
0x20605000 present anon excl f5
0x20606000 present anon excl f6
0x20607000 present anon excl f7
0x20608000 present anon excl f8
0x20609000 present anon excl f9
0x2060a000 present anon excl f10
0x2060b000 present anon excl f11
0x2060c000 present anon excl f12
0x2060d000 present anon excl f13
0x2060e000 present anon excl f14
0x2060f000 present anon excl f15
0x20610000 present anon excl f16
0x20611000 present anon excl f17
0x20612000 present anon excl f18
0x20613000 present anon excl f19
0x20614000 present anon excl f20
0x20615000 present anon excl f21
0x20616000 present anon excl f22
0x20617000 present anon excl f23
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
20000000-20008000 rw-p 00000000 00:00 0
Rss:                  24 kB
Pss:                  24 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        24 kB
Private_Dirty:         0 kB
Referenced:           12 kB
Anonymous:            24 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20200000-20218000 rw-p 00000000 00:00 0
Rss:                  96 kB
Pss:                  96 kB
Pss_Dirty:            96 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        96 kB
Referenced:           96 kB
Anonymous:            96 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20400000-20426000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                152 kB
SwapPss:             152 kB
Locked:                0 kB
20600000-20618000 rw-p 00000000 00:00 0
Rss:                  96 kB
Pss:                  96 kB
Pss_Dirty:            96 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        96 kB
Referenced:           96 kB
Anonymous:            96 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	65532		0		-2
/dev/vdf                                partition	65532		0		-3
/dev/vdc                                partition	16380		156		5
/dev/vde                                partition	1020		0		3
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
64
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
39
mmsh> get vmstat.nr_vmscan_write
65
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
0
mmsh> get vmstat.swpout_zero
1
mmsh> get meminfo.SwapFree
148308
