L22  Highmem

Goal: follow the slots of kmap by hand, and say when the 513th page gets one.
Read: mmsh-kmap(1), mmsh-kunmap(1), mmsh-kmap_local(1), mmsh-pkmap(1), mmsh-fixmap(1)
Check: mmsh --check scripts/labs/L22-highmem.mms

RAM above lowmem has no kernel address. kmap lends it one of 512 in the pkmap area, kmap_local one of 16 in the
fixmap area, for a moment.

mmsh> boot vexpress
mmsh> # Q1: A page of lowmem, a page of highmem: which needs a slot? And which slot is the first?
mmsh> low = alloc_pages 0
mmsh> kmap $low
mmsh> p = alloc_pages 0 GFP_HIGHUSER
mmsh> a = kmap $p
mmsh> assert $a == 0xbfe00000 + 4K
mmsh> # Q2: Once more the same page. What is the count, and why is it 3?
mmsh> again = kmap $p
mmsh> assert $again == $a
mmsh> pkmap
mmsh> # Q3: Both users leave. Is the address still good? Does the page get it back?
mmsh> kunmap $p
mmsh> kunmap $p
mmsh> kread $a
mmsh> pkmap
mmsh> expect EINVAL kunmap $p
mmsh> again = kmap $p
mmsh> assert $again == $a
mmsh> kunmap $p
mmsh> # Q4: 510 more pages are mapped and stay. Which slot has the last of them?
mmsh> first = alloc_pages 9 GFP_HIGHUSER
mmsh> i = 0
mmsh> while $i < 510 { last = kmap $first+$i; i = echo $i+1 }
mmsh> assert $last == 0xbfe00000 + 511*4K
mmsh> # Q5: The next one: the search comes round to slot 0 and flushes. Which slots are emptied?
mmsh> kmap $first+510
mmsh> q = alloc_pages 0 GFP_HIGHUSER
mmsh> kmap $q
mmsh> page_address $p
mmsh> # Q6: Now all 512 have users. The 513th page?
mmsh> expect EAGAIN kmap $low+0x30000
mmsh> kunmap $first
mmsh> kmap $low+0x30000
mmsh> # Q7: kmap_local: a stack. Which address has the first, which the second, and who must go first?
mmsh> r = alloc_pages 1 GFP_HIGHUSER
mmsh> x = kmap_local $r
mmsh> y = kmap_local $r+1
mmsh> fixmap FIX_KMAP_BEGIN
mmsh> expect EINVAL kunmap_local $x
mmsh> kunmap_local $y
mmsh> kunmap_local $x
mmsh> try kread $x
mmsh> # Q8: A page that kmap has mapped: on ARM kmap_local uses that address. On the PC?
mmsh> z = kmap_local $q
mmsh> assert $z == $(page_address $q)
mmsh> boot i386
mmsh> q = alloc_pages 0 GFP_HIGHUSER
mmsh> kmap $q
mmsh> kmap_local $q
mmsh> # Q9: 64 bits: who needs all this?
mmsh> boot x86_64
mmsh> pkmap
