Configurations of the three machines: what they boot into, and which do not boot.

mmsh> set reasons on
mmsh> boot vexpress --boot lpae
mmsh> layout
Virtual kernel memory layout:
    vector  : 0xffff0000 - 0xffff1000   (   4 kB)
    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)
    vmalloc : 0xf0000000 - 0xff000000   ( 240 MB)
    lowmem  : 0xc0000000 - 0xef800000   ( 760 MB)
    pkmap   : 0xbfe00000 - 0xc0000000   (   2 MB)
    modules : 0xbf000000 - 0xbfe00000   (  14 MB)
      .text : 0xc0008000 - 0xc060a09c   (6153 kB)
      .init : 0xc060b000 - 0xc075c000   (1348 kB)
      .data : 0xc075c000 - 0xc07833c0   ( 157 kB)
       .bss : 0xc07833c0 - 0xc07acbf0   ( 167 kB)
mmsh> vtop 0xc1000000
VIRTUAL     PHYSICAL
0xc1000000  0x61000000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x60003000         3  0x60003018      =>  0x80000060007003    TABLE|SWAPPER
PMD    0x60007000         8  0x60007040      =>  0x4000006100040d    SECT|MT_WRITEBACK|AF|XN
PAGE   0x61000000  section of 2 MiB
AREA   lowmem
mmsh> p = mmap 4K
0xb6ffc000
mmsh> touch $p
minor=1 major=0
mmsh> vtop $p
VIRTUAL     PHYSICAL
0xb6ffc000  0x9fc05000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x6081b000         2  0x6081b010      =>  0x6081c003          TABLE
PMD    0x6081c000       439  0x6081cdb8      =>  0x60823003          TABLE
PTE    0x60823000       508  0x60823fe0      =>  0xc000009fc05c4f    VALID|MT_WRITEBACK|USER|YOUNG|NG|XN|DIRTY
PAGE   0x9fc05000
VMA    b6ffc000-b6ffd000 rw-p
mmsh> fork
2
mmsh> touch $p
minor=1 major=0
mmsh> verify
mmsh> v = vmalloc 4K
0xf0000000
mmsh> vtop $v
VIRTUAL     PHYSICAL
0xf0000000  0x9f800000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x60003000         3  0x60003018      =>  0x80000060007003    TABLE|SWAPPER
PMD    0x60007000       384  0x60007c00      =>  0x6082a003          TABLE
PTE    0x6082a000         0  0x6082a000      =>  0xc000009f80040f    VALID|MT_WRITEBACK|YOUNG|XN|DIRTY
PAGE   0x9f800000
AREA   vmalloc
mmsh> try kread $v+4K
kread: Unable to handle kernel paging request at virtual address f0001000: EFAULT (Bad address)
mmsh> boot vexpress --boot "nohighmem thumb2"
mmsh> layout
Virtual kernel memory layout:
    vector  : 0xffff0000 - 0xffff1000   (   4 kB)
    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)
    vmalloc : 0xf0000000 - 0xff000000   ( 240 MB)
    lowmem  : 0xc0000000 - 0xef800000   ( 760 MB)
    modules : 0xbf800000 - 0xc0000000   (   8 MB)
      .text : 0xc0008000 - 0xc060a09c   (6153 kB)
      .init : 0xc060b000 - 0xc075c000   (1348 kB)
      .data : 0xc075c000 - 0xc07833c0   ( 157 kB)
       .bss : 0xc07833c0 - 0xc07acbf0   ( 167 kB)
mmsh> boot vexpress --boot tcm
mmsh> layout
Virtual kernel memory layout:
    vector  : 0xffff0000 - 0xffff1000   (   4 kB)
    DTCM    : 0xfffe8000 - 0xfffe8000   (   0 kB)
    ITCM    : 0xfffe0000 - 0xfffe0000   (   0 kB)
    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)
    vmalloc : 0xf0000000 - 0xff000000   ( 240 MB)
    lowmem  : 0xc0000000 - 0xef800000   ( 760 MB)
    pkmap   : 0xbfe00000 - 0xc0000000   (   2 MB)
    modules : 0xbf000000 - 0xbfe00000   (  14 MB)
      .text : 0xc0008000 - 0xc060a09c   (6153 kB)
      .init : 0xc060b000 - 0xc075c000   (1348 kB)
      .data : 0xc075c000 - 0xc07833c0   ( 157 kB)
       .bss : 0xc07833c0 - 0xc07acbf0   ( 167 kB)
mmsh> boot vexpress --boot "page_offset=0x80000000 phys_offset=0x80000000"
mmsh> layout
Virtual kernel memory layout:
    vector  : 0xffff0000 - 0xffff1000   (   4 kB)
    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)
    vmalloc : 0xc0800000 - 0xff000000   (1000 MB)
    lowmem  : 0x80000000 - 0xc0000000   (1024 MB)
    pkmap   : 0x7fe00000 - 0x80000000   (   2 MB)
    modules : 0x7f000000 - 0x7fe00000   (  14 MB)
      .text : 0x80008000 - 0x8060a09c   (6153 kB)
      .init : 0x8060b000 - 0x8075c000   (1348 kB)
      .data : 0x8075c000 - 0x807833c0   ( 157 kB)
       .bss : 0x807833c0 - 0x807acbf0   ( 167 kB)
