A cache of several names: each is given up for itself, slabinfo lists the first.

mmsh> set reasons on
mmsh> kmem_cache_create foo 200
mmsh> kmem_cache_create bar 200
mmsh> p = kmem_cache_alloc foo
0xc1016bb8
mmsh> kmem_cache_destroy foo
mmsh> # nobody has foo now, though the cache is listed so
mmsh> try kmem_cache_alloc foo
kmem_cache_alloc: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> try kmem_cache_free foo $p
kmem_cache_free: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> try kmem_cache_shrink foo
kmem_cache_shrink: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> try kmem_cache_destroy foo
kmem_cache_destroy: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> get slabinfo.foo.objsize
200
mmsh> slab foo
name                    foo
object_size             200
size                    200                 (with padding: slabinfo's objsize)
align                   8
flags                   0x40000000  CFLGS_OBJFREELIST_SLAB (index array in a free object)
num                     20                  (objects a slab)
gfporder                0                   (a slab has 2^gfporder pages)
allocflags              0x40000             (gfpflags)
colour                  1                   (offsets that slabs begin at)
colour_off              64                  (bytes from one to the next)
freelist_size           20                  (bytes of the index array: kmem_bufctl_t)
ctor                    NULL
refcount                1                   (names it has)
limit                   120
batchcount              60
shared                  0
cpu_cache               avail 15 limit 120 batchcount 60 touched 1 (the last entry goes out first)
    0xc1016000 0xc10160c8 0xc1016190 0xc1016258 0xc1016320 0xc10163e8
    0xc10164b0 0xc1016578 0xc1016640 0xc1016708 0xc10167d0 0xc1016898
    0xc1016960 0xc1016a28 0xc1016af0
total_slabs             1
free_slabs              0
free_objects            4                   (in slabs; those in arrays count as active)
free_limit              140                 (above it empty slabs are given back)
colour_next             0
free_touched            0
slabs_full              0
slabs_partial           1
    page 0x1016  colouroff 0  s_mem 0xc1016000  active 16  freelist 0xc1016ed8
        aaaaaaaaaaaaaaa#....
slabs_free              0
mmsh> kmem_cache_free bar $p
mmsh> # the name may be had again, for the same cache
mmsh> kmem_cache_create foo 200
mmsh> try kmem_cache_create foo 200
kmem_cache_create: EEXIST (File exists): a slab cache of that name exists
mmsh> q = kmem_cache_alloc foo
0xc1016bb8
mmsh> kmem_cache_free bar $q
mmsh> kmem_cache_destroy foo
mmsh> try kmem_cache_destroy foo
kmem_cache_destroy: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> # or another: slabinfo has two of that name, as the kernel would
mmsh> kmem_cache_create foo 300
mmsh> get slabinfo.foo.objsize
304
mmsh> q = kmem_cache_alloc foo
0xc1017e80
mmsh> kmem_cache_free foo $q
mmsh> try kmem_cache_create foo 300
kmem_cache_create: EEXIST (File exists): a slab cache of that name exists
mmsh> verify
mmsh> kmem_cache_destroy bar
mmsh> get slabinfo.foo.objsize
304
mmsh> kmem_cache_destroy foo
mmsh> try get slabinfo.foo.objsize
get: ENOENT (No such file or directory): there is no such figure; some are meminfo.MemFree, 1.status.VmRSS and slabinfo.pid.objsize
mmsh> # one that could not go keeps its name
mmsh> kmem_cache_create foo 200
mmsh> p = kmem_cache_alloc foo
0xc1017bb8
mmsh> try kmem_cache_destroy foo
kmem_cache_destroy: EBUSY (Device or resource busy): 1 objects of the cache are in use
mmsh> try kmem_cache_create foo 300
kmem_cache_create: EEXIST (File exists): a slab cache of that name exists
mmsh> kmem_cache_free foo $p
mmsh> kmem_cache_destroy foo
mmsh> verify
mmsh> # so does one that could not go with its last alias; its own name stays given up
mmsh> kmem_cache_create A 216
mmsh> kmem_cache_create B 216
mmsh> o = kmem_cache_alloc B
0xc1017ce8
mmsh> kmem_cache_destroy A
mmsh> try kmem_cache_destroy B
kmem_cache_destroy: EBUSY (Device or resource busy): 1 objects of the cache are in use
mmsh> try kmem_cache_destroy A
kmem_cache_destroy: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> get slabinfo.A.objsize
216
mmsh> kfree $o
mmsh> o = kmem_cache_alloc B
0xc1017ce8
mmsh> try kmem_cache_destroy B
kmem_cache_destroy: EBUSY (Device or resource busy): 1 objects of the cache are in use
mmsh> verify
mmsh> # a new cache that is merged with it is its only name
mmsh> kmem_cache_create D 216
mmsh> verify
mmsh> try kmem_cache_alloc B
kmem_cache_alloc: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> try kmem_cache_destroy B
kmem_cache_destroy: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> kmem_cache_free D $o
mmsh> kmem_cache_destroy D
mmsh> try get slabinfo.A.objsize
get: ENOENT (No such file or directory): there is no such figure; some are meminfo.MemFree, 1.status.VmRSS and slabinfo.pid.objsize
mmsh> # the same where its own name was to go
mmsh> kmem_cache_create A 216
mmsh> o = kmem_cache_alloc A
0xc1017ce8
mmsh> try kmem_cache_destroy A
kmem_cache_destroy: EBUSY (Device or resource busy): 1 objects of the cache are in use
mmsh> kmem_cache_create B 216
mmsh> verify
mmsh> try kmem_cache_alloc A
kmem_cache_alloc: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> kmem_cache_create A 216
mmsh> kmem_cache_destroy B
mmsh> kfree $o
mmsh> d = digest
0x2c8fca9f9d4eba8
mmsh> undo
mmsh> redo
mmsh> assert $(digest) == $d
mmsh> kmem_cache_destroy A
mmsh> try get slabinfo.A.objsize
get: ENOENT (No such file or directory): there is no such figure; some are meminfo.MemFree, 1.status.VmRSS and slabinfo.pid.objsize
mmsh> verify
