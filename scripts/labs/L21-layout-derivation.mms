L21  Where the layout comes from

Goal: compute the kernel's areas by hand, from RAM, its base and the configuration, for any machine.
Read: mmsh-layout(1), mmsh-derive(1), mmsh-memblock(1), mmsh-machines(7)
Run: mmsh lab L21

The board of the article: 1 GB at 0x60000000. Its kernel prints ten lines when it has booted; nothing in them is
a constant but the top: everything follows from how much RAM there is. derive shows each formula with its numbers.

PAGE_OFFSET   0xc0000000    where lowmem is mapped
VMALLOC_END   0xff000000    below it 240 MB for vmalloc, at least, and a hole of 8 MB

mmsh> # The article's board.
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
mmsh> hint limit "VMALLOC_END, less 240 MB, less 8 MB: vmalloc_min. Then from addresses to RAM."
mmsh> ask limit "RAM is [0x60000000, 0xa0000000). Where does lowmem end there?" get derive.arm_lowmem_limit
limit = 0x8f800000
mmsh> limit = $_
mmsh> derive arm_lowmem_limit
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PHYS_OFFSET          = 0x60000000   (where RAM begins)
block_end            = 0xa0000000   (memory.regions[0]: where RAM ends)
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
arm_lowmem_limit     = min(block_end, vmalloc_limit)   (where lowmem ends, physical)
                     = min(0xa0000000, 0x8f800000)
                     = 0x8f800000
mmsh> hint frames "What is left of RAM, in frames of 4 kB."
mmsh> ask frames unit=pages "And how large is ZONE_HIGHMEM?" get zoneinfo.HighMem.spanned
frames = 67584 pages
mmsh> assert $_ == 0xa0000 - ($limit >> 12)
mmsh> # 264 MB: from high_memory to the end of all addresses it is as much. Zones are physical, though: the one has
mmsh> # nothing to do with the other, as other RAM shows.
mmsh> param large 2048 in 1280..2304 step 64
large = 2048
mmsh> boot vexpress --mem $(print $large*1M)
mmsh> ask large unit=pages "With $large MB of RAM, how large is ZONE_HIGHMEM?" get zoneinfo.HighMem.spanned
large = 329728 pages
mmsh> ask same "And where does the kernel's mapping of lowmem end (high_memory)?" get derive.high_memory
same = 0xef800000
mmsh> # Less RAM than lowmem has room for.
mmsh> param small 512 in 256..753 step 16
small = 512
mmsh> boot vexpress --mem $(print $small*1M)
mmsh> hint small "RAM's end as an address, 8 MB on, down to a multiple of 8 MB."
mmsh> ask small "With $small MB of RAM, where does the vmalloc area begin?" get derive.VMALLOC_START
small = 0xe0800000
mmsh> derive VMALLOC_START
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PHYS_OFFSET          = 0x60000000   (where RAM begins)
block_end            = 0x80000000   (memory.regions[0]: where RAM ends)
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
arm_lowmem_limit     = min(block_end, vmalloc_limit)   (where lowmem ends, physical)
                     = min(0x80000000, 0x8f800000)
                     = 0x80000000
high_memory          = arm_lowmem_limit - PHYS_OFFSET + PAGE_OFFSET   (__va(arm_lowmem_limit - 1) + 1)
                     = 0x80000000 - 0x60000000 + 0xc0000000
                     = 0xe0000000
VMALLOC_START        = (high_memory + VMALLOC_OFFSET) & ~(VMALLOC_OFFSET - 1)
                     = (0xe0000000 + 0x800000) & ~(0x800000 - 1)
                     = 0xe0800000
mmsh> # vmalloc= says how much vmalloc is to have.
mmsh> param reserve 248 in 256..601 step 8
reserve = 248
mmsh> boot vexpress --boot vmalloc=$(print $reserve*1M)
mmsh> hint min "4.0 forgets the hole when the size is given."
mmsh> ask min "vmalloc=$(print $reserve)M. What is vmalloc_min?" get derive.vmalloc_min
min = 0xef800000
mmsh> derive vmalloc_min
VMALLOC_END          = 0xff000000
vmalloc_reserve      = 0xf800000   (vmalloc=, at least 16M, and 32M of lowmem stay)
vmalloc_min          = VMALLOC_END - vmalloc_reserve   (early_vmalloc() forgets the hole)
                     = 0xff000000 - 0xf800000
                     = 0xef800000
