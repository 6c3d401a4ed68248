L9  Demand zero

Goal: count the faults and the frames of a page's first read and first write.
Read: mmsh-touch(1), mmsh-faults(1), mmsh-vtop(1), mmsh-pagemap(1)
Check: mmsh --check scripts/labs/L09-demand-zero.mms

mmap makes a VMA and nothing else. A read finds zeros that are in memory already: one frame, the zero page,
serves all. Only a write needs a frame. That a process may write, and that its entry says so, are two things.

mmsh> size = $(get 1.status.VmSize)
mmsh> rss = $(get 1.status.VmRSS)
mmsh> p = mmap 64K
0xb7fea000
mmsh> # Q1: By how much have VmSize and VmRSS grown?
mmsh> assert $(get 1.status.VmSize) - $size == 64
mmsh> assert $(get 1.status.VmRSS) - $rss == 0
mmsh> # Q2: A read. A fault?
mmsh> trace brief
mmsh> touch $p 1 r
  fault at 0xb7fea000, error code 0x4
  frame: 0x1012 allocated, order 0
  page table for 0xb7fea000, level 1, frame 0x1012
  pte of 0xb7fea000: 0x0 -> 0x6d8225
minor=1 major=0
mmsh> trace off
mmsh> assert $(get 1.status.VmRSS) - $rss == 0
mmsh> pagemap $p 64K
0xb7fea000 present anon shared zero
mmsh> # Read another page: the same frame.
mmsh> touch $p+4K 1 r
minor=1 major=0
mmsh> zero = $(vtop $p)
mmsh> assert $(vtop $p+4K) == $zero
mmsh> # Q3: Now a write to the first. The entry is there, but read-only: a second fault, copy on write.
mmsh> faults
minor=2 major=0
mmsh> trace brief
mmsh> write $p 65
  fault at 0xb7fea000, error code 0x7
  frame: 0x3fc05 allocated, order 0
  pte of 0xb7fea000: 0x6d8225 -> 0x3fc05067
mmsh> trace off
mmsh> faults
minor=1 major=0
mmsh> assert $(get 1.status.VmRSS) - $rss == 4
mmsh> assert $(vtop $p) != $zero
mmsh> # Two minor faults in all: that is what reading first costs. A page that is written first takes one.
mmsh> touch $p+8K 1 w
minor=1 major=0
mmsh> assert $(get 1.status.VmRSS) - $rss == 8
mmsh> # Q4: And a second write to the same page? The MMU does it alone.
mmsh> touch $p 1 w
minor=0 major=0
mmsh> # Q5: Sixteen pages were asked for. How many frames have they now?
mmsh> pagemap $p 64K
0xb7fea000 present anon excl 0x3fc05
0xb7feb000 present anon shared zero
0xb7fec000 present anon excl 0x3fc06
mmsh> # Q6: A shared mapping has no zero page to show: others are to see what is written. Even a read takes a frame.
mmsh> shared = mmap 4K shared
0xb7fe9000
mmsh> rss = $(get 1.status.VmRSS)
mmsh> touch $shared 1 r
minor=1 major=0
mmsh> assert $(get 1.status.VmRSS) - $rss == 4
mmsh> # Q7: munmap gives them all back; the zero page stays where it is.
mmsh> rss = $(get 1.status.RssAnon)
mmsh> munmap $p 64K
mmsh> assert $rss - $(get 1.status.RssAnon) == 8
