fork, and copy on write.

fork makes a second process with the same memory, and copies nearly none of it: frames are shared,
both sides lose the right to write, and whoever writes first gets a copy.

Run it:     mmsh scripts/labs/fork-and-cow.mms
Check it:   mmsh --check scripts/labs/fork-and-cow.mms

mmsh> # Four pages of the parent's own.
mmsh> p = mmap 4pg
0xb7ff6000
mmsh> touch $p 4pg
minor=4 major=0
mmsh> pagemap $p 4pg
0xb7ff6000 present anon excl 0x3fc05
0xb7ff7000 present anon excl 0x3fc06
0xb7ff8000 present anon excl 0x3fc07
0xb7ff9000 present anon excl 0x3fc08
mmsh> # How many frames does a fork cost? Those of the child's page tables and structures.
mmsh> anon = get meminfo.AnonPages
20
mmsh> child = fork
2
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      196       24 init
      2       1     0      196       24 init
mmsh> assert $(get meminfo.AnonPages) - $anon < 16
mmsh> # The same frames, no longer exclusive, on both sides.
mmsh> pagemap $p 4pg
0xb7ff6000 present anon shared 0x3fc05
0xb7ff7000 present anon shared 0x3fc06
0xb7ff8000 present anon shared 0x3fc07
0xb7ff9000 present anon shared 0x3fc08
mmsh> on $child pagemap $p 4pg
0xb7ff6000 present anon shared 0x3fc05
0xb7ff7000 present anon shared 0x3fc06
0xb7ff8000 present anon shared 0x3fc07
0xb7ff9000 present anon shared 0x3fc08
mmsh> page $(vtop $p)>>12
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x80014  uptodate|lru|swapbacked
_refcount               2                   (count)
_mapcount               1                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0xb7ff6             (linear page number of its mapping)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0xb7ff6000 r-
mapped by               pid 2 at 0xb7ff6000 r-
mmsh> # The entry has lost its write bit, though the VMA still allows writing.
mmsh> vtop $p
VIRTUAL     PHYSICAL
0xb7ff6000  0x3fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000    735  0x1000b7c   =>  0x1003067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1003000   1014  0x1003fd8   =>  0x3fc05065  PRESENT|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    b7ff6000-b7ffa000 rw-p
mmsh> # The child writes to the first page: one minor fault, one copy.
mmsh> on $child touch $p
minor=1 major=0
mmsh> on $child pagemap $p 4pg
0xb7ff6000 present anon excl 0x3fc09
0xb7ff7000 present anon shared 0x3fc06
0xb7ff8000 present anon shared 0x3fc07
0xb7ff9000 present anon shared 0x3fc08
mmsh> page $(vtop $p)>>12
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x80014  uptodate|lru|swapbacked
_refcount               1                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0xb7ff6             (linear page number of its mapping)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0xb7ff6000 r-
mmsh> # The parent now has that page alone. It faults once, and keeps its frame.
mmsh> was = vtop $p
VIRTUAL     PHYSICAL
0xb7ff6000  0x3fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000    735  0x1000b7c   =>  0x1003067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1003000   1014  0x1003fd8   =>  0x3fc05065  PRESENT|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    b7ff6000-b7ffa000 rw-p
mmsh> touch $p
minor=1 major=0
mmsh> assert $(vtop $p) == $was
mmsh> # The child ends. The other three belong to the parent again.
mmsh> on $child exit
mmsh> pagemap $p 4pg
0xb7ff6000 present anon excl 0x3fc05
0xb7ff7000 present anon excl 0x3fc06
0xb7ff8000 present anon excl 0x3fc07
0xb7ff9000 present anon excl 0x3fc08
mmsh> # All is accounted for.
mmsh> verify
