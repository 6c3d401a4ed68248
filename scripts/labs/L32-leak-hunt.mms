L32  A leak hunt

Goal: find the one object that nobody gave back, and the call that took it.
Read: mmsh-slab(1), mmsh-slabinfo(1), mmsh-whatis(1), mmsh-settle(1), mmsh-kmalloc(1)
Run: mmsh lab L32

A driver runs for a while. It calls kmalloc and kfree, vmalloc, the page allocator; a process runs beside it. In
the end the driver is unloaded, and gives back what it has. One address it had lost. No program that is wrong in
that way ever fails: memory gets less, and nobody says where.

mmsh> # 0: the 32-bit PC, 1: the ARM board, 2: the 64-bit PC.
mmsh> param machine 0 in 0 1 2
machine = 0
mmsh> if $machine == 1 { boot vexpress } else if $machine == 2 { boot x86_64 }
mmsh> param noise 2025 in 1..1000000
noise = 2025
mmsh> param calls 190 in 185..197
calls = 190
mmsh> # The counters of a cache have what lies ready for the processor among the active objects. settle puts it back
mmsh> # into the slabs, and gives slabs without an object away.
mmsh> settle
mmsh> source L32/objects.mms
kmalloc-128  0
kmalloc-192  0
kmalloc-256  0
kmalloc-512  0
mmsh> # The driver's calls, with their numbers, and what they give.
mmsh> source L32/session.mms $noise $calls
1  vmalloc 41613 gives 0xf8800000
2  kmalloc 160 gives 0xc1017b40
3  kmalloc 508 gives 0xc104ce00
4  kmalloc 186 gives 0xc1017a80
5  kfree 0xc1017a80
6  vfree 0xf8800000
7  kmalloc 438 gives 0xc104cc00
8  kmalloc 332 gives 0xc104ca00
9  kfree 0xc104cc00
10  vmalloc 16962 gives 0xf880c000
11  touch 0xb7efc000
12  kmalloc 473 gives 0xc104cc00
13  kfree 0xc1017b40
14  kmalloc 391 gives 0xc104c800
15  kmalloc 302 gives 0xc104c600
16  kfree 0xc104ca00
17  touch 0xb7fe7000
18  kmalloc 106 gives 0xc104e780
19  kfree 0xc104e780
20  kmalloc 407 gives 0xc104ca00
21  kfree 0xc104c800
22  alloc_pages 1 gives 0x1020
23  vfree 0xf880c000
24  kmalloc 351 gives 0xc104c800
25  kfree 0xc104c800
26  kfree 0xc104ce00
27  vmalloc 12897 gives 0xf8812000
28  kfree 0xc104ca00
29  kmalloc 232 gives 0xc104ff00
30  kmalloc 447 gives 0xc104ca00
31  kmalloc 255 gives 0xc104fe00
32  kfree 0xc104c600
33  touch 0xb7fd3000
34  kmalloc 497 gives 0xc104c600
35  kmalloc 152 gives 0xc1017b40
36  kfree 0xc104c600
37  kfree 0xc104fe00
38  kmalloc 494 gives 0xc104c600
39  kmalloc 472 gives 0xc104ce00
40  kfree 0xc104c600
41  kfree 0xc104ce00
42  kmalloc 463 gives 0xc104ce00
43  touch 0xb7fa4000
44  kmalloc 490 gives 0xc104c600
45  kfree 0xc104ff00
46  kfree 0xc104cc00
47  kfree 0xc104c600
48  touch 0xb7fd6000
49  kfree 0xc104ca00
50  vfree 0xf8812000
51  kmalloc 345 gives 0xc104ca00
52  kfree 0xc104ca00
53  kmalloc 185 gives 0xc1017a80
54  kmalloc 431 gives 0xc104ca00
55  kmalloc 332 gives 0xc104c600
56  kfree 0xc104ca00
57  kfree 0xc1017b40
58  kfree 0xc104ce00
59  kmalloc 481 gives 0xc104ce00
60  kmalloc 380 gives 0xc104ca00
61  kmalloc 111 gives 0xc104e780
62  kfree 0xc104e780
63  kfree 0xc1017a80
64  kmalloc 358 gives 0xc104cc00
65  __free_pages 0x1020 1
66  kfree 0xc104c600
67  kfree 0xc104ce00
68  vmalloc 41620 gives 0xf8817000
69  kfree 0xc104ca00
70  kmalloc 461 gives 0xc104ca00
71  kfree 0xc104cc00
72  kmalloc 481 gives 0xc104cc00
73  alloc_pages 1 gives 0x1020
74  kmalloc 237 gives 0xc104ff00
75  kfree 0xc104ff00
76  kmalloc 203 gives 0xc104ff00
77  __free_pages 0x1020 1
78  kfree 0xc104cc00
79  alloc_pages 1 gives 0x1020
80  kmalloc 332 gives 0xc104cc00
81  kmalloc 264 gives 0xc104ce00
82  kmalloc 174 gives 0xc1017a80
83  __free_pages 0x1020 1
84  kfree 0xc104ff00
85  kmalloc 260 gives 0xc104c600
86  alloc_pages 1 gives 0x1020
87  kfree 0xc104cc00
88  kfree 0xc104ce00
89  kmalloc 309 gives 0xc104ce00
90  kfree 0xc104c600
91  __free_pages 0x1020 1
92  kmalloc 373 gives 0xc104c600
93  kmalloc 199 gives 0xc104ff00
94  kfree 0xc104ce00
95  touch 0xb7f15000
96  alloc_pages 1 gives 0x1020
97  kmalloc 197 gives 0xc104fe00
98  kfree 0xc104c600
99  kmalloc 225 gives 0xc104fd00
100  __free_pages 0x1020 1
101  kmalloc 252 gives 0xc104fc00
102  kmalloc 253 gives 0xc104fb00
103  kfree 0xc104fd00
104  kmalloc 484 gives 0xc104c600
105  kfree 0xc104fb00
106  kmalloc 283 gives 0xc104ce00
107  kmalloc 364 gives 0xc104cc00
108  kfree 0xc104ce00
109  kmalloc 324 gives 0xc104ce00
110  vfree 0xf8817000
111  kfree 0xc104cc00
112  kfree 0xc104fe00
113  kmalloc 110 gives 0xc104e780
114  kmalloc 504 gives 0xc104cc00
115  kfree 0xc104ce00
116  kfree 0xc104fc00
117  kmalloc 320 gives 0xc104ce00
118  kfree 0xc104c600
119  kmalloc 496 gives 0xc104c600
120  kfree 0xc104e780
121  kfree 0xc104c600
122  kfree 0xc104ff00
123  kfree 0xc104ce00
124  kfree 0xc1017a80
125  kfree 0xc104cc00
126  kmalloc 507 gives 0xc104cc00
127  touch 0xb7f9b000
128  kfree 0xc104cc00
129  kmalloc 98 gives 0xc104e780
130  vmalloc 37607 gives 0xf8823000
131  kmalloc 334 gives 0xc104cc00
132  kmalloc 430 gives 0xc104ce00
133  kmalloc 175 gives 0xc1017a80
134  alloc_pages 1 gives 0x1020
135  vfree 0xf8823000
136  kfree 0xc104ce00
137  kmalloc 193 gives 0xc104ff00
138  kmalloc 505 gives 0xc104ce00
139  kfree 0xc104ce00
140  kmalloc 156 gives 0xc1017b40
141  kfree 0xc1017b40
142  vmalloc 33463 gives 0xf882e000
143  kfree 0xc104cc00
144  kfree 0xc1017a80
145  kmalloc 131 gives 0xc1017a80
146  touch 0xb7f8b000
147  kfree 0xc104ff00
148  kfree 0xc104e780
149  kmalloc 171 gives 0xc1017b40
150  kmalloc 263 gives 0xc104cc00
151  kfree 0xc1017a80
152  vfree 0xf882e000
153  kfree 0xc1017b40
154  __free_pages 0x1020 1
155  kmalloc 226 gives 0xc104ff00
156  kmalloc 503 gives 0xc104ce00
157  kmalloc 294 gives 0xc104c600
158  kfree 0xc104cc00
159  kmalloc 217 gives 0xc104fc00
160  kmalloc 299 gives 0xc104cc00
161  kmalloc 496 gives 0xc104c800
162  kmalloc 473 gives 0xc104c400
163  kfree 0xc104c800
164  kmalloc 195 gives 0xc104fe00
165  kfree 0xc104ff00
166  vmalloc 45709 gives 0xf8838000
167  kmalloc 322 gives 0xc104c800
168  kfree 0xc104c600
169  kfree 0xc104fe00
170  kfree 0xc104ce00
171  kfree 0xc104c800
172  alloc_pages 1 gives 0x1020
173  vfree 0xf8838000
174  kmalloc 451 gives 0xc104c800
175  kmalloc 502 gives 0xc104ce00
176  kfree 0xc104c400
177  kmalloc 488 gives 0xc104c400
178  kfree 0xc104cc00
179  kfree 0xc104c400
180  vmalloc 33303 gives 0xf8845000
181  kmalloc 295 gives 0xc104c400
182  kfree 0xc104fc00
183  kfree 0xc104c400
184  kfree 0xc104ce00
185  kmalloc 345 gives 0xc104ce00
186  kfree 0xc104c800
187  kmalloc 483 gives 0xc104c800
188  kmalloc 320 gives 0xc104c400
189  kmalloc 141 gives 0xc1017b40
190  kmalloc 338 gives 0xc104cc00
191  kfree 0xc104c400
192  kfree 0xc104c800
193  kfree 0xc1017b40
194  kfree 0xc104ce00
195  kfree 0xc104cc00
196  __free_pages 0x1020 1
197  vfree 0xf8845000
mmsh> settle
mmsh> source L32/objects.mms
kmalloc-128  0
kmalloc-192  0
kmalloc-256  0
kmalloc-512  1
mmsh> hint cache "Compare with the numbers above. kmalloc-128 has objects of 128 bytes."
mmsh> ask cache unit=bytes "One cache has an object more than before. How large is that object?" ksize $lost
cache = 512 bytes
mmsh> cache = $_
mmsh> slab kmalloc-$cache
name                    kmalloc-512
object_size             512
size                    512                 (with padding: slabinfo's objsize)
align                   512
flags                   0x40000000  CFLGS_OBJFREELIST_SLAB (index array in a free object)
num                     8                   (objects a slab)
gfporder                0                   (a slab has 2^gfporder pages)
allocflags              0x40000             (gfpflags)
colour                  0                   (offsets that slabs begin at)
colour_off              512                 (bytes from one to the next)
freelist_size           8                   (bytes of the index array: kmem_bufctl_t)
ctor                    NULL
refcount                1                   (names it has)
limit                   54
batchcount              27
shared                  0
cpu_cache               avail 0 limit 54 batchcount 27 touched 1 (the last entry goes out first)
total_slabs             1
free_slabs              0
free_objects            7                   (in slabs; those in arrays count as active)
free_limit              62                  (above it empty slabs are given back)
colour_next             0
free_touched            0
slabs_full              0
slabs_partial           1
    page 0x104c  colouroff 0  s_mem 0xc104c000  active 1  freelist 0xc104c000
        .....#..
slabs_free              0
mmsh> hint address "A # is an object in use. They lie one behind the other, $cache bytes each, from s_mem on."
mmsh> hint address "Not every # need be the driver's: it is one that the session has taken, and not given back."
mmsh> ask address points=2 "Which address did the driver lose?" $lost
address = 0xc104ca00
mmsh> hint call "Look for the address from below: the kmalloc that no kfree follows."
mmsh> ask call points=2 "And which of its calls had given that address?" $taken
call = 70
mmsh> hint frame "Its physical address, less the last three digits."
mmsh> ask frame "$lost is lowmem. Which page frame does it keep?" $(__pa $lost) >> 12
frame = 0x104c
mmsh> whatis $lost
area    lowmem
frame   0x104c (Normal): slab of kmalloc-512, 1 of 8 objects are out
object  kmalloc-512: number 5 of its slab, in use, begins at 0xc104ca00
mmsh> # What becomes of it: the object goes back, and its slab too, if nobody else has one there.
mmsh> slabs = $(get slabinfo.kmalloc-$cache.num_slabs)
mmsh> hint fixed "An errno, or ok."
mmsh> ask fixed "kfree of that address now?" kfree $lost
fixed = ok
mmsh> settle
mmsh> source L32/objects.mms
kmalloc-128  0
kmalloc-192  0
kmalloc-256  0
kmalloc-512  0
mmsh> ask slabs "How many slabs of kmalloc-$cache does that give away?" \
...>   $slabs - $(get slabinfo.kmalloc-$cache.num_slabs)
slabs = 1
mmsh> verify
