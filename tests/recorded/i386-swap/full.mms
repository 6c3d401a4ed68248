Recorded on Linux 6.1.176, i386 (686 with PAE): swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vde 1M
mmsh> a = mmap 1M rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 1M w
minor=256 major=0
mmsh> madvise $a 400K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		400		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
100
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
100
mmsh> get vmstat.nr_vmscan_write
100
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
620
mmsh> touch $a 40K r
minor=10 major=0
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
100
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
100
mmsh> get vmstat.nr_vmscan_write
100
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
620
mmsh> madvise $a+400K 200K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
150
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
150
mmsh> get vmstat.nr_vmscan_write
150
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
420
mmsh> touch $a 80K r
minor=10 major=0
mmsh> pagemap $a 80K
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
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
150
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
140
mmsh> get vmstat.nr_vmscan_write
150
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
460
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		560		-2
mmsh> madvise $a 1M pageout
mmsh> pagemap $a+900K 124K
0x200e1000 swapped anon shared 0:0xec
0x200e2000 swapped anon shared 0:0xed
0x200e3000 swapped anon shared 0:0xee
0x200e4000 swapped anon shared 0:0xef
0x200e5000 swapped anon shared 0:0xf0
0x200e6000 swapped anon shared 0:0xf1
0x200e7000 swapped anon shared 0:0xf2
0x200e8000 swapped anon shared 0:0xf3
0x200e9000 swapped anon shared 0:0xf4
0x200ea000 swapped anon shared 0:0xf5
0x200eb000 swapped anon shared 0:0xf6
0x200ec000 swapped anon shared 0:0xf7
0x200ed000 swapped anon shared 0:0xf8
0x200ee000 swapped anon shared 0:0xf9
0x200ef000 swapped anon shared 0:0xfa
0x200f0000 swapped anon shared 0:0xfb
0x200f1000 swapped anon shared 0:0xfc
0x200f2000 swapped anon shared 0:0xfd
0x200f3000 swapped anon shared 0:0xfe
0x200f4000 swapped anon shared 0:0xff
0x200f5000 swapped anon shared 0:0xb
0x200f6000 swapped anon shared 0:0xc
0x200f7000 swapped anon shared 0:0xd
0x200f8000 swapped anon shared 0:0xe
0x200f9000 swapped anon shared 0:0xf
0x200fa000 swapped anon shared 0:0x10
0x200fb000 swapped anon shared 0:0x11
0x200fc000 swapped anon shared 0:0x12
0x200fd000 swapped anon shared 0:0x13
0x200fe000 swapped anon shared 0:0x14
0x200ff000 present anon excl f0
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
265
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
245
mmsh> get vmstat.nr_vmscan_write
265
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		1020		-2
mmsh> s = mmap 64K rw shared addr=0x20200000 fixed
0x20200000
mmsh> touch $s 64K w
minor=16 major=0
mmsh> madvise $s 64K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
265
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
245
mmsh> get vmstat.nr_vmscan_write
265
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
0
mmsh> munmap $a+100K 100K
mmsh> madvise $s 64K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
265
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
220
mmsh> get vmstat.nr_vmscan_write
265
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
100
mmsh> touch $s 64K r
minor=1 major=0
mmsh> pagemap $a+600K 200K
0x20096000 swapped anon shared 0:0xa1
0x20097000 swapped anon shared 0:0xa2
0x20098000 swapped anon shared 0:0xa3
0x20099000 swapped anon shared 0:0xa4
0x2009a000 swapped anon shared 0:0xa5
0x2009b000 swapped anon shared 0:0xa6
0x2009c000 swapped anon shared 0:0xa7
0x2009d000 swapped anon shared 0:0xa8
0x2009e000 swapped anon shared 0:0xa9
0x2009f000 swapped anon shared 0:0xaa
0x200a0000 swapped anon shared 0:0xab
0x200a1000 swapped anon shared 0:0xac
0x200a2000 swapped anon shared 0:0xad
0x200a3000 swapped anon shared 0:0xae
0x200a4000 swapped anon shared 0:0xaf
0x200a5000 swapped anon shared 0:0xb0
0x200a6000 swapped anon shared 0:0xb1
0x200a7000 swapped anon shared 0:0xb2
0x200a8000 swapped anon shared 0:0xb3
0x200a9000 swapped anon shared 0:0xb4
0x200aa000 swapped anon shared 0:0xb5
0x200ab000 swapped anon shared 0:0xb6
0x200ac000 swapped anon shared 0:0xb7
0x200ad000 swapped anon shared 0:0xb8
0x200ae000 swapped anon shared 0:0xb9
0x200af000 swapped anon shared 0:0xba
0x200b0000 swapped anon shared 0:0xbb
0x200b1000 swapped anon shared 0:0xbc
0x200b2000 swapped anon shared 0:0xbd
0x200b3000 swapped anon shared 0:0xbe
0x200b4000 swapped anon shared 0:0xbf
0x200b5000 swapped anon shared 0:0xc0
0x200b6000 swapped anon shared 0:0xc1
0x200b7000 swapped anon shared 0:0xc2
0x200b8000 swapped anon shared 0:0xc3
0x200b9000 swapped anon shared 0:0xc4
0x200ba000 swapped anon shared 0:0xc5
0x200bb000 swapped anon shared 0:0xc6
0x200bc000 swapped anon shared 0:0xc7
0x200bd000 swapped anon shared 0:0xc8
0x200be000 swapped anon shared 0:0xc9
0x200bf000 swapped anon shared 0:0xca
0x200c0000 swapped anon shared 0:0xcb
0x200c1000 swapped anon shared 0:0xcc
0x200c2000 swapped anon shared 0:0xcd
0x200c3000 swapped anon shared 0:0xce
0x200c4000 swapped anon shared 0:0xcf
0x200c5000 swapped anon shared 0:0xd0
0x200c6000 swapped anon shared 0:0xd1
0x200c7000 swapped anon shared 0:0xd2
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		920		-2
mmsh> smaps # part
20000000-20019000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                100 kB
SwapPss:             100 kB
Locked:                0 kB
20032000-20100000 rw-p 00000000 00:00 0
Rss:                   4 kB
Pss:                   4 kB
Pss_Dirty:             4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            0 kB
Anonymous:             4 kB
Swap:                820 kB
SwapPss:             820 kB
Locked:                0 kB
20200000-20210000 rw-s 00000000 00:00 0          /dev/zero (deleted)
Rss:                  64 kB
Pss:                  64 kB
Pss_Dirty:            64 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        64 kB
Referenced:           64 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
