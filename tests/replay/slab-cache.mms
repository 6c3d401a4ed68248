Slab caches: made, merged, filled, damaged, given up.

mmsh> set reasons on
mmsh> kmem_cache_create t 128
mmsh> for i in 0..16 { p = kmem_cache_alloc t }
0xc1015780
0xc1015700
0xc1015680
0xc1015600
0xc1015580
0xc1015500
0xc1015480
0xc1015400
0xc1015380
0xc1015300
0xc1015280
0xc1015200
0xc1015180
0xc1015100
0xc1015080
0xc1015000
mmsh> get slabinfo.t.active_objs
16
mmsh> p = kmem_cache_alloc t
0xc1015f80
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
    0xc1015800 0xc1015880 0xc1015900 0xc1015980 0xc1015a00 0xc1015a80
    0xc1015b00 0xc1015b80 0xc1015c00 0xc1015c80 0xc1015d00 0xc1015d80
    0xc1015e00 0xc1015e80 0xc1015f00
total_slabs             1
free_slabs              0
free_objects            0                   (in slabs; those in arrays count as active)
free_limit              152                 (above it empty slabs are given back)
colour_next             0
free_touched            1
slabs_full              1
    page 0x1015  colouroff 0  s_mem 0xc1015000  active 32  freelist NULL
        ################aaaaaaaaaaaaaaa#
slabs_partial           0
slabs_free              0
mmsh> for i in 0..16 { p = kmem_cache_alloc t }
0xc1015f00
0xc1015e80
0xc1015e00
0xc1015d80
0xc1015d00
0xc1015c80
0xc1015c00
0xc1015b80
0xc1015b00
0xc1015a80
0xc1015a00
0xc1015980
0xc1015900
0xc1015880
0xc1015800
0xc1016f80
mmsh> get slabinfo.t.num_slabs
2
mmsh> # a new name for it
mmsh> kmem_cache_create same 126
mmsh> q = kmem_cache_alloc same
0xc1016f00
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
0xc1017788
mmsh> kread $a-8 128
c1017780: c088 5663 c556 41d8 5a5a 5a5a 5a5a 5a5a  ..Vc.VA.ZZZZZZZZ
c1017790: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10177a0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10177b0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10177c0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10177d0: 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a 5a5a  ZZZZZZZZZZZZZZZZ
c10177e0: 5a5a 5a5a 5a5a 5a5a 5a5a 5aa5 0000 0000  ZZZZZZZZZZZ.....
c10177f0: c088 5663 c556 41d8 0000 0000 2c00 1ac0  ..Vc.VA.....,...
mmsh> kwrite $a-1 0
mmsh> try kmem_cache_free red $a
kmem_cache_free: EINVAL (Invalid argument): the red zones of object 0xc1017788 were overwritten: 0x4156c5635688c0 before it, 0xd84156c5635688c0 behind
mmsh> kwrite $a-1 0xd8
mmsh> kmem_cache_free red $a
mmsh> try kmem_cache_free red $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1017788 is free (double free?)
mmsh> kwrite $a+50 0
mmsh> a = kmem_cache_alloc red
0xc1017788
mmsh> b = kmem_cache_alloc red
0xc1017708
mmsh> kmem_cache_create other 100 SLAB_RED_ZONE
mmsh> try kmem_cache_free other $a
kmem_cache_free: EINVAL (Invalid argument): the object 0xc1017788 is of another cache
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
mmsh> # one CPU's array may take 32 KiB with its 16 bytes of head, and the shared one what kmalloc has
mmsh> try echo "red 8189 4 0" > /proc/slabinfo
echo: ENOMEM (Cannot allocate memory): an array of 8189 objects takes 32772 bytes, more than 32768
mmsh> echo "red 8188 4 0" > /proc/slabinfo
mmsh> get slabinfo.red.limit
8188
mmsh> try echo "red 5 5 100000000" > /proc/slabinfo
echo: ENOMEM (Cannot allocate memory): an array of 500000000 objects takes 2000000016 bytes, more than 4194304
mmsh> get slabinfo.red.limit
8188
mmsh> # numbers are read as by sscanf(" %d %d %d"): decimal, up to what is no digit, 32 bits of them
mmsh> try echo "red 0x10 5 0" > /proc/slabinfo
echo: EINVAL (Invalid argument): the value is none that the file takes
mmsh> try echo "red 12 x 0" > /proc/slabinfo
echo: EINVAL (Invalid argument): the value is none that the file takes
mmsh> try echo "red 12 - 0" > /proc/slabinfo
echo: EINVAL (Invalid argument): the value is none that the file takes
mmsh> try echo "red 12 +5 0" > /proc/slabinfo
echo: EINVAL (Invalid argument): the value is none that the file takes
mmsh> get slabinfo.red.limit
8188
mmsh> echo "red 12 5 0x" > /proc/slabinfo
mmsh> get slabinfo.red.limit
12
mmsh> get slabinfo.red.batchcount
5
mmsh> get slabinfo.red.sharedfactor
0
mmsh> echo "red   010 007 0 and more" > /proc/slabinfo
mmsh> get slabinfo.red.limit
10
mmsh> get slabinfo.red.batchcount
7
mmsh> echo "red 4294967305 3 0" > /proc/slabinfo
mmsh> get slabinfo.red.limit
9
mmsh> echo "red 7-3 0" > /proc/slabinfo
mmsh> get slabinfo.red.limit
9
mmsh> # of a line that has 128 bytes at most, with the newline
mmsh> echo "red                                                                                                                       8 4 0" > /proc/slabinfo
mmsh> try echo "red                                                                                                                        6 4 0" > /proc/slabinfo
echo: EINVAL (Invalid argument): the value is none that the file takes
mmsh> verify
mmsh> # colours: each slab begins 64 bytes further
mmsh> kmem_cache_create col 320
mmsh> for i in 0..36 { p = kmem_cache_alloc col }
0xc1018e00
0xc1018cc0
0xc1018b80
0xc1018a40
0xc1018900
0xc10187c0
0xc1018680
0xc1018540
0xc1018400
0xc10182c0
0xc1018180
0xc1018040
0xc1019e40
0xc1019d00
0xc1019bc0
0xc1019a80
0xc1019940
0xc1019800
0xc10196c0
0xc1019580
0xc1019440
0xc1019300
0xc10191c0
0xc1019080
0xc101ae80
0xc101ad40
0xc101ac00
0xc101aac0
0xc101a980
0xc101a840
0xc101a700
0xc101a5c0
0xc101a480
0xc101a340
0xc101a200
0xc101a0c0
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
    page 0x101a  colouroff 192  s_mem 0xc101a0c0  active 12  freelist NULL
        ############
    page 0x1019  colouroff 128  s_mem 0xc1019080  active 12  freelist NULL
        ############
    page 0x1018  colouroff 64  s_mem 0xc1018040  active 12  freelist NULL
        ############
slabs_partial           0
slabs_free              0
mmsh> d = $(digest)
mmsh> p = kmem_cache_alloc col
0xc101bdc0
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
mmsh> # pointers of 8 bytes fill the 32 KiB sooner
mmsh> boot x86_64
mmsh> kmem_cache_create t 100
mmsh> try echo "t 4095 1 0" > /proc/slabinfo
echo: ENOMEM (Cannot allocate memory): an array of 4095 objects takes 32776 bytes, more than 32768
mmsh> echo "t 4094 1 0" > /proc/slabinfo
mmsh> verify
