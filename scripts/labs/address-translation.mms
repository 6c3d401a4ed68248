From a virtual address to a frame, and back.

Every address that a program uses is virtual. The MMU translates it, page by page, with tables that
lie in ordinary frames. This session walks them on a 32-bit PC: two levels, 10 bits of the address for
each, and 12 for the byte in the page.

Run it:     mmsh scripts/labs/address-translation.mms
Check it:   mmsh --check scripts/labs/address-translation.mms

mmsh> # A mapping is a promise. There is a VMA, but no frame and no entry yet.
mmsh> p = mmap 2pg addr=0x40000000
0x40000000
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000    256  0x1000400   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    40000000-40002000 rw-p
mmsh> pagemap $p 2pg
mmsh> # The first write faults: the kernel takes a frame, and a table for the entry.
mmsh> tables = get 1.status.VmPTE
8
mmsh> write $p "here I am"
mmsh> faults
minor=1 major=0
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40000000  0x3fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000    256  0x1000400   =>  0x1003067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1003000      0  0x1003000   =>  0x3fc05067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    40000000-40002000 rw-p
mmsh> assert $(get 1.status.VmPTE) == $tables + 4
mmsh> # Index 1 is the upper ten bits, index 2 the next ten. Work them out by hand first.
mmsh> print $p >> 22
0x100
mmsh> print ($p >> 12) & 1023
0x0
mmsh> # The last twelve bits are the same on both sides.
mmsh> pa = vtop $p+0x123
VIRTUAL     PHYSICAL
0x40000123  0x3fc05123

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000    256  0x1000400   =>  0x1003067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1003000      0  0x1003000   =>  0x3fc05067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    40000000-40002000 rw-p
mmsh> assert ($pa & 0xfff) == 0x123
mmsh> # The frame's descriptor: one process maps it, and it is anonymous memory.
mmsh> page $pa>>12
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0xa0014  uptodate|lru|anon_exclusive|swapbacked
_refcount               1                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0x40000             (linear page number of its mapping)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0x40000000 rw
mmsh> # The second page has an entry of its own, in the same table, and another frame.
mmsh> touch $p+1pg
minor=1 major=0
mmsh> vtop $p+1pg
VIRTUAL     PHYSICAL
0x40001000  0x3fc06000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000    256  0x1000400   =>  0x1003067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1003000      1  0x1003004   =>  0x3fc06067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc06000
VMA    40000000-40002000 rw-p
mmsh> # The kernel has lowmem mapped for good, in pages of 4 MB: one level, and __pa is a subtraction.
mmsh> k = __get_free_pages 0
0xc1004000
mmsh> __pa $k
0x1004000
mmsh> assert $(__va $(__pa $k)) == $k
mmsh> vtop $k
VIRTUAL     PHYSICAL
0xc1004000  0x1004000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     772  0x62ec10    =>  0x10001e3   PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x1000000  large page of 4 MiB
AREA   lowmem
mmsh> # Another process has the same address, and other tables.
mmsh> child = fork
2
mmsh> on $child write $p "here am I"
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40000000  0x3fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000    256  0x1000400   =>  0x1003067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1003000      0  0x1003000   =>  0x3fc05065  PRESENT|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    40000000-40002000 rw-p
mmsh> on $child vtop $p
VIRTUAL     PHYSICAL
0x40000000  0x3fc07000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1005000    256  0x1005400   =>  0x1006067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1006000      0  0x1006000   =>  0x3fc07067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc07000
VMA    40000000-40002000 rw-p
mmsh> # Where nothing is mapped the walk ends early, and an access ends in a signal.
mmsh> vtop 0x10000000
VIRTUAL     PHYSICAL
0x10000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1000000     64  0x1000100   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    none
mmsh> try touch 0x10000000
touch: SIGSEGV (SEGV_MAPERR) at 0x10000000
