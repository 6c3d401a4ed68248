What the trace says of things that are given back.

mmsh> # The combined block begins at the lower of the two, whichever was freed last.
mmsh> p = alloc_pages 4
0x1080
mmsh> q = alloc_pages 4
0x1090
mmsh> trace full
mmsh> __free_pages $p 4
  __free_pages(): free_pages: 1. 0x1080, order 4, is an index into mem_map  [pfn=0x1080, order=4]
  __free_pages(): free_pages: 2. PG_reserved of 0x1080 is not set  [page->flags]
  put_page_testzero(): free_pages: 3. the count of 0x1080 drops to 0  [page->_refcount = 0]
  free_pages_prepare(): free_pages: 4. PG_referenced of 0x1080 is cleared, nothing else is set  [page->flags]
  __free_pages_ok(): free_pages: 5. nr_free_pages += 16; 6. the block goes to its list and merges  [NR_FREE_PAGES + 16]
    __free_pages(): frame 0x1080 (order 4, 16 frames) has no user left and is free  [page->_refcount = 0, order=4]
      __free_one_page(): merging ends: 0x1080 stays order 4, for its buddy 0x1090 is not free  [buddy_pfn = pfn ^ (1 << 4) = 0x1090]
      __free_one_page(): 0x1080 goes to the order-4 unmovable list, at its tail  [PageBuddy, page->private = 4, free_area[4].nr_free + 1]
  counters: nr_free_pages +16, pgfree +16
mmsh> __free_pages $q 4
  __free_pages(): free_pages: 1. 0x1090, order 4, is an index into mem_map  [pfn=0x1090, order=4]
  __free_pages(): free_pages: 2. PG_reserved of 0x1090 is not set  [page->flags]
  put_page_testzero(): free_pages: 3. the count of 0x1090 drops to 0  [page->_refcount = 0]
  free_pages_prepare(): free_pages: 4. PG_referenced of 0x1090 is cleared, nothing else is set  [page->flags]
  __free_pages_ok(): free_pages: 5. nr_free_pages += 16; 6. the block goes to its list and merges  [NR_FREE_PAGES + 16]
    __free_pages(): frame 0x1090 (order 4, 16 frames) has no user left and is free  [page->_refcount = 0, order=4]
      __free_one_page(): 0x1090 and its buddy 0x1080 are both free: they merge to order 5  [free_area[].nr_free - 1, combined_pfn=0x1080, order=5]
      __free_one_page(): 0x1080 and its buddy 0x10a0 are both free: they merge to order 6  [free_area[].nr_free - 1, combined_pfn=0x1080, order=6]
      __free_one_page(): 0x1080 and its buddy 0x10c0 are both free: they merge to order 7  [free_area[].nr_free - 1, combined_pfn=0x1080, order=7]
      __free_one_page(): merging ends: 0x1080 stays order 7, for its buddy 0x1000 is not free  [buddy_pfn = pfn ^ (1 << 7) = 0x1000]
      __free_one_page(): 0x1080 goes to the order-7 unmovable list, at its tail  [PageBuddy, page->private = 7, free_area[7].nr_free + 1]
  counters: nr_free_pages +16, pgfree +16
mmsh> trace off
mmsh> # kfree() is told before what it does: a large block is no object of a cache, its page frames are freed.
mmsh> k = kmalloc 20000
0xc1080000
mmsh> small = kmalloc 100
0xc1015780
mmsh> trace full
mmsh> kfree $k
  kfree(): kfree: 0xc1080000 is no object of a cache: its 8 page frames are freed  [object=0xc1080000, by mmsh_command+0x2c/0x80()]
    __free_pages(): frame 0x1080 (order 3, 8 frames) has no user left and is free  [page->_refcount = 0, order=3]
      free_unref_page(): 0x1080, order 3, waits at the head of the per-CPU unmovable list; 208 pages there  [pcp->count = 208]
  counters: nr_slab_unreclaimable -8, pgfree +8
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
mmsh> kfree $(kmalloc 20000)
            init-1       [000] .....     0.000102: kfree: call_site=mmsh_command+0x2c/0x80 ptr=c1080000
            init-1       [000] .....     0.000102: mm_page_free: page=f7626400 pfn=0x1080 order=3
            init-1       [000] .....     0.000102: pcp_free: (free_unref_page) pfn=0x1080 order=3 migratetype=0 count=208
