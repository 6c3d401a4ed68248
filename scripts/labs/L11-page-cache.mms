L11  Two processes, one file

Goal: say which fault on a file reads the disk, and whose frames two processes see.
Read: mmsh-file(1), mmsh-evict(1), mmsh-touch(1), mmsh-mincore(1), mmsh-page(1), mmsh-cost(1)
Run: mmsh lab L11

exec maps the segments of a program and reads nothing: its pages come from the page cache when they are
touched, and to the cache from the disk when they are not there. A major fault is one that waited for the disk.

mmsh> # A program's text of 40 pages, on disk only, mapped by two processes before anybody runs it.
mmsh> param first 0 in 0..40
first = 0
mmsh> file text 40pg
mmsh> evict text
mmsh> p = mmap 40pg rx file=text
0xb7fd2000
mmsh> child = fork
2
mmsh> # Has mapping it brought a page in? (mincore asks the page cache.)
mmsh> assert $(get 1.status.RssFile) == 4
mmsh> mincore $p 40pg
0000000000000000000000000000000000000000
mmsh> # An instruction of the first process. Minor or major?
mmsh> major = $(get vmstat.pgmajfault)
mmsh> hint first "minor=N major=N"
mmsh> ask first "The first process runs an instruction in page $first. What does touch print?" touch $p+$first*4K 1 x
first = minor=0 major=1
mmsh> assert $(get vmstat.pgmajfault) == $major + 1
mmsh> # One page was needed. How many did the kernel read? Waiting is dear, more pages are not: read-around.
mmsh> cached = $(get 1.status.RssFile)
mmsh> hint around "32 pages, around the one; a digit a page."
mmsh> ask around "mincore of the 40 pages, now?" mincore $p 40pg
around = 1111111111111111111111111111111100000000
mmsh> # And the second process, the same page?
mmsh> ask second "And when the second process runs the same instruction?" on $child touch $p+$first*4K 1 x
second = minor=1 major=0
mmsh> assert $(get vmstat.pgmajfault) == $major + 1
mmsh> # Is it the same frame?
mmsh> ask frame of=no,yes "Do both have the same frame?" $(vtop $p+$first*4K) == $(on $child vtop $p+$first*4K)
frame = yes
mmsh> page $(vtop $p+$first*4K)>>12
pfn                     0x3fc23
physical                0x3fc23000
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
mmsh> # The second process took one fault. How many pages does it have? Those around that are in the cache
mmsh> # are mapped with it, 16 in all: fault-around.
mmsh> hint mapped "16 pages, aligned to 64 kB of addresses, those of them that the mapping has and the cache holds."
mmsh> ask mapped unit=pages "How many pages of the file does the second process have mapped?" \
...>   ($(get $child.status.RssFile) - 4) / 4
mapped = 16 pages
mmsh> e = $(try on $child touch $p 40pg x)
mmsh> # Both run all of it now. How many frames is that?
mmsh> e = $(try touch $p 40pg x)
mmsh> for i in 0..40 { assert $(vtop $p+$i*4K) == $(on $child vtop $p+$i*4K) }
mmsh> assert $(get 1.status.RssFile) == 4 + 160
mmsh> hint pss "40 pages of the file and the page of init that both run in."
mmsh> ask pss unit=kB "What is the Pss_File of each?" get 1.smaps_rollup.Pss_File
pss = 82 kB
mmsh> # A page that is nobody's, and on disk only, is a major fault again.
mmsh> munmap $p 40pg
mmsh> on $child munmap $p 40pg
mmsh> evict text
mmsh> p = mmap 40pg r file=text
0xb7fd2000
mmsh> touch $p+33pg 1 r
minor=0 major=1
mmsh> # Unmapped, the pages stay, clean and in the cache: whoever maps the file next has a minor fault.
mmsh> munmap $p 40pg
mmsh> p = mmap 40pg r file=text
0xb7fd2000
mmsh> mincore $p 40pg
0000000000000000011111111111111111111111
mmsh> touch $p+33pg 1 r
minor=1 major=0
mmsh> verify
mmsh> # What that costs. An access takes 100 ns, a walk of two levels 200, a fault 1000; the device makes the price.
mmsh> param device 100000 in 50000..9000000 step 1000
device = 100000
mmsh> file cold 40pg
mmsh> evict cold
mmsh> q = mmap 40pg r file=cold
0xb7faa000
mmsh> cost major=$device
mmsh> cost reset
mmsh> touch $q 1 r
minor=0 major=1
mmsh> hint cold "A fault that waits, and one when the page has come; then the access, which walks."
mmsh> ask cold unit=ns "A page comes from a device that takes $device ns. How long is the touch?" \
...>   get cost.effective.total
cold = 101300 ns
mmsh> cost
event            count             ns                total
access               1            100                  100
walk                 1            200                  200
minor                1           1000                 1000
major                1         100000               100000
swapout              0         100000                    0
effective            1     101300.000               101300
