L23  Modules, and the vectors page

Goal: say where a module is loaded, and what happens when there is no more room; where an ARM's exception vectors
lie, who maps that page, and why every process has it.
Read: mmsh-insmod(1), mmsh-rmmod(1), mmsh-modules(1), mmsh-derive(1), mmsh-maps(1), mmsh-vtop(1), mmsh-layout(1)
Run: mmsh lab L23

Two neighbours of lowmem. A module's code calls the kernel's, and an ARM's branch reaches 32 MB. So modules live
below PAGE_OFFSET, in the last 16 MB that user space does not have, less the 2 MB of pkmap.
On an exception the ARM jumps to a fixed address, here 0xffff0000 and a few bytes more. The kernel puts a
page there at boot and maps it in its own tables; the page after it holds the stubs that the vectors lead to.

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
mmsh> # Modules first. One, and another.
mmsh> param first 16384 in 4K..200K step 100
first = 16384
mmsh> param second 20000 in 4K..200K step 100
second = 20000
mmsh> a = insmod ext2 $first
0xbf000000
mmsh> hint next "Whole pages, and one that is not there."
mmsh> ask next "A module of $first bytes was loaded at $a. Where does the next one go?" insmod mii $second
next = 0xbf005000
mmsh> b = $_
mmsh> modules
mii 20480 0 - Live 0xbf005000
ext2 16384 0 - Live 0xbf000000
mmsh> vmallocinfo
0xbf000000-0xbf005000   20480 load_module+0xa90/0x21c8 pages=4 vmalloc
0xbf005000-0xbf00b000   24576 load_module+0xa90/0x21c8 pages=5 vmalloc
mmsh> hint name "An errno, or ok."
mmsh> ask name "One more module, that is called ext2, too?" insmod ext2 4K
name = EEXIST
mmsh> # How far is it from the module to the end of the kernel's text?
mmsh> text = sym _etext
c060a09c (T) _etext
mmsh> hint reach "A branch is relative to itself."
mmsh> ask reach of=no,yes "Text ends at $text. Do branches of 32 MB reach it?" $text - $a < 32M
reach = yes
mmsh> # As many as there is room for.
mmsh> param size 1024 in 512..1600 step 4
size = 1024
mmsh> n = 0
mmsh> while $(try insmod big$n $(print $size*1K)) == 0 { n = $(print $n + 1) }
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
mmsh> hint fit "0xbf000000 to 0xbfe00000, less the first two; each takes a page more than its size."
mmsh> ask fit "Modules of $size kB: how many have room behind those two?" $n
fit = 13
mmsh> ask full "And what does insmod of one more say?" insmod late $size*1K
full = ENOMEM
mmsh> # One goes; does the next get its place? (Its addresses wait, but nothing else is left: a purge.)
mmsh> param leaver 5 in 0..7
leaver = 5
mmsh> hint place "The only gap that is large enough."
mmsh> gap = $(print ($a + (($first + 4095) & ~4095) + 4K + (($second + 4095) & ~4095) + 4K) + $leaver * ($size*1K + 4K))
mmsh> rmmod big$leaver
mmsh> ask place "Module big$leaver, the one after $leaver others, goes. Where is the next loaded?" insmod late $size*1K
place = 0xbf510000
mmsh> assert $_ == $gap
mmsh> verify
mmsh> # Now the vectors.
mmsh> param offset 0x0 in 0..0x1000 step 4
offset = 0x0
mmsh> # The highest line of layout, above: its page. And whose line is the last of maps?
mmsh> maps
00010000-00011000 r--p 00000000 08:01 12         /sbin/init
00011000-00012000 r-xp 00001000 08:01 12         /sbin/init
00012000-00013000 r--p 00002000 08:01 12         /sbin/init
00013000-00014000 rw-p 00003000 08:01 12         /sbin/init
00014000-00016000 rw-p 00000000 00:00 0          [heap]
b6ffd000-b6ffe000 r-xp 00000000 00:00 0          [sigpage]
b6ffe000-b6fff000 r--p 00000000 00:00 0          [vvar]
b6fff000-b7000000 r-xp 00000000 00:00 0          [vdso]
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> # Above which address has user space ended? The line in maps is there for the reader (gdb wants it):
mmsh> # a gate VMA, in no list and no tree.
mmsh> hint end "Below the modules, and pkmap."
mmsh> ask end "Where does user space end?" get mm.task_size
end = 0xbf000000
mmsh> assert $(get mm.highest_vm_end) <= $(get mm.task_size)
mmsh> vmas
mmap: 9 VMAs in a list
  00010000-00011000 r--p gap 0x10000 /sbin/init
  00011000-00012000 r-xp gap 0x0 /sbin/init
  00012000-00013000 r--p gap 0x0 /sbin/init
  00013000-00014000 rw-p gap 0x0 /sbin/init
  00014000-00016000 rw-p gap 0x0 [heap]
  b6ffd000-b6ffe000 r-xp gap 0xb6fe7000 [sigpage]
  b6ffe000-b6fff000 r--p gap 0x0 [vvar]
  b6fff000-b7000000 r-xp gap 0x0 [vdso]
  befdf000-bf000000 rw-p gap 0x7edf000 [stack]
mm_rb: the same in a tree, right to left
        befdf000-bf000000 red gap 0x7edf000 subtree_gap 0x7edf000
      b6fff000-b7000000 black gap 0x0 subtree_gap 0x7edf000
        b6ffe000-b6fff000 red gap 0x0 subtree_gap 0x0
    b6ffd000-b6ffe000 red gap 0xb6fe7000 subtree_gap 0xb6fe7000
      00014000-00016000 black gap 0x0 subtree_gap 0x0
  00013000-00014000 black gap 0x0 subtree_gap 0xb6fe7000
      00012000-00013000 black gap 0x0 subtree_gap 0x0
    00011000-00012000 red gap 0x0 subtree_gap 0x10000
      00010000-00011000 black gap 0x10000 subtree_gap 0x10000
