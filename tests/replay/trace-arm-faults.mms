What ARM's processor says of a fault: the fault status register, as do_page_fault() gets it and an Oops prints it. Bit 11 is
a write, bits 4 to 7 the domain, the rest the level and the kind.

mmsh> boot vexpress
mmsh> p = mmap 8K r
0xb6ffb000
mmsh> trace raw
# tracer: nop
#
# entries-in-buffer/entries-written: 0/0   #P:1
#
#                                _-----=> irqs-off/BH-disabled
#                               / _----=> need-resched
#                              | / _---=> hardirq/softirq
#                              || / _--=> preempt-depth
#                              ||| / _-=> migrate-disable
#                              |||| /     delay
#           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION
#              | |         |   |||||     |         |
mmsh> # no first-level entry: 0x5, and no domain
mmsh> try read 0x20000000
            init-1       [000] .....     0.000102: do_page_fault: (do_page_fault) addr=0x20000000 fsr=0x5
            init-1       [000] .....     0.000102: mmap_lock_acquire_returned: mm=c081ae00 memcg_path=/ write=false success=true
            init-1       [000] .....     0.000102: find_vma: (find_vma) addr=0x20000000 vm_start=0xb6ffb000 vm_end=0xb6ffd000 vm_flags=0x71
            init-1       [000] .....     0.000102: mmap_lock_released: mm=c081ae00 memcg_path=/ write=false
            init-1       [000] .....     0.000102: page_fault_end: (do_page_fault) address=0x20000000 result=1 min_flt=0 maj_flt=0
read: SIGSEGV (SEGV_MAPERR) at 0x20000000
mmsh> read $p
            init-1       [000] .....     0.000102: do_page_fault: (do_page_fault) addr=0xb6ffb000 fsr=0x5
            init-1       [000] .....     0.000102: mmap_lock_acquire_returned: mm=c081ae00 memcg_path=/ write=false success=true
            init-1       [000] .....     0.000102: find_vma: (find_vma) addr=0xb6ffb000 vm_start=0xb6ffb000 vm_end=0xb6ffd000 vm_flags=0x71
            init-1       [000] .....     0.000103: handle_mm_fault: (do_anonymous_page) address=0xb6ffb000 kind=0 pte=0x0 pfn=0x0 count=0
            init-1       [000] .....     0.000103: mm_page_alloc: page=ef00a400 pfn=0x60820 order=0 migratetype=0 gfp_flags=GFP_KERNEL_ACCOUNT|__GFP_ZERO
            init-1       [000] .....     0.000103: page_table_alloc: (__pte_alloc) mm=c081ae00 address=0xb6ffb000 level=1 pfn=0x60820
            init-1       [000] .....     0.000103: page_table_lock: (pte_offset_map_lock) address=0xb6ffb000 mm=c081ae00
            init-1       [000] .....     0.000103: set_pte: (set_pte_at) mm=c081ae00 address=0xb6ffb000 old=0x0 new=0x8f7fa38f
            init-1       [000] .....     0.000103: mmap_lock_released: mm=c081ae00 memcg_path=/ write=false
            init-1       [000] .....     0.000103: page_fault_end: (do_page_fault) address=0xb6ffb000 result=0 min_flt=1 maj_flt=0
0x00
mmsh> # an entry that forbids: 0xf, in domain 1, the user's; for writing + 0x800
mmsh> try write $p 1
            init-1       [000] .....     0.000103: do_page_fault: (do_page_fault) addr=0xb6ffb000 fsr=0x81f
            init-1       [000] .....     0.000103: mmap_lock_acquire_returned: mm=c081ae00 memcg_path=/ write=false success=true
            init-1       [000] .....     0.000103: find_vma: (find_vma) addr=0xb6ffb000 vm_start=0xb6ffb000 vm_end=0xb6ffd000 vm_flags=0x71
            init-1       [000] .....     0.000103: mmap_lock_released: mm=c081ae00 memcg_path=/ write=false
            init-1       [000] .....     0.000103: page_fault_end: (do_page_fault) address=0xb6ffb000 result=2 min_flt=1 maj_flt=0
