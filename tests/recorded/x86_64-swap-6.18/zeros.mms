Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdb 64M
mmsh> a = mmap 32K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 32K w
minor=8 major=0
mmsh> write $a+8K 1
mmsh> write $a+12K 2
mmsh> write $a+16K 3
mmsh> write $a+16K 0
mmsh> madvise $a 32K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
2
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
2
mmsh> get vmstat.nr_vmscan_write
8
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
0
mmsh> get vmstat.swpout_zero
6
mmsh> get meminfo.SwapFree
65500
mmsh> touch $a 32K r
minor=2 major=6
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
2
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
8
mmsh> get vmstat.nr_vmscan_write
8
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
6
mmsh> get vmstat.swpout_zero
6
mmsh> get meminfo.SwapFree
65500
mmsh> madvise $a 32K pageout
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
2
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
0
mmsh> get vmstat.nr_vmscan_write
8
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
6
mmsh> get vmstat.swpout_zero
6
mmsh> get meminfo.SwapFree
65500
mmsh> write $a 7
mmsh> touch $a+4K 4K w
minor=0 major=1
mmsh> write $a+8K 0
mmsh> madvise $a 32K pageout
mmsh> get vmstat.pswpin
1
mmsh> get vmstat.pswpout
3
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
1
mmsh> get vmstat.nr_vmscan_write
11
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
8
mmsh> get vmstat.swpout_zero
8
mmsh> get meminfo.SwapFree
65500
mmsh> read $a
0x07
mmsh> read $a+8K
0x00
mmsh> read $a+12K
0x02
mmsh> fork
2
mmsh> on 2 touch $a 32K r
minor=0 major=5
mmsh> on 2 write $a+20K 9
mmsh> madvise $a 32K pageout
mmsh> on 2 madvise $a 32K pageout
mmsh> get vmstat.pswpin
2
mmsh> get vmstat.pswpout
4
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
5
mmsh> get vmstat.nr_vmscan_write
12
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
14
mmsh> get vmstat.swpout_zero
8
mmsh> get meminfo.SwapFree
65496
mmsh> on 2 pagemap $a 32K
0x20000000 present anon shared f0
0x20001000 swapped anon shared 0:0xa
0x20002000 present anon shared f1
0x20003000 present anon shared f2
0x20004000 swapped anon shared 0:0x5
0x20005000 swapped anon shared 0:0xc
0x20006000 swapped anon shared 0:0x7
0x20007000 swapped anon shared 0:0x8
mmsh> pagemap $a 32K
0x20000000 present anon shared f0
0x20001000 swapped anon shared 0:0xa
0x20002000 present anon shared f1
0x20003000 present anon shared f2
0x20004000 swapped anon shared 0:0x5
0x20005000 swapped anon shared 0:0x6
0x20006000 swapped anon shared 0:0x7
0x20007000 swapped anon shared 0:0x8
mmsh> s = mmap 32K rw shared addr=0x20200000 fixed
0x20200000
mmsh> touch $s 16K w
minor=4 major=0
mmsh> write $s+4K 5
mmsh> madvise $s 32K pageout
mmsh> get vmstat.pswpin
2
mmsh> get vmstat.pswpout
5
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
6
mmsh> get vmstat.nr_vmscan_write
16
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
14
mmsh> get vmstat.swpout_zero
11
mmsh> get meminfo.SwapFree
65480
mmsh> touch $s 32K r
minor=5 major=3
mmsh> get vmstat.pswpin
2
mmsh> get vmstat.pswpout
5
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
5
mmsh> get vmstat.nr_vmscan_write
16
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
17
mmsh> get vmstat.swpout_zero
11
mmsh> get meminfo.SwapFree
65496
mmsh> read $s+4K
0x05
mmsh> swapoff /dev/vdb
mmsh> get vmstat.pswpin
2
mmsh> get vmstat.pswpout
5
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
0
mmsh> get vmstat.nr_vmscan_write
16
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
21
mmsh> get vmstat.swpout_zero
11
mmsh> get meminfo.SwapFree
0
