Every task has a kernel stack: a block of order 1 in lowmem, or an area of vmalloc.

mmsh> get meminfo.KernelStack
32
mmsh> get vmstat.nr_kernel_stack
32
mmsh> trace full
mmsh> child = clone vm
  sys_clone(): system call 120
    copy_process(): process 2 gets a task_struct; all else it shares  [p = dup_task_struct(current)]
      kmem_cache_alloc(): an object of the cache task_struct, 2944 bytes at 0xc104cc40  [ac->avail - 1, flags=GFP_KERNEL, for dup_task_struct()]
        cache_grow_begin(): the cache has no free object: a new slab at 0xc104c000, order 1, brings 2 objects, the first at offset 192  [slab->s_mem = 0xc104c000 + 192, n->total_slabs + 1]
          __alloc_pages(): frame 0x104c (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL|__GFP_COMP]
      __alloc_pages(): frame 0x104e (order 1, 2 frames) comes from zone Normal (222303 pages free, low watermark 1168)  [page->_refcount = 1, gfp_mask=GFP_KERNEL_ACCOUNT|__GFP_ZERO]
    copy_mm(): CLONE_VM: process 2 runs in the address space of 1, which has 2 users now; nothing is copied  [mm->mm_users = 2]
    alloc_pid(): process 2, a child of 1, gets its pid  [p->pid=2]
      kmem_cache_alloc(): an object of the cache pid, 64 bytes at 0xc100b2c0  [ac->avail - 1, flags=GFP_KERNEL, for alloc_pid()]
    copy_process(): process 2 is whole: clone_flags 0x10f00  [clone_flags=0x10f00]
    kernel_clone(): process 2, a child of 1, may run  [wake_up_new_task()]
  counters: nr_slab_unreclaimable +2, nr_kernel_stack +8, pgalloc_normal +4
2
mmsh> trace off
mmsh> get meminfo.KernelStack
40
mmsh> ps -m
    PID S       TASK      STACK         MM  ACTIVE_MM COMMAND
      - S 0xc1040040 0xc1044000       NULL       NULL kthreadd
      - S 0xc1046c00 0xc1048000       NULL       NULL kcompactd0
      - S 0xc1046080 0xc104a000       NULL       NULL kswapd0
>     1 R 0xc1040bc0 0xc1042000 0xc100ed80 0xc100ed80 init
      2 R 0xc104cc40 0xc104e000 0xc100ed80 0xc100ed80 {init}
mmsh> # the n-th allocation of fork fails, for all n: no stack is lost
mmsh> for n in 1..4 { fail $n; expect ENOMEM fork; assert $(get meminfo.KernelStack) == 40 }
mmsh> fail 0
mmsh> on $child exit
mmsh> get meminfo.KernelStack
32
mmsh> settle
mmsh> verify
mmsh> # 16 KiB in four frames, with a guard page; two are kept for the next tasks
mmsh> boot x86_64 --mem 256M
mmsh> vmallocinfo
0xffffc90000000000-0xffffc90000005000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000008000-0xffffc9000000d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000010000-0xffffc90000015000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000018000-0xffffc9000001d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
mmsh> get meminfo.KernelStack
64
mmsh> a = fork
2
mmsh> b = fork
3
mmsh> c = fork
4
mmsh> get meminfo.KernelStack
112
mmsh> get meminfo.VmallocUsed
112
mmsh> whatis 0xffffc90000020000
area    vmalloc
frame   0x1838 (DMA32): page 0 of kernel stack of pid 2, 0xffffc90000020000-0xffffc90000025000
vm_area kernel stack of pid 2, 0xffffc90000020000-0xffffc90000025000
mmsh> whatis 0xffffc90000024000
area    vmalloc
vm_area kernel stack of pid 2, 0xffffc90000020000-0xffffc90000025000, its guard page
mmsh> on $a exit
mmsh> on $b exit
mmsh> on $c exit
mmsh> get meminfo.KernelStack
64
mmsh> get meminfo.VmallocUsed
96
mmsh> vmallocinfo
0xffffc90000000000-0xffffc90000005000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000008000-0xffffc9000000d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000010000-0xffffc90000015000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000018000-0xffffc9000001d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000020000-0xffffc90000025000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000028000-0xffffc9000002d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000030000-0xffffc90000035000   20480 unpurged vm_area
mmsh> fork
5
mmsh> whatis 0xffffc90000020000
area    vmalloc
frame   0x1838 (DMA32): page 0 of kernel stack of pid 5, 0xffffc90000020000-0xffffc90000025000
vm_area kernel stack of pid 5, 0xffffc90000020000-0xffffc90000025000
mmsh> settle
mmsh> vmallocinfo
0xffffc90000000000-0xffffc90000005000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000008000-0xffffc9000000d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000010000-0xffffc90000015000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000018000-0xffffc9000001d000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
0xffffc90000020000-0xffffc90000025000   20480 kernel_clone+0xbf/0x430 pages=4 vmalloc N0=4
mmsh> verify
mmsh> # the article's kernel has no stacks of vmalloc
mmsh> boot vexpress
mmsh> get meminfo.KernelStack
32
mmsh> vmallocinfo
mmsh> verify
