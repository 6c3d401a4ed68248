L25  Linux's two LRU lists

Goal: predict which pages leave memory first, and what a second use changes.
Read: mmsh-lru(1), mmsh-reclaim(1), mmsh-pagemap(1)
Check: mmsh --check scripts/labs/L25-two-lists.mms

New pages enter the inactive list at its head; reclaim looks at its tail. A page that was used since the last look is kept once,
and goes to the active list if it was used again by the next look. Reclaim never looks at what is not at the tail.

mmsh> boot i386 --mem 64M
mmsh> swapon /dev/vda 64M
mmsh> cold = mmap 8pg
0xb7ff2000
mmsh> touch $cold 8pg
minor=8 major=0
mmsh> hot = mmap 8pg
0xb7fea000
mmsh> touch $hot 8pg
minor=8 major=0
mmsh> # Q1: Both are on the inactive list. Which frames are nearer to the tail?
mmsh> lru
inactive_anon     16: 0x3f05 0x3f04 0x3f03 0x3f02 0x3f01 0x3f00 0x3f27 0x3f26 0x3f25 0x3f24 0x3f23 0x3f22 0x3f21 0x3f20 0x3f2b 0x3f2a
active_anon        1: 0x3f2e
inactive_file      4: 0x3f29 0x3f28 0x3f2d 0x3f2c
active_file        0:
unevictable        0:
mmsh> assert $(get vmstat.nr_inactive_anon) >= 16
mmsh> # Q2: A pass finds all of them young: how many does it free? Afterwards they are old, and marked r.
mmsh> before = get vmstat.pgsteal_anon
0
mmsh> reclaim 16
3
mmsh> assert $(get vmstat.pgsteal_anon) == $before
mmsh> lru
inactive_anon     16: 0x3f05r 0x3f04r 0x3f03r 0x3f02r 0x3f01r 0x3f00r 0x3f27r 0x3f26r 0x3f25r 0x3f24r 0x3f23r 0x3f22r 0x3f21r 0x3f20r 0x3f2br 0x3f2ar
active_anon        1: 0x3f2e
inactive_file      0:
active_file        1: 0x3f2dr
unevictable        0:
mmsh> # Q3: Only hot is used again. Which pages stay (w: they were active for a while), which are in swap?
mmsh> touch $hot 8pg
minor=0 major=0
mmsh> reclaim 16
1
mmsh> lru
inactive_anon     16: 0x3f05rw 0x3f04rw 0x3f03rw 0x3f02rw 0x3f01rw 0x3f00rw 0x3f27rw 0x3f26rw 0x3f2ew 0x3f2bs 0x3f20s 0x3f21s 0x3f22s 0x3f23s 0x3f24s 0x3f25s
active_anon        0:
inactive_file      1: 0x3f2drw
active_file        0:
unevictable        0:
mmsh> pagemap $cold 8pg
0xb7ff2000 swapped anon shared -
0xb7ff3000 swapped anon shared -
0xb7ff4000 swapped anon shared -
0xb7ff5000 swapped anon shared -
0xb7ff6000 swapped anon shared -
0xb7ff7000 swapped anon shared -
0xb7ff8000 swapped anon shared -
0xb7ff9000 swapped anon shared -
mmsh> pagemap $hot 8pg
0xb7fea000 present anon excl 0x3f26
0xb7feb000 present anon excl 0x3f27
0xb7fec000 present anon excl 0x3f00
0xb7fed000 present anon excl 0x3f01
0xb7fee000 present anon excl 0x3f02
0xb7fef000 present anon excl 0x3f03
0xb7ff0000 present anon excl 0x3f04
0xb7ff1000 present anon excl 0x3f05
mmsh> # Q4: What is written can come back: from the cache, if it was not needed yet.
mmsh> touch $cold 8pg
minor=7 major=1
mmsh> # Q5: How long ago was a page evicted? The shadow tells: it counts as a refault, and if it is sooner than the lists
mmsh> # are long, the page starts as an active one.
mmsh> get vmstat.workingset_refault_anon
1
mmsh> get vmstat.workingset_activate_anon
0
mmsh> verify
