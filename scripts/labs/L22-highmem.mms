L22  Highmem

Goal: follow the slots of kmap by hand, and say when the 513th page gets one.
Read: mmsh-kmap(1), mmsh-kunmap(1), mmsh-kmap_local(1), mmsh-pkmap(1), mmsh-fixmap(1)
Run: mmsh lab L22

RAM above lowmem has no kernel address. kmap lends it one of 512 in the pkmap area, kmap_local one of 16 in the
fixmap area, for a moment.

mmsh> boot vexpress
mmsh> # A page of lowmem, a page of highmem: which needs a slot?
mmsh> low = alloc_pages 0
0x60820
mmsh> hint low "Lowmem is mapped already."
mmsh> ask low "Frame $low is lowmem: RAM from 0x60000000 is mapped at 0xc0000000. kmap?" kmap $low
low = 0xc0820000
mmsh> p = alloc_pages 0 GFP_HIGHUSER
0x9f800
mmsh> pkmap
PKMAP_BASE 0xbfe00000, LAST_PKMAP 512, last_pkmap_nr 0, slots with users 0, flushes 0
SLOT  ADDRESS      COUNT  PFN
kmap_local: 0 of 16
mmsh> hint first "The search begins behind last_pkmap_nr."
mmsh> ask first "Frame $p is highmem. kmap, the first of all?" kmap $p
first = 0xbfe01000
mmsh> a = $_
mmsh> # The same page again. 1 means: mapped, nobody uses it; each user adds one.
mmsh> param users 2 in 2..9
users = 2
mmsh> repeat $users - 1 { assert $(kmap $p) == $a }
mmsh> pkmap
PKMAP_BASE 0xbfe00000, LAST_PKMAP 512, last_pkmap_nr 1, slots with users 1, flushes 0
SLOT  ADDRESS      COUNT  PFN
   1  0xbfe01000      3  0x9f800
kmap_local: 0 of 16
mmsh> # All users leave. Is the address still good?
mmsh> repeat $users { kunmap $p }
mmsh> kread $a
0x00
mmsh> hint more "An errno, or ok."
mmsh> ask more "$users times kmap, $users times kunmap. Once more kunmap?" kunmap $p
more = EINVAL
mmsh> hint again "The slot is emptied when the search comes round, and not before."
mmsh> ask again of=no,yes "kmap once more. Has the page the address it had?" $(kmap $p) == $a
again = yes
mmsh> kunmap $p
mmsh> # More pages, mapped for long.
mmsh> param n 300 in 20..500
n = 300
mmsh> block = alloc_pages 9 GFP_HIGHUSER
0x9fa00
mmsh> for i in 0..$n - 1 { x = $(kmap $block+$i) }
mmsh> hint slot "Slot 1 is taken; PKMAP_BASE is 0xbfe00000; 4 kB each."
mmsh> ask slot "$(print $n - 1) more are mapped, and stay. Which address has the $n-th?" kmap $block+$n-1
slot = 0xbff2d000
mmsh> # The others, as far as there are slots behind.
mmsh> for i in $n..510 { x = $(kmap $block+$i) }
mmsh> assert $(page_address $block+509) == 0xbfe00000 + 511*4K
mmsh> # Slot 511 is taken. Slot 1 has no user, and slot 0 was never used.
mmsh> hint round "Round it goes, to slot 0; there it flushes."
mmsh> ask round "One more page. Which address?" kmap $block+510
round = 0xbfe00000
mmsh> q = alloc_pages 0 GFP_HIGHUSER
0x9f801
mmsh> ask flushed "And another?" kmap $q
flushed = 0xbfe01000
mmsh> # The page that was mapped first has lost its address.
mmsh> page_address $p
0x0
mmsh> # Now all 512 have users.
mmsh> hint full "The kernel would wait here; mmsh says EAGAIN."
mmsh> ask full "The 513th page?" kmap $low+0x30000
full = EAGAIN
mmsh> # Somebody leaves.
mmsh> param leaver 0 in 0..510
leaver = 0
mmsh> gone = page_address $block+$leaver
0xbfe02000
mmsh> kunmap $block+$leaver
mmsh> hint free "There is one slot without a user."
mmsh> ask free "kunmap of frame $(print $block + $leaver), which had $gone. The 513th page now?" kmap $low+0x30000
free = 0xbfe02000
mmsh> # kmap_local: a stack of slots, of each processor. Its addresses go down.
mmsh> param depth 2 in 2..9
depth = 2
mmsh> r = alloc_pages 4 GFP_HIGHUSER
0x9f810
mmsh> top = kmap_local $r
0xffeff000
mmsh> for i in 1..$depth - 1 { x = $(kmap_local $r+$i) }
mmsh> hint local "The first has $top, each further one a page less."
mmsh> ask local "The first kmap_local gave $top. The one with which there are $depth?" kmap_local $r+$depth-1
local = 0xffefe000
mmsh> y = $_
mmsh> fixmap FIX_KMAP_BEGIN
   0-63   FIX_KMAP_BEGIN          0xffeff000
   0                              0xffeff000  0x9f81024f
   1                              0xffefe000  0x9f81124f
mmsh> hint order "A stack."
mmsh> ask order "kunmap_local of $top, the first one, while the others are there?" kunmap_local $top
order = EINVAL
mmsh> for i in 0..$depth { kunmap_local $y+$i*4K }
mmsh> try kread $top
kread: Unable to handle kernel paging request at virtual address ffeff000: EFAULT (Bad address)
mmsh> # A page that kmap has mapped: on ARM kmap_local uses that address; the PC does not look.
mmsh> assert $(kmap_local $q) == $(page_address $q)
mmsh> boot i386
mmsh> q = alloc_pages 0 GFP_HIGHUSER
0x3f800
mmsh> kmap $q
0xff801000
mmsh> ask pc of=other,same "On the PC: kmap has mapped a page. Which address does kmap_local give it?" \
...>   $(kmap_local $q) == $(page_address $q)
pc = other
mmsh> # Other slots of the fixmap area have a fixed purpose: an address that is known when the kernel is compiled.
mmsh> param fix 3 in 1..64
fix = 3
mmsh> hint fixed "Slot 0 is the last page of all; they go down."
mmsh> ask fixed "The PC's slots begin at 0xfffff000. Which address has slot $fix?" set_fixmap $fix 0xfee00000
fixed = 0xffffc000
mmsh> # 64 bits: who needs all this?
mmsh> boot x86_64
mmsh> pkmap
no pkmap area: all RAM has a linear address
