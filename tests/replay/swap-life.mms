A page's life in swap, on i386: slots, entries, the swap cache, fork. States, fault counts and counters are those that a
6.1 kernel printed for the same calls (i386, one swap area, MADV_PAGEOUT).

mmsh> swapon /dev/vda 64M
mmsh> a = mmap 64K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 64K w
minor=16 major=0
mmsh> write $a 0x41
mmsh> madvise $a 32K pageout
mmsh> pagemap $a 64K
0x20000000 swapped anon shared -
0x20001000 swapped anon shared -
0x20002000 swapped anon shared -
0x20003000 swapped anon shared -
0x20004000 swapped anon shared -
0x20005000 swapped anon shared -
0x20006000 swapped anon shared -
0x20007000 swapped anon shared -
0x20008000 present anon excl 0x3fc0d
0x20009000 present anon excl 0x3fc0e
0x2000a000 present anon excl 0x3fc0f
0x2000b000 present anon excl 0x3fc10
0x2000c000 present anon excl 0x3fc11
0x2000d000 present anon excl 0x3fc12
0x2000e000 present anon excl 0x3fc13
0x2000f000 present anon excl 0x3fc14
mmsh> # all in the swap cache still: resident, and back by minor faults
mmsh> mincore $a 64K
1111111111111111
mmsh> get vmstat.pswpout
8
mmsh> get 1.status.VmSwap
32
mmsh> swapmap
/dev/vda: 66 of 16383 slots in use, next 0x43
  0x1..0x8	0x41 1 entry, cached
  0x9..0x42	0x40 in the cache of slots
  0x43..0x3fff	0x00 free
mmsh> touch $a 1 r
minor=1 major=0
mmsh> swapmap
/dev/vda: 66 of 16383 slots in use, next 0x43
  0x1	0x40 cached
  0x2..0x8	0x41 1 entry, cached
  0x9..0x42	0x40 in the cache of slots
  0x43..0x3fff	0x00 free
mmsh> # i386 has no bit to remember that the page was nobody else's: a write after a read frees the slot
mmsh> touch $a 8K w
minor=2 major=0
mmsh> touch $a+8K 8K w
minor=2 major=0
mmsh> read $a
0x41
mmsh> madvise $a 4K pageout
mmsh> madvise $a+8K 4K pageout
mmsh> swapmap
/dev/vda: 66 of 16383 slots in use, next 0x43
  0x1..0x4	0x40 in the cache of slots
  0x5..0xa	0x41 1 entry, cached
  0xb..0x42	0x40 in the cache of slots
  0x43..0x3fff	0x00 free
mmsh> # fork: both name the slots
mmsh> c = fork
2
mmsh> swapmap
/dev/vda: 66 of 16383 slots in use, next 0x43
  0x1..0x4	0x40 in the cache of slots
  0x5..0xa	0x42 2 entries, cached
  0xb..0x42	0x40 in the cache of slots
  0x43..0x3fff	0x00 free
