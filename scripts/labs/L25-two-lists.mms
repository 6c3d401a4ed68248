L25  Linux's two LRU lists

Goal: predict which pages leave memory first, and what a second use changes.
Read: mmsh-lru(1), mmsh-reclaim(1), mmsh-pagemap(1)
Run: mmsh lab L25

New pages enter the inactive list at its head; reclaim looks at its tail. A page that was used since the last look
is kept once, and goes to the active list if it was used again by the next look. Reclaim never looks at what is
not at the tail.

mmsh> boot i386 --mem 64M
mmsh> swapon /dev/vda 64M
mmsh> param cool 8 in 6..24
cool = 8
mmsh> param warm 8 in 6..24
warm = 8
mmsh> cold = mmap $cool*4K
0xb7ff2000
mmsh> touch $cold $cool*4K
minor=8 major=0
mmsh> hot = mmap $warm*4K
0xb7fea000
mmsh> touch $hot $warm*4K
minor=8 major=0
mmsh> # Both are on the inactive list. Which frames are nearer to the tail?
mmsh> lru
inactive_anon     16: 0x3f05 0x3f04 0x3f03 0x3f02 0x3f01 0x3f00 0x3f27 0x3f26 0x3f25 0x3f24 0x3f23 0x3f22 0x3f21 0x3f20 0x3f2b 0x3f2a
active_anon        1: 0x3f2e
inactive_file      4: 0x3f29 0x3f28 0x3f2d 0x3f2c
active_file        0:
unevictable        0:
mmsh> assert $(get vmstat.nr_inactive_anon) >= $cool + $warm
mmsh> # A pass finds all of them young. Afterwards they are old, and marked r.
mmsh> before = get vmstat.pgsteal_anon
0
mmsh> reclaim $cool+$warm
3
mmsh> hint first "A page that was used since the last look is kept once."
mmsh> ask first "All $(print $cool + $warm) pages were used. How many of them did this pass free?" \
...>   $(get vmstat.pgsteal_anon) - $before
first = 0
mmsh> lru
inactive_anon     16: 0x3f05r 0x3f04r 0x3f03r 0x3f02r 0x3f01r 0x3f00r 0x3f27r 0x3f26r 0x3f25r 0x3f24r 0x3f23r 0x3f22r 0x3f21r 0x3f20r 0x3f2br 0x3f2ar
active_anon        1: 0x3f2e
inactive_file      0:
active_file        1: 0x3f2dr
unevictable        0:
mmsh> # Only hot is used again. Which pages stay (w: they were active for a while), which are in swap?
mmsh> touch $hot $warm*4K
minor=0 major=0
mmsh> reclaim $cool+$warm
1
mmsh> hint swapped "Those at the tail that were not used again."
mmsh> ask swapped unit=kB "$warm pages were used again, $cool were not. How much is in swap after the second pass?" \
...>   get 1.status.VmSwap
swapped = 32 kB
mmsh> lru
inactive_anon     16: 0x3f05rw 0x3f04rw 0x3f03rw 0x3f02rw 0x3f01rw 0x3f00rw 0x3f27rw 0x3f26rw 0x3f2ew 0x3f2bs 0x3f20s 0x3f21s 0x3f22s 0x3f23s 0x3f24s 0x3f25s
active_anon        0:
inactive_file      1: 0x3f2drw
active_file        0:
unevictable        0:
mmsh> pagemap $cold $cool*4K
0xb7ff2000 swapped anon shared -
0xb7ff3000 swapped anon shared -
0xb7ff4000 swapped anon shared -
0xb7ff5000 swapped anon shared -
0xb7ff6000 swapped anon shared -
0xb7ff7000 swapped anon shared -
0xb7ff8000 swapped anon shared -
0xb7ff9000 swapped anon shared -
mmsh> pagemap $hot $warm*4K
0xb7fea000 present anon excl 0x3f26
0xb7feb000 present anon excl 0x3f27
0xb7fec000 present anon excl 0x3f00
0xb7fed000 present anon excl 0x3f01
0xb7fee000 present anon excl 0x3f02
0xb7fef000 present anon excl 0x3f03
0xb7ff0000 present anon excl 0x3f04
0xb7ff1000 present anon excl 0x3f05
mmsh> # What is written can come back: from the cache, if it was not needed yet.
mmsh> before = $(get vmstat.pgfault)
mmsh> e = $(try touch $cold $cool*4K)
mmsh> ask faults "The $cool pages are used again. How many faults, minor and major?" $(get vmstat.pgfault) - $before
faults = 9
mmsh> # How long ago was a page evicted? The shadow tells: it counts as a refault, and if it is sooner than the lists
mmsh> # are long, the page starts as an active one.
mmsh> get vmstat.workingset_refault_anon
1
mmsh> get vmstat.workingset_activate_anon
0
mmsh> verify
