From a virtual address to a frame, and back.

Every address that a program uses is virtual. The MMU translates it, page by page, with tables that
lie in ordinary frames. This session walks them on a 32-bit PC: two levels, 10 bits of the address for
each, and 12 for the byte in the page.

Run it:     mmsh scripts/labs/address-translation.mms
Check it:   mmsh --check scripts/labs/address-translation.mms

mmsh> # A mapping is a promise. There is a VMA, but no frame and no entry yet.
mmsh> p = mmap 2pg addr=0x40000000
mmsh> vtop $p
mmsh> pagemap $p 2pg
mmsh> # The first write faults: the kernel takes a frame, and a table for the entry.
mmsh> tables = get 1.status.VmPTE
mmsh> write $p "here I am"
mmsh> faults
mmsh> vtop $p
mmsh> assert $(get 1.status.VmPTE) == $tables + 4
mmsh> # Index 1 is the upper ten bits, index 2 the next ten. Work them out by hand first.
mmsh> print $p >> 22
mmsh> print ($p >> 12) & 1023
mmsh> # The last twelve bits are the same on both sides.
mmsh> pa = vtop $p+0x123
mmsh> assert ($pa & 0xfff) == 0x123
mmsh> # The frame's descriptor: one process maps it, and it is anonymous memory.
mmsh> page $pa>>12
mmsh> # The second page has an entry of its own, in the same table, and another frame.
mmsh> touch $p+1pg
mmsh> vtop $p+1pg
mmsh> # The same bytes by the kernel's own address, where it has one: lowmem is mapped linearly.
mmsh> k = __get_free_pages 0
mmsh> __pa $k
mmsh> assert $(__va $(__pa $k)) == $k
mmsh> vtop $k
mmsh> # Another process has the same address, and other tables.
mmsh> child = fork
mmsh> on $child write $p "here am I"
mmsh> vtop $p
mmsh> on $child vtop $p
mmsh> # Where nothing is mapped the walk ends early, and an access ends in a signal.
mmsh> vtop 0x10000000
mmsh> try touch 0x10000000