write: SIGSEGV (SEGV_ACCERR) at 0xb6ffb000
mmsh> # instructions have no domain, and the kernel adds bit 31
mmsh> q = mmap 4K x
            init-1       [000] .....     0.000103: sys_enter: NR 192 (0, 1000, 4, 22, ffffffff, 0)
            init-1       [000] .....     0.000103: mmap_lock_acquire_returned: mm=c081ae00 memcg_path=/ write=true success=true
            init-1       [000] .....     0.000103: vm_unmapped_area: addr=0xb6ffa000 err=0 total_vm=0x2c flags=0x1 len=0x1000 lo=0x2000 hi=0xb7000000 mask=0x0 ofs=0x0
            init-1       [000] .....     0.000103: kmem_cache_alloc: call_site=vm_area_alloc ptr=c081b168 bytes_req=72 bytes_alloc=72 gfp_flags=GFP_KERNEL node=-1 accounted=true
            init-1       [000] .....     0.000103: vma_link: (vma_link) mm=c081ae00 vm_start=0xb6ffa000 vm_end=0xb6ffb000 vm_flags=0x74 vm_pgoff=0xb6ffa
            init-1       [000] .....     0.000103: mmap_lock_released: mm=c081ae00 memcg_path=/ write=true
            init-1       [000] .....     0.000103: sys_exit: NR 192 = -1224761344
0xb6ffa000
mmsh> touch $q x
            init-1       [000] .....     0.000103: do_page_fault: (do_page_fault) addr=0xb6ffa000 fsr=0x80000007
            init-1       [000] .....     0.000103: mmap_lock_acquire_returned: mm=c081ae00 memcg_path=/ write=false success=true
            init-1       [000] .....     0.000103: find_vma: (find_vma) addr=0xb6ffa000 vm_start=0xb6ffa000 vm_end=0xb6ffb000 vm_flags=0x74
            init-1       [000] .....     0.000104: handle_mm_fault: (do_anonymous_page) address=0xb6ffa000 kind=0 pte=0x0 pfn=0x0 count=0
            init-1       [000] .....     0.000104: page_table_lock: (pte_offset_map_lock) address=0xb6ffa000 mm=c081ae00
            init-1       [000] .....     0.000104: set_pte: (set_pte_at) mm=c081ae00 address=0xb6ffa000 old=0x0 new=0x8f7fa18f
            init-1       [000] .....     0.000104: mmap_lock_released: mm=c081ae00 memcg_path=/ write=false
            init-1       [000] .....     0.000104: page_fault_end: (do_page_fault) address=0xb6ffa000 result=0 min_flt=2 maj_flt=0
minor=1 major=0
mmsh> # a table without an entry: 7
mmsh> trace full
mmsh> read $p+4K
  do_page_fault(): page fault: a read of 0xb6ffc000, which has no valid entry  [addr=0xb6ffc000, fsr=0x17]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies in VMA 0xb6ffb000-0xb6ffd000 r--p  [vma->vm_start=0xb6ffb000, vm_end=0xb6ffd000, vm_flags=0x71]
      do_anonymous_page(): nobody has written here yet, so a read gets the zero page, read-only; it takes no frame  [pte=0x0, page->_refcount=0]
        pte_offset_map_lock(): page_table_lock of the table for 0xb6ffc000 is taken  [ptl of the table]
        set_pte_at(): PTE of 0xb6ffc000: empty -> the zero page read-only young  [*ptep = 0x8f7fa38f, was 0x0]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    do_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=3, maj_flt=0]
  counters: pgfault +1
