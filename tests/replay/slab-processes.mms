What processes, mappings and files are made of.

mmsh> for i in 0..8 { p = mmap 4K rw addr=0x10000000+$i*64K fixed }
0x10000000
0x10010000
0x10020000
0x10030000
0x10040000
0x10050000
0x10060000
0x10070000
mmsh> get slabinfo.vm_area_struct.active_objs
16
mmsh> for i in 0..64 { p = mmap 4K r shared }
0xb7ff9000
0xb7ff8000
0xb7ff7000
0xb7ff6000
0xb7ff5000
0xb7ff4000
0xb7ff3000
0xb7ff2000
0xb7ff1000
0xb7ff0000
0xb7fef000
0xb7fee000
0xb7fed000
0xb7fec000
0xb7feb000
0xb7fea000
0xb7fe9000
0xb7fe8000
0xb7fe7000
0xb7fe6000
0xb7fe5000
0xb7fe4000
0xb7fe3000
0xb7fe2000
0xb7fe1000
0xb7fe0000
0xb7fdf000
0xb7fde000
0xb7fdd000
0xb7fdc000
0xb7fdb000
0xb7fda000
0xb7fd9000
0xb7fd8000
0xb7fd7000
0xb7fd6000
0xb7fd5000
0xb7fd4000
0xb7fd3000
0xb7fd2000
0xb7fd1000
0xb7fd0000
0xb7fcf000
0xb7fce000
0xb7fcd000
0xb7fcc000
0xb7fcb000
0xb7fca000
0xb7fc9000
0xb7fc8000
0xb7fc7000
0xb7fc6000
0xb7fc5000
0xb7fc4000
0xb7fc3000
0xb7fc2000
0xb7fc1000
0xb7fc0000
0xb7fbf000
0xb7fbe000
0xb7fbd000
0xb7fbc000
0xb7fbb000
0xb7fba000
mmsh> get slabinfo.vm_area_struct.num_slabs
2
mmsh> get slabinfo.shmem_inode_cache.active_objs
64
mmsh> get slabinfo.task_struct.num_slabs
2
mmsh> a = fork
2
mmsh> b = fork
3
mmsh> get slabinfo.task_struct.num_slabs
3
mmsh> get slabinfo.signal_cache.active_objs
10
mmsh> on $b exit
mmsh> on $a exit
mmsh> trace full
mmsh> p = mmap 4K
  sys_mmap2(): system call 192
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      vm_unmapped_area(): at 0xb7fb9000 is a gap of 0x1000 bytes; frames for it come with the first accesses  [vma->rb_subtree_gap >= 0x1000, between 0x10000 and 0xb8000000]
      vma_link(): VMA 0xb7fb9000-0xb7fba000 rw-p joins the list and the tree  [mm->map_count + 1, vm_flags=0x100073, vm_pgoff=0xb7fb9]
        kmem_cache_alloc(): an object of the cache vm_area_struct, 72 bytes at 0xc1022240  [ac->avail - 1, flags=GFP_KERNEL, for vm_area_alloc()]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  process 1: VmSize +4 kB, VmData +4 kB
0xb7fb9000
mmsh> munmap $p 4K
  sys_munmap(): system call 91
    mmap_write_lock(): mmap_lock of process 1 is taken for writing  [mm->mmap_lock]
      vma_rb_erase(): VMA 0xb7fb9000-0xb7fba000 is gone  [mm->map_count - 1]
      unmap_region(): what is mapped between 0xb7fb9000 and 0xb7fba000 leaves the page tables  [tlb_gather_mmu(), unmap_vmas(), free_pgtables()]
        kmem_cache_free(): the object at 0xc1022240 goes back to the cache vm_area_struct  [ac->avail + 1, by vm_area_free()]
    mmap_write_unlock(): mmap_lock of process 1 is given back  [mm->mmap_lock]
  process 1: VmSize -4 kB, VmData -4 kB
mmsh> trace off
mmsh> get meminfo.Slab
172
mmsh> print $(get vmstat.nr_slab_reclaimable)*4 + $(get vmstat.nr_slab_unreclaimable)*4
172
mmsh> # the machine's own objects are not a command's to free
mmsh> set reasons on
mmsh> try kmem_cache_free vm_area_struct 0xc1010000
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1010000 is in use by the machine, no command allocated it
mmsh> try kmem_cache_destroy vm_area_struct
kmem_cache_destroy: EPERM (Operation not permitted): the machine itself uses the cache
mmsh> verify
