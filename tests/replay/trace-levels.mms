What each kind of command causes, told in outline; one of them in full and as ftrace would; in the lecture's words.

mmsh> trace brief
mmsh> # a mapping is a promise; the first read costs no frame, the first write one
mmsh> p = mmap 16K
  system call mmap2, number 192
  at 0xb7ff6000 is a gap of 0x4000 bytes; frames for it come with the first accesses
  VMA 0xb7ff6000-0xb7ffa000 rw-p joins the list and the tree
  process 1: VmSize +16 kB, VmData +16 kB
0xb7ff6000
mmsh> read $p
  page fault: a read of 0xb7ff6000, which has no valid entry
    it lies in VMA 0xb7ff6000-0xb7ffa000 rw-p
    nobody has written here yet, so a read gets the zero page, read-only; it takes no frame
    frame 0x1015 comes from zone Normal (222303 pages free, low watermark 1168)
    a page table is missing: frame 0x1015 becomes the pte table for 0xb7ff6000
    PTE of 0xb7ff6000: empty -> the zero page read-only young
    the fault is dealt with, and the access tried again
  counters: nr_page_table_pages +1, pgalloc_normal +1, pgfault +1
  process 1: VmPTE +4 kB
0x00
mmsh> touch $p
  page fault: a write to 0xb7ff6000, whose entry does not allow it
    it lies in VMA 0xb7ff6000-0xb7ffa000 rw-p
    demand zero after a read: a new frame full of zeros takes the zero page's place, nothing is copied
    frame 0x3fc05 comes from zone HighMem (32761 pages free, low watermark 66)
    TLB: page 0xb7ff6000 is flushed (local mm shootdown)
    PTE of 0xb7ff6000: the zero page read-only young -> frame 0x3fc05 writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1, pgfault +1
  process 1: VmRSS +4 kB, RssAnon +4 kB
minor=1 major=0
mmsh> touch $p+4K 12K
  page fault: a write to 0xb7ff7000, which has no valid entry
    it lies in VMA 0xb7ff6000-0xb7ffa000 rw-p
    demand zero: the first write to anonymous memory gets a new frame full of zeros
    frame 0x3fc06 comes from zone HighMem (32761 pages free, low watermark 66)
    PTE of 0xb7ff7000: empty -> frame 0x3fc06 writable young dirty
    the fault is dealt with, and the access tried again
  and 2 more of these faults (demand zero), the last at 0xb7ff9000
  counters: nr_free_pages -7, nr_inactive_anon +3, nr_anon_pages +3, pgalloc_high +3,
      pgfault +3
  process 1: VmRSS +12 kB, RssAnon +12 kB
minor=3 major=0
mmsh> # copy on write, and the last owner's reuse
mmsh> child = fork
  system call fork, number 2
  frame 0x104c (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)
  the cache has no free object: a new slab at 0xc104c000, order 1, brings 2 objects, the first at offset 192
  frame 0x104e (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)
  process 2 gets a task_struct, and copies of its parent's credentials, files and signals
  frame 0x1016 comes from zone Normal (222303 pages free, low watermark 1168)
  vm_ops->open: the mapping has one more VMA, 0x8048000-0x8049000
  VMA 0x8048000-0x8049000 r--p of mm 0xc100eb40 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x8049000-0x804a000
  VMA 0x8049000-0x804a000 r-xp of mm 0xc100eb40 joins the list and the tree
  vm_ops->open: the mapping has one more VMA, 0x804a000-0x804b000
  VMA 0x804a000-0x804b000 r--p of mm 0xc100eb40 joins the list and the tree
  a page table is missing: frame 0x1017 becomes the pte table for 0xb7ff6000 of mm 0xc100eb40
  a page table is missing: frame 0x1018 becomes the pte table for 0xbffdf000 of mm 0xc100eb40
  TLB: all is flushed (local mm shootdown)
  fork: process 2 has the address space of 1: 9 VMAs and 5 PTEs copied, 5 of them write-protected in both, 2 page tables; 0 pages copied
  TLB: all is flushed (flush on task switch)
  page fault: an instruction fetch from 0x8049000, which has no valid entry
    it lies in VMA 0x8049000-0x804a000 r-xp
    a page of the file is missing in the page table
    frame 0x1019 comes from zone Normal (222303 pages free, low watermark 1168)
    a page table is missing: frame 0x1019 becomes the pte table for 0x8049000 of process 2
    PTE of 0x8049000 of process 2: empty -> frame 0x3fc02 read-only young
    the mapping's own ->map_pages maps what is cached of pages 1 to 1 of the file: this page is among them, a minor fault
    the fault is dealt with, and the access tried again
  TLB: all is flushed (flush on task switch)
  and so on: 2 more frames allocated, 6 more VMAs linked, 3 more calls of ->open
  counters: nr_slab_unreclaimable +2, nr_kernel_stack +8, nr_page_table_pages +3,
      pgalloc_normal +8, pgfault +1
