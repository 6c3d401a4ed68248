L20  Three addresses

Goal: say of a kernel address who gave it, where the memory behind it is, and who has to give it back.
Read: mmsh-__get_free_pages(1), mmsh-kmalloc(1), mmsh-vmalloc(1), mmsh-kmap(1), mmsh-vtop(1), mmsh-fail(1)
Check: mmsh --check scripts/labs/L20-three-addresses.mms

The lecture's malloc_test asks in three ways: __get_free_page for a page, kmalloc for 100 bytes, vmalloc for a
million in a row. All three are kernel addresses. Below they are asked for on three machines; then one fails.

mmsh> # On the 32-bit PC. Q1: Which of the three addresses can __pa translate, and why not the other?
mmsh> page = __get_free_pages 0
0xc1012000
mmsh> small = kmalloc 100
0xc1013780
mmsh> big = vmalloc 1000000
0xf8800000
mmsh> assert $page >= 0xc0000000 && $page < 0xf8000000
mmsh> assert $small >= 0xc0000000 && $small < 0xf8000000
mmsh> assert $big >= 0xf8800000 && $big < 0xff7fe000
mmsh> __pa $page
0x1012000
mmsh> __pa $small
0x1013780
mmsh> expect EINVAL __pa $big
mmsh> # Q2: So how does the MMU find the page behind $big? And the one after it: are the two neighbours?
mmsh> first = vtop $big
VIRTUAL     PHYSICAL
0xf8800000  0x3f800000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     994  0x62ef88    =>  0x1014067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1014000      0  0x1014000   =>  0x3f800163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL
PAGE   0x3f800000
AREA   vmalloc
mmsh> second = vtop $big+4K
VIRTUAL     PHYSICAL
0xf8801000  0x3f801000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     994  0x62ef88    =>  0x1014067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1014000      1  0x1014004   =>  0x3f801163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL
PAGE   0x3f801000
AREA   vmalloc
mmsh> assert $first >= 896M
mmsh> # Q3: A million bytes: how many pages, how many bytes of addresses? (One page more: for what?)
mmsh> vmallocinfo
0xf8800000-0xf88f6000 1007616 mmsh_command+0x2c/0x80 pages=245 vmalloc
mmsh> assert 1000000/4K + 1 == 245
mmsh> try kread $big+245pg
kread: BUG: unable to handle page fault for address: f88f5000: EFAULT (Bad address)
mmsh> # Q4: The frames of $big are highmem. Does the first have another kernel address? Give it one, and write here,
mmsh> # read there.
mmsh> page_address $first>>12
0x0
mmsh> other = kmap $first>>12
0xff801000
mmsh> kwrite $big "both"
mmsh> kread $other 4
ff801000: 626f 7468                                both
mmsh> kunmap $first>>12
mmsh> # The usual end of such a module: what was taken goes back, in the reverse order.
mmsh> vfree $big
mmsh> kfree $small
mmsh> free_pages $page 0
mmsh> assert $(get meminfo.VmallocUsed) == 0
mmsh> # Q5: If the third request fails, the first two must be undone: goto fail. What would leak else?
mmsh> page = __get_free_pages 0
0xc1012000
mmsh> small = kmalloc 100
0xc1013780
mmsh> fail 100
mmsh> try vmalloc 1000000
vmalloc: ENOMEM (Cannot allocate memory)
mmsh> # vmalloc itself had 97 frames by then (three requests were its bookkeeping). It has none now:
mmsh> assert $(get meminfo.VmallocUsed) == 0
mmsh> vmallocinfo
0xf8800000-0xf89ec000 2015232 unpurged vm_area
mmsh> verify
mmsh> # but the other two are still ours.
mmsh> whatis $page
area    lowmem
frame   0x1012 (Normal): allocated by command, order 0 from 0x1012
mmsh> whatis $small
area    lowmem
frame   0x1013 (Normal): slab of kmalloc-128, 16 of 32 objects are out
object  kmalloc-128: number 15 of its slab, in use, begins at 0xc1013780
mmsh> kfree $small
mmsh> free_pages $page 0
mmsh> whatis $page
area    lowmem
frame   0x1012 (Normal): free on a per-CPU list, order 0
mmsh> expect EINVAL kfree $small
mmsh> # Q6: vmalloc's failure left something after all: a table, for the next one. Where does init_mm count it?
mmsh> get init_mm.tables
1
mmsh> # On the ARM board. Q7: The same requests. Which numbers do you know before you type?
mmsh> boot vexpress
mmsh> page = __get_free_pages 0
0xc081e000
mmsh> assert $(__pa $page) == $page - 0xc0000000 + 0x60000000
mmsh> small = kmalloc 100
0xc081f780
mmsh> assert $(__pa $small) == $small - 0xc0000000 + 0x60000000
mmsh> kfree $small
mmsh> big = vmalloc 1000000
0xf0000000
mmsh> assert $(vtop $big) >= 0x8f800000
mmsh> vfree $big
mmsh> free_pages $page 0
mmsh> # On the 64-bit PC. Q8: There is no highmem, so $big's frames have linear addresses. Why is it a vmalloc address?
mmsh> boot x86_64
mmsh> page = __get_free_pages 0
0xffff888100014000
mmsh> big = vmalloc 1000000
0xffffc90000000000
mmsh> assert $big == 0xffffc90000000000
mmsh> frame = vtop $big
VIRTUAL             PHYSICAL
0xffffc90000000000  0x100015000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        402  0x160ac90       =>  0x100148067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x100148000        0  0x100148000     =>  0x100149067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x100149000        0  0x100149000     =>  0x10014a067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x10014a000        0  0x10014a000     =>  0x8000000100015163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x100015000
AREA   vmalloc
mmsh> page_address $frame>>12
0xffff888100015000
mmsh> vfree $big
mmsh> free_pages $page 0
mmsh> # Q9: What does a driver do that frees twice?
mmsh> expect EINVAL vfree $big
mmsh> expect EINVAL free_pages $page 0
