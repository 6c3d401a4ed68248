What vtop and page show, on every machine: walks that end at each level, large pages and sections, PROT_NONE, the zero
page, copy-on-write, frames of every kind.

mmsh> # Two levels, and lowmem in pages of 4 MB.
mmsh> boot i386 --mem 1G
mmsh> p = mmap 4pg addr=0x40000000
0x40000000
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    40000000-40004000 rw-p
mmsh> touch $p
minor=1 major=0
mmsh> touch $p+1pg 1 r
minor=1 major=0
mmsh> vtop $p+0xfff
VIRTUAL     PHYSICAL
0x40000fff  0x3fc05fff

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000      0  0x1015000   =>  0x3fc05067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    40000000-40004000 rw-p
mmsh> vtop $p+1pg
VIRTUAL     PHYSICAL
0x40001000  0x6d8000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000      1  0x1015004   =>  0x6d8225    PRESENT|USER|ACCESSED|SPECIAL
PAGE   0x6d8000
VMA    40000000-40004000 rw-p
mmsh> vtop $p+2pg
VIRTUAL     PHYSICAL
0x40002000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000      2  0x1015008   =>  0x0
PAGE   none: the pte is empty
VMA    40000000-40004000 rw-p
mmsh> mprotect $p 1pg none
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000      0  0x1015000   =>  0x3fc05160  ACCESSED|DIRTY|PROTNONE
PAGE   none: PROT_NONE hides the page at 0x3fc05000
VMA    40000000-40001000 ---p
mmsh> vtop 0xc0000000
VIRTUAL     PHYSICAL
0xc0000000  0x0

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     768  0x62ec00    =>  0x37fff067  PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x37fff000     0  0x37fff000  =>  0x163       PRESENT|RW|ACCESSED|DIRTY|GLOBAL
PAGE   0x0
AREA   lowmem
mmsh> vtop 0xc0800000
VIRTUAL     PHYSICAL
0xc0800000  0x800000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     770  0x62ec08    =>  0x8001e3    PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x800000  large page of 4 MiB
AREA   lowmem
mmsh> vtop 0xf8000000
VIRTUAL     PHYSICAL
0xf8000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     992  0x62ef80    =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
AREA   hole
mmsh> vtop 0xff800000
VIRTUAL     PHYSICAL
0xff800000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000    1022  0x62eff8    =>  0x37ffd067  PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x37ffd000     0  0x37ffd000  =>  0x0
PAGE   none: the pte is empty
AREA   pkmap
mmsh> # The kernel's half is the same for all, the user's is not.
mmsh> child = fork
2
mmsh> q = mmap 1pg addr=0x50000000
0x50000000
mmsh> touch $q
minor=1 major=0
mmsh> vtop $q
VIRTUAL     PHYSICAL
0x50000000  0x3fc06000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    320  0x100f500   =>  0x101a067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x101a000      0  0x101a000   =>  0x3fc06067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc06000
VMA    50000000-50001000 rw-p
mmsh> on $child vtop $q
VIRTUAL     PHYSICAL
0x50000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x1016000    320  0x1016500   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    none
mmsh> assert $(vtop 0xc0100000) == $(on $child vtop 0xc0100000)
mmsh> # Four levels.
mmsh> boot x86_64 --mem 4G
mmsh> p = mmap 4pg addr=0x40000000
0x40000000
mmsh> touch $p
minor=1 major=0
mmsh> vtop $p
VIRTUAL             PHYSICAL
0x40000000          0x13ffcb000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x100020000        0  0x100020000     =>  0x100027067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x100027000        1  0x100027008     =>  0x10002a067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x10002a000        0  0x10002a000     =>  0x10002b067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x10002b000        0  0x10002b000     =>  0x800000013ffcb867  PRESENT|RW|USER|ACCESSED|DIRTY|SOFT_DIRTY|NX
PAGE   0x13ffcb000
VMA    40000000-40004000 rw-p
mmsh> vtop 0x1000
VIRTUAL             PHYSICAL
0x1000              (not mapped)

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x100020000        0  0x100020000     =>  0x100027067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x100027000        0  0x100027000     =>  0x100028067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x100028000        0  0x100028000     =>  0x0
PAGE   none: the walk ends at the pmd, there is no pte table
VMA    none
mmsh> vtop 0x8000000000
VIRTUAL             PHYSICAL
0x8000000000        (not mapped)

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x100020000        1  0x100020008     =>  0x0
PAGE   none: the walk ends at the pgd, there is no pud table
VMA    none
mmsh> vtop 0xffff888000001000
VIRTUAL             PHYSICAL
0xffff888000001000  0x1000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        273  0x160a888       =>  0x13fffa067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x13fffa000        0  0x13fffa000     =>  0x13fffb067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x13fffb000        0  0x13fffb000     =>  0x13ffff067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x13ffff000        1  0x13ffff008     =>  0x8000000000001163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x1000
AREA   direct
mmsh> vtop 0xffff888123456789
VIRTUAL             PHYSICAL
0xffff888123456789  0x123456789

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        273  0x160a888       =>  0x13fffa067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x13fffa000        4  0x13fffa020     =>  0x13fffe067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x13fffe000      282  0x13fffe8d0     =>  0x80000001234001e3  PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL|NX
PAGE   0x123400000  large page of 2 MiB
AREA   direct
mmsh> vtop 0xffffffff81000000
VIRTUAL             PHYSICAL
0xffffffff81000000  0x1000000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        511  0x160aff8       =>  0x160c067           PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x160c000        510  0x160cff0       =>  0x160d063           PRESENT|RW|ACCESSED|DIRTY
PMD    0x160d000          8  0x160d040       =>  0x10001e1           PRESENT|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x1000000  large page of 2 MiB
AREA   kernel
mmsh> vtop 0xffffc90000000000
VIRTUAL             PHYSICAL
0xffffc90000000000  0x100009000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        402  0x160ac90       =>  0x10000d067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x10000d000        0  0x10000d000     =>  0x10000e067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x10000e000        0  0x10000e000     =>  0x10000f067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x10000f000        0  0x10000f000     =>  0x8000000100009163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x100009000
AREA   vmalloc
mmsh> vtop 0x8000000000000000
VIRTUAL             PHYSICAL
0x8000000000000000  (not mapped)

