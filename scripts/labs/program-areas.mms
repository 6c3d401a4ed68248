The areas of a program.

Text, data, bss, heap, stack: where they lie, who makes them, and what makes them grow. init, the
process that boot leaves, is a small static program; what is shown here is its address space on a
32-bit PC with 3 GB for user space.

Run it:     mmsh scripts/labs/program-areas.mms
Check it:   mmsh --check scripts/labs/program-areas.mms

mmsh> # A line for each area: range, rights, and what it maps. Name each before you go on.
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> mm
mmap                    08048000-08049000
mm_rb                   0804b000-0804c000   (mmap_avl)
vmacache                08049000-0804a000   (mmap_cache)
vmacache_seqnum         8                   (counts what makes the cache void)
get_unmapped_area       arch_get_unmapped_area_topdown
mmap_base               0xb8000000
mmap_legacy_base        0x40000000          (TASK_UNMAPPED_BASE)
task_size               0xc0000000
highest_vm_end          0xc0000000
pgd                     0x1000000           (physical; CR3 or TTBR0)
mm_users                1
mm_count                1
pgtables_bytes          8192
nr_ptes                 2                   (tables below the pgd; bytes since 4.15)
map_count               8
hiwater_rss             2
hiwater_vm              45
total_vm                45
locked_vm               0
data_vm                 3
exec_vm                 3
stack_vm                33
rss_stat.filepages      1                   (rss, all four together)
rss_stat.anonpages      1
rss_stat.swapents       0
rss_stat.shmempages     0
page_table_lock         free                (a trace shows who takes it)
mmap_lock               free                (mmap_sem; the same)
def_flags               0x0
start_code              0x8049000
end_code                0x804a000
start_data              0x804b000
end_data                0x804c000
start_brk               0x804e000
brk                     0x804e000
start_stack             0xbffffeb0
arg_start               0xbfffffa3
arg_end                 0xbfffffae
env_start               0xbfffffae
env_end                 0xbffffff1
exe_file                /sbin/init
mmsh> # What maps calls [heap] there is bss still: it ends where the heap is to begin, and Linux 6.1
mmsh> # goes by that. The heap itself has no size yet.
mmsh> start = brk 0
0x804e000
mmsh> brk $start+3pg
0x8051000
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08051000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> # Growing it took no frame. Writing to it does, one a page.
mmsh> before = get 1.status.RssAnon
4
mmsh> touch $start 3pg
minor=3 major=0
mmsh> assert $(get 1.status.RssAnon) == $before + 12
mmsh> # Anonymous mappings are placed from mmap_base downwards, each in the highest gap.
mmsh> a = mmap 64K
0xb7fea000
mmsh> b = mmap 64K
0xb7fda000
mmsh> assert $b + 64K == $a
mmsh> # Neighbours of one kind are one VMA; with other rights they are not.
mmsh> vma $b
vm_start                0xb7fda000
vm_end                  0xb7ffa000
vm_next                 b7ffa000-b7ffe000
vm_prev                 0804e000-08051000
vm_rb                   red                 (vm_avl)
vm_rb.parent            0804e000-08051000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0xaff89000
vm_page_prot            0x25
vm_flags                0x100073 READ WRITE MAYREAD MAYWRITE MAYEXEC ACCOUNT
anon_vma_chain          empty
anon_vma                NULL
vm_ops                  NULL
vm_pgoff                0xb7fda             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
mmsh> c = mmap 4K r
0xb7fd9000
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08051000 rw-p 00000000 00:00 0          [heap]
b7fd9000-b7fda000 r--p 00000000 00:00 0 
b7fda000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> # The stack grows by itself on a touch below it, by 8 MB at most.
mmsh> touch 0xbff00000
minor=1 major=0
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08051000 rw-p 00000000 00:00 0          [heap]
b7fd9000-b7fda000 r--p 00000000 00:00 0 
b7fda000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bff00000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> try touch 0xbf000000
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> # Text is for reading and fetching. A write finds the VMA, and is refused.
mmsh> expect SIGSEGV write 0x08048000 0
mmsh> # The upper gigabyte is the kernel's. No VMA covers it.
mmsh> expect SIGSEGV read 0xc0100000
