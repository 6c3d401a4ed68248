L8  mremap and brk

Goal: say what shrinking throws away, what growing brings, and when memory has to move or cannot grow.
Read: mmsh-mremap(1), mmsh-brk(1), mmsh-sbrk(1)
Run: mmsh lab L8

mmsh> # All pages are written. Shrink to one, grow again: what is in the last?
mmsh> param pages 4 in 3..60
pages = 4
mmsh> p = mmap $pages*4K addr=0x40000000
0x40000000
mmsh> for i in 0..$pages { write $p+$i*4K 65+$i }
mmsh> rss = get mm.rss_stat.anonpages
5
mmsh> mremap $p $pages*4K 1pg
0x40000000
mmsh> ask shrunk "mremap from $pages pages to one. How many frames have gone?" $rss - $(get mm.rss_stat.anonpages)
shrunk = 3
mmsh> mremap $p 1pg $pages*4K
0x40000000
mmsh> assert $(read $p) == 65
mmsh> ask last "And back to $pages pages. What does the last one hold?" read $p+($pages-1)*4K
last = 0x0
mmsh> # A neighbour stands in the way. Growing in place fails; mremap may move only if it is told so.
mmsh> n = mmap 4K r addr=$p+$pages*4K
0x40004000
mmsh> hint grow "An errno, or ok."
mmsh> ask grow "Behind $p is another mapping. mremap to twice the size, without maymove?" \
...>   mremap $p $pages*4K 2*$pages*4K
grow = ENOMEM
mmsh> frame = $(vtop $p)
mmsh> q = mremap $p $pages*4K 2*$pages*4K maymove
0xb7ff2000
mmsh> assert $q != $p
mmsh> # Was anything copied?
mmsh> ask copied of=no,yes "With maymove it is at $q. Has the content got another frame?" $(vtop $q) != $frame
copied = no
mmsh> # The frame is the same: page-table entries moved, not bytes.
mmsh> expect SIGSEGV read $p
mmsh> # The old range must lie in one VMA.
mmsh> expect EFAULT mremap $p 1pg 2pg maymove
mmsh> mprotect $q+$pages*4K $pages*4K r
mmsh> expect EFAULT mremap $q 2*$pages*4K 4*$pages*4K maymove
mmsh> # The target of a fixed move must not overlap its source.
mmsh> expect EINVAL mremap $q 2pg 2pg maymove fixed=$q+1pg
mmsh> # The heap is a mapping, too: brk grows and shrinks it. Whole pages that it gives back are gone...
mmsh> b = brk 0
0x804e000
mmsh> brk $b+3pg
0x8051000
mmsh> write $b+100 "low"
mmsh> write $b+2pg "high"
mmsh> brk $b+1pg
0x804f000
mmsh> brk $b+3pg
0x8051000
mmsh> assert $(read $b+2pg) == 0
mmsh> # ...but the kernel maps pages, not bytes. What is in a page that brk cuts in two?
mmsh> brk $b+50
0x804e032
mmsh> read $b+100 3
0804e064: 6c6f 77                                  low
mmsh> brk $b+1pg
0x804f000
mmsh> hint cut "The kernel maps pages, not bytes."
mmsh> ask cut "'low' was written at $b+100, then brk cut the page at $b+50. What is at $b+100 afterwards?" read $b+100
cut = 0x6c
mmsh> # The heap grows until something is in the way, and a page must stay free before that.
mmsh> param way 16 in 5..90
way = 16
mmsh> stop = mmap 1pg addr=$b+$way*4K
0x805e000
mmsh> expect ENOMEM brk $b+$way*4K
mmsh> hint way "A page must stay free before the mapping."
mmsh> e = $(try brk $b+($way-1)*4K)
mmsh> ask way "$way pages from the heap's first byte $b a mapping begins. The greatest break there can be?" brk 0
way = 0x805d000
mmsh> # The system call brk has no errno: it answers with the break as it is. sbrk makes ENOMEM of it.
mmsh> try brk $b+$way*4K+5pg
brk: ENOMEM (Cannot allocate memory)
mmsh> assert $(brk 0) == $b + ($way-1)*4K
mmsh> expect ENOMEM sbrk 4pg
mmsh> # RLIMIT_DATA counts heap and data.
mmsh> munmap $stop 1pg
mmsh> rlimit data 64K
mmsh> expect ENOMEM sbrk 1M
mmsh> rlimit data unlimited
mmsh> sbrk 1M
0x805d000
mmsh> verify