PAGE   none: not a canonical address
mmsh> page $(vtop $p)>>12
pfn                     0x13ffcb
physical                0x13ffcb000
virtual                 0xffff88813ffcb000  (page_address())
zone                    Normal
flags                   0xa0014  uptodate|lru|anon_exclusive|swapbacked
_refcount               1                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0x40000             (linear page number of its mapping)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0x40000000 rw
mmsh> # ARM: pairs of entries, Linux's and the hardware's.
mmsh> boot vexpress --mem 1G
mmsh> p = mmap 4pg addr=0x40100000
0x40100000
mmsh> touch $p
minor=1 major=0
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40100000  0x9fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x60820831  TABLE|BIT4|DOMAIN_USER
                         0x60881004  =>  0x60820c31  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 1
PTE    0x60820000   256  0x60820400  =>  0x9fc0534f  VALID|YOUNG|MT_WRITEBACK|DIRTY|USER|XN  <- Linux's
                         0x60820c00  =>  0x9fc0583f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0|AP1|NG  <- the hardware's
PAGE   0x9fc05000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
VMA    40100000-40104000 rw-p
mmsh> mprotect $p 1pg r
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40100000  0x9fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x60820831  TABLE|BIT4|DOMAIN_USER
                         0x60881004  =>  0x60820c31  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 1
PTE    0x60820000   256  0x60820400  =>  0x9fc053cf  VALID|YOUNG|MT_WRITEBACK|DIRTY|RDONLY|USER|XN  <- Linux's
                         0x60820c00  =>  0x9fc05a3f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0|AP1|APX|NG  <- the hardware's
PAGE   0x9fc05000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
VMA    40100000-40101000 r--p
mmsh> mprotect $p 1pg none
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40100000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x60820831  TABLE|BIT4|DOMAIN_USER
                         0x60881004  =>  0x60820c31  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 1
PTE    0x60820000   256  0x60820400  =>  0x9fc05acf  VALID|YOUNG|MT_WRITEBACK|DIRTY|RDONLY|XN|NONE  <- Linux's
                         0x60820c00  =>  0x0           <- the hardware's
PAGE   none: PROT_NONE hides the page at 0x9fc05000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
VMA    40100000-40101000 ---p
mmsh> vtop 0xc0008000
VIRTUAL     PHYSICAL
0xc0008000  0x60008000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1536  0x60007000  =>  0x6000040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE  <- bit 20 is 0
                         0x60007004  =>  0x6010040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE
PAGE   0x60000000  section of 1 MiB
DOMAIN 0, DACR 0x00000015: client, entries say what is permitted
AREA   kernel
mmsh> vtop 0xef7ff000
VIRTUAL     PHYSICAL
0xef7ff000  0x8f7ff000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1915  0x60007bd8  =>  0x8f60041e  SECT|BUFFERABLE|CACHEABLE|XN|DOMAIN_KERNEL|AP_WRITE
                         0x60007bdc  =>  0x8f70041e  SECT|BUFFERABLE|CACHEABLE|XN|DOMAIN_KERNEL|AP_WRITE  <- bit 20 is 1
