Why a mapping does not grow where it is, and may not move.

mmsh> set reasons on
mmsh> # old length 0: the pages of a shared mapping once more, which never fits where they are
mmsh> q = mmap 16K shared addr=0x60000000
0x60000000
mmsh> try mremap $q 0 16K
mremap: ENOMEM (Cannot allocate memory): old length 0 asks for a second mapping of the pages, elsewhere: maymove is missing
mmsh> try mremap $q+8K 0 4K
mremap: ENOMEM (Cannot allocate memory): old length 0 asks for a second mapping of the pages, elsewhere: maymove is missing
mmsh> mremap $q 0 16K maymove
0xb7ff6000
mmsh> # behind the old range lies more of the mapping itself
mmsh> try mremap $q 4K 8K
mremap: ENOMEM (Cannot allocate memory): the range overlaps the mapping at 0x60000000-0x60004000
mmsh> # or another mapping
mmsh> mmap 4K addr=0x60006000 fixed
0x60006000
mmsh> mremap $q 16K 24K
0x60000000
mmsh> try mremap $q 24K 28K
mremap: ENOMEM (Cannot allocate memory): the range overlaps the mapping at 0x60006000-0x60007000
mmsh> try mremap $q+20K 4K 1M
mremap: ENOMEM (Cannot allocate memory): the range overlaps the mapping at 0x60006000-0x60007000
mmsh> # or the end of user space
mmsh> boot x86_64
mmsh> top = mmap 8K addr=0x7fffffffd000 fixed
0x7fffffffd000
mmsh> try mremap $top 8K 12K
mremap: ENOMEM (Cannot allocate memory): the range at 0x7fffffffd000 of 0x3000 bytes ends beyond user space, 0x7ffffffff000
mmsh> boot x86_64 --kernel 6.18
mmsh> q = mmap 16K shared addr=0x60000000
0x60000000
mmsh> try mremap $q 0 16K
mremap: ENOMEM (Cannot allocate memory): old length 0 asks for a second mapping of the pages, elsewhere: maymove is missing
mmsh> try mremap $q 4K 8K
mremap: ENOMEM (Cannot allocate memory): the range overlaps the mapping at 0x60000000-0x60004000
mmsh> verify
