kmap, fixmap, modules, symbols and vectors on the three machines.

mmsh> boot vexpress
mmsh> p = alloc_pages 0 GFP_HIGHUSER
0x9f800
mmsh> kmap $p
0xbfe01000
mmsh> kmap $p
0xbfe01000
mmsh> kunmap $p
mmsh> kunmap $p
mmsh> try kunmap $p
kunmap: EINVAL (Invalid argument)
mmsh> kmap_local $p
0xbfe01000
mmsh> q = alloc_pages 0 GFP_HIGHUSER
0x9f801
mmsh> l = kmap_local $q
0xffeff000
mmsh> whatis $l
area    fixmap
frame   0x9f801 (HighMem): allocated by command, order 0 from 0x9f801
mmsh> pkmap
PKMAP_BASE 0xbfe00000, LAST_PKMAP 512, last_pkmap_nr 1, slots with users 1, flushes 0
SLOT  ADDRESS      COUNT  PFN
   1  0xbfe01000      2  0x9f800
kmap_local: 1 of 16
   0  0xffeff000         0x9f801
mmsh> fixmap
FIXADDR_START 0xffc00000, FIXADDR_TOP 0xffeff000
SLOT      NAME                    ADDRESS  ENTRY
   0-63   FIX_KMAP_BEGIN          0xffeff000
   0                              0xffeff000  0x9f80124f
  64      FIX_TEXT_POKE0          0xffebf000
  65      FIX_TEXT_POKE1          0xffebe000
mmsh> set_fixmap FIX_TEXT_POKE0 0x60008000
0xffebf000
mmsh> vtop 0xffebf000
VIRTUAL     PHYSICAL
0xffebf000  0x60008000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x60004000  2047  0x60007ff8  =>  0x8f7fd821  TABLE|DOMAIN_USER  <- bit 20 is 0
                         0x60007ffc  =>  0x8f7fdc21  TABLE|DOMAIN_USER
PTE    0x8f7fd000   191  0x8f7fd2fc  =>  0x6000824f  VALID|YOUNG|MT_WRITEBACK|DIRTY|XN  <- Linux's
                         0x8f7fdafc  =>  0x6000801f  SMALL|XN|BUFFERABLE|CACHEABLE|AP0  <- the hardware's