2
mmsh> on $child touch $p
  TLB: all is flushed (flush on task switch)
  page fault: a write to 0xb7ff6000, whose entry does not allow it
    it lies in VMA 0xb7ff6000-0xb7ffa000 rw-p
    copy on write: others refer to the frame, too, so this process gets a copy (frame 0x3fc05, _refcount 2)
    frame 0x3fc09 comes from zone HighMem (32754 pages free, low watermark 66)
    TLB: page 0xb7ff6000 is flushed (local mm shootdown)
    PTE of 0xb7ff6000: frame 0x3fc05 read-only old dirty -> frame 0x3fc09 writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1, pgfault +1
minor=1 major=0
mmsh> touch $p
  TLB: all is flushed (flush on task switch)
  page fault: a write to 0xb7ff6000, whose entry does not allow it
    it lies in VMA 0xb7ff6000-0xb7ffa000 rw-p
    no copy: the others who referred to the frame are gone, and the entry becomes writable again (frame 0x3fc05, _refcount 1)
    PTE of 0xb7ff6000: frame 0x3fc05 read-only young dirty -> frame 0x3fc05 writable young dirty
    the fault is dealt with, and the access tried again
  counters: pgfault +1, pgreuse +1
minor=1 major=0
mmsh> # files: fetched and copied, read, copied, shared
mmsh> file data 12K
  frame 0x3fc0a comes from zone HighMem (32754 pages free, low watermark 66)
  page 0 of file data enters the page cache, in frame 0x3fc0a
  frame 0x3fc0b comes from zone HighMem (32754 pages free, low watermark 66)
  page 1 of file data enters the page cache, in frame 0x3fc0b
  frame 0x3fc0c comes from zone HighMem (32754 pages free, low watermark 66)
  page 2 of file data enters the page cache, in frame 0x3fc0c
  counters: nr_inactive_file +3, nr_file_pages +3, pgalloc_high +3
mmsh> f = mmap 12K rw private file=data
  system call mmap2, number 192
  at 0xb7ff3000 is a gap of 0x3000 bytes; frames for it come with the first accesses
  VMA 0xb7ff3000-0xb7ff6000 rw-p joins the list and the tree
  process 1: VmSize +12 kB, VmData +12 kB
0xb7ff3000
mmsh> touch $f
  page fault: a write to 0xb7ff3000, which has no valid entry
    it lies in VMA 0xb7ff3000-0xb7ff6000 rw-p
    a private mapping of a file is written before it is read: the page is fetched and copied
    frame 0x3fc0d comes from zone HighMem (32754 pages free, low watermark 66)
    the mapping's own ->fault brings page 0 of the file: it was in memory, a minor fault
    PTE of 0xb7ff3000: empty -> frame 0x3fc0d writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1, pgfault +1
  process 1: VmRSS +4 kB, RssAnon +4 kB
minor=1 major=0
mmsh> read $f+4K
  page fault: a read of 0xb7ff4000, which has no valid entry
    it lies in VMA 0xb7ff3000-0xb7ff6000 rw-p
    a page of the file is missing in the page table
    PTE of 0xb7ff4000: empty -> frame 0x3fc0b read-only young
    PTE of 0xb7ff5000: empty -> frame 0x3fc0c read-only young
    the mapping's own ->map_pages maps what is cached of pages 0 to 2 of the file: this page is among them, a minor fault
    the fault is dealt with, and the access tried again
  counters: nr_mapped +2, pgfault +1
  process 1: VmRSS +8 kB, RssFile +8 kB
0x02
mmsh> touch $f+4K
  page fault: a write to 0xb7ff4000, whose entry does not allow it
    it lies in VMA 0xb7ff3000-0xb7ff6000 rw-p
    copy on write: the page is the file's, and this private mapping gets a copy (frame 0x3fc0b, _refcount 2)
    block 0x3fc0e of order 1 is split: the lower half is kept, the upper half 0x3fc0f goes to the head of the order-0 movable list
    block 0x3fc10 of order 4 is split: the lower half is kept, the upper half 0x3fc18 goes to the head of the order-3 movable list
    block 0x3fc10 of order 3 is split: the lower half is kept, the upper half 0x3fc14 goes to the head of the order-2 movable list
    block 0x3fc10 of order 2 is split: the lower half is kept, the upper half 0x3fc12 goes to the head of the order-1 movable list
    block 0x3fc10 of order 1 is split: the lower half is kept, the upper half 0x3fc11 goes to the head of the order-0 movable list
    block 0x3fc12 of order 1 is split: the lower half is kept, the upper half 0x3fc13 goes to the head of the order-0 movable list
    block 0x3fc14 of order 2 is split: the lower half is kept, the upper half 0x3fc16 goes to the head of the order-1 movable list
    block 0x3fc14 of order 1 is split: the lower half is kept, the upper half 0x3fc15 goes to the head of the order-0 movable list
    frame 0x3fc0e comes from zone HighMem (32747 pages free, low watermark 66)
    TLB: page 0xb7ff4000 is flushed (local mm shootdown)
    PTE of 0xb7ff4000: frame 0x3fc0b read-only young -> frame 0x3fc0e writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_free_pages -7, nr_inactive_anon +1, nr_anon_pages +1, nr_mapped -1,
      pgalloc_high +1, pgfault +1
  process 1: RssAnon +4 kB, RssFile -4 kB
