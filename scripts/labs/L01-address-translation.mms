L1  From a virtual address to a frame

Goal: translate an address by hand on three machines: indices, entries, bits, and where a walk ends early.
Read: mmsh-vtop(1), mmsh-__pa(1), mmsh-page(1), mmsh-boot(1), mmsh-machines(7)
Run: mmsh lab L1

Every address a program uses is virtual. The MMU translates it with tables that lie in frames themselves:
a field of the address is the index at each level, the last twelve bits are the byte in the page.

                 index widths      entry
    i386         10 10      12     4 bytes
    vexpress     11  9      12     a pair of words for the hardware, and Linux's own word beside each page's
    x86_64       9 9 9 9    12     8 bytes

mmsh> # i386. Work out both indices of an address before you look at vtop.
mmsh> param va 0x40000000 in 0x40000000..0x70000000 step 12K
va = 0x40000000
mmsh> param offset 0x123 in 0..4K
offset = 0x123
mmsh> p = mmap 2pg addr=$va
0x40000000
mmsh> hint i386_pgd "The upper ten bits."
mmsh> ask i386_pgd "Two pages are mapped at $p. Which entry of the page directory leads to the first?" $p >> 22
i386_pgd = 0x100
mmsh> hint i386_pte "The ten bits above the twelve of the offset."
mmsh> ask i386_pte "And which entry of the page table?" $p >> 12 & 1023
i386_pte = 0x0
mmsh> # Mapped, but never touched: the walk ends early.
mmsh> vtop $p
VIRTUAL     PHYSICAL
0x40000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    40000000-40002000 rw-p
mmsh> # The first write brings a frame, and a table for the entry. Which bits has the entry got?
mmsh> tables = get 1.status.VmPTE
8
mmsh> write $p "here I am"
mmsh> frame = $(vtop $p)
mmsh> hint i386_physical "The offset goes through as it is."
mmsh> ask i386_physical "The page at $p is in the frame at $frame. Where is $(print $p + $offset)?" vtop $p+$offset
VIRTUAL     PHYSICAL
0x40000123  0x3fc05123

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000      0  0x1015000   =>  0x3fc05067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    40000000-40002000 rw-p
i386_physical = 0x3fc05123
mmsh> pa = $_
mmsh> hint i386_tables "The page directory was there before, and a table is a page."
mmsh> ask i386_tables unit=kB "How much have the page tables grown by?" $(get 1.status.VmPTE) - $tables
i386_tables = 4 kB
mmsh> assert ($pa & 0xfff) == $offset
mmsh> # The next page. What does its entry lack after a read?
mmsh> touch $p+1pg 1 r
minor=1 major=0
mmsh> vtop $p+1pg
VIRTUAL     PHYSICAL
0x40001000  0x6d8000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    256  0x100f400   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000      1  0x1015004   =>  0x6d8225    PRESENT|USER|ACCESSED|SPECIAL
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
mmsh> # A kernel address. lowmem is mapped in pages of 4 MB: one level, 22 bits of offset.
mmsh> k = __get_free_pages 0
0xc1016000
mmsh> hint i386_kernel "lowmem begins at 0xc0000000 with the RAM at 0."
mmsh> ask i386_kernel "Where is the kernel's $(print $k + $offset), physically?" vtop $k+$offset
VIRTUAL     PHYSICAL
0xc1016123  0x1016123

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     772  0x62ec10    =>  0x10001e3   PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x1000000  large page of 4 MiB
AREA   lowmem
i386_kernel = 0x1016123
mmsh> assert $(vtop $k+$offset) == $(__pa $k) + $offset
mmsh> assert $(__va $(__pa $k)) == $k
mmsh> # No VMA, no entry.
mmsh> vtop 0x10000000
VIRTUAL     PHYSICAL
0x10000000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000     64  0x100f100   =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    none
mmsh> try touch 0x10000000
touch: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> # vexpress. The ARM has 4096 first-level words and tables of 256; Linux makes pairs of them, so that the
mmsh> # tables of a pair and its own bits fill a page: 2048 by 512 entries. The hardware has no bits for dirty
mmsh> # and young: Linux keeps them in its own word, and the hardware's entry lacks rights until they are set.
mmsh> boot vexpress
mmsh> p = mmap 2pg addr=$va
0x40000000
mmsh> hint arm_pte "11, 9 and 12 bits."
mmsh> ask arm_pte "On vexpress $p is mapped. Which of the 512 entries of a table is its page's?" $p >> 12 & 511
arm_pte = 0x0
mmsh> hint arm_pgd "The upper eleven bits."
mmsh> ask arm_pgd "And which of the 2048 pairs leads to the table?" $p >> 21
arm_pgd = 0x200
mmsh> write $p "here I am"
mmsh> pa = vtop $p
VIRTUAL     PHYSICAL
0x40000000  0x9fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x60820831  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 0
                         0x60881004  =>  0x60820c31  TABLE|BIT4|DOMAIN_USER
PTE    0x60820000     0  0x60820000  =>  0x9fc0534f  VALID|YOUNG|MT_WRITEBACK|DIRTY|USER|XN  <- Linux's
                         0x60820800  =>  0x9fc0583f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0|AP1|NG  <- the hardware's
PAGE   0x9fc05000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
VMA    40000000-40002000 rw-p
mmsh> assert $pa >= 0x60000000
mmsh> # A page that was only read is clean: which bit keeps the hardware from writing?
mmsh> touch $p+1pg 1 r
minor=1 major=0
mmsh> vtop $p+1pg
VIRTUAL     PHYSICAL
0x40001000  0x8f7fa000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x60820831  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 0
                         0x60881004  =>  0x60820c31  TABLE|BIT4|DOMAIN_USER
