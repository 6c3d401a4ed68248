L19  Slabs and the buddy allocator

Goal: say how many objects a slab has, how many slabs some objects need, and what is lost on the way.
Read: mmsh-kmem_cache_create(1), mmsh-slab(1), mmsh-slabinfo(1), mmsh-kmalloc(1)
Run: mmsh lab L19

The buddy allocator gives whole pages. A slab cache cuts blocks of pages into objects of one size, and keeps some
free ones at hand for the processor. kmalloc is a row of such caches.

mmsh> param size 700 in 200..1900 step 4
size = 700
mmsh> param n 100 in 40..200
n = 100
mmsh> # A cache of objects, and the first of them.
mmsh> kmem_cache_create t $size SLAB_NOLEAKTRACE
mmsh> first = kmem_cache_alloc t
0xc104dbc0
mmsh> hint padded "To the machine's alignment."
mmsh> ask padded unit=bytes "Objects of $size bytes: how far apart do they lie in a slab?" get slabinfo.t.objsize
padded = 704 bytes
mmsh> pages = $(get slabinfo.t.pagesperslab)
mmsh> hint per_slab "Whole objects only, and with them an array with a byte for each: the index of the next free one."
mmsh> ask per_slab "A slab of this cache has $pages pages. How many objects?" get slabinfo.t.objperslab
per_slab = 11
mmsh> per_slab = $_
mmsh> hint lost "What is no object's $size bytes."
mmsh> ask lost unit=bytes "How many bytes of a slab hold no object?" $pages * 4K - $per_slab * $size
lost = 492 bytes
mmsh> slab t
name                    t
object_size             700
size                    704                 (with padding: slabinfo's objsize)
align                   8
flags                   0x40800000  SLAB_NOLEAKTRACE|CFLGS_OBJFREELIST_SLAB (index array in a free object)
num                     11                  (objects a slab)
gfporder                1                   (a slab has 2^gfporder pages)
allocflags              0x40000             (gfpflags)
colour                  7                   (offsets that slabs begin at)
colour_off              64                  (bytes from one to the next)
freelist_size           11                  (bytes of the index array: kmem_bufctl_t)
ctor                    NULL
refcount                1                   (names it has)
limit                   54
batchcount              27
shared                  0
cpu_cache               avail 10 limit 54 batchcount 27 touched 1 (the last entry goes out first)
    0xc104c040 0xc104c300 0xc104c5c0 0xc104c880 0xc104cb40 0xc104ce00
    0xc104d0c0 0xc104d380 0xc104d640 0xc104d900
total_slabs             1
free_slabs              0
free_objects            0                   (in slabs; those in arrays count as active)
free_limit              65                  (above it empty slabs are given back)
colour_next             1
free_touched            0
slabs_full              1
    page 0x104c  colouroff 64  s_mem 0xc104c040  active 11  freelist NULL
        aaaaaaaaaa#
slabs_partial           0
slabs_free              0
mmsh> # More of them. The processor's array is filled by the batch, so the slabs may have given some more.
mmsh> repeat $n - 1 { e = $(kmem_cache_alloc t) }
mmsh> hint slabs "$n objects, $per_slab a slab, begun slabs count; a last batch for the array may need one more."
mmsh> ask slabs "$n objects are allocated. How many slabs has the cache?" get slabinfo.t.num_slabs
slabs = 10
mmsh> slabs = $_
mmsh> assert $slabs * $per_slab >= $n
mmsh> ask saved unit=pages "How many pages are that less than a page for each object?" $n - $slabs * $pages
saved = 80 pages
mmsh> # kmalloc takes the smallest of its caches that will do.
mmsh> param small 100 in 33..4000
small = 100
mmsh> p = kmalloc $small
0xc1016780
mmsh> hint kmalloc "32, 64, 96, 128, 192, 256, then powers of two."
mmsh> ask kmalloc unit=bytes "kmalloc($small): how large is the object?" ksize $p
kmalloc = 128 bytes
mmsh> ask waste unit=bytes "How many bytes of it does nobody use?" $(ksize $p) - $small
waste = 28 bytes
mmsh> ask waste_of_page unit=bytes "How many would it be if the buddy allocator gave the $small bytes?" 4K - $small
waste_of_page = 3996 bytes
mmsh> # Beyond the largest cache it asks the buddy allocator.
mmsh> param big 9000 in 8200..200000 step 100
big = 9000
mmsh> q = kmalloc $big
0xc1080000
mmsh> hint large "A power of two of pages."
mmsh> ask large unit=bytes "kmalloc($big): how much memory is taken?" ksize $q
large = 16384 bytes
mmsh> # A constructor runs when a slab is made, not when an object is handed out.
mmsh> kmem_cache_create c 100 ctor=0xab
mmsh> o = kmem_cache_alloc c
0xc1017618
mmsh> kread $o
0xab
mmsh> kwrite $o 1
mmsh> kmem_cache_free c $o
mmsh> hint last "The array is a stack."
mmsh> ask last of=no,yes "It was freed. Does the next allocation give the same object?" $(kmem_cache_alloc c) == $o
last = yes
mmsh> hint ctor "0xab is the constructor's; 1 was written before the object was freed."
mmsh> ask ctor "What is in its first byte now?" kread $o
ctor = 0x1
mmsh> # A cache with objects in use cannot go.
mmsh> hint destroy "An errno, or ok."
mmsh> ask destroy "kmem_cache_destroy of the cache of $n objects?" kmem_cache_destroy t
destroy = EBUSY
mmsh> verify