minor=1 major=0
mmsh> g = mmap 4K rw shared file=data offset=8K
  system call mmap2, number 192
  at 0xb7ff2000 is a gap of 0x1000 bytes; frames for it come with the first accesses
  VMA 0xb7ff2000-0xb7ff3000 rw-s joins the list and the tree
  process 1: VmSize +4 kB
0xb7ff2000
mmsh> touch $g
  page fault: a write to 0xb7ff2000, which has no valid entry
    it lies in VMA 0xb7ff2000-0xb7ff3000 rw-s
    a shared mapping of a file is written before it is read: its page itself is mapped writable
    the mapping's own ->fault brings page 2 of the file: it was in memory, a minor fault
    PTE of 0xb7ff2000: empty -> frame 0x3fc0c writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_dirty +1, nr_dirtied +1, pgfault +1
  process 1: VmRSS +4 kB, RssFile +4 kB
minor=1 major=0
mmsh> # split and merged again
mmsh> mprotect $p+4K 4K r
  system call mprotect, number 125
  VMA 0xb7ff6000-0xb7ffa000 has to be split at 0xb7ff7000
  VMA 0xb7ff6000-0xb7ffa000 becomes 0xb7ff7000-0xb7ffa000
  VMA 0xb7ff6000-0xb7ff7000 rw-p joins the list and the tree
  VMA 0xb7ff7000-0xb7ffa000 has to be split at 0xb7ff8000
  VMA 0xb7ff7000-0xb7ffa000 becomes 0xb7ff7000-0xb7ff8000
  VMA 0xb7ff8000-0xb7ffa000 rw-p joins the list and the tree
  VMA 0xb7ff7000-0xb7ff8000: rw-p becomes r--p
  process 1: VmData -4 kB
mmsh> mprotect $p+4K 4K rw
  system call mprotect, number 125
  VMA 0xb7ff7000-0xb7ff8000 is gone
  VMA 0xb7ff8000-0xb7ffa000 is gone
  VMA 0xb7ff6000-0xb7ff7000 becomes 0xb7ff6000-0xb7ffa000
  neighbours with the same attributes merge: one VMA 0xb7ff6000-0xb7ffa000 (case 6)
  process 1: VmData +4 kB
mmsh> try touch 0x1000
  page fault: a write to 0x1000, which has no valid entry
    it lies below VMA 0x8048000-0x8049000 r--p
    no VMA has the address: SIGSEGV (SEGV_MAPERR)
touch: SIGSEGV (SEGV_MAPERR) at 0x1000
mmsh> madvise $p+12K 4K dontneed
  system call madvise, number 219
  PTE of 0xb7ff9000: frame 0x3fc08 read-only young dirty -> empty
  TLB: page 0xb7ff9000 is flushed (local mm shootdown)
  process 1: VmRSS -4 kB, RssAnon -4 kB
mmsh> munmap $p+8K 8K
  system call munmap, number 91
  VMA 0xb7ff6000-0xb7ffa000 has to be split at 0xb7ff8000
  VMA 0xb7ff6000-0xb7ffa000 becomes 0xb7ff6000-0xb7ff8000
  VMA 0xb7ff8000-0xb7ffa000 rw-p joins the list and the tree
  VMA 0xb7ff8000-0xb7ffa000 is gone
  PTE of 0xb7ff8000: frame 0x3fc07 read-only young dirty -> empty
  TLB: page 0xb7ff8000 is flushed (local mm shootdown)
  process 1: VmSize -8 kB, VmRSS -4 kB, RssAnon -4 kB, VmData -8 kB
mmsh> # the C library
mmsh> m = malloc 1000
  VMA 0x804e000-0x806f000 rw-p joins the list and the tree
  brk: the end of the heap was 0x804e000, 0x806f000 is asked, 0x806f000 it is
  VMA 0x804e000-0x806f000 becomes 0x804e000-0x8070000
  brk: the end of the heap was 0x806f000, 0x8070000 is asked, 0x8070000 it is
  page fault: a write to 0x804e00c, which has no valid entry
    it lies in VMA 0x804e000-0x8070000 rw-p
    demand zero: the first write to anonymous memory gets a new frame full of zeros
    frame 0x3fc0f comes from zone HighMem (32747 pages free, low watermark 66)
    PTE of 0x804e000: empty -> frame 0x3fc0f writable young dirty
    the fault is dealt with, and the access tried again
  malloc (in the process): 1000 bytes at 0x804e1a0
  counters: nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1, pgfault +1
  process 1: VmSize +136 kB, VmRSS +4 kB, RssAnon +4 kB, VmData +136 kB