mmsh> # Which tables translate it? The TABLE of the first line is swapper_pg_dir, at RAM's start and 16 kB.
mmsh> hint index "The upper eleven bits: the last pair of the 2048."
mmsh> ask index "Which of the 2048 pairs of the page directory leads to the vectors?" 0xffff0000 >> 21
index = 0x7ff
mmsh> vectors = vtop 0xffff0000
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
mmsh> # USER and RDONLY: a process may read it, and with XN missing execute it. Linux keeps helpers for user space
mmsh> # at the page's end: __kuser_get_tls, at 0xffff0fe0, begins with mrc p15, 0, r0, c13, c0, 3.
mmsh> read 0xffff0fe0 4
ffff0fe0: 700f 1dee                                p...
mmsh> page $vectors>>12
pfn                     0x8f7fe
physical                0x8f7fe000
virtual                 0xef7fe000          (page_address())
zone                    Normal
flags                   0x1000  reserved
_refcount               1                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x0
lru                     none
frame                   reserved
mmsh> # The stubs are the kernel's alone. Which bit is missing?
mmsh> hint stubs "The page behind the vectors lies behind them in RAM, too."
mmsh> ask stubs "The vectors are at $vectors in RAM. Where is $(print 0xffff1000 + $offset)?" vtop 0xffff1000+$offset
VIRTUAL     PHYSICAL
0xffff1000  0x8f7ff000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  2047  0x60007ff8  =>  0x8f7fd821  TABLE|DOMAIN_USER
                         0x60007ffc  =>  0x8f7fdc21  TABLE|DOMAIN_USER  <- bit 20 is 1
PTE    0x8f7fd000   497  0x8f7fd7c4  =>  0x8f7ff0cf  VALID|YOUNG|MT_WRITEBACK|DIRTY|RDONLY  <- Linux's
                         0x8f7fdfc4  =>  0x8f7ff21e  SMALL|BUFFERABLE|CACHEABLE|AP0|APX  <- the hardware's
PAGE   0x8f7ff000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
AREA   vectors
stubs = 0x8f7ff000
mmsh> stubs = vtop 0xffff1000
VIRTUAL     PHYSICAL
0xffff1000  0x8f7ff000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  2047  0x60007ff8  =>  0x8f7fd821  TABLE|DOMAIN_USER
                         0x60007ffc  =>  0x8f7fdc21  TABLE|DOMAIN_USER  <- bit 20 is 1
PTE    0x8f7fd000   497  0x8f7fd7c4  =>  0x8f7ff0cf  VALID|YOUNG|MT_WRITEBACK|DIRTY|RDONLY  <- Linux's
                         0x8f7fdfc4  =>  0x8f7ff21e  SMALL|BUFFERABLE|CACHEABLE|AP0|APX  <- the hardware's
PAGE   0x8f7ff000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
AREA   vectors
mmsh> assert $stubs == $vectors + 4K
mmsh> expect SIGSEGV read 0xffff1000
mmsh> kread 0xffff1004 8
ffff1004: 0000 9fef 6400 00ea                      ....d...
mmsh> # Another process: other tables below TASK_SIZE, the same page up here.
mmsh> child = fork
2
mmsh> assert $(get 1.mm.pgd) != $(get $child.mm.pgd)
mmsh> ask child "And where is the child's $(print 0xffff0000 + $offset)?" on $child vtop 0xffff0000+$offset
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
child = 0x8f7fe000
mmsh> assert $_ == $vectors + $offset
mmsh> # Nothing a process does changes it.
mmsh> hint write "A signal, or ok."
mmsh> ask write "A process writes to $(print 0xffff0000 + $offset)?" write 0xffff0000+$offset 0
write = SIGSEGV
mmsh> hint munmap "An errno, or ok."
mmsh> ask munmap "munmap of the page?" munmap 0xffff0000 4K
munmap = EINVAL
mmsh> expect ENOMEM mmap 4K addr=0xffff0000 fixed
mmsh> expect ENOMEM mprotect 0xffff0000 4K rw
mmsh> # The PC has neither: its processor is told where its table of interrupts lies, and modules are anywhere in the
mmsh> # vmalloc area. And x86 frees addresses of modules at once.
mmsh> boot i386
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> v = vmalloc 4K
0xf8800000
mmsh> m = insmod ext2 16K
0xf8802000
mmsh> rmmod ext2
mmsh> assert $(insmod mii 16K) == $m
mmsh> # 64 bits: behind the kernel's image, in the last 2 GB, which its 32-bit offsets reach.
mmsh> boot x86_64
mmsh> ask x86_64 "The kernel's image has 1 GB from 0xffffffff80000000 on. Where is the first module?" insmod ext2 16K
x86_64 = 0xffffffffc0000000
mmsh> derive MODULES_VADDR
__START_KERNEL_map   = ~0 - 2G + 1   (the last 2 GB: what 32-bit offsets reach)
                     = 0xffffffff80000000
KERNEL_IMAGE_SIZE    = 1G   (with RANDOMIZE_BASE)
                     = 0x40000000
MODULES_VADDR        = __START_KERNEL_map + KERNEL_IMAGE_SIZE
                     = 0xffffffff80000000 + 0x40000000
                     = 0xffffffffc0000000
