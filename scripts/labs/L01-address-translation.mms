L1  From a virtual address to a frame

Goal: translate an address by hand on three machines: indices, entries, bits, and where a walk ends early.
Read: mmsh-vtop(1), mmsh-__pa(1), mmsh-page(1), mmsh-boot(1), mmsh-machines(7)
Check: mmsh --check scripts/labs/L01-address-translation.mms

Every address a program uses is virtual. The MMU translates it with tables that lie in frames themselves:
a field of the address is the index at each level, the last twelve bits are the byte in the page.

                 index widths      entry
    i386         10 10      12     4 bytes
    vexpress     11  9      12     a pair of words for the hardware, and Linux's own word beside each page's
    x86_64       9 9 9 9    12     8 bytes

mmsh> # i386. Five addresses; work out both indices before you look at vtop.
mmsh> p = mmap 2pg addr=0x40000000
0x40000000
mmsh> # Q1: Mapped, but never touched. At which level does the walk end?
mmsh> assert $p >> 22 == 256
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100c000    256  0x100c400   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    40000000-40002000 rw-p
mmsh> # Q2: The first write brings a frame, and a table for the entry. Which bits has the entry got?
mmsh> tables = get 1.status.VmPTE
8
mmsh> write $p "here I am"
mmsh> pa = vtop $p+0x123
VIRTUAL     PHYSICAL
0x40000123  0x3fc05123

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100c000    256  0x100c400   =>  0x1012067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1012000      0  0x1012000   =>  0x3fc05067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    40000000-40002000 rw-p
mmsh> assert $(get 1.status.VmPTE) == $tables + 4
mmsh> assert ($pa & 0xfff) == 0x123
mmsh> # Q3: The next page: which table, which index? What does its entry lack after a read?
mmsh> assert ($p+1pg) >> 22 == 256 && (($p+1pg) >> 12 & 1023) == 1
mmsh> touch $p+1pg 1 r
minor=1 major=0
mmsh> vtop $p+1pg
VIRTUAL     PHYSICAL
0x40001000  0x6d8000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100c000    256  0x100c400   =>  0x1012067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1012000      1  0x1012004   =>  0x6d8225    PRESENT|USER|ACCESSED|SPECIAL
PAGE   0x6d8000
VMA    40000000-40002000 rw-p
mmsh> # The frame's descriptor knows the way back, from the frame to the entry.
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
mmsh> # Q4: A kernel address. lowmem is mapped in pages of 4 MB: one level, 22 bits of offset.
mmsh> k = __get_free_pages 0
0xc1013000
mmsh> assert ($k >> 22) == 772
mmsh> vtop $k+5
VIRTUAL     PHYSICAL
0xc1013005  0x1013005

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     772  0x62ec10    =>  0x10001e3   PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x1000000  large page of 4 MiB
AREA   lowmem
mmsh> assert $(vtop $k+5) == $(__pa $k) + 5
mmsh> assert $(__va $(__pa $k)) == $k
mmsh> # Q5: No VMA, no entry.
mmsh> vtop 0x10000000
VIRTUAL     PHYSICAL
0x10000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100c000     64  0x100c100   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    none
mmsh> try touch 0x10000000
touch: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> # vexpress. The ARM has 4096 first-level words and tables of 256; Linux makes pairs of them, so that the
mmsh> # tables of a pair and its own bits fill a page: 2048 by 512 entries. The hardware has no bits for dirty
mmsh> # and young: Linux keeps them in its own word, and the hardware's entry lacks rights until they are set.
mmsh> boot vexpress
mmsh> p = mmap 2pg addr=0x40000000
0x40000000
mmsh> # Q6: Indices? (11, 9 and 12 bits.)
mmsh> assert $p >> 21 == 512 && ($p >> 12 & 511) == 0
mmsh> write $p "here I am"
mmsh> pa = vtop $p
VIRTUAL     PHYSICAL
0x40000000  0x9fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x6081e831  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 0
                         0x60881004  =>  0x6081ec31  TABLE|BIT4|DOMAIN_USER
PTE    0x6081e000     0  0x6081e000  =>  0x9fc0534f  VALID|YOUNG|MT_WRITEBACK|DIRTY|USER|XN  <- Linux's
                         0x6081e800  =>  0x9fc0583f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0|AP1|NG  <- the hardware's
PAGE   0x9fc05000
VMA    40000000-40002000 rw-p
mmsh> assert $pa >= 0x60000000
mmsh> # Q7: A page that was only read is clean: which bit keeps the hardware from writing?
mmsh> touch $p+1pg 1 r
minor=1 major=0
mmsh> vtop $p+1pg
VIRTUAL     PHYSICAL
0x40001000  0x8f7fa000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x6081e831  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 0
                         0x60881004  =>  0x6081ec31  TABLE|BIT4|DOMAIN_USER
