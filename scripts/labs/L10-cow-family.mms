L10  A family that copies on write

Goal: draw the table of frames and their counts through three generations, writes and exits.
Read: mmsh-fork(1), mmsh-page(1), mmsh-pagemap(1), mmsh-ledger(1), mmsh-exit(1)
Check: mmsh --check scripts/labs/L10-cow-family.mms

fork copies page-table entries, not pages: both sides lose the right to write, and whoever writes first
gets a copy. _mapcount counts entries, from -1; a page's owners share it in Pss, and alone have it in USS
(Private_Clean + Private_Dirty). Eleven pages here, and the one of the stack, make 48 kB of anonymous memory.

mmsh> p = mmap 11pg
0xb7fef000
mmsh> touch $p 11pg
minor=11 major=0
mmsh> anon = get meminfo.AnonPages
48
mmsh> assert $anon == 48
mmsh> # Q1: What does a fork cost in frames of data? And a second, of the child?
mmsh> two = fork
2
mmsh> three = on $two fork
3
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      224       52 init
      2       1     0      224       52 init
      3       2     0      224       52 init
mmsh> assert $(get meminfo.AnonPages) == $anon
mmsh> # Q2: One frame, three entries, none writable. How do Rss and Pss count it? (A third of each page is rounded
mmsh> # down, so three owners see 15 kB of 48 each, not 16.)
mmsh> page $(vtop $p)>>12
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x80014  uptodate|lru|swapbacked
_refcount               3                   (count)
_mapcount               2                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0xb7fef             (linear page number of its mapping)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0xb7fef000 r-
mapped by               pid 2 at 0xb7fef000 r-
mapped by               pid 3 at 0xb7fef000 r-
mmsh> for i in 1..4 {
...>   assert $(get $i.status.RssAnon) == 48
...>   assert $(get $i.smaps_rollup.Pss_Anon) == 15
...>   assert $(get $i.smaps_rollup.Private_Dirty) == 0
...> }
mmsh> ledger
    PID    PPID     RSS     PSS     USS SHCLEAN SHDIRTY PRCLEAN PRDIRTY COMMAND
      1       0      52      17       0       4      48       0       0 init
      2       1      52      17       0       4      48       0       0 init
      3       2      52      17       0       4      48       0       0 init
  total             156      51       0      12     144       0       0
mmsh> # The entry has lost its write bit; the VMA still allows writing.
mmsh> vtop $p
VIRTUAL     PHYSICAL
0xb7fef000  0x3fc05000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100c000    735  0x100cb7c   =>  0x1012067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1012000   1007  0x1012fbc   =>  0x3fc05065  PRESENT|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    b7fef000-b7ffa000 rw-p
mmsh> # Q3: The child writes two pages. How many faults, how many new frames?
mmsh> on $two touch $p 2pg
minor=2 major=0
mmsh> assert $(get meminfo.AnonPages) == $anon + 8
mmsh> pagemap $p 3pg
0xb7fef000 present anon shared 0x3fc05
0xb7ff0000 present anon shared 0x3fc06
0xb7ff1000 present anon shared 0x3fc07
mmsh> on $two pagemap $p 3pg
0xb7fef000 present anon excl 0x3fc10
0xb7ff0000 present anon excl 0x3fc11
0xb7ff1000 present anon shared 0x3fc07
mmsh> on $three pagemap $p 3pg
0xb7fef000 present anon shared 0x3fc05
0xb7ff0000 present anon shared 0x3fc06
0xb7ff1000 present anon shared 0x3fc07
mmsh> page $(vtop $p)>>12
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x80014  uptodate|lru|swapbacked
_refcount               2                   (count)
_mapcount               1                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0xb7fef             (linear page number of its mapping)
private                 0x0
lru                     inactive_anon
frame                   allocated, order 0
mapped by               pid 1 at 0xb7fef000 r-
mapped by               pid 3 at 0xb7fef000 r-
mmsh> # Q4: The table now. Two pages: a frame of 2's alone, and one that 1 and 3 share. Ten pages: one frame, three
mmsh> # owners. What is each process's share?
mmsh> assert $(get $two.smaps_rollup.Private_Dirty) == 8
mmsh> assert $(get $two.smaps_rollup.Pss_Anon) == 8 + 40/3
mmsh> assert $(get 1.smaps_rollup.Pss_Anon) == 8/2 + 40/3
mmsh> assert $(get $three.smaps_rollup.Pss_Anon) == 8/2 + 40/3
mmsh> ledger
    PID    PPID     RSS     PSS     USS SHCLEAN SHDIRTY PRCLEAN PRDIRTY COMMAND
      1       0      52      18       0       4      48       0       0 init
      2       1      52      22       8       4      40       0       8 init
      3       2      52      18       0       4      48       0       0 init
  total             156      59       8      12     136       0       8
mmsh> # Q5: 1 writes the first page, too, so 3 has the old frame alone. Then 3 writes. Is a frame taken?
mmsh> touch $p
minor=1 major=0
mmsh> assert $(get meminfo.AnonPages) == $anon + 12
mmsh> was = $(on $three vtop $p)
mmsh> on $three touch $p
minor=1 major=0
mmsh> assert $(on $three vtop $p) == $was
mmsh> assert $(get meminfo.AnonPages) == $anon + 12
mmsh> # A fault, but no copy: the last owner keeps the frame.
mmsh> # Q6: The middle generation ends. Whose child is 3 now, and which frames come back?
mmsh> on $two exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      224       52 init
      3       1     0      224       52 init
mmsh> assert $(get meminfo.AnonPages) == $anon + 4
mmsh> assert $(get 1.smaps_rollup.Pss_Anon) == 4 + 44/2
mmsh> ledger
    PID    PPID     RSS     PSS     USS SHCLEAN SHDIRTY PRCLEAN PRDIRTY COMMAND
      1       0      52      28       4       4      44       0       4 init
      3       1      52      28       4       4      44       0       4 init
  total             104      56       8       8      88       0       8
mmsh> # Q7: 3 ends as well. Everything that is left is 1's, and the write bits? They come with the next write,
mmsh> # one minor fault each, and no copy. The first page has had its fault.
mmsh> on $three exit
mmsh> assert $(get meminfo.AnonPages) == $anon
mmsh> pagemap $p 11pg
0xb7fef000 present anon excl 0x3fc12
0xb7ff0000 present anon excl 0x3fc06
0xb7ff1000 present anon excl 0x3fc07
0xb7ff2000 present anon excl 0x3fc08
0xb7ff3000 present anon excl 0x3fc09
0xb7ff4000 present anon excl 0x3fc0a
0xb7ff5000 present anon excl 0x3fc0b
0xb7ff6000 present anon excl 0x3fc0c
0xb7ff7000 present anon excl 0x3fc0d
0xb7ff8000 present anon excl 0x3fc0e
0xb7ff9000 present anon excl 0x3fc0f
mmsh> touch $p 11pg
minor=10 major=0
mmsh> assert $(get 1.smaps_rollup.Private_Dirty) == $anon
mmsh> assert $(get meminfo.AnonPages) == $anon
mmsh> verify
