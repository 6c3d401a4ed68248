L21  Where the layout comes from

Goal: compute the kernel's areas by hand, from RAM, its base and the configuration, for any machine.
Read: mmsh-layout(1), mmsh-derive(1), mmsh-memblock(1), mmsh-machines(7)
Check: mmsh --check scripts/labs/L21-layout-derivation.mms

The board of the article: 1 GB at 0x60000000. Its kernel prints ten lines when it has booted; nothing in them is
a constant but the top: everything follows from how much RAM there is. derive shows each formula with its numbers.

mmsh> boot vexpress
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
mmsh> # Q1: 240 MB for vmalloc, and a hole of 8 MB: where does lowmem have to end? (vmalloc_min)
mmsh> assert 0xff000000 - 240M - 8M == 0xef800000
mmsh> # Q2: That is an address. Which physical one is it, and where does RAM end? The lower of both is lowmem's end.
mmsh> derive arm_lowmem_limit
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PHYS_OFFSET          = 0x60000000   (where RAM begins)
block_end            = 0xa0000000   (memory.regions[0]: where RAM ends)
SECTION_SIZE         = 1 << 20   (what a section maps)
                     = 0x100000
VMALLOC_END          = 0xff000000
VMALLOC_OFFSET       = 8M   (the hole below the vmalloc area)
                     = 0x800000
vmalloc_reserve      = 240M   (vmalloc= was not given)
                     = 0xf000000
vmalloc_min          = VMALLOC_END - vmalloc_reserve - VMALLOC_OFFSET
                     = 0xff000000 - 0xf000000 - 0x800000
                     = 0xef800000
vmalloc_limit        = vmalloc_min - PAGE_OFFSET + PHYS_OFFSET   (__pa(vmalloc_min - 1) + 1)
                     = 0xef800000 - 0xc0000000 + 0x60000000
                     = 0x8f800000
arm_lowmem_limit     = min(block_end, round_down(vmalloc_limit, SECTION_SIZE))   (where lowmem ends, physical)
                     = min(0xa0000000, round_down(0x8f800000, 0x100000))
                     = 0x8f800000
mmsh> # Q3: Frames: where do ZONE_NORMAL and ZONE_HIGHMEM begin and end? (find_limits)
mmsh> derive max_low
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PHYS_OFFSET          = 0x60000000   (where RAM begins)
block_end            = 0xa0000000   (memory.regions[0]: where RAM ends)
SECTION_SIZE         = 1 << 20   (what a section maps)
                     = 0x100000
VMALLOC_END          = 0xff000000
VMALLOC_OFFSET       = 8M   (the hole below the vmalloc area)
                     = 0x800000
vmalloc_reserve      = 240M   (vmalloc= was not given)
                     = 0xf000000
vmalloc_min          = VMALLOC_END - vmalloc_reserve - VMALLOC_OFFSET
                     = 0xff000000 - 0xf000000 - 0x800000
                     = 0xef800000
vmalloc_limit        = vmalloc_min - PAGE_OFFSET + PHYS_OFFSET   (__pa(vmalloc_min - 1) + 1)
                     = 0xef800000 - 0xc0000000 + 0x60000000
                     = 0x8f800000
arm_lowmem_limit     = min(block_end, round_down(vmalloc_limit, SECTION_SIZE))   (where lowmem ends, physical)
                     = min(0xa0000000, round_down(0x8f800000, 0x100000))
                     = 0x8f800000
max_low              = arm_lowmem_limit >> 12   (the frame behind ZONE_NORMAL)
                     = 0x8f800000 >> 12
                     = 0x8f800
mmsh> derive max_high
block_end            = 0xa0000000   (memory.regions[0]: where RAM ends)
max_high             = block_end >> 12   (the frame behind all RAM)
                     = 0xa0000000 >> 12
                     = 0xa0000