mmsh> __pa 0x80008000
0x80008000
mmsh> boot i386 --boot pae --mem 6G
mmsh> layout
virtual kernel memory layout:
    fixmap  : 0xffdb8000 - 0xfffff000   (2332 kB)
  cpu_entry : 0xffc00000 - 0xffc2c000   ( 176 kB)
    pkmap   : 0xffa00000 - 0xffc00000   (2048 kB)
    vmalloc : 0xf8800000 - 0xff9fe000   ( 113 MB)
    lowmem  : 0xc0000000 - 0xf8000000   ( 896 MB)
      .init : 0xc05a8000 - 0xc062e000   ( 536 kB)
      .data : 0xc0415d3a - 0xc05a7f80   (1608 kB)
      .text : 0xc0100000 - 0xc0415d3a   (3159 kB)
mmsh> iomem
00000000-00000fff : Reserved
00001000-0009fbff : System RAM
0009fc00-0009ffff : Reserved
000a0000-000bffff : PCI Bus 0000:00
  000a0000-000bffff : Video RAM area
000c0000-000c05ff : Video ROM
000f0000-000fffff : Reserved
  000f0000-000fffff : System ROM
00100000-bfffffff : System RAM
  00100000-00415d39 : Kernel code
  00416000-00528fff : Kernel rodata
  00529000-005a7f7f : Kernel data
  0062e000-006d9bff : Kernel bss
c0000000-febfffff : PCI Bus 0000:00
fec00000-fec003ff : IOAPIC 0
fed00000-fed003ff : HPET 0
  fed00000-fed003ff : PNP0103:00
fee00000-fee00fff : Local APIC
fffc0000-ffffffff : Reserved
100000000-1bfffffff : System RAM
mmsh> p = mmap 4K
0xb7ff9000
mmsh> touch $p
minor=1 major=0
mmsh> vtop $p
VIRTUAL     PHYSICAL
0xb7ff9000  0x1bfc05000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x1010000          2  0x1010010       =>  0x1013001           PRESENT
PMD    0x1013000        447  0x1013df8       =>  0x1019067           PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1019000        505  0x1019fc8       =>  0x80000001bfc05067  PRESENT|RW|USER|ACCESSED|DIRTY|NX
PAGE   0x1bfc05000
VMA    b7ff9000-b7ffa000 rw-p
mmsh> h = alloc_pages 0 GFP_HIGHUSER
0x1bf800
mmsh> vtop $(kmap $h)
VIRTUAL     PHYSICAL
0xffa01000  0x1bf800000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x62e000           3  0x62e018        =>  0x62f001            PRESENT
PMD    0x62f000         509  0x62ffe8        =>  0x37ffc067          PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x37ffc000         1  0x37ffc008      =>  0x80000001bf800163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x1bf800000
AREA   pkmap
mmsh> verify
mmsh> boot i386 --boot highmem=200M --mem 512M
mmsh> layout
virtual kernel memory layout:
    fixmap  : 0xffdb8000 - 0xfffff000   (2332 kB)
  cpu_entry : 0xffc00000 - 0xffc2c000   ( 176 kB)
    pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
    vmalloc : 0xd4000000 - 0xff7fe000   ( 695 MB)
    lowmem  : 0xc0000000 - 0xd3800000   ( 312 MB)
      .init : 0xc05a8000 - 0xc062e000   ( 536 kB)
      .data : 0xc0415d3a - 0xc05a7f80   (1608 kB)
      .text : 0xc0100000 - 0xc0415d3a   (3159 kB)
mmsh> derive max_low
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
ram_end              = 0x20000000   (max_pfn << PAGE_SHIFT: where RAM ends)
PAGE_SIZE            = 4K
                     = 0x1000
__VMALLOC_RESERVE    = 0x8000000   (128M, or vmalloc= and the hole)
MAXMEM               = round_down(4G - PAGE_OFFSET - __VMALLOC_RESERVE, PAGE_SIZE)   (the most that lowmem can be)
                     = round_down(4G - 0xc0000000 - 0x8000000, 0x1000)
                     = 0x38000000
highmem_cut          = 0xc800000   (highmem= takes it from lowmem)
max_low              = min(ram_end, MAXMEM) - highmem_cut   (where lowmem ends, physical)
                     = min(0x20000000, 0x38000000) - 0xc800000
                     = 0x13800000
mmsh> boot i386 --boot nohighmem
mmsh> layout
virtual kernel memory layout:
    fixmap  : 0xffdb8000 - 0xfffff000   (2332 kB)
  cpu_entry : 0xffc00000 - 0xffc2c000   ( 176 kB)
    vmalloc : 0xf8800000 - 0xffbfe000   ( 115 MB)
    lowmem  : 0xc0000000 - 0xf8000000   ( 896 MB)
      .init : 0xc05a8000 - 0xc062e000   ( 536 kB)
      .data : 0xc0415d3a - 0xc05a7f80   (1608 kB)
      .text : 0xc0100000 - 0xc0415d3a   (3159 kB)
