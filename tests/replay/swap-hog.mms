A process wants more than there is, as a recorded kernel saw it: Debian's 6.1 on 64 MiB with 128 MiB of swap, 34,436 kB free
when it begins, 56 MiB written in steps of 8, then read. Behind each step stand the kernel's figures. There kswapd runs beside
the process, and here at the end of the fault that wakes it; so the batches differ, and what they come to hardly does.

mmsh> boot i386 --mem 64M
mmsh> # the recorded kernel's watermarks, and what it had free
mmsh> sysctl vm.min_free_kbytes=876
mmsh> n = $(get meminfo.MemFree)/4 - 34436/4
mmsh> for i in 0..$n { x = $(alloc_pages 0) }
mmsh> swapon /dev/vda 128M
mmsh> hog = fork
2
mmsh> switch $hog
mmsh> p = mmap 56M
0xb47fa000
mmsh> # 32 MiB fit: recorded MemFree 2080 kB, nothing in swap
mmsh> touch $p 32M
minor=8192 major=0
mmsh> get meminfo.MemFree
1760
mmsh> get $hog.status.VmSwap
0
mmsh> # 40 MiB: VmSwap 9684 kB
mmsh> touch $p+32M 8M
minor=2048 major=0
mmsh> get $hog.status.VmSwap
7792
mmsh> # 56 MiB: 33280 kB here and 24112 kB in swap, pgmajfault 2
mmsh> touch $p+40M 16M
minor=4096 major=0
mmsh> get $hog.status.RssAnon
33176
mmsh> get $hog.status.VmSwap
24172
mmsh> get vmstat.pswpout
6043
mmsh> # no page is anywhere twice, or nowhere
mmsh> assert $(get $hog.status.RssAnon) + $(get $hog.status.VmSwap) >= 56*1024
mmsh> # read again: 1793 major faults, 14204 pages in, pswpout 14466, pgsteal_anon 20172, SwapCached 33956 kB
mmsh> touch $p 56M r
minor=12539 major=1796
mmsh> get vmstat.pswpin
14349
mmsh> get vmstat.pswpout
14335
mmsh> get vmstat.pgsteal_anon
20412
mmsh> get meminfo.SwapCached
33088
mmsh> verify