mmsh> assert $(get zoneinfo.HighMem.spanned) == 0xa0000 - 0x8f800
mmsh> # Q4: ZONE_HIGHMEM has 264 MB, and from high_memory to the end of all addresses it is 264 MB, too. Does the one
mmsh> # lie in the other? (Zones are physical. With other RAM the two differ:)
mmsh> boot vexpress --mem 2G
mmsh> get zoneinfo.HighMem.spanned
329728
mmsh> derive high_memory
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PHYS_OFFSET          = 0x60000000   (where RAM begins)
block_end            = 0xe0000000   (memory.regions[0]: where RAM ends)
SECTION_SIZE         = 1 << 20   (what a section maps)
                     = 0x100000
VMALLOC_END          = 0xff000000
VMALLOC_OFFSET       = 8M   (the hole below the vmalloc area)
                     = 0x800000
vmalloc_reserve      = 240M   (vmalloc= was not given)
                     = 0xf000000
vmalloc_min          = VMALLOC_END - vmalloc_reserve - VMALLOC_OFFSET
                     = 0xff000000 - 0xf000000 - 0x800000
                     = 0xef800000
vmalloc_limit        = vmalloc_min - PAGE_OFFSET + PHYS_OFFSET   (__pa(vmalloc_min - 1) + 1)
                     = 0xef800000 - 0xc0000000 + 0x60000000
                     = 0x8f800000
arm_lowmem_limit     = min(block_end, round_down(vmalloc_limit, SECTION_SIZE))   (where lowmem ends, physical)
                     = min(0xe0000000, round_down(0x8f800000, 0x100000))
                     = 0x8f800000
high_memory          = arm_lowmem_limit - PHYS_OFFSET + PAGE_OFFSET   (__va(arm_lowmem_limit - 1) + 1)
                     = 0x8f800000 - 0x60000000 + 0xc0000000
                     = 0xef800000
mmsh> # Q5: Half a GB. There is no highmem; where does vmalloc begin?
mmsh> boot vexpress --mem 512M
mmsh> derive VMALLOC_START
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PHYS_OFFSET          = 0x60000000   (where RAM begins)
block_end            = 0x80000000   (memory.regions[0]: where RAM ends)
SECTION_SIZE         = 1 << 20   (what a section maps)
                     = 0x100000
VMALLOC_END          = 0xff000000
VMALLOC_OFFSET       = 8M   (the hole below the vmalloc area)
                     = 0x800000
vmalloc_reserve      = 240M   (vmalloc= was not given)
                     = 0xf000000
vmalloc_min          = VMALLOC_END - vmalloc_reserve - VMALLOC_OFFSET
                     = 0xff000000 - 0xf000000 - 0x800000
                     = 0xef800000
vmalloc_limit        = vmalloc_min - PAGE_OFFSET + PHYS_OFFSET   (__pa(vmalloc_min - 1) + 1)
                     = 0xef800000 - 0xc0000000 + 0x60000000
                     = 0x8f800000
arm_lowmem_limit     = min(block_end, round_down(vmalloc_limit, SECTION_SIZE))   (where lowmem ends, physical)
                     = min(0x80000000, round_down(0x8f800000, 0x100000))
                     = 0x80000000
high_memory          = arm_lowmem_limit - PHYS_OFFSET + PAGE_OFFSET   (__va(arm_lowmem_limit - 1) + 1)
                     = 0x80000000 - 0x60000000 + 0xc0000000
                     = 0xe0000000
VMALLOC_START        = (high_memory + VMALLOC_OFFSET) & ~(VMALLOC_OFFSET - 1)
                     = (0xe0000000 + 0x800000) & ~(0x800000 - 1)
                     = 0xe0800000
mmsh> # Q6: vmalloc=248M: 4.0 forgets the hole when the size is given. What comes out?
mmsh> boot vexpress --boot "vmalloc=248M"
mmsh> derive vmalloc_min
VMALLOC_END          = 0xff000000
vmalloc_reserve      = 0xf800000   (vmalloc=, at least 16M, and 32M of lowmem stay)
vmalloc_min          = VMALLOC_END - vmalloc_reserve   (early_vmalloc() forgets the hole)
                     = 0xff000000 - 0xf800000
                     = 0xef800000