0x804e1a0
mmsh> free $m
  free (in the process): the block at 0x804e1a0
mmsh> # the kernel's own memory
mmsh> k = kmalloc 3000
  frame 0x101a comes from zone Normal (222303 pages free, low watermark 1168)
  the cache has no free object: a new slab at 0xc101a000, order 0, brings 1 objects, the first at offset 0
  kmalloc: 3000 bytes are asked; the object at 0xc101a000 has 4096: 1096 are wasted, with whole pages 1096 would be
  counters: nr_slab_unreclaimable +1, pgalloc_normal +1
0xc101a000
mmsh> kfree $k
  kfree: the object at 0xc101a000 goes back to its cache
mmsh> v = vmalloc 8K
  frame 0x101b comes from zone Normal (222303 pages free, low watermark 1168)
  the cache has no free object: a new slab at 0xc101b000, order 0, brings 124 objects, the first at offset 0
  kmalloc: 32 bytes are asked; the object at 0xc101b1e0 has 32
  kernel addresses from 0xf8800000, 12288 bytes with the guard page
  kmalloc: 8 bytes are asked; the object at 0xc101b1c0 has 32: 24 are wasted, with whole pages 4088 would be
  no unmovable block is free: one of order 10 at 0x3f800 serves instead, of the movable list, and its pageblock changes hands
  block 0x3f800 of order 10 is split: the lower half is kept, the upper half 0x3fa00 goes to the head of the order-9 unmovable list
  block 0x3f800 of order 9 is split: the lower half is kept, the upper half 0x3f900 goes to the head of the order-8 unmovable list
  block 0x3f800 of order 8 is split: the lower half is kept, the upper half 0x3f880 goes to the head of the order-7 unmovable list
  block 0x3f800 of order 7 is split: the lower half is kept, the upper half 0x3f840 goes to the head of the order-6 unmovable list
  block 0x3f800 of order 6 is split: the lower half is kept, the upper half 0x3f820 goes to the head of the order-5 unmovable list
  block 0x3f800 of order 5 is split: the lower half is kept, the upper half 0x3f810 goes to the head of the order-4 unmovable list
  block 0x3f800 of order 4 is split: the lower half is kept, the upper half 0x3f808 goes to the head of the order-3 unmovable list
  block 0x3f800 of order 3 is split: the lower half is kept, the upper half 0x3f804 goes to the head of the order-2 unmovable list
  block 0x3f800 of order 2 is split: the lower half is kept, the upper half 0x3f802 goes to the head of the order-1 unmovable list
  block 0x3f800 of order 1 is split: the lower half is kept, the upper half 0x3f801 goes to the head of the order-0 unmovable list
  block 0x3f802 of order 1 is split: the lower half is kept, the upper half 0x3f803 goes to the head of the order-0 unmovable list
  frame 0x3f800 comes from zone HighMem (32740 pages free, low watermark 66)
  frame 0x3f801 comes from zone HighMem (32740 pages free, low watermark 66)
  a page table of the kernel is missing: frame 0x101c becomes the pte table for 0xf8800000
  and so on: 1 more frames allocated, 3 more blocks split
  counters: nr_free_pages -7, nr_slab_unreclaimable +1, pgalloc_normal +2,
      pgalloc_high +2
0xf8800000
mmsh> vfree $v
  kernel addresses from 0xf8800000 wait for the purge: 3 pages of at most 8192
  frame 0x3f800 has no user left and is free
  frame 0x3f801 has no user left and is free
  kfree: the object at 0xc101b1c0 goes back to its cache
  kfree: the object at 0xc101b1e0 goes back to its cache
  counters: pgfree +2
mmsh> b = alloc_pages 3
  block 0x1080 of order 7 is split: the lower half is kept, the upper half 0x10c0 goes to the head of the order-6 unmovable list
  block 0x1080 of order 6 is split: the lower half is kept, the upper half 0x10a0 goes to the head of the order-5 unmovable list
  block 0x1080 of order 5 is split: the lower half is kept, the upper half 0x1090 goes to the head of the order-4 unmovable list
  block 0x1080 of order 4 is split: the lower half is kept, the upper half 0x1088 goes to the head of the order-3 unmovable list
  block 0x1090 of order 4 is split: the lower half is kept, the upper half 0x1098 goes to the head of the order-3 unmovable list
  block 0x10a0 of order 5 is split: the lower half is kept, the upper half 0x10b0 goes to the head of the order-4 unmovable list
  block 0x10a0 of order 4 is split: the lower half is kept, the upper half 0x10a8 goes to the head of the order-3 unmovable list
  block 0x10b0 of order 4 is split: the lower half is kept, the upper half 0x10b8 goes to the head of the order-3 unmovable list
  frame 0x1080 (order 3, 8 frames) comes from zone Normal (222247 pages free, low watermark 1168)
  counters: nr_free_pages -56, pgalloc_normal +8
