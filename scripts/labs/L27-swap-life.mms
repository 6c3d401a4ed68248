L27  The life of a swapped page

Goal: follow one page out and in: its slot, its entry, the swap cache, and when it has to be written again.
Read: mmsh-swapout(1), mmsh-swapmap(1), mmsh-vtop(1)
Check: mmsh --check scripts/labs/L27-swap-life.mms

0x40  the swap cache has it          0x41  and an entry names the slot
0x01  an entry names it, the page is on disk only

mmsh> boot x86_64 --mem 128M
mmsh> swapon /dev/vda 1M
mmsh> p = mmap 4K
0x7ffff7ff8000
mmsh> write $p "a page of its own"
mmsh> # Q1: Out. What stands in the entry, what in the map? The page is still in memory, so a return is a minor fault.
mmsh> swapout 1 $p 4K
1
mmsh> vtop $p
VIRTUAL             PHYSICAL
0x7ffff7ff8000      (not mapped)

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x1810000        255  0x18107f8       =>  0x1812067           PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x1812000        511  0x1812ff8       =>  0x1813067           PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x1813000        447  0x1813df8       =>  0x1820067           PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1820000        504  0x1820fc0       =>  0x7fffffffffffc0a   swap type 0 offset 1
PAGE   none: the pte is not present, the page is in swap
VMA    7ffff7ff8000-7ffff7ff9000 rw-p
mmsh> swapmap
/dev/vda: 1 of 255 slots in use, next 0x2
  0x1	0x41 1 entry, cached
  0x2..0xff	0x00 free
mmsh> mincore $p 4K
1
mmsh> # Q2: Now it leaves memory, too.
mmsh> kswapd drop
mmsh> read $p 17
7ffff7ff8000: 6120 7061 6765 206f 6620 6974 7320 6f77  a page of its ow
7ffff7ff8010: 6e                                       n
mmsh> written = get vmstat.pswpout
1
mmsh> swapout 1 $p 4K
1
mmsh> swapmap
/dev/vda: 1 of 255 slots in use, next 0x2
  0x1	0x01 1 entry
  0x2..0xff	0x00 free
mmsh> # Q3: It was only read since it was written. How often was it written in all?
mmsh> assert $(get vmstat.pswpout) == $written
mmsh> # Q4: Back by a read: a major fault. The slot stays, the page is clean.
mmsh> touch $p 1 r
minor=0 major=1
mmsh> swapmap
/dev/vda: 1 of 255 slots in use, next 0x2
  0x1	0x40 cached
  0x2..0xff	0x00 free
mmsh> # Q5: A write makes the copy in swap old. Is it written again?
mmsh> write $p 0x41
mmsh> swapout 1 $p 4K
1
mmsh> assert $(get vmstat.pswpout) == $written + 1
mmsh> read $p 17
7ffff7ff8000: 4120 7061 6765 206f 6620 6974 7320 6f77  A page of its ow
7ffff7ff8010: 6e                                       n
mmsh> # Q6: With a child there are two entries for one slot.
mmsh> swapout 1 $p 4K
1
mmsh> child = fork
2
mmsh> swapmap
/dev/vda: 1 of 255 slots in use, next 0x2
  0x1	0x02 2 entries
  0x2..0xff	0x00 free
mmsh> on $child touch $p 1 w
minor=0 major=1
mmsh> swapmap
/dev/vda: 1 of 255 slots in use, next 0x2
  0x1	0x41 1 entry, cached
  0x2..0xff	0x00 free
mmsh> on $child exit
mmsh> munmap $p 4K
mmsh> swapmap
/dev/vda: 0 of 255 slots in use, next 0x2
  0x1..0xff	0x00 free
mmsh> verify
