L20  Three addresses

Goal: say of a kernel address who gave it, where the memory behind it is, and who has to give it back.
Read: mmsh-__get_free_pages(1), mmsh-kmalloc(1), mmsh-vmalloc(1), mmsh-kmap(1), mmsh-vtop(1), mmsh-fail(1)
Run: mmsh lab L20

The lecture's malloc_test asks in three ways: __get_free_page for a page, kmalloc for 100 bytes, vmalloc for a
million in a row. All three are kernel addresses. Below they are asked for on three machines; then one fails.

mmsh> param order 0 in 0..6
order = 0
mmsh> param bytes 100 in 33..4000
bytes = 100
mmsh> param many 1000000 in 300000..3000000
many = 1000000
mmsh> layout
virtual kernel memory layout:
    fixmap  : 0xffdb8000 - 0xfffff000   (2332 kB)
  cpu_entry : 0xffc00000 - 0xffc2c000   ( 176 kB)
    pkmap   : 0xff800000 - 0xffc00000   (4096 kB)
    vmalloc : 0xf8800000 - 0xff7fe000   ( 111 MB)
    lowmem  : 0xc0000000 - 0xf8000000   ( 896 MB)
      .init : 0xc05a8000 - 0xc062e000   ( 536 kB)
      .data : 0xc0415d3a - 0xc05a7f80   (1608 kB)
      .text : 0xc0100000 - 0xc0415d3a   (3159 kB)
