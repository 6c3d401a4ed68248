Recorded on Linux 6.1.192, x86_64: scripts/extra/misc.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> mmap 4K rw addr=0x5000
0x10000
mmsh> mmap 4K rw addr=0x1000 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K rw addr=0xf000 fixed
mmap: EPERM (Operation not permitted)
mmsh> mmap 4K rw addr=0x10000 fixed
0x10000
mmsh> x = mmap 8K rw
0x7ffff7ff7000
mmsh> mremap $x 4K 4K maymove fixed=0x1000
mremap: EPERM (Operation not permitted)
mmsh> mremap $x 8K 8K maymove fixed=0x20000000
0x20000000
mmsh> m = mmap 8K rw addr=0x30000000 fixed
0x30000000
mmsh> mprotect $m+4K 4K r
mmsh> mremap $m 8K 8K maymove fixed=0x40000000
mremap: EFAULT (Bad address)
mmsh> mremap $m 8K 16K maymove
mremap: EFAULT (Bad address)
mmsh> mremap $m 8K 8K
0x30000000
mmsh> mremap $m 8K 4K
0x30000000
mmsh> maps
00010000-00011000 rw-p 00000000 00:00 0
00400000-00401000 r--p 00000000 00:00 0                                  bare
00401000-00402000 r-xp 00001000 00:00 0                                  bare
00402000-00403000 r--p 00002000 00:00 0                                  bare
00403000-00404000 rw-p 00003000 00:00 0                                  bare
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
20000000-20002000 rw-p 00000000 00:00 0
30000000-30001000 rw-p 00000000 00:00 0
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap 0x7ffffffff000 4K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x7fffffffe000 8K
munmap: EINVAL (Invalid argument)
mmsh> munmap 0x50000000 4K
mmsh> touch 0x7ffffffff000
touch: SIGSEGV (SEGV_MAPERR) at 0x7ffffffff000
mmsh> touch 0x800000000000
touch: SIGSEGV (SI_KERNEL) at 0x0
mmsh> touch 0xffff800000000000
touch: SIGSEGV (SEGV_MAPERR) at 0xffff800000000000
mmsh> touch 0xffffffffffffffff
touch: SIGSEGV (SEGV_MAPERR) at 0xffffffffffffffff
