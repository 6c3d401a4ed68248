How an address came to be what it is: of its VMA, of its page, of the kernel's memory; before and after going back.

mmsh> swapon sw 1M
mmsh> p = mmap 64K
0xb7fea000
mmsh> # nothing yet but the mapping
mmsh> why $p
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
now: VMA 0xb7fea000-0xb7ffa000 rw-p, PTE empty
mmsh> touch $p 64K
minor=16 major=0
mmsh> mprotect $p+8K 4K r
mmsh> mprotect $p+8K 4K rw
mmsh> child = fork
2
mmsh> on $child touch $p
minor=1 major=0
mmsh> touch $p
minor=1 major=0
mmsh> swapout 1 $p 4K
1
mmsh> settle
mmsh> touch $p
minor=1 major=0
mmsh> # the parent's view; the child has the history until fork, and its own copy
mmsh> why $p
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fea000: empty -> frame 0x3fc05 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fea000-0xb7fec000 rw-p joins the list and the tree
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
#7 line 9: on 2 touch 0xb7fea000
  (process 2) copy on write: others refer to the frame, too, so this process gets a copy (frame 0x3fc05, _refcount 2)
  (process 2) PTE of 0xb7fea000: frame 0x3fc05 read-only old dirty -> frame 0x3fc15 writable young dirty
#8 line 10: touch 0xb7fea000
  no copy: the others who referred to the frame are gone, and the entry becomes writable again (frame 0x3fc05, _refcount 1)
  PTE of 0xb7fea000: frame 0x3fc05 read-only young dirty -> frame 0x3fc05 writable young dirty
#9 line 11: swapout 1 0xb7fea000 4K
  PTE of 0xb7fea000: frame 0x3fc05 writable young dirty -> frame 0x3fc05 writable old dirty
  frame 0x3fc05 has swap slot 0:1 and enters the swap cache
  PTE of 0xb7fea000: frame 0x3fc05 writable old dirty -> swap slot 0:1
  frame 0x3fc05 is written to swap slot 0:1
#11 line 13: touch 0xb7fea000
  the page was swapped out, but is still in memory, in the swap cache: no I/O, a minor fault (frame 0x3fc05, _refcount 1)
  frame 0x3fc05 leaves the swap cache, slot 0:1
  PTE of 0xb7fea000: swap slot 0:1 -> frame 0x3fc05 writable young dirty
now: VMA 0xb7fea000-0xb7ffa000 rw-p, PTE frame 0x3fc05 writable young dirty
mmsh> on $child why $p
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fea000: empty -> frame 0x3fc05 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fea000-0xb7fec000 rw-p joins the list and the tree
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
#7 line 9: on 2 touch 0xb7fea000
  copy on write: others refer to the frame, too, so this process gets a copy (frame 0x3fc05, _refcount 2)
  PTE of 0xb7fea000: frame 0x3fc05 read-only old dirty -> frame 0x3fc15 writable young dirty
now: VMA 0xb7fea000-0xb7ffa000 rw-p, PTE frame 0x3fc15 writable young dirty
mmsh> # a page that the two still share
mmsh> why $p+8K
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fec000: empty -> frame 0x3fc07 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fec000-0xb7ffa000 is split at 0xb7fed000
  VMA 0xb7fec000-0xb7ffa000 becomes 0xb7fec000-0xb7fed000
  VMA 0xb7fec000-0xb7fed000: rw-p becomes r--p
  PTE of 0xb7fec000: frame 0x3fc07 writable young dirty -> frame 0x3fc07 read-only young dirty
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fec000-0xb7fed000 is gone
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
  PTE of 0xb7fec000: frame 0x3fc07 read-only young dirty -> frame 0x3fc07 writable young dirty
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
now: VMA 0xb7fea000-0xb7ffa000 rw-p, PTE frame 0x3fc07 read-only young dirty
mmsh> munmap $p+8K 4K
mmsh> why $p+8K
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fec000: empty -> frame 0x3fc07 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fec000-0xb7ffa000 is split at 0xb7fed000
  VMA 0xb7fec000-0xb7ffa000 becomes 0xb7fec000-0xb7fed000
  VMA 0xb7fec000-0xb7fed000: rw-p becomes r--p
  PTE of 0xb7fec000: frame 0x3fc07 writable young dirty -> frame 0x3fc07 read-only young dirty
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fec000-0xb7fed000 is gone
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
  PTE of 0xb7fec000: frame 0x3fc07 read-only young dirty -> frame 0x3fc07 writable young dirty
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
#12 line 19: munmap 0xb7fec000 4K
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fea000-0xb7fec000
  VMA 0xb7fec000-0xb7ffa000 rw-p joins the list and the tree
  VMA 0xb7fec000-0xb7ffa000 is split at 0xb7fed000
  VMA 0xb7fec000-0xb7ffa000 becomes 0xb7fed000-0xb7ffa000
  VMA 0xb7fec000-0xb7fed000 rw-p joins the list and the tree
  VMA 0xb7fec000-0xb7fed000 is gone
  PTE of 0xb7fec000: frame 0x3fc07 read-only young dirty -> empty
