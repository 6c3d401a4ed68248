L31  What is resident, what must be, what need not be

Goal: predict mincore's digits after mlock, munlock and madvise, and what a page holds afterwards.
Read: mmsh-mincore(1), mmsh-mlock(1), mmsh-mlockall(1), mmsh-madvise(1), mmsh-rlimit(1)
Run: mmsh lab L31

mincore prints a digit a page: 1, it is in memory. mlock brings pages in and keeps them. madvise says what
the process will, or will not, need.

mmsh> param start 1 in 1..4
start = 1
mmsh> param touched 2 in 1..4
touched = 2
mmsh> param locked 8 in 8..14
locked = 8
mmsh> p = mmap 16pg
0xb7fea000
mmsh> # Anonymous pages; one read, some written.
mmsh> e = $(try touch $p+$start*4K $touched*4K w)
mmsh> touch $p+7pg 1 r
minor=1 major=0
mmsh> hint touched "A page that was read has the zero page: it is there."
mmsh> ask touched "$touched pages from page $start on were written, page 7 was read. mincore of the 16?" mincore $p 16pg
touched = 0110000100000000
mmsh> # mlock takes a range. Which pages have frames after it? What does it cost in faults?
mmsh> rss = $(get 1.status.RssAnon)
mmsh> faults
minor=3 major=0
mmsh> mlock $p $locked*4K
mmsh> faults
minor=6 major=0
mmsh> ask locked "mlock of the first $locked pages. mincore?" mincore $p 16pg
locked = 1111111100000000
mmsh> assert $(get 1.status.VmLck) == 4 * $locked
mmsh> # Some had frames; the zero page is none to lock, a writable mapping gets pages of its own.
mmsh> hint frames "The zero page is none to lock."
mmsh> ask frames "How many frames has mlock brought?" ($(get 1.status.RssAnon) - $rss) / 4
frames = 6
mmsh> # Where are they now? Not on a list that reclaim looks at.
mmsh> page $(vtop $p)>>12
pfn                     0x3fc07
physical                0x3fc07000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x3a0016  referenced|uptodate|lru|anon_exclusive|swapbacked|unevictable|mlocked
_refcount               1                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0xb7fea             (linear page number of its mapping)
private                 0x0
lru                     unevictable
frame                   allocated, order 0
mapped by               pid 1 at 0xb7fea000 rw
mmsh> ask unevictable unit=kB "How much is unevictable?" get meminfo.Unevictable
unevictable = 32 kB
mmsh> # Locked memory cannot be given away.
mmsh> write $p "precious"
mmsh> hint dontneed "An errno, or ok."
mmsh> ask dontneed "MADV_DONTNEED on a locked page?" madvise $p 1pg dontneed
dontneed = EINVAL
mmsh> expect EINVAL madvise $p 1pg free
mmsh> munlock $p $locked*4K
mmsh> mincore $p 16pg
1111111100000000
mmsh> assert $(get meminfo.Unevictable) == 0
mmsh> # MADV_DONTNEED: the frames are gone at once. What does the next read find?
mmsh> rss = $(get 1.status.RssAnon)
mmsh> madvise $p 4pg dontneed
mmsh> assert $rss - $(get 1.status.RssAnon) == 16
mmsh> mincore $p 16pg
0000111100000000
mmsh> ask gone "'precious' was written there. What does a read find now?" read $p
gone = 0x0
mmsh> # MADV_FREE: the kernel may take them when it needs memory. It does not, so nothing has happened to
mmsh> # the content; but the entries are clean now, and a page that stays clean may go without being saved.
mmsh> write $p+4pg "let go"
mmsh> write $p+5pg "kept after all"
mmsh> madvise $p+4pg 2pg free
mmsh> # smaps does not call them lazily free yet: a CPU puts such pages off until it has 15 of them, or drains
mmsh> # its lists for another reason. Advice does, even where it finds nothing.
mmsh> assert $(get 1.smaps_rollup.LazyFree) == 0
mmsh> madvise $p 4pg cold
mmsh> assert $(get 1.smaps_rollup.LazyFree) == 8
mmsh> mincore $p 16pg
1000111100000000
mmsh> read $p+4pg 6
b7fee000: 6c65 7420 676f                           let go
mmsh> # A write takes the page back: it is dirty, and its content counts.
mmsh> write $p+5pg "kept after all"
mmsh> vtop $p+4pg
VIRTUAL     PHYSICAL
0xb7fee000  0x3fc09000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    735  0x100fb7c   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000   1006  0x1015fb8   =>  0x3fc09027  PRESENT|RW|USER|ACCESSED
PAGE   0x3fc09000
VMA    b7fea000-b7ffa000 rw-p
mmsh> vtop $p+5pg
VIRTUAL     PHYSICAL
0xb7fef000  0x3fc0a000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100f000    735  0x100fb7c   =>  0x1015067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x1015000   1007  0x1015fbc   =>  0x3fc0a067  PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x3fc0a000
VMA    b7fea000-b7ffa000 rw-p
mmsh> page $(vtop $p+4pg)>>12
pfn                     0x3fc09
physical                0x3fc09000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x20014  uptodate|lru|anon_exclusive
_refcount               1                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 anon_vma #2         (lowest bit set: anonymous)
index                   0xb7fee             (linear page number of its mapping)
private                 0x0
lru                     inactive_file
frame                   allocated, order 0
mapped by               pid 1 at 0xb7fee000 rw
mmsh> # A file's pages are in the page cache, mapped or not: mincore tells of the cache.
mmsh> file data 8pg
mmsh> f = mmap 8pg private file=data
0xb7fe2000
mmsh> mincore $f 8pg
11111111
mmsh> evict data
mmsh> mincore $f 8pg
00000000
mmsh> # DONTNEED on a private file mapping: your own copy is gone, and the file's page is back.
mmsh> write $f 99
mmsh> assert $(read $f) == 99
mmsh> madvise $f 1pg dontneed
mmsh> ask copy "Page 0 of a file, whose bytes are 1, was 99 in a private mapping. And after DONTNEED?" read $f
copy = 0x1
mmsh> # Locked on fault: only what is touched is brought in, and then it stays.
mmsh> q = mmap 4pg
0xb7fde000
mmsh> mlock $q 4pg onfault
mmsh> mincore $q 4pg
0000
mmsh> touch $q+2pg
minor=1 major=0
mmsh> mincore $q 4pg
0010
mmsh> assert $(get meminfo.Mlocked) == 4
mmsh> # A user may lock 8 MB, or what RLIMIT_MEMLOCK says; a child inherits no locks.
mmsh> child = fork
2
mmsh> assert $(get $child.status.VmLck) == 0
mmsh> on $child setuid 1000
mmsh> on $child rlimit memlock 16K
mmsh> on $child mlock $q 4pg
mmsh> expect ENOMEM on $child mlock $p 1pg
mmsh> verify
