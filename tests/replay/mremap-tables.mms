Tables that move whole: mremap hangs a table to its new place where both ranges have all of it, on x86 of 64 and of 32 bits,
and carries the entries over one by one elsewhere. With dontunmap the old tables stay where entries went, so VmPTE tells
them apart; all its differences below are those of a running 6.18.44, but where 6.1 is booted.

mmsh> boot i386
mmsh> p = mmap 8M fixed addr=0x40000000
0x40000000
mmsh> touch $p 8M
minor=2048 major=0
mmsh> write $p+5M 7
mmsh> trace brief
mmsh> mremap $p 8M 8M maymove fixed=0x80000000
  system call mremap, number 163
  VMA 0x80000000-0x80800000 rw-p joins the list and the tree
  the pte table for 0x40000000, frame 0x1015, is that for 0x80000000 now: its entries move with it
  TLB: all is flushed (local mm shootdown)
  the pte table for 0x40400000, frame 0x1016, is that for 0x80400000 now: its entries move with it
  TLB: all is flushed (local mm shootdown)
  VMA 0x40000000-0x40800000 is gone
0x80000000
mmsh> trace off
mmsh> why 0x80500000
#4 line 6: mremap 0x40000000 8M 8M maymove fixed=0x80000000
  VMA 0x80000000-0x80800000 rw-p joins the list and the tree
  the pte table for 0x40400000, frame 0x1016, is that for 0x80400000 now: its entries move with it