mmsh> kfree $small
            init-1       [000] .....     0.000102: kfree: call_site=mmsh_command+0x2c/0x80 ptr=c1015780
mmsh> kfree 0
            init-1       [000] .....     0.000102: kfree: call_site=mmsh_command+0x2c/0x80 ptr=00000000
mmsh> try kfree $small
kfree: EINVAL (Invalid argument)
mmsh> # The parts of a cache are kmalloc'ed: its node and its name, and index arrays that lie off the slab.
mmsh> trace off
mmsh> kmem_cache_create t 2000
mmsh> kmem_cache_create off 512 ctor=0
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
mmsh> o = kmem_cache_alloc off
            init-1       [000] .....     0.000102: mm_page_alloc: page=f7625398 pfn=0x1017 order=0 migratetype=0 gfp_flags=GFP_KERNEL|__GFP_COMP
            init-1       [000] .....     0.000102: kmalloc: call_site=cache_grow_begin ptr=c10161a0 bytes_req=8 bytes_alloc=32 gfp_flags=GFP_KERNEL node=-1 accounted=false
            init-1       [000] .....     0.000102: slab_grow: (cache_grow_begin) slab=0xc1017000 order=0 num=8 colouroff=0
            init-1       [000] .....     0.000102: kmem_cache_alloc: call_site=mmsh_command+0x2c/0x80 ptr=c1017e00 bytes_req=512 bytes_alloc=512 gfp_flags=GFP_KERNEL node=-1 accounted=false
0xc1017e00
mmsh> kmem_cache_free off $o
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c1017e00 name=off
mmsh> kmem_cache_destroy off
            init-1       [000] .....     0.000102: slab_destroy: (slab_destroy) slab=0xc1017000 order=0
            init-1       [000] .....     0.000102: mm_page_free: page=f7625398 pfn=0x1017 order=0
            init-1       [000] .....     0.000102: pcp_free: (free_unref_page) pfn=0x1017 order=0 migratetype=0 count=207
            init-1       [000] .....     0.000102: kfree: call_site=slab_destroy ptr=c10161a0
            init-1       [000] .....     0.000102: kfree: call_site=__kmem_cache_release ptr=c1000f80
            init-1       [000] .....     0.000102: kfree: call_site=slab_kmem_cache_release ptr=c10161c0
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=slab_kmem_cache_release ptr=c1003780 name=kmem_cache
mmsh> kmem_cache_destroy t
            init-1       [000] .....     0.000102: kfree: call_site=__kmem_cache_release ptr=c1000fc0
            init-1       [000] .....     0.000102: kfree: call_site=slab_kmem_cache_release ptr=c10161e0
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=slab_kmem_cache_release ptr=c1003840 name=kmem_cache
mmsh> trace off
mmsh> kmem_cache_create big 8192 ctor=0
mmsh> echo "big 1 1 0" > /proc/slabinfo
mmsh> for i in 0..6 { p = kmem_cache_alloc big }
0xc104c000
0xc104e000
0xc1050000
0xc1052000
0xc1054000
0xc1056000
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
mmsh> for i in 0..6 { kmem_cache_free big $p-$i*8192 }
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c1056000 name=big
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c1054000 name=big
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c1052000 name=big
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c1050000 name=big
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c104e000 name=big
            init-1       [000] .....     0.000102: slab_destroy: (slab_destroy) slab=0xc1056000 order=1
            init-1       [000] .....     0.000102: mm_page_free: page=f7625d70 pfn=0x1056 order=1
            init-1       [000] .....     0.000102: pcp_free: (free_unref_page) pfn=0x1056 order=1 migratetype=0 count=197
            init-1       [000] .....     0.000102: kfree: call_site=slab_destroy ptr=c1016120
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=mmsh_command+0x2c/0x80 ptr=c104c000 name=big
            init-1       [000] .....     0.000102: slab_destroy: (slab_destroy) slab=0xc1054000 order=1
            init-1       [000] .....     0.000102: mm_page_free: page=f7625d20 pfn=0x1054 order=1
            init-1       [000] .....     0.000102: pcp_free: (free_unref_page) pfn=0x1054 order=1 migratetype=0 count=199
            init-1       [000] .....     0.000102: kfree: call_site=slab_destroy ptr=c1016140