mmsh> # LPAE: descriptors of 8 bytes, three levels. The page directory ends where the kernel's text begins.
mmsh> boot vexpress --boot lpae
mmsh> sym _text
c0008000 (T) _text
mmsh> hint lpae "A page for the first level, and one for each of the four that cover a gigabyte."
mmsh> ask lpae "The directory has five pages. Where does it begin?" get derive.swapper_pg_dir
lpae = 0xc0003000
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
tables                  0                   (made since, for vmalloc, ioremap, modules, split large pages)
mmlist                  empty               (mms that had pages in swap since swapoff looked)
mmsh> vtop 0xc1000000
VIRTUAL     PHYSICAL
0xc1000000  0x61000000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x60003000         3  0x60003018      =>  0x80000060007003    TABLE|SWAPPER
PMD    0x60007000         8  0x60007040      =>  0x4000006100040d    SECT|MT_WRITEBACK|AF|XN
PAGE   0x61000000  section of 2 MiB
AREA   lowmem
mmsh> # Modules lie below PAGE_OFFSET, within a branch of the kernel: 16 MB, or 8 MB with Thumb-2, less 2 MB of pkmap.
mmsh> boot vexpress --boot nohighmem
mmsh> hint modules "Without highmem there is no pkmap: all of the 16 MB."
mmsh> ask modules unit=bytes "ARM code, and no highmem. How much room have modules?" get derive.modules
modules = 0x1000000 bytes
mmsh> boot vexpress --boot thumb2
mmsh> hint thumb "8 MB, less pkmap's 2."
mmsh> ask thumb unit=bytes "Thumb-2, and highmem?" get derive.modules
thumb = 0x600000 bytes
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
mmsh> # Two gigabytes for the kernel: all RAM is lowmem.
mmsh> boot vexpress --boot "page_offset=0x80000000"
mmsh> hint split "0x80000000 and 1 GB, and the hole."
mmsh> ask split "PAGE_OFFSET is 0x80000000 now, RAM 1 GB. Where does vmalloc begin?" get derive.VMALLOC_START
split = 0xc0800000
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
mmsh> # The PC's kernel lies at 1 MB, in the lecture; it may be built to lie elsewhere.
mmsh> param start 1 in 1..17
start = 1
mmsh> boot i386 --boot physical_start=$(print $start*1M)
mmsh> hint image "The image is lowmem: PAGE_OFFSET more."
mmsh> ask image "The kernel's image is loaded at $start MB of RAM. At which address does its text begin?" sym _text
image = 0xc0100000
mmsh> iomem
00000000-00000fff : Reserved
00001000-0009fbff : System RAM
0009fc00-0009ffff : Reserved
000a0000-000bffff : PCI Bus 0000:00
  000a0000-000bffff : Video RAM area
000c0000-000c05ff : Video ROM
000f0000-000fffff : Reserved
  000f0000-000fffff : System ROM
00100000-3fffffff : System RAM
  00100000-00415d39 : Kernel code
  00416000-00528fff : Kernel rodata
  00529000-005a7f7f : Kernel data
  0062e000-006d9bff : Kernel bss
40000000-febfffff : PCI Bus 0000:00
fec00000-fec003ff : IOAPIC 0
fed00000-fed003ff : HPET 0
  fed00000-fed003ff : PNP0103:00
fee00000-fee00fff : Local APIC
fffc0000-ffffffff : Reserved
mmsh> # The PC: its RAM begins at 0, and the last 128 MB of the kernel's gigabyte are not for lowmem.
mmsh> param pc 1024 in 640..1025 step 32
pc = 1024
mmsh> boot i386 --mem $(print $pc*1M)
mmsh> hint pc "At most 896 MB of it are lowmem."
mmsh> ask pc "A PC with $pc MB of RAM. What is high_memory?" get derive.high_memory
pc = 0xf8000000
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
CPU_ENTRY_AREA_PAGES = 0x2b   (of one CPU)
CPU_ENTRY_AREA_BASE  = round_down(FIXADDR_START - PAGE_SIZE * (CPU_ENTRY_AREA_PAGES + 1), PMD_SIZE)
                     = round_down(0xffdb8000 - 0x1000 * (0x2b + 1), 0x400000)
                     = 0xffc00000
PKMAP_BASE           = round_down(CPU_ENTRY_AREA_BASE - PAGE_SIZE, PMD_SIZE)
                     = round_down(0xffc00000 - 0x1000, 0x400000)
                     = 0xff800000
VMALLOC_END          = PKMAP_BASE - 2 * PAGE_SIZE
                     = 0xff800000 - 2 * 0x1000
                     = 0xff7fe000
mmsh> # PAE halves what a page table maps, so the areas on top move. And the 896 MB?
mmsh> boot i386 --boot pae
mmsh> hint pae "Lowmem does not depend on page tables."
mmsh> ask pae of=no,yes "With PAE, and 1 GB of RAM, is lowmem still 896 MB?" \
...>   $(get derive.high_memory) == 0xc0000000 + 896M
pae = yes
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
mmsh> # On 64 bits nothing is tight: each area has entries of the top level for itself.
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
