L11  Two processes, one file

Goal: say which fault on a file reads the disk, and whose frames two processes see.
Read: mmsh-file(1), mmsh-evict(1), mmsh-touch(1), mmsh-mincore(1), mmsh-page(1)
Check: mmsh --check scripts/labs/L11-page-cache.mms

exec maps the segments of a program and reads nothing: its pages come from the page cache when they are
touched, and to the cache from the disk when they are not there. A major fault is one that waited for the disk.

mmsh> # A program's text of 40 pages, on disk only, mapped by two processes before anybody runs it.
mmsh> file text 40pg
mmsh> evict text
mmsh> p = mmap 40pg rx file=text
0xb7fd2000
mmsh> child = fork
2
mmsh> # Q1: Has mapping it brought a page in? (mincore asks the page cache.)
mmsh> assert $(get 1.status.RssFile) == 4
mmsh> mincore $p 40pg
0000000000000000000000000000000000000000
mmsh> # Q2: The first instruction of the first process. Minor or major?
mmsh> major = $(get vmstat.pgmajfault)
mmsh> touch $p 1 x
minor=0 major=1
mmsh> assert $(get vmstat.pgmajfault) == $major + 1
mmsh> # Q3: One page was needed. How many did the kernel read? Waiting is dear, more pages are not: read-around.
mmsh> mincore $p 40pg
1111111111111111111111111111111100000000
mmsh> # Q4: And the second process, the same page?
mmsh> on $child touch $p 1 x
minor=1 major=0
mmsh> assert $(get vmstat.pgmajfault) == $major + 1
mmsh> # Q5: Is it the same frame?
mmsh> assert $(vtop $p) == $(on $child vtop $p)
mmsh> page $(vtop $p)>>12
pfn                     0x3fc2c
physical                0x3fc2c000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x14  uptodate|lru
_refcount               3                   (count)
_mapcount               1                   (PTEs that map it, minus one)
mapping                 inode 13 text
index                   0x0                 (offset, in pages)
private                 0x0
lru                     inactive_file
frame                   allocated, order 0
mapped by               pid 1 at 0xb7fd2000 r-
mapped by               pid 2 at 0xb7fd2000 r-
mmsh> # Q6: The second process took one fault. How many pages does it have? Those around that are in the cache
mmsh> # are mapped with it, 16 in all: fault-around.
mmsh> assert $(get $child.status.RssFile) == 4 + 16*4
mmsh> on $child touch $p 16pg x
minor=0 major=0
mmsh> # Q7: Both have sixteen pages of the file now, and the page of init they run in. How many frames is that?
mmsh> touch $p 16pg x
minor=0 major=0
mmsh> for i in 0..16 { assert $(vtop $p+$i*4K) == $(on $child vtop $p+$i*4K) }
mmsh> assert $(get 1.status.RssFile) == 4 + 64
mmsh> assert $(get 1.smaps_rollup.Pss_File) == (4 + 64) / 2
mmsh> # Q8: Page 33 lies beyond what was read.
mmsh> on $child touch $p+33pg 1 x
minor=0 major=1
mmsh> # Q9: Both unmap it. The pages stay, clean and in the cache: whoever maps the file next has a minor fault.
mmsh> munmap $p 40pg
mmsh> on $child munmap $p 40pg
mmsh> p = mmap 40pg r file=text
0xb7fd2000
mmsh> mincore $p 40pg
1111111111111111111111111111111111111111
mmsh> touch $p 16pg r
minor=1 major=0
mmsh> verify