mmsh> on $c touch $a 1 r
minor=1 major=0
mmsh> on $c touch $a+20K 4K w
minor=1 major=0
mmsh> on $c pagemap $a 64K
0x20000000 present anon excl 0x3fc05
0x20001000 present anon shared 0x3fc06
0x20002000 swapped anon shared -
0x20003000 present anon shared 0x3fc08
0x20004000 swapped anon shared -
0x20005000 present anon excl 0x3fc15
0x20006000 swapped anon shared -
0x20007000 swapped anon shared -
0x20008000 present anon shared 0x3fc0d
0x20009000 present anon shared 0x3fc0e
0x2000a000 present anon shared 0x3fc0f
0x2000b000 present anon shared 0x3fc10
0x2000c000 present anon shared 0x3fc11
0x2000d000 present anon shared 0x3fc12
0x2000e000 present anon shared 0x3fc13
0x2000f000 present anon shared 0x3fc14
mmsh> on $c exit
mmsh> pagemap $a 64K
0x20000000 swapped anon shared -
0x20001000 present anon excl 0x3fc06
0x20002000 swapped anon shared -
0x20003000 present anon excl 0x3fc08
0x20004000 swapped anon shared -
0x20005000 swapped anon shared -
0x20006000 swapped anon shared -
0x20007000 swapped anon shared -
0x20008000 present anon excl 0x3fc0d
0x20009000 present anon excl 0x3fc0e
0x2000a000 present anon excl 0x3fc0f
0x2000b000 present anon excl 0x3fc10
0x2000c000 present anon excl 0x3fc11
0x2000d000 present anon excl 0x3fc12
0x2000e000 present anon excl 0x3fc13
0x2000f000 present anon excl 0x3fc14
mmsh> touch $a 64K r
minor=6 major=0
mmsh> touch $a 64K w
minor=16 major=0
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
10
mmsh> get meminfo.SwapCached
0
mmsh> madvise $a 64K pageout
mmsh> madvise $a 16K dontneed
mmsh> pagemap $a 20K
0x20004000 swapped anon shared -
mmsh> mprotect $a+16K 16K r
mmsh> touch $a+16K 16K r
minor=4 major=0
mmsh> touch $a+16K 1 w
touch: SIGSEGV (SEGV_ACCERR) at 0x20004000
mmsh> mremap $a+32K 32K 32K maymove fixed=0x20100000
0x20100000
mmsh> pagemap 0x20100000 32K
0x20100000 swapped anon shared -
0x20101000 swapped anon shared -
0x20102000 swapped anon shared -
0x20103000 swapped anon shared -
0x20104000 swapped anon shared -
0x20105000 swapped anon shared -
0x20106000 swapped anon shared -
0x20107000 swapped anon shared -
mmsh> mlock 0x20100000 8K
mmsh> pagemap 0x20100000 32K
0x20100000 present anon excl 0x3fc0d
0x20101000 present anon excl 0x3fc0e
0x20102000 swapped anon shared -
0x20103000 swapped anon shared -
0x20104000 swapped anon shared -
0x20105000 swapped anon shared -
0x20106000 swapped anon shared -
0x20107000 swapped anon shared -
mmsh> madvise 0x20100000 32K pageout
madvise: EINVAL (Invalid argument)
mmsh> munmap 0x20100000 32K
mmsh> swapmap
/dev/vda: 66 of 16383 slots in use, next 0x43
  0x1..0xe	0x40 in the cache of slots
  0xf..0x12	0x40 cached
  0x13..0x42	0x40 in the cache of slots
  0x43..0x3fff	0x00 free
mmsh> # shared memory: the file has the slots, no entry names them
mmsh> s = mmap 32K rw shared addr=0x20200000 fixed
0x20200000
mmsh> touch $s 32K w
minor=8 major=0
mmsh> madvise $s 32K pageout
mmsh> pagemap $s 32K
mmsh> swapmap
/dev/vda: 66 of 16383 slots in use, next 0x43
  0x1..0xe	0x40 in the cache of slots
  0xf..0x12	0x40 cached
  0x13..0x1a	0x40 in the cache of slots
  0x1b..0x22	0xff shared memory, cached
  0x23..0x42	0x40 in the cache of slots
  0x43..0x3fff	0x00 free
mmsh> touch $s 8K r
minor=2 major=0
mmsh> pagemap $s 32K
0x20200000 present file excl 0x3fc0d
0x20201000 present file excl 0x3fc0e
mmsh> mincore $s 32K
11111111
mmsh> # a mapping of the zero page has nothing to swap
mmsh> p = mmap 16K rw addr=0x20300000 fixed
0x20300000
mmsh> touch $p 16K r
minor=4 major=0
mmsh> madvise $p 16K pageout
mmsh> pagemap $p 16K
0x20300000 present anon shared zero
0x20301000 present anon shared zero
0x20302000 present anon shared zero
0x20303000 present anon shared zero
mmsh> swapin 1
6
mmsh> swapoff /dev/vda
mmsh> swaps
Filename				Type		Size		Used		Priority
mmsh> verify
