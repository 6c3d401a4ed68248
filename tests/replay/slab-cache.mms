Slab caches: made, merged, filled, damaged, given up.

mmsh> set reasons on
mmsh> kmem_cache_create t 128
mmsh> for i in 0..16 { p = kmem_cache_alloc t }
0xc1016780
0xc1016700
0xc1016680
0xc1016600
0xc1016580
0xc1016500
0xc1016480
0xc1016400
0xc1016380
0xc1016300
0xc1016280
0xc1016200
0xc1016180
0xc1016100
0xc1016080
0xc1016000
mmsh> get slabinfo.t.active_objs
16
mmsh> p = kmem_cache_alloc t
0xc1016f80
mmsh> slab t
name                    t
object_size             128
size                    128                 (with padding: slabinfo's objsize)
align                   8
flags                   0x40000000  CFLGS_OBJFREELIST_SLAB (index array in a free object)
num                     32                  (objects a slab)
gfporder                0                   (a slab has 2^gfporder pages)
allocflags              0x40000             (gfpflags)
colour                  0                   (offsets that slabs begin at)
colour_off              64                  (bytes from one to the next)
freelist_size           32                  (bytes of the index array: kmem_bufctl_t)
ctor                    NULL
refcount                1                   (names it has)
limit                   120
batchcount              60
shared                  0
cpu_cache               avail 15 limit 120 batchcount 60 touched 1 (the last entry goes out first)
    0xc1016800 0xc1016880 0xc1016900 0xc1016980 0xc1016a00 0xc1016a80
    0xc1016b00 0xc1016b80 0xc1016c00 0xc1016c80 0xc1016d00 0xc1016d80
    0xc1016e00 0xc1016e80 0xc1016f00
total_slabs             1
free_slabs              0
free_objects            0                   (in slabs; those in arrays count as active)
free_limit              152                 (above it empty slabs are given back)
colour_next             0
free_touched            1
slabs_full              1
    page 0x1016  colouroff 0  s_mem 0xc1016000  active 32  freelist NULL
        ################aaaaaaaaaaaaaaa#
slabs_partial           0
slabs_free              0
mmsh> for i in 0..16 { p = kmem_cache_alloc t }
0xc1016f00
0xc1016e80
0xc1016e00
0xc1016d80
0xc1016d00
0xc1016c80
0xc1016c00
0xc1016b80
0xc1016b00
0xc1016a80
0xc1016a00
0xc1016980
0xc1016900
0xc1016880
0xc1016800
0xc1017f80
mmsh> get slabinfo.t.num_slabs
2
mmsh> # a new name for it
mmsh> kmem_cache_create same 126
mmsh> q = kmem_cache_alloc same
0xc1017f00
mmsh> try get slabinfo.same.active_objs
get: ENOENT (No such file or directory): there is no such figure; some are meminfo.MemFree, 1.status.VmRSS and slabinfo.pid.objsize
mmsh> try kmem_cache_create same 500
kmem_cache_create: EEXIST (File exists): a slab cache of that name exists
mmsh> kmem_cache_destroy t
mmsh> try kmem_cache_destroy t
kmem_cache_destroy: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> try kmem_cache_destroy same
kmem_cache_destroy: EBUSY (Device or resource busy): 34 objects of the cache are in use
mmsh> verify
mmsh> # wrong arguments
mmsh> try kmem_cache_create "" 10
kmem_cache_create: EINVAL (Invalid argument): a cache needs a name, without blanks
mmsh> try kmem_cache_create zero 0
kmem_cache_create: EINVAL (Invalid argument): objects of 1 to 4194304 bytes, not 0
mmsh> try kmem_cache_create big 4M+1
kmem_cache_create: EINVAL (Invalid argument): objects of 1 to 4194304 bytes, not 4194305
mmsh> try kmem_cache_create odd 100 align=24
kmem_cache_create: EINVAL (Invalid argument): no address is a multiple of 0x18
mmsh> try kmem_cache_create both 100 SLAB_POISON SLAB_TYPESAFE_BY_RCU
kmem_cache_create: EINVAL (Invalid argument): these flags do not go together
mmsh> try kmem_cache_create task_struct 100
kmem_cache_create: EEXIST (File exists): a slab cache of that name exists
mmsh> try kmem_cache_create huge 4M SLAB_RED_ZONE
kmem_cache_create: E2BIG (Argument list too long): no slab of order 10 or less holds an object of 4194304 bytes
mmsh> try kmem_cache_alloc nobody
kmem_cache_alloc: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> try kmem_cache_free nobody 0
kmem_cache_free: ENOENT (No such file or directory): there is no slab cache of that name
mmsh> try kmem_cache_destroy kmalloc-64
kmem_cache_destroy: EPERM (Operation not permitted): the machine itself uses the cache
mmsh> # a constructor runs once an object, when its slab is made
mmsh> kmem_cache_create made 700 ctor=0xee
mmsh> a = kmem_cache_alloc made
0xc104dbc0
mmsh> kread $a
0xee
mmsh> kwrite $a 1
mmsh> kmem_cache_free made $a
mmsh> a = kmem_cache_alloc made
0xc104dbc0
mmsh> kread $a
0x01
mmsh> kmem_cache_free made $a
mmsh> try kmem_cache_free made $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc104dbc0 is free (double free?)
mmsh> kmem_cache_shrink made
mmsh> kmem_cache_destroy made
mmsh> # red zones and poison
mmsh> kmem_cache_create red 100 SLAB_RED_ZONE SLAB_POISON SLAB_STORE_USER
mmsh> a = kmem_cache_alloc red
0xc1018788
mmsh> kread $a-8 128
c1018780: c088 5663 c556 41d8 5a5a 5a5a 5a5a 5a5a  ..Vc.VA.ZZZZZZZZ
c1018790: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10187a0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10187b0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10187c0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10187d0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10187e0: 5a5a 5a5a 5a5a 5a5a 5a5a 5aa5 0000 0000  ZZZZZZZZZZZ.....
c10187f0: c088 5663 c556 41d8 0000 0000 2c00 1ac0  ..Vc.VA.....,...
mmsh> kwrite $a-1 0
mmsh> try kmem_cache_free red $a
kmem_cache_free: EINVAL (Invalid argument): the red zones of object 0xc1018788 were overwritten: 0x4156c5635688c0 before it, 0xd84156c5635688c0 behind
mmsh> kwrite $a-1 0xd8
mmsh> kmem_cache_free red $a
mmsh> try kmem_cache_free red $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1018788 is free (double free?)
mmsh> kwrite $a+50 0
mmsh> a = kmem_cache_alloc red
0xc1018788
mmsh> b = kmem_cache_alloc red
0xc1018708
mmsh> kmem_cache_create other 100 SLAB_RED_ZONE
mmsh> try kmem_cache_free other $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1018788 is of another cache
mmsh> verify
mmsh> # tunables
mmsh> echo "red 8 4 0" > /proc/slabinfo
mmsh> get slabinfo.red.limit
8
mmsh> echo "red 8 9 0" > /proc/slabinfo
mmsh> get slabinfo.red.batchcount
4
mmsh> try echo "red 8" > /proc/slabinfo
echo: EINVAL (Invalid argument): the value is none that the file takes
mmsh> try echo "nobody 8 4 0" > /proc/slabinfo
echo: EINVAL (Invalid argument): there is no slab cache of that name
mmsh> try echo "red 100000 4 0" > /proc/slabinfo
echo: ENOMEM (Cannot allocate memory): an array of 100000 objects takes 400016 bytes, more than 32768
mmsh> # colours: each slab begins 64 bytes further
mmsh> kmem_cache_create col 320
mmsh> for i in 0..36 { p = kmem_cache_alloc col }
0xc1019e00
0xc1019cc0
0xc1019b80
0xc1019a40
0xc1019900
0xc10197c0
0xc1019680
0xc1019540
0xc1019400
0xc10192c0
0xc1019180
0xc1019040
0xc101ae40
0xc101ad00
0xc101abc0
0xc101aa80
0xc101a940
0xc101a800
0xc101a6c0
0xc101a580
0xc101a440
0xc101a300
0xc101a1c0
0xc101a080
0xc101be80
0xc101bd40
0xc101bc00
0xc101bac0
0xc101b980
0xc101b840
0xc101b700
0xc101b5c0
0xc101b480
0xc101b340
0xc101b200
0xc101b0c0
mmsh> slab col
name                    col
object_size             320
size                    320                 (with padding: slabinfo's objsize)
align                   8
flags                   0x40000000  CFLGS_OBJFREELIST_SLAB (index array in a free object)
num                     12                  (objects a slab)
gfporder                0                   (a slab has 2^gfporder pages)
allocflags              0x40000             (gfpflags)
colour                  4                   (offsets that slabs begin at)
colour_off              64                  (bytes from one to the next)
freelist_size           12                  (bytes of the index array: kmem_bufctl_t)
ctor                    NULL
refcount                1                   (names it has)
limit                   54
batchcount              27
shared                  0
cpu_cache               avail 0 limit 54 batchcount 27 touched 1 (the last entry goes out first)
total_slabs             3
free_slabs              0
free_objects            0                   (in slabs; those in arrays count as active)
free_limit              66                  (above it empty slabs are given back)
colour_next             3
free_touched            0
slabs_full              3
    page 0x101b  colouroff 192  s_mem 0xc101b0c0  active 12  freelist NULL
        ############
    page 0x101a  colouroff 128  s_mem 0xc101a080  active 12  freelist NULL
        ############
    page 0x1019  colouroff 64  s_mem 0xc1019040  active 12  freelist NULL
        ############
slabs_partial           0
slabs_free              0
mmsh> d = $(digest)
mmsh> p = kmem_cache_alloc col
0xc101cdc0
mmsh> undo
mmsh> assert $(digest) == $d
mmsh> verify
mmsh> boot i386 --boot "slab_max_order=0"
mmsh> get slabinfo.task_struct.pagesperslab
1
mmsh> boot i386 --boot "slab_max_order=99"
mmsh> get slabinfo.task_struct.pagesperslab
4
mmsh> boot i386 --mem 32M
mmsh> get slabinfo.task_struct.pagesperslab
1
mmsh> verify