mmsh> # refused
mmsh> try boot vexpress --boot task_size=0xbf800000
boot: EINVAL (Invalid argument): BUILD_BUG_ON(TASK_SIZE > MODULES_VADDR): 0xbf800000 > 0xbf000000
mmsh> try boot vexpress --boot last_pkmap=1024
boot: EINVAL (Invalid argument): BUILD_BUG_ON(PKMAP_BASE + LAST_PKMAP * PAGE_SIZE > PAGE_OFFSET): 0xc0200000 > 0xc0000000
mmsh> try boot vexpress --boot pkmap_base=0xbff00000
boot: EINVAL (Invalid argument): BUILD_BUG_ON(PKMAP_BASE + LAST_PKMAP * PAGE_SIZE > PAGE_OFFSET): 0xc0100000 > 0xc0000000
mmsh> try boot vexpress --boot page_offset=0xb0001000
boot: EINVAL (Invalid argument): #error KERNEL_RAM_VADDR must start at 0xXXXX8000: it is 0xb0009000
mmsh> try boot vexpress --boot phys_offset=0x60100000
boot: EINVAL (Invalid argument): RAM cannot begin at 0x60100000: not a multiple of 16 MB, or nothing fits behind it
mmsh> try boot i386 --boot lpae
boot: EINVAL (Invalid argument): boot parameter lpae is for vexpress only
mmsh> try boot x86_64 --boot pae
boot: EINVAL (Invalid argument): boot parameter pae is for i386 only
mmsh> try boot i386 vmalloc=zz
boot: EINVAL (Invalid argument): boot parameter vmalloc wants a number behind its =, such as 64M or 0x4000000
mmsh> try boot i386 vmalloc=1G
boot: EINVAL (Invalid argument): boot parameter vmalloc must lie between 16 MB and 952 MB
mmsh> try boot i386 --boot "quiet mem=0"
boot: EINVAL (Invalid argument): boot parameter mem may not be 0
mmsh> try boot i386 pae=1
boot: EINVAL (Invalid argument): boot parameter pae takes no value
mmsh> try boot vexpress vmalloc=4G
boot: EINVAL (Invalid argument): boot parameter vmalloc may be 4080 MB at most
mmsh> try boot vexpress physical_start=16M
boot: EINVAL (Invalid argument): boot parameter physical_start is for i386 and x86_64 only
mmsh> try boot x86_64 physical_start=17M
boot: EINVAL (Invalid argument): boot parameter physical_start must be a multiple of 2 MB
mmsh> try boot x86_64 hwcaps=sse
boot: EINVAL (Invalid argument): boot parameter hwcaps wants a list such as x86-64-v3,haswell; of haswell and xeon_phi only one
mmsh> # highmem= beyond what there is is ignored; mem= counts where RAM is too little
mmsh> boot i386 --boot highmem=512M
mmsh> get meminfo.HighTotal
131072
mmsh> boot i386 --boot highmem=480M --mem 512M
mmsh> derive max_low
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
ram_end              = 0x20000000   (max_pfn << PAGE_SHIFT: where RAM ends)
PAGE_SIZE            = 4K
                     = 0x1000
__VMALLOC_RESERVE    = 0x8000000   (128M, or vmalloc= and the hole)
MAXMEM               = round_down(4G - PAGE_OFFSET - __VMALLOC_RESERVE, PAGE_SIZE)   (the most that lowmem can be)
                     = round_down(4G - 0xc0000000 - 0x8000000, 0x1000)
                     = 0x38000000
max_low              = min(ram_end, MAXMEM)   (where lowmem ends, physical)
                     = min(0x20000000, 0x38000000)
                     = 0x20000000
mmsh> boot i386 --boot highmem=0
mmsh> get meminfo.HighTotal
0
mmsh> set reasons on
mmsh> boot i386 --boot mem=64
boot: EINVAL (Invalid argument): mem=64 is so many bytes; with K, M or G behind the number it is more
mmsh> boot i386 --boot mem=5M
boot: EINVAL (Invalid argument): 5 MB of RAM is too little: the kernel image ends at 7016 kB, its tables and first processes need 9368 kB more
mmsh> boot x86_64 --boot mem=5M
boot: EINVAL (Invalid argument): 5 MB of RAM is too little: the kernel image ends at 24508 kB, its tables and first processes need 8260 kB more
mmsh> boot vexpress --boot mem=5M
boot: EINVAL (Invalid argument): 5 MB of RAM is too little: the kernel image ends at 8047600 bytes, its tables and first processes need 8729616 bytes more
mmsh> boot vexpress
mmsh> mmap 4K fixed addr=0x1000
mmap: EINVAL (Invalid argument): 0x1000 is below FIRST_USER_ADDRESS, 0x2000: the vectors' old place
mmsh> set reasons auto