0x1080
mmsh> __free_pages $b 3
  free_pages: 1. 0x1080, order 3, is an index into mem_map
  free_pages: 2. PG_reserved of 0x1080 is not set
  free_pages: 3. the count of 0x1080 drops to 0
  free_pages: 4. PG_referenced of 0x1080 is cleared, nothing else is set
  free_pages: 5. 8 pages go to a per-CPU list; nr_free_pages grows and blocks merge when it is drained
  frame 0x1080 (order 3, 8 frames) has no user left and is free
  counters: pgfree +8
mmsh> # swap
mmsh> swapon sw 1M
mmsh> swapout 1 $p 4K
  frame 0x3fc05 has swap slot 0:1 and enters the swap cache
  PTE of 0xb7ff6000: frame 0x3fc05 writable old dirty -> swap slot 0:1
  TLB: page 0xb7ff6000 is flushed (local mm shootdown)
  frame 0x3fc05 is written to swap slot 0:1
  frame 0x3fc05 was dirty and is being written; the next look frees it
  TLB: page 0xb7ff6000 is flushed (local mm shootdown)
  and so on: 1 more PTEs set
  counters: nr_anon_pages -1, nr_file_pages +1, nr_vmscan_write +1, nr_written +1,
      nr_swapcached +1, pgpgout +4, pswpout +1, pgrotated +1
  process 1: VmRSS -4 kB, RssAnon -4 kB, VmSwap +4 kB
1
mmsh> settle
  page 0 of file /sbin/init leaves the page cache, frame 0x3fc01
  page 2 of file /sbin/init leaves the page cache, frame 0x3fc03
  page 3 of file /sbin/init leaves the page cache, frame 0x3fc04
  frame 0x3fc04 has no user left and is free
  frame 0x3fc03 has no user left and is free
  frame 0x3fc01 has no user left and is free
  purge: kernel addresses between 0xf8800000 and 0xf8803000 are free again, 1 ranges, and the TLB is flushed
  the empty slab 0xc101a000, order 0, goes back to the page allocator
  the empty slab 0xc101b000, order 0, goes back to the page allocator
  0x625 and its buddy 0x624 are both free: they merge to order 1
  merging ends: 0x624 stays order 1, for its buddy 0x626 is not free
  0x624 goes to the order-1 movable list, at its tail
  merging ends: 0x626 stays order 0, for its buddy 0x627 is not free
  0x626 goes to the order-0 movable list, at its tail
  0x627 and its buddy 0x626 are both free: they merge to order 1
  0x626 and its buddy 0x624 are both free: they merge to order 2
  0x624 and its buddy 0x620 are both free: they merge to order 3
  merging ends: 0x620 stays order 3, for its buddy 0x628 is not free
  0x620 goes to the order-3 movable list, at its head
  merging ends: 0x628 stays order 0, for its buddy 0x629 is not free
  0x628 goes to the order-0 movable list, at its head
  0x629 and its buddy 0x628 are both free: they merge to order 1
  merging ends: 0x628 stays order 1, for its buddy 0x62a is not free
  0x628 goes to the order-1 movable list, at its head
  merging ends: 0x62a stays order 0, for its buddy 0x62b is not free
  0x62a goes to the order-0 movable list, at its tail
  0x62b and its buddy 0x62a are both free: they merge to order 1
  0x62a and its buddy 0x628 are both free: they merge to order 2
  merging ends: 0x628 stays order 2, for its buddy 0x62c is not free
  0x628 goes to the order-2 movable list, at its tail
  merging ends: 0x62c stays order 0, for its buddy 0x62d is not free
  0x62c goes to the order-0 movable list, at its head
  0x62d and its buddy 0x62c are both free: they merge to order 1
  merging ends: 0x62c stays order 1, for its buddy 0x62e is not free
  0x62c goes to the order-1 movable list, at its tail
  0x103e and its buddy 0x103f are both free: they merge to order 1
  merging ends: 0x103e stays order 1, for its buddy 0x103c is not free
  0x103e goes to the order-1 unmovable list, at its head
  merging ends: 0x103d stays order 0, for its buddy 0x103c is not free
  0x103d goes to the order-0 unmovable list, at its tail
  0x103c and its buddy 0x103d are both free: they merge to order 1
  0x103c and its buddy 0x103e are both free: they merge to order 2
  and so on: 4 more frames freed, 139 more buddies merged, 142 more merges ended, 142 more blocks put on a free list,
    2 more pages out of the page cache
  counters: nr_free_pages +225, nr_inactive_file -5, nr_slab_unreclaimable -2,
      nr_file_pages -5, pgfree +7, drop_pagecache +1, drop_slab +1
mmsh> touch $p
  page fault: a write to 0xb7ff6000, which has no valid entry
    it lies in VMA 0xb7ff6000-0xb7ff8000 rw-p
    the page was swapped out, but is still in memory, in the swap cache: no I/O, a minor fault (frame 0x3fc05, _refcount 1)
    frame 0x3fc05 leaves the swap cache, slot 0:1
    PTE of 0xb7ff6000: swap slot 0:1 -> frame 0x3fc05 writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_anon_pages +1, nr_file_pages -1, nr_swapcached -1, pgfault +1
  process 1: VmRSS +4 kB, RssAnon +4 kB, VmSwap -4 kB
