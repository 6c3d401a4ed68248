madvise cold, and what pageout begins with: pages look as if nobody had used them for long. Pages that others map, too, and locked
mappings are left alone.

mmsh> boot i386 --mem 64M
mmsh> # The stack's page was used twice when the program was loaded: it is on the active list.
mmsh> get vmstat.nr_active_anon
1
mmsh> madvise 0xbffff000 4K cold
mmsh> get vmstat.nr_active_anon
0
mmsh> get vmstat.pgdeactivate
1
mmsh> p = mmap 16K
0xb7ff6000
mmsh> write $p 0x41
mmsh> get 1.smaps_rollup.Referenced
8
mmsh> madvise $p 4K cold
mmsh> get 1.smaps_rollup.Referenced
4
mmsh> read $p
0x41
mmsh> get 1.smaps_rollup.Referenced
8
mmsh> madvise $p 4K pageout
mmsh> get 1.smaps_rollup.Referenced
4
mmsh> # A child maps the page, too.
mmsh> read $p
0x41
mmsh> fork
2
mmsh> on 2 madvise $p 4K cold
mmsh> get 1.smaps_rollup.Referenced
8
mmsh> mlock $p 4K
mmsh> madvise $p 4K cold
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 4K pageout
madvise: EINVAL (Invalid argument)
mmsh> verify
mmsh> # who is refused for what he is, and who for being locked
mmsh> boot i386
mmsh> set reasons on
mmsh> try madvise 0xb7ffa000 4K free
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffa000 has a flag that forbids it: VM_IO, VM_PFNMAP or VM_DONTEXPAND
mmsh> try madvise 0xb7ffa000 4K cold
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffa000 has a flag that forbids it: VM_IO, VM_PFNMAP or VM_DONTEXPAND
mmsh> try madvise 0xb7ffa000 4K dontneed
madvise: EINVAL (Invalid argument): the mapping at 0xb7ffa000 has a flag that forbids it: VM_IO, VM_PFNMAP or VM_DONTEXPAND
mmsh> p = mmap 4K rw locked
0xb7ff9000
mmsh> try madvise $p 4K free
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff9000 is locked
mmsh> try madvise $p 4K pageout
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff9000 is locked
mmsh> try madvise $p 4K dontneed
madvise: EINVAL (Invalid argument): the mapping at 0xb7ff9000 is locked
