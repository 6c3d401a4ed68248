L7  The errors of mmap

Goal: name the errno of a wrong mmap, and the check that gave it.
Read: mmsh-mmap(1), mmsh-rlimit(1), mmsh-setuid(1), mmsh-sysctl(1)
Run: mmsh lab L7

The kernel checks in an order, and the first check that fails decides. set reasons on makes mmsh name it.

mmsh> set reasons on
mmsh> map_count = $(get mm.map_count)
mmsh> # Which errno, and why? Nothing at all, nothing that fits, and a length that rounds up to 0.
mmsh> param over 1 in 1..500M step 12345
over = 1
mmsh> ask zero "An errno, or ok: mmap of 0 bytes?" mmap 0
EINVAL (Invalid argument): the length is zero
zero = EINVAL
mmsh> ask too_long "Of $(print 3G + $over) bytes?" mmap 3G+$over
ENOMEM (Cannot allocate memory): the range at 0x0 of 0xc0001000 bytes ends beyond user space, 0xc0000000
too_long = ENOMEM
mmsh> try mmap 0xffffffff
mmap: ENOMEM (Cannot allocate memory): length 0xffffffff wraps when rounded up to pages
mmsh> # Neither shared nor private.
mmsh> ask nosharing "4 kB, with neither MAP_SHARED nor MAP_PRIVATE?" mmap 4K nosharing
EINVAL (Invalid argument): neither MAP_SHARED nor MAP_PRIVATE was given
nosharing = EINVAL
mmsh> # An address within a page. As a hint it is rounded; with MAP_FIXED it is a demand.
mmsh> param odd 0x40000123 in 0x40000001..0x60000000 step 33334
odd = 0x40000123
mmsh> ask hinted "With the hint $odd: which address?" mmap 4K addr=$odd
hinted = 0x40000000
mmsh> hinted = $_
mmsh> munmap $hinted 4K
mmsh> fixed = print $odd | 1
0x40000123
mmsh> ask fixed "And with MAP_FIXED, at $fixed?" mmap 4K addr=$fixed fixed
EINVAL (Invalid argument): address 0x40000123 is not a multiple of the page size
fixed = EINVAL
mmsh> # Two mistakes, one errno: which check is first?
mmsh> ask first "MAP_FIXED at $fixed, and $(print 4G - 8K) bytes: two mistakes?" mmap 4G-8K addr=$fixed fixed
ENOMEM (Cannot allocate memory): the range at 0x40000123 of 0xffffe000 bytes ends beyond user space, 0xc0000000
first = ENOMEM
mmsh> # Beyond user space, and into the kernel's part.
mmsh> try mmap 8K addr=0xbffff000 fixed
mmap: ENOMEM (Cannot allocate memory): the range at 0xbffff000 of 0x2000 bytes ends beyond user space, 0xc0000000
mmsh> try mmap 4K addr=3G fixed
mmap: ENOMEM (Cannot allocate memory): the range at 0xc0000000 of 0x1000 bytes ends beyond user space, 0xc0000000
mmsh> # MAP_FIXED replaces what is there, without a word. MAP_FIXED_NOREPLACE does not.
mmsh> p = mmap 4pg addr=0x40000000
0x40000000
mmsh> write $p "mine"
mmsh> ask noreplace "Over a mapping, with MAP_FIXED_NOREPLACE?" mmap 1pg addr=$p+3pg fixed_noreplace
EEXIST (File exists): the range overlaps the mapping at 0x40000000-0x40004000
noreplace = EEXIST
mmsh> mmap 1pg addr=$p fixed
0x40000000
mmsh> read $p
0x00
mmsh> munmap $p 4pg
mmsh> # Files: an offset within a page. (One too large for a file is for the 64-bit machine, below.)
mmsh> file data 4pg
mmsh> try mmap 4K file=data offset=123
mmap: EINVAL (Invalid argument): offset 0x7b is not a multiple of the page size
mmsh> # Beyond the end of the file is no error yet. It will be one, a SIGBUS, on access.
mmsh> f = mmap 4K file=data offset=1M
0xb7ff9000
mmsh> expect SIGBUS read $f
mmsh> munmap $f 4K
mmsh> # The page at 0 is for root alone, so that a NULL pointer of the kernel's leads nowhere.
mmsh> zero = mmap 4K addr=0 fixed
0x0
mmsh> munmap $zero 4K
mmsh> user = fork
2
mmsh> switch $user
mmsh> setuid 1000
mmsh> ask null "The page at 0, asked for by user 1000?" mmap 4K addr=0 fixed
EPERM (Operation not permitted): 0x0 is below mmap_min_addr, 0x10000
null = EPERM
mmsh> # Limits: of the address space, of locked memory, of the machine's promises.
mmsh> param limit 16M in 2M..64M step 4K
limit = 16777216
mmsh> rlimit as $limit
mmsh> left = $(print $limit / 4K - $(get mm.total_vm))
mmsh> hint limit "The limit counts all that is mapped."
mmsh> ask limit unit=pages "RLIMIT_AS is $limit bytes, $(get mm.total_vm) pages are mapped. The largest mapping?" $left
limit = 4051 pages
mmsh> try mmap $left*4K+1
mmap: ENOMEM (Cannot allocate memory): RLIMIT_AS: 45 pages mapped, 4052 more asked
mmsh> most = mmap $left*4K
0xb7027000
mmsh> munmap $most $left*4K
mmsh> rlimit as unlimited
mmsh> rlimit memlock 64K
mmsh> ask locked "RLIMIT_MEMLOCK is 64 kB: 68 kB, locked?" mmap 68K locked
EAGAIN (Resource temporarily unavailable): RLIMIT_MEMLOCK: 0 pages locked, 17 more asked
locked = EAGAIN
mmsh> rlimit memlock 0
mmsh> try mmap 4K locked
mmap: EPERM (Operation not permitted): only root may do this
mmsh> switch 1
mmsh> sysctl vm.overcommit_memory=2
mmsh> param ratio 50 in 10..95
ratio = 50
mmsh> sysctl vm.overcommit_ratio=$ratio
mmsh> hint promised "That part of RAM, in percent; there is no swap, and no huge page."
mmsh> ask promised unit=kB "MemTotal is $(get meminfo.MemTotal) kB, vm.overcommit_ratio $ratio. CommitLimit?" \
...>   get meminfo.CommitLimit
promised = 515468 kB
mmsh> try mmap 1G
mmap: ENOMEM (Cannot allocate memory): overcommit: 72 pages committed, 262144 more asked; together they have to stay below 128866
mmsh> sysctl vm.overcommit_memory=0
mmsh> # What did all those failures leave behind?
mmsh> assert $(get mm.map_count) == $map_count
mmsh> assert $(get $user.mm.map_count) == $map_count
mmsh> verify
mmsh> # A 64-bit machine can name offsets that no file has.
mmsh> boot x86_64
mmsh> file data 4pg
mmsh> try mmap 8K file=data offset=-4K
mmap: EOVERFLOW (Value too large for defined data type): offset and length are too big for a file
