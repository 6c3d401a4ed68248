L9  Demand zero

Goal: count the faults and the frames of a page's first read and first write.
Read: mmsh-touch(1), mmsh-faults(1), mmsh-vtop(1), mmsh-pagemap(1)
Run: mmsh lab L9

mmap makes a VMA and nothing else. A read finds zeros that are in memory already: one frame, the zero page,
serves all. Only a write needs a frame. That a process may write, and that its entry says so, are two things.

mmsh> size = $(get 1.status.VmSize)
mmsh> rss = $(get 1.status.VmRSS)
mmsh> param pages 16 in 4..200
pages = 16
mmsh> p = mmap $pages*4K
0xb7fea000
mmsh> # By how much have VmSize and VmRSS grown?
mmsh> ask vmsize unit=kB "$pages pages are mapped. By how much has VmSize grown?" $(get 1.status.VmSize) - $size
vmsize = 64 kB
mmsh> ask vmrss unit=kB "And VmRSS?" $(get 1.status.VmRSS) - $rss
vmrss = 0 kB
mmsh> # A read. A fault?
mmsh> trace brief
mmsh> touch $p 1 r
  page fault: a read of 0xb7fea000, which has no valid entry
    it lies in VMA 0xb7fea000-0xb7ffa000 rw-p
    nobody has written here yet, so a read gets the zero page, read-only; it takes no frame
    frame 0x1015 comes from zone Normal (222303 pages free, low watermark 1168)
    a page table is missing: frame 0x1015 becomes the pte table for 0xb7fea000
    PTE of 0xb7fea000: empty -> the zero page read-only young
    the fault is dealt with, and the access tried again
  counters: nr_page_table_pages +1, pgalloc_normal +1, pgfault +1
  process 1: VmPTE +4 kB
minor=1 major=0
mmsh> trace off
mmsh> assert $(get 1.status.VmRSS) - $rss == 0
mmsh> pagemap $p $pages*4K
0xb7fea000 present anon shared zero
mmsh> # Read other pages: the same frame.
mmsh> param reads 2 in 2..4
reads = 2
mmsh> touch $p+4K ($reads-1)*4K r
minor=1 major=0
mmsh> zero = $(vtop $p)
mmsh> assert $(vtop $p+4K) == $zero
mmsh> hint read "The zero page is nobody's memory."
mmsh> ask read unit=kB "$reads pages were read. By how much has VmRSS grown since mmap?" $(get 1.status.VmRSS) - $rss
read = 0 kB
mmsh> # Now a write to the first. The entry is there, but read-only: a second fault, copy on write.
mmsh> faults
minor=2 major=0
mmsh> trace brief
mmsh> write $p 65
  page fault: a write to 0xb7fea000, whose entry does not allow it
    it lies in VMA 0xb7fea000-0xb7ffa000 rw-p
    demand zero after a read: a new frame full of zeros takes the zero page's place, nothing is copied
    frame 0x3fc05 comes from zone HighMem (32761 pages free, low watermark 66)
    TLB: page 0xb7fea000 is flushed (local mm shootdown)
    PTE of 0xb7fea000: the zero page read-only young -> frame 0x3fc05 writable young dirty
    the fault is dealt with, and the access tried again
  counters: nr_inactive_anon +1, nr_anon_pages +1, pgalloc_high +1, pgfault +1
  process 1: VmRSS +4 kB, RssAnon +4 kB
mmsh> trace off
mmsh> faults
minor=1 major=0
mmsh> ask written unit=kB "After the write, VmRSS has grown by?" $(get 1.status.VmRSS) - $rss
written = 4 kB
mmsh> assert $(vtop $p) != $zero
mmsh> # Two minor faults in all: that is what reading first costs. A page that is written first takes one.
mmsh> min_flt = $(get vmstat.pgfault)
mmsh> param writes 1 in 1..40
writes = 1
mmsh> q = mmap 40pg
0xb7fc2000
mmsh> e = $(try touch $q $writes*4K w)
mmsh> ask faults "$writes other pages are written, and were not read before. How many faults is that?" \
...>   $(get vmstat.pgfault) - $min_flt
faults = 1
mmsh> assert $(get 1.status.VmRSS) - $rss == 4 + 4 * $writes
mmsh> # And a second write to the same page? The MMU does it alone.
mmsh> touch $p 1 w
minor=0 major=0
mmsh> # Pages were asked for. How many of them have a frame of their own now?
mmsh> pagemap $p $pages*4K
0xb7fea000 present anon excl 0x3fc05
0xb7feb000 present anon shared zero
mmsh> # A shared mapping has no zero page to show: others are to see what is written. Even a read takes a frame.
mmsh> shared = mmap 4K shared
0xb7fc1000
mmsh> rss = $(get 1.status.VmRSS)
mmsh> touch $shared 1 r
minor=1 major=0
mmsh> hint shared "Others are to see what is written."
mmsh> ask shared unit=kB "A page of a shared mapping is read. VmRSS grows by?" $(get 1.status.VmRSS) - $rss
shared = 4 kB
mmsh> # munmap gives them all back; the zero page stays where it is.
mmsh> rss = $(get 1.status.RssAnon)
mmsh> munmap $p $pages*4K
mmsh> munmap $q 40pg
mmsh> ask back unit=kB "Both private mappings are gone. How much has RssAnon shrunk?" $rss - $(get 1.status.RssAnon)
back = 8 kB
