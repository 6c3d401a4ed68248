L23  Modules

Goal: say where a module is loaded on each machine, why there, and what happens when there is no more room.
Read: mmsh-insmod(1), mmsh-rmmod(1), mmsh-modules(1), mmsh-vmallocinfo(1), mmsh-derive(1)
Check: mmsh --check scripts/labs/L23-modules.mms

A module's code calls the kernel's, and an ARM's branch reaches 32 MB. So modules live below PAGE_OFFSET, in the
last 16 MB that user space does not have, less the 2 MB of pkmap.

mmsh> boot vexpress
mmsh> derive modules
PAGE_OFFSET          = 0xc0000000   (CONFIG_PAGE_OFFSET, the split of the 4 GB)
PMD_SIZE             = 1 << 21   (what a leaf table maps)
                     = 0x200000
MODULES_VADDR        = PAGE_OFFSET - 16M   (within 32 MB of the kernel's text)
                     = 0xc0000000 - 16M
                     = 0xbf000000
MODULES_END          = PAGE_OFFSET - PMD_SIZE   (pkmap has the rest)
                     = 0xc0000000 - 0x200000
                     = 0xbfe00000
modules              = MODULES_END - MODULES_VADDR   (bytes for modules)
                     = 0xbfe00000 - 0xbf000000
                     = 0xe00000
mmsh> # Q1: The first module, and the second: where? (16 kB and a guard page.)
mmsh> a = insmod ext2 16K
0xbf000000
mmsh> b = insmod mii 20000
0xbf005000
mmsh> assert $b == $a + 0x5000
mmsh> modules
mii 20480 0 - Live 0xbf005000
ext2 16384 0 - Live 0xbf000000
mmsh> vmallocinfo
0xbf000000-0xbf005000   20480 load_module+0xa90/0x21c8 pages=4 vmalloc
0xbf005000-0xbf00b000   24576 load_module+0xa90/0x21c8 pages=5 vmalloc
mmsh> expect EEXIST insmod ext2 4K
mmsh> # Q2: How far is it from the module to the end of the kernel's text?
mmsh> text = sym _etext
c060a09c (T) _etext
mmsh> assert $text - $a < 32M
mmsh> # Q3: How many of 1 MB each fit into the rest?
mmsh> for n in 0..13 { insmod big$n 1M }
0xbf00b000
0xbf10c000
0xbf20d000
0xbf30e000
0xbf40f000
0xbf510000
0xbf611000
0xbf712000
0xbf813000
0xbf914000
0xbfa15000
0xbfb16000
0xbfc17000
mmsh> expect ENOMEM insmod big13 1M
mmsh> # What the kernel said:
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
Memory policy: Data cache writeback
On node 0 totalpages: 262144
free_area_init_node: node 0, node_mem_map eeffa000
  Normal zone: 1520 pages used for memmap
  Normal zone: 0 pages reserved
  Normal zone: 194560 pages, LIFO batch:31
  HighMem zone: 67584 pages, LIFO batch:15
Zone ranges:
  Normal   [mem 0x0000000060000000-0x000000008f7fffff]
  HighMem  [mem 0x000000008f800000-0x000000009fffffff]
Movable zone start for each node
Early memory node ranges
  node   0: [mem 0x0000000060000000-0x000000009fffffff]
Initmem setup node 0 [mem 0x0000000060000000-0x000000009fffffff]
PERCPU: Embedded 10 pages/cpu s12096 r8192 d20672 u40960
Built 1 zonelists in Zone order, mobility grouping on.  Total pages: 260624
Kernel command line: 
PID hash table entries: 4096 (order: 2, 16384 bytes)
Dentry cache hash table entries: 131072 (order: 7, 524288 bytes)
Inode-cache hash table entries: 65536 (order: 6, 262144 bytes)
Memory: 1031428K/1048576K available (4787K kernel code, 156K rwdata, 1364K rodata, 1348K init, 166K bss, 17148K reserved, 0K cma-reserved, 270336K highmem)
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
Freeing unused kernel memory: 1348K (c060b000 - c075c000)
vmap allocation for size 1052672 failed: use vmalloc=<size> to increase size
vmalloc error: size 1048576, vm_struct allocation failed
mmsh> # Q4: One goes; does the next get its place? (Its addresses wait, but nothing else is left: a purge.)
mmsh> rmmod big5
mmsh> insmod late 1M
0xbf510000
mmsh> # Q5: Without highmem there are 16 MB.
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
mmsh> # Q6: The PC: anywhere in the vmalloc area. And x86 frees addresses of modules at once.
mmsh> boot i386
mmsh> v = vmalloc 4K
0xf8800000
mmsh> m = insmod ext2 16K
0xf8802000
mmsh> rmmod ext2
mmsh> insmod mii 16K
0xf8802000
mmsh> # Q7: 64 bits: behind the kernel's image, in the last 2 GB. Why not in the vmalloc area?
mmsh> boot x86_64
mmsh> insmod ext2 16K
0xffffffffc0000000
mmsh> derive MODULES_VADDR
__START_KERNEL_map   = ~0 - 2G + 1   (the last 2 GB: what 32-bit offsets reach)
                     = 0xffffffff80000000
KERNEL_IMAGE_SIZE    = 1G   (with RANDOMIZE_BASE)
                     = 0x40000000
MODULES_VADDR        = __START_KERNEL_map + KERNEL_IMAGE_SIZE
                     = 0xffffffff80000000 + 0x40000000
                     = 0xffffffffc0000000
