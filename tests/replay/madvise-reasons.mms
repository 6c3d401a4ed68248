Why advice, truncate and evict are refused. SPDX-License-Identifier: MIT
mmsh> set reasons on
mmsh> file g 4K
mmsh> f = mmap 8K shared file=g
0xb7ff8000
mmsh> try madvise $f 4K free
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff8000 is not private anonymous memory
mmsh> try madvise $f 4K wipeonfork
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff8000 is not private anonymous memory
mmsh> s = mmap 4K shared
0xb7ff7000
mmsh> try madvise $s 4K free
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff7000 is not private anonymous memory
mmsh> p = mmap 4K
0xb7ff6000
mmsh> try madvise $p 4K remove
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff6000 is of no file that could get a hole
mmsh> q = mmap 4K private file=g
0xb7ff5000
mmsh> try madvise $q 4K remove
madvise: EACCES (Permission denied): the mapping at 0xb7ff5000 is not a shared one that may be written
mmsh> # a page beyond the end of the file
mmsh> try madvise $f 8K populate_read
madvise: EFAULT (Bad address): the page at 0xb7ff9000 cannot be faulted in
mmsh> try mlock $f 8K
mlock: ENOMEM (Cannot allocate memory): the page at 0xb7ff9000 cannot be faulted in
mmsh> r = mmap 4K r
0xb7ff4000
mmsh> try madvise $r 4K populate_write
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff4000 does not allow that access
mmsh> mlock $p 4K
mmsh> try madvise $p 4K dontneed
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff6000 is locked
mmsh> # the kernel's own pages: [vvar] and [vdso]
mmsh> try madvise 0xb7ffa000 16K populate_read
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffa000 has a flag that forbids it: VM_IO, VM_PFNMAP or VM_DONTEXPAND
mmsh> try madvise 0xb7ffa000 16K dontneed
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffa000 has a flag that forbids it: VM_IO, VM_PFNMAP or VM_DONTEXPAND
mmsh> try madvise 0xb7ffa000 16K dofork
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffa000 has a flag that forbids it: VM_IO, VM_PFNMAP or VM_DONTEXPAND
mmsh> try madvise 0xb7ffe000 8K free
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffe000 is not private anonymous memory
mmsh> try madvise 0xb7ffe000 8K dodump
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffe000 has a flag that forbids it: VM_IO, VM_PFNMAP or VM_DONTEXPAND
mmsh> # only simulated files change; a host file can be evicted while pages of it are cached
mmsh> try truncate /bin/ls 4K
truncate: ENOENT (No such file or directory): no simulated file of that name
mmsh> try evict /bin/ls
evict: ENOENT (No such file or directory): no simulated file of that name, and no host file that was opened here and has pages
mmsh> try evict none
evict: ENOENT (No such file or directory): no simulated file of that name, and no host file that was opened here and has pages
mmsh> # no frame is ever poisoned
mmsh> try madvise $p 4K hwpoison
madvise: EINVAL (Invalid argument): advice 100 would break page frames, which no machine here does
mmsh> try madvise $p 4K 101
madvise: EINVAL (Invalid argument): advice 101 would break page frames, which no machine here does
mmsh> try madvise $p 4K 99
madvise: EINVAL (Invalid argument): advice 99 is unknown
