L27  The life of a swapped page

Goal: follow one page out and in: its slot, its entry, the swap cache, and when it has to be written again.
Read: mmsh-swapout(1), mmsh-swapmap(1), mmsh-vtop(1)
Run: mmsh lab L27

0x40  the swap cache has it          0x41  and an entry names the slot
0x01  an entry names it, the page is on disk only

mmsh> boot x86_64 --mem 128M
mmsh> param size 1M in 200K..8M step 4K
size = 1048576
mmsh> swapon /dev/vda $size
mmsh> hint slots "A slot is a page; the first page is the header."
mmsh> ask slots "The device has $size bytes. How many slots?" $(get meminfo.SwapTotal) / 4
slots = 255
mmsh> p = mmap 4K
0x7ffff7ff8000
mmsh> write $p "a page of its own"
mmsh> # Out. What stands in the entry, what in the map? The page is still in memory, so a return is a minor fault.
mmsh> swapout 1 $p 4K
1
mmsh> vtop $p
VIRTUAL             PHYSICAL
0x7ffff7ff8000      (not mapped)

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x1832000        255  0x18327f8       =>  0x1834067           PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x1834000        511  0x1834ff8       =>  0x1835067           PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x1835000        447  0x1835df8       =>  0x183c067           PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x183c000        504  0x183cfc0       =>  0x7fffffffffffc0a   swap type 0 offset 1
PAGE   none: the pte is not present, the page is in swap
VMA    7ffff7ff8000-7ffff7ff9000 rw-p
mmsh> swapmap
/dev/vda: 1 of 255 slots in use, next 0x2
  0x1	0x41 1 entry, cached
  0x2..0xff	0x00 free
mmsh> mincore $p 4K
1
mmsh> # Now it leaves memory, too.
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
mmsh> # It was only read since it was written. How often was it written in all?
mmsh> hint once "The copy in swap is as good as ever."
mmsh> ask once "The page went out twice, and was only read in between. How often was it written?" get vmstat.pswpout
once = 1
mmsh> # Back by a read. The slot stays, the page is clean.
mmsh> ask back "A read now: what does touch print?" touch $p 1 r
back = minor=0 major=1
mmsh> swapmap
/dev/vda: 1 of 255 slots in use, next 0x2
  0x1	0x40 cached
  0x2..0xff	0x00 free
mmsh> # A write makes the copy in swap old. Is it written again?
mmsh> param writes 1 in 1..30
writes = 1
mmsh> repeat $writes - 1 { write $p 0x42; e = $(swapout 1 $p 4K) }
mmsh> write $p 0x41
mmsh> swapout 1 $p 4K
1
mmsh> hint again "Each write makes the copy in swap old."
mmsh> ask again "Written by the process and swapped out, $writes times. How often was it written to the device?" \
...>   $(get vmstat.pswpout) - $written
again = 1
mmsh> read $p 17
7ffff7ff8000: 4120 7061 6765 206f 6620 6974 7320 6f77  A page of its ow
7ffff7ff8010: 6e                                       n
mmsh> # With a child there are two entries for one slot.
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
