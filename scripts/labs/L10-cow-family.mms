L10  A family that copies on write

Goal: draw the table of frames and their counts through three generations, writes and exits.
Read: mmsh-fork(1), mmsh-page(1), mmsh-pagemap(1), mmsh-ledger(1), mmsh-exit(1)
Run: mmsh lab L10

fork copies page-table entries, not pages: both sides lose the right to write, and whoever writes first
gets a copy. _mapcount counts entries, from -1; a page's owners share it in Pss, and alone have it in USS
(Private_Clean + Private_Dirty). The pages here, and the one of the stack, are all there is of anonymous memory.

mmsh> param pages 11 in 6..60
pages = 11
mmsh> p = mmap $pages*4K
0xb7fef000
mmsh> e = $(try touch $p $pages*4K)
mmsh> anon = get meminfo.AnonPages
48
mmsh> assert $anon == 4 * ($pages + 1)
mmsh> # What does a fork cost in frames of data? And a second, of the child?
mmsh> two = fork
2
mmsh> three = on $two fork
3
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      224       52 init
      2       1     0      224       52 init
      3       2     0      224       52 init
mmsh> hint forks "fork copies page-table entries."
mmsh> ask forks unit=kB "Two forks. How much has the anonymous memory of the machine grown?" \
...>   $(get meminfo.AnonPages) - $anon
forks = 0 kB
mmsh> # One frame, three entries, none writable. How do Rss and Pss count it? (A third of each page is rounded
mmsh> # down, so three owners of 12 pages may see 15 kB of 48 each, not 16.)
mmsh> hint pss "A third of each page, rounded down: three owners of 12 pages have 15 kB each, not 16."
mmsh> ask pss unit=kB "$(print $pages + 1) anonymous pages, three owners. What is the Pss_Anon of each?" \
...>   get 1.smaps_rollup.Pss_Anon
pss = 15 kB
mmsh> pss = $_
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
...>   assert $(get $i.status.RssAnon) == $anon
...>   assert $(get $i.smaps_rollup.Pss_Anon) == $pss
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
PGD    0x100f000    735  0x100fb7c   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000   1007  0x1015fbc   =>  0x3fc05065  PRESENT|USER|ACCESSED|DIRTY
PAGE   0x3fc05000
VMA    b7fef000-b7ffa000 rw-p
mmsh> # The child writes some pages. How many faults, how many new frames?
mmsh> param writes 2 in 2..6
writes = 2
mmsh> on $two touch $p $writes*4K
minor=2 major=0
mmsh> ask copies unit=kB "The child wrote $writes pages. How much has the machine's anonymous memory grown?" \
...>   $(get meminfo.AnonPages) - $anon
copies = 8 kB
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
mmsh> # The table now. Those pages: a frame of 2's alone, and one that 1 and 3 share. The others: one frame, three
mmsh> # owners. What is each process's share?
mmsh> hint uss "What nobody else maps."
mmsh> ask uss unit=kB "What has 2 alone (Private_Dirty)?" get $two.smaps_rollup.Private_Dirty
uss = 8 kB
mmsh> rest = print 4 * ($pages + 1 - $writes)
40
mmsh> hint pss2 "Its own pages count in full, the others a third each, rounded down."
mmsh> ask pss2 unit=kB "And its Pss_Anon?" get $two.smaps_rollup.Pss_Anon
pss2 = 21 kB
mmsh> assert $_ == 4 * $writes + ($rest * 1000 - 1) / 3000
mmsh> assert $(get 1.smaps_rollup.Pss_Anon) == 4 * $writes / 2 + ($rest * 1000 - 1) / 3000
mmsh> assert $(get $three.smaps_rollup.Pss_Anon) == 4 * $writes / 2 + ($rest * 1000 - 1) / 3000
mmsh> ledger
    PID    PPID     RSS     PSS     USS SHCLEAN SHDIRTY PRCLEAN PRDIRTY COMMAND
      1       0      52      18       0       4      48       0       0 init
      2       1      52      22       8       4      40       0       8 init
      3       2      52      18       0       4      48       0       0 init
  total             156      59       8      12     136       0       8
mmsh> # 1 writes the first page, too, so 3 has the old frame alone. Then 3 writes. Is a frame taken?
mmsh> touch $p
minor=1 major=0
mmsh> before = $(get meminfo.AnonPages)
mmsh> assert $before == $anon + 4 * $writes + 4
mmsh> was = $(on $three vtop $p)
mmsh> on $three touch $p
minor=1 major=0
mmsh> assert $(on $three vtop $p) == $was
mmsh> ask last_owner unit=kB "3 was the frame's last owner, and wrote. How much memory did that take?" \
...>   $(get meminfo.AnonPages) - $before
last_owner = 0 kB
mmsh> # A fault, but no copy: the last owner keeps the frame.
mmsh> # The middle generation ends. Whose child is 3 now, and which frames come back?
mmsh> on $two exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     1       0     0      224       52 init
      3       1     0      224       52 init
mmsh> hint exit "Those that were its own alone."
mmsh> ask exit unit=kB "2 has ended. How much anonymous memory came back?" $before - $(get meminfo.AnonPages)
exit = 8 kB
mmsh> assert $(get meminfo.AnonPages) == $anon + 4
mmsh> assert $(get 1.smaps_rollup.Pss_Anon) == 4 + 4 * $pages / 2
mmsh> ledger
    PID    PPID     RSS     PSS     USS SHCLEAN SHDIRTY PRCLEAN PRDIRTY COMMAND
      1       0      52      28       4       4      44       0       4 init
      3       1      52      28       4       4      44       0       4 init
  total             104      56       8       8      88       0       8
mmsh> # 3 ends as well. Everything that is left is 1's, and the write bits? They come with the next write,
mmsh> # one minor fault each, and no copy. The first page has had its fault.
mmsh> on $three exit
mmsh> assert $(get meminfo.AnonPages) == $anon
mmsh> pagemap $p 6pg
0xb7fef000 present anon excl 0x3fc12
0xb7ff0000 present anon excl 0x3fc06
0xb7ff1000 present anon excl 0x3fc07
0xb7ff2000 present anon excl 0x3fc08
0xb7ff3000 present anon excl 0x3fc09
0xb7ff4000 present anon excl 0x3fc0a
mmsh> minor = $(get vmstat.pgfault)
mmsh> e = $(try touch $p $pages*4K)
mmsh> hint again "The first page has had its fault."
mmsh> ask again "1 writes all its $pages pages again. How many faults?" $(get vmstat.pgfault) - $minor
again = 10
mmsh> assert $(get 1.smaps_rollup.Private_Dirty) == $anon
mmsh> assert $(get meminfo.AnonPages) == $anon
mmsh> verify
