Guard regions of 6.18. What happens here happened on a running 6.18.44, call by call: a guard survives dontneed, free, truncation,
mprotect, fork and mremap, an access ends with SEGV_MAPERR, and neighbours that differ in it alone are one VMA.

mmsh> boot i386
mmsh> p = mmap 4K
0xb7ff9000
mmsh> expect EINVAL madvise $p 4K guard_install
mmsh> boot x86_64 --kernel 6.18
mmsh> p = mmap 64K none addr=0x10000000 fixed
0x10000000
mmsh> mprotect $p 64K rw
mmsh> madvise $p 16K guard_install
mmsh> vma $p
vm_start                0x10000000
vm_end                  0x10010000
vm_next                 7ffff7ff7000-7ffff7ffb000
vm_prev                 00404000-00406000
vm_rb                   red                 (vm_avl)
vm_rb.parent            00404000-00406000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0xfbfa000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x8000000000000025
vm_flags                0x8100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT SOFTDIRTY
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0x10000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> try touch $p+4K
touch: SIGSEGV (SEGV_MAPERR) at 0x10001000
mmsh> touch $p+16K
minor=1 major=0
mmsh> mincore $p 32K
00001000
mmsh> pagemap $p 32K
0x10000000 swapped anon shared - guard
0x10001000 swapped anon shared - guard
0x10002000 swapped anon shared - guard
0x10003000 swapped anon shared - guard
0x10004000 present anon excl 0x13ffcb
mmsh> madvise $p+16K 4K 102
mmsh> try read $p+16K
read: SIGSEGV (SEGV_MAPERR) at 0x10004000
mmsh> get 1.status.VmRSS
8
mmsh> madvise $p+16K 4K guard_remove
mmsh> read $p+16K
0x00
mmsh> touch $p+20K
minor=1 major=0
mmsh> write $p+20K 7
mmsh> madvise $p+20K 4K guard_remove
mmsh> read $p+20K
0x07
mmsh> madvise $p 0 guard_install
mmsh> try madvise $p+1 4K guard_install
madvise: EINVAL (Invalid argument)
mmsh> madvise $p+32K 1 guard_install
mmsh> try read $p+32K
read: SIGSEGV (SEGV_MAPERR) at 0x10008000
mmsh> madvise $p 16K dontneed
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> madvise $p 16K free
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> madvise $p 16K cold
mmsh> madvise $p 16K pageout
mmsh> madvise $p 16K willneed
mmsh> try madvise $p 16K populate_read
madvise: EFAULT (Bad address)
mmsh> try madvise $p+12K 36K populate_write
madvise: EFAULT (Bad address)
mmsh> madvise $p 16K dontneed_locked
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> mprotect $p 16K r
mmsh> madvise $p 16K guard_install
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> madvise $p 8K guard_remove
mmsh> read $p
0x00
mmsh> try read $p+8K
read: SIGSEGV (SEGV_MAPERR) at 0x10002000
mmsh> mprotect $p 16K rw
mmsh> try touch $p+8K
touch: SIGSEGV (SEGV_MAPERR) at 0x10002000
mmsh> touch $p
minor=1 major=0
mmsh> mprotect $p 16K none
mmsh> madvise $p 16K guard_install
mmsh> try read $p
read: SIGSEGV (SEGV_ACCERR) at 0x10000000
mmsh> mprotect $p 16K rw
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> try mlock $p 64K
mlock: ENOMEM (Cannot allocate memory)
mmsh> try madvise $p 4K guard_install
madvise: EINVAL (Invalid argument)
mmsh> madvise $p 4K guard_remove
mmsh> munlock $p 64K
mmsh> c = fork
2
mmsh> on $c try read $p+8K
read: SIGSEGV (SEGV_MAPERR) at 0x10002000
mmsh> on $c madvise $p+8K 4K guard_remove
mmsh> on $c read $p+8K
0x00
mmsh> try read $p+8K
read: SIGSEGV (SEGV_MAPERR) at 0x10002000
mmsh> vtop $p+8K
VIRTUAL             PHYSICAL
0x10002000          (not mapped)