PAGE   0x60008000
DOMAIN 1, DACR 0x00000015: client, entries say what is permitted
AREA   fixmap
mmsh> try set_fixmap 1 0
set_fixmap: EINVAL (Invalid argument)
mmsh> try set_fixmap FIX_HOLE 0
set_fixmap: EINVAL (Invalid argument)
mmsh> m = insmod ext2 60K
0xbf000000
mmsh> insmod mii 4K
0xbf010000
mmsh> modules
mii 4096 0 - Live 0xbf010000
ext2 61440 0 - Live 0xbf000000
mmsh> try insmod ext2 1
insmod: EEXIST (File exists)
mmsh> try insmod huge 15M
insmod: ENOMEM (Cannot allocate memory)
mmsh> try vfree $m
vfree: EINVAL (Invalid argument)
mmsh> rmmod ext2
mmsh> try rmmod ext2
rmmod: ENOENT (No such file or directory)
mmsh> vmallocinfo
0xbf010000-0xbf012000    8192 load_module+0xa90/0x21c8 pages=1 vmalloc
0xbf000000-0xbf010000   65536 unpurged vm_area
mmsh> sym _text
c0008000 (T) _text
mmsh> sym 0xc075c000
c075c000 (D) __init_end
c075c000 (D) _data
c075c000 (D) _sdata
c075c000 (D) init_thread_union
mmsh> sym 0xc0098300
c0098300 (t) load_module+0x80/0x21c8
mmsh> try sym nothing
sym: ENOENT (No such file or directory)
mmsh> try sym 0xf0000000
sym: ENOENT (No such file or directory)
mmsh> kallsyms
c0004000 A swapper_pg_dir
c0008000 T _text
c0008000 T stext
c0008280 T _stext
c000ef00 T vector_swi
c0098280 t load_module
c00a8280 T mmsh_command
c04a5000 R __start_rodata
c05fa000 R __end_rodata
c060a09c T _etext
c060b000 T __init_begin
c060b800 T start_kernel
c075c000 D __init_end
c075c000 D _data
c075c000 D _sdata
c075c000 D init_thread_union
c075e000 D __nosave_begin
c075f000 D init_mm
c07833c0 D _edata
c07833c0 B __bss_start
c07874c0 B high_memory
c07874c8 B mem_map
c07acbf0 B __bss_stop
c07acbf0 B _end
mmsh> init_mm
mmap                    NULL                (no VMAs: the kernel's areas are vm_structs)
pgd                     0xc0004000          (swapper_pg_dir)
pgd_phys                0x60004000          (physical; CR3 or TTBR0 of a kernel thread)
pgd_bytes               0x4000
start_code              0xc0008000          (_text)
end_code                0xc060a09c          (_etext)
end_data                0xc07833c0          (_edata)
brk                     0xc07acbf0          (_end)
boot_tables             3                   (leaf tables since boot)
tables                  1                   (made since, for vmalloc, ioremap, modules, split large pages)
mmlist                  empty               (mms that had pages in swap since swapoff looked)
mmsh> vectors
DACR 0x00000015: domains 0 (kernel), 1 (user), 2 (io) are set to client
ffff0000  ea0003ff  reset                   b vector_rst
ffff0004  ea000465  undefined instruction   b vector_und
ffff0008  e59ffff0  software interrupt      ldr pc, [pc, #0xff0] @ .word vector_swi
ffff000c  ea000443  prefetch abort          b vector_pabt
ffff0010  ea000422  data abort              b vector_dabt
ffff0014  ea000481  address exception       b vector_addrexcptn
ffff0018  ea000400  irq                     b vector_irq
ffff001c  ea000487  fiq                     b vector_fiq
ffff0000 t __vectors_start
ffff0f60 t __kuser_helper_start
ffff0f60 t __kuser_cmpxchg64
ffff0fa0 t __kuser_memory_barrier
ffff0fc0 t __kuser_cmpxchg
ffff0fe0 t __kuser_get_tls
ffff0ffc t __kuser_helper_version
ffff1000 t __stubs_start
ffff1004 t vector_rst
ffff1020 t vector_irq
ffff10a0 t vector_dabt
ffff1120 t vector_pabt
ffff11a0 t vector_und
ffff1220 t vector_addrexcptn
ffff1240 T vector_fiq
mmsh> read 0xffff0fe0 16
ffff0fe0: 700f 1dee 1eff 2fe1 700f 1dee f1de fde7  p...../.p.......
mmsh> expect SIGSEGV read 0xffff1000
mmsh> verify
mmsh> boot i386
mmsh> p = alloc_pages 0 GFP_HIGHUSER
0x3f800
mmsh> kmap $p
0xff801000
mmsh> kmap_local $p
0xfffbb000
mmsh> insmod ext2 60K
0xf8800000
mmsh> rmmod ext2
mmsh> insmod mii 4K
0xf8800000
mmsh> try vectors
vectors: ENOENT (No such file or directory)
mmsh> fixmap FIX_KMAP_BEGIN
  68-579  FIX_KMAP_BEGIN          0xfffbb000
  68                              0xfffbb000  0x3f800163
mmsh> verify
mmsh> boot x86_64
mmsh> p = alloc_pages 0 GFP_HIGHUSER
0x10002a
mmsh> kmap $p
0xffff88810002a000
mmsh> insmod ext2 60K
0xffffffffc0000000
mmsh> v = vmalloc 9M
0xffffc9000001d000
mmsh> vmallocinfo
0xffffc90000000000-0xffffc90000005000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000008000-0xffffc9000000d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000010000-0xffffc90000015000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000018000-0xffffc9000001d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc9000001d000-0xffffc9000091e000 9441280 mmsh_command+0x2c/0x80 pages=2304 vmalloc vpages N0=2304
0xffffc9000091e000-0xffffc90000924000   24576 mmsh_command+0x2c/0x80 pages=5 vmalloc N0=5
0xffffffffc0000000-0xffffffffc0010000   65536 load_module+0xbb7/0x21a0 pages=15 vmalloc N0=15
mmsh> page_to_pfn $(vmalloc_to_page $v)
0x10007f
mmsh> set_fixmap FIX_APIC_BASE 0xfee00000
0xffffffffff5fd000
mmsh> try kwrite 0xffffffff81000000 1
kwrite: BUG: unable to handle page fault for address: ffffffff81000000: EFAULT (Bad address)
mmsh> try kread 0x8000000000000000
kread: general protection fault, probably for non-canonical address 0x8000000000000000: 0000 [#2] SMP: EFAULT (Bad address)
mmsh> dmesg
Linux version 6.1.0 (mmsh@localhost) #1 SMP
BIOS-provided physical RAM map:
BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable
BIOS-e820: [mem 0x000000000009fc00-0x000000000009ffff] reserved
BIOS-e820: [mem 0x00000000000f0000-0x00000000000fffff] reserved
BIOS-e820: [mem 0x0000000000100000-0x00000000bfffffff] usable
BIOS-e820: [mem 0x00000000fffc0000-0x00000000ffffffff] reserved
BIOS-e820: [mem 0x0000000100000000-0x000000013fffffff] usable
NX (Execute Disable) protection: active
e820: update [mem 0x00000000-0x00000fff] usable ==> reserved
e820: remove [mem 0x000a0000-0x000fffff] usable
last_pfn = 0x140000 max_arch_pfn = 0x400000000
No NUMA configuration found
Faking a node at [mem 0x0000000000000000-0x000000013fffffff]
NODE_DATA(0) allocated [mem 0x13ffcf000-0x13fff9fff]
Zone ranges:
  DMA      [mem 0x0000000000001000-0x0000000000ffffff]
  DMA32    [mem 0x0000000001000000-0x00000000ffffffff]
  Normal   [mem 0x0000000100000000-0x000000013fffffff]
  Device   empty
Movable zone start for each node
Early memory node ranges
  node   0: [mem 0x0000000000001000-0x000000000009efff]
  node   0: [mem 0x0000000000100000-0x00000000bfffffff]
  node   0: [mem 0x0000000100000000-0x000000013fffffff]
Initmem setup node 0 [mem 0x0000000000001000-0x000000013fffffff]
On node 0, zone DMA: 1 pages in unavailable ranges
On node 0, zone DMA: 97 pages in unavailable ranges
setup_percpu: NR_CPUS:8192 nr_cpumask_bits:1 nr_cpu_ids:1 nr_node_ids:1
percpu: Embedded 62 pages/cpu s217088 r8192 d28672 u2097152
Built 1 zonelists, mobility grouping on.  Total pages: 1032094
Policy zone: Normal
Kernel command line: 
Dentry cache hash table entries: 524288 (order: 10, 4194304 bytes, linear)
Inode-cache hash table entries: 262144 (order: 9, 2097152 bytes, linear)
Memory: 4113020K/4193912K available (3388K kernel code, 718K rwdata, 1312K rodata, 600K init, 656K bss, 80892K reserved, 0K cma-reserved)
Freeing unused kernel image (initmem) memory: 600K
Write protecting the kernel read-only data: 6144k
Freeing unused kernel image (text/rodata gap) memory: 704K
Freeing unused kernel image (rodata/data gap) memory: 736K
BUG: unable to handle page fault for address: ffffffff81000000
#PF: supervisor write access in kernel mode
#PF: error_code(0x0003) - permissions violation
PGD 160c067 P4D 160c067 PUD 160d063 PMD 10001e1 
Oops: 0003 [#1] SMP
---[ end trace 0000000000000000 ]---
general protection fault, probably for non-canonical address 0x8000000000000000: 0000 [#2] SMP
---[ end trace 0000000000000000 ]---