PTE    0x60820000     1  0x60820004  =>  0x8f7fa38f  VALID|YOUNG|MT_WRITEBACK|RDONLY|USER|XN  <- Linux's
                         0x60820804  =>  0x8f7faa3f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0|AP1|APX|NG  <- the hardware's
PAGE   0x8f7fa000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
VMA    40000000-40002000 rw-p
mmsh> # Two walks that end early. Which gets further, and why?
mmsh> vtop $p+64K
VIRTUAL     PHYSICAL
0x40010000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   512  0x60881000  =>  0x60820831  TABLE|BIT4|DOMAIN_USER  <- bit 20 is 0
                         0x60881004  =>  0x60820c31  TABLE|BIT4|DOMAIN_USER
PTE    0x60820000    16  0x60820040  =>  0x0           <- Linux's
                         0x60820840  =>  0x0           <- the hardware's
PAGE   none: the pte is empty
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
VMA    none
mmsh> vtop $p+2M
VIRTUAL     PHYSICAL
0x40200000  (not mapped)

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60880000   513  0x60881008  =>  0x0           <- bit 20 is 0
                         0x6088100c  =>  0x0
PAGE   none: the walk ends at the pgd, there is no pte table
VMA    none
mmsh> # The kernel, in sections of 1 MB. RAM begins at 0x60000000.
mmsh> param lowmem 0xc0008000 in 0xc0100000..0xc8000000 step 20
lowmem = 0xc0008000
mmsh> hint arm_section "lowmem is mapped in one piece, from 0xc0000000."
mmsh> ask arm_section "What is $lowmem, physically?" vtop $lowmem
VIRTUAL     PHYSICAL
0xc0008000  0x60008000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1536  0x60007000  =>  0x6000040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE  <- bit 20 is 0
                         0x60007004  =>  0x6010040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE
PAGE   0x60000000  section of 1 MiB
DOMAIN 0, DACR 0x00000015: client, entries say what is permitted
AREA   kernel
arm_section = 0x60008000
mmsh> pa = $_
mmsh> assert $pa == $lowmem - 0xc0000000 + 0x60000000
mmsh> # x86_64. Four levels of nine bits.
mmsh> param size 2pg in 2pg..3000pg step 1pg
size = 8192
mmsh> boot x86_64
mmsh> p = mmap $size
0x7ffff7ff7000
mmsh> hint pmd "Nine bits, above the nine of the page table and the twelve of the offset."
mmsh> ask pmd "x86_64 has mapped $p. Which entry of the PMD?" $p >> 21 & 511
pmd = 0x1bf
mmsh> hint pud "The next nine bits."
mmsh> ask pud "Which entry of the PUD?" $p >> 30 & 511
pud = 0x1ff
mmsh> ask pgd "Which entry of the PGD?" $p >> 39 & 511
pgd = 0xff
mmsh> write $p "here I am"
mmsh> vtop $p
VIRTUAL             PHYSICAL
0x7ffff7ff7000      0x13ffcb000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x100020000      255  0x1000207f8     =>  0x100022067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x100022000      511  0x100022ff8     =>  0x100023067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x100023000      447  0x100023df8     =>  0x10002a067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x10002a000      503  0x10002afb8     =>  0x800000013ffcb867  PRESENT|RW|USER|ACCESSED|DIRTY|SOFT_DIRTY|NX
PAGE   0x13ffcb000
VMA    7ffff7ff7000-7ffff7ff9000 rw-p
mmsh> # A lone page, far from everything.
mmsh> tables = $(get 1.status.VmPTE)
mmsh> far = mmap 1pg addr=0x500000000000
0x500000000000
mmsh> touch $far
minor=1 major=0
mmsh> hint far "A table at each level below the PGD."
mmsh> ask far "It was touched at $far. How many new tables did it need?" ($(get 1.status.VmPTE) - $tables) / 4
far = 3
mmsh> vtop $far
VIRTUAL             PHYSICAL
0x500000000000      0x13ffc0000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x100020000      160  0x100020500     =>  0x10002b067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x10002b000        0  0x10002b000     =>  0x10002c067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x10002c000        0  0x10002c000     =>  0x10002d067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x10002d000        0  0x10002d000     =>  0x800000013ffc0867  PRESENT|RW|USER|ACCESSED|DIRTY|SOFT_DIRTY|NX
PAGE   0x13ffc0000
VMA    500000000000-500000001000 rw-p
mmsh> # Where does this walk end, and why is the next address no address at all?
mmsh> vtop $far+1G
VIRTUAL             PHYSICAL
0x500040000000      (not mapped)

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x100020000      160  0x100020500     =>  0x10002b067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x10002b000        1  0x10002b008     =>  0x0
PAGE   none: the walk ends at the pud, there is no pmd table
VMA    none
mmsh> try touch 0x800000000000
touch: SIGSEGV (SI_KERNEL) at 0x0
mmsh> # All of RAM is in the kernel's direct mapping, in pages of 2 MB.
mmsh> k = __get_free_pages 0
0xffff88810002e000
mmsh> assert $(vtop $k) == $k - 0xffff888000000000
mmsh> vtop $k
VIRTUAL             PHYSICAL
0xffff88810002e000  0x10002e000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        273  0x160a888       =>  0x13fffa067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x13fffa000        4  0x13fffa020     =>  0x13fffe067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x13fffe000        0  0x13fffe000     =>  0x80000001000001e3  PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL|NX
PAGE   0x100000000  large page of 2 MiB
AREA   direct
