Why mmap, mprotect, mremap, mlockall and msync refuse flags and protections.

mmsh> boot i386
mmsh> set reasons on
mmsh> # a file on the host is open for reading only
mmsh> try mmap 4K rw shared file=/bin/true
mmap: EACCES (Permission denied): a shared mapping of a file that is open for reading only may not be written
mmsh> f = mmap 4K r shared file=/bin/true
0xb7ff9000
mmsh> try mprotect $f 4K rw
mprotect: EACCES (Permission denied): a shared mapping of a file that is open for reading only may not be written
mmsh> mprotect $f 4K none
mmsh> # the kernel's data may be read, its code be written
mmsh> try mprotect 0xb7ffa000 4K rw
mprotect: EACCES (Permission denied): the mapping at 0xb7ffa000 is of the kernel's data, which may only be read
mmsh> try mprotect 0xb7ffa000 4K rx
mprotect: EACCES (Permission denied): the mapping at 0xb7ffa000 is of the kernel's data, which may only be read
mmsh> mprotect 0xb7ffe000 8K rwx
mmsh> # what grows down is private and anonymous
mmsh> file g 4K
mmsh> try mmap 4K private file=g growsdown
mmap: EINVAL (Invalid argument): only private anonymous memory can grow down
mmsh> try mmap 4K shared growsdown
mmap: EINVAL (Invalid argument): only private anonymous memory can grow down
mmsh> p = mmap 16K
0xb7ff5000
mmsh> try mprotect $p 4K r growsdown
mprotect: EINVAL (Invalid argument): the mapping at 0xb7ff5000 does not grow that way
mmsh> # mremap
mmsh> try mremap $p 4K 4K fixed=$p+8K
mremap: EINVAL (Invalid argument): MREMAP_FIXED and MREMAP_DONTUNMAP go with MREMAP_MAYMOVE only
mmsh> try mremap $p 4K 4K dontunmap
mremap: EINVAL (Invalid argument): MREMAP_FIXED and MREMAP_DONTUNMAP go with MREMAP_MAYMOVE only
mmsh> try mremap $p 4K 8K maymove dontunmap
mremap: EINVAL (Invalid argument): MREMAP_DONTUNMAP keeps the length: 0x1000 and 0x2000 differ
mmsh> # mlockall, msync
mmsh> try mlockall
mlockall: EINVAL (Invalid argument): neither MCL_CURRENT nor MCL_FUTURE was given
mmsh> try mlockall onfault
mlockall: EINVAL (Invalid argument): neither MCL_CURRENT nor MCL_FUTURE was given
mmsh> try msync $p 4K sync async
msync: EINVAL (Invalid argument): these flags do not go together
mmsh> verify