LEVEL  TABLE          INDEX  ENTRY               VALUE
PGD    0x100020000        0  0x100020000     =>  0x100027067         PRESENT|RW|USER|ACCESSED|DIRTY
PUD    0x100027000        0  0x100027000     =>  0x100028067         PRESENT|RW|USER|ACCESSED|DIRTY
PMD    0x100028000      128  0x100028400     =>  0x10002a067         PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x10002a000        2  0x10002a010     =>  0xfffffffffffff600  marker of a guard, swap type 31 offset 4
PAGE   none: the pte is not present, madvise made the page a guard
VMA    10000000-10010000 rw-p
mmsh> on $c exit
mmsh> verify
mmsh> q = mremap $p 64K 64K maymove fixed=0x20000000
0x20000000
mmsh> try read $q+8K
read: SIGSEGV (SEGV_MAPERR) at 0x20002000
mmsh> read $q+16K
0x00
mmsh> munmap $q 64K
mmsh> mmap 64K fixed addr=$q
0x20000000
mmsh> read $q+8K
0x00
mmsh> munmap $q 64K
mmsh> p = 0x10000000
mmsh> # Neighbours that differ in guards alone merge, and the result is marked.
mmsh> mmap 32K fixed addr=$p
0x10000000
mmsh> madvise $p 4K guard_install
mmsh> mmap 32K fixed addr=$p+32K
0x10008000
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $p 64K
mmsh> mmap 32K fixed addr=$p+32K
0x10008000
mmsh> madvise $p+32K 4K guard_install
mmsh> mmap 32K fixed addr=$p
0x10000000
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> vma $p+36K
vm_start                0x10000000
vm_end                  0x10010000
vm_next                 7ffff7ff7000-7ffff7ffb000
vm_prev                 00404000-00406000
vm_rb                   red                 (vm_avl)
vm_rb.parent            00404000-00406000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0xfbfa000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x8000000000000025
vm_flags                0x8100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT SOFTDIRTY
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0x10000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> munmap $p 64K
mmsh> mmap 32K fixed addr=$p
0x10000000
mmsh> mmap 32K fixed addr=$p+64K
0x10010000
mmsh> madvise $p 4K guard_install
mmsh> mmap 32K fixed addr=$p+32K
0x10008000
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10018000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> vma $p+90K
vm_start                0x10000000
vm_end                  0x10018000
vm_next                 7ffff7ff7000-7ffff7ffb000
vm_prev                 00404000-00406000
vm_rb                   black               (vm_avl)
vm_rb.parent            7ffff7ff7000-7ffff7ffb000
vm_rb.left              00404000-00406000
vm_rb.right             NULL
rb_subtree_gap          0xfbfa000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x8000000000000025
vm_flags                0x8100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT SOFTDIRTY
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0x10000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> munmap $p 96K
mmsh> # Also when a range between them gets their protection back.
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> mprotect $p+16K 16K r
mmsh> madvise $p+48K 4K guard_install
mmsh> mprotect $p+16K 16K rw
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> vma $p
vm_start                0x10000000
vm_end                  0x10010000
vm_next                 7ffff7ff7000-7ffff7ffb000
vm_prev                 00404000-00406000
vm_rb                   black               (vm_avl)
vm_rb.parent            7ffff7ff7000-7ffff7ffb000
vm_rb.left              00404000-00406000
vm_rb.right             NULL
rb_subtree_gap          0xfbfa000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x8000000000000025
vm_flags                0x8100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT SOFTDIRTY
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0x10000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> munmap $p 64K
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> mprotect $p+16K 16K r
mmsh> madvise $p+20K 4K guard_install
mmsh> mprotect $p+16K 16K rw
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> vma $p
vm_start                0x10000000
vm_end                  0x10010000
vm_next                 7ffff7ff7000-7ffff7ffb000
vm_prev                 00404000-00406000
vm_rb                   black               (vm_avl)
vm_rb.parent            7ffff7ff7000-7ffff7ffb000
vm_rb.left              00404000-00406000
vm_rb.right             NULL
rb_subtree_gap          0xfbfa000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x8000000000000025
vm_flags                0x8100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT SOFTDIRTY
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0x10000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> munmap $p 64K
mmsh> # An unwritten range joins a written one; with guards it has an anon_vma of its own, and does not.
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> mprotect $p+32K 32K r
mmsh> touch $p
minor=1 major=0
mmsh> mprotect $p+32K 32K rw
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $p 64K
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> mprotect $p+32K 32K r
mmsh> touch $p
minor=1 major=0
mmsh> madvise $p+36K 4K guard_install
mmsh> mprotect $p+32K 32K rw
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10008000 rw-p 00000000 00:00 0 
10008000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $p 64K
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> mprotect $p+32K 32K r
mmsh> touch $p
minor=1 major=0
mmsh> madvise $p+36K 4K guard_install
mmsh> mprotect $p 32K r
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10008000 r--p 00000000 00:00 0 
10008000-10010000 r--p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $p 64K
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> mprotect $p+32K 32K r
mmsh> madvise $p 4K guard_install
mmsh> madvise $p+36K 4K guard_install
mmsh> mprotect $p+32K 32K rw
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10008000 rw-p 00000000 00:00 0 
10008000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $p 64K
mmsh> # mremap takes them along.
mmsh> mmap 32K fixed addr=$p
0x10000000
mmsh> madvise $p 4K guard_install
mmsh> mremap $p 32K 64K
0x10000000
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> q = mremap $p+16K 32K 32K maymove dontunmap
0x7ffff7fef000
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10010000 rw-p 00000000 00:00 0 
7ffff7fef000-7ffff7ff7000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> munmap $p 64K
mmsh> munmap $q 32K
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> madvise $p+32K 4K guard_install
mmsh> q = mremap $p+16K 32K 32K maymove dontunmap
0x7ffff7fef000
mmsh> read $p+32K
0x00
mmsh> try read $q+16K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7ff3000
mmsh> vma $p
vm_start                0x10000000
vm_end                  0x10010000
vm_next                 7ffff7fef000-7ffff7ff7000
vm_prev                 00404000-00406000
vm_rb                   black               (vm_avl)
vm_rb.parent            7ffff7ff7000-7ffff7ffb000
vm_rb.left              00404000-00406000
vm_rb.right             7ffff7fef000-7ffff7ff7000
rb_subtree_gap          0x7fffe7fdf000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x8000000000000025
vm_flags                0x8100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT SOFTDIRTY
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0x10000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> vma $q
vm_start                0x7ffff7fef000
vm_end                  0x7ffff7ff7000
vm_next                 7ffff7ff7000-7ffff7ffb000
vm_prev                 10000000-10010000
vm_rb                   red                 (vm_avl)
vm_rb.parent            10000000-10010000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0x7fffe7fdf000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x8000000000000025
vm_flags                0x8100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT SOFTDIRTY
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0x10004             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> munmap $p 64K
mmsh> munmap $q 32K
mmsh> # Locked memory has none: what comes before it has.
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> mlock $p 16K
mmsh> try madvise $p 64K guard_install
madvise: EINVAL (Invalid argument)
mmsh> read $p+32K
0x00
mmsh> munlock $p 16K
mmsh> mlock $p+32K 16K
mmsh> try madvise $p 64K guard_install
madvise: EINVAL (Invalid argument)
mmsh> try read $p
read: SIGSEGV (SEGV_MAPERR) at 0x10000000
mmsh> read $p+48K
0x00
mmsh> munmap $p 64K
mmsh> r = mmap 16M
0x7ffff6e00000
mmsh> x = get status.VmPTE
28
mmsh> madvise $r 16M guard_install
mmsh> get status.VmPTE
60
mmsh> madvise $r 16M guard_remove
mmsh> get status.VmPTE
60
mmsh> munmap $r 16M
mmsh> get status.VmPTE
28
mmsh> # A child of wipeonfork has none.
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> madvise $p 16K guard_install
mmsh> madvise $p 32K wipeonfork
mmsh> c = fork
3
mmsh> on $c try read $p
0x00
mmsh> on $c maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0 
10000000-10008000 rw-p 00000000 00:00 0 
10008000-10010000 rw-p 00000000 00:00 0 
7ffff7ff7000-7ffff7ffb000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffb000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar_vclock]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> on $c vma $p
vm_start                0x10000000
vm_end                  0x10008000
vm_next                 10008000-10010000
vm_prev                 00404000-00406000
vm_rb                   black               (vm_avl)
vm_rb.parent            00403000-00404000
vm_rb.left              00404000-00406000
vm_rb.right             7ffff7ff7000-7ffff7ffb000
rb_subtree_gap          0x7fffe7fe7000
vm_mm                   mm_struct of pid 3
vm_page_prot            0x8000000000000025
vm_flags                0xa100873 READ WRITE MAYREAD MAYWRITE MAYEXEC MAYBE_GUARD ACCOUNT WIPEONFORK SOFTDIRTY
anon_vma_chain          empty
anon_vma                NULL
vm_ops                  NULL
vm_pgoff                0x10000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> on $c exit
mmsh> # Punching a hole leaves them; mincore asks the file. The child gets all entries copied.
mmsh> s = mmap 32K shared
0x7ffff7fef000
mmsh> touch $s 32K
minor=8 major=0
mmsh> madvise $s 8K guard_install
mmsh> madvise $s 16K remove
mmsh> try read $s
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fef000
mmsh> mincore $s 32K
00001111
mmsh> c = fork
4
mmsh> on $c try read $s
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fef000
mmsh> on $c pagemap $s 32K
0x7ffff7fef000 swapped anon shared - guard
0x7ffff7ff0000 swapped anon shared - guard
0x7ffff7ff3000 present file shared 0x13ffc2
0x7ffff7ff4000 present file shared 0x13ffc1
0x7ffff7ff5000 present file shared 0x13ffc0
0x7ffff7ff6000 present file shared 0x13ffcb
mmsh> on $c exit
mmsh> # Private and shared file mappings, and a file that shrinks.
mmsh> file d 32K
mmsh> f = mmap 32K r private file=d
0x7ffff7fe7000
mmsh> read $f
0x01
mmsh> mincore $f 32K
11111111
mmsh> madvise $f 8K guard_install
mmsh> try read $f
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe7000
mmsh> mincore $f 32K
11111111
mmsh> c = fork
5
mmsh> on $c try read $f
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe7000
mmsh> on $c pagemap $f 32K
0x7ffff7fe7000 swapped anon shared - guard
0x7ffff7fe8000 swapped anon shared - guard
0x7ffff7fe9000 present file shared 0x13ffc5
0x7ffff7fea000 present file shared 0x13ffc6
0x7ffff7feb000 present file shared 0x13ffc7
0x7ffff7fec000 present file shared 0x13fe40
0x7ffff7fed000 present file shared 0x13fe41
0x7ffff7fee000 present file shared 0x13fe42
mmsh> madvise $f 4K guard_remove
mmsh> read $f
0x01
mmsh> try read $f+4K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe8000
mmsh> on $c exit
mmsh> g = mmap 32K rw shared file=d
0x7ffff7fdf000
mmsh> madvise $g+8K 4K guard_install
mmsh> faults
minor=30 major=0
mmsh> read $g
0x01
mmsh> read $g+4K
0x02
mmsh> try read $g+8K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe1000
mmsh> read $g+12K
0x04
mmsh> faults
minor=1 major=0
mmsh> truncate d 4K
mmsh> try read $g+8K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe1000
mmsh> try read $g+12K
read: SIGBUS (BUS_ADRERR) at 0x7ffff7fe2000
mmsh> truncate d 32K
mmsh> try read $g+8K
read: SIGSEGV (SEGV_MAPERR) at 0x7ffff7fe1000
mmsh> read $g+12K
0x00
mmsh> try madvise 0x7ffff7ffd000 4K guard_install
madvise: EINVAL (Invalid argument)
mmsh> try madvise 0x7ffff7ff7000 4K guard_remove
madvise: EINVAL (Invalid argument)
mmsh> verify
mmsh> swapon /dev/vda 4M
mmsh> mmap 64K fixed addr=$p
0x10000000
mmsh> touch $p 64K
minor=16 major=0
mmsh> swapout 1 $p 64K
16
mmsh> madvise $p 32K guard_install
mmsh> swapin 1
8
mmsh> get status.VmSwap
0
mmsh> verify
mmsh> # A child of much memory, whose tables are whole ones.
mmsh> big = mmap 8M fixed addr=0x40000000
0x40000000
mmsh> touch $big 8M
minor=2048 major=0
mmsh> madvise $big+4M 8K guard_install
mmsh> c = fork
6
mmsh> on $c try read $big+4M
read: SIGSEGV (SEGV_MAPERR) at 0x40400000
mmsh> on $c read $big+3M
0x00
mmsh> madvise $big+4M 4K guard_remove
mmsh> on $c madvise $big+2M 4K guard_install
mmsh> read $big+2M
0x00
mmsh> verify