0x00
mmsh> set era classic
mmsh> try read 0x20000000
  do_page_fault(): page fault: a read of 0x20000000, which has no valid entry  [addr=0x20000000, fsr=0x5]
    down_read(): mmap_sem of process 1 is taken for reading  [mm->mmap_sem]
      find_vma(): it lies below VMA 0xb6ffa000-0xb6ffb000 --xp  [vma->vm_start=0xb6ffa000, vm_end=0xb6ffb000, vm_flags=0x74]
    up_read(): mmap_sem of process 1 is given back  [mm->mmap_sem]
    do_page_fault(): no VMA has the address: SIGSEGV (SEGV_MAPERR)  [current->min_flt=3, maj_flt=0]
read: SIGSEGV (SEGV_MAPERR) at 0x20000000
mmsh> trace off
mmsh> set era modern
mmsh> # long descriptors say so in bit 9, and the level in the two lowest
mmsh> boot vexpress lpae
mmsh> p = mmap 8K r
0xb6ffb000
mmsh> trace full
mmsh> try read 0x20000000
  do_page_fault(): page fault: a read of 0x20000000, which has no valid entry  [addr=0x20000000, fsr=0x206]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies below VMA 0xb6ffb000-0xb6ffd000 r--p  [vma->vm_start=0xb6ffb000, vm_end=0xb6ffd000, vm_flags=0x71]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    do_page_fault(): no VMA has the address: SIGSEGV (SEGV_MAPERR)  [current->min_flt=0, maj_flt=0]
read: SIGSEGV (SEGV_MAPERR) at 0x20000000
mmsh> read $p
  do_page_fault(): page fault: a read of 0xb6ffb000, which has no valid entry  [addr=0xb6ffb000, fsr=0x206]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies in VMA 0xb6ffb000-0xb6ffd000 r--p  [vma->vm_start=0xb6ffb000, vm_end=0xb6ffd000, vm_flags=0x71]
      do_anonymous_page(): nobody has written here yet, so a read gets the zero page, read-only; it takes no frame  [pte=0x0, page->_refcount=0]
        __pte_alloc(): a page table is missing: frame 0x60823 becomes the pte table for 0xb6ffb000  [mm->pgtables_bytes + 4096]
          __alloc_pages(): frame 0x60823 comes from zone Normal (190273 pages free, low watermark 1090)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
        pte_offset_map_lock(): page_table_lock of the table for 0xb6ffb000 is taken  [ptl of the table]
        set_pte_at(): PTE of 0xb6ffb000: empty -> the zero page read-only young  [*ptep = 0x54000008f7faccf, was 0x0]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    do_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=1, maj_flt=0]
  counters: nr_page_table_pages +1, pgalloc_normal +1, pgfault +1
  process 1: VmPTE +4 kB
0x00
mmsh> try write $p 1
  do_page_fault(): page fault: a write to 0xb6ffb000, whose entry does not allow it  [addr=0xb6ffb000, fsr=0xa0f]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies in VMA 0xb6ffb000-0xb6ffd000 r--p  [vma->vm_start=0xb6ffb000, vm_end=0xb6ffd000, vm_flags=0x71]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    do_page_fault(): the VMA does not allow the access: SIGSEGV (SEGV_ACCERR)  [current->min_flt=1, maj_flt=0]
write: SIGSEGV (SEGV_ACCERR) at 0xb6ffb000
mmsh> trace off
mmsh> try kread 0xef800000
kread: Unable to handle kernel paging request at virtual address ef800000: EFAULT (Bad address)
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
Kernel command line: lpae
PID hash table entries: 4096 (order: 2, 16384 bytes)
Dentry cache hash table entries: 131072 (order: 7, 524288 bytes)
Inode-cache hash table entries: 65536 (order: 6, 262144 bytes)
Memory: 1031424K/1048576K available (4787K kernel code, 156K rwdata, 1364K rodata, 1348K init, 166K bss, 17152K reserved, 0K cma-reserved, 270336K highmem)
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
Unable to handle kernel paging request at virtual address ef800000
pgd = c081b000
[ef800000] *pgd=80000060007003, *pmd=00000000
Internal error: Oops: 206 [#1] SMP ARM
---[ end trace 0000000000000000 ]---
mmsh> verify