minor=1 major=0
mmsh> on $child exit
  system call exit_group, number 252
  TLB: all is flushed (flush on task switch)
  exit: process 2 gives its address space up
  PTE of 0x8049000: frame 0x3fc02 read-only young -> empty
  PTE of 0xb7ff6000: frame 0x3fc09 writable young dirty -> empty
  PTE of 0xb7ff7000: frame 0x3fc06 read-only old dirty -> empty
  the pte table for 0x8000000 maps nothing any more: frame 0x1019
  the pte table for 0xb7c00000 maps nothing any more: frame 0x1017
  block 0x101a of order 1 is split: the lower half is kept, the upper half 0x101b goes to the head of the order-0 unmovable list
  block 0x101e of order 1 is split: the lower half is kept, the upper half 0x101f goes to the head of the order-0 unmovable list
  block 0x1050 of order 4 is split: the lower half is kept, the upper half 0x1058 goes to the head of the order-3 unmovable list
  block 0x1050 of order 3 is split: the lower half is kept, the upper half 0x1054 goes to the head of the order-2 unmovable list
  block 0x1050 of order 2 is split: the lower half is kept, the upper half 0x1052 goes to the head of the order-1 unmovable list
  block 0x1050 of order 1 is split: the lower half is kept, the upper half 0x1051 goes to the head of the order-0 unmovable list
  block 0x1052 of order 1 is split: the lower half is kept, the upper half 0x1053 goes to the head of the order-0 unmovable list
  block 0x1054 of order 2 is split: the lower half is kept, the upper half 0x1056 goes to the head of the order-1 unmovable list
  block 0x1054 of order 1 is split: the lower half is kept, the upper half 0x1055 goes to the head of the order-0 unmovable list
  block 0x1056 of order 1 is split: the lower half is kept, the upper half 0x1057 goes to the head of the order-0 unmovable list
  block 0x1058 of order 3 is split: the lower half is kept, the upper half 0x105c goes to the head of the order-2 unmovable list
  frame 0x101d comes from zone Normal (222383 pages free, low watermark 1168)
  the pte table for 0xbfc00000 maps nothing any more: frame 0x1018
  TLB: all is flushed (local mm shootdown)
  frame 0x1017 has no user left and is free
  frame 0x1019 has no user left and is free
  frame 0x3fc08 has no user left and is free
  VMA 0x8048000-0x8049000 is gone
  vm_ops->close: VMA 0x8048000-0x8049000 of the mapping goes
  VMA 0x8049000-0x804a000 is gone
  vm_ops->close: VMA 0x8049000-0x804a000 of the mapping goes
  VMA 0x804a000-0x804b000 is gone
  vm_ops->close: VMA 0x804a000-0x804b000 of the mapping goes
  and so on: 6 more frames freed, 49 more blocks split, 6 more VMAs gone, 3 more calls of ->close,
    3 more PTEs set
  counters: nr_free_pages -63, nr_inactive_anon -3, nr_anon_pages -3, nr_kernel_stack -8,
      nr_page_table_pages -3, pgalloc_normal +1, pgfree +10
mmsh> # each step below the one it follows from
mmsh> trace full
mmsh> touch $p+4K 4K
  switch_mm_irqs_off(): TLB: all is flushed (flush on task switch)  [pages=-1, start=0x0, reason=0]
  exc_page_fault(): page fault: a write to 0xb7ff7000, whose entry does not allow it  [address=0xb7ff7000, error_code=0x7]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies in VMA 0xb7ff6000-0xb7ff8000 rw-p  [vma->vm_start=0xb7ff6000, vm_end=0xb7ff8000, vm_flags=0x100073]
      wp_page_reuse(): no copy: the others who referred to the frame are gone, and the entry becomes writable again (frame 0x3fc06, _refcount 1)  [pte=0x3fc06065, page->_refcount=1]
        pte_offset_map_lock(): page_table_lock of the table for 0xb7ff7000 is taken  [ptl of the table]
        set_pte_at(): PTE of 0xb7ff7000: frame 0x3fc06 read-only young dirty -> frame 0x3fc06 writable young dirty  [*ptep = 0x3fc06067, was 0x3fc06065]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    exc_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=13, maj_flt=0]
  counters: pgfault +1, pgreuse +1
minor=1 major=0
mmsh> q = mmap 4K addr=0x40000000
  sys_mmap2(): system call 192
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      vm_unmapped_area(): at 0x40000000 is a gap of 0x1000 bytes; frames for it come with the first accesses  [vma->rb_subtree_gap >= 0x1000, between 0x10000 and 0xb8000000]
      vma_link(): VMA 0x40000000-0x40001000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0x40000]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010f30  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_alloc()]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  process 1: VmSize +4 kB, VmData +4 kB
