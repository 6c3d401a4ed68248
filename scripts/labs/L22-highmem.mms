L22  Highmem

Goal: follow the slots of kmap by hand, and say when the 513th page gets one.
Read: mmsh-kmap(1), mmsh-kunmap(1), mmsh-kmap_local(1), mmsh-pkmap(1), mmsh-fixmap(1)
Check: mmsh --check scripts/labs/L22-highmem.mms

RAM above lowmem has no kernel address. kmap lends it one of 512 in the pkmap area, kmap_local one of 16 in the
fixmap area, for a moment.

mmsh> boot vexpress
mmsh> # Q1: A page of lowmem, a page of highmem: which needs a slot? And which slot is the first?
mmsh> low = alloc_pages 0
0x6081e
mmsh> kmap $low
0xc081e000
mmsh> p = alloc_pages 0 GFP_HIGHUSER
0x9f800
mmsh> a = kmap $p
0xbfe01000
mmsh> assert $a == 0xbfe00000 + 4K
mmsh> # Q2: Once more the same page. What is the count, and why is it 3?
mmsh> again = kmap $p
0xbfe01000
mmsh> assert $again == $a
mmsh> pkmap
PKMAP_BASE 0xbfe00000, LAST_PKMAP 512, last_pkmap_nr 1, slots with users 1, flushes 0
SLOT  ADDRESS      COUNT  PFN
   1  0xbfe01000      3  0x9f800
kmap_local: 0 of 16
mmsh> # Q3: Both users leave. Is the address still good? Does the page get it back?
mmsh> kunmap $p
mmsh> kunmap $p
mmsh> kread $a
0x00
mmsh> pkmap
PKMAP_BASE 0xbfe00000, LAST_PKMAP 512, last_pkmap_nr 1, slots with users 0, flushes 0
SLOT  ADDRESS      COUNT  PFN
   1  0xbfe01000      1  0x9f800  no user, mapped until the next flush
kmap_local: 0 of 16
mmsh> expect EINVAL kunmap $p
mmsh> again = kmap $p
0xbfe01000
mmsh> assert $again == $a
mmsh> kunmap $p
mmsh> # Q4: 510 more pages are mapped and stay. Which slot has the last of them?
mmsh> first = alloc_pages 9 GFP_HIGHUSER
0x9fa00
mmsh> for i in 0..510 { assert $(kmap $first+$i) == $a + (1+$i)*4K }
mmsh> assert $(page_address $first+509) == 0xbfe00000 + 511*4K
mmsh> # Q5: The next one: the search comes round to slot 0 and flushes. Which slots are emptied?
mmsh> kmap $first+510
0xbfe00000
mmsh> q = alloc_pages 0 GFP_HIGHUSER
0x9f801
mmsh> kmap $q
0xbfe01000
mmsh> page_address $p
0x0
mmsh> # Q6: Now all 512 have users. The 513th page?
mmsh> expect EAGAIN kmap $low+0x30000
mmsh> kunmap $first
mmsh> kmap $low+0x30000
0xbfe02000
mmsh> # Q7: kmap_local: a stack. Which address has the first, which the second, and who must go first?
mmsh> r = alloc_pages 1 GFP_HIGHUSER
0x9f810
mmsh> x = kmap_local $r
0xffeff000
mmsh> y = kmap_local $r+1
0xffefe000
mmsh> fixmap FIX_KMAP_BEGIN
   0-63   FIX_KMAP_BEGIN          0xffeff000
   0                              0xffeff000  0x9f81024f
   1                              0xffefe000  0x9f81124f
mmsh> expect EINVAL kunmap_local $x
mmsh> kunmap_local $y
mmsh> kunmap_local $x
mmsh> try kread $x
kread: Unable to handle kernel paging request at virtual address ffeff000: EFAULT (Bad address)
mmsh> # Q8: A page that kmap has mapped: on ARM kmap_local uses that address. On the PC?
mmsh> z = kmap_local $q
0xbfe01000
mmsh> assert $z == $(page_address $q)
mmsh> boot i386
mmsh> q = alloc_pages 0 GFP_HIGHUSER
0x3f800
mmsh> kmap $q
0xff801000
mmsh> kmap_local $q
0xfffbb000
mmsh> # Q9: 64 bits: who needs all this?
mmsh> boot x86_64
mmsh> pkmap
no pkmap area: all RAM has a linear address
