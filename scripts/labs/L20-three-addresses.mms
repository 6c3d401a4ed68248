L20  Three addresses

Goal: say of a kernel address who gave it, where the memory behind it is, and who has to give it back.
Read: mmsh-__get_free_pages(1), mmsh-vmalloc(1), mmsh-kmap(1), mmsh-vtop(1), mmsh-fail(1)
Check: mmsh --check scripts/labs/L20-three-addresses.mms

A module asks for memory in different ways: __get_free_page for a page of the linear mapping, vmalloc for a
million bytes in a row. Both are kernel addresses. Below it does so on three machines, and then something fails.

mmsh> # On the 32-bit PC. Q1: Which of the two addresses can __pa translate, and why not the other?
mmsh> page = __get_free_pages 0
0xc1003000
mmsh> big = vmalloc 1000000
0xf8800000
mmsh> assert $page >= 0xc0000000 && $page < 0xf8000000
mmsh> __pa $page
0x1003000
mmsh> expect EINVAL __pa $big
mmsh> # Q2: So how does the MMU find the page behind $big? And the one after it: are the two neighbours?
mmsh> first = vtop $big
VIRTUAL     PHYSICAL
0xf8800000  0x3f800000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     994  0x62ef88    =>  0x1004067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1004000      0  0x1004000   =>  0x3f800163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL
PAGE   0x3f800000
AREA   vmalloc
mmsh> second = vtop $big+4K
VIRTUAL     PHYSICAL
0xf8801000  0x3f801000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     994  0x62ef88    =>  0x1004067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1004000      1  0x1004004   =>  0x3f801163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL
PAGE   0x3f801000
AREA   vmalloc
mmsh> assert $first >= 896M
mmsh> # Q3: A million bytes: how many pages, how many bytes of addresses? (One page more: for what?)
mmsh> vmallocinfo
0xf8800000-0xf88f6000 1007616 mmsh_command+0x2c/0x80 pages=245 vmalloc
mmsh> assert 1000000/4K + 1 == 245
mmsh> try kread $big+245pg
BUG: unable to handle page fault for address: f88f5000
#PF: supervisor read access in kernel mode
#PF: error_code(0x0000) - not-present page
*pde = 01004067 *pte = 00000000 
Oops: 0000 [#1] SMP
---[ end trace 0000000000000000 ]---
kread: EFAULT (Bad address)
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
mmsh> free_pages $page 0
mmsh> assert $(get meminfo.VmallocUsed) == 0
mmsh> # Q5: If the second request fails, the first must be undone: goto fail. Which frame would leak else?
mmsh> page = __get_free_pages 0
0xc1003000
mmsh> fail 100
mmsh> try vmalloc 1000000
vmalloc: ENOMEM (Cannot allocate memory)
mmsh> # vmalloc itself had 97 frames by then (three requests were its bookkeeping). It has none now:
mmsh> assert $(get meminfo.VmallocUsed) == 0
mmsh> vmallocinfo
0xf8800000-0xf89ec000 2015232 unpurged vm_area
mmsh> verify
mmsh> # but $page is still ours.
mmsh> whatis $page
area    lowmem
frame   0x1003 (Normal): allocated by command, order 0 from 0x1003
mmsh> free_pages $page 0
mmsh> whatis $page
area    lowmem
frame   0x1003 (Normal): free on a per-CPU list, order 0
mmsh> # Q6: vmalloc's failure left something after all: a table, for the next one. Where does init_mm count it?
mmsh> get init_mm.tables
1
mmsh> # On the ARM board. Q7: The same four requests. Which numbers do you know before you type?
mmsh> boot vexpress
mmsh> page = __get_free_pages 0
0xc083e000
mmsh> assert $(__pa $page) == $page - 0xc0000000 + 0x60000000
mmsh> big = vmalloc 1000000
0xf0000000
mmsh> assert $(vtop $big) >= 0x8f800000
mmsh> vfree $big
mmsh> free_pages $page 0
mmsh> # On the 64-bit PC. Q8: There is no highmem, so $big's frames have linear addresses. Why is it a vmalloc address?
mmsh> boot x86_64
mmsh> page = __get_free_pages 0
0xffff888100007000
mmsh> big = vmalloc 1000000
0xffffc90000000000
mmsh> assert $big == 0xffffc90000000000
mmsh> frame = vtop $big
VIRTUAL             PHYSICAL
0xffffc90000000000  0x100008000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        402  0x160ac90       =>  0x1000fd067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x1000fd000        0  0x1000fd000     =>  0x1000fe067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x1000fe000        0  0x1000fe000     =>  0x1000ff067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1000ff000        0  0x1000ff000     =>  0x8000000100008163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x100008000
AREA   vmalloc
mmsh> page_address $frame>>12
0xffff888100008000
mmsh> vfree $big
mmsh> free_pages $page 0
mmsh> # Q9: What does a driver do that frees twice?
mmsh> expect EINVAL vfree $big
mmsh> expect EINVAL free_pages $page 0
