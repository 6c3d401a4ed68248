Recorded on Linux 6.1.176, i386 (686 with PAE): swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdf 64M prio=1
mmsh> swapon /dev/vdc 16M
mmsh> m1 = mmap 16K rw shared addr=0x20000000 fixed
0x20000000
mmsh> fork
2
mmsh> touch $m1 16K w
minor=4 major=0
mmsh> on 2 mlock $m1 16K
mmsh> on 2 munlock $m1 16K
mmsh> on 2 exit
mmsh> madvise $m1 16K pageout
mmsh> touch $m1 4K w
minor=1 major=0
mmsh> madvise $m1 16K cold
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
4
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
3
mmsh> get vmstat.nr_vmscan_write
4
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
81648