mmsh> # Q7: LPAE needs one page more for the page directory. Where is it, and how large?
mmsh> boot vexpress --boot lpae
mmsh> derive swapper_pg_dir
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
TEXT_OFFSET          = 0x8000
KERNEL_RAM_VADDR     = PAGE_OFFSET + TEXT_OFFSET   (_text)
                     = 0xc0000000 + 0x8000
                     = 0xc0008000
PG_DIR_SIZE          = 0x5000   (LPAE: a page for the pgd, four for the pmds)
swapper_pg_dir       = KERNEL_RAM_VADDR - PG_DIR_SIZE   (the pgd of init_mm)
                     = 0xc0008000 - 0x5000
                     = 0xc0003000
mmsh> init_mm
mmap                    NULL                (no VMAs: the kernel's areas are vm_structs)
pgd                     0xc0003000          (swapper_pg_dir)
pgd_phys                0x60003000          (physical; CR3 or TTBR0 of a kernel thread)
pgd_bytes               0x5000
start_code              0xc0008000          (_text)
end_code                0xc060a09c          (_etext)
end_data                0xc07833c0          (_edata)
brk                     0xc07acbf0          (_end)
boot_tables             3                   (leaf tables since boot)
tables                  0                   (made since, for vmalloc, ioremap and modules)
mmsh> vtop 0xc1000000
VIRTUAL     PHYSICAL
0xc1000000  0x61000000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x60003000         3  0x60003018      =>  0x60007003          TABLE
PMD    0x60007000         8  0x60007040      =>  0x4000006100040d    SECT|MT_WRITEBACK|AF|XN
PAGE   0x61000000  section of 2 MiB
AREA   lowmem
mmsh> # Q8: Modules: without highmem there is no pkmap below PAGE_OFFSET; Thumb-2 branches reach 8 MB less far.
mmsh> boot vexpress --boot nohighmem
mmsh> derive modules
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
MODULES_VADDR        = PAGE_OFFSET - 16M   (within 32 MB of the kernel's text)
                     = 0xc0000000 - 16M
                     = 0xbf000000
MODULES_END          = PAGE_OFFSET   (there is no pkmap)
                     = 0xc0000000
                     = 0xc0000000
modules              = MODULES_END - MODULES_VADDR   (bytes for modules)
                     = 0xc0000000 - 0xbf000000
                     = 0x1000000
mmsh> boot vexpress --boot thumb2
mmsh> derive modules
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PMD_SIZE             = 1 << 21   (what a leaf table maps)
                     = 0x200000
MODULES_VADDR        = PAGE_OFFSET - 8M   (Thumb-2 branches reach less far)
                     = 0xc0000000 - 8M
                     = 0xbf800000
MODULES_END          = PAGE_OFFSET - PMD_SIZE   (pkmap has the rest)
                     = 0xc0000000 - 0x200000
                     = 0xbfe00000
modules              = MODULES_END - MODULES_VADDR   (bytes for modules)
                     = 0xbfe00000 - 0xbf800000
                     = 0x600000
mmsh> # Q9: 2G/2G. All RAM is lowmem.
mmsh> boot vexpress --boot "page_offset=0x80000000"
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
mmsh> # Q10: The PC: the last 128 MB of its gigabyte are not for lowmem.
mmsh> boot i386
mmsh> derive VMALLOC_START
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
ram_end              = 0x40000000   (max_pfn << PAGE_SHIFT: where RAM ends)
PAGE_SIZE            = 4K
                     = 0x1000
VMALLOC_OFFSET       = 8M   (the hole below the vmalloc area)
                     = 0x800000
__VMALLOC_RESERVE    = 0x8000000   (128M, or vmalloc= and the hole)
MAXMEM               = round_down(4G - PAGE_OFFSET - __VMALLOC_RESERVE, PAGE_SIZE)   (the most that lowmem can be)
                     = round_down(4G - 0xc0000000 - 0x8000000, 0x1000)
                     = 0x38000000
max_low              = min(ram_end, MAXMEM)   (where lowmem ends, physical)
                     = min(0x40000000, 0x38000000)
                     = 0x38000000
high_memory          = max_low + PAGE_OFFSET   (__va(max_low))
                     = 0x38000000 + 0xc0000000
                     = 0xf8000000
VMALLOC_START        = round_up(high_memory + VMALLOC_OFFSET, VMALLOC_OFFSET)
                     = round_up(0xf8000000 + 0x800000, 0x800000)
                     = 0xf8800000
mmsh> derive VMALLOC_END
PAGE_SIZE            = 4K
                     = 0x1000
PMD_SIZE             = 1 << 22   (what a leaf table maps)
                     = 0x400000
FIXADDR_TOP          = 0xfffff000   (slot 0)
fixed_addresses      = 0x247   (__end_of_permanent_fixed_addresses: slots with a name)
FIXADDR_START        = FIXADDR_TOP - fixed_addresses * PAGE_SIZE
                     = 0xfffff000 - 0x247 * 0x1000
                     = 0xffdb8000
CPU_ENTRY_AREA_PAGES = 0x28   (of one CPU)
CPU_ENTRY_AREA_BASE  = round_down(FIXADDR_START - PAGE_SIZE * (CPU_ENTRY_AREA_PAGES + 1), PMD_SIZE)
                     = round_down(0xffdb8000 - 0x1000 * (0x28 + 1), 0x400000)
                     = 0xffc00000
PKMAP_BASE           = round_down(CPU_ENTRY_AREA_BASE - PAGE_SIZE, PMD_SIZE)
                     = round_down(0xffc00000 - 0x1000, 0x400000)
                     = 0xff800000
VMALLOC_END          = PKMAP_BASE - 2 * PAGE_SIZE
                     = 0xff800000 - 2 * 0x1000
                     = 0xff7fe000
mmsh> # Q11: PAE halves what a page table maps, so the areas on top move. And the article's 896 MB?
mmsh> boot i386 --boot pae
mmsh> layout
virtual kernel memory layout:
    fixmap  : 0xffdb8000 - 0xfffff000   (2332 kB)
  cpu_entry : 0xffc00000 - 0xffc28000   ( 160 kB)
    pkmap   : 0xffa00000 - 0xffc00000   (2048 kB)
    vmalloc : 0xf8800000 - 0xff9fe000   ( 113 MB)
    lowmem  : 0xc0000000 - 0xf8000000   ( 896 MB)
      .init : 0xc05a8000 - 0xc062e000   ( 536 kB)
      .data : 0xc0415d3a - 0xc05a7f80   (1608 kB)
      .text : 0xc0100000 - 0xc0415d3a   (3159 kB)
mmsh> # Q12: On 64 bits nothing is tight. What does derive start from there?
mmsh> boot x86_64
mmsh> derive VMALLOC_START
PGDIR_SIZE           = 1 << 39   (what an entry of the top level maps)
                     = 0x8000000000
LDT_BASE_ADDR        = ~0 - 240 * PGDIR_SIZE + 1   (entry 272)
                     = ~0 - 240 * 0x8000000000 + 1
                     = 0xffff880000000000
PAGE_OFFSET          = LDT_BASE_ADDR + PGDIR_SIZE   (entry 273)
                     = 0xffff880000000000 + 0x8000000000
                     = 0xffff888000000000
MAXMEM               = 1 << 46   (64T: what the direct mapping has room for)
                     = 0x400000000000
VMALLOC_START        = PAGE_OFFSET + MAXMEM + PGDIR_SIZE   (a hole of one entry between)
                     = 0xffff888000000000 + 0x400000000000 + 0x8000000000
                     = 0xffffc90000000000
mmsh> verify