now: no VMA has it
mmsh> # undone, and done again
mmsh> undo
mmsh> why $p+8K
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fec000: empty -> frame 0x3fc07 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fec000-0xb7ffa000 is split at 0xb7fed000
  VMA 0xb7fec000-0xb7ffa000 becomes 0xb7fec000-0xb7fed000
  VMA 0xb7fec000-0xb7fed000: rw-p becomes r--p
  PTE of 0xb7fec000: frame 0x3fc07 writable young dirty -> frame 0x3fc07 read-only young dirty
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fec000-0xb7fed000 is gone
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
  PTE of 0xb7fec000: frame 0x3fc07 read-only young dirty -> frame 0x3fc07 writable young dirty
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
now: VMA 0xb7fea000-0xb7ffa000 rw-p, PTE frame 0x3fc07 read-only young dirty
mmsh> redo
mmsh> why $p+8K
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fec000: empty -> frame 0x3fc07 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fec000-0xb7ffa000 is split at 0xb7fed000
  VMA 0xb7fec000-0xb7ffa000 becomes 0xb7fec000-0xb7fed000
  VMA 0xb7fec000-0xb7fed000: rw-p becomes r--p
  PTE of 0xb7fec000: frame 0x3fc07 writable young dirty -> frame 0x3fc07 read-only young dirty
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fec000-0xb7fed000 is gone
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
  PTE of 0xb7fec000: frame 0x3fc07 read-only young dirty -> frame 0x3fc07 writable young dirty
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
#12 line 19: munmap 0xb7fec000 4K
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fea000-0xb7fec000
  VMA 0xb7fec000-0xb7ffa000 rw-p joins the list and the tree
  VMA 0xb7fec000-0xb7ffa000 is split at 0xb7fed000
  VMA 0xb7fec000-0xb7ffa000 becomes 0xb7fed000-0xb7ffa000
  VMA 0xb7fec000-0xb7fed000 rw-p joins the list and the tree
  VMA 0xb7fec000-0xb7fed000 is gone
  PTE of 0xb7fec000: frame 0x3fc07 read-only young dirty -> empty
now: no VMA has it
mmsh> # it changes nothing
mmsh> before = $(digest)
mmsh> why $p
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fea000: empty -> frame 0x3fc05 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fea000-0xb7fec000 rw-p joins the list and the tree
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
#7 line 9: on 2 touch 0xb7fea000
  (process 2) copy on write: others refer to the frame, too, so this process gets a copy (frame 0x3fc05, _refcount 2)
  (process 2) PTE of 0xb7fea000: frame 0x3fc05 read-only old dirty -> frame 0x3fc15 writable young dirty
#8 line 10: touch 0xb7fea000
  no copy: the others who referred to the frame are gone, and the entry becomes writable again (frame 0x3fc05, _refcount 1)
  PTE of 0xb7fea000: frame 0x3fc05 read-only young dirty -> frame 0x3fc05 writable young dirty
#9 line 11: swapout 1 0xb7fea000 4K
  PTE of 0xb7fea000: frame 0x3fc05 writable young dirty -> frame 0x3fc05 writable old dirty
  frame 0x3fc05 has swap slot 0:1 and enters the swap cache
  PTE of 0xb7fea000: frame 0x3fc05 writable old dirty -> swap slot 0:1
  frame 0x3fc05 is written to swap slot 0:1
#11 line 13: touch 0xb7fea000
  the page was swapped out, but is still in memory, in the swap cache: no I/O, a minor fault (frame 0x3fc05, _refcount 1)
  frame 0x3fc05 leaves the swap cache, slot 0:1
  PTE of 0xb7fea000: swap slot 0:1 -> frame 0x3fc05 writable young dirty