0x40000000
mmsh> write $q 1
  exc_page_fault(): page fault: a write to 0x40000000, which has no valid entry  [address=0x40000000, error_code=0x6]
    mmap_read_lock(): mmap_lock of process 1 is taken for reading  [mm->mmap_lock]
      find_vma(): it lies in VMA 0x40000000-0x40001000 rw-p  [vma->vm_start=0x40000000, vm_end=0x40001000, vm_flags=0x100073]
      do_anonymous_page(): demand zero: the first write to anonymous memory gets a new frame full of zeros  [pte=0x0, page->_refcount=0]
        __pte_alloc(): a page table is missing: frame 0x1016 becomes the pte table for 0x40000000  [mm->pgtables_bytes + 4096]
          __alloc_pages(): frame 0x1016 comes from zone Normal (222383 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012160  [ac->avail - 1, flags=GFP_KERNEL, for __anon_vma_prepare()]
        kmem_cache_alloc(): an object of the cache anon_vma, 56 bytes at 0xc10132a0  [ac->avail - 1, flags=GFP_KERNEL, for __anon_vma_prepare()]
        __alloc_pages(): frame 0x3fc09 comes from zone HighMem (32757 pages free, low watermark 66)  [page->_refcount = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO]
        pte_offset_map_lock(): page_table_lock of the table for 0x40000000 is taken  [ptl of the table]
        folio_add_lru(): frame 0x3fc09 comes to the head of the list inactive_anon  [PG_lru, lruvec->lists[0]]
        set_pte_at(): PTE of 0x40000000: empty -> frame 0x3fc09 writable young dirty  [*ptep = 0x3fc09067, was 0x0]
    mmap_read_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
    exc_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=14, maj_flt=0]
  counters: nr_inactive_anon +1, nr_anon_pages +1, nr_page_table_pages +1,
      pgalloc_normal +1, pgalloc_high +1, pgfault +1
  process 1: VmRSS +4 kB, RssAnon +4 kB, VmPTE +4 kB
mmsh> set era classic
mmsh> q = mmap 4K addr=0x41000000
  sys_mmap2(): system call 192
    down_write(): mmap_sem of process 1 is taken for writing  [mm->mmap_sem]
      get_unmapped_area(): at 0x41000000 is a gap of 0x1000 bytes; frames for it come with the first accesses  [vma->rb_subtree_gap >= 0x1000, between 0x10000 and 0xb8000000]
      vma_link(): VMA 0x41000000-0x41001000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0x41000]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1010f78  [cc->avail - 1, flags=GFP_KERNEL, for vm_area_alloc()]
    up_write(): mmap_sem of process 1 is given back  [mm->mmap_sem]
  process 1: VmSize +4 kB, VmData +4 kB