mmsh> # What vmalloc(), ioremap(), krealloc() and a shared array give back.
mmsh> trace off
mmsh> v = vmalloc 8K
0xf8800000
mmsh> r = ioremap 0xfee00000 4K
0xf8803000
mmsh> k = kmalloc 100
0xc1015780
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
mmsh> vfree $v
            init-1       [000] .....     0.000102: free_vmap_area_noflush: va_start=0xf8800000 nr_lazy=3 nr_lazy_max=8192
            init-1       [000] .....     0.000102: mm_page_free: page=f7fe9000 pfn=0x3f800 order=0
            init-1       [000] .....     0.000102: pcp_free: (free_unref_page) pfn=0x3f800 order=0 migratetype=0 count=8
            init-1       [000] .....     0.000102: mm_page_free: page=f7fe9028 pfn=0x3f801 order=0
            init-1       [000] .....     0.000102: pcp_free: (free_unref_page) pfn=0x3f801 order=0 migratetype=0 count=9
            init-1       [000] .....     0.000102: kfree: call_site=__vunmap ptr=c1016120
            init-1       [000] .....     0.000102: kfree: call_site=__vunmap ptr=c1016140
mmsh> iounmap $r
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=merge_or_add_vmap_area ptr=c1004180 name=vmap_area
            init-1       [000] .....     0.000102: free_vmap_area_noflush: va_start=0xf8803000 nr_lazy=5 nr_lazy_max=8192
            init-1       [000] .....     0.000102: kfree: call_site=iounmap ptr=c1016100
mmsh> k = krealloc $k 200
            init-1       [000] .....     0.000102: mm_page_alloc: page=f76253c0 pfn=0x1018 order=0 migratetype=0 gfp_flags=GFP_KERNEL|__GFP_COMP
            init-1       [000] .....     0.000102: slab_grow: (cache_grow_begin) slab=0xc1018000 order=0 num=16 colouroff=0
            init-1       [000] .....     0.000102: kmalloc: call_site=mmsh_command+0x2c/0x80 ptr=c1018f00 bytes_req=200 bytes_alloc=256 gfp_flags=GFP_KERNEL node=-1 accounted=false
            init-1       [000] .....     0.000102: kfree: call_site=krealloc ptr=c1015780
0xc1018f00
mmsh> k = krealloc $k 0
            init-1       [000] .....     0.000102: kfree: call_site=krealloc ptr=c1018f00
0x10
mmsh> kmem_cache_create shared 2000
            init-1       [000] .....     0.000102: kmalloc: call_site=kstrdup ptr=c1016100 bytes_req=7 bytes_alloc=32 gfp_flags=GFP_KERNEL node=-1 accounted=false
            init-1       [000] .....     0.000102: kmem_cache_alloc: call_site=create_cache ptr=c1003780 bytes_req=160 bytes_alloc=192 gfp_flags=GFP_KERNEL|__GFP_ZERO node=-1 accounted=false
            init-1       [000] .....     0.000102: kmalloc: call_site=init_cache_node ptr=c1000f80 bytes_req=64 bytes_alloc=64 gfp_flags=GFP_KERNEL node=-1 accounted=false
mmsh> echo "shared 8 4 1" > /proc/slabinfo
            init-1       [000] .....     0.000102: kmalloc: call_site=setup_kmem_cache_node ptr=c1016140 bytes_req=32 bytes_alloc=32 gfp_flags=GFP_KERNEL node=-1 accounted=false
mmsh> echo "shared 8 4 2" > /proc/slabinfo
            init-1       [000] .....     0.000102: kmalloc: call_site=setup_kmem_cache_node ptr=c1000f40 bytes_req=48 bytes_alloc=64 gfp_flags=GFP_KERNEL node=-1 accounted=false
            init-1       [000] .....     0.000102: kfree: call_site=setup_kmem_cache_node ptr=c1016140
mmsh> kmem_cache_destroy shared
            init-1       [000] .....     0.000102: kfree: call_site=__kmem_cache_release ptr=c1000f40
            init-1       [000] .....     0.000102: kfree: call_site=__kmem_cache_release ptr=c1000f80
            init-1       [000] .....     0.000102: kfree: call_site=slab_kmem_cache_release ptr=c1016100
            init-1       [000] .....     0.000102: kmem_cache_free: call_site=slab_kmem_cache_release ptr=c1003780 name=kmem_cache