now: VMA 0x80000000-0x80800000 rw-p, PTE frame 0x3f905 writable young dirty
mmsh> read 0x80500000
0x07
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x40000000
mmsh> verify
mmsh> boot vexpress
mmsh> p = mmap 4M fixed addr=0x40000000
0x40000000
mmsh> touch $p 4M
minor=1024 major=0
mmsh> x = get vmstat.nr_page_table_pages
4
mmsh> q = mremap $p 4M 4M maymove fixed=0x50000000 dontunmap
0x50000000
mmsh> y = get vmstat.nr_page_table_pages
6
mmsh> assert $y == $x + 2
mmsh> boot x86_64 --kernel 6.18
mmsh> mmap 4K fixed populate addr=0x1400000000
0x1400000000
mmsh> mmap 4K fixed populate addr=0x1440000000
0x1440000000
mmsh> # four tables
mmsh> p = mmap 8M fixed addr=0x1401000000
0x1401000000
mmsh> for i in 0..8 { write $p+$i*1M $i }
mmsh> x = get status.VmPTE
56
mmsh> q = mremap $p 8M 8M maymove dontunmap fixed=0x1441000000
0x1441000000
mmsh> y = get status.VmPTE
56
mmsh> munmap $p 8M
mmsh> z = get status.VmPTE
56
mmsh> munmap $q 8M
mmsh> assert $y - $x == 0 && $y - $z == 0
mmsh> # one page further: five new ones
mmsh> p = mmap 8M fixed addr=0x1401000000
0x1401000000
mmsh> for i in 0..8 { write $p+$i*1M $i }
mmsh> x = get status.VmPTE
56
mmsh> q = mremap $p 8M 8M maymove dontunmap fixed=0x1441001000
0x1441001000
mmsh> y = get status.VmPTE
76
mmsh> munmap $p 8M
mmsh> z = get status.VmPTE
60
mmsh> munmap $q 8M
mmsh> assert $y - $x == 20 && $y - $z == 16
mmsh> # 6.7 and later begin where the first table does, if nothing is mapped before either range
mmsh> p = mmap 8M fixed addr=0x1401100000
0x1401100000
mmsh> for i in 0..8 { write $p+$i*1M $i }
mmsh> x = get status.VmPTE
60
mmsh> q = mremap $p 8M 8M maymove dontunmap fixed=0x1442100000
0x1442100000
mmsh> y = get status.VmPTE
64
mmsh> munmap $p 8M
mmsh> z = get status.VmPTE
60
mmsh> munmap $q 8M
mmsh> assert $y - $x == 4 && $y - $z == 4
mmsh> mmap 4K fixed addr=0x1401000000
0x1401000000
mmsh> # something is
mmsh> p = mmap 8M fixed addr=0x1401100000
0x1401100000
mmsh> for i in 0..8 { write $p+$i*1M $i }
mmsh> x = get status.VmPTE
60
mmsh> q = mremap $p 8M 8M maymove dontunmap fixed=0x1442100000
0x1442100000
mmsh> y = get status.VmPTE
68
mmsh> munmap $p 8M
mmsh> z = get status.VmPTE
64
mmsh> munmap $q 8M
mmsh> assert $y - $x == 8 && $y - $z == 4
mmsh> # tables of tables: a gigabyte each
mmsh> p = mmap 2048M fixed addr=0x1800000000
0x1800000000
mmsh> for i in 0..8 { write $p+$i*256M $i }
mmsh> x = get status.VmPTE
84
mmsh> q = mremap $p 2048M 2048M maymove dontunmap fixed=0x1c00000000
0x1c00000000
mmsh> y = get status.VmPTE
84
mmsh> munmap $p 2048M
mmsh> z = get status.VmPTE
84
mmsh> munmap $q 2048M
mmsh> assert $y - $x == 0 && $y - $z == 0
mmsh> # half a gigabyte further: a table of tables more on each side
mmsh> p = mmap 2048M fixed addr=0x1800000000
0x1800000000
mmsh> for i in 0..8 { write $p+$i*256M $i }
mmsh> x = get status.VmPTE
84
mmsh> q = mremap $p 2048M 2048M maymove dontunmap fixed=0x1c20000000
0x1c20000000
mmsh> y = get status.VmPTE
96
mmsh> munmap $p 2048M
mmsh> z = get status.VmPTE
88
mmsh> munmap $q 2048M
mmsh> assert $y - $x == 12 && $y - $z == 8
mmsh> # nothing was touched, but the old range has a table of tables, so the new one gets the table above
mmsh> p = mmap 8M fixed addr=0x1400800000
0x1400800000
mmsh> x = get status.VmPTE
44
mmsh> q = mremap $p 8M 8M maymove dontunmap fixed=0x10000000000
0x10000000000
mmsh> y = get status.VmPTE
48
mmsh> munmap $p 8M
mmsh> z = get status.VmPTE
48
mmsh> munmap $q 8M
mmsh> assert $y - $x == 4 && $y - $z == 0
mmsh> verify
mmsh> # A child shares its parent's tables until somebody looks; those that move share on.
mmsh> p = mmap 8M fixed addr=0x40000000
0x40000000
mmsh> touch $p 8M
minor=2048 major=0
mmsh> write $p+4M 7
mmsh> c = fork
2
mmsh> q = mremap $p 8M 8M maymove fixed=0x80000000
0x80000000
mmsh> on $c mremap $p 8M 8M maymove fixed=0xa0000000
0xa0000000
mmsh> read $q+4M
0x07
mmsh> write $q+4M 8
mmsh> on $c read 0xa0400000
0x07
mmsh> verify
mmsh> d = on $c fork
3
mmsh> on $d mremap 0xa0000000 8M 8M maymove fixed=0x80200000
0x80200000
mmsh> on $c exit
mmsh> on $d read 0x80600000
0x07
mmsh> on $d exit
mmsh> verify
mmsh> boot x86_64
mmsh> # 6.1 does not begin earlier
mmsh> p = mmap 8M fixed addr=0x1401100000
0x1401100000
mmsh> for i in 0..8 { write $p+$i*1M $i }
mmsh> x = get status.VmPTE
48
mmsh> q = mremap $p 8M 8M maymove dontunmap fixed=0x1442100000
0x1442100000
mmsh> y = get status.VmPTE
60
mmsh> munmap $p 8M
mmsh> z = get status.VmPTE
48
mmsh> munmap $q 8M
mmsh> assert $y - $x == 12 && $y - $z == 12
mmsh> verify
mmsh> boot i386 --boot pae
mmsh> # PAE: the gigabyte at the target has its table already, so the leaf tables move
mmsh> munmap 0x80000000 1024M
mmsh> p = mmap 1024M noreserve fixed addr=0x40000000
0x40000000
mmsh> for i in 0..4 { write $p+$i*256M $i }
mmsh> x = get status.VmPTE
28
mmsh> q = mremap $p 1024M 1024M maymove dontunmap fixed=0x80000000
0x80000000
mmsh> y = get status.VmPTE
28
mmsh> munmap $p 1024M
mmsh> z = get status.VmPTE
28
mmsh> munmap $q 1024M
mmsh> assert $y - $x == 0 && $y - $z == 0
mmsh> verify
