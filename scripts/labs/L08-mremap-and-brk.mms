L8  mremap and brk

Goal: say what shrinking throws away, what growing brings, and when memory has to move or cannot grow.
Read: mmsh-mremap(1), mmsh-brk(1), mmsh-sbrk(1)
Check: mmsh --check scripts/labs/L08-mremap-and-brk.mms

mmsh> # Q1: Four pages, all written. Shrink to one, grow to four again: what is in the last?
mmsh> p = mmap 4pg addr=0x40000000
0x40000000
mmsh> for i in 0..4 { write $p+$i*4K 65+$i }
mmsh> rss = get mm.rss_stat.anonpages
5
mmsh> mremap $p 4pg 1pg
0x40000000
mmsh> assert $(get mm.rss_stat.anonpages) == $rss - 3
mmsh> mremap $p 1pg 4pg
0x40000000
mmsh> assert $(read $p) == 65
mmsh> assert $(read $p+3pg) == 0
mmsh> # Q2: A neighbour stands in the way. Growing in place fails; mremap may move only if it is told so.
mmsh> n = mmap 4K r addr=$p+4pg
0x40004000
mmsh> expect ENOMEM mremap $p 4pg 8pg
mmsh> frame = $(vtop $p)
mmsh> q = mremap $p 4pg 8pg maymove
0xb7ff2000
mmsh> assert $q != $p
mmsh> # Q3: Was anything copied? The frame is the same: page-table entries moved, not bytes.
mmsh> assert $(vtop $q) == $frame
mmsh> expect SIGSEGV read $p
mmsh> # Q4: The old range must lie in one VMA.
mmsh> expect EFAULT mremap $p 1pg 2pg maymove
mmsh> mprotect $q+4pg 4pg r
mmsh> expect EFAULT mremap $q 8pg 16pg maymove
mmsh> # Q5: The target of a fixed move must not overlap its source.
mmsh> expect EINVAL mremap $q 2pg 2pg maymove fixed=$q+1pg
mmsh> # Q6: The heap is a mapping, too: brk grows and shrinks it. Whole pages that it gives back are gone...
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
mmsh> assert $(read $b+100) == 0x6c
mmsh> # Q7: The heap grows until something is in the way, and a page must stay free before that.
mmsh> stop = mmap 1pg addr=$b+16pg
0x805e000
mmsh> expect ENOMEM brk $b+16pg
mmsh> brk $b+15pg
0x805d000
mmsh> # Q8: The system call brk has no errno: it answers with the break as it is. sbrk makes ENOMEM of it.
mmsh> try brk $b+20pg
brk: ENOMEM (Cannot allocate memory)
mmsh> assert $(brk 0) == $b + 15pg
mmsh> expect ENOMEM sbrk 4pg
mmsh> # Q9: RLIMIT_DATA counts heap and data.
mmsh> munmap $stop 1pg
mmsh> rlimit data 64K
mmsh> expect ENOMEM sbrk 1M
mmsh> rlimit data unlimited
mmsh> sbrk 1M
0x805d000
mmsh> verify
