kmalloc: size classes of three machines, large requests, and addresses that are none.

mmsh> set reasons on
mmsh> # i386: the first object of a new slab is number 15
mmsh> p = kmalloc 100
0xc1015780
mmsh> ksize $p
128
mmsh> for s in 1..4 { ksize $(kmalloc 32*$s) }
32
64
96
mmsh> ksize $(kmalloc 193)
256
mmsh> ksize $(kmalloc 8192)
8192
mmsh> kmalloc 0
0x10
mmsh> kfree 16
mmsh> kfree 0
mmsh> # beyond 8 KiB: page frames, which count as slab
mmsh> before = get meminfo.SUnreclaim
108
mmsh> q = kmalloc 8193
0xc1080000
mmsh> ksize $q
16384
mmsh> print $(get meminfo.SUnreclaim) - $before
16
mmsh> whatis $q
area    lowmem
frame   0x1080 (Normal): allocated by the kernel, order 2 from 0x1080
mmsh> try kfree $q+4096
kfree: EINVAL (Invalid argument): 0xc1081000 is no address that the slab allocator gave
mmsh> kfree $q
mmsh> try kfree $q
kfree: EINVAL (Invalid argument): 0xc1080000 is no address that the slab allocator gave
mmsh> r = kmalloc 4M
0xc1800000
mmsh> kfree $r
mmsh> try kmalloc 4M+1
kmalloc: ENOMEM (Cannot allocate memory): 4194305 is more than 4194304
mmsh> try kmalloc 0x80000000
kmalloc: ENOMEM (Cannot allocate memory): 2147483648 is more than 4194304
mmsh> # zones and types
mmsh> d = kmalloc 100 GFP_DMA
0xc0800780
mmsh> get slabinfo.dma-kmalloc-128.active_objs
16
mmsh> kfree $d
mmsh> d = kmalloc 100 GFP_KERNEL __GFP_RECLAIMABLE
0xc1402780
mmsh> get slabinfo.kmalloc-rcl-128.active_objs
16
mmsh> kfree $d
mmsh> d = kmalloc 300 GFP_HIGHUSER
0xc1019e00
mmsh> kfree $d
mmsh> # freed twice, inside, of the machine, of nobody
mmsh> try kfree $p+4
kfree: EINVAL (Invalid argument): 0xc1015784 lies inside the object at 0xc1015780
mmsh> kfree $p
mmsh> try kfree $p
kfree: EINVAL (Invalid argument): the object 0xc1015780 is free (double free?)
mmsh> try kfree 0xc1000000
kfree: EINVAL (Invalid argument): the object 0xc1000000 is in use by the machine, no command allocated it
mmsh> try kfree 0x1234
kfree: EINVAL (Invalid argument): 0x1234 is no address that the slab allocator gave
mmsh> try kfree 0xf8000000
kfree: EINVAL (Invalid argument): 0xf8000000 is no address that the slab allocator gave
mmsh> verify
mmsh> # bytes
mmsh> p = kzalloc 24
0xc10161c0
mmsh> kwrite $p 0x6d
mmsh> kwrite $p+23 0x21
mmsh> kread $p 24
c10161c0: 6d00 0000 0000 0000 0000 0000 0000 0000  m...............
c10161d0: 0000 0000 0000 0021                      .......!
mmsh> p = krealloc $p 3000
0xc101a000
mmsh> kread $p 24
c101a000: 6d00 0000 0000 0000 0000 0000 0000 0000  m...............
c101a010: 0000 0000 0000 0021                      .......!
mmsh> try krealloc $p+8 10
krealloc: EINVAL (Invalid argument): 0xc101a008 lies inside the object at 0xc101a000
mmsh> krealloc $p 0
0x10
mmsh> try kread $p+0x10000000
0x00
mmsh> try kwrite 0 1
kwrite: BUG: kernel NULL pointer dereference, address: 00000000: EFAULT (Bad address)
mmsh> try kwrite 0xc0529000 1
kwrite: EPERM (Operation not permitted): 0xc0529000 is the kernel's own, or no memory: writing there would break the machine
mmsh> undo 3
mmsh> verify
mmsh> # ARM: no class below 64, and none of 96
mmsh> boot vexpress
mmsh> ksize $(kmalloc 1)
64
mmsh> ksize $(kmalloc 65)
128
mmsh> ksize $(kmalloc 129)
192
mmsh> try kread 0
kread: Unable to handle kernel NULL pointer dereference at virtual address 00000000: EFAULT (Bad address)
mmsh> kmalloc 100 GFP_DMA
0xc0820700
mmsh> verify
mmsh> boot x86_64
mmsh> kmalloc 100
0xffff888100003f80
mmsh> try kread 0x800000000000
kread: general protection fault, probably for non-canonical address 0x800000000000: 0000 [#1] SMP: EFAULT (Bad address)
mmsh> try kread 0xffffc90000000000
0x00
mmsh> verify
