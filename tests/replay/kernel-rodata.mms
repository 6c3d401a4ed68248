What may be written of the kernel's image: x86 write-protects text and read-only data when the kernel is up, i386 by a
large page that is split, or changed as a whole where all of it is text; ARM's kernel 4.0 leaves its sections writable.

mmsh> vtop 0xc0100000
VIRTUAL     PHYSICAL
0xc0100000  0x100000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     768  0x62ec00    =>  0x37fff067  PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x37fff000   256  0x37fff400  =>  0x100161    PRESENT|ACCESSED|DIRTY|GLOBAL
PAGE   0x100000
AREA   kernel
mmsh> vtop 0xc0528000
VIRTUAL     PHYSICAL
0xc0528000  0x528000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     769  0x62ec04    =>  0x1005063   PRESENT|RW|ACCESSED|DIRTY
PTE    0x1005000    296  0x10054a0   =>  0x528161    PRESENT|ACCESSED|DIRTY|GLOBAL
PAGE   0x528000
AREA   kernel
mmsh> vtop 0xc0529000
VIRTUAL     PHYSICAL
0xc0529000  0x529000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     769  0x62ec04    =>  0x1005063   PRESENT|RW|ACCESSED|DIRTY
PTE    0x1005000    297  0x10054a4   =>  0x529163    PRESENT|RW|ACCESSED|DIRTY|GLOBAL
PAGE   0x529000
AREA   kernel
mmsh> vtop 0xc0800000
VIRTUAL     PHYSICAL
0xc0800000  0x800000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     770  0x62ec08    =>  0x8001e3    PRESENT|RW|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x800000  large page of 4 MiB
AREA   lowmem
mmsh> whatis 0x1005
frame   0x1005 (Normal): page table of the kernel: pte table for 0xc0400000
mmsh> get init_mm.tables
1
mmsh> get meminfo.DirectMap4k
8192
mmsh> try kwrite 0xc0528ffc "four"
kwrite: BUG: unable to handle page fault for address: c0528ffc: EFAULT (Bad address)
mmsh> try kwrite 0xc0528fff "more"
kwrite: BUG: unable to handle page fault for address: c0528fff: EFAULT (Bad address)
mmsh> try kwrite 0xc0529000 1
kwrite: EPERM (Operation not permitted)
mmsh> kread 0xc0528ff8 8
c0528ff8: 0000 0000 0000 0000                      ........
mmsh> verify
mmsh> trace brief
mmsh> boot i386 ram=64M
  find_limits: lowmem is frames 0x0 to 0x4000, RAM ends at frame 0x4000
  set_max_mapnr: mem_map has 16384 descriptors, 655360 bytes
  free_all_bootmem (memblock_free_all): 14421 pages go from memblock to the buddy lists
  free_highpages: 0 pages of highmem follow, one by one
  Memory: 57684K/65144K available
  free_initmem: 536K of the image that only boot needed
  mark_rodata_ro: 4260K of text and read-only data can no longer be written
mmsh> trace off
mmsh> # all of the first 4 MB of this image are text
mmsh> boot i386 physical_start=16M
mmsh> vtop 0xc1000000
VIRTUAL     PHYSICAL
0xc1000000  0x1000000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x152e000    772  0x152ec10   =>  0x10001e1   PRESENT|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x1000000  large page of 4 MiB
AREA   kernel
mmsh> vtop 0xc1400000
VIRTUAL     PHYSICAL
0xc1400000  0x1400000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x152e000    773  0x152ec14   =>  0x1805063   PRESENT|RW|ACCESSED|DIRTY
PTE    0x1805000      0  0x1805000   =>  0x1400161   PRESENT|ACCESSED|DIRTY|GLOBAL
PAGE   0x1400000
AREA   kernel
mmsh> try kwrite 0xc1000000 1
kwrite: BUG: unable to handle page fault for address: c1000000: EFAULT (Bad address)
mmsh> # PAE: two large pages of 2 MB are split: init memory, which is not executable any more, lies in both
mmsh> boot i386 pae
mmsh> vtop 0xc0200000
VIRTUAL     PHYSICAL
0xc0200000  0x200000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x62e000           3  0x62e018        =>  0x62f001            PRESENT
PMD    0x62f000           1  0x62f008        =>  0x2001e1            PRESENT|ACCESSED|DIRTY|PSE|GLOBAL
PAGE   0x200000  large page of 2 MiB
AREA   kernel
mmsh> vtop 0xc0415000
VIRTUAL     PHYSICAL
0xc0415000  0x415000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x62e000           3  0x62e018        =>  0x62f001            PRESENT
PMD    0x62f000           2  0x62f010        =>  0x1005063           PRESENT|RW|ACCESSED|DIRTY
PTE    0x1005000         21  0x10050a8       =>  0x415161            PRESENT|ACCESSED|DIRTY|GLOBAL
PAGE   0x415000
AREA   kernel
mmsh> vtop 0xc0416000
VIRTUAL     PHYSICAL
0xc0416000  0x416000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x62e000           3  0x62e018        =>  0x62f001            PRESENT
PMD    0x62f000           2  0x62f010        =>  0x1005063           PRESENT|RW|ACCESSED|DIRTY
PTE    0x1005000         22  0x10050b0       =>  0x8000000000416161  PRESENT|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x416000
AREA   kernel
mmsh> vtop 0xc0600000
VIRTUAL     PHYSICAL
0xc0600000  0x600000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x62e000           3  0x62e018        =>  0x62f001            PRESENT
PMD    0x62f000           3  0x62f018        =>  0x1006063           PRESENT|RW|ACCESSED|DIRTY
PTE    0x1006000          0  0x1006000       =>  0x8000000000600163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x600000
AREA   kernel
mmsh> get init_mm.tables
2
mmsh> boot x86_64
mmsh> try kwrite 0xffffffff81400000 1
kwrite: BUG: unable to handle page fault for address: ffffffff81400000: EFAULT (Bad address)
mmsh> boot vexpress
mmsh> vtop 0xc0008000
VIRTUAL     PHYSICAL
0xc0008000  0x60008000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  1536  0x60007000  =>  0x6000040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE  <- bit 20 is 0
                         0x60007004  =>  0x6010040e  SECT|BUFFERABLE|CACHEABLE|DOMAIN_KERNEL|AP_WRITE
PAGE   0x60000000  section of 1 MiB
DOMAIN 0, DACR 0x00000015: client, entries say what is permitted
AREA   kernel
mmsh> try kwrite 0xc0008000 1
kwrite: EPERM (Operation not permitted)