mmsh> # On the 32-bit PC, whose lowmem is mapped from 0xc0000000 on.
mmsh> page = __get_free_pages $order
0xc1015000
mmsh> small = kmalloc $bytes
0xc1016780
mmsh> big = vmalloc $many
0xf8800000
mmsh> hint page "Its distance from PAGE_OFFSET."
mmsh> ask page "__get_free_pages gave $page. At which physical address is that?" __pa $page
page = 0x1015000
mmsh> assert $(vtop $page) == $_
mmsh> hint small "kmalloc's memory is lowmem, too."
mmsh> ask small "kmalloc($bytes) gave $small. Which page frame is it in?" $(__pa $small) >> 12
small = 0x1016
mmsh> hint linear "An errno, or an address."
mmsh> ask linear "vmalloc($many) gave $big. What has __pa to say of it?" __pa $big
linear = EINVAL
mmsh> # So the MMU has to look it up, page by page: the areas of vmalloc have page tables.
mmsh> vtop $big
VIRTUAL     PHYSICAL
0xf8800000  0x3f800000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x62e000     994  0x62ef88    =>  0x1019067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1019000      0  0x1019000   =>  0x3f800163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL
PAGE   0x3f800000
AREA   vmalloc
mmsh> hint pages "Whole pages."
mmsh> ask pages "vmalloc($many): of how many page frames?" $(get meminfo.VmallocUsed) / 4
pages = 245
mmsh> pages = $_
mmsh> hint next "The area ends with a page that is not there, for those that write too far."
mmsh> ask next "Where does the next vmalloc's area begin?" vmalloc 4K
next = 0xf88f6000
mmsh> other = $_
mmsh> vmallocinfo
0xf8800000-0xf88f6000 1007616 mmsh_command+0x2c/0x80 pages=245 vmalloc
0xf88f6000-0xf88f8000    8192 mmsh_command+0x2c/0x80 pages=1 vmalloc
mmsh> try kread $big+$pages*4K
kread: BUG: unable to handle page fault for address: f88f5000: EFAULT (Bad address)
mmsh> # The frames of $big are highmem. A first one, as the page allocator knows it:
mmsh> frame = print $(vtop $big) >> 12
0x3f800
mmsh> hint address "Zones are physical: HighMem begins where lowmem ends."
mmsh> ask address of=no,yes "Its first frame is $frame. Has that one a linear address?" $(page_address $frame) != 0
address = no
mmsh> # Give it one, and write here, read there.
mmsh> alias = kmap $frame
0xff801000
mmsh> kwrite $big "both"
mmsh> kread $alias 4
ff801000: 626f 7468                                both
mmsh> kunmap $frame
mmsh> # The usual end of such a module: what was taken goes back, in the reverse order.
mmsh> vfree $other
mmsh> vfree $big
mmsh> kfree $small
mmsh> free_pages $page $order
mmsh> assert $(get meminfo.VmallocUsed) == 0
mmsh> # If the third request fails, the first two must be undone: goto fail.
mmsh> free = $(print $(get vmstat.nr_free_pages) + $(get zoneinfo.Normal.count) + $(get zoneinfo.HighMem.count))
mmsh> page = __get_free_pages $order
0xc1015000
mmsh> large = kmalloc $many
0xc1100000
mmsh> param nth 50 in 10..70
nth = 50
mmsh> fail $nth
mmsh> hint third "An errno, or ok."
mmsh> ask third "Allocation $nth from here fails. vmalloc($many)?" vmalloc $many
third = ENOMEM
mmsh> ask used unit=kB "It had got some frames by then. How much has it kept?" get meminfo.VmallocUsed
used = 0 kB
mmsh> vmallocinfo
0xf8800000-0xf89ee000 2023424 unpurged vm_area
mmsh> hint leak "$(print 1 << $order), and a power of two for kmalloc($many)."
mmsh> ask leak unit=pages "The module returns -ENOMEM and forgets the other two. How many frames leak?" \
...>   $free - $(get vmstat.nr_free_pages) - $(get zoneinfo.Normal.count) - $(get zoneinfo.HighMem.count)
leak = 257 pages
mmsh> kfree $large
mmsh> free_pages $page $order
mmsh> ask undone unit=pages "And if it undoes them?" \
...>   $free - $(get vmstat.nr_free_pages) - $(get zoneinfo.Normal.count) - $(get zoneinfo.HighMem.count)
undone = 0 pages
mmsh> whatis $page
area    lowmem
frame   0x1015 (Normal): free on a per-CPU list, order 0
mmsh> hint twice "An errno, or ok."
mmsh> ask twice "kfree once more?" kfree $large
twice = EINVAL
mmsh> verify
mmsh> # On the ARM board, whose RAM begins at 0x60000000. The same requests.
mmsh> boot vexpress
mmsh> page = __get_free_pages $order
0xc0820000
mmsh> hint arm "Less PAGE_OFFSET, and RAM's begin."
mmsh> ask arm "__get_free_pages gave $page. Where is it in RAM?" __pa $page
arm = 0x60820000
mmsh> hint arm_size "It has no caches of 32 and of 96 bytes; the others are the PC's."
mmsh> ask arm_size unit=bytes "kmalloc($bytes): how large is the object?" ksize $(kmalloc $bytes)
arm_size = 128 bytes
mmsh> big = vmalloc $many
0xf0000000
mmsh> assert $(vtop $big) >= 0x8f800000
mmsh> # On the 64-bit PC. There is no highmem: the frames of $big have linear addresses as well. Before $big lie the
mmsh> # kernel stacks of the tasks that boot made, which are of vmalloc there.
mmsh> boot x86_64
mmsh> big = vmalloc $many
0xffffc9000001d000
mmsh> assert $big > 0xffffc90000000000
mmsh> vtop $big
VIRTUAL             PHYSICAL
0xffffc9000001d000  0x10002b000

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x160a000        402  0x160ac90       =>  0x10000d067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x10000d000        0  0x10000d000     =>  0x10000e067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x10000e000        0  0x10000e000     =>  0x10000f067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x10000f000       29  0x10000f0e8     =>  0x800000010002b163  PRESENT|RW|ACCESSED|DIRTY|GLOBAL|NX
PAGE   0x10002b000
AREA   vmalloc
mmsh> frame = print $(vtop $big+64K) >> 12
0x10003b
mmsh> hint alias "PAGE_OFFSET is 0xffff888000000000."
mmsh> ask alias "Page 16 of it is frame $frame. Its other address?" page_address $frame
alias = 0xffff88810003b000
mmsh> # One frame, two addresses: vmalloc is for ranges that need not be contiguous in RAM.
mmsh> vfree $big
mmsh> expect EINVAL vfree $big