PTE    0x6081e000     1  0x6081e004  =>  0x8f7fa38f  VALID|YOUNG|MT_WRITEBACK|RDONLY|USER|XN  <- Linux's
                         0x6081e804  =>  0x8f7faa3f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0|AP1|APX|NG  <- the hardware's
PAGE   0x8f7fa000
VMA    40000000-40002000 rw-p
mmsh> # Q8: Two walks that end early. Which gets further, and why?
mmsh> vtop $p+64K
VIRTUAL     PHYSICAL
0x40010000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x6081e831  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 0
                         0x60881004  =>  0x6081ec31  TABLE|BIT4|DOMAIN_USER
PTE    0x6081e000    16  0x6081e040  =>  0x0           <- Linux's
                         0x6081e840  =>  0x0           <- the hardware's
PAGE   none: the pte is empty
VMA    none
mmsh> vtop $p+2M
VIRTUAL     PHYSICAL
0x40200000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   513  0x60881008  =>  0x0           <- bit 20 is 0
                         0x6088100c  =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    none
mmsh> # Q9: The kernel, in sections of 1 MB. What is 0xc0008000, physically?
mmsh> pa = vtop 0xc0008000
VIRTUAL     PHYSICAL
0xc0008000  0x60008000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1536  0x60007000  =>  0x6000040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE  <- bit 20 is 0
                         0x60007004  =>  0x6010040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE
PAGE   0x60000000  section of 1 MiB
AREA   kernel
mmsh> assert $pa == 0xc0008000 - 0xc0000000 + 0x60000000
mmsh> # x86_64. Four levels of nine bits.
mmsh> boot x86_64
mmsh> p = mmap 2pg
0x7ffff7ff7000
mmsh> # Q10: Four indices?
mmsh> assert ($p >> 39 & 511) == 255
mmsh> assert ($p >> 30 & 511) == 511
mmsh> assert ($p >> 21 & 511) == 447
mmsh> print $p >> 12 & 511
0x1f7
mmsh> write $p "here I am"
mmsh> vtop $p
VIRTUAL             PHYSICAL
0x7ffff7ff7000      0x13ffcb000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x10000a000      255  0x10000a7f8     =>  0x10000c067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x10000c000      511  0x10000cff8     =>  0x10000d067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x10000d000      447  0x10000ddf8     =>  0x100014067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x100014000      503  0x100014fb8     =>  0x800000013ffcb867  PRESENT|RW|USER|ACCESSED|DIRTY|SOFT_DIRTY|NX
PAGE   0x13ffcb000
VMA    7ffff7ff7000-7ffff7ff9000 rw-p
mmsh> # Q11: How many new tables does a lone page far from everything need?
mmsh> tables = $(get 1.status.VmPTE)
mmsh> far = mmap 1pg addr=0x500000000000
0x500000000000
mmsh> touch $far
minor=1 major=0
mmsh> assert $(get 1.status.VmPTE) - $tables == 3*4
mmsh> vtop $far
VIRTUAL             PHYSICAL
0x500000000000      0x13ffc0000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x10000a000      160  0x10000a500     =>  0x100015067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x100015000        0  0x100015000     =>  0x100016067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x100016000        0  0x100016000     =>  0x100017067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x100017000        0  0x100017000     =>  0x800000013ffc0867  PRESENT|RW|USER|ACCESSED|DIRTY|SOFT_DIRTY|NX
PAGE   0x13ffc0000
VMA    500000000000-500000001000 rw-p
mmsh> # Q12: Where does this walk end, and why is the next address no address at all?
mmsh> vtop $far+1G
VIRTUAL             PHYSICAL
0x500040000000      (not mapped)

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x10000a000      160  0x10000a500     =>  0x100015067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x100015000        1  0x100015008     =>  0x0
PAGE   none: the walk ends at the pud, there is no pmd table
VMA    none
mmsh> try touch 0x800000000000
touch: SIGSEGV (SI_KERNEL) at 0x0
mmsh> # Q13: All of RAM is in the kernel's direct mapping, in pages of 2 MB.
mmsh> k = __get_free_pages 0
0xffff888100018000
mmsh> assert $(vtop $k) == $k - 0xffff888000000000
mmsh> vtop $k
VIRTUAL             PHYSICAL
0xffff888100018000  0x100018000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        273  0x160a888       =>  0x13fffa067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x13fffa000        4  0x13fffa020     =>  0x13fffe067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x13fffe000        0  0x13fffe000     =>  0x80000001000001e3  PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL|NX
PAGE   0x100000000  large page of 2 MiB
AREA   direct