#12 line 19: munmap 0xb7fec000 4K
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fea000-0xb7fec000
now: VMA 0xb7fea000-0xb7fec000 rw-p, PTE frame 0x3fc05 writable young dirty
mmsh> assert $(digest) == $before
mmsh> # kernel memory
mmsh> k = kmalloc 100
0xc101a780
mmsh> why $k
#13 line 31: kmalloc 100
  frame 0x101a is allocated, gfp_flags=GFP_KERNEL|__GFP_COMP
  the cache has no free object: a new slab at 0xc101a000, order 0, brings 32 objects, the first at offset 0
  kmalloc: 100 bytes are asked; the object at 0xc101a780 has 128: 28 are wasted, with whole pages 3996 would be
now: frame 0x101a, _refcount 1
mmsh> kfree $k
mmsh> why $k
#13 line 31: kmalloc 100
  frame 0x101a is allocated, gfp_flags=GFP_KERNEL|__GFP_COMP
  the cache has no free object: a new slab at 0xc101a000, order 0, brings 32 objects, the first at offset 0
  kmalloc: 100 bytes are asked; the object at 0xc101a780 has 128: 28 are wasted, with whole pages 3996 would be
#14 line 33: kfree 0xc101a780
  the object at 0xc101a780 is given back
now: frame 0x101a, _refcount 1
mmsh> b = alloc_pages 2
0x102c
mmsh> why pfn=$b+1
#15 line 35: alloc_pages 2
  frame 0x102c (order 2, 4 frames) is allocated, gfp_flags=GFP_KERNEL
now: frame 0x102d, _refcount 0
mmsh> __free_pages $b 2
mmsh> why pfn=$b+1
#15 line 35: alloc_pages 2
  frame 0x102c (order 2, 4 frames) is allocated, gfp_flags=GFP_KERNEL
#16 line 37: __free_pages 0x102c 2
  frame 0x102c (order 2, 4 frames) has no user left and is free
now: frame 0x102d, _refcount 0
mmsh> v = vmalloc 8K
0xf8800000
mmsh> why $v+4K
#17 line 39: vmalloc 8K
  kernel addresses from 0xf8800000, 12288 bytes with the guard page
  frame 0x3f801 is allocated, gfp_flags=GFP_KERNEL|__GFP_HIGHMEM|__GFP_NOWARN
now: frame 0x3f801, _refcount 1
mmsh> # what boot left
mmsh> why 0xc0100000
no command changed it: it is as the machine booted
now: frame 0x100, _refcount 1
mmsh> why 0x08048000
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
now: VMA 0x8048000-0x8049000 r--p, PTE empty
mmsh> # in the lecture's words
mmsh> set era classic
mmsh> why $p
#2 line 2: mmap 64K
  VMA 0xb7fea000-0xb7ffa000 rw-p joins the list and the tree
#3 line 5: touch 0xb7fea000 64K
  demand zero: the first write to anonymous memory gets a new frame full of zeros
  PTE of 0xb7fea000: empty -> frame 0x3fc05 writable young dirty
#4 line 6: mprotect 0xb7fec000 4K r
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fec000-0xb7ffa000
  VMA 0xb7fea000-0xb7fec000 rw-p joins the list and the tree
#5 line 7: mprotect 0xb7fec000 4K rw
  VMA 0xb7fea000-0xb7fec000 becomes 0xb7fea000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7fea000-0xb7ffa000 (case 6)
#6 line 8: fork
  fork: process 2 has the address space of 1: 9 VMAs and 17 PTEs copied, 17 of them write-protected in both, 2 page tables; 0 pages copied
#7 line 9: on 2 touch 0xb7fea000
  (process 2) copy on write: others refer to the frame, too, so this process gets a copy (frame 0x3fc05, count 2)
  (process 2) PTE of 0xb7fea000: frame 0x3fc05 read-only old dirty -> frame 0x3fc15 writable young dirty
#8 line 10: touch 0xb7fea000
  no copy: the others who referred to the frame are gone, and the entry becomes writable again (frame 0x3fc05, count 1)
  PTE of 0xb7fea000: frame 0x3fc05 read-only young dirty -> frame 0x3fc05 writable young dirty
#9 line 11: swapout 1 0xb7fea000 4K
  PTE of 0xb7fea000: frame 0x3fc05 writable young dirty -> frame 0x3fc05 writable old dirty
  frame 0x3fc05 has swap slot 0:1 and enters the swap cache
  PTE of 0xb7fea000: frame 0x3fc05 writable old dirty -> swap slot 0:1
  frame 0x3fc05 is written to swap slot 0:1