PAGE   0x8f700000  section of 1 MiB
DOMAIN 0, DACR 0x00000015: client, entries say what is permitted
AREA   lowmem
mmsh> vtop 0xef800000
VIRTUAL     PHYSICAL
0xef800000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1916  0x60007be0  =>  0x0           <- bit 20 is 0
                         0x60007be4  =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
AREA   hole
mmsh> vtop 0xffff0000
VIRTUAL     PHYSICAL
0xffff0000  0x8f7fe000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  2047  0x60007ff8  =>  0x8f7fd821  TABLE|DOMAIN_USER
                         0x60007ffc  =>  0x8f7fdc21  TABLE|DOMAIN_USER  <- bit 20 is 1
PTE    0x8f7fd000   496  0x8f7fd7c0  =>  0x8f7fe1cf  VALID|YOUNG|MT_WRITEBACK|DIRTY|RDONLY|USER  <- Linux's
                         0x8f7fdfc0  =>  0x8f7fe23e  SMALL|BUFFERABLE|CACHEABLE|AP0|AP1|APX  <- the hardware's
PAGE   0x8f7fe000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
AREA   vectors
mmsh> # Frames: of the image, free, held by a command as one block, of a file two processes map, shared.
mmsh> page 0x60008
pfn                     0x60008
physical                0x60008000
virtual                 0xc0008000          (page_address())
zone                    Normal
flags                   0x1000  reserved
_refcount               1                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x0
lru                     none
frame                   reserved
mmsh> page 0x70000
pfn                     0x70000
physical                0x70000000
virtual                 0xd0000000          (page_address())
zone                    Normal
flags                   0x0
_refcount               0                   (count)
_mapcount               -129                (shared with page_type)
page_type               0xffffff7f          (PG_buddy)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0xa                 (order of the block)
lru                     free_area[10]
frame                   free, order 10
mmsh> b = alloc_pages 2 GFP_KERNEL __GFP_COMP
0x60884
mmsh> page $b
pfn                     0x60884
physical                0x60884000
virtual                 0xc0884000          (page_address())
zone                    Normal
flags                   0x10000  head
_refcount               1                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x0
lru                     none
frame                   allocated, order 2
mmsh> page $b+1
pfn                     0x60885
physical                0x60885000
virtual                 0xc0885000          (page_address())
zone                    Normal
flags                   0x0
_refcount               0                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
compound_head           0x60884
compound_dtor           COMPOUND_PAGE_DTOR
compound_order          2                   (of the whole page: only its first tail has it)
lru                     none
frame                   allocated, order 2 from 0x60884
mmsh> __free_pages $b 2
mmsh> page $b
pfn                     0x60884
physical                0x60884000
virtual                 0xc0884000          (page_address())
zone                    Normal
flags                   0x0
_refcount               0                   (count)
_mapcount               -129                (shared with page_type)
page_type               0xffffff7f          (PG_buddy)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x2                 (order of the block)
lru                     free_area[2]
frame                   free, order 2
mmsh> file data 8K
mmsh> f = mmap 8K shared file=data
0xb6ffb000
mmsh> touch $f
minor=1 major=0
mmsh> child = fork
2
mmsh> on $child touch $f 1 r
minor=1 major=0
mmsh> page $(vtop $f)>>12
pfn                     0x9fc06
physical                0x9fc06000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x1c  uptodate|dirty|lru
_refcount               3                   (count)
_mapcount               1                   (PTEs that map it, minus one)
mapping                 inode 13 data
index                   0x0                 (offset, in pages)
private                 0x0
lru                     inactive_file
frame                   allocated, order 0
mapped by               pid 1 at 0xb6ffb000 rw
mapped by               pid 2 at 0xb6ffb000 r-
mmsh> s = mmap 4K shared
0xb6ffa000
mmsh> touch $s
minor=1 major=0
mmsh> page $(vtop $s)>>12
pfn                     0x9fc08
physical                0x9fc08000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x8001c  uptodate|dirty|lru|swapbacked
_refcount               2                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 inode 1 /dev/zero (deleted)
index                   0x0                 (offset, in pages)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0xb6ffa000 rw
mmsh> try page 0x50000
page: EINVAL (Invalid argument)
mmsh> try page 0xa0000
page: EINVAL (Invalid argument)
