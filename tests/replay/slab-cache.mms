Slab caches: made, merged, filled, damaged, given up.

mmsh> set reasons on
mmsh> kmem_cache_create t 128
mmsh> for i in 0..16 { p = kmem_cache_alloc t }
0xc1013780
0xc1013700
0xc1013680
0xc1013600
0xc1013580
0xc1013500
0xc1013480
0xc1013400
0xc1013380
0xc1013300
0xc1013280
0xc1013200
0xc1013180
0xc1013100
0xc1013080
0xc1013000
mmsh> get slabinfo.t.active_objs
16
mmsh> p = kmem_cache_alloc t
0xc1013f80
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
    0xc1013800 0xc1013880 0xc1013900 0xc1013980 0xc1013a00 0xc1013a80
    0xc1013b00 0xc1013b80 0xc1013c00 0xc1013c80 0xc1013d00 0xc1013d80
    0xc1013e00 0xc1013e80 0xc1013f00
total_slabs             1
free_slabs              0
free_objects            0                   (in slabs; those in arrays count as active)
free_limit              152                 (above it empty slabs are given back)
colour_next             0
free_touched            1
slabs_full              1
    page 0x1013  colouroff 0  s_mem 0xc1013000  active 32  freelist NULL
        ################aaaaaaaaaaaaaaa#
slabs_partial           0
slabs_free              0
mmsh> for i in 0..16 { p = kmem_cache_alloc t }
0xc1013f00
0xc1013e80
0xc1013e00
0xc1013d80
0xc1013d00
0xc1013c80
0xc1013c00
0xc1013b80
0xc1013b00
0xc1013a80
0xc1013a00
0xc1013980
0xc1013900
0xc1013880
0xc1013800
0xc1014f80
mmsh> get slabinfo.t.num_slabs
2
mmsh> # a new name for it
mmsh> kmem_cache_create same 126
mmsh> q = kmem_cache_alloc same
0xc1014f00
mmsh> try get slabinfo.same.active_objs
get: ENOENT (No such file or directory)
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
kmem_cache_create: EINVAL (Invalid argument): a cache needs a name without blanks, and objects of 1 to 4194304 bytes, not 10
mmsh> try kmem_cache_create zero 0
kmem_cache_create: EINVAL (Invalid argument): a cache needs a name without blanks, and objects of 1 to 4194304 bytes, not 0
mmsh> try kmem_cache_create big 4M+1
kmem_cache_create: EINVAL (Invalid argument): a cache needs a name without blanks, and objects of 1 to 4194304 bytes, not 4194305
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
0xc1043bc0
mmsh> kread $a
0xee
mmsh> kwrite $a 1
mmsh> kmem_cache_free made $a
mmsh> a = kmem_cache_alloc made
0xc1043bc0
mmsh> kread $a
0x01
mmsh> kmem_cache_free made $a
mmsh> try kmem_cache_free made $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1043bc0 is free (double free?)
mmsh> kmem_cache_shrink made
mmsh> kmem_cache_destroy made
mmsh> # red zones and poison
mmsh> kmem_cache_create red 100 SLAB_RED_ZONE SLAB_POISON SLAB_STORE_USER
mmsh> a = kmem_cache_alloc red
0xc1015788
mmsh> kread $a-8 128
c1015780: c088 5663 c556 41d8 5a5a 5a5a 5a5a 5a5a  ..Vc.VA.ZZZZZZZZ
c1015790: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10157a0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10157b0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10157c0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10157d0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10157e0: 5a5a 5a5a 5a5a 5a5a 5a5a 5aa5 0000 0000  ZZZZZZZZZZZ.....
c10157f0: c088 5663 c556 41d8 0000 0000 0000 0000  ..Vc.VA.........
mmsh> kwrite $a-1 0
mmsh> try kmem_cache_free red $a
kmem_cache_free: EINVAL (Invalid argument): the red zones of object 0xc1015788 were overwritten: 0x4156c5635688c0 before it, 0xd84156c5635688c0 behind
mmsh> kwrite $a-1 0xd8
mmsh> kmem_cache_free red $a
mmsh> try kmem_cache_free red $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1015788 is free (double free?)
mmsh> kwrite $a+50 0
mmsh> a = kmem_cache_alloc red
0xc1015788
mmsh> b = kmem_cache_alloc red
0xc1015708
mmsh> kmem_cache_create other 100 SLAB_RED_ZONE
mmsh> try kmem_cache_free other $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1015788 is of another cache
mmsh> verify
mmsh> # tunables
mmsh> echo "red 8 4 0" > /proc/slabinfo
mmsh> get slabinfo.red.limit
8
mmsh> echo "red 8 9 0" > /proc/slabinfo
mmsh> get slabinfo.red.batchcount
4
mmsh> try echo "red 8" > /proc/slabinfo
echo: EINVAL (Invalid argument)
mmsh> try echo "nobody 8 4 0" > /proc/slabinfo
echo: EINVAL (Invalid argument): there is no slab cache of that name
mmsh> try echo "red 100000 4 0" > /proc/slabinfo
echo: ENOMEM (Cannot allocate memory): 100000 is more than 8192
mmsh> # colours: each slab begins 64 bytes further
mmsh> kmem_cache_create col 320
mmsh> for i in 0..36 { p = kmem_cache_alloc col }
0xc1016e00
0xc1016cc0
0xc1016b80
0xc1016a40
0xc1016900
0xc10167c0
0xc1016680
0xc1016540
0xc1016400
0xc10162c0
0xc1016180
0xc1016040
0xc1017e40
0xc1017d00
0xc1017bc0
0xc1017a80
0xc1017940
0xc1017800
0xc10176c0
0xc1017580
0xc1017440
0xc1017300
0xc10171c0
0xc1017080
0xc1018e80
0xc1018d40
0xc1018c00
0xc1018ac0
0xc1018980
0xc1018840
0xc1018700
0xc10185c0
0xc1018480
0xc1018340
0xc1018200
0xc10180c0
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
    page 0x1018  colouroff 192  s_mem 0xc10180c0  active 12  freelist NULL
        ############
    page 0x1017  colouroff 128  s_mem 0xc1017080  active 12  freelist NULL
        ############
    page 0x1016  colouroff 64  s_mem 0xc1016040  active 12  freelist NULL
        ############
slabs_partial           0
slabs_free              0
mmsh> d = $(digest)
mmsh> p = kmem_cache_alloc col
0xc1019dc0
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