#11 line 13: touch 0xb7fea000
  the page was swapped out, but is still in memory, in the swap cache: no I/O, a minor fault (frame 0x3fc05, count 1)
  frame 0x3fc05 leaves the swap cache, slot 0:1
  PTE of 0xb7fea000: swap slot 0:1 -> frame 0x3fc05 writable young dirty
#12 line 19: munmap 0xb7fec000 4K
  VMA 0xb7fea000-0xb7ffa000 is split at 0xb7fec000
  VMA 0xb7fea000-0xb7ffa000 becomes 0xb7fea000-0xb7fec000
now: VMA 0xb7fea000-0xb7fec000 rw-p, PTE frame 0x3fc05 writable young dirty
mmsh> page $b
pfn                     0x102c
physical                0x102c000
virtual                 0xc102c000          (page_address())
zone                    Normal
flags                   0x0
count                   0                   (_refcount)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x0
lru                     a per-CPU list
frame                   free, order 2
mmsh> set era modern
mmsh> # wrong uses
mmsh> try why
why: ADDR or pfn=N is missing; usage: why [ADDR] [pfn=N]
mmsh> try why $p pfn=5
why: ADDR and pfn=N are two questions
mmsh> try why pfn=0xffffffffffff
why: EINVAL (Invalid argument)
mmsh> # a request that got no block had none at frame 0
mmsh> boot i386 --mem 16M
mmsh> try alloc_pages 10
alloc_pages: ENOMEM (Cannot allocate memory)
mmsh> why pfn=20
no command changed it: it is as the machine booted
now: frame 0x14, _refcount 1
mmsh> trace brief
mmsh> try alloc_pages 10
  zone DMA is passed over: 2359 pages are free, but no block of order 10
  free pages are below the low watermark: kswapd is woken
  zone DMA is passed over: 2359 pages are free, but no block of order 10
  compaction: pages are to move until a block of order 10 is free
  compaction: used pages move from 0x801 upwards to free frames from 0x7ff downwards
  zone DMA is passed over: 2359 pages are free, but no block of order 10
  free pages are below the low watermark: kswapd is woken
  below the min watermark: the process has to free pages itself (direct reclaim)
    direct reclaim freed 0 pages
  compaction: pages are to move until a block of order 10 is free
  compaction: used pages move from 0x1 upwards to free frames from 0xc00 downwards
    PTE of 0x8049000: frame 0x825 read-only old -> frame 0xdff read-only old
    TLB: page 0x8049000 is flushed (local mm shootdown)
    frame 0x825 has no user left and is free
    the page in frame 0x825 moves to 0xdff; 1 PTEs are rewritten
    PTE of 0xbffff000: frame 0x822 writable young dirty -> frame 0xdfe writable old
    TLB: page 0xbffff000 is flushed (local mm shootdown)
    frame 0x822 has no user left and is free
    the page in frame 0x822 moves to 0xdfe; 1 PTEs are rewritten
    0x825 and its buddy 0x824 are both free: they merge to order 1
    0x824 and its buddy 0x826 are both free: they merge to order 2
    merging ends: 0x824 stays order 2, for its buddy 0x820 is not free
    0x824 goes to the order-2 unmovable list, at its tail
    merging ends: 0x822 stays order 0, for its buddy 0x823 is not free
    0x822 goes to the order-0 unmovable list, at its head
    frame 0xdfd has no user left and is free
    merging ends: 0xdfd stays order 0, for its buddy 0xdfc is not free
    0xdfd goes to the order-0 unmovable list, at its head
    0xdfc and its buddy 0xdfd are both free: they merge to order 1
  no zone has a block of order 10: the request fails
  kswapd runs, until a zone that can serve the request is above its high watermark
    kcompactd makes a block of order 10, which kswapd was woken for
      compaction of zone DMA for order 10 failed lately and is not tried: attempt 1 of 4
    kswapd goes to sleep
  and so on: 509 more frames freed, 404 more buddies merged, 414 more merges ended,
    414 more blocks put on a free list, 2 more zones passed over
  counters: nr_free_pages -95, nr_inactive_file +1, nr_active_file -1,
      allocstall_normal +1, pgfree +512, pgdeactivate +1, pgrefill +1, pageoutrun +1,
      pgmigrate_success +2, compact_migrate_scanned +1068, compact_free_scanned +512,
      compact_isolated +514, compact_stall +2, compact_fail +2, compact_daemon_wake +1
alloc_pages: ENOMEM (Cannot allocate memory)
mmsh> trace off