0x41000000
mmsh> write $q 1
  do_page_fault(): page fault: a write to 0x41000000, which has no valid entry  [address=0x41000000, error_code=0x6]
    down_read(): mmap_sem of process 1 is taken for reading  [mm->mmap_sem]
      find_vma(): it lies in VMA 0x41000000-0x41001000 rw-p  [vma->vm_start=0x41000000, vm_end=0x41001000, vm_flags=0x100073]
      do_anonymous_page(): demand zero: the first write to anonymous memory gets a new frame full of zeros  [pte=0x0, mem_map_t.count=0]
        pte_alloc(): a page table is missing: frame 0x101d becomes the pte table for 0x41000000  [mm->nr_ptes + 1]
          __alloc_pages(): frame 0x101d comes from zone Normal (222383 pages free, freepages.low 1168)  [mem_map_t.count = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
        kmem_cache_alloc(): an object of the cache anon_vma_chain, 32 bytes at 0xc1012140  [cc->avail - 1, flags=GFP_KERNEL, for __anon_vma_prepare()]
        kmem_cache_alloc(): an object of the cache anon_vma, 56 bytes at 0xc10132d8  [cc->avail - 1, flags=GFP_KERNEL, for __anon_vma_prepare()]
        __alloc_pages(): frame 0x3fc07 comes from zone HighMem (32757 pages free, freepages.low 66)  [mem_map_t.count = 1, gfp_mask=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO]
        spin_lock(): page_table_lock of the table for 0x41000000 is taken  [mm->page_table_lock]
        lru_cache_add(): frame 0x3fc07 comes to the head of the list inactive_anon  [PG_lru, lruvec->lists[0]]
        set_pte(): PTE of 0x41000000: empty -> frame 0x3fc07 writable young dirty  [*ptep = 0x3fc07067, was 0x0]
    up_read(): mmap_sem of process 1 is given back  [mm->mmap_sem]
    do_page_fault(): the fault is dealt with, and the access tried again  [current->min_flt=15, maj_flt=0]
  counters: nr_inactive_anon +1, nr_anon_pages +1, nr_page_table_pages +1,
      pgalloc_normal +1, pgalloc_high +1, pgfault +1
  process 1: VmRSS +4 kB, RssAnon +4 kB, VmPTE +4 kB
mmsh> set era modern
mmsh> # the kernel's tracepoints
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
mmsh> q = mmap 4K addr=0x42000000
            init-1       [000] .....     0.000226: sys_enter: NR 192 (42000000, 1000, 3, 22, ffffffff, 0)
            init-1       [000] .....     0.000226: mmap_lock_acquire_returned: mm=c100ed80 memcg_path=/ write=true success=true
            init-1       [000] .....     0.000226: vm_unmapped_area: addr=0x42000000 err=0 total_vm=0x57 flags=0x1 len=0x1000 lo=0x10000 hi=0xb8000000 mask=0x0 ofs=0x0
            init-1       [000] .....     0.000226: kmem_cache_alloc: call_site=vm_area_alloc ptr=c1010000 bytes_req=72 bytes_alloc=72 gfp_flags=GFP_KERNEL node=-1 accounted=true
            init-1       [000] .....     0.000226: vma_link: (vma_link) mm=c100ed80 vm_start=0x42000000 vm_end=0x42001000 vm_flags=0x100073 vm_pgoff=0x42000
            init-1       [000] .....     0.000226: mmap_lock_released: mm=c100ed80 memcg_path=/ write=true
            init-1       [000] .....     0.000226: sys_exit: NR 192 = 1107296256
0x42000000
mmsh> write $q 1
            init-1       [000] .....     0.000226: page_fault_user: address=0x42000000 ip=0x8049000 error_code=0x6
            init-1       [000] .....     0.000226: mmap_lock_acquire_returned: mm=c100ed80 memcg_path=/ write=false success=true
            init-1       [000] .....     0.000226: find_vma: (find_vma) addr=0x42000000 vm_start=0x42000000 vm_end=0x42001000 vm_flags=0x100073
            init-1       [000] .....     0.000227: handle_mm_fault: (do_anonymous_page) address=0x42000000 kind=1 pte=0x0 pfn=0x0 count=0
            init-1       [000] .....     0.000227: mm_page_alloc: page=f76253c0 pfn=0x1018 order=0 migratetype=0 gfp_flags=GFP_KERNEL_ACCOUNT|__GFP_ZERO
            init-1       [000] .....     0.000227: page_table_alloc: (__pte_alloc) mm=c100ed80 address=0x42000000 level=1 pfn=0x1018
            init-1       [000] .....     0.000227: kmem_cache_alloc: call_site=__anon_vma_prepare ptr=c10121a0 bytes_req=32 bytes_alloc=32 gfp_flags=GFP_KERNEL node=-1 accounted=true
            init-1       [000] .....     0.000227: kmem_cache_alloc: call_site=__anon_vma_prepare ptr=c1013e38 bytes_req=56 bytes_alloc=56 gfp_flags=GFP_KERNEL node=-1 accounted=true
            init-1       [000] .....     0.000227: mm_page_alloc: page=f7ff3140 pfn=0x3fc08 order=0 migratetype=1 gfp_flags=GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO
            init-1       [000] .....     0.000227: page_table_lock: (pte_offset_map_lock) address=0x42000000 mm=c100ed80
            init-1       [000] .....     0.000227: mm_lru_insertion: folio=f7ff3140 pfn=0x3fc08 lru=0 flags=Ma b  
            init-1       [000] .....     0.000227: set_pte: (set_pte_at) mm=c100ed80 address=0x42000000 old=0x0 new=0x3fc08067
            init-1       [000] .....     0.000227: mmap_lock_released: mm=c100ed80 memcg_path=/ write=false
            init-1       [000] .....     0.000227: page_fault_end: (exc_page_fault) address=0x42000000 result=0 min_flt=16 maj_flt=0
mmsh> try munmap $q+1 4K
            init-1       [000] .....     0.000227: sys_enter: NR 91 (42000001, 1000, 0, 0, 0, 0)
            init-1       [000] .....     0.000227: mmap_lock_acquire_returned: mm=c100ed80 memcg_path=/ write=true success=true
            init-1       [000] .....     0.000227: mmap_lock_released: mm=c100ed80 memcg_path=/ write=true
            init-1       [000] .....     0.000227: sys_exit: NR 91 = -22
munmap: EINVAL (Invalid argument)
mmsh> brk 0
            init-1       [000] .....     0.000227: sys_enter: NR 45 (0, 0, 0, 0, 0, 0)
            init-1       [000] .....     0.000227: mmap_lock_acquire_returned: mm=c100ed80 memcg_path=/ write=true success=true
            init-1       [000] .....     0.000227: brk: (do_brk_flags) old=0x8070000 brk=0x0 ret=0x8070000
            init-1       [000] .....     0.000227: mmap_lock_released: mm=c100ed80 memcg_path=/ write=true
            init-1       [000] .....     0.000227: sys_exit: NR 45 = 134676480
0x8070000
mmsh> trace off
mmsh> verify
