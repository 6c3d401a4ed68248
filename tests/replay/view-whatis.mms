whatis names every kind of address and frame; ledger adds up who shares what.

mmsh> # i386: user addresses, present or not, of a file or anonymous, and gaps
mmsh> p = mmap 16K
0xb7ff6000
mmsh> touch $p
minor=1 major=0
mmsh> whatis $p
user    pid 1: b7ff6000-b7ffa000 rw-p anonymous memory, page 0 of 4
frame   0x3fc05 (HighMem): anonymous page, mapped by 1 PTE, pid 1 at 0xb7ff6000
mmsh> whatis $p+4095
user    pid 1: b7ff6000-b7ffa000 rw-p anonymous memory, page 0 of 4
frame   0x3fc05 (HighMem): anonymous page, mapped by 1 PTE, pid 1 at 0xb7ff6000
mmsh> whatis $p+4K
user    pid 1: b7ff6000-b7ffa000 rw-p anonymous memory, page 1 of 4
frame   none: the page is not present
mmsh> whatis 0
frame   0x0 (DMA): reserved since boot
mmsh> whatis 0xbffffff0
user    pid 1: bffdf000-c0000000 rw-p [stack], page 32 of 33
frame   0x3fc00 (HighMem): anonymous page, mapped by 1 PTE, pid 1 at 0xbffff000
mmsh> file data 20K
mmsh> f = mmap 20K r shared file=data
0xb7ff1000
mmsh> touch $f+8K 1 r
minor=1 major=0
mmsh> whatis $f+8K
user    pid 1: b7ff1000-b7ff6000 r--s data, page 2 of 5, page 2 of the file
frame   0x3fc08 (HighMem): page 2 of data, in the page cache, mapped by 1 PTE, pid 1 at 0xb7ff3000
mmsh> sbrk 4K
0x804e000
mmsh> whatis $_
user    pid 1: 0804e000-0804f000 rw-p [heap], page 0 of 1
frame   none: the page is not present
mmsh> # a number that is both, an address and a frame
mmsh> mmap 4K fixed addr=0x20000
0x20000
mmsh> whatis 0x20000
user    pid 1: 00020000-00021000 rw-p anonymous memory, page 0 of 1
frame   none: the page is not present
frame   0x20000 (Normal): free, in the block of order 10 from 0x20000, pageblock Movable
mmsh> # frames: reserved, free, per-CPU list, tables, by command
mmsh> whatis 0
frame   0x0 (DMA): reserved since boot
mmsh> whatis 0x100
frame   0x100 (DMA): reserved since boot, kernel image .text
mmsh> whatis 0x100f
frame   0x100f (Normal): page table of pid 1: its page directory (pgd)
mmsh> whatis 0x1011
frame   0x1011 (Normal): page table of pid 1: pte table for 0xbfc00000
mmsh> whatis 0x1000
frame   0x1000 (Normal): slab of kmalloc-64, 53 of 64 objects are out
mmsh> whatis 0x4000
frame   0x4000 (Normal): free, in the block of order 10 from 0x4000, pageblock Movable
mmsh> b = alloc_pages 2
0x1080
mmsh> whatis $b
frame   0x1080 (Normal): allocated by command, order 2 from 0x1080
mmsh> whatis $b+3
frame   0x1083 (Normal): allocated by command, order 2 from 0x1080
mmsh> __free_pages $b 2
mmsh> whatis $b
frame   0x1080 (Normal): free on a per-CPU list, order 2
mmsh> # the kernel's half
mmsh> whatis 0xc0100000
area    kernel
frame   0x100 (DMA): reserved since boot, kernel image .text
mmsh> whatis 0xf8400000
area    hole
mmsh> whatis 0xfffff000
area    fixmap
mmsh> # a family: the child's copy is its own, the rest is shared
mmsh> on $(fork) touch $p
minor=1 major=0
mmsh> ledger
    PID    PPID     RSS     PSS     USS SHCLEAN SHDIRTY PRCLEAN PRDIRTY COMMAND
      1       0      32      28      24       4       4      20       4 init
      2       1      12       8       4       4       4       0       4 init
  total              44      36      28       8       8      20       8
mmsh> assert $(get ledger.1.PSS) + $(get ledger.2.PSS) == $(get ledger.total.PSS)
assert: $(get ledger.1.PSS) + $(get ledger.2.PSS) == $(get ledger.total.PSS) does not hold: 36 == 28
mmsh> assert $(get ledger.2.PRCLEAN) + $(get ledger.2.PRDIRTY) == $(get ledger.2.USS)
mmsh> assert $(get ledger.2.RSS) == $(get 2.smaps_rollup.Rss)
mmsh> t = on 2 clone vm
3
mmsh> # a thread has no line of its own
mmsh> expect ENOENT get ledger.$t.RSS
mmsh> # reserved frames of the other machines
mmsh> boot vexpress
mmsh> whatis 0x60004
frame   0x60004 (Normal): reserved since boot, swapper_pg_dir
mmsh> whatis 0x8f7fe
frame   0x8f7fe (Normal): reserved since boot, the vectors
mmsh> whatis 0x8f7ff
frame   0x8f7ff (Normal): reserved since boot, the stubs of the vectors
mmsh> whatis 0xffff0000
area    vectors
frame   0x8f7fe (Normal): reserved since boot, the vectors
mmsh> boot x86_64
mmsh> whatis 0x8000000000000000
area    none: not a canonical address
mmsh> whatis 0xffff888000100000
area    direct
frame   0x100 (DMA): free, in the block of order 8 from 0x100, pageblock Unmovable
mmsh> whatis 0xffffffff81000000
area    kernel
frame   0x1000 (DMA32): reserved since boot, kernel image .text
